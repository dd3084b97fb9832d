"""Panes that draw the lines on the screen and no others."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, ClassVar

from rich.segment import Segment
from rich.style import Style
from textual import events
from textual.binding import Binding, BindingType
from textual.geometry import Size
from textual.message import Message
from textual.scroll_view import ScrollView
from textual.strip import Strip

from luformat.browse.lines import Token, tokens
from luformat.browse.rows import Rows, TreeRow
from luformat.errors import LuformatError
from luformat.memory.source import ByteSource
from luformat.render.escape import escaped
from luformat.tree.outline import Outline

__all__ = ["HexPane", "ListPane", "TreePane"]

_PARTS = ("name", "node", "value", "label", "dim", "error", "cursor", "mark")


class _Pane(ScrollView, can_focus=True):
    """Lines of which one has the cursor; subclasses say how many there are and what is on them."""

    COMPONENT_CLASSES: ClassVar[set[str]] = {f"pane--{part}" for part in _PARTS}
    DEFAULT_CSS = """
    _Pane { scrollbar-size-vertical: 1; overflow-x: hidden; }
    _Pane > .pane--name { color: $text-primary; }
    _Pane > .pane--node { text-style: bold; }
    _Pane > .pane--value { color: $foreground; }
    _Pane > .pane--label { color: $text-warning; }
    _Pane > .pane--dim { color: $foreground-darken-3; }
    _Pane > .pane--error { color: $text-error; }
    _Pane > .pane--cursor { background: $surface-lighten-2; }
    _Pane:focus > .pane--cursor { background: $primary-muted; text-style: bold; }
    _Pane > .pane--mark { background: $primary-muted; color: $foreground; }
    """
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("up,k", "move(-1)", show=False),
        Binding("down,j", "move(1)", show=False),
        Binding("pageup", "page(-1)", show=False),
        Binding("pagedown", "page(1)", show=False),
        Binding("home", "edge(0)", show=False),
        Binding("end", "edge(1)", show=False),
    ]

    def __init__(self, **options: Any):
        super().__init__(**options)
        self.cursor = 0

    def line_count(self) -> int:
        """Return the number of lines."""
        raise NotImplementedError

    def line_tokens(self, number: int) -> Sequence[Token]:
        """Return what is on a line."""
        raise NotImplementedError

    def measure(self) -> None:
        """Take note that the number of lines has changed."""
        self.virtual_size = Size(max(1, self.size.width), self.line_count())
        self.cursor = max(0, min(self.cursor, self.line_count() - 1))
        self.refresh()

    def on_resize(self) -> None:
        self.measure()

    def move_to(self, number: int) -> None:
        """Put the cursor on a line, and the line on the screen."""
        self.cursor = max(0, min(number, self.line_count() - 1))
        height = max(1, self.scrollable_content_region.height)
        if not self.scroll_offset.y <= self.cursor < self.scroll_offset.y + height:
            middle = self.cursor - height // 2
            self.scroll_to(y=max(0, middle), animate=False, force=True, immediate=True)
        self.refresh()
        self.moved()

    def moved(self) -> None:
        """Tell the others where the cursor is."""

    def action_move(self, step: int) -> None:
        number = self.cursor + step
        height = max(1, self.scrollable_content_region.height)
        if number == self.scroll_offset.y + height:
            self.scroll_to(y=self.scroll_offset.y + 1, animate=False, force=True, immediate=True)
        elif number == self.scroll_offset.y - 1:
            self.scroll_to(y=number, animate=False, force=True, immediate=True)
        self.move_to(number)

    def action_page(self, step: int) -> None:
        self.move_to(self.cursor + step * max(1, self.scrollable_content_region.height - 1))

    def action_edge(self, end: int) -> None:
        self.move_to(self.line_count() - 1 if end else 0)

    def render_line(self, y: int) -> Strip:
        number = y + self.scroll_offset.y
        width = self.size.width
        if number >= self.line_count():
            return Strip.blank(width, self.rich_style)
        has_cursor = number == self.cursor and self.has_cursor
        under = self._look("cursor", self.rich_style) if has_cursor else self.rich_style
        segments = [
            Segment(text, self._look(part, under)) for text, part in self.line_tokens(number)
        ]
        return Strip(segments).crop(0, width).extend_cell_length(width, under)

    def _look(self, part: str, under: Style) -> Style:
        """Return the style of a part of a line on the background of another."""
        return under + self.get_component_rich_style(f"pane--{part}", partial=True)

    has_cursor = True


class TreePane(_Pane):
    """The tree of an outline."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("enter,space", "turn", "Open"),
        Binding("right,l", "open", show=False),
        Binding("left,h", "close", show=False),
    ]

    class Moved(Message):
        """The cursor is on another line."""

        def __init__(self, pane: TreePane, row: TreeRow):
            super().__init__()
            self.pane = pane
            self.row = row

    def __init__(self, outline: Outline, **options: Any):
        super().__init__(**options)
        self.rows = Rows(outline)

    def on_mount(self) -> None:
        self.measure()
        self.moved()

    def line_count(self) -> int:
        return len(self.rows)

    def line_tokens(self, number: int) -> Sequence[Token]:
        row = self.rows[number]
        indent = " " * self.indent * row.depth
        if row.node is None:
            return [(f"{indent}  … more", "dim")]
        sign = " " if row.node.is_leaf else ("▾" if row.is_open else "▸")
        return [(f"{indent}{sign} ", "dim"), *tokens(row.node, is_open=row.is_open)]

    @property
    def indent(self) -> int:
        """Columns that a level takes."""
        return 2 if self.size.width >= 50 else 1

    @property
    def row(self) -> TreeRow:
        """The line that has the cursor."""
        return self.rows[self.cursor]

    def moved(self) -> None:
        self.post_message(self.Moved(self, self.row))

    def reveal(self, path: str) -> None:
        """Open the way to a path and go there; raises SelectionError for none."""
        line = self.rows.reveal(path)
        self.measure()
        self.move_to(line)

    def action_turn(self) -> None:
        self.rows.toggle(self.cursor)
        self.measure()
        self.moved()

    def action_open(self) -> None:
        row = self.row
        if row.node is None or not (row.is_open or row.node.is_leaf):
            self.action_turn()
        elif row.is_open:
            self.action_move(1)

    def action_close(self) -> None:
        if self.row.is_open:
            self.action_turn()
        else:
            self.move_to(self.rows.parent(self.cursor))

    def on_click(self, event: events.Click) -> None:
        number = event.y + self.scroll_offset.y
        if number >= self.line_count():
            return
        on_sign = event.x < self.indent * self.rows[number].depth + 2
        again = number == self.cursor
        self.move_to(number)
        if on_sign or again:
            self.action_turn()


class HexPane(_Pane):
    """The bytes of a source, with those of a node marked."""

    has_cursor = False

    def __init__(self, source: ByteSource, length: int, **options: Any):
        super().__init__(**options)
        self._source = source
        self._length = length
        self._marked = range(0)

    @property
    def step(self) -> int:
        """Bytes on a line: as many as fit."""
        return next((n for n in (16, 8) if self.size.width >= 4 * n + 12), 4)

    def line_count(self) -> int:
        return -(-self._length // self.step)

    def show_bytes(
        self, source: ByteSource, length: int, offset: int | None, size: int | None
    ) -> None:
        """Mark the bytes of a node of a source, and put them on the screen."""
        if source is not self._source:
            self._source, self._length = source, length
            self.measure()
        self._marked = range(0) if offset is None else range(offset, offset + (size or 0))
        if offset is not None:
            # The pane may be about to grow, by the room of a question that was answered.
            self.call_after_refresh(self._follow)
        self.refresh()

    def on_resize(self) -> None:
        self.measure()
        if self._marked:
            self._follow()

    def _follow(self) -> None:
        """Have what is marked on the screen."""
        self.move_to(self._marked.start // self.step)

    def line_tokens(self, number: int) -> Sequence[Token]:
        start = number * self.step
        size = min(self.step, self._length - start)
        line: list[Token] = [(f"{start:08x} ", "dim")]
        try:
            data: bytes | None = self._source.read(start, size)
        except LuformatError:
            data = None  # a missing page is never zeros
        signs: list[Token] = []
        for at in range(size):
            part = "mark" if start + at in self._marked else "value"
            shown = "??" if data is None else f"{data[at]:02x}"
            line += [(" ", part if start + at - 1 in self._marked else "value"), (shown, part)]
            sign = "?" if data is None else chr(data[at])
            signs.append((sign if sign.isascii() and sign.isprintable() else ".", part))
        return [*line, ("   " * (self.step - size) + "  ", "value"), *signs]


class ListPane(_Pane):
    """Findings, hits or differences, a line each, with the place that each leads to."""

    BINDINGS: ClassVar[list[BindingType]] = [Binding("enter", "choose", "Go there")]

    class Chosen(Message):
        """A line was chosen."""

        def __init__(self, target: object):
            super().__init__()
            self.target = target

    def __init__(self, **options: Any):
        super().__init__(**options)
        self._lines: list[tuple[list[Token], object]] = []

    def clear(self) -> None:
        """Take all lines away."""
        self._lines = []
        self.cursor = 0
        self.scroll_to(y=0, animate=False, force=True, immediate=True)
        self.measure()

    def add(self, lines: Sequence[tuple[list[Token], object]]) -> None:
        """Add lines, each with what it leads to."""
        self._lines += lines
        self.measure()

    def line_count(self) -> int:
        return len(self._lines)

    def line_tokens(self, number: int) -> Sequence[Token]:
        return [(escaped(text), part) for text, part in self._lines[number][0]]

    def action_choose(self) -> None:
        if self._lines:
            self.post_message(self.Chosen(self._lines[self.cursor][1]))

    def on_click(self, event: events.Click) -> None:
        number = event.y + self.scroll_offset.y
        if number < self.line_count():
            self.move_to(number)
            self.action_choose()
