# This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild
# type: ignore

import kaitaistruct
from kaitaistruct import ReadWriteKaitaiStruct, KaitaiStream, BytesIO
from luformat_ksy import libxl_stream
import collections


if getattr(kaitaistruct, 'API_VERSION', (0, 9)) < (0, 11):
    raise Exception("Incompatible Kaitai Struct Python API: 0.11 or later is required, but you have %s" % (kaitaistruct.__version__))

class LibvirtSave(ReadWriteKaitaiStruct):
    """A file of `virsh save` (or of managed save) where libvirt drives Xen: a header,
    the domain's description in XML, and what libxl writes.
    
    .. seealso::
       libvirt, src/libxl/libxl_conf.h, libxlSavefileHeader
    """
    SEQ_FIELDS = ["header", "description", "stream", "legacy_stream", "trailer"]
    def __init__(self, _io=None, _parent=None, _root=None):
        super(LibvirtSave, self).__init__(_io)
        self._parent = _parent
        self._root = _root or self
        self._debug = collections.defaultdict(dict)

    def _read(self):
        self._debug['header']['start'] = self._io.pos()
        self.header = LibvirtSave.SaveHeader(self._io, self, self._root)
        self.header._read()
        self._debug['header']['end'] = self._io.pos()
        self._debug['description']['start'] = self._io.pos()
        self._raw_description = self._io.read_bytes(self.header.len_xml)
        _io__raw_description = KaitaiStream(BytesIO(self._raw_description))
        self.description = LibvirtSave.DomainXml(_io__raw_description, self, self._root)
        self.description._read()
        self._debug['description']['end'] = self._io.pos()
        if self.header.version == 2:
            pass
            self._debug['stream']['start'] = self._io.pos()
            self.stream = libxl_stream.LibxlStream(self._io)
            self.stream._read()
            self._debug['stream']['end'] = self._io.pos()

        if self.header.version != 2:
            pass
            self._debug['legacy_stream']['start'] = self._io.pos()
            self.legacy_stream = self._io.read_bytes_full()
            self._debug['legacy_stream']['end'] = self._io.pos()

        if self.header.version == 2:
            pass
            self._debug['trailer']['start'] = self._io.pos()
            self.trailer = self._io.read_bytes_full()
            self._debug['trailer']['end'] = self._io.pos()

        self._dirty = False


    def _fetch_instances(self):
        pass
        self.header._fetch_instances()
        self.description._fetch_instances()
        if self.header.version == 2:
            pass
            self.stream._fetch_instances()

        if self.header.version != 2:
            pass

        if self.header.version == 2:
            pass



    def _write__seq(self, io=None):
        super(LibvirtSave, self)._write__seq(io)
        self.header._write__seq(self._io)
        _io__raw_description = KaitaiStream(BytesIO(bytearray(self.header.len_xml)))
        self._io.add_child_stream(_io__raw_description)
        _pos2 = self._io.pos()
        self._io.seek(self._io.pos() + (self.header.len_xml))
        def handler(parent, _io__raw_description=_io__raw_description):
            self._raw_description = _io__raw_description.to_byte_array()
            if len(self._raw_description) != self.header.len_xml:
                raise kaitaistruct.ConsistencyError(u"raw(description)", self.header.len_xml, len(self._raw_description))
            parent.write_bytes(self._raw_description)
        _io__raw_description.write_back_handler = KaitaiStream.WriteBackHandler(_pos2, handler)
        self.description._write__seq(_io__raw_description)
        if self.header.version == 2:
            pass
            self.stream._write__seq(self._io)

        if self.header.version != 2:
            pass
            self._io.write_bytes(self.legacy_stream)
            if not self._io.is_eof():
                raise kaitaistruct.ConsistencyError(u"legacy_stream", 0, self._io.size() - self._io.pos())

        if self.header.version == 2:
            pass
            self._io.write_bytes(self.trailer)
            if not self._io.is_eof():
                raise kaitaistruct.ConsistencyError(u"trailer", 0, self._io.size() - self._io.pos())



    def _check(self):
        if self.header._root != self._root:
            raise kaitaistruct.ConsistencyError(u"header", self._root, self.header._root)
        if self.header._parent != self:
            raise kaitaistruct.ConsistencyError(u"header", self, self.header._parent)
        if self.description._root != self._root:
            raise kaitaistruct.ConsistencyError(u"description", self._root, self.description._root)
        if self.description._parent != self:
            raise kaitaistruct.ConsistencyError(u"description", self, self.description._parent)
        if self.header.version == 2:
            pass

        if self.header.version != 2:
            pass

        if self.header.version == 2:
            pass

        self._dirty = False

    class DomainXml(ReadWriteKaitaiStruct):
        """The domain's description.
        
        .. seealso::
           libvirt, docs/formatdomain.rst
        """
        SEQ_FIELDS = ["xml", "unexpected"]
        def __init__(self, _io=None, _parent=None, _root=None):
            super(LibvirtSave.DomainXml, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self._debug = collections.defaultdict(dict)

        def _read(self):
            self._debug['xml']['start'] = self._io.pos()
            self.xml = (self._io.read_bytes_term(0, False, True, True)).decode(u"UTF-8")
            self._debug['xml']['end'] = self._io.pos()
            self._debug['unexpected']['start'] = self._io.pos()
            self.unexpected = self._io.read_bytes_full()
            self._debug['unexpected']['end'] = self._io.pos()
            self._dirty = False


        def _fetch_instances(self):
            pass


        def _write__seq(self, io=None):
            super(LibvirtSave.DomainXml, self)._write__seq(io)
            self._io.write_bytes((self.xml).encode(u"UTF-8"))
            self._io.write_u1(0)
            self._io.write_bytes(self.unexpected)
            if not self._io.is_eof():
                raise kaitaistruct.ConsistencyError(u"unexpected", 0, self._io.size() - self._io.pos())


        def _check(self):
            if KaitaiStream.byte_array_index_of((self.xml).encode(u"UTF-8"), 0) != -1:
                raise kaitaistruct.ConsistencyError(u"xml", -1, KaitaiStream.byte_array_index_of((self.xml).encode(u"UTF-8"), 0))
            self._dirty = False


    class SaveHeader(ReadWriteKaitaiStruct):
        """The file's header, 64 octets in the byte order of the host, which is x86.
        
        .. seealso::
           libvirt, src/libxl/libxl_conf.h, libxlSavefileHeader
        """
        SEQ_FIELDS = ["magic", "version", "len_xml", "unused"]
        def __init__(self, _io=None, _parent=None, _root=None):
            super(LibvirtSave.SaveHeader, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self._debug = collections.defaultdict(dict)

        def _read(self):
            self._debug['magic']['start'] = self._io.pos()
            self.magic = self._io.read_bytes(16)
            self._debug['magic']['end'] = self._io.pos()
            if not self.magic == b"\x6C\x69\x62\x76\x69\x72\x74\x2D\x78\x6D\x6C\x0A\x20\x00\x20\x0D":
                raise kaitaistruct.ValidationNotEqualError(b"\x6C\x69\x62\x76\x69\x72\x74\x2D\x78\x6D\x6C\x0A\x20\x00\x20\x0D", self.magic, self._io, u"/types/save_header/seq/0")
            self._debug['version']['start'] = self._io.pos()
            self.version = self._io.read_u4le()
            self._debug['version']['end'] = self._io.pos()
            self._debug['len_xml']['start'] = self._io.pos()
            self.len_xml = self._io.read_u4le()
            self._debug['len_xml']['end'] = self._io.pos()
            self._debug['unused']['start'] = self._io.pos()
            self._debug['unused']['arr'] = []
            self.unused = []
            for i in range(10):
                self._debug['unused']['arr'].append({'start': self._io.pos()})
                self.unused.append(self._io.read_u4le())
                self._debug['unused']['arr'][i]['end'] = self._io.pos()

            self._debug['unused']['end'] = self._io.pos()
            self._dirty = False


        def _fetch_instances(self):
            pass
            for i in range(len(self.unused)):
                pass



        def _write__seq(self, io=None):
            super(LibvirtSave.SaveHeader, self)._write__seq(io)
            self._io.write_bytes(self.magic)
            self._io.write_u4le(self.version)
            self._io.write_u4le(self.len_xml)
            for i in range(len(self.unused)):
                pass
                self._io.write_u4le(self.unused[i])



        def _check(self):
            if len(self.magic) != 16:
                raise kaitaistruct.ConsistencyError(u"magic", 16, len(self.magic))
            if not self.magic == b"\x6C\x69\x62\x76\x69\x72\x74\x2D\x78\x6D\x6C\x0A\x20\x00\x20\x0D":
                raise kaitaistruct.ValidationNotEqualError(b"\x6C\x69\x62\x76\x69\x72\x74\x2D\x78\x6D\x6C\x0A\x20\x00\x20\x0D", self.magic, None, u"/types/save_header/seq/0")
            if len(self.unused) != 10:
                raise kaitaistruct.ConsistencyError(u"unused", 10, len(self.unused))
            for i in range(len(self.unused)):
                pass

            self._dirty = False



