"""Breadcrumbs in synthetic memory: both byte orders, all page sizes, faults by name."""

from __future__ import annotations

import struct
import tracemalloc
from typing import Any

import numpy as np
import pytest

from luformat.errors import BreadcrumbError, LuformatError, SeveralBreadcrumbsError
from luformat.locate.bootmem import Bootmem
from luformat.locate.breadcrumb import find_breadcrumbs
from luformat.locate.candidate import choose
from luformat.memory.pieces import PiecesImage
from luformat.records.walk import index_records
from tests.support.framing import framed
from tests.support.handovers import build, lu_version

PAGE_SIZES = (4096, 16384, 65536)
MAGIC = {4096: 0x4C69766555706000, 16384: 0x4C69766555704000, 65536: 0x4C69766555700000}
LARGE = [lu_version(4, 14), (0x40000001, b"\x15\0\x40\x1a\0\0\0\0"), (0xC0001234, b"x" * 200_001)]


def only(handover, **options):
    found = find_breadcrumbs(PiecesImage(handover.pieces), **options)
    assert found.left_out == 0
    (candidate,) = found.candidates
    return candidate


def problems(handover) -> list[str]:
    return [problem.name for problem in only(handover).problems]


@pytest.mark.parametrize("byte_order", ["little", "big"])
@pytest.mark.parametrize("page_size", PAGE_SIZES)
@pytest.mark.parametrize("placement", ["ascending", "descending", "shuffled", "across-4g"])
def test_found_and_read(byte_order, page_size, placement):
    handover = build(LARGE, byte_order=byte_order, page_size=page_size, placement=placement)
    image = PiecesImage(handover.pieces)
    for bootmem in (None, Bootmem(64 << 20, handover.breadcrumb)):
        candidate = choose(find_breadcrumbs(image, bootmem).candidates)
        assert candidate.maddr == handover.breadcrumb
        assert candidate.magic == MAGIC[page_size]
        assert candidate.byte_order == byte_order
        assert candidate.page_size == page_size
        assert candidate.mfn_array_maddr == handover.array
        assert candidate.nr_pages == handover.nr_pages
        assert candidate.mfns == handover.mfns
        stream = candidate.stream
        assert stream.read(0, stream.size) == handover.all_pages
        index = index_records(stream, byte_order)
        assert index.error is None
        assert index.end == len(handover.stream)
        rows = zip(
            index.offsets.tolist(), index.types.tolist(), index.lengths.tolist(), strict=True
        )
        assert list(rows) == handover.records


def test_10000_scattered_pages():
    body = bytes(range(256)) * (10_000 * 16 - 1)
    handover = build([lu_version(4, 14), (0xC0000001, body)], placement="shuffled")
    assert handover.nr_pages == 10_000
    candidate = only(handover)
    assert candidate.valid
    assert candidate.mfns == handover.mfns
    index = index_records(candidate.stream, "little")
    assert index.error is None
    assert index.end == len(handover.stream)
    assert candidate.stream.read(len(handover.stream) - 4104, 4104) == handover.stream[-4104:]


@pytest.mark.parametrize("page_size", [8192, 32768, 131072, 1 << 20])
def test_page_sizes_that_share_a_magic_are_told_apart_by_the_array(page_size):
    records = [lu_version(4, 14), (0xC0000001, b"y" * 3 * page_size)]
    candidate = only(build(records, page_size=page_size, placement="shuffled"))
    assert candidate.valid
    assert candidate.page_size == page_size


WORD = 0x4C69766555706000
NEAR_MISSES: dict[str, dict[str, Any]] = {
    "magic-v2": {"magic": 0x4C69766555700000},
    "magic-typo": {"magic": 0x4C89766555706000},
    "kimage-entry": {
        "magic": WORD | 0x20,
        "array_word": 0x2000020,
        "shifted": 0x1020,
    },
    "magic-unmasked": {"magic": 0x4C69766555706461},
    "magic-mask": {"magic": 0x4C69766555711000},
    "page-size": {"magic": 0x4C69766555704000},
    "byte-order": {"byte_order": "big", "magic_order": "little"},
    "count-zero": {"shifted": 0},
    "count-shift": {"shifted": 0xFFFF_FFFF_8000_0000},
    "count-range": {"shifted": 1 << 52},
    "unmasked-word": {"array_word": 0x2000008},
    "array-absent": {"without": ["array"]},
    "page-absent": {"without": [0], "nr_pages": 3, "placement": "ascending", "first_mfn": 0x900},
    "mfn-beyond": {"entries": {0: 0xFFFFFF}},
    "array-cleared": {"entries": {1: 0}, "records": LARGE},
    "mfn-range": {"entries": {0: 1 << 52}},
    "first-page-zero": {"damage": {0: bytes(4096)}},
    "stream-empty": {"records": []},
    "first-record": {"damage": {0: b"\xff\x12\x34\x05"}},
}


@pytest.mark.parametrize("name", NEAR_MISSES)
def test_near_misses_and_faults_are_named(name):
    handover = build(**NEAR_MISSES[name])
    candidate = only(handover)
    assert not candidate.valid
    assert [problem.name for problem in candidate.problems] == [name]
    if candidate.is_usable:
        assert choose([candidate]) is candidate
        return
    with pytest.raises(BreadcrumbError) as raised:
        choose([candidate])
    assert raised.value.where is not None
    assert raised.value.hint


@pytest.mark.parametrize("name", ["magic-v2", "magic-typo", "kimage-entry", "page-size"])
def test_a_near_miss_that_leads_to_a_stream_says_where(name):
    handover = build(**NEAR_MISSES[name])
    candidate = only(handover)
    assert candidate.mfns == handover.mfns
    assert candidate.stream.read(0, len(handover.stream)) == handover.stream


def test_sign_extended_count_can_be_overridden():
    handover = build(shifted=0xFFFF_FFFF_8000_0000)
    assert "0x80000" in only(handover).problems[0].message or "524288" in (
        only(handover).problems[0].message
    )
    candidate = only(handover, nr_pages=handover.nr_pages)
    assert candidate.valid
    assert candidate.mfns == handover.mfns


def test_missing_page_says_which_and_where():
    handover = build(
        [lu_version(4, 14), (0xC0000001, b"z" * 20_000)], without=[2], placement="descending"
    )
    (problem,) = only(handover).problems
    assert problem.name == "page-absent"
    assert problem.stream_remains
    assert problem.where.stream == 2 * 4096
    assert problem.where.maddr == handover.mfns[2] * 4096


def test_part_of_a_large_page_missing_names_the_first_missing_byte():
    handover = build(page_size=65536)
    (start,) = [mfn * 65536 for mfn in handover.mfns]
    handover.pieces[start] = handover.pieces[start][: 3 * 4096]
    candidate = only(handover)
    assert candidate.page_size == 65536
    (problem,) = candidate.problems
    assert problem.where.maddr == start + 3 * 4096
    assert problem.where.stream == 3 * 4096
    assert "no RAM" in problem.message or "beyond" in problem.message


def test_array_outside_memory_and_at_the_end_of_the_address_space():
    for word in (0x7777_0000_0000, 0xFFFF_FFFF_FFFF_F000, 0):
        assert problems(build(array_word=word)) == ["array-absent"]


def test_several_breadcrumbs():
    first, second = build(), build(breadcrumb=0x1800000)
    pieces = first.pieces | second.pieces
    image = PiecesImage(pieces)
    with pytest.raises(
        BreadcrumbError, match="2 breadcrumbs lead to a stream, at maddr 0x1000000, 0x1800000"
    ):
        choose(find_breadcrumbs(image).candidates)
    chosen = choose(find_breadcrumbs(image, Bootmem(4096, 0x1800000)).candidates)
    assert chosen.maddr == 0x1800000
    damaged = build(breadcrumb=0x1800000, shifted=0)
    image = PiecesImage(pieces | damaged.pieces)
    assert choose(find_breadcrumbs(image).candidates).maddr == 0x1000000


def test_a_breadcrumb_whose_stream_breaks_off_is_not_passed_over_for_another():
    """A guest that plants a sound one would otherwise be taken for the host that was damaged."""
    planted = build(breadcrumb=0x1800000)
    records = [lu_version(4, 14), (0xC0000001, b"z" * 20_000)]
    own = build(records, without=[2], array=0x5000000, first_mfn=0x9000)
    found = find_breadcrumbs(PiecesImage(planted.pieces | own.pieces))
    assert [candidate.valid for candidate in found.candidates] == [False, True]
    with pytest.raises(SeveralBreadcrumbsError, match=r"0x1000000 \(which breaks off\), 0x1800000"):
        choose(found.candidates)


def test_bootmem_without_a_breadcrumb():
    image = PiecesImage(build().pieces)
    with pytest.raises(BreadcrumbError, match="does not start with a breadcrumb"):
        find_breadcrumbs(image, Bootmem(4096, 0x2000000))
    for start in (0x9999000, (1 << 64) - 4096):
        with pytest.raises(LuformatError, match="cannot be read"):
            find_breadcrumbs(image, Bootmem(4096, start))


def crowd(count: int, array: int, pages: int) -> bytes:
    """Return pages that all begin like a breadcrumb: each with another count."""
    memory = bytearray(count * 4096)
    for at in range(count):
        words = struct.pack("<3Q", WORD, array, (pages - at % 64) * 4096)
        memory[at * 4096 : at * 4096 + len(words)] = words
    return bytes(memory)


def test_a_crowd_of_near_misses_does_not_hide_the_breadcrumb():
    real = build()
    pieces = real.pieces | {0x10000000: crowd(4000, 0x7777_0000_0000, 64)}
    found = find_breadcrumbs(PiecesImage(pieces))
    assert choose(found.candidates).maddr == real.breadcrumb
    assert found.left_out == 4001 - len(found.candidates)


def test_a_crowd_of_breadcrumbs_in_front_does_not_hide_the_one_that_leads_to_a_stream():
    real = build(breadcrumb=0x20000000)
    pieces = {0x10000000: crowd(4000, real.breadcrumb, 1000)} | real.pieces
    found = find_breadcrumbs(PiecesImage(pieces))
    assert choose(found.candidates).maddr == real.breadcrumb


def test_breadcrumbs_that_all_lead_to_streams_are_kept_up_to_a_limit():
    real = build(LARGE)
    word = real.pieces[real.breadcrumb][:24]
    others = {0x10000000: b"".join(word.ljust(4096, bytes([n % 251])) for n in range(4000))}
    found = find_breadcrumbs(PiecesImage(real.pieces | others))
    assert len(found.candidates) < 400
    assert len(found.candidates) + found.left_out == 4001
    with pytest.raises(SeveralBreadcrumbsError):
        choose(found.candidates)


def test_an_array_as_long_as_the_memory_is_not_kept_for_each_that_names_it():
    """999 of them took 5.9 GiB, when each kept a list of all pages."""
    memory = np.zeros(256 << 20, np.uint8)
    pages = len(memory) // 4096
    memory[1 << 20 : (1 << 20) + 8 * pages].view(np.uint64)[:] = 0x1000
    memory[0x1000 * 4096 : 0x1000 * 4096 + 16] = np.frombuffer(framed(*lu_version(4, 14)), np.uint8)
    decoys = np.frombuffer(crowd(999, 1 << 20, pages), np.uint8)
    memory[8 << 20 : (8 << 20) + len(decoys)] = decoys
    tracemalloc.start()
    found = find_breadcrumbs(PiecesImage({0: memoryview(memory.data)}))
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert len(found.candidates) + found.left_out == 999
    assert peak < 64 << 20


def test_no_breadcrumb_at_all():
    with pytest.raises(BreadcrumbError, match="no page starts with"):
        choose(find_breadcrumbs(PiecesImage({0: framed(0x40000000, b"12345678") * 512})).candidates)
