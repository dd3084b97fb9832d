# This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild
# type: ignore

import kaitaistruct
from kaitaistruct import ReadWriteKaitaiStruct, KaitaiStream, BytesIO
from luformat_ksy import xen_record
from enum import IntEnum
import collections


if getattr(kaitaistruct, 'API_VERSION', (0, 9)) < (0, 11):
    raise Exception("Incompatible Kaitai Struct Python API: 0.11 or later is required, but you have %s" % (kaitaistruct.__version__))

class LibxcImage(ReadWriteKaitaiStruct):
    """What libxc writes for a domain when it is saved or migrated, in stream
    versions 2 and 3: image header, domain header, records through `END`.
    
    The image header is big-endian whatever the host; its first option bit tells
    the byte order of all that follows. In a checkpointed (Remus) stream, every
    `CHECKPOINT` record ends a consistent state; where libxl surrounds the image,
    its records stand between `CHECKPOINT` and the next libxc record (see
    `libxl_stream`), where nothing does, the next libxc record follows at once.
    
    The image does not carry records of live update (bit 30 of the type).
    
    .. seealso::
       docs/specs/libxc-migration-stream.pandoc, Overview
    """

    class DomainType(IntEnum):
        x86_pv = 1
        x86_hvm = 2
    SEQ_FIELDS = ["image_header", "domain_header", "records"]
    def __init__(self, _io=None, _parent=None, _root=None):
        super(LibxcImage, self).__init__(_io)
        self._parent = _parent
        self._root = _root or self
        self._debug = collections.defaultdict(dict)

    def _read(self):
        self._debug['image_header']['start'] = self._io.pos()
        self.image_header = LibxcImage.Ihdr(self._io, self, self._root)
        self.image_header._read()
        self._debug['image_header']['end'] = self._io.pos()
        self._debug['domain_header']['start'] = self._io.pos()
        self.domain_header = LibxcImage.Dhdr(self.host_is_be, self._io, self, self._root)
        self.domain_header._read()
        self._debug['domain_header']['end'] = self._io.pos()
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
        self.image_header._fetch_instances()
        self.domain_header._fetch_instances()
        for i in range(len(self.records)):
            pass
            self.records[i]._fetch_instances()



    def _write__seq(self, io=None):
        super(LibxcImage, self)._write__seq(io)
        self.image_header._write__seq(self._io)
        self.domain_header._write__seq(self._io)
        for i in range(len(self.records)):
            pass
            self.records[i]._write__seq(self._io)



    def _check(self):
        if self.image_header._root != self._root:
            raise kaitaistruct.ConsistencyError(u"image_header", self._root, self.image_header._root)
        if self.image_header._parent != self:
            raise kaitaistruct.ConsistencyError(u"image_header", self, self.image_header._parent)
        if self.domain_header._root != self._root:
            raise kaitaistruct.ConsistencyError(u"domain_header", self._root, self.domain_header._root)
        if self.domain_header._parent != self:
            raise kaitaistruct.ConsistencyError(u"domain_header", self, self.domain_header._parent)
        if self.domain_header.host_is_be != self.host_is_be:
            raise kaitaistruct.ConsistencyError(u"domain_header", self.host_is_be, self.domain_header.host_is_be)
        if len(self.records) == 0:
            raise kaitaistruct.ConsistencyError(u"records", 0, len(self.records))
        for i in range(len(self.records)):
            pass
            if self.records[i].host_is_be != self.host_is_be:
                raise kaitaistruct.ConsistencyError(u"records", self.host_is_be, self.records[i].host_is_be)
            if self.records[i].guest_width != (8 if i == 0 else self.records[i - 1].next_guest_width):
                raise kaitaistruct.ConsistencyError(u"records", (8 if i == 0 else self.records[i - 1].next_guest_width), self.records[i].guest_width)
            _ = self.records[i]
            if (_.record_type == xen_record.XenRecord.RecordType.end_of_stream) != (i == len(self.records) - 1):
                raise kaitaistruct.ConsistencyError(u"records", i == len(self.records) - 1, _.record_type == xen_record.XenRecord.RecordType.end_of_stream)

        self._dirty = False

    class Dhdr(ReadWriteKaitaiStruct):
        """The domain header.
        
        .. seealso::
           docs/specs/libxc-migration-stream.pandoc, Domain Header
        """
        SEQ_FIELDS = ["domain_type", "page_shift", "reserved", "xen_major", "xen_minor"]
        def __init__(self, host_is_be, _io=None, _parent=None, _root=None):
            super(LibxcImage.Dhdr, self).__init__(_io)
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
                raise kaitaistruct.UndecidedEndiannessError("/types/dhdr")
            elif self._is_le == True:
                self._read_le()
            elif self._is_le == False:
                self._read_be()
            self._dirty = False

        def _read_le(self):
            self._debug['domain_type']['start'] = self._io.pos()
            self.domain_type = KaitaiStream.resolve_enum(LibxcImage.DomainType, self._io.read_u4le())
            self._debug['domain_type']['end'] = self._io.pos()
            self._debug['page_shift']['start'] = self._io.pos()
            self.page_shift = self._io.read_u2le()
            self._debug['page_shift']['end'] = self._io.pos()
            self._debug['reserved']['start'] = self._io.pos()
            self.reserved = self._io.read_u2le()
            self._debug['reserved']['end'] = self._io.pos()
            self._debug['xen_major']['start'] = self._io.pos()
            self.xen_major = self._io.read_u4le()
            self._debug['xen_major']['end'] = self._io.pos()
            self._debug['xen_minor']['start'] = self._io.pos()
            self.xen_minor = self._io.read_u4le()
            self._debug['xen_minor']['end'] = self._io.pos()
            self._dirty = False

        def _read_be(self):
            self._debug['domain_type']['start'] = self._io.pos()
            self.domain_type = KaitaiStream.resolve_enum(LibxcImage.DomainType, self._io.read_u4be())
            self._debug['domain_type']['end'] = self._io.pos()
            self._debug['page_shift']['start'] = self._io.pos()
            self.page_shift = self._io.read_u2be()
            self._debug['page_shift']['end'] = self._io.pos()
            self._debug['reserved']['start'] = self._io.pos()
            self.reserved = self._io.read_u2be()
            self._debug['reserved']['end'] = self._io.pos()
            self._debug['xen_major']['start'] = self._io.pos()
            self.xen_major = self._io.read_u4be()
            self._debug['xen_major']['end'] = self._io.pos()
            self._debug['xen_minor']['start'] = self._io.pos()
            self.xen_minor = self._io.read_u4be()
            self._debug['xen_minor']['end'] = self._io.pos()
            self._dirty = False


        def _fetch_instances(self):
            pass


        def _write__seq(self, io=None):
            super(LibxcImage.Dhdr, self)._write__seq(io)
            if not hasattr(self, '_is_le'):
                raise kaitaistruct.UndecidedEndiannessError("/types/dhdr")
            elif self._is_le == True:
                self._write__seq_le()
            elif self._is_le == False:
                self._write__seq_be()


        def _write__seq_le(self):
            self._io.write_u4le(int(self.domain_type))
            self._io.write_u2le(self.page_shift)
            self._io.write_u2le(self.reserved)
            self._io.write_u4le(self.xen_major)
            self._io.write_u4le(self.xen_minor)


        def _write__seq_be(self):
            self._io.write_u4be(int(self.domain_type))
            self._io.write_u2be(self.page_shift)
            self._io.write_u2be(self.reserved)
            self._io.write_u4be(self.xen_major)
            self._io.write_u4be(self.xen_minor)


        def _check(self):
            self._dirty = False

        @property
        def page_size(self):
            """Size of a guest page in octets; 0 if it is none of the usual ones."""
            if hasattr(self, '_m_page_size'):
                return self._m_page_size

            self._m_page_size = (4096 if self.page_shift == 12 else (16384 if self.page_shift == 14 else (65536 if self.page_shift == 16 else 0)))
            return getattr(self, '_m_page_size', None)

        def _invalidate_page_size(self):
            del self._m_page_size

    class Ihdr(ReadWriteKaitaiStruct):
        """The image header, always big-endian.
        
        .. seealso::
           docs/specs/libxc-migration-stream.pandoc, Image Header
        """
        SEQ_FIELDS = ["marker", "magic", "version", "options", "reserved", "reserved_2"]
        def __init__(self, _io=None, _parent=None, _root=None):
            super(LibxcImage.Ihdr, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self._debug = collections.defaultdict(dict)

        def _read(self):
            self._debug['marker']['start'] = self._io.pos()
            self.marker = self._io.read_bytes(8)
            self._debug['marker']['end'] = self._io.pos()
            if not self.marker == b"\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF":
                raise kaitaistruct.ValidationNotEqualError(b"\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF", self.marker, self._io, u"/types/ihdr/seq/0")
            self._debug['magic']['start'] = self._io.pos()
            self.magic = self._io.read_bytes(4)
            self._debug['magic']['end'] = self._io.pos()
            if not self.magic == b"\x58\x45\x4E\x46":
                raise kaitaistruct.ValidationNotEqualError(b"\x58\x45\x4E\x46", self.magic, self._io, u"/types/ihdr/seq/1")
            self._debug['version']['start'] = self._io.pos()
            self.version = self._io.read_u4be()
            self._debug['version']['end'] = self._io.pos()
            self._debug['options']['start'] = self._io.pos()
            self.options = self._io.read_u2be()
            self._debug['options']['end'] = self._io.pos()
            self._debug['reserved']['start'] = self._io.pos()
            self.reserved = self._io.read_u2be()
            self._debug['reserved']['end'] = self._io.pos()
            self._debug['reserved_2']['start'] = self._io.pos()
            self.reserved_2 = self._io.read_u4be()
            self._debug['reserved_2']['end'] = self._io.pos()
            self._dirty = False


        def _fetch_instances(self):
            pass


        def _write__seq(self, io=None):
            super(LibxcImage.Ihdr, self)._write__seq(io)
            self._io.write_bytes(self.marker)
            self._io.write_bytes(self.magic)
            self._io.write_u4be(self.version)
            self._io.write_u2be(self.options)
            self._io.write_u2be(self.reserved)
            self._io.write_u4be(self.reserved_2)


        def _check(self):
            if len(self.marker) != 8:
                raise kaitaistruct.ConsistencyError(u"marker", 8, len(self.marker))
            if not self.marker == b"\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF":
                raise kaitaistruct.ValidationNotEqualError(b"\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF", self.marker, None, u"/types/ihdr/seq/0")
            if len(self.magic) != 4:
                raise kaitaistruct.ConsistencyError(u"magic", 4, len(self.magic))
            if not self.magic == b"\x58\x45\x4E\x46":
                raise kaitaistruct.ValidationNotEqualError(b"\x58\x45\x4E\x46", self.magic, None, u"/types/ihdr/seq/1")
            self._dirty = False

        @property
        def is_big_endian(self):
            """True if domain header and records are big-endian."""
            if hasattr(self, '_m_is_big_endian'):
                return self._m_is_big_endian

            self._m_is_big_endian = self.options & 1 != 0
            return getattr(self, '_m_is_big_endian', None)

        def _invalidate_is_big_endian(self):
            del self._m_is_big_endian

    @property
    def host_is_be(self):
        """True if domain header and records are big-endian."""
        if hasattr(self, '_m_host_is_be'):
            return self._m_host_is_be

        self._m_host_is_be = self.image_header.is_big_endian
        return getattr(self, '_m_host_is_be', None)

    def _invalidate_host_is_be(self):
        del self._m_host_is_be

