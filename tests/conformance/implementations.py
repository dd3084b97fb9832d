"""Holds the implementations that luformat knows to the vectors.

`python -m tests.conformance.implementations` writes the table of
`docs/reference/implementations.md` anew; with `--check` it only fails if a vector has another
outcome than expected. Needs Node with the packages of ksy/, a C compiler, and in
LUFORMAT_VERIFY_STREAM the unpacked package xen-utils-4.17; what is missing is left out.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from luformat.render.conformance import totals
from luformat.standard.runner import Outcome, Program, Result, run_all
from luformat.standard.vectors import Vector, read_vectors
from tests.support.javascript import NODE_MODULES, missing

__all__ = ["ADAPTERS", "Implementation", "implementations", "run"]

ROOT = Path(__file__).parents[2]
ADAPTERS = Path(__file__).parent / "adapters"
DOCS = ROOT / "docs" / "reference" / "implementations.md"
MARK = "<!-- table: python -m tests.conformance.implementations -->\n\n"


@dataclass(frozen=True, slots=True)
class Implementation:
    """A program with its adapter: what it claims, and the list of vectors that it fails."""

    name: str
    claims: str
    compare: str
    command: str
    expected: Path | None = None


def implementations(folder: Path) -> Iterator[Implementation]:
    """Yield those that can be run here; what has to be built is built in `folder`."""
    if missing() is None:
        yield Implementation(
            "the generated JavaScript parsers",
            "records and fields of streams and libxc images",
            "document",
            f"env NODE_PATH={NODE_MODULES} node {ADAPTERS / 'javascript.mjs'} "
            "{kind} {byte_order} {stream}",
        )
    compiler = next(filter(shutil.which, ("gcc", "clang")), None)
    if compiler is not None:
        reader = folder / "reader"
        flags = ["-std=c99", "-Wall", "-Wextra", "-Wpedantic", "-Werror", "-O1"]
        source = ADAPTERS / "reader.c"
        include = f"-I{ROOT / 'generated' / 'c'}"
        subprocess.run([compiler, *flags, include, str(source), "-o", str(reader)], check=True)
        yield Implementation(
            "C on the generated header",
            "records of streams, fields of what live update defines, octets of the rest",
            "document",
            f"{reader} {{kind}} {{byte_order}} {{stream}}",
        )
    xen = os.environ.get("LUFORMAT_VERIFY_STREAM")
    if xen:
        yield Implementation(
            "Xen's `verify-stream-v2`, 4.17",
            "accepts or refuses libxc images, libxl streams and xl files",
            "verdict",
            f"{sys.executable} {ADAPTERS / 'verify_stream_v2.py'} {xen} {{kind}} {{file}}",
            ADAPTERS / "verify-stream-v2.txt",
        )


def run(one: Implementation, vectors: Sequence[Vector]) -> list[Result]:
    """Return what becomes of the vectors."""
    text = "" if one.expected is None else one.expected.read_text("utf-8")
    names = [line.partition("#")[0].strip() for line in text.splitlines()]
    program = Program.of(one.command, one.compare, "strict", 60.0)
    return list(run_all(program, vectors, filter(None, names), os.cpu_count() or 1))


def main(arguments: Sequence[str]) -> int:
    """Run all on all vectors."""
    vectors = read_vectors()
    lines = [
        "| implementation | what it claims | passed | failed, as listed | left out |",
        "|---|---|---|---|---|",
    ]
    wrong = 0
    with tempfile.TemporaryDirectory() as folder:
        for one in implementations(Path(folder)):
            results = run(one, vectors)
            counts = totals(results)
            row = (counts[o] for o in (Outcome.PASSED, Outcome.EXPECTED, Outcome.LEFT_OUT))
            lines.append(f"| {one.name} | {one.claims} | {' | '.join(map(str, row))} |")
            print(lines[-1])
            for result in results:
                if result.outcome.is_wrong:
                    wrong += 1
                    print(f"{result.outcome.value}: {result.vector.name}: {result.reason}")
    if "--check" not in arguments:
        head = DOCS.read_text("utf-8").partition(MARK)[0]
        DOCS.write_text(head + MARK + "\n".join(lines) + "\n", "utf-8")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
