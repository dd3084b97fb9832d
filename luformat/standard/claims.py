"""What another program says of a vector, held to what the vector says.

A program claims as much as it can: findings with their places or without, fields of bodies or
their octets or lengths alone. What it does not claim is not compared; what it claims must be right.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from typing import Any, Final

from luformat.standard.vectors import Vector
from luformat.verify.engine import Profile

__all__ = ["COMPARISONS", "Comparison", "Output", "bodies_of"]

Output = tuple[int, bytes]
"""How a program ended, and what it wrote."""
Comparison = Callable[[Vector, Output, Profile], str | None]
"""(vector, what the program made of it, profile) → what is wrong, None if nothing is."""

_HEADER: Final = 8
_PARTS: Final = {"libxc_image::ihdr": 24, "libxc_image::dhdr": 16}
_SHOWN: Final = 3


def _loaded(output: Output, member: str) -> Mapping[str, Any] | str:
    """Return the JSON object that a program wrote, or what is wrong with it."""
    try:
        found = json.loads(output[1])
    except (ValueError, RecursionError):
        return f"wrote no JSON and ended with {output[0]}"
    if not isinstance(found, dict) or not isinstance(found.get(member), list):
        return f"wrote JSON without a list {member!r}"
    if not all(isinstance(item, dict) for item in found[member]):
        return f"wrote a list {member!r} of something else than objects"
    return found


def _verdict(vector: Vector, output: Output, profile: Profile) -> str | None:
    refused = any(f["severity"][profile] == "error" for f in vector.findings)
    if output[0] not in (0, 1):
        return f"ended with {output[0]}, neither 0 (sound) nor 1 (refused)"
    if output[0] == int(refused):
        return None
    rules = sorted({f["rule"] for f in vector.findings if f["severity"][profile] == "error"})
    return f"accepts what breaks {', '.join(rules)}" if refused else "refuses what is sound"


def _places(finding: Mapping[str, Any]) -> dict[str, Any]:
    """Return the numbers that a program gives for a finding, in the vectors' own form."""
    told = {name: finding[name] for name in ("record", "domain") if name in finding}
    if "where" in finding:
        where = finding["where"] if isinstance(finding["where"], dict) else {}
        told |= {name: where.get(name) for name in ("stream", "maddr")}
    return told


def _findings(vector: Vector, output: Output, profile: Profile) -> str | None:
    found = _loaded(output, "findings")
    if isinstance(found, str):
        return found
    known = found.get("rules")
    own = [f for f in found["findings"] if f.get("rule") not in vector.ignores]
    claims = {name for finding in own for name in _places(finding)}
    wanted = [
        finding
        for finding in vector.findings
        if finding["severity"][profile]
        and (not isinstance(known, list) or finding["rule"] in known)
    ]
    told = Counter(
        (str(f.get("rule")), str(f.get("severity")), *_chosen(_places(f), claims)) for f in own
    )
    due = Counter((f["rule"], f["severity"][profile], *_chosen(f, claims)) for f in wanted)
    if told == due:
        return None
    missing, more = due - told, told - due
    parts = [f"missing {_listed(missing)}"] if missing else []
    parts += [f"too many {_listed(more)}"] if more else []
    return "; ".join(parts)


def _chosen(finding: Mapping[str, Any], claims: set[str]) -> tuple[Any, ...]:
    return tuple(f"{name}={finding.get(name)}" for name in sorted(claims))


def _listed(found: Counter[tuple[Any, ...]]) -> str:
    items = [" ".join(map(str, item)) for item in sorted(found.elements())]
    more = f" and {len(items) - _SHOWN} more" if len(items) > _SHOWN else ""
    return ", ".join(items[:_SHOWN]) + more


def _document(vector: Vector, output: Output, _profile: Profile) -> str | None:
    if vector.document is None:
        return None if output[0] else "reads what cannot be read"
    found = _loaded(output, "records")
    if isinstance(found, str):
        return found
    wanted, told, broken = vector.records, found["records"], vector.breaks_off
    if broken != bool(output[0] or "incomplete" in found):
        return "reads to the end what breaks off" if broken else "breaks off what is whole"
    if len(told) != len(wanted):
        return f"finds {len(told)} records, not {len(wanted)}"
    for number, (due, body, claim) in enumerate(zip(wanted, bodies_of(vector), told, strict=True)):
        if (wrong := _entry(due, body, claim)) is not None:
            return f"record {number}: {wrong}"
    return None


def _entry(due: Mapping[str, Any], body: bytes | None, claim: Mapping[str, Any]) -> str | None:
    for name in ("type", "part", "layer"):
        if name in claim and claim[name] != due.get(name):
            return f"{name} is {due.get(name)}, not {claim[name]}"
    if "body" in claim and "body" in due:
        return _difference(due["body"], claim["body"], "body")
    if "raw" in claim and "raw" in due and "contents" not in due:
        return None if claim["raw"] == due["raw"] else "other octets"
    if body is not None and "raw" in claim:
        return None if claim["raw"] == body.hex() else "other octets"
    if body is not None and "length" in claim:
        return (
            None if claim["length"] == len(body) else f"{len(body)} octets, not {claim['length']}"
        )
    return None if "type" in claim or "part" in claim else "nothing is claimed"


def _difference(due: Any, claim: Any, path: str) -> str | None:
    """Return the first value of a body that a program lacks or has otherwise."""
    if isinstance(due, dict) and isinstance(claim, dict):
        for name, value in due.items():
            if name not in claim:
                return f"{path}.{name} is missing"
            if (wrong := _difference(value, claim[name], f"{path}.{name}")) is not None:
                return wrong
        return None
    if isinstance(due, list) and isinstance(claim, list) and len(due) == len(claim):
        for number, (value, other) in enumerate(zip(due, claim, strict=True)):
            if (wrong := _difference(value, other, f"{path}[{number}]")) is not None:
                return wrong
        return None
    return (
        None if due == claim and type(due) is type(claim) else f"{path} is {due!r}, not {claim!r}"
    )


def bodies_of(vector: Vector) -> Iterator[bytes | None]:
    """Yield the octets of each record's body, where the vector's kind has one layer of records."""
    data = vector.stream_octets() or (vector.octets() if vector.kind == "libxc-image" else None)
    order: Any = "little" if vector.document is None else vector.document["byte_order"]
    at = 0
    for entry in vector.records:
        if data is None or entry.get("part", "libxc_image::ihdr") not in _PARTS:
            data = None
            yield None
        elif "part" in entry:
            at += _PARTS[entry["part"]]
            yield None
        else:
            length = int.from_bytes(data[at + 4 : at + _HEADER], order)
            body = data[at + _HEADER : at + _HEADER + length]
            yield body + bytes(length - len(body))  # what the file is filled up with
            at += _HEADER + length + -length % 8


def _octets(vector: Vector, output: Output, _profile: Profile) -> str | None:
    if output[0]:
        return f"ended with {output[0]}"
    due = vector.octets() if vector.kind != "memory" else vector.stream_octets()
    if due is None:
        return None
    if vector.stream is not None:
        due = due[: vector.stream["length"]]
    if vector.breaks_off:
        due = due[: len(output[1])]
    if output[1] == due:
        return None
    at = next(
        (n for n, pair in enumerate(zip(output[1], due, strict=False)) if pair[0] != pair[1]),
        min(len(output[1]), len(due)),
    )
    return f"other octets from {at:#x} on ({len(output[1])} of {len(due)})"


COMPARISONS: Final[dict[str, Comparison]] = {
    "findings": _findings,
    "verdict": _verdict,
    "document": _document,
    "octets": _octets,
}
"""By what a program is judged."""
