"""What belongs together in two inputs, what differs, and what of it is told."""

from __future__ import annotations

import time
import tracemalloc
from collections.abc import Iterable, Iterator
from itertools import count
from pathlib import Path

import numpy as np
import pytest

import luformat
from luformat.compare.change import Change, Ignored, volatile_patterns
from luformat.compare.inputs import diff_inputs
from luformat.errors import MemoryAbsentError, SelectionError
from luformat.inputs.opened import Input
from luformat.layout.layouts import ByteOrder, enum_label, type_layout
from luformat.memory.write import write_elf
from luformat.records.index import record_number
from tests.support.corpus import DATA
from tests.support.framing import domain_header, framed, image_header
from tests.support.handovers import build, lu_version, stream_of
from tests.support.images import HVM, PAGE, libxl
from tests.support.images import pages as page_list

INFO = "xen_lu_records::lu_domain_info"
UNKNOWN = 0xC0000001
PAGE_DATA = record_number("PAGE_DATA")
Body = tuple[int, bytes]


def handle(letter: str) -> bytes:
    return letter.encode() * 16


def domain(
    number: int, uuid: bytes = bytes(16), vcpus: int = 1, order: ByteOrder = "little"
) -> Body:
    values = {"domain_type": 1, "page_shift": 12, "domain_id": number, "max_vcpus": vcpus}
    parts = [
        uuid
        if spec["kind"] == "bytes"
        else values.get(spec["id"], 0).to_bytes(spec["width"], order)
        for spec in type_layout(INFO)["fields"]
    ]
    return record_number("LU_DOMAIN_INFO"), b"".join(parts)


def vcpu(number: int, eip: int = 0) -> Body:
    body = number.to_bytes(4, "little") + bytes(4)
    body += number.to_bytes(4, "little") + (64).to_bytes(4, "little") + eip.to_bytes(8, "little")
    return record_number("X86_PV_VCPU_EXTENDED"), body.ljust(72, b"\0")


def tsc(khz: int) -> Body:
    return record_number("X86_TSC_INFO"), bytes(4) + khz.to_bytes(4, "little") + bytes(16)


class Pairs:
    """Compares two inputs that are made of bytes."""

    def __init__(self, folder: Path):
        self._folder = folder
        self._names = (folder / f"input-{number}" for number in count())

    def opened(self, data: bytes, kind: str) -> Input:
        path = next(self._names)
        path.write_bytes(data)
        return luformat.open(path, as_kind=kind)

    def changes(self, old: bytes, new: bytes, kind: str, **options: bool) -> list[Change]:
        with self.opened(old, kind) as one, self.opened(new, kind) as two:
            return [*diff_inputs(one, two, **options)]  # type: ignore[arg-type]  # all are flags

    def told(self, old: Iterable[Body], new: Iterable[Body]) -> list[str]:
        """Return the paths at which two streams differ, with a sign."""
        one, two = (stream_of([lu_version(4, 14), *records])[0] for records in (old, new))
        signs = {"added": "+", "removed": "-", "changed": "", "more": "… "}
        return [signs[c.kind] + c.path for c in self.changes(one, two, "lu-stream")]


@pytest.fixture
def pairs(tmp_path: Path) -> Pairs:
    return Pairs(tmp_path)


def test_a_renumbered_domain_is_known_by_its_handle(pairs: Pairs) -> None:
    old = [domain(1, handle("a")), vcpu(0, 7)]
    new = [domain(9, handle("a")), vcpu(0, 7)]
    assert pairs.told(old, new) == ["domains/1/lu_domain_info/domain_id"]


def test_domains_that_swap_their_ids_are_followed(pairs: Pairs) -> None:
    old = [domain(1, handle("a")), tsc(1), domain(2, handle("b")), tsc(2)]
    new = [domain(1, handle("b")), tsc(2), domain(2, handle("a")), tsc(1)]
    assert pairs.told(old, new) == [
        "domains/1/lu_domain_info/domain_id",
        "domains/2/lu_domain_info/domain_id",
    ]


def test_a_zero_handle_identifies_nothing(pairs: Pairs) -> None:
    old = [domain(0), tsc(1), domain(5), tsc(2)]
    new = [domain(5), tsc(2), domain(0), tsc(3)]
    assert pairs.told(old, new) == ["domains/0/x86_tsc_info/khz"]


def test_with_another_handle_the_id_decides(pairs: Pairs) -> None:
    old, new = [domain(3, handle("a"))], [domain(3, handle("b"))]
    assert pairs.told(old, new) == ["domains/3/lu_domain_info/domain_handle"]


def test_with_neither_it_is_another_domain(pairs: Pairs) -> None:
    old, new = [domain(3, handle("a"))], [domain(4, handle("b"))]
    assert pairs.told(old, new) == ["-domains/3", "+domains/4"]


def test_a_handle_is_matched_before_an_id_is(pairs: Pairs) -> None:
    """The new d1 has nothing of the old one, whose handle is d2's now."""
    old = [domain(1, handle("a"))]
    new = [domain(1, handle("b")), domain(2, handle("a"))]
    assert pairs.told(old, new) == ["domains/1/lu_domain_info/domain_id", "+domains/1"]


def test_domains_of_one_side_only(pairs: Pairs) -> None:
    both, other = [domain(0), tsc(1)], [domain(7, handle("x")), vcpu(0)]
    assert pairs.told([*both, *other], both) == ["-domains/7"]
    assert pairs.told(both, [*other, *both]) == ["+domains/7"]


def test_records_of_vcpus_are_matched_by_their_number(pairs: Pairs) -> None:
    old = [domain(1, vcpus=3), vcpu(0, 10), vcpu(1, 11), vcpu(2, 12)]
    new = [domain(1, vcpus=3), vcpu(2, 12), vcpu(0, 10), vcpu(1, 99)]
    path = "domains/1/x86_pv_vcpu_extended[1]/context/syscall32_callback_eip"
    assert pairs.told(old, new) == [path]
    assert pairs.told(old, new[:-1]) == ["-domains/1/x86_pv_vcpu_extended[1]"]


def test_the_order_of_records_does_not_count(pairs: Pairs) -> None:
    old = [domain(1), tsc(1), vcpu(0), (UNKNOWN, b"a"), (UNKNOWN, b"b")]
    new = [domain(1), (UNKNOWN, b"a"), vcpu(0), (UNKNOWN, b"b"), tsc(1)]
    assert pairs.told(old, new) == []


def test_records_of_one_type_are_matched_by_occurrence(pairs: Pairs) -> None:
    old = [domain(1), (UNKNOWN, b"a"), (UNKNOWN, b"b"), (UNKNOWN, b"c")]
    new = [domain(1), (UNKNOWN, b"a"), (UNKNOWN, b"c")]
    name = f"domains/1/record_{UNKNOWN:#010x}"
    assert pairs.told(old, new) == [f"{name}[1]/body", f"-{name}[2]"]


def test_the_byte_order_alone_is_no_difference(pairs: Pairs) -> None:
    orders: tuple[ByteOrder, ...] = ("little", "big")
    little, big = (
        stream_of([lu_version(4, 14, order), domain(1, handle("a"), 2, order), tsc(9)], order)[0]
        for order in orders
    )
    assert little != big
    assert pairs.changes(little, big, "lu-stream") == []


def test_vcpus_of_a_big_endian_host_have_their_own_numbers(pairs: Pairs) -> None:
    old, new = (
        stream_of([domain(1, order="big"), vcpu(0), vcpu(1, eip)], "big")[0] for eip in (5, 6)
    )
    (change,) = pairs.changes(old, new, "lu-stream")
    path = "domains/1/x86_pv_vcpu_extended[1]/context/syscall32_callback_eip"
    assert change.path == path


def test_bytes_that_no_field_shows_count(pairs: Pairs) -> None:
    def stream(last: bytes) -> bytes:
        return stream_of([(UNKNOWN, bytes(3 << 20) + last)])[0]

    (change,) = pairs.changes(stream(b"a"), stream(b"b"), "lu-stream")
    assert change.path == f"record_{UNKNOWN:#010x}/body"


def test_padding_counts(pairs: Pairs) -> None:
    sound, _ = stream_of([(UNKNOWN, b"12345")])
    (change,) = pairs.changes(sound, sound[:14] + b"\1" + sound[15:], "lu-stream")
    assert change.path.startswith(f"record_{UNKNOWN:#010x}/")


# Saved domains


def image(*records: bytes) -> bytes:
    """An image of an HVM domain with these records and END."""
    return image_header() + domain_header(HVM) + b"".join(records) + framed(0)


def pages(entries: Iterable[int], contents: Iterable[bytes] = ()) -> bytes:
    """A PAGE_DATA record; a page is given by what it begins with."""
    listed = page_list(entries, contents=0)
    return framed(PAGE_DATA, listed + b"".join(page.ljust(PAGE, b"\0") for page in contents))


BROKEN = 13 << 60


def test_contents_are_compared_when_asked_for(pairs: Pairs) -> None:
    old = image(pages([7, 8 | BROKEN, 9], [b"a", b"b"]))
    new = image(pages([7, 8 | BROKEN, 9], [b"a", b"B"]))
    assert pairs.changes(old, new, "libxc-image") == []
    (change,) = pairs.changes(old, new, "libxc-image", contents=True)
    assert change.path == "page_data/pfns/pfns[0x9]"
    assert change.old is not None
    assert "0x9" in str(change.old.label)


def test_contents_follow_their_frame(pairs: Pairs) -> None:
    old = image(pages([7, 8, 9], [b"a", b"b", b"c"]))
    new = image(pages([9, 7, 8], [b"c", b"a", b"B"]))
    found = [change.path for change in pairs.changes(old, new, "libxc-image", contents=True)]
    assert found == ["page_data/pfns", "page_data/pfns/pfns[0x8]"]


def test_entries_of_page_lists(pairs: Pairs) -> None:
    old, new = image(pages([7, 8, 9 | BROKEN])), image(pages([7, 8 | BROKEN]))
    found = [*pairs.changes(old, new, "libxc-image")]
    assert [(change.kind, change.path) for change in found] == [
        ("removed", "page_data/pfns/pfns[0x9]"),
        ("changed", "page_data/pfns/pfns[0x8]/raw"),
    ]
    assert found[1].new is not None
    assert found[1].new.label == "PFN 0x8, XEN_DOMCTL_PFINFO_BROKEN"


def test_most_of_many_entries_are_counted_only(pairs: Pairs) -> None:
    old = image(*(pages(range(1000 * n, 1000 * n + 1000)) for n in range(3)))
    new = image(
        *(pages([pfn | BROKEN for pfn in range(1000 * n, 1000 * n + 1000)]) for n in range(3))
    )
    *told, rest = pairs.changes(old, new, "libxc-image")
    assert [change.kind for change in told] == ["changed"] * len(told)
    assert 10 <= len(told) <= 100
    assert (rest.kind, rest.path) == ("more", "page_data")
    assert len(told) + (rest.count or 0) == 3000


def test_many_records_of_one_side_are_counted_only(pairs: Pairs) -> None:
    few, many = image(pages([0])), image(*(pages([n]) for n in range(500)))
    *told, rest = pairs.changes(few, many, "libxc-image")
    assert {change.kind for change in told} == {"added"}
    assert (rest.kind, rest.path) == ("more", "page_data")
    assert len(told) + (rest.count or 0) == 499


@pytest.mark.parametrize("contents", [False, True])
def test_a_page_list_longer_than_its_record(pairs: Pairs, contents: bool) -> None:
    sound = pages([7, 8], [b"a", b"b"])
    broken = sound[:8] + b"\xff\xff\xff\x7f" + sound[12:]
    found = pairs.changes(image(sound), image(broken), "libxc-image", contents=contents)
    assert found[0].path == "page_data/count"


def test_a_million_entries_in_bounded_time_and_memory(pairs: Pairs) -> None:
    lists = [np.arange(n << 10, (n + 1) << 10, dtype="<u8") | BROKEN for n in range(1024)]
    head = (1024).to_bytes(4, "little") + bytes(4)
    old, new = (
        image(*(framed(PAGE_DATA, head + (words ^ np.uint64(bit)).tobytes()) for words in lists))
        for bit in (0, 1 << 60)
    )
    with pairs.opened(old, "libxc-image") as one, pairs.opened(new, "libxc-image") as two:
        tracemalloc.start()
        begun = time.monotonic()
        found = [*diff_inputs(one, two)]
        taken, peak = time.monotonic() - begun, tracemalloc.get_traced_memory()[1]
        tracemalloc.stop()
    assert len(found) - 1 + (found[-1].count or 0) == 1 << 20
    assert peak < 16 << 20
    # A node an entry takes several times as long.
    assert taken < 30


def test_layers_around_the_same_image(pairs: Pairs) -> None:
    inner = image(pages([7], [b"a"]))
    outer = libxl(inner, [(1, b""), (0, b"")])
    with pairs.opened(outer, "libxl-stream") as one, pairs.opened(inner, "libxc-image") as two:
        found = [*diff_inputs(one, two, contents=True)]
    assert {change.kind for change in found} == {"added", "removed"}
    assert not any(change.path.startswith("images/") for change in found)


def test_inputs_without_anything_in_common_are_refused(pairs: Pairs) -> None:
    stream, _ = stream_of([lu_version(4, 14)])
    with (
        pairs.opened(stream, "lu-stream") as one,
        pairs.opened(image(), "libxc-image") as two,
        pytest.raises(SelectionError, match="no records in common"),
    ):
        diff_inputs(one, two)


def test_an_absent_page_is_an_error_not_a_difference(tmp_path: Path) -> None:
    records = [lu_version(4, 14), (UNKNOWN, bytes(12_000))]
    for name, without in (("whole", []), ("holed", [1])):
        write_elf(tmp_path / name, build(records, without=without).pieces)
    whole, holed = (luformat.open(tmp_path / name) for name in ("whole", "holed"))
    with whole, holed, pytest.raises(MemoryAbsentError):
        [*diff_inputs(whole, holed)]


# What does not count


def schema_paths(key: str, prefix: str) -> Iterator[str]:
    for spec in type_layout(key)["fields"]:
        path = prefix + spec["id"] + ("[0]" if spec.get("repeat") else "")
        yield path
        types = [spec["type"]] if spec["kind"] == "type" else []
        types += [case["type"] for case in spec.get("cases", {}).values()]
        for inner in types:
            yield from schema_paths(inner, f"{path}/")


def body_paths(record_key: str, enum: str, prefix: str) -> Iterator[str]:
    fields = type_layout(record_key)["fields"]
    cases = next(spec for spec in fields if spec["id"] == "body")["cases"]
    for number, case in cases.items():
        name = str(enum_label(enum, int(number))).lower()
        if case["type"] != "xen_hvm_context":
            yield from schema_paths(case["type"], prefix.format(name))


@pytest.mark.parametrize("pattern", volatile_patterns())
def test_every_volatile_path_is_one_of_the_schemas(pattern: str) -> None:
    paths = [
        *body_paths("xen_record", "xen_record::record_type", "domains/0/{}/"),
        *body_paths("xen_hvm_context::entry", "xen_hvm_context::save_type", "{}[0]/"),
    ]
    found = [path for path in paths if Ignored([pattern]).matches(path)]
    assert found
    assert len(found) < 40, "more than one field and what is in it"


def test_volatile_fields_are_told_apart_from_registers() -> None:
    ignored = Ignored(volatile_patterns())
    assert ignored.matches("domains/3/hvm_context/cpu[1]/tsc")
    assert ignored.matches("cpu[0]/tsc")
    assert ignored.matches("domains/0/shared_info/info/vcpus[7]/time/system_time")
    assert not ignored.matches("domains/3/hvm_context/cpu[1]/rip")
    assert not ignored.matches("domains/3/hvm_context/cpu[1]/msr_tsc_aux")
    assert not ignored.matches("domains/3/hvm_context/tsc_adjust[1]/tsc_adjust")


@pytest.mark.parametrize(
    ("pattern", "path", "matches"),
    [
        ("**/rip", "domains/0/hvm_context/cpu[0]/rip", True),
        ("**/cpu[1]/*", "domains/0/hvm_context/cpu[0]/rip", False),
        ("**/cpu[1]/*", "domains/0/hvm_context/cpu[1]/rip", True),
        ("domains/*/SHARED_INFO", "domains/12/shared_info/info/wc_sec", True),
        ("domains/1", "domains/12/shared_info", False),
        ("domains/1", "domains/1", True),
        ("wc_sec", "domains/1/shared_info/info/wc_sec", False),
        ("**/wc_*", "domains/1/shared_info/info/wc_sec", True),
    ],
)
def test_patterns(pattern: str, path: str, matches: bool) -> None:
    assert Ignored([pattern]).matches(path) is matches


def test_two_real_saved_domains_differ_within_bounds() -> None:
    old, new = (DATA / "save" / f"{name}.xlsave.xz" for name in ("pvhtiny-p", "pvtiny-p"))
    with luformat.open(old) as one, luformat.open(new) as two:
        found = [*diff_inputs(one, two)]
    assert any(change.path == "libxc_image/hvm_context" for change in found)
    assert sum("page_data" in change.path for change in found) < 100
