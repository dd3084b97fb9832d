// This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild

package luformat;

import io.kaitai.struct.ByteBufferKaitaiStream;
import io.kaitai.struct.KaitaiStruct;
import io.kaitai.struct.KaitaiStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;


/**
 * A file of `xl save`, or what `xl migrate` and `xl remus` send: a header, the
 * domain's configuration, the libxl stream.
 * @see "tools/xl/xl.h, struct save_file_header"
 */
public class XlSave extends KaitaiStruct {
    public static XlSave fromFile(String fileName) throws IOException {
        return new XlSave(new ByteBufferKaitaiStream(fileName));
    }

    public XlSave(KaitaiStream _io) {
        this(_io, null, null);
    }

    public XlSave(KaitaiStream _io, KaitaiStruct _parent) {
        this(_io, _parent, null);
    }

    public XlSave(KaitaiStream _io, KaitaiStruct _parent, XlSave _root) {
        super(_io);
        this._parent = _parent;
        this._root = _root == null ? this : _root;
        _read();
    }
    private void _read() {
        this.header = new SaveHeader(this._io, this, _root);
        if (header().words().lenOptionalData() != 0) {
            KaitaiStream _io_optionalData = this._io.substream(header().words().lenOptionalData());
            this.optionalData = new ConfigPart(_io_optionalData, this, _root, hostIsBe());
        }
        if (header().words().isStreamV2()) {
            this.stream = new LibxlStream(this._io);
        }
        if (!(header().words().isStreamV2())) {
            this.legacyStream = this._io.readBytesFull();
        }
        if (header().words().isStreamV2()) {
            this.trailer = this._io.readBytesFull();
        }
    }

    public void _fetchInstances() {
        this.header._fetchInstances();
        if (header().words().lenOptionalData() != 0) {
            this.optionalData._fetchInstances();
        }
        if (header().words().isStreamV2()) {
            this.stream._fetchInstances();
        }
        if (!(header().words().isStreamV2())) {
        }
        if (header().words().isStreamV2()) {
        }
    }

    /**
     * What stands between header and stream.
     * @see "tools/xl/xl.h, optional data"
     */
    public static class ConfigPart extends KaitaiStruct {
        private Boolean _is_le;

        public ConfigPart(KaitaiStream _io, boolean hostIsBe) {
            this(_io, null, null, hostIsBe);
        }

        public ConfigPart(KaitaiStream _io, XlSave _parent, boolean hostIsBe) {
            this(_io, _parent, null, hostIsBe);
        }

        public ConfigPart(KaitaiStream _io, XlSave _parent, XlSave _root, boolean hostIsBe) {
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
            this.lenConfig = this._io.readU4le();
            this.config = new String(KaitaiStream.bytesStripRight(this._io.readBytes(lenConfig()), (byte) 0), StandardCharsets.UTF_8);
            this.reserved = this._io.readBytesFull();
        }
        private void _readBE() {
            this.lenConfig = this._io.readU4be();
            this.config = new String(KaitaiStream.bytesStripRight(this._io.readBytes(lenConfig()), (byte) 0), StandardCharsets.UTF_8);
            this.reserved = this._io.readBytesFull();
        }

        public void _fetchInstances() {
        }
        private long lenConfig;
        private String config;
        private byte[] reserved;
        private boolean hostIsBe;
        private XlSave _root;
        private XlSave _parent;

        /**
         * Length in octets of the configuration, with its terminating NUL.
         */
        public long lenConfig() { return lenConfig; }

        /**
         * The domain's configuration, as text.
         */
        public String config() { return config; }

        /**
         * Data of later versions of xl; none is defined.
         */
        public byte[] reserved() { return reserved; }

        /**
         * True if a big-endian host wrote the header.
         */
        public boolean hostIsBe() { return hostIsBe; }
        public XlSave _root() { return _root; }
        public XlSave _parent() { return _parent; }
    }

    /**
     * The header's fields after the byte order mark.
     * @see "tools/xl/xl.h, struct save_file_header"
     */
    public static class HeaderWords extends KaitaiStruct {
        private Boolean _is_le;

        public HeaderWords(KaitaiStream _io, boolean hostIsBe) {
            this(_io, null, null, hostIsBe);
        }

        public HeaderWords(KaitaiStream _io, XlSave.SaveHeader _parent, boolean hostIsBe) {
            this(_io, _parent, null, hostIsBe);
        }

        public HeaderWords(KaitaiStream _io, XlSave.SaveHeader _parent, XlSave _root, boolean hostIsBe) {
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
            this.mandatoryFlags = this._io.readU4le();
            this.optionalFlags = this._io.readU4le();
            this.lenOptionalData = this._io.readU4le();
        }
        private void _readBE() {
            this.mandatoryFlags = this._io.readU4be();
            this.optionalFlags = this._io.readU4be();
            this.lenOptionalData = this._io.readU4be();
        }

        public void _fetchInstances() {
        }
        private Boolean isJson;

        /**
         * True if the configuration is JSON; else it is in xl.cfg syntax.
         */
        public Boolean isJson() {
            if (this.isJson != null)
                return this.isJson;
            this.isJson = (mandatoryFlags() & 1) != 0;
            return this.isJson;
        }
        private Boolean isStreamV2;

        /**
         * True if a libxl stream follows; else the legacy format.
         */
        public Boolean isStreamV2() {
            if (this.isStreamV2 != null)
                return this.isStreamV2;
            this.isStreamV2 = (mandatoryFlags() & 2) != 0;
            return this.isStreamV2;
        }
        private long mandatoryFlags;
        private long optionalFlags;
        private long lenOptionalData;
        private boolean hostIsBe;
        private XlSave _root;
        private XlSave.SaveHeader _parent;

        /**
         * A reader that does not know one of these flags must refuse the file.
         */
        public long mandatoryFlags() { return mandatoryFlags; }

        /**
         * Flags that a reader may ignore; none is defined.
         */
        public long optionalFlags() { return optionalFlags; }

        /**
         * Length in octets of the data between header and stream.
         */
        public long lenOptionalData() { return lenOptionalData; }

        /**
         * True if a big-endian host wrote the header.
         */
        public boolean hostIsBe() { return hostIsBe; }
        public XlSave _root() { return _root; }
        public XlSave.SaveHeader _parent() { return _parent; }
    }

    /**
     * The file's header.
     * @see "tools/xl/xl.h, struct save_file_header"
     */
    public static class SaveHeader extends KaitaiStruct {
        public static SaveHeader fromFile(String fileName) throws IOException {
            return new SaveHeader(new ByteBufferKaitaiStream(fileName));
        }

        public SaveHeader(KaitaiStream _io) {
            this(_io, null, null);
        }

        public SaveHeader(KaitaiStream _io, XlSave _parent) {
            this(_io, _parent, null);
        }

        public SaveHeader(KaitaiStream _io, XlSave _parent, XlSave _root) {
            super(_io);
            this._parent = _parent;
            this._root = _root;
            _read();
        }
        private void _read() {
            this.magic = this._io.readBytes(32);
            if (!(Arrays.equals(this.magic, new byte[] { 88, 101, 110, 32, 115, 97, 118, 101, 100, 32, 100, 111, 109, 97, 105, 110, 44, 32, 120, 108, 32, 102, 111, 114, 109, 97, 116, 10, 32, 0, 32, 13 }))) {
                throw new KaitaiStream.ValidationNotEqualError(new byte[] { 88, 101, 110, 32, 115, 97, 118, 101, 100, 32, 100, 111, 109, 97, 105, 110, 44, 32, 120, 108, 32, 102, 111, 114, 109, 97, 116, 10, 32, 0, 32, 13 }, this.magic, this._io, "/types/save_header/seq/0");
            }
            this.byteorder = this._io.readBytes(4);
            if (!( ((Arrays.equals(this.byteorder, new byte[] { 4, 3, 2, 1 })) || (Arrays.equals(this.byteorder, new byte[] { 1, 2, 3, 4 }))) )) {
                throw new KaitaiStream.ValidationNotAnyOfError(this.byteorder, this._io, "/types/save_header/seq/1");
            }
            this.words = new HeaderWords(this._io, this, _root, hostIsBe());
        }

        public void _fetchInstances() {
            this.words._fetchInstances();
        }
        private Boolean hostIsBe;

        /**
         * True if a big-endian host wrote the header.
         */
        public Boolean hostIsBe() {
            if (this.hostIsBe != null)
                return this.hostIsBe;
            this.hostIsBe = (byteorder()[((int) 0)] & 0xff) == 1;
            return this.hostIsBe;
        }
        private byte[] magic;
        private byte[] byteorder;
        private HeaderWords words;
        private XlSave _root;
        private XlSave _parent;

        /**
         * 32 octets that a transfer in text mode would damage.
         */
        public byte[] magic() { return magic; }

        /**
         * The number 0x01020304 in the byte order of the host.
         */
        public byte[] byteorder() { return byteorder; }

        /**
         * The rest of the header, in that byte order.
         */
        public HeaderWords words() { return words; }
        public XlSave _root() { return _root; }
        public XlSave _parent() { return _parent; }
    }
    private Boolean hostIsBe;

    /**
     * True if a big-endian host wrote the header.
     */
    public Boolean hostIsBe() {
        if (this.hostIsBe != null)
            return this.hostIsBe;
        this.hostIsBe = header().hostIsBe();
        return this.hostIsBe;
    }
    private SaveHeader header;
    private ConfigPart optionalData;
    private LibxlStream stream;
    private byte[] legacyStream;
    private byte[] trailer;
    private XlSave _root;
    private KaitaiStruct _parent;

    /**
     * Identifies the file; tells what follows.
     */
    public SaveHeader header() { return header; }

    /**
     * The domain's configuration.
     */
    public ConfigPart optionalData() { return optionalData; }

    /**
     * The domain, as libxl writes it.
     */
    public LibxlStream stream() { return stream; }

    /**
     * The domain in the legacy format of Xen 4.5 and earlier. No layout: the
     * format depends on the word size of the toolstack and says nowhere which
     * it is.
     */
    public byte[] legacyStream() { return legacyStream; }

    /**
     * What follows the stream: nothing in a file; on the pipe of `xl migrate`
     * the message `xl_handshake::permission_to_go`.
     */
    public byte[] trailer() { return trailer; }
    public XlSave _root() { return _root; }
    public KaitaiStruct _parent() { return _parent; }
}
