"""Inputs that fuzzing found: each had ended otherwise than documented, and must not again."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.fuzz.frames import split
from tests.fuzz.targets import exercise, seeds

CONTEXT = seeds("hvm-context")[0]
END = CONTEXT[-8:]

FOUND = {
    # What follows the terminator was written twice: with the context, and as slack.
    "bytes behind an HVM context": ("hvm-context", CONTEXT + b"behind"),
    "an HVM context that ends at once": ("hvm-context", END + CONTEXT),
}


@pytest.mark.parametrize("name", FOUND)
def test_found(name: str, tmp_path: Path) -> None:
    kind, data = FOUND[name]
    assert split(kind, data) is not None
    exercise(tmp_path, kind, data)
