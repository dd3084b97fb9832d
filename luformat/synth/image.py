"""From the description of a host to what the toolstack writes of one of its domains."""

from __future__ import annotations

import random
from typing import Final

from luformat.containers.detect import CONTAINER_KINDS
from luformat.errors import DocumentError, SelectionError
from luformat.synth.fault import Fault
from luformat.synth.host import DomainPlan, Host
from luformat.synth.layers import ImageDraft
from luformat.synth.libxc import libxc_records
from luformat.synth.outer import libxl_records, xenstore_records

__all__ = ["IMAGE_KINDS", "build_image"]

IMAGE_KINDS: Final = CONTAINER_KINDS
"""What `build_image` makes; the names are those of the inputs."""
_FIRST_XEN: Final = (4, 6)
"""The first Xen that writes the formats at hand, not the legacy one."""


def build_image(
    host: Host,
    kind: str,
    domain: int | None = None,
    fault: Fault | None = None,
    seed: int = 0,
) -> bytes:
    """Return what the toolstack writes of one domain of a host, as one of IMAGE_KINDS.

    `domain` is the domain's ID; without it the first one that can have kind and fault is
    taken. Version 3 of the libxc image is written from Xen 4.14 on, version 2 before.
    Raises SelectionError if no domain fits or the kind cannot have the fault,
    DocumentError for a host before Xen 4.6.
    """
    if kind not in IMAGE_KINDS:
        raise SelectionError(f"no image is called {kind!r}", hint=", ".join(IMAGE_KINDS))
    if host.xen_version < _FIRST_XEN:
        got = ".".join(map(str, host.xen_version))
        hint = "older releases write the legacy format, which depends on the toolstack"
        raise DocumentError("$.xen_version", wanted="4.6 or later", got=got, hint=hint)
    if fault and kind not in fault.images:
        where = ", ".join(fault.outputs)
        raise SelectionError(f"{kind} cannot have the fault {fault.name}", hint=f"it fits {where}")
    wanted = "hvm" if kind == "hvm-context" else fault.domain if fault else None
    rng = random.Random(seed)  # noqa: S311 - contents for tests, no secrets
    byte_orders = dict.fromkeys(("xl", "libxl", "libxc", "xenstore"), host.byte_order)
    draft = ImageDraft(host, _chosen(host, domain, wanted), kind, rng, byte_orders)
    if fault and fault.layers:
        fault.layers(draft)
    draft.add_headers()
    if kind == "xenstore-state":
        draft.outer = xenstore_records(draft)
    elif kind != "xl-handshake":
        draft.records = libxc_records(draft)
        draft.outer = libxl_records(draft)
    if fault and fault.records:
        fault.records(draft)
    if fault and fault.image:
        fault.image(draft)
    draft.stream = bytearray(draft.assembled())
    if fault and fault.stream:
        fault.stream(draft)
    return bytes(draft.stream)


def _chosen(host: Host, domain: int | None, kind: str | None) -> DomainPlan:
    """Return the domain with an ID, or the first of a kind."""
    for plan in host.domains:
        if domain is None and kind in (None, plan.kind):
            return plan
        if plan.domain_id == domain:
            if kind in (None, plan.kind):
                return plan
            raise SelectionError(f"domain {domain} is {plan.kind.upper()}, not {kind.upper()}")
    if domain is not None:
        raise SelectionError(f"the host has no domain {domain}")
    raise SelectionError(f"the host has no {kind.upper() + ' ' if kind else ''}domain")
