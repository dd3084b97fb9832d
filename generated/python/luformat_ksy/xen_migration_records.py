# This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild
# type: ignore

import kaitaistruct
from kaitaistruct import ReadWriteKaitaiStruct, KaitaiStream, BytesIO
from luformat_ksy import xen_pv_vcpu
from luformat_ksy import xen_shared_info
from enum import IntEnum
import collections


if getattr(kaitaistruct, 'API_VERSION', (0, 9)) < (0, 11):
    raise Exception("Incompatible Kaitai Struct Python API: 0.11 or later is required, but you have %s" % (kaitaistruct.__version__))

class XenMigrationRecords(ReadWriteKaitaiStruct):
    """Bodies of the records that libxc images and live update streams share, one
    type for each record; `HVM_CONTEXT` has a schema of its own. A body is read
    from a substream of exactly its length.
    
    The `x86_*` bodies are little-endian, as the CPU is. The others follow the
    byte order of the stream, which they take as a parameter.
    
    .. seealso::
       docs/specs/libxc-migration-stream.pandoc
    """

    class ContextType(IntEnum):
        end_of_context = 0
        start = 1
        shared_info = 2
        tsc_info = 3

    class HvmAltp2mMode(IntEnum):
        disabled = 0
        mixed = 1
        external = 2
        limited = 3

    class HvmCallbackType(IntEnum):
        gsi = 0
        pci_intx = 1
        vector = 2

    class HvmParam(IntEnum):
        callback_irq = 0
        store_pfn = 1
        store_evtchn = 2
        pae_enabled = 4
        ioreq_pfn = 5
        bufioreq_pfn = 6
        nvram_fd = 7
        vhpt_size = 8
        viridian = 9
        timer_mode = 10
        hpet_enabled = 11
        ident_pt = 12
        dm_domain = 13
        acpi_s_state = 14
        vm86_tss = 15
        vpt_align = 16
        console_pfn = 17
        console_evtchn = 18
        acpi_ioports_location = 19
        memory_event_cr0 = 20
        memory_event_cr3 = 21
        memory_event_cr4 = 22
        memory_event_int3 = 23
        nestedhvm = 24
        memory_event_single_step = 25
        bufioreq_evtchn = 26
        paging_ring_pfn = 27
        monitor_ring_pfn = 28
        sharing_ring_pfn = 29
        memory_event_msr = 30
        triple_fault_reason = 31
        ioreq_server_pfn = 32
        nr_ioreq_server_pages = 33
        vm_generation_id_addr = 34
        altp2m = 35
        x87_fip_width = 36
        vm86_tss_sized = 37
        mca_cap = 38

    class HvmTimerMode(IntEnum):
        delay_for_missed_ticks = 0
        no_delay_for_missed_ticks = 1
        no_missed_ticks_pending = 2
        one_missed_tick_pending = 3

    class PfnType(IntEnum):
        notab = 0
        l1tab = 1
        l2tab = 2
        l3tab = 3
        l4tab = 4
        l1tab_pin = 9
        l2tab_pin = 10
        l3tab_pin = 11
        l4tab_pin = 12
        broken = 13
        xalloc = 14
        xtab = 15

    class TscMode(IntEnum):
        default_mode = 0
        always_emulate = 1
        never_emulate = 2
        pvrdtscp = 3
    SEQ_FIELDS = []
    def __init__(self, _io=None, _parent=None, _root=None):
        super(XenMigrationRecords, self).__init__(_io)
        self._parent = _parent
        self._root = _root or self
        self._debug = collections.defaultdict(dict)

    def _read(self):
        pass
        self._dirty = False


    def _fetch_instances(self):
        pass


    def _write__seq(self, io=None):
        super(XenMigrationRecords, self)._write__seq(io)


    def _check(self):
        self._dirty = False

    class Checkpoint(ReadWriteKaitaiStruct):
        """Marks that the records so far make up a consistent state; has no fields.
        
        .. seealso::
           docs/specs/libxc-migration-stream.pandoc, CHECKPOINT
        """
        SEQ_FIELDS = []
        def __init__(self, _io=None, _parent=None, _root=None):
            super(XenMigrationRecords.Checkpoint, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self._debug = collections.defaultdict(dict)

        def _read(self):
            pass
            self._dirty = False


        def _fetch_instances(self):
            pass


        def _write__seq(self, io=None):
            super(XenMigrationRecords.Checkpoint, self)._write__seq(io)


        def _check(self):
            self._dirty = False


    class CheckpointDirtyPfnList(ReadWriteKaitaiStruct):
        """Pages that a COLO secondary made dirty. It goes from the secondary to the
        primary, never into an image.
        
        .. seealso::
           docs/specs/libxc-migration-stream.pandoc, CHECKPOINT_DIRTY_PFN_LIST
        """
        SEQ_FIELDS = ["pfns", "trailing"]
        def __init__(self, host_is_be, _io=None, _parent=None, _root=None):
            super(XenMigrationRecords.CheckpointDirtyPfnList, self).__init__(_io)
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
                raise kaitaistruct.UndecidedEndiannessError("/types/checkpoint_dirty_pfn_list")
            elif self._is_le == True:
                self._read_le()
            elif self._is_le == False:
                self._read_be()
            self._dirty = False

        def _read_le(self):
            self._debug['pfns']['start'] = self._io.pos()
            self._debug['pfns']['arr'] = []
            self.pfns = []
            for i in range(self._io.size() // 8):
                self._debug['pfns']['arr'].append({'start': self._io.pos()})
                self.pfns.append(self._io.read_u8le())
                self._debug['pfns']['arr'][i]['end'] = self._io.pos()

            self._debug['pfns']['end'] = self._io.pos()
            if (not (self._io.is_eof())):
                pass
                self._debug['trailing']['start'] = self._io.pos()
                self.trailing = self._io.read_bytes_full()
                self._debug['trailing']['end'] = self._io.pos()

            self._dirty = False

        def _read_be(self):
            self._debug['pfns']['start'] = self._io.pos()
            self._debug['pfns']['arr'] = []
            self.pfns = []
            for i in range(self._io.size() // 8):
                self._debug['pfns']['arr'].append({'start': self._io.pos()})
                self.pfns.append(self._io.read_u8be())
                self._debug['pfns']['arr'][i]['end'] = self._io.pos()

            self._debug['pfns']['end'] = self._io.pos()
            if (not (self._io.is_eof())):
                pass
                self._debug['trailing']['start'] = self._io.pos()
                self.trailing = self._io.read_bytes_full()
                self._debug['trailing']['end'] = self._io.pos()

            self._dirty = False


        def _fetch_instances(self):
            pass
            for i in range(len(self.pfns)):
                pass

            if (not (self._io.is_eof())):
                pass



        def _write__seq(self, io=None):
            super(XenMigrationRecords.CheckpointDirtyPfnList, self)._write__seq(io)
            if not hasattr(self, '_is_le'):
                raise kaitaistruct.UndecidedEndiannessError("/types/checkpoint_dirty_pfn_list")
            elif self._is_le == True:
                self._write__seq_le()
            elif self._is_le == False:
                self._write__seq_be()


        def _write__seq_le(self):
            if len(self.pfns) != self._io.size() // 8:
                raise kaitaistruct.ConsistencyError(u"pfns", self._io.size() // 8, len(self.pfns))
            for i in range(len(self.pfns)):
                pass
                self._io.write_u8le(self.pfns[i])

            if (not (self._io.is_eof())):
                pass
                self._io.write_bytes(self.trailing)
                if not self._io.is_eof():
                    raise kaitaistruct.ConsistencyError(u"trailing", 0, self._io.size() - self._io.pos())



        def _write__seq_be(self):
            if len(self.pfns) != self._io.size() // 8:
                raise kaitaistruct.ConsistencyError(u"pfns", self._io.size() // 8, len(self.pfns))
            for i in range(len(self.pfns)):
                pass
                self._io.write_u8be(self.pfns[i])

            if (not (self._io.is_eof())):
                pass
                self._io.write_bytes(self.trailing)
                if not self._io.is_eof():
                    raise kaitaistruct.ConsistencyError(u"trailing", 0, self._io.size() - self._io.pos())



        def _check(self):
            for i in range(len(self.pfns)):
                pass

            self._dirty = False


    class ContextEnd(ReadWriteKaitaiStruct):
        """Ends the context; has no fields.
        
        .. seealso::
           xen-devel, "domain context" series by Paul Durrant, version 10
        """
        SEQ_FIELDS = []
        def __init__(self, _io=None, _parent=None, _root=None):
            super(XenMigrationRecords.ContextEnd, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self._debug = collections.defaultdict(dict)

        def _read(self):
            pass
            self._dirty = False


        def _fetch_instances(self):
            pass


        def _write__seq(self, io=None):
            super(XenMigrationRecords.ContextEnd, self)._write__seq(io)


        def _check(self):
            self._dirty = False


    class ContextRecord(ReadWriteKaitaiStruct):
        """One record of a domain context.
        
        .. seealso::
           xen-devel, "domain context" series by Paul Durrant, version 10
        """
        SEQ_FIELDS = ["record_type", "instance_id", "len_body", "body", "padding"]
        def __init__(self, _io=None, _parent=None, _root=None):
            super(XenMigrationRecords.ContextRecord, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self._debug = collections.defaultdict(dict)

        def _read(self):
            self._debug['record_type']['start'] = self._io.pos()
            self.record_type = KaitaiStream.resolve_enum(XenMigrationRecords.ContextType, self._io.read_u4le())
            self._debug['record_type']['end'] = self._io.pos()
            self._debug['instance_id']['start'] = self._io.pos()
            self.instance_id = self._io.read_u4le()
            self._debug['instance_id']['end'] = self._io.pos()
            self._debug['len_body']['start'] = self._io.pos()
            self.len_body = self._io.read_u8le()
            self._debug['len_body']['end'] = self._io.pos()
            self._debug['body']['start'] = self._io.pos()
            _on = self.record_type
            if _on == XenMigrationRecords.ContextType.end_of_context:
                pass
                self._raw_body = self._io.read_bytes(self.len_body)
                _io__raw_body = KaitaiStream(BytesIO(self._raw_body))
                self.body = XenMigrationRecords.ContextEnd(_io__raw_body, self, self._root)
                self.body._read()
            elif _on == XenMigrationRecords.ContextType.shared_info:
                pass
                self._raw_body = self._io.read_bytes(self.len_body)
                _io__raw_body = KaitaiStream(BytesIO(self._raw_body))
                self.body = XenMigrationRecords.ContextSharedInfo(_io__raw_body, self, self._root)
                self.body._read()
            elif _on == XenMigrationRecords.ContextType.start:
                pass
                self._raw_body = self._io.read_bytes(self.len_body)
                _io__raw_body = KaitaiStream(BytesIO(self._raw_body))
                self.body = XenMigrationRecords.ContextStart(_io__raw_body, self, self._root)
                self.body._read()
            elif _on == XenMigrationRecords.ContextType.tsc_info:
                pass
                self._raw_body = self._io.read_bytes(self.len_body)
                _io__raw_body = KaitaiStream(BytesIO(self._raw_body))
                self.body = XenMigrationRecords.ContextTscInfo(_io__raw_body, self, self._root)
                self.body._read()
            else:
                pass
                self.body = self._io.read_bytes(self.len_body)
            self._debug['body']['end'] = self._io.pos()
            self._debug['padding']['start'] = self._io.pos()
            self.padding = self._io.read_bytes((8 - self.len_body % 8) % 8)
            self._debug['padding']['end'] = self._io.pos()
            self._dirty = False


        def _fetch_instances(self):
            pass
            _on = self.record_type
            if _on == XenMigrationRecords.ContextType.end_of_context:
                pass
                self.body._fetch_instances()
            elif _on == XenMigrationRecords.ContextType.shared_info:
                pass
                self.body._fetch_instances()
            elif _on == XenMigrationRecords.ContextType.start:
                pass
                self.body._fetch_instances()
            elif _on == XenMigrationRecords.ContextType.tsc_info:
                pass
                self.body._fetch_instances()
            else:
                pass


        def _write__seq(self, io=None):
            super(XenMigrationRecords.ContextRecord, self)._write__seq(io)
            self._io.write_u4le(int(self.record_type))
            self._io.write_u4le(self.instance_id)
            self._io.write_u8le(self.len_body)
            _on = self.record_type
            if _on == XenMigrationRecords.ContextType.end_of_context:
                pass
                _io__raw_body = KaitaiStream(BytesIO(bytearray(self.len_body)))
                self._io.add_child_stream(_io__raw_body)
                _pos2 = self._io.pos()
                self._io.seek(self._io.pos() + (self.len_body))
                def handler(parent, _io__raw_body=_io__raw_body):
                    self._raw_body = _io__raw_body.to_byte_array()
                    if len(self._raw_body) != self.len_body:
                        raise kaitaistruct.ConsistencyError(u"raw(body)", self.len_body, len(self._raw_body))
                    parent.write_bytes(self._raw_body)
                _io__raw_body.write_back_handler = KaitaiStream.WriteBackHandler(_pos2, handler)
                self.body._write__seq(_io__raw_body)
            elif _on == XenMigrationRecords.ContextType.shared_info:
                pass
                _io__raw_body = KaitaiStream(BytesIO(bytearray(self.len_body)))
                self._io.add_child_stream(_io__raw_body)
                _pos2 = self._io.pos()
                self._io.seek(self._io.pos() + (self.len_body))
                def handler(parent, _io__raw_body=_io__raw_body):
                    self._raw_body = _io__raw_body.to_byte_array()
                    if len(self._raw_body) != self.len_body:
                        raise kaitaistruct.ConsistencyError(u"raw(body)", self.len_body, len(self._raw_body))
                    parent.write_bytes(self._raw_body)
                _io__raw_body.write_back_handler = KaitaiStream.WriteBackHandler(_pos2, handler)
                self.body._write__seq(_io__raw_body)
            elif _on == XenMigrationRecords.ContextType.start:
                pass
                _io__raw_body = KaitaiStream(BytesIO(bytearray(self.len_body)))
                self._io.add_child_stream(_io__raw_body)
                _pos2 = self._io.pos()
                self._io.seek(self._io.pos() + (self.len_body))
                def handler(parent, _io__raw_body=_io__raw_body):
                    self._raw_body = _io__raw_body.to_byte_array()
                    if len(self._raw_body) != self.len_body:
                        raise kaitaistruct.ConsistencyError(u"raw(body)", self.len_body, len(self._raw_body))
                    parent.write_bytes(self._raw_body)
                _io__raw_body.write_back_handler = KaitaiStream.WriteBackHandler(_pos2, handler)
                self.body._write__seq(_io__raw_body)
            elif _on == XenMigrationRecords.ContextType.tsc_info:
                pass
                _io__raw_body = KaitaiStream(BytesIO(bytearray(self.len_body)))
                self._io.add_child_stream(_io__raw_body)
                _pos2 = self._io.pos()
                self._io.seek(self._io.pos() + (self.len_body))
                def handler(parent, _io__raw_body=_io__raw_body):
                    self._raw_body = _io__raw_body.to_byte_array()
                    if len(self._raw_body) != self.len_body:
                        raise kaitaistruct.ConsistencyError(u"raw(body)", self.len_body, len(self._raw_body))
                    parent.write_bytes(self._raw_body)
                _io__raw_body.write_back_handler = KaitaiStream.WriteBackHandler(_pos2, handler)
                self.body._write__seq(_io__raw_body)
            else:
                pass
                self._io.write_bytes(self.body)
            self._io.write_bytes(self.padding)


        def _check(self):
            _on = self.record_type
            if _on == XenMigrationRecords.ContextType.end_of_context:
                pass
                if self.body._root != self._root:
                    raise kaitaistruct.ConsistencyError(u"body", self._root, self.body._root)
                if self.body._parent != self:
                    raise kaitaistruct.ConsistencyError(u"body", self, self.body._parent)
            elif _on == XenMigrationRecords.ContextType.shared_info:
                pass
                if self.body._root != self._root:
                    raise kaitaistruct.ConsistencyError(u"body", self._root, self.body._root)
                if self.body._parent != self:
                    raise kaitaistruct.ConsistencyError(u"body", self, self.body._parent)
            elif _on == XenMigrationRecords.ContextType.start:
                pass
                if self.body._root != self._root:
                    raise kaitaistruct.ConsistencyError(u"body", self._root, self.body._root)
                if self.body._parent != self:
                    raise kaitaistruct.ConsistencyError(u"body", self, self.body._parent)
            elif _on == XenMigrationRecords.ContextType.tsc_info:
                pass
                if self.body._root != self._root:
                    raise kaitaistruct.ConsistencyError(u"body", self._root, self.body._root)
                if self.body._parent != self:
                    raise kaitaistruct.ConsistencyError(u"body", self, self.body._parent)
            else:
                pass
                if len(self.body) != self.len_body:
                    raise kaitaistruct.ConsistencyError(u"body", self.len_body, len(self.body))
            if len(self.padding) != (8 - self.len_body % 8) % 8:
                raise kaitaistruct.ConsistencyError(u"padding", (8 - self.len_body % 8) % 8, len(self.padding))
            self._dirty = False


    class ContextSharedInfo(ReadWriteKaitaiStruct):
        """The shared info structure, without the unused rest of its page.
        
        .. seealso::
           xen-devel, "domain context" series by Paul Durrant, version 10
        """
        SEQ_FIELDS = ["flags", "info"]
        def __init__(self, _io=None, _parent=None, _root=None):
            super(XenMigrationRecords.ContextSharedInfo, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self._debug = collections.defaultdict(dict)

        def _read(self):
            self._debug['flags']['start'] = self._io.pos()
            self.flags = self._io.read_u4le()
            self._debug['flags']['end'] = self._io.pos()
            self._debug['info']['start'] = self._io.pos()
            _on = self.guest_width
            if _on == 4:
                pass
                self._raw_info = self._io.read_bytes_full()
                _io__raw_info = KaitaiStream(BytesIO(self._raw_info))
                self.info = xen_shared_info.XenSharedInfo.SharedInfo32(_io__raw_info)
                self.info._read()
            elif _on == 8:
                pass
                self._raw_info = self._io.read_bytes_full()
                _io__raw_info = KaitaiStream(BytesIO(self._raw_info))
                self.info = xen_shared_info.XenSharedInfo.SharedInfo64(_io__raw_info)
                self.info._read()
            else:
                pass
                self.info = self._io.read_bytes_full()
            self._debug['info']['end'] = self._io.pos()
            self._dirty = False


        def _fetch_instances(self):
            pass
            _on = self.guest_width
            if _on == 4:
                pass
                self.info._fetch_instances()
            elif _on == 8:
                pass
                self.info._fetch_instances()
            else:
                pass


        def _write__seq(self, io=None):
            super(XenMigrationRecords.ContextSharedInfo, self)._write__seq(io)
            self._io.write_u4le(self.flags)
            _on = self.guest_width
            if _on == 4:
                pass
                _io__raw_info = KaitaiStream(BytesIO(bytearray(self._io.size() - self._io.pos())))
                self._io.add_child_stream(_io__raw_info)
                _pos2 = self._io.pos()
                self._io.seek(self._io.pos() + (self._io.size() - self._io.pos()))
                def handler(parent, _io__raw_info=_io__raw_info):
                    self._raw_info = _io__raw_info.to_byte_array()
                    parent.write_bytes(self._raw_info)
                    if not parent.is_eof():
                        raise kaitaistruct.ConsistencyError(u"raw(info)", 0, parent.size() - parent.pos())
                _io__raw_info.write_back_handler = KaitaiStream.WriteBackHandler(_pos2, handler)
                self.info._write__seq(_io__raw_info)
            elif _on == 8:
                pass
                _io__raw_info = KaitaiStream(BytesIO(bytearray(self._io.size() - self._io.pos())))
                self._io.add_child_stream(_io__raw_info)
                _pos2 = self._io.pos()
                self._io.seek(self._io.pos() + (self._io.size() - self._io.pos()))
                def handler(parent, _io__raw_info=_io__raw_info):
                    self._raw_info = _io__raw_info.to_byte_array()
                    parent.write_bytes(self._raw_info)
                    if not parent.is_eof():
                        raise kaitaistruct.ConsistencyError(u"raw(info)", 0, parent.size() - parent.pos())
                _io__raw_info.write_back_handler = KaitaiStream.WriteBackHandler(_pos2, handler)
                self.info._write__seq(_io__raw_info)
            else:
                pass
                self._io.write_bytes(self.info)
                if not self._io.is_eof():
                    raise kaitaistruct.ConsistencyError(u"info", 0, self._io.size() - self._io.pos())


        def _check(self):
            _on = self.guest_width
            if _on == 4:
                pass
            elif _on == 8:
                pass
            else:
                pass
            self._dirty = False

        @property
        def guest_width(self):
            """Width of the guest's words in octets."""
            if hasattr(self, '_m_guest_width'):
                return self._m_guest_width

            self._m_guest_width = (4 if self.is_32bit else 8)
            return getattr(self, '_m_guest_width', None)

        def _invalidate_guest_width(self):
            del self._m_guest_width
        @property
        def is_32bit(self):
            """The structure has the layout of 32-bit guests."""
            if hasattr(self, '_m_is_32bit'):
                return self._m_is_32bit

            self._m_is_32bit = self.flags & 1 != 0
            return getattr(self, '_m_is_32bit', None)

        def _invalidate_is_32bit(self):
            del self._m_is_32bit

    class ContextStart(ReadWriteKaitaiStruct):
        """First record of a context, says who wrote it.
        
        .. seealso::
           xen-devel, "domain context" series by Paul Durrant, version 10
        """
        SEQ_FIELDS = ["xen_major", "xen_minor"]
        def __init__(self, _io=None, _parent=None, _root=None):
            super(XenMigrationRecords.ContextStart, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self._debug = collections.defaultdict(dict)

        def _read(self):
            self._debug['xen_major']['start'] = self._io.pos()
            self.xen_major = self._io.read_u4le()
            self._debug['xen_major']['end'] = self._io.pos()
            self._debug['xen_minor']['start'] = self._io.pos()
            self.xen_minor = self._io.read_u4le()
            self._debug['xen_minor']['end'] = self._io.pos()
            self._dirty = False


        def _fetch_instances(self):
            pass


        def _write__seq(self, io=None):
            super(XenMigrationRecords.ContextStart, self)._write__seq(io)
            self._io.write_u4le(self.xen_major)
            self._io.write_u4le(self.xen_minor)


        def _check(self):
            self._dirty = False


    class ContextTscInfo(ReadWriteKaitaiStruct):
        """How the domain sees the time stamp counter.
        
        .. seealso::
           xen-devel, "domain context" series by Paul Durrant, version 10
        """
        SEQ_FIELDS = ["mode", "khz", "nsec", "incarnation"]
        def __init__(self, _io=None, _parent=None, _root=None):
            super(XenMigrationRecords.ContextTscInfo, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self._debug = collections.defaultdict(dict)

        def _read(self):
            self._debug['mode']['start'] = self._io.pos()
            self.mode = KaitaiStream.resolve_enum(XenMigrationRecords.TscMode, self._io.read_u4le())
            self._debug['mode']['end'] = self._io.pos()
            self._debug['khz']['start'] = self._io.pos()
            self.khz = self._io.read_u4le()
            self._debug['khz']['end'] = self._io.pos()
            self._debug['nsec']['start'] = self._io.pos()
            self.nsec = self._io.read_u8le()
            self._debug['nsec']['end'] = self._io.pos()
            self._debug['incarnation']['start'] = self._io.pos()
            self.incarnation = self._io.read_u4le()
            self._debug['incarnation']['end'] = self._io.pos()
            self._dirty = False


        def _fetch_instances(self):
            pass


        def _write__seq(self, io=None):
            super(XenMigrationRecords.ContextTscInfo, self)._write__seq(io)
            self._io.write_u4le(int(self.mode))
            self._io.write_u4le(self.khz)
            self._io.write_u8le(self.nsec)
            self._io.write_u4le(self.incarnation)


        def _check(self):
            self._dirty = False


    class CpuidLeaf(ReadWriteKaitaiStruct):
        """What the CPUID instruction returns for one leaf.
        
        .. seealso::
           xen/include/public/arch-x86/xen.h, struct xen_cpuid_leaf
        """

        class Extended1Ecx(IntEnum):
            lahf_lm = 0
            cmp_legacy = 1
            svm = 2
            extapic = 3
            cr8_legacy = 4
            lzcnt = 5
            sse4a = 6
            misalignsse = 7
            amd_3dnowprefetch = 8
            osvw = 9
            ibs = 10
            xop = 11
            skinit = 12
            wdt = 13
            lwp = 15
            fma4 = 16
            tce = 17
            nodeid_msr = 19
            tbm = 21
            topoext = 22
            perfctr_core = 23
            perfctr_nb = 24
            dbext = 26
            perftsc = 27
            perfctr_llc = 28
            monitorx = 29
            addr_msk_ext = 30

        class Extended1Edx(IntEnum):
            fpu = 0
            vme = 1
            de = 2
            pse = 3
            tsc = 4
            msr = 5
            pae = 6
            mce = 7
            cx8 = 8
            apic = 9
            syscall = 11
            mtrr = 12
            pge = 13
            mca = 14
            cmov = 15
            pat = 16
            pse36 = 17
            nx = 20
            mmxext = 22
            mmx = 23
            fxsr = 24
            ffxsr = 25
            page1gb = 26
            rdtscp = 27
            lm = 29
            amd_3dnowext = 30
            amd_3dnow = 31

        class Extended21Eax(IntEnum):
            nnwb = 0
            fsgs_nser = 1
            lfence_always = 2
            smm_page_lock = 3
            null_sel_clears_base = 6
            upper_address_ignore = 7
            auto_ibrs = 8
            no_smm_ctl_msr = 9
            fast_short_rep_stosb = 10
            fast_short_rep_cmpsb = 11
            prefetch_ctl_msr = 13
            cpuid_user_dis = 17
            epsf = 18
            fsrsc = 19
            amd_prefetchi = 23
            sbpb = 27
            ibpb_brtype = 28
            srso_no = 29

        class Extended7Edx(IntEnum):
            itsc = 8
            efro = 10

        class Extended8Ebx(IntEnum):
            clzero = 0
            rstr_fp_err_ptrs = 2
            wbnoinvd = 9
            ibpb = 12
            ibrs = 14
            amd_stibp = 15
            ibrs_always = 16
            stibp_always = 17
            ibrs_fast = 18
            ibrs_same_mode = 19
            no_lmsl = 20
            amd_ppin = 23
            amd_ssbd = 24
            virt_ssbd = 25
            ssb_no = 26
            cppc = 27
            psfd = 28
            btc_no = 29
            ibpb_ret = 30

        class Leaf1Ecx(IntEnum):
            sse3 = 0
            pclmulqdq = 1
            dtes64 = 2
            monitor = 3
            dscpl = 4
            vmx = 5
            smx = 6
            est = 7
            tm2 = 8
            ssse3 = 9
            sdbg = 11
            fma = 12
            cx16 = 13
            xtpr = 14
            pdcm = 15
            pcid = 17
            dca = 18
            sse4_1 = 19
            sse4_2 = 20
            x2apic = 21
            movbe = 22
            popcnt = 23
            tsc_deadline = 24
            aesni = 25
            xsave = 26
            osxsave = 27
            avx = 28
            f16c = 29
            rdrand = 30
            hypervisor = 31

        class Leaf1Edx(IntEnum):
            fpu = 0
            vme = 1
            de = 2
            pse = 3
            tsc = 4
            msr = 5
            pae = 6
            mce = 7
            cx8 = 8
            apic = 9
            sep = 11
            mtrr = 12
            pge = 13
            mca = 14
            cmov = 15
            pat = 16
            pse36 = 17
            psn = 18
            clflush = 19
            ds = 21
            acpi = 22
            mmx = 23
            fxsr = 24
            sse = 25
            sse2 = 26
            ss = 27
            htt = 28
            tm = 29
            pbe = 31

        class Leaf71Eax(IntEnum):
            sha512 = 0
            sm3 = 1
            sm4 = 2
            avx_vnni = 4
            avx512_bf16 = 5
            lass = 6
            cmpccxadd = 7
            fzrm = 10
            fsrs = 11
            fsrcs = 12
            fred = 17
            lkgs = 18
            wrmsrns = 19
            nmi_src = 20
            amx_fp16 = 21
            hreset = 22
            avx_ifma = 23
            lam = 26
            msrlist = 27

        class Leaf72Edx(IntEnum):
            intel_psfd = 0
            ipred_ctrl = 1
            rrsba_ctrl = 2
            ddp_ctrl = 3
            bhi_ctrl = 4
            mcdt_no = 5
            uc_lock_dis = 6
            monitor_mitg_no = 7

        class Leaf7Ebx(IntEnum):
            fsgsbase = 0
            tsc_adjust = 1
            sgx = 2
            bmi1 = 3
            hle = 4
            avx2 = 5
            fdp_excp_only = 6
            smep = 7
            bmi2 = 8
            erms = 9
            invpcid = 10
            rtm = 11
            pqm = 12
            no_fpu_sel = 13
            mpx = 14
            pqe = 15
            avx512f = 16
            avx512dq = 17
            rdseed = 18
            adx = 19
            smap = 20
            avx512_ifma = 21
            clflushopt = 23
            clwb = 24
            proc_trace = 25
            avx512pf = 26
            avx512er = 27
            avx512cd = 28
            sha = 29
            avx512bw = 30
            avx512vl = 31

        class Leaf7Ecx(IntEnum):
            prefetchwt1 = 0
            avx512_vbmi = 1
            umip = 2
            pku = 3
            ospke = 4
            waitpkg = 5
            avx512_vbmi2 = 6
            cet_ss = 7
            gfni = 8
            vaes = 9
            vpclmulqdq = 10
            avx512_vnni = 11
            avx512_bitalg = 12
            avx512_vpopcntdq = 14
            la57 = 16
            rdpid = 22
            cldemote = 25
            movdiri = 27
            movdir64b = 28
            enqcmd = 29
            pks = 31

        class Leaf7Edx(IntEnum):
            avx512_4vnniw = 2
            avx512_4fmaps = 3
            fsrm = 4
            avx512_vp2intersect = 8
            srbds_ctrl = 9
            md_clear = 10
            rtm_always_abort = 11
            tsx_force_abort = 13
            serialize = 14
            hybrid = 15
            tsxldtrk = 16
            pconfig = 18
            arch_lbr = 19
            cet_ibt = 20
            amx_bf16 = 22
            avx512_fp16 = 23
            amx_tile = 24
            amx_int8 = 25
            ibrsb = 26
            stibp = 27
            l1d_flush = 28
            arch_caps = 29
            core_caps = 30
            ssbd = 31

        class LeafD1Eax(IntEnum):
            xsaveopt = 0
            xsavec = 1
            xgetbv1 = 2
            xsaves = 3
            xfd = 4
        SEQ_FIELDS = ["leaf", "subleaf", "eax", "ebx", "ecx", "edx"]
        def __init__(self, _io=None, _parent=None, _root=None):
            super(XenMigrationRecords.CpuidLeaf, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self._debug = collections.defaultdict(dict)

        def _read(self):
            self._debug['leaf']['start'] = self._io.pos()
            self.leaf = self._io.read_u4le()
            self._debug['leaf']['end'] = self._io.pos()
            self._debug['subleaf']['start'] = self._io.pos()
            self.subleaf = self._io.read_u4le()
            self._debug['subleaf']['end'] = self._io.pos()
            self._debug['eax']['start'] = self._io.pos()
            self.eax = self._io.read_u4le()
            self._debug['eax']['end'] = self._io.pos()
            self._debug['ebx']['start'] = self._io.pos()
            self.ebx = self._io.read_u4le()
            self._debug['ebx']['end'] = self._io.pos()
            self._debug['ecx']['start'] = self._io.pos()
            self.ecx = self._io.read_u4le()
            self._debug['ecx']['end'] = self._io.pos()
            self._debug['edx']['start'] = self._io.pos()
            self.edx = self._io.read_u4le()
            self._debug['edx']['end'] = self._io.pos()
            self._dirty = False


        def _fetch_instances(self):
            pass


        def _write__seq(self, io=None):
            super(XenMigrationRecords.CpuidLeaf, self)._write__seq(io)
            self._io.write_u4le(self.leaf)
            self._io.write_u4le(self.subleaf)
            self._io.write_u4le(self.eax)
            self._io.write_u4le(self.ebx)
            self._io.write_u4le(self.ecx)
            self._io.write_u4le(self.edx)


        def _check(self):
            self._dirty = False

        @property
        def cache_level(self):
            """Level of the cache that the subleaf describes."""
            if hasattr(self, '_m_cache_level'):
                return self._m_cache_level

            if  ((self.leaf == 4) and (self.eax % 32 != 0)) :
                pass
                self._m_cache_level = (self.eax // 32) % 8

            return getattr(self, '_m_cache_level', None)

        def _invalidate_cache_level(self):
            del self._m_cache_level
        @property
        def family(self):
            """Family of the processor, the extended part added."""
            if hasattr(self, '_m_family'):
                return self._m_family

            if self.leaf == 1:
                pass
                self._m_family = ((self.eax // 1048576) % 256 + 15 if (self.eax // 256) % 16 == 15 else (self.eax // 256) % 16)

            return getattr(self, '_m_family', None)

        def _invalidate_family(self):
            del self._m_family
        @property
        def has_subleaf(self):
            """True if the leaf is divided into subleaves."""
            if hasattr(self, '_m_has_subleaf'):
                return self._m_has_subleaf

            self._m_has_subleaf = self.subleaf != 4294967295
            return getattr(self, '_m_has_subleaf', None)

        def _invalidate_has_subleaf(self):
            del self._m_has_subleaf
        @property
        def len_cache(self):
            """Size of the cache in octets: ways, partitions, octets of a line and sets."""
            if hasattr(self, '_m_len_cache'):
                return self._m_len_cache

            if  ((self.leaf == 4) and (self.eax % 32 != 0)) :
                pass
                self._m_len_cache = ((((self.ebx // 4194304 + 1) * ((self.ebx // 4096) % 1024 + 1)) * (self.ebx % 4096 + 1)) * (self.ecx + 1))

            return getattr(self, '_m_len_cache', None)

        def _invalidate_len_cache(self):
            del self._m_len_cache
        @property
        def len_xsave(self):
            """Octets of the XSAVE area that what is enabled in XCR0 needs."""
            if hasattr(self, '_m_len_xsave'):
                return self._m_len_xsave

            if  ((self.leaf == 13) and (self.subleaf == 0)) :
                pass
                self._m_len_xsave = self.ebx

            return getattr(self, '_m_len_xsave', None)

        def _invalidate_len_xsave(self):
            del self._m_len_xsave
        @property
        def linear_bits(self):
            """Width of linear addresses in bits."""
            if hasattr(self, '_m_linear_bits'):
                return self._m_linear_bits

            if self.leaf == 2147483656:
                pass
                self._m_linear_bits = (self.eax // 256) % 256

            return getattr(self, '_m_linear_bits', None)

        def _invalidate_linear_bits(self):
            del self._m_linear_bits
        @property
        def max_leaf(self):
            """The last leaf of this range."""
            if hasattr(self, '_m_max_leaf'):
                return self._m_max_leaf

            if  ((self.leaf == 0) or (self.leaf == 1073741824) or (self.leaf == 2147483648)) :
                pass
                self._m_max_leaf = self.eax

            return getattr(self, '_m_max_leaf', None)

        def _invalidate_max_leaf(self):
            del self._m_max_leaf
        @property
        def model(self):
            """Model within the family, the extended part added."""
            if hasattr(self, '_m_model'):
                return self._m_model

            if self.leaf == 1:
                pass
                self._m_model = (((self.eax // 65536) % 16) * 16 + (self.eax // 16) % 16 if  (((self.eax // 256) % 16 == 6) or ((self.eax // 256) % 16 == 15))  else (self.eax // 16) % 16)

            return getattr(self, '_m_model', None)

        def _invalidate_model(self):
            del self._m_model
        @property
        def most_xsave(self):
            """Octets of the XSAVE area that all components need."""
            if hasattr(self, '_m_most_xsave'):
                return self._m_most_xsave

            if  ((self.leaf == 13) and (self.subleaf == 0)) :
                pass
                self._m_most_xsave = self.ecx

            return getattr(self, '_m_most_xsave', None)

        def _invalidate_most_xsave(self):
            del self._m_most_xsave
        @property
        def physical_bits(self):
            """Width of physical addresses in bits."""
            if hasattr(self, '_m_physical_bits'):
                return self._m_physical_bits

            if self.leaf == 2147483656:
                pass
                self._m_physical_bits = self.eax % 256

            return getattr(self, '_m_physical_bits', None)

        def _invalidate_physical_bits(self):
            del self._m_physical_bits
        @property
        def stepping(self):
            """Revision of the model."""
            if hasattr(self, '_m_stepping'):
                return self._m_stepping

            if self.leaf == 1:
                pass
                self._m_stepping = self.eax % 16

            return getattr(self, '_m_stepping', None)

        def _invalidate_stepping(self):
            del self._m_stepping

    class DomainContext(ReadWriteKaitaiStruct):
        """Domain context, the successor that was **proposed** for `SHARED_INFO` and
        `X86_TSC_INFO` (record 0x13, stream version 4). It was never merged; no
        released Xen writes it.
        
        .. seealso::
           xen-devel, "domain context" series by Paul Durrant, version 10
        """
        SEQ_FIELDS = ["records", "trailing"]
        def __init__(self, _io=None, _parent=None, _root=None):
            super(XenMigrationRecords.DomainContext, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self._debug = collections.defaultdict(dict)

        def _read(self):
            self._debug['records']['start'] = self._io.pos()
            self._debug['records']['arr'] = []
            self.records = []
            i = 0
            while True:
                self._debug['records']['arr'].append({'start': self._io.pos()})
                _t_records = XenMigrationRecords.ContextRecord(self._io, self, self._root)
                try:
                    _t_records._read()
                finally:
                    _ = _t_records
                    self.records.append(_)
                self._debug['records']['arr'][len(self.records) - 1]['end'] = self._io.pos()
                if  ((_.record_type == XenMigrationRecords.ContextType.end_of_context) or (self._io.is_eof())) :
                    break
                i += 1
            self._debug['records']['end'] = self._io.pos()
            if (not (self._io.is_eof())):
                pass
                self._debug['trailing']['start'] = self._io.pos()
                self.trailing = self._io.read_bytes_full()
                self._debug['trailing']['end'] = self._io.pos()

            self._dirty = False


        def _fetch_instances(self):
            pass
            for i in range(len(self.records)):
                pass
                self.records[i]._fetch_instances()

            if (not (self._io.is_eof())):
                pass



        def _write__seq(self, io=None):
            super(XenMigrationRecords.DomainContext, self)._write__seq(io)
            for i in range(len(self.records)):
                pass
                self.records[i]._write__seq(self._io)
                _ = self.records[i]
                if  ((_.record_type == XenMigrationRecords.ContextType.end_of_context) or (self._io.is_eof()))  != (i == len(self.records) - 1):
                    raise kaitaistruct.ConsistencyError(u"records", i == len(self.records) - 1,  ((_.record_type == XenMigrationRecords.ContextType.end_of_context) or (self._io.is_eof())) )

            if (not (self._io.is_eof())):
                pass
                self._io.write_bytes(self.trailing)
                if not self._io.is_eof():
                    raise kaitaistruct.ConsistencyError(u"trailing", 0, self._io.size() - self._io.pos())



        def _check(self):
            if len(self.records) == 0:
                raise kaitaistruct.ConsistencyError(u"records", 0, len(self.records))
            for i in range(len(self.records)):
                pass
                if self.records[i]._root != self._root:
                    raise kaitaistruct.ConsistencyError(u"records", self._root, self.records[i]._root)
                if self.records[i]._parent != self:
                    raise kaitaistruct.ConsistencyError(u"records", self, self.records[i]._parent)

            self._dirty = False


    class EndRecord(ReadWriteKaitaiStruct):
        """Marks the end of the stream; has no fields.
        
        .. seealso::
           docs/specs/libxc-migration-stream.pandoc, END
        """
        SEQ_FIELDS = []
        def __init__(self, _io=None, _parent=None, _root=None):
            super(XenMigrationRecords.EndRecord, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self._debug = collections.defaultdict(dict)

        def _read(self):
            pass
            self._dirty = False


        def _fetch_instances(self):
            pass


        def _write__seq(self, io=None):
            super(XenMigrationRecords.EndRecord, self)._write__seq(io)


        def _check(self):
            self._dirty = False


    class HvmParams(ReadWriteKaitaiStruct):
        """HVM parameters of a domain.
        
        .. seealso::
           docs/specs/libxc-migration-stream.pandoc, HVM_PARAMS
        """
        SEQ_FIELDS = ["count", "reserved", "params", "trailing"]
        def __init__(self, host_is_be, _io=None, _parent=None, _root=None):
            super(XenMigrationRecords.HvmParams, self).__init__(_io)
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
                raise kaitaistruct.UndecidedEndiannessError("/types/hvm_params")
            elif self._is_le == True:
                self._read_le()
            elif self._is_le == False:
                self._read_be()
            self._dirty = False

        def _read_le(self):
            self._debug['count']['start'] = self._io.pos()
            self.count = self._io.read_u4le()
            self._debug['count']['end'] = self._io.pos()
            self._debug['reserved']['start'] = self._io.pos()
            self.reserved = self._io.read_u4le()
            self._debug['reserved']['end'] = self._io.pos()
            self._debug['params']['start'] = self._io.pos()
            self._debug['params']['arr'] = []
            self.params = []
            for i in range(self.count):
                self._debug['params']['arr'].append({'start': self._io.pos()})
                _t_params = XenMigrationRecords.HvmParams.HvmParamEntry(self._io, self, self._root, self._is_le)
                try:
                    _t_params._read()
                finally:
                    self.params.append(_t_params)
                self._debug['params']['arr'][i]['end'] = self._io.pos()

            self._debug['params']['end'] = self._io.pos()
            if (not (self._io.is_eof())):
                pass
                self._debug['trailing']['start'] = self._io.pos()
                self.trailing = self._io.read_bytes_full()
                self._debug['trailing']['end'] = self._io.pos()

            self._dirty = False

        def _read_be(self):
            self._debug['count']['start'] = self._io.pos()
            self.count = self._io.read_u4be()
            self._debug['count']['end'] = self._io.pos()
            self._debug['reserved']['start'] = self._io.pos()
            self.reserved = self._io.read_u4be()
            self._debug['reserved']['end'] = self._io.pos()
            self._debug['params']['start'] = self._io.pos()
            self._debug['params']['arr'] = []
            self.params = []
            for i in range(self.count):
                self._debug['params']['arr'].append({'start': self._io.pos()})
                _t_params = XenMigrationRecords.HvmParams.HvmParamEntry(self._io, self, self._root, self._is_le)
                try:
                    _t_params._read()
                finally:
                    self.params.append(_t_params)
                self._debug['params']['arr'][i]['end'] = self._io.pos()

            self._debug['params']['end'] = self._io.pos()
            if (not (self._io.is_eof())):
                pass
                self._debug['trailing']['start'] = self._io.pos()
                self.trailing = self._io.read_bytes_full()
                self._debug['trailing']['end'] = self._io.pos()

            self._dirty = False


        def _fetch_instances(self):
            pass
            for i in range(len(self.params)):
                pass
                self.params[i]._fetch_instances()

            if (not (self._io.is_eof())):
                pass



        def _write__seq(self, io=None):
            super(XenMigrationRecords.HvmParams, self)._write__seq(io)
            if not hasattr(self, '_is_le'):
                raise kaitaistruct.UndecidedEndiannessError("/types/hvm_params")
            elif self._is_le == True:
                self._write__seq_le()
            elif self._is_le == False:
                self._write__seq_be()


        def _write__seq_le(self):
            self._io.write_u4le(self.count)
            self._io.write_u4le(self.reserved)
            for i in range(len(self.params)):
                pass
                self.params[i]._write__seq(self._io)

            if (not (self._io.is_eof())):
                pass
                self._io.write_bytes(self.trailing)
                if not self._io.is_eof():
                    raise kaitaistruct.ConsistencyError(u"trailing", 0, self._io.size() - self._io.pos())



        def _write__seq_be(self):
            self._io.write_u4be(self.count)
            self._io.write_u4be(self.reserved)
            for i in range(len(self.params)):
                pass
                self.params[i]._write__seq(self._io)

            if (not (self._io.is_eof())):
                pass
                self._io.write_bytes(self.trailing)
                if not self._io.is_eof():
                    raise kaitaistruct.ConsistencyError(u"trailing", 0, self._io.size() - self._io.pos())



        def _check(self):
            if len(self.params) != self.count:
                raise kaitaistruct.ConsistencyError(u"params", self.count, len(self.params))
            for i in range(len(self.params)):
                pass
                if self.params[i]._root != self._root:
                    raise kaitaistruct.ConsistencyError(u"params", self._root, self.params[i]._root)
                if self.params[i]._parent != self:
                    raise kaitaistruct.ConsistencyError(u"params", self, self.params[i]._parent)

            self._dirty = False

        class HvmParamEntry(ReadWriteKaitaiStruct):
            """One parameter.
            
            .. seealso::
               docs/specs/libxc-migration-stream.pandoc, HVM_PARAMS
            """
            SEQ_FIELDS = ["index", "value"]
            def __init__(self, _io=None, _parent=None, _root=None, _is_le=None):
                super(XenMigrationRecords.HvmParams.HvmParamEntry, self).__init__(_io)
                self._parent = _parent
                self._root = _root
                self._is_le = _is_le
                self._debug = collections.defaultdict(dict)

            def _read(self):
                if not hasattr(self, '_is_le'):
                    raise kaitaistruct.UndecidedEndiannessError("/types/hvm_params/types/hvm_param_entry")
                elif self._is_le == True:
                    self._read_le()
                elif self._is_le == False:
                    self._read_be()
                self._dirty = False

            def _read_le(self):
                self._debug['index']['start'] = self._io.pos()
                self.index = KaitaiStream.resolve_enum(XenMigrationRecords.HvmParam, self._io.read_u8le())
                self._debug['index']['end'] = self._io.pos()
                self._debug['value']['start'] = self._io.pos()
                self.value = self._io.read_u8le()
                self._debug['value']['end'] = self._io.pos()
                self._dirty = False

            def _read_be(self):
                self._debug['index']['start'] = self._io.pos()
                self.index = KaitaiStream.resolve_enum(XenMigrationRecords.HvmParam, self._io.read_u8be())
                self._debug['index']['end'] = self._io.pos()
                self._debug['value']['start'] = self._io.pos()
                self.value = self._io.read_u8be()
                self._debug['value']['end'] = self._io.pos()
                self._dirty = False


            def _fetch_instances(self):
                pass


            def _write__seq(self, io=None):
                super(XenMigrationRecords.HvmParams.HvmParamEntry, self)._write__seq(io)
                if not hasattr(self, '_is_le'):
                    raise kaitaistruct.UndecidedEndiannessError("/types/hvm_params/types/hvm_param_entry")
                elif self._is_le == True:
                    self._write__seq_le()
                elif self._is_le == False:
                    self._write__seq_be()


            def _write__seq_le(self):
                self._io.write_u8le(int(self.index))
                self._io.write_u8le(self.value)


            def _write__seq_be(self):
                self._io.write_u8be(int(self.index))
                self._io.write_u8be(self.value)


            def _check(self):
                self._dirty = False

            @property
            def altp2m_mode(self):
                """Who may use alternate physical-to-machine tables.
                
                .. seealso::
                   xen/include/public/hvm/params.h, HVM_PARAM_ALTP2M
                """
                if hasattr(self, '_m_altp2m_mode'):
                    return self._m_altp2m_mode

                if self.index == XenMigrationRecords.HvmParam.altp2m:
                    pass
                    self._m_altp2m_mode = KaitaiStream.resolve_enum(XenMigrationRecords.HvmAltp2mMode, (((self.value - self.value % 65536) // 65536) % 65536) * 65536 + self.value % 65536)

                return getattr(self, '_m_altp2m_mode', None)

            def _invalidate_altp2m_mode(self):
                del self._m_altp2m_mode
            @property
            def callback_type(self):
                """How events are delivered to vCPU 0.
                
                .. seealso::
                   xen/include/public/hvm/params.h, HVM_PARAM_CALLBACK_IRQ
                """
                if hasattr(self, '_m_callback_type'):
                    return self._m_callback_type

                if self.index == XenMigrationRecords.HvmParam.callback_irq:
                    pass
                    self._m_callback_type = KaitaiStream.resolve_enum(XenMigrationRecords.HvmCallbackType, (self.value // 72057594037927936) % 256)

                return getattr(self, '_m_callback_type', None)

            def _invalidate_callback_type(self):
                del self._m_callback_type
            @property
            def mca_cap_lmce(self):
                """The guest has local machine check exceptions.
                
                .. seealso::
                   xen/include/public/hvm/params.h, HVM_PARAM_MCA_CAP
                """
                if hasattr(self, '_m_mca_cap_lmce'):
                    return self._m_mca_cap_lmce

                if self.index == XenMigrationRecords.HvmParam.mca_cap:
                    pass
                    self._m_mca_cap_lmce = self.value & 1 != 0

                return getattr(self, '_m_mca_cap_lmce', None)

            def _invalidate_mca_cap_lmce(self):
                del self._m_mca_cap_lmce
            @property
            def timer_mode(self):
                """How timer ticks are made up for that the guest missed.
                
                .. seealso::
                   xen/include/public/hvm/params.h, HVM_PARAM_TIMER_MODE
                """
                if hasattr(self, '_m_timer_mode'):
                    return self._m_timer_mode

                if self.index == XenMigrationRecords.HvmParam.timer_mode:
                    pass
                    self._m_timer_mode = KaitaiStream.resolve_enum(XenMigrationRecords.HvmTimerMode, (((self.value - self.value % 65536) // 65536) % 65536) * 65536 + self.value % 65536)

                return getattr(self, '_m_timer_mode', None)

            def _invalidate_timer_mode(self):
                del self._m_timer_mode
            @property
            def viridian_apic_assist(self):
                """The APIC assist page.
                
                .. seealso::
                   xen/include/public/hvm/params.h, HVM_PARAM_VIRIDIAN
                """
                if hasattr(self, '_m_viridian_apic_assist'):
                    return self._m_viridian_apic_assist

                if self.index == XenMigrationRecords.HvmParam.viridian:
                    pass
                    self._m_viridian_apic_assist = self.value & 32 != 0

                return getattr(self, '_m_viridian_apic_assist', None)

            def _invalidate_viridian_apic_assist(self):
                del self._m_viridian_apic_assist
            @property
            def viridian_base_freq(self):
                """Base set of Viridian features, with the timer frequency MSRs.
                
                .. seealso::
                   xen/include/public/hvm/params.h, HVM_PARAM_VIRIDIAN
                """
                if hasattr(self, '_m_viridian_base_freq'):
                    return self._m_viridian_base_freq

                if self.index == XenMigrationRecords.HvmParam.viridian:
                    pass
                    self._m_viridian_base_freq = self.value & 1 != 0

                return getattr(self, '_m_viridian_base_freq', None)

            def _invalidate_viridian_base_freq(self):
                del self._m_viridian_base_freq
            @property
            def viridian_cpu_hotplug(self):
                """vCPUs can be added at run time.
                
                .. seealso::
                   xen/include/public/hvm/params.h, HVM_PARAM_VIRIDIAN
                """
                if hasattr(self, '_m_viridian_cpu_hotplug'):
                    return self._m_viridian_cpu_hotplug

                if self.index == XenMigrationRecords.HvmParam.viridian:
                    pass
                    self._m_viridian_cpu_hotplug = self.value & 4096 != 0

                return getattr(self, '_m_viridian_cpu_hotplug', None)

            def _invalidate_viridian_cpu_hotplug(self):
                del self._m_viridian_cpu_hotplug
            @property
            def viridian_crash_ctl(self):
                """The crash MSRs.
                
                .. seealso::
                   xen/include/public/hvm/params.h, HVM_PARAM_VIRIDIAN
                """
                if hasattr(self, '_m_viridian_crash_ctl'):
                    return self._m_viridian_crash_ctl

                if self.index == XenMigrationRecords.HvmParam.viridian:
                    pass
                    self._m_viridian_crash_ctl = self.value & 64 != 0

                return getattr(self, '_m_viridian_crash_ctl', None)

            def _invalidate_viridian_crash_ctl(self):
                del self._m_viridian_crash_ctl
            @property
            def viridian_ex_processor_masks(self):
                """Processor masks beyond 64 vCPUs.
                
                .. seealso::
                   xen/include/public/hvm/params.h, HVM_PARAM_VIRIDIAN
                """
                if hasattr(self, '_m_viridian_ex_processor_masks'):
                    return self._m_viridian_ex_processor_masks

                if self.index == XenMigrationRecords.HvmParam.viridian:
                    pass
                    self._m_viridian_ex_processor_masks = self.value & 1024 != 0

                return getattr(self, '_m_viridian_ex_processor_masks', None)

            def _invalidate_viridian_ex_processor_masks(self):
                del self._m_viridian_ex_processor_masks
            @property
            def viridian_hcall_ipi(self):
                """Interrupts between vCPUs are hypercalls.
                
                .. seealso::
                   xen/include/public/hvm/params.h, HVM_PARAM_VIRIDIAN
                """
                if hasattr(self, '_m_viridian_hcall_ipi'):
                    return self._m_viridian_hcall_ipi

                if self.index == XenMigrationRecords.HvmParam.viridian:
                    pass
                    self._m_viridian_hcall_ipi = self.value & 512 != 0

                return getattr(self, '_m_viridian_hcall_ipi', None)

            def _invalidate_viridian_hcall_ipi(self):
                del self._m_viridian_hcall_ipi
            @property
            def viridian_hcall_remote_tlb_flush(self):
                """TLB flushes of other vCPUs are hypercalls.
                
                .. seealso::
                   xen/include/public/hvm/params.h, HVM_PARAM_VIRIDIAN
                """
                if hasattr(self, '_m_viridian_hcall_remote_tlb_flush'):
                    return self._m_viridian_hcall_remote_tlb_flush

                if self.index == XenMigrationRecords.HvmParam.viridian:
                    pass
                    self._m_viridian_hcall_remote_tlb_flush = self.value & 16 != 0

                return getattr(self, '_m_viridian_hcall_remote_tlb_flush', None)

            def _invalidate_viridian_hcall_remote_tlb_flush(self):
                del self._m_viridian_hcall_remote_tlb_flush
            @property
            def viridian_no_freq(self):
                """The timer frequency MSRs are left out.
                
                .. seealso::
                   xen/include/public/hvm/params.h, HVM_PARAM_VIRIDIAN
                """
                if hasattr(self, '_m_viridian_no_freq'):
                    return self._m_viridian_no_freq

                if self.index == XenMigrationRecords.HvmParam.viridian:
                    pass
                    self._m_viridian_no_freq = self.value & 2 != 0

                return getattr(self, '_m_viridian_no_freq', None)

            def _invalidate_viridian_no_freq(self):
                del self._m_viridian_no_freq
            @property
            def viridian_no_vp_limit(self):
                """The guest may have more than 64 vCPUs.
                
                .. seealso::
                   xen/include/public/hvm/params.h, HVM_PARAM_VIRIDIAN
                """
                if hasattr(self, '_m_viridian_no_vp_limit'):
                    return self._m_viridian_no_vp_limit

                if self.index == XenMigrationRecords.HvmParam.viridian:
                    pass
                    self._m_viridian_no_vp_limit = self.value & 2048 != 0

                return getattr(self, '_m_viridian_no_vp_limit', None)

            def _invalidate_viridian_no_vp_limit(self):
                del self._m_viridian_no_vp_limit
            @property
            def viridian_reference_tsc(self):
                """The reference TSC page.
                
                .. seealso::
                   xen/include/public/hvm/params.h, HVM_PARAM_VIRIDIAN
                """
                if hasattr(self, '_m_viridian_reference_tsc'):
                    return self._m_viridian_reference_tsc

                if self.index == XenMigrationRecords.HvmParam.viridian:
                    pass
                    self._m_viridian_reference_tsc = self.value & 8 != 0

                return getattr(self, '_m_viridian_reference_tsc', None)

            def _invalidate_viridian_reference_tsc(self):
                del self._m_viridian_reference_tsc
            @property
            def viridian_stimer(self):
                """The synthetic timers.
                
                .. seealso::
                   xen/include/public/hvm/params.h, HVM_PARAM_VIRIDIAN
                """
                if hasattr(self, '_m_viridian_stimer'):
                    return self._m_viridian_stimer

                if self.index == XenMigrationRecords.HvmParam.viridian:
                    pass
                    self._m_viridian_stimer = self.value & 256 != 0

                return getattr(self, '_m_viridian_stimer', None)

            def _invalidate_viridian_stimer(self):
                del self._m_viridian_stimer
            @property
            def viridian_synic(self):
                """The synthetic interrupt controller.
                
                .. seealso::
                   xen/include/public/hvm/params.h, HVM_PARAM_VIRIDIAN
                """
                if hasattr(self, '_m_viridian_synic'):
                    return self._m_viridian_synic

                if self.index == XenMigrationRecords.HvmParam.viridian:
                    pass
                    self._m_viridian_synic = self.value & 128 != 0

                return getattr(self, '_m_viridian_synic', None)

            def _invalidate_viridian_synic(self):
                del self._m_viridian_synic
            @property
            def viridian_time_ref_count(self):
                """The partition reference time counter.
                
                .. seealso::
                   xen/include/public/hvm/params.h, HVM_PARAM_VIRIDIAN
                """
                if hasattr(self, '_m_viridian_time_ref_count'):
                    return self._m_viridian_time_ref_count

                if self.index == XenMigrationRecords.HvmParam.viridian:
                    pass
                    self._m_viridian_time_ref_count = self.value & 4 != 0

                return getattr(self, '_m_viridian_time_ref_count', None)

            def _invalidate_viridian_time_ref_count(self):
                del self._m_viridian_time_ref_count


    class MsrPolicyEntry(ReadWriteKaitaiStruct):
        """One model specific register of the policy.
        
        .. seealso::
           xen/include/public/arch-x86/xen.h, struct xen_msr_entry
        """
        SEQ_FIELDS = ["index", "flags", "value"]
        def __init__(self, _io=None, _parent=None, _root=None):
            super(XenMigrationRecords.MsrPolicyEntry, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self._debug = collections.defaultdict(dict)

        def _read(self):
            self._debug['index']['start'] = self._io.pos()
            self.index = KaitaiStream.resolve_enum(xen_pv_vcpu.XenPvVcpu.MsrIndex, self._io.read_u4le())
            self._debug['index']['end'] = self._io.pos()
            self._debug['flags']['start'] = self._io.pos()
            self.flags = self._io.read_u4le()
            self._debug['flags']['end'] = self._io.pos()
            self._debug['value']['start'] = self._io.pos()
            self.value = self._io.read_u8le()
            self._debug['value']['end'] = self._io.pos()
            self._dirty = False


        def _fetch_instances(self):
            pass


        def _write__seq(self, io=None):
            super(XenMigrationRecords.MsrPolicyEntry, self)._write__seq(io)
            self._io.write_u4le(int(self.index))
            self._io.write_u4le(self.flags)
            self._io.write_u8le(self.value)


        def _check(self):
            self._dirty = False


    class PageData(ReadWriteKaitaiStruct):
        """Contents of guest pages, as libxc images carry them. A live update leaves
        guest memory in place and needs no such record.
        
        .. seealso::
           docs/specs/libxc-migration-stream.pandoc, PAGE_DATA
        """
        SEQ_FIELDS = ["count", "reserved", "pfns"]
        def __init__(self, host_is_be, _io=None, _parent=None, _root=None):
            super(XenMigrationRecords.PageData, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self.host_is_be = host_is_be
            self._debug = collections.defaultdict(dict)
            self._should_write_pages = False
            self.pages__enabled = True
            self._should_write_trailing = False
            self.trailing__enabled = True

        def _read(self):
            _on = self.host_is_be
            if _on == True:
                pass
                self._is_le = False
            else:
                pass
                self._is_le = True
            if not hasattr(self, '_is_le'):
                raise kaitaistruct.UndecidedEndiannessError("/types/page_data")
            elif self._is_le == True:
                self._read_le()
            elif self._is_le == False:
                self._read_be()
            self._dirty = False

        def _read_le(self):
            self._debug['count']['start'] = self._io.pos()
            self.count = self._io.read_u4le()
            self._debug['count']['end'] = self._io.pos()
            self._debug['reserved']['start'] = self._io.pos()
            self.reserved = self._io.read_u4le()
            self._debug['reserved']['end'] = self._io.pos()
            self._debug['pfns']['start'] = self._io.pos()
            self._debug['pfns']['arr'] = []
            self.pfns = []
            for i in range(self.count):
                self._debug['pfns']['arr'].append({'start': self._io.pos()})
                _t_pfns = XenMigrationRecords.PageData.PageDescriptor(self._io, self, self._root, self._is_le)
                try:
                    _t_pfns._read()
                finally:
                    self.pfns.append(_t_pfns)
                self._debug['pfns']['arr'][i]['end'] = self._io.pos()

            self._debug['pfns']['end'] = self._io.pos()
            self._dirty = False

        def _read_be(self):
            self._debug['count']['start'] = self._io.pos()
            self.count = self._io.read_u4be()
            self._debug['count']['end'] = self._io.pos()
            self._debug['reserved']['start'] = self._io.pos()
            self.reserved = self._io.read_u4be()
            self._debug['reserved']['end'] = self._io.pos()
            self._debug['pfns']['start'] = self._io.pos()
            self._debug['pfns']['arr'] = []
            self.pfns = []
            for i in range(self.count):
                self._debug['pfns']['arr'].append({'start': self._io.pos()})
                _t_pfns = XenMigrationRecords.PageData.PageDescriptor(self._io, self, self._root, self._is_le)
                try:
                    _t_pfns._read()
                finally:
                    self.pfns.append(_t_pfns)
                self._debug['pfns']['arr'][i]['end'] = self._io.pos()

            self._debug['pfns']['end'] = self._io.pos()
            self._dirty = False


        def _fetch_instances(self):
            pass
            for i in range(len(self.pfns)):
                pass
                self.pfns[i]._fetch_instances()

            _ = self.pages
            if hasattr(self, '_m_pages'):
                pass
                for i in range(len(self._m_pages)):
                    pass


            _ = self.trailing
            if hasattr(self, '_m_trailing'):
                pass



        def _write__seq(self, io=None):
            super(XenMigrationRecords.PageData, self)._write__seq(io)
            if not hasattr(self, '_is_le'):
                raise kaitaistruct.UndecidedEndiannessError("/types/page_data")
            elif self._is_le == True:
                self._write__seq_le()
            elif self._is_le == False:
                self._write__seq_be()


        def _write__seq_le(self):
            self._should_write_pages = self.pages__enabled
            self._should_write_trailing = self.trailing__enabled
            self._io.write_u4le(self.count)
            self._io.write_u4le(self.reserved)
            for i in range(len(self.pfns)):
                pass
                self.pfns[i]._write__seq(self._io)



        def _write__seq_be(self):
            self._should_write_pages = self.pages__enabled
            self._should_write_trailing = self.trailing__enabled
            self._io.write_u4be(self.count)
            self._io.write_u4be(self.reserved)
            for i in range(len(self.pfns)):
                pass
                self.pfns[i]._write__seq(self._io)



        def _check(self):
            if len(self.pfns) != self.count:
                raise kaitaistruct.ConsistencyError(u"pfns", self.count, len(self.pfns))
            for i in range(len(self.pfns)):
                pass
                if self.pfns[i]._root != self._root:
                    raise kaitaistruct.ConsistencyError(u"pfns", self._root, self.pfns[i]._root)
                if self.pfns[i]._parent != self:
                    raise kaitaistruct.ConsistencyError(u"pfns", self, self.pfns[i]._parent)

            if self.pages__enabled:
                pass
                for i in range(len(self._m_pages)):
                    pass
                    if len(self._m_pages[i]) != 4096:
                        raise kaitaistruct.ConsistencyError(u"pages", 4096, len(self._m_pages[i]))


            if self.trailing__enabled:
                pass

            self._dirty = False

        class PageDescriptor(ReadWriteKaitaiStruct):
            """Frame number and type of one page.
            
            .. seealso::
               docs/specs/libxc-migration-stream.pandoc, PAGE_DATA
            """
            SEQ_FIELDS = ["raw"]
            def __init__(self, _io=None, _parent=None, _root=None, _is_le=None):
                super(XenMigrationRecords.PageData.PageDescriptor, self).__init__(_io)
                self._parent = _parent
                self._root = _root
                self._is_le = _is_le
                self._debug = collections.defaultdict(dict)

            def _read(self):
                if not hasattr(self, '_is_le'):
                    raise kaitaistruct.UndecidedEndiannessError("/types/page_data/types/page_descriptor")
                elif self._is_le == True:
                    self._read_le()
                elif self._is_le == False:
                    self._read_be()
                self._dirty = False

            def _read_le(self):
                self._debug['raw']['start'] = self._io.pos()
                self.raw = self._io.read_u8le()
                self._debug['raw']['end'] = self._io.pos()
                self._dirty = False

            def _read_be(self):
                self._debug['raw']['start'] = self._io.pos()
                self.raw = self._io.read_u8be()
                self._debug['raw']['end'] = self._io.pos()
                self._dirty = False


            def _fetch_instances(self):
                pass


            def _write__seq(self, io=None):
                super(XenMigrationRecords.PageData.PageDescriptor, self)._write__seq(io)
                if not hasattr(self, '_is_le'):
                    raise kaitaistruct.UndecidedEndiannessError("/types/page_data/types/page_descriptor")
                elif self._is_le == True:
                    self._write__seq_le()
                elif self._is_le == False:
                    self._write__seq_be()


            def _write__seq_le(self):
                self._io.write_u8le(self.raw)


            def _write__seq_be(self):
                self._io.write_u8be(self.raw)


            def _check(self):
                self._dirty = False

            @property
            def has_data(self):
                """True if the page's contents follow in `pages`."""
                if hasattr(self, '_m_has_data'):
                    return self._m_has_data

                self._m_has_data = (((self.raw - self.pfn) - self.reserved * 4503599627370496) // 1152921504606846976) % 16 < 13
                return getattr(self, '_m_has_data', None)

            def _invalidate_has_data(self):
                del self._m_has_data
            @property
            def page_type(self):
                """What the page is."""
                if hasattr(self, '_m_page_type'):
                    return self._m_page_type

                self._m_page_type = KaitaiStream.resolve_enum(XenMigrationRecords.PfnType, (((self.raw - self.pfn) - self.reserved * 4503599627370496) // 1152921504606846976) % 16)
                return getattr(self, '_m_page_type', None)

            def _invalidate_page_type(self):
                del self._m_page_type
            @property
            def pfn(self):
                """Guest frame number. The Web IDE, whose numbers are exact to 53
                bits only, rounds it if the page type is not 0.
                """
                if hasattr(self, '_m_pfn'):
                    return self._m_pfn

                self._m_pfn = ((((self.raw - self.raw % 67108864) // 67108864) % 67108864) * 67108864 + self.raw % 67108864)
                return getattr(self, '_m_pfn', None)

            def _invalidate_pfn(self):
                del self._m_pfn
            @property
            def reserved(self):
                """Reserved bits, 0."""
                if hasattr(self, '_m_reserved'):
                    return self._m_reserved

                self._m_reserved = ((self.raw - self.pfn) // 4503599627370496) % 256
                return getattr(self, '_m_reserved', None)

            def _invalidate_reserved(self):
                del self._m_reserved

        @property
        def num_pages(self):
            """Number of page contents that follow. It should equal the number of
            descriptors whose page has data.
            """
            if hasattr(self, '_m_num_pages'):
                return self._m_num_pages

            self._m_num_pages = ((self._io.size() - 8) - self.count * 8) // 4096
            return getattr(self, '_m_num_pages', None)

        def _invalidate_num_pages(self):
            del self._m_num_pages
        @property
        def pages(self):
            """Contents of the pages that have data, in the order of `pfns`
            (opaque: guest memory). Not read until asked for.
            """
            if self._should_write_pages:
                self._write_pages()
            if hasattr(self, '_m_pages'):
                return self._m_pages

            if not self.pages__enabled:
                return None

            _pos = self._io.pos()
            self._io.seek(8 + self.count * 8)
            self._debug['_m_pages']['start'] = self._io.pos()
            self._debug['_m_pages']['arr'] = []
            if self._is_le:
                self._m_pages = []
                for i in range(self.num_pages):
                    self._debug['_m_pages']['arr'].append({'start': self._io.pos()})
                    self._m_pages.append(self._io.read_bytes(4096))
                    self._debug['_m_pages']['arr'][i]['end'] = self._io.pos()

            else:
                self._m_pages = []
                for i in range(self.num_pages):
                    self._debug['_m_pages']['arr'].append({'start': self._io.pos()})
                    self._m_pages.append(self._io.read_bytes(4096))
                    self._debug['_m_pages']['arr'][i]['end'] = self._io.pos()

            self._debug['_m_pages']['end'] = self._io.pos()
            self._io.seek(_pos)
            return getattr(self, '_m_pages', None)

        @pages.setter
        def pages(self, v):
            self._dirty = True
            self._m_pages = v

        def _write_pages(self):
            self._should_write_pages = False
            _pos = self._io.pos()
            self._io.seek(8 + self.count * 8)
            if self._is_le:
                if len(self._m_pages) != self.num_pages:
                    raise kaitaistruct.ConsistencyError(u"pages", self.num_pages, len(self._m_pages))
                for i in range(len(self._m_pages)):
                    pass
                    self._io.write_bytes(self._m_pages[i])

            else:
                if len(self._m_pages) != self.num_pages:
                    raise kaitaistruct.ConsistencyError(u"pages", self.num_pages, len(self._m_pages))
                for i in range(len(self._m_pages)):
                    pass
                    self._io.write_bytes(self._m_pages[i])

            self._io.seek(_pos)

        @property
        def trailing(self):
            """What follows the last whole page (opaque); empty in an undamaged
            record.
            """
            if self._should_write_trailing:
                self._write_trailing()
            if hasattr(self, '_m_trailing'):
                return self._m_trailing

            if not self.trailing__enabled:
                return None

            _pos = self._io.pos()
            self._io.seek((8 + self.count * 8) + self.num_pages * 4096)
            if self._is_le:
                self._debug['_m_trailing']['start'] = self._io.pos()
                self._m_trailing = self._io.read_bytes(((self._io.size() - 8) - self.count * 8) % 4096)
                self._debug['_m_trailing']['end'] = self._io.pos()
            else:
                self._debug['_m_trailing']['start'] = self._io.pos()
                self._m_trailing = self._io.read_bytes(((self._io.size() - 8) - self.count * 8) % 4096)
                self._debug['_m_trailing']['end'] = self._io.pos()
            self._io.seek(_pos)
            return getattr(self, '_m_trailing', None)

        @trailing.setter
        def trailing(self, v):
            self._dirty = True
            self._m_trailing = v

        def _write_trailing(self):
            self._should_write_trailing = False
            _pos = self._io.pos()
            self._io.seek((8 + self.count * 8) + self.num_pages * 4096)
            if self._is_le:
                if len(self._m_trailing) != ((self._io.size() - 8) - self.count * 8) % 4096:
                    raise kaitaistruct.ConsistencyError(u"trailing", ((self._io.size() - 8) - self.count * 8) % 4096, len(self._m_trailing))
                self._io.write_bytes(self._m_trailing)
            else:
                if len(self._m_trailing) != ((self._io.size() - 8) - self.count * 8) % 4096:
                    raise kaitaistruct.ConsistencyError(u"trailing", ((self._io.size() - 8) - self.count * 8) % 4096, len(self._m_trailing))
                self._io.write_bytes(self._m_trailing)
            self._io.seek(_pos)


    class SharedInfo(ReadWriteKaitaiStruct):
        """The page that a guest shares with Xen.
        
        .. seealso::
           docs/specs/libxc-migration-stream.pandoc, SHARED_INFO
        """
        SEQ_FIELDS = ["info"]
        def __init__(self, guest_width, _io=None, _parent=None, _root=None):
            super(XenMigrationRecords.SharedInfo, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self.guest_width = guest_width
            self._debug = collections.defaultdict(dict)

        def _read(self):
            self._debug['info']['start'] = self._io.pos()
            _on = self.guest_width
            if _on == 4:
                pass
                self._raw_info = self._io.read_bytes_full()
                _io__raw_info = KaitaiStream(BytesIO(self._raw_info))
                self.info = xen_shared_info.XenSharedInfo.SharedInfo32(_io__raw_info)
                self.info._read()
            else:
                pass
                self._raw_info = self._io.read_bytes_full()
                _io__raw_info = KaitaiStream(BytesIO(self._raw_info))
                self.info = xen_shared_info.XenSharedInfo.SharedInfo64(_io__raw_info)
                self.info._read()
            self._debug['info']['end'] = self._io.pos()
            self._dirty = False


        def _fetch_instances(self):
            pass
            _on = self.guest_width
            if _on == 4:
                pass
                self.info._fetch_instances()
            else:
                pass
                self.info._fetch_instances()


        def _write__seq(self, io=None):
            super(XenMigrationRecords.SharedInfo, self)._write__seq(io)
            _on = self.guest_width
            if _on == 4:
                pass
                _io__raw_info = KaitaiStream(BytesIO(bytearray(self._io.size() - self._io.pos())))
                self._io.add_child_stream(_io__raw_info)
                _pos2 = self._io.pos()
                self._io.seek(self._io.pos() + (self._io.size() - self._io.pos()))
                def handler(parent, _io__raw_info=_io__raw_info):
                    self._raw_info = _io__raw_info.to_byte_array()
                    parent.write_bytes(self._raw_info)
                    if not parent.is_eof():
                        raise kaitaistruct.ConsistencyError(u"raw(info)", 0, parent.size() - parent.pos())
                _io__raw_info.write_back_handler = KaitaiStream.WriteBackHandler(_pos2, handler)
                self.info._write__seq(_io__raw_info)
            else:
                pass
                _io__raw_info = KaitaiStream(BytesIO(bytearray(self._io.size() - self._io.pos())))
                self._io.add_child_stream(_io__raw_info)
                _pos2 = self._io.pos()
                self._io.seek(self._io.pos() + (self._io.size() - self._io.pos()))
                def handler(parent, _io__raw_info=_io__raw_info):
                    self._raw_info = _io__raw_info.to_byte_array()
                    parent.write_bytes(self._raw_info)
                    if not parent.is_eof():
                        raise kaitaistruct.ConsistencyError(u"raw(info)", 0, parent.size() - parent.pos())
                _io__raw_info.write_back_handler = KaitaiStream.WriteBackHandler(_pos2, handler)
                self.info._write__seq(_io__raw_info)


        def _check(self):
            _on = self.guest_width
            if _on == 4:
                pass
            else:
                pass
            self._dirty = False


    class StaticDataEnd(ReadWriteKaitaiStruct):
        """Marks the end of the data that does not change over a domain's life
        (stream version 3); has no fields.
        
        .. seealso::
           docs/specs/libxc-migration-stream.pandoc, STATIC_DATA_END
        """
        SEQ_FIELDS = []
        def __init__(self, _io=None, _parent=None, _root=None):
            super(XenMigrationRecords.StaticDataEnd, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self._debug = collections.defaultdict(dict)

        def _read(self):
            pass
            self._dirty = False


        def _fetch_instances(self):
            pass


        def _write__seq(self, io=None):
            super(XenMigrationRecords.StaticDataEnd, self)._write__seq(io)


        def _check(self):
            self._dirty = False


    class Toolstack(ReadWriteKaitaiStruct):
        """Data of a toolstack that libxc does not look into. The record was used
        during development only and must not appear.
        
        .. seealso::
           docs/specs/libxc-migration-stream.pandoc, TOOLSTACK
        """
        SEQ_FIELDS = ["data"]
        def __init__(self, _io=None, _parent=None, _root=None):
            super(XenMigrationRecords.Toolstack, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self._debug = collections.defaultdict(dict)

        def _read(self):
            self._debug['data']['start'] = self._io.pos()
            self.data = self._io.read_bytes_full()
            self._debug['data']['end'] = self._io.pos()
            self._dirty = False


        def _fetch_instances(self):
            pass


        def _write__seq(self, io=None):
            super(XenMigrationRecords.Toolstack, self)._write__seq(io)
            self._io.write_bytes(self.data)
            if not self._io.is_eof():
                raise kaitaistruct.ConsistencyError(u"data", 0, self._io.size() - self._io.pos())


        def _check(self):
            self._dirty = False


    class Verify(ReadWriteKaitaiStruct):
        """Marks that all memory was sent and is sent once more to be compared; has
        no fields.
        
        .. seealso::
           docs/specs/libxc-migration-stream.pandoc, VERIFY
        """
        SEQ_FIELDS = []
        def __init__(self, _io=None, _parent=None, _root=None):
            super(XenMigrationRecords.Verify, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self._debug = collections.defaultdict(dict)

        def _read(self):
            pass
            self._dirty = False


        def _fetch_instances(self):
            pass


        def _write__seq(self, io=None):
            super(XenMigrationRecords.Verify, self)._write__seq(io)


        def _check(self):
            self._dirty = False


    class X86CpuidPolicy(ReadWriteKaitaiStruct):
        """CPUID leaves that the domain sees (stream version 3).
        
        .. seealso::
           docs/specs/libxc-migration-stream.pandoc, X86_CPUID_POLICY
        """
        SEQ_FIELDS = ["leaves", "trailing"]
        def __init__(self, _io=None, _parent=None, _root=None):
            super(XenMigrationRecords.X86CpuidPolicy, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self._debug = collections.defaultdict(dict)

        def _read(self):
            self._debug['leaves']['start'] = self._io.pos()
            self._debug['leaves']['arr'] = []
            self.leaves = []
            for i in range(self._io.size() // 24):
                self._debug['leaves']['arr'].append({'start': self._io.pos()})
                _t_leaves = XenMigrationRecords.CpuidLeaf(self._io, self, self._root)
                try:
                    _t_leaves._read()
                finally:
                    self.leaves.append(_t_leaves)
                self._debug['leaves']['arr'][i]['end'] = self._io.pos()

            self._debug['leaves']['end'] = self._io.pos()
            if (not (self._io.is_eof())):
                pass
                self._debug['trailing']['start'] = self._io.pos()
                self.trailing = self._io.read_bytes_full()
                self._debug['trailing']['end'] = self._io.pos()

            self._dirty = False


        def _fetch_instances(self):
            pass
            for i in range(len(self.leaves)):
                pass
                self.leaves[i]._fetch_instances()

            if (not (self._io.is_eof())):
                pass



        def _write__seq(self, io=None):
            super(XenMigrationRecords.X86CpuidPolicy, self)._write__seq(io)
            if len(self.leaves) != self._io.size() // 24:
                raise kaitaistruct.ConsistencyError(u"leaves", self._io.size() // 24, len(self.leaves))
            for i in range(len(self.leaves)):
                pass
                self.leaves[i]._write__seq(self._io)

            if (not (self._io.is_eof())):
                pass
                self._io.write_bytes(self.trailing)
                if not self._io.is_eof():
                    raise kaitaistruct.ConsistencyError(u"trailing", 0, self._io.size() - self._io.pos())



        def _check(self):
            for i in range(len(self.leaves)):
                pass
                if self.leaves[i]._root != self._root:
                    raise kaitaistruct.ConsistencyError(u"leaves", self._root, self.leaves[i]._root)
                if self.leaves[i]._parent != self:
                    raise kaitaistruct.ConsistencyError(u"leaves", self, self.leaves[i]._parent)

            self._dirty = False


    class X86MsrPolicy(ReadWriteKaitaiStruct):
        """Model specific registers that the domain sees (stream version 3).
        
        .. seealso::
           docs/specs/libxc-migration-stream.pandoc, X86_MSR_POLICY
        """
        SEQ_FIELDS = ["msrs", "trailing"]
        def __init__(self, _io=None, _parent=None, _root=None):
            super(XenMigrationRecords.X86MsrPolicy, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self._debug = collections.defaultdict(dict)

        def _read(self):
            self._debug['msrs']['start'] = self._io.pos()
            self._debug['msrs']['arr'] = []
            self.msrs = []
            for i in range(self._io.size() // 16):
                self._debug['msrs']['arr'].append({'start': self._io.pos()})
                _t_msrs = XenMigrationRecords.MsrPolicyEntry(self._io, self, self._root)
                try:
                    _t_msrs._read()
                finally:
                    self.msrs.append(_t_msrs)
                self._debug['msrs']['arr'][i]['end'] = self._io.pos()

            self._debug['msrs']['end'] = self._io.pos()
            if (not (self._io.is_eof())):
                pass
                self._debug['trailing']['start'] = self._io.pos()
                self.trailing = self._io.read_bytes_full()
                self._debug['trailing']['end'] = self._io.pos()

            self._dirty = False


        def _fetch_instances(self):
            pass
            for i in range(len(self.msrs)):
                pass
                self.msrs[i]._fetch_instances()

            if (not (self._io.is_eof())):
                pass



        def _write__seq(self, io=None):
            super(XenMigrationRecords.X86MsrPolicy, self)._write__seq(io)
            if len(self.msrs) != self._io.size() // 16:
                raise kaitaistruct.ConsistencyError(u"msrs", self._io.size() // 16, len(self.msrs))
            for i in range(len(self.msrs)):
                pass
                self.msrs[i]._write__seq(self._io)

            if (not (self._io.is_eof())):
                pass
                self._io.write_bytes(self.trailing)
                if not self._io.is_eof():
                    raise kaitaistruct.ConsistencyError(u"trailing", 0, self._io.size() - self._io.pos())



        def _check(self):
            for i in range(len(self.msrs)):
                pass
                if self.msrs[i]._root != self._root:
                    raise kaitaistruct.ConsistencyError(u"msrs", self._root, self.msrs[i]._root)
                if self.msrs[i]._parent != self:
                    raise kaitaistruct.ConsistencyError(u"msrs", self, self.msrs[i]._parent)

            self._dirty = False


    class X86PvInfo(ReadWriteKaitaiStruct):
        """Word width and page table depth of a PV guest; the first PV record.
        
        .. seealso::
           docs/specs/libxc-migration-stream.pandoc, X86_PV_INFO
        """
        SEQ_FIELDS = ["guest_width", "pt_levels", "reserved"]
        def __init__(self, _io=None, _parent=None, _root=None):
            super(XenMigrationRecords.X86PvInfo, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self._debug = collections.defaultdict(dict)

        def _read(self):
            self._debug['guest_width']['start'] = self._io.pos()
            self.guest_width = self._io.read_u1()
            self._debug['guest_width']['end'] = self._io.pos()
            self._debug['pt_levels']['start'] = self._io.pos()
            self.pt_levels = self._io.read_u1()
            self._debug['pt_levels']['end'] = self._io.pos()
            self._debug['reserved']['start'] = self._io.pos()
            self.reserved = self._io.read_bytes(6)
            self._debug['reserved']['end'] = self._io.pos()
            self._dirty = False


        def _fetch_instances(self):
            pass


        def _write__seq(self, io=None):
            super(XenMigrationRecords.X86PvInfo, self)._write__seq(io)
            self._io.write_u1(self.guest_width)
            self._io.write_u1(self.pt_levels)
            self._io.write_bytes(self.reserved)


        def _check(self):
            if len(self.reserved) != 6:
                raise kaitaistruct.ConsistencyError(u"reserved", 6, len(self.reserved))
            self._dirty = False


    class X86PvP2mFrames(ReadWriteKaitaiStruct):
        """Where a PV guest keeps its physical-to-machine table.
        
        .. seealso::
           docs/specs/libxc-migration-stream.pandoc, X86_PV_P2M_FRAMES
        """
        SEQ_FIELDS = ["start_pfn", "end_pfn", "p2m_pfns", "trailing"]
        def __init__(self, _io=None, _parent=None, _root=None):
            super(XenMigrationRecords.X86PvP2mFrames, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self._debug = collections.defaultdict(dict)

        def _read(self):
            self._debug['start_pfn']['start'] = self._io.pos()
            self.start_pfn = self._io.read_u4le()
            self._debug['start_pfn']['end'] = self._io.pos()
            self._debug['end_pfn']['start'] = self._io.pos()
            self.end_pfn = self._io.read_u4le()
            self._debug['end_pfn']['end'] = self._io.pos()
            self._debug['p2m_pfns']['start'] = self._io.pos()
            self._debug['p2m_pfns']['arr'] = []
            self.p2m_pfns = []
            for i in range((self._io.size() - 8) // 8):
                self._debug['p2m_pfns']['arr'].append({'start': self._io.pos()})
                self.p2m_pfns.append(self._io.read_u8le())
                self._debug['p2m_pfns']['arr'][i]['end'] = self._io.pos()

            self._debug['p2m_pfns']['end'] = self._io.pos()
            if (not (self._io.is_eof())):
                pass
                self._debug['trailing']['start'] = self._io.pos()
                self.trailing = self._io.read_bytes_full()
                self._debug['trailing']['end'] = self._io.pos()

            self._dirty = False


        def _fetch_instances(self):
            pass
            for i in range(len(self.p2m_pfns)):
                pass

            if (not (self._io.is_eof())):
                pass



        def _write__seq(self, io=None):
            super(XenMigrationRecords.X86PvP2mFrames, self)._write__seq(io)
            self._io.write_u4le(self.start_pfn)
            self._io.write_u4le(self.end_pfn)
            if len(self.p2m_pfns) != (self._io.size() - 8) // 8:
                raise kaitaistruct.ConsistencyError(u"p2m_pfns", (self._io.size() - 8) // 8, len(self.p2m_pfns))
            for i in range(len(self.p2m_pfns)):
                pass
                self._io.write_u8le(self.p2m_pfns[i])

            if (not (self._io.is_eof())):
                pass
                self._io.write_bytes(self.trailing)
                if not self._io.is_eof():
                    raise kaitaistruct.ConsistencyError(u"trailing", 0, self._io.size() - self._io.pos())



        def _check(self):
            for i in range(len(self.p2m_pfns)):
                pass

            self._dirty = False


    class X86PvVcpuBasic(ReadWriteKaitaiStruct):
        """Registers of a PV vCPU. In a libxc image the frame numbers in it (GDT,
        CR3, user page table, start info of vCPU 0) are the guest's PFNs, in a
        live update stream they are MFNs.
        
        .. seealso::
           docs/specs/libxc-migration-stream.pandoc, X86_PV_VCPU_BASIC
        """
        SEQ_FIELDS = ["vcpu_id", "reserved", "context"]
        def __init__(self, _io=None, _parent=None, _root=None):
            super(XenMigrationRecords.X86PvVcpuBasic, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self._debug = collections.defaultdict(dict)

        def _read(self):
            self._debug['vcpu_id']['start'] = self._io.pos()
            self.vcpu_id = self._io.read_u4le()
            self._debug['vcpu_id']['end'] = self._io.pos()
            self._debug['reserved']['start'] = self._io.pos()
            self.reserved = self._io.read_u4le()
            self._debug['reserved']['end'] = self._io.pos()
            self._debug['context']['start'] = self._io.pos()
            _on = self.len_context
            if _on == 2800:
                pass
                self._raw_context = self._io.read_bytes_full()
                _io__raw_context = KaitaiStream(BytesIO(self._raw_context))
                self.context = xen_pv_vcpu.XenPvVcpu.GuestContext32(_io__raw_context)
                self.context._read()
            elif _on == 5168:
                pass
                self._raw_context = self._io.read_bytes_full()
                _io__raw_context = KaitaiStream(BytesIO(self._raw_context))
                self.context = xen_pv_vcpu.XenPvVcpu.GuestContext64(_io__raw_context)
                self.context._read()
            else:
                pass
                self.context = self._io.read_bytes_full()
            self._debug['context']['end'] = self._io.pos()
            self._dirty = False


        def _fetch_instances(self):
            pass
            _on = self.len_context
            if _on == 2800:
                pass
                self.context._fetch_instances()
            elif _on == 5168:
                pass
                self.context._fetch_instances()
            else:
                pass


        def _write__seq(self, io=None):
            super(XenMigrationRecords.X86PvVcpuBasic, self)._write__seq(io)
            self._io.write_u4le(self.vcpu_id)
            self._io.write_u4le(self.reserved)
            _on = self.len_context
            if _on == 2800:
                pass
                _io__raw_context = KaitaiStream(BytesIO(bytearray(self._io.size() - self._io.pos())))
                self._io.add_child_stream(_io__raw_context)
                _pos2 = self._io.pos()
                self._io.seek(self._io.pos() + (self._io.size() - self._io.pos()))
                def handler(parent, _io__raw_context=_io__raw_context):
                    self._raw_context = _io__raw_context.to_byte_array()
                    parent.write_bytes(self._raw_context)
                    if not parent.is_eof():
                        raise kaitaistruct.ConsistencyError(u"raw(context)", 0, parent.size() - parent.pos())
                _io__raw_context.write_back_handler = KaitaiStream.WriteBackHandler(_pos2, handler)
                self.context._write__seq(_io__raw_context)
            elif _on == 5168:
                pass
                _io__raw_context = KaitaiStream(BytesIO(bytearray(self._io.size() - self._io.pos())))
                self._io.add_child_stream(_io__raw_context)
                _pos2 = self._io.pos()
                self._io.seek(self._io.pos() + (self._io.size() - self._io.pos()))
                def handler(parent, _io__raw_context=_io__raw_context):
                    self._raw_context = _io__raw_context.to_byte_array()
                    parent.write_bytes(self._raw_context)
                    if not parent.is_eof():
                        raise kaitaistruct.ConsistencyError(u"raw(context)", 0, parent.size() - parent.pos())
                _io__raw_context.write_back_handler = KaitaiStream.WriteBackHandler(_pos2, handler)
                self.context._write__seq(_io__raw_context)
            else:
                pass
                self._io.write_bytes(self.context)
                if not self._io.is_eof():
                    raise kaitaistruct.ConsistencyError(u"context", 0, self._io.size() - self._io.pos())


        def _check(self):
            self._dirty = False

        @property
        def len_context(self):
            """Length of the context in octets."""
            if hasattr(self, '_m_len_context'):
                return self._m_len_context

            self._m_len_context = self._io.size() - 8
            return getattr(self, '_m_len_context', None)

        def _invalidate_len_context(self):
            del self._m_len_context

    class X86PvVcpuExtended(ReadWriteKaitaiStruct):
        """Callbacks and machine check state of a PV vCPU.
        
        .. seealso::
           docs/specs/libxc-migration-stream.pandoc, X86_PV_VCPU_EXTENDED
        """
        SEQ_FIELDS = ["vcpu_id", "reserved", "context"]
        def __init__(self, _io=None, _parent=None, _root=None):
            super(XenMigrationRecords.X86PvVcpuExtended, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self._debug = collections.defaultdict(dict)

        def _read(self):
            self._debug['vcpu_id']['start'] = self._io.pos()
            self.vcpu_id = self._io.read_u4le()
            self._debug['vcpu_id']['end'] = self._io.pos()
            self._debug['reserved']['start'] = self._io.pos()
            self.reserved = self._io.read_u4le()
            self._debug['reserved']['end'] = self._io.pos()
            if (not (self._io.is_eof())):
                pass
                self._debug['context']['start'] = self._io.pos()
                self._raw_context = self._io.read_bytes_full()
                _io__raw_context = KaitaiStream(BytesIO(self._raw_context))
                self.context = xen_pv_vcpu.XenPvVcpu.ExtendedContext(_io__raw_context)
                self.context._read()
                self._debug['context']['end'] = self._io.pos()

            self._dirty = False


        def _fetch_instances(self):
            pass
            if (not (self._io.is_eof())):
                pass
                self.context._fetch_instances()



        def _write__seq(self, io=None):
            super(XenMigrationRecords.X86PvVcpuExtended, self)._write__seq(io)
            self._io.write_u4le(self.vcpu_id)
            self._io.write_u4le(self.reserved)
            if (not (self._io.is_eof())):
                pass
                _io__raw_context = KaitaiStream(BytesIO(bytearray(self._io.size() - self._io.pos())))
                self._io.add_child_stream(_io__raw_context)
                _pos2 = self._io.pos()
                self._io.seek(self._io.pos() + (self._io.size() - self._io.pos()))
                def handler(parent, _io__raw_context=_io__raw_context):
                    self._raw_context = _io__raw_context.to_byte_array()
                    parent.write_bytes(self._raw_context)
                    if not parent.is_eof():
                        raise kaitaistruct.ConsistencyError(u"raw(context)", 0, parent.size() - parent.pos())
                _io__raw_context.write_back_handler = KaitaiStream.WriteBackHandler(_pos2, handler)
                self.context._write__seq(_io__raw_context)



        def _check(self):
            self._dirty = False


    class X86PvVcpuMsrs(ReadWriteKaitaiStruct):
        """Model specific registers of a PV vCPU.
        
        .. seealso::
           docs/specs/libxc-migration-stream.pandoc, X86_PV_VCPU_MSRS
        """
        SEQ_FIELDS = ["vcpu_id", "reserved", "msrs", "trailing"]
        def __init__(self, _io=None, _parent=None, _root=None):
            super(XenMigrationRecords.X86PvVcpuMsrs, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self._debug = collections.defaultdict(dict)

        def _read(self):
            self._debug['vcpu_id']['start'] = self._io.pos()
            self.vcpu_id = self._io.read_u4le()
            self._debug['vcpu_id']['end'] = self._io.pos()
            self._debug['reserved']['start'] = self._io.pos()
            self.reserved = self._io.read_u4le()
            self._debug['reserved']['end'] = self._io.pos()
            self._debug['msrs']['start'] = self._io.pos()
            self._debug['msrs']['arr'] = []
            self.msrs = []
            for i in range((self._io.size() - 8) // 16):
                self._debug['msrs']['arr'].append({'start': self._io.pos()})
                _t_msrs = xen_pv_vcpu.XenPvVcpu.Msr(self._io)
                try:
                    _t_msrs._read()
                finally:
                    self.msrs.append(_t_msrs)
                self._debug['msrs']['arr'][i]['end'] = self._io.pos()

            self._debug['msrs']['end'] = self._io.pos()
            if (not (self._io.is_eof())):
                pass
                self._debug['trailing']['start'] = self._io.pos()
                self.trailing = self._io.read_bytes_full()
                self._debug['trailing']['end'] = self._io.pos()

            self._dirty = False


        def _fetch_instances(self):
            pass
            for i in range(len(self.msrs)):
                pass
                self.msrs[i]._fetch_instances()

            if (not (self._io.is_eof())):
                pass



        def _write__seq(self, io=None):
            super(XenMigrationRecords.X86PvVcpuMsrs, self)._write__seq(io)
            self._io.write_u4le(self.vcpu_id)
            self._io.write_u4le(self.reserved)
            if len(self.msrs) != (self._io.size() - 8) // 16:
                raise kaitaistruct.ConsistencyError(u"msrs", (self._io.size() - 8) // 16, len(self.msrs))
            for i in range(len(self.msrs)):
                pass
                self.msrs[i]._write__seq(self._io)

            if (not (self._io.is_eof())):
                pass
                self._io.write_bytes(self.trailing)
                if not self._io.is_eof():
                    raise kaitaistruct.ConsistencyError(u"trailing", 0, self._io.size() - self._io.pos())



        def _check(self):
            for i in range(len(self.msrs)):
                pass

            self._dirty = False


    class X86PvVcpuXsave(ReadWriteKaitaiStruct):
        """Extended processor state of a PV vCPU.
        
        .. seealso::
           docs/specs/libxc-migration-stream.pandoc, X86_PV_VCPU_XSAVE
        """
        SEQ_FIELDS = ["vcpu_id", "reserved", "context"]
        def __init__(self, _io=None, _parent=None, _root=None):
            super(XenMigrationRecords.X86PvVcpuXsave, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self._debug = collections.defaultdict(dict)

        def _read(self):
            self._debug['vcpu_id']['start'] = self._io.pos()
            self.vcpu_id = self._io.read_u4le()
            self._debug['vcpu_id']['end'] = self._io.pos()
            self._debug['reserved']['start'] = self._io.pos()
            self.reserved = self._io.read_u4le()
            self._debug['reserved']['end'] = self._io.pos()
            if (not (self._io.is_eof())):
                pass
                self._debug['context']['start'] = self._io.pos()
                self._raw_context = self._io.read_bytes_full()
                _io__raw_context = KaitaiStream(BytesIO(self._raw_context))
                self.context = xen_pv_vcpu.XenPvVcpu.XsaveContext(_io__raw_context)
                self.context._read()
                self._debug['context']['end'] = self._io.pos()

            self._dirty = False


        def _fetch_instances(self):
            pass
            if (not (self._io.is_eof())):
                pass
                self.context._fetch_instances()



        def _write__seq(self, io=None):
            super(XenMigrationRecords.X86PvVcpuXsave, self)._write__seq(io)
            self._io.write_u4le(self.vcpu_id)
            self._io.write_u4le(self.reserved)
            if (not (self._io.is_eof())):
                pass
                _io__raw_context = KaitaiStream(BytesIO(bytearray(self._io.size() - self._io.pos())))
                self._io.add_child_stream(_io__raw_context)
                _pos2 = self._io.pos()
                self._io.seek(self._io.pos() + (self._io.size() - self._io.pos()))
                def handler(parent, _io__raw_context=_io__raw_context):
                    self._raw_context = _io__raw_context.to_byte_array()
                    parent.write_bytes(self._raw_context)
                    if not parent.is_eof():
                        raise kaitaistruct.ConsistencyError(u"raw(context)", 0, parent.size() - parent.pos())
                _io__raw_context.write_back_handler = KaitaiStream.WriteBackHandler(_pos2, handler)
                self.context._write__seq(_io__raw_context)



        def _check(self):
            self._dirty = False


    class X86TscInfo(ReadWriteKaitaiStruct):
        """How the domain sees the time stamp counter.
        
        .. seealso::
           docs/specs/libxc-migration-stream.pandoc, X86_TSC_INFO
        """
        SEQ_FIELDS = ["mode", "khz", "nsec", "incarnation", "reserved"]
        def __init__(self, _io=None, _parent=None, _root=None):
            super(XenMigrationRecords.X86TscInfo, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self._debug = collections.defaultdict(dict)

        def _read(self):
            self._debug['mode']['start'] = self._io.pos()
            self.mode = KaitaiStream.resolve_enum(XenMigrationRecords.TscMode, self._io.read_u4le())
            self._debug['mode']['end'] = self._io.pos()
            self._debug['khz']['start'] = self._io.pos()
            self.khz = self._io.read_u4le()
            self._debug['khz']['end'] = self._io.pos()
            self._debug['nsec']['start'] = self._io.pos()
            self.nsec = self._io.read_u8le()
            self._debug['nsec']['end'] = self._io.pos()
            self._debug['incarnation']['start'] = self._io.pos()
            self.incarnation = self._io.read_u4le()
            self._debug['incarnation']['end'] = self._io.pos()
            self._debug['reserved']['start'] = self._io.pos()
            self.reserved = self._io.read_u4le()
            self._debug['reserved']['end'] = self._io.pos()
            self._dirty = False


        def _fetch_instances(self):
            pass


        def _write__seq(self, io=None):
            super(XenMigrationRecords.X86TscInfo, self)._write__seq(io)
            self._io.write_u4le(int(self.mode))
            self._io.write_u4le(self.khz)
            self._io.write_u8le(self.nsec)
            self._io.write_u4le(self.incarnation)
            self._io.write_u4le(self.reserved)


        def _check(self):
            self._dirty = False



