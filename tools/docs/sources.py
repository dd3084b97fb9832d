"""Where the documents can be read that schemas and rules name as their source."""

from __future__ import annotations

import re
from typing import Final

from tools.docs.text import cell

__all__ = ["source_address", "source_link"]

HANDOVER: Final = "https://lore.kernel.org/xen-devel/20200130161330.2324143-15-dwmw2@infradead.org/"
_XEN: Final = "https://xenbits.xenproject.org"
_TREE: Final = f"{_XEN}/gitweb/?p=xen.git;a=blob;hb=RELEASE-4.19.0;f="
_INTEL: Final = "https://www.intel.com/sdm"
_AMD: Final = "https://www.amd.com/system/files/TechDocs/40332.pdf"

_SPECIFICATIONS: Final = {
    "live-update-handover": HANDOVER,
    "libxc-migration-stream": f"{_XEN}/docs/unstable/specs/libxc-migration-stream.html",
    "libxl-migration-stream": f"{_XEN}/docs/unstable/specs/libxl-migration-stream.html",
}
_DOCUMENTS: Final = {
    f"{folder}{name}{suffix}": address
    for name, address in _SPECIFICATIONS.items()
    # Schemas give the path, rules the name.
    for folder, suffix in (("docs/specs/", ".pandoc"), ("docs/specs/", ""), ("", ""))
} | {
    "docs/designs/xenstore-migration.md": f"{_XEN}/docs/unstable/designs/xenstore-migration.html",
    "docs/misc/xenstore.txt": f"{_XEN}/docs/unstable/misc/xenstore.txt",
    "Intel 64 and IA-32 Architectures SDM": _INTEL,
    "Intel SDM": _INTEL,
    "AMD64 Architecture Programmer's Manual": _AMD,
    "AMD64 APM": _AMD,
    "xapi": "https://xapi-project.github.io/",
    "xen-devel": "https://lore.kernel.org/xen-devel/",
    "libvirt": "https://gitlab.com/libvirt/libvirt",
}

_SOURCE_FILE: Final = re.compile(r"(?:xen|tools)/[\w./-]+\.[ch]")


def source_address(reference: str) -> str | None:
    """Return where the first source of a schema or rule can be read; None if that is not known."""
    text = " ".join(reference.split())
    for name, address in _DOCUMENTS.items():
        if text.startswith(name):
            return address
    found = _SOURCE_FILE.match(text)
    return None if found is None else f"{_TREE}{found[0]}"


def source_link(reference: str) -> str:
    """Return the source of a schema or rule as one line of Markdown, what is public as links."""
    text = " ".join(reference.split())
    for name, address in _DOCUMENTS.items():
        if text.startswith(name):
            return f"[{name}]({address}){cell(text[len(name) :])}"
    return _SOURCE_FILE.sub(lambda found: f"[{found[0]}]({_TREE}{found[0]})", cell(text))
