"""Prints where Xen's own stream verifier finds records: run by a python that can import `xen`.

A line a record: layer, offset of its header, type, body length, in the order in which the
records end; after each file a line with what the verifier thought of it.
"""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

import xen.migration.libxl as libxl_module
from xen.migration.libxc import VerifyLibxc
from xen.migration.libxl import VerifyLibxl
from xen.migration.verify import RecordError, StreamError


def noting(layer: str, base: Any) -> Any:
    """A verifier that prints each record that the verifier `base` has accepted."""

    class Noting(base):  # type: ignore[misc] # a class of another package, without types
        def unpack_exact(self, fmt: str) -> Any:
            self.last = super().unpack_exact(fmt)
            return self.last

        def verify_record(self) -> Any:
            at = self.read.__self__.tell()
            found = super().verify_record()
            print(layer, at, *self.last)
            return found

    return Noting


Libxc = noting("libxc", VerifyLibxc)
Libxl = noting("libxl", VerifyLibxl)
libxl_module.VerifyLibxc = Libxc

for argument in sys.argv[1:]:
    kind, start, name = argument.split(":", 2)
    with Path(name).open("rb") as stream:
        stream.seek(int(start))
        verifier = {"libxc": Libxc, "libxl": Libxl}[kind](lambda _: None, stream.read)
        try:
            verifier.verify()
        except (OSError, StreamError, RecordError):
            print("refused")
        else:
            print("accepted")
