"""Files that people give instead of a dump, called by their names, each with what to do next.

A magic of five bytes, or of four at the very beginning, tells a file apart from raw memory, and
the file is refused at once. A shorter one is found in memory by chance, too: it is only believed
of a file in which no handover was found.

The magics are facts of the formats, and each was held against a public source: the tools that
write or read the format, or the data base of `file`. Where Debian has the tool, the next step was
tried with it: docs/how-to/get-a-dump.md says which.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final

__all__ = ["FOREIGN", "Foreign", "foreign_behind", "foreign_of", "text_of"]

_CERTAIN: Final = 5
"""Bytes of a magic that raw memory does not have by chance; at its very beginning one less."""


@dataclass(frozen=True, slots=True)
class Foreign:
    """A format that luformat does not read: `magic` at `offset` (bytes), what it is, and a hint."""

    magic: bytes
    what: str
    hint: str
    offset: int = 0

    @property
    def is_certain(self) -> bool:
        """True if no raw memory begins so by chance."""
        return len(self.magic) >= _CERTAIN - (self.offset == 0)


_UNPACK: Final = "unpack it, and give the dump that is in it"
_TO_QEMU: Final = (
    "start the same machine with `-S -incoming 'exec:cat FILE'`; when `info status` has left "
    "inmigrate, read it as qmp:SOCKET, or give the monitor `dump-guest-memory memory.elf`"
)
_TO_LIBVIRT: Final = (
    "`virsh restore --paused FILE`, then `virsh dump --memory-only --format elf DOMAIN memory.elf`"
)
_TO_VMWARE: Final = (
    "the memory is in the .vmem beside it: give that, with --as ram-file if it has more than 3 GiB"
)
_TO_VIRTUALBOX: Final = (
    "resume the machine, and `VBoxManage debugvm VM dumpvmcore --filename=memory.elf`"
)
_TO_HYPERV: Final = (
    "Hyper-V makes no dump of it that luformat reads: let the update fail under QEMU instead"
)
_NOT_XEN: Final = "that is no Xen host's memory: give a dump of the machine that Xen ran on"
_A_DISK: Final = "that is a disk: give a dump of the machine's memory"
_A_SNAPSHOT: Final = (
    "that is a disk; if `qemu-img snapshot -l` lists one with memory (VM SIZE), start the same "
    "machine with `-S -loadvm TAG` and dump-guest-memory"
)
_NO_DUMP: Final = "give a memory dump, a stream or a saved domain"
_EXPORT: Final = "export it as raw memory with the tool that wrote it"
_DECRYPT: Final = "decrypt it first"
_GUEST: Final = "that is a guest's memory; give a dump of the machine that Xen runs on"
_LKCD: Final = (
    "no tool that is kept reads it; have the dump taken again, with kdump and makedumpfile"
)


def _rows(what: str, hint: str, *magics: bytes, offset: int = 0) -> tuple[Foreign, ...]:
    return tuple(Foreign(magic, what, hint, offset) for magic in magics)


_MACHINES: Final = (
    *_rows("a saved or migrated QEMU machine", _TO_QEMU, b"QEVM"),
    *_rows("a machine suspended by QEMU's old format", _TO_QEMU, b"QEVW"),
    *_rows("a machine saved by libvirt", _TO_LIBVIRT, b"LibvirtQemudSave"),
    *_rows(
        "a machine whose saving by libvirt was interrupted",
        "it is not whole: save or dump the machine again",
        b"LibvirtQemudPart",
    ),
    *_rows(
        "a suspended VMware machine or a snapshot of one (.vmss, .vmsn)",
        _TO_VMWARE,
        *(bytes.fromhex(magic) for magic in ("d0bed2be", "d1bad1ba", "d2bed2be", "d3bed3be")),
    ),
    *_rows("a machine saved by VirtualBox (.sav)", _TO_VIRTUALBOX, b"\x7fVirtualBox SavedState V"),
    *_rows("a machine saved by Hyper-V (.vmrs)", _TO_HYPERV, bytes.fromhex("14202801")),
    *_rows("a guest that `xm save` of xend wrote", _GUEST, b"LinuxGuestRecord"),
    *_rows(
        "a guest's core of an old `xm dump-core`",
        _GUEST,
        bytes.fromhex("edeb0ff0"),
        bytes.fromhex("eeeb0ff0"),
    ),
    *_rows("a backup of Proxmox (VMA)", _A_DISK, b"VMA\0"),
)
_DUMPS: Final = (
    *_rows(
        "a dump of the old diskdump tool", "convert it with `crash` or makedumpfile", b"DISKDUMP"
    ),
    *_rows("a crash dump of Windows", _NOT_XEN, b"PAGEDU64", b"PAGEDUMP"),
    *_rows("a compressed dump of DumpIt", "unpack it with the vendor's tool, to raw", b"ZDMP"),
    *_rows("a minidump: one program's state, no memory of a machine", _NO_DUMP, b"MDMP"),
    *_rows("a Windows hibernation file", _NOT_XEN, b"hibr", b"HIBR", b"wake", b"WAKE"),
    *_rows(
        "an image of EnCase (EWF)",
        "`ewfexport -u -f raw -t memory FILE` makes memory.raw of it",
        b"EVF\x09\x0d\x0a\xff\x00",
        b"EVF2\x0d\x0a\x81\x00",
        b"LVF\x09\x0d\x0a\xff\x00",
    ),
    *_rows("an AFF image", "`affcat FILE >memory.raw` makes raw memory of it", b"AFF10\r\n\0"),
    *_rows("a dump of FDPro (HPAK)", _EXPORT, b"HPAK"),
    *_rows(
        "a dump of LKCD",
        _LKCD,
        bytes.fromhex("ed238f61730119a8"),
        bytes.fromhex("cd238f61730119a8"),
        bytes.fromhex("a8190173618f23ed"),
        bytes.fromhex("a8190173618f23cd"),
    ),
    *_rows(
        "a dump of an s390 machine, on which no Xen runs",
        _NOT_XEN,
        bytes.fromhex("a8190173618f23fd"),
    ),
    *_rows(
        "a dump of Fujitsu's sadump",
        "makedumpfile makes a kdump of it",
        b"sadump\0\0",
    ),
    *_rows("a kernel dump of FreeBSD", _NOT_XEN, b"FreeBSD Kernel Dump", b"minidump FreeBSD/"),
    *_rows("a crash dump of Solaris", _NOT_XEN, bytes.fromhex("edc8fede")),
    *_rows(
        "a program or a core of macOS (Mach-O)",
        _NOT_XEN,
        *(bytes.fromhex(magic) for magic in ("cffaedfe", "cefaedfe", "feedfacf", "feedface")),
    ),
)
_DISKS: Final = (
    *_rows("a qcow2 disk image", _A_SNAPSHOT, b"QFI\xfb"),
    *_rows("a QED disk image", _A_DISK, b"QED\0"),
    *_rows("a VHD disk image", _A_DISK, b"conectix"),
    *_rows("a VHDX disk image", _A_DISK, b"vhdxfile"),
    *_rows("a VMDK disk image", _A_DISK, b"KDMV", b"COWD"),
    *_rows(
        "a VirtualBox disk image (VDI)", _A_DISK, b"<<< Oracle VM VirtualBox", b"<<< Sun VirtualBox"
    ),
    *_rows("a Parallels disk image", _A_DISK, b"WithoutFreeSpace", b"WithouFreSpacExt"),
    *_rows("a Bochs disk image", _A_DISK, b"Bochs Virtual HD Image"),
    *_rows("an encrypted disk (LUKS)", _A_DISK, b"LUKS\xba\xbe"),
    *_rows("a squashfs file system", _A_DISK, b"hsqs"),
    *_rows("an XFS file system", _A_DISK, b"XFSB"),
)
_PACKED: Final = (
    *_rows("a ZIP archive, or an AFF4 image, which is one", _UNPACK, b"PK\x03\x04", b"PK\x05\x06"),
    *_rows("a 7-Zip archive", _UNPACK, b"7z\xbc\xaf\x27\x1c"),
    *_rows("a RAR archive", _UNPACK, b"Rar!\x1a\x07"),
    *_rows("a cpio archive", _UNPACK, b"070701", b"070702", b"070707"),
    *_rows("an ar archive or a Debian package", _UNPACK, b"!<arch>\n"),
    *_rows("a cabinet archive", _UNPACK, b"MSCF\0\0\0\0"),
    *_rows("an xar archive", _UNPACK, b"xar!"),
    *_rows("an RPM package", _UNPACK, bytes.fromhex("edabeedb")),
    *_rows("compressed with lzip", "unpack it with `lzip -dk`", b"LZIP"),
    *_rows("compressed with lrzip", "unpack it with `lrzip -d`", b"LRZI"),
    *_rows("compressed with bzip2", "unpack it with `bzip2 -dk` first", b"BZh"),
    *_rows("encrypted with age", _DECRYPT, b"age-encryption.org/v1\n"),
    *_rows("encrypted with openssl", _DECRYPT, b"Salted__"),
)
_OTHERS: Final = (
    *_rows("a picture (PNG)", _NO_DUMP, b"\x89PNG\r\n"),
    *_rows("a picture (JPEG)", _NO_DUMP, bytes.fromhex("ffd8ffe0"), bytes.fromhex("ffd8ffe1")),
    *_rows("a PDF document", _NO_DUMP, b"%PDF-"),
    *_rows("an SQLite data base", _NO_DUMP, b"SQLite format 3\0"),
    *_rows("a journal of systemd", _NO_DUMP, b"LPKSHHRH"),
    *_rows(
        "a capture of network packets",
        _NO_DUMP,
        bytes.fromhex("d4c3b2a1"),
        bytes.fromhex("a1b2c3d4"),
        bytes.fromhex("0a0d0d0a"),
    ),
    *_rows("a recording of perf", _NO_DUMP, b"PERFILE2"),
    *_rows("a class of Java", _NO_DUMP, bytes.fromhex("cafebabe")),
    *_rows("an image for U-Boot", _NO_DUMP, bytes.fromhex("27051956")),
    *_rows("a device tree", _NO_DUMP, bytes.fromhex("d00dfeed")),
)
_BEHIND: Final = (
    *_rows("a tar archive", f"{_UNPACK}, or `tar xOf FILE DUMP | luformat find -`", b"ustar",
           offset=257),
    *_rows("a Linux kernel (bzImage)", _NO_DUMP, b"HdrS", offset=0x202),
    *_rows("a VirtualBox disk image (VDI)", _A_DISK, bytes.fromhex("7f10dabe"), offset=64),
    *_rows("a disk with a GUID partition table", _A_DISK, b"EFI PART", offset=512),
    *_rows("a disk with NTFS", _A_DISK, b"NTFS    ", offset=3),
    *_rows("a hibernated Linux, packed into its swap space", _NOT_XEN, b"S1SUSPEND", offset=4086),
    *_rows("a swap space", _A_DISK, b"SWAPSPACE2", offset=4086),
    *_rows("a program for Windows or UEFI", _NO_DUMP, b"MZ"),
    *_rows("compressed with compress", "unpack it with `gzip -dk`", b"\x1f\x9d"),
    *_rows("a cpio archive", _UNPACK, b"\xc7\x71", b"\x71\xc7"),
    *_rows("an ARJ archive", _UNPACK, b"\x60\xea"),
    *_rows("a disk with a boot sector", _A_DISK, b"\x55\xaa", offset=510),
)  # fmt: skip

FOREIGN: Final = (*_MACHINES, *_DUMPS, *_DISKS, *_PACKED, *_OTHERS, *_BEHIND)
"""All formats; of two whose magics both stand in a file, the one that is told."""


def foreign_of(head: bytes) -> Foreign | None:
    """Return the format of a file that begins with `head`, if its magic leaves no doubt."""
    for known in FOREIGN:
        if known.is_certain and head.startswith(known.magic, known.offset):
            return known
    return None


def foreign_behind(head: bytes) -> Foreign | None:
    """Return what a file without any handover looks like by a weaker magic; `head` is its first
    4 KiB."""
    for known in FOREIGN:
        if not known.is_certain and head.startswith(known.magic, known.offset):
            return known
    return None


_PATTERNS: Final[tuple[tuple[str, str, str], ...]] = (
    (
        r"version https://git-lfs\.",
        "a pointer of Git LFS in place of the file",
        "fetch the file itself with `git lfs pull`",
    ),
    (
        r"(?i)<(!doctype html|html)",
        "a page of HTML, as a failed download leaves it",
        "download the dump again, and log in if the server asks for it",
    ),
    (
        r"<\?xml|<Error>",
        "a document in XML, such as the error of a server",
        "download the dump again, and look what the server says in it",
    ),
    (r"[\[{]", "a document in JSON, not a memory dump", "`luformat encode` makes a file of one"),
    (
        r"-----BEGIN (PGP|AGE)",
        "an encrypted message as text",
        _DECRYPT,
    ),
    (
        r"[0-9a-f]{8}: ([0-9a-f]{2,4} ){4}",
        "a hexadecimal listing, not the bytes that it lists",
        "`xxd -r LISTING FILE` makes bytes of it",
    ),
    (
        r"# Disk DescriptorFile",
        "the description of a VMDK disk image",
        _A_DISK,
    ),
)


def text_of(head: str) -> tuple[str, str] | None:
    """Return what a text is that begins with `head`, and the next step; None of any other."""
    stripped = head.lstrip("\ufeff \t\r\n")
    for pattern, what, hint in _PATTERNS:
        if re.match(pattern, stripped):
            return what, hint
    return None
