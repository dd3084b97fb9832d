"""Every verb over damaged inputs of every kind: a result or a documented error.

`python -m tests.fuzz.atheris_run` feeds the same targets for longer, guided by coverage.
"""

from __future__ import annotations

import copy
import json
import random
import tempfile
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from luformat.inputs import INPUT_KINDS, RAM_FILE
from tests.fuzz.frames import mutate_frames, split
from tests.fuzz.targets import TARGETS, damage, exercise, quick_seeds, run, seeds

EXAMPLES = 12
TRIED = settings(
    max_examples=EXAMPLES, deadline=20_000, suppress_health_check=[HealthCheck.too_slow]
)


def test_every_kind_is_a_target() -> None:
    # RAM without the hole below 4 GiB is raw memory but for where its second piece lies.
    assert {*TARGETS, RAM_FILE} == set(INPUT_KINDS)


def test_damaged_memory_as_a_ram_file(tmp_path: Path) -> None:
    pick, path = random.Random(1), tmp_path / "ram"
    for seed in seeds("raw"):
        for _ in range(8):
            path.write_bytes(damage(seed, pick))
            for verb in ("find", "show", "verify"):
                run(verb, path, "--as", RAM_FILE)


@pytest.mark.parametrize("kind", TARGETS)
def test_the_seeds_are_sound(kind: str, tmp_path: Path) -> None:
    for seed in seeds(kind):
        frames = split(kind, seed)
        assert frames is None or frames.join() == seed
    exercise(tmp_path, kind, seeds(kind)[0])


@pytest.mark.parametrize("kind", TARGETS)
@TRIED
@given(data=st.data(), pick=st.randoms(use_true_random=False))
def test_damaged_bytes(kind: str, data: st.DataObject, pick: random.Random) -> None:
    seed = data.draw(st.sampled_from(quick_seeds(kind)))
    with tempfile.TemporaryDirectory() as folder:
        exercise(Path(folder), kind, damage(seed, pick))


@pytest.mark.parametrize(
    "kind",
    ["lu-stream", "libxc-image", "libxl-stream", "xl-save", "hvm-context", "xenstore-state"],
)
@TRIED
@given(data=st.data(), pick=st.randoms(use_true_random=False))
def test_damaged_records(kind: str, data: st.DataObject, pick: random.Random) -> None:
    frames = split(kind, data.draw(st.sampled_from(quick_seeds(kind))))
    assert frames is not None
    broken = mutate_frames(frames, pick, lambda body: damage(body, pick))
    with tempfile.TemporaryDirectory() as folder:
        exercise(Path(folder), kind, broken)


@pytest.mark.parametrize("kind", ["lu-stream", "libxc-image", "hvm-context"])
@settings(TRIED, max_examples=5)
@given(data=st.data(), pick=st.randoms(use_true_random=False))
def test_damaged_long_bodies(kind: str, data: st.DataObject, pick: random.Random) -> None:
    frames = split(kind, data.draw(st.sampled_from(seeds(kind)[-2:])))
    assert frames is not None
    broken = mutate_frames(frames, pick, lambda body: damage(body, pick))
    with tempfile.TemporaryDirectory() as folder:
        exercise(Path(folder), kind, broken)


ODD = [None, True, -1, 0, 1 << 64, 1.5, "", "zz", "00", [], {}, [None], {"raw": "00"}]


def places(node: Any) -> Iterator[tuple[Any, Any]]:
    """Yield (list or object, index or key) of everything in a document."""
    keys = node if isinstance(node, dict) else range(len(node)) if isinstance(node, list) else ()
    for key in keys:
        yield node, key
        yield from places(node[key])


@pytest.mark.parametrize("kind", ["lu-stream", "xl-save", "hvm-context", "xenstore-state"])
@settings(TRIED, max_examples=40)
@given(data=st.data())
def test_odd_documents(kind: str, data: st.DataObject) -> None:
    document = json.loads(documents()[kind])
    for _ in range(data.draw(st.integers(1, 3))):
        owner, key = data.draw(st.sampled_from([*places(document)]))
        if data.draw(st.booleans()):
            # A copy: the next change may be inside it.
            owner[key] = copy.deepcopy(data.draw(st.sampled_from(ODD)))
        else:
            del owner[key]
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "document"
        path.write_text(json.dumps(document))
        run("encode", path, "-o", Path(folder) / "again")


@cache
def documents() -> dict[str, str]:
    """Return the document of the shortest seed of each kind."""
    found = {}
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "input"
        for kind in ("lu-stream", "xl-save", "hvm-context", "xenstore-state"):
            path.write_bytes(seeds(kind)[0])
            assert run("decode", path, "--as", kind, "-o", Path(folder) / "document")[0] == 0
            found[kind] = (Path(folder) / "document").read_text()
    return found


@TRIED
@given(pick=st.randoms(use_true_random=False))
def test_damaged_streams_in_a_dump(pick: random.Random) -> None:
    """The way from a dump to its stream is sound; what it leads to is not."""
    (seed,) = seeds("raw")
    start = seed.index(seeds("lu-stream")[0][:8])
    broken = seed[:start] + damage(seed[start : start + 400], pick)
    with tempfile.TemporaryDirectory() as folder:
        exercise(Path(folder), "raw", broken.ljust(len(seed), b"\0"))
