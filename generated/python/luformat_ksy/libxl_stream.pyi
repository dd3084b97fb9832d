# This is a generated file! Please edit the source .ksy files and run the compile step
from enum import IntEnum
from typing import Any

from luformat_ksy._struct import Struct
from luformat_ksy.libxc_image import LibxcImage
from luformat_ksy.xen_record import XenRecord

class LibxlStream(Struct):
    """What libxl writes for a domain when it is saved or migrated: a header and
    records of its own, with the libxc image between them. The marker record
    `LIBXC_CONTEXT` is empty; the image that belongs to it stands behind it,
    without a length, and ends with its own `END`.

    In a checkpointed (Remus) stream the two layers take turns: the libxc image
    runs up to a `CHECKPOINT`, libxl's records follow up to `CHECKPOINT_END`, then
    libxc records again. Such a stream has no `END` of its own: it stops where the
    connection broke. A COLO stream carries `CHECKPOINT_STATE` between
    `CHECKPOINT_END` and the next libxc record; this schema does not follow it.
    """
    class RecordType(IntEnum):
        end_of_stream = 0
        """No more records."""
        libxc_context = 1
        """A libxc image follows."""
        emulator_xenstore_data = 2
        """Xenstore entries of an emulator."""
        emulator_context = 3
        """Saved state of an emulator."""
        checkpoint_end = 4
        """End of libxl's part of a checkpoint."""
        checkpoint_state = 5
        """Control message of a COLO pair."""
    class Emulator(IntEnum):
        unknown = 0
        """Not known; the stream was converted from the legacy format."""
        qemu_traditional = 1
        """Xen's own old branch of QEMU."""
        qemu_upstream = 2
        """Upstream QEMU."""
    class CheckpointControl(IntEnum):
        new_checkpoint = 0
        """Primary to secondary; out of sync, start a new checkpoint."""
        secondary_suspended = 1
        """Secondary to primary; the secondary domain is suspended."""
        secondary_ready = 2
        """Secondary to primary; the secondary domain is ready."""
        secondary_resumed = 3
        """Secondary to primary; the secondary domain runs again."""
    class StreamHeader(Struct):
        """The stream's header, always big-endian."""
        def __init__(self, _io: Any = ..., _parent: Any = ..., _root: Any = ...) -> None: ...
        magic: bytes
        """The number 0x4c6962786c466d74."""
        version: int
        """Version of the stream; 2 is the only one there is."""
        options: int
        """Option bits; bits 2 to 31 are reserved."""
        @property
        def is_big_endian(self) -> bool:
            """True if the records are big-endian."""
        @property
        def is_legacy(self) -> bool:
            """True if the stream was converted from the legacy format."""
    class RecordHeader(Struct):
        """The first eight octets of a record."""
        def __init__(self, host_is_be: bool, _io: Any = ..., _parent: Any = ..., _root: Any = ...) -> None: ...
        host_is_be: bool
        """True if the stream is big-endian."""
        record_type: LibxlStream.RecordType | int
        """What the body is. Unknown types are kept as octets."""
        len_body: int
        """Length in octets of the body, without header and padding."""
    class Record(Struct):
        """One record of libxl, and behind it what libxc wrote before libxl had its
        next turn.
        """
        def __init__(self, host_is_be: bool, _io: Any = ..., _parent: Any = ..., _root: Any = ...) -> None: ...
        host_is_be: bool
        """True if the stream is big-endian."""
        header: LibxlStream.RecordHeader
        """Type and length of the record."""
        body: LibxlStream.NoFields | LibxlStream.EmulatorXenstoreData | LibxlStream.EmulatorContext | LibxlStream.CheckpointState | bytes
        """Content of the record."""
        padding: bytes
        """0 to 7 octets of zeros that pad the record to a multiple of 8 octets."""
        libxc: LibxlStream.LibxcPart
        """The libxc image that `LIBXC_CONTEXT` announces."""
        libxc_resumed: LibxlStream.LibxcRecords
        """The libxc records after `CHECKPOINT_END`; without headers, they
        continue the image. Absent where the connection broke.
        """
        @property
        def record_type(self) -> LibxlStream.RecordType | int:
            """What the body is."""
        @property
        def is_optional(self) -> bool:
            """True if a reader that does not know the type may ignore the record
            (bit 31); if false, it must fail.
            """
    class NoFields(Struct):
        """Body of `END`, `LIBXC_CONTEXT` and `CHECKPOINT_END`: empty. Octets found
        there nevertheless are kept.
        """
        def __init__(self, _io: Any = ..., _parent: Any = ..., _root: Any = ...) -> None: ...
        unexpected: bytes
        """Octets that should not be there (no layout exists)."""
    class EmulatorHeader(Struct):
        """Tells which emulator a record belongs to."""
        def __init__(self, host_is_be: bool, _io: Any = ..., _parent: Any = ..., _root: Any = ...) -> None: ...
        host_is_be: bool
        """True if the stream is big-endian."""
        emulator_id: LibxlStream.Emulator | int
        """Kind of emulator."""
        index: int
        """Number of the emulator in the domain."""
    class EmulatorXenstoreData(Struct):
        """Xenstore entries of an emulator."""
        def __init__(self, host_is_be: bool, _io: Any = ..., _parent: Any = ..., _root: Any = ...) -> None: ...
        host_is_be: bool
        """True if the stream is big-endian."""
        emulator: LibxlStream.EmulatorHeader
        """The emulator the entries belong to."""
        entries: list[LibxlStream.XenstoreEntry]
        """Keys and their values, one after the other."""
    class XenstoreEntry(Struct):
        """One key and its value. Read as ISO 8859-1, so that octets outside ASCII,
        which should not be there, survive.
        """
        def __init__(self, _io: Any = ..., _parent: Any = ..., _root: Any = ...) -> None: ...
        key: str
        """Path below the emulator's own node in xenstore."""
        value: str
        """Value of the node."""
    class EmulatorContext(Struct):
        """Saved state of an emulator."""
        def __init__(self, host_is_be: bool, _io: Any = ..., _parent: Any = ..., _root: Any = ...) -> None: ...
        host_is_be: bool
        """True if the stream is big-endian."""
        emulator: LibxlStream.EmulatorHeader
        """The emulator the state belongs to."""
        context: bytes
        """The emulator's state. The format is the emulator's own and not part
        of the specification; QEMU writes its migration stream.
        """
    class CheckpointState(Struct):
        """Control message between the two sides of a COLO pair."""
        def __init__(self, host_is_be: bool, _io: Any = ..., _parent: Any = ..., _root: Any = ...) -> None: ...
        host_is_be: bool
        """True if the stream is big-endian."""
        control_id: LibxlStream.CheckpointControl | int
        """What is told to the other side."""
        padding: bytes
        """Zeros, if the writer counted them as part of the body."""
    class LibxcPart(Struct):
        """A libxc image up to the record that hands the stream back to libxl: `END`
        or `CHECKPOINT`.
        """
        def __init__(self, _io: Any = ..., _parent: Any = ..., _root: Any = ...) -> None: ...
        image_header: LibxcImage.Ihdr
        """Identifies the image; tells version and byte order."""
        domain_header: LibxcImage.Dhdr
        """Kind of domain and version of the Xen that wrote the image."""
        content: LibxlStream.LibxcRecords
        """The image's records."""
        @property
        def host_is_be(self) -> bool:
            """True if the image is big-endian."""
    class LibxcRecords(Struct):
        """Records of libxc up to the one that hands the stream back to libxl."""
        def __init__(self, host_is_be: bool, _io: Any = ..., _parent: Any = ..., _root: Any = ...) -> None: ...
        host_is_be: bool
        """True if the image is big-endian."""
        records: list[XenRecord]
        """All records through `END` or `CHECKPOINT`."""
    def __init__(self, _io: Any = ..., _parent: Any = ..., _root: Any = ...) -> None: ...
    header: LibxlStream.StreamHeader
    """Identifies the stream; tells version and byte order."""
    records: list[LibxlStream.Record]
    """All records through `END`, or through the last one of a checkpointed
    stream.
    """
    @property
    def host_is_be(self) -> bool:
        """True if the records are big-endian."""
