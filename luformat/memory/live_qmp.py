"""QEMU's monitor protocol (QMP) as a way to a machine's memory.

`pmemsave` writes a range of memory to a file that QEMU opens by name. It gets one that needs
neither room on a disk nor a folder that both may write to: a file in memory, handed to QEMU
through the socket, which QEMU then opens as one of its own descriptors. A window of it is filled
again and again, so that a scan of all memory costs no more than the window.

The connection is served by a thread of its own: signals interrupt the main thread, and a command
that was begun is still sent whole, as is the one that lets the machine go on.
"""

from __future__ import annotations

import asyncio
import importlib
import logging
import os
import stat
import threading
from collections.abc import Coroutine
from concurrent.futures import TimeoutError as Late
from contextlib import suppress
from typing import Any, Final, TypeVar

import numpy as np

from luformat.errors import DumpFormatError
from luformat.memory.image import Words
from luformat.memory.live import Status

__all__ = ["QmpMachine"]

Result = TypeVar("Result")

_GREETING: Final = 5.0
"""Seconds within which QEMU greets, unless another program holds the socket."""
_ANSWER: Final = 60.0
_WINDOW: Final = 16 << 20
"""Bytes of memory that QEMU writes at once."""


class QmpMachine:
    """A machine behind the socket that QEMU was given with `-qmp unix:PATH,server=on`."""

    stops_by_itself = False

    def __init__(self, name: str, path: str):
        self._name = name
        self._path = path
        self._qmp = _library()
        self._set: int | None = None
        self._greeted = False
        # Its errors are ours to tell.
        logging.getLogger("qemu.qmp").addHandler(logging.NullHandler())
        self._client = self._qmp.QMPClient("luformat")
        self._window = os.memfd_create("luformat", os.MFD_CLOEXEC)
        self._loop = asyncio.new_event_loop()
        self._thread = threading.Thread(target=self._loop.run_forever, daemon=True)
        self._thread.start()

    def connect(self) -> None:
        """Connect. Raises DumpFormatError if nobody, or not QEMU's QMP, answers."""
        self._check_socket()
        self._greet()
        self._file = self._handed_over()

    def _check_socket(self) -> None:
        try:
            mode = os.stat(self._path).st_mode  # noqa: PTH116 - the name as the user gave it
        except (OSError, ValueError) as error:
            reason = error.strerror if isinstance(error, OSError) else error
            raise self._error(
                f"cannot open {self._path}: {reason}",
                "give the socket of QEMU's -qmp unix:SOCKET,server=on,wait=off",
            ) from error
        if not stat.S_ISSOCK(mode):
            raise self._error(f"{self._path} is no socket", "a dump in a file needs no qmp:")

    def _greet(self) -> None:
        try:
            self._wait(asyncio.wait_for(self._client.connect(self._path), _GREETING), _ANSWER)
            self._greeted = True
        except (Late, TimeoutError):
            raise self._error(
                "nobody greets at this socket",
                "QEMU serves one program at a time: is another connected, such as libvirt? "
                "add a second -qmp",
            ) from None
        except self._qmp.ConnectError as error:
            cause: BaseException = error.exc
            if isinstance(cause, OSError):
                raise self._error(
                    f"cannot connect to {self._path}: {cause.strerror or cause}",
                    "is QEMU still running?",
                ) from error
            raise self._error(
                f"what answers at {self._path} does not speak QMP",
                "give the socket of -qmp, not that of -monitor, -serial or -gdb",
            ) from error

    def _handed_over(self) -> str:
        """Hand the window to QEMU; return the name under which it can open it."""

        async def hand_over() -> Any:
            self._client.send_fd_scm(self._window)
            return await self._client.execute("add-fd", {"opaque": "luformat"})

        answer = self._answered("add-fd", hand_over())
        self._set = self._item(answer, "fdset-id", int)
        return f"/proc/self/fd/{self._item(answer, 'fd', int)}"

    def _wait(self, work: Coroutine[Any, Any, Result], seconds: float) -> Result:
        future = asyncio.run_coroutine_threadsafe(work, self._loop)
        try:
            return future.result(seconds)
        except BaseException:
            future.cancel()
            raise

    def _answered(self, command: str, work: Coroutine[Any, Any, Any]) -> Any:
        """Return QEMU's answer; raises DumpFormatError if it refuses, or is gone."""
        try:
            return self._wait(work, _ANSWER)
        except self._qmp.ExecuteError as error:
            raise self._error(f"QEMU refuses {command}: {error}") from error
        except Late:
            raise self._error(f"QEMU does not answer to {command}") from None
        except (self._qmp.QMPError, OSError, EOFError) as error:
            raise self._error("the connection to QEMU is lost", "is it still running?") from error

    def _ask(self, command: str, **arguments: object) -> Any:
        return self._answered(command, self._client.execute(command, arguments))

    def _item(self, answer: Any, name: str, kind: type[Result]) -> Result:
        item = answer.get(name) if isinstance(answer, dict) else None
        if not isinstance(item, kind):
            raise self._error("what answers is not QEMU's monitor")
        return item

    def _error(self, message: str, hint: str | None = None) -> DumpFormatError:
        return DumpFormatError(f"{self._name}: {message}", hint=hint)

    def status(self) -> Status:
        answer = self._ask("query-status")
        return Status(self._item(answer, "running", bool), self._item(answer, "status", str))

    def stop(self) -> None:
        self._ask("stop")

    def go_on(self) -> None:
        """Let the machine run. Raises DumpFormatError, with what to do, if that fails."""
        try:
            self._ask("cont")
        except DumpFormatError as error:
            error.hint = "the machine may still be paused: give `cont` to its monitor"
            raise

    def map_text(self) -> str:
        return str(self._ask("human-monitor-command", **{"command-line": "info mtree -f"}))

    def read(self, maddr: int, length: int) -> bytes:
        length = min(length, _WINDOW)
        self._ask("pmemsave", val=maddr, size=length, filename=self._file)
        data = os.pread(self._window, length, 0)
        if len(data) != length:
            raise self._error(f"QEMU has written {len(data)} of {length} bytes at {maddr:#x}")
        return data

    def heads(self, start: int, count: int, step: int) -> Words:
        words = np.empty(count, np.uint64)
        in_window = max(1, _WINDOW // step)
        for first in range(0, count, in_window):
            some = min(in_window, count - first)
            data = self.read(start + first * step, (some - 1) * step + 8)
            words[first : first + some] = np.ndarray((some,), np.dtype("<u8"), data, 0, (step,))
        return words

    async def _wound_up(self) -> None:
        if self._greeted:
            await self._client.disconnect()
        left = asyncio.all_tasks() - {asyncio.current_task()}
        for task in left:
            task.cancel()
        await asyncio.gather(*left, return_exceptions=True)

    def close(self) -> None:
        """Take the window back and end the connection."""
        if self._loop.is_closed():
            return
        try:
            # What is lost by now was lost before, and the error of that is told.
            if self._set is not None:
                with suppress(DumpFormatError):
                    self._ask("remove-fd", **{"fdset-id": self._set})
            with suppress(Late, self._qmp.QMPError, OSError, EOFError):
                self._wait(self._wound_up(), _GREETING)
        finally:
            self._loop.call_soon_threadsafe(self._loop.stop)
            self._thread.join(_GREETING)
            self._loop.close()
            os.close(self._window)


def _library() -> Any:
    try:
        return importlib.import_module("qemu.qmp")
    except ImportError:
        raise DumpFormatError(
            "qmp: needs the library qemu.qmp, which is not installed",
            wanted="qemu.qmp",
            got="not installed",
            hint="pip install 'luformat[live]'; gdb: needs no library",
        ) from None
