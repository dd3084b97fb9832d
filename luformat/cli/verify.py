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
from luformat.inputs import open_input
from luformat.render.findings import FORMATS, findings_document
from luformat.render.verdicts import VERDICT_FORMATS
from luformat.verify.engine import PROFILES, found_in, verdicts
from luformat.verify.findings import Finding, Findings
from luformat.verify.folding import folded
from luformat.verify.hits import Severity
from luformat.verify.policy import HostPolicy
from luformat.verify.subject import host_policy_of, subject_of

__all__ = ["command"]


@click.command(
    "verify",
    epilog=examples(
        "verify memory.elf",
        "verify --receiver all saved.xlsave",
        "verify --select LU3 --format json stream.bin",
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
    """
    if receiver is not None and profile == "strict":
        raise SelectionError("--receiver is what a release takes, --profile strict is not")
    is_table = receiver is not None and receiver.lower() == "all"
    if is_table and output_format not in VERDICT_FORMATS:
        raise SelectionError(
            f"--receiver all has no form {output_format}",
            hint=f"choose one of {', '.join(VERDICT_FORMATS)}",
        )
    host = None if host_policy is None else _host(host_policy)
    name = ", ".join(sources)
    with (
        progress_bar("verifying") as progress,
        opened(sources, progress, **options) as found,
    ):
        bootmem = input_bootmem(options["bootmem"], options["xen_cmdline"])
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
