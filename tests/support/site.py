"""The built site, for the tests that look at it."""

from __future__ import annotations

import os
import subprocess
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cache
from html.parser import HTMLParser
from pathlib import Path
from typing import Final
from urllib.parse import unquote, urlsplit

from tools.docs.site import BUILD, settings, write_site

__all__ = ["Html", "broken_links", "build_site", "html_files", "parsed"]

_FETCHED: Final = {
    "audio": "src",
    "embed": "src",
    "iframe": "src",
    "img": "src",
    "input": "src",
    "object": "data",
    "script": "src",
    "source": "src",
    "video": "src",
}
_VOID: Final = frozenset(
    ["area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "wbr"]
)
_FETCHING_LINKS: Final = frozenset(
    ["dns-prefetch", "icon", "modulepreload", "preconnect", "preload", "stylesheet"]
)


@dataclass
class Html(HTMLParser):
    """What a page links to, what it loads, the anchors that it has, and end tags out of order."""

    links: list[str] = field(default_factory=list)
    loads: list[str] = field(default_factory=list)
    anchors: set[str] = field(default_factory=set)
    crossed: list[str] = field(default_factory=list)

    def __post_init__(self) -> None:
        super().__init__()
        self._open: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag not in _VOID:
            self._open.append(tag)
        self._seen(tag, attrs)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self._seen(tag, attrs)

    def handle_endtag(self, tag: str) -> None:
        if self._open[-1:] == [tag]:
            self._open.pop()
        else:
            self.crossed.append(f"line {self.getpos()[0]}: {tag} ends within {self._open[-1:]}")

    def _seen(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if not attrs:
            return
        values = {name: value or "" for name, value in attrs}
        self.anchors.update(values[name] for name in ("id", "name") if name in values)
        if tag == "link" and set(values.get("rel", "").split()) & _FETCHING_LINKS:
            self.loads.append(values["href"])
        elif tag == "a" and "href" in values:
            self.links.append(values["href"])
        if (fetched := _FETCHED.get(tag)) in values:
            self.loads.append(values[fetched])


def build_site(folder: Path) -> Path:
    """Write the pages and build the site below `folder`; raises CalledProcessError."""
    write_site(folder / "docs", folder / "nav.yml")
    (folder / "mkdocs.yml").write_text(settings("site"), "utf-8")
    subprocess.run(
        BUILD,
        cwd=folder,
        check=True,
        timeout=300,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
    )
    return folder / "site"


def html_files(site: Path) -> Iterator[Path]:
    """Yield the pages of a site; that for errors is left out, its links are absolute."""
    yield from (path for path in sorted(site.rglob("*.html")) if path.name != "404.html")


@cache
def parsed(path: Path) -> Html:
    """Return what a page holds; a built site does not change."""
    page = Html()
    page.feed(path.read_text("utf-8"))
    return page


@cache
def _target(place: str) -> Path | None:
    """Return the file that a place of the built site stands for, None if there is none."""
    path = Path(place)
    path = path / "index.html" if path.is_dir() else path
    return path if path.exists() else None


def broken_links(site: Path) -> list[str]:
    """Return the links within the site that lead nowhere, anchors included."""
    pages = {path: parsed(path) for path in html_files(site)}
    broken = []
    for path, page in pages.items():
        for link in dict.fromkeys(page.links):
            parts = urlsplit(link)
            if parts.scheme or parts.netloc:
                continue
            target: Path | None = path
            if parts.path:
                target = _target(os.path.normpath(path.parent / unquote(parts.path)))
            wanted = unquote(parts.fragment)
            is_there = target is not None and (
                not wanted or target not in pages or wanted in pages[target].anchors
            )
            if not is_there and wanted != "__skip":
                broken.append(f"{path.relative_to(site)}: {link}")
    return broken
