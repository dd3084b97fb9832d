"""The word that a breadcrumb begins with: what masks leave of it, and what can be wrong with it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cache

import numpy as np

from luformat.layout.layouts import ByteOrder, constant, enum_values, type_layout
from luformat.locate.evidence import Problem

__all__ = [
    "KIMAGE_WRITE64",
    "SCAN_STEP",
    "WORDS",
    "breadcrumb_size",
    "magic_hits",
    "magic_problems",
    "masked_page_sizes",
    "page_sizes",
]

SCAN_STEP = 4096
"""Bytes between the addresses looked at: the smallest page of any host."""

WORDS = "xen_lu_breadcrumb::three_words"
_HIGH_BITS = 24
"""The bits below are left to the mask: no page is as large as 2**24 bytes."""


KIMAGE_WRITE64 = 0x20
"""Flag of a kexec entry that asks for one 8-byte store (`IND_WRITE64`)."""

# The specification's example has 0x89 where the value it names has 0x69.
_TYPO_BYTE = (0x69, 0x89)


def breadcrumb_size() -> int:
    """Return the length of a breadcrumb in bytes."""
    return int(type_layout(WORDS)["size"])


def _magic() -> int:
    return constant(WORDS, "unmasked_magic")


@cache
def masked_page_sizes() -> Mapping[int, tuple[int, ...]]:
    """Return what page masks leave of the magic's low bits: the page sizes (bytes) by it.

    The usual size comes first.
    """
    members = enum_values(f"{WORDS}::masked_magic").items()
    return {low: tuple(m["page_sizes"]) for low, m in members if "page_sizes" in m}


def _high_patterns() -> tuple[int, int]:
    """Return the upper parts of a magic word worth a closer look, as numbers in host order."""
    high = _magic() >> _HIGH_BITS
    good, typo = _TYPO_BYTE
    shift = 48 - _HIGH_BITS
    return high, high & ~(good << shift) | typo << shift


def magic_hits(
    heads: np.ndarray[tuple[int], np.dtype[np.uint64]],
) -> Iterator[tuple[int, ByteOrder]]:
    """Yield (index, byte order) of the page heads whose first word may be a magic."""
    low_bytes = np.uint64((1 << (64 - _HIGH_BITS)) - 1)
    for pattern in _high_patterns():
        little = heads >> np.uint64(_HIGH_BITS) == np.uint64(pattern)
        swapped = int.from_bytes(pattern.to_bytes(5, "little"), "big")
        big = heads & low_bytes == np.uint64(swapped)
        for index in np.flatnonzero(little):
            yield int(index), "little"
        for index in np.flatnonzero(big):
            yield int(index), "big"


def page_sizes(magic: int) -> tuple[int, ...]:
    """Return the page sizes (bytes) whose mask leaves this magic, the usual one first."""
    low = magic & ((1 << _HIGH_BITS) - 1) & -SCAN_STEP
    return masked_page_sizes().get(low, (SCAN_STEP,))


def magic_problems(magic: int) -> Iterator[Problem]:
    """Yield what is wrong with the magic word itself."""
    good, typo = _TYPO_BYTE
    if magic >> 48 & 0xFF == typo:
        yield Problem(
            "LU102",
            "magic-typo",
            f"the magic has the byte {typo:#x} of the specification's example, "
            f"where the code and the value it names have {good:#x}",
        )
    low = magic & ((1 << _HIGH_BITS) - 1)
    if low & KIMAGE_WRITE64 and low & 0xFFF == KIMAGE_WRITE64:
        yield Problem(
            "LU104",
            "kimage-entry",
            "this is an entry of a kexec image (IND_WRITE64, 0x20, or-ed in), "
            "not the word that it stores",
        )
    elif low == _magic() & ((1 << _HIGH_BITS) - 1):
        yield Problem("LU103", "magic-unmasked", "the magic is not masked with PAGE_MASK")
    elif low not in masked_page_sizes():
        yield Problem("LU103", "magic-mask", f"no page size leaves the magic {magic:#x}")
