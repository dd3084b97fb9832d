"""`luformat encode`: the bytes that a JSON document stands for."""

from __future__ import annotations

import sys
from contextlib import closing, nullcontext
from pathlib import Path

import click

from luformat.cli.common import examples, guarded
from luformat.cli.completion import files
from luformat.cli.output import output_file
from luformat.document.encode import encode_document
from luformat.document.read import read_members
from luformat.memory.source import FileSource

__all__ = ["command"]


@click.command(
    "encode",
    epilog=examples(
        "encode stream.json -o again.bin",
    ),
)
@click.argument("document", metavar="DOC.json", shell_complete=files)
@click.option(
    "-o",
    "--output",
    required=True,
    metavar="STREAM",
    shell_complete=files,
    help="File to write, or -.",
)
@click.option(
    "--pages",
    metavar="FILE",
    help="File with the page contents. [default: the document's name with .pages after it]",
)
@guarded
def command(document: str, output: str, pages: str | None) -> None:
    """Write the stream, image or save file that a document of `decode` describes.

    An unchanged document gives the very bytes that it was made from. Fields may be edited,
    records removed and added; lengths of bodies are worked out.
    """
    side = pages if pages is not None else f"{document}.pages"
    there = pages is not None or (document != "-" and Path(side).is_file())
    inputs = (document, side) if there else (document,)
    with (
        nullcontext(sys.stdin.buffer) if document == "-" else Path(document).open("rb") as text,
        closing(FileSource.of(side)) if there else nullcontext() as source,
        output_file(output, tuple(name for name in inputs if name != "-"), private=True) as target,
    ):
        encode_document(read_members(text), target, source)
