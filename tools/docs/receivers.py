"""The page of what each Xen release takes: the limits that `--receiver` judges by."""

from __future__ import annotations

from typing import Any

from luformat.containers.receiver_limits import LIMITS, Limit
from luformat.containers.receivers import NEWEST, RELEASES, spans
from tools.docs.text import cell, code, table

__all__ = ["receiver_page"]


def receiver_page() -> str:
    """Return the page of all limits, and from which release on each value holds."""
    parts = [
        "# What each Xen release takes\n",
        (
            "What a release accepts is not written in a stream: its loaders compare, and give up. "
            "These are the limits that differ, or that a rule has to know, as `luformat verify "
            f"--receiver` uses them, for all releases from 4.{RELEASES[0].minor} to "
            f"4.{NEWEST.minor}. A point release counts: some limits came into a branch with one. "
            "What all releases compare in the same way stands with [its rule](rules.md).\n"
        ),
    ]
    rows = [
        [cell(limit.about), code(limit.where), _history(limit), cell(limit.source)]
        for limit in LIMITS
    ]
    parts.append(table(["limit", "who compares", "value by release", "read from"], rows))
    parts.append(
        "[How often these limits agree with a running Xen](../explanation/what-xen-takes.md)\n"
    )
    return "\n".join(parts)


def _history(limit: Limit) -> str:
    """Return the values of a limit, each with the releases that have it."""
    texts: dict[str, list[Any]] = {}
    for release in RELEASES:
        texts.setdefault(_value(limit.at(release)), []).append(release)
    if len(texts) == 1:
        return cell(next(iter(texts)))
    return "<br>".join(f"{cell(text)}: {spans(found)}" for text, found in texts.items())


def _value(value: Any) -> str:
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, int):
        return hex(value) if value > 255 else str(value)
    if isinstance(value, dict):
        return ", ".join(f"{key:#x}: {count}" for key, count in value.items())
    if isinstance(value, tuple):
        return ", ".join(_value(item) for item in value)
    return ", ".join(_value(item) for item in sorted(value)) or "none"
