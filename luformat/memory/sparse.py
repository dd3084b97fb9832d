"""Writing files in which blocks of zeros become holes."""

from __future__ import annotations

import os

import numpy as np

__all__ = ["write_sparse"]

_BLOCK = 4096
_ZEROS = bytes(1 << 20)


def write_sparse(fd: int, offset: int, data: bytes | bytearray | memoryview) -> int:
    """Write `data` at `offset` of a file that is zero there, leaving out blocks of zeros.

    Returns how many bytes were really written. The caller sets the file's length. Raises
    OSError as `os.pwrite` does.
    """
    if len(data) == len(_ZEROS) and data == _ZEROS:
        return 0
    view = memoryview(data)
    lead = min(-offset % _BLOCK, len(view))
    whole = (len(view) - lead) // _BLOCK * _BLOCK
    _write(fd, offset, view[:lead])
    written = len(view) - whole
    if whole:
        blocks = np.frombuffer(view[lead : lead + whole], np.uint64)
        filled = blocks.reshape(-1, _BLOCK // 8).any(axis=1)
        edges = np.flatnonzero(np.diff(filled, prepend=False, append=False)) * _BLOCK + lead
        for first, last in edges.reshape(-1, 2).tolist():
            _write(fd, offset + first, view[first:last])
            written += last - first
    _write(fd, offset + lead + whole, view[lead + whole :])
    return written


def _write(fd: int, offset: int, data: memoryview) -> None:
    while data:
        written = os.pwrite(fd, data, offset)
        offset += written
        data = data[written:]
