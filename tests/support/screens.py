"""What `browse` shows: pictures for the docs, and recordings of a real terminal.

`python -m tests.support.screens` makes them anew. The pictures are drawn under Textual's pilot;
the recordings are what tmux has on its screen, at two sizes, after each step of a session.
"""

from __future__ import annotations

import asyncio
import contextlib
import os
import re
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

import luformat
from tests.support.pages import ROOT

__all__ = ["PICTURES", "RECORDINGS", "SIZES", "drawn", "picture", "recorded", "without_fonts"]

SIZES: Final = ((80, 24), (200, 50))
RECORDINGS: Final = ROOT / "docs/examples"
IMAGES: Final = ROOT / "docs/images"

_DUMP: Final = "tests/data/handover/ext/memory.kdump.xz"
_OTHER: Final = "tests/data/handover/gold/memory.kdump.xz"
_RIP: Final = "domains/0/x86_pv_vcpu_basic[1]/context/user_regs/rip"
_NAMED: Final = frozenset({"Down", "Enter", "Right"})
_FONT: Final = re.compile(r"\s*@font-face \{.*?\}\n", re.DOTALL)
_PATIENCE: Final = 60


@dataclass(frozen=True, slots=True)
class Step:
    """Keys that are pressed, and a text that the screen has once they are done."""

    title: str
    keys: tuple[str, ...]
    until: str


_SESSION: Final = (
    Step("luformat browse", (), "q Quit"),
    Step("Down, Right: the breadcrumb is opened", ("Down", "Right"), "▾ breadcrumb"),
    Step(f"g {_RIP} Enter", ("g", _RIP, "Enter"), "user_regs/rip"),
    Step("f: the findings", ("f",), "findings: "),
    Step("Enter: to the place of the first", ("Enter",), "record_0xc0007e57"),
    Step("/ 0x1f4cd Enter: where a number stands", ("/", "0x1f4cd", "Enter"), "found: "),
    Step("m: the map", ("m",), "breadcrumb"),
    Step("q, ?: the keys", ("q", "?"), "stream+0x1c0, maddr"),
)


def recorded(columns: int, lines: int) -> str:
    """Return the frames of the session in tmux, in a window of that size."""
    with _tmux(columns, lines) as tmux:
        return "".join(f"== {step.title}\n{_frame(tmux, step)}\n" for step in _SESSION)


@contextlib.contextmanager
def _tmux(columns: int, lines: int) -> Iterator[list[str]]:
    with tempfile.TemporaryDirectory() as folder:
        tmux = ["tmux", "-S", f"{folder}/socket", "-f", "/dev/null"]
        size = ["-x", str(columns), "-y", str(lines)]
        program = [sys.executable, "-m", "luformat", "browse", _DUMP]
        environment = {k: v for k, v in os.environ.items() if k not in ("COLUMNS", "LINES")}
        environment["LC_ALL"] = "C.UTF-8"
        start = [*tmux, "-u", "new-session", "-d", *size, *program]
        subprocess.run(start, cwd=ROOT, env=environment, check=True)
        try:
            yield tmux
        finally:
            subprocess.run([*tmux, "kill-server"], check=True)


def _frame(tmux: Sequence[str], step: Step) -> str:
    """Press keys, and return the screen once it has what it should and stays as it is."""
    for key in step.keys:
        # All but the keys with names are typed: tmux would take a number for the code of a key.
        typed = [] if key in _NAMED else ["-l"]
        subprocess.run([*tmux, "send-keys", *typed, key], check=True)
    deadline = time.monotonic() + _PATIENCE
    before = ""
    while True:
        time.sleep(0.5)
        capture = [*tmux, "capture-pane", "-p"]
        shown = subprocess.run(capture, check=True, stdout=subprocess.PIPE, text=True).stdout
        if step.until in shown and shown == before:
            return "".join(line.rstrip() + "\n" for line in shown.splitlines())
        if time.monotonic() > deadline:
            raise TimeoutError(f"{step.title}: {step.until!r} is not in\n{shown}")
        before = shown


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture: what is opened, the keys, and what the list is called that they open, if one.

    Enter on the first line of the list is the last key then.
    """

    inputs: tuple[str, ...]
    keys: tuple[str, ...]
    listed: str = ""
    size: tuple[int, int] = (124, 30)


PICTURES: Final = {
    "browse-dark": Picture((_DUMP,), ("g", *_RIP, "enter")),
    "browse-light": Picture((_DUMP,), ("t", "g", *_RIP, "enter")),
    "browse-findings": Picture((_DUMP,), ("f",), "findings"),
    "browse-diff": Picture((_DUMP, _OTHER), (), "differences"),
}


def picture(name: str) -> str:
    """Return a picture of the explorer, as SVG."""
    return asyncio.run(_picture(PICTURES[name]))


async def _picture(wanted: Picture) -> str:
    from textual.widgets import Static

    from luformat.browse.app import Explorer

    with contextlib.ExitStack() as stack:
        found = [stack.enter_context(luformat.open(ROOT / name)) for name in wanted.inputs]
        outlines = [each.outline() for each in found]
        other = (wanted.inputs[1], outlines[1]) if len(outlines) > 1 else None
        reopen = lambda: [luformat.open(ROOT / name) for name in wanted.inputs]  # noqa: E731 - short
        app = Explorer(wanted.inputs[0], outlines[0], reopen, other)
        async with app.run_test(size=wanted.size) as pilot:
            await pilot.press(*wanted.keys)
            deadline = time.monotonic() + _PATIENCE
            while wanted.listed:
                await pilot.pause(0.1)
                heading = str(app.query_one("#heading", Static).render())
                if re.fullmatch(rf"{wanted.listed}: [\d,]+", heading):
                    await pilot.press("enter")
                    break
                if time.monotonic() > deadline:
                    raise TimeoutError(heading)
            await pilot.pause()
            title = " ".join(("luformat browse", *wanted.inputs[:1]))
            return without_fonts(app.export_screenshot(title=title, simplify=True))


def without_fonts(svg: str) -> str:
    """Return a picture of Rich without the fonts that it would load from elsewhere."""
    return _FONT.sub("\n", svg)


def drawn(svg: str) -> list[str]:
    """Return the texts of a picture, in the order in which they are drawn."""
    return re.findall(r"<text[^>]*>([^<]*)</text>", svg)


def _write() -> None:
    for columns, lines in SIZES:
        target = RECORDINGS / f"browse-{columns}x{lines}.txt"
        target.write_text(recorded(columns, lines), "utf-8")
    for name in PICTURES:
        (IMAGES / f"{name}.svg").write_text(picture(name), "utf-8")


if __name__ == "__main__":
    _write()
