# This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild
# type: ignore

import kaitaistruct
from kaitaistruct import ReadWriteKaitaiStruct, KaitaiStream, BytesIO
from luformat_ksy import xen_lu_breadcrumb
from luformat_ksy import xen_record
import collections


if getattr(kaitaistruct, 'API_VERSION', (0, 9)) < (0, 11):
    raise Exception("Incompatible Kaitai Struct Python API: 0.11 or later is required, but you have %s" % (kaitaistruct.__version__))

class XenLuMemory(ReadWriteKaitaiStruct):
    """A raw dump of machine memory that starts at address 0: breadcrumb, MFN array
    and records are found by following the addresses in memory, without any code
    beside the schema.
    
    The breadcrumb is looked for at the start of each MiB, as `liveupdate=` is
    given in MiB. A record that lies in one page is typed to the last field. One
    that runs over several pages, which need not follow each other in memory,
    shows its header and the pieces of its body; as a stream (see
    `xen_lu_stream`) it is typed as well.
    
    .. seealso::
       docs/specs/live-update-handover.pandoc, Breadcrumb and Data Stream Overview
    """
    SEQ_FIELDS = []
    def __init__(self, _io=None, _parent=None, _root=None):
        super(XenLuMemory, self).__init__(_io)
        self._parent = _parent
        self._root = _root or self
        self._debug = collections.defaultdict(dict)
        self._should_write_breadcrumb = False
        self.breadcrumb__enabled = True
        self._should_write_handover = False
        self.handover__enabled = True
        self._should_write_slots = False
        self.slots__enabled = True

    def _read(self):
        pass
        self._dirty = False


    def _fetch_instances(self):
        pass
        _ = self.breadcrumb
        if hasattr(self, '_m_breadcrumb'):
            pass
            self._m_breadcrumb._fetch_instances()

        _ = self.handover
        if hasattr(self, '_m_handover'):
            pass
            self._m_handover._fetch_instances()

        _ = self.slots
        if hasattr(self, '_m_slots'):
            pass
            for i in range(len(self._m_slots)):
                pass
                self._m_slots[i]._fetch_instances()




    def _write__seq(self, io=None):
        super(XenLuMemory, self)._write__seq(io)
        self._should_write_breadcrumb = self.breadcrumb__enabled
        self._should_write_handover = self.handover__enabled
        self._should_write_slots = self.slots__enabled


    def _check(self):
        if self.breadcrumb__enabled:
            pass

        if self.handover__enabled:
            pass

        if self.slots__enabled:
            pass
            if len(self._m_slots) == 0:
                raise kaitaistruct.ConsistencyError(u"slots", 0, len(self._m_slots))
            for i in range(len(self._m_slots)):
                pass
                if self._m_slots[i]._root != self._root:
                    raise kaitaistruct.ConsistencyError(u"slots", self._root, self._m_slots[i]._root)
                if self._m_slots[i]._parent != self:
                    raise kaitaistruct.ConsistencyError(u"slots", self, self._m_slots[i]._parent)
                if self._m_slots[i].index != i:
                    raise kaitaistruct.ConsistencyError(u"slots", i, self._m_slots[i].index)


        self._dirty = False

    class PageWalk(ReadWriteKaitaiStruct):
        """The data stream, walked through the MFN array.
        
        .. seealso::
           docs/specs/live-update-handover.pandoc, Live Update Data Stream
        """
        SEQ_FIELDS = ["records"]
        def __init__(self, host_is_be, ofs_mfn_array, num_pages, page_size, _io=None, _parent=None, _root=None):
            super(XenLuMemory.PageWalk, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self.host_is_be = host_is_be
            self.ofs_mfn_array = ofs_mfn_array
            self.num_pages = num_pages
            self.page_size = page_size
            self._debug = collections.defaultdict(dict)
            self._should_write_mfns = False
            self.mfns__enabled = True
            self._should_write_pages = False
            self.pages__enabled = True

        def _read(self):
            _on = self.host_is_be
            if _on == True:
                pass
                self._is_le = False
            else:
                pass
                self._is_le = True
            if not hasattr(self, '_is_le'):
                raise kaitaistruct.UndecidedEndiannessError("/types/page_walk")
            elif self._is_le == True:
                self._read_le()
            elif self._is_le == False:
                self._read_be()
            self._dirty = False

        def _read_le(self):
            self._debug['records']['start'] = self._io.pos()
            self._debug['records']['arr'] = []
            self.records = []
            i = 0
            while True:
                self._debug['records']['arr'].append({'start': self._io.pos()})
                _t_records = XenLuMemory.PageWalk.PlacedRecord((0 if i == 0 else self.records[i - 1].ofs_next), (8 if i == 0 else self.records[i - 1].next_guest_width), self._io, self, self._root, self._is_le)
                try:
                    _t_records._read()
                finally:
                    _ = _t_records
                    self.records.append(_)
                self._debug['records']['arr'][len(self.records) - 1]['end'] = self._io.pos()
                if _.header.record_type == xen_record.XenRecord.RecordType.end_of_stream:
                    break
                i += 1
            self._debug['records']['end'] = self._io.pos()
            self._dirty = False

        def _read_be(self):
            self._debug['records']['start'] = self._io.pos()
            self._debug['records']['arr'] = []
            self.records = []
            i = 0
            while True:
                self._debug['records']['arr'].append({'start': self._io.pos()})
                _t_records = XenLuMemory.PageWalk.PlacedRecord((0 if i == 0 else self.records[i - 1].ofs_next), (8 if i == 0 else self.records[i - 1].next_guest_width), self._io, self, self._root, self._is_le)
                try:
                    _t_records._read()
                finally:
                    _ = _t_records
                    self.records.append(_)
                self._debug['records']['arr'][len(self.records) - 1]['end'] = self._io.pos()
                if _.header.record_type == xen_record.XenRecord.RecordType.end_of_stream:
                    break
                i += 1
            self._debug['records']['end'] = self._io.pos()
            self._dirty = False


        def _fetch_instances(self):
            pass
            for i in range(len(self.records)):
                pass
                self.records[i]._fetch_instances()

            _ = self.mfns
            if hasattr(self, '_m_mfns'):
                pass
                for i in range(len(self._m_mfns)):
                    pass


            _ = self.pages
            if hasattr(self, '_m_pages'):
                pass
                for i in range(len(self._m_pages)):
                    pass
                    self._m_pages[i]._fetch_instances()




        def _write__seq(self, io=None):
            super(XenLuMemory.PageWalk, self)._write__seq(io)
            if not hasattr(self, '_is_le'):
                raise kaitaistruct.UndecidedEndiannessError("/types/page_walk")
            elif self._is_le == True:
                self._write__seq_le()
            elif self._is_le == False:
                self._write__seq_be()


        def _write__seq_le(self):
            self._should_write_mfns = self.mfns__enabled
            self._should_write_pages = self.pages__enabled
            for i in range(len(self.records)):
                pass
                self.records[i]._write__seq(self._io)



        def _write__seq_be(self):
            self._should_write_mfns = self.mfns__enabled
            self._should_write_pages = self.pages__enabled
            for i in range(len(self.records)):
                pass
                self.records[i]._write__seq(self._io)



        def _check(self):
            if len(self.records) == 0:
                raise kaitaistruct.ConsistencyError(u"records", 0, len(self.records))
            for i in range(len(self.records)):
                pass
                if self.records[i]._root != self._root:
                    raise kaitaistruct.ConsistencyError(u"records", self._root, self.records[i]._root)
                if self.records[i]._parent != self:
                    raise kaitaistruct.ConsistencyError(u"records", self, self.records[i]._parent)
                if self.records[i].ofs != (0 if i == 0 else self.records[i - 1].ofs_next):
                    raise kaitaistruct.ConsistencyError(u"records", (0 if i == 0 else self.records[i - 1].ofs_next), self.records[i].ofs)
                if self.records[i].guest_width != (8 if i == 0 else self.records[i - 1].next_guest_width):
                    raise kaitaistruct.ConsistencyError(u"records", (8 if i == 0 else self.records[i - 1].next_guest_width), self.records[i].guest_width)
                _ = self.records[i]
                if (_.header.record_type == xen_record.XenRecord.RecordType.end_of_stream) != (i == len(self.records) - 1):
                    raise kaitaistruct.ConsistencyError(u"records", i == len(self.records) - 1, _.header.record_type == xen_record.XenRecord.RecordType.end_of_stream)

            if self.mfns__enabled:
                pass
                if len(self._m_mfns) != self.num_pages:
                    raise kaitaistruct.ConsistencyError(u"mfns", self.num_pages, len(self._m_mfns))
                for i in range(len(self._m_mfns)):
                    pass


            if self.pages__enabled:
                pass
                if len(self._m_pages) != self.num_pages:
                    raise kaitaistruct.ConsistencyError(u"pages", self.num_pages, len(self._m_pages))
                for i in range(len(self._m_pages)):
                    pass
                    if self._m_pages[i]._root != self._root:
                        raise kaitaistruct.ConsistencyError(u"pages", self._root, self._m_pages[i]._root)
                    if self._m_pages[i]._parent != self:
                        raise kaitaistruct.ConsistencyError(u"pages", self, self._m_pages[i]._parent)
                    if self._m_pages[i].index != i:
                        raise kaitaistruct.ConsistencyError(u"pages", i, self._m_pages[i].index)


            self._dirty = False

        class Page(ReadWriteKaitaiStruct):
            """One data page.
            
            .. seealso::
               docs/specs/live-update-handover.pandoc, Live Update Data Stream
            """
            SEQ_FIELDS = []
            def __init__(self, index, _io=None, _parent=None, _root=None, _is_le=None):
                super(XenLuMemory.PageWalk.Page, self).__init__(_io)
                self._parent = _parent
                self._root = _root
                self._is_le = _is_le
                self.index = index
                self._debug = collections.defaultdict(dict)
                self._should_write_data = False
                self.data__enabled = True

            def _read(self):
                if not hasattr(self, '_is_le'):
                    raise kaitaistruct.UndecidedEndiannessError("/types/page_walk/types/page")
                elif self._is_le == True:
                    self._read_le()
                elif self._is_le == False:
                    self._read_be()
                self._dirty = False

            def _read_le(self):
                pass
                self._dirty = False

            def _read_be(self):
                pass
                self._dirty = False


            def _fetch_instances(self):
                pass
                _ = self.data
                if hasattr(self, '_m_data'):
                    pass



            def _write__seq(self, io=None):
                super(XenLuMemory.PageWalk.Page, self)._write__seq(io)
                if not hasattr(self, '_is_le'):
                    raise kaitaistruct.UndecidedEndiannessError("/types/page_walk/types/page")
                elif self._is_le == True:
                    self._write__seq_le()
                elif self._is_le == False:
                    self._write__seq_be()


            def _write__seq_le(self):
                self._should_write_data = self.data__enabled


            def _write__seq_be(self):
                self._should_write_data = self.data__enabled


            def _check(self):
                if self.data__enabled:
                    pass
                    if len(self._m_data) != self._parent.page_size:
                        raise kaitaistruct.ConsistencyError(u"data", self._parent.page_size, len(self._m_data))

                self._dirty = False

            @property
            def data(self):
                """The page's octets, a part of the stream that no record border bounds."""
                if self._should_write_data:
                    self._write_data()
                if hasattr(self, '_m_data'):
                    return self._m_data

                if not self.data__enabled:
                    return None

                io = self._root._io
                _pos = io.pos()
                io.seek(self.mfn * self._parent.page_size)
                if self._is_le:
                    self._debug['_m_data']['start'] = io.pos()
                    self._m_data = io.read_bytes(self._parent.page_size)
                    self._debug['_m_data']['end'] = io.pos()
                else:
                    self._debug['_m_data']['start'] = io.pos()
                    self._m_data = io.read_bytes(self._parent.page_size)
                    self._debug['_m_data']['end'] = io.pos()
                io.seek(_pos)
                return getattr(self, '_m_data', None)

            @data.setter
            def data(self, v):
                self._dirty = True
                self._m_data = v

            def _write_data(self):
                self._should_write_data = False
                io = self._root._io
                _pos = io.pos()
                io.seek(self.mfn * self._parent.page_size)
                if self._is_le:
                    io.write_bytes(self._m_data)
                else:
                    io.write_bytes(self._m_data)
                io.seek(_pos)

            @property
            def mfn(self):
                """Machine frame number of the page."""
                if hasattr(self, '_m_mfn'):
                    return self._m_mfn

                self._m_mfn = self._parent.mfns[self.index]
                return getattr(self, '_m_mfn', None)

            def _invalidate_mfn(self):
                del self._m_mfn

        class PlacedRecord(ReadWriteKaitaiStruct):
            """A record and where it lies, in the stream and in memory.
            
            .. seealso::
               docs/specs/live-update-handover.pandoc, Data Stream Overview
            """
            SEQ_FIELDS = []
            def __init__(self, ofs, guest_width, _io=None, _parent=None, _root=None, _is_le=None):
                super(XenLuMemory.PageWalk.PlacedRecord, self).__init__(_io)
                self._parent = _parent
                self._root = _root
                self._is_le = _is_le
                self.ofs = ofs
                self.guest_width = guest_width
                self._debug = collections.defaultdict(dict)
                self._should_write_header = False
                self.header__enabled = True
                self._should_write_pieces = False
                self.pieces__enabled = True
                self._should_write_record = False
                self.record__enabled = True
                self._should_write_told_guest_width = False
                self.told_guest_width__enabled = True

            def _read(self):
                if not hasattr(self, '_is_le'):
                    raise kaitaistruct.UndecidedEndiannessError("/types/page_walk/types/placed_record")
                elif self._is_le == True:
                    self._read_le()
                elif self._is_le == False:
                    self._read_be()
                self._dirty = False

            def _read_le(self):
                pass
                self._dirty = False

            def _read_be(self):
                pass
                self._dirty = False


            def _fetch_instances(self):
                pass
                _ = self.header
                if hasattr(self, '_m_header'):
                    pass
                    self._m_header._fetch_instances()

                _ = self.pieces
                if hasattr(self, '_m_pieces'):
                    pass
                    for i in range(len(self._m_pieces)):
                        pass
                        self._m_pieces[i]._fetch_instances()


                _ = self.record
                if hasattr(self, '_m_record'):
                    pass
                    self._m_record._fetch_instances()

                _ = self.told_guest_width
                if hasattr(self, '_m_told_guest_width'):
                    pass



            def _write__seq(self, io=None):
                super(XenLuMemory.PageWalk.PlacedRecord, self)._write__seq(io)
                if not hasattr(self, '_is_le'):
                    raise kaitaistruct.UndecidedEndiannessError("/types/page_walk/types/placed_record")
                elif self._is_le == True:
                    self._write__seq_le()
                elif self._is_le == False:
                    self._write__seq_be()


            def _write__seq_le(self):
                self._should_write_header = self.header__enabled
                self._should_write_pieces = self.pieces__enabled
                self._should_write_record = self.record__enabled
                self._should_write_told_guest_width = self.told_guest_width__enabled


            def _write__seq_be(self):
                self._should_write_header = self.header__enabled
                self._should_write_pieces = self.pieces__enabled
                self._should_write_record = self.record__enabled
                self._should_write_told_guest_width = self.told_guest_width__enabled


            def _check(self):
                if self.header__enabled:
                    pass
                    if self._m_header.host_is_be != self._parent.host_is_be:
                        raise kaitaistruct.ConsistencyError(u"header", self._parent.host_is_be, self._m_header.host_is_be)

                if self.pieces__enabled:
                    pass

                if self.record__enabled:
                    pass

                if self.told_guest_width__enabled:
                    pass

                self._dirty = False

            class Piece(ReadWriteKaitaiStruct):
                """The part of a record that lies in one page.
                
                .. seealso::
                   docs/specs/live-update-handover.pandoc, Live Update Data Stream
                """
                SEQ_FIELDS = []
                def __init__(self, index, _io=None, _parent=None, _root=None, _is_le=None):
                    super(XenLuMemory.PageWalk.PlacedRecord.Piece, self).__init__(_io)
                    self._parent = _parent
                    self._root = _root
                    self._is_le = _is_le
                    self.index = index
                    self._debug = collections.defaultdict(dict)
                    self._should_write_data = False
                    self.data__enabled = True

                def _read(self):
                    if not hasattr(self, '_is_le'):
                        raise kaitaistruct.UndecidedEndiannessError("/types/page_walk/types/placed_record/types/piece")
                    elif self._is_le == True:
                        self._read_le()
                    elif self._is_le == False:
                        self._read_be()
                    self._dirty = False

                def _read_le(self):
                    pass
                    self._dirty = False

                def _read_be(self):
                    pass
                    self._dirty = False


                def _fetch_instances(self):
                    pass
                    _ = self.data
                    if hasattr(self, '_m_data'):
                        pass



                def _write__seq(self, io=None):
                    super(XenLuMemory.PageWalk.PlacedRecord.Piece, self)._write__seq(io)
                    if not hasattr(self, '_is_le'):
                        raise kaitaistruct.UndecidedEndiannessError("/types/page_walk/types/placed_record/types/piece")
                    elif self._is_le == True:
                        self._write__seq_le()
                    elif self._is_le == False:
                        self._write__seq_be()


                def _write__seq_le(self):
                    self._should_write_data = self.data__enabled


                def _write__seq_be(self):
                    self._should_write_data = self.data__enabled


                def _check(self):
                    if self.data__enabled:
                        pass
                        if len(self._m_data) != self.ofs_piece_end - self.ofs_piece:
                            raise kaitaistruct.ConsistencyError(u"data", self.ofs_piece_end - self.ofs_piece, len(self._m_data))

                    self._dirty = False

                @property
                def data(self):
                    """The octets of the piece."""
                    if self._should_write_data:
                        self._write_data()
                    if hasattr(self, '_m_data'):
                        return self._m_data

                    if not self.data__enabled:
                        return None

                    io = self._root._io
                    _pos = io.pos()
                    io.seek(self.maddr)
                    if self._is_le:
                        self._debug['_m_data']['start'] = io.pos()
                        self._m_data = io.read_bytes(self.ofs_piece_end - self.ofs_piece)
                        self._debug['_m_data']['end'] = io.pos()
                    else:
                        self._debug['_m_data']['start'] = io.pos()
                        self._m_data = io.read_bytes(self.ofs_piece_end - self.ofs_piece)
                        self._debug['_m_data']['end'] = io.pos()
                    io.seek(_pos)
                    return getattr(self, '_m_data', None)

                @data.setter
                def data(self, v):
                    self._dirty = True
                    self._m_data = v

                def _write_data(self):
                    self._should_write_data = False
                    io = self._root._io
                    _pos = io.pos()
                    io.seek(self.maddr)
                    if self._is_le:
                        io.write_bytes(self._m_data)
                    else:
                        io.write_bytes(self._m_data)
                    io.seek(_pos)

                @property
                def maddr(self):
                    """Machine address of the piece."""
                    if hasattr(self, '_m_maddr'):
                        return self._m_maddr

                    self._m_maddr = self._parent._parent.mfns[self.ofs_piece // self._parent._parent.page_size] * self._parent._parent.page_size + self.ofs_piece % self._parent._parent.page_size
                    return getattr(self, '_m_maddr', None)

                def _invalidate_maddr(self):
                    del self._m_maddr
                @property
                def ofs_piece(self):
                    """Offset of the piece in the stream."""
                    if hasattr(self, '_m_ofs_piece'):
                        return self._m_ofs_piece

                    self._m_ofs_piece = (self._parent.ofs if self.index == 0 else (self._parent.ofs // self._parent._parent.page_size + self.index) * self._parent._parent.page_size)
                    return getattr(self, '_m_ofs_piece', None)

                def _invalidate_ofs_piece(self):
                    del self._m_ofs_piece
                @property
                def ofs_piece_end(self):
                    """Offset in the stream of the octet after the piece."""
                    if hasattr(self, '_m_ofs_piece_end'):
                        return self._m_ofs_piece_end

                    self._m_ofs_piece_end = ((self.ofs_piece // self._parent._parent.page_size + 1) * self._parent._parent.page_size if (self.ofs_piece // self._parent._parent.page_size + 1) * self._parent._parent.page_size < self._parent.ofs_next else self._parent.ofs_next)
                    return getattr(self, '_m_ofs_piece_end', None)

                def _invalidate_ofs_piece_end(self):
                    del self._m_ofs_piece_end

            @property
            def header(self):
                """Type and length of the record."""
                if self._should_write_header:
                    self._write_header()
                if hasattr(self, '_m_header'):
                    return self._m_header

                if not self.header__enabled:
                    return None

                io = self._root._io
                _pos = io.pos()
                io.seek(self.maddr)
                if self._is_le:
                    self._debug['_m_header']['start'] = io.pos()
                    self._m_header = xen_record.XenRecord.RecordHeader(self._parent.host_is_be, io)
                    self._m_header._read()
                    self._debug['_m_header']['end'] = io.pos()
                else:
                    self._debug['_m_header']['start'] = io.pos()
                    self._m_header = xen_record.XenRecord.RecordHeader(self._parent.host_is_be, io)
                    self._m_header._read()
                    self._debug['_m_header']['end'] = io.pos()
                io.seek(_pos)
                return getattr(self, '_m_header', None)

            @header.setter
            def header(self, v):
                self._dirty = True
                self._m_header = v

            def _write_header(self):
                self._should_write_header = False
                io = self._root._io
                _pos = io.pos()
                io.seek(self.maddr)
                if self._is_le:
                    self._m_header._write__seq(io)
                else:
                    self._m_header._write__seq(io)
                io.seek(_pos)

            @property
            def maddr(self):
                """Machine address of the record's header, which never runs over the end of a page."""
                if hasattr(self, '_m_maddr'):
                    return self._m_maddr

                self._m_maddr = (self._parent.mfns[self.ofs // self._parent.page_size] * self._parent.page_size + self.ofs % self._parent.page_size)
                return getattr(self, '_m_maddr', None)

            def _invalidate_maddr(self):
                del self._m_maddr
            @property
            def next_guest_width(self):
                """Width of the words of the guest that the next record belongs to."""
                if hasattr(self, '_m_next_guest_width'):
                    return self._m_next_guest_width

                self._m_next_guest_width = ((4 if self.told_guest_width == 4 else 8) if self.header.record_type == xen_record.XenRecord.RecordType.x86_pv_info else (8 if self.header.record_type == xen_record.XenRecord.RecordType.lu_domain_info else self.guest_width))
                return getattr(self, '_m_next_guest_width', None)

            def _invalidate_next_guest_width(self):
                del self._m_next_guest_width
            @property
            def num_pieces(self):
                """Number of pages that the record lies in."""
                if hasattr(self, '_m_num_pieces'):
                    return self._m_num_pieces

                self._m_num_pieces = (((self.ofs_next - 1) // self._parent.page_size - self.ofs // self._parent.page_size) + 1)
                return getattr(self, '_m_num_pieces', None)

            def _invalidate_num_pieces(self):
                del self._m_num_pieces
            @property
            def ofs_body(self):
                """Offset in the stream of the record's body."""
                if hasattr(self, '_m_ofs_body'):
                    return self._m_ofs_body

                self._m_ofs_body = (self.ofs + 8)
                return getattr(self, '_m_ofs_body', None)

            def _invalidate_ofs_body(self):
                del self._m_ofs_body
            @property
            def ofs_next(self):
                """Offset in the stream of the record that follows."""
                if hasattr(self, '_m_ofs_next'):
                    return self._m_ofs_next

                self._m_ofs_next = (((self.ofs + 8) + self.header.len_body) + (8 - self.header.len_body % 8) % 8)
                return getattr(self, '_m_ofs_next', None)

            def _invalidate_ofs_next(self):
                del self._m_ofs_next
            @property
            def pieces(self):
                """The parts of the record, one per page that it lies in."""
                if self._should_write_pieces:
                    self._write_pieces()
                if hasattr(self, '_m_pieces'):
                    return self._m_pieces

                if not self.pieces__enabled:
                    return None

                if self.num_pieces > 1:
                    pass
                    _pos = self._io.pos()
                    self._io.seek(0)
                    self._debug['_m_pieces']['start'] = self._io.pos()
                    self._debug['_m_pieces']['arr'] = []
                    if self._is_le:
                        self._m_pieces = []
                        for i in range(self.num_pieces):
                            self._debug['_m_pieces']['arr'].append({'start': self._io.pos()})
                            _t__m_pieces = XenLuMemory.PageWalk.PlacedRecord.Piece(i, self._io, self, self._root, self._is_le)
                            try:
                                _t__m_pieces._read()
                            finally:
                                self._m_pieces.append(_t__m_pieces)
                            self._debug['_m_pieces']['arr'][i]['end'] = self._io.pos()

                    else:
                        self._m_pieces = []
                        for i in range(self.num_pieces):
                            self._debug['_m_pieces']['arr'].append({'start': self._io.pos()})
                            _t__m_pieces = XenLuMemory.PageWalk.PlacedRecord.Piece(i, self._io, self, self._root, self._is_le)
                            try:
                                _t__m_pieces._read()
                            finally:
                                self._m_pieces.append(_t__m_pieces)
                            self._debug['_m_pieces']['arr'][i]['end'] = self._io.pos()

                    self._debug['_m_pieces']['end'] = self._io.pos()
                    self._io.seek(_pos)

                return getattr(self, '_m_pieces', None)

            @pieces.setter
            def pieces(self, v):
                self._dirty = True
                self._m_pieces = v

            def _write_pieces(self):
                self._should_write_pieces = False
                if self.num_pieces > 1:
                    pass
                    _pos = self._io.pos()
                    self._io.seek(0)
                    if self._is_le:
                        if len(self._m_pieces) != self.num_pieces:
                            raise kaitaistruct.ConsistencyError(u"pieces", self.num_pieces, len(self._m_pieces))
                        for i in range(len(self._m_pieces)):
                            pass
                            if self._m_pieces[i]._root != self._root:
                                raise kaitaistruct.ConsistencyError(u"pieces", self._root, self._m_pieces[i]._root)
                            if self._m_pieces[i]._parent != self:
                                raise kaitaistruct.ConsistencyError(u"pieces", self, self._m_pieces[i]._parent)
                            if self._m_pieces[i].index != i:
                                raise kaitaistruct.ConsistencyError(u"pieces", i, self._m_pieces[i].index)
                            self._m_pieces[i]._write__seq(self._io)

                    else:
                        if len(self._m_pieces) != self.num_pieces:
                            raise kaitaistruct.ConsistencyError(u"pieces", self.num_pieces, len(self._m_pieces))
                        for i in range(len(self._m_pieces)):
                            pass
                            if self._m_pieces[i]._root != self._root:
                                raise kaitaistruct.ConsistencyError(u"pieces", self._root, self._m_pieces[i]._root)
                            if self._m_pieces[i]._parent != self:
                                raise kaitaistruct.ConsistencyError(u"pieces", self, self._m_pieces[i]._parent)
                            if self._m_pieces[i].index != i:
                                raise kaitaistruct.ConsistencyError(u"pieces", i, self._m_pieces[i].index)
                            self._m_pieces[i]._write__seq(self._io)

                    self._io.seek(_pos)


            @property
            def record(self):
                """The record to the last field, if it lies in one page."""
                if self._should_write_record:
                    self._write_record()
                if hasattr(self, '_m_record'):
                    return self._m_record

                if not self.record__enabled:
                    return None

                if self.num_pieces == 1:
                    pass
                    io = self._root._io
                    _pos = io.pos()
                    io.seek(self.maddr)
                    if self._is_le:
                        self._debug['_m_record']['start'] = io.pos()
                        self._raw__m_record = io.read_bytes(self.ofs_next - self.ofs)
                        _io__raw__m_record = KaitaiStream(BytesIO(self._raw__m_record))
                        self._m_record = xen_record.XenRecord(self._parent.host_is_be, self.guest_width, _io__raw__m_record)
                        self._m_record._read()
                        self._debug['_m_record']['end'] = io.pos()
                    else:
                        self._debug['_m_record']['start'] = io.pos()
                        self._raw__m_record = io.read_bytes(self.ofs_next - self.ofs)
                        _io__raw__m_record = KaitaiStream(BytesIO(self._raw__m_record))
                        self._m_record = xen_record.XenRecord(self._parent.host_is_be, self.guest_width, _io__raw__m_record)
                        self._m_record._read()
                        self._debug['_m_record']['end'] = io.pos()
                    io.seek(_pos)

                return getattr(self, '_m_record', None)

            @record.setter
            def record(self, v):
                self._dirty = True
                self._m_record = v

            def _write_record(self):
                self._should_write_record = False
                if self.num_pieces == 1:
                    pass
                    io = self._root._io
                    _pos = io.pos()
                    io.seek(self.maddr)
                    if self._is_le:
                        if self._m_record.host_is_be != self._parent.host_is_be:
                            raise kaitaistruct.ConsistencyError(u"record", self._parent.host_is_be, self._m_record.host_is_be)
                        if self._m_record.guest_width != self.guest_width:
                            raise kaitaistruct.ConsistencyError(u"record", self.guest_width, self._m_record.guest_width)
                        _io__raw__m_record = KaitaiStream(BytesIO(bytearray(self.ofs_next - self.ofs)))
                        io.add_child_stream(_io__raw__m_record)
                        _pos2 = io.pos()
                        io.seek(io.pos() + (self.ofs_next - self.ofs))
                        def handler(parent, _io__raw__m_record=_io__raw__m_record):
                            self._raw__m_record = _io__raw__m_record.to_byte_array()
                            if len(self._raw__m_record) != self.ofs_next - self.ofs:
                                raise kaitaistruct.ConsistencyError(u"raw(record)", self.ofs_next - self.ofs, len(self._raw__m_record))
                            parent.write_bytes(self._raw__m_record)
                        _io__raw__m_record.write_back_handler = KaitaiStream.WriteBackHandler(_pos2, handler)
                        self._m_record._write__seq(_io__raw__m_record)
                    else:
                        if self._m_record.host_is_be != self._parent.host_is_be:
                            raise kaitaistruct.ConsistencyError(u"record", self._parent.host_is_be, self._m_record.host_is_be)
                        if self._m_record.guest_width != self.guest_width:
                            raise kaitaistruct.ConsistencyError(u"record", self.guest_width, self._m_record.guest_width)
                        _io__raw__m_record = KaitaiStream(BytesIO(bytearray(self.ofs_next - self.ofs)))
                        io.add_child_stream(_io__raw__m_record)
                        _pos2 = io.pos()
                        io.seek(io.pos() + (self.ofs_next - self.ofs))
                        def handler(parent, _io__raw__m_record=_io__raw__m_record):
                            self._raw__m_record = _io__raw__m_record.to_byte_array()
                            if len(self._raw__m_record) != self.ofs_next - self.ofs:
                                raise kaitaistruct.ConsistencyError(u"raw(record)", self.ofs_next - self.ofs, len(self._raw__m_record))
                            parent.write_bytes(self._raw__m_record)
                        _io__raw__m_record.write_back_handler = KaitaiStream.WriteBackHandler(_pos2, handler)
                        self._m_record._write__seq(_io__raw__m_record)
                    io.seek(_pos)


            @property
            def told_guest_width(self):
                """What `X86_PV_INFO` says of its domain's words, in whichever page."""
                if self._should_write_told_guest_width:
                    self._write_told_guest_width()
                if hasattr(self, '_m_told_guest_width'):
                    return self._m_told_guest_width

                if not self.told_guest_width__enabled:
                    return None

                if self.header.record_type == xen_record.XenRecord.RecordType.x86_pv_info:
                    pass
                    io = self._root._io
                    _pos = io.pos()
                    io.seek(self._parent.mfns[self.ofs_body // self._parent.page_size] * self._parent.page_size + self.ofs_body % self._parent.page_size)
                    if self._is_le:
                        self._debug['_m_told_guest_width']['start'] = io.pos()
                        self._m_told_guest_width = io.read_u1()
                        self._debug['_m_told_guest_width']['end'] = io.pos()
                    else:
                        self._debug['_m_told_guest_width']['start'] = io.pos()
                        self._m_told_guest_width = io.read_u1()
                        self._debug['_m_told_guest_width']['end'] = io.pos()
                    io.seek(_pos)

                return getattr(self, '_m_told_guest_width', None)

            @told_guest_width.setter
            def told_guest_width(self, v):
                self._dirty = True
                self._m_told_guest_width = v

            def _write_told_guest_width(self):
                self._should_write_told_guest_width = False
                if self.header.record_type == xen_record.XenRecord.RecordType.x86_pv_info:
                    pass
                    io = self._root._io
                    _pos = io.pos()
                    io.seek(self._parent.mfns[self.ofs_body // self._parent.page_size] * self._parent.page_size + self.ofs_body % self._parent.page_size)
                    if self._is_le:
                        io.write_u1(self._m_told_guest_width)
                    else:
                        io.write_u1(self._m_told_guest_width)
                    io.seek(_pos)



        @property
        def mfns(self):
            """The MFN array: frame numbers (not addresses) of the data pages, in
            stream order. Slots after the last one are not meaningful.
            """
            if self._should_write_mfns:
                self._write_mfns()
            if hasattr(self, '_m_mfns'):
                return self._m_mfns

            if not self.mfns__enabled:
                return None

            io = self._root._io
            _pos = io.pos()
            io.seek(self.ofs_mfn_array)
            self._debug['_m_mfns']['start'] = io.pos()
            self._debug['_m_mfns']['arr'] = []
            if self._is_le:
                self._m_mfns = []
                for i in range(self.num_pages):
                    self._debug['_m_mfns']['arr'].append({'start': io.pos()})
                    self._m_mfns.append(io.read_u8le())
                    self._debug['_m_mfns']['arr'][i]['end'] = io.pos()

            else:
                self._m_mfns = []
                for i in range(self.num_pages):
                    self._debug['_m_mfns']['arr'].append({'start': io.pos()})
                    self._m_mfns.append(io.read_u8be())
                    self._debug['_m_mfns']['arr'][i]['end'] = io.pos()

            self._debug['_m_mfns']['end'] = io.pos()
            io.seek(_pos)
            return getattr(self, '_m_mfns', None)

        @mfns.setter
        def mfns(self, v):
            self._dirty = True
            self._m_mfns = v

        def _write_mfns(self):
            self._should_write_mfns = False
            io = self._root._io
            _pos = io.pos()
            io.seek(self.ofs_mfn_array)
            if self._is_le:
                for i in range(len(self._m_mfns)):
                    pass
                    io.write_u8le(self._m_mfns[i])

            else:
                for i in range(len(self._m_mfns)):
                    pass
                    io.write_u8be(self._m_mfns[i])

            io.seek(_pos)

        @property
        def pages(self):
            """The data pages in stream order."""
            if self._should_write_pages:
                self._write_pages()
            if hasattr(self, '_m_pages'):
                return self._m_pages

            if not self.pages__enabled:
                return None

            _pos = self._io.pos()
            self._io.seek(0)
            self._debug['_m_pages']['start'] = self._io.pos()
            self._debug['_m_pages']['arr'] = []
            if self._is_le:
                self._m_pages = []
                for i in range(self.num_pages):
                    self._debug['_m_pages']['arr'].append({'start': self._io.pos()})
                    _t__m_pages = XenLuMemory.PageWalk.Page(i, self._io, self, self._root, self._is_le)
                    try:
                        _t__m_pages._read()
                    finally:
                        self._m_pages.append(_t__m_pages)
                    self._debug['_m_pages']['arr'][i]['end'] = self._io.pos()

            else:
                self._m_pages = []
                for i in range(self.num_pages):
                    self._debug['_m_pages']['arr'].append({'start': self._io.pos()})
                    _t__m_pages = XenLuMemory.PageWalk.Page(i, self._io, self, self._root, self._is_le)
                    try:
                        _t__m_pages._read()
                    finally:
                        self._m_pages.append(_t__m_pages)
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
            self._io.seek(0)
            if self._is_le:
                for i in range(len(self._m_pages)):
                    pass
                    self._m_pages[i]._write__seq(self._io)

            else:
                for i in range(len(self._m_pages)):
                    pass
                    self._m_pages[i]._write__seq(self._io)

            self._io.seek(_pos)


    class Slot(ReadWriteKaitaiStruct):
        """The start of one MiB of memory.
        
        .. seealso::
           docs/specs/live-update-handover.pandoc, Memory Usage Restrictions
        """
        SEQ_FIELDS = []
        def __init__(self, index, _io=None, _parent=None, _root=None):
            super(XenLuMemory.Slot, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self.index = index
            self._debug = collections.defaultdict(dict)
            self._should_write_magic = False
            self.magic__enabled = True

        def _read(self):
            pass
            self._dirty = False


        def _fetch_instances(self):
            pass
            _ = self.magic
            if hasattr(self, '_m_magic'):
                pass



        def _write__seq(self, io=None):
            super(XenLuMemory.Slot, self)._write__seq(io)
            self._should_write_magic = self.magic__enabled


        def _check(self):
            if self.magic__enabled:
                pass
                if len(self._m_magic) != 8:
                    raise kaitaistruct.ConsistencyError(u"magic", 8, len(self._m_magic))

            self._dirty = False

        @property
        def is_breadcrumb(self):
            """True if the octets are the magic as a mask of 4 KiB to 1 MiB leaves
            it, in either byte order.
            """
            if hasattr(self, '_m_is_breadcrumb'):
                return self._m_is_breadcrumb

            self._m_is_breadcrumb =  (( ((KaitaiStream.byte_array_index(self.magic, 7) == 76) and (KaitaiStream.byte_array_index(self.magic, 6) == 105) and (KaitaiStream.byte_array_index(self.magic, 5) == 118) and (KaitaiStream.byte_array_index(self.magic, 4) == 101) and (KaitaiStream.byte_array_index(self.magic, 3) == 85) and (KaitaiStream.byte_array_index(self.magic, 2) == 112) and ( ((KaitaiStream.byte_array_index(self.magic, 1) == 96) or (KaitaiStream.byte_array_index(self.magic, 1) == 64) or (KaitaiStream.byte_array_index(self.magic, 1) == 0)) ) and (KaitaiStream.byte_array_index(self.magic, 0) == 0)) ) or ( ((KaitaiStream.byte_array_index(self.magic, 0) == 76) and (KaitaiStream.byte_array_index(self.magic, 1) == 105) and (KaitaiStream.byte_array_index(self.magic, 2) == 118) and (KaitaiStream.byte_array_index(self.magic, 3) == 101) and (KaitaiStream.byte_array_index(self.magic, 4) == 85) and (KaitaiStream.byte_array_index(self.magic, 5) == 112) and ( ((KaitaiStream.byte_array_index(self.magic, 6) == 96) or (KaitaiStream.byte_array_index(self.magic, 6) == 64) or (KaitaiStream.byte_array_index(self.magic, 6) == 0)) ) and (KaitaiStream.byte_array_index(self.magic, 7) == 0)) )) 
            return getattr(self, '_m_is_breadcrumb', None)

        def _invalidate_is_breadcrumb(self):
            del self._m_is_breadcrumb
        @property
        def magic(self):
            """The eight octets where the magic would be."""
            if self._should_write_magic:
                self._write_magic()
            if hasattr(self, '_m_magic'):
                return self._m_magic

            if not self.magic__enabled:
                return None

            io = self._root._io
            _pos = io.pos()
            io.seek(self.index * 1048576)
            self._debug['_m_magic']['start'] = io.pos()
            self._m_magic = io.read_bytes(8)
            self._debug['_m_magic']['end'] = io.pos()
            io.seek(_pos)
            return getattr(self, '_m_magic', None)

        @magic.setter
        def magic(self, v):
            self._dirty = True
            self._m_magic = v

        def _write_magic(self):
            self._should_write_magic = False
            io = self._root._io
            _pos = io.pos()
            io.seek(self.index * 1048576)
            io.write_bytes(self._m_magic)
            io.seek(_pos)


    @property
    def breadcrumb(self):
        """The first three words of the live update bootmem."""
        if self._should_write_breadcrumb:
            self._write_breadcrumb()
        if hasattr(self, '_m_breadcrumb'):
            return self._m_breadcrumb

        if not self.breadcrumb__enabled:
            return None

        if self.has_breadcrumb:
            pass
            _pos = self._io.pos()
            self._io.seek(self.ofs_breadcrumb)
            self._debug['_m_breadcrumb']['start'] = self._io.pos()
            self._raw__m_breadcrumb = self._io.read_bytes(24)
            _io__raw__m_breadcrumb = KaitaiStream(BytesIO(self._raw__m_breadcrumb))
            self._m_breadcrumb = xen_lu_breadcrumb.XenLuBreadcrumb(_io__raw__m_breadcrumb)
            self._m_breadcrumb._read()
            self._debug['_m_breadcrumb']['end'] = self._io.pos()
            self._io.seek(_pos)

        return getattr(self, '_m_breadcrumb', None)

    @breadcrumb.setter
    def breadcrumb(self, v):
        self._dirty = True
        self._m_breadcrumb = v

    def _write_breadcrumb(self):
        self._should_write_breadcrumb = False
        if self.has_breadcrumb:
            pass
            _pos = self._io.pos()
            self._io.seek(self.ofs_breadcrumb)
            _io__raw__m_breadcrumb = KaitaiStream(BytesIO(bytearray(24)))
            self._io.add_child_stream(_io__raw__m_breadcrumb)
            _pos2 = self._io.pos()
            self._io.seek(self._io.pos() + (24))
            def handler(parent, _io__raw__m_breadcrumb=_io__raw__m_breadcrumb):
                self._raw__m_breadcrumb = _io__raw__m_breadcrumb.to_byte_array()
                if len(self._raw__m_breadcrumb) != 24:
                    raise kaitaistruct.ConsistencyError(u"raw(breadcrumb)", 24, len(self._raw__m_breadcrumb))
                parent.write_bytes(self._raw__m_breadcrumb)
            _io__raw__m_breadcrumb.write_back_handler = KaitaiStream.WriteBackHandler(_pos2, handler)
            self._m_breadcrumb._write__seq(_io__raw__m_breadcrumb)
            self._io.seek(_pos)


    @property
    def handover(self):
        """MFN array and records, as the breadcrumb leads to them."""
        if self._should_write_handover:
            self._write_handover()
        if hasattr(self, '_m_handover'):
            return self._m_handover

        if not self.handover__enabled:
            return None

        if self.has_breadcrumb:
            pass
            _pos = self._io.pos()
            self._io.seek(0)
            self._debug['_m_handover']['start'] = self._io.pos()
            self._m_handover = XenLuMemory.PageWalk(self.breadcrumb.host_is_be, self.breadcrumb.words.ofs_mfn_array, self.breadcrumb.words.num_pages, self.breadcrumb.words.page_size, self._io, self, self._root)
            self._m_handover._read()
            self._debug['_m_handover']['end'] = self._io.pos()
            self._io.seek(_pos)

        return getattr(self, '_m_handover', None)

    @handover.setter
    def handover(self, v):
        self._dirty = True
        self._m_handover = v

    def _write_handover(self):
        self._should_write_handover = False
        if self.has_breadcrumb:
            pass
            _pos = self._io.pos()
            self._io.seek(0)
            if self._m_handover._root != self._root:
                raise kaitaistruct.ConsistencyError(u"handover", self._root, self._m_handover._root)
            if self._m_handover._parent != self:
                raise kaitaistruct.ConsistencyError(u"handover", self, self._m_handover._parent)
            if self._m_handover.host_is_be != self.breadcrumb.host_is_be:
                raise kaitaistruct.ConsistencyError(u"handover", self.breadcrumb.host_is_be, self._m_handover.host_is_be)
            if self._m_handover.ofs_mfn_array != self.breadcrumb.words.ofs_mfn_array:
                raise kaitaistruct.ConsistencyError(u"handover", self.breadcrumb.words.ofs_mfn_array, self._m_handover.ofs_mfn_array)
            if self._m_handover.num_pages != self.breadcrumb.words.num_pages:
                raise kaitaistruct.ConsistencyError(u"handover", self.breadcrumb.words.num_pages, self._m_handover.num_pages)
            if self._m_handover.page_size != self.breadcrumb.words.page_size:
                raise kaitaistruct.ConsistencyError(u"handover", self.breadcrumb.words.page_size, self._m_handover.page_size)
            self._m_handover._write__seq(self._io)
            self._io.seek(_pos)


    @property
    def has_breadcrumb(self):
        """False if no MiB of the dump starts with a breadcrumb."""
        if hasattr(self, '_m_has_breadcrumb'):
            return self._m_has_breadcrumb

        self._m_has_breadcrumb = self.slots[len(self.slots) - 1].is_breadcrumb
        return getattr(self, '_m_has_breadcrumb', None)

    def _invalidate_has_breadcrumb(self):
        del self._m_has_breadcrumb
    @property
    def ofs_breadcrumb(self):
        """Machine address of the live update bootmem, in bytes."""
        if hasattr(self, '_m_ofs_breadcrumb'):
            return self._m_ofs_breadcrumb

        self._m_ofs_breadcrumb = (len(self.slots) - 1) * 1048576
        return getattr(self, '_m_ofs_breadcrumb', None)

    def _invalidate_ofs_breadcrumb(self):
        del self._m_ofs_breadcrumb
    @property
    def slots(self):
        """The places looked at, one per MiB, up to the breadcrumb."""
        if self._should_write_slots:
            self._write_slots()
        if hasattr(self, '_m_slots'):
            return self._m_slots

        if not self.slots__enabled:
            return None

        _pos = self._io.pos()
        self._io.seek(0)
        self._debug['_m_slots']['start'] = self._io.pos()
        self._debug['_m_slots']['arr'] = []
        self._m_slots = []
        i = 0
        while True:
            self._debug['_m_slots']['arr'].append({'start': self._io.pos()})
            _t__m_slots = XenLuMemory.Slot(i, self._io, self, self._root)
            try:
                _t__m_slots._read()
            finally:
                _ = _t__m_slots
                self._m_slots.append(_)
            self._debug['_m_slots']['arr'][len(self._m_slots) - 1]['end'] = self._io.pos()
            if  ((_.is_breadcrumb) or ((_.index + 2) * 1048576 > self._io.size())) :
                break
            i += 1
        self._debug['_m_slots']['end'] = self._io.pos()
        self._io.seek(_pos)
        return getattr(self, '_m_slots', None)

    @slots.setter
    def slots(self, v):
        self._dirty = True
        self._m_slots = v

    def _write_slots(self):
        self._should_write_slots = False
        _pos = self._io.pos()
        self._io.seek(0)
        for i in range(len(self._m_slots)):
            pass
            self._m_slots[i]._write__seq(self._io)
            _ = self._m_slots[i]
            if  ((_.is_breadcrumb) or ((_.index + 2) * 1048576 > self._io.size()))  != (i == len(self._m_slots) - 1):
                raise kaitaistruct.ConsistencyError(u"slots", i == len(self._m_slots) - 1,  ((_.is_breadcrumb) or ((_.index + 2) * 1048576 > self._io.size())) )

        self._io.seek(_pos)


