"""Plans and generated parsers say the same of every type, and write the same bytes."""

from __future__ import annotations

import io
import json
from collections.abc import Iterator
from enum import IntEnum
from functools import cache
from types import SimpleNamespace
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from kaitaistruct import KaitaiStream, KaitaiStruct, KaitaiStructError

from luformat.document.codec import written
from luformat.document.dump import dump
from luformat.layout.chain import chain_of, chain_text
from luformat.layout.layouts import ByteOrder, generated_class, key_of, layouts
from luformat.layout.pack import packed
from luformat.layout.plan import type_plan
from luformat.layout.shape_tree import shape_tree
from luformat.layout.text import document_text
from luformat.layout.view import View
from tests.support.framing import entry

TYPES = layouts()["types"]
READ_ONLY = {name for name, schema in layouts()["schemas"].items() if schema.get("read_only")}

VARIABLE = {
    # Lists up to a last element, which differ in length.
    "libxc_image",
    "libxl_stream",
    "libxl_stream::libxc_part",
    "libxl_stream::libxc_records",
    "xen_hvm_context",
    "xen_lu_stream",
    "xen_migration_records::domain_context",
    "xapi_image",
    "xenstore_state",
    # Text.
    "libvirt_save",
    "libvirt_save::domain_xml",
    "libxl_stream::emulator_xenstore_data",
    "libxl_stream::xenstore_entry",
    "xapi_image::xenops_record",
    "xenstore_state::record::domain_data",
    "xenstore_state::record::global_quota_data",
    "xenstore_state::record::node_data",
    "xenstore_state::record::watch_data",
    "xenstore_state::record::watch_data_extended",
    "xl_save",
    "xl_save::config_part",
    "xl_handshake",
    # Values that stand elsewhere decide.
    "xen_lu_breadcrumb",
}
"""Types that only the generated parsers read."""

SIZES = (0, 1, 8, 16, 24, 32, 40, 48, 64, 72, 128, 512, 576, 832, 840, 1088, 2432, 2440, 4096)

VALID = {
    "byteorder": {"little": bytes((1, 2, 3, 4)), "big": bytes((4, 3, 2, 1))},
    "magic": {
        "little": bytes.fromhex("006070556576694c"),
        "big": bytes.fromhex("4c69766555706000"),
    },
}
"""Values of fields that have conditions."""


def _orders(key: str) -> list[ByteOrder]:
    return ["little", "big"] if type_plan(key).byte_order in ("outer", "switched") else ["little"]


def _is_inner(key: str) -> bool:
    """Tell whether an object around it gives a type its byte order."""
    plan = type_plan(key)
    return plan.byte_order == "outer" or (plan.byte_order == "switched" and not plan.params)


def _parameters(key: str, order: ByteOrder) -> Iterator[tuple[Any, ...]]:
    """Yield what a type is given: all that decides, in each form."""
    for width, components in ((8, 0x4), (4, 0x60007)):
        known = {
            "host_is_be": order == "big",
            "guest_width": width,
            "has_apx": width == 4,
            "components": components,
        }
        names = type_plan(key).params
        yield tuple(known.get(name, 0) for name in names)
        if not {"guest_width", "has_apx", "components"} & set(names):
            return


def _bodies(key: str, seed: bytes, order: ByteOrder) -> Iterator[bytes]:
    """Yield bodies of all lengths that a type has, and of others, with its magic in place."""
    layout = TYPES[key]
    fixed = layout["sizes"] or ([] if layout["size"] is None else [layout["size"]])
    for size in sorted({*fixed, fixed[-1] + 8} if fixed else SIZES):
        for content in (bytes(size), (seed * (size // len(seed) + 1))[:size]):
            body = bytearray(content)
            for field in layout["fields"]:
                if "contents" in field and field["offset"] is not None:
                    at = field["offset"]
                    body[at : at + field["width"]] = bytes(field["contents"])
                if field["id"] in VALID and "valid" in field:
                    at = field["offset"]
                    body[at : at + field["width"]] = VALID[field["id"]][order]
            yield bytes(body[:size])


def _object(key: str, params: tuple[Any, ...], order: ByteOrder, body: bytes) -> Any:
    """Return what the generated parser reads, None if it cannot."""
    around = SimpleNamespace(host_is_be=order == "big")
    value = generated_class(key)(*params, KaitaiStream(io.BytesIO(body)), around)
    if _is_inner(key):
        value._is_le = order == "little"
    try:
        value._read()
    except (KaitaiStructError, EOFError, ValueError):
        return None
    return value


def assert_same(parsed: Any, viewed: Any, path: str) -> None:
    """Compare an object of a generated parser with a view: fields, lists, computed values."""
    if isinstance(parsed, list):
        assert len(parsed) == len(viewed), path
        for number, (one, other) in enumerate(zip(parsed, viewed, strict=True)):
            assert_same(one, other, f"{path}[{number}]")
    elif isinstance(parsed, KaitaiStruct):
        assert isinstance(viewed, View), path
        for name in _compared(key_of(parsed)):
            one, other = getattr(parsed, name, ABSENT), getattr(viewed, name, ABSENT)
            assert (one is ABSENT) == (other is ABSENT), f"{path}.{name}"
            if one is not ABSENT:
                assert_same(one, other, f"{path}.{name}")
    else:
        plain = int(parsed) if isinstance(parsed, IntEnum) else parsed
        assert plain == viewed, path


ABSENT = object()


@cache
def _compared(key: str) -> list[str]:
    """Return the fields of a type, and the computed values that ask for nothing around it."""
    plan = type_plan(key)
    fields = [spec.id for spec in plan.fields]
    return fields + [
        n for n, v in plan.values.items() if not _stands_elsewhere(v.tree, plan.values)
    ]


def _stands_elsewhere(tree: Any, values: Any) -> bool:
    if not isinstance(tree, list):
        return False
    if tree[0] == "value" and tree[1] in values:
        return _stands_elsewhere(values[tree[1]].tree, values)
    return tree[0] == "placed" or any(_stands_elsewhere(part, values) for part in tree[1:])


@pytest.mark.parametrize("key", [k for k in TYPES if k.split("::")[0] not in READ_ONLY])
@settings(max_examples=2)
@given(seed=st.binary(min_size=1, max_size=64))
def test_plan_and_generated_parser_are_equal(key: str, seed: bytes) -> None:
    shaped = 0
    for order in _orders(key):
        for params in _parameters(key, order):
            tree = shape_tree(key, params, order)
            for body in _bodies(key, seed, order):
                shape = tree.of_body(body, 0, len(body))
                if shape is None or not shape.holds(values := shape.values(body)):
                    continue
                parsed = _object(key, params, order, body)
                assert parsed is not None, (params, len(body))
                shaped += 1
                assert parsed._io.pos() == shape.size
                assert_same(parsed, View(shape.root, values, len(body)), key)
                if _is_inner(key):
                    continue  # no document begins with one
                document = json.loads(document_text(shape, values))
                assert document == dump(key, parsed)
                assert packed(key, params, document) == body[: shape.size]
                assert written(key, params, document, "$") == body[: shape.size]
    assert bool(shaped) == (key not in VARIABLE)


ENTRIES = TYPES["xen_hvm_context::entry"]["fields"][-1]["cases"]


@settings(max_examples=40)
@given(
    codes=st.lists(st.sampled_from([*map(int, ENTRIES), 0x1234]), max_size=6),
    seed=st.binary(min_size=1, max_size=64),
    data=st.data(),
)
def test_a_list_of_entries_is_read_as_the_generated_parser_does(
    codes: list[int], seed: bytes, data: st.DataObject
) -> None:
    context = b""
    for number, code in enumerate(codes):
        layout = TYPES[ENTRIES[str(code)]["type"]] if str(code) in ENTRIES else {"sizes": [7]}
        length = data.draw(st.sampled_from(layout["sizes"] or [layout["size"] or 24]))
        body = (seed * (length // len(seed) + 1))[:length]
        context += entry(code, body, number)
    context += entry(0)
    links = chain_of("xen_hvm_context", context)
    parsed = _object("xen_hvm_context", (), "little", context)
    if links is not None:
        document = json.loads(chain_text("xen_hvm_context", links))
        assert document == dump("xen_hvm_context", parsed)
        assert written("xen_hvm_context", (), document, "$") == context
