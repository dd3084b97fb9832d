# This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild
# type: ignore

import kaitaistruct
from kaitaistruct import ReadWriteKaitaiStruct, KaitaiStream, BytesIO
from luformat_ksy import xen_record
import collections


if getattr(kaitaistruct, 'API_VERSION', (0, 9)) < (0, 11):
    raise Exception("Incompatible Kaitai Struct Python API: 0.11 or later is required, but you have %s" % (kaitaistruct.__version__))

class XenLuStream(ReadWriteKaitaiStruct):
    """The data stream as one contiguous file, which is what the new Xen sees once it
    has mapped the data pages side by side: global records, then `LU_DOMAIN_INFO`
    and the records of that domain for every domain, then `END`. What follows
    `END` in the last page is not part of the stream.
    
    The stream has no header. Its byte order is that of the host; the breadcrumb
    tells it, and where there is only the stream, the first record does:
    `LU_VERSION` begins with the octet 0x40 on a big-endian host.
    
    .. seealso::
       docs/specs/live-update-handover.pandoc, Data Stream Overview
    """
    SEQ_FIELDS = ["records"]
    def __init__(self, _io=None, _parent=None, _root=None):
        super(XenLuStream, self).__init__(_io)
        self._parent = _parent
        self._root = _root or self
        self._debug = collections.defaultdict(dict)
        self._should_write_first_octet = False
        self.first_octet__enabled = True

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
            if _.record_type == xen_record.XenRecord.RecordType.end_of_stream:
                break
            i += 1
        self._debug['records']['end'] = self._io.pos()
        self._dirty = False


    def _fetch_instances(self):
        pass
        for i in range(len(self.records)):
            pass
            self.records[i]._fetch_instances()

        _ = self.first_octet
        if hasattr(self, '_m_first_octet'):
            pass



    def _write__seq(self, io=None):
        super(XenLuStream, self)._write__seq(io)
        self._should_write_first_octet = self.first_octet__enabled
        for i in range(len(self.records)):
            pass
            if self.records[i].host_is_be != self.host_is_be:
                raise kaitaistruct.ConsistencyError(u"records", self.host_is_be, self.records[i].host_is_be)
            self.records[i]._write__seq(self._io)



    def _check(self):
        if len(self.records) == 0:
            raise kaitaistruct.ConsistencyError(u"records", 0, len(self.records))
        for i in range(len(self.records)):
            pass
            if self.records[i].guest_width != (8 if i == 0 else self.records[i - 1].next_guest_width):
                raise kaitaistruct.ConsistencyError(u"records", (8 if i == 0 else self.records[i - 1].next_guest_width), self.records[i].guest_width)
            _ = self.records[i]
            if (_.record_type == xen_record.XenRecord.RecordType.end_of_stream) != (i == len(self.records) - 1):
                raise kaitaistruct.ConsistencyError(u"records", i == len(self.records) - 1, _.record_type == xen_record.XenRecord.RecordType.end_of_stream)

        if self.first_octet__enabled:
            pass

        self._dirty = False

    @property
    def first_octet(self):
        """The first octet of the first record's type."""
        if self._should_write_first_octet:
            self._write_first_octet()
        if hasattr(self, '_m_first_octet'):
            return self._m_first_octet

        if not self.first_octet__enabled:
            return None

        _pos = self._io.pos()
        self._io.seek(0)
        self._debug['_m_first_octet']['start'] = self._io.pos()
        self._m_first_octet = self._io.read_u1()
        self._debug['_m_first_octet']['end'] = self._io.pos()
        self._io.seek(_pos)
        return getattr(self, '_m_first_octet', None)

    @first_octet.setter
    def first_octet(self, v):
        self._dirty = True
        self._m_first_octet = v

    def _write_first_octet(self):
        self._should_write_first_octet = False
        _pos = self._io.pos()
        self._io.seek(0)
        self._io.write_u1(self._m_first_octet)
        self._io.seek(_pos)

    @property
    def host_is_be(self):
        """True if a big-endian host wrote the stream."""
        if hasattr(self, '_m_host_is_be'):
            return self._m_host_is_be

        self._m_host_is_be =  ((self.first_octet == 64) or (self.first_octet == 192)) 
        return getattr(self, '_m_host_is_be', None)

    def _invalidate_host_is_be(self):
        del self._m_host_is_be

