"""`luformat find`: breadcrumb candidates, validated."""

from __future__ import annotations

from typing import Any

import click

from luformat.cli.common import (
    dump_options,
    examples,
    guarded,
    opened,
    say_problems,
    say_shortfalls,
)
from luformat.cli.console import progress_bar, say, say_json
from luformat.errors import SelectionError
from luformat.handover.handover import Handover
from luformat.inputs import DumpInput, kind_words
from luformat.locate.breadcrumb import Search
from luformat.locate.candidate import Candidate, choose, unusable
from luformat.render.escape import style
from luformat.render.tree_json import find_json
from luformat.tree.words import plural

__all__ = ["command"]

_SHOWN_MFNS = 8


@click.command(
    "find",
    epilog=examples(
        "find memory.elf",
        "find --bootmem 64M@0x10000000 memory.elf",
        "find low.raw 0x100000000:high.raw",
    ),
)
@click.argument("sources", metavar="DUMP...", nargs=-1, required=True)
@dump_options
@click.option("--json", "as_json", is_flag=True, help="Print JSON for programs.")
@guarded
def command(sources: tuple[str, ...], as_json: bool, **options: Any) -> int:
    """Find the breadcrumb in a memory dump and check where it leads.

    Lists every place that looks like a breadcrumb, near misses included, and what speaks
    against it. Succeeds when exactly one is valid: its stream can be read through END.
    """
    with (
        progress_bar("looking for the breadcrumb") as progress,
        opened(sources, progress, **options) as found,
    ):
        if not isinstance(found, DumpInput):
            raise SelectionError(
                f"{found.name} is {kind_words(found.kind)}, not a memory dump: "
                "it has no breadcrumb",
                hint="`luformat show` reads it",
            )
        search = found.search(progress)
        usable = [candidate for candidate in search.candidates if candidate.is_usable]
        handover = found.handover(progress) if len(usable) == 1 else None
        if as_json:
            say_json(find_json(search, found.image, handover))
        else:
            _print_all(search, handover)
        say_shortfalls(found.image)
        chosen = choose(search.candidates, found.image)
        if not chosen.valid:
            raise unusable(chosen)
        return say_problems(found.handover(progress))


def _print_all(search: Search, handover: Handover | None) -> None:
    for candidate in search.candidates:
        _print(candidate)
        if handover is not None and candidate.is_usable:
            records = plural(len(handover.records), "record")
            state = "breaks off" if handover.error else "ends with END"
            say(f"  stream     {records}, {handover.stream_length:,} bytes, {state}")
    if search.left_out:
        say(f"and {plural(search.left_out, 'place')} more that begin like a breadcrumb")


def _print(candidate: Candidate) -> None:
    state = style("valid", fg="green") if candidate.valid else style("not valid", fg="red")
    say(f"breadcrumb at maddr {candidate.maddr:#x}: {state}")
    say(f"  magic      {candidate.magic:#018x} ({candidate.byte_order}-endian)")
    say(f"  page size  {candidate.page_size} bytes")
    say(f"  MFN array  at maddr {candidate.mfn_array_maddr:#x}")
    say(f"  pages      {candidate.nr_pages}")
    if candidate.evidence is not None:
        mfns = [int(mfn) for mfn in candidate.evidence.pages.mfns[:_SHOWN_MFNS]]
        more = f" … ({candidate.nr_pages} in all)" if candidate.nr_pages > len(mfns) else ""
        say(f"  MFNs       {' '.join(f'{mfn:#x}' for mfn in mfns)}{more}")
    for problem in candidate.problems:
        say(f"  {style('problem', fg='red')}    {problem.rule}: {problem.message}")
