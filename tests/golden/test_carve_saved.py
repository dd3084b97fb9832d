"""`luformat carve` of saved domains and streams: no page, and on request no state and no name."""

from __future__ import annotations

import json
import lzma
import re
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result

from luformat import ContainerInput
from luformat.cli import cli
from luformat.containers.config_types import read_config
from luformat.handover.anonymise import Pseudonyms, blank_text, config_text
from luformat.inputs.opening import open_input
from luformat.synth.faults import FAULTS
from luformat.synth.host import host_of
from luformat.synth.image import build_image
from luformat.verify.engine import verify
from luformat.verify.subject import subject_of
from tests.support.corpus import DATA

STREAM = DATA / "handover" / "ext" / "stream.bin"
SAVES = {name: DATA / "save" / f"{name}.xlsave.xz" for name in ("pvtiny-p", "pvhtiny-p")}
VECTORS = DATA.parent / "conformance" / "vectors"
FILL = 0x5D
UUID = "9d1c6c2e-0a0b-4c0d-8e0f-a1b2c3d4e5f6"
HOST = {
    "fill": FILL,
    "domains": [
        {"id": 7, "handle": UUID, "kind": "hvm", "emulator": "qemu-upstream", "full_state": True},
        {"id": 8, "kind": "pv", "full_state": True},
    ],
}


def luformat(*arguments: object) -> Result:
    return CliRunner().invoke(cli, [*map(str, arguments)])


def carved(source: Path, *flags: str) -> Path:
    target = source.with_name(f"{source.name}.carved")
    target.unlink(missing_ok=True)  # to replace a file waits for the disk
    done = luformat("carve", source, "-o", target, *flags)
    assert done.exit_code == 0, done.stderr
    return target


def verdict(source: Path) -> list[tuple[str, int, int | None]]:
    with open_input(source) as found:
        return [
            (f.rule.id, f.severity, f.record) for f in verify(subject_of(found, None), "strict")
        ]


KINDS = ("libxc-image", "libxl-stream", "xl-save", "hvm-context", "xenstore-state")


@pytest.mark.parametrize("kind", KINDS)
def test_a_redacted_image_keeps_its_framing_and_no_state(tmp_path: Path, kind: str) -> None:
    source = tmp_path / "image"
    content = build_image(host_of(HOST), kind, 7)
    source.write_bytes(content)
    small = carved(source, "--redact").read_bytes()
    assert len(small) == len(content)
    assert bytes([FILL]) * 4 not in small
    assert b"vga.vram" not in small
    assert (bytes([FILL]) * 64 in content) == (kind != "xenstore-state")
    shown = [luformat("show", name, "--depth", 1).stdout for name in (source, f"{source}.carved")]
    shapes = [[line.split(" ")[:2] for line in text.splitlines()[1:]] for text in shown]
    assert shapes[0] == shapes[1]


@pytest.mark.parametrize("name", SAVES)
def test_contents_of_pages_never_go_out(tmp_path: Path, name: str) -> None:
    content = bytearray(lzma.decompress(SAVES[name].read_bytes()))
    source = tmp_path / "save"
    source.write_bytes(content)
    with open_input(source) as found:
        assert isinstance(found, ContainerInput)
        pages = [
            (record.body_offset + 8 + 8 * int.from_bytes(record.body_bytes()[:4], "little"), record)
            for image in found.container().images
            for record in image.records
            if record.type_name == "PAGE_DATA"
        ]
        assert sum(record.body_end - start for start, record in pages) >= 19 << 20
    for start, record in pages:
        content[start : record.body_end] = b"\xa5" * (record.body_end - start)
    source.write_bytes(content)
    before = verdict(source)
    small = carved(source)
    assert b"\xa5" * 8 not in small.read_bytes()
    assert verdict(small) == before
    assert small.stat().st_size == len(content)
    assert small.stat().st_blocks * 512 < 10 << 20
    assert luformat("diff", source, small).exit_code == 0


CONFIG_VALUES: dict[str, tuple[dict[str, Any], dict[str, Any]]] = {
    "fine": ({"hap": "True", "passthrough": "SYNC_PT", "uuid": UUID, "poolid": 7}, {}),
    "defbool": ({"hap": "maybe"}, {}),
    "keyword": ({"passthrough": "secret"}, {}),
    "uuid": ({"uuid": "secret"}, {}),
    "too-large": ({"poolid": 1 << 32}, {}),
    "negative": ({"poolid": -1}, {}),
    "fraction": ({"poolid": 1.5}, {}),
    "bitmap": ({}, {"avail_vcpus": [0, 1.5]}),
    "generation": ({}, {"type.hvm": {"ms_vm_genid": [1] * 16, "bios": "ovmf"}}),
    "mac": ({}, {"nics": [{"mac": "00:16:3e:12:34:56:secret", "nictype": "vif"}]}),
}


@pytest.mark.parametrize("numbers", [True, False])
@pytest.mark.parametrize("replace", [blank_text, Pseudonyms().name])
@pytest.mark.parametrize("name", CONFIG_VALUES)
def test_what_libxl_takes_of_a_configuration_stays_the_same(
    name: str, replace: Callable[[bytes], bytes], *, numbers: bool
) -> None:
    created, built = CONFIG_VALUES[name]
    nics = built.get("nics", [])
    content = {"c_info": {"name": "secret", **created}, "b_info": built, "nics": nics}
    text = json.dumps(content)
    other = config_text(text.encode(), replace, numbers=numbers).decode()
    assert len(other) == len(text)
    assert "secret" not in other
    assert UUID not in other
    before, after = (
        [(f.path, f.by, f.is_fatal) for f in read_config(shown).faults] for shown in (text, other)
    )
    assert after == before
    assert bool(before) == (name not in {"fine", "generation", "mac"})


FAULTY = [(name, fault.images[0]) for name, fault in FAULTS.items() if fault.images]


@pytest.mark.parametrize(("name", "kind"), FAULTY)
def test_findings_stay(tmp_path: Path, name: str, kind: str) -> None:
    fault = FAULTS[name]
    source = tmp_path / "image"
    host = host_of({"domains": [{"privileged": True}, {"kind": "hvm"}]})
    domain = {"pv": 0, "hvm": 1, None: None}[fault.domain]
    source.write_bytes(build_image(host, kind, domain, fault))
    expected = verdict(source)
    assert fault.rule in {rule for rule, _, _ in expected}
    assert verdict(carved(source)) == expected
    assert verdict(carved(source, "--anonymise")) == expected
    assert verdict(carved(source, "--redact")) == expected


def test_names_are_others_and_the_same_everywhere(tmp_path: Path) -> None:
    source, document = tmp_path / "save", tmp_path / "doc"
    source.write_bytes(build_image(host_of(HOST), "xl-save", 7))
    assert luformat("decode", source, "-o", document).exit_code == 0
    content = json.loads(document.read_text())
    config = json.loads(content["records"][1]["body"]["config"])
    config["c_info"]["name"] = "customer-db"
    config["nics"] = [{"devid": 0, "mac": "00:16:3e:12:34:56", "ip": "10.20.30.140"}]
    config["disks"] = [{"pdev_path": "/dev/vg/customer-db", "format": "raw"}]
    content["records"][1]["body"]["config"] = json.dumps(config)
    length = 4 + len(json.dumps(config)) + 1
    content["records"][0]["body"]["words"]["len_optional_data"] = length
    for record in content["records"]:
        if record.get("type_name") == "EMULATOR_XENSTORE_DATA":
            record["body"]["entries"][0]["value"] = f"customer-db {UUID} 00:16:3e:12:34:56"
    document.write_text(json.dumps(content))
    assert luformat("encode", document, "-o", source).exit_code == 0
    small = carved(source, "--anonymise")
    data = small.read_bytes()
    for secret in (b"customer", UUID.encode(), b"12:34:56", b"10.20.30", b"vg/"):
        assert secret not in data
    assert len(data) == source.stat().st_size
    assert luformat("decode", small, "-o", document, "--pages", tmp_path / "p").exit_code == 0
    content = json.loads(document.read_text())
    renamed = json.loads(content["records"][1]["body"]["config"])
    assert [*renamed] == [*config]
    assert renamed["c_info"]["type"] == "hvm"
    mac = renamed["nics"][0]["mac"]
    assert re.fullmatch(r"(?:[0-9a-f]{2}:){5}[0-9a-f]{2}", mac)
    assert re.fullmatch(r"\d\d\.\d\d\.\d\d\.\d\d\d", renamed["nics"][0]["ip"])
    other = f"{renamed['c_info']['name']} {renamed['c_info']['uuid']} {mac}"
    assert other in data.decode("latin-1")
    # Another run has other names: nobody can compare guesses.
    assert carved(source, "--anonymise").read_bytes() != data


def test_a_stream_is_carved_too(tmp_path: Path) -> None:
    stream, small = tmp_path / "stream", tmp_path / "small"
    stream.write_bytes(STREAM.read_bytes() + b"secret")
    done = luformat("carve", stream, "-o", small)
    assert (done.exit_code, small.read_bytes()) == (0, STREAM.read_bytes() + bytes(6))
    assert luformat("carve", stream, "--redact", "--anonymise", "-o", small).exit_code == 0
    assert luformat("verify", small).exit_code == 0
    assert luformat("carve", stream, "--m2p", "-o", small).exit_code == 2


def test_two_domains_with_one_handle_still_have_one(tmp_path: Path) -> None:
    host, stream = tmp_path / "host.yaml", tmp_path / "stream"
    host.write_text("domains: [{kind: hvm, id: 4}, {kind: hvm, id: 5}]")
    build = ("build", host, "--format", "stream", "-o", stream)
    assert luformat(*build, "--fault", "same-handle").exit_code == 0
    small = carved(stream, "--anonymise")
    assert verdict(small) == verdict(stream)
    handles = [
        luformat("show", name, f"domains/{domain}/lu_domain_info/domain_handle").stdout
        for name in (stream, small)
        for domain in (4, 5)
    ]
    assert handles[0] == handles[1] != handles[2] == handles[3]


LOST = {
    # The value of an MSR is a register; an M2P that is cut off inside an entry keeps whole ones.
    "lu535-value",
    "lu535-tsc-aux",
    "lu625-value",
    "lu501-m2p",
}


def test_redaction_keeps_the_findings_of_the_vectors(tmp_path: Path) -> None:
    """Those on contents; a framing that is broken is another matter."""
    differ = set()
    for source in sorted([*VECTORS.glob("lu5*.bin"), *VECTORS.glob("lu6*.bin")]):
        kind = json.loads(source.with_suffix(".json").read_text())["input"]["kind"]
        target = tmp_path / f"{source.stem}.redacted"
        done = luformat("carve", "--as", kind, "--redact", source, "-o", target)
        assert done.exit_code == 0, (source, done.stderr)
        if rules_of(source, kind) != rules_of(target, kind):
            differ.add(source.stem)
    assert differ == LOST


def rules_of(source: Path, kind: str) -> Counter[str]:
    with open_input(source, as_kind=kind) as found:
        return Counter(f.rule.id for f in verify(subject_of(found, None), "strict"))
