"""The fields of a body as text: by the pattern of its shape, and node by node."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import luformat
from luformat.layout.layouts import layouts
from luformat.layout.plan import type_plan
from luformat.layout.shape_tree import shape_tree
from luformat.layout.view import View
from luformat.render.text import TreeOptions, tree_lines
from luformat.render.values import Style
from luformat.tree.handover_outline import handover_outline
from luformat.tree.nodes import Fields, Node
from tests.support.corpus import DATA

TYPES = layouts()["types"]
SHAPED = [
    (key, size)
    for key, layout in TYPES.items()
    for size in (layout["sizes"] or [layout["size"] or 72])
]


def node_by_node(node: Node) -> Node:
    """Return the same node with all below it made one by one."""
    if node.is_leaf:
        return node
    return replace(node, parts=lambda: [node_by_node(child) for child in node.children()])


def both_ways(node: Node, options: TreeOptions) -> tuple[str, str]:
    return "\n".join(tree_lines(node, options)), "\n".join(tree_lines(node_by_node(node), options))


@settings(max_examples=150)
@given(
    of=st.sampled_from(SHAPED),
    seed=st.binary(min_size=1, max_size=32),
    depth=st.integers(0, 6),
    limit=st.sampled_from([1, 3, 64, 1000]),
    color=st.booleans(),
)
def test_any_body_of_any_type(
    of: tuple[str, int], seed: bytes, depth: int, limit: int, color: bool
) -> None:
    key, size = of
    body = (seed * (size // len(seed) + 1))[:size]
    params = tuple(4 for _ in type_plan(key).params)
    shape = shape_tree(key, params, "little").of_body(body, 0, size)
    if shape is None:
        return
    view = View(shape.root, shape.values(body), size)
    node = Node("body", parts=lambda: Fields(view, 0x100))
    quick, careful = both_ways(node, TreeOptions(depth, limit, style=Style(color)))
    assert quick == careful


@pytest.mark.parametrize("limit", [5, 100_000])
def test_a_real_handover(limit: int) -> None:
    with luformat.open(DATA / "handover" / "ext" / "stream.bin") as stream:
        root = handover_outline(stream.handover())
        quick, careful = both_ways(root, TreeOptions(9, limit, style=Style(color=True)))
    assert quick == careful
