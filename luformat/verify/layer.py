"""The records of libxl or of xenstored under test."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cached_property
from typing import Any, Final

from luformat.containers.part import body_of
from luformat.errors import LuformatError
from luformat.layout.layouts import body_case, type_layout
from luformat.records.index import Record, RecordIndex
from luformat.verify.hits import Hit, Refusal, Scope
from luformat.verify.shapes import Misfit

__all__ = ["Layer"]

_LONGEST: Final = 16 << 20
"""Longest body (bytes) of xenstored that is decoded; real ones have a few KiB."""


class Layer:
    """The records of one layer, and what their bodies say: each is decoded once at most."""

    def __init__(self, scope: Scope, records: RecordIndex):
        self.scope = scope
        self.records = records

    def hit(
        self,
        message: str,
        record: Record,
        offset: int | None = None,
        refusal: Refusal | None = None,
    ) -> Hit:
        """Return a hit in a record, at `offset` or its header; the message names the layer."""
        where = record.source.where(record.offset if offset is None else offset)
        message = f"{self.records.format.layer}: {message}"
        return Hit(message, where, record.number, refusal=refusal)

    @property
    def misfits(self) -> list[Misfit]:
        """The bodies that do not have the layout of their type."""
        return self._survey[0]

    @property
    def dangling(self) -> list[tuple[Record, str]]:
        """Records of xenstored that name what no record before them has, and what that is."""
        return self._survey[1]

    @cached_property
    def _survey(self) -> tuple[list[Misfit], list[tuple[Record, str]]]:
        misfits: list[Misfit] = []
        dangling: list[tuple[Record, str]] = []
        names = _Names()
        for record in self.records:
            if self.scope is Scope.LIBXL:
                misfits += _libxl_misfit(record)
            elif record.body_length <= _LONGEST:
                try:
                    body = body_of(record)
                except LuformatError as error:
                    misfits.append(Misfit(record, error, 0))
                    continue
                if body is not None:
                    misfits += _beyond(record, body.value)
                    dangling += ((record, missing) for missing in names.take(record, body.value))
        return misfits, dangling


def _beyond(record: Record, value: Any) -> Iterator[Misfit]:
    extra = len(getattr(value, "unexpected", b""))
    if extra:
        yield Misfit(record, None, extra)


def _libxl_misfit(record: Record) -> Iterator[Misfit]:
    """Yield what is wrong with the length of a record of libxl, its body left unread.

    The state of an emulator can be large, and has no layout; what the entries of xenstore
    are like, rules of their own say.
    """
    case = body_case(record.format.record, record.type)
    if case is None:
        return
    first = type_layout(case[0])["fields"][0]
    least = type_layout(first["type"])["size"] if first["kind"] == "type" else first["width"]
    if record.body_length < (least or 0):
        try:
            body_of(record)
        except LuformatError as error:
            yield Misfit(record, error, 0)
    elif least is None and record.body_length:
        yield Misfit(record, None, record.body_length)


class _Names:
    """What records of xenstored have introduced so far: connections, transactions, nodes."""

    def __init__(self) -> None:
        self._connections: set[int] = set()
        self._transactions: set[tuple[int, int]] = set()
        self._nodes = {"/"}

    def take(self, record: Record, value: Any) -> Iterator[str]:
        """Yield what a record names in vain, and keep what it introduces."""
        name = record.type_name
        if name == "CONNECTION_DATA":
            self._connections.add(value.conn_id)
        elif name in ("WATCH_DATA", "WATCH_DATA_EXTENDED", "TRANSACTION_DATA"):
            if value.conn_id not in self._connections:
                yield f"connection {value.conn_id}"
            if name == "TRANSACTION_DATA":
                self._transactions.add((value.conn_id, value.tx_id))
        elif name == "NODE_DATA":
            # Without a connection it is a node of the store itself, outside of transactions.
            transaction = (value.conn_id, value.tx_id)
            if value.conn_id and transaction not in self._transactions:
                yield f"transaction {value.tx_id} of connection {value.conn_id}"
            path = str(value.path).rstrip("\0")
            parent = path.rpartition("/")[0] or "/"
            if path.startswith("/") and parent not in self._nodes:
                yield f"the parent of {_shown(path)}"
            self._nodes.add(path)


def _shown(path: str) -> str:
    longest = 60
    return ascii(path[:longest]) + ("…" if len(path) > longest else "")
