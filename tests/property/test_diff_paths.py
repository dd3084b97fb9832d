"""What `diff` prints can be shown: each path names the node that the change is about."""

from __future__ import annotations

import random
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

import luformat
from luformat.compare.inputs import diff_inputs
from luformat.inputs.opened import ContainerInput, Input
from luformat.synth.host import host_of
from luformat.synth.image import build_image
from luformat.tree.container_outline import container_outline
from luformat.tree.handover_outline import handover_outline
from luformat.tree.nodes import Node
from luformat.tree.selection import select
from tests.support.corpus import DATA
from tests.xen.draft import draft_of
from tests.xen.mutations import mutation

FORMATS = ("libxc-image", "libxl-stream", "xl-save", "libvirt-save", "xapi-image", "xenstore-state")


def outline(found: Input) -> Node:
    if isinstance(found, ContainerInput):
        return container_outline(found.container())
    return handover_outline(found.handover())


MOST = 400
"""Changes of two inputs whose paths are followed, drawn from all of them."""


def check(old: Path, new: Path) -> int:
    """Hold paths to what they name: in the first input, of what was added in the second."""
    with luformat.open(old) as one, luformat.open(new) as two:
        roots = outline(one), outline(two)
        changes = [*diff_inputs(one, two, contents=True)]
        for change in random.Random(len(changes)).sample(changes, min(MOST, len(changes))):
            node = select(roots[change.kind == "added"], change.path)
            told = change.new if change.kind == "added" else change.old
            if told is not None and told.value is not None and change.kind != "more":
                assert told.value in (node.value, *(part.value for part in node.children()))
    return len(changes)


@settings(
    max_examples=20,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
@given(st.integers(0, 10_000))
def test_a_saved_domain_with_one_change(tmp_path: Path, seed: int) -> None:
    name, changed = mutation(seed)
    old, new = tmp_path / "old", tmp_path / "new"
    old.write_bytes(draft_of(name.split()[0]).data())
    new.write_bytes(changed)
    with luformat.open(new) as found:
        container = found.container() if isinstance(found, ContainerInput) else None
    if container is not None and container.error is None:
        check(old, new)


@pytest.mark.parametrize("kind", FORMATS)
def test_two_built_domains(tmp_path: Path, kind: str) -> None:
    paths = []
    for number, domain in enumerate(({"kind": "pv", "vcpus": 12}, {"kind": "pv", "vcpus": 11})):
        host = host_of({"fill": 3 + number, "domains": [{**domain, "id": 1 + number}]})
        paths.append(tmp_path / str(number))
        paths[-1].write_bytes(build_image(host, kind))
    assert check(*paths)


def test_domains_in_containers_of_two_kinds(tmp_path: Path) -> None:
    """A path is one of the input that has the node, whatever holds the image there."""
    paths = []
    for number, kind in enumerate(("xl-save", "libxc-image")):
        host = host_of({"fill": 5 + number, "domains": [{"kind": "hvm", "vcpus": 1 + number}]})
        paths.append(tmp_path / kind)
        paths[-1].write_bytes(build_image(host, kind))
    assert check(*paths)
    assert check(*reversed(paths))


def test_two_handovers() -> None:
    folders = sorted(path for path in (DATA / "handover").iterdir() if path.is_dir())
    streams = [folder / "stream.bin" for folder in folders if (folder / "stream.bin").exists()]
    assert len(streams) > 1
    assert check(*streams[:2])
