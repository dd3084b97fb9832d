"""What must hold of the verbs for any input, whatever its bytes.

A verb, run through the command line's own code, succeeds, reports findings, or refuses with one
documented error; what decodes comes back from `encode` as the same bytes; a carved copy has the
findings of the whole. Anything else raises. Each check stands alone and is quick, so that
guided fuzzing can try one an input; `exercise` makes them all.
"""

from __future__ import annotations

import io
import json
import warnings
from collections import Counter
from collections.abc import Callable, Sequence
from contextlib import redirect_stderr, redirect_stdout
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from luformat.cli import cli
from luformat.inputs.opening import RAM_FILE
from luformat.memory.open import KINDS
from tests.fuzz.targets import DOCUMENT, HOST, seeds

__all__ = ["UndocumentedError", "checks_of", "exercise", "run"]


class UndocumentedError(AssertionError):
    """A verb ended in another way than the documentation says."""


def run(*arguments: str | Path) -> tuple[int, str]:
    """Return exit code and standard output of a verb; raises what the verb does not catch."""
    out, err = io.StringIO(), io.StringIO()
    code = 0
    with redirect_stdout(out), redirect_stderr(err):
        try:
            cli.main([str(argument) for argument in arguments])
        except SystemExit as stopped:
            code = stopped.code if isinstance(stopped.code, int) else 3
    if code not in (0, 1, 2):
        raise UndocumentedError(f"{arguments[0]} ends with {code}: {err.getvalue()}")
    # Warnings of what a dump itself knows may come first.
    if (code == 2) != any(line.startswith("error: ") for line in err.getvalue().splitlines()):
        raise UndocumentedError(f"{arguments[0]} ends with {code}, but says {err.getvalue()!r}")
    return code, out.getvalue()


@dataclass(frozen=True, slots=True)
class _Tried:
    """An input in a file, of a kind, and a folder for what is made of it."""

    folder: Path
    kind: str

    @property
    def path(self) -> Path:
        return self.folder / "input"

    @property
    def made(self) -> Path:
        return self.folder / "made"

    def run(self, verb: str, *options: str | Path) -> tuple[int, str]:
        if self.made in options:
            self.made.unlink(missing_ok=True)  # to replace a file waits for the disk
        return run(verb, self.path, "--as", self.kind, *options)


def _shown_as_json(tried: _Tried) -> None:
    _, text = tried.run("show", "--json")
    if text:
        json.loads(text)


def _shown_both_ways(tried: _Tried) -> None:
    code, _ = tried.run("show", "--depth", "12", "--limit", "40", "--hex")
    other, _ = tried.run("show", "--json")
    if code != other:
        raise UndocumentedError(f"show ends with {other} in JSON, with {code} as a tree")


def _verified(tried: _Tried) -> None:
    _rules(tried.path, tried.kind)


def _received(tried: _Tried) -> None:
    tried.run("verify", "--profile", "receiver")


def _received_by_all(tried: _Tried) -> None:
    tried.run("verify", "--receiver", "all")


def _reported(tried: _Tried) -> None:
    _, text = tried.run("verify", "--format", "sarif")
    if text:
        json.loads(text)


def _found(tried: _Tried) -> None:
    _, text = tried.run("find", "--json")
    if text:
        json.loads(text)


def _extracted(tried: _Tried) -> None:
    found, _ = tried.run("find")
    code, _ = tried.run("extract", "-o", tried.made)
    if found == 0 and code == 2:
        raise UndocumentedError("find calls the handover whole, and extract refuses it")


def _redacted(tried: _Tried) -> None:
    tried.run("carve", "-o", tried.made, "--redact", "--anonymise")


def _carved(tried: _Tried) -> None:
    """What the dump lacks, and what stands behind END, does not go into the copy."""
    carved, _ = tried.run("carve", "-o", tried.made)
    if carved == 0:
        before = _of_records(_rules(tried.path, tried.kind))
        now = _of_records(_rules(tried.made, "elf-core"))
        if now != before:
            raise UndocumentedError(
                f"verify says of the carved dump {now}, and of the whole {before}"
            )


def _mapped(tried: _Tried) -> None:
    mapped, _ = tried.run("map", "--json")
    drawn, _ = tried.run("map", "-o", tried.made)
    if mapped != drawn:
        raise UndocumentedError(f"map ends with {mapped} in JSON, {drawn} as a picture")


def _decoded(tried: _Tried) -> None:
    tried.run("decode", "-o", tried.made)


def _comes_back(tried: _Tried) -> None:
    document, again = tried.folder / "document", tried.folder / "again"
    pages = document.with_name("document.pages")
    code, _ = tried.run("decode", "-o", document)
    if code == 0:
        code, _ = run("encode", document, "-o", again)
        if code != 0:
            raise UndocumentedError("encode refuses what decode has written")
        if again.read_bytes() != tried.path.read_bytes():
            raise UndocumentedError("decode and encode do not give the same bytes")
    pages.unlink(missing_ok=True)


def _differs(tried: _Tried) -> None:
    sound = tried.folder / "sound"
    if not sound.exists():
        sound.write_bytes(seeds(tried.kind)[0])
    run("diff", sound, tried.path, "--as", tried.kind, "--contents", "--json")


def _encoded(tried: _Tried) -> None:
    run("encode", tried.path, "-o", tried.made)


def _built(output_format: str) -> Callable[[_Tried], None]:
    def check(tried: _Tried) -> None:
        run("build", tried.path, "--format", output_format, "-o", tried.made)

    return check


_ANY: Final = (
    _shown_as_json,
    _shown_both_ways,
    _verified,
    _received,
    _received_by_all,
    _reported,
    _redacted,
    _differs,
)
_OF_A_DUMP: Final = (*_ANY, _found, _extracted, _carved, _mapped, _decoded)
_OF_A_FILE: Final = (*_ANY, _comes_back)
_BUILDS: Final = tuple(_built(f) for f in ("stream", "elf", "kdump", "libxc-image", "xl-save"))


def checks_of(kind: str) -> Sequence[Callable[[_Tried], None]]:
    """Return what is checked of an input of a kind."""
    if kind == DOCUMENT:
        return (_encoded,)
    if kind == HOST:
        return _BUILDS
    return _OF_A_DUMP if kind in (*KINDS, RAM_FILE) else _OF_A_FILE


def exercise(folder: Path, kind: str, data: bytes, *, only: int | None = None) -> None:
    """Make every check of one input, or the one with a number; `folder` takes the files.

    Raises for any defect.
    """
    tried = _Tried(folder, kind)
    tried.path.write_bytes(data)
    checks = checks_of(kind)
    with warnings.catch_warnings():
        warnings.simplefilter("error", RuntimeWarning)
        for check in checks if only is None else [checks[only % len(checks)]]:
            check(tried)


def _rules(path: Path, kind: str) -> Counter[str]:
    """Return the rules that verify finds broken, and how often."""
    _, text = run("verify", path, "--as", kind, "--format", "json")
    return (
        Counter(finding["rule"] for finding in json.loads(text)["findings"]) if text else Counter()
    )


def _of_records(found: Counter[str]) -> Counter[str]:
    """Return what is found of the records up to END: not what the pages say, nor the contents of
    the M2P, which the copy is without."""
    return Counter(
        {
            rule: count
            for rule, count in found.items()
            if not (rule.startswith("LU2") or "LU305" <= rule <= "LU309" or rule == "LU704")
        }
    )
