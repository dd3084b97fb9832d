"""What the rules look at: an input with everything that several rules need, found once."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cached_property

from luformat.containers.container import Container
from luformat.containers.hvm import HvmContext, context_of
from luformat.containers.part import Part
from luformat.errors import BreadcrumbError, DumpFormatError, LuformatError
from luformat.handover.changed import Changed
from luformat.handover.handover import Handover
from luformat.inputs.opened import ContainerInput, DumpInput, Input
from luformat.locate.bootmem import Bootmem
from luformat.locate.candidate import Candidate
from luformat.memory.image import MemoryImage, Progress
from luformat.memory.source import ByteSource
from luformat.records.index import Record
from luformat.verify.config import DomainConfig, config_of
from luformat.verify.entries import Entries
from luformat.verify.hits import Hit, Refusal, Scope
from luformat.verify.layer import Layer
from luformat.verify.policy import HostPolicy, Policy, host_policy, policy_of
from luformat.verify.section import DomainRecords, Section, of_handover, of_image

__all__ = ["Context", "Subject", "host_policy_of", "subject_of"]


@dataclass(frozen=True, slots=True)
class Context:
    """An HVM context; section and record are None where it is the whole input."""

    content: HvmContext
    source: ByteSource = field(repr=False)
    section: Section | None = None
    record: Record | None = None

    def hit(
        self,
        message: str,
        entry: Record | None = None,
        *,
        at: int | None = None,
        refusal: Refusal | None = None,
    ) -> Hit:
        """Return a hit at an entry, or at the beginning of the context; `at` is more exact."""
        if entry is not None:
            message = f"HVM entry {entry.type_name} {entry.instance}: {message}"
        offset = self.content.offset if entry is None else entry.offset
        return self.hit_at(message, offset if at is None else at, refusal)

    def hit_at(self, message: str, offset: int, refusal: Refusal | None = None) -> Hit:
        """Return a hit at an offset (bytes) of the input."""
        if self.section is None or self.record is None:
            return Hit(message, self.source.where(offset), refusal=refusal)
        return self.section.content_hit(message, self.record, offset, refusal)

    @property
    def max_vcpus(self) -> int | None:
        """How many vCPUs the domain has, None if nothing says so."""
        group = self.group
        return None if group is None else group.max_vcpus

    @property
    def group(self) -> DomainRecords | None:
        """The domain of the context, None if it stands alone."""
        if self.section is None or self.record is None:
            return None
        return self.section.group_of(self.record.number)


class Subject:
    """One input under test: a handover or a container.

    Without either (no breadcrumb leads to a stream), the dump itself is looked at. `scope`
    says what the input has; only rules that apply to some of it are run. `changed` is what a later
    dump of the same machine has different.
    """

    def __init__(
        self,
        handover: Handover | None = None,
        *,
        container: Container | None = None,
        candidates: list[Candidate] | None = None,
        bootmem: Bootmem | None = None,
        image: MemoryImage | None = None,
        host: HostPolicy | None = None,
        changed: Changed | None = None,
    ):
        self.host = host
        self.changed = changed
        self.handover = handover
        self.image = image if handover is None else handover.image
        self.container = container
        self.candidates = candidates
        self.bootmem = bootmem

    @cached_property
    def scope(self) -> Scope:
        """What the input has that rules look at."""
        found = Scope(0)
        if self.container is None:
            if self.handover is None or self.candidates is not None or self.candidate is not None:
                found |= Scope.DUMP
            if self.handover is not None:
                found |= Scope.HANDOVER
            return found
        container = self.container
        parts = {
            Scope.XL: container.xl is not None,
            Scope.LIBVIRT: container.libvirt is not None,
            Scope.XAPI: container.xapi is not None,
            Scope.LIBXL: container.libxl is not None,
            Scope.IMAGE: bool(container.images),
            Scope.CONTEXT: container.hvm is not None,
            Scope.XENSTORE: container.xenstore is not None,
            Scope.MESSAGES: bool(container.messages),
        }
        for part, is_there in parts.items():
            if is_there:
                found |= part
        return found or _SCOPES[container.kind]

    @cached_property
    def sections(self) -> list[Section]:
        """The live update stream, or all libxc images."""
        if self.handover is not None:
            return [of_handover(self.handover)]
        if self.container is None:
            return []
        vcpus = None if self.config is None else self.config.max_vcpus
        found = [of_image(image, vcpus) for image in self.container.images]
        if self.container.libxl is not None:
            for number, section in enumerate(found):
                section.prefix = "libxc: " if len(found) == 1 else f"libxc image {number}: "
        return found

    @property
    def domain_headers(self) -> Iterator[tuple[Section, Part]]:
        """Yield the domain headers of the libxc images that have one, with the image's section."""
        for section in self.sections:
            header = None if section.image is None else section.image.domain_header
            if header is not None:
                yield section, header

    @cached_property
    def layers(self) -> list[Layer]:
        """The records of libxl and those of xenstored."""
        if self.container is None:
            return []
        found = []
        libxl, xenstore = self.container.libxl, self.container.xenstore
        if libxl is not None:
            found.append(Layer(Scope.LIBXL, libxl.records))
        if xenstore is not None:
            found.append(Layer(Scope.XENSTORE, xenstore.records))
        return found

    @cached_property
    def contexts(self) -> list[Context]:
        """All HVM contexts, in records or bare."""
        found = [*self._record_contexts()]
        if self.container is not None and self.container.hvm is not None:
            found.append(Context(self.container.hvm, self.container.source))
        return found

    def _record_contexts(self) -> Iterator[Context]:
        for section in self.sections:
            for record in section.of_type("HVM_CONTEXT"):
                try:
                    content = context_of(record)
                except LuformatError:
                    continue  # not in the dump: another rule says so
                yield Context(content, record.source, section, record)

    @cached_property
    def entries(self) -> Entries:
        """The entries of all HVM contexts, as columns."""
        return Entries(self.contexts)

    @cached_property
    def config(self) -> DomainConfig | None:
        """What xl's configuration says of the domain."""
        xl = None if self.container is None else self.container.xl
        return None if xl is None else config_of(xl)

    @cached_property
    def policies(self) -> dict[tuple[int, int], Policy]:
        """The CPU policies of all domains, by number of the section and position of the domain."""
        return {
            (number, group.position): policy_of(section, group)
            for number, section in enumerate(self.sections)
            for group in section.groups
        }

    def policy(self, section: Section | None, group: DomainRecords | None) -> Policy:
        """Return the CPU policy of a domain; an empty one, which tells nothing, if it has none."""
        if section is None or group is None:
            return Policy()
        return self.policies[self.sections.index(section), group.position]

    @property
    def is_legacy(self) -> bool:
        """True if a header says that a format follows which luformat does not read.

        That ends the listing, and rules of their own say so.
        """
        return self.container is not None and isinstance(self.container.error, DumpFormatError)

    @property
    def stray_checkpoint_end(self) -> Record | None:
        """The CHECKPOINT_END that follows no checkpoint and ends the listing, if one does."""
        libxl = None if self.container is None else self.container.libxl
        if libxl is None or libxl.error is None or not len(libxl.records):
            return None
        last = libxl.records[-1]
        is_it = last.type_name == "CHECKPOINT_END"
        return last if is_it and libxl.error.where == last.source.where(last.offset) else None

    def stream_problems(self, rule: str) -> Iterator[Hit]:
        """Yield what a rule finds in how a live update stream breaks off, or what follows it."""
        if self.handover is None:
            return
        for problem in self.handover.problems:
            if problem.rule == rule:
                yield Hit(problem.message, problem.where, problem.record)

    @property
    def candidate(self) -> Candidate | None:
        """The breadcrumb that led to the stream."""
        return None if self.handover is None else self.handover.candidate


def subject_of(
    found: Input,
    bootmem: Bootmem | None = None,
    progress: Progress | None = None,
    host: HostPolicy | None = None,
) -> Subject:
    """Return what the rules look at in an opened input; `host` is to receive it.

    A dump without a usable breadcrumb is a subject, too: rules say what is wrong with it.
    Raises LuformatError if the records of the input cannot be listed at all.
    """
    if isinstance(found, ContainerInput):
        found.expect_jumps()
        return Subject(container=found.container(progress), host=host)
    if not isinstance(found, DumpInput):
        return Subject(found.handover(progress), bootmem=bootmem, host=host)
    candidates = found.candidates(progress)
    try:
        handover = found.handover(progress)
    except BreadcrumbError:
        return Subject(candidates=candidates, bootmem=bootmem, image=found.image, host=host)
    return Subject(handover, candidates=candidates, bootmem=bootmem, host=host)


def host_policy_of(subject: Subject, name: str) -> HostPolicy:
    """Return the policy of the host that wrote an input; SelectionError if it has none."""
    found = [
        (group.kind, policy_of(section, group))
        for section in subject.sections
        for group in section.groups
    ]
    return host_policy(found, name)


_SCOPES = {
    "xl-save": Scope.XL,
    "libvirt-save": Scope.LIBVIRT,
    "xapi-image": Scope.XAPI,
    "libxl-stream": Scope.LIBXL,
    "libxc-image": Scope.IMAGE,
    "hvm-context": Scope.CONTEXT,
    "xenstore-state": Scope.XENSTORE,
    "xl-handshake": Scope.MESSAGES,
}
