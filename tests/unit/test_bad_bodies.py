"""Damaged bodies: what stands before the fault is shown, then where it is; exit code 2."""

from __future__ import annotations

import json
import struct
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result

from luformat.cli import cli
from tests.support.corpus import saved
from tests.support.framing import entry, framed, libxl_header
from tests.unit.saved_layers import libxc_headers

SAVE = Path(__file__).resolve().parents[1] / "data" / "save"


def run(data: bytes, tmp_path: Path, *arguments: str) -> Result:
    path = tmp_path / "input"
    path.write_bytes(data)
    return CliRunner().invoke(cli, ["show", str(path), *arguments])


def image(*records: bytes) -> bytes:
    """A libxc image of an HVM domain."""
    return libxc_headers() + b"".join(records) + framed(0)


def libxl(*records: bytes) -> bytes:
    return libxl_header() + b"".join(records) + framed(0)


HEADER = entry(1, struct.pack("<IIQII", 0x54381286, 1, 2**64 - 1, 0x60FB1, 2596121))
TSC_ADJUST = entry(19, struct.pack("<Q", 77))


def context(*entries: bytes) -> bytes:
    return HEADER + b"".join(entries) + entry(0)


def assert_located(found: Result, message: str, place: int) -> None:
    """The error has its line, its place and a hint; nothing else is wrong."""
    assert found.exit_code == 2, found.output
    lines = found.stderr.splitlines()
    assert lines[0].startswith("error: ")
    assert message in lines[0]
    assert f"stream+{place:#x}" in lines[1]
    assert lines[2].startswith("  hint: ")


XSAVE_SHORT = entry(16, struct.pack("<QQ", 7, 7), instance=1)
MSR_COUNT = entry(20, struct.pack("<IIIIQ", 0xFFFFFFFF, 0, 0x10A, 0, 5))


@pytest.mark.parametrize(
    ("damaged", "node", "message", "fields", "at"),
    [
        (XSAVE_SHORT, "cpu_xsave[1]", "HVM entry 1 (CPU_XSAVE 1): body is 16 bytes",
         {"xfeature_mask", "xcr0"}, 16),
        (entry(16, struct.pack("<QQQ", 7, 7, 7) + bytes(100)), "cpu_xsave[0]",
         "HVM entry 1 (CPU_XSAVE 0): body is 124 bytes",
         {"xfeature_mask", "xcr0", "xcr0_accum", "save_area"}, None),
        (MSR_COUNT, "cpu_msr[0]", "(at msrs[1]", {"num_msrs", "padding", "msrs"}, 24),
        (entry(2, bytes(700)), "cpu[0]", "needs 1024 or 1028 or 1032 (at dr1)",
         {"rax", "dr0"}, 696),
        (entry(14, bytes(100)), "mtrr[0]", "HVM entry 1 (MTRR 0): body is 100 bytes, needs 240",
         {"msr_pat_cr", "msr_mtrr_var"}, 96),
    ],
)  # fmt: skip
def test_a_damaged_entry(
    tmp_path: Path, damaged: bytes, node: str, message: str, fields: set[str], at: int | None
) -> None:
    body = context(damaged, TSC_ADJUST)
    data = image(framed(9, body))
    found = run(data, tmp_path, "hvm_context", "--depth", "2")
    entry_at = 40 + 8 + len(HEADER)
    if at is not None:
        assert_located(found, message, entry_at + 8 + at)
    assert found.exit_code == 2
    assert message in found.stderr
    # The tree has the fields before the fault, the fault, and the entries behind it.
    assert f"{node} {len(damaged) - 8} bytes" in found.stdout
    assert "error: HVM entry 1" in found.stdout
    assert "tsc_adjust[0] 8 bytes" in found.stdout
    document = json.loads(run(data, tmp_path, "--json").stdout)
    assert message in document["error"]["message"]
    (shown,) = [r["fields"]["entries"] for r in document["records"] if r.get("type") == 9]
    name, _, instance = node[:-1].partition("[")
    (entry,) = [e for e in shown if (e["typecode"], e["instance"]) == (name, int(instance))]
    assert set(entry["fields"]) >= fields
    assert message in entry["error"]["message"]
    assert {"typecode": "tsc_adjust", "instance": 0, "body": {"tsc_adjust": 77}} in shown


@pytest.mark.parametrize("bare", [False, True])
@pytest.mark.parametrize("length", [9, 1000, 0x7FFFFFFF, 0xFFFFFFFF])
def test_an_entry_that_overruns_its_context(tmp_path: Path, bare: bool, length: int) -> None:
    body = HEADER + TSC_ADJUST + entry(19, bytes(8), instance=1, length=length)
    data = body if bare else image(framed(9, body))
    found = run(data, tmp_path, *([] if bare else ["hvm_context"]), "--depth", "2")
    place = (0 if bare else 48) + len(HEADER) + len(TSC_ADJUST)
    assert_located(
        found, f"HVM entry 2 (TSC_ADJUST 1): the body is {length} bytes, but only 8", place
    )
    assert "tsc_adjust 0x4d" in found.stdout


def test_a_context_without_its_end(tmp_path: Path) -> None:
    found = run(image(framed(9, HEADER + TSC_ADJUST)), tmp_path, "hvm_context")
    assert_located(found, "HVM context: no END entry", 48 + len(HEADER) + len(TSC_ADJUST))
    assert "tsc_adjust[0] 8 bytes" in found.stdout


@pytest.mark.parametrize(
    ("kind", "body", "message", "at"),
    [
        (0x0A, struct.pack("<IIQQ", 0xFFFFFFFF, 0, 1, 2), "(at params[1]", 24),
        (0x0A, struct.pack("<I", 3), "(at reserved)", 4),
        (0x08, bytes(20), "record 0 (X86_TSC_INFO): body is 20 bytes, needs 24", 20),
        (0x01, struct.pack("<IIQ", 0xFFFFFFFF, 0, 5), "record 0 (PAGE_DATA)", 16),
        (0x13, struct.pack("<IIQ", 3, 0, 2**63) + bytes(24), "record 0 (DOMAIN_CONTEXT)", 16),
    ],
)
def test_a_damaged_body(tmp_path: Path, kind: int, body: bytes, message: str, at: int) -> None:
    data = image(framed(kind, body))
    found = run(data, tmp_path, "records/0", "--depth", "4")
    assert_located(found, message, 48 + at)
    assert "error: record 0" in found.stdout
    document = run(data, tmp_path, "--json")
    assert document.exit_code == 2
    assert message in json.loads(document.stdout)["error"]["message"]


def test_an_error_is_shown_whatever_the_limit(tmp_path: Path) -> None:
    found = run(
        image(framed(9, context(entry(2, bytes(1000))))),
        tmp_path, "hvm_context/cpu[0]", "--limit", "4",
    )  # fmt: skip
    assert_located(found, "HVM entry 1 (CPU 0): body is 1000 bytes", 48 + len(HEADER) + 8 + 1000)
    lines = found.stdout.splitlines()
    assert "(see --limit)" in lines[-2]
    assert lines[-1].startswith("└─ error: HVM entry 1")


def test_bodies_that_are_not_looked_at_are_not_judged(tmp_path: Path) -> None:
    data = image(framed(8, bytes(20)))
    assert run(data, tmp_path, "--depth", "1").exit_code == 0
    assert run(data, tmp_path, "--depth", "2").exit_code == 2


def test_several_errors_are_counted(tmp_path: Path) -> None:
    found = run(image(framed(8, bytes(20)), framed(9, context(XSAVE_SHORT))), tmp_path, "--json")
    assert_located(found, "record 0 (X86_TSC_INFO)", 48 + 20)
    assert "2 errors are shown in the tree" in found.stderr


def test_a_libxl_body_that_is_too_short(tmp_path: Path) -> None:
    data = libxl(framed(1), image(), framed(3, struct.pack("<I", 2)))
    found = run(data, tmp_path, "emulator_context", "--depth", "3")
    place = 16 + 8 + len(image()) + 8 + 4
    assert found.exit_code == 2
    assert "libxl record 1 (EMULATOR_CONTEXT): body is 4 bytes" in found.stderr
    assert f"stream+{place:#x}" in found.stderr
    assert "emulator_id 2" in found.stdout


def test_a_libxl_record_inside_libxc(tmp_path: Path) -> None:
    pages = framed(1, struct.pack("<IIQ", 1, 0, 7) + bytes(4096))
    intruder = framed(3, struct.pack("<II", 2, 0) + b"qemu state")
    data = libxl(framed(1), image(pages, intruder))
    found = run(data, tmp_path, "--depth", "3")
    place = 16 + 8 + 40 + len(pages)
    assert_located(found, "a libxl record (EMULATOR_CONTEXT) inside the libxc image", place)
    assert "page_data 4112 bytes" in found.stdout
    document = json.loads(run(data, tmp_path, "--json").stdout)
    of_libxc = [r["type_name"] for r in document["records"] if r.get("layer") == "libxc"]
    assert of_libxc == ["PAGE_DATA"]
    assert document["error"]["where"]["stream"] == place


def test_a_libxc_record_inside_libxl(tmp_path: Path) -> None:
    data = libxl(framed(1), image(), framed(9, context(TSC_ADJUST)))
    found = run(data, tmp_path, "--depth", "2")
    place = 16 + 8 + len(image())
    assert_located(found, "a libxc record (HVM_CONTEXT) among the records of libxl", place)
    assert "libxc_image version 3, 1 record" in found.stdout


def test_a_real_file_with_one_damaged_length(tmp_path: Path) -> None:
    data = bytearray(saved("pvhtiny-p"))
    start = data.index(entry(1, length=24) + struct.pack("<I", 0x54381286))
    # The second CPU_XSAVE entry claims more than the context has.
    place = data.index(entry(16, instance=1, length=2720), start)
    struct.pack_into("<I", data, place + 4, 27200)
    found = run(bytes(data), tmp_path, "libxc_image/hvm_context", "--depth", "1")
    assert_located(found, "HVM entry 13 (CPU_XSAVE 1): the body is 27200 bytes", place)
    shown: list[Any] = [line.split()[1] for line in found.stdout.splitlines()[1:]]
    assert shown[-2:] == ["cpu_xsave[0]", "error:"]
    assert ", written by" not in found.stdout
