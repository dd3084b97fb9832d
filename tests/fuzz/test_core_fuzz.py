"""Random memory and random streams: accepted, or refused with one of luformat's errors."""

from __future__ import annotations

import contextlib
import random

import pytest

from luformat.errors import LuformatError
from luformat.locate.breadcrumb import find_breadcrumbs
from luformat.locate.candidate import choose
from luformat.memory.pieces import PiecesImage
from luformat.memory.source import BytesSource
from luformat.records.walk import index_records
from tests.support.handovers import build, lu_version

SEEDS = range(40)
BODY = [lu_version(4, 14), (0xC0000001, b"b" * 9000), lu_version(4, 15)]


def exercise(pieces: dict[int, bytes]) -> bool:
    image = PiecesImage(pieces)
    try:
        candidate = choose(find_breadcrumbs(image).candidates)
    except LuformatError:
        return False
    index = index_records(candidate.stream, candidate.byte_order)
    assert index.error is None or isinstance(index.error, LuformatError)
    assert index.end <= candidate.stream.size
    for entry in index:
        with contextlib.suppress(LuformatError):
            entry.body_bytes()
    return True


@pytest.mark.parametrize("seed", SEEDS)
def test_damaged_handovers(seed):
    rng = random.Random(seed)
    handover = build(
        BODY,
        byte_order=rng.choice(["little", "big"]),
        page_size=rng.choice([4096, 16384, 65536]),
        placement=rng.choice(["ascending", "descending", "shuffled"]),
    )
    interesting = (
        handover.breadcrumb,
        handover.array,
        *(m * handover.page_size for m in handover.mfns),
    )
    for _ in range(30):
        pieces = {start: bytearray(data) for start, data in handover.pieces.items()}
        for _ in range(rng.randint(1, 4)):
            maddr = rng.choice(interesting) + rng.choice([rng.randrange(32), rng.randrange(4096)])
            start = max(start for start in pieces if start <= maddr)
            if maddr - start < len(pieces[start]):
                pieces[start][maddr - start] = rng.randrange(256)
        if rng.random() < 0.3:
            start = rng.choice(list(pieces))
            del pieces[start][rng.randrange(len(pieces[start])) :]
        exercise({start: bytes(data) for start, data in pieces.items()})


def test_the_undamaged_one_is_accepted():
    assert exercise(build(BODY).pieces)


@pytest.mark.parametrize("seed", SEEDS)
def test_random_words_behind_a_good_magic(seed):
    rng = random.Random(seed)
    for _ in range(30):
        words = [rng.getrandbits(rng.choice([0, 12, 25, 32, 52, 64])) & -4096 for _ in range(2)]
        exercise(
            build(
                BODY,
                page_size=rng.choice([4096, 16384, 65536]),
                array_word=words[0],
                shifted=words[1] & ((1 << 64) - 1),
                entries={0: rng.getrandbits(rng.choice([10, 40, 52, 64]))},
            ).pieces
        )


@pytest.mark.parametrize("seed", SEEDS)
def test_random_streams(seed):
    rng = random.Random(seed)
    for _ in range(30):
        data = bytearray(rng.randbytes(rng.randrange(3000)))
        for at in range(0, len(data) - 8, 8):  # small lengths, so that the walk gets somewhere
            if rng.random() < 0.7:
                data[at + 4 : at + 8] = rng.randrange(64).to_bytes(4, "little")
        source = BytesSource(bytes(data))
        index = index_records(source, rng.choice(["little", "big"]))
        assert index.error is None or isinstance(index.error, LuformatError)
        assert index.end <= len(data)
        for entry in index:
            assert len(entry.body_bytes()) == entry.body_length
            entry.padding_bytes()
