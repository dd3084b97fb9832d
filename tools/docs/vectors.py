"""Which conformance vectors belong to which rule, as `rules.json` beside them has it."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from functools import cache

from luformat.layout.layouts import resource_dir

__all__ = ["vectors_of_rules"]


@cache
def vectors_of_rules() -> Mapping[str, Mapping[str, Sequence[str]]]:
    """Return the names of the vectors that break and that keep each rule, by its number."""
    data = json.loads((resource_dir("vectors") / "rules.json").read_text("utf-8"))
    return {rule["id"]: rule["vectors"] for rule in data["rules"]}
