"""The HVM context of a real save file, against what `xen-hvmctx` printed of the same domain.

Each number in that text, in order and under its label, has its counterpart in what
`luformat show --json` says; a printed number without one fails the test.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner

from luformat.cli import cli

SAVE = Path(__file__).resolve().parents[1] / "data" / "save"
NUMBER = re.compile(r"(0x)?[0-9a-f]+")
ENTRY = re.compile(r"Entry (\d+): type (\d+) instance (\d+), length (\d+)\n", re.MULTILINE)
UNPRINTED = {0: "END", 16: "CPU_XSAVE"}
"""Types of which xen-hvmctx prints nothing."""

Printed = tuple[str, str]
Counterpart = tuple[str, int, int]
"""Label, value, and the base in which xen-hvmctx prints it where it has no 0x."""


@cache
def shown() -> dict[str, Any]:
    """The HVM_CONTEXT record of the corpus, as `show --json` gives it."""
    found = CliRunner().invoke(cli, ["show", str(SAVE / "pvhtiny-p.xlsave.xz"), "--json"])
    assert found.exit_code == 0, found.output
    records = json.loads(found.stdout)["records"]
    (context,) = [record for record in records if record.get("type_name") == "HVM_CONTEXT"]
    bodies = {f"{e['typecode']}[{e['instance']}]": e["body"] for e in context["body"]["entries"]}
    bodies["end[0]"] = bodies.pop("terminator[0]")
    return {**context, "body": bodies}


@cache
def sections() -> list[tuple[int, int, int, str]]:
    """Type, instance, length and text of each entry that xen-hvmctx printed."""
    text = (SAVE / "pvhtiny-p.hvmctx-after.txt").read_text()
    title, *parts = ENTRY.split(text)
    assert title.startswith("HVM save record")
    groups = [parts[at : at + 5] for at in range(0, len(parts), 5)]
    assert [int(group[0]) for group in groups] == list(range(len(groups)))
    return [(int(g[1]), int(g[2]), int(g[3]), g[4]) for g in groups]


def printed(text: str) -> list[Printed]:
    """The numbers of a text, each with the last word or sign in front of it."""
    found = []
    label = ""
    for token in re.findall(r"[^\s,:()]+|\(", text):
        if NUMBER.fullmatch(token):
            found.append((label, token))
        else:
            label = token
    return found


MEMORY_TYPES = {
    "uncacheable": 0,
    "write_combining": 1,
    "write_through": 4,
    "write_protected": 5,
    "write_back": 6,
    "uncached_minus": 7,
}
"""The memory types of the processor manuals."""


def plain(value: Any) -> int:
    """The number of a JSON value, whether it has names beside it or not."""
    return int(value["value"]) if isinstance(value, dict) else int(value)


def header(body: Any) -> Iterator[Counterpart]:
    yield "magic", body["magic"], 16
    yield "version", body["version"], 10
    yield "changeset", body["changeset"], 16
    yield "CPUID[0][%eax]", plain(body["cpuid"]), 16
    yield "gtsc_khz", body["gtsc_khz"], 10


def cpu(body: Any) -> Iterator[Counterpart]:
    names = "rax rbx rcx rdx rbp rsi rdi rsp r8 r9 r10 r11 r12 r13 r14 r15 rip rflags"
    for name in f"{names} cr0 cr2 cr3 cr4 dr0 dr1 dr2 dr3 dr6 dr7".split():
        yield name, plain(body[name]), 16
    for name in ["cs", "es", "ds", "fs", "gs", "ss", "tr", "ldtr"]:
        yield name, plain(body[f"{name}_sel"]), 16
        yield "(", body[f"{name}_base"], 16
        yield "+", body[f"{name}_limit"], 16
        yield "/", plain(body[f"{name}_arbytes"]), 16
    for name in ("idtr", "gdtr"):
        yield "(", body[f"{name}_base"], 16
        yield "+", body[f"{name}_limit"], 16
    yield "cs", body["sysenter_cs"], 16
    yield "eip", body["sysenter_eip"], 16
    yield "esp", body["sysenter_esp"], 16
    yield "gs", body["shadow_gs"], 16
    for name in ("efer", "lstar", "cstar", "star"):
        yield name, plain(body[f"msr_{name}"]), 16
    yield "sfmask", body["msr_syscall_mask"], 16
    yield "tsc", body["tsc"], 16
    yield "event", plain(body["pending_event"]), 16
    yield "error", body["error_code"], 16
    yield from fpu(body["fpu_regs"])


def fpu(area: Any) -> Iterator[Counterpart]:
    for name in ("fcw", "fsw", "ftw"):
        yield name, plain(area[name]), 16
    yield "(", int(area["reserved"], 16), 16
    yield "fop", area["fop"], 16
    yield "fpuip", plain(area["fip"]), 16
    yield "fpudp", plain(area["fdp"]), 16
    yield "mxcsr", plain(area["mxcsr"]), 16
    yield "mask", plain(area["mxcsr_mask"]), 16
    for number, register in enumerate(area["st"]):
        high = plain(register["sign_exponent"])
        yield f"mm{number}", high << 64 | register["significand"], 16
        yield "(", int.from_bytes(bytes.fromhex(register["reserved"]), "little"), 16
    for number, register in enumerate(area["xmm"]):
        yield f"xmm{number:02}", register["hi"] << 64 | register["lo"], 16
    rest = bytes.fromhex(area["reserved_2"] + area["software"]) + bytes([area["fpu_word_size"]])
    for at in range(0, len(rest), 16):
        yield "(", int.from_bytes(rest[at : at + 16], "little"), 16


def lapic(body: Any) -> Iterator[Counterpart]:
    yield "base_msr", plain(body["apic_base_msr"]), 16
    yield "disabled", plain(body["disabled"]), 16
    yield "timer_divisor", body["timer_divisor"], 16


def lapic_regs(body: Any) -> Iterator[Counterpart]:
    registers: list[Any] = []
    for value in body.values():
        registers += value if isinstance(value, list) else [value]
    for number, register in enumerate(registers):
        yield "registers", 16 * number, 16
        yield "registers", plain(register["value"]), 16


def pci_irq(body: Any) -> Iterator[Counterpart]:
    wires = [plain(pair["wires"]) for pair in body["device_pairs"]]
    halves = [int.from_bytes(bytes(wires[at : at + 8]), "little") for at in (0, 8)]
    yield "IRQs", halves[0] << 64 | halves[1], 16


def isa_irq(body: Any) -> Iterator[Counterpart]:
    reserved = int.from_bytes(bytes.fromhex(body["reserved"]), "little")
    yield "IRQs", reserved << 16 | plain(body["wires"]), 16


def pci_link(body: Any) -> Iterator[Counterpart]:
    for route in body["route"]:
        yield "LINK", route, 10


def packed(types: Any) -> int:
    """The register that eight memory types make up."""
    return int.from_bytes(bytes(MEMORY_TYPES[value] for value in types["types"]), "little")


def mtrr(body: Any) -> Iterator[Counterpart]:
    yield "PAT", packed(body["msr_pat_cr"]), 16
    yield "cap", plain(body["msr_mtrr_cap"]), 16
    yield "default", plain(body["msr_mtrr_def_type"]), 16
    for number, pair in enumerate(body["msr_mtrr_var"]):
        yield "var", number, 10
        yield "var", plain(pair["physbase"]), 16
        yield "var", plain(pair["physmask"]), 16
    for number, name in enumerate(name for name in body if name.startswith("fix")):
        yield "fixed", number, 16
        yield "fixed", packed(body[name]), 16


def vmce_vcpu(body: Any) -> Iterator[Counterpart]:
    yield "caps", plain(body["caps"]), 16
    yield "mci_ctl2", plain(body["mci_ctl2_bank0"]), 16
    yield "mci_ctl2", plain(body["mci_ctl2_bank1"]), 16


def tsc_adjust(body: Any) -> Iterator[Counterpart]:
    yield "tsc_adjust", body["tsc_adjust"], 16


COUNTERPARTS = {
    1: header, 2: cpu, 5: lapic, 6: lapic_regs, 7: pci_irq, 8: isa_irq, 9: pci_link,
    14: mtrr, 18: vmce_vcpu, 19: tsc_adjust,
}  # fmt: skip
MOVING = {
    ("cpu[0]", "rax"): "result register of the vCPU that was suspended by a hypercall",
    ("cpu[0]", "tsc"): "time went on",
    ("cpu[1]", "tsc"): "time went on",
}
"""What changed between saving and printing, as the README of the data says."""


def test_entries_have_the_printed_types_instances_and_lengths() -> None:
    found = CliRunner().invoke(
        cli,
        ["show", str(SAVE / "pvhtiny-p.xlsave.xz"), "libxc_image/hvm_context", "--depth", "1"],
    )
    lines = [line[3:] for line in found.stdout.splitlines()[1:]]
    names = {1: "header", 2: "cpu", 16: "cpu_xsave", 0: "end"}
    names |= {code: counterpart.__name__ for code, counterpart in COUNTERPARTS.items()}
    wanted = [
        f"{names[code]}[{instance}] {length} bytes" for code, instance, length, _ in sections()
    ]
    assert [line.split(",")[0] for line in lines] == wanted
    assert list(shown()["body"]) == [line.split()[0] for line in wanted]


@pytest.mark.parametrize("number", range(len(sections())))
def test_every_printed_field_has_its_value(number: int) -> None:
    code, instance, _, text = sections()[number]
    if code in UNPRINTED:
        assert printed(text.replace(f"type {code}", "")) == []
        return
    read = COUNTERPARTS[code]
    name = f"{read.__name__}[{instance}]"
    found = list(read(shown()["body"][name]))
    assert [label for label, _ in printed(text)] == [label for label, _, _ in found]
    differing = [
        (name, label)
        for (label, token), (_, value, base) in zip(printed(text), found, strict=True)
        if int(token, 16 if token.startswith("0x") else base) != value
    ]
    assert [place for place in differing if place not in MOVING] == []
