"""The docs show what `browse` shows: the pictures, and a session in a real terminal."""

from __future__ import annotations

import shutil

import pytest

from tests.support.readme import MAP, PICTURE
from tests.support.screens import IMAGES, PICTURES, RECORDINGS, SIZES, drawn, picture, recorded

MEND = "python -m tests.support.screens mends it"


@pytest.mark.parametrize(("columns", "lines"), SIZES)
def test_a_session_in_tmux_is_as_recorded(columns, lines):
    if shutil.which("tmux") is None:
        pytest.skip("tmux is not installed")
    shown = (RECORDINGS / f"browse-{columns}x{lines}.txt").read_text("utf-8")
    assert recorded(columns, lines).splitlines() == shown.splitlines(), MEND
    frames = shown.split("== ")[1:]
    assert all(len(line) <= columns for frame in frames for line in frame.splitlines()[1:])
    for words in ("▾ handover Xen 4.14", "0xffffffff81a442b5", "note    LU402", "pages/run[0]"):
        assert any(words in frame for frame in frames), words


@pytest.mark.parametrize("name", PICTURES)
def test_a_picture_shows_what_browse_shows(name):
    assert drawn((IMAGES / f"{name}.svg").read_text("utf-8")) == drawn(picture(name)), MEND


def test_pictures_load_nothing():
    found = sorted(IMAGES.glob("*.svg"))
    assert {PICTURE, MAP} < set(found)
    for path in found:
        text = path.read_text("utf-8").replace("http://www.w3.org/", "")
        # An address in a comment or a text is no reason to load anything.
        assert "url(http" not in text, path
        assert 'url("http' not in text, path
        assert "href" not in text, path
