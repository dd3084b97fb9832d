"""A web server of objects that counts what is asked of it, and fails as servers do."""

from __future__ import annotations

import http.server
import re
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

__all__ = ["Objects", "Stored", "served"]


@dataclass
class Stored:
    """An object: where its bytes are, and how the server hands them out."""

    read: Callable[[int, int], bytes]
    size: int
    etag: str | None = '"1"'
    status: int = 200
    has_parts: bool = True
    cut: int = 0
    """Answers of which half is missing, one by one."""
    wait: float = 0
    fails: int = 0
    """Answers 503, one by one."""
    changes_at: int = 0
    """The request, counted from 1, from which on it is another version."""
    requests: int = 0


@dataclass
class Objects:
    """The objects by path, and what has been asked: `requests` with (method, path, range)."""

    url: str = ""
    objects: dict[str, Stored] = field(default_factory=dict)
    requests: list[tuple[str, str, str | None]] = field(default_factory=list)
    sent: int = 0

    def put(self, path: str, data: bytes, **how: object) -> str:
        """Store bytes; return their URL."""
        stored = Stored(lambda start, end: data[start:end], len(data), **how)  # type: ignore[arg-type]
        return self._put(path, stored)

    def put_file(self, path: str, file: Path, **how: object) -> str:
        """Store a file, which can be sparse and large; return its URL."""

        def read(start: int, end: int) -> bytes:
            with file.open("rb") as opened:
                opened.seek(start)
                return opened.read(end - start)

        return self._put(path, Stored(read, file.stat().st_size, **how))  # type: ignore[arg-type]

    def _put(self, path: str, stored: Stored) -> str:
        self.objects[path] = stored
        return f"{self.url}/{path}"

    def forget(self) -> None:
        """Begin to count anew."""
        self.requests.clear()
        self.sent = 0


@contextmanager
def served() -> Iterator[Objects]:
    """Serve objects on a port of this machine."""
    objects = Objects()

    class Handler(http.server.BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def log_message(self, *_: object) -> None:
            pass

        def do_HEAD(self) -> None:
            self.answer()

        def do_GET(self) -> None:
            self.answer()

        def answer(self) -> None:
            asked = self.headers.get("Range")
            objects.requests.append((self.command, self.path, asked))
            stored = objects.objects.get(self.path.partition("?")[0].lstrip("/"))
            if stored is None:
                self.send_error(404)
                return
            stored.requests += 1
            time.sleep(stored.wait)
            if stored.changes_at and stored.requests >= stored.changes_at:
                stored.etag = '"2"'
            if stored.fails:
                stored.fails -= 1
                self.send_error(503)
                return
            if stored.status != 200:
                self.send_error(stored.status)
                return
            wanted = self.headers.get("If-Match")
            if wanted is not None and wanted != stored.etag:
                self.send_error(412)
                return
            self.send(stored, asked)

        def send(self, stored: Stored, asked: str | None) -> None:
            start, end, code = 0, stored.size, 200
            found = re.fullmatch(r"bytes=(\d+)-(\d+)", asked or "")
            if found and stored.has_parts:
                start, end, code = int(found[1]), min(int(found[2]) + 1, stored.size), 206
                if start >= stored.size:
                    self.send_error(416)
                    return
            self.send_response(code)
            self.send_header("Content-Length", str(end - start))
            if code == 206:
                self.send_header("Content-Range", f"bytes {start}-{end - 1}/{stored.size}")
            if stored.etag is not None:
                self.send_header("ETag", stored.etag)
                self.send_header("Last-Modified", "Sun, 29 Nov 2026 12:00:00 GMT")
            self.end_headers()
            if self.command == "HEAD":
                return
            if stored.cut:
                stored.cut -= 1
                end = start + (end - start) // 2
                self.close_connection = True
            objects.sent += end - start
            for at in range(start, end, 1 << 20):
                self.wfile.write(stored.read(at, min(at + (1 << 20), end)))

    class Server(http.server.ThreadingHTTPServer):
        daemon_threads = True

        def handle_error(self, *_: object) -> None:
            """A client that hangs up is none."""

    server = Server(("127.0.0.1", 0), Handler)
    objects.url = f"http://127.0.0.1:{server.server_port}"
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    try:
        yield objects
    finally:
        server.shutdown()
        server.server_close()
        thread.join()
