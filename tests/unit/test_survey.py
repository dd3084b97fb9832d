"""A survey: every input has its row, once, whatever it does to the process that judges it."""

from __future__ import annotations

import csv
import json
import os
import shutil
import signal
import sys
import time
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result

from luformat.cli import cli
from luformat.errors import DumpFormatError, SelectionError
from luformat.survey.hosts import read_hosts
from luformat.survey.judge import Options, Task, judge
from luformat.survey.plan import Plan
from luformat.survey.pool import Limits, Pool
from luformat.survey.row import COLUMNS, Row
from luformat.survey.store import RowFile, read_rows, rows_to_arrow
from luformat.synth.handover import build_memory, build_stream, write_dump
from luformat.synth.host import load_host

ROOT = Path(__file__).parents[2]
FINDINGS = ROOT / "tests/conformance/vectors/lu501-image-tsc-info.bin"
SAVE = ROOT / "tests/data/save/pvtiny-p.xlsave.xz"
HOST = load_host("domains:\n  - {privileged: true, vcpus: 3}\n  - {kind: hvm, vcpus: 2}\n")
ROW = Row("a", "1", "0", "default", "clean")


def run(*arguments: object, stdin: bytes = b"") -> Result:
    return CliRunner().invoke(cli, ["survey", *map(str, arguments)], input=stdin)


def rows_in(path: Path) -> list[dict[str, Any]]:
    return [json.loads(line) for line in path.read_text().splitlines()]


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    Path("in").mkdir()
    Path("in/stream").write_bytes(build_stream(HOST))
    with Path("in/dump.elf").open("wb") as file:
        write_dump(file, build_memory(HOST), "elf")
    shutil.copy(FINDINGS, "in/findings")
    shutil.copy(SAVE, "in/save")
    Path("in/words").write_text("no input\n")
    return tmp_path


@pytest.mark.usefixtures("folder")
def test_a_row_says_what_an_input_is_and_whose() -> None:
    result = run("in", "none", "-o", "rows", "-j", "2")
    assert result.exit_code == 2, result.stderr
    rows = {row["url"]: row for row in rows_in(Path("rows"))}
    assert all([*row] == [*COLUMNS] for row in rows.values())
    stream, dump = rows["in/stream"], rows["in/dump.elf"]
    assert stream["kind"] == "lu-stream"
    assert stream["size"] == Path("in/stream").stat().st_size
    for row in (stream, dump):
        assert (row["status"], row["xen"]) == ("clean", "4.14")
        assert (row["domains"], row["vcpus"]) == (2, 5)
        assert row["pages"] == -(-stream["size"] // 4096)
        assert (row["errors"], row["rules"], row["error"]) == (0, [], None)
    saved = rows["in/save"]
    assert (saved["kind"], saved["xen"], saved["domains"]) == ("xl-save", "4.17", 1)
    assert 0.95 < saved["pages"] * 4096 / saved["size"] < 1
    bad = rows["in/findings"]
    assert (bad["status"], bad["errors"], bad["rules"]) == ("findings", 1, ["LU501"])
    assert str(bad["first"]).startswith("LU501: ")
    assert (rows["in/words"]["status"], rows["in/words"]["error"]) == ("unusable", "dump-format")
    assert "cannot open none" in str(rows["none"]["message"])
    lines = result.stdout.splitlines()
    assert lines[0] == "6 inputs: 3 clean, 1 with findings, 2 unusable, 0 lost"
    assert any(line.startswith("LU501") for line in lines)


@pytest.mark.usefixtures("folder")
def test_a_run_leaves_out_what_has_a_row_and_has_not_changed() -> None:
    run("in", "-o", "rows")
    before = Path("rows").read_bytes()
    assert run("in", "-o", "rows").exit_code == 2
    assert Path("rows").read_bytes() == before
    shutil.copy(FINDINGS, "in/stream")
    Path("in/new").write_bytes(Path("in/dump.elf").read_bytes())
    result = run("in", "-o", "rows")
    assert result.stdout.startswith("6 inputs: 3 clean, 2 with findings, 1 unusable")
    after = Path("rows").read_bytes()
    assert len(rows_in(Path("rows"))) == 6
    kept = [line for line in before.splitlines() if b'"in/stream"' not in line]
    assert after.splitlines()[:4] == kept


@pytest.mark.usefixtures("folder")
def test_a_row_counts_for_the_options_it_was_made_with() -> None:
    run("in/stream", "-o", "rows")
    run("in/stream", "-o", "rows", "--no-verify")
    (row,) = rows_in(Path("rows"))
    assert row["options"] != "default"
    assert row["status"] == "clean"
    run("in/dump.elf", "-o", "rows", "--bootmem", "64M@0x10000000")
    assert rows_in(Path("rows"))[-1]["options"] not in ("default", row["options"])


@pytest.mark.usefixtures("folder")
def test_a_line_that_was_being_written_is_written_anew() -> None:
    run("in", "-o", "rows")
    whole = Path("rows").read_bytes()
    Path("rows").write_bytes(whole[:-20])
    run("in", "-o", "rows")
    assert len(rows_in(Path("rows"))) == 5
    Path("rows").write_text('{"no": "row"}\n')
    result = run("in", "-o", "rows")
    assert result.exit_code == 2
    assert "rows: line 1 is no row of a survey" in result.stderr
    assert Path("rows").read_text() == '{"no": "row"}\n'


@pytest.mark.parametrize("data", [b"precious, and without an end of line", bytes(1 << 25), b"{}"])
def test_a_file_of_something_else_is_left_as_it_is(data: bytes, tmp_path: Path) -> None:
    other = tmp_path / "other"
    other.write_bytes(data)
    done = run(FINDINGS, "-o", other)
    assert done.exit_code == 2
    assert f"{other}: line 1 is no row of a survey" in done.stderr
    assert other.read_bytes() == data


def test_a_device_that_is_full_is_named_and_not_read() -> None:
    done = run(FINDINGS, "-o", "/dev/full")
    assert done.exit_code == 2
    assert done.stderr.startswith("error: /dev/full: No space left on device")


@pytest.mark.usefixtures("folder")
def test_rows_can_go_to_standard_output_and_into_tables() -> None:
    pyarrow = pytest.importorskip("pyarrow.parquet")
    result = run("in", "--csv", "rows.csv", "--parquet", "rows.parquet", "--report", "report")
    rows = [json.loads(line) for line in result.stdout.splitlines()]
    assert len(rows) == 5
    assert "5 inputs: 3 clean" in result.stderr
    with Path("rows.csv").open(newline="") as file:
        cells = list(csv.DictReader(file))
    assert [cell["url"] for cell in cells] == [row["url"] for row in rows]
    table = pyarrow.read_table("rows.parquet")
    assert table.column_names == [*COLUMNS]
    assert table.to_pylist() == rows
    page = Path("report/index.html").read_text()
    assert page.count('<tr><td class="u">') == 5
    assert "http" not in page.replace("http-equiv", "")


@pytest.mark.usefixtures("folder")
def test_nothing_of_a_name_gets_out_raw() -> None:
    name = 'in/=<b>"\x1b[31m\udcff'
    Path(name).write_text("x")
    result = run("in", "-o", "rows", "--csv", "rows.csv", "--report", "report")
    assert "\x1b" not in result.output
    assert "\x1b" not in Path("rows.csv").read_text()
    page = Path("report/index.html").read_text()
    assert "<b>" not in page
    assert "in/=&lt;b&gt;&quot;\\x1b[31m\\xff" in page
    assert name in [row["url"] for row in rows_in(Path("rows"))]
    assert rows_to_arrow(read_rows(Path("rows"))[0].values()).num_rows == 6


def test_a_hosts_file_has_the_bootmem_of_patterns() -> None:
    hosts = read_hosts(["# hosts\n", "s3://a/* 64M@0x10000000\n", "\n", "*.elf 1M@0\n"], "hosts")
    assert hosts.bootmem_of(("s3://a/b/c.elf",)) == "64M@0x10000000"
    assert hosts.bootmem_of(("c.elf",)) == "1M@0"
    assert hosts.bootmem_of(("c.raw",)) is None
    for line, says in (("one", "line 1 is not a pattern"), ("a 64M", "has a size, but no")):
        with pytest.raises(SelectionError, match=says):
            read_hosts([line], "hosts")


@pytest.mark.usefixtures("folder")
def test_the_bootmem_of_a_host_is_where_its_dumps_are_looked_at() -> None:
    Path("hosts").write_text("*.elf 64M@0x10000000\n")
    run("in", "-o", "rows", "--hosts", "hosts")
    rows = {row["url"]: row for row in rows_in(Path("rows"))}
    assert rows["in/dump.elf"]["status"] == "clean"
    assert rows["in/dump.elf"]["options"] != rows["in/stream"]["options"] == "default"
    Path("hosts").write_text("*.elf 64M@0x100000\n")
    run("in/dump.elf", "-o", "rows", "--hosts", "hosts")
    assert rows_in(Path("rows"))[-1]["status"] != "clean"


def harmful(monkeypatch: pytest.MonkeyPatch, tmp_path: Path, body: str) -> None:
    """Let the worker's processes do what `body` says with the names of their task."""
    (tmp_path / "sitecustomize.py").write_text(
        "import sys\n"
        "if 'luformat.survey.worker' in ' '.join(sys.orig_argv):\n"
        "    import os, time, luformat.survey.judge as module\n"
        "    judge = module.judge\n"
        "    def harmed(task):\n"
        f"        {body}\n"
        "        return judge(task)\n"
        "    module.judge = harmed\n"
    )
    path = os.pathsep.join([str(tmp_path), *filter(None, sys.path)])
    monkeypatch.setenv("PYTHONPATH", path)


TASKS = [Task((f"none/{number}",)) for number in range(12)]


def judged(limits: Limits) -> dict[str, Row]:
    with Pool(2, limits) as pool:
        found = [row for _, row in pool.run(TASKS)]
    rows = {row.url: row for row in found if row is not None}
    assert len(rows) == len(found) == len(TASKS)
    return rows


@pytest.mark.parametrize(
    ("body", "code", "says"),
    [
        ("task.names[0].endswith('/5') and os.kill(os.getpid(), 9)", "crash", "SIGKILL, 2 times"),
        ("task.names[0].endswith('/5') and os._exit(7)", "crash", "ended with code 7"),
        ("task.names[0].endswith('/5') and time.sleep(60)", "deadline", "more than 2 seconds"),
        ("if task.names[0].endswith('/5'): print('x')", "dump-format", "cannot open"),
    ],
)
def test_one_bad_input_takes_no_other_with_it(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, body: str, code: str, says: str
) -> None:
    harmful(monkeypatch, tmp_path, body)
    rows = judged(Limits(2.0))
    bad = rows.pop("none/5")
    assert (bad.error, says in str(bad.message)) == (code, True), bad
    assert {row.status for row in rows.values()} == {"unusable"}


def test_a_process_that_is_killed_once_is_no_loss(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    mark = tmp_path / "killed"
    body = f"os.path.exists({str(mark)!r}) or (open({str(mark)!r}, 'w'), os.kill(os.getpid(), 9))"
    harmful(monkeypatch, tmp_path, body)
    assert {row.status for row in judged(Limits()).values()} == {"unusable"}
    assert mark.exists()


def test_memory_has_a_limit(tmp_path: Path) -> None:
    path = tmp_path / "large.xz"
    import lzma

    large = [{"id": lzma.FILTER_LZMA2, "dict_size": 1 << 29}]
    path.write_bytes(lzma.compress(bytes(1 << 20), filters=large))
    with Pool(1, Limits(60, 256 << 20)) as pool:
        ((_, row),) = pool.run([Task((str(path),))])
    assert row is not None
    assert (row.status, row.error) == ("lost", "memory")
    assert "memory" in str(row.message)


def test_memory_in_which_nothing_can_begin_is_an_error_of_the_call() -> None:
    done = run(FINDINGS, "--memory", "20M")
    assert (done.exit_code, done.stdout) == (2, "")
    assert "error: no process can begin to judge: the last one ended with code" in done.stderr
    assert "hint: allow more --memory" in done.stderr


def test_a_process_keeps_little_of_what_it_has_judged(tmp_path: Path) -> None:
    """Not of inputs with errors either, whose frames hold on to one another."""
    damaged = tmp_path / "damaged"
    damaged.write_bytes((ROOT / "tests/data/dumps/ext-one-bit-flipped.kdump.xz").read_bytes())
    peaks = []
    with Pool(1) as pool:
        for count in (32, 160):
            assert len([*pool.run([Task((str(damaged),))] * count)]) == count
            (worker,) = pool._workers
            status = Path(f"/proc/{worker.process.pid}/status").read_text()
            peaks.append(int(status.partition("VmHWM:")[2].split()[0]))
    assert peaks[1] < peaks[0] + 4096


def test_a_pool_leaves_no_process_behind() -> None:
    with Pool(2) as pool:
        next(iter(pool.run(TASKS)))
        numbers = [worker.process.pid for worker in pool._workers]
    for number in numbers:
        with pytest.raises(ProcessLookupError):
            os.kill(number, 0)


def test_what_a_listing_tells_is_not_asked_again(tmp_path: Path) -> None:
    path = tmp_path / "stream"
    path.write_bytes(build_stream(HOST))
    row = judge(Task((str(path),), etag='"listed"'))
    assert row is not None
    assert row.etag == '"listed"'
    assert judge(Task((str(path),), etag='"listed"', known='"listed"')) is None
    options = Options()
    plan = Plan([(str(path),)], options, etags={str(path): '"listed"'}, before={row.url: row})
    assert [*plan.tasks()] == []
    assert plan.kept == [row]
    other = Plan([(str(path),)], options, etags={str(path): '"new"'}, before={row.url: row})
    assert [task.known for task in other.tasks()] == ['"listed"']


def test_a_defect_is_a_row(monkeypatch: pytest.MonkeyPatch) -> None:
    def defect(*_: object, **__: object) -> None:
        raise ZeroDivisionError("oops")

    monkeypatch.setattr("luformat.survey.judge.open_input", defect)
    row = judge(Task(("x",)))
    assert row is not None
    assert (row.status, row.error) == ("lost", "defect")
    assert row.message == "a defect in luformat: ZeroDivisionError: oops"


def test_rows_are_there_as_soon_as_they_are_made(tmp_path: Path) -> None:
    with RowFile(tmp_path / "rows") as file:
        file.append(ROW)
        assert read_rows(tmp_path / "rows")[0] == {"a": ROW}
    (tmp_path / "rows").write_text("[]\n")
    with pytest.raises(DumpFormatError, match="no row"):
        read_rows(tmp_path / "rows")


@pytest.mark.usefixtures("folder")
def test_wrong_calls() -> None:
    for arguments, says in (
        ([], "no input is named"),
        (["in", "-"], "standard input cannot be surveyed"),
        (["in", "--receiver", "all"], "a row has one verdict"),
        (["in", "--receiver", "9.9.9"], "9.9.9"),
        (["in", "--select", "LU9"], "no rule is called"),
        (["in", "--bootmem", "x"], "not a bootmem region"),
        (["in", "--scheduler", "tcp://127.0.0.1"], "no scheduler of dask"),
        (["in", "--csv", "nowhere/rows.csv"], "error: nowhere: No such file"),
        (["in", "--parquet", "nowhere/rows.parquet"], "error: nowhere: No such file"),
    ):
        result = run(*arguments)
        assert (result.exit_code, result.stdout) == (2, ""), arguments
        assert says in result.stderr


def test_the_run_ends_at_a_signal_and_its_workers_with_it(tmp_path: Path) -> None:
    import subprocess

    for number in range(30):
        (tmp_path / f"{number}").write_bytes(build_stream(HOST))
    process = subprocess.Popen(
        [sys.executable, "-m", "luformat", "survey", str(tmp_path), "-o", str(tmp_path / "r")],
        stdout=subprocess.DEVNULL,
    )
    while not (tmp_path / "r").exists() or not (tmp_path / "r").stat().st_size:
        time.sleep(0.01)
    from tests.support.survey_run import children_of

    children = children_of(process.pid)
    process.send_signal(signal.SIGINT)
    assert process.wait(60) == 130
    until = time.monotonic() + 20
    while any(Path(f"/proc/{child}").exists() for child in children):
        assert time.monotonic() < until
        time.sleep(0.05)
