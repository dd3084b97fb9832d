"""Machines of QEMU that are there now, read through its monitor and through its stub for gdb."""

from __future__ import annotations

import shutil
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from luformat.errors import DumpFormatError, MemoryAbsentError, SelectionError
from luformat.inputs.opened import DumpInput
from luformat.locate.bootmem import parse_bootmem
from luformat.memory.image import FilePlace, MemoryImage, Progress, ShortfallKind, Words
from luformat.memory.live import ram_of_mtree
from luformat.memory.open import open_image
from luformat.memory.write import write_elf
from tests.dumps.guest import COUNTER, QEMU, Guest, segments
from tests.support.corpus import DATA
from tests.support.terminal import window

pytestmark = pytest.mark.skipif(shutil.which(QEMU) is None, reason=f"needs {QEMU}")
EXT = DATA / "handover" / "ext"
WAYS = ("qmp", "gdb")


class Watched(MemoryImage):
    """Another image, which counts the bytes that are read."""

    kind, name = "watched", "watched"

    def __init__(self, inner: MemoryImage):
        self.inner = inner
        self.extents = inner.extents
        self.read_bytes = 0

    def read_run(self, maddr: int, length: int) -> bytes:
        self.read_bytes += length
        return self.inner.read(maddr, length)

    def place(self, maddr: int) -> FilePlace | None:
        return self.inner.place(maddr)

    def page_heads(
        self, step: int, progress: Progress | None = None
    ) -> Iterator[tuple[Words, Words]]:
        self.read_bytes += self.size
        return self.inner.page_heads(step, progress)


@pytest.fixture(scope="module")
def halted() -> Iterator[Guest]:
    """A machine at its first instruction."""
    with Guest() as guest:
        yield guest


@pytest.fixture
def running() -> Iterator[Guest]:
    """A machine that counts in a page of its memory, and has no handover."""
    with Guest(None, counts=True) as guest:
        yield guest


def luformat(*arguments: object) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "luformat", *map(str, arguments)]
    return subprocess.run(command, capture_output=True, text=True, timeout=120)


def name_of(guest: Guest, way: str) -> str:
    return f"{way}:{getattr(guest, way)}"


@pytest.mark.parametrize("way", WAYS)
def test_a_machine_is_read_as_its_dump_is(halted: Guest, tmp_path: Path, way: str):
    done = luformat("extract", name_of(halted, way), "-o", tmp_path / "stream")
    assert (done.returncode, done.stderr) == (0, "")
    assert (tmp_path / "stream").read_bytes() == (EXT / "stream.bin").read_bytes()
    dump = luformat("find", EXT / "memory.elf.xz")
    found = luformat("find", name_of(halted, way))
    assert (found.stdout, found.returncode) == (dump.stdout, dump.returncode)
    shown = luformat("show", name_of(halted, way), "domains/0/lu_domain_info")
    assert shown.stdout == luformat("show", EXT / "stream.bin", "domains/0/lu_domain_info").stdout
    verdict = luformat("verify", name_of(halted, way))
    assert verdict.returncode == 0, verdict.stderr
    assert not halted.runs


@pytest.mark.parametrize("way", WAYS)
def test_memory_of_a_machine(halted: Guest, way: str):
    with open_image(name_of(halted, way)) as image:
        for maddr, data in segments("ext").items():
            assert image.read(maddr, len(data)) == data
        assert image.end == 1 << 32  # firmware
        assert image.extents[0].start == 0
        assert not image.shortfalls
        assert image.place(0x1000_0000) is None
        with pytest.raises(MemoryAbsentError):
            image.read((512 << 20) - 8, 16)
        with pytest.raises(MemoryAbsentError):
            image.read(0xFEC0_0000, 4)  # the I/O APIC: a device, never touched


def test_where_the_bootmem_is_known_nothing_else_is_read(halted: Guest):
    with open_image(name_of(halted, "qmp")) as image:
        watched = Watched(image)
        handover = DumpInput(watched, parse_bootmem("64M@0x10000000")).handover()
        assert handover.version.major == 4
        assert 0 < watched.read_bytes < 1 << 16


def goes_on(guest: Guest, way: str, before: bytes) -> bool:
    """Tell whether the counter moves again, for which the machine has to get a CPU first."""
    for _ in range(100):
        with open_image(name_of(guest, way), pause=True) as image:
            if image.read(COUNTER, 4) != before:
                return True
        time.sleep(0.05)
    return False


@pytest.mark.parametrize("way", WAYS)
def test_a_machine_that_runs_may_be_paused(running: Guest, way: str):
    with open_image(name_of(running, way), pause=True) as image:
        assert not running.runs
        before = image.read(COUNTER, 4)
        time.sleep(0.1)
        assert image.read(COUNTER, 4) == before
        assert not image.shortfalls
    assert running.runs
    # What the stub was told about addresses does not outlive the connection.
    assert goes_on(running, way, before)
    assert running.runs


def test_a_machine_that_runs_changes_and_that_is_said(running: Guest):
    with open_image(name_of(running, "qmp")) as image:
        before = image.read(COUNTER, 4)
        assert any(image.read(COUNTER, 4) != before for _ in range(1000))
        (shortfall,) = image.shortfalls
        assert shortfall.kind is ShortfallKind.CHANGING
        assert "--pause" in str(shortfall.hint)
    assert running.runs
    done = luformat("find", name_of(running, "qmp"))
    assert done.returncode == 2
    assert "the machine runs while it is read" in done.stderr


def test_a_machine_that_gdb_stops_stays_so_and_that_is_said(running: Guest):
    done = luformat("find", name_of(running, "gdb"))
    assert "stands now and stays so" in done.stderr
    assert not running.runs


@pytest.mark.parametrize("way", WAYS)
def test_a_machine_that_stood_is_not_started(halted: Guest, way: str):
    with open_image(name_of(halted, way), pause=True) as image:
        assert not image.shortfalls
    assert not halted.runs
    assert halted.ask("query-status")["status"] == "prelaunch"


@pytest.mark.parametrize("way", WAYS)
def test_a_paused_machine_goes_on_after_an_error(running: Guest, way: str):
    done = luformat("find", "--pause", "--bootmem", "64M@0x10000000", name_of(running, way))
    assert done.returncode == 2
    assert "does not start with a breadcrumb" in done.stderr
    assert running.runs


@pytest.mark.parametrize("way", WAYS)
@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_a_paused_machine_goes_on_after_a_signal(way: str, number: signal.Signals):
    with Guest(None, counts=True, memory="2G") as guest:
        command = [sys.executable, "-m", "luformat", "find", "--pause", name_of(guest, way)]
        for moment in (0.0, 0.15):
            work = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE)
            end = time.monotonic() + 30
            while guest.runs and work.poll() is None and time.monotonic() < end:
                time.sleep(0.005)
            time.sleep(moment)
            work.send_signal(number)
            work.communicate(timeout=60)
            assert work.returncode in (128 + number, 2)  # 2: it was done before the signal
            assert guest.runs


def test_a_machine_goes_on_when_the_terminal_of_browse_is_gone():
    with Guest(counts=True) as guest:
        arguments = ["browse", "--pause", name_of(guest, "qmp")]
        with window(arguments, b"lu_version") as process:
            assert not guest.runs
        assert process.wait(30) == 128 + signal.SIGHUP
        assert guest.runs


def test_an_image_that_is_dropped_lets_the_machine_go_on(running: Guest):
    program = (
        "import sys; from luformat.memory.open import open_image;"
        "image = open_image(sys.argv[1], pause=True); image.read(0x1000, 4)"
    )
    for way in WAYS:
        subprocess.run([sys.executable, "-c", program, name_of(running, way)], check=True)
        assert running.runs


@pytest.mark.parametrize(
    ("way", "words"), [("qmp", "add a second -qmp"), ("gdb", "is one attached")]
)
def test_a_socket_that_another_program_holds(halted: Guest, way: str, words: str):
    with socket.socket(socket.AF_UNIX) as holder:
        holder.connect(str(getattr(halted, way)))
        time.sleep(0.2)
        with pytest.raises(DumpFormatError) as raised:
            open_image(name_of(halted, way))
    assert words in str(raised.value.hint)


def test_a_socket_of_something_else(halted: Guest):
    for name in ("monitor", "gdb"):
        with pytest.raises(DumpFormatError):
            open_image(f"qmp:{halted.folder / name}")
    for name in ("monitor", "qmp"):
        with pytest.raises(DumpFormatError):
            open_image(f"gdb:{halted.folder / name}")


def test_names_that_lead_nowhere(tmp_path: Path):
    (tmp_path / "file").write_text("x")
    for name in (f"qmp:{tmp_path}/none", f"qmp:{tmp_path}/file", f"gdb:{tmp_path}/none"):
        with pytest.raises(DumpFormatError, match=r"cannot|no socket"):
            open_image(name)
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    for name in (f"gdb:127.0.0.1:{port}", f"gdb::{port}"):
        with pytest.raises(DumpFormatError, match="cannot connect"):
            open_image(name)
    for name in ("qmp:", "gdb:", "gdb:host:door"):
        with pytest.raises(SelectionError):
            open_image(name)
    with pytest.raises(SelectionError, match="alone"):
        open_image(["qmp:socket", "0:x"])
    with pytest.raises(SelectionError, match="--pause is for a machine"):
        open_image(str(tmp_path / "file"), pause=True)


def test_a_file_with_such_a_name_is_a_file(tmp_path: Path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    write_elf(Path("qmp:dump"), {0x1000: bytes(4096)})
    with open_image("qmp:dump") as image:
        assert image.kind == "elf-core"


def test_the_map_of_memory():
    text = (
        'FlatView #0\n AS "I/O", root: io\n Root memory region: io\n'
        "  0000000000000000-0000000000000007 (prio 0, ram): odd\n\n"
        'FlatView #1\r\n AS "cpu-memory-0", root: system\r\n AS "memory", root: system\r\n'
        "  0000000000000000-000000000009ffff (prio 0, ram): pc.ram\n"
        "  00000000000a0000-00000000000bffff (prio 1, i/o): vga-lowmem\n"
        "  00000000000c0000-00000000000dffff (prio 1, rom): pc.rom\n"
        "  00000000f0000000-00000000f0ffffff (prio 1, ramd): gpu @0000000000001000\n"
        "  0000000100000000-ffffffffffffffff (prio 0, nv-ram): pmem @0000000080000000\n"
    )
    assert ram_of_mtree(text) == [(0, 0xA0000), (0xC0000, 0xE0000), (1 << 32, 1 << 64)]
    assert ram_of_mtree("unknown command: 'info mtree'") == []
