"""What has changed between two dumps, as text and for JSON."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from luformat.handover.changed import Changed
from luformat.render.escape import escaped
from luformat.tree.words import plural

__all__ = ["changed_json", "changed_lines"]


def changed_lines(changed: Changed, before: str) -> Iterator[str]:
    """Yield how many pages of each owner have changed since the dump `before`, and the first."""
    total = sum(changed.pages.values())
    yield (
        f"changed since {escaped(before)}: {total:,} of {plural(changed.compared, 'page')} of "
        f"{changed.page_size} bytes"
    )
    for owner, count in changed.pages.items():
        if not count:
            continue
        first = changed.first[owner]
        yield (
            f"  {owner.words:<26} {count:>9,}  first {first.page:#x}, at "
            f"+{first.maddr - first.page:#x}: {first.old.hex(' ')} -> {first.new.hex(' ')}"
        )
    for what, count in (("the first", changed.only_old), ("the second", changed.only_new)):
        if count:
            yield f"  {plural(count, 'page')} only in {what} dump"


def changed_json(changed: Changed) -> dict[str, Any]:
    """Return the changed pages: numbers by owner, the first of each, and all stretches."""
    return {
        "page_size": changed.page_size,
        "compared": changed.compared,
        "only_before": changed.only_old,
        "only_after": changed.only_new,
        "owners": [
            {
                "owner": owner.name.lower(),
                "pages": count,
                "first": {
                    "page": changed.first[owner].page,
                    "maddr": changed.first[owner].maddr,
                    "old": changed.first[owner].old.hex(),
                    "new": changed.first[owner].new.hex(),
                },
            }
            for owner, count in changed.pages.items()
            if count
        ],
        "stretches": [
            {"start": start, "end": end, "owner": owner.name.lower()}
            for start, end, owner in changed.runs
        ],
        "stretches_left_out": changed.runs_left_out,
    }
