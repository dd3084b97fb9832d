"""What a shell offers behind `luformat VERB …`: files, and names that only luformat knows.

click writes the scripts of bash, zsh and fish, and calls these functions with what was typed so
far. A fault of an input ends in no offers, as a shell has no place to tell it.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable
from typing import Final

from click import Context, Parameter
from click.shell_completion import CompletionItem, FishComplete, add_completion_class

from luformat.errors import LuformatError

__all__ = [
    "document_forms",
    "faults",
    "files",
    "files_and_path",
    "prepare",
    "releases",
    "rules_and_areas",
]

_MOST_BYTES: Final = 1 << 28
"""Inputs that are larger are not opened for a list of paths: a raw dump would be scanned."""
_MOST_OFFERS: Final = 200

Offers = list[CompletionItem]


class _Fish(FishComplete):
    """click's script ends what it shows of an offer at the first comma."""

    source_template = FishComplete.source_template.replace(
        'string split "," ', 'string split --max 1 "," '
    )


def prepare() -> None:
    """Have click write our script for fish."""
    add_completion_class(_Fish, "fish")


def files(ctx: Context, param: Parameter, incomplete: str) -> Offers:  # noqa: ARG001 - click's
    """Offer files."""
    return [CompletionItem(incomplete, type="file")]


def files_and_path(ctx: Context, param: Parameter, incomplete: str) -> Offers:
    """Offer files; behind the first one, the paths in it, too."""
    given = ctx.params.get(param.name or "") or ()
    paths = _paths(tuple(given), incomplete) if given else []
    return paths or files(ctx, param, incomplete)


def _paths(sources: tuple[str, ...], incomplete: str) -> Offers:
    from luformat.inputs.opening import open_input

    before, slash, last = incomplete.rpartition("/")
    try:
        if sum(os.stat(source).st_size for source in sources) > _MOST_BYTES:  # noqa: PTH116 - any name
            return []
        with open_input(sources) as found:
            node = found.outline().select(before)
            names = [child.name for child in node.children(0, _MOST_OFFERS)]
    except (LuformatError, OSError, ValueError):
        return []
    return [CompletionItem(before + slash + name) for name in names if name.startswith(last)]


def _listed(names: Callable[[], Iterable[tuple[str, str]]]) -> Callable[..., Offers]:
    def offered(ctx: Context, param: Parameter, incomplete: str) -> Offers:  # noqa: ARG001 - click's
        return [
            CompletionItem(name, help=about)
            for name, about in names()
            if name.lower().startswith(incomplete.lower())
        ]

    return offered


def _rules() -> Iterable[tuple[str, str]]:
    from luformat.verify.engine import rules

    known = rules()
    areas = dict.fromkeys(number[:3] for number in known)
    yield from ((area, f"all of {area}xx") for area in areas)
    yield from ((number, rule.title) for number, rule in known.items())


def _faults() -> Iterable[tuple[str, str]]:
    from luformat.synth.faults import FAULTS

    return ((name, f"{fault.rule} finds it") for name, fault in FAULTS.items())


def _releases() -> Iterable[tuple[str, str]]:
    from luformat.containers.receivers import RELEASES

    yield "all", "which releases take it"
    yield from ((str(release), "") for release in RELEASES)


def _forms() -> Iterable[tuple[str, str]]:
    from luformat.document.json_schemas import json_schemas

    return json_schemas().items()


rules_and_areas = _listed(_rules)
faults = _listed(_faults)
releases = _listed(_releases)
document_forms = _listed(_forms)
