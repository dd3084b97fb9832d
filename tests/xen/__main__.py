"""Ask a real Xen about saved domains, and hold `luformat verify --receiver` to its verdicts.

    python -m tests.xen FILE... [--xen 4.17|4.20] [--sample N] [--corpus DIR]

A file may be packed (.xz). With --corpus, all files of a folder with a truth.json beside them,
whose verdicts are compared, too. Needs qemu-system-x86 and mmdebstrap; downloads Debian's
packages once, into --cache. Exit codes: 0 all agree, 1 not all, 2 the call cannot be used.
"""

from __future__ import annotations

import argparse
import json
import random
import shutil
import signal
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from tests.xen.dom0 import RELEASES
from tests.xen.judge import Judge, Verdict, saved_bytes
from tests.xen.machine import MachineError

PROGRAMS: Final = {"qemu-system-x86_64": "qemu-system-x86", "mmdebstrap": "mmdebstrap"}
"""What must be installed, and the package that has it."""
CACHE: Final = Path(__file__).resolve().parents[2] / "build" / "xen"


@dataclass(frozen=True, slots=True)
class Question:
    """A file, and what was recorded of it: `truth` is the entry of a truth.json."""

    path: Path
    truth: dict[str, Any]


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
    questions = [Question(path, {}) for path in options.files]
    for folder in options.corpus:
        questions += _recorded(folder)
    if options.sample:
        size = min(options.sample, len(questions))
        questions = random.Random(options.seed).sample(questions, size)
    if not questions:
        print("error: no files given", file=sys.stderr)
        return 2
    try:
        rows = [*_ask(questions, options)]
    except (MachineError, subprocess.CalledProcessError) as error:
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
    parser.add_argument("files", nargs="*", type=Path, metavar="FILE", help="what xl save wrote")
    parser.add_argument("--xen", choices=RELEASES, default="4.17", help="release to ask (4.17)")
    parser.add_argument("--sample", type=int, metavar="N", help="ask about N of the files only")
    parser.add_argument("--seed", type=int, default=0, help="another sample")
    parser.add_argument("--corpus", type=Path, action="append", default=[], metavar="DIR")
    parser.add_argument("--seconds", type=int, default=60, help="for each file (60)")
    parser.add_argument("--cache", type=Path, default=CACHE, help="for packages (build/xen)")
    parser.add_argument("--logs", type=Path, metavar="DIR", help="keep all that was said")
    parser.add_argument("--json", type=Path, metavar="FILE", help="write the verdicts there, too")
    return parser


def _recorded(folder: Path) -> Iterator[Question]:
    for entry in json.loads((folder / "truth.json").read_text()):
        yield Question(folder / f"{entry['file']}.xz", entry)


def _ask(questions: Iterable[Question], options: argparse.Namespace) -> Iterator[dict[str, Any]]:
    """Print and yield a row a file."""
    with Judge(options.xen, options.cache, options.seconds) as judge:
        print(f"Xen {judge.release}, up in {judge.boot_seconds:.0f} s")
        for question in questions:
            before = time.monotonic()
            verdict = judge.ask(saved_bytes(question.path))
            forecasts = [*_forecasts(question, judge.release)]
            outcomes = {forecast.who: _outcome(verdict, forecast) for forecast in forecasts}
            name = question.path.name.removesuffix(".xz")
            print(f"{verdict.name:8}{name}  {' | '.join(verdict.words)}".rstrip(), flush=True)
            for forecast in forecasts:
                if outcomes[forecast.who] not in ("agree", "open"):
                    print(f"  {outcomes[forecast.who]}: {forecast.who}: {forecast.reason}")
            if options.logs:
                _keep(options.logs / f"{name}.{judge.release}", verdict)
            yield {
                "file": name,
                "xen": judge.release,
                "verdict": verdict.name,
                "words": verdict.words,
                "outcomes": outcomes,
                "reasons": {forecast.who: forecast.reason for forecast in forecasts},
                "seconds": round(time.monotonic() - before, 2),
            }


def _forecasts(question: Question, release: str) -> Iterator[Forecast]:
    yield _verify(question.path, release)
    said = question.truth.get("xen" + "".join(release.split(".")[:2]))
    if said:
        yield Forecast("record", said == "accept", said)


def _verify(path: Path, release: str) -> Forecast:
    command = [sys.executable, "-m", "luformat", "verify", "--receiver", release]
    done = subprocess.run(
        [*command, "--format", "json", str(path)], capture_output=True, text=True, check=False
    )
    who = f"verify --receiver {release}"
    if done.returncode not in (0, 1):
        return Forecast(who, None, done.stderr.strip())
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
        path.with_name(f"{path.name}.log").write_text("\n".join(parts))


if __name__ == "__main__":
    raise SystemExit(main())
