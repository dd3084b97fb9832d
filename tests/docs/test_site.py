"""The built site: nothing leads nowhere, nothing comes from elsewhere, search knows the records."""

from __future__ import annotations

import json
from pathlib import Path
from urllib.parse import urlsplit

import luformat
from tests.support.site import broken_links, html_files, parsed


def test_no_internal_link_is_broken(site: Path) -> None:
    assert broken_links(site) == []


def test_every_element_ends_where_it_should(site: Path) -> None:
    """A cell of a table over two lines, say, is two rows with half a cell each."""
    crossed = {path.relative_to(site): parsed(path).crossed[:3] for path in html_files(site)}
    assert {path: found for path, found in crossed.items() if found} == {}


def test_every_column_has_a_title(site: Path) -> None:
    """A screen reader says it with each cell."""
    assert [path for path in html_files(site) if "<th></th>" in path.read_text("utf-8")] == []


def test_nothing_is_loaded_from_elsewhere(site: Path) -> None:
    foreign = [
        f"{path.relative_to(site)}: {address}"
        for path in html_files(site)
        for address in parsed(path).loads
        if urlsplit(address).netloc
    ]
    assert foreign == []
    for path in site.rglob("*.css"):
        text = path.read_text("utf-8")
        assert "url(http" not in text, path
        assert "@import" not in text, path


def test_no_page_makes_the_theme_load_its_drawing_library(site: Path) -> None:
    """The theme fetches it from another site for pages with such a block."""
    for path in html_files(site):
        assert 'class="mermaid"' not in path.read_text("utf-8"), path


def test_search_knows_the_records_by_the_names_of_the_specification(site: Path) -> None:
    index = json.loads((site / "search/search_index.json").read_text("utf-8"))
    places = [entry["location"] for entry in index["docs"] if entry["title"] == "LU_DOMAIN_INFO"]
    assert "schemas/xen_lu_records/#lu_domain_info" in places
    # Schemas themselves would bury all else.
    assert not any("-source" in entry["location"] for entry in index["docs"])


def test_every_public_name_is_documented(site: Path) -> None:
    anchors = parsed(site / "reference/api/index.html").anchors
    names = [name for name in luformat.__all__ if name != "__version__"]
    assert [name for name in names if f"luformat.{name}" not in anchors] == []
