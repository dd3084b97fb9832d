"""What a document about the live update handover says otherwise than the schemas do.

Only what has a form is compared: pictures of octets, tables of fields and of record types,
constants, and names of records and flags. Prose is for readers.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final

from luformat.errors import SelectionError
from luformat.layout.layouts import constant, enum_values, field_spec, type_layout
from luformat.standard.octet_boxes import Box, read_boxes

__all__ = ["SECTIONS", "Difference", "differences", "expected_boxes", "record_boxes"]

RECORD: Final = "xen_record::record_type"
HEADER: Final = "xen_record::record_header"
WORDS: Final = "xen_lu_breadcrumb::three_words"
INFO: Final = "xen_lu_records::lu_domain_info"
SECTIONS: Final[Mapping[str, str]] = {
    "Breadcrumb": WORDS,
    "LU_VERSION": "xen_lu_records::lu_version",
    "LU_M2P / LU_M2P_COMPAT": "xen_lu_records::lu_m2p",
    "LU_DOMAIN_INFO": INFO,
}
"""The sections that draw a type, by their titles."""
_OVERVIEW: Final = "Data Stream Overview"
_LIVE_UPDATE: Final = 1 << 30
_RULER: Final = re.compile(r"\s*0\s+1\s+2\s+3\s+4\s+5\s+6\s+7\s+octet")
_NUMBERED: Final = re.compile(r"(0x[0-9A-Fa-f]{8}): ([A-Z][A-Z0-9_]+)")
_RANGE: Final = re.compile(r"(0x[0-9A-Fa-f]{8}) - (0x[0-9A-Fa-f]{8}): Reserved")
_EXAMPLE: Final = re.compile(r"`((?:[0-9a-f]{2} ){7}[0-9a-f]{2})`")
_MAGIC: Final = re.compile(r"0x([0-9a-fA-F]{16})\b")
_PREFIX: Final = re.compile(r"`(XEN_[A-Z0-9]+_(?:[A-Z0-9]+_)?)\*?`")
_HANDOVER_FIELDS: Final = re.compile(r"`(marker|id|version)`")


@dataclass(frozen=True, slots=True)
class Difference:
    """One thing that a document says otherwise; `line` counts from 1 in the file."""

    line: int
    section: str
    message: str


@dataclass(slots=True)
class _Section:
    title: str
    lines: list[tuple[int, str]]


def differences(text: str) -> list[Difference]:
    """Return what a document has otherwise, in the order of its lines.

    `text` is the document, or a patch that adds it. Raises SelectionError if it has none of the
    sections that draw a type.
    """
    sections = list(_sections(text))
    titles = {section.title for section in sections}
    missing = [title for title in SECTIONS if title not in titles]
    if len(missing) == len(SECTIONS):
        raise SelectionError(
            "this is no document about the live update handover",
            hint=f"it has none of the sections {', '.join(SECTIONS)}",
        )
    found = [Difference(1, title, "the section is missing") for title in missing]
    for section in sections:
        found += _in_section(section)
    whole = [line for section in sections for line in section.lines]
    found += _names(sections)
    found += _types(sections, whole)
    return sorted({(d.line, d.section, d.message): d for d in found}.values(), key=lambda d: d.line)


def _sections(text: str) -> Iterator[_Section]:
    """Yield the sections by their underlined titles; of a patch what it adds of the handover."""
    lines = list(enumerate(text.splitlines(), 1))
    start = next((n for n, t in lines if t.startswith("+% Live Update Handover")), None)
    if start is not None:
        lines = [(n, t[1:]) for n, t in lines[start - 1 :] if t.startswith("+")]
    section = _Section("", [])
    for (number, line), (_, below) in zip(lines, [*lines[1:], (0, "")], strict=False):
        if line.strip() and re.fullmatch(r"(=+|-{3,39})", below) and len(below) == len(line):
            yield section
            section = _Section(line.strip(), [])
        section.lines.append((number, line))
    yield section


def name_of(field: Mapping[str, Any]) -> str:
    """Return what the document calls a field."""
    return str(field.get("orig_id", field["id"]))


def expected_boxes(key: str) -> list[Box]:
    """Return the picture of a type as its schema has it."""
    return [
        Box(name_of(field), field["offset"], field["width"]) for field in type_layout(key)["fields"]
    ]


def record_boxes() -> list[Box]:
    """Return the picture of a whole record: its header, and the body and padding behind it."""
    boxes = expected_boxes(HEADER)
    end = boxes[-1].offset + (boxes[-1].width or 0)
    return [*boxes, Box("body", end, None), Box("padding", end + 8, None)]


def _in_section(section: _Section) -> Iterator[Difference]:
    key = SECTIONS.get(section.title)
    pictures = list(_pictures(section))
    for number, lines in pictures:
        boxes, strays = read_boxes(lines)
        if key is not None:
            for octet in strays:
                yield Difference(number, section.title, f"the border has a tick at octet {octet}")
            yield from _compared(section, number, boxes, expected_boxes(key))
        elif section.title == _OVERVIEW:
            yield from _compared(section, number, boxes[:2], expected_boxes(HEADER))
    if key is None:
        return
    rows = list(_rows(section))
    due_names = [box.name for box in expected_boxes(key)]
    for number, name in rows:
        if name not in due_names:
            yield Difference(number, section.title, f"the table has {name}, which is no field")
    if rows and pictures:
        for name in due_names:
            if name not in [row for _, row in rows]:
                yield Difference(rows[0][0], section.title, f"the table lacks {name}")
    yield from _values(section, key)


def _compared(
    section: _Section, number: int, boxes: Sequence[Box], due: Sequence[Box]
) -> Iterator[Difference]:
    by_name = {box.name: box for box in boxes}
    for box in due:
        drawn = by_name.pop(box.name, None)
        if drawn is None:
            yield Difference(number, section.title, f"the picture lacks {box.name}")
        elif (drawn.offset, drawn.width) != (box.offset, box.width):
            told = f"{_extent(drawn)}, not {_extent(box)}"
            yield Difference(number, section.title, f"the picture has {box.name} at {told}")
    for name in by_name:
        yield Difference(number, section.title, f"the picture has {name}, which is no field")


def _extent(box: Box) -> str:
    return f"{box.offset} ({'open' if box.width is None else box.width} octets)"


def _pictures(section: _Section) -> Iterator[tuple[int, list[str]]]:
    picture: list[str] | None = None
    start = 0
    for number, line in section.lines:
        if _RULER.fullmatch(line):
            picture, start = [], number
        elif picture is not None:
            if line.strip().startswith(("+", "|", "...")):
                picture.append(line)
            elif picture and not line.strip():
                yield start, picture
                picture = None
    if picture:
        yield start, picture


def _rows(section: _Section) -> Iterator[tuple[int, str]]:
    """Yield the names in the first column of the field tables."""
    inside = 0
    for number, line in section.lines:
        if re.fullmatch(r"-{40,}", line):
            inside = 0 if inside else 1
        elif inside and re.fullmatch(r"-+ +-+", line):
            inside = 2
        elif inside == 2 and (found := re.match(r"([a-z][a-z0-9_]+)(\s{1,}|$)", line)):
            yield number, found[1]


def _values(section: _Section, key: str) -> Iterator[Difference]:
    if key == WORDS:
        unmasked = constant(WORDS, "unmasked_magic")
        masked = (unmasked & ~0xFFF).to_bytes(8, "little").hex(" ")
        for number, line in section.lines:
            for found in _MAGIC.finditer(line):
                if int(found[1], 16) != unmasked:
                    yield Difference(number, section.title, f"the magic is {unmasked:#x}")
            for found in _EXAMPLE.finditer(line):
                if found[1] != masked:
                    told = f"the example is {found[1]}, not {masked}"
                    yield Difference(number, section.title, told)
    if key == INFO:
        flags = {i.get("orig_id", "") for i in type_layout(INFO)["instances"] if "flag_of" in i}
        for number, line in section.lines:
            for found in _PREFIX.finditer(line):
                if not any(flag.startswith(found[1]) for flag in flags):
                    yield Difference(number, section.title, f"no flag begins with {found[1]}")


def _names(sections: Sequence[_Section]) -> Iterator[Difference]:
    known = {str(member.get("orig_id")) for member in enum_values(RECORD).values()}
    shortened = {name.removeprefix("LU_"): name for name in known if name.startswith("LU_")}
    for section in sections:
        for number, line in section.lines:
            for word in re.findall(r"`([A-Z][A-Z0-9_]+)`", line):
                if word in shortened:
                    told = f"{word} is called {shortened[word]}"
                    yield Difference(number, section.title, told)
            if found := _HANDOVER_FIELDS.search(line):
                told = f"a handover has no field {found[1]}: it has no image header"
                yield Difference(number, section.title, told)


def _types(sections: Sequence[_Section], whole: Sequence[tuple[int, str]]) -> Iterator[Difference]:
    """Compare the table of record types: numbers, names, and what is reserved."""
    numbered = [(n, int(f[1], 16), f[2]) for n, t in whole for f in _NUMBERED.finditer(t)]
    if not numbered:
        return
    first = numbered[0][0]
    members = {
        number: str(member.get("orig_id"))
        for number, member in enum_values(RECORD).items()
        if number & _LIVE_UPDATE or number == 0
    }
    for line, number, name in numbered:
        if members.pop(number, name) != name:
            yield Difference(line, _OVERVIEW, f"{number:#010x} is not {name}")
    for number, name in members.items():
        yield Difference(first, _OVERVIEW, f"the table lacks {number:#010x}: {name}")
    reserved = [
        (span["from"], span["to"])
        for span in field_spec("xen_record::record_header", "record_type")["reserved"]
        if span["from"] & _LIVE_UPDATE
    ]
    overview = next((s for s in sections if s.title == _OVERVIEW), None)
    spans = [
        (n, (int(f[1], 16), int(f[2], 16)))
        for n, t in (overview.lines if overview else ())
        for f in _RANGE.finditer(t)
    ]
    for line, span in spans:
        if span not in reserved:
            yield Difference(
                line, _OVERVIEW, f"{span[0]:#x} to {span[1]:#x} is not what is reserved"
            )
    for low, high in reserved:
        if (low, high) not in [span for _, span in spans]:
            yield Difference(
                first, _OVERVIEW, f"the table lacks the reserved {low:#x} to {high:#x}"
            )
