"""Reference pages that the program itself can tell: commands, rules, public names."""

from __future__ import annotations

import inspect
from collections.abc import Iterator

import click
from click.testing import CliRunner

import luformat
from luformat.cli import cli
from tools.docs.text import code

__all__ = ["api_page", "command_page", "contexts"]


def command_page() -> str:
    """Return the page of all commands, with their own `--help` texts."""
    parts = [
        "# Commands\n",
        (
            "What `--help` says of each. The exit codes hold for all of them, and errors go to "
            "standard error.\n"
        ),
    ]
    for context in contexts(cli, "luformat"):
        title = context.command_path
        parts.append(f"## {title} {{ #{title.replace(' ', '-')} }}\n")
        words = title.split()[1:]
        said = CliRunner(env={"COLUMNS": "80"}).invoke(
            cli, [*words, "--help"], prog_name="luformat"
        )
        parts.append(f"```text\n{said.output.rstrip()}\n```\n")
    return "\n".join(parts)


def contexts(
    command: click.Command, name: str, parent: click.Context | None = None
) -> Iterator[click.Context]:
    """Yield a command as it is called, and all commands below it."""
    context = click.Context(command, parent, name, **command.context_settings)
    yield context
    if isinstance(command, click.Group):
        for below in command.list_commands(context):
            found = command.get_command(context, below)
            if found is not None:
                yield from contexts(found, below, context)


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
