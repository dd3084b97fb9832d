"""What rules ask of the layouts: where a field stands, which of its bits have a meaning."""

from __future__ import annotations

from functools import cache
from typing import Final

from luformat.containers.part import Part
from luformat.layout.layouts import field_spec, type_layout
from luformat.memory.source import ByteSource
from luformat.verify.hits import Hit

__all__ = ["PV_VCPU", "field_offset", "known_bits", "part_hit"]

PV_VCPU: Final = (
    "X86_PV_VCPU_BASIC",
    "X86_PV_VCPU_EXTENDED",
    "X86_PV_VCPU_XSAVE",
    "X86_PV_VCPU_MSRS",
)
"""The records that carry the state of one vCPU of a PV domain."""


def field_offset(key: str, name: str) -> int:
    """Return the offset in bytes of a field of the schema type `key`."""
    return int(field_spec(key, name)["offset"])


def part_hit(part: Part, name: str, message: str, source: ByteSource) -> Hit:
    """Return a hit at a field of a header of a container."""
    return Hit(message, source.where(part.offset + field_offset(part.key, name)))


@cache
def known_bits(key: str, field: str) -> int:
    """Return the flags of a field that have a meaning, as a mask."""
    bits = 0
    for instance in type_layout(key)["instances"]:
        if instance.get("flag_of") == field:
            bits |= instance["mask"]
    return bits
