# This is a generated file! Please edit the source .ksy files and run the compile step
from enum import IntEnum
from typing import Any

from luformat_ksy._struct import Struct
from luformat_ksy.xen_hvm_context import XenHvmContext
from luformat_ksy.xen_lu_records import XenLuRecords
from luformat_ksy.xen_migration_records import XenMigrationRecords

class XenRecord(Struct):
    """One record: an 8-octet header, the body, and zeros up to a multiple of
    8 octets. Live update streams and libxc images share the form and the number
    space. Bit 31 of the type makes a record optional, bit 30 marks it as defined
    for live update.
    """
    class RecordType(IntEnum):
        end_of_stream = 0
        """No more records."""
        page_data = 1
        """Contents of guest pages."""
        x86_pv_info = 2
        """Word width and page table depth of a PV guest."""
        x86_pv_p2m_frames = 3
        """Frames that hold a PV guest's physical-to-machine table."""
        x86_pv_vcpu_basic = 4
        """Registers of a PV vCPU."""
        x86_pv_vcpu_extended = 5
        """Callbacks and machine check state of a PV vCPU."""
        x86_pv_vcpu_xsave = 6
        """Extended processor state of a PV vCPU."""
        shared_info = 7
        """The page that a guest shares with Xen."""
        x86_tsc_info = 8
        """How the guest sees the time stamp counter."""
        hvm_context = 9
        """vCPU and device state of an HVM guest."""
        hvm_params = 10
        """HVM parameters."""
        toolstack = 11
        """Opaque data of a toolstack; deprecated, must not appear."""
        x86_pv_vcpu_msrs = 12
        """Model specific registers of a PV vCPU."""
        verify = 13
        """What follows is sent a second time to be compared (debugging)."""
        checkpoint = 14
        """End of a consistent state in a checkpointed stream."""
        checkpoint_dirty_pfn_list = 15
        """Dirty pages that a COLO secondary reports to the primary."""
        static_data_end = 16
        """End of the data that does not change over a domain's life (stream version 3)."""
        x86_cpuid_policy = 17
        """CPUID leaves that the guest sees (stream version 3)."""
        x86_msr_policy = 18
        """MSRs that the guest sees (stream version 3)."""
        domain_context = 19
        """Domain context; proposed in 2020, never merged."""
        lu_version = 1073741824
        """Version of the Xen that wrote the stream."""
        lu_m2p = 1073741825
        """Where the native machine-to-physical table lies."""
        lu_m2p_compat = 1073741826
        """Where the machine-to-physical table for 32-bit guests lies."""
        lu_domain_info = 1073741827
        """General properties of a domain; starts the domain's records."""
    class RecordHeader(Struct):
        """The first eight octets of a record."""
        def __init__(self, host_is_be: bool, _io: Any = ..., _parent: Any = ..., _root: Any = ...) -> None: ...
        host_is_be: bool
        """True if the stream was written by a big-endian host."""
        record_type: XenRecord.RecordType | int
        """What the body is. Unknown types are kept as octets. Reserved are
        0x00000014 to 0x3FFFFFFF for future mandatory records (the document,
        which is older than the records from 0x10 on, begins at 0x00000010),
        0x40000004 to 0x7FFFFFFF for future mandatory records of live update,
        0x80000000 to 0xBFFFFFFF for future optional records, and 0xC0000000
        to 0xFFFFFFFF for future optional records of live update.
        """
        len_body: int
        """Length in octets of the body, without header and padding."""
    def __init__(self, host_is_be: bool, guest_width: int, _io: Any = ..., _parent: Any = ..., _root: Any = ...) -> None: ...
    host_is_be: bool
    """True if the stream was written by a big-endian host."""
    guest_width: int
    """Width of the guest's words in octets, 8 or 4: `next_guest_width` of the
    record before, 8 for the first of a stream. It decides how `SHARED_INFO`
    is laid out.
    """
    header: XenRecord.RecordHeader
    """Type and length of the record."""
    body: XenMigrationRecords.EndRecord | XenMigrationRecords.PageData | XenMigrationRecords.X86PvInfo | XenMigrationRecords.X86PvP2mFrames | XenMigrationRecords.X86PvVcpuBasic | XenMigrationRecords.X86PvVcpuExtended | XenMigrationRecords.X86PvVcpuXsave | XenMigrationRecords.SharedInfo | XenMigrationRecords.X86TscInfo | XenHvmContext | XenMigrationRecords.HvmParams | XenMigrationRecords.Toolstack | XenMigrationRecords.X86PvVcpuMsrs | XenMigrationRecords.Verify | XenMigrationRecords.Checkpoint | XenMigrationRecords.CheckpointDirtyPfnList | XenMigrationRecords.StaticDataEnd | XenMigrationRecords.X86CpuidPolicy | XenMigrationRecords.X86MsrPolicy | XenMigrationRecords.DomainContext | XenLuRecords.LuVersion | XenLuRecords.LuM2p | XenLuRecords.LuDomainInfo | bytes
    """Content of the record."""
    padding: bytes
    """0 to 7 octets of zeros that pad the record to a multiple of 8 octets."""
    @property
    def record_type(self) -> XenRecord.RecordType | int:
        """What the body is."""
    @property
    def is_optional(self) -> bool:
        """True if a reader that does not know the type may ignore the record
        (bit 31); if false, it must fail.
        """
    @property
    def is_live_update(self) -> bool:
        """True if the type is defined for live update only (bit 30)."""
    @property
    def next_guest_width(self) -> int:
        """Width of the words of the guest that the next record belongs to:
        `X86_PV_INFO` tells it for its domain, and `LU_DOMAIN_INFO` starts another
        one.
        """
