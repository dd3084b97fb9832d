"""The comparison of two built sites tells every kind of difference, and no other."""

from __future__ import annotations

from pathlib import Path

import pytest

from tools.docs.second import differences

PAGE = (
    "<html><nav>{frame}</nav><article><h1 id='a'>Head<a href='#a'>¶</a></h1><p>Some  <b>text</b>"
    "<a href='../b/'>b</a></p><pre><code>one\n  two</code></pre><img src='../p.svg'>"
    "<svg aria-label='Octets'></svg></article></html>"
)


def site(folder: Path, page: str, **files: str) -> Path:
    target = folder / "c" / "index.html"
    target.parent.mkdir(parents=True)
    target.write_text(page, "utf-8")
    for name, text in files.items():
        (folder / name).write_text(text, "utf-8")
    return folder


def test_frames_spaces_and_ways_to_write_an_address_are_no_difference(tmp_path: Path) -> None:
    other = PAGE.format(frame="other").replace("Some  <b>", "Some\n<b>")
    other = other.replace("../b/", "../b/index.html").replace("'#a'", "'../c/#a'")
    one = site(tmp_path / "one", PAGE.format(frame="frame"), search="1")
    assert list(differences(one, site(tmp_path / "two", other, search="2"))) == []


@pytest.mark.parametrize(
    ("old", "new", "part"),
    [
        ("<h1 id='a'>", "<h2 id='a'>", "headings"),
        ("id='a'", "id='z'", "headings"),
        ("Some", "Any", "text"),
        ("../b/", "../d/", "links"),
        ("../b/", "../b/#x", "links"),
        ("  two", " two", "code"),
        ("../p.svg", "../q.svg", "pictures"),
        ("Octets", "Bits", "pictures"),
    ],
)
def test_a_change_is_told_with_the_part_that_it_is_in(
    tmp_path: Path, old: str, new: str, part: str
) -> None:
    one, two = site(tmp_path / "one", PAGE), site(tmp_path / "two", PAGE.replace(old, new))
    assert [what for what, _ in differences(one, two)] == [f"c/index.html: {part}"]


def test_files_that_only_one_has_or_that_differ_are_told(tmp_path: Path) -> None:
    one = site(tmp_path / "one", PAGE, more="", same="1")
    two = site(tmp_path / "two", PAGE, same="2")
    found = [("more", "only in the first"), ("same", "other bytes")]
    assert list(differences(one, two)) == found
