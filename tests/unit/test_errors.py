"""Errors and problems have codes that programs can go by, and the reference lists them all."""

from __future__ import annotations

import importlib
import pkgutil
import re
from collections.abc import Iterator
from pathlib import Path

import luformat
from luformat.errors import LuformatError

REFERENCE = Path(__file__).parents[2] / "docs" / "reference" / "json.md"


def kinds(base: type[LuformatError] = LuformatError) -> Iterator[type[LuformatError]]:
    for kind in base.__subclasses__():
        yield kind
        yield from kinds(kind)


def test_every_kind_of_error_has_a_code_of_its_own_and_the_reference_lists_it() -> None:
    for module in pkgutil.walk_packages(luformat.__path__, "luformat."):
        if not module.name.endswith("__main__"):
            importlib.import_module(module.name)
    codes = [kind.__dict__.get("code") for kind in kinds()]
    listed = re.findall(r"^\| `([a-z-]+)` \|", REFERENCE.read_text("utf-8"), re.MULTILINE)
    assert None not in codes
    assert len(set(codes)) == len(codes)
    assert set(codes) <= set(listed)
