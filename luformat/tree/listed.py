"""Children that are alike and can be many: counted without being made, made one by one."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import Any, TypeVar, overload

__all__ = ["Listed"]

T_co = TypeVar("T_co", covariant=True)


class Listed(Sequence[T_co]):
    """`count` children, each made by its number when it is looked at.

    `number_at` tells which of them holds the byte at an offset of the stream, None for none;
    without it only looking at them tells. `items` are the decoded values that they show, where
    there are such: a search looks at these first.
    """

    __slots__ = ("_count", "_make", "items", "number_at")

    def __init__(
        self,
        count: int,
        make: Callable[[int], T_co],
        *,
        number_at: Callable[[int], int | None] | None = None,
        items: Sequence[Any] | None = None,
    ):
        self._count = count
        self._make = make
        self.number_at = number_at
        self.items = items

    def __len__(self) -> int:
        return self._count

    @overload
    def __getitem__(self, item: int) -> T_co: ...
    @overload
    def __getitem__(self, item: slice) -> list[T_co]: ...
    def __getitem__(self, item: int | slice) -> T_co | list[T_co]:
        numbers = range(self._count)[item]
        return [*map(self._make, numbers)] if isinstance(numbers, range) else self._make(numbers)

    def __iter__(self) -> Iterator[T_co]:
        return map(self._make, range(self._count))
