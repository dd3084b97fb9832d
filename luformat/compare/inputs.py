"""Walks two inputs in step and yields what differs."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from functools import cache
from typing import Final, TypeVar

from luformat.compare.bytes import first_difference
from luformat.compare.change import Change, Ignored
from luformat.compare.page_lists import PageDiff, is_page_data
from luformat.compare.sides import (
    Found,
    Side,
    SideRecords,
    check_kinds,
    domain_label,
    group_of_domain,
    paired,
)
from luformat.inputs.opened import Input
from luformat.layout.layouts import body_case, byte_order_of, type_layout
from luformat.memory.image import Progress
from luformat.records.index import Record
from luformat.tree.handover_outline import record_node
from luformat.tree.nodes import Node
from luformat.tree.paths import domain_path, record_name

__all__ = ["diff_inputs"]

_Entry = TypeVar("_Entry")
_UNFIT: Final = frozenset("[]#")
"""What a key must not have, to be told from the rest of a path."""


def diff_inputs(
    old: Input,
    new: Input,
    *,
    ignored: Ignored | None = None,
    contents: bool = False,
    progress: Progress | None = None,
) -> Iterator[Change]:
    """Return the differences between two inputs, in the order of the first.

    Of PAGE_DATA the page lists are compared, and with `contents` the pages of the same
    frame; a few of the entries and pages that differ are told one by one, the others are
    counted. Record pairs are read one at a time. Raises SelectionError for two kinds of
    input that have nothing in common, another LuformatError if one cannot be read.
    """
    check_kinds(old, new)
    changes = _sides(Side(old, progress), Side(new, progress), contents)
    return (c for c in changes if ignored is None or not ignored.matches(c.path))


def _sides(old: Side, new: Side, contents: bool) -> Iterator[Change]:
    yield from _lists("", "", old.nodes, new.nodes)
    for place in {**old.groups, **new.groups}:
        yield from _groups(old.groups.get(place), new.groups.get(place), contents)
    for before, after in paired(old.domains, new.domains):
        if before and after:
            left, right = (group_of_domain(domain, reader) for domain, reader in (before, after))
            yield from _groups(left, right, contents)
        elif only := before or after:
            node = Node("domain", None, domain_label(only[0]))
            yield Change(domain_path(only[0]), node if before else None, node if after else None)


def _groups(old: SideRecords | None, new: SideRecords | None, contents: bool) -> Iterator[Change]:
    before, after = _keyed(old), _keyed(new)
    group = old or new
    pages = PageDiff(f"{group.prefix if group else ''}page_data", contents)
    for name in {**before, **after}:
        sides = before.get(name), after.get(name)
        for found, is_new in zip(sides, (False, True), strict=True):
            if found is not None and is_page_data(found.record):
                pages.take(found.path, found.record, is_new=is_new)
        left, right = (None if f is None or is_page_data(f.record) else f for f in sides)
        if left is not None and right is not None:
            yield from _records(left, right)
        elif only := left or right:
            node = record_node(only.record, only.reader, only.path)
            yield Change(only.path, node if left else None, node if right else None)
    yield from pages.changes()


def _keyed(group: SideRecords | None) -> dict[str, Found]:
    """Return the records of a group by type, vCPU and occurrence."""
    if group is None:
        return {}
    return _numbered((_key(found.record), found) for found in group.found())


def _numbered(entries: Iterable[tuple[str, _Entry]]) -> dict[str, _Entry]:
    """Return entries by their names; from the second of a name on with a number (`cpu[1]#1`)."""
    named: dict[str, _Entry] = {}
    seen: Counter[str] = Counter()
    for name, entry in entries:
        occurrence = seen[name]
        seen[name] += 1
        named[f"{name}#{occurrence}" if occurrence else name] = entry
    return named


def _key(record: Record) -> str:
    name, vcpu = record_name(record), _vcpu_id(record)
    return name if vcpu is None else f"{name}[{vcpu}]"


def _vcpu_field(record_type: int) -> tuple[int, int, str] | None:
    """Return offset and width (bytes) of the vCPU's number in a body, and the body's type."""
    case = body_case("xen_record", record_type)
    return None if case is None else _vcpu_field_of(case[0])


@cache
def _vcpu_field_of(key: str) -> tuple[int, int, str] | None:
    for spec in type_layout(key)["fields"]:
        if spec["id"] == "vcpu_id" and isinstance(spec["offset"], int):
            return spec["offset"], spec["width"], key
    return None


def _vcpu_id(record: Record) -> int | None:
    place = _vcpu_field(record.type)
    if place is None:
        return None
    offset, width, key = place
    if record.body_length < offset + width:
        return None
    raw = record.source.read(record.body_offset + offset, width)
    return int.from_bytes(raw, byte_order_of(key, record.byte_order))


def _records(old: Found, new: Found) -> Iterator[Change]:
    left, right = old.record, new.record
    same_order = left.byte_order == right.byte_order
    at = first_difference(left, right)
    if at is None and same_order:
        return
    found = False
    nodes = (record_node(side.record, side.reader, side.path) for side in (old, new))
    for change in _children(old.path, new.path, *nodes):
        found = True
        yield change
    if not found and at is not None and same_order:
        # Bytes that no field shows, such as the end of a long tail.
        yield Change(
            old.path,
            Node("body", None, f"{left.body_length} bytes, different from byte {at:#x} on"),
            Node("body", None, f"{right.body_length} bytes"),
        )


def _children(path: str, other: str, old: Node, new: Node) -> Iterator[Change]:
    yield from _lists(f"{path}/", f"{other}/", old.children(), new.children())


def _named(nodes: Iterable[Node]) -> dict[str, tuple[str, Node]]:
    """Return nodes by what they are matched by, each with its name in a path.

    That is the key in a list that has one, else the name. A path has the key too, if it is the
    first of its kind and can stand there.
    """
    named: dict[str, tuple[str, Node]] = {}
    names, keys = Counter[str](), Counter[str]()
    for node in nodes:
        repeated, key = names[node.name], node.key()
        names[node.name] += 1
        segment = f"{node.name}#{repeated}" if repeated else node.name
        match = node.name if key is None else f"{node.name.partition('[')[0]}[{key}]"
        again = keys[match]
        keys[match] += 1
        if key is not None and not again and not (key.isdigit() or set(key) & _UNFIT):
            segment = match
        named[f"{match}#{again}" if again else match] = segment, node
    return named


def _in_order(before: Iterable[str], after: Iterable[str]) -> Iterator[str]:
    """Yield the names of both sides: those of the first, each new one behind its neighbour."""
    known = dict.fromkeys(before)
    behind: dict[str | None, list[str]] = {}
    last = None
    for name in after:
        if name in known:
            last = name
        else:
            behind.setdefault(last, []).append(name)
    yield from behind.get(None, ())
    for name in known:
        yield name
        yield from behind.get(name, ())


def _lists(path: str, other: str, old: Iterable[Node], new: Iterable[Node]) -> Iterator[Change]:
    """Yield what differs below a node, whose paths in both inputs are given with a slash."""
    before, after = _named(old), _named(new)
    for name in _in_order(before, after):
        here, there = before.get(name), after.get(name)
        if here is None or there is None:
            if here is not None:
                yield Change(path + here[0], here[1], None)
            if there is not None:
                yield Change(other + there[0], None, there[1])
            continue
        left, right = here[1], there[1]
        if left.is_derived and right.is_derived:
            continue  # what is counted differs by itself, or the record's length does
        place, elsewhere = path + here[0], other + there[0]
        bare = left.is_leaf and left.value is None
        if left.value != right.value or (bare and left.label != right.label):
            yield Change(place, left, right)
        if left.value is None or right.value is None:
            yield from _children(place, elsewhere, left, right)
