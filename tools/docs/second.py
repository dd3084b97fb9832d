"""Build the site a second time, with zensical, and hold it page by page to what mkdocs made.

mkdocs 1 is no longer developed, so another generator has to make the same of the same pages: the
same set of them, and in each the same headings, text, code, links and pictures; of what is no page,
the same bytes. What a theme puts around a page is its own.

    python -m tools.docs --site && python -m tools.docs.second
"""

from __future__ import annotations

import re
import subprocess
import sys
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, fields
from html.parser import HTMLParser
from itertools import zip_longest
from pathlib import Path
from typing import Final
from urllib.parse import urljoin

from tools.docs.site import ROOT, settings

__all__ = ["differences"]

_HEADINGS: Final = ("h1", "h2", "h3", "h4", "h5", "h6")
_COUNTED: Final = frozenset(("article", "pre", *_HEADINGS))
_OWN: Final = ("assets/", "search", "sitemap")
"""What each generator makes for its theme: how the names of these files begin."""
_SHOWN: Final = 3


@dataclass
class _Article(HTMLParser):
    """What a page says within the frame that the theme puts around it."""

    path: str
    headings: list[str] = field(default_factory=list)
    text: list[str] = field(default_factory=list)
    code: list[str] = field(default_factory=list)
    links: list[str] = field(default_factory=list)
    pictures: list[str] = field(default_factory=list)

    def __post_init__(self) -> None:
        super().__init__()
        self._inside: Counter[str] = Counter()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag in _COUNTED:
            self._inside[tag] += 1
        if not self._inside["article"]:
            return
        values = {name: value or "" for name, value in attrs}
        if tag in _HEADINGS:
            self.headings.append(f"{tag} {values.get('id', '')}: ")
        elif tag == "a" and "href" in values:
            # A page is called by its folder, or by the file there.
            target = urljoin(f"/{self.path}", values["href"])
            self.links.append(re.sub("index.html(?=$|#)", "", target))
        elif tag == "pre":
            self.code.append("")
        elif tag == "img":
            self.pictures.append(urljoin(f"/{self.path}", values.get("src", "")))
        elif tag == "svg":
            self.pictures.append(values.get("aria-label", values.get("class", "svg")))

    def handle_endtag(self, tag: str) -> None:
        if tag in _COUNTED:
            self._inside[tag] -= 1

    def handle_data(self, data: str) -> None:
        if not self._inside["article"]:
            return
        if self._inside["pre"]:
            self.code[-1] += data
        else:
            self.text += data.split()
        if any(self._inside[tag] for tag in _HEADINGS):
            self.headings[-1] += data


def _articles(site: Path, names: Iterable[str]) -> Iterator[_Article]:
    for name in names:
        article = _Article(name)
        article.feed((site / name).read_text("utf-8"))
        yield article


def _files(site: Path) -> set[str]:
    names = (path.relative_to(site).as_posix() for path in site.rglob("*") if path.is_file())
    return {name for name in names if not name.startswith(_OWN)}


def differences(first: Path, second: Path) -> Iterator[tuple[str, str]]:
    """Yield what differs between two built sites: a file, or a part of a page, and how."""
    here, there = _files(first), _files(second)
    for name in sorted(here ^ there):
        yield name, f"only in the {'first' if name in here else 'second'}"
    both = sorted(here & there)
    # The explorer is no page of the site: it has no frame, and is copied.
    pages = [name for name in both if name.endswith(".html") and not name.startswith("explorer/")]
    for one, other in zip(_articles(first, pages), _articles(second, pages), strict=True):
        for part in fields(_Article)[1:]:
            left, right = getattr(one, part.name), getattr(other, part.name)
            if left != right:
                yield f"{one.path}: {part.name}", _where(left, right)
    for name in sorted(set(both) - set(pages)):
        if (first / name).read_bytes() != (second / name).read_bytes():
            yield name, "other bytes"


def _where(left: list[str], right: list[str]) -> str:
    """Return the first place where two lists differ."""
    pairs = enumerate(zip_longest(left, right))
    at = next(number for number, (one, other) in pairs if one != other)
    return f"{left[at : at + _SHOWN]} is {right[at : at + _SHOWN]}"


def main() -> int:
    """Build the site of the pages that are there, and compare it."""
    first, second = ROOT / "site", ROOT / "build/second"
    # All that it reads has to be below the folder of its configuration.
    config = ROOT / "build/second.yml"
    config.write_text(settings(second.name), "utf-8")
    call = [sys.executable, "-m", "zensical", "build", "--strict", "--clean", "-f", str(config)]
    done = subprocess.run(  # noqa: S603 - arguments of its own
        call, cwd=ROOT, check=False, stdout=subprocess.PIPE, text=True
    )
    if done.returncode:
        print(done.stdout, end="")
        return done.returncode
    found = list(differences(first, second))
    count = sum(1 for name in _files(second) if name.endswith(".html"))
    for what, how in found:
        print(f"{what}: {how}")
    print(f"{count} pages of mkdocs and zensical: {len(found)} differences")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
