"""How to use a schema from Python, JavaScript and the Web IDE."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from tools.docs.model import Format

__all__ = ["SNIPPETS", "usage_section"]

SNIPPETS: Final = Path(__file__).with_name("snippets")
"""One file per schema and language, which the tests run."""

_LANGUAGES: Final = {"Python": ("py", "python"), "JavaScript": ("js", "js")}


def usage_section(fmt: Format, schema: str) -> str:
    """Return the section with examples; the code is that of the snippets, word for word."""
    parts = ["## How to use it\n"]
    for language, (suffix, highlighted) in _LANGUAGES.items():
        path = SNIPPETS / f"{schema}.{suffix}"
        if path.exists():
            text = path.read_text("utf-8").rstrip()
            parts.append(f"### {language}\n\n```{highlighted}\n{text}\n```\n")
    needed = ", ".join(f"`{name}.ksy`" for name in fmt.imports_of(schema))
    parts.append(
        "### Kaitai Web IDE\n\n```sh\nluformat schema export schemas --with-sample\n```\n\n"
        f"Drop {needed} from the folder `schemas` onto [ide.kaitai.io](https://ide.kaitai.io), "
        f"all at once, then your file; open `{schema}.ksy`.\n"
    )
    return "\n".join(parts)
