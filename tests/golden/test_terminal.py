"""Every verb on a real terminal: nothing broken in a word, colour on and off, after Ctrl-C."""

from __future__ import annotations

import contextlib
import fcntl
import os
import pty
import re
import signal
import struct
import termios
import threading
import time
import unicodedata
from collections.abc import Sequence
from pathlib import Path

import click
import pytest
from click.testing import CliRunner

from luformat.cli import cli
from luformat.render.wrap import wrapped
from tests.support.corpus import DATA
from tests.support.terminal import started, window

DUMP = DATA / "handover" / "ext" / "memory.kdump.xz"
STREAM = DATA / "handover" / "ext" / "stream.bin"
SAVE = DATA / "save" / "pvtiny-p.xlsave.xz"
HVM = DATA / "save" / "pvhtiny-p.xlsave.xz"
CALLS: dict[str, tuple[Sequence[object], int]] = {
    "find": ((DUMP,), 0),
    "show": (("--hex", "--depth", 5, "--limit", 9, DUMP), 0),
    "verify": (("--receiver", "all", HVM), 0),
    "explain": (("LU301",), 0),
    "extract": ((DUMP, "-o", "stream"), 0),
    "decode": ((STREAM, "-o", "doc.json"), 0),
    "encode": (("no.json", "-o", "stream"), 2),
    "carve": ((DUMP, "-o", "small.elf"), 0),
    "map": ((DUMP,), 0),
    "diff": ((SAVE, HVM), 1),
    "schema": (("list",), 0),
    "conformance": (("--help",), 0),
    "survey": (("--help",), 0),
    "build": (("no.yaml", "-o", "memory.raw"), 2),
}
_SGR = re.compile(r"\x1b\[[0-9;]*m")
_BAR = re.compile(r"\x1b\[\?25[lh]|\x1b\[[0-9]*[A-KJ]|\r")


class Terminal:
    """A program on a pseudo-terminal of some columns."""

    def __init__(self, columns: int, arguments: Sequence[object], folder: Path, **more: str):
        self.main, side = pty.openpty()
        fcntl.ioctl(side, termios.TIOCSWINSZ, struct.pack("HHHH", 24, columns, 0, 0))
        self.before = termios.tcgetattr(side)
        environment = {k: v for k, v in os.environ.items() if k not in ("COLUMNS", "NO_COLOR")}
        self.process = started(arguments, side, folder, environment | more)
        self.side = side
        self._pieces: list[bytes] = []
        self._reader = threading.Thread(target=self._read)
        self._reader.start()

    def _read(self) -> None:
        with contextlib.suppress(OSError):  # which is how a terminal ends
            while piece := os.read(self.main, 1 << 16):
                self._pieces.append(piece)

    def wait_for(self, text: str) -> None:
        """Wait until a text has been written."""
        for _ in range(600):
            if text.encode() in b"".join(self._pieces):
                return
            time.sleep(0.1)
        raise AssertionError(b"".join(self._pieces))

    def output(self) -> str:
        """Return all that the program has written, once it has ended."""
        self.process.wait(60)
        os.close(self.side)
        self._reader.join(10)
        os.close(self.main)
        return b"".join(self._pieces).decode().replace("\r\n", "\n")


def staying(text: str) -> str:
    """Return what stays on the screen: not the bar, which is drawn while the cursor is hidden."""
    return _BAR.sub("", re.sub(r"\x1b\[\?25l.*?\x1b\[\?25h", "", text, flags=re.DOTALL))


def words(text: str) -> list[str]:
    """Return the words of a text without what only guides the eye."""
    return re.findall(r"[^\s│├└─|]+", _SGR.sub("", text))


def columns(line: str) -> int:
    return sum(2 if unicodedata.east_asian_width(sign) in "WF" else 1 for sign in line)


def test_every_verb_is_tried():
    assert {*CALLS, "browse"} == {*cli.list_commands(click.Context(cli))}


@pytest.mark.parametrize("verb", CALLS)
@pytest.mark.parametrize(("width", "colour"), [(80, True), (200, False)])
def test_a_verb_fits_the_terminal(verb, width, colour, tmp_path, monkeypatch):
    arguments, code = CALLS[verb]
    more = {} if colour else {"NO_COLOR": "1"}
    told = Terminal(width, [verb, *arguments], tmp_path, **more)
    text = staying(told.output())
    assert told.process.returncode == code, text
    assert colour or not _SGR.search(text)
    if "--help" in arguments:
        return  # which has a test of its own
    for line in _SGR.sub("", text).split("\n"):
        assert columns(line) <= width or len(words(line)) == 1, line
    monkeypatch.chdir(tmp_path)
    elsewhere = CliRunner().invoke(cli, [verb, *map(str, arguments)])
    assert sorted(words(text)) == sorted(words(elsewhere.output))


@pytest.mark.parametrize("verb", cli.list_commands(click.Context(cli)))
def test_help_uses_a_wide_terminal_and_fits_a_narrow_one(verb, tmp_path):
    texts = {}
    for width in (80, 200):
        text = Terminal(width, [verb, "--help"], tmp_path).output()
        # An example is one line, to be copied.
        texts[width] = [line for line in text.split("\n") if not line.startswith("    luformat")]
        assert max(map(len, texts[width])) <= min(width, 120)
        # A name is not broken at its hyphen.
        assert not [line for line in texts[width] if re.search(r"\w-$", line)]
    assert len(texts[200]) <= len(texts[80])


def trickle(pipe: Path, opened: threading.Event) -> None:
    """Write to a pipe, slowly, from when it is opened until nobody reads any more."""
    with contextlib.suppress(BrokenPipeError), pipe.open("wb", buffering=0) as file:
        opened.set()
        while True:
            file.write(bytes(1 << 16))
            time.sleep(0.02)


@pytest.mark.parametrize("verb", ["find", "verify", "show", "map"])
def test_ctrl_c_leaves_the_terminal_as_it_was(verb, tmp_path):
    pipe = tmp_path / "memory.raw"
    os.mkfifo(pipe)
    opened = threading.Event()
    threading.Thread(target=trickle, args=(pipe, opened), daemon=True).start()
    told = Terminal(80, [verb, pipe], tmp_path)
    assert opened.wait(60)
    time.sleep(0.5)  # the bar is there by now
    os.write(told.main, b"\x03")
    told.process.wait(30)
    after = termios.tcgetattr(told.side)
    text = told.output()
    assert told.process.returncode == 128 + signal.SIGINT
    assert after == told.before
    assert text.count("\x1b[?25l") == text.count("\x1b[?25h")
    assert "Traceback" not in text


def test_browse_gives_the_terminal_back(tmp_path):
    told = Terminal(80, ["browse", STREAM], tmp_path)
    told.wait_for("lu_version")
    os.write(told.main, b"q")
    told.process.wait(30)
    after = termios.tcgetattr(told.side)
    text = told.output()
    assert told.process.returncode == 0
    assert after == told.before
    assert "lu_version" in text
    assert "handover" in text
    assert text.count("\x1b[?1049h") == text.count("\x1b[?1049l") == 1


def test_what_is_typed_behind_the_key_that_asks_is_the_answer(tmp_path):
    """As it comes from a paste, or over a slow line: no letter of it is a key of the tree."""
    told = Terminal(200, ["browse", STREAM], tmp_path)
    told.wait_for("lu_version")
    os.write(told.main, b"gstream+0x2748\r")
    told.wait_for("context/user_regs/r15")
    os.write(told.main, b"q")
    told.output()
    assert told.process.returncode == 0


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGHUP])
def test_a_signal_ends_browse_and_gives_the_terminal_back(tmp_path, number):
    told = Terminal(80, ["browse", STREAM], tmp_path)
    told.wait_for("lu_version")
    told.process.send_signal(number)
    told.process.wait(30)
    after = termios.tcgetattr(told.side)
    text = told.output()
    assert told.process.returncode == 128 + number
    assert after == told.before
    assert text.count("\x1b[?1049h") == text.count("\x1b[?1049l") == 1
    assert "Traceback" not in text


def test_browse_ends_with_its_terminal():
    """It must not stay behind and turn round in circles, as a window is closed."""
    with window(["browse", STREAM], b"lu_version") as process:
        pass
    assert process.wait(30) == 128 + signal.SIGHUP


@pytest.mark.parametrize(
    ("line", "width", "lines"),
    [
        ("short", 80, ["short"]),
        ("one two three", 9, ["one two", "    three"]),
        ("│  ├─ name value and on", 16, ["│  ├─ name value", "│  │     and on"]),
        ("└─ name value and more", 13, ["└─ name value", "      and", "      more"]),
        ("aaaa  bbbb cccc dddd eeee", 22, ["aaaa  bbbb cccc dddd", "      eeee"]),
        ("\x1b[31mred words here\x1b[0m", 9, ["\x1b[31mred words", "    here\x1b[0m"]),
        ("A_LONG|B_LONG|C_LONG", 14, ["A_LONG|B_LONG|", "    C_LONG"]),
        ("unbreakable", 4, ["unbreakable"]),
        ("漢字 漢字 漢字", 10, ["漢字 漢字", "    漢字"]),
    ],
)
def test_lines_break_between_words_and_go_on_below_their_text(line, width, lines):
    assert [*wrapped(line, width)] == lines
