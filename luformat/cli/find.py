"""`luformat find`: breadcrumb candidates, validated."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
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
from luformat.cli.completion import files
from luformat.cli.console import progress_bar, say, say_json
from luformat.cli.many import Attempt, Inputs, inputs_of, list_option, told, worst_of
from luformat.containers.detect import kind_words
from luformat.errors import SelectionError
from luformat.handover.handover import Handover
from luformat.inputs.opened import DumpInput
from luformat.locate.breadcrumb import Search
from luformat.locate.candidate import Candidate, Origin, unusable
from luformat.locate.origin import REASSEMBLED
from luformat.memory.image import MemoryImage, Progress
from luformat.render.escape import style
from luformat.render.many import many_document
from luformat.render.reassembled import reassembled_lines
from luformat.render.tree_json import find_json, find_members
from luformat.survey.sources import Names
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
        "find --pause qmp:/run/qemu/qmp.sock",
        "find --search --candidate 2 later.elf",
        "find --json dumps/",
    ),
)
@click.argument("sources", metavar="DUMP...", nargs=-1, shell_complete=files)
@list_option
@dump_options
@click.option("--json", "as_json", is_flag=True, help="Print JSON for programs.")
@guarded
def command(sources: tuple[str, ...], from_list: str | None, as_json: bool, **options: Any) -> int:
    """Find the breadcrumb in a memory dump and check where it leads.

    Lists every place that looks like a breadcrumb, near misses included, and what speaks
    against it. Succeeds when exactly one is valid: its stream can be read through END. Of
    several dumps, a folder or a pattern each is looked at; the exit code is that of the worst.

    The new Xen overwrites the breadcrumb soon. --search looks for the stream without it: by the
    MFN array, and where that is gone, too, by putting the pages in order by their records, which
    is a reconstruction (exit code 1). Of several, --candidate N takes one.
    """
    inputs = inputs_of(sources, from_list)
    if inputs.is_many:
        return _find_many(inputs, as_json, options)
    with _found(inputs.names[0], options) as found:
        if as_json:
            say_json(find_json(*found.shown))
        else:
            found.say()
        return found.judged()


def _find_many(inputs: Inputs, as_json: bool, options: dict[str, Any]) -> int:
    attempts = [_Looked(names, options) for names in inputs.names]
    if as_json:
        say_json(many_document(told(attempts)))
    else:
        for attempt in told(attempts):
            attempt.say()
    return worst_of(attempts, with_summary=not as_json)


class _Looked(Attempt):
    """One of many dumps, which is opened when it is to be told of."""

    def __init__(self, names: Names, options: dict[str, Any]):
        super().__init__(names)
        self._options = options

    def members(self) -> Iterator[tuple[str, Any]]:
        """Yield what the JSON document says of the dump."""
        with self.guarded(), _found(self.names, self._options) as found:
            yield from find_members(*found.shown)
            self.is_found = found.judged() != 0

    def say(self) -> None:
        """Print what was found."""
        say(style(self.name, bold=True))
        with self.guarded(), _found(self.names, self._options) as found:
            found.say()
            self.is_found = found.judged() != 0


@contextmanager
def _found(names: Names, options: dict[str, Any]) -> Iterator[_Found]:
    """Open a dump and look for its breadcrumb."""
    with (
        progress_bar("looking for the breadcrumb") as progress,
        opened(names, progress, **options) as found,
    ):
        if not isinstance(found, DumpInput):
            raise SelectionError(
                f"{found.name} is {kind_words(found.kind)}, not a memory dump: "
                "it has no breadcrumb",
                hint="`luformat show` reads it",
            )
        yield _Found(found, progress)


class _Found:
    """What was found in a dump."""

    def __init__(self, dump: DumpInput, progress: Progress | None):
        self._dump = dump
        self._progress = progress
        self._search = dump.search(progress)
        self._handover = dump.chosen_handover(progress)

    @property
    def shown(self) -> tuple[Search, MemoryImage, Handover | None]:
        """What a document of it is made from."""
        return self._search, self._dump.image, self._handover

    def say(self) -> None:
        """Print the candidates."""
        _print_all(self._search, self._handover)

    def judged(self) -> int:
        """Print what the dump lacks; return the exit code. Raises BreadcrumbError if none or
        several lead to a stream, or the one that does is not valid."""
        say_shortfalls(self._dump.image)
        chosen = self._dump.candidate(self._progress)
        code = say_problems(self._dump.handover(self._progress))
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
    endian = f"({candidate.byte_order}-endian)"
    if candidate.magic is not None:
        say(f"  magic      {candidate.magic:#018x} {endian}")
    say(f"  page size  {candidate.page_size} bytes{'' if candidate.magic else f' {endian}'}")
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
