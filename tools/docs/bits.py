"""Which bits of an integer field have a name, and fields whose bits mean the same."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

__all__ = ["Cell", "Group", "Strip", "groups_of", "strip_of"]


@dataclass(frozen=True, slots=True)
class Cell:
    """Neighbouring bits: the numbers (`7:4`), and the instance that they are, if any."""

    bits: str
    member: str = ""
    label: str = ""


@dataclass(frozen=True, slots=True)
class Strip:
    """All bits of a field from the highest to bit 0."""

    cells: tuple[Cell, ...]


@dataclass(frozen=True, slots=True)
class Group:
    """Fields whose bits are laid out alike, with their instances; `members[0]` has a picture.

    Each of `members` has the instances of one field, in one order.
    """

    fields: tuple[str, ...]
    members: tuple[tuple[Mapping[str, Any], ...], ...]


def groups_of(layout: Mapping[str, Any]) -> list[Group]:
    """Return the fields of a type that have named bits, those with equal bits together."""
    by_field: dict[str, list[Mapping[str, Any]]] = {}
    for instance in layout["instances"]:
        owner = instance.get("flag_of") or instance.get("part_of")
        if owner:
            by_field.setdefault(owner, []).append(instance)
    alike: dict[object, list[str]] = {}
    for name, members in by_field.items():
        shape = tuple(
            (each.get("mask"), each.get("enum"), each["doc"], "flag_of" in each) for each in members
        )
        alike.setdefault(shape, []).append(name)
    return [
        Group(tuple(names), tuple(tuple(by_field[name]) for name in names))
        for names in alike.values()
    ]


def bit_text(instance: Mapping[str, Any]) -> str:
    """Return the numbers of an instance's bits: `4`, `7:4`, or an empty text if computed."""
    mask = instance.get("mask")
    if not mask:
        return ""
    return _numbers(mask.bit_length() - 1, (mask & -mask).bit_length() - 1)


def _numbers(high: int, low: int) -> str:
    return str(low) if low == high else f"{high}:{low}"


def strip_of(members: Sequence[Mapping[str, Any]], width: int) -> Strip | None:
    """Return the bits of a field of `width` octets; None if no instance is plain bits of it.

    Of instances that share bits, the one with fewer is shown: the other is made of it.
    """
    taken: dict[int, Mapping[str, Any]] = {}
    masked = [each for each in members if each.get("mask")]
    for instance in sorted(masked, key=lambda each: int(each["mask"]).bit_count(), reverse=True):
        mask = instance["mask"]
        for bit in range(mask.bit_length()):
            if mask >> bit & 1:
                taken[bit] = instance
    if not taken:
        return None
    cells: list[Cell] = []
    bit = width * 8 - 1
    while bit >= 0:
        owner = taken.get(bit)
        low = bit
        while low > 0 and taken.get(low - 1) is owner:
            low -= 1
        numbers = _numbers(bit, low)
        if owner is None:
            cells.append(Cell(numbers))
        else:
            cells.append(Cell(numbers, owner["id"], owner.get("orig_id", owner["id"])))
        bit = low - 1
    return Strip(tuple(cells))
