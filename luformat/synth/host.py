"""The description of a host: a YAML document as values, every fault in it by its path."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Any, Final, Literal

from luformat.errors import DocumentError, SelectionError
from luformat.layout.layouts import ByteOrder
from luformat.layout.limits import FIRST_RESERVED_DOMID, MOST_VCPUS
from luformat.locate.bootmem import Bootmem, parse_bootmem
from luformat.locate.magic import masked_page_sizes
from luformat.memory.names import parse_size

__all__ = ["DomainPlan", "Host", "host_of", "load_host"]

Placement = Literal["ascending", "descending", "shuffled", "scattered"]

_PLACEMENTS: Final = ("ascending", "descending", "shuffled", "scattered")
_MOST_TEXT: Final = 1 << 20
_ADDRESSES: Final = 1 << 52
_MOST_RAM: Final = 256 << 30
"""Bytes of RAM in all: a 512th of it is written as the M2P."""
_MOST_DOMAINS: Final = 4096
_MOST_VCPUS: Final = 8192
"""vCPUs of all domains together: each is some kilobytes of state."""
_WIDTHS: Final = (8, 4)
_EMULATORS: Final = ("none", "qemu-traditional", "qemu-upstream")
_PAGES: Final = (8, 16384)


@dataclass(frozen=True, slots=True)
class DomainPlan:
    """One domain to write: `kind` is pv or hvm, `handle` 16 bytes.

    `width` is that of a PV guest's words, in bytes; `full_state` adds XSAVE areas and MSRs of
    the vCPUs. `pages` of memory and the state of the `emulator` of an HVM domain are what an
    image of the domain carries.
    """

    domain_id: int
    handle: bytes
    kind: Literal["pv", "hvm"]
    vcpus: int
    privileged: bool
    width: int = 8
    pages: int = 16
    emulator: Literal["none", "qemu-traditional", "qemu-upstream"] = "none"
    full_state: bool = False


@dataclass(frozen=True, slots=True)
class Host:
    """A host to write: sizes and addresses are in bytes, `ram` holds (start, end).

    `fill` is the byte of registers, shared info and guest pages that have no other value.
    """

    page_size: int
    byte_order: ByteOrder
    ram: tuple[tuple[int, int], ...]
    bootmem: Bootmem
    xen_version: tuple[int, int]
    m2p: bool
    domains: tuple[DomainPlan, ...]
    placement: Placement
    slack: int
    m2p_compat: bool = False
    fill: int = 0


def load_host(text: str) -> Host:
    """Return the host that a YAML text describes; raises DocumentError for anything else."""
    # Imported here: no other verb needs it.
    import yaml

    if len(text) > _MOST_TEXT:
        raise DocumentError("$", wanted=f"at most {_MOST_TEXT} characters", got=len(text))
    try:
        document = yaml.safe_load(text)
    except (yaml.YAMLError, RecursionError, ValueError) as error:
        problem = " ".join(str(error).split())[:200] or type(error).__name__
        raise DocumentError("$", wanted="a YAML document", got=problem) from None
    return host_of({} if document is None else document)


def host_of(document: Any) -> Host:
    """Return the host of a document; raises DocumentError with the path of what is wrong."""
    names = ("page_size", "byte_order", "ram", "bootmem", "xen_version", "m2p", "domains")
    given = _mapping(document, "$", (*names, "m2p_compat", "placement", "slack", "fill"))
    sizes = tuple(sorted(usual for usual, *_ in masked_page_sizes().values()))
    page_size = _choice(given.get("page_size", sizes[0]), "$.page_size", sizes)
    m2p = _flag(given.get("m2p", True), "$.m2p")
    domains = _domains(given.get("domains", [{"privileged": True}, {"kind": "hvm"}]))
    compat = m2p and any(domain.width == 4 for domain in domains)
    host = Host(
        page_size,
        _choice(given.get("byte_order", "little"), "$.byte_order", ("little", "big")),
        _ram(given.get("ram", [[0, "512M"]]), page_size),
        _bootmem(given.get("bootmem", "64M@0x10000000"), page_size),
        _version(given.get("xen_version", "4.14")),
        m2p,
        domains,
        _choice(given.get("placement", "descending"), "$.placement", _PLACEMENTS),
        _number(given.get("slack", 0xC2), "$.slack", 0, 255),
        _flag(given.get("m2p_compat", compat), "$.m2p_compat"),
        _number(given.get("fill", 0), "$.fill", 0, 255),
    )
    region = host.bootmem
    if not any(start <= region.start and region.end <= end for start, end in host.ram):
        raise DocumentError("$.bootmem", wanted="a region inside the RAM", got=str(region))
    return host


def _mapping(given: Any, path: str, names: tuple[str, ...]) -> dict[str, Any]:
    if not isinstance(given, dict):
        raise DocumentError(path, wanted="a mapping", got=given)
    for name in given:
        if name not in names:
            raise DocumentError(f"{path}.{name}", wanted=f"one of {', '.join(names)}", got=name)
    return given


def _list(given: Any, path: str, most: int) -> list[Any]:
    if not isinstance(given, list) or len(given) > most:
        raise DocumentError(path, wanted=f"a list of at most {most}", got=type(given).__name__)
    return given


def _choice(given: Any, path: str, allowed: tuple[Any, ...]) -> Any:
    if isinstance(given, bool) or given not in allowed:
        wanted = "one of " + ", ".join(map(str, allowed))
        raise DocumentError(path, wanted=wanted, got=given)
    return given


def _flag(given: Any, path: str) -> bool:
    if not isinstance(given, bool):
        raise DocumentError(path, wanted="true or false", got=given)
    return given


def _number(given: Any, path: str, least: int, most: int) -> int:
    if isinstance(given, bool) or not isinstance(given, int) or not least <= given <= most:
        raise DocumentError(path, wanted=f"a number from {least} to {most}", got=given)
    return given


def _bytes(given: Any, path: str, page_size: int) -> int:
    """Return a size or an address: a number, or text such as 512M or 0x1000."""
    value = parse_size(given) if isinstance(given, str) else given
    if isinstance(value, bool) or not isinstance(value, int) or not 0 <= value <= _ADDRESSES:
        raise DocumentError(path, wanted="bytes, such as 512M or 0x1000", got=given)
    if value % page_size:
        raise DocumentError(path, wanted=f"a multiple of {page_size}", got=given)
    return value


def _ram(given: Any, page_size: int) -> tuple[tuple[int, int], ...]:
    regions: list[tuple[int, int]] = []
    for number, region in enumerate(_list(given, "$.ram", 1000)):
        path = f"$.ram[{number}]"
        if not isinstance(region, list) or len(region) != 2:
            raise DocumentError(path, wanted="[start, size]", got=region)
        start = _bytes(region[0], f"{path}[0]", page_size)
        size = _bytes(region[1], f"{path}[1]", page_size)
        if size == 0 or start + size > _ADDRESSES:
            raise DocumentError(f"{path}[1]", wanted="a size that fits 52 bits", got=region[1])
        if regions and start < regions[-1][1]:
            raise DocumentError(path, wanted="regions in ascending order", got=region)
        regions.append((start, start + size))
    if not regions:
        raise DocumentError("$.ram", wanted="a region at least", got=given)
    total = sum(end - start for start, end in regions)
    if total > _MOST_RAM:
        raise DocumentError("$.ram", wanted=f"at most {_MOST_RAM >> 30} GiB in all", got=total)
    return tuple(regions)


def _bootmem(given: Any, page_size: int) -> Bootmem:
    if not isinstance(given, str):
        raise DocumentError("$.bootmem", wanted="SIZE@ADDR, such as 64M@0x10000000", got=given)
    try:
        region = parse_bootmem(given)
    except SelectionError as error:
        raise DocumentError("$.bootmem", wanted="SIZE@ADDR", got=given, hint=error.hint) from None
    if region.start % page_size or region.size % page_size:
        raise DocumentError("$.bootmem", wanted=f"whole pages of {page_size} bytes", got=given)
    return region


def _version(given: Any) -> tuple[int, int]:
    match = re.fullmatch(r"([0-9]{1,4})\.([0-9]{1,4})", given if isinstance(given, str) else "")
    if match is None:
        hint = "write it in quotes: 4.20 without them is the number 4.2"
        raise DocumentError("$.xen_version", wanted='"MAJOR.MINOR"', got=given, hint=hint)
    return int(match[1]), int(match[2])


def _domains(given: Any) -> tuple[DomainPlan, ...]:
    domains: list[DomainPlan] = []
    vcpus = 0
    for number, entry in enumerate(_list(given, "$.domains", _MOST_DOMAINS)):
        path = f"$.domains[{number}]"
        names = ("id", "handle", "kind", "vcpus", "privileged")
        domain = _mapping(entry, path, (*names, "width", "full_state", "pages", "emulator"))
        kind: Literal["pv", "hvm"] = _choice(
            domain.get("kind", "pv"), f"{path}.kind", ("pv", "hvm")
        )
        most = MOST_VCPUS[kind]
        domain_id = _number(domain.get("id", number), f"{path}.id", 0, FIRST_RESERVED_DOMID - 1)
        plan = DomainPlan(
            domain_id,
            _handle(domain.get("handle"), f"{path}.handle", domain_id),
            kind,
            _number(domain.get("vcpus", 2), f"{path}.vcpus", 1, most),
            _flag(domain.get("privileged", False), f"{path}.privileged"),
            _choice(domain.get("width", 8), f"{path}.width", _WIDTHS if kind == "pv" else (8,)),
            _number(domain.get("pages", 16), f"{path}.pages", *_PAGES),
            _choice(
                domain.get("emulator", "none"),
                f"{path}.emulator",
                _EMULATORS if kind == "hvm" else _EMULATORS[:1],
            ),
            _flag(domain.get("full_state", False), f"{path}.full_state"),
        )
        domains.append(plan)
        vcpus += plan.vcpus
        if vcpus > _MOST_VCPUS:
            raise DocumentError(path, wanted=f"at most {_MOST_VCPUS} vCPUs in all", got=vcpus)
    for name in ("domain_id", "handle"):
        seen: set[Any] = set()
        for number, plan in enumerate(domains):
            value = getattr(plan, name)
            if value in seen and value != bytes(16):
                key = "id" if name == "domain_id" else name
                got = value.hex() if isinstance(value, bytes) else value
                path = f"$.domains[{number}].{key}"
                raise DocumentError(path, wanted="one that no other domain has", got=got)
            seen.add(value)
    return tuple(domains)


def _handle(given: Any, path: str, domain_id: int) -> bytes:
    """Return a handle; by default domain 0 has zeros and the others one made of their ID."""
    if given is None:
        return domain_id.to_bytes(2, "big") * 8
    digits = given.replace("-", "") if isinstance(given, str) else ""
    if not re.fullmatch(r"[0-9a-fA-F]{32}", digits):
        raise DocumentError(path, wanted="a UUID of 32 hex digits", got=given)
    return bytes.fromhex(digits)
