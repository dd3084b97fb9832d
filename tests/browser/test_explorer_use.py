"""Finding one's way in the explorer: findings on top, links to a line, search, copy, the map."""

from __future__ import annotations

import gzip
from functools import partial
from pathlib import Path

import pytest

from luformat.memory.write import write_raw
from tests.browser.conftest import Corpus
from tests.browser.page import Browser, until
from tests.support.corpus import DATA
from tests.support.handovers import build, lu_version

STREAM = DATA / "handover" / "ext" / "stream.bin"
RIP = "domains/0/x86_pv_vcpu_basic[1]/context/user_regs/rip"


def selected(page: Browser) -> str:
    """Return the path of the line that is selected."""
    return str(page.script("return document.documentElement.dataset.path ?? ''"))


def has_said(page: Browser, text: str) -> bool:
    """Tell whether the page has confirmed what was done."""
    return page.text("#said") == text


def press(page: Browser, text: str) -> None:
    """Click on the button with this text."""
    next(each for each in page.all("button") if each.text == text and each.is_displayed()).click()


def test_a_cut_save_says_so_on_top_and_leads_to_the_place(
    explorer_page: Browser, corpus: Corpus, tmp_path: Path
) -> None:
    path = tmp_path / "cut.xlsave"
    path.write_bytes(corpus("save/pvhtiny-p.xlsave").read_bytes()[:1_000_000])
    explorer_page.open(path)
    said = explorer_page.text("#findings")
    assert "Reading found 1 thing to look at" in said
    assert "PAGE_DATA): body of" in said
    image = explorer_page.line("libxc image")
    assert "error inside" in image.text
    assert "error inside" not in explorer_page.line("xl header").text
    press(explorer_page, "Show")
    until(lambda: selected(explorer_page) == "libxc_image/error", "the line of the error")
    assert "the length is damaged, or the file is cut off" in explorer_page.text("#detail")


def test_a_whole_file_says_that_nothing_was_found(explorer_page: Browser) -> None:
    explorer_page.open(STREAM)
    assert "Reading found nothing wrong" in explorer_page.text("#findings")
    assert "luformat verify" in explorer_page.text("#findings")


def test_an_address_leads_to_a_line_and_follows_it(explorer_page: Browser) -> None:
    explorer_page.go(f"explorer/?sample#{RIP}")
    until(lambda: selected(explorer_page) == RIP, "the line")
    assert "0xffffffff81a442b5" in explorer_page.text("#detail")
    assert f"luformat show sample.elf '{RIP}'" in explorer_page.text("#detail")
    explorer_page.unfold("LU_VERSION")
    until(lambda: selected(explorer_page) == "lu_version", "the path of another line")
    assert explorer_page.script("return location.hash") == "#lu_version"
    explorer_page.script("location.hash = arguments[0]", "#domains/0/shared_info")
    until(lambda: selected(explorer_page) == "domains/0/shared_info", "the line of the new address")
    explorer_page.script("location.hash = arguments[0]", "#domains/7/shared_info")
    until(lambda: "has no domains/7" in explorer_page.text("#status"), "the answer")


def test_a_name_and_an_address_are_found(explorer_page: Browser) -> None:
    from selenium.webdriver.common.keys import Keys

    explorer_page.open(STREAM)
    explorer_page.driver.switch_to.active_element.send_keys("/")
    box = explorer_page.find("#find-text")
    assert explorer_page.driver.switch_to.active_element == box
    box.send_keys("user_regs", Keys.ENTER)
    until(lambda: "2 found" in explorer_page.text("#find-status"), "the matches")
    assert selected(explorer_page) == "domains/0/x86_pv_vcpu_basic[0]/context/user_regs"
    explorer_page.all("#matches button")[1].click()
    until(lambda: "basic[1]" in selected(explorer_page), "the second match")
    box.clear()
    box.send_keys("stream+0x1090", Keys.ENTER)
    until(lambda: selected(explorer_page) == "domains/0/x86_tsc_info/nsec", "the line")


def test_path_value_and_bytes_are_copied(explorer_page: Browser) -> None:
    permissions = {"permission": {"name": "clipboard-read"}, "setting": "granted"}
    explorer_page.driver.execute_cdp_cmd("Browser.setPermission", permissions)
    explorer_page.go(f"explorer/?sample#{RIP}")
    until(lambda: selected(explorer_page) == RIP, "the line")
    wanted = {
        "path": RIP,
        "value": "0xffffffff81a442b5",
        "bytes": "b5 42 a4 81 ff ff ff ff",
    }
    for name, text in wanted.items():
        press(explorer_page, f"Copy {name}")
        until(partial(has_said, explorer_page, f"{name} copied"), "the copy")
        read = "return navigator.clipboard.readText()"
        assert explorer_page.script(read) == text


def test_the_map_leads_to_the_pieces(explorer_page: Browser, corpus: Corpus) -> None:
    explorer_page.open(corpus("handover/ext/memory.elf"))
    explorer_page.find("#map summary").click()
    until(lambda: explorer_page.all(".map-list li"), "the map")
    assert "0x1f4ce000 to 0x1f4ce01f 32 bytes MFN array" in explorer_page.text(".map-list")
    press(explorer_page, "LU_M2P")
    until(lambda: selected(explorer_page) == "lu_m2p", "the line")
    explorer_page.screenshot("explorer-map")


def test_either_of_two_breadcrumbs_can_be_read(explorer_page: Browser, tmp_path: Path) -> None:
    first = build(records=[lu_version(4, 14)])
    second = build(
        records=[lu_version(4, 16)], breadcrumb=0x3000000, array=0x3008000, first_mfn=0x3010
    )
    path = tmp_path / "memory.raw"
    write_raw(path, {**first.pieces, **second.pieces})
    explorer_page.open(path)
    assert "1 more breadcrumb leads to a stream" in explorer_page.text("#findings")
    assert "Xen 4.14" in explorer_page.text("#tree")
    next(each for each in explorer_page.all("#about button")).click()
    until(lambda: "Xen 4.16" in explorer_page.text("#tree"), "the other handover")


@pytest.mark.parametrize("name", ["handover/ext/memory.kdump", "dumps/ext-avml-0.17-compress.avml"])
def test_packed_dumps_open_in_the_browser(
    explorer_page: Browser, corpus: Corpus, name: str
) -> None:
    explorer_page.open(corpus(name))
    assert "records 13" in explorer_page.text("#about")
    assert explorer_page.requests() == []


def test_gzip_opens_in_the_browser(explorer_page: Browser, tmp_path: Path) -> None:
    path = tmp_path / "stream.bin.gz"
    path.write_bytes(gzip.compress(STREAM.read_bytes()))
    explorer_page.open(path)
    assert "records 13" in explorer_page.text("#about")
