"""What Xen's own `verify-stream-v2` says of a file, as an exit code.

    python3 verify_stream_v2.py ROOT KIND FILE

ROOT is where Debian's package xen-utils-4.17 is unpacked. Ends with 0 if the file is accepted,
1 if not, 77 if it is of a kind that the program does not read.
"""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

FORMATS = {"libxc-image": "libxc", "libxl-stream": "libxl", "xl-save": "xl"}


def main(root: str, kind: str, file: str) -> int:
    """Run the program with the modules that lie beside it."""
    if kind not in FORMATS:
        return 77
    program = next(Path(root).glob("usr/lib/xen-*/bin/verify-stream-v2"))
    modules = program.parents[1] / "lib" / "python"
    ran = subprocess.run(
        ["/usr/bin/python3", str(program), "-f", FORMATS[kind], "-i", file],
        env={**os.environ, "PYTHONPATH": str(modules)},
        capture_output=True,
        check=False,
    )
    # It says 1 of a fault in the stream and 2 of one in itself, which some streams bring about.
    return min(ran.returncode, 1)


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
