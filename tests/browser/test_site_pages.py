"""The documentation as its reader meets it: pages, search, pictures, the way to a dump."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from tests.browser.conftest import Corpus
from tests.browser.page import Browser, served, until
from tools.docs.model import Format

WINDOWS = {"wide": (1400, 900), "narrow": (390, 844)}
LOOKS = [(window, dark) for window in WINDOWS for dark in (False, True)]
OCTETS = """
    const [paths, done] = arguments;
    // The frame of the site stays, and each page's text is put into it: what is wide and high there
    // is so on the page itself, which need not be opened.
    const seen = async (path) => {
      const answer = await fetch(new URL(path, location.origin));
      const parsed = new DOMParser().parseFromString(await answer.text(), 'text/html');
      const article = document.adoptNode(parsed.querySelector('article'));
      document.querySelector('article').replaceWith(article);
      for (const folded of article.querySelectorAll('details.lu-fold')) folded.open = true;
      const boxes = [...article.querySelectorAll('svg.lu-octets')]
        .map((each) => each.getBoundingClientRect());
      return boxes.length > 0 && boxes.every(({ width, height }) => width > 100 && height > 20);
    };
    (async () => {
      const without = [];
      for (const path of paths) if (!await seen(path)) without.push(path);
      return without;
    })().then(done, (error) => done([String(error)]));
"""


def url(source: str) -> str:
    """Return the address of a page by the path of its source."""
    return source.removesuffix(".md").removesuffix("index").rstrip("/") + "/"


def is_own(page: Browser, sent: str) -> bool:
    """Tell whether what was asked for is of this site."""
    return sent.startswith((page.address, "data:"))


def test_search_finds_a_record_and_leads_to_its_schema(chromium: Browser, whole_site: Path) -> None:
    with served(whole_site, search=True) as address:
        chromium.start(address)
        chromium.go("")
        assert "luformat" in chromium.driver.title
        chromium.find(".md-search__input").click()
        chromium.find(".md-search__input").send_keys("LU_DOMAIN_INFO")
        links = until(lambda: chromium.all(".md-search-result__link"), "results of the search")
        assert any("/schemas/xen_lu_records/" in link.get_attribute("href") for link in links)
        assert [url for url in chromium.requests() if not is_own(chromium, url)] == []


def test_each_page_of_a_structure_shows_its_octets(page: Browser) -> None:
    fmt = Format()
    # A body without a field of its own (END) has no picture.
    pages = {
        fmt.page_of_type(key)
        for key, layout in fmt.types.items()
        if any("size_eos" not in field for field in layout["fields"])
    }
    assert {source.split("/")[1].removesuffix(".md") for source in pages} == set(fmt.schemas)
    page.go(url(min(pages)))
    page.driver.set_script_timeout(120)
    without = page.driver.execute_async_script(OCTETS, [url(source) for source in sorted(pages)])
    assert without == []


def test_from_the_start_page_to_ones_own_dump(page: Browser, corpus: Corpus) -> None:
    def click(selector: str, text: str) -> None:
        found = [each for each in page.all(selector) if text in each.text and each.is_displayed()]
        found[0].click()

    page.go("")
    click("article a", "in the browser")
    until(lambda: page.all("#drop"), "the explorer")
    page.open(corpus("handover/ext/memory.elf"))
    page.unfold("domain 0")
    assert "LU_DOMAIN_INFO" in page.text("#tree")
    page.find("a.home").click()
    until(lambda: page.all(".md-search__input"), "the start page")


def test_from_the_start_page_to_the_cause_of_a_refusal_in_three_clicks(page: Browser) -> None:
    def click(text: str) -> None:
        links = until(lambda: [a for a in page.all("article a") if text in a.text], text)
        page.script("arguments[0].scrollIntoView({block: 'center'})", links[0])
        links[0].click()

    page.go("")
    # "(XEN) HVM1 restore: bad CR0 0x80050023" is what the operator has.
    click("What the log says")
    until(lambda: "bad CR0" in page.text("article"), "the words of the log")
    row = next(each for each in page.all("article tr") if "bad CR0" in each.text)
    row.find_element("css selector", "a[href*='LU611']").click()
    until(lambda: "LU611" in page.text("article h1"), "the page of the rule")
    said = page.text("article")
    assert "How to mend it" in said
    assert "cr0 is 0x" in said
    assert "Bytes that keep it" in said


def test_long_pictures_are_folded(page: Browser) -> None:
    page.go("schemas/xen_hvm_context/cpu/")
    folded = page.all("details.lu-fold svg")
    assert folded
    assert not any(each.is_displayed() for each in folded)
    first = page.find("article table")
    assert first.rect["y"] < 1200


def test_pages_ask_nothing_of_other_machines(page: Browser) -> None:
    page.requests()
    for path in ("", "schemas/xen_lu_breadcrumb/", "reference/rules/LU614/", "explorer/"):
        page.go(path)
    sent = page.requests()
    assert len(sent) > 10
    assert [each for each in sent if not is_own(page, each)] == []


def test_pages_fit_the_window(page: Browser) -> None:
    paths = ("", "schemas/xen_lu_breadcrumb/", "schemas/xen_lu_records/", "reference/rules/")
    for number, path in enumerate(paths):
        # Each way to look is the first for a page; the others are come to.
        ways = LOOKS[number:] + LOOKS[:number]
        page.look(*WINDOWS[ways[0][0]], dark=ways[0][1])
        page.go(path)
        name = path.strip("/").replace("/", "-") or "home"
        for window, dark in ways:
            page.look(*WINDOWS[window], dark=dark)
            scheme = "slate" if dark else "default"
            until(partial(has_scheme, page, scheme), f"{scheme} on {path}")
            page.screenshot(f"{name}-{window}-{'dark' if dark else 'light'}")
            assert page.overflow() <= 0, (path, window, dark)


def has_scheme(page: Browser, name: str) -> bool:
    return bool(page.script("return document.body.dataset.mdColorScheme") == name)
