"""diff matches what lists hold by what it is, and tells bits by their names."""

from __future__ import annotations

import json
import struct
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner

from luformat.cli import cli
from luformat.records.index import record_number
from luformat.synth.host import host_of
from luformat.synth.image import build_image
from tests.support.framing import framed
from tests.support.images import PV, image

NO_SUBLEAF = 0xFFFFFFFF


def diff(folder: Path, old: bytes, new: bytes, *options: str) -> list[str]:
    """Return the lines that diff prints of two inputs."""
    (folder / "old").write_bytes(old)
    (folder / "new").write_bytes(new)
    done = CliRunner().invoke(cli, ["diff", str(folder / "old"), str(folder / "new"), *options])
    assert done.exit_code in (0, 1), done.stderr
    return done.stdout.splitlines()


def saved(*records: tuple[str, bytes]) -> bytes:
    return image(PV, [(record_number(name), body) for name, body in (*records, ("END", b""))])


def policy(*leaves: tuple[int, ...]) -> tuple[str, bytes]:
    return "X86_CPUID_POLICY", b"".join(struct.pack("<6I", *leaf) for leaf in leaves)


def msrs(*entries: tuple[int, int]) -> tuple[str, bytes]:
    return "X86_MSR_POLICY", b"".join(struct.pack("<IIQ", n, 0, value) for n, value in entries)


def params(*entries: tuple[int, int]) -> tuple[str, bytes]:
    body = struct.pack("<II", len(entries), 0)
    return "HVM_PARAMS", body + b"".join(struct.pack("<QQ", *entry) for entry in entries)


FIRST, THIRD = (1, NO_SUBLEAF, 0, 0, 0, 0), (3, NO_SUBLEAF, 0, 0, 0, 0)


@pytest.mark.parametrize("place", [0, 1, 2])
def test_an_inserted_leaf_is_one_line_wherever_it_stands(place: int, tmp_path: Path) -> None:
    leaves = [FIRST, THIRD]
    more = [*leaves[:place], (7, 1, 5, 6, 7, 8), *leaves[place:]]
    (line,) = diff(tmp_path, saved(policy(*leaves)), saved(policy(*more)))
    assert line.startswith("+ x86_cpuid_policy/leaves/leaves[0x7,0x1]: ")
    (line,) = diff(tmp_path, saved(policy(*more)), saved(policy(*leaves)))
    assert line.startswith("- x86_cpuid_policy/leaves/leaves[0x7,0x1]: ")


def test_a_parameter_more_and_one_less(tmp_path: Path) -> None:
    old, new = saved(params((1, 5), (12, 7))), saved(params((9, 0x47), (12, 7)))
    assert diff(tmp_path, old, new) == [
        "+ hvm_params/params/params[HVM_PARAM_VIRIDIAN]: HVM_PARAM_VIRIDIAN = 0x47",
        "- hvm_params/params/params[HVM_PARAM_STORE_PFN]: HVM_PARAM_STORE_PFN = 0x5",
    ]


def test_features_are_told_by_their_names(tmp_path: Path) -> None:
    old = saved(policy((1, NO_SUBLEAF, 0, 0, 1 << 26, 0), (7, 0, 0, 0, 0, 1 << 26)))
    new = saved(policy((1, NO_SUBLEAF, 0, 0, 1 << 28, 0), (7, 0, 0, 0, 0, 3 << 26)))
    first, second = diff(tmp_path, old, new)
    assert first.endswith("leaves[0x1]/ecx: 0x4000000 -> 0x10000000  (+AVX -XSAVE)")
    assert second.endswith("leaves[0x7,0x0]/edx: 0x4000000 -> 0xc000000  (+STIBP)")


def test_a_bit_without_a_name_has_its_number(tmp_path: Path) -> None:
    old, new = saved(msrs((0x10A, 0))), saved(msrs((0x10A, 1 | 1 << 61)))
    (line,) = diff(tmp_path, old, new)
    assert line.endswith("(+RDCL_NO +bit 61)")
    told: Any = json.loads("".join(diff(tmp_path, old, new, "--json")))
    assert told["changes"][0]["set"] == ["RDCL_NO", "bit 61"]


def test_control_registers_differ_by_bit(tmp_path: Path) -> None:
    host = host_of({"domains": [{"kind": "hvm", "vcpus": 1}]})
    old = build_image(host, "hvm-context")
    cr0, cr4 = (value.to_bytes(8, "little") for value in (0x80050033, 0x6F0))
    new = old.replace(cr0, (0x80040033).to_bytes(8, "little"))
    new = new.replace(cr4, (0x406F0).to_bytes(8, "little"))
    found = [line for line in diff(tmp_path, old, new) if "cr" in line]
    assert [line.rpartition("(")[2] for line in found] == ["-X86_CR0_WP)", "+X86_CR4_OSXSAVE)"]


def test_a_configuration_differs_key_by_key(tmp_path: Path) -> None:
    plan = {"domains": [{"kind": "pv", "vcpus": 1, "pages": 16}]}
    more = {"domains": [{"kind": "pv", "vcpus": 1, "pages": 32}]}
    old, new = (build_image(host_of(each), "xl-save") for each in (plan, more))
    found = [line for line in diff(tmp_path, old, new) if "xl_config" in line]
    assert found == [
        "  xl_config/max_memkb: 0x40 -> 0x80",
        "  xl_config/target_memkb: 0x40 -> 0x80",
    ]


def node(path: bytes, value: bytes) -> bytes:
    body = struct.pack("<IIHHHH", 0, 0, len(path), len(value), 0, 0) + path + value
    return framed(5, body)


def state(*nodes: tuple[bytes, bytes]) -> bytes:
    head = b"xenstore" + struct.pack(">II", 1, 0)
    return head + b"".join(node(*each) for each in nodes) + bytes(8)


def test_nodes_of_xenstore_are_matched_by_path(tmp_path: Path) -> None:
    old = state((b"/\0", b""), (b"/b\0", b"1"), (b"/c\0", b""))
    new = state((b"/\0", b""), (b"/aa\0", b""), (b"/b\0", b"2"), (b"/c\0", b""))
    first, second = diff(tmp_path, old, new)
    assert first.startswith("+ node_data[/aa]")
    assert second == "  node_data[/b]/value: 31 (1 bytes) -> 32 (1 bytes)"


def test_frames_are_matched_by_their_number(tmp_path: Path) -> None:
    def pages(*pfns: int) -> tuple[str, bytes]:
        entries = b"".join(struct.pack("<Q", 0xF << 60 | pfn) for pfn in pfns)
        return "PAGE_DATA", struct.pack("<II", len(pfns), 0) + entries

    old, new = saved(pages(1, 2, 3)), saved(pages(9, 1, 2, 3))
    (line,) = diff(tmp_path, old, new)
    assert line.startswith("+ page_data/pfns/pfns[0x9]: ")
    (line,) = diff(tmp_path, old, saved(pages(3, 1, 2)))
    assert "another order" in line


def listed(*pfns: int) -> tuple[str, bytes]:
    entries = b"".join(struct.pack("<Q", 0xF << 60 | pfn) for pfn in pfns)
    return "PAGE_DATA", struct.pack("<II", len(pfns), 0) + entries


def test_frames_are_matched_over_the_whole_image(tmp_path: Path) -> None:
    """A frame more shifts the lists of all records behind it: that is one line."""
    old = saved(*(listed(*range(at, at + 100)) for at in range(0, 1000, 100)))
    pfns = [*range(40), 5000, *range(40, 1000)]
    new = saved(*(listed(*pfns[at : at + 100]) for at in range(0, 1001, 100)))
    (line,) = diff(tmp_path, old, new)
    assert line.startswith("+ page_data/page_data[0]/pfns/pfns[0x1388]: ")
    assert diff(tmp_path, old, saved(listed(*range(1000)))) == []


def test_a_frame_that_is_sent_again(tmp_path: Path) -> None:
    """Its second entry is matched with the second of the other side."""
    old = saved(listed(1, 2, 3), listed(1, 2, 3))
    (line,) = diff(tmp_path, old, saved(listed(1, 2, 3), listed(1, 3)))
    assert line.startswith("- page_data[1]/pfns/pfns[0x2]: ")
