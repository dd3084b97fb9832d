"""The page about luformat itself: version, licences, and where it is kept."""

from __future__ import annotations

import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Final

import luformat
from tools.docs.text import code

__all__ = ["about_pages", "repository"]

_ROOT: Final = Path(__file__).resolve().parents[2]
_LICENCES: Final = {
    "apache-2.0": ("Apache-2.0", "LICENSE"),
    "cc0-1.0": ("CC0-1.0", "ksy/LICENSE"),
}
"""Pages of licences: their names, and the files of the repository."""


def _urls() -> dict[str, str]:
    project: dict[str, Any] = tomllib.loads((_ROOT / "pyproject.toml").read_text("utf-8"))
    return dict(project["project"]["urls"])


def repository() -> str | None:
    """Return the address of the repository, if the project names one."""
    return _urls().get("Repository") or _urls().get("Source")


def about_pages() -> Iterator[tuple[str, str]]:
    """Yield path and text of the page, and of one for each licence."""
    links = "\n".join(f"- {name}: <{address}>" for name, address in _urls().items())
    yield (
        "about.md",
        f"""# About luformat

These pages are of version {code(luformat.__version__)}. [What changed from version to
version](changelog.md) says what a newer one brings, and [which are
compatible](explanation/versions.md) what you can rely on.

The program and its documentation are under the [Apache License
2.0](licences/apache-2.0.md). The schemas, and the parsers and headers that are made of them, are
under [CC0 1.0](licences/cc0-1.0.md): use these in a program of any licence.

{links}
- What it stands on: [the dependencies](reference/dependencies.md)
- How to report what is wrong, in private if need be: [security](security.md)
- How to work on it: [contributing](contributing.md)
""",
    )
    for name, (title, path) in _LICENCES.items():
        text = (_ROOT / path).read_text("utf-8").rstrip()
        yield (
            f"licences/{name}.md",
            f"---\nsearch:\n  exclude: true\n---\n\n# {title}\n\n```text\n{text}\n```\n",
        )
