"""Frames of a handover that belong to a guest, as the machine-to-physical table tells.

The pages of a handover are Xen's own, and the table has no PFN for them. One that it has a PFN
for is a guest's: then the breadcrumb was planted there, or a frame number is damaged, and what
is taken for the stream is a guest's memory.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

import numpy as np
import numpy.typing as npt

from luformat.errors import LuformatError
from luformat.handover.handover import Handover
from luformat.handover.m2p import M2p
from luformat.layout.layouts import SIGNS

__all__ = ["GuestFrames", "guest_frames", "own_frames"]

_TABLE_PAGE: Final = 4096
"""Bytes of the table that are read at once; a dump holds all of them or none."""

Frames = npt.NDArray[np.uint64]


@dataclass(frozen=True, slots=True)
class GuestFrames:
    """`owned` are the frames that a guest owns, `unknown` how many the dump's table lacks."""

    owned: Frames
    unknown: int


def own_frames(handover: Handover, pages: int | None = None) -> Frames:
    """Return the MFNs of the breadcrumb, the MFN array and the first `pages` data pages.

    What the handover was found without is left out.

    They are sorted, each of them once; all data pages without `pages`. Raises ValueError for
    a handover that was not read from a memory dump.
    """
    candidate = handover.candidate
    if candidate is None:
        raise ValueError("the handover was not read from a memory dump")
    size = candidate.page_size
    mfns = candidate.stream.pages.mfns
    own = [mfns[:pages]]
    if candidate.array is not None:
        start, end = candidate.array
        last = (max(start + 1, end) - 1) // size
        own.append(np.arange(start // size, last + 1, dtype=np.uint64))
    if candidate.maddr is not None:
        own.append(np.array([candidate.maddr // size], np.uint64))
    found = np.unique(np.concatenate(own))
    return found[found > 0]  # nothing is handed over in frame 0


def guest_frames(handover: Handover, frames: Frames) -> GuestFrames:
    """Look the sorted `frames` up in the table, the native one if the handover has it."""
    found, known = np.zeros(len(frames), bool), np.zeros(len(frames), bool)
    for name in ("m2p", "m2p_compat"):
        try:
            table: M2p | None = getattr(handover, name)
        except LuformatError:
            continue
        if table is not None:
            _look_up(handover, table, frames, found, known)
            break
    return GuestFrames(frames[found], int(len(frames) - known.sum()))


def _look_up(
    handover: Handover,
    table: M2p,
    frames: Frames,
    found: npt.NDArray[np.bool_],
    known: npt.NDArray[np.bool_],
) -> None:
    image = handover.image
    if image is None:
        return
    sign = SIGNS[handover.byte_order]
    dtype = np.dtype(f"{sign}u{table.entry_size}")
    nobody = (1 << 8 * table.entry_size) - 1
    for chunk in table.chunks:
        first = int(np.searchsorted(frames, np.uint64(chunk.first_mfn)))
        last = int(np.searchsorted(frames, np.uint64(min(chunk.last_mfn, 1 << 63)), side="right"))
        at = (frames[first:last] - np.uint64(chunk.first_mfn)).astype(np.int64) * table.entry_size
        for page in np.unique(at // _TABLE_PAGE).tolist():
            start = page * _TABLE_PAGE
            try:
                length = min(_TABLE_PAGE, chunk.size - start)
                entries = np.frombuffer(image.view(chunk.maddr + start, length), dtype)
            except LuformatError:
                continue
            here = first + np.flatnonzero(at // _TABLE_PAGE == page)
            values = entries[(at[here - first] - start) // table.entry_size]
            known[here] = True
            found[here] |= values != nobody
