"""The quick way to JSON and the careful one say the same of every body."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import luformat
from luformat.document.codec import decode_body
from luformat.document.quick import quick_body
from luformat.layout.layouts import type_layout
from luformat.memory.source import BytesSource
from luformat.records.bodies import BodyReader
from luformat.records.index import Record, record_number, record_type_name
from luformat.records.walk import index_records
from luformat.render.body_json import body_text
from luformat.render.node_json import node_json
from luformat.tree.handover_outline import record_node

DATA = Path(__file__).parent.parent / "data"


def both_ways(record: Record, bodies: BodyReader) -> tuple[object, object]:
    careful = node_json(record_node(record, bodies, record.type_name.lower()), 100)
    return json.loads(body_text(record, bodies)), careful


@pytest.mark.parametrize("name", ["pvtiny-p", "pvhtiny-p"])
def test_every_body_of_a_real_save_file(name: str) -> None:
    with luformat.open(DATA / "save" / f"{name}.xlsave.xz") as saved:
        assert isinstance(saved, luformat.ContainerInput)
        records = saved.container().images[0].records
        bodies = BodyReader(records)
        compared = [
            both_ways(record, bodies)
            for record in records
            if record.type != record_number("PAGE_DATA")
        ]
    assert len(compared) >= 7
    assert all(quick == careful for quick, careful in compared)


def test_every_body_of_a_real_handover() -> None:
    with luformat.open(DATA / "handover" / "ext" / "stream.bin") as stream:
        handover = stream.handover()
        for record in handover.records:
            quick, careful = both_ways(record, handover.bodies)
            assert quick == careful, record.type_name


CASES = next(f for f in type_layout("xen_record")["fields"] if f["id"] == "body")["cases"]
NUMBERS = sorted(int(number) for number in CASES if int(number) != record_number("PAGE_DATA"))


def _sizes(number: int) -> list[int]:
    layout = type_layout(CASES[str(number)]["type"])
    fixed = layout["sizes"] or [layout["size"] or 0]
    return [*fixed, fixed[-1] + 8, 24, 72, 2808, 4096, 5176]


@settings(max_examples=150, deadline=None)
@given(data=st.data(), number=st.sampled_from(NUMBERS), big=st.booleans())
def test_any_body_of_any_type_and_length(data: st.DataObject, number: int, big: bool) -> None:
    length = data.draw(st.sampled_from(_sizes(number)), label=record_type_name(number))
    seed = data.draw(st.binary(min_size=1, max_size=64))
    body = (seed * (length // len(seed) + 1))[:length]
    order = "big" if big else "little"
    stream = number.to_bytes(4, order) + length.to_bytes(4, order) + body
    stream += bytes(-length % 8) + bytes(8)
    records = index_records(BytesSource(stream), order)
    quick, careful = both_ways(records[0], BodyReader(records))
    assert quick == careful


@settings(max_examples=150, deadline=None)
@given(data=st.data(), number=st.sampled_from(NUMBERS), big=st.booleans())
def test_any_body_in_a_document(data: st.DataObject, number: int, big: bool) -> None:
    length = data.draw(st.sampled_from(_sizes(number)), label=record_type_name(number))
    seed = data.draw(st.binary(min_size=1, max_size=64))
    body = (seed * (length // len(seed) + 1))[:length]
    case = CASES[str(number)]
    known = {"host_is_be": big, "guest_width": 8}
    params = tuple(known[name] for name in case["args"])
    order = "big" if big else "little"
    quick = quick_body(case["type"], tuple(case["args"]), params, order, body)
    if quick is not None:
        assert json.loads(quick) == decode_body(case["type"], params, body)


@pytest.mark.parametrize("name", ["pvtiny-p", "pvhtiny-p"])
def test_bodies_of_a_real_save_file_in_a_document(name: str) -> None:
    quickly = set()
    with luformat.open(DATA / "save" / f"{name}.xlsave.xz") as saved:
        assert isinstance(saved, luformat.ContainerInput)
        records = saved.container().images[0].records
        bodies = BodyReader(records)
        for record in records:
            case = CASES[str(record.type)]
            if record.type == record_number("PAGE_DATA"):
                continue
            params = tuple(bodies.parameters(record, tuple(case["args"])))
            body = record.body_bytes()
            quick = quick_body(case["type"], tuple(case["args"]), params, "little", body)
            if quick is not None:
                quickly.add(record.type_name)
                assert json.loads(quick) == decode_body(case["type"], params, body)
    assert quickly >= ({"HVM_CONTEXT"} if name == "pvhtiny-p" else {"X86_PV_VCPU_XSAVE"})
