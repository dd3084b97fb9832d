"""Prints what Xen's own stream verifier says of files: run by a python that can import `xen`.

A line a file: the offset of the last record or header that was begun, and `accepted` or the
exception with its message. Arguments are KIND:OFFSET:PATH as for the program's `-f`.
"""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

import xen.migration.libxl as libxl_module
from xen.migration.libxc import VerifyLibxc
from xen.migration.libxl import VerifyLibxl

last = 0


def placing(base: Any) -> Any:
    """A verifier that keeps where the last part began that the verifier `base` has read."""

    class Placing(base):  # type: ignore[misc] # a class of another package, without types
        def unpack_exact(self, fmt: str) -> Any:
            global last
            last = self.read.__self__.tell()
            return super().unpack_exact(fmt)

    return Placing


Libxc = placing(VerifyLibxc)
Libxl = placing(VerifyLibxl)
libxl_module.VerifyLibxc = Libxc

for argument in sys.argv[1:]:
    kind, start, name = argument.split(":", 2)
    with Path(name).open("rb") as stream:
        stream.seek(int(start))
        last = int(start)
        verifier = {"libxc": Libxc, "libxl": Libxl}[kind](lambda _: None, stream.read)
        try:
            verifier.verify()
        except Exception as error:
            print(last, f"{type(error).__name__}: {error}")
        else:
            print(last, "accepted")
