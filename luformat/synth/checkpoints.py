"""Turns a plain libxl stream into one of Remus or COLO, which is cut into checkpoints."""

from __future__ import annotations

from luformat.document.codec import encode_body
from luformat.records.index import record_number
from luformat.synth.bodies import libxl_number
from luformat.synth.fault import place_of
from luformat.synth.layers import ImageDraft

__all__ = ["checkpoint_state", "colo", "remus"]


def remus(draft: ImageDraft) -> None:
    """Give the stream two whole checkpoints and no END, as a Remus stream has."""
    checkpoint = (record_number("CHECKPOINT"), b"")
    memory = place_of(draft, "PAGE_DATA")
    draft.records[-1] = checkpoint
    draft.resumed = [draft.records[memory:]]
    emulator = draft.outer[1:-1]
    checkpoint_end = (libxl_number("CHECKPOINT_END"), b"")
    draft.outer[-1:] = [checkpoint_end, *emulator, checkpoint_end]


def checkpoint_state(draft: ImageDraft, control: int) -> tuple[int, bytes]:
    """Return a CHECKPOINT_STATE of libxl with a control message."""
    is_big = draft.byte_orders["libxl"] == "big"
    document = {"control_id": control, "padding": ""}
    body = encode_body("libxl_stream::checkpoint_state", (is_big,), document, "$")
    return libxl_number("CHECKPOINT_STATE"), body


def colo(draft: ImageDraft, control: int) -> None:
    """Make a Remus stream whose primary sends a control message after the first checkpoint."""
    remus(draft)
    kinds = [kind for kind, _ in draft.outer]
    place = kinds.index(libxl_number("CHECKPOINT_END")) + 1
    draft.outer.insert(place, checkpoint_state(draft, control))
