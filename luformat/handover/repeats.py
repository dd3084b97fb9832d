"""Which domains have the ID of one before them, which a right stream has none of.

Reckoned in blocks as domains are asked for, each as long as all before it: the first lines of a
stream of millions of domains need the first few alone.
"""

from __future__ import annotations

from array import array
from collections.abc import Sequence
from functools import cached_property
from typing import Final

import numpy as np
import numpy.typing as npt

from luformat.layout.layouts import ByteOrder, field_spec
from luformat.records.gather import gather, numbers
from luformat.records.index import RecordIndex

__all__ = ["Repeats"]

_BLOCK: Final = 4096
"""Domains that are looked at together, at most."""


class Repeats:
    """The number of domains before one that have its ID, by the domain's position."""

    def __init__(self, records: RecordIndex, byte_order: ByteOrder, starts: Sequence[int]):
        """Take the records, and the numbers of those that begin a domain."""
        self._records = records
        self._byte_order = byte_order
        self._starts = starts
        self._found = array("I")

    def __getitem__(self, position: int) -> int:
        while position >= len(self._found):
            self._add()
        return self._found[position]

    @cached_property
    def _seen(self) -> npt.NDArray[np.uint32]:
        """How many domains so far have each ID."""
        width = field_spec("xen_lu_records::lu_domain_info", "domain_id")["width"]
        return np.zeros(1 << 8 * width, np.uint32)

    def _add(self) -> None:
        """Reckon the next block; a body that is not there or too short repeats nothing."""
        first = len(self._found)
        size = min(_BLOCK, first + 1)
        starts = np.asarray(self._starts[first : first + size], np.int64)
        records, place = self._records, field_spec("xen_lu_records::lu_domain_info", "domain_id")
        head = records.format.header(records.byte_order).size
        offset, width = place["offset"], place["width"]
        rows = np.flatnonzero(records.lengths[starts] >= offset + width)
        offsets = records.offsets[starts[rows]].astype(np.int64) + head + offset
        octets, is_there = gather(records.source, offsets, width)
        rows = rows[is_there]
        ids = numbers(octets, 0, width, self._byte_order)[is_there].astype(np.int64)
        # Equal IDs side by side, in the order of the stream: the place in its group counts.
        order = np.argsort(ids, kind="stable")
        ids = ids[order]
        begins = np.searchsorted(ids, ids, side="left")
        block = np.zeros(len(starts), np.uint32)
        block[rows[order]] = np.arange(len(ids)) - begins + self._seen[ids]
        np.add.at(self._seen, ids, 1)
        self._found.frombytes(block.tobytes())
