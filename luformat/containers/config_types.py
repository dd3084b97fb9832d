"""What libxl reads of a domain's configuration in JSON, and where it stops.

libxl makes its parsers out of one list of types, which `xl_config.json` holds by release. They
take the keys in the order of that list, not of the text. A key whose value is of another kind
of JSON counts as left out. A value of the right kind that means nothing ends the reading: all
keys behind it keep their defaults. xl does not look at the outcome and goes on with the half,
which restores nothing if the kind of domain, nearly the last key of `b_info`, was not reached.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import Any, Final

from luformat.containers.receiver_limits import limit
from luformat.containers.receivers import ALL, NEWEST, RELEASES, Releases, parse_release, spans

__all__ = [
    "CONFIG_TYPES",
    "ROOT",
    "ConfigFault",
    "ConfigReading",
    "is_keyword",
    "kind_below",
    "read_config",
    "takes",
]

CONFIG_TYPES: Final = Path(__file__).with_name("xl_config.json")
"""Written by `python -m tools.xen.config_types`."""
ROOT: Final = "domain_config"
"""The type of a configuration as a whole."""
_KIND_OF_DOMAIN: Final = "b_info.type."
_CHOICE: Final = "one:"
"""What begins the type of a key that stands for one value of a keyword, as `type.hvm`."""
_LONG_LONG: Final = 1 << 63
_INT: Final = 1 << 31
_DIGITS: Final = 20
"""Decimal digits of the largest integer that libxl can hold."""
_DEFBOOL: Final = ("<default>", "True", "False")
_UUID: Final = re.compile(r"[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}")
_MAC: Final = re.compile(r"[0-9A-Fa-f]{2}(:[0-9A-Fa-f]{2}){5}(:.*)?", re.DOTALL)
_GENERATION_ID: Final = 16
_MSR_POLICY: Final = 64
"""Characters of an MSR's policy, one a bit."""
_SPACES: Final = " \t\r\n"
_LONGEST: Final = 40
_MOST: Final = 32
"""Ignored keys that are told; more of them say the same."""


@dataclass(frozen=True, slots=True)
class ConfigFault:
    """A value that libxl does not take; `path` is that of its key.

    `by` are the releases that stop there; none if the key counts as left out and reading goes
    on. `is_fatal` is True if the kind of domain is not read for it.
    """

    path: str
    message: str
    by: Releases
    is_fatal: bool = False


@dataclass(frozen=True, slots=True)
class ConfigReading:
    """What the newest libxl has of a configuration, as nested dictionaries, and the faults.

    A keyword has its value under its own name (`type`), what it brings stands beside it. `rest`
    is the number of characters behind the configuration, which nobody reads.
    """

    values: dict[str, Any]
    faults: tuple[ConfigFault, ...]
    rest: int = 0


@dataclass(frozen=True, slots=True)
class _Kind:
    """A type of values: of which kind of JSON, what is taken of it, and that in words."""

    json: Callable[[Any], bool]
    takes: Callable[[Any], bool]
    words: str


def read_config(text: str) -> ConfigReading:
    """Return what libxl has of a configuration in JSON.

    Raises ValueError or RecursionError if the text is no JSON. Source: libxl, gentypes.py and
    libxl_json.c.
    """
    content, end = _parsed(text)
    if not isinstance(content, dict):
        raise ValueError("it is no object")
    reader = _ConfigReader()
    rest = len(text[end:].strip(_SPACES))
    return ConfigReading(reader.read(content), tuple(reader.faults), rest)


def kind_below(kind: str, key: str) -> str:
    """Return the type of what stands in a value of a type, empty if libxl knows none.

    `key` is that of an object, empty in an array.
    """
    if kind.startswith("["):
        return kind[1:-1] if not key else ""
    row = _data()["structs"].get(kind, {}).get(key, "")
    return str(row).rpartition(" ")[0].removeprefix(_CHOICE)


def is_keyword(kind: str) -> bool:
    """Return whether the values of a type are words of a list."""
    return kind in _data()["enums"]


def takes(kind: str, text: str) -> bool:
    """Return whether some libxl takes a string or number, as JSON, for a value of a type.

    Of a type that is not known, or made of others, all strings and integers.
    """
    value, _ = _parsed(text)
    if is_keyword(kind):
        return isinstance(value, str) and value.lower() in _data()["enums"][kind]
    known = _KINDS.get(kind)
    if known is None or not known.json(value) or known.json is _is_anything:
        return isinstance(value, str) or _is_integer(value)
    return known.takes(value)


def _parsed(text: str) -> tuple[Any, int]:
    """Return the value at the beginning of a text, and where it ends."""
    decoder = json.JSONDecoder(
        object_pairs_hook=_first_of_each,
        parse_int=_integer,
        parse_float=_decimal,
        parse_constant=_refuse,
    )
    return decoder.raw_decode(text, len(text) - len(text.lstrip(_SPACES)))


def _first_of_each(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    """Return an object whose keys have the first of their values: that is what libxl finds."""
    return dict(reversed(pairs))


def _integer(digits: str) -> int | float:
    # What does not fit libxl's integers is no integer to it.
    return int(digits) if len(digits) <= _DIGITS else float("inf")


def _decimal(digits: str) -> int | float:
    # Only a point makes a number one with fractions; of 1e3 libxl reads the 1.
    return float(digits) if "." in digits else int(re.split("[eE]", digits)[0])


def _refuse(constant: str) -> None:
    raise ValueError(f"{constant} is no JSON")


@cache
def _data() -> Any:
    return json.loads(CONFIG_TYPES.read_text("utf-8"))


@cache
def _since(text: str) -> Releases:
    """Return a release and all later ones."""
    first = parse_release(text)
    return frozenset(release for release in RELEASES if release >= first)


@dataclass(slots=True)
class _ConfigReader:
    """One reading for all releases: `open` are those that have not stopped yet."""

    faults: list[ConfigFault] = field(default_factory=list)
    open: Releases = ALL
    is_typed: bool = False

    def read(self, content: Any) -> dict[str, Any]:
        return self._struct(ROOT, content, "", ALL)

    def _struct(self, name: str, content: Any, path: str, by: Releases) -> dict[str, Any]:
        found: dict[str, Any] = {}
        if not isinstance(content, dict):  # in an array: a struct without any key
            return found
        for key, row in _data()["structs"][name].items():
            kind, _, first = row.rpartition(" ")
            here = by & _since(first) & self.open
            if not here or key not in content:
                continue
            value = content[key]
            place = f"{path}.{key}" if path else key
            if kind.startswith(_CHOICE):
                self._choice(kind, key, value, place, here, found)
            elif looked := self._looking(kind, value, place, here):
                is_looking = NEWEST in looked
                item = self._value(kind, value, place, looked)
                # What the newest does not read, or stops at, is not there; but what holds that is.
                if is_looking and (NEWEST in self.open or _is_made_of_others(kind)):
                    found[key] = item
        return found

    def _choice(
        self, kind: str, key: str, value: Any, place: str, by: Releases, found: dict[str, Any]
    ) -> None:
        keyword, _, chosen = key.partition(".")
        if not isinstance(value, dict):
            self._ignored(place, "an object", value)
        elif keyword in found:
            self._stop(place, f"beside {keyword}.{found[keyword]}: xl aborts", by, is_fatal=True)
        else:
            found[keyword] = chosen
            self.is_typed = self.is_typed or place.startswith(_KIND_OF_DOMAIN)
            if struct := kind.removeprefix(_CHOICE):
                found.update(self._struct(struct, value, place, by))

    def _looking(self, kind: str, value: Any, place: str, by: Releases) -> Releases:
        """Return the releases that look at a value: it must be of the kind of JSON they ask for."""
        if kind == "cpuid_policy_list" and not _is_list(value):
            newer = limit("config-cpuid-object").checking()
            if by - newer:
                self._ignored(place, f"an array in Xen {spans(by - newer)}", value)
            return by & newer
        wanted, words = _json_kind(kind)
        if wanted(value):
            return by
        self._ignored(place, words, value)
        return frozenset()

    def _value(self, kind: str, value: Any, place: str, by: Releases) -> Any:
        if kind.startswith("["):
            return [
                self._value(kind[1:-1], item, f"{place}[{at}]", by)
                for at, item in enumerate(value)
                if self.open
            ]
        if kind in _data()["structs"]:
            return self._struct(kind, value, place, by)
        if kind in _data()["enums"]:
            return self._keyword(kind, value, place, by)
        known = _KINDS[kind]
        if not (known.json(value) and known.takes(value)):
            self._untaken(place, value, known.words, by)
        return value

    def _keyword(self, kind: str, value: Any, place: str, by: Releases) -> str:
        values = _data()["enums"][kind]
        text = value.lower() if isinstance(value, str) else ""
        lacking = by - _since(values[text]) if text in values else by
        if lacking:
            self._untaken(place, value, _either(values), lacking)
        return text

    def _untaken(self, place: str, value: Any, words: str, by: Releases) -> None:
        message = f"is {_shown(value)}; libxl takes {words}, and stops reading there"
        self._stop(place, message, by, is_fatal=not self.is_typed)

    def _stop(self, place: str, message: str, by: Releases, *, is_fatal: bool) -> None:
        stopping = by & self.open
        if stopping:
            self.open -= stopping
            self.faults.append(ConfigFault(place, message, stopping, is_fatal))

    def _ignored(self, place: str, wanted: str, value: Any) -> None:
        if sum(not fault.by for fault in self.faults) < _MOST:
            message = f"is {_shown(value)}; libxl looks for {wanted}, and leaves it out"
            self.faults.append(ConfigFault(place, message, frozenset()))


def _json_kind(kind: str) -> tuple[Callable[[Any], bool], str]:
    if kind.startswith("["):
        return _is_list, "an array"
    if kind in _data()["structs"]:
        return _is_object, "an object"
    if kind in _data()["enums"]:
        return _is_text, "a string"
    return _KINDS[kind].json, _JSON_WORDS[_KINDS[kind].json]


def _is_made_of_others(kind: str) -> bool:
    return kind.startswith("[") or kind in _data()["structs"]


def _either(words: Iterable[str]) -> str:
    *some, last = words
    return f"{', '.join(some)} or {last}" if some else last


def _shown(value: Any) -> str:
    text = json.dumps(value).replace("\x7f", "\\u007f")
    return text if len(text) <= _LONGEST else f"{text[:_LONGEST]}…"


def _is_text(value: Any) -> bool:
    return isinstance(value, str)


def _is_text_or_null(value: Any) -> bool:
    return value is None or isinstance(value, str)


def _is_integer(value: Any) -> bool:
    is_one = isinstance(value, int) and not isinstance(value, bool)
    return is_one and -_LONG_LONG <= value < _LONG_LONG


def _is_bool(value: Any) -> bool:
    return isinstance(value, bool)


def _is_list(value: Any) -> bool:
    return isinstance(value, list)


def _is_object(value: Any) -> bool:
    return isinstance(value, dict)


def _is_anything(_: Any) -> bool:
    return True


_JSON_WORDS: Final[dict[Callable[[Any], bool], str]] = {
    _is_text: "a string",
    _is_text_or_null: "a string",
    _is_integer: "an integer",
    _is_bool: "true or false",
    _is_list: "an array",
    _is_object: "an object",
    _is_anything: "anything",
}


def _all(test: Callable[[Any], bool]) -> Callable[[Any], bool]:
    return lambda items: all(map(test, items))


def _is_generation_id(value: Any) -> bool:
    return _is_list(value) and len(value) >= _GENERATION_ID and _all(_is_integer)(value[:16])


def _is_cpuid(value: Any) -> bool:
    if _is_list(value):
        return _all(_is_object)(value)
    if not _is_object(value):
        return False
    leaves, msrs = value.get("cpuid"), value.get("msr")
    return _is_list(leaves) and _is_list(msrs) and _all(_is_object)(leaves) and _all(_is_msr)(msrs)


def _is_msr(value: Any) -> bool:
    if not _is_object(value) or not _is_integer(value.get("index")):
        return False
    policy = value.get("policy")
    return _is_text(policy) and len(policy) == _MSR_POLICY


def _unsigned(bits: int) -> _Kind:
    most = min((1 << bits) - 1, _LONG_LONG - 1)
    return _Kind(_is_integer, lambda value: 0 <= value <= most, f"0 to {most:#x}")


_KINDS: Final[dict[str, _Kind]] = {
    "bool": _Kind(_is_bool, _is_anything, "true or false"),
    "string": _Kind(_is_text_or_null, _is_anything, "a string"),
    "int": _Kind(_is_integer, lambda value: -_INT <= value < _INT, "an integer of 32 bits"),
    "defbool": _Kind(_is_text, lambda value: value.startswith(_DEFBOOL), _either(_DEFBOOL)),
    "uuid": _Kind(_is_text, lambda value: bool(_UUID.fullmatch(value)), "a UUID"),
    "mac": _Kind(_is_text, lambda value: bool(_MAC.fullmatch(value)), "a MAC address"),
    "bitmap": _Kind(_is_list, _all(_is_integer), "an array of integers"),
    "string_list": _Kind(_is_list, _all(_is_text), "an array of strings"),
    "key_value_list": _Kind(
        _is_object, lambda value: _all(_is_text_or_null)(value.values()), "an object of strings"
    ),
    "ms_vm_genid": _Kind(_is_anything, _is_generation_id, "an array of 16 integers"),
    "cpuid_policy_list": _Kind(
        _is_anything, _is_cpuid, "an array of objects, or an object of `cpuid` and `msr`"
    ),
    **{f"uint{bits}": _unsigned(bits) for bits in (8, 16, 32, 64)},
}
"""The types that are not made of others."""
