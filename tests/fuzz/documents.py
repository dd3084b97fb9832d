"""JSON documents and descriptions of hosts with odd values in them."""

from __future__ import annotations

import copy
import json
import random
from collections.abc import Iterator
from typing import Any, Final

import yaml

__all__ = ["mutate_text"]

_ODD: Final = [None, True, -1, 0, 1 << 64, 1.5, "", "zz", "00", [], {}, [None], {"raw": "00"}]
"""Values that are not what stands in their place."""
_LARGE: Final = (1, 255, 1 << 16, (1 << 31) - 1, 1 << 32, 1 << 40, (1 << 63) - 1, 10**30, "9T")


def _places(node: Any) -> Iterator[tuple[Any, Any]]:
    """Yield (list or object, index or key) of everything in a document."""
    keys = node if isinstance(node, dict) else range(len(node)) if isinstance(node, list) else ()
    for key in keys:
        yield node, key
        yield from _places(node[key])


def mutate_text(data: bytes, pick: random.Random) -> bytes | None:
    """Return a document with some of its values changed, doubled or gone; None if it is none."""
    try:
        document = json.loads(data)
    except (ValueError, RecursionError):
        try:
            document = yaml.safe_load(data)
        except (ValueError, yaml.YAMLError, RecursionError):
            return None
    for _ in range(pick.choice((1, 1, 2, 3))):
        found = [*_places(document)]
        if not found:
            break
        owner, key = pick.choice(found)
        match pick.randrange(6):
            case 0:
                del owner[key]
            case 1:
                other, at = pick.choice(found)
                owner[key] = copy.deepcopy(other[at]) if at in other else None
            case 2 if isinstance(owner, list):
                owner.insert(pick.randrange(len(owner) + 1), copy.deepcopy(owner[key]))
            case 3:
                owner[key] = pick.choice(_LARGE)
            case _:
                # A copy: the next change may be inside it.
                owner[key] = copy.deepcopy(pick.choice(_ODD))
    return json.dumps(document, ensure_ascii=False, default=str).encode("utf-8", "replace")
