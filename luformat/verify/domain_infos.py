"""All LU_DOMAIN_INFO of a stream as columns: there can be as many as a host has domains, or
as a damaged or hostile stream has records."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any, Final

import numpy as np
import numpy.typing as npt

from luformat.layout.layouts import ByteOrder, byte_order_of, field_spec, type_layout
from luformat.records.gather import Bytes, gather, numbers
from luformat.records.index import RecordIndex, record_number

__all__ = ["DOMAIN_INFO", "DomainInfos", "read_domain_infos"]

DOMAIN_INFO: Final = "xen_lu_records::lu_domain_info"

Numbers = npt.NDArray[np.int64]


@dataclass(frozen=True, slots=True)
class DomainInfos:
    """The bodies that are whole: numbers of their records, and a row of bytes for each.

    A form that is shorter than the longest has zeros behind its end.
    """

    rows: Numbers
    byte_order: ByteOrder
    octets: Bytes = field(repr=False)

    def of(self, name: str) -> npt.NDArray[np.uint64]:
        """Return an integer field of all rows."""
        spec = field_spec(DOMAIN_INFO, name)
        return numbers(self.octets, spec["offset"], spec["width"], self.byte_order)

    def raw(self, name: str) -> Bytes:
        """Return the bytes of a field of all rows."""
        spec = field_spec(DOMAIN_INFO, name)
        return self.octets[:, spec["offset"] : spec["offset"] + spec["width"]]


def read_domain_infos(index: RecordIndex) -> DomainInfos:
    """Return the whole bodies of a stream; those in no page of the dump are left out."""
    sizes: list[int] = type_layout(DOMAIN_INFO)["sizes"]
    head = index.format.header(index.byte_order).size
    rows = index.numbers_of(record_number("LU_DOMAIN_INFO"))
    lengths = index.lengths[rows].astype(np.int64)
    octets = np.zeros((len(rows), sizes[-1]), np.uint8)
    present = np.zeros(len(rows), np.bool_)
    for size in sizes:
        chosen: npt.NDArray[Any] = lengths >= size if size == sizes[-1] else lengths == size
        offsets = index.offsets[rows[chosen]].astype(np.int64) + head
        octets[chosen, :size], present[chosen] = gather(index.source, offsets, size)
    byte_order = byte_order_of(DOMAIN_INFO, index.byte_order)
    return DomainInfos(rows[present], byte_order, octets[present])
