"""Vectors of LU1xx: the breadcrumb."""

from __future__ import annotations

from tests.conformance.cases.case import Case
from tests.conformance.cases.machine import (
    ARRAY,
    BREADCRUMB,
    MAGIC,
    PAGE,
    found,
    memory,
    refused,
)

__all__ = ["CASES"]

_WORDS = (MAGIC & -PAGE).to_bytes(8, "little") + ARRAY.to_bytes(8, "little") + b"\0\x10" + bytes(6)
_TYPO = MAGIC & -PAGE ^ (0x69 ^ 0x89) << 48

CASES = (
    Case(
        "lu101-none",
        "No page begins with the magic.",
        memory(magic=0, is_found=False),
        [found("LU101")],
    ),
    Case(
        "lu101-two",
        "Two pages hold the same breadcrumb.",
        memory(extra={0x1800000: _WORDS.ljust(PAGE, b"\0")}, is_found=False),
        [found("LU101")],
    ),
    Case(
        "lu101-within-a-page",
        "The same words again, in the middle of a page, where no breadcrumb is looked for.",
        memory(extra={0x1800000: bytes(2048) + _WORDS.ljust(2048, b"\0")}),
        keeps=["LU101"],
    ),
    Case(
        "lu101-near-miss-beside",
        "Another page begins with a near miss, which matters only where nothing is right.",
        memory(
            extra={0x1800000: _TYPO.to_bytes(8, "little").ljust(PAGE, b"\0")},
        ),
        keeps=["LU101", "LU102", "LU109"],
    ),
    refused(
        "lu102-example",
        "The magic has the byte 0x89, as in the example of the specification.",
        "LU102",
        BREADCRUMB,
        magic=_TYPO,
    ),
    refused(
        "lu103-unmasked",
        "The magic is the whole of LiveUpda.",
        "LU103",
        BREADCRUMB,
        magic=MAGIC,
    ),
    refused(
        "lu103-no-page-size",
        "The mask has left a bit that every page size takes away.",
        "LU103",
        BREADCRUMB,
        magic=MAGIC & -PAGE | 0x400,
    ),
    refused(
        "lu104-kexec-entries",
        "The flag IND_WRITE64 of kexec is in all three words.",
        "LU104",
        BREADCRUMB,
        magic=MAGIC & -PAGE | 0x20,
        array_word=ARRAY | 0x20,
        count_word=PAGE | 0x20,
    ),
    refused(
        "lu105-second-posting",
        "The magic of the series' second posting, which is that of 64 KiB pages today; array "
        "and count are those of 4 KiB pages.",
        "LU105",
        BREADCRUMB,
        magic=MAGIC & -0x10000,
    ),
    refused(
        "lu106-16k-magic",
        "The magic is of 16 KiB pages, array and count of 4 KiB pages.",
        "LU106",
        BREADCRUMB,
        magic=MAGIC & -0x4000,
    ),
    refused(
        "lu107-big-endian-magic",
        "The magic is big-endian, all else little-endian.",
        "LU107",
        BREADCRUMB,
        magic_order="big",
    ),
    refused(
        "lu107-little-endian-magic",
        "The magic is little-endian, all else big-endian.",
        "LU107",
        BREADCRUMB,
        magic_order="little",
        byte_order="big",
    ),
    refused(
        "lu108-count",
        "The count was not masked.",
        "LU108",
        BREADCRUMB,
        count_word=PAGE + 0x800,
    ),
    refused(
        "lu108-address",
        "The address of the array was not masked.",
        "LU108",
        BREADCRUMB,
        array_word=ARRAY + 8,
    ),
    refused("lu109-zero", "The count is zero.", "LU109", BREADCRUMB, count_word=0),
    refused(
        "lu110-sign",
        "The count was shifted as a signed int of 32 bits, which 0x80000 pages overflow.",
        "LU110",
        BREADCRUMB,
        count_word=0xFFFFFFFF_80000000,
    ),
    refused(
        "lu110-sign-and-pages",
        "The same with 0x80001 pages.",
        "LU110",
        BREADCRUMB,
        count_word=0xFFFFFFFF_80001000,
    ),
    refused(
        "lu111-one-page-more",
        "The count is one page more than all memory.",
        "LU111",
        BREADCRUMB,
        count_word=4 * PAGE,
    ),
    Case(
        "lu111-whole-memory",
        "The count is all memory: no longer impossible, but the array's garbage is no MFN.",
        memory(count_word=3 * PAGE, is_found=False),
        [found("LU202", maddr=ARRAY + 8)],
        keeps=["LU111"],
    ),
)
