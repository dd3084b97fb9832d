# This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild
# type: ignore

import kaitaistruct
from kaitaistruct import ReadWriteKaitaiStruct, KaitaiStream, BytesIO
from luformat_ksy import libxl_stream
import collections


if getattr(kaitaistruct, 'API_VERSION', (0, 9)) < (0, 11):
    raise Exception("Incompatible Kaitai Struct Python API: 0.11 or later is required, but you have %s" % (kaitaistruct.__version__))

class XlSave(ReadWriteKaitaiStruct):
    """A file of `xl save`, or what `xl migrate` and `xl remus` send: a header, the
    domain's configuration, the libxl stream.
    
    .. seealso::
       tools/xl/xl.h, struct save_file_header
    """
    SEQ_FIELDS = ["header", "optional_data", "stream", "legacy_stream", "trailer"]
    def __init__(self, _io=None, _parent=None, _root=None):
        super(XlSave, self).__init__(_io)
        self._parent = _parent
        self._root = _root or self
        self._debug = collections.defaultdict(dict)

    def _read(self):
        self._debug['header']['start'] = self._io.pos()
        self.header = XlSave.SaveHeader(self._io, self, self._root)
        self.header._read()
        self._debug['header']['end'] = self._io.pos()
        if self.header.words.len_optional_data != 0:
            pass
            self._debug['optional_data']['start'] = self._io.pos()
            self._raw_optional_data = self._io.read_bytes(self.header.words.len_optional_data)
            _io__raw_optional_data = KaitaiStream(BytesIO(self._raw_optional_data))
            self.optional_data = XlSave.ConfigPart(self.host_is_be, _io__raw_optional_data, self, self._root)
            self.optional_data._read()
            self._debug['optional_data']['end'] = self._io.pos()

        if self.header.words.is_stream_v2:
            pass
            self._debug['stream']['start'] = self._io.pos()
            self.stream = libxl_stream.LibxlStream(self._io)
            self.stream._read()
            self._debug['stream']['end'] = self._io.pos()

        if (not (self.header.words.is_stream_v2)):
            pass
            self._debug['legacy_stream']['start'] = self._io.pos()
            self.legacy_stream = self._io.read_bytes_full()
            self._debug['legacy_stream']['end'] = self._io.pos()

        if self.header.words.is_stream_v2:
            pass
            self._debug['trailer']['start'] = self._io.pos()
            self.trailer = self._io.read_bytes_full()
            self._debug['trailer']['end'] = self._io.pos()

        self._dirty = False


    def _fetch_instances(self):
        pass
        self.header._fetch_instances()
        if self.header.words.len_optional_data != 0:
            pass
            self.optional_data._fetch_instances()

        if self.header.words.is_stream_v2:
            pass
            self.stream._fetch_instances()

        if (not (self.header.words.is_stream_v2)):
            pass

        if self.header.words.is_stream_v2:
            pass



    def _write__seq(self, io=None):
        super(XlSave, self)._write__seq(io)
        self.header._write__seq(self._io)
        if self.header.words.len_optional_data != 0:
            pass
            _io__raw_optional_data = KaitaiStream(BytesIO(bytearray(self.header.words.len_optional_data)))
            self._io.add_child_stream(_io__raw_optional_data)
            _pos2 = self._io.pos()
            self._io.seek(self._io.pos() + (self.header.words.len_optional_data))
            def handler(parent, _io__raw_optional_data=_io__raw_optional_data):
                self._raw_optional_data = _io__raw_optional_data.to_byte_array()
                if len(self._raw_optional_data) != self.header.words.len_optional_data:
                    raise kaitaistruct.ConsistencyError(u"raw(optional_data)", self.header.words.len_optional_data, len(self._raw_optional_data))
                parent.write_bytes(self._raw_optional_data)
            _io__raw_optional_data.write_back_handler = KaitaiStream.WriteBackHandler(_pos2, handler)
            self.optional_data._write__seq(_io__raw_optional_data)

        if self.header.words.is_stream_v2:
            pass
            self.stream._write__seq(self._io)

        if (not (self.header.words.is_stream_v2)):
            pass
            self._io.write_bytes(self.legacy_stream)
            if not self._io.is_eof():
                raise kaitaistruct.ConsistencyError(u"legacy_stream", 0, self._io.size() - self._io.pos())

        if self.header.words.is_stream_v2:
            pass
            self._io.write_bytes(self.trailer)
            if not self._io.is_eof():
                raise kaitaistruct.ConsistencyError(u"trailer", 0, self._io.size() - self._io.pos())



    def _check(self):
        if self.header._root != self._root:
            raise kaitaistruct.ConsistencyError(u"header", self._root, self.header._root)
        if self.header._parent != self:
            raise kaitaistruct.ConsistencyError(u"header", self, self.header._parent)
        if self.header.words.len_optional_data != 0:
            pass
            if self.optional_data._root != self._root:
                raise kaitaistruct.ConsistencyError(u"optional_data", self._root, self.optional_data._root)
            if self.optional_data._parent != self:
                raise kaitaistruct.ConsistencyError(u"optional_data", self, self.optional_data._parent)
            if self.optional_data.host_is_be != self.host_is_be:
                raise kaitaistruct.ConsistencyError(u"optional_data", self.host_is_be, self.optional_data.host_is_be)

        if self.header.words.is_stream_v2:
            pass

        if (not (self.header.words.is_stream_v2)):
            pass

        if self.header.words.is_stream_v2:
            pass

        self._dirty = False

    class ConfigPart(ReadWriteKaitaiStruct):
        """What stands between header and stream.
        
        .. seealso::
           tools/xl/xl.h, optional data
        """
        SEQ_FIELDS = ["len_config", "config", "reserved"]
        def __init__(self, host_is_be, _io=None, _parent=None, _root=None):
            super(XlSave.ConfigPart, self).__init__(_io)
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
                raise kaitaistruct.UndecidedEndiannessError("/types/config_part")
            elif self._is_le == True:
                self._read_le()
            elif self._is_le == False:
                self._read_be()
            self._dirty = False

        def _read_le(self):
            self._debug['len_config']['start'] = self._io.pos()
            self.len_config = self._io.read_u4le()
            self._debug['len_config']['end'] = self._io.pos()
            self._debug['config']['start'] = self._io.pos()
            self.config = (KaitaiStream.bytes_strip_right(self._io.read_bytes(self.len_config), 0)).decode(u"UTF-8")
            self._debug['config']['end'] = self._io.pos()
            self._debug['reserved']['start'] = self._io.pos()
            self.reserved = self._io.read_bytes_full()
            self._debug['reserved']['end'] = self._io.pos()
            self._dirty = False

        def _read_be(self):
            self._debug['len_config']['start'] = self._io.pos()
            self.len_config = self._io.read_u4be()
            self._debug['len_config']['end'] = self._io.pos()
            self._debug['config']['start'] = self._io.pos()
            self.config = (KaitaiStream.bytes_strip_right(self._io.read_bytes(self.len_config), 0)).decode(u"UTF-8")
            self._debug['config']['end'] = self._io.pos()
            self._debug['reserved']['start'] = self._io.pos()
            self.reserved = self._io.read_bytes_full()
            self._debug['reserved']['end'] = self._io.pos()
            self._dirty = False


        def _fetch_instances(self):
            pass


        def _write__seq(self, io=None):
            super(XlSave.ConfigPart, self)._write__seq(io)
            if not hasattr(self, '_is_le'):
                raise kaitaistruct.UndecidedEndiannessError("/types/config_part")
            elif self._is_le == True:
                self._write__seq_le()
            elif self._is_le == False:
                self._write__seq_be()


        def _write__seq_le(self):
            self._io.write_u4le(self.len_config)
            self._io.write_bytes_limit((self.config).encode(u"UTF-8"), self.len_config, 0, 0)
            self._io.write_bytes(self.reserved)
            if not self._io.is_eof():
                raise kaitaistruct.ConsistencyError(u"reserved", 0, self._io.size() - self._io.pos())


        def _write__seq_be(self):
            self._io.write_u4be(self.len_config)
            self._io.write_bytes_limit((self.config).encode(u"UTF-8"), self.len_config, 0, 0)
            self._io.write_bytes(self.reserved)
            if not self._io.is_eof():
                raise kaitaistruct.ConsistencyError(u"reserved", 0, self._io.size() - self._io.pos())


        def _check(self):
            if len((self.config).encode(u"UTF-8")) > self.len_config:
                raise kaitaistruct.ConsistencyError(u"config", self.len_config, len((self.config).encode(u"UTF-8")))
            if  ((len((self.config).encode(u"UTF-8")) != 0) and (KaitaiStream.byte_array_index((self.config).encode(u"UTF-8"), -1) == 0)) :
                raise kaitaistruct.ConsistencyError(u"config", 0, KaitaiStream.byte_array_index((self.config).encode(u"UTF-8"), -1))
            self._dirty = False


    class HeaderWords(ReadWriteKaitaiStruct):
        """The header's fields after the byte order mark.
        
        .. seealso::
           tools/xl/xl.h, struct save_file_header
        """
        SEQ_FIELDS = ["mandatory_flags", "optional_flags", "len_optional_data"]
        def __init__(self, host_is_be, _io=None, _parent=None, _root=None):
            super(XlSave.HeaderWords, self).__init__(_io)
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
                raise kaitaistruct.UndecidedEndiannessError("/types/header_words")
            elif self._is_le == True:
                self._read_le()
            elif self._is_le == False:
                self._read_be()
            self._dirty = False

        def _read_le(self):
            self._debug['mandatory_flags']['start'] = self._io.pos()
            self.mandatory_flags = self._io.read_u4le()
            self._debug['mandatory_flags']['end'] = self._io.pos()
            self._debug['optional_flags']['start'] = self._io.pos()
            self.optional_flags = self._io.read_u4le()
            self._debug['optional_flags']['end'] = self._io.pos()
            self._debug['len_optional_data']['start'] = self._io.pos()
            self.len_optional_data = self._io.read_u4le()
            self._debug['len_optional_data']['end'] = self._io.pos()
            self._dirty = False

        def _read_be(self):
            self._debug['mandatory_flags']['start'] = self._io.pos()
            self.mandatory_flags = self._io.read_u4be()
            self._debug['mandatory_flags']['end'] = self._io.pos()
            self._debug['optional_flags']['start'] = self._io.pos()
            self.optional_flags = self._io.read_u4be()
            self._debug['optional_flags']['end'] = self._io.pos()
            self._debug['len_optional_data']['start'] = self._io.pos()
            self.len_optional_data = self._io.read_u4be()
            self._debug['len_optional_data']['end'] = self._io.pos()
            self._dirty = False


        def _fetch_instances(self):
            pass


        def _write__seq(self, io=None):
            super(XlSave.HeaderWords, self)._write__seq(io)
            if not hasattr(self, '_is_le'):
                raise kaitaistruct.UndecidedEndiannessError("/types/header_words")
            elif self._is_le == True:
                self._write__seq_le()
            elif self._is_le == False:
                self._write__seq_be()


        def _write__seq_le(self):
            self._io.write_u4le(self.mandatory_flags)
            self._io.write_u4le(self.optional_flags)
            self._io.write_u4le(self.len_optional_data)


        def _write__seq_be(self):
            self._io.write_u4be(self.mandatory_flags)
            self._io.write_u4be(self.optional_flags)
            self._io.write_u4be(self.len_optional_data)


        def _check(self):
            self._dirty = False

        @property
        def is_json(self):
            """True if the configuration is JSON; else it is in xl.cfg syntax."""
            if hasattr(self, '_m_is_json'):
                return self._m_is_json

            self._m_is_json = self.mandatory_flags & 1 != 0
            return getattr(self, '_m_is_json', None)

        def _invalidate_is_json(self):
            del self._m_is_json
        @property
        def is_stream_v2(self):
            """True if a libxl stream follows; else the legacy format."""
            if hasattr(self, '_m_is_stream_v2'):
                return self._m_is_stream_v2

            self._m_is_stream_v2 = self.mandatory_flags & 2 != 0
            return getattr(self, '_m_is_stream_v2', None)

        def _invalidate_is_stream_v2(self):
            del self._m_is_stream_v2

    class SaveHeader(ReadWriteKaitaiStruct):
        """The file's header.
        
        .. seealso::
           tools/xl/xl.h, struct save_file_header
        """
        SEQ_FIELDS = ["magic", "byteorder", "words"]
        def __init__(self, _io=None, _parent=None, _root=None):
            super(XlSave.SaveHeader, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self._debug = collections.defaultdict(dict)

        def _read(self):
            self._debug['magic']['start'] = self._io.pos()
            self.magic = self._io.read_bytes(32)
            self._debug['magic']['end'] = self._io.pos()
            if not self.magic == b"\x58\x65\x6E\x20\x73\x61\x76\x65\x64\x20\x64\x6F\x6D\x61\x69\x6E\x2C\x20\x78\x6C\x20\x66\x6F\x72\x6D\x61\x74\x0A\x20\x00\x20\x0D":
                raise kaitaistruct.ValidationNotEqualError(b"\x58\x65\x6E\x20\x73\x61\x76\x65\x64\x20\x64\x6F\x6D\x61\x69\x6E\x2C\x20\x78\x6C\x20\x66\x6F\x72\x6D\x61\x74\x0A\x20\x00\x20\x0D", self.magic, self._io, u"/types/save_header/seq/0")
            self._debug['byteorder']['start'] = self._io.pos()
            self.byteorder = self._io.read_bytes(4)
            self._debug['byteorder']['end'] = self._io.pos()
            if not  ((self.byteorder == b"\x04\x03\x02\x01") or (self.byteorder == b"\x01\x02\x03\x04")) :
                raise kaitaistruct.ValidationNotAnyOfError(self.byteorder, self._io, u"/types/save_header/seq/1")
            self._debug['words']['start'] = self._io.pos()
            self.words = XlSave.HeaderWords(self.host_is_be, self._io, self, self._root)
            self.words._read()
            self._debug['words']['end'] = self._io.pos()
            self._dirty = False


        def _fetch_instances(self):
            pass
            self.words._fetch_instances()


        def _write__seq(self, io=None):
            super(XlSave.SaveHeader, self)._write__seq(io)
            self._io.write_bytes(self.magic)
            self._io.write_bytes(self.byteorder)
            self.words._write__seq(self._io)


        def _check(self):
            if len(self.magic) != 32:
                raise kaitaistruct.ConsistencyError(u"magic", 32, len(self.magic))
            if not self.magic == b"\x58\x65\x6E\x20\x73\x61\x76\x65\x64\x20\x64\x6F\x6D\x61\x69\x6E\x2C\x20\x78\x6C\x20\x66\x6F\x72\x6D\x61\x74\x0A\x20\x00\x20\x0D":
                raise kaitaistruct.ValidationNotEqualError(b"\x58\x65\x6E\x20\x73\x61\x76\x65\x64\x20\x64\x6F\x6D\x61\x69\x6E\x2C\x20\x78\x6C\x20\x66\x6F\x72\x6D\x61\x74\x0A\x20\x00\x20\x0D", self.magic, None, u"/types/save_header/seq/0")
            if len(self.byteorder) != 4:
                raise kaitaistruct.ConsistencyError(u"byteorder", 4, len(self.byteorder))
            if not  ((self.byteorder == b"\x04\x03\x02\x01") or (self.byteorder == b"\x01\x02\x03\x04")) :
                raise kaitaistruct.ValidationNotAnyOfError(self.byteorder, None, u"/types/save_header/seq/1")
            if self.words._root != self._root:
                raise kaitaistruct.ConsistencyError(u"words", self._root, self.words._root)
            if self.words._parent != self:
                raise kaitaistruct.ConsistencyError(u"words", self, self.words._parent)
            if self.words.host_is_be != self.host_is_be:
                raise kaitaistruct.ConsistencyError(u"words", self.host_is_be, self.words.host_is_be)
            self._dirty = False

        @property
        def host_is_be(self):
            """True if a big-endian host wrote the header."""
            if hasattr(self, '_m_host_is_be'):
                return self._m_host_is_be

            self._m_host_is_be = KaitaiStream.byte_array_index(self.byteorder, 0) == 1
            return getattr(self, '_m_host_is_be', None)

        def _invalidate_host_is_be(self):
            del self._m_host_is_be

    @property
    def host_is_be(self):
        """True if a big-endian host wrote the header."""
        if hasattr(self, '_m_host_is_be'):
            return self._m_host_is_be

        self._m_host_is_be = self.header.host_is_be
        return getattr(self, '_m_host_is_be', None)

    def _invalidate_host_is_be(self):
        del self._m_host_is_be

