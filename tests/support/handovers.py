"""Synthetic handovers in machine memory, with the faults that real ones are known for.

Everything is made from the layouts and record numbers of the schemas. `build` returns
the memory as pieces {machine address: bytes}, for `PiecesImage` and for the dump writers,
together with what a reader has to find in it.
"""

from __future__ import annotations

import random
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import Literal

from luformat.layout.layouts import ByteOrder, constant, struct_of
from luformat.records.index import record_number
from tests.support.framing import SIGNS, framed

__all__ = ["Handover", "Placement", "build", "lu_version", "stream_of"]

Placement = Literal["ascending", "descending", "shuffled", "across-4g"]
RecordPair = tuple[int, bytes]

_WORDS = "xen_lu_breadcrumb::three_words"
_FOUR_GIB = 1 << 32


@dataclass
class Handover:
    """Memory pieces and what they hold: addresses in bytes, frames in units of `page_size`."""

    pieces: dict[int, bytes]
    byte_order: ByteOrder
    page_size: int
    breadcrumb: int
    magic: int
    array: int
    shifted: int
    mfns: list[int]
    stream: bytes
    """Through END."""
    all_pages: bytes
    """With the slack after END."""
    records: list[tuple[int, int, int]] = field(default_factory=list)
    """(offset, type, body length) of every record."""

    @property
    def nr_pages(self) -> int:
        return len(self.mfns)


def lu_version(major: int, minor: int, order: ByteOrder = "little") -> RecordPair:
    """Return type and body of an LU_VERSION record."""
    body = struct_of("xen_lu_records::lu_version", order).pack(major, minor)
    return record_number("LU_VERSION"), body


def stream_of(
    records: Iterable[RecordPair], order: ByteOrder = "little", *, end: bool = True
) -> tuple[bytes, list[tuple[int, int, int]]]:
    """Return the stream of `records` (and END) and each record's (offset, type, length)."""
    stream = bytearray()
    found = []
    for kind, body in [*records, *([(record_number("END"), b"")] if end else [])]:
        found.append((len(stream), kind, len(body)))
        stream += framed(kind, body, SIGNS[order])
    return bytes(stream), found


def _frames(count: int, placement: Placement, page_size: int, first: int, seed: int) -> list[int]:
    if placement == "across-4g":
        middle = _FOUR_GIB // page_size
        return [middle - count // 2 + index for index in range(count)]
    frames = [first + index for index in range(count)]
    if placement == "descending":
        return frames[::-1]
    if placement == "shuffled":
        # Holes between the frames, so that hardly two of them are neighbours.
        frames = [first + 2 * index for index in range(count)]
        random.Random(seed).shuffle(frames)
    return frames


def _joined(pages: dict[int, bytes]) -> dict[int, bytes]:
    """Return the same memory with pages that touch joined into one piece."""
    pieces: list[tuple[int, list[bytes]]] = []
    end = -1
    for start, data in sorted(pages.items()):
        if start == end:
            pieces[-1][1].append(data)
        else:
            pieces.append((start, [data]))
        end = start + len(data)
    return {start: b"".join(parts) for start, parts in pieces}


def build(
    records: Sequence[RecordPair] | None = None,
    *,
    byte_order: ByteOrder = "little",
    page_size: int = 4096,
    placement: Placement = "descending",
    nr_pages: int | None = None,
    breadcrumb: int = 0x1000000,
    array: int = 0x2000000,
    first_mfn: int | None = None,
    slack: int = 0xC2,
    end: bool = True,
    magic: int | None = None,
    array_word: int | None = None,
    shifted: int | None = None,
    entries: dict[int, int] | None = None,
    magic_order: ByteOrder | None = None,
    without: Iterable[str | int] = (),
    damage: dict[int, bytes] | None = None,
    seed: int = 1,
) -> Handover:
    """Build a handover of `records` (an LU_VERSION by default).

    `nr_pages` adds whole pages of slack. Faults: `magic`, `array_word` and `shifted`
    replace the breadcrumb's words, `magic_order` stores the magic alone in another byte
    order, `entries` replaces entries of the array ({index: MFN}), `without` leaves out
    "array" or data pages by index, `damage` overwrites stream bytes ({offset: bytes}),
    `end=False` leaves END out (fill the slack with something else than zeros then).
    """
    if records is None:
        records = [lu_version(4, 14, byte_order)]
    stream, found = stream_of(records, byte_order, end=end)
    count = max(nr_pages or 0, -(-len(stream) // page_size))
    content = bytearray(stream.ljust(count * page_size, bytes([slack])))
    for offset, data in (damage or {}).items():
        content[offset : offset + len(data)] = data
    first = 0x4000000 // page_size if first_mfn is None else first_mfn
    mfns = _frames(count, placement, page_size, first, seed)

    absent = set(without)
    pages = {
        mfn * page_size: bytes(content[index * page_size : (index + 1) * page_size])
        for index, mfn in enumerate(mfns)
        if index not in absent
    }
    stored = [(entries or {}).get(index, mfn) for index, mfn in enumerate(mfns)]
    table = b"".join(mfn.to_bytes(8, byte_order) for mfn in stored)
    table += b"\xa5" * (-len(table) % page_size)  # slots after the last entry are garbage
    if "array" not in absent:
        pages[array] = table

    mask = (1 << 64) - page_size
    used_magic = constant(_WORDS, "unmasked_magic") & mask if magic is None else magic
    used_array = array if array_word is None else array_word
    used_shifted = count * page_size if shifted is None else shifted
    words = struct_of(_WORDS, byte_order).pack(used_magic, used_array, used_shifted)
    if magic_order is not None:
        other = struct_of(_WORDS, magic_order).pack(used_magic, used_array, used_shifted)
        words = other[:8] + words[8:]
    pages[breadcrumb] = words.ljust(page_size, b"\x5a")
    return Handover(
        _joined(pages),
        byte_order,
        page_size,
        breadcrumb,
        used_magic,
        used_array,
        used_shifted,
        mfns,
        bytes(content[: len(stream)]),
        bytes(content),
        found,
    )
