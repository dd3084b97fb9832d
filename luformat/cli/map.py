"""`luformat map`: who owns which machine pages."""

from __future__ import annotations

from typing import Any

import click

from luformat.cli.common import dump_options, examples, guarded, input_bootmem, opened
from luformat.cli.completion import files
from luformat.cli.console import progress_bar, say, say_json
from luformat.cli.output import output_file
from luformat.containers.detect import kind_words
from luformat.errors import SelectionError
from luformat.handover.ownership import ownership_of
from luformat.inputs.opened import DumpInput
from luformat.render.escape import escaped
from luformat.render.map_json import map_members
from luformat.render.map_text import map_lines

__all__ = ["command"]


@click.command(
    "map",
    epilog=examples(
        "map memory.elf",
        "map --bootmem 64M@0x10000000 memory.elf -o map.svg",
    ),
)
@click.argument("sources", metavar="DUMP...", nargs=-1, required=True, shell_complete=files)
@dump_options
@click.option(
    "-o", "--svg", metavar="SVG", shell_complete=files, help="Draw the map into this file, or -."
)
@click.option("--json", "as_json", is_flag=True, help="Print JSON for programs.")
@click.option("--all", "everything", is_flag=True, help="A line for every range and run.")
@guarded
def command(
    sources: tuple[str, ...],
    svg: str | None,
    as_json: bool,
    everything: bool,
    **options: Any,
) -> None:
    """Show who owns which machine pages of a memory dump, by address and in stream order.

    That is the breadcrumb, the MFN array, the data pages, the M2Ps, and with --bootmem or
    --xen-cmdline the bootmem; then what else the dump holds, and what it lacks. Memory
    with two owners that must not share it is a conflict, named with the rule of verify
    that reports it. The picture (-o) adapts to light and dark screens.
    """
    if svg is not None and as_json:
        raise SelectionError("--json and -o are two forms of the map: ask for one at a time")
    with (
        progress_bar("mapping") as progress,
        opened(sources, progress, **options) as found,
    ):
        if not isinstance(found, DumpInput):
            raise SelectionError(
                f"{found.name} is {kind_words(found.kind)}, not a memory dump: "
                "it has no machine addresses"
            )
        region = input_bootmem(options["bootmem"], options["xen_cmdline"])
        owned = ownership_of(found.handover(progress), region)
        if svg is not None:
            # Imported here: text and JSON do without it.
            from luformat.render.map_svg import map_svg

            with output_file(svg, sources) as target:
                target.write(map_svg(owned, escaped(", ".join(sources))).encode())
            return
        if as_json:
            say_json(map_members(owned))
            return
        for line in map_lines(owned, everything=everything):
            say(line)
