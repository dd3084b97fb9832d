"""From files to a memory image: what each is, and which reader takes it."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from luformat.errors import DumpFormatError, SelectionError, Where
from luformat.memory.elf_layout import MAGIC as _ELF_MAGIC
from luformat.memory.file_object import BinaryFile
from luformat.memory.foreign import foreign_of, text_of
from luformat.memory.image import MemoryImage, Progress
from luformat.memory.kdump_layout import FLAT_HEADER_SIZE, FLAT_MAGIC, FLAT_PIECE
from luformat.memory.kdump_layout import MAGIC as _KDUMP_MAGIC
from luformat.memory.lime_layout import AVML_MAGIC, LIME_MAGIC
from luformat.memory.live import is_live, open_live
from luformat.memory.named import file_of, nearby
from luformat.memory.names import Source, parse_source
from luformat.memory.stored import StoredFile
from luformat.memory.unpack import head_of

_Named = str | Path | Source | StoredFile | BinaryFile
"""What `open_image` takes as the name of a dump or of a part of it."""

__all__ = [
    "HEAD_BYTES",
    "KINDS",
    "open_image",
    "recognise",
    "refuse_known",
    "sniff",
]

KINDS = ("raw", "elf-core", "kdump", "lime", "avml")
"""The names of all containers, for `--as`."""

_MAGICS = (
    (_ELF_MAGIC, "elf-core"),
    (_KDUMP_MAGIC, "kdump"),
    (FLAT_MAGIC, "kdump"),
    (LIME_MAGIC, "lime"),
    (AVML_MAGIC, "avml"),
)
_FLAT_INNER = FLAT_HEADER_SIZE + FLAT_PIECE.itemsize
HEAD_BYTES = _FLAT_INNER + len(_ELF_MAGIC)
"""Bytes of a file's start by which everything is recognised."""
_MOST_WRONG_BITS = 2


def recognise(head: bytes) -> str | None:
    """Return the container that a file beginning with `head` is; None if it has no magic of
    its own, so that it may be a raw dump or no dump at all.

    16 bytes do, but for a flattened file: of one, HEAD_BYTES tell what is inside.
    """
    if head.startswith(FLAT_MAGIC) and head[_FLAT_INNER:].startswith(_ELF_MAGIC):
        return "elf-core"
    for magic, kind in _MAGICS:
        if head.startswith(magic):
            return kind
    return None


def sniff(path: str | Path) -> str | None:
    """Return what `recognise` says of a file, compressed or not, without unpacking it.

    Raises DumpFormatError if the file cannot be opened.
    """
    return recognise(head_of(path, HEAD_BYTES))


def refuse_known(head: bytes, name: str) -> None:
    """Raise DumpFormatError if `head` begins a kind of file that is known to be no use."""
    known = foreign_of(head)
    if known is not None:
        raise DumpFormatError(
            f"{name} is {known.what}: luformat does not read it",
            where=Where(file=0, file_name=name),
            hint=known.hint,
        )


def open_image(
    sources: _Named | Sequence[_Named],
    *,
    as_kind: str | None = None,
    progress: Progress | None = None,
    max_unpacked: int | None = None,
    pause: bool = False,
) -> MemoryImage:
    """Open a memory dump: one file of any kind, several raw files with base addresses, or all
    files of a split kdump; or a machine that is there now (`qmp:SOCKET`, `gdb:HOST:PORT`).

    A source is a path, `ADDRESS:path` for a raw file that does not begin at machine
    address 0, `ADDRESS:path@OFFSET+LENGTH` for a piece of one, a `Source`, `-` for standard
    input, a URL, a binary file object, or a file from `file_of` (the image takes it over and
    closes it). A file with a base address is raw whatever it begins with, and is opened once
    however many pieces of it are named. `as_kind` (one of `KINDS`) overrides what the magic
    says; without a magic the file is raw.
    `progress` counts bytes while files are unpacked or indexed; a packed file may unpack to
    `max_unpacked` bytes (16 GiB unless given). `pause` stops a machine until the image is closed.

    Raises DumpFormatError if a file cannot be opened or used, SelectionError for an
    unknown kind or several files that are not raw.
    """
    if as_kind is not None and as_kind not in KINDS:
        raise SelectionError(
            f"unknown kind of dump {as_kind!r}", hint=f"known kinds: {', '.join(KINDS)}"
        )
    if not isinstance(sources, Sequence) or isinstance(sources, str):
        sources = [sources]
    if not sources:
        raise SelectionError("no dump given")
    live = [source for source in sources if isinstance(source, str) and is_live(source)]
    if live:
        if len(sources) > 1 or as_kind is not None:
            raise SelectionError(f"{live[0]} is a machine: it is read alone, and without --as")
        return open_live(live[0], pause=pause)
    if pause:
        raise SelectionError("--pause is for a machine: qmp:SOCKET or gdb:HOST:PORT")
    files: list[StoredFile] = []
    placed: dict[str | Path, StoredFile] = {}
    pieces: list[tuple[Source, StoredFile]] = []
    try:
        for source in sources:
            if not isinstance(source, str | Path | Source):
                if not isinstance(source, StoredFile):
                    source = file_of(source, progress, max_unpacked)
                files.append(source)
                pieces.append((Source(source.name), source))
                continue
            named = source if isinstance(source, Source) else parse_source(source)
            if named.base is None or named.path not in placed:
                files.append(file_of(named.path, progress, max_unpacked))
                placed[named.path] = files[-1]
            pieces.append((named, placed[named.path]))
        return _open_pieces(pieces, as_kind, progress, max_unpacked)
    except BaseException:
        for file in files:
            file.close()
        raise


def _open_pieces(
    pieces: list[tuple[Source, StoredFile]],
    as_kind: str | None,
    progress: Progress | None,
    limit: int | None,
) -> MemoryImage:
    addressed: list[tuple[StoredFile, str]] = []
    for named, file in pieces:
        if not file.size:
            raise file.error("the file is empty", at=0)
        if named.base is not None:
            continue  # a piece of memory that its owner placed: it may begin with anything
        head = file.read(0, HEAD_BYTES)
        kind = as_kind or recognise(head)
        if kind not in (None, "raw"):
            addressed.append((file, kind))
        elif as_kind is None:
            refuse_known(head, file.name)
            _refuse_damaged_magic(file, head)
            _refuse_text(file, head)
    if addressed:
        _check_alone(addressed, len(pieces))
        return _open_addressed(addressed, progress, limit)
    if as_kind not in (None, "raw"):
        raise SelectionError(f"a {as_kind} dump takes no base address")
    from luformat.memory.raw import open_raw

    return open_raw(pieces)


def _check_alone(addressed: list[tuple[StoredFile, str]], count: int) -> None:
    """Raise SelectionError unless it is one file, or several of which kdump has pieces."""
    file, kind = addressed[0]
    if count > 1 and (len(addressed) < count or any(found != "kdump" for _, found in addressed)):
        raise SelectionError(
            f"{file.name} is a {kind} dump: it carries its own addresses, and cannot be "
            "opened along with other files",
            hint="open it alone, or use --as raw if it really is a raw dump",
        )


def _open_addressed(
    addressed: list[tuple[StoredFile, str]], progress: Progress | None, limit: int | None
) -> MemoryImage:
    """Open a dump that carries its own addresses.

    Its reader is imported here: most inputs of a command need none of them or one.
    """
    file, kind = addressed[0]
    if kind in ("elf-core", "kdump"):
        plain = [_plain(file, progress, limit) for file, _ in addressed]
        if plain[0].read(0, len(_ELF_MAGIC)) == _ELF_MAGIC:
            from luformat.memory.elf import open_elf

            return open_elf(plain[0])
        from luformat.memory.kdump import open_kdump

        return open_kdump(plain)
    if kind == "lime":
        from luformat.memory.lime import open_lime

        return open_lime(file)
    from luformat.memory.avml import open_avml

    return open_avml(nearby(file, "it is an AVML dump", progress, limit), progress)


def _plain(file: StoredFile, progress: Progress | None, limit: int | None) -> StoredFile:
    """Return the file itself, or what a flattened one stands for."""
    if file.read(0, len(FLAT_MAGIC)) != FLAT_MAGIC:
        return file
    from luformat.memory.flat import FlatFile

    return FlatFile(nearby(file, "it is a flattened dump", progress, limit), progress)


def _refuse_damaged_magic(file: StoredFile, head: bytes) -> None:
    """Raise DumpFormatError for a file that begins nearly as a dump does."""
    for magic, what in ((_KDUMP_MAGIC, "kdump"), (FLAT_MAGIC, "flattened")):
        begin = head[: len(magic)]
        wrong = int.from_bytes(begin, "big") ^ int.from_bytes(magic, "big")
        if len(begin) == len(magic) and 0 < wrong.bit_count() <= _MOST_WRONG_BITS:
            raise file.error(
                f"looks like a {what} dump whose first bytes are damaged",
                at=0,
                wanted=magic.hex(" "),
                got=begin.hex(" "),
                hint="copy the dump again; --as raw takes it as it is",
            )


def _refuse_text(file: StoredFile, head: bytes) -> None:
    if head.isascii() and all(byte >= 0x20 or byte in b"\t\n\r\f\x1b" for byte in head):
        what, hint = text_of(head.decode("ascii")) or (
            "a text file, not a memory dump",
            "give a raw, ELF, kdump, LiME or AVML dump; --as raw takes it regardless",
        )
        raise file.error(what, at=0, hint=hint)
