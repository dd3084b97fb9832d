"""Saved domains with one change in their configuration, for tests/xen/cases.py."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Final

from tests.xen.draft import Draft

__all__ = ["CONFIG_CHANGES"]

PVH: Final = "pvhtiny-p"
PV: Final = "pvtiny-p"
HVM: Final = "c-hvm-cut"
Change = Callable[[Draft], object]


def _set(path: str, value: Any) -> Change:
    """Return what gives a key a value: `b_info.type.hvm/vga` is `vga` in a key with a point."""
    part, _, rest = path.partition(".")

    def change(draft: Draft) -> None:
        holder = draft.config
        keys = [part, *rest.split("/")] if rest else [part]
        for key in keys[:-1]:
            holder = holder[key]
        holder[keys[-1]] = value

    return change


def _drop(part: str, key: str) -> Change:
    return lambda draft: draft.config[part].pop(key)


def _drop_emulator(draft: Draft) -> None:
    """Leave what follows the image without libxl's EMULATOR_CONTEXT: with END alone."""
    draft.rest = draft.rest[-8:]


CONFIG_CHANGES: Final[dict[str, tuple[str, Change]]] = {
    # Of the right kind of JSON, but nothing that libxl knows: it stops reading.
    "config-hap-other": (PVH, _set("c_info.hap", "Perhaps")),
    "config-uuid-other": (PVH, _set("c_info.uuid", "8f21d33e")),
    "config-domid-negative": (PVH, _set("c_info.domid", -1)),
    "config-max-vcpus-wide": (PVH, _set("b_info.max_vcpus", 1 << 40)),
    "config-avail-vcpus-text": (PV, _set("b_info.avail_vcpus", ["0", "1"])),
    "config-tsc-mode-other": (PVH, _set("b_info.tsc_mode", "paravirt")),
    "config-tsc-mode-capital": (PVH, _set("b_info.tsc_mode", "NATIVE")),
    "config-claim-mode-other": (PVH, _set("b_info.claim_mode", "Maybe")),
    "config-claim-mode-longer": (PVH, _set("b_info.claim_mode", "Truest")),
    "config-cpuid-empty": (PVH, _set("b_info.cpuid", {})),
    "config-cpuid-and-msr": (PVH, _set("b_info.cpuid", {"cpuid": [], "msr": []})),
    "config-memory-negative": (PV, _set("b_info.max_memkb", -1)),
    # The same behind the kind of domain: xl goes on.
    "config-on-crash-other": (PVH, _set("on_crash", "explode")),
    "config-msr-relaxed-other": (PVH, _set("b_info.arch_x86", {"msr_relaxed": "Maybe"})),
    # Of another kind of JSON: as if it were not there.
    "config-claim-mode-true": (PVH, _set("b_info.claim_mode", True)),
    "config-claim-mode-number": (PVH, _set("b_info.claim_mode", 1)),
    "config-uuid-number": (PVH, _set("c_info.uuid", 1)),
    "config-name-number": (PVH, _set("c_info.name", 7)),
    "config-type-number": (PVH, _set("c_info.type", 3)),
    "config-max-vcpus-text": (PVH, _set("b_info.max_vcpus", "2")),
    "config-max-vcpus-fraction": (PVH, _set("b_info.max_vcpus", 2.0)),
    "config-max-vcpus-huge": (PVH, _set("b_info.max_vcpus", 10**30)),
    "config-avail-vcpus-number": (PVH, _set("b_info.avail_vcpus", 2)),
    "config-memory-text": (PV, _set("b_info.target_memkb", "20480")),
    "config-disks-object": (PVH, _set("disks", {"format": "raw"})),
    "config-build-array": (PVH, _set("b_info", [])),
    "config-not-a-number": (PVH, _set("b_info.shadow_memkb", float("nan"))),
    # Keys that are not there, and what does not go together.
    "config-no-name": (PVH, _drop("c_info", "name")),
    "config-no-uuid": (PVH, _drop("c_info", "uuid")),
    "config-no-type": (PVH, _drop("c_info", "type")),
    "config-no-build-type": (PVH, _drop("b_info", "type.pvh")),
    "config-build-type-number": (PVH, _set("b_info.type.pvh", 1)),
    "config-two-build-types": (PVH, _set("b_info.type.pv", {})),
    "config-other-build-type": (
        PVH,
        lambda draft: draft.config["b_info"].update(
            {"type.pv": draft.config["b_info"].pop("type.pvh")}
        ),
    ),
    "config-hvm-of-pvh": (PVH, _set("c_info.type", "hvm")),
    "config-pvh-of-hvm": (HVM, _set("c_info.type", "pvh")),
    "config-hvm-unchanged": (HVM, lambda _: None),
    "config-video-memory-cirrus": (HVM, _set("b_info.type.hvm/vga", {"kind": "cirrus"})),
    "config-video-memory-default": (HVM, _set("b_info.type.hvm/vga", {})),
    "config-video-memory-std": (
        HVM,
        lambda draft: (
            draft.config["b_info"].update(video_memkb=8192),
            draft.config["b_info"]["type.hvm"].update(vga={"kind": "std"}),
        ),
    ),
    "config-vga-other": (HVM, _set("b_info.type.hvm/vga", {"kind": "matrox"})),
    "config-grant-version-3": (PVH, _set("b_info.max_grant_version", 3)),
    "config-grant-version-99": (PVH, _set("b_info.max_grant_version", 99)),
    "config-pci-disabled": (
        PVH,
        lambda draft: (
            draft.config["c_info"].update(passthrough="disabled"),
            draft.config.update(pcidevs=[{"bus": 1}]),
        ),
    ),
    "config-tsc-paravirt": (PVH, _set("b_info.tsc_mode", "native_paravirt")),
    "config-tsc-paravirt-pv": (PV, _set("b_info.tsc_mode", "native_paravirt")),
    "config-pod-altp2m": (
        PVH,
        lambda draft: draft.config["b_info"].update(target_memkb=19456, altp2m="mixed"),
    ),
    "config-hvm-altp2m-nested": (
        HVM,
        lambda draft: (
            draft.config["b_info"].update(nested_hvm="True"),
            draft.config["b_info"]["type.hvm"].update(altp2m="True"),
        ),
    ),
    "config-altp2m": (PVH, _set("b_info.altp2m", "mixed")),
    "config-bios-ovmf-traditional": (
        HVM,
        lambda draft: (
            draft.config["b_info"].update(device_model_version="qemu_xen_traditional"),
            draft.config["b_info"]["type.hvm"].update(bios="seabios"),
        ),
    ),
    "config-ramdisk-without-kernel": (HVM, _set("b_info.ramdisk", "/boot/initrd")),
    "config-video-memory-qxl": (
        HVM,
        lambda draft: (
            draft.config["b_info"].update(video_memkb=65536),
            draft.config["b_info"]["type.hvm"].update(vga={"kind": "qxl"}),
        ),
    ),
    "config-max-vcpus-9000-pv": (PV, _set("b_info.max_vcpus", 9000)),
    "config-target-0": (PV, _set("b_info.target_memkb", 0)),
    # The device model, and the flags of xl's header.
    "hvm-without-device-model": (HVM, _drop_emulator),
    "xl-flag-v2-clear": (PVH, lambda draft: draft.flags(1)),
    "config-cmdline-without-kernel": (HVM, _set("b_info.cmdline", "quiet")),
    "config-rombios": (HVM, _set("b_info.type.hvm/bios", "rombios")),
    "config-usb-twice": (
        HVM,
        lambda draft: draft.config["b_info"]["type.hvm"].update(usbversion=2, usb="True"),
    ),
    "config-avail-vcpus-129": (PVH, _set("b_info.avail_vcpus", [0, 128])),
    "config-pod-vnuma": (
        PVH,
        lambda draft: draft.config["b_info"].update(target_memkb=19456, vnuma_nodes=[{}]),
    ),
    "config-pv-vnuma": (PV, _set("b_info.vnuma_nodes", [{}])),
    "config-nested-altp2m": (
        PVH,
        lambda draft: draft.config["b_info"].update(nested_hvm="True", altp2m="mixed"),
    ),
    # Memory, and what is reckoned from it.
    "config-no-max-memory": (PVH, _drop("b_info", "max_memkb")),
    "config-no-max-memory-hvm": (HVM, _drop("b_info", "max_memkb")),
    "config-no-max-memory-pv": (PV, _drop("b_info", "max_memkb")),
    "config-no-target-memory": (PVH, _drop("b_info", "target_memkb")),
    "config-max-memory-0": (PVH, _set("b_info.max_memkb", 0)),
    "config-max-memory-text": (PVH, _set("b_info.max_memkb", "20480")),
    "config-no-max-memory-shadow": (
        PVH,
        lambda draft: (
            draft.config["b_info"].pop("max_memkb"),
            draft.config["b_info"].update(shadow_memkb=4096),
        ),
    ),
    # Numbers at their limits.
    "config-grant-version-0": (PVH, _set("b_info.max_grant_version", 0)),
    "config-grant-frames-0": (PVH, _set("b_info.max_grant_frames", 0)),
    "config-grant-frames-1": (PVH, _set("b_info.max_grant_frames", 1)),
    "config-avail-vcpus-1023": (PVH, _set("b_info.avail_vcpus", [0, 1023])),
    "config-avail-vcpus-1024": (PVH, _set("b_info.avail_vcpus", [0, 1024])),
    "config-affinity-of-3": (PVH, _set("b_info.vcpu_hard_affinity", [[0], [0], [0]])),
    "config-event-channels-1": (PVH, _set("b_info.event_channels", 1)),
    "config-event-channels-2": (PVH, _set("b_info.event_channels", 2)),
    "config-weight-0": (PVH, _set("b_info.sched_params/weight", 0)),
    "config-weight-65536": (PV, _set("b_info.sched_params/weight", 65536)),
    "config-cap-200": (PVH, _set("b_info.sched_params/cap", 200)),
    "config-cap-201": (PVH, _set("b_info.sched_params/cap", 201)),
    "config-scheduler-sedf": (PVH, _set("b_info.sched_params/sched", "sedf")),
    "config-passthrough": (PVH, _set("c_info.passthrough", "enabled")),
    "config-vmtrace-pv": (PV, _set("b_info.vmtrace_buf_kb", 64)),
    "config-nested-shadow": (
        PVH,
        lambda draft: (
            draft.config["b_info"].update(nested_hvm="True"),
            draft.config["c_info"].update(hap="False"),
        ),
    ),
    "config-max-vcpus-negative": (PVH, _set("b_info.max_vcpus", -1)),
    "config-max-vcpus-200": (PVH, _set("b_info.max_vcpus", 200)),
    "config-max-vcpus-0": (PVH, _set("b_info.max_vcpus", 0)),
    "config-name-long": (PVH, _set("c_info.name", "n" * 300)),
    "config-name-slash": (PVH, _set("c_info.name", "a/b")),
    "config-name-dom0": (PVH, _set("c_info.name", "Domain-0")),
    "config-name-empty": (PVH, _set("c_info.name", "")),
}
"""By name: the real file, and what is changed in it."""
