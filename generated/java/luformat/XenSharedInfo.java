// This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild

package luformat;

import io.kaitai.struct.ByteBufferKaitaiStream;
import io.kaitai.struct.KaitaiStruct;
import io.kaitai.struct.KaitaiStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;


/**
 * The shared info page in its two layouts: `shared_info_64` for 64-bit guests,
 * `shared_info_32` for 32-bit guests. The page does not tell which it is;
 * `X86_PV_INFO` does. Both layouts leave the rest of the page unused.
 * @see "xen/include/public/xen.h, struct shared_info"
 */
public class XenSharedInfo extends KaitaiStruct {
    public static XenSharedInfo fromFile(String fileName) throws IOException {
        return new XenSharedInfo(new ByteBufferKaitaiStream(fileName));
    }

    public XenSharedInfo(KaitaiStream _io) {
        this(_io, null, null);
    }

    public XenSharedInfo(KaitaiStream _io, KaitaiStruct _parent) {
        this(_io, _parent, null);
    }

    public XenSharedInfo(KaitaiStream _io, KaitaiStruct _parent, XenSharedInfo _root) {
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
     * x86 part of the shared info page, 32-bit guest.
     * @see "xen/include/public/arch-x86/xen.h, struct arch_shared_info"
     */
    public static class ArchSharedInfo32 extends KaitaiStruct {
        public static ArchSharedInfo32 fromFile(String fileName) throws IOException {
            return new ArchSharedInfo32(new ByteBufferKaitaiStream(fileName));
        }

        public ArchSharedInfo32(KaitaiStream _io) {
            this(_io, null, null);
        }

        public ArchSharedInfo32(KaitaiStream _io, XenSharedInfo.SharedInfo32 _parent) {
            this(_io, _parent, null);
        }

        public ArchSharedInfo32(KaitaiStream _io, XenSharedInfo.SharedInfo32 _parent, XenSharedInfo _root) {
            super(_io);
            this._parent = _parent;
            this._root = _root;
            _read();
        }
        private void _read() {
            this.maxPfn = this._io.readU4le();
            this.pfnToMfnFrameListList = this._io.readU4le();
            this.nmiReason = this._io.readU4le();
            this.p2mCr3 = this._io.readU4le();
            this.p2mVaddr = this._io.readU4le();
            this.p2mGeneration = this._io.readU4le();
            this.wcSecHi = this._io.readU4le();
        }

        public void _fetchInstances() {
        }
        private Boolean nmiIoError;

        /**
         * The NMI came from an I/O check error.
         */
        public Boolean nmiIoError() {
            if (this.nmiIoError != null)
                return this.nmiIoError;
            this.nmiIoError = (nmiReason() & 1) != 0;
            return this.nmiIoError;
        }
        private Boolean nmiPciSerr;

        /**
         * The NMI came from a PCI SERR, on old hardware a memory parity error.
         */
        public Boolean nmiPciSerr() {
            if (this.nmiPciSerr != null)
                return this.nmiPciSerr;
            this.nmiPciSerr = (nmiReason() & 2) != 0;
            return this.nmiPciSerr;
        }
        private Boolean nmiUnknown;

        /**
         * The hardware did not tell where the NMI came from.
         */
        public Boolean nmiUnknown() {
            if (this.nmiUnknown != null)
                return this.nmiUnknown;
            this.nmiUnknown = (nmiReason() & 4) != 0;
            return this.nmiUnknown;
        }
        private Boolean p2mIsBeingChanged;

        /**
         * True if the linear P2M table was being remapped.
         */
        public Boolean p2mIsBeingChanged() {
            if (this.p2mIsBeingChanged != null)
                return this.p2mIsBeingChanged;
            this.p2mIsBeingChanged = KaitaiStream.mod(p2mGeneration(), 2) == 1;
            return this.p2mIsBeingChanged;
        }
        private long maxPfn;
        private long pfnToMfnFrameListList;
        private long nmiReason;
        private long p2mCr3;
        private long p2mVaddr;
        private long p2mGeneration;
        private long wcSecHi;
        private XenSharedInfo _root;
        private XenSharedInfo.SharedInfo32 _parent;

        /**
         * Number of entries in the guest's physical-to-machine table.
         */
        public long maxPfn() { return maxPfn; }

        /**
         * Frame that holds the top of the three-level P2M tree: 0 if not set
         * up, all ones if the guest has the linear table only. The receiver of
         * a libxc image sets it to 0.
         */
        public long pfnToMfnFrameListList() { return pfnToMfnFrameListList; }

        /**
         * Reason of the last NMI.
         */
        public long nmiReason() { return nmiReason; }

        /**
         * CR3 value of the address space in which `p2m_vaddr` is valid; 0 if
         * there is no linear P2M table.
         */
        public long p2mCr3() { return p2mCr3; }

        /**
         * Virtual address of the linear P2M table.
         */
        public long p2mVaddr() { return p2mVaddr; }

        /**
         * Counted up by the guest before and after each change of the linear
         * P2M table's mapping.
         */
        public long p2mGeneration() { return p2mGeneration; }

        /**
         * High 32 bits of the wall clock seconds; 32-bit guests have them
         * here.
         */
        public long wcSecHi() { return wcSecHi; }
        public XenSharedInfo _root() { return _root; }
        public XenSharedInfo.SharedInfo32 _parent() { return _parent; }
    }

    /**
     * x86 part of the shared info page, 64-bit guest.
     * @see "xen/include/public/arch-x86/xen.h, struct arch_shared_info"
     */
    public static class ArchSharedInfo64 extends KaitaiStruct {
        public static ArchSharedInfo64 fromFile(String fileName) throws IOException {
            return new ArchSharedInfo64(new ByteBufferKaitaiStream(fileName));
        }

        public ArchSharedInfo64(KaitaiStream _io) {
            this(_io, null, null);
        }

        public ArchSharedInfo64(KaitaiStream _io, XenSharedInfo.SharedInfo64 _parent) {
            this(_io, _parent, null);
        }

        public ArchSharedInfo64(KaitaiStream _io, XenSharedInfo.SharedInfo64 _parent, XenSharedInfo _root) {
            super(_io);
            this._parent = _parent;
            this._root = _root;
            _read();
        }
        private void _read() {
            this.maxPfn = this._io.readU8le();
            this.pfnToMfnFrameListList = this._io.readU8le();
            this.nmiReason = this._io.readU8le();
            this.p2mCr3 = this._io.readU8le();
            this.p2mVaddr = this._io.readU8le();
            this.p2mGeneration = this._io.readU8le();
        }

        public void _fetchInstances() {
        }
        private Boolean nmiIoError;

        /**
         * The NMI came from an I/O check error.
         */
        public Boolean nmiIoError() {
            if (this.nmiIoError != null)
                return this.nmiIoError;
            this.nmiIoError = (nmiReason() & 1) != 0;
            return this.nmiIoError;
        }
        private Boolean nmiPciSerr;

        /**
         * The NMI came from a PCI SERR, on old hardware a memory parity error.
         */
        public Boolean nmiPciSerr() {
            if (this.nmiPciSerr != null)
                return this.nmiPciSerr;
            this.nmiPciSerr = (nmiReason() & 2) != 0;
            return this.nmiPciSerr;
        }
        private Boolean nmiUnknown;

        /**
         * The hardware did not tell where the NMI came from.
         */
        public Boolean nmiUnknown() {
            if (this.nmiUnknown != null)
                return this.nmiUnknown;
            this.nmiUnknown = (nmiReason() & 4) != 0;
            return this.nmiUnknown;
        }
        private Boolean p2mIsBeingChanged;

        /**
         * True if the linear P2M table was being remapped.
         */
        public Boolean p2mIsBeingChanged() {
            if (this.p2mIsBeingChanged != null)
                return this.p2mIsBeingChanged;
            this.p2mIsBeingChanged = KaitaiStream.mod(p2mGeneration(), 2) == 1;
            return this.p2mIsBeingChanged;
        }
        private long maxPfn;
        private long pfnToMfnFrameListList;
        private long nmiReason;
        private long p2mCr3;
        private long p2mVaddr;
        private long p2mGeneration;
        private XenSharedInfo _root;
        private XenSharedInfo.SharedInfo64 _parent;

        /**
         * Number of entries in the guest's physical-to-machine table.
         */
        public long maxPfn() { return maxPfn; }

        /**
         * Frame that holds the top of the three-level P2M tree: 0 if not set
         * up, all ones if the guest has the linear table only. The receiver of
         * a libxc image sets it to 0.
         */
        public long pfnToMfnFrameListList() { return pfnToMfnFrameListList; }

        /**
         * Reason of the last NMI.
         */
        public long nmiReason() { return nmiReason; }

        /**
         * CR3 value of the address space in which `p2m_vaddr` is valid; 0 if
         * there is no linear P2M table.
         */
        public long p2mCr3() { return p2mCr3; }

        /**
         * Virtual address of the linear P2M table.
         */
        public long p2mVaddr() { return p2mVaddr; }

        /**
         * Counted up by the guest before and after each change of the linear
         * P2M table's mapping.
         */
        public long p2mGeneration() { return p2mGeneration; }
        public XenSharedInfo _root() { return _root; }
        public XenSharedInfo.SharedInfo64 _parent() { return _parent; }
    }

    /**
     * Shared info page of a 32-bit guest, words of 4 octets.
     * @see "xen/include/public/xen.h, struct shared_info"
     */
    public static class SharedInfo32 extends KaitaiStruct {
        public static SharedInfo32 fromFile(String fileName) throws IOException {
            return new SharedInfo32(new ByteBufferKaitaiStream(fileName));
        }

        public SharedInfo32(KaitaiStream _io) {
            this(_io, null, null);
        }

        public SharedInfo32(KaitaiStream _io, KaitaiStruct _parent) {
            this(_io, _parent, null);
        }

        public SharedInfo32(KaitaiStream _io, KaitaiStruct _parent, XenSharedInfo _root) {
            super(_io);
            this._parent = _parent;
            this._root = _root;
            _read();
        }
        private void _read() {
            this.vcpus = new ArrayList<VcpuInfo32>();
            for (int i = 0; i < 32; i++) {
                this.vcpus.add(new VcpuInfo32(this._io, this, _root));
            }
            this.evtchnPending = new ArrayList<Long>();
            for (int i = 0; i < 32; i++) {
                this.evtchnPending.add(this._io.readU4le());
            }
            this.evtchnMask = new ArrayList<Long>();
            for (int i = 0; i < 32; i++) {
                this.evtchnMask.add(this._io.readU4le());
            }
            this.wcVersion = this._io.readU4le();
            this.wcSec = this._io.readU4le();
            this.wcNsec = this._io.readU4le();
            this.arch = new ArchSharedInfo32(this._io, this, _root);
            this.unused = this._io.readBytesFull();
        }

        public void _fetchInstances() {
            for (int i = 0; i < this.vcpus.size(); i++) {
                this.vcpus.get(((Number) (i)).intValue())._fetchInstances();
            }
            for (int i = 0; i < this.evtchnPending.size(); i++) {
            }
            for (int i = 0; i < this.evtchnMask.size(); i++) {
            }
            this.arch._fetchInstances();
        }
        private Long wallClockSec;

        /**
         * Wall clock time in seconds since 1970.
         */
        public Long wallClockSec() {
            if (this.wallClockSec != null)
                return this.wallClockSec;
            this.wallClockSec = ((Number) (((Number) (((Number) (arch().wcSecHi())).longValue() * 4294967296L + wcSec())).longValue())).longValue();
            return this.wallClockSec;
        }
        private List<VcpuInfo32> vcpus;
        private List<Long> evtchnPending;
        private List<Long> evtchnMask;
        private long wcVersion;
        private long wcSec;
        private long wcNsec;
        private ArchSharedInfo32 arch;
        private byte[] unused;
        private XenSharedInfo _root;
        private KaitaiStruct _parent;

        /**
         * What Xen and each vCPU tell each other, for the first 32 vCPUs. A
         * vCPU that registered a page of its own has its live data there.
         */
        public List<VcpuInfo32> vcpus() { return vcpus; }

        /**
         * Pending bit of each event channel: bit n % 32 of word n / 32. Not
         * used if the guest switched to the FIFO event channels.
         */
        public List<Long> evtchnPending() { return evtchnPending; }

        /**
         * Mask bit of each event channel, in the same order; a masked channel
         * causes no upcall.
         */
        public List<Long> evtchnMask() { return evtchnMask; }

        /**
         * Version of the wall clock fields; odd while they are being changed.
         */
        public long wcVersion() { return wcVersion; }

        /**
         * Wall clock time in seconds since 1970 at the guest's system time 0,
         * low 32 bits.
         */
        public long wcSec() { return wcSec; }

        /**
         * Nanoseconds that belong to the wall clock time.
         */
        public long wcNsec() { return wcNsec; }

        /**
         * The part that is specific to x86.
         */
        public ArchSharedInfo32 arch() { return arch; }

        /**
         * Rest of the page, 1752 octets (opaque, no layout exists). Nothing
         * follows where only the structure is stored and not the page.
         */
        public byte[] unused() { return unused; }
        public XenSharedInfo _root() { return _root; }
        public KaitaiStruct _parent() { return _parent; }
    }

    /**
     * Shared info page of a 64-bit guest, words of 8 octets.
     * @see "xen/include/public/xen.h, struct shared_info"
     */
    public static class SharedInfo64 extends KaitaiStruct {
        public static SharedInfo64 fromFile(String fileName) throws IOException {
            return new SharedInfo64(new ByteBufferKaitaiStream(fileName));
        }

        public SharedInfo64(KaitaiStream _io) {
            this(_io, null, null);
        }

        public SharedInfo64(KaitaiStream _io, KaitaiStruct _parent) {
            this(_io, _parent, null);
        }

        public SharedInfo64(KaitaiStream _io, KaitaiStruct _parent, XenSharedInfo _root) {
            super(_io);
            this._parent = _parent;
            this._root = _root;
            _read();
        }
        private void _read() {
            this.vcpus = new ArrayList<VcpuInfo64>();
            for (int i = 0; i < 32; i++) {
                this.vcpus.add(new VcpuInfo64(this._io, this, _root));
            }
            this.evtchnPending = new ArrayList<Long>();
            for (int i = 0; i < 64; i++) {
                this.evtchnPending.add(this._io.readU8le());
            }
            this.evtchnMask = new ArrayList<Long>();
            for (int i = 0; i < 64; i++) {
                this.evtchnMask.add(this._io.readU8le());
            }
            this.wcVersion = this._io.readU4le();
            this.wcSec = this._io.readU4le();
            this.wcNsec = this._io.readU4le();
            this.wcSecHi = this._io.readU4le();
            this.arch = new ArchSharedInfo64(this._io, this, _root);
            this.unused = this._io.readBytesFull();
        }

        public void _fetchInstances() {
            for (int i = 0; i < this.vcpus.size(); i++) {
                this.vcpus.get(((Number) (i)).intValue())._fetchInstances();
            }
            for (int i = 0; i < this.evtchnPending.size(); i++) {
            }
            for (int i = 0; i < this.evtchnMask.size(); i++) {
            }
            this.arch._fetchInstances();
        }
        private Long wallClockSec;

        /**
         * Wall clock time in seconds since 1970.
         */
        public Long wallClockSec() {
            if (this.wallClockSec != null)
                return this.wallClockSec;
            this.wallClockSec = ((Number) (((Number) (((Number) (wcSecHi())).longValue() * 4294967296L + wcSec())).longValue())).longValue();
            return this.wallClockSec;
        }
        private List<VcpuInfo64> vcpus;
        private List<Long> evtchnPending;
        private List<Long> evtchnMask;
        private long wcVersion;
        private long wcSec;
        private long wcNsec;
        private long wcSecHi;
        private ArchSharedInfo64 arch;
        private byte[] unused;
        private XenSharedInfo _root;
        private KaitaiStruct _parent;

        /**
         * What Xen and each vCPU tell each other, for the first 32 vCPUs. A
         * vCPU that registered a page of its own has its live data there.
         */
        public List<VcpuInfo64> vcpus() { return vcpus; }

        /**
         * Pending bit of each event channel: bit n % 64 of word n / 64. Not
         * used if the guest switched to the FIFO event channels.
         */
        public List<Long> evtchnPending() { return evtchnPending; }

        /**
         * Mask bit of each event channel, in the same order; a masked channel
         * causes no upcall.
         */
        public List<Long> evtchnMask() { return evtchnMask; }

        /**
         * Version of the wall clock fields; odd while they are being changed.
         */
        public long wcVersion() { return wcVersion; }

        /**
         * Wall clock time in seconds since 1970 at the guest's system time 0,
         * low 32 bits.
         */
        public long wcSec() { return wcSec; }

        /**
         * Nanoseconds that belong to the wall clock time.
         */
        public long wcNsec() { return wcNsec; }

        /**
         * High 32 bits of the wall clock seconds.
         */
        public long wcSecHi() { return wcSecHi; }

        /**
         * The part that is specific to x86.
         */
        public ArchSharedInfo64 arch() { return arch; }

        /**
         * Rest of the page, 960 octets (opaque, no layout exists). Nothing
         * follows where only the structure is stored and not the page.
         */
        public byte[] unused() { return unused; }
        public XenSharedInfo _root() { return _root; }
        public KaitaiStruct _parent() { return _parent; }
    }

    /**
     * Per-vCPU part of the shared info page, 32-bit guest.
     * @see "xen/include/public/xen.h, struct vcpu_info"
     */
    public static class VcpuInfo32 extends KaitaiStruct {
        public static VcpuInfo32 fromFile(String fileName) throws IOException {
            return new VcpuInfo32(new ByteBufferKaitaiStream(fileName));
        }

        public VcpuInfo32(KaitaiStream _io) {
            this(_io, null, null);
        }

        public VcpuInfo32(KaitaiStream _io, XenSharedInfo.SharedInfo32 _parent) {
            this(_io, _parent, null);
        }

        public VcpuInfo32(KaitaiStream _io, XenSharedInfo.SharedInfo32 _parent, XenSharedInfo _root) {
            super(_io);
            this._parent = _parent;
            this._root = _root;
            _read();
        }
        private void _read() {
            this.evtchnUpcallPending = this._io.readU1();
            this.evtchnUpcallMask = this._io.readU1();
            this.padding = this._io.readBytes(2);
            this.evtchnPendingSel = this._io.readU4le();
            this.cr2 = this._io.readU4le();
            this.archPad = new ArrayList<Long>();
            for (int i = 0; i < 5; i++) {
                this.archPad.add(this._io.readU4le());
            }
            this.time = new VcpuTimeInfo(this._io, this, _root);
        }

        public void _fetchInstances() {
            for (int i = 0; i < this.archPad.size(); i++) {
            }
            this.time._fetchInstances();
        }
        private int evtchnUpcallPending;
        private int evtchnUpcallMask;
        private byte[] padding;
        private long evtchnPendingSel;
        private long cr2;
        private List<Long> archPad;
        private VcpuTimeInfo time;
        private XenSharedInfo _root;
        private XenSharedInfo.SharedInfo32 _parent;

        /**
         * Not 0 if an event upcall is pending for the vCPU.
         */
        public int evtchnUpcallPending() { return evtchnUpcallPending; }

        /**
         * Not 0 if the vCPU does not want upcalls now (PV).
         */
        public int evtchnUpcallMask() { return evtchnUpcallMask; }

        /**
         * Padding that the compiler inserts.
         */
        public byte[] padding() { return padding; }

        /**
         * One bit for each word of `evtchn_pending` that has bits for this
         * vCPU.
         */
        public long evtchnPendingSel() { return evtchnPendingSel; }

        /**
         * Address of the last page fault, as the PV guest's CR2.
         */
        public long cr2() { return cr2; }

        /**
         * Padding up to 64 octets for the structure.
         */
        public List<Long> archPad() { return archPad; }

        /**
         * How to compute the system time from the TSC.
         */
        public VcpuTimeInfo time() { return time; }
        public XenSharedInfo _root() { return _root; }
        public XenSharedInfo.SharedInfo32 _parent() { return _parent; }
    }

    /**
     * Per-vCPU part of the shared info page, 64-bit guest.
     * @see "xen/include/public/xen.h, struct vcpu_info"
     */
    public static class VcpuInfo64 extends KaitaiStruct {
        public static VcpuInfo64 fromFile(String fileName) throws IOException {
            return new VcpuInfo64(new ByteBufferKaitaiStream(fileName));
        }

        public VcpuInfo64(KaitaiStream _io) {
            this(_io, null, null);
        }

        public VcpuInfo64(KaitaiStream _io, XenSharedInfo.SharedInfo64 _parent) {
            this(_io, _parent, null);
        }

        public VcpuInfo64(KaitaiStream _io, XenSharedInfo.SharedInfo64 _parent, XenSharedInfo _root) {
            super(_io);
            this._parent = _parent;
            this._root = _root;
            _read();
        }
        private void _read() {
            this.evtchnUpcallPending = this._io.readU1();
            this.evtchnUpcallMask = this._io.readU1();
            this.padding = this._io.readBytes(6);
            this.evtchnPendingSel = this._io.readU8le();
            this.cr2 = this._io.readU8le();
            this.archPad = this._io.readU8le();
            this.time = new VcpuTimeInfo(this._io, this, _root);
        }

        public void _fetchInstances() {
            this.time._fetchInstances();
        }
        private int evtchnUpcallPending;
        private int evtchnUpcallMask;
        private byte[] padding;
        private long evtchnPendingSel;
        private long cr2;
        private long archPad;
        private VcpuTimeInfo time;
        private XenSharedInfo _root;
        private XenSharedInfo.SharedInfo64 _parent;

        /**
         * Not 0 if an event upcall is pending for the vCPU.
         */
        public int evtchnUpcallPending() { return evtchnUpcallPending; }

        /**
         * Not 0 if the vCPU does not want upcalls now (PV).
         */
        public int evtchnUpcallMask() { return evtchnUpcallMask; }

        /**
         * Padding that the compiler inserts.
         */
        public byte[] padding() { return padding; }

        /**
         * One bit for each word of `evtchn_pending` that has bits for this
         * vCPU.
         */
        public long evtchnPendingSel() { return evtchnPendingSel; }

        /**
         * Address of the last page fault, as the PV guest's CR2.
         */
        public long cr2() { return cr2; }

        /**
         * Padding up to 64 octets for the structure.
         */
        public long archPad() { return archPad; }

        /**
         * How to compute the system time from the TSC.
         */
        public VcpuTimeInfo time() { return time; }
        public XenSharedInfo _root() { return _root; }
        public XenSharedInfo.SharedInfo64 _parent() { return _parent; }
    }

    /**
     * Paravirtual clock of a vCPU. The time is
     * `system_time + ((tsc - tsc_timestamp) * 2^tsc_shift * tsc_to_system_mul) / 2^32`
     * nanoseconds.
     * @see "xen/include/public/xen.h, struct vcpu_time_info"
     */
    public static class VcpuTimeInfo extends KaitaiStruct {
        public static VcpuTimeInfo fromFile(String fileName) throws IOException {
            return new VcpuTimeInfo(new ByteBufferKaitaiStream(fileName));
        }

        public VcpuTimeInfo(KaitaiStream _io) {
            this(_io, null, null);
        }

        public VcpuTimeInfo(KaitaiStream _io, KaitaiStruct _parent) {
            this(_io, _parent, null);
        }

        public VcpuTimeInfo(KaitaiStream _io, KaitaiStruct _parent, XenSharedInfo _root) {
            super(_io);
            this._parent = _parent;
            this._root = _root;
            _read();
        }
        private void _read() {
            this.version = this._io.readU4le();
            this.pad0 = this._io.readU4le();
            this.tscTimestamp = this._io.readU8le();
            this.systemTime = this._io.readU8le();
            this.tscToSystemMul = this._io.readU4le();
            this.tscShift = this._io.readS1();
            this.flags = this._io.readU1();
            this.pad1 = this._io.readBytes(2);
        }

        public void _fetchInstances() {
        }
        private Boolean guestStopped;

        /**
         * The guest was stopped by the host.
         */
        public Boolean guestStopped() {
            if (this.guestStopped != null)
                return this.guestStopped;
            this.guestStopped = (flags() & 2) != 0;
            return this.guestStopped;
        }
        private Boolean isBeingChanged;

        /**
         * True if the fields were caught in the middle of a change.
         */
        public Boolean isBeingChanged() {
            if (this.isBeingChanged != null)
                return this.isBeingChanged;
            this.isBeingChanged = KaitaiStream.mod(version(), 2) == 1;
            return this.isBeingChanged;
        }
        private Boolean tscStable;

        /**
         * The TSC runs alike on all CPUs, vCPUs never disagree on the time.
         */
        public Boolean tscStable() {
            if (this.tscStable != null)
                return this.tscStable;
            this.tscStable = (flags() & 1) != 0;
            return this.tscStable;
        }
        private long version;
        private long pad0;
        private long tscTimestamp;
        private long systemTime;
        private long tscToSystemMul;
        private byte tscShift;
        private int flags;
        private byte[] pad1;
        private XenSharedInfo _root;
        private KaitaiStruct _parent;

        /**
         * Version of the fields; odd while they are being changed.
         */
        public long version() { return version; }

        /**
         * Padding.
         */
        public long pad0() { return pad0; }

        /**
         * TSC value when the fields were last set.
         */
        public long tscTimestamp() { return tscTimestamp; }

        /**
         * Time since the guest's start at that moment, in nanoseconds.
         */
        public long systemTime() { return systemTime; }

        /**
         * Factor from shifted TSC ticks to nanoseconds, in units of 2^-32.
         */
        public long tscToSystemMul() { return tscToSystemMul; }

        /**
         * Power of two that the TSC difference is multiplied with first;
         * negative to divide.
         */
        public byte tscShift() { return tscShift; }

        /**
         * Properties of the clock, `XEN_PVCLOCK_*`; padding before Xen 4.7.
         */
        public int flags() { return flags; }

        /**
         * Padding.
         */
        public byte[] pad1() { return pad1; }
        public XenSharedInfo _root() { return _root; }
        public KaitaiStruct _parent() { return _parent; }
    }
    private XenSharedInfo _root;
    private KaitaiStruct _parent;
    public XenSharedInfo _root() { return _root; }
    public KaitaiStruct _parent() { return _parent; }
}
