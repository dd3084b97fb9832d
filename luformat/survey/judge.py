"""One input judged: from its names to its row, whatever it is and whatever goes wrong."""

from __future__ import annotations

import time
from collections import Counter
from contextlib import suppress
from dataclasses import asdict, dataclass, field
from hashlib import blake2s
from pathlib import Path
from typing import Any, Final

from luformat._version import __version__
from luformat.errors import LuformatError, RemoteError
from luformat.inputs.opened import Input
from luformat.inputs.opening import open_input
from luformat.locate.bootmem import parse_bootmem
from luformat.memory.names import is_url, parse_source, shown_name
from luformat.memory.stored import TRAFFIC
from luformat.survey.row import Row
from luformat.verify.engine import found_in
from luformat.verify.findings import Finding, Findings
from luformat.verify.hits import Severity
from luformat.verify.subject import Subject, subject_of

__all__ = ["DEFECT", "Options", "Task", "etag_of", "judge", "lost", "url_of"]

DEFECT: Final = "defect"
_PAGE: Final = 4096


@dataclass(frozen=True, slots=True)
class Options:
    """How inputs are judged; `profile` and the rest as of `verify`. Without `verify` they are
    opened, and their domains counted."""

    verify: bool = True
    profile: str | None = None
    receiver: str | None = None
    select: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()
    fail_on: str = "error"
    max_unpacked: int | None = None

    def digest(self, bootmem: str | None) -> str:
        """Return a word that differs where the verdicts may."""
        if self == Options() and bootmem is None:
            return "default"
        return blake2s(repr((self, bootmem)).encode(), digest_size=4).hexdigest()


@dataclass(frozen=True, slots=True)
class Task:
    """One input to judge. `etag` is what a listing says of it, `known` that of an older row:
    if the input still has that, there is nothing to do."""

    names: tuple[str, ...]
    bootmem: str | None = None
    etag: str | None = None
    known: str | None = None
    options: Options = field(default=Options())

    def as_dict(self) -> dict[str, Any]:
        """Return the task as JSON has it."""
        return asdict(self)

    @classmethod
    def of(cls, members: dict[str, Any]) -> Task:
        """Return the task that JSON holds."""
        options = {**members["options"]}
        options.update({name: tuple(options[name]) for name in ("select", "ignore")})
        return cls(**{**members, "names": tuple(members["names"]), "options": Options(**options)})


def url_of(names: tuple[str, ...]) -> str:
    """Return what a row calls an input."""
    return ", ".join(map(shown_name, names))


def etag_of(names: tuple[str, ...]) -> str | None:
    """Return what tells the present contents of an input from others; None if nothing does.

    Raises RemoteError if an object elsewhere cannot be asked.
    """
    found = []
    for name in names:
        path = parse_source(name).path
        if is_url(path):
            from luformat.memory.cloud import object_place  # only objects elsewhere need it

            found.append(object_place(str(path)).version())
        else:
            with suppress(OSError, ValueError):
                status = Path(path).stat()
                found.append(f"{status.st_size:x}-{status.st_mtime_ns:x}")
    every = [each for each in found if each is not None]
    return ",".join(every) if len(every) == len(names) else None


def lost(task: Task, code: str, message: str, seconds: float = 0.0) -> Row:
    """Return the row of an input about which no verdict was reached."""
    return Row(
        url_of(task.names),
        task.etag,
        __version__,
        task.options.digest(task.bootmem),
        "lost",
        error=code,
        message=message,
        seconds=round(seconds, 4),
    )


def judge(task: Task) -> Row | None:
    """Return the row of an input; None if it is still what `known` says."""
    begun, cpu, read = time.perf_counter(), time.process_time(), TRAFFIC.bytes_read
    facts: dict[str, Any] = {"status": "unusable"}
    etag = task.etag
    try:
        etag = etag or etag_of(task.names)
        if etag is not None and etag == task.known:
            return None
        bootmem = None if task.bootmem is None else parse_bootmem(task.bootmem)
        limit = task.options.max_unpacked
        with open_input(task.names, bootmem, max_unpacked=limit) as found:
            facts |= _looked_at(found, task.options, bootmem)
    except LuformatError as error:
        facts |= {"status": "unusable", "error": error.code, "message": error.message}
        if isinstance(error, RemoteError) and (error.status is None or error.status >= 500):
            facts["status"] = "lost"  # the next try may reach it
        elif isinstance(error.__context__, MemoryError):
            facts |= {"status": "lost", "error": "memory"}  # another may be allowed more
    except MemoryError:
        facts |= {
            "status": "lost",
            "error": "memory",
            "message": "it takes more memory than allowed",
        }
    except OSError as error:
        facts |= {"status": "unusable", "error": "dump-format", "message": str(error)}
    except Exception as error:
        message = f"a defect in luformat: {type(error).__name__}: {error}"
        facts |= {"status": "lost", "error": DEFECT, "message": message}
    return Row(
        url_of(task.names),
        etag,
        __version__,
        task.options.digest(task.bootmem),
        **facts,
        seconds=round(time.perf_counter() - begun, 4),
        cpu=round(time.process_time() - cpu, 4),
        bytes_read=TRAFFIC.bytes_read - read,
    )


def _looked_at(found: Input, options: Options, bootmem: Any) -> dict[str, Any]:
    facts: dict[str, Any] = {"kind": found.kind, "size": found.size}
    subject = subject_of(found, bootmem)
    facts |= _host(subject)
    if not options.verify:
        broken = subject.handover is None and subject.container is None
        return facts | {"status": "findings" if broken else "clean"}
    counts: Counter[Severity] = Counter()
    rules: dict[str, None] = {}
    first: tuple[Severity, str] | None = None
    for each in found_in(
        subject,
        options.profile,  # type: ignore[arg-type] # the command line takes no other
        receiver=options.receiver,
        select=options.select,
        ignore=options.ignore,
    ):
        counts[each.severity] += 1 if isinstance(each, Finding) else len(each.hits)
        if each.severity > Severity.NOTE:
            rules[each.rule.id] = None
        if first is None or each.severity > first[0]:
            one = next(iter(each)) if isinstance(each, Findings) else each
            first = each.severity, f"{each.rule.id}: {one.message}"
    worst = first[0] if first else 0
    return facts | {
        "status": "findings" if worst >= Severity[options.fail_on.upper()] else "clean",
        "errors": counts[Severity.ERROR],
        "warnings": counts[Severity.WARNING],
        "notes": counts[Severity.NOTE],
        "rules": tuple(rules),
        "first": None if first is None else first[1],
        "pages": facts["pages"] if subject.handover else _guest_pages(subject),
    }


def _host(subject: Subject) -> dict[str, Any]:
    """Return who wrote an input, and how many domains and vCPUs it has."""
    facts: dict[str, Any] = {"xen": None, "domains": None, "vcpus": None, "pages": None}
    handover = subject.handover
    if handover is not None:
        candidate = handover.candidate
        with suppress(LuformatError):
            facts["xen"] = None if handover.version is None else str(handover.version)
        facts["domains"] = len(handover.domains)
        facts["pages"] = candidate.nr_pages if candidate else -(-handover.stream_length // _PAGE)
        with suppress(LuformatError):
            facts["vcpus"] = sum(getattr(one.info, "max_vcpus", 0) for one in handover.domains)
    elif subject.container is not None:
        for image in subject.container.images[:1]:
            facts["domains"] = 1
            if image.domain_header is not None:
                numbers = image.domain_header.numbers
                facts["xen"] = f"{numbers['xen_major']}.{numbers['xen_minor']}"
        vcpus = None if subject.config is None else subject.config.max_vcpus
        facts["vcpus"] = vcpus
    return facts


def _guest_pages(subject: Subject) -> int | None:
    """Return how many pages of memory a saved domain has; its page lists have been read."""
    sections = [section for section in subject.sections if section.image is not None]
    if not sections:
        return None
    return int(sum(section.page_lists.pages.sum() for section in sections))
