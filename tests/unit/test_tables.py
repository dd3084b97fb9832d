"""Records, findings and rows as Arrow tables, and what notebooks show."""

from __future__ import annotations

from pathlib import Path

import pytest

import luformat
from luformat.errors import SelectionError
from luformat.synth.handover import build_stream
from luformat.synth.host import load_host
from luformat.verify.engine import verify
from luformat.verify.subject import subject_of
from luformat.verify.tables import findings_to_arrow

DATA = Path(__file__).parents[1] / "data"
VECTORS = Path(__file__).parents[1] / "conformance" / "vectors"
HOST = "domains:\n  - {id: 0, privileged: true, vcpus: 3}\n  - {id: 7, kind: hvm, vcpus: 2}\n"


@pytest.fixture
def handover(tmp_path: Path):
    pytest.importorskip("pyarrow")
    path = tmp_path / "stream"
    path.write_bytes(build_stream(load_host(HOST)))
    with luformat.open(path) as found:
        yield found.handover()


def test_headers_are_columns(handover: luformat.Handover) -> None:
    rows = handover.records.to_arrow().to_pylist()
    assert [row["type_name"] for row in rows] == [r.type_name for r in handover.records]
    assert [row["offset"] for row in rows] == [r.offset for r in handover.records]
    assert [row["length"] for row in rows] == [r.body_length for r in handover.records]
    domain = handover.domains[1].records
    assert [row["number"] for row in domain.to_arrow().to_pylist()] == [r.number for r in domain]


def test_bodies_of_a_type_are_columns(handover: luformat.Handover) -> None:
    table = handover.records.to_arrow("LU_DOMAIN_INFO")
    infos = [domain.info for domain in handover.domains]
    for name in ("domain_id", "max_vcpus", "flags"):
        assert table[name].to_pylist() == [getattr(info, name) for info in infos]
    assert table["max_vcpus"].to_pylist() == [3, 2]
    handles = [bytes(info.domain_handle) for info in infos]
    assert table["domain_handle"].to_pylist() == handles
    only = handover.domains[1].records.to_arrow("LU_DOMAIN_INFO")
    assert only["domain_id"].to_pylist() == [7]
    with pytest.raises(SelectionError, match="no record type is called 'NOTHING'"):
        handover.records.to_arrow("NOTHING")


def test_a_field_that_is_not_there_is_null() -> None:
    pytest.importorskip("pyarrow")
    with luformat.open(VECTORS / "lu501-image-tsc-info.bin") as found:
        assert isinstance(found, luformat.ContainerInput)
        records = found.container().images[0].records
        (row,) = records.to_arrow("X86_TSC_INFO").to_pylist()
    assert row["reserved"] is None
    assert row["incarnation"] is not None


def test_findings_are_columns() -> None:
    pytest.importorskip("pyarrow")
    with luformat.open(VECTORS / "lu501-image-tsc-info.bin") as found:
        findings = [*verify(subject_of(found))]
    rows = findings_to_arrow(findings).to_pylist()
    assert [row["rule"] for row in rows] == [finding.rule.id for finding in findings]
    last = rows[-1]
    assert (last["severity"], last["stream"], last["record"]) == ("error", 148, 3)
    assert findings_to_arrow([]).num_rows == 0


def test_without_the_library_the_hint_says_what_to_install(
    handover: luformat.Handover, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(__import__("sys").modules, "pyarrow", None)
    with pytest.raises(SelectionError, match="pyarrow is missing") as raised:
        handover.records.to_arrow()
    assert raised.value.hint == "install what tables need: pip install 'luformat[tables]'"


def test_notebooks_show_tables(handover: luformat.Handover) -> None:
    shown = handover._repr_html_()
    assert "<th>Xen</th><td>4.14</td>" in shown
    assert "<th>domains</th><td>2</td>" in shown
    records = handover.records._repr_html_()
    assert records.count("<tr>") == 1 + len(handover.records)
    assert "<td>LU_VERSION</td><td>0x0</td>" in records


def test_notebooks_show_the_first_of_many_records(tmp_path: Path) -> None:
    path = tmp_path / "stream"
    path.write_bytes(build_stream(load_host("domains:\n" + "  - {kind: hvm}\n" * 9)))
    with luformat.open(path) as found:
        records = found.handover().records
        shown = records._repr_html_()
        assert shown.count("<tr>") == 1 + 20
        assert f"and {len(records) - 20} more" in shown
