"""Bodies of a large handover: `show --json` against construct and dissect.cstruct.

The peers do less: they read the record headers, the HVM sub-record headers and the CPU
bodies only (PV context, HVM CPU), and write those as JSON.
"""

from __future__ import annotations

import json
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import luformat
from luformat.containers.hvm import read_hvm_context
from luformat.layout.layouts import type_layout
from luformat.layout.shape_tree import shape_of
from luformat.layout.text import document_text
from luformat.memory.source import BytesSource
from luformat.records.index import record_number
from luformat.records.walk import index_records
from tests.bench.runner import Runner, told
from tests.support.corpus import DATA
from tests.support.framing import framed

WIDTHS = {"u1": "uint8", "u2": "uint16", "u4": "uint32", "u8": "uint64"}


def large_stream(domains: int, vcpus: int, *, hvm_only: bool = False) -> bytes:
    """Return a stream of PV and HVM domains in turn, made of the corpus's real bodies."""
    with luformat.open(DATA / "handover" / "ext" / "stream.bin") as stream:
        handover = stream.handover()
        bodies = {r.type_name: r.body_bytes() for r in handover.records}
    with luformat.open(DATA / "save" / "pvhtiny-p.xlsave.xz") as saved:
        assert isinstance(saved, luformat.ContainerInput)
        image = saved.container().images[0]
        context = next(r for r in image.records if r.type == record_number("HVM_CONTEXT"))
        hvm = hvm_context(saved, context, vcpus)
    info = bytearray(bodies["LU_DOMAIN_INFO"])
    parts = [framed("LU_VERSION", bodies["LU_VERSION"])]
    for domain in range(domains):
        info[6:8] = domain.to_bytes(2, "little")
        is_hvm = hvm_only or domain % 2
        info[0] = 2 if is_hvm else 1
        parts.append(framed("LU_DOMAIN_INFO", bytes(info)))
        if is_hvm:
            parts.append(framed("HVM_CONTEXT", hvm))
            continue
        parts.extend(
            framed(name, bodies[name]) for name in ("X86_PV_INFO", "SHARED_INFO", "X86_TSC_INFO")
        )
        for vcpu in range(vcpus):
            for name in ("X86_PV_VCPU_BASIC", "X86_PV_VCPU_EXTENDED"):
                body = vcpu.to_bytes(4, "little") + bodies[name][4:]
                parts.append(framed(name, body))
    parts.append(framed(0))
    return b"".join(parts)


def hvm_context(saved: Any, context: Any, vcpus: int) -> bytes:
    """Return a context with the real one's entries, those of vCPU 1 once for each vCPU."""
    entries = list(read_hvm_context(saved.source, context.body_offset, context.body_length).entries)
    raw = {e.number: saved.source.read(e.offset, e.end - e.offset) for e in entries}
    per_vcpu = {e.type for e in entries if e.instance == 1}
    parts = []
    for entry in entries:
        if entry.type not in per_vcpu:
            parts.append(raw[entry.number])
        elif entry.instance == 1:
            for vcpu in range(vcpus):
                piece = raw[entry.number]
                parts.append(piece[:2] + vcpu.to_bytes(2, "little") + piece[4:])
    return b"".join(parts)


def construct_parser() -> Callable[[bytes], Iterator[Any]]:
    """Return a parser made with construct."""
    import construct as c

    ints = {"u1": c.Int8ul, "u2": c.Int16ul, "u4": c.Int32ul, "u8": c.Int64ul}

    def layout(key: str) -> Any:
        fields = []
        for spec in type_layout(key)["fields"]:
            if spec["width"] is None:
                continue
            one: Any
            width = spec["width"] // (spec["count"] or 1)
            if spec["kind"] == "type":
                one = layout(spec["type"])
            elif spec["kind"] == "uint":
                one = ints[spec["type"]]
            else:
                one = c.Bytes(width)
            fields.append(spec["id"] / (one[spec["count"]] if spec["count"] else one))
        return c.Struct(*fields)

    header, cpu, pv = (
        layout("xen_record::record_header"),
        layout("xen_hvm_context::cpu"),
        layout("xen_pv_vcpu::guest_context_64"),
    )
    entry = c.Struct("typecode" / c.Int16ul, "instance" / c.Int16ul, "length" / c.Int32ul)
    return lambda data: _walk(data, header.parse, entry.parse, cpu.parse, pv.parse)


def cstruct_parser() -> Callable[[bytes], Iterator[Any]]:
    """Return a parser made with dissect.cstruct."""
    from dissect.cstruct import cstruct

    parser = cstruct()
    known: set[str] = set()

    def name(key: str) -> str:
        return key.replace("::", "__")

    def define(key: str) -> None:
        if key in known:
            return
        known.add(key)
        lines = []
        for spec in type_layout(key)["fields"]:
            if spec["width"] is None:
                continue
            count = f"[{spec['count']}]" if spec["count"] else ""
            if spec["kind"] == "type":
                define(spec["type"])
                lines.append(f"{name(spec['type'])} {spec['id']}{count};")
            elif spec["kind"] == "uint":
                lines.append(f"{WIDTHS[spec['type']]} {spec['id']}{count};")
            else:
                lines.append(f"char {spec['id']}[{spec['width']}];")
        parser.load(f"struct {name(key)} {{ {' '.join(lines)} }};", compiled=True)

    keys = ["xen_record::record_header", "xen_hvm_context::cpu", "xen_pv_vcpu::guest_context_64"]
    for key in keys:
        define(key)
    parser.load("struct entry { uint16 typecode; uint16 instance; uint32 length; };", compiled=True)
    header, cpu, pv = (getattr(parser, name(key)) for key in keys)
    return lambda data: _walk(data, header, parser.entry, cpu, pv)


def _walk(data: bytes, header: Any, entry: Any, cpu: Any, pv: Any) -> Iterator[Any]:
    at, basic, context = 0, record_number("X86_PV_VCPU_BASIC"), record_number("HVM_CONTEXT")
    while at < len(data):
        head = header(data[at : at + 8])
        kind, length = int(head.record_type), int(head.len_body)
        bodies = []
        if kind == basic:
            bodies.append(pv(data[at + 16 : at + 8 + length]))
        elif kind == context:
            inner = at + 8
            while inner < at + 8 + length:
                sub = entry(data[inner : inner + 8])
                if sub.typecode == 2:
                    bodies.append(cpu(data[inner + 8 : inner + 8 + sub.length]))
                inner += 8 + sub.length
        yield kind, length, bodies
        at += 8 + length + -length % 8


def plain(value: Any) -> Any:
    """Return a peer's object as what `json` writes."""
    if isinstance(value, bytes):
        return value.hex()
    if isinstance(value, int):
        return int(value)
    if isinstance(value, list):
        return [plain(item) for item in value]
    if isinstance(value, dict):
        return {key: plain(item) for key, item in value.items() if key != "_io"}
    return {key: plain(getattr(value, key)) for key in type(value).fields}


def our_parser() -> Callable[[bytes], Iterator[str]]:
    """Return luformat's own reading of the part that the peers do."""
    basic, context = record_number("X86_PV_VCPU_BASIC"), record_number("HVM_CONTEXT")
    cpu, pv = "xen_hvm_context::cpu", "xen_pv_vcpu::guest_context_64"

    def text(key: str, data: bytes, at: int, room: int) -> str:
        shape = shape_of(key, (), data, at, room)
        assert shape is not None
        return document_text(shape, shape.values(data, at))

    def read(data: bytes) -> Iterator[str]:
        for record in index_records(BytesSource(data), "little"):
            bodies = []
            if record.type == basic:
                bodies.append(text(pv, data, record.body_offset + 8, record.body_length - 8))
            elif record.type == context:
                entries = read_hvm_context(
                    record.source, record.body_offset, record.body_length
                ).entries
                bodies = [
                    text(cpu, data, e.body_offset, e.body_length) for e in entries if e.type == 2
                ]
            yield (
                f'{{"type": {record.type}, "length": {record.body_length}, '
                f'"bodies": [{", ".join(bodies)}]}}'
            )

    return read


def measure_ours(data: bytes) -> float:
    """Return the seconds that luformat takes for the peers' part of the work."""
    start = time.process_time()
    with tempfile.TemporaryFile("w") as target:
        for text in our_parser()(data):
            target.write(text)
    return time.process_time() - start


def measure_numbers(data: bytes) -> float:
    """Return the seconds that it takes to write the numbers of the peers' part, and no more.

    Nobody who makes text of them in Python is quicker: they are read, and become text in one call.
    """
    basic, context = record_number("X86_PV_VCPU_BASIC"), record_number("HVM_CONTEXT")
    bodies = []
    for record in index_records(BytesSource(data), "little"):
        if record.type == basic:
            key, at = "xen_pv_vcpu::guest_context_64", record.body_offset + 8
            bodies.append((shape_of(key, (), data, at, record.body_length - 8), at))
        elif record.type == context:
            context_ = read_hvm_context(record.source, record.body_offset, record.body_length)
            bodies += (
                (shape_of("xen_hvm_context::cpu", (), data, e.body_offset, e.body_length), e.offset)
                for e in context_.entries
                if e.type == 2
            )
    start = time.process_time()
    for shape, at in bodies:
        assert shape is not None
        str(shape.values(data, at))
    return time.process_time() - start


def measure_peer(parser: Callable[[bytes], Iterator[Any]], data: bytes) -> float:
    """Return the seconds that a peer takes for its part of the work."""
    start = time.process_time()
    with tempfile.TemporaryFile("w") as target:
        for kind, length, bodies in parser(data):
            text = {"type": kind, "length": length, "bodies": [plain(body) for body in bodies]}
            target.write(json.dumps(text))
    return time.process_time() - start


def rows(domains: int = 1000, vcpus: int = 8, peer_share: int = 20) -> Iterator[str]:
    """Yield the lines of the report; peers do every `peer_share`th part, scaled up."""
    data = large_stream(domains, vcpus)
    with tempfile.TemporaryDirectory() as folder:
        path, run = Path(folder) / "large.bin", Runner(Path(folder) / "modules")
        path.write_bytes(data)
        run.warm(path, "show")
        ours, peak = run.luformat("show", "--json", path)
        yield (
            f"show --json, {domains} domains x {vcpus} vCPUs ({len(data) >> 20} MiB): "
            f"{told(ours, peak)}"
        )
        yield f"decode of the same: {told(*run.luformat('decode', path, '-o', '-'))}"
    part = large_stream(domains // peer_share, vcpus)
    same = min(measure_ours(data) for _ in range(3))
    bare = min(measure_numbers(data) for _ in range(3))
    yield (
        f"  the peers' part alone (headers and CPU bodies): {same:.2f} s, "
        f"{same / bare:.2f} x unpacking the numbers and str() of them ({bare:.2f} s)"
    )
    for name, parser, wanted in (
        ("construct", construct_parser(), 30),
        ("dissect.cstruct", cstruct_parser(), 10),
    ):
        theirs = min(measure_peer(parser, part) for _ in range(3)) * peer_share
        yield (
            f"  {name}, headers and CPU bodies only: {theirs:.2f} s: "
            f"{theirs / same:.1f} times the same work, wanted >= {wanted}; "
            f"{theirs / ours:.1f} times the whole of it"
        )
