"""LU884, LU885, LU887 to LU889: the state that xenstored hands on."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, Final

from luformat.containers.part import body_of
from luformat.containers.receiver_limits import limit
from luformat.errors import LuformatError
from luformat.layout.layouts import enum_values
from luformat.records.index import Record
from luformat.verify.fields import field_offset, known_bits, part_hit
from luformat.verify.findings import rule
from luformat.verify.hits import NOT_REFUSED, Hit, Scope, Severity, refused
from luformat.verify.layer import Layer
from luformat.verify.subject import Subject

__all__: list[str] = []

ERROR, WARNING = Severity.ERROR, Severity.WARNING
_SPEC: Final = "xenstore-migration"
_WATCHES: Final = ("WATCH_DATA", "WATCH_DATA_EXTENDED")
_EXTENDED: Final = "WATCH_DATA_EXTENDED"
_SHORT_HEAD: Final = 8
"""Bytes in front of the path as xenstored of Xen 4.22 writes them: those of WATCH_DATA."""
_WITHOUT_UPDATE: Final = 14
"""Minor number of the release whose xenstored has no live update at all."""
_LONGEST: Final = 16 << 20


def _layers(subject: Subject) -> Iterator[Layer]:
    return (layer for layer in subject.layers if layer.scope is Scope.XENSTORE)


def _bodies(subject: Subject, *names: str) -> Iterator[tuple[Layer, Record, Any]]:
    """Yield the records of some types whose bodies are whole, with these."""
    for layer in _layers(subject):
        for record in layer.records:
            if record.type_name not in names or record.body_length > _LONGEST:
                continue
            try:
                body = body_of(record)
            except LuformatError:
                continue
            if body is not None:
                yield layer, record, body.value


def _is_misplaced(record: Record) -> bool:
    """Tell whether a WATCH_DATA_EXTENDED lacks the depth and the padding in front of its path.

    xenstored of 4.22 writes the head of WATCH_DATA, and counts that of the extended one.
    """
    if record.type_name != _EXTENDED or record.body_length < _SHORT_HEAD:
        return False
    try:
        raw = record.source.read(record.body_offset, min(record.body_length, _LONGEST))
    except LuformatError:
        return False
    width = 2
    at_path, at_token = (
        field_offset("xenstore_state::record::watch_data_extended", name)
        for name in ("len_wpath", "len_token")
    )
    path, token = (
        int.from_bytes(raw[at : at + width], record.byte_order) for at in (at_path, at_token)
    )
    start = _SHORT_HEAD
    ends = (raw[start + path - 1 : start + path], raw[start + path + token - 1 :][:1])
    proper = field_offset("xenstore_state::record::watch_data_extended", "wpath")
    begins, properly = raw[start : start + 1], raw[proper + path - 1 : proper + path]
    return (
        begins in (b"/", b"@")
        and ends == (b"\0", b"\0")
        and not (properly == b"\0" and raw[proper : proper + 1] in (b"/", b"@"))
    )


@rule(
    "LU884",
    "version and flags of xenstored's state are known",
    ERROR,
    source=f"{_SPEC}, Header: versions 1 and 2, 'Reserved (must be zero)'",
    mend="A newer xenstored wrote it.",
    applies=Scope.XENSTORE,
    receiver=ERROR,
    refuser="xenstored, lu_read_state()",
)
def _state(subject: Subject) -> Iterator[Hit]:
    state = None if subject.container is None else subject.container.xenstore
    if state is None:
        return
    source, header = state.records.source, state.header
    version = int(header.value.version)
    versions = limit("xenstored-versions")
    refusal = refused(versions, versions.lacking(version))
    if any(release.minor > _WITHOUT_UPDATE for release in refusal.by):
        found = part_hit(header, "version", f"xenstore: the version is {version}", source)
        yield Hit(found.message, found.where, refusal=refusal)
    unknown = int(header.value.flags) & ~known_bits(header.key, "flags")
    if unknown:
        message = f"xenstore: the flags have reserved bits {unknown:#x}"
        yield part_hit(header, "flags", message, source)


@rule(
    "LU885",
    "records of xenstored name what precedes them",
    ERROR,
    source=f"{_SPEC}, Records: 'must always appear earlier in the stream'; NODE_DATA: parent first",
    mend="Write connections, transactions and parents before the records that name them.",
    applies=Scope.XENSTORE,
    receiver=ERROR,
    refuser="xenstored, read_state_watch() or read_state_node()",
)
def _dangling(subject: Subject) -> Iterator[Hit]:
    for layer in _layers(subject):
        for record, missing in layer.dangling:
            # The one in C leaves transactions out.
            taken = None if record.type_name in (*_WATCHES, "NODE_DATA") else NOT_REFUSED
            if missing.startswith("transaction"):
                taken = NOT_REFUSED
            message = f"{record.type_name} names {missing}, which none before has"
            yield layer.hit(message, record, refusal=taken)


@rule(
    "LU887",
    "WATCH_DATA_EXTENDED has its depth in front of its path",
    ERROR,
    source=f"{_SPEC}, WATCH_DATA_EXTENDED; dump_state_watches() of Xen 4.22 writes "
    "the head of WATCH_DATA and counts the longer one",
    mend="The watch is lost to a reader, and sometimes the record behind it: mend the writer. "
    "Path and token stand four bytes before where they should.",
    applies=Scope.XENSTORE,
    receiver=WARNING,
)
def _misplaced(subject: Subject) -> Iterator[Hit]:
    for layer in _layers(subject):
        for record in layer.records:
            if _is_misplaced(record):
                message = "WATCH_DATA_EXTENDED lacks its depth, as Xen 4.22 writes it"
                yield layer.hit(message, record, record.body_offset + _SHORT_HEAD)


@rule(
    "LU888",
    "paths and tokens of xenstored end with NUL, and paths begin with / or @",
    ERROR,
    source=f"{_SPEC}, WATCH_DATA, NODE_DATA: path and token with their NUL; xenstore.txt: paths",
    mend="The record is damaged, or one of its lengths.",
    applies=Scope.XENSTORE,
    receiver=ERROR,
    refuser="xenstored, process_state_watch() or read_state_node()",
)
def _paths(subject: Subject) -> Iterator[Hit]:
    for layer, record, value in _bodies(subject, *_WATCHES, "NODE_DATA"):
        if _is_misplaced(record):
            continue
        is_node = record.type_name == "NODE_DATA"
        name = "path" if is_node else "wpath"
        path = str(getattr(value, name))
        length = int(getattr(value, f"len_{name}"))
        if len(path.rstrip("\0")) >= length:
            yield layer.hit(f"the path of {record.type_name} does not end with NUL", record)
        elif not path.startswith(("/", "@")) and (is_node or not path):
            what = f"the path of {record.type_name} does not begin with / or @"
            yield layer.hit(what, record)
        if not is_node and len(str(value.token).rstrip("\0")) >= int(value.len_token):
            yield layer.hit(f"the token of {record.type_name} does not end with NUL", record)


@rule(
    "LU889",
    "values in xenstored's records are ones that the document has",
    WARNING,
    source=f"{_SPEC}: permission letters, unique conn-id, reserved fields, type 8 in version 2",
    mend="xenstored takes it for something else, or overlooks it: mend the writer.",
    applies=Scope.XENSTORE,
)
def _values(subject: Subject) -> Iterator[Hit]:
    known = enum_values("xenstore_state::permission")
    seen: dict[int, int] = {}
    for layer, record, value in _bodies(subject, "CONNECTION_DATA", "NODE_DATA", _EXTENDED):
        if record.type_name == "CONNECTION_DATA":
            before = seen.setdefault(int(value.conn_id), record.number)
            if before != record.number:
                message = f"connection {value.conn_id} stands in record {before} already"
                yield layer.hit(message, record)
        elif record.type_name == "NODE_DATA":
            for entry in value.perms:
                if int(entry.perm) not in known:
                    message = f"the letter of a permission is {int(entry.perm):#04x}"
                    yield layer.hit(message, record)
        elif not _is_misplaced(record):
            if value.reserved:
                yield layer.hit(f"the reserved field is {value.reserved:#x}", record)
            state = None if subject.container is None else subject.container.xenstore
            if state is not None and int(state.header.value.version) < 2:
                yield layer.hit(f"{_EXTENDED} in a state of version 1", record)
