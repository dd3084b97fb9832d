"""An image on its way into a file: headers and records of its layers."""

from __future__ import annotations

import json
import random
import uuid
from dataclasses import dataclass, field
from itertools import zip_longest
from typing import Any, Final

from luformat.document.codec import encode_body
from luformat.layout.layouts import ByteOrder
from luformat.layout.limits import GUEST_PAGE_SHIFT, GUEST_PAGE_SIZE
from luformat.records.index import record_number
from luformat.synth.bodies import Records, libxl_number, stream_of
from luformat.synth.host import DomainPlan, Host

__all__ = ["ImageDraft"]

_VERSION_3: Final = (4, 14)
"""The first Xen whose images have version 3."""
_LIBXL_HEADER: Final = "libxl_stream::record_header"
_XENSTORE_HEADER: Final = "xenstore_state::record::record_header"

_MODELS: Final = {"qemu-traditional": "qemu_xen_traditional", "qemu-upstream": "qemu_xen"}
"""libxl's names of the device models."""


@dataclass(slots=True)
class ImageDraft:
    """An image on its way into a file: what a fault can still change.

    `orders` holds the byte order of the layers xl, libxl and libxc; `headers` the documents
    of their headers by schema type. `records` are libxc's, `outer` those of the layer around
    it (libxl or xenstored), `resumed` what libxc writes after each checkpoint, `sections` those
    of xapi behind libxl's, `stream` the bytes of the whole.
    """

    host: Host
    domain: DomainPlan
    kind: str
    rng: random.Random
    byte_orders: dict[str, ByteOrder]
    headers: dict[str, dict[str, Any]] = field(default_factory=dict)
    records: Records = field(default_factory=list)
    outer: Records = field(default_factory=list)
    resumed: list[Records] = field(default_factory=list)
    sections: list[tuple[str | int, bytes]] = field(default_factory=lambda: [("end_of_image", b"")])
    stream: bytearray = field(default_factory=bytearray)

    @property
    def byte_order(self) -> ByteOrder:
        """Byte order of the records of the libxc image."""
        return self.byte_orders["libxc"]

    def add_headers(self) -> None:
        """Fill in the headers of all layers, xl's configuration among them."""
        major, minor = self.host.xen_version
        flags = {layer: int(byte_order == "big") for layer, byte_order in self.byte_orders.items()}
        version = 3 if self.host.xen_version >= _VERSION_3 else 2
        self.headers = {
            "xl_save::save_header": {
                "byteorder": "01020304" if self.byte_orders["xl"] == "big" else "04030201",
                "words": {"mandatory_flags": 3, "optional_flags": 0},
            },
            "xl_save::config_part": {"config": _config(self.domain), "reserved": ""},
            "libxl_stream::stream_header": {"version": 2, "options": flags["libxl"]},
            "libxc_image::ihdr": {
                "version": version,
                "options": flags["libxc"],
                "reserved": 0,
                "reserved_2": 0,
            },
            "libxc_image::dhdr": {
                "domain_type": f"x86_{self.domain.kind}",
                "page_shift": GUEST_PAGE_SHIFT,
                "reserved": 0,
                "xen_major": major,
                "xen_minor": minor,
            },
            "xenstore_state::stream_header": {"version": 1, "flags": flags["xenstore"]},
            "xl_handshake::receiver_banner": {},
            "xl_handshake::receiver_ready": {},
            "xl_handshake::unpause_report": {"status": 0},
            "libvirt_save::save_header": {"version": 2, "unused": [0] * 10},
            "libvirt_save::domain_xml": {"xml": _xml(self.domain), "unexpected": ""},
            "xapi_image::xenops_record": {"text": _sexp(self.domain)},
        }

    def header(self, key: str, *params: object) -> bytes:
        """Return the bytes of a header."""
        return encode_body(key, params, self.headers[key], "$")

    def assembled(self) -> bytes:
        """Return the bytes of the whole, as the kind wants them."""
        if self.kind == "hvm-context":
            number = record_number("HVM_CONTEXT")
            return next(body for kind, body in self.records if kind == number)
        if self.kind == "xl-handshake":
            messages = (key for key in self.headers if key.startswith("xl_handshake::"))
            return b"".join(self.header(key) for key in messages)
        makers = {
            "libxc-image": self.libxc_image,
            "libxl-stream": self.libxl_stream,
            "xl-save": self.xl_save,
            "libvirt-save": self.libvirt_save,
            "xapi-image": self.xapi_image,
            "xenstore-state": self.xenstore_state,
        }
        return makers[self.kind]()

    def libxc_image(self) -> bytes:
        """Return headers and records of libxc."""
        byte_order = self.byte_orders["libxc"]
        headers = self.header("libxc_image::ihdr")
        headers += self.header("libxc_image::dhdr", byte_order == "big")
        return headers + stream_of(self.records, byte_order)

    def libxl_stream(self) -> bytes:
        """Return libxl's header and records, those of libxc where libxl hands over to it."""
        byte_order = self.byte_orders["libxl"]
        marker, checkpoint, state = map(
            libxl_number, ("LIBXC_CONTEXT", "CHECKPOINT_END", "CHECKPOINT_STATE")
        )
        runs = iter(self.resumed)
        stream = self.header("libxl_stream::stream_header")
        for (kind, body), (following, _) in zip_longest(
            self.outer, self.outer[1:], fillvalue=(0, b"")
        ):
            stream += stream_of([(kind, body)], byte_order, _LIBXL_HEADER)
            if kind == marker:
                stream += self.libxc_image()
            elif kind in (checkpoint, state) and following != state:
                stream += stream_of(next(runs, []), self.byte_order)
        return stream

    def xl_save(self) -> bytes:
        """Return xl's header, the configuration and libxl's stream."""
        config = b""
        if "xl_save::config_part" in self.headers:
            config = self.header("xl_save::config_part", self.byte_orders["xl"] == "big")
        self.headers["xl_save::save_header"]["words"]["len_optional_data"] = len(config)
        return self.header("xl_save::save_header") + config + self.libxl_stream()

    def libvirt_save(self) -> bytes:
        """Return libvirt's header, the description and libxl's stream."""
        xml = self.header("libvirt_save::domain_xml")
        self.headers["libvirt_save::save_header"].setdefault("len_xml", len(xml))
        return self.header("libvirt_save::save_header") + xml + self.libxl_stream()

    def xapi_image(self) -> bytes:
        """Return xapi's line and its sections, one of them the stream of libxl."""
        image = encode_body("xapi_image::signature_line", (), {}, "$")
        image += self._section("xenops", self.header("xapi_image::xenops_record"))
        image += self._section("libxl") + self.libxl_stream()
        for kind, body in self.sections:
            image += self._section(kind, body)
        return image

    def _section(self, kind: str | int, body: bytes = b"") -> bytes:
        # What libxc and libxl write ends by itself.
        length = 0 if kind in ("libxc", "libxl") else len(body)
        head = {"section_type": kind, "len_body": length}
        return encode_body("xapi_image::section_header", (), head, "$") + body

    def xenstore_state(self) -> bytes:
        """Return the header and the records of xenstored."""
        header = self.header("xenstore_state::stream_header")
        return header + stream_of(self.outer, self.byte_orders["xenstore"], _XENSTORE_HEADER)


def _xml(domain: DomainPlan) -> str:
    """Return the least description of a domain that libvirt takes."""
    machine = "xenpv" if domain.kind == "pv" else "xenfv" if domain.emulator != "none" else "xenpvh"
    system = {"xenpv": "xen", "xenfv": "hvm"}.get(machine, machine)
    memory = domain.pages * GUEST_PAGE_SIZE // 1024
    return (
        f"<domain type='xen'>\n  <name>domain-{domain.domain_id}</name>\n"
        f"  <uuid>{uuid.UUID(bytes=domain.handle)}</uuid>\n"
        f"  <memory unit='KiB'>{memory}</memory>\n  <vcpu>{domain.vcpus}</vcpu>\n"
        f"  <os>\n    <type arch='x86_64' machine='{machine}'>{system}</type>\n"
        "  </os>\n</domain>\n"
    )


def _sexp(domain: DomainPlan) -> str:
    """Return what xenopsd keeps of a domain, without its own description of it."""
    return f"((time 19700101T00:00:00Z)(word_size 64)(vm_str {domain.domain_id}))"


def _config(domain: DomainPlan) -> str:
    """Return the configuration of a domain, as libxl writes it in JSON."""
    kind = domain.kind if domain.emulator != "none" or domain.kind == "pv" else "pvh"
    memory = domain.pages * GUEST_PAGE_SIZE // 1024
    build: dict[str, Any] = {
        "max_vcpus": domain.vcpus,
        "avail_vcpus": [*range(domain.vcpus)],
        "max_memkb": memory,
        "target_memkb": memory,
    }
    if kind == "hvm":
        build["device_model_version"] = _MODELS[domain.emulator]
        # No screen: its memory would come out of the little that the domain has.
        build["type.hvm"] = {"nographic": "True", "vga": {"kind": "none"}}
    else:
        build |= {"kernel": "/boot/vmlinuz", f"type.{kind}": {}}
    create = {
        "type": kind,
        "name": f"domain-{domain.domain_id}",
        "uuid": str(uuid.UUID(bytes=domain.handle)),
    }
    return json.dumps({"c_info": create, "b_info": build}, indent=4) + "\n"
