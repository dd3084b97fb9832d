"""Every committed vector through the public commands, as its README says."""

from __future__ import annotations

import json
from collections import Counter
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner
from jsonschema_rs import Draft202012Validator

import luformat
from luformat.cli import cli
from tests.conformance.build_vectors import FOLDER, OTHERS, RULES, all_files, cases
from tests.conformance.cases.case import Stream
from tests.support.vectors import NAMES, vector_of

DOCUMENT = Path(luformat.__file__).parent / "document" / "schemas" / "decode.schema.json"
VECTOR = FOLDER / "vector.schema.json"
Vector = dict[str, Any]


@pytest.fixture(params=NAMES)
def vector(request: pytest.FixtureRequest) -> Vector:
    return vector_of(request.param)


@pytest.fixture(scope="module")
def shared(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("vectors")


@pytest.fixture
def folder(shared: Path) -> Path:
    """For what commands write: one for all vectors, without what the last one left."""
    for path in shared.iterdir():
        path.unlink()
    return shared


@pytest.fixture
def path(vector: Vector, folder: Path) -> Path:
    """The input of a vector, filled up with zeros where its file is shorter."""
    given = vector["input"]
    stored = FOLDER / given["file"]
    if stored.stat().st_size == given["size"]:
        return stored
    filled = folder / "input"
    filled.write_bytes(stored.read_bytes())
    with filled.open("r+b") as file:
        file.truncate(given["size"])
    return filled


@pytest.fixture
def arguments(vector: Vector, path: Path) -> list[str]:
    """How a user names the input of a vector."""
    given = vector["input"]
    found = [str(path)]
    if given["kind"] != "memory":
        found += ["--as", given["kind"]]
    if given.get("byte_order"):
        found += ["--byte-order", given["byte_order"]]
    if given.get("bootmem"):
        found += ["--bootmem", f"{given['bootmem']['size']}B@{given['bootmem']['start']:#x}"]
    return found


def run(*arguments: object) -> tuple[int, str]:
    result = CliRunner().invoke(cli, [str(argument) for argument in arguments])
    assert isinstance(result.exception, SystemExit | None), result.exception
    return result.exit_code, result.stdout


def test_verify_finds_what_is_listed_and_nothing_else(vector: Vector, arguments: list[str]) -> None:
    ignored = [part for rule in vector["ignores"] for part in ("--ignore", rule)]
    for profile in ("strict", "receiver"):
        code, output = run("verify", *arguments, "--profile", profile, "--format", "json", *ignored)
        found: Counter[tuple[Any, ...]] = Counter()
        for finding in json.loads(output)["findings"]:
            where = finding["where"] or {}
            place = (finding["record"], finding["domain"], where.get("stream"), where.get("maddr"))
            found[finding["rule"], finding["severity"], *place] += 1
        wanted = Counter(
            (f["rule"], f["severity"][profile], f["record"], f["domain"], f["stream"], f["maddr"])
            for f in vector["findings"]
            if f["severity"][profile]
        )
        assert found == wanted, profile
        assert code == any(f["severity"][profile] == "error" for f in vector["findings"]), profile


def test_decode_gives_the_document_and_encode_the_octets(
    vector: Vector, arguments: list[str], path: Path, folder: Path
) -> None:
    target = folder / "document.json"
    code, _ = run("decode", *arguments, "-o", target)
    wanted = vector["document"]
    if wanted is None:
        assert code == 2
        return
    document = json.loads(target.read_text("utf-8"))
    is_whole = "incomplete" not in document
    if not is_whole:
        document["incomplete"] = ""
    assert document == wanted
    # Of a dump the records up to the first END are taken: others may follow.
    is_cut_short = "LU307" in vector["breaks"] and vector["input"]["kind"] == "memory"
    assert code == (1 if is_cut_short else 0 if is_whole else 2)

    again = folder / "again"
    assert run("encode", target, "-o", again)[0] == 0
    given = octets(vector, path)
    if given is not None:
        made = again.read_bytes()
        assert made == (given if is_whole else given[: len(made)])


def octets(vector: Vector, path: Path) -> bytes | None:
    """What a document stands for: the whole file, or the stream that a dump holds.

    None where only those who find the breadcrumb can tell.
    """
    content = path.read_bytes()
    if vector["input"]["kind"] != "memory":
        return content
    stream = vector["input"]["stream"]
    if stream is None:
        return None
    pages = (content[at : at + stream["page_size"]] for at in stream["pages"])
    return b"".join(pages)[: stream["length"]]


@cache
def validator(schema: Path) -> Draft202012Validator:
    return Draft202012Validator(json.loads(schema.read_text("utf-8")))


def test_the_form_is_that_of_the_schemas() -> None:
    documents = [(name, vector_of(name)["document"]) for name in NAMES]
    wrong = {name for name in NAMES if not validator(VECTOR).is_valid(vector_of(name))}
    given = [(name, found) for name, found in documents if found is not None]
    wrong |= {name for name, found in given if not validator(DOCUMENT).is_valid(found)}
    assert wrong == set()


def test_the_rules_are_data_of_the_form_of_their_schema() -> None:
    text = json.loads((FOLDER / RULES).read_text("utf-8"))
    validator(FOLDER / "rules.schema.json").validate(text)
    listed = {rule["id"]: rule for rule in text["rules"]}
    for rule in listed.values():
        assert {*rule["needs"]} <= {*listed}
        assert {*rule["vectors"]["broken_by"], *rule["vectors"]["kept_by"]} <= {*NAMES}
    # The document wants a number of pages above none; so does who reads it.
    assert listed["LU109"]["severities"]["strict"] == {"handover": "error"}


def test_the_committed_files_are_those_that_the_tables_make() -> None:
    """Octet for octet; `python -m tests.conformance.build_vectors` writes them anew."""
    made = all_files()
    kept = {p.name: p.read_bytes() for p in FOLDER.iterdir() if p.name not in OTHERS}
    assert sorted(made) == sorted(kept)
    assert [name for name, data in made.items() if kept[name] != data] == []


def test_a_document_has_the_fields_that_its_table_states() -> None:
    """All but lengths and counts, which the tables leave out."""
    for case in cases():
        document = vector_of(case.name)["document"]
        if not isinstance(case.input, Stream) or document is None or "LU307" in case.breaks:
            continue
        for stated, decoded in zip(case.input.records, document["records"], strict=False):
            assert stated.get("type") == decoded.get("type"), case.name
            if "body" in stated and "body" in decoded:
                assert holds(decoded["body"], stated["body"]), case.name


def holds(decoded: Any, stated: Any) -> bool:
    """Whether a decoded value has all that is stated of it."""
    if isinstance(stated, dict):
        return all(name in decoded and holds(decoded[name], stated[name]) for name in stated)
    return bool(decoded == stated)


def test_vectors_are_small() -> None:
    sizes = {path.name: path.stat().st_size for path in FOLDER.iterdir()}
    assert max(sizes.values()) < 200_000
    assert sum(sizes.values()) < 6_000_000
