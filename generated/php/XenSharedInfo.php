<?php
// This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild

/**
 * The shared info page in its two layouts: `shared_info_64` for 64-bit guests,
 * `shared_info_32` for 32-bit guests. The page does not tell which it is;
 * `X86_PV_INFO` does. Both layouts leave the rest of the page unused.
 */

namespace Luformat {
    class XenSharedInfo extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\Kaitai\Struct\Struct $_parent = null, ?\Luformat\XenSharedInfo $_root = null) {
            parent::__construct($_io, $_parent, $_root === null ? $this : $_root);
            $this->_read();
        }

        private function _read() {
        }
    }
}

/**
 * x86 part of the shared info page, 32-bit guest.
 */

namespace Luformat\XenSharedInfo {
    class ArchSharedInfo32 extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\Luformat\XenSharedInfo\SharedInfo32 $_parent = null, ?\Luformat\XenSharedInfo $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_read();
        }

        private function _read() {
            $this->_m_maxPfn = $this->_io->readU4le();
            $this->_m_pfnToMfnFrameListList = $this->_io->readU4le();
            $this->_m_nmiReason = $this->_io->readU4le();
            $this->_m_p2mCr3 = $this->_io->readU4le();
            $this->_m_p2mVaddr = $this->_io->readU4le();
            $this->_m_p2mGeneration = $this->_io->readU4le();
            $this->_m_wcSecHi = $this->_io->readU4le();
        }
        protected $_m_nmiIoError;

        /**
         * The NMI came from an I/O check error.
         */
        public function nmiIoError() {
            if ($this->_m_nmiIoError !== null)
                return $this->_m_nmiIoError;
            $this->_m_nmiIoError = ($this->nmiReason() & 1) != 0;
            return $this->_m_nmiIoError;
        }
        protected $_m_nmiPciSerr;

        /**
         * The NMI came from a PCI SERR, on old hardware a memory parity error.
         */
        public function nmiPciSerr() {
            if ($this->_m_nmiPciSerr !== null)
                return $this->_m_nmiPciSerr;
            $this->_m_nmiPciSerr = ($this->nmiReason() & 2) != 0;
            return $this->_m_nmiPciSerr;
        }
        protected $_m_nmiUnknown;

        /**
         * The hardware did not tell where the NMI came from.
         */
        public function nmiUnknown() {
            if ($this->_m_nmiUnknown !== null)
                return $this->_m_nmiUnknown;
            $this->_m_nmiUnknown = ($this->nmiReason() & 4) != 0;
            return $this->_m_nmiUnknown;
        }
        protected $_m_p2mIsBeingChanged;

        /**
         * True if the linear P2M table was being remapped.
         */
        public function p2mIsBeingChanged() {
            if ($this->_m_p2mIsBeingChanged !== null)
                return $this->_m_p2mIsBeingChanged;
            $this->_m_p2mIsBeingChanged = \Kaitai\Struct\Stream::mod($this->p2mGeneration(), 2) == 1;
            return $this->_m_p2mIsBeingChanged;
        }
        protected $_m_maxPfn;
        protected $_m_pfnToMfnFrameListList;
        protected $_m_nmiReason;
        protected $_m_p2mCr3;
        protected $_m_p2mVaddr;
        protected $_m_p2mGeneration;
        protected $_m_wcSecHi;

        /**
         * Number of entries in the guest's physical-to-machine table.
         */
        public function maxPfn() { return $this->_m_maxPfn; }

        /**
         * Frame that holds the top of the three-level P2M tree: 0 if not set
         * up, all ones if the guest has the linear table only. The receiver of
         * a libxc image sets it to 0.
         */
        public function pfnToMfnFrameListList() { return $this->_m_pfnToMfnFrameListList; }

        /**
         * Reason of the last NMI.
         */
        public function nmiReason() { return $this->_m_nmiReason; }

        /**
         * CR3 value of the address space in which `p2m_vaddr` is valid; 0 if
         * there is no linear P2M table.
         */
        public function p2mCr3() { return $this->_m_p2mCr3; }

        /**
         * Virtual address of the linear P2M table.
         */
        public function p2mVaddr() { return $this->_m_p2mVaddr; }

        /**
         * Counted up by the guest before and after each change of the linear
         * P2M table's mapping.
         */
        public function p2mGeneration() { return $this->_m_p2mGeneration; }

        /**
         * High 32 bits of the wall clock seconds; 32-bit guests have them
         * here.
         */
        public function wcSecHi() { return $this->_m_wcSecHi; }
    }
}

/**
 * x86 part of the shared info page, 64-bit guest.
 */

namespace Luformat\XenSharedInfo {
    class ArchSharedInfo64 extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\Luformat\XenSharedInfo\SharedInfo64 $_parent = null, ?\Luformat\XenSharedInfo $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_read();
        }

        private function _read() {
            $this->_m_maxPfn = $this->_io->readU8le();
            $this->_m_pfnToMfnFrameListList = $this->_io->readU8le();
            $this->_m_nmiReason = $this->_io->readU8le();
            $this->_m_p2mCr3 = $this->_io->readU8le();
            $this->_m_p2mVaddr = $this->_io->readU8le();
            $this->_m_p2mGeneration = $this->_io->readU8le();
        }
        protected $_m_nmiIoError;

        /**
         * The NMI came from an I/O check error.
         */
        public function nmiIoError() {
            if ($this->_m_nmiIoError !== null)
                return $this->_m_nmiIoError;
            $this->_m_nmiIoError = ($this->nmiReason() & 1) != 0;
            return $this->_m_nmiIoError;
        }
        protected $_m_nmiPciSerr;

        /**
         * The NMI came from a PCI SERR, on old hardware a memory parity error.
         */
        public function nmiPciSerr() {
            if ($this->_m_nmiPciSerr !== null)
                return $this->_m_nmiPciSerr;
            $this->_m_nmiPciSerr = ($this->nmiReason() & 2) != 0;
            return $this->_m_nmiPciSerr;
        }
        protected $_m_nmiUnknown;

        /**
         * The hardware did not tell where the NMI came from.
         */
        public function nmiUnknown() {
            if ($this->_m_nmiUnknown !== null)
                return $this->_m_nmiUnknown;
            $this->_m_nmiUnknown = ($this->nmiReason() & 4) != 0;
            return $this->_m_nmiUnknown;
        }
        protected $_m_p2mIsBeingChanged;

        /**
         * True if the linear P2M table was being remapped.
         */
        public function p2mIsBeingChanged() {
            if ($this->_m_p2mIsBeingChanged !== null)
                return $this->_m_p2mIsBeingChanged;
            $this->_m_p2mIsBeingChanged = \Kaitai\Struct\Stream::mod($this->p2mGeneration(), 2) == 1;
            return $this->_m_p2mIsBeingChanged;
        }
        protected $_m_maxPfn;
        protected $_m_pfnToMfnFrameListList;
        protected $_m_nmiReason;
        protected $_m_p2mCr3;
        protected $_m_p2mVaddr;
        protected $_m_p2mGeneration;

        /**
         * Number of entries in the guest's physical-to-machine table.
         */
        public function maxPfn() { return $this->_m_maxPfn; }

        /**
         * Frame that holds the top of the three-level P2M tree: 0 if not set
         * up, all ones if the guest has the linear table only. The receiver of
         * a libxc image sets it to 0.
         */
        public function pfnToMfnFrameListList() { return $this->_m_pfnToMfnFrameListList; }

        /**
         * Reason of the last NMI.
         */
        public function nmiReason() { return $this->_m_nmiReason; }

        /**
         * CR3 value of the address space in which `p2m_vaddr` is valid; 0 if
         * there is no linear P2M table.
         */
        public function p2mCr3() { return $this->_m_p2mCr3; }

        /**
         * Virtual address of the linear P2M table.
         */
        public function p2mVaddr() { return $this->_m_p2mVaddr; }

        /**
         * Counted up by the guest before and after each change of the linear
         * P2M table's mapping.
         */
        public function p2mGeneration() { return $this->_m_p2mGeneration; }
    }
}

/**
 * Shared info page of a 32-bit guest, words of 4 octets.
 */

namespace Luformat\XenSharedInfo {
    class SharedInfo32 extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\Kaitai\Struct\Struct $_parent = null, ?\Luformat\XenSharedInfo $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_read();
        }

        private function _read() {
            $this->_m_vcpus = [];
            $n = 32;
            for ($i = 0; $i < $n; $i++) {
                $this->_m_vcpus[] = new \Luformat\XenSharedInfo\VcpuInfo32($this->_io, $this, $this->_root);
            }
            $this->_m_evtchnPending = [];
            $n = 32;
            for ($i = 0; $i < $n; $i++) {
                $this->_m_evtchnPending[] = $this->_io->readU4le();
            }
            $this->_m_evtchnMask = [];
            $n = 32;
            for ($i = 0; $i < $n; $i++) {
                $this->_m_evtchnMask[] = $this->_io->readU4le();
            }
            $this->_m_wcVersion = $this->_io->readU4le();
            $this->_m_wcSec = $this->_io->readU4le();
            $this->_m_wcNsec = $this->_io->readU4le();
            $this->_m_arch = new \Luformat\XenSharedInfo\ArchSharedInfo32($this->_io, $this, $this->_root);
            $this->_m_unused = $this->_io->readBytesFull();
        }
        protected $_m_wallClockSec;

        /**
         * Wall clock time in seconds since 1970.
         */
        public function wallClockSec() {
            if ($this->_m_wallClockSec !== null)
                return $this->_m_wallClockSec;
            $this->_m_wallClockSec = ($this->arch()->wcSecHi() * 4294967296 + $this->wcSec());
            return $this->_m_wallClockSec;
        }
        protected $_m_vcpus;
        protected $_m_evtchnPending;
        protected $_m_evtchnMask;
        protected $_m_wcVersion;
        protected $_m_wcSec;
        protected $_m_wcNsec;
        protected $_m_arch;
        protected $_m_unused;

        /**
         * What Xen and each vCPU tell each other, for the first 32 vCPUs. A
         * vCPU that registered a page of its own has its live data there.
         */
        public function vcpus() { return $this->_m_vcpus; }

        /**
         * Pending bit of each event channel: bit n % 32 of word n / 32. Not
         * used if the guest switched to the FIFO event channels.
         */
        public function evtchnPending() { return $this->_m_evtchnPending; }

        /**
         * Mask bit of each event channel, in the same order; a masked channel
         * causes no upcall.
         */
        public function evtchnMask() { return $this->_m_evtchnMask; }

        /**
         * Version of the wall clock fields; odd while they are being changed.
         */
        public function wcVersion() { return $this->_m_wcVersion; }

        /**
         * Wall clock time in seconds since 1970 at the guest's system time 0,
         * low 32 bits.
         */
        public function wcSec() { return $this->_m_wcSec; }

        /**
         * Nanoseconds that belong to the wall clock time.
         */
        public function wcNsec() { return $this->_m_wcNsec; }

        /**
         * The part that is specific to x86.
         */
        public function arch() { return $this->_m_arch; }

        /**
         * Rest of the page, 1752 octets (opaque, no layout exists). Nothing
         * follows where only the structure is stored and not the page.
         */
        public function unused() { return $this->_m_unused; }
    }
}

/**
 * Shared info page of a 64-bit guest, words of 8 octets.
 */

namespace Luformat\XenSharedInfo {
    class SharedInfo64 extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\Kaitai\Struct\Struct $_parent = null, ?\Luformat\XenSharedInfo $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_read();
        }

        private function _read() {
            $this->_m_vcpus = [];
            $n = 32;
            for ($i = 0; $i < $n; $i++) {
                $this->_m_vcpus[] = new \Luformat\XenSharedInfo\VcpuInfo64($this->_io, $this, $this->_root);
            }
            $this->_m_evtchnPending = [];
            $n = 64;
            for ($i = 0; $i < $n; $i++) {
                $this->_m_evtchnPending[] = $this->_io->readU8le();
            }
            $this->_m_evtchnMask = [];
            $n = 64;
            for ($i = 0; $i < $n; $i++) {
                $this->_m_evtchnMask[] = $this->_io->readU8le();
            }
            $this->_m_wcVersion = $this->_io->readU4le();
            $this->_m_wcSec = $this->_io->readU4le();
            $this->_m_wcNsec = $this->_io->readU4le();
            $this->_m_wcSecHi = $this->_io->readU4le();
            $this->_m_arch = new \Luformat\XenSharedInfo\ArchSharedInfo64($this->_io, $this, $this->_root);
            $this->_m_unused = $this->_io->readBytesFull();
        }
        protected $_m_wallClockSec;

        /**
         * Wall clock time in seconds since 1970.
         */
        public function wallClockSec() {
            if ($this->_m_wallClockSec !== null)
                return $this->_m_wallClockSec;
            $this->_m_wallClockSec = ($this->wcSecHi() * 4294967296 + $this->wcSec());
            return $this->_m_wallClockSec;
        }
        protected $_m_vcpus;
        protected $_m_evtchnPending;
        protected $_m_evtchnMask;
        protected $_m_wcVersion;
        protected $_m_wcSec;
        protected $_m_wcNsec;
        protected $_m_wcSecHi;
        protected $_m_arch;
        protected $_m_unused;

        /**
         * What Xen and each vCPU tell each other, for the first 32 vCPUs. A
         * vCPU that registered a page of its own has its live data there.
         */
        public function vcpus() { return $this->_m_vcpus; }

        /**
         * Pending bit of each event channel: bit n % 64 of word n / 64. Not
         * used if the guest switched to the FIFO event channels.
         */
        public function evtchnPending() { return $this->_m_evtchnPending; }

        /**
         * Mask bit of each event channel, in the same order; a masked channel
         * causes no upcall.
         */
        public function evtchnMask() { return $this->_m_evtchnMask; }

        /**
         * Version of the wall clock fields; odd while they are being changed.
         */
        public function wcVersion() { return $this->_m_wcVersion; }

        /**
         * Wall clock time in seconds since 1970 at the guest's system time 0,
         * low 32 bits.
         */
        public function wcSec() { return $this->_m_wcSec; }

        /**
         * Nanoseconds that belong to the wall clock time.
         */
        public function wcNsec() { return $this->_m_wcNsec; }

        /**
         * High 32 bits of the wall clock seconds.
         */
        public function wcSecHi() { return $this->_m_wcSecHi; }

        /**
         * The part that is specific to x86.
         */
        public function arch() { return $this->_m_arch; }

        /**
         * Rest of the page, 960 octets (opaque, no layout exists). Nothing
         * follows where only the structure is stored and not the page.
         */
        public function unused() { return $this->_m_unused; }
    }
}

/**
 * Per-vCPU part of the shared info page, 32-bit guest.
 */

namespace Luformat\XenSharedInfo {
    class VcpuInfo32 extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\Luformat\XenSharedInfo\SharedInfo32 $_parent = null, ?\Luformat\XenSharedInfo $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_read();
        }

        private function _read() {
            $this->_m_evtchnUpcallPending = $this->_io->readU1();
            $this->_m_evtchnUpcallMask = $this->_io->readU1();
            $this->_m_padding = $this->_io->readBytes(2);
            $this->_m_evtchnPendingSel = $this->_io->readU4le();
            $this->_m_cr2 = $this->_io->readU4le();
            $this->_m_archPad = [];
            $n = 5;
            for ($i = 0; $i < $n; $i++) {
                $this->_m_archPad[] = $this->_io->readU4le();
            }
            $this->_m_time = new \Luformat\XenSharedInfo\VcpuTimeInfo($this->_io, $this, $this->_root);
        }
        protected $_m_evtchnUpcallPending;
        protected $_m_evtchnUpcallMask;
        protected $_m_padding;
        protected $_m_evtchnPendingSel;
        protected $_m_cr2;
        protected $_m_archPad;
        protected $_m_time;

        /**
         * Not 0 if an event upcall is pending for the vCPU.
         */
        public function evtchnUpcallPending() { return $this->_m_evtchnUpcallPending; }

        /**
         * Not 0 if the vCPU does not want upcalls now (PV).
         */
        public function evtchnUpcallMask() { return $this->_m_evtchnUpcallMask; }

        /**
         * Padding that the compiler inserts.
         */
        public function padding() { return $this->_m_padding; }

        /**
         * One bit for each word of `evtchn_pending` that has bits for this
         * vCPU.
         */
        public function evtchnPendingSel() { return $this->_m_evtchnPendingSel; }

        /**
         * Address of the last page fault, as the PV guest's CR2.
         */
        public function cr2() { return $this->_m_cr2; }

        /**
         * Padding up to 64 octets for the structure.
         */
        public function archPad() { return $this->_m_archPad; }

        /**
         * How to compute the system time from the TSC.
         */
        public function time() { return $this->_m_time; }
    }
}

/**
 * Per-vCPU part of the shared info page, 64-bit guest.
 */

namespace Luformat\XenSharedInfo {
    class VcpuInfo64 extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\Luformat\XenSharedInfo\SharedInfo64 $_parent = null, ?\Luformat\XenSharedInfo $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_read();
        }

        private function _read() {
            $this->_m_evtchnUpcallPending = $this->_io->readU1();
            $this->_m_evtchnUpcallMask = $this->_io->readU1();
            $this->_m_padding = $this->_io->readBytes(6);
            $this->_m_evtchnPendingSel = $this->_io->readU8le();
            $this->_m_cr2 = $this->_io->readU8le();
            $this->_m_archPad = $this->_io->readU8le();
            $this->_m_time = new \Luformat\XenSharedInfo\VcpuTimeInfo($this->_io, $this, $this->_root);
        }
        protected $_m_evtchnUpcallPending;
        protected $_m_evtchnUpcallMask;
        protected $_m_padding;
        protected $_m_evtchnPendingSel;
        protected $_m_cr2;
        protected $_m_archPad;
        protected $_m_time;

        /**
         * Not 0 if an event upcall is pending for the vCPU.
         */
        public function evtchnUpcallPending() { return $this->_m_evtchnUpcallPending; }

        /**
         * Not 0 if the vCPU does not want upcalls now (PV).
         */
        public function evtchnUpcallMask() { return $this->_m_evtchnUpcallMask; }

        /**
         * Padding that the compiler inserts.
         */
        public function padding() { return $this->_m_padding; }

        /**
         * One bit for each word of `evtchn_pending` that has bits for this
         * vCPU.
         */
        public function evtchnPendingSel() { return $this->_m_evtchnPendingSel; }

        /**
         * Address of the last page fault, as the PV guest's CR2.
         */
        public function cr2() { return $this->_m_cr2; }

        /**
         * Padding up to 64 octets for the structure.
         */
        public function archPad() { return $this->_m_archPad; }

        /**
         * How to compute the system time from the TSC.
         */
        public function time() { return $this->_m_time; }
    }
}

/**
 * Paravirtual clock of a vCPU. The time is
 * `system_time + ((tsc - tsc_timestamp) * 2^tsc_shift * tsc_to_system_mul) / 2^32`
 * nanoseconds.
 */

namespace Luformat\XenSharedInfo {
    class VcpuTimeInfo extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\Kaitai\Struct\Struct $_parent = null, ?\Luformat\XenSharedInfo $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_read();
        }

        private function _read() {
            $this->_m_version = $this->_io->readU4le();
            $this->_m_pad0 = $this->_io->readU4le();
            $this->_m_tscTimestamp = $this->_io->readU8le();
            $this->_m_systemTime = $this->_io->readU8le();
            $this->_m_tscToSystemMul = $this->_io->readU4le();
            $this->_m_tscShift = $this->_io->readS1();
            $this->_m_flags = $this->_io->readU1();
            $this->_m_pad1 = $this->_io->readBytes(2);
        }
        protected $_m_guestStopped;

        /**
         * The guest was stopped by the host.
         */
        public function guestStopped() {
            if ($this->_m_guestStopped !== null)
                return $this->_m_guestStopped;
            $this->_m_guestStopped = ($this->flags() & 2) != 0;
            return $this->_m_guestStopped;
        }
        protected $_m_isBeingChanged;

        /**
         * True if the fields were caught in the middle of a change.
         */
        public function isBeingChanged() {
            if ($this->_m_isBeingChanged !== null)
                return $this->_m_isBeingChanged;
            $this->_m_isBeingChanged = \Kaitai\Struct\Stream::mod($this->version(), 2) == 1;
            return $this->_m_isBeingChanged;
        }
        protected $_m_tscStable;

        /**
         * The TSC runs alike on all CPUs, vCPUs never disagree on the time.
         */
        public function tscStable() {
            if ($this->_m_tscStable !== null)
                return $this->_m_tscStable;
            $this->_m_tscStable = ($this->flags() & 1) != 0;
            return $this->_m_tscStable;
        }
        protected $_m_version;
        protected $_m_pad0;
        protected $_m_tscTimestamp;
        protected $_m_systemTime;
        protected $_m_tscToSystemMul;
        protected $_m_tscShift;
        protected $_m_flags;
        protected $_m_pad1;

        /**
         * Version of the fields; odd while they are being changed.
         */
        public function version() { return $this->_m_version; }

        /**
         * Padding.
         */
        public function pad0() { return $this->_m_pad0; }

        /**
         * TSC value when the fields were last set.
         */
        public function tscTimestamp() { return $this->_m_tscTimestamp; }

        /**
         * Time since the guest's start at that moment, in nanoseconds.
         */
        public function systemTime() { return $this->_m_systemTime; }

        /**
         * Factor from shifted TSC ticks to nanoseconds, in units of 2^-32.
         */
        public function tscToSystemMul() { return $this->_m_tscToSystemMul; }

        /**
         * Power of two that the TSC difference is multiplied with first;
         * negative to divide.
         */
        public function tscShift() { return $this->_m_tscShift; }

        /**
         * Properties of the clock, `XEN_PVCLOCK_*`; padding before Xen 4.7.
         */
        public function flags() { return $this->_m_flags; }

        /**
         * Padding.
         */
        public function pad1() { return $this->_m_pad1; }
    }
}
