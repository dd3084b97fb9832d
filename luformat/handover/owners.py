"""The owners that pages can have, and what it means if a page has two of them."""

from __future__ import annotations

import enum
from itertools import combinations
from typing import Final

__all__ = ["NOBODY", "Owner", "owner_names", "owners_of", "rules_broken_by"]


class Owner(enum.IntFlag):
    """Who lays claim to memory; a combination where several do, 0 where nobody does.

    Memory without an owner belongs to guests or to Xen, or is free: a handover does not
    say which.
    """

    BOOTMEM = 1
    BREADCRUMB = 2
    ARRAY = 4
    DATA = 8
    M2P = 16
    M2P_COMPAT = 32


NOBODY: Final = Owner(0)

_NAMES: Final = {
    Owner.BOOTMEM: "bootmem",
    Owner.BREADCRUMB: "breadcrumb",
    Owner.ARRAY: "MFN array",
    Owner.DATA: "data",
    Owner.M2P: "M2P",
    Owner.M2P_COMPAT: "compat M2P",
}

_ALLOWED: Final = Owner.BOOTMEM | Owner.BREADCRUMB
"""The breadcrumb is the start of the bootmem: the one pair that belongs together."""

_TABLES: Final = Owner.M2P | Owner.M2P_COMPAT
_STREAM: Final = Owner.ARRAY | Owner.DATA


def owners_of(owners: Owner) -> tuple[Owner, ...]:
    """Return the single owners of a combination, in the order of their definition."""
    return tuple(owner for owner in Owner if owner & owners)


def owner_names(owners: Owner) -> tuple[str, ...]:
    """Return the names of the owners of a combination."""
    return tuple(_NAMES[owner] for owner in owners_of(owners))


def rules_broken_by(owners: Owner, *, twice: Owner = NOBODY) -> tuple[str, ...] | None:
    """Return the rules of verify that report memory with these owners; None if it is in order.

    `twice` names the owners that claim it more than once. Empty if it is a conflict that
    no rule looks for.
    """
    pairs = [first | second for first, second in combinations(owners_of(owners), 2)]
    rules = {_rule(pair) for pair in pairs if pair != _ALLOWED}
    if twice & Owner.DATA:
        rules.add("LU206")
    if twice & _TABLES:
        rules.add("LU703")
    return tuple(sorted(rules - {""})) if rules else None


def _rule(pair: Owner) -> str:
    if pair & Owner.BREADCRUMB:
        return ""
    if pair & Owner.BOOTMEM:
        return "LU701" if pair & _STREAM else "LU702"
    return "LU703" if pair & _TABLES else "LU207"
