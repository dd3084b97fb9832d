"""LU868 to LU870, LU897, LU898: xl's configuration by itself, as libxl reads and checks it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Final

from luformat.containers.receiver_limits import limit
from luformat.containers.receivers import ALL
from luformat.verify.config import DomainConfig
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
_GRANT_VERSIONS: Final = (-1, 0, 1, 2)
"""Versions of grant tables that exist, and what stands for the newest."""


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
    source="libxl, libxl__domain_rename(): 'New domain name not specified'",
    mend=CONFIG_MEND,
    applies=Scope.XL,
    receiver=ERROR,
    refuser="libxl, libxl__domain_rename()",
)
def _name(subject: Subject) -> Iterator[Hit]:
    config = _config(subject)
    if config is not None and not config.create.get("name"):
        yield config_hit(subject, "the configuration has no name of the domain")


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


def _pt_unsaid(config: DomainConfig) -> bool:
    devices = config.devices.get("pcidevs", 0) + config.devices.get("dtdevs", 0)
    return config.create.get("passthrough") == "disabled" and devices > 0


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
)
"""What libxl refuses together: in words, in which function, and how it is told."""


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
    if config.build.get("max_grant_version", -1) not in _GRANT_VERSIONS:
        message = f"max_grant_version is {config.build['max_grant_version']}"
        yield config_hit(subject, message, refused_since("config-grant-version"))
    if config.kind == "hvm" and _model(config) == _TRADITIONAL:
        message = f"the device model is {_TRADITIONAL}"
        yield config_hit(subject, message, refused_since("device-model-traditional"))
