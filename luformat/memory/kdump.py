"""kdump-compressed dumps: makedumpfile -c/-l/-p/-z, QEMU's kdump-zlib/lzo/snappy.

Pages are found by the second bitmap: the descriptor of a page stands at its rank among
the set bits. Only what is asked for is read and decoded.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator

import numpy as np
import numpy.typing as npt

from luformat.errors import MemoryAbsentError
from luformat.memory import codecs as _codecs
from luformat.memory.bitmap import PageBitmap, RunExtents
from luformat.memory.cache import Recent
from luformat.memory.codecs import CodecError, Decoder
from luformat.memory.flat import FlatFile
from luformat.memory.image import (
    Extent,
    FilePlace,
    MemoryImage,
    Presence,
    Progress,
    Shortfall,
    ShortfallKind,
)
from luformat.memory.kdump_header import KdumpHeader, Source, read_header
from luformat.memory.kdump_layout import FLAT_MAGIC, LZO, SNAPPY, ZLIB, ZSTD
from luformat.memory.local import LocalFile

__all__ = ["open_kdump"]

_CODECS: dict[int, Decoder] = {
    ZLIB: _codecs.zlib_page,
    LZO: _codecs.lzo,
    SNAPPY: _codecs.snappy,
    ZSTD: _codecs.zstd,
}
_COMPRESSED = ZLIB | LZO | SNAPPY | ZSTD
_KEPT = 4 << 20
"""Bytes of decoded pages that are kept."""
_ROWS = 128
"""Page descriptors read at once when single pages are asked for."""
_LAST_ROWS = 4096
"""Page descriptors that are looked at to tell whether the file is cut."""
_SCAN_CHUNKS = 8
"""KiB of bitmap that a scan handles at once: 65,536 pages."""
_SCAN_WINDOW = 1 << 20
_SCAN_GAP = 64 << 10
_SHARED = 4096
"""Page heads kept because many pages share their data (QEMU stores one page of zeros)."""


def open_kdump(file: LocalFile, progress: Progress | None = None) -> MemoryImage:
    """Return the image of a kdump file, plain or flattened.

    `progress` counts bytes while a flattened file is indexed. Raises DumpFormatError if
    headers are damaged, the file ends before its first page, or it is part of a split dump.
    """
    if file.read(0, len(FLAT_MAGIC)) == FLAT_MAGIC:
        flat = FlatFile(file, progress)
        return _KdumpImage(flat, read_header(flat, flat.stored))
    return _KdumpImage(file, read_header(file, file.size))


class _KdumpImage(MemoryImage):
    """A memory image over page descriptors."""

    kind = "kdump"

    def __init__(self, source: Source, header: KdumpHeader):
        self.name = source.name
        self._source = source
        self._header = header
        self._size = header.page_size
        self._bitmap = PageBitmap(source.read, header.dumped_at, header.pages)
        self.extents = RunExtents(self._bitmap, header.page_size)
        self._rows: Recent[int, npt.NDArray[np.void]] = Recent(32)
        self._pages: Recent[int, bytes] = Recent(_KEPT // header.page_size)
        self._heads: dict[int, npt.NDArray[np.uint64]] = {}
        self._shortfalls = self._check_complete()

    @property
    def shortfalls(self) -> tuple[Shortfall, ...]:
        return self._shortfalls

    def _check_complete(self) -> tuple[Shortfall, ...]:
        """Return what is missing; raises DumpFormatError if everything is."""
        source, header, bitmap = self._source, self._header, self._bitmap
        row = header.layout.page.itemsize
        if not bitmap.total:
            raise source.error(
                "the dump holds no pages",
                at=header.dumped_at,
                wanted="pages in the second bitmap",
                got="none",
                hint="if the file is truncated, copy it again in full",
            )
        if not source.read(header.descriptors_at, row):
            raise source.error(
                "the file ends before its first page",
                at=source.size,
                wanted=f"{bitmap.total} page descriptors from {header.descriptors_at:#x}",
                got=f"{source.size} bytes",
                hint="the dump is truncated; copy it again in full",
            )
        shortfalls = []
        # Data follows in page order, but for pages that share theirs: look at some last ones.
        count = min(bitmap.total, _LAST_ROWS)
        rows = self._read_rows(bitmap.total - count, count)
        ends = rows["offset"] + rows["size"]
        cut = len(rows) < count or bool((ends > source.size).any())
        if cut or bitmap.known < bitmap.bits:
            shortfalls.append(
                Shortfall(
                    ShortfallKind.TRUNCATED,
                    f"the file is truncated at {source.size} bytes: pages are missing",
                    source.where(source.size),
                )
            )
        if header.incomplete:
            shortfalls.append(
                Shortfall(
                    ShortfallKind.INCOMPLETE,
                    "makedumpfile marked the dump as incomplete (it ran out of room)",
                )
            )
        return tuple(shortfalls)

    def close(self) -> None:
        self._source.close()

    def extent_at(self, maddr: int) -> Extent | None:
        run = self._bitmap.run_at(maddr // self._size)
        return Extent(run[0] * self._size, run[1] * self._size) if run else None

    def explain(self, maddr: int) -> Presence:
        found = self._page(maddr // self._size)
        return found if isinstance(found, Presence) else Presence.PRESENT

    def place(self, maddr: int) -> FilePlace | None:
        page, within = divmod(maddr, self._size)
        found = self._lookup(page)
        if isinstance(found, Presence) or found[2] & _COMPRESSED:
            return None
        place = self._source.place(found[0] + within)
        packing = self._source.packing
        name = self.name if packing is None else f"{self.name} (unpacked)"
        return None if place is None else FilePlace(name, place)

    def _lookup(self, page: int) -> tuple[int, int, int] | Presence:
        """Return (offset, size, flags) of the page's data, or why there is none."""
        rank = self._bitmap.rank(page)
        if rank < 0:
            return self._why_absent(page)
        number, index = divmod(rank, _ROWS)
        rows = self._rows.get(number)
        if rows is None:
            rows = self._rows.put(number, self._read_rows(number * _ROWS, _ROWS))
        if index >= len(rows):
            return Presence.TRUNCATED
        offset, size, flags, _ = rows[index].item()
        if offset <= 0:  # makedumpfile ran out of room before this page
            return Presence.TRUNCATED
        if not _sensible(offset, size, flags, self._size):
            return Presence.DAMAGED
        return offset, size, flags

    def _read_rows(self, rank: int, count: int) -> npt.NDArray[np.void]:
        """Return page descriptors; fewer than `count` where the file ends."""
        row = self._header.layout.page
        data = self._source.read(
            self._header.descriptors_at + rank * row.itemsize, count * row.itemsize
        )
        return np.frombuffer(data[: len(data) // row.itemsize * row.itemsize], row)

    def _why_absent(self, page: int) -> Presence:
        if page < 0 or page >= self._bitmap.bits:
            return Presence.HOLE
        if page >= self._bitmap.known:
            return Presence.TRUNCATED
        byte = self._source.read(self._header.exists_at + page // 8, 1)
        return Presence.EXCLUDED if byte and byte[0] >> page % 8 & 1 else Presence.HOLE

    def _page(self, page: int) -> bytes | Presence:
        """Return the page's memory, or why it cannot be read."""
        found = self._lookup(page)
        if isinstance(found, Presence):
            return found
        offset, size, flags = found
        memory = self._pages.get(offset)
        if memory is None:
            data = self._source.read(offset, size)
            if len(data) < size:
                return Presence.TRUNCATED
            try:
                memory = self._pages.put(offset, _decode(data, flags, self._size))
            except CodecError:
                return Presence.DAMAGED
        return memory if len(memory) == self._size else Presence.DAMAGED

    def _read_run(self, maddr: int, length: int) -> memoryview:
        page, within = divmod(maddr, self._size)
        memory = self._page(page)
        if isinstance(memory, Presence):
            raise MemoryAbsentError(maddr, memory.value)
        return memoryview(memory)[within : within + length]

    def view(self, maddr: int, length: int) -> memoryview:
        if maddr % self._size + length <= self._size:
            return self._read_run(maddr, length)
        return super().view(maddr, length)

    def page_heads(
        self, step: int, progress: Progress | None = None
    ) -> Iterator[tuple[int, npt.NDArray[np.uint64]]]:
        size, total = self._size, self._bitmap.total * self._size
        stride = max(1, step // size)
        for rank, pages in self._bitmap.pages(_SCAN_CHUNKS):
            rows = self._read_rows(rank, len(pages))
            pages = pages[: len(rows)]
            if stride > 1:
                chosen = pages % stride == 0
                pages, rows = pages[chosen], rows[chosen]
            words, valid = self._decode_heads(rows, min(step, size))
            pages, words = pages[valid], words[valid]
            if len(pages):
                breaks = np.flatnonzero(np.diff(pages) != stride) + 1
                for first, end in zip(
                    [0, *breaks.tolist()], [*breaks.tolist(), len(pages)], strict=True
                ):
                    yield int(pages[first]) * size, words[first:end].reshape(-1)
            if progress:
                progress((rank + len(rows)) * size, total)

    def _decode_heads(
        self, rows: npt.NDArray[np.void], step: int
    ) -> tuple[npt.NDArray[np.uint64], npt.NDArray[np.bool_]]:
        """Return the words at every `step` bytes of each page, and which pages have them."""
        per_page = self._size // step
        wanted = (per_page - 1) * step + 8
        offsets, first, which, uses = np.unique(
            rows["offset"], return_index=True, return_inverse=True, return_counts=True
        )
        words = np.zeros((len(offsets), per_page), np.uint64)
        valid = np.zeros(len(offsets), np.bool_)
        places, sizes, flags, shared = (
            offsets.tolist(),
            rows["size"][first].tolist(),
            rows["flags"][first].tolist(),
            uses > 1,
        )
        window_at, window = 0, b""
        for index, (offset, size, flag) in enumerate(zip(places, sizes, flags, strict=True)):
            kept = self._heads.get(offset) if shared[index] else None
            if kept is not None and len(kept) == per_page:
                words[index], valid[index] = kept, True
                continue
            if not _sensible(offset, size, flag, self._size):
                continue
            if not window_at <= offset <= window_at + len(window) - size:
                window_at = offset
                window = self._source.read(offset, _span(places, index, size))
            data = window[offset - window_at : offset - window_at + size]
            try:
                data = _decode(data, flag, wanted) if len(data) == size else b""
            except CodecError:
                data = b""
            if not data:
                continue
            words[index] = np.ndarray((per_page,), np.dtype("<u8"), data, 0, (step,))
            valid[index] = True
            if shared[index] and len(self._heads) < _SHARED:
                self._heads[offset] = words[index].copy()
        return words[which], valid[which]


def _sensible(offset: int, size: int, flags: int, page_size: int) -> bool:
    """Return whether a page descriptor can be true: compression only ever shrinks a page."""
    return offset > 0 and 0 < size <= page_size and (flags & _COMPRESSED > 0 or size == page_size)


def _span(places: list[int], index: int, size: int) -> int:
    """Return how much to read at once for page data at `places[index]` and what follows it
    closely; at least `size` bytes."""
    start = places[index]
    last = bisect_right(places, start + _SCAN_WINDOW) - 1
    dense = places[last] - start <= (last - index) * _SCAN_GAP
    return max(size, places[last] - start) if dense else size


def _decode(data: bytes, flags: int, wanted: int) -> bytes:
    """Return at least `wanted` bytes of a page; raises CodecError."""
    compressed = flags & _COMPRESSED
    if not compressed:
        if len(data) < wanted:
            raise CodecError("the page is cut")
        return data
    decoder = _CODECS.get(compressed)
    if decoder is None:
        raise CodecError(f"several codecs at once: {flags:#x}")
    return decoder(data, wanted)
