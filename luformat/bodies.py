"""Record bodies, decoded on demand by the generated parsers."""

from __future__ import annotations

import io
from dataclasses import dataclass, field
from typing import Any, Final

from kaitaistruct import KaitaiStream, KaitaiStructError

from luformat.containers._part import body_case
from luformat.errors import BodyError, LuformatError
from luformat.layouts import generated_class, type_layout
from luformat.records import Record, RecordIndex, record_number
from luformat.source import WindowSource

__all__ = ["BODY_LIMIT", "Body", "BodyReader"]

_RECORD: Final = "xen_record"
BODY_LIMIT: Final = 256 << 10
"""Most bytes of a body that are turned into objects: a list of millions stays a list."""
_CONTEXT_LIMIT: Final = 4 << 20


@dataclass(frozen=True, slots=True)
class Body:
    """A decoded body: `value` is the generated parser's object of schema type `key`.

    `value` and `key` are None for types that no schema describes. `error` says where the
    body stops making sense; `value` then holds the fields before that. `decoded` counts
    the bytes that became fields; a body longer than its layout has more.
    """

    record: Record
    key: str | None
    value: Any = field(repr=False)
    decoded: int
    error: LuformatError | None = None

    @property
    def is_whole(self) -> bool:
        """True if every byte of the body became part of a field."""
        return self.error is None and self.decoded == self.record.body_length


class BodyReader:
    """Decodes the bodies of one record index; what a body needs of other records it looks up."""

    def __init__(self, index: RecordIndex):
        self._index = index
        self._pv_info = index.numbers_of(record_number("X86_PV_INFO"))
        self._domains = index.numbers_of(record_number("LU_DOMAIN_INFO"))

    def guest_width(self, record: Record) -> int:
        """Return the word width (bytes) of the guest that a record belongs to, 8 if unknown."""
        before = self._pv_info[self._pv_info < record.number]
        domain = self._domains[self._domains <= record.number]
        if not len(before) or (len(domain) and before[-1] < domain[-1]):
            return 8
        info = self._index[int(before[-1])]
        try:
            width = self.read(info).value.guest_width
        except (LuformatError, AttributeError):
            return 8
        return 4 if width == 4 else 8

    def parameters(self, record: Record, names: tuple[str, ...]) -> list[object]:
        """Return the values of the schema parameters that a body of the record takes."""
        known: dict[str, object] = {"host_is_be": record.byte_order == "big"}
        if "guest_width" in names:
            known["guest_width"] = self.guest_width(record)
        return [known[name] for name in names]

    def read(self, record: Record) -> Body:
        """Return the body of a record, decoded as far as it makes sense.

        Raises LuformatError only if the bytes themselves cannot be read.
        """
        case = body_case(_RECORD, record.type)
        if case is None:
            return Body(record, None, None, 0)
        key, names = case
        limit = _CONTEXT_LIMIT if record.type == record_number("HVM_CONTEXT") else BODY_LIMIT
        window = self._window(record, limit)
        value = generated_class(key)(*self.parameters(record, names), window)
        try:
            value._read()
        except (KaitaiStructError, EOFError, ValueError) as error:
            return Body(record, key, value, window.pos(), _body_error(record, value, error, limit))
        return Body(record, key, value, window.pos())

    def _window(self, record: Record, limit: int) -> KaitaiStream:
        if record.type == record_number("PAGE_DATA") or record.body_length > limit:
            # Only what the parser asks for is read; page contents never are.
            length = record.body_length if record.type == record_number("PAGE_DATA") else limit
            room = min(length, record.source.size - record.body_offset)
            return KaitaiStream(WindowSource(record.source, record.body_offset, room).file())
        return KaitaiStream(io.BytesIO(record.body_bytes()))


def _body_error(record: Record, value: Any, error: Exception, limit: int) -> BodyError:
    path, at = _broken_field(value)
    where = record.source.where(min(record.body_offset + at, record.source.size))
    who = f"record {record.number} ({record.type_name})"
    if record.body_length > limit:
        return BodyError(
            f"{who}: only the first {limit} of its {record.body_length} bytes are shown",
            field=path,
            got=record.body_length,
            where=where,
        )
    sizes = _sizes(body_case(_RECORD, record.type))
    wanted = f"needs {sizes}" if sizes else "which is too short for its content"
    if isinstance(error, EOFError):
        text = f"{who}: body is {record.body_length} bytes, {wanted} (at {path})"
    else:
        text = f"{who}: {path}: {error}"
    return BodyError(
        text,
        field=path,
        wanted=sizes,
        got=record.body_length,
        where=where,
        hint=f"`luformat show INPUT records/{record.number} --hex` shows what is there",
    )


def _sizes(case: tuple[str, tuple[str, ...]] | None) -> str | None:
    """Return the lengths (bytes) that a body may have, in words; None if they vary freely."""
    if case is None:
        return None
    layout = type_layout(case[0])
    sizes = layout["sizes"] or ([layout["size"]] if layout["size"] is not None else [])
    return " or ".join(str(size) for size in sizes) or None


def _broken_field(value: Any) -> tuple[str, int]:
    """Return path and offset (bytes) of the field at which a generated parser stopped."""
    path: list[str] = []
    base = 0
    while True:
        places = getattr(value, "_debug", None) or {}
        broken = [name for name, place in places.items() if "start" in place and "end" not in place]
        if not broken:
            return ".".join(path) or "body", base
        name = broken[-1]
        at = places[name]["start"]
        path.append(name)
        child = getattr(value, name, None)
        if isinstance(child, list):
            path[-1] += f"[{max(0, len(child) - 1)}]"
            items = places[name].get("arr") or [{}]
            at = items[-1].get("start", at)
            child = child[-1] if child else None
        if child is None or not hasattr(child, "_debug"):
            return ".".join(path), base + at
        if child._io is not value._io:
            base += at
        value = child

