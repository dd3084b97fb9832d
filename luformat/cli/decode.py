"""`luformat decode`: an input as a lossless JSON document."""

from __future__ import annotations

from contextlib import ExitStack
from pathlib import Path
from typing import Any, BinaryIO

import click

from luformat.cli.common import examples, guarded, input_options, opened, say_doubts
from luformat.cli.completion import files
from luformat.cli.console import progress_bar
from luformat.cli.output import output_file, same_output
from luformat.document.decode import decode_document
from luformat.errors import SelectionError
from luformat.inputs.opened import DumpInput

__all__ = ["command"]


@click.command(
    "decode",
    epilog=examples(
        "decode stream.bin -o stream.json",
    ),
)
@click.argument("sources", metavar="INPUT...", nargs=-1, required=True, shell_complete=files)
@input_options
@click.option(
    "-o",
    "--output",
    required=True,
    metavar="DOC.json",
    shell_complete=files,
    help="File to write, or -.",
)
@click.option(
    "--pages",
    metavar="FILE",
    help="File for page contents, which do not go into the document. "
    "[default: the document's name with .pages after it]",
)
@click.option("--all-pages", is_flag=True, help="Take the slack after END of a dump too.")
@guarded
def command(
    sources: tuple[str, ...], output: str, pages: str | None, all_pages: bool, **options: Any
) -> int:
    """Write an input as JSON that `encode` turns back into the same bytes.

    Each record stands on a line of its own. A body whose fields would not give the same
    bytes again is kept as hex digits. An input that breaks is decoded up to the fault.
    """
    side = pages if pages is not None or output == "-" else f"{output}.pages"
    if side is not None and same_output(output, side):
        raise SelectionError(f"-o and --pages both name {output}")
    with ExitStack() as files:

        def open_pages() -> BinaryIO:
            if pages is None and Path(str(side)).exists():
                raise SelectionError(
                    f"{side} is there already", hint="name it with --pages to overwrite it"
                )
            return files.enter_context(output_file(str(side), sources, private=True))

        progress = files.enter_context(progress_bar("decoding"))
        found = files.enter_context(opened(sources, progress, **options))
        target = files.enter_context(output_file(output, sources, private=True))
        error = decode_document(
            found,
            target,
            None if side is None else open_pages,
            all_pages=all_pages,
            progress=progress,
        )
        code = 0
        if isinstance(found, DumpInput):
            code = say_doubts(found.handover(progress))
    # Raised behind the block: what stands before the fault is kept.
    if error is not None:
        raise error
    return 0 if all_pages else code
