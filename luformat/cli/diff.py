"""`luformat diff`: what changed between two inputs."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import ExitStack
from typing import Any

import click

from luformat.cli.common import (
    EXIT_FINDINGS,
    EXIT_UNUSABLE,
    examples,
    fail,
    guarded,
    input_options,
    opened,
    say_shortfalls,
)
from luformat.cli.completion import files
from luformat.cli.console import progress_bar, say, say_json
from luformat.compare.change import Change, Ignored, volatile_patterns
from luformat.compare.inputs import diff_inputs
from luformat.document.json_text import Members, about
from luformat.errors import LuformatError
from luformat.inputs.opened import DumpInput, Input
from luformat.render.escape import style
from luformat.render.tree_json import shortfalls_json
from luformat.tree.nodes import Node

__all__ = ["command"]

_SHOWN_BYTES = 32
_SHOWN_MEMBERS = 4


@click.command(
    "diff",
    epilog=examples(
        "diff before.elf after.elf",
        "diff --ignore-volatile --ignore '**/shared_info' before.elf after.elf",
    ),
)
@click.argument("old", metavar="A", shell_complete=files)
@click.argument("new", metavar="B", shell_complete=files)
@input_options
@click.option("--ignore-volatile", is_flag=True, help="Skip time stamps, timers and clocks.")
@click.option(
    "--ignore", multiple=True, metavar="PATTERN", help="Skip these paths, as **/shared_info."
)
@click.option("--contents", is_flag=True, help="Compare the contents of guest pages too.")
@click.option("--json", "as_json", is_flag=True, help="Print JSON for programs.")
@guarded
def command(
    old: str,
    new: str,
    ignore_volatile: bool,
    ignore: tuple[str, ...],
    contents: bool,
    as_json: bool,
    **options: Any,
) -> int:
    """Show what differs between two dumps, streams or save files, field by field.

    Domains are matched by handle, then by ID; records by type, occurrence and vCPU. The
    exit code is 1 if there is a difference.
    """
    patterns = [*ignore, *(volatile_patterns() if ignore_volatile else [])]
    found = 0
    failed: LuformatError | None = None
    with progress_bar("comparing") as progress, ExitStack() as stack:
        sides = [stack.enter_context(opened((name,), progress, **options)) for name in (old, new)]
        for name, side in zip((old, new), sides, strict=True):
            # Which of the two it is, the error of a breadcrumb does not say.
            try:
                if isinstance(side, DumpInput):
                    side.handover(progress)
            except LuformatError as error:
                fail(error, name)
                return EXIT_UNUSABLE
        changes = diff_inputs(
            sides[0], sides[1], ignored=Ignored(patterns), contents=contents, progress=progress
        )

        def rows() -> Iterator[dict[str, object]]:
            """Yield the changes; the list ends well even where an error ends the comparison."""
            nonlocal found, failed
            try:
                for change in changes:
                    found += 1
                    yield _json(change)
            except LuformatError as error:
                failed = error

        if as_json:
            lacks = {
                name: _shortfalls(side) for name, side in zip(("old", "new"), sides, strict=True)
            }
            members = [("changes", rows()), ("shortfalls", lacks)]
            say_json(Members([("luformat", about()), ("kind", "diff"), *members]))
        else:
            for change in changes:
                say(_text(change))
                found += 1
        for name, side in zip((old, new), sides, strict=True):
            if isinstance(side, DumpInput):
                say_shortfalls(side.image, name)
    if failed is not None:
        raise failed
    return EXIT_FINDINGS if found else 0


def _shortfalls(side: Input) -> list[dict[str, object]]:
    return shortfalls_json(side.image if isinstance(side, DumpInput) else None)


def _text(change: Change) -> str:
    if change.count is not None:
        return f"  {change.path}: {change.summary}"
    if change.old is None:
        return f"{style('+', fg='green')} {change.path}: {_shown(change.new)}"
    if change.new is None:
        return f"{style('-', fg='red')} {change.path}: {_shown(change.old)}"
    bits = _bits(change)
    return f"  {change.path}: {_shown(change.old)} -> {_shown(change.new)}{bits}"


def _bits(change: Change) -> str:
    """Return the names of the bits that were set and cleared, where bits have names."""
    old, new = (set((node and node.flags) or ()) for node in (change.old, change.new))
    named = [f"+{name}" for name in _ordered(change.new, new - old)]
    named += [f"-{name}" for name in _ordered(change.old, old - new)]
    return f"  ({' '.join(named)})" if named else ""


def _ordered(node: Node | None, names: set[str]) -> list[str]:
    return [name for name in (node and node.flags) or () if name in names]


def _shown(node: Node | None) -> str:
    if node is None:
        return ""
    if isinstance(node.value, bytes):
        more = "…" if len(node.value) > _SHOWN_BYTES else ""
        return node.label or f"{node.value[:_SHOWN_BYTES].hex()}{more} ({len(node.value)} bytes)"
    if node.value is None and node.label is None and (members := list(node.children())):
        return ", ".join(f"{member.name}={_shown(member)}" for member in members[:_SHOWN_MEMBERS])
    if isinstance(node.value, int):
        text = str(node.value) if node.value < 10 else f"{node.value:#x}"
        return f"{text} ({node.label})" if node.label else text
    if node.value is not None:
        return node.value
    return ", ".join(filter(None, (node.label, node.summary()))) or "present"


def _json(change: Change) -> dict[str, object]:
    told = {
        "path": change.path,
        "kind": change.kind,
        "old": _value(change.old),
        "new": _value(change.new),
    }
    for name, sides in (("set", (change.new, change.old)), ("cleared", (change.old, change.new))):
        here, there = (set((side and side.flags) or ()) for side in sides)
        if bits := _ordered(sides[0], here - there):
            told[name] = bits
    if change.count is None:
        return told
    return told | {"count": change.count, "summary": change.summary}


def _value(node: Node | None) -> object:
    if node is None:
        return None
    if isinstance(node.value, bytes):
        return node.value.hex()
    return node.label if node.value is None else node.value
