"""Streams taken apart into records and put together again, right or deliberately wrong."""

from __future__ import annotations

import random
from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Final

from luformat.layout.layouts import ByteOrder, struct_of, type_layout

__all__ = ["Frames", "mutate_frames", "split"]

_RECORD: Final = "xen_record::record_header"
_SHORT: Final = 600
"""Longest body (bytes) that `thin` keeps."""


@dataclass(frozen=True, slots=True)
class Frames:
    """What stands before the records, the records as header words and body, what follows."""

    head: bytes
    records: tuple[tuple[tuple[int, ...], bytes], ...]
    tail: bytes
    order: ByteOrder
    is_context: bool = False

    def join(self) -> bytes:
        """Return the bytes, with the lengths that the bodies have."""
        parts = [self.head]
        for words, body in self.records:
            padding = b"" if self.is_context else bytes(-len(body) % 8)
            parts.append(_header(self.order, self.is_context, words, len(body)) + body + padding)
        return b"".join(parts) + self.tail

    def thin(self) -> Frames:
        """Return the same with the long bodies left out: quicker to try."""
        return replace(self, records=tuple(r for r in self.records if len(r[1]) <= _SHORT))


def _header(order: ByteOrder, is_context: bool, words: tuple[int, ...], length: int) -> bytes:
    length &= 0xFFFFFFFF
    if not is_context:
        return struct_of(_RECORD, order).pack(*words, length)
    # The body stands in the same type as the words before it.
    fields = type_layout("xen_hvm_context::entry")["fields"][:2]
    parts = zip(words, fields, strict=True)
    return b"".join(w.to_bytes(f["width"], order) for w, f in parts) + length.to_bytes(4, order)


def split(kind: str, data: bytes) -> Frames | None:
    """Return the records of an input of a kind; None if the kind has none or they are cut off."""
    order: ByteOrder = "little"
    start = 0
    if kind == "lu-stream":
        order = "big" if data[:1] == b"\x40" else "little"
    elif kind in ("libxc-image", "libxl-stream", "xl-save"):
        at = data.find(b"\xff" * 8 + b"XENF")
        if at < 0 or len(data) < at + 40:
            return None
        order = "big" if data[at + 17] & 1 else "little"
        start = at + 40
    elif kind == "xenstore-state":
        order = "big" if data[15:16] == b"\1" else "little"
        start = 16
    elif kind != "hvm-context":
        return None
    is_context = kind == "hvm-context"
    records: list[tuple[tuple[int, ...], bytes]] = []
    at = start
    while at + 8 <= len(data):
        body_at = at + 8
        length = int.from_bytes(data[at + 4 : body_at], order)
        if body_at + length > len(data):
            break
        if is_context:
            words = tuple(int.from_bytes(data[at + n : at + n + 2], order) for n in (0, 2))
        else:
            words = (int.from_bytes(data[at : at + 4], order),)
        records.append((words, data[body_at : body_at + length]))
        at = body_at + length + (0 if is_context else -length % 8)
    return Frames(data[:start], tuple(records), data[at:], order, is_context)


def mutate_frames(frames: Frames, pick: random.Random, damage: Callable[[bytes], bytes]) -> bytes:
    """Return the records with one of them damaged, dropped, doubled, moved or renamed."""
    records = list(frames.records)
    if not records:
        return damage(frames.join())
    at = pick.randrange(len(records))
    words, body = records[at]
    match pick.randrange(8):
        case 0 if len(records) > 1:
            del records[at]
        case 1:
            records.insert(pick.randrange(len(records) + 1), (words, body))
        case 2:
            other = pick.randrange(len(records))
            records[at], records[other] = records[other], records[at]
        case 3:
            other_words = pick.choice(records)[0]
            records[at] = (other_words if pick.random() < 0.5 else _renamed(words, pick), body)
        case 4:
            records[at] = (words, body[: pick.randrange(len(body) + 1)])
        case 5:
            records[at] = (words, body + pick.randbytes(pick.randrange(1, 24)))
        case _:
            records[at] = (words, damage(body))
    return replace(frames, records=tuple(records)).join()


def _renamed(words: tuple[int, ...], pick: random.Random) -> tuple[int, ...]:
    first = pick.choice([pick.randrange(24), words[0] ^ 1 << pick.randrange(16)])
    return (first & 0xFFFF if len(words) > 1 else first, *words[1:])
