"""Built images of domains: what the readers find in them is what was asked for."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

import luformat
from luformat.containers.container import Container, read_container
from luformat.containers.detect import detect
from luformat.errors import DocumentError, SelectionError
from luformat.handover.handover import Handover
from luformat.memory.source import BytesSource
from luformat.records.bodies import BodyReader
from luformat.synth.faults import FAULTS, fault_named
from luformat.synth.handover import build_memory, build_stream, write_dump
from luformat.synth.host import host_of, load_host
from luformat.synth.image import IMAGE_KINDS, build_image
from luformat.verify.engine import verify
from luformat.verify.findings import Finding
from luformat.verify.hits import Severity
from luformat.verify.subject import Subject, subject_of

EXAMPLE = Path(__file__).parents[2] / "docs" / "examples" / "domains.yaml"
DOMAINS: list[dict[str, Any]] = [
    {"privileged": True, "vcpus": 3},
    {"kind": "hvm", "emulator": "qemu-upstream", "pages": 2000},
    {"id": 7, "width": 4, "pages": 9},
    {"id": 9, "kind": "hvm", "vcpus": 1},
]


def host(**fields: Any) -> Any:
    return host_of({"xen_version": "4.17", "domains": DOMAINS, **fields})


def read(image: bytes) -> Container:
    container = read_container(BytesSource(image))
    assert container.error is None
    assert container.end == len(image)
    return container


def names(container: Container) -> list[str]:
    return [record.type_name for record in container.images[0].records]


@pytest.mark.parametrize("kind", ["libxc-image", "libxl-stream", "xl-save"])
@pytest.mark.parametrize("domain", [0, 1, 7, 9])
@pytest.mark.parametrize("byte_order", ["little", "big"])
def test_an_image_is_of_its_kind_and_whole(kind: str, domain: int, byte_order: str) -> None:
    image = build_image(host(byte_order=byte_order), kind, domain)
    assert detect(image) == kind
    container = read(image)
    assert container.kind == kind
    header = container.images[0].domain_header
    assert header is not None
    assert (header.value.xen_major, header.value.xen_minor) == (4, 17)
    assert header.value.domain_type.name == ("x86_hvm" if domain in (1, 9) else "x86_pv")
    assert container.images[0].version == 3
    assert container.images[0].byte_order == byte_order


def test_a_pv_image_has_the_records_of_a_pv_guest_in_their_order() -> None:
    vcpu = ["X86_PV_VCPU_BASIC", "X86_PV_VCPU_EXTENDED", "X86_PV_VCPU_XSAVE"]
    for domain, vcpus in ((0, 3), (7, 2)):
        assert names(read(build_image(host(), "libxc-image", domain))) == [
            "X86_PV_INFO",
            "X86_CPUID_POLICY",
            "X86_MSR_POLICY",
            "STATIC_DATA_END",
            "X86_PV_P2M_FRAMES",
            "PAGE_DATA",
            "X86_TSC_INFO",
            "SHARED_INFO",
            *vcpu * vcpus,
            "END",
        ]


def test_an_hvm_image_has_its_pages_in_batches_and_parameters_before_the_context() -> None:
    assert names(read(build_image(host(), "libxl-stream", 1))) == [
        "X86_CPUID_POLICY",
        "X86_MSR_POLICY",
        "STATIC_DATA_END",
        "PAGE_DATA",
        "PAGE_DATA",
        "X86_TSC_INFO",
        "HVM_PARAMS",
        "HVM_CONTEXT",
        "END",
    ]


def test_a_release_before_4_14_writes_version_2() -> None:
    image = read(build_image(host(xen_version="4.13"), "libxc-image", 9))
    assert image.images[0].version == 2
    assert names(image)[:2] == ["PAGE_DATA", "X86_TSC_INFO"]
    with pytest.raises(DocumentError, match=r"4\.6 or later"):
        build_image(host(xen_version="4.5"), "libxc-image")


def test_the_frames_that_a_pv_guest_refers_to_are_pages_of_the_image() -> None:
    for domain, page_table in ((0, 4), (7, 3)):
        index = read(build_image(host(), "libxc-image", domain)).images[0].records
        reader = BodyReader(index)
        bodies = {r.type_name: reader.read(r).value for r in reversed(list(index))}
        described = {page.pfn: int(page.page_type) for page in bodies["PAGE_DATA"].pfns}
        frames = bodies["X86_PV_P2M_FRAMES"]
        assert sorted(described) == list(range(frames.end_pfn + 1))
        assert set(frames.p2m_pfns) <= set(described)
        context = bodies["X86_PV_VCPU_BASIC"].context
        assert described[context.cr3 >> 12] == 8 + page_table  # pinned, of the top level


def test_full_state_adds_xsave_areas_and_msrs() -> None:
    domains = [{"vcpus": 1, "full_state": True}, {"kind": "hvm", "vcpus": 1, "full_state": True}]
    described = host(domains=domains)
    vcpu = ["X86_PV_VCPU_BASIC", "X86_PV_VCPU_EXTENDED", "X86_PV_VCPU_XSAVE", "X86_PV_VCPU_MSRS"]
    assert names(read(build_image(described, "libxc-image", 0)))[-5:] == [*vcpu, "END"]
    context = read(build_image(described, "hvm-context", 1)).hvm
    assert context is not None
    assert [entry.type_name for entry in context.entries][-2:] == ["CPU_XSAVE", "END"]
    stream = Handover(BytesSource(build_stream(described)), "little")
    assert [record.type_name for record in stream.domains[0].records][-4:] == vcpu
    assert [*verify(Subject(stream))] == []


def test_an_emulator_has_records_of_its_own() -> None:
    container = read(build_image(host(), "xl-save", 1))
    assert container.libxl is not None
    assert [record.type_name for record in container.libxl.records] == [
        "LIBXC_CONTEXT",
        "EMULATOR_XENSTORE_DATA",
        "EMULATOR_CONTEXT",
        "END",
    ]


def test_xl_saves_the_configuration_of_the_domain() -> None:
    container = read(build_image(host(), "xl-save", 9))
    assert container.xl is not None
    config = json.loads(container.xl.config or "")
    assert config["c_info"]["type"] == "pvh"
    assert config["b_info"]["max_vcpus"] == 1


def test_a_bare_context_is_that_of_the_image() -> None:
    context = build_image(host(), "hvm-context", 9)
    assert detect(context) == "hvm-context"
    assert context in build_image(host(), "libxc-image", 9)


def test_the_first_domain_that_fits_is_taken() -> None:
    for kind in IMAGE_KINDS:
        first = 1 if kind == "hvm-context" else 0
        assert build_image(host(), kind) == build_image(host(), kind, first)


def test_a_domain_that_does_not_fit_is_said() -> None:
    with pytest.raises(SelectionError, match="no domain 4"):
        build_image(host(), "xl-save", 4)
    with pytest.raises(SelectionError, match="domain 7 is PV, not HVM"):
        build_image(host(), "hvm-context", 7)
    with pytest.raises(SelectionError, match="has no domain"):
        build_image(host(domains=[]), "libxc-image")
    with pytest.raises(SelectionError, match="no image is called"):
        build_image(host(), "raw")
    with pytest.raises(SelectionError, match="cannot have the fault"):
        build_image(host(), "xl-save", fault=FAULTS["mfn-twice"])


def test_a_seed_gives_the_same_image_and_another_seed_another() -> None:
    assert build_image(host(), "libxc-image", seed=1) == build_image(host(), "libxc-image", seed=1)
    assert build_image(host(), "libxc-image", seed=1) != build_image(host(), "libxc-image", seed=2)


def findings_of(path: Path, image: bytes) -> list[Finding]:
    path.write_bytes(image)
    with luformat.open(path) as found:
        assert isinstance(found, luformat.ContainerInput)
        return [*verify(subject_of(found), "strict")]


def test_the_example_has_a_guest_of_every_kind(tmp_path: Path) -> None:
    example = load_host(EXAMPLE.read_text("utf-8"))
    guests = {(plan.kind, plan.width, plan.emulator) for plan in example.domains}
    assert len(guests) == len(example.domains) == 4
    for plan in example.domains:
        assert (
            findings_of(tmp_path / "image", build_image(example, "xl-save", plan.domain_id)) == []
        )
    write_dump(tmp_path / "dump", build_memory(example), "elf")
    with luformat.open(tmp_path / "dump") as found:
        assert [*verify(Subject(found.handover()))] == []


@pytest.mark.parametrize("kind", IMAGE_KINDS)
@pytest.mark.parametrize("version", ["4.13", "4.17"])
@pytest.mark.parametrize("fill", [0, 0xA5])
def test_a_built_image_has_no_finding(tmp_path: Path, kind: str, version: str, fill: int) -> None:
    described = host(xen_version=version, fill=fill)
    for domain in (1, 9) if kind == "hvm-context" else (0, 1, 7, 9):
        assert findings_of(tmp_path / "image", build_image(described, kind, domain)) == []


@pytest.mark.parametrize(
    ("name", "kind"), [(name, kind) for name, fault in FAULTS.items() for kind in fault.images]
)
def test_its_rule_finds_a_fault_and_no_other_does(tmp_path: Path, name: str, kind: str) -> None:
    fault = FAULTS[name]
    small = host_of({"domains": [{"vcpus": 1, "pages": 8}, {"kind": "hvm", "vcpus": 1}]})
    findings = findings_of(tmp_path / "image", build_image(small, kind, fault=fault))
    assert fault.rule in {finding.rule.id for finding in findings}
    errors = {finding.rule.id for finding in findings if finding.severity is Severity.ERROR}
    assert errors - {fault.rule} <= set(fault.also)


def test_a_fault_of_images_only_is_refused_for_a_handover() -> None:
    for build in (build_stream, build_memory):
        with pytest.raises(SelectionError, match="a handover cannot have the fault no-context"):
            build(host_of({}), FAULTS["no-context"])


def test_a_fault_by_its_rule_is_one_that_the_output_can_hold() -> None:
    assert fault_named("lu401") is fault_named("LU401", "dump") is FAULTS["unknown-mandatory"]
    assert fault_named("lu401", "libxc-image") is FAULTS["libxc-mandatory"]
    assert fault_named("lu302", "xl-save") is FAULTS["outer-no-end"]


def test_a_fault_takes_a_domain_that_can_have_it() -> None:
    with pytest.raises(SelectionError, match="domain 0 is PV, not HVM"):
        build_image(host(), "libxc-image", 0, FAULTS["no-context"])
    with pytest.raises(SelectionError, match="has no HVM domain"):
        build_image(host_of({"domains": [{}]}), "libxc-image", fault=FAULTS["no-context"])


@pytest.mark.parametrize(
    ("fields", "path"),
    [
        ({"width": 2}, "$.domains[0].width"),
        ({"kind": "hvm", "width": 4}, "$.domains[0].width"),
        ({"emulator": "qemu-upstream"}, "$.domains[0].emulator"),
        ({"kind": "hvm", "emulator": "bochs"}, "$.domains[0].emulator"),
        ({"pages": 7}, "$.domains[0].pages"),
        ({"pages": 1 << 20}, "$.domains[0].pages"),
        ({"full_state": 1}, "$.domains[0].full_state"),
    ],
)
def test_what_an_image_cannot_be_is_named_by_its_path(fields: dict[str, Any], path: str) -> None:
    with pytest.raises(DocumentError) as caught:
        host_of({"domains": [fields]})
    assert caught.value.path == path
