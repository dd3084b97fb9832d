"""Whatever the memory, every container gives it back, and nothing else."""

from __future__ import annotations

import tempfile
from collections.abc import Callable
from functools import partial
from itertools import pairwise
from pathlib import Path

import numpy as np
import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from luformat.errors import MemoryAbsentError
from luformat.memory.image import Extent, Presence, merge_extents
from luformat.memory.open import open_image
from luformat.memory.packing import packing_of
from luformat.memory.write import write_elf, write_kdump, write_lime, write_raw
from tests.support.dumps import ENCODERS, write_avml

PAGE = 4096
Pieces = dict[int, bytes]
Writer = Callable[[Path, Pieces], None]

WRITERS: dict[str, Writer] = {
    "elf": write_elf,
    "elf-be-32": lambda path, pieces: write_elf(path, pieces, bits=32, byte_order="big"),
    "lime": write_lime,
    "avml": lambda path, pieces: write_avml(path, pieces, block=3 * PAGE),
    "kdump": write_kdump,
    "kdump-flat": lambda path, pieces: write_kdump(path, pieces, flattened=True),
    "kdump-be-32": lambda path, pieces: write_kdump(path, pieces, bits=32, byte_order="big"),
    **{f"kdump-{codec}": partial(write_kdump, encode=encode) for codec, encode in ENCODERS.items()},
}


@st.composite
def memory(draw: st.DrawFn) -> Pieces:
    """Runs of pages with holes between, some beginning at a page number above 2^17."""
    pieces, position = {}, draw(st.sampled_from([0, 3, 8190, 131_070]))
    for _ in range(draw(st.integers(1, 6))):
        position += draw(st.sampled_from([1, 2, 7, 8, 9, 8191, 8192]))
        pages = draw(
            st.lists(
                st.one_of(st.just(bytes(PAGE)), st.binary(min_size=8, max_size=64)),
                min_size=1,
                max_size=9,
            )
        )
        pieces[position * PAGE] = b"".join(
            (page * (PAGE // len(page) + 1))[:PAGE] for page in pages
        )
        position += len(pages)
    return pieces


@pytest.mark.parametrize("container", WRITERS)
@settings(max_examples=25)
@given(pieces=memory(), data=st.data())
def test_memory_comes_back(container: str, pieces: Pieces, data: st.DataObject) -> None:
    with tempfile.TemporaryDirectory() as directory:
        path = Path(directory) / "dump"
        WRITERS[container](path, pieces)
        with open_image(path) as image:
            extents = merge_extents((start, start + len(run)) for start, run in pieces.items())
            assert image.extents == extents
            for start, run in pieces.items():
                assert image.read(start, len(run)) == run
            start, run = data.draw(st.sampled_from(sorted(pieces.items())))
            at = data.draw(st.integers(0, len(run) - 1))
            length = data.draw(st.integers(1, len(run) - at))
            assert image.read(start + at, length) == run[at : at + length]
            assert image.explain(start + at) is Presence.PRESENT
            pages = data.draw(
                st.lists(
                    st.sampled_from(
                        [s + o for s, r in pieces.items() for o in range(0, len(r), PAGE)]
                    ),
                    max_size=20,
                )
            )
            gathered = image.read_pages(np.array(pages, np.uint64), PAGE)
            assert gathered == b"".join(image.read(maddr, PAGE) for maddr in pages)
            for extent in extents:
                assert image.explain(extent.end) is Presence.HOLE
                assert image.extent_at(extent.start) == extent
                with pytest.raises(MemoryAbsentError) as raised:
                    image.read(extent.end - 1, 2)
                assert raised.value.maddr == extent.end


@pytest.mark.parametrize("container", WRITERS)
@settings(max_examples=15)
@given(pieces=memory(), step=st.sampled_from([PAGE, 4 * PAGE, 16 * PAGE]))
def test_scan_sees_every_page_that_begins_with_something(
    container: str, pieces: Pieces, step: int
) -> None:
    expected = {
        start + at: int.from_bytes(run[at : at + 8], "little")
        for start, run in pieces.items()
        for at in range(0, len(run), PAGE)
        if (start + at) % step == 0
    }
    with tempfile.TemporaryDirectory() as directory:
        path = Path(directory) / "dump"
        WRITERS[container](path, pieces)
        with open_image(path) as image:
            seen, last = {}, -1
            for maddrs, words in image.page_heads(step):
                for maddr, word in zip(maddrs.tolist(), words.tolist(), strict=True):
                    assert maddr > last
                    last = maddr
                    seen[last] = word
    assert seen.items() <= expected.items()
    assert all(seen.get(maddr) == word for maddr, word in expected.items() if word)


@settings(max_examples=50)
@given(pieces=memory(), base_page=st.integers(0, 3))
def test_raw_files_hold_memory_at_their_bases(pieces: Pieces, base_page: int) -> None:
    with tempfile.TemporaryDirectory() as directory:
        sources = []
        for start, run in pieces.items():
            path = Path(directory) / f"{start:x}"
            base = max(0, start - base_page * PAGE)
            base = max([base, *(s + len(r) for s, r in pieces.items() if s < start)])
            write_raw(path, {start: run}, base=base)
            sources.append(f"{base:#x}:{path}")
            # Without a base address, and when packed, what a file begins with matters.
            assume(base and packing_of(path.read_bytes()[:8]) is None)
        with open_image(sources) as image:
            for start, run in pieces.items():
                assert image.read(start, len(run)) == run


@settings(max_examples=200)
@given(st.lists(st.tuples(st.integers(0, 60), st.integers(0, 60)), max_size=12))
def test_merged_extents_are_the_union(ranges: list[tuple[int, int]]) -> None:
    merged = merge_extents(ranges)
    assert {n for start, end in ranges for n in range(start, end)} == {
        n for extent in merged for n in range(extent.start, extent.end)
    }
    assert all(isinstance(extent, Extent) for extent in merged)
    assert all(a.end < b.start for a, b in pairwise(merged))
