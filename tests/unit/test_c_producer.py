"""A handover written in C with the generated header is octet for octet that of the vectors.

The program is made from a vector's document: records of live update by their writers, all others
by their octets. What it writes is planted into the vector's emptied memory, which must verify.
"""

from __future__ import annotations

import itertools
import json
import shutil
import subprocess
from functools import cache
from pathlib import Path

import pytest
from click.testing import CliRunner

from luformat.cli import cli
from luformat.standard.claims import bodies_of
from luformat.standard.vectors import Vector, read_vectors
from tests.support.vectors import NAMES

ROOT = Path(__file__).parents[2]
HEADERS = ROOT / "generated" / "c"
STRICT = ("-Wall", "-Wextra", "-Wpedantic", "-Werror")
FREE = (*STRICT, "-ffreestanding", "-fsyntax-only")
HOSTS = [name for name in NAMES if name.startswith("sound-host-")]
INFO = "luformat_xen_lu_records_lu_domain_info"
KINDS = {"x86_pv": 1, "x86_hvm": 2}

all_vectors = cache(read_vectors)

C = [
    (compiler, standard, word)
    for (compiler, standard), word in itertools.product(
        (("gcc", "c99"), ("clang", "c99"), ("gcc", "c11"), ("g++", "c++17"), ("clang++", "c++17")),
        ("-m64", "-m32"),
    )
]

MAIN = """
#include "luformat_producer.h"
#include <stdio.h>
#include <stdlib.h>

%(data)s

static void put_all(struct luformat_writer *w)
{
%(puts)s
}

static int save(const char *name, const struct luformat_writer *w)
{
    FILE *file = fopen(name, "wb");
    return file == NULL || fwrite(w->buffer, 1, w->length, file) != w->length || fclose(file);
}

int main(void)
{
    static const uint64_t mfns[] = { %(mfns)s };
    static uint8_t array[4096], crumb[24];
    struct luformat_writer w = luformat_writer_of(NULL, 0, %(big)d);
    struct luformat_writer a = luformat_writer_of(array, sizeof(array), %(big)d);
    struct luformat_writer b = luformat_writer_of(crumb, sizeof(crumb), %(big)d);
    uint8_t *buffer;
    size_t size;
    put_all(&w);
    size = w.length;
    buffer = (uint8_t *)malloc(size);
    w = luformat_writer_of(buffer, size - 1, %(big)d);
    put_all(&w);
    if (luformat_fits(&w))
        return 1;
    w = luformat_writer_of(buffer, size, %(big)d);
    put_all(&w);
    luformat_put_mfn_array(&a, mfns, sizeof(mfns) / sizeof(*mfns));
    luformat_put_breadcrumb(&b, %(shift)d, UINT64_C(%(array)d), sizeof(mfns) / sizeof(*mfns));
    return !luformat_fits(&w) || !luformat_fits(&a) || !luformat_fits(&b)
        || save("stream", &w) || save("array", &a) || save("crumb", &b);
}
"""


@pytest.mark.parametrize(("compiler", "standard", "word"), C)
def test_the_header_is_freestanding_and_free_of_warnings(
    compiler: str, standard: str, word: str
) -> None:
    if shutil.which(compiler) is None:
        pytest.skip(f"{compiler} is not installed")
    language = "c++" if standard.startswith("c++") else "c"
    subprocess.run(
        [compiler, f"-std={standard}", word, *FREE, f"-I{HEADERS}", "-x", language, "-"],
        input=b'#include "luformat_producer.h"\n',
        check=True,
    )


def octets(data: bytes) -> str:
    return ", ".join(map(str, data))


def program(vector: Vector, mfns: list[int], array: int) -> str:
    """The C text that writes what a vector's memory holds."""
    data, puts = [], []
    for number, (record, body) in enumerate(zip(vector.records, bodies_of(vector), strict=True)):
        name, fields = record["type_name"], record.get("body", {})
        if name == "END":
            puts.append("    luformat_put_end(w);")
        elif name in ("LU_M2P", "LU_M2P_COMPAT"):
            words = [entry["page_data"] for entry in fields["entries"]]
            chunks = ", ".join(
                f"luformat_m2p_chunk(UINT64_C({w & ~4095}), {w & 4095})"
                if w & 4095
                else f"luformat_m2p_gap(UINT64_C({w >> 12}))"
                for w in words
            )
            puts.append(f"    {{ const uint64_t m[] = {{ {chunks} }};")
            puts.append(
                f"      luformat_put_lu_m2p(w, {name[6:] == '_COMPAT':d}, m, {len(words)}); }}"
            )
        elif name in ("LU_VERSION", "LU_DOMAIN_INFO"):
            kind = name.lower()
            puts.append(f"    {{ struct luformat_xen_lu_records_{kind} v;")
            for field, value in fields.items():
                if field == "domain_handle":
                    puts.append(
                        f"      static const uint8_t h[] = {{ {octets(bytes.fromhex(value))} }};"
                    )
                    puts.append("      unsigned int i;")
            for field, value in fields.items():
                if field == "domain_handle":
                    puts.append("      for (i = 0; i < 16; i++) v.domain_handle[i] = h[i];")
                else:
                    puts.append(f"      v.{field} = {KINDS.get(value, value)};")
            puts.append(f"      luformat_put_{kind}(w, &v); }}")
        else:
            assert body
            data.append(f"static const uint8_t body{number}[] = {{ {octets(body)} }};")
            puts.append(
                f"    luformat_put_record(w, {record['type']}u, body{number}, {len(body)});"
            )
    stream = vector.stream or {}
    return MAIN % {
        "data": "\n".join(data),
        "puts": "\n".join(puts),
        "mfns": ", ".join(f"UINT64_C({mfn})" for mfn in mfns),
        "big": stream["byte_order"] == "big",
        "shift": stream["page_size"].bit_length() - 1,
        "array": array,
    }


@pytest.mark.parametrize("name", HOSTS)
def test_a_stream_written_in_c_is_a_handover(name: str, tmp_path: Path) -> None:
    vector = next(each for each in all_vectors() if each.name == name)
    compilers = [("gcc", "c"), ("clang++", "cc")]
    found = [pair for pair in compilers if shutil.which(pair[0])]
    if not found:
        pytest.skip("no C compiler is installed")
    content = bytearray(vector.octets())
    assert vector.stream is not None
    assert vector.bootmem is not None
    page, order = vector.stream["page_size"], vector.stream["byte_order"]
    segments = segments_of(vector)
    crumb = place(segments, vector.bootmem["start"])
    array = int.from_bytes(content[crumb + 8 : crumb + 16], order)
    at = place(segments, array)
    mfns = [maddr_of(segments, offset) // page for offset in vector.stream["pages"]]
    for compiler, suffix in found:
        source = tmp_path / f"producer.{suffix}"
        source.write_text(program(vector, mfns, array))
        standard = "c99" if suffix == "c" else "c++17"
        subprocess.run(
            [compiler, f"-std={standard}", *STRICT, f"-I{HEADERS}", source.name, "-o", "producer"],
            cwd=tmp_path,
            check=True,
        )
        subprocess.run([str(tmp_path / "producer")], cwd=tmp_path, check=True)
        stream = (tmp_path / "stream").read_bytes()
        gathered = vector.stream_octets() or b""
        assert stream == gathered[: vector.stream["length"]]
        planted = bytearray(content)
        planted[crumb : crumb + 24] = bytes(24)
        planted[at : at + 8 * len(mfns)] = bytes(8 * len(mfns))
        for offset in vector.stream["pages"]:
            planted[offset : offset + page] = bytes(page)
        planted[crumb : crumb + 24] = (tmp_path / "crumb").read_bytes()
        planted[at : at + 8 * len(mfns)] = (tmp_path / "array").read_bytes()
        for number, offset in enumerate(vector.stream["pages"]):
            piece = stream[number * page : (number + 1) * page]
            planted[offset : offset + len(piece)] = piece
        dump = tmp_path / "dump.elf"
        dump.write_bytes(planted)
        region = f"{vector.bootmem['size']}B@{vector.bootmem['start']:#x}"
        result = CliRunner().invoke(cli, ["verify", "--bootmem", region, str(dump)])
        assert result.exit_code == 0, result.output
        assert "0 errors, 0 warnings" in result.output


def segments_of(vector: Vector) -> list[dict[str, int]]:
    described = json.loads(vector.file.with_suffix(".json").read_text("utf-8"))
    found: list[dict[str, int]] = described["input"]["segments"]
    return found


def place(segments: list[dict[str, int]], maddr: int) -> int:
    """Where the octet at a machine address stands in the file."""
    return next(
        s["offset"] + maddr - s["maddr"]
        for s in segments
        if s["maddr"] <= maddr < s["maddr"] + s["length"]
    )


def maddr_of(segments: list[dict[str, int]], offset: int) -> int:
    return next(
        s["maddr"] + offset - s["offset"]
        for s in segments
        if s["offset"] <= offset < s["offset"] + s["length"]
    )
