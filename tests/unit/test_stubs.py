"""The stubs of the generated parsers: what they declare is there, and nothing else is."""

from __future__ import annotations

import ast
import importlib
import inspect
import subprocess
import sys
from pathlib import Path
from typing import Any

import luformat_ksy
import pytest

FOLDER = Path(luformat_ksy.__file__).parent
STUBS = sorted(path for path in FOLDER.glob("*.pyi") if not path.name.startswith("_"))


def classes(body: list[ast.stmt], prefix: str = "") -> dict[str, set[str]]:
    """Return the members that a stub declares, by the dotted name of the class."""
    found = {}
    for node in body:
        if not isinstance(node, ast.ClassDef) or ast.unparse(node.bases[0]) == "IntEnum":
            continue
        name = prefix + node.name
        found[name] = {
            item.target.id if isinstance(item, ast.AnnAssign) else item.name
            for item in node.body
            if isinstance(item, ast.AnnAssign | ast.FunctionDef)
        } - {"__init__"}
        found |= classes(node.body, f"{name}.")
    return found


@pytest.mark.parametrize("stub", STUBS, ids=lambda path: path.stem)
def test_a_stub_declares_what_the_parser_has(stub):
    module = importlib.import_module(f"luformat_ksy.{stub.stem}")
    declared = classes(ast.parse(stub.read_text()).body)
    assert declared
    for name, members in declared.items():
        kind: Any = module
        for part in name.split("."):
            kind = getattr(kind, part)
        fields = {field for field in kind.SEQ_FIELDS if not field.startswith("_")}
        computed = {key for key, value in vars(kind).items() if isinstance(value, property)}
        parameters = {key for key in inspect.signature(kind).parameters if not key.startswith("_")}
        public = {key for key in computed if not key.startswith("_")}
        assert members == fields | public | parameters, name


def test_a_type_checker_finds_a_wrong_name(tmp_path):
    pytest.importorskip("mypy")
    program = tmp_path / "program.py"
    program.write_text(
        "from luformat_ksy.xen_lu_records import XenLuRecords\n"
        "def told(info: XenLuRecords.LuDomainInfo) -> None:\n"
        "    print(info.max_vcpus, info.max_vcpu)\n"
    )
    command = [sys.executable, "-m", "mypy", "--strict", "--cache-dir", str(tmp_path), str(program)]
    done = subprocess.run(command, capture_output=True, text=True, cwd=tmp_path, timeout=120)
    assert 'has no attribute "max_vcpu"; maybe "max_vcpus"?' in done.stdout
    assert done.stdout.count("error:") == 1
