"""Looking an MFN up in a machine-to-physical table of many chunks."""

from __future__ import annotations

import random

import pytest

from luformat.errors import SelectionError
from luformat.handover.m2p import M2p
from tests.support.machine import handed_over, m2p, scattered

ENTRIES = 512
"""Entries of a chunk of 4 KiB."""
BASE = 0x40_0000_0000


def table_of(starts: list[int]) -> M2p:
    """Return the table whose chunks begin with the entries of these MFNs, in this order."""
    entries: list[int] = []
    for number, start in enumerate(starts):
        entries += [start << 12, BASE + (number << 12) | 12]
    table = handed_over(scattered(len(starts) // 16 + 1), [m2p(*entries)]).m2p
    assert table is not None
    return table


@pytest.mark.parametrize("step", [100, 512, 700], ids=["overlapping", "gapless", "with gaps"])
@pytest.mark.parametrize("shuffled", [False, True])
def test_an_mfn_is_found_in_the_first_chunk_that_has_it(step: int, shuffled: bool) -> None:
    starts = [number * step for number in range(200)]
    if shuffled:
        random.Random(1).shuffle(starts)
    table = table_of(starts)
    for mfn in range(0, max(starts) + 600, 37):
        number = next((n for n, start in enumerate(starts) if 0 <= mfn - start < ENTRIES), None)
        if number is None:
            with pytest.raises(SelectionError, match=f"MFN {mfn:#x} is not in the table"):
                table.lookup(mfn)
        else:
            place = BASE + number * 4096 + (mfn - starts[number]) * 8
            assert table.lookup(mfn).maddr == place


def test_a_miss_tells_a_few_of_the_ranges() -> None:
    with pytest.raises(SelectionError) as caught:
        table_of([number * 1024 for number in range(100)]).lookup(600)
    assert caught.value.hint == "it covers MFNs 0x0-0x1ff, 0x400-0x5ff, 0x800-0x9ff, 0xc00-0xdff …"
