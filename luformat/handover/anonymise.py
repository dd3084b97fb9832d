"""Other names for what identifies a domain: UUIDs, names, paths, network addresses.

The same thing gets the same other name wherever it stands in an output, with as many bytes,
so that nothing moves and findings stay: two domains with one UUID still have one. The names
come from a keyed hash whose key is forgotten, so that nobody can try candidates.

Of a domain's configuration, which is JSON, the keys stay and the values of a few of them that
say what kind of domain it is; every other text in it is renamed, or blanked with all numbers
where the input is redacted. What libxl takes for a value of its type stays one (a keyword stays
as it is, a UUID becomes another), and what it does not take stays such.
"""

from __future__ import annotations

import hashlib
import json
import os
import re
from collections.abc import Callable
from typing import Final

from luformat.containers.config_types import ROOT, is_keyword, kind_below, takes

__all__ = ["Pseudonyms", "blank_text", "config_text"]

_STAYS: Final = frozenset(
    {
        b"type",
        b"max_vcpus",
        b"domid",
        b"target_memkb",
        b"max_memkb",
        b"device_model_version",
        b"backendtype",
        b"format",
        b"timer_mode",
        b"tsc_mode",
        b"bios",
        b"nictype",
        b"kind",
    }
)
"""Keys of a configuration whose values stay."""
_WORDS: Final = frozenset({b'"True"', b'"False"', b'""'})
"""Values that stay, whatever their key."""
_TOKEN: Final = re.compile(rb'"(?:[^"\\]|\\.)*"|-?[0-9][0-9.eE+-]*|[][{}]')
_HEADS: Final = {
    "uuid": re.compile(rb"[^\\]{36}"),
    "mac": re.compile(rb"[^\\]{17}"),
    "defbool": re.compile(rb"<default>|True|False"),
}
"""What libxl looks at in a text of a type; what follows it is free."""
_HEX: Final = re.compile(rb"[0-9a-fA-F]")
_KEY: Final = re.compile(rb"[a-z0-9_.]{1,40}")
_UUID: Final = re.compile(
    rb"[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}"
)
_ADDRESS: Final = re.compile(
    rb"(?<![0-9a-fA-F:])(?:[0-9a-fA-F]{2}:){5}[0-9a-fA-F]{2}(?![0-9a-fA-F:])"
    rb"|(?<![0-9.])(?:[0-9]{1,3}\.){3}[0-9]{1,3}(?![0-9.])"
)
_LETTERS: Final = b"abcdefghijklmnop"
_LEAST: Final = 3
"""Bytes of a name from which on it is looked for in other text."""


class Pseudonyms:
    """The other names of one output; they depend on a key that is made anew each time."""

    def __init__(self) -> None:
        self._key = os.urandom(32)
        self._names: dict[bytes, bytes] = {}

    def uuid(self, raw: bytes) -> bytes:
        """Return the other form of 16 bytes; zeros, which name nothing, stay."""
        return self._digest(raw, 16) if any(raw) else raw

    def name(self, text: bytes) -> bytes:
        """Return the other form of a text: a UUID or an address as such, else letters."""
        if _UUID.fullmatch(text) or _ADDRESS.fullmatch(text):
            return self.in_text(text)
        other = self.letters(text)
        if len(text) >= _LEAST:
            self._names[text] = other
        return other

    def letters(self, text: bytes) -> bytes:
        """Return the other form of a text in letters."""
        found = self._digest(text, len(text))
        return bytes(_LETTERS[byte % len(_LETTERS)] for byte in found)

    def in_text(self, text: bytes) -> bytes:
        """Return a text with other UUIDs, addresses, and names that have been met."""
        text = _UUID.sub(lambda found: self._uuid_text(found[0]), text)
        text = _ADDRESS.sub(lambda found: self._address(found[0]), text)
        for known in sorted(self._names, key=len, reverse=True):
            text = text.replace(known, self._names[known])
        return text

    def _uuid_text(self, text: bytes) -> bytes:
        digits = self.uuid(bytes.fromhex(text.replace(b"-", b"").decode())).hex()
        return "-".join(
            (digits[:8], digits[8:12], digits[12:16], digits[16:20], digits[20:])
        ).encode()

    def _address(self, text: bytes) -> bytes:
        """Return another network address in the same form; of a MAC it is a local one."""
        if b":" in text:
            return self._digest(text.lower(), 6).hex(":").encode()
        octets = zip(text.split(b"."), self._digest(text, 4), strict=True)
        return b".".join(_octet(len(old), new) for old, new in octets)

    def _digest(self, data: bytes, length: int) -> bytes:
        parts = [
            hashlib.blake2b(data, key=self._key, salt=number.to_bytes(8, "little")).digest()
            for number in range(-(-length // 64))
        ]
        return b"".join(parts)[:length]


def _octet(digits: int, byte: int) -> bytes:
    """Return a number of an address in as many digits."""
    least, most = ((1, 9), (10, 99), (100, 255))[digits - 1]
    return b"%d" % (least + byte % (most - least + 1))


def blank_text(text: bytes) -> bytes:
    """Return as many bytes that say nothing."""
    return b"x" * len(text)


def config_text(text: bytes, replace: Callable[[bytes], bytes], *, numbers: bool) -> bytes:
    """Return a configuration of as many bytes whose texts went through `replace`.

    With `numbers` they become zeros too. What is no JSON becomes blanks as a whole.
    """
    try:
        json.loads(text)
    except (ValueError, RecursionError):
        return b" " * len(text)
    out = bytearray(text)
    key, kind = b"", ROOT
    outer: list[str] = []
    for found in _TOKEN.finditer(text):
        token, start = found[0], found.start()
        is_text = token[:1] == b'"'
        if token in b"[{":
            outer.append(kind)
            kind = kind_below(kind, "")
        elif token in b"]}":
            outer.pop()
            kind = kind_below(outer[-1], "") if outer else ROOT
        elif is_text and text[found.end() :].lstrip()[:1] == b":":
            key = token[1:-1]
            kind = kind_below(outer[-1], key.decode("utf-8", "replace"))
            if not _KEY.fullmatch(key):
                out[start + 1 : found.end() - 1] = replace(key)
        elif key in _STAYS or token in _WORDS:
            continue
        elif is_text:
            out[start + 1 : found.end() - 1] = _other_text(token[1:-1], kind, replace)
        elif numbers:
            out[start : found.end()] = _other_number(token, kind)
    return bytes(out)


def _other_text(text: bytes, kind: str, replace: Callable[[bytes], bytes]) -> bytes:
    """Return another text that libxl takes for a value of a type if it takes this one."""
    if not is_keyword(kind) and kind not in _HEADS:
        return replace(text)
    if not _is_taken(kind, b'"%s"' % text):
        return blank_text(text)
    if is_keyword(kind):
        return text
    head = _HEADS[kind].match(text)
    if head is None:  # written with escapes
        return blank_text(text)
    same, rest = head[0], text[head.end() :]
    if kind != "defbool":
        other = replace(same)
        same = other if _is_taken(kind, b'"%s"' % other) else _HEX.sub(b"0", same)
    if kind == "mac":  # the colon behind the address, if there is more
        same, rest = same + rest[:1], rest[1:]
    return same + (replace(rest) if rest else b"")


def _other_number(token: bytes, kind: str) -> bytes:
    """Return zero, or for a number that libxl does not take one that it does not take either."""
    if _is_taken(kind, token):
        return b"0".ljust(len(token))
    # Further from zero in as many digits: too large or too small stays that.
    return re.sub(rb"[0-9]", b"9", token)


def _is_taken(kind: str, token: bytes) -> bool:
    return takes(kind, token.decode("utf-8", "replace"))
