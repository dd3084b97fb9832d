"""Random changes of real saved domains: where do a Xen and `verify` disagree?

Each changes one thing, as what a name in the result says: a record or an entry of the HVM
context dropped, written twice, longer, shorter or moved, a field of one set to a value at the
edge of something, a key of the configuration dropped. The seed of a change makes it again.
"""

from __future__ import annotations

import random
from typing import Any, Final

from luformat.containers.hvm import read_hvm_context
from luformat.document.codec import decode_body, encode_body
from luformat.errors import DocumentError
from luformat.layout.layouts import body_case, enum_label
from luformat.memory.source import BytesSource
from luformat.records.index import record_number, record_type_name
from luformat.synth.bodies import hvm_entry
from tests.support.images import place
from tests.xen.draft import Draft, draft_of

__all__ = ["mutation"]

BASES: Final = ("pvhtiny-p", "pvhtiny-p", "pvtiny-p")
"""The PVH domain twice: it has the more kinds of contents, and is quicker."""
EDGES: Final = (0, 1, 2, 3, 8, 0xFF, 0x100, 0x8000, 0xFFFF, 1 << 31, (1 << 32) - 1)
WIDE_EDGES: Final = (1 << 32, 1 << 47, 1 << 63, (1 << 64) - 1)
FRAMED: Final = ("dropped", "twice", "longer", "shorter", "first", "last", "field", "field")
"""What can happen to a record or an entry."""


def mutation(seed: int) -> tuple[str, bytes]:
    """Return a name that says what was changed, and the file."""
    rng = random.Random(seed)
    base = rng.choice(BASES)
    draft = draft_of(base)
    makers = [_record, _record, _record, _config]
    if base != "pvtiny-p":
        makers += [_entry, _entry, _entry]
    return f"{base} {seed}: {rng.choice(makers)(draft, rng)}", draft.data()


def _record(draft: Draft, rng: random.Random) -> str:
    pages = record_number("PAGE_DATA")
    at = rng.choice([at for at, (kind, _) in enumerate(draft.records) if kind != pages])
    number, body = draft.records[at]
    how = rng.choice(FRAMED)
    what = f"{record_type_name(number)} {how}"
    if how != "field":
        draft.records = _moved(draft.records, at, how, rng)
        return what
    case = body_case("xen_record", number)
    changed = _field(case[0], (False,) * len(case[1]), body, rng) if case else None
    if changed is None:
        return f"{what}: nothing"
    draft.records[at] = (number, changed[1])
    return f"{what}: {changed[0]}"


def _entry(draft: Draft, rng: random.Random) -> str:
    at = place("HVM_CONTEXT", draft.records)
    number, context = draft.records[at]
    entries = [
        ((entry.type, entry.instance), context[entry.body_offset : entry.end])
        for entry in read_hvm_context(BytesSource(context)).entries
    ]
    where = rng.randrange(len(entries))
    (code, instance), body = entries[where]
    name = enum_label("xen_hvm_context::save_type", code) or "unknown"
    how = rng.choice((*FRAMED, "instance"))
    what = f"{name} {instance} {how}"
    if how == "instance":
        entries[where] = ((code, rng.choice((1, 2, 5, 0xFFFF))), body)
        what += f" {entries[where][0][1]}"
    elif how != "field":
        entries = _moved(entries, where, how, rng)
    else:
        case = body_case("xen_hvm_context::entry", code)
        changed = _field(case[0], (), body, rng) if case else None
        if changed is not None:
            entries[where] = ((code, instance), changed[1])
            what += f": {changed[0]}"
    written = b"".join(hvm_entry(*key, body) for key, body in entries)
    draft.records[at] = (number, written)
    return what


def _moved(rows: list[Any], at: int, how: str, rng: random.Random) -> list[Any]:
    """Return records or entries with one dropped, written twice, resized or moved."""
    key, body = rows[at]
    rest = rows[:at] + rows[at + 1 :]
    by = rng.choice((1, 8, 24))
    return {
        "dropped": rest,
        "twice": [*rows[:at], rows[at], *rows[at:]],
        "longer": [*rows[:at], (key, body + bytes(by)), *rows[at + 1 :]],
        "shorter": [*rows[:at], (key, body[: max(0, len(body) - by)]), *rows[at + 1 :]],
        "first": [rows[at], *rest],
        "last": [*rest[:-1], rows[at], *rest[-1:]],
    }[how]


def _field(
    key: str, params: tuple[Any, ...], body: bytes, rng: random.Random
) -> tuple[str, bytes] | None:
    """Return one integer field set anew, and the body; None if there is none."""
    content = decode_body(key, params, body)
    if content is None:
        return None
    document = content.document
    numbers = [*_numbers(document, ())]
    for _ in range(len(numbers)):
        holder, name, path = rng.choice(numbers)
        before = holder[name]
        holder[name] = rng.choice((*EDGES, *WIDE_EDGES, before ^ 1 << rng.randrange(64)))
        try:
            return f"{'.'.join(map(str, path))} = {holder[name]:#x}", encode_body(
                key, params, document, "$"
            )
        except DocumentError:  # too large for its width, or it sizes something else
            holder[name] = before
    return None


def _numbers(node: Any, path: tuple[Any, ...]) -> Any:
    """Yield holder, name and path of each integer in a document."""
    items = node.items() if isinstance(node, dict) else enumerate(node)
    for name, value in items:
        if isinstance(value, (dict, list)):
            yield from _numbers(value, (*path, name))
        elif isinstance(value, int) and not isinstance(value, bool):
            yield node, name, (*path, name)


def _config(draft: Draft, rng: random.Random) -> str:
    part = rng.choice(("c_info", "b_info"))
    key = rng.choice(sorted(draft.config[part]))
    value = draft.config[part].pop(key)
    if isinstance(value, int) and rng.random() < 0.5:
        draft.config[part][key] = rng.choice((0, 1, value * 2, value // 2, -1))
        return f"config {part}.{key} = {draft.config[part][key]}"
    return f"config {part}.{key} dropped"
