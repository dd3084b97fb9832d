"""Every verb over damaged inputs of every kind: a result or a documented error.

`python -m tests.fuzz.atheris_run` feeds the same targets for longer, guided by coverage.
"""

from __future__ import annotations

import random
import tempfile
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from luformat.inputs.opening import INPUT_KINDS
from tests.fuzz.checks import exercise
from tests.fuzz.documents import mutate_text
from tests.fuzz.frames import mutate_frames, split
from tests.fuzz.targets import DOCUMENT, HOST, TARGETS, damage, quick_seeds, seeds

EXAMPLES = 12
TRIED = settings(max_examples=EXAMPLES)


def test_every_kind_is_a_target() -> None:
    assert set(TARGETS) == {*INPUT_KINDS, DOCUMENT, HOST}


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


@pytest.mark.parametrize("kind", [DOCUMENT, HOST])
@settings(TRIED, max_examples=60)
@given(data=st.data(), pick=st.randoms(use_true_random=False))
def test_odd_documents(kind: str, data: st.DataObject, pick: random.Random) -> None:
    broken = mutate_text(data.draw(st.sampled_from(seeds(kind))), pick)
    assert broken is not None
    with tempfile.TemporaryDirectory() as folder:
        exercise(Path(folder), kind, broken)


@TRIED
@given(pick=st.randoms(use_true_random=False))
def test_damaged_streams_in_a_dump(pick: random.Random) -> None:
    """The way from a dump to its stream is sound; what it leads to is not."""
    (seed,) = seeds("raw")
    start = seed.index(seeds("lu-stream")[0][:8])
    broken = seed[:start] + damage(seed[start : start + 400], pick)
    with tempfile.TemporaryDirectory() as folder:
        exercise(Path(folder), "raw", broken.ljust(len(seed), b"\0"))
