"""Other values of the same kind, for what a rule judges and nobody else is to read.

A stand-in has as many bytes as the value and gets the same verdict: an address becomes 0, or
another wild one; a letter becomes `x` or, in a path, a letter of a name made up for the part.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from typing import Final
from xml.parsers import expat

from luformat.handover.anonymise import Pseudonyms
from luformat.layout.layouts import bits_of, enum_values, field_spec, type_layout
from luformat.layout.limits import (
    EFLAGS_VM,
    PV_ADDRESSES,
    PV_XEN_END,
    PV_XEN_START,
    machine_check_bits,
)
from luformat.records.index import Record

__all__ = ["FRAME", "STAND_INS", "entries_text", "frame", "state_text", "xml_text"]

_PV: Final = "xen_pv_vcpu::"
_XS: Final = "xenstore_state::record::"
_NO_FRAME: Final = 1 << 40
_NO_FRAME_32: Final = 1 << 28
"""What no frame number reaches: 52 bits of address are 40 of frame; what a 32-bit guest has."""
_LOW: Final = (1 << 32) - 1


def _address(value: int) -> int:
    """Return 0 for an address that any guest may have, the first of Xen's, or no address."""
    if PV_XEN_START <= value < PV_XEN_END:
        return PV_XEN_START
    return 1 << 63 if (value >> 47) not in (0, (1 << 17) - 1) else 0


def _offset(value: int) -> int:
    """Return 1 for an address inside a page."""
    return int(value & 0xFFF != 0)


def _page_address(value: int) -> int:
    return _address(value) | _offset(value)


def _above(value: int) -> int:
    """Return a value without its 32 bits that any processor has."""
    return value & ~_LOW


def _is_wide(value: int) -> int:
    return _above(value) and 1 << 32


def _bits(*names: str) -> Callable[[int], int]:
    """Return what keeps some flags of a PV context."""
    mask = sum(bits_of(f"{_PV}guest_context_64", name)[0] for name in names)
    return lambda value: value & mask


def _assist(value: int) -> int:
    """Return what is known of vm_assist, and one unknown bit for all others."""
    known = sum(
        int(part["mask"])
        for part in type_layout(f"{_PV}guest_context_64")["instances"]
        if part.get("flag_of") == "vm_assist"
    )
    return value & known | ((value & ~known != 0) << 31)


def _capabilities(value: int) -> int:
    """Return no machine check capability, or one that no Xen gives."""
    return (value & ~machine_check_bits(f"{_PV}extended_context", "mcg_") != 0) << 63


def _entries(value: int) -> int:
    """Return how long a descriptor table is, as far as Xen takes one."""
    return min(value, 1 << 13 | 1)


def _table(value: int) -> int:
    """Return the address of a page table, and one that there is not for what cannot be one."""
    return min(value, _NO_FRAME << 12)


def frame(value: int) -> int:
    """Return a frame number, and one that there is not for what cannot be one."""
    return min(value, _NO_FRAME)


FRAME: Final[Mapping[str, tuple[str, str]]] = {
    f"{_PV}guest_context_64": (f"{_PV}user_regs_64", "rdx"),
    f"{_PV}guest_context_32": (f"{_PV}user_regs_32", "edx"),
}
"""The register of vCPU 0 that has the frame of the start info in a saved PV domain."""

_CONTEXT: Final[Mapping[str, Callable[[int], int]]] = {
    "flags": _bits("vgcf_in_kernel", "vgcf_online"),
    "ldt_ents": _entries,
    "gdt_frames": frame,
    "gdt_ents": _entries,
    "cr0": _bits("cr0_pe", "cr0_pg"),
    "cr3": _table,
    "vm_assist": _assist,
}
STAND_INS: Final[Mapping[str, Mapping[str, Callable[[int], int]]]] = {
    f"{_PV}guest_context_64": {
        **_CONTEXT,
        "user_cr3": _table,
        "ldt_base": _page_address,
        "dr6": _is_wide,
        "dr7": _is_wide,
        **{f"dr{number}": _address for number in range(4)},
        **dict.fromkeys(PV_ADDRESSES, _address),
    },
    f"{_PV}guest_context_32": {
        **_CONTEXT,
        "gdt_frames": lambda value: min(value, _NO_FRAME_32),
        "ldt_base": _offset,
    },
    f"{_PV}user_regs_64": {"rip": _address, "rsp": _address},
    f"{_PV}user_regs_32": {"eflags": lambda value: value & EFLAGS_VM},
    # A page of handlers is not to read as one that was lost.
    f"{_PV}trap_info_64": {"cs": bool, "address": _address},
    f"{_PV}extended_context": {
        "syscall32_callback_eip": _address,
        "sysenter_callback_eip": _address,
        "mcg_cap": _capabilities,
    },
    "xen_hvm_context::cpu": {"cr3": _above, "msr_tsc_aux": _is_wide},
}
"""Integers that do not stay, by schema type and field; all of them are little-endian."""


def entries_text(text: bytes) -> bytes:
    """Return keys and values of an emulator that say nothing and are allowed where these are."""
    parts = text.split(b"\0")
    parts[::2] = (_blank(part, rb"[^/]", rb"[A-Za-z0-9@_/-]", b"!") for part in parts[::2])
    parts[1::2] = (_blank(part, rb"[^\0]", rb"[\t\n\r -~]", b"\1") for part in parts[1::2])
    return b"\0".join(parts)


def _blank(text: bytes, taken: bytes, allowed: bytes, other: bytes) -> bytes:
    return re.sub(taken, lambda found: b"x" if re.match(allowed, found[0]) else other, text)


def state_text(record: Record, key: str, names: Pseudonyms) -> Iterator[tuple[int, bytes]]:
    """Yield (offset in the body, bytes) of the texts and permissions of a record of xenstored.

    The parts of a path get names of their own, the same one everywhere: what lies below what
    can still be told.
    """
    body = record.body_bytes()
    numbers = {}
    for spec in type_layout(key)["fields"]:
        if spec["offset"] is None or spec["width"] is None or spec["kind"] != "uint":
            break
        at = int(spec["offset"])
        numbers[spec["id"]] = int.from_bytes(body[at : at + spec["width"]], record.byte_order)
    if key == f"{_XS}node_data":
        start = int(field_spec(key, "perms")["offset"])
        yield from _permissions(body, start, numbers.get("num_perms", 0))
        start += numbers.get("num_perms", 0) * _PERMISSION
        length = numbers.get("len_path", 0)
    elif key in (f"{_XS}watch_data", f"{_XS}watch_data_extended"):
        start = int(field_spec(key, "wpath")["offset"])
        length = numbers.get("len_wpath", 0) + numbers.get("len_token", 0)
        early = int(field_spec(f"{_XS}watch_data", "wpath")["offset"])
        if body[early : early + 1] in (b"/", b"@"):
            # As xenstored of Xen 4.22 writes it; a depth is not changed by a blank path.
            start = early
    else:
        return
    text = body[start : start + length]
    if text:
        yield start, b"\0".join(_path(part, names) for part in text.split(b"\0"))


_PERMISSION: Final = int(type_layout(f"{_XS}node_data::node_perm")["size"])


def _permissions(body: bytes, start: int, count: int) -> Iterator[tuple[int, bytes]]:
    """Yield the permissions, with another letter where that is none."""
    known = enum_values("xenstore_state::permission")
    for at in range(start, min(start + count * _PERMISSION, len(body)), _PERMISSION):
        letter = body[at : at + 1]
        yield at, (letter if letter[0] in known else b"?") + body[at + 1 : at + _PERMISSION]


def _path(text: bytes, names: Pseudonyms) -> bytes:
    special, rest = text[: text.startswith(b"@")], text[text.startswith(b"@") :]
    return special + b"/".join(names.letters(part) for part in rest.split(b"/"))


def xml_text(text: bytes) -> bytes:
    """Return XML, or what is none, as the text is, up to its NUL and behind."""
    bare, nul, behind = text.partition(b"\0")
    parser = expat.ParserCreate()
    try:
        parser.Parse(bare, True)
        blank = _ELEMENT if len(bare) >= len(_ELEMENT) else bare
    except expat.ExpatError:
        blank = b""
    return blank.ljust(len(bare)) + nul + bytes(len(behind))


_ELEMENT: Final = b"<x/>"
