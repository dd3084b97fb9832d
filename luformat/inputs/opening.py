"""Opening what a user names: the kind is detected, and what is nothing of ours is named."""

from __future__ import annotations

import os
from collections.abc import Callable, Sequence
from functools import partial
from typing import Final, TypeAlias

from luformat.containers.detect import (
    CONTAINER_KINDS,
    DETECT_BYTES,
    detect,
    stream_byte_order,
)
from luformat.containers.unusable import (
    is_legacy_stream,
    refuse_other_dump,
    refuse_unusable,
    refuse_zeros,
    unknown_input,
)
from luformat.errors import SelectionError
from luformat.handover.ram_file import with_hole
from luformat.inputs.opened import ContainerInput, DumpInput, Input, StreamInput
from luformat.layout.layouts import ByteOrder
from luformat.locate.bootmem import Bootmem, parse_bootmem
from luformat.memory.file_object import BinaryFile
from luformat.memory.image import MemoryImage, Progress
from luformat.memory.live import is_live
from luformat.memory.named import Named, file_of
from luformat.memory.names import parse_source
from luformat.memory.open import KINDS, open_image, recognise
from luformat.memory.source import FileSource
from luformat.memory.stored import StoredFile

__all__ = ["INPUT_KINDS", "RAM_FILE", "open_input"]

RAM_FILE: Final = "ram-file"
"""All memory of a virtual machine in one raw file, without the hole below 4 GiB."""

INPUT_KINDS: Final = (*KINDS, RAM_FILE, "lu-stream", *CONTAINER_KINDS)
"""What an input can be, and what `as_kind` takes."""

Name: TypeAlias = str | os.PathLike[str]
"""What names a file; an address may stand before it."""


def open_input(
    sources: Name | Sequence[Name] | BinaryFile | MemoryImage,
    bootmem: str | Bootmem | None = None,
    *,
    as_kind: str | None = None,
    byte_order: ByteOrder | None = None,
    nr_pages: int | None = None,
    max_unpacked: int | None = None,
    search: bool = False,
    candidate: int | None = None,
    pause: bool = False,
    progress: Progress | None = None,
) -> Input:
    """Open a dump, a stream or a container; the kind is detected unless `as_kind` names it.

    `sources` is a path, a URL (s3://, gs://, az://, https://), `-` for standard input, a
    binary file object, which stays yours, a `MemoryImage`, or several raw dumps with base
    addresses (`0x100000000:high.raw`, or a piece of a file: `4G:ram@3G+1G`), or all files of a
    split kdump; `.xz`, `.gz`, `.zst` and the like are undone, up to `max_unpacked` bytes, which
    is also the limit of what has to be copied from elsewhere. A machine of QEMU is `qmp:SOCKET` or
    `gdb:HOST:PORT`; `pause` stops it until the input is closed. `bootmem` is
    `SIZE@ADDR` as in `liveupdate=`; without it the whole dump is scanned. `byte_order`
    is that of a bare stream if its first record does not tell; `nr_pages` overrides the
    breadcrumb's page count. With `search`, the stream of a dump is looked for without a breadcrumb
    as well; `candidate` chooses one of what `find` numbers from 1.

    Raises DumpFormatError if the input cannot be used, RemoteError (which is one) if it is
    elsewhere and cannot be had, SelectionError for a wrong option.
    """
    if isinstance(bootmem, str):
        bootmem = parse_bootmem(bootmem)
    dump = partial(DumpInput, bootmem=bootmem, nr_pages=nr_pages, search=search, number=candidate)
    if isinstance(sources, MemoryImage):
        return dump(sources)
    names = _names_of(sources)
    if as_kind is not None and as_kind not in INPUT_KINDS:
        raise SelectionError(
            f"unknown kind of input {as_kind!r}", hint=f"known kinds: {', '.join(INPUT_KINDS)}"
        )
    if as_kind == RAM_FILE:
        return _open_ram_file(names, dump, progress, max_unpacked)
    if (
        len(names) != 1
        or as_kind in KINDS
        or pause
        or (isinstance(names[0], str) and is_live(names[0]))
        or _is_placed(names[0])
    ):
        image = open_image(
            names, as_kind=as_kind, progress=progress, max_unpacked=max_unpacked, pause=pause
        )
        return dump(image)
    file = file_of(names[0], progress, max_unpacked)
    try:
        return _open_file(file, as_kind, byte_order, dump, progress, max_unpacked)
    except BaseException:
        file.close()
        raise


def _names_of(sources: Name | Sequence[Name] | BinaryFile) -> list[Named]:
    """Return what names the files of an input; paths as text."""
    if isinstance(sources, str | os.PathLike):
        return [os.fspath(sources)]
    return [os.fspath(each) for each in sources] if isinstance(sources, Sequence) else [sources]


def _is_placed(name: Named) -> bool:
    return isinstance(name, str) and parse_source(name).base is not None


def _open_ram_file(
    names: list[Named],
    dump: Callable[..., DumpInput],
    progress: Progress | None,
    max_unpacked: int | None,
) -> DumpInput:
    """Open RAM without the hole below 4 GiB, where the handover itself says the hole is."""
    if len(names) != 1 or _is_placed(names[0]):
        raise SelectionError(
            f"--as {RAM_FILE} takes one file without an address",
            hint="pieces with addresses need no --as",
        )
    file = file_of(names[0], progress, max_unpacked)
    try:
        refuse_other_dump(file, file.read(0, DETECT_BYTES), RAM_FILE)
        return dump(with_hole(file, progress))
    except BaseException:
        file.close()
        raise


def _open_file(
    file: StoredFile,
    as_kind: str | None,
    byte_order: ByteOrder | None,
    dump: Callable[..., DumpInput],
    progress: Progress | None,
    limit: int | None,
) -> Input:
    head = file.read(0, DETECT_BYTES)
    kind = as_kind or recognise(head) or detect(head)
    refuse_other_dump(file, head, as_kind)
    if not any(head):
        refuse_zeros(file, kind)
    if kind == "lu-stream":
        found = byte_order or stream_byte_order(head) or "little"
        return StreamInput(FileSource(file), found)
    if kind is None:
        refuse_unusable(FileSource(file), file.name)
        if file.size < DETECT_BYTES and is_legacy_stream(head):
            raise unknown_input(file.name, head)
        image = open_image(file, progress=progress)
        return dump(image, guessed_from=head, ram_file=file)
    if kind in KINDS:
        image = open_image(file, progress=progress, max_unpacked=limit)
        return dump(image)
    return ContainerInput(FileSource(file), kind)
