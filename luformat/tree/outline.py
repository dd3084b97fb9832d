"""The tree of an opened input, and the ways to a place in it: by path, by offset, by address.

`show`, `browse` and the JSON look at inputs through it. Nodes are made when they are looked at
and kept by nobody, so that a file with millions of records takes no more memory than its
headers do. A path is the names on the way, with `/` between; where several children have one
name, the later ones have `#1`, `#2` … behind it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cached_property
from typing import Final

from luformat.containers.container import Container
from luformat.errors import LuformatError, SelectionError, Where
from luformat.handover.handover import Handover
from luformat.locate.pages import PageList
from luformat.memory.image import Progress
from luformat.memory.source import ByteSource
from luformat.tree.container_outline import container_outline
from luformat.tree.handover_outline import FLAT, handover_outline
from luformat.tree.listed import Listed
from luformat.tree.nodes import Node
from luformat.tree.overview import SUMMARY
from luformat.tree.paths import numbered
from luformat.tree.search import Query, searched
from luformat.tree.selection import select

__all__ = ["Located", "Outline"]

_ELSEWHERE: Final = (FLAT, SUMMARY)
"""Notes of nodes that repeat what stands elsewhere in the tree."""


@dataclass(frozen=True, slots=True)
class Located:
    """A node and the path that leads to it from the root, empty for the root itself.

    `offset` is the place in the stream (bytes) that was asked for or found, if any.
    """

    path: str
    node: Node
    offset: int | None = None


class Outline:
    """Everything in a handover or a container as one tree.

    `root` is its first node, `source` the bytes that the offsets of nodes count, `error` what
    ended the reading, None if it was read to its end.
    """

    def __init__(self, found: Handover | Container):
        self.found = found
        self.handover = found if isinstance(found, Handover) else None
        self.container = found if isinstance(found, Container) else None
        self.source: ByteSource = found.source
        self.error: LuformatError | None = found.error

    @cached_property
    def root(self) -> Node:
        """The first node, from which all others are reached."""
        if self.handover is not None:
            return handover_outline(self.handover)
        assert self.container is not None  # noqa: S101 - one of the two was given
        return container_outline(self.container)

    @property
    def length(self) -> int:
        """Length in bytes of what was read: through END, or to the fault."""
        if self.handover is not None:
            return self.handover.stream_length
        return self.source.size

    def select(self, path: str) -> Node:
        """Return the node at a path (`domains/0/hvm_context/cpu[1]/rip`).

        Segments are names in any case, `name[k]` for the k-th child of that name or of the
        list of that name, `name[KEY]` for the one with this key, as `diff` has it, or plain
        numbers. Raises SelectionError naming what there is.
        """
        return select(self.root, path)

    def at(self, offset: int) -> Located:
        """Return the innermost node that holds the byte at an offset of the stream.

        That is the root for bytes that no node shows. Raises SelectionError outside the stream.
        """
        if not 0 <= offset < self.source.size:
            raise SelectionError(
                f"there is no stream+{offset:#x}", hint=f"it has {self.source.size:#x} bytes"
            )
        way = _way(self.root, offset)
        node = way[-1][1] if way else self.root
        return Located("/".join(name for name, _ in way), node, offset)

    def at_maddr(self, maddr: int) -> Located:
        """Return the innermost node that holds the byte at a machine address.

        Raises SelectionError where no data page lies, and for an input without addresses.
        """
        candidate = None if self.handover is None else self.handover.candidate
        if candidate is None:
            raise SelectionError("the input has no machine addresses: it is no memory dump")
        offset = candidate.stream.pages.offset_of(maddr)
        if offset is not None:
            return self.at(offset)
        start = candidate.maddr
        if start is not None and start <= maddr < start + candidate.page_size:
            return Located("breadcrumb", self.select("breadcrumb"))
        raise SelectionError(
            f"maddr {maddr:#x} is in no data page of the handover",
            hint="`luformat map` shows whose it is",
        )

    def at_file(self, offset: int) -> Located:
        """Return the innermost node that holds the byte at an offset of the input's file.

        Raises SelectionError where the file holds nothing of the stream at that place. What is
        compressed page by page has no such places.
        """
        candidate = None if self.handover is None else self.handover.candidate
        if candidate is None:
            return self.at(offset)
        found = _in_file(self.source, candidate.stream.pages, offset)
        if found is None:
            raise SelectionError(f"no page of the stream lies at file+{offset:#x}")
        return self.at(found)

    def path_of(self, where: Where | None) -> str | None:
        """Return the path of the node at the place of a finding or an error, None without one."""
        if where is None:
            return None
        try:
            if where.stream is not None:
                return self.at(min(where.stream, self.source.size - 1)).path
            if where.maddr is not None:
                return self.at_maddr(where.maddr).path
        except SelectionError:
            pass  # behind the stream, or memory that is none of the handover's
        return None

    def search(
        self,
        query: str | int | bytes,
        progress: Progress | None = None,
        is_cancelled: Callable[[], bool] | None = None,
    ) -> Iterator[Located]:
        """Yield what holds a text, a number or some bytes, in the order of the tree.

        A text is looked for in names, in the words behind them and in values that are text,
        in any case; a number in all values, flags and parts of numbers included; bytes in the
        stream itself, whatever they mean. `progress` is told bytes of the stream; once
        `is_cancelled` returns True, nothing more is found.
        """
        watch = Query(query, self.length, progress, is_cancelled)
        if isinstance(query, bytes):
            for offset in watch.offsets(self.source):
                yield self.at(offset)
            return
        for path, node in searched(self.root, watch, _ELSEWHERE):
            yield Located(path, node, node.offset)


def _way(node: Node, offset: int) -> list[tuple[str, Node]]:
    """Return the names and nodes from below `node` down to the byte at an offset."""
    groups: list[tuple[str, Node]] = []
    for name, child in _holding(node, offset):
        below = _way(child, offset)
        if below or child.is_leaf or child.kind is not None:
            return [(name, child), *below]
        # What stands between the first and the last byte of a group need not be part of it:
        # records of libxl between two checkpoints of an image.
        groups = groups or [(name, child)]
    return groups


def _holding(node: Node, offset: int) -> Iterator[tuple[str, Node]]:
    children = node.parts()
    if isinstance(children, Listed) and children.number_at is not None:
        number = children.number_at(offset)
        if number is not None:
            yield children[number].name, children[number]
        return
    for name, child in numbered(children):
        if child.note in _ELSEWHERE or child.offset is None or not child.size:
            continue
        if child.offset <= offset < child.offset + child.size:
            yield name, child


def _in_file(source: ByteSource, pages: PageList, offset: int) -> int | None:
    """Return the stream offset of what lies at an offset of the file, None for nothing.

    A run of frames mostly lies in one piece in the file, too; where not, its pages are tried.
    """
    for run in pages.runs():
        step = run.length
        first, last = (source.where(at).file for at in (run.offset, run.offset + step - 1))
        if first is None or last is None or last - first != step - 1:
            step = pages.page_size
        for start in range(run.offset, run.offset + run.length, step):
            place = source.where(start).file
            if place is not None and place <= offset < place + step:
                return start + offset - place
    return None
