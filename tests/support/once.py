"""What is dear to make and read only: made once for all workers of a test run."""

from __future__ import annotations

import fcntl
import os
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.support.corpus import DATA, unpacked

__all__ = ["once", "unpacked_once"]


def once(folders: pytest.TempPathFactory, name: str, make: Callable[[Path], object]) -> Path:
    """Return the folder `name` as `make` left it; the first worker to ask makes it."""
    base = folders.getbasetemp()
    if "PYTEST_XDIST_WORKER" in os.environ:
        base = base.parent
    folder, made = base / name, base / f"{name}.made"
    with (base / f"{name}.lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        if not made.exists():
            folder.mkdir()
            make(folder)
            made.touch()
    return folder


def unpacked_once(folders: pytest.TempPathFactory, name: str) -> Path:
    """Return a file of tests/data/ by its name without .xz, unpacked for all workers; only read."""
    packed, file = DATA / f"{name}.xz", Path(name).name
    if not packed.exists():
        return DATA / name
    folder = f"unpacked-{name.replace('/', '-')}"
    return once(folders, folder, lambda target: unpacked(packed, target / file)) / file
