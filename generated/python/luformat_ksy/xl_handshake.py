# This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild
# type: ignore

import kaitaistruct
from kaitaistruct import ReadWriteKaitaiStruct, KaitaiStream, BytesIO
import collections


if getattr(kaitaistruct, 'API_VERSION', (0, 9)) < (0, 11):
    raise Exception("Incompatible Kaitai Struct Python API: 0.11 or later is required, but you have %s" % (kaitaistruct.__version__))

class XlHandshake(ReadWriteKaitaiStruct):
    """What the receiving `xl` writes back to the sender while a domain is migrated,
    in the order of writing. A Remus receiver writes the banner only. The sender
    reads each message before it goes on; its own `permission_to_go` follows the
    saved domain (see `xl_save`).
    
    .. seealso::
       tools/xl/xl.h, migrate_receiver_banner; tools/xl/xl_migrate.c
    """
    SEQ_FIELDS = ["banner", "ready", "report", "permission"]
    def __init__(self, _io=None, _parent=None, _root=None):
        super(XlHandshake, self).__init__(_io)
        self._parent = _parent
        self._root = _root or self
        self._debug = collections.defaultdict(dict)
        self._should_write_eighth_octet = False
        self.eighth_octet__enabled = True
        self._should_write_first_octet = False
        self.first_octet__enabled = True

    def _read(self):
        if self.first_octet == 120:
            pass
            self._debug['banner']['start'] = self._io.pos()
            self.banner = XlHandshake.ReceiverBanner(self._io, self, self._root)
            self.banner._read()
            self._debug['banner']['end'] = self._io.pos()

        if  (((not (self._io.is_eof()))) and ( ((self.first_octet == 120) or (self.eighth_octet == 114)) )) :
            pass
            self._debug['ready']['start'] = self._io.pos()
            self.ready = XlHandshake.ReceiverReady(self._io, self, self._root)
            self.ready._read()
            self._debug['ready']['end'] = self._io.pos()

        if  (((not (self._io.is_eof()))) and (self.eighth_octet != 105)) :
            pass
            self._debug['report']['start'] = self._io.pos()
            self.report = XlHandshake.UnpauseReport(self._io, self, self._root)
            self.report._read()
            self._debug['report']['end'] = self._io.pos()

        if (not (self._io.is_eof())):
            pass
            self._debug['permission']['start'] = self._io.pos()
            self.permission = XlHandshake.PermissionToGo(self._io, self, self._root)
            self.permission._read()
            self._debug['permission']['end'] = self._io.pos()

        self._dirty = False


    def _fetch_instances(self):
        pass
        if self.first_octet == 120:
            pass
            self.banner._fetch_instances()

        if  (((not (self._io.is_eof()))) and ( ((self.first_octet == 120) or (self.eighth_octet == 114)) )) :
            pass
            self.ready._fetch_instances()

        if  (((not (self._io.is_eof()))) and (self.eighth_octet != 105)) :
            pass
            self.report._fetch_instances()

        if (not (self._io.is_eof())):
            pass
            self.permission._fetch_instances()

        _ = self.eighth_octet
        if hasattr(self, '_m_eighth_octet'):
            pass

        _ = self.first_octet
        if hasattr(self, '_m_first_octet'):
            pass



    def _write__seq(self, io=None):
        super(XlHandshake, self)._write__seq(io)
        self._should_write_eighth_octet = self.eighth_octet__enabled
        self._should_write_first_octet = self.first_octet__enabled
        if self.first_octet == 120:
            pass
            if self.banner._root != self._root:
                raise kaitaistruct.ConsistencyError(u"banner", self._root, self.banner._root)
            if self.banner._parent != self:
                raise kaitaistruct.ConsistencyError(u"banner", self, self.banner._parent)
            self.banner._write__seq(self._io)

        if  (((not (self._io.is_eof()))) and ( ((self.first_octet == 120) or (self.eighth_octet == 114)) )) :
            pass
            if self.ready._root != self._root:
                raise kaitaistruct.ConsistencyError(u"ready", self._root, self.ready._root)
            if self.ready._parent != self:
                raise kaitaistruct.ConsistencyError(u"ready", self, self.ready._parent)
            self.ready._write__seq(self._io)

        if  (((not (self._io.is_eof()))) and (self.eighth_octet != 105)) :
            pass
            if self.report._root != self._root:
                raise kaitaistruct.ConsistencyError(u"report", self._root, self.report._root)
            if self.report._parent != self:
                raise kaitaistruct.ConsistencyError(u"report", self, self.report._parent)
            self.report._write__seq(self._io)

        if (not (self._io.is_eof())):
            pass
            if self.permission._root != self._root:
                raise kaitaistruct.ConsistencyError(u"permission", self._root, self.permission._root)
            if self.permission._parent != self:
                raise kaitaistruct.ConsistencyError(u"permission", self, self.permission._parent)
            self.permission._write__seq(self._io)



    def _check(self):
        if self.eighth_octet__enabled:
            pass

        if self.first_octet__enabled:
            pass

        self._dirty = False

    class PermissionToGo(ReadWriteKaitaiStruct):
        """The word that the other side may run the domain: from the sender after
        the transfer, from the receiver after a failure.
        
        .. seealso::
           tools/xl/xl.h, migrate_permission_to_go
        """
        SEQ_FIELDS = ["text"]
        def __init__(self, _io=None, _parent=None, _root=None):
            super(XlHandshake.PermissionToGo, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self._debug = collections.defaultdict(dict)

        def _read(self):
            self._debug['text']['start'] = self._io.pos()
            self.text = self._io.read_bytes(44)
            self._debug['text']['end'] = self._io.pos()
            if not self.text == b"\x64\x6F\x6D\x61\x69\x6E\x20\x69\x73\x20\x79\x6F\x75\x72\x73\x2C\x20\x79\x6F\x75\x20\x61\x72\x65\x20\x63\x6C\x65\x61\x72\x65\x64\x20\x74\x6F\x20\x75\x6E\x70\x61\x75\x73\x65\x00":
                raise kaitaistruct.ValidationNotEqualError(b"\x64\x6F\x6D\x61\x69\x6E\x20\x69\x73\x20\x79\x6F\x75\x72\x73\x2C\x20\x79\x6F\x75\x20\x61\x72\x65\x20\x63\x6C\x65\x61\x72\x65\x64\x20\x74\x6F\x20\x75\x6E\x70\x61\x75\x73\x65\x00", self.text, self._io, u"/types/permission_to_go/seq/0")
            self._dirty = False


        def _fetch_instances(self):
            pass


        def _write__seq(self, io=None):
            super(XlHandshake.PermissionToGo, self)._write__seq(io)
            self._io.write_bytes(self.text)


        def _check(self):
            if len(self.text) != 44:
                raise kaitaistruct.ConsistencyError(u"text", 44, len(self.text))
            if not self.text == b"\x64\x6F\x6D\x61\x69\x6E\x20\x69\x73\x20\x79\x6F\x75\x72\x73\x2C\x20\x79\x6F\x75\x20\x61\x72\x65\x20\x63\x6C\x65\x61\x72\x65\x64\x20\x74\x6F\x20\x75\x6E\x70\x61\x75\x73\x65\x00":
                raise kaitaistruct.ValidationNotEqualError(b"\x64\x6F\x6D\x61\x69\x6E\x20\x69\x73\x20\x79\x6F\x75\x72\x73\x2C\x20\x79\x6F\x75\x20\x61\x72\x65\x20\x63\x6C\x65\x61\x72\x65\x64\x20\x74\x6F\x20\x75\x6E\x70\x61\x75\x73\x65\x00", self.text, None, u"/types/permission_to_go/seq/0")
            self._dirty = False


    class ReceiverBanner(ReadWriteKaitaiStruct):
        """First message of the receiver; without a terminating NUL.
        
        .. seealso::
           tools/xl/xl.h, migrate_receiver_banner
        """
        SEQ_FIELDS = ["text"]
        def __init__(self, _io=None, _parent=None, _root=None):
            super(XlHandshake.ReceiverBanner, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self._debug = collections.defaultdict(dict)

        def _read(self):
            self._debug['text']['start'] = self._io.pos()
            self.text = self._io.read_bytes(54)
            self._debug['text']['end'] = self._io.pos()
            if not self.text == b"\x78\x6C\x20\x6D\x69\x67\x72\x61\x74\x69\x6F\x6E\x20\x72\x65\x63\x65\x69\x76\x65\x72\x20\x72\x65\x61\x64\x79\x2C\x20\x73\x65\x6E\x64\x20\x62\x69\x6E\x61\x72\x79\x20\x64\x6F\x6D\x61\x69\x6E\x20\x64\x61\x74\x61\x2E\x0A":
                raise kaitaistruct.ValidationNotEqualError(b"\x78\x6C\x20\x6D\x69\x67\x72\x61\x74\x69\x6F\x6E\x20\x72\x65\x63\x65\x69\x76\x65\x72\x20\x72\x65\x61\x64\x79\x2C\x20\x73\x65\x6E\x64\x20\x62\x69\x6E\x61\x72\x79\x20\x64\x6F\x6D\x61\x69\x6E\x20\x64\x61\x74\x61\x2E\x0A", self.text, self._io, u"/types/receiver_banner/seq/0")
            self._dirty = False


        def _fetch_instances(self):
            pass


        def _write__seq(self, io=None):
            super(XlHandshake.ReceiverBanner, self)._write__seq(io)
            self._io.write_bytes(self.text)


        def _check(self):
            if len(self.text) != 54:
                raise kaitaistruct.ConsistencyError(u"text", 54, len(self.text))
            if not self.text == b"\x78\x6C\x20\x6D\x69\x67\x72\x61\x74\x69\x6F\x6E\x20\x72\x65\x63\x65\x69\x76\x65\x72\x20\x72\x65\x61\x64\x79\x2C\x20\x73\x65\x6E\x64\x20\x62\x69\x6E\x61\x72\x79\x20\x64\x6F\x6D\x61\x69\x6E\x20\x64\x61\x74\x61\x2E\x0A":
                raise kaitaistruct.ValidationNotEqualError(b"\x78\x6C\x20\x6D\x69\x67\x72\x61\x74\x69\x6F\x6E\x20\x72\x65\x63\x65\x69\x76\x65\x72\x20\x72\x65\x61\x64\x79\x2C\x20\x73\x65\x6E\x64\x20\x62\x69\x6E\x61\x72\x79\x20\x64\x6F\x6D\x61\x69\x6E\x20\x64\x61\x74\x61\x2E\x0A", self.text, None, u"/types/receiver_banner/seq/0")
            self._dirty = False


    class ReceiverReady(ReadWriteKaitaiStruct):
        """The receiver's word that the whole domain has arrived.
        
        .. seealso::
           tools/xl/xl.h, migrate_receiver_ready
        """
        SEQ_FIELDS = ["text"]
        def __init__(self, _io=None, _parent=None, _root=None):
            super(XlHandshake.ReceiverReady, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self._debug = collections.defaultdict(dict)

        def _read(self):
            self._debug['text']['start'] = self._io.pos()
            self.text = self._io.read_bytes(34)
            self._debug['text']['end'] = self._io.pos()
            if not self.text == b"\x64\x6F\x6D\x61\x69\x6E\x20\x72\x65\x63\x65\x69\x76\x65\x64\x2C\x20\x72\x65\x61\x64\x79\x20\x74\x6F\x20\x75\x6E\x70\x61\x75\x73\x65\x00":
                raise kaitaistruct.ValidationNotEqualError(b"\x64\x6F\x6D\x61\x69\x6E\x20\x72\x65\x63\x65\x69\x76\x65\x64\x2C\x20\x72\x65\x61\x64\x79\x20\x74\x6F\x20\x75\x6E\x70\x61\x75\x73\x65\x00", self.text, self._io, u"/types/receiver_ready/seq/0")
            self._dirty = False


        def _fetch_instances(self):
            pass


        def _write__seq(self, io=None):
            super(XlHandshake.ReceiverReady, self)._write__seq(io)
            self._io.write_bytes(self.text)


        def _check(self):
            if len(self.text) != 34:
                raise kaitaistruct.ConsistencyError(u"text", 34, len(self.text))
            if not self.text == b"\x64\x6F\x6D\x61\x69\x6E\x20\x72\x65\x63\x65\x69\x76\x65\x64\x2C\x20\x72\x65\x61\x64\x79\x20\x74\x6F\x20\x75\x6E\x70\x61\x75\x73\x65\x00":
                raise kaitaistruct.ValidationNotEqualError(b"\x64\x6F\x6D\x61\x69\x6E\x20\x72\x65\x63\x65\x69\x76\x65\x64\x2C\x20\x72\x65\x61\x64\x79\x20\x74\x6F\x20\x75\x6E\x70\x61\x75\x73\x65\x00", self.text, None, u"/types/receiver_ready/seq/0")
            self._dirty = False


    class UnpauseReport(ReadWriteKaitaiStruct):
        """How starting the domain went.
        
        .. seealso::
           tools/xl/xl.h, migrate_report
        """
        SEQ_FIELDS = ["text", "status"]
        def __init__(self, _io=None, _parent=None, _root=None):
            super(XlHandshake.UnpauseReport, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self._debug = collections.defaultdict(dict)

        def _read(self):
            self._debug['text']['start'] = self._io.pos()
            self.text = self._io.read_bytes(39)
            self._debug['text']['end'] = self._io.pos()
            if not self.text == b"\x6D\x79\x20\x63\x6F\x70\x79\x20\x75\x6E\x70\x61\x75\x73\x65\x20\x72\x65\x73\x75\x6C\x74\x73\x20\x61\x72\x65\x20\x61\x73\x20\x66\x6F\x6C\x6C\x6F\x77\x73\x00":
                raise kaitaistruct.ValidationNotEqualError(b"\x6D\x79\x20\x63\x6F\x70\x79\x20\x75\x6E\x70\x61\x75\x73\x65\x20\x72\x65\x73\x75\x6C\x74\x73\x20\x61\x72\x65\x20\x61\x73\x20\x66\x6F\x6C\x6C\x6F\x77\x73\x00", self.text, self._io, u"/types/unpause_report/seq/0")
            self._debug['status']['start'] = self._io.pos()
            self.status = self._io.read_u1()
            self._debug['status']['end'] = self._io.pos()
            self._dirty = False


        def _fetch_instances(self):
            pass


        def _write__seq(self, io=None):
            super(XlHandshake.UnpauseReport, self)._write__seq(io)
            self._io.write_bytes(self.text)
            self._io.write_u1(self.status)


        def _check(self):
            if len(self.text) != 39:
                raise kaitaistruct.ConsistencyError(u"text", 39, len(self.text))
            if not self.text == b"\x6D\x79\x20\x63\x6F\x70\x79\x20\x75\x6E\x70\x61\x75\x73\x65\x20\x72\x65\x73\x75\x6C\x74\x73\x20\x61\x72\x65\x20\x61\x73\x20\x66\x6F\x6C\x6C\x6F\x77\x73\x00":
                raise kaitaistruct.ValidationNotEqualError(b"\x6D\x79\x20\x63\x6F\x70\x79\x20\x75\x6E\x70\x61\x75\x73\x65\x20\x72\x65\x73\x75\x6C\x74\x73\x20\x61\x72\x65\x20\x61\x73\x20\x66\x6F\x6C\x6C\x6F\x77\x73\x00", self.text, None, u"/types/unpause_report/seq/0")
            self._dirty = False


    @property
    def eighth_octet(self):
        """The first letter that tells the other messages apart: `r` of "domain
        received", `i` of "domain is yours", `u` of "my copy unpause".
        """
        if self._should_write_eighth_octet:
            self._write_eighth_octet()
        if hasattr(self, '_m_eighth_octet'):
            return self._m_eighth_octet

        if not self.eighth_octet__enabled:
            return None

        _pos = self._io.pos()
        self._io.seek(7)
        self._debug['_m_eighth_octet']['start'] = self._io.pos()
        self._m_eighth_octet = self._io.read_u1()
        self._debug['_m_eighth_octet']['end'] = self._io.pos()
        self._io.seek(_pos)
        return getattr(self, '_m_eighth_octet', None)

    @eighth_octet.setter
    def eighth_octet(self, v):
        self._dirty = True
        self._m_eighth_octet = v

    def _write_eighth_octet(self):
        self._should_write_eighth_octet = False
        _pos = self._io.pos()
        self._io.seek(7)
        self._io.write_u1(self._m_eighth_octet)
        self._io.seek(_pos)

    @property
    def first_octet(self):
        """The first letter of the first message; `x` is that of the banner."""
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


