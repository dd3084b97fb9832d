"""Faults to build in on purpose: one at least for every rule of `verify`."""

from __future__ import annotations

from typing import Final

from luformat.errors import SelectionError
from luformat.synth.content_faults import CONTENT_FAULTS
from luformat.synth.fault import Fault
from luformat.synth.image_faults import IMAGE_FAULTS
from luformat.synth.memory_faults import MEMORY_FAULTS
from luformat.synth.outer_faults import OUTER_FAULTS
from luformat.synth.record_faults import RECORD_FAULTS

__all__ = ["FAULTS", "Fault", "fault_named"]

_ALL: Final = (*MEMORY_FAULTS, *RECORD_FAULTS, *IMAGE_FAULTS, *OUTER_FAULTS, *CONTENT_FAULTS)
FAULTS: Final = {fault.name: fault for fault in sorted(_ALL, key=lambda fault: fault.rule)}
"""All faults by their name, in the order of the rules."""


def fault_named(name: str, output: str | None = None) -> Fault:
    """Return a fault by its name, or by its rule (`lu503`).

    A rule can have several: the first is taken that `output` can hold (dump, stream, or a
    kind of image), else the first of all. Raises SelectionError if there is none.
    """
    wanted = name.lower()
    if wanted in FAULTS:
        return FAULTS[wanted]
    found = [fault for fault in FAULTS.values() if fault.rule.lower() == wanted]
    if not found:
        raise SelectionError(
            f"no fault is called {name!r}", hint="`luformat build --list-faults` lists them"
        )
    return next((fault for fault in found if output in fault.outputs), found[0])
