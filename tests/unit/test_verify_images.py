"""Every rule that a saved domain can break: its fault is found, and no other error with it."""

from __future__ import annotations

import re
import struct
from pathlib import Path

import pytest
from click.testing import CliRunner

from luformat.cli import cli
from luformat.containers import read_container
from luformat.records import record_number
from luformat.source import BytesSource
from luformat.verify import PROFILES, Finding, Scope, Severity, Subject, rules, verify
from tests.support.images import (
    DATA,
    HVM,
    PAGE,
    PV,
    Change,
    Records,
    domain_header,
    emulator,
    framed,
    hvm_context,
    hvm_records,
    image,
    image_header,
    libxl,
    libxl_records,
    pages,
    place,
    pv_records,
    saved,
    xl,
)

SAVED = ("pvtiny-p", "pvhtiny-p")


def check(data: bytes, kind: str | None = None, profile: str = "strict") -> list[Finding]:
    container = read_container(BytesSource(data), kind)
    return [*verify(Subject(container=container), profile)]  # type: ignore[arg-type]


def numbers(findings: list[Finding]) -> set[str]:
    return {finding.rule.id for finding in findings}


def errors(findings: list[Finding]) -> set[str]:
    return {finding.rule.id for finding in findings if finding.severity is Severity.ERROR}


def changed(records: Records, *changes: Change) -> Records:
    for change in changes:
        change(records)
    return records


def pv(*changes: Change, header: bytes | None = None) -> bytes:
    return image(PV, changed(pv_records(), *changes), header)


def hvm(*changes: Change, header: bytes | None = None) -> bytes:
    return image(HVM, changed(hvm_records(), *changes), header)


def stream(*changes: Change, inner: bytes | None = None, **header: int) -> bytes:
    return libxl(hvm() if inner is None else inner, changed(libxl_records(), *changes), **header)


def number_of(kind: int | str) -> int:
    return record_number(kind) if isinstance(kind, str) else kind


def added(after: str, kind: int | str, body: bytes = b"") -> Change:
    def change(records: Records) -> None:
        records.insert(place(after, records) + 1, (number_of(kind), body))

    return change


def inserted(at: int, kind: int, body: bytes = b"") -> Change:
    return lambda records: records.insert(at, (kind, body))


def removed(name: str) -> Change:
    return lambda records: records.pop(place(name, records))


def moved(name: str, after: str) -> Change:
    def change(records: Records) -> None:
        record = records.pop(place(name, records))
        records.insert(place(after, records) + 1, record)

    return change


def replaced(name: str, body: bytes) -> Change:
    def change(records: Records) -> None:
        records[place(name, records)] = (record_number(name), body)

    return change


def patched(name: str, at: int, raw: bytes) -> Change:
    def change(records: Records) -> None:
        kind, body = records[place(name, records)]
        patch = body[:at] + raw + body[at + len(raw) :]
        records[place(name, records)] = (kind, patch)

    return change


def swapped(first: str, second: str) -> Change:
    def change(records: Records) -> None:
        a, b = place(first, records), place(second, records)
        records[a], records[b] = records[b], records[a]

    return change


def libxl_body(kind: int, body: bytes) -> Change:
    def change(records: Records) -> None:
        at = next(at for at, (number, _) in enumerate(records) if number == kind)
        records[at] = (kind, body)

    return change


def with_domain(**fields: int) -> bytes:
    """A PV image with another domain header."""
    data = pv()
    return data[:24] + domain_header(fields.pop("kind", PV), **fields) + data[40:]  # type: ignore[arg-type]


def padded(data: bytes, kind: int, raw: bytes) -> bytes:
    """Change the last padding byte of the record whose header begins with `raw`."""
    at = data.index(raw)
    length = struct.unpack_from("<I", data, at + 4)[0]
    end = at + 8 + (length + 7 & -8)
    assert struct.unpack_from("<I", data, at) == (kind,)
    return data[: end - 1] + b"\x07" + data[end:]


def big_endian_image() -> bytes:
    number = record_number
    records = [
        (number("STATIC_DATA_END"), b""),
        (number("PAGE_DATA"), pages([0], ">")),
        (number("HVM_CONTEXT"), hvm_context()),
        (0, b""),
    ]
    head = image_header(options=1) + domain_header(HVM, order=">")
    return head + b"".join(framed(kind, body, ">") for kind, body in records)


def big_endian_libxl() -> bytes:
    records = [framed(1, b"", ">") + hvm(), framed(0, b"", ">")]
    return b"LibxlFmt" + struct.pack(">II", 2, 1) + b"".join(records)


def remus(*after: bytes, checkpoints: int = 1) -> bytes:
    """A Remus stream: libxc's records in rounds, libxl's between them, no END."""
    records = hvm_records()[:-1]
    static = b"".join(framed(kind, body) for kind, body in records[:3])
    part = b"".join(framed(kind, body) for kind, body in records[3:])
    part += framed(record_number("CHECKPOINT"))
    part += framed(3, emulator() + b"QEVM") + framed(4)
    head = b"LibxlFmt" + struct.pack(">II", 2, 0) + framed(1) + image_header() + domain_header(HVM)
    return head + static + part * checkpoints + b"".join(after)


def state(*records: tuple[int, bytes], version: int = 1, flags: int = 0) -> bytes:
    """A state of xenstored with one connection."""
    connection = struct.pack("<IHH", 1, 0, 0) + struct.pack("<HHI", 1, 0, 5) + bytes(12)
    parts = [(2, connection), *records, (0, b"")]
    head = b"xenstore" + struct.pack(">II", version, flags)
    return head + b"".join(framed(kind, body) for kind, body in parts)


WATCH = struct.pack("<IHH", 1, 2, 2) + b"/\0t\0"
REPORT = b"my copy unpause results are as follows\0"
OLD = image_header(version=2)
V2: tuple[Change, ...] = tuple(
    removed(name) for name in ("X86_CPUID_POLICY", "X86_MSR_POLICY", "STATIC_DATA_END")
)
TSC = framed(record_number("X86_TSC_INFO"), bytes(24))


FAULTS: dict[str, bytes] = {
    "LU301": hvm()[:-100],
    "LU302": hvm()[:-8],
    "LU303": padded(hvm(added("X86_TSC_INFO", 0x80000001, b"x")), 0x80000001, b"\1\0\0\x80"),
    "LU401": hvm(added("X86_TSC_INFO", 0x14)),
    "LU402": hvm(added("X86_TSC_INFO", 0x80000001, b"x")),
    "LU406": hvm(added("X86_TSC_INFO", "SHARED_INFO", bytes(PAGE))),
    "LU409": pv(*V2, swapped("X86_PV_INFO", "X86_PV_P2M_FRAMES"), header=OLD),
    "LU410": hvm(swapped("HVM_PARAMS", "HVM_CONTEXT")),
    "LU411": hvm(added("X86_TSC_INFO", "X86_TSC_INFO", bytes(24))),
    "LU501": hvm(replaced("X86_TSC_INFO", bytes(20))),
    "LU502": hvm(added("X86_TSC_INFO", "VERIFY", bytes(8)), added("HVM_PARAMS", 1, pages([3]))),
    "LU513": pv(patched("X86_PV_INFO", 1, b"\x03")),
    "LU514": hvm(patched("X86_TSC_INFO", 16, b"\x01")),
    "LU519": pv(patched("X86_PV_VCPU_MSRS", 7, b"\x01")),
    "LU520": pv(replaced("X86_PV_VCPU_XSAVE", bytes(8))),
    "LU521": hvm(replaced("X86_CPUID_POLICY", b"")),
    "LU522": pv(replaced("X86_PV_VCPU_BASIC", bytes(8 + 2800))),
    "LU523": pv(replaced("SHARED_INFO", bytes(PAGE + 8))),
    "LU524": hvm(patched("X86_TSC_INFO", 0, b"\x04")),
    "LU527": pv(replaced("X86_PV_VCPU_EXTENDED", bytes(8) + b"\x01" + bytes(63))),
    "LU601": hvm(replaced("HVM_CONTEXT", b"")),
    "LU602": hvm(replaced("HVM_CONTEXT", hvm_context()[:-8])),
    "LU603": hvm(replaced("HVM_CONTEXT", hvm_context()[:-8] + b"\x17\0\0\0\x08\0\0\0" + bytes(16))),
    "LU606": hvm_context() + bytes(8),
    "LU608": hvm(replaced("HVM_CONTEXT", hvm_context()[:-8] + b"\x03\0\7\0\x10\0\0\0" + bytes(24))),
    "LU801": pv(header=image_header(version=4)),
    "LU802": pv(header=image_header(options=0x8000)),
    "LU803": pv(header=image_header(more=1)),
    "LU804": big_endian_image(),
    "LU805": with_domain(kind=3),
    "LU806": with_domain(shift=13),
    "LU807": with_domain(reserved=1),
    "LU811": hvm(added("STATIC_DATA_END", 0x40000000, bytes(8))),
    "LU812": hvm(removed("STATIC_DATA_END")),
    "LU813": hvm(*V2[:1], *V2[2:], header=OLD),
    "LU814": hvm(moved("STATIC_DATA_END", "PAGE_DATA")),
    "LU815": hvm(moved("X86_MSR_POLICY", "STATIC_DATA_END")),
    "LU816": hvm(added("X86_TSC_INFO", "TOOLSTACK", b"data")),
    "LU817": hvm(added("X86_TSC_INFO", "CHECKPOINT_DIRTY_PFN_LIST", bytes(16))),
    "LU818": hvm(added("X86_TSC_INFO", "VERIFY")),
    "LU819": remus(TSC + framed(0) + framed(0)),
    "LU821": pv(removed("X86_PV_P2M_FRAMES")),
    "LU822": pv(moved("PAGE_DATA", "X86_PV_VCPU_BASIC")),
    "LU823": hvm(removed("HVM_CONTEXT")),
    "LU831": hvm(added("PAGE_DATA", "PAGE_DATA", bytes(8))),
    "LU832": hvm(patched("PAGE_DATA", 4, b"\x01")),
    "LU833": hvm(replaced("PAGE_DATA", pages([3, 1 << 52 | 4]))),
    "LU834": hvm(replaced("PAGE_DATA", pages([3, 5 << 60 | 4], contents=1))),
    "LU835": hvm(replaced("PAGE_DATA", pages([3, 0xD << 60 | 4], contents=2))),
    "LU836": pv(replaced("X86_PV_P2M_FRAMES", struct.pack("<IIQ", 0, 1023, 7))),
    "LU837": pv(added("PAGE_DATA", "X86_PV_P2M_FRAMES", struct.pack("<IIQ", 0, 5, 7))),
    "LU838": pv(replaced("PAGE_DATA", pages([1024]))),
    "LU851": stream(version=3),
    "LU852": big_endian_libxl(),
    "LU853": stream(options=4),
    "LU854": stream(options=2),
    "LU855": stream(inserted(2, 0x80000001)),
    "LU856": stream(inserted(1, 1)),
    "LU857": stream(libxl_body(3, emulator(3) + b"Q")),
    "LU858": stream(libxl_body(3, emulator(0) + b"Q")),
    "LU859": stream(inserted(3, 3, emulator() + b"Q")),
    "LU860": stream(libxl_body(2, emulator() + b"key\0")),
    "LU861": stream(libxl_body(2, emulator() + b"/key\0value\0")),
    "LU862": stream(libxl_body(2, emulator() + b"key\0val\x01ue\0")),
    "LU863": stream(lambda records: records.pop(1), inner=pv()),
    "LU864": stream(inserted(2, 4)),
    "LU865": remus(framed(5, struct.pack("<I", 1))),
    "LU866": stream(inserted(2, 5, bytes(4))),
    "LU871": xl(stream(), mandatory=7),
    "LU872": xl(stream(), optional=1),
    "LU873": xl(stream(), config=None),
    "LU874": xl(stream()).replace(struct.pack("<I", 26), struct.pack("<I", 260)),
    "LU875": xl(stream(), config=b"name = 'd'\0"),
    "LU876": xl(b"\x08" + bytes(99), mandatory=1),
    "LU877": xl(stream()).replace(
        struct.pack("<5I", 0x01020304, 3, 0, 30, 26), struct.pack(">5I", 0x01020304, 3, 0, 30, 26)
    ),
    "LU881": hvm() + bytes(8),
    "LU882": remus(),
    "LU883": REPORT + b"\xff",
    "LU884": state(version=3),
    "LU885": state((3, WATCH.replace(b"\1", b"\2"))),
}
"""The smallest change to an input that breaks no rule."""


@pytest.mark.parametrize("number", FAULTS)
def test_its_fault_is_found_and_nothing_else(number: str) -> None:
    findings = check(FAULTS[number])
    assert number in numbers(findings)
    assert errors(findings) <= {number}
    assert all(finding.where is not None for finding in findings)
    assert all(
        finding.where.file is not None or finding.where.stream is not None
        for finding in findings
        if finding.where
    )


def test_every_rule_for_saved_domains_has_its_fault() -> None:
    others = Scope.DUMP | Scope.HANDOVER
    wanted = {number for number, rule in rules().items() if rule.applies & ~others}
    # A body of 128 MiB has a test of its own; the sizes of HVM entries are tested in handovers.
    assert wanted - set(FAULTS) == {"LU304", "LU604", "LU605"}


RIGHT: dict[str, bytes] = {
    "a PV image": pv(),
    "an HVM image": hvm(),
    "an image of version 2": pv(*V2, header=OLD),
    "a libxl stream": stream(),
    "an xl save file": xl(stream()),
    "an xl save file in xl.cfg syntax": xl(stream(), config=b"name='d'\0", mandatory=2),
    "a PV save file": xl(stream(lambda records: records.__delitem__(slice(1, 3)), inner=pv())),
    "a bare HVM context": hvm_context(),
    "xenstored's state": state((3, WATCH)),
    "a successful migration": REPORT + b"\0",
    "memory sent again": hvm(
        added("PAGE_DATA", "PAGE_DATA", pages([7])), added("PAGE_DATA", "VERIFY")
    ),
    "pages without data": hvm(replaced("PAGE_DATA", pages([0xD << 60, 0xE << 60 | 1]))),
    "pinned page tables": pv(replaced("PAGE_DATA", pages([9 << 60, 0xA << 60 | 1023]))),
    "a domain header behind the tables": hvm(moved("X86_TSC_INFO", "HVM_CONTEXT")),
    "a P2M that begins in the middle of a frame": pv(
        replaced("X86_PV_P2M_FRAMES", struct.pack("<IIQQ", 511, 1023, 7, 8))
    ),
    "a 32-bit guest": pv(
        replaced("X86_PV_INFO", bytes([4, 3]) + bytes(6)),
        replaced("X86_PV_P2M_FRAMES", struct.pack("<IIQ", 0, 1023, 7)),
        replaced("X86_PV_VCPU_BASIC", bytes(8 + 2800)),
    ),
    "two vCPUs": pv(added("X86_PV_VCPU_MSRS", "X86_PV_VCPU_MSRS", b"\1" + bytes(23))),
    "two emulators": stream(inserted(3, 3, emulator(index=1) + b"Q")),
    "an emulator without entries": stream(libxl_body(2, emulator())),
    "no emulator": stream(lambda records: records.__delitem__(slice(1, 3))),
}


@pytest.mark.parametrize("what", RIGHT)
def test_what_is_right_has_no_finding(what: str) -> None:
    assert check(RIGHT[what]) == []


def test_checkpoints_repeat_the_state() -> None:
    findings = check(remus(checkpoints=3))
    assert numbers(findings) == {"LU819", "LU882"}
    assert {finding.severity for finding in findings} == {Severity.NOTE}


def test_a_checkpoint_that_nothing_ends() -> None:
    data = stream(inner=hvm(removed("END"), added("HVM_CONTEXT", "CHECKPOINT")))
    assert errors(check(data)) == {"LU864"}


def test_a_colo_primary_asks_for_checkpoints() -> None:
    assert numbers(check(remus(framed(5, bytes(4)), checkpoints=2))) == {"LU819", "LU882"}


def test_state_twice_between_two_checkpoints_is_found() -> None:
    again = TSC + TSC + framed(record_number("CHECKPOINT")) + framed(4)
    assert "LU411" in errors(check(remus(again)))


def test_the_first_wrong_entry_is_shown_and_all_are_counted() -> None:
    listed = [*range(9), 1 << 55 | 9, 1 << 55 | 10]
    data = hvm(replaced("PAGE_DATA", pages(listed)))
    (finding,) = check(data)
    assert finding.rule.id == "LU833"
    assert "pfn[9] (0x0080000000000009), and 1 others" in finding.message
    assert finding.where is not None
    assert finding.where.stream is not None
    (found,) = struct.unpack_from("<Q", data, finding.where.stream)
    assert found == 1 << 55 | 9


def test_findings_name_the_layer_and_count_in_it() -> None:
    inner = hvm(added("X86_TSC_INFO", 0x14))
    (finding,) = check(xl(stream(inner=inner)))
    assert finding.message.startswith("libxc: unknown mandatory record 0x00000014")
    assert finding.record == 6
    (finding,) = check(stream(inserted(2, 0x20)))
    assert finding.message == "libxl: unknown mandatory record 0x00000020"
    assert finding.record == 2


def test_several_faults_are_all_found() -> None:
    data = hvm(patched("X86_TSC_INFO", 20, b"\1"), replaced("PAGE_DATA", bytes(8)))
    assert errors(check(data + b"rest")) == {"LU519", "LU831", "LU881"}


def test_a_body_longer_than_libxc_takes(tmp_path: Path) -> None:
    path = tmp_path / "image"
    records = hvm_records()
    with path.open("wb") as file:
        file.write(image(HVM, records[:2]))
        file.write(struct.pack("<II", 0x80000001, 129 << 20))
        file.seek(129 << 20, 1)
        file.write(b"".join(framed(kind, body) for kind, body in records[2:]))
    result = CliRunner().invoke(cli, ["verify", str(path), "--profile", "reference"])
    assert result.exit_code == 1
    assert "error LU304" in result.output
    assert "1 error, 0 warnings, 1 note" in result.output


@pytest.mark.parametrize("profile", PROFILES)
@pytest.mark.parametrize("name", SAVED)
def test_what_real_xen_saved(name: str, profile: str) -> None:
    findings = check(saved(name), profile=profile)
    notes = {"LU514"}  # the TSC was set once, when the domain was created
    if name == "pvhtiny-p":
        (order,) = [finding for finding in findings if finding.rule.id == "LU410"]
        assert order.severity is (Severity.ERROR if profile == "strict" else Severity.NOTE)
        notes |= {"LU410"}
    assert numbers(findings) == notes
    assert all(f.severity is Severity.NOTE for f in findings if f.rule.id != "LU410")


@pytest.mark.parametrize("number", ["LU519", "LU802", "LU813", "LU833", "LU881"])
def test_what_xen_does_not_look_at_is_a_note_in_the_reference_profile(number: str) -> None:
    (finding,) = check(FAULTS[number], profile="reference")
    assert (finding.rule.id, finding.severity) == (number, Severity.NOTE)


@pytest.mark.parametrize("number", ["LU401", "LU804", "LU816", "LU835", "LU855", "LU864", "LU871"])
def test_what_xen_refuses_is_an_error_in_the_reference_profile(number: str) -> None:
    assert number in errors(check(FAULTS[number], profile="reference"))


@pytest.mark.parametrize("cut", range(0, 1200, 37))
def test_a_file_that_is_cut_off_anywhere(cut: int) -> None:
    data = xl(stream())
    data = data[: len(data) - 200 - cut * 7] if cut < 900 else data[: 1 + cut // 8]
    findings = check(data, "xl-save")
    assert errors(findings) & {"LU301", "LU302"}


def run(*arguments: object) -> tuple[int, str]:
    result = CliRunner().invoke(cli, [str(argument) for argument in arguments])
    return result.exit_code, result.output


def test_explain_says_to_what_a_rule_applies() -> None:
    code, output = run("explain", "LU834")
    assert code == 0
    assert "live update streams, libxc images" in output
    assert "note (reference, handovers), error (reference, saved domains)" in output
    assert "applies to memory dumps\n" in run("explain", "LU101")[1]


@pytest.mark.parametrize("kind", ["hvm-context", "xenstore-state", "xl-handshake", "libxl-stream"])
def test_other_inputs_are_verified_too(tmp_path: Path, kind: str) -> None:
    data = {
        "hvm-context": hvm_context()[:-4],
        "xenstore-state": state((9, b"")),
        "xl-handshake": REPORT + b"\1",
        "libxl-stream": stream()[:-8],
    }[kind]
    path = tmp_path / "input"
    path.write_bytes(data)
    code, output = run("verify", path, "--fail-on", "warning")
    assert code == 1
    wanted = {"hvm-context": 602, "xenstore-state": 401, "xl-handshake": 883, "libxl-stream": 302}
    assert f"LU{wanted[kind]}" in output


def test_a_save_file_on_the_command_line() -> None:
    path = DATA / "save" / "pvhtiny-p.xlsave.xz"
    code, output = run("verify", path)
    assert code == 1
    assert output.startswith("error LU410: libxc record 1025: HVM_PARAMS comes after HVM_CONTEXT\n")
    assert run("verify", path, "--profile", "reference")[0] == 0


@pytest.mark.parametrize("form", ["text", "github", "sarif", "junit"])
def test_a_finding_names_its_record_once(tmp_path: Path, form: str) -> None:
    path = tmp_path / "input"
    path.write_bytes(libxl(b"", [(3, b"short"), (3, emulator(kind=9)), (0, b"")]))
    output = run("verify", path, "--format", form)[1]
    assert "libxl record 0 (EMULATOR_CONTEXT): body is 5 bytes" in output
    assert "libxl record 1: EMULATOR_CONTEXT is of emulator 0x9" in output
    assert not re.search(r"record \d+: .*record \d+ \(", output)
