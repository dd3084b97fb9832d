"""kdump-compressed dumps: makedumpfile -c/-l/-p/-z, QEMU's kdump-zlib/lzo/snappy.

Pages are found by the second bitmap: the descriptor of a page stands at its rank among
the set bits. Only what is asked for is read and decoded. The files of a split dump
(makedumpfile --split) carry the same bitmaps, each with the descriptors and data of one range
of pages: together they are one dump, whose ranks count on from file to file.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from itertools import islice

import numpy as np
import numpy.typing as npt

from luformat.errors import MemoryAbsentError, Where
from luformat.memory.bitmap import PageBitmap, RunExtents
from luformat.memory.cache import Recent
from luformat.memory.codecs import CodecError
from luformat.memory.image import (
    Extent,
    FilePlace,
    MemoryImage,
    Presence,
    Progress,
    Shortfall,
    ShortfallKind,
    Words,
    merge_extents,
)
from luformat.memory.kdump_header import KdumpHeader, read_header
from luformat.memory.kdump_layout import COMPRESSED, ZLIB
from luformat.memory.kdump_pages import Entry, PageDescriptors, Rows
from luformat.memory.kdump_parts import KdumpPart, check_together
from luformat.memory.kdump_scan import PAGE_CODECS, HeadDecoder
from luformat.memory.stored import StoredFile

__all__ = ["open_kdump"]

_KEPT = 4 << 20
"""Bytes of decoded pages that are kept."""
_SCAN_CHUNKS = 8
"""KiB of bitmap that a scan handles at once: 65,536 pages."""
_NAMED = 1 << 16
"""Pages that cannot be read whose numbers are kept."""
_BITMAP_PIECE = 1 << 20


def open_kdump(files: Sequence[StoredFile]) -> MemoryImage:
    """Return the image of a kdump file, or of all files of a split dump.

    A file is local, or a `FlatFile` in its place. Raises DumpFormatError if headers are
    damaged, a file ends before its first page, or files do not belong together.
    """
    headers = [read_header(file) for file in files]
    parts: list[tuple[StoredFile, KdumpHeader]] = sorted(
        zip(files, headers, strict=True), key=lambda part: (part[1].first, part[1].end)
    )
    check_together(parts)
    return _KdumpImage(parts)


class _KdumpImage(MemoryImage):
    """A memory image over page descriptors."""

    kind = "kdump"

    def __init__(self, files: list[tuple[StoredFile, KdumpHeader]]):
        self.name = ", ".join(source.name for source, _ in files)
        source, header = files[0]
        self._size = header.page_size
        windows = [(header.first, header.end) for _, header in files]
        self._bitmap = PageBitmap(source, header.dumped_at, header.pages, windows)
        self.extents = RunExtents(self._bitmap, header.page_size)
        self._parts: list[KdumpPart] = []
        for source, header in files:
            rank = self._bitmap.count_before(header.first)
            total = self._bitmap.count_before(header.end) - rank
            self._parts.append(
                KdumpPart(
                    source,
                    header,
                    PageDescriptors(source, header, total),
                    header.first,
                    header.end,
                    rank,
                )
            )
        self._ranks = [part.rank for part in self._parts]
        self._pages: Recent[tuple[int, int], bytes] = Recent(_KEPT // self._size)
        self._bad: dict[Presence, set[int]] = {}
        self._found = self._check_complete()

    @property
    def shortfalls(self) -> tuple[Shortfall, ...]:
        return tuple(
            fact
            for fact in (
                *self._found,
                self._of_pages(
                    Presence.UNREADABLE,
                    ShortfallKind.UNREADABLE,
                    "listed without data: the tool that wrote the dump could not read or store it",
                ),
                self._of_pages(
                    Presence.DAMAGED,
                    ShortfallKind.DAMAGED,
                    "damaged: descriptor, data or checksum do not fit each other",
                ),
                *(fact for part in self._parts for fact in part.source.shortfalls()),
            )
            if fact is not None
        )

    def _of_pages(self, presence: Presence, kind: ShortfallKind, text: str) -> Shortfall | None:
        pages = self._bad.get(presence)
        if not pages:
            return None
        size = self._size
        least = "at least " if len(pages) >= _NAMED else ""
        return Shortfall(
            kind,
            f"{least}{len(pages)} page{'s' if len(pages) > 1 else ''} {text}",
            Where(maddr=min(pages) * size),
            ranges=merge_extents((page * size, page * size + size) for page in pages),
            size=len(pages) * size,
        )

    def _note(self, presence: Presence, pages: Iterable[int]) -> None:
        """Remember pages that cannot be read, as far as there is room."""
        kept = self._bad.setdefault(presence, set())
        kept.update(islice(pages, max(0, _NAMED - len(kept))))

    def _check_complete(self) -> tuple[Shortfall, ...]:
        """Return what is missing; raises DumpFormatError if everything is."""
        bitmap, header = self._bitmap, self._parts[0].header
        if not bitmap.total:
            raise self._parts[0].source.error(
                "the dump holds no pages",
                at=header.dumped_at,
                wanted="pages in the second bitmap",
                got="none",
                hint="if the file is truncated, copy it again in full",
            )
        facts = [fact for part in self._parts for fact in self._facts_of(part)]
        missing = self._missing_parts()
        if missing:
            facts.append(
                Shortfall(
                    ShortfallKind.LOST,
                    "pieces of the split dump are missing: pages "
                    + ", ".join(f"{first:#x} to {end:#x}" for first, end in missing),
                    hint="give all pieces of the dump together",
                    ranges=merge_extents(
                        (first * self._size, end * self._size) for first, end in missing
                    ),
                )
            )
        strange = self._beyond_first_bitmap()
        if strange:
            facts.append(
                Shortfall(
                    ShortfallKind.DAMAGED,
                    f"the page bitmaps contradict each other: {strange} pages are stored that "
                    "the first one says do not exist",
                    self._parts[0].source.where(header.exists_at),
                )
            )
        return tuple(facts)

    def _facts_of(self, part: KdumpPart) -> Iterator[Shortfall]:
        """Yield what one file lacks; raises DumpFormatError if it ends before its first page."""
        source, header = part.source, part.header
        total = part.descriptors.total
        if total and not len(part.descriptors.read(0, 1)):
            raise source.error(
                "the file ends before its first page",
                at=source.size,
                wanted=f"{total} page descriptors from {header.descriptors_at:#x}",
                got=f"{source.size} bytes",
                hint="the dump is truncated; copy it again in full",
            )
        # Data follows in page order, but for pages that share theirs: look at some last ones.
        rows = part.descriptors.last()
        rows = rows[part.descriptors.sensible(rows)]
        cut = (rows["offset"] + rows["size"] > source.size).any() or not len(
            part.descriptors.read(total - 1, 1)
        )
        if (total and cut) or self._bitmap.known < self._bitmap.bits or source.truncated:
            yield Shortfall(
                ShortfallKind.TRUNCATED,
                f"the file is truncated at {source.size} bytes: pages are missing",
                source.where(source.size),
                hint="copy the dump again in full",
            )
        if header.incomplete:
            yield Shortfall(
                ShortfallKind.INCOMPLETE,
                "makedumpfile marked the dump as incomplete (it ran out of room)",
                source.where(0),
                hint="have the dump taken again where there is room for it",
            )
        if header.contradiction is not None:
            yield Shortfall(ShortfallKind.DAMAGED, header.contradiction, source.where(0))

    def _missing_parts(self) -> list[tuple[int, int]]:
        """Return the ranges of pages between and around the parts."""
        edges = [0, *(edge for part in self._parts for edge in (part.first, part.end))]
        edges.append(self._bitmap.bits)
        return [(a, b) for a, b in zip(edges[::2], edges[1::2], strict=True) if a < b]

    def _beyond_first_bitmap(self) -> int:
        """Return how many pages are set in the second bitmap and not in the first."""
        source, header = self._parts[0].source, self._parts[0].header
        strange = 0
        for start in range(0, (header.pages + 7) // 8, _BITMAP_PIECE):
            length = min(_BITMAP_PIECE, (header.pages + 7) // 8 - start)
            exists, dumped = (
                np.frombuffer(source.read(at + start, length), np.uint8)
                for at in (header.exists_at, header.dumped_at)
            )
            if len(exists) == len(dumped):
                strange += int(np.bitwise_count(dumped & ~exists).sum())
        return strange

    def close(self) -> None:
        for part in self._parts:
            part.source.close()

    def extent_at(self, maddr: int) -> Extent | None:
        run = self._bitmap.run_at(maddr // self._size)
        return Extent(run[0] * self._size, run[1] * self._size) if run else None

    @property
    def size(self) -> int:
        return self._bitmap.total * self._size

    def holds(self, maddrs: Words, length: int) -> npt.NDArray[np.bool_]:
        size = np.uint64(self._size)
        pages = maddrs // size
        held: npt.NDArray[np.bool_] = maddrs <= np.uint64((1 << 64) - length)
        for number in range((length + self._size - 2) // self._size + 1):
            inside = maddrs + np.uint64(length - 1) >= (pages + np.uint64(number)) * size
            held &= self._bitmap.contains(pages + np.uint64(number)) | ~inside
        return held

    def explain(self, maddr: int) -> Presence:
        found = self._page(maddr // self._size)
        return found if isinstance(found, Presence) else Presence.PRESENT

    def place(self, maddr: int) -> FilePlace | None:
        page, within = divmod(maddr, self._size)
        found = self._lookup(page)
        if isinstance(found, Presence) or found[1].flags & COMPRESSED:
            return None
        source = found[0].source
        place = source.place(found[1].offset + within)
        name = source.name if source.packing is None else f"{source.name} (unpacked)"
        return None if place is None else FilePlace(name, place)

    def _lookup(self, page: int) -> tuple[KdumpPart, Entry] | Presence:
        """Return the part and the entry of a page's data, or why there is none."""
        rank = self._bitmap.rank(page)
        if rank < 0:
            return self._why_absent(page)
        part = self._parts[bisect_right(self._ranks, rank) - 1]
        entry = part.descriptors.entry(rank - part.rank)
        if isinstance(entry, Presence):
            self._note(entry, [page])
            return entry
        return part, entry

    def _why_absent(self, page: int) -> Presence:
        if page < 0 or page >= self._bitmap.bits:
            return Presence.HOLE
        if page >= self._bitmap.known:
            return Presence.TRUNCATED
        part = self._parts[0]
        byte = part.source.read(part.header.exists_at + page // 8, 1)
        if not (byte and byte[0] >> page % 8 & 1):
            return Presence.HOLE
        lost = not any(part.first <= page < part.end for part in self._parts)
        return Presence.LOST if lost else Presence.EXCLUDED

    def _page(self, page: int) -> bytes | Presence:
        """Return the page's memory, or why it cannot be read."""
        found = self._lookup(page)
        if isinstance(found, Presence):
            return found
        part, entry = found
        key = (part.first, entry.offset)
        memory = self._pages.get(key)
        if memory is None:
            data = part.source.read(entry.offset, entry.size)
            if len(data) < entry.size:
                return Presence.TRUNCATED
            decoded = self._decoded(part, entry, data)
            if decoded is None:
                self._note(Presence.DAMAGED, [page])
                return Presence.DAMAGED
            memory = self._pages.put(key, decoded)
        return memory

    def _decoded(self, part: KdumpPart, entry: Entry, data: bytes) -> bytes | None:
        """Return the memory that a page's data stands for; None if it is damaged."""
        codec = entry.flags & COMPRESSED
        if codec:
            decoder = PAGE_CODECS.get(codec)
            try:
                data = decoder(data, self._size) if decoder else b""
            except CodecError:
                return None
        # Only zlib tells by itself that a flattened file holds these bytes twice, or not at all.
        guarded = codec == ZLIB or part.source.stored_once(entry.offset, entry.size)
        sound = len(data) == self._size and guarded and not (entry.zero and any(data))
        return data if sound else None

    def read_run(self, maddr: int, length: int) -> memoryview:
        page, within = divmod(maddr, self._size)
        memory = self._page(page)
        if isinstance(memory, Presence):
            raise MemoryAbsentError(maddr, memory.value)
        return memoryview(memory)[within : within + length]

    def view(self, maddr: int, length: int) -> memoryview:
        if maddr % self._size + length <= self._size:
            return self.read_run(maddr, length)
        return super().view(maddr, length)

    def page_heads(
        self, step: int, progress: Progress | None = None
    ) -> Iterator[tuple[Words, Words]]:
        size, total = self._size, self._bitmap.total * self._size
        stride = max(1, step // size)
        decoders = [
            HeadDecoder(part.source, part.descriptors, size, min(step, size))
            for part in self._parts
        ]
        for rank, found in self._bitmap.pages(_SCAN_CHUNKS):
            for part, decoder in zip(self._parts, decoders, strict=True):
                first, end = np.searchsorted(found, (part.first, part.end)).tolist()
                if first == end:
                    continue
                rows = part.descriptors.read(rank + first - part.rank, end - first)
                pages = found[first : first + len(rows)]
                if stride > 1:
                    chosen = pages % stride == 0
                    pages, rows = pages[chosen], rows[chosen]
                yield self._heads(decoder, pages, rows, step)
            if progress:
                progress((rank + len(found)) * size, total)

    def _heads(
        self, decoder: HeadDecoder, pages: npt.NDArray[np.int64], rows: Rows, step: int
    ) -> tuple[Words, Words]:
        """Return the addresses and words of those pages that can be read."""
        heads = decoder.heads(rows)
        for presence, which in heads.why.items():
            if presence is not Presence.TRUNCATED and which.any():
                self._note(presence, pages[which].tolist())
        maddrs = pages[heads.valid].astype(np.uint64) * np.uint64(self._size)
        within = np.arange(heads.words.shape[1], dtype=np.uint64) * np.uint64(step)
        return (maddrs[:, None] + within).reshape(-1), heads.words[heads.valid].reshape(-1)
