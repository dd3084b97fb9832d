"""Reference pages that the program itself can tell: commands, rules, public names."""

from __future__ import annotations

import inspect
import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Final

import click
from click.testing import CliRunner

import luformat
from luformat.cli import cli
from luformat.verify.engine import rules
from tools.docs.sources import source_link
from tools.docs.specification import statements
from tools.docs.text import cell, code, table

__all__ = ["api_page", "command_page", "rule_page", "with_rule_links"]

_AREAS: Final = {
    "1": "Breadcrumb",
    "2": "MFN array and pages",
    "3": "Framing",
    "4": "Classes and order of records",
    "5": "Contents of records",
    "6": "HVM context",
    "7": "Across memory",
    "8": "libxc and libxl images",
}
_RULE: Final = re.compile(r"\bLU\d{3}\b")
_WIDTH: Final = 78
"""What click leaves of a terminal of 80 columns."""
_NAMES: Final = slice(2, 13)
"""The columns in which `luformat explain` names what it says."""


def command_page() -> str:
    """Return the page of all commands, with their own `--help` texts."""
    parts = [
        "# Commands\n",
        (
            "What `--help` says of each. The exit codes hold for all of them, and errors go to "
            "standard error.\n"
        ),
    ]
    for context in _contexts(cli, "luformat"):
        title = context.command_path
        parts.append(f"## {title} {{ #{title.replace(' ', '-')} }}\n")
        parts.append(f"```text\n{context.get_help()}\n```\n")
    return "\n".join(parts)


def _contexts(
    command: click.Command, name: str, parent: click.Context | None = None
) -> Iterator[click.Context]:
    """Yield a command as it is called, and all commands below it."""
    context = click.Context(
        command, parent, name, terminal_width=_WIDTH, **command.context_settings
    )
    yield context
    if isinstance(command, click.Group):
        for below in command.list_commands(context):
            found = command.get_command(context, below)
            if found is not None:
                yield from _contexts(found, below, context)


def rule_page(table_text: str) -> str:
    """Return the page of all rules; `table_text` is the page with the other documents' table."""
    checked = _statements(table_text)
    parts = [
        "# Rules of verify\n",
        (
            "What `luformat verify` checks. A rule keeps its number for ever, so that "
            "`--select` and `--ignore` mean the same with every version. Profile `strict` is the "
            "specification; `receiver` has the severities that fit what reads such an input, which "
            "accepts more. [The specification](specification.md) and the table of [the other "
            "documents](conformance.md) have the other direction: which rules check a sentence.\n"
        ),
    ]
    known = rules()
    for digit, area in _AREAS.items():
        chosen = {number: rule for number, rule in known.items() if number[2] == digit}
        if not chosen:
            continue
        parts.append(f"## LU{digit}xx: {area} {{ #LU{digit}xx }}\n")
        rows = [
            [f"[{number}](#{number})", cell(rule.title), rule.severity.label]
            for number, rule in chosen.items()
        ]
        parts.append(table(["rule", "what has to hold", "severity"], rows))
        parts += [_rule(number, rule.title, checked) for number, rule in chosen.items()]
    return "\n".join(parts)


def _rule(number: str, title: str, checked: Mapping[str, Sequence[str]]) -> str:
    """Return the section of a rule: what `luformat explain` says, and what it checks."""
    said = CliRunner().invoke(cli, ["explain", number]).output.splitlines()[1:]
    facts = []
    for line in said:
        name, value = line[_NAMES].strip(), line[_NAMES.stop :].strip()
        shown = source_link(value) if name == "source" else _with_links(cell(value), "")
        facts.append(f"- **{name.capitalize()}**: {shown}")
    if checked.get(number):
        facts.append("- **Checks**: " + "; ".join(checked[number]))
    return f"### {number}: {cell(title)} {{ #{number} }}\n\n" + "\n".join(facts) + "\n"


def _statements(text: str) -> dict[str, list[str]]:
    """Return what each rule checks, with links to the sentences."""
    found: dict[str, list[str]] = {}
    for link, says, numbers in statements():
        for number in numbers:
            found.setdefault(number, []).append(f"{link}: {cell(says)}")
    anchor = ""
    for line in text.splitlines():
        if line.startswith("## "):
            anchor = re.sub(r"[\s-]+", "-", re.sub(r"[^\w\s-]", "", line[3:]).strip().lower())
        columns = [column.strip() for column in line.strip().strip("|").split("|")]
        if line.startswith("| ") and len(columns) == 3:
            for number in _RULE.findall(columns[2]):
                link = f"[{columns[0]}](conformance.md#{anchor})"
                found.setdefault(number, []).append(f"{link}: {columns[1]}")
    return found


def with_rule_links(text: str, page: str) -> str:
    """Return Markdown in which rule numbers outside code lead to the page of the rules."""
    parts = re.split(r"(^```.*?^```$|`[^`\n]*`|\[[^\]\n]*\]\([^)\n]*\))", text, flags=re.S | re.M)
    return "".join(
        part if number % 2 else _with_links(part, page) for number, part in enumerate(parts)
    )


def _with_links(text: str, page: str) -> str:
    known = rules()

    def linked(found: re.Match[str]) -> str:
        return f"[{found[0]}]({page}#{found[0]})" if found[0] in known else found[0]

    return _RULE.sub(linked, text)


def api_page() -> str:
    """Return the page of all that `luformat` exports, for mkdocstrings to fill."""
    groups: dict[str, list[str]] = {"Functions": [], "Classes": [], "Errors": []}
    for name in luformat.__all__:
        found = getattr(luformat, name)
        if not inspect.isclass(found):
            group = "Functions" if callable(found) else None
        else:
            group = "Errors" if issubclass(found, luformat.LuformatError) else "Classes"
        if group is not None:
            groups[group].append(name)
    parts = [
        "# Python\n",
        (
            "All that `import luformat` offers. Lengths and offsets are in bytes; `maddr` is a "
            "machine address. The version of the package is "
            f"{code('luformat.__version__')}.\n"
        ),
    ]
    for title, names in groups.items():
        parts.append(f"## {title}\n")
        parts += [f"::: luformat.{name}\n" for name in names]
    return "\n".join(parts)
