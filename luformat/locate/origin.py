"""What is to be known of a stream that no breadcrumb leads to."""

from __future__ import annotations

from typing import Final

from luformat.errors import Where
from luformat.locate.candidate import Candidate, Origin
from luformat.locate.evidence import Problem

__all__ = ["REASSEMBLED", "origin_problem"]

REASSEMBLED: Final = "LU215"
"""The rule that says of a stream that its pages were put in order without an array."""


def origin_problem(candidate: Candidate) -> Problem | None:
    """Return how a stream was found without a breadcrumb, as a problem; None if by one."""
    if candidate.origin is Origin.ARRAY:
        return Problem(
            "LU112",
            "no-breadcrumb",
            "no breadcrumb leads to the stream: it was found by its MFN array at "
            f"maddr {candidate.place:#x}",
            Where(maddr=candidate.place),
        )
    return next((p for p in candidate.problems if p.rule == REASSEMBLED), None)
