"""`luformat verify`: is this handover, or this saved domain, right?"""

from __future__ import annotations

from typing import Any

import click

from luformat.cli.common import (
    EXIT_FINDINGS,
    guarded,
    input_bootmem,
    input_options,
    opened,
)
from luformat.cli.console import progress_bar, say
from luformat.render.findings import FORMATS
from luformat.verify.engine import PROFILES, verify
from luformat.verify.hits import Severity
from luformat.verify.subject import subject_of

__all__ = ["command"]


@click.command("verify")
@click.argument("sources", metavar="INPUT...", nargs=-1, required=True)
@input_options
@click.option(
    "--profile",
    type=click.Choice(PROFILES),
    default="strict",
    show_default=True,
    help="strict: the specification; reference: what the posted consumer of live update "
    "accepts, or the Xen that restores a saved domain.",
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
    type=click.Choice(list(FORMATS)),
    default="text",
    show_default=True,
    help="Form of the output.",
)
@guarded
def command(
    sources: tuple[str, ...],
    profile: Any,
    select: tuple[str, ...],
    ignore: tuple[str, ...],
    fail_on: str,
    output_format: str,
    **options: Any,
) -> int:
    """Check a live update handover or a saved domain against its specification.

    INPUT is a memory dump, an extracted stream, a libxc image, a libxl stream, an xl save
    file, a bare HVM context or the state of xenstored; page contents are not read. All
    findings are listed; `luformat explain RULE` says what a rule means and how to mend a
    finding.
    """
    with (
        progress_bar("verifying") as progress,
        opened(sources, progress, **options) as found,
    ):
        bootmem = input_bootmem(options["bootmem"], options["xen_cmdline"])
        subject = subject_of(found, bootmem, progress)
        findings = [*verify(subject, profile, select=select, ignore=ignore)]
    for line in FORMATS[output_format](", ".join(sources), findings).split("\n"):
        say(line)
    least = Severity[fail_on.upper()]
    return EXIT_FINDINGS if any(finding.severity >= least for finding in findings) else 0
