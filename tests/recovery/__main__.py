"""Measures what `--search` makes of hosts whose breadcrumb and array were overwritten.

    .venv/bin/python -m tests.recovery [--print]

Takes some minutes, and 4 GiB in the folder for temporary files. A sample of it is in
`tests/unit/test_search.py`.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Final

from tests.recovery.wiped import WIPES, Host, Outcome, hosts

__all__ = ["DOCS", "MARK", "main", "table"]

DOCS: Final = Path(__file__).parents[2] / "docs" / "explanation" / "what-search-finds.md"
MARK: Final = "<!-- figures: python -m tests.recovery -->"
"""What the figures follow in the docs."""
_ALL: Final = (4096, 16384, 65536)
_SPARSE: Final = (
    ("64M", 1, _ALL),
    ("64M", 10, _ALL),
    ("512M", 10, _ALL),
    ("4G", 10, _ALL),
    ("4G", 1000, (4096,)),
)
_DENSE: Final = (("64M", 10, (4096,)),)


def _row(name: str, found: list[Host]) -> str:
    cells = [name, str(len(found))]
    for wipe in WIPES:
        outcomes = [host.outcome(wipe) for host in found]
        cells.append(_cell(outcomes))
    return "| " + " | ".join(cells) + " |"


def _cell(outcomes: list[Outcome]) -> str:
    same = sum(outcome.is_same for outcome in outcomes)
    right = sum(outcome.right for outcome in outcomes)
    pages = sum(outcome.pages for outcome in outcomes)
    silent = sum(outcome.silent for outcome in outcomes)
    return f"{same} whole; {right / pages:.0%} of the pages; {silent} wrong"


def table() -> Iterator[str]:
    """Yield the lines of the table."""
    yield "| hosts | how many | " + " | ".join(f"{wipe} gone" for wipe in WIPES) + " |"
    yield "|---" * (len(WIPES) + 2) + "|"
    for ram, pages, sizes in _SPARSE:
        name = f"{ram}, about {pages} page{'' if pages == 1 else 's'}"
        yield _row(f"{name}, nothing else in memory", [*hosts(None, ram, pages, sizes)])
    with tempfile.TemporaryDirectory() as folder:
        for ram, pages, sizes in _DENSE:
            place = Path(folder)
            name = f"{ram}, about {pages} pages, memory full of other data"
            yield _row(name, [*hosts(place, ram, pages, sizes)])


def main() -> int:
    """Measure, and write or print the table."""
    parser = argparse.ArgumentParser(prog="python -m tests.recovery", description=__doc__)
    parser.add_argument("--print", action="store_true", help="print the table only")
    options = parser.parse_args()
    if options.print:
        for line in table():
            print(line, flush=True)
        return 0
    text = "\n".join(table()) + "\n"
    page = DOCS.read_text("utf-8")
    DOCS.write_text(page[: page.index(MARK)] + MARK + "\n\n" + text, "utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
