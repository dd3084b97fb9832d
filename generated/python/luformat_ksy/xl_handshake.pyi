# This is a generated file! Please edit the source .ksy files and run the compile step
from enum import IntEnum
from typing import Any

from luformat_ksy._struct import Struct

class XlHandshake(Struct):
    """What the receiving `xl` writes back to the sender while a domain is migrated,
    in the order of writing. A Remus receiver writes the banner only. The sender
    reads each message before it goes on; its own `permission_to_go` follows the
    saved domain (see `xl_save`).
    """
    class ReceiverBanner(Struct):
        """First message of the receiver; without a terminating NUL."""
        def __init__(self, _io: Any = ..., _parent: Any = ..., _root: Any = ...) -> None: ...
        text: bytes
        """The message and a line feed."""
    class ReceiverReady(Struct):
        """The receiver's word that the whole domain has arrived."""
        def __init__(self, _io: Any = ..., _parent: Any = ..., _root: Any = ...) -> None: ...
        text: bytes
        """The message and a NUL."""
    class PermissionToGo(Struct):
        """The word that the other side may run the domain: from the sender after
        the transfer, from the receiver after a failure.
        """
        def __init__(self, _io: Any = ..., _parent: Any = ..., _root: Any = ...) -> None: ...
        text: bytes
        """The message and a NUL."""
    class UnpauseReport(Struct):
        """How starting the domain went."""
        def __init__(self, _io: Any = ..., _parent: Any = ..., _root: Any = ...) -> None: ...
        text: bytes
        """The message and a NUL."""
        status: int
        """0 if the domain runs, else the low octet of the negated error code."""
    def __init__(self, _io: Any = ..., _parent: Any = ..., _root: Any = ...) -> None: ...
    banner: XlHandshake.ReceiverBanner
    """The receiver is ready for the domain."""
    ready: XlHandshake.ReceiverReady
    """The domain has been received."""
    report: XlHandshake.UnpauseReport
    """Whether the domain was started."""
    permission: XlHandshake.PermissionToGo
    """From the receiver after a failure: the sender may resume its own copy.
    From the sender, alone: the receiver may start the domain.
    """
    @property
    def first_octet(self) -> int:
        """The first letter of the first message; `x` is that of the banner."""
    @property
    def eighth_octet(self) -> int:
        """The first letter that tells the other messages apart: `r` of "domain
        received", `i` of "domain is yours", `u` of "my copy unpause".
        """
