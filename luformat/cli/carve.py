"""`luformat carve`: a small copy that holds no guest memory."""

from __future__ import annotations

import os
from typing import Any

import click

from luformat.cli.common import examples, guarded, input_options, opened, say_doubts
from luformat.cli.completion import files
from luformat.cli.console import complain, progress_bar
from luformat.cli.output import output_file
from luformat.handover.carve import Carved
from luformat.render.escape import style
from luformat.tree.words import plural

__all__ = ["command"]

_SHOWN = 8


@click.command(
    "carve",
    epilog=examples(
        "carve memory.elf -o small.elf",
        "carve --redact --anonymise memory.elf -o small.elf",
    ),
)
@click.argument("sources", metavar="INPUT...", nargs=-1, required=True, shell_complete=files)
@input_options
@click.option(
    "-o",
    "--output",
    required=True,
    metavar="SMALL",
    shell_complete=files,
    help="File to write, or -.",
)
@click.option("--m2p", "with_m2p", is_flag=True, help="Add the machine-to-physical tables.")
@click.option("--all-pages", is_flag=True, help="Take what stands behind END too.")
@click.option(
    "--redact", is_flag=True, help="Blank all but framing and what rules need of the contents."
)
@click.option(
    "--anonymise", is_flag=True, help="Give UUIDs, names and network addresses other values."
)
@guarded
def command(
    sources: tuple[str, ...],
    output: str,
    with_m2p: bool,
    all_pages: bool,
    redact: bool,
    anonymise: bool,
    **options: Any,
) -> int:
    """Write the smallest copy of INPUT that shows what was handed over, to send to others.

    Of a memory dump that is an ELF core with the pages of the breadcrumb, the MFN array and
    the data up to END, and none of a guest. A stream or a saved domain keeps its length; the
    contents of the domain's pages are zeros.
    """
    with progress_bar("carving") as progress, opened(sources, progress, **options) as found:
        with output_file(output, sources, private=True, seekable=True) as target:
            carved = found.carve(
                target,
                with_m2p=with_m2p,
                redact=redact,
                anonymise=anonymise,
                all_pages=all_pages,
                progress=progress,
            )
            size = target.seek(0, os.SEEK_END)
        if carved is not None:
            _tell(carved)
            return say_doubts(found.handover(progress))
        complain(f"{size:,} bytes, without the contents of pages")
        return 0


def _tell(carved: Carved) -> None:
    """Say what was written, and what of it may not be Xen's to give away."""
    complain(
        f"{plural(carved.pages, 'page')}: {carved.beside}{carved.stream_bytes:,} bytes "
        f"of {plural(carved.data_pages, 'data page')}"
    )
    if carved.behind:
        complain(f"{plural(carved.behind, 'data page')} behind END: see --all-pages")
    if carved.guest is not None and len(carved.guest.owned):
        owned = carved.guest.owned
        shown = ", ".join(f"{int(mfn):#x}" for mfn in owned[:_SHOWN])
        more = " …" if len(owned) > _SHOWN else ""
        complain(
            style("warning: ", fg="yellow", bold=True)
            + f"a guest owns {plural(len(owned), 'frame')} of what was written: {shown}{more}"
        )
        complain("  hint: the M2P says so; look at `luformat verify` before you send the file")
