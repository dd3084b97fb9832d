"""Write every field and instance that a generated Python parser finds in files.

Called with the folder `generated` and, for every file, its schema, its path and where the
values go. A line is `path=value`: integers modulo 2**64, octets as hex or, if there are more
than 64, as length and checksum. A file that cannot be parsed ends with a line `!` after what
could be. The programs beside this one print the same in other languages.
"""

import json
import sys
from enum import IntEnum
from importlib import import_module
from pathlib import Path
from typing import TextIO

from kaitaistruct import KaitaiStream, KaitaiStruct


def camel(name: str) -> str:
    head, *rest = name.split("_")
    return head + "".join(word.capitalize() for word in rest)


def octets(data: bytes) -> str:
    if len(data) <= 64:
        return "x" + data.hex()
    checksum = 0
    for value in data[:4096]:
        checksum = (checksum * 31 + value) & 0xFFFFFFFF
    return f"x{len(data)}:{checksum}"


class Dump:
    def __init__(self, layouts: dict, output: TextIO) -> None:
        self.output = output
        self.is_whole = True
        self.members = {
            layout["python"]: [m["id"] for m in layout["fields"] + layout["instances"]]
            for layout in layouts["types"].values()
        }

    def line(self, text: str) -> None:
        self.output.write(f"{text}\n")

    def show(self, path: str, value: object) -> None:
        if value is None:
            return
        if isinstance(value, bool):
            self.line(f"{path}={str(value).lower()}")
        elif isinstance(value, (int, IntEnum)):
            self.line(f"{path}={int(value) % 2**64}")
        elif isinstance(value, (bytes, bytearray)):
            self.line(f"{path}={octets(bytes(value))}")
        elif isinstance(value, str):
            self.line(f"{path}={octets(value.encode())}")
        elif isinstance(value, list):
            for index, item in enumerate(value):
                self.show(f"{path}/{index}", item)
        elif isinstance(value, KaitaiStruct):
            module = type(value).__module__.rpartition(".")[2]
            for name in self.members[f"{module}.{type(value).__qualname__}"]:
                self.show(f"{path}/{camel(name)}", self.member(value, name))
        else:
            raise TypeError(type(value))

    def member(self, value: KaitaiStruct, name: str) -> object:
        try:
            return getattr(value, name, None)
        except Exception:
            self.is_whole = False
            return None


def write_values(layouts: dict, schema: str, file: str, output: TextIO) -> None:
    module = import_module(f"luformat_ksy.{schema}")
    root = getattr(module, layouts["types"][schema]["python"].partition(".")[2])
    # Memory of a machine is not read whole.
    with Path(file).open("rb") as data:
        parsed = root(KaitaiStream(data))
        dump = Dump(layouts, output)
        try:
            parsed._read()
        except Exception:
            dump.is_whole = False
        dump.show("", parsed)
        if not dump.is_whole:
            dump.line("!")


def main(generated: str, *arguments: str) -> None:
    sys.path.insert(0, f"{generated}/python")
    layouts = json.loads(Path(generated, "layouts.json").read_text())
    calls = iter(arguments)
    for schema, file, out in zip(calls, calls, calls, strict=True):
        with Path(out).open("w") as output:
            write_values(layouts, schema, file, output)


main(*sys.argv[1:])
