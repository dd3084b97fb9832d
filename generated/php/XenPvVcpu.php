<?php
// This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild

/**
 * The blobs that Xen's control interface gives for a PV vCPU, as the
 * `X86_PV_VCPU_*` records carry them: the register context in its 64-bit and
 * 32-bit forms, the extended context, the extended processor state and the
 * model specific registers.
 */

namespace Luformat {
    class XenPvVcpu extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\Kaitai\Struct\Struct $_parent = null, ?\Luformat\XenPvVcpu $_root = null) {
            parent::__construct($_io, $_parent, $_root === null ? $this : $_root);
            $this->_read();
        }

        private function _read() {
        }
    }
}

/**
 * Callbacks for 32-bit system calls, and machine check state. Xen 4.6 to
 * 4.9 writes 56 octets, later ones 64; the interface allows 128.
 */

namespace Luformat\XenPvVcpu {
    class ExtendedContext extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\Kaitai\Struct\Struct $_parent = null, ?\Luformat\XenPvVcpu $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_read();
        }

        private function _read() {
            $this->_m_vcpu = $this->_io->readU4le();
            $this->_m_lenContext = $this->_io->readU4le();
            $this->_m_syscall32CallbackEip = $this->_io->readU8le();
            $this->_m_sysenterCallbackEip = $this->_io->readU8le();
            $this->_m_syscall32CallbackCs = $this->_io->readU2le();
            $this->_m_sysenterCallbackCs = $this->_io->readU2le();
            $this->_m_syscall32DisablesEvents = $this->_io->readU1();
            $this->_m_sysenterDisablesEvents = $this->_io->readU1();
            $this->_m_padding = $this->_io->readBytes(2);
            if (!($this->_io()->isEof())) {
                $this->_m_mcgCap = $this->_io->readU8le();
            }
            if (!($this->_io()->isEof())) {
                $this->_m_mciCtl2Bank0 = $this->_io->readU8le();
            }
            if (!($this->_io()->isEof())) {
                $this->_m_mciCtl2Bank1 = $this->_io->readU8le();
            }
            if (!($this->_io()->isEof())) {
                $this->_m_mcgExtCtl = $this->_io->readU8le();
            }
            if (!($this->_io()->isEof())) {
                $this->_m_trailing = $this->_io->readBytesFull();
            }
        }
        protected $_m_mcgCmciP;

        /**
         * Corrected errors can raise interrupts.
         */
        public function mcgCmciP() {
            if ($this->_m_mcgCmciP !== null)
                return $this->_m_mcgCmciP;
            if ($this->_io()->size() >= 40) {
                $this->_m_mcgCmciP = ($this->mcgCap() & 1024) != 0;
            }
            return $this->_m_mcgCmciP;
        }
        protected $_m_mcgCtlP;

        /**
         * MCG_CTL exists.
         */
        public function mcgCtlP() {
            if ($this->_m_mcgCtlP !== null)
                return $this->_m_mcgCtlP;
            if ($this->_io()->size() >= 40) {
                $this->_m_mcgCtlP = ($this->mcgCap() & 256) != 0;
            }
            return $this->_m_mcgCtlP;
        }
        protected $_m_mcgExtP;

        /**
         * Extended machine check registers exist.
         */
        public function mcgExtP() {
            if ($this->_m_mcgExtP !== null)
                return $this->_m_mcgExtP;
            if ($this->_io()->size() >= 40) {
                $this->_m_mcgExtP = ($this->mcgCap() & 512) != 0;
            }
            return $this->_m_mcgExtP;
        }
        protected $_m_mcgLmceP;

        /**
         * Local machine checks exist.
         */
        public function mcgLmceP() {
            if ($this->_m_mcgLmceP !== null)
                return $this->_m_mcgLmceP;
            if ($this->_io()->size() >= 40) {
                $this->_m_mcgLmceP = ($this->mcgCap() & 134217728) != 0;
            }
            return $this->_m_mcgLmceP;
        }
        protected $_m_mcgNumBanks;

        /**
         * Number of machine check banks.
         */
        public function mcgNumBanks() {
            if ($this->_m_mcgNumBanks !== null)
                return $this->_m_mcgNumBanks;
            if ($this->_io()->size() >= 40) {
                $this->_m_mcgNumBanks = \Kaitai\Struct\Stream::mod($this->mcgCap(), 256);
            }
            return $this->_m_mcgNumBanks;
        }
        protected $_m_mcgSerP;

        /**
         * Software can recover from errors.
         */
        public function mcgSerP() {
            if ($this->_m_mcgSerP !== null)
                return $this->_m_mcgSerP;
            if ($this->_io()->size() >= 40) {
                $this->_m_mcgSerP = ($this->mcgCap() & 16777216) != 0;
            }
            return $this->_m_mcgSerP;
        }
        protected $_m_mcgTesP;

        /**
         * Error status is threshold based.
         */
        public function mcgTesP() {
            if ($this->_m_mcgTesP !== null)
                return $this->_m_mcgTesP;
            if ($this->_io()->size() >= 40) {
                $this->_m_mcgTesP = ($this->mcgCap() & 2048) != 0;
            }
            return $this->_m_mcgTesP;
        }
        protected $_m_vcpu;
        protected $_m_lenContext;
        protected $_m_syscall32CallbackEip;
        protected $_m_sysenterCallbackEip;
        protected $_m_syscall32CallbackCs;
        protected $_m_sysenterCallbackCs;
        protected $_m_syscall32DisablesEvents;
        protected $_m_sysenterDisablesEvents;
        protected $_m_padding;
        protected $_m_mcgCap;
        protected $_m_mciCtl2Bank0;
        protected $_m_mciCtl2Bank1;
        protected $_m_mcgExtCtl;
        protected $_m_trailing;

        /**
         * Number of the vCPU, as in the record.
         */
        public function vcpu() { return $this->_m_vcpu; }

        /**
         * Size of this structure in octets.
         */
        public function lenContext() { return $this->_m_lenContext; }

        /**
         * Address that SYSCALL from 32-bit code enters.
         */
        public function syscall32CallbackEip() { return $this->_m_syscall32CallbackEip; }

        /**
         * Address that SYSENTER enters.
         */
        public function sysenterCallbackEip() { return $this->_m_sysenterCallbackEip; }

        /**
         * Code segment for SYSCALL from 32-bit code.
         */
        public function syscall32CallbackCs() { return $this->_m_syscall32CallbackCs; }

        /**
         * Code segment for SYSENTER.
         */
        public function sysenterCallbackCs() { return $this->_m_sysenterCallbackCs; }

        /**
         * Not 0 if SYSCALL from 32-bit code masks events.
         */
        public function syscall32DisablesEvents() { return $this->_m_syscall32DisablesEvents; }

        /**
         * Not 0 if SYSENTER masks events.
         */
        public function sysenterDisablesEvents() { return $this->_m_sysenterDisablesEvents; }

        /**
         * Padding that the compiler inserts.
         */
        public function padding() { return $this->_m_padding; }

        /**
         * Machine check capabilities.
         */
        public function mcgCap() { return $this->_m_mcgCap; }

        /**
         * Control 2 register of machine check bank 0.
         */
        public function mciCtl2Bank0() { return $this->_m_mciCtl2Bank0; }

        /**
         * Control 2 register of machine check bank 1.
         */
        public function mciCtl2Bank1() { return $this->_m_mciCtl2Bank1; }

        /**
         * Extended machine check control (Xen 4.10 and later).
         */
        public function mcgExtCtl() { return $this->_m_mcgExtCtl; }

        /**
         * Fields of a version that is not known here (opaque).
         */
        public function trailing() { return $this->_m_trailing; }
    }
}

/**
 * Registers of a vCPU of a 32-bit PV guest, 2800 octets.
 */

namespace Luformat\XenPvVcpu {
    class GuestContext32 extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\Kaitai\Struct\Struct $_parent = null, ?\Luformat\XenPvVcpu $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_read();
        }

        private function _read() {
            $this->_m__raw_fpuCtxt = $this->_io->readBytes(512);
            $_io__raw_fpuCtxt = new \Kaitai\Struct\Stream($this->_m__raw_fpuCtxt);
            $this->_m_fpuCtxt = new \Luformat\X86Fxsave($_io__raw_fpuCtxt);
            $this->_m_flags = $this->_io->readU4le();
            $this->_m_userRegs = new \Luformat\XenPvVcpu\UserRegs32($this->_io, $this, $this->_root);
            $this->_m_traps = [];
            $n = 256;
            for ($i = 0; $i < $n; $i++) {
                $this->_m_traps[] = new \Luformat\XenPvVcpu\TrapInfo32($this->_io, $this, $this->_root);
            }
            $this->_m_ldtBase = $this->_io->readU4le();
            $this->_m_ldtEnts = $this->_io->readU4le();
            $this->_m_gdtFrames = [];
            $n = 16;
            for ($i = 0; $i < $n; $i++) {
                $this->_m_gdtFrames[] = $this->_io->readU4le();
            }
            $this->_m_gdtEnts = $this->_io->readU4le();
            $this->_m_kernelSs = $this->_io->readU4le();
            $this->_m_kernelSp = $this->_io->readU4le();
            $this->_m_cr0 = $this->_io->readU4le();
            $this->_m_cr1 = $this->_io->readU4le();
            $this->_m_cr2 = $this->_io->readU4le();
            $this->_m_cr3 = $this->_io->readU4le();
            $this->_m_cr4 = $this->_io->readU4le();
            $this->_m_cr5 = $this->_io->readU4le();
            $this->_m_cr6 = $this->_io->readU4le();
            $this->_m_cr7 = $this->_io->readU4le();
            $this->_m_dr0 = $this->_io->readU4le();
            $this->_m_dr1 = $this->_io->readU4le();
            $this->_m_dr2 = $this->_io->readU4le();
            $this->_m_dr3 = $this->_io->readU4le();
            $this->_m_dr4 = $this->_io->readU4le();
            $this->_m_dr5 = $this->_io->readU4le();
            $this->_m_dr6 = $this->_io->readU4le();
            $this->_m_dr7 = $this->_io->readU4le();
            $this->_m_eventCallbackCs = $this->_io->readU4le();
            $this->_m_eventCallbackEip = $this->_io->readU4le();
            $this->_m_failsafeCallbackCs = $this->_io->readU4le();
            $this->_m_failsafeCallbackEip = $this->_io->readU4le();
            $this->_m_vmAssist = $this->_io->readU4le();
        }
        protected $_m_cr0Am;

        /**
         * Alignment checks on.
         */
        public function cr0Am() {
            if ($this->_m_cr0Am !== null)
                return $this->_m_cr0Am;
            $this->_m_cr0Am = ($this->cr0() & 262144) != 0;
            return $this->_m_cr0Am;
        }
        protected $_m_cr0Cd;

        /**
         * Cache disabled.
         */
        public function cr0Cd() {
            if ($this->_m_cr0Cd !== null)
                return $this->_m_cr0Cd;
            $this->_m_cr0Cd = ($this->cr0() & 1073741824) != 0;
            return $this->_m_cr0Cd;
        }
        protected $_m_cr0Em;

        /**
         * FPU instructions fault.
         */
        public function cr0Em() {
            if ($this->_m_cr0Em !== null)
                return $this->_m_cr0Em;
            $this->_m_cr0Em = ($this->cr0() & 4) != 0;
            return $this->_m_cr0Em;
        }
        protected $_m_cr0Et;

        /**
         * Extension type, always set.
         */
        public function cr0Et() {
            if ($this->_m_cr0Et !== null)
                return $this->_m_cr0Et;
            $this->_m_cr0Et = ($this->cr0() & 16) != 0;
            return $this->_m_cr0Et;
        }
        protected $_m_cr0Mp;

        /**
         * WAIT follows `ts`.
         */
        public function cr0Mp() {
            if ($this->_m_cr0Mp !== null)
                return $this->_m_cr0Mp;
            $this->_m_cr0Mp = ($this->cr0() & 2) != 0;
            return $this->_m_cr0Mp;
        }
        protected $_m_cr0Ne;

        /**
         * FPU errors are exceptions.
         */
        public function cr0Ne() {
            if ($this->_m_cr0Ne !== null)
                return $this->_m_cr0Ne;
            $this->_m_cr0Ne = ($this->cr0() & 32) != 0;
            return $this->_m_cr0Ne;
        }
        protected $_m_cr0Nw;

        /**
         * Not write-through.
         */
        public function cr0Nw() {
            if ($this->_m_cr0Nw !== null)
                return $this->_m_cr0Nw;
            $this->_m_cr0Nw = ($this->cr0() & 536870912) != 0;
            return $this->_m_cr0Nw;
        }
        protected $_m_cr0Pe;

        /**
         * Protected mode.
         */
        public function cr0Pe() {
            if ($this->_m_cr0Pe !== null)
                return $this->_m_cr0Pe;
            $this->_m_cr0Pe = ($this->cr0() & 1) != 0;
            return $this->_m_cr0Pe;
        }
        protected $_m_cr0Pg;

        /**
         * Paging on.
         */
        public function cr0Pg() {
            if ($this->_m_cr0Pg !== null)
                return $this->_m_cr0Pg;
            $this->_m_cr0Pg = ($this->cr0() & 2147483648) != 0;
            return $this->_m_cr0Pg;
        }
        protected $_m_cr0Ts;

        /**
         * Task switched, FPU state is not the current one.
         */
        public function cr0Ts() {
            if ($this->_m_cr0Ts !== null)
                return $this->_m_cr0Ts;
            $this->_m_cr0Ts = ($this->cr0() & 8) != 0;
            return $this->_m_cr0Ts;
        }
        protected $_m_cr0Wp;

        /**
         * Read-only pages bind the kernel too.
         */
        public function cr0Wp() {
            if ($this->_m_cr0Wp !== null)
                return $this->_m_cr0Wp;
            $this->_m_cr0Wp = ($this->cr0() & 65536) != 0;
            return $this->_m_cr0Wp;
        }
        protected $_m_cr3Frame;

        /**
         * Frame number of the page table; MFN or PFN, see `cr3`.
         */
        public function cr3Frame() {
            if ($this->_m_cr3Frame !== null)
                return $this->_m_cr3Frame;
            $this->_m_cr3Frame = (intval($this->cr3() / 4096) + \Kaitai\Struct\Stream::mod($this->cr3(), 4096) * 1048576);
            return $this->_m_cr3Frame;
        }
        protected $_m_cr4Cet;

        /**
         * Control-flow enforcement.
         */
        public function cr4Cet() {
            if ($this->_m_cr4Cet !== null)
                return $this->_m_cr4Cet;
            $this->_m_cr4Cet = ($this->cr4() & 8388608) != 0;
            return $this->_m_cr4Cet;
        }
        protected $_m_cr4De;

        /**
         * Debugging extensions.
         */
        public function cr4De() {
            if ($this->_m_cr4De !== null)
                return $this->_m_cr4De;
            $this->_m_cr4De = ($this->cr4() & 8) != 0;
            return $this->_m_cr4De;
        }
        protected $_m_cr4Fsgsbase;

        /**
         * FS and GS base instructions.
         */
        public function cr4Fsgsbase() {
            if ($this->_m_cr4Fsgsbase !== null)
                return $this->_m_cr4Fsgsbase;
            $this->_m_cr4Fsgsbase = ($this->cr4() & 65536) != 0;
            return $this->_m_cr4Fsgsbase;
        }
        protected $_m_cr4La57;

        /**
         * Five-level paging.
         */
        public function cr4La57() {
            if ($this->_m_cr4La57 !== null)
                return $this->_m_cr4La57;
            $this->_m_cr4La57 = ($this->cr4() & 4096) != 0;
            return $this->_m_cr4La57;
        }
        protected $_m_cr4Mce;

        /**
         * Machine checks on.
         */
        public function cr4Mce() {
            if ($this->_m_cr4Mce !== null)
                return $this->_m_cr4Mce;
            $this->_m_cr4Mce = ($this->cr4() & 64) != 0;
            return $this->_m_cr4Mce;
        }
        protected $_m_cr4Osfxsr;

        /**
         * FXSAVE and SSE on.
         */
        public function cr4Osfxsr() {
            if ($this->_m_cr4Osfxsr !== null)
                return $this->_m_cr4Osfxsr;
            $this->_m_cr4Osfxsr = ($this->cr4() & 512) != 0;
            return $this->_m_cr4Osfxsr;
        }
        protected $_m_cr4Osxmmexcpt;

        /**
         * SSE exceptions on.
         */
        public function cr4Osxmmexcpt() {
            if ($this->_m_cr4Osxmmexcpt !== null)
                return $this->_m_cr4Osxmmexcpt;
            $this->_m_cr4Osxmmexcpt = ($this->cr4() & 1024) != 0;
            return $this->_m_cr4Osxmmexcpt;
        }
        protected $_m_cr4Osxsave;

        /**
         * XSAVE on.
         */
        public function cr4Osxsave() {
            if ($this->_m_cr4Osxsave !== null)
                return $this->_m_cr4Osxsave;
            $this->_m_cr4Osxsave = ($this->cr4() & 262144) != 0;
            return $this->_m_cr4Osxsave;
        }
        protected $_m_cr4Pae;

        /**
         * Physical address extension.
         */
        public function cr4Pae() {
            if ($this->_m_cr4Pae !== null)
                return $this->_m_cr4Pae;
            $this->_m_cr4Pae = ($this->cr4() & 32) != 0;
            return $this->_m_cr4Pae;
        }
        protected $_m_cr4Pce;

        /**
         * RDPMC for user mode.
         */
        public function cr4Pce() {
            if ($this->_m_cr4Pce !== null)
                return $this->_m_cr4Pce;
            $this->_m_cr4Pce = ($this->cr4() & 256) != 0;
            return $this->_m_cr4Pce;
        }
        protected $_m_cr4Pcide;

        /**
         * Process context identifiers.
         */
        public function cr4Pcide() {
            if ($this->_m_cr4Pcide !== null)
                return $this->_m_cr4Pcide;
            $this->_m_cr4Pcide = ($this->cr4() & 131072) != 0;
            return $this->_m_cr4Pcide;
        }
        protected $_m_cr4Pge;

        /**
         * Global pages.
         */
        public function cr4Pge() {
            if ($this->_m_cr4Pge !== null)
                return $this->_m_cr4Pge;
            $this->_m_cr4Pge = ($this->cr4() & 128) != 0;
            return $this->_m_cr4Pge;
        }
        protected $_m_cr4Pke;

        /**
         * Protection keys for user pages.
         */
        public function cr4Pke() {
            if ($this->_m_cr4Pke !== null)
                return $this->_m_cr4Pke;
            $this->_m_cr4Pke = ($this->cr4() & 4194304) != 0;
            return $this->_m_cr4Pke;
        }
        protected $_m_cr4Pks;

        /**
         * Protection keys for kernel pages.
         */
        public function cr4Pks() {
            if ($this->_m_cr4Pks !== null)
                return $this->_m_cr4Pks;
            $this->_m_cr4Pks = ($this->cr4() & 16777216) != 0;
            return $this->_m_cr4Pks;
        }
        protected $_m_cr4Pse;

        /**
         * Page size extensions.
         */
        public function cr4Pse() {
            if ($this->_m_cr4Pse !== null)
                return $this->_m_cr4Pse;
            $this->_m_cr4Pse = ($this->cr4() & 16) != 0;
            return $this->_m_cr4Pse;
        }
        protected $_m_cr4Pvi;

        /**
         * Protected mode virtual interrupts.
         */
        public function cr4Pvi() {
            if ($this->_m_cr4Pvi !== null)
                return $this->_m_cr4Pvi;
            $this->_m_cr4Pvi = ($this->cr4() & 2) != 0;
            return $this->_m_cr4Pvi;
        }
        protected $_m_cr4Smap;

        /**
         * No access to user pages by the kernel.
         */
        public function cr4Smap() {
            if ($this->_m_cr4Smap !== null)
                return $this->_m_cr4Smap;
            $this->_m_cr4Smap = ($this->cr4() & 2097152) != 0;
            return $this->_m_cr4Smap;
        }
        protected $_m_cr4Smep;

        /**
         * No execution of user pages by the kernel.
         */
        public function cr4Smep() {
            if ($this->_m_cr4Smep !== null)
                return $this->_m_cr4Smep;
            $this->_m_cr4Smep = ($this->cr4() & 1048576) != 0;
            return $this->_m_cr4Smep;
        }
        protected $_m_cr4Smxe;

        /**
         * SMX on.
         */
        public function cr4Smxe() {
            if ($this->_m_cr4Smxe !== null)
                return $this->_m_cr4Smxe;
            $this->_m_cr4Smxe = ($this->cr4() & 16384) != 0;
            return $this->_m_cr4Smxe;
        }
        protected $_m_cr4Tsd;

        /**
         * RDTSC is privileged.
         */
        public function cr4Tsd() {
            if ($this->_m_cr4Tsd !== null)
                return $this->_m_cr4Tsd;
            $this->_m_cr4Tsd = ($this->cr4() & 4) != 0;
            return $this->_m_cr4Tsd;
        }
        protected $_m_cr4Umip;

        /**
         * User mode instruction prevention.
         */
        public function cr4Umip() {
            if ($this->_m_cr4Umip !== null)
                return $this->_m_cr4Umip;
            $this->_m_cr4Umip = ($this->cr4() & 2048) != 0;
            return $this->_m_cr4Umip;
        }
        protected $_m_cr4Vme;

        /**
         * Virtual 8086 mode extensions.
         */
        public function cr4Vme() {
            if ($this->_m_cr4Vme !== null)
                return $this->_m_cr4Vme;
            $this->_m_cr4Vme = ($this->cr4() & 1) != 0;
            return $this->_m_cr4Vme;
        }
        protected $_m_cr4Vmxe;

        /**
         * VMX on.
         */
        public function cr4Vmxe() {
            if ($this->_m_cr4Vmxe !== null)
                return $this->_m_cr4Vmxe;
            $this->_m_cr4Vmxe = ($this->cr4() & 8192) != 0;
            return $this->_m_cr4Vmxe;
        }
        protected $_m_dr6B0;

        /**
         * Breakpoint 0 hit.
         */
        public function dr6B0() {
            if ($this->_m_dr6B0 !== null)
                return $this->_m_dr6B0;
            $this->_m_dr6B0 = ($this->dr6() & 1) != 0;
            return $this->_m_dr6B0;
        }
        protected $_m_dr6B1;

        /**
         * Breakpoint 1 hit.
         */
        public function dr6B1() {
            if ($this->_m_dr6B1 !== null)
                return $this->_m_dr6B1;
            $this->_m_dr6B1 = ($this->dr6() & 2) != 0;
            return $this->_m_dr6B1;
        }
        protected $_m_dr6B2;

        /**
         * Breakpoint 2 hit.
         */
        public function dr6B2() {
            if ($this->_m_dr6B2 !== null)
                return $this->_m_dr6B2;
            $this->_m_dr6B2 = ($this->dr6() & 4) != 0;
            return $this->_m_dr6B2;
        }
        protected $_m_dr6B3;

        /**
         * Breakpoint 3 hit.
         */
        public function dr6B3() {
            if ($this->_m_dr6B3 !== null)
                return $this->_m_dr6B3;
            $this->_m_dr6B3 = ($this->dr6() & 8) != 0;
            return $this->_m_dr6B3;
        }
        protected $_m_dr6Bd;

        /**
         * A debug register was accessed.
         */
        public function dr6Bd() {
            if ($this->_m_dr6Bd !== null)
                return $this->_m_dr6Bd;
            $this->_m_dr6Bd = ($this->dr6() & 8192) != 0;
            return $this->_m_dr6Bd;
        }
        protected $_m_dr6Bld;

        /**
         * Clear if a bus lock was detected.
         */
        public function dr6Bld() {
            if ($this->_m_dr6Bld !== null)
                return $this->_m_dr6Bld;
            $this->_m_dr6Bld = ($this->dr6() & 2048) != 0;
            return $this->_m_dr6Bld;
        }
        protected $_m_dr6Bs;

        /**
         * Single step.
         */
        public function dr6Bs() {
            if ($this->_m_dr6Bs !== null)
                return $this->_m_dr6Bs;
            $this->_m_dr6Bs = ($this->dr6() & 16384) != 0;
            return $this->_m_dr6Bs;
        }
        protected $_m_dr6Bt;

        /**
         * Task switch.
         */
        public function dr6Bt() {
            if ($this->_m_dr6Bt !== null)
                return $this->_m_dr6Bt;
            $this->_m_dr6Bt = ($this->dr6() & 32768) != 0;
            return $this->_m_dr6Bt;
        }
        protected $_m_dr6Rtm;

        /**
         * Clear if within a transactional region.
         */
        public function dr6Rtm() {
            if ($this->_m_dr6Rtm !== null)
                return $this->_m_dr6Rtm;
            $this->_m_dr6Rtm = ($this->dr6() & 65536) != 0;
            return $this->_m_dr6Rtm;
        }
        protected $_m_dr7G0;

        /**
         * Breakpoint 0 is on for all tasks.
         */
        public function dr7G0() {
            if ($this->_m_dr7G0 !== null)
                return $this->_m_dr7G0;
            $this->_m_dr7G0 = ($this->dr7() & 2) != 0;
            return $this->_m_dr7G0;
        }
        protected $_m_dr7G1;

        /**
         * Breakpoint 1 is on for all tasks.
         */
        public function dr7G1() {
            if ($this->_m_dr7G1 !== null)
                return $this->_m_dr7G1;
            $this->_m_dr7G1 = ($this->dr7() & 8) != 0;
            return $this->_m_dr7G1;
        }
        protected $_m_dr7G2;

        /**
         * Breakpoint 2 is on for all tasks.
         */
        public function dr7G2() {
            if ($this->_m_dr7G2 !== null)
                return $this->_m_dr7G2;
            $this->_m_dr7G2 = ($this->dr7() & 32) != 0;
            return $this->_m_dr7G2;
        }
        protected $_m_dr7G3;

        /**
         * Breakpoint 3 is on for all tasks.
         */
        public function dr7G3() {
            if ($this->_m_dr7G3 !== null)
                return $this->_m_dr7G3;
            $this->_m_dr7G3 = ($this->dr7() & 128) != 0;
            return $this->_m_dr7G3;
        }
        protected $_m_dr7Gd;

        /**
         * Access to debug registers faults.
         */
        public function dr7Gd() {
            if ($this->_m_dr7Gd !== null)
                return $this->_m_dr7Gd;
            $this->_m_dr7Gd = ($this->dr7() & 8192) != 0;
            return $this->_m_dr7Gd;
        }
        protected $_m_dr7Ge;

        /**
         * Exact global breakpoints.
         */
        public function dr7Ge() {
            if ($this->_m_dr7Ge !== null)
                return $this->_m_dr7Ge;
            $this->_m_dr7Ge = ($this->dr7() & 512) != 0;
            return $this->_m_dr7Ge;
        }
        protected $_m_dr7L0;

        /**
         * Breakpoint 0 is on for the current task.
         */
        public function dr7L0() {
            if ($this->_m_dr7L0 !== null)
                return $this->_m_dr7L0;
            $this->_m_dr7L0 = ($this->dr7() & 1) != 0;
            return $this->_m_dr7L0;
        }
        protected $_m_dr7L1;

        /**
         * Breakpoint 1 is on for the current task.
         */
        public function dr7L1() {
            if ($this->_m_dr7L1 !== null)
                return $this->_m_dr7L1;
            $this->_m_dr7L1 = ($this->dr7() & 4) != 0;
            return $this->_m_dr7L1;
        }
        protected $_m_dr7L2;

        /**
         * Breakpoint 2 is on for the current task.
         */
        public function dr7L2() {
            if ($this->_m_dr7L2 !== null)
                return $this->_m_dr7L2;
            $this->_m_dr7L2 = ($this->dr7() & 16) != 0;
            return $this->_m_dr7L2;
        }
        protected $_m_dr7L3;

        /**
         * Breakpoint 3 is on for the current task.
         */
        public function dr7L3() {
            if ($this->_m_dr7L3 !== null)
                return $this->_m_dr7L3;
            $this->_m_dr7L3 = ($this->dr7() & 64) != 0;
            return $this->_m_dr7L3;
        }
        protected $_m_dr7Le;

        /**
         * Exact local breakpoints.
         */
        public function dr7Le() {
            if ($this->_m_dr7Le !== null)
                return $this->_m_dr7Le;
            $this->_m_dr7Le = ($this->dr7() & 256) != 0;
            return $this->_m_dr7Le;
        }
        protected $_m_dr7Len0;

        /**
         * How many octets breakpoint 0 covers.
         */
        public function dr7Len0() {
            if ($this->_m_dr7Len0 !== null)
                return $this->_m_dr7Len0;
            $this->_m_dr7Len0 = \Kaitai\Struct\Stream::mod(intval($this->dr7() / 262144), 4);
            return $this->_m_dr7Len0;
        }
        protected $_m_dr7Len1;

        /**
         * How many octets breakpoint 1 covers.
         */
        public function dr7Len1() {
            if ($this->_m_dr7Len1 !== null)
                return $this->_m_dr7Len1;
            $this->_m_dr7Len1 = \Kaitai\Struct\Stream::mod(intval($this->dr7() / 4194304), 4);
            return $this->_m_dr7Len1;
        }
        protected $_m_dr7Len2;

        /**
         * How many octets breakpoint 2 covers.
         */
        public function dr7Len2() {
            if ($this->_m_dr7Len2 !== null)
                return $this->_m_dr7Len2;
            $this->_m_dr7Len2 = \Kaitai\Struct\Stream::mod(intval($this->dr7() / 67108864), 4);
            return $this->_m_dr7Len2;
        }
        protected $_m_dr7Len3;

        /**
         * How many octets breakpoint 3 covers.
         */
        public function dr7Len3() {
            if ($this->_m_dr7Len3 !== null)
                return $this->_m_dr7Len3;
            $this->_m_dr7Len3 = \Kaitai\Struct\Stream::mod(intval($this->dr7() / 1073741824), 4);
            return $this->_m_dr7Len3;
        }
        protected $_m_dr7Rtm;

        /**
         * Debugging of transactional regions.
         */
        public function dr7Rtm() {
            if ($this->_m_dr7Rtm !== null)
                return $this->_m_dr7Rtm;
            $this->_m_dr7Rtm = ($this->dr7() & 2048) != 0;
            return $this->_m_dr7Rtm;
        }
        protected $_m_dr7Rw0;

        /**
         * What breakpoint 0 stops at.
         */
        public function dr7Rw0() {
            if ($this->_m_dr7Rw0 !== null)
                return $this->_m_dr7Rw0;
            $this->_m_dr7Rw0 = \Kaitai\Struct\Stream::mod(intval($this->dr7() / 65536), 4);
            return $this->_m_dr7Rw0;
        }
        protected $_m_dr7Rw1;

        /**
         * What breakpoint 1 stops at.
         */
        public function dr7Rw1() {
            if ($this->_m_dr7Rw1 !== null)
                return $this->_m_dr7Rw1;
            $this->_m_dr7Rw1 = \Kaitai\Struct\Stream::mod(intval($this->dr7() / 1048576), 4);
            return $this->_m_dr7Rw1;
        }
        protected $_m_dr7Rw2;

        /**
         * What breakpoint 2 stops at.
         */
        public function dr7Rw2() {
            if ($this->_m_dr7Rw2 !== null)
                return $this->_m_dr7Rw2;
            $this->_m_dr7Rw2 = \Kaitai\Struct\Stream::mod(intval($this->dr7() / 16777216), 4);
            return $this->_m_dr7Rw2;
        }
        protected $_m_dr7Rw3;

        /**
         * What breakpoint 3 stops at.
         */
        public function dr7Rw3() {
            if ($this->_m_dr7Rw3 !== null)
                return $this->_m_dr7Rw3;
            $this->_m_dr7Rw3 = \Kaitai\Struct\Stream::mod(intval($this->dr7() / 268435456), 4);
            return $this->_m_dr7Rw3;
        }
        protected $_m_vgcfFailsafeDisablesEvents;

        /**
         * The failsafe callback is entered with events masked.
         */
        public function vgcfFailsafeDisablesEvents() {
            if ($this->_m_vgcfFailsafeDisablesEvents !== null)
                return $this->_m_vgcfFailsafeDisablesEvents;
            $this->_m_vgcfFailsafeDisablesEvents = ($this->flags() & 8) != 0;
            return $this->_m_vgcfFailsafeDisablesEvents;
        }
        protected $_m_vgcfI387Valid;

        /**
         * `fpu_ctxt` is valid.
         */
        public function vgcfI387Valid() {
            if ($this->_m_vgcfI387Valid !== null)
                return $this->_m_vgcfI387Valid;
            $this->_m_vgcfI387Valid = ($this->flags() & 1) != 0;
            return $this->_m_vgcfI387Valid;
        }
        protected $_m_vgcfInKernel;

        /**
         * The vCPU runs the guest kernel, not a user program.
         */
        public function vgcfInKernel() {
            if ($this->_m_vgcfInKernel !== null)
                return $this->_m_vgcfInKernel;
            $this->_m_vgcfInKernel = ($this->flags() & 4) != 0;
            return $this->_m_vgcfInKernel;
        }
        protected $_m_vgcfOnline;

        /**
         * The vCPU is up.
         */
        public function vgcfOnline() {
            if ($this->_m_vgcfOnline !== null)
                return $this->_m_vgcfOnline;
            $this->_m_vgcfOnline = ($this->flags() & 32) != 0;
            return $this->_m_vgcfOnline;
        }
        protected $_m_vgcfSyscallDisablesEvents;

        /**
         * The syscall callback is entered with events masked.
         */
        public function vgcfSyscallDisablesEvents() {
            if ($this->_m_vgcfSyscallDisablesEvents !== null)
                return $this->_m_vgcfSyscallDisablesEvents;
            $this->_m_vgcfSyscallDisablesEvents = ($this->flags() & 16) != 0;
            return $this->_m_vgcfSyscallDisablesEvents;
        }
        protected $_m_vmasst4gbSegments;

        /**
         * Segment limits of 4 GiB are simulated (32-bit guests).
         */
        public function vmasst4gbSegments() {
            if ($this->_m_vmasst4gbSegments !== null)
                return $this->_m_vmasst4gbSegments;
            $this->_m_vmasst4gbSegments = ($this->vmAssist() & 1) != 0;
            return $this->_m_vmasst4gbSegments;
        }
        protected $_m_vmasst4gbSegmentsNotify;

        /**
         * Trap 15 tells when that simulation is used.
         */
        public function vmasst4gbSegmentsNotify() {
            if ($this->_m_vmasst4gbSegmentsNotify !== null)
                return $this->_m_vmasst4gbSegmentsNotify;
            $this->_m_vmasst4gbSegmentsNotify = ($this->vmAssist() & 2) != 0;
            return $this->_m_vmasst4gbSegmentsNotify;
        }
        protected $_m_vmasstArchitecturalIopl;

        /**
         * The virtual IOPL acts as the real one does.
         */
        public function vmasstArchitecturalIopl() {
            if ($this->_m_vmasstArchitecturalIopl !== null)
                return $this->_m_vmasstArchitecturalIopl;
            $this->_m_vmasstArchitecturalIopl = ($this->vmAssist() & 16) != 0;
            return $this->_m_vmasstArchitecturalIopl;
        }
        protected $_m_vmasstPaeExtendedCr3;

        /**
         * Level 3 page tables may lie above 4 GiB (32-bit guests).
         */
        public function vmasstPaeExtendedCr3() {
            if ($this->_m_vmasstPaeExtendedCr3 !== null)
                return $this->_m_vmasstPaeExtendedCr3;
            $this->_m_vmasstPaeExtendedCr3 = ($this->vmAssist() & 8) != 0;
            return $this->_m_vmasstPaeExtendedCr3;
        }
        protected $_m_vmasstRunstateUpdateFlag;

        /**
         * Xen marks when it updates the run state information.
         */
        public function vmasstRunstateUpdateFlag() {
            if ($this->_m_vmasstRunstateUpdateFlag !== null)
                return $this->_m_vmasstRunstateUpdateFlag;
            $this->_m_vmasstRunstateUpdateFlag = ($this->vmAssist() & 32) != 0;
            return $this->_m_vmasstRunstateUpdateFlag;
        }
        protected $_m_vmasstWritablePagetables;

        /**
         * The guest may write to its level 1 page tables.
         */
        public function vmasstWritablePagetables() {
            if ($this->_m_vmasstWritablePagetables !== null)
                return $this->_m_vmasstWritablePagetables;
            $this->_m_vmasstWritablePagetables = ($this->vmAssist() & 4) != 0;
            return $this->_m_vmasstWritablePagetables;
        }
        protected $_m_fpuCtxt;
        protected $_m_flags;
        protected $_m_userRegs;
        protected $_m_traps;
        protected $_m_ldtBase;
        protected $_m_ldtEnts;
        protected $_m_gdtFrames;
        protected $_m_gdtEnts;
        protected $_m_kernelSs;
        protected $_m_kernelSp;
        protected $_m_cr0;
        protected $_m_cr1;
        protected $_m_cr2;
        protected $_m_cr3;
        protected $_m_cr4;
        protected $_m_cr5;
        protected $_m_cr6;
        protected $_m_cr7;
        protected $_m_dr0;
        protected $_m_dr1;
        protected $_m_dr2;
        protected $_m_dr3;
        protected $_m_dr4;
        protected $_m_dr5;
        protected $_m_dr6;
        protected $_m_dr7;
        protected $_m_eventCallbackCs;
        protected $_m_eventCallbackEip;
        protected $_m_failsafeCallbackCs;
        protected $_m_failsafeCallbackEip;
        protected $_m_vmAssist;
        protected $_m__raw_fpuCtxt;

        /**
         * FPU and SSE registers.
         */
        public function fpuCtxt() { return $this->_m_fpuCtxt; }

        /**
         * State of the vCPU, `VGCF_*`.
         */
        public function flags() { return $this->_m_flags; }

        /**
         * General registers.
         */
        public function userRegs() { return $this->_m_userRegs; }

        /**
         * Virtual interrupt descriptor table, by vector.
         */
        public function traps() { return $this->_m_traps; }

        /**
         * Linear address of the local descriptor table.
         */
        public function ldtBase() { return $this->_m_ldtBase; }

        /**
         * Number of entries in the local descriptor table.
         */
        public function ldtEnts() { return $this->_m_ldtEnts; }

        /**
         * Frames of the global descriptor table, 512 entries each. MFNs; a libxc
         * image has PFNs.
         */
        public function gdtFrames() { return $this->_m_gdtFrames; }

        /**
         * Number of entries in the global descriptor table.
         */
        public function gdtEnts() { return $this->_m_gdtEnts; }

        /**
         * Stack segment for entries into the guest kernel.
         */
        public function kernelSs() { return $this->_m_kernelSs; }

        /**
         * Stack pointer for entries into the guest kernel.
         */
        public function kernelSp() { return $this->_m_kernelSp; }

        /**
         * Control register 0.
         */
        public function cr0() { return $this->_m_cr0; }

        /**
         * Not used.
         */
        public function cr1() { return $this->_m_cr1; }

        /**
         * Address of the last page fault; the guest itself reads it from its
         * vCPU information.
         */
        public function cr2() { return $this->_m_cr2; }

        /**
         * Page table, its frame number rotated so that 32 bits of it fit. Holds
         * an MFN; a libxc image has a PFN.
         */
        public function cr3() { return $this->_m_cr3; }

        /**
         * Control register 4.
         */
        public function cr4() { return $this->_m_cr4; }

        /**
         * Not used.
         */
        public function cr5() { return $this->_m_cr5; }

        /**
         * Not used.
         */
        public function cr6() { return $this->_m_cr6; }

        /**
         * Not used.
         */
        public function cr7() { return $this->_m_cr7; }

        /**
         * Address of breakpoint 0.
         */
        public function dr0() { return $this->_m_dr0; }

        /**
         * Address of breakpoint 1.
         */
        public function dr1() { return $this->_m_dr1; }

        /**
         * Address of breakpoint 2.
         */
        public function dr2() { return $this->_m_dr2; }

        /**
         * Address of breakpoint 3.
         */
        public function dr3() { return $this->_m_dr3; }

        /**
         * Not used.
         */
        public function dr4() { return $this->_m_dr4; }

        /**
         * Which I/O breakpoints of `dr7` Xen emulates in old versions; else 0.
         */
        public function dr5() { return $this->_m_dr5; }

        /**
         * Debug status.
         */
        public function dr6() { return $this->_m_dr6; }

        /**
         * Debug control.
         */
        public function dr7() { return $this->_m_dr7; }

        /**
         * Code segment of the event callback.
         */
        public function eventCallbackCs() { return $this->_m_eventCallbackCs; }

        /**
         * Address that events are delivered to.
         */
        public function eventCallbackEip() { return $this->_m_eventCallbackEip; }

        /**
         * Code segment of the failsafe callback.
         */
        public function failsafeCallbackCs() { return $this->_m_failsafeCallbackCs; }

        /**
         * Address that is entered if returning to the guest fails.
         */
        public function failsafeCallbackEip() { return $this->_m_failsafeCallbackEip; }

        /**
         * Assistance that the guest asked Xen for, `VMASST_TYPE_*`.
         */
        public function vmAssist() { return $this->_m_vmAssist; }
        public function _raw_fpuCtxt() { return $this->_m__raw_fpuCtxt; }
    }
}

/**
 * Registers of a vCPU of a 64-bit PV guest, 5168 octets.
 */

namespace Luformat\XenPvVcpu {
    class GuestContext64 extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\Kaitai\Struct\Struct $_parent = null, ?\Luformat\XenPvVcpu $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_read();
        }

        private function _read() {
            $this->_m__raw_fpuCtxt = $this->_io->readBytes(512);
            $_io__raw_fpuCtxt = new \Kaitai\Struct\Stream($this->_m__raw_fpuCtxt);
            $this->_m_fpuCtxt = new \Luformat\X86Fxsave($_io__raw_fpuCtxt);
            $this->_m_flags = $this->_io->readU8le();
            $this->_m_userRegs = new \Luformat\XenPvVcpu\UserRegs64($this->_io, $this, $this->_root);
            $this->_m_traps = [];
            $n = 256;
            for ($i = 0; $i < $n; $i++) {
                $this->_m_traps[] = new \Luformat\XenPvVcpu\TrapInfo64($this->_io, $this, $this->_root);
            }
            $this->_m_ldtBase = $this->_io->readU8le();
            $this->_m_ldtEnts = $this->_io->readU8le();
            $this->_m_gdtFrames = [];
            $n = 16;
            for ($i = 0; $i < $n; $i++) {
                $this->_m_gdtFrames[] = $this->_io->readU8le();
            }
            $this->_m_gdtEnts = $this->_io->readU8le();
            $this->_m_kernelSs = $this->_io->readU8le();
            $this->_m_kernelSp = $this->_io->readU8le();
            $this->_m_cr0 = $this->_io->readU8le();
            $this->_m_userCr3 = $this->_io->readU8le();
            $this->_m_cr2 = $this->_io->readU8le();
            $this->_m_cr3 = $this->_io->readU8le();
            $this->_m_cr4 = $this->_io->readU8le();
            $this->_m_cr5 = $this->_io->readU8le();
            $this->_m_cr6 = $this->_io->readU8le();
            $this->_m_cr7 = $this->_io->readU8le();
            $this->_m_dr0 = $this->_io->readU8le();
            $this->_m_dr1 = $this->_io->readU8le();
            $this->_m_dr2 = $this->_io->readU8le();
            $this->_m_dr3 = $this->_io->readU8le();
            $this->_m_dr4 = $this->_io->readU8le();
            $this->_m_dr5 = $this->_io->readU8le();
            $this->_m_dr6 = $this->_io->readU8le();
            $this->_m_dr7 = $this->_io->readU8le();
            $this->_m_eventCallbackEip = $this->_io->readU8le();
            $this->_m_failsafeCallbackEip = $this->_io->readU8le();
            $this->_m_syscallCallbackEip = $this->_io->readU8le();
            $this->_m_vmAssist = $this->_io->readU8le();
            $this->_m_fsBase = $this->_io->readU8le();
            $this->_m_gsBaseKernel = $this->_io->readU8le();
            $this->_m_gsBaseUser = $this->_io->readU8le();
        }
        protected $_m_cr0Am;

        /**
         * Alignment checks on.
         */
        public function cr0Am() {
            if ($this->_m_cr0Am !== null)
                return $this->_m_cr0Am;
            $this->_m_cr0Am = ($this->cr0() & 262144) != 0;
            return $this->_m_cr0Am;
        }
        protected $_m_cr0Cd;

        /**
         * Cache disabled.
         */
        public function cr0Cd() {
            if ($this->_m_cr0Cd !== null)
                return $this->_m_cr0Cd;
            $this->_m_cr0Cd = ($this->cr0() & 1073741824) != 0;
            return $this->_m_cr0Cd;
        }
        protected $_m_cr0Em;

        /**
         * FPU instructions fault.
         */
        public function cr0Em() {
            if ($this->_m_cr0Em !== null)
                return $this->_m_cr0Em;
            $this->_m_cr0Em = ($this->cr0() & 4) != 0;
            return $this->_m_cr0Em;
        }
        protected $_m_cr0Et;

        /**
         * Extension type, always set.
         */
        public function cr0Et() {
            if ($this->_m_cr0Et !== null)
                return $this->_m_cr0Et;
            $this->_m_cr0Et = ($this->cr0() & 16) != 0;
            return $this->_m_cr0Et;
        }
        protected $_m_cr0Mp;

        /**
         * WAIT follows `ts`.
         */
        public function cr0Mp() {
            if ($this->_m_cr0Mp !== null)
                return $this->_m_cr0Mp;
            $this->_m_cr0Mp = ($this->cr0() & 2) != 0;
            return $this->_m_cr0Mp;
        }
        protected $_m_cr0Ne;

        /**
         * FPU errors are exceptions.
         */
        public function cr0Ne() {
            if ($this->_m_cr0Ne !== null)
                return $this->_m_cr0Ne;
            $this->_m_cr0Ne = ($this->cr0() & 32) != 0;
            return $this->_m_cr0Ne;
        }
        protected $_m_cr0Nw;

        /**
         * Not write-through.
         */
        public function cr0Nw() {
            if ($this->_m_cr0Nw !== null)
                return $this->_m_cr0Nw;
            $this->_m_cr0Nw = ($this->cr0() & 536870912) != 0;
            return $this->_m_cr0Nw;
        }
        protected $_m_cr0Pe;

        /**
         * Protected mode.
         */
        public function cr0Pe() {
            if ($this->_m_cr0Pe !== null)
                return $this->_m_cr0Pe;
            $this->_m_cr0Pe = ($this->cr0() & 1) != 0;
            return $this->_m_cr0Pe;
        }
        protected $_m_cr0Pg;

        /**
         * Paging on.
         */
        public function cr0Pg() {
            if ($this->_m_cr0Pg !== null)
                return $this->_m_cr0Pg;
            $this->_m_cr0Pg = ($this->cr0() & 2147483648) != 0;
            return $this->_m_cr0Pg;
        }
        protected $_m_cr0Ts;

        /**
         * Task switched, FPU state is not the current one.
         */
        public function cr0Ts() {
            if ($this->_m_cr0Ts !== null)
                return $this->_m_cr0Ts;
            $this->_m_cr0Ts = ($this->cr0() & 8) != 0;
            return $this->_m_cr0Ts;
        }
        protected $_m_cr0Wp;

        /**
         * Read-only pages bind the kernel too.
         */
        public function cr0Wp() {
            if ($this->_m_cr0Wp !== null)
                return $this->_m_cr0Wp;
            $this->_m_cr0Wp = ($this->cr0() & 65536) != 0;
            return $this->_m_cr0Wp;
        }
        protected $_m_cr3Frame;

        /**
         * Frame number of the kernel page table; MFN or PFN, see `cr3`.
         */
        public function cr3Frame() {
            if ($this->_m_cr3Frame !== null)
                return $this->_m_cr3Frame;
            $this->_m_cr3Frame = intval($this->cr3() / 4096);
            return $this->_m_cr3Frame;
        }
        protected $_m_cr4Cet;

        /**
         * Control-flow enforcement.
         */
        public function cr4Cet() {
            if ($this->_m_cr4Cet !== null)
                return $this->_m_cr4Cet;
            $this->_m_cr4Cet = ($this->cr4() & 8388608) != 0;
            return $this->_m_cr4Cet;
        }
        protected $_m_cr4De;

        /**
         * Debugging extensions.
         */
        public function cr4De() {
            if ($this->_m_cr4De !== null)
                return $this->_m_cr4De;
            $this->_m_cr4De = ($this->cr4() & 8) != 0;
            return $this->_m_cr4De;
        }
        protected $_m_cr4Fsgsbase;

        /**
         * FS and GS base instructions.
         */
        public function cr4Fsgsbase() {
            if ($this->_m_cr4Fsgsbase !== null)
                return $this->_m_cr4Fsgsbase;
            $this->_m_cr4Fsgsbase = ($this->cr4() & 65536) != 0;
            return $this->_m_cr4Fsgsbase;
        }
        protected $_m_cr4La57;

        /**
         * Five-level paging.
         */
        public function cr4La57() {
            if ($this->_m_cr4La57 !== null)
                return $this->_m_cr4La57;
            $this->_m_cr4La57 = ($this->cr4() & 4096) != 0;
            return $this->_m_cr4La57;
        }
        protected $_m_cr4Mce;

        /**
         * Machine checks on.
         */
        public function cr4Mce() {
            if ($this->_m_cr4Mce !== null)
                return $this->_m_cr4Mce;
            $this->_m_cr4Mce = ($this->cr4() & 64) != 0;
            return $this->_m_cr4Mce;
        }
        protected $_m_cr4Osfxsr;

        /**
         * FXSAVE and SSE on.
         */
        public function cr4Osfxsr() {
            if ($this->_m_cr4Osfxsr !== null)
                return $this->_m_cr4Osfxsr;
            $this->_m_cr4Osfxsr = ($this->cr4() & 512) != 0;
            return $this->_m_cr4Osfxsr;
        }
        protected $_m_cr4Osxmmexcpt;

        /**
         * SSE exceptions on.
         */
        public function cr4Osxmmexcpt() {
            if ($this->_m_cr4Osxmmexcpt !== null)
                return $this->_m_cr4Osxmmexcpt;
            $this->_m_cr4Osxmmexcpt = ($this->cr4() & 1024) != 0;
            return $this->_m_cr4Osxmmexcpt;
        }
        protected $_m_cr4Osxsave;

        /**
         * XSAVE on.
         */
        public function cr4Osxsave() {
            if ($this->_m_cr4Osxsave !== null)
                return $this->_m_cr4Osxsave;
            $this->_m_cr4Osxsave = ($this->cr4() & 262144) != 0;
            return $this->_m_cr4Osxsave;
        }
        protected $_m_cr4Pae;

        /**
         * Physical address extension.
         */
        public function cr4Pae() {
            if ($this->_m_cr4Pae !== null)
                return $this->_m_cr4Pae;
            $this->_m_cr4Pae = ($this->cr4() & 32) != 0;
            return $this->_m_cr4Pae;
        }
        protected $_m_cr4Pce;

        /**
         * RDPMC for user mode.
         */
        public function cr4Pce() {
            if ($this->_m_cr4Pce !== null)
                return $this->_m_cr4Pce;
            $this->_m_cr4Pce = ($this->cr4() & 256) != 0;
            return $this->_m_cr4Pce;
        }
        protected $_m_cr4Pcide;

        /**
         * Process context identifiers.
         */
        public function cr4Pcide() {
            if ($this->_m_cr4Pcide !== null)
                return $this->_m_cr4Pcide;
            $this->_m_cr4Pcide = ($this->cr4() & 131072) != 0;
            return $this->_m_cr4Pcide;
        }
        protected $_m_cr4Pge;

        /**
         * Global pages.
         */
        public function cr4Pge() {
            if ($this->_m_cr4Pge !== null)
                return $this->_m_cr4Pge;
            $this->_m_cr4Pge = ($this->cr4() & 128) != 0;
            return $this->_m_cr4Pge;
        }
        protected $_m_cr4Pke;

        /**
         * Protection keys for user pages.
         */
        public function cr4Pke() {
            if ($this->_m_cr4Pke !== null)
                return $this->_m_cr4Pke;
            $this->_m_cr4Pke = ($this->cr4() & 4194304) != 0;
            return $this->_m_cr4Pke;
        }
        protected $_m_cr4Pks;

        /**
         * Protection keys for kernel pages.
         */
        public function cr4Pks() {
            if ($this->_m_cr4Pks !== null)
                return $this->_m_cr4Pks;
            $this->_m_cr4Pks = ($this->cr4() & 16777216) != 0;
            return $this->_m_cr4Pks;
        }
        protected $_m_cr4Pse;

        /**
         * Page size extensions.
         */
        public function cr4Pse() {
            if ($this->_m_cr4Pse !== null)
                return $this->_m_cr4Pse;
            $this->_m_cr4Pse = ($this->cr4() & 16) != 0;
            return $this->_m_cr4Pse;
        }
        protected $_m_cr4Pvi;

        /**
         * Protected mode virtual interrupts.
         */
        public function cr4Pvi() {
            if ($this->_m_cr4Pvi !== null)
                return $this->_m_cr4Pvi;
            $this->_m_cr4Pvi = ($this->cr4() & 2) != 0;
            return $this->_m_cr4Pvi;
        }
        protected $_m_cr4Smap;

        /**
         * No access to user pages by the kernel.
         */
        public function cr4Smap() {
            if ($this->_m_cr4Smap !== null)
                return $this->_m_cr4Smap;
            $this->_m_cr4Smap = ($this->cr4() & 2097152) != 0;
            return $this->_m_cr4Smap;
        }
        protected $_m_cr4Smep;

        /**
         * No execution of user pages by the kernel.
         */
        public function cr4Smep() {
            if ($this->_m_cr4Smep !== null)
                return $this->_m_cr4Smep;
            $this->_m_cr4Smep = ($this->cr4() & 1048576) != 0;
            return $this->_m_cr4Smep;
        }
        protected $_m_cr4Smxe;

        /**
         * SMX on.
         */
        public function cr4Smxe() {
            if ($this->_m_cr4Smxe !== null)
                return $this->_m_cr4Smxe;
            $this->_m_cr4Smxe = ($this->cr4() & 16384) != 0;
            return $this->_m_cr4Smxe;
        }
        protected $_m_cr4Tsd;

        /**
         * RDTSC is privileged.
         */
        public function cr4Tsd() {
            if ($this->_m_cr4Tsd !== null)
                return $this->_m_cr4Tsd;
            $this->_m_cr4Tsd = ($this->cr4() & 4) != 0;
            return $this->_m_cr4Tsd;
        }
        protected $_m_cr4Umip;

        /**
         * User mode instruction prevention.
         */
        public function cr4Umip() {
            if ($this->_m_cr4Umip !== null)
                return $this->_m_cr4Umip;
            $this->_m_cr4Umip = ($this->cr4() & 2048) != 0;
            return $this->_m_cr4Umip;
        }
        protected $_m_cr4Vme;

        /**
         * Virtual 8086 mode extensions.
         */
        public function cr4Vme() {
            if ($this->_m_cr4Vme !== null)
                return $this->_m_cr4Vme;
            $this->_m_cr4Vme = ($this->cr4() & 1) != 0;
            return $this->_m_cr4Vme;
        }
        protected $_m_cr4Vmxe;

        /**
         * VMX on.
         */
        public function cr4Vmxe() {
            if ($this->_m_cr4Vmxe !== null)
                return $this->_m_cr4Vmxe;
            $this->_m_cr4Vmxe = ($this->cr4() & 8192) != 0;
            return $this->_m_cr4Vmxe;
        }
        protected $_m_dr6B0;

        /**
         * Breakpoint 0 hit.
         */
        public function dr6B0() {
            if ($this->_m_dr6B0 !== null)
                return $this->_m_dr6B0;
            $this->_m_dr6B0 = ($this->dr6() & 1) != 0;
            return $this->_m_dr6B0;
        }
        protected $_m_dr6B1;

        /**
         * Breakpoint 1 hit.
         */
        public function dr6B1() {
            if ($this->_m_dr6B1 !== null)
                return $this->_m_dr6B1;
            $this->_m_dr6B1 = ($this->dr6() & 2) != 0;
            return $this->_m_dr6B1;
        }
        protected $_m_dr6B2;

        /**
         * Breakpoint 2 hit.
         */
        public function dr6B2() {
            if ($this->_m_dr6B2 !== null)
                return $this->_m_dr6B2;
            $this->_m_dr6B2 = ($this->dr6() & 4) != 0;
            return $this->_m_dr6B2;
        }
        protected $_m_dr6B3;

        /**
         * Breakpoint 3 hit.
         */
        public function dr6B3() {
            if ($this->_m_dr6B3 !== null)
                return $this->_m_dr6B3;
            $this->_m_dr6B3 = ($this->dr6() & 8) != 0;
            return $this->_m_dr6B3;
        }
        protected $_m_dr6Bd;

        /**
         * A debug register was accessed.
         */
        public function dr6Bd() {
            if ($this->_m_dr6Bd !== null)
                return $this->_m_dr6Bd;
            $this->_m_dr6Bd = ($this->dr6() & 8192) != 0;
            return $this->_m_dr6Bd;
        }
        protected $_m_dr6Bld;

        /**
         * Clear if a bus lock was detected.
         */
        public function dr6Bld() {
            if ($this->_m_dr6Bld !== null)
                return $this->_m_dr6Bld;
            $this->_m_dr6Bld = ($this->dr6() & 2048) != 0;
            return $this->_m_dr6Bld;
        }
        protected $_m_dr6Bs;

        /**
         * Single step.
         */
        public function dr6Bs() {
            if ($this->_m_dr6Bs !== null)
                return $this->_m_dr6Bs;
            $this->_m_dr6Bs = ($this->dr6() & 16384) != 0;
            return $this->_m_dr6Bs;
        }
        protected $_m_dr6Bt;

        /**
         * Task switch.
         */
        public function dr6Bt() {
            if ($this->_m_dr6Bt !== null)
                return $this->_m_dr6Bt;
            $this->_m_dr6Bt = ($this->dr6() & 32768) != 0;
            return $this->_m_dr6Bt;
        }
        protected $_m_dr6Rtm;

        /**
         * Clear if within a transactional region.
         */
        public function dr6Rtm() {
            if ($this->_m_dr6Rtm !== null)
                return $this->_m_dr6Rtm;
            $this->_m_dr6Rtm = ($this->dr6() & 65536) != 0;
            return $this->_m_dr6Rtm;
        }
        protected $_m_dr7G0;

        /**
         * Breakpoint 0 is on for all tasks.
         */
        public function dr7G0() {
            if ($this->_m_dr7G0 !== null)
                return $this->_m_dr7G0;
            $this->_m_dr7G0 = ($this->dr7() & 2) != 0;
            return $this->_m_dr7G0;
        }
        protected $_m_dr7G1;

        /**
         * Breakpoint 1 is on for all tasks.
         */
        public function dr7G1() {
            if ($this->_m_dr7G1 !== null)
                return $this->_m_dr7G1;
            $this->_m_dr7G1 = ($this->dr7() & 8) != 0;
            return $this->_m_dr7G1;
        }
        protected $_m_dr7G2;

        /**
         * Breakpoint 2 is on for all tasks.
         */
        public function dr7G2() {
            if ($this->_m_dr7G2 !== null)
                return $this->_m_dr7G2;
            $this->_m_dr7G2 = ($this->dr7() & 32) != 0;
            return $this->_m_dr7G2;
        }
        protected $_m_dr7G3;

        /**
         * Breakpoint 3 is on for all tasks.
         */
        public function dr7G3() {
            if ($this->_m_dr7G3 !== null)
                return $this->_m_dr7G3;
            $this->_m_dr7G3 = ($this->dr7() & 128) != 0;
            return $this->_m_dr7G3;
        }
        protected $_m_dr7Gd;

        /**
         * Access to debug registers faults.
         */
        public function dr7Gd() {
            if ($this->_m_dr7Gd !== null)
                return $this->_m_dr7Gd;
            $this->_m_dr7Gd = ($this->dr7() & 8192) != 0;
            return $this->_m_dr7Gd;
        }
        protected $_m_dr7Ge;

        /**
         * Exact global breakpoints.
         */
        public function dr7Ge() {
            if ($this->_m_dr7Ge !== null)
                return $this->_m_dr7Ge;
            $this->_m_dr7Ge = ($this->dr7() & 512) != 0;
            return $this->_m_dr7Ge;
        }
        protected $_m_dr7L0;

        /**
         * Breakpoint 0 is on for the current task.
         */
        public function dr7L0() {
            if ($this->_m_dr7L0 !== null)
                return $this->_m_dr7L0;
            $this->_m_dr7L0 = ($this->dr7() & 1) != 0;
            return $this->_m_dr7L0;
        }
        protected $_m_dr7L1;

        /**
         * Breakpoint 1 is on for the current task.
         */
        public function dr7L1() {
            if ($this->_m_dr7L1 !== null)
                return $this->_m_dr7L1;
            $this->_m_dr7L1 = ($this->dr7() & 4) != 0;
            return $this->_m_dr7L1;
        }
        protected $_m_dr7L2;

        /**
         * Breakpoint 2 is on for the current task.
         */
        public function dr7L2() {
            if ($this->_m_dr7L2 !== null)
                return $this->_m_dr7L2;
            $this->_m_dr7L2 = ($this->dr7() & 16) != 0;
            return $this->_m_dr7L2;
        }
        protected $_m_dr7L3;

        /**
         * Breakpoint 3 is on for the current task.
         */
        public function dr7L3() {
            if ($this->_m_dr7L3 !== null)
                return $this->_m_dr7L3;
            $this->_m_dr7L3 = ($this->dr7() & 64) != 0;
            return $this->_m_dr7L3;
        }
        protected $_m_dr7Le;

        /**
         * Exact local breakpoints.
         */
        public function dr7Le() {
            if ($this->_m_dr7Le !== null)
                return $this->_m_dr7Le;
            $this->_m_dr7Le = ($this->dr7() & 256) != 0;
            return $this->_m_dr7Le;
        }
        protected $_m_dr7Len0;

        /**
         * How many octets breakpoint 0 covers.
         */
        public function dr7Len0() {
            if ($this->_m_dr7Len0 !== null)
                return $this->_m_dr7Len0;
            $this->_m_dr7Len0 = \Kaitai\Struct\Stream::mod(intval($this->dr7() / 262144), 4);
            return $this->_m_dr7Len0;
        }
        protected $_m_dr7Len1;

        /**
         * How many octets breakpoint 1 covers.
         */
        public function dr7Len1() {
            if ($this->_m_dr7Len1 !== null)
                return $this->_m_dr7Len1;
            $this->_m_dr7Len1 = \Kaitai\Struct\Stream::mod(intval($this->dr7() / 4194304), 4);
            return $this->_m_dr7Len1;
        }
        protected $_m_dr7Len2;

        /**
         * How many octets breakpoint 2 covers.
         */
        public function dr7Len2() {
            if ($this->_m_dr7Len2 !== null)
                return $this->_m_dr7Len2;
            $this->_m_dr7Len2 = \Kaitai\Struct\Stream::mod(intval($this->dr7() / 67108864), 4);
            return $this->_m_dr7Len2;
        }
        protected $_m_dr7Len3;

        /**
         * How many octets breakpoint 3 covers.
         */
        public function dr7Len3() {
            if ($this->_m_dr7Len3 !== null)
                return $this->_m_dr7Len3;
            $this->_m_dr7Len3 = \Kaitai\Struct\Stream::mod(intval($this->dr7() / 1073741824), 4);
            return $this->_m_dr7Len3;
        }
        protected $_m_dr7Rtm;

        /**
         * Debugging of transactional regions.
         */
        public function dr7Rtm() {
            if ($this->_m_dr7Rtm !== null)
                return $this->_m_dr7Rtm;
            $this->_m_dr7Rtm = ($this->dr7() & 2048) != 0;
            return $this->_m_dr7Rtm;
        }
        protected $_m_dr7Rw0;

        /**
         * What breakpoint 0 stops at.
         */
        public function dr7Rw0() {
            if ($this->_m_dr7Rw0 !== null)
                return $this->_m_dr7Rw0;
            $this->_m_dr7Rw0 = \Kaitai\Struct\Stream::mod(intval($this->dr7() / 65536), 4);
            return $this->_m_dr7Rw0;
        }
        protected $_m_dr7Rw1;

        /**
         * What breakpoint 1 stops at.
         */
        public function dr7Rw1() {
            if ($this->_m_dr7Rw1 !== null)
                return $this->_m_dr7Rw1;
            $this->_m_dr7Rw1 = \Kaitai\Struct\Stream::mod(intval($this->dr7() / 1048576), 4);
            return $this->_m_dr7Rw1;
        }
        protected $_m_dr7Rw2;

        /**
         * What breakpoint 2 stops at.
         */
        public function dr7Rw2() {
            if ($this->_m_dr7Rw2 !== null)
                return $this->_m_dr7Rw2;
            $this->_m_dr7Rw2 = \Kaitai\Struct\Stream::mod(intval($this->dr7() / 16777216), 4);
            return $this->_m_dr7Rw2;
        }
        protected $_m_dr7Rw3;

        /**
         * What breakpoint 3 stops at.
         */
        public function dr7Rw3() {
            if ($this->_m_dr7Rw3 !== null)
                return $this->_m_dr7Rw3;
            $this->_m_dr7Rw3 = \Kaitai\Struct\Stream::mod(intval($this->dr7() / 268435456), 4);
            return $this->_m_dr7Rw3;
        }
        protected $_m_userCr3Frame;

        /**
         * Frame number of the user page table; MFN or PFN, see `user_cr3`.
         */
        public function userCr3Frame() {
            if ($this->_m_userCr3Frame !== null)
                return $this->_m_userCr3Frame;
            $this->_m_userCr3Frame = intval($this->userCr3() / 4096);
            return $this->_m_userCr3Frame;
        }
        protected $_m_vgcfFailsafeDisablesEvents;

        /**
         * The failsafe callback is entered with events masked.
         */
        public function vgcfFailsafeDisablesEvents() {
            if ($this->_m_vgcfFailsafeDisablesEvents !== null)
                return $this->_m_vgcfFailsafeDisablesEvents;
            $this->_m_vgcfFailsafeDisablesEvents = ($this->flags() & 8) != 0;
            return $this->_m_vgcfFailsafeDisablesEvents;
        }
        protected $_m_vgcfI387Valid;

        /**
         * `fpu_ctxt` is valid.
         */
        public function vgcfI387Valid() {
            if ($this->_m_vgcfI387Valid !== null)
                return $this->_m_vgcfI387Valid;
            $this->_m_vgcfI387Valid = ($this->flags() & 1) != 0;
            return $this->_m_vgcfI387Valid;
        }
        protected $_m_vgcfInKernel;

        /**
         * The vCPU runs the guest kernel, not a user program.
         */
        public function vgcfInKernel() {
            if ($this->_m_vgcfInKernel !== null)
                return $this->_m_vgcfInKernel;
            $this->_m_vgcfInKernel = ($this->flags() & 4) != 0;
            return $this->_m_vgcfInKernel;
        }
        protected $_m_vgcfOnline;

        /**
         * The vCPU is up.
         */
        public function vgcfOnline() {
            if ($this->_m_vgcfOnline !== null)
                return $this->_m_vgcfOnline;
            $this->_m_vgcfOnline = ($this->flags() & 32) != 0;
            return $this->_m_vgcfOnline;
        }
        protected $_m_vgcfSyscallDisablesEvents;

        /**
         * The syscall callback is entered with events masked.
         */
        public function vgcfSyscallDisablesEvents() {
            if ($this->_m_vgcfSyscallDisablesEvents !== null)
                return $this->_m_vgcfSyscallDisablesEvents;
            $this->_m_vgcfSyscallDisablesEvents = ($this->flags() & 16) != 0;
            return $this->_m_vgcfSyscallDisablesEvents;
        }
        protected $_m_vmasst4gbSegments;

        /**
         * Segment limits of 4 GiB are simulated (32-bit guests).
         */
        public function vmasst4gbSegments() {
            if ($this->_m_vmasst4gbSegments !== null)
                return $this->_m_vmasst4gbSegments;
            $this->_m_vmasst4gbSegments = ($this->vmAssist() & 1) != 0;
            return $this->_m_vmasst4gbSegments;
        }
        protected $_m_vmasst4gbSegmentsNotify;

        /**
         * Trap 15 tells when that simulation is used.
         */
        public function vmasst4gbSegmentsNotify() {
            if ($this->_m_vmasst4gbSegmentsNotify !== null)
                return $this->_m_vmasst4gbSegmentsNotify;
            $this->_m_vmasst4gbSegmentsNotify = ($this->vmAssist() & 2) != 0;
            return $this->_m_vmasst4gbSegmentsNotify;
        }
        protected $_m_vmasstArchitecturalIopl;

        /**
         * The virtual IOPL acts as the real one does.
         */
        public function vmasstArchitecturalIopl() {
            if ($this->_m_vmasstArchitecturalIopl !== null)
                return $this->_m_vmasstArchitecturalIopl;
            $this->_m_vmasstArchitecturalIopl = ($this->vmAssist() & 16) != 0;
            return $this->_m_vmasstArchitecturalIopl;
        }
        protected $_m_vmasstM2pStrict;

        /**
         * The machine-to-physical table is hidden from user mode.
         */
        public function vmasstM2pStrict() {
            if ($this->_m_vmasstM2pStrict !== null)
                return $this->_m_vmasstM2pStrict;
            $this->_m_vmasstM2pStrict = \Kaitai\Struct\Stream::mod(intval($this->vmAssist() / 4294967296), 2) == 1;
            return $this->_m_vmasstM2pStrict;
        }
        protected $_m_vmasstPaeExtendedCr3;

        /**
         * Level 3 page tables may lie above 4 GiB (32-bit guests).
         */
        public function vmasstPaeExtendedCr3() {
            if ($this->_m_vmasstPaeExtendedCr3 !== null)
                return $this->_m_vmasstPaeExtendedCr3;
            $this->_m_vmasstPaeExtendedCr3 = ($this->vmAssist() & 8) != 0;
            return $this->_m_vmasstPaeExtendedCr3;
        }
        protected $_m_vmasstRunstateUpdateFlag;

        /**
         * Xen marks when it updates the run state information.
         */
        public function vmasstRunstateUpdateFlag() {
            if ($this->_m_vmasstRunstateUpdateFlag !== null)
                return $this->_m_vmasstRunstateUpdateFlag;
            $this->_m_vmasstRunstateUpdateFlag = ($this->vmAssist() & 32) != 0;
            return $this->_m_vmasstRunstateUpdateFlag;
        }
        protected $_m_vmasstWritablePagetables;

        /**
         * The guest may write to its level 1 page tables.
         */
        public function vmasstWritablePagetables() {
            if ($this->_m_vmasstWritablePagetables !== null)
                return $this->_m_vmasstWritablePagetables;
            $this->_m_vmasstWritablePagetables = ($this->vmAssist() & 4) != 0;
            return $this->_m_vmasstWritablePagetables;
        }
        protected $_m_fpuCtxt;
        protected $_m_flags;
        protected $_m_userRegs;
        protected $_m_traps;
        protected $_m_ldtBase;
        protected $_m_ldtEnts;
        protected $_m_gdtFrames;
        protected $_m_gdtEnts;
        protected $_m_kernelSs;
        protected $_m_kernelSp;
        protected $_m_cr0;
        protected $_m_userCr3;
        protected $_m_cr2;
        protected $_m_cr3;
        protected $_m_cr4;
        protected $_m_cr5;
        protected $_m_cr6;
        protected $_m_cr7;
        protected $_m_dr0;
        protected $_m_dr1;
        protected $_m_dr2;
        protected $_m_dr3;
        protected $_m_dr4;
        protected $_m_dr5;
        protected $_m_dr6;
        protected $_m_dr7;
        protected $_m_eventCallbackEip;
        protected $_m_failsafeCallbackEip;
        protected $_m_syscallCallbackEip;
        protected $_m_vmAssist;
        protected $_m_fsBase;
        protected $_m_gsBaseKernel;
        protected $_m_gsBaseUser;
        protected $_m__raw_fpuCtxt;

        /**
         * FPU and SSE registers.
         */
        public function fpuCtxt() { return $this->_m_fpuCtxt; }

        /**
         * State of the vCPU, `VGCF_*`.
         */
        public function flags() { return $this->_m_flags; }

        /**
         * General registers.
         */
        public function userRegs() { return $this->_m_userRegs; }

        /**
         * Virtual interrupt descriptor table, by vector.
         */
        public function traps() { return $this->_m_traps; }

        /**
         * Linear address of the local descriptor table.
         */
        public function ldtBase() { return $this->_m_ldtBase; }

        /**
         * Number of entries in the local descriptor table.
         */
        public function ldtEnts() { return $this->_m_ldtEnts; }

        /**
         * Frames of the global descriptor table, 512 entries each. MFNs; a libxc
         * image has PFNs.
         */
        public function gdtFrames() { return $this->_m_gdtFrames; }

        /**
         * Number of entries in the global descriptor table.
         */
        public function gdtEnts() { return $this->_m_gdtEnts; }

        /**
         * Stack segment for entries into the guest kernel.
         */
        public function kernelSs() { return $this->_m_kernelSs; }

        /**
         * Stack pointer for entries into the guest kernel.
         */
        public function kernelSp() { return $this->_m_kernelSp; }

        /**
         * Control register 0.
         */
        public function cr0() { return $this->_m_cr0; }

        /**
         * Page table for user mode, in the form of a CR3; 0 if there is none.
         * Holds an MFN; a libxc image has a PFN, with bit 0 set.
         */
        public function userCr3() { return $this->_m_userCr3; }

        /**
         * Address of the last page fault; the guest itself reads it from its
         * vCPU information.
         */
        public function cr2() { return $this->_m_cr2; }

        /**
         * Page table for kernel mode. Holds an MFN; a libxc image has a PFN.
         */
        public function cr3() { return $this->_m_cr3; }

        /**
         * Control register 4.
         */
        public function cr4() { return $this->_m_cr4; }

        /**
         * Not used.
         */
        public function cr5() { return $this->_m_cr5; }

        /**
         * Not used.
         */
        public function cr6() { return $this->_m_cr6; }

        /**
         * Not used.
         */
        public function cr7() { return $this->_m_cr7; }

        /**
         * Address of breakpoint 0.
         */
        public function dr0() { return $this->_m_dr0; }

        /**
         * Address of breakpoint 1.
         */
        public function dr1() { return $this->_m_dr1; }

        /**
         * Address of breakpoint 2.
         */
        public function dr2() { return $this->_m_dr2; }

        /**
         * Address of breakpoint 3.
         */
        public function dr3() { return $this->_m_dr3; }

        /**
         * Not used.
         */
        public function dr4() { return $this->_m_dr4; }

        /**
         * Which I/O breakpoints of `dr7` Xen emulates in old versions; else 0.
         */
        public function dr5() { return $this->_m_dr5; }

        /**
         * Debug status.
         */
        public function dr6() { return $this->_m_dr6; }

        /**
         * Debug control.
         */
        public function dr7() { return $this->_m_dr7; }

        /**
         * Address that events are delivered to.
         */
        public function eventCallbackEip() { return $this->_m_eventCallbackEip; }

        /**
         * Address that is entered if returning to the guest fails.
         */
        public function failsafeCallbackEip() { return $this->_m_failsafeCallbackEip; }

        /**
         * Address that SYSCALL from 64-bit code enters.
         */
        public function syscallCallbackEip() { return $this->_m_syscallCallbackEip; }

        /**
         * Assistance that the guest asked Xen for, `VMASST_TYPE_*`.
         */
        public function vmAssist() { return $this->_m_vmAssist; }

        /**
         * Base of FS.
         */
        public function fsBase() { return $this->_m_fsBase; }

        /**
         * Base of GS in kernel mode.
         */
        public function gsBaseKernel() { return $this->_m_gsBaseKernel; }

        /**
         * Base of GS in user mode.
         */
        public function gsBaseUser() { return $this->_m_gsBaseUser; }
        public function _raw_fpuCtxt() { return $this->_m__raw_fpuCtxt; }
    }
}

/**
 * One model specific register of a vCPU.
 */

namespace Luformat\XenPvVcpu {
    class Msr extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\Kaitai\Struct\Struct $_parent = null, ?\Luformat\XenPvVcpu $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_read();
        }

        private function _read() {
            $this->_m_index = $this->_io->readU4le();
            $this->_m_reserved = $this->_io->readU4le();
            $this->_m_value = $this->_io->readU8le();
        }
        protected $_m_index;
        protected $_m_reserved;
        protected $_m_value;

        /**
         * Number of the register.
         */
        public function index() { return $this->_m_index; }

        /**
         * Reserved, 0.
         */
        public function reserved() { return $this->_m_reserved; }

        /**
         * Value of the register.
         */
        public function value() { return $this->_m_value; }
    }
}

/**
 * Handler of one exception or software interrupt, 32-bit guest.
 */

namespace Luformat\XenPvVcpu {
    class TrapInfo32 extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\Luformat\XenPvVcpu\GuestContext32 $_parent = null, ?\Luformat\XenPvVcpu $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_read();
        }

        private function _read() {
            $this->_m_vector = $this->_io->readU1();
            $this->_m_flags = $this->_io->readU1();
            $this->_m_cs = $this->_io->readU2le();
            $this->_m_address = $this->_io->readU4le();
        }
        protected $_m_clearsIf;

        /**
         * The handler is entered with events masked.
         */
        public function clearsIf() {
            if ($this->_m_clearsIf !== null)
                return $this->_m_clearsIf;
            $this->_m_clearsIf = ($this->flags() & 4) != 0;
            return $this->_m_clearsIf;
        }
        protected $_m_dpl;

        /**
         * Privilege level from which software may raise the trap.
         */
        public function dpl() {
            if ($this->_m_dpl !== null)
                return $this->_m_dpl;
            $this->_m_dpl = \Kaitai\Struct\Stream::mod($this->flags(), 4);
            return $this->_m_dpl;
        }
        protected $_m_vector;
        protected $_m_flags;
        protected $_m_cs;
        protected $_m_address;

        /**
         * Vector; equals the place in the table, or is 0 in an unused entry.
         */
        public function vector() { return $this->_m_vector; }

        /**
         * Privilege level and event masking.
         */
        public function flags() { return $this->_m_flags; }

        /**
         * Code segment of the handler.
         */
        public function cs() { return $this->_m_cs; }

        /**
         * Address of the handler; 0 if there is none.
         */
        public function address() { return $this->_m_address; }
    }
}

/**
 * Handler of one exception or software interrupt, 64-bit guest.
 */

namespace Luformat\XenPvVcpu {
    class TrapInfo64 extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\Luformat\XenPvVcpu\GuestContext64 $_parent = null, ?\Luformat\XenPvVcpu $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_read();
        }

        private function _read() {
            $this->_m_vector = $this->_io->readU1();
            $this->_m_flags = $this->_io->readU1();
            $this->_m_cs = $this->_io->readU2le();
            $this->_m_padding = $this->_io->readBytes(4);
            $this->_m_address = $this->_io->readU8le();
        }
        protected $_m_clearsIf;

        /**
         * The handler is entered with events masked.
         */
        public function clearsIf() {
            if ($this->_m_clearsIf !== null)
                return $this->_m_clearsIf;
            $this->_m_clearsIf = ($this->flags() & 4) != 0;
            return $this->_m_clearsIf;
        }
        protected $_m_dpl;

        /**
         * Privilege level from which software may raise the trap.
         */
        public function dpl() {
            if ($this->_m_dpl !== null)
                return $this->_m_dpl;
            $this->_m_dpl = \Kaitai\Struct\Stream::mod($this->flags(), 4);
            return $this->_m_dpl;
        }
        protected $_m_vector;
        protected $_m_flags;
        protected $_m_cs;
        protected $_m_padding;
        protected $_m_address;

        /**
         * Vector; equals the place in the table, or is 0 in an unused entry.
         */
        public function vector() { return $this->_m_vector; }

        /**
         * Privilege level and event masking.
         */
        public function flags() { return $this->_m_flags; }

        /**
         * Code segment of the handler.
         */
        public function cs() { return $this->_m_cs; }

        /**
         * Padding that the compiler inserts.
         */
        public function padding() { return $this->_m_padding; }

        /**
         * Address of the handler; 0 if there is none.
         */
        public function address() { return $this->_m_address; }
    }
}

/**
 * General registers of a vCPU of a 32-bit guest, 68 octets.
 */

namespace Luformat\XenPvVcpu {
    class UserRegs32 extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\Luformat\XenPvVcpu\GuestContext32 $_parent = null, ?\Luformat\XenPvVcpu $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_read();
        }

        private function _read() {
            $this->_m_ebx = $this->_io->readU4le();
            $this->_m_ecx = $this->_io->readU4le();
            $this->_m_edx = $this->_io->readU4le();
            $this->_m_esi = $this->_io->readU4le();
            $this->_m_edi = $this->_io->readU4le();
            $this->_m_ebp = $this->_io->readU4le();
            $this->_m_eax = $this->_io->readU4le();
            $this->_m_errorCode = $this->_io->readU2le();
            $this->_m_entryVector = $this->_io->readU2le();
            $this->_m_eip = $this->_io->readU4le();
            $this->_m_cs = $this->_io->readU2le();
            $this->_m_savedUpcallMask = $this->_io->readU1();
            $this->_m_pad0 = $this->_io->readU1();
            $this->_m_eflags = $this->_io->readU4le();
            $this->_m_esp = $this->_io->readU4le();
            $this->_m_ss = $this->_io->readU2le();
            $this->_m_pad1 = $this->_io->readU2le();
            $this->_m_es = $this->_io->readU2le();
            $this->_m_pad2 = $this->_io->readU2le();
            $this->_m_ds = $this->_io->readU2le();
            $this->_m_pad3 = $this->_io->readU2le();
            $this->_m_fs = $this->_io->readU2le();
            $this->_m_pad4 = $this->_io->readU2le();
            $this->_m_gs = $this->_io->readU2le();
            $this->_m_pad5 = $this->_io->readU2le();
        }
        protected $_m_cpl;

        /**
         * Privilege level that the vCPU ran at: 3 in 64-bit guests, kernel and
         * user alike; 1 is the kernel of a 32-bit guest.
         */
        public function cpl() {
            if ($this->_m_cpl !== null)
                return $this->_m_cpl;
            $this->_m_cpl = \Kaitai\Struct\Stream::mod($this->cs(), 4);
            return $this->_m_cpl;
        }
        protected $_m_eflagsAc;

        /**
         * Alignment check, or access to user pages allowed.
         */
        public function eflagsAc() {
            if ($this->_m_eflagsAc !== null)
                return $this->_m_eflagsAc;
            $this->_m_eflagsAc = ($this->eflags() & 262144) != 0;
            return $this->_m_eflagsAc;
        }
        protected $_m_eflagsAf;

        /**
         * Auxiliary carry.
         */
        public function eflagsAf() {
            if ($this->_m_eflagsAf !== null)
                return $this->_m_eflagsAf;
            $this->_m_eflagsAf = ($this->eflags() & 16) != 0;
            return $this->_m_eflagsAf;
        }
        protected $_m_eflagsCf;

        /**
         * Carry.
         */
        public function eflagsCf() {
            if ($this->_m_eflagsCf !== null)
                return $this->_m_eflagsCf;
            $this->_m_eflagsCf = ($this->eflags() & 1) != 0;
            return $this->_m_eflagsCf;
        }
        protected $_m_eflagsDf;

        /**
         * Direction of string instructions.
         */
        public function eflagsDf() {
            if ($this->_m_eflagsDf !== null)
                return $this->_m_eflagsDf;
            $this->_m_eflagsDf = ($this->eflags() & 1024) != 0;
            return $this->_m_eflagsDf;
        }
        protected $_m_eflagsId;

        /**
         * CPUID can be used.
         */
        public function eflagsId() {
            if ($this->_m_eflagsId !== null)
                return $this->_m_eflagsId;
            $this->_m_eflagsId = ($this->eflags() & 2097152) != 0;
            return $this->_m_eflagsId;
        }
        protected $_m_eflagsIf;

        /**
         * Interrupts on; for PV the inverse of `saved_upcall_mask`.
         */
        public function eflagsIf() {
            if ($this->_m_eflagsIf !== null)
                return $this->_m_eflagsIf;
            $this->_m_eflagsIf = ($this->eflags() & 512) != 0;
            return $this->_m_eflagsIf;
        }
        protected $_m_eflagsIopl;

        /**
         * I/O privilege level, for PV the virtual one.
         */
        public function eflagsIopl() {
            if ($this->_m_eflagsIopl !== null)
                return $this->_m_eflagsIopl;
            $this->_m_eflagsIopl = \Kaitai\Struct\Stream::mod(intval($this->eflags() / 4096), 4);
            return $this->_m_eflagsIopl;
        }
        protected $_m_eflagsNt;

        /**
         * Nested task.
         */
        public function eflagsNt() {
            if ($this->_m_eflagsNt !== null)
                return $this->_m_eflagsNt;
            $this->_m_eflagsNt = ($this->eflags() & 16384) != 0;
            return $this->_m_eflagsNt;
        }
        protected $_m_eflagsOf;

        /**
         * Overflow.
         */
        public function eflagsOf() {
            if ($this->_m_eflagsOf !== null)
                return $this->_m_eflagsOf;
            $this->_m_eflagsOf = ($this->eflags() & 2048) != 0;
            return $this->_m_eflagsOf;
        }
        protected $_m_eflagsPf;

        /**
         * Parity.
         */
        public function eflagsPf() {
            if ($this->_m_eflagsPf !== null)
                return $this->_m_eflagsPf;
            $this->_m_eflagsPf = ($this->eflags() & 4) != 0;
            return $this->_m_eflagsPf;
        }
        protected $_m_eflagsRf;

        /**
         * Resume, one instruction without debug faults.
         */
        public function eflagsRf() {
            if ($this->_m_eflagsRf !== null)
                return $this->_m_eflagsRf;
            $this->_m_eflagsRf = ($this->eflags() & 65536) != 0;
            return $this->_m_eflagsRf;
        }
        protected $_m_eflagsSf;

        /**
         * Sign.
         */
        public function eflagsSf() {
            if ($this->_m_eflagsSf !== null)
                return $this->_m_eflagsSf;
            $this->_m_eflagsSf = ($this->eflags() & 128) != 0;
            return $this->_m_eflagsSf;
        }
        protected $_m_eflagsTf;

        /**
         * Trap after each instruction.
         */
        public function eflagsTf() {
            if ($this->_m_eflagsTf !== null)
                return $this->_m_eflagsTf;
            $this->_m_eflagsTf = ($this->eflags() & 256) != 0;
            return $this->_m_eflagsTf;
        }
        protected $_m_eflagsVif;

        /**
         * Virtual interrupt flag.
         */
        public function eflagsVif() {
            if ($this->_m_eflagsVif !== null)
                return $this->_m_eflagsVif;
            $this->_m_eflagsVif = ($this->eflags() & 524288) != 0;
            return $this->_m_eflagsVif;
        }
        protected $_m_eflagsVip;

        /**
         * Virtual interrupt pending.
         */
        public function eflagsVip() {
            if ($this->_m_eflagsVip !== null)
                return $this->_m_eflagsVip;
            $this->_m_eflagsVip = ($this->eflags() & 1048576) != 0;
            return $this->_m_eflagsVip;
        }
        protected $_m_eflagsVm;

        /**
         * Virtual 8086 mode.
         */
        public function eflagsVm() {
            if ($this->_m_eflagsVm !== null)
                return $this->_m_eflagsVm;
            $this->_m_eflagsVm = ($this->eflags() & 131072) != 0;
            return $this->_m_eflagsVm;
        }
        protected $_m_eflagsZf;

        /**
         * Zero.
         */
        public function eflagsZf() {
            if ($this->_m_eflagsZf !== null)
                return $this->_m_eflagsZf;
            $this->_m_eflagsZf = ($this->eflags() & 64) != 0;
            return $this->_m_eflagsZf;
        }
        protected $_m_ebx;
        protected $_m_ecx;
        protected $_m_edx;
        protected $_m_esi;
        protected $_m_edi;
        protected $_m_ebp;
        protected $_m_eax;
        protected $_m_errorCode;
        protected $_m_entryVector;
        protected $_m_eip;
        protected $_m_cs;
        protected $_m_savedUpcallMask;
        protected $_m_pad0;
        protected $_m_eflags;
        protected $_m_esp;
        protected $_m_ss;
        protected $_m_pad1;
        protected $_m_es;
        protected $_m_pad2;
        protected $_m_ds;
        protected $_m_pad3;
        protected $_m_fs;
        protected $_m_pad4;
        protected $_m_gs;
        protected $_m_pad5;

        /**
         * Register EBX.
         */
        public function ebx() { return $this->_m_ebx; }

        /**
         * Register ECX.
         */
        public function ecx() { return $this->_m_ecx; }

        /**
         * Register EDX. When a guest suspends, vCPU 0 has the frame of its start
         * info page here (MFN; a libxc image has a PFN).
         */
        public function edx() { return $this->_m_edx; }

        /**
         * Register ESI.
         */
        public function esi() { return $this->_m_esi; }

        /**
         * Register EDI.
         */
        public function edi() { return $this->_m_edi; }

        /**
         * Register EBP.
         */
        public function ebp() { return $this->_m_ebp; }

        /**
         * Register EAX.
         */
        public function eax() { return $this->_m_eax; }

        /**
         * Private to Xen.
         */
        public function errorCode() { return $this->_m_errorCode; }

        /**
         * Private to Xen.
         */
        public function entryVector() { return $this->_m_entryVector; }

        /**
         * Instruction pointer.
         */
        public function eip() { return $this->_m_eip; }

        /**
         * Code segment selector.
         */
        public function cs() { return $this->_m_cs; }

        /**
         * Not 0 if events are masked for the vCPU.
         */
        public function savedUpcallMask() { return $this->_m_savedUpcallMask; }

        /**
         * Padding.
         */
        public function pad0() { return $this->_m_pad0; }

        /**
         * Flags register.
         */
        public function eflags() { return $this->_m_eflags; }

        /**
         * Stack pointer.
         */
        public function esp() { return $this->_m_esp; }

        /**
         * Stack segment selector.
         */
        public function ss() { return $this->_m_ss; }

        /**
         * Padding.
         */
        public function pad1() { return $this->_m_pad1; }

        /**
         * ES selector.
         */
        public function es() { return $this->_m_es; }

        /**
         * Padding.
         */
        public function pad2() { return $this->_m_pad2; }

        /**
         * DS selector.
         */
        public function ds() { return $this->_m_ds; }

        /**
         * Padding.
         */
        public function pad3() { return $this->_m_pad3; }

        /**
         * FS selector.
         */
        public function fs() { return $this->_m_fs; }

        /**
         * Padding.
         */
        public function pad4() { return $this->_m_pad4; }

        /**
         * GS selector.
         */
        public function gs() { return $this->_m_gs; }

        /**
         * Padding.
         */
        public function pad5() { return $this->_m_pad5; }
    }
}

/**
 * General registers of a vCPU of a 64-bit guest, 200 octets.
 */

namespace Luformat\XenPvVcpu {
    class UserRegs64 extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\Luformat\XenPvVcpu\GuestContext64 $_parent = null, ?\Luformat\XenPvVcpu $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_read();
        }

        private function _read() {
            $this->_m_r15 = $this->_io->readU8le();
            $this->_m_r14 = $this->_io->readU8le();
            $this->_m_r13 = $this->_io->readU8le();
            $this->_m_r12 = $this->_io->readU8le();
            $this->_m_rbp = $this->_io->readU8le();
            $this->_m_rbx = $this->_io->readU8le();
            $this->_m_r11 = $this->_io->readU8le();
            $this->_m_r10 = $this->_io->readU8le();
            $this->_m_r9 = $this->_io->readU8le();
            $this->_m_r8 = $this->_io->readU8le();
            $this->_m_rax = $this->_io->readU8le();
            $this->_m_rcx = $this->_io->readU8le();
            $this->_m_rdx = $this->_io->readU8le();
            $this->_m_rsi = $this->_io->readU8le();
            $this->_m_rdi = $this->_io->readU8le();
            $this->_m_errorCode = $this->_io->readU4le();
            $this->_m_entryVector = $this->_io->readU4le();
            $this->_m_rip = $this->_io->readU8le();
            $this->_m_cs = $this->_io->readU2le();
            $this->_m_pad0 = $this->_io->readBytes(2);
            $this->_m_savedUpcallMask = $this->_io->readU1();
            $this->_m_pad1 = $this->_io->readBytes(3);
            $this->_m_rflags = $this->_io->readU8le();
            $this->_m_rsp = $this->_io->readU8le();
            $this->_m_ss = $this->_io->readU2le();
            $this->_m_pad2 = $this->_io->readBytes(6);
            $this->_m_es = $this->_io->readU2le();
            $this->_m_pad3 = $this->_io->readBytes(6);
            $this->_m_ds = $this->_io->readU2le();
            $this->_m_pad4 = $this->_io->readBytes(6);
            $this->_m_fs = $this->_io->readU2le();
            $this->_m_pad5 = $this->_io->readBytes(6);
            $this->_m_gs = $this->_io->readU2le();
            $this->_m_pad6 = $this->_io->readBytes(6);
        }
        protected $_m_cpl;

        /**
         * Privilege level that the vCPU ran at: 3 in 64-bit guests, kernel and
         * user alike; 1 is the kernel of a 32-bit guest.
         */
        public function cpl() {
            if ($this->_m_cpl !== null)
                return $this->_m_cpl;
            $this->_m_cpl = \Kaitai\Struct\Stream::mod($this->cs(), 4);
            return $this->_m_cpl;
        }
        protected $_m_rflagsAc;

        /**
         * Alignment check, or access to user pages allowed.
         */
        public function rflagsAc() {
            if ($this->_m_rflagsAc !== null)
                return $this->_m_rflagsAc;
            $this->_m_rflagsAc = ($this->rflags() & 262144) != 0;
            return $this->_m_rflagsAc;
        }
        protected $_m_rflagsAf;

        /**
         * Auxiliary carry.
         */
        public function rflagsAf() {
            if ($this->_m_rflagsAf !== null)
                return $this->_m_rflagsAf;
            $this->_m_rflagsAf = ($this->rflags() & 16) != 0;
            return $this->_m_rflagsAf;
        }
        protected $_m_rflagsCf;

        /**
         * Carry.
         */
        public function rflagsCf() {
            if ($this->_m_rflagsCf !== null)
                return $this->_m_rflagsCf;
            $this->_m_rflagsCf = ($this->rflags() & 1) != 0;
            return $this->_m_rflagsCf;
        }
        protected $_m_rflagsDf;

        /**
         * Direction of string instructions.
         */
        public function rflagsDf() {
            if ($this->_m_rflagsDf !== null)
                return $this->_m_rflagsDf;
            $this->_m_rflagsDf = ($this->rflags() & 1024) != 0;
            return $this->_m_rflagsDf;
        }
        protected $_m_rflagsId;

        /**
         * CPUID can be used.
         */
        public function rflagsId() {
            if ($this->_m_rflagsId !== null)
                return $this->_m_rflagsId;
            $this->_m_rflagsId = ($this->rflags() & 2097152) != 0;
            return $this->_m_rflagsId;
        }
        protected $_m_rflagsIf;

        /**
         * Interrupts on; for PV the inverse of `saved_upcall_mask`.
         */
        public function rflagsIf() {
            if ($this->_m_rflagsIf !== null)
                return $this->_m_rflagsIf;
            $this->_m_rflagsIf = ($this->rflags() & 512) != 0;
            return $this->_m_rflagsIf;
        }
        protected $_m_rflagsIopl;

        /**
         * I/O privilege level, for PV the virtual one.
         */
        public function rflagsIopl() {
            if ($this->_m_rflagsIopl !== null)
                return $this->_m_rflagsIopl;
            $this->_m_rflagsIopl = \Kaitai\Struct\Stream::mod(intval($this->rflags() / 4096), 4);
            return $this->_m_rflagsIopl;
        }
        protected $_m_rflagsNt;

        /**
         * Nested task.
         */
        public function rflagsNt() {
            if ($this->_m_rflagsNt !== null)
                return $this->_m_rflagsNt;
            $this->_m_rflagsNt = ($this->rflags() & 16384) != 0;
            return $this->_m_rflagsNt;
        }
        protected $_m_rflagsOf;

        /**
         * Overflow.
         */
        public function rflagsOf() {
            if ($this->_m_rflagsOf !== null)
                return $this->_m_rflagsOf;
            $this->_m_rflagsOf = ($this->rflags() & 2048) != 0;
            return $this->_m_rflagsOf;
        }
        protected $_m_rflagsPf;

        /**
         * Parity.
         */
        public function rflagsPf() {
            if ($this->_m_rflagsPf !== null)
                return $this->_m_rflagsPf;
            $this->_m_rflagsPf = ($this->rflags() & 4) != 0;
            return $this->_m_rflagsPf;
        }
        protected $_m_rflagsRf;

        /**
         * Resume, one instruction without debug faults.
         */
        public function rflagsRf() {
            if ($this->_m_rflagsRf !== null)
                return $this->_m_rflagsRf;
            $this->_m_rflagsRf = ($this->rflags() & 65536) != 0;
            return $this->_m_rflagsRf;
        }
        protected $_m_rflagsSf;

        /**
         * Sign.
         */
        public function rflagsSf() {
            if ($this->_m_rflagsSf !== null)
                return $this->_m_rflagsSf;
            $this->_m_rflagsSf = ($this->rflags() & 128) != 0;
            return $this->_m_rflagsSf;
        }
        protected $_m_rflagsTf;

        /**
         * Trap after each instruction.
         */
        public function rflagsTf() {
            if ($this->_m_rflagsTf !== null)
                return $this->_m_rflagsTf;
            $this->_m_rflagsTf = ($this->rflags() & 256) != 0;
            return $this->_m_rflagsTf;
        }
        protected $_m_rflagsVif;

        /**
         * Virtual interrupt flag.
         */
        public function rflagsVif() {
            if ($this->_m_rflagsVif !== null)
                return $this->_m_rflagsVif;
            $this->_m_rflagsVif = ($this->rflags() & 524288) != 0;
            return $this->_m_rflagsVif;
        }
        protected $_m_rflagsVip;

        /**
         * Virtual interrupt pending.
         */
        public function rflagsVip() {
            if ($this->_m_rflagsVip !== null)
                return $this->_m_rflagsVip;
            $this->_m_rflagsVip = ($this->rflags() & 1048576) != 0;
            return $this->_m_rflagsVip;
        }
        protected $_m_rflagsVm;

        /**
         * Virtual 8086 mode.
         */
        public function rflagsVm() {
            if ($this->_m_rflagsVm !== null)
                return $this->_m_rflagsVm;
            $this->_m_rflagsVm = ($this->rflags() & 131072) != 0;
            return $this->_m_rflagsVm;
        }
        protected $_m_rflagsZf;

        /**
         * Zero.
         */
        public function rflagsZf() {
            if ($this->_m_rflagsZf !== null)
                return $this->_m_rflagsZf;
            $this->_m_rflagsZf = ($this->rflags() & 64) != 0;
            return $this->_m_rflagsZf;
        }
        protected $_m_r15;
        protected $_m_r14;
        protected $_m_r13;
        protected $_m_r12;
        protected $_m_rbp;
        protected $_m_rbx;
        protected $_m_r11;
        protected $_m_r10;
        protected $_m_r9;
        protected $_m_r8;
        protected $_m_rax;
        protected $_m_rcx;
        protected $_m_rdx;
        protected $_m_rsi;
        protected $_m_rdi;
        protected $_m_errorCode;
        protected $_m_entryVector;
        protected $_m_rip;
        protected $_m_cs;
        protected $_m_pad0;
        protected $_m_savedUpcallMask;
        protected $_m_pad1;
        protected $_m_rflags;
        protected $_m_rsp;
        protected $_m_ss;
        protected $_m_pad2;
        protected $_m_es;
        protected $_m_pad3;
        protected $_m_ds;
        protected $_m_pad4;
        protected $_m_fs;
        protected $_m_pad5;
        protected $_m_gs;
        protected $_m_pad6;

        /**
         * Register R15.
         */
        public function r15() { return $this->_m_r15; }

        /**
         * Register R14.
         */
        public function r14() { return $this->_m_r14; }

        /**
         * Register R13.
         */
        public function r13() { return $this->_m_r13; }

        /**
         * Register R12.
         */
        public function r12() { return $this->_m_r12; }

        /**
         * Register RBP.
         */
        public function rbp() { return $this->_m_rbp; }

        /**
         * Register RBX.
         */
        public function rbx() { return $this->_m_rbx; }

        /**
         * Register R11.
         */
        public function r11() { return $this->_m_r11; }

        /**
         * Register R10.
         */
        public function r10() { return $this->_m_r10; }

        /**
         * Register R9.
         */
        public function r9() { return $this->_m_r9; }

        /**
         * Register R8.
         */
        public function r8() { return $this->_m_r8; }

        /**
         * Register RAX.
         */
        public function rax() { return $this->_m_rax; }

        /**
         * Register RCX.
         */
        public function rcx() { return $this->_m_rcx; }

        /**
         * Register RDX. When a guest suspends, vCPU 0 has the frame of its start
         * info page here (MFN; a libxc image has a PFN).
         */
        public function rdx() { return $this->_m_rdx; }

        /**
         * Register RSI.
         */
        public function rsi() { return $this->_m_rsi; }

        /**
         * Register RDI.
         */
        public function rdi() { return $this->_m_rdi; }

        /**
         * Private to Xen.
         */
        public function errorCode() { return $this->_m_errorCode; }

        /**
         * Private to Xen.
         */
        public function entryVector() { return $this->_m_entryVector; }

        /**
         * Instruction pointer.
         */
        public function rip() { return $this->_m_rip; }

        /**
         * Code segment selector.
         */
        public function cs() { return $this->_m_cs; }

        /**
         * Padding.
         */
        public function pad0() { return $this->_m_pad0; }

        /**
         * Not 0 if events are masked for the vCPU.
         */
        public function savedUpcallMask() { return $this->_m_savedUpcallMask; }

        /**
         * Padding.
         */
        public function pad1() { return $this->_m_pad1; }

        /**
         * Flags register.
         */
        public function rflags() { return $this->_m_rflags; }

        /**
         * Stack pointer.
         */
        public function rsp() { return $this->_m_rsp; }

        /**
         * Stack segment selector.
         */
        public function ss() { return $this->_m_ss; }

        /**
         * Padding.
         */
        public function pad2() { return $this->_m_pad2; }

        /**
         * ES selector.
         */
        public function es() { return $this->_m_es; }

        /**
         * Padding.
         */
        public function pad3() { return $this->_m_pad3; }

        /**
         * DS selector.
         */
        public function ds() { return $this->_m_ds; }

        /**
         * Padding.
         */
        public function pad4() { return $this->_m_pad4; }

        /**
         * FS selector.
         */
        public function fs() { return $this->_m_fs; }

        /**
         * Padding.
         */
        public function pad5() { return $this->_m_pad5; }

        /**
         * GS selector.
         */
        public function gs() { return $this->_m_gs; }

        /**
         * Padding.
         */
        public function pad6() { return $this->_m_pad6; }
    }
}

/**
 * Extended processor state, `xcr0` and what came into use so far before the
 * XSAVE area.
 */

namespace Luformat\XenPvVcpu {
    class XsaveContext extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\Kaitai\Struct\Struct $_parent = null, ?\Luformat\XenPvVcpu $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_read();
        }

        private function _read() {
            $this->_m_xcr0 = $this->_io->readU8le();
            $this->_m_xcr0Accum = $this->_io->readU8le();
            if (!($this->_io()->isEof())) {
                $this->_m__raw_area = $this->_io->readBytesFull();
                $_io__raw_area = new \Kaitai\Struct\Stream($this->_m__raw_area);
                $this->_m_area = new \Luformat\X86Xsave($_io__raw_area);
            }
        }
        protected $_m_xcr0AccumBndcsr;

        /**
         * MPX configuration.
         */
        public function xcr0AccumBndcsr() {
            if ($this->_m_xcr0AccumBndcsr !== null)
                return $this->_m_xcr0AccumBndcsr;
            $this->_m_xcr0AccumBndcsr = ($this->xcr0Accum() & 16) != 0;
            return $this->_m_xcr0AccumBndcsr;
        }
        protected $_m_xcr0AccumBndregs;

        /**
         * MPX bound registers.
         */
        public function xcr0AccumBndregs() {
            if ($this->_m_xcr0AccumBndregs !== null)
                return $this->_m_xcr0AccumBndregs;
            $this->_m_xcr0AccumBndregs = ($this->xcr0Accum() & 8) != 0;
            return $this->_m_xcr0AccumBndregs;
        }
        protected $_m_xcr0AccumHiZmm;

        /**
         * ZMM16 to ZMM31.
         */
        public function xcr0AccumHiZmm() {
            if ($this->_m_xcr0AccumHiZmm !== null)
                return $this->_m_xcr0AccumHiZmm;
            $this->_m_xcr0AccumHiZmm = ($this->xcr0Accum() & 128) != 0;
            return $this->_m_xcr0AccumHiZmm;
        }
        protected $_m_xcr0AccumLwp;

        /**
         * AMD lightweight profiling.
         */
        public function xcr0AccumLwp() {
            if ($this->_m_xcr0AccumLwp !== null)
                return $this->_m_xcr0AccumLwp;
            $this->_m_xcr0AccumLwp = \Kaitai\Struct\Stream::mod(intval($this->xcr0Accum() / 4611686018427387904), 2) == 1;
            return $this->_m_xcr0AccumLwp;
        }
        protected $_m_xcr0AccumOpmask;

        /**
         * AVX-512 mask registers.
         */
        public function xcr0AccumOpmask() {
            if ($this->_m_xcr0AccumOpmask !== null)
                return $this->_m_xcr0AccumOpmask;
            $this->_m_xcr0AccumOpmask = ($this->xcr0Accum() & 32) != 0;
            return $this->_m_xcr0AccumOpmask;
        }
        protected $_m_xcr0AccumPkru;

        /**
         * Protection key rights.
         */
        public function xcr0AccumPkru() {
            if ($this->_m_xcr0AccumPkru !== null)
                return $this->_m_xcr0AccumPkru;
            $this->_m_xcr0AccumPkru = ($this->xcr0Accum() & 512) != 0;
            return $this->_m_xcr0AccumPkru;
        }
        protected $_m_xcr0AccumSse;

        /**
         * XMM registers.
         */
        public function xcr0AccumSse() {
            if ($this->_m_xcr0AccumSse !== null)
                return $this->_m_xcr0AccumSse;
            $this->_m_xcr0AccumSse = ($this->xcr0Accum() & 2) != 0;
            return $this->_m_xcr0AccumSse;
        }
        protected $_m_xcr0AccumTileCfg;

        /**
         * AMX tile configuration.
         */
        public function xcr0AccumTileCfg() {
            if ($this->_m_xcr0AccumTileCfg !== null)
                return $this->_m_xcr0AccumTileCfg;
            $this->_m_xcr0AccumTileCfg = ($this->xcr0Accum() & 131072) != 0;
            return $this->_m_xcr0AccumTileCfg;
        }
        protected $_m_xcr0AccumTileData;

        /**
         * AMX tiles.
         */
        public function xcr0AccumTileData() {
            if ($this->_m_xcr0AccumTileData !== null)
                return $this->_m_xcr0AccumTileData;
            $this->_m_xcr0AccumTileData = ($this->xcr0Accum() & 262144) != 0;
            return $this->_m_xcr0AccumTileData;
        }
        protected $_m_xcr0AccumX87;

        /**
         * x87 registers.
         */
        public function xcr0AccumX87() {
            if ($this->_m_xcr0AccumX87 !== null)
                return $this->_m_xcr0AccumX87;
            $this->_m_xcr0AccumX87 = ($this->xcr0Accum() & 1) != 0;
            return $this->_m_xcr0AccumX87;
        }
        protected $_m_xcr0AccumYmm;

        /**
         * Upper halves of the YMM registers.
         */
        public function xcr0AccumYmm() {
            if ($this->_m_xcr0AccumYmm !== null)
                return $this->_m_xcr0AccumYmm;
            $this->_m_xcr0AccumYmm = ($this->xcr0Accum() & 4) != 0;
            return $this->_m_xcr0AccumYmm;
        }
        protected $_m_xcr0AccumZmm;

        /**
         * Upper halves of ZMM0 to ZMM15.
         */
        public function xcr0AccumZmm() {
            if ($this->_m_xcr0AccumZmm !== null)
                return $this->_m_xcr0AccumZmm;
            $this->_m_xcr0AccumZmm = ($this->xcr0Accum() & 64) != 0;
            return $this->_m_xcr0AccumZmm;
        }
        protected $_m_xcr0Bndcsr;

        /**
         * MPX configuration.
         */
        public function xcr0Bndcsr() {
            if ($this->_m_xcr0Bndcsr !== null)
                return $this->_m_xcr0Bndcsr;
            $this->_m_xcr0Bndcsr = ($this->xcr0() & 16) != 0;
            return $this->_m_xcr0Bndcsr;
        }
        protected $_m_xcr0Bndregs;

        /**
         * MPX bound registers.
         */
        public function xcr0Bndregs() {
            if ($this->_m_xcr0Bndregs !== null)
                return $this->_m_xcr0Bndregs;
            $this->_m_xcr0Bndregs = ($this->xcr0() & 8) != 0;
            return $this->_m_xcr0Bndregs;
        }
        protected $_m_xcr0HiZmm;

        /**
         * ZMM16 to ZMM31.
         */
        public function xcr0HiZmm() {
            if ($this->_m_xcr0HiZmm !== null)
                return $this->_m_xcr0HiZmm;
            $this->_m_xcr0HiZmm = ($this->xcr0() & 128) != 0;
            return $this->_m_xcr0HiZmm;
        }
        protected $_m_xcr0Lwp;

        /**
         * AMD lightweight profiling.
         */
        public function xcr0Lwp() {
            if ($this->_m_xcr0Lwp !== null)
                return $this->_m_xcr0Lwp;
            $this->_m_xcr0Lwp = \Kaitai\Struct\Stream::mod(intval($this->xcr0() / 4611686018427387904), 2) == 1;
            return $this->_m_xcr0Lwp;
        }
        protected $_m_xcr0Opmask;

        /**
         * AVX-512 mask registers.
         */
        public function xcr0Opmask() {
            if ($this->_m_xcr0Opmask !== null)
                return $this->_m_xcr0Opmask;
            $this->_m_xcr0Opmask = ($this->xcr0() & 32) != 0;
            return $this->_m_xcr0Opmask;
        }
        protected $_m_xcr0Pkru;

        /**
         * Protection key rights.
         */
        public function xcr0Pkru() {
            if ($this->_m_xcr0Pkru !== null)
                return $this->_m_xcr0Pkru;
            $this->_m_xcr0Pkru = ($this->xcr0() & 512) != 0;
            return $this->_m_xcr0Pkru;
        }
        protected $_m_xcr0Sse;

        /**
         * XMM registers.
         */
        public function xcr0Sse() {
            if ($this->_m_xcr0Sse !== null)
                return $this->_m_xcr0Sse;
            $this->_m_xcr0Sse = ($this->xcr0() & 2) != 0;
            return $this->_m_xcr0Sse;
        }
        protected $_m_xcr0TileCfg;

        /**
         * AMX tile configuration.
         */
        public function xcr0TileCfg() {
            if ($this->_m_xcr0TileCfg !== null)
                return $this->_m_xcr0TileCfg;
            $this->_m_xcr0TileCfg = ($this->xcr0() & 131072) != 0;
            return $this->_m_xcr0TileCfg;
        }
        protected $_m_xcr0TileData;

        /**
         * AMX tiles.
         */
        public function xcr0TileData() {
            if ($this->_m_xcr0TileData !== null)
                return $this->_m_xcr0TileData;
            $this->_m_xcr0TileData = ($this->xcr0() & 262144) != 0;
            return $this->_m_xcr0TileData;
        }
        protected $_m_xcr0X87;

        /**
         * x87 registers.
         */
        public function xcr0X87() {
            if ($this->_m_xcr0X87 !== null)
                return $this->_m_xcr0X87;
            $this->_m_xcr0X87 = ($this->xcr0() & 1) != 0;
            return $this->_m_xcr0X87;
        }
        protected $_m_xcr0Ymm;

        /**
         * Upper halves of the YMM registers.
         */
        public function xcr0Ymm() {
            if ($this->_m_xcr0Ymm !== null)
                return $this->_m_xcr0Ymm;
            $this->_m_xcr0Ymm = ($this->xcr0() & 4) != 0;
            return $this->_m_xcr0Ymm;
        }
        protected $_m_xcr0Zmm;

        /**
         * Upper halves of ZMM0 to ZMM15.
         */
        public function xcr0Zmm() {
            if ($this->_m_xcr0Zmm !== null)
                return $this->_m_xcr0Zmm;
            $this->_m_xcr0Zmm = ($this->xcr0() & 64) != 0;
            return $this->_m_xcr0Zmm;
        }
        protected $_m_xcr0;
        protected $_m_xcr0Accum;
        protected $_m_area;
        protected $_m__raw_area;

        /**
         * Extended control register 0, which components the guest has on.
         */
        public function xcr0() { return $this->_m_xcr0; }

        /**
         * All components that the guest ever had on.
         */
        public function xcr0Accum() { return $this->_m_xcr0Accum; }

        /**
         * The XSAVE area, in the standard form; nothing if only the two words
         * above were stored.
         */
        public function area() { return $this->_m_area; }
        public function _raw_area() { return $this->_m__raw_area; }
    }
}

namespace Luformat\XenPvVcpu {
    class ArchCapabilitiesBit {

        /**
         * Not vulnerable to Meltdown.
         */
        const RDCL_NO = 0;

        /**
         * IBRS may be left on (eIBRS).
         */
        const IBRS_ALL = 1;

        /**
         * Returns may use other predictions.
         */
        const RSBA = 2;

        /**
         * No flush of the L1 cache at VM entry is needed.
         */
        const SKIP_L1DFL = 3;

        /**
         * Not vulnerable to speculative store bypass.
         */
        const SSB_NO = 4;

        /**
         * Not vulnerable to MDS.
         */
        const MDS_NO = 5;

        /**
         * No machine check at changes of page sizes.
         */
        const IF_PSCHANGE_MC_NO = 6;

        /**
         * TSX_CTRL register.
         */
        const TSX_CTRL = 7;

        /**
         * Not vulnerable to TAA.
         */
        const TAA_NO = 8;

        /**
         * MCU_CONTROL register.
         */
        const MCU_CTRL = 9;

        /**
         * MISC_PACKAGE_CTLS register.
         */
        const MISC_PACKAGE_CTRL = 10;

        /**
         * Filtering of energy reporting.
         */
        const ENERGY_FILTERING = 11;

        /**
         * Data operand independent timing mode.
         */
        const DOITM = 12;

        /**
         * Not vulnerable to SBDR and SSDP.
         */
        const SBDR_SSDP_NO = 13;

        /**
         * Not vulnerable to FBSDP.
         */
        const FBSDP_NO = 14;

        /**
         * Not vulnerable to PSDP.
         */
        const PSDP_NO = 15;

        /**
         * VERW overwrites fill buffers.
         */
        const FB_CLEAR = 17;

        /**
         * Control of FB_CLEAR.
         */
        const FB_CLEAR_CTRL = 18;

        /**
         * Returns may use restricted predictions.
         */
        const RRSBA = 19;

        /**
         * Not vulnerable to branch history injection.
         */
        const BHI_NO = 20;

        /**
         * XAPIC_DISABLE_STATUS register.
         */
        const XAPIC_STATUS = 21;

        /**
         * Overclocking status register.
         */
        const OVRCLK_STATUS = 23;

        /**
         * Not vulnerable to post-barrier return predictions.
         */
        const PBRSB_NO = 24;

        /**
         * Control of the mitigation of GDS.
         */
        const GDS_CTRL = 25;

        /**
         * Not vulnerable to GDS.
         */
        const GDS_NO = 26;

        /**
         * Not vulnerable to RFDS.
         */
        const RFDS_NO = 27;

        /**
         * VERW clears register files.
         */
        const RFDS_CLEAR = 28;

        /**
         * Not vulnerable to ITS.
         */
        const ITS_NO = 62;

        private const _VALUES = [0 => true, 1 => true, 2 => true, 3 => true, 4 => true, 5 => true, 6 => true, 7 => true, 8 => true, 9 => true, 10 => true, 11 => true, 12 => true, 13 => true, 14 => true, 15 => true, 17 => true, 18 => true, 19 => true, 20 => true, 21 => true, 23 => true, 24 => true, 25 => true, 26 => true, 27 => true, 28 => true, 62 => true];

        public static function isDefined(int $v): bool {
            return isset(self::_VALUES[$v]);
        }
    }
}

namespace Luformat\XenPvVcpu {
    class BndcfgsBit {

        /**
         * Bounds are checked in supervisor mode.
         */
        const EN = 0;

        /**
         * Branches keep the bound registers.
         */
        const BNDPRESERVE = 1;

        private const _VALUES = [0 => true, 1 => true];

        public static function isDefined(int $v): bool {
            return isset(self::_VALUES[$v]);
        }
    }
}

namespace Luformat\XenPvVcpu {
    class BreakpointAccess {

        /**
         * Execution.
         */
        const EXECUTE = 0;

        /**
         * Writes.
         */
        const WRITE = 1;

        /**
         * I/O port accesses.
         */
        const IO = 2;

        /**
         * Reads and writes.
         */
        const READ_WRITE = 3;

        private const _VALUES = [0 => true, 1 => true, 2 => true, 3 => true];

        public static function isDefined(int $v): bool {
            return isset(self::_VALUES[$v]);
        }
    }
}

namespace Luformat\XenPvVcpu {
    class BreakpointLength {

        /**
         * One octet.
         */
        const ONE_OCTET = 0;

        /**
         * Two octets.
         */
        const TWO_OCTETS = 1;

        /**
         * Eight octets.
         */
        const EIGHT_OCTETS = 2;

        /**
         * Four octets.
         */
        const FOUR_OCTETS = 3;

        private const _VALUES = [0 => true, 1 => true, 2 => true, 3 => true];

        public static function isDefined(int $v): bool {
            return isset(self::_VALUES[$v]);
        }
    }
}

namespace Luformat\XenPvVcpu {
    class MiscFeaturesEnablesBit {

        /**
         * CPUID in user mode faults.
         */
        const CPUID_FAULTING = 0;

        private const _VALUES = [0 => true];

        public static function isDefined(int $v): bool {
            return isset(self::_VALUES[$v]);
        }
    }
}

namespace Luformat\XenPvVcpu {
    class MsrIndex {

        /**
         * Speculation control.
         */
        const SPEC_CTRL = 72;

        /**
         * Platform information; in the MSR policy.
         */
        const INTEL_PLATFORM_INFO = 206;

        /**
         * Which CPU faults the CPU does not have; in the MSR policy.
         */
        const ARCH_CAPABILITIES = 266;

        /**
         * CPUID faulting.
         */
        const INTEL_MISC_FEATURES_ENABLES = 320;

        /**
         * What RDTSCP returns in ECX.
         */
        const TSC_AUX = 3221225731;

        /**
         * Address mask of breakpoint 1.
         */
        const AMD64_DR1_ADDRESS_MASK = 3221295129;

        /**
         * Address mask of breakpoint 2.
         */
        const AMD64_DR2_ADDRESS_MASK = 3221295130;

        /**
         * Address mask of breakpoint 3.
         */
        const AMD64_DR3_ADDRESS_MASK = 3221295131;

        /**
         * Address mask of breakpoint 0.
         */
        const AMD64_DR0_ADDRESS_MASK = 3221295143;

        private const _VALUES = [72 => true, 206 => true, 266 => true, 320 => true, 3221225731 => true, 3221295129 => true, 3221295130 => true, 3221295131 => true, 3221295143 => true];

        public static function isDefined(int $v): bool {
            return isset(self::_VALUES[$v]);
        }
    }
}

namespace Luformat\XenPvVcpu {
    class PlatformInfoBit {

        /**
         * CPUID faulting can be enabled.
         */
        const CPUID_FAULTING = 31;

        private const _VALUES = [31 => true];

        public static function isDefined(int $v): bool {
            return isset(self::_VALUES[$v]);
        }
    }
}

namespace Luformat\XenPvVcpu {
    class SpecCtrlBit {

        /**
         * Indirect branches are restricted.
         */
        const IBRS = 0;

        /**
         * No indirect branch predictions of the other thread.
         */
        const STIBP = 1;

        /**
         * Speculative store bypass is disabled.
         */
        const SSBD = 2;

        /**
         * Indirect predictions wait, in user mode.
         */
        const IPRED_DIS_U = 3;

        /**
         * Indirect predictions wait, in supervisor mode.
         */
        const IPRED_DIS_S = 4;

        /**
         * No alternative predictions of returns, in user mode.
         */
        const RRSBA_DIS_U = 5;

        /**
         * No alternative predictions of returns, in supervisor mode.
         */
        const RRSBA_DIS_S = 6;

        /**
         * Predictive store forwarding is disabled.
         */
        const PSFD = 7;

        /**
         * Data dependent prefetching is disabled, in user mode.
         */
        const DDP_DIS_U = 8;

        /**
         * Branch history is not shared with supervisor mode.
         */
        const BHI_DIS_S = 10;

        private const _VALUES = [0 => true, 1 => true, 2 => true, 3 => true, 4 => true, 5 => true, 6 => true, 7 => true, 8 => true, 10 => true];

        public static function isDefined(int $v): bool {
            return isset(self::_VALUES[$v]);
        }
    }
}
