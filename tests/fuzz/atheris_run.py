"""Coverage-guided fuzzing of all verbs over all kinds of input.

    .venv/bin/pip install -e '.[fuzz]'
    .venv/bin/python -m tests.fuzz.atheris_run [--seconds 600] [--folder .fuzz] [KIND...]

The time is shared out over the kinds, each in a process of its own. The first byte of an input
of the fuzzer says which of the checks of `tests/fuzz/checks.py` is made of the rest: one an
input, since nearly all time goes into verbs. What ends otherwise than documented is kept with
its traceback in FOLDER/found/, one input for each cause, and fuzzing goes on; so is what takes
longer or more memory than an input may. The inputs that reached new code stay in FOLDER/corpus/
and are where the next run starts.
"""

from __future__ import annotations

import argparse
import hashlib
import importlib
import os
import pkgutil
import random
import re
import subprocess
import sys
import tempfile
import time
import traceback
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Final

SLOW: Final = 5
"""Seconds that a check may take, with the instrumentation."""
HANGS: Final = 60
"""Seconds after which libFuzzer ends the process."""
MEMORY: Final = 2048
"""MiB of resident memory that end the process."""
LONGEST: Final = 1 << 16
"""Bytes of the longest input that is tried."""


@dataclass(frozen=True, slots=True)
class Result:
    """What came of one kind: inputs tried, libFuzzer's coverage and features, causes found."""

    kind: str
    executions: int
    coverage: int
    features: int
    found: int
    stopped: str | None


def _found(folder: Path, kind: str) -> list[Path]:
    return sorted((folder / "found").glob(f"{kind}-*.txt"))


def _keep(folder: Path, kind: str, data: bytes, cause: str, details: str) -> None:
    """Keep an input, unless one with the same cause is there already."""
    name = f"{kind}-{hashlib.sha256(cause.encode()).hexdigest()[:12]}"
    target = folder / "found" / name
    if target.exists():
        return
    target.write_bytes(data)
    target.with_suffix(".txt").write_text(details)


def _cause(error: BaseException) -> str:
    """Return what tells one defect from another: the error and the lines of our code."""
    root = str(Path(__file__).resolve().parents[2])
    frames = traceback.extract_tb(error.__traceback__)
    lines = [f"{f.filename}:{f.lineno}" for f in frames if f.filename.startswith(root)]
    return f"{type(error).__name__} {' '.join(lines[-3:])}"


def _fuzz(kind: str, folder: Path, work: Path, seconds: int) -> None:
    """Fuzz one kind in this process; never returns."""
    import atheris

    with atheris.instrument_imports(include=["luformat", "luformat_ksy"]):
        # Verbs and parsers are loaded when they are needed: too late to be instrumented.
        for name in ("luformat", "luformat_ksy"):
            package = importlib.import_module(name)
            for module in pkgutil.walk_packages(package.__path__, f"{name}."):
                if not module.name.endswith("__main__"):
                    importlib.import_module(module.name)
    from tests.fuzz import checks, targets
    from tests.fuzz.documents import mutate_text
    from tests.fuzz.frames import mutate_frames, split

    corpus = folder / "corpus" / kind
    corpus.mkdir(parents=True, exist_ok=True)
    number = len(checks.checks_of(kind))
    for seed in targets.quick_seeds(kind):
        for check in range(number):
            chosen = bytes([check]) + seed
            (corpus / hashlib.sha256(chosen).hexdigest()[:16]).write_bytes(chosen)

    def one_input(data: bytes) -> None:
        check = data[0] % number if data else 0
        begun = time.process_time()
        try:
            checks.exercise(work, kind, data[1:], only=check)
        except Exception as error:
            _keep(folder, kind, data[1:], _cause(error), traceback.format_exc())
        taken = time.process_time() - begun
        if taken > SLOW:
            name = checks.checks_of(kind)[check].__name__
            _keep(folder, kind, data[1:], f"slow {name}", f"{name}: {taken:.1f} s of CPU\n")

    def changed(data: bytes, pick: random.Random) -> bytes:
        if pick.random() < 0.6:
            frames = split(kind, data)
            if frames is not None:
                return mutate_frames(frames, pick, lambda body: targets.damage(body, pick))
            text = mutate_text(data, pick) if kind in (targets.DOCUMENT, targets.HOST) else None
            if text is not None:
                return text
        if pick.random() < 0.7:
            mutated: bytes = atheris.Mutate(data, len(data) + 64)
            return mutated
        return targets.damage(data, pick)

    def mutate(data: bytes, most: int, seed: int) -> bytes:
        pick = random.Random(seed)
        check = data[:1] if data and pick.random() < 0.7 else bytes([pick.randrange(number)])
        return (check + changed(data[1:], pick))[:most]

    arguments = [
        sys.argv[0],
        str(corpus),
        f"-max_total_time={seconds}",
        f"-timeout={HANGS}",
        f"-rss_limit_mb={MEMORY}",
        f"-max_len={LONGEST}",
        f"-artifact_prefix={folder / 'found' / kind}-libfuzzer-",
        "-print_final_stats=1",
        "-reload=0",
    ]
    atheris.Setup(arguments, one_input, custom_mutator=mutate)
    atheris.Fuzz()


def _run_kind(kind: str, folder: Path, seconds: int) -> Result:
    before = len(_found(folder, kind))
    command = [sys.executable, "-m", "tests.fuzz.atheris_run", kind, "--folder", str(folder)]
    # The verbs read and write files: in memory, where that can be had.
    quick = "/dev/shm" if os.access("/dev/shm", os.W_OK) else None  # noqa: S108 - only a parent
    with tempfile.TemporaryDirectory(prefix="luformat-fuzz.", dir=quick) as work:
        done = subprocess.run(
            [*command, "--seconds", str(seconds), "--child", work],
            capture_output=True,
            text=True,
            errors="replace",
            check=False,
        )
    (folder / f"{kind}.log").write_text(done.stdout + done.stderr)
    executions = re.findall(r"stat::number_of_executed_units: (\d+)", done.stderr)
    steps = re.findall(r"^#\d+\s.*cov: (\d+) ft: (\d+)", done.stderr, re.MULTILINE)
    coverage, features = steps[-1] if steps else ("0", "0")
    stopped = None
    if done.returncode:
        told = [line for line in done.stderr.splitlines() if "ERROR" in line or "Error" in line]
        stopped = told[-1].strip() if told else f"exit code {done.returncode}"
    return Result(
        kind,
        int(executions[-1]) if executions else 0,
        int(coverage),
        int(features),
        len(_found(folder, kind)) - before,
        stopped,
    )


def _table(results: Iterable[Result]) -> Iterable[str]:
    yield f"{'kind':16} {'inputs':>8} {'coverage':>9} {'features':>9} {'found':>6}"
    for r in results:
        yield (
            f"{r.kind:16} {r.executions:8} {r.coverage:9} {r.features:9} {r.found:6}"
            f"{f'  {r.stopped}' if r.stopped else ''}"
        )


def main() -> int:
    """Fuzz the kinds one after the other; 1 if anything was found."""
    parser = argparse.ArgumentParser(
        prog="python -m tests.fuzz.atheris_run",
        description="Fuzz all verbs over inputs of the given kinds (default: all).",
    )
    parser.add_argument(
        "kinds", nargs="*", metavar="KIND", help="as of --as, document, host; all if left out"
    )
    parser.add_argument(
        "--seconds", type=int, default=600, help="time in all, shared out (default: 600)"
    )
    parser.add_argument(
        "--folder", type=Path, default=Path(".fuzz"), help="for corpus and finds (default: .fuzz)"
    )
    parser.add_argument("--child", type=Path, help=argparse.SUPPRESS)
    options = parser.parse_args()
    folder = options.folder.resolve()
    if options.child is not None:
        _fuzz(options.kinds[0], folder, options.child, options.seconds)
    # Imported late: where the fuzzing itself is done, it must be under instrumentation.
    from tests.fuzz.targets import TARGETS

    kinds = options.kinds or list(TARGETS)
    if unknown := set(kinds) - set(TARGETS):
        parser.error(f"unknown kind {', '.join(sorted(unknown))}")
    (folder / "found").mkdir(parents=True, exist_ok=True)
    (folder / ".gitignore").write_text("*\n")
    each = max(1, options.seconds // len(kinds))
    results = []
    for kind in kinds:
        print(f"{kind}: {each} s", file=sys.stderr, flush=True)
        results.append(_run_kind(kind, folder, each))
    print("\n".join(_table(results)))
    total = sum(result.executions for result in results)
    found = sum(result.found for result in results)
    print(f"{total} inputs, {found} found: {folder / 'found'}")
    return int(found > 0 or any(result.stopped for result in results))


if __name__ == "__main__":
    sys.exit(main())
