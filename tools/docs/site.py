"""The whole source of the site: what is written by hand, what is generated, and the order."""

from __future__ import annotations

import posixpath
import re
import shutil
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Final

import yaml

from luformat.verify.engine import rules
from tools.docs.about import about_pages, repository
from tools.docs.messages import MESSAGES, message_page
from tools.docs.model import Format, relative
from tools.docs.receivers import receiver_page
from tools.docs.reference import api_page, command_page
from tools.docs.rule_pages import AREAS, RULES, rule_file, rule_pages, with_rule_links
from tools.docs.schema_pages import kinds, schema_pages
from tools.docs.specification import PAGE as SPECIFICATION
from tools.docs.specification import specification_page
from tools.docs.text import relink

__all__ = ["BUILD", "ROOT", "settings", "write_site"]

ROOT: Final = Path(__file__).resolve().parents[2]
BUILD: Final = (sys.executable, "-m", "mkdocs", "build", "--strict", "--quiet")
"""The command that makes the site of the pages, where mkdocs.yml is."""

_DOCS: Final = ROOT / "docs"
_COPIED: Final = {
    "CHANGELOG.md": "changelog.md",
    "CONTRIBUTING.md": "contributing.md",
    "RELEASING.md": "releasing.md",
    "SECURITY.md": "security.md",
    "generated/TARGETS.md": "reference/languages.md",
    "ksy/README.md": "schemas/compile.md",
    "tests/data/README.md": "reference/test-data.md",
}
"""Pages that stand elsewhere in the repository, and where the site has them."""

_LINKED: Final = _COPIED | {"README.md": "index.md"}
_EXPLORER: Final = "explorer/index.html"
"""A page of its own, without the frame of the site."""

_CONFORMANCE: Final = "reference/conformance.md"


_REFERENCE: Final = """# Reference

- [Commands](commands.md): what `--help` says of each
- [The specification](specification.md), sentence by sentence, and [the other
  documents](conformance.md) whose records it uses
- [Rules of verify](rules.md), a page each
- [What Xen says](messages.md): from the words of a log to the rule
- [What each Xen release takes](receivers.md): the limits of `verify --receiver`
- [Schemas](../schemas/index.md): every structure, field by field
- [JSON of the commands](json.md)
- [Python](api.md): all that `import luformat` offers
- [Languages](languages.md): parsers beside Python
- [Test data](test-data.md): the real files that the examples read
- [Dumps by the tools that people use](dump-tools.md): what was made, and what became of it
"""


def write_site(pages: Path, nav: Path) -> int:
    """Write all pages below `pages`, and the navigation as a configuration file.

    The folder is made anew. Returns the number of pages.
    """
    shutil.rmtree(pages, ignore_errors=True)
    fmt = Format()
    written: dict[str, str] = dict(_generated(fmt))
    for path in sorted(_DOCS.rglob("*")):
        name = path.relative_to(_DOCS).as_posix()
        if not path.is_file():
            continue
        if path.suffix == ".md":
            written[name] = _page(f"docs/{name}", name)
        else:
            _copy(path, pages / name)
    for source, name in _COPIED.items():
        written[name] = _page(source, name)
    for name, text in written.items():
        target = pages / name
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(text, "utf-8")
    nav.parent.mkdir(parents=True, exist_ok=True)
    inherited: dict[str, Any] = {"nav": _nav(fmt, written)}
    if address := repository():
        inherited["repo_url"] = address
    nav.write_text(yaml.safe_dump(inherited, sort_keys=False, allow_unicode=True), "utf-8")
    return sum(1 for name in written if name.endswith(".md"))


def settings(site: str) -> str:
    """Return mkdocs.yml for a folder that has docs/ and nav.yml, and is to have the site."""
    places = {"INHERIT": "nav.yml", "docs_dir": "docs", "site_dir": site}
    text = (ROOT / "mkdocs.yml").read_text("utf-8")
    for name, place in places.items():
        text, count = re.subn(rf"(?m)^{name}: .*$", f"{name}: {place}", text)
        if count != 1:
            raise ValueError(f"mkdocs.yml has {name} {count} times")
    return text


def _copy(source: Path, target: Path) -> None:
    target.parent.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(source, target)


def _generated(fmt: Format) -> Iterator[tuple[str, str]]:
    yield from schema_pages(fmt)
    yield "reference/commands.md", command_page()
    yield SPECIFICATION, specification_page(fmt)
    yield from rule_pages((_DOCS / _CONFORMANCE).read_text("utf-8"))
    yield MESSAGES, message_page()
    yield "reference/receivers.md", receiver_page()
    yield "reference/api.md", api_page()
    yield "reference/index.md", _REFERENCE
    yield from about_pages()


def _page(source: str, name: str) -> str:
    """Return a page written by hand as the site has it: `source` in the repository."""
    text = (ROOT / source).read_text("utf-8")
    if name != "changelog.md":
        text = with_rule_links(text, posixpath.dirname(relative(RULES, name)) or ".")
    folder = posixpath.dirname(source)

    def change(target: str) -> str | None:
        path, _, anchor = target.partition("#")
        there = posixpath.normpath(posixpath.join(folder, path))
        # A link in a page of docs/ may lead to a page that is generated.
        page = _LINKED.get(there)
        if page is None and there.startswith("docs/"):
            page = there.removeprefix("docs/")
        if page is None and re.fullmatch(r"ksy/\w+\.ksy", there):
            page = f"schemas/{there}"
        if page is None:
            return None
        return relative(page, name) + (f"#{anchor}" if anchor else "")

    return relink(text, change)


_FOLDERS: Final = (
    ("Tutorial", "tutorial"),
    ("How to", "how-to"),
    ("Reference", "reference"),
    ("Explanation", "explanation"),
)
_FIRST: Final = (
    "index",
    "commands",
    "specification",
    "rules",
    "messages",
    "conformance",
    "receivers",
    "json",
    "api",
    "languages",
)
"""Pages that come before the others of their folder, which follow by title."""


def _nav(fmt: Format, written: dict[str, str]) -> list[Any]:
    nav: list[Any] = [{"Home": "index.md"}]
    for title, folder in _FOLDERS[:2]:
        nav += _folder(title, folder, written)
    schemas: list[Any] = ["schemas/index.md"]
    for title, names in kinds(fmt).items():
        schemas.append({title: [_schema_nav(fmt, name) for name in names]})
    schemas.append({"Make the parsers": "schemas/compile.md"})
    nav.append({"Schemas": schemas})
    if (_DOCS / _EXPLORER).exists():
        nav.append({"Explorer": posixpath.dirname(_EXPLORER) + "/"})
    for title, folder in _FOLDERS[2:]:
        nav += _folder(title, folder, written)
    project = ("About", "Changelog", "Contributing", "Releasing", "Security")
    licences = [name for name in written if name.startswith("licences/")]
    entries: list[Any] = [{title: f"{title.lower()}.md"} for title in project]
    nav.append({"Project": [*entries, {"Licences": licences}]})
    return nav


def _folder(title: str, folder: str, written: dict[str, str]) -> list[Any]:
    names = [name for name in written if posixpath.dirname(name) == folder and name.endswith(".md")]

    def place(name: str) -> tuple[int, str]:
        stem = posixpath.splitext(posixpath.basename(name))[0]
        return (_FIRST.index(stem) if stem in _FIRST else len(_FIRST)), _title(written[name])

    pages: list[Any] = []
    for name in sorted(names, key=place):
        if name == RULES:
            pages.append({_title(written[name]): [name, *_rules_nav()]})
        elif name.endswith("index.md"):
            pages.append(name)
        else:
            pages.append({_title(written[name]): name})
    return [{title: pages}] if pages else []


def _rules_nav() -> list[Any]:
    """Return the rules by area."""
    return [
        {
            f"LU{digit}xx: {area}": [
                {number: rule_file(number)} for number in rules() if number[2] == digit
            ]
        }
        for digit, area in AREAS.items()
    ]


def _title(text: str) -> str:
    found = re.search(r"^# (.+?)(?: \{.*\})?$", text, re.MULTILINE)
    return found[1] if found else ""


def _schema_nav(fmt: Format, schema: str) -> Any:
    (home, _), *others = fmt.pages_of(schema).items()
    types = [{fmt.types[keys[0]]["id"]: page} for page, keys in others]
    return {schema: [home, *types] if types else home}
