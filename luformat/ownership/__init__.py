"""Who owns which machine pages: everything that a handover lays claim to, by address.

`ownership_of` returns the claims of a handover as sorted ranges that do not overlap; a
range with several owners is a conflict. `rows_of` makes a table of bounded length of them.
"""

from luformat.ownership._contents import StreamContents, StreamPart
from luformat.ownership._owners import Owner, owner_names, owners_of
from luformat.ownership._ownership import Conflict, Ownership, Range, Share, ownership_of
from luformat.ownership._rows import Fold, Row, rows_of

__all__ = [
    "Conflict",
    "Fold",
    "Owner",
    "Ownership",
    "Range",
    "Row",
    "Share",
    "StreamContents",
    "StreamPart",
    "owner_names",
    "owners_of",
    "ownership_of",
    "rows_of",
]
