"""Write the pages of the site below build/docs; with --site build the site from them too.

The explorer page needs Node and `npm ci` in ksy/. All else is Python.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
from pathlib import Path

from tools.docs.explorer import build_explorer
from tools.docs.site import BUILD, ROOT, write_site


def main() -> int:
    """Run the command line."""
    parser = argparse.ArgumentParser(prog="python -m tools.docs", description=__doc__)
    parser.add_argument("--site", action="store_true", help="then run `mkdocs build --strict`")
    asked = parser.parse_args()
    pages = Path("build/docs")
    count = write_site(ROOT / pages, ROOT / "build/nav.yml")
    try:
        build_explorer(ROOT / pages / "explorer" / "vendor")
    except (OSError, subprocess.CalledProcessError) as error:
        print(f"error: the explorer's scripts cannot be made: {error}", file=sys.stderr)
        print("  hint: install Node 20 or later, then `npm ci` in ksy/", file=sys.stderr)
        return 2
    print(f"{count} pages in {pages}")
    if not asked.site:
        return 0
    # The theme's announcement of its successor would stand among the warnings.
    quiet = {**os.environ, "NO_MKDOCS_2_WARNING": "1"}
    return subprocess.run(BUILD, cwd=ROOT, env=quiet, check=False).returncode


if __name__ == "__main__":
    sys.exit(main())
