"""Screens over the explorer: help and the map."""

from __future__ import annotations

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


class _Page(ModalScreen[None]):
    """A text that can be scrolled, until a key closes it."""

    CSS = """
    _Page { align: center middle; }
    _Page > VerticalScroll {
        width: 90%; max-width: 110; height: auto; max-height: 90%;
        border: round $primary; background: $surface; padding: 0 1;
    }
    _Page > VerticalScroll > Static { width: auto; }
    """
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("escape,q,enter,question_mark,m", "app.pop_screen", "Close")
    ]

    def text(self) -> Text:
        """Return what the page says."""
        raise NotImplementedError

    def compose(self) -> ComposeResult:
        with VerticalScroll():
            yield Static(self.text())


class HelpPage(_Page):
    """The keys."""

    def text(self) -> Text:
        return Text(_HELP)


class MapPage(_Page):
    """The map of a memory dump, as `luformat map` prints it."""

    def __init__(self, handover: Handover):
        super().__init__()
        self._handover = handover

    def text(self) -> Text:
        try:
            lines = [*map_lines(ownership_of(self._handover))]
        except LuformatError as error:
            lines = [error.message]
        return Text.from_ansi("\n".join(painted(line, colour=True) for line in lines))
