"""LU878 to LU880: xl's configuration against the image behind it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

import numpy as np

from luformat.layout.limits import GUEST_PAGE_SIZE
from luformat.records.page_entries import part, populates
from luformat.verify.findings import rule
from luformat.verify.hits import Hit, Refusal, Scope, Severity
from luformat.verify.page_lists import entries_of_lists
from luformat.verify.section import Section, domain_kind
from luformat.verify.subject import Subject

__all__ = ["CONFIG_MEND", "config_hit"]

ERROR: Final = Severity.ERROR
CONFIG_MEND: Final = (
    "`xl restore` takes a file with another configuration: `xl restore CONFIG SAVED`."
)
_SLACK: Final = 1024
"""KiB that libxl allows beyond the target (LIBXL_MAXMEM_CONSTANT)."""
_KIB: Final = 1024
_FRAMES: Final = 1 << 32
"""PFNs that are counted one by one; a domain with more has 16 TiB."""


def config_hit(subject: Subject, message: str, refusal: Refusal | None = None) -> Hit:
    """Return a hit at the configuration."""
    container = subject.container
    where = None
    if container is not None and container.xl is not None and container.xl.config_part is not None:
        where = container.source.where(container.xl.config_part.offset)
    return Hit(f"xl: {message}", where, refusal=refusal)


@rule(
    "LU878",
    "the configuration says what kind of domain it is",
    ERROR,
    source="libxl, libxl__domain_create_info_setdefault(): 'Unknown guest type'",
    mend=CONFIG_MEND,
    applies=Scope.XL,
    needs=("LU875",),
    receiver=ERROR,
    refuser="libxl, libxl__domain_create_info_setdefault()",
)
def _kind(subject: Subject) -> Iterator[Hit]:
    config = subject.config
    if config is None or not config.is_read:
        return
    if config.kind is None:
        yield config_hit(subject, "the configuration has no type (pv, pvh or hvm)")
        return
    said = f"the configuration is of type {config.kind}, but has"
    if config.build_kind is None:
        yield config_hit(subject, f"{said} no type.{config.kind}")
    elif config.kind != config.build_kind:
        yield config_hit(subject, f"{said} type.{config.build_kind}")


@rule(
    "LU879",
    "the image is of the kind of domain that the configuration says",
    ERROR,
    source="libxc, x86_pv_setup() and x86_hvm_setup(): 'Unable to restore ... domain into'",
    mend=CONFIG_MEND,
    applies=Scope.XL,
    needs=("LU805",),
    receiver=ERROR,
    refuser="libxc, x86_pv_setup() or x86_hvm_setup()",
)
def _fits(subject: Subject) -> Iterator[Hit]:
    config = subject.config
    if config is None or config.kind is None:
        return
    wanted = domain_kind("x86_pv" if config.kind == "pv" else "x86_hvm")
    for _, header in subject.domain_headers:
        kind = header.numbers["domain_type"]
        if kind != wanted:
            what = "PV" if kind == domain_kind("x86_pv") else "HVM"
            message = f"the configuration is of a {config.kind} domain, the image of a {what} one"
            yield config_hit(subject, message)


@rule(
    "LU880",
    "the pages of the image fit the memory that the configuration gives",
    ERROR,
    source="libxl, libxl__build_pre(): target_memkb + 1 MiB; Xen: 'Over-allocation'",
    mend=CONFIG_MEND,
    applies=Scope.XL,
    needs=("LU831", "LU834"),
    receiver=ERROR,
    refuser="libxc, populate_pfns()",
)
def _memory(subject: Subject) -> Iterator[Hit]:
    config = subject.config
    if config is None or config.target_memkb is None:
        return
    most = (config.target_memkb + _SLACK) * _KIB // GUEST_PAGE_SIZE
    for section in subject.sections:
        count = _populated(section, most)
        if count > most:
            message = (
                f"the image has {count} pages, {config.target_memkb} KiB of the configuration "
                f"and 1 MiB are {most}"
            )
            yield config_hit(subject, message)


def _populated(section: Section, most: int) -> int:
    """Return how many pages an image populates; counted one by one if they may be too many."""
    lists = section.page_lists
    if int(lists.counts[lists.listed].sum()) <= most:
        return 0
    highest = int(lists.highest.max(initial=-1))
    if highest >= _FRAMES:
        return 0  # LU838 and LU833 have something to say
    seen = np.zeros(highest // 8 + 1, np.uint8)
    for entries in entries_of_lists(section.index):
        pfns = part(entries[populates()[part(entries, "page_type")]], "pfn")
        np.bitwise_or.at(seen, pfns >> 3, np.uint8(1) << (pfns & 7).astype(np.uint8))
    return int(np.bitwise_count(seen).sum())
