// This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild

package luformat;

import io.kaitai.struct.ByteBufferKaitaiStream;
import io.kaitai.struct.KaitaiStruct;
import io.kaitai.struct.KaitaiStream;
import java.io.IOException;
import java.util.Arrays;


/**
 * What the receiving `xl` writes back to the sender while a domain is migrated,
 * in the order of writing. A Remus receiver writes the banner only. The sender
 * reads each message before it goes on; its own `permission_to_go` follows the
 * saved domain (see `xl_save`).
 * @see "tools/xl/xl.h, migrate_receiver_banner; tools/xl/xl_migrate.c"
 */
public class XlHandshake extends KaitaiStruct {
    public static XlHandshake fromFile(String fileName) throws IOException {
        return new XlHandshake(new ByteBufferKaitaiStream(fileName));
    }

    public XlHandshake(KaitaiStream _io) {
        this(_io, null, null);
    }

    public XlHandshake(KaitaiStream _io, KaitaiStruct _parent) {
        this(_io, _parent, null);
    }

    public XlHandshake(KaitaiStream _io, KaitaiStruct _parent, XlHandshake _root) {
        super(_io);
        this._parent = _parent;
        this._root = _root == null ? this : _root;
        _read();
    }
    private void _read() {
        if (firstOctet() == 120) {
            this.banner = new ReceiverBanner(this._io, this, _root);
        }
        if ( ((!(_io().isEof())) && ( ((firstOctet() == 120) || (eighthOctet() == 114)) )) ) {
            this.ready = new ReceiverReady(this._io, this, _root);
        }
        if ( ((!(_io().isEof())) && (eighthOctet() != 105)) ) {
            this.report = new UnpauseReport(this._io, this, _root);
        }
        if (!(_io().isEof())) {
            this.permission = new PermissionToGo(this._io, this, _root);
        }
    }

    public void _fetchInstances() {
        if (firstOctet() == 120) {
            this.banner._fetchInstances();
        }
        if ( ((!(_io().isEof())) && ( ((firstOctet() == 120) || (eighthOctet() == 114)) )) ) {
            this.ready._fetchInstances();
        }
        if ( ((!(_io().isEof())) && (eighthOctet() != 105)) ) {
            this.report._fetchInstances();
        }
        if (!(_io().isEof())) {
            this.permission._fetchInstances();
        }
        eighthOctet();
        if (this.eighthOctet != null) {
        }
        firstOctet();
        if (this.firstOctet != null) {
        }
    }

    /**
     * The word that the other side may run the domain: from the sender after
     * the transfer, from the receiver after a failure.
     * @see "tools/xl/xl.h, migrate_permission_to_go"
     */
    public static class PermissionToGo extends KaitaiStruct {
        public static PermissionToGo fromFile(String fileName) throws IOException {
            return new PermissionToGo(new ByteBufferKaitaiStream(fileName));
        }

        public PermissionToGo(KaitaiStream _io) {
            this(_io, null, null);
        }

        public PermissionToGo(KaitaiStream _io, XlHandshake _parent) {
            this(_io, _parent, null);
        }

        public PermissionToGo(KaitaiStream _io, XlHandshake _parent, XlHandshake _root) {
            super(_io);
            this._parent = _parent;
            this._root = _root;
            _read();
        }
        private void _read() {
            this.text = this._io.readBytes(44);
            if (!(Arrays.equals(this.text, new byte[] { 100, 111, 109, 97, 105, 110, 32, 105, 115, 32, 121, 111, 117, 114, 115, 44, 32, 121, 111, 117, 32, 97, 114, 101, 32, 99, 108, 101, 97, 114, 101, 100, 32, 116, 111, 32, 117, 110, 112, 97, 117, 115, 101, 0 }))) {
                throw new KaitaiStream.ValidationNotEqualError(new byte[] { 100, 111, 109, 97, 105, 110, 32, 105, 115, 32, 121, 111, 117, 114, 115, 44, 32, 121, 111, 117, 32, 97, 114, 101, 32, 99, 108, 101, 97, 114, 101, 100, 32, 116, 111, 32, 117, 110, 112, 97, 117, 115, 101, 0 }, this.text, this._io, "/types/permission_to_go/seq/0");
            }
        }

        public void _fetchInstances() {
        }
        private byte[] text;
        private XlHandshake _root;
        private XlHandshake _parent;

        /**
         * The message and a NUL.
         */
        public byte[] text() { return text; }
        public XlHandshake _root() { return _root; }
        public XlHandshake _parent() { return _parent; }
    }

    /**
     * First message of the receiver; without a terminating NUL.
     * @see "tools/xl/xl.h, migrate_receiver_banner"
     */
    public static class ReceiverBanner extends KaitaiStruct {
        public static ReceiverBanner fromFile(String fileName) throws IOException {
            return new ReceiverBanner(new ByteBufferKaitaiStream(fileName));
        }

        public ReceiverBanner(KaitaiStream _io) {
            this(_io, null, null);
        }

        public ReceiverBanner(KaitaiStream _io, XlHandshake _parent) {
            this(_io, _parent, null);
        }

        public ReceiverBanner(KaitaiStream _io, XlHandshake _parent, XlHandshake _root) {
            super(_io);
            this._parent = _parent;
            this._root = _root;
            _read();
        }
        private void _read() {
            this.text = this._io.readBytes(54);
            if (!(Arrays.equals(this.text, new byte[] { 120, 108, 32, 109, 105, 103, 114, 97, 116, 105, 111, 110, 32, 114, 101, 99, 101, 105, 118, 101, 114, 32, 114, 101, 97, 100, 121, 44, 32, 115, 101, 110, 100, 32, 98, 105, 110, 97, 114, 121, 32, 100, 111, 109, 97, 105, 110, 32, 100, 97, 116, 97, 46, 10 }))) {
                throw new KaitaiStream.ValidationNotEqualError(new byte[] { 120, 108, 32, 109, 105, 103, 114, 97, 116, 105, 111, 110, 32, 114, 101, 99, 101, 105, 118, 101, 114, 32, 114, 101, 97, 100, 121, 44, 32, 115, 101, 110, 100, 32, 98, 105, 110, 97, 114, 121, 32, 100, 111, 109, 97, 105, 110, 32, 100, 97, 116, 97, 46, 10 }, this.text, this._io, "/types/receiver_banner/seq/0");
            }
        }

        public void _fetchInstances() {
        }
        private byte[] text;
        private XlHandshake _root;
        private XlHandshake _parent;

        /**
         * The message and a line feed.
         */
        public byte[] text() { return text; }
        public XlHandshake _root() { return _root; }
        public XlHandshake _parent() { return _parent; }
    }

    /**
     * The receiver's word that the whole domain has arrived.
     * @see "tools/xl/xl.h, migrate_receiver_ready"
     */
    public static class ReceiverReady extends KaitaiStruct {
        public static ReceiverReady fromFile(String fileName) throws IOException {
            return new ReceiverReady(new ByteBufferKaitaiStream(fileName));
        }

        public ReceiverReady(KaitaiStream _io) {
            this(_io, null, null);
        }

        public ReceiverReady(KaitaiStream _io, XlHandshake _parent) {
            this(_io, _parent, null);
        }

        public ReceiverReady(KaitaiStream _io, XlHandshake _parent, XlHandshake _root) {
            super(_io);
            this._parent = _parent;
            this._root = _root;
            _read();
        }
        private void _read() {
            this.text = this._io.readBytes(34);
            if (!(Arrays.equals(this.text, new byte[] { 100, 111, 109, 97, 105, 110, 32, 114, 101, 99, 101, 105, 118, 101, 100, 44, 32, 114, 101, 97, 100, 121, 32, 116, 111, 32, 117, 110, 112, 97, 117, 115, 101, 0 }))) {
                throw new KaitaiStream.ValidationNotEqualError(new byte[] { 100, 111, 109, 97, 105, 110, 32, 114, 101, 99, 101, 105, 118, 101, 100, 44, 32, 114, 101, 97, 100, 121, 32, 116, 111, 32, 117, 110, 112, 97, 117, 115, 101, 0 }, this.text, this._io, "/types/receiver_ready/seq/0");
            }
        }

        public void _fetchInstances() {
        }
        private byte[] text;
        private XlHandshake _root;
        private XlHandshake _parent;

        /**
         * The message and a NUL.
         */
        public byte[] text() { return text; }
        public XlHandshake _root() { return _root; }
        public XlHandshake _parent() { return _parent; }
    }

    /**
     * How starting the domain went.
     * @see "tools/xl/xl.h, migrate_report"
     */
    public static class UnpauseReport extends KaitaiStruct {
        public static UnpauseReport fromFile(String fileName) throws IOException {
            return new UnpauseReport(new ByteBufferKaitaiStream(fileName));
        }

        public UnpauseReport(KaitaiStream _io) {
            this(_io, null, null);
        }

        public UnpauseReport(KaitaiStream _io, XlHandshake _parent) {
            this(_io, _parent, null);
        }

        public UnpauseReport(KaitaiStream _io, XlHandshake _parent, XlHandshake _root) {
            super(_io);
            this._parent = _parent;
            this._root = _root;
            _read();
        }
        private void _read() {
            this.text = this._io.readBytes(39);
            if (!(Arrays.equals(this.text, new byte[] { 109, 121, 32, 99, 111, 112, 121, 32, 117, 110, 112, 97, 117, 115, 101, 32, 114, 101, 115, 117, 108, 116, 115, 32, 97, 114, 101, 32, 97, 115, 32, 102, 111, 108, 108, 111, 119, 115, 0 }))) {
                throw new KaitaiStream.ValidationNotEqualError(new byte[] { 109, 121, 32, 99, 111, 112, 121, 32, 117, 110, 112, 97, 117, 115, 101, 32, 114, 101, 115, 117, 108, 116, 115, 32, 97, 114, 101, 32, 97, 115, 32, 102, 111, 108, 108, 111, 119, 115, 0 }, this.text, this._io, "/types/unpause_report/seq/0");
            }
            this.status = this._io.readU1();
        }

        public void _fetchInstances() {
        }
        private byte[] text;
        private int status;
        private XlHandshake _root;
        private XlHandshake _parent;

        /**
         * The message and a NUL.
         */
        public byte[] text() { return text; }

        /**
         * 0 if the domain runs, else the low octet of the negated error code.
         */
        public int status() { return status; }
        public XlHandshake _root() { return _root; }
        public XlHandshake _parent() { return _parent; }
    }
    private Integer eighthOctet;

    /**
     * The first letter that tells the other messages apart: `r` of "domain
     * received", `i` of "domain is yours", `u` of "my copy unpause".
     */
    public Integer eighthOctet() {
        if (this.eighthOctet != null)
            return this.eighthOctet;
        long _pos = this._io.pos();
        this._io.seek(7);
        this.eighthOctet = this._io.readU1();
        this._io.seek(_pos);
        return this.eighthOctet;
    }
    private Integer firstOctet;

    /**
     * The first letter of the first message; `x` is that of the banner.
     */
    public Integer firstOctet() {
        if (this.firstOctet != null)
            return this.firstOctet;
        long _pos = this._io.pos();
        this._io.seek(0);
        this.firstOctet = this._io.readU1();
        this._io.seek(_pos);
        return this.firstOctet;
    }
    private ReceiverBanner banner;
    private ReceiverReady ready;
    private UnpauseReport report;
    private PermissionToGo permission;
    private XlHandshake _root;
    private KaitaiStruct _parent;

    /**
     * The receiver is ready for the domain.
     */
    public ReceiverBanner banner() { return banner; }

    /**
     * The domain has been received.
     */
    public ReceiverReady ready() { return ready; }

    /**
     * Whether the domain was started.
     */
    public UnpauseReport report() { return report; }

    /**
     * From the receiver after a failure: the sender may resume its own copy.
     * From the sender, alone: the receiver may start the domain.
     */
    public PermissionToGo permission() { return permission; }
    public XlHandshake _root() { return _root; }
    public KaitaiStruct _parent() { return _parent; }
}
