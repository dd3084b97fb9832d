"""The terminal explorer, driven by its keys."""

from __future__ import annotations

import asyncio
import contextlib
import os
import pty
import subprocess
import sys
import time

import pytest
from textual.containers import VerticalScroll
from textual.widgets import Static

import luformat
from luformat.browse.app import Explorer
from luformat.browse.rows import Rows
from luformat.browse.widgets import HexPane, ListPane, TreePane
from tests.support.corpus import DATA

DUMP = DATA / "handover" / "ext" / "memory.kdump.xz"
GOLD = DATA / "handover" / "gold" / "memory.kdump.xz"
STREAM = DATA / "handover" / "ext" / "stream.bin"
PVH = DATA / "save" / "pvhtiny-p.xlsave.xz"
RIP = "domains/0/x86_pv_vcpu_basic[1]/context/user_regs/rip"


def drive(steps, *paths, size=(80, 24)):
    """Run the explorer on inputs while `steps` presses its keys."""

    async def run():
        with contextlib.ExitStack() as stack:
            found = [stack.enter_context(luformat.open(path)) for path in paths]
            outlines = [each.outline() for each in found]
            other = (str(paths[1]), outlines[1]) if len(paths) > 1 else None
            app = Explorer(
                str(paths[0]), outlines[0], lambda: [luformat.open(path) for path in paths], other
            )
            async with app.run_test(size=size) as pilot:
                await steps(app, pilot)

    asyncio.run(run())


def shown(pane):
    """Return the lines that a pane draws."""
    return [pane.render_line(y).text.rstrip() for y in range(pane.size.height)]


async def listed(app, pilot, what):
    """Wait until the list has all that was looked for, and return its lines."""
    for _ in range(600):
        await pilot.pause(0.05)
        heading = str(app.query_one("#heading", Static).render())
        if heading.startswith(what) and "…" not in heading and "%" not in heading:
            return shown(app.query_one(ListPane))
    raise AssertionError(heading)


def test_a_node_is_shown_with_its_bytes_and_meaning():
    async def steps(app, pilot):
        await pilot.press("g", *"lu_version/xen_minor", "enter")
        await pilot.pause()
        assert app.query_one("#tree", TreePane).row.path == "lu_version/xen_minor"
        meaning = str(app.query_one("#meaning", Static).render())
        assert "value  0xe\n       = 14\n" in meaning
        assert "stream+0xc" in meaning
        assert "Minor version of the Xen" in meaning
        assert "00000008  04 00 00 00 0e 00 00 00" in "\n".join(shown(app.query_one(HexPane)))

    drive(steps, STREAM)


def test_nothing_wider_than_the_pane_is_cut_but_wrapped_between_words():
    async def steps(app, pilot):
        await pilot.press("g", *RIP, "enter")
        await pilot.pause()
        lines = str(app.query_one("#meaning", Static).render()).splitlines()
        width = app.query_one("#meanings").scrollable_content_region.width
        assert max(map(len, lines)) <= width < 46
        assert lines[0] == "path   domains/0/x86_pv_vcpu_basic[1]/"
        assert lines[1] == "       context/user_regs/rip"

    drive(steps, DUMP)


def test_the_tree_opens_and_closes_by_keys_and_mouse():
    async def steps(app, pilot):
        tree = app.query_one("#tree", TreePane)
        assert shown(tree)[0].startswith("▾ handover Xen 4.14, 1 domain")
        await pilot.press("down", "right")
        opened = shown(tree)
        assert opened[1].startswith(" ▾ lu_version")
        assert "xen_major 4" in opened[2]
        await pilot.press("right")
        assert tree.row.path == "lu_version/xen_major"
        await pilot.press("left")
        assert tree.row.path == "lu_version"
        await pilot.press("left")
        assert tree.row.is_open is False
        await pilot.click(TreePane, offset=(1, 1))
        assert tree.row.is_open
        await pilot.press("end")
        assert tree.cursor == tree.line_count() - 1

    drive(steps, STREAM)


def test_search_lists_places_and_goes_there():
    async def steps(app, pilot):
        await pilot.press("slash", *"rip", "enter")
        lines = await listed(app, pilot, "found")
        hit = next(n for n, line in enumerate(lines) if line.startswith(RIP))
        await pilot.press(*["down"] * hit, "enter")
        await pilot.pause()
        assert app.query_one("#tree", TreePane).row.path == RIP
        await pilot.press("slash", *"0x1f4cd", "enter")
        assert any("pages/run[0]" in line for line in await listed(app, pilot, "found"))
        await pilot.press("slash", *"hex b542a481ffff", "enter")
        assert any(line.startswith(RIP) for line in await listed(app, pilot, "found"))

    drive(steps, DUMP)


def test_findings_lead_to_their_places():
    async def steps(app, pilot):
        await pilot.press("f")
        lines = await listed(app, pilot, "findings")
        assert any("LU402" in line for line in lines)
        await pilot.press("enter")
        await pilot.pause()
        assert app.query_one("#tree", TreePane).row.path == "domains/0/record_0xc0007e57"

    drive(steps, DUMP)


def test_addresses_lead_into_the_tree_and_wrong_ones_are_told():
    async def steps(app, pilot):
        tree = app.query_one("#tree", TreePane)
        await pilot.press("g", *"maddr 0x1f4cb7c8", "enter")
        assert tree.row.path == RIP
        await pilot.press("g", *"0x8", "enter")
        assert tree.row.path == "lu_version/xen_major"
        await pilot.press("g", *"nothing/here", "enter")
        await pilot.pause()
        assert tree.row.path == "lu_version/xen_major"
        assert any("no 'nothing'" in note.message for note in app._notifications)

    drive(steps, DUMP)


def test_paths_and_values_are_copied():
    async def steps(app, pilot):
        await pilot.press("g", *RIP, "enter", "y")
        assert app.clipboard == RIP
        await pilot.press("v")
        assert app.clipboard == "0xffffffff81a442b5"

    drive(steps, DUMP)


def test_help_map_and_light():
    async def steps(app, pilot):
        await pilot.press("question_mark")
        assert len(app.screen_stack) == 2
        await pilot.press("escape", "m")
        await pilot.pause()
        assert "breadcrumb" in str(app.screen.query_one(Static).render())
        await pilot.press("escape")
        assert len(app.screen_stack) == 1
        dark = app.theme
        await pilot.press("t")
        assert app.theme != dark

    drive(steps, DUMP, size=(200, 50))


def test_two_inputs_are_shown_side_by_side(tmp_path):
    with luformat.open(STREAM) as found, (tmp_path / "other.bin").open("wb") as target:
        document = found.decode()
        document["records"][0]["body"]["xen_minor"] = 17
        luformat.encode(document, target)

    async def steps(app, pilot):
        lines = await listed(app, pilot, "differences")
        assert lines[0] == "lu_version/xen_minor 0xe → 0x11"
        await pilot.press("enter")
        await pilot.pause()
        for tree in app.query(TreePane):
            assert tree.row.path == "lu_version/xen_minor"
        assert "xen_minor 14" in "\n".join(shown(app.query_one("#tree", TreePane)))
        assert "xen_minor 17" in "\n".join(shown(app.query_one("#other", TreePane)))

    drive(steps, STREAM, tmp_path / "other.bin", size=(120, 40))


@pytest.mark.parametrize("width", [80, 123, 124, 140, 175, 176, 200])
@pytest.mark.parametrize("inputs", [1, 2])
def test_the_tree_has_room_in_every_window(width, inputs):
    async def steps(app, pilot):
        await pilot.pause()
        for tree in app.query(TreePane):
            assert tree.size.width >= (34 if inputs == 1 else 39)
        pane = app.query_one(HexPane)
        assert pane.step == (8 if width < 124 else 16)
        assert app.query_one("#meanings").scrollable_content_region.width >= 30

    drive(steps, *[STREAM] * inputs, size=(width, 24))


def test_what_is_shown_is_of_the_tree_that_the_cursor_is_in():
    async def steps(app, pilot):
        await listed(app, pilot, "differences")
        first = "\n".join(shown(app.query_one(HexPane)))
        assert "Xen 4.14, 1 domain," in str(app.query_one("#meaning", Static).render())
        app.query_one("#other", TreePane).focus()
        await pilot.press("down", "up")
        assert "Xen 4.14, 0 domains" in str(app.query_one("#meaning", Static).render())
        assert "\n".join(shown(app.query_one(HexPane))) != first

    drive(steps, DUMP, GOLD, size=(120, 40))


@pytest.mark.parametrize("width", [80, 200])
def test_pages_over_the_tree_fit_and_break_between_words(width):
    async def steps(app, pilot):
        for key in ("question_mark", "m"):
            await pilot.press(key)
            await pilot.pause()
            page = app.screen.query_one(VerticalScroll)
            text = str(app.screen.query_one(Static).render())
            # What does not fit is broken by us, so the page draws each line as it is.
            assert max(map(len, text.split("\n"))) < page.size.width <= width
            await pilot.press("escape")

    drive(steps, DUMP, size=(width, 24))


def test_a_million_page_numbers_are_lines_but_not_nodes():
    with luformat.open(PVH) as found:
        outline = found.outline()
        before = time.process_time()
        rows = Rows(outline)
        line = rows.reveal("libxc_image/page_data/page_data[900]/pfns/pfns[1000]")
        assert rows[line].path == "libxc_image/page_data/page_data[900]/pfns/pfns[1000]"
        # What was opened on the way is all that is held.
        assert time.process_time() - before < 2
        pages = rows.reveal("libxc_image/page_data")
        assert rows[pages].is_open
        total = len(rows)
        rows.toggle(pages)
        assert total - len(rows) > 2000


def test_every_line_of_an_opened_tree_is_the_node_of_its_path():
    with luformat.open(STREAM) as found:
        outline = found.outline()
        rows = Rows(outline)
        for path in ("domains/0/shared_info", "domains/0/x86_pv_vcpu_basic[0]/context", "lu_m2p"):
            rows.toggle(rows.reveal(path))
        paths = [rows[number].path for number in range(len(rows))]
        assert len(set(paths)) == len(paths) > 50
        for number, path in enumerate(paths):
            assert outline.select(path) == rows[number].node
            assert rows.reveal(path) == number


def test_without_a_terminal_or_textual_it_says_so():
    call = [sys.executable, "-m", "luformat", "browse", str(STREAM)]
    done = subprocess.run(call, capture_output=True, text=True, stdin=subprocess.DEVNULL)
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr.splitlines()[0] == "error: browse needs a terminal"
    program = (
        "import sys; sys.modules['textual'] = None; sys.modules['textual.app'] = None\n"
        f"from luformat.cli import cli; cli(['browse', {str(STREAM)!r}])"
    )
    main, side = pty.openpty()
    done = subprocess.run(
        [sys.executable, "-c", program], stdin=side, stdout=side, stderr=subprocess.PIPE, text=True
    )
    os.close(main)
    os.close(side)
    assert done.returncode == 2
    assert done.stderr.startswith("error: browse needs the package textual\n  hint: pip install")
