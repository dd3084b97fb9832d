"""What xl's configuration says of a domain that its image must fit."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import Any, Final

from luformat.containers.xl import XlHeader

__all__ = ["DomainConfig", "config_of"]

_KINDS: Final = ("pv", "pvh", "hvm")


@dataclass(frozen=True, slots=True)
class DomainConfig:
    """The configuration as libxl reads it; memory in KiB. What it does not say is None."""

    kind: str | None
    max_vcpus: int | None
    target_memkb: int | None


def config_of(xl: XlHeader) -> DomainConfig | None:
    """Return the configuration of a save file, None if there is none in JSON."""
    if xl.config is None or not xl.is_json:
        return None
    try:
        content = json.loads(xl.config)
    except (ValueError, RecursionError):
        return None
    create, build = _part(content, "c_info"), _part(content, "b_info")
    kind = create.get("type")
    return DomainConfig(
        kind if kind in _KINDS else None,
        _number(build, "max_vcpus") or 1,
        _number(build, "target_memkb") or _number(build, "max_memkb"),
    )


def _part(content: Any, name: str) -> dict[str, Any]:
    part = content.get(name) if isinstance(content, dict) else None
    return part if isinstance(part, dict) else {}


def _number(part: dict[str, Any], name: str) -> int | None:
    value = part.get(name)
    return value if isinstance(value, int) and not isinstance(value, bool) and value > 0 else None
