"""What all verbs share: input options, error lines, exit codes.

What reads inputs is imported where it is used: verbs without an input take a third of the time.
"""

from __future__ import annotations

import functools
import re
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

import click

from luformat.cli.completion import rules_and_areas
from luformat.cli.console import complain
from luformat.errors import LuformatError, SelectionError, Where
from luformat.memory.names import is_url, shown_name
from luformat.render.escape import style

if TYPE_CHECKING:
    from luformat.handover.handover import Handover
    from luformat.inputs.opened import Input
    from luformat.locate.bootmem import Bootmem
    from luformat.memory.image import MemoryImage, Progress

__all__ = [
    "dump_options",
    "examples",
    "fail",
    "guarded",
    "input_bootmem",
    "input_options",
    "opened",
    "rule_options",
    "say_doubts",
    "say_problems",
    "say_shortfalls",
    "size_option",
    "split_path",
    "warn",
]

Command = TypeVar("Command", bound=Callable[..., Any])

EXIT_FINDINGS = 1
EXIT_UNUSABLE = 2


def _size(_ctx: click.Context, _param: click.Parameter, value: str | None) -> int | None:
    """Return the bytes that an option's value such as 64G means."""
    if value is None:
        return None
    # Imported here: verbs without such an option need it not.
    from luformat.memory.names import parse_size

    size = parse_size(value)
    if size is None:
        raise click.BadParameter(f"{value!r} is no size such as 64G")
    return size


def size_option(name: str, text: str) -> Callable[[Command], Command]:
    """Return what adds an option that takes a size such as 64G."""
    return click.option(name, callback=_size, metavar="SIZE", help=text)


def examples(*calls: str) -> str:
    """Return the end of a verb's help: calls of it, each on a line of its own."""
    return "\b\nExamples:\n" + "\n".join(f"  luformat {call}" for call in calls)


def rule_options(command: Command) -> Command:
    """Add the options that choose rules."""
    for name, text in (
        ("--ignore", "Not these rules or areas."),
        ("--select", "Only these rules, or areas (LU3)."),
    ):
        option = click.option(
            name, multiple=True, metavar="RULE", shell_complete=rules_and_areas, help=text
        )
        command = option(command)
    return command


def dump_options(command: Command) -> Command:
    """Add the options that say where in a memory dump the handover is."""
    from luformat.inputs.opening import INPUT_KINDS

    options = (
        click.option(
            "--bootmem",
            metavar="SIZE@ADDR",
            help="Where the live update bootmem lies, such as 64M@0x10000000. "
            "Without it the whole dump is scanned.",
        ),
        click.option(
            "--xen-cmdline",
            metavar="TEXT",
            help="Take the bootmem from liveupdate= in a whole Xen command line.",
        ),
        click.option(
            "--search",
            is_flag=True,
            help="Look for the stream itself, too: the breadcrumb may be overwritten.",
        ),
        click.option(
            "--candidate",
            type=click.IntRange(1),
            metavar="N",
            help="Which of several places to go by, as `find` numbers them.",
        ),
        click.option(
            "--nr-pages",
            type=click.IntRange(1),
            metavar="N",
            help="Number of data pages, if the breadcrumb's count is broken.",
        ),
        click.option(
            "--as",
            "as_kind",
            type=click.Choice(INPUT_KINDS),
            metavar="KIND",
            help="Take the input as this kind: " + ", ".join(INPUT_KINDS) + ".",
        ),
        size_option("--max-unpacked", "How much a packed input may unpack to, if more than 16G."),
        click.option(
            "--pause",
            is_flag=True,
            help="Stop a running machine (qmp:SOCKET, gdb:HOST:PORT) while it is read.",
        ),
    )
    for option in reversed(options):
        command = option(command)
    return command


def input_options(command: Command) -> Command:
    """Add the options of verbs that also take a bare stream."""
    return click.option(
        "--byte-order",
        type=click.Choice(["little", "big"]),
        help="Byte order of a bare stream whose first record does not tell it.",
    )(dump_options(command))


def input_bootmem(bootmem: str | None, xen_cmdline: str | None) -> Bootmem | None:
    from luformat.locate.bootmem import bootmem_of_command_line, parse_bootmem

    if bootmem is not None and xen_cmdline is not None:
        raise SelectionError("--bootmem and --xen-cmdline say the same thing: give one of them")
    if xen_cmdline is not None:
        return bootmem_of_command_line(xen_cmdline)
    return None if bootmem is None else parse_bootmem(bootmem)


@contextmanager
def opened(
    sources: tuple[str, ...],
    progress: Progress | None,
    *,
    bootmem: str | None,
    xen_cmdline: str | None,
    search: bool,
    candidate: int | None,
    nr_pages: int | None,
    as_kind: str | None,
    max_unpacked: int | None,
    pause: bool,
    byte_order: Any = None,
) -> Iterator[Input]:
    """Open the input that the arguments and options of a verb name."""
    from luformat.inputs.opening import open_input
    from luformat.memory.names import parse_source

    if any(is_url(str(parse_source(source).path)) for source in sources):
        _tell_of_copies()
    region = input_bootmem(bootmem, xen_cmdline)
    with open_input(
        sources,
        region,
        as_kind=as_kind,
        byte_order=byte_order,
        nr_pages=nr_pages,
        max_unpacked=max_unpacked,
        search=search,
        candidate=candidate,
        pause=pause,
        progress=progress,
    ) as found:
        _say_stopped(found)
        yield found


def _say_stopped(found: Input) -> None:
    """Say that a machine stays stopped, where to read it meant to stop it."""
    if found.kind != "live":
        return
    # Imported here: files need neither.
    from luformat.inputs.opened import DumpInput
    from luformat.memory.live import LiveImage

    image = found.image if isinstance(found, DumpInput) else None
    if isinstance(image, LiveImage) and image.stays_stopped:
        warn(
            "if the machine ran before, it stands now and stays so: to connect as gdb stops it",
            None,
            "--pause lets it go on at the end; so does `cont` in QEMU's monitor",
        )


def _tell_of_copies() -> None:
    """Print what is told before an object elsewhere is copied as a whole, as `note:` lines."""
    import logging  # only objects elsewhere need it

    class Notes(logging.Handler):
        def emit(self, record: logging.LogRecord) -> None:
            complain(style("note: ", fg="cyan", bold=True) + record.getMessage())

    log = logging.getLogger("luformat")
    if not any(handler.name == "notes" for handler in log.handlers):
        handler = Notes()
        handler.name = "notes"
        log.addHandler(handler)
        log.setLevel(logging.INFO)


def _of(message: str, name: str | None) -> str:
    """Return a message with the file's name before it, unless it has it."""
    if name and not re.search(rf"(?<!\S){re.escape(name)}(?![^\s:,])", message):
        return f"{name}: {message}"
    return message


def split_path(arguments: tuple[str, ...]) -> tuple[tuple[str, ...], str]:
    """Return the files and the PATH: a last argument that is neither a file nor ADDRESS:FILE."""
    *files, last = arguments
    if files and not _names_file(last):
        return tuple(files), last
    return arguments, ""


def _names_file(text: str) -> bool:
    from luformat.memory.live import is_live
    from luformat.memory.names import parse_source

    path = str(parse_source(text).path)
    return path == "-" or is_live(text) or is_url(path) or Path(path).exists()


def fail(error: LuformatError, name: str | None = None) -> None:
    """Print an error as one `error:` line, a line with the place, and a hint."""
    complain(style("error: ", fg="red", bold=True) + _of(error.message, name))
    if error.where is not None and str(error.where):
        complain(f"  at {error.where}")
    if error.hint:
        complain(f"  hint: {error.hint}")


def warn(message: str, where: Where | None, hint: str | None) -> None:
    """Print what is to be known beside a result, as one `warning:` line, a place and a hint."""
    complain(style("warning: ", fg="yellow", bold=True) + message)
    if where is not None and str(where):
        complain(f"  at {where}")
    if hint:
        complain(f"  hint: {hint}")


def say_shortfalls(image: MemoryImage, name: str | None = None) -> None:
    """Print what a dump itself knows to lack; what was left out on purpose is no lack.

    `name` is put before it where there are several dumps.
    """
    # Imported here: start-up does without it.
    from luformat.memory.image import ShortfallKind

    for shortfall in image.shortfalls:
        if shortfall.kind is not ShortfallKind.LEFT_OUT:
            warn(
                f"{_of(shortfall.message, name)} ({shortfall.code})",
                shortfall.where,
                shortfall.hint,
            )


def say_problems(handover: Handover) -> int:
    """Print what speaks against a stream that was read through END; return the exit code.

    It is that of findings if records follow, which a reader of the result does not have, and for
    a stream that was put together.
    """
    code = _say_origin(handover)
    if handover.error is not None:
        return code  # printed as the error that it is
    for problem in handover.problems:
        warn(f"{problem.message} ({problem.rule})", problem.where, problem.hint)
    return EXIT_FINDINGS if handover.is_cut_short else code


def _say_origin(handover: Handover) -> int:
    """Print how a stream was found that no breadcrumb leads to; return the exit code."""
    # Imported here: start-up does without it.
    from luformat.locate.origin import REASSEMBLED, origin_problem

    problem = None if handover.candidate is None else origin_problem(handover.candidate)
    if problem is None:
        return 0
    warn(f"{problem.message} ({problem.rule})", problem.where, problem.hint)
    return EXIT_FINDINGS if problem.rule == REASSEMBLED else 0


def say_doubts(handover: Handover) -> int:
    """Print what a dump lacks and what speaks against its stream; return the exit code."""
    if handover.image is not None:
        say_shortfalls(handover.image)
    return say_problems(handover)


def guarded(command: Callable[..., int | None]) -> Callable[..., None]:
    """Turn errors of a verb into messages and exit codes; its own result is the exit code."""

    @functools.wraps(command)
    def run(*args: Any, **kwargs: Any) -> None:
        sources: tuple[str, ...] = kwargs.get("sources") or ()
        try:
            code = command(*args, **kwargs)
        except LuformatError as error:
            # A wrong option or path is not the file's fault.
            of_file = error.where is not None or not isinstance(error, SelectionError)
            named = of_file and len(sources) == 1 and sources[0] != "-"
            fail(error, shown_name(sources[0]) if named else None)
            raise SystemExit(EXIT_UNUSABLE) from None
        if code:
            raise SystemExit(code)

    return run
