"""`luformat schema`: the schemas themselves, and whether a change of them is compatible."""

from __future__ import annotations

import json
import re
from dataclasses import asdict
from pathlib import Path
from typing import Any, Final

import click

from luformat.cli.common import EXIT_FINDINGS, examples, guarded
from luformat.cli.completion import document_forms, files
from luformat.cli.console import progress_bar, say, say_json
from luformat.cli.output import output_file
from luformat.cli.schema_document import command as document
from luformat.document.json_schemas import bundled, json_schemas
from luformat.document.json_text import Members, about
from luformat.errors import DocumentError, SelectionError
from luformat.layout.abi import AbiFinding, abi_text, compare
from luformat.layout.abi_changes import breaks, changelog
from luformat.layout.layouts import layouts, resource_dir
from luformat.synth.samples import sample_memory, sample_stream

__all__ = ["command"]

_MAX_BYTES: Final = 64 << 20
_EXTENSION: Final = re.compile(r"^  file-extension: *['\"]?([\w.-]+)", re.MULTILINE)


@click.group(
    "schema",
    no_args_is_help=False,
    epilog=examples(
        "schema list",
        "schema export schemas",
        "schema export schemas --exact --with-slice memory.elf",
    ),
)
def command() -> None:
    """List, export and compare the Kaitai Struct schemas of the format."""


command.add_command(document)


@command.command("list")
@click.option("--json", "as_json", is_flag=True, help="Write JSON.")
@guarded
def list_schemas(as_json: bool) -> None:
    """List the schemas: name, file extension, title; in JSON also root type and imports."""
    folder = resource_dir("ksy")
    rows = []
    for name, schema in layouts()["schemas"].items():
        found = _EXTENSION.search((folder / f"{name}.ksy").read_text("utf-8"))
        rows.append(
            {
                "id": name,
                "title": schema["title"],
                "root": schema["root"],
                "file_extension": found and found[1],
                "imports": schema["imports"],
            }
        )
    if as_json:
        say_json(Members([("luformat", about()), ("schemas", iter(rows))]))
        return
    for row in rows:
        say(f"{row['id']:22}  {row['file_extension'] or '-':9}  {row['title']}")


@command.command("export")
@click.argument("folder", metavar="DIR", type=click.Path(path_type=Path))
@click.option("--with-sample", is_flag=True, help="Also write a small stream and memory dump.")
@click.option(
    "--with-slice",
    metavar="DUMP",
    help="Also write slice.raw: the handover of DUMP as a raw dump that is small enough.",
)
@click.option(
    "--exact",
    is_flag=True,
    help="Add the exact digits of 64-bit values, which the Web IDE rounds above 2^53.",
)
@click.option("--force", is_flag=True, help="Overwrite files that differ.")
@guarded
def export(
    folder: Path, with_sample: bool, with_slice: str | None, exact: bool, force: bool
) -> None:
    """Write the schemas into DIR, as one flat folder to drop into the Kaitai Web IDE.

    The IDE holds a whole file in memory and takes raw dumps only: --with-slice writes the
    stream of a dump of any size and form behind a breadcrumb of its own. --exact is for the
    IDE, too: parsers are better made of the schemas as they are.
    """
    source = resource_dir("ksy")
    files = {path.name: path.read_bytes() for path in sorted(source.glob("*.ksy"))}
    if exact:
        from luformat.layout.web_ide import with_exact_values  # it reads YAML, which takes time

        for name, data in files.items():
            files[name] = with_exact_values(Path(name).stem, data.decode("utf-8")).encode("utf-8")
    files["LICENSE"] = (source / "LICENSE").read_bytes()
    if with_sample:
        files["sample.lustream"] = sample_stream()
        files["sample.raw"] = sample_memory()
    if with_slice is not None:
        files["slice.raw"] = _slice_of(with_slice)
    folder.mkdir(parents=True, exist_ok=True)
    # All are looked at before the first is written, so that a refusal changes nothing.
    differing = [name for name, data in files.items() if _differs(folder / name, data)]
    if differing and not force:
        raise SelectionError(
            f"{folder}: exists with other content: {', '.join(differing)}",
            hint="--force overwrites it",
        )
    for name, data in files.items():
        # A slice has the state of guests; it is only for its owner.
        is_private = name == "slice.raw"
        with output_file(str(folder / name), [with_slice or ""], private=is_private) as target:
            target.write(data)
    say(f"{len(files)} files written to {folder}")


def _slice_of(dump: str) -> bytes:
    # Imported here: nothing else of this verb opens an input.
    from luformat.inputs.opening import open_input
    from luformat.synth.slice import sliced

    with progress_bar("reading") as progress, open_input([dump], progress=progress) as found:
        return sliced(found.handover(progress))


@command.command("json")
@click.argument("form", required=False, shell_complete=document_forms)
@guarded
def json_schema(form: str | None) -> None:
    """Write the JSON Schema of a FORM of documents that the commands write.

    Without FORM, list the forms.
    """
    if form is None:
        for name, title in json_schemas().items():
            say(f"{name:14}  {title}")
        return
    for line in json.dumps(bundled(form), indent=1).splitlines():
        say(line)


def _differs(path: Path, data: bytes) -> bool:
    if not path.exists():
        return False
    return not path.is_file() or path.stat().st_size != len(data) or path.read_bytes() != data


@command.command("abi")
@guarded
def extract() -> None:
    """Write what `check` compares of the installed schemas, to keep as a baseline."""
    for line in abi_text(layouts()).splitlines():
        say(line)


@command.command("check")
@click.argument("old", shell_complete=files)
@click.argument("new", shell_complete=files)
@click.option("--json", "as_json", is_flag=True, help="Write JSON.")
@click.option("--changelog", "as_changelog", is_flag=True, help="Write a changelog in Markdown.")
@click.option(
    "--expected",
    metavar="FILE",
    type=click.Path(path_type=Path),
    help="Differences that are accepted: ABI108 and a path, one a line; # begins a comment.",
)
@guarded
def check(old: str, new: str, as_json: bool, as_changelog: bool, expected: Path | None) -> int:
    """Tell whether the layouts NEW are compatible with OLD, and whom a change breaks.

    Each is a layouts.json, a folder with one, an extract made by `schema abi`, or
    `current` for the installed schemas. Broken can be old-streams (for a new reader),
    old-readers (by a new writer), and parsers (code that uses the generated ones).
    """
    before, after = _load(old), _load(new)
    accepted = set() if expected is None else _accepted(expected)
    every = [*compare(before, after)]
    findings = [finding for finding in every if _key(finding) not in accepted]
    errors = sum(finding.severity == "error" for finding in findings)
    if as_changelog:
        for line in changelog(before, after):
            say(json.dumps(line, ensure_ascii=False)[1:-1])
    elif as_json:
        rows = [
            {**asdict(finding), "title": finding.title, "breaks": list(breaks(finding))}
            for finding in findings
        ]
        verdict = ("compatible", not errors)
        say_json(Members([("luformat", about()), verdict, ("findings", iter(rows))]))
    else:
        for finding in findings:
            say(_line(finding))
            say(f"  breaks {', '.join(breaks(finding))}")
        left = len(every) - len(findings)
        told = f", {left} expected" if left else ""
        say(f"{errors} errors, {len(findings) - errors} notes{told}")
    stale = sorted(accepted - {_key(finding) for finding in every})
    if stale:
        raise SelectionError(
            f"{expected}: no such difference: {', '.join(stale[:5])}",
            hint="take it out of the list",
        )
    return EXIT_FINDINGS if errors else 0


def _key(finding: AbiFinding) -> str:
    return f"{finding.id} {finding.path}"


def _accepted(path: Path) -> set[str]:
    """Return the differences that a list accepts."""
    lines = (line.partition("#")[0].split() for line in path.read_text("utf-8").splitlines())
    return {" ".join(words) for words in lines if words}


def _line(finding: AbiFinding) -> str:
    change = f"{json.dumps(finding.old)} -> {json.dumps(finding.new)}"
    # Names come from the file: as JSON strings, they cannot steer a terminal.
    path = json.dumps(finding.path)[1:-1]
    return f"{finding.severity:5}  {finding.id}  {path}: {finding.title}: {change}"


def _load(name: str) -> Any:
    if name == "current":
        return layouts()
    path = Path(name)
    if path.is_dir():
        path = path / "layouts.json"
    with path.open("rb") as stream:
        data = stream.read(_MAX_BYTES + 1)
    if len(data) > _MAX_BYTES:
        raise SelectionError(f"{name}: more than {_MAX_BYTES >> 20} MiB are no layouts")
    try:
        return json.loads(data)
    except (ValueError, RecursionError) as error:
        raise DocumentError("$", wanted="JSON", got=f"{type(error).__name__} in {name}") from None
