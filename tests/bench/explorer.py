"""What the explorer's page costs: bytes that are loaded, time to its parts, reading of a file.

`python -m tests.bench.explorer [FILE...]` prints a table, of the 512 MiB of a real handover unless
files are named. Needs Chromium, its driver, and `npm ci` in ksy/.
"""

from __future__ import annotations

import shutil
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path

from tests.browser.page import Browser, served
from tests.support.corpus import DATA, unpacked
from tests.support.pages import ROOT
from tools.docs.explorer import build_explorer

__all__ = ["LOADED", "opened"]

LOADED = """
    const entries = [...performance.getEntriesByType('navigation'),
                     ...performance.getEntriesByType('resource')];
    const blocked = await new Promise((done) => {
      new PerformanceObserver((list) => done(list.getEntries()))
        .observe({ type: 'longtask', buffered: true });
      setTimeout(() => done([]), 200);
    });
    return {
      files: entries.length,
      bytes: entries.reduce((sum, each) => sum + each.encodedBodySize, 0),
      painted: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0,
      loaded: performance.getEntriesByType('navigation')[0].loadEventEnd,
      blocked: blocked.reduce((sum, { duration }) => sum + Math.max(0, duration - 50), 0),
    };
"""
"""A script: what a page has loaded, in bytes, and the milliseconds until it was there."""

_MIB = 1 << 20


def opened(page: Browser, file: Path) -> tuple[int, int]:
    """Open a file in the explorer; return milliseconds to its tree, and bytes that were read."""
    page.explorer()
    page.open(file)
    return page.measured("openedIn"), page.measured("bytesRead")


def _main(names: Sequence[str]) -> None:
    with tempfile.TemporaryDirectory() as folder:
        shutil.copytree(ROOT / "docs/explorer", Path(folder, "explorer"), dirs_exist_ok=True)
        build_explorer(Path(folder, "explorer/vendor"))
        gold = DATA / "handover/gold/memory.raw.xz"
        files = [Path(name) for name in names] or [unpacked(gold, Path(folder, "memory.raw"))]
        programs = [shutil.which(name) or name for name in ("chromium", "chromedriver")]
        browser = Browser(*programs)
        try:
            with served(Path(folder)) as address:
                browser.start(address)
                browser.explorer()
                page = browser.script(LOADED)
                print("| what | measured |\n|---|---|")
                print(f"| files of the page | {page['files']} |")
                print(f"| bytes of the page, not packed | {page['bytes'] / 1024:,.0f} KiB |")
                print(f"| first text on the screen | {page['painted']:,.0f} ms |")
                print(f"| page loaded | {page['loaded']:,.0f} ms |")
                print(f"| busy, beyond 50 ms at a time | {page['blocked']:,.0f} ms |")
                for file in files:
                    milliseconds, count = opened(browser, file)
                    size = file.stat().st_size / _MIB
                    print(f"| tree of {file.name}, {size:,.0f} MiB | {milliseconds:,} ms |")
                    print(f"| read of it | {count / 1024:,.0f} KiB |")
        finally:
            browser.quit()


if __name__ == "__main__":
    _main(sys.argv[1:])
