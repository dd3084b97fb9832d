"""Every field of the containers with extreme values: bounded, and ended as documented.

A sample; `python -m tests.fuzz.sweep` tries them all.
"""

from __future__ import annotations

import random
import resource
from functools import cache
from pathlib import Path

import pytest

from tests.fuzz.fields import inputs, numbers, unreached
from tests.fuzz.sweep import (
    MOST_MEMORY,
    MOST_SECONDS,
    Case,
    cases_of_dumps,
    cases_of_records,
    exercise,
)

CONTAINERS = ("elf64", "elf32", "kdump64", "kdump32", "flattened", "lime", "avml", "raw")
SAVED = ("lu-stream", "xl-save", "libvirt-save", "xapi-image", "hvm-context", "xenstore-state")
ELSEWHERE = {
    # Swept in a dump.
    "xen_lu_breadcrumb::three_words.ofs_mfn_array",
    "xen_lu_breadcrumb::three_words.shifted_num_pages",
    # Of a record that holds the same as one entry of a context.
    "xen_migration_records::context_record.instance_id",
    # Shown as a part of its own, by its text.
    "xl_save::config_part.len_config",
}
"""Numbers that the tree of no input has."""


@cache
def all_cases(of_memory: bool) -> list[Case]:
    """The cases of all containers of memory, or of all others: each alone is dear to make."""
    return [*(cases_of_dumps() if of_memory else cases_of_records())]


def test_no_number_of_the_schemas_is_forgotten() -> None:
    paths = {number.path for kind, data, _ in inputs() for number in numbers(kind, data)}
    # Registers that only a compacted area of XSAVE holds; their values are looked at nowhere.
    left = {name for name in unreached(paths) if not name.startswith("x86_xsave::")}
    assert left == ELSEWHERE


@pytest.mark.parametrize("container", [*SAVED, *CONTAINERS])
def test_extreme_values(container: str, tmp_path: Path) -> None:
    chosen = [
        case for case in all_cases(container in CONTAINERS) if case.name.startswith(container + " ")
    ]
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    for case in random.Random(container).sample(chosen, 12):
        assert exercise(case, tmp_path) < MOST_SECONDS, case.name
    assert resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before < MOST_MEMORY >> 10
