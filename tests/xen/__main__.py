"""Ask a real Xen about saved domains, and hold `luformat verify --receiver` to its verdicts.

    python -m tests.xen [FILE...] [--xen 4.17|4.20] [--sample N] [--corpus DIR]

A FILE is what `xl save` wrote, or a libxc image, libxl stream or HVM context, which is put into
the rest of a real file; it may be packed (.xz). It can also be the name of a case in
tests/xen/cases.py: a real file with one change, or one that `build` makes; without any FILE, all
of them are asked about. With --corpus, the files of a folder with a truth.json are, whose
verdicts are compared, too; with --mutations, real files with a random change each.

Needs qemu-system-x86 and mmdebstrap, downloads Debian's packages once, into --cache. Exit codes:
0 all agree, 1 not all, 2 the call cannot be used.
"""

from __future__ import annotations

import argparse
import json
import lzma
import re
import shutil
import signal
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from typing import Any, Final

from click.testing import CliRunner

from luformat.cli.verify import command as verify
from tests.xen.cases import CASES, case
from tests.xen.dom0 import RELEASES
from tests.xen.draft import as_saved
from tests.xen.judge import Judge, Verdict
from tests.xen.machine import MachineError
from tests.xen.mutations import mutation

PROGRAMS: Final = {"qemu-system-x86_64": "qemu-system-x86", "mmdebstrap": "mmdebstrap"}
"""What must be installed, and the package that has it."""
CACHE: Final = Path(__file__).resolve().parents[2] / "build" / "xen"


@dataclass(frozen=True, slots=True)
class Question:
    """A file to ask about, and what was recorded of it, as truth.json has it."""

    name: str
    load: Callable[[], bytes]
    truth: dict[str, Any] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Forecast:
    """What somebody but Xen says of a file: `accepts` is None if nothing can be said."""

    who: str
    accepts: bool | None
    reason: str


def main(arguments: list[str] | None = None) -> int:
    """Run the command and return its exit code."""
    options = _parser().parse_args(arguments)
    missing = [package for program, package in PROGRAMS.items() if not shutil.which(program)]
    if missing:
        print(f"error: not installed: {', '.join(missing)}", file=sys.stderr)
        return 2
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(143))  # so that the machine is cleared away
    try:
        questions = [*_questions(options)]
        if options.sample:
            questions = _sample(questions, options.sample, options.seed)
        rows = [*_ask(questions, options)]
    except (MachineError, subprocess.CalledProcessError, OSError, lzma.LZMAError) as error:
        print(f"error: {error}", file=sys.stderr)
        return 2
    if options.json:
        options.json.write_text(json.dumps(rows, indent=1) + "\n")
    tally = Counter(outcome for row in rows for outcome in row["outcomes"].values())
    print(", ".join(f"{count} {outcome}" for outcome, count in sorted(tally.items())))
    return 1 if set(tally) - {"agree", "open"} else 0


def _parser() -> argparse.ArgumentParser:
    text = (__doc__ or "").partition("\n\n")
    parser = argparse.ArgumentParser(prog="python -m tests.xen", description=text[0])
    parser.add_argument("files", nargs="*", metavar="FILE", help="a file or the name of a case")
    parser.add_argument("--xen", choices=RELEASES, default="4.17", help="release to ask (4.17)")
    parser.add_argument("--sample", type=int, metavar="N", help="ask about N of the files only")
    parser.add_argument("--seed", type=int, default=0, help="another sample")
    parser.add_argument("--mutations", type=int, default=0, metavar="N", help="random changes")
    parser.add_argument(
        "--corpus", type=Path, action="append", default=[], metavar="DIR", help="a truth.json"
    )
    parser.add_argument("--seconds", type=int, default=60, help="for each file (60)")
    parser.add_argument("--cache", type=Path, default=CACHE, help="for packages (build/xen)")
    parser.add_argument("--logs", type=Path, metavar="DIR", help="keep all that was said")
    parser.add_argument("--json", type=Path, metavar="FILE", help="write the verdicts there, too")
    return parser


def _questions(options: argparse.Namespace) -> Iterator[Question]:
    names = options.files or ([] if options.corpus or options.mutations else CASES)
    for name in names:
        if name in CASES:
            yield Question(name, partial(case, name))
        else:
            yield Question(Path(name).name, partial(_loaded, Path(name)))
    for folder in options.corpus:
        for entry in json.loads((folder / "truth.json").read_text()):
            load = partial(_loaded, folder / f"{entry['file']}.xz")
            yield Question(entry["file"], load, entry)
    for seed in range(options.seed, options.seed + options.mutations):
        name, _ = mutation(seed)
        yield Question(name, partial(_mutated, seed))


def _sample(questions: list[Question], size: int, seed: int) -> list[Question]:
    """Return questions from all over the list, as like ones stand together."""
    count = len(questions)
    size = min(size, count)
    return [questions[(seed + number * count // size) % count] for number in range(size)]


def _loaded(path: Path) -> bytes:
    contents = path.read_bytes()
    return as_saved(lzma.decompress(contents) if path.suffix == ".xz" else contents)


def _mutated(seed: int) -> bytes:
    return mutation(seed)[1]


def _ask(questions: Iterable[Question], options: argparse.Namespace) -> Iterator[dict[str, Any]]:
    """Print and yield a row a file."""
    with Judge(options.xen, options.cache, options.seconds) as judge:
        print(f"Xen {judge.release}, up in {judge.boot_seconds:.0f} s")
        for question in questions:
            before = time.monotonic()
            saved = question.load()
            verdict = judge.ask(saved)
            forecasts = [_verify(saved, judge.release), *_recorded(question, judge.release)]
            outcomes = {forecast.who: _outcome(verdict, forecast) for forecast in forecasts}
            name = question.name
            print(f"{verdict.name:8}{name}  {' | '.join(verdict.words)}".rstrip(), flush=True)
            for forecast in forecasts:
                if outcomes[forecast.who] not in ("agree", "open"):
                    print(f"  {outcomes[forecast.who]}: {forecast.who}: {forecast.reason}")
            if options.logs:
                file = re.sub(r"[^-.\w]+", "-", f"{name}.{judge.release}.log")
                _keep(options.logs / file, verdict)
            yield {
                "file": name,
                "xen": judge.release,
                "verdict": verdict.name,
                "words": verdict.words,
                "outcomes": outcomes,
                "reasons": {forecast.who: forecast.reason for forecast in forecasts},
                "seconds": round(time.monotonic() - before, 2),
            }


def _recorded(question: Question, release: str) -> Iterator[Forecast]:
    said = question.truth.get("xen" + "".join(release.split(".")[:2]))
    if said:
        yield Forecast("record", said == "accept", said)


def _verify(saved: bytes, release: str) -> Forecast:
    """Return what the command says, called without a process of its own."""
    arguments = ["--receiver", release, "--format", "json", "-"]
    done = CliRunner().invoke(verify, arguments, input=saved)
    who = f"verify --receiver {release}"
    if done.exit_code not in (0, 1):
        return Forecast(who, None, done.output.strip())
    findings = json.loads(done.stdout)["findings"]
    errors = [found for found in findings if found["severity"] == "error"]
    reason = "; ".join(f"{found['rule']} {found['message']}" for found in errors)
    return Forecast(who, not errors, reason or "no error")


def _outcome(verdict: Verdict, forecast: Forecast) -> str:
    if forecast.accepts is None:
        return "open"
    if verdict.accepts is None:
        return "no answer"
    return "agree" if verdict.accepts == forecast.accepts else "DISAGREE"


def _keep(path: Path, verdict: Verdict) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    answer = verdict.answer
    if answer:
        parts = (answer.domains, answer.console, answer.log)
        path.write_text("\n".join(parts))


if __name__ == "__main__":
    raise SystemExit(main())
