// This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild

package luformat;

import io.kaitai.struct.ByteBufferKaitaiStream;
import io.kaitai.struct.KaitaiStruct;
import io.kaitai.struct.KaitaiStream;
import java.io.IOException;
import java.util.Map;
import java.util.HashMap;
import java.util.ArrayList;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Arrays;


/**
 * What `xenstored` hands to its successor in a live update (the file
 * `state_dump`): connections, watches, transactions, nodes, quotas. Stream
 * versions 1 and 2.
 * 
 * xenstored counts the padding as part of a record's length, the specification
 * does not say so; either way the octets are kept.
 * @see "docs/designs/xenstore-migration.md, Proposal"
 */
public class XenstoreState extends KaitaiStruct {
    public static XenstoreState fromFile(String fileName) throws IOException {
        return new XenstoreState(new ByteBufferKaitaiStream(fileName));
    }

    public enum ConnectionType {
        SHARED_RING(0),
        SOCKET(1);

        private final long id;
        ConnectionType(long id) { this.id = id; }
        public long id() { return id; }
        private static final Map<Long, ConnectionType> byId = new HashMap<Long, ConnectionType>(2);
        static {
            for (ConnectionType e : ConnectionType.values())
                byId.put(e.id(), e);
        }
        public static ConnectionType byId(long id) { return byId.get(id); }
    }

    public enum Permission {
        READ_WRITE(98),
        NO_ACCESS(110),
        READ_ONLY(114),
        WRITE_ONLY(119);

        private final long id;
        Permission(long id) { this.id = id; }
        public long id() { return id; }
        private static final Map<Long, Permission> byId = new HashMap<Long, Permission>(4);
        static {
            for (Permission e : Permission.values())
                byId.put(e.id(), e);
        }
        public static Permission byId(long id) { return byId.get(id); }
    }

    public enum RecordType {
        END_OF_STREAM(0),
        GLOBAL_DATA(1),
        CONNECTION_DATA(2),
        WATCH_DATA(3),
        TRANSACTION_DATA(4),
        NODE_DATA(5),
        GLOBAL_QUOTA_DATA(6),
        DOMAIN_DATA(7),
        WATCH_DATA_EXTENDED(8);

        private final long id;
        RecordType(long id) { this.id = id; }
        public long id() { return id; }
        private static final Map<Long, RecordType> byId = new HashMap<Long, RecordType>(9);
        static {
            for (RecordType e : RecordType.values())
                byId.put(e.id(), e);
        }
        public static RecordType byId(long id) { return byId.get(id); }
    }

    public XenstoreState(KaitaiStream _io) {
        this(_io, null, null);
    }

    public XenstoreState(KaitaiStream _io, KaitaiStruct _parent) {
        this(_io, _parent, null);
    }

    public XenstoreState(KaitaiStream _io, KaitaiStruct _parent, XenstoreState _root) {
        super(_io);
        this._parent = _parent;
        this._root = _root == null ? this : _root;
        _read();
    }
    private void _read() {
        this.header = new StreamHeader(this._io, this, _root);
        this.records = new ArrayList<Record>();
        {
            Record _it;
            int i = 0;
            do {
                _it = new Record(this._io, this, _root, hostIsBe());
                this.records.add(_it);
                i++;
            } while (!(_it.recordType() == RecordType.END_OF_STREAM));
        }
    }

    public void _fetchInstances() {
        this.header._fetchInstances();
        for (int i = 0; i < this.records.size(); i++) {
            this.records.get(((Number) (i)).intValue())._fetchInstances();
        }
    }

    /**
     * One record.
     * @see "docs/designs/xenstore-migration.md, Records"
     */
    public static class Record extends KaitaiStruct {
        private Boolean _is_le;

        public Record(KaitaiStream _io, boolean hostIsBe) {
            this(_io, null, null, hostIsBe);
        }

        public Record(KaitaiStream _io, XenstoreState _parent, boolean hostIsBe) {
            this(_io, _parent, null, hostIsBe);
        }

        public Record(KaitaiStream _io, XenstoreState _parent, XenstoreState _root, boolean hostIsBe) {
            super(_io);
            this._parent = _parent;
            this._root = _root;
            this.hostIsBe = hostIsBe;
            _read();
        }
        private void _read() {
            {
                boolean on = hostIsBe();
                if (on == true) {
                    this._is_le = false;
                }
                else {
                    this._is_le = true;
                }
            }

            if (_is_le == null) {
                throw new KaitaiStream.UndecidedEndiannessError();
            } else if (_is_le) {
                _readLE();
            } else {
                _readBE();
            }
        }
        private void _readLE() {
            this.header = new RecordHeader(this._io, this, _root, _is_le);
            {
                RecordType on = recordType();
                if (on != null) {
                    switch (recordType()) {
                    case CONNECTION_DATA: {
                        KaitaiStream _io_body = this._io.substream(header().lenBody());
                        this.body = new ConnectionData(_io_body, this, _root, _is_le);
                        break;
                    }
                    case DOMAIN_DATA: {
                        KaitaiStream _io_body = this._io.substream(header().lenBody());
                        this.body = new DomainData(_io_body, this, _root, _is_le);
                        break;
                    }
                    case END_OF_STREAM: {
                        KaitaiStream _io_body = this._io.substream(header().lenBody());
                        this.body = new NoFields(_io_body, this, _root, _is_le);
                        break;
                    }
                    case GLOBAL_DATA: {
                        KaitaiStream _io_body = this._io.substream(header().lenBody());
                        this.body = new GlobalData(_io_body, this, _root, _is_le);
                        break;
                    }
                    case GLOBAL_QUOTA_DATA: {
                        KaitaiStream _io_body = this._io.substream(header().lenBody());
                        this.body = new GlobalQuotaData(_io_body, this, _root, _is_le);
                        break;
                    }
                    case NODE_DATA: {
                        KaitaiStream _io_body = this._io.substream(header().lenBody());
                        this.body = new NodeData(_io_body, this, _root, _is_le);
                        break;
                    }
                    case TRANSACTION_DATA: {
                        KaitaiStream _io_body = this._io.substream(header().lenBody());
                        this.body = new TransactionData(_io_body, this, _root, _is_le);
                        break;
                    }
                    case WATCH_DATA: {
                        KaitaiStream _io_body = this._io.substream(header().lenBody());
                        this.body = new WatchData(_io_body, this, _root, _is_le);
                        break;
                    }
                    case WATCH_DATA_EXTENDED: {
                        KaitaiStream _io_body = this._io.substream(header().lenBody());
                        this.body = new WatchDataExtended(_io_body, this, _root, _is_le);
                        break;
                    }
                    default: {
                        this.body = this._io.readBytes(header().lenBody());
                        break;
                    }
                    }
                } else {
                    this.body = this._io.readBytes(header().lenBody());
                }
            }
            this.padding = this._io.readBytes(KaitaiStream.mod(8 - KaitaiStream.mod(header().lenBody(), 8), 8));
        }
        private void _readBE() {
            this.header = new RecordHeader(this._io, this, _root, _is_le);
            {
                RecordType on = recordType();
                if (on != null) {
                    switch (recordType()) {
                    case CONNECTION_DATA: {
                        KaitaiStream _io_body = this._io.substream(header().lenBody());
                        this.body = new ConnectionData(_io_body, this, _root, _is_le);
                        break;
                    }
                    case DOMAIN_DATA: {
                        KaitaiStream _io_body = this._io.substream(header().lenBody());
                        this.body = new DomainData(_io_body, this, _root, _is_le);
                        break;
                    }
                    case END_OF_STREAM: {
                        KaitaiStream _io_body = this._io.substream(header().lenBody());
                        this.body = new NoFields(_io_body, this, _root, _is_le);
                        break;
                    }
                    case GLOBAL_DATA: {
                        KaitaiStream _io_body = this._io.substream(header().lenBody());
                        this.body = new GlobalData(_io_body, this, _root, _is_le);
                        break;
                    }
                    case GLOBAL_QUOTA_DATA: {
                        KaitaiStream _io_body = this._io.substream(header().lenBody());
                        this.body = new GlobalQuotaData(_io_body, this, _root, _is_le);
                        break;
                    }
                    case NODE_DATA: {
                        KaitaiStream _io_body = this._io.substream(header().lenBody());
                        this.body = new NodeData(_io_body, this, _root, _is_le);
                        break;
                    }
                    case TRANSACTION_DATA: {
                        KaitaiStream _io_body = this._io.substream(header().lenBody());
                        this.body = new TransactionData(_io_body, this, _root, _is_le);
                        break;
                    }
                    case WATCH_DATA: {
                        KaitaiStream _io_body = this._io.substream(header().lenBody());
                        this.body = new WatchData(_io_body, this, _root, _is_le);
                        break;
                    }
                    case WATCH_DATA_EXTENDED: {
                        KaitaiStream _io_body = this._io.substream(header().lenBody());
                        this.body = new WatchDataExtended(_io_body, this, _root, _is_le);
                        break;
                    }
                    default: {
                        this.body = this._io.readBytes(header().lenBody());
                        break;
                    }
                    }
                } else {
                    this.body = this._io.readBytes(header().lenBody());
                }
            }
            this.padding = this._io.readBytes(KaitaiStream.mod(8 - KaitaiStream.mod(header().lenBody(), 8), 8));
        }

        public void _fetchInstances() {
            this.header._fetchInstances();
            {
                RecordType on = recordType();
                if (on != null) {
                    switch (recordType()) {
                    case CONNECTION_DATA: {
                        ((ConnectionData) (this.body))._fetchInstances();
                        break;
                    }
                    case DOMAIN_DATA: {
                        ((DomainData) (this.body))._fetchInstances();
                        break;
                    }
                    case END_OF_STREAM: {
                        ((NoFields) (this.body))._fetchInstances();
                        break;
                    }
                    case GLOBAL_DATA: {
                        ((GlobalData) (this.body))._fetchInstances();
                        break;
                    }
                    case GLOBAL_QUOTA_DATA: {
                        ((GlobalQuotaData) (this.body))._fetchInstances();
                        break;
                    }
                    case NODE_DATA: {
                        ((NodeData) (this.body))._fetchInstances();
                        break;
                    }
                    case TRANSACTION_DATA: {
                        ((TransactionData) (this.body))._fetchInstances();
                        break;
                    }
                    case WATCH_DATA: {
                        ((WatchData) (this.body))._fetchInstances();
                        break;
                    }
                    case WATCH_DATA_EXTENDED: {
                        ((WatchDataExtended) (this.body))._fetchInstances();
                        break;
                    }
                    default: {
                        break;
                    }
                    }
                } else {
                }
            }
        }

        /**
         * One connection, and its data that has not been dealt with.
         * @see "docs/designs/xenstore-migration.md, CONNECTION_DATA"
         */
        public static class ConnectionData extends KaitaiStruct {
            private Boolean _is_le;

            public ConnectionData(KaitaiStream _io, XenstoreState.Record _parent, XenstoreState _root, boolean _is_le) {
                super(_io);
                this._parent = _parent;
                this._root = _root;
                this._is_le = _is_le;
                _read();
            }
            private void _read() {

                if (_is_le == null) {
                    throw new KaitaiStream.UndecidedEndiannessError();
                } else if (_is_le) {
                    _readLE();
                } else {
                    _readBE();
                }
            }
            private void _readLE() {
                this.connId = this._io.readU4le();
                this.connType = XenstoreState.ConnectionType.byId(this._io.readU2le());
                this.fields = this._io.readU2le();
                {
                    ConnectionType on = connType();
                    if (on != null) {
                        switch (connType()) {
                        case SHARED_RING: {
                            KaitaiStream _io_connSpec = this._io.substream(8);
                            this.connSpec = new SharedRing(_io_connSpec, this, _root, _is_le);
                            break;
                        }
                        case SOCKET: {
                            KaitaiStream _io_connSpec = this._io.substream(8);
                            this.connSpec = new Socket(_io_connSpec, this, _root, _is_le);
                            break;
                        }
                        default: {
                            this.connSpec = this._io.readBytes(8);
                            break;
                        }
                        }
                    } else {
                        this.connSpec = this._io.readBytes(8);
                    }
                }
                this.lenInData = this._io.readU2le();
                this.lenOutResp = this._io.readU2le();
                this.lenOutData = this._io.readU4le();
                this.inData = this._io.readBytes(lenInData());
                this.outData = this._io.readBytes(lenOutData());
                if (hasUniqueId()) {
                    this.alignment = this._io.readBytes(KaitaiStream.mod(8 - KaitaiStream.mod(lenInData() + lenOutData(), 8), 8));
                }
                if (hasUniqueId()) {
                    this.uniqueId = this._io.readU8le();
                }
                this.padding = this._io.readBytesFull();
            }
            private void _readBE() {
                this.connId = this._io.readU4be();
                this.connType = XenstoreState.ConnectionType.byId(this._io.readU2be());
                this.fields = this._io.readU2be();
                {
                    ConnectionType on = connType();
                    if (on != null) {
                        switch (connType()) {
                        case SHARED_RING: {
                            KaitaiStream _io_connSpec = this._io.substream(8);
                            this.connSpec = new SharedRing(_io_connSpec, this, _root, _is_le);
                            break;
                        }
                        case SOCKET: {
                            KaitaiStream _io_connSpec = this._io.substream(8);
                            this.connSpec = new Socket(_io_connSpec, this, _root, _is_le);
                            break;
                        }
                        default: {
                            this.connSpec = this._io.readBytes(8);
                            break;
                        }
                        }
                    } else {
                        this.connSpec = this._io.readBytes(8);
                    }
                }
                this.lenInData = this._io.readU2be();
                this.lenOutResp = this._io.readU2be();
                this.lenOutData = this._io.readU4be();
                this.inData = this._io.readBytes(lenInData());
                this.outData = this._io.readBytes(lenOutData());
                if (hasUniqueId()) {
                    this.alignment = this._io.readBytes(KaitaiStream.mod(8 - KaitaiStream.mod(lenInData() + lenOutData(), 8), 8));
                }
                if (hasUniqueId()) {
                    this.uniqueId = this._io.readU8be();
                }
                this.padding = this._io.readBytesFull();
            }

            public void _fetchInstances() {
                {
                    ConnectionType on = connType();
                    if (on != null) {
                        switch (connType()) {
                        case SHARED_RING: {
                            ((SharedRing) (this.connSpec))._fetchInstances();
                            break;
                        }
                        case SOCKET: {
                            ((Socket) (this.connSpec))._fetchInstances();
                            break;
                        }
                        default: {
                            break;
                        }
                        }
                    } else {
                    }
                }
                if (hasUniqueId()) {
                }
                if (hasUniqueId()) {
                }
            }

            /**
             * A domain, connected by its ring page.
             * @see "docs/designs/xenstore-migration.md, CONNECTION_DATA"
             */
            public static class SharedRing extends KaitaiStruct {
                private Boolean _is_le;

                public SharedRing(KaitaiStream _io, XenstoreState.Record.ConnectionData _parent, XenstoreState _root, boolean _is_le) {
                    super(_io);
                    this._parent = _parent;
                    this._root = _root;
                    this._is_le = _is_le;
                    _read();
                }
                private void _read() {

                    if (_is_le == null) {
                        throw new KaitaiStream.UndecidedEndiannessError();
                    } else if (_is_le) {
                        _readLE();
                    } else {
                        _readBE();
                    }
                }
                private void _readLE() {
                    this.domid = this._io.readU2le();
                    this.tdomid = this._io.readU2le();
                    this.evtchn = this._io.readU4le();
                }
                private void _readBE() {
                    this.domid = this._io.readU2be();
                    this.tdomid = this._io.readU2be();
                    this.evtchn = this._io.readU4be();
                }

                public void _fetchInstances() {
                }
                private int domid;
                private int tdomid;
                private long evtchn;
                private XenstoreState _root;
                private XenstoreState.Record.ConnectionData _parent;

                /**
                 * Domain that owns the ring page.
                 */
                public int domid() { return domid; }

                /**
                 * Domain on whose behalf it acts (`SET_TARGET`), or 0x7ff4
                 * (`DOMID_INVALID`).
                 */
                public int tdomid() { return tdomid; }

                /**
                 * Port of the event channel to the domain.
                 */
                public long evtchn() { return evtchn; }
                public XenstoreState _root() { return _root; }
                public XenstoreState.Record.ConnectionData _parent() { return _parent; }
            }

            /**
             * A process, connected by a socket; live update only.
             * @see "docs/designs/xenstore-migration.md, CONNECTION_DATA"
             */
            public static class Socket extends KaitaiStruct {
                private Boolean _is_le;

                public Socket(KaitaiStream _io, XenstoreState.Record.ConnectionData _parent, XenstoreState _root, boolean _is_le) {
                    super(_io);
                    this._parent = _parent;
                    this._root = _root;
                    this._is_le = _is_le;
                    _read();
                }
                private void _read() {

                    if (_is_le == null) {
                        throw new KaitaiStream.UndecidedEndiannessError();
                    } else if (_is_le) {
                        _readLE();
                    } else {
                        _readBE();
                    }
                }
                private void _readLE() {
                    this.socketFd = this._io.readS4le();
                    this.reserved = this._io.readU4le();
                }
                private void _readBE() {
                    this.socketFd = this._io.readS4be();
                    this.reserved = this._io.readU4be();
                }

                public void _fetchInstances() {
                }
                private int socketFd;
                private long reserved;
                private XenstoreState _root;
                private XenstoreState.Record.ConnectionData _parent;

                /**
                 * File descriptor of the connected socket.
                 */
                public int socketFd() { return socketFd; }

                /**
                 * Padding; zero.
                 */
                public long reserved() { return reserved; }
                public XenstoreState _root() { return _root; }
                public XenstoreState.Record.ConnectionData _parent() { return _parent; }
            }
            private Boolean hasUniqueId;

            /**
             * True if `unique_id` follows the data.
             */
            public Boolean hasUniqueId() {
                if (this.hasUniqueId != null)
                    return this.hasUniqueId;
                this.hasUniqueId = (fields() & 1) != 0;
                return this.hasUniqueId;
            }
            private long connId;
            private ConnectionType connType;
            private int fields;
            private Object connSpec;
            private int lenInData;
            private int lenOutResp;
            private long lenOutData;
            private byte[] inData;
            private byte[] outData;
            private byte[] alignment;
            private Long uniqueId;
            private byte[] padding;
            private XenstoreState _root;
            private XenstoreState.Record _parent;

            /**
             * Number of the connection, as later records name it; not 0.
             */
            public long connId() { return connId; }

            /**
             * How the client is connected.
             */
            public ConnectionType connType() { return connType; }

            /**
             * Which fields follow the data; 0 in older writers (padding).
             */
            public int fields() { return fields; }

            /**
             * The other end of the connection.
             */
            public Object connSpec() { return connSpec; }

            /**
             * Length in octets of the data read and not processed.
             */
            public int lenInData() { return lenInData; }

            /**
             * Length in octets of the partly sent response in `out_data`.
             */
            public int lenOutResp() { return lenOutResp; }

            /**
             * Length in octets of the data still to be sent.
             */
            public long lenOutData() { return lenOutData; }

            /**
             * Data read and not processed: xenstore messages, of which the last
             * may be incomplete; kept as octets.
             */
            public byte[] inData() { return inData; }

            /**
             * Data to be sent: `len_out_resp` octets of a partly sent response,
             * then xenstore messages; kept as octets.
             */
            public byte[] outData() { return outData; }

            /**
             * Padding in front of `unique_id`.
             */
            public byte[] alignment() { return alignment; }

            /**
             * Unique number of the domain, as the hypervisor gave it.
             */
            public Long uniqueId() { return uniqueId; }

            /**
             * Padding, if the writer counted it as part of the body.
             */
            public byte[] padding() { return padding; }
            public XenstoreState _root() { return _root; }
            public XenstoreState.Record _parent() { return _parent; }
        }

        /**
         * Quotas and features of one domain.
         * @see "docs/designs/xenstore-migration.md, DOMAIN_DATA"
         */
        public static class DomainData extends KaitaiStruct {
            private Boolean _is_le;

            public DomainData(KaitaiStream _io, XenstoreState.Record _parent, XenstoreState _root, boolean _is_le) {
                super(_io);
                this._parent = _parent;
                this._root = _root;
                this._is_le = _is_le;
                _read();
            }
            private void _read() {

                if (_is_le == null) {
                    throw new KaitaiStream.UndecidedEndiannessError();
                } else if (_is_le) {
                    _readLE();
                } else {
                    _readBE();
                }
            }
            private void _readLE() {
                this.domainId = this._io.readU2le();
                this.numQuotas = this._io.readU2le();
                this.features = this._io.readU4le();
                this.quotaValues = new ArrayList<Long>();
                for (int i = 0; i < numQuotas(); i++) {
                    this.quotaValues.add(this._io.readU4le());
                }
                this.quotaNames = new ArrayList<String>();
                for (int i = 0; i < numQuotas(); i++) {
                    this.quotaNames.add(new String(this._io.readBytesTerm((byte) 0, false, true, true), StandardCharsets.ISO_8859_1));
                }
                this.padding = this._io.readBytesFull();
            }
            private void _readBE() {
                this.domainId = this._io.readU2be();
                this.numQuotas = this._io.readU2be();
                this.features = this._io.readU4be();
                this.quotaValues = new ArrayList<Long>();
                for (int i = 0; i < numQuotas(); i++) {
                    this.quotaValues.add(this._io.readU4be());
                }
                this.quotaNames = new ArrayList<String>();
                for (int i = 0; i < numQuotas(); i++) {
                    this.quotaNames.add(new String(this._io.readBytesTerm((byte) 0, false, true, true), StandardCharsets.ISO_8859_1));
                }
                this.padding = this._io.readBytesFull();
            }

            public void _fetchInstances() {
                for (int i = 0; i < this.quotaValues.size(); i++) {
                }
                for (int i = 0; i < this.quotaNames.size(); i++) {
                }
            }
            private int domainId;
            private int numQuotas;
            private long features;
            private List<Long> quotaValues;
            private List<String> quotaNames;
            private byte[] padding;
            private XenstoreState _root;
            private XenstoreState.Record _parent;

            /**
             * The domain.
             */
            public int domainId() { return domainId; }

            /**
             * Number of quotas.
             */
            public int numQuotas() { return numQuotas; }

            /**
             * The feature word that the domain sees at offset 2064 of its ring
             * page (version 2; zero in version 1).
             */
            public long features() { return features; }

            /**
             * Values of the quotas; 0 is no limit.
             */
            public List<Long> quotaValues() { return quotaValues; }

            /**
             * Names, in the order of the values.
             */
            public List<String> quotaNames() { return quotaNames; }

            /**
             * Padding, if the writer counted it as part of the body.
             */
            public byte[] padding() { return padding; }
            public XenstoreState _root() { return _root; }
            public XenstoreState.Record _parent() { return _parent; }
        }

        /**
         * What xenstored as a process needs; live update only.
         * @see "docs/designs/xenstore-migration.md, GLOBAL_DATA"
         */
        public static class GlobalData extends KaitaiStruct {
            private Boolean _is_le;

            public GlobalData(KaitaiStream _io, XenstoreState.Record _parent, XenstoreState _root, boolean _is_le) {
                super(_io);
                this._parent = _parent;
                this._root = _root;
                this._is_le = _is_le;
                _read();
            }
            private void _read() {

                if (_is_le == null) {
                    throw new KaitaiStream.UndecidedEndiannessError();
                } else if (_is_le) {
                    _readLE();
                } else {
                    _readBE();
                }
            }
            private void _readLE() {
                this.rwSocketFd = this._io.readS4le();
                this.evtchnFd = this._io.readS4le();
                this.padding = this._io.readBytesFull();
            }
            private void _readBE() {
                this.rwSocketFd = this._io.readS4be();
                this.evtchnFd = this._io.readS4be();
                this.padding = this._io.readBytesFull();
            }

            public void _fetchInstances() {
            }
            private int rwSocketFd;
            private int evtchnFd;
            private byte[] padding;
            private XenstoreState _root;
            private XenstoreState.Record _parent;

            /**
             * File descriptor of the socket that takes connections, or -1.
             */
            public int rwSocketFd() { return rwSocketFd; }

            /**
             * File descriptor of the event channel driver.
             */
            public int evtchnFd() { return evtchnFd; }

            /**
             * Padding, if the writer counted it as part of the body.
             */
            public byte[] padding() { return padding; }
            public XenstoreState _root() { return _root; }
            public XenstoreState.Record _parent() { return _parent; }
        }

        /**
         * Quotas of xenstored; live update only.
         * @see "docs/designs/xenstore-migration.md, GLOBAL_QUOTA_DATA"
         */
        public static class GlobalQuotaData extends KaitaiStruct {
            private Boolean _is_le;

            public GlobalQuotaData(KaitaiStream _io, XenstoreState.Record _parent, XenstoreState _root, boolean _is_le) {
                super(_io);
                this._parent = _parent;
                this._root = _root;
                this._is_le = _is_le;
                _read();
            }
            private void _read() {

                if (_is_le == null) {
                    throw new KaitaiStream.UndecidedEndiannessError();
                } else if (_is_le) {
                    _readLE();
                } else {
                    _readBE();
                }
            }
            private void _readLE() {
                this.numDomQuotas = this._io.readU2le();
                this.numGlobQuotas = this._io.readU2le();
                this.quotaValues = new ArrayList<Long>();
                for (int i = 0; i < numDomQuotas() + numGlobQuotas(); i++) {
                    this.quotaValues.add(this._io.readU4le());
                }
                this.quotaNames = new ArrayList<String>();
                for (int i = 0; i < numDomQuotas() + numGlobQuotas(); i++) {
                    this.quotaNames.add(new String(this._io.readBytesTerm((byte) 0, false, true, true), StandardCharsets.ISO_8859_1));
                }
                this.padding = this._io.readBytesFull();
            }
            private void _readBE() {
                this.numDomQuotas = this._io.readU2be();
                this.numGlobQuotas = this._io.readU2be();
                this.quotaValues = new ArrayList<Long>();
                for (int i = 0; i < numDomQuotas() + numGlobQuotas(); i++) {
                    this.quotaValues.add(this._io.readU4be());
                }
                this.quotaNames = new ArrayList<String>();
                for (int i = 0; i < numDomQuotas() + numGlobQuotas(); i++) {
                    this.quotaNames.add(new String(this._io.readBytesTerm((byte) 0, false, true, true), StandardCharsets.ISO_8859_1));
                }
                this.padding = this._io.readBytesFull();
            }

            public void _fetchInstances() {
                for (int i = 0; i < this.quotaValues.size(); i++) {
                }
                for (int i = 0; i < this.quotaNames.size(); i++) {
                }
            }
            private int numDomQuotas;
            private int numGlobQuotas;
            private List<Long> quotaValues;
            private List<String> quotaNames;
            private byte[] padding;
            private XenstoreState _root;
            private XenstoreState.Record _parent;

            /**
             * Number of quotas that hold for each domain.
             */
            public int numDomQuotas() { return numDomQuotas; }

            /**
             * Number of quotas that hold for all domains together.
             */
            public int numGlobQuotas() { return numGlobQuotas; }

            /**
             * Values, those for each domain first; 0 is no limit.
             */
            public List<Long> quotaValues() { return quotaValues; }

            /**
             * Names, in the order of the values.
             */
            public List<String> quotaNames() { return quotaNames; }

            /**
             * Padding, if the writer counted it as part of the body.
             */
            public byte[] padding() { return padding; }
            public XenstoreState _root() { return _root; }
            public XenstoreState.Record _parent() { return _parent; }
        }

        /**
         * Body of `END`, empty. Octets found there nevertheless are kept.
         * @see "docs/designs/xenstore-migration.md, END"
         */
        public static class NoFields extends KaitaiStruct {
            private Boolean _is_le;

            public NoFields(KaitaiStream _io, XenstoreState.Record _parent, XenstoreState _root, boolean _is_le) {
                super(_io);
                this._parent = _parent;
                this._root = _root;
                this._is_le = _is_le;
                _read();
            }
            private void _read() {

                if (_is_le == null) {
                    throw new KaitaiStream.UndecidedEndiannessError();
                } else if (_is_le) {
                    _readLE();
                } else {
                    _readBE();
                }
            }
            private void _readLE() {
                this.unexpected = this._io.readBytesFull();
            }
            private void _readBE() {
                this.unexpected = this._io.readBytesFull();
            }

            public void _fetchInstances() {
            }
            private byte[] unexpected;
            private XenstoreState _root;
            private XenstoreState.Record _parent;

            /**
             * Octets that should not be there (no layout exists).
             */
            public byte[] unexpected() { return unexpected; }
            public XenstoreState _root() { return _root; }
            public XenstoreState.Record _parent() { return _parent; }
        }

        /**
         * A node of the store, or one that a transaction has changed.
         * @see "docs/designs/xenstore-migration.md, NODE_DATA"
         */
        public static class NodeData extends KaitaiStruct {
            private Boolean _is_le;

            public NodeData(KaitaiStream _io, XenstoreState.Record _parent, XenstoreState _root, boolean _is_le) {
                super(_io);
                this._parent = _parent;
                this._root = _root;
                this._is_le = _is_le;
                _read();
            }
            private void _read() {

                if (_is_le == null) {
                    throw new KaitaiStream.UndecidedEndiannessError();
                } else if (_is_le) {
                    _readLE();
                } else {
                    _readBE();
                }
            }
            private void _readLE() {
                this.connId = this._io.readU4le();
                this.txId = this._io.readU4le();
                this.lenPath = this._io.readU2le();
                this.lenValue = this._io.readU2le();
                this.access = this._io.readU2le();
                this.numPerms = this._io.readU2le();
                this.perms = new ArrayList<NodePerm>();
                for (int i = 0; i < numPerms(); i++) {
                    this.perms.add(new NodePerm(this._io, this, _root, _is_le));
                }
                this.path = new String(KaitaiStream.bytesStripRight(this._io.readBytes(lenPath()), (byte) 0), StandardCharsets.ISO_8859_1);
                this.value = this._io.readBytes(lenValue());
                this.padding = this._io.readBytesFull();
            }
            private void _readBE() {
                this.connId = this._io.readU4be();
                this.txId = this._io.readU4be();
                this.lenPath = this._io.readU2be();
                this.lenValue = this._io.readU2be();
                this.access = this._io.readU2be();
                this.numPerms = this._io.readU2be();
                this.perms = new ArrayList<NodePerm>();
                for (int i = 0; i < numPerms(); i++) {
                    this.perms.add(new NodePerm(this._io, this, _root, _is_le));
                }
                this.path = new String(KaitaiStream.bytesStripRight(this._io.readBytes(lenPath()), (byte) 0), StandardCharsets.ISO_8859_1);
                this.value = this._io.readBytes(lenValue());
                this.padding = this._io.readBytesFull();
            }

            public void _fetchInstances() {
                for (int i = 0; i < this.perms.size(); i++) {
                    this.perms.get(((Number) (i)).intValue())._fetchInstances();
                }
            }

            /**
             * What a domain may do with a node.
             * @see "docs/designs/xenstore-migration.md, NODE_DATA"
             */
            public static class NodePerm extends KaitaiStruct {
                private Boolean _is_le;

                public NodePerm(KaitaiStream _io, XenstoreState.Record.NodeData _parent, XenstoreState _root, boolean _is_le) {
                    super(_io);
                    this._parent = _parent;
                    this._root = _root;
                    this._is_le = _is_le;
                    _read();
                }
                private void _read() {

                    if (_is_le == null) {
                        throw new KaitaiStream.UndecidedEndiannessError();
                    } else if (_is_le) {
                        _readLE();
                    } else {
                        _readBE();
                    }
                }
                private void _readLE() {
                    this.perm = XenstoreState.Permission.byId(this._io.readU1());
                    this.flags = this._io.readU1();
                    this.domid = this._io.readU2le();
                }
                private void _readBE() {
                    this.perm = XenstoreState.Permission.byId(this._io.readU1());
                    this.flags = this._io.readU1();
                    this.domid = this._io.readU2be();
                }

                public void _fetchInstances() {
                }
                private Boolean isStale;

                /**
                 * True if the permission is ignored, as its domain is gone.
                 */
                public Boolean isStale() {
                    if (this.isStale != null)
                        return this.isStale;
                    this.isStale = (flags() & 1) != 0;
                    return this.isStale;
                }
                private Permission perm;
                private int flags;
                private int domid;
                private XenstoreState _root;
                private XenstoreState.Record.NodeData _parent;

                /**
                 * The right; the letter of `SET_PERMS`.
                 */
                public Permission perm() { return perm; }

                /**
                 * Flags of the permission.
                 */
                public int flags() { return flags; }

                /**
                 * Domain that has the right.
                 */
                public int domid() { return domid; }
                public XenstoreState _root() { return _root; }
                public XenstoreState.Record.NodeData _parent() { return _parent; }
            }
            private Boolean isRead;

            /**
             * True if the transaction read the node.
             */
            public Boolean isRead() {
                if (this.isRead != null)
                    return this.isRead;
                this.isRead = (access() & 1) != 0;
                return this.isRead;
            }
            private Boolean isWritten;

            /**
             * True if the transaction wrote the node.
             */
            public Boolean isWritten() {
                if (this.isWritten != null)
                    return this.isWritten;
                this.isWritten = (access() & 2) != 0;
                return this.isWritten;
            }
            private long connId;
            private long txId;
            private int lenPath;
            private int lenValue;
            private int access;
            private int numPerms;
            private List<NodePerm> perms;
            private String path;
            private byte[] value;
            private byte[] padding;
            private XenstoreState _root;
            private XenstoreState.Record _parent;

            /**
             * Connection of the pending transaction; 0 for a node of the store.
             */
            public long connId() { return connId; }

            /**
             * Number of the pending transaction; without meaning if `conn_id` is 0.
             */
            public long txId() { return txId; }

            /**
             * Length in octets of the path, with its NUL.
             */
            public int lenPath() { return lenPath; }

            /**
             * Length in octets of the value.
             */
            public int lenValue() { return lenValue; }

            /**
             * What the transaction did to the node; 0 if it was deleted.
             */
            public int access() { return access; }

            /**
             * Number of permissions; 0 for a node deleted in a transaction.
             */
            public int numPerms() { return numPerms; }

            /**
             * Permissions; the first one names the owner.
             */
            public List<NodePerm> perms() { return perms; }

            /**
             * Absolute path of the node.
             */
            public String path() { return path; }

            /**
             * Value of the node; any octets, NUL included.
             */
            public byte[] value() { return value; }

            /**
             * Padding, if the writer counted it as part of the body.
             */
            public byte[] padding() { return padding; }
            public XenstoreState _root() { return _root; }
            public XenstoreState.Record _parent() { return _parent; }
        }

        /**
         * The first eight octets of a record.
         * @see "docs/designs/xenstore-migration.md, Records"
         */
        public static class RecordHeader extends KaitaiStruct {
            private Boolean _is_le;

            public RecordHeader(KaitaiStream _io, XenstoreState.Record _parent, XenstoreState _root, boolean _is_le) {
                super(_io);
                this._parent = _parent;
                this._root = _root;
                this._is_le = _is_le;
                _read();
            }
            private void _read() {

                if (_is_le == null) {
                    throw new KaitaiStream.UndecidedEndiannessError();
                } else if (_is_le) {
                    _readLE();
                } else {
                    _readBE();
                }
            }
            private void _readLE() {
                this.recordType = XenstoreState.RecordType.byId(this._io.readU4le());
                this.lenBody = this._io.readU4le();
            }
            private void _readBE() {
                this.recordType = XenstoreState.RecordType.byId(this._io.readU4be());
                this.lenBody = this._io.readU4be();
            }

            public void _fetchInstances() {
            }
            private RecordType recordType;
            private long lenBody;
            private XenstoreState _root;
            private XenstoreState.Record _parent;

            /**
             * What the body is. Unknown types are kept as octets.
             */
            public RecordType recordType() { return recordType; }

            /**
             * Length in octets of the body.
             */
            public long lenBody() { return lenBody; }
            public XenstoreState _root() { return _root; }
            public XenstoreState.Record _parent() { return _parent; }
        }

        /**
         * A transaction that has not ended.
         * @see "docs/designs/xenstore-migration.md, TRANSACTION_DATA"
         */
        public static class TransactionData extends KaitaiStruct {
            private Boolean _is_le;

            public TransactionData(KaitaiStream _io, XenstoreState.Record _parent, XenstoreState _root, boolean _is_le) {
                super(_io);
                this._parent = _parent;
                this._root = _root;
                this._is_le = _is_le;
                _read();
            }
            private void _read() {

                if (_is_le == null) {
                    throw new KaitaiStream.UndecidedEndiannessError();
                } else if (_is_le) {
                    _readLE();
                } else {
                    _readBE();
                }
            }
            private void _readLE() {
                this.connId = this._io.readU4le();
                this.txId = this._io.readU4le();
                this.padding = this._io.readBytesFull();
            }
            private void _readBE() {
                this.connId = this._io.readU4be();
                this.txId = this._io.readU4be();
                this.padding = this._io.readBytesFull();
            }

            public void _fetchInstances() {
            }
            private long connId;
            private long txId;
            private byte[] padding;
            private XenstoreState _root;
            private XenstoreState.Record _parent;

            /**
             * Connection that started the transaction.
             */
            public long connId() { return connId; }

            /**
             * Number of the transaction, as the client knows it.
             */
            public long txId() { return txId; }

            /**
             * Padding, if the writer counted it as part of the body.
             */
            public byte[] padding() { return padding; }
            public XenstoreState _root() { return _root; }
            public XenstoreState.Record _parent() { return _parent; }
        }

        /**
         * A watch of a connection.
         * @see "docs/designs/xenstore-migration.md, WATCH_DATA"
         */
        public static class WatchData extends KaitaiStruct {
            private Boolean _is_le;

            public WatchData(KaitaiStream _io, XenstoreState.Record _parent, XenstoreState _root, boolean _is_le) {
                super(_io);
                this._parent = _parent;
                this._root = _root;
                this._is_le = _is_le;
                _read();
            }
            private void _read() {

                if (_is_le == null) {
                    throw new KaitaiStream.UndecidedEndiannessError();
                } else if (_is_le) {
                    _readLE();
                } else {
                    _readBE();
                }
            }
            private void _readLE() {
                this.connId = this._io.readU4le();
                this.lenWpath = this._io.readU2le();
                this.lenToken = this._io.readU2le();
                this.wpath = new String(KaitaiStream.bytesStripRight(this._io.readBytes(lenWpath()), (byte) 0), StandardCharsets.ISO_8859_1);
                this.token = new String(KaitaiStream.bytesStripRight(this._io.readBytes(lenToken()), (byte) 0), StandardCharsets.ISO_8859_1);
                this.padding = this._io.readBytesFull();
            }
            private void _readBE() {
                this.connId = this._io.readU4be();
                this.lenWpath = this._io.readU2be();
                this.lenToken = this._io.readU2be();
                this.wpath = new String(KaitaiStream.bytesStripRight(this._io.readBytes(lenWpath()), (byte) 0), StandardCharsets.ISO_8859_1);
                this.token = new String(KaitaiStream.bytesStripRight(this._io.readBytes(lenToken()), (byte) 0), StandardCharsets.ISO_8859_1);
                this.padding = this._io.readBytesFull();
            }

            public void _fetchInstances() {
            }
            private long connId;
            private int lenWpath;
            private int lenToken;
            private String wpath;
            private String token;
            private byte[] padding;
            private XenstoreState _root;
            private XenstoreState.Record _parent;

            /**
             * Connection that set the watch.
             */
            public long connId() { return connId; }

            /**
             * Length in octets of the path, with its NUL.
             */
            public int lenWpath() { return lenWpath; }

            /**
             * Length in octets of the token, with its NUL.
             */
            public int lenToken() { return lenToken; }

            /**
             * Path that is watched, as given with the request.
             */
            public String wpath() { return wpath; }

            /**
             * Token by which the client knows the watch.
             */
            public String token() { return token; }

            /**
             * Padding, if the writer counted it as part of the body.
             */
            public byte[] padding() { return padding; }
            public XenstoreState _root() { return _root; }
            public XenstoreState.Record _parent() { return _parent; }
        }

        /**
         * A watch of a connection that is limited in depth (version 2). The
         * layout is the specification's; xenstored of Xen 4.22 leaves `depth`
         * and `pad` out when it writes and still counts them in the length.
         * @see "docs/designs/xenstore-migration.md, WATCH_DATA_EXTENDED"
         */
        public static class WatchDataExtended extends KaitaiStruct {
            private Boolean _is_le;

            public WatchDataExtended(KaitaiStream _io, XenstoreState.Record _parent, XenstoreState _root, boolean _is_le) {
                super(_io);
                this._parent = _parent;
                this._root = _root;
                this._is_le = _is_le;
                _read();
            }
            private void _read() {

                if (_is_le == null) {
                    throw new KaitaiStream.UndecidedEndiannessError();
                } else if (_is_le) {
                    _readLE();
                } else {
                    _readBE();
                }
            }
            private void _readLE() {
                this.connId = this._io.readU4le();
                this.lenWpath = this._io.readU2le();
                this.lenToken = this._io.readU2le();
                this.depth = this._io.readU2le();
                this.reserved = this._io.readU2le();
                this.wpath = new String(KaitaiStream.bytesStripRight(this._io.readBytes(lenWpath()), (byte) 0), StandardCharsets.ISO_8859_1);
                this.token = new String(KaitaiStream.bytesStripRight(this._io.readBytes(lenToken()), (byte) 0), StandardCharsets.ISO_8859_1);
                this.padding = this._io.readBytesFull();
            }
            private void _readBE() {
                this.connId = this._io.readU4be();
                this.lenWpath = this._io.readU2be();
                this.lenToken = this._io.readU2be();
                this.depth = this._io.readU2be();
                this.reserved = this._io.readU2be();
                this.wpath = new String(KaitaiStream.bytesStripRight(this._io.readBytes(lenWpath()), (byte) 0), StandardCharsets.ISO_8859_1);
                this.token = new String(KaitaiStream.bytesStripRight(this._io.readBytes(lenToken()), (byte) 0), StandardCharsets.ISO_8859_1);
                this.padding = this._io.readBytesFull();
            }

            public void _fetchInstances() {
            }
            private long connId;
            private int lenWpath;
            private int lenToken;
            private int depth;
            private int reserved;
            private String wpath;
            private String token;
            private byte[] padding;
            private XenstoreState _root;
            private XenstoreState.Record _parent;

            /**
             * Connection that set the watch.
             */
            public long connId() { return connId; }

            /**
             * Length in octets of the path, with its NUL.
             */
            public int lenWpath() { return lenWpath; }

            /**
             * Length in octets of the token, with its NUL.
             */
            public int lenToken() { return lenToken; }

            /**
             * Levels below the path that count; 0xffff is no limit.
             */
            public int depth() { return depth; }

            /**
             * Padding; zero.
             */
            public int reserved() { return reserved; }

            /**
             * Path that is watched, as given with the request.
             */
            public String wpath() { return wpath; }

            /**
             * Token by which the client knows the watch.
             */
            public String token() { return token; }

            /**
             * Padding, if the writer counted it as part of the body.
             */
            public byte[] padding() { return padding; }
            public XenstoreState _root() { return _root; }
            public XenstoreState.Record _parent() { return _parent; }
        }
        private RecordType recordType;

        /**
         * What the body is.
         */
        public RecordType recordType() {
            if (this.recordType != null)
                return this.recordType;
            this.recordType = header().recordType();
            return this.recordType;
        }
        private RecordHeader header;
        private Object body;
        private byte[] padding;
        private boolean hostIsBe;
        private XenstoreState _root;
        private XenstoreState _parent;

        /**
         * Type and length of the record.
         */
        public RecordHeader header() { return header; }

        /**
         * Content of the record.
         */
        public Object body() { return body; }

        /**
         * 0 to 7 octets that pad the record to a multiple of 8 octets.
         */
        public byte[] padding() { return padding; }

        /**
         * True if the stream is big-endian.
         */
        public boolean hostIsBe() { return hostIsBe; }
        public XenstoreState _root() { return _root; }
        public XenstoreState _parent() { return _parent; }
    }

    /**
     * The stream's header, always big-endian.
     * @see "docs/designs/xenstore-migration.md, Header"
     */
    public static class StreamHeader extends KaitaiStruct {
        public static StreamHeader fromFile(String fileName) throws IOException {
            return new StreamHeader(new ByteBufferKaitaiStream(fileName));
        }

        public StreamHeader(KaitaiStream _io) {
            this(_io, null, null);
        }

        public StreamHeader(KaitaiStream _io, XenstoreState _parent) {
            this(_io, _parent, null);
        }

        public StreamHeader(KaitaiStream _io, XenstoreState _parent, XenstoreState _root) {
            super(_io);
            this._parent = _parent;
            this._root = _root;
            _read();
        }
        private void _read() {
            this.magic = this._io.readBytes(8);
            if (!(Arrays.equals(this.magic, new byte[] { 120, 101, 110, 115, 116, 111, 114, 101 }))) {
                throw new KaitaiStream.ValidationNotEqualError(new byte[] { 120, 101, 110, 115, 116, 111, 114, 101 }, this.magic, this._io, "/types/stream_header/seq/0");
            }
            this.version = this._io.readU4be();
            this.flags = this._io.readU4be();
        }

        public void _fetchInstances() {
        }
        private Boolean isBigEndian;

        /**
         * True if the records are big-endian.
         */
        public Boolean isBigEndian() {
            if (this.isBigEndian != null)
                return this.isBigEndian;
            this.isBigEndian = (flags() & 1) != 0;
            return this.isBigEndian;
        }
        private byte[] magic;
        private long version;
        private long flags;
        private XenstoreState _root;
        private XenstoreState _parent;

        /**
         * The number 0x78656e73746f7265.
         */
        public byte[] magic() { return magic; }

        /**
         * Version of the stream, 1 or 2.
         */
        public long version() { return version; }

        /**
         * Flags; bits 1 to 31 are reserved.
         */
        public long flags() { return flags; }
        public XenstoreState _root() { return _root; }
        public XenstoreState _parent() { return _parent; }
    }
    private Boolean hostIsBe;

    /**
     * True if the records are big-endian.
     */
    public Boolean hostIsBe() {
        if (this.hostIsBe != null)
            return this.hostIsBe;
        this.hostIsBe = header().isBigEndian();
        return this.hostIsBe;
    }
    private StreamHeader header;
    private List<Record> records;
    private XenstoreState _root;
    private KaitaiStruct _parent;

    /**
     * Identifies the stream; tells version and byte order.
     */
    public StreamHeader header() { return header; }

    /**
     * All records through `END`.
     */
    public List<Record> records() { return records; }
    public XenstoreState _root() { return _root; }
    public KaitaiStruct _parent() { return _parent; }
}
