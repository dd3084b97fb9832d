"""What verify reads of many records at once says what each of them says."""

from __future__ import annotations

import random

import numpy as np
import pytest

from luformat.containers.container import read_container
from luformat.layout.layouts import body_case
from luformat.memory.source import BytesSource
from luformat.records.bodies import BodyReader
from luformat.records.gather import gather
from luformat.records.index import record_number
from luformat.records.walk import index_records
from luformat.verify import page_lists as page_lists_module
from luformat.verify.engine import verify
from luformat.verify.page_lists import read_page_lists
from luformat.verify.shapes import surplus
from luformat.verify.subject import Subject
from tests.support.framing import framed
from tests.support.images import HVM, hvm_records, image, pages
from tests.unit.saved_layers import Counting


def test_page_contents_are_not_read() -> None:
    batch = pages(range(1024))
    records = hvm_records()
    records[3:3] = [(record_number("PAGE_DATA"), batch)] * 4
    source = Counting(image(HVM, records))
    container = read_container(source)
    assert [*verify(Subject(container=container))] == []
    assert source.asked < source.size / 8


@pytest.mark.parametrize("window", [64, 1 << 20])
@pytest.mark.parametrize("order", ["<", ">"])
def test_lists_read_in_bulk_say_what_each_says(
    monkeypatch: pytest.MonkeyPatch, window: int, order: str
) -> None:
    monkeypatch.setattr(page_lists_module, "_WINDOW", window)
    pick = random.Random(window)
    parts, wanted = [], []
    for _ in range(300):
        if pick.random() < 0.2:
            parts.append(framed(8, pick.randbytes(pick.randint(0, 20000)), order))
            continue
        kinds = [pick.choice([0, 9, 0xD, 0xF, 5]) for _ in range(pick.choice([0, 1, 2, 5, 99]))]
        bits = [pick.choice([0] * 20 + [3]) for _ in kinds]
        listed = [
            k << 60 | b << 52 | pick.getrandbits(30) for k, b in zip(kinds, bits, strict=True)
        ]
        body = pages(listed, order, contents=pick.randint(0, 2))
        if pick.random() < 0.1:
            body = body[: pick.randint(0, len(body))]
        parts.append(framed(1, body, order))
        count = len(kinds) if len(body) >= 8 else 0
        if len(body) < 8 + 8 * count or len(body) < 8:
            wanted.append((len(body) >= 8, False, count, 0, 0, 0, -1))
            continue
        present = sum(kind in (0, 9) for kind in kinds)
        highest = max((entry % (1 << 52) for entry in listed), default=-1)
        wrong = sum(bit != 0 for bit in bits), sum(kind == 5 for kind in kinds)
        wanted.append((True, True, count, present, *wrong, highest))
    data = b"".join(parts) + framed(0, b"", order)
    index = index_records(BytesSource(data), "little" if order == "<" else "big")
    lists = read_page_lists(index)
    columns = (
        lists.headed,
        lists.listed,
        lists.counts,
        lists.pages,
        lists.bad_bits.counts,
        lists.bad_types.counts,
        lists.highest,
    )
    assert [tuple(row) for row in zip(*(c.tolist() for c in columns), strict=True)] == wanted


def test_bytes_are_gathered_where_they_can_be_read() -> None:
    source = BytesSource(bytes(range(200)) * 200)
    offsets = np.array([3, 11, 5000, 30000, 39996], np.int64)
    rows, present = gather(source, offsets, 8)
    assert present.tolist() == [True, True, True, True, False]
    for offset, row in zip(offsets[:4].tolist(), rows, strict=False):
        assert row.tobytes() == source.read(offset, 8)


LISTS = ("X86_PV_P2M_FRAMES", "X86_PV_VCPU_MSRS", "X86_CPUID_POLICY", "X86_MSR_POLICY", "LU_M2P")
FIXED = ("LU_VERSION", "LU_DOMAIN_INFO", "X86_TSC_INFO", "X86_PV_INFO", "VERIFY")


@pytest.mark.parametrize("name", [*LISTS, *FIXED])
def test_lengths_say_what_decoding_says(name: str) -> None:
    kind = record_number(name)
    case = body_case("xen_record", kind)
    assert case is not None
    params = (False,) * len(case[1])
    for length in range(120):
        found = surplus(case[0], params, length)
        index = index_records(BytesSource(framed(kind, bytes(length)) + framed(0)), "little")
        body = BodyReader(index).read(index[0])
        if found is None:
            assert body.error is not None
        else:
            assert body.error is None
            rest = length - body.decoded + len(getattr(body.value, "trailing", b""))
            assert rest == found
