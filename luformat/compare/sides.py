"""The two sides of a comparison: their groups of records, and which domains belong together."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from luformat.containers.detect import SAVED_DOMAINS
from luformat.errors import SelectionError
from luformat.handover.handover import Domain, Handover
from luformat.inputs.opened import ContainerInput, Input
from luformat.layout.layouts import uuid_text
from luformat.memory.image import Progress
from luformat.records.bodies import BodyReader
from luformat.records.index import Record, RecordSpan
from luformat.tree.container_outline import container_outline
from luformat.tree.handover_outline import FLAT
from luformat.tree.nodes import Node
from luformat.tree.overview import SUMMARY
from luformat.tree.paths import domain_name, domain_path, image_prefix, span_paths

__all__ = [
    "Found",
    "Owned",
    "Side",
    "SideRecords",
    "check_kinds",
    "domain_label",
    "group_of_domain",
    "paired",
]

Owned = tuple[Domain, BodyReader]


@dataclass(frozen=True, slots=True)
class Found:
    """A record with the reader of its body, and the path that `show` takes for it."""

    record: Record
    reader: BodyReader
    path: str


@dataclass(frozen=True, slots=True)
class SideRecords:
    """The records of one libxc image or one domain; `prefix` is the path of what holds them."""

    records: RecordSpan
    reader: BodyReader
    prefix: str

    def found(self) -> Iterator[Found]:
        """Yield the records, each with its path."""
        for record, path in zip(self.records, span_paths(self.records, self.prefix), strict=True):
            yield Found(record, self.reader, path)


def group_of_domain(domain: Domain, reader: BodyReader) -> SideRecords:
    """Return the records of a domain in a handover."""
    return SideRecords(domain.records, reader, f"{domain_path(domain)}/")


def check_kinds(old: Input, new: Input) -> None:
    """Raise SelectionError for two inputs that have no structure in common."""
    families = [_family(found) for found in (old, new)]
    if families[0] != families[1]:
        raise SelectionError(
            f"{old.name} is {families[0]}, {new.name} is {families[1]}: "
            "they have no records in common",
            hint="compare two handovers, or two saved domains; --as says what an input is",
        )


def _family(found: Input) -> str:
    if not isinstance(found, ContainerInput):
        return "a handover"
    return "a saved domain" if found.kind in SAVED_DOMAINS else f"of the kind {found.kind}"


class Side:
    """One input as groups of records, and the nodes that are no records."""

    def __init__(self, found: Input, progress: Progress | None):
        self.nodes: list[Node] = []
        self.domains: list[Owned] = []
        self.groups: dict[int, SideRecords] = {}
        if isinstance(found, ContainerInput):
            container = found.container(progress)
            if container.error is not None:
                raise container.error
            root = container_outline(container, with_records=False)
            self.nodes = [node for node in root.children() if node.note not in (FLAT, SUMMARY)]
            for number, image in enumerate(container.images):
                if image.records.error is not None:
                    raise image.records.error
                prefix = image_prefix(container, number)
                reader = BodyReader(image.records)
                self.groups[number] = SideRecords(image.records[:], reader, prefix)
            return
        handover: Handover = found.handover(progress)
        if handover.error is not None:
            raise handover.error
        self.groups[0] = SideRecords(handover.global_records, handover.bodies, "")
        self.domains = [(domain, handover.bodies) for domain in handover.domains]


def paired(old: list[Owned], new: list[Owned]) -> Iterator[tuple[Owned | None, Owned | None]]:
    """Yield domains that belong together: those of one handle first, then those of one ID."""
    partner: dict[int, int] = {}
    taken: set[int] = set()
    for key in (_handle, domain_name):
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
    handle = getattr(domain.info, "domain_handle", None)
    return uuid_text(handle) if isinstance(handle, bytes) and any(handle) else None


def domain_label(domain: Domain) -> str:
    """Return what to say of a domain as a whole."""
    return f"d{domain_name(domain)}, {len(domain.records)} records"
