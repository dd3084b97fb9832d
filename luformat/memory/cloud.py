"""Objects in buckets and on web servers: how they are reached, and what can go wrong.

obstore does the talking: credentials from the environment as its users know them, connections
that are kept, and retries of what can succeed the next time. Here a URL becomes a store and a
key, and what the store says becomes an error in our words, with the URL and what to do.
"""

from __future__ import annotations

import logging
import os
import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import timedelta
from functools import lru_cache
from typing import TYPE_CHECKING, Any, Final
from urllib.parse import unquote, urlsplit

from luformat._version import __version__
from luformat.errors import RemoteError, Where
from luformat.memory.names import listed_prefix, shown_name
from luformat.memory.stored import TRAFFIC

if TYPE_CHECKING:
    from obstore import GetResult, ObjectMeta

__all__ = ["LOG", "NO_PARTS", "Piece", "Place", "listing", "object_place", "version_of"]

LOG: Final = logging.getLogger("luformat")
"""Told before something takes long that the user may not expect."""

NO_PARTS: Final = 200
"""Status of the error that says that a server sends an object as a whole or not at all."""
_CONNECT: Final = timedelta(seconds=10)
_TIMEOUT: Final = timedelta(seconds=60)
"""For one answer, its body included."""
_RETRIES: Final = 4
_RETRYING: Final = timedelta(seconds=90)
_STATUS: Final = re.compile(r"non-2xx status code: (\d{3})")
_KEYS: Final = {
    "s3": "AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY, or AWS_SKIP_SIGNATURE=true if anyone may "
    "read it; AWS_REGION and AWS_ENDPOINT_URL say where it is",
    "gs": "GOOGLE_SERVICE_ACCOUNT, or GOOGLE_SKIP_SIGNATURE=true if anyone may read it",
    "az": "AZURE_STORAGE_ACCOUNT_NAME with AZURE_STORAGE_ACCOUNT_KEY, or "
    "AZURE_SKIP_SIGNATURE=true if anyone may read it",
}
"""What obstore takes from the environment."""
_ENDPOINTS: Final = {
    "s3": ("AWS_ENDPOINT_URL", "AWS_ENDPOINT"),
    "gs": ("GOOGLE_BASE_URL",),
    "az": ("AZURE_STORAGE_ENDPOINT", "AZURE_ENDPOINT"),
}
"""Where it finds servers that are not of the three, and may talk without encryption."""


@dataclass(frozen=True, slots=True)
class Piece:
    """An answer: bytes of an object, its length, and what tells it from other versions."""

    data: bytes
    size: int
    version: str | None


@dataclass(frozen=True, slots=True)
class Place:
    """Where an object is: `name` is its URL without what is secret in it."""

    scheme: str
    name: str
    store: Any
    key: str

    def get(self, start: int, end: int, version: str | None = None) -> Piece:
        """Return the bytes from `start` to `end` (exclusive) that are there, of that version.

        Raises RemoteError; its `status` is 416 if the object ends before `start`.
        """
        import obstore

        options: dict[str, Any] = {"range": (start, end)}
        if version is not None and version.startswith('"'):  # others are never equal to a server
            options["if_match"] = version
        try:
            result = obstore.get(self.store, self.key, options=options)  # type: ignore[arg-type]
            meta = result.meta
            data = bytes(result.bytes())
        except Exception as error:
            failed = self.failed(error, start)
            prefix = listed_prefix(self.name)
            if failed.status == 404 and prefix is not None:
                next(listing(prefix), None)  # it was not listed, which may have another reason
            raise failed from error
        TRAFFIC.requests += 1
        TRAFFIC.bytes_read += len(data)
        return Piece(data, meta["size"], version_of(meta))

    def head(self) -> tuple[int, str | None]:
        """Return length and version of the object; raises RemoteError."""
        import obstore

        try:
            meta = obstore.head(self.store, self.key)
        except Exception as error:
            raise self.failed(error) from error
        return meta["size"], version_of(meta)

    def version(self) -> str | None:
        """Return the version that is there now; raises RemoteError.

        It is asked for with the first byte: a signed link is for one way of asking.
        """
        try:
            return self.get(0, 1).version
        except RemoteError as error:
            if error.status not in (416, NO_PARTS):
                raise
            return self.head()[1]

    def stream(self) -> Iterator[bytes]:
        """Yield the whole object front to back; raises RemoteError."""
        import obstore

        done = 0
        try:
            result: GetResult = obstore.get(self.store, self.key)
            for chunk in result.stream(min_chunk_size=1 << 20):
                done += len(chunk)
                TRAFFIC.bytes_read += len(chunk)
                yield bytes(chunk)
        except Exception as error:
            raise self.failed(error, done) from error

    def failed(self, error: Exception, at: int | None = None) -> RemoteError:
        """Return what obstore says in our words."""
        text = str(error)
        found = _STATUS.search(text)
        status = int(found[1]) if found else None
        if isinstance(error, FileNotFoundError):
            status = 404
        elif type(error).__name__ == "NotSupportedError":
            status = NO_PARTS
        message, hint = self._words(type(error).__name__, status, text)
        where = None if at is None else Where(file=at, file_name=self.name)
        return RemoteError(
            f"cannot read {self.name}: {message}", status=status, where=where, hint=hint
        )

    def _words(self, kind: str, status: int | None, text: str) -> tuple[str, str]:
        keys = _KEYS.get(self.scheme)
        if status == 404:
            return "there is no such object (404)", "look whether the name is right"
        if kind in ("PermissionDeniedError", "UnauthenticatedError") or status in (401, 403):
            hint = f"set {keys}" if keys else "the link may have run out: have a new one signed"
            return f"access is denied ({status or 403})", hint
        if kind == "PreconditionError" or status == 412:
            return "it has changed while it was read", "read it again when nothing writes to it"
        if status == NO_PARTS:
            return "the server cannot send parts of it", "download it first"
        if status is not None:
            hint = "try again later" if status >= 500 else "look whether the URL is right"
            return f"the server answers {status}", hint
        if keys and re.search(r"metadata|credential|token", text, re.IGNORECASE):
            return "there are no credentials for it", f"set {keys}"
        if re.search(r"request or response body error|decoding|incomplete", text, re.IGNORECASE):
            return (
                "the server stopped in the middle of its answer",
                "try again; if it happens at the same place, the server has less than it says",
            )
        if re.search(r"header", text, re.IGNORECASE):
            return (
                f"its answer is not one of such a server: {text.splitlines()[0]}",
                "look whether the server is of the kind that the URL names",
            )
        return (
            "the server cannot be reached, or does not answer in time",
            "look whether the host's name is right, and whether a proxy is needed (HTTPS_PROXY)",
        )


def version_of(meta: ObjectMeta) -> str | None:
    """Return what tells a version of an object from others, None if the server says nothing."""
    tag = meta["e_tag"]
    if tag is not None:
        return tag
    changed = meta["last_modified"].timestamp()
    return f"{changed:.0f}" if changed else None


def object_place(url: str) -> Place:
    """Return where a URL leads; raises RemoteError if it is none or obstore is missing."""
    parts = urlsplit(url)
    scheme = parts.scheme.lower()
    name = shown_name(url)
    if not parts.netloc:
        raise RemoteError(f"{name} names no {'host' if 'http' in scheme else 'bucket'}")
    is_web = scheme in ("http", "https")
    # The keys of buckets are written as they are, the paths of the web in percent signs.
    rest = url.partition("://")[2]
    key = unquote(parts.path) if is_web else rest.partition("/")[2]
    root = f"{scheme}://{parts.netloc}"
    try:
        store = _store(f"{root}?{parts.query}" if is_web and parts.query else root, os.getpid())
    except ImportError as error:
        raise RemoteError(
            f"cannot read {name}: the library obstore is missing",
            hint="install what objects need: pip install 'luformat[cloud]'",
        ) from error
    except Exception as error:
        keys = _KEYS.get(scheme)
        raise RemoteError(
            f"cannot read {name}: {str(error).splitlines()[0]}", hint=keys and f"set {keys}"
        ) from error
    return Place(scheme, name, store, key.lstrip("/") if is_web else key)


@lru_cache(maxsize=64)
def _store(root: str, _process: int) -> Any:
    """Return the store of a bucket or a server; its connections are kept for the next object."""
    from obstore.store import HTTPStore, from_url

    options: dict[str, Any] = {
        "user_agent": f"luformat/{__version__}",
        "connect_timeout": _CONNECT,
        "timeout": _TIMEOUT,
    }
    scheme = root.partition(":")[0]
    endpoints = (os.environ.get(name, "") for name in _ENDPOINTS.get(scheme, ()))
    if scheme == "http" or any(endpoint.startswith("http:") for endpoint in endpoints):
        options["allow_http"] = True
    retries: Any = {"max_retries": _RETRIES, "retry_timeout": _RETRYING}
    if root.startswith("http"):
        return HTTPStore.from_url(root, client_options=options, retry_config=retries)  # type: ignore[arg-type]
    return from_url(root, client_options=options, retry_config=retries)  # type: ignore[call-overload]


def listing(url: str) -> Iterator[tuple[str, int, str | None]]:
    """Yield URL, length and version of every object whose key begins as the URL's; raises
    RemoteError."""
    import obstore

    place = object_place(url)
    bucket = url[: len(url) - len(place.key)]
    try:
        for batch in obstore.list(place.store, prefix=place.key or None):
            for meta in batch:
                yield bucket + meta["path"], meta["size"], version_of(meta)
    except RemoteError:
        raise
    except Exception as error:
        raise place.failed(error) from error
