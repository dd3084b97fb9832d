// This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild

package luformat;

import io.kaitai.struct.ByteBufferKaitaiStream;
import io.kaitai.struct.KaitaiStruct;
import io.kaitai.struct.KaitaiStream;
import java.io.IOException;
import java.util.Map;
import java.util.HashMap;
import java.util.ArrayList;
import java.util.Arrays;
import java.nio.charset.StandardCharsets;
import java.util.List;


/**
 * What xenopsd, xapi's part that runs domains, writes when a domain is suspended
 * or migrated: a line that names the format, then sections, each with type and
 * length, up to the one that ends the image. A section that libxc or libxl
 * writes ends by itself; its length is 0.
 * @see "xapi, Suspend image framing format"
 */
public class XapiImage extends KaitaiStruct {
    public static XapiImage fromFile(String fileName) throws IOException {
        return new XapiImage(new ByteBufferKaitaiStream(fileName));
    }

    public enum SectionType {
        XENOPS(15),
        LIBXC(240),
        LIBXL(241),
        LIBXC_LEGACY(242),
        QEMU_TRAD(3840),
        QEMU_XEN(3841),
        DEMU(3856),
        END_OF_IMAGE(65535);

        private final long id;
        SectionType(long id) { this.id = id; }
        public long id() { return id; }
        private static final Map<Long, SectionType> byId = new HashMap<Long, SectionType>(8);
        static {
            for (SectionType e : SectionType.values())
                byId.put(e.id(), e);
        }
        public static SectionType byId(long id) { return byId.get(id); }
    }

    public XapiImage(KaitaiStream _io) {
        this(_io, null, null);
    }

    public XapiImage(KaitaiStream _io, KaitaiStruct _parent) {
        this(_io, _parent, null);
    }

    public XapiImage(KaitaiStream _io, KaitaiStruct _parent, XapiImage _root) {
        super(_io);
        this._parent = _parent;
        this._root = _root == null ? this : _root;
        _read();
    }
    private void _read() {
        this.signature = new SignatureLine(this._io, this, _root);
        this.sections = new ArrayList<Section>();
        {
            Section _it;
            int i = 0;
            do {
                _it = new Section(this._io, this, _root);
                this.sections.add(_it);
                i++;
            } while (!( ((_it.header().sectionType() == SectionType.END_OF_IMAGE) || (_it.header().sectionType() == SectionType.LIBXC_LEGACY) || (_io().isEof())) ));
        }
    }

    public void _fetchInstances() {
        this.signature._fetchInstances();
        for (int i = 0; i < this.sections.size(); i++) {
            this.sections.get(((Number) (i)).intValue())._fetchInstances();
        }
    }

    /**
     * Saved state of a device model.
     * @see "xapi, Suspend image framing format"
     */
    public static class EmulatorState extends KaitaiStruct {
        public static EmulatorState fromFile(String fileName) throws IOException {
            return new EmulatorState(new ByteBufferKaitaiStream(fileName));
        }

        public EmulatorState(KaitaiStream _io) {
            this(_io, null, null);
        }

        public EmulatorState(KaitaiStream _io, XapiImage.Section _parent) {
            this(_io, _parent, null);
        }

        public EmulatorState(KaitaiStream _io, XapiImage.Section _parent, XapiImage _root) {
            super(_io);
            this._parent = _parent;
            this._root = _root;
            _read();
        }
        private void _read() {
            this.content = this._io.readBytesFull();
        }

        public void _fetchInstances() {
        }
        private byte[] content;
        private XapiImage _root;
        private XapiImage.Section _parent;

        /**
         * The device model's state. The format is its own and not part of this
         * one; QEMU writes its migration stream.
         */
        public byte[] content() { return content; }
        public XapiImage _root() { return _root; }
        public XapiImage.Section _parent() { return _parent; }
    }

    /**
     * One section.
     * @see "xapi, Suspend image framing format"
     */
    public static class Section extends KaitaiStruct {
        public static Section fromFile(String fileName) throws IOException {
            return new Section(new ByteBufferKaitaiStream(fileName));
        }

        public Section(KaitaiStream _io) {
            this(_io, null, null);
        }

        public Section(KaitaiStream _io, XapiImage _parent) {
            this(_io, _parent, null);
        }

        public Section(KaitaiStream _io, XapiImage _parent, XapiImage _root) {
            super(_io);
            this._parent = _parent;
            this._root = _root;
            _read();
        }
        private void _read() {
            this.header = new SectionHeader(this._io, this, _root);
            if (header().sectionType() == XapiImage.SectionType.XENOPS) {
                KaitaiStream _io_metadata = this._io.substream(header().lenBody());
                this.metadata = new XenopsRecord(_io_metadata, this, _root);
            }
            if (header().sectionType() == XapiImage.SectionType.LIBXC) {
                this.libxc = new LibxcImage(this._io);
            }
            if (header().sectionType() == XapiImage.SectionType.LIBXL) {
                this.libxl = new LibxlStream(this._io);
            }
            if (header().sectionType() == XapiImage.SectionType.LIBXC_LEGACY) {
                this.legacy = this._io.readBytesFull();
            }
            if ( ((header().lenBody() != 0) && (header().sectionType() != XapiImage.SectionType.XENOPS) && (header().sectionType() != XapiImage.SectionType.LIBXC) && (header().sectionType() != XapiImage.SectionType.LIBXL) && (header().sectionType() != XapiImage.SectionType.LIBXC_LEGACY)) ) {
                KaitaiStream _io_state = this._io.substream(header().lenBody());
                this.state = new EmulatorState(_io_state, this, _root);
            }
        }

        public void _fetchInstances() {
            this.header._fetchInstances();
            if (header().sectionType() == XapiImage.SectionType.XENOPS) {
                this.metadata._fetchInstances();
            }
            if (header().sectionType() == XapiImage.SectionType.LIBXC) {
                this.libxc._fetchInstances();
            }
            if (header().sectionType() == XapiImage.SectionType.LIBXL) {
                this.libxl._fetchInstances();
            }
            if (header().sectionType() == XapiImage.SectionType.LIBXC_LEGACY) {
            }
            if ( ((header().lenBody() != 0) && (header().sectionType() != XapiImage.SectionType.XENOPS) && (header().sectionType() != XapiImage.SectionType.LIBXC) && (header().sectionType() != XapiImage.SectionType.LIBXL) && (header().sectionType() != XapiImage.SectionType.LIBXC_LEGACY)) ) {
                this.state._fetchInstances();
            }
        }
        private SectionHeader header;
        private XenopsRecord metadata;
        private LibxcImage libxc;
        private LibxlStream libxl;
        private byte[] legacy;
        private EmulatorState state;
        private XapiImage _root;
        private XapiImage _parent;

        /**
         * Type and length of the section.
         */
        public SectionHeader header() { return header; }

        /**
         * What xenopsd itself keeps of the domain.
         */
        public XenopsRecord metadata() { return metadata; }

        /**
         * The domain, as libxc writes it.
         */
        public LibxcImage libxc() { return libxc; }

        /**
         * The domain, as libxl writes it.
         */
        public LibxlStream libxl() { return libxl; }

        /**
         * The domain in the legacy format of Xen 4.5 and earlier and the record
         * of its QEMU. No layout: see `xl_save`.
         */
        public byte[] legacy() { return legacy; }

        /**
         * The state of a device model; nothing in `End_of_image`.
         */
        public EmulatorState state() { return state; }
        public XapiImage _root() { return _root; }
        public XapiImage _parent() { return _parent; }
    }

    /**
     * The first 16 octets of a section.
     * @see "xapi, Suspend image framing format"
     */
    public static class SectionHeader extends KaitaiStruct {
        public static SectionHeader fromFile(String fileName) throws IOException {
            return new SectionHeader(new ByteBufferKaitaiStream(fileName));
        }

        public SectionHeader(KaitaiStream _io) {
            this(_io, null, null);
        }

        public SectionHeader(KaitaiStream _io, XapiImage.Section _parent) {
            this(_io, _parent, null);
        }

        public SectionHeader(KaitaiStream _io, XapiImage.Section _parent, XapiImage _root) {
            super(_io);
            this._parent = _parent;
            this._root = _root;
            _read();
        }
        private void _read() {
            this.sectionType = XapiImage.SectionType.byId(this._io.readU8le());
            this.lenBody = this._io.readU8le();
        }

        public void _fetchInstances() {
        }
        private SectionType sectionType;
        private long lenBody;
        private XapiImage _root;
        private XapiImage.Section _parent;

        /**
         * What the section holds. xenopsd refuses a type that it does not know.
         */
        public SectionType sectionType() { return sectionType; }

        /**
         * Length in octets of the body; 0 for `Libxc` and `Libxl`, which end by themselves.
         */
        public long lenBody() { return lenBody; }
        public XapiImage _root() { return _root; }
        public XapiImage.Section _parent() { return _parent; }
    }

    /**
     * The first line.
     * @see "xapi, Suspend image framing format"
     */
    public static class SignatureLine extends KaitaiStruct {
        public static SignatureLine fromFile(String fileName) throws IOException {
            return new SignatureLine(new ByteBufferKaitaiStream(fileName));
        }

        public SignatureLine(KaitaiStream _io) {
            this(_io, null, null);
        }

        public SignatureLine(KaitaiStream _io, XapiImage _parent) {
            this(_io, _parent, null);
        }

        public SignatureLine(KaitaiStream _io, XapiImage _parent, XapiImage _root) {
            super(_io);
            this._parent = _parent;
            this._root = _root;
            _read();
        }
        private void _read() {
            this.magic = this._io.readBytes(15);
            if (!(Arrays.equals(this.magic, new byte[] { 88, 101, 110, 83, 97, 118, 101, 100, 68, 111, 109, 118, 50, 45, 10 }))) {
                throw new KaitaiStream.ValidationNotEqualError(new byte[] { 88, 101, 110, 83, 97, 118, 101, 100, 68, 111, 109, 118, 50, 45, 10 }, this.magic, this._io, "/types/signature_line/seq/0");
            }
        }

        public void _fetchInstances() {
        }
        private byte[] magic;
        private XapiImage _root;
        private XapiImage _parent;

        /**
         * The second version of the format. `XenSavedDomain` began the first,
         * which had no sections.
         */
        public byte[] magic() { return magic; }
        public XapiImage _root() { return _root; }
        public XapiImage _parent() { return _parent; }
    }

    /**
     * What xenopsd keeps of the domain, as an S-expression.
     * @see "xapi, Suspend image framing format"
     */
    public static class XenopsRecord extends KaitaiStruct {
        public static XenopsRecord fromFile(String fileName) throws IOException {
            return new XenopsRecord(new ByteBufferKaitaiStream(fileName));
        }

        public XenopsRecord(KaitaiStream _io) {
            this(_io, null, null);
        }

        public XenopsRecord(KaitaiStream _io, XapiImage.Section _parent) {
            this(_io, _parent, null);
        }

        public XenopsRecord(KaitaiStream _io, XapiImage.Section _parent, XapiImage _root) {
            super(_io);
            this._parent = _parent;
            this._root = _root;
            _read();
        }
        private void _read() {
            this.text = new String(this._io.readBytesFull(), StandardCharsets.UTF_8);
        }

        public void _fetchInstances() {
        }
        private String text;
        private XapiImage _root;
        private XapiImage.Section _parent;

        /**
         * Time of the suspend, word size of the writer, the domain as xenopsd
         * knows it, and its part of xenstore, each if it is there.
         */
        public String text() { return text; }
        public XapiImage _root() { return _root; }
        public XapiImage.Section _parent() { return _parent; }
    }
    private SignatureLine signature;
    private List<Section> sections;
    private XapiImage _root;
    private KaitaiStruct _parent;

    /**
     * Names the format.
     */
    public SignatureLine signature() { return signature; }

    /**
     * All sections through `End_of_image`.
     */
    public List<Section> sections() { return sections; }
    public XapiImage _root() { return _root; }
    public KaitaiStruct _parent() { return _parent; }
}
