"""`luformat verify --before`: what has changed between two dumps of one machine."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from luformat.cli.common import EXIT_FINDINGS, opened
from luformat.cli.console import progress_bar, say_json, say_lines
from luformat.cli.many import Inputs
from luformat.containers.detect import kind_words
from luformat.errors import LuformatError, SelectionError
from luformat.handover.changed import Changed, changed_pages
from luformat.handover.ownership import ownership_of
from luformat.inputs.opened import DumpInput, Input
from luformat.locate.bootmem import Bootmem, parse_bootmem
from luformat.memory.image import Progress
from luformat.memory.names import shown_name
from luformat.render.changes import changed_json, changed_lines
from luformat.render.finding_paths import no_path
from luformat.render.findings import FORMATS, findings_document
from luformat.verify.engine import verify
from luformat.verify.findings import Finding
from luformat.verify.folding import folded
from luformat.verify.hits import Severity
from luformat.verify.subject import Subject

__all__ = ["Audit"]

_RULE = "LU705"


@dataclass(frozen=True, slots=True)
class Audit:
    """How two dumps are compared: the one of the jump, what may change, and what is printed."""

    before: str
    bootmem: Bootmem | None
    xen_image: str | None
    output_format: str
    fail_on: Severity

    def run(self, inputs: Inputs, options: dict[str, Any], ignore: Sequence[str]) -> int:
        """Compare with a later dump, print what has changed, and return the exit code.

        Raises SelectionError if one of the two is no dump, or the bootmem is not known.
        """
        if self.bootmem is None:
            raise SelectionError(
                "--before needs to know what the new Xen may use",
                hint="say where the bootmem lies with --bootmem SIZE@ADDR, or give --xen-cmdline",
            )
        if inputs.is_many:
            raise SelectionError("--before compares two dumps: name one later dump")
        (names,) = inputs.names
        name = ", ".join(map(shown_name, names))
        with (
            progress_bar("comparing") as progress,
            opened(names, progress, **options) as after,
        ):
            changed = self._changed(_dump(after), progress, options)
            subject = Subject(changed=changed, image=_dump(after).image)
            found = [*verify(subject, select=(_RULE,), ignore=ignore)]
            if self.output_format == "json":
                more = {"before": self.before, "changed": changed_json(changed)}
                say_json(findings_document(name, found, no_path, **more))
            else:
                say_lines(self._lines(name, changed, found))
        worst = max((finding.severity for finding in found), default=0)
        return EXIT_FINDINGS if worst >= self.fail_on else 0

    def _lines(self, name: str, changed: Changed, found: list[Finding]) -> Iterator[str]:
        if self.output_format == "text":
            yield from changed_lines(changed, self.before)
        yield from FORMATS[self.output_format](name, folded(found))

    def _changed(
        self, after: DumpInput, progress: Progress | None, options: dict[str, Any]
    ) -> Changed:
        xen = None if self.xen_image is None else parse_bootmem(self.xen_image)
        with opened((self.before,), progress, **options) as first:
            try:
                handover = _dump(first).handover(progress)
            except LuformatError as error:
                error.message = f"of the dump before, {shown_name(self.before)}: {error.message}"
                raise
            return changed_pages(ownership_of(handover, self.bootmem), after.image, xen, progress)


def _dump(found: Input) -> DumpInput:
    if not isinstance(found, DumpInput):
        raise SelectionError(f"{found.name} is {kind_words(found.kind)}, not a memory dump")
    return found
