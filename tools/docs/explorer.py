"""Makes what the explorer page needs and the repository does not hold.

`python -m tools.docs.explorer` writes docs/explorer/vendor/: the parsers and the texts
of the layouts (by Node, from ksy/, whose packages must be installed), the sample, and
where the site describes each type. `python -m tools.docs` does so for the site.
"""

from __future__ import annotations

import base64
import json
import posixpath
import subprocess
import tempfile
from pathlib import Path
from typing import Final

from luformat.handover.carve import carve
from luformat.inputs.opening import open_input
from tools.docs.model import Format, type_anchor

__all__ = ["build_explorer"]

_ROOT: Final = Path(__file__).resolve().parents[2]
_VENDOR: Final = _ROOT / "docs" / "explorer" / "vendor"
_SAMPLE: Final = _ROOT / "tests" / "data" / "handover" / "ext" / "memory.elf.xz"
_SAMPLE_NAME: Final = "sample.elf"


def build_explorer(folder: Path = _VENDOR) -> None:
    """Write parsers.js, layouts.js, pages.js and sample.js into `folder`."""
    folder.mkdir(parents=True, exist_ok=True)
    tool = _ROOT / "ksy" / "tools" / "explorer.mjs"
    subprocess.run(["node", tool, folder], check=True)  # noqa: S603, S607 - our own script
    (folder / "pages.js").write_text(_pages_module(), encoding="utf-8")
    (folder / "sample.js").write_text(_sample_module(_sample()), encoding="utf-8")


def _pages_module() -> str:
    """Return a script with the address of each type's description, from the explorer's page."""
    fmt = Format()
    addresses = {}
    for key in fmt.types:
        folder, name = posixpath.split(posixpath.splitext(fmt.page_of_type(key))[0])
        page = folder if name == "index" else f"{folder}/{name}"
        addresses[key] = f"../{page}/#{type_anchor(key)}"
    return (
        "// This is a generated file! tools/docs/explorer.py makes it.\n"
        f"export const pages = {json.dumps(addresses)};\n"
    )


def _sample() -> bytes:
    """Return a real handover as an ELF core without the machine's other memory."""
    with open_input(_SAMPLE) as found, tempfile.TemporaryDirectory() as temporary:
        core = Path(temporary) / "core"
        carve(found.handover(), core)
        return core.read_bytes()


def _sample_module(data: bytes) -> str:
    """Return a script with the bytes, since the page may load scripts and nothing else."""
    text = base64.b64encode(data).decode("ascii")
    return (
        "// This is a generated file! tools/docs/explorer.py carves it from tests/data/.\n"
        f"export const name = {_SAMPLE_NAME!r};\n"
        f"const DATA = '{text}';\n"
        "/** The handover as an ELF core. */\n"
        "export function bytes() {\n"
        "  return Uint8Array.from(atob(DATA), (character) => character.charCodeAt(0));\n"
        "}\n"
    )


if __name__ == "__main__":
    build_explorer()
