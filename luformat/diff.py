"""What changed between two inputs, field by field.

Domains are matched by handle, then by ID; records by type and occurrence, records of one
vCPU by its ID, entries of an HVM context by type and instance.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import Final, Literal

from luformat.bodies import BodyReader
from luformat.container_outline import container_outline
from luformat.handover import Domain, Handover
from luformat.inputs import ContainerInput, Input
from luformat.layouts import body_case, type_layout
from luformat.memory import Progress
from luformat.nodes import Node, uuid_text
from luformat.outline import FLAT, record_node
from luformat.records import Record, record_number

__all__ = ["Change", "Ignored", "diff_inputs", "volatile_patterns"]

_PIECE: Final = 1 << 20


@dataclass(frozen=True, slots=True)
class Change:
    """One difference; `old` is None for what was added, `new` for what was removed.

    `path` is as `show` takes it, with a vCPU's ID as the index of its records.
    """

    path: str
    old: Node | None
    new: Node | None

    @property
    def kind(self) -> Literal["changed", "added", "removed"]:
        """What happened to the value at `path`."""
        if self.old is None:
            return "added"
        return "removed" if self.new is None else "changed"


class Ignored:
    """Path patterns whose differences do not count.

    `*` stands for any part of a segment, `**` for any number of segments; a segment
    without an index matches every index, and a pattern also matches all that is below.
    """

    def __init__(self, patterns: Iterable[str]):
        self._matchers = [re.compile(_expression(p)) for p in patterns]

    def matches(self, path: str) -> bool:
        """Return True if a pattern matches the path."""
        return any(matcher.match(path) for matcher in self._matchers)


def _expression(pattern: str) -> str:
    parts = []
    for segment in pattern.lower().strip("/").split("/"):
        if segment == "**":
            parts.append("(?:[^/]+/)*")
            continue
        index = "" if "[" in segment else r"(?:\[[^/]*\])*"
        parts.append(re.escape(segment).replace(r"\*", "[^/]*") + index + "/")
    body = "".join(parts)
    # The last segment may also end the path.
    return body[:-1] + "(?:/|$)" if body.endswith("/") else body


def volatile_patterns() -> list[str]:
    """Return the shipped patterns of fields that change while a system merely runs."""
    text = files("luformat").joinpath("volatile.txt").read_text("utf-8")
    lines = (line.partition("#")[0].strip() for line in text.splitlines())
    return [line for line in lines if line]


def diff_inputs(
    old: Input,
    new: Input,
    *,
    ignored: Ignored | None = None,
    contents: bool = False,
    progress: Progress | None = None,
) -> Iterator[Change]:
    """Return the differences between two inputs of any kinds, in the order of the first.

    Of PAGE_DATA the lengths and page numbers are compared, and with `contents` the bytes.
    Record pairs are read one at a time. Raises LuformatError if an input cannot be read.
    """
    changes = _sides(_Side(old, progress), _Side(new, progress), contents)
    return (c for c in changes if ignored is None or not ignored.matches(c.path.lower()))


class _Side:
    """One input as groups of records, and the nodes that are no records."""

    def __init__(self, found: Input, progress: Progress | None):
        self.nodes: list[Node] = []
        self.domains: list[tuple[Domain, BodyReader]] = []
        self.groups: dict[str, tuple[Sequence[Record], BodyReader]] = {}
        if isinstance(found, ContainerInput):
            container = found.container(progress)
            if container.error is not None:
                raise container.error
            root = container_outline(container, with_records=False)
            self.nodes = [node for node in root.children() if node.note != FLAT]
            for number, image in enumerate(container.images):
                if image.records.error is not None:
                    raise image.records.error
                reader = BodyReader(image.records)
                self.groups[f"images/{number}/"] = (list(image.records), reader)
            return
        handover: Handover = found.handover(progress)
        if handover.error is not None:
            raise handover.error
        self.groups[""] = (handover.global_records, handover.bodies)
        self.domains = [(domain, handover.bodies) for domain in handover.domains]


def _sides(old: _Side, new: _Side, contents: bool) -> Iterator[Change]:
    yield from _lists("", old.nodes, new.nodes)
    for prefix in {**old.groups, **new.groups}:
        yield from _groups(prefix, old.groups.get(prefix), new.groups.get(prefix), contents)
    for before, after in _paired(old.domains, new.domains):
        path = f"domains/{_domain_name((before or after)[0])}"  # type: ignore[index]  # one is there
        if before is None or after is None:
            node = Node("domain", None, _domain_label((before or after)[0]))  # type: ignore[index]  # one is there
            yield Change(path, node if before else None, node if after else None)
            continue
        yield from _groups(
            f"{path}/", (before[0].records, before[1]), (after[0].records, after[1]), contents
        )


_Owned = tuple[Domain, BodyReader]


def _paired(old: list[_Owned], new: list[_Owned]) -> Iterator[tuple[_Owned | None, _Owned | None]]:
    """Yield domains that belong together: those of one handle first, then those of one ID."""
    partner: dict[int, int] = {}
    taken: set[int] = set()
    for key in (_handle, _domain_name):
        free: dict[str, list[int]] = {}
        for number, (domain, _) in enumerate(new):
            if number not in taken and (name := key(domain)):
                free.setdefault(name, []).append(number)
        for number, (domain, _) in enumerate(old):
            name = key(domain)
            if number not in partner and name and free.get(name):
                partner[number] = free[name].pop(0)
                taken.add(partner[number])
    for number, owned in enumerate(old):
        yield owned, new[partner[number]] if number in partner else None
    for number, owned in enumerate(new):
        if number not in taken:
            yield None, owned


def _handle(domain: Domain) -> str | None:
    """Return the handle; the all-zero one (dom0's) identifies nothing."""
    handle = getattr(domain.info, "handle", None)
    return uuid_text(handle) if isinstance(handle, bytes) and any(handle) else None


def _domain_name(domain: Domain) -> str:
    return str(domain.position if domain.domain_id is None else domain.domain_id)


def _domain_label(domain: Domain) -> str:
    return f"d{_domain_name(domain)}, {len(domain.records)} records"


_Group = tuple[Sequence[Record], BodyReader]


def _groups(
    prefix: str, old: _Group | None, new: _Group | None, contents: bool
) -> Iterator[Change]:
    before = _keyed(old[0]) if old else {}
    after = _keyed(new[0]) if new else {}
    for name in {**before, **after}:
        path = prefix + name
        left, right = before.get(name), after.get(name)
        if left is not None and right is not None and old and new:
            yield from _records(path, (left, old[1]), (right, new[1]), contents)
            continue
        yield Change(path, _whole(left, old, name), _whole(right, new, name))


def _whole(record: Record | None, group: _Group | None, name: str) -> Node | None:
    return None if record is None or group is None else record_node(record, group[1], name)


def _keyed(records: Iterable[Record]) -> dict[str, Record]:
    keyed: dict[str, Record] = {}
    seen: Counter[str] = Counter()
    for record in records:
        name = record.type_name.lower() if record.is_known else f"record_{record.type:#010x}"
        vcpu = _vcpu_id(record)
        if vcpu is not None:
            name += f"[{vcpu}]"
        occurrence = seen[name]
        seen[name] += 1
        keyed[f"{name}[{occurrence}]" if occurrence else name] = record
    return keyed


@cache
def _vcpu_field(record_type: int) -> tuple[int, int] | None:
    case = body_case("xen_record", record_type)
    if case is None:
        return None
    for spec in type_layout(case[0])["fields"]:
        if spec["id"] == "vcpu_id" and isinstance(spec["offset"], int):
            return spec["offset"], spec["width"]
    return None


def _vcpu_id(record: Record) -> int | None:
    place = _vcpu_field(record.type)
    if place is None or record.body_length < sum(place):
        return None
    raw = record.source.read(record.body_offset + place[0], place[1])
    return int.from_bytes(raw, record.byte_order)


_Read = tuple[Record, BodyReader]


def _records(path: str, old: _Read, new: _Read, contents: bool) -> Iterator[Change]:
    left, right = old[0], new[0]
    same_order = left.byte_order == right.byte_order
    is_pages = left.type == record_number("PAGE_DATA")
    at = _first_difference(left, right, None if contents or not is_pages else _list_end(old))
    if at is None and same_order:
        return
    found = False
    for change in _children(path, record_node(*old, path), record_node(*new, path)):
        found = True
        yield change
    if is_pages and left.body_length != right.body_length:
        found = True
        yield Change(
            f"{path}/body_length",
            Node("body_length", left.body_length),
            Node("body_length", right.body_length),
        )
    if not found and at is not None and same_order:
        # Bytes that no field shows, such as the end of a long tail or page contents.
        yield Change(
            f"{path}/body",
            Node("body", None, f"{left.body_length} bytes, different from byte {at:#x} on"),
            Node("body", None, f"{right.body_length} bytes"),
        )


def _list_end(pages: _Read) -> int:
    """Return the length of a PAGE_DATA body up to the contents of the pages."""
    layout = type_layout("xen_migration_records::page_data")["fields"]
    count = next(spec for spec in layout if spec["id"] == "count")
    pfns = next(spec for spec in layout if spec["id"] == "pfns")
    record = pages[0]
    if record.body_length < pfns["offset"]:
        return record.body_length
    raw = record.source.read(record.body_offset + count["offset"], count["width"])
    number = int.from_bytes(raw, record.byte_order)
    end: int = pfns["offset"] + number * type_layout(pfns["type"])["size"]
    return min(end, record.body_length)


def _first_difference(left: Record, right: Record, limit: int | None) -> int | None:
    """Return the offset in body and padding (up to `limit`) where two records differ, or None."""
    length = min(left.end - left.body_offset, right.end - right.body_offset)
    length = length if limit is None else min(length, limit)
    for offset in range(0, length, _PIECE):
        size = min(_PIECE, length - offset)
        one = left.source.read(left.body_offset + offset, size)
        other = right.source.read(right.body_offset + offset, size)
        if one != other:
            pairs = enumerate(zip(one, other, strict=True))
            return offset + next(at for at, (a, b) in pairs if a != b)
    return None if left.body_length == right.body_length else length


def _children(path: str, old: Node, new: Node) -> Iterator[Change]:
    yield from _lists(f"{path}/", old.children(), new.children())


def _lists(prefix: str, old: Iterable[Node], new: Iterable[Node]) -> Iterator[Change]:
    before, after = _by_name(old), _by_name(new)
    for name in {**before, **after}:
        left, right = before.get(name), after.get(name)
        path = prefix + name
        if left is None or right is None:
            yield Change(path, left, right)
            continue
        bare = left.is_leaf and left.value is None
        if left.value != right.value or (bare and left.label != right.label):
            yield Change(path, left, right)
        if left.value is None or right.value is None:
            yield from _children(path, left, right)


def _by_name(nodes: Iterable[Node]) -> dict[str, Node]:
    named: dict[str, Node] = {}
    seen: Counter[str] = Counter()
    for node in nodes:
        occurrence = seen[node.name]
        seen[node.name] += 1
        named[f"{node.name}[{occurrence}]" if occurrence else node.name] = node
    return named
