"""The containers that Xen's toolstack puts around records, found and indexed in place.

`detect` names what some bytes begin; `read_container` lists what is inside, layer by
layer, without reading page data. What breaks a container is kept as its error, beside
everything that stands before the fault.
"""

from luformat.containers._container import Container, read_container
from luformat.containers._detect import (
    CONTAINER_KINDS,
    DETECT_BYTES,
    SAVED_DOMAINS,
    ContainerKind,
    Kind,
    detect,
    lu_stream_order,
)
from luformat.containers._hvm import HvmContext, HvmEntries, HvmEntry, read_hvm_context
from luformat.containers._libxc import LibxcImage, read_libxc
from luformat.containers._libxl import LibxlStream, read_libxl
from luformat.containers._part import Part
from luformat.containers._records import LayerRecord, LayerRecords, RecordFormat
from luformat.containers._xenstore import XenstoreState, read_xenstore
from luformat.containers._xl import XlHeader, read_messages, read_xl_header

__all__ = [
    "CONTAINER_KINDS",
    "DETECT_BYTES",
    "SAVED_DOMAINS",
    "Container",
    "ContainerKind",
    "HvmContext",
    "HvmEntries",
    "HvmEntry",
    "Kind",
    "LayerRecord",
    "LayerRecords",
    "LibxcImage",
    "LibxlStream",
    "Part",
    "RecordFormat",
    "XenstoreState",
    "XlHeader",
    "detect",
    "lu_stream_order",
    "read_container",
    "read_hvm_context",
    "read_libxc",
    "read_libxl",
    "read_messages",
    "read_xenstore",
    "read_xl_header",
]
