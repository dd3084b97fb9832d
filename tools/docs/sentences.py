"""The sentences of a document of Xen (pandoc), so that none of them can be missed.

A document is cut into its sections, and these into sentences: those of a paragraph, the fields
that a picture draws, and of a table of fields the sentences of each description. What they say is
not ours to print, so that only digests are kept; a changed sentence has another digest.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

__all__ = ["PICTURE", "Sentence", "sentences"]

PICTURE: Final = "picture"
"""What a field belongs to that a picture draws."""
_DIGITS: Final = 12
"""Hexadecimal digits of a digest: enough to tell the sentences of a document apart."""
_TITLE: Final = re.compile(r"=+|-+")
_TABLE: Final = re.compile(r"-{60,}")
_COLUMNS: Final = re.compile(r"-+ +-+")
_END: Final = re.compile(r"(?<=[.])(?<!i\.e\.)(?<!e\.g\.)\s+(?=[A-Z_(])")
_CELL: Final = re.compile(r"(?<=\|)\s*([^|\s][^|]*?)\s*(?=\|)")


@dataclass(frozen=True, slots=True)
class Sentence:
    """One sentence: the title of its section, what it is about, and its words.

    `about` is empty for prose, PICTURE for the name of a field in a picture, else the field
    of a table that the words describe.
    """

    section: str
    about: str
    text: str

    @property
    def digest(self) -> str:
        """Return the digest of the words, wherever their lines break."""
        words = f"{self.about}: {' '.join(self.text.split())}"
        return hashlib.sha256(words.encode()).hexdigest()[:_DIGITS]


def sentences(text: str) -> Iterator[Sentence]:
    """Yield the sentences of a document, or of what a patch adds to documents, in their order."""
    section = ""
    block: list[str] = []
    table: list[str] | None = None
    lines = [*_lines(text), ""]
    for line, below in zip(lines, [*lines[1:], ""], strict=True):
        if line.startswith("diff --git"):
            section = line.rsplit("/", 1)[1]
        elif _TABLE.fullmatch(line):
            yield from _of_block(section, block) if table is None else _of_table(section, table)
            block, table = [], [] if table is None else None
        elif table is not None:
            table.append(line)
        elif line.strip() and _TITLE.fullmatch(below) and len(below) == len(line):
            yield from _of_block(section, block)
            section, block = line, []
        elif line.strip():
            if not _TITLE.fullmatch(line):
                block.append(line)
        else:
            yield from _of_block(section, block)
            block = []


def _lines(text: str) -> list[str]:
    """Return the lines of a document; of a patch, added lines and the names of files."""
    lines = text.splitlines()
    starts = [number for number, line in enumerate(lines) if line.startswith("diff --git")]
    if not starts:
        return lines
    kept: list[str] = []
    for line in lines[starts[0] :]:
        if line.startswith("diff --git"):
            kept.append(line)
        else:
            # What is not added still ends a paragraph.
            is_added = line.startswith("+") and not line.startswith("+++")
            kept.append(line[1:] if is_added else "")
    return kept


def _of_block(section: str, block: list[str]) -> Iterator[Sentence]:
    """Yield what a paragraph says, or the fields that a picture draws."""
    if not block or block[0].startswith(("%", "\\")):
        return
    if block[0].split()[0] == "0" and block[0].endswith("octet"):
        for line in block:
            yield from (Sentence(section, PICTURE, name) for name in _CELL.findall(line))
        return
    for part in _END.split(" ".join(block)):
        yield Sentence(section, "", part.strip())


def _of_table(section: str, rows: list[str]) -> Iterator[Sentence]:
    """Yield what the descriptions of a table of fields say."""
    ruler = next((row for row in rows if _COLUMNS.fullmatch(row.strip())), "")
    start = ruler.rfind(" ") + 1
    field = ""
    words: list[str] = []
    below = rows[rows.index(ruler) + 1 :] if ruler else rows
    for row in [*below, ""]:
        name, said = row[:start].strip(), row[start:].strip()
        if name or not said:
            yield from (Sentence(section, field, p) for p in _END.split(" ".join(words)) if p)
            words = []
        field = name or field
        words += [said] if said else []
