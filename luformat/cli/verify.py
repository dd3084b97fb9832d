"""`luformat verify`: is this handover, or this saved domain, right?"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from itertools import chain
from pathlib import Path
from typing import Any, TypeVar

import click

from luformat.cli.audit import Audit
from luformat.cli.common import (
    EXIT_FINDINGS,
    examples,
    guarded,
    input_bootmem,
    input_options,
    opened,
    rule_options,
)
from luformat.cli.completion import files, releases
from luformat.cli.console import progress_bar, say_json, say_lines
from luformat.cli.many import Attempt, Inputs, inputs_of, list_option, told, worst_of
from luformat.errors import LuformatError, SelectionError
from luformat.inputs.opening import open_input
from luformat.locate.bootmem import Bootmem
from luformat.memory.names import shown_name
from luformat.render.escape import escaped
from luformat.render.finding_paths import FindingPaths
from luformat.render.findings import (
    FORMATS,
    finding_lines,
    findings_document,
    findings_rows,
    totals_line,
)
from luformat.render.many import MANY_FORMATS, many_document
from luformat.render.verdicts import VERDICT_FORMATS, verdict_rows
from luformat.survey.sources import Names
from luformat.verify.engine import PROFILES, Verdict, found_in, selected, verdicts
from luformat.verify.findings import Finding, Findings
from luformat.verify.folding import Folded, folded
from luformat.verify.hits import Severity
from luformat.verify.policy import HostPolicy
from luformat.verify.subject import Subject, host_policy_of, subject_of

__all__ = ["command"]

T = TypeVar("T")


@click.command(
    "verify",
    epilog=examples(
        "verify memory.elf",
        "verify --receiver all saved.xlsave",
        "verify --select LU3 --format json stream.bin",
        "verify --bootmem 64M@0x10000000 --before memory.elf later.elf",
        "verify --format junit saves/ 'dumps/*.elf'",
        "verify --from-list names.txt",
    ),
)
@click.argument("sources", metavar="INPUT...", nargs=-1, shell_complete=files)
@list_option
@input_options
@click.option(
    "--profile",
    type=click.Choice(PROFILES),
    help="strict: the specification, default for handovers; receiver: what the posted consumer "
    "of live update accepts, or Xen that restores a domain, default for saved domains.",
)
@click.option(
    "--receiver",
    shell_complete=releases,
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
@rule_options
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
    from_list: str | None,
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

    Of several inputs, of a folder or of a pattern each has its verdict, in one document; the
    exit code is that of the worst. A folder stands for the files below it that are not hidden;
    ADDRESS:FILE that follow one another are one memory.
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
    chosen = {"select": select, "ignore": ignore}
    selected(**chosen)
    inputs = inputs_of(sources, from_list)
    settings = _Settings(
        _host(host_policy) if host_policy else None,
        input_bootmem(options["bootmem"], options["xen_cmdline"]),
        Severity[fail_on.upper()],
        {**chosen, "profile": profile, "receiver": None if is_table else receiver},
        options,
    )
    if before is not None:
        audit = Audit(before, settings.bootmem, xen_image, output_format, settings.fail_on)
        return audit.run(inputs, options, ignore)
    if inputs.is_many:
        return _verify_many(inputs, settings, output_format, is_table=is_table)
    (names,) = inputs.names
    name = ", ".join(map(shown_name, names))
    with settings.subject(names) as (subject, paths):
        if is_table:
            table = verdicts(subject, **chosen)
            say_lines([VERDICT_FORMATS[output_format](name, table)])
            return 0 if all(verdict.takes for verdict in table) else EXIT_FINDINGS
        watched = settings.watched(subject)
        if output_format == "json":
            say_json(findings_document(name, watched.one_by_one(), paths))
        else:
            say_lines(FORMATS[output_format](name, folded(watched)))
    return EXIT_FINDINGS if watched.worst >= settings.fail_on else 0


def _verify_many(inputs: Inputs, settings: _Settings, output_format: str, *, is_table: bool) -> int:
    """Verify each input and write one document; return the exit code of the worst."""
    kind = _ReleaseTable if is_table else _Verified
    attempts = [kind(names, settings) for names in inputs.names]
    if output_format == "json":
        say_json(many_document(told(attempts)))
    elif output_format != "text":
        say_lines(MANY_FORMATS[output_format](told(attempts)))
    else:
        for attempt in told(attempts):
            say_lines(attempt.lines())
    return worst_of(attempts, with_summary=output_format == "text")


@dataclass(frozen=True, slots=True)
class _Settings:
    """How the options of a call have an input judged."""

    host: HostPolicy | None
    bootmem: Bootmem | None
    fail_on: Severity
    rules: dict[str, Any]
    options: dict[str, Any]

    @contextmanager
    def subject(self, names: Names) -> Iterator[tuple[Subject, FindingPaths]]:
        """Open an input as the rules look at it, and what tells which node a finding is about."""
        with (
            progress_bar("verifying") as progress,
            opened(names, progress, **self.options) as found,
        ):
            subject = subject_of(found, self.bootmem, progress, self.host)
            yield subject, FindingPaths(found.outline)

    def watched(self, subject: Subject) -> _Watched:
        """Return the findings in an input."""
        return _Watched(found_in(subject, **self.rules))


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


class _Verified(Attempt):
    """One of many inputs, which is opened when its findings are asked for."""

    def __init__(self, names: Names, settings: _Settings):
        super().__init__(names)
        self._settings = settings

    def _watch(self, ask: Callable[[_Watched, FindingPaths], Iterator[T]]) -> Iterator[T]:
        with self.guarded(), self._settings.subject(self.names) as (subject, paths):
            watched = self._settings.watched(subject)
            yield from ask(watched, paths)
            self.is_found = watched.worst >= self._settings.fail_on

    def folded(self) -> Iterator[Folded]:
        """Yield the findings, equal ones as one."""
        return self._watch(lambda watched, _: folded(watched))

    def members(self) -> Iterator[tuple[str, Any]]:
        """Yield what the JSON document says of the input."""
        rows = self._watch(lambda found, paths: findings_rows(found.one_by_one(), paths))
        yield "findings", rows

    def lines(self) -> Iterator[str]:
        """Yield the text about the input."""
        totals: Counter[Severity] = Counter()
        yield from finding_lines(self.folded(), totals)
        if self.error is None:
            yield totals_line(self.name, totals)
        else:
            yield f"{escaped(self.name)}: unusable"


class _ReleaseTable(Attempt):
    """One of many inputs, about which each release says whether it takes it."""

    def __init__(self, names: Names, settings: _Settings):
        super().__init__(names)
        self._settings = settings

    def _table(self) -> list[Verdict]:
        rules = self._settings.rules
        with self.guarded(), self._settings.subject(self.names) as (subject, _):
            table = verdicts(subject, select=rules["select"], ignore=rules["ignore"])
            self.is_found = not all(verdict.takes for verdict in table)
            return table
        return []

    def members(self) -> Iterator[tuple[str, Any]]:
        """Yield what the JSON document says of the input."""
        yield "releases", verdict_rows(self._table())

    def lines(self) -> Iterator[str]:
        """Yield the text about the input."""
        table = self._table()
        unusable = f"{escaped(self.name)}: unusable"
        yield VERDICT_FORMATS["text"](self.name, table) if table else unusable


def _host(path: str) -> HostPolicy:
    """Return the policy of the host that wrote a file; SelectionError if there is none."""
    name = Path(path).name
    try:
        with open_input(path) as found:
            return host_policy_of(subject_of(found), name)
    except SelectionError:
        raise
    except LuformatError as error:
        # Else the file that is verified would be named.
        message = f"--host-policy {shown_name(name)}: {error.message}"
        raise SelectionError(message, hint=error.hint) from None
