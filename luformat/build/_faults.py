"""Faults to build in on purpose: one at least for every rule of `verify`."""

from __future__ import annotations

from typing import Final

from luformat.build._fault import Fault
from luformat.build._memory_faults import MEMORY_FAULTS
from luformat.build._record_faults import RECORD_FAULTS
from luformat.errors import SelectionError

__all__ = ["FAULTS", "Fault", "fault_named"]

_ALL: Final = (*MEMORY_FAULTS, *RECORD_FAULTS)
FAULTS: Final = {fault.name: fault for fault in sorted(_ALL, key=lambda fault: fault.rule)}
"""All faults by their name, in the order of the rules."""


def fault_named(name: str) -> Fault:
    """Return a fault by its name or its rule (`lu503`); raises SelectionError for no such."""
    wanted = name.lower()
    for fault in FAULTS.values():
        if wanted in (fault.name, fault.rule.lower()):
            return fault
    raise SelectionError(
        f"no fault is called {name!r}", hint="`luformat build --list-faults` lists them"
    )
