"""Vectors of LU301 to LU523 in libxc images: the rules that these share with handovers."""

from __future__ import annotations

from tests.conformance.cases.bodies import params
from tests.conformance.cases.case import END, Case, changed, long, unknown
from tests.conformance.cases.fields import PV_INFO_32, SHARED_INFO
from tests.conformance.cases.images import HVM, IGNORED, OLD, OPTIONAL, PV, at, hvm, pv
from tests.conformance.cases.saved import (
    PAGES,
    PV_PAGES,
    STATIC,
    VCPU,
    hvm_image,
    pv_image,
    u32,
    u64,
)
from tests.conformance.cases.streams import CONTEXT, LONGEST, PARAMS, TSC

__all__ = ["CASES"]


CASES = (
    Case(
        "lu301-image-body-cut",
        "The image ends one octet before the end of HVM_CONTEXT.",
        hvm_image(HVM, cut=1),
        [at("LU301", 2)],
    ),
    Case(
        "lu301-image-p2m-reversed",
        "X86_PV_P2M_FRAMES begins like an emulator's record, but libxl has none in an image.",
        pv_image([PV_INFO_32, STATIC, unknown(3, u32(1, 0) + u64(7)), PV_PAGES, VCPU, END]),
        [at("LU836", 2, 0)],
        keeps=["LU301"],
    ),
    Case(
        "lu302-image-no-end",
        "The image ends behind HVM_CONTEXT.",
        hvm_image(HVM),
        [at("LU302", 3)],
    ),
    Case(
        "lu303-image-padding",
        "The last of seven octets of padding is not zero.",
        hvm_image(
            [*HVM, {**unknown(OPTIONAL, "ff"), "padding": "00" * 6 + "01"}, END],
        ),
        [IGNORED, at("LU303", 3, 1, receiver="note")],
        also=["LU402"],
    ),
    Case(
        "lu304-image-one-octet-more",
        "A body of 128 MiB and one octet in an image: libxc takes no more than 128 MiB.",
        long(hvm_image([*HVM, unknown(OPTIONAL), END]), LONGEST + 1),
        [IGNORED, at("LU304", 3, severity="warning")],
        also=["LU402"],
    ),
    hvm(
        "lu401-image-mandatory",
        "The first mandatory type that libxc has not assigned.",
        [*HVM, unknown(0x14)],
        at("LU401", 3),
    ),
    hvm(
        "lu402-image-optional",
        "An optional type that libxc does not know.",
        [*HVM, unknown(OPTIONAL)],
        IGNORED,
        keeps=["LU401"],
    ),
    hvm(
        "lu406-image-shared-info",
        "SHARED_INFO in the image of an HVM domain, which has none.",
        [*HVM, SHARED_INFO],
        at("LU406", 3),
    ),
    pv(
        "lu409-image-p2m-first",
        "X86_PV_P2M_FRAMES, in which any width of words fits, precedes X86_PV_INFO.",
        [unknown(3, u32(0, 511) + u64(7)), PV_INFO_32, PV_PAGES, VCPU],
        at("LU409", 0),
        image=OLD,
    ),
    hvm(
        "lu410-image-context-first",
        "HVM_CONTEXT precedes HVM_PARAMS, as all Xens write them.",
        [*HVM, PARAMS],
        at("LU410", 3, severity="note", receiver=None),
    ),
    hvm(
        "lu411-image-twice",
        "X86_TSC_INFO stands twice.",
        [*HVM, TSC, TSC],
        at("LU411", 4, receiver="note"),
    ),
    hvm(
        "lu501-image-tsc-info",
        "X86_TSC_INFO lacks its last four octets.",
        [*HVM, unknown(8, "00" * 20)],
        at("LU501", 3, 20),
    ),
    hvm(
        "lu502-image-static-data-end",
        "STATIC_DATA_END has a body.",
        [unknown(16, "00" * 8), PAGES, CONTEXT],
        at("LU502", 0, 0, receiver="note"),
    ),
    pv(
        "lu513-image-levels",
        "Words of four octets with two levels of page tables.",
        [changed(PV_INFO_32, pt_levels=2), *PV[1:]],
        at("LU513", 0, 0),
    ),
    hvm(
        "lu514-image-incarnation",
        "The TSC was set a second time, as a restore does.",
        [*HVM, changed(TSC, incarnation=2)],
        at("LU514", 3, severity="note", receiver="note"),
    ),
    hvm(
        "lu519-image-hvm-params",
        "The reserved word of HVM_PARAMS is not zero.",
        [STATIC, PAGES, params(1, 1), CONTEXT],
        at("LU519", 2, 4, receiver="note"),
    ),
    hvm(
        "lu520-image-hvm-params",
        "HVM_PARAMS has no parameter.",
        [STATIC, PAGES, params(0), CONTEXT],
        at("LU520", 2, severity="warning", receiver="note"),
    ),
    hvm(
        "lu521-image-policy",
        "X86_CPUID_POLICY is empty.",
        [unknown(17), *HVM],
        at("LU521", 0),
    ),
    pv(
        "lu522-image-narrow-context",
        "The context of a 32-bit guest's vCPU has one octet too few.",
        [*PV[:-1], unknown(4, "00" * 2807)],
        at("LU522", 4),
    ),
    pv(
        "lu523-image-short",
        "SHARED_INFO lacks its last octet.",
        [*PV, unknown(7, "00" * 4095)],
        at("LU523", 5),
    ),
)
