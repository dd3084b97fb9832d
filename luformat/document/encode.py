"""A JSON document as bytes.

One pass, a record at a time: each is written before the next is read. What later records depend
on is kept: byte order of each layer, as its header said, and the width of the guest. Fields
become bytes by their shape (`layout.pack`); where a document does not fit one, the generated
writers are asked, which say what is wrong with it and where. Lengths and counts that a document
leaves out follow from what it has.
"""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator, Mapping
from contextlib import closing, nullcontext
from typing import Any, BinaryIO, Final

from kaitaistruct import KaitaiStructError

from luformat.containers.detect import CONTAINER_KINDS
from luformat.document.codec import encode_body, parse
from luformat.document.entries import PART_LAYERS
from luformat.document.json_text import SCHEMA
from luformat.document.objects import given_integer, hex_bytes
from luformat.document.side import SideReader
from luformat.errors import DocumentError
from luformat.layout.layouts import ByteOrder, body_case, struct_of
from luformat.memory.source import ByteSource, FileSource
from luformat.records.index import record_number

__all__ = ["encode", "encode_document"]

_KINDS: Final = ("lu-stream", *CONTAINER_KINDS)
_TOP: Final = ("luformat", "byte_order", "page_size", "records", "slack", "incomplete")
_RECORD: Final = ("layer", "type", "type_name", "body", "raw", "contents", "padding")
_PART: Final = ("part", "body", "raw", "contents")
_FORMATS: Final = {
    "libxc": ("xen_record::record_header", "xen_record"),
    "libxl": ("libxl_stream::record_header", "libxl_stream::record"),
    "xenstore": ("xenstore_state::record::record_header", "xenstore_state::record"),
}
_ALIGN: Final = 8
_MAX_BODY: Final = 0xFFFFFFFF
_CONFIG: Final = "xl_save::config_part"
_NONE: Final = object()
_XL_HEADER: Final = "xl_save::save_header"


def encode_document(
    members: Iterable[tuple[str, Any]], target: BinaryIO, pages: ByteSource | None = None
) -> None:
    """Write the bytes that a document stands for, given by its members (see `read_members`).

    `pages` is the side file. Lengths of records, and lengths and counts in bodies that are
    left out, are worked out. Raises DocumentError with the JSON path of what is wrong.
    """
    _Encoder(target, SideReader(pages)).run(members)


def encode(
    document: Mapping[str, Any], target: BinaryIO, pages: str | os.PathLike[str] | None = None
) -> None:
    """Write the stream, image or save file that a document of `Input.decode` stands for.

    An unchanged document gives the very bytes that it was made from. Fields may be edited,
    records removed and added; lengths of records are worked out. `pages` is the file with the
    contents of guest pages. Raises DocumentError with the JSON path of what is wrong.
    """
    with nullcontext() if pages is None else closing(FileSource.of(pages)) as source:
        encode_document(document.items(), target, source)


class _Encoder:
    """One pass over a document; headers tell the byte order of what follows them.

    Records are written as they come, once the members that tell their byte order have come;
    if these stand behind the records, the records are kept until then.
    """

    def __init__(self, target: BinaryIO, side: SideReader):
        self._target = target
        self._side = side
        self._orders: dict[str, ByteOrder] = {}
        self._guest_width = 8
        self._default_layer = "libxc"
        self._cut_padding: DocumentError | None = None

    def run(self, members: Iterable[tuple[str, Any]]) -> None:
        """Write everything."""
        seen: dict[str, Any] = {}
        for name, value in members:
            if name not in _TOP:
                raise DocumentError(f"$.{name}", wanted=f"one of {', '.join(_TOP)}", got=name)
            if name == "records" and {"luformat", "byte_order"} <= seen.keys():
                self._begin(seen)
                self._write_all(value)
                value = None
            seen[name] = list(value) if isinstance(value, Iterator) else value
        self._begin(seen)
        if seen.get("records", 0) is not None:
            self._write_all(seen.get("records"))
        if "slack" in seen and self._cut_padding is not None:
            raise self._cut_padding
        if isinstance(seen.get("slack"), dict):
            self._side.copy(seen["slack"], "$.slack", self._target)
        else:
            self._target.write(hex_bytes(seen.get("slack", ""), "$.slack"))

    def _begin(self, seen: dict[str, Any]) -> None:
        """Check the members in front of the records; they tell what the records begin with."""
        about = _object(seen.get("luformat"), "$.luformat", ("schema", "kind"))
        if about.get("schema") != SCHEMA:
            raise DocumentError("$.luformat.schema", wanted=SCHEMA, got=about.get("schema"))
        _one_of(about.get("kind"), "$.luformat.kind", _KINDS)
        is_big = _one_of(seen.get("byte_order"), "$.byte_order", ("little", "big")) == "big"
        self._orders = dict.fromkeys((*_FORMATS, "xl"), "big" if is_big else "little")

    def _write_all(self, records: Any) -> None:
        if not isinstance(records, list | Iterator):
            raise DocumentError("$.records", wanted="a list", got=records)
        for number, (entry, after) in enumerate(_with_next(iter(records))):
            path = f"$.records[{number}]"
            if isinstance(entry, dict) and "part" in entry:
                self._write_part(_object(entry, path, _PART), path, after, number)
            else:
                self._write_record(_object(entry, path, _RECORD), path, after is _NONE)

    def _write_record(self, entry: dict[str, Any], path: str, is_last: bool) -> None:
        layer = _one_of(entry.get("layer", self._default_layer), f"{path}.layer", tuple(_FORMATS))
        header, record = _FORMATS[layer]
        kind = given_integer(entry.get("type"), f"{path}.type", 4)
        case = body_case(record, kind)
        key, names = (None, ()) if case is None else case
        known = {"host_is_be": self._orders[layer] == "big", "guest_width": self._guest_width}
        params = tuple(known[name] for name in names)
        data = self._content(entry, path, key, params)
        length = len(data)
        if "contents" in entry:
            length += self._side.range_of(entry["contents"], f"{path}.contents")[1]
        if length > _MAX_BODY:
            raise DocumentError(path, wanted=f"a body of at most {_MAX_BODY} bytes", got=length)
        self._target.write(struct_of(header, self._orders[layer]).pack(kind, length) + data)
        if "contents" in entry:
            self._side.copy(entry["contents"], f"{path}.contents", self._target)
        self._target.write(self._padding(entry, path, -length % _ALIGN, is_last))
        if layer == "libxc":
            self._note_guest(kind, key, data)

    def _padding(self, entry: dict[str, Any], path: str, length: int, is_last: bool) -> bytes:
        if "padding" not in entry:
            return bytes(length)
        data = hex_bytes(entry["padding"], f"{path}.padding")
        if len(data) == length:
            return data
        error = DocumentError(
            f"{path}.padding",
            wanted=f"{length} bytes as {2 * length} hex digits",
            got=entry["padding"],
            hint="leave the padding out for zeros",
        )
        if not is_last or len(data) > length:
            raise error
        self._cut_padding = error  # right at the end of all, wrong if slack follows
        return data

    def _note_guest(self, kind: int, key: str | None, data: bytes) -> None:
        """Keep what the layout of SHARED_INFO depends on: the domain's word width."""
        if kind == record_number("LU_DOMAIN_INFO"):
            self._guest_width = 8
        elif kind == record_number("X86_PV_INFO") and key is not None:
            try:
                width = parse(key, (), data).guest_width
            except (KaitaiStructError, EOFError):
                width = 8
            self._guest_width = 4 if width == 4 else 8

    def _write_part(self, entry: dict[str, Any], path: str, after: Any, number: int) -> None:
        key = _one_of(entry["part"], f"{path}.part", tuple(PART_LAYERS))
        if key == _XL_HEADER:
            entry = self._with_config_length(entry, after, number + 1)
        names = ("host_is_be",) if key in (_CONFIG, "libxc_image::dhdr") else ()
        layer = PART_LAYERS[key]
        params = (self._orders[layer] == "big",) if names else ()
        data = self._content(entry, path, None if key == "unknown" else key, params)
        self._target.write(data)
        if "contents" in entry:
            self._side.copy(entry["contents"], f"{path}.contents", self._target)
        self._note_order(key, layer, data, path)

    def _with_config_length(
        self, entry: dict[str, Any], config: Any, number: int
    ) -> dict[str, Any]:
        """Work out the length of xl's configuration, entry `number`, if the header omits it."""
        body = entry.get("body")
        words = body.get("words") if isinstance(body, dict) else None
        if body is None or not isinstance(words, dict) or "len_optional_data" in words:
            return entry
        length = 0
        if isinstance(config, dict) and config.get("part") == _CONFIG:
            # Its length is the same in either byte order, which is not known yet.
            params = (self._orders["xl"] == "big",)
            length = len(self._content(config, f"$.records[{number}]", _CONFIG, params))
        return {**entry, "body": {**body, "words": {**words, "len_optional_data": length}}}

    def _note_order(self, key: str, layer: str, data: bytes, path: str) -> None:
        if key not in (
            _XL_HEADER,
            "libxl_stream::stream_header",
            "libxc_image::ihdr",
            "xenstore_state::stream_header",
        ):
            return
        try:
            header = parse(key, (), data)
        except (KaitaiStructError, EOFError) as error:
            raise DocumentError(path, wanted=f"a whole {key}", got=str(error)) from None
        is_big = header.host_is_be if key == _XL_HEADER else header.is_big_endian
        self._orders[layer] = "big" if is_big else "little"
        if layer == "libxc":
            self._guest_width = 8

    def _content(
        self, entry: dict[str, Any], path: str, key: str | None, params: tuple[Any, ...]
    ) -> bytes:
        """Return the bytes that an entry itself gives, fields or raw."""
        if ("body" in entry) == ("raw" in entry):
            got = "both" if "raw" in entry else "neither"
            raise DocumentError(path, wanted="either body or raw", got=got)
        if "raw" in entry:
            return hex_bytes(entry["raw"], f"{path}.raw")
        if key is None:
            raise DocumentError(
                f"{path}.body", wanted="raw: no layout of this type is known", got=entry["body"]
            )
        return encode_body(key, params, entry["body"], f"{path}.body")


def _with_next(entries: Iterator[Any]) -> Iterator[tuple[Any, Any]]:
    """Yield each entry with the one after it, `_NONE` at the end."""
    try:
        entry = next(entries)
    except StopIteration:
        return
    for after in entries:
        yield entry, after
        entry = after
    yield entry, _NONE


def _object(given: Any, path: str, names: tuple[str, ...]) -> dict[str, Any]:
    if not isinstance(given, dict):
        raise DocumentError(path, wanted="an object", got=given)
    for name in given:
        if name not in names:
            raise DocumentError(f"{path}.{name}", wanted=f"one of {', '.join(names)}", got=name)
    return given


def _one_of(given: Any, path: str, names: tuple[str, ...]) -> str:
    if given not in names:
        raise DocumentError(path, wanted=f"one of {', '.join(names)}", got=given)
    return str(given)
