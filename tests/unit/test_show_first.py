"""What an operator asks first stands first: whose domain, how large, where its vCPUs are."""

from __future__ import annotations

import json
import struct
from pathlib import Path

import pytest
from click.testing import CliRunner

from luformat.cli import cli
from luformat.records.index import record_number
from luformat.synth.host import host_of
from luformat.synth.image import build_image
from tests.support.corpus import DATA
from tests.support.images import PV, image

SAVED = {name: DATA / f"save/{name}.xlsave.xz" for name in ("pvtiny-p", "pvhtiny-p")}
LISTED = {
    name: json.loads((DATA / f"save/{name}.xl-list-l.json").read_text("utf-8"))[0]["config"]
    for name in SAVED
}
"""What `xl list -l` said of the domain."""


def show(*arguments: object) -> str:
    done = CliRunner().invoke(cli, ["show", *map(str, arguments)])
    assert done.exit_code == 0, done.stderr
    return done.stdout


@pytest.mark.parametrize("name", SAVED)
def test_the_first_line_says_whose_domain_it_is(name: str) -> None:
    (line,) = show(SAVED[name], "--depth", "0").splitlines()
    config = LISTED[name]
    assert f"xl-save {config['c_info']['name']}, " in line
    assert ", Xen 4.17, 2 vCPUs, " in line
    assert f"{config['b_info']['target_memkb'] >> 10} MiB of memory" in line


@pytest.mark.parametrize("name", SAVED)
def test_the_configuration_has_readable_keys(name: str) -> None:
    info, build = LISTED[name]["c_info"], LISTED[name]["b_info"]
    assert show(SAVED[name], "xl_config/name") == f"name {info['name']!r}\n"
    assert show(SAVED[name], "xl_config/uuid") == f"uuid {info['uuid']!r}\n"
    assert show(SAVED[name], "xl_config/max_vcpus") == f"max_vcpus {build['max_vcpus']}\n"


@pytest.mark.parametrize("name", SAVED)
def test_each_vcpu_is_a_line(name: str) -> None:
    head, *lines = show(SAVED[name], "vcpus").splitlines()
    assert head == "vcpus 2 vCPUs"
    for number, line in enumerate(lines):
        assert f"vcpus[{number}] vCPU {number} rip=0x" in line
        assert "rsp=0x" in line
        assert "cr3=0x" in line


def test_a_configuration_in_the_syntax_of_xl_cfg_has_keys_too(tmp_path: Path) -> None:
    data = build_image(host_of({"domains": [{"kind": "pv"}]}), "xl-save")
    start, stop = data.index(b"{"), data.index(b"LibxlFmt")
    text = b"name = 'old'\nvcpus = 3\n"
    path = tmp_path / "saved"
    path.write_bytes(data[:start] + text.ljust(stop - start, b"\0") + data[stop:])
    assert show(path, "xl_config/vcpus") == "vcpus '3'\n"


def test_features_of_the_processor_are_named(tmp_path: Path) -> None:
    vendor = struct.unpack("<3I", b"GenuntelineI")
    leaves = [
        (0, 0xFFFFFFFF, 13, *vendor),
        (1, 0xFFFFFFFF, 0x306F2, 0, 1 << 28, 0),
        (4, 3, 0x163, 0x4C0003F, 0x5FFF, 0),
        (0x80000008, 0xFFFFFFFF, 0x302E, 0, 0, 0),
    ]
    body = b"".join(struct.pack("<6I", *leaf) for leaf in leaves)
    records = [(record_number("X86_CPUID_POLICY"), body), (record_number("END"), b"")]
    path = tmp_path / "image"
    path.write_bytes(image(PV, records))
    text = show(path, "x86_cpuid_policy", "--depth", "9")
    assert "'GenuineIntel'" in text
    for line in (
        "family 6",
        "model 63",
        "stepping 2",
        "ecx 0x10000000 AVX",
        "cache_level 3",
        f"len_cache {20 * 64 * 24576:#x}",
        "physical_bits 46",
        "linear_bits 48",
    ):
        assert f" {line}\n" in text
