"""`luformat survey`: many inputs, a row each."""

from __future__ import annotations

import io
import os
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path

import click

from luformat.cli.common import (
    EXIT_FINDINGS,
    EXIT_UNUSABLE,
    examples,
    guarded,
    rule_options,
    size_option,
)
from luformat.cli.completion import files
from luformat.cli.console import complain, say_lines
from luformat.cli.many import inputs_of, list_option
from luformat.cli.output import output_file
from luformat.cli.signals import Ended
from luformat.containers.receivers import parse_release
from luformat.errors import SelectionError
from luformat.locate.bootmem import parse_bootmem
from luformat.records.tables import arrow_module
from luformat.render.survey_csv import write_csv
from luformat.render.survey_page import survey_page
from luformat.render.survey_text import summary_lines
from luformat.survey.hosts import Hosts, read_hosts
from luformat.survey.judge import Options, Task
from luformat.survey.plan import Plan
from luformat.survey.pool import Limits, Pool
from luformat.survey.row import Row
from luformat.survey.store import RowFile, row_line, write_parquet
from luformat.survey.summary import Summary, summed_up
from luformat.verify.engine import PROFILES, selected

__all__ = ["command"]


@click.command(
    "survey",
    epilog=examples(
        "survey saves/ -o rows.jsonl",
        "survey s3://dumps/2024/ --hosts hosts.txt -o rows.jsonl --report report",
        "survey 's3://dumps/**/*.xlsave' -o rows.jsonl --scheduler tcp://10.0.0.5:8786",
    ),
)
@click.argument("sources", metavar="INPUT...", nargs=-1, shell_complete=files)
@list_option
@click.option(
    "-o",
    "--output",
    metavar="FILE",
    default="-",
    help="Append rows to this file (JSON, one a line), and leave out inputs that have one "
    "already. By default they go to standard output.",
)
@click.option("--csv", "csv_file", metavar="FILE", help="Write all rows as CSV, too.")
@click.option("--parquet", "parquet_file", metavar="FILE", help="Write all rows as Parquet, too.")
@click.option(
    "--report", metavar="DIR", help="Write a page for browsers into this folder: index.html."
)
@click.option("--bootmem", metavar="SIZE@ADDR", help="Where the bootmem of all dumps lies.")
@click.option(
    "--hosts",
    "hosts_file",
    metavar="FILE",
    help="Where it lies in which dumps: lines of a pattern of names and SIZE@ADDR.",
)
@click.option("--no-verify", is_flag=True, help="Only open inputs and count domains: quick.")
@click.option("--profile", type=click.Choice(PROFILES), help="As of verify.")
@click.option("--receiver", metavar="RELEASE", help="As of verify: judge as this Xen would.")
@rule_options
@click.option(
    "--fail-on",
    type=click.Choice(["error", "warning"]),
    default="error",
    show_default=True,
    help="Least severity that makes the status `findings`.",
)
@size_option("--max-unpacked", "How much a packed input may unpack to, if more than 16G.")
@click.option(
    "--deadline",
    type=click.FloatRange(0),
    default=300.0,
    show_default=True,
    metavar="S",
    help="Seconds that an input may take; 0 for any.",
)
@size_option("--memory", "Memory that an input may take, if other than 2G; 0 for any.")
@click.option(
    "-j", "--jobs", type=click.IntRange(1), metavar="N", help="At a time; by default one a core."
)
@click.option(
    "--scheduler",
    metavar="ADDRESS",
    help="Hand the work to this scheduler of dask.distributed, such as tcp://10.0.0.5:8786.",
)
@guarded
def command(
    sources: tuple[str, ...],
    from_list: str | None,
    output: str,
    csv_file: str | None,
    parquet_file: str | None,
    report: str | None,
    bootmem: str | None,
    hosts_file: str | None,
    no_verify: bool,
    profile: str | None,
    receiver: str | None,
    select: tuple[str, ...],
    ignore: tuple[str, ...],
    fail_on: str,
    max_unpacked: int | None,
    deadline: float,
    memory: int | None,
    jobs: int | None,
    scheduler: str | None,
) -> int:
    """Judge many inputs, a row each: what it is, whose, and what verify finds.

    INPUT is a file, a folder, a pattern, or a URL; one of a bucket that ends with / stands for
    all that begins with it. Rows are written as they are made. A run that was stopped goes on
    with the same call: what has a row and has not changed since is left out. Each input is
    judged in a process of its own kind, with limits: one that crashes or hangs is a row with
    the status `lost`, and tried again by the next run.

    The exit code is that of the worst row: 0 clean, 1 findings, 2 unusable or lost.
    """
    selected(select, ignore)
    if bootmem is not None:
        parse_bootmem(bootmem)
    if receiver is not None:
        _check_receiver(receiver, profile)
    options = Options(not no_verify, profile, receiver, select, ignore, fail_on, max_unpacked)
    limits = Limits(deadline, Limits().memory if memory is None else memory)
    etags: dict[str, str | None] = {}
    inputs = inputs_of(sources, from_list, etags).names
    if any("-" in names for names in inputs):
        raise SelectionError(
            "standard input cannot be surveyed", hint="give files, or a list with --from-list -"
        )
    hosts = None if hosts_file is None else _hosts(hosts_file)
    _check_tables(csv_file, parquet_file, report)
    begun = time.monotonic()
    rows: list[Row] = []
    with ExitStack() as stack:
        file = None if output == "-" else stack.enter_context(_row_file(output))
        before = None if file is None else file.before
        plan = Plan(inputs, options, bootmem=bootmem, hosts=hosts, etags=etags, before=before)
        stack.enter_context(_told_if_stopped(output, rows, plan))
        watch = stack.enter_context(_watched(len(plan)))
        for task, row in _run(plan.tasks(), limits, jobs, scheduler):
            if row is None:
                row = plan.same(task)
            elif file is not None:
                file.append(row)
            else:
                say_lines([row_line(row).decode().rstrip()])
            rows.append(row)
            watch(row, len(rows), len(plan.kept))
        rows = [*plan.kept, *rows]
        if file is not None:
            file.tidy()
    summary = summed_up(rows)
    _write_tables(rows, summary, csv_file, parquet_file, report)
    lines = summary_lines(summary, time.monotonic() - begun)
    if output == "-":
        for line in lines:
            complain(line)
    else:
        say_lines(lines)
    if summary.statuses["unusable"] or summary.statuses["lost"]:
        return EXIT_UNUSABLE
    return EXIT_FINDINGS if summary.statuses["findings"] else 0


def _check_receiver(receiver: str, profile: str | None) -> None:
    if receiver.lower() == "all":
        raise SelectionError("a row has one verdict: --receiver takes one release here")
    if profile == "strict":
        raise SelectionError("--receiver is what a release takes, --profile strict is not")
    parse_release(receiver)


def _check_tables(csv_file: str | None, parquet_file: str | None, report: str | None) -> None:
    """Find out before hours of work whether what is written at its end can be."""
    if parquet_file is not None:
        arrow_module()
    for name in (csv_file, parquet_file):
        if name is not None and name != "-":
            Path(name).parent.stat()
    if report is not None:
        Path(report).mkdir(parents=True, exist_ok=True)


def _hosts(name: str) -> Hosts:
    with Path(name).open(encoding="utf-8", errors="surrogateescape") as file:
        return read_hosts(file, name)


def _row_file(name: str) -> RowFile:
    try:
        return RowFile(Path(name))
    except OSError as error:
        error.filename = name
        raise


def _run(
    tasks: Iterator[Task], limits: Limits, jobs: int | None, scheduler: str | None
) -> Iterator[tuple[Task, Row | None]]:
    """Yield tasks with their rows, done here or on a cluster."""
    if scheduler is not None:
        # Imported here: it takes a second.
        from luformat.survey.cluster import run_on

        yield from run_on(scheduler, tasks, limits, tell=complain)
        return
    with Pool(jobs or len(os.sched_getaffinity(0)), limits) as pool:
        yield from pool.run(tasks)


@contextmanager
def _told_if_stopped(output: str, rows: list[Row], plan: Plan) -> Iterator[None]:
    """Say on the way out how far a run has come that a signal ends."""
    try:
        yield
    except Ended:
        if output != "-":
            done = len(rows) + len(plan.kept)
            complain(f"stopped: {done} of {len(plan)} inputs have their row; the same call goes on")
        raise


@contextmanager
def _watched(total: int) -> Iterator[Callable[[Row, int, int], None]]:
    """Give what is told of each row, to draw on a terminal how far the run is and how fast."""
    if not sys.stderr.isatty() or not sys.stdout.isatty():
        yield lambda _row, _judged, _kept: None
        return
    # Imported here: rich takes a tenth of a second.
    from rich.console import Console
    from rich.progress import (
        BarColumn,
        MofNCompleteColumn,
        Progress,
        TextColumn,
        TimeRemainingColumn,
    )

    columns = (
        MofNCompleteColumn(),
        BarColumn(bar_width=None),
        TextColumn("{task.fields[rate]:.0f}/s"),
        TextColumn("{task.fields[bad]} not clean"),
        TimeRemainingColumn(),
    )
    begun = time.monotonic()
    bad = 0
    with Progress(*columns, console=Console(stderr=True), transient=True) as bar:
        task = bar.add_task("", total=total, rate=0.0, bad=0)

        def watch(row: Row, judged: int, kept: int) -> None:
            nonlocal bad
            bad += row.status != "clean"
            rate = judged / max(time.monotonic() - begun, 0.001)
            bar.update(task, completed=judged + kept, rate=rate, bad=bad)

        yield watch


def _write_tables(
    rows: list[Row],
    summary: Summary,
    csv_file: str | None,
    parquet_file: str | None,
    report: str | None,
) -> None:
    if csv_file is not None:
        with output_file(csv_file) as target:
            text = io.TextIOWrapper(target, "utf-8", newline="", write_through=True)
            write_csv(text, rows)
            text.detach()
    if parquet_file is not None:
        with output_file(parquet_file) as target:
            write_parquet(target, rows)
    if report is not None:
        with output_file(str(Path(report, "index.html"))) as target:
            for piece in survey_page(rows, summary):
                target.write(piece.encode())
