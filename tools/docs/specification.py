"""The page that is the specification: every sentence of the document, and all that belongs to it.

The sentences stand in specification.yaml, in our words. Fields, pictures, rules, vectors and what
the posted consumer does come from where they are defined, so that nothing is written twice.
`python -m tools.docs.specification FILE` holds the sentences to the document itself.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any, Final

import yaml

from luformat.standard.document_check import HEADER, expected_boxes, record_boxes
from luformat.standard.octet_boxes import drawn
from luformat.verify.engine import rules, severity_under
from tools.docs.model import Format, relative
from tools.docs.sentences import sentences
from tools.docs.text import cell, code
from tools.docs.vectors import vectors_of_rules

__all__ = ["PAGE", "Entry", "entries", "main", "specification_page", "statements"]

PAGE: Final = "reference/specification.md"
_DATA: Final = Path(__file__).with_suffix(".yaml")
_NAMED: Final = 3
"""So many vectors of a rule are named; the table of all vectors has the rest."""
_ORIGINAL: Final = (
    "https://lore.kernel.org/xen-devel/20200130161330.2324143-15-dwmw2@infradead.org/"
)

_HEAD: Final = """# The specification

What luformat reads is the *Live Update Handover Protocol*, revision 1, as [posted to xen-devel on
30 January 2020]({original}) (v3 15/22 of the live update series), and the code of the same series:
"the producer" and "the consumer" below are that code. This page has every sentence of it in its own
order, in our words, and what belongs to each: type and field of the [schemas](../schemas/index.md),
the [rules](rules.md) that check it, their [vectors](conformance.md#the-vectors-of-each-rule), what
the consumer does, and what luformat decides where the document is silent, contradicts itself or
contradicts the code.

{counts}

`luformat schema document` writes the document anew, with what is decided here and with what is
missing named; `luformat schema document --check FILE` compares the pictures, tables and numbers of
any version of it with the schemas. On the patch as posted it lists ten differences: the example of
the magic, `shift_nr_pages` (a name that is no field, and the field that is missing for it),
`DOMAIN_INFO`, `END` missing from the list of types, two stray ticks in pictures (`LU_VERSION`,
`LU_M2P`), the padding of `LU_DOMAIN_INFO`, `XEN_DOMCTL_CTF_`, and the fields of an image header.
[The documents of libxc, libxl, xl and xenstored](conformance.md) have a table of their own.
"""
_TAIL: Final = """
## Byte order and page size

Big-endian hosts and pages of 16 and 64 KiB are read on the word of the document; no
producer for them has been posted.

## What Xen writes against its own rules

Xen 4.17 writes `HVM_CONTEXT` before `HVM_PARAMS` in its save files, where the libxc
document wants the reverse; its receiver keeps the context back until the end.
"""


@dataclass(frozen=True, slots=True)
class Entry:
    """One sentence in our words, and what belongs to it.

    `digests` are those of the document's own words: several where a picture draws several fields.
    `about` names types, fields and enums of schemas; `decided` has rows of what the document says,
    what luformat does, and because of what.
    """

    number: int
    section: str
    says: str
    digests: tuple[str, ...]
    picture: str | None
    about: tuple[str, ...]
    rules: tuple[str, ...]
    why: str | None
    decided: tuple[tuple[str, str, str], ...]


@dataclass(frozen=True, slots=True)
class _Section:
    name: str
    title: str
    level: int
    entries: tuple[Entry, ...]


@cache
def _sections() -> tuple[_Section, ...]:
    found: list[_Section] = []
    number = 0
    for data in yaml.safe_load(_DATA.read_text("utf-8")):
        made: list[Entry] = []
        for one in data["entries"]:
            number += 1
            digests = one["digest"] if isinstance(one["digest"], list) else [one["digest"]]
            made.append(
                Entry(
                    number,
                    data["section"],
                    one["says"],
                    tuple(digests),
                    one.get("picture"),
                    tuple(one.get("about", ())),
                    tuple(one.get("rules", ())),
                    one.get("why"),
                    tuple((was, does, why) for was, does, why in one.get("decided", ())),
                )
            )
        title = data.get("title", data["section"])
        found.append(_Section(data["section"], title, data["level"], tuple(made)))
    return tuple(found)


def entries() -> tuple[Entry, ...]:
    """Return all sentences in the document's order."""
    return tuple(entry for section in _sections() for entry in section.entries)


def statements() -> Iterator[tuple[str, str, Sequence[str]]]:
    """Yield of each sentence its section as a link from the reference, its words, its rules."""
    for entry in entries():
        yield f"[{entry.section}](specification.md#s{entry.number})", entry.says, entry.rules


def specification_page(fmt: Format) -> str:
    """Return the page."""
    vectors = vectors_of_rules()
    lines = [_HEAD.format(original=_ORIGINAL, counts=_counts(vectors))]
    for section in _sections():
        lines.append(f"{'#' * section.level} {section.title}\n")
        for entry in section.entries:
            lines += _entry(fmt, entry, vectors)
    lines.append(_TAIL.lstrip())
    return "\n".join(lines)


def _counts(vectors: Mapping[str, Any]) -> str:
    found = entries()
    pictures = [entry for entry in found if entry.picture]
    prose = [entry for entry in found if not entry.picture]
    checked = [entry for entry in prose if entry.rules]
    shown = [entry for entry in checked if any(vectors[rule]["broken_by"] for rule in entry.rules)]
    explained = [entry for entry in prose if entry.why and not entry.rules]
    alone = len(prose) - len(checked) - len(explained)
    decided = sum(len(entry.decided) for entry in found)
    fields = sum(len(entry.digests) for entry in pictures)
    return (
        f"It has {len(prose)} sentences. A rule checks {len(checked)} of them, and vectors show "
        f"it for {len(shown)}; no program can check anything of {len(explained)}, each with its "
        f"reason; {alone} only names a field. The {fields} fields of its {len(pictures)} pictures "
        f"are in the schemas, from which they are drawn here. {decided} times luformat decides "
        f"what the document leaves open or has wrong."
    )


def _entry(fmt: Format, entry: Entry, vectors: Mapping[str, Any]) -> Iterator[str]:
    yield f"**{entry.number}.** {entry.says}\n{{ #s{entry.number} .sentence }}\n"
    if entry.picture:
        is_record = entry.picture == HEADER
        lines = drawn(record_boxes() if is_record else expected_boxes(entry.picture))
        yield "```text\n" + "\n".join(lines) + "\n```\n"
    facts: list[str] = []
    about = [entry.picture] if entry.picture else entry.about
    if about:
        facts.append("schema: " + ", ".join(_link(fmt, key) for key in about))
    facts += [_rule(rule, vectors[rule]) for rule in entry.rules]
    if entry.why:
        word = "not checked" if entry.rules else "no rule"
        facts.append(f"{word}: {entry.why}")
    facts += [
        f"decided: *{cell(was)}*: {cell(does)}, because: {cell(because)}"
        for was, does, because in entry.decided
    ]
    yield "\n".join(f"- {fact}" for fact in facts) + "\n"


def _link(fmt: Format, key: str) -> str:
    """Return a type, enum or member `TYPE.member` as a link."""
    owner, _, member = key.partition(".")
    if member:
        return f"[{code(f'{owner}.{member}')}]({fmt.member_link(owner, member, PAGE)})"
    if owner in fmt.enums:
        return f"[{code(owner)}]({fmt.enum_link(owner, PAGE)})"
    if owner in fmt.schemas:
        return f"[{code(owner)}]({fmt.schema_link(owner, PAGE)})"
    return f"[{code(owner)}]({fmt.type_link(owner, PAGE)})"


def _rule(number: str, shown: Mapping[str, Sequence[str]]) -> str:
    rule = rules()[number]
    link = f"[{number}]({relative(f'reference/rules/{number}.md', PAGE)})"
    strict = severity_under(rule, "strict", of_handover=True)
    receiver = severity_under(rule, "receiver", of_handover=True)
    severity = "nothing" if strict is None else strict.label
    said = "nothing" if receiver is None else receiver.label
    text = f"{link} {cell(rule.title)}: {severity}"
    if said != severity:
        text += f" by the document, {said} by what the consumer does"
    if rule.refuser:
        text += f"; refused by {cell(rule.refuser)}"
    for word, names in (("broken by", shown["broken_by"]), ("kept by", shown["kept_by"])):
        if names:
            more = f" and {len(names) - _NAMED} more" if len(names) > _NAMED else ""
            text += f"; {word} {', '.join(code(name) for name in names[:_NAMED])}{more}"
    return text


def main(path: str) -> int:
    """Compare the sentences of a document with those of the page; return 1 if they differ."""
    due = {(one.section, one.digest): one for one in sentences(Path(path).read_text("utf-8"))}
    here = {(entry.section, digest) for entry in entries() for digest in entry.digests}
    for key, one in due.items():
        if key not in here:
            print(f"{one.section}: {one.about or 'prose'} {one.digest}: not on the page")
    for section, digest in sorted(here - set(due)):
        print(f"{section}: {digest}: not in the document")
    print(f"{len(due)} sentences in the document, {len(here)} on the page")
    return int(here != set(due))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
