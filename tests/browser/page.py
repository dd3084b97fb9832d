"""A headless browser on a site that this machine serves."""

from __future__ import annotations

import json
import os
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial
from http import HTTPStatus
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from io import BytesIO
from pathlib import Path
from typing import Any
from urllib.parse import urljoin

PATIENCE = 20
"""Seconds to wait for what has to come; a loaded machine is slow."""


def _is_open(item: Any) -> bool:
    return item.get_attribute("aria-busy") is None


class _Quiet(SimpleHTTPRequestHandler):
    def log_message(self, *_: object) -> None:
        """Say nothing."""


class _Unindexed(_Quiet):
    """Serves a site of which the search knows no page: the index takes most of a page's time."""

    def send_head(self) -> Any:
        if not self.path.endswith("/search/search_index.json"):
            return super().send_head()
        self.send_response(HTTPStatus.OK)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(_NO_INDEX)))
        self.end_headers()
        return BytesIO(_NO_INDEX)


_NO_INDEX = json.dumps(
    {"config": {"lang": ["en"], "separator": " ", "pipeline": [], "fields": {}}, "docs": []}
).encode()


@contextmanager
def served(folder: Path, *, search: bool = False) -> Iterator[str]:
    """Serve `folder` on this machine; yields its address, which ends in a slash.

    Without `search`, what its pages look for is not found.
    """
    handler = _Quiet if search else _Unindexed
    server = ThreadingHTTPServer(("127.0.0.1", 0), partial(handler, directory=folder))
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_port}/"
    finally:
        server.shutdown()
        thread.join()
        server.server_close()


def until(found: Callable[[], Any], what: str) -> Any:
    """Return what `found` returns once it is true."""
    deadline = time.monotonic() + PATIENCE
    while not (result := found()):
        if time.monotonic() > deadline:
            raise TimeoutError(f"waited {PATIENCE} s for {what}")
        time.sleep(0.05)
    return result


class Browser:
    """Chromium without a screen, and the gestures that the tests make."""

    def __init__(self, program: str, driver: str) -> None:
        """Start the browser from the paths of Chromium and its driver."""
        from selenium import webdriver
        from selenium.webdriver.chrome.service import Service

        options = webdriver.ChromeOptions()
        options.binary_location = program
        # In a container there is neither a sandbox for root nor much shared memory.
        for argument in ("headless=new", "no-sandbox", "disable-dev-shm-usage", "hide-scrollbars"):
            options.add_argument(f"--{argument}")
        options.set_capability("goog:loggingPrefs", {"performance": "ALL", "browser": "ALL"})
        self.driver = webdriver.Chrome(options=options, service=Service(driver))
        self.address = ""

    def quit(self) -> None:
        """Close the browser."""
        self.driver.quit()

    def start(self, address: str) -> None:
        """Make ready for the site at `address` as one who has never been there."""
        self.address = address
        self.look(1400, 900, dark=False)
        self.driver.execute_cdp_cmd(
            "Storage.clearDataForOrigin",
            {"origin": urljoin(address, "/").rstrip("/"), "storageTypes": "local_storage"},
        )
        self.logs("performance")
        self.logs("browser")

    def look(self, width: int, height: int, *, dark: bool) -> None:
        """Set the size of the window in pixels, and the system's theme."""
        size = {"width": width, "height": height, "deviceScaleFactor": 1, "mobile": False}
        self.driver.execute_cdp_cmd("Emulation.setDeviceMetricsOverride", size)
        scheme = {"name": "prefers-color-scheme", "value": "dark" if dark else "light"}
        self.driver.execute_cdp_cmd("Emulation.setEmulatedMedia", {"features": [scheme]})

    def go(self, path: str) -> None:
        """Open a page of the site."""
        self.driver.get(self.address + path)

    def logs(self, kind: str) -> list[Any]:
        """Return what the browser has logged since the last time."""
        return list(self.driver.get_log(kind))

    def requests(self) -> list[str]:
        """Return the addresses that were asked for since the last time, our own among them."""
        events = [json.loads(entry["message"])["message"] for entry in self.logs("performance")]
        sent = [e for e in events if e["method"] == "Network.requestWillBeSent"]
        return [event["params"]["request"]["url"] for event in sent]

    def find(self, selector: str) -> Any:
        """Return the first element that a CSS selector names."""
        return self.driver.find_element("css selector", selector)

    def all(self, selector: str) -> list[Any]:
        """Return all elements that a CSS selector names."""
        return list(self.driver.find_elements("css selector", selector))

    def script(self, text: str, *arguments: Any) -> Any:
        """Run JavaScript in the page."""
        return self.driver.execute_script(text, *arguments)

    def overflow(self) -> int:
        """Return by how many pixels the page is wider than the window; at most 0 if it fits."""
        return int(self.script("return document.documentElement.scrollWidth - innerWidth"))

    def screenshot(self, name: str) -> None:
        """Keep a picture of the window where LUFORMAT_SCREENSHOTS says."""
        if folder := os.environ.get("LUFORMAT_SCREENSHOTS"):
            Path(folder).mkdir(parents=True, exist_ok=True)
            self.driver.save_screenshot(str(Path(folder, f"{name}.png")))

    def text(self, selector: str) -> str:
        """Return the visible text of an element, empty if it is hidden."""
        return str(self.find(selector).text)

    # The explorer

    def explorer(self) -> None:
        """Open the explorer's page."""
        self.go("explorer/")
        until(lambda: self.script("return 'ready' in document.documentElement.dataset"), "the page")

    def open(self, file: Path) -> None:
        """Choose a file and wait until the page has an answer."""
        self.find("#file").send_keys(str(file))
        self.answer()

    def answer(self) -> None:
        """Wait until the page shows a tree, an error or a question."""
        answered = """
            return document.querySelector('#status').hidden
              && document.querySelector(':is(#result, #problem, #search):not([hidden])') !== null;
        """
        until(lambda: self.script(answered), "an answer")

    def line(self, label: str, number: int = 0) -> Any:
        """Return a line of the tree by its label; `number` counts those of the same label."""
        lines = self.driver.find_elements(
            "xpath", f"//*[@role='treeitem'][*[@class='name' and text()='{label}']]"
        )
        return lines[number]

    def unfold(self, *labels: str) -> Any:
        """Click on the lines that lead to a node; `NAME#1` is the second of that name."""
        for label in labels:
            name, _, number = label.partition("#")
            item = until(partial(self._line_or_none, name, int(number or 0)), f"line {label}")
            self.script("arguments[0].scrollIntoView({block: 'center'})", item)
            item.click()
            until(partial(_is_open, item), f"{label} to open")
        return item

    def _line_or_none(self, label: str, number: int) -> Any:
        try:
            return self.line(label, number)
        except IndexError:
            return None

    def measured(self, name: str) -> int:
        """Return a number that the page keeps: `bytesRead`, `openedIn` (milliseconds)."""
        return int(self.script("return document.documentElement.dataset[arguments[0]]", name))
