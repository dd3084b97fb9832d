"""A handover on its way into memory: what a fault can still change."""

from __future__ import annotations

import random
from dataclasses import dataclass, field

from luformat.layout.layouts import ByteOrder, constant
from luformat.synth.bodies import Records
from luformat.synth.host import Host
from luformat.synth.memory import Chunks

__all__ = ["WORDS", "Draft"]

WORDS = "xen_lu_breadcrumb::three_words"


@dataclass(slots=True)
class Draft:
    """Every stage fills its part: M2P chunks, records, stream, breadcrumb and pages."""

    host: Host
    rng: random.Random
    tables: dict[str, Chunks] = field(default_factory=dict)
    """The M2Ps, by the names of their records."""
    records: Records = field(default_factory=list)
    stream: bytearray = field(default_factory=bytearray)
    mfns: list[int] = field(default_factory=list)
    """Data pages in stream order."""
    stored: list[int] = field(default_factory=list)
    """Entries of the MFN array."""
    unused: list[int] = field(default_factory=list)
    """MFNs of data pages after END that no other part of the handover stands in."""
    absent: list[int] = field(default_factory=list)
    """MFNs that are left out of the dump."""
    again: dict[int, bytes] = field(default_factory=dict)
    """What the dump holds a second time, by address."""
    guests: list[int] = field(default_factory=list)
    """MFNs of the handover's own pages that the M2P gives to a guest."""
    breadcrumbs: list[int] = field(default_factory=list)
    magic: int = 0
    magic_order: ByteOrder = "little"
    array: int = 0
    array_word: int = 0
    count_word: int = 0
    spare: list[int] = field(default_factory=list)
    """MFNs of free pages that a fault may use."""

    def reserve(self, mfn: int) -> None:
        """Add an entry to the array: a data page after END."""
        self.stored.append(mfn)
        self.count_word += self.host.page_size

    @property
    def byte_order(self) -> ByteOrder:
        """Byte order of the records of the stream."""
        return self.host.byte_order

    @property
    def ram_end(self) -> int:
        """First address after the RAM."""
        return self.host.ram[-1][1]

    def masked(self, page_size: int) -> int:
        """Return the magic as a host with pages of `page_size` bytes stores it."""
        return constant(WORDS, "unmasked_magic") & -page_size
