"""Values that other values give a meaning: the bits of an MSR, the features in a CPUID leaf.

The schemas have them as tables by the values of the fields that decide: `-bits` names the enum
of a field's bits, `-text` the fields whose octets are a text.
"""

from __future__ import annotations

from typing import Any

from luformat.layout.layouts import enum_label

__all__ = ["bit_names", "case_of"]


def bit_names(owner: Any, spec: Any, number: int) -> tuple[str, ...] | None:
    """Return the names of the bits set in a field; a bit without one has its number.

    `owner` is the object that has the field, `spec` what the layouts say of the field. None
    if its bits have no names there.
    """
    key = case_of(owner, spec, "bits")
    if key is None:
        return None
    bits = (bit for bit in range(8 * spec["width"]) if number >> bit & 1)
    return tuple(enum_label(key, bit) or f"bit {bit}" for bit in bits)


def case_of(owner: Any, spec: Any, table: str) -> Any:
    """Return what a table of a schema says for the values that some fields have, if anything."""
    cases = spec.get(table)
    if cases is None:
        return None
    known = [getattr(owner, name, None) for name in spec[f"{table}_by"]]
    for case, found in cases.items():
        wanted = [int(number, 0) for number in case.split("/")]
        if all(want == have for want, have in zip(wanted, known, strict=False)):
            return found
    return None
