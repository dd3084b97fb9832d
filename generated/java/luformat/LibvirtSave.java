// This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild

package luformat;

import io.kaitai.struct.ByteBufferKaitaiStream;
import io.kaitai.struct.KaitaiStruct;
import io.kaitai.struct.KaitaiStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.ArrayList;
import java.util.List;


/**
 * A file of `virsh save` (or of managed save) where libvirt drives Xen: a header,
 * the domain's description in XML, and what libxl writes.
 * @see "libvirt, src/libxl/libxl_conf.h, libxlSavefileHeader"
 */
public class LibvirtSave extends KaitaiStruct {
    public static LibvirtSave fromFile(String fileName) throws IOException {
        return new LibvirtSave(new ByteBufferKaitaiStream(fileName));
    }

    public LibvirtSave(KaitaiStream _io) {
        this(_io, null, null);
    }

    public LibvirtSave(KaitaiStream _io, KaitaiStruct _parent) {
        this(_io, _parent, null);
    }

    public LibvirtSave(KaitaiStream _io, KaitaiStruct _parent, LibvirtSave _root) {
        super(_io);
        this._parent = _parent;
        this._root = _root == null ? this : _root;
        _read();
    }
    private void _read() {
        this.header = new SaveHeader(this._io, this, _root);
        KaitaiStream _io_description = this._io.substream(header().lenXml());
        this.description = new DomainXml(_io_description, this, _root);
        if (header().version() == 2) {
            this.stream = new LibxlStream(this._io);
        }
        if (header().version() != 2) {
            this.legacyStream = this._io.readBytesFull();
        }
        if (header().version() == 2) {
            this.trailer = this._io.readBytesFull();
        }
    }

    public void _fetchInstances() {
        this.header._fetchInstances();
        this.description._fetchInstances();
        if (header().version() == 2) {
            this.stream._fetchInstances();
        }
        if (header().version() != 2) {
        }
        if (header().version() == 2) {
        }
    }

    /**
     * The domain's description.
     * @see "libvirt, docs/formatdomain.rst"
     */
    public static class DomainXml extends KaitaiStruct {
        public static DomainXml fromFile(String fileName) throws IOException {
            return new DomainXml(new ByteBufferKaitaiStream(fileName));
        }

        public DomainXml(KaitaiStream _io) {
            this(_io, null, null);
        }

        public DomainXml(KaitaiStream _io, LibvirtSave _parent) {
            this(_io, _parent, null);
        }

        public DomainXml(KaitaiStream _io, LibvirtSave _parent, LibvirtSave _root) {
            super(_io);
            this._parent = _parent;
            this._root = _root;
            _read();
        }
        private void _read() {
            this.xml = new String(this._io.readBytesTerm((byte) 0, false, true, true), StandardCharsets.UTF_8);
            this.unexpected = this._io.readBytesFull();
        }

        public void _fetchInstances() {
        }
        private String xml;
        private byte[] unexpected;
        private LibvirtSave _root;
        private LibvirtSave _parent;

        /**
         * The description, as `virsh dumpxml` prints it.
         */
        public String xml() { return xml; }

        /**
         * Octets behind the terminating NUL; there are none.
         */
        public byte[] unexpected() { return unexpected; }
        public LibvirtSave _root() { return _root; }
        public LibvirtSave _parent() { return _parent; }
    }

    /**
     * The file's header, 64 octets in the byte order of the host, which is x86.
     * @see "libvirt, src/libxl/libxl_conf.h, libxlSavefileHeader"
     */
    public static class SaveHeader extends KaitaiStruct {
        public static SaveHeader fromFile(String fileName) throws IOException {
            return new SaveHeader(new ByteBufferKaitaiStream(fileName));
        }

        public SaveHeader(KaitaiStream _io) {
            this(_io, null, null);
        }

        public SaveHeader(KaitaiStream _io, LibvirtSave _parent) {
            this(_io, _parent, null);
        }

        public SaveHeader(KaitaiStream _io, LibvirtSave _parent, LibvirtSave _root) {
            super(_io);
            this._parent = _parent;
            this._root = _root;
            _read();
        }
        private void _read() {
            this.magic = this._io.readBytes(16);
            if (!(Arrays.equals(this.magic, new byte[] { 108, 105, 98, 118, 105, 114, 116, 45, 120, 109, 108, 10, 32, 0, 32, 13 }))) {
                throw new KaitaiStream.ValidationNotEqualError(new byte[] { 108, 105, 98, 118, 105, 114, 116, 45, 120, 109, 108, 10, 32, 0, 32, 13 }, this.magic, this._io, "/types/save_header/seq/0");
            }
            this.version = this._io.readU4le();
            this.lenXml = this._io.readU4le();
            this.unused = new ArrayList<Long>();
            for (int i = 0; i < 10; i++) {
                this.unused.add(this._io.readU4le());
            }
        }

        public void _fetchInstances() {
            for (int i = 0; i < this.unused.size(); i++) {
            }
        }
        private byte[] magic;
        private long version;
        private long lenXml;
        private List<Long> unused;
        private LibvirtSave _root;
        private LibvirtSave _parent;

        /**
         * 16 octets that a transfer in text mode would damage.
         */
        public byte[] magic() { return magic; }

        /**
         * What follows the description: 1 a stream in the legacy format, 2 a
         * libxl stream.
         */
        public long version() { return version; }

        /**
         * Length in octets of the description, with its terminating NUL.
         */
        public long lenXml() { return lenXml; }

        /**
         * Left for later versions; zero.
         */
        public List<Long> unused() { return unused; }
        public LibvirtSave _root() { return _root; }
        public LibvirtSave _parent() { return _parent; }
    }
    private SaveHeader header;
    private DomainXml description;
    private LibxlStream stream;
    private byte[] legacyStream;
    private byte[] trailer;
    private LibvirtSave _root;
    private KaitaiStruct _parent;

    /**
     * Identifies the file; tells what follows.
     */
    public SaveHeader header() { return header; }

    /**
     * The domain's description.
     */
    public DomainXml description() { return description; }

    /**
     * The domain, as libxl writes it.
     */
    public LibxlStream stream() { return stream; }

    /**
     * The domain in the legacy format of Xen 4.5 and earlier, which has no
     * layout of its own, if the version is 1.
     */
    public byte[] legacyStream() { return legacyStream; }

    /**
     * What follows the stream; nothing, in a file that libvirt wrote.
     */
    public byte[] trailer() { return trailer; }
    public LibvirtSave _root() { return _root; }
    public KaitaiStruct _parent() { return _parent; }
}
