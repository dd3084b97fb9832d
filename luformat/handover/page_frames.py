"""What a header may say: the lengths that bodies can have, for many headers at once.

Memory is full of small numbers, and a header is two of them. So types that no live update writes
are left out, lengths have to be such as the schemas allow, and of types that begin with telling
words these are looked at as well.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import Final

import numpy as np
import numpy.typing as npt

from luformat.layout.layouts import (
    ByteOrder,
    body_case,
    byte_order_of,
    entry_size,
    enum_number,
    enum_values,
    field_spec,
    size_of,
    type_layout,
)
from luformat.layout.limits import GUEST_PAGE_SIZE, MOST_VCPUS
from luformat.memory.image import Words

__all__ = ["ENTRIES", "RECORDS", "Framing", "Lengths", "Mask"]

Mask = npt.NDArray[np.bool_]

_RECORDS: Final = "xen_migration_records"
_HVM: Final = "xen_hvm_context"
_ABSENT: Final = (
    "END",
    "PAGE_DATA",
    "TOOLSTACK",
    "VERIFY",
    "CHECKPOINT",
    "CHECKPOINT_DIRTY_PFN_LIST",
    "STATIC_DATA_END",
)
"""Records that have no body, or that belong to a migration."""
_LONGEST: Final = 4 << 20
"""Bytes of the longest body that is looked for."""
_EXTENDED: Final = 128
"""Bytes that libxc keeps for an extended context, whatever its size."""
_WORD: Final = 8
_OF_VCPUS: Final = ("BASIC", "EXTENDED", "XSAVE", "MSRS")


@dataclass(frozen=True, slots=True)
class Lengths:
    """Lengths (bytes) that a body can have: some, or all from `least` on in steps of `step`."""

    exact: tuple[int, ...] = ()
    least: int = 0
    step: int = 0

    def holds(self, lengths: Words) -> Mask:
        """Return which of many lengths are among them."""
        if self.exact:
            found: Mask = np.isin(lengths, np.array(self.exact, np.uint64))
            return found
        least = np.uint64(self.least)
        in_steps = (lengths - least) % np.uint64(self.step) == 0
        fits: Mask = (lengths >= least) & (lengths <= np.uint64(_LONGEST)) & in_steps
        return fits


def _lengths_of(key: str) -> Lengths | None:
    """Return the lengths that the layout of a type allows; None if it says nothing of them."""
    layout = type_layout(key)
    sizes = layout["sizes"] or ([layout["size"]] if layout["size"] is not None else [])
    if sizes:
        return Lengths(exact=tuple(sizes))
    for spec in layout["fields"]:
        step = entry_size(spec) if spec["width"] is None else None
        if step and spec["offset"] is not None:
            # Only where something precedes the list, an empty one is told from other numbers.
            return Lengths(least=int(spec["offset"]) or step, step=step)
    return None


@cache
def _record_lengths() -> dict[int, Lengths]:
    """Return the lengths that records of a live update can have, by type."""
    vcpu = int(field_spec(f"{_RECORDS}::x86_pv_vcpu_basic", "context")["offset"])
    area = int(field_spec("xen_pv_vcpu::xsave_context", "area")["offset"])
    area += int(field_spec("x86_xsave", "extended")["offset"])
    contexts = [size_of(f"xen_pv_vcpu::guest_context_{bits}") for bits in (32, 64)]
    extended = type_layout("xen_pv_vcpu::extended_context")["sizes"]
    special = {
        "SHARED_INFO": Lengths(exact=(GUEST_PAGE_SIZE,)),
        "X86_PV_VCPU_BASIC": Lengths(exact=tuple(vcpu + size for size in contexts)),
        "X86_PV_VCPU_EXTENDED": Lengths(
            exact=tuple(vcpu + size for size in (*extended, _EXTENDED))
        ),
        "X86_PV_VCPU_XSAVE": Lengths(least=vcpu + area, step=_WORD),
        "HVM_CONTEXT": Lengths(least=size_of(f"{_HVM}::header") + 3 * _WORD, step=_WORD),
    }
    found = {}
    for number, member in enum_values("xen_record::record_type").items():
        name = member.get("orig_id", member["id"])
        case = body_case("xen_record", number)
        if name in _ABSENT or case is None:
            continue
        lengths = special.get(name) or _lengths_of(case[0])
        if lengths is not None:
            found[number] = lengths
    return found


@cache
def _entry_lengths() -> dict[int, Lengths]:
    """Return the lengths that entries of an HVM context can have, by type."""
    found = {}
    for number, member in enum_values(f"{_HVM}::save_type").items():
        key = f"{_HVM}::{member['id']}"
        try:
            lengths = _lengths_of(key)
        except KeyError:
            continue
        if lengths is not None and lengths.exact != (0,):
            found[number] = lengths
        elif number and lengths is None:
            found[number] = Lengths(least=_WORD, step=_WORD)
    return found


@dataclass(frozen=True, slots=True)
class Framing:
    """Headers of eight bytes, as words of a little-endian machine: type, length, their rules.

    `kind` tells records from the entries of an HVM context, which are little-endian always.
    """

    kind: str

    def lengths(self) -> dict[int, Lengths]:
        """Return the lengths of bodies by type."""
        return _record_lengths() if self.kind == "record" else _entry_lengths()

    def split(self, words: Words, byte_order: ByteOrder) -> tuple[Words, Words, Words]:
        """Return type, instance and length that headers say; a record has no instance."""
        if self.kind == "record":
            values = words if byte_order == "little" else words.byteswap()
            low, high = values & np.uint64(0xFFFFFFFF), values >> np.uint64(32)
            none = np.zeros_like(words)
            return (low, none, high) if byte_order == "little" else (high, none, low)
        instances = words >> np.uint64(16) & np.uint64(0xFFFF)
        return words & np.uint64(0xFFFF), instances, words >> np.uint64(32)

    def may_be(self, words: Words, byte_order: ByteOrder) -> Mask:
        """Return which of many words can be headers at a glance: their type has few bits."""
        kinds = 0
        for number in self.lengths():
            kinds |= number
        if self.kind == "record":
            low = ~kinds & 0xFFFFFFFF
            if byte_order == "big":
                low = int.from_bytes(low.to_bytes(4, "little"), "big")
        else:
            low = ~kinds & 0xFFFF
        found: Mask = (words & np.uint64(low) == 0) & (words > np.uint64(0xFFFFFFFF))
        return found

    def is_unknown(self, words: Words, byte_order: ByteOrder) -> Mask:
        """Return which words can be headers of live update records that no schema describes.

        Only a header that stands where the one before says is taken for one of these.
        """
        kinds, _, lengths = self.split(words, byte_order)
        if self.kind != "record":
            return np.zeros(len(words), np.bool_)
        known = np.isin(kinds, np.array([*self.lengths()], np.uint64))
        found: Mask = (kinds >> np.uint64(30) & np.uint64(1) == 1) & ~known
        return found & (lengths <= np.uint64(_LONGEST))

    def fit(self, words: Words, behind: Words, known: Mask, byte_order: ByteOrder) -> Mask:
        """Return which headers have a length of their type, and a body that begins as it does.

        `behind` are the words that follow them, where they are `known`.
        """
        kinds, instances, lengths = self.split(words, byte_order)
        fits = np.zeros(len(words), np.bool_)
        for number, allowed in self.lengths().items():
            rows = np.flatnonzero(kinds == number)
            if not len(rows):
                continue
            good = allowed.holds(lengths[rows])
            if self.kind == "record":
                begins = _begins(number, lengths[rows], behind[rows], byte_order)
                good &= begins | ~known[rows]
            else:
                good &= instances[rows] < np.uint64(MOST_VCPUS["hvm"])
            fits[rows] = good
        return fits


RECORDS: Final = Framing("record")
ENTRIES: Final = Framing("entry")


def _number(name: str) -> int:
    return enum_number("xen_record::record_type", name)


def _halves(words: Words, byte_order: ByteOrder) -> tuple[Words, Words]:
    """Return the first and the second integer of 32 bits of words."""
    values = words if byte_order == "little" else words.byteswap()
    low, high = values & np.uint64(0xFFFFFFFF), values >> np.uint64(32)
    return (low, high) if byte_order == "little" else (high, low)


def _begins(number: int, lengths: Words, behind: Words, byte_order: ByteOrder) -> Mask:
    """Return which bodies of a type begin as bodies of this type and length do."""
    case = body_case("xen_record", number)
    first, second = _halves(
        behind, "little" if case is None else byte_order_of(case[0], byte_order)
    )
    found: Mask = np.ones(len(lengths), np.bool_)
    if number in {_number(f"X86_PV_VCPU_{name}") for name in _OF_VCPUS}:
        found = (first < np.uint64(MOST_VCPUS["pv"])) & (second == 0)
    elif number == _number("HVM_PARAMS"):
        spec = field_spec(f"{_RECORDS}::hvm_params", "params")
        size = np.uint64(entry_size(spec) or 1)
        found = (first * size + np.uint64(spec["offset"]) == lengths) & (second == 0)
    elif number == _number("X86_PV_INFO"):
        width, levels = behind & np.uint64(0xFF), behind >> np.uint64(8)
        found = np.isin(width, (4, 8)) & np.isin(levels, (3, 4))
    elif number == _number("HVM_CONTEXT"):
        header = enum_number(f"{_HVM}::save_type", "HEADER")
        found = behind == np.uint64(header | size_of(f"{_HVM}::header") << 32)
    elif number == _number("LU_DOMAIN_INFO"):
        found = (first > 0) & (first < np.uint64(3))
    return found
