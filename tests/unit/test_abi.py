"""The ABI guard finds each kind of incompatible change and accepts compatible ones."""

from __future__ import annotations

import copy
import json
from pathlib import Path

import pytest

from luformat.errors import DocumentError
from luformat.layout.abi import abi_of, compare
from luformat.layout.abi_changes import breaks, changelog
from luformat.layout.layouts import layouts

BASELINE = Path(__file__).parents[1] / "data" / "abi-0.1.0.json"
EXPECTED = BASELINE.with_suffix(".expected")
VERSION = "xen_lu_records::lu_version"
INFO = "xen_lu_records::lu_domain_info"
KIND = INFO + "::domain_type"


def changed(edit):
    new = copy.deepcopy(dict(layouts()))
    edit(new)
    return [(found.id, found.severity) for found in compare(layouts(), new)]


def field(name, number, **values):
    return lambda d: d["types"][name]["fields"][number].update(values)


INCOMPATIBLE = {
    "type removed": ("ABI101", lambda d: d["types"].pop(VERSION)),
    "size": ("ABI102", lambda d: d["types"][VERSION].update(size=16)),
    "sizes": ("ABI102", lambda d: d["types"][INFO].update(sizes=[44, 48, 52])),
    "byte order": ("ABI103", lambda d: d["types"][VERSION].update(byte_order="little")),
    "field removed": ("ABI104", lambda d: d["types"][VERSION]["fields"].pop()),
    "field added": (
        "ABI105",
        lambda d: d["types"][VERSION]["fields"].append({"id": "x", "offset": 8, "width": 4}),
    ),
    "offset": ("ABI106", field(VERSION, 1, offset=8)),
    "order": ("ABI106", lambda d: d["types"][VERSION]["fields"].reverse()),
    "width": ("ABI107", field(VERSION, 1, width=8)),
    "type": ("ABI108", field(VERSION, 1, type="s4")),
    "condition": ("ABI108", field(VERSION, 1, **{"if": "not _io.eof"})),
    "flag": ("ABI109", lambda d: d["types"][INFO]["instances"][0].update(mask=2)),
    "enum removed": ("ABI110", lambda d: d["enums"].pop(KIND)),
    "member removed": ("ABI111", lambda d: d["enums"][KIND]["values"].pop("1")),
    "member renumbered": (
        "ABI111",
        lambda d: d["enums"][KIND]["values"].update({"9": d["enums"][KIND]["values"].pop("1")}),
    ),
    "member renamed": (
        "ABI112",
        lambda d: d["enums"][KIND]["values"].update({"1": {"id": "other"}}),
    ),
}


@pytest.mark.parametrize("name", INCOMPATIBLE)
def test_incompatible_change_is_an_error(name):
    rule, edit = INCOMPATIBLE[name]
    assert set(changed(edit)) == {(rule, "error")}


@pytest.mark.parametrize(
    "edit",
    [
        dict,
        lambda d: d["types"].update(fresh=d["types"][VERSION]),
        lambda d: d["enums"][KIND]["values"].update({"77": {"id": "fresh"}}),
        lambda d: d["types"][VERSION].update(doc="Other words."),
        field(VERSION, 0, doc="Other words."),
        lambda d: d["types"][INFO]["instances"].append(
            {"id": "fresh", "flag_of": "flags", "mask": 1 << 30}
        ),
    ],
)
def test_compatible_change_is_accepted(edit):
    assert changed(edit) == []


def test_hvm_save_struct_may_grow_at_its_end():
    def grow(d):
        layout = d["types"]["xen_hvm_context::vmce_vcpu"]
        layout["fields"].append({"id": "x", "offset": 999, "width": 8, "if": "not _io.eof"})
        layout["sizes"] = [*(layout["sizes"] or [layout["size"]]), 1007]

    assert changed(grow) == [("ABI102", "note"), ("ABI105", "note")]


def test_current_schemas_differ_from_the_baseline_only_as_is_known():
    lines = [line.partition("#")[0].split() for line in EXPECTED.read_text().splitlines()]
    findings = [*compare(json.loads(BASELINE.read_text()), layouts())]
    errors = [[found.id, found.path] for found in findings if found.severity == "error"]
    assert sorted(errors) == sorted(filter(None, lines))


def test_a_change_says_whom_it_breaks():
    def whom(edit):
        new = copy.deepcopy(dict(layouts()))
        edit(new)
        return {name for found in compare(layouts(), new) for name in breaks(found)}

    assert whom(INCOMPATIBLE["member renamed"][1]) == {"parsers"}
    assert whom(INCOMPATIBLE["byte order"][1]) == {"old-streams", "old-readers"}
    assert whom(INCOMPATIBLE["field removed"][1]) == {"old-streams", "old-readers", "parsers"}


def test_a_changelog_has_what_was_added_and_what_breaks():
    new = copy.deepcopy(dict(layouts()))
    new["enums"][KIND]["values"]["77"] = {"id": "fresh"}
    new["types"][VERSION]["byte_order"] = "little"
    lines = [*changelog(layouts(), new)]
    assert f"- value {KIND}.fresh = 0x4d" in lines
    assert f"- {VERSION}: a type has another byte order (ABI103)" in lines
    assert [*changelog(layouts(), layouts())] == []


def test_extract_of_an_extract_is_the_same():
    assert abi_of(json.loads(json.dumps(abi_of(layouts())))) == abi_of(layouts())


@pytest.mark.parametrize(
    "document",
    [
        None,
        [],
        {},
        {"luformat_layouts": 2},
        {"luformat_layouts": 1},
        {"luformat_layouts": 1, "types": {"a": 1}, "enums": {}},
        {"luformat_layouts": 1, "types": {"a": {"schema": "a", "fields": [3]}}, "enums": {}},
        {"luformat_layouts": 1, "types": {}, "enums": {"a": {"values": {"1": {"id": []}}}}},
    ],
)
def test_other_documents_are_refused(document):
    with pytest.raises(DocumentError):
        [*compare(document, layouts())]
