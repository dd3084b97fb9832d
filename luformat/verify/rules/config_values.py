"""LU868 to LU870, LU897, LU898: xl's configuration by itself, as libxl reads and checks it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Final

from luformat.containers.receiver_limits import limit
from luformat.containers.receivers import ALL
from luformat.verify.config import UNSET_KIB, DomainConfig
from luformat.verify.findings import rule
from luformat.verify.hits import Hit, Refusal, Scope, Severity, refused, refused_since
from luformat.verify.rules.config import CONFIG_MEND, config_hit
from luformat.verify.subject import Subject

__all__: list[str] = []

ERROR: Final = Severity.ERROR
_BUILD_DEFAULTS: Final = "libxl__domain_build_info_setdefault()"
_DEFAULTS: Final = "libxl__domain_config_setdefault()"
_TRADITIONAL: Final = "qemu_xen_traditional"
_MODEL: Final = "qemu_xen"
_VIDEO: Final = {"none": 0, "cirrus": 8 << 10, "std": 16 << 10, "qxl": 128 << 10}
"""KiB that each card must have if anything is said of it; Cirrus is the one nobody chose."""
_VIDEO_TRADITIONAL: Final = {**_VIDEO, "cirrus": 0, "std": 8 << 10}
_DOM0: Final = "Domain-0"
_GRANT_VERSIONS: Final = (-1, 1, 2)
"""Versions of grant tables that exist, and what stands for the newest."""
_BITMAP_VCPUS: Final = 128 * 8
"""vCPUs that a bitmap of 128 bytes has room for: libxl compares bytes with the most vCPUs."""
_PAGING_MOST: Final = (1 << 54) - 1
"""KiB of paging memory that libxl can give in bytes."""
_WEIGHTS: Final = range(1, 1 << 16)
_PERCENT: Final = 100
_SCHEDULERS: Final = ("credit", "credit2")
"""Schedulers that have a weight and a cap."""
_PASSTHROUGH: Final = ("enabled", "sync_pt", "share_pt")
_VMTRACE_PAGES: Final = 1 << 14
"""Pages that a buffer of vmtrace can have at most; it has a power of two of them."""


def _config(subject: Subject) -> DomainConfig | None:
    """Return the configuration if libxl reads as far as the kind of domain, and there is one."""
    config = subject.config
    is_known = config is not None and config.is_read and config.kind == config.build_kind
    return config if is_known and config is not None and config.kind is not None else None


@rule(
    "LU897",
    "libxl takes the values of the configuration",
    ERROR,
    source="libxl_types.idl, of which libxl's parsers are made; libxl_json.c",
    mend=CONFIG_MEND,
    applies=Scope.XL,
    needs=("LU875",),
    receiver=ERROR,
    refuser="libxl, libxl_domain_config_from_json()",
)
def _values(subject: Subject) -> Iterator[Hit]:
    config = subject.config
    for fault in () if config is None else config.faults:
        by = fault.by if fault.is_fatal else frozenset()
        refusal = Refusal(by, "libxl, libxl_domain_config_from_json()")
        yield config_hit(subject, f"{fault.path} {fault.message}", refusal)


@rule(
    "LU868",
    "the configuration names the domain",
    ERROR,
    source="libxl, libxl__domain_rename(): 'New domain name not specified', 'already exists'",
    mend=CONFIG_MEND,
    applies=Scope.XL,
    receiver=ERROR,
    refuser="libxl, libxl__domain_rename()",
)
def _name(subject: Subject) -> Iterator[Hit]:
    config = _config(subject)
    name = None if config is None else config.create.get("name")
    if config is not None and not name:
        yield config_hit(subject, "the configuration has no name of the domain")
    elif name == _DOM0:
        yield config_hit(subject, f"the domain's name is {_DOM0}, which dom0 has")


@rule(
    "LU869",
    "a domain can have as many vCPUs as the configuration says",
    ERROR,
    source="Xen, domain_create(); arch_sanitise_domain_config(): 'Requested vCPUs exceeds max'",
    mend=CONFIG_MEND,
    applies=Scope.XL,
    receiver=ERROR,
    refuser="domain_create()",
)
def _vcpus(subject: Subject) -> Iterator[Hit]:
    config = _config(subject)
    if config is None or config.max_vcpus is None:
        return
    most = limit("pv-vcpus" if config.kind == "pv" else "hvm-vcpus")
    count = config.max_vcpus
    refusing = most.refusing(lambda number: not 0 < count <= number)
    if refusing:
        message = f"max_vcpus is {count}, a {config.kind} domain has 1 to {most.since[-1][1]}"
        yield config_hit(subject, message, refused(most, refusing))


@rule(
    "LU898",
    "the video memory is enough for the graphics card",
    ERROR,
    source=f"libxl, {_BUILD_DEFAULTS}: 'videoram must be at least ...'",
    mend=CONFIG_MEND,
    applies=Scope.XL,
    needs=("LU875",),
    receiver=ERROR,
    refuser=f"libxl, {_BUILD_DEFAULTS}",
)
def _video(subject: Subject) -> Iterator[Hit]:
    config = _config(subject)
    if config is None or config.kind != "hvm" or "video_memkb" not in config.build:
        return
    card = config.build.get("vga", {}).get("kind", "")
    card = card if card in _VIDEO else "cirrus"
    size = config.build["video_memkb"]
    least = (_VIDEO_TRADITIONAL if _model(config) == _TRADITIONAL else _VIDEO)[card]
    if size < least:
        yield config_hit(subject, f"{size} KiB of video memory, the card {card} needs {least}")


def _is_set(config: DomainConfig, key: str) -> bool:
    """Tell whether one of libxl's booleans is true, which a text says."""
    return str(config.build.get(key, "")).startswith("True")


def _model(config: DomainConfig) -> str:
    model = config.build.get("device_model_version", _MODEL)
    return _MODEL if model == "unknown" else str(model)


def _without_kernel(config: DomainConfig) -> bool:
    boots = config.build.get("cmdline") is not None or config.build.get("ramdisk") is not None
    return config.kind == "hvm" and boots and config.build.get("kernel") is None


def _wrong_bios(config: DomainConfig) -> bool:
    bios = config.build.get("bios", "unknown")
    return (
        config.kind == "hvm"
        and bios != "unknown"
        and ((bios == "rombios") != (_model(config) == _TRADITIONAL))
    )


def _two_usbs(config: DomainConfig) -> bool:
    build = config.build
    others = _is_set(config, "usb") or build.get("usbdevice") or build.get("usbdevice_list")
    return config.kind == "hvm" and bool(build.get("usbversion") and others)


def _altp2m(config: DomainConfig) -> bool:
    mode = config.build.get("altp2m", "disabled")
    # An HVM domain has the key twice, the older one with a boolean.
    return config.kind != "pv" and mode not in ("disabled", "<default>", "False")


def _has_devices(config: DomainConfig) -> bool:
    return config.devices.get("pcidevs", 0) + config.devices.get("dtdevs", 0) > 0


def _pt_unsaid(config: DomainConfig) -> bool:
    return config.create.get("passthrough") == "disabled" and _has_devices(config)


def _passes_through(config: DomainConfig) -> bool:
    how = config.create.get("passthrough", "default")
    return how in _PASSTHROUGH or (how == "default" and _has_devices(config))


def _shares_tables(config: DomainConfig) -> bool:
    is_impossible = config.kind == "pv" or config.is_shadowed
    return config.create.get("passthrough") == "share_pt" and is_impossible


def _too_many_available(config: DomainConfig) -> bool:
    vcpus = config.build.get("avail_vcpus") or [0]
    return int(vcpus[-1]) >= _BITMAP_VCPUS


def _pins_too_many(config: DomainConfig) -> bool:
    lists = (config.build.get(f"vcpu_{kind}_affinity", ()) for kind in ("hard", "soft"))
    return max(map(len, lists)) > (config.max_vcpus or 1)


def _wrong_share(config: DomainConfig) -> bool:
    """Tell whether the weight or the cap of the CPU time is out of bounds, -1 being unset."""
    share = config.build.get("sched_params", {})
    if share.get("sched") not in _SCHEDULERS:
        return False
    weight, cap = share.get("weight", -1), share.get("cap", -1)
    most = _PERCENT * (config.max_vcpus or 1)
    return (weight != -1 and weight not in _WEIGHTS) or (cap != -1 and not 0 <= cap <= most)


def _no_paging(config: DomainConfig) -> bool:
    """Tell whether libxl cannot give the memory for paging that it reckons with, in KiB.

    It reckons before it looks whether `max_memkb` is there; one page a MiB is the least.
    """
    if config.kind == "pv":
        return False
    reckoned = 4 * (config.build.get("max_memkb", UNSET_KIB) // 1024)
    return bool(config.build.get("shadow_memkb", reckoned) > _PAGING_MOST)


def _vmtrace(config: DomainConfig) -> bool:
    pages = -(-config.build.get("vmtrace_buf_kb", 0) // 4)
    is_wrong = config.kind == "pv" or pages & (pages - 1) != 0 or not 0 < pages <= _VMTRACE_PAGES
    return bool(pages and is_wrong)


_CONFLICTS: Final[tuple[tuple[str, str, Callable[[DomainConfig], bool]], ...]] = (
    ("cmdline or ramdisk without a kernel", _BUILD_DEFAULTS, _without_kernel),
    ("a BIOS that is not one of its device model", _BUILD_DEFAULTS, _wrong_bios),
    ("usbversion beside usb or usbdevice", _BUILD_DEFAULTS, _two_usbs),
    (
        "the TSC mode native_paravirt, which is no more",
        "libxl__arch_domain_create()",
        lambda config: config.build.get("tsc_mode") == "native_paravirt",
    ),
    (
        "vnuma_nodes in a PV domain",
        _DEFAULTS,
        lambda config: config.kind == "pv" and bool(config.build.get("vnuma_nodes")),
    ),
    (
        "vnuma_nodes, and less memory than max_memkb",
        _DEFAULTS,
        lambda config: config.is_populated_on_demand and bool(config.build.get("vnuma_nodes")),
    ),
    (
        "altp2m, and less memory than max_memkb",
        _DEFAULTS,
        lambda config: config.is_populated_on_demand and _altp2m(config),
    ),
    (
        "nested_hvm and altp2m",
        _DEFAULTS,
        lambda config: _is_set(config, "nested_hvm") and _altp2m(config),
    ),
    ("devices to pass through, and forbids it", _DEFAULTS, _pt_unsaid),
    (
        "passthrough, which a PVH domain cannot have",
        "libxl__arch_passthrough_mode_setdefault()",
        lambda config: config.kind == "pvh" and _passes_through(config),
    ),
    (
        "passthrough, and less memory than max_memkb",
        _DEFAULTS,
        lambda config: config.is_populated_on_demand and _passes_through(config),
    ),
    (
        "passthrough with shared page tables, which only HAP has",
        "libxl__arch_passthrough_mode_setdefault()",
        _shares_tables,
    ),
    (f"vCPUs from {_BITMAP_VCPUS} on in avail_vcpus", _BUILD_DEFAULTS, _too_many_available),
    ("affinities of more vCPUs than max_vcpus", "libxl__build_pre()", _pins_too_many),
    (
        "one event channel, where xenstored and the console need two",
        "libxl__build_pre()",
        lambda config: config.build.get("event_channels") == 1,
    ),
    ("a weight or cap that no domain has", "libxl_domain_sched_params_set()", _wrong_share),
)
"""What libxl refuses: in words, in which function, and how it is told."""
_SOME_REFUSE: Final[tuple[tuple[str, str, Callable[[DomainConfig], bool]], ...]] = (
    (
        "no grant frames",
        "config-grant-frames",
        lambda config: config.build.get("max_grant_frames") == 0,
    ),
    (
        "no max_memkb, or so much that memory for paging exceeds 64 bits",
        "config-paging-memory",
        _no_paging,
    ),
    (
        "nested_hvm without HAP",
        "config-nested-hap",
        lambda config: _is_set(config, "nested_hvm") and config.is_shadowed,
    ),
    ("a vmtrace buffer that its kind of domain cannot have", "config-vmtrace", _vmtrace),
    (
        "cache colours, which an x86 domain does not have",
        "config-cache-colours",
        lambda config: bool(config.build.get("llc_colors")),
    ),
    (
        "trap_unmapped_accesses, which an x86 domain does not have",
        "config-trap-unmapped",
        lambda config: _is_set(config, "trap_unmapped_accesses"),
    ),
)
"""What the releases from a limit on refuse: in words, the limit, and how it is told."""


@rule(
    "LU870",
    "what the configuration asks for exists, and goes together",
    ERROR,
    source=f"libxl, {_DEFAULTS} and what it calls",
    mend=CONFIG_MEND,
    applies=Scope.XL,
    receiver=ERROR,
    refuser=f"libxl, {_DEFAULTS}",
)
def _together(subject: Subject) -> Iterator[Hit]:
    config = _config(subject)
    if config is None:
        return
    for words, where, is_one in _CONFLICTS:
        if is_one(config):
            message = f"the configuration has {words}"
            yield config_hit(subject, message, Refusal(ALL, f"libxl, {where}"))
    for words, identifier, is_one in _SOME_REFUSE:
        if is_one(config):
            message = f"the configuration has {words}"
            yield config_hit(subject, message, refused_since(identifier))
    if config.build.get("max_grant_version", -1) not in _GRANT_VERSIONS:
        message = f"max_grant_version is {config.build['max_grant_version']}"
        yield config_hit(subject, message, refused_since("config-grant-version"))
    if config.kind == "hvm" and _model(config) == _TRADITIONAL:
        message = f"the device model is {_TRADITIONAL}"
        yield config_hit(subject, message, refused_since("device-model-traditional"))
