// This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild

package luformat;

import io.kaitai.struct.ByteBufferKaitaiStream;
import io.kaitai.struct.KaitaiStruct;
import io.kaitai.struct.KaitaiStream;
import java.io.IOException;
import java.util.Map;
import java.util.HashMap;


/**
 * The first three words of the live update bootmem. The old Xen writes them as
 * the last act of `kexec_reloc()`, so that the new Xen can find the data stream.
 * Every word is stored in the byte order of the host and masked with
 * `PAGE_MASK`: the low bits are zero, which makes byte order and page size of
 * the host part of the magic.
 * @see "docs/specs/live-update-handover.pandoc, Breadcrumb"
 */
public class XenLuBreadcrumb extends KaitaiStruct {
    public static XenLuBreadcrumb fromFile(String fileName) throws IOException {
        return new XenLuBreadcrumb(new ByteBufferKaitaiStream(fileName));
    }

    public XenLuBreadcrumb(KaitaiStream _io) {
        this(_io, null, null);
    }

    public XenLuBreadcrumb(KaitaiStream _io, KaitaiStruct _parent) {
        this(_io, _parent, null);
    }

    public XenLuBreadcrumb(KaitaiStream _io, KaitaiStruct _parent, XenLuBreadcrumb _root) {
        super(_io);
        this._parent = _parent;
        this._root = _root == null ? this : _root;
        _read();
    }
    private void _read() {
        this.words = new ThreeWords(this._io, this, _root);
    }

    public void _fetchInstances() {
        this.words._fetchInstances();
        magicBytes();
        if (this.magicBytes != null) {
        }
    }

    /**
     * The breadcrumb's words as numbers.
     * @see "docs/specs/live-update-handover.pandoc, Breadcrumb"
     */
    public static class ThreeWords extends KaitaiStruct {
        public static ThreeWords fromFile(String fileName) throws IOException {
            return new ThreeWords(new ByteBufferKaitaiStream(fileName));
        }

        public enum MaskedMagic {
            PAGES_OF_64K(7340032),
            PAGES_OF_16K(7356416),
            PAGES_OF_4K(7364608),
            UNMASKED(7365729);

            private final long id;
            MaskedMagic(long id) { this.id = id; }
            public long id() { return id; }
            private static final Map<Long, MaskedMagic> byId = new HashMap<Long, MaskedMagic>(4);
            static {
                for (MaskedMagic e : MaskedMagic.values())
                    byId.put(e.id(), e);
            }
            public static MaskedMagic byId(long id) { return byId.get(id); }
        }
        private Boolean _is_le;

        public ThreeWords(KaitaiStream _io) {
            this(_io, null, null);
        }

        public ThreeWords(KaitaiStream _io, XenLuBreadcrumb _parent) {
            this(_io, _parent, null);
        }

        public ThreeWords(KaitaiStream _io, XenLuBreadcrumb _parent, XenLuBreadcrumb _root) {
            super(_io);
            this._parent = _parent;
            this._root = _root;
            _read();
        }
        private void _read() {
            {
                boolean on = _parent().hostIsBe();
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
            this.magic = this._io.readU8le();
            {
                long _it = this.magic;
                if (!(_it / 16777216 == 328186881365L)) {
                    throw new KaitaiStream.ValidationExprError(this.magic, this._io, "/types/three_words/seq/0");
                }
            }
            this.ofsMfnArray = this._io.readU8le();
            this.shiftedNumPages = this._io.readU8le();
        }
        private void _readBE() {
            this.magic = this._io.readU8be();
            {
                long _it = this.magic;
                if (!(_it / 16777216 == 328186881365L)) {
                    throw new KaitaiStream.ValidationExprError(this.magic, this._io, "/types/three_words/seq/0");
                }
            }
            this.ofsMfnArray = this._io.readU8be();
            this.shiftedNumPages = this._io.readU8be();
        }

        public void _fetchInstances() {
        }
        private MaskedMagic magicLow;

        /**
         * What the mask left of the low 24 bits, `0x706461` before it.
         */
        public MaskedMagic magicLow() {
            if (this.magicLow != null)
                return this.magicLow;
            this.magicLow = MaskedMagic.byId(((Number) (KaitaiStream.mod(magic(), 16777216))).longValue());
            return this.magicLow;
        }
        private Long numPages;

        /**
         * Number of data pages, which is the number of entries of the MFN array;
         * absent if the magic tells no page size.
         */
        public Long numPages() {
            if (this.numPages != null)
                return this.numPages;
            if (pageSize() != 0) {
                this.numPages = ((Number) (((Number) (shiftedNumPages() / pageSize())).longValue())).longValue();
            }
            return this.numPages;
        }
        private Byte pageShift;

        /**
         * `PAGE_SHIFT` of the host, the practical reading of the mask: 12
         * (4 KiB), 14 (16 KiB) or 16 (64 KiB); 0 if the mask is none of these.
         * 8 KiB leaves the same magic as 4 KiB, 32 KiB up to 1 MiB the same as
         * 64 KiB; the MFN array has to confirm it.
         */
        public Byte pageShift() {
            if (this.pageShift != null)
                return this.pageShift;
            this.pageShift = ((Number) ((magicLow() == MaskedMagic.PAGES_OF_4K ? 12 : (magicLow() == MaskedMagic.PAGES_OF_16K ? 14 : (magicLow() == MaskedMagic.PAGES_OF_64K ? 16 : 0))))).byteValue();
            return this.pageShift;
        }
        private Integer pageSize;

        /**
         * Size of a page of the host in bytes, as `page_shift` reads it; 0 if
         * the magic tells none.
         */
        public Integer pageSize() {
            if (this.pageSize != null)
                return this.pageSize;
            this.pageSize = ((Number) ((pageShift() == 12 ? 4096 : (pageShift() == 14 ? 16384 : (pageShift() == 16 ? 65536 : 0))))).intValue();
            return this.pageSize;
        }
        private Long unmaskedMagic;

        /**
         * The magic before the mask, "LiveUpda" as a number.
         */
        public Long unmaskedMagic() {
            if (this.unmaskedMagic != null)
                return this.unmaskedMagic;
            this.unmaskedMagic = ((Number) (((long) 5506062197034345569L))).longValue();
            return this.unmaskedMagic;
        }
        private long magic;
        private long ofsMfnArray;
        private long shiftedNumPages;
        private XenLuBreadcrumb _root;
        private XenLuBreadcrumb _parent;

        /**
         * "LiveUpda" (`0x4c69766555706461`) masked with `PAGE_MASK`. The five
         * high bytes survive any page size.
         */
        public long magic() { return magic; }

        /**
         * Machine address of the MFN array, in bytes; page aligned. In a raw
         * memory dump that starts at address 0 it is the offset in the file.
         */
        public long ofsMfnArray() { return ofsMfnArray; }

        /**
         * Number of data pages, shifted left by `PAGE_SHIFT` so that the mask
         * does not harm it. The posted producer shifts a 32-bit `int`: from
         * 0x80000 pages on the value is sign-extended, from 0x100000 on it is
         * cut off.
         */
        public long shiftedNumPages() { return shiftedNumPages; }
        public XenLuBreadcrumb _root() { return _root; }
        public XenLuBreadcrumb _parent() { return _parent; }
    }
    private Boolean hostIsBe;

    /**
     * True if a big-endian host wrote the breadcrumb.
     */
    public Boolean hostIsBe() {
        if (this.hostIsBe != null)
            return this.hostIsBe;
        this.hostIsBe = (magicBytes()[((int) 0)] & 0xff) == 76;
        return this.hostIsBe;
    }
    private byte[] magicBytes;

    /**
     * The magic as it stands in memory: `00 60 70 55 65 76 69 4c` on a
     * little-endian host with 4 KiB pages. The specification's example has
     * `89` instead of `69`, which is a slip: the value it names ends in
     * `0x69`, the letter `i`.
     */
    public byte[] magicBytes() {
        if (this.magicBytes != null)
            return this.magicBytes;
        long _pos = this._io.pos();
        this._io.seek(0);
        this.magicBytes = this._io.readBytes(8);
        this._io.seek(_pos);
        return this.magicBytes;
    }
    private ThreeWords words;
    private XenLuBreadcrumb _root;
    private KaitaiStruct _parent;

    /**
     * The three words, in the byte order that the magic shows.
     */
    public ThreeWords words() { return words; }
    public XenLuBreadcrumb _root() { return _root; }
    public KaitaiStruct _parent() { return _parent; }
}
