# This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild
# type: ignore

import kaitaistruct
from kaitaistruct import ReadWriteKaitaiStruct, KaitaiStream, BytesIO
from luformat_ksy import xen_migration_records
from luformat_ksy import xen_lu_records
from luformat_ksy import xen_hvm_context
from enum import IntEnum
import collections


if getattr(kaitaistruct, 'API_VERSION', (0, 9)) < (0, 11):
    raise Exception("Incompatible Kaitai Struct Python API: 0.11 or later is required, but you have %s" % (kaitaistruct.__version__))

class XenRecord(ReadWriteKaitaiStruct):
    """One record: an 8-octet header, the body, and zeros up to a multiple of
    8 octets. Live update streams and libxc images share the form and the number
    space. Bit 31 of the type makes a record optional, bit 30 marks it as defined
    for live update.
    
    .. seealso::
       docs/specs/live-update-handover.pandoc, Data Stream Overview
    """

    class RecordType(IntEnum):
        end_of_stream = 0
        page_data = 1
        x86_pv_info = 2
        x86_pv_p2m_frames = 3
        x86_pv_vcpu_basic = 4
        x86_pv_vcpu_extended = 5
        x86_pv_vcpu_xsave = 6
        shared_info = 7
        x86_tsc_info = 8
        hvm_context = 9
        hvm_params = 10
        toolstack = 11
        x86_pv_vcpu_msrs = 12
        verify = 13
        checkpoint = 14
        checkpoint_dirty_pfn_list = 15
        static_data_end = 16
        x86_cpuid_policy = 17
        x86_msr_policy = 18
        domain_context = 19
        lu_version = 1073741824
        lu_m2p = 1073741825
        lu_m2p_compat = 1073741826
        lu_domain_info = 1073741827
    SEQ_FIELDS = ["header", "body", "padding"]
    def __init__(self, host_is_be, guest_width, _io=None, _parent=None, _root=None):
        super(XenRecord, self).__init__(_io)
        self._parent = _parent
        self._root = _root or self
        self.host_is_be = host_is_be
        self.guest_width = guest_width
        self._debug = collections.defaultdict(dict)

    def _read(self):
        self._debug['header']['start'] = self._io.pos()
        self.header = XenRecord.RecordHeader(self.host_is_be, self._io, self, self._root)
        self.header._read()
        self._debug['header']['end'] = self._io.pos()
        self._debug['body']['start'] = self._io.pos()
        _on = self.record_type
        if _on == XenRecord.RecordType.checkpoint:
            pass
            self._raw_body = self._io.read_bytes(self.header.len_body)
            _io__raw_body = KaitaiStream(BytesIO(self._raw_body))
            self.body = xen_migration_records.XenMigrationRecords.Checkpoint(_io__raw_body)
            self.body._read()
        elif _on == XenRecord.RecordType.checkpoint_dirty_pfn_list:
            pass
            self._raw_body = self._io.read_bytes(self.header.len_body)
            _io__raw_body = KaitaiStream(BytesIO(self._raw_body))
            self.body = xen_migration_records.XenMigrationRecords.CheckpointDirtyPfnList(self.host_is_be, _io__raw_body)
            self.body._read()
        elif _on == XenRecord.RecordType.domain_context:
            pass
            self._raw_body = self._io.read_bytes(self.header.len_body)
            _io__raw_body = KaitaiStream(BytesIO(self._raw_body))
            self.body = xen_migration_records.XenMigrationRecords.DomainContext(_io__raw_body)
            self.body._read()
        elif _on == XenRecord.RecordType.end_of_stream:
            pass
            self._raw_body = self._io.read_bytes(self.header.len_body)
            _io__raw_body = KaitaiStream(BytesIO(self._raw_body))
            self.body = xen_migration_records.XenMigrationRecords.EndRecord(_io__raw_body)
            self.body._read()
        elif _on == XenRecord.RecordType.hvm_context:
            pass
            self._raw_body = self._io.read_bytes(self.header.len_body)
            _io__raw_body = KaitaiStream(BytesIO(self._raw_body))
            self.body = xen_hvm_context.XenHvmContext(_io__raw_body)
            self.body._read()
        elif _on == XenRecord.RecordType.hvm_params:
            pass
            self._raw_body = self._io.read_bytes(self.header.len_body)
            _io__raw_body = KaitaiStream(BytesIO(self._raw_body))
            self.body = xen_migration_records.XenMigrationRecords.HvmParams(self.host_is_be, _io__raw_body)
            self.body._read()
        elif _on == XenRecord.RecordType.lu_domain_info:
            pass
            self._raw_body = self._io.read_bytes(self.header.len_body)
            _io__raw_body = KaitaiStream(BytesIO(self._raw_body))
            self.body = xen_lu_records.XenLuRecords.LuDomainInfo(self.host_is_be, _io__raw_body)
            self.body._read()
        elif _on == XenRecord.RecordType.lu_m2p:
            pass
            self._raw_body = self._io.read_bytes(self.header.len_body)
            _io__raw_body = KaitaiStream(BytesIO(self._raw_body))
            self.body = xen_lu_records.XenLuRecords.LuM2p(self.host_is_be, _io__raw_body)
            self.body._read()
        elif _on == XenRecord.RecordType.lu_m2p_compat:
            pass
            self._raw_body = self._io.read_bytes(self.header.len_body)
            _io__raw_body = KaitaiStream(BytesIO(self._raw_body))
            self.body = xen_lu_records.XenLuRecords.LuM2p(self.host_is_be, _io__raw_body)
            self.body._read()
        elif _on == XenRecord.RecordType.lu_version:
            pass
            self._raw_body = self._io.read_bytes(self.header.len_body)
            _io__raw_body = KaitaiStream(BytesIO(self._raw_body))
            self.body = xen_lu_records.XenLuRecords.LuVersion(self.host_is_be, _io__raw_body)
            self.body._read()
        elif _on == XenRecord.RecordType.page_data:
            pass
            self._raw_body = self._io.read_bytes(self.header.len_body)
            _io__raw_body = KaitaiStream(BytesIO(self._raw_body))
            self.body = xen_migration_records.XenMigrationRecords.PageData(self.host_is_be, _io__raw_body)
            self.body._read()
        elif _on == XenRecord.RecordType.shared_info:
            pass
            self._raw_body = self._io.read_bytes(self.header.len_body)
            _io__raw_body = KaitaiStream(BytesIO(self._raw_body))
            self.body = xen_migration_records.XenMigrationRecords.SharedInfo(self.guest_width, _io__raw_body)
            self.body._read()
        elif _on == XenRecord.RecordType.static_data_end:
            pass
            self._raw_body = self._io.read_bytes(self.header.len_body)
            _io__raw_body = KaitaiStream(BytesIO(self._raw_body))
            self.body = xen_migration_records.XenMigrationRecords.StaticDataEnd(_io__raw_body)
            self.body._read()
        elif _on == XenRecord.RecordType.toolstack:
            pass
            self._raw_body = self._io.read_bytes(self.header.len_body)
            _io__raw_body = KaitaiStream(BytesIO(self._raw_body))
            self.body = xen_migration_records.XenMigrationRecords.Toolstack(_io__raw_body)
            self.body._read()
        elif _on == XenRecord.RecordType.verify:
            pass
            self._raw_body = self._io.read_bytes(self.header.len_body)
            _io__raw_body = KaitaiStream(BytesIO(self._raw_body))
            self.body = xen_migration_records.XenMigrationRecords.Verify(_io__raw_body)
            self.body._read()
        elif _on == XenRecord.RecordType.x86_cpuid_policy:
            pass
            self._raw_body = self._io.read_bytes(self.header.len_body)
            _io__raw_body = KaitaiStream(BytesIO(self._raw_body))
            self.body = xen_migration_records.XenMigrationRecords.X86CpuidPolicy(_io__raw_body)
            self.body._read()
        elif _on == XenRecord.RecordType.x86_msr_policy:
            pass
            self._raw_body = self._io.read_bytes(self.header.len_body)
            _io__raw_body = KaitaiStream(BytesIO(self._raw_body))
            self.body = xen_migration_records.XenMigrationRecords.X86MsrPolicy(_io__raw_body)
            self.body._read()
        elif _on == XenRecord.RecordType.x86_pv_info:
            pass
            self._raw_body = self._io.read_bytes(self.header.len_body)
            _io__raw_body = KaitaiStream(BytesIO(self._raw_body))
            self.body = xen_migration_records.XenMigrationRecords.X86PvInfo(_io__raw_body)
            self.body._read()
        elif _on == XenRecord.RecordType.x86_pv_p2m_frames:
            pass
            self._raw_body = self._io.read_bytes(self.header.len_body)
            _io__raw_body = KaitaiStream(BytesIO(self._raw_body))
            self.body = xen_migration_records.XenMigrationRecords.X86PvP2mFrames(_io__raw_body)
            self.body._read()
        elif _on == XenRecord.RecordType.x86_pv_vcpu_basic:
            pass
            self._raw_body = self._io.read_bytes(self.header.len_body)
            _io__raw_body = KaitaiStream(BytesIO(self._raw_body))
            self.body = xen_migration_records.XenMigrationRecords.X86PvVcpuBasic(_io__raw_body)
            self.body._read()
        elif _on == XenRecord.RecordType.x86_pv_vcpu_extended:
            pass
            self._raw_body = self._io.read_bytes(self.header.len_body)
            _io__raw_body = KaitaiStream(BytesIO(self._raw_body))
            self.body = xen_migration_records.XenMigrationRecords.X86PvVcpuExtended(_io__raw_body)
            self.body._read()
        elif _on == XenRecord.RecordType.x86_pv_vcpu_msrs:
            pass
            self._raw_body = self._io.read_bytes(self.header.len_body)
            _io__raw_body = KaitaiStream(BytesIO(self._raw_body))
            self.body = xen_migration_records.XenMigrationRecords.X86PvVcpuMsrs(_io__raw_body)
            self.body._read()
        elif _on == XenRecord.RecordType.x86_pv_vcpu_xsave:
            pass
            self._raw_body = self._io.read_bytes(self.header.len_body)
            _io__raw_body = KaitaiStream(BytesIO(self._raw_body))
            self.body = xen_migration_records.XenMigrationRecords.X86PvVcpuXsave(_io__raw_body)
            self.body._read()
        elif _on == XenRecord.RecordType.x86_tsc_info:
            pass
            self._raw_body = self._io.read_bytes(self.header.len_body)
            _io__raw_body = KaitaiStream(BytesIO(self._raw_body))
            self.body = xen_migration_records.XenMigrationRecords.X86TscInfo(_io__raw_body)
            self.body._read()
        else:
            pass
            self.body = self._io.read_bytes(self.header.len_body)
        self._debug['body']['end'] = self._io.pos()
        self._debug['padding']['start'] = self._io.pos()
        self.padding = self._io.read_bytes((8 - self.header.len_body % 8) % 8)
        self._debug['padding']['end'] = self._io.pos()
        self._dirty = False


    def _fetch_instances(self):
        pass
        self.header._fetch_instances()
        _on = self.record_type
        if _on == XenRecord.RecordType.checkpoint:
            pass
            self.body._fetch_instances()
        elif _on == XenRecord.RecordType.checkpoint_dirty_pfn_list:
            pass
            self.body._fetch_instances()
        elif _on == XenRecord.RecordType.domain_context:
            pass
            self.body._fetch_instances()
        elif _on == XenRecord.RecordType.end_of_stream:
            pass
            self.body._fetch_instances()
        elif _on == XenRecord.RecordType.hvm_context:
            pass
            self.body._fetch_instances()
        elif _on == XenRecord.RecordType.hvm_params:
            pass
            self.body._fetch_instances()
        elif _on == XenRecord.RecordType.lu_domain_info:
            pass
            self.body._fetch_instances()
        elif _on == XenRecord.RecordType.lu_m2p:
            pass
            self.body._fetch_instances()
        elif _on == XenRecord.RecordType.lu_m2p_compat:
            pass
            self.body._fetch_instances()
        elif _on == XenRecord.RecordType.lu_version:
            pass
            self.body._fetch_instances()
        elif _on == XenRecord.RecordType.page_data:
            pass
            self.body._fetch_instances()
        elif _on == XenRecord.RecordType.shared_info:
            pass
            self.body._fetch_instances()
        elif _on == XenRecord.RecordType.static_data_end:
            pass
            self.body._fetch_instances()
        elif _on == XenRecord.RecordType.toolstack:
            pass
            self.body._fetch_instances()
        elif _on == XenRecord.RecordType.verify:
            pass
            self.body._fetch_instances()
        elif _on == XenRecord.RecordType.x86_cpuid_policy:
            pass
            self.body._fetch_instances()
        elif _on == XenRecord.RecordType.x86_msr_policy:
            pass
            self.body._fetch_instances()
        elif _on == XenRecord.RecordType.x86_pv_info:
            pass
            self.body._fetch_instances()
        elif _on == XenRecord.RecordType.x86_pv_p2m_frames:
            pass
            self.body._fetch_instances()
        elif _on == XenRecord.RecordType.x86_pv_vcpu_basic:
            pass
            self.body._fetch_instances()
        elif _on == XenRecord.RecordType.x86_pv_vcpu_extended:
            pass
            self.body._fetch_instances()
        elif _on == XenRecord.RecordType.x86_pv_vcpu_msrs:
            pass
            self.body._fetch_instances()
        elif _on == XenRecord.RecordType.x86_pv_vcpu_xsave:
            pass
            self.body._fetch_instances()
        elif _on == XenRecord.RecordType.x86_tsc_info:
            pass
            self.body._fetch_instances()
        else:
            pass


    def _write__seq(self, io=None):
        super(XenRecord, self)._write__seq(io)
        self.header._write__seq(self._io)
        _on = self.record_type
        if _on == XenRecord.RecordType.checkpoint:
            pass
            _io__raw_body = KaitaiStream(BytesIO(bytearray(self.header.len_body)))
            self._io.add_child_stream(_io__raw_body)
            _pos2 = self._io.pos()
            self._io.seek(self._io.pos() + (self.header.len_body))
            def handler(parent, _io__raw_body=_io__raw_body):
                self._raw_body = _io__raw_body.to_byte_array()
                if len(self._raw_body) != self.header.len_body:
                    raise kaitaistruct.ConsistencyError(u"raw(body)", self.header.len_body, len(self._raw_body))
                parent.write_bytes(self._raw_body)
            _io__raw_body.write_back_handler = KaitaiStream.WriteBackHandler(_pos2, handler)
            self.body._write__seq(_io__raw_body)
        elif _on == XenRecord.RecordType.checkpoint_dirty_pfn_list:
            pass
            _io__raw_body = KaitaiStream(BytesIO(bytearray(self.header.len_body)))
            self._io.add_child_stream(_io__raw_body)
            _pos2 = self._io.pos()
            self._io.seek(self._io.pos() + (self.header.len_body))
            def handler(parent, _io__raw_body=_io__raw_body):
                self._raw_body = _io__raw_body.to_byte_array()
                if len(self._raw_body) != self.header.len_body:
                    raise kaitaistruct.ConsistencyError(u"raw(body)", self.header.len_body, len(self._raw_body))
                parent.write_bytes(self._raw_body)
            _io__raw_body.write_back_handler = KaitaiStream.WriteBackHandler(_pos2, handler)
            self.body._write__seq(_io__raw_body)
        elif _on == XenRecord.RecordType.domain_context:
            pass
            _io__raw_body = KaitaiStream(BytesIO(bytearray(self.header.len_body)))
            self._io.add_child_stream(_io__raw_body)
            _pos2 = self._io.pos()
            self._io.seek(self._io.pos() + (self.header.len_body))
            def handler(parent, _io__raw_body=_io__raw_body):
                self._raw_body = _io__raw_body.to_byte_array()
                if len(self._raw_body) != self.header.len_body:
                    raise kaitaistruct.ConsistencyError(u"raw(body)", self.header.len_body, len(self._raw_body))
                parent.write_bytes(self._raw_body)
            _io__raw_body.write_back_handler = KaitaiStream.WriteBackHandler(_pos2, handler)
            self.body._write__seq(_io__raw_body)
        elif _on == XenRecord.RecordType.end_of_stream:
            pass
            _io__raw_body = KaitaiStream(BytesIO(bytearray(self.header.len_body)))
            self._io.add_child_stream(_io__raw_body)
            _pos2 = self._io.pos()
            self._io.seek(self._io.pos() + (self.header.len_body))
            def handler(parent, _io__raw_body=_io__raw_body):
                self._raw_body = _io__raw_body.to_byte_array()
                if len(self._raw_body) != self.header.len_body:
                    raise kaitaistruct.ConsistencyError(u"raw(body)", self.header.len_body, len(self._raw_body))
                parent.write_bytes(self._raw_body)
            _io__raw_body.write_back_handler = KaitaiStream.WriteBackHandler(_pos2, handler)
            self.body._write__seq(_io__raw_body)
        elif _on == XenRecord.RecordType.hvm_context:
            pass
            _io__raw_body = KaitaiStream(BytesIO(bytearray(self.header.len_body)))
            self._io.add_child_stream(_io__raw_body)
            _pos2 = self._io.pos()
            self._io.seek(self._io.pos() + (self.header.len_body))
            def handler(parent, _io__raw_body=_io__raw_body):
                self._raw_body = _io__raw_body.to_byte_array()
                if len(self._raw_body) != self.header.len_body:
                    raise kaitaistruct.ConsistencyError(u"raw(body)", self.header.len_body, len(self._raw_body))
                parent.write_bytes(self._raw_body)
            _io__raw_body.write_back_handler = KaitaiStream.WriteBackHandler(_pos2, handler)
            self.body._write__seq(_io__raw_body)
        elif _on == XenRecord.RecordType.hvm_params:
            pass
            _io__raw_body = KaitaiStream(BytesIO(bytearray(self.header.len_body)))
            self._io.add_child_stream(_io__raw_body)
            _pos2 = self._io.pos()
            self._io.seek(self._io.pos() + (self.header.len_body))
            def handler(parent, _io__raw_body=_io__raw_body):
                self._raw_body = _io__raw_body.to_byte_array()
                if len(self._raw_body) != self.header.len_body:
                    raise kaitaistruct.ConsistencyError(u"raw(body)", self.header.len_body, len(self._raw_body))
                parent.write_bytes(self._raw_body)
            _io__raw_body.write_back_handler = KaitaiStream.WriteBackHandler(_pos2, handler)
            self.body._write__seq(_io__raw_body)
        elif _on == XenRecord.RecordType.lu_domain_info:
            pass
            _io__raw_body = KaitaiStream(BytesIO(bytearray(self.header.len_body)))
            self._io.add_child_stream(_io__raw_body)
            _pos2 = self._io.pos()
            self._io.seek(self._io.pos() + (self.header.len_body))
            def handler(parent, _io__raw_body=_io__raw_body):
                self._raw_body = _io__raw_body.to_byte_array()
                if len(self._raw_body) != self.header.len_body:
                    raise kaitaistruct.ConsistencyError(u"raw(body)", self.header.len_body, len(self._raw_body))
                parent.write_bytes(self._raw_body)
            _io__raw_body.write_back_handler = KaitaiStream.WriteBackHandler(_pos2, handler)
            self.body._write__seq(_io__raw_body)
        elif _on == XenRecord.RecordType.lu_m2p:
            pass
            _io__raw_body = KaitaiStream(BytesIO(bytearray(self.header.len_body)))
            self._io.add_child_stream(_io__raw_body)
            _pos2 = self._io.pos()
            self._io.seek(self._io.pos() + (self.header.len_body))
            def handler(parent, _io__raw_body=_io__raw_body):
                self._raw_body = _io__raw_body.to_byte_array()
                if len(self._raw_body) != self.header.len_body:
                    raise kaitaistruct.ConsistencyError(u"raw(body)", self.header.len_body, len(self._raw_body))
                parent.write_bytes(self._raw_body)
            _io__raw_body.write_back_handler = KaitaiStream.WriteBackHandler(_pos2, handler)
            self.body._write__seq(_io__raw_body)
        elif _on == XenRecord.RecordType.lu_m2p_compat:
            pass
            _io__raw_body = KaitaiStream(BytesIO(bytearray(self.header.len_body)))
            self._io.add_child_stream(_io__raw_body)
            _pos2 = self._io.pos()
            self._io.seek(self._io.pos() + (self.header.len_body))
            def handler(parent, _io__raw_body=_io__raw_body):
                self._raw_body = _io__raw_body.to_byte_array()
                if len(self._raw_body) != self.header.len_body:
                    raise kaitaistruct.ConsistencyError(u"raw(body)", self.header.len_body, len(self._raw_body))
                parent.write_bytes(self._raw_body)
            _io__raw_body.write_back_handler = KaitaiStream.WriteBackHandler(_pos2, handler)
            self.body._write__seq(_io__raw_body)
        elif _on == XenRecord.RecordType.lu_version:
            pass
            _io__raw_body = KaitaiStream(BytesIO(bytearray(self.header.len_body)))
            self._io.add_child_stream(_io__raw_body)
            _pos2 = self._io.pos()
            self._io.seek(self._io.pos() + (self.header.len_body))
            def handler(parent, _io__raw_body=_io__raw_body):
                self._raw_body = _io__raw_body.to_byte_array()
                if len(self._raw_body) != self.header.len_body:
                    raise kaitaistruct.ConsistencyError(u"raw(body)", self.header.len_body, len(self._raw_body))
                parent.write_bytes(self._raw_body)
            _io__raw_body.write_back_handler = KaitaiStream.WriteBackHandler(_pos2, handler)
            self.body._write__seq(_io__raw_body)
        elif _on == XenRecord.RecordType.page_data:
            pass
            _io__raw_body = KaitaiStream(BytesIO(bytearray(self.header.len_body)))
            self._io.add_child_stream(_io__raw_body)
            _pos2 = self._io.pos()
            self._io.seek(self._io.pos() + (self.header.len_body))
            def handler(parent, _io__raw_body=_io__raw_body):
                self._raw_body = _io__raw_body.to_byte_array()
                if len(self._raw_body) != self.header.len_body:
                    raise kaitaistruct.ConsistencyError(u"raw(body)", self.header.len_body, len(self._raw_body))
                parent.write_bytes(self._raw_body)
            _io__raw_body.write_back_handler = KaitaiStream.WriteBackHandler(_pos2, handler)
            self.body._write__seq(_io__raw_body)
        elif _on == XenRecord.RecordType.shared_info:
            pass
            _io__raw_body = KaitaiStream(BytesIO(bytearray(self.header.len_body)))
            self._io.add_child_stream(_io__raw_body)
            _pos2 = self._io.pos()
            self._io.seek(self._io.pos() + (self.header.len_body))
            def handler(parent, _io__raw_body=_io__raw_body):
                self._raw_body = _io__raw_body.to_byte_array()
                if len(self._raw_body) != self.header.len_body:
                    raise kaitaistruct.ConsistencyError(u"raw(body)", self.header.len_body, len(self._raw_body))
                parent.write_bytes(self._raw_body)
            _io__raw_body.write_back_handler = KaitaiStream.WriteBackHandler(_pos2, handler)
            self.body._write__seq(_io__raw_body)
        elif _on == XenRecord.RecordType.static_data_end:
            pass
            _io__raw_body = KaitaiStream(BytesIO(bytearray(self.header.len_body)))
            self._io.add_child_stream(_io__raw_body)
            _pos2 = self._io.pos()
            self._io.seek(self._io.pos() + (self.header.len_body))
            def handler(parent, _io__raw_body=_io__raw_body):
                self._raw_body = _io__raw_body.to_byte_array()
                if len(self._raw_body) != self.header.len_body:
                    raise kaitaistruct.ConsistencyError(u"raw(body)", self.header.len_body, len(self._raw_body))
                parent.write_bytes(self._raw_body)
            _io__raw_body.write_back_handler = KaitaiStream.WriteBackHandler(_pos2, handler)
            self.body._write__seq(_io__raw_body)
        elif _on == XenRecord.RecordType.toolstack:
            pass
            _io__raw_body = KaitaiStream(BytesIO(bytearray(self.header.len_body)))
            self._io.add_child_stream(_io__raw_body)
            _pos2 = self._io.pos()
            self._io.seek(self._io.pos() + (self.header.len_body))
            def handler(parent, _io__raw_body=_io__raw_body):
                self._raw_body = _io__raw_body.to_byte_array()
                if len(self._raw_body) != self.header.len_body:
                    raise kaitaistruct.ConsistencyError(u"raw(body)", self.header.len_body, len(self._raw_body))
                parent.write_bytes(self._raw_body)
            _io__raw_body.write_back_handler = KaitaiStream.WriteBackHandler(_pos2, handler)
            self.body._write__seq(_io__raw_body)
        elif _on == XenRecord.RecordType.verify:
            pass
            _io__raw_body = KaitaiStream(BytesIO(bytearray(self.header.len_body)))
            self._io.add_child_stream(_io__raw_body)
            _pos2 = self._io.pos()
            self._io.seek(self._io.pos() + (self.header.len_body))
            def handler(parent, _io__raw_body=_io__raw_body):
                self._raw_body = _io__raw_body.to_byte_array()
                if len(self._raw_body) != self.header.len_body:
                    raise kaitaistruct.ConsistencyError(u"raw(body)", self.header.len_body, len(self._raw_body))
                parent.write_bytes(self._raw_body)
            _io__raw_body.write_back_handler = KaitaiStream.WriteBackHandler(_pos2, handler)
            self.body._write__seq(_io__raw_body)
        elif _on == XenRecord.RecordType.x86_cpuid_policy:
            pass
            _io__raw_body = KaitaiStream(BytesIO(bytearray(self.header.len_body)))
            self._io.add_child_stream(_io__raw_body)
            _pos2 = self._io.pos()
            self._io.seek(self._io.pos() + (self.header.len_body))
            def handler(parent, _io__raw_body=_io__raw_body):
                self._raw_body = _io__raw_body.to_byte_array()
                if len(self._raw_body) != self.header.len_body:
                    raise kaitaistruct.ConsistencyError(u"raw(body)", self.header.len_body, len(self._raw_body))
                parent.write_bytes(self._raw_body)
            _io__raw_body.write_back_handler = KaitaiStream.WriteBackHandler(_pos2, handler)
            self.body._write__seq(_io__raw_body)
        elif _on == XenRecord.RecordType.x86_msr_policy:
            pass
            _io__raw_body = KaitaiStream(BytesIO(bytearray(self.header.len_body)))
            self._io.add_child_stream(_io__raw_body)
            _pos2 = self._io.pos()
            self._io.seek(self._io.pos() + (self.header.len_body))
            def handler(parent, _io__raw_body=_io__raw_body):
                self._raw_body = _io__raw_body.to_byte_array()
                if len(self._raw_body) != self.header.len_body:
                    raise kaitaistruct.ConsistencyError(u"raw(body)", self.header.len_body, len(self._raw_body))
                parent.write_bytes(self._raw_body)
            _io__raw_body.write_back_handler = KaitaiStream.WriteBackHandler(_pos2, handler)
            self.body._write__seq(_io__raw_body)
        elif _on == XenRecord.RecordType.x86_pv_info:
            pass
            _io__raw_body = KaitaiStream(BytesIO(bytearray(self.header.len_body)))
            self._io.add_child_stream(_io__raw_body)
            _pos2 = self._io.pos()
            self._io.seek(self._io.pos() + (self.header.len_body))
            def handler(parent, _io__raw_body=_io__raw_body):
                self._raw_body = _io__raw_body.to_byte_array()
                if len(self._raw_body) != self.header.len_body:
                    raise kaitaistruct.ConsistencyError(u"raw(body)", self.header.len_body, len(self._raw_body))
                parent.write_bytes(self._raw_body)
            _io__raw_body.write_back_handler = KaitaiStream.WriteBackHandler(_pos2, handler)
            self.body._write__seq(_io__raw_body)
        elif _on == XenRecord.RecordType.x86_pv_p2m_frames:
            pass
            _io__raw_body = KaitaiStream(BytesIO(bytearray(self.header.len_body)))
            self._io.add_child_stream(_io__raw_body)
            _pos2 = self._io.pos()
            self._io.seek(self._io.pos() + (self.header.len_body))
            def handler(parent, _io__raw_body=_io__raw_body):
                self._raw_body = _io__raw_body.to_byte_array()
                if len(self._raw_body) != self.header.len_body:
                    raise kaitaistruct.ConsistencyError(u"raw(body)", self.header.len_body, len(self._raw_body))
                parent.write_bytes(self._raw_body)
            _io__raw_body.write_back_handler = KaitaiStream.WriteBackHandler(_pos2, handler)
            self.body._write__seq(_io__raw_body)
        elif _on == XenRecord.RecordType.x86_pv_vcpu_basic:
            pass
            _io__raw_body = KaitaiStream(BytesIO(bytearray(self.header.len_body)))
            self._io.add_child_stream(_io__raw_body)
            _pos2 = self._io.pos()
            self._io.seek(self._io.pos() + (self.header.len_body))
            def handler(parent, _io__raw_body=_io__raw_body):
                self._raw_body = _io__raw_body.to_byte_array()
                if len(self._raw_body) != self.header.len_body:
                    raise kaitaistruct.ConsistencyError(u"raw(body)", self.header.len_body, len(self._raw_body))
                parent.write_bytes(self._raw_body)
            _io__raw_body.write_back_handler = KaitaiStream.WriteBackHandler(_pos2, handler)
            self.body._write__seq(_io__raw_body)
        elif _on == XenRecord.RecordType.x86_pv_vcpu_extended:
            pass
            _io__raw_body = KaitaiStream(BytesIO(bytearray(self.header.len_body)))
            self._io.add_child_stream(_io__raw_body)
            _pos2 = self._io.pos()
            self._io.seek(self._io.pos() + (self.header.len_body))
            def handler(parent, _io__raw_body=_io__raw_body):
                self._raw_body = _io__raw_body.to_byte_array()
                if len(self._raw_body) != self.header.len_body:
                    raise kaitaistruct.ConsistencyError(u"raw(body)", self.header.len_body, len(self._raw_body))
                parent.write_bytes(self._raw_body)
            _io__raw_body.write_back_handler = KaitaiStream.WriteBackHandler(_pos2, handler)
            self.body._write__seq(_io__raw_body)
        elif _on == XenRecord.RecordType.x86_pv_vcpu_msrs:
            pass
            _io__raw_body = KaitaiStream(BytesIO(bytearray(self.header.len_body)))
            self._io.add_child_stream(_io__raw_body)
            _pos2 = self._io.pos()
            self._io.seek(self._io.pos() + (self.header.len_body))
            def handler(parent, _io__raw_body=_io__raw_body):
                self._raw_body = _io__raw_body.to_byte_array()
                if len(self._raw_body) != self.header.len_body:
                    raise kaitaistruct.ConsistencyError(u"raw(body)", self.header.len_body, len(self._raw_body))
                parent.write_bytes(self._raw_body)
            _io__raw_body.write_back_handler = KaitaiStream.WriteBackHandler(_pos2, handler)
            self.body._write__seq(_io__raw_body)
        elif _on == XenRecord.RecordType.x86_pv_vcpu_xsave:
            pass
            _io__raw_body = KaitaiStream(BytesIO(bytearray(self.header.len_body)))
            self._io.add_child_stream(_io__raw_body)
            _pos2 = self._io.pos()
            self._io.seek(self._io.pos() + (self.header.len_body))
            def handler(parent, _io__raw_body=_io__raw_body):
                self._raw_body = _io__raw_body.to_byte_array()
                if len(self._raw_body) != self.header.len_body:
                    raise kaitaistruct.ConsistencyError(u"raw(body)", self.header.len_body, len(self._raw_body))
                parent.write_bytes(self._raw_body)
            _io__raw_body.write_back_handler = KaitaiStream.WriteBackHandler(_pos2, handler)
            self.body._write__seq(_io__raw_body)
        elif _on == XenRecord.RecordType.x86_tsc_info:
            pass
            _io__raw_body = KaitaiStream(BytesIO(bytearray(self.header.len_body)))
            self._io.add_child_stream(_io__raw_body)
            _pos2 = self._io.pos()
            self._io.seek(self._io.pos() + (self.header.len_body))
            def handler(parent, _io__raw_body=_io__raw_body):
                self._raw_body = _io__raw_body.to_byte_array()
                if len(self._raw_body) != self.header.len_body:
                    raise kaitaistruct.ConsistencyError(u"raw(body)", self.header.len_body, len(self._raw_body))
                parent.write_bytes(self._raw_body)
            _io__raw_body.write_back_handler = KaitaiStream.WriteBackHandler(_pos2, handler)
            self.body._write__seq(_io__raw_body)
        else:
            pass
            self._io.write_bytes(self.body)
        self._io.write_bytes(self.padding)


    def _check(self):
        if self.header._root != self._root:
            raise kaitaistruct.ConsistencyError(u"header", self._root, self.header._root)
        if self.header._parent != self:
            raise kaitaistruct.ConsistencyError(u"header", self, self.header._parent)
        if self.header.host_is_be != self.host_is_be:
            raise kaitaistruct.ConsistencyError(u"header", self.host_is_be, self.header.host_is_be)
        _on = self.record_type
        if _on == XenRecord.RecordType.checkpoint:
            pass
        elif _on == XenRecord.RecordType.checkpoint_dirty_pfn_list:
            pass
            if self.body.host_is_be != self.host_is_be:
                raise kaitaistruct.ConsistencyError(u"body", self.host_is_be, self.body.host_is_be)
        elif _on == XenRecord.RecordType.domain_context:
            pass
        elif _on == XenRecord.RecordType.end_of_stream:
            pass
        elif _on == XenRecord.RecordType.hvm_context:
            pass
        elif _on == XenRecord.RecordType.hvm_params:
            pass
            if self.body.host_is_be != self.host_is_be:
                raise kaitaistruct.ConsistencyError(u"body", self.host_is_be, self.body.host_is_be)
        elif _on == XenRecord.RecordType.lu_domain_info:
            pass
            if self.body.host_is_be != self.host_is_be:
                raise kaitaistruct.ConsistencyError(u"body", self.host_is_be, self.body.host_is_be)
        elif _on == XenRecord.RecordType.lu_m2p:
            pass
            if self.body.host_is_be != self.host_is_be:
                raise kaitaistruct.ConsistencyError(u"body", self.host_is_be, self.body.host_is_be)
        elif _on == XenRecord.RecordType.lu_m2p_compat:
            pass
            if self.body.host_is_be != self.host_is_be:
                raise kaitaistruct.ConsistencyError(u"body", self.host_is_be, self.body.host_is_be)
        elif _on == XenRecord.RecordType.lu_version:
            pass
            if self.body.host_is_be != self.host_is_be:
                raise kaitaistruct.ConsistencyError(u"body", self.host_is_be, self.body.host_is_be)
        elif _on == XenRecord.RecordType.page_data:
            pass
            if self.body.host_is_be != self.host_is_be:
                raise kaitaistruct.ConsistencyError(u"body", self.host_is_be, self.body.host_is_be)
        elif _on == XenRecord.RecordType.shared_info:
            pass
            if self.body.guest_width != self.guest_width:
                raise kaitaistruct.ConsistencyError(u"body", self.guest_width, self.body.guest_width)
        elif _on == XenRecord.RecordType.static_data_end:
            pass
        elif _on == XenRecord.RecordType.toolstack:
            pass
        elif _on == XenRecord.RecordType.verify:
            pass
        elif _on == XenRecord.RecordType.x86_cpuid_policy:
            pass
        elif _on == XenRecord.RecordType.x86_msr_policy:
            pass
        elif _on == XenRecord.RecordType.x86_pv_info:
            pass
        elif _on == XenRecord.RecordType.x86_pv_p2m_frames:
            pass
        elif _on == XenRecord.RecordType.x86_pv_vcpu_basic:
            pass
        elif _on == XenRecord.RecordType.x86_pv_vcpu_extended:
            pass
        elif _on == XenRecord.RecordType.x86_pv_vcpu_msrs:
            pass
        elif _on == XenRecord.RecordType.x86_pv_vcpu_xsave:
            pass
        elif _on == XenRecord.RecordType.x86_tsc_info:
            pass
        else:
            pass
            if len(self.body) != self.header.len_body:
                raise kaitaistruct.ConsistencyError(u"body", self.header.len_body, len(self.body))
        if len(self.padding) != (8 - self.header.len_body % 8) % 8:
            raise kaitaistruct.ConsistencyError(u"padding", (8 - self.header.len_body % 8) % 8, len(self.padding))
        self._dirty = False

    class RecordHeader(ReadWriteKaitaiStruct):
        """The first eight octets of a record.
        
        .. seealso::
           docs/specs/live-update-handover.pandoc, Data Stream Overview
        """
        SEQ_FIELDS = ["record_type", "len_body"]
        def __init__(self, host_is_be, _io=None, _parent=None, _root=None):
            super(XenRecord.RecordHeader, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self.host_is_be = host_is_be
            self._debug = collections.defaultdict(dict)

        def _read(self):
            _on = self.host_is_be
            if _on == True:
                pass
                self._is_le = False
            else:
                pass
                self._is_le = True
            if not hasattr(self, '_is_le'):
                raise kaitaistruct.UndecidedEndiannessError("/types/record_header")
            elif self._is_le == True:
                self._read_le()
            elif self._is_le == False:
                self._read_be()
            self._dirty = False

        def _read_le(self):
            self._debug['record_type']['start'] = self._io.pos()
            self.record_type = KaitaiStream.resolve_enum(XenRecord.RecordType, self._io.read_u4le())
            self._debug['record_type']['end'] = self._io.pos()
            self._debug['len_body']['start'] = self._io.pos()
            self.len_body = self._io.read_u4le()
            self._debug['len_body']['end'] = self._io.pos()
            self._dirty = False

        def _read_be(self):
            self._debug['record_type']['start'] = self._io.pos()
            self.record_type = KaitaiStream.resolve_enum(XenRecord.RecordType, self._io.read_u4be())
            self._debug['record_type']['end'] = self._io.pos()
            self._debug['len_body']['start'] = self._io.pos()
            self.len_body = self._io.read_u4be()
            self._debug['len_body']['end'] = self._io.pos()
            self._dirty = False


        def _fetch_instances(self):
            pass


        def _write__seq(self, io=None):
            super(XenRecord.RecordHeader, self)._write__seq(io)
            if not hasattr(self, '_is_le'):
                raise kaitaistruct.UndecidedEndiannessError("/types/record_header")
            elif self._is_le == True:
                self._write__seq_le()
            elif self._is_le == False:
                self._write__seq_be()


        def _write__seq_le(self):
            self._io.write_u4le(int(self.record_type))
            self._io.write_u4le(self.len_body)


        def _write__seq_be(self):
            self._io.write_u4be(int(self.record_type))
            self._io.write_u4be(self.len_body)


        def _check(self):
            self._dirty = False


    @property
    def is_live_update(self):
        """True if the type is defined for live update only (bit 30)."""
        if hasattr(self, '_m_is_live_update'):
            return self._m_is_live_update

        self._m_is_live_update = (int(self.record_type) // 1073741824) % 2 == 1
        return getattr(self, '_m_is_live_update', None)

    def _invalidate_is_live_update(self):
        del self._m_is_live_update
    @property
    def is_optional(self):
        """True if a reader that does not know the type may ignore the record
        (bit 31); if false, it must fail.
        """
        if hasattr(self, '_m_is_optional'):
            return self._m_is_optional

        self._m_is_optional = int(self.record_type) >= 2147483648
        return getattr(self, '_m_is_optional', None)

    def _invalidate_is_optional(self):
        del self._m_is_optional
    @property
    def next_guest_width(self):
        """Width of the words of the guest that the next record belongs to:
        `X86_PV_INFO` tells it for its domain, and `LU_DOMAIN_INFO` starts another
        one.
        """
        if hasattr(self, '_m_next_guest_width'):
            return self._m_next_guest_width

        self._m_next_guest_width = ((4 if self.body.guest_width == 4 else 8) if self.record_type == XenRecord.RecordType.x86_pv_info else (8 if self.record_type == XenRecord.RecordType.lu_domain_info else self.guest_width))
        return getattr(self, '_m_next_guest_width', None)

    def _invalidate_next_guest_width(self):
        del self._m_next_guest_width
    @property
    def record_type(self):
        """What the body is."""
        if hasattr(self, '_m_record_type'):
            return self._m_record_type

        self._m_record_type = self.header.record_type
        return getattr(self, '_m_record_type', None)

    def _invalidate_record_type(self):
        del self._m_record_type

