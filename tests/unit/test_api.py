"""What hangs on an opened input: the verbs as methods, typed bodies, names of the package."""

from __future__ import annotations

import json

import pytest
from click.testing import CliRunner
from luformat_ksy.xen_hvm_context import XenHvmContext
from luformat_ksy.xen_lu_records import XenLuRecords
from luformat_ksy.xen_migration_records import XenMigrationRecords
from luformat_ksy.xen_pv_vcpu import XenPvVcpu

import luformat
from luformat.cli import cli
from tests.support.corpus import DATA

DUMP = DATA / "handover" / "ext" / "memory.kdump.xz"
STREAM = DATA / "handover" / "ext" / "stream.bin"
SAVE = DATA / "save" / "pvtiny-p.xlsave.xz"
HVM = DATA / "save" / "pvhtiny-p.xlsave.xz"


def test_the_package_shows_what_is_for_users():
    assert {*dir(luformat)} == {*luformat.__all__}
    assert not {"Any", "Final", "import_module", "annotations"} & {*dir(luformat)}


@pytest.mark.parametrize("path", [DUMP, STREAM, SAVE, HVM])
def test_verify_finds_what_the_command_finds(path):
    told = CliRunner().invoke(cli, ["verify", "--format", "json", str(path)]).stdout
    with luformat.open(path) as found:
        findings = [*found.verify()]
    rows = json.loads(told)["findings"]
    assert [(f.rule.id, f.severity.label, f.message) for f in findings] == [
        (row["rule"], row["severity"], row["message"]) for row in rows
    ]


def test_verify_takes_rules_profiles_and_releases():
    with luformat.open(HVM) as found:
        everything = {finding.rule.id for finding in found.verify("strict")}
        some = {finding.rule.id for finding in found.verify("strict", ignore=["LU4"])}
        assert some == {number for number in everything if not number.startswith("LU4")}
        with pytest.raises(luformat.SelectionError, match="no known release"):
            [*found.verify(receiver="3.1")]


def test_a_document_gives_the_same_bytes_again(tmp_path):
    for path, pages in ((STREAM, None), (SAVE, tmp_path / "pages")):
        with luformat.open(path) as found:
            document = found.decode(pages)
            whole = found.outline().source.read(0, found.outline().length)
        with (tmp_path / "again").open("wb") as target:
            luformat.encode(document, target, pages)
        assert (tmp_path / "again").read_bytes() == whole


def test_page_contents_are_not_decoded_without_a_file_for_them():
    with luformat.open(SAVE) as found, pytest.raises(luformat.SelectionError, match="contents"):
        found.decode()


def test_diff_names_the_field_that_was_changed(tmp_path):
    with luformat.open(STREAM) as found:
        document = found.decode()
        document["records"][0]["body"]["xen_minor"] += 3
        with (tmp_path / "changed").open("wb") as target:
            luformat.encode(document, target)
        with luformat.open(tmp_path / "changed") as changed:
            assert [change.path for change in found.diff(changed)] == ["lu_version/xen_minor"]
            assert not [*found.diff(changed, ignore=["lu_version"])]


def test_carve_writes_what_the_command_writes(tmp_path):
    for path in (DUMP, SAVE):
        with luformat.open(path) as found, (tmp_path / "own").open("wb") as target:
            carved = found.carve(target, redact=True)
        assert (carved is None) == (path == SAVE)
        command = ["carve", "--redact", str(path), "-o", str(tmp_path / "its")]
        assert CliRunner().invoke(cli, command).exit_code == 0
        assert (tmp_path / "own").read_bytes() == (tmp_path / "its").read_bytes()


def test_bodies_of_a_type_are_those_of_its_records():
    with luformat.open(DUMP) as found:
        handover = found.handover()
        (domain,) = handover.bodies.of_type(XenLuRecords.LuDomainInfo)
        assert domain.value.max_vcpus == handover.domains[0].info.max_vcpus == 2
        kind = XenMigrationRecords.X86PvVcpuBasic
        vcpus = [*handover.bodies.of_type(kind, handover.domains[0].records)]
        assert [body.value.vcpu_id for body in vcpus] == [0, 1]
        assert [*handover.bodies.of_type(kind, handover.global_records)] == []
        assert luformat.is_a(vcpus[0].value, kind)
        assert luformat.is_a(vcpus[0].value.context, XenPvVcpu.GuestContext64)
        assert not luformat.is_a(vcpus[0].value.context, XenPvVcpu.GuestContext32)
        assert not luformat.is_a(b"", XenPvVcpu.GuestContext64)
        with pytest.raises(luformat.SelectionError, match="is no body of a record"):
            handover.bodies.of_type(XenPvVcpu.GuestContext64)


def test_an_hvm_context_is_read_by_types():
    with luformat.open(HVM) as found:
        image = found.container().images[0]
        (record,) = (r for r in image.records if r.type_name == "HVM_CONTEXT")
        context = luformat.hvm_context(record)
        cpus = [*context.of_type(XenHvmContext.Cpu)]
        assert [body.record.instance for body in cpus] == [0, 1]
        shown = found.outline().select("libxc_image/hvm_context/cpu[1]/rip").value
        assert cpus[1].value.rip == shown
        assert image.bodies.read(record).key == "xen_hvm_context"


def test_what_an_input_is_not_is_said():
    with luformat.open(STREAM) as found:
        with pytest.raises(luformat.SelectionError, match="an extracted live update stream, not"):
            found.container()
        with pytest.raises(luformat.SelectionError, match="no record type is called 'LU_NOTHING'"):
            found.handover().first("LU_NOTHING")
        assert found.handover().first("X86_TSC_INFO") is not None
        assert found.handover().first("VERIFY") is None
