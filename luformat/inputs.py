"""Opening what a user names: a memory dump, an extracted stream, an image or a save file."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, Any, BinaryIO, Final, Self, TypeAlias

from luformat.containers.container import Container, read_container
from luformat.containers.detect import (
    CONTAINER_KINDS,
    DETECT_BYTES,
    detect,
    kind_words,
    stream_byte_order,
)
from luformat.containers.unusable import (
    is_legacy_stream,
    refuse_other_dump,
    refuse_unusable,
    refuse_zeros,
    unknown_input,
)
from luformat.errors import LuformatError, MemoryAbsentError, SelectionError
from luformat.handover.handover import Handover
from luformat.handover.ram_file import open_ram_file, pieces_text, with_place, work_out_gap
from luformat.handover.recovery import recover
from luformat.handover.stray import find_stray, stray_error
from luformat.layout.layouts import ByteOrder
from luformat.locate.bootmem import Bootmem, parse_bootmem
from luformat.locate.breadcrumb import Search, find_breadcrumbs
from luformat.locate.candidate import Candidate, Origin, choose, numbered
from luformat.locate.evidence import Problem
from luformat.locate.first_pages import FirstPages
from luformat.memory.file_object import BinaryFile
from luformat.memory.image import MemoryImage, Progress, ShortfallKind
from luformat.memory.live import is_live
from luformat.memory.named import Named, file_of
from luformat.memory.names import parse_source
from luformat.memory.open import KINDS, open_image, recognise
from luformat.memory.source import FileSource
from luformat.memory.stored import StoredFile

if TYPE_CHECKING:
    from luformat.compare.change import Change
    from luformat.handover.carve import Carved
    from luformat.tree.outline import Outline
    from luformat.verify.engine import Profile
    from luformat.verify.findings import Finding

__all__ = [
    "INPUT_KINDS",
    "RAM_FILE",
    "ContainerInput",
    "DumpInput",
    "Input",
    "StreamInput",
    "open_input",
]

RAM_FILE: Final = "ram-file"
"""All memory of a virtual machine in one raw file, without the hole below 4 GiB."""

INPUT_KINDS: Final = (*KINDS, RAM_FILE, "lu-stream", *CONTAINER_KINDS)
"""What an input can be, and what `as_kind` takes."""


Name: TypeAlias = str | os.PathLike[str]
"""What names a file; an address may stand before it."""


class Input:
    """Something that was opened; a context manager. `kind` is one of INPUT_KINDS.

    `bootmem` is the region that was named when it was opened.
    """

    kind: str
    name: str
    size: int
    """Bytes of memory in a dump; of others, bytes of the file once it is unpacked."""
    bootmem: Bootmem | None = None

    def handover(self, progress: Progress | None = None) -> Handover:  # noqa: ARG002 - subclasses use it
        """Return the live update handover in it; raises SelectionError if it is none."""
        raise SelectionError(
            f"{self.name} is {kind_words(self.kind)}, not a live update handover",
            hint="`luformat show` reads it all the same",
        )

    def container(self, progress: Progress | None = None) -> Container:  # noqa: ARG002 - as above
        """Return the layers of the container; raises SelectionError if the input is none."""
        raise SelectionError(
            f"{self.name} is {kind_words(self.kind)}, not a saved domain or part of one",
            hint="its handover() has records and domains",
        )

    def outline(self, progress: Progress | None = None) -> Outline:
        """Return everything in the input as one tree, read up to a fault if there is one.

        Raises LuformatError if there is nothing to read at all.
        """
        from luformat.tree.outline import Outline

        return Outline(self.handover(progress))

    def verify(
        self,
        profile: Profile | None = None,
        *,
        receiver: str | None = None,
        select: Iterable[str] = (),
        ignore: Iterable[str] = (),
        progress: Progress | None = None,
    ) -> Iterator[Finding]:
        """Yield what is wrong with the input, in the order of the rules.

        `profile` is `strict` (the specification, unless given for handovers) or `receiver` (what
        reads such an input, for saved domains); `receiver` judges as that Xen release would.
        `select` and `ignore` are rules or areas (`LU3`). Raises SelectionError for an unknown one.
        """
        from luformat.verify.engine import verify
        from luformat.verify.subject import subject_of

        subject = subject_of(self, self.bootmem, progress)
        return verify(subject, profile, receiver=receiver, select=select, ignore=ignore)

    def diff(
        self,
        other: Input,
        *,
        ignore: Iterable[str] = (),
        ignore_volatile: bool = False,
        contents: bool = False,
        progress: Progress | None = None,
    ) -> Iterator[Change]:
        """Return the differences from this input to another, in the order of this one.

        Paths that a pattern of `ignore` matches (`**/shared_info`) do not count, nor with
        `ignore_volatile` clocks and timers; `contents` compares guest pages, too. Raises
        SelectionError for inputs with nothing in common.
        """
        from luformat.compare.change import Ignored, volatile_patterns
        from luformat.compare.inputs import diff_inputs

        ignored = Ignored([*ignore, *(volatile_patterns() if ignore_volatile else ())])
        return diff_inputs(self, other, ignored=ignored, contents=contents, progress=progress)

    def decode(
        self, pages: str | os.PathLike[str] | None = None, progress: Progress | None = None
    ) -> dict[str, Any]:
        """Return the input as a document that `luformat.encode` turns back into the same bytes.

        It is what `luformat decode` writes. Contents of guest pages go to the file `pages`, which
        is replaced; SelectionError is raised for an input that has some if none is given. Of an
        input that breaks, the document has what stands before the fault, and says `incomplete`.
        """
        from luformat.document.decode import decoded

        return decoded(self, pages, progress)

    def carve(
        self,
        target: BinaryIO,
        *,
        with_m2p: bool = False,
        redact: bool = False,
        anonymise: bool = False,
        all_pages: bool = False,
        progress: Progress | None = None,
    ) -> Carved | None:
        """Write the smallest copy that shows what was handed over, and no page of a guest.

        `target` is an empty file, open for writing, that can seek. `redact` blanks all but what
        rules need, `anonymise` gives UUIDs and names other values, `with_m2p` adds the tables of a
        dump, `all_pages` what follows END. Returns what was taken of a dump, None for other inputs.
        """
        from luformat.handover.carve import carve, carve_saved

        taken = {"redact": redact, "anonymise": anonymise, "all_pages": all_pages}
        if isinstance(self, DumpInput):
            return carve(self.handover(progress), target, with_m2p=with_m2p, **taken)
        if with_m2p:
            raise SelectionError(
                f"{self.name} is {kind_words(self.kind)}, not a memory dump: it has no M2P"
            )
        outline = self.outline(progress)
        carve_saved(outline.found, target, **taken)
        return None

    def close(self) -> None:
        """Release files and temporary copies."""
        raise NotImplementedError

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *exc: object) -> None:
        self.close()


class DumpInput(Input):
    """A memory dump: finds its breadcrumb and leads to the handover.

    `nr_pages` overrides the page count of the breadcrumb, for a count that its producer
    has broken. With `search`, the stream itself is looked for as well; `number` chooses one of
    the candidates, counted from 1. `guessed_from` is the beginning of a file that was taken for
    memory only because it has no magic: without anything like a breadcrumb it is none. `ram_file`
    is a raw file that may lack the hole below 4 GiB: where its handover cannot be read, that is
    tried.
    """

    def __init__(
        self,
        image: MemoryImage,
        bootmem: Bootmem | None = None,
        nr_pages: int | None = None,
        *,
        guessed_from: bytes | None = None,
        ram_file: StoredFile | None = None,
        search: bool = False,
        number: int | None = None,
    ):
        self._searched = search
        self._number = number
        self._ram_file = ram_file
        self._guessed_from = guessed_from
        self.image = image
        self.kind = image.kind
        self.name = image.name
        self.size = image.size
        self.bootmem = bootmem
        self._nr_pages = nr_pages
        self._found: Search | None = None
        self._handovers: dict[tuple[Origin, int], Handover] = {}

    def search(self, progress: Progress | None = None) -> Search:
        """Return what looks like a breadcrumb, near misses included; scans once.

        Streams that were found without one follow. Of the one to go by, the stream has been
        followed to its end: what speaks against it is among its problems, and pages behind END
        are not missed.
        """
        if self._found is None:
            found = self._looked_for(progress)
            chosen = self._chosen(found.candidates)
            candidates = [
                self._settled(candidate, progress) if candidate is chosen else candidate
                for candidate in found.candidates
            ]
            usable = [candidate for candidate in candidates if candidate.is_usable]
            begun = [c for c in usable if (h := self._known_handover(c)) and len(h.records)]
            if not begun and len(usable) < 2 and self._ram_file is not None:
                candidates = with_place(candidates, self._ram_file)
            if not candidates and self._ram_file is not None:
                stray = find_stray(self._ram_file, progress)
                if stray is not None:
                    raise stray_error(stray, self._ram_file)
            if not candidates and self._guessed_from is not None:
                cut = [s for s in self.image.shortfalls if s.kind is ShortfallKind.TRUNCATED]
                place = cut[0].where if cut else None
                raise unknown_input(
                    self.name, self._guessed_from, None if place is None else place.file
                )
            self._found = replace(found, candidates=tuple(candidates))
        return self._found

    def _looked_for(self, progress: Progress | None) -> Search:
        if not self._searched:
            return find_breadcrumbs(self.image, self.bootmem, progress, nr_pages=self._nr_pages)
        pages = FirstPages()
        found = find_breadcrumbs(
            self.image, progress=progress, nr_pages=self._nr_pages, watch=pages.look
        )
        crumbs = found.candidates
        if self.bootmem is not None:
            start = self.bootmem.start
            crumbs = tuple(c for c in crumbs if c.maddr == start and c.is_usable) or crumbs
        more = recover(self.image, pages, crumbs, progress)
        return Search((*crumbs, *more.candidates), found.left_out + more.left_out)

    def _chosen(self, candidates: Sequence[Candidate]) -> Candidate | None:
        """Return the candidate to go by, None if there is none."""
        try:
            return self._choice(candidates)
        except LuformatError:
            return None

    def _choice(self, candidates: Sequence[Candidate]) -> Candidate:
        if self._number is not None:
            return numbered(candidates, self._number)
        return choose(candidates, self.image, searched=self._searched)

    def _settled(self, candidate: Candidate, progress: Progress | None) -> Candidate:
        """Return a candidate with what its stream says for or against it."""
        try:
            handover = self._handover_of(candidate, progress)
        except LuformatError:
            return candidate  # its problems say why there is no stream
        problems = candidate.problems
        if handover.error is None:
            end = handover.stream_length
            problems = tuple(problem for problem in problems if _stream_place(problem) < end)
        elif not isinstance(handover.error, MemoryAbsentError) or not problems:
            problems = (*problems, *handover.problems)
        handover.candidate = replace(candidate, problems=problems)
        return handover.candidate

    def _known_handover(self, candidate: Candidate) -> Handover | None:
        return self._handovers.get((candidate.origin, candidate.place))

    def _handover_of(self, candidate: Candidate, progress: Progress | None) -> Handover:
        handover = self._known_handover(candidate)
        if handover is None:
            handover = self._handovers[candidate.origin, candidate.place] = Handover(
                candidate.stream,
                candidate.byte_order,
                candidate=candidate,
                image=self.image,
                progress=progress,
            )
        return handover

    def candidates(self, progress: Progress | None = None) -> list[Candidate]:
        """Return the candidates of `search`, by address."""
        return list(self.search(progress).candidates)

    def candidate(self, progress: Progress | None = None) -> Candidate:
        """Return the one candidate to go by.

        Raises BreadcrumbError if none leads to a stream or several do, SelectionError if there
        is none of the number asked for. One whose stream breaks off is taken: the records before
        the fault can be read.
        """
        return self._choice(self.search(progress).candidates)

    def handover(self, progress: Progress | None = None) -> Handover:
        return self._handover_of(self.candidate(progress), progress)

    def chosen_handover(self, progress: Progress | None = None) -> Handover | None:
        """Return the handover of the candidate to go by; None if there is none."""
        chosen = self._chosen(self.search(progress).candidates)
        return None if chosen is None else self._handover_of(chosen, progress)

    def close(self) -> None:
        self.image.close()


def _stream_place(problem: Problem) -> int:
    """Return where in the stream the first fault of a problem lies."""
    return 0 if problem.where is None else problem.where.stream or 0


class StreamInput(Input):
    """An extracted live update stream."""

    kind = "lu-stream"

    def __init__(self, source: FileSource, byte_order: ByteOrder):
        self.source = source
        self.byte_order = byte_order
        self.name = source.name
        self.size = source.size

    def handover(self, progress: Progress | None = None) -> Handover:
        return Handover(self.source, self.byte_order, progress=progress)

    def close(self) -> None:
        self.source.close()


class ContainerInput(Input):
    """A libxc image, a libxl stream, an `xl save` file, a bare HVM context or xenstored's state."""

    def __init__(self, source: FileSource, kind: str):
        self.source = source
        self.kind = kind
        self.name = source.name
        self.size = source.size

    def expect_jumps(self) -> None:
        """Prepare for reading headers and lists only, which can stand far apart."""
        self.source.expect_jumps()

    def container(self, progress: Progress | None = None) -> Container:
        return read_container(self.source, self.kind, progress)

    def outline(self, progress: Progress | None = None) -> Outline:
        from luformat.tree.outline import Outline

        return Outline(self.container(progress))

    def close(self) -> None:
        self.source.close()


def open_input(
    sources: Name | Sequence[Name] | BinaryFile | MemoryImage,
    bootmem: str | Bootmem | None = None,
    *,
    as_kind: str | None = None,
    byte_order: ByteOrder | None = None,
    nr_pages: int | None = None,
    max_unpacked: int | None = None,
    search: bool = False,
    candidate: int | None = None,
    pause: bool = False,
    progress: Progress | None = None,
) -> Input:
    """Open a dump, a stream or a container; the kind is detected unless `as_kind` names it.

    `sources` is a path, a URL (s3://, gs://, az://, https://), `-` for standard input, a
    binary file object, which stays yours, a `MemoryImage`, or several raw dumps with base
    addresses (`0x100000000:high.raw`, or a piece of a file: `4G:ram@3G+1G`), or all files of a
    split kdump; `.xz`, `.gz`, `.zst` and the like are undone, up to `max_unpacked` bytes, which
    is also the limit of what has to be copied from elsewhere. A machine of QEMU is `qmp:SOCKET` or
    `gdb:HOST:PORT`; `pause` stops it until the input is closed. `bootmem` is
    `SIZE@ADDR` as in `liveupdate=`; without it the whole dump is scanned. `byte_order`
    is that of a bare stream if its first record does not tell; `nr_pages` overrides the
    breadcrumb's page count. With `search`, the stream of a dump is looked for without a breadcrumb
    as well; `candidate` chooses one of what `find` numbers from 1.

    Raises DumpFormatError if the input cannot be used, RemoteError (which is one) if it is
    elsewhere and cannot be had, SelectionError for a wrong option.
    """
    if isinstance(bootmem, str):
        bootmem = parse_bootmem(bootmem)
    dump = partial(DumpInput, bootmem=bootmem, nr_pages=nr_pages, search=search, number=candidate)
    if isinstance(sources, MemoryImage):
        return dump(sources)
    names = _names_of(sources)
    if as_kind is not None and as_kind not in INPUT_KINDS:
        raise SelectionError(
            f"unknown kind of input {as_kind!r}", hint=f"known kinds: {', '.join(INPUT_KINDS)}"
        )
    if as_kind == RAM_FILE:
        return _open_ram_file(names, dump, progress, max_unpacked)
    if (
        len(names) != 1
        or as_kind in KINDS
        or pause
        or (isinstance(names[0], str) and is_live(names[0]))
        or _is_placed(names[0])
    ):
        image = open_image(
            names, as_kind=as_kind, progress=progress, max_unpacked=max_unpacked, pause=pause
        )
        return dump(image)
    file = file_of(names[0], progress, max_unpacked)
    try:
        return _open_file(file, as_kind, byte_order, dump, progress, max_unpacked)
    except BaseException:
        file.close()
        raise


def _names_of(sources: Name | Sequence[Name] | BinaryFile) -> list[Named]:
    """Return what names the files of an input; paths as text."""
    if isinstance(sources, str | os.PathLike):
        return [os.fspath(sources)]
    return [os.fspath(each) for each in sources] if isinstance(sources, Sequence) else [sources]


def _is_placed(name: Named) -> bool:
    return isinstance(name, str) and parse_source(name).base is not None


def _open_ram_file(
    names: list[Named],
    dump: Callable[..., DumpInput],
    progress: Progress | None,
    max_unpacked: int | None,
) -> DumpInput:
    """Open RAM without the hole below 4 GiB, where the handover itself says the hole is."""
    if len(names) != 1 or _is_placed(names[0]):
        raise SelectionError(
            f"--as {RAM_FILE} takes one file without an address",
            hint="pieces with addresses need no --as",
        )
    file = file_of(names[0], progress, max_unpacked)
    try:
        refuse_other_dump(file, file.read(0, DETECT_BYTES), RAM_FILE)
        whole = open_image(file, as_kind="raw")
        gap = work_out_gap(file, find_breadcrumbs(whole, progress=progress).candidates)
        if gap is None:
            raise SelectionError(
                f"no place of the hole below 4 GiB in {file.name} leads to a whole stream",
                hint="`luformat find --as raw` shows what looks like a breadcrumb; "
                f"pieces can be named by hand, as in {pieces_text(file.name, 3 << 30)}",
            )
        return dump(open_ram_file(file, gap))
    except BaseException:
        file.close()
        raise


def _open_file(
    file: StoredFile,
    as_kind: str | None,
    byte_order: ByteOrder | None,
    dump: Callable[..., DumpInput],
    progress: Progress | None,
    limit: int | None,
) -> Input:
    head = file.read(0, DETECT_BYTES)
    kind = as_kind or recognise(head) or detect(head)
    refuse_other_dump(file, head, as_kind)
    if not any(head):
        refuse_zeros(file, kind)
    if kind == "lu-stream":
        found = byte_order or stream_byte_order(head) or "little"
        return StreamInput(FileSource(file), found)
    if kind is None:
        refuse_unusable(FileSource(file), file.name)
        if file.size < DETECT_BYTES and is_legacy_stream(head):
            raise unknown_input(file.name, head)
        image = open_image(file, progress=progress)
        return dump(image, guessed_from=head, ram_file=file)
    if kind in KINDS:
        image = open_image(file, progress=progress, max_unpacked=limit)
        return dump(image)
    return ContainerInput(FileSource(file), kind)
