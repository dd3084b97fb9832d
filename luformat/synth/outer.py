"""What libxl writes around a libxc image, and what xenstored writes of a domain."""

from __future__ import annotations

from typing import Any, Final

from luformat.document.codec import encode_body, written
from luformat.layout.layouts import ByteOrder, enum_number
from luformat.synth.bodies import Records, libxl_number
from luformat.synth.layers import ImageDraft

__all__ = ["emulator_records", "libxl_records", "xenstore_record", "xenstore_records"]

_EMULATOR_STATES: Final = {"qemu-upstream": b"QEVM\0\0\0\3\0"}
"""QEMU's own format: its magic, version 3, and the end; no device has a state."""
_EMULATOR_BYTES: Final = 256
_XENSTORE: Final = "xenstore_state::"
_CONNECTION: Final = 1
_NO_DOMAIN: Final = 0x7FF4
"""DOMID_INVALID: the domain acts for itself."""


def libxl_records(draft: ImageDraft) -> Records:
    """Return libxl's records: the marker of the libxc image, the emulator's, END."""
    emulator = draft.domain.emulator
    extra = [] if emulator == "none" else emulator_records(draft, emulator)
    return [(libxl_number("LIBXC_CONTEXT"), b""), *extra, (libxl_number("END"), b"")]


def emulator_records(draft: ImageDraft, emulator: str) -> Records:
    """Return what libxl writes of an emulator: its xenstore entries and its state."""
    byte_order = draft.byte_orders["libxl"]
    name = "EMULATOR_" + emulator.replace("-", "_").upper()
    header = {"emulator_id": enum_number("libxl_stream::emulator", name), "index": 0}
    entries = [
        {"key": "physmap/f0000000/start_addr", "value": "f0000000"},
        {"key": "physmap/f0000000/size", "value": "800000"},
        {"key": "physmap/f0000000/name", "value": "vga.vram"},
    ]
    state = _EMULATOR_STATES.get(emulator) or draft.rng.randbytes(_EMULATOR_BYTES)
    contents: dict[str, dict[str, Any]] = {
        "EMULATOR_XENSTORE_DATA": {"entries": entries},
        "EMULATOR_CONTEXT": {"context": state.hex()},
    }
    return [
        (libxl_number(kind), _libxl_body(kind, byte_order, {"emulator": header, **content}))
        for kind, content in contents.items()
    ]


def _libxl_body(kind: str, byte_order: ByteOrder, document: dict[str, Any]) -> bytes:
    return encode_body(f"libxl_stream::{kind.lower()}", (byte_order == "big",), document, "$")


def xenstore_records(draft: ImageDraft) -> Records:
    """Return xenstored's records: the domain's connection, a watch, its nodes, END."""
    number = draft.domain.domain_id
    home = f"/local/domain/{number}"
    connection = {
        "conn_id": _CONNECTION,
        "conn_type": "shared_ring",
        "fields": 0,
        "conn_spec": {"domid": number, "tdomid": _NO_DOMAIN, "evtchn": 1},
        "len_out_resp": 0,
        "in_data": "",
        "out_data": "",
    }
    watch = {"conn_id": _CONNECTION, "wpath": f"{home}/control/shutdown", "token": "control"}
    permissions = [{"perm": "no_access", "flags": 0, "domid": number}]
    nodes = [
        {
            "conn_id": 0,
            "tx_id": 0,
            "access": 0,
            "perms": permissions,
            "path": path,
            "value": value.encode().hex(),
        }
        for path, value in (
            ("/local", ""),
            ("/local/domain", ""),
            (home, ""),
            (f"{home}/name", f"domain-{number}"),
        )
    ]
    byte_order = draft.byte_orders["xenstore"]
    return [
        xenstore_record("CONNECTION_DATA", byte_order, connection),
        xenstore_record("WATCH_DATA", byte_order, watch),
        *(xenstore_record("NODE_DATA", byte_order, node) for node in nodes),
        (enum_number(f"{_XENSTORE}record_type", "END"), b""),
    ]


def xenstore_record(
    name: str, byte_order: ByteOrder, document: dict[str, Any]
) -> tuple[int, bytes]:
    """Return a record of xenstored, whose length counts the padding as xenstored's do."""
    number = enum_number(f"{_XENSTORE}record_type", name)
    key = f"{_XENSTORE}record::{name.lower()}"
    # Only the whole record knows the byte order of its body: alone it is only measured.
    length = len(written(key, (), {**document, "padding": ""}, "$", check=False))
    document = {**document, "padding": "00" * (-length % 8)}
    length += -length % 8
    whole = encode_body(
        f"{_XENSTORE}record",
        (byte_order == "big",),
        {
            "header": {"record_type": number, "len_body": length},
            "body": document,
            "padding": "",
        },
        "$",
    )
    return number, whole[-length:]
