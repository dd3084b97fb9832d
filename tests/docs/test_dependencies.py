"""The page of libraries names each that pyproject.toml asks for, with a licence."""

from __future__ import annotations

import re
import tomllib
from importlib import metadata
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent.parent
PAGE = (ROOT / "docs" / "reference" / "dependencies.md").read_text()
ROWS = dict(re.findall(r"^\| ([\w.-]+) \| [^|]+ \| ([^|]+) \|$", PAGE, re.MULTILINE))


def needed() -> set[str]:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]
    lists = [project["dependencies"], *project["optional-dependencies"].values()]
    names = {re.split(r"[^\w.-]", entry, maxsplit=1)[0] for entries in lists for entry in entries}
    return names - {"luformat"}


def test_the_page_lists_what_is_needed_and_nothing_else() -> None:
    assert set(ROWS) - {"library"} == needed()


@pytest.mark.parametrize("name", ["click", "kaitaistruct", "numpy", "pyyaml", "rich", "cramjam"])
def test_the_licence_is_what_the_library_says(name: str) -> None:
    told = metadata.metadata(name).json
    licence = told.get("license_expression") or told["license"]
    assert ROWS[name].split(" ")[0] in licence


def test_all_that_is_needed_is_pinned_by_hash() -> None:
    pins = (ROOT / ".ci" / "constraints.txt").read_text()
    pinned = set(re.findall(r"^([\w.-]+)==", pins, re.MULTILINE))
    found = {name.lower().replace(".", "-") for name in pinned}
    wanted = {name.lower().replace(".", "-") for name in needed()} - {"atheris"}
    assert wanted <= found
    assert all("--hash=sha256:" in part for part in re.split(r"\n(?=[\w.-]+==)", pins)[1:])
