"""Records of save files and generated streams, against Xen's own `verify-stream-v2`.

The verifier is Debian's package xen-utils-4.17, unpacked (not installed) into the folder that
LUFORMAT_VERIFY_STREAM names; without it these tests are skipped.
"""

from __future__ import annotations

import os
import random
import shutil
import struct
import subprocess
from collections.abc import Callable, Sequence
from pathlib import Path

import pytest

from luformat.containers.container import Container, read_container
from luformat.memory.source import FileSource
from tests.support.corpus import saved
from tests.support.framing import domain_header, framed, image_header, libxl_header, xl_header

TESTS = Path(__file__).resolve().parents[1]
SAVE = TESTS / "data" / "save"
DRIVER = TESTS / "support" / "verify_stream_offsets.py"
VARIABLE = "LUFORMAT_VERIFY_STREAM"

Listing = list[tuple[str, int, int, int]]
"""Layer, offset of the header, type and body length, in the order in which records end."""


class Verifier:
    """Xen's verifier: the program as it is, and its modules for the offsets."""

    def __init__(self, program: Path):
        self._program = program
        modules = program.parents[1] / "lib" / "python"
        self._environment = {**os.environ, "PYTHONPATH": str(modules)}

    def python(self, *arguments: str) -> subprocess.CompletedProcess[str]:
        """Run a python that can import the verifier's modules."""
        # The package is built for the python of the distribution, not for that of the tests.
        python = shutil.which("python3", path="/usr/bin:/bin") or "python3"
        return subprocess.run(
            [python, *arguments],
            env=self._environment,
            capture_output=True,
            text=True,
            timeout=120,
            check=False,
        )

    def run(self, kind: str, path: Path) -> subprocess.CompletedProcess[str]:
        """Run the program on a file of `kind` (xl, libxl, libxc)."""
        return self.python(str(self._program), "-v", "-f", kind, "-i", str(path))

    def listings(self, files: Sequence[tuple[str, int, Path]]) -> list[tuple[Listing, str]]:
        """Return records and verdict for files, given as kind, offset of the stream and path."""
        done = self.python(str(DRIVER), *(f"{k}:{start}:{path}" for k, start, path in files))
        assert done.returncode == 0, done.stderr
        found: list[tuple[Listing, str]] = []
        listing: Listing = []
        for line in done.stdout.splitlines():
            if " " in line:
                layer, offset, kind, length = line.split()
                listing.append((layer, int(offset), int(kind), int(length)))
            else:
                found.append((listing, line))
                listing = []
        return found


@pytest.fixture(scope="module")
def verifier() -> Verifier:
    folder = os.environ.get(VARIABLE)
    if not folder:
        pytest.skip(f"{VARIABLE} does not name a folder with the unpacked package xen-utils-4.17")
    programs = sorted(Path(folder).glob("usr/lib/xen-*/bin/verify-stream-v2"))
    if not programs:
        pytest.skip(f"no usr/lib/xen-*/bin/verify-stream-v2 below {folder} ({VARIABLE})")
    return Verifier(programs[0])


def listing(container: Container) -> Listing:
    """The records as luformat lists them; a LIBXC_CONTEXT ends when its image has ended."""
    images = {image.context_record: image for image in container.images}
    found: Listing = []
    for image in [] if container.libxl else container.images:
        found += [("libxc", r.offset, r.type, r.body_length) for r in image.records]
    for record in container.libxl.records if container.libxl else []:
        if record.number in images:
            inner = images[record.number].records
            found += [("libxc", r.offset, r.type, r.body_length) for r in inner]
        found.append(("libxl", record.offset, record.type, record.body_length))
    return found


@pytest.fixture(scope="module")
def files(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    folder = tmp_path_factory.mktemp("saved")
    files = {}
    for name in ("pvtiny-p", "pvhtiny-p"):
        files[name] = folder / name
        files[name].write_bytes(saved(name))
    return files


@pytest.mark.parametrize("name", ["pvtiny-p", "pvhtiny-p"])
def test_every_record_of_a_real_file(verifier: Verifier, files: dict[str, Path], name: str) -> None:
    source = FileSource.of(files[name])
    container = read_container(source)
    assert container.xl is not None
    assert container.error is None
    ((found, verdict),) = verifier.listings([("libxl", container.xl.end, files[name])])
    source.close()
    assert verdict == "accepted"
    assert len(found) > 20
    assert listing(container) == found


@pytest.mark.parametrize("name", ["pvtiny-p", "pvhtiny-p"])
def test_the_program_says_what_is_kept_of_it(
    verifier: Verifier, files: dict[str, Path], name: str
) -> None:
    done = verifier.run("xl", files[name])
    kept = (SAVE / f"{name}.xlsave.verify-head.txt").read_text().splitlines()
    assert [*done.stdout.splitlines(), f"exit status {done.returncode}"] == kept


def page_data(pick: random.Random) -> bytes:
    types = [pick.choice([0, 1, 2, 3, 4, 0xD, 0xE, 0xF]) for _ in range(pick.randint(1, 6))]
    pfns = [kind << 60 | pick.getrandbits(20) for kind in types]
    pages = sum(kind < 5 for kind in types)
    return struct.pack(f"<II{len(pfns)}Q", len(pfns), 0, *pfns) + pick.randbytes(4096 * pages)


def entries(pick: random.Random, size: int) -> bytes:
    return pick.randbytes(size * pick.randint(1, 5))


def hvm_params(pick: random.Random) -> bytes:
    count = pick.randint(0, 4)
    return struct.pack("<II", count, 0) + pick.randbytes(16 * count)


BODIES: dict[int, Callable[[random.Random], bytes]] = {
    0x01: page_data,
    0x02: lambda pick: bytes([pick.choice([4, 8]), pick.choice([3, 4])]) + bytes(6),
    0x08: lambda pick: pick.randbytes(20) + bytes(4),
    0x09: lambda pick: pick.randbytes(pick.randint(1, 200)),
    0x0A: hvm_params,
    0x0D: lambda _: b"",
    0x10: lambda _: b"",
    0x11: lambda pick: entries(pick, 24),
}
"""Types whose bodies the verifier accepts when made like this."""


def libxc(pick: random.Random) -> bytes:
    version = pick.choice([2, 3])
    image = image_header(version) + domain_header(pick.choice([1, 2]), minor=pick.randint(6, 20))
    for _ in range(pick.randint(0, 12)):
        kind = pick.choice([kind for kind in BODIES if version == 3 or kind < 0x10])
        image += framed(kind, BODIES[kind](pick))
    return image + framed(0, b"")


def libxl(pick: random.Random) -> bytes:
    emulator = struct.pack("<II", pick.choice([0, 1, 2]), 0)
    before = [framed(1, b"") + libxc(pick)]
    after = [framed(2, emulator), framed(3, emulator + pick.randbytes(pick.randint(0, 99)))]
    return libxl_header() + b"".join(before + after[: pick.randint(0, 2)]) + framed(0, b"")


def xl(pick: random.Random) -> bytes:
    config = b"{}" + b" " * pick.randint(0, 9) + b"\0"
    return xl_header(config) + libxl(pick)


def test_generated_streams(verifier: Verifier, tmp_path: Path) -> None:
    pick = random.Random(2026)
    files = []
    containers = []
    for number in range(60):
        kind = ("libxc", "libxl", "xl")[number % 3]
        path = tmp_path / f"{number}"
        path.write_bytes({"libxc": libxc, "libxl": libxl, "xl": xl}[kind](pick))
        source = FileSource.of(path)
        container = read_container(source)
        source.close()
        assert container.error is None
        start = container.xl.end if container.xl else 0
        files.append(("libxc" if kind == "libxc" else "libxl", start, path))
        containers.append(container)
    found = verifier.listings(files)
    assert [verdict for _, verdict in found] == ["accepted"] * len(files)
    assert [listing(container) for container in containers] == [records for records, _ in found]
    assert {kind for records, _ in found for _, _, kind, _ in records} >= set(BODIES)


def test_streams_that_are_cut_off(verifier: Verifier, tmp_path: Path) -> None:
    pick = random.Random(17)
    files = []
    ours = []
    for number in range(40):
        data = libxc(pick)
        path = tmp_path / f"{number}"
        path.write_bytes(data[: pick.randrange(40, len(data))])
        source = FileSource.of(path)
        container = read_container(source)
        assert container.error is not None
        ours.append(listing(container))
        source.close()
        files.append(("libxc", 0, path))
    for (theirs, verdict), records in zip(verifier.listings(files), ours, strict=True):
        assert verdict == "refused"
        # Where only padding is missing, the posted consumer of live update takes the record.
        assert records[: len(theirs)] == theirs
        assert len(records) - len(theirs) <= 1
