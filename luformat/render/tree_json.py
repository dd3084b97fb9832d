"""What all JSON documents share, and that of `find`: versioned, numbers as integers."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import accumulate
from typing import Any, Final

from luformat.document.json_text import Members, about
from luformat.errors import LuformatError, Where
from luformat.handover.handover import Handover
from luformat.locate.breadcrumb import Search
from luformat.locate.candidate import Candidate
from luformat.locate.evidence import Problem
from luformat.locate.reassembled import Reassembled
from luformat.memory.image import MemoryImage

__all__ = [
    "candidate_json",
    "error_json",
    "find_json",
    "find_members",
    "problems_json",
    "shortfalls_json",
    "where_json",
]


def where_json(where: Where | None) -> dict[str, int] | None:
    """Return the places that are known of `stream`, `maddr` and `file` offsets."""
    if where is None:
        return None
    places = {"stream": where.stream, "maddr": where.maddr, "file": where.file}
    return {name: place for name, place in places.items() if place is not None}


def error_json(error: LuformatError | None) -> dict[str, Any] | None:
    """Return code, message, place and hint of an error."""
    if error is None:
        return None
    return {
        "code": error.code,
        "message": error.message,
        "where": where_json(error.where),
        "hint": error.hint,
    }


_MOST_MFNS: Final = 1 << 20
"""Frames that are listed of all candidates but the one to go by."""


def find_json(search: Search, image: MemoryImage, handover: Handover | None) -> Members:
    """Return the document of `find`; `handover` is that of the candidate to go by, if any."""
    return Members([("luformat", about()), *find_members(search, image, handover)])


def find_members(
    search: Search, image: MemoryImage, handover: Handover | None
) -> list[tuple[str, Any]]:
    """Return what the document of `find` says of one dump."""
    listed = accumulate(candidate.nr_pages for candidate in search.candidates)
    to_go_by = None if handover is None else handover.candidate
    rows = (
        candidate_json(candidate, with_mfns=candidate is to_go_by or pages <= _MOST_MFNS)
        for candidate, pages in zip(search.candidates, listed, strict=True)
    )
    return [
        ("candidates", rows),
        ("left_out", search.left_out),
        ("stream", None if handover is None else _stream_json(handover)),
        ("shortfalls", shortfalls_json(image)),
    ]


def _stream_json(handover: Handover) -> dict[str, Any]:
    return {
        "records": len(handover.records),
        "length": handover.stream_length,
        "ends_with_end": handover.error is None,
        "problems": problems_json(handover.problems),
    }


def shortfalls_json(image: MemoryImage | None) -> list[dict[str, Any]]:
    """Return what a dump knows of what it lacks; nothing for an input that is no dump."""
    if image is None:
        return []
    return [
        {
            "code": shortfall.code,
            "message": shortfall.message,
            "where": where_json(shortfall.where),
            "hint": shortfall.hint,
            "incomplete": shortfall.incomplete,
            "size": shortfall.size,
        }
        for shortfall in image.shortfalls
    ]


def problems_json(problems: Sequence[Problem]) -> list[dict[str, Any]]:
    """Return what speaks against a breadcrumb or a stream."""
    return [
        {
            "rule": problem.rule,
            "name": problem.name,
            "message": problem.message,
            "where": where_json(problem.where),
        }
        for problem in problems
    ]


def _order_json(order: Reassembled) -> dict[str, Any]:
    """Return how each page of a reconstruction was found."""
    return {
        "stretches": [
            {"first": first, "last": last, "join": join.name.lower()}
            for first, last, join in order.stretches
        ],
        "sure": order.is_sure,
        "stopped": order.stopped,
    }


def candidate_json(candidate: Candidate, *, with_mfns: bool = True) -> dict[str, Any]:
    """Return what a breadcrumb says, or what was found without one, and what speaks against it."""
    order = candidate.reassembled
    return {
        "origin": candidate.origin.value,
        "maddr": candidate.maddr,
        "magic": candidate.magic,
        "byte_order": candidate.byte_order,
        "page_size": candidate.page_size,
        "mfn_array_maddr": candidate.mfn_array_maddr,
        "nr_pages": candidate.nr_pages,
        **({"mfns": candidate.mfns} if with_mfns else {}),
        **({} if order is None else {"order": _order_json(order)}),
        "valid": candidate.valid,
        "problems": problems_json(candidate.problems),
    }
