"""The files of a split dump (makedumpfile --split): which pages each holds, and whether they are
of one dump. Any other kdump is the one file of its dump."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise

from luformat.memory.kdump_header import KdumpHeader
from luformat.memory.kdump_pages import PageDescriptors
from luformat.memory.stored import StoredFile

__all__ = ["KdumpPart", "check_together"]


@dataclass(frozen=True, slots=True)
class KdumpPart:
    """One file: it holds the pages from `first` up to `end`, whose ranks count from `rank`."""

    source: StoredFile
    header: KdumpHeader
    descriptors: PageDescriptors
    first: int
    end: int
    rank: int


def check_together(parts: list[tuple[StoredFile, KdumpHeader]]) -> None:
    """Raise DumpFormatError for files that are not the parts of one split dump."""
    source, header = parts[0]
    if len(parts) == 1 and not header.whole:
        raise source.error(
            f"one piece of a split dump: pages {header.first:#x} to {header.end:#x} only",
            at=header.page_size,
            wanted=f"pages 0x0 to {header.pages:#x}",
            got=f"{header.first:#x} to {header.end:#x}",
            hint="give all its pieces together, or join them: "
            "makedumpfile --reassemble PIECE... WHOLE",
        )
    for (low, low_header), (high, high_header) in pairwise(parts):
        if (low_header.layout, low_header.page_size, low_header.pages) != (
            high_header.layout,
            high_header.page_size,
            high_header.pages,
        ):
            raise high.error(
                f"not of the same split dump as {low.name}",
                at=0,
                wanted=f"{low_header.pages} pages of {low_header.page_size} bytes",
                got=f"{high_header.pages} pages of {high_header.page_size} bytes",
            )
        if low_header.end > high_header.first:
            raise high.error(
                f"holds pages that {low.name} holds too",
                at=high_header.page_size,
                wanted=f"pages from {low_header.end:#x} on",
                got=f"{high_header.first:#x}",
                hint="give each piece of a split dump once, and other dumps by themselves",
            )
