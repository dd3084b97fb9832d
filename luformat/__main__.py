"""The process around the command line: what goes wrong in luformat, or in what it needs.

Nothing but the standard library is imported before it is known that the rest is there.
"""

from __future__ import annotations

import os
import re
import sys
from typing import Final

from luformat.render.escape import escaped

__all__ = ["main"]

_UNUSABLE: Final = 2
_DEFECT: Final = 3


def main() -> None:
    """Run the command line; a defect of luformat itself ends with exit code 3."""
    try:
        from luformat.cli import main as run

        run()
    except Exception as error:
        if os.environ.get("LUFORMAT_DEBUG"):
            raise
        library = _unfit_library(error)
        if library is None:
            message = f"a defect in luformat: {type(error).__name__}: {error}"
            hint = "please report it, with the output of the same command under LUFORMAT_DEBUG=1"
        else:
            message, hint = library, "install luformat with its libraries: pip install luformat"
        sys.stderr.write(f"error: {escaped(message)}\n  hint: {hint}\n")
        sys.exit(_DEFECT if library is None else _UNUSABLE)


def _unfit_library(error: Exception) -> str | None:
    """Return which library is missing, or has a version that luformat is not made for."""
    # Imported here: only a run that has failed looks.
    from importlib import metadata

    try:
        wanted = metadata.requires("luformat") or []
    except metadata.PackageNotFoundError:
        wanted = []
    for requirement in wanted:
        found = re.fullmatch(r"([\w.-]+)([^;]*)", requirement)
        if found is None:  # what only an extra needs
            continue
        name, limits = found.groups()
        try:
            version = metadata.version(name)
        except metadata.PackageNotFoundError:
            return f"the library {name} is missing"
        if not all(_keeps(version, *limit) for limit in re.findall(r"([<>]=?)([\d.]+)", limits)):
            return f"luformat needs {name} {limits.strip()}, and finds {name} {version}"
    if isinstance(error, ModuleNotFoundError) and error.name:
        top = error.name.partition(".")[0]
        if top != "luformat":
            return f"the library {top} is missing"
    return None


def _keeps(version: str, relation: str, limit: str) -> bool:
    """Tell whether a version keeps one limit; both are compared as far as the limit goes."""
    bound = [int(part) for part in limit.split(".")]
    found = [int(part) for part in re.findall(r"\d+", version)[: len(bound)]]
    found += [0] * (len(bound) - len(found))
    return found >= bound if relation == ">=" else found < bound


if __name__ == "__main__":
    main()
