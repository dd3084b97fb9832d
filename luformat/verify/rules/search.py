"""LU112, LU215: streams that were found without a breadcrumb, because the user had them searched.

Nothing in a dump breaks these by itself: without the search, LU101 says that there is nothing.
"""

from __future__ import annotations

from collections.abc import Iterator

from luformat.locate.origin import REASSEMBLED, origin_problem
from luformat.verify.findings import rule
from luformat.verify.hits import Hit, Scope, Severity
from luformat.verify.subject import Subject

__all__: list[str] = []


def _found_without(subject: Subject, number: str) -> Iterator[Hit]:
    problem = None if subject.candidate is None else origin_problem(subject.candidate)
    if problem is not None and problem.rule == number:
        yield Hit(problem.message, problem.where)


@rule(
    "LU112",
    "a breadcrumb leads to the stream that was searched",
    Severity.WARNING,
    source="live-update-handover, Breadcrumb",
    mend="Nothing if the new Xen had used its bootmem when the dump was taken. Before that, the "
    "breadcrumb is missing: the new Xen boots normally.",
    applies=Scope.DUMP,
)
def _no_breadcrumb(subject: Subject) -> Iterator[Hit]:
    yield from _found_without(subject, "LU112")


@rule(
    REASSEMBLED,
    "an MFN array lists the pages of the stream that was searched",
    Severity.ERROR,
    source="live-update-handover, Live Update Data Stream",
    mend="What is shown is a reconstruction. Trust the pages whose joins are proved, and take a "
    "dump earlier: before the new Xen frees the array.",
    applies=Scope.DUMP,
)
def _no_array(subject: Subject) -> Iterator[Hit]:
    yield from _found_without(subject, REASSEMBLED)
