"""Vectors of LU871 to LU885: xl save files, messages, xenstored's state, ends of containers."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from tests.conformance.cases.case import END, Case, Entry, Found, Severity, Stream
from tests.conformance.cases.libxl import header
from tests.conformance.cases.saved import (
    CONFIG,
    HVM_RECORDS,
    IHDR,
    dhdr,
    libxl_stream,
    part,
    u16,
    u32,
    xl_save,
)

__all__ = ["CASES", "of_state", "state", "xenstore"]

# Octets of xl's header, from xl.h.
_MARK, _MANDATORY, _OPTIONAL_FLAGS, _LENGTH, _CONFIG = 32, 36, 40, 44, 48


def xl(name: str, about: str, *found: Found, keeps: Sequence[str] = (), **more: Any) -> Case:
    """Return a case of an xl save file."""
    return Case(name, about, xl_save(**more), found, keeps)


_XL = (
    xl(
        "lu871-bit-2",
        "The first mandatory flag that xl does not know.",
        header("LU871", _MANDATORY),
        mandatory=7,
    ),
    xl(
        "lu872-bit-0",
        "An optional flag.",
        header("LU872", _OPTIONAL_FLAGS, severity="note", receiver="note"),
        optional=1,
    ),
    xl(
        "lu873-none",
        "There is no configuration.",
        header("LU873", _LENGTH, severity="warning"),
        config=None,
    ),
    xl(
        "lu874-one-octet-more",
        "The configuration is one octet longer than what the optional data have room for.",
        header("LU874", _CONFIG + 4),
        config="{}",
        patches={_CONFIG: b"\x04"},
    ),
    xl(
        "lu875-no-json",
        "The flag says JSON, the configuration is in the syntax of xl.cfg.",
        header("LU875", _CONFIG),
        config='name = "d"\n',
    ),
    xl(
        "lu875-no-object",
        "The configuration is JSON, but a list.",
        header("LU875", _CONFIG),
        config="[]",
    ),
    xl(
        "lu875-more",
        "Something follows the configuration, which libxl does not read.",
        Found("LU875", "error", stream=_CONFIG, receiver="note"),
        config=CONFIG + "and more",
    ),
    xl(
        "lu875-no-flag",
        "The configuration is in the syntax of xl.cfg, and the flag is clear.",
        config='name = "d"\n',
        mandatory=2,
        keeps=["LU871", "LU875"],
    ),
    xl(
        "lu876-legacy",
        "What follows is in the format of Xen 4.5 and before.",
        header("LU876", _MANDATORY, receiver="warning"),
        mandatory=1,
        stream=[{"part": "unknown", "raw": u32(8) + "00" * 96}],
    ),
    xl(
        "lu899-unsaid",
        "A libxl stream follows, the flag for it is clear.",
        header("LU899", _MANDATORY, receiver="error"),
        mandatory=1,
    ),
    xl(
        "lu899-libxc-image",
        "A libxc image follows, without libxl's stream around it.",
        header("LU899", _MANDATORY, receiver="error"),
        mandatory=1,
        stream=[IHDR, dhdr("x86_hvm"), *HVM_RECORDS],
    ),
    xl(
        "lu877-big-endian",
        "xl's header and the configuration's length are big-endian.",
        header("LU877", _MARK),
        mark="01020304",
    ),
    xl(
        "lu873-whole",
        "A configuration and a libxl stream.",
        keeps=["LU871", "LU872", "LU873", "LU874", "LU875", "LU876", "LU877", "LU881", "LU899"],
    ),
    xl(
        "lu881-one-octet",
        "One octet follows END.",
        Found("LU881", "error", stream=len(xl_save().data())),
        slack="00",
    ),
    Case(
        "lu881-libxc-image",
        "Octets follow the END of an image, which would read as another END.",
        Stream([IHDR, dhdr("x86_hvm"), *HVM_RECORDS, END], kind="libxc-image"),
        [Found("LU881", "error", entry=6)],
    ),
)

_CUT = (
    xl(
        "lu301-xl-header-cut",
        "The file ends in xl's header.",
        Found("LU301", "error", entry=0, receiver="error"),
        stream=[],
        config=None,
        cut=1,
    ),
    Case(
        "lu301-message-cut",
        "The receiver's message ends before its status.",
        Stream([part("xl_handshake::unpause_report", status=0)], kind="xl-handshake", cut=1),
        [Found("LU301", "error", entry=0, receiver="error")],
    ),
    Case(
        "lu881-libxl",
        "Octets follow libxl's END.",
        libxl_stream(slack="00" * 8),
        [Found("LU881", "error", stream=len(libxl_stream().data()))],
    ),
    Case(
        "lu881-message",
        "Octets follow the receiver's message.",
        Stream([part("xl_handshake::unpause_report", status=0)], kind="xl-handshake", slack="00"),
        [Found("LU881", "error", stream=40)],
    ),
)


def report(status: int, *found: Found, keeps: Sequence[str] = ()) -> Case:
    """Return a case of the message in which a receiver reports on the domain."""
    return Case(
        f"lu883-status-{status}",
        f"The receiver reports status {status}.",
        Stream([part("xl_handshake::unpause_report", status=status)], kind="xl-handshake"),
        found,
        keeps,
    )


def state(name: str, about: str, *records: Entry, found: Any = (), **more: Any) -> Case:
    """Return a case of xenstored's state with a connection, these records and END."""
    fields = {"version": more.pop("version", 1), "flags": more.pop("flags", 0)}
    options = {key: more.pop(key) for key in ("cut", "slack") if key in more}
    end = [xenstore(0)] if more.pop("end", True) else []
    head = part("xenstore_state::stream_header", **fields)
    case = Stream([head, _CONNECTION, *records, *end], kind="xenstore-state", **options)
    return Case(name, about, case, found, **more)


def xenstore(kind: int, digits: str = "") -> Entry:
    """Return a record of xenstored; the connection is record 0, the next ones follow."""
    return {"layer": "xenstore", "type": kind, "raw": digits}


def of_state(
    rule: str, record: int, body: int | None = None, receiver: Severity = "error"
) -> Found:
    """Return an error in a record of xenstored."""
    return Found(rule, "error", record, body, entry=record + 1, receiver=receiver)


_CONNECTION = xenstore(2, u32(1) + u16(0, 0) + u16(1, 0) + u32(5) + "00" * 8)
_WATCH = u16(2, 2) + "2f00" + "7400"
_TRANSACTION = 4
_STATE = (
    state("lu884-version-3", "The state has version 3.", found=[header("LU884", 8)], version=3),
    state("lu884-bit-1", "A reserved flag is set.", found=[header("LU884", 12)], flags=2),
    state(
        "lu885-version-2",
        "The state has version 2, with a connection, its watch and END.",
        xenstore(3, u32(1) + _WATCH),
        version=2,
        found=[header("LU884", 8, severity=None, receiver="note")],
        also=["LU884"],
        keeps=["LU885"],
    ),
    state(
        "lu885-watch",
        "A watch of a connection that there is not.",
        xenstore(3, u32(2) + _WATCH),
        found=[of_state("LU885", 1)],
    ),
    state(
        "lu885-transaction",
        "A transaction of a connection that there is not.",
        xenstore(_TRANSACTION, u32(2, 1)),
        found=[of_state("LU885", 1, receiver="note")],
    ),
    state(
        "lu301-xenstore-body-cut",
        "The state ends in the body of a watch.",
        xenstore(3, u32(1) + _WATCH),
        end=False,
        cut=5,
        found=[of_state("LU301", 1)],
    ),
    state(
        "lu301-xenstore-padding-cut",
        "The state ends in the padding of a watch, which xenstored reads with the body.",
        xenstore(3, u32(1) + _WATCH),
        end=False,
        cut=1,
        found=[of_state("LU301", 1)],
    ),
    state(
        "lu302-xenstore-no-end",
        "There is no END, which xenstored misses since 4.21.",
        end=False,
        found=[of_state("LU302", 1, receiver="warning")],
    ),
    state(
        "lu303-xenstore-padding",
        "The padding behind a watch is not zero.",
        {**xenstore(3, u32(1) + _WATCH), "padding": "00000001"},
        found=[of_state("LU303", 1, 12, "note")],
    ),
    state(
        "lu501-xenstore-watch",
        "A watch without its token.",
        xenstore(3, u32(1) + u16(2, 2) + "2f00"),
        found=[of_state("LU501", 1, 10)],
    ),
    state(
        "lu502-xenstore-end",
        "END has a body.",
        xenstore(0, "00" * 8),
        end=False,
        found=[of_state("LU502", 1, 0, "note")],
    ),
    state(
        "lu881-xenstore",
        "Octets follow END.",
        xenstore(0),
        found=[Found("LU881", "error", entry=3)],
    ),
    state(
        "lu401-xenstore",
        "A record of type 99.",
        xenstore(99),
        found=[of_state("LU401", 1, receiver="note")],
    ),
)

CASES = (
    *_XL,
    *_CUT,
    report(0, keeps=["LU883"]),
    report(1, header("LU883", 39, severity="warning", receiver="warning")),
    *_STATE,
)
