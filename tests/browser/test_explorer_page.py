"""The explorer in a real browser: what is read, what is shown, what is never run."""

from __future__ import annotations

import itertools
from functools import partial
from pathlib import Path

import luformat
from luformat.memory.write import write_raw
from tests.bench.explorer import LOADED
from tests.browser.conftest import MIB, Corpus
from tests.browser.page import Browser, served, until
from tests.support.corpus import DATA
from tests.support.handovers import build
from tests.support.images import emulator, libxl

MARKUP = "<img src=x onerror=window.hacked=1>"


def test_gold_opens_in_two_seconds_and_little_of_it_is_read(
    explorer_page: Browser, corpus: Corpus
) -> None:
    file = corpus("handover/gold/memory.raw")
    assert file.stat().st_size == 512 * MIB
    explorer_page.open(file)
    bytes_read = explorer_page.measured("bytesRead")
    assert 0 < bytes_read < 5 * MIB
    assert "breadcrumb maddr 0x10000000" in explorer_page.text("#about")
    explorer_page.unfold("LU_VERSION", "xen_minor")
    assert "14 = 0xe" in explorer_page.text("#detail")


def test_the_page_is_small(chromium: Browser, whole_site: Path) -> None:
    """`python -m tests.bench.explorer` prints how soon it is there."""
    # Nothing of the page may be in the browser's memory: it has no size then.
    with served(whole_site) as address:
        chromium.start(address)
        chromium.explorer()
        loaded = chromium.script(LOADED)
    assert 20 < loaded["files"] < 60
    assert MIB // 2 < loaded["bytes"] < 2 * MIB
    assert loaded["painted"] > 0


def test_ext_opens_down_to_a_register_with_its_three_addresses(
    explorer_page: Browser, corpus: Corpus
) -> None:
    file = corpus("handover/ext/memory.elf")
    explorer_page.open(file)
    with luformat.open(file) as found:
        handover = found.handover()
        records = [r for r in handover.records if r.type_name == "X86_PV_VCPU_BASIC"]
        expected = handover.body(records[1]).value.context.user_regs.rip
    explorer_page.unfold("domain 0", "X86_PV_VCPU_BASIC#1", "context", "user_regs", "rip")
    detail = explorer_page.text("#detail")
    assert f"{expected} = {expected:#x}" in detail
    for address in ("stream+0x", "maddr 0x", "file+0x"):
        assert address in detail
    assert "Instruction pointer" in detail
    marked = "".join(mark.text for mark in explorer_page.all("#hex .bytes mark"))
    assert bytes.fromhex(marked) == expected.to_bytes(8, "little")
    link = explorer_page.find("#detail a").get_attribute("href")
    explorer_page.driver.get(link)
    anchor = link.partition("#")[2]
    assert explorer_page.script("return document.getElementById(arguments[0]) !== null", anchor)


def test_nothing_is_asked_of_the_network_once_the_page_is_there(
    explorer_page: Browser, corpus: Corpus
) -> None:
    explorer_page.open(corpus("handover/ext/stream.bin"))
    explorer_page.unfold("domain 0", "SHARED_INFO", "info")
    assert explorer_page.requests() == []
    blocked = explorer_page.script(
        "return fetch('/').then(() => 'answered', (error) => error.name)"
    )
    assert blocked == "TypeError"
    violations = [e for e in explorer_page.logs("browser") if "Content Security" in e["message"]]
    assert violations


def test_a_file_can_be_dropped_anywhere(explorer_page: Browser) -> None:
    explorer_page.script(
        """
        const carried = new DataTransfer();
        carried.items.add(new File([Uint8Array.from(arguments[0])], 'dropped.bin'));
        const event = { dataTransfer: carried, bubbles: true, cancelable: true };
        document.body.dispatchEvent(new DragEvent('drop', event));
        """,
        list((DATA / "handover" / "gold" / "stream.bin").read_bytes()),
    )
    explorer_page.answer()
    assert explorer_page.text("#about h2").startswith("dropped.bin")


def test_the_sample_is_a_real_handover(explorer_page: Browser) -> None:
    explorer_page.find("#sample").click()
    explorer_page.answer()
    assert explorer_page.text("#about h2").startswith("sample.elf")
    assert all(url.startswith(explorer_page.address) for url in explorer_page.requests())
    explorer_page.unfold("LU_VERSION", "xen_major")
    assert "4" in explorer_page.text("#detail dl")


def save_file_with(text: str, tmp_path: Path, corpus: Corpus) -> Path:
    """Return a real save file whose configuration begins with `text`."""
    data = bytearray(corpus("save/pvtiny-p.xlsave").read_bytes())
    start = data.index(b"{")
    data[start : start + len(text)] = text.encode()
    path = tmp_path / f"{text}.xlsave"
    path.write_bytes(data)
    return path


def xenstore_stream_with(text: str, tmp_path: Path) -> Path:
    """Return a libxl stream with `text` as a key and a value of the emulator's xenstore data."""
    path = tmp_path / "stream.libxl"
    path.write_bytes(libxl(b"", [(2, emulator() + f"{text}\0{text}\0".encode()), (0, b"")]))
    return path


def no_markup(page: Browser) -> bool:
    """True if the page has neither run nor made anything of MARKUP."""
    return page.script("return window.hacked === undefined && !document.querySelector('img')")


def test_markup_in_names_and_configuration_is_shown_and_never_run(
    explorer_page: Browser, corpus: Corpus, tmp_path: Path
) -> None:
    explorer_page.open(save_file_with(MARKUP, tmp_path, corpus))
    assert MARKUP in explorer_page.text("#about h2")
    explorer_page.unfold("configuration", "config")
    assert MARKUP in explorer_page.text("#detail")
    assert MARKUP in explorer_page.text("#tree")
    assert no_markup(explorer_page)


def test_markup_in_xenstore_data_is_shown_and_never_run(
    explorer_page: Browser, tmp_path: Path
) -> None:
    explorer_page.open(xenstore_stream_with(MARKUP, tmp_path))
    explorer_page.unfold("EMULATOR_XENSTORE_DATA")
    until(lambda: explorer_page.all("[aria-level='2']"), "the body")
    for _ in range(4):
        for line in explorer_page.all("[aria-expanded='false']"):
            explorer_page.script("arguments[0].click()", line)
    until(lambda: MARKUP in explorer_page.text("#tree"), "the text")
    assert no_markup(explorer_page)


def test_a_broken_file_is_explained(explorer_page: Browser, corpus: Corpus, tmp_path: Path) -> None:
    path = tmp_path / "broken.elf"
    path.write_bytes((corpus("handover/ext/memory.elf").read_bytes())[:80])
    explorer_page.open(path)
    problem = explorer_page.text("#problem")
    assert "ends inside the program headers" in problem
    assert "at file+0x" in problem
    assert "copy it again in full" in problem
    assert not explorer_page.find("#result").is_displayed()
    stream = bytearray((DATA / "handover" / "ext" / "stream.bin").read_bytes())
    stream[52:56] = b"\xff\xff\xff\x7f"
    path = tmp_path / "broken.lustream"
    path.write_bytes(stream)
    explorer_page.open(path)
    assert not explorer_page.find("#problem").is_displayed()
    explorer_page.unfold("error")
    assert "record 3 (LU_DOMAIN_INFO): body of 2147483647 bytes" in explorer_page.text("#detail")
    assert "stream+0x30" in explorer_page.text("#detail")


def test_a_search_can_be_continued_stopped_or_spared(
    explorer_page: Browser, tmp_path: Path
) -> None:
    path = tmp_path / "memory.raw"
    write_raw(path, build(breadcrumb=0x1235000).pieces)
    explorer_page.open(path)
    assert "No breadcrumb at the" in explorer_page.text("#search")
    explorer_page.find("#search-all").click()
    until(lambda: explorer_page.find("#result").is_displayed(), "the result")
    assert "maddr 0x1235000" in explorer_page.text("#about")
    explorer_page.find("#options summary").click()
    explorer_page.find("#bootmem").send_keys("liveupdate=16M@0x1235000")
    explorer_page.open(path)
    assert "maddr 0x1235000" in explorer_page.text("#about")
    assert explorer_page.measured("bytesRead") < MIB


def test_the_tree_is_used_by_keyboard_alone(explorer_page: Browser, corpus: Corpus) -> None:
    from selenium.webdriver.common.keys import Keys

    def focused() -> str:
        return str(explorer_page.script("return document.activeElement.node?.label ?? ''"))

    def press(*keys: str) -> None:
        for key in keys:
            explorer_page.driver.switch_to.active_element.send_keys(key)

    explorer_page.open(corpus("handover/ext/stream.bin"))
    explorer_page.script("document.querySelector('#tree [tabindex=\"0\"]').focus()")
    assert focused() == "LU_VERSION"
    press(Keys.ARROW_RIGHT)
    until(lambda: explorer_page.all("[aria-level='2']"), "the children")
    press(Keys.ARROW_RIGHT)
    assert focused() == "header"
    press(Keys.ARROW_LEFT)
    assert focused() == "LU_VERSION"
    press(Keys.ARROW_LEFT)
    assert not [e for e in explorer_page.all("[aria-level='2']") if e.is_displayed()]
    press(Keys.END)
    assert focused() == "END"
    press(Keys.HOME, "d")
    assert focused() == "domain 0"
    lines = explorer_page.all("#tree [role=treeitem]")
    assert len([line for line in lines if line.get_attribute("tabindex") == "0"]) == 1
    roles = explorer_page.script(
        "return [...document.querySelectorAll('#tree, #tree [role]')].map((e) => e.role)"
    )
    assert set(roles) == {"tree", "treeitem", "group"}


def test_controls_have_names(explorer_page: Browser) -> None:
    explorer_page.find("#options summary").click()
    controls = explorer_page.all("button, input, select")
    for control in [each for each in controls if each.is_displayed()]:
        assert control.accessible_name, control.get_attribute("id")


def test_the_theme_is_the_one_chosen_for_the_site(page: Browser) -> None:
    page.explorer()
    assert page.script("return document.documentElement.dataset.theme") == "light"
    page.go("")
    for _ in range(2):  # automatic, light, dark
        labels = page.all("[data-md-component=palette] label")
        next(label for label in labels if label.is_displayed()).click()
    assert page.script("return document.body.dataset.mdColorScheme") == "slate"
    page.explorer()
    assert page.script("return document.documentElement.dataset.theme") == "dark"
    page.find("#theme").click()
    assert page.script("return document.documentElement.dataset.theme") == "light"


def test_it_fits_the_window(explorer_page: Browser, corpus: Corpus) -> None:
    """It is used in a narrow window; tests above use a wide one."""
    sizes = {"wide": (1400, 900), "narrow": (390, 844)}
    shots = [("start", explorer_page.explorer)]
    shots.append(("opened", lambda: explorer_page.open(corpus("handover/ext/memory.elf"))))
    steps = ("domain 0", "X86_PV_VCPU_BASIC", "context", "user_regs", "rip")
    shots.append(("register", lambda: explorer_page.unfold(*steps)))
    for name, act in shots:
        explorer_page.look(*sizes["narrow"], dark=True)
        act()
        for window, theme in itertools.product(sizes, ("light", "dark")):
            explorer_page.look(*sizes[window], dark=theme == "dark")
            until(partial(has_theme, explorer_page, theme), f"the {theme} theme")
            assert explorer_page.overflow() <= 0, (name, window, theme)
            explorer_page.screenshot(f"explorer-{name}-{window}-{theme}")


def has_theme(page: Browser, name: str) -> bool:
    return bool(page.script("return document.documentElement.dataset.theme") == name)
