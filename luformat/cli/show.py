"""`luformat show`: the tree of records and fields."""

from __future__ import annotations

import sys
from typing import Any

import click

from luformat.cli.common import (
    EXIT_UNUSABLE,
    examples,
    fail,
    guarded,
    input_options,
    opened,
    say_doubts,
    split_path,
)
from luformat.cli.completion import files_and_path
from luformat.cli.console import complain, progress_bar, say_json, say_lines
from luformat.document.json_text import Members
from luformat.render.faults import Faults
from luformat.render.node_json import node_members
from luformat.render.record_json import WHOLE
from luformat.render.stream_json import container_members, handover_members
from luformat.render.text import TreeOptions, tree_lines
from luformat.render.values import Style
from luformat.tree.nodes import Node
from luformat.tree.outline import Outline

__all__ = ["command"]


@click.command(
    "show",
    epilog=examples(
        "show memory.elf",
        "show memory.elf domains/0/lu_domain_info",
        "show --hex memory.elf domains/0/lu_domain_info",
        "show --json --depth 2 stream.bin",
    ),
)
@click.argument(
    "sources", metavar="INPUT [PATH]", nargs=-1, required=True, shell_complete=files_and_path
)
@input_options
@click.option("--depth", type=click.IntRange(0), help="Levels to show (text: 3; JSON: all).")
@click.option(
    "--limit", type=click.IntRange(1), default=64, show_default=True, help="Most children a node."
)
@click.option("--hex", "with_hex", is_flag=True, help="Show bytes and places beside the fields.")
@click.option("--json", "as_json", is_flag=True, help="Print JSON for programs.")
@guarded
def command(
    sources: tuple[str, ...],
    depth: int | None,
    limit: int,
    with_hex: bool,
    as_json: bool,
    **options: Any,
) -> int | None:
    """Show the records of INPUT and their fields as a tree.

    PATH selects a part: domains/0/hvm_context/cpu[1]/rip, lu_m2p, records/7, or the place at
    which the reading broke off (stream+0x1c0). Several raw dumps are given as ADDRESS:FILE; an
    argument that names no file is the PATH.
    """
    files, path = split_path(sources)
    with (
        progress_bar("reading") as progress,
        opened(files, progress, **options) as found,
    ):
        outline, faults = found.outline(progress), Faults()
        if as_json:
            say_json(_document(outline, path, WHOLE if depth is None else depth, faults))
        else:
            levels = 3 if depth is None else depth
            _print(outline, outline.select(path), levels, limit, with_hex, faults)
        return _exit_code(outline, faults, files[0] if len(files) == 1 else None)


def _exit_code(outline: Outline, faults: Faults, name: str | None) -> int | None:
    """Print the fault that ended the input, and the first one of those shown in the tree."""
    error, handover = outline.error, outline.handover
    if error is not None:
        fail(error, name)
    if faults.first is not None and faults.first is not error:
        fail(faults.first, name)
    if faults.count > 1:
        complain(f"  {faults.count} errors are shown in the tree")
    code = 0 if handover is None else say_doubts(handover)
    return EXIT_UNUSABLE if error is not None or faults.first is not None else code


def _document(outline: Outline, path: str, depth: int, faults: Faults) -> Members:
    """Return the document for the whole input, or for the node at `path`."""
    if path:
        return node_members(outline, path, depth, faults)
    if outline.handover is not None:
        return handover_members(outline.handover, depth, faults)
    assert outline.container is not None  # noqa: S101 - an input is one or the other, for mypy
    return container_members(outline.container, depth, faults)


def _print(
    outline: Outline, node: Node, depth: int, limit: int, with_hex: bool, faults: Faults
) -> None:
    style = Style(color=sys.stdout.isatty())
    source = outline.source if with_hex else None
    say_lines(tree_lines(node, TreeOptions(depth, limit, source, faults, style)))
