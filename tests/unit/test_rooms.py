"""How the package is laid out: rooms in the order of data, one meaning for a name.

Read from the source, not from what is imported: an import inside a function counts as well
where it leads to another room.
"""

from __future__ import annotations

import ast
from collections import defaultdict
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import luformat

PACKAGE = Path(luformat.__file__).parent
ROOMS = (
    "layout",
    "memory",
    "locate",
    "records",
    "containers",
    "handover",
    "tree",
    "document",
    "verify",
    "compare",
    "synth",
    "standard",
    "survey",
    "render",
    "browse",
    "cli",
)
"""As CONTRIBUTING has them. `inputs` and the package's own `__init__` tie rooms together."""
OF_EACH_VERB = {"command", "main"}
"""Functions that a module of each verb has, and one that starts a program."""


@cache
def modules() -> dict[str, ast.Module]:
    """Return the syntax of all modules by their dotted names."""
    found = {}
    for path in sorted(PACKAGE.rglob("*.py")):
        parts = ("luformat", *path.relative_to(PACKAGE).with_suffix("").parts)
        name = ".".join(part for part in parts if part != "__init__")
        found[name] = ast.parse(path.read_text("utf-8"))
    return found


def typing_only(tree: ast.Module) -> set[ast.AST]:
    """Return the nodes below `if TYPE_CHECKING`."""
    return {
        inner
        for node in ast.walk(tree)
        if isinstance(node, ast.If) and ast.unparse(node.test) == "TYPE_CHECKING"
        for inner in ast.walk(node)
    }


def imports(name: str, *, at_start: bool) -> Iterator[str]:
    """Yield the modules of the package that a module imports; for types alone does not count."""
    tree = modules()[name]
    skipped = typing_only(tree)
    for node in tree.body if at_start else ast.walk(tree):
        if node in skipped:
            continue
        if isinstance(node, ast.ImportFrom) and node.module and node.level == 0:
            whole = [f"{node.module}.{alias.name}" for alias in node.names]
            yield from (each if each in modules() else node.module for each in whole)
        elif isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)


def room(name: str) -> int | None:
    parts = name.split(".")
    return ROOMS.index(parts[1]) if len(parts) > 1 and parts[1] in ROOMS else None


def test_a_room_imports_from_those_above_it_alone() -> None:
    back = [
        f"{name} imports {other}"
        for name in modules()
        if (mine := room(name)) is not None
        for other in imports(name, at_start=False)
        if (theirs := room(other)) is not None and theirs > mine
    ]
    assert sorted(back) == []


def test_no_modules_import_each_other() -> None:
    graph = {
        name: {other for other in imports(name, at_start=True) if other in modules()} - {name}
        for name in modules()
    }
    # What imports nothing that is left is taken away, until nothing can be.
    while free := [name for name, others in graph.items() if not others & graph.keys()]:
        for name in free:
            del graph[name]
    assert sorted(graph) == []


def test_a_name_has_one_meaning() -> None:
    """Of all classes, those that a module keeps to itself too, and of all public functions."""
    places: dict[str, set[str]] = defaultdict(set)
    for name, tree in modules().items():
        for node in tree.body:
            match node:
                case ast.ClassDef(name=found):
                    places[found].add(name)
                case ast.FunctionDef(name=found) if found[0] != "_" and found not in OF_EACH_VERB:
                    places[found].add(name)
    assert {name: sorted(found) for name, found in places.items() if len(found) > 1} == {}


def test_no_error_is_told_by_its_words() -> None:
    """Errors have codes: nothing compares or searches what one says."""
    told = []
    for name, tree in modules().items():
        for node in ast.walk(tree):
            if not isinstance(node, ast.Compare):
                continue
            for side in (node.left, *node.comparators):
                text = ast.unparse(side)
                if text in ("str(error)", "error.message", "repr(error)", "error.args[0]"):
                    told.append(f"{name}:{node.lineno}: {ast.unparse(node)}")
    assert told == []
