"""Files that are no dump are called by their names, each with a next step."""

from __future__ import annotations

import io
import json
import random
import sqlite3
import tarfile
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

import luformat
from luformat.errors import DumpFormatError
from luformat.memory.foreign import FOREIGN
from luformat.memory.open import open_image
from tests.dumps.guest import segments

NOISE = random.Random(2).randbytes(1 << 16)


def zipped(path: Path) -> None:
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("memory.raw", NOISE)


def tarred(path: Path) -> None:
    with tarfile.open(path, "w") as archive:
        member = tarfile.TarInfo("memory.raw")
        member.size = len(NOISE)
        archive.addfile(member, io.BytesIO(NOISE))


def tarred_and_packed(path: Path) -> None:
    with tarfile.open(path, "w:gz") as archive:
        member = tarfile.TarInfo("memory.raw")
        member.size = len(NOISE)
        archive.addfile(member, io.BytesIO(NOISE))


def data_base(path: Path) -> None:
    with sqlite3.connect(path) as base:
        base.execute("create table t (a)")
    base.close()


def written(text: str) -> Callable[[Path], object]:
    return lambda path: path.write_text(text)


MADE: dict[str, tuple[Callable[[Path], object], str, str]] = {
    "zip": (zipped, "a ZIP archive", "unpack it"),
    "tar": (tarred, "a tar archive", "tar xOf FILE DUMP | luformat find -"),
    "tar.gz": (tarred_and_packed, "a tar archive", "unpack it"),
    "sqlite": (data_base, "an SQLite data base", "give a memory dump"),
    "html": (
        written("\n<!DOCTYPE html>\n<html><title>404</title></html>"),
        "a page of HTML",
        "download the dump again",
    ),
    "xml": (written('<?xml version="1.0"?><Error><Code>AccessDenied</Code>'), "XML", "server says"),
    "json": (written(json.dumps({"a": 1})), "JSON", "luformat encode"),
    "lfs": (
        written("version https://git-lfs.github.com/spec/v1\noid sha256:0\nsize 5\n"),
        "a pointer of Git LFS",
        "git lfs pull",
    ),
    "xxd": (
        written("00000000: 7f45 4c46 0201 0100 0000 0000 0000 0000  .ELF............\n"),
        "a hexadecimal listing",
        "xxd -r",
    ),
    "pgp": (written("-----BEGIN PGP MESSAGE-----\n\nhQ"), "an encrypted message", "decrypt"),
    "vmdk": (written("# Disk DescriptorFile\nversion=1\n"), "a VMDK disk", "that is a disk"),
}


def refusal(path: Path) -> DumpFormatError:
    with pytest.raises(DumpFormatError) as raised, luformat.open(path) as found:
        found.handover()
    return raised.value


@pytest.mark.parametrize("name", MADE)
def test_files_as_their_programs_write_them(tmp_path: Path, name: str):
    make, what, step = MADE[name]
    make(tmp_path / name)
    error = refusal(tmp_path / name)
    assert what in str(error)
    assert step in str(error.hint)


@pytest.mark.parametrize("known", FOREIGN, ids=lambda known: f"{known.magic!r}@{known.offset}")
def test_each_magic_is_told_among_noise(tmp_path: Path, known):
    """A magic does not depend on what follows, and no other one hides it."""
    data = bytearray(b"\1" + NOISE[1:])
    data[known.offset : known.offset + len(known.magic)] = known.magic
    (tmp_path / "file").write_bytes(data)
    error = refusal(tmp_path / "file")
    assert known.what in str(error)
    assert known.hint in str(error.hint)
    with open_image(tmp_path / "file", as_kind="raw") as image:
        assert image.read(0, len(data)) == data


@pytest.mark.parametrize("known", [k for k in FOREIGN if not k.is_certain], ids=lambda k: k.what)
def test_a_weak_magic_hides_no_handover(tmp_path: Path, known):
    """Memory may begin with anything, and two bytes are soon the same."""
    first = bytearray(8192)
    first[known.offset : known.offset + len(known.magic)] = known.magic
    memory = tmp_path / "memory"
    with memory.open("wb") as file:
        file.write(first)
        for maddr, data in segments("gold").items():
            file.seek(maddr)
            file.write(data)
    with luformat.open(memory) as found:
        assert found.handover().error is None


def test_there_are_at_least_as_many_as_people_have_given():
    assert len({known.what for known in FOREIGN}) >= 25
