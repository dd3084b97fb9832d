"""The page of a survey, opened from disk: it sorts, it filters, and asks for nothing else."""

from __future__ import annotations

from pathlib import Path

import pytest

from luformat.render.survey_page import survey_page
from luformat.survey.row import Row
from luformat.survey.summary import summed_up
from tests.browser.page import Browser

ROWS = [
    Row("b<i>.elf", "1", "0", "default", "clean", size=900, domains=2),
    Row("a.bin", "1", "0", "default", "findings", size=1000, domains=10, rules=("LU503",)),
    Row("c.bin", None, "0", "default", "lost", error="deadline", message="too slow"),
]


@pytest.fixture
def report(chromium: Browser, tmp_path: Path) -> Browser:
    text = "".join(survey_page(ROWS, summed_up(ROWS)))
    (tmp_path / "index.html").write_text(text, encoding="utf-8")
    chromium.start(tmp_path.as_uri() + "/index.html")
    chromium.go("")
    return chromium


def column(page: Browser, number: int) -> list[str]:
    return page.script(
        "return [...document.querySelectorAll('#rows tbody tr')].filter(row => !row.hidden)"
        ".map(row => row.cells[arguments[0]].textContent)",
        number,
    )


def test_a_click_on_a_head_sorts_by_it(report: Browser) -> None:
    heads = report.all("#rows th button")
    assert column(report, 0) == ["b<i>.elf", "a.bin", "c.bin"]
    heads[0].click()
    assert column(report, 0) == ["a.bin", "b<i>.elf", "c.bin"]
    domains = [head.text for head in heads].index("domains")
    heads[domains].click()
    assert column(report, domains) == ["", "2", "10"]
    heads[domains].click()
    assert column(report, domains) == ["10", "2", ""]


def test_words_filter_rows(report: Browser) -> None:
    report.find("#filter").send_keys("lu503")
    assert column(report, 0) == ["a.bin"]
    assert report.text("#shown") == "1"
    report.find("#filter").send_keys(" elf")
    assert column(report, 0) == []


def test_it_asks_for_nothing_and_has_no_errors(report: Browser) -> None:
    assert [url for url in report.requests() if not url.startswith("file:")] == []
    assert [entry for entry in report.logs("browser") if entry["level"] == "SEVERE"] == []
    assert report.find("#rows").is_displayed()
