"""`luformat encode`: the bytes that a JSON document stands for."""

from __future__ import annotations

import json
import sys
from contextlib import closing, nullcontext
from pathlib import Path
from typing import Any

import click

from luformat.cli.common import guarded
from luformat.cli.output import output_file
from luformat.document.encode import encode_document
from luformat.errors import DocumentError
from luformat.memory.source import FileSource

__all__ = ["command"]


@click.command("encode")
@click.argument("document", metavar="DOC.json")
@click.option("-o", "--output", required=True, metavar="STREAM", help="File to write, or -.")
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
    loaded = _load(document)
    side = pages if pages is not None else f"{document}.pages"
    there = pages is not None or (document != "-" and Path(side).is_file())
    inputs = (document, side) if there else (document,)
    with (
        closing(FileSource.of(side)) if there else nullcontext() as source,
        output_file(output, tuple(name for name in inputs if name != "-")) as target,
    ):
        encode_document(loaded, target, source)


def _load(name: str) -> Any:
    data = sys.stdin.buffer.read() if name == "-" else Path(name).read_bytes()
    try:
        return json.loads(data)
    except RecursionError:
        raise DocumentError("$", wanted="a document of `decode`", got="endless nesting") from None
    except UnicodeDecodeError as error:
        raise DocumentError("$", wanted="JSON in UTF-8", got=str(error)) from None
    except json.JSONDecodeError as error:
        place = f"line {error.lineno}, column {error.colno}"
        raise DocumentError("$", wanted="JSON", got=f"{error.msg} at {place}") from None
    except ValueError as error:
        raise DocumentError("$", wanted="JSON with readable numbers", got=str(error)) from None
