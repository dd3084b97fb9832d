"""One type: picture, fields, bits, computed values, where it stands, and real bytes."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, Final

from tools.docs.bits import Group, bit_text, groups_of, strip_of
from tools.docs.hexdump import annotated
from tools.docs.instances import instances
from tools.docs.model import (
    Format,
    Use,
    member_anchor,
    size_text,
    type_anchor,
    type_title,
)
from tools.docs.octets import TIMES, lines_of
from tools.docs.sources import source_link
from tools.docs.svg import bit_diagram, octet_diagram
from tools.docs.text import cell, code, paragraphs, table

__all__ = ["type_section"]

Spec = Mapping[str, Any]

_ORDERS: Final = {
    "little": "little-endian",
    "big": "big-endian",
    "host": "in the byte order of the host that wrote it",
    "none": "",
}
_FEW: Final = 8
"""Most members of an enum that the field's row names."""


def type_section(
    fmt: Format, key: str, page: str, *, with_heading: bool = True, whole_file: bool = False
) -> str:
    """Return the section of a type, or what stands below the page's title."""
    layout = fmt.types[key]
    parts = []
    anchor = type_anchor(key)
    if with_heading:
        title = "The whole" if whole_file else type_title(layout)
        parts.append(f"## {title} {{ #{anchor} }}\n")
    else:
        parts.append(f'<a id="{anchor}"></a>\n')
    if not whole_file:
        parts.append(paragraphs(layout["doc"]) + "\n")
    parts.append(_facts(fmt, key, page, whole_file=whole_file))
    parts.append(_picture(key, layout))
    if layout["fields"]:
        rows = list(_field_rows(fmt, key, page))
        parts.append(table(["offset", "octets", "type", "field", "meaning"], rows))
    parts += [_bits(fmt, key, group, page) for group in groups_of(layout)]
    parts.append(_computed(fmt, key, page))
    parts.append(_example(key))
    return "\n".join(part for part in parts if part)


def _facts(fmt: Format, key: str, page: str, *, whole_file: bool) -> str:
    layout = fmt.types[key]
    size = size_text(layout)
    order = _ORDERS[layout["byte_order"]]
    facts = []
    if layout["fields"]:
        words = "Its size varies" if size == "varies" else f"{size} octets"
        facts.append(f"{words}{', ' + order if order else ''}")
    uses = fmt.uses[key]
    if uses:
        facts.append("Stands in " + "; ".join(_use_text(fmt, use, page) for use in uses))
    if layout.get("doc_ref") and not whole_file:
        facts.append(f"Source: {source_link(layout['doc_ref'])}")
    facts += [
        f"Parameter {code(spec['id'])}, {code(spec['type'])}: {cell(spec['doc'])}"
        for spec in layout["params"]
    ]
    facts.append(f"In the parsers: {code(layout['python'])}")
    return "\n".join(f"- {fact}" for fact in facts) + "\n"


def _use_text(fmt: Format, use: Use, page: str) -> str:
    link = fmt.member_link(use.owner, use.member, page)
    text = f"[{code(f'{use.owner}.{use.member}')}]({link})"
    if use.case is None or use.switch is None:
        return text
    if use.case == "_":
        return f"{text} for all other {code(use.switch)}"
    name = fmt.values_of(use.owner, use.switch).get(use.case)
    if name is None:
        return f"{text} if {code(use.switch)} is {use.case}"
    number = int(use.case)
    shown = f"{number:#x}" if number > 255 else str(number)
    return f"{text} if {code(use.switch)} is {code(name.get('orig_id', name['id']))} ({shown})"


def _picture(key: str, layout: Spec) -> str:
    lines = lines_of(layout["fields"])
    if not lines:
        if not layout["instances"]:
            return "No octets: the type only holds other types together.\n"
        return "No octets of its own: all that it has stands at places that are computed.\n"
    notes = []
    if any(line.is_relative for line in lines):
        notes.append("offsets with + count from where the field above ends, if it is there")
    if any("if" in spec for spec in layout["fields"]):
        notes.append("dashed boxes may be absent")
    label = f"Octets of {layout['id']}: " + ", ".join(spec["id"] for spec in layout["fields"])
    picture = octet_diagram(lines, label, lambda field: member_anchor(key, field))
    caption = f"{'; '.join(notes).capitalize()}.\n" if notes else ""
    return f"{picture}\n{caption}{{ .lu-caption }}\n" if caption else picture


def _field_rows(fmt: Format, key: str, page: str) -> Iterator[list[str]]:
    layout = fmt.types[key]
    before = ""
    for spec in layout["fields"]:
        place = f"after {code(before)}" if before else "0"
        if spec["offset"] is not None:
            place = f"0x{spec['offset']:02x}"
        yield [
            place,
            _size(spec),
            _type(fmt, spec, page),
            _name(key, spec),
            "<br>".join(_meaning(fmt, key, spec, page)),
        ]
        before = spec["id"]


def _name(key: str, spec: Spec) -> str:
    """Return the name of a member, which links lead to, with the source's own if that differs."""
    name = f'<a id="{member_anchor(key, spec["id"])}"></a>{code(spec["id"])}'
    if spec.get("orig_id", spec["id"]) != spec["id"]:
        name += f"<br><small>{code(spec['orig_id'])}</small>"
    return name


def _size(spec: Spec) -> str:
    count = spec["count"]
    if count is not None and spec["width"] is not None:
        return f"{spec['width']} <small>{count} {TIMES} {spec['width'] // max(count, 1)}</small>"
    if spec["width"] is not None:
        return str(spec["width"])
    if spec.get("size_eos"):
        return "the rest"
    if "size_expr" in spec:
        return code(spec["size_expr"])
    return "varies"


def _type(fmt: Format, spec: Spec, page: str) -> str:
    match spec["kind"]:
        case "type":
            name = fmt.types[spec["type"]]["id"]
            text = f"[{code(name)}]({fmt.type_link(spec['type'], page)})"
        case "switch":
            text = f"by {code(spec['switch_on'])}"
        case "bytes":
            text = "octets"
        case "string":
            text = f"text, {spec.get('encoding', 'ASCII')}"
        case _:
            text = code(spec["type"])
    match spec.get("repeat"):
        case "expr":
            text += f" {TIMES} {code(spec['repeat_expr'])}"
        case "eos":
            text += ", as many as fit"
        case "until":
            text += f", through the one with {code(spec['repeat_until'])}"
    return text


def _meaning(fmt: Format, key: str, spec: Spec, page: str) -> Iterator[str]:
    yield cell(spec["doc"])
    if spec.get("optional_tail"):
        yield "*Only in longer forms.*"
    elif "if" in spec:
        yield f"*Only if* {code(spec['if'])}"
    if "contents" in spec:
        octets = bytes(spec["contents"])
        shown = octets.decode("latin-1") if octets.isascii() else ""
        readable = f" ({code(shown)})" if shown.isprintable() and shown else ""
        yield f"Always {code(octets.hex(' '))}{readable}"
    if "valid" in spec:
        yield f"Valid: {_valid(spec['valid'])}"
    if "enum" in spec:
        yield _enum_hint(fmt, spec["enum"], page)
    if spec["kind"] == "switch":
        yield from _cases(fmt, key, spec, page)
    if spec.get("format") == "uuid":
        yield "Shown as a UUID."
    if "doc_ref" in spec and spec["doc_ref"] != fmt.types[key].get("doc_ref"):
        yield f"<small>{source_link(spec['doc_ref'])}</small>"


def _valid(rule: Any) -> str:
    if not isinstance(rule, Mapping):
        return code(rule)
    parts = []
    for kind, value in rule.items():
        values = value if isinstance(value, list) else [value]
        shown = " or ".join(code(each) for each in values)
        parts.append(shown if kind in {"any-of", "eq", "expr"} else f"{kind} {shown}")
    return ", ".join(parts)


def _enum_hint(fmt: Format, enum: str, page: str) -> str:
    values = fmt.enums[enum]["values"]
    link = fmt.enum_link(enum, page)
    if len(values) > _FEW:
        return f"[The {len(values)} values]({link})"
    named = (
        f"{number} [{code(member.get('orig_id', member['id']))}]({link})"
        for number, member in values.items()
    )
    return ", ".join(named)


def _cases(fmt: Format, key: str, spec: Spec, page: str) -> Iterator[str]:
    names = fmt.values_of(key, spec["switch_on"])
    for case, target in spec["cases"].items():
        name = names.get(case, {})
        shown = code(name.get("orig_id", name["id"])) if name else case
        known = target["type"] in fmt.types
        text = code(target["type"].rpartition("::")[2])
        link = f"[{text}]({fmt.type_link(target['type'], page)})" if known else text
        yield f"{'else' if case == '_' else shown}: {link}"


def _bits(fmt: Format, key: str, group: Group, page: str) -> str:
    field = fmt.member_of(key, group.fields[0])
    width = field["width"] if field else None
    names = ", ".join(f"[{code(name)}](#{member_anchor(key, name)})" for name in group.fields)
    title = f"**Bits of** {names}\n"
    strip = strip_of(group.members[0], width or 8)
    picture = ""
    if strip is not None:
        label = f"Bits of {', '.join(group.fields)}"
        picture = bit_diagram(strip, label, lambda member: member_anchor(key, member))
    rows = []
    for alike in zip(*group.members, strict=True):
        first = alike[0]
        shown = " ".join(
            f'<a id="{member_anchor(key, each["id"])}"></a>{code(each["id"])}' for each in alike
        )
        origin = " ".join(code(each["orig_id"]) for each in alike if "orig_id" in each)
        rows.append(
            [
                bit_text(first) or "none",
                f"{int(first['mask']):#x}" if first.get("mask") else "",
                shown + (f"<br><small>{origin}</small>" if origin else ""),
                "<br>".join(_instance_meaning(fmt, first, page)),
            ]
        )
    return f"{title}\n{picture}\n" + table(["bits", "mask", "name", "meaning"], rows)


def _instance_meaning(fmt: Format, spec: Spec, page: str) -> Iterator[str]:
    yield cell(spec["doc"])
    if ("flag_of" in spec or "part_of" in spec) and not spec.get("mask"):
        yield f"Computed: {code(spec['value'])}"
    if "if" in spec:
        yield f"*Only if* {code(spec['if'])}"
    if "enum" in spec:
        yield _enum_hint(fmt, spec["enum"], page)


def _computed(fmt: Format, key: str, page: str) -> str:
    layout = fmt.types[key]
    plain = [
        each for each in layout["instances"] if "flag_of" not in each and "part_of" not in each
    ]
    rows = []
    for spec in plain:
        what = code(spec["value"]) if "value" in spec else _placed(fmt, spec, page)
        rows.append([_name(key, spec), what, "<br>".join(_instance_meaning(fmt, spec, page))])
    if not rows:
        return ""
    return "**Computed**\n\n" + table(["name", "from", "meaning"], rows)


def _placed(fmt: Format, spec: Spec, page: str) -> str:
    base = f" of {code(spec['io'])}" if "io" in spec else ""
    size = code(spec["size_expr"]) if "size_expr" in spec else _size(spec)
    return f"{_type(fmt, spec, page)}, at {code(spec['pos'])}{base}, {size} octets"


def _example(key: str) -> str:
    found = instances().get(key)
    if found is None or not found.nodes:
        return ""
    return f"**Real bytes**, from `{found.file}`, {found.place}\n\n```text\n{annotated(found)}```\n"
