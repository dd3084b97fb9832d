"""The application: panes, keys, and what passes between them."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable, Iterable, Iterator, Mapping
from itertools import islice
from pathlib import PurePath
from typing import TYPE_CHECKING, Any, ClassVar, Final

from rich.text import Text
from textual.app import App, ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Horizontal, Vertical, VerticalScroll
from textual.message import Message
from textual.widgets import Footer, Input, Static

from luformat.browse.background import Background, Work
from luformat.browse.lines import Token, meaning, value_to_copy, wrapped_lines
from luformat.browse.pages import HelpPage, MapPage
from luformat.browse.places import go
from luformat.browse.rows import TreeRow
from luformat.browse.widgets import HexPane, ListPane, TreePane
from luformat.errors import LuformatError, SelectionError
from luformat.inputs.opened import Input as Opened
from luformat.render.escape import escaped
from luformat.tree.outline import Located, Outline
from luformat.tree.search import parse_query

if TYPE_CHECKING:
    from luformat.verify.findings import Finding

__all__ = ["Explorer"]


_MOST: Final = 5000
"""Lines of a list that are kept; who has more looks for something narrower."""
_PAUSE: Final = 0.1
"""Seconds between two deliveries of what a search has found."""
_PARTS: Final = {"error": "error", "warning": "label", "note": "dim"}
"""How a finding is coloured, by the label of its severity."""

Line = tuple[list[Token], object]


class Explorer(App[None]):
    """Tree, bytes and meaning of an opened input; `reopen` opens it once more for long work.

    With a second outline the differences between the two are listed, and each is shown in both.
    `handlers` are what signals call while it runs, by their numbers.
    """

    TITLE = "luformat browse"
    ENABLE_COMMAND_PALETTE = False
    HORIZONTAL_BREAKPOINTS = [  # noqa: RUF012 - textual's own form
        (0, "-narrow"),
        (124, "-broad"),
        (176, "-wide"),
    ]
    CSS = """
    #title { height: 1; background: $primary-muted; color: $foreground; padding: 0 1; }
    #trees { width: 1fr; }
    #trees > TreePane { height: 1fr; }
    #side { width: 46; border-left: vkey $primary-muted; }
    #meanings { height: 1fr; padding: 0 1; }
    #hex { height: 40%; border-top: hkey $primary-muted; }
    .-broad #side { width: 79; }
    .-wide #side { layout: horizontal; width: 126; }
    .-wide #meanings, .-compared #meanings { width: 1fr; height: 100%; }
    .-wide #hex, .-compared #hex { width: 78; height: 100%; border-top: none; }
    .-compared #panes { layout: vertical; }
    .-compared #side {
        layout: horizontal; width: 1fr; height: 40%;
        border-left: none; border-top: hkey $primary-muted;
    }
    .-compared.-narrow #hex { width: 46; }
    .-compared #trees { layout: horizontal; height: 1fr; }
    .-compared #trees > TreePane { width: 1fr; }
    .-compared #other { border-left: vkey $primary-muted; }
    #found { height: 35%; display: none; border-top: hkey $primary-muted; }
    #found > #heading { height: 1; padding: 0 1; text-style: bold; }
    #found > ListPane { height: 1fr; }
    #prompt { display: none; height: 3; }
    """
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("slash", "ask('search')", "Search", priority=True),
        Binding("g", "ask('go')", "Go to", priority=True),
        Binding("f", "findings", "Findings"),
        Binding("m", "map", "Map"),
        Binding("y", "copy('path')", "Copy"),
        Binding("v", "copy('value')", show=False),
        Binding("t", "light", show=False),
        Binding("question_mark", "help", "Help", key_display="?"),
        Binding("q", "quit", "Quit"),
        Binding("escape", "close", show=False),
        Binding("tab", "app.focus_next", show=False),
    ]

    class Told(Message):
        """Lines that the background has found, and a heading."""

        def __init__(self, run: int, heading: str, lines: list[Line]):
            super().__init__()
            self.run = run
            self.heading = heading
            self.lines = lines

    def __init__(
        self,
        name: str,
        outline: Outline,
        reopen: Callable[[], list[Opened]],
        other: tuple[str, Outline] | None = None,
        path: str = "",
        handlers: Mapping[int, Callable[[], None]] | None = None,
    ):
        super().__init__()
        self._path = path
        self._handlers = handlers or {}
        self._names = [name] if other is None else [name, other[0]]
        self._outline = outline
        self._other = None if other is None else other[1]
        self._background = Background(reopen, self._failed)
        self._asked = "search"
        self._run = 0
        self._shown = (TreeRow(None, "", 0), outline)

    def compose(self) -> ComposeResult:
        yield Static(id="title")
        with Horizontal(id="panes"):
            with Vertical(id="trees"):
                yield TreePane(self._outline, id="tree")
                if self._other is not None:
                    yield TreePane(self._other, id="other")
            with Vertical(id="side"):
                with VerticalScroll(id="meanings"):
                    yield Static(id="meaning")
                yield HexPane(self._outline.source, self._outline.length, id="hex")
        with Vertical(id="found"):
            yield Static(id="heading")
            yield ListPane(id="list")
        yield Input(id="prompt")
        yield Footer()

    def on_mount(self) -> None:
        for number, handler in self._handlers.items():
            asyncio.get_running_loop().add_signal_handler(number, handler)
        shown = " ↔ ".join(escaped(PurePath(name).name) for name in self._names)
        error = self._outline.error
        title = Text(shown, "bold")
        if error is not None:
            title.append(f"  breaks off: {escaped(error.message)}", "red")
        self.query_one("#title", Static).update(title)
        self.query_one("#tree").focus()
        if self._path:
            self.call_after_refresh(self._go, self._path)
        if self._other is not None:
            self.screen.set_class(True, "-compared")
            self._begin("differences", self._differences)

    # What is shown

    def on_tree_pane_moved(self, message: TreePane.Moved) -> None:
        """Show bytes and meaning of the node that has the cursor."""
        row = message.row
        other = self._other if message.pane.id == "other" else None
        first = self.query_one("#tree", TreePane)
        if other is not None and not message.pane.has_focus and row.path == first.row.path:
            return  # both were led to the same place: the first is shown
        outline = other or self._outline
        self._shown = (row, outline)
        self._show_meaning()
        self.query_one("#meanings").scroll_home(animate=False)
        if row.node is not None:
            pane = self.query_one(HexPane)
            pane.show_bytes(outline.source, outline.length, row.node.offset, row.node.size)

    def on_resize(self) -> None:
        self.call_after_refresh(self._show_meaning)

    def _show_meaning(self) -> None:
        """Say what the node that was looked at last means, in lines that fit."""
        text = Text()
        row, outline = self._shown
        width = max(10, self.query_one("#meanings").scrollable_content_region.width)
        if row.node is not None:
            for heading, told in meaning(row.path, row.node, outline.source):
                # What a field is for takes the whole width, what it holds a column.
                indent = 7 if heading else 0
                text.append(f"{heading:<6} " if heading else "\n", "bold")
                lines = wrapped_lines(told, width - indent)
                text.append(("\n" + " " * indent).join(lines) + "\n")
        self.query_one("#meaning", Static).update(text)

    def _go(self, path: str) -> None:
        try:
            self.query_one("#tree", TreePane).reveal(path)
        except SelectionError as error:
            if self._other is None:
                self._say(error)
        if self._other is not None:
            try:
                self.query_one("#other", TreePane).reveal(path)
            except SelectionError as error:
                self.notify(escaped(error.message))

    def _say(self, error: LuformatError | OSError) -> None:
        message = error.message if isinstance(error, LuformatError) else str(error)
        hint = getattr(error, "hint", None)
        told = escaped(message) + (f"\n{escaped(hint)}" if hint else "")
        self.notify(told, severity="error", timeout=8, markup=False)

    # What is asked

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """Tell whether a key counts. Those that ask come before the keys of any widget, so that
        what is typed right behind them is the answer; they are letters where one is given."""
        if action == "ask":
            return len(self.screen_stack) == 1 and not self.query_one("#prompt").display
        return super().check_action(action, parameters)

    def action_ask(self, what: str) -> None:
        self._asked = what
        prompt = self.query_one("#prompt", Input)
        prompt.value = ""
        prompt.placeholder = {
            "search": 'text, number, "bytes as text" or hex 4c69 7665; Esc ends the search',
            "go": "stream+0x1c0, maddr 0x1f4cd010, file+0x1000, or a path",
        }[what]
        prompt.border_title = {"search": "Search", "go": "Go to"}[what]
        prompt.display = True
        self.screen.set_focus(prompt)
        self.refresh_bindings()

    def on_input_submitted(self, event: Input.Submitted) -> None:
        """Do what was asked for."""
        self._hide_prompt()
        if not event.value.strip():
            return
        if self._asked == "search":
            query = parse_query(event.value)
            self._begin(f"search for {event.value.strip()!r}", self._search(query))
            return
        try:
            self._go(go(self._outline, event.value).path)
        except LuformatError as error:
            self._say(error)

    def _hide_prompt(self) -> None:
        self.query_one("#prompt").display = False
        self.query_one("#tree").focus()
        self.refresh_bindings()

    def action_close(self) -> None:
        """Put away what is open: the prompt first, then a search, then its list."""
        if self.query_one("#prompt").display:
            self._hide_prompt()
            return
        self._background.cancel()
        if self.query_one("#found").display and self._other is None:
            self.query_one("#found").display = False
            self.query_one("#tree").focus()

    # Long work

    def _begin(self, what: str, work: Callable[[int, Any, Any], None]) -> None:
        self._run += 1
        run = self._run
        self.query_one("#found").display = True
        self.query_one(ListPane).clear()
        self.query_one("#heading", Static).update(escaped(f"{what} …"))
        job: Work = lambda inputs, cancelled: work(run, inputs, cancelled)  # noqa: E731 - one line
        self._background.start(job)
        self.query_one(ListPane).focus()

    def on_explorer_told(self, message: Told) -> None:
        """Add what was found, unless something else is looked for by now."""
        if message.run == self._run:
            self.query_one(ListPane).add(message.lines)
            self.query_one("#heading", Static).update(escaped(message.heading))

    def _failed(self, error: LuformatError | OSError) -> None:
        self.call_from_thread(self._say, error)

    def _deliver(self, run: int, what: str, lines: Iterable[Line], percent: list[int]) -> None:
        """Hand lines to the screen, a few times a second."""
        waiting: list[Line] = []
        total, last = 0, time.monotonic()
        for line in islice(lines, _MOST):
            waiting.append(line)
            total += 1
            if time.monotonic() - last > _PAUSE:
                self.post_message(self.Told(run, f"{what}: {total:,}, {percent[0]} %", waiting))
                waiting, last = [], time.monotonic()
        end = f", the first {_MOST:,}" if total == _MOST else ""
        self.post_message(self.Told(run, f"{what}: {total:,}{end}", waiting))

    def _search(self, query: str | int | bytes) -> Callable[[int, list[Opened], Any], None]:
        def work(run: int, inputs: list[Opened], is_cancelled: Callable[[], bool]) -> None:
            percent = [0]
            last = time.monotonic()

            def progress(done: int, total: int) -> None:
                nonlocal last
                percent[0] = 100 * done // max(1, total)
                if time.monotonic() - last > 3 * _PAUSE:
                    last = time.monotonic()
                    self.post_message(self.Told(run, f"searching, {percent[0]} %; Esc ends it", []))

            found = inputs[0].outline().search(query, progress, is_cancelled)
            self._deliver(run, "found", map(_hit_line, found), percent)

        return work

    def action_findings(self) -> None:
        self._begin("findings", self._verify)

    def _verify(self, run: int, inputs: list[Opened], is_cancelled: Callable[[], bool]) -> None:
        # The rules take as long to load as an input to open: they wait until they are asked for.
        from luformat.verify.engine import found_in
        from luformat.verify.folding import folded
        from luformat.verify.subject import subject_of

        outline = inputs[0].outline()

        def lines() -> Iterator[Line]:
            for group in folded(found_in(subject_of(inputs[0], inputs[0].bootmem))):
                for finding in group.first[: 1 if not group.singles else None]:
                    if is_cancelled():
                        return
                    yield _finding_line(finding, group.count, outline)

        self._deliver(run, "findings", lines(), [0])

    def _differences(
        self, run: int, inputs: list[Opened], is_cancelled: Callable[[], bool]
    ) -> None:
        def lines() -> Iterator[Line]:
            for change in inputs[0].diff(inputs[1]):
                if is_cancelled():
                    return
                old, new = (value_to_copy(n) if n else "none" for n in (change.old, change.new))
                told = change.summary or f"{old[:60]} → {new[:60]}"
                yield [(f"{change.path} ", "name"), (told, "value")], change.path

        self._deliver(run, "differences", lines(), [0])

    def on_list_pane_chosen(self, message: ListPane.Chosen) -> None:
        """Go where a line leads."""
        if isinstance(message.target, str):
            self._go(message.target)

    # The rest

    def action_map(self) -> None:
        handover = self._outline.handover
        if handover is None or handover.image is None:
            self._say(SelectionError("there is no map: the input is no memory dump"))
            return
        self.push_screen(MapPage(handover))

    def action_copy(self, what: str) -> None:
        row = self.query_one("#tree", TreePane).row
        if row.node is None:
            return
        text = row.path if what == "path" else value_to_copy(row.node)
        self.copy_to_clipboard(text)
        self.notify(f"copied: {escaped(text[:60])}", timeout=2, markup=False)

    def action_light(self) -> None:
        is_dark = self.theme == "textual-dark"
        self.theme = "textual-light" if is_dark else "textual-dark"

    def action_help(self) -> None:
        self.push_screen(HelpPage())


def _hit_line(found: Located) -> Line:
    node = found.node
    value = value_to_copy(node)
    told = f" {value}" if node.value is not None else ""
    place = f" at stream+{found.offset:#x}" if found.offset is not None else ""
    return [(found.path or "the input", "name"), (told[:60], "value"), (place, "dim")], found.path


def _finding_line(finding: Finding, count: int, outline: Outline) -> Line:
    part = _PARTS[finding.severity.label]
    more = f" (and {count - 1:,} more)" if count > 3 else ""
    head: list[Token] = [(f"{finding.severity.label:7} {finding.rule.id} ", part)]
    return [*head, (finding.message + more, "value")], outline.path_of(finding.where)
