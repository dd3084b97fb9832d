"""What was opened: a memory dump, an extracted stream or a container, and what it can be asked."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, Any, BinaryIO, Self

from luformat.containers.container import Container, read_container
from luformat.containers.detect import (
    kind_words,
)
from luformat.errors import SelectionError
from luformat.handover.handover import Handover
from luformat.handover.lookup import Lookup
from luformat.layout.layouts import ByteOrder
from luformat.locate.bootmem import Bootmem
from luformat.locate.breadcrumb import Search
from luformat.locate.candidate import Candidate
from luformat.memory.image import MemoryImage, Progress
from luformat.memory.source import FileSource
from luformat.memory.stored import StoredFile

if TYPE_CHECKING:
    from luformat.compare.change import Change
    from luformat.handover.carve import Carved
    from luformat.tree.outline import Outline
    from luformat.verify.engine import Profile
    from luformat.verify.findings import Finding

__all__ = ["ContainerInput", "DumpInput", "Input", "StreamInput"]


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

    What is not said of an argument here is said of `Lookup`, which searches.
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
        self.image = image
        self.kind = image.kind
        self.name = image.name
        self.size = image.size
        self.bootmem = bootmem
        self._lookup = Lookup(
            image,
            bootmem,
            nr_pages=nr_pages,
            guessed_from=guessed_from,
            ram_file=ram_file,
            search=search,
            number=number,
        )

    def search(self, progress: Progress | None = None) -> Search:
        """Return what looks like a breadcrumb, near misses included; scans once.

        Streams that were found without one follow. Of the one to go by, the stream has been
        followed to its end: what speaks against it is among its problems, and pages behind END
        are not missed.
        """
        return self._lookup.search(progress)

    def candidates(self, progress: Progress | None = None) -> list[Candidate]:
        """Return the candidates of `search`, by address."""
        return list(self.search(progress).candidates)

    def candidate(self, progress: Progress | None = None) -> Candidate:
        """Return the one candidate to go by.

        Raises BreadcrumbError if none leads to a stream or several do, SelectionError if there
        is none of the number asked for. One whose stream breaks off is taken: the records before
        the fault can be read.
        """
        return self._lookup.candidate(progress)

    def handover(self, progress: Progress | None = None) -> Handover:
        return self._lookup.handover_of(self.candidate(progress), progress)

    def chosen_handover(self, progress: Progress | None = None) -> Handover | None:
        """Return the handover of the candidate to go by; None if there is none."""
        return self._lookup.chosen_handover(progress)

    def close(self) -> None:
        self.image.close()


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
