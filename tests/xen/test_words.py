"""What is kept of a Xen's answer. That a Xen answers is not tested here, but asked: .ci/xen."""

from __future__ import annotations

from hashlib import sha256

from luformat.verify.engine import rules
from luformat.verify.hits import Scope, Severity
from tests.xen.cases import CASES, REFUSED, case
from tests.xen.judge import words_of
from tests.xen.machine import Answer

CONSOLE = """\
(XEN) HVM3 restore: CPU 0
(XEN) HVM3 restore: LAPIC 0
(XEN) HVM restore mismatch: expected zeroextended type 5 length 24, saw type 5 length 32.
(XEN) HVM3 restore: failed to load entry 5/0 rc -22
"""
LOG = """\
Loading new save file /mnt/share/3.save (new xl fmt info 0x3/0x0/923)
 Savefile contains xl domain config in JSON format
Parsing config from <saved>
libxl: debug: libxl_stream_read.c:357:stream_header_done: Stream v2
xc: info: Restoring domain
xc: error: Unable to restore HVM context (22 = Invalid argument): Internal error
xc: error: Restore failed (22 = Invalid argument): Internal error
libxl: error: libxl_stream_read.c:850:libxl__xc_domain_restore_done: restoring domain: Invalid
libxl: error: libxl_create.c:1640:domcreate_rebuild_done: Domain 3:cannot (re-)build domain: -3
libxl: error: libxl_domain.c:1183:libxl__destroy_domid: Domain 3:Non-existant domain
"""


def test_the_words_are_the_reason_not_what_follows_from_it() -> None:
    assert words_of(Answer(1, LOG, "", CONSOLE, 2.5)) == (
        "HVM restore mismatch: expected zeroextended type 5 length 24, saw type 5 length 32.",
        "HVM# restore: failed to load entry 5/0 rc -22",
        "xc: error: Unable to restore HVM context (22 = Invalid argument): Internal error",
    )


def test_where_libxc_says_nothing_the_words_are_those_of_libxl_or_xl() -> None:
    stream = (
        "libxl: error: libxl_stream_read.c:401:stream_header_done: Invalid ident: expected 0x4c"
    )
    assert words_of(Answer(1, stream, "", "", 1.0)) == (
        "libxl: error: stream_header_done: Invalid ident: expected 0x4c",
    )
    magic = "File has wrong magic number - corrupt or for a different tool?"
    assert words_of(Answer(2, magic, "", "", 1.0)) == (magic,)


def test_every_case_is_a_saved_domain_of_its_own() -> None:
    made = [case(name) for name in CASES]
    assert all(saved.startswith(b"Xen saved domain, xl format\n") for saved in made)
    assert len({sha256(saved).digest() for saved in made}) == len(CASES)


WITHOUT_FAULT = {
    "LU301": "libxl-end-cut takes it; files that are cut end in the middle of what xl reads",
    "LU304": "a body of 128 MiB: pvh-rec-129MiB of xen-truth",
    "LU413": "pv-vcpu-5",
    "LU512": "pv-vcpu-5",
    "LU541": "compares with a host",
    "LU543": "in handovers only",
    "LU607": "config-one-vcpu-of-two",
}
"""Rules that no fault of a save file breaks: where they are asked about, or why not."""


def test_every_rule_about_what_receivers_refuse_is_asked_about() -> None:
    saved = Scope.IMAGE | Scope.LIBXL | Scope.XL
    refusing = {
        number
        for number, rule in rules().items()
        if rule.receiver is Severity.ERROR and rule.applies & saved
    }
    assert refusing - {fault.rule for fault in REFUSED.values()} == set(WITHOUT_FAULT)
