"""Every field of every schema is documented, and only listed ones stay opaque bytes."""

from __future__ import annotations

import re
from collections import Counter
from typing import Any

import pytest

from luformat.layout.layouts import layouts

TYPES: dict[str, Any] = dict(layouts()["types"])
ENUMS: dict[str, Any] = dict(layouts()["enums"])

PADDING = re.compile(r"(padding(_\w+)?|pad\d*|reserved(_\d+)?|res\d|alignment|unused)$")
BEHIND = re.compile(r"(trailing|trailer|unexpected)$")
"""Fields for what stands behind a layout: newer fields, damage, what Xen ignores."""

OPAQUE = {
    ("libxl_stream::emulator_context", "context"): "the emulator's own format, not Xen's",
    ("x86_fxsave", "software"): "left to software by the architecture; Xen puts nothing there",
    ("x86_xsave::standard_region", "lwp"): "state of a processor feature that AMD withdrew",
    ("xen_migration_records::toolstack", "data"): "deprecated; no layout was ever published",
    ("xenstore_state::record::connection_data", "in_data"): "xenstore messages cut anywhere",
    ("xenstore_state::record::connection_data", "out_data"): "xenstore messages cut anywhere",
    ("xenstore_state::record::node_data", "value"): "what a user of xenstore wrote",
    ("xl_save", "legacy_stream"): "the format of Xen 4.5 and earlier, refused by name",
    ("libvirt_save", "legacy_stream"): "the same",
    ("xapi_image::section", "legacy"): "the same",
    ("xapi_image::emulator_state", "content"): "the device model's own format, not xapi's",
}
"""The byte fields that are neither magic, padding nor the rest behind a layout, and why."""


def opaque_fields() -> list[tuple[str, str]]:
    """The byte fields whose content no schema explains and no rule of form excuses."""
    return [
        (key, spec["id"])
        for key, layout in TYPES.items()
        for spec in layout["fields"]
        if spec["kind"] == "bytes"
        and "contents" not in spec
        and spec.get("format") is None
        and not PADDING.match(spec["id"])
        and not BEHIND.match(spec["id"])
    ]


@pytest.mark.parametrize("schema", sorted({layout["schema"] for layout in TYPES.values()}))
def test_everything_in_a_schema_is_documented(schema: str) -> None:
    bare = []
    for key, layout in TYPES.items():
        if layout["schema"] != schema:
            continue
        parts = [*layout["fields"], *layout["instances"], *layout["params"]]
        bare += [key] * (not (layout.get("doc") or "").strip())
        bare += [f"{key}.{part['id']}" for part in parts if not (part.get("doc") or "").strip()]
    for key, enum in ENUMS.items():
        if key.split("::")[0] == schema:
            members = enum["values"].values()
            bare += [f"{key}.{m['id']}" for m in members if not (m.get("doc") or "").strip()]
    assert bare == []


def test_opaque_fields_are_the_listed_ones() -> None:
    """The byte order mark of an xl header is a magic that depends on the writer."""
    marks = [("xl_save::save_header", "byteorder")]
    assert Counter(opaque_fields()) == Counter([*OPAQUE, *marks])


def test_the_rest_behind_a_layout_says_what_it_is() -> None:
    silent = [
        f"{key}.{spec['id']}"
        for key, layout in TYPES.items()
        for spec in layout["fields"]
        if spec["kind"] == "bytes" and BEHIND.match(spec["id"]) and len(spec["doc"]) < 30
    ]
    assert silent == []


def test_reserved_and_padding_bytes_are_few() -> None:
    """Padding of a fixed width is at most a line of 64 bytes, but for the listed holes."""
    wide = {
        f"{key}.{spec['id']}": spec["width"]
        for key, layout in TYPES.items()
        for spec in layout["fields"]
        if spec["kind"] == "bytes" and PADDING.match(spec["id"]) and (spec["width"] or 0) > 64
    }
    # Both are places of registers in the HPET's 1 KiB of memory that Xen does not have.
    assert wide == {"xen_hvm_context::hpet.res2": 200, "xen_hvm_context::hpet.res5": 672}
