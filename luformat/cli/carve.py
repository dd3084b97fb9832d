"""`luformat carve`: a small dump that holds the handover and no guest memory."""

from __future__ import annotations

from typing import Any

import click

from luformat.cli.common import dump_options, guarded, opened
from luformat.cli.console import progress_bar
from luformat.cli.output import output_file
from luformat.errors import SelectionError
from luformat.handover.carve import carve
from luformat.inputs import DumpInput

__all__ = ["command"]


@click.command("carve")
@click.argument("sources", metavar="DUMP...", nargs=-1, required=True)
@dump_options
@click.option("-o", "--output", required=True, metavar="SMALL", help="ELF core to write, or -.")
@click.option("--m2p", "with_m2p", is_flag=True, help="Add the machine-to-physical tables.")
@click.option("--redact", is_flag=True, help="Make zeros of registers, MSRs and shared info.")
@guarded
def command(
    sources: tuple[str, ...], output: str, with_m2p: bool, redact: bool, **options: Any
) -> None:
    """Write the smallest ELF core that holds the handover of a memory dump.

    It has the pages of the breadcrumb, the MFN array and the data, and none of a guest;
    --redact also blanks what the records say of vCPUs, keeping all framing.
    """
    with (
        progress_bar("carving") as progress,
        opened(sources, progress, **options) as found,
    ):
        if not isinstance(found, DumpInput):
            raise SelectionError(f"this is a {found.kind}, not a memory dump")
        handover = found.handover(progress)
        with output_file(output, sources, private=True, seekable=True) as target:
            carve(handover, target, with_m2p=with_m2p, redact=redact)
