"""Vectors of LU3xx and LU4xx: framing, classes of records and their order."""

from __future__ import annotations

from tests.conformance.cases.case import (
    END,
    PV_INFO,
    VERSION,
    Case,
    Entry,
    Stream,
    error,
    hvm,
    hvm_context,
    long,
    m2p,
    note,
    pv,
    record,
    unknown,
    warning,
)

__all__ = ["CASES"]

TSC = record("X86_TSC_INFO", mode="default_mode", khz=2400000, nsec=1, incarnation=0, reserved=0)
PARAMS = record("HVM_PARAMS", reserved=0, params=[{"index": "callback_irq", "value": 243}])
HEADER = {"magic": 0x54381286, "version": 1, "changeset": 0, "cpuid": 0x306F2, "gtsc_khz": 2400000}
CONTEXT = hvm_context(("header", 0, HEADER), ("terminator", 0, ""))
CHUNK = 0x1A400015
OPTIONAL = 0xC0000000
LONGEST = 128 << 20


def extended(vcpu: int) -> Entry:
    """Return X86_PV_VCPU_EXTENDED of a vCPU."""
    names = ("syscall32_callback", "sysenter_callback")
    context: Entry = {"vcpu": vcpu, "len_context": 64}
    context |= {f"{name}_eip": 0 for name in names} | {f"{name}_cs": 0 for name in names}
    context |= {"syscall32_disables_events": 0, "sysenter_disables_events": 0}
    banks = {"mcg_cap": 0, "mci_ctl2_bank0": 0, "mci_ctl2_bank1": 0, "mcg_ext_ctl": 0}
    context |= {"padding": "0000", **banks}
    return record("X86_PV_VCPU_EXTENDED", vcpu_id=vcpu, reserved=0, context=context)


def short(*records: Entry, **options: object) -> Stream:
    """Return a stream of these records between LU_VERSION and END."""
    return Stream([VERSION, *records, END], **options)  # type: ignore[arg-type]


_FRAMING = (
    Case(
        "lu301-body-over-the-end",
        "The last body is one octet longer than what is left.",
        short(hvm(1), patches={20: b"\x39"}),
        [error("LU301", 1)],
    ),
    Case(
        "lu301-length-largest",
        "A body of 0xffffffff octets: a reader must not add to it in 32 bits, nor allocate it.",
        short(hvm(1), patches={20: b"\xff" * 4}),
        [error("LU301", 1)],
    ),
    Case(
        "lu301-body-cut",
        "The stream ends one octet before the end of a body.",
        Stream([VERSION, hvm(1)], cut=1),
        [error("LU301", 1)],
    ),
    Case(
        "lu301-body-to-the-end",
        "The body ends with the stream: it fits, but there is no room left for END.",
        Stream([VERSION, hvm(1)]),
        [error("LU302", 2, stream=72)],
        keeps=["LU301"],
    ),
    Case(
        "lu302-cut-in-header",
        "Four octets are left, too few for another header.",
        Stream([VERSION, END], cut=4),
        [error("LU302", 1, stream=16)],
    ),
    Case(
        "lu302-no-records-left",
        "The stream ends after a whole record.",
        Stream([VERSION], slack=""),
        [error("LU302", 1, stream=16)],
    ),
    Case(
        "lu302-end-is-last",
        "END is the last record and the last octets of the stream.",
        short(),
        keeps=["LU302", "LU306", "LU403"],
    ),
    Case(
        "lu303-one-octet",
        "The only octet of padding is not zero.",
        short(unknown(OPTIONAL, "00" * 7), patches={31: b"\x01"}),
        [note("LU402", 1), error("LU303", 1, 7)],
        also=["LU402"],
    ),
    Case(
        "lu303-last-octet",
        "The last of the four octets of padding behind LU_DOMAIN_INFO is not zero.",
        short(hvm(1, padding=None), patches={71: b"\x80"}),
        [error("LU303", 1, 44, domain=0)],
    ),
    Case(
        "lu303-seven-octets",
        "Seven octets of padding, all zero.",
        short(unknown(OPTIONAL, "ff")),
        [note("LU402", 1)],
        keeps=["LU303"],
        also=["LU402"],
    ),
    Case(
        "lu303-no-padding",
        "A body of whole words has no padding; its own last octet is no concern of framing.",
        short(unknown(OPTIONAL, "ff" * 8)),
        [note("LU402", 1)],
        keeps=["LU303"],
        also=["LU402"],
    ),
    Case(
        "lu304-one-octet-more",
        "A body of 128 MiB and one octet.",
        long(short(unknown(OPTIONAL)), LONGEST + 1),
        [warning("LU304", 1), note("LU402", 1)],
        also=["LU402"],
    ),
    Case(
        "lu304-longest",
        "A body of exactly 128 MiB.",
        long(short(unknown(OPTIONAL)), LONGEST),
        [note("LU402", 1)],
        keeps=["LU304"],
        also=["LU402"],
    ),
    Case(
        "lu306-end-first",
        "END is the first record: this is what a cleared page reads as.",
        Stream([END]),
        [warning("LU306", 0)],
    ),
)

_CLASSES = (
    Case(
        "lu401-live-update",
        "The first mandatory type of live update that is not assigned.",
        short(unknown(0x40000004, "00" * 8)),
        [error("LU401", 1)],
    ),
    Case(
        "lu401-live-update-last",
        "The last mandatory type: bit 31 is clear, all others are set.",
        short(unknown(0x7FFFFFFF)),
        [error("LU401", 1)],
    ),
    Case(
        "lu401-libxc",
        "A mandatory type of libxc's range that is not assigned.",
        short(unknown(0x3FFFFFFF)),
        [error("LU401", 1)],
    ),
    Case(
        "lu401-optional",
        "The first type of all that may be ignored.",
        short(unknown(0x80000000)),
        [note("LU402", 1)],
        keeps=["LU401"],
        also=["LU402"],
    ),
    Case(
        "lu402-live-update",
        "An optional type of live update, in the records of a domain.",
        short(hvm(1), unknown(0xFFFFFFFF, "01")),
        [note("LU402", 2, domain=0)],
        keeps=["LU401", "LU405"],
    ),
    Case(
        "lu402-none",
        "All types are known.",
        short(m2p(CHUNK), m2p(CHUNK + 0x200000, compat=True), hvm(1), TSC, PARAMS, CONTEXT),
        keeps=["LU402", "LU404", "LU405", "LU407", "LU408", "LU410", "LU412", "LU518"],
    ),
    Case(
        "lu403-missing",
        "There is no LU_VERSION.",
        Stream([hvm(1), END]),
        [warning("LU403", 0, domain=0)],
    ),
    Case(
        "lu403-second",
        "LU_VERSION follows another global record.",
        Stream([m2p(CHUNK), VERSION, END]),
        [warning("LU403", 1)],
    ),
    Case(
        "lu403-twice",
        "LU_VERSION stands twice.",
        short(VERSION),
        [warning("LU403", 1)],
    ),
)

_ORDER = (
    Case(
        "lu404-after-domain-info",
        "LU_M2P directly after the first LU_DOMAIN_INFO.",
        short(hvm(1), m2p(CHUNK)),
        [error("LU404", 2, domain=0)],
    ),
    Case(
        "lu404-before-end",
        "LU_M2P_COMPAT as the last record before END.",
        short(hvm(1), TSC, m2p(CHUNK, compat=True)),
        [error("LU404", 3, domain=0)],
    ),
    Case(
        "lu404-before-domain-info",
        "LU_M2P directly before the first LU_DOMAIN_INFO.",
        short(m2p(CHUNK), hvm(1)),
        keeps=["LU404"],
    ),
    Case(
        "lu405-before-domain-info",
        "X86_TSC_INFO directly before the first LU_DOMAIN_INFO.",
        short(TSC, hvm(1)),
        [error("LU405", 1)],
    ),
    Case(
        "lu405-after-domain-info",
        "X86_TSC_INFO directly after LU_DOMAIN_INFO.",
        short(hvm(1), TSC),
        keeps=["LU405"],
    ),
    Case(
        "lu406-pv-in-hvm",
        "X86_PV_INFO in an HVM domain.",
        short(hvm(1), PV_INFO),
        [error("LU406", 2, domain=0)],
    ),
    Case(
        "lu406-hvm-in-pv",
        "HVM_PARAMS in a PV domain.",
        short(hvm(1), pv(2), PV_INFO, PARAMS),
        [error("LU406", 4, domain=1)],
    ),
    Case(
        "lu406-both-kinds",
        "Each kind of domain has records of its kind, and X86_TSC_INFO, which fits both.",
        short(pv(1), PV_INFO, TSC, hvm(2), TSC, PARAMS),
        keeps=["LU406", "LU411", "LU505"],
    ),
    *(
        Case(
            f"lu407-{name.lower().replace('_', '-')}",
            f"{name}, which steers a migration.",
            short(hvm(1), unknown(number)),
            [error("LU407", 2, domain=0)],
        )
        for name, number in (
            ("VERIFY", 13),
            ("CHECKPOINT", 14),
            ("CHECKPOINT_DIRTY_PFN_LIST", 15),
            ("STATIC_DATA_END", 16),
        )
    ),
    Case(
        "lu407-toolstack",
        "TOOLSTACK, which libxl of Xen 4.5 put into the stream.",
        short(hvm(1), unknown(11, "00" * 8)),
        [error("LU407", 2, domain=0)],
    ),
    Case(
        "lu408-one-page",
        "PAGE_DATA with one page of the guest, which stays in place.",
        short(hvm(1), unknown(1, "01000000" + "00" * 4 + "0010000000000000" + "a5" * 4096)),
        [warning("LU408", 2, domain=0)],
    ),
    Case(
        "lu409-vcpu-first",
        "The state of a vCPU precedes X86_PV_INFO, which says how wide it is.",
        short(pv(1), extended(0), PV_INFO),
        [error("LU409", 2, domain=0)],
    ),
    Case(
        "lu409-none",
        "A PV domain has no PV record.",
        short(pv(1), TSC),
        [error("LU409", 1, domain=0)],
    ),
    Case(
        "lu409-tsc-first",
        "X86_TSC_INFO precedes X86_PV_INFO: it is no record of PV domains only.",
        short(pv(1), TSC, PV_INFO, extended(0)),
        keeps=["LU409"],
    ),
    Case(
        "lu410-context-first",
        "HVM_CONTEXT precedes HVM_PARAMS, as Xen 4.17 writes them into save files.",
        short(hvm(1), CONTEXT, PARAMS),
        [error("LU410", 3, domain=0)],
    ),
    Case(
        "lu410-no-params",
        "HVM_CONTEXT without HVM_PARAMS.",
        short(hvm(1), CONTEXT),
        keeps=["LU410"],
    ),
    Case(
        "lu411-same-record",
        "X86_TSC_INFO stands twice in a domain.",
        short(hvm(1), TSC, PARAMS, TSC),
        [error("LU411", 4, domain=0)],
    ),
    Case(
        "lu411-same-vcpu",
        "Two records hold the extended state of vCPU 1.",
        short(pv(1, max_vcpus=2), PV_INFO, extended(1), extended(1)),
        [error("LU411", 4, domain=0)],
    ),
    Case(
        "lu411-other-vcpu",
        "Each vCPU has its own record, and each domain its X86_TSC_INFO.",
        short(pv(1, max_vcpus=2), PV_INFO, TSC, extended(0), extended(1), hvm(2), TSC),
        keeps=["LU411", "LU512"],
    ),
    Case(
        "lu412-twice",
        "Two records hold chunks of the same M2P.",
        short(m2p(CHUNK), m2p(CHUNK + 0x200000)),
        [warning("LU412", 2)],
    ),
    Case(
        "lu412-native-and-compat",
        "LU_M2P and LU_M2P_COMPAT are different tables.",
        short(m2p(CHUNK), m2p(CHUNK + 0x200000, compat=True)),
        keeps=["LU412"],
    ),
)

CASES = (*_FRAMING, *_CLASSES, *_ORDER)
