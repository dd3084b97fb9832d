"""The command line: a module for each verb, loaded when it is called."""

from __future__ import annotations

import errno
import gc
import importlib
import os
import sys
from collections.abc import Sequence
from typing import Any, Final, NoReturn

import click

from luformat._version import __version__
from luformat.cli.common import fail
from luformat.cli.console import complain, system_error
from luformat.cli.help import HelpContext
from luformat.cli.signals import CLOSED_PIPE, Ended, install
from luformat.cli.streams import discard_output, open_streams
from luformat.errors import SelectionError
from luformat.render.escape import style
from luformat.tree.words import meant

__all__ = ["cli", "main"]

_VERBS: Final = {
    "find": "Find the breadcrumb and check where it leads.",
    "show": "Show records and fields as a tree.",
    "browse": "Explore an input in the terminal: tree, bytes and meaning.",
    "verify": "Check a handover or a saved domain against its specification.",
    "explain": "Say what a rule of verify means.",
    "extract": "Write the stream as one contiguous file.",
    "decode": "Write an input as lossless JSON.",
    "encode": "Write the bytes that such JSON stands for.",
    "carve": "Write a small copy without guest memory.",
    "map": "Show who owns which machine pages, as text or a picture.",
    "diff": "Show what changed between two inputs, field by field.",
    "survey": "Judge many inputs, a row each.",
    "schema": "List, export and compare the schemas.",
    "conformance": "Hold another program to the conformance vectors.",
    "build": "Make a dump, stream or image from a host's description.",
}
"""The verbs in the order of use, each with its line in the list."""

_UNUSABLE: Final = 2
_OF_WRITING: Final = (errno.ENOSPC, errno.EDQUOT, errno.EFBIG, errno.EIO, errno.EBADF)
"""What the system says where a stream cannot be written; errors of files have their names."""
_NAME: Final = "luformat"
_COMPLETION: Final = "_LUFORMAT_COMPLETE"
"""What a shell sets to ask for the completions of a line."""


class _Verbs(click.Group):
    """Lists the verbs in the order of use and imports only the one that runs."""

    context_class = HelpContext

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002 - click's signature
        return list(_VERBS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:  # noqa: ARG002
        if cmd_name not in _VERBS:
            return None
        command: click.Command = importlib.import_module(f"luformat.cli.{cmd_name}").command
        command.context_class = HelpContext
        return command

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        """Return the verb and its arguments; a mistyped or misplaced one is told with the right."""
        first = args[0]
        if first in _VERBS or first.startswith("-"):
            return super().resolve_command(ctx, args)
        misplaced = next((verb for verb in args[1:] if verb in _VERBS), None)
        if misplaced is not None:
            hint = f"the verb comes first: luformat {misplaced} {first}"
        elif os.path.exists(first):  # noqa: PTH110 - a name that no system takes is none
            hint = f"the verb comes first, such as luformat show {first}"
        else:
            hint = meant(first, _VERBS) or "`luformat --help` lists the verbs"
        raise SelectionError(f"there is no verb {first!r}", hint=hint)

    def main(  # type: ignore[override]  # it always exits
        self, args: Sequence[str] | None = None, **extra: Any
    ) -> NoReturn:
        """Run the verb that the arguments name and exit; errors become lines and codes."""
        if _COMPLETION in os.environ:
            from luformat.cli.completion import prepare  # only a shell needs it

            prepare()
            super().main(prog_name=_NAME)
        try:
            code = self._run(sys.argv[1:] if args is None else [*args], **extra)
            sys.stdout.flush()
        except BrokenPipeError:
            # The reader has seen enough, and need not be told.
            code = CLOSED_PIPE
        except OSError as error:
            if error.filename is None and error.errno in _OF_WRITING:
                error.filename = "standard output"
            system_error(error)
            code = _UNUSABLE
        sys.exit(code)

    def _run(self, args: list[str], **extra: Any) -> int:
        try:
            extra.pop("prog_name", None)
            if not args:
                with self.make_context(_NAME, [], resilient_parsing=True) as context:
                    for line in context.get_help().splitlines():
                        complain(line)
                return _UNUSABLE
            with self.make_context(_NAME, args, **extra) as context:
                self.invoke(context)
        except click.exceptions.Exit as end:
            return end.exit_code
        except SystemExit as end:
            return int(end.code or 0)
        except SelectionError as error:
            fail(error)
            return _UNUSABLE
        except click.ClickException as error:
            complain(style("error: ", fg="red", bold=True) + error.format_message())
            if isinstance(error, click.UsageError) and error.ctx is not None:
                complain(f"  hint: see `{error.ctx.command_path} --help`")
            return _UNUSABLE
        return 0

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:  # noqa: ARG002
        """List the verbs without importing them."""
        with formatter.section("Commands"):
            formatter.write_dl([*_VERBS.items()])


@click.command(cls=_Verbs, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__, prog_name=_NAME)
def cli() -> None:
    """Read and check the state that one Xen hands to the next during a live update.

    A DUMP is a memory dump of the machine: raw, ELF core, kdump-compressed, LiME or AVML,
    also with .xz, .gz or .zst around it. Several raw files are given with their base
    addresses (0x100000000:high.raw), pieces of one as ADDRESS:FILE@OFFSET+LENGTH
    (4G:ram@3G); --as ram-file works out where RAM in one file has its hole below 4 GiB. A
    machine of QEMU is read as it is: qmp:SOCKET or gdb:HOST:PORT.
    An INPUT is a dump, an extracted stream, a libxc image, a libxl stream, a file of
    `xl save` or of `virsh save`, a suspend image of xapi, an HVM context or the state of
    xenstored; - is standard input.

    Exit codes: 0 clean, 1 findings, 2 the input or the call cannot be used, 3 a defect
    in luformat; 129, 130, 143 ended by SIGHUP, SIGINT, SIGTERM; 141 the reader is gone.
    """


def main() -> None:
    """Run the command line in this process: its signals, its streams, its arguments."""
    # Few cycles are made here, and looking for them takes a twentieth of a short run.
    gc.set_threshold(50_000)
    # There is no linear algebra here, and starting its threads is half of numpy's CPU time.
    os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
    open_streams()
    try:
        install()
        cli()
    except Ended as end:
        sys.exit(end.exit_code)
    finally:
        # What could be written has been; the rest would fail, or wait, again when python ends.
        discard_output()
