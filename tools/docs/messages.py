"""The page that leads from what a Xen or its tools say to the rule that finds the cause."""

from __future__ import annotations

import re
from typing import Final

from luformat.verify.engine import rules
from luformat.verify.findings import Rule
from tools.docs.text import cell, code, table

__all__ = ["MESSAGES", "message_page"]

MESSAGES: Final = "reference/messages.md"
_QUOTED: Final = re.compile(r"'([^']+)'")
_PROGRAMS: Final = {
    "xl": "xl",
    "libxl": "libxl",
    "libxc": "libxc (xc, libxenguest)",
    "xenstored": "xenstored",
    "": "Xen itself, in `xl dmesg`",
}
_CODE: Final = ("Xen", "libxc,", "libxl,", "xl,", "`xl")
"""How the source of a rule begins that quotes words of a program, and not of a document."""


def message_page() -> str:
    """Return the page."""
    parts = [
        "# What Xen says\n",
        (
            "A restore or an update failed, and a log names a function or says a few words: here "
            "is which rule finds the cause in the file, offline. `luformat verify FILE` says "
            "which of them it is, and where; each rule's page has bytes that break it, why it "
            "matters, and how to mend it. For a saved domain, [start with the file]"
            "(../how-to/a-save-that-will-not-restore.md).\n"
        ),
    ]
    for program, title in _PROGRAMS.items():
        rows = [
            [
                code(function),
                "<br>".join(cell(word) for word in _words(rule)),
                f"[{rule.id}](rules/{rule.id}.md)",
                cell(rule.title),
            ]
            for rule in rules().values()
            for refuser, function in _refusers(rule)
            if refuser == program
        ]
        if rows:
            rows.sort(key=lambda row: (row[0], row[2]))
            parts.append(f"## {title}\n")
            parts.append(table(["in", "its words", "rule", "what does not hold"], rows))
    return "\n".join(parts)


def _refusers(rule: Rule) -> list[tuple[str, str]]:
    """Return the programs that refuse what a rule finds, each with its function."""
    found = []
    program = ""
    for part in re.split(r",? or |, (?=lib|xl|xen)", rule.refuser or ""):
        name, comma, function = part.partition(", ")
        if comma and name in _PROGRAMS:
            program = name
        else:
            function = part
        if function := function.split(":")[0].strip():
            found.append((program, function))
    return found


def _words(rule: Rule) -> list[str]:
    """Return what the program says, as far as the source of the rule quotes it."""
    return [
        quote
        for part in rule.source.split(";")
        if part.strip().startswith(_CODE)
        for quote in _QUOTED.findall(part)
    ]
