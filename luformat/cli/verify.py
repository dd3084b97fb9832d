"""`luformat verify`: is this handover, or this saved domain, right?"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import chain
from pathlib import Path
from typing import Any

import click

from luformat.cli.common import (
    EXIT_FINDINGS,
    examples,
    guarded,
    input_bootmem,
    input_options,
    opened,
)
from luformat.cli.console import progress_bar, say_json, say_lines
from luformat.errors import SelectionError
from luformat.handover.changed import Changed, changed_pages
from luformat.handover.ownership import ownership_of
from luformat.inputs import DumpInput, Input, kind_words, open_input
from luformat.locate.bootmem import parse_bootmem
from luformat.memory.image import Progress
from luformat.render.changes import changed_json, changed_lines
from luformat.render.findings import FORMATS, findings_document
from luformat.render.verdicts import VERDICT_FORMATS
from luformat.verify.engine import PROFILES, found_in, verdicts
from luformat.verify.findings import Finding, Findings
from luformat.verify.folding import folded
from luformat.verify.hits import Severity
from luformat.verify.policy import HostPolicy
from luformat.verify.subject import Subject, host_policy_of, subject_of

__all__ = ["command"]


@click.command(
    "verify",
    epilog=examples(
        "verify memory.elf",
        "verify --receiver all saved.xlsave",
        "verify --select LU3 --format json stream.bin",
        "verify --bootmem 64M@0x10000000 --before memory.elf later.elf",
    ),
)
@click.argument("sources", metavar="INPUT...", nargs=-1, required=True)
@input_options
@click.option(
    "--profile",
    type=click.Choice(PROFILES),
    help="strict: the specification, default for handovers; receiver: what the posted consumer "
    "of live update accepts, or Xen that restores a domain, default for saved domains.",
)
@click.option(
    "--receiver",
    metavar="RELEASE|all",
    help="Judge as this Xen release would (4.19.1), or say which releases take the input.",
)
@click.option(
    "--host-policy",
    metavar="FILE",
    help="Compare with the CPUID and MSR policy in this save file or handover of the host "
    "that is to receive.",
)
@click.option(
    "--before",
    metavar="DUMP",
    help="Compare with this dump of the same machine, taken at the jump: which pages has the new "
    "Xen changed? Needs --bootmem or --xen-cmdline.",
)
@click.option(
    "--xen-image",
    metavar="SIZE@ADDR",
    help="Where the new Xen's image lies, which may change as well.",
)
@click.option("--select", multiple=True, metavar="RULE", help="Only these rules, or areas (LU3).")
@click.option("--ignore", multiple=True, metavar="RULE", help="Not these rules or areas.")
@click.option(
    "--fail-on",
    type=click.Choice(["error", "warning"]),
    default="error",
    show_default=True,
    help="Least severity that makes the exit code 1.",
)
@click.option(
    "--format",
    "output_format",
    type=click.Choice(["text", "json", *(form for form in FORMATS if form != "text")]),
    default="text",
    show_default=True,
    help="Form of the output.",
)
@guarded
def command(
    sources: tuple[str, ...],
    profile: Any,
    receiver: str | None,
    host_policy: str | None,
    before: str | None,
    xen_image: str | None,
    select: tuple[str, ...],
    ignore: tuple[str, ...],
    fail_on: str,
    output_format: str,
    **options: Any,
) -> int:
    """Check a live update handover or a saved domain: against its specification, or as Xen does.

    INPUT is a memory dump, an extracted stream, a libxc image, a libxl stream, an xl save
    file, a bare HVM context or the state of xenstored; page contents are not read. More
    than three equal findings are told as one with their number, but in JSON. `luformat explain
    RULE` says what a rule means and how to mend a finding.

    With --before, two dumps of one machine are compared, and nothing else is checked: the handover
    of the first says whose each changed page is (LU705).
    """
    if receiver is not None and profile == "strict":
        raise SelectionError("--receiver is what a release takes, --profile strict is not")
    is_table = receiver is not None and receiver.lower() == "all"
    if is_table and output_format not in VERDICT_FORMATS:
        raise SelectionError(
            f"--receiver all has no form {output_format}",
            hint=f"choose one of {', '.join(VERDICT_FORMATS)}",
        )
    if xen_image is not None and before is None:
        raise SelectionError("--xen-image is for two dumps: name the first with --before")
    host = None if host_policy is None else _host(host_policy)
    name = ", ".join(sources)
    with (
        progress_bar("verifying") as progress,
        opened(sources, progress, **options) as found,
    ):
        bootmem = input_bootmem(options["bootmem"], options["xen_cmdline"])
        if before is not None:
            changed, subject = _changed(before, found, xen_image, progress, options)
            audit = _Watched(found_in(subject, profile, select=("LU705",), ignore=ignore))
            if output_format == "json":
                more = {"before": before, "changed": changed_json(changed)}
                say_json(findings_document(name, audit.one_by_one(), **more))
            else:
                if output_format == "text":
                    say_lines(changed_lines(changed, before))
                say_lines(FORMATS[output_format](name, folded(audit)))
            return EXIT_FINDINGS if audit.worst >= Severity[fail_on.upper()] else 0
        subject = subject_of(found, bootmem, progress, host)
        if is_table:
            table = verdicts(subject, select=select, ignore=ignore)
            say_lines([VERDICT_FORMATS[output_format](name, table)])
            return 0 if all(verdict.takes for verdict in table) else EXIT_FINDINGS
        watched = _Watched(
            found_in(subject, profile, receiver=receiver, select=select, ignore=ignore)
        )
        if output_format == "json":
            say_json(findings_document(name, watched.one_by_one()))
        else:
            say_lines(FORMATS[output_format](name, folded(watched)))
    return EXIT_FINDINGS if watched.worst >= Severity[fail_on.upper()] else 0


def _changed(
    before: str,
    after: Input,
    xen_image: str | None,
    progress: Progress | None,
    options: dict[str, Any],
) -> tuple[Changed, Subject]:
    """Compare two dumps; raises SelectionError if one is none, or the bootmem is not known."""
    bootmem = input_bootmem(options["bootmem"], options["xen_cmdline"])
    if bootmem is None:
        raise SelectionError(
            "--before needs to know what the new Xen may use",
            hint="say where the bootmem lies with --bootmem SIZE@ADDR, or give --xen-cmdline",
        )
    if not isinstance(after, DumpInput):
        raise SelectionError(f"{after.name} is {kind_words(after.kind)}, not a memory dump")
    xen = None if xen_image is None else parse_bootmem(xen_image)
    with opened((before,), progress, **options) as first:
        if not isinstance(first, DumpInput):
            raise SelectionError(f"{first.name} is {kind_words(first.kind)}, not a memory dump")
        owned = ownership_of(first.handover(progress), bootmem)
        changed = changed_pages(owned, after.image, xen, progress)
        return changed, Subject(changed=changed, image=after.image)


class _Watched:
    """Findings on their way to the output; `worst` is the severest so far, 0 of none."""

    def __init__(self, found: Iterable[Finding | Findings]):
        self._found = found
        self.worst = 0

    def __iter__(self) -> Iterator[Finding | Findings]:
        for found in self._found:
            self.worst = max(self.worst, found.severity)
            yield found

    def one_by_one(self) -> Iterator[Finding]:
        """Yield each finding for itself."""
        return chain.from_iterable((f,) if isinstance(f, Finding) else f for f in self)


def _host(path: str) -> HostPolicy:
    """Return the policy of the host that wrote a file; SelectionError if it has none."""
    with open_input(path) as found:
        return host_policy_of(subject_of(found), Path(path).name)
