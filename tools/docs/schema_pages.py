"""A page for each schema, or for each of its types, made from the layouts and the `.ksy`."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from luformat.layout.layouts import resource_dir
from tools.docs.model import Format, enum_anchor, relative, size_text, type_title
from tools.docs.sources import source_link
from tools.docs.text import cell, code, paragraphs, table
from tools.docs.type_section import type_section
from tools.docs.usage import usage_section

__all__ = ["kinds", "schema_pages"]

_KINDS: Final = {
    "The handover itself": ("xen_lu_breadcrumb", "xen_lu_stream", "xen_lu_memory", "xen_record"),
    "Bodies of records": (
        "xen_lu_records",
        "xen_migration_records",
        "xen_hvm_context",
        "xen_pv_vcpu",
        "xen_shared_info",
        "x86_xsave",
        "x86_fxsave",
    ),
    "Files around them": (
        "libxc_image",
        "libxl_stream",
        "xl_save",
        "libvirt_save",
        "xapi_image",
        "xl_handshake",
        "xenstore_state",
    ),
}
"""In which order and under which heading the schemas are listed; a new one comes last."""

_INLINE: Final = 420
"""Lines of a `.ksy` that are shown on the schema's own page; a longer one gets a page."""


def kinds(fmt: Format) -> dict[str, list[str]]:
    """Return the schemas by heading."""
    found = {
        title: [name for name in names if name in fmt.schemas] for title, names in _KINDS.items()
    }
    listed = {name for names in found.values() for name in names}
    rest = [name for name in fmt.schemas if name not in listed]
    return found | ({"Others": rest} if rest else {})


def schema_pages(fmt: Format) -> Iterator[tuple[str, str]]:
    """Yield path and text of all pages about schemas, and the `.ksy` files to download."""
    yield "schemas/index.md", _list(fmt)
    # A name of the specification leads to its layout first, and then to all that mentions it.
    first = "---\nsearch:\n  boost: 5\n---\n\n"
    for schema in fmt.schemas:
        source = (resource_dir("ksy") / f"{schema}.ksy").read_text("utf-8")
        yield f"schemas/ksy/{schema}.ksy", source
        for page, keys in fmt.pages_of(schema).items():
            if page == fmt.page_of_schema(schema):
                yield page, first + _schema_page(fmt, schema, page, keys, source)
            else:
                yield page, first + _type_page(fmt, schema, page, keys)
        if _has_source_page(source):
            yield _source_page(fmt, schema), _source_text(schema, source)


def _has_source_page(source: str) -> bool:
    return source.count("\n") > _INLINE


def _source_page(fmt: Format, schema: str) -> str:
    home = fmt.page_of_schema(schema)
    if home.endswith("/index.md"):
        return home.replace("index.md", "source.md")
    return home.replace(".md", "-source.md")


def _source_text(schema: str, source: str) -> str:
    return (
        f"---\nsearch:\n  exclude: true\n---\n\n# {schema}.ksy\n\n```yaml\n{source.rstrip()}\n```\n"
    )


def _list(fmt: Format) -> str:
    parts = [
        "# Schemas\n",
        (
            "The format as [Kaitai Struct](https://kaitai.io) schemas, one file per structure, "
            "under CC0: take them and do what you like. Each page has the layout as a picture "
            "and as tables, the names that the specification uses, real bytes, and the schema. "
            "[How to use them](../reference/languages.md) from Python, JavaScript, C, C++, Java, "
            "Ruby, PHP and Lua.\n"
        ),
    ]
    for title, names in kinds(fmt).items():
        parts.append(f"## {title}\n")
        rows = []
        for name in names:
            link = fmt.schema_link(name, "schemas/index.md")
            count = len(fmt.types_of(name))
            entry = fmt.schemas[name]
            first = entry["doc"].split("\n\n")[0]
            rows.append([f"[`{name}`]({link})", f"{entry['title']}<br>{cell(first)}", str(count)])
        parts.append(table(["schema", "what it describes", "types"], rows))
    parts.append("## Record types\n")
    parts.append("What the body of a record is, by the number in its header.\n")
    parts.append(table(["number", "record", "layout"], _record_rows(fmt)))
    return "\n".join(parts)


def _record_rows(fmt: Format) -> Iterator[list[str]]:
    body = fmt.member_of("xen_record", "body")
    values = fmt.enums["xen_record::record_type"]["values"]
    for number, member in values.items():
        name = member.get("orig_id", member["id"])
        case = body["cases"].get(number) if body else None
        layout = "none"
        if case:
            link = fmt.type_link(case["type"], "schemas/index.md")
            layout = f"[{code(case['type'])}]({link})"
        yield [f"`{int(number):#010x}`", f"`{name}`<br>{cell(member['doc'])}", layout]


def _schema_page(fmt: Format, schema: str, page: str, keys: list[str], source: str) -> str:
    entry = fmt.schemas[schema]
    root = fmt.types[schema]
    parts = [f"# {schema}\n", f"**{entry['title']}.** {paragraphs(entry['doc'])}\n"]
    facts = []
    if entry.get("doc_ref"):
        facts.append(f"Source: {source_link(entry['doc_ref'])}")
    facts.append(_place(fmt, schema, page))
    facts.append(_needs(fmt, schema, page))
    download = relative(f"schemas/ksy/{schema}.ksy", page)
    where = "#the-schema"
    if _has_source_page(source):
        where = relative(_source_page(fmt, schema), page)
    facts.append(
        f"The schema: [read it]({where}), "
        f'[{schema}.ksy]({download}){{ download="{schema}.ksy" }} ({entry["license"]})'
    )
    parts.append("\n".join(f"- {fact}" for fact in facts if fact) + "\n")
    others = {key for key in fmt.types_of(schema) if key not in keys}
    if others:
        parts.append("## Types\n")
        parts.append(_type_list(fmt, schema, page, keys))
    for key in keys:
        is_empty = key == schema and not root["fields"] and not root["instances"]
        if not is_empty:
            parts.append(type_section(fmt, key, page, whole_file=key == schema))
    parts += [_enum_section(fmt, key) for key in fmt.enums if fmt.page_of_enum(key) == page]
    parts.append(usage_section(fmt, schema))
    if not _has_source_page(source):
        parts.append(
            f'## The schema\n\n[{schema}.ksy]({download}){{ download="{schema}.ksy" }}\n\n'
            f"<div data-search-exclude markdown>\n\n```yaml\n{source.rstrip()}\n```\n\n</div>\n"
        )
    return "\n".join(parts)


def _type_page(fmt: Format, schema: str, page: str, keys: list[str]) -> str:
    first = fmt.types[keys[0]]
    home = fmt.schema_link(schema, page)
    parts = [f"# {type_title(first)}\n", f"A type of [{schema}]({home}).\n"]
    parts += [type_section(fmt, key, page, with_heading=key != keys[0]) for key in keys]
    parts += [_enum_section(fmt, key) for key in fmt.enums if fmt.page_of_enum(key) == page]
    return "\n".join(parts)


def _place(fmt: Format, schema: str, page: str) -> str:
    roots = fmt.containers_of(schema)
    if not roots:
        return "Stands alone: a file or a region of memory is one"
    links = (f"[{name}]({fmt.schema_link(name, page)})" for name in roots)
    return f"Occurs in {', '.join(links)}"


def _needs(fmt: Format, schema: str, page: str) -> str:
    names = fmt.imports_of(schema)[1:]
    links = (f"[{name}]({fmt.schema_link(name, page)})" for name in names)
    return f"Imports {', '.join(links)}" if names else "Imports nothing"


def _type_list(fmt: Format, schema: str, page: str, here: list[str]) -> str:
    rows = []
    for other, keys in fmt.pages_of(schema).items():
        shown = [key for key in keys if key != schema or other != page]
        for key in shown if other == page else shown[:1]:
            layout = fmt.types[key]
            more = ""
            if key not in here and len(shown) > 1:
                names = (f"[`{fmt.types[k]['id']}`]({fmt.type_link(k, page)})" for k in shown[1:])
                more = f"<br>with {', '.join(names)}"
            rows.append(
                [
                    f"[{cell(type_title(layout))}]({fmt.type_link(key, page)}){more}",
                    size_text(layout),
                    cell(layout["doc"].split("\n\n")[0]),
                ]
            )
    return table(["type", "octets", "what it is"], rows)


def _enum_section(fmt: Format, key: str) -> str:
    enum = fmt.enums[key]
    name = key.rpartition("::")[2]
    wide = any(abs(int(number)) > 255 for number in enum["values"])
    rows = []
    for number, member in enum["values"].items():
        shown = f"{int(number):#x}" if wide else number
        anchor = f'<a id="{enum_anchor(key)}.{member["id"]}"></a>'
        rows.append(
            [
                f"{anchor}`{shown}`",
                code(member["id"]),
                code(member["orig_id"]) if "orig_id" in member else "",
                cell(member["doc"]),
            ]
        )
    title = f"## Values of `{name}` {{ #{enum_anchor(key)} }}\n"
    return f"{title}\n" + table(["value", "name", "in the source", "meaning"], rows)
