"""Real instances of the schemas' types: found in the test data, with all bytes placed."""

from __future__ import annotations

import io
import lzma
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import Final

from kaitaistruct import KaitaiStream, KaitaiStruct

import luformat
from luformat.containers.container import read_container
from luformat.layout.layouts import generated_class, key_of, type_layout
from luformat.memory.source import BytesSource
from luformat.records.index import record_number
from luformat.tree.nodes import Fields, Node

__all__ = ["Instance", "elements", "instances"]

ROOT: Final = Path(__file__).resolve().parents[2]
_DUMP: Final = "tests/data/handover/ext/memory.kdump.xz"
_BREADCRUMB: Final = "tests/data/handover/ext/breadcrumb.bin"
_SMALL_SAVE: Final = "tests/data/save/pvtiny-p.xlsave.xz"
_LARGE_SAVE: Final = "tests/data/save/pvhtiny-p.xlsave.xz"
_UNPACKED: Final = "{:#x} of the unpacked file"
_ITEMS: Final = 24
"""Elements looked at from each end of a list: a page list has thousands that are all alike."""


@dataclass(frozen=True, slots=True)
class Instance:
    """A type as it occurs in a file: `data` are its bytes, `place` says where they stand.

    The offsets of `nodes`, its fields, count from where it starts.
    """

    key: str
    file: str
    place: str
    data: bytes = field(repr=False)
    nodes: tuple[Node, ...] = field(repr=False)


@cache
def instances() -> dict[str, Instance]:
    """Return for each type that occurs in the test data the instance that shows most."""
    found: dict[str, Instance] = {}
    for candidate in _all():
        known = found.get(candidate.key)
        if known is None or _worth(candidate) > _worth(known):
            found[candidate.key] = candidate
    return found


def _worth(instance: Instance) -> tuple[bool, int, int]:
    """Order instances: those of a handover first, then by how much there is to see."""
    filled = sum(1 for node in instance.nodes for each in elements(node) if _is_filled(each))
    octets = sum(1 for octet in instance.data[:4096] if octet)
    return instance.file == _DUMP, filled, octets


def elements(node: Node) -> Iterator[Node]:
    """Yield the elements of a field that repeats; of another field, the field."""
    return iter((node,)) if node.count is None else node.children()


def _is_filled(node: Node) -> bool:
    if isinstance(node.value, bytes):
        return any(node.value)
    return node.value is None or bool(node.value)


def _all() -> Iterator[Instance]:
    breadcrumb = (ROOT / _BREADCRUMB).read_bytes()
    with luformat.open(ROOT / _DUMP) as dump:
        handover = dump.handover()
        bootmem = handover.candidate.place if handover.candidate else 0
        yield from _walk_file(
            "xen_lu_breadcrumb", _DUMP, breadcrumb, lambda at: f"maddr {bootmem + at:#x}"
        )
        stream = handover.source.read(0, handover.stream_length)
        where = handover.source.where
        yield from _walk_file("xen_lu_stream", _DUMP, stream, lambda at: str(where(at)))
    yield from _without_lists(_LARGE_SAVE)
    data = lzma.decompress((ROOT / _SMALL_SAVE).read_bytes())
    yield from _walk_file("xl_save", _SMALL_SAVE, data, _UNPACKED.format)
    yield from _image(_SMALL_SAVE)


def _without_lists(name: str) -> Iterator[Instance]:
    """Yield what a save file holds but for the PAGE_DATA records between the first and the last,
    and for what holds these: a million page numbers cost the parser a minute, and are all alike."""
    data = lzma.decompress((ROOT / name).read_bytes())
    records = read_container(BytesSource(data)).images[0].records
    first, *_, last = (records[int(n)] for n in records.numbers_of(record_number("PAGE_DATA")))

    def where(at: int) -> str:
        return _UNPACKED.format(at if at < first.end else at + last.offset - first.end)

    shorter = data[: first.end] + data[last.offset :]
    yield from _walk_file("xl_save", name, shorter, where, first.end)


def _image(name: str) -> Iterator[Instance]:
    """Yield the image of a save file by itself: a libxl stream has it in parts."""
    data = lzma.decompress((ROOT / name).read_bytes())
    image = read_container(BytesSource(data)).images[0]
    first = image.header.offset
    body = data[first : image.records.end]
    yield from _walk_file("libxc_image", name, body, lambda at: _UNPACKED.format(first + at))


def _walk_file(
    key: str, file: str, data: bytes, where: Callable[[int], str], cut: int = 0
) -> Iterator[Instance]:
    """Yield what stands in `data`, which lacks something at `cut`: what reaches over that is
    left out."""
    root = generated_class(key)(KaitaiStream(io.BytesIO(data)))
    root._read()
    for found, value, base, start, stop in _walk(key, root, 0, 0, len(data)):
        if start < cut < stop:
            continue
        nodes = tuple(Fields(value, base - start))
        yield Instance(found, file, where(start), data[start:stop], nodes)


Visit = tuple[str, KaitaiStruct, int, int, int]


def _walk(key: str, value: KaitaiStruct, base: int, start: int, stop: int) -> Iterator[Visit]:
    """Yield an object and all below it, each with the offset of its own byte 0 and its extent."""
    yield key, value, base, start, stop
    for spec in type_layout(key)["fields"]:
        found = getattr(value, spec["id"], None)
        place = value._debug.get(spec["id"], {})
        items = found if isinstance(found, list) else [found]
        places = place.get("arr", []) if isinstance(found, list) else [place]
        numbered = range(len(items))
        for number in sorted({*numbered[:_ITEMS], *numbered[-_ITEMS:]}):
            item, at = items[number], places[number]
            if not isinstance(item, KaitaiStruct) or "end" not in at:
                continue
            first, last = base + at["start"], base + at["end"]
            inner = first if item._io is not value._io else base
            yield from _walk(key_of(item), item, inner, first, last)
