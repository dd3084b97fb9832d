"""Read, check and build the state that one Xen hands to the next during a live update.

    >>> import luformat
    >>> with luformat.open("memory.elf") as dump:
    ...     handover = dump.handover()
    ...     print(handover.version, [domain.domain_id for domain in handover.domains])

`open` takes a memory dump, an extracted stream or a container; everything else is reached
from what it returns. All errors that bad input can cause derive from `LuformatError`.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any, Final

from luformat._version import __version__

if TYPE_CHECKING:
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
    from luformat.handover.handover import Domain, Handover, XenVersion
    from luformat.handover.m2p import M2p, M2pChunk, M2pEntry
    from luformat.inputs import ContainerInput, DumpInput, Input, StreamInput
    from luformat.inputs import open_input as open  # noqa: A004 - luformat.open, as the stdlib does
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
    from luformat.records.bodies import Body
    from luformat.records.index import Record, RecordIndex

__all__ = [
    "BlankMemoryError",
    "Body",
    "BodyError",
    "Bootmem",
    "BreadcrumbError",
    "Candidate",
    "ContainerInput",
    "DocumentError",
    "Domain",
    "DumpFormatError",
    "DumpInput",
    "Extent",
    "FilePlace",
    "FramingError",
    "Handover",
    "Input",
    "LuformatError",
    "M2p",
    "M2pChunk",
    "M2pEntry",
    "MemoryAbsentError",
    "MemoryImage",
    "NoBreadcrumbError",
    "NoEndError",
    "PageList",
    "PageListError",
    "Presence",
    "Record",
    "RecordIndex",
    "RemoteError",
    "SelectionError",
    "SeveralBreadcrumbsError",
    "Shortfall",
    "ShortfallKind",
    "StreamInput",
    "Where",
    "XenVersion",
    "__version__",
    "bootmem_of_command_line",
    "open",
    "parse_bootmem",
]

# Loaded at the first use: numpy alone takes longer than a command that needs none of it.
_HOMES: Final = {
    "Body": ("luformat.records.bodies", "Body"),
    "Bootmem": ("luformat.locate.bootmem", "Bootmem"),
    "bootmem_of_command_line": ("luformat.locate.bootmem", "bootmem_of_command_line"),
    "parse_bootmem": ("luformat.locate.bootmem", "parse_bootmem"),
    "Candidate": ("luformat.locate.candidate", "Candidate"),
    "BlankMemoryError": ("luformat.errors", "BlankMemoryError"),
    "BodyError": ("luformat.errors", "BodyError"),
    "BreadcrumbError": ("luformat.errors", "BreadcrumbError"),
    "DocumentError": ("luformat.errors", "DocumentError"),
    "DumpFormatError": ("luformat.errors", "DumpFormatError"),
    "FramingError": ("luformat.errors", "FramingError"),
    "LuformatError": ("luformat.errors", "LuformatError"),
    "MemoryAbsentError": ("luformat.errors", "MemoryAbsentError"),
    "NoBreadcrumbError": ("luformat.errors", "NoBreadcrumbError"),
    "NoEndError": ("luformat.errors", "NoEndError"),
    "PageListError": ("luformat.errors", "PageListError"),
    "RemoteError": ("luformat.errors", "RemoteError"),
    "SelectionError": ("luformat.errors", "SelectionError"),
    "SeveralBreadcrumbsError": ("luformat.errors", "SeveralBreadcrumbsError"),
    "Where": ("luformat.errors", "Where"),
    "Domain": ("luformat.handover.handover", "Domain"),
    "Handover": ("luformat.handover.handover", "Handover"),
    "XenVersion": ("luformat.handover.handover", "XenVersion"),
    "ContainerInput": ("luformat.inputs", "ContainerInput"),
    "DumpInput": ("luformat.inputs", "DumpInput"),
    "Input": ("luformat.inputs", "Input"),
    "StreamInput": ("luformat.inputs", "StreamInput"),
    "open": ("luformat.inputs", "open_input"),
    "M2p": ("luformat.handover.m2p", "M2p"),
    "M2pChunk": ("luformat.handover.m2p", "M2pChunk"),
    "M2pEntry": ("luformat.handover.m2p", "M2pEntry"),
    "Extent": ("luformat.memory.image", "Extent"),
    "FilePlace": ("luformat.memory.image", "FilePlace"),
    "MemoryImage": ("luformat.memory.image", "MemoryImage"),
    "Presence": ("luformat.memory.image", "Presence"),
    "Shortfall": ("luformat.memory.image", "Shortfall"),
    "ShortfallKind": ("luformat.memory.image", "ShortfallKind"),
    "PageList": ("luformat.locate.pages", "PageList"),
    "Record": ("luformat.records.index", "Record"),
    "RecordIndex": ("luformat.records.index", "RecordIndex"),
}


def __getattr__(name: str) -> Any:
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    module, attribute = _HOMES[name]
    found = globals()[name] = getattr(import_module(module), attribute)
    return found


def __dir__() -> list[str]:
    return sorted({*globals(), *_HOMES})
