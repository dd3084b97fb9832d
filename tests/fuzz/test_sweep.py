"""Every field of the containers with extreme values: bounded, and ended as documented.

A sample; `python -m tests.fuzz.sweep` tries them all.
"""

from __future__ import annotations

import random
import resource
from pathlib import Path

import pytest

from tests.fuzz.sweep import MOST_MEMORY, MOST_SECONDS, cases, exercise

CONTAINERS = ("elf64", "elf32", "kdump64", "kdump32", "flattened", "lime", "avml")


@pytest.mark.parametrize("container", CONTAINERS)
def test_extreme_values(container: str, tmp_path: Path) -> None:
    chosen = [case for case in cases() if case.name.startswith(container + " ")]
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    for case in random.Random(container).sample(chosen, 12):
        assert exercise(case, tmp_path) < MOST_SECONDS, case.name
    assert resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before < MOST_MEMORY >> 10
