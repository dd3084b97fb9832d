"""Outputs: whole or not at all, never over what they must not replace, and for whose eyes."""

from __future__ import annotations

import os
import stat
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result

from luformat.cli import cli
from tests.support.corpus import DATA

EXT = DATA / "handover" / "ext"
DUMP = EXT / "memory.kdump.xz"
SAVE = DATA / "save" / "pvhtiny-p.xlsave.xz"
HOST = Path(__file__).parent.parent.parent / "docs" / "examples" / "host.yaml"

WRITERS = {
    "extract": ("extract", DUMP),
    "carve": ("carve", DUMP),
    "decode": ("decode", EXT / "stream.bin"),
    "build": ("build", HOST, "--format", "stream"),
}


def luformat(*arguments: object) -> Result:
    return CliRunner().invoke(cli, [*map(str, arguments)])


def process(*arguments: object, **options: Any) -> subprocess.CompletedProcess[bytes]:
    command = [sys.executable, "-m", "luformat", *map(str, arguments)]
    return subprocess.run(command, timeout=60, **{"capture_output": True, **options})


def written(verb: str, output: Path) -> bytes:
    """Return what a verb writes to a file of its own, for comparison."""
    done = luformat(*WRITERS[verb], "-o", output)
    assert done.exit_code == 0, done.stderr
    return output.read_bytes()


@pytest.mark.parametrize("verb", WRITERS)
def test_a_link_leads_to_the_file_that_is_written(tmp_path: Path, verb: str) -> None:
    expected = written(verb, tmp_path / "plain")
    (tmp_path / "folder").mkdir()
    target, link = tmp_path / "folder" / "target", tmp_path / "link"
    link.symlink_to("folder/target")
    assert written(verb, link) == expected
    assert link.is_symlink()
    assert target.read_bytes() == expected
    assert [path.name for path in (tmp_path / "folder").iterdir()] == ["target"]


@pytest.mark.parametrize("name", ["/dev/stdout", "/dev/fd/1", "/proc/self/fd/1", "link"])
def test_an_open_descriptor_is_written_where_it_stands(tmp_path: Path, name: str) -> None:
    (tmp_path / "link").symlink_to("/dev/stdout")
    plain = tmp_path / "plain"
    expected = written("extract", plain)
    out = tmp_path / "out"
    with out.open("wb") as file:
        file.write(b"before")
        file.flush()
        done = process(
            *WRITERS["extract"],
            "-o",
            name,
            stdout=file,
            stderr=None,
            cwd=tmp_path,
            capture_output=False,
        )
    assert done.returncode == 0
    assert out.read_bytes() == b"before" + expected


def test_a_pipe_takes_a_format_with_holes(tmp_path: Path) -> None:
    expected = written("carve", tmp_path / "plain")
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    command = [sys.executable, "-m", "luformat", *map(str, WRITERS["carve"]), "-o", str(pipe)]
    with subprocess.Popen(command) as running:
        assert pipe.read_bytes() == expected
    assert running.returncode == 0
    assert stat.S_ISFIFO(pipe.stat().st_mode)


@pytest.mark.skipif(os.geteuid() != 0, reason="needs a folder where root could replace a device")
def test_a_device_is_not_replaced(tmp_path: Path) -> None:
    device = tmp_path / "null"
    os.mknod(device, stat.S_IFCHR | 0o666, os.makedev(1, 3))
    try:
        assert luformat(*WRITERS["carve"], "-o", device).exit_code == 0
    except OSError:
        pytest.skip("devices cannot be used in this folder")
    assert stat.S_ISCHR(device.stat().st_mode)


@pytest.mark.parametrize("verb", WRITERS)
def test_an_existing_file_keeps_its_mode(tmp_path: Path, verb: str) -> None:
    target = tmp_path / "out"
    for mode in (0o600, 0o640, 0o755):
        target.write_bytes(b"before")
        target.chmod(mode)
        written(verb, target)
        assert stat.S_IMODE(target.stat().st_mode) == mode


@pytest.mark.skipif(os.geteuid() != 0, reason="only root gives files away")
def test_an_existing_file_keeps_its_owner(tmp_path: Path) -> None:
    target = tmp_path / "out"
    target.write_bytes(b"before")
    os.chown(target, 1234, 5678)
    written("extract", target)
    assert (target.stat().st_uid, target.stat().st_gid) == (1234, 5678)


def test_what_holds_the_state_of_guests_is_made_for_its_owner_alone(tmp_path: Path) -> None:
    before = os.umask(0o022)
    try:
        assert luformat("extract", DUMP, "-o", tmp_path / "stream").exit_code == 0
        assert luformat("carve", DUMP, "-o", tmp_path / "small").exit_code == 0
        assert luformat("decode", SAVE, "-o", tmp_path / "doc").exit_code == 0
        assert luformat("encode", tmp_path / "doc", "-o", tmp_path / "save").exit_code == 0
        assert luformat("map", DUMP, "-o", tmp_path / "svg").exit_code == 0
    finally:
        os.umask(before)
    modes = {path.name: stat.S_IMODE(path.stat().st_mode) for path in tmp_path.iterdir()}
    private = dict.fromkeys(["stream", "small", "doc", "doc.pages", "save"], 0o600)
    assert modes == private | {"svg": 0o644}


@pytest.mark.parametrize("link", [False, True])
def test_document_and_pages_are_two_files(tmp_path: Path, link: bool) -> None:
    pages = tmp_path / "doc"
    if link:
        pages = tmp_path / "link"
        pages.symlink_to("doc")
    done = luformat("decode", SAVE, "-o", tmp_path / "doc", "--pages", pages)
    assert done.exit_code == 2
    assert "-o and --pages both name" in done.stderr
    assert not (tmp_path / "doc").exists()


def test_pages_of_another_document_are_not_overwritten_unasked(tmp_path: Path) -> None:
    document, pages = tmp_path / "doc", tmp_path / "doc.pages"
    pages.write_bytes(b"before")
    done = luformat("decode", SAVE, "-o", document)
    assert done.exit_code == 2
    assert "--pages" in done.stderr
    assert (pages.read_bytes(), document.exists()) == (b"before", False)
    assert luformat("decode", SAVE, "-o", document, "--pages", pages).exit_code == 0
    assert pages.read_bytes() != b"before"


def test_the_input_is_not_written_over_through_a_link(tmp_path: Path) -> None:
    stream = tmp_path / "stream"
    stream.write_bytes((EXT / "stream.bin").read_bytes())
    (tmp_path / "link").symlink_to("stream")
    os.link(stream, tmp_path / "other-name")
    for name in ("link", "other-name", "stream"):
        done = luformat("decode", stream, "-o", tmp_path / name)
        assert (done.exit_code, "is the input itself" in done.stderr) == (2, True)
    assert stream.read_bytes() == (EXT / "stream.bin").read_bytes()


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no device that is always full")
@pytest.mark.parametrize(
    ("arguments", "name"),
    [
        (("extract", DUMP, "-o", "/dev/full"), "/dev/full"),
        (("extract", DUMP, "-o", "-"), "standard output"),
        (("carve", DUMP, "-o", "/dev/full"), "/dev/full"),
        (("show", DUMP), "standard output"),
        (("explain",), "standard output"),
        (("--help",), "standard output"),
    ],
)
def test_a_full_disk_is_told_with_the_name_of_the_file(
    arguments: tuple[object, ...], name: str
) -> None:
    with Path("/dev/full").open("wb") as full:
        done = process(*arguments, stdout=full, stderr=subprocess.PIPE, capture_output=False)
    assert done.returncode == 2
    assert done.stderr.decode() == f"error: {name}: No space left on device\n"


def test_an_output_that_may_not_be_written_stays(tmp_path: Path) -> None:
    (tmp_path / "folder").mkdir()
    done = luformat("extract", DUMP, "-o", tmp_path / "folder")
    assert (done.exit_code, done.stderr) == (
        2,
        f"error: {tmp_path / 'folder'}: Is a directory\n",
    )


@pytest.mark.skipif(os.geteuid() == 0, reason="root may write to every folder")
def test_a_folder_that_takes_no_file_is_named(tmp_path: Path) -> None:
    """The file itself could be written, which makes the system's words misleading."""
    folder = tmp_path / "folder"
    folder.mkdir()
    (folder / "out").touch()
    folder.chmod(0o500)
    done = luformat("extract", DUMP, "-o", folder / "out")
    assert done.exit_code == 2
    assert done.stderr.startswith(
        f"error: {folder / 'out'}: Permission denied\n  hint: the folder "
    )
