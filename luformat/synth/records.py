"""The records of a handover: the host's, and those of its domains."""

from __future__ import annotations

import random
from collections.abc import Iterator
from typing import Final

from luformat.layout.layouts import size_of
from luformat.layout.limits import GUEST_PAGE_SHIFT
from luformat.records.index import record_number
from luformat.synth.bodies import Records, flag_bit, new_record, record
from luformat.synth.host import DomainPlan, Host
from luformat.synth.state import CALLBACK_IRQ, CALLBACK_VECTOR, Frames, State

__all__ = ["records_of"]

_INFO: Final = "xen_lu_records::lu_domain_info"


def _info(domain: DomainPlan, host: Host) -> tuple[int, bytes]:
    is_pv = domain.kind == "pv"
    hvm_flags = flag_bit(_INFO, "cdf_hvm") | flag_bit(_INFO, "cdf_hap")
    return new_record(
        "LU_DOMAIN_INFO",
        host.byte_order,
        bytes(size_of(_INFO)),
        domain_type=f"x86_{domain.kind}",
        page_shift=GUEST_PAGE_SHIFT,
        domain_id=domain.domain_id,
        domain_handle=domain.handle.hex(),
        flags=0 if is_pv else hvm_flags,
        max_vcpus=domain.vcpus,
        emulation_flags=0 if is_pv else flag_bit(_INFO, "emu_lapic"),
        extra_flags=flag_bit(_INFO, "is_privileged") if domain.privileged else 0,
    )


def _domain(domain: DomainPlan, host: Host, rng: random.Random) -> Iterator[tuple[int, bytes]]:
    yield _info(domain, host)
    state = State(host, domain, rng)
    if domain.kind == "pv":
        yield state.pv_info()
        yield state.shared_info()
        yield state.tsc()
        frames = [
            Frames(rng.randrange(1 << 16), rng.randrange(1 << 16)) for _ in range(domain.vcpus)
        ]
        yield from state.pv_vcpus(frames, xsave=domain.full_state)
        return
    yield state.tsc()
    yield state.hvm_params({CALLBACK_IRQ: CALLBACK_VECTOR})
    yield record_number("HVM_CONTEXT"), state.hvm_context()


def records_of(host: Host, tables: dict[str, list[int]], rng: random.Random) -> Records:
    """Return the records of a host, END included; `tables` holds the entries of the M2Ps."""
    major, minor = host.xen_version
    blank = bytes(size_of("xen_lu_records::lu_version"))
    records = [new_record("LU_VERSION", host.byte_order, blank, xen_major=major, xen_minor=minor)]
    for name, entries in tables.items():
        document = {"entries": [{"page_data": entry} for entry in entries]}
        records.append(record(name, host.byte_order, document))
    for domain in host.domains:
        records += _domain(domain, host, rng)
    return [*records, (record_number("END"), b"")]
