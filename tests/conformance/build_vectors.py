"""Makes the conformance vectors of `tests/conformance/vectors`.

`python -m tests.conformance.build_vectors` writes the folder anew, with the rules that the
vectors are about as data, and the column of `docs/reference/conformance.md` that names them.
"""

from __future__ import annotations

import json
import tempfile
from functools import cache
from io import BytesIO
from pathlib import Path
from typing import Any, Final

from elftools.elf.elffile import ELFFile

import luformat
from luformat.document.decode import decode_document
from luformat.errors import LuformatError
from luformat.memory.write import write_elf
from luformat.verify.engine import rules
from tests.conformance.cases import (
    bodies,
    breadcrumb,
    contents,
    contexts,
    fields,
    hosts,
    hvm,
    images,
    libxl,
    losses,
    memory,
    named_pages,
    page_lists,
    refused,
    refused_saved,
    shared,
    streams,
    toolstacks,
    whole,
    xl,
)
from tests.conformance.cases.case import Case, Found, Memory
from tests.conformance.rules_data import rules_text

__all__ = [
    "DOCS",
    "FOLDER",
    "MARK",
    "OTHERS",
    "RULES",
    "all_files",
    "cases",
    "files_of",
    "main",
    "section",
]

FOLDER: Final = Path(__file__).parent / "vectors"
OTHERS: Final = ("README.md", "rules.schema.json", "vector.schema.json")
"""Files in the folder that nothing makes."""
RULES: Final = "rules.json"
"""The file of the rules; all others that are made belong to a vector."""
DOCS: Final = Path(__file__).parents[2] / "docs" / "reference" / "conformance.md"
MARK: Final = "<!-- vectors: python -m tests.conformance.build_vectors -->"
"""What the section of the docs follows."""
FORMAT: Final = 1
"""Version of the form of the JSON files."""


_MODULES: Final = (
    breadcrumb,
    memory,
    losses,
    streams,
    whole,
    contents,
    bodies,
    hvm,
    refused,
    refused_saved,
    named_pages,
    contexts,
    images,
    shared,
    page_lists,
    libxl,
    xl,
    toolstacks,
    fields,
    hosts,
)


@cache
def cases() -> tuple[Case, ...]:
    """Return all vectors, in the order of their names."""
    found = [case for module in _MODULES for case in module.CASES]
    names = [case.name for case in found]
    if len(set(names)) < len(names):
        twice = sorted({name for name in names if names.count(name) > 1})
        raise ValueError(f"two vectors have the name {', '.join(twice)}")
    return tuple(sorted(found, key=lambda case: case.name))


def files_of(case: Case) -> dict[str, bytes]:
    """Return the two files of a vector by their names: its octets and its JSON."""
    if isinstance(case.input, Memory):
        data, described = _memory(case.name, case.input)
    else:
        data = case.input.data()
        described = {
            "file": f"{case.name}.bin",
            "size": case.input.size or len(data),
            "byte_order": case.input.byte_order if case.input.kind == "lu-stream" else None,
        }
    vector = {
        "vector": FORMAT,
        "name": case.name,
        "about": case.about,
        "breaks": case.breaks,
        "keeps": sorted(case.keeps),
        "ignores": sorted(case.ignores),
        "input": {"kind": case.input.kind, **described},
        "findings": [_finding(case, found) for found in case.found],
        "document": _document(case, data, described["size"]),
    }
    return {
        str(described["file"]): data,
        f"{case.name}.json": _text(vector).encode(),
    }


def all_files() -> dict[str, bytes]:
    """Return all files that the tables make, by their names: the vectors, and the rules."""
    made: dict[str, bytes] = {}
    for case in cases():
        made |= files_of(case)
    return made | {RULES: rules_text(cases()).encode()}


def _memory(name: str, given: Memory) -> tuple[bytes, dict[str, Any]]:
    """Return an ELF core of a memory, and what the JSON says of it."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "elf"
        order = given.stream.byte_order
        write_elf(path, given.pieces, byte_order=order, again=given.again)
        data = path.read_bytes()
    segments = [
        {
            "maddr": segment["p_paddr"],
            "offset": segment["p_offset"],
            "length": min(segment["p_filesz"], len(data) - given.cut - segment["p_offset"]),
        }
        for segment in ELFFile(BytesIO(data)).iter_segments()
    ]
    data = data[: len(data) - given.cut]
    stream = None
    if given.is_found:
        stream = {
            "byte_order": given.stream.byte_order,
            "page_size": given.page_size,
            "pages": [_offset(segments, mfn * given.page_size) for mfn in given.mfns],
            "length": len(given.stream.data()),
        }
    region = given.bootmem
    return data, {
        "file": f"{name}.elf",
        "size": len(data),
        "segments": segments,
        "bootmem": None if region is None else {"start": region.start, "size": region.size},
        "stream": stream,
    }


def _offset(segments: list[dict[str, int]], maddr: int) -> int:
    """Return where the octet at a machine address stands in the file."""
    for segment in segments:
        if 0 <= maddr - segment["maddr"] < segment["length"]:
            return segment["offset"] + maddr - segment["maddr"]
    raise ValueError(f"nothing is stored for {maddr:#x}")


def _finding(case: Case, found: Found) -> dict[str, Any]:
    given, offset, maddr = case.input, found.stream, found.maddr
    entry = found.record if found.entry is None else found.entry
    if entry is not None and offset is None:
        stream = given.stream if isinstance(given, Memory) else given
        offset = stream.place(entry, found.body)
        maddr = given.maddr(offset) if isinstance(given, Memory) else None
    return {
        "rule": found.rule,
        "severity": {"strict": found.severity, "receiver": found.receiver},
        "record": found.record,
        "domain": found.domain,
        "stream": offset,
        "maddr": maddr,
    }


def _document(case: Case, data: bytes, size: int) -> dict[str, Any] | None:
    """Return the document of an input, None if there is no stream in it."""
    target = BytesIO()
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "input"
        path.write_bytes(data)
        with path.open("r+b") as file:
            file.truncate(size)
        options: dict[str, Any] = {}
        if not isinstance(case.input, Memory):
            options = {"as_kind": case.input.kind, "byte_order": case.input.byte_order}
        try:
            with (
                luformat.open(path, **options) as opened,
                (Path(folder) / "pages").open("wb") as side,
            ):
                decode_document(opened, target, pages=lambda: side)
        except LuformatError:
            return None
    document: dict[str, Any] = json.loads(target.getvalue())
    if "incomplete" in document:
        document["incomplete"] = ""  # why is said in words, which are no one else's
    return document


def _text(vector: dict[str, Any]) -> str:
    """Return JSON with a line for every finding, segment and record."""
    lists = {"findings": vector["findings"], "segments": vector["input"].get("segments", ())}
    document = vector["document"]
    if document is not None:
        lists["records"] = document["records"]
    text = json.dumps(vector, indent=1)
    for name, items in lists.items():
        if items:
            depth = 1 if name == "findings" else 2
            old = json.dumps(items, indent=1).replace("\n", "\n" + " " * depth)
            lines = (",\n" + " " * (depth + 1)).join(json.dumps(item) for item in items)
            new = f"[\n{' ' * (depth + 1)}{lines}\n{' ' * depth}]"
            text = text.replace(f'"{name}": {old}', f'"{name}": {new}', 1)
    return text + "\n"


def section() -> str:
    """Return the section of the docs that lists the vectors of each rule."""
    lines = ["| rule | broken by | kept by |", "|---|---|---|"]
    for rule in rules():
        broken = [case.name for case in cases() if rule in case.breaks]
        kept = [case.name for case in cases() if rule in case.keeps]
        cells = (", ".join(f"`{name}`" for name in names) for names in (broken, kept))
        lines.append(f"| {rule} | {' | '.join(cells)} |")
    return "\n".join(lines) + "\n"


def main() -> None:
    """Write the folder and the section anew."""
    wanted = all_files()
    for path in FOLDER.iterdir():
        if path.name not in (*wanted, *OTHERS):
            path.unlink()
    for name, data in wanted.items():
        path = FOLDER / name
        if not path.exists() or path.read_bytes() != data:
            path.write_bytes(data)
    text = DOCS.read_text("utf-8")
    DOCS.write_text(text[: text.index(MARK)] + MARK + "\n\n" + section(), "utf-8")


if __name__ == "__main__":
    main()
