"""Read, check and build the state that one Xen hands to the next during a live update.

    >>> import luformat
    >>> with luformat.open("memory.elf") as dump:
    ...     handover = dump.handover()
    ...     print(handover.version, [domain.domain_id for domain in handover.domains])

`open` takes a memory dump, an extracted stream or a container; everything else is reached
from what it returns. All errors that bad input can cause derive from `LuformatError`.
"""

from luformat._version import __version__
from luformat.bodies import Body
from luformat.bootmem import Bootmem, bootmem_of_command_line, parse_bootmem
from luformat.breadcrumb import Candidate
from luformat.errors import (
    BodyError,
    BreadcrumbError,
    DocumentError,
    DumpFormatError,
    FramingError,
    LuformatError,
    MemoryAbsentError,
    PageListError,
    SelectionError,
    Where,
)
from luformat.handover import Domain, Handover, XenVersion
from luformat.inputs import ContainerInput, DumpInput, Input, StreamInput
from luformat.inputs import open_input as open  # noqa: A004 - luformat.open, as the stdlib does
from luformat.m2p import M2p, M2pChunk, M2pEntry
from luformat.pages import PageList
from luformat.records import Record, RecordIndex

__all__ = [
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
    "FramingError",
    "Handover",
    "Input",
    "LuformatError",
    "M2p",
    "M2pChunk",
    "M2pEntry",
    "MemoryAbsentError",
    "PageList",
    "PageListError",
    "Record",
    "RecordIndex",
    "SelectionError",
    "StreamInput",
    "Where",
    "XenVersion",
    "__version__",
    "bootmem_of_command_line",
    "open",
    "parse_bootmem",
]
