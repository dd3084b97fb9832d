# This is a generated file! Please edit the source .ksy files and run the compile step
from enum import IntEnum
from typing import Any

from luformat_ksy._struct import Struct

class XenstoreState(Struct):
    """What `xenstored` hands to its successor in a live update (the file
    `state_dump`): connections, watches, transactions, nodes, quotas. Stream
    versions 1 and 2.

    xenstored counts the padding as part of a record's length, the specification
    does not say so; either way the octets are kept.
    """
    class RecordType(IntEnum):
        end_of_stream = 0
        """No more records."""
        global_data = 1
        """What xenstored as a process needs."""
        connection_data = 2
        """A connection."""
        watch_data = 3
        """A watch."""
        transaction_data = 4
        """A transaction."""
        node_data = 5
        """A node."""
        global_quota_data = 6
        """Quotas of xenstored."""
        domain_data = 7
        """Quotas and features of a domain."""
        watch_data_extended = 8
        """A watch that is limited in depth (version 2)."""
    class ConnectionType(IntEnum):
        shared_ring = 0
        """Ring page of a domain."""
        socket = 1
        """Socket of a process."""
    class Permission(IntEnum):
        read_write = 98
        """The letter b; may read and write."""
        no_access = 110
        """The letter n; may do nothing."""
        read_only = 114
        """The letter r; may read."""
        write_only = 119
        """The letter w; may write."""
    class StreamHeader(Struct):
        """The stream's header, always big-endian."""
        def __init__(self, _io: Any = ..., _parent: Any = ..., _root: Any = ...) -> None: ...
        magic: bytes
        """The number 0x78656e73746f7265."""
        version: int
        """Version of the stream, 1 or 2."""
        flags: int
        """Flags; bits 1 to 31 are reserved."""
        @property
        def is_big_endian(self) -> bool:
            """True if the records are big-endian."""
    class Record(Struct):
        """One record."""
        class RecordHeader(Struct):
            """The first eight octets of a record."""
            def __init__(self, _io: Any = ..., _parent: Any = ..., _root: Any = ...) -> None: ...
            record_type: XenstoreState.RecordType | int
            """What the body is. Unknown types are kept as octets."""
            len_body: int
            """Length in octets of the body."""
        class NoFields(Struct):
            """Body of `END`, empty. Octets found there nevertheless are kept."""
            def __init__(self, _io: Any = ..., _parent: Any = ..., _root: Any = ...) -> None: ...
            unexpected: bytes
            """Octets that should not be there (no layout exists)."""
        class GlobalData(Struct):
            """What xenstored as a process needs; live update only."""
            def __init__(self, _io: Any = ..., _parent: Any = ..., _root: Any = ...) -> None: ...
            rw_socket_fd: int
            """File descriptor of the socket that takes connections, or -1."""
            evtchn_fd: int
            """File descriptor of the event channel driver."""
            padding: bytes
            """Padding, if the writer counted it as part of the body."""
        class ConnectionData(Struct):
            """One connection, and its data that has not been dealt with."""
            class SharedRing(Struct):
                """A domain, connected by its ring page."""
                def __init__(self, _io: Any = ..., _parent: Any = ..., _root: Any = ...) -> None: ...
                domid: int
                """Domain that owns the ring page."""
                tdomid: int
                """Domain on whose behalf it acts (`SET_TARGET`), or 0x7ff4
                (`DOMID_INVALID`).
                """
                evtchn: int
                """Port of the event channel to the domain."""
            class Socket(Struct):
                """A process, connected by a socket; live update only."""
                def __init__(self, _io: Any = ..., _parent: Any = ..., _root: Any = ...) -> None: ...
                socket_fd: int
                """File descriptor of the connected socket."""
                reserved: int
                """Padding; zero."""
            def __init__(self, _io: Any = ..., _parent: Any = ..., _root: Any = ...) -> None: ...
            conn_id: int
            """Number of the connection, as later records name it; not 0."""
            conn_type: XenstoreState.ConnectionType | int
            """How the client is connected."""
            fields: int
            """Which fields follow the data; 0 in older writers (padding)."""
            conn_spec: XenstoreState.Record.ConnectionData.SharedRing | XenstoreState.Record.ConnectionData.Socket | bytes
            """The other end of the connection."""
            len_in_data: int
            """Length in octets of the data read and not processed."""
            len_out_resp: int
            """Length in octets of the partly sent response in `out_data`."""
            len_out_data: int
            """Length in octets of the data still to be sent."""
            in_data: bytes
            """Data read and not processed: xenstore messages, of which the last
            may be incomplete; kept as octets.
            """
            out_data: bytes
            """Data to be sent: `len_out_resp` octets of a partly sent response,
            then xenstore messages; kept as octets.
            """
            alignment: bytes
            """Padding in front of `unique_id`."""
            unique_id: int
            """Unique number of the domain, as the hypervisor gave it."""
            padding: bytes
            """Padding, if the writer counted it as part of the body."""
            @property
            def has_unique_id(self) -> bool:
                """True if `unique_id` follows the data."""
        class WatchData(Struct):
            """A watch of a connection."""
            def __init__(self, _io: Any = ..., _parent: Any = ..., _root: Any = ...) -> None: ...
            conn_id: int
            """Connection that set the watch."""
            len_wpath: int
            """Length in octets of the path, with its NUL."""
            len_token: int
            """Length in octets of the token, with its NUL."""
            wpath: str
            """Path that is watched, as given with the request."""
            token: str
            """Token by which the client knows the watch."""
            padding: bytes
            """Padding, if the writer counted it as part of the body."""
        class WatchDataExtended(Struct):
            """A watch of a connection that is limited in depth (version 2). The
            layout is the specification's; xenstored of Xen 4.22 leaves `depth`
            and `pad` out when it writes and still counts them in the length.
            """
            def __init__(self, _io: Any = ..., _parent: Any = ..., _root: Any = ...) -> None: ...
            conn_id: int
            """Connection that set the watch."""
            len_wpath: int
            """Length in octets of the path, with its NUL."""
            len_token: int
            """Length in octets of the token, with its NUL."""
            depth: int
            """Levels below the path that count; 0xffff is no limit."""
            reserved: int
            """Padding; zero."""
            wpath: str
            """Path that is watched, as given with the request."""
            token: str
            """Token by which the client knows the watch."""
            padding: bytes
            """Padding, if the writer counted it as part of the body."""
        class TransactionData(Struct):
            """A transaction that has not ended."""
            def __init__(self, _io: Any = ..., _parent: Any = ..., _root: Any = ...) -> None: ...
            conn_id: int
            """Connection that started the transaction."""
            tx_id: int
            """Number of the transaction, as the client knows it."""
            padding: bytes
            """Padding, if the writer counted it as part of the body."""
        class NodeData(Struct):
            """A node of the store, or one that a transaction has changed."""
            class NodePerm(Struct):
                """What a domain may do with a node."""
                def __init__(self, _io: Any = ..., _parent: Any = ..., _root: Any = ...) -> None: ...
                perm: XenstoreState.Permission | int
                """The right; the letter of `SET_PERMS`."""
                flags: int
                """Flags of the permission."""
                domid: int
                """Domain that has the right."""
                @property
                def is_stale(self) -> bool:
                    """True if the permission is ignored, as its domain is gone."""
            def __init__(self, _io: Any = ..., _parent: Any = ..., _root: Any = ...) -> None: ...
            conn_id: int
            """Connection of the pending transaction; 0 for a node of the store."""
            tx_id: int
            """Number of the pending transaction; without meaning if `conn_id` is 0."""
            len_path: int
            """Length in octets of the path, with its NUL."""
            len_value: int
            """Length in octets of the value."""
            access: int
            """What the transaction did to the node; 0 if it was deleted."""
            num_perms: int
            """Number of permissions; 0 for a node deleted in a transaction."""
            perms: list[XenstoreState.Record.NodeData.NodePerm]
            """Permissions; the first one names the owner."""
            path: str
            """Absolute path of the node."""
            value: bytes
            """Value of the node; any octets, NUL included."""
            padding: bytes
            """Padding, if the writer counted it as part of the body."""
            @property
            def is_read(self) -> bool:
                """True if the transaction read the node."""
            @property
            def is_written(self) -> bool:
                """True if the transaction wrote the node."""
        class GlobalQuotaData(Struct):
            """Quotas of xenstored; live update only."""
            def __init__(self, _io: Any = ..., _parent: Any = ..., _root: Any = ...) -> None: ...
            num_dom_quotas: int
            """Number of quotas that hold for each domain."""
            num_glob_quotas: int
            """Number of quotas that hold for all domains together."""
            quota_values: list[int]
            """Values, those for each domain first; 0 is no limit."""
            quota_names: list[str]
            """Names, in the order of the values."""
            padding: bytes
            """Padding, if the writer counted it as part of the body."""
        class DomainData(Struct):
            """Quotas and features of one domain."""
            def __init__(self, _io: Any = ..., _parent: Any = ..., _root: Any = ...) -> None: ...
            domain_id: int
            """The domain."""
            num_quotas: int
            """Number of quotas."""
            features: int
            """The feature word that the domain sees at offset 2064 of its ring
            page (version 2; zero in version 1).
            """
            quota_values: list[int]
            """Values of the quotas; 0 is no limit."""
            quota_names: list[str]
            """Names, in the order of the values."""
            padding: bytes
            """Padding, if the writer counted it as part of the body."""
        def __init__(self, host_is_be: bool, _io: Any = ..., _parent: Any = ..., _root: Any = ...) -> None: ...
        host_is_be: bool
        """True if the stream is big-endian."""
        header: XenstoreState.Record.RecordHeader
        """Type and length of the record."""
        body: XenstoreState.Record.NoFields | XenstoreState.Record.GlobalData | XenstoreState.Record.ConnectionData | XenstoreState.Record.WatchData | XenstoreState.Record.TransactionData | XenstoreState.Record.NodeData | XenstoreState.Record.GlobalQuotaData | XenstoreState.Record.DomainData | XenstoreState.Record.WatchDataExtended | bytes
        """Content of the record."""
        padding: bytes
        """0 to 7 octets that pad the record to a multiple of 8 octets."""
        @property
        def record_type(self) -> XenstoreState.RecordType | int:
            """What the body is."""
    def __init__(self, _io: Any = ..., _parent: Any = ..., _root: Any = ...) -> None: ...
    header: XenstoreState.StreamHeader
    """Identifies the stream; tells version and byte order."""
    records: list[XenstoreState.Record]
    """All records through `END`."""
    @property
    def host_is_be(self) -> bool:
        """True if the records are big-endian."""
