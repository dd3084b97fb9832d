"""QEMU's stub for gdb as a way to a machine's memory: gdb's remote protocol, over a socket.

A stub reads through the page tables of a processor. QEMU's can be told to take addresses for
those of the machine instead (`Qqemu.PhyMemMode`), and passes commands on to the monitor
(`qRcmd`), which has the map of memory. Both are asked for, so that no other stub, which would
read something else, is taken for it.

An answer holds two KiB at most, so requests are sent many at once and their answers taken in
order: a scan asks for eight bytes of each page. The stub stops the machine when somebody
connects, and lets it go on only when it is told to. A signal can come between a request and its
answer; what is asked after it goes through a new connection, where no old answers wait.

The protocol: "Remote Protocol" in gdb's manual; QEMU's additions: "GDB usage" in its own.
"""

from __future__ import annotations

import re
import socket
from collections.abc import Iterator, Sequence
from contextlib import suppress
from typing import Final

import numpy as np

from luformat.errors import DumpFormatError, SelectionError
from luformat.memory.image import Words
from luformat.memory.live import Status

__all__ = ["GdbMachine"]

_ATTACHED: Final = 5.0
"""Seconds within which the stub answers, unless a debugger is attached to it."""
_ANSWER: Final = 60.0
_RECEIVE: Final = 1 << 16
_MOST_WAITING: Final = 1 << 20
"""Bytes of one answer: far more than a stub may send."""
_TOGETHER: Final = 256
"""Requests for a word that are under way at once."""
_PIECES: Final = 16
"""Requests for a piece that are under way at once, and so part of one read."""
_FRAME: Final = 16
"""Bytes that a packet has beside its contents, amply."""
_HOST_PORT: Final = re.compile(r"(?:\[([^]]*)\]|([^:/]*)):([0-9]{1,5})")
_STATUS: Final = re.compile(r"VM status: (\w+)[^(\n]*(?:\(([^)]*)\))?")


class GdbMachine:
    """A machine behind the stub that QEMU opens with `-s` or `-gdb DEVICE`.

    `address` is HOST:PORT (of this host if it is empty), or the path of a socket.
    """

    stops_by_itself = True

    def __init__(self, name: str, address: str):
        self._name = name
        self._address = address
        self._place = _HOST_PORT.fullmatch(address)
        if self._place is None and "/" not in address and ":" in address:
            raise SelectionError(
                f"{name} names no stub", hint="write gdb:HOST:PORT, such as gdb::1234"
            )
        self._socket = socket.socket()
        self._ahead = bytearray()
        self._due = 0
        """Answers that have been asked for and not been taken."""
        self._tried = False
        """True if the stub may have seen a connection, and so have stopped the machine."""
        self._virtual = False
        """True if the stub was told to go through page tables no more."""

    def connect(self) -> None:
        """Connect. Raises DumpFormatError if no stub of QEMU answers."""
        self._reach()
        size = re.search(r"PacketSize=([0-9a-fA-F]{1,8})", self._ask("qSupported"))
        mode = self._ask("qqemu.PhyMemMode")
        if size is None or mode not in ("0", "1"):
            raise self._error("what answers is not QEMU's stub for gdb")
        self._piece = max(8, (int(size[1], 16) - _FRAME) // 2)
        self._socket.settimeout(_ANSWER)
        if mode == "0":
            self._virtual = True
            self._expect_ok("Qqemu.PhyMemMode:1")

    def _reach(self) -> None:
        """Connect anew, to be answered within a moment."""
        self._socket.close()
        self._ahead.clear()
        self._due = 0
        self._tried = True
        try:
            if self._place is not None:
                host = self._place[1] or self._place[2] or "localhost"
                self._socket = socket.create_connection((host, int(self._place[3])), _ATTACHED)
            else:
                self._socket = socket.socket(socket.AF_UNIX)
                self._socket.settimeout(_ATTACHED)
                self._socket.connect(self._address)
        except (OSError, OverflowError, UnicodeError) as error:
            self._tried = False
            reason = getattr(error, "strerror", None) or error
            raise self._error(
                f"cannot connect: {reason}", "is QEMU running, and was it given -s or -gdb?"
            ) from error

    def _error(self, message: str, hint: str | None = None) -> DumpFormatError:
        return DumpFormatError(f"{self._name}: {message}", hint=hint)

    def _send(self, requests: Sequence[str]) -> None:
        # The plus takes the answer before as good, without which a stub would send it again.
        packets = [
            b"+$%b#%02x" % (text, sum(text) & 0xFF)
            for text in (request.encode() for request in requests)
        ]
        self._due += len(packets)
        try:
            self._socket.sendall(b"".join(packets))
        except OSError as error:
            raise self._lost(error) from error

    def _lost(self, error: OSError | None = None) -> DumpFormatError:
        if isinstance(error, TimeoutError):
            return self._error(
                "nobody answers at this stub",
                "it serves one debugger at a time: is one attached? qmp: can be used beside it",
            )
        return self._error("the connection to QEMU is lost", "is it still running?")

    def _answer(self) -> str:
        """Return the contents of the next packet that answers something."""
        while True:
            start = self._ahead.find(b"$")
            end = self._ahead.find(b"#", start) if start >= 0 else -1
            if end >= 0 and len(self._ahead) >= end + 3:
                packet = bytes(self._ahead[start + 1 : end])
                claimed = self._ahead[end + 1 : end + 3]
                del self._ahead[: end + 3]
                if claimed.lower() != b"%02x" % (sum(packet) & 0xFF):
                    raise self._error("an answer does not fit its checksum")
                if packet[:1] in (b"T", b"S"):
                    continue  # that the machine has stopped: nobody asked
                if packet[:1] != b"O" or packet == b"OK":  # output comes before the answer
                    self._due -= 1
                return packet.decode("latin-1")
            noise = self._ahead[:start] if start >= 0 else self._ahead
            if noise.strip(b"+-") or len(self._ahead) > _MOST_WAITING:
                raise self._error("what answers is not QEMU's stub for gdb")
            try:
                data = self._socket.recv(_RECEIVE)
            except OSError as error:
                raise self._lost(error) from error
            if not data:
                raise self._lost()
            self._ahead += data

    def _ask(self, request: str) -> str:
        self._send([request])
        return self._answer()

    def _expect_ok(self, request: str) -> None:
        answer = self._ask(request)
        if answer != "OK":
            raise self._error(f"the stub refuses {request}: {answer or 'it does not know it'}")

    def _told(self, command: str) -> str:
        """Return what the monitor prints for a command."""
        parts = []
        size = 0
        answer = self._ask(f"qRcmd,{command.encode().hex()}")
        while answer[:1] == "O" and answer != "OK" and size < _MOST_WAITING * 16:
            parts.append(self._bytes(answer[1:]))
            size += len(answer)
            answer = self._answer()
        if answer != "OK":
            raise self._error(f"the stub refuses the monitor's command {command!r}")
        return b"".join(parts).decode("utf-8", "replace")

    def _bytes(self, text: str) -> bytes:
        try:
            return bytes.fromhex(text)
        except ValueError:
            raise self._error("what answers is not QEMU's stub for gdb") from None

    def status(self) -> Status:
        found = _STATUS.search(self._told("info status"))
        if found is None:
            raise self._error("the monitor does not tell the machine's state")
        return Status(found[1] == "running", found[2] or found[1])

    def stop(self) -> None:
        with suppress(DumpFormatError):  # its monitor says nothing where there is nothing to do
            self._told("stop")

    def go_on(self) -> None:
        """Let the machine run, if it was stopped by the connection or by hand.

        Raises DumpFormatError, with what to do, if that fails.
        """
        if not self._tried:
            return
        try:
            self._set_mode_back()
            if self.status().word == "paused":
                self._expect_ok("D")
        except DumpFormatError as error:
            error.hint = "the machine may still be paused: give `cont` to its monitor"
            raise

    def map_text(self) -> str:
        return self._told("info mtree -f")

    def read(self, maddr: int, length: int) -> bytes:
        wanted = [
            (at, min(self._piece, maddr + length - at))
            for at in range(maddr, maddr + length, self._piece)
        ][:_PIECES]
        return b"".join(self._memory(wanted))

    def heads(self, start: int, count: int, step: int) -> Words:
        parts: list[bytes] = []
        for first in range(0, count, _TOGETHER):
            some = range(first, min(first + _TOGETHER, count))
            parts += self._memory([(start + number * step, 8) for number in some])
        return np.frombuffer(b"".join(parts), np.dtype("<u8")).astype(np.uint64, copy=False)

    def _memory(self, wanted: Sequence[tuple[int, int]]) -> Iterator[bytes]:
        """Yield what is at some (machine address, length), all asked for at once."""
        self._send([f"m{maddr:x},{length:x}" for maddr, length in wanted])
        for maddr, length in wanted:
            answer = self._answer()
            if len(answer) != 2 * length:
                raise self._error(f"the stub cannot read {length} bytes at {maddr:#x}: {answer}")
            yield self._bytes(answer)

    def _set_mode_back(self) -> None:
        if self._due or self._socket.fileno() < 0:
            self._reach()
        if self._virtual:
            self._expect_ok("Qqemu.PhyMemMode:0")
            self._virtual = False

    def close(self) -> None:
        """End the connection and leave the machine stopped, unless it was let go on."""
        if self._tried and self._virtual:
            with suppress(DumpFormatError):
                self._set_mode_back()
        self._socket.close()
