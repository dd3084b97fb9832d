"""What a fault is, and how faults change the records of a handover or an image."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Final, Literal

from luformat.containers.detect import SAVED_DOMAINS
from luformat.errors import SelectionError
from luformat.records.index import record_number
from luformat.synth.bodies import edited
from luformat.synth.draft import Draft
from luformat.synth.layers import ImageDraft

__all__ = [
    "LIBXC",
    "AnyDraft",
    "Change",
    "Fault",
    "ImageChange",
    "MemoryChange",
    "copy",
    "dirty_padding",
    "edit",
    "place_of",
    "put",
    "replace",
    "swap",
]

LIBXC: Final = SAVED_DOMAINS
"""The kinds of image that hold records of libxc."""
_PAGES_ONLY: Final = ("LU210", "LU213")
"""Rules of what a page holds, which a stream by itself does not have."""
AnyDraft = Draft | ImageDraft
Change = Callable[[AnyDraft], object]
MemoryChange = Callable[[Draft], object]
ImageChange = Callable[[ImageDraft], object]


@dataclass(frozen=True, slots=True)
class Fault:
    """A fault that `rule` finds; each change is made after the stage that it is named after.

    `is_cut` is True if the file of the dump ends too early. `also` names other rules that see
    it as an error because it is wrong in two ways. `images` are the kinds of image that can have
    it, of a domain of the kind `domain`; `layers` changes the byte orders and the domain before
    anything is made of them, `image` headers and records of all layers. `handover` is False for
    a fault of images only.
    """

    name: str
    rule: str
    tables: MemoryChange | None = None
    records: Change | None = None
    stream: Change | None = None
    memory: MemoryChange | None = None
    is_cut: bool = False
    also: tuple[str, ...] = ()
    stream_only: bool = False
    images: tuple[str, ...] = ()
    domain: Literal["pv", "hvm"] | None = None
    layers: ImageChange | None = None
    image: ImageChange | None = None
    handover: bool = True

    @property
    def memory_only(self) -> bool:
        """True if a stream by itself cannot show the fault."""
        return bool(self.tables or self.memory or self.is_cut) or self.rule in _PAGES_ONLY

    @property
    def outputs(self) -> tuple[str, ...]:
        """What can hold the fault: dump, stream, and kinds of image."""
        dump = ("dump",) if self.handover and not self.stream_only else ()
        stream = ("stream",) if self.handover and not self.memory_only else ()
        return (*dump, *stream, *self.images)


def place_of(draft: AnyDraft, name: str, *, last: bool = False) -> int:
    """Return the position of the first or last record of a type; SelectionError if none."""
    number = record_number(name)
    found = [place for place, (kind, _) in enumerate(draft.records) if kind == number]
    if not found:
        raise SelectionError(
            f"this host writes no {name}, which the fault needs",
            hint="the default host (an empty description) can have every fault",
        )
    return found[-1 if last else 0]


def put(place: str, kind: int | str, body: bytes = b"") -> Change:
    """Insert a record after the first one of type `place`."""
    number = record_number(kind) if isinstance(kind, str) else kind
    return lambda draft: draft.records.insert(place_of(draft, place) + 1, (number, body))


def replace(name: str, change: Callable[[bytes], bytes], *, last: bool = False) -> Change:
    """Change the body of the first or last record of a type."""

    def apply(draft: AnyDraft) -> None:
        place = place_of(draft, name, last=last)
        kind, body = draft.records[place]
        draft.records[place] = (kind, change(body))

    return apply


def edit(name: str, *, last: bool = False, **fields: Any) -> Change:
    """Set fields of the first or last record of a type (see `edited`)."""

    def apply(draft: AnyDraft) -> None:
        replace(name, lambda body: edited(name, body, draft.byte_order, **fields), last=last)(draft)

    return apply


def swap(first: str, second: str) -> Change:
    """Exchange the first records of two types."""

    def apply(draft: AnyDraft) -> None:
        a, b = place_of(draft, first), place_of(draft, second)
        draft.records[a], draft.records[b] = draft.records[b], draft.records[a]

    return apply


def dirty_padding(draft: AnyDraft) -> None:
    """Set a byte of the padding in front of END."""
    draft.stream[-9] = 7


def copy(name: str) -> Change:
    """Write the first record of a type twice."""
    return lambda draft: draft.records.insert(
        place_of(draft, name), draft.records[place_of(draft, name)]
    )
