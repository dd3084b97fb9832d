"""Screens over the explorer: help and the map."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import ClassVar, Final

from rich.text import Text
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import VerticalScroll
from textual.screen import ModalScreen
from textual.widgets import Static

from luformat.errors import LuformatError
from luformat.handover.handover import Handover
from luformat.handover.ownership import ownership_of
from luformat.render.escape import painted
from luformat.render.map_text import map_lines
from luformat.render.wrap import wrapped

__all__ = ["HelpPage", "MapPage"]

_HELP: Final = """\
 ↑ ↓ PgUp PgDn Home End   move            ← →          close, open
 Enter, Space, click      open or close   Tab          next pane

 /      search: a text in names, labels and values; a number in all values;
        "text" or hex 4c69 7665 for bytes. Esc ends a search.
 g      go to stream+0x1c0, maddr 0x1f4cd010, file+0x1000, or a path
 f      findings of verify; Enter goes to the place
 m      map: who owns which machine pages
 y, v   copy the path, the value
 t      light or dark
 q      quit

 A missing page has ?? for its bytes: luformat never reads it as zeros.
"""


class TextPage(ModalScreen[None]):
    """A text that can be scrolled, until a key closes it."""

    DEFAULT_CSS = """
    TextPage { align: center middle; }
    TextPage > VerticalScroll {
        width: auto; max-width: 100%; height: auto; max-height: 100%; background: $panel;
    }
    TextPage > VerticalScroll > Static { width: auto; padding: 0 1 0 0; }
    """
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("escape,q,enter,question_mark,m", "app.pop_screen", "Close")
    ]

    def text(self, width: int) -> Text:
        """Return what the page says, in lines of that many columns."""
        raise NotImplementedError

    def compose(self) -> ComposeResult:
        # Beside the text are a column that is empty and the bar, of two columns.
        with VerticalScroll():
            yield Static(self.text(self.app.size.width - 3))


class HelpPage(TextPage):
    """The keys."""

    def text(self, width: int) -> Text:
        return Text("\n".join(_fitting(_HELP.splitlines(), width)))


class MapPage(TextPage):
    """The map of a memory dump, as `luformat map` prints it."""

    def __init__(self, handover: Handover):
        super().__init__()
        self._handover = handover

    def text(self, width: int) -> Text:
        try:
            lines = [*map_lines(ownership_of(self._handover))]
        except LuformatError as error:
            lines = [error.message]
        painted_lines = (painted(line, colour=True) for line in lines)
        return Text.from_ansi("\n".join(_fitting(painted_lines, width)))


def _fitting(lines: Iterable[str], width: int) -> Iterator[str]:
    for line in lines:
        yield from wrapped(line, width)
