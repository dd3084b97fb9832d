"""Faults of a libxc image: its headers, its records and their order, guest memory."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Final

from luformat.document.codec import encode_body, head_content
from luformat.layout.limits import GUEST_PAGE_SIZE
from luformat.records.index import record_number
from luformat.synth.bodies import record
from luformat.synth.fault import (
    LIBXC,
    Fault,
    ImageChange,
    copy,
    dirty_padding,
    edit,
    place_of,
    put,
    replace,
    swap,
)
from luformat.synth.layers import ImageDraft

__all__ = ["IMAGE_FAULTS", "big_endian", "header"]

_MANDATORY, _OPTIONAL = 0x14, 0x80000001
"""Types that no libxc knows."""
_PFN: Final = 0x10000000
"""A frame number beyond any built guest."""


def header(key: str, **fields: Any) -> ImageChange:
    """Set fields of a header."""
    return lambda draft: draft.headers[key].update(fields)


def big_endian(layer: str) -> ImageChange:
    """Let a layer be written by a big-endian host."""

    def apply(draft: ImageDraft) -> None:
        draft.byte_orders[layer] = "big"

    return apply


def _libxc(name: str, rule: str, change: Callable[[Any], object], **more: Any) -> Fault:
    return Fault(name, rule, image=change, images=LIBXC, handover=False, **more)


def _ihdr(name: str, rule: str, **fields: Any) -> Fault:
    return _libxc(name, rule, header("libxc_image::ihdr", **fields))


def _dhdr(name: str, rule: str, **fields: Any) -> Fault:
    return _libxc(name, rule, header("libxc_image::dhdr", **fields))


def _drop(name: str) -> Callable[[Any], object]:
    """Leave out all records of a type."""
    number = record_number(name)

    def apply(draft: ImageDraft) -> None:
        place_of(draft, name)
        draft.records[:] = [entry for entry in draft.records if entry[0] != number]

    return apply


def _move(name: str, after: str) -> ImageChange:
    """Move the first record of a type behind the first one of another."""

    def apply(draft: ImageDraft) -> None:
        moved = draft.records.pop(place_of(draft, name))
        draft.records.insert(place_of(draft, after) + 1, moved)

    return apply


def _pages(change: Callable[[dict[str, Any], bytes], bytes]) -> ImageChange:
    """Change the list of the first PAGE_DATA; the function returns the contents to follow."""

    def apply(draft: ImageDraft) -> None:
        key, params = "xen_migration_records::page_data", (draft.byte_order == "big",)

        def changed(body: bytes) -> bytes:
            head = head_content(key, params, body)
            if head is None:
                raise ValueError("the body that was built is no PAGE_DATA")
            document = head.document
            contents = change(document, body[head.size :])
            return encode_body(key, params, document, "$") + contents

        replace("PAGE_DATA", changed)(draft)

    return apply


def _first_pfn(change: Callable[[int], int]) -> ImageChange:
    def edit_list(document: dict[str, Any], contents: bytes) -> bytes:
        document["pfns"][0]["raw"] = change(document["pfns"][0]["raw"])
        return contents

    return _pages(edit_list)


def _reserved_word(document: dict[str, Any], contents: bytes) -> bytes:
    document["reserved"] = 1
    return contents


def _frame_too_many(draft: ImageDraft) -> None:
    edit("X86_PV_P2M_FRAMES", p2m_pfns=[draft.domain.pages - 1] * 2)(draft)


def _no_pages(draft: ImageDraft) -> None:
    empty = record("PAGE_DATA", draft.byte_order, {"count": 0, "reserved": 0, "pfns": []})
    draft.records.insert(place_of(draft, "PAGE_DATA"), empty)


def _without_end(draft: ImageDraft) -> None:
    draft.records.pop()


def _padded(draft: ImageDraft) -> None:
    draft.records.insert(-1, (_OPTIONAL, b"x"))


IMAGE_FAULTS: Final = (
    Fault("image-no-end", "LU302", image=_without_end, images=("libxc-image",), handover=False),
    Fault(
        "image-padding",
        "LU303",
        image=_padded,
        stream=dirty_padding,
        images=("libxc-image",),
        handover=False,
    ),
    _libxc("libxc-mandatory", "LU401", put("X86_TSC_INFO", _MANDATORY, bytes(8))),
    _libxc("libxc-optional", "LU402", put("X86_TSC_INFO", _OPTIONAL, bytes(8))),
    _libxc(
        "shared-info-in-hvm",
        "LU406",
        put("X86_TSC_INFO", "SHARED_INFO", bytes(GUEST_PAGE_SIZE)),
        domain="hvm",
    ),
    _libxc(
        "pv-info-after-frames",
        "LU409",
        _move("X86_PV_INFO", "X86_PV_P2M_FRAMES"),
        domain="pv",
        also=("LU815",),
    ),
    _libxc("policy-empty", "LU521", replace("X86_CPUID_POLICY", lambda _: b"")),
    _ihdr("image-version", "LU801", version=4),
    _ihdr("image-options", "LU802", options=2),
    _ihdr("image-reserved", "LU803", reserved_2=1),
    Fault("image-big-endian", "LU804", layers=big_endian("libxc"), images=LIBXC, handover=False),
    _dhdr("image-domain-type", "LU805", domain_type=3),
    _dhdr("image-page-shift", "LU806", page_shift=13),
    _dhdr("domain-header-reserved", "LU807", reserved=1),
    _libxc("live-update-record", "LU811", put("X86_TSC_INFO", "LU_VERSION", bytes(8))),
    _libxc("static-data-endless", "LU812", _drop("STATIC_DATA_END")),
    _libxc("static-data-end-twice", "LU812", copy("STATIC_DATA_END")),
    _ihdr("policies-in-version-2", "LU813", version=2),
    _libxc("memory-early", "LU814", swap("STATIC_DATA_END", "PAGE_DATA"), domain="hvm"),
    _libxc("policy-late", "LU815", swap("X86_MSR_POLICY", "STATIC_DATA_END")),
    _libxc("toolstack", "LU816", put("X86_TSC_INFO", "TOOLSTACK", bytes(8))),
    _libxc("dirty-list", "LU817", put("X86_TSC_INFO", "CHECKPOINT_DIRTY_PFN_LIST", bytes(8))),
    _libxc("verify-without-memory", "LU818", put("X86_TSC_INFO", "VERIFY")),
    _libxc("no-p2m-frames", "LU821", _drop("X86_PV_P2M_FRAMES"), domain="pv"),
    _libxc("p2m-frames-late", "LU821", swap("X86_PV_P2M_FRAMES", "PAGE_DATA"), domain="pv"),
    _libxc("memory-late", "LU822", _move("PAGE_DATA", "X86_PV_VCPU_BASIC"), domain="pv"),
    _libxc("no-context", "LU823", _drop("HVM_CONTEXT"), domain="hvm"),
    _libxc("no-vcpu-state", "LU823", _drop("X86_PV_VCPU_BASIC"), domain="pv"),
    _libxc("no-memory", "LU823", _drop("PAGE_DATA")),
    _libxc("page-list-empty", "LU831", _no_pages),
    _libxc("page-list-reserved", "LU832", _pages(_reserved_word)),
    _libxc("pfn-reserved", "LU833", _first_pfn(lambda raw: raw | 1 << 52)),
    _libxc("page-type", "LU834", _first_pfn(lambda raw: raw | 5 << 60)),
    _libxc("page-missing", "LU835", _pages(lambda _, contents: contents[GUEST_PAGE_SIZE:])),
    _libxc("p2m-frame-extra", "LU836", _frame_too_many, domain="pv"),
    _libxc("p2m-frames-twice", "LU837", copy("X86_PV_P2M_FRAMES"), domain="pv"),
    _libxc("pfn-beyond-p2m", "LU838", _first_pfn(lambda raw: raw | _PFN), domain="pv"),
)
