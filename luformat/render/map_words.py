"""What text and picture of a map say alike: sizes, owners, and what a range holds."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Final

import numpy as np

from luformat.handover.owned_rows import Fold, MapRow
from luformat.handover.owners import Owner, owner_names, owners_of
from luformat.handover.ownership import Conflict, Ownership, Range
from luformat.locate.origin import origin_problem
from luformat.memory.image import Presence
from luformat.tree.handover_outline import breadcrumb_words
from luformat.tree.words import UNITS, plural, size_words, unit_of

__all__ = [
    "conflict_text",
    "held_text",
    "is_alarming",
    "map_notes",
    "row_detail",
    "row_owner",
    "size_text",
    "tick_text",
]

_SHOWN_NAMES: Final = 3

_DETAILED: Final = (
    Owner.DATA,
    Owner.ARRAY,
    Owner.BREADCRUMB,
    Owner.BOOTMEM,
    Owner.M2P,
    Owner.M2P_COMPAT,
)
"""The owners of one range in the order in which details say more."""

_REASONS: Final = {
    Presence.HOLE: "no RAM, or not covered by the dump",
    Presence.EXCLUDED: "left out by the tool that wrote the dump",
    Presence.TRUNCATED: "past the end of the truncated dump",
    Presence.DAMAGED: "stored damaged",
}


def size_text(size: int) -> str:
    """Return a size in the words of `size_words`: what a map shows is mostly whole pages."""
    return size_words(size, exact=1 << 10)


def tick_text(address: int) -> str:
    """Return a round address in the unit that people would use, not rounded."""
    unit = unit_of(address)
    return f"{address / (1 << 10 * unit):.10g} {UNITS[unit]}" if address else "0"


def _owner_text(owners: Owner) -> str:
    """Return the names of owners."""
    return " + ".join(owner_names(owners))


def _reason_text(reason: Presence) -> str:
    """Return in a few words why memory cannot be read."""
    return _REASONS.get(reason, reason.value)


def row_owner(row: MapRow) -> str:
    """Return the owner column of a row."""
    found = row.range
    if row.fold is not None:
        return ", ".join(
            filter(None, (_owner_text(found.owners), plural(row.fold.ranges, "range")))
        )
    if found.owners:
        return _owner_text(found.owners) + (", missing" if found.is_missing else "")
    return "other RAM" if found.present else "not in the dump"


def row_detail(owned: Ownership, row: MapRow) -> str:
    """Return the detail column of a row."""
    found = row.range
    if row.fold is not None:
        return _fold_text(owned, row.fold)
    if not found.owners:
        return "" if found.present else _reason_text(row.reason)
    details = [_detail(owned, found, owner) for owner in _DETAILED if owner & found.owners]
    if found.is_missing:
        rule = owned.missing_rule(found)
        details[0] += _rules_text([rule] if rule else [])
        details.insert(1, _reason_text(row.reason))
    elif not found.present:
        details.append("not in the dump")
    if found.rules is not None:
        details.insert(0, f"CONFLICT{_rules_text(found.rules)}")
    return "; ".join(filter(None, details))


def is_alarming(row: MapRow) -> bool:
    """Return whether a row has a conflict or data that is missing."""
    if row.fold is not None:
        return bool(row.fold.conflicts or row.fold.missing)
    return row.range.rules is not None or row.range.is_missing


def _rules_text(rules: Iterable[str]) -> str:
    """Return rules of verify in brackets, nothing for none."""
    text = ", ".join(rules)
    return f" ({text})" if text else ""


def _detail(owned: Ownership, found: Range, owner: Owner) -> str:
    if owner is Owner.DATA:
        return _pages_text(owned, found.start, found.end)
    if owner is Owner.ARRAY:
        return plural(len(owned.pages), "entry", "entries")
    if owner is Owner.BREADCRUMB:
        return breadcrumb_words(owned.candidate)
    if owner is Owner.BOOTMEM:
        return f"liveupdate={owned.bootmem}"
    return _chunks_text(owned, found, owner)


def _chunks_text(owned: Ownership, found: Range, owner: Owner) -> str:
    chunks = [
        chunk
        for chunk in owned.chunks[owner]
        if chunk.maddr < found.end and found.start < chunk.maddr + chunk.size
    ]
    first = min((chunk.first_mfn for chunk in chunks), default=0)
    last = max((chunk.last_mfn for chunk in chunks), default=0)
    many = f"{plural(len(chunks), 'chunk')}: " if len(chunks) > 1 else ""
    return f"{many}entries of MFNs {first:#x}-{last:#x}"


def _pages_text(owned: Ownership, start: int, end: int) -> str:
    """Return which pages of the stream lie between two addresses, and in which order."""
    pages = owned.pages.between(start, end)
    if len(pages) == 1:
        return f"page {int(pages[0])} of the stream"
    steps = np.diff(pages)
    if (steps == 1).all():
        return f"pages {int(pages[0])}-{int(pages[-1])} of the stream, ascending"
    if (steps == -1).all():
        return f"pages {int(pages[0])}-{int(pages[-1])} of the stream, descending"
    if len(pages) <= _SHOWN_NAMES:
        return f"pages {', '.join(map(str, pages.tolist()))} of the stream"
    return f"{len(pages):,} of pages {int(pages.min())}-{int(pages.max())}, in mixed order"


def held_text(owned: Ownership, offset: int, length: int, names: int = _SHOWN_NAMES) -> str:
    """Return what stream bytes hold: the parts, then the first few types of records."""
    contents = owned.contents
    parts = contents.parts_in(offset, length)
    labels = [part.label for part in parts if part.kind != "end" or len(parts) == 1]
    shown = ", ".join(labels if len(labels) <= 4 else [*labels[:3], "…", labels[-1]])
    count = len(contents.record_numbers(offset, length))
    if not count or not names:
        return shown
    found = [name for name in contents.record_names(offset, length, names + 1) if name != "END"]
    more = f" and {count - names:,} more" if count > names else ""
    return f"{shown}: {', '.join(found[:names])}{more}" if found else shown


def _fold_text(owned: Ownership, fold: Fold) -> str:
    parts = [
        f"{plural(owned.page_count(size), 'page')} of {_owner_text(owner)}"
        for owner, size in fold.sizes.items()
    ]
    if fold.other_ram:
        parts.append(f"{size_text(fold.other_ram)} of other RAM")
    if fold.holes:
        parts.append(f"{size_text(fold.holes)} not in the dump")
    if fold.conflicts:
        parts.insert(0, plural(fold.conflicts, "conflict"))
    if fold.missing:
        parts.insert(0, plural(fold.missing, "missing range"))
    return ", ".join(parts)


def conflict_text(owned: Ownership, conflict: Conflict) -> str:
    """Return one conflict in words: who shares which memory."""
    who = " + ".join(
        _owner_text(owner) + (" twice" if owner & conflict.twice else "")
        for owner in owners_of(conflict.owners)
    )
    place = f"{conflict.start:#x}-{conflict.end:#x}"
    text = f"{place} {who}{_rules_text(conflict.rules)}"
    if not conflict.owners & Owner.DATA:
        return text
    return f"{text}: {_pages_text(owned, conflict.start, conflict.end)}"


def map_notes(owned: Ownership) -> Iterator[str]:
    """Yield what is to be known of a map as a whole."""
    problem = origin_problem(owned.candidate)
    if problem is not None:
        yield f"{problem.message} ({problem.rule})"
    if owned.other_ram.ranges:
        yield "other RAM is of guests, of Xen or free: the handover does not tell which"
    if owned.bootmem is None:
        yield "the extent of the bootmem is not known: give --bootmem or --xen-cmdline"
    yield from owned.notes
    for shortfall in owned.image.shortfalls:
        yield shortfall.message
    if owned.handover.error is not None:
        yield f"the stream could not be read to its end: {owned.handover.error.message}"
        return
    for problem in owned.handover.problems:
        yield f"{problem.message} ({problem.rule})"
