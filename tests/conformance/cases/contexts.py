"""Vectors of LU6xx again: the faulty contexts in a libxc image, and by themselves."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import Final

from tests.conformance.cases import hvm, refused
from tests.conformance.cases.case import END, Case, Severity, Stream
from tests.conformance.cases.saved import PAGES, STATIC, hvm_image

__all__ = ["CASES"]

_RECEIVER: Final[dict[str, Severity]] = {
    "LU601": "error",
    "LU602": "error",
    "LU603": "error",
    "LU604": "note",
    "LU605": "note",
    "LU606": "note",
    "LU608": "error",
    "LU609": "error",
    "LU610": "error",
    "LU618": "error",
}
"""How much Xen's hvm_load() minds; the others are in handovers only."""


def elsewhere(case: Case) -> Iterator[Case]:
    """Yield the context of a case in an image and bare, with the same fault."""
    assert isinstance(case.input, Stream)
    found = replace(case.found[0], domain=None, receiver=_RECEIVER[case.found[0].rule])
    context = case.input.records[2]
    in_image = hvm_image([STATIC, PAGES, context, END])
    yield Case(f"{case.name}-image", case.about, in_image, [replace(found, entry=4)])
    record = Stream([context]).data()
    length = int.from_bytes(record[4:8], "little")
    whole = {"part": "xen_hvm_context", "raw": record[8 : 8 + length].hex()}
    bare = Stream([whole], kind="hvm-context")
    yield Case(f"{case.name}-bare", case.about, bare, [replace(found, entry=0, record=None)])


CASES = tuple(
    other
    for case in (*hvm.CASES, *refused.CASES)
    if case.found and case.found[0].rule in _RECEIVER
    for other in elsewhere(case)
)
