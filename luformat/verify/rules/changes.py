"""LU705: what the new Xen has used before it had read the stream, seen in two dumps."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from luformat.locate.stream import maddr_where
from luformat.tree.words import plural
from luformat.verify.findings import rule
from luformat.verify.hits import Hit, Scope, Severity
from luformat.verify.subject import Subject

__all__: list[str] = []

_USAGE: Final = "live-update-handover, Memory Usage Restrictions"


@rule(
    "LU705",
    "since the jump the new Xen has used the bootmem only",
    Severity.ERROR,
    source=_USAGE + ": 'The new Xen must not use any pages outside this region until it has "
    "consumed the live update data stream'",
    mend="Find what writes there before the stream has been read: an allocator that was given more "
    "than the bootmem, or a device that still does DMA (a guest's, if only pages of guests have "
    "changed). If the stream had been read when the second dump was taken, take one earlier.",
    applies=Scope.DUMP,
)
def _only_bootmem(subject: Subject) -> Iterator[Hit]:
    found = subject.changed
    if found is None:
        return
    for owner, count in found.pages.items():
        if not count or owner.is_free_to_use:
            continue
        first = found.first[owner]
        place = None if subject.image is None else maddr_where(subject.image, first.maddr)
        yield Hit(
            f"{plural(count, 'page')} of {owner.words} changed, the first at maddr "
            f"{first.page:#x}: at +{first.maddr - first.page:#x} from {first.old.hex(' ')} to "
            f"{first.new.hex(' ')}",
            place,
        )
