"""`luformat show`: the tree of records and fields."""

from __future__ import annotations

import sys
from pathlib import Path
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
)
from luformat.cli.console import complain, progress_bar, say_json, say_lines
from luformat.containers.container import Container
from luformat.document.json_text import Members
from luformat.errors import LuformatError
from luformat.handover.handover import Handover
from luformat.inputs import ContainerInput, Input
from luformat.memory.image import Progress
from luformat.memory.live import is_live
from luformat.memory.names import parse_source
from luformat.memory.source import ByteSource
from luformat.render.faults import Faults
from luformat.render.node_json import node_members
from luformat.render.record_json import WHOLE
from luformat.render.stream_json import container_members, handover_members
from luformat.render.text import TreeOptions, tree_lines
from luformat.render.values import Style
from luformat.tree.container_outline import container_outline
from luformat.tree.handover_outline import handover_outline
from luformat.tree.nodes import Node
from luformat.tree.selection import select

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
@click.argument("sources", metavar="INPUT [PATH]", nargs=-1, required=True)
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
    files, path = _split(sources)
    with (
        progress_bar("reading") as progress,
        opened(files, progress, **options) as found,
    ):
        view = _View(found, progress)
        if as_json:
            say_json(view.json(path, WHOLE if depth is None else depth))
        else:
            _print(view, path, 3 if depth is None else depth, limit, with_hex)
        return _exit_code(view, files[0] if len(files) == 1 else None)


def _exit_code(view: _View, name: str | None) -> int | None:
    """Print the fault that ended the input, and the first one of those shown in the tree."""
    faults = view.faults
    if view.error is not None:
        fail(view.error, name)
    if faults.first is not None and faults.first is not view.error:
        fail(faults.first, name)
    if faults.count > 1:
        complain(f"  {faults.count} errors are shown in the tree")
    code = 0 if view.handover is None else say_doubts(view.handover)
    return EXIT_UNUSABLE if view.error is not None or faults.first is not None else code


def _split(arguments: tuple[str, ...]) -> tuple[tuple[str, ...], str]:
    """Return the files and the PATH: a last argument that is neither a file nor ADDRESS:FILE."""
    *files, last = arguments
    if files and not _names_file(last):
        return tuple(files), last
    return arguments, ""


def _names_file(text: str) -> bool:
    return text == "-" or is_live(text) or Path(parse_source(text).path).exists()


class _View:
    """An opened input with its tree, its JSON and the fault that ended it, if any."""

    def __init__(self, found: Input, progress: Progress | None):
        self.error: LuformatError | None
        self.source: ByteSource
        self._container: Container | None = None
        self.handover: Handover | None = None
        self.faults = Faults()
        if isinstance(found, ContainerInput):
            self._container = found.container(progress)
            self.source = found.source
            self.error = self._container.error
            self.root = container_outline(self._container)
        else:
            self.handover = found.handover(progress)
            self.source = self.handover.source
            self.error = self.handover.error
            self.root = handover_outline(self.handover)

    def json(self, path: str, depth: int) -> Members:
        """Return the document for the whole input, or for the node at `path`."""
        if path:
            return node_members(self.root, path, depth, self.faults, self.error)
        if self.handover is not None:
            return handover_members(self.handover, depth, self.faults)
        assert self._container is not None  # noqa: S101 - an input is one or the other, for mypy
        return container_members(self._container, depth, self.faults)


def _print(view: _View, path: str, depth: int, limit: int, with_hex: bool) -> None:
    node: Node = select(view.root, path)
    style = Style(color=sys.stdout.isatty())
    options = TreeOptions(depth, limit, view.source if with_hex else None, view.faults, style)
    say_lines(tree_lines(node, options))
