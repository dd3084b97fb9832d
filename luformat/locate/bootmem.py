"""The `liveupdate=` option: where the live update bootmem lies."""

from __future__ import annotations

import re
from dataclasses import dataclass

from luformat.errors import SelectionError
from luformat.memory.names import scaled

__all__ = ["Bootmem", "bootmem_of_command_line", "parse_bootmem"]

_NUMBER = r"(0[xX][0-9a-fA-F]{1,16}|0[0-7]{0,22}|[1-9][0-9]{0,19})"
_ADDRESS_END = 1 << 64
_REGION = re.compile(rf"{_NUMBER}([BbKkMmGgTt]?)(?:@{_NUMBER}([BbKkMmGgTt]?))?")


@dataclass(frozen=True, slots=True)
class Bootmem:
    """The region reserved for the new Xen's boot allocator: `size` bytes at `start` (maddr)."""

    size: int
    start: int

    @property
    def end(self) -> int:
        """First machine address after the region."""
        return self.start + self.size

    def __str__(self) -> str:
        mib, rest = divmod(self.size, 1 << 20)
        size = f"{self.size}B" if rest else f"{mib}M"
        return f"{size}@{self.start:#x}"


def parse_bootmem(text: str) -> Bootmem:
    """Return the region that `SIZE@ADDR` names, as Xen's own command line writes it.

    Both numbers may be decimal, hexadecimal (0x) or octal (0) and carry a unit
    (B, K, M, G, T); a size without one is in KiB, an address in bytes. Raises
    SelectionError if the text is anything else or names no address.
    """
    match = _REGION.fullmatch(text.strip())
    if match is None:
        raise SelectionError(
            f"{text!r} is not a bootmem region", hint="write SIZE@ADDR, such as 64M@0x10000000"
        )
    size, size_unit, start, start_unit = match.groups()
    if start is None:
        raise SelectionError(
            f"liveupdate={text} has a size, but no address",
            hint="write SIZE@ADDR, such as 64M@0x10000000, as on the command line of the new Xen "
            "(the running one's has no address), or leave the option out to scan the whole dump",
        )
    # Xen takes a size without a unit as KiB, and a number with a leading 0 as octal.
    region = Bootmem(
        scaled(_number(size), size_unit or "K"),
        scaled(_number(start), start_unit),
    )
    if region.size == 0:
        raise SelectionError(f"{text!r} is an empty bootmem region")
    if region.end > _ADDRESS_END:
        raise SelectionError(f"{text!r} reaches past the end of the address space")
    return region


def _number(text: str) -> int:
    return int(text, 8 if text.startswith("0") and text.isdigit() else 0)


def bootmem_of_command_line(command_line: str) -> Bootmem:
    """Return the region named by `liveupdate=` in a whole Xen command line.

    The last `liveupdate=` counts, as it does for Xen. Raises SelectionError if there is
    none or it cannot be used.
    """
    values = re.findall(r"(?:^|\s)liveupdate=(\S*)", command_line)
    if not values:
        raise SelectionError(
            "the command line has no liveupdate= option",
            hint="leave --xen-cmdline out to scan the whole dump",
        )
    return parse_bootmem(values[-1])
