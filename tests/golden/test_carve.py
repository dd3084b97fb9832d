"""`luformat carve` through the command line: the same handover, and nothing else."""

from __future__ import annotations

import lzma
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result

from luformat.cli import cli
from luformat.handover.carve import carve
from luformat.handover.handover import Handover
from luformat.inputs.opened import DumpInput
from luformat.inputs.opening import open_input
from luformat.locate.bootmem import parse_bootmem
from luformat.records.index import Record
from luformat.synth.faults import FAULTS, Fault
from luformat.synth.handover import build_memory, write_dump
from luformat.synth.host import host_of
from luformat.tree.handover_outline import record_node
from luformat.tree.nodes import Node
from luformat.verify.engine import verify
from luformat.verify.subject import subject_of

EXT = Path(__file__).parent.parent / "data" / "handover" / "ext"
DUMP = EXT / "memory.kdump.xz"


def luformat(*arguments: object) -> Result:
    return CliRunner().invoke(cli, [*map(str, arguments)])


@pytest.fixture(scope="module", params=["plain", "redacted", "m2p"])
def carved(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Path:
    target = tmp_path_factory.mktemp("carve") / request.param
    flags = {"plain": [], "redacted": ["--redact"], "m2p": ["--m2p"]}[request.param]
    done = luformat("carve", DUMP, "-o", target, *flags)
    assert (done.exit_code, done.stdout) == (0, "")
    return target


def test_find_says_the_same(carved: Path) -> None:
    found = luformat("find", carved)
    assert found.exit_code == 0
    assert found.stdout == luformat("find", DUMP).stdout


def test_the_stream_is_the_same_unless_redacted(carved: Path) -> None:
    stream = luformat("extract", carved, "-o", "-").stdout_bytes
    assert len(stream) == (EXT / "stream.bin").stat().st_size
    assert (stream == (EXT / "stream.bin").read_bytes()) == (carved.name != "redacted")


def test_it_is_small(carved: Path) -> None:
    if carved.name != "m2p":
        assert len(lzma.compress(carved.read_bytes())) < 200 << 10


def test_it_holds_no_byte_of_any_other_page(carved: Path) -> None:
    with open_input(carved) as found:
        assert isinstance(found, DumpInput)
        candidate = found.candidate()
        pages = candidate.stream.pages
        array = candidate.mfn_array_maddr
        assert candidate.maddr is not None
        assert array is not None
        own = {candidate.maddr // 4096, *(int(mfn) for mfn in pages.mfns)}
        own |= set(range(array // 4096, (array + len(pages) * 8 + 4095) // 4096))
        held = {
            page
            for extent in found.image.extents
            for page in range(extent.start // 4096, -(-extent.end // 4096))
        }
        assert own <= held
        if carved.name == "m2p":
            handover = found.handover()
            for table in (handover.m2p, handover.m2p_compat):
                assert table is not None
                for chunk in table.chunks:
                    own |= set(range(chunk.maddr // 4096, (chunk.maddr + chunk.size) // 4096))
        assert held == own
        # The ELF headers fill up a page of their own; there is nothing else in the file.
        assert carved.stat().st_size == (1 + len(held)) * 4096
        assert not any(found.image.read(candidate.maddr + 24, 4096 - 24))
        rest = -(len(pages) * 8) % 4096
        assert not any(found.image.read(array + len(pages) * 8, rest))


def kept_of_vcpu(name: str) -> int:
    """Return how many bytes of a body redaction keeps: the vCPU, and what names it within."""
    words = {"SHARED_INFO": 0, "X86_PV_VCPU_EXTENDED": 4}
    return 4 * words.get(name, 2)


def registers(handover: Handover, record: Record) -> dict[str, Any]:
    """Return the fields of a vCPU's context that are not zero."""
    return {
        name: node.value
        for name, node in values(record_node(record, handover.bodies, "record"))
        if node.note != "computed" and (isinstance(node.value, int) or any(node.value or b""))
        if node.value
    }


def test_redaction_keeps_the_framing_and_no_registers(tmp_path: Path) -> None:
    target = tmp_path / "small"
    assert luformat("carve", DUMP, "--redact", "-o", target).exit_code == 0
    with open_input(target) as found, open_input(DUMP) as full:
        redacted, original = found.handover(), full.handover()
        assert list(redacted.records.types) == list(original.records.types)
        assert list(redacted.records.lengths) == list(original.records.lengths)
        for record, before in zip(redacted.records, original.records, strict=True):
            if record.type_name == "X86_PV_VCPU_BASIC":
                shown = registers(redacted, record)
                assert {*shown} <= {*LEFT["X86_PV_VCPU_BASIC"], "traps"}
                assert shown["cr3"] == registers(original, before)["cr3"]
            elif "VCPU" in record.type_name:
                head = kept_of_vcpu(record.type_name)
                assert record.body_bytes()[:head] == before.body_bytes()[:head]
                assert not any(record.body_bytes()[head:])
            elif record.type_name == "SHARED_INFO":
                assert not any(record.body_bytes())
        end = redacted.stream_length
        assert not any(redacted.source.read(end, redacted.source.size - end))


def built(folder: Path, host: dict[str, Any], fault: Fault | None = None) -> Path:
    dump = folder / "built.kdump"
    write_dump(dump, build_memory(host_of(host), fault, seed=4), "kdump")
    return dump


def carved_from(dump: Path, **options: bool) -> Path:
    small = dump.with_name("small.elf")
    small.unlink(missing_ok=True)  # to replace a file waits for the disk
    with open_input(dump) as found:
        carve(found.handover(), small, **options)
    return small


FILL = 0x5D
GUESTS: dict[str, Any] = {
    "fill": FILL,
    "domains": [
        {"privileged": True, "vcpus": 2, "full_state": True},
        {"kind": "hvm", "vcpus": 3, "full_state": True},
        {"width": 4, "vcpus": 1},
        {"kind": "hvm", "vcpus": 1},
    ],
}


@pytest.fixture(scope="module")
def guests(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path, bytes]:
    """A dump of PV and HVM guests whose state is a pattern, redacted, and carved as it is."""
    dump = built(tmp_path_factory.mktemp("guests"), GUESTS)
    whole = carved_from(dump).read_bytes()
    assert bytes([FILL]) * 1000 in whole
    return dump, carved_from(dump, redact=True), whole


def test_redaction_leaves_no_state_of_a_guest(guests: tuple[Path, Path, bytes]) -> None:
    dump, small, whole = guests
    data = small.read_bytes()
    assert bytes([FILL]) * 4 not in data
    secrets = []
    with open_input(dump) as found:
        handover = found.handover()
        for record in handover.records:
            body = handover.body(record).value
            if record.type_name == "X86_PV_VCPU_BASIC":
                regs, wide = body.context.user_regs, record.body_length > 4096
                words = [regs.rip, regs.rsp] if wide else [regs.eip, regs.esp]
                secrets += [word.to_bytes(8 if wide else 4, "little") for word in words]
            elif record.type_name == "HVM_CONTEXT":
                for entry in body.entries:
                    if entry.typecode.name == "cpu":
                        words = [entry.body.rip, entry.body.rsp, entry.body.cr3, entry.body.tsc]
                        secrets += [word.to_bytes(8, "little") for word in words]
    assert len(secrets) == 2 * 2 + 2 + 4 * 4
    assert all(secret in whole for secret in secrets)
    assert not any(secret in data for secret in secrets)


WHOLE = {"LU_VERSION", "LU_M2P", "LU_M2P_COMPAT", "LU_DOMAIN_INFO", "X86_PV_INFO"}
LEFT = {
    "X86_TSC_INFO": {"mode", "khz", "incarnation"},
    "HVM_PARAMS": {"count", "index", "value"},
    "X86_PV_VCPU_BASIC": {
        *("vcpu_id", "flags", "cr0", "cr3", "user_cr3", "vm_assist", "cs", "address"),
        *("gdt_frames", "gdt_ents", "ldt_ents", "ldt_base", "dr6", "dr7", "rip", "rsp"),
        *("kernel_sp", "fs_base", "gs_base_kernel", "gs_base_user"),
    },
    "X86_PV_VCPU_EXTENDED": {"vcpu_id", "vcpu", "len_context"},
    "X86_PV_VCPU_XSAVE": {"vcpu_id", "xcr0", "xcr0_accum", "xstate_bv", "xcomp_bv_high"},
    "X86_PV_VCPU_MSRS": {"vcpu_id", "index"},
    "HVM_CONTEXT": {
        *("magic", "version", "changeset", "cpuid", "gtsc_khz", "cr0", "cr4", "msr_efer"),
        *("dr6", "dr7", "flags", "apic_base_msr", "disabled", "timer_divisor", "msr_mtrr_cap"),
        *(
            "xstate_bv",
            "xcomp_bv_high",
            "msr_mtrr_def_type",
            "xfeature_mask",
            "xcr0",
            "xcr0_accum",
            "num_msrs",
            "index",
        ),
    },
    "SHARED_INFO": set(),
    "END": set(),
}
"""What may be other than zero in a redacted record."""


def values(node: Node) -> Iterator[tuple[str, Node]]:
    """Yield the fields below a node with their names, those of a list without numbers."""
    for child in node.children():
        if child.value is not None:
            yield child.name.partition("[")[0], child
        if child.note != "computed":
            yield from values(child)


def test_redaction_keeps_framing_and_what_describes_the_domains(
    guests: tuple[Path, Path, bytes],
) -> None:
    dump, small, _ = guests
    with open_input(dump) as full, open_input(small) as less:
        before, after = full.handover(), less.handover()
        assert list(after.records.types) == list(before.records.types)
        assert list(after.records.offsets) == list(before.records.offsets)
        assert list(after.records.lengths) == list(before.records.lengths)
        for old, new in zip(before.records, after.records, strict=True):
            if old.type_name in WHOLE:
                assert new.body_bytes() == old.body_bytes()
                continue
            was = dict.fromkeys(
                (node.offset, node.value)
                for _, node in values(record_node(old, before.bodies, "record"))
            )
            for name, node in values(record_node(new, after.bodies, "record")):
                if node.note != "computed" and node.value and any(bytes(str(node.value), "utf8")):
                    blank = isinstance(node.value, bytes) and not any(node.value)
                    assert blank or name in LEFT[old.type_name], (old.type_name, name)
                    is_other = old.type_name == "X86_PV_VCPU_BASIC" and name != "cr3"
                    assert blank or is_other or (node.offset, node.value) in was


def verdict(dump: Path) -> list[tuple[str, int, str, int | None, int | None]]:
    with open_input(dump, "64M@0x10000000") as found:
        assert isinstance(found, DumpInput)
        subject = subject_of(found, parse_bootmem("64M@0x10000000"))
        return [(f.rule.id, f.severity, f.message, f.record, f.domain) for f in verify(subject)]


CARVABLE = [
    name
    for name, fault in FAULTS.items()
    if fault.handover
    and not fault.stream_only
    and not fault.rule.startswith(("LU1", "LU20"))
    # 128 MiB of one record.
    and fault.rule != "LU304"
    # What a dump lacks beside the handover, and the pages behind END, are not carried over.
    and fault.rule not in ("LU211", "LU212")
    # No kdump holds two contents of one address (its writer refuses), and no carved ELF either:
    # it has what is read, once.
    and name != "two-contents"
]


BEHIND_END = {"LU305", "LU307", "LU308"}
"""Rules that look at what stands behind END, which no carved dump has."""


def test_verify_says_the_same_of_what_is_carved_of_guests(guests: tuple[Path, Path, bytes]) -> None:
    whole, redacted = (verdict(dump) for dump in guests[:2])
    assert whole == redacted == []


def judged(found: list[Any]) -> list[Any]:
    """Return rule, severity, record and domain of the findings, but of what is behind END."""
    return [(*f[:2], *f[3:]) for f in found if f[0] not in BEHIND_END]


@pytest.mark.parametrize("name", ["", *CARVABLE])
def test_verify_says_the_same_of_what_is_carved(tmp_path: Path, name: str) -> None:
    dump = built(tmp_path, {}, FAULTS[name] if name else None)
    expected = verdict(dump)
    assert bool(expected) == bool(name)
    plain = verdict(carved_from(dump, with_m2p=name == "page-of-guest"))
    assert judged(plain) == judged(expected)
    redacted = verdict(carved_from(dump, with_m2p=name == "page-of-guest", redact=True))
    assert judged(redacted) == judged(expected)
    renamed = verdict(carved_from(dump, with_m2p=name == "page-of-guest", anonymise=True))
    assert judged(renamed) == judged(expected)


def test_a_carve_that_fails_leaves_what_was_there(tmp_path: Path) -> None:
    dump, small = built(tmp_path, {}), tmp_path / "small"
    lacking = carved_from(dump)
    small.write_text("before")
    for file in (lacking, small):
        file.rename(tmp_path / f"{file.name}.kept")
    lacking, small = tmp_path / "small.elf.kept", tmp_path / "small.kept"
    done = luformat("carve", lacking, "--m2p", "-o", small)
    assert done.exit_code == 2
    assert small.read_text() == "before"
    assert {path.name for path in tmp_path.iterdir()} == {"built.kdump", lacking.name, small.name}
    assert luformat("carve", dump, "-o", dump).exit_code == 2


def test_a_carved_dump_goes_to_standard_output(tmp_path: Path) -> None:
    dump = built(tmp_path, {})
    done = luformat("carve", dump, "-o", "-")
    assert done.exit_code == 0
    assert done.stdout_bytes == carved_from(dump).read_bytes()


def test_what_stands_behind_end_goes_out_on_request_only(tmp_path: Path) -> None:
    dump = built(tmp_path, {"slack": 0xC2}, FAULTS["unused-page"])
    small, whole = tmp_path / "small", tmp_path / "whole"
    done = luformat("carve", dump, "-o", small)
    assert "1 data page behind END: see --all-pages\n" in done.stderr
    assert luformat("carve", dump, "--all-pages", "-o", whole).exit_code == 0
    with open_input(small) as few, open_input(whole) as all_of_it:
        end = few.handover().stream_length
        source = few.handover().source
        assert not any(source.read(end, source.size - end))
        assert b"\xc2" * 4096 in all_of_it.handover().source.read(end, source.size - end)
        assert few.handover().source.read(0, end) == all_of_it.handover().source.read(0, end)


def test_what_goes_out_is_said_and_what_a_guest_owns(tmp_path: Path) -> None:
    dump, small = built(tmp_path, {}, FAULTS["page-of-guest"]), tmp_path / "small"
    done = luformat("carve", dump, "-o", small)
    with open_input(dump) as found:
        handover = found.handover()
        pages, length = handover.candidate.stream.pages, handover.stream_length
        first = int(pages.mfns[0])
    assert done.exit_code == 0
    said = done.stderr.splitlines()
    assert said[0] == (
        f"{len(pages) + 2} pages: breadcrumb, MFN array, and {length:,} bytes of "
        f"{len(pages)} data pages"
    )
    assert said[1] == f"warning: a guest owns 1 frame of what was written: {first:#x}"
