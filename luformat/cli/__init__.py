"""The command line: a module for each verb, loaded when it is called."""

from __future__ import annotations

import gc
import importlib
import os
import sys
from typing import Final

import click

from luformat._version import __version__

__all__ = ["cli", "main"]

_VERBS: Final = {
    "find": "Find the breadcrumb and check where it leads.",
    "show": "Show records and fields as a tree.",
    "verify": "Check a handover or a saved domain against its specification.",
    "explain": "Say what a rule of verify means.",
    "extract": "Write the stream as one contiguous file.",
    "decode": "Write an input as lossless JSON.",
    "encode": "Write the bytes that such JSON stands for.",
    "carve": "Write a small dump without guest memory.",
    "map": "Show who owns which machine pages, as text or a picture.",
    "diff": "Show what changed between two inputs, field by field.",
    "schema": "List, export and compare the schemas.",
    "build": "Make a dump, stream or image from a host's description.",
}
"""The verbs in the order of use, each with its line in the list."""

_DEFECT: Final = 3


class _Verbs(click.Group):
    """Lists the verbs in the order of use and imports only the one that runs."""

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002 - click's signature
        return list(_VERBS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:  # noqa: ARG002
        if cmd_name not in _VERBS:
            return None
        command: click.Command = importlib.import_module(f"luformat.cli.{cmd_name}").command
        return command

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:  # noqa: ARG002
        """List the verbs without importing them."""
        with formatter.section("Commands"):
            formatter.write_dl([*_VERBS.items()])


@click.command(cls=_Verbs, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__, prog_name="luformat")
def cli() -> None:
    """Read and check the state that one Xen hands to the next during a live update.

    A DUMP is a memory dump of the machine: raw, ELF core, kdump-compressed, LiME or AVML,
    also with .xz, .gz or .zst around it. Several raw files are given with their base
    addresses (0x100000000:high.raw). An INPUT is a dump, an extracted stream, a libxc
    image, a libxl stream, an xl save file or an HVM context; - is standard input.

    Exit codes: 0 clean, 1 findings, 2 the input or the call cannot be used, 3 a defect
    in luformat.
    """


def main() -> None:
    """Run the command line; a defect of luformat itself ends with exit code 3."""
    # Few cycles are made here, and looking for them takes a twentieth of a short run.
    gc.set_threshold(50_000)
    # There is no linear algebra here, and starting its threads is half of numpy's CPU time.
    os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
    try:
        cli()
    except Exception as error:
        if os.environ.get("LUFORMAT_DEBUG"):
            raise
        click.echo(
            f"error: a defect in luformat: {type(error).__name__}: {error}\n"
            "  hint: please report it, with the output of the same command under "
            "LUFORMAT_DEBUG=1",
            err=True,
        )
        sys.exit(_DEFECT)
