"""What each Xen release takes: the data, and what `--receiver` and `--host-policy` make of it."""

from __future__ import annotations

import json
import lzma
import struct
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner

from luformat.cli import cli
from luformat.containers.receiver_limits import LIMITS, limit
from luformat.containers.receivers import ALL, RELEASES, Release, parse_release, spans
from luformat.errors import SelectionError
from luformat.records.index import record_number
from tests.support.corpus import DATA
from tests.support.framing import entry
from tests.support.images import HVM, hvm_context, hvm_records, image, place
from tests.xen.draft import draft_of

SAVES = [DATA / "save" / f"{name}.xlsave.xz" for name in ("pvhtiny-p", "pvtiny-p")]
LAPIC = 5


def run(*arguments: object) -> tuple[int, str]:
    result = CliRunner().invoke(cli, [str(argument) for argument in arguments])
    assert isinstance(result.exception, SystemExit | None), result.exception
    return result.exit_code, result.output


def test_every_limit_has_a_value_for_every_release() -> None:
    """And says where it comes from and who compares; a step names a release that exists."""
    assert len({found.id for found in LIMITS}) == len(LIMITS)
    for found in LIMITS:
        assert found.about, found.id
        assert found.where, found.id
        assert found.source, found.id
        assert all(found.at(release) is not None for release in RELEASES), found.id
        for text, _ in found.since:
            assert str(parse_release(f"{text}.0" if text.count(".") == 1 else text)).startswith(
                text
            )


def test_the_releases_are_all_from_4_14_to_4_22() -> None:
    assert {release.minor for release in RELEASES} == set(range(14, 23))
    assert sorted(RELEASES) == list(RELEASES)
    for release in RELEASES:
        assert release.point == 0 or Release(release.minor, release.point - 1) in ALL


@pytest.mark.parametrize(
    ("text", "release"),
    [
        ("4.19.1", "4.19.1"),
        ("4.17.7", "4.17.7"),
        ("4.20.5-pre", "4.20.4"),
        ("Xen 4.18.0", "4.18.0"),
        ("4.22", "4.22.0"),
    ],
)
def test_a_release_by_its_name(text: str, release: str) -> None:
    assert str(parse_release(text)) == release


@pytest.mark.parametrize("text", ["4.13", "4.23", "5.0", "4", "", "newest", "4.20.x", "-4.20"])
def test_what_is_no_release(text: str) -> None:
    with pytest.raises(SelectionError):
        parse_release(text)


def test_releases_in_words() -> None:
    assert spans(ALL) == "4.14 to 4.22"
    assert spans([]) == "none"
    assert spans(limit("lapic-octets").below(32)) == (
        "4.14 to 4.17, 4.18.0 to 4.18.4, 4.19.0 to 4.19.1, 4.20.0"
    )
    assert spans(limit("hvm-msrs").lacking(0x6E1)) == "4.14 to 4.17"


def with_lapic(length: int) -> bytes:
    """A real HVM context whose LAPIC entries have so many bytes."""
    found, data, at = b"", hvm_context(), 0
    while at < len(data):
        code, instance, size = struct.unpack_from("<HHI", data, at)
        body = data[at + 8 : at + 8 + size]
        if code == LAPIC:
            body = body[:length].ljust(length, b"\0")
        found += entry(code, body, instance)
        at += 8 + size
    return found


@pytest.mark.parametrize(
    ("release", "taken"),
    [
        ("4.17.7", 24),
        ("4.18.4", 24),
        ("4.18.5", 32),
        ("4.19.1", 24),
        ("4.19.2", 32),
        ("4.20.0", 24),
        ("4.20.1", 32),
        ("4.21", 32),
    ],
)
def test_a_point_release_decides_on_the_lapic(tmp_path: Path, release: str, taken: int) -> None:
    path = tmp_path / "context"
    for length in (16, 24, 32, 40):
        path.write_bytes(with_lapic(length))
        code, output = run("verify", "--receiver", release, path)
        assert code == (length > taken), length
        assert ("error LU608" in output) == (length > taken)


def test_the_table_of_all_releases(tmp_path: Path) -> None:
    path = tmp_path / "context"
    path.write_bytes(with_lapic(32))
    code, output = run("verify", "--receiver", "all", "--format", "json", path)
    assert code == 1
    takes = {row["release"]: row["takes"] for row in json.loads(output)["releases"]}
    assert list(takes) == [str(release) for release in RELEASES]
    # As `pending_esr` came into the branches: with 4.18.5, 4.19.2, 4.20.1 and 4.21.
    first = {14: 99, 15: 99, 16: 99, 17: 99, 18: 5, 19: 2, 20: 1}
    refused = {str(r) for r in RELEASES if r.point < first.get(r.minor, 0)}
    assert {release for release, taken in takes.items() if not taken} == refused
    assert len(refused) == 7 + 8 + 8 + 8 + 5 + 2 + 1
    (reason, *_) = [row["reason"] for row in json.loads(output)["releases"] if row["reason"]]
    assert reason["rule"] == "LU608"
    assert reason["refused"]["by"] == "lapic_load_hidden()"
    code, output = run("verify", "--receiver", "all", path)
    assert code == 1
    assert "4.18.5 and later 4.18" in output
    assert output.endswith(f": {len(takes) - len(refused)} of {len(takes)} releases take it\n")


@pytest.mark.parametrize("path", SAVES)
def test_every_release_takes_what_xen_saved(path: Path) -> None:
    code, output = run("verify", "--receiver", "all", path)
    assert code == 0
    assert f"{len(RELEASES)} of {len(RELEASES)} releases take it" in output


def test_calls_that_contradict_themselves() -> None:
    assert run("verify", "--receiver", "4.19", "--profile", "strict", SAVES[0])[0] == 2
    assert run("verify", "--receiver", "all", "--format", "sarif", SAVES[0])[0] == 2
    code, output = run("verify", "--receiver", "4.9", SAVES[0])
    assert code == 2
    assert "hint: known are 4.14 to 4.22" in output


Leaf = tuple[int, int, int, int, int, int]
NO_SUBLEAF = 0xFFFFFFFF


def with_policy(path: Path, *leaves: Leaf, platform: int = 0) -> Path:
    """Write an HVM image with a CPUID policy of these leaves, and PLATFORM_INFO."""
    records = hvm_records()
    bodies: dict[str, bytes] = {
        "X86_CPUID_POLICY": b"".join(struct.pack("<6I", *leaf) for leaf in leaves),
        "X86_MSR_POLICY": struct.pack("<IIQ", 0xCE, 0, platform),
        "HVM_CONTEXT": hvm_context()[:32] + bytes(8),
    }
    for name, body in bodies.items():
        records[place(name, records)] = (record_number(name), body)
    path.write_bytes(image(HVM, records))
    return path


AMD = (0x68747541, 0x444D4163, 0x69746E65)
INTEL = (0x756E6547, 0x6C65746E, 0x49656E69)
"""EBX, ECX and EDX of CPUID leaf 0."""


@pytest.fixture
def host(tmp_path: Path) -> Path:
    leaves = ((0, NO_SUBLEAF, 0xD, *AMD), (7, 0, 1, 0b0110, 0, 0))
    return with_policy(tmp_path / "host", *leaves, platform=1 << 31)


def test_a_user_page_table_without_its_flag_is_no_pfn(tmp_path: Path) -> None:
    draft, path = draft_of("pvtiny-p"), tmp_path / "saved"
    draft.fields("X86_PV_VCPU_BASIC", context={"user_cr3": 1 << 12})
    path.write_bytes(draft.data())
    code, output = run("verify", "--receiver", "4.17", path)
    assert code == 1
    assert "error LU840: libxc record" in output
    assert "user_cr3 is 0x1000: bit 0 is clear" in output


def findings(*arguments: object) -> list[dict[str, Any]]:
    options = ("--format", "json", "--select", "LU541", "--select", "LU542")
    return list(json.loads(run("verify", *options, *arguments)[1])["findings"])


def test_a_domain_that_the_host_can_hold(tmp_path: Path, host: Path) -> None:
    guest = with_policy(tmp_path / "guest", (0, NO_SUBLEAF, 0xD, *AMD), (7, 0, 1, 0b0100, 0, 0))
    assert findings("--host-policy", host, guest) == []


@pytest.mark.parametrize(
    ("release", "leaves", "platform", "wanted"),
    [
        ("4.17", ((0, NO_SUBLEAF, 0xE, *AMD),), 0, ("LU541", "error")),
        ("4.14", ((7, 0, 2, 0, 0, 0),), 0, ("LU541", "note")),
        ("4.15", ((7, 0, 2, 0, 0, 0),), 0, ("LU541", "error")),
        ("4.17", ((7, 0, 1, 0b1000, 0, 0),), 0, ("LU542", "warning")),
        ("4.17", ((7, 0, 1, 0, 0, 0),), 1 << 30, ("LU541", "error")),
        ("4.21", ((0, NO_SUBLEAF, 0xD, *INTEL),), 0, ("LU541", "note")),
        ("4.22", ((0, NO_SUBLEAF, 0xD, *INTEL),), 0, ("LU541", "error")),
    ],
)
def test_what_a_host_lacks(
    tmp_path: Path,
    host: Path,
    release: str,
    leaves: tuple[Leaf, ...],
    platform: int,
    wanted: tuple[str, str],
) -> None:
    guest = with_policy(tmp_path / "guest", *leaves, platform=platform)
    found = findings("--receiver", release, "--host-policy", host, guest)
    assert [(finding["rule"], finding["severity"]) for finding in found] == [wanted]


def test_another_kind_of_domain_tells_nothing(tmp_path: Path) -> None:
    path = tmp_path / "pv"
    path.write_bytes(lzma.decompress(SAVES[1].read_bytes()))
    (finding,) = findings("--host-policy", path, SAVES[0])
    assert (finding["rule"], finding["severity"]) == ("LU542", "warning")
    assert "has no domain of this kind" in finding["message"]


def test_features_that_a_host_lacks_have_names(tmp_path: Path, host: Path) -> None:
    guest = with_policy(tmp_path / "guest", (7, 0, 0, 1 << 8, 0, 0), (7, 1, 0, 1 << 31, 0, 0))
    messages = [finding["message"] for finding in findings("--host-policy", host, guest)]
    assert messages == [
        "CPUID leaf 0x7 subleaf 0x0, ebx: host lacks BMI2",
        "CPUID leaf 0x7 subleaf 0x1, ebx: host lacks bit 31",
    ]


def test_the_file_of_the_host_is_named_if_it_cannot_be_read(tmp_path: Path) -> None:
    path = tmp_path / "text"
    path.write_text("a text\n")
    code, output = run("verify", "--host-policy", path, SAVES[0])
    assert code == 2
    assert "error: --host-policy text: a text file" in output


def test_a_file_without_a_policy_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "context"
    path.write_bytes(hvm_context())
    code, output = run("verify", "--host-policy", path, SAVES[0])
    assert code == 2
    assert "context has no CPUID or MSR policy" in output


def test_what_a_later_record_replaces_is_refused_by_nobody(tmp_path: Path) -> None:
    """libxc keeps the last HVM_CONTEXT, as X86_PV_VCPU_MSRS of a vCPU and the like."""
    path = tmp_path / "image"
    number = record_number("HVM_CONTEXT")
    good, bad = hvm_context(), bytes([*hvm_context()[:8], *bytes(4), *hvm_context()[12:]])
    for contexts, code in (([bad, good], 0), ([good, bad], 1)):
        records = hvm_records()
        at = place("HVM_CONTEXT", records)
        records[at : at + 1] = [(number, body) for body in contexts]
        path.write_bytes(image(HVM, records))
        assert run("verify", "--receiver", "4.17.7", path)[0] == code
        assert run("verify", "--profile", "strict", path)[0] == 1
