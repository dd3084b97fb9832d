"""Which releases of Xen an HVM context can be of, by the sizes of its entries."""

from __future__ import annotations

from pathlib import Path

import pytest

import luformat
from luformat.containers.releases import RELEASES, releases_of
from luformat.tree.hvm_outline import record_releases

SAVE = Path(__file__).resolve().parents[1] / "data" / "save"


def test_the_corpus_is_of_the_release_that_wrote_it() -> None:
    with luformat.open(SAVE / "pvhtiny-p.xlsave.xz") as saved:
        assert isinstance(saved, luformat.ContainerInput)
        image = saved.container().images[0]
        assert image.domain_header is not None
        header = image.domain_header.value
        found = [record_releases(record) for record in image.records]
    (releases,) = [releases for releases in found if releases is not None]
    assert f"{header.xen_major}.{header.xen_minor}" == "4.17"
    assert "4.17" in releases
    # No RTC in a PVH domain, so that only the machine check entry bounds it from below.
    assert "4.10" in releases
    assert "4.9" not in releases
    assert "4.21" not in releases


HVM_4_17 = {
    "HEADER": 24, "CPU": 1032, "PIC": 8, "IOAPIC": 400, "LAPIC": 24, "LAPIC_REGS": 1024,
    "PIT": 56, "RTC": 24, "HPET": 1048, "MTRR": 240, "VIRIDIAN_DOMAIN": 32, "CPU_XSAVE": 2720,
    "VIRIDIAN_VCPU": 216, "VMCE_VCPU": 32, "TSC_ADJUST": 8, "CPU_MSR": 24,
}  # fmt: skip


@pytest.mark.parametrize(
    ("changes", "text"),
    [
        ({}, "Xen 4.14 to 4.20"),
        ({"LAPIC": 32}, "Xen 4.18 or later"),
        ({"RTC": 16}, "Xen 4.13"),
        ({"RTC": 16, "VIRIDIAN_VCPU": 16}, "Xen 4.10 to 4.12"),
        ({"RTC": 16, "VIRIDIAN_VCPU": 16, "VMCE_VCPU": 24}, "Xen 4.7 to 4.9"),
        ({"RTC": 16, "VIRIDIAN_VCPU": 8, "VMCE_VCPU": 24, "CPU": 1024}, "Xen 4.6"),
        (
            {"RTC": 16, "VIRIDIAN_VCPU": 8, "VMCE_VCPU": 24, "CPU": 1024, "VIRIDIAN_DOMAIN": 24},
            "Xen 4.5",
        ),
    ],
)
def test_sizes_tell_the_release(changes: dict[str, int], text: str) -> None:
    assert str(releases_of((HVM_4_17 | changes).items())) == text


def test_the_oldest_release_has_no_tsc_adjust() -> None:
    oldest = [("CPU", 1024), ("LAPIC", 24), ("VMCE_VCPU", 8)]
    assert str(releases_of(oldest)) == "Xen 4.2"
    assert releases_of([*oldest, ("TSC_ADJUST", 8)]) is None


@pytest.mark.parametrize("changes", [{"CPU": 1024}, {"RTC": 16, "LAPIC": 32}, {"CPU": 1040}])
def test_sizes_of_no_release(changes: dict[str, int]) -> None:
    assert releases_of((HVM_4_17 | changes).items()) is None


def test_sizes_that_never_changed_leave_all_releases() -> None:
    releases = releases_of([("MTRR", 240), ("HPET", 1048)])
    assert releases is not None
    assert str(releases) == f"Xen {RELEASES[0]} or later"
    assert all(release in releases for release in RELEASES)
    assert "3.4" not in releases
    assert 4.17 not in releases
