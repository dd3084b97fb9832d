"""Files that once were, or nearly are, something that luformat reads: said by name.

A magic that was made to show a transfer in text mode holds a line feed, a NUL and a carriage
return. Where the letters in front of them are right and these are not, the whole file went
through such a transfer, and no length in it can be believed any more.

The legacy format (Xen 4.5 and earlier) has no magic at all. A stream of it begins with the
number of the guest's frames, in words of the toolstack; then come, of a PV guest, an extended
information block that begins with all ones, else chunks: a number that is negative and small
for their kinds, or that of a batch of pages, whose first frame must be one of the guest's.
"""

from __future__ import annotations

import math
import struct
from collections import Counter
from typing import Final

from luformat.containers.detect import kind_words
from luformat.containers.part import fixed_size, magic_of
from luformat.errors import DumpFormatError, Where
from luformat.memory.foreign import foreign_behind
from luformat.memory.open import recognise
from luformat.memory.source import ByteSource
from luformat.memory.stored import StoredFile

__all__ = [
    "is_legacy_stream",
    "refuse_other_dump",
    "refuse_unusable",
    "refuse_zeros",
    "unknown_input",
]

_TEXT_GUARDS: Final = {
    "xl_save::save_header": "an xl save file",
    "libvirt_save::save_header": "a save file of libvirt",
}
_END_BYTES: Final = fixed_size("xen_record::record_header")
_FIRST_XAPI: Final = b"XenSavedDomain\n"
_MOST_FRAMES: Final = 1 << 28
"""Frames of a guest of 1 TiB, as much as the legacy format was ever used for."""
_FEWEST_FRAMES: Final = 16
_KINDS: Final = range(-19, 0)
"""Kinds of chunks: XC_SAVE_ID_VERIFY_MODE (-1) to XC_SAVE_ID_HVM_GENERATION_ID_ADDR (-19)."""
_MOST_IN_BATCH: Final = 1024
_HEAD: Final = 64
_ENTROPY_OF: Final = 1024
_RANDOM: Final = 7.2
"""Bits a byte in 1 KiB and more that only packed or random data have."""
_TYPE_BITS: Final = 28
"""The type of a page stands above, its frame number below this bit."""


def refuse_unusable(source: ByteSource, name: str) -> None:
    """Raise DumpFormatError for a file that can be named but not read; return for any other."""
    head = source.read(0, min(source.size, _HEAD))
    for key, what in _TEXT_GUARDS.items():
        magic = magic_of(key)
        letters = magic[: magic.index(b"\n")]
        if head.startswith(letters) and not head.startswith(magic):
            raise _damaged(source, name, what, magic, head, len(letters))
    line = magic_of("xapi_image::signature_line")
    if head.startswith(line[:-1] + b"\r"):
        raise _damaged(source, name, "a suspend image of xapi", line, head, len(line) - 1)
    if head.startswith(_FIRST_XAPI):
        raise DumpFormatError(
            f"{name} is a suspend image of xapi in its first format, without sections",
            where=source.where(0),
            hint="it holds a stream in the legacy format; XenServer 6.5 and earlier wrote it",
        )


def unknown_input(name: str, head: bytes, cut_at: int | None = None) -> DumpFormatError:
    """Return the error for a file without a magic in which no handover is, with what it looks like.

    `head` is its beginning, a few KiB; `cut_at` is the offset at which it ends, taken as memory
    that was cut off.
    """
    if is_legacy_stream(head):
        return DumpFormatError(
            f"{name} looks like a domain saved in the legacy format of Xen 4.5 and earlier "
            "(version 1): no magic, but a plausible number of frames and a first chunk",
            where=Where(file=0, file_name=name),
            hint="Xen's convert-legacy-stream makes a libxl stream of it; "
            "if it is a dump of raw memory, say --as raw",
        )
    behind = foreign_behind(head)
    looks, hint = _looks(head), "`luformat --help` lists what is read"
    if behind is not None:
        looks, hint = behind.what, behind.hint
    told = "it is truncated, for it ends within a page; else " if cut_at else ""
    return DumpFormatError(
        f"{name} is of no kind that luformat knows: it has no magic, and no page of it begins "
        f"with a breadcrumb; it looks like {looks}",
        got=head[:16].hex(" "),
        where=Where(file=cut_at or 0, file_name=name),
        hint=f"{hint}; if it is a dump of raw memory, {told}say --as raw",
    )


def _looks(head: bytes) -> str:
    """Return what the beginning of a file without a magic is made of."""
    if not any(head):
        return "memory or a disk that begins with zeros"
    counts = Counter(head)
    entropy = -sum(n / len(head) * math.log2(n / len(head)) for n in counts.values())
    if len(head) >= _ENTROPY_OF and entropy > _RANDOM:
        return "compressed or encrypted data"
    zeros = 100 * counts[0] // len(head)
    return f"binary data, {zeros} % of it zeros"


def _damaged(
    source: ByteSource, name: str, what: str, magic: bytes, head: bytes, at: int
) -> DumpFormatError:
    wanted, got = magic[at:], head[at : at + max(len(magic) - at, 4)]
    change = "its control characters were changed"
    if got.startswith(b"\r\n"):
        change = "line feeds became CR LF"
    elif b"\0" not in got and b"\n" in got:
        change = "NUL octets were dropped"
    elif got.startswith(b"\r"):
        change = "line feeds became CR"
    elif got.startswith(b"\n") and b"\r" not in got[: len(wanted)]:
        change = "carriage returns were dropped or changed"
    return DumpFormatError(
        f"{name} was {what}, but a transfer in text mode has damaged it: {change}",
        wanted=wanted.hex(" "),
        got=got.hex(" "),
        where=source.where(at),
        hint="copy the file again in binary mode; the damaged copy cannot be mended",
    )


def is_legacy_stream(head: bytes) -> bool:
    """Tell whether a bare stream of version 1 may begin so, written in words of 8 or 4 bytes."""
    return any(_begins(head, word) for word in ("Q", "I"))


def _begins(head: bytes, word: str) -> bool:
    size = struct.calcsize(f"<{word}")
    if len(head) < 2 * size + 8:
        return False
    frames, ones = struct.unpack_from(f"<{word}{word}", head)
    (marker,) = struct.unpack_from("<i", head, size)
    if not _FEWEST_FRAMES <= frames <= _MOST_FRAMES:
        return False
    if ones == (1 << 8 * size) - 1:
        # Of a PV guest: the length of the block follows, and the first part of it has a name.
        return head[2 * size + 4 : 2 * size + 8] in (b"vcpu", b"extv", b"cntx")
    if marker in _KINDS:
        # A chunk's own word follows, padding in front of it or zero.
        return head[size + 4 : size + 8] == bytes(4)
    if not 0 < marker <= _MOST_IN_BATCH:
        return False
    (first,) = struct.unpack_from(f"<{word}", head, size + 4)
    return bool(first >> 32 == 0 and 0 < first & ((1 << _TYPE_BITS) - 1) < frames)


def refuse_other_dump(file: StoredFile, head: bytes, as_kind: str | None) -> None:
    """Raise DumpFormatError for a dump with a magic that is to be taken for something else."""
    dump = recognise(head)
    if dump is not None and as_kind is not None:
        raise DumpFormatError(
            f"{file.name} is {kind_words(dump)} dump, not {kind_words(as_kind)}",
            hint="leave --as out",
        )


def refuse_zeros(file: StoredFile, kind: str | None) -> None:
    """Raise DumpFormatError for zeros that are taken for a stream, or are no more than its END."""
    if kind == "lu-stream" and file.size > _END_BYTES:
        raise DumpFormatError(
            f"{file.name} begins with zeros, as no stream does",
            hint="leave --as out to look for a breadcrumb in it",
        )
    if kind is None and file.size == _END_BYTES:
        raise DumpFormatError(
            f"{file.name} is too small for a memory dump: {file.size} bytes",
            hint="they are an END record: --as lu-stream takes them for a stream of no more",
        )
