"""Verdicts about many inputs as one document: JSON, SARIF, JUnit, GitHub annotations.

What is asked of an input is asked for as it is written; how it ended is known after that, so it
comes last. An input that cannot be used is told in the document, too.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from typing import TYPE_CHECKING, Any, Final, Protocol

from luformat.document.json_text import Members, about
from luformat.errors import LuformatError
from luformat.render.escape import escaped, for_github
from luformat.render.findings import file_uri, github_lines, junit_suite, sarif_document
from luformat.render.findings import sarif_results as results_of
from luformat.render.tree_json import error_json
from luformat.tree.words import plural
from luformat.verify.folding import Folded

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

__all__ = ["MANY_FORMATS", "STATUSES", "Tried", "many_document", "summary_line"]

STATUSES: Final = ("clean", "findings", "unusable")
"""What can become of an input, the best first."""
_WORDS: Final = {"clean": "clean", "findings": "with findings", "unusable": "unusable"}


class Tried(Protocol):
    """One input and what is found in it; `error` and `status` count once that was asked for."""

    name: str
    error: LuformatError | None

    @property
    def status(self) -> str:
        """One of STATUSES."""

    def folded(self) -> Iterator[Folded]:
        """Yield the findings, equal ones as one."""

    def members(self) -> Iterator[tuple[str, Any]]:
        """Yield what the JSON document says of the input."""


def many_document(inputs: Iterable[Tried]) -> Members:
    """Return the JSON document of all inputs, each of which is asked for as it is written."""
    counts: Counter[str] = Counter()

    def entry(tried: Tried) -> Iterator[tuple[str, Any]]:
        yield "input", tried.name
        yield from tried.members()
        counts[tried.status] += 1
        yield "status", tried.status
        yield "error", error_json(tried.error)

    def members() -> Iterator[tuple[str, Any]]:
        yield "luformat", about()
        yield "inputs", (Members(entry(tried)) for tried in inputs)
        yield "summary", {status: counts[status] for status in STATUSES}

    return Members(members())


def summary_line(counts: Counter[str]) -> str:
    """Return the line that ends the text about many inputs."""
    shown = [f"{counts[status]} {_WORDS[status]}" for status in STATUSES]
    return f"{plural(counts.total(), 'input')}: {', '.join(shown)}"


def _sarif(inputs: Iterable[Tried]) -> Iterator[str]:
    results: list[dict[str, Any]] = []
    notes = []
    for tried in inputs:
        results += results_of(tried.name, tried.folded())
        if tried.error is not None:
            place = {"physicalLocation": {"artifactLocation": {"uri": file_uri(tried.name)}}}
            notes.append(
                {
                    "level": "error",
                    "descriptor": {"id": tried.error.code},
                    "message": {"text": tried.error.message},
                    "locations": [place],
                }
            )
    run: dict[str, Any] = {"executionSuccessful": not notes}
    if notes:
        run["toolExecutionNotifications"] = notes
    yield sarif_document(results, invocations=[run])


def _junit(inputs: Iterable[Tried]) -> Iterator[str]:
    from xml.etree import ElementTree  # only this format needs it

    suites = ElementTree.Element("testsuites", name="luformat")
    for tried in inputs:
        suite = junit_suite(tried.name, tried.folded())
        suites.append(suite if tried.error is None else _unusable_suite(tried.name, tried.error))
    yield ElementTree.tostring(suites, encoding="unicode")


def _unusable_suite(name: str, error: LuformatError) -> Element:
    """Return the suite of an input of which no rule can be said to be kept."""
    from xml.etree import ElementTree  # only this format needs it

    suite = ElementTree.Element("testsuite", name=escaped(name), tests="1", errors="1")
    case = ElementTree.SubElement(suite, "testcase", classname="luformat", name="input")
    failure = ElementTree.SubElement(case, "error", type=error.code, message="cannot be used")
    failure.text = escaped(error.message)
    return suite


def _github(inputs: Iterable[Tried]) -> Iterator[str]:
    for tried in inputs:
        yield from github_lines(tried.name, tried.folded())
        if tried.error is not None:
            file = for_github(tried.name, is_property=True)
            title = for_github(f"{tried.error.code}: cannot be used", is_property=True)
            yield f"::error file={file},title={title}::{for_github(tried.error.message)}"


MANY_FORMATS: Final[dict[str, Callable[[Iterable[Tried]], Iterator[str]]]] = {
    "sarif": _sarif,
    "junit": _junit,
    "github": _github,
}
"""Renderers of the forms that are one document over all inputs: inputs → pieces."""
