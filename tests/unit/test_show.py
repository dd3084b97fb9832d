"""`luformat show` on every file of the corpus, through the command line."""

from __future__ import annotations

import json
import re
import struct
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from functools import cache
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from click.testing import CliRunner, Result

import luformat
from luformat.cli import cli
from tests.support.corpus import DATA, saved, saved_briefly
from tests.support.once import unpacked_once

SAVE = DATA / "save"
RUNS = ("gold", "ext")
FORMS = ("memory.elf", "memory.kdump.xz", "memory.raw", "stream.bin")
SAVED = ("pvtiny-p", "pvhtiny-p")
VCPU = "domains/0/x86_pv_vcpu_basic[1]/context"


Forms = Callable[[str, str], Path]


@pytest.fixture(scope="session")
def forms(tmp_path_factory: pytest.TempPathFactory) -> Forms:
    """Gives the handover of a run in one of FORMS: what is large without its packing."""

    def form_of(run: str, form: str) -> Path:
        kept = DATA / "handover" / run / form
        return kept if kept.exists() else unpacked_once(tmp_path_factory, f"handover/{run}/{form}")

    return form_of


PLAIN: dict[str, str] = {}
"""Where saved domains are without their packing, which a hundred commands need not undo each."""


@pytest.fixture(scope="module", autouse=True)
def plain_saves(tmp_path_factory: pytest.TempPathFactory) -> None:
    for name in SAVED:
        PLAIN[str(save_file(name))] = str(unpacked_once(tmp_path_factory, f"save/{name}.xlsave"))


@cache
def run(*arguments: str) -> Result:
    return CliRunner().invoke(cli, ["show", *(PLAIN.get(name, name) for name in arguments)])


def show(*arguments: object) -> str:
    found = run(*(str(argument) for argument in arguments))
    assert found.exit_code == 0, found.output
    return found.stdout


def shown_json(*arguments: object) -> Any:
    return json.loads(show(*arguments, "--json"))


@cache
def facts(name: str) -> dict[str, Any]:
    return dict(json.loads((DATA / "handover" / name / "facts.json").read_text()))


def save_file(name: str) -> Path:
    return SAVE / f"{name}.xlsave.xz"


def ext(form: str = "stream.bin") -> Path:
    return DATA / "handover" / "ext" / form


@pytest.mark.parametrize("name", RUNS)
@pytest.mark.parametrize("form", FORMS)
def test_records_of_a_handover(forms: Forms, name: str, form: str) -> None:
    document = shown_json(forms(name, form))
    assert document["error"] is None
    assert document["xen_version"] == "4.14"
    assert document["stream_length"] == facts(name)["stream_bytes_through_END"]
    found = [
        (r["offset"], r["type"], r["type_name"], r["body_length"]) for r in document["records"]
    ]
    assert found == [
        (r["offset"], int(r["type"], 16), r["name"], r["body_length"])
        for r in facts(name)["records"]
    ]
    if form == "stream.bin":
        assert document["breadcrumb"] is None
    else:
        breadcrumb = document["breadcrumb"]
        assert breadcrumb["maddr"] == int(facts(name)["breadcrumb_maddr"], 16)
        assert breadcrumb["mfns"] == [int(mfn, 16) for mfn in facts(name)["mfns"]]


def test_records_belong_to_their_domain() -> None:
    document = shown_json(ext())
    records = document["records"]
    assert [record["domain"] for record in records] == [None] * 3 + [0] * 9 + [None]
    (domain,) = document["domains"]
    first, count = domain["first_record"], domain["records"]
    assert {r["number"] for r in records if r["domain"] == 0} == {*range(first, first + count)}
    assert (domain["path"], domain["domain_id"], domain["max_vcpus"]) == ("domains/0", 0, 2)


@pytest.mark.parametrize("file", [ext(), save_file("pvhtiny-p")])
def test_a_path_in_the_json_is_a_path_of_the_tree(file: Path) -> None:
    records = shown_json(file, "--depth", "1")["records"]
    for record in (*records[:8], *records[-8:]):
        if "number" in record and record.get("layer") != "libxl":
            node = shown_json(file, record["path"], "--depth", "1")["node"]
            assert (node["number"], node["offset"]) == (record["number"], record["offset"])


@pytest.mark.parametrize("file", [ext(), ext("memory.kdump.xz"), save_file("pvtiny-p")])
def test_a_record_has_all_that_decode_says_of_it(file: Path, tmp_path: Path) -> None:
    done = CliRunner().invoke(cli, ["decode", str(file), "-o", str(tmp_path / "document")])
    assert done.exit_code == 0
    document = json.loads((tmp_path / "document").read_text())
    shown = shown_json(file)
    assert shown["luformat"] == document["luformat"]
    for entry, record in zip(document["records"], shown["records"], strict=True):
        entry.pop("contents", None)  # in a file of its own there, in the input here
        assert record.items() >= entry.items()


@pytest.mark.parametrize("form", FORMS)
def test_all_forms_of_one_handover_say_the_same(forms: Forms, form: str) -> None:
    bodies = [record.get("body") for record in shown_json(forms("ext", form))["records"]]
    assert bodies == [record.get("body") for record in shown_json(ext())["records"]]
    assert sum(body is not None for body in bodies) == 12


@pytest.mark.parametrize(
    ("field", "offset"),
    [("user_regs/r15", 520), ("user_regs/rip", 648), ("user_regs/rsp", 672), ("cr3", 5008)],
)
def test_a_register_is_the_bytes_at_its_place(field: str, offset: int) -> None:
    # Record 9 is the context of vCPU 1; its body begins with the vCPU's number and a zero.
    place = facts("ext")["records"][9]["offset"] + 8 + 8 + offset
    stream = ext().read_bytes()
    (wanted,) = struct.unpack_from("<Q", stream, place)
    node = shown_json(ext(), f"{VCPU}/{field}")["node"]
    assert node == wanted
    assert wanted != 0 or field.endswith("r15")
    line = show(ext(), f"{VCPU}/{field}", "--hex").splitlines()[0]
    assert f"[{stream[place : place + 8].hex(' ')}] @ stream+{place:#x}, file+{place:#x}" in line


@pytest.mark.parametrize("name", ["rip", "tsc", "cr0", "cs_arbytes"])
def test_a_register_of_a_saved_domain_is_the_bytes_at_its_place(name: str) -> None:
    arguments = (save_file("pvhtiny-p"), f"libxc_image/hvm_context/cpu[1]/{name}")
    value = shown_json(*arguments)["node"]
    line = show(*arguments, "--hex").splitlines()[0]
    found = re.search(r"\[([0-9a-f ]+)\] @ stream\+(0x[0-9a-f]+)", line)
    assert found is not None
    raw = bytes.fromhex(found[1])
    assert int.from_bytes(raw, "little") == value
    assert saved("pvhtiny-p")[int(found[2], 16) :].startswith(raw)


def test_rip_of_the_second_vcpu() -> None:
    arguments = (save_file("pvhtiny-p"), "libxc_image/hvm_context/cpu[1]/rip")
    assert show(*arguments) == "rip 0xffffffff8029ba35\n"
    assert shown_json(*arguments)["node"] == 0xFFFFFFFF8029BA35


PLACED = re.compile(r"\[([0-9a-f ]+)( …)?\] @ stream\+(0x[0-9a-f]+)")


@pytest.mark.parametrize("form", ["memory.elf", "memory.raw", "stream.bin"])
def test_all_bytes_with_hex_are_those_of_the_stream(forms: Forms, form: str) -> None:
    stream = ext().read_bytes()
    text = show(forms("ext", form), "domains", "--hex", "--depth", "9", "--limit", "600")
    covered = set()
    for raw, more, place in PLACED.findall(text):
        start, data = int(place, 16), bytes.fromhex(raw)
        assert stream[start : start + len(data)] == data
        if not more:
            covered |= set(range(start, start + len(data)))
    # But for the headers and paddings of records and long opaque fields, all is shown.
    end = facts("ext")["records"][-1]["offset"]
    begin = facts("ext")["records"][3]["offset"]
    assert len(covered) > 0.85 * (end - begin)
    if form == "memory.raw":
        # A raw dump from address 0 has each byte at its machine address.
        places = re.findall(r"maddr (0x[0-9a-f]+), \S+\+(0x[0-9a-f]+)", text)
        assert len(places) > 1000
        assert all(maddr == file for maddr, file in places)


@pytest.mark.parametrize(
    ("name", "path"),
    [
        ("pvtiny-p", ""),
        ("pvhtiny-p", "libxc_image/hvm_context"),
        ("pvhtiny-p", "libxc_image/page_data[999]"),
        ("pvhtiny-p", "libxc_image/x86_cpuid_policy"),
    ],
)
def test_all_bytes_with_hex_are_those_of_the_save_file(name: str, path: str) -> None:
    options = ("--hex", "--depth", "9", "--limit", "100")
    found = PLACED.findall(show(save_file(name), *filter(None, [path]), *options))
    assert len(found) > 90
    for raw, _, place in found:
        data = bytes.fromhex(raw)
        assert saved(name).startswith(data, int(place, 16))


@pytest.mark.parametrize("name", SAVED)
def test_records_of_a_save_file(name: str) -> None:
    document = shown_json(save_file(name), "--depth", "1")
    assert document["kind"] == "xl-save"
    assert document["error"] is None
    (image,) = document["images"]
    head = (SAVE / f"{name}.xlsave.verify-head.txt").read_text()
    lengths = [int(length) for length in re.findall(r"Libxc Record: .*, length (\d+)", head)]
    (pages,) = re.findall(r"Squashed (\d+) Page Data", head)
    assert image["version"] == 3
    records = [r for r in document["records"] if r.get("layer") == "libxc"]
    others = [r for r in records if r["type_name"] != "PAGE_DATA"]
    assert [record["body_length"] for record in others] == lengths
    assert len(records) - len(others) == int(pages)


def test_layers_of_a_save_file() -> None:
    records = shown_json(save_file("pvtiny-p"))["records"]
    layers = {r["path"]: r["body"] for r in records if r.get("layer") != "libxc"}
    assert list(layers) == [
        "xl_header", "xl_config", "libxl_header", "libxc_context", "libxc_image/image_header",
        "libxc_image/domain_header", "end",
    ]  # fmt: skip
    domain = layers["libxc_image/domain_header"]
    assert (domain["xen_major"], domain["xen_minor"], domain["page_shift"]) == (4, 17, 12)
    config = json.loads(layers["xl_config"]["config"])
    wanted = json.loads((SAVE / "pvtiny-p.xl-list-l.json").read_text())
    wanted = wanted[0]["config"] if isinstance(wanted, list) else wanted
    assert config["c_info"]["name"] == wanted["c_info"]["name"]


def test_long_runs_are_one_line() -> None:
    text = show(save_file("pvhtiny-p"), "libxc_image", "--depth", "1")
    lines = text.splitlines()
    assert lines[0] == "libxc_image version 3, 1,027 records"
    assert "├─ page_data 1020 records, 1,044,480 pages" in lines
    assert len(lines) == 1 + 2 + 8
    pages = show(save_file("pvhtiny-p"), "libxc_image/page_data[7]", "--depth", "0")
    assert pages.startswith("page_data[7] ")


def test_page_types_are_named_and_pages_located() -> None:
    node = shown_json(save_file("pvhtiny-p"), "libxc_image/page_data[0]")["node"]
    assert node["body"]["count"] == 1024
    assert len(node["body"]["pfns"]) == 1024
    text = show(save_file("pvhtiny-p"), "libxc_image/page_data[0]/pfns", "--limit", "20")
    assert "pfns[15] 0xf XEN_DOMCTL_PFINFO_NOTAB" in text
    assert "pfns[16] 0x10 XEN_DOMCTL_PFINFO_XTAB" in text
    assert "… 1,004 more (see --limit)" in text


@pytest.mark.parametrize(
    ("file", "path", "flags"),
    [
        (save_file("pvhtiny-p"), "libxc_image/hvm_context/cpu[0]/msr_efer",
         ["EFER_SCE", "EFER_LME", "EFER_LMA", "EFER_NXE"]),
        (save_file("pvhtiny-p"), "libxc_image/hvm_context/cpu[0]/cs_arbytes",
         ["s", "p", "l", "g"]),
        (save_file("pvhtiny-p"), "libxc_image/hvm_context/lapic[1]/apic_base_msr",
         ["APIC_BASE_EXTD", "APIC_BASE_ENABLE"]),
        (ext(), "domains/0/lu_domain_info/flags",
         ["XEN_DOMCTL_CDF_s3_integrity", "XEN_DOMCTL_CDF_oos_off"]),
        (ext(), "domains/0/lu_domain_info/emulation_flags", ["XEN_X86_EMU_PIT"]),
    ],
)  # fmt: skip
def test_flags_have_names(file: Path, path: str, flags: list[str]) -> None:
    document = shown_json(file, path)
    assert document["flags"] == {"": flags}
    line = show(file, path, "--depth", "0").strip()
    assert line == f"{path.rsplit('/', 1)[1]} {document['node']:#x} {'|'.join(flags)}"


def test_control_registers_have_names() -> None:
    line = show(save_file("pvhtiny-p"), "libxc_image/hvm_context/cpu[0]/cr0", "--depth", "0")
    names = ["PE", "MP", "ET", "NE", "WP", "AM", "PG"]
    assert line.strip() == "cr0 0x80050033 " + "|".join(f"X86_CR0_{name}" for name in names)


def test_dom0_of_the_handover_is_readable() -> None:
    record = shown_json(ext(), "domains/0/lu_domain_info")["node"]
    info = record["body"]
    wanted = facts("ext")["records"][3]["domain"]
    assert info["domain_type"] == "x86_pv"
    assert record["names"]["domain_type"] == "DHDR_TYPE_X86_PV"
    assert info["domain_id"] == wanted["domain_id"]
    assert info["max_vcpus"] == wanted["max_vcpus"]
    assert info["domain_handle"] == wanted["handle"]
    assert record["names"]["domain_handle"].replace("-", "") == wanted["handle"]
    assert info["flags"] == int(wanted["flags"], 16)
    tsc = shown_json(ext(), "domains/0/x86_tsc_info")["node"]["body"]
    raw = bytes.fromhex(facts("ext")["records"][6]["body_hex"])
    assert tsc["khz"] == struct.unpack_from("<I", raw, 4)[0]
    shared = shown_json(ext(), "domains/0/shared_info")["node"]["body"]
    assert len(json.dumps(shared)) > 4096
    unknown = shown_json(ext(), "domains/0/record_0xc0007e57")["node"]
    assert bytes.fromhex(unknown["raw"]) == b"Hello, World!"


def test_integers_of_64_bits_are_exact() -> None:
    changeset = shown_json(save_file("pvhtiny-p"), "libxc_image/hvm_context/header[0]/changeset")
    assert changeset["node"] == 2**64 - 1
    assert '"node": 18446744073709551615' in show(
        save_file("pvhtiny-p"), "libxc_image/hvm_context/header[0]/changeset", "--json"
    )


@pytest.mark.parametrize("depth", [0, 1, 2, 3, 4])
def test_depth_bounds_the_tree(depth: int) -> None:
    text = show(ext(), "--depth", depth)
    levels = [(len(line) - len(line.lstrip("│├└─ "))) // 3 for line in text.splitlines()]
    assert max(levels) == depth
    node = shown_json(ext(), "domains", "--depth", depth)["node"]
    if depth == 0:
        assert node is None
    elif depth == 1:
        assert node == [None]


def test_the_limit_says_what_it_hides() -> None:
    text = show(ext(), f"{VCPU}/traps", "--depth", "1", "--limit", "5")
    assert len(text.splitlines()) == 1 + 5 + 1
    assert text.splitlines()[-1] == "└─ … 251 more (see --limit)"


@pytest.fixture(scope="module")
def brief(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A real saved domain with few of its page lists."""
    path = tmp_path_factory.mktemp("brief") / "saved"
    path.write_bytes(saved_briefly("pvhtiny-p"))
    return path


def test_the_release_that_wrote_a_context_is_shown(brief: Path) -> None:
    text = show(save_file("pvhtiny-p"), "libxc_image/hvm_context", "--depth", "0")
    assert text == "hvm_context 10368 bytes, written by Xen 4.10 to 4.20\n"
    records = shown_json(brief)["records"]
    (found,) = [r["written_by"] for r in records if "written_by" in r]
    assert found == {"first": "4.10", "last": "4.20"}


def test_a_bare_context_is_shown_like_the_record(brief: Path, tmp_path: Path) -> None:
    records = shown_json(brief)["records"]
    (record,) = [r for r in records if r.get("type_name") == "HVM_CONTEXT"]
    start = record["offset"] + 8
    bare = tmp_path / "context"
    bare.write_bytes(brief.read_bytes()[start : start + record["body_length"]])
    document = shown_json(bare)
    assert document["kind"] == "hvm-context"
    assert document["written_by"] == record["written_by"]
    (part,) = document["records"]
    assert all(part[name] == record[name] for name in ("body", "names", "flags"))
    assert show(bare, "--depth", "0") == "hvm-context written by Xen 4.10 to 4.20\n"


@pytest.mark.parametrize(
    ("path", "message", "hint"),
    [
        ("domains/7", "there is no '7' in domains", "it has: 0"),
        ("lu_version/xen_patch", "no 'xen_patch' in lu_version", "xen_major, xen_minor"),
        ("lu_version/xen_major/x", "no 'x' in xen_major", "xen_major has nothing below it"),
    ],
)
def test_a_path_that_leads_nowhere(path: str, message: str, hint: str) -> None:
    found = run(str(ext()), path)
    assert found.exit_code == 2
    assert message in found.stderr
    assert hint in found.stderr
    assert found.stdout == ""


def tables(handover: luformat.Handover) -> list[tuple[luformat.M2p, dict[str, Any]]]:
    assert handover.m2p is not None
    assert handover.m2p_compat is not None
    native, compat = facts("ext")["records"][1:3]
    return [(handover.m2p, native), (handover.m2p_compat, compat)]


@pytest.fixture(scope="module")
def handovers(forms: Forms) -> Iterator[Callable[[str], luformat.Handover]]:
    """The handover of a form of `ext`, which is opened once."""

    def opened(form: str) -> luformat.Handover:
        return stack.enter_context(luformat.open(forms("ext", form))).handover()

    with ExitStack() as stack:
        yield cache(opened)


@pytest.mark.parametrize("form", ["memory.elf", "memory.kdump.xz", "memory.raw"])
def test_m2p_of_the_handover(handovers: Callable[[str], luformat.Handover], form: str) -> None:
    ((_, ram_end),) = facts("ext")["ram"]
    pages = int(ram_end, 16) // 4096
    handover = handovers(form)
    assert handover.image is not None
    for table, record in tables(handover):
        chunks = [
            (e["maddr"], 1 << e["order"], e["first_mfn"], e["last_mfn"]) for e in record["entries"]
        ]
        assert [
            (f"{c.maddr:#x}", c.size, f"{c.first_mfn:#x}", f"{c.last_mfn:#x}") for c in table.chunks
        ] == chunks
        assert [(hex(first), hex(last)) for first, last in table.covered] == [
            (record["entries"][0]["first_mfn"], record["entries"][-1]["last_mfn"])
        ]
        (chunk,) = table.chunks
        raw = handover.image.read(chunk.maddr, chunk.size)
        entries = np.frombuffer(raw, dtype=f"<u{table.entry_size}")[:pages]
        unowned = entries == np.iinfo(entries.dtype).max
        assert (entries[~unowned] < pages).all()
        assert 1000 < int((~unowned).sum()) < pages
        for mfn in (0, 0x1F4CD, int(np.flatnonzero(~unowned)[-1])):
            entry = table.lookup(mfn)
            assert entry.value == int(entries[mfn])
            assert entry.is_valid == (not unowned[mfn])
            assert entry.maddr == chunk.maddr + mfn * table.entry_size


def test_m2p_lookups_that_cannot_be(handovers: Callable[[str], luformat.Handover]) -> None:
    table = handovers("memory.elf").m2p
    assert table is not None
    with pytest.raises(luformat.SelectionError, match="0x40000 is not in the table"):
        table.lookup(0x40000)
    table = handovers("stream.bin").m2p
    assert table is not None
    with pytest.raises(luformat.SelectionError, match="this input has none"):
        table.lookup(0)
