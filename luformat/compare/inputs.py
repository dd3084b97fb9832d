"""Walks two inputs in step and yields what differs."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from functools import cache
from typing import TypeVar

from luformat.compare.bytes import first_difference
from luformat.compare.change import Change, Ignored
from luformat.compare.page_lists import PageDiff, is_page_data
from luformat.compare.sides import Group, Side, check_kinds, domain_label, paired
from luformat.inputs import Input
from luformat.layout.layouts import body_case, order_of, type_layout
from luformat.memory.image import Progress
from luformat.records.bodies import BodyReader
from luformat.records.index import Record
from luformat.tree.handover_outline import record_node
from luformat.tree.nodes import Node
from luformat.tree.paths import domain_name, record_name

__all__ = ["diff_inputs"]

_Entry = TypeVar("_Entry")
_Read = tuple[Record, BodyReader]


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
    yield from _lists("", old.nodes, new.nodes)
    for prefix in {**old.groups, **new.groups}:
        yield from _groups(prefix, old.groups.get(prefix), new.groups.get(prefix), contents)
    for before, after in paired(old.domains, new.domains):
        if before and after:
            left, right = ((domain.records, reader) for domain, reader in (before, after))
            yield from _groups(f"domains/{domain_name(before[0])}/", left, right, contents)
        elif only := before or after:
            node = Node("domain", None, domain_label(only[0]))
            path = f"domains/{domain_name(only[0])}"
            yield Change(path, node if before else None, node if after else None)


def _groups(prefix: str, old: Group | None, new: Group | None, contents: bool) -> Iterator[Change]:
    before, after = _keyed(old), _keyed(new)
    pages = PageDiff(f"{prefix}page_data", contents)
    for name in {**before, **after}:
        path = prefix + name
        left, right = before.get(name), after.get(name)
        if left is None or right is None:
            only = left or right
            change = Change(path, _whole(left, name), _whole(right, name))
            is_page = only is not None and is_page_data(only[0])
            yield from pages.single(change) if is_page else (change,)
        elif is_page_data(left[0]) and is_page_data(right[0]):
            yield from pages.pair(path, left[0], right[0])
        else:
            yield from _records(path, left, right)
    yield from pages.rest()


def _whole(found: _Read | None, name: str) -> Node | None:
    return None if found is None else record_node(*found, name)


def _keyed(group: Group | None) -> dict[str, _Read]:
    """Return the records of a group by type, vCPU and occurrence."""
    if group is None:
        return {}
    records, reader = group
    return _numbered((_key(record), (record, reader)) for record in records)


def _numbered(entries: Iterable[tuple[str, _Entry]]) -> dict[str, _Entry]:
    """Return entries by their names; from the second of a name on with a number (`cpu[1]`)."""
    named: dict[str, _Entry] = {}
    seen: Counter[str] = Counter()
    for name, entry in entries:
        occurrence = seen[name]
        seen[name] += 1
        named[f"{name}[{occurrence}]" if occurrence else name] = entry
    return named


def _key(record: Record) -> str:
    name, vcpu = record_name(record), _vcpu_id(record)
    return name if vcpu is None else f"{name}[{vcpu}]"


@cache
def _vcpu_field(record_type: int) -> tuple[int, int, str] | None:
    """Return offset and width (bytes) of the vCPU's number in a body, and the body's type."""
    case = body_case("xen_record", record_type)
    if case is None:
        return None
    for spec in type_layout(case[0])["fields"]:
        if spec["id"] == "vcpu_id" and isinstance(spec["offset"], int):
            return spec["offset"], spec["width"], case[0]
    return None


def _vcpu_id(record: Record) -> int | None:
    place = _vcpu_field(record.type)
    if place is None:
        return None
    offset, width, key = place
    if record.body_length < offset + width:
        return None
    raw = record.source.read(record.body_offset + offset, width)
    return int.from_bytes(raw, order_of(key, record.byte_order))


def _records(path: str, old: _Read, new: _Read) -> Iterator[Change]:
    left, right = old[0], new[0]
    same_order = left.byte_order == right.byte_order
    at = first_difference(left, right)
    if at is None and same_order:
        return
    found = False
    for change in _children(path, record_node(*old, path), record_node(*new, path)):
        found = True
        yield change
    if not found and at is not None and same_order:
        # Bytes that no field shows, such as the end of a long tail.
        yield Change(
            f"{path}/body",
            Node("body", None, f"{left.body_length} bytes, different from byte {at:#x} on"),
            Node("body", None, f"{right.body_length} bytes"),
        )


def _children(path: str, old: Node, new: Node) -> Iterator[Change]:
    yield from _lists(f"{path}/", old.children(), new.children())


def _node_key(node: Node) -> str:
    """Return what a node is matched by: its key in a list that has one, else its name."""
    key = node.key()
    return node.name if key is None else f"{node.name.partition('[')[0]}[{key}]"


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


def _lists(prefix: str, old: Iterable[Node], new: Iterable[Node]) -> Iterator[Change]:
    before, after = (_numbered((_node_key(node), node) for node in side) for side in (old, new))
    for name in _in_order(before, after):
        left, right = before.get(name), after.get(name)
        path = prefix + name
        if left is None or right is None:
            yield Change(path, left, right)
            continue
        if left.is_derived and right.is_derived:
            continue  # what is counted differs by itself, or the record's length does
        bare = left.is_leaf and left.value is None
        if left.value != right.value or (bare and left.label != right.label):
            yield Change(path, left, right)
        if left.value is None or right.value is None:
            yield from _children(path, left, right)
