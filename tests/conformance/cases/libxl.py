"""Vectors of LU851 to LU866, LU882, and of framing in libxl streams."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Final

from tests.conformance.cases.case import Case, Entry, Found, Severity, Stream
from tests.conformance.cases.saved import (
    CHECKPOINT,
    HVM_RECORDS,
    IHDR,
    PAGES,
    PV_RECORDS,
    STATIC,
    dhdr,
    emulator,
    libxl,
    libxl_entries,
    libxl_stream,
    part,
    u32,
    u64,
)
from tests.conformance.cases.streams import CONTEXT

__all__ = ["CASES", "header"]

HEADER: Final = 0
"""The entry of the first header."""
FIRST: Final = 8
"""The entry of the first record of libxl behind the image of an HVM domain: its record 1."""


def at(
    rule: str,
    record: int,
    body: int | None = None,
    *,
    entry: int | None = None,
    severity: Severity = "error",
    receiver: Severity = "error",
) -> Found:
    """Return a finding in a record of libxl, by default one behind the image."""
    entry = record - 1 + FIRST if entry is None else entry
    return Found(rule, severity, record, body, entry=entry, receiver=receiver)


def header(
    rule: str,
    octet: int,
    *,
    entry: int = HEADER,
    severity: Severity | None = "error",
    receiver: Severity = "error",
) -> Found:
    """Return a finding in a header."""
    return Found(rule, severity, body=octet, entry=entry, receiver=receiver)


def stream(name: str, about: str, *after: Entry, found: Any = (), **more: Any) -> Case:
    """Return a case of a libxl stream with these records behind the image."""
    case = {key: more.pop(key) for key in ("keeps", "also") if key in more}
    found = [found] if isinstance(found, Found) else found
    return Case(name, about, libxl_stream(*after, **more), found, **case)


def text(*strings: str) -> str:
    """Return hex digits of strings, each with its NUL."""
    return "".join(string.encode("latin-1").hex() + "00" for string in strings)


_OPTIONAL = 0x80000001
_FRAMING = (
    Case(
        "lu301-libxl-body-cut",
        "The stream ends in the last record's body.",
        Stream(libxl_entries(emulator("CONTEXT", "00" * 8)), kind="libxl-stream", cut=1),
        [at("LU301", 1)],
    ),
    stream(
        "lu301-libxl-p2m",
        "The frames of PFN 0 to 1023 of a 64-bit guest stand behind the image.",
        libxl("EMULATOR_CONTEXT", u32(0, 1023) + u64(7, 8)),
        found=at("LU301", 1),
    ),
    stream(
        "lu301-libxl-xsave",
        "A record of type 6 of the form of X86_PV_VCPU_XSAVE stands behind the image.",
        libxl(6, u32(0, 0) + "00" * 16),
        found=at("LU301", 1),
    ),
    stream(
        "lu401-libxl-type-6",
        "A record of type 6 that cannot be one of libxc: its reserved word is not zero.",
        libxl(6, u32(0, 1) + "00" * 16),
        keeps=["LU301"],
        found=at("LU401", 1),
    ),
    Case(
        "lu302-libxl-no-end",
        "The stream ends behind the libxc image, without an END of libxl.",
        Stream(libxl_entries(), kind="libxl-stream"),
        [at("LU302", 1, receiver="note")],
    ),
    stream(
        "lu303-libxl-padding",
        "The only octet of padding is not zero.",
        {**emulator("CONTEXT", "ff" * 7), "padding": "01"},
        found=at("LU303", 1, 15, receiver="note"),
    ),
    stream(
        "lu401-libxl-mandatory",
        "A mandatory type that neither libxl nor libxc has assigned.",
        libxl(0x14),
        found=at("LU401", 1),
    ),
    stream(
        "lu501-libxl-emulator",
        "EMULATOR_CONTEXT is cut off in its index.",
        libxl("EMULATOR_CONTEXT", "02000000" + "0000"),
        found=at("LU501", 1, 4),
    ),
    Case(
        "lu502-libxl-end",
        "END has a body.",
        Stream([*libxl_entries(), libxl("END", "00" * 8)], kind="libxl-stream"),
        [at("LU502", 1, 0, receiver="note")],
    ),
    *(
        stream(
            f"lu502-libxl-context-{octets}",
            f"LIBXC_CONTEXT has {octets} octets, behind which the image begins.",
            context="a5" * octets,
            found=at("LU502", 0, 0, entry=1, receiver="note"),
            keeps=["LU301"],
        )
        for octets in (5, 8)
    ),
    Case(
        "lu502-libxl-empty",
        "LIBXC_CONTEXT and END have no body.",
        libxl_stream(),
        keeps=["LU301", "LU302", "LU502", "LU851", "LU852", "LU853", "LU854", "LU881", "LU882"],
    ),
)

_HEADERS = (
    *(
        stream(
            f"lu851-version-{version}",
            f"The stream has version {version}.",
            version=version,
            found=header("LU851", 8),
        )
        for version in (1, 3)
    ),
    Case(
        "lu852-big-endian",
        "libxl's records are big-endian, the image in them is not.",
        Stream(
            [*libxl_entries(flags=1), libxl("END")],
            kind="libxl-stream",
            byte_order="big",
        ),
        [header("LU852", 12)],
    ),
    *(
        stream(
            f"lu853-bit-{bit}",
            f"Bit {bit} of the options is set.",
            flags=1 << bit,
            found=header("LU853", 12, receiver="note"),
        )
        for bit in (2, 31)
    ),
    stream(
        "lu854-option",
        "The option says that the stream was converted.",
        flags=2,
        found=header("LU854", 12, severity="note", receiver="note"),
    ),
    Case(
        "lu854-no-version",
        "The domain header does not know the Xen that saved the domain.",
        Stream([IHDR, dhdr("x86_hvm", xen_major=0), *HVM_RECORDS], kind="libxc-image"),
        [header("LU854", 8, entry=1, severity="note", receiver="note")],
    ),
    stream(
        "lu855-optional",
        "An optional record, which libxl refuses although it may be ignored.",
        libxl(_OPTIONAL),
        found=at("LU855", 1, severity="warning"),
        keeps=["LU401"],
    ),
)

_XENSTORE, _CONTEXT = "XENSTORE_DATA", "CONTEXT"
_RECORDS = (
    Case(
        "lu856-none",
        "There is no LIBXC_CONTEXT.",
        Stream(
            [part("libxl_stream::stream_header", version=2, options=0), libxl("END")],
            kind="libxl-stream",
        ),
        [at("LU856", 0, entry=1)],
    ),
    stream(
        "lu856-twice",
        "Two LIBXC_CONTEXT, each with an image.",
        libxl("LIBXC_CONTEXT"),
        IHDR,
        dhdr("x86_hvm"),
        *HVM_RECORDS,
        found=at("LU856", 1, receiver="note"),
    ),
    *(
        stream(
            f"lu857-{name}",
            f"The state of emulator {kind:#x}.",
            emulator(_CONTEXT, "00" * 8, kind),
            found=at("LU857", 1, 0, receiver="note"),
        )
        for name, kind in (("first-reserved", 3), ("largest", 0xFFFFFFFF))
    ),
    stream(
        "lu857-head-only",
        "The state of emulator 0x3 is empty.",
        emulator(_CONTEXT, "", 3),
        found=at("LU857", 1, 0, receiver="note"),
    ),
    stream(
        "lu857-known",
        "The state of both emulators, and of a second QEMU.",
        emulator(_CONTEXT, "00" * 8, 1),
        emulator(_CONTEXT, "00" * 8, 2),
        emulator(_CONTEXT, "00" * 8, 2, 1),
        keeps=["LU855", "LU856", "LU857", "LU858", "LU859", "LU863"],
    ),
    stream(
        "lu858-unknown",
        "The state of an unknown emulator.",
        emulator(_CONTEXT, "00" * 8, 0),
        found=at("LU858", 1, 0, severity="warning", receiver="note"),
    ),
    stream(
        "lu858-converted",
        "The state of an unknown emulator in a stream that was converted.",
        emulator(_CONTEXT, "00" * 8, 0),
        flags=2,
        found=header("LU854", 12, severity="note", receiver="note"),
        keeps=["LU858"],
        also=["LU854"],
    ),
    stream(
        "lu859-twice",
        "Two states of QEMU.",
        emulator(_CONTEXT, "00" * 8),
        emulator(_CONTEXT, "00" * 8),
        found=at("LU859", 2, receiver="note"),
    ),
    stream(
        "lu860-odd",
        "A key without a value.",
        emulator(_XENSTORE, text("a", "1", "b")),
        found=[at("LU860", 1)],
    ),
    stream(
        "lu860-no-nul",
        "The NUL of the last value is missing.",
        emulator(_XENSTORE, text("a", "1")[:-2]),
        found=[at("LU860", 1, 10)],
    ),
    stream(
        "lu860-empty-value",
        "A pair whose value is empty, and a record without pairs.",
        emulator(_XENSTORE, text("a", "")),
        emulator(_XENSTORE, "", index=1),
        keeps=["LU860", "LU862"],
    ),
    *(
        stream(
            f"lu861-{name}",
            about,
            emulator(_XENSTORE, text("a", "1", key, "1")),
            found=at("LU861", 1, 12),
        )
        for name, about, key in (
            ("absolute", "A key that begins with a slash.", "/a"),
            ("blank", "A key with a blank.", "a b"),
            ("empty", "An empty key.", ""),
        )
    ),
    stream(
        "lu861-all-characters",
        "Keys with all characters that are allowed.",
        emulator(_XENSTORE, text("aZ0-_@/b", "1")),
        keeps=["LU861"],
    ),
    *(
        stream(
            f"lu862-{name}",
            f"A value with the octet {octet:#04x}.",
            emulator(_XENSTORE, text("a", "1" + chr(octet))),
            found=at("LU862", 1, 10, severity="warning", receiver="note"),
        )
        for name, octet in (("control", 0x01), ("delete", 0x7F))
    ),
    stream(
        "lu862-printable",
        "A value with the first and the last printable character, and a line feed.",
        emulator(_XENSTORE, text("a", " ~\n")),
        keeps=["LU862"],
    ),
    stream(
        "lu863-pv",
        "An emulator's state behind the image of a PV domain.",
        emulator(_CONTEXT, "00" * 8),
        domain="x86_pv",
        records=PV_RECORDS,
        found=at("LU863", 1, entry=FIRST + 2),
    ),
)


def remus(
    name: str,
    about: str,
    *after: Entry,
    found: Any = (),
    state: Sequence[Entry] = (),
    body: str = "",
    **more: Any,
) -> Case:
    """Return a case of a stream that stops behind its first checkpoint and these records.

    CHECKPOINT is record 3 of libxc and entry 7, `state` follows it, then CHECKPOINT_END, which
    is record 1 of libxl and entry 8 if there is no state; `body` is what it has.
    """
    entries = libxl_entries(records=[STATIC, *_ROUND])
    entries += [*state, libxl("CHECKPOINT_END", body), *after]
    given = Stream(entries, kind="libxl-stream")
    one = Found("LU819", "note", 3, entry=7)
    end = Found("LU882", "note", stream=len(given.data()))
    also = [rule for rule in ("LU819", "LU882") if rule not in name.upper()]
    return Case(name, about, given, [one, end, *found], also=also, **more)


_ROUND = (PAGES, CONTEXT, CHECKPOINT)
_STATE = emulator(_CONTEXT, "00" * 8)
_CHECKPOINTS = (
    stream(
        "lu864-none-open",
        "CHECKPOINT_END, but the image has no checkpoint.",
        libxl("CHECKPOINT_END"),
        found=at("LU864", 1),
    ),
    remus(
        "lu882-one-checkpoint",
        "The stream stops behind a checkpoint: the sender has died.",
        keeps=["LU302", "LU864"],
    ),
    remus(
        "lu502-libxl-checkpoint-end",
        "CHECKPOINT_END has a body.",
        body="a5" * 8,
        found=[Found("LU502", "error", 1, 0, entry=8, receiver="note")],
        keeps=["LU301", "LU864"],
    ),
    remus(
        "lu859-two-checkpoints",
        "Each of two checkpoints carries the state of QEMU.",
        *_ROUND,
        _STATE,
        libxl("CHECKPOINT_END"),
        state=[_STATE],
        keeps=["LU411", "LU859", "LU864"],
    ),
    remus(
        "lu865-suspended",
        "The primary says that it has suspended, as only a secondary does.",
        libxl("CHECKPOINT_STATE", u32(1)),
        found=[at("LU865", 2, 0, receiver="note")],
    ),
    remus(
        "lu865-new",
        "The primary asks for a new checkpoint.",
        libxl("CHECKPOINT_STATE", u32(0)),
        keeps=["LU865", "LU866"],
    ),
    stream(
        "lu866-plain",
        "CHECKPOINT_STATE in a stream without checkpoints.",
        libxl("CHECKPOINT_STATE", u32(0)),
        found=at("LU866", 1),
    ),
)

CASES = (*_FRAMING, *_HEADERS, *_RECORDS, *_CHECKPOINTS)
