"""`luformat build`: a handover or a domain's image from the description of a host."""

from __future__ import annotations

import sys
from pathlib import Path

import click

from luformat.cli.common import examples, guarded
from luformat.cli.completion import faults, files
from luformat.cli.console import say
from luformat.cli.output import is_regular, output_file
from luformat.errors import DumpFormatError, SelectionError
from luformat.synth.faults import FAULTS, fault_named
from luformat.synth.handover import FORMATS, build_memory, build_stream
from luformat.synth.handover import write_dump as write
from luformat.synth.host import load_host
from luformat.synth.image import IMAGE_KINDS, build_image

__all__ = ["command"]

_MOST = 1 << 20
_NEW = "memory.raw"


_FORMS = (*FORMATS, "stream", *IMAGE_KINDS)


@click.command(
    "build",
    epilog=examples(
        "build host.yaml -o memory.raw",
        "build --format xl-save --domain 1 host.yaml -o saved.xlsave",
        "build --format elf --fault magic-typo host.yaml -o broken.elf",
    ),
)
@click.argument("host", metavar="HOST.yaml", required=False, shell_complete=files)
@click.option("-o", "--output", metavar="FILE", shell_complete=files, help="File to write, or -.")
@click.option(
    "--format",
    "output_format",
    type=click.Choice(_FORMS),
    metavar="FORM",
    default="raw",
    show_default=True,
    help="Container of the dump, the bare stream, or what the toolstack writes of one domain: "
    + ", ".join(_FORMS)
    + ".",
)
@click.option("--domain", type=int, metavar="ID", help="Domain of an image; by default the first.")
@click.option(
    "--fault",
    metavar="NAME",
    shell_complete=faults,
    help="Build this fault in (a name, or a rule's number).",
)
@click.option("--seed", type=int, default=0, show_default=True, help="Makes other contents.")
@click.option("--list-faults", is_flag=True, help="List the faults and the rules that find them.")
@guarded
def command(
    host: str | None,
    output: str | None,
    output_format: str,
    domain: int | None,
    fault: str | None,
    seed: int,
    list_faults: bool,
) -> None:
    """Make the memory of a host that hands over to the next Xen, from its YAML description.

    Everything has a default: an empty description makes a valid host. - is standard input.
    With --format xl-save (and the like) one domain of the host is written as the toolstack
    saves it.
    """
    if list_faults:
        for entry in FAULTS.values():
            say(f"{entry.name:26}{entry.rule}  {', '.join(entry.outputs)}")
        return
    if host is None:
        raise SelectionError(
            "HOST.yaml, the description of a host, is missing",
            hint="an empty file is one: see `luformat build --help`",
        )
    if output is None:
        raise SelectionError("-o FILE, the file to write, is missing", hint=f"such as -o {_NEW}")
    if domain is not None and output_format not in IMAGE_KINDS:
        raise SelectionError(
            "--domain chooses the domain of an image",
            hint=f"choose one with --format: {', '.join(IMAGE_KINDS)}",
        )
    plan = load_host(_text(host))
    kind = "dump" if output_format in FORMATS else output_format
    chosen = None if fault is None else fault_named(fault, kind)
    if output_format not in FORMATS:
        if output_format == "stream":
            content = build_stream(plan, chosen, seed)
        else:
            content = build_image(plan, output_format, domain, chosen, seed)
        with output_file(output, [host]) as target:
            target.write(content)
        return
    if output_format == "raw" and not is_regular(output):
        raise SelectionError(
            "a raw dump is as long as the RAM, and nearly all of it holes",
            hint="write it to a file, or choose another format",
        )
    built = build_memory(plan, chosen, seed)
    with output_file(output, [host], seekable=True) as target:
        write(target, built, output_format)


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
