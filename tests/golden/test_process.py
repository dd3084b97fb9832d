"""The process: signals, closed pipes and streams, libraries that do not fit, terminals."""

from __future__ import annotations

import os
import pty
import re
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from click.testing import CliRunner

from luformat.cli import cli
from tests.support.corpus import DATA

EXT = DATA / "handover" / "ext"
DUMP = EXT / "memory.kdump.xz"
SAVE = DATA / "save" / "pvhtiny-p.xlsave.xz"
LUFORMAT = [sys.executable, "-m", "luformat"]


def heed_signals() -> None:
    """Undo what the tests may have been started under: nohup, or a shell's background."""
    for number in (signal.SIGTERM, signal.SIGHUP, signal.SIGINT):
        signal.signal(number, signal.SIG_DFL)


def begun(folder: Path, *arguments: object) -> subprocess.Popen[bytes]:
    """Start a command, and return when it has begun a file in `folder`."""
    running = subprocess.Popen(
        [*LUFORMAT, *map(str, arguments)], stderr=subprocess.PIPE, preexec_fn=heed_signals
    )
    until = time.monotonic() + 60
    while not any(path.name.startswith(".luformat-") for path in folder.iterdir()):
        assert running.poll() is None, running.communicate()
        assert time.monotonic() < until
        time.sleep(0.01)
    return running


@pytest.mark.parametrize(
    ("number", "code"), [(signal.SIGTERM, 143), (signal.SIGHUP, 129), (signal.SIGINT, 130)]
)
def test_a_signal_removes_what_was_begun(tmp_path: Path, number: int, code: int) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    (tmp_path / "doc").write_bytes(b"before")
    # Opening a pipe waits for its reader, while the document is half written.
    running = begun(tmp_path, "decode", SAVE, "-o", tmp_path / "doc", "--pages", pipe)
    running.send_signal(number)
    _, told = running.communicate(timeout=60)
    assert (running.returncode, told) == (code, b"")
    assert {path.name for path in tmp_path.iterdir()} == {"pipe", "doc"}
    assert (tmp_path / "doc").read_bytes() == b"before"


def test_a_signal_does_not_wait_for_a_reader() -> None:
    read, write = os.pipe()
    with subprocess.Popen(
        [*LUFORMAT, "extract", DUMP, "--all-pages", "-o", "-"], stdout=write
    ) as running:
        os.close(write)
        os.read(read, 1)
        # The pipe holds less than the rest: the command is writing, or about to.
        running.send_signal(signal.SIGTERM)
        # Once all is written, Python ends and may take its handlers away before the signal comes.
        assert running.wait(60) in (143, 0, -signal.SIGTERM)
    os.close(read)


def test_a_signal_that_is_ignored_stays_ignored(tmp_path: Path) -> None:
    program = (
        "import signal, os, sys; signal.signal(signal.SIGHUP, signal.SIG_IGN); "
        "os.execv(sys.executable, [sys.executable, '-m', 'luformat', *sys.argv[1:]])"
    )
    pipe, folder = tmp_path / "pipe", tmp_path / "folder"
    os.mkfifo(pipe)
    folder.mkdir()
    command = [sys.executable, "-c", program, "decode", str(SAVE), "-o", str(folder / "doc")]
    with subprocess.Popen([*command, "--pages", str(pipe)]) as running:
        while not any(folder.iterdir()):
            time.sleep(0.01)
        running.send_signal(signal.SIGHUP)
        assert pipe.read_bytes()
    assert running.returncode == 0


@pytest.mark.parametrize(
    "arguments",
    [
        ("show", DUMP),
        ("show", DUMP, "--json"),
        ("verify", DUMP),
        ("diff", EXT.parent / "gold" / "stream.bin", DUMP),
        ("extract", DUMP, "-o", "-"),
        ("carve", DUMP, "-o", "/dev/stdout"),
        ("explain", "LU303"),
        ("--help",),
    ],
)
def test_a_closed_pipe_is_141(arguments: tuple[object, ...]) -> None:
    read, write = os.pipe()
    os.close(read)
    done = subprocess.run(
        [*LUFORMAT, *map(str, arguments)], stdout=write, stderr=subprocess.PIPE, timeout=60
    )
    os.close(write)
    assert (done.returncode, done.stderr) == (141, b"")


@pytest.mark.parametrize("verb", ["show", "verify", "encode", "build", "decode"])
def test_a_closed_standard_input_is_said(verb: str) -> None:
    output = {"encode": "-o -", "build": "-o - --format stream", "decode": "-o -"}.get(verb, "")
    done = shell(f"{verb} - {output} <&-")
    assert (done.returncode, done.stdout) == (2, b"")
    assert done.stderr == b"error: standard input is closed\n"


def test_a_closed_standard_output_is_said(tmp_path: Path) -> None:
    done = shell(f"show {EXT / 'stream.bin'} >&-")
    assert (done.returncode, done.stderr) == (2, b"error: standard output: closed\n")
    # It is not taken for the first file that is opened.
    done = shell(f"carve {DUMP} -o {tmp_path / 'small'} >&- 2>&-")
    assert done.returncode == 0
    assert (tmp_path / "small").stat().st_size > 4096


def shell(line: str) -> subprocess.CompletedProcess[bytes]:
    command = f"{sys.executable} -m luformat {line}"
    return subprocess.run(["sh", "-c", command], capture_output=True, timeout=60)


OLD_NUMPY = """
import importlib.metadata as m
old = m.version
m.version = lambda name: '1.26.4' if name == 'numpy' else old(name)
import numpy
del numpy.uint64
"""
PRELUDE = "import sys; from luformat.__main__ import main\n"


@pytest.mark.parametrize(
    ("change", "says"),
    [
        ("sys.modules['click'] = None\n", "error: the library click is missing\n"),
        ("sys.modules['kaitaistruct'] = None\n", "error: the library kaitaistruct is missing\n"),
        (
            OLD_NUMPY,
            "error: luformat needs numpy >=2.0, and finds numpy 1.26.4\n",
        ),
    ],
)
def test_a_library_that_is_not_there_or_too_old_is_one_sentence(change: str, says: str) -> None:
    program = f"{PRELUDE}{change}main()"
    done = subprocess.run(
        [sys.executable, "-c", program, "show", str(EXT / "stream.bin")],
        capture_output=True,
        text=True,
        timeout=60,
    )
    hint = "  hint: install luformat with its libraries: pip install luformat\n"
    assert (done.returncode, done.stdout, done.stderr) == (2, "", says + hint)


def test_a_defect_is_told_without_what_it_holds_raw() -> None:
    program = (
        f"{PRELUDE}import luformat.inputs.opening as i\n"
        "def broken(*_, **__): raise RuntimeError('\\x1b[31m\\u202e')\n"
        "i.open_input = broken\n"
        "main()"
    )
    done = subprocess.run(
        [sys.executable, "-c", program, "show", str(EXT / "stream.bin")],
        capture_output=True,
        text=True,
        timeout=60,
    )
    assert done.returncode == 3
    assert "RuntimeError: \\x1b[31m\\u202e\n" in done.stderr


BAR = re.compile(rb"\x1b\[\?25[lh]|\x1b\[2K|\xe2\x94\x81")
"""What the bar is drawn with: the cursor hidden, lines cleared, heavy rules."""

SLOW = """
import sys, time
import luformat.cli.console as console
console._PATIENCE = 0
from luformat.__main__ import main
main()
"""
"""A command that shows its bar at once, as it does for large inputs."""


def on_a_terminal(*arguments: object, stdout: int | None = None) -> bytes:
    """Return what a command writes to a terminal."""
    control, terminal = pty.openpty()
    with subprocess.Popen(
        [sys.executable, "-c", SLOW, *map(str, arguments)],
        stdin=subprocess.DEVNULL,
        stdout=terminal if stdout is None else stdout,
        stderr=terminal,
        env={**os.environ, "TERM": "xterm", "COLUMNS": "1000"},
    ) as running:
        os.close(terminal)
        screen = b"".join(read_all(control))
    assert running.returncode in (0, 1)
    os.close(control)
    return screen


def read_all(control: int) -> Iterator[bytes]:
    while True:
        try:
            data = os.read(control, 1 << 16)
        except OSError:  # what Linux says when the other side is closed
            return
        if not data:
            return
        yield data


VERBS = {
    "find": ("find", DUMP),
    "show": ("show", DUMP),
    "show --json": ("show", DUMP, "--json"),
    "verify": ("verify", DUMP),
    "map": ("map", DUMP),
    "map --json": ("map", DUMP, "--json"),
    "map -o": ("map", DUMP, "-o", "-"),
    "diff": ("diff", DUMP, EXT / "stream.bin"),
    "decode": ("decode", DUMP, "-o", "-"),
    "extract": ("extract", DUMP, "-o", "-"),
    "carve": ("carve", DUMP, "-o", "-"),
}


@pytest.mark.parametrize("verb", VERBS)
def test_the_bar_is_gone_before_the_first_byte_of_a_result(verb: str) -> None:
    plain = CliRunner().invoke(cli, [*map(str, VERBS[verb])])
    screen = on_a_terminal(*VERBS[verb])
    drawn = [*BAR.finditer(screen)]
    assert drawn
    rest = screen[drawn[-1].end() :].replace(b"\r\n", b"\n").lstrip(b"\r")
    # What is said besides comes when all is written.
    wanted = (plain.stdout_bytes + plain.stderr_bytes).replace(b"\r\n", b"\n").lstrip(b"\r")
    assert re.sub(rb"\x1b\[[0-9;]*m", b"", rest) == wanted


def test_no_bar_where_standard_error_is_no_terminal() -> None:
    done = subprocess.run(
        [sys.executable, "-c", SLOW, "show", str(DUMP)], capture_output=True, timeout=60
    )
    assert (done.returncode, done.stderr) == (0, b"")
    assert not BAR.search(done.stdout)


def test_a_quick_command_draws_no_bar() -> None:
    control, terminal = pty.openpty()
    with subprocess.Popen(
        [*LUFORMAT, "show", str(EXT / "stream.bin"), "--depth", "0"],
        stdout=terminal,
        stderr=terminal,
        env={**os.environ, "TERM": "xterm"},
    ) as running:
        os.close(terminal)
        screen = b"".join(read_all(control))
    os.close(control)
    assert running.returncode == 0
    assert not BAR.search(screen)
