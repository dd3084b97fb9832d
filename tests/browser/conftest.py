"""The explorer with what its build step makes, the site, a browser, the corpus unpacked."""

from __future__ import annotations

import importlib.util
import json
import shutil
import subprocess
import threading
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from typing import Any

import pytest

from tests.browser.page import Browser, served
from tests.support.javascript import missing
from tests.support.once import once, unpacked_once
from tools.docs.explorer import build_explorer

ROOT = Path(__file__).parents[2]
MIB = 1 << 20

Tree = Callable[..., Any]
Corpus = Callable[[str], Path]


@pytest.fixture(scope="session")
def corpus(tmp_path_factory: pytest.TempPathFactory) -> Corpus:
    """Unpack a file of tests/data/, such as `handover/gold/memory.raw`."""
    return partial(unpacked_once, tmp_path_factory)


@pytest.fixture(scope="session")
def explorer(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the explorer as the site serves it; only read."""
    if what := missing():
        pytest.skip(what)

    def make(folder: Path) -> None:
        source, unbuilt = ROOT / "docs" / "explorer", shutil.ignore_patterns("vendor")
        shutil.copytree(source, folder, ignore=unbuilt, dirs_exist_ok=True)
        build_explorer(folder / "vendor")
        # Node takes the modules of the page for what they are by this file only.
        (folder / "package.json").write_text('{"type": "module"}', encoding="utf-8")

    return once(tmp_path_factory, "explorer", make)


@pytest.fixture(scope="session")
def whole_site(site: Path, explorer: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The site as it is published, with the scripts of the explorer."""
    source, target = explorer / "vendor", site / "explorer" / "vendor"
    copy = partial(shutil.copytree, source, target, dirs_exist_ok=True)
    once(tmp_path_factory, "scripts", lambda _: copy())
    return site


@pytest.fixture(scope="session")
def chromium() -> Iterator[Browser]:
    """A headless Chromium."""
    programs = {name: shutil.which(name) for name in ("chromium", "chromedriver")}
    for name, program in programs.items():
        if program is None:
            pytest.skip(f"{name} is not installed (apt install chromium chromium-driver)")
    if importlib.util.find_spec("selenium") is None:
        pytest.skip("selenium is not installed (pip install luformat[test])")
    browser = Browser(str(programs["chromium"]), str(programs["chromedriver"]))
    yield browser
    browser.quit()


@pytest.fixture(scope="session")
def address(whole_site: Path) -> Iterator[str]:
    """Where the site is served: at one place, so that the browser compiles its scripts once."""
    with served(whole_site) as found:
        yield found


@pytest.fixture
def page(chromium: Browser, address: str) -> Browser:
    """A wide window in the light theme that has not been on the site."""
    chromium.start(address)
    return chromium


@pytest.fixture
def explorer_page(page: Browser) -> Iterator[Browser]:
    """The explorer; nothing that it says to the browser's log may be an error."""
    page.explorer()
    page.requests()
    yield page
    severe = [entry for entry in page.logs("browser") if entry["level"] == "SEVERE"]
    assert [entry for entry in severe if "favicon" not in entry["message"]] == []


@pytest.fixture(scope="session")
def tree(explorer: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Tree]:
    """Open a file (a path, or bytes) with the explorer's modules; returns what it shows."""
    program = Path(__file__).with_name("tree.mjs")
    folder = tmp_path_factory.mktemp("opened")
    # One process for all files, as a page stays open: to start takes longer than most of them.
    with subprocess.Popen(
        ["node", program, explorer], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as process:
        assert process.stdin
        assert process.stdout

        def show(file: Path | bytes, **options: Any) -> Any:
            if isinstance(file, bytes):
                path = folder / "input"
                path.write_bytes(file)
                file = path
            print(json.dumps([str(file), options]), file=process.stdin, flush=True)
            limit = threading.Timer(120, process.kill)
            limit.start()
            answer = process.stdout.readline()
            limit.cancel()
            assert answer, f"no answer of tree.mjs: {process.poll()}"
            shown = json.loads(answer)
            assert "defect" not in shown, shown["defect"]
            return shown

        yield show


def at(shown: Any, *labels: str) -> Any:
    """Return the node of an opened file that `labels` lead to."""
    nodes = shown["nodes"]
    for label in labels:
        name, _, number = label.partition("#")
        found = [node for node in nodes if node["label"] == name]
        node = found[int(number or 0)]
        nodes = node["children"]
    return node
