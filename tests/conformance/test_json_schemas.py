"""Every document that a command writes is one that its JSON Schema describes, key by key."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner
from jsonschema_rs import Draft202012Validator, meta

from luformat.cli import cli
from luformat.document.json_schemas import bundled, json_schemas
from luformat.document.json_text import SCHEMA

ROOT = Path(__file__).parents[2]
VECTORS = ROOT / "tests" / "conformance" / "vectors"
EXT = ROOT / "tests" / "data" / "handover" / "ext"
DUMP = EXT / "memory.kdump.xz"
INPUTS = (
    EXT / "stream.bin",
    VECTORS / "lu101-two.elf",
    VECTORS / "lu211-absent-page.elf",
    VECTORS / "lu501-image-tsc-info.bin",
    VECTORS / "lu604-two-releases-bare.bin",
    VECTORS / "lu628-rtc.bin",
    VECTORS / "lu701-last-page.elf",
    VECTORS / "lu873-whole.bin",
    VECTORS / "lu885-version-2.bin",
    VECTORS / "lu892-no-xml.bin",
    VECTORS / "lu894-type.bin",
    VECTORS / "sound-host-16k-big-endian.elf",
)


def closed(schema: Any) -> Any:
    """A schema that takes no key but those that it names: what a reader may not rely on."""
    if isinstance(schema, list):
        return [closed(item) for item in schema]
    if not isinstance(schema, dict):
        return schema
    found = {key: closed(value) for key, value in schema.items()}
    if isinstance(schema.get("properties"), dict) and "type" in schema:
        found.setdefault("additionalProperties", False)
    return found


@cache
def validator(form: str) -> Draft202012Validator:
    return Draft202012Validator(closed(bundled(form)))


def output(*arguments: object) -> str:
    result = CliRunner().invoke(cli, [str(argument) for argument in arguments])
    assert isinstance(result.exception, SystemExit | None), result.exception
    return result.stdout


def calls() -> Iterator[tuple[str, tuple[object, ...]]]:
    for path in (DUMP, *INPUTS):
        kind = ("--as", "hvm-context") if path.stem.endswith("-bare") else ()
        for depth in (1, 3, 100):
            yield "show", ("show", "--json", "--depth", depth, *kind, path)
        yield "verify", ("verify", "--format", "json", *kind, path)
        yield "decode", ("decode", *kind, path, "-o", "-", "--pages", "/dev/null")
        if path.suffix == ".bin":
            yield "verdicts", ("verify", "--format", "json", "--receiver", "all", *kind, path)
        else:
            yield "find", ("find", "--json", path)
            yield "map", ("map", "--json", path)
    yield "verify-many", ("verify", "--format", "json", ROOT / "pyproject.toml", *INPUTS)
    yield "verdicts-many", ("verify", "--format", "json", "--receiver", "all", DUMP, *INPUTS)
    yield "find-many", ("find", "--json", *INPUTS)
    for path in (ROOT / "pyproject.toml", INPUTS[2], DUMP):
        yield "survey", ("survey", "-j", 1, path)
    yield "map", ("map", "--json", "--bootmem", "64M@0x10000000", DUMP)
    yield "show", ("show", "--json", DUMP, "domains/0/lu_domain_info")
    yield "show", ("show", "--json", DUMP, "breadcrumb")
    yield "diff", ("diff", "--json", DUMP, ROOT / "tests/data/handover/gold/memory.kdump.xz")
    yield "diff", ("diff", "--json", VECTORS / "lu504-last-bit.bin", VECTORS / "lu509-flags.bin")
    call = ("conformance", "--format", "json", "--compare", "verdict", "--only", "lu503")
    yield "conformance", (*call, "--exec", "true {file}")
    yield "schema-list", ("schema", "list", "--json")
    baseline = ROOT / "tests" / "data" / "abi-0.1.0.json"
    yield "schema-check", ("schema", "check", "--json", baseline, "current")


@pytest.mark.parametrize("form", json_schemas())
def test_a_form_is_a_schema_of_this_version(form: str) -> None:
    meta.validate(bundled(form))
    assert bundled(form)["$id"].endswith(f"/schemas/{SCHEMA}/{form}.schema.json")
    assert bundled(form)["title"].endswith(f", version {SCHEMA}")


def test_what_commands_write_has_the_keys_of_its_schema_and_no_other() -> None:
    seen = set()
    for form, arguments in calls():
        text = output(*arguments)
        if text:  # nothing is written of an input that cannot be used
            document = json.loads(text)
            validator(form).validate(document)
            old = {"schema": SCHEMA - 1}
            other = old if form == "survey" else {"luformat": old}
            assert not validator(form).is_valid({**document, **other})
            assert not validator(form).is_valid({**document, "unheard_of": 1})
            seen.add(form)
    assert seen == set(json_schemas())


def test_the_command_hands_a_schema_out_whole() -> None:
    schema = json.loads(output("schema", "json", "show"))
    document = json.loads(output("show", "--json", INPUTS[0]))
    Draft202012Validator(schema).validate(document)
    assert output("schema", "json").split() >= [*json_schemas()]


def test_an_unknown_form_is_an_error_that_names_the_known() -> None:
    call = [sys.executable, "-m", "luformat", "schema", "json", "no-such-form"]
    result = subprocess.run(call, capture_output=True, text=True, check=False)
    assert result.returncode == 2
    assert result.stderr.startswith("error: no JSON document is called 'no-such-form'")
    assert "schema-check" in result.stderr
