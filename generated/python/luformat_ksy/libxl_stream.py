# This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild
# type: ignore

import kaitaistruct
from kaitaistruct import ReadWriteKaitaiStruct, KaitaiStream, BytesIO
from luformat_ksy import libxc_image
from luformat_ksy import xen_record
from enum import IntEnum
import collections


if getattr(kaitaistruct, 'API_VERSION', (0, 9)) < (0, 11):
    raise Exception("Incompatible Kaitai Struct Python API: 0.11 or later is required, but you have %s" % (kaitaistruct.__version__))

class LibxlStream(ReadWriteKaitaiStruct):
    """What libxl writes for a domain when it is saved or migrated: a header and
    records of its own, with the libxc image between them. The marker record
    `LIBXC_CONTEXT` is empty; the image that belongs to it stands behind it,
    without a length, and ends with its own `END`.
    
    In a checkpointed (Remus) stream the two layers take turns: the libxc image
    runs up to a `CHECKPOINT`, libxl's records follow up to `CHECKPOINT_END`, then
    libxc records again. Such a stream has no `END` of its own: it stops where the
    connection broke. A COLO stream carries `CHECKPOINT_STATE` between
    `CHECKPOINT_END` and the next libxc record; this schema does not follow it.
    
    .. seealso::
       docs/specs/libxl-migration-stream.pandoc, Overview
    """

    class CheckpointControl(IntEnum):
        new_checkpoint = 0
        secondary_suspended = 1
        secondary_ready = 2
        secondary_resumed = 3

    class Emulator(IntEnum):
        unknown = 0
        qemu_traditional = 1
        qemu_upstream = 2

    class RecordType(IntEnum):
        end_of_stream = 0
        libxc_context = 1
        emulator_xenstore_data = 2
        emulator_context = 3
        checkpoint_end = 4
        checkpoint_state = 5
    SEQ_FIELDS = ["header", "records"]
    def __init__(self, _io=None, _parent=None, _root=None):
        super(LibxlStream, self).__init__(_io)
        self._parent = _parent
        self._root = _root or self
        self._debug = collections.defaultdict(dict)

    def _read(self):
        self._debug['header']['start'] = self._io.pos()
        self.header = LibxlStream.StreamHeader(self._io, self, self._root)
        self.header._read()
        self._debug['header']['end'] = self._io.pos()
        self._debug['records']['start'] = self._io.pos()
        self._debug['records']['arr'] = []
        self.records = []
        i = 0
        while True:
            self._debug['records']['arr'].append({'start': self._io.pos()})
            _t_records = LibxlStream.Record(self.host_is_be, self._io, self, self._root)
            try:
                _t_records._read()
            finally:
                _ = _t_records
                self.records.append(_)
            self._debug['records']['arr'][len(self.records) - 1]['end'] = self._io.pos()
            if  ((_.header.record_type == LibxlStream.RecordType.end_of_stream) or (self._io.is_eof())) :
                break
            i += 1
        self._debug['records']['end'] = self._io.pos()
        self._dirty = False


    def _fetch_instances(self):
        pass
        self.header._fetch_instances()
        for i in range(len(self.records)):
            pass
            self.records[i]._fetch_instances()



    def _write__seq(self, io=None):
        super(LibxlStream, self)._write__seq(io)
        self.header._write__seq(self._io)
        for i in range(len(self.records)):
            pass
            self.records[i]._write__seq(self._io)
            _ = self.records[i]
            if  ((_.header.record_type == LibxlStream.RecordType.end_of_stream) or (self._io.is_eof()))  != (i == len(self.records) - 1):
                raise kaitaistruct.ConsistencyError(u"records", i == len(self.records) - 1,  ((_.header.record_type == LibxlStream.RecordType.end_of_stream) or (self._io.is_eof())) )



    def _check(self):
        if self.header._root != self._root:
            raise kaitaistruct.ConsistencyError(u"header", self._root, self.header._root)
        if self.header._parent != self:
            raise kaitaistruct.ConsistencyError(u"header", self, self.header._parent)
        if len(self.records) == 0:
            raise kaitaistruct.ConsistencyError(u"records", 0, len(self.records))
        for i in range(len(self.records)):
            pass
            if self.records[i]._root != self._root:
                raise kaitaistruct.ConsistencyError(u"records", self._root, self.records[i]._root)
            if self.records[i]._parent != self:
                raise kaitaistruct.ConsistencyError(u"records", self, self.records[i]._parent)
            if self.records[i].host_is_be != self.host_is_be:
                raise kaitaistruct.ConsistencyError(u"records", self.host_is_be, self.records[i].host_is_be)

        self._dirty = False

    class CheckpointState(ReadWriteKaitaiStruct):
        """Control message between the two sides of a COLO pair.
        
        .. seealso::
           docs/specs/libxl-migration-stream.pandoc, CHECKPOINT_STATE
        """
        SEQ_FIELDS = ["control_id", "padding"]
        def __init__(self, host_is_be, _io=None, _parent=None, _root=None):
            super(LibxlStream.CheckpointState, self).__init__(_io)
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
                raise kaitaistruct.UndecidedEndiannessError("/types/checkpoint_state")
            elif self._is_le == True:
                self._read_le()
            elif self._is_le == False:
                self._read_be()
            self._dirty = False

        def _read_le(self):
            self._debug['control_id']['start'] = self._io.pos()
            self.control_id = KaitaiStream.resolve_enum(LibxlStream.CheckpointControl, self._io.read_u4le())
            self._debug['control_id']['end'] = self._io.pos()
            self._debug['padding']['start'] = self._io.pos()
            self.padding = self._io.read_bytes_full()
            self._debug['padding']['end'] = self._io.pos()
            self._dirty = False

        def _read_be(self):
            self._debug['control_id']['start'] = self._io.pos()
            self.control_id = KaitaiStream.resolve_enum(LibxlStream.CheckpointControl, self._io.read_u4be())
            self._debug['control_id']['end'] = self._io.pos()
            self._debug['padding']['start'] = self._io.pos()
            self.padding = self._io.read_bytes_full()
            self._debug['padding']['end'] = self._io.pos()
            self._dirty = False


        def _fetch_instances(self):
            pass


        def _write__seq(self, io=None):
            super(LibxlStream.CheckpointState, self)._write__seq(io)
            if not hasattr(self, '_is_le'):
                raise kaitaistruct.UndecidedEndiannessError("/types/checkpoint_state")
            elif self._is_le == True:
                self._write__seq_le()
            elif self._is_le == False:
                self._write__seq_be()


        def _write__seq_le(self):
            self._io.write_u4le(int(self.control_id))
            self._io.write_bytes(self.padding)
            if not self._io.is_eof():
                raise kaitaistruct.ConsistencyError(u"padding", 0, self._io.size() - self._io.pos())


        def _write__seq_be(self):
            self._io.write_u4be(int(self.control_id))
            self._io.write_bytes(self.padding)
            if not self._io.is_eof():
                raise kaitaistruct.ConsistencyError(u"padding", 0, self._io.size() - self._io.pos())


        def _check(self):
            self._dirty = False


    class EmulatorContext(ReadWriteKaitaiStruct):
        """Saved state of an emulator.
        
        .. seealso::
           docs/specs/libxl-migration-stream.pandoc, EMULATOR_CONTEXT
        """
        SEQ_FIELDS = ["emulator", "context"]
        def __init__(self, host_is_be, _io=None, _parent=None, _root=None):
            super(LibxlStream.EmulatorContext, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self.host_is_be = host_is_be
            self._debug = collections.defaultdict(dict)

        def _read(self):
            self._debug['emulator']['start'] = self._io.pos()
            self.emulator = LibxlStream.EmulatorHeader(self.host_is_be, self._io, self, self._root)
            self.emulator._read()
            self._debug['emulator']['end'] = self._io.pos()
            self._debug['context']['start'] = self._io.pos()
            self.context = self._io.read_bytes_full()
            self._debug['context']['end'] = self._io.pos()
            self._dirty = False


        def _fetch_instances(self):
            pass
            self.emulator._fetch_instances()


        def _write__seq(self, io=None):
            super(LibxlStream.EmulatorContext, self)._write__seq(io)
            self.emulator._write__seq(self._io)
            self._io.write_bytes(self.context)
            if not self._io.is_eof():
                raise kaitaistruct.ConsistencyError(u"context", 0, self._io.size() - self._io.pos())


        def _check(self):
            if self.emulator._root != self._root:
                raise kaitaistruct.ConsistencyError(u"emulator", self._root, self.emulator._root)
            if self.emulator._parent != self:
                raise kaitaistruct.ConsistencyError(u"emulator", self, self.emulator._parent)
            if self.emulator.host_is_be != self.host_is_be:
                raise kaitaistruct.ConsistencyError(u"emulator", self.host_is_be, self.emulator.host_is_be)
            self._dirty = False


    class EmulatorHeader(ReadWriteKaitaiStruct):
        """Tells which emulator a record belongs to.
        
        .. seealso::
           docs/specs/libxl-migration-stream.pandoc, Emulator Records
        """
        SEQ_FIELDS = ["emulator_id", "index"]
        def __init__(self, host_is_be, _io=None, _parent=None, _root=None):
            super(LibxlStream.EmulatorHeader, self).__init__(_io)
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
                raise kaitaistruct.UndecidedEndiannessError("/types/emulator_header")
            elif self._is_le == True:
                self._read_le()
            elif self._is_le == False:
                self._read_be()
            self._dirty = False

        def _read_le(self):
            self._debug['emulator_id']['start'] = self._io.pos()
            self.emulator_id = KaitaiStream.resolve_enum(LibxlStream.Emulator, self._io.read_u4le())
            self._debug['emulator_id']['end'] = self._io.pos()
            self._debug['index']['start'] = self._io.pos()
            self.index = self._io.read_u4le()
            self._debug['index']['end'] = self._io.pos()
            self._dirty = False

        def _read_be(self):
            self._debug['emulator_id']['start'] = self._io.pos()
            self.emulator_id = KaitaiStream.resolve_enum(LibxlStream.Emulator, self._io.read_u4be())
            self._debug['emulator_id']['end'] = self._io.pos()
            self._debug['index']['start'] = self._io.pos()
            self.index = self._io.read_u4be()
            self._debug['index']['end'] = self._io.pos()
            self._dirty = False


        def _fetch_instances(self):
            pass


        def _write__seq(self, io=None):
            super(LibxlStream.EmulatorHeader, self)._write__seq(io)
            if not hasattr(self, '_is_le'):
                raise kaitaistruct.UndecidedEndiannessError("/types/emulator_header")
            elif self._is_le == True:
                self._write__seq_le()
            elif self._is_le == False:
                self._write__seq_be()


        def _write__seq_le(self):
            self._io.write_u4le(int(self.emulator_id))
            self._io.write_u4le(self.index)


        def _write__seq_be(self):
            self._io.write_u4be(int(self.emulator_id))
            self._io.write_u4be(self.index)


        def _check(self):
            self._dirty = False


    class EmulatorXenstoreData(ReadWriteKaitaiStruct):
        """Xenstore entries of an emulator.
        
        .. seealso::
           docs/specs/libxl-migration-stream.pandoc, EMULATOR_XENSTORE_DATA
        """
        SEQ_FIELDS = ["emulator", "entries"]
        def __init__(self, host_is_be, _io=None, _parent=None, _root=None):
            super(LibxlStream.EmulatorXenstoreData, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self.host_is_be = host_is_be
            self._debug = collections.defaultdict(dict)

        def _read(self):
            self._debug['emulator']['start'] = self._io.pos()
            self.emulator = LibxlStream.EmulatorHeader(self.host_is_be, self._io, self, self._root)
            self.emulator._read()
            self._debug['emulator']['end'] = self._io.pos()
            self._debug['entries']['start'] = self._io.pos()
            self._debug['entries']['arr'] = []
            self.entries = []
            i = 0
            while not self._io.is_eof():
                self._debug['entries']['arr'].append({'start': self._io.pos()})
                _t_entries = LibxlStream.XenstoreEntry(self._io, self, self._root)
                try:
                    _t_entries._read()
                finally:
                    self.entries.append(_t_entries)
                self._debug['entries']['arr'][len(self.entries) - 1]['end'] = self._io.pos()
                i += 1

            self._debug['entries']['end'] = self._io.pos()
            self._dirty = False


        def _fetch_instances(self):
            pass
            self.emulator._fetch_instances()
            for i in range(len(self.entries)):
                pass
                self.entries[i]._fetch_instances()



        def _write__seq(self, io=None):
            super(LibxlStream.EmulatorXenstoreData, self)._write__seq(io)
            self.emulator._write__seq(self._io)
            for i in range(len(self.entries)):
                pass
                if self._io.is_eof():
                    raise kaitaistruct.ConsistencyError(u"entries", 0, self._io.size() - self._io.pos())
                self.entries[i]._write__seq(self._io)

            if not self._io.is_eof():
                raise kaitaistruct.ConsistencyError(u"entries", 0, self._io.size() - self._io.pos())


        def _check(self):
            if self.emulator._root != self._root:
                raise kaitaistruct.ConsistencyError(u"emulator", self._root, self.emulator._root)
            if self.emulator._parent != self:
                raise kaitaistruct.ConsistencyError(u"emulator", self, self.emulator._parent)
            if self.emulator.host_is_be != self.host_is_be:
                raise kaitaistruct.ConsistencyError(u"emulator", self.host_is_be, self.emulator.host_is_be)
            for i in range(len(self.entries)):
                pass
                if self.entries[i]._root != self._root:
                    raise kaitaistruct.ConsistencyError(u"entries", self._root, self.entries[i]._root)
                if self.entries[i]._parent != self:
                    raise kaitaistruct.ConsistencyError(u"entries", self, self.entries[i]._parent)

            self._dirty = False


    class LibxcPart(ReadWriteKaitaiStruct):
        """A libxc image up to the record that hands the stream back to libxl: `END`
        or `CHECKPOINT`.
        
        .. seealso::
           docs/specs/libxl-migration-stream.pandoc, LIBXC_CONTEXT
        """
        SEQ_FIELDS = ["image_header", "domain_header", "content"]
        def __init__(self, _io=None, _parent=None, _root=None):
            super(LibxlStream.LibxcPart, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self._debug = collections.defaultdict(dict)

        def _read(self):
            self._debug['image_header']['start'] = self._io.pos()
            self.image_header = libxc_image.LibxcImage.Ihdr(self._io)
            self.image_header._read()
            self._debug['image_header']['end'] = self._io.pos()
            self._debug['domain_header']['start'] = self._io.pos()
            self.domain_header = libxc_image.LibxcImage.Dhdr(self.host_is_be, self._io)
            self.domain_header._read()
            self._debug['domain_header']['end'] = self._io.pos()
            self._debug['content']['start'] = self._io.pos()
            self.content = LibxlStream.LibxcRecords(self.host_is_be, self._io, self, self._root)
            self.content._read()
            self._debug['content']['end'] = self._io.pos()
            self._dirty = False


        def _fetch_instances(self):
            pass
            self.image_header._fetch_instances()
            self.domain_header._fetch_instances()
            self.content._fetch_instances()


        def _write__seq(self, io=None):
            super(LibxlStream.LibxcPart, self)._write__seq(io)
            self.image_header._write__seq(self._io)
            self.domain_header._write__seq(self._io)
            self.content._write__seq(self._io)


        def _check(self):
            if self.domain_header.host_is_be != self.host_is_be:
                raise kaitaistruct.ConsistencyError(u"domain_header", self.host_is_be, self.domain_header.host_is_be)
            if self.content._root != self._root:
                raise kaitaistruct.ConsistencyError(u"content", self._root, self.content._root)
            if self.content._parent != self:
                raise kaitaistruct.ConsistencyError(u"content", self, self.content._parent)
            if self.content.host_is_be != self.host_is_be:
                raise kaitaistruct.ConsistencyError(u"content", self.host_is_be, self.content.host_is_be)
            self._dirty = False

        @property
        def host_is_be(self):
            """True if the image is big-endian."""
            if hasattr(self, '_m_host_is_be'):
                return self._m_host_is_be

            self._m_host_is_be = self.image_header.is_big_endian
            return getattr(self, '_m_host_is_be', None)

        def _invalidate_host_is_be(self):
            del self._m_host_is_be

    class LibxcRecords(ReadWriteKaitaiStruct):
        """Records of libxc up to the one that hands the stream back to libxl.
        
        .. seealso::
           docs/specs/libxc-migration-stream.pandoc, CHECKPOINT
        """
        SEQ_FIELDS = ["records"]
        def __init__(self, host_is_be, _io=None, _parent=None, _root=None):
            super(LibxlStream.LibxcRecords, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self.host_is_be = host_is_be
            self._debug = collections.defaultdict(dict)

        def _read(self):
            self._debug['records']['start'] = self._io.pos()
            self._debug['records']['arr'] = []
            self.records = []
            i = 0
            while True:
                self._debug['records']['arr'].append({'start': self._io.pos()})
                _t_records = xen_record.XenRecord(self.host_is_be, (8 if i == 0 else self.records[i - 1].next_guest_width), self._io)
                try:
                    _t_records._read()
                finally:
                    _ = _t_records
                    self.records.append(_)
                self._debug['records']['arr'][len(self.records) - 1]['end'] = self._io.pos()
                if  ((_.record_type == xen_record.XenRecord.RecordType.end_of_stream) or (_.record_type == xen_record.XenRecord.RecordType.checkpoint)) :
                    break
                i += 1
            self._debug['records']['end'] = self._io.pos()
            self._dirty = False


        def _fetch_instances(self):
            pass
            for i in range(len(self.records)):
                pass
                self.records[i]._fetch_instances()



        def _write__seq(self, io=None):
            super(LibxlStream.LibxcRecords, self)._write__seq(io)
            for i in range(len(self.records)):
                pass
                self.records[i]._write__seq(self._io)



        def _check(self):
            if len(self.records) == 0:
                raise kaitaistruct.ConsistencyError(u"records", 0, len(self.records))
            for i in range(len(self.records)):
                pass
                if self.records[i].host_is_be != self.host_is_be:
                    raise kaitaistruct.ConsistencyError(u"records", self.host_is_be, self.records[i].host_is_be)
                if self.records[i].guest_width != (8 if i == 0 else self.records[i - 1].next_guest_width):
                    raise kaitaistruct.ConsistencyError(u"records", (8 if i == 0 else self.records[i - 1].next_guest_width), self.records[i].guest_width)
                _ = self.records[i]
                if  ((_.record_type == xen_record.XenRecord.RecordType.end_of_stream) or (_.record_type == xen_record.XenRecord.RecordType.checkpoint))  != (i == len(self.records) - 1):
                    raise kaitaistruct.ConsistencyError(u"records", i == len(self.records) - 1,  ((_.record_type == xen_record.XenRecord.RecordType.end_of_stream) or (_.record_type == xen_record.XenRecord.RecordType.checkpoint)) )

            self._dirty = False


    class NoFields(ReadWriteKaitaiStruct):
        """Body of `END`, `LIBXC_CONTEXT` and `CHECKPOINT_END`: empty. Octets found
        there nevertheless are kept.
        
        .. seealso::
           docs/specs/libxl-migration-stream.pandoc, Records
        """
        SEQ_FIELDS = ["unexpected"]
        def __init__(self, _io=None, _parent=None, _root=None):
            super(LibxlStream.NoFields, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self._debug = collections.defaultdict(dict)

        def _read(self):
            self._debug['unexpected']['start'] = self._io.pos()
            self.unexpected = self._io.read_bytes_full()
            self._debug['unexpected']['end'] = self._io.pos()
            self._dirty = False


        def _fetch_instances(self):
            pass


        def _write__seq(self, io=None):
            super(LibxlStream.NoFields, self)._write__seq(io)
            self._io.write_bytes(self.unexpected)
            if not self._io.is_eof():
                raise kaitaistruct.ConsistencyError(u"unexpected", 0, self._io.size() - self._io.pos())


        def _check(self):
            self._dirty = False


    class Record(ReadWriteKaitaiStruct):
        """One record of libxl, and behind it what libxc wrote before libxl had its
        next turn.
        
        .. seealso::
           docs/specs/libxl-migration-stream.pandoc, Record Overview
        """
        SEQ_FIELDS = ["header", "body", "padding", "libxc", "libxc_resumed"]
        def __init__(self, host_is_be, _io=None, _parent=None, _root=None):
            super(LibxlStream.Record, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self.host_is_be = host_is_be
            self._debug = collections.defaultdict(dict)

        def _read(self):
            self._debug['header']['start'] = self._io.pos()
            self.header = LibxlStream.RecordHeader(self.host_is_be, self._io, self, self._root)
            self.header._read()
            self._debug['header']['end'] = self._io.pos()
            self._debug['body']['start'] = self._io.pos()
            _on = self.record_type
            if _on == LibxlStream.RecordType.checkpoint_end:
                pass
                self._raw_body = self._io.read_bytes(self.header.len_body)
                _io__raw_body = KaitaiStream(BytesIO(self._raw_body))
                self.body = LibxlStream.NoFields(_io__raw_body, self, self._root)
                self.body._read()
            elif _on == LibxlStream.RecordType.checkpoint_state:
                pass
                self._raw_body = self._io.read_bytes(self.header.len_body)
                _io__raw_body = KaitaiStream(BytesIO(self._raw_body))
                self.body = LibxlStream.CheckpointState(self.host_is_be, _io__raw_body, self, self._root)
                self.body._read()
            elif _on == LibxlStream.RecordType.emulator_context:
                pass
                self._raw_body = self._io.read_bytes(self.header.len_body)
                _io__raw_body = KaitaiStream(BytesIO(self._raw_body))
                self.body = LibxlStream.EmulatorContext(self.host_is_be, _io__raw_body, self, self._root)
                self.body._read()
            elif _on == LibxlStream.RecordType.emulator_xenstore_data:
                pass
                self._raw_body = self._io.read_bytes(self.header.len_body)
                _io__raw_body = KaitaiStream(BytesIO(self._raw_body))
                self.body = LibxlStream.EmulatorXenstoreData(self.host_is_be, _io__raw_body, self, self._root)
                self.body._read()
            elif _on == LibxlStream.RecordType.end_of_stream:
                pass
                self._raw_body = self._io.read_bytes(self.header.len_body)
                _io__raw_body = KaitaiStream(BytesIO(self._raw_body))
                self.body = LibxlStream.NoFields(_io__raw_body, self, self._root)
                self.body._read()
            elif _on == LibxlStream.RecordType.libxc_context:
                pass
                self._raw_body = self._io.read_bytes(self.header.len_body)
                _io__raw_body = KaitaiStream(BytesIO(self._raw_body))
                self.body = LibxlStream.NoFields(_io__raw_body, self, self._root)
                self.body._read()
            else:
                pass
                self.body = self._io.read_bytes(self.header.len_body)
            self._debug['body']['end'] = self._io.pos()
            self._debug['padding']['start'] = self._io.pos()
            self.padding = self._io.read_bytes((8 - self.header.len_body % 8) % 8)
            self._debug['padding']['end'] = self._io.pos()
            if self.record_type == LibxlStream.RecordType.libxc_context:
                pass
                self._debug['libxc']['start'] = self._io.pos()
                self.libxc = LibxlStream.LibxcPart(self._io, self, self._root)
                self.libxc._read()
                self._debug['libxc']['end'] = self._io.pos()

            if  ((self.record_type == LibxlStream.RecordType.checkpoint_end) and ((not (self._io.is_eof())))) :
                pass
                self._debug['libxc_resumed']['start'] = self._io.pos()
                self.libxc_resumed = LibxlStream.LibxcRecords(self.host_is_be, self._io, self, self._root)
                self.libxc_resumed._read()
                self._debug['libxc_resumed']['end'] = self._io.pos()

            self._dirty = False


        def _fetch_instances(self):
            pass
            self.header._fetch_instances()
            _on = self.record_type
            if _on == LibxlStream.RecordType.checkpoint_end:
                pass
                self.body._fetch_instances()
            elif _on == LibxlStream.RecordType.checkpoint_state:
                pass
                self.body._fetch_instances()
            elif _on == LibxlStream.RecordType.emulator_context:
                pass
                self.body._fetch_instances()
            elif _on == LibxlStream.RecordType.emulator_xenstore_data:
                pass
                self.body._fetch_instances()
            elif _on == LibxlStream.RecordType.end_of_stream:
                pass
                self.body._fetch_instances()
            elif _on == LibxlStream.RecordType.libxc_context:
                pass
                self.body._fetch_instances()
            else:
                pass
            if self.record_type == LibxlStream.RecordType.libxc_context:
                pass
                self.libxc._fetch_instances()

            if  ((self.record_type == LibxlStream.RecordType.checkpoint_end) and ((not (self._io.is_eof())))) :
                pass
                self.libxc_resumed._fetch_instances()



        def _write__seq(self, io=None):
            super(LibxlStream.Record, self)._write__seq(io)
            self.header._write__seq(self._io)
            _on = self.record_type
            if _on == LibxlStream.RecordType.checkpoint_end:
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
            elif _on == LibxlStream.RecordType.checkpoint_state:
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
            elif _on == LibxlStream.RecordType.emulator_context:
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
            elif _on == LibxlStream.RecordType.emulator_xenstore_data:
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
            elif _on == LibxlStream.RecordType.end_of_stream:
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
            elif _on == LibxlStream.RecordType.libxc_context:
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
            if self.record_type == LibxlStream.RecordType.libxc_context:
                pass
                self.libxc._write__seq(self._io)

            if  ((self.record_type == LibxlStream.RecordType.checkpoint_end) and ((not (self._io.is_eof())))) :
                pass
                if self.libxc_resumed._root != self._root:
                    raise kaitaistruct.ConsistencyError(u"libxc_resumed", self._root, self.libxc_resumed._root)
                if self.libxc_resumed._parent != self:
                    raise kaitaistruct.ConsistencyError(u"libxc_resumed", self, self.libxc_resumed._parent)
                if self.libxc_resumed.host_is_be != self.host_is_be:
                    raise kaitaistruct.ConsistencyError(u"libxc_resumed", self.host_is_be, self.libxc_resumed.host_is_be)
                self.libxc_resumed._write__seq(self._io)



        def _check(self):
            if self.header._root != self._root:
                raise kaitaistruct.ConsistencyError(u"header", self._root, self.header._root)
            if self.header._parent != self:
                raise kaitaistruct.ConsistencyError(u"header", self, self.header._parent)
            if self.header.host_is_be != self.host_is_be:
                raise kaitaistruct.ConsistencyError(u"header", self.host_is_be, self.header.host_is_be)
            _on = self.record_type
            if _on == LibxlStream.RecordType.checkpoint_end:
                pass
                if self.body._root != self._root:
                    raise kaitaistruct.ConsistencyError(u"body", self._root, self.body._root)
                if self.body._parent != self:
                    raise kaitaistruct.ConsistencyError(u"body", self, self.body._parent)
            elif _on == LibxlStream.RecordType.checkpoint_state:
                pass
                if self.body._root != self._root:
                    raise kaitaistruct.ConsistencyError(u"body", self._root, self.body._root)
                if self.body._parent != self:
                    raise kaitaistruct.ConsistencyError(u"body", self, self.body._parent)
                if self.body.host_is_be != self.host_is_be:
                    raise kaitaistruct.ConsistencyError(u"body", self.host_is_be, self.body.host_is_be)
            elif _on == LibxlStream.RecordType.emulator_context:
                pass
                if self.body._root != self._root:
                    raise kaitaistruct.ConsistencyError(u"body", self._root, self.body._root)
                if self.body._parent != self:
                    raise kaitaistruct.ConsistencyError(u"body", self, self.body._parent)
                if self.body.host_is_be != self.host_is_be:
                    raise kaitaistruct.ConsistencyError(u"body", self.host_is_be, self.body.host_is_be)
            elif _on == LibxlStream.RecordType.emulator_xenstore_data:
                pass
                if self.body._root != self._root:
                    raise kaitaistruct.ConsistencyError(u"body", self._root, self.body._root)
                if self.body._parent != self:
                    raise kaitaistruct.ConsistencyError(u"body", self, self.body._parent)
                if self.body.host_is_be != self.host_is_be:
                    raise kaitaistruct.ConsistencyError(u"body", self.host_is_be, self.body.host_is_be)
            elif _on == LibxlStream.RecordType.end_of_stream:
                pass
                if self.body._root != self._root:
                    raise kaitaistruct.ConsistencyError(u"body", self._root, self.body._root)
                if self.body._parent != self:
                    raise kaitaistruct.ConsistencyError(u"body", self, self.body._parent)
            elif _on == LibxlStream.RecordType.libxc_context:
                pass
                if self.body._root != self._root:
                    raise kaitaistruct.ConsistencyError(u"body", self._root, self.body._root)
                if self.body._parent != self:
                    raise kaitaistruct.ConsistencyError(u"body", self, self.body._parent)
            else:
                pass
                if len(self.body) != self.header.len_body:
                    raise kaitaistruct.ConsistencyError(u"body", self.header.len_body, len(self.body))
            if len(self.padding) != (8 - self.header.len_body % 8) % 8:
                raise kaitaistruct.ConsistencyError(u"padding", (8 - self.header.len_body % 8) % 8, len(self.padding))
            if self.record_type == LibxlStream.RecordType.libxc_context:
                pass
                if self.libxc._root != self._root:
                    raise kaitaistruct.ConsistencyError(u"libxc", self._root, self.libxc._root)
                if self.libxc._parent != self:
                    raise kaitaistruct.ConsistencyError(u"libxc", self, self.libxc._parent)

            self._dirty = False

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
        def record_type(self):
            """What the body is."""
            if hasattr(self, '_m_record_type'):
                return self._m_record_type

            self._m_record_type = self.header.record_type
            return getattr(self, '_m_record_type', None)

        def _invalidate_record_type(self):
            del self._m_record_type

    class RecordHeader(ReadWriteKaitaiStruct):
        """The first eight octets of a record.
        
        .. seealso::
           docs/specs/libxl-migration-stream.pandoc, Record Overview
        """
        SEQ_FIELDS = ["record_type", "len_body"]
        def __init__(self, host_is_be, _io=None, _parent=None, _root=None):
            super(LibxlStream.RecordHeader, self).__init__(_io)
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
            self.record_type = KaitaiStream.resolve_enum(LibxlStream.RecordType, self._io.read_u4le())
            self._debug['record_type']['end'] = self._io.pos()
            self._debug['len_body']['start'] = self._io.pos()
            self.len_body = self._io.read_u4le()
            self._debug['len_body']['end'] = self._io.pos()
            self._dirty = False

        def _read_be(self):
            self._debug['record_type']['start'] = self._io.pos()
            self.record_type = KaitaiStream.resolve_enum(LibxlStream.RecordType, self._io.read_u4be())
            self._debug['record_type']['end'] = self._io.pos()
            self._debug['len_body']['start'] = self._io.pos()
            self.len_body = self._io.read_u4be()
            self._debug['len_body']['end'] = self._io.pos()
            self._dirty = False


        def _fetch_instances(self):
            pass


        def _write__seq(self, io=None):
            super(LibxlStream.RecordHeader, self)._write__seq(io)
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


    class StreamHeader(ReadWriteKaitaiStruct):
        """The stream's header, always big-endian.
        
        .. seealso::
           docs/specs/libxl-migration-stream.pandoc, Header
        """
        SEQ_FIELDS = ["magic", "version", "options"]
        def __init__(self, _io=None, _parent=None, _root=None):
            super(LibxlStream.StreamHeader, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self._debug = collections.defaultdict(dict)

        def _read(self):
            self._debug['magic']['start'] = self._io.pos()
            self.magic = self._io.read_bytes(8)
            self._debug['magic']['end'] = self._io.pos()
            if not self.magic == b"\x4C\x69\x62\x78\x6C\x46\x6D\x74":
                raise kaitaistruct.ValidationNotEqualError(b"\x4C\x69\x62\x78\x6C\x46\x6D\x74", self.magic, self._io, u"/types/stream_header/seq/0")
            self._debug['version']['start'] = self._io.pos()
            self.version = self._io.read_u4be()
            self._debug['version']['end'] = self._io.pos()
            self._debug['options']['start'] = self._io.pos()
            self.options = self._io.read_u4be()
            self._debug['options']['end'] = self._io.pos()
            self._dirty = False


        def _fetch_instances(self):
            pass


        def _write__seq(self, io=None):
            super(LibxlStream.StreamHeader, self)._write__seq(io)
            self._io.write_bytes(self.magic)
            self._io.write_u4be(self.version)
            self._io.write_u4be(self.options)


        def _check(self):
            if len(self.magic) != 8:
                raise kaitaistruct.ConsistencyError(u"magic", 8, len(self.magic))
            if not self.magic == b"\x4C\x69\x62\x78\x6C\x46\x6D\x74":
                raise kaitaistruct.ValidationNotEqualError(b"\x4C\x69\x62\x78\x6C\x46\x6D\x74", self.magic, None, u"/types/stream_header/seq/0")
            self._dirty = False

        @property
        def is_big_endian(self):
            """True if the records are big-endian."""
            if hasattr(self, '_m_is_big_endian'):
                return self._m_is_big_endian

            self._m_is_big_endian = self.options & 1 != 0
            return getattr(self, '_m_is_big_endian', None)

        def _invalidate_is_big_endian(self):
            del self._m_is_big_endian
        @property
        def is_legacy(self):
            """True if the stream was converted from the legacy format."""
            if hasattr(self, '_m_is_legacy'):
                return self._m_is_legacy

            self._m_is_legacy = self.options & 2 != 0
            return getattr(self, '_m_is_legacy', None)

        def _invalidate_is_legacy(self):
            del self._m_is_legacy

    class XenstoreEntry(ReadWriteKaitaiStruct):
        """One key and its value. Read as ISO 8859-1, so that octets outside ASCII,
        which should not be there, survive.
        
        .. seealso::
           docs/specs/libxl-migration-stream.pandoc, EMULATOR_XENSTORE_DATA
        """
        SEQ_FIELDS = ["key", "value"]
        def __init__(self, _io=None, _parent=None, _root=None):
            super(LibxlStream.XenstoreEntry, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self._debug = collections.defaultdict(dict)

        def _read(self):
            self._debug['key']['start'] = self._io.pos()
            self.key = (self._io.read_bytes_term(0, False, True, True)).decode(u"ISO-8859-1")
            self._debug['key']['end'] = self._io.pos()
            self._debug['value']['start'] = self._io.pos()
            self.value = (self._io.read_bytes_term(0, False, True, True)).decode(u"ISO-8859-1")
            self._debug['value']['end'] = self._io.pos()
            self._dirty = False


        def _fetch_instances(self):
            pass


        def _write__seq(self, io=None):
            super(LibxlStream.XenstoreEntry, self)._write__seq(io)
            self._io.write_bytes((self.key).encode(u"ISO-8859-1"))
            self._io.write_u1(0)
            self._io.write_bytes((self.value).encode(u"ISO-8859-1"))
            self._io.write_u1(0)


        def _check(self):
            if KaitaiStream.byte_array_index_of((self.key).encode(u"ISO-8859-1"), 0) != -1:
                raise kaitaistruct.ConsistencyError(u"key", -1, KaitaiStream.byte_array_index_of((self.key).encode(u"ISO-8859-1"), 0))
            if KaitaiStream.byte_array_index_of((self.value).encode(u"ISO-8859-1"), 0) != -1:
                raise kaitaistruct.ConsistencyError(u"value", -1, KaitaiStream.byte_array_index_of((self.value).encode(u"ISO-8859-1"), 0))
            self._dirty = False


    @property
    def host_is_be(self):
        """True if the records are big-endian."""
        if hasattr(self, '_m_host_is_be'):
            return self._m_host_is_be

        self._m_host_is_be = self.header.is_big_endian
        return getattr(self, '_m_host_is_be', None)

    def _invalidate_host_is_be(self):
        del self._m_host_is_be

