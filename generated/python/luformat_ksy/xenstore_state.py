# This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild
# type: ignore

import kaitaistruct
from kaitaistruct import ReadWriteKaitaiStruct, KaitaiStream, BytesIO
from enum import IntEnum
import collections


if getattr(kaitaistruct, 'API_VERSION', (0, 9)) < (0, 11):
    raise Exception("Incompatible Kaitai Struct Python API: 0.11 or later is required, but you have %s" % (kaitaistruct.__version__))

class XenstoreState(ReadWriteKaitaiStruct):
    """What `xenstored` hands to its successor in a live update (the file
    `state_dump`): connections, watches, transactions, nodes, quotas. Stream
    versions 1 and 2.
    
    xenstored counts the padding as part of a record's length, the specification
    does not say so; either way the octets are kept.
    
    .. seealso::
       docs/designs/xenstore-migration.md, Proposal
    """

    class ConnectionType(IntEnum):
        shared_ring = 0
        socket = 1

    class Permission(IntEnum):
        read_write = 98
        no_access = 110
        read_only = 114
        write_only = 119

    class RecordType(IntEnum):
        end_of_stream = 0
        global_data = 1
        connection_data = 2
        watch_data = 3
        transaction_data = 4
        node_data = 5
        global_quota_data = 6
        domain_data = 7
        watch_data_extended = 8
    SEQ_FIELDS = ["header", "records"]
    def __init__(self, _io=None, _parent=None, _root=None):
        super(XenstoreState, self).__init__(_io)
        self._parent = _parent
        self._root = _root or self
        self._debug = collections.defaultdict(dict)

    def _read(self):
        self._debug['header']['start'] = self._io.pos()
        self.header = XenstoreState.StreamHeader(self._io, self, self._root)
        self.header._read()
        self._debug['header']['end'] = self._io.pos()
        self._debug['records']['start'] = self._io.pos()
        self._debug['records']['arr'] = []
        self.records = []
        i = 0
        while True:
            self._debug['records']['arr'].append({'start': self._io.pos()})
            _t_records = XenstoreState.Record(self.host_is_be, self._io, self, self._root)
            try:
                _t_records._read()
            finally:
                _ = _t_records
                self.records.append(_)
            self._debug['records']['arr'][len(self.records) - 1]['end'] = self._io.pos()
            if _.record_type == XenstoreState.RecordType.end_of_stream:
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
        super(XenstoreState, self)._write__seq(io)
        self.header._write__seq(self._io)
        for i in range(len(self.records)):
            pass
            self.records[i]._write__seq(self._io)



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
            _ = self.records[i]
            if (_.record_type == XenstoreState.RecordType.end_of_stream) != (i == len(self.records) - 1):
                raise kaitaistruct.ConsistencyError(u"records", i == len(self.records) - 1, _.record_type == XenstoreState.RecordType.end_of_stream)

        self._dirty = False

    class Record(ReadWriteKaitaiStruct):
        """One record.
        
        .. seealso::
           docs/designs/xenstore-migration.md, Records
        """
        SEQ_FIELDS = ["header", "body", "padding"]
        def __init__(self, host_is_be, _io=None, _parent=None, _root=None):
            super(XenstoreState.Record, self).__init__(_io)
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
                raise kaitaistruct.UndecidedEndiannessError("/types/record")
            elif self._is_le == True:
                self._read_le()
            elif self._is_le == False:
                self._read_be()
            self._dirty = False

        def _read_le(self):
            self._debug['header']['start'] = self._io.pos()
            self.header = XenstoreState.Record.RecordHeader(self._io, self, self._root, self._is_le)
            self.header._read()
            self._debug['header']['end'] = self._io.pos()
            self._debug['body']['start'] = self._io.pos()
            _on = self.record_type
            if _on == XenstoreState.RecordType.connection_data:
                pass
                self._raw_body = self._io.read_bytes(self.header.len_body)
                _io__raw_body = KaitaiStream(BytesIO(self._raw_body))
                self.body = XenstoreState.Record.ConnectionData(_io__raw_body, self, self._root, self._is_le)
                self.body._read()
            elif _on == XenstoreState.RecordType.domain_data:
                pass
                self._raw_body = self._io.read_bytes(self.header.len_body)
                _io__raw_body = KaitaiStream(BytesIO(self._raw_body))
                self.body = XenstoreState.Record.DomainData(_io__raw_body, self, self._root, self._is_le)
                self.body._read()
            elif _on == XenstoreState.RecordType.end_of_stream:
                pass
                self._raw_body = self._io.read_bytes(self.header.len_body)
                _io__raw_body = KaitaiStream(BytesIO(self._raw_body))
                self.body = XenstoreState.Record.NoFields(_io__raw_body, self, self._root, self._is_le)
                self.body._read()
            elif _on == XenstoreState.RecordType.global_data:
                pass
                self._raw_body = self._io.read_bytes(self.header.len_body)
                _io__raw_body = KaitaiStream(BytesIO(self._raw_body))
                self.body = XenstoreState.Record.GlobalData(_io__raw_body, self, self._root, self._is_le)
                self.body._read()
            elif _on == XenstoreState.RecordType.global_quota_data:
                pass
                self._raw_body = self._io.read_bytes(self.header.len_body)
                _io__raw_body = KaitaiStream(BytesIO(self._raw_body))
                self.body = XenstoreState.Record.GlobalQuotaData(_io__raw_body, self, self._root, self._is_le)
                self.body._read()
            elif _on == XenstoreState.RecordType.node_data:
                pass
                self._raw_body = self._io.read_bytes(self.header.len_body)
                _io__raw_body = KaitaiStream(BytesIO(self._raw_body))
                self.body = XenstoreState.Record.NodeData(_io__raw_body, self, self._root, self._is_le)
                self.body._read()
            elif _on == XenstoreState.RecordType.transaction_data:
                pass
                self._raw_body = self._io.read_bytes(self.header.len_body)
                _io__raw_body = KaitaiStream(BytesIO(self._raw_body))
                self.body = XenstoreState.Record.TransactionData(_io__raw_body, self, self._root, self._is_le)
                self.body._read()
            elif _on == XenstoreState.RecordType.watch_data:
                pass
                self._raw_body = self._io.read_bytes(self.header.len_body)
                _io__raw_body = KaitaiStream(BytesIO(self._raw_body))
                self.body = XenstoreState.Record.WatchData(_io__raw_body, self, self._root, self._is_le)
                self.body._read()
            elif _on == XenstoreState.RecordType.watch_data_extended:
                pass
                self._raw_body = self._io.read_bytes(self.header.len_body)
                _io__raw_body = KaitaiStream(BytesIO(self._raw_body))
                self.body = XenstoreState.Record.WatchDataExtended(_io__raw_body, self, self._root, self._is_le)
                self.body._read()
            else:
                pass
                self.body = self._io.read_bytes(self.header.len_body)
            self._debug['body']['end'] = self._io.pos()
            self._debug['padding']['start'] = self._io.pos()
            self.padding = self._io.read_bytes((8 - self.header.len_body % 8) % 8)
            self._debug['padding']['end'] = self._io.pos()
            self._dirty = False

        def _read_be(self):
            self._debug['header']['start'] = self._io.pos()
            self.header = XenstoreState.Record.RecordHeader(self._io, self, self._root, self._is_le)
            self.header._read()
            self._debug['header']['end'] = self._io.pos()
            self._debug['body']['start'] = self._io.pos()
            _on = self.record_type
            if _on == XenstoreState.RecordType.connection_data:
                pass
                self._raw_body = self._io.read_bytes(self.header.len_body)
                _io__raw_body = KaitaiStream(BytesIO(self._raw_body))
                self.body = XenstoreState.Record.ConnectionData(_io__raw_body, self, self._root, self._is_le)
                self.body._read()
            elif _on == XenstoreState.RecordType.domain_data:
                pass
                self._raw_body = self._io.read_bytes(self.header.len_body)
                _io__raw_body = KaitaiStream(BytesIO(self._raw_body))
                self.body = XenstoreState.Record.DomainData(_io__raw_body, self, self._root, self._is_le)
                self.body._read()
            elif _on == XenstoreState.RecordType.end_of_stream:
                pass
                self._raw_body = self._io.read_bytes(self.header.len_body)
                _io__raw_body = KaitaiStream(BytesIO(self._raw_body))
                self.body = XenstoreState.Record.NoFields(_io__raw_body, self, self._root, self._is_le)
                self.body._read()
            elif _on == XenstoreState.RecordType.global_data:
                pass
                self._raw_body = self._io.read_bytes(self.header.len_body)
                _io__raw_body = KaitaiStream(BytesIO(self._raw_body))
                self.body = XenstoreState.Record.GlobalData(_io__raw_body, self, self._root, self._is_le)
                self.body._read()
            elif _on == XenstoreState.RecordType.global_quota_data:
                pass
                self._raw_body = self._io.read_bytes(self.header.len_body)
                _io__raw_body = KaitaiStream(BytesIO(self._raw_body))
                self.body = XenstoreState.Record.GlobalQuotaData(_io__raw_body, self, self._root, self._is_le)
                self.body._read()
            elif _on == XenstoreState.RecordType.node_data:
                pass
                self._raw_body = self._io.read_bytes(self.header.len_body)
                _io__raw_body = KaitaiStream(BytesIO(self._raw_body))
                self.body = XenstoreState.Record.NodeData(_io__raw_body, self, self._root, self._is_le)
                self.body._read()
            elif _on == XenstoreState.RecordType.transaction_data:
                pass
                self._raw_body = self._io.read_bytes(self.header.len_body)
                _io__raw_body = KaitaiStream(BytesIO(self._raw_body))
                self.body = XenstoreState.Record.TransactionData(_io__raw_body, self, self._root, self._is_le)
                self.body._read()
            elif _on == XenstoreState.RecordType.watch_data:
                pass
                self._raw_body = self._io.read_bytes(self.header.len_body)
                _io__raw_body = KaitaiStream(BytesIO(self._raw_body))
                self.body = XenstoreState.Record.WatchData(_io__raw_body, self, self._root, self._is_le)
                self.body._read()
            elif _on == XenstoreState.RecordType.watch_data_extended:
                pass
                self._raw_body = self._io.read_bytes(self.header.len_body)
                _io__raw_body = KaitaiStream(BytesIO(self._raw_body))
                self.body = XenstoreState.Record.WatchDataExtended(_io__raw_body, self, self._root, self._is_le)
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
            if _on == XenstoreState.RecordType.connection_data:
                pass
                self.body._fetch_instances()
            elif _on == XenstoreState.RecordType.domain_data:
                pass
                self.body._fetch_instances()
            elif _on == XenstoreState.RecordType.end_of_stream:
                pass
                self.body._fetch_instances()
            elif _on == XenstoreState.RecordType.global_data:
                pass
                self.body._fetch_instances()
            elif _on == XenstoreState.RecordType.global_quota_data:
                pass
                self.body._fetch_instances()
            elif _on == XenstoreState.RecordType.node_data:
                pass
                self.body._fetch_instances()
            elif _on == XenstoreState.RecordType.transaction_data:
                pass
                self.body._fetch_instances()
            elif _on == XenstoreState.RecordType.watch_data:
                pass
                self.body._fetch_instances()
            elif _on == XenstoreState.RecordType.watch_data_extended:
                pass
                self.body._fetch_instances()
            else:
                pass


        def _write__seq(self, io=None):
            super(XenstoreState.Record, self)._write__seq(io)
            if not hasattr(self, '_is_le'):
                raise kaitaistruct.UndecidedEndiannessError("/types/record")
            elif self._is_le == True:
                self._write__seq_le()
            elif self._is_le == False:
                self._write__seq_be()


        def _write__seq_le(self):
            self.header._write__seq(self._io)
            _on = self.record_type
            if _on == XenstoreState.RecordType.connection_data:
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
            elif _on == XenstoreState.RecordType.domain_data:
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
            elif _on == XenstoreState.RecordType.end_of_stream:
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
            elif _on == XenstoreState.RecordType.global_data:
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
            elif _on == XenstoreState.RecordType.global_quota_data:
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
            elif _on == XenstoreState.RecordType.node_data:
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
            elif _on == XenstoreState.RecordType.transaction_data:
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
            elif _on == XenstoreState.RecordType.watch_data:
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
            elif _on == XenstoreState.RecordType.watch_data_extended:
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


        def _write__seq_be(self):
            self.header._write__seq(self._io)
            _on = self.record_type
            if _on == XenstoreState.RecordType.connection_data:
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
            elif _on == XenstoreState.RecordType.domain_data:
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
            elif _on == XenstoreState.RecordType.end_of_stream:
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
            elif _on == XenstoreState.RecordType.global_data:
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
            elif _on == XenstoreState.RecordType.global_quota_data:
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
            elif _on == XenstoreState.RecordType.node_data:
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
            elif _on == XenstoreState.RecordType.transaction_data:
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
            elif _on == XenstoreState.RecordType.watch_data:
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
            elif _on == XenstoreState.RecordType.watch_data_extended:
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
            _on = self.record_type
            if _on == XenstoreState.RecordType.connection_data:
                pass
                if self.body._root != self._root:
                    raise kaitaistruct.ConsistencyError(u"body", self._root, self.body._root)
                if self.body._parent != self:
                    raise kaitaistruct.ConsistencyError(u"body", self, self.body._parent)
            elif _on == XenstoreState.RecordType.domain_data:
                pass
                if self.body._root != self._root:
                    raise kaitaistruct.ConsistencyError(u"body", self._root, self.body._root)
                if self.body._parent != self:
                    raise kaitaistruct.ConsistencyError(u"body", self, self.body._parent)
            elif _on == XenstoreState.RecordType.end_of_stream:
                pass
                if self.body._root != self._root:
                    raise kaitaistruct.ConsistencyError(u"body", self._root, self.body._root)
                if self.body._parent != self:
                    raise kaitaistruct.ConsistencyError(u"body", self, self.body._parent)
            elif _on == XenstoreState.RecordType.global_data:
                pass
                if self.body._root != self._root:
                    raise kaitaistruct.ConsistencyError(u"body", self._root, self.body._root)
                if self.body._parent != self:
                    raise kaitaistruct.ConsistencyError(u"body", self, self.body._parent)
            elif _on == XenstoreState.RecordType.global_quota_data:
                pass
                if self.body._root != self._root:
                    raise kaitaistruct.ConsistencyError(u"body", self._root, self.body._root)
                if self.body._parent != self:
                    raise kaitaistruct.ConsistencyError(u"body", self, self.body._parent)
            elif _on == XenstoreState.RecordType.node_data:
                pass
                if self.body._root != self._root:
                    raise kaitaistruct.ConsistencyError(u"body", self._root, self.body._root)
                if self.body._parent != self:
                    raise kaitaistruct.ConsistencyError(u"body", self, self.body._parent)
            elif _on == XenstoreState.RecordType.transaction_data:
                pass
                if self.body._root != self._root:
                    raise kaitaistruct.ConsistencyError(u"body", self._root, self.body._root)
                if self.body._parent != self:
                    raise kaitaistruct.ConsistencyError(u"body", self, self.body._parent)
            elif _on == XenstoreState.RecordType.watch_data:
                pass
                if self.body._root != self._root:
                    raise kaitaistruct.ConsistencyError(u"body", self._root, self.body._root)
                if self.body._parent != self:
                    raise kaitaistruct.ConsistencyError(u"body", self, self.body._parent)
            elif _on == XenstoreState.RecordType.watch_data_extended:
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
            self._dirty = False

        class ConnectionData(ReadWriteKaitaiStruct):
            """One connection, and its data that has not been dealt with.
            
            .. seealso::
               docs/designs/xenstore-migration.md, CONNECTION_DATA
            """
            SEQ_FIELDS = ["conn_id", "conn_type", "fields", "conn_spec", "len_in_data", "len_out_resp", "len_out_data", "in_data", "out_data", "alignment", "unique_id", "padding"]
            def __init__(self, _io=None, _parent=None, _root=None, _is_le=None):
                super(XenstoreState.Record.ConnectionData, self).__init__(_io)
                self._parent = _parent
                self._root = _root
                self._is_le = _is_le
                self._debug = collections.defaultdict(dict)

            def _read(self):
                if not hasattr(self, '_is_le'):
                    raise kaitaistruct.UndecidedEndiannessError("/types/record/types/connection_data")
                elif self._is_le == True:
                    self._read_le()
                elif self._is_le == False:
                    self._read_be()
                self._dirty = False

            def _read_le(self):
                self._debug['conn_id']['start'] = self._io.pos()
                self.conn_id = self._io.read_u4le()
                self._debug['conn_id']['end'] = self._io.pos()
                self._debug['conn_type']['start'] = self._io.pos()
                self.conn_type = KaitaiStream.resolve_enum(XenstoreState.ConnectionType, self._io.read_u2le())
                self._debug['conn_type']['end'] = self._io.pos()
                self._debug['fields']['start'] = self._io.pos()
                self.fields = self._io.read_u2le()
                self._debug['fields']['end'] = self._io.pos()
                self._debug['conn_spec']['start'] = self._io.pos()
                _on = self.conn_type
                if _on == XenstoreState.ConnectionType.shared_ring:
                    pass
                    self._raw_conn_spec = self._io.read_bytes(8)
                    _io__raw_conn_spec = KaitaiStream(BytesIO(self._raw_conn_spec))
                    self.conn_spec = XenstoreState.Record.ConnectionData.SharedRing(_io__raw_conn_spec, self, self._root, self._is_le)
                    self.conn_spec._read()
                elif _on == XenstoreState.ConnectionType.socket:
                    pass
                    self._raw_conn_spec = self._io.read_bytes(8)
                    _io__raw_conn_spec = KaitaiStream(BytesIO(self._raw_conn_spec))
                    self.conn_spec = XenstoreState.Record.ConnectionData.Socket(_io__raw_conn_spec, self, self._root, self._is_le)
                    self.conn_spec._read()
                else:
                    pass
                    self.conn_spec = self._io.read_bytes(8)
                self._debug['conn_spec']['end'] = self._io.pos()
                self._debug['len_in_data']['start'] = self._io.pos()
                self.len_in_data = self._io.read_u2le()
                self._debug['len_in_data']['end'] = self._io.pos()
                self._debug['len_out_resp']['start'] = self._io.pos()
                self.len_out_resp = self._io.read_u2le()
                self._debug['len_out_resp']['end'] = self._io.pos()
                self._debug['len_out_data']['start'] = self._io.pos()
                self.len_out_data = self._io.read_u4le()
                self._debug['len_out_data']['end'] = self._io.pos()
                self._debug['in_data']['start'] = self._io.pos()
                self.in_data = self._io.read_bytes(self.len_in_data)
                self._debug['in_data']['end'] = self._io.pos()
                self._debug['out_data']['start'] = self._io.pos()
                self.out_data = self._io.read_bytes(self.len_out_data)
                self._debug['out_data']['end'] = self._io.pos()
                if self.has_unique_id:
                    pass
                    self._debug['alignment']['start'] = self._io.pos()
                    self.alignment = self._io.read_bytes((8 - (self.len_in_data + self.len_out_data) % 8) % 8)
                    self._debug['alignment']['end'] = self._io.pos()

                if self.has_unique_id:
                    pass
                    self._debug['unique_id']['start'] = self._io.pos()
                    self.unique_id = self._io.read_u8le()
                    self._debug['unique_id']['end'] = self._io.pos()

                self._debug['padding']['start'] = self._io.pos()
                self.padding = self._io.read_bytes_full()
                self._debug['padding']['end'] = self._io.pos()
                self._dirty = False

            def _read_be(self):
                self._debug['conn_id']['start'] = self._io.pos()
                self.conn_id = self._io.read_u4be()
                self._debug['conn_id']['end'] = self._io.pos()
                self._debug['conn_type']['start'] = self._io.pos()
                self.conn_type = KaitaiStream.resolve_enum(XenstoreState.ConnectionType, self._io.read_u2be())
                self._debug['conn_type']['end'] = self._io.pos()
                self._debug['fields']['start'] = self._io.pos()
                self.fields = self._io.read_u2be()
                self._debug['fields']['end'] = self._io.pos()
                self._debug['conn_spec']['start'] = self._io.pos()
                _on = self.conn_type
                if _on == XenstoreState.ConnectionType.shared_ring:
                    pass
                    self._raw_conn_spec = self._io.read_bytes(8)
                    _io__raw_conn_spec = KaitaiStream(BytesIO(self._raw_conn_spec))
                    self.conn_spec = XenstoreState.Record.ConnectionData.SharedRing(_io__raw_conn_spec, self, self._root, self._is_le)
                    self.conn_spec._read()
                elif _on == XenstoreState.ConnectionType.socket:
                    pass
                    self._raw_conn_spec = self._io.read_bytes(8)
                    _io__raw_conn_spec = KaitaiStream(BytesIO(self._raw_conn_spec))
                    self.conn_spec = XenstoreState.Record.ConnectionData.Socket(_io__raw_conn_spec, self, self._root, self._is_le)
                    self.conn_spec._read()
                else:
                    pass
                    self.conn_spec = self._io.read_bytes(8)
                self._debug['conn_spec']['end'] = self._io.pos()
                self._debug['len_in_data']['start'] = self._io.pos()
                self.len_in_data = self._io.read_u2be()
                self._debug['len_in_data']['end'] = self._io.pos()
                self._debug['len_out_resp']['start'] = self._io.pos()
                self.len_out_resp = self._io.read_u2be()
                self._debug['len_out_resp']['end'] = self._io.pos()
                self._debug['len_out_data']['start'] = self._io.pos()
                self.len_out_data = self._io.read_u4be()
                self._debug['len_out_data']['end'] = self._io.pos()
                self._debug['in_data']['start'] = self._io.pos()
                self.in_data = self._io.read_bytes(self.len_in_data)
                self._debug['in_data']['end'] = self._io.pos()
                self._debug['out_data']['start'] = self._io.pos()
                self.out_data = self._io.read_bytes(self.len_out_data)
                self._debug['out_data']['end'] = self._io.pos()
                if self.has_unique_id:
                    pass
                    self._debug['alignment']['start'] = self._io.pos()
                    self.alignment = self._io.read_bytes((8 - (self.len_in_data + self.len_out_data) % 8) % 8)
                    self._debug['alignment']['end'] = self._io.pos()

                if self.has_unique_id:
                    pass
                    self._debug['unique_id']['start'] = self._io.pos()
                    self.unique_id = self._io.read_u8be()
                    self._debug['unique_id']['end'] = self._io.pos()

                self._debug['padding']['start'] = self._io.pos()
                self.padding = self._io.read_bytes_full()
                self._debug['padding']['end'] = self._io.pos()
                self._dirty = False


            def _fetch_instances(self):
                pass
                _on = self.conn_type
                if _on == XenstoreState.ConnectionType.shared_ring:
                    pass
                    self.conn_spec._fetch_instances()
                elif _on == XenstoreState.ConnectionType.socket:
                    pass
                    self.conn_spec._fetch_instances()
                else:
                    pass
                if self.has_unique_id:
                    pass

                if self.has_unique_id:
                    pass



            def _write__seq(self, io=None):
                super(XenstoreState.Record.ConnectionData, self)._write__seq(io)
                if not hasattr(self, '_is_le'):
                    raise kaitaistruct.UndecidedEndiannessError("/types/record/types/connection_data")
                elif self._is_le == True:
                    self._write__seq_le()
                elif self._is_le == False:
                    self._write__seq_be()


            def _write__seq_le(self):
                self._io.write_u4le(self.conn_id)
                self._io.write_u2le(int(self.conn_type))
                self._io.write_u2le(self.fields)
                _on = self.conn_type
                if _on == XenstoreState.ConnectionType.shared_ring:
                    pass
                    _io__raw_conn_spec = KaitaiStream(BytesIO(bytearray(8)))
                    self._io.add_child_stream(_io__raw_conn_spec)
                    _pos2 = self._io.pos()
                    self._io.seek(self._io.pos() + (8))
                    def handler(parent, _io__raw_conn_spec=_io__raw_conn_spec):
                        self._raw_conn_spec = _io__raw_conn_spec.to_byte_array()
                        if len(self._raw_conn_spec) != 8:
                            raise kaitaistruct.ConsistencyError(u"raw(conn_spec)", 8, len(self._raw_conn_spec))
                        parent.write_bytes(self._raw_conn_spec)
                    _io__raw_conn_spec.write_back_handler = KaitaiStream.WriteBackHandler(_pos2, handler)
                    self.conn_spec._write__seq(_io__raw_conn_spec)
                elif _on == XenstoreState.ConnectionType.socket:
                    pass
                    _io__raw_conn_spec = KaitaiStream(BytesIO(bytearray(8)))
                    self._io.add_child_stream(_io__raw_conn_spec)
                    _pos2 = self._io.pos()
                    self._io.seek(self._io.pos() + (8))
                    def handler(parent, _io__raw_conn_spec=_io__raw_conn_spec):
                        self._raw_conn_spec = _io__raw_conn_spec.to_byte_array()
                        if len(self._raw_conn_spec) != 8:
                            raise kaitaistruct.ConsistencyError(u"raw(conn_spec)", 8, len(self._raw_conn_spec))
                        parent.write_bytes(self._raw_conn_spec)
                    _io__raw_conn_spec.write_back_handler = KaitaiStream.WriteBackHandler(_pos2, handler)
                    self.conn_spec._write__seq(_io__raw_conn_spec)
                else:
                    pass
                    self._io.write_bytes(self.conn_spec)
                self._io.write_u2le(self.len_in_data)
                self._io.write_u2le(self.len_out_resp)
                self._io.write_u4le(self.len_out_data)
                self._io.write_bytes(self.in_data)
                self._io.write_bytes(self.out_data)
                if self.has_unique_id:
                    pass
                    self._io.write_bytes(self.alignment)

                if self.has_unique_id:
                    pass
                    self._io.write_u8le(self.unique_id)

                self._io.write_bytes(self.padding)
                if not self._io.is_eof():
                    raise kaitaistruct.ConsistencyError(u"padding", 0, self._io.size() - self._io.pos())


            def _write__seq_be(self):
                self._io.write_u4be(self.conn_id)
                self._io.write_u2be(int(self.conn_type))
                self._io.write_u2be(self.fields)
                _on = self.conn_type
                if _on == XenstoreState.ConnectionType.shared_ring:
                    pass
                    _io__raw_conn_spec = KaitaiStream(BytesIO(bytearray(8)))
                    self._io.add_child_stream(_io__raw_conn_spec)
                    _pos2 = self._io.pos()
                    self._io.seek(self._io.pos() + (8))
                    def handler(parent, _io__raw_conn_spec=_io__raw_conn_spec):
                        self._raw_conn_spec = _io__raw_conn_spec.to_byte_array()
                        if len(self._raw_conn_spec) != 8:
                            raise kaitaistruct.ConsistencyError(u"raw(conn_spec)", 8, len(self._raw_conn_spec))
                        parent.write_bytes(self._raw_conn_spec)
                    _io__raw_conn_spec.write_back_handler = KaitaiStream.WriteBackHandler(_pos2, handler)
                    self.conn_spec._write__seq(_io__raw_conn_spec)
                elif _on == XenstoreState.ConnectionType.socket:
                    pass
                    _io__raw_conn_spec = KaitaiStream(BytesIO(bytearray(8)))
                    self._io.add_child_stream(_io__raw_conn_spec)
                    _pos2 = self._io.pos()
                    self._io.seek(self._io.pos() + (8))
                    def handler(parent, _io__raw_conn_spec=_io__raw_conn_spec):
                        self._raw_conn_spec = _io__raw_conn_spec.to_byte_array()
                        if len(self._raw_conn_spec) != 8:
                            raise kaitaistruct.ConsistencyError(u"raw(conn_spec)", 8, len(self._raw_conn_spec))
                        parent.write_bytes(self._raw_conn_spec)
                    _io__raw_conn_spec.write_back_handler = KaitaiStream.WriteBackHandler(_pos2, handler)
                    self.conn_spec._write__seq(_io__raw_conn_spec)
                else:
                    pass
                    self._io.write_bytes(self.conn_spec)
                self._io.write_u2be(self.len_in_data)
                self._io.write_u2be(self.len_out_resp)
                self._io.write_u4be(self.len_out_data)
                self._io.write_bytes(self.in_data)
                self._io.write_bytes(self.out_data)
                if self.has_unique_id:
                    pass
                    self._io.write_bytes(self.alignment)

                if self.has_unique_id:
                    pass
                    self._io.write_u8be(self.unique_id)

                self._io.write_bytes(self.padding)
                if not self._io.is_eof():
                    raise kaitaistruct.ConsistencyError(u"padding", 0, self._io.size() - self._io.pos())


            def _check(self):
                _on = self.conn_type
                if _on == XenstoreState.ConnectionType.shared_ring:
                    pass
                    if self.conn_spec._root != self._root:
                        raise kaitaistruct.ConsistencyError(u"conn_spec", self._root, self.conn_spec._root)
                    if self.conn_spec._parent != self:
                        raise kaitaistruct.ConsistencyError(u"conn_spec", self, self.conn_spec._parent)
                elif _on == XenstoreState.ConnectionType.socket:
                    pass
                    if self.conn_spec._root != self._root:
                        raise kaitaistruct.ConsistencyError(u"conn_spec", self._root, self.conn_spec._root)
                    if self.conn_spec._parent != self:
                        raise kaitaistruct.ConsistencyError(u"conn_spec", self, self.conn_spec._parent)
                else:
                    pass
                    if len(self.conn_spec) != 8:
                        raise kaitaistruct.ConsistencyError(u"conn_spec", 8, len(self.conn_spec))
                if len(self.in_data) != self.len_in_data:
                    raise kaitaistruct.ConsistencyError(u"in_data", self.len_in_data, len(self.in_data))
                if len(self.out_data) != self.len_out_data:
                    raise kaitaistruct.ConsistencyError(u"out_data", self.len_out_data, len(self.out_data))
                if self.has_unique_id:
                    pass
                    if len(self.alignment) != (8 - (self.len_in_data + self.len_out_data) % 8) % 8:
                        raise kaitaistruct.ConsistencyError(u"alignment", (8 - (self.len_in_data + self.len_out_data) % 8) % 8, len(self.alignment))

                if self.has_unique_id:
                    pass

                self._dirty = False

            class SharedRing(ReadWriteKaitaiStruct):
                """A domain, connected by its ring page.
                
                .. seealso::
                   docs/designs/xenstore-migration.md, CONNECTION_DATA
                """
                SEQ_FIELDS = ["domid", "tdomid", "evtchn"]
                def __init__(self, _io=None, _parent=None, _root=None, _is_le=None):
                    super(XenstoreState.Record.ConnectionData.SharedRing, self).__init__(_io)
                    self._parent = _parent
                    self._root = _root
                    self._is_le = _is_le
                    self._debug = collections.defaultdict(dict)

                def _read(self):
                    if not hasattr(self, '_is_le'):
                        raise kaitaistruct.UndecidedEndiannessError("/types/record/types/connection_data/types/shared_ring")
                    elif self._is_le == True:
                        self._read_le()
                    elif self._is_le == False:
                        self._read_be()
                    self._dirty = False

                def _read_le(self):
                    self._debug['domid']['start'] = self._io.pos()
                    self.domid = self._io.read_u2le()
                    self._debug['domid']['end'] = self._io.pos()
                    self._debug['tdomid']['start'] = self._io.pos()
                    self.tdomid = self._io.read_u2le()
                    self._debug['tdomid']['end'] = self._io.pos()
                    self._debug['evtchn']['start'] = self._io.pos()
                    self.evtchn = self._io.read_u4le()
                    self._debug['evtchn']['end'] = self._io.pos()
                    self._dirty = False

                def _read_be(self):
                    self._debug['domid']['start'] = self._io.pos()
                    self.domid = self._io.read_u2be()
                    self._debug['domid']['end'] = self._io.pos()
                    self._debug['tdomid']['start'] = self._io.pos()
                    self.tdomid = self._io.read_u2be()
                    self._debug['tdomid']['end'] = self._io.pos()
                    self._debug['evtchn']['start'] = self._io.pos()
                    self.evtchn = self._io.read_u4be()
                    self._debug['evtchn']['end'] = self._io.pos()
                    self._dirty = False


                def _fetch_instances(self):
                    pass


                def _write__seq(self, io=None):
                    super(XenstoreState.Record.ConnectionData.SharedRing, self)._write__seq(io)
                    if not hasattr(self, '_is_le'):
                        raise kaitaistruct.UndecidedEndiannessError("/types/record/types/connection_data/types/shared_ring")
                    elif self._is_le == True:
                        self._write__seq_le()
                    elif self._is_le == False:
                        self._write__seq_be()


                def _write__seq_le(self):
                    self._io.write_u2le(self.domid)
                    self._io.write_u2le(self.tdomid)
                    self._io.write_u4le(self.evtchn)


                def _write__seq_be(self):
                    self._io.write_u2be(self.domid)
                    self._io.write_u2be(self.tdomid)
                    self._io.write_u4be(self.evtchn)


                def _check(self):
                    self._dirty = False


            class Socket(ReadWriteKaitaiStruct):
                """A process, connected by a socket; live update only.
                
                .. seealso::
                   docs/designs/xenstore-migration.md, CONNECTION_DATA
                """
                SEQ_FIELDS = ["socket_fd", "reserved"]
                def __init__(self, _io=None, _parent=None, _root=None, _is_le=None):
                    super(XenstoreState.Record.ConnectionData.Socket, self).__init__(_io)
                    self._parent = _parent
                    self._root = _root
                    self._is_le = _is_le
                    self._debug = collections.defaultdict(dict)

                def _read(self):
                    if not hasattr(self, '_is_le'):
                        raise kaitaistruct.UndecidedEndiannessError("/types/record/types/connection_data/types/socket")
                    elif self._is_le == True:
                        self._read_le()
                    elif self._is_le == False:
                        self._read_be()
                    self._dirty = False

                def _read_le(self):
                    self._debug['socket_fd']['start'] = self._io.pos()
                    self.socket_fd = self._io.read_s4le()
                    self._debug['socket_fd']['end'] = self._io.pos()
                    self._debug['reserved']['start'] = self._io.pos()
                    self.reserved = self._io.read_u4le()
                    self._debug['reserved']['end'] = self._io.pos()
                    self._dirty = False

                def _read_be(self):
                    self._debug['socket_fd']['start'] = self._io.pos()
                    self.socket_fd = self._io.read_s4be()
                    self._debug['socket_fd']['end'] = self._io.pos()
                    self._debug['reserved']['start'] = self._io.pos()
                    self.reserved = self._io.read_u4be()
                    self._debug['reserved']['end'] = self._io.pos()
                    self._dirty = False


                def _fetch_instances(self):
                    pass


                def _write__seq(self, io=None):
                    super(XenstoreState.Record.ConnectionData.Socket, self)._write__seq(io)
                    if not hasattr(self, '_is_le'):
                        raise kaitaistruct.UndecidedEndiannessError("/types/record/types/connection_data/types/socket")
                    elif self._is_le == True:
                        self._write__seq_le()
                    elif self._is_le == False:
                        self._write__seq_be()


                def _write__seq_le(self):
                    self._io.write_s4le(self.socket_fd)
                    self._io.write_u4le(self.reserved)


                def _write__seq_be(self):
                    self._io.write_s4be(self.socket_fd)
                    self._io.write_u4be(self.reserved)


                def _check(self):
                    self._dirty = False


            @property
            def has_unique_id(self):
                """True if `unique_id` follows the data."""
                if hasattr(self, '_m_has_unique_id'):
                    return self._m_has_unique_id

                self._m_has_unique_id = self.fields & 1 != 0
                return getattr(self, '_m_has_unique_id', None)

            def _invalidate_has_unique_id(self):
                del self._m_has_unique_id

        class DomainData(ReadWriteKaitaiStruct):
            """Quotas and features of one domain.
            
            .. seealso::
               docs/designs/xenstore-migration.md, DOMAIN_DATA
            """
            SEQ_FIELDS = ["domain_id", "num_quotas", "features", "quota_values", "quota_names", "padding"]
            def __init__(self, _io=None, _parent=None, _root=None, _is_le=None):
                super(XenstoreState.Record.DomainData, self).__init__(_io)
                self._parent = _parent
                self._root = _root
                self._is_le = _is_le
                self._debug = collections.defaultdict(dict)

            def _read(self):
                if not hasattr(self, '_is_le'):
                    raise kaitaistruct.UndecidedEndiannessError("/types/record/types/domain_data")
                elif self._is_le == True:
                    self._read_le()
                elif self._is_le == False:
                    self._read_be()
                self._dirty = False

            def _read_le(self):
                self._debug['domain_id']['start'] = self._io.pos()
                self.domain_id = self._io.read_u2le()
                self._debug['domain_id']['end'] = self._io.pos()
                self._debug['num_quotas']['start'] = self._io.pos()
                self.num_quotas = self._io.read_u2le()
                self._debug['num_quotas']['end'] = self._io.pos()
                self._debug['features']['start'] = self._io.pos()
                self.features = self._io.read_u4le()
                self._debug['features']['end'] = self._io.pos()
                self._debug['quota_values']['start'] = self._io.pos()
                self._debug['quota_values']['arr'] = []
                self.quota_values = []
                for i in range(self.num_quotas):
                    self._debug['quota_values']['arr'].append({'start': self._io.pos()})
                    self.quota_values.append(self._io.read_u4le())
                    self._debug['quota_values']['arr'][i]['end'] = self._io.pos()

                self._debug['quota_values']['end'] = self._io.pos()
                self._debug['quota_names']['start'] = self._io.pos()
                self._debug['quota_names']['arr'] = []
                self.quota_names = []
                for i in range(self.num_quotas):
                    self._debug['quota_names']['arr'].append({'start': self._io.pos()})
                    self.quota_names.append((self._io.read_bytes_term(0, False, True, True)).decode(u"ISO-8859-1"))
                    self._debug['quota_names']['arr'][i]['end'] = self._io.pos()

                self._debug['quota_names']['end'] = self._io.pos()
                self._debug['padding']['start'] = self._io.pos()
                self.padding = self._io.read_bytes_full()
                self._debug['padding']['end'] = self._io.pos()
                self._dirty = False

            def _read_be(self):
                self._debug['domain_id']['start'] = self._io.pos()
                self.domain_id = self._io.read_u2be()
                self._debug['domain_id']['end'] = self._io.pos()
                self._debug['num_quotas']['start'] = self._io.pos()
                self.num_quotas = self._io.read_u2be()
                self._debug['num_quotas']['end'] = self._io.pos()
                self._debug['features']['start'] = self._io.pos()
                self.features = self._io.read_u4be()
                self._debug['features']['end'] = self._io.pos()
                self._debug['quota_values']['start'] = self._io.pos()
                self._debug['quota_values']['arr'] = []
                self.quota_values = []
                for i in range(self.num_quotas):
                    self._debug['quota_values']['arr'].append({'start': self._io.pos()})
                    self.quota_values.append(self._io.read_u4be())
                    self._debug['quota_values']['arr'][i]['end'] = self._io.pos()

                self._debug['quota_values']['end'] = self._io.pos()
                self._debug['quota_names']['start'] = self._io.pos()
                self._debug['quota_names']['arr'] = []
                self.quota_names = []
                for i in range(self.num_quotas):
                    self._debug['quota_names']['arr'].append({'start': self._io.pos()})
                    self.quota_names.append((self._io.read_bytes_term(0, False, True, True)).decode(u"ISO-8859-1"))
                    self._debug['quota_names']['arr'][i]['end'] = self._io.pos()

                self._debug['quota_names']['end'] = self._io.pos()
                self._debug['padding']['start'] = self._io.pos()
                self.padding = self._io.read_bytes_full()
                self._debug['padding']['end'] = self._io.pos()
                self._dirty = False


            def _fetch_instances(self):
                pass
                for i in range(len(self.quota_values)):
                    pass

                for i in range(len(self.quota_names)):
                    pass



            def _write__seq(self, io=None):
                super(XenstoreState.Record.DomainData, self)._write__seq(io)
                if not hasattr(self, '_is_le'):
                    raise kaitaistruct.UndecidedEndiannessError("/types/record/types/domain_data")
                elif self._is_le == True:
                    self._write__seq_le()
                elif self._is_le == False:
                    self._write__seq_be()


            def _write__seq_le(self):
                self._io.write_u2le(self.domain_id)
                self._io.write_u2le(self.num_quotas)
                self._io.write_u4le(self.features)
                for i in range(len(self.quota_values)):
                    pass
                    self._io.write_u4le(self.quota_values[i])

                for i in range(len(self.quota_names)):
                    pass
                    self._io.write_bytes((self.quota_names[i]).encode(u"ISO-8859-1"))
                    self._io.write_u1(0)

                self._io.write_bytes(self.padding)
                if not self._io.is_eof():
                    raise kaitaistruct.ConsistencyError(u"padding", 0, self._io.size() - self._io.pos())


            def _write__seq_be(self):
                self._io.write_u2be(self.domain_id)
                self._io.write_u2be(self.num_quotas)
                self._io.write_u4be(self.features)
                for i in range(len(self.quota_values)):
                    pass
                    self._io.write_u4be(self.quota_values[i])

                for i in range(len(self.quota_names)):
                    pass
                    self._io.write_bytes((self.quota_names[i]).encode(u"ISO-8859-1"))
                    self._io.write_u1(0)

                self._io.write_bytes(self.padding)
                if not self._io.is_eof():
                    raise kaitaistruct.ConsistencyError(u"padding", 0, self._io.size() - self._io.pos())


            def _check(self):
                if len(self.quota_values) != self.num_quotas:
                    raise kaitaistruct.ConsistencyError(u"quota_values", self.num_quotas, len(self.quota_values))
                for i in range(len(self.quota_values)):
                    pass

                if len(self.quota_names) != self.num_quotas:
                    raise kaitaistruct.ConsistencyError(u"quota_names", self.num_quotas, len(self.quota_names))
                for i in range(len(self.quota_names)):
                    pass
                    if KaitaiStream.byte_array_index_of((self.quota_names[i]).encode(u"ISO-8859-1"), 0) != -1:
                        raise kaitaistruct.ConsistencyError(u"quota_names", -1, KaitaiStream.byte_array_index_of((self.quota_names[i]).encode(u"ISO-8859-1"), 0))

                self._dirty = False


        class GlobalData(ReadWriteKaitaiStruct):
            """What xenstored as a process needs; live update only.
            
            .. seealso::
               docs/designs/xenstore-migration.md, GLOBAL_DATA
            """
            SEQ_FIELDS = ["rw_socket_fd", "evtchn_fd", "padding"]
            def __init__(self, _io=None, _parent=None, _root=None, _is_le=None):
                super(XenstoreState.Record.GlobalData, self).__init__(_io)
                self._parent = _parent
                self._root = _root
                self._is_le = _is_le
                self._debug = collections.defaultdict(dict)

            def _read(self):
                if not hasattr(self, '_is_le'):
                    raise kaitaistruct.UndecidedEndiannessError("/types/record/types/global_data")
                elif self._is_le == True:
                    self._read_le()
                elif self._is_le == False:
                    self._read_be()
                self._dirty = False

            def _read_le(self):
                self._debug['rw_socket_fd']['start'] = self._io.pos()
                self.rw_socket_fd = self._io.read_s4le()
                self._debug['rw_socket_fd']['end'] = self._io.pos()
                self._debug['evtchn_fd']['start'] = self._io.pos()
                self.evtchn_fd = self._io.read_s4le()
                self._debug['evtchn_fd']['end'] = self._io.pos()
                self._debug['padding']['start'] = self._io.pos()
                self.padding = self._io.read_bytes_full()
                self._debug['padding']['end'] = self._io.pos()
                self._dirty = False

            def _read_be(self):
                self._debug['rw_socket_fd']['start'] = self._io.pos()
                self.rw_socket_fd = self._io.read_s4be()
                self._debug['rw_socket_fd']['end'] = self._io.pos()
                self._debug['evtchn_fd']['start'] = self._io.pos()
                self.evtchn_fd = self._io.read_s4be()
                self._debug['evtchn_fd']['end'] = self._io.pos()
                self._debug['padding']['start'] = self._io.pos()
                self.padding = self._io.read_bytes_full()
                self._debug['padding']['end'] = self._io.pos()
                self._dirty = False


            def _fetch_instances(self):
                pass


            def _write__seq(self, io=None):
                super(XenstoreState.Record.GlobalData, self)._write__seq(io)
                if not hasattr(self, '_is_le'):
                    raise kaitaistruct.UndecidedEndiannessError("/types/record/types/global_data")
                elif self._is_le == True:
                    self._write__seq_le()
                elif self._is_le == False:
                    self._write__seq_be()


            def _write__seq_le(self):
                self._io.write_s4le(self.rw_socket_fd)
                self._io.write_s4le(self.evtchn_fd)
                self._io.write_bytes(self.padding)
                if not self._io.is_eof():
                    raise kaitaistruct.ConsistencyError(u"padding", 0, self._io.size() - self._io.pos())


            def _write__seq_be(self):
                self._io.write_s4be(self.rw_socket_fd)
                self._io.write_s4be(self.evtchn_fd)
                self._io.write_bytes(self.padding)
                if not self._io.is_eof():
                    raise kaitaistruct.ConsistencyError(u"padding", 0, self._io.size() - self._io.pos())


            def _check(self):
                self._dirty = False


        class GlobalQuotaData(ReadWriteKaitaiStruct):
            """Quotas of xenstored; live update only.
            
            .. seealso::
               docs/designs/xenstore-migration.md, GLOBAL_QUOTA_DATA
            """
            SEQ_FIELDS = ["num_dom_quotas", "num_glob_quotas", "quota_values", "quota_names", "padding"]
            def __init__(self, _io=None, _parent=None, _root=None, _is_le=None):
                super(XenstoreState.Record.GlobalQuotaData, self).__init__(_io)
                self._parent = _parent
                self._root = _root
                self._is_le = _is_le
                self._debug = collections.defaultdict(dict)

            def _read(self):
                if not hasattr(self, '_is_le'):
                    raise kaitaistruct.UndecidedEndiannessError("/types/record/types/global_quota_data")
                elif self._is_le == True:
                    self._read_le()
                elif self._is_le == False:
                    self._read_be()
                self._dirty = False

            def _read_le(self):
                self._debug['num_dom_quotas']['start'] = self._io.pos()
                self.num_dom_quotas = self._io.read_u2le()
                self._debug['num_dom_quotas']['end'] = self._io.pos()
                self._debug['num_glob_quotas']['start'] = self._io.pos()
                self.num_glob_quotas = self._io.read_u2le()
                self._debug['num_glob_quotas']['end'] = self._io.pos()
                self._debug['quota_values']['start'] = self._io.pos()
                self._debug['quota_values']['arr'] = []
                self.quota_values = []
                for i in range(self.num_dom_quotas + self.num_glob_quotas):
                    self._debug['quota_values']['arr'].append({'start': self._io.pos()})
                    self.quota_values.append(self._io.read_u4le())
                    self._debug['quota_values']['arr'][i]['end'] = self._io.pos()

                self._debug['quota_values']['end'] = self._io.pos()
                self._debug['quota_names']['start'] = self._io.pos()
                self._debug['quota_names']['arr'] = []
                self.quota_names = []
                for i in range(self.num_dom_quotas + self.num_glob_quotas):
                    self._debug['quota_names']['arr'].append({'start': self._io.pos()})
                    self.quota_names.append((self._io.read_bytes_term(0, False, True, True)).decode(u"ISO-8859-1"))
                    self._debug['quota_names']['arr'][i]['end'] = self._io.pos()

                self._debug['quota_names']['end'] = self._io.pos()
                self._debug['padding']['start'] = self._io.pos()
                self.padding = self._io.read_bytes_full()
                self._debug['padding']['end'] = self._io.pos()
                self._dirty = False

            def _read_be(self):
                self._debug['num_dom_quotas']['start'] = self._io.pos()
                self.num_dom_quotas = self._io.read_u2be()
                self._debug['num_dom_quotas']['end'] = self._io.pos()
                self._debug['num_glob_quotas']['start'] = self._io.pos()
                self.num_glob_quotas = self._io.read_u2be()
                self._debug['num_glob_quotas']['end'] = self._io.pos()
                self._debug['quota_values']['start'] = self._io.pos()
                self._debug['quota_values']['arr'] = []
                self.quota_values = []
                for i in range(self.num_dom_quotas + self.num_glob_quotas):
                    self._debug['quota_values']['arr'].append({'start': self._io.pos()})
                    self.quota_values.append(self._io.read_u4be())
                    self._debug['quota_values']['arr'][i]['end'] = self._io.pos()

                self._debug['quota_values']['end'] = self._io.pos()
                self._debug['quota_names']['start'] = self._io.pos()
                self._debug['quota_names']['arr'] = []
                self.quota_names = []
                for i in range(self.num_dom_quotas + self.num_glob_quotas):
                    self._debug['quota_names']['arr'].append({'start': self._io.pos()})
                    self.quota_names.append((self._io.read_bytes_term(0, False, True, True)).decode(u"ISO-8859-1"))
                    self._debug['quota_names']['arr'][i]['end'] = self._io.pos()

                self._debug['quota_names']['end'] = self._io.pos()
                self._debug['padding']['start'] = self._io.pos()
                self.padding = self._io.read_bytes_full()
                self._debug['padding']['end'] = self._io.pos()
                self._dirty = False


            def _fetch_instances(self):
                pass
                for i in range(len(self.quota_values)):
                    pass

                for i in range(len(self.quota_names)):
                    pass



            def _write__seq(self, io=None):
                super(XenstoreState.Record.GlobalQuotaData, self)._write__seq(io)
                if not hasattr(self, '_is_le'):
                    raise kaitaistruct.UndecidedEndiannessError("/types/record/types/global_quota_data")
                elif self._is_le == True:
                    self._write__seq_le()
                elif self._is_le == False:
                    self._write__seq_be()


            def _write__seq_le(self):
                self._io.write_u2le(self.num_dom_quotas)
                self._io.write_u2le(self.num_glob_quotas)
                for i in range(len(self.quota_values)):
                    pass
                    self._io.write_u4le(self.quota_values[i])

                for i in range(len(self.quota_names)):
                    pass
                    self._io.write_bytes((self.quota_names[i]).encode(u"ISO-8859-1"))
                    self._io.write_u1(0)

                self._io.write_bytes(self.padding)
                if not self._io.is_eof():
                    raise kaitaistruct.ConsistencyError(u"padding", 0, self._io.size() - self._io.pos())


            def _write__seq_be(self):
                self._io.write_u2be(self.num_dom_quotas)
                self._io.write_u2be(self.num_glob_quotas)
                for i in range(len(self.quota_values)):
                    pass
                    self._io.write_u4be(self.quota_values[i])

                for i in range(len(self.quota_names)):
                    pass
                    self._io.write_bytes((self.quota_names[i]).encode(u"ISO-8859-1"))
                    self._io.write_u1(0)

                self._io.write_bytes(self.padding)
                if not self._io.is_eof():
                    raise kaitaistruct.ConsistencyError(u"padding", 0, self._io.size() - self._io.pos())


            def _check(self):
                if len(self.quota_values) != self.num_dom_quotas + self.num_glob_quotas:
                    raise kaitaistruct.ConsistencyError(u"quota_values", self.num_dom_quotas + self.num_glob_quotas, len(self.quota_values))
                for i in range(len(self.quota_values)):
                    pass

                if len(self.quota_names) != self.num_dom_quotas + self.num_glob_quotas:
                    raise kaitaistruct.ConsistencyError(u"quota_names", self.num_dom_quotas + self.num_glob_quotas, len(self.quota_names))
                for i in range(len(self.quota_names)):
                    pass
                    if KaitaiStream.byte_array_index_of((self.quota_names[i]).encode(u"ISO-8859-1"), 0) != -1:
                        raise kaitaistruct.ConsistencyError(u"quota_names", -1, KaitaiStream.byte_array_index_of((self.quota_names[i]).encode(u"ISO-8859-1"), 0))

                self._dirty = False


        class NoFields(ReadWriteKaitaiStruct):
            """Body of `END`, empty. Octets found there nevertheless are kept.
            
            .. seealso::
               docs/designs/xenstore-migration.md, END
            """
            SEQ_FIELDS = ["unexpected"]
            def __init__(self, _io=None, _parent=None, _root=None, _is_le=None):
                super(XenstoreState.Record.NoFields, self).__init__(_io)
                self._parent = _parent
                self._root = _root
                self._is_le = _is_le
                self._debug = collections.defaultdict(dict)

            def _read(self):
                if not hasattr(self, '_is_le'):
                    raise kaitaistruct.UndecidedEndiannessError("/types/record/types/no_fields")
                elif self._is_le == True:
                    self._read_le()
                elif self._is_le == False:
                    self._read_be()
                self._dirty = False

            def _read_le(self):
                self._debug['unexpected']['start'] = self._io.pos()
                self.unexpected = self._io.read_bytes_full()
                self._debug['unexpected']['end'] = self._io.pos()
                self._dirty = False

            def _read_be(self):
                self._debug['unexpected']['start'] = self._io.pos()
                self.unexpected = self._io.read_bytes_full()
                self._debug['unexpected']['end'] = self._io.pos()
                self._dirty = False


            def _fetch_instances(self):
                pass


            def _write__seq(self, io=None):
                super(XenstoreState.Record.NoFields, self)._write__seq(io)
                if not hasattr(self, '_is_le'):
                    raise kaitaistruct.UndecidedEndiannessError("/types/record/types/no_fields")
                elif self._is_le == True:
                    self._write__seq_le()
                elif self._is_le == False:
                    self._write__seq_be()


            def _write__seq_le(self):
                self._io.write_bytes(self.unexpected)
                if not self._io.is_eof():
                    raise kaitaistruct.ConsistencyError(u"unexpected", 0, self._io.size() - self._io.pos())


            def _write__seq_be(self):
                self._io.write_bytes(self.unexpected)
                if not self._io.is_eof():
                    raise kaitaistruct.ConsistencyError(u"unexpected", 0, self._io.size() - self._io.pos())


            def _check(self):
                self._dirty = False


        class NodeData(ReadWriteKaitaiStruct):
            """A node of the store, or one that a transaction has changed.
            
            .. seealso::
               docs/designs/xenstore-migration.md, NODE_DATA
            """
            SEQ_FIELDS = ["conn_id", "tx_id", "len_path", "len_value", "access", "num_perms", "perms", "path", "value", "padding"]
            def __init__(self, _io=None, _parent=None, _root=None, _is_le=None):
                super(XenstoreState.Record.NodeData, self).__init__(_io)
                self._parent = _parent
                self._root = _root
                self._is_le = _is_le
                self._debug = collections.defaultdict(dict)

            def _read(self):
                if not hasattr(self, '_is_le'):
                    raise kaitaistruct.UndecidedEndiannessError("/types/record/types/node_data")
                elif self._is_le == True:
                    self._read_le()
                elif self._is_le == False:
                    self._read_be()
                self._dirty = False

            def _read_le(self):
                self._debug['conn_id']['start'] = self._io.pos()
                self.conn_id = self._io.read_u4le()
                self._debug['conn_id']['end'] = self._io.pos()
                self._debug['tx_id']['start'] = self._io.pos()
                self.tx_id = self._io.read_u4le()
                self._debug['tx_id']['end'] = self._io.pos()
                self._debug['len_path']['start'] = self._io.pos()
                self.len_path = self._io.read_u2le()
                self._debug['len_path']['end'] = self._io.pos()
                self._debug['len_value']['start'] = self._io.pos()
                self.len_value = self._io.read_u2le()
                self._debug['len_value']['end'] = self._io.pos()
                self._debug['access']['start'] = self._io.pos()
                self.access = self._io.read_u2le()
                self._debug['access']['end'] = self._io.pos()
                self._debug['num_perms']['start'] = self._io.pos()
                self.num_perms = self._io.read_u2le()
                self._debug['num_perms']['end'] = self._io.pos()
                self._debug['perms']['start'] = self._io.pos()
                self._debug['perms']['arr'] = []
                self.perms = []
                for i in range(self.num_perms):
                    self._debug['perms']['arr'].append({'start': self._io.pos()})
                    _t_perms = XenstoreState.Record.NodeData.NodePerm(self._io, self, self._root, self._is_le)
                    try:
                        _t_perms._read()
                    finally:
                        self.perms.append(_t_perms)
                    self._debug['perms']['arr'][i]['end'] = self._io.pos()

                self._debug['perms']['end'] = self._io.pos()
                self._debug['path']['start'] = self._io.pos()
                self.path = (KaitaiStream.bytes_strip_right(self._io.read_bytes(self.len_path), 0)).decode(u"ISO-8859-1")
                self._debug['path']['end'] = self._io.pos()
                self._debug['value']['start'] = self._io.pos()
                self.value = self._io.read_bytes(self.len_value)
                self._debug['value']['end'] = self._io.pos()
                self._debug['padding']['start'] = self._io.pos()
                self.padding = self._io.read_bytes_full()
                self._debug['padding']['end'] = self._io.pos()
                self._dirty = False

            def _read_be(self):
                self._debug['conn_id']['start'] = self._io.pos()
                self.conn_id = self._io.read_u4be()
                self._debug['conn_id']['end'] = self._io.pos()
                self._debug['tx_id']['start'] = self._io.pos()
                self.tx_id = self._io.read_u4be()
                self._debug['tx_id']['end'] = self._io.pos()
                self._debug['len_path']['start'] = self._io.pos()
                self.len_path = self._io.read_u2be()
                self._debug['len_path']['end'] = self._io.pos()
                self._debug['len_value']['start'] = self._io.pos()
                self.len_value = self._io.read_u2be()
                self._debug['len_value']['end'] = self._io.pos()
                self._debug['access']['start'] = self._io.pos()
                self.access = self._io.read_u2be()
                self._debug['access']['end'] = self._io.pos()
                self._debug['num_perms']['start'] = self._io.pos()
                self.num_perms = self._io.read_u2be()
                self._debug['num_perms']['end'] = self._io.pos()
                self._debug['perms']['start'] = self._io.pos()
                self._debug['perms']['arr'] = []
                self.perms = []
                for i in range(self.num_perms):
                    self._debug['perms']['arr'].append({'start': self._io.pos()})
                    _t_perms = XenstoreState.Record.NodeData.NodePerm(self._io, self, self._root, self._is_le)
                    try:
                        _t_perms._read()
                    finally:
                        self.perms.append(_t_perms)
                    self._debug['perms']['arr'][i]['end'] = self._io.pos()

                self._debug['perms']['end'] = self._io.pos()
                self._debug['path']['start'] = self._io.pos()
                self.path = (KaitaiStream.bytes_strip_right(self._io.read_bytes(self.len_path), 0)).decode(u"ISO-8859-1")
                self._debug['path']['end'] = self._io.pos()
                self._debug['value']['start'] = self._io.pos()
                self.value = self._io.read_bytes(self.len_value)
                self._debug['value']['end'] = self._io.pos()
                self._debug['padding']['start'] = self._io.pos()
                self.padding = self._io.read_bytes_full()
                self._debug['padding']['end'] = self._io.pos()
                self._dirty = False


            def _fetch_instances(self):
                pass
                for i in range(len(self.perms)):
                    pass
                    self.perms[i]._fetch_instances()



            def _write__seq(self, io=None):
                super(XenstoreState.Record.NodeData, self)._write__seq(io)
                if not hasattr(self, '_is_le'):
                    raise kaitaistruct.UndecidedEndiannessError("/types/record/types/node_data")
                elif self._is_le == True:
                    self._write__seq_le()
                elif self._is_le == False:
                    self._write__seq_be()


            def _write__seq_le(self):
                self._io.write_u4le(self.conn_id)
                self._io.write_u4le(self.tx_id)
                self._io.write_u2le(self.len_path)
                self._io.write_u2le(self.len_value)
                self._io.write_u2le(self.access)
                self._io.write_u2le(self.num_perms)
                for i in range(len(self.perms)):
                    pass
                    self.perms[i]._write__seq(self._io)

                self._io.write_bytes_limit((self.path).encode(u"ISO-8859-1"), self.len_path, 0, 0)
                self._io.write_bytes(self.value)
                self._io.write_bytes(self.padding)
                if not self._io.is_eof():
                    raise kaitaistruct.ConsistencyError(u"padding", 0, self._io.size() - self._io.pos())


            def _write__seq_be(self):
                self._io.write_u4be(self.conn_id)
                self._io.write_u4be(self.tx_id)
                self._io.write_u2be(self.len_path)
                self._io.write_u2be(self.len_value)
                self._io.write_u2be(self.access)
                self._io.write_u2be(self.num_perms)
                for i in range(len(self.perms)):
                    pass
                    self.perms[i]._write__seq(self._io)

                self._io.write_bytes_limit((self.path).encode(u"ISO-8859-1"), self.len_path, 0, 0)
                self._io.write_bytes(self.value)
                self._io.write_bytes(self.padding)
                if not self._io.is_eof():
                    raise kaitaistruct.ConsistencyError(u"padding", 0, self._io.size() - self._io.pos())


            def _check(self):
                if len(self.perms) != self.num_perms:
                    raise kaitaistruct.ConsistencyError(u"perms", self.num_perms, len(self.perms))
                for i in range(len(self.perms)):
                    pass
                    if self.perms[i]._root != self._root:
                        raise kaitaistruct.ConsistencyError(u"perms", self._root, self.perms[i]._root)
                    if self.perms[i]._parent != self:
                        raise kaitaistruct.ConsistencyError(u"perms", self, self.perms[i]._parent)

                if len((self.path).encode(u"ISO-8859-1")) > self.len_path:
                    raise kaitaistruct.ConsistencyError(u"path", self.len_path, len((self.path).encode(u"ISO-8859-1")))
                if  ((len((self.path).encode(u"ISO-8859-1")) != 0) and (KaitaiStream.byte_array_index((self.path).encode(u"ISO-8859-1"), -1) == 0)) :
                    raise kaitaistruct.ConsistencyError(u"path", 0, KaitaiStream.byte_array_index((self.path).encode(u"ISO-8859-1"), -1))
                if len(self.value) != self.len_value:
                    raise kaitaistruct.ConsistencyError(u"value", self.len_value, len(self.value))
                self._dirty = False

            class NodePerm(ReadWriteKaitaiStruct):
                """What a domain may do with a node.
                
                .. seealso::
                   docs/designs/xenstore-migration.md, NODE_DATA
                """
                SEQ_FIELDS = ["perm", "flags", "domid"]
                def __init__(self, _io=None, _parent=None, _root=None, _is_le=None):
                    super(XenstoreState.Record.NodeData.NodePerm, self).__init__(_io)
                    self._parent = _parent
                    self._root = _root
                    self._is_le = _is_le
                    self._debug = collections.defaultdict(dict)

                def _read(self):
                    if not hasattr(self, '_is_le'):
                        raise kaitaistruct.UndecidedEndiannessError("/types/record/types/node_data/types/node_perm")
                    elif self._is_le == True:
                        self._read_le()
                    elif self._is_le == False:
                        self._read_be()
                    self._dirty = False

                def _read_le(self):
                    self._debug['perm']['start'] = self._io.pos()
                    self.perm = KaitaiStream.resolve_enum(XenstoreState.Permission, self._io.read_u1())
                    self._debug['perm']['end'] = self._io.pos()
                    self._debug['flags']['start'] = self._io.pos()
                    self.flags = self._io.read_u1()
                    self._debug['flags']['end'] = self._io.pos()
                    self._debug['domid']['start'] = self._io.pos()
                    self.domid = self._io.read_u2le()
                    self._debug['domid']['end'] = self._io.pos()
                    self._dirty = False

                def _read_be(self):
                    self._debug['perm']['start'] = self._io.pos()
                    self.perm = KaitaiStream.resolve_enum(XenstoreState.Permission, self._io.read_u1())
                    self._debug['perm']['end'] = self._io.pos()
                    self._debug['flags']['start'] = self._io.pos()
                    self.flags = self._io.read_u1()
                    self._debug['flags']['end'] = self._io.pos()
                    self._debug['domid']['start'] = self._io.pos()
                    self.domid = self._io.read_u2be()
                    self._debug['domid']['end'] = self._io.pos()
                    self._dirty = False


                def _fetch_instances(self):
                    pass


                def _write__seq(self, io=None):
                    super(XenstoreState.Record.NodeData.NodePerm, self)._write__seq(io)
                    if not hasattr(self, '_is_le'):
                        raise kaitaistruct.UndecidedEndiannessError("/types/record/types/node_data/types/node_perm")
                    elif self._is_le == True:
                        self._write__seq_le()
                    elif self._is_le == False:
                        self._write__seq_be()


                def _write__seq_le(self):
                    self._io.write_u1(int(self.perm))
                    self._io.write_u1(self.flags)
                    self._io.write_u2le(self.domid)


                def _write__seq_be(self):
                    self._io.write_u1(int(self.perm))
                    self._io.write_u1(self.flags)
                    self._io.write_u2be(self.domid)


                def _check(self):
                    self._dirty = False

                @property
                def is_stale(self):
                    """True if the permission is ignored, as its domain is gone."""
                    if hasattr(self, '_m_is_stale'):
                        return self._m_is_stale

                    self._m_is_stale = self.flags & 1 != 0
                    return getattr(self, '_m_is_stale', None)

                def _invalidate_is_stale(self):
                    del self._m_is_stale

            @property
            def is_read(self):
                """True if the transaction read the node."""
                if hasattr(self, '_m_is_read'):
                    return self._m_is_read

                self._m_is_read = self.access & 1 != 0
                return getattr(self, '_m_is_read', None)

            def _invalidate_is_read(self):
                del self._m_is_read
            @property
            def is_written(self):
                """True if the transaction wrote the node."""
                if hasattr(self, '_m_is_written'):
                    return self._m_is_written

                self._m_is_written = self.access & 2 != 0
                return getattr(self, '_m_is_written', None)

            def _invalidate_is_written(self):
                del self._m_is_written

        class RecordHeader(ReadWriteKaitaiStruct):
            """The first eight octets of a record.
            
            .. seealso::
               docs/designs/xenstore-migration.md, Records
            """
            SEQ_FIELDS = ["record_type", "len_body"]
            def __init__(self, _io=None, _parent=None, _root=None, _is_le=None):
                super(XenstoreState.Record.RecordHeader, self).__init__(_io)
                self._parent = _parent
                self._root = _root
                self._is_le = _is_le
                self._debug = collections.defaultdict(dict)

            def _read(self):
                if not hasattr(self, '_is_le'):
                    raise kaitaistruct.UndecidedEndiannessError("/types/record/types/record_header")
                elif self._is_le == True:
                    self._read_le()
                elif self._is_le == False:
                    self._read_be()
                self._dirty = False

            def _read_le(self):
                self._debug['record_type']['start'] = self._io.pos()
                self.record_type = KaitaiStream.resolve_enum(XenstoreState.RecordType, self._io.read_u4le())
                self._debug['record_type']['end'] = self._io.pos()
                self._debug['len_body']['start'] = self._io.pos()
                self.len_body = self._io.read_u4le()
                self._debug['len_body']['end'] = self._io.pos()
                self._dirty = False

            def _read_be(self):
                self._debug['record_type']['start'] = self._io.pos()
                self.record_type = KaitaiStream.resolve_enum(XenstoreState.RecordType, self._io.read_u4be())
                self._debug['record_type']['end'] = self._io.pos()
                self._debug['len_body']['start'] = self._io.pos()
                self.len_body = self._io.read_u4be()
                self._debug['len_body']['end'] = self._io.pos()
                self._dirty = False


            def _fetch_instances(self):
                pass


            def _write__seq(self, io=None):
                super(XenstoreState.Record.RecordHeader, self)._write__seq(io)
                if not hasattr(self, '_is_le'):
                    raise kaitaistruct.UndecidedEndiannessError("/types/record/types/record_header")
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


        class TransactionData(ReadWriteKaitaiStruct):
            """A transaction that has not ended.
            
            .. seealso::
               docs/designs/xenstore-migration.md, TRANSACTION_DATA
            """
            SEQ_FIELDS = ["conn_id", "tx_id", "padding"]
            def __init__(self, _io=None, _parent=None, _root=None, _is_le=None):
                super(XenstoreState.Record.TransactionData, self).__init__(_io)
                self._parent = _parent
                self._root = _root
                self._is_le = _is_le
                self._debug = collections.defaultdict(dict)

            def _read(self):
                if not hasattr(self, '_is_le'):
                    raise kaitaistruct.UndecidedEndiannessError("/types/record/types/transaction_data")
                elif self._is_le == True:
                    self._read_le()
                elif self._is_le == False:
                    self._read_be()
                self._dirty = False

            def _read_le(self):
                self._debug['conn_id']['start'] = self._io.pos()
                self.conn_id = self._io.read_u4le()
                self._debug['conn_id']['end'] = self._io.pos()
                self._debug['tx_id']['start'] = self._io.pos()
                self.tx_id = self._io.read_u4le()
                self._debug['tx_id']['end'] = self._io.pos()
                self._debug['padding']['start'] = self._io.pos()
                self.padding = self._io.read_bytes_full()
                self._debug['padding']['end'] = self._io.pos()
                self._dirty = False

            def _read_be(self):
                self._debug['conn_id']['start'] = self._io.pos()
                self.conn_id = self._io.read_u4be()
                self._debug['conn_id']['end'] = self._io.pos()
                self._debug['tx_id']['start'] = self._io.pos()
                self.tx_id = self._io.read_u4be()
                self._debug['tx_id']['end'] = self._io.pos()
                self._debug['padding']['start'] = self._io.pos()
                self.padding = self._io.read_bytes_full()
                self._debug['padding']['end'] = self._io.pos()
                self._dirty = False


            def _fetch_instances(self):
                pass


            def _write__seq(self, io=None):
                super(XenstoreState.Record.TransactionData, self)._write__seq(io)
                if not hasattr(self, '_is_le'):
                    raise kaitaistruct.UndecidedEndiannessError("/types/record/types/transaction_data")
                elif self._is_le == True:
                    self._write__seq_le()
                elif self._is_le == False:
                    self._write__seq_be()


            def _write__seq_le(self):
                self._io.write_u4le(self.conn_id)
                self._io.write_u4le(self.tx_id)
                self._io.write_bytes(self.padding)
                if not self._io.is_eof():
                    raise kaitaistruct.ConsistencyError(u"padding", 0, self._io.size() - self._io.pos())


            def _write__seq_be(self):
                self._io.write_u4be(self.conn_id)
                self._io.write_u4be(self.tx_id)
                self._io.write_bytes(self.padding)
                if not self._io.is_eof():
                    raise kaitaistruct.ConsistencyError(u"padding", 0, self._io.size() - self._io.pos())


            def _check(self):
                self._dirty = False


        class WatchData(ReadWriteKaitaiStruct):
            """A watch of a connection.
            
            .. seealso::
               docs/designs/xenstore-migration.md, WATCH_DATA
            """
            SEQ_FIELDS = ["conn_id", "len_wpath", "len_token", "wpath", "token", "padding"]
            def __init__(self, _io=None, _parent=None, _root=None, _is_le=None):
                super(XenstoreState.Record.WatchData, self).__init__(_io)
                self._parent = _parent
                self._root = _root
                self._is_le = _is_le
                self._debug = collections.defaultdict(dict)

            def _read(self):
                if not hasattr(self, '_is_le'):
                    raise kaitaistruct.UndecidedEndiannessError("/types/record/types/watch_data")
                elif self._is_le == True:
                    self._read_le()
                elif self._is_le == False:
                    self._read_be()
                self._dirty = False

            def _read_le(self):
                self._debug['conn_id']['start'] = self._io.pos()
                self.conn_id = self._io.read_u4le()
                self._debug['conn_id']['end'] = self._io.pos()
                self._debug['len_wpath']['start'] = self._io.pos()
                self.len_wpath = self._io.read_u2le()
                self._debug['len_wpath']['end'] = self._io.pos()
                self._debug['len_token']['start'] = self._io.pos()
                self.len_token = self._io.read_u2le()
                self._debug['len_token']['end'] = self._io.pos()
                self._debug['wpath']['start'] = self._io.pos()
                self.wpath = (KaitaiStream.bytes_strip_right(self._io.read_bytes(self.len_wpath), 0)).decode(u"ISO-8859-1")
                self._debug['wpath']['end'] = self._io.pos()
                self._debug['token']['start'] = self._io.pos()
                self.token = (KaitaiStream.bytes_strip_right(self._io.read_bytes(self.len_token), 0)).decode(u"ISO-8859-1")
                self._debug['token']['end'] = self._io.pos()
                self._debug['padding']['start'] = self._io.pos()
                self.padding = self._io.read_bytes_full()
                self._debug['padding']['end'] = self._io.pos()
                self._dirty = False

            def _read_be(self):
                self._debug['conn_id']['start'] = self._io.pos()
                self.conn_id = self._io.read_u4be()
                self._debug['conn_id']['end'] = self._io.pos()
                self._debug['len_wpath']['start'] = self._io.pos()
                self.len_wpath = self._io.read_u2be()
                self._debug['len_wpath']['end'] = self._io.pos()
                self._debug['len_token']['start'] = self._io.pos()
                self.len_token = self._io.read_u2be()
                self._debug['len_token']['end'] = self._io.pos()
                self._debug['wpath']['start'] = self._io.pos()
                self.wpath = (KaitaiStream.bytes_strip_right(self._io.read_bytes(self.len_wpath), 0)).decode(u"ISO-8859-1")
                self._debug['wpath']['end'] = self._io.pos()
                self._debug['token']['start'] = self._io.pos()
                self.token = (KaitaiStream.bytes_strip_right(self._io.read_bytes(self.len_token), 0)).decode(u"ISO-8859-1")
                self._debug['token']['end'] = self._io.pos()
                self._debug['padding']['start'] = self._io.pos()
                self.padding = self._io.read_bytes_full()
                self._debug['padding']['end'] = self._io.pos()
                self._dirty = False


            def _fetch_instances(self):
                pass


            def _write__seq(self, io=None):
                super(XenstoreState.Record.WatchData, self)._write__seq(io)
                if not hasattr(self, '_is_le'):
                    raise kaitaistruct.UndecidedEndiannessError("/types/record/types/watch_data")
                elif self._is_le == True:
                    self._write__seq_le()
                elif self._is_le == False:
                    self._write__seq_be()


            def _write__seq_le(self):
                self._io.write_u4le(self.conn_id)
                self._io.write_u2le(self.len_wpath)
                self._io.write_u2le(self.len_token)
                self._io.write_bytes_limit((self.wpath).encode(u"ISO-8859-1"), self.len_wpath, 0, 0)
                self._io.write_bytes_limit((self.token).encode(u"ISO-8859-1"), self.len_token, 0, 0)
                self._io.write_bytes(self.padding)
                if not self._io.is_eof():
                    raise kaitaistruct.ConsistencyError(u"padding", 0, self._io.size() - self._io.pos())


            def _write__seq_be(self):
                self._io.write_u4be(self.conn_id)
                self._io.write_u2be(self.len_wpath)
                self._io.write_u2be(self.len_token)
                self._io.write_bytes_limit((self.wpath).encode(u"ISO-8859-1"), self.len_wpath, 0, 0)
                self._io.write_bytes_limit((self.token).encode(u"ISO-8859-1"), self.len_token, 0, 0)
                self._io.write_bytes(self.padding)
                if not self._io.is_eof():
                    raise kaitaistruct.ConsistencyError(u"padding", 0, self._io.size() - self._io.pos())


            def _check(self):
                if len((self.wpath).encode(u"ISO-8859-1")) > self.len_wpath:
                    raise kaitaistruct.ConsistencyError(u"wpath", self.len_wpath, len((self.wpath).encode(u"ISO-8859-1")))
                if  ((len((self.wpath).encode(u"ISO-8859-1")) != 0) and (KaitaiStream.byte_array_index((self.wpath).encode(u"ISO-8859-1"), -1) == 0)) :
                    raise kaitaistruct.ConsistencyError(u"wpath", 0, KaitaiStream.byte_array_index((self.wpath).encode(u"ISO-8859-1"), -1))
                if len((self.token).encode(u"ISO-8859-1")) > self.len_token:
                    raise kaitaistruct.ConsistencyError(u"token", self.len_token, len((self.token).encode(u"ISO-8859-1")))
                if  ((len((self.token).encode(u"ISO-8859-1")) != 0) and (KaitaiStream.byte_array_index((self.token).encode(u"ISO-8859-1"), -1) == 0)) :
                    raise kaitaistruct.ConsistencyError(u"token", 0, KaitaiStream.byte_array_index((self.token).encode(u"ISO-8859-1"), -1))
                self._dirty = False


        class WatchDataExtended(ReadWriteKaitaiStruct):
            """A watch of a connection that is limited in depth (version 2). The
            layout is the specification's; xenstored of Xen 4.22 leaves `depth`
            and `pad` out when it writes and still counts them in the length.
            
            .. seealso::
               docs/designs/xenstore-migration.md, WATCH_DATA_EXTENDED
            """
            SEQ_FIELDS = ["conn_id", "len_wpath", "len_token", "depth", "reserved", "wpath", "token", "padding"]
            def __init__(self, _io=None, _parent=None, _root=None, _is_le=None):
                super(XenstoreState.Record.WatchDataExtended, self).__init__(_io)
                self._parent = _parent
                self._root = _root
                self._is_le = _is_le
                self._debug = collections.defaultdict(dict)

            def _read(self):
                if not hasattr(self, '_is_le'):
                    raise kaitaistruct.UndecidedEndiannessError("/types/record/types/watch_data_extended")
                elif self._is_le == True:
                    self._read_le()
                elif self._is_le == False:
                    self._read_be()
                self._dirty = False

            def _read_le(self):
                self._debug['conn_id']['start'] = self._io.pos()
                self.conn_id = self._io.read_u4le()
                self._debug['conn_id']['end'] = self._io.pos()
                self._debug['len_wpath']['start'] = self._io.pos()
                self.len_wpath = self._io.read_u2le()
                self._debug['len_wpath']['end'] = self._io.pos()
                self._debug['len_token']['start'] = self._io.pos()
                self.len_token = self._io.read_u2le()
                self._debug['len_token']['end'] = self._io.pos()
                self._debug['depth']['start'] = self._io.pos()
                self.depth = self._io.read_u2le()
                self._debug['depth']['end'] = self._io.pos()
                self._debug['reserved']['start'] = self._io.pos()
                self.reserved = self._io.read_u2le()
                self._debug['reserved']['end'] = self._io.pos()
                self._debug['wpath']['start'] = self._io.pos()
                self.wpath = (KaitaiStream.bytes_strip_right(self._io.read_bytes(self.len_wpath), 0)).decode(u"ISO-8859-1")
                self._debug['wpath']['end'] = self._io.pos()
                self._debug['token']['start'] = self._io.pos()
                self.token = (KaitaiStream.bytes_strip_right(self._io.read_bytes(self.len_token), 0)).decode(u"ISO-8859-1")
                self._debug['token']['end'] = self._io.pos()
                self._debug['padding']['start'] = self._io.pos()
                self.padding = self._io.read_bytes_full()
                self._debug['padding']['end'] = self._io.pos()
                self._dirty = False

            def _read_be(self):
                self._debug['conn_id']['start'] = self._io.pos()
                self.conn_id = self._io.read_u4be()
                self._debug['conn_id']['end'] = self._io.pos()
                self._debug['len_wpath']['start'] = self._io.pos()
                self.len_wpath = self._io.read_u2be()
                self._debug['len_wpath']['end'] = self._io.pos()
                self._debug['len_token']['start'] = self._io.pos()
                self.len_token = self._io.read_u2be()
                self._debug['len_token']['end'] = self._io.pos()
                self._debug['depth']['start'] = self._io.pos()
                self.depth = self._io.read_u2be()
                self._debug['depth']['end'] = self._io.pos()
                self._debug['reserved']['start'] = self._io.pos()
                self.reserved = self._io.read_u2be()
                self._debug['reserved']['end'] = self._io.pos()
                self._debug['wpath']['start'] = self._io.pos()
                self.wpath = (KaitaiStream.bytes_strip_right(self._io.read_bytes(self.len_wpath), 0)).decode(u"ISO-8859-1")
                self._debug['wpath']['end'] = self._io.pos()
                self._debug['token']['start'] = self._io.pos()
                self.token = (KaitaiStream.bytes_strip_right(self._io.read_bytes(self.len_token), 0)).decode(u"ISO-8859-1")
                self._debug['token']['end'] = self._io.pos()
                self._debug['padding']['start'] = self._io.pos()
                self.padding = self._io.read_bytes_full()
                self._debug['padding']['end'] = self._io.pos()
                self._dirty = False


            def _fetch_instances(self):
                pass


            def _write__seq(self, io=None):
                super(XenstoreState.Record.WatchDataExtended, self)._write__seq(io)
                if not hasattr(self, '_is_le'):
                    raise kaitaistruct.UndecidedEndiannessError("/types/record/types/watch_data_extended")
                elif self._is_le == True:
                    self._write__seq_le()
                elif self._is_le == False:
                    self._write__seq_be()


            def _write__seq_le(self):
                self._io.write_u4le(self.conn_id)
                self._io.write_u2le(self.len_wpath)
                self._io.write_u2le(self.len_token)
                self._io.write_u2le(self.depth)
                self._io.write_u2le(self.reserved)
                self._io.write_bytes_limit((self.wpath).encode(u"ISO-8859-1"), self.len_wpath, 0, 0)
                self._io.write_bytes_limit((self.token).encode(u"ISO-8859-1"), self.len_token, 0, 0)
                self._io.write_bytes(self.padding)
                if not self._io.is_eof():
                    raise kaitaistruct.ConsistencyError(u"padding", 0, self._io.size() - self._io.pos())


            def _write__seq_be(self):
                self._io.write_u4be(self.conn_id)
                self._io.write_u2be(self.len_wpath)
                self._io.write_u2be(self.len_token)
                self._io.write_u2be(self.depth)
                self._io.write_u2be(self.reserved)
                self._io.write_bytes_limit((self.wpath).encode(u"ISO-8859-1"), self.len_wpath, 0, 0)
                self._io.write_bytes_limit((self.token).encode(u"ISO-8859-1"), self.len_token, 0, 0)
                self._io.write_bytes(self.padding)
                if not self._io.is_eof():
                    raise kaitaistruct.ConsistencyError(u"padding", 0, self._io.size() - self._io.pos())


            def _check(self):
                if len((self.wpath).encode(u"ISO-8859-1")) > self.len_wpath:
                    raise kaitaistruct.ConsistencyError(u"wpath", self.len_wpath, len((self.wpath).encode(u"ISO-8859-1")))
                if  ((len((self.wpath).encode(u"ISO-8859-1")) != 0) and (KaitaiStream.byte_array_index((self.wpath).encode(u"ISO-8859-1"), -1) == 0)) :
                    raise kaitaistruct.ConsistencyError(u"wpath", 0, KaitaiStream.byte_array_index((self.wpath).encode(u"ISO-8859-1"), -1))
                if len((self.token).encode(u"ISO-8859-1")) > self.len_token:
                    raise kaitaistruct.ConsistencyError(u"token", self.len_token, len((self.token).encode(u"ISO-8859-1")))
                if  ((len((self.token).encode(u"ISO-8859-1")) != 0) and (KaitaiStream.byte_array_index((self.token).encode(u"ISO-8859-1"), -1) == 0)) :
                    raise kaitaistruct.ConsistencyError(u"token", 0, KaitaiStream.byte_array_index((self.token).encode(u"ISO-8859-1"), -1))
                self._dirty = False


        @property
        def record_type(self):
            """What the body is."""
            if hasattr(self, '_m_record_type'):
                return self._m_record_type

            self._m_record_type = self.header.record_type
            return getattr(self, '_m_record_type', None)

        def _invalidate_record_type(self):
            del self._m_record_type

    class StreamHeader(ReadWriteKaitaiStruct):
        """The stream's header, always big-endian.
        
        .. seealso::
           docs/designs/xenstore-migration.md, Header
        """
        SEQ_FIELDS = ["magic", "version", "flags"]
        def __init__(self, _io=None, _parent=None, _root=None):
            super(XenstoreState.StreamHeader, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self._debug = collections.defaultdict(dict)

        def _read(self):
            self._debug['magic']['start'] = self._io.pos()
            self.magic = self._io.read_bytes(8)
            self._debug['magic']['end'] = self._io.pos()
            if not self.magic == b"\x78\x65\x6E\x73\x74\x6F\x72\x65":
                raise kaitaistruct.ValidationNotEqualError(b"\x78\x65\x6E\x73\x74\x6F\x72\x65", self.magic, self._io, u"/types/stream_header/seq/0")
            self._debug['version']['start'] = self._io.pos()
            self.version = self._io.read_u4be()
            self._debug['version']['end'] = self._io.pos()
            self._debug['flags']['start'] = self._io.pos()
            self.flags = self._io.read_u4be()
            self._debug['flags']['end'] = self._io.pos()
            self._dirty = False


        def _fetch_instances(self):
            pass


        def _write__seq(self, io=None):
            super(XenstoreState.StreamHeader, self)._write__seq(io)
            self._io.write_bytes(self.magic)
            self._io.write_u4be(self.version)
            self._io.write_u4be(self.flags)


        def _check(self):
            if len(self.magic) != 8:
                raise kaitaistruct.ConsistencyError(u"magic", 8, len(self.magic))
            if not self.magic == b"\x78\x65\x6E\x73\x74\x6F\x72\x65":
                raise kaitaistruct.ValidationNotEqualError(b"\x78\x65\x6E\x73\x74\x6F\x72\x65", self.magic, None, u"/types/stream_header/seq/0")
            self._dirty = False

        @property
        def is_big_endian(self):
            """True if the records are big-endian."""
            if hasattr(self, '_m_is_big_endian'):
                return self._m_is_big_endian

            self._m_is_big_endian = self.flags & 1 != 0
            return getattr(self, '_m_is_big_endian', None)

        def _invalidate_is_big_endian(self):
            del self._m_is_big_endian

    @property
    def host_is_be(self):
        """True if the records are big-endian."""
        if hasattr(self, '_m_host_is_be'):
            return self._m_host_is_be

        self._m_host_is_be = self.header.is_big_endian
        return getattr(self, '_m_host_is_be', None)

    def _invalidate_host_is_be(self):
        del self._m_host_is_be

