"""luformat by the hundred: forked from a process that has loaded it, not loaded anew each time.

Most of a short run is the loading of modules. `python -m tests.support.forking FOLDER` loads
them, leaves a program `luformat` in FOLDER, and serves those who start it: that hands over its
arguments, folder, environment and open files, and ends as the process ends that was forked
for it. The server goes when its standard input ends, which is with whoever started it.

What a process does as it starts is not seen this way: tests of that start one of their own.
"""

from __future__ import annotations

import contextlib
import marshal
import os
import runpy
import select
import shlex
import socket
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final

import click
from click.testing import CliRunner

from luformat.cli import cli

__all__ = ["serving"]

_PROGRAM: Final = "luformat"
_SOCKET: Final = "socket"
_LENGTH: Final = 4
_CLIENT: Final = """
import _socket, marshal, os, sys
asked = marshal.dumps((sys.argv[1:], os.getcwd(), dict(os.environ)))
server = _socket.socket(_socket.AF_UNIX, _socket.SOCK_STREAM)
os.chdir({folder!r})  # the address of a socket must be short
server.connect({socket!r})
files = b"".join(number.to_bytes(4, sys.byteorder) for number in (0, 1, 2))
length = len(asked).to_bytes({length}, "little")
server.sendmsg([length], [(_socket.SOL_SOCKET, _socket.SCM_RIGHTS, files)])
asked = memoryview(asked)
while asked:
    asked = asked[server.send(asked):]
ended = server.recv({length})
os._exit(int.from_bytes(ended, "little") if ended else 255)
"""
# Without site and the socket module: they would take as long as the rest.


@contextmanager
def serving(folder: Path) -> Iterator[Path]:
    """Give the program, which is in `folder`, an empty one, and works while the block runs."""
    server = subprocess.Popen(
        [sys.executable, "-m", __name__, os.fspath(folder)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        cwd=Path(__file__).parents[2],
        env={**os.environ, "OPENBLAS_NUM_THREADS": "1"},
    )
    assert server.stdin is not None
    assert server.stdout is not None
    with server:
        assert server.stdout.readline(), "the server has not come up"
        try:
            yield folder / _PROGRAM
        finally:
            server.stdin.close()


def _load() -> None:
    """Import what the verbs import, and what they load when they first need it."""
    for verb in cli.list_commands(click.Context(cli)):
        cli.get_command(click.Context(cli), verb)
    dump = "tests/data/handover/ext/memory.kdump.xz"
    for verb in ("show", "verify"):
        CliRunner().invoke(cli, [verb, dump], catch_exceptions=False)


def _serve(folder: Path) -> None:
    _load()
    os.chdir(folder)
    with socket.socket(socket.AF_UNIX) as server:
        server.bind(_SOCKET)
        server.listen(16)
        client, program = folder / "client.py", folder / _PROGRAM
        text = _CLIENT.format(folder=os.fspath(folder), socket=_SOCKET, length=_LENGTH)
        client.write_text(text, "utf-8")
        call = shlex.join([sys.executable, "-IS", os.fspath(client)])
        program.write_text(f'#!/bin/sh\nexec {call} "$@"\n', "utf-8")
        program.chmod(0o755)
        print(flush=True)
        while server in select.select([server, sys.stdin], [], [])[0]:
            connection = server.accept()[0]
            with connection:
                if os.fork() == 0:
                    server.close()
                    _answer(connection)
            with contextlib.suppress(ChildProcessError):
                while os.waitpid(-1, os.WNOHANG)[0]:
                    pass


def _answer(connection: socket.socket) -> None:
    """Fork the process that was asked for, and tell how it ended, as a shell does."""
    head, files, _, _ = socket.recv_fds(connection, _LENGTH, 3)
    length = int.from_bytes(head, "little")
    asked = bytearray()
    while len(asked) < length:
        asked += connection.recv(length - len(asked))
    process = os.fork()
    if process == 0:
        connection.close()
        _become(files, *marshal.loads(asked))  # noqa: S302 - of our own client
    code = os.waitstatus_to_exitcode(os.waitpid(process, 0)[1])
    code = code if code >= 0 else 128 - code
    connection.sendall(code.to_bytes(_LENGTH, "little"))
    os._exit(0)


def _become(
    files: list[int], arguments: list[str], folder: str, environment: dict[str, str]
) -> None:
    """Be `python -m luformat` with these files, arguments, folder and environment."""
    for number, (file, name) in enumerate(zip(files, ("stdin", "stdout", "stderr"), strict=True)):
        os.dup2(file, number)
        os.close(file)
        # What python made of the server's own has kept whether it was a terminal, or a file.
        mode, lines = ("r", -1) if number == 0 else ("w", 1 if name == "stderr" else -1)
        setattr(sys, name, open(number, mode, lines, closefd=False))  # noqa: SIM115 - to the end
    os.chdir(folder)
    os.environ.clear()
    os.environ.update(environment)
    sys.argv[1:] = arguments
    try:
        runpy.run_module("luformat", run_name="__main__", alter_sys=True)
    except SystemExit as error:
        code = error.code if isinstance(error.code, int) else 0
    sys.stdout.flush()
    os._exit(code)


if __name__ == "__main__":
    _serve(Path(sys.argv[1]))
