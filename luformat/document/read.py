"""A JSON document read piece by piece: its members in turn, of a list one entry at a time.

`json`'s own scanner reads each piece, which is as fast as reading the whole and needs a
window of text only: where a piece is cut off at the end of the window, the window grows and
the piece is read again. Event parsers (ijson with its C backend) took twice the time.
"""

from __future__ import annotations

import codecs
import json
from collections.abc import Iterator
from typing import Any, BinaryIO, Final, NoReturn, TypeVar

from luformat.errors import DocumentError

__all__ = ["read_members"]

_Value = TypeVar("_Value")

_CHUNK: Final = 1 << 18
_MOST: Final = 1 << 30
"""Characters that one value may take; what is longer has no end."""
_NEAR: Final = 16
"""Characters from the end of a window within which an error may be that of a cut."""
_BLANK: Final = " \t\n\r"


def read_members(stream: BinaryIO) -> Iterator[tuple[str, Any]]:
    """Yield the members of the object in a JSON stream; a value that is a list is an iterator.

    An iterator has to be used up before the next member is asked for. Raises DocumentError
    for what is not JSON.
    """
    window = _Window(stream)
    yield from _told(_members(window))


def _told(values: Iterator[_Value]) -> Iterator[_Value]:
    """Yield values; what goes wrong in reading them becomes a DocumentError.

    A list is read by who asks for its entries, outside the members' own iterator: each of the
    two has its errors told.
    """
    try:
        yield from values
    except RecursionError:
        raise DocumentError("$", wanted="a document of `decode`", got="endless nesting") from None
    except UnicodeDecodeError as error:
        raise DocumentError("$", wanted="JSON in UTF-8", got=str(error)) from None
    except json.JSONDecodeError as error:
        place = f"line {error.lineno}, column {error.colno}"
        raise DocumentError("$", wanted="JSON", got=f"{error.msg} at {place}") from None
    except DocumentError:
        raise
    except ValueError as error:
        raise DocumentError("$", wanted="JSON with readable numbers", got=str(error)) from None


def _members(window: _Window) -> Iterator[tuple[str, Any]]:
    if window.peek() != "{":
        raise DocumentError("$", wanted="an object", got=window.value())
    window.take("{")
    if window.peek() == "}":
        window.take("}")
    else:
        while True:
            if window.peek() != '"':
                window.fail("Expecting property name enclosed in double quotes")
            name = window.value()
            window.want(":")
            if window.peek() == "[":
                entries = _told(_entries(window))
                yield name, entries
                for _ in entries:
                    pass
            else:
                yield name, window.value()
            if window.peek() == "}":
                window.take("}")
                break
            window.want(",")
    if window.peek():
        window.fail("Extra data")


def _entries(window: _Window) -> Iterator[Any]:
    window.take("[")
    if window.peek() == "]":
        window.take("]")
        return
    while True:
        yield window.value()
        if window.peek() == "]":
            window.take("]")
            return
        window.want(",")


class _Window:
    """The part of the text that is looked at, and what came before it in lines."""

    def __init__(self, stream: BinaryIO):
        self._stream = stream
        self._decode = codecs.getincrementaldecoder("utf-8-sig")().decode
        self._scan = json.JSONDecoder().raw_decode
        self._text = ""
        self._at = 0
        self._ended = False
        self._lines = 0
        self._column = 0

    def peek(self) -> str:
        """Return the next character that is no blank, "" at the end."""
        while True:
            text, at = self._text, self._at
            while at < len(text) and text[at] in _BLANK:
                at += 1
            self._at = at
            if at < len(text):
                return text[at]
            if not self._grow(_CHUNK):
                return ""

    def take(self, character: str) -> None:
        """Step over a character that `peek` has returned."""
        self._at += len(character)

    def want(self, character: str) -> None:
        """Step over a character; raises JSONDecodeError if another comes next."""
        if self.peek() != character:
            self.fail(f"Expecting {character!r} delimiter")
        self._at += 1

    def value(self) -> Any:
        """Return the next value, and step over it."""
        self.peek()
        amount = _CHUNK
        while True:
            try:
                found, end = self._scan(self._text, self._at)
            except json.JSONDecodeError as error:
                if not self._may_be_cut(error) or not self._grow(amount):
                    self.fail(error.msg, error.pos)
            else:
                # A number could go on behind the window.
                if end < len(self._text) or not self._grow(amount):
                    self._at = end
                    return found
            amount *= 2

    def _may_be_cut(self, error: json.JSONDecodeError) -> bool:
        near = error.pos >= len(self._text) - _NEAR
        return near or error.msg.startswith("Unterminated string")

    def _grow(self, amount: int) -> bool:
        """Add text to the window, drop what lies behind; return False at the end."""
        if self._ended:
            return False
        if len(self._text) - self._at > _MOST:
            raise DocumentError("$", wanted=f"values of at most {_MOST} characters", got="more")
        data = self._stream.read(amount)
        self._ended = not data
        self._drop()
        self._text += self._decode(data, self._ended)
        return not self._ended

    def _drop(self) -> None:
        gone = self._text[: self._at]
        lines = gone.count("\n")
        self._lines += lines
        self._column = len(gone) - gone.rfind("\n") - 1 if lines else self._column + len(gone)
        self._text = self._text[self._at :]
        self._at = 0

    def fail(self, message: str, at: int | None = None) -> NoReturn:
        """Raise a JSONDecodeError with the place in the whole text."""
        error = json.JSONDecodeError(message, self._text, self._at if at is None else at)
        if error.lineno == 1:
            error.colno += self._column
        error.lineno += self._lines
        raise error
