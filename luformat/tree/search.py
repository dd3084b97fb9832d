"""Looking through a whole tree for a text, a number or bytes.

The tree is walked depth first and nothing of it is kept: a node is made, looked at, and
forgotten. Where a list has decoded values, these are asked before nodes are made of them; that
is what makes a million page numbers cheap. Bytes are found in the stream itself, in pieces that
overlap, and memory that is not there is passed over.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import cache
from typing import Any, Final, NamedTuple

from kaitaistruct import KaitaiStruct

from luformat.errors import LuformatError
from luformat.layout.chain import key_of_value
from luformat.layout.layouts import enum_values, type_layout
from luformat.layout.shape import Group, Leaf
from luformat.layout.view import View
from luformat.memory.image import Progress
from luformat.memory.source import ByteSource
from luformat.tree.listed import Listed
from luformat.tree.nodes import Node
from luformat.tree.paths import numbered

__all__ = ["Query", "parse_query", "searched"]

_STEPS: Final = 256
"""Nodes between two looks at progress and cancellation."""
_PIECE: Final = 1 << 20
_PAGE: Final = 4096
_COMPARISONS: Final = ("or", "and", "not", "<", ">", "<=", ">=", "==", "!=")
_DEEPEST: Final = 100
"""Levels that are walked; the state of a guest cannot nest deeper than its schema."""


def parse_query(text: str) -> str | int | bytes:
    """Return what people mean by a search: a number, bytes in quotes or after `hex`, or a text.

    >>> [parse_query(text) for text in ("0x1f4cd", '"Xen"', "hex 4c69 7665", "rip")]
    [128205, b'Xen', b'Live', 'rip']
    """
    text = text.strip()
    if len(text) > 2 and text[0] == text[-1] == '"':
        return text[1:-1].encode()
    if text.lower().startswith("hex "):
        try:
            return bytes.fromhex(text[4:])
        except ValueError:
            return text
    try:
        return int(text.replace(",", "").replace("_", ""), 0)
    except ValueError:
        return text


class Query:
    """What is looked for, how far that has come, and whether it is to go on."""

    def __init__(
        self,
        wanted: str | int | bytes,
        total: int,
        progress: Progress | None = None,
        is_cancelled: Callable[[], bool] | None = None,
    ):
        self.wanted = wanted.lower() if isinstance(wanted, str) else wanted
        self._total = total
        self._progress = progress
        self._is_cancelled = is_cancelled
        self._steps = 0
        self._done = 0
        self.is_over = not wanted and wanted != 0

    def step(self, offset: int | None) -> bool:
        """Count one thing that was looked at; return False once the search is cancelled."""
        self._done = max(self._done, offset or 0)
        self._steps += 1
        if self._steps % _STEPS == 0:
            self._look_up()
        return not self.is_over

    def _look_up(self) -> None:
        if self._progress is not None:
            self._progress(min(self._done, self._total), self._total)
        if self._is_cancelled is not None and self._is_cancelled():
            self.is_over = True

    def matches(self, node: Node, *, by_name: bool) -> bool:
        """Tell whether a node itself is what is looked for, its name only if that is its own."""
        wanted = self.wanted
        if isinstance(wanted, int):
            return isinstance(node.value, int) and node.value == wanted
        texts = [node.label, *(node.flags or ())]
        if by_name:
            texts.append(node.name)
        if isinstance(node.value, str):
            texts.append(node.value)
        return any(text is not None and str(wanted) in text.lower() for text in texts)

    def offsets(self, source: ByteSource) -> Iterator[int]:
        """Yield where the bytes that are looked for stand in the stream."""
        wanted = self.wanted
        if not isinstance(wanted, bytes) or not wanted:
            return
        kept = b""
        for start, data in _pieces(source, self._total):
            self._done = start
            self._look_up()
            if self.is_over:
                return
            if data is None:
                kept = b""
                continue
            whole = kept + data
            at = whole.find(wanted)
            while at >= 0:
                yield start - len(kept) + at
                at = whole.find(wanted, at + 1)
            kept = whole[len(whole) - len(wanted) + 1 :] if len(wanted) > 1 else b""


def _pieces(source: ByteSource, total: int) -> Iterator[tuple[int, bytes | None]]:
    """Yield offsets and bytes of a stream in order; None for what cannot be read."""
    for start in range(0, total, _PIECE):
        size = min(_PIECE, total - start)
        try:
            yield start, source.read(start, size)
            continue
        except LuformatError:
            pass  # a page of it is missing: what is around it is looked at all the same
        for page in range(start, start + size, _PAGE):
            try:
                yield page, source.read(page, min(_PAGE, start + size - page))
            except LuformatError:
                yield page, None


def searched(
    root: Node, query: Query, left_out: Sequence[str | None]
) -> Iterator[tuple[str, Node]]:
    """Yield path and node of what matches, depth first; nodes with some notes are left out."""
    if query.matches(root, by_name=True):
        yield "", root
    yield from _below(root, "", query, left_out, 0)


def _below(
    node: Node, prefix: str, query: Query, left_out: Sequence[str | None], depth: int
) -> Iterator[tuple[str, Node]]:
    if depth > _DEEPEST:
        return
    children = node.parts()
    listed = isinstance(children, Listed)
    for name, child in numbered(_worth(children, query)):
        if not query.step(child.offset):
            return
        if child.note in left_out:
            continue
        path = f"{prefix}{name}"
        # Elements of a list are called like the list, which is found by that name.
        if query.matches(child, by_name=not listed or "[" in str(query.wanted)):
            yield path, child
        if not child.is_leaf:
            yield from _below(child, f"{path}/", query, left_out, depth + 1)


def _worth(children: Iterable[Node], query: Query) -> Iterable[Node]:
    """Return the children that can hold what is looked for, of a list only those."""
    if not isinstance(children, Listed) or children.items is None or not len(children):
        return children
    if isinstance(query.wanted, int):
        numbers = _with_number(children.items, query.wanted, query)
        return _Chosen(children, numbers)
    return children if _can_hold(children.items[0], str(query.wanted)) else ()


class _Chosen(Listed[Node]):
    """Some children of a list."""

    __slots__ = ("_listed", "_numbers")

    def __init__(self, listed: Listed[Node], numbers: Iterable[int]):
        super().__init__(0, listed.__getitem__)
        self._listed = listed
        self._numbers = numbers

    def __iter__(self) -> Iterator[Node]:
        return map(self._listed.__getitem__, self._numbers)


def _with_number(items: Sequence[Any], wanted: int, query: Query) -> Iterator[int]:
    """Yield which of some decoded values are a number or have it among theirs."""
    for number, item in enumerate(items):
        if number % _STEPS == 0 and not query.step(None):
            return
        if isinstance(item, int):
            if item == wanted:
                yield number
        elif not isinstance(item, View) or _holds(item, wanted):
            yield number


def _holds(item: View, wanted: int) -> bool:
    """Tell whether a view can have an integer among its fields or the parts of them."""
    group = item.group
    numbers = group.forms.get(_numbers)
    if numbers is None:
        numbers = group.forms[_numbers] = _numbers(group)
    values = item.values
    if not numbers.is_all or any((values[at] & m) >> s == wanted for at, m, s in numbers.masks):
        return True
    names = numbers.computed if wanted > 1 else (*numbers.computed, *numbers.truths)
    return any(getattr(item, name, None) == wanted for name in names)


class _GroupNumbers(NamedTuple):
    """The numbers of a group: index, mask and shift of each, names of those computed otherwise.

    `truths` are the computed values that are 0 or 1. Unless `is_all`, there are others.
    """

    masks: tuple[tuple[int, int, int], ...] = ()
    computed: tuple[str, ...] = ()
    truths: tuple[str, ...] = ()
    is_all: bool = False


def _numbers(group: Group) -> _GroupNumbers:
    key = group.plan.key
    masks: list[tuple[int, int, int]] = []
    for member in group.members.values():
        if not isinstance(member, Leaf) or member.count is not None or member.foreign is not None:
            return _GroupNumbers()
        masks.append((member.first, -1, 0))
    if not _is_plain(key):
        return _GroupNumbers()
    others = []
    for spec in type_layout(key)["instances"]:
        field = group.members.get(spec.get("part_of", ""))
        if not isinstance(field, Leaf):
            continue
        if "mask" in spec:
            masks.append((field.first, spec["mask"], spec.get("shift", 0)))
        else:
            others.append(spec["id"])
    truths = tuple(name for name in others if group.plan.values[name].tree[0] in _COMPARISONS)
    return _GroupNumbers(tuple(masks), tuple({*others} - {*truths}), truths, True)


@cache
def _is_plain(key: str) -> bool:
    """Tell whether all fields of a type are integers whose bits have no names of their own."""
    fields = type_layout(key)["fields"]
    return all(spec["kind"] == "uint" and not spec.get("bits") for spec in fields)


def _can_hold(item: Any, wanted: str) -> bool:
    """Tell whether a text can stand in the nodes of an item, or of others of its kind."""
    if "[" in wanted:
        return True
    if isinstance(item, int):
        return False
    if not isinstance(item, View | KaitaiStruct):
        return True
    words = _words(key_of_value(item))
    return words is None or any(wanted in word for word in words)


@cache
def _words(key: str) -> frozenset[str] | None:
    """Return all words that the nodes of a type of integers can have, None if they can have any."""
    if not _is_plain(key):
        return None
    layout = type_layout(key)
    found = {layout.get("representation") or ""}
    for spec in (*layout["fields"], *layout["instances"]):
        found.add(spec["id"])
        if spec.get("orig_id"):
            found.add(spec["orig_id"])
        if spec.get("enum"):
            members = enum_values(spec["enum"]).values()
            found.update(member.get("orig_id", member["id"]) for member in members)
    return frozenset(word.lower() for word in found)
