"""Where the tree has each record: the path that `show INPUT PATH` takes."""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from collections.abc import Iterable, Iterator

from luformat.containers.container import Container
from luformat.handover.handover import Domain, Handover
from luformat.records.index import Record, RecordIndex, RecordSpan
from luformat.tree.listed import Listed
from luformat.tree.nodes import Node

__all__ = [
    "domain_name",
    "domain_path",
    "handover_paths",
    "image_paths",
    "image_prefix",
    "layer_names",
    "named_runs",
    "numbered",
    "part_paths",
    "record_name",
    "span_paths",
]

_RUN = 8
"""Longest run of records of one type that is shown one by one."""


def record_name(record: Record) -> str:
    """Return the name of a record's node: its type, of an unknown one the number."""
    return record.type_name.lower() if record.is_known else f"record_{record.type:#010x}"


def numbered(children: Iterable[Node]) -> Iterator[tuple[str, Node]]:
    """Yield children with their names in paths: from the second of a name on with a number.

    It is that of `#1`. The children of a long list have names of their own, which are not kept.
    """
    if isinstance(children, Listed):
        yield from ((child.name, child) for child in children)
        return
    seen: Counter[str] = Counter()
    for child in children:
        count = seen[child.name]
        seen[child.name] += 1
        yield (f"{child.name}#{count}" if count else child.name), child


class _Counter:
    """Numbers the records of a type of which there are several."""

    def __init__(self, records: RecordSpan):
        self._repeated = records.repeated_types().data
        self._seen: Counter[int] = Counter()

    def of(self, record: Record) -> str:
        """Return what follows the name of the next record: `[2]`, nothing for an only one."""
        at = bisect_left(self._repeated, record.type)
        if at == len(self._repeated) or self._repeated[at] != record.type:
            return ""
        self._seen[record.type] += 1
        return f"[{self._seen[record.type] - 1}]"


def named_runs(records: RecordSpan) -> Iterator[tuple[str, RecordSpan]]:
    """Yield records with their names: one, or a long run of one type with the name of all."""
    numbers = _Counter(records)
    long: Counter[str] = Counter()
    for run in records.runs():
        if len(run) > _RUN:
            name = record_name(run[0])
            # A live migration sends several long runs of pages.
            yield (f"{name}#{long[name]}" if long[name] else name), run
            long[name] += 1
            continue
        for place, record in enumerate(run):
            yield record_name(record) + numbers.of(record), run[place : place + 1]


def span_paths(records: RecordSpan, prefix: str) -> Iterator[str]:
    """Yield the path of each record of a span; `prefix` is that of what holds it."""
    for name, run in named_runs(records):
        if len(run) == 1:
            yield prefix + name
        else:
            inner = record_name(run[0])
            yield from (f"{prefix}{name}/{inner}[{number}]" for number in range(len(run)))


def domain_name(domain: Domain) -> str:
    """Return the name of a domain's node: its ID, or its position where that cannot be read.

    From the second domain of an ID on a number follows, as in `numbered`.
    """
    name = str(domain.position if domain.domain_id is None else domain.domain_id)
    return f"{name}#{domain.repeat}" if domain.repeat else name


def domain_path(domain: Domain) -> str:
    """Return the path of a domain."""
    return f"domains/{domain_name(domain)}"


def handover_paths(handover: Handover) -> Iterator[str]:
    """Yield the path of each record of a handover, in stream order."""
    yield from span_paths(handover.global_records, "")
    for domain in handover.domains:
        yield from span_paths(domain.records, f"{domain_path(domain)}/")
    if handover.records.ends_with_end:
        yield "end"


def layer_name(record: Record) -> str:
    """Return the name of a record of libxl or xenstored."""
    return record.type_name.lower().replace(" ", "_") if record.is_known else record_name(record)


def layer_names(records: RecordIndex) -> Iterator[str]:
    """Yield the names of a layer's records, numbered where there are several of a type."""
    numbers = _Counter(records[:])
    for record in records:
        yield layer_name(record) + numbers.of(record)


def part_paths(container: Container) -> dict[int, str]:
    """Return the paths of the parts of a container outside of records, by their offsets."""
    paths = {part.offset: f"message[{number}]" for number, part in enumerate(container.messages)}
    if container.xl is not None:
        paths[container.xl.header.offset] = "xl_header"
        if container.xl.config_part is not None:
            paths[container.xl.config_part.offset] = "xl_config"
    if container.libxl is not None:
        paths[container.libxl.header.offset] = "libxl_header"
    for number, image in enumerate(container.images):
        prefix = image_prefix(container, number)
        paths[image.header.offset] = f"{prefix}image_header"
        if image.domain_header is not None:
            paths[image.domain_header.offset] = f"{prefix}domain_header"
    return paths


def image_prefix(container: Container, number: int) -> str:
    """Return the path of a libxc image with a slash, nothing where it stands by itself."""
    if container.libxl is None and container.xapi is None:
        return ""
    return f"libxc_image[{number}]/" if len(container.images) > 1 else "libxc_image/"


def image_paths(container: Container, number: int) -> Iterator[str]:
    """Yield the path of each record of a libxc image of a container."""
    yield from span_paths(container.images[number].records[:], image_prefix(container, number))
