"""xl's own layer: the save file's header and configuration, the migration messages."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Final

from luformat.containers.detect import MESSAGE_KEYS, message_key
from luformat.containers.part import Part, check_room, fixed_size, magic_of, parse_part
from luformat.errors import BodyError, LuformatError
from luformat.layout.layouts import ByteOrder
from luformat.memory.source import ByteSource

__all__ = ["XlHeader", "check_message", "read_messages", "read_xl_header"]

_HEADER: Final = "xl_save::save_header"
_CONFIG: Final = "xl_save::config_part"
_MAX_CONFIG: Final = 16 << 20
"""Bytes of configuration that are read at most; real ones have a few KiB."""
_MAX_MESSAGES: Final = 16
"""Migration messages looked for in a row; an exchange has four."""
_LEAST_MESSAGE: Final = 8
"""Bytes of the beginning of a migration message that are no accident."""


@dataclass(frozen=True, slots=True)
class XlHeader:
    """What `xl` writes in front of the stream; offsets and lengths in bytes.

    `config_part` is None if there is no configuration or it cannot be read; then
    `config_error` says why: a BodyError leaves the stream behind it readable, a
    FramingError (cut off) does not.
    """

    offset: int
    byte_order: ByteOrder
    header: Part
    config_part: Part | None
    end: int
    config_error: LuformatError | None = field(default=None, compare=False)

    @property
    def mandatory_flags(self) -> int:
        """Flags that a reader must know."""
        return int(self.header.value.words.mandatory_flags)

    @property
    def optional_flags(self) -> int:
        """Flags that a reader may ignore."""
        return int(self.header.value.words.optional_flags)

    @property
    def is_json(self) -> bool:
        """True if the configuration is JSON, False if it is in xl.cfg syntax."""
        return bool(self.header.value.words.is_json)

    @property
    def is_stream_v2(self) -> bool:
        """True if a libxl stream follows, False for the legacy format."""
        return bool(self.header.value.words.is_stream_v2)

    @property
    def config(self) -> str | None:
        """The domain's configuration as text."""
        return None if self.config_part is None else str(self.config_part.value.config)


def read_xl_header(source: ByteSource, offset: int = 0) -> XlHeader:
    """Return the xl layer of the save file or migration stream at `offset`.

    Raises FramingError if the header is none or cut off.
    """
    header = parse_part(source, _HEADER, offset, what="xl header")
    is_be = bool(header.value.host_is_be)
    length = int(header.value.words.len_optional_data)
    end = header.end
    config: Part | None = None
    error: LuformatError | None = None
    if length:
        try:
            # Whether the data is all there is a matter of framing, what it says is not.
            check_room(source, end, length, what="xl optional data")
            end += length
            config = _read_config(source, header.end, length, is_be)
        except LuformatError as broken:
            error = broken
    byte_order: ByteOrder = "big" if is_be else "little"
    return XlHeader(offset, byte_order, header, config, end, error)


def _read_config(source: ByteSource, offset: int, length: int, is_be: bool) -> Part:
    what = "xl optional data"
    if length > _MAX_CONFIG:
        raise BodyError(
            f"{what}: {length} bytes are more than a configuration has",
            wanted=_MAX_CONFIG,
            got=length,
            where=source.where(offset),
        )
    return parse_part(source, _CONFIG, offset, is_be, length=length, what=what)


def check_message(source: ByteSource, offset: int) -> None:
    """Raise FramingError if a message of xl's handshake begins at `offset` and is cut off."""
    room = source.size - offset
    if not _LEAST_MESSAGE <= room < max(fixed_size(key) for key in MESSAGE_KEYS):
        return
    head = source.read(offset, room)
    for key in MESSAGE_KEYS:
        if room < fixed_size(key) and magic_of(key).startswith(head[: len(magic_of(key))]):
            name = key.rpartition("::")[-1]
            check_room(source, offset, fixed_size(key), what=f"xl migration message ({name})")


def read_messages(source: ByteSource, offset: int) -> tuple[Part, ...]:
    """Return the messages of xl's migration handshake that stand at `offset`, in a row.

    Empty if there are none; whatever else stands there is left alone.
    """
    messages: list[Part] = []
    longest = max(fixed_size(key) for key in MESSAGE_KEYS)
    while len(messages) < _MAX_MESSAGES:
        head = source.read(offset, max(0, min(longest, source.size - offset)))
        key = message_key(head)
        if key is None or len(head) < fixed_size(key):
            break
        messages.append(parse_part(source, key, offset, what="migration message"))
        offset = messages[-1].end
    return tuple(messages)
