"""`luformat find`: breadcrumb candidates, validated."""

from __future__ import annotations

from dataclasses import replace
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
from luformat.locate.candidate import Candidate, Origin, unusable
from luformat.locate.origin import REASSEMBLED
from luformat.render.escape import style
from luformat.render.reassembled import reassembled_lines
from luformat.render.tree_json import find_json
from luformat.tree.words import plural

__all__ = ["command"]

_SHOWN_MFNS = 8


def _state(candidate: Candidate) -> str:
    if candidate.origin is Origin.PAGES:
        return style("put together from its pages", fg="yellow")
    state = style("valid", fg="green") if candidate.valid else style("not valid", fg="red")
    return (
        state if candidate.origin is Origin.BREADCRUMB else f"{state}, found without a breadcrumb"
    )


@click.command(
    "find",
    epilog=examples(
        "find memory.elf",
        "find --bootmem 64M@0x10000000 memory.elf",
        "find low.raw 0x100000000:high.raw",
        "find --search --candidate 2 later.elf",
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

    The new Xen overwrites the breadcrumb soon. --search looks for the stream without it: by the
    MFN array, and where that is gone, too, by putting the pages in order by their records, which
    is a reconstruction (exit code 1). Of several, --candidate N takes one.
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
        handover = found.chosen_handover(progress)
        if as_json:
            say_json(find_json(search, found.image, handover))
        else:
            _print_all(search, handover)
        say_shortfalls(found.image)
        chosen = found.candidate(progress)
        code = say_problems(found.handover(progress))
        against = tuple(problem for problem in chosen.problems if problem.rule != REASSEMBLED)
        if against:
            raise unusable(replace(chosen, problems=against))
        return code


def _print_all(search: Search, handover: Handover | None) -> None:
    several = len(search.candidates) > 1
    for number, candidate in enumerate(search.candidates, 1):
        _print(candidate, f"{number}. " if several else "")
        if handover is not None and candidate is handover.candidate:
            records = plural(len(handover.records), "record")
            state = "breaks off" if handover.error else "ends with END"
            say(f"  stream     {records}, {handover.stream_length:,} bytes, {state}")
    if search.left_out:
        say(f"and {plural(search.left_out, 'place')} more that begin like one of these")


def _print(candidate: Candidate, number: str) -> None:
    say(f"{number}{candidate.title}: {_state(candidate)}")
    order = f"({candidate.byte_order}-endian)"
    if candidate.magic is not None:
        say(f"  magic      {candidate.magic:#018x} {order}")
    say(f"  page size  {candidate.page_size} bytes{'' if candidate.magic else f' {order}'}")
    if candidate.mfn_array_maddr is not None:
        say(f"  MFN array  at maddr {candidate.mfn_array_maddr:#x}")
    say(f"  pages      {candidate.nr_pages}")
    if candidate.evidence is not None:
        mfns = [int(mfn) for mfn in candidate.evidence.pages.mfns[:_SHOWN_MFNS]]
        more = f" … ({candidate.nr_pages} in all)" if candidate.nr_pages > len(mfns) else ""
        say(f"  MFNs       {' '.join(f'{mfn:#x}' for mfn in mfns)}{more}")
    if candidate.reassembled is not None:
        for line in reassembled_lines(candidate.reassembled):
            say(f"  {line}")
    for problem in candidate.problems:
        say(f"  {style('problem', fg='red')}    {problem.rule}: {problem.message}")
