"""LU1xx and LU2xx, LU7xx: the breadcrumb, the MFN array, and what lies where in memory."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

import numpy as np

from luformat.errors import LuformatError, Where
from luformat.handover.guest_frames import guest_frames, own_frames
from luformat.handover.m2p import M2p
from luformat.locate.candidate import Origin
from luformat.locate.stream import retake_hint
from luformat.tree.words import plural
from luformat.verify.findings import rule
from luformat.verify.hits import Hit, Scope, Severity
from luformat.verify.subject import Subject

__all__: list[str] = []

_SHOWN: Final = 8
"""Frames that a message names at most."""
ERROR, WARNING, NOTE = Severity.ERROR, Severity.WARNING, Severity.NOTE
_BREADCRUMB: Final = "live-update-handover, Breadcrumb"
_STREAM: Final = "live-update-handover, Live Update Data Stream"
_USAGE: Final = "live-update-handover, Memory Usage Restrictions"
_NAMED: Final = 8
"""Places that one finding names."""
_RETAKE: Final = "Take the dump again; see `luformat find` for what is missing."


@rule(
    "LU101",
    "there is exactly one breadcrumb",
    ERROR,
    source=_BREADCRUMB,
    mend="Check that the dump holds machine memory from before the new Xen used its bootmem, "
    "and name the place with --bootmem if there are several.",
    reference=ERROR,
    applies=Scope.DUMP,
)
def _one_breadcrumb(subject: Subject) -> Iterator[Hit]:
    if subject.candidates is None:
        return
    if not subject.candidates:
        why = None if subject.image is None else retake_hint(subject.image, None)
        text = "no page of the dump starts with the live update magic"
        yield Hit(text if why is None else f"{text}; {why}")
    usable = [candidate for candidate in subject.candidates if candidate.is_usable]
    if len(usable) > 1 and subject.handover is None:
        crumbs = [c for c in usable if c.origin is Origin.BREADCRUMB]
        those, what = (crumbs, "breadcrumbs lead to a stream") if crumbs else (usable, "streams")
        places = ", ".join(f"{candidate.place:#x}" for candidate in those[:_NAMED])
        more = f" and {len(those) - _NAMED} more" if len(those) > _NAMED else ""
        searched = "" if crumbs else " were found without a breadcrumb"
        yield Hit(f"{len(those)} {what}{searched}, at maddr {places}{more}")


_TITLES: Final = {
    "LU102": "the magic is the masked word, not the document's example",
    "LU103": "the magic is masked with PAGE_MASK",
    "LU104": "the word was stored, not its kexec entry",
    "LU105": "the magic is that of the third posting",
    "LU106": "magic, array and count agree on the page size",
    "LU107": "magic, array and count agree on the byte order",
    "LU108": "address and count are masked with PAGE_MASK",
    "LU109": "the page count is not zero",
    "LU110": "the page count survived the producer's shift",
    "LU111": "the page count fits the machine",
    "LU201": "the MFN array is in memory",
    "LU202": "every MFN is one of the machine's",
    "LU203": "every data page can be read",
    "LU204": "the first data page was not cleared",
    "LU205": "the stream begins with a record",
    "LU208": "no part of the MFN array was cleared",
}
"""The rules that are looked at while a breadcrumb is judged, see `luformat.locate`."""


def _judged(number: str, title: str) -> None:
    @rule(
        number,
        title,
        ERROR,
        source=_BREADCRUMB if number < "LU2" else _STREAM,
        mend=_RETAKE if number > "LU2" else "Correct the producer; the new Xen boots normally.",
        needs=("LU101",),
        reference=ERROR,
        applies=Scope.DUMP,
    )
    def _check(subject: Subject) -> Iterator[Hit]:
        candidates = subject.candidates or []
        # Beside the one that leads to a stream, the others are only places that look alike.
        those = [c for c in candidates if c.is_usable] or candidates
        for candidate in those if subject.candidate is None else [subject.candidate]:
            for problem in candidate.problems:
                if problem.rule == number:
                    yield Hit(problem.message, problem.where or Where(maddr=candidate.place))


for _number, _title in _TITLES.items():
    _judged(_number, _title)


@rule(
    "LU206",
    "no frame is listed twice",
    ERROR,
    source=_STREAM,
    mend="Two parts of the stream share a page: one has overwritten the other.",
    applies=Scope.DUMP,
)
def _duplicate_frames(subject: Subject) -> Iterator[Hit]:
    if subject.candidate is None:
        return
    pages = subject.candidate.stream.pages
    order = np.argsort(pages.mfns, kind="stable")
    ordered = pages.mfns[order]
    for at in np.flatnonzero((ordered[1:] == ordered[:-1]) & (ordered[1:] > 0)):
        first, second = int(order[at]), int(order[at + 1])
        yield Hit(
            f"MFN {int(ordered[at]):#x} is data page {first} and data page {second}",
            Where(stream=second * pages.page_size, maddr=int(ordered[at]) * pages.page_size),
        )


def _spans(subject: Subject) -> Iterator[tuple[str, int, int]]:
    """Yield (what, start, end) of the handover's own memory, in machine addresses."""
    candidate = subject.candidate
    if candidate is None:
        return
    if candidate.array is not None:
        yield "the MFN array", *candidate.array
    for run in candidate.stream.pages.runs():
        if run.maddr:  # nothing is handed over in frame 0: it is not known then
            yield f"data at stream+{run.offset:#x}", run.maddr, run.maddr + run.length


def _tables(subject: Subject) -> Iterator[tuple[str, int, int]]:
    handover = subject.handover
    if handover is None:
        return
    for name in ("m2p", "m2p_compat"):
        try:
            table: M2p | None = getattr(handover, name)
        except LuformatError:
            continue
        for number, chunk in enumerate(table.chunks if table else ()):
            what = f"{name.upper()} chunk {number} (maddr {chunk.maddr:#x})"
            yield what, chunk.maddr, chunk.maddr + chunk.size


@rule(
    "LU207",
    "the MFN array is no data page",
    ERROR,
    source=_STREAM,
    mend="The array was overwritten by the stream, or the reverse.",
    applies=Scope.DUMP,
)
def _array_in_data(subject: Subject) -> Iterator[Hit]:
    array = None if subject.candidate is None else subject.candidate.array
    if array is None:
        return
    for what, start, end in [*_spans(subject)][1:]:
        if start < array[1] and array[0] < end:
            yield Hit(f"the MFN array overlaps {what}", Where(maddr=max(start, array[0])))


@rule(
    "LU701",
    "array and data pages are outside the bootmem",
    ERROR,
    source=_USAGE,
    mend="The new Xen may overwrite them while it boots: allocate them elsewhere.",
    applies=Scope.DUMP,
)
def _data_in_bootmem(subject: Subject) -> Iterator[Hit]:
    region = subject.bootmem
    if region is None:
        return
    for what, start, end in _spans(subject):
        if start < region.end and region.start < end:
            yield Hit(f"{what} lies in the bootmem {region}", Where(maddr=start))


@rule(
    "LU702",
    "the M2P is outside the bootmem",
    ERROR,
    source=_USAGE,
    mend="The table must stay where it is over the update: reserve another bootmem.",
    applies=Scope.HANDOVER,
)
def _table_in_bootmem(subject: Subject) -> Iterator[Hit]:
    region = subject.bootmem
    if region is None:
        return
    for what, start, end in _tables(subject):
        if start < region.end and region.start < end:
            yield Hit(f"{what} lies in the bootmem {region}", Where(maddr=start))


@rule(
    "LU703",
    "M2P chunks overlap neither each other nor the stream",
    ERROR,
    source="live-update-handover, LU_M2P",
    mend="One of the two has been overwritten, or an address or order is damaged.",
    applies=Scope.HANDOVER,
)
def _table_overlaps(subject: Subject) -> Iterator[Hit]:
    spans = sorted([*_tables(subject), *_spans(subject)], key=lambda span: span[1])
    tables = {what for what, _, _ in _tables(subject)}
    reach: tuple[str, int, int] | None = None
    for span in spans:
        if reach is not None and span[1] < reach[2] and {span[0], reach[0]} & tables:
            yield Hit(f"{span[0]} overlaps {reach[0]}", Where(maddr=span[1]))
        if reach is None or span[2] > reach[2]:
            reach = span


@rule(
    "LU704",
    "no guest owns a frame of the handover",
    ERROR,
    source=_USAGE,
    mend="A guest has planted the breadcrumb, or a frame number is damaged: name the bootmem "
    "with --bootmem, and send nobody what `luformat carve` makes of it.",
    applies=Scope.DUMP,
)
def _frames_of_guests(subject: Subject) -> Iterator[Hit]:
    handover = subject.handover
    if handover is None or subject.candidate is None:
        return
    owned = guest_frames(handover, own_frames(handover)).owned
    if len(owned):
        shown = ", ".join(f"{int(mfn):#x}" for mfn in owned[:_SHOWN])
        more = " …" if len(owned) > _SHOWN else ""
        frames = plural(len(owned), "frame")
        yield Hit(
            f"the M2P gives {frames} of the handover to a guest: {shown}{more}",
            Where(maddr=int(owned[0]) * subject.candidate.page_size),
        )
