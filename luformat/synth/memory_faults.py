"""Faults of breadcrumb, array and pages, and of what lies where: LU1xx, LU2xx, LU7xx."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from luformat.errors import SelectionError
from luformat.layout.layouts import constant
from luformat.synth.draft import WORDS, Draft
from luformat.synth.fault import AnyDraft, Change, Fault, MemoryChange, place_of
from luformat.synth.memory import CHUNK, Chunks

__all__ = ["MEMORY_FAULTS"]

_UNKNOWN_OPTIONAL: Final = 0xC0000000


def _words(**values: Callable[[Draft], object]) -> MemoryChange:
    """Set words of the breadcrumb to what the functions give."""

    def apply(draft: Draft) -> None:
        for name, value in [(name, value(draft)) for name, value in values.items()]:
            setattr(draft, name, value)

    return apply


def _second_breadcrumb(draft: Draft) -> None:
    draft.breadcrumbs.append(draft.spare.pop() * draft.host.page_size)


def _entry_beyond(draft: Draft) -> None:
    draft.stored[-1] = draft.ram_end // draft.host.page_size + 5


def _page_absent(draft: Draft) -> None:
    draft.absent.append(draft.mfns[-1])


def _unused_page_absent(draft: Draft) -> None:
    draft.absent.append(draft.spare.pop())
    draft.reserve(draft.absent[-1])


def _two_contents(draft: Draft) -> None:
    """Give the first data page a second content, of which a few bytes differ."""
    size = draft.host.page_size
    page = bytes(draft.stream[:size]).ljust(size, bytes([draft.host.slack]))
    draft.again[draft.mfns[0] * size] = (
        page[:8] + bytes(byte ^ 0xFF for byte in page[8:16]) + page[16:]
    )


def _entry_cleared(draft: Draft) -> None:
    draft.stored[-1] = 0


def _last_page_cleared(draft: Draft) -> None:
    size = draft.host.page_size
    start = (len(draft.stream) - 1) // size * size
    draft.stream[start:] = bytes(size)


def _body(pattern: bytes) -> Change:
    """Add a record whose body has pages full of a pattern, wherever it comes to lie."""

    def apply(draft: AnyDraft) -> None:
        count = 3 * draft.host.page_size // len(pattern)
        draft.records.insert(place_of(draft, "END"), (_UNKNOWN_OPTIONAL, pattern * count))

    return apply


def _stray_bytes(draft: Draft) -> None:
    draft.stream += b"\0\1\2\3\4\5\6\7"


def _same_page_twice(draft: Draft) -> None:
    mfn = draft.spare.pop()
    draft.unused.append(mfn)
    draft.reserve(mfn)
    draft.reserve(mfn)


def _unused_page(draft: Draft) -> None:
    draft.unused.append(draft.spare.pop())
    draft.reserve(draft.unused[-1])


def _page_in_array(draft: Draft) -> None:
    draft.reserve(draft.array // draft.host.page_size)


def _page_in_bootmem(draft: Draft) -> None:
    draft.unused.append(draft.host.bootmem.end // draft.host.page_size - 1)
    draft.reserve(draft.unused[-1])


def _page_in_table(draft: Draft) -> None:
    draft.reserve(_table(draft)[0][0] // draft.host.page_size)


def _page_of_guest(draft: Draft) -> None:
    _table(draft)
    draft.guests.append(draft.mfns[0])


def _table(draft: Draft) -> Chunks:
    if "LU_M2P" not in draft.tables:
        raise SelectionError("the fault needs an M2P: set m2p to true")
    return draft.tables["LU_M2P"]


def _table_in_bootmem(draft: Draft) -> None:
    table = _table(draft)
    region = draft.host.bootmem
    at = region.start // CHUNK * CHUNK + CHUNK
    if at + CHUNK > region.end:
        raise SelectionError("the fault needs a larger bootmem: 4 MiB at least")
    table[0] = (at, table[0][1])


def _first_page(change: Callable[[bytearray, int], None]) -> MemoryChange:
    return lambda draft: change(draft.stream, draft.host.page_size)


def _clear(stream: bytearray, page_size: int) -> None:
    stream[:page_size] = bytes(page_size)


def _garble(stream: bytearray, page_size: int) -> None:  # noqa: ARG001 - same form as _clear
    stream[:4] = b"\x0b\xad\xad\x0b"


def _with_small_pages(draft: Draft, magic: int) -> int:
    """Return a magic that is wrong in one way only if the host's pages have 4 KiB."""
    if draft.host.page_size != 4096:
        raise SelectionError("the fault needs pages of 4096 bytes")
    return magic


def _whole_magic(draft: Draft) -> int:
    return _with_small_pages(draft, constant(WORDS, "unmasked_magic"))


def _v2_magic(draft: Draft) -> int:
    return _with_small_pages(draft, draft.masked(1 << 16))


def _typo(draft: Draft) -> int:
    return draft.magic ^ (0x69 ^ 0x89) << 48


MEMORY_FAULTS: Final = (
    Fault("second-breadcrumb", "LU101", memory=_second_breadcrumb),
    Fault("magic-typo", "LU102", memory=_words(magic=_typo)),
    Fault(
        "magic-unmasked",
        "LU103",
        memory=_words(magic=_whole_magic),
    ),
    Fault(
        "kexec-entry",
        "LU104",
        memory=_words(
            magic=lambda draft: draft.magic | 0x20,
            array_word=lambda draft: draft.array_word | 0x20,
            count_word=lambda draft: draft.count_word | 0x20,
        ),
    ),
    Fault("magic-v2", "LU105", memory=_words(magic=_v2_magic)),
    Fault(
        "other-page-size",
        "LU106",
        memory=_words(
            magic=lambda draft: draft.masked(16384 if draft.host.page_size != 16384 else 4096)
        ),
    ),
    Fault(
        "magic-byte-order",
        "LU107",
        memory=_words(
            magic_order=lambda draft: "big" if draft.byte_order == "little" else "little"
        ),
    ),
    Fault(
        "word-unmasked", "LU108", memory=_words(count_word=lambda draft: draft.count_word + 0x100)
    ),
    Fault("count-zero", "LU109", memory=_words(count_word=lambda _: 0)),
    Fault(
        "count-shift",
        "LU110",
        memory=_words(count_word=lambda draft: 0xFFFFFFFF_80000000 | draft.count_word),
    ),
    Fault("count-beyond", "LU111", memory=_words(count_word=lambda draft: 2 * draft.ram_end)),
    Fault("array-absent", "LU201", memory=_words(array_word=lambda draft: draft.ram_end)),
    Fault("mfn-beyond", "LU202", memory=_entry_beyond),
    Fault("page-absent", "LU203", memory=_page_absent),
    Fault("first-page-cleared", "LU204", memory=_first_page(_clear)),
    Fault("first-record-damaged", "LU205", memory=_first_page(_garble)),
    Fault("mfn-twice", "LU206", memory=_same_page_twice),
    Fault("array-in-data", "LU207", memory=_page_in_array),
    Fault("array-cleared", "LU208", memory=_entry_cleared),
    Fault("page-cleared", "LU209", records=_body(b"\xa5\x5a"), memory=_last_page_cleared),
    Fault("zeros-in-body", "LU210", records=_body(b"\0")),
    Fault("unused-page-absent", "LU211", memory=_unused_page_absent),
    Fault("dump-cut-off", "LU212", is_cut=True),
    Fault("fill-in-body", "LU213", records=_body(b"\xc2")),
    Fault("two-contents", "LU214", memory=_two_contents),
    Fault("unused-page", "LU305", memory=_unused_page),
    Fault("slack-not-filled", "LU308", memory=_stray_bytes),
    Fault("data-in-bootmem", "LU701", memory=_page_in_bootmem),
    Fault("m2p-in-bootmem", "LU702", tables=_table_in_bootmem),
    Fault("m2p-in-data", "LU703", memory=_page_in_table),
    Fault("page-of-guest", "LU704", memory=_page_of_guest),
)
