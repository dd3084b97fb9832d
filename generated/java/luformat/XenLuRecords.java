// This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild

package luformat;

import io.kaitai.struct.ByteBufferKaitaiStream;
import io.kaitai.struct.KaitaiStruct;
import io.kaitai.struct.KaitaiStream;
import java.io.IOException;
import java.util.Map;
import java.util.HashMap;
import java.util.ArrayList;
import java.util.List;


/**
 * Bodies of the records that exist for live update only. They follow the byte
 * order of the host that wrote the stream, which the breadcrumb tells.
 * @see "docs/specs/live-update-handover.pandoc, Global Records and Domain Specific Records"
 */
public class XenLuRecords extends KaitaiStruct {
    public static XenLuRecords fromFile(String fileName) throws IOException {
        return new XenLuRecords(new ByteBufferKaitaiStream(fileName));
    }

    public XenLuRecords(KaitaiStream _io) {
        this(_io, null, null);
    }

    public XenLuRecords(KaitaiStream _io, KaitaiStruct _parent) {
        this(_io, _parent, null);
    }

    public XenLuRecords(KaitaiStream _io, KaitaiStruct _parent, XenLuRecords _root) {
        super(_io);
        this._parent = _parent;
        this._root = _root == null ? this : _root;
        _read();
    }
    private void _read() {
    }

    public void _fetchInstances() {
    }

    /**
     * General properties needed to create a domain again. It starts the set of
     * records that belong to the domain: they carry no domain id, all records
     * up to the next `LU_DOMAIN_INFO` or `END` are the domain's.
     * @see "docs/specs/live-update-handover.pandoc, LU_DOMAIN_INFO"
     */
    public static class LuDomainInfo extends KaitaiStruct {

        public enum DomainType {
            X86_PV(1),
            X86_HVM(2);

            private final long id;
            DomainType(long id) { this.id = id; }
            public long id() { return id; }
            private static final Map<Long, DomainType> byId = new HashMap<Long, DomainType>(2);
            static {
                for (DomainType e : DomainType.values())
                    byId.put(e.id(), e);
            }
            public static DomainType byId(long id) { return byId.get(id); }
        }
        private Boolean _is_le;

        public LuDomainInfo(KaitaiStream _io, boolean hostIsBe) {
            this(_io, null, null, hostIsBe);
        }

        public LuDomainInfo(KaitaiStream _io, KaitaiStruct _parent, boolean hostIsBe) {
            this(_io, _parent, null, hostIsBe);
        }

        public LuDomainInfo(KaitaiStream _io, KaitaiStruct _parent, XenLuRecords _root, boolean hostIsBe) {
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
            this.domainType = DomainType.byId(this._io.readU4le());
            this.pageShift = this._io.readU2le();
            this.domainId = this._io.readU2le();
            this.domainHandle = this._io.readBytes(16);
            this.ssidref = this._io.readU4le();
            this.flags = this._io.readU4le();
            this.maxVcpus = this._io.readU4le();
            this.emulationFlags = this._io.readU4le();
            this.extraFlags = this._io.readU4le();
            if (!(_io().isEof())) {
                this.padding = this._io.readU4le();
            }
        }
        private void _readBE() {
            this.domainType = DomainType.byId(this._io.readU4be());
            this.pageShift = this._io.readU2be();
            this.domainId = this._io.readU2be();
            this.domainHandle = this._io.readBytes(16);
            this.ssidref = this._io.readU4be();
            this.flags = this._io.readU4be();
            this.maxVcpus = this._io.readU4be();
            this.emulationFlags = this._io.readU4be();
            this.extraFlags = this._io.readU4be();
            if (!(_io().isEof())) {
                this.padding = this._io.readU4be();
            }
        }

        public void _fetchInstances() {
            if (!(_io().isEof())) {
            }
        }
        private Boolean cdfHap;

        /**
         * The domain uses hardware assisted paging.
         */
        public Boolean cdfHap() {
            if (this.cdfHap != null)
                return this.cdfHap;
            this.cdfHap = (flags() & 2) != 0;
            return this.cdfHap;
        }
        private Boolean cdfHvm;

        /**
         * The domain is an HVM or PVH domain.
         */
        public Boolean cdfHvm() {
            if (this.cdfHvm != null)
                return this.cdfHvm;
            this.cdfHvm = (flags() & 1) != 0;
            return this.cdfHvm;
        }
        private Boolean cdfIommu;

        /**
         * The domain may have devices passed through, so it needs IOMMU mappings.
         */
        public Boolean cdfIommu() {
            if (this.cdfIommu != null)
                return this.cdfIommu;
            this.cdfIommu = (flags() & 32) != 0;
            return this.cdfIommu;
        }
        private Boolean cdfNestedVirt;

        /**
         * Nested virtualisation (Xen 4.15 and later).
         */
        public Boolean cdfNestedVirt() {
            if (this.cdfNestedVirt != null)
                return this.cdfNestedVirt;
            this.cdfNestedVirt = (flags() & 64) != 0;
            return this.cdfNestedVirt;
        }
        private Boolean cdfOosOff;

        /**
         * Out-of-sync shadow page tables are disabled.
         */
        public Boolean cdfOosOff() {
            if (this.cdfOosOff != null)
                return this.cdfOosOff;
            this.cdfOosOff = (flags() & 8) != 0;
            return this.cdfOosOff;
        }
        private Boolean cdfS3Integrity;

        /**
         * The domain's memory integrity is kept by tboot over S3.
         */
        public Boolean cdfS3Integrity() {
            if (this.cdfS3Integrity != null)
                return this.cdfS3Integrity;
            this.cdfS3Integrity = (flags() & 4) != 0;
            return this.cdfS3Integrity;
        }
        private Boolean cdfTrapUnmappedAccesses;

        /**
         * Accesses to unmapped addresses trap (later than Xen 4.19).
         */
        public Boolean cdfTrapUnmappedAccesses() {
            if (this.cdfTrapUnmappedAccesses != null)
                return this.cdfTrapUnmappedAccesses;
            this.cdfTrapUnmappedAccesses = (flags() & 256) != 0;
            return this.cdfTrapUnmappedAccesses;
        }
        private Boolean cdfVpmu;

        /**
         * The domain has a virtual PMU (Xen 4.16 and later).
         */
        public Boolean cdfVpmu() {
            if (this.cdfVpmu != null)
                return this.cdfVpmu;
            this.cdfVpmu = (flags() & 128) != 0;
            return this.cdfVpmu;
        }
        private Boolean cdfXsDomain;

        /**
         * The domain is the xenstore domain.
         */
        public Boolean cdfXsDomain() {
            if (this.cdfXsDomain != null)
                return this.cdfXsDomain;
            this.cdfXsDomain = (flags() & 16) != 0;
            return this.cdfXsDomain;
        }
        private Boolean emuHpet;

        /**
         * The high precision event timer.
         */
        public Boolean emuHpet() {
            if (this.emuHpet != null)
                return this.emuHpet;
            this.emuHpet = (emulationFlags() & 2) != 0;
            return this.emuHpet;
        }
        private Boolean emuIoapic;

        /**
         * The I/O APIC.
         */
        public Boolean emuIoapic() {
            if (this.emuIoapic != null)
                return this.emuIoapic;
            this.emuIoapic = (emulationFlags() & 16) != 0;
            return this.emuIoapic;
        }
        private Boolean emuIommu;

        /**
         * An IOMMU for the guest.
         */
        public Boolean emuIommu() {
            if (this.emuIommu != null)
                return this.emuIommu;
            this.emuIommu = (emulationFlags() & 128) != 0;
            return this.emuIommu;
        }
        private Boolean emuLapic;

        /**
         * A local APIC for each vCPU.
         */
        public Boolean emuLapic() {
            if (this.emuLapic != null)
                return this.emuLapic;
            this.emuLapic = (emulationFlags() & 1) != 0;
            return this.emuLapic;
        }
        private Boolean emuPic;

        /**
         * The two 8259A interrupt controllers.
         */
        public Boolean emuPic() {
            if (this.emuPic != null)
                return this.emuPic;
            this.emuPic = (emulationFlags() & 32) != 0;
            return this.emuPic;
        }
        private Boolean emuPit;

        /**
         * The 8254 interval timer.
         */
        public Boolean emuPit() {
            if (this.emuPit != null)
                return this.emuPit;
            this.emuPit = (emulationFlags() & 256) != 0;
            return this.emuPit;
        }
        private Boolean emuPm;

        /**
         * The ACPI power management timer and registers.
         */
        public Boolean emuPm() {
            if (this.emuPm != null)
                return this.emuPm;
            this.emuPm = (emulationFlags() & 4) != 0;
            return this.emuPm;
        }
        private Boolean emuRtc;

        /**
         * The real time clock.
         */
        public Boolean emuRtc() {
            if (this.emuRtc != null)
                return this.emuRtc;
            this.emuRtc = (emulationFlags() & 8) != 0;
            return this.emuRtc;
        }
        private Boolean emuUsePirq;

        /**
         * The guest may route physical interrupts over event channels.
         */
        public Boolean emuUsePirq() {
            if (this.emuUsePirq != null)
                return this.emuUsePirq;
            this.emuUsePirq = (emulationFlags() & 512) != 0;
            return this.emuUsePirq;
        }
        private Boolean emuVga;

        /**
         * The standard VGA.
         */
        public Boolean emuVga() {
            if (this.emuVga != null)
                return this.emuVga;
            this.emuVga = (emulationFlags() & 64) != 0;
            return this.emuVga;
        }
        private Boolean emuVpci;

        /**
         * PCI configuration space is handled by Xen itself.
         */
        public Boolean emuVpci() {
            if (this.emuVpci != null)
                return this.emuVpci;
            this.emuVpci = (emulationFlags() & 1024) != 0;
            return this.emuVpci;
        }
        private Boolean isPrivileged;

        /**
         * The domain is privileged, as dom0 is.
         */
        public Boolean isPrivileged() {
            if (this.isPrivileged != null)
                return this.isPrivileged;
            this.isPrivileged = (extraFlags() & 1) != 0;
            return this.isPrivileged;
        }
        private DomainType domainType;
        private int pageShift;
        private int domainId;
        private byte[] domainHandle;
        private long ssidref;
        private long flags;
        private long maxVcpus;
        private long emulationFlags;
        private long extraFlags;
        private Long padding;
        private boolean hostIsBe;
        private XenLuRecords _root;
        private KaitaiStruct _parent;

        /**
         * Kind of the domain; the numbers are those of the libxc domain header.
         * 0 and 3 to 0xFFFFFFFF are reserved.
         */
        public DomainType domainType() { return domainType; }

        /**
         * Size of a guest page as a power of two; 12 on x86.
         */
        public int pageShift() { return pageShift; }

        /**
         * Domain ID; below 0x7FF0 for a real domain.
         */
        public int domainId() { return domainId; }

        /**
         * UUID of the domain, its 16 bytes in the order of the text form.
         */
        public byte[] domainHandle() { return domainHandle; }

        /**
         * Security identifier index (XSM).
         */
        public long ssidref() { return ssidref; }

        /**
         * Domain flags, `XEN_DOMCTL_CDF_*` (the specification writes `CTF`,
         * which never existed).
         */
        public long flags() { return flags; }

        /**
         * Most vCPUs that the domain can have.
         */
        public long maxVcpus() { return maxVcpus; }

        /**
         * Which devices Xen emulates for the domain, `XEN_X86_EMU_*`.
         */
        public long emulationFlags() { return emulationFlags; }

        /**
         * Additional flags.
         */
        public long extraFlags() { return extraFlags; }

        /**
         * Last word of the specification's diagram, which does not say whether
         * it belongs to the body (48 bytes) or is the record's padding
         * (44 bytes). Both are accepted.
         */
        public Long padding() { return padding; }

        /**
         * True if the stream was written by a big-endian host.
         */
        public boolean hostIsBe() { return hostIsBe; }
        public XenLuRecords _root() { return _root; }
        public KaitaiStruct _parent() { return _parent; }
    }

    /**
     * Where the machine-to-physical table lies in memory, as a scatter/gather
     * list. `LU_M2P` lists the native table (8-byte entries), `LU_M2P_COMPAT`
     * the one for 32-bit guests (4-byte entries).
     * @see "docs/specs/live-update-handover.pandoc, LU_M2P / LU_M2P_COMPAT"
     */
    public static class LuM2p extends KaitaiStruct {
        private Boolean _is_le;

        public LuM2p(KaitaiStream _io, boolean hostIsBe) {
            this(_io, null, null, hostIsBe);
        }

        public LuM2p(KaitaiStream _io, KaitaiStruct _parent, boolean hostIsBe) {
            this(_io, _parent, null, hostIsBe);
        }

        public LuM2p(KaitaiStream _io, KaitaiStruct _parent, XenLuRecords _root, boolean hostIsBe) {
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
            this.entries = new ArrayList<M2pEntry>();
            {
                int i = 0;
                while (!this._io.isEof()) {
                    this.entries.add(new M2pEntry(this._io, this, _root, _is_le));
                    i++;
                }
            }
        }
        private void _readBE() {
            this.entries = new ArrayList<M2pEntry>();
            {
                int i = 0;
                while (!this._io.isEof()) {
                    this.entries.add(new M2pEntry(this._io, this, _root, _is_le));
                    i++;
                }
            }
        }

        public void _fetchInstances() {
            for (int i = 0; i < this.entries.size(); i++) {
                this.entries.get(((Number) (i)).intValue())._fetchInstances();
            }
        }

        /**
         * One chunk of the table, or a discontiguity.
         * @see "docs/specs/live-update-handover.pandoc, LU_M2P / LU_M2P_COMPAT"
         */
        public static class M2pEntry extends KaitaiStruct {
            private Boolean _is_le;

            public M2pEntry(KaitaiStream _io, XenLuRecords.LuM2p _parent, XenLuRecords _root, boolean _is_le) {
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
                this.pageData = this._io.readU8le();
            }
            private void _readBE() {
                this.pageData = this._io.readU8be();
            }

            public void _fetchInstances() {
            }
            private Long firstMfn;

            /**
             * The MFN that the next chunk starts with.
             */
            public Long firstMfn() {
                if (this.firstMfn != null)
                    return this.firstMfn;
                if (isDiscontiguity()) {
                    this.firstMfn = ((Number) (((Number) (pageData() / 4096)).longValue())).longValue();
                }
                return this.firstMfn;
            }
            private Boolean isDiscontiguity;

            /**
             * True if the entry is a discontiguity and not a chunk.
             */
            public Boolean isDiscontiguity() {
                if (this.isDiscontiguity != null)
                    return this.isDiscontiguity;
                this.isDiscontiguity = order() == 0;
                return this.isDiscontiguity;
            }
            private Long maddr;

            /**
             * Machine address of the chunk, in bytes.
             */
            public Long maddr() {
                if (this.maddr != null)
                    return this.maddr;
                if (!(isDiscontiguity())) {
                    this.maddr = ((Number) (((Number) (pageData() - order())).longValue())).longValue();
                }
                return this.maddr;
            }
            private Integer order;

            /**
             * log2 of the chunk's size in *bytes* (elsewhere in Xen an order
             * counts pages); 0 marks a discontiguity.
             */
            public Integer order() {
                if (this.order != null)
                    return this.order;
                this.order = ((Number) (KaitaiStream.mod(pageData(), 4096))).intValue();
                return this.order;
            }
            private long pageData;
            private XenLuRecords _root;
            private XenLuRecords.LuM2p _parent;

            /**
             * Address and order in one word: `0x4C000001E` is 1 GiB (order
             * 0x1E = 30) at `0x4C0000000`.
             */
            public long pageData() { return pageData; }
            public XenLuRecords _root() { return _root; }
            public XenLuRecords.LuM2p _parent() { return _parent; }
        }
        private List<M2pEntry> entries;
        private boolean hostIsBe;
        private XenLuRecords _root;
        private KaitaiStruct _parent;

        /**
         * Chunks of the table in ascending order of the MFNs they describe,
         * from MFN 0 unless a discontiguity says otherwise.
         */
        public List<M2pEntry> entries() { return entries; }

        /**
         * True if the stream was written by a big-endian host.
         */
        public boolean hostIsBe() { return hostIsBe; }
        public XenLuRecords _root() { return _root; }
        public KaitaiStruct _parent() { return _parent; }
    }

    /**
     * The version of the Xen that the system is updating from.
     * @see "docs/specs/live-update-handover.pandoc, LU_VERSION"
     */
    public static class LuVersion extends KaitaiStruct {
        private Boolean _is_le;

        public LuVersion(KaitaiStream _io, boolean hostIsBe) {
            this(_io, null, null, hostIsBe);
        }

        public LuVersion(KaitaiStream _io, KaitaiStruct _parent, boolean hostIsBe) {
            this(_io, _parent, null, hostIsBe);
        }

        public LuVersion(KaitaiStream _io, KaitaiStruct _parent, XenLuRecords _root, boolean hostIsBe) {
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
            this.xenMajor = this._io.readU4le();
            this.xenMinor = this._io.readU4le();
        }
        private void _readBE() {
            this.xenMajor = this._io.readU4be();
            this.xenMinor = this._io.readU4be();
        }

        public void _fetchInstances() {
        }
        private long xenMajor;
        private long xenMinor;
        private boolean hostIsBe;
        private XenLuRecords _root;
        private KaitaiStruct _parent;

        /**
         * Major version of the Xen from which the system is updating.
         */
        public long xenMajor() { return xenMajor; }

        /**
         * Minor version of the Xen from which the system is updating.
         */
        public long xenMinor() { return xenMinor; }

        /**
         * True if the stream was written by a big-endian host.
         */
        public boolean hostIsBe() { return hostIsBe; }
        public XenLuRecords _root() { return _root; }
        public KaitaiStruct _parent() { return _parent; }
    }
    private XenLuRecords _root;
    private KaitaiStruct _parent;
    public XenLuRecords _root() { return _root; }
    public KaitaiStruct _parent() { return _parent; }
}
