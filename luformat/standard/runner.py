"""Runs a program on every vector and compares what it makes of it.

The program is run without a shell, each time in an empty folder of its own, with a time limit;
what it writes is read up to a bound. It is trusted as far as whoever names it trusts it.
"""

from __future__ import annotations

import json
import shlex
import subprocess
import tempfile
from collections.abc import Iterable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from enum import Enum
from functools import partial
from io import BytesIO
from pathlib import Path
from typing import Any, Final

from luformat.document.decode import decode_document
from luformat.errors import SelectionError
from luformat.inputs.opening import open_input
from luformat.standard.claims import COMPARISONS
from luformat.standard.vectors import Vector
from luformat.verify.engine import Profile

__all__ = ["NOT_FOR_ME", "PLACEHOLDERS", "Outcome", "Program", "Result", "run_all"]

NOT_FOR_ME: Final = 77
"""Exit code of a program that does not deal with such an input."""
PLACEHOLDERS: Final = {
    "file": "the input",
    "stream": "the contiguous stream, taken out of a dump; vectors without one are left out",
    "document": "the document as JSON, for a program that encodes",
    "pages": "the side file of that document",
    "out": "where a program writes that does not write to standard output",
    "kind": "kind of the input",
    "byte_order": "little or big, or - where the input tells it itself",
    "bootmem": "SIZE@ADDR of the bootmem, or -",
    "name": "name of the vector",
}
"""What may stand in braces in a command line."""
_MOST: Final = 64 << 20


class Outcome(Enum):
    """What became of a vector."""

    PASSED = "passed"
    FAILED = "failed"
    EXPECTED = "failed as expected"
    SURPRISED = "passed against expectation"
    LEFT_OUT = "left out"

    @property
    def is_wrong(self) -> bool:
        """True if it speaks against the program, or against its list of expected failures."""
        return self in (Outcome.FAILED, Outcome.SURPRISED)


@dataclass(frozen=True, slots=True)
class Result:
    """What became of one vector, and of what failed in what it did."""

    vector: Vector
    outcome: Outcome
    reason: str = ""


@dataclass(frozen=True, slots=True)
class Program:
    """A program under test: its command line, and by what it is judged.

    `words` have the PLACEHOLDERS in braces, `compare` is one of COMPARISONS, `timeout` is in
    seconds.
    """

    words: tuple[str, ...]
    compare: str
    profile: Profile
    timeout: float

    @staticmethod
    def of(command: str, compare: str, profile: Profile, timeout: float) -> Program:
        """Return the program of a command line; raises SelectionError for what is none."""
        try:
            words = tuple(shlex.split(command))
        except ValueError as error:
            raise SelectionError(f"--exec is no command line: {error}") from None
        inputs = ("document",) if compare == "octets" else ("file", "stream")
        if not any(f"{{{name}}}" in word for name in inputs for word in words):
            wanted = " or ".join(f"{{{name}}}" for name in inputs)
            raise SelectionError(
                f"--exec does not say where the input goes: {wanted}",
                hint="for example --exec 'luformat verify --format json {file}'",
            )
        return Program(words, compare, profile, timeout)

    def asks_for(self, name: str) -> bool:
        """Tell whether a placeholder stands in the command line."""
        return any(f"{{{name}}}" in word for word in self.words)


def run_all(
    program: Program, vectors: Sequence[Vector], expected: Iterable[str] = (), jobs: int = 1
) -> Iterator[Result]:
    """Yield the result of each vector, in their order; `jobs` of them run at a time."""
    failing = frozenset(expected)
    with ThreadPoolExecutor(max_workers=jobs) as pool:
        for result in pool.map(partial(_run, program), vectors):
            if result.vector.name not in failing or result.outcome is Outcome.LEFT_OUT:
                yield result
            elif result.outcome is Outcome.PASSED:
                yield Result(result.vector, Outcome.SURPRISED, "is listed as an expected failure")
            else:
                yield Result(result.vector, Outcome.EXPECTED, result.reason)


def _run(program: Program, vector: Vector) -> Result:
    with tempfile.TemporaryDirectory(prefix="luformat-") as folder:
        try:
            values = _values(program, vector, Path(folder))
        except LookupError as error:
            return Result(vector, Outcome.LEFT_OUT, str(error.args[0]))
        words = [_filled(word, values) for word in program.words]
        work = Path(folder) / "work"
        work.mkdir()
        try:
            ran = subprocess.run(  # noqa: S603 - the user's own command line, without a shell
                words, capture_output=True, cwd=work, timeout=program.timeout, check=False
            )
        except subprocess.TimeoutExpired:
            return Result(vector, Outcome.FAILED, f"took more than {program.timeout:g} s")
        except OSError as error:
            raise SelectionError(
                f"{words[0]} cannot be run: {error.strerror}",
                hint="the command is run in a folder of its own: name it with its whole path",
            ) from None
        if ran.returncode == NOT_FOR_ME:
            return Result(vector, Outcome.LEFT_OUT, "the program does not deal with it")
        if ran.returncode < 0:
            return Result(vector, Outcome.FAILED, f"ended by signal {-ran.returncode}")
        written = ran.stdout
        if program.asks_for("out"):
            out = Path(values["out"])
            written = out.read_bytes() if out.exists() else b""
        if len(written) > _MOST:
            return Result(vector, Outcome.FAILED, f"wrote more than {_MOST >> 20} MiB")
        wrong = COMPARISONS[program.compare](vector, (ran.returncode, written), program.profile)
    return Result(vector, Outcome.PASSED if wrong is None else Outcome.FAILED, wrong or "")


def _filled(word: str, values: dict[str, str]) -> str:
    for name, value in values.items():
        word = word.replace(f"{{{name}}}", value)
    return word


def _values(program: Program, vector: Vector, folder: Path) -> dict[str, str]:
    """Return what stands for the placeholders; raises LookupError if the vector has no such."""
    byte_order, region = vector.byte_order, vector.bootmem
    if program.asks_for("stream") and vector.kind == "memory":
        stream = vector.stream_octets()
        if stream is None or vector.stream is None:
            raise LookupError("only the breadcrumb says where its stream is")
        (folder / "stream").write_bytes(stream)
        byte_order = vector.stream["byte_order"]
    if program.compare in ("octets", "document") and vector.document is None:
        raise LookupError("nothing in it can be parsed")
    file = _input(vector, folder)
    values = {
        "file": str(file),
        "stream": str(folder / "stream" if vector.kind == "memory" else file),
        "out": str(folder / "out"),
        "kind": "lu-stream"
        if vector.kind == "memory" and program.asks_for("stream")
        else vector.kind,
        "byte_order": byte_order or "-",
        "bootmem": "-" if region is None else f"{region['size']}B@{region['start']:#x}",
        "name": vector.name,
    }
    if program.compare == "octets":
        values |= _document(program, vector, file, folder)
    return values


def _input(vector: Vector, folder: Path) -> Path:
    """Return the input as a file of its whole size."""
    if vector.file.stat().st_size == vector.size:
        return vector.file
    filled = folder / vector.file.name
    filled.write_bytes(vector.octets())
    with filled.open("r+b") as file:
        file.truncate(vector.size)
    return filled


def _document(program: Program, vector: Vector, file: Path, folder: Path) -> dict[str, str]:
    """Write the document of a vector, and the octets that it leaves to a side file."""
    names = {"document": str(folder / "document.json"), "pages": str(folder / "pages")}
    Path(names["document"]).write_text(json.dumps(vector.document), "utf-8")
    Path(names["pages"]).touch()
    if not any("contents" in record for record in vector.records):
        return names
    if not program.asks_for("pages"):
        raise LookupError("its document has a side file, and the command line no {pages}")
    order: Any = vector.byte_order
    kind = None if vector.kind == "memory" else vector.kind
    with (
        open_input(file, as_kind=kind, byte_order=order) as opened,
        Path(names["pages"]).open("wb") as side,
    ):
        decode_document(opened, BytesIO(), pages=lambda: side)
    return names
