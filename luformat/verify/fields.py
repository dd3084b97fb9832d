"""What rules ask of the layouts: where a field stands, which of its bits have a meaning."""

from __future__ import annotations

from functools import cache
from typing import Final

from luformat.layouts import type_layout

__all__ = ["PV_VCPU", "field_offset", "flag_mask", "known_bits"]

PV_VCPU: Final = (
    "X86_PV_VCPU_BASIC",
    "X86_PV_VCPU_EXTENDED",
    "X86_PV_VCPU_XSAVE",
    "X86_PV_VCPU_MSRS",
)
"""The records that carry the state of one vCPU of a PV domain."""


@cache
def field_offset(key: str, name: str) -> int:
    """Return the offset in bytes of a field of the schema type `key`."""
    return int(next(spec["offset"] for spec in type_layout(key)["fields"] if spec["id"] == name))


@cache
def known_bits(key: str, field: str) -> int:
    """Return the flags of a field that have a meaning, as a mask."""
    bits = 0
    for instance in type_layout(key)["instances"]:
        if instance.get("flag_of") == field:
            bits |= instance["mask"]
    return bits


@cache
def flag_mask(key: str, name: str) -> int:
    """Return the bit of the flag `name` of the schema type `key`, as a mask."""
    return int(next(i["mask"] for i in type_layout(key)["instances"] if i["id"] == name))
