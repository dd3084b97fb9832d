"""From files to a memory image: what each is, and which reader takes it."""

from __future__ import annotations

import os
import re
from collections.abc import Sequence
from pathlib import Path

from luformat.errors import DumpFormatError, SelectionError
from luformat.memory.elf_layout import MAGIC as _ELF_MAGIC
from luformat.memory.image import MemoryImage, Progress
from luformat.memory.kdump_layout import FLAT_MAGIC
from luformat.memory.kdump_layout import MAGIC as _KDUMP_MAGIC
from luformat.memory.lime_layout import AVML_MAGIC, LIME_MAGIC
from luformat.memory.local import LocalFile
from luformat.memory.unpack import head_of, unpacked

__all__ = ["KINDS", "open_image", "parse_source", "recognise", "refuse_known", "sniff"]

KINDS = ("raw", "elf-core", "kdump", "lime", "avml")
"""The names of all containers, for `--as`."""

_MAGICS = (
    (_ELF_MAGIC, "elf-core"),
    (_KDUMP_MAGIC, "kdump"),
    (FLAT_MAGIC, "kdump"),
    (LIME_MAGIC, "lime"),
    (AVML_MAGIC, "avml"),
)
_TO_QEMU = "resume it and take the dump with QEMU's `dump-guest-memory` or `pmemsave`"
_UNUSABLE = (
    (b"DISKDUMP", "a dump of the old diskdump tool", "convert it with `crash` or makedumpfile"),
    (b"PAGEDU64", "a Windows crash dump", "dump without the option that makes it one"),
    (b"PAGEDUMP", "a Windows crash dump", "dump without the option that makes it one"),
    (b"QEVM", "a saved or migrated QEMU machine", _TO_QEMU),
    (b"LibvirtQemudSave", "a machine saved by libvirt", "use `virsh dump --memory-only`"),
    (b"QFI\xfb", "a qcow2 disk image", "give the dump of the memory, not a disk"),
    (b"\xd2\xbe\xd2\xbe", "a suspended VMware machine", "give the .vmem file beside it"),
)
_PLACED = re.compile(r"(0[xX][0-9a-fA-F]+|[0-9]+):(.+)", re.DOTALL)


def recognise(head: bytes) -> str | None:
    """Return the container that a file beginning with `head` (16 bytes do) is; None if it
    has no magic of its own, so that it may be a raw dump or no dump at all."""
    for magic, kind in _MAGICS:
        if head.startswith(magic):
            return kind
    return None


def sniff(path: str | Path) -> str | None:
    """Return what `recognise` says of a file, compressed or not, without unpacking it.

    Raises DumpFormatError if the file cannot be opened.
    """
    return recognise(head_of(path))


def refuse_known(head: bytes, name: str) -> None:
    """Raise DumpFormatError if `head` begins a kind of file that is known to be no use."""
    for magic, what, hint in _UNUSABLE:
        if head.startswith(magic):
            raise DumpFormatError(f"{name} is {what}: luformat does not read it", hint=hint)


def parse_source(text: str | Path) -> tuple[int, str | Path]:
    """Return (base address, path) of `0x100000000:high.raw`; a plain path has base 0.

    The prefix counts in bytes, hexadecimal with 0x or decimal. A file that really has
    such a name is taken as that.
    """
    match = _PLACED.fullmatch(text) if isinstance(text, str) else None
    if match is None or os.path.lexists(text):
        return 0, text
    return int(match[1], 0 if match[1][:2].lower() == "0x" else 10), match[2]


def open_image(
    sources: str | Path | LocalFile | Sequence[str | Path | LocalFile],
    *,
    as_kind: str | None = None,
    progress: Progress | None = None,
) -> MemoryImage:
    """Open a memory dump: one file of any kind, or several raw files with base addresses.

    A source is a path, `ADDRESS:path` for a raw file that does not begin at machine
    address 0, `-` for standard input, or a file from `unpacked` (the image takes it over
    and closes it). A file with a base address is raw whatever it begins with. `as_kind`
    (one of `KINDS`) overrides what the magic says; without a magic the file is raw.
    `progress` counts bytes while files are unpacked or indexed.

    Raises DumpFormatError if a file cannot be opened or used, SelectionError for an
    unknown kind or several files that are not raw.
    """
    if as_kind is not None and as_kind not in KINDS:
        raise SelectionError(
            f"unknown kind of dump {as_kind!r}", hint=f"known kinds: {', '.join(KINDS)}"
        )
    if isinstance(sources, str | Path | LocalFile):
        sources = [sources]
    if not sources:
        raise SelectionError("no dump given")
    files: list[tuple[int, LocalFile]] = []
    try:
        for source in sources:
            if isinstance(source, LocalFile):
                files.append((0, source))
            else:
                base, path = parse_source(source)
                files.append((base, unpacked(path, progress)))
        return _open_files(files, as_kind, progress)
    except BaseException:
        for _, file in files:
            file.close()
        raise


def _open_files(
    files: list[tuple[int, LocalFile]], as_kind: str | None, progress: Progress | None
) -> MemoryImage:
    name = ", ".join(file.name for _, file in files)
    for base, file in files:
        if not file.size:
            raise file.error("the file is empty", at=0)
        if base:
            continue  # a piece of memory that its owner placed: it may begin with anything
        head = file.read(0, 4096)
        kind = as_kind or recognise(head)
        if kind in (None, "raw"):
            if as_kind is None:
                refuse_known(head, file.name)
                _refuse_text(file, head)
        elif len(files) > 1:
            raise SelectionError(
                f"{file.name} is a {kind} dump: it carries its own addresses, and cannot be "
                "opened along with other files",
                hint="open it alone, or use --as raw if it really is a raw dump",
            )
        else:
            return _open_one(file, kind, progress)
    if as_kind not in (None, "raw"):
        raise SelectionError(f"a {as_kind} dump takes no base address")
    from luformat.memory.raw import open_raw

    return open_raw(files, name)


def _open_one(file: LocalFile, kind: str, progress: Progress | None) -> MemoryImage:
    """Open a dump that carries its own addresses.

    Its reader is imported here: most inputs of a command need none of them or one.
    """
    if kind == "elf-core":
        from luformat.memory.elf import open_elf

        return open_elf(file)
    if kind == "kdump":
        from luformat.memory.kdump import open_kdump

        return open_kdump(file, progress)
    if kind == "lime":
        from luformat.memory.lime import open_lime

        return open_lime(file)
    from luformat.memory.avml import open_avml

    return open_avml(file, progress)


def _refuse_text(file: LocalFile, head: bytes) -> None:
    if head.isascii() and all(byte >= 0x20 or byte in b"\t\n\r\f\x1b" for byte in head):
        raise file.error(
            "a text file, not a memory dump",
            at=0,
            got=None,
            hint="give a raw, ELF, kdump, LiME or AVML dump; --as raw takes it regardless",
        )
