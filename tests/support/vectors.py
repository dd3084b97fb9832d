"""The committed conformance vectors as they stand in their files."""

from __future__ import annotations

import json
from functools import cache
from pathlib import Path
from typing import Any

__all__ = ["NAMES", "VECTORS", "vector_of"]

VECTORS = Path(__file__).parents[1] / "conformance" / "vectors"
NAMES = sorted(path.stem for path in VECTORS.glob("*-*.json"))


@cache
def vector_of(name: str) -> dict[str, Any]:
    """Return what is said of a vector; read once, for all modules that go through them."""
    return dict(json.loads((VECTORS / f"{name}.json").read_text("utf-8")))
