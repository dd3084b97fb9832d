"""Where a dump has two contents for one address, and in how many bytes they differ.

Pieces that overlap are nothing bad as such: kernels map the same memory twice, people give the
same file with two lengths. It is bad if the contents differ, which only a comparison tells.
That is made when somebody asks, in pieces of a MiB and within a budget: a made-up dump can
overlap itself a million times.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from luformat.errors import Where
from luformat.memory.extents import ExtentTable
from luformat.memory.image import Shortfall, ShortfallKind, Words
from luformat.memory.stored import StoredFile

__all__ = ["Overlaps", "contradictions"]

_PIECE = 1 << 20
_PAGE = 4096
"""Bytes of memory whose addresses are told together."""
_COMPARED = 1 << 30
"""Bytes that are compared at most, and pieces."""
_PIECES = 1 << 14


@dataclass(frozen=True, slots=True)
class Overlaps:
    """Columns of parts of pieces that are not read, since an earlier piece covers them."""

    starts: Words
    ends: Words
    offsets: Words
    files: npt.NDArray[np.uint32]


def contradictions(
    overlaps: Overlaps, files: Sequence[StoredFile], view: Callable[[int, int], memoryview]
) -> tuple[Shortfall, ...]:
    """Return what differs between `overlaps` and the memory that `view(maddr, length)` gives."""
    differing, looked, first = 0, 0, None
    pages: list[Words] = []
    columns = (overlaps.starts, overlaps.ends, overlaps.offsets, overlaps.files)
    for start, end, offset, number in zip(
        *(column[:_PIECES].tolist() for column in columns), strict=True
    ):
        for maddr in range(start, end, _PIECE):
            length = min(_PIECE, end - maddr)
            mine = np.frombuffer(files[number].read(offset + maddr - start, length), np.uint8)
            theirs = np.frombuffer(view(maddr, len(mine)), np.uint8)
            differ = np.flatnonzero(mine != theirs)
            if len(differ):
                if first is None:
                    first = files[number].where(offset + maddr - start + int(differ[0]))
                    first = Where(
                        maddr=maddr + int(differ[0]), file=first.file, file_name=first.file_name
                    )
                differing += len(differ)
                pages.append(np.unique((differ + maddr) // _PAGE).astype(np.uint64))
            looked += length
            if looked >= _COMPARED:
                break
        if looked >= _COMPARED:
            break
    if first is None:
        return ()
    whole = int((overlaps.ends - overlaps.starts).sum())
    least = "at least " if looked < whole else ""
    found = np.unique(np.concatenate(pages)) * np.uint64(_PAGE)
    return (
        Shortfall(
            ShortfallKind.CONTRADICTORY,
            f"{whole} bytes of memory are in the dump twice, and {least}{differing} of them "
            f"{'differs' if differing == 1 else 'differ'}: what comes first is read",
            first,
            hint="was it put together from dumps of different moments?",
            ranges=ExtentTable(found, found + np.uint64(_PAGE)),
            size=differing,
        ),
    )
