"""A machine of QEMU with a real handover in its memory, as far as a test needs one.

By default it has not begun to run, so its memory is exactly what was put there. With `counts`
it runs instead: its firmware is a loop that counts in the page at COUNTER, and touches nothing
else.
"""

from __future__ import annotations

import json
import lzma
import shutil
import socket
import subprocess
import tempfile
import time
from functools import cache
from pathlib import Path
from types import TracebackType
from typing import Any, Final, Self

from tests.support.corpus import DATA

__all__ = ["COUNTER", "QEMU", "Guest", "segments"]

QEMU: Final = "qemu-system-x86_64"
COUNTER: Final = 0x1000
_LOOP: Final = bytes.fromhex("31c0 8ed8 66ff060010 ebf9")
"""xor ax, ax; mov ds, ax; loop: inc dword [0x1000]; jmp loop."""
_RESET: Final = bytes.fromhex("ea000000f0")
"""jmp 0xf000:0: what stands 16 bytes before the end of the firmware."""
_PATIENCE: Final = 300
"""Seconds that a command may take where the disk is slow."""


@cache
def segments(run: str) -> dict[int, bytes]:
    """Return the memory of a run that was kept: {machine address: bytes}."""
    folder = DATA / "handover" / run
    data = lzma.decompress((folder / "segments.bin.xz").read_bytes())
    rows = json.loads((folder / "segments.json").read_text())
    return {
        int(row["maddr"], 16): data[row["offset"] : row["offset"] + row["length"]] for row in rows
    }


class Guest:
    """A running QEMU with sockets `qmp`, `gdb` and `monitor`; a context manager."""

    def __init__(
        self,
        run: str | None = "ext",
        *options: str,
        program: str = QEMU,
        memory: str = "512M",
        counts: bool = False,
        pieces: dict[int, bytes] | None = None,
    ):
        # Names of sockets must be short.
        self.folder = Path(tempfile.mkdtemp(prefix="guest-"))
        self.qmp, self.gdb = self.folder / "qmp", self.folder / "gdb"
        command = [program, "-accel", "tcg", "-nodefaults", "-display", "none", "-m", memory]
        for name in ("qmp", "gdb", "monitor"):
            command += [f"-{name}", f"unix:{self.folder / name},server=on,wait=off"]
        # A second one, as QEMU serves one program at a socket.
        command += ["-qmp", f"unix:{self.folder / 'own'},server=on,wait=off"]
        planted = {**(segments(run) if run else {}), **(pieces or {})}
        for maddr, data in planted.items():
            file = self.folder / f"{maddr:x}.bin"
            file.write_bytes(data)
            command += ["-device", f"loader,file={file},addr={maddr:#x},force-raw=on"]
        if counts:
            firmware = self.folder / "firmware"
            firmware.write_bytes(_LOOP.ljust(0xFFF0, b"\x90") + _RESET.ljust(16, b"\x90"))
            command += ["-bios", str(firmware)]
        else:
            command += ["-S"]
        self._log = (self.folder / "log").open("w+")
        self._process = subprocess.Popen(
            [*command, *options], stdin=subprocess.DEVNULL, stdout=self._log, stderr=self._log
        )
        try:
            self._own = self._connected(self.folder / "own")
            self.ask("qmp_capabilities")
        except BaseException:
            self.close()
            raise

    def _connected(self, path: Path) -> Any:
        end = time.monotonic() + _PATIENCE
        while True:
            own = socket.socket(socket.AF_UNIX)
            own.settimeout(_PATIENCE)
            try:
                own.connect(str(path))
            except OSError:
                own.close()
                if self._process.poll() is not None or time.monotonic() > end:
                    self._log.seek(0)
                    raise RuntimeError(f"QEMU did not start: {self._log.read()}") from None
                time.sleep(0.05)
                continue
            with own:
                stream = own.makefile("rw")
            stream.readline()  # the greeting
            return stream

    def ask(self, command: str, **arguments: object) -> Any:
        """Return QEMU's answer to a command of QMP; raises RuntimeError with its words."""
        self._own.write(json.dumps({"execute": command, "arguments": arguments}) + "\n")
        self._own.flush()
        while line := self._own.readline():
            answer = json.loads(line)
            if "return" in answer:
                return answer["return"]
            if "error" in answer:
                raise RuntimeError(f"QEMU: {answer['error']['desc']}")
        raise RuntimeError("QEMU is gone")

    def monitor(self, line: str) -> str:
        """Return what the human monitor says to a line."""
        return str(self.ask("human-monitor-command", **{"command-line": line}))

    @property
    def runs(self) -> bool:
        """Whether the machine runs now."""
        return bool(self.ask("query-status")["running"])

    def close(self) -> None:
        """End QEMU and remove its files."""
        self._process.kill()
        self._process.wait()
        self._log.close()
        shutil.rmtree(self.folder)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self._own.close()
        self.close()
