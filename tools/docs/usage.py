"""How to use a schema from Python, JavaScript and the Web IDE."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from tools.docs.model import Format, relative

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
    opened = schema if fmt.is_file(schema) else _container(fmt, schema)
    needed = ", ".join(f"`{name}.ksy`" for name in fmt.imports_of(opened))
    guide = relative("how-to/web-ide.md", fmt.page_of_schema(schema))
    what = "your file" if opened == schema else f"a file that `{opened}` describes"
    parts.append(
        "### Kaitai Web IDE\n\n```sh\nluformat schema export schemas --exact --with-sample\n```\n\n"
        f"Drop these files of the folder `schemas` onto [ide.kaitai.io](https://ide.kaitai.io): "
        f"{needed}. Then drop {what}, and open it with `{opened}.ksy`. [More of it]({guide}).\n"
    )
    return "\n".join(parts)


def _container(fmt: Format, schema: str) -> str:
    """Return the schema to open for types that stand in no file by themselves.

    That of the data stream if it leads there, which the sample is for.
    """
    containers = fmt.containers_of(schema)
    return "xen_lu_stream" if "xen_lu_stream" in containers else containers[0]
