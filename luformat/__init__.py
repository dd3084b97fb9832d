"""Read, check and build the state that one Xen hands to the next during a live update.

    >>> import luformat
    >>> with luformat.open("memory.elf") as dump:
    ...     handover = dump.handover()
    ...     print(handover.version, [domain.domain_id for domain in handover.domains])

`open` takes a memory dump, an extracted stream or a container; everything else is reached
from what it returns: `handover()` or `container()` with their records, `outline()` with all of
it as one tree, `verify()`, `diff()`, `decode()` and `carve()`. The classes of `luformat_ksy`
name the fields of bodies (`handover.bodies.of_type(XenLuRecords.LuDomainInfo)`). All errors that
bad input can cause derive from `LuformatError`.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any, Final

from luformat._version import __version__

if TYPE_CHECKING:
    from luformat.compare.change import Change
    from luformat.containers.container import Container
    from luformat.containers.hvm import HvmContext
    from luformat.containers.hvm import context_of as hvm_context
    from luformat.containers.libvirt import LibvirtHeader
    from luformat.containers.libxc import LibxcImage
    from luformat.containers.libxl import LibxlStream
    from luformat.containers.part import Part
    from luformat.containers.xapi import XapiImage
    from luformat.containers.xenstore import XenstoreState
    from luformat.containers.xl import XlHeader
    from luformat.document.encode import encode
    from luformat.errors import (
        BlankMemoryError,
        BodyError,
        BreadcrumbError,
        DocumentError,
        DumpFormatError,
        FramingError,
        LuformatError,
        MemoryAbsentError,
        NoBreadcrumbError,
        NoEndError,
        PageListError,
        RemoteError,
        SelectionError,
        SeveralBreadcrumbsError,
        Where,
    )
    from luformat.handover.carve import Carved
    from luformat.handover.handover import Domain, Domains, Handover, XenVersion
    from luformat.handover.m2p import M2p, M2pChunk, M2pEntry
    from luformat.inputs.opened import ContainerInput, DumpInput, Input, StreamInput
    from luformat.inputs.opening import open_input as open  # noqa: A004 - luformat.open, as the stdlib does
    from luformat.locate.bootmem import Bootmem, bootmem_of_command_line, parse_bootmem
    from luformat.locate.candidate import Candidate
    from luformat.locate.pages import PageList
    from luformat.memory.image import (
        Extent,
        FilePlace,
        MemoryImage,
        Presence,
        Shortfall,
        ShortfallKind,
    )
    from luformat.memory.source import ByteSource
    from luformat.records.bodies import Body, BodyReader, is_a
    from luformat.records.index import Record, RecordIndex, RecordSpan
    from luformat.tree.nodes import Node
    from luformat.tree.outline import Located, Outline
    from luformat.verify.findings import Finding, Rule
    from luformat.verify.hits import Severity

__all__ = [
    "BlankMemoryError",
    "Body",
    "BodyError",
    "BodyReader",
    "Bootmem",
    "BreadcrumbError",
    "ByteSource",
    "Candidate",
    "Carved",
    "Change",
    "Container",
    "ContainerInput",
    "DocumentError",
    "Domain",
    "Domains",
    "DumpFormatError",
    "DumpInput",
    "Extent",
    "FilePlace",
    "Finding",
    "FramingError",
    "Handover",
    "HvmContext",
    "Input",
    "LibvirtHeader",
    "LibxcImage",
    "LibxlStream",
    "Located",
    "LuformatError",
    "M2p",
    "M2pChunk",
    "M2pEntry",
    "MemoryAbsentError",
    "MemoryImage",
    "NoBreadcrumbError",
    "NoEndError",
    "Node",
    "Outline",
    "PageList",
    "PageListError",
    "Part",
    "Presence",
    "Record",
    "RecordIndex",
    "RecordSpan",
    "RemoteError",
    "Rule",
    "SelectionError",
    "SeveralBreadcrumbsError",
    "Severity",
    "Shortfall",
    "ShortfallKind",
    "StreamInput",
    "Where",
    "XapiImage",
    "XenVersion",
    "XenstoreState",
    "XlHeader",
    "__version__",
    "bootmem_of_command_line",
    "encode",
    "hvm_context",
    "is_a",
    "open",
    "parse_bootmem",
]

# Loaded at the first use: numpy alone takes longer than a command that needs none of it.
_HOMES: Final = {
    "luformat.compare.change": ("Change",),
    "luformat.containers.container": ("Container",),
    "luformat.containers.hvm": ("HvmContext",),
    "luformat.containers.libvirt": ("LibvirtHeader",),
    "luformat.containers.libxc": ("LibxcImage",),
    "luformat.containers.libxl": ("LibxlStream",),
    "luformat.containers.part": ("Part",),
    "luformat.containers.xapi": ("XapiImage",),
    "luformat.containers.xenstore": ("XenstoreState",),
    "luformat.containers.xl": ("XlHeader",),
    "luformat.document.encode": ("encode",),
    "luformat.errors": (
        "BlankMemoryError",
        "BodyError",
        "BreadcrumbError",
        "DocumentError",
        "DumpFormatError",
        "FramingError",
        "LuformatError",
        "MemoryAbsentError",
        "NoBreadcrumbError",
        "NoEndError",
        "PageListError",
        "RemoteError",
        "SelectionError",
        "SeveralBreadcrumbsError",
        "Where",
    ),
    "luformat.handover.carve": ("Carved",),
    "luformat.handover.handover": (
        "Domain",
        "Domains",
        "Handover",
        "XenVersion",
    ),
    "luformat.handover.m2p": (
        "M2p",
        "M2pChunk",
        "M2pEntry",
    ),
    "luformat.inputs.opened": (
        "ContainerInput",
        "DumpInput",
        "Input",
        "StreamInput",
    ),
    "luformat.locate.bootmem": (
        "Bootmem",
        "bootmem_of_command_line",
        "parse_bootmem",
    ),
    "luformat.locate.candidate": ("Candidate",),
    "luformat.locate.pages": ("PageList",),
    "luformat.memory.image": (
        "Extent",
        "FilePlace",
        "MemoryImage",
        "Presence",
        "Shortfall",
        "ShortfallKind",
    ),
    "luformat.memory.source": ("ByteSource",),
    "luformat.records.bodies": ("Body", "BodyReader", "is_a"),
    "luformat.records.index": (
        "Record",
        "RecordIndex",
        "RecordSpan",
    ),
    "luformat.tree.nodes": ("Node",),
    "luformat.tree.outline": (
        "Located",
        "Outline",
    ),
    "luformat.verify.findings": (
        "Finding",
        "Rule",
    ),
    "luformat.verify.hits": ("Severity",),
}
_OTHER_NAMES: Final = {
    "hvm_context": ("luformat.containers.hvm", "context_of"),
    "open": ("luformat.inputs.opening", "open_input"),
}
"""Names that are others at home."""


def __getattr__(name: str) -> Any:
    module, attribute = _OTHER_NAMES.get(name, ("", name))
    module = module or next((home for home, names in _HOMES.items() if name in names), "")
    if not module:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    found = globals()[name] = getattr(import_module(module), attribute)
    return found


def __dir__() -> list[str]:
    return __all__
