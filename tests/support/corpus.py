"""Files of tests/data/ as they were before they were packed."""

from __future__ import annotations

import lzma
import os
from pathlib import Path

__all__ = ["unpacked"]

_PIECE = 1 << 20


def unpacked(source: Path, target: Path) -> Path:
    """Write an .xz file without its packing, runs of zeros as holes; returns `target`."""
    with lzma.open(source) as packed, target.open("wb") as file:
        while piece := packed.read(_PIECE):
            if piece != bytes(len(piece)):  # any() would look at each byte in Python
                file.write(piece)
            else:
                file.seek(len(piece), os.SEEK_CUR)
        file.truncate()
    return target
