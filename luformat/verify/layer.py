"""The records of libxl or of xenstored under test."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from typing import Any

from luformat.containers import LayerRecord, LayerRecords
from luformat.errors import LuformatError
from luformat.verify.findings import Hit, Scope

__all__ = ["Layer", "LayerMisfit"]


@dataclass(frozen=True, slots=True)
class LayerMisfit:
    """A body without the layout of its type: cut off (`error`), or `extra` bytes too long."""

    record: LayerRecord
    error: LuformatError | None
    extra: int


class Layer:
    """The records of one layer, and what their bodies say: each is decoded once at most."""

    def __init__(self, scope: Scope, records: LayerRecords):
        self.scope = scope
        self.records = records

    def hit(self, message: str, record: LayerRecord, offset: int | None = None) -> Hit:
        """Return a hit in a record, at `offset` or its header; the message names the layer."""
        where = record.source.where(record.offset if offset is None else offset)
        return Hit(f"{self.records.format.layer}: {message}", where, record.number)

    @property
    def misfits(self) -> list[LayerMisfit]:
        """The bodies that do not have the layout of their type."""
        return self._survey[0]

    @property
    def dangling(self) -> list[tuple[LayerRecord, str]]:
        """Records of xenstored that name what no record before them has, and what that is."""
        return self._survey[1]

    @cached_property
    def _survey(self) -> tuple[list[LayerMisfit], list[tuple[LayerRecord, str]]]:
        misfits: list[LayerMisfit] = []
        dangling: list[tuple[LayerRecord, str]] = []
        names = _Names()
        for record in self.records:
            try:
                body = record.body()
            except LuformatError as error:
                misfits.append(LayerMisfit(record, error, 0))
                continue
            if body is None:
                continue
            extra = len(getattr(body.value, "unexpected", b""))
            if extra:
                misfits.append(LayerMisfit(record, None, extra))
            if self.scope is Scope.XENSTORE:
                dangling += ((record, missing) for missing in names.take(record, body.value))
        return misfits, dangling


class _Names:
    """The connections and transactions of xenstored that records have introduced so far."""

    def __init__(self) -> None:
        self._connections: set[int] = set()
        self._transactions: set[tuple[int, int]] = set()

    def take(self, record: LayerRecord, value: Any) -> Iterator[str]:
        """Yield what a record names in vain, and keep what it introduces."""
        name = record.type_name
        if name == "CONNECTION_DATA":
            self._connections.add(value.conn_id)
        elif name in ("WATCH_DATA", "WATCH_DATA_EXTENDED", "TRANSACTION_DATA"):
            if value.conn_id not in self._connections:
                yield f"connection {value.conn_id}"
            if name == "TRANSACTION_DATA":
                self._transactions.add((value.conn_id, value.tx_id))
        elif name == "NODE_DATA" and value.conn_id:
            # The other nodes are those of the store itself, outside of any transaction.
            if (value.conn_id, value.tx_id) not in self._transactions:
                yield f"transaction {value.tx_id} of connection {value.conn_id}"
