"""What all JSON documents share, and that of `find`: versioned, numbers as integers."""

from __future__ import annotations

from typing import Any

from luformat.document.json_text import Members, about
from luformat.errors import LuformatError, Where
from luformat.locate.breadcrumb import Candidate

__all__ = ["candidate_json", "candidates_json", "error_json", "where_json"]


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


def candidates_json(candidates: list[Candidate]) -> Members:
    """Return the document of `find`."""
    rows = (candidate_json(candidate) for candidate in candidates)
    return Members([("luformat", about()), ("candidates", rows)])


def candidate_json(candidate: Candidate, *, with_mfns: bool = True) -> dict[str, Any]:
    """Return what a breadcrumb says, and what speaks against it."""
    return {
        "maddr": candidate.maddr,
        "magic": candidate.magic,
        "byte_order": candidate.byte_order,
        "page_size": candidate.page_size,
        "mfn_array_maddr": candidate.mfn_array_maddr,
        "nr_pages": candidate.nr_pages,
        **({"mfns": candidate.mfns} if with_mfns else {}),
        "valid": candidate.valid,
        "problems": [
            {
                "rule": problem.rule,
                "name": problem.name,
                "message": problem.message,
                "where": where_json(problem.where),
            }
            for problem in candidate.problems
        ],
    }
