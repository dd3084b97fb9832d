"""A run of libxc's records under test: a live update stream, or one libxc image."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cache, cached_property
from itertools import pairwise
from typing import Any

import numpy as np
import numpy.typing as npt

from luformat.containers.libxc import LibxcImage
from luformat.errors import LuformatError
from luformat.handover.handover import Handover
from luformat.layout.layouts import byte_order_of, enum_values, field_spec, type_layout
from luformat.records.bodies import Body, BodyReader
from luformat.records.gather import Bytes, gather, numbers
from luformat.records.index import Record, RecordIndex, record_number
from luformat.verify.domain_infos import DomainInfos, read_domain_infos
from luformat.verify.fields import PV_VCPU
from luformat.verify.hits import NOT_REFUSED, Hit, Hits, Refusal, Scope
from luformat.verify.page_lists import PageLists, read_page_lists
from luformat.verify.shapes import Shapes

__all__ = ["DomainRecords", "Section", "domain_kind", "of_handover", "of_image"]

Numbers = npt.NDArray[np.int64]


@dataclass(frozen=True, slots=True)
class DomainRecords:
    """The records `start` to `stop` of one domain, and what the stream says about it.

    `kind` is the domain's type as a number, None if it cannot be read. `rounds` are the
    parts between checkpoints, each of which carries the whole changing state; a domain
    without checkpoints has one.
    """

    position: int
    name: str
    kind: int | None
    max_vcpus: int | None
    start: int
    stop: int
    rounds: tuple[tuple[int, int], ...]


@cache
def domain_kind(name: str) -> int:
    """Return the number of a type of domain (`x86_pv`)."""
    members = enum_values("libxc_image::domain_type")
    return next(number for number, member in members.items() if member["id"] == name)


class Section:
    """Records with what rules ask of them: by type, by domain, many bodies at once."""

    def __init__(
        self,
        kind: Scope,
        index: RecordIndex,
        bodies: BodyReader,
        groups: tuple[DomainRecords, ...],
        *,
        handover: Handover | None = None,
        image: LibxcImage | None = None,
    ):
        self.kind = kind
        self.index = index
        self.groups = groups
        self.handover = handover
        self.image = image
        self.prefix = ""
        self.shapes = Shapes(index, bodies)
        self._reader = bodies
        self._bodies: dict[int, Body[Any] | None] = {}
        self._rows: dict[tuple[str, ...], Numbers] = {}
        self._vcpus: dict[str, tuple[Numbers, Numbers]] = {}

    @property
    def is_complete(self) -> bool:
        """True if the listing ends where the stream says that it ends, and lists something."""
        return self.index.error is None and len(self.index) > 0

    def rows(self, *names: str) -> Numbers:
        """Return the numbers of the records of some types, in stream order."""
        if names not in self._rows:
            found = [self.index.numbers_of(record_number(name)) for name in names]
            # Stable sorting merges what is in order already.
            self._rows[names] = np.sort(np.concatenate(found), kind="stable")
        return self._rows[names]

    def rows_in(self, start: int, stop: int, *names: str) -> Numbers:
        """Return the numbers of the records `start` to `stop` that are of some types."""
        found = self.rows(*names)
        first, last = np.searchsorted(found, (start, stop))
        return found[first:last]

    def of_type(self, *names: str) -> Iterator[Record]:
        """Yield the records of some types, in stream order."""
        return self.records(self.rows(*names))

    def records(self, rows: Numbers) -> Iterator[Record]:
        """Yield the records with these numbers."""
        return (self.index[int(row)] for row in rows)

    def body(self, record: Record) -> Body[Any] | None:
        """Return a record's body, None if its bytes cannot be read."""
        if record.number not in self._bodies:
            try:
                self._bodies[record.number] = self._reader.read(record)
            except LuformatError:
                self._bodies[record.number] = None
        return self._bodies[record.number]

    def value(self, record: Record) -> Any:
        """Return the decoded object of a record whose body is whole, else None."""
        body = self.body(record)
        return None if body is None or body.error is not None else body.value

    def beginning(self, record: Record, most: int) -> bytes | None:
        """Return the first `most` bytes of a body, None if they are in no page."""
        try:
            return record.source.read(record.body_offset, min(record.body_length, most))
        except LuformatError:
            return None

    def guest_width(self, record: Record) -> int:
        """Return the word width (bytes) of the guest that a record belongs to."""
        return self._reader.guest_width(record)

    def body_offsets(self, rows: Numbers) -> Numbers:
        """Return the offset (bytes) of the first body byte of records."""
        width = int(type_layout("xen_record::record_header")["size"])
        headers: Numbers = self.index.offsets[rows].astype(np.int64)
        return headers + width

    def octets(self, rows: Numbers, at: int, width: int) -> tuple[Numbers, Bytes]:
        """Return `width` bytes at byte `at` of the bodies of records that have them.

        The first array has the numbers of these records, the second a row for each.
        """
        rows = rows[self.index.lengths[rows] >= at + width]
        found, present = gather(self.index.source, self.body_offsets(rows) + at, width)
        return rows[present], found[present]

    def vcpus(self, name: str) -> tuple[Numbers, Numbers]:
        """Return the records of a type of PV vCPU that have a vCPU number, and these numbers."""
        if name not in self._vcpus:
            key = "xen_migration_records::x86_pv_vcpu_msrs"
            field = type_layout(key)["fields"][0]
            rows, octets = self.octets(self.rows(name), field["offset"], field["width"])
            byte_order = byte_order_of(key, self.index.byte_order)
            found = numbers(octets, 0, field["width"], byte_order).astype(np.int64)
            self._vcpus[name] = rows, found
        return self._vcpus[name]

    def vcpus_in(self, start: int, stop: int, name: str) -> tuple[Numbers, Numbers]:
        """Return what `vcpus` does of the records `start` to `stop`."""
        rows, vcpus = self.vcpus(name)
        first, last = np.searchsorted(rows, (start, stop))
        return rows[first:last], vcpus[first:last]

    def groups_of(self, kind: str) -> Iterator[DomainRecords]:
        """Yield the records of each domain of a kind (`x86_pv`)."""
        return (group for group in self.groups if group.kind == domain_kind(kind))

    @cached_property
    def domain_infos(self) -> DomainInfos:
        """What the domains of a live update stream say of themselves."""
        return read_domain_infos(self.index)

    @cached_property
    def page_lists(self) -> PageLists:
        """What the lists of all PAGE_DATA records say."""
        return read_page_lists(self.index)

    def group_of(self, number: int) -> DomainRecords | None:
        """Return the domain that a record belongs to, None for a global record."""
        for group in self._candidates(number):
            if group.start <= number < group.stop:
                return group
        return None

    def _candidates(self, number: int) -> tuple[DomainRecords, ...]:
        at = int(np.searchsorted(self._starts, number, side="right"))
        return self.groups[max(0, at - 1) : at]

    @cached_property
    def _starts(self) -> Numbers:
        return np.array([group.start for group in self.groups], np.int64)

    def rounds_of(self, rows: Numbers) -> Numbers:
        """Return in which round of all the domains' rounds records are, -1 for a global record."""
        starts, stops = self._rounds
        places = np.searchsorted(starts, rows, side="right") - 1
        inside = places >= 0
        inside[inside] = rows[inside] < stops[places[inside]]
        return np.where(inside, places, -1)

    @cached_property
    def _rounds(self) -> Numbers:
        """First number and the one behind the last of the records of each round."""
        edges = [edge for group in self.groups for edge in group.rounds]
        return np.array(edges, np.int64).reshape(-1, 2).T

    def hit(
        self,
        message: str,
        record: Record,
        offset: int | None = None,
        refusal: Refusal | None = None,
    ) -> Hit:
        """Return a hit in a record, at stream offset `offset` or its header."""
        where = record.source.where(record.offset if offset is None else offset)
        group = self.group_of(record.number)
        position = group.position if group is not None and self.handover is not None else None
        return Hit(self.prefix + message, where, record.number, position, refusal)

    def content_hit(
        self,
        message: str,
        record: Record,
        offset: int | None = None,
        refusal: Refusal | None = None,
    ) -> Hit:
        """Return a hit in what a record says: nobody refuses what a later record replaces."""
        if record.number in self.superseded:
            refusal = NOT_REFUSED
        return self.hit(message, record, offset, refusal)

    @cached_property
    def superseded(self) -> frozenset[int]:
        """Numbers of the records of an image whose body libxc drops for that of a later one.

        libxc puts these bodies aside and gives Xen the last of each: the policies when it creates
        the domain, the rest at the end. An empty record of a vCPU replaces none.
        """
        if self.image is None:
            return frozenset()
        found: list[Numbers] = [self.rows("HVM_CONTEXT")[:-1]]
        create = self.rows("STATIC_DATA_END", "PAGE_DATA", "X86_PV_P2M_FRAMES")[:1]
        for name in ("X86_CPUID_POLICY", "X86_MSR_POLICY"):
            rows = self.rows(name)
            early = rows[: np.searchsorted(rows, create[0])] if len(create) else rows
            found.append(rows[~np.isin(rows, early[-1:])])
        for name in PV_VCPU:
            rows, vcpus = self.vcpus(name)
            last = {vcpu: row for row, vcpu in self._filled(name, rows, vcpus)}
            counted = np.array([*last.values()], np.int64)
            found.append(rows[~np.isin(rows, counted)])
        return frozenset(np.concatenate(found).tolist())

    def _filled(self, name: str, rows: Numbers, vcpus: Numbers) -> Iterator[tuple[int, int]]:
        """Yield (number, vCPU) of the records of vCPUs that hold more than their head."""
        key = f"xen_migration_records::{name.lower()}"
        head = field_spec(key, "reserved")
        least = head["offset"] + head["width"]
        full = self.index.lengths[rows] > least
        yield from zip(rows[full].tolist(), vcpus[full].tolist(), strict=True)

    def hits(
        self,
        rows: Numbers,
        kinds: npt.NDArray[Any],
        message: Callable[[Record], str],
        place: Callable[[Record], int] | None = None,
    ) -> Hits:
        """Return the hits in the records `rows`; those of one kind have the same message.

        `place` gives the stream offset in a record; without it that is its header's.
        """

        def make(position: int) -> Hit:
            record = self.index[int(rows[position])]
            return self.hit(message(record), record, place and place(record))

        return Hits(kinds, make)

    def hit_at(
        self,
        message: str,
        error: LuformatError,
        record: Record,
        refusal: Refusal | None = None,
    ) -> Hit:
        """Return a hit in a record, at the place of an error."""
        found = self.hit(message, record)
        return Hit(found.message, error.where, found.record, found.domain, refusal)


def of_handover(handover: Handover) -> Section:
    """Return the section of a live update stream, its records in the groups of domains."""
    index = handover.records
    starts = index.numbers_of(record_number("LU_DOMAIN_INFO")).tolist()
    infos = read_domain_infos(index)
    names = ("domain_id", "domain_type", "max_vcpus")
    columns = (infos.of(name).tolist() for name in names)
    known = dict(zip(infos.rows.tolist(), zip(*columns, strict=True), strict=True))
    groups = []
    for position, (start, stop) in enumerate(pairwise([*starts, handover.last])):
        found = known.get(start)
        if found is None:
            info = handover.body(index[start]).value
            found = tuple(getattr(info, name, None) for name in names)
        number, kind, vcpus = found
        rounds = ((start, stop),)
        groups.append(DomainRecords(position, f"d{number}", kind, vcpus, start, stop, rounds))
    return Section(Scope.HANDOVER, index, handover.bodies, tuple(groups), handover=handover)


def of_image(image: LibxcImage, max_vcpus: int | None = None) -> Section:
    """Return the section of a libxc image: all its records belong to its one domain.

    `max_vcpus` is what the configuration says that stands in front of the image.
    """
    index = image.records
    ends = [int(number) + 1 for number in image.checkpoints]
    edges = [0, *ends] if ends[-1:] == [len(index)] and ends else [0, *ends, len(index)]
    header = image.domain_header
    group = DomainRecords(
        0,
        "of the image",
        None if header is None else header.numbers["domain_type"],
        max_vcpus,
        0,
        len(index),
        tuple(pairwise(edges)),
    )
    return Section(Scope.IMAGE, index, BodyReader(index), (group,), image=image)
