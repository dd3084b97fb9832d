"""A bucket of inputs of every kind on a real S3 server, which also refuses, dawdles and changes.

`python -m tests.support.bucket` serves until it is ended, and prints its address.
"""

from __future__ import annotations

import json
import os
import re
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from importlib import import_module
from pathlib import Path
from typing import Any

from luformat.memory.write import write_elf, write_kdump
from luformat.synth.handover import build_memory, write_dump
from luformat.synth.host import load_host
from tests.support.handovers import build, lu_version, stream_of
from tests.support.images import PV, image, pv_records

__all__ = ["KEYS", "Bucket", "bucket", "environment", "filled"]

NAME = "dumps"
KINDS = (
    "stream",
    "save",
    "raw",
    "elf",
    "kdump",
    "damaged",
    "missing",
    "forbidden",
    "slow",
    "changing",
)
STATUS = {
    **dict.fromkeys(("stream", "save", "raw", "elf", "kdump", "slow"), "clean"),
    "damaged": "findings",
    **dict.fromkeys(("missing", "forbidden", "changing"), "unusable"),
}
"""What a survey must say of each kind."""
DAWDLE = 0.3
KEYS = {
    "AWS_ACCESS_KEY_ID": "FAKE",
    "AWS_SECRET_ACCESS_KEY": "FAKE",
    "AWS_REGION": "us-east-1",
    "AWS_ALLOW_HTTP": "true",
}
"""Credentials of nobody: no test ever talks to a real bucket."""


def environment(endpoint: str) -> dict[str, str]:
    """Return the environment of a process that is to use the server and nothing else."""
    others = {name: text for name, text in os.environ.items() if not name.startswith("AWS_")}
    return {**others, **KEYS, "AWS_ENDPOINT_URL": endpoint}


@dataclass(frozen=True, slots=True)
class Bucket:
    """A filled bucket: `expected` has the status of every URL, missing ones among them."""

    endpoint: str
    expected: dict[str, str]

    @property
    def environment(self) -> dict[str, str]:
        """The environment to reach it."""
        return environment(self.endpoint)


@contextmanager
def bucket(folder: Path, count: int) -> Iterator[Bucket]:
    """Serve a bucket with `count` objects, as many of each kind, made in `folder`."""
    process = subprocess.Popen(
        [sys.executable, "-m", "tests.support.bucket"], stdout=subprocess.PIPE, text=True
    )
    try:
        assert process.stdout is not None
        endpoint = process.stdout.readline().strip()
        yield Bucket(endpoint, filled(endpoint, folder, count))
    finally:
        process.kill()
        process.wait()
        process.stdout.close()


def filled(endpoint: str, folder: Path, count: int) -> dict[str, str]:
    """Put objects into the bucket; return what a survey must say of each URL."""
    import obstore
    from obstore.store import S3Store

    store = S3Store(
        NAME,
        endpoint=endpoint,
        access_key_id="FAKE",
        secret_access_key="FAKE",  # noqa: S106 - of nobody
        region="us-east-1",
        client_options={"allow_http": True},
    )
    makers = _makers(folder)
    expected = {}
    for number in range(count):
        kind = KINDS[number % len(KINDS)]
        key = f"{kind}/{number:05}"
        expected[f"s3://{NAME}/{key}"] = STATUS[kind]
        if kind != "missing":
            obstore.put(store, key, makers[kind](number))
    return expected


def _makers(folder: Path) -> dict[str, Callable[[int], bytes]]:
    raw = _raw(folder)
    dumps: dict[str, bytes] = {}
    made = build([lu_version(4, 20)])
    for kind, write in (("elf", write_elf), ("kdump", write_kdump)):
        write(folder / kind, made.pieces)
        dumps[kind] = (folder / kind).read_bytes()
    save = image(PV, pv_records())

    def stream(number: int) -> bytes:
        return stream_of([lu_version(4, number % 20)])[0]

    return {
        "stream": stream,
        "slow": stream,
        "forbidden": stream,
        "save": lambda _: save,
        "raw": lambda _: raw,
        "changing": lambda _: raw,
        "elf": lambda _: dumps["elf"],
        "kdump": lambda _: dumps["kdump"],
        "damaged": lambda number: stream(number)[:-8],
    }


def _raw(folder: Path) -> bytes:
    """Return the memory of a machine of 16 MiB that hands over."""
    host = load_host("ram:\n  - [0, 16M]\nbootmem: 2M@0x200000\ndomains:\n  - {privileged: true}\n")
    write_dump(folder / "raw", build_memory(host), "raw")
    return (folder / "raw").read_bytes()


class _Moody:
    """S3 with moods: keys that are refused, slow ones, and ones that are never the same twice."""

    def __init__(self, server: Callable[..., Iterable[bytes]]):
        self._server = server
        self._asked: dict[str, int] = {}

    def __call__(self, environ: dict[str, Any], respond: Callable[..., Any]) -> Iterable[bytes]:
        found = re.match(rf"/{NAME}/(\w+)/", environ["PATH_INFO"])
        kind = found[1] if found and environ["REQUEST_METHOD"] in ("GET", "HEAD") else ""
        if kind == "forbidden":
            respond("403 Forbidden", [("Content-Length", "0")])
            return []
        if kind == "slow":
            time.sleep(DAWDLE)
        if kind == "changing":
            if "HTTP_IF_MATCH" in environ:
                respond("412 Precondition Failed", [("Content-Length", "0")])
                return []
            asked = self._asked[environ["PATH_INFO"]] = self._asked.get(environ["PATH_INFO"], 0) + 1
            inner = respond

            def respond(status: str, headers: list[tuple[str, str]], *more: Any) -> Any:
                kept = [each for each in headers if each[0].lower() != "etag"]
                return inner(status, [*kept, ("ETag", f'"{asked}"')], *more)

        return self._server(environ, respond)


def _serve() -> None:
    import logging

    boto3, moto = import_module("boto3"), import_module("moto.server")
    from werkzeug.serving import make_server

    os.environ.update(KEYS)
    logging.getLogger("werkzeug").setLevel(logging.ERROR)
    app = moto.DomainDispatcherApplication(moto.create_backend_app)
    server = make_server("127.0.0.1", 0, _Moody(app), threaded=True)
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(0))
    import threading

    endpoint = f"http://127.0.0.1:{server.server_port}"
    threading.Thread(target=server.serve_forever, daemon=True).start()
    client = boto3.client("s3", endpoint_url=endpoint, region_name="us-east-1")
    client.create_bucket(Bucket=NAME)
    # Google's clients, who ask in the same language, cannot sign for this server.
    anyone = {"Effect": "Allow", "Principal": "*", "Action": "s3:*", "Resource": "*"}
    client.put_bucket_policy(Bucket=NAME, Policy=json.dumps({"Statement": [anyone]}))
    print(endpoint, flush=True)
    threading.Event().wait()


if __name__ == "__main__":
    _serve()
