"""`luformat extract`: the contiguous stream."""

from __future__ import annotations

from typing import Any, BinaryIO

import click

from luformat.cli.common import dump_options, examples, guarded, opened, say_doubts
from luformat.cli.completion import files
from luformat.cli.console import progress_bar
from luformat.cli.output import output_file
from luformat.memory.image import Progress
from luformat.memory.source import ByteSource
from luformat.memory.stored import WRITTEN_AT_ONCE

__all__ = ["command"]

_CHUNK = 1 << 20


@click.command(
    "extract",
    epilog=examples(
        "extract memory.elf -o stream.bin",
    ),
)
@click.argument("sources", metavar="DUMP...", nargs=-1, required=True, shell_complete=files)
@dump_options
@click.option(
    "-o",
    "--output",
    required=True,
    metavar="STREAM",
    shell_complete=files,
    help="File to write, or -.",
)
@click.option("--all-pages", is_flag=True, help="Write the slack after END too.")
@guarded
def command(sources: tuple[str, ...], output: str, all_pages: bool, **options: Any) -> int:
    """Write the live update stream of a memory dump as one contiguous file.

    The stream ends with its END record; --all-pages adds what follows in the data pages. The
    exit code is 1 if records follow END, which the file then lacks.
    """
    with (
        progress_bar("extracting") as progress,
        opened(sources, progress, **options) as found,
    ):
        handover = found.handover(progress)
        if handover.error is not None and not all_pages:
            raise handover.error
        length = handover.source.size if all_pages else handover.stream_length
        with output_file(output, sources, private=True) as target:
            _copy(handover.source, length, target, progress)
        code = say_doubts(handover)
        return 0 if all_pages else code


def _copy(source: ByteSource, length: int, target: BinaryIO, progress: Progress | None) -> None:
    """Write `length` bytes of the stream: what stands in the dump as it is, the system copies;
    the rest, a compressed dump for one, is read and written here."""
    if length <= _CHUNK:
        target.write(source.view(0, length))
        return
    done = 0
    while sent := source.send(done, min(_CHUNK, length - done), target.fileno()):
        done += sent
        if progress:
            progress(done, length)
    if done < length:
        _rewrite(source, done, length, target, progress)


def _rewrite(
    source: ByteSource, begin: int, length: int, target: BinaryIO, progress: Progress | None
) -> None:
    """Write the stream from `begin` on.

    One buffer is written while the other is filled. The two serve the whole stream, since fresh
    memory for each piece costs as much as the copy.
    """
    # Imported here: small streams are written before it is loaded.
    from concurrent.futures import Future, ThreadPoolExecutor

    def write(piece: memoryview) -> None:
        for start in range(0, len(piece), WRITTEN_AT_ONCE):
            target.write(piece[start : start + WRITTEN_AT_ONCE])

    buffers = [memoryview(bytearray(_CHUNK)) for _ in range(2)]
    with ThreadPoolExecutor(1) as writer:
        written: Future[None] | None = None
        for offset in range(begin, length, _CHUNK):
            piece = buffers[0][: min(_CHUNK, length - offset)]
            source.read_into(offset, piece)
            if written is not None:
                written.result()
            written = writer.submit(write, piece)
            buffers.reverse()
            if progress:
                progress(offset, length)
        if written is not None:
            written.result()
