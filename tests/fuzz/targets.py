"""What fuzzing feeds: inputs of every kind, small ones to begin with, and damage to them."""

from __future__ import annotations

import io
import json
import random
import tempfile
from collections.abc import Callable, Iterable
from dataclasses import replace
from functools import cache
from pathlib import Path
from typing import Final

from luformat.document.decode import decode_document
from luformat.inputs.opening import RAM_FILE, open_input
from luformat.layout.layouts import ByteOrder
from luformat.memory.open import KINDS
from luformat.memory.write import write_elf, write_kdump, write_lime, write_raw
from luformat.records.index import record_number
from luformat.synth.handover import build_memory, build_stream, write_dump
from luformat.synth.host import host_of
from tests.fuzz.frames import Frames, split
from tests.support.corpus import saved
from tests.support.dumps import ENCODERS, write_avml
from tests.support.handovers import build

__all__ = ["DOCUMENT", "HOST", "TARGETS", "damage", "quick_seeds", "seeds"]

DATA: Final = Path(__file__).resolve().parents[1] / "data"
CONTAINERS: Final = (
    "libxc-image",
    "libxl-stream",
    "xl-save",
    "hvm-context",
    "xenstore-state",
    "xl-handshake",
    "libvirt-save",
    "xapi-image",
)
DOCUMENT: Final = "document"
"""What `encode` reads."""
HOST: Final = "host"
"""What `build` reads."""
TARGETS: Final = ("lu-stream", *CONTAINERS, *KINDS, RAM_FILE, DOCUMENT, HOST)
"""The kinds of input, each a target of its own."""
QUICK: Final = 6000
"""Bytes of the longest seed that is quick to try."""


@cache
def seeds(kind: str) -> tuple[bytes, ...]:
    """Return small sound inputs of a kind, the smallest first."""
    made = _stream_seeds() if kind == "lu-stream" else _SEEDS[kind]()
    return tuple(sorted(set(made), key=lambda seed: (len(seed), seed)))


def quick_seeds(kind: str) -> tuple[bytes, ...]:
    """Return the short ones of the seeds, if there are any, which can be tried more often."""
    return tuple(seed for seed in seeds(kind) if len(seed) <= QUICK) or seeds(kind)


def _stream_seeds() -> Iterable[bytes]:
    for order in ("little", "big"):
        domains = [{"kind": "pv", "vcpus": 1}, {"kind": "hvm", "vcpus": 1}]
        whole = build_stream(host_of({"byte_order": order, "domains": domains}))
        yield whole
        frames = split("lu-stream", whole)
        assert frames is not None
        yield frames.thin().join()
    frames = split("lu-stream", (DATA / "handover" / "ext" / "stream.bin").read_bytes())
    assert frames is not None
    yield frames.thin().join()


@cache
def _saved(name: str) -> bytes:
    """Return a real save file with the page contents cut down to a page a record."""
    data = saved(name)
    frames = split("xl-save", data)
    assert frames is not None
    page_data = record_number("PAGE_DATA")
    kept, seen = [], 0
    for words, body in frames.records:
        if words[0] == page_data:
            seen += 1
            if seen > 2:
                continue
            body = (1).to_bytes(4, "little") + bytes(4) + body[8:16] + body[-4096:]
        kept.append((words, body))
    return replace(frames, records=tuple(kept)).join()


def _images() -> Iterable[Frames]:
    for name in ("pvtiny-p", "pvhtiny-p"):
        whole = split("xl-save", _saved(name))
        assert whole is not None
        yield whole
        yield whole.thin()


def _save_seeds() -> Iterable[bytes]:
    return [frames.join() for frames in _images()]


def _libxl_seeds() -> Iterable[bytes]:
    return [data[data.index(b"LibxlFmt") :] for data in _save_seeds()]


def _libxc_seeds() -> Iterable[bytes]:
    # The last record is libxl's END.
    return [data[data.index(b"\xff" * 8 + b"XENF") : -8] for data in _save_seeds()]


def _context_seeds() -> Iterable[bytes]:
    image = split("xl-save", _saved("pvhtiny-p"))
    assert image is not None
    number = record_number("HVM_CONTEXT")
    (context,) = [body for words, body in image.records if words[0] == number]
    frames = split("hvm-context", context)
    assert frames is not None
    return [context, frames.thin().join()]


def _xenstore_seeds() -> Iterable[bytes]:
    orders: tuple[ByteOrder, ...] = ("little", "big")
    for flag, order in enumerate(orders):
        head = b"xenstore" + (2).to_bytes(4, "big") + flag.to_bytes(4, "big")
        node = bytes(8) + b"".join(n.to_bytes(2, order) for n in (3, 1, 0, 0)) + b"/a\0v"
        words = [(5, node), (1, bytes(8)), (2, bytes(24)), (3, bytes(16)), (0, b"")]
        yield Frames(head, tuple(((n,), body) for n, body in words), b"", order).join()
        shorts = [number.to_bytes(2, order) for number in (0, 1, 2)]
        quota = (9).to_bytes(4, order)
        names = b"nodes\0"
        ring = bytes(6) + shorts[1] + bytes(16) + bytes(8)
        socket = bytes(4) + shorts[1] + shorts[1] + bytes(16) + bytes(8)
        watch = bytes(4) + shorts[2] + shorts[2] + shorts[1] + shorts[0] + b"/\0t\0"
        wide = [
            (6, shorts[1] + shorts[1] + quota + quota + names + b"watches\0"),
            (2, ring),
            (2, socket),
            (8, watch),
            (5, node),
            (7, shorts[1] + shorts[1] + bytes(4) + quota + names),
            (0, b""),
        ]
        yield Frames(head, tuple(((n,), body) for n, body in wide), b"", order).join()


def _handshake_seeds() -> Iterable[bytes]:
    banner = b"xl migration receiver ready, send binary domain data.\n"
    yield banner + b"domain received, ready to unpause\0"
    yield banner + b"my copy unpause results are as follows\0\0\0\0\0"


def _vector_seeds(name: str) -> Callable[[], Iterable[bytes]]:
    path = DATA.parent / "conformance" / "vectors" / name
    return lambda: [path.read_bytes()]


def _small_pieces() -> dict[int, bytes]:
    thin = split("lu-stream", seeds("lu-stream")[0])
    assert thin is not None
    records = [(words[0], body) for words, body in thin.records[:-1]]
    handover = build(records, byte_order=thin.order, breadcrumb=0x1000, array=0x2000, first_mfn=4)
    return handover.pieces


def _dump_seeds(output_format: str) -> Callable[[], Iterable[bytes]]:
    def made() -> Iterable[bytes]:
        with tempfile.TemporaryDirectory() as folder:
            path = Path(folder) / "dump"
            ram = {"ram": [[0, "4M"]], "bootmem": "1M@0x200000", "m2p": False}
            host = host_of({**ram, "domains": [{"kind": "hvm", "vcpus": 1}]})
            if output_format not in ("raw", "avml"):
                write_dump(path, build_memory(host), output_format)
                yield path.read_bytes()
            yield from _of_pieces(path, output_format)

    return made


def _of_pieces(path: Path, output_format: str) -> Iterable[bytes]:
    pieces = _small_pieces()
    writers: dict[str, list[Callable[[], None]]] = {
        "raw": [lambda: write_raw(path, pieces)],
        "elf": [lambda: write_elf(path, pieces), lambda: write_elf(path, pieces, bits=32)],
        "lime": [lambda: write_lime(path, pieces)],
        "avml": [lambda: write_avml(path, pieces, block=8192)],
        "kdump": [
            lambda: write_kdump(path, pieces, flattened=True),
            *(
                lambda encode=encode: write_kdump(path, pieces, encode=encode)
                for encode in ENCODERS.values()
            ),
        ],
    }
    for write in writers[output_format]:
        write()
        yield path.read_bytes()


def _document_seeds() -> Iterable[bytes]:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "input"
        for kind in ("lu-stream", "xl-save", "hvm-context", "xenstore-state"):
            path.write_bytes(seeds(kind)[0])
            text = io.BytesIO()
            with open_input(path, as_kind=kind) as opened:
                decode_document(opened, text, None)
            yield text.getvalue()


def _host_seeds() -> Iterable[bytes]:
    yield b"{domains: [{kind: pv, vcpus: 1}], ram: [[0, 64M]], bootmem: 4M@0x1000000}"
    yield json.dumps(
        {
            "page_size": 4096,
            "byte_order": "little",
            "ram": [[0, "64M"], ["4G", "16M"]],
            "bootmem": "4M@0x1000000",
            "xen_version": "4.14",
            "m2p": True,
            "m2p_compat": True,
            "placement": "scattered",
            "slack": 0xC2,
            "fill": 0xA5,
            "domains": [
                {"id": 0, "kind": "pv", "vcpus": 2, "privileged": True},
                {"id": 3, "kind": "hvm", "vcpus": 1, "emulator": "qemu-upstream"},
                {"id": 4, "kind": "pv", "width": 4, "full_state": True},
            ],
        }
    ).encode()


_SEEDS: Final[dict[str, Callable[[], Iterable[bytes]]]] = {
    "libxc-image": _libxc_seeds,
    "libxl-stream": _libxl_seeds,
    "xl-save": _save_seeds,
    "hvm-context": _context_seeds,
    "xenstore-state": _xenstore_seeds,
    "xl-handshake": _handshake_seeds,
    "libvirt-save": _vector_seeds("lu891-whole.bin"),
    "xapi-image": _vector_seeds("lu894-whole.bin"),
    "raw": _dump_seeds("raw"),
    "elf-core": _dump_seeds("elf"),
    "kdump": _dump_seeds("kdump"),
    "lime": _dump_seeds("lime"),
    "avml": _dump_seeds("avml"),
    RAM_FILE: _dump_seeds("raw"),
    DOCUMENT: _document_seeds,
    HOST: _host_seeds,
}


def damage(data: bytes, pick: random.Random) -> bytes:
    """Return the bytes with a few of them changed, cut out, doubled, or cut off."""
    broken = bytearray(data)
    for _ in range(pick.choice((1, 1, 2, 6))):
        if not broken:
            return bytes(pick.randbytes(8))
        at = pick.randrange(len(broken))
        match pick.randrange(6):
            case 0:
                broken[at] ^= 1 << pick.randrange(8)
            case 1:
                broken[at] = pick.randrange(256)
            case 2:
                size = pick.choice((2, 4, 8))
                at -= at % size
                value = pick.choice((0, 1, 3, 1 << 31, (1 << 31) - 1, (1 << 64) - 1, len(data)))
                broken[at : at + size] = (value % (1 << 8 * size)).to_bytes(
                    size, pick.choice(("little", "big"))
                )
            case 3:
                del broken[at : at + pick.randint(1, 64)]
            case 4:
                broken[at:at] = broken[at : at + pick.randint(1, 64)]
            case 5:
                del broken[max(at, len(broken) - pick.randint(1, 200)) :]
    return bytes(broken)
