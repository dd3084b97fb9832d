"""What tests of JavaScript need: Node, and the npm packages of ksy/."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import Final

__all__ = ["NODE_MODULES", "link_package", "missing"]

_ROOT: Final = Path(__file__).resolve().parents[2]
NODE_MODULES: Final = _ROOT / "ksy/node_modules"


def missing() -> str | None:
    """Return what has to be installed before JavaScript can run; None if nothing."""
    if shutil.which("node") is None:
        return "node is not installed"
    if not NODE_MODULES.is_dir():
        return "the npm packages of ksy/ are not installed (npm ci)"
    return None


def link_package(folder: Path) -> None:
    """Let programs that run in `folder` have the generated package by its name.

    It is there as npm installs a folder: as a link.
    """
    modules = folder / "node_modules"
    modules.mkdir()
    (modules / "luformat-ksy").symlink_to(_ROOT / "generated/javascript")
    for name in ("kaitai-struct", "@types"):
        (modules / name).symlink_to(NODE_MODULES / name)
