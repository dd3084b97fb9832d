"""What people have in their hands when they come: a table of situations, each made anew.

A situation is made with real tools and is either read, and then gives the same stream and the
same addresses as were recorded of the machine, or it is refused with words that lead on. The
steps that such words name are situations of their own.
"""

from __future__ import annotations

import shutil
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from typing import Final

from tests.dumps.workshop import Workshop, monitor_dump

__all__ = ["SITUATIONS", "Made", "Situation"]


@dataclass(frozen=True, slots=True)
class Made:
    """What is given to luformat: names of inputs, options, and standard input."""

    names: tuple[str, ...]
    options: tuple[str, ...] = ()
    stdin: Path | None = None


@dataclass(frozen=True, slots=True)
class Situation:
    """One row: `title` is what somebody did, `make` does it.

    `refused` is a pattern of the error and its hint, None if the input is read. `tools` must be
    installed. `ext_only` is for files that are kept of one run. The test run leaves out what is
    not `quick`.
    """

    title: str
    make: Callable[[Workshop], Made]
    tools: tuple[str, ...] = ()
    refused: str | None = None
    ext_only: bool = False
    quick: bool = True
    missing: tuple[str, ...] = field(init=False)
    """Tools that are not there."""

    def __post_init__(self) -> None:
        missing = tuple(tool for tool in self.tools if shutil.which(tool) is None)
        object.__setattr__(self, "missing", missing)


def _one(path: Path, *options: str) -> Made:
    return Made((str(path),), options)


def _by_monitor(shop: Workshop, options: str = "", span: tuple[int, ...] = ()) -> Made:
    target = shop.new("memory")
    monitor_dump(shop.guest, target, options, span)
    return _one(target)


def _on_i386(shop: Workshop, options: str = "") -> Made:
    target = shop.new("memory")
    monitor_dump(shop.another_guest(run=shop.run, program="qemu-system-i386"), target, options)
    return _one(target)


def _two_pieces(shop: Workshop, *, both: bool = True) -> Made:
    """Memory below and above the hole of a machine of 5 GiB; the handover is below."""
    guest = shop.another_guest(run=shop.run, memory="5G")
    low, high = shop.new("low.raw"), shop.new("high.raw")
    guest.ask("pmemsave", val=0, size=3 << 30, filename=str(low))
    guest.ask("pmemsave", val=4 << 30, size=1 << 30, filename=str(high))
    return Made((str(low), *([f"4G:{high}"] if both else [])))


def _ram_file(shop: Workshop) -> Made:
    ram = shop.new("ram")
    backend = f"memory-backend-file,id=ram,size=512M,mem-path={ram},share=on"
    shop.another_guest("-object", backend, "-machine", "memory-backend=ram", run=shop.run)
    return _one(ram)


def _incoming(shop: Workshop, *, live: bool) -> Made:
    guest = shop.another_guest("-incoming", f"exec:cat {shop.migration}")
    while guest.ask("query-status")["status"] == "inmigrate":
        time.sleep(0.05)
    if live:
        return Made((f"qmp:{guest.qmp}",))
    target = shop.new("memory.elf")
    monitor_dump(guest, target)
    return _one(target)


def _loaded(shop: Workshop) -> Made:
    drive = f"file={shop.disk},format=qcow2,if=ide"
    guest = shop.another_guest("-drive", drive, "-loadvm", "now")
    return Made((f"qmp:{guest.qmp}",))


def _live(shop: Workshop, way: str) -> Made:
    return Made((f"{way}:{getattr(shop.guest, way)}",))


def _made(shop: Workshop, options: str) -> Made:
    target = shop.new("memory")
    shop.makedumpfile(options, target)
    return _one(target)


def _rearranged(shop: Workshop) -> Made:
    flat, target = shop.new("memory.flat"), shop.new("memory.kdump")
    shop.makedumpfile("-F -c -d 0", flat)
    shop.tool("makedumpfile", "-R", target, source=flat)
    return _one(target)


def _rearranged_qemu(shop: Workshop) -> Made:
    target = shop.new("memory.kdump")
    shop.tool("makedumpfile", "-R", target, source=shop.kdump)
    return _one(target)


def _split(shop: Workshop, *, first: int = 0, joined: bool = False) -> Made:
    pieces = [shop.new(f"part{number}.kdump") for number in range(3)]
    shop.makedumpfile("--split -c -d 0", *pieces)
    if joined:
        target = shop.new("memory.kdump")
        shop.tool("makedumpfile", "--reassemble", *pieces, target)
        return _one(target)
    return Made(tuple(map(str, pieces[first:])))


def _packed(shop: Workshop, packer: str, what: str) -> Made:
    source: Path = getattr(shop, what)
    target = shop.new(f"memory.{packer}")
    shop.tool(packer, "-1", "-c", into=target, source=source)
    return _one(target)


def _tar(shop: Workshop, *, piped: bool) -> Made:
    target = shop.new("memory.tar.gz")
    shop.tool("tar", "-C", shop.kdump.parent, "-czf", target, shop.kdump.name)
    if not piped:
        return _one(target)
    plain = shop.new("plain")
    shop.tool("tar", "-xOf", target, shop.kdump.name, into=plain)
    return Made(("-",), stdin=plain)


def _ewf(shop: Workshop, *, exported: bool) -> Made:
    base = shop.new("memory")
    shop.tool("ewfacquire", "-u", "-q", "-f", "encase6", "-c", "deflate:fast", "-t", base, shop.raw)
    image = base.with_suffix(".E01")
    if not exported:
        return _one(image)
    shop.tool("ewfexport", "-u", "-q", "-f", "raw", "-t", base, image)
    return _one(base.with_suffix(".raw"))


def _aff(shop: Workshop, *, exported: bool) -> Made:
    image, raw = shop.new("memory.aff"), shop.new("memory.raw")
    shop.tool("affconvert", "-o", image, shop.raw)
    if not exported:
        return _one(image)
    shop.tool("affcat", image, into=raw)
    return _one(raw)


def _cut(shop: Workshop, what: str, part: float) -> Made:
    source: Path = getattr(shop, what)
    target = shop.new(source.name)
    size = int(source.stat().st_size * part)
    shop.tool("head", "-c", size, source, into=target)
    return _one(target)


def _sparse(shop: Workshop) -> Made:
    target = shop.new("memory.elf")
    shop.tool("cp", "--sparse=always", shop.elf, target)
    return _one(target)


def _with_header(shop: Workshop) -> Made:
    target = shop.new("memory")
    with target.open("wb") as file:
        file.write(b"\1" * 512)
    with target.open("ab") as file, shop.raw.open("rb") as raw:
        while piece := raw.read(1 << 24):
            file.write(piece)
    return _one(target)


_QEMU: Final = ("qemu-system-x86_64",)
_I386: Final = ("qemu-system-i386",)
_MAKE: Final = ("makedumpfile",)

SITUATIONS: Final = (
    Situation("QEMU: `dump-guest-memory FILE`", _by_monitor, _QEMU),
    Situation("QEMU: `dump-guest-memory -z FILE`", partial(_by_monitor, options="-z"), _QEMU),
    Situation(
        "QEMU: `dump-guest-memory -p FILE`, stopped before paging",
        partial(_by_monitor, options="-p"),
        _QEMU,
    ),
    Situation(
        "QEMU: `dump-guest-memory FILE 0x10000000 0x10000000`",
        partial(_by_monitor, span=(0x1000_0000, 0x1000_0000)),
        _QEMU,
    ),
    Situation(
        "QEMU: `dump-guest-memory FILE 0 0x10000000`, which leaves the breadcrumb out",
        partial(_by_monitor, span=(0, 0x1000_0000)),
        _QEMU,
        refused="no page starts with the live update magic",
    ),
    Situation("qemu-system-i386: `dump-guest-memory FILE`", _on_i386, _I386),
    Situation(
        "qemu-system-i386: `dump-guest-memory -z FILE`", partial(_on_i386, options="-z"), _I386
    ),
    Situation("QEMU: `pmemsave 0 0x20000000 FILE`", lambda shop: _one(shop.raw), _QEMU),
    Situation("QEMU, 5 GiB: two `pmemsave`, `LOW 4G:HIGH`", _two_pieces, _QEMU, quick=False),
    Situation(
        "QEMU, 5 GiB: the low piece alone", partial(_two_pieces, both=False), _QEMU, quick=False
    ),
    Situation("QEMU: the file of `memory-backend-file`", _ram_file, _QEMU),
    Situation("QEMU, stopped: `qmp:SOCKET`", partial(_live, way="qmp"), _QEMU),
    Situation("QEMU, stopped: `gdb:SOCKET`", partial(_live, way="gdb"), _QEMU),
    Situation(
        "QEMU: the stream of `migrate exec:…`",
        lambda shop: _one(shop.migration),
        _QEMU,
        refused="a saved or migrated QEMU machine.*-S -incoming",
    ),
    Situation(
        "… `-S -incoming 'exec:cat FILE'`, `dump-guest-memory`",
        partial(_incoming, live=False),
        _QEMU,
    ),
    Situation("… `-S -incoming 'exec:cat FILE'`, `qmp:`", partial(_incoming, live=True), _QEMU),
    Situation(
        "QEMU: a qcow2 disk with `savevm`",
        lambda shop: _one(shop.disk),
        (*_QEMU, "qemu-img"),
        refused="a qcow2 disk image.*-S -loadvm TAG",
    ),
    Situation("… `-S -loadvm TAG`, `qmp:`", _loaded, (*_QEMU, "qemu-img")),
    *(
        Situation(f"makedumpfile: `{options}`", partial(_made, options=options), _MAKE)
        for options in (
            "-c -d 0",
            "-l -d 0",
            "-d 0",
            "-c -d 1",
            "-E -d 0",
            "-E -d 1",
            "-F -c -d 0",
            "-F -l -d 1",
            "-F -E -d 1",
        )
    ),
    Situation("makedumpfile: `-F`, then `-R`", _rearranged, _MAKE),
    Situation("makedumpfile: `-R` of QEMU's `-z`", _rearranged_qemu, (*_MAKE, *_QEMU)),
    Situation("makedumpfile: `--split`, all files given", _split, _MAKE),
    Situation(
        "makedumpfile: `--split`, the first file is missing",
        partial(_split, first=1),
        _MAKE,
        refused="holds no pages|one piece of a split dump",
    ),
    Situation("makedumpfile: `--split`, `--reassemble`", partial(_split, joined=True), _MAKE),
    *(
        Situation(
            f"{packer} around {name}",
            partial(_packed, packer=packer, what=what),
            (packer, *_QEMU),
            quick=what == "kdump",
        )
        for packer in ("xz", "gzip", "bzip2", "zstd", "lz4", "lzop")
        for name, what in (("an ELF core", "elf"), ("a kdump", "kdump"))
    ),
    Situation(
        "a `.tar.gz` of a kdump",
        partial(_tar, piped=False),
        ("tar", *_QEMU),
        refused="a tar archive.*tar xOf",
    ),
    Situation(
        "… `tar xOf FILE DUMP | luformat find -`", partial(_tar, piped=True), ("tar", *_QEMU)
    ),
    Situation(
        "an EWF image by ewfacquire",
        partial(_ewf, exported=False),
        ("ewfacquire", *_QEMU),
        refused="an image of EnCase.*ewfexport",
        quick=False,
    ),
    Situation(
        "… `ewfexport -u -f raw`",
        partial(_ewf, exported=True),
        ("ewfacquire", "ewfexport", *_QEMU),
        quick=False,
    ),
    Situation(
        "an AFF image by affconvert",
        partial(_aff, exported=False),
        ("affconvert", *_QEMU),
        refused="an AFF image.*affcat",
        quick=False,
    ),
    Situation(
        "… `affcat`", partial(_aff, exported=True), ("affconvert", "affcat", *_QEMU), quick=False
    ),
    Situation("`cp --sparse=always` of an ELF core", _sparse, _QEMU),
    Situation(
        "an ELF core, cut off after a quarter",
        partial(_cut, what="elf", part=0.25),
        _QEMU,
        refused="truncated",
    ),
    Situation(
        "a flattened kdump, cut off after half",
        partial(_cut, what="kdump", part=0.5),
        _QEMU,
        refused="truncated|ends",
    ),
    Situation(
        "raw memory behind a header of 512 bytes",
        _with_header,
        _QEMU,
        refused="0x200 bytes behind a page's start.*0:.*@0x200 leads to a whole stream",
    ),
    Situation(
        "LiME 1.9.1 with `compress=1` (kept)",
        lambda shop: _one(shop.kept("ext-lime-compress1.lime")),
        ext_only=True,
    ),
    Situation(
        "AVML 0.17.0 with `--compress` (kept)",
        lambda shop: _one(shop.kept("ext-avml-0.17-compress.avml")),
        ext_only=True,
    ),
    Situation(
        "makedumpfile 1.7.9: `-F -E -d 1` (kept)",
        lambda shop: _one(shop.kept("ext-makedumpfile-F-E.flat")),
        ext_only=True,
    ),
)
"""All of them, in the order in which they are told."""
