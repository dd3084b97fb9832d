"""Measures what `verify` notices of damaged handovers, and writes the table of the docs.

    .venv/bin/python -m tests.verdict [--print]

Takes a few minutes. The tests do a sample of the same (`tests/unit/test_verdict.py`).
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Final

from tests.verdict.cuts import CONTAINERS, Cut, cuts
from tests.verdict.damage import PAGE_DAMAGE, Outcome, lengths, pages
from tests.verdict.flips import flips
from tests.verdict.hosts import HOSTS, Target, built, ext

__all__ = ["DOCS", "MARK", "main", "table"]

DOCS: Final = Path(__file__).parents[2] / "docs" / "explanation" / "what-verify-notices.md"
MARK: Final = "<!-- figures: python -m tests.verdict -->"
"""What the figures follow in the docs."""
FLIPPED: Final = 1000
"""Bits of each host's kdump that are flipped, each by itself."""


def _length_row(target: Target) -> str:
    found = [*lengths(target)]
    false_ends = [outcome for outcome in found if outcome.is_false_end]
    named = sum(outcome.is_named for outcome in false_ends)
    cells = (
        target.name,
        len(target.records),
        len(found),
        _silent(found),
        len(false_ends),
        f"{named} ({named / max(1, len(false_ends)):.0%})",
    )
    return "| " + " | ".join(str(cell) for cell in cells) + " |"


def _silent(found: list[Outcome]) -> int:
    return sum(outcome.is_silent for outcome in found)


def _page_row(target: Target) -> str:
    found = [*pages(target)]
    cells = []
    for kind in PAGE_DAMAGE:
        those = [outcome for outcome in found if outcome.what.startswith(kind)]
        cells.append(f"{_silent(those)} of {len(those)}")
    return f"| {target.name} | " + " | ".join(cells) + " |"


def _flip_row(target: Target) -> str:
    found = flips(target, FLIPPED)
    cells = (target.name, f"{found.bits:,}", f"{found.flipped:,}", found.noticed, found.unused)
    return f"| {' | '.join(str(cell) for cell in cells)} | {found.silent} |"


def _cut_row(kind: str) -> str:
    found: list[Cut] = [*cuts(kind)]
    named = sum(cut.is_named for cut in found)
    silent = sum(not cut.is_noticed for cut in found)
    return f"| {kind} | {len(found)} | {named} | {silent} |"


def table() -> Iterator[str]:
    """Yield the lines of the tables."""
    targets = [ext(), *(built(name) for name in HOSTS)]
    yield "## A length that is wrong"
    yield ""
    yield "| host | records | lengths | silent | false END | record and length named |"
    yield "|---|---|---|---|---|---|"
    yield from (_length_row(target) for target in targets)
    yield ""
    yield "## A data page that is lost or replaced"
    yield ""
    yield "Silent of all:"
    yield ""
    yield f"| host | {' | '.join(PAGE_DAMAGE)} |"
    yield "|---" * (len(PAGE_DAMAGE) + 1) + "|"
    yield from (_page_row(target) for target in targets)
    yield ""
    yield "## A bit of a kdump that is flipped"
    yield ""
    yield "| host | bits of the file | flipped | noticed | of no use | silent |"
    yield "|---|---|---|---|---|---|"
    yield from (_flip_row(target) for target in targets)
    yield ""
    yield "## A dump that is cut off"
    yield ""
    yield "| container | places | called cut off | silent |"
    yield "|---|---|---|---|"
    yield from (_cut_row(kind) for kind in CONTAINERS)


def main() -> int:
    """Measure, and write or print the tables."""
    parser = argparse.ArgumentParser(prog="python -m tests.verdict", description=__doc__)
    parser.add_argument("--print", action="store_true", help="print the tables only")
    options = parser.parse_args()
    text = "\n".join(table()) + "\n"
    if options.print:
        print(text, end="")
        return 0
    page = DOCS.read_text("utf-8")
    DOCS.write_text(page[: page.index(MARK)] + MARK + "\n\n" + text, "utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
