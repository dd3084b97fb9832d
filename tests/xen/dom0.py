"""From Debian's packages to what QEMU boots: Xen, the kernel and initial RAM disk of dom0.

The packages are downloaded and unpacked by mmdebstrap, without root and without running any
of their scripts. What is unpacked stays as it is and becomes dom0's root file system, shared
over 9p; only busybox and the kernel modules up to that share need a RAM disk of their own.
"""

from __future__ import annotations

import gzip
import lzma
import re
import shutil
import subprocess
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final

__all__ = ["RELEASES", "Dom0", "dom0_of"]

RELEASES: Final = {"4.17": "bookworm", "4.20": "trixie"}
"""Releases of Xen that can be asked, and the Debian that has each."""
INIT: Final = Path(__file__).with_name("init.sh")
MODULES: Final = (
    *("virtio_pci", "9pnet_virtio", "9p"),
    *("xenfs", "xen-evtchn", "xen-gntdev", "xen-gntalloc", "xen-privcmd"),
)
"""Up to the shared folders, and what the toolstack asks the kernel for."""
FOLDERS: Final = ("bin", "sbin", "lib", "lib64")
"""What lies below /usr in a Debian with merged /usr, with links that a script makes."""


@dataclass(frozen=True, slots=True)
class Dom0:
    """What boots: three files, and the folder that is dom0's root."""

    xen: Path
    kernel: Path
    ramdisk: Path
    root: Path


def dom0_of(release: str, cache: Path) -> Dom0:
    """Return what boots Xen `release`, made in `cache` if it is not there yet.

    Raises subprocess.CalledProcessError if the packages cannot be had.
    """
    folder = cache.resolve() / release
    dom0 = Dom0(folder / "xen", folder / "vmlinuz", folder / "ramdisk", folder / "root")
    if not dom0.kernel.exists():
        shutil.rmtree(folder, ignore_errors=True)
        folder.mkdir(parents=True)
        _unpack(release, dom0.root)
        dom0.xen.write_bytes(gzip.decompress(_only(dom0.root, f"boot/xen-{release}-amd64.gz")))
        dom0.kernel.write_bytes(_only(dom0.root, "boot/vmlinuz-*"))
    _write_ramdisk(dom0.root, dom0.ramdisk)
    return dom0


def _unpack(release: str, root: Path) -> None:
    packages = (
        f"xen-hypervisor-{release}-amd64",
        f"xen-utils-{release}",
        "qemu-system-xen",  # the device model of HVM guests
        "linux-image-amd64",
        "busybox-static",
    )
    command = ["mmdebstrap", "--quiet", "--variant=extract", "--mode=chrootless"]
    command += [f"--include={','.join(packages)}", RELEASES[release], str(root)]
    subprocess.run(command, check=True)
    for name in FOLDERS:
        if not (root / name).exists():
            (root / name).symlink_to(f"usr/{name}")
    for name in ("proc", "sys", "dev", "run", "tmp", "var", "mnt"):
        (root / name).mkdir(exist_ok=True)


def _only(root: Path, pattern: str) -> bytes:
    (found,) = root.glob(pattern)
    return found.read_bytes()


def _write_ramdisk(root: Path, ramdisk: Path) -> None:
    tree = ramdisk.with_name("ramdisk.tree")
    shutil.rmtree(tree, ignore_errors=True)
    for name in ("bin", "modules", "proc", "sys", "dev", "dom0", "share"):
        (tree / name).mkdir(parents=True)
    busybox = tree / "bin" / "busybox"
    shutil.copy(
        next(path for path in (root / "bin/busybox", root / "usr/bin/busybox") if path.exists()),
        busybox,
    )
    shutil.copy(INIT, tree / "init")
    (tree / "init").chmod(0o755)
    modules = _Modules(root)
    order = [name for wanted in MODULES for name in modules.with_needs(wanted)]
    order = [*dict.fromkeys(order)]
    for name in order:
        (tree / "modules" / name).write_bytes(modules.contents(name))
    (tree / "modules" / "order").write_text("\n".join(order) + "\n")
    names = "\n".join(str(path.relative_to(tree)) for path in sorted(tree.rglob("*")))
    with ramdisk.with_suffix(".part").open("wb") as out:
        subprocess.run(
            [busybox, "cpio", "-o", "-H", "newc"],
            cwd=tree,
            input=names.encode(),
            stdout=out,
            stderr=subprocess.DEVNULL,
            check=True,
        )
    shutil.rmtree(tree)
    ramdisk.with_suffix(".part").replace(ramdisk)


class _Modules:
    """The modules of a kernel, each with those that it needs."""

    def __init__(self, root: Path):
        folder = next(root.glob("lib/modules/*/kernel"))
        self._paths = {
            path.name.split(".")[0].replace("-", "_"): path for path in folder.rglob("*.ko*")
        }

    def with_needs(self, name: str) -> Iterator[str]:
        """Yield what has to be loaded for a module, in that order, itself at the end."""
        name = name.replace("-", "_")
        if name not in self._paths:
            return  # built into this kernel
        needs = re.search(rb"\0depends=([^\0]*)\0", self.contents(name))
        for need in needs[1].decode().split(",") if needs and needs[1] else ():
            yield from self.with_needs(need)
        yield name

    def contents(self, name: str) -> bytes:
        path = self._paths[name]
        contents = path.read_bytes()
        return lzma.decompress(contents) if path.suffix == ".xz" else contents
