"""What xl's configuration says of a domain that its image must fit."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Final

from luformat.containers.config_types import ConfigFault, read_config
from luformat.containers.receivers import NEWEST
from luformat.containers.xl import XlHeader

__all__ = ["UNSET_KIB", "DomainConfig", "config_of"]

_DEFAULT_KIB: Final = 32 << 10
"""Memory of a domain of whose memory nothing is said."""
UNSET_KIB: Final = (1 << 64) - 1
"""What libxl reckons with where the configuration says nothing of memory."""
_KINDS: Final = ("pv", "pvh", "hvm")


@dataclass(frozen=True, slots=True)
class DomainConfig:
    """The configuration as libxl reads it: what is left out has its default.

    `create` and `build` are its parts `c_info` and `b_info`, `devices` the numbers of the devices
    of each kind. `faults` are the values that libxl does not take. `is_read` is False if it stops
    before it knows the kind of domain: then nothing else is known either.
    """

    faults: tuple[ConfigFault, ...]
    is_read: bool = True
    create: Mapping[str, Any] = field(default_factory=dict)
    build: Mapping[str, Any] = field(default_factory=dict)
    devices: Mapping[str, int] = field(default_factory=dict)

    @property
    def kind(self) -> str | None:
        """What the domain is created as: `pv`, `pvh` or `hvm`."""
        kind = self.create.get("type")
        return kind if kind in _KINDS else None

    @property
    def build_kind(self) -> str | None:
        """What the domain is built as; a right configuration has the same twice."""
        kind = self.build.get("type")
        return kind if kind in _KINDS else None

    @property
    def max_vcpus(self) -> int | None:
        """Number of vCPUs that the domain can have."""
        return (self.build.get("max_vcpus") or 1) if self.is_read else None

    @property
    def target_memkb(self) -> int | None:
        """Memory in KiB that the domain is given."""
        if not self.is_read:
            return None
        most = self.build.get("max_memkb", _DEFAULT_KIB)
        memory: int = self.build.get("target_memkb", most)
        return memory

    @property
    def is_populated_on_demand(self) -> bool:
        """True if libxl gives an HVM or PVH domain less memory than it may have."""
        most = self.build.get("max_memkb", UNSET_KIB)
        return self.kind != "pv" and self.build.get("target_memkb", UNSET_KIB) < most

    @property
    def is_shadowed(self) -> bool:
        """True if an HVM or PVH domain must not have hardware-assisted paging."""
        return self.kind != "pv" and str(self.create.get("hap", "")).startswith("False")


def config_of(xl: XlHeader) -> DomainConfig | None:
    """Return the configuration of a save file, None if there is none in JSON."""
    if xl.config is None or not xl.is_json:
        return None
    try:
        reading = read_config(xl.config)
    except (ValueError, RecursionError):
        return None
    if any(fault.is_fatal and NEWEST in fault.by for fault in reading.faults):
        return DomainConfig(reading.faults, is_read=False)
    values = reading.values
    return DomainConfig(
        reading.faults,
        create=values.get("c_info", {}),
        build=values.get("b_info", {}),
        devices={name: len(value) for name, value in values.items() if isinstance(value, list)},
    )
