"""Every rule that a stream can break: its fault is found, and no other error with it."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from xml.etree import ElementTree

import numpy as np
import pytest
from click.testing import CliRunner

import luformat
from luformat.cli import cli
from luformat.containers.hvm import read_hvm_context
from luformat.handover.handover import Handover
from luformat.locate.candidate import Candidate
from luformat.locate.evidence import StreamEvidence
from luformat.locate.pages import PageList
from luformat.locate.stream import PagedStream
from luformat.memory.pieces import PiecesImage
from luformat.memory.source import BytesSource
from luformat.records.index import record_number
from luformat.verify.engine import rules, verify
from luformat.verify.findings import Finding
from luformat.verify.hits import Severity
from luformat.verify.subject import Subject
from tests.support.corpus import DATA
from tests.support.framing import framed

Records = list[tuple[int, bytes]]


@pytest.fixture(scope="module")
def real() -> dict[str, bytes]:
    """Bodies as real Xen wrote them, by the name of their record."""
    with luformat.open(DATA / "handover" / "ext" / "stream.bin") as stream:
        bodies = {r.type_name: r.body_bytes() for r in reversed(list(stream.handover().records))}
    with luformat.open(DATA / "save" / "pvhtiny-p.xlsave.xz") as saved:
        assert isinstance(saved, luformat.ContainerInput)
        for record in saved.container().images[0].records:
            if record.type_name.startswith("HVM"):
                bodies[record.type_name] = record.body_bytes()
    return bodies


def info(domain_id: int, kind: int = 1, *, vcpus: int = 2, **fields: int) -> bytes:
    """Return a LU_DOMAIN_INFO body of 48 bytes."""
    handle = bytes([domain_id & 0xFF]) * 16
    words = [kind, fields.get("page_shift", 12), domain_id]
    head = words[0].to_bytes(4, "little") + words[1].to_bytes(2, "little")
    head += words[2].to_bytes(2, "little") + fields.get("handle", 0).to_bytes(16, "little")
    if "handle" not in fields:
        head = head[:8] + handle
    tail = [
        0,
        fields.get("flags", 0x0C if kind == 1 else 0x03),
        vcpus,
        fields.get("emulation_flags", 0),
        fields.get("extra_flags", 0),
        fields.get("padding", 0),
    ]
    return head + b"".join(word.to_bytes(4, "little") for word in tail)


def good(real: dict[str, bytes]) -> Records:
    """Return the records of a handover that breaks no rule: a PV and an HVM domain."""
    number = record_number
    vcpu = ("X86_PV_VCPU_BASIC", "X86_PV_VCPU_EXTENDED")
    pv = ("X86_PV_INFO", "SHARED_INFO", "X86_TSC_INFO", *vcpu)
    hvm = ("X86_TSC_INFO", "HVM_PARAMS", "HVM_CONTEXT")
    return [
        (number("LU_VERSION"), real["LU_VERSION"]),
        (number("LU_M2P"), real["LU_M2P"]),
        (number("LU_DOMAIN_INFO"), info(1)),
        *((number(name), real[name]) for name in pv),
        (number("LU_DOMAIN_INFO"), info(2, 2)),
        *((number(name), real[name]) for name in hvm),
        (0, b""),
    ]


def stream_of(records: Records) -> bytes:
    return b"".join(framed(*record) for record in records)


def check(stream: bytes, **options: object) -> list[Finding]:
    handover = Handover(BytesSource(stream), "little")
    return [*verify(Subject(handover), **options)]  # type: ignore[arg-type]


def numbers(findings: list[Finding]) -> set[str]:
    return {finding.rule.id for finding in findings}


def test_a_right_handover_has_no_finding(real: dict[str, bytes]) -> None:
    assert check(stream_of(good(real))) == []


Change = Callable[[Records], object]


def at(name: str, records: Records) -> int:
    return next(i for i, (kind, _) in enumerate(records) if kind == record_number(name))


def replaced(name: str, body: bytes) -> Change:
    def change(records: Records) -> None:
        records[at(name, records)] = (record_number(name), body)

    return change


def patched(name: str, offset: int, raw: bytes) -> Change:
    def change(records: Records) -> None:
        kind, body = records[at(name, records)]
        patch = body[:offset] + raw + body[offset + len(raw) :]
        records[at(name, records)] = (kind, patch)

    return change


def inserted(place: int, kind: int | str, body: bytes = b"") -> Change:
    def change(records: Records) -> None:
        number = record_number(kind) if isinstance(kind, str) else kind
        records.insert(place, (number, body))

    return change


def copied(name: str) -> Change:
    return lambda records: records.insert(at(name, records) + 1, records[at(name, records)])


def swapped(first: str, second: str) -> Change:
    def change(records: Records) -> None:
        a, b = at(first, records), at(second, records)
        records[a], records[b] = records[b], records[a]

    return change


def m2p(*entries: int) -> bytes:
    return b"".join(entry.to_bytes(8, "little") for entry in entries)


def entries_of(body: bytes) -> list[bytes]:
    found = read_hvm_context(BytesSource(body)).entries
    return [body[entry.offset : entry.end] for entry in found]


def context(edit: Callable[[list[bytes]], list[bytes]]) -> Change:
    def change(records: Records) -> None:
        kind, body = records[at("HVM_CONTEXT", records)]
        records[at("HVM_CONTEXT", records)] = (kind, b"".join(edit(entries_of(body))))

    return change


OLD_RTC = b"\x0b\0\0\0\x10\0\0\0" + bytes(16)
OLDER_VIRIDIAN_VCPU = b"\x11\0\0\0\x08\0\0\0" + bytes(8)
CPU_1 = 2  # the corpus writes HEADER, CPU 0, CPU 1, …
FAULTS: dict[str, Change] = {
    "LU302": lambda records: records.pop(),
    "LU306": lambda records: records.__setitem__(slice(None), [(0, b"")]),
    "LU401": inserted(1, 0x40000004, b"x"),
    "LU402": inserted(1, 0xC0000000, b"x"),
    "LU403": lambda records: records.pop(0),
    "LU404": inserted(4, "LU_M2P_COMPAT", m2p(0x1A200015)),
    "LU405": inserted(1, "X86_TSC_INFO", bytes(24)),
    "LU406": inserted(9, "X86_PV_INFO", b"\x08\x04" + bytes(6)),
    "LU407": inserted(4, "CHECKPOINT"),
    "LU408": inserted(4, "PAGE_DATA", (1).to_bytes(8, "little") + bytes(8 + 4096)),
    "LU409": swapped("X86_PV_INFO", "X86_PV_VCPU_BASIC"),
    "LU410": swapped("HVM_PARAMS", "HVM_CONTEXT"),
    "LU411": copied("SHARED_INFO"),
    "LU412": inserted(2, "LU_M2P", m2p(0x1A600015)),
    "LU501": replaced("X86_TSC_INFO", bytes(20)),
    "LU502": replaced("LU_VERSION", bytes(16)),
    "LU503": replaced("LU_DOMAIN_INFO", info(2, handle=77)),
    "LU504": replaced("LU_DOMAIN_INFO", info(1, handle=int.from_bytes(b"\x02" * 16, "little"))),
    "LU505": replaced("LU_DOMAIN_INFO", info(1, 3)),
    "LU506": replaced("LU_DOMAIN_INFO", info(1, page_shift=13)),
    "LU507": replaced("LU_DOMAIN_INFO", info(0x7FF4)),
    "LU508": replaced("LU_DOMAIN_INFO", info(1, flags=1)),
    "LU509": replaced("LU_DOMAIN_INFO", info(1, emulation_flags=0x80000000)),
    "LU510": replaced("LU_DOMAIN_INFO", info(1, padding=5)),
    "LU511": replaced("LU_DOMAIN_INFO", info(1, vcpus=0)),
    "LU512": patched("X86_PV_VCPU_BASIC", 0, b"\x02"),
    "LU513": patched("X86_PV_INFO", 1, b"\x03"),
    "LU514": patched("X86_TSC_INFO", 16, b"\x02"),
    "LU515": replaced("LU_M2P", m2p(0x1A400009)),
    "LU516": replaced("LU_M2P", m2p(0x1A401015)),
    "LU517": replaced("LU_M2P", m2p(0x1A400015, 0x40000 << 12)),
    "LU518": replaced("LU_M2P", b""),
    "LU601": context(lambda e: [e[1], e[0], *e[2:]]),
    "LU602": context(lambda e: e[:-1]),
    "LU603": context(lambda e: [*e[:-1], b"\x17\0\0\0\x08\0\0\0" + bytes(8), e[-1]]),
    "LU604": context(lambda e: [*e[:-1], OLD_RTC, OLDER_VIRIDIAN_VCPU, e[-1]]),
    "LU605": context(lambda e: [*e[: CPU_1 + 1], e[CPU_1], *e[CPU_1 + 1 :]]),
    "LU606": context(lambda e: [*e, bytes(8)]),
    "LU607": context(
        lambda e: [*e[:CPU_1], e[CPU_1][:2] + b"\x05" + e[CPU_1][3:], *e[CPU_1 + 1 :]]
    ),
}
# A fault that a second rule must see too, because it is wrong in two ways.
ALSO = {"LU602": {"LU501"}}


@pytest.mark.parametrize("number", FAULTS)
def test_its_fault_is_found_and_nothing_else(number: str, real: dict[str, bytes]) -> None:
    records = good(real)
    FAULTS[number](records)
    findings = check(stream_of(records))
    assert number in numbers(findings)
    errors = {finding.rule.id for finding in findings if finding.severity is Severity.ERROR}
    assert errors - {number} <= ALSO.get(number, set())
    assert all(finding.where is not None for finding in findings)


def test_a_body_over_the_end(real: dict[str, bytes]) -> None:
    stream = bytearray(stream_of(good(real)))
    stream[4:8] = b"\xff" * 4
    assert numbers(check(bytes(stream))) == {"LU301"}


def test_padding_that_is_not_zero() -> None:
    stream = bytearray(stream_of([(record_number("LU_VERSION"), bytes(8)), (0xC0000001, b"x")]))
    stream[-1] = 7
    assert "LU303" in numbers(check(bytes(stream) + bytes(8)))


def test_the_reference_profile_has_notes_where_the_consumer_does_not_look(
    real: dict[str, bytes],
) -> None:
    records = good(real)
    FAULTS["LU401"](records)
    (finding,) = check(stream_of(records), profile="receiver")
    assert (finding.rule.id, finding.severity) == ("LU401", Severity.NOTE)


def test_select_and_ignore_take_areas(real: dict[str, bytes]) -> None:
    records = good(real)
    FAULTS["LU401"](records)
    FAULTS["LU518"](records)
    assert numbers(check(stream_of(records), select=["LU5"])) == {"LU518"}
    assert numbers(check(stream_of(records), ignore=["lu4"])) == {"LU518"}


class KnownPages(StreamEvidence):
    """A page list that no array in memory has."""

    def __init__(self, pages: PageList, stream: PagedStream):
        self.pages, self.stream = pages, stream


def handover_in_memory(mfns: list[int], array: int, stream: bytes) -> Handover:
    pages = PageList(np.array(mfns, dtype=np.uint64), 4096)
    padded = stream + bytes(-len(stream) % 4096)
    pieces = {mfn << 12: padded[i * 4096 :][:4096] for i, mfn in enumerate(mfns)}
    image = PiecesImage({maddr: piece.ljust(4096, b"\0") for maddr, piece in pieces.items()})
    paged = PagedStream(image, pages)
    evidence = KnownPages(pages, paged)
    candidate = Candidate(0, 0, "little", 4096, array, len(mfns) << 12, len(mfns), (), evidence)
    return Handover(paged, "little", candidate=candidate, image=image)


@pytest.mark.parametrize(
    ("number", "mfns", "array", "entry"),
    [
        ("LU206", [0x50, 0x51, 0x51], 0x90000, 0x1A400015),
        ("LU207", [0x50], 0x50000, 0x1A400015),
        ("LU701", [0x10], 0x90000, 0x1A400015),
        ("LU702", [0x50], 0x90000, 0x1000C),
        ("LU703", [0x50], 0x90000, 0x5000C),
        ("LU305", [0x50, 0x51], 0x90000, 0x1A400015),
    ],
)
def test_faults_in_memory(number: str, mfns: list[int], array: int, entry: int) -> None:
    records = [(record_number("LU_VERSION"), bytes(8)), (record_number("LU_M2P"), m2p(entry))]
    handover = handover_in_memory(mfns, array, stream_of([*records, (0, b"")]))
    bootmem = luformat.parse_bootmem("64K@0x10000")
    findings = [*verify(Subject(handover, bootmem=bootmem))]
    assert number in numbers(findings)
    assert numbers(findings) <= {number, "LU305", "LU704"}


def test_every_rule_says_where_it_comes_from_and_how_to_mend_it() -> None:
    for number, rule in rules().items():
        assert len(rule.source) > 8, number
        assert rule.mend.endswith("."), number
        assert all(need in rules() and need < number for need in rule.needs), number


def run(*arguments: object) -> tuple[int, str]:
    result = CliRunner().invoke(cli, [str(argument) for argument in arguments])
    return result.exit_code, result.output


@pytest.mark.parametrize("run_name", ["gold", "ext"])
def test_what_real_xen_wrote_has_no_error(run_name: str) -> None:
    dump = DATA / "handover" / run_name / "memory.kdump.xz"
    code, output = run("verify", dump, "--bootmem", "64M@0x10000000")
    assert code == 0
    assert "0 errors, 0 warnings" in output


def test_every_format_carries_the_finding(tmp_path: Path, real: dict[str, bytes]) -> None:
    records = good(real)
    FAULTS["LU503"](records)
    path = tmp_path / "stream"
    path.write_bytes(stream_of(records))
    code, text = run("verify", path)
    assert code == 1
    assert "error LU503: record 8: domain ID 2 is that of record 2 already" in text
    document = json.loads(run("verify", path, "--format", "json")[1])
    (finding,) = document["findings"]
    assert finding["rule"] == "LU503"
    offset = finding["where"]["stream"]
    assert stream_of(records)[offset : offset + 2] == b"\x02\x00"
    assert finding["path"] == "domains/2#1/lu_domain_info/domain_id"
    sarif = json.loads(run("verify", path, "--format", "sarif")[1])
    (result,) = sarif["runs"][0]["results"]
    assert (result["ruleId"], result["level"]) == ("LU503", "error")
    suite = ElementTree.fromstring(run("verify", path, "--format", "junit")[1])  # noqa: S314 - our own output
    assert [case.get("name") for case in suite if len(case)] == ["LU503"]
    assert run("verify", path, "--format", "github")[1].startswith("::error file=")


def test_explain_knows_every_rule_and_only_those() -> None:
    listed = run("explain")[1].splitlines()
    assert [line.split()[0] for line in listed] == list(rules())
    code, output = run("explain", "LU515")
    assert code == 0
    assert "order" in output
    assert run("explain", "LU999")[0] == 2


def test_a_dump_without_a_breadcrumb(tmp_path: Path) -> None:
    path = tmp_path / "dump"
    path.write_bytes(bytes(range(1, 251)) * 100)
    code, output = run("verify", "--as", "raw", path)
    assert code == 1
    assert "LU101" in output
