"""`luformat schema document`: the specification written from the schemas, or held to them."""

from __future__ import annotations

from pathlib import Path
from typing import Final

import click

from luformat.cli.common import EXIT_FINDINGS, guarded
from luformat.cli.console import say
from luformat.errors import SelectionError
from luformat.standard.document_check import differences
from luformat.standard.document_text import specification_text

__all__ = ["command"]

_MOST: Final = 4 << 20


@click.command("document")
@click.option(
    "--check",
    "path",
    metavar="FILE",
    type=click.Path(path_type=Path),
    help="Compare this document, or patch that adds it, with the schemas instead.",
)
@guarded
def command(path: Path | None) -> int:
    """Write the handover document anew from the schemas, in the form of Xen's own (pandoc).

    With --check, list what a document's pictures, tables and numbers say otherwise than the
    schemas; the exit code is 1 if there is anything.
    """
    if path is None:
        for line in specification_text().splitlines():
            say(line)
        return 0
    with path.open("rb") as file:
        data = file.read(_MOST + 1)
    if len(data) > _MOST:
        raise SelectionError(f"{path}: more than {_MOST >> 20} MiB are no such document")
    found = differences(data.decode("utf-8", "replace"))
    for difference in found:
        say(f"line {difference.line}, {difference.section}: {difference.message}")
    say(f"{len(found)} differences")
    return EXIT_FINDINGS if found else 0
