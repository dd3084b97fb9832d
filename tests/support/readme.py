"""What README.md and the pages of docs/ quote: commands, their output and the pictures.

`python -m tests.support.readme` runs the commands again and writes the quotes and the
pictures anew.
"""

from __future__ import annotations

import os
import re
import shlex
import subprocess
import sys
import tempfile
from io import StringIO
from pathlib import Path

from click.testing import CliRunner
from rich.console import Console
from rich.text import Text

from luformat.cli import cli
from tests.support.forking import serving
from tests.support.pages import ROOT, pages, requoted, run_page
from tests.support.screens import without_fonts

README = ROOT / "README.md"
PICTURE = ROOT / "docs/images/show-hex.svg"
PICTURED = ["show", "--hex", "tests/data/handover/ext/memory.kdump.xz", "domains/0/lu_domain_info"]
MAP = ROOT / "docs/images/map-ext.svg"
MAPPED = "map --bootmem 64M@0x10000000 tests/data/handover/ext/memory.kdump.xz -o -"

_QUOTE = re.compile(r"(?<=<!-- output: )(.+?)( -->\n```text\n)(.*?)(?=```\n)", re.DOTALL)


def quotes() -> dict[str, str]:
    """Return the output that README.md quotes, by the arguments of luformat."""
    return {found[1]: found[3] for found in _QUOTE.finditer(README.read_text("utf-8"))}


def shell_commands() -> list[str]:
    """Return the lines of README.md's shell blocks."""
    blocks = re.findall(r"^```sh\n(.*?)^```$", README.read_text("utf-8"), re.DOTALL | re.MULTILINE)
    return "".join(blocks).splitlines()


def output(arguments: str) -> str:
    """Return what luformat prints, errors included, on a terminal of 80 columns."""
    run = subprocess.run(
        [sys.executable, "-m", "luformat", *shlex.split(arguments)],
        cwd=ROOT,
        env={**os.environ, "COLUMNS": "80"},
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        check=False,
    )
    # Named as its users call it, not as the module that this runs.
    return run.stdout.replace("python -m luformat", "luformat")


def _picture() -> str:
    os.chdir(ROOT)
    coloured = CliRunner(env={"FORCE_COLOR": "1"}).invoke(cli, PICTURED).output
    text = Text.from_ansi(coloured)
    console = Console(record=True, file=StringIO(), width=max(map(len, text.plain.split("\n"))))
    console.print(text, soft_wrap=True)
    title = shlex.join(["luformat", *PICTURED])
    return without_fonts(console.export_svg(title=title, unique_id="luformat"))


def _write() -> None:
    text = README.read_text("utf-8")
    README.write_text(_QUOTE.sub(lambda m: m[1] + m[2] + output(m[1]), text), "utf-8")
    PICTURE.parent.mkdir(parents=True, exist_ok=True)
    PICTURE.write_text(_picture(), "utf-8")
    MAP.write_text(output(MAPPED), "utf-8")
    with tempfile.TemporaryDirectory() as served, serving(Path(served)) as program:
        for page in pages():
            text = page.read_text("utf-8")
            with tempfile.TemporaryDirectory() as folder:
                new = requoted(text, list(run_page(text, Path(folder), program)))
            if new != text:
                page.write_text(new, "utf-8")


if __name__ == "__main__":
    _write()
