"""A machine that QEMU emulates, with Xen and a dom0 that restores the files it is given.

Emulated throughout (TCG): the CPU is then the same everywhere, and no virtualisation is needed.
TCG has AMD's nested paging, so that PV, PVH and HVM guests all come up, paused.
Host and dom0 talk through files in a shared folder, see init.sh.
"""

from __future__ import annotations

import contextlib
import subprocess
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from tests.xen.dom0 import Dom0

__all__ = ["Answer", "Machine", "MachineError"]

BOOT_SECONDS: Final = 240
"""More than twice what a boot takes on a busy machine with two slow cores."""
GRACE_SECONDS: Final = 30
"""What an answer may take beyond the time that the restore itself may."""
POLL_SECONDS: Final = 0.05


class MachineError(Exception):
    """The machine did not come up, or is gone, or is silent."""


@dataclass(frozen=True, slots=True)
class Answer:
    """What came back for a file: xl's exit code and output, xl list, Xen's messages."""

    code: int
    log: str
    domains: str
    console: str
    seconds: float


class Machine:
    """A running Xen; a context manager, so that no QEMU is left behind."""

    def __init__(self, dom0: Dom0):
        self._dom0 = dom0
        self._stack = contextlib.ExitStack()
        self._number = 0
        self.info: dict[str, str] = {}
        """What `xl info` says."""

    def __enter__(self) -> Machine:
        with self._stack:
            folder = self._stack.enter_context(tempfile.TemporaryDirectory(prefix="xen-"))
            self._share = Path(folder)
            self._serial = self._share / "serial"
            process = subprocess.Popen(
                _command(self._dom0, self._share, self._serial),
                stdin=subprocess.DEVNULL,
                stdout=subprocess.DEVNULL,
                stderr=(self._share / "qemu").open("wb"),
            )
            self._process = process
            self._stack.callback(process.wait)
            self._stack.callback(process.kill)
            self._wait_for("info", BOOT_SECONDS)
            text = (self._share / "info").read_text()
            pairs = (line.partition(":") for line in text.splitlines())
            self.info = {name.strip(): value.strip() for name, _, value in pairs}
            self._stack = self._stack.pop_all()
        return self

    def __exit__(self, *_: object) -> None:
        self._stack.close()

    def restore(self, saved: bytes, seconds: int) -> Answer:
        """Restore what `xl save` wrote, destroy the domain; raises MachineError if Xen is gone."""
        number = self._number
        self._number += 1
        (self._share / f"{number}.save").write_bytes(saved)
        ask = self._share / f"{number}.part"
        ask.write_text(f"{seconds}\n")
        started = time.monotonic()
        ask.replace(ask.with_suffix(".ask"))
        self._wait_for(f"{number}.done", seconds + GRACE_SECONDS)
        answer = Answer(
            int(self._take(f"{number}.done")),
            self._take(f"{number}.log"),
            self._take(f"{number}.list"),
            self._take(f"{number}.dmesg"),
            time.monotonic() - started,
        )
        for suffix in ("save", "ask"):
            (self._share / f"{number}.{suffix}").unlink()
        return answer

    def _take(self, name: str) -> str:
        path = self._share / name
        text = path.read_text(errors="replace")
        path.unlink()
        return text

    def _wait_for(self, name: str, seconds: float) -> None:
        end = time.monotonic() + seconds
        while not (self._share / name).exists():
            if self._process.poll() is not None or time.monotonic() > end:
                gone = "ended" if self._process.poll() is not None else f"silent for {seconds} s"
                raise MachineError(f"QEMU is {gone}: {self._last_lines()}")
            time.sleep(POLL_SECONDS)

    def _last_lines(self) -> str:
        texts = ((self._share / name) for name in ("qemu", "serial"))
        lines = [
            line
            for path in texts
            if path.exists()
            for line in path.read_text(errors="replace").splitlines()
        ]
        return "\n".join([line for line in lines if line.strip()][-12:])


def _command(dom0: Dom0, share: Path, serial: Path) -> list[str]:
    """Return the call of QEMU, which ends with its parent whatever happens to that.

    SMAP is off: older kernels of dom0 trip over it under Xen.
    """
    xen = "dom0_mem=700M console=com1,vga com1=115200,8n1 loglvl=all guest_loglvl=all noreboot"
    command = ["setpriv", "--pdeathsig", "KILL"]
    command += ["qemu-system-x86_64", "-machine", "pc", "-accel", "tcg", "-cpu", "max,-smap"]
    command += ["-m", "1400", "-smp", "1", "-nodefaults", "-display", "none", "-no-reboot"]
    command += ["-serial", f"file:{serial}", "-kernel", str(dom0.xen), "-append", xen]
    command += ["-initrd", f"{dom0.kernel} console=hvc0 loglevel=6,{dom0.ramdisk}"]
    for tag, folder, mode in (("root", dom0.root, ",readonly=on"), ("share", share, "")):
        backend = f"local,id={tag},path={folder},security_model=none{mode}"
        command += ["-fsdev", backend, "-device", f"virtio-9p-pci,fsdev={tag},mount_tag={tag}"]
    return command
