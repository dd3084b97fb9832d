"""Objects elsewhere: few requests, no two versions mixed, and errors that say what to do."""

from __future__ import annotations

import io
import lzma
import mmap
import random
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from click.testing import CliRunner, Result

import luformat
from luformat.cli import cli
from luformat.errors import DumpFormatError, RemoteError, SelectionError
from luformat.memory import cloud
from luformat.memory.cloud import object_place
from luformat.memory.named import file_of
from luformat.memory.pieces import PiecesImage
from luformat.memory.remote import RemoteFile
from luformat.memory.write import write_avml, write_elf, write_kdump, write_lime, write_raw
from tests.support.handovers import build, lu_version
from tests.support.objects import Objects, served

DATA = Path(__file__).parents[1] / "data" / "handover" / "gold"
STREAM = (DATA / "stream.bin").read_bytes()
NOISE = random.Random(1).randbytes(9 << 20)
BOOTMEM = "64M@0x10000000"


@pytest.fixture(scope="module")
def server() -> Iterator[Objects]:
    with served() as objects:
        yield objects


@pytest.fixture(autouse=True)
def _quick(monkeypatch: pytest.MonkeyPatch) -> None:
    """Wait for servers as long as a test can."""
    from datetime import timedelta

    monkeypatch.setattr(cloud, "_TIMEOUT", timedelta(seconds=1))
    monkeypatch.setattr(cloud, "_RETRIES", 2)
    cloud._store.cache_clear()


def run(*arguments: object) -> Result:
    return CliRunner().invoke(cli, [str(argument) for argument in arguments])


def opened(url: str) -> RemoteFile:
    file = file_of(url)
    assert isinstance(file, RemoteFile)
    return file


def test_any_part_is_what_the_object_has_there(server: Objects) -> None:
    chance = random.Random(2)
    with opened(server.put("noise", NOISE)) as file:
        assert file.size == len(NOISE)
        for _ in range(300):
            start = chance.randrange(len(NOISE) + 10)
            length = chance.choice([1, 8, 4096, 70_000, 5 << 20])
            assert file.read(start, length) == NOISE[start : start + length]
        assert file.bytes_read >= len(NOISE) // 2
        places = sorted(chance.sample(range(0, len(NOISE) - 4096, 512), 400))
        parts = [bytearray(4096) for _ in places]
        assert file.read_into([(p, memoryview(b)) for p, b in zip(places, parts, strict=True)])
        assert all(NOISE[p : p + 4096] == b for p, b in zip(places, parts, strict=True))
        assert not file.read_into([(len(NOISE) - 4, memoryview(bytearray(8)))])
        for step in (4096, 1 << 20):
            offsets = np.arange(0, len(NOISE) - 8, step, dtype=np.uint64)
            words = [int.from_bytes(NOISE[int(o) : int(o) + 8], "little") for o in offsets]
            assert file.words_at(offsets).tolist() == words


def test_reading_on_takes_ever_larger_steps(server: Objects) -> None:
    with opened(server.put("noise", NOISE)) as file:
        for at in range(0, 4 << 20, 4096):
            assert file.read(at, 4096) == NOISE[at : at + 4096]
        assert file.requests <= 8
        assert file.bytes_read < 6 << 20


def test_jumping_reads_little(server: Objects) -> None:
    with opened(server.put("noise", NOISE)) as file:
        file.expect_jumps()
        for at in range(1 << 20, 9 << 20, 1 << 20):
            file.read(at, 8)
        assert file.requests == 9
        assert file.bytes_read <= 200 << 10


@pytest.fixture(scope="module")
def large(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A host of 512 MiB that hands over, as raw memory with holes."""
    folder = tmp_path_factory.mktemp("large")
    (folder / "host.yaml").write_text(
        "domains:\n  - {privileged: true}\n  - {kind: hvm}\n  - {kind: hvm}\n"
    )
    result = run("build", folder / "host.yaml", "--format", "raw", "-o", folder / "memory.raw")
    assert result.exit_code == 0, result.stderr
    assert (folder / "memory.raw").stat().st_size == 512 << 20
    return folder / "memory.raw"


@pytest.mark.parametrize("kind", ["raw", "elf"])
def test_verify_of_half_a_gigabyte_takes_few_requests(
    server: Objects, large: Path, tmp_path: Path, kind: str
) -> None:
    path = large
    if kind == "elf":
        path = tmp_path / "memory.elf"
        with (
            large.open("rb") as file,
            mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ) as memory,
            memoryview(memory) as view,
        ):
            write_elf(path, {0: view})  # type: ignore[dict-item] # any buffer
        assert path.stat().st_size > 512 << 20
    url = server.put_file(f"memory.{kind}", path)
    server.forget()
    result = run("verify", "--bootmem", BOOTMEM, url)
    assert (result.exit_code, result.stderr) == (0, "")
    assert result.stdout == f"{url}: 0 errors, 0 warnings, 0 notes\n"
    assert len(server.requests) <= 8
    assert server.sent <= 1 << 20


def test_every_format_is_read_from_elsewhere(server: Objects, tmp_path: Path) -> None:
    made = build([lu_version(4, 20)], placement="shuffled")
    writers = {"raw": write_raw, "elf-core": write_elf, "kdump": write_kdump, "lime": write_lime}
    for kind, write in {**writers, "avml": write_avml}.items():
        write(tmp_path / kind, made.pieces)  # type: ignore[operator] # all alike
        with luformat.open(server.put_file(kind, tmp_path / kind)) as dump:
            assert dump.kind == kind
            assert dump.handover().stream_length == len(made.stream)


def test_what_is_packed_is_copied_with_a_word(server: Objects) -> None:
    url = server.put("stream.xz", lzma.compress(STREAM))
    result = run("show", "--depth", "0", url)
    assert result.exit_code == 0
    assert result.stderr.startswith("note: all ")
    assert f"bytes of {url} are copied first: it is packed (xz)" in result.stderr
    refused = run("show", "--max-unpacked", "1K", server.put("noise.gz", b"\x1f\x8b\x08" + NOISE))
    assert refused.exit_code == 2
    assert "would have to be copied as a whole: it is packed (gzip)" in refused.stderr


def test_a_server_that_cannot_send_parts_sends_the_whole(server: Objects) -> None:
    url = server.put("whole", STREAM, has_parts=False)
    result = run("verify", url)
    assert result.exit_code == 0
    assert "note: all of" in result.stderr
    assert "its server cannot send parts of it" in result.stderr
    assert run("verify", "--max-unpacked", "8", url).exit_code == 2


@pytest.mark.parametrize(
    ("how", "says", "hint"),
    [
        ({"status": 403}, "access is denied (403)", "have a new one signed"),
        ({"status": 401}, "access is denied (401)", "have a new one signed"),
        ({"status": 404}, "there is no such object (404)", "look whether the name is right"),
        ({"status": 410}, "the server answers 410", "look whether the URL is right"),
        ({"fails": 99}, "the server answers 503", "try again later"),
        ({"wait": 5}, "does not answer in time", "host's name"),
        ({"cut": 99}, "stopped in the middle of its answer", "try again"),
    ],
)
def test_errors_name_the_url_and_what_to_do(
    server: Objects, how: dict[str, int], says: str, hint: str
) -> None:
    url = server.put("bad", STREAM, **how)
    result = run("verify", url)
    assert result.exit_code == 2
    first, *rest = result.stderr.splitlines()
    assert first.startswith(f"error: cannot read {url}: ")
    assert says in first
    assert any(line.startswith("  hint: ") and hint in line for line in rest)
    assert "Traceback" not in result.output


def test_a_server_that_is_not_there() -> None:
    with pytest.raises(RemoteError, match="cannot be reached") as raised:
        luformat.open("http://127.0.0.1:1/dump")
    assert raised.value.status is None


@pytest.mark.parametrize("how", [{"fails": 2}, {"cut": 1}])
def test_what_helps_is_tried_again(server: Objects, how: dict[str, int]) -> None:
    with luformat.open(server.put("shaky", STREAM, **how)) as found:
        assert found.handover().stream_length == len(STREAM)


@pytest.mark.parametrize("etag", ['"1"', 'W/"1"', None])
def test_an_object_that_changes_is_no_mixture(server: Objects, etag: str | None) -> None:
    with opened(server.put("change", NOISE, etag=etag, changes_at=2)) as file:
        assert file.read(0, 100) == NOISE[:100]
        with pytest.raises(RemoteError, match="it has changed while it was read"):
            file.read(8 << 20, 100)


def test_an_empty_object(server: Objects) -> None:
    with pytest.raises(DumpFormatError, match="the file is empty"):
        luformat.open(server.put("empty", b""))


def test_names_in_urls_are_written_in_percent_signs(server: Objects) -> None:
    server.put("a%20dump%25.bin", STREAM)
    with luformat.open(f"{server.url}/a%20dump%25.bin") as found:
        assert found.handover().stream_length == len(STREAM)


def test_a_signature_is_sent_and_never_shown(server: Objects) -> None:
    url = server.put("signed", STREAM) + "?sig=s3cret%2Fvalue"
    for form in ("text", "json", "sarif", "junit", "github"):
        output = run("verify", "--format", form, url, f"{server.url}/none?sig=s3cret").output
        assert "s3cret" not in output
        assert f"{server.url}/signed" in output or form in ("sarif", "github")
    assert "s3cret" not in run("show", f"{server.url}/none?sig=s3cret").output
    assert any(path.endswith("?sig=s3cret%2Fvalue") for _, path, _ in server.requests)


OWN_SERVERS = {
    "s3": {"AWS_ENDPOINT_URL": "", "AWS_REGION": "here", "AWS_SKIP_SIGNATURE": "true"},
    "gs": {"GOOGLE_BASE_URL": "", "GOOGLE_SKIP_SIGNATURE": "true"},
    "az": {
        "AZURE_STORAGE_ENDPOINT": "",
        "AZURE_STORAGE_ACCOUNT_NAME": "of-nobody",
        "AZURE_SKIP_SIGNATURE": "true",
    },
}


@pytest.mark.parametrize("scheme", OWN_SERVERS)
def test_buckets_of_each_kind_on_a_server_of_ones_own(
    server: Objects, monkeypatch: pytest.MonkeyPatch, scheme: str
) -> None:
    for name, text in OWN_SERVERS[scheme].items():
        monkeypatch.setenv(name, text or server.url)
    server.put("dumps/stream", STREAM)
    with luformat.open(f"{scheme}://dumps/stream") as found:
        assert found.handover().stream_length == len(STREAM)
    refused = server.put("dumps", b"", status=403)  # what a bucket holds is asked of it
    result = run("verify", f"{scheme}://dumps/none/")
    assert result.exit_code == 2
    assert "access is denied (403)" in result.stderr
    assert "SKIP_SIGNATURE=true if anyone may read it" in result.stderr
    del server.objects[refused.removeprefix(f"{server.url}/")]


def test_a_server_of_another_kind_is_called_that(
    server: Objects, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("GOOGLE_BASE_URL", server.url)
    monkeypatch.setenv("GOOGLE_SKIP_SIGNATURE", "true")
    server.put("dumps/undated", STREAM, etag=None)
    with pytest.raises(RemoteError, match="its answer is not one of such a server"):
        luformat.open("gs://dumps/undated")


def test_pieces_of_memory_can_be_elsewhere(server: Objects) -> None:
    made = build([lu_version(4, 20)], placement="across-4g")
    names = [f"{a:#x}:{server.put(f'{a:x}', data)}" for a, data in made.pieces.items()]
    with luformat.open(names) as dump:
        assert dump.handover().stream_length == len(made.stream)


def test_a_url_of_nothing() -> None:
    with pytest.raises(RemoteError, match="names no bucket"):
        object_place("s3:///key")
    with pytest.raises(RemoteError, match="names no host"):
        object_place("https:///key")


class Slow(io.RawIOBase):
    """A file object that gives less than it is asked for, as sockets and archives do."""

    def __init__(self, data: bytes, *, can_seek: bool = True):
        self._inner = io.BytesIO(data)
        self._can_seek = can_seek

    def readable(self) -> bool:
        return True

    def seekable(self) -> bool:
        return self._can_seek

    def seek(self, offset: int, whence: int = 0) -> int:
        if not self._can_seek:
            raise io.UnsupportedOperation("seek")
        return self._inner.seek(offset, whence)

    def readinto(self, buffer: object) -> int:
        return self._inner.readinto(memoryview(buffer)[:1000])  # type: ignore[arg-type] # writable


@pytest.mark.parametrize("pack", [bytes, lzma.compress])
@pytest.mark.parametrize("can_seek", [True, False])
def test_any_binary_file_object_is_an_input(pack, can_seek: bool) -> None:
    with Slow(pack(STREAM), can_seek=can_seek) as file, luformat.open(file) as found:
        assert found.handover().stream_length == len(STREAM)
    with io.BytesIO(pack(STREAM)) as mine:
        with luformat.open(mine) as found:
            assert found.handover().stream_length == len(STREAM)
        assert not mine.closed


def test_file_objects_of_others(tmp_path: Path) -> None:
    fsspec = pytest.importorskip("fsspec")
    made = build([lu_version(4, 20)])
    write_elf(tmp_path / "dump", made.pieces)
    memory = fsspec.filesystem("memory")
    memory.pipe("/dump", (tmp_path / "dump").read_bytes())
    with memory.open("/dump") as file, luformat.open(file) as dump:
        assert dump.handover().stream_length == len(made.stream)
    with (tmp_path / "dump").open("rb") as file, luformat.open(file, as_kind="elf-core") as dump:
        assert dump.name == str(tmp_path / "dump")
        assert dump.handover().stream_length == len(made.stream)


def test_what_is_no_binary_file_is_refused() -> None:
    with pytest.raises(SelectionError, match="neither a name nor a binary file object"):
        luformat.open(17)  # type: ignore[arg-type] # what is tested
    with pytest.raises(SelectionError, match="open as text"):
        luformat.open(io.StringIO("x"))  # type: ignore[arg-type] # what is tested


def test_memory_of_ones_own_is_an_input() -> None:
    made = build([lu_version(4, 20)])
    with luformat.open(PiecesImage(made.pieces)) as dump:
        assert dump.handover().stream_length == len(made.stream)


def test_without_the_library_the_hint_says_what_to_install(
    monkeypatch: pytest.MonkeyPatch, server: Objects
) -> None:
    monkeypatch.setitem(__import__("sys").modules, "obstore.store", None)
    with pytest.raises(RemoteError, match="the library obstore is missing") as raised:
        luformat.open(f"{server.url}/dump")
    assert raised.value.hint == "install what objects need: pip install 'luformat[cloud]'"
