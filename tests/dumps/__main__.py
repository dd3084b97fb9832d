"""Make dumps of a real handover with the tools that people use, and try luformat on them.

    python -m tests.dumps [WORD...] [--run ext|gold|both] [--write] [--keep DIR]

Each situation of tests/dumps/situations.py is made anew, and `find` and `extract` are held to what
was recorded of the machine: its stream, byte for byte, and its addresses; or the input must be
refused with the right words. WORDs choose situations by their titles. With --write, the table of
docs/reference/dump-tools.md is written anew. What needs a tool that is not installed is left out,
and said. Exit codes: 0 all as expected, 1 not all, 2 nothing could be tried.
"""

from __future__ import annotations

import argparse
import json
import re
import shutil
import signal
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from click.testing import CliRunner, Result

from luformat.cli import cli
from tests.dumps.situations import SITUATIONS, Made, Situation
from tests.dumps.workshop import Workshop

__all__ = ["DOCS", "MARK", "Outcome", "outcome_of", "table"]

DOCS: Final = Path(__file__).parents[2] / "docs" / "reference" / "dump-tools.md"
MARK: Final = "<!-- table: python -m tests.dumps --write -->\n\n"
_PACKAGES: Final = {
    "qemu-system-x86_64": "qemu-system-x86",
    "makedumpfile": "makedumpfile",
    "lz4": "lz4",
    "lzop": "lzop",
    "zstd": "zstd",
    "ewfacquire": "ewf-tools",
    "affcat": "afflib-tools",
}


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of a situation: `wrong` says what was expected instead, if anything."""

    situation: Situation
    run: str
    result: str
    wrong: str | None = None


def outcome_of(situation: Situation, shop: Workshop) -> Outcome:
    """Make a situation and judge what luformat says of it."""
    made = situation.make(shop)
    found = _luformat(made, "find", "--json")
    said = _told(found.stderr, shop, made)
    if situation.refused is not None:
        result = f"{'refused' if found.exit_code == 2 else 'read'}: {said}"
        right = found.exit_code == 2 and re.search(situation.refused, said.replace("\n", " "))
        return Outcome(
            situation, shop.run, result, None if right else f"refused: {situation.refused}"
        )
    if found.exit_code:
        return Outcome(situation, shop.run, f"refused: {said}", "read")
    wrong = _compared(json.loads(found.stdout), shop)
    target = shop.new("stream")
    _luformat(made, "extract", "-o", str(target))
    if not target.exists() or target.read_bytes() != shop.stream:
        wrong = wrong or "another stream"
    return Outcome(situation, shop.run, f"read; {said}" if said else "read", wrong)


def _luformat(made: Made, verb: str, *options: str) -> Result:
    stdin = made.stdin.read_bytes() if made.stdin else None
    return CliRunner().invoke(cli, [verb, *options, *made.options, *made.names], input=stdin)


def _told(stderr: str, shop: Workshop, made: Made) -> str:
    """Return what was said, with FILE in place of names that are others in each run."""
    for name in made.names:
        plain = name.partition(":")[2] if re.match(r"\w+:", name) else name
        stderr = stderr.replace(f"{plain}: ", "").replace(plain, "FILE")
    text = re.sub(rf"{re.escape(str(shop.folder))}/[^\s,]+", "FILE", stderr)
    return text.removeprefix("error: ").strip()


def _compared(found: dict[str, Any], shop: Workshop) -> str | None:
    """Return what of the one breadcrumb is not as was recorded; None if all is."""
    (candidate,) = found["candidates"]
    facts = shop.facts
    wanted = {
        "maddr": int(facts["breadcrumb_maddr"], 16),
        "magic": int(facts["live_update_magic"], 16),
        "mfn_array_maddr": int(facts["mfn_array_physaddr"], 16),
        "nr_pages": facts["nr_pages"],
        "mfns": [int(mfn, 16) for mfn in facts["mfns"]],
    }
    for name, value in wanted.items():
        if candidate[name] != value:
            return f"{name} {value}, not {candidate[name]}"
    return None


def table(outcomes: list[Outcome]) -> str:
    """Return the table of a page: a row a situation."""
    rows = ["| what was done | result |", "|---|---|"]
    for outcome in outcomes:
        first, *rest = outcome.result.splitlines()
        hint = next((line.partition("hint: ")[2] for line in rest if "hint: " in line), "")
        text = first if not hint else f"{first}. {hint[0].upper()}{hint[1:]}"
        cells = (outcome.situation.title, _numberless(text).replace("|", "\\|"))
        rows.append(f"| {cells[0].replace('|', chr(92) + '|')} | {cells[1]} |")
    return "\n".join(rows) + "\n"


def _numberless(text: str) -> str:
    return re.sub(r"<", "&lt;", text)


def _versions() -> str:
    found = []
    for program, pattern, option in (
        ("qemu-system-x86_64", r"version ([\d.]+)", "--version"),
        ("makedumpfile", r"version ([\d.]+)", "-v"),
    ):
        if shutil.which(program):
            done = subprocess.run([program, option], capture_output=True, text=True)
            match = re.search(pattern, done.stdout + done.stderr)
            found.append(f"{program} {match[1] if match else '?'}")
    return ", ".join(found)


def _outcomes(options: argparse.Namespace) -> Iterator[Outcome]:
    for run in ("ext", "gold") if options.run == "both" else (options.run,):
        with Workshop(run, options.keep) as shop:
            for situation in SITUATIONS:
                wanted = not options.words or any(w in situation.title for w in options.words)
                if not wanted or (situation.ext_only and run != "ext"):
                    continue
                if situation.missing:
                    print(f"left out  {situation.title}  (no {', '.join(situation.missing)})")
                    continue
                yield outcome_of(situation, shop)
                shop.tidy()


def main(arguments: list[str] | None = None) -> int:
    """Run the command and return its exit code."""
    options = _parser().parse_args(arguments)
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(143))  # so that the machines are ended
    if options.keep:
        options.keep.mkdir(parents=True, exist_ok=True)
    print(_versions(), flush=True)
    done = []
    for outcome in _outcomes(options):
        done.append(outcome)
        state = "WRONG" if outcome.wrong else "right"
        print(f"{state:8}  {outcome.run:4}  {outcome.situation.title}", flush=True)
        print("".join(f"            {line}\n" for line in outcome.result.splitlines()), end="")
        if outcome.wrong:
            print(f"            expected: {outcome.wrong}")
    wrong = sum(outcome.wrong is not None for outcome in done)
    print(f"{len(done)} situations, {wrong} wrong")
    missing = [p for tool, p in _PACKAGES.items() if shutil.which(tool) is None]
    if missing:
        print(f"not installed: {', '.join(missing)}", file=sys.stderr)
    if options.write and not wrong and not missing and not options.words:
        page = DOCS.read_text().partition(MARK)[0]
        rows = [outcome for outcome in done if outcome.run == "ext"]
        DOCS.write_text(f"{page}{MARK}{table(rows)}")
    return 2 if not done else int(bool(wrong))


def _parser() -> argparse.ArgumentParser:
    text = (__doc__ or "").partition("\n\n")
    parser = argparse.ArgumentParser(prog="python -m tests.dumps", description=text[0])
    parser.add_argument("words", nargs="*", metavar="WORD", help="a part of a situation's title")
    parser.add_argument("--run", choices=("ext", "gold", "both"), default="both")
    parser.add_argument("--write", action="store_true", help="write the table of the docs")
    parser.add_argument(
        "--keep", type=Path, metavar="DIR", help="make the dumps there and keep them"
    )
    return parser


if __name__ == "__main__":
    raise SystemExit(main())
