"""LU871 to LU877, LU881 to LU883, LU886, LU899: xl's header, the end of an input, messages."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from luformat.containers.config_types import read_config
from luformat.containers.xl import XlHeader
from luformat.errors import FramingError
from luformat.memory.source import ByteSource
from luformat.verify.fields import field_offset, known_bits, part_hit
from luformat.verify.findings import rule
from luformat.verify.hits import NOT_REFUSED, Hit, Scope, Severity
from luformat.verify.subject import Subject

__all__: list[str] = []

ERROR, WARNING, NOTE = Severity.ERROR, Severity.WARNING, Severity.NOTE
_HEADER: Final = "xl, struct save_file_header"
_WORDS: Final = "xl_save::header_words"
_OPTIONAL: Final = "xl, optional data"
_WHOLE: Final = (
    Scope.IMAGE
    | Scope.LIBXL
    | Scope.XL
    | Scope.XENSTORE
    | Scope.MESSAGES
    | Scope.LIBVIRT
    | Scope.XAPI
)


def _headers(subject: Subject) -> Iterator[tuple[XlHeader, ByteSource]]:
    if subject.container is not None and subject.container.xl is not None:
        yield subject.container.xl, subject.container.source


def _word_hit(xl: XlHeader, source: ByteSource, name: str, message: str) -> Hit:
    """Return a hit at one of the words behind the byte order mark."""
    at = field_offset(xl.header.key, "words") + field_offset(_WORDS, name)
    return Hit(message, source.where(xl.header.offset + at))


@rule(
    "LU871",
    "xl knows the mandatory flags",
    ERROR,
    source=f"{_HEADER}: 'unknown flags => reject restore'",
    mend="A newer xl wrote the file.",
    applies=Scope.XL,
    receiver=ERROR,
    refuser="xl, create_domain()",
)
def _mandatory(subject: Subject) -> Iterator[Hit]:
    for xl, source in _headers(subject):
        unknown = xl.mandatory_flags & ~known_bits(_WORDS, "mandatory_flags")
        if unknown:
            message = f"xl: unknown mandatory flags {unknown:#x}"
            yield _word_hit(xl, source, "mandatory_flags", message)


@rule(
    "LU872",
    "xl's optional flags are clear",
    NOTE,
    source=f"{_HEADER}: none is defined",
    mend="Nothing: xl ignores them.",
    applies=Scope.XL,
)
def _optional(subject: Subject) -> Iterator[Hit]:
    for xl, source in _headers(subject):
        if xl.optional_flags:
            message = f"xl: unknown optional flags {xl.optional_flags:#x}"
            yield _word_hit(xl, source, "optional_flags", message)


@rule(
    "LU873",
    "there is a configuration of the domain",
    WARNING,
    source=f"{_OPTIONAL}; `xl restore`: 'none in save file'",
    mend="Give `xl restore` a configuration file.",
    applies=Scope.XL,
    receiver=ERROR,
    refuser="xl, create_domain(): unless it is given a configuration file",
)
def _no_config(subject: Subject) -> Iterator[Hit]:
    for xl, source in _headers(subject):
        if xl.config_part is None and xl.config_error is None:
            yield _word_hit(xl, source, "len_optional_data", "xl: there is no configuration")


def _is_text_error(xl: XlHeader) -> bool:
    return getattr(xl.config_error, "wanted", None) == "UTF-8"


@rule(
    "LU874",
    "the configuration fits the optional data",
    ERROR,
    source=f"{_OPTIONAL}; `xl restore`: 'Savefile truncated'",
    mend="One of the two lengths is damaged.",
    applies=Scope.XL,
    receiver=ERROR,
    refuser="xl, create_domain()",
)
def _config_length(subject: Subject) -> Iterator[Hit]:
    for xl, _ in _headers(subject):
        error = xl.config_error
        if error is not None and not isinstance(error, FramingError) and not _is_text_error(xl):
            yield Hit(error.message, error.where)


@rule(
    "LU875",
    "the configuration can be read",
    ERROR,
    source=f"{_HEADER}: XL_MANDATORY_FLAG_JSON, 'config data is in JSON format'",
    mend="The flag is wrong or the text is damaged; `xl restore` takes a file in its place.",
    applies=Scope.XL,
    receiver=ERROR,
    refuser="xl, create_domain()",
)
def _config(subject: Subject) -> Iterator[Hit]:
    for xl, source in _headers(subject):
        if xl.config_error is not None and _is_text_error(xl):
            yield Hit(xl.config_error.message, xl.config_error.where)
        if xl.config is None or xl.config_part is None or not xl.is_json:
            continue
        try:
            rest = read_config(xl.config).rest
        except (ValueError, RecursionError) as error:
            message = f"xl: the configuration is no JSON: {error}"
            yield Hit(message, source.where(xl.config_part.offset))
            continue
        if rest:
            message = f"xl: {rest} characters follow the configuration"
            yield Hit(message, source.where(xl.config_part.offset), refusal=NOT_REFUSED)


@rule(
    "LU886",
    "the flag for JSON is set if the configuration is JSON",
    ERROR,
    source=f"{_HEADER}: XL_MANDATORY_FLAG_JSON; without it xl parses a configuration file",
    mend="Set the flag, or give `xl restore` a configuration file.",
    applies=Scope.XL,
    receiver=ERROR,
    refuser="xl, parse_config_data()",
)
def _json_unsaid(subject: Subject) -> Iterator[Hit]:
    for xl, source in _headers(subject):
        if not xl.is_json and xl.config is not None and xl.config.lstrip().startswith("{"):
            message = "xl: the configuration is JSON, its flag is clear"
            yield _word_hit(xl, source, "mandatory_flags", message)


@rule(
    "LU876",
    "a libxl stream follows",
    ERROR,
    source=f"{_HEADER}: XL_MANDATORY_FLAG_STREAMv2",
    mend="The domain is in the format of Xen 4.5 and earlier; Xen's convert-legacy-stream "
    "makes a libxl stream of it.",
    applies=Scope.XL,
    receiver=WARNING,
)
def _legacy(subject: Subject) -> Iterator[Hit]:
    for xl, source in _headers(subject):
        if not xl.is_stream_v2 and _stream_of(subject) is None:
            message = "xl: the legacy format follows the header"
            yield _word_hit(xl, source, "mandatory_flags", message)


def _stream_of(subject: Subject) -> str | None:
    """Return what follows xl's header, None if it is nothing of today's formats."""
    container = subject.container
    if container is None or not (container.images or container.libxl):
        return None
    return "a libxc image" if container.libxl is None else "a libxl stream"


@rule(
    "LU899",
    "the flag for a libxl stream is set if one follows",
    ERROR,
    source="xl.h, XL_MANDATORY_FLAG_STREAMv2; libxl: without it convert-legacy-stream reads the "
    "stream, and finds an invalid one",
    mend="Set the flag; a libxc image by itself lacks libxl's stream around it.",
    applies=Scope.XL,
    receiver=ERROR,
    refuser="libxl, libxl__convert_legacy_stream()",
)
def _unsaid(subject: Subject) -> Iterator[Hit]:
    for xl, source in _headers(subject):
        found = _stream_of(subject)
        if not xl.is_stream_v2 and found is not None:
            message = f"xl: {found} follows the header, its flag is clear"
            yield _word_hit(xl, source, "mandatory_flags", message)


@rule(
    "LU877",
    "xl's header is little-endian",
    ERROR,
    source="`xl restore`: 'File has wrong byte order'",
    mend="No x86 host wrote the file, or the mark is damaged.",
    applies=Scope.XL,
    receiver=ERROR,
    refuser="xl, create_domain()",
)
def _big_endian(subject: Subject) -> Iterator[Hit]:
    for xl, source in _headers(subject):
        if xl.byte_order == "big":
            yield part_hit(xl.header, "byteorder", "xl: the header is big-endian", source)


@rule(
    "LU881",
    "nothing follows the end",
    ERROR,
    source="libxc- and libxl-migration-stream, END: 'the final record in the stream'",
    mend="Two files were joined, or the end has overwritten only part of an older file.",
    applies=_WHOLE,
    needs=("LU301", "LU302"),
)
def _trailing(subject: Subject) -> Iterator[Hit]:
    container = subject.container
    if container is not None and container.error is None and container.trailing:
        message = f"{container.trailing} bytes follow the end"
        yield Hit(message, container.source.where(container.end))


@rule(
    "LU882",
    "the stream ends with an END of libxl",
    NOTE,
    source="libxl-migration-stream, CHECKPOINT_END: Remus runs until the connection breaks",
    mend="Nothing: the domain can be restored from the last whole checkpoint.",
    applies=Scope.LIBXL,
    needs=("LU301", "LU302"),
)
def _remus(subject: Subject) -> Iterator[Hit]:
    libxl = None if subject.container is None else subject.container.libxl
    if libxl is not None and libxl.error is None and not libxl.ended:
        message = f"libxl: the stream stops behind checkpoint {libxl.checkpoints}"
        yield Hit(message, libxl.records.source.where(libxl.end))


@rule(
    "LU883",
    "the receiver reports that the domain runs",
    WARNING,
    source="xl.h, migrate_report: '0: everything went well, domain is running'",
    mend="Look for the cause in the receiver's log.",
    applies=Scope.MESSAGES,
    receiver=WARNING,
)
def _report(subject: Subject) -> Iterator[Hit]:
    container = subject.container
    for message in container.messages if container is not None else ():
        status = int(getattr(message.value, "status", 0))
        if status and container is not None:
            text = f"xl: the receiver reports status {status}"
            yield part_hit(message, "status", text, container.source)
