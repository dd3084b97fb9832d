"""Where dumps of one real handover are made with the tools that people use."""

from __future__ import annotations

import json
import shutil
import struct
import subprocess
import tempfile
import time
from collections.abc import Sequence
from contextlib import ExitStack
from functools import cached_property
from pathlib import Path
from typing import Any, Final, Self

from tests.dumps.guest import Guest, segments
from tests.support.corpus import DATA, unpacked

__all__ = ["RAM", "Workshop", "monitor_dump"]

RAM: Final = 512 << 20
"""Bytes of memory of the machine that the handovers come from."""
_SECONDS: Final = 300


class Workshop:
    """A folder, a handover (`run`: ext or gold) and what many dumps begin with; a context
    manager."""

    def __init__(self, run: str = "ext", folder: Path | None = None):
        self.run = run
        self.data = DATA / "handover" / run
        self.stream = (self.data / "stream.bin").read_bytes()
        self.facts: dict[str, Any] = json.loads((self.data / "facts.json").read_text())
        self._open, self._passing = ExitStack(), ExitStack()
        self._tidies = folder is None
        if folder is None:
            folder = Path(self._open.enter_context(tempfile.TemporaryDirectory(prefix="dumps-")))
        self.folder = folder
        self._number = 0

    def new(self, name: str, *, lasting: bool = False) -> Path:
        """Return where a file may be made, until `tidy` or, if it is `lasting`, to the end."""
        self._number += 1
        folder = self.folder / f"{self._number}"
        folder.mkdir()
        if self._tidies and not lasting:
            self._passing.callback(shutil.rmtree, folder)
        return folder / name

    def tidy(self) -> None:
        """Remove the files and end the machines of one situation."""
        self._passing.close()

    def tool(self, *command: object, into: Path | None = None, source: Path | None = None) -> str:
        """Run a tool, perhaps with its output into a file; return what it says.

        Raises subprocess.CalledProcessError if it fails.
        """
        words = [str(word) for word in command]
        with ExitStack() as files:
            output: Any = subprocess.PIPE
            if into is not None:
                output = files.enter_context(into.open("wb"))
            stdin: Any = subprocess.DEVNULL
            if source is not None:
                stdin = files.enter_context(source.open("rb"))
            done = subprocess.run(
                words,
                stdin=stdin,
                stdout=output,
                stderr=subprocess.PIPE,
                check=True,
                timeout=_SECONDS,
            )
        return ((done.stdout or b"") + done.stderr).decode("utf-8", "replace")

    @cached_property
    def guest(self) -> Guest:
        """A machine at its first instruction."""
        return self._open.enter_context(Guest(self.run))

    def another_guest(self, *options: str, run: str | None = None, **more: Any) -> Guest:
        """Return one more machine, without a handover unless `run` has one."""
        return self._passing.enter_context(Guest(run, *options, **more))

    @cached_property
    def elf(self) -> Path:
        """An ELF core as QEMU writes it."""
        target = self.new("memory.elf", lasting=True)
        monitor_dump(self.guest, target)
        return target

    @cached_property
    def kdump(self) -> Path:
        """A flattened kdump as QEMU writes it."""
        target = self.new("memory.kdump", lasting=True)
        monitor_dump(self.guest, target, "-z")
        return target

    @cached_property
    def raw(self) -> Path:
        """Raw memory as QEMU writes it."""
        target = self.new("memory.raw", lasting=True)
        self.guest.ask("pmemsave", val=0, size=RAM, filename=str(target))
        return target

    @cached_property
    def migration(self) -> Path:
        """A machine's state as QEMU sends it."""
        target = self.new("machine.state", lasting=True)
        self.guest.ask("migrate", uri=f"exec:cat > {target}")
        end = time.monotonic() + _SECONDS
        while self.guest.ask("query-migrate").get("status") != "completed":
            if time.monotonic() > end:
                raise RuntimeError("QEMU does not come to an end with migrate")
            time.sleep(0.05)
        return target

    @cached_property
    def disk(self) -> Path:
        """A qcow2 disk with a snapshot `now` that has the memory, too."""
        target = self.new("disk.qcow2", lasting=True)
        self.tool("qemu-img", "create", "-q", "-f", "qcow2", target, "64M")
        drive = f"file={target},format=qcow2,if=ide"
        with Guest(self.run, "-drive", drive) as guest:
            said = guest.monitor("savevm now")
            if said.strip():
                raise RuntimeError(f"QEMU: {said}")
        return target

    @cached_property
    def vmcore(self) -> Path:
        """An ELF core as a crash kernel shows it: makedumpfile wants a note and no sections."""
        target = self.new("vmcore", lasting=True)
        note = struct.pack("<III8s", 5, 0x150, 1, b"CORE") + bytes(0x150)
        ident = b"\x7fELF\x02\x01\x01".ljust(16, b"\0")
        head = struct.pack("<16sHHIQQQIHHHHHH", ident, 4, 62, 1, 0, 64, 0, 0, 64, 56, 2, 0, 0, 0)
        head += struct.pack("<IIQQQQQQ", 4, 0, 64 + 2 * 56, 0, 0, len(note), len(note), 0)
        head += struct.pack("<IIQQQQQQ", 1, 7, 4096, 1 << 63, 0, RAM, RAM, 0)
        with target.open("wb") as file:
            file.write(head + note)
            for maddr, data in segments(self.run).items():
                file.seek(4096 + maddr)
                file.write(data)
            file.truncate(4096 + RAM)
        return target

    def makedumpfile(self, options: str, *targets: Path, source: Path | None = None) -> None:
        """Run makedumpfile on the vmcore; one target takes its output if that is flattened."""
        command = ["makedumpfile", "--message-level", "1", *options.split()]
        command.append(str(source or self.vmcore))
        if "-F" in options.split():
            self.tool(*command, into=targets[0])
        else:
            self.tool(*command, *targets)

    def kept(self, name: str) -> Path:
        """Return a kept dump by a tool that Debian does not have, unpacked."""
        return unpacked(DATA / "dumps" / f"{name}.xz", self.new(name))

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *exc: object) -> None:
        self._passing.close()
        self._open.close()


def monitor_dump(guest: Guest, target: Path, options: str = "", span: Sequence[int] = ()) -> None:
    """Have a machine dumped by the words that people type; raises RuntimeError with QEMU's."""
    numbers = " ".join(f"{number:#x}" for number in span)
    said = guest.monitor(f"dump-guest-memory {options} {target} {numbers}".strip())
    if said.strip():
        raise RuntimeError(f"QEMU: {said.strip()}")
