"""LU851 to LU867: the libxl stream and its records."""

from __future__ import annotations

import re
from bisect import bisect
from collections.abc import Iterator
from typing import Final

from luformat.containers.libxl import LibxlStream
from luformat.layout.layouts import enum_values, struct_of, type_layout
from luformat.records.index import Record, record_number
from luformat.verify.fields import known_bits, part_hit
from luformat.verify.findings import rule
from luformat.verify.hits import NOT_REFUSED, Hit, Scope, Severity
from luformat.verify.layer import Layer
from luformat.verify.section import domain_kind
from luformat.verify.subject import Subject

__all__: list[str] = []

ERROR, WARNING, NOTE = Severity.ERROR, Severity.WARNING, Severity.NOTE
_SPEC: Final = "libxl-migration-stream"
_PROCESS: Final = "libxl, process_record()"
_XENSTORE: Final = "EMULATOR_XENSTORE_DATA"
_CONTEXT: Final = "EMULATOR_CONTEXT"
_EMULATOR: Final = "libxl_stream::emulator_header"
_STATE: Final = "libxl_stream::checkpoint_state"
_VERSION: Final = 2
_KEY: Final = re.compile(rb"[A-Za-z0-9@_-][A-Za-z0-9/@_-]*")
_VALUE: Final = re.compile(rb"[\t\n\r -~]*")
_LONGEST_DATA: Final = 16 << 20
"""Bytes of xenstore entries that are looked at; real records have a few hundred."""


def _streams(subject: Subject) -> Iterator[LibxlStream]:
    if subject.container is not None and subject.container.libxl is not None:
        yield subject.container.libxl


def _layers(subject: Subject) -> Iterator[Layer]:
    return (layer for layer in subject.layers if layer.scope is Scope.LIBXL)


def _of_type(layer: Layer, *names: str) -> Iterator[Record]:
    return (record for record in layer.records if record.type_name in names)


@rule(
    "LU851",
    "the version of a libxl stream is 2",
    ERROR,
    source=f"{_SPEC}, Header, version",
    mend="No released libxl reads another version.",
    applies=Scope.LIBXL,
    receiver=ERROR,
    refuser="libxl, stream_header_done()",
)
def _version(subject: Subject) -> Iterator[Hit]:
    for libxl in _streams(subject):
        version = int(libxl.header.value.version)
        if version != _VERSION:
            message = f"libxl: the stream's version is {version}"
            yield part_hit(libxl.header, "version", message, libxl.records.source)


@rule(
    "LU852",
    "a libxl stream of an x86 host is little-endian",
    ERROR,
    source=f"{_SPEC}, Header: '0 (little-endian) for images generated on an i386, x86_64'",
    mend="libxl refuses to restore it: no x86 host wrote it, or the bit is damaged.",
    applies=Scope.LIBXL,
    receiver=ERROR,
    refuser="libxl, stream_header_done()",
)
def _big_endian(subject: Subject) -> Iterator[Hit]:
    for libxl in _streams(subject):
        if libxl.byte_order == "big":
            message = "libxl: the stream is big-endian"
            yield part_hit(libxl.header, "options", message, libxl.records.source)


@rule(
    "LU853",
    "the reserved options of a libxl stream are clear",
    ERROR,
    source=f"{_SPEC}, Header: 'bits 2-31: Reserved'",
    mend="Clear them: they may be given a meaning.",
    applies=Scope.LIBXL,
)
def _options(subject: Subject) -> Iterator[Hit]:
    for libxl in _streams(subject):
        unknown = int(libxl.header.value.options) & ~known_bits(libxl.header.key, "options")
        if unknown:
            message = f"libxl: the options have reserved bits {unknown:#x}"
            yield part_hit(libxl.header, "options", message, libxl.records.source)


@rule(
    "LU854",
    "the domain was not converted from the legacy format",
    NOTE,
    source=f"{_SPEC}, Header: 'bit 1: Legacy Format'; libxc-migration-stream, Domain Header",
    mend="Nothing: the version of the Xen that saved the domain is lost.",
    applies=Scope.LIBXL | Scope.IMAGE,
)
def _legacy(subject: Subject) -> Iterator[Hit]:
    for libxl in _streams(subject):
        if libxl.header.value.is_legacy:
            message = "libxl: the legacy conversion tool wrote the stream"
            yield part_hit(libxl.header, "options", message, libxl.records.source)
    for section, header in subject.domain_headers:
        if header.numbers["xen_major"] == 0:
            message = f"{section.prefix}xen_major is 0: the image was converted"
            yield part_hit(header, "xen_major", message, section.index.source)


@rule(
    "LU855",
    "libxl knows all of its records, optional ones too",
    WARNING,
    source=f"{_PROCESS}: 'Unrecognised record', bit 31 or not",
    mend="Leave the record out: Xen's libxl refuses the stream, although it may ignore it.",
    applies=Scope.LIBXL,
    receiver=ERROR,
    refuser="libxl, process_record()",
)
def _optional(subject: Subject) -> Iterator[Hit]:
    for layer in _layers(subject):
        for record in layer.records:
            if not record.is_known and record.is_optional:
                yield layer.hit(f"unknown optional record {record.type:#010x}", record)


@rule(
    "LU856",
    "a libxl stream has one LIBXC_CONTEXT",
    ERROR,
    source=f"{_SPEC}, LIBXC_CONTEXT: the stream is handed to xc_domain_restore()",
    mend="Without it there is no domain; a second would be restored over the first.",
    applies=Scope.LIBXL,
    receiver=ERROR,
    refuser="libxl, libxl__xc_domain_restore()",
)
def _one_context(subject: Subject) -> Iterator[Hit]:
    for libxl, layer in zip(_streams(subject), _layers(subject), strict=True):
        found = [*_of_type(layer, "LIBXC_CONTEXT")]
        if not found and libxl.ended:
            yield layer.hit("there is no LIBXC_CONTEXT", layer.records[-1])
        # A second whole image of an HVM domain is loaded over the first, and taken.
        kinds = {group.kind for section in subject.sections for group in section.groups}
        is_taken = libxl.ended and kinds == {domain_kind("x86_hvm")}
        refusal = NOT_REFUSED if is_taken else None
        for record in found[1:]:
            yield layer.hit("a second LIBXC_CONTEXT", record, refusal=refusal)


def _emulators(subject: Subject) -> Iterator[tuple[Layer, Record, int, int]]:
    """Yield (layer, record, emulator, index) of the records of emulators."""
    for layer in _layers(subject):
        for record in _of_type(layer, _XENSTORE, _CONTEXT):
            header = struct_of(_EMULATOR, record.byte_order)
            if record.body_length >= header.size:
                raw = record.source.read(record.body_offset, header.size)
                emulator, index = header.unpack(raw)
                yield layer, record, emulator, index


@rule(
    "LU857",
    "an emulator is one of the known ones",
    ERROR,
    source=f"{_SPEC}, Emulator Records: '0x00000003 - 0xFFFFFFFF: Reserved'",
    mend="Nothing can read the emulator's state.",
    applies=Scope.LIBXL,
)
def _emulator(subject: Subject) -> Iterator[Hit]:
    for layer, record, emulator, _ in _emulators(subject):
        if emulator not in enum_values("libxl_stream::emulator"):
            message = f"{record.type_name} is of emulator {emulator:#x}"
            yield layer.hit(message, record, record.body_offset)


@rule(
    "LU858",
    "only converted streams have an unknown emulator",
    WARNING,
    source=f"{_SPEC}, Emulator Records: 'Unknown (In the case of a legacy stream)'",
    mend="Write which emulator it is.",
    applies=Scope.LIBXL,
)
def _unknown_emulator(subject: Subject) -> Iterator[Hit]:
    converted = any(libxl.header.value.is_legacy for libxl in _streams(subject))
    for layer, record, emulator, _ in _emulators(subject):
        if emulator == 0 and not converted:
            message = f"{record.type_name} does not say which emulator it is of"
            yield layer.hit(message, record, record.body_offset)


@rule(
    "LU859",
    "no state of an emulator stands twice",
    ERROR,
    source=f"{_SPEC}, Emulator Records: 'Index of this emulator for the domain'",
    mend="The second overwrites the first: write one of them.",
    applies=Scope.LIBXL,
)
def _emulator_twice(subject: Subject) -> Iterator[Hit]:
    ends = [r.number for layer in _layers(subject) for r in _of_type(layer, "CHECKPOINT_END")]
    seen: dict[tuple[int, int, int, int], int] = {}
    for layer, record, emulator, index in _emulators(subject):
        # Each checkpoint carries all state again.
        key = (bisect(ends, record.number), record.type, emulator, index)
        before = seen.setdefault(key, record.number)
        if before != record.number:
            message = f"{record.type_name} {index} stands in record {before} already"
            yield layer.hit(message, record)


def _strings(subject: Subject) -> Iterator[tuple[Layer, Record, int, list[bytes], bool]]:
    """Yield (layer, record, offset of the first string, strings, whether the last one ends)."""
    for layer, record, _, _ in _emulators(subject):
        at = type_layout(_EMULATOR)["size"]
        if record.type_name != _XENSTORE or record.body_length > _LONGEST_DATA:
            continue
        data = record.source.read(record.body_offset + at, record.body_length - at)
        *strings, rest = data.split(b"\0")
        yield layer, record, record.body_offset + at, strings + [rest] * bool(rest), not rest


@rule(
    "LU860",
    "xenstore data are pairs of strings that end with NUL",
    ERROR,
    source=f"{_SPEC}, EMULATOR_XENSTORE_DATA: 'a packed pair of NUL terminated octets'",
    mend="A value is missing, or the length of the record is damaged.",
    applies=Scope.LIBXL,
    receiver=ERROR,
    refuser="libxl, libxl__restore_emulator_xenstore_data()",
)
def _pairs(subject: Subject) -> Iterator[Hit]:
    for layer, record, _, strings, is_ended in _strings(subject):
        if not is_ended:
            yield layer.hit("the last string does not end with NUL", record, record.body_end - 1)
        elif len(strings) % 2:
            message = f"{len(strings)} strings are no pairs of keys and values"
            yield layer.hit(message, record)


@rule(
    "LU861",
    "xenstore keys are relative paths of allowed characters",
    ERROR,
    source=f"{_SPEC}, EMULATOR_XENSTORE_DATA: 'alphanumeric ASCII and -/_@', 'relative'",
    mend="The record is damaged, or its pairs are out of step.",
    applies=Scope.LIBXL,
    needs=("LU860",),
    receiver=ERROR,
    refuser="libxl, libxl__restore_emulator_xenstore_data()",
)
def _keys(subject: Subject) -> Iterator[Hit]:
    for layer, record, start, strings, _ in _strings(subject):
        at = start
        for number, text in enumerate(strings):
            if number % 2 == 0 and not _KEY.fullmatch(text):
                yield layer.hit(f"the key {_shown(text)} is none", record, at)
            at += len(text) + 1


@rule(
    "LU862",
    "xenstore values are readable text",
    WARNING,
    source=f"{_SPEC}, EMULATOR_XENSTORE_DATA: 'expected to be human-readable ASCII'",
    mend="The record is damaged, or the emulator keeps binary data in xenstore.",
    applies=Scope.LIBXL,
    needs=("LU860",),
)
def _values(subject: Subject) -> Iterator[Hit]:
    for layer, record, start, strings, _ in _strings(subject):
        at = start
        for number, text in enumerate(strings):
            if number % 2 == 1 and not _VALUE.fullmatch(text):
                yield layer.hit(f"the value {_shown(text)} is not text", record, at)
            at += len(text) + 1


def _shown(text: bytes) -> str:
    longest = 40
    cut = "…" if len(text) > longest else ""
    return repr(text[:longest])[1:] + cut


@rule(
    "LU863",
    "records of emulators belong to HVM domains",
    ERROR,
    source=f"{_PROCESS}: 'emulator record when none was expected'",
    mend="The type in the domain header is wrong, or the record is another domain's.",
    applies=Scope.LIBXL,
    receiver=ERROR,
    refuser="libxl, process_record()",
)
def _pv_emulator(subject: Subject) -> Iterator[Hit]:
    kinds = {group.kind for section in subject.sections for group in section.groups}
    is_pv = kinds == {domain_kind("x86_pv")}
    configured = None if subject.config is None else subject.config.kind
    if is_pv or configured in ("pv", "pvh"):
        kind = "PV" if is_pv or configured == "pv" else "PVH"
        for layer in _layers(subject):
            for record in _of_type(layer, _XENSTORE, _CONTEXT):
                yield layer.hit(f"{record.type_name} of a {kind} domain", record)


@rule(
    "LU864",
    "CHECKPOINT begins and CHECKPOINT_END ends a checkpoint",
    ERROR,
    source=f"{_SPEC}, CHECKPOINT_END; {_PROCESS}: 'Unexpected CHECKPOINT_END'",
    mend="It follows a CHECKPOINT record of libxc and the records of emulators.",
    applies=Scope.LIBXL,
    receiver=ERROR,
    refuser="libxl, process_record()",
)
def _checkpoint_end(subject: Subject) -> Iterator[Hit]:
    record = subject.stray_checkpoint_end
    if record is not None:
        for layer in _layers(subject):
            yield layer.hit("CHECKPOINT_END, but no checkpoint is open", record)
    checkpoint = record_number("CHECKPOINT")
    for libxl, layer in zip(_streams(subject), _layers(subject), strict=True):
        last = [int(image.records.types[-1]) for image in libxl.images if len(image.records)][-1:]
        if libxl.ended and last == [checkpoint]:
            yield layer.hit("END, but the last checkpoint is still open", layer.records[-1])


def _states(subject: Subject) -> Iterator[tuple[Layer, Record, int]]:
    field = type_layout(_STATE)["fields"][0]
    for layer in _layers(subject):
        for record in _of_type(layer, "CHECKPOINT_STATE"):
            if record.body_length >= field["width"]:
                raw = record.source.read(record.body_offset, field["width"])
                yield layer, record, int.from_bytes(raw, record.byte_order)


@rule(
    "LU865",
    "a primary only asks for a new checkpoint",
    ERROR,
    source=f"{_SPEC}, CHECKPOINT_STATE: '(Secondary -> Primary)'",
    mend="The two directions of a COLO pair are mixed up, or the number is damaged.",
    applies=Scope.LIBXL,
)
def _direction(subject: Subject) -> Iterator[Hit]:
    known = enum_values("libxl_stream::checkpoint_control")
    for layer, record, control in _states(subject):
        if control:
            name = known[control]["orig_id"] if control in known else "reserved"
            message = f"CHECKPOINT_STATE is {control} ({name})"
            yield layer.hit(message, record, record.body_offset)


@rule(
    "LU866",
    "CHECKPOINT_STATE stands in COLO streams only",
    ERROR,
    source=f"{_SPEC}, CHECKPOINT_STATE: 'only used by COLO'; {_PROCESS}",
    mend="It follows a CHECKPOINT_END: leave it out of a plain stream.",
    applies=Scope.LIBXL,
    receiver=ERROR,
    refuser="libxl, process_record()",
)
def _plain_state(subject: Subject) -> Iterator[Hit]:
    for layer, record, _ in _states(subject):
        before = layer.records[record.number - 1].type_name if record.number else ""
        if before not in ("CHECKPOINT_END", "CHECKPOINT_STATE"):
            yield layer.hit("CHECKPOINT_STATE, but no checkpoint has ended", record)


@rule(
    "LU867",
    "the state of an HVM domain's device model is there",
    ERROR,
    source="libxl, libxl__build_device_model_args(): the device model resumes from its state",
    mend="The sender's device model did not answer: nothing can stand in for its state.",
    applies=Scope.LIBXL,
    receiver=ERROR,
    refuser="the device model, which libxl__spawn_local_dm() starts",
)
def _no_emulator(subject: Subject) -> Iterator[Hit]:
    if subject.config is None or subject.config.kind != "hvm":
        return
    for libxl, layer in zip(_streams(subject), _layers(subject), strict=True):
        if libxl.error is None and len(layer.records) and not any(_of_type(layer, _CONTEXT)):
            yield layer.hit(f"there is no {_CONTEXT}", layer.records[-1])
