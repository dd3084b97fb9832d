"""Handovers in memory that can be damaged: `ext`, which Xen wrote, and built hosts."""

from __future__ import annotations

import json
import lzma
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Final

from luformat.handover.handover import Handover
from luformat.inputs.opened import DumpInput
from luformat.locate.bootmem import Bootmem
from luformat.memory.image import MemoryImage
from luformat.memory.pieces import PiecesImage
from luformat.synth.handover import build_memory
from luformat.synth.host import host_of
from luformat.verify.engine import verify
from luformat.verify.findings import Finding
from luformat.verify.hits import Severity
from luformat.verify.subject import subject_of

__all__ = ["HOSTS", "Target", "built", "ext"]

_EXT: Final = Path(__file__).resolve().parents[1] / "data" / "handover" / "ext"
_PV: Final = {"kind": "pv", "vcpus": 2}
_HVM: Final = {"kind": "hvm", "vcpus": 2}
_FULL: Final = {"kind": "pv", "vcpus": 2, "full_state": True}
_WIDE: Final = {"kind": "hvm", "vcpus": 2, "full_state": True}
_LARGE: Final = [[0, "512M"], ["4G", "512M"]]

HOSTS: Final[Mapping[str, Mapping[str, Any]]] = {
    "three PV": {"domains": [_PV, _PV, _FULL], "fill": 0x5A},
    "PV and HVM": {"domains": [_PV, _HVM, _FULL], "placement": "shuffled"},
    "cleared slack": {"domains": [_FULL, _HVM, _PV], "slack": 0, "fill": 0x5A},
    "big-endian, 16 KiB": {
        "domains": [_PV, _HVM, _WIDE, _PV],
        "byte_order": "big",
        "page_size": 16384,
        "placement": "scattered",
    },
    "64 KiB pages": {"domains": [_PV, _FULL, _HVM, _PV], "page_size": 65536, "ram": _LARGE},
    "HVM only": {
        "domains": [_WIDE, _HVM, _WIDE, _WIDE, _HVM],
        "placement": "shuffled",
        "fill": 0x5A,
    },
    "big-endian, 64 KiB, HVM": {
        "domains": [_WIDE] * 5,
        "byte_order": "big",
        "page_size": 65536,
        "ram": _LARGE,
        "placement": "scattered",
    },
}
"""Hosts of three domains and 20 records at least, by what is particular about them."""


@dataclass
class Target:
    """Machine memory with a handover in it, changed for a moment and judged anew."""

    name: str
    pieces: dict[int, bytearray]
    bootmem: Bootmem
    sound: set[tuple[str, int | None]] = field(default_factory=set)

    def __post_init__(self) -> None:
        self.sound = {_key(finding) for finding in self.judged()[0]}
        handover = self.handover()
        assert handover.error is None
        assert handover.candidate is not None
        self.records = [*handover.records]
        self.byte_order = handover.byte_order
        self.pages = handover.candidate.stream.pages
        self.array = handover.candidate.mfn_array_maddr
        self.tables = [
            chunk.maddr
            for table in (handover.m2p, handover.m2p_compat)
            for chunk in (table.chunks if table else ())
        ]

    def image(self, *, without: int | None = None) -> MemoryImage:
        """Return the memory as it is now; `without` is the address of a page that is not there."""
        pieces: dict[int, bytes | bytearray | memoryview] = {}
        for start, data in self.pieces.items():
            if without is None or not start <= without < start + len(data):
                pieces[start] = data
                continue
            size, view = self.pages.page_size, memoryview(data)
            pieces[start] = view[: without - start]
            pieces[without + size] = view[without - start + size :]
        return PiecesImage(pieces)

    def handover(self) -> Handover:
        """Return the handover of the memory as it is now."""
        return DumpInput(self.image(), self.bootmem).handover()

    def judged(self, image: MemoryImage | None = None) -> tuple[list[Finding], Handover | None]:
        """Return the errors and warnings that the sound memory does not have, and what was read."""
        opened = DumpInput(self.image() if image is None else image, self.bootmem)
        subject = subject_of(opened, self.bootmem)
        found = [*verify(subject)]
        new = [f for f in found if f.severity > Severity.NOTE and _key(f) not in self.sound]
        return new, subject.handover

    def at(self, maddr: int) -> tuple[bytearray, int]:
        """Return the piece that holds an address, and the place in it."""
        for start, data in self.pieces.items():
            if start <= maddr < start + len(data):
                return data, maddr - start
        raise ValueError(f"nothing at {maddr:#x}")

    @contextmanager
    def changed(self, changes: Mapping[int, bytes]) -> Iterator[None]:
        """Replace bytes at addresses for as long as the context lasts."""
        before = {maddr: self.read(maddr, len(data)) for maddr, data in changes.items()}
        self._write(changes)
        try:
            yield
        finally:
            self._write(before)

    def read(self, maddr: int, length: int) -> bytes:
        """Return bytes of one piece."""
        data, at = self.at(maddr)
        return bytes(data[at : at + length])

    def _write(self, changes: Mapping[int, bytes]) -> None:
        for maddr, new in changes.items():
            data, at = self.at(maddr)
            data[at : at + len(new)] = new


def _key(finding: Finding) -> tuple[str, int | None]:
    return finding.rule.id, finding.record


def ext() -> Target:
    """Return the handover `ext`."""
    facts = json.loads((_EXT / "facts.json").read_text())
    content = lzma.decompress((_EXT / "segments.bin.xz").read_bytes())
    pieces = {}
    for piece in json.loads((_EXT / "segments.json").read_text()):
        start, length, offset = int(piece["maddr"], 16), piece["length"], piece["offset"]
        pieces[start] = bytearray(content[offset : offset + length])
    bootmem = Bootmem(int(facts["liveupdate_size"], 16), int(facts["liveupdate_start"], 16))
    return Target("ext", pieces, bootmem)


def built(name: str) -> Target:
    """Return one of HOSTS."""
    host = host_of(dict(HOSTS[name]))
    image = build_memory(host, seed=1).image
    pieces = {
        extent.start: bytearray(image.read(extent.start, extent.end - extent.start))
        for extent in image.extents
    }
    return Target(name, pieces, host.bootmem)
