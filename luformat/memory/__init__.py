"""Machine memory as a dump file holds it, whatever the container.

`open_image` takes one file (raw, ELF core, kdump-compressed, LiME, AVML; packed with xz,
gzip, zstd or bzip2 or not) or several raw files with base addresses, and returns a
`MemoryImage`: memory by machine address, and for each address that cannot be read, why.
"""

from luformat.memory._image import (
    Extent,
    FilePlace,
    MemoryImage,
    Presence,
    Progress,
    merge_extents,
)
from luformat.memory._local import LocalFile
from luformat.memory._open import (
    KINDS,
    open_image,
    parse_source,
    recognise,
    refuse_known,
    sniff,
)
from luformat.memory._pieces import PiecesImage
from luformat.memory._unpack import head_of, packing_of, spooled, unpacked

__all__ = [
    "KINDS",
    "Extent",
    "FilePlace",
    "LocalFile",
    "MemoryImage",
    "PiecesImage",
    "Presence",
    "Progress",
    "head_of",
    "merge_extents",
    "open_image",
    "packing_of",
    "parse_source",
    "recognise",
    "refuse_known",
    "sniff",
    "spooled",
    "unpacked",
]
