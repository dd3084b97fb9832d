"""What `map` prints with `--json`: every range, run and conflict, one a line."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from typing import Any, Final

import numpy as np

from luformat.document.json_text import JsonText, Members, about, json_value
from luformat.handover.owners import Owner, owners_of
from luformat.handover.ownership import Ownership
from luformat.memory.image import Presence
from luformat.render.tree_json import (
    candidate_json,
    error_json,
    problems_json,
    shortfalls_json,
)

__all__ = ["map_members"]

_CHUNK: Final = 1 << 16
"""Ranges that are turned into numbers at a time."""
_PRESENCE: Final = {presence: presence.name.lower() for presence in Presence}


def map_members(owned: Ownership) -> Members:
    """Return the document of `map`; its lists are streamed."""
    bootmem = owned.bootmem
    return Members(
        [
            ("luformat", about()),
            ("kind", "map"),
            ("breadcrumb", candidate_json(owned.candidate, with_mfns=False)),
            ("page_size", owned.page_size),
            ("end", owned.end),
            ("bootmem", bootmem and {"start": bootmem.start, "size": bootmem.size}),
            ("notes", [*owned.notes, *(shortfall.message for shortfall in owned.image.shortfalls)]),
            ("shortfalls", shortfalls_json(owned.image)),
            ("problems", problems_json(owned.handover.problems)),
            ("error", error_json(owned.handover.error)),
            ("shares", _shares(owned)),
            ("ranges", _ranges(owned)),
            ("runs", _runs(owned)),
            ("parts", _parts(owned)),
            ("m2p_chunks", _chunks(owned)),
            ("conflicts", _conflicts(owned)),
        ]
    )


@cache
def _names(owners: Owner) -> tuple[str, ...]:
    return tuple(
        "mfn_array" if owner is Owner.ARRAY else str(owner.name).lower()
        for owner in owners_of(owners)
    )


def _shares(owned: Ownership) -> Iterator[dict[str, Any]]:
    shares = {_names(owner)[0]: owned.share(owner) for owner in Owner}
    shares |= {"other_ram": owned.other_ram, "not_in_dump": owned.holes}
    for name, share in shares.items():
        yield {"name": name, "size": share.size, "ranges": share.ranges}


def _ranges(owned: Ownership) -> Iterator[JsonText]:
    # There can be millions, and few kinds of owners: one text each, without an object to make
    # it of.
    owners = {
        number: json_value(_names(Owner(number))) for number in np.unique(owned.owners).tolist()
    }
    for first in range(0, len(owned), _CHUNK):
        columns = (owned.starts, owned.ends, owned.owners, owned.present)
        rows = zip(*(column[first : first + _CHUNK].tolist() for column in columns), strict=True)
        for start, end, number, is_present in rows:
            if is_present:
                yield _range(start, end, owners[number], Presence.PRESENT)
                continue
            for begin, stop, reason in owned.absence(start, end):
                yield _range(begin, stop, owners[number], reason)


def _range(start: int, end: int, owners: str, presence: Presence) -> JsonText:
    name = _PRESENCE[presence]
    return JsonText(f'{{"start": {start}, "end": {end}, "owners": {owners}, "presence": "{name}"}}')


def _runs(owned: Ownership) -> Iterator[JsonText]:
    # There can be millions: one text each, without an object to make it of.
    for run in owned.pages.runs():
        yield JsonText(f'{{"offset": {run.offset}, "maddr": {run.maddr}, "length": {run.length}}}')


def _parts(owned: Ownership) -> Iterator[dict[str, Any]]:
    for part in owned.contents.parts:
        yield {
            "kind": part.kind,
            "offset": part.offset,
            "end": part.end,
            "domain": part.domain,
            "domain_id": part.domain_id,
        }


def _chunks(owned: Ownership) -> Iterator[dict[str, Any]]:
    for owner, chunks in owned.chunks.items():
        for chunk in chunks:
            yield {
                "table": _names(owner)[0],
                "maddr": chunk.maddr,
                "size": chunk.size,
                "first_mfn": chunk.first_mfn,
                "last_mfn": chunk.last_mfn,
            }


def _conflicts(owned: Ownership) -> Iterator[dict[str, Any]]:
    for conflict in owned.conflicts:
        yield {
            "start": conflict.start,
            "end": conflict.end,
            "owners": _names(conflict.owners),
            "twice": _names(conflict.twice),
            "rules": list(conflict.rules),
        }
