# This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild
# type: ignore

import kaitaistruct
from kaitaistruct import ReadWriteKaitaiStruct, KaitaiStream, BytesIO
from luformat_ksy import libxl_stream
from luformat_ksy import libxc_image
from enum import IntEnum
import collections


if getattr(kaitaistruct, 'API_VERSION', (0, 9)) < (0, 11):
    raise Exception("Incompatible Kaitai Struct Python API: 0.11 or later is required, but you have %s" % (kaitaistruct.__version__))

class XapiImage(ReadWriteKaitaiStruct):
    """What xenopsd, xapi's part that runs domains, writes when a domain is suspended
    or migrated: a line that names the format, then sections, each with type and
    length, up to the one that ends the image. A section that libxc or libxl
    writes ends by itself; its length is 0.
    
    .. seealso::
       xapi, Suspend image framing format
    """

    class SectionType(IntEnum):
        xenops = 15
        libxc = 240
        libxl = 241
        libxc_legacy = 242
        qemu_trad = 3840
        qemu_xen = 3841
        demu = 3856
        end_of_image = 65535
    SEQ_FIELDS = ["signature", "sections"]
    def __init__(self, _io=None, _parent=None, _root=None):
        super(XapiImage, self).__init__(_io)
        self._parent = _parent
        self._root = _root or self
        self._debug = collections.defaultdict(dict)

    def _read(self):
        self._debug['signature']['start'] = self._io.pos()
        self.signature = XapiImage.SignatureLine(self._io, self, self._root)
        self.signature._read()
        self._debug['signature']['end'] = self._io.pos()
        self._debug['sections']['start'] = self._io.pos()
        self._debug['sections']['arr'] = []
        self.sections = []
        i = 0
        while True:
            self._debug['sections']['arr'].append({'start': self._io.pos()})
            _t_sections = XapiImage.Section(self._io, self, self._root)
            try:
                _t_sections._read()
            finally:
                _ = _t_sections
                self.sections.append(_)
            self._debug['sections']['arr'][len(self.sections) - 1]['end'] = self._io.pos()
            if  ((_.header.section_type == XapiImage.SectionType.end_of_image) or (_.header.section_type == XapiImage.SectionType.libxc_legacy) or (self._io.is_eof())) :
                break
            i += 1
        self._debug['sections']['end'] = self._io.pos()
        self._dirty = False


    def _fetch_instances(self):
        pass
        self.signature._fetch_instances()
        for i in range(len(self.sections)):
            pass
            self.sections[i]._fetch_instances()



    def _write__seq(self, io=None):
        super(XapiImage, self)._write__seq(io)
        self.signature._write__seq(self._io)
        for i in range(len(self.sections)):
            pass
            self.sections[i]._write__seq(self._io)
            _ = self.sections[i]
            if  ((_.header.section_type == XapiImage.SectionType.end_of_image) or (_.header.section_type == XapiImage.SectionType.libxc_legacy) or (self._io.is_eof()))  != (i == len(self.sections) - 1):
                raise kaitaistruct.ConsistencyError(u"sections", i == len(self.sections) - 1,  ((_.header.section_type == XapiImage.SectionType.end_of_image) or (_.header.section_type == XapiImage.SectionType.libxc_legacy) or (self._io.is_eof())) )



    def _check(self):
        if self.signature._root != self._root:
            raise kaitaistruct.ConsistencyError(u"signature", self._root, self.signature._root)
        if self.signature._parent != self:
            raise kaitaistruct.ConsistencyError(u"signature", self, self.signature._parent)
        if len(self.sections) == 0:
            raise kaitaistruct.ConsistencyError(u"sections", 0, len(self.sections))
        for i in range(len(self.sections)):
            pass
            if self.sections[i]._root != self._root:
                raise kaitaistruct.ConsistencyError(u"sections", self._root, self.sections[i]._root)
            if self.sections[i]._parent != self:
                raise kaitaistruct.ConsistencyError(u"sections", self, self.sections[i]._parent)

        self._dirty = False

    class EmulatorState(ReadWriteKaitaiStruct):
        """Saved state of a device model.
        
        .. seealso::
           xapi, Suspend image framing format
        """
        SEQ_FIELDS = ["content"]
        def __init__(self, _io=None, _parent=None, _root=None):
            super(XapiImage.EmulatorState, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self._debug = collections.defaultdict(dict)

        def _read(self):
            self._debug['content']['start'] = self._io.pos()
            self.content = self._io.read_bytes_full()
            self._debug['content']['end'] = self._io.pos()
            self._dirty = False


        def _fetch_instances(self):
            pass


        def _write__seq(self, io=None):
            super(XapiImage.EmulatorState, self)._write__seq(io)
            self._io.write_bytes(self.content)
            if not self._io.is_eof():
                raise kaitaistruct.ConsistencyError(u"content", 0, self._io.size() - self._io.pos())


        def _check(self):
            self._dirty = False


    class Section(ReadWriteKaitaiStruct):
        """One section.
        
        .. seealso::
           xapi, Suspend image framing format
        """
        SEQ_FIELDS = ["header", "metadata", "libxc", "libxl", "legacy", "state"]
        def __init__(self, _io=None, _parent=None, _root=None):
            super(XapiImage.Section, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self._debug = collections.defaultdict(dict)

        def _read(self):
            self._debug['header']['start'] = self._io.pos()
            self.header = XapiImage.SectionHeader(self._io, self, self._root)
            self.header._read()
            self._debug['header']['end'] = self._io.pos()
            if self.header.section_type == XapiImage.SectionType.xenops:
                pass
                self._debug['metadata']['start'] = self._io.pos()
                self._raw_metadata = self._io.read_bytes(self.header.len_body)
                _io__raw_metadata = KaitaiStream(BytesIO(self._raw_metadata))
                self.metadata = XapiImage.XenopsRecord(_io__raw_metadata, self, self._root)
                self.metadata._read()
                self._debug['metadata']['end'] = self._io.pos()

            if self.header.section_type == XapiImage.SectionType.libxc:
                pass
                self._debug['libxc']['start'] = self._io.pos()
                self.libxc = libxc_image.LibxcImage(self._io)
                self.libxc._read()
                self._debug['libxc']['end'] = self._io.pos()

            if self.header.section_type == XapiImage.SectionType.libxl:
                pass
                self._debug['libxl']['start'] = self._io.pos()
                self.libxl = libxl_stream.LibxlStream(self._io)
                self.libxl._read()
                self._debug['libxl']['end'] = self._io.pos()

            if self.header.section_type == XapiImage.SectionType.libxc_legacy:
                pass
                self._debug['legacy']['start'] = self._io.pos()
                self.legacy = self._io.read_bytes_full()
                self._debug['legacy']['end'] = self._io.pos()

            if  ((self.header.len_body != 0) and (self.header.section_type != XapiImage.SectionType.xenops) and (self.header.section_type != XapiImage.SectionType.libxc) and (self.header.section_type != XapiImage.SectionType.libxl) and (self.header.section_type != XapiImage.SectionType.libxc_legacy)) :
                pass
                self._debug['state']['start'] = self._io.pos()
                self._raw_state = self._io.read_bytes(self.header.len_body)
                _io__raw_state = KaitaiStream(BytesIO(self._raw_state))
                self.state = XapiImage.EmulatorState(_io__raw_state, self, self._root)
                self.state._read()
                self._debug['state']['end'] = self._io.pos()

            self._dirty = False


        def _fetch_instances(self):
            pass
            self.header._fetch_instances()
            if self.header.section_type == XapiImage.SectionType.xenops:
                pass
                self.metadata._fetch_instances()

            if self.header.section_type == XapiImage.SectionType.libxc:
                pass
                self.libxc._fetch_instances()

            if self.header.section_type == XapiImage.SectionType.libxl:
                pass
                self.libxl._fetch_instances()

            if self.header.section_type == XapiImage.SectionType.libxc_legacy:
                pass

            if  ((self.header.len_body != 0) and (self.header.section_type != XapiImage.SectionType.xenops) and (self.header.section_type != XapiImage.SectionType.libxc) and (self.header.section_type != XapiImage.SectionType.libxl) and (self.header.section_type != XapiImage.SectionType.libxc_legacy)) :
                pass
                self.state._fetch_instances()



        def _write__seq(self, io=None):
            super(XapiImage.Section, self)._write__seq(io)
            self.header._write__seq(self._io)
            if self.header.section_type == XapiImage.SectionType.xenops:
                pass
                _io__raw_metadata = KaitaiStream(BytesIO(bytearray(self.header.len_body)))
                self._io.add_child_stream(_io__raw_metadata)
                _pos2 = self._io.pos()
                self._io.seek(self._io.pos() + (self.header.len_body))
                def handler(parent, _io__raw_metadata=_io__raw_metadata):
                    self._raw_metadata = _io__raw_metadata.to_byte_array()
                    if len(self._raw_metadata) != self.header.len_body:
                        raise kaitaistruct.ConsistencyError(u"raw(metadata)", self.header.len_body, len(self._raw_metadata))
                    parent.write_bytes(self._raw_metadata)
                _io__raw_metadata.write_back_handler = KaitaiStream.WriteBackHandler(_pos2, handler)
                self.metadata._write__seq(_io__raw_metadata)

            if self.header.section_type == XapiImage.SectionType.libxc:
                pass
                self.libxc._write__seq(self._io)

            if self.header.section_type == XapiImage.SectionType.libxl:
                pass
                self.libxl._write__seq(self._io)

            if self.header.section_type == XapiImage.SectionType.libxc_legacy:
                pass
                self._io.write_bytes(self.legacy)
                if not self._io.is_eof():
                    raise kaitaistruct.ConsistencyError(u"legacy", 0, self._io.size() - self._io.pos())

            if  ((self.header.len_body != 0) and (self.header.section_type != XapiImage.SectionType.xenops) and (self.header.section_type != XapiImage.SectionType.libxc) and (self.header.section_type != XapiImage.SectionType.libxl) and (self.header.section_type != XapiImage.SectionType.libxc_legacy)) :
                pass
                _io__raw_state = KaitaiStream(BytesIO(bytearray(self.header.len_body)))
                self._io.add_child_stream(_io__raw_state)
                _pos2 = self._io.pos()
                self._io.seek(self._io.pos() + (self.header.len_body))
                def handler(parent, _io__raw_state=_io__raw_state):
                    self._raw_state = _io__raw_state.to_byte_array()
                    if len(self._raw_state) != self.header.len_body:
                        raise kaitaistruct.ConsistencyError(u"raw(state)", self.header.len_body, len(self._raw_state))
                    parent.write_bytes(self._raw_state)
                _io__raw_state.write_back_handler = KaitaiStream.WriteBackHandler(_pos2, handler)
                self.state._write__seq(_io__raw_state)



        def _check(self):
            if self.header._root != self._root:
                raise kaitaistruct.ConsistencyError(u"header", self._root, self.header._root)
            if self.header._parent != self:
                raise kaitaistruct.ConsistencyError(u"header", self, self.header._parent)
            if self.header.section_type == XapiImage.SectionType.xenops:
                pass
                if self.metadata._root != self._root:
                    raise kaitaistruct.ConsistencyError(u"metadata", self._root, self.metadata._root)
                if self.metadata._parent != self:
                    raise kaitaistruct.ConsistencyError(u"metadata", self, self.metadata._parent)

            if self.header.section_type == XapiImage.SectionType.libxc:
                pass

            if self.header.section_type == XapiImage.SectionType.libxl:
                pass

            if self.header.section_type == XapiImage.SectionType.libxc_legacy:
                pass

            if  ((self.header.len_body != 0) and (self.header.section_type != XapiImage.SectionType.xenops) and (self.header.section_type != XapiImage.SectionType.libxc) and (self.header.section_type != XapiImage.SectionType.libxl) and (self.header.section_type != XapiImage.SectionType.libxc_legacy)) :
                pass
                if self.state._root != self._root:
                    raise kaitaistruct.ConsistencyError(u"state", self._root, self.state._root)
                if self.state._parent != self:
                    raise kaitaistruct.ConsistencyError(u"state", self, self.state._parent)

            self._dirty = False


    class SectionHeader(ReadWriteKaitaiStruct):
        """The first 16 octets of a section.
        
        .. seealso::
           xapi, Suspend image framing format
        """
        SEQ_FIELDS = ["section_type", "len_body"]
        def __init__(self, _io=None, _parent=None, _root=None):
            super(XapiImage.SectionHeader, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self._debug = collections.defaultdict(dict)

        def _read(self):
            self._debug['section_type']['start'] = self._io.pos()
            self.section_type = KaitaiStream.resolve_enum(XapiImage.SectionType, self._io.read_u8le())
            self._debug['section_type']['end'] = self._io.pos()
            self._debug['len_body']['start'] = self._io.pos()
            self.len_body = self._io.read_u8le()
            self._debug['len_body']['end'] = self._io.pos()
            self._dirty = False


        def _fetch_instances(self):
            pass


        def _write__seq(self, io=None):
            super(XapiImage.SectionHeader, self)._write__seq(io)
            self._io.write_u8le(int(self.section_type))
            self._io.write_u8le(self.len_body)


        def _check(self):
            self._dirty = False


    class SignatureLine(ReadWriteKaitaiStruct):
        """The first line.
        
        .. seealso::
           xapi, Suspend image framing format
        """
        SEQ_FIELDS = ["magic"]
        def __init__(self, _io=None, _parent=None, _root=None):
            super(XapiImage.SignatureLine, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self._debug = collections.defaultdict(dict)

        def _read(self):
            self._debug['magic']['start'] = self._io.pos()
            self.magic = self._io.read_bytes(15)
            self._debug['magic']['end'] = self._io.pos()
            if not self.magic == b"\x58\x65\x6E\x53\x61\x76\x65\x64\x44\x6F\x6D\x76\x32\x2D\x0A":
                raise kaitaistruct.ValidationNotEqualError(b"\x58\x65\x6E\x53\x61\x76\x65\x64\x44\x6F\x6D\x76\x32\x2D\x0A", self.magic, self._io, u"/types/signature_line/seq/0")
            self._dirty = False


        def _fetch_instances(self):
            pass


        def _write__seq(self, io=None):
            super(XapiImage.SignatureLine, self)._write__seq(io)
            self._io.write_bytes(self.magic)


        def _check(self):
            if len(self.magic) != 15:
                raise kaitaistruct.ConsistencyError(u"magic", 15, len(self.magic))
            if not self.magic == b"\x58\x65\x6E\x53\x61\x76\x65\x64\x44\x6F\x6D\x76\x32\x2D\x0A":
                raise kaitaistruct.ValidationNotEqualError(b"\x58\x65\x6E\x53\x61\x76\x65\x64\x44\x6F\x6D\x76\x32\x2D\x0A", self.magic, None, u"/types/signature_line/seq/0")
            self._dirty = False


    class XenopsRecord(ReadWriteKaitaiStruct):
        """What xenopsd keeps of the domain, as an S-expression.
        
        .. seealso::
           xapi, Suspend image framing format
        """
        SEQ_FIELDS = ["text"]
        def __init__(self, _io=None, _parent=None, _root=None):
            super(XapiImage.XenopsRecord, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self._debug = collections.defaultdict(dict)

        def _read(self):
            self._debug['text']['start'] = self._io.pos()
            self.text = (self._io.read_bytes_full()).decode(u"UTF-8")
            self._debug['text']['end'] = self._io.pos()
            self._dirty = False


        def _fetch_instances(self):
            pass


        def _write__seq(self, io=None):
            super(XapiImage.XenopsRecord, self)._write__seq(io)
            self._io.write_bytes((self.text).encode(u"UTF-8"))
            if not self._io.is_eof():
                raise kaitaistruct.ConsistencyError(u"text", 0, self._io.size() - self._io.pos())


        def _check(self):
            self._dirty = False



