"""Pieces of Markdown: table cells, code, links that stay right when a page is moved."""

from __future__ import annotations

import html
import posixpath
import re
from collections.abc import Callable, Iterable, Sequence

__all__ = ["cell", "code", "paragraphs", "relink", "table"]

_CODE = re.compile(r"(`[^`]*`)")
_MARKS = re.compile(r"[*|\[\]\\`~]|(?<!\w)_+|_+(?!\w)")
_LINK = re.compile(r"(!?)\[((?:[^\[\]]|`[^`]*`)*)\]\(([^)\s]+)\)")
_FENCE = re.compile(r"(^(?:```|~~~).*?^(?:```|~~~)\s*?$)", re.DOTALL | re.MULTILINE)


def code(text: str) -> str:
    """Return text as code, for a paragraph or a table cell: a line, as a row of a table is one."""
    escaped = html.escape(" ".join(str(text).splitlines()), quote=False)
    # Markdown goes on within the element: what it would take for a mark becomes an entity.
    shown = _MARKS.sub(lambda mark: "".join(f"&#{ord(each)};" for each in mark[0]), escaped)
    return f"<code>{shown}</code>"


def paragraphs(text: str) -> str:
    """Return the documentation text of a schema as Markdown that shows just that text."""
    parts = _CODE.split(text)
    for number, part in enumerate(parts):
        if part.startswith("`") and len(part) > 1:
            parts[number] = code(part[1:-1])
        else:
            parts[number] = html.escape(part, quote=False).replace("|", "&#124;")
    return "".join(parts)


def cell(doc: str) -> str:
    """Return the documentation text of a schema as one table cell."""
    blocks = [re.sub(r"\s+", " ", block) for block in re.split(r"\n\s*\n", doc)]
    return "<br>".join(paragraphs(block) for block in blocks)


def table(head: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    """Return a Markdown table."""
    lines = [head, ["---"] * len(head), *rows]
    return "\n".join("| " + " | ".join(line) + " |" for line in lines) + "\n"


def relink(markdown: str, change: Callable[[str], str | None]) -> str:
    """Return Markdown with the target of each relative link changed; None removes the link."""

    def changed(found: re.Match[str]) -> str:
        mark, text, target = found.groups()
        if re.match(r"[a-z]+:|#", target):
            return found[0]
        new = change(target)
        if new is None:
            return text if text.startswith("`") else f"`{posixpath.normpath(target)}`"
        return f"{mark}[{text}]({new})"

    parts = _FENCE.split(markdown)
    return "".join(
        part if part.startswith(("```", "~~~")) else _LINK.sub(changed, part) for part in parts
    )
