"""Where the numbers of an input stand: what a sweep of extreme values goes through.

The places come from the tree that `show` prints, thus from the schemas; `unreached` compares
the names with those of `layouts.json`, so that no field is forgotten in silence.
"""

from __future__ import annotations

import json
import re
import tempfile
from collections.abc import Collection, Iterator
from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path
from typing import Final

from luformat.errors import LuformatError
from luformat.inputs.opened import ContainerInput
from luformat.inputs.opening import open_input
from luformat.layout.layouts import ByteOrder, field_spec, layouts, type_layout
from luformat.synth.handover import build_stream
from luformat.synth.host import host_of
from luformat.tree.container_outline import container_outline
from luformat.tree.handover_outline import handover_outline
from luformat.tree.nodes import Node
from tests.fuzz.frames import split
from tests.fuzz.targets import seeds

__all__ = ["Number", "inputs", "numbers", "unreached"]

_WIDTHS: Final = (1, 2, 4, 8)
_ENTRY: Final = "xen_hvm_context::entry"
_RECORD: Final = "xen_record::record_header"
_LIST: Final = 24
"""Bytes of a list of one entry."""
_AREA: Final = 12288
"""Bytes of an XSAVE area with all components."""
_VECTORS: Final = Path(__file__).parents[1] / "conformance" / "vectors"
_INDEX: Final = re.compile(r"\[[^\]]*\]")


@dataclass(frozen=True, slots=True)
class Number:
    """A field of an input: path without indexes, offset and width in bytes."""

    path: str
    offset: int
    width: int


def inputs() -> Iterator[tuple[str, bytes, ByteOrder]]:
    """Yield (kind, bytes, byte order) of inputs that have every record between them."""
    orders: tuple[ByteOrder, ...] = ("little", "big")
    for order in orders:
        domains = [
            {"kind": "pv", "vcpus": 1, "full_state": True, "privileged": True},
            {"kind": "pv", "vcpus": 1, "width": 4},
            {"kind": "hvm", "vcpus": 1, "full_state": True},
        ]
        yield "lu-stream", build_stream(host_of({"byte_order": order, "domains": domains})), order
    for kind in ("xl-save", "libvirt-save", "xapi-image", "xl-handshake"):
        for seed in seeds(kind)[-2:]:
            yield kind, seed, "little"
    yield "hvm-context", _every_entry(), "little"
    for seed in seeds("xenstore-state"):
        yield "xenstore-state", seed, orders[seed[15]]
    for about in sorted(_VECTORS.glob("*.json")):
        made = json.loads(about.read_text()).get("input", {})
        if made.get("file", "").endswith(".bin"):
            yield (
                made["kind"],
                (_VECTORS / made["file"]).read_bytes(),
                made["byte_order"] or "little",
            )


def _every_entry() -> bytes:
    """Return a real context with an entry of zeros for each type that it does not have.

    The area of XSAVE is there again, with a length that holds all components.
    """
    frames = split("hvm-context", seeds("hvm-context")[-1])
    assert frames is not None
    there = {words[0] for words, _ in frames.records}
    more = []
    for number, case in field_spec(_ENTRY, "body")["cases"].items():
        size = type_layout(case["type"])["size"]
        if int(number) not in there:
            body = bytes(size) if size else b"\1".ljust(_LIST, b"\0")
            more.append(((int(number), 0), body))
        elif size is None:
            more.append(((int(number), 1), bytes(_AREA)))
    *before, last = frames.records
    return replace(frames, records=(*before, *more, last)).join()


@cache
def numbers(kind: str, data: bytes) -> tuple[Number, ...]:
    """Return each number of an input once: of a list its first entry, of like records the first."""
    seen: dict[str, Number] = {}
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "input"
        path.write_bytes(data)
        with open_input(path, as_kind=kind) as opened:
            root = (
                container_outline(opened.container())
                if isinstance(opened, ContainerInput)
                else handover_outline(opened.handover())
            )
            _below(root, "", seen)
    return tuple(seen.values())


def _below(node: Node, path: str, seen: dict[str, Number]) -> None:
    if node.kind in ("record", "entry") and node.offset is not None:
        for spec in type_layout(_ENTRY if node.kind == "entry" else _RECORD)["fields"]:
            if spec["kind"] == "uint":
                at = node.offset + spec["offset"]
                name = f"{path}.{spec['id']}"
                seen.setdefault(name, Number(name, at, spec["width"]))
    try:
        children = [*node.children()]
    except LuformatError:
        return
    for child in children:
        name = _INDEX.sub("", child.name) if "[" in child.name else child.name
        inner = f"{path}/{name}"
        is_number = isinstance(child.value, int) and child.size in _WIDTHS
        if is_number and child.offset is not None and child.size is not None:
            seen.setdefault(inner, Number(inner, child.offset, child.size))
        _below(child, inner, seen)


def unreached(paths: Collection[str]) -> list[str]:
    """Return the numbers of `layouts.json` (type.field) whose name is in none of the paths."""
    names = {part for path in paths for part in re.split(r"[/.]", path)}
    return sorted(
        f"{key}.{field['id']}"
        for key, layout in layouts()["types"].items()
        for field in layout["fields"]
        if field["kind"] in ("uint", "int") and field["id"] not in names
    )
