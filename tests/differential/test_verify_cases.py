"""What `luformat verify` says where Xen's own `verify-stream-v2` is wrong, and where it is right.

Needs the verifier as `test_verify_stream_v2` does; without it these tests are skipped.
"""

from __future__ import annotations

import random
import re
import struct
from collections.abc import Callable
from pathlib import Path

import pytest

from luformat.containers.container import Container, read_container
from luformat.errors import LuformatError
from luformat.memory.source import BytesSource, FileSource
from luformat.verify.engine import verify
from luformat.verify.findings import Finding
from luformat.verify.hits import Severity
from luformat.verify.subject import Subject
from tests.differential.test_verify_stream_v2 import TESTS, Verifier
from tests.differential.test_verify_stream_v2 import verifier as verifier
from tests.support.framing import domain_header, framed, image_header
from tests.support.images import (
    HVM,
    PAGE,
    PV,
    Records,
    emulator,
    hvm_context,
    hvm_records,
    image,
    libxl,
    libxl_records,
    pages,
    place,
    pv_records,
    xl,
)

DRIVER = TESTS / "support" / "verify_stream_verdicts.py"
KINDS = {"libxc": "libxc-image", "libxl": "libxl-stream", "xl": "xl-save"}


def findings_of(path: Path, kind: str, profile: str = "strict") -> tuple[Container, list[Finding]]:
    source = FileSource.of(path)
    container = read_container(source, KINDS[kind])
    found = [*verify(Subject(container=container), profile)]  # type: ignore[arg-type]
    source.close()
    return container, found


def errors(found: list[Finding]) -> set[str]:
    return {finding.rule.id for finding in found if finding.severity is Severity.ERROR}


def with_record(kind: int, body: bytes = b"") -> bytes:
    records = hvm_records()
    records.insert(-1, (kind, body))
    return image(HVM, records)


class Both:
    """Runs the two verifiers on the same bytes."""

    def __init__(self, verifier: Verifier, folder: Path):
        self._verifier = verifier
        self.path = folder / "image"

    def run(self, data: bytes) -> tuple[int, str, list[Finding]]:
        """Return Xen's exit code and complaint, and luformat's findings."""
        self.path.write_bytes(data)
        return self.again()

    def again(self) -> tuple[int, str, list[Finding]]:
        done = self._verifier.run("libxc", self.path)
        return done.returncode, done.stderr, findings_of(self.path, "libxc")[1]


@pytest.fixture
def both(verifier: Verifier, tmp_path: Path) -> Both:
    return Both(verifier, tmp_path)


def test_both_accept_what_is_right(both: Both) -> None:
    assert both.run(image(HVM, hvm_records())) == (0, "", [])
    assert both.run(image(PV, pv_records())) == (0, "", [])


def test_an_optional_record_may_be_ignored(both: Both) -> None:
    code, complaint, found = both.run(with_record(0x80000013, b"whatever"))
    assert code == 1
    assert "Unrecognised record type 0x80000013" in complaint
    assert [(f.rule.id, f.severity) for f in found] == [("LU402", Severity.NOTE)]


def test_bytes_after_the_end_are_found(both: Both) -> None:
    data = image(HVM, hvm_records())
    code, complaint, found = both.run(data + b"the rest of another file")
    assert (code, complaint) == (0, "")
    (finding,) = found
    assert finding.rule.id == "LU881"
    assert finding.where is not None
    assert finding.where.file == len(data)


def test_a_truncated_file_has_a_place(both: Both) -> None:
    data = image(HVM, hvm_records())
    code, complaint, found = both.run(data[:-100])
    assert code == 1
    assert complaint.rstrip().endswith("Stream truncated")
    assert not re.search(r"offset|0x[0-9a-f]{4,}", complaint)
    (finding,) = (f for f in found if f.rule.id == "LU301")
    assert finding.where is not None
    assert finding.where.file == data.index(framed(9, hvm_context()))
    assert f"the body is {len(hvm_context())} bytes, but only" in finding.message


def test_a_length_over_the_end_is_named(both: Both) -> None:
    data = bytearray(with_record(0x0D))
    struct.pack_into("<I", data, len(data) - 12, 0xFFFFFFF0)
    code, complaint, found = both.run(bytes(data))
    assert code == 1
    assert "4294967280" not in complaint
    (finding,) = (f for f in found if f.rule.id == "LU301")
    assert "VERIFY" in finding.message
    assert "the body is 4294967280 bytes, but only 8 are left" in finding.message


def test_a_body_that_libxc_does_not_take(both: Both) -> None:
    head = image(HVM, hvm_records()[:1])
    rest = b"".join(framed(kind, body) for kind, body in hvm_records()[1:])
    length = (128 << 20) + 32
    with both.path.open("wb") as file:
        file.write(head + framed(0x12, length=length))
        file.seek(length, 1)
        file.write(rest)
    code, complaint, found = both.again()
    assert (code, complaint) == (0, "")
    assert {f.rule.id for f in found} == {"LU304", "LU529"}
    _, found = findings_of(both.path, "libxc", "receiver")
    # A policy that a later one replaces is taken, however many MSRs it has.
    assert errors(found) == {"LU304"}


def test_the_second_error_is_found(both: Both) -> None:
    records = hvm_records()
    kind, body = records[place("X86_TSC_INFO", records)]
    records[place("X86_TSC_INFO", records)] = (kind, body[:20] + b"\1\0\0\0")
    kind, body = records[place("HVM_PARAMS", records)]
    records[place("HVM_PARAMS", records)] = (kind, body[:4] + b"\1" + body[5:])
    code, complaint, found = both.run(image(HVM, records))
    assert code == 1
    assert "X86_TSC_INFO" in complaint
    assert "0x0001" not in complaint
    assert [f.rule.id for f in found] == ["LU519", "LU519"]
    for finding, name in zip(found, ("X86_TSC_INFO", "HVM_PARAMS"), strict=True):
        assert name in finding.message


def test_a_deprecated_record_is_no_defect_of_the_verifier(both: Both) -> None:
    code, complaint, found = both.run(with_record(0x0B, b"data"))
    assert code == 2
    assert "Please fix me" in complaint
    assert errors(found) == {"LU816"}


def test_a_big_endian_image_is_called_so(both: Both) -> None:
    records: Records = [(0x10, b""), (1, pages([0, 1], ">")), (9, hvm_context()), (0, b"")]
    data = image_header(options=1) + domain_header(HVM, order=">")
    data += b"".join(framed(kind, body, ">") for kind, body in records)
    code, complaint, found = both.run(data)
    assert code == 1
    assert "endian" not in complaint
    assert "Unrecognised domain type 0x2000000" in complaint
    (finding,) = found
    assert finding.rule.id == "LU804"
    assert "big-endian" in finding.message


def test_entries_of_xenstore_are_read_as_bytes(verifier: Verifier, tmp_path: Path) -> None:
    """Under Python 3 the verifier compares a number with text and refuses what libxl writes."""
    path = tmp_path / "stream"
    path.write_bytes(libxl(image(HVM, hvm_records()), libxl_records()))
    done = verifier.run("libxl", path)
    assert done.returncode == 1
    assert "Data not NUL terminated" in done.stderr
    assert findings_of(path, "libxl")[1] == []


Break = Callable[[random.Random, bytearray], object]


def flip(pick: random.Random, data: bytearray) -> None:
    at = pick.randrange(min(len(data), 1 << pick.randint(3, 16)))
    data[at] ^= 1 << pick.randrange(8)


def flip_in_a_record(pick: random.Random, data: bytearray) -> None:
    """Change a byte among the first of a record, where what counts stands."""
    if starts := starts_of(data):
        at = min(pick.choice(starts) + pick.randrange(40), len(data) - 1)
        data[at] = pick.choice([0, 1, 5, 0x80, 0xFF, pick.randrange(256)])


def set_length(pick: random.Random, data: bytearray) -> None:
    if starts := starts_of(data):
        at = pick.choice(starts) + 4
        length = struct.unpack_from("<I", data, at)[0]
        changed = pick.choice([0, 1, length + 8, max(0, length - 8), length ^ 1, 1 << 31])
        struct.pack_into("<I", data, at, changed)


def set_type(pick: random.Random, data: bytearray) -> None:
    if starts := starts_of(data):
        struct.pack_into("<I", data, pick.choice(starts), pick.choice([*range(0x16), 1 << 31]))


def cut(pick: random.Random, data: bytearray) -> None:
    del data[pick.randrange(20, len(data)) :]


BREAKS: tuple[Break, ...] = (flip, flip_in_a_record, set_length, set_type, cut)


def starts_of(data: bytearray) -> list[int]:
    """Return where the records of both layers begin."""
    try:
        container = read_container(BytesSource(bytes(data)))
    except LuformatError:
        return []
    found = [record.offset for each in container.images for record in each.records]
    if container.libxl is not None:
        found += [record.offset for record in container.libxl.records]
    return found


def base(pick: random.Random) -> tuple[str, bytes]:
    kind, records = pick.choice([(HVM, hvm_records()), (PV, pv_records())])
    if pick.random() < 0.3:  # an old image
        records = [record for record in records if record[0] not in (0x10, 0x11, 0x12)]
        inner = image(kind, records, image_header(version=2))
    else:
        inner = image(kind, records)
    outer = libxl_records()
    # No entries of xenstore: the verifier refuses those that are right.
    outer[1:3] = [outer[2]] if kind == HVM and pick.random() < 0.7 else []
    if pick.random() < 0.3 and kind == HVM:
        outer.insert(1, (2, emulator()))
    return pick.choice(
        [("libxc", inner), ("libxl", libxl(inner, outer)), ("xl", xl(libxl(inner, outer)))]
    )


def test_what_xen_finds_is_found(verifier: Verifier, tmp_path: Path) -> None:
    """On broken streams: an error in the same record wherever Xen's verifier sees one."""
    pick = random.Random(20261124)
    arguments, ours, names = [], [], []
    for number in range(600):
        kind, right = base(pick)
        data = bytearray(right)
        for _ in range(pick.choice([1, 1, 1, 2])):
            pick.choice(BREAKS)(pick, data)
        path = tmp_path / f"{number}"
        path.write_bytes(data)
        container, found = findings_of(path, kind)
        if kind == "xl" and (container.xl is None or container.libxl is None):
            assert errors(found), number
            continue
        start = container.xl.end if container.xl is not None else 0
        arguments.append(f"{'libxl' if kind == 'xl' else kind}:{start}:{path}")
        ours.append(found)
        names.append(number)
    done = verifier.python(str(DRIVER), *arguments)
    assert done.returncode == 0, done.stderr
    refused = 0
    for line, found, number in zip(done.stdout.splitlines(), ours, names, strict=True):
        offset, verdict = line.split(" ", 1)
        if verdict == "accepted" or wrongly_refused(verdict):
            continue
        refused += 1
        assert errors(found), (number, verdict)
        places = {finding.where.file for finding in found if finding.where is not None}
        near = [at for at in places if at is not None and at >= int(offset)]
        # What ends the listing may stand before what Xen sees, never behind it.
        ended = errors(found) & {"LU301", "LU864"}
        assert near or ended, (number, line, [(f.rule.id, f.message) for f in found])
    assert refused > 300


def wrongly_refused(verdict: str) -> bool:
    """Tell whether a verdict is one of those that the tests above show to be wrong."""
    optional = re.search(r"Unrecognised record type (?:0x)?[89a-f][0-9a-f]{7}$", verdict)
    return optional is not None or "Data not NUL terminated" in verdict


def test_generated_pages_are_counted_alike(verifier: Verifier, tmp_path: Path) -> None:
    pick = random.Random(7)
    arguments, ours = [], []
    for number in range(60):
        kinds = [pick.choice([0, 1, 9, 0xC, 0xD, 0xE, 0xF]) for _ in range(pick.randint(1, 9))]
        body = pages([kind << 60 | at for at, kind in enumerate(kinds)])
        body += bytes(PAGE * pick.choice([0, 0, 1]))
        records = hvm_records()
        records[place("PAGE_DATA", records)] = (1, body)
        path = tmp_path / f"{number}"
        path.write_bytes(image(HVM, records))
        arguments.append(f"libxc:0:{path}")
        ours.append("LU835" in errors(findings_of(path, "libxc")[1]))
    done = verifier.python(str(DRIVER), *arguments)
    theirs = ["accepted" not in line for line in done.stdout.splitlines()]
    assert ours == theirs
    assert {*ours} == {True, False}
