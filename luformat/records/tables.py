"""Records as columns for those who compute: Arrow tables of headers, and of bodies of one type.

Nothing is read but headers that are here already, or of bodies the fields that always stand at
the same place, all of them at once.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

import numpy as np

from luformat.errors import SelectionError
from luformat.layout.layouts import body_case, enum_number, type_layout
from luformat.records.gather import gather, numbers

if TYPE_CHECKING:
    import pyarrow as pa

    from luformat.records.index import RecordSpan

__all__ = ["arrow_module", "bodies_to_arrow", "records_to_arrow"]

_WIDEST: Final = 4096
"""Bytes of a body that are looked at: fixed fields stand at its beginning."""
_WORDS: Final = frozenset({1, 2, 4, 8})


def arrow_module() -> Any:
    """Return pyarrow; raises SelectionError if it is not there."""
    try:
        import pyarrow
    except ImportError as error:
        raise SelectionError(
            "the library pyarrow is missing",
            hint="install what tables need: pip install 'luformat[tables]'",
        ) from error
    return pyarrow


def records_to_arrow(records: RecordSpan) -> pa.Table:
    """Return a row a record: `number`, `offset` and `length` of the body (bytes), `type` and its
    name, and the `instance` where headers have one. Raises SelectionError without pyarrow."""
    arrow = arrow_module()
    index, part = records.all_records, slice(records.start, records.stop)
    types = index.types[part]
    kinds, places = np.unique(types, return_inverse=True)
    names = arrow.array([index.format.name_of(int(kind)) for kind in kinds], arrow.string())
    columns = {
        "number": np.arange(records.start, records.stop, dtype=np.uint64),
        "offset": index.offsets[part],
        "type": types,
        "type_name": arrow.DictionaryArray.from_arrays(places.astype(np.int32), names),
        "length": index.lengths[part],
    }
    if len(index.instances):
        columns["instance"] = index.instances[part]
    return arrow.table(columns)


def bodies_to_arrow(records: RecordSpan, name: str) -> pa.Table:
    """Return a row for each record of a type (`LU_DOMAIN_INFO`): its `number`, and its fields.

    Fields are those of a fixed place: numbers, and octets as they are; null where the body is too
    short for one or not in the dump. Raises SelectionError for a type that no schema has, and
    without pyarrow.
    """
    arrow = arrow_module()
    index = records.all_records
    try:
        number = enum_number(index.format.enum, name)
    except KeyError:
        raise SelectionError(f"no record type is called {name!r}") from None
    case = body_case(index.format.record, number)
    if case is None:
        raise SelectionError(f"{name} has no fields")
    layout = type_layout(case[0])
    fields = [
        field
        for field in layout["fields"]
        if field["offset"] is not None
        and field["width"] is not None
        and field["count"] is None
        and field["offset"] + field["width"] <= _WIDEST
        and (field["kind"] == "bytes" or (field["kind"] == "uint" and field["width"] in _WORDS))
    ]
    byte_order = index.byte_order if layout["byte_order"] == "host" else layout["byte_order"]
    rows = index.numbers_of(number)
    rows = rows[(rows >= records.start) & (rows < records.stop)]
    lengths = index.lengths[rows]
    starts = index.offsets[rows].astype(np.int64) + index.format.header(index.byte_order).size
    columns: dict[str, Any] = {"number": arrow.array(rows)}
    for field in fields:
        at, width = int(field["offset"]), int(field["width"])
        octets, present = gather(index.source, starts + at, width)
        absent = ~present | (lengths < at + width)
        if field["kind"] == "bytes":
            pairs = zip(octets, absent, strict=True)
            each = [None if is_absent else bytes(row) for row, is_absent in pairs]
            columns[field["id"]] = arrow.array(each, arrow.binary(width))
        else:
            found = numbers(octets, 0, width, byte_order).astype(f"u{width}")
            columns[field["id"]] = arrow.array(found, mask=absent)
    return arrow.table(columns)
