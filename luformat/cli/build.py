"""`luformat build`: a handover from the description of a host."""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path

import click

from luformat.build import (
    FAULTS,
    FORMATS,
    Built,
    build_memory,
    build_stream,
    fault_named,
    load_host,
)
from luformat.build import write_dump as write
from luformat.cli._common import guarded
from luformat.cli._output import output_file
from luformat.errors import DumpFormatError, SelectionError

__all__ = ["command"]

_MOST = 1 << 20


@click.command("build", short_help="Make a dump or a stream from the description of a host.")
@click.argument("host", metavar="HOST.yaml", required=False)
@click.option("-o", "--output", metavar="DUMP", help="File to write; - for a stream only.")
@click.option(
    "--format",
    "output_format",
    type=click.Choice([*FORMATS, "stream"]),
    default="raw",
    show_default=True,
    help="Container of the dump, or the bare stream.",
)
@click.option("--fault", metavar="NAME", help="Build this fault in (a name, or a rule's number).")
@click.option("--seed", type=int, default=0, show_default=True, help="Makes other contents.")
@click.option("--list-faults", is_flag=True, help="List the faults and the rules that find them.")
@guarded
def command(
    host: str | None,
    output: str | None,
    output_format: str,
    fault: str | None,
    seed: int,
    list_faults: bool,
) -> None:
    """Make the memory of a host that hands over to the next Xen, from its YAML description.

    Everything has a default: an empty description makes a valid host. - is standard input.
    """
    if list_faults:
        for entry in FAULTS.values():
            click.echo(f"{entry.name:22}{entry.rule}")
        return
    if host is None or output is None:
        raise SelectionError("HOST.yaml and -o DUMP are needed", hint="see `luformat build --help`")
    plan = load_host(_text(host))
    chosen = None if fault is None else fault_named(fault)
    if output_format == "stream":
        stream = build_stream(plan, chosen, seed)
        with output_file(output, [host]) as target:
            target.write(stream)
        return
    if output == "-":
        raise SelectionError("a dump has holes: write it to a file")
    built = build_memory(plan, chosen, seed)
    _write_whole(Path(output), Path(host), built, output_format)


def _write_whole(path: Path, host: Path, built: Built, output_format: str) -> None:
    """Write the dump under its name only when it is whole, and never over the description."""
    if path.exists() and host.exists() and path.samefile(host):
        raise SelectionError(f"{path} is the input itself", hint="write to another file with -o")
    if path.exists() and not path.is_file():
        raise SelectionError(f"{path} is no file: a dump has holes")
    # The writers take a path, as they seek; a folder beside the target is on its file system.
    with tempfile.TemporaryDirectory(prefix=f".{path.name}.", dir=path.parent) as folder:
        unfinished = Path(folder) / "dump"
        write(unfinished, built, output_format)
        unfinished.replace(path)


def _text(name: str) -> str:
    if name == "-":
        raw = sys.stdin.buffer.read(_MOST + 1)
    else:
        with Path(name).open("rb") as file:
            raw = file.read(_MOST + 1)
    try:
        return raw.decode()
    except UnicodeDecodeError:
        raise DumpFormatError(f"{name} is not UTF-8 text") from None
