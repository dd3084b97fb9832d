"""`luformat conformance`: another program held to the vectors."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any

import click

from luformat.cli.common import EXIT_FINDINGS, examples, guarded
from luformat.cli.console import progress_bar, say_lines
from luformat.errors import SelectionError
from luformat.render.conformance import CONFORMANCE_FORMATS
from luformat.standard.claims import COMPARISONS
from luformat.standard.runner import PLACEHOLDERS, Program, run_all
from luformat.standard.vectors import Vector, read_vectors
from luformat.verify.engine import PROFILES

__all__ = ["command"]

_BRACES = ", ".join(f"{{{name}}}" for name in PLACEHOLDERS)


@click.command(
    "conformance",
    epilog=examples(
        "conformance --exec 'my-verifier {file}' --compare verdict",
        "conformance --exec 'my-decoder {file}' --compare document --only lu3",
    ),
)
@click.option(
    "--exec",
    "command_line",
    metavar="CMD",
    required=True,
    help=f"What to run for each vector, without a shell. For the braces stand: {_BRACES}.",
)
@click.option(
    "--compare",
    type=click.Choice([*COMPARISONS]),
    default="findings",
    show_default=True,
    help="findings: of a verifier, as `verify --format json` writes them; verdict: its exit code "
    "alone, 0 or 1; document: of a parser, as `decode` writes it; octets: of a program that "
    "encodes {document}.",
)
@click.option(
    "--profile",
    type=click.Choice(PROFILES),
    default="strict",
    show_default=True,
    help="Whose severities count: the document's, or those of the one that reads.",
)
@click.option("--kind", "kinds", multiple=True, metavar="KIND", help="Only vectors of this kind.")
@click.option("--only", multiple=True, metavar="PREFIX", help="Only vectors named so (lu3).")
@click.option(
    "--expected-failures",
    metavar="FILE",
    type=click.Path(path_type=Path),
    help="Names of vectors that are known to fail, one a line; # begins a comment.",
)
@click.option(
    "--vectors",
    "folder",
    metavar="DIR",
    type=click.Path(path_type=Path),
    help="Take the vectors of this folder, not those of this luformat.",
)
@click.option(
    "--timeout", default=30.0, show_default=True, metavar="S", help="Seconds for each vector."
)
@click.option(
    "-j", "--jobs", type=click.IntRange(1), metavar="N", help="At a time; by default one a core."
)
@click.option(
    "--format",
    "output_format",
    type=click.Choice([*CONFORMANCE_FORMATS]),
    default="text",
    show_default=True,
    help="Form of the report.",
)
@guarded
def command(
    command_line: str,
    compare: str,
    profile: Any,
    kinds: tuple[str, ...],
    only: tuple[str, ...],
    expected_failures: Path | None,
    folder: Path | None,
    timeout: float,
    jobs: int | None,
    output_format: str,
) -> int:
    """Run a program on each conformance vector, and compare what it makes of it.

    The program may print findings or a decoded document, or encode one, or just accept and
    refuse. What it does not claim (places, fields, rules it does not list) is not compared.
    It ends with code 77 on what it does not deal with. The exit code is 1 if a vector fails
    that is not expected to, or passes that is expected to fail.
    """
    program = Program.of(command_line, compare, profile, timeout)
    every = read_vectors(folder)
    expected = [] if expected_failures is None else _names(expected_failures, every)
    chosen = [
        vector
        for vector in every
        if (not kinds or vector.kind in kinds)
        and (not only or vector.name.startswith(tuple(prefix.lower() for prefix in only)))
    ]
    if not chosen:
        known = ", ".join(sorted({vector.kind for vector in every}))
        raise SelectionError("no vector is left to run", hint=f"kinds: {known}")
    results = []
    with progress_bar("running the vectors") as progress:
        for result in run_all(program, chosen, expected, jobs or os.cpu_count() or 1):
            results.append(result)
            if progress is not None:
                progress(len(results), len(chosen))
    say_lines([CONFORMANCE_FORMATS[output_format](program, results)])
    return EXIT_FINDINGS if any(result.outcome.is_wrong for result in results) else 0


def _names(path: Path, vectors: list[Vector]) -> list[str]:
    """Return the names that a list of expected failures has; SelectionError for an unknown one."""
    lines = (line.partition("#")[0].strip() for line in path.read_text("utf-8").splitlines())
    names = [line for line in lines if line]
    unknown = sorted({*names} - {vector.name for vector in vectors})
    if unknown:
        raise SelectionError(f"{path}: no vector is called {', '.join(unknown[:5])}")
    return names
