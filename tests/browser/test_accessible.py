"""No violation that axe-core finds, on a page of each kind and in the explorer, light and dark.

With LUFORMAT_ALL_PAGES=1 it looks at every page of the site, which takes minutes.
"""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from tests.browser.page import Browser, until
from tests.support.javascript import NODE_MODULES, missing

AXE = NODE_MODULES / "axe-core" / "axe.min.js"
KINDS = (
    "",
    "tutorial/failed-update/",
    "how-to/in-your-language/",
    "reference/rules/LU614/",
    "reference/messages/",
    "schemas/xen_lu_breadcrumb/",
)
RUN = """
    const done = arguments[0];
    const named = ({ id, nodes }) => nodes.map(({ target, any, all, none }) => (
      `${id}: ${target.join(' ')}: ${[...any, ...all, ...none][0]?.message ?? ''}`));
    axe.run(document, { resultTypes: ['violations'] })
      .then(({ violations }) => done(violations.flatMap(named)), (error) => done([String(error)]));
"""

STILL = """
    // What is wider than the window is known once the page is drawn, a colour once it has changed.
    const [done] = arguments;
    const ended = () => Promise.all(document.getAnimations().map(({ finished }) => finished));
    requestAnimationFrame(() => requestAnimationFrame(() => ended().then(() => done())));
"""
THEME = """
    return document.documentElement.dataset.theme
      ?? { default: 'light', slate: 'dark' }[document.body.dataset.mdColorScheme];
"""


@pytest.fixture(scope="module")
def axe() -> str:
    """The script that looks at a page."""
    if what := missing():
        pytest.skip(what)
    return AXE.read_text("utf-8")


def violations(page: Browser, axe: str) -> list[str]:
    """Return what axe finds on the page that is open, light and dark, a line for each element."""
    page.driver.set_script_timeout(120)
    page.script(axe)
    found = []
    for dark in (False, True):
        page.look(1400, 900, dark=dark)
        page.driver.execute_async_script(STILL)
        theme = "dark" if dark else "light"
        assert page.script(THEME) == theme
        found += [f"{theme}: {line}" for line in page.driver.execute_async_script(RUN)]
    return found


def chosen(site: Path) -> list[str]:
    """Return the pages to look at, as they are asked for."""
    if not os.environ.get("LUFORMAT_ALL_PAGES"):
        return list(KINDS)
    found = (path.parent.relative_to(site).as_posix() for path in site.rglob("index.html"))
    return sorted("" if each == "." else f"{each}/" for each in found if each != "explorer")


def test_pages_have_no_violation(page: Browser, whole_site: Path, axe: str) -> None:
    found = []
    for path in chosen(whole_site):
        page.go(path)
        found += [f"{path} {line}" for line in violations(page, axe)]
    assert not found, "\n".join(found)


def test_the_explorer_has_no_violation(page: Browser, axe: str) -> None:
    page.explorer()
    for summary in page.all("summary"):
        page.script("arguments[0].parentElement.open = true", summary)
    assert violations(page, axe) == []
    page.go("explorer/?sample#domains/0/x86_pv_vcpu_basic[1]/context/user_regs/rip")
    until(lambda: page.text("#detail h2").endswith("rip"), "the line")
    page.script("document.querySelector('#map').open = true")
    until(lambda: page.all(".map-list li"), "the map")
    page.find("#find-text").send_keys("user_regs")
    page.find("#find button").click()
    until(lambda: page.all("#matches li"), "the matches")
    assert violations(page, axe) == []


def test_the_focus_is_seen_wherever_it_is(page: Browser) -> None:
    """Each stop of the tabulator on a page has an outline or the like."""
    from selenium.webdriver.common.keys import Keys

    page.go("schemas/xen_lu_breadcrumb/")
    unseen = []
    for _ in range(25):
        page.driver.switch_to.active_element.send_keys(Keys.TAB)
        name, outline, shadow = page.script(
            """
            const at = document.activeElement;
            // The switch of colours is seen by its label.
            const style = getComputedStyle(at.matches('.md-option') ? at.nextElementSibling : at);
            return [at.outerHTML.slice(0, 80), style.outlineStyle, style.boxShadow];
            """
        )
        if outline == "none" and shadow == "none" and "md-search__input" not in name:
            unseen.append(name)
    assert unseen == []
