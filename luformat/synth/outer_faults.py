"""Faults of what stands around a libxc image: libxl's, xl's and xenstored's."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable
from typing import Any, Final

from luformat.containers.part import magic_of
from luformat.document.codec import decode_body, encode_body
from luformat.layout.layouts import type_layout
from luformat.synth.bodies import libxl_number
from luformat.synth.checkpoints import checkpoint_state, colo, remus
from luformat.synth.fault import LIBXC, Fault, ImageChange, put
from luformat.synth.image_faults import big_endian, header
from luformat.synth.layers import ImageDraft
from luformat.synth.outer import emulator_records, xenstore_record

__all__ = ["OUTER_FAULTS", "with_emulator"]

_LIBXL: Final = ("libxl-stream", "xl-save")
_LIBVIRT: Final = ("libvirt-save",)
_XAPI: Final = ("xapi-image",)
_XL: Final = ("xl-save",)
_MANDATORY, _OPTIONAL = 0x20, 0x80000001
"""Types that neither libxl nor libxc knows."""
_EMULATOR: Final = "qemu-upstream"
_WORDS: Final = "xl_save::save_header"
_CONFIG: Final = "xl_save::config_part"
_PAGES: Final = 8192
"""What a legacy stream begins with: the size of the P2M."""
_NO_CONNECTION: Final = 99
_NO_SECTION: Final = 0x0F20
"""A type of section that xapi does not know."""


def _outer(change: Callable[[list[tuple[int, bytes]]], object]) -> ImageChange:
    """Change the list of libxl's records."""
    return lambda draft: change(draft.outer)


def _before_end(kind: int, body: bytes = b"") -> ImageChange:
    return lambda draft: draft.outer.insert(-1, (kind, body))


def with_emulator(draft: ImageDraft) -> None:
    """Give the domain of a draft a device model."""
    draft.domain = dataclasses.replace(draft.domain, emulator=_EMULATOR)


def _replace(draft: ImageDraft, kind: str, change: Callable[[bytes], bytes]) -> None:
    """Change the body of the first record of a libxl type."""
    place = [number for number, _ in draft.outer].index(libxl_number(kind))
    number, body = draft.outer[place]
    draft.outer[place] = (number, change(body))


def _emulator(kind: str, change: Callable[[dict[str, Any]], object]) -> ImageChange:
    """Change the fields of libxl's record of an emulator."""

    def apply(draft: ImageDraft) -> None:
        key, params = f"libxl_stream::{kind.lower()}", (draft.byte_orders["libxl"] == "big",)

        def changed(body: bytes) -> bytes:
            content = decode_body(key, params, body)
            if content is None:
                raise ValueError(f"the body that was built is no {kind}")
            document = content.document
            change(document)
            return encode_body(key, params, document, "$")

        _replace(draft, kind, changed)

    return apply


def _first_entry(**fields: str) -> ImageChange:
    return _emulator(
        "EMULATOR_XENSTORE_DATA", lambda document: document["entries"][0].update(fields)
    )


def _odd_strings(draft: ImageDraft) -> None:
    _replace(draft, "EMULATOR_XENSTORE_DATA", lambda body: body + b"alone\0")


def _pv_emulator(draft: ImageDraft) -> None:
    draft.outer[-1:-1] = emulator_records(draft, _EMULATOR)


def _flags(**values: int) -> ImageChange:
    return lambda draft: draft.headers[_WORDS]["words"].update(values)


def _text(config: str) -> ImageChange:
    return header(_CONFIG, config=config)


def _without_config(draft: ImageDraft) -> None:
    del draft.headers[_CONFIG]


def _long_config(draft: Any) -> None:
    """Let the configuration reach past its part of the file."""
    field = type_layout(_CONFIG)["fields"][0]
    words = type_layout("xl_save::header_words")["size"]
    magic = sum(f["width"] for f in type_layout(_WORDS)["fields"][:2])
    start = magic + words + field["offset"]
    length = (1 << 20).to_bytes(field["width"], draft.byte_orders["xl"])
    draft.stream[start : start + len(length)] = length


def _other_magic(draft: Any) -> None:
    """Let the stream behind xl's header begin like one of Xen 4.5."""
    magic = magic_of("libxl_stream::stream_header")
    draft.stream[:] = draft.stream.replace(magic, _PAGES.to_bytes(len(magic), "little"), 1)


def _more(draft: Any) -> None:
    draft.stream += b"\xa5" * 16


def _foreign_watch(draft: ImageDraft) -> None:
    watch = {"conn_id": _NO_CONNECTION, "wpath": "@releaseDomain", "token": "x"}
    byte_order = draft.byte_orders["xenstore"]
    draft.outer.insert(-1, xenstore_record("WATCH_DATA", byte_order, watch))


def _libxl(name: str, rule: str, change: ImageChange, **more: Any) -> Fault:
    return Fault(name, rule, image=change, images=_LIBXL, handover=False, **more)


def _qemu(name: str, rule: str, change: ImageChange, **more: Any) -> Fault:
    """Return a fault of the records of an emulator, which the domain is given for it."""
    return _libxl(name, rule, change, layers=with_emulator, domain="hvm", **more)


def _xl(name: str, rule: str, change: ImageChange, **more: Any) -> Fault:
    return Fault(name, rule, image=change, images=_XL, handover=False, **more)


def _of_libvirt(name: str, rule: str, **part: tuple[str, Any]) -> Fault:
    """Return a fault of a field of libvirt's header or description."""
    ((key, (field, value)),) = part.items()
    change = header(f"libvirt_save::{key}", **{field: value})
    return Fault(name, rule, image=change, images=_LIBVIRT, handover=False)


def _section(
    name: str, rule: str, place: int, *added: tuple[str | int, bytes | None], drop: int = 0
) -> Fault:
    """Return a fault of the sections behind libxl's: some are added at a place, some dropped.

    A body that is None is the libxc image of the domain.
    """

    def change(draft: ImageDraft) -> None:
        made = [(kind, body) for kind, body in added if body is not None]
        made += [(kind, draft.libxc_image()) for kind, body in added if body is None]
        draft.sections[place : place + drop] = made

    return Fault(name, rule, image=change, images=_XAPI, handover=False)


OUTER_FAULTS: Final = (
    Fault(
        "outer-no-end",
        "LU302",
        image=_outer(lambda outer: outer.pop()),
        images=(*_LIBXL, "xenstore-state"),
        handover=False,
    ),
    _libxl("libxl-mandatory", "LU401", _before_end(_MANDATORY, bytes(8))),
    Fault(
        "checkpoint",
        "LU819",
        image=put("X86_TSC_INFO", "CHECKPOINT"),
        images=("libxc-image",),
        handover=False,
    ),
    _libxl("libxl-version", "LU851", header("libxl_stream::stream_header", version=3)),
    Fault("libxl-big-endian", "LU852", layers=big_endian("libxl"), images=_LIBXL, handover=False),
    _libxl("libxl-options", "LU853", header("libxl_stream::stream_header", options=4)),
    _libxl("converted", "LU854", header("libxl_stream::stream_header", options=2)),
    _libxl("libxl-optional", "LU855", _before_end(_OPTIONAL, bytes(8))),
    _libxl("no-libxc-context", "LU856", _outer(lambda outer: outer.pop(0))),
    _libxl("libxc-context-twice", "LU856", _outer(lambda outer: outer.insert(0, outer[0]))),
    _qemu(
        "emulator-unknown-kind",
        "LU857",
        _emulator("EMULATOR_CONTEXT", lambda document: document["emulator"].update(emulator_id=3)),
    ),
    _qemu(
        "emulator-unknown",
        "LU858",
        _emulator("EMULATOR_CONTEXT", lambda document: document["emulator"].update(emulator_id=0)),
    ),
    _qemu("emulator-twice", "LU859", _outer(lambda outer: outer.insert(-1, outer[-2]))),
    _qemu("xenstore-strings", "LU860", _odd_strings),
    _qemu("xenstore-key", "LU861", _first_entry(key="/physmap/a b")),
    _qemu("xenstore-value", "LU862", _first_entry(value="\x01")),
    _libxl("emulator-of-pv", "LU863", _pv_emulator, domain="pv"),
    _libxl("checkpoint-end", "LU864", _before_end(libxl_number("CHECKPOINT_END"))),
    _libxl("checkpoint-answer", "LU865", lambda draft: colo(draft, 1)),
    _libxl(
        "checkpoint-state",
        "LU866",
        lambda draft: draft.outer.insert(-1, checkpoint_state(draft, 0)),
    ),
    _xl("xl-flag-mandatory", "LU871", _flags(mandatory_flags=7)),
    _xl("xl-flag-optional", "LU872", _flags(optional_flags=1)),
    _xl("no-configuration", "LU873", _without_config),
    Fault("configuration-too-long", "LU874", stream=_long_config, images=_XL, handover=False),
    _xl("configuration-no-json", "LU875", _text("name = 'domain'")),
    Fault(
        "legacy-stream",
        "LU876",
        image=_flags(mandatory_flags=1),
        stream=_other_magic,
        images=_XL,
        handover=False,
    ),
    _xl("stream-unsaid", "LU899", _flags(mandatory_flags=1)),
    Fault("xl-big-endian", "LU877", layers=big_endian("xl"), images=_XL, handover=False),
    Fault("bytes-after-end", "LU881", stream=_more, images=LIBXC, handover=False),
    _libxl("remus", "LU882", remus),
    Fault(
        "receiver-failed",
        "LU883",
        image=header("xl_handshake::unpause_report", status=1),
        images=("xl-handshake",),
        handover=False,
    ),
    _of_libvirt("libvirt-version", "LU891", save_header=("version", 3)),
    _of_libvirt("libvirt-description", "LU892", domain_xml=("xml", "<domain>")),
    _of_libvirt("libvirt-unused", "LU893", save_header=("unused", [0] * 9 + [1])),
    _section("xapi-section", "LU894", 0, (_NO_SECTION, b"")),
    _section("xapi-two-domains", "LU895", 0, ("libxc", None)),
    _section("xapi-length", "LU896", 0, ("end_of_image", b"\0" * 8), drop=1),
    _section("xapi-no-end", "LU302", 0, drop=1),
    Fault(
        "xenstore-version",
        "LU884",
        image=header("xenstore_state::stream_header", version=3),
        images=("xenstore-state",),
        handover=False,
    ),
    Fault(
        "xenstore-connection",
        "LU885",
        image=_foreign_watch,
        images=("xenstore-state",),
        handover=False,
    ),
)
