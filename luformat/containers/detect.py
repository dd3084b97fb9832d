"""What kind of input some bytes begin: containers by their magic, bare streams by likelihood."""

from __future__ import annotations

from typing import Final, Literal, TypeAlias, get_args

from luformat.containers.hvm import is_hvm_context
from luformat.containers.part import fixed_size, magic_of
from luformat.layout.layouts import (
    BYTE_ORDERS,
    ByteOrder,
    body_case,
    type_layout,
)
from luformat.records.format import LIVE_UPDATE
from luformat.records.index import END, record_number

__all__ = [
    "CONTAINER_KINDS",
    "DETECT_BYTES",
    "MESSAGE_KEYS",
    "SAVED_DOMAINS",
    "ContainerKind",
    "Kind",
    "detect",
    "kind_words",
    "message_key",
    "stream_byte_order",
]

ContainerKind: TypeAlias = Literal[
    "libxc-image",
    "libxl-stream",
    "xl-save",
    "libvirt-save",
    "xapi-image",
    "hvm-context",
    "xenstore-state",
    "xl-handshake",
]
CONTAINER_KINDS: Final[tuple[ContainerKind, ...]] = get_args(ContainerKind)
SAVED_DOMAINS: Final[tuple[ContainerKind, ...]] = (
    "libxc-image",
    "libxl-stream",
    "xl-save",
    "libvirt-save",
    "xapi-image",
)
"""The kinds that hold an image of libxc."""
Kind: TypeAlias = Literal[ContainerKind, "lu-stream"]

DETECT_BYTES: Final = 4096
"""As many bytes of the input's beginning as `detect` can make use of."""

MESSAGE_KEYS: Final = (
    "xl_handshake::receiver_banner",
    "xl_handshake::receiver_ready",
    "xl_handshake::permission_to_go",
    "xl_handshake::unpause_report",
)
_MAGICS: Final[tuple[tuple[ContainerKind, str], ...]] = (
    ("xl-save", "xl_save::save_header"),
    ("libvirt-save", "libvirt_save::save_header"),
    ("xapi-image", "xapi_image::signature_line"),
    ("libxl-stream", "libxl_stream::stream_header"),
    ("libxc-image", "libxc_image::ihdr"),
)
_CHAIN: Final = 3
"""Known record types in a row that are no accident, if none is one of live update."""
_NUMBER_MASK: Final = 0x3FFFFFFF
_LIKELY_NUMBERS: Final = 0x1000
"""Unknown record types below this are taken for later ones, above for something else."""


def message_key(head: bytes | memoryview) -> str | None:
    """Return the schema type of the migration message that `head` begins with, if any."""
    for key in MESSAGE_KEYS:
        magic = magic_of(key)
        if bytes(head[: len(magic)]) == magic:
            return key
    return None


def detect(head: bytes) -> Kind | None:
    """Return the kind of the input that begins with `head` (DETECT_BYTES are enough).

    None for anything else, memory dumps among it. A bare live update stream has no magic:
    it is recognised by its first records (see `stream_byte_order`), after all that have one.
    """
    start = 0
    while (key := message_key(head[start:])) is not None:
        start += fixed_size(key)
    for kind, key in _MAGICS:
        if head.startswith(magic_of(key), start):
            return kind
    if start:
        return "xl-handshake"
    if _is_xenstore_state(head):
        return "xenstore-state"
    if is_hvm_context(head):
        return "hvm-context"
    return "lu-stream" if stream_byte_order(head) else None


def _is_xenstore_state(head: bytes) -> bool:
    """Tell a state stream from text that begins with the same word, by its small version."""
    return head.startswith(magic_of("xenstore_state::stream_header") + b"\0\0")


def stream_byte_order(head: bytes) -> ByteOrder | None:
    """Return the byte order of the live update stream that `head` begins, None if it is none.

    `LU_VERSION` with the right length, which the posted producer writes first, is enough.
    Else the records that can be seen must all be plausible and one of them of a live update
    type, or several in a row of known types, in one byte order only.
    """
    if len(head) < LIVE_UPDATE.header("little").size:
        return None
    version = (record_number("LU_VERSION"), fixed_size("xen_lu_records::lu_version"))
    possible = [
        byte_order
        for byte_order in BYTE_ORDERS
        if LIVE_UPDATE.header(byte_order).unpack_from(head) == version
    ]
    possible = possible or [each for each in BYTE_ORDERS if _is_chain(head, each)]
    return possible[0] if len(possible) == 1 else None


def _is_chain(head: bytes, byte_order: ByteOrder) -> bool:
    header = LIVE_UPDATE.header(byte_order)
    at = known = 0
    while at + header.size <= len(head):
        kind, length = header.unpack_from(head, at)
        if kind == END:
            return known > 0 and length == 0
        if not _is_plausible(kind, length):
            return False
        if LIVE_UPDATE.knows(kind):
            known = _CHAIN if kind >> 30 & 1 else known + 1
        at += header.size + length + -length % LIVE_UPDATE.alignment
    return known >= _CHAIN


def _is_plausible(kind: int, length: int) -> bool:
    """Tell whether a header can be one: a number in use or near one, a length to match."""
    case = body_case(LIVE_UPDATE.record, kind)
    if case is None:
        return kind & _NUMBER_MASK < _LIKELY_NUMBERS
    layout = type_layout(case[0])
    sizes = [layout["size"]] if layout["size"] is not None else layout["sizes"]
    return sizes is None or length in sizes


_WORDS: Final = {
    "lu-stream": "an extracted live update stream",
    "libxc-image": "an image of libxc",
    "libxl-stream": "a stream of libxl",
    "xl-save": "a file of `xl save`",
    "libvirt-save": "a file of `virsh save`",
    "xapi-image": "a suspend image of xapi",
    "hvm-context": "an HVM context",
    "xenstore-state": "the state of xenstored",
    "xl-handshake": "the handshake of a migration by xl",
}


def kind_words(kind: str) -> str:
    """Return a kind of input as people call it, with its article."""
    return _WORDS.get(kind) or f"{'an' if kind[0] in 'aeiou' else 'a'} {kind}"
