"""What `map` prints with `--json`: every range, run and conflict, one a line."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from luformat.document.json_text import JsonText, Members, about
from luformat.handover.owned_rows import rows_of
from luformat.handover.owners import Owner, owners_of
from luformat.handover.ownership import Ownership
from luformat.render.tree_json import (
    candidate_json,
    error_json,
    problems_json,
    shortfalls_json,
)

__all__ = ["map_members"]


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


def _names(owners: Owner) -> list[str]:
    return [
        "mfn_array" if owner is Owner.ARRAY else str(owner.name).lower()
        for owner in owners_of(owners)
    ]


def _shares(owned: Ownership) -> Iterator[dict[str, Any]]:
    shares = {_names(owner)[0]: owned.share(owner) for owner in Owner}
    shares |= {"other_ram": owned.other_ram, "not_in_dump": owned.holes}
    for name, share in shares.items():
        yield {"name": name, "size": share.size, "ranges": share.ranges}


def _ranges(owned: Ownership) -> Iterator[dict[str, Any]]:
    for row in rows_of(owned, None):
        found = row.range
        yield {
            "start": found.start,
            "end": found.end,
            "owners": _names(found.owners),
            "presence": row.reason.name.lower(),
        }


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
