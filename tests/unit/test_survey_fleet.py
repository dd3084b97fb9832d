"""A survey of a bucket on a real S3 server, on this machine and on a real cluster, disturbed.

The full run, with a thousand objects, is `python -m tests.bench.fleet`.
"""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from luformat.survey.cluster import _judged, _local
from luformat.survey.judge import Task
from tests.support.bucket import bucket
from tests.support.cluster import cluster
from tests.support.survey_run import kill_one_child, rows_of, stopped_in_the_middle, survey

COUNT = 40


@pytest.mark.parametrize("where", ["here", "cluster"])
def test_every_row_is_there_once_and_right(tmp_path: Path, where: str) -> None:
    pytest.importorskip("moto.server")
    pytest.importorskip("distributed")
    rows = tmp_path / "rows.jsonl"
    with bucket(tmp_path, COUNT) as found:
        (tmp_path / "names").write_text("\n".join(found.expected))
        call: list[object] = ["--from-list", tmp_path / "names", "-o", rows]
        with cluster(tmp_path, found.environment, 2 if where == "cluster" else 0) as dask:
            call += ["-j", 2] if where == "here" else ["--scheduler", dask.address]
            stopped_in_the_middle(
                call,
                found.environment,
                rows,
                harm_at=COUNT // 8,
                harm=kill_one_child if where == "here" else lambda _: dask.kill_worker(),
                stop_at=COUNT // 3,
            )
            survey(call, found.environment)
        made = rows_of(rows)
        assert {url: row["status"] for url, row in made.items()} == found.expected
        if where == "cluster":
            return  # what lists a bucket is the same process
        listed = survey(["s3://dumps/", "-o", tmp_path / "listed"], found.environment)
        assert f"{COUNT - COUNT // 10} inputs" in listed.stdout
        few: list[object] = ["-j", 1, "-o", tmp_path / "few"]
        some = survey(["s3://dumps/s*/0000[0-1]", *few], found.environment)
        assert some.stdout.startswith("2 inputs: 2 clean")
        # obstore asks Google's buckets in the same language.
        google = {"GOOGLE_BASE_URL": found.endpoint, "GOOGLE_SKIP_SIGNATURE": "true"}
        asked = survey(["gs://dumps/s*/0000[0-1]", *few], {**os.environ, **google})
        assert asked.stdout.startswith("2 inputs: 2 clean")


def test_a_cluster_without_workers_is_waited_for_with_a_word(tmp_path: Path) -> None:
    pytest.importorskip("distributed")
    (tmp_path / "text").write_text("no dump\n")
    with cluster(tmp_path, os.environ, 0) as dask:
        call = ["survey", str(tmp_path / "text"), "--scheduler", dask.address]
        process = subprocess.Popen(
            [sys.executable, "-m", "luformat", *call], stderr=subprocess.PIPE, text=True
        )
        try:
            assert process.stderr is not None
            word = process.stderr.readline()
            assert word.startswith(f"note: the scheduler at {dask.address} has no worker")
            assert process.poll() is None
        finally:
            process.kill()
            process.communicate()


def test_what_dask_asks_of_malloc_is_not_asked_of_our_workers(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """It gives memory back with each object, which takes as long as judging."""
    monkeypatch.setenv("MALLOC_TRIM_THRESHOLD_", "65536")
    (row,) = _judged([Task(("none",)).as_dict()], 60, 0)
    assert row is not None
    with _local.pool[1] as pool:
        (worker,) = pool._workers
        kept = Path(f"/proc/{worker.process.pid}/environ").read_bytes().split(b"\0")
    del _local.pool
    assert any(each.startswith(b"PATH=") for each in kept)
    assert not any(each.startswith(b"MALLOC_TRIM") for each in kept)
