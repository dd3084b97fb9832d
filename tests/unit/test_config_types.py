"""What libxl reads of a configuration: its types by release, and where it stops."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from luformat.containers.config_types import CONFIG_TYPES, ConfigFault, read_config
from luformat.containers.receivers import ALL, RELEASES, parse_release, spans

DATA = json.loads(CONFIG_TYPES.read_text("utf-8"))
UUID = "8f21d33e-5caa-4e12-8970-b3ddcbcad0f7"


def configured(create: Any = None, build: Any = None, **parts: Any) -> str:
    """A configuration that libxl takes, but for what is given."""
    content = {
        "c_info": {"type": "pvh", "name": "d", **(create or {})},
        "b_info": {"max_vcpus": 1, "type.pvh": {}, **(build or {})},
        **parts,
    }
    return json.dumps(content)


def faults(*arguments: Any, **parts: Any) -> tuple[ConfigFault, ...]:
    return read_config(configured(*arguments, **parts)).faults


def test_each_key_and_value_came_with_a_release_that_exists() -> None:
    known = {str(release) for release in RELEASES}
    for fields in DATA["structs"].values():
        assert {row.split()[-1] for row in fields.values()} <= known
    for values in DATA["enums"].values():
        assert set(values.values()) <= known


@pytest.mark.parametrize(
    ("create", "build", "path"),
    [
        ({"hap": "Perhaps"}, {}, "c_info.hap"),
        ({"uuid": UUID[:-1]}, {}, "c_info.uuid"),
        ({"poolid": 1 << 32}, {}, "c_info.poolid"),
        ({"poolid": -1}, {}, "c_info.poolid"),
        ({"type": "vm"}, {}, "c_info.type"),
        ({"xsdata": {"key": 1}}, {}, "c_info.xsdata"),
        ({}, {"max_vcpus": 1 << 31}, "b_info.max_vcpus"),
        ({}, {"avail_vcpus": ["0"]}, "b_info.avail_vcpus"),
        ({}, {"vcpu_hard_affinity": [[0], ["1"]]}, "b_info.vcpu_hard_affinity[1]"),
        ({}, {"irqs": [1, "2"]}, "b_info.irqs[1]"),
        ({}, {"max_memkb": -1}, "b_info.max_memkb"),
        ({}, {"sched_params": {"sched": "best"}}, "b_info.sched_params.sched"),
        ({}, {"extra": ["a", 1]}, "b_info.extra"),
    ],
)
def test_libxl_stops_before_the_kind_of_domain(create: Any, build: Any, path: str) -> None:
    (fault,) = faults(create, build)
    assert (fault.path, fault.by, fault.is_fatal) == (path, ALL, True)


def test_what_stands_behind_the_kind_of_domain_is_lost_alone() -> None:
    reading = read_config(configured({}, {"arch_x86": {"msr_relaxed": "?"}}, on_crash="restart"))
    (fault,) = reading.faults
    assert (fault.path, fault.is_fatal) == ("b_info.arch_x86.msr_relaxed", False)
    assert reading.values["b_info"]["max_vcpus"] == 1
    assert "on_crash" not in reading.values


@pytest.mark.parametrize(
    ("key", "value"),
    [
        ("claim_mode", True),
        ("max_vcpus", "2"),
        ("max_vcpus", 2.0),
        ("max_vcpus", 10**30),
        ("tsc_mode", 2),
        ("avail_vcpus", {"0": 1}),
        ("sched_params", []),
        ("kernel", 1),
    ],
)
def test_another_kind_of_json_counts_as_left_out(key: str, value: Any) -> None:
    reading = read_config(configured({}, {key: value}))
    assert [(fault.path, fault.by) for fault in reading.faults] == [(f"b_info.{key}", frozenset())]
    assert key not in reading.values["b_info"]


@pytest.mark.parametrize(
    ("create", "build"),
    [
        ({"name": None}, {}),
        ({"type": "PVH", "hap": "<default>", "uuid": UUID.upper()}, {}),
        ({"poolid": (1 << 32) - 1, "later": []}, {"claim_mode": "Truest"}),
        ({}, {"cpuid": [], "avail_vcpus": [], "irqs": []}),
        ({}, {"sched_params": {"weight": -1}, "max_memkb": 1 << 40}),
    ],
)
def test_what_libxl_takes(create: Any, build: Any) -> None:
    assert faults(create, build) == ()


def test_numbers_and_keys_as_libxl_finds_them() -> None:
    """The first of two equal keys counts; without a point, what follows an E is not read."""
    text = '{"b_info": {"max_vcpus": 3e5, "max_vcpus": 4}, "b_info": {}}'
    assert read_config(text).values["b_info"] == {"max_vcpus": 3}


@pytest.mark.parametrize("text", ["", "[]", "{", '{"a": NaN}', "null"])
def test_what_is_no_configuration(text: str) -> None:
    with pytest.raises(ValueError, match=r"."):
        read_config(text)


def test_releases_differ() -> None:
    """A value that came with 4.17 stops those before it; a key that came later is not looked at."""
    (fault,) = faults(disks=[{"backend": "standalone"}])
    assert spans(fault.by) == "4.14 to 4.16"
    (fault,) = faults({}, {"llc_colors": ["1"]})
    assert fault.by == {release for release in RELEASES if release >= parse_release("4.20.0")}


def test_cpuid_with_msrs_by_point_release() -> None:
    (ignored,) = faults({}, {"cpuid": {"cpuid": [], "msr": []}})
    assert ignored.by == frozenset()
    assert "4.17.0 to 4.17.1" in ignored.message
    _, fault = faults({}, {"cpuid": {"cpuid": []}})
    assert parse_release("4.17.2") in fault.by
    assert parse_release("4.17.1") not in fault.by


@pytest.mark.parametrize("value", [None, 7, "host", True])
def test_cpuid_of_another_type_stops_the_releases_that_look_at_any(value: Any) -> None:
    found = faults({}, {"cpuid": value})
    stopped = {release for fault in found for release in fault.by}
    assert parse_release("4.20.1") in stopped
    assert parse_release("4.17.1") not in stopped


def test_two_kinds_at_once() -> None:
    (fault,) = faults({}, {"type.pv": {}})
    assert fault.is_fatal


VALUES = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats(allow_nan=False, allow_infinity=False)
    | st.text(max_size=9),
    lambda inner: (
        st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=4), inner, max_size=3)
    ),
    max_leaves=6,
)
KEYS = [(struct, key) for struct, fields in DATA["structs"].items() for key in fields]


def wrapped(struct: str, key: str, value: Any) -> Any:
    """A configuration with a value at a key of a struct that the root holds, however deep."""
    content: Any = {key: value}
    while struct != "domain_config":
        struct, key, row = next(
            (holder, name, row)
            for holder, fields in DATA["structs"].items()
            for name, row in fields.items()
            if row.split()[0].removeprefix("one:").strip("[]") == struct
        )
        content = {key: [content] if row.startswith("[") else content}
    return content


@given(st.sampled_from(KEYS), VALUES)
def test_any_value_at_any_key(place: tuple[str, str], value: Any) -> None:
    """Each release stops once at most, and says so in what a terminal can show."""
    stopping = [
        release
        for fault in read_config(json.dumps(wrapped(*place, value))).faults
        for release in fault.by
    ]
    assert len(stopping) == len(set(stopping))


@given(VALUES)
def test_what_is_told_of_a_value_can_be_printed(value: Any) -> None:
    for fault in faults({"uuid": value, "hap": value}, {"claim_mode": value}):
        assert fault.message.isprintable()


def test_what_follows_a_configuration_is_counted_and_not_read() -> None:
    assert read_config('{"c_info": {}}\n').rest == 0
    assert read_config(' {"c_info": {}} and more').rest == len("and more")
