# This is a generated file! Please edit the source .ksy files and run the compile step
"""Parsers and writers of the schemas, one module per .ksy file.

Each root class can also be had from here: ``luformat_ksy.XenLuStream``. A
module is imported when one of its names is first asked for.
"""

from importlib import import_module

__all__ = [
    "LibvirtSave",
    "LibxcImage",
    "LibxlStream",
    "X86Fxsave",
    "X86Xsave",
    "XapiImage",
    "XenHvmContext",
    "XenLuBreadcrumb",
    "XenLuMemory",
    "XenLuRecords",
    "XenLuStream",
    "XenMigrationRecords",
    "XenPvVcpu",
    "XenRecord",
    "XenSharedInfo",
    "XenstoreState",
    "XlHandshake",
    "XlSave",
]

_MODULES = {
    "LibvirtSave": "libvirt_save",
    "LibxcImage": "libxc_image",
    "LibxlStream": "libxl_stream",
    "X86Fxsave": "x86_fxsave",
    "X86Xsave": "x86_xsave",
    "XapiImage": "xapi_image",
    "XenHvmContext": "xen_hvm_context",
    "XenLuBreadcrumb": "xen_lu_breadcrumb",
    "XenLuMemory": "xen_lu_memory",
    "XenLuRecords": "xen_lu_records",
    "XenLuStream": "xen_lu_stream",
    "XenMigrationRecords": "xen_migration_records",
    "XenPvVcpu": "xen_pv_vcpu",
    "XenRecord": "xen_record",
    "XenSharedInfo": "xen_shared_info",
    "XenstoreState": "xenstore_state",
    "XlHandshake": "xl_handshake",
    "XlSave": "xl_save",
}


def __getattr__(name: str) -> object:
    module = _MODULES.get(name)
    if module is None:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(f"{__name__}.{module}"), name)


def __dir__() -> list[str]:
    return sorted(__all__)
