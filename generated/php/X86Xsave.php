<?php
// This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild

/**
 * An XSAVE area: what XSAVE and XSAVEC write.
 * 
 * In the standard form the place of a component is what CPUID leaf 0xD says on
 * the CPU that wrote it, and that differs: Intel leaves a hole for AMD's
 * lightweight profiling behind AVX and then has MPX; AMD, since Zen 3, leaves no
 * room for either, so that all later components lie lower. The area does not
 * name its CPU, but its length does: it ends with the last component, and 2432
 * and 2440 bytes occur with the AMD places only.
 * 
 * In the compacted form, which Xen does not put into streams, the components of
 * `xcomp_bv` follow one another.
 * 
 * An area that stops after a component is read as far as it goes; it may also
 * have no octets at all, as older Xen wrote it for a guest that never used
 * XSAVE.
 */

namespace Luformat {
    class X86Xsave extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\Kaitai\Struct\Struct $_parent = null, ?\Luformat\X86Xsave $_root = null) {
            parent::__construct($_io, $_parent, $_root === null ? $this : $_root);
            $this->_read();
        }

        private function _read() {
            if (!($this->_io()->isEof())) {
                $this->_m_legacy = new \Luformat\X86Fxsave($this->_io);
            }
            if (!($this->_io()->isEof())) {
                $this->_m_header = new \Luformat\X86Xsave\XsaveHeader($this->_io, $this, $this->_root);
            }
            if ( ((!($this->_io()->isEof())) && (!($this->header()->isCompacted())) && ($this->_io()->size() != 2432) && ($this->_io()->size() != 2440)) ) {
                $this->_m__raw_extended = $this->_io->readBytesFull();
                $_io__raw_extended = new \Kaitai\Struct\Stream($this->_m__raw_extended);
                $this->_m_extended = new \Luformat\X86Xsave\StandardRegion($this->hasApx(), $_io__raw_extended, $this, $this->_root);
            }
            if ( ((!($this->_io()->isEof())) && (!($this->header()->isCompacted())) && ( (($this->_io()->size() == 2432) || ($this->_io()->size() == 2440)) )) ) {
                $this->_m__raw_extendedAmd = $this->_io->readBytesFull();
                $_io__raw_extendedAmd = new \Kaitai\Struct\Stream($this->_m__raw_extendedAmd);
                $this->_m_extendedAmd = new \Luformat\X86Xsave\AmdRegion($_io__raw_extendedAmd, $this, $this->_root);
            }
            if ( ((!($this->_io()->isEof())) && ($this->header()->isCompacted())) ) {
                $this->_m__raw_extendedCompacted = $this->_io->readBytesFull();
                $_io__raw_extendedCompacted = new \Kaitai\Struct\Stream($this->_m__raw_extendedCompacted);
                $this->_m_extendedCompacted = new \Luformat\X86Xsave\CompactedRegion($this->components(), $_io__raw_extendedCompacted, $this, $this->_root);
            }
        }
        protected $_m_components;

        /**
         * Bits 31 to 0 of `xcomp_bv`: the components that are there in the compacted
         * form.
         */
        public function components() {
            if ($this->_m_components !== null)
                return $this->_m_components;
            $this->_m_components = $this->header()->xcompBvLow();
            return $this->_m_components;
        }
        protected $_m_hasApx;

        /**
         * True if the octets of MPX hold APX state, which took over its place.
         */
        public function hasApx() {
            if ($this->_m_hasApx !== null)
                return $this->_m_hasApx;
            $this->_m_hasApx = $this->header()->xstateApx();
            return $this->_m_hasApx;
        }
        protected $_m_legacy;
        protected $_m_header;
        protected $_m_extended;
        protected $_m_extendedAmd;
        protected $_m_extendedCompacted;
        protected $_m__raw_extended;
        protected $_m__raw_extendedAmd;
        protected $_m__raw_extendedCompacted;

        /**
         * x87 and SSE state.
         */
        public function legacy() { return $this->_m_legacy; }

        /**
         * Which components are there.
         */
        public function header() { return $this->_m_header; }

        /**
         * The components at the places they have on Intel CPUs.
         */
        public function extended() { return $this->_m_extended; }

        /**
         * The components at the places they have on AMD CPUs.
         */
        public function extendedAmd() { return $this->_m_extendedAmd; }

        /**
         * The components of the compacted form.
         */
        public function extendedCompacted() { return $this->_m_extendedCompacted; }
        public function _raw_extended() { return $this->_m__raw_extended; }
        public function _raw_extendedAmd() { return $this->_m__raw_extendedAmd; }
        public function _raw_extendedCompacted() { return $this->_m__raw_extendedCompacted; }
    }
}

/**
 * Components at the places they have on AMD CPUs since Zen 3; from byte 576
 * of the area.
 */

namespace Luformat\X86Xsave {
    class AmdRegion extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\Luformat\X86Xsave $_parent = null, ?\Luformat\X86Xsave $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_read();
        }

        private function _read() {
            if (!($this->_io()->isEof())) {
                $this->_m_avx = new \Luformat\X86Xsave\AvxState($this->_io, $this, $this->_root);
            }
            if (!($this->_io()->isEof())) {
                $this->_m_opmask = new \Luformat\X86Xsave\OpmaskState($this->_io, $this, $this->_root);
            }
            if (!($this->_io()->isEof())) {
                $this->_m_zmmHi256 = new \Luformat\X86Xsave\ZmmHi256State($this->_io, $this, $this->_root);
            }
            if (!($this->_io()->isEof())) {
                $this->_m_hi16Zmm = new \Luformat\X86Xsave\Hi16ZmmState($this->_io, $this, $this->_root);
            }
            if (!($this->_io()->isEof())) {
                $this->_m_pkru = new \Luformat\X86Xsave\PkruState($this->_io, $this, $this->_root);
            }
            if (!($this->_io()->isEof())) {
                $this->_m_trailing = $this->_io->readBytesFull();
            }
        }
        protected $_m_avx;
        protected $_m_opmask;
        protected $_m_zmmHi256;
        protected $_m_hi16Zmm;
        protected $_m_pkru;
        protected $_m_trailing;

        /**
         * Upper halves of the YMM registers; at 576 of the area.
         */
        public function avx() { return $this->_m_avx; }

        /**
         * AVX-512 mask registers; at 832 of the area.
         */
        public function opmask() { return $this->_m_opmask; }

        /**
         * Upper halves of ZMM0 to ZMM15; at 896 of the area.
         */
        public function zmmHi256() { return $this->_m_zmmHi256; }

        /**
         * ZMM16 to ZMM31; at 1408 of the area.
         */
        public function hi16Zmm() { return $this->_m_hi16Zmm; }

        /**
         * Protection key rights; at 2432 of the area.
         */
        public function pkru() { return $this->_m_pkru; }

        /**
         * Octets behind the known components, kept as they are.
         */
        public function trailing() { return $this->_m_trailing; }
    }
}

/**
 * State component 19, the APX registers.
 */

namespace Luformat\X86Xsave {
    class ApxState extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\Luformat\X86Xsave\StandardRegion $_parent = null, ?\Luformat\X86Xsave $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_read();
        }

        private function _read() {
            $this->_m_r = [];
            $n = 16;
            for ($i = 0; $i < $n; $i++) {
                $this->_m_r[] = $this->_io->readU8le();
            }
        }
        protected $_m_r;

        /**
         * R16 to R31.
         */
        public function r() { return $this->_m_r; }
    }
}

/**
 * State component 2, AVX.
 */

namespace Luformat\X86Xsave {
    class AvxState extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\Kaitai\Struct\Struct $_parent = null, ?\Luformat\X86Xsave $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_read();
        }

        private function _read() {
            $this->_m_ymmHi = [];
            $n = 16;
            for ($i = 0; $i < $n; $i++) {
                $this->_m_ymmHi[] = new \Luformat\X86Fxsave\Vector128($this->_io);
            }
        }
        protected $_m_ymmHi;

        /**
         * Bits 255 to 128 of YMM0 to YMM15.
         */
        public function ymmHi() { return $this->_m_ymmHi; }
    }
}

/**
 * State component 4, MPX configuration and status.
 */

namespace Luformat\X86Xsave {
    class BndcsrState extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\Kaitai\Struct\Struct $_parent = null, ?\Luformat\X86Xsave $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_read();
        }

        private function _read() {
            $this->_m_bndcfgu = $this->_io->readU8le();
            $this->_m_bndstatus = $this->_io->readU8le();
            $this->_m_reserved = $this->_io->readBytes(48);
        }
        protected $_m_bndcfguBasePfn;

        /**
         * Page number of the bound directory.
         */
        public function bndcfguBasePfn() {
            if ($this->_m_bndcfguBasePfn !== null)
                return $this->_m_bndcfguBasePfn;
            $this->_m_bndcfguBasePfn = intval($this->bndcfgu() / 4096);
            return $this->_m_bndcfguBasePfn;
        }
        protected $_m_bndcfguBndpreserve;

        /**
         * Branches without a BND prefix keep the bound registers.
         */
        public function bndcfguBndpreserve() {
            if ($this->_m_bndcfguBndpreserve !== null)
                return $this->_m_bndcfguBndpreserve;
            $this->_m_bndcfguBndpreserve = ($this->bndcfgu() & 2) != 0;
            return $this->_m_bndcfguBndpreserve;
        }
        protected $_m_bndcfguEn;

        /**
         * MPX is enabled in user mode.
         */
        public function bndcfguEn() {
            if ($this->_m_bndcfguEn !== null)
                return $this->_m_bndcfguEn;
            $this->_m_bndcfguEn = ($this->bndcfgu() & 1) != 0;
            return $this->_m_bndcfguEn;
        }
        protected $_m_errorCode;

        /**
         * 0 none, 1 bound violation, 2 invalid directory entry.
         */
        public function errorCode() {
            if ($this->_m_errorCode !== null)
                return $this->_m_errorCode;
            $this->_m_errorCode = $this->bndstatus() & 3;
            return $this->_m_errorCode;
        }
        protected $_m_bndcfgu;
        protected $_m_bndstatus;
        protected $_m_reserved;

        /**
         * Configuration of user mode: base address of the bound directory in
         * bits 63 to 12.
         */
        public function bndcfgu() { return $this->_m_bndcfgu; }

        /**
         * Status of the last bound operation.
         */
        public function bndstatus() { return $this->_m_bndstatus; }

        /**
         * Unused octets of the component.
         */
        public function reserved() { return $this->_m_reserved; }
    }
}

/**
 * State component 3, the MPX bound registers.
 */

namespace Luformat\X86Xsave {
    class BndregsState extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\Kaitai\Struct\Struct $_parent = null, ?\Luformat\X86Xsave $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_read();
        }

        private function _read() {
            $this->_m_bnd = [];
            $n = 4;
            for ($i = 0; $i < $n; $i++) {
                $this->_m_bnd[] = new \Luformat\X86Xsave\BoundRegister($this->_io, $this, $this->_root);
            }
        }
        protected $_m_bnd;

        /**
         * BND0 to BND3.
         */
        public function bnd() { return $this->_m_bnd; }
    }
}

/**
 * One MPX bound register.
 */

namespace Luformat\X86Xsave {
    class BoundRegister extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\Luformat\X86Xsave\BndregsState $_parent = null, ?\Luformat\X86Xsave $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_read();
        }

        private function _read() {
            $this->_m_lower = $this->_io->readU8le();
            $this->_m_upperComplement = $this->_io->readU8le();
        }
        protected $_m_lower;
        protected $_m_upperComplement;

        /**
         * Lower bound.
         */
        public function lower() { return $this->_m_lower; }

        /**
         * Upper bound, all bits inverted.
         */
        public function upperComplement() { return $this->_m_upperComplement; }
    }
}

/**
 * State component 12, supervisor shadow stacks.
 */

namespace Luformat\X86Xsave {
    class CetSState extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\Luformat\X86Xsave\CompactedRegion $_parent = null, ?\Luformat\X86Xsave $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_read();
        }

        private function _read() {
            $this->_m_pl0Ssp = $this->_io->readU8le();
            $this->_m_pl1Ssp = $this->_io->readU8le();
            $this->_m_pl2Ssp = $this->_io->readU8le();
        }
        protected $_m_pl0Ssp;
        protected $_m_pl1Ssp;
        protected $_m_pl2Ssp;

        /**
         * Shadow stack pointer of ring 0.
         */
        public function pl0Ssp() { return $this->_m_pl0Ssp; }

        /**
         * Shadow stack pointer of ring 1.
         */
        public function pl1Ssp() { return $this->_m_pl1Ssp; }

        /**
         * Shadow stack pointer of ring 2.
         */
        public function pl2Ssp() { return $this->_m_pl2Ssp; }
    }
}

/**
 * State component 11, control-flow enforcement of user mode.
 */

namespace Luformat\X86Xsave {
    class CetUState extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\Luformat\X86Xsave\CompactedRegion $_parent = null, ?\Luformat\X86Xsave $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_read();
        }

        private function _read() {
            $this->_m_uCet = $this->_io->readU8le();
            $this->_m_pl3Ssp = $this->_io->readU8le();
        }
        protected $_m_endbrEn;

        /**
         * Indirect branch tracking is enabled.
         */
        public function endbrEn() {
            if ($this->_m_endbrEn !== null)
                return $this->_m_endbrEn;
            $this->_m_endbrEn = ($this->uCet() & 4) != 0;
            return $this->_m_endbrEn;
        }
        protected $_m_legIwEn;

        /**
         * Legacy code is allowed by bitmap.
         */
        public function legIwEn() {
            if ($this->_m_legIwEn !== null)
                return $this->_m_legIwEn;
            $this->_m_legIwEn = ($this->uCet() & 8) != 0;
            return $this->_m_legIwEn;
        }
        protected $_m_noTrkEn;

        /**
         * The no-track prefix is allowed.
         */
        public function noTrkEn() {
            if ($this->_m_noTrkEn !== null)
                return $this->_m_noTrkEn;
            $this->_m_noTrkEn = ($this->uCet() & 16) != 0;
            return $this->_m_noTrkEn;
        }
        protected $_m_shStkEn;

        /**
         * Shadow stacks are enabled.
         */
        public function shStkEn() {
            if ($this->_m_shStkEn !== null)
                return $this->_m_shStkEn;
            $this->_m_shStkEn = ($this->uCet() & 1) != 0;
            return $this->_m_shStkEn;
        }
        protected $_m_suppress;

        /**
         * Tracking is suppressed.
         */
        public function suppress() {
            if ($this->_m_suppress !== null)
                return $this->_m_suppress;
            $this->_m_suppress = ($this->uCet() & 1024) != 0;
            return $this->_m_suppress;
        }
        protected $_m_suppressDis;

        /**
         * Suppression of tracking is disabled.
         */
        public function suppressDis() {
            if ($this->_m_suppressDis !== null)
                return $this->_m_suppressDis;
            $this->_m_suppressDis = ($this->uCet() & 32) != 0;
            return $this->_m_suppressDis;
        }
        protected $_m_tracker;

        /**
         * An ENDBR must follow.
         */
        public function tracker() {
            if ($this->_m_tracker !== null)
                return $this->_m_tracker;
            $this->_m_tracker = ($this->uCet() & 2048) != 0;
            return $this->_m_tracker;
        }
        protected $_m_wrShstkEn;

        /**
         * WRSS is enabled.
         */
        public function wrShstkEn() {
            if ($this->_m_wrShstkEn !== null)
                return $this->_m_wrShstkEn;
            $this->_m_wrShstkEn = ($this->uCet() & 2) != 0;
            return $this->_m_wrShstkEn;
        }
        protected $_m_uCet;
        protected $_m_pl3Ssp;

        /**
         * Configuration of user mode.
         */
        public function uCet() { return $this->_m_uCet; }

        /**
         * Shadow stack pointer of ring 3.
         */
        public function pl3Ssp() { return $this->_m_pl3Ssp; }
    }
}

/**
 * Components of the compacted form, in the order of their bits. One follows
 * the other, but for the AMX components, which start at a multiple of 64.
 */

namespace Luformat\X86Xsave {
    class CompactedRegion extends \Kaitai\Struct\Struct {
        public function __construct(int $components, \Kaitai\Struct\Stream $_io, ?\Luformat\X86Xsave $_parent = null, ?\Luformat\X86Xsave $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_m_components = $components;
            $this->_read();
        }

        private function _read() {
            if ( ((($this->components() & 4) != 0) && (!($this->_io()->isEof()))) ) {
                $this->_m_avx = new \Luformat\X86Xsave\AvxState($this->_io, $this, $this->_root);
            }
            if ( ((($this->components() & 8) != 0) && (!($this->_io()->isEof()))) ) {
                $this->_m_bndregs = new \Luformat\X86Xsave\BndregsState($this->_io, $this, $this->_root);
            }
            if ( ((($this->components() & 16) != 0) && (!($this->_io()->isEof()))) ) {
                $this->_m_bndcsr = new \Luformat\X86Xsave\BndcsrState($this->_io, $this, $this->_root);
            }
            if ( ((($this->components() & 32) != 0) && (!($this->_io()->isEof()))) ) {
                $this->_m_opmask = new \Luformat\X86Xsave\OpmaskState($this->_io, $this, $this->_root);
            }
            if ( ((($this->components() & 64) != 0) && (!($this->_io()->isEof()))) ) {
                $this->_m_zmmHi256 = new \Luformat\X86Xsave\ZmmHi256State($this->_io, $this, $this->_root);
            }
            if ( ((($this->components() & 128) != 0) && (!($this->_io()->isEof()))) ) {
                $this->_m_hi16Zmm = new \Luformat\X86Xsave\Hi16ZmmState($this->_io, $this, $this->_root);
            }
            if ( ((($this->components() & 256) != 0) && (!($this->_io()->isEof()))) ) {
                $this->_m_pt = new \Luformat\X86Xsave\PtState($this->_io, $this, $this->_root);
            }
            if ( ((($this->components() & 512) != 0) && (!($this->_io()->isEof()))) ) {
                $this->_m_pkru = new \Luformat\X86Xsave\PkruState($this->_io, $this, $this->_root);
            }
            if ( ((($this->components() & 1024) != 0) && (!($this->_io()->isEof()))) ) {
                $this->_m_pasid = new \Luformat\X86Xsave\PasidState($this->_io, $this, $this->_root);
            }
            if ( ((($this->components() & 2048) != 0) && (!($this->_io()->isEof()))) ) {
                $this->_m_cetU = new \Luformat\X86Xsave\CetUState($this->_io, $this, $this->_root);
            }
            if ( ((($this->components() & 4096) != 0) && (!($this->_io()->isEof()))) ) {
                $this->_m_cetS = new \Luformat\X86Xsave\CetSState($this->_io, $this, $this->_root);
            }
            if ( ((($this->components() & 8192) != 0) && (!($this->_io()->isEof()))) ) {
                $this->_m_hdc = new \Luformat\X86Xsave\HdcState($this->_io, $this, $this->_root);
            }
            if ( ((($this->components() & 16384) != 0) && (!($this->_io()->isEof()))) ) {
                $this->_m_uintr = new \Luformat\X86Xsave\UintrState($this->_io, $this, $this->_root);
            }
            if ( ((($this->components() & 32768) != 0) && (!($this->_io()->isEof()))) ) {
                $this->_m_lbr = new \Luformat\X86Xsave\LbrState($this->_io, $this, $this->_root);
            }
            if ( ((($this->components() & 65536) != 0) && (!($this->_io()->isEof()))) ) {
                $this->_m_hwp = new \Luformat\X86Xsave\HwpState($this->_io, $this, $this->_root);
            }
            if ( ((($this->components() & 131072) != 0) && (!($this->_io()->isEof()))) ) {
                $this->_m_paddingTilecfg = $this->_io->readBytes(\Kaitai\Struct\Stream::mod(64 - \Kaitai\Struct\Stream::mod($this->_io()->pos(), 64), 64));
            }
            if ( ((($this->components() & 131072) != 0) && (!($this->_io()->isEof()))) ) {
                $this->_m_tilecfg = new \Luformat\X86Xsave\TilecfgState($this->_io, $this, $this->_root);
            }
            if ( ((($this->components() & 262144) != 0) && (!($this->_io()->isEof()))) ) {
                $this->_m_paddingTiledata = $this->_io->readBytes(\Kaitai\Struct\Stream::mod(64 - \Kaitai\Struct\Stream::mod($this->_io()->pos(), 64), 64));
            }
            if ( ((($this->components() & 262144) != 0) && (!($this->_io()->isEof()))) ) {
                $this->_m_tiledata = new \Luformat\X86Xsave\TiledataState($this->_io, $this, $this->_root);
            }
            if (!($this->_io()->isEof())) {
                $this->_m_trailing = $this->_io->readBytesFull();
            }
        }
        protected $_m_avx;
        protected $_m_bndregs;
        protected $_m_bndcsr;
        protected $_m_opmask;
        protected $_m_zmmHi256;
        protected $_m_hi16Zmm;
        protected $_m_pt;
        protected $_m_pkru;
        protected $_m_pasid;
        protected $_m_cetU;
        protected $_m_cetS;
        protected $_m_hdc;
        protected $_m_uintr;
        protected $_m_lbr;
        protected $_m_hwp;
        protected $_m_paddingTilecfg;
        protected $_m_tilecfg;
        protected $_m_paddingTiledata;
        protected $_m_tiledata;
        protected $_m_trailing;
        protected $_m_components;

        /**
         * AVX state (upper halves of YMM0 to YMM15).
         */
        public function avx() { return $this->_m_avx; }

        /**
         * MPX bound registers.
         */
        public function bndregs() { return $this->_m_bndregs; }

        /**
         * MPX configuration and status.
         */
        public function bndcsr() { return $this->_m_bndcsr; }

        /**
         * AVX-512 mask registers.
         */
        public function opmask() { return $this->_m_opmask; }

        /**
         * Upper halves of ZMM0 to ZMM15.
         */
        public function zmmHi256() { return $this->_m_zmmHi256; }

        /**
         * ZMM16 to ZMM31.
         */
        public function hi16Zmm() { return $this->_m_hi16Zmm; }

        /**
         * Processor trace (supervisor state).
         */
        public function pt() { return $this->_m_pt; }

        /**
         * Protection key rights of user pages.
         */
        public function pkru() { return $this->_m_pkru; }

        /**
         * PASID (supervisor state).
         */
        public function pasid() { return $this->_m_pasid; }

        /**
         * User shadow stack and branch tracking (supervisor state).
         */
        public function cetU() { return $this->_m_cetU; }

        /**
         * Supervisor shadow stacks (supervisor state).
         */
        public function cetS() { return $this->_m_cetS; }

        /**
         * Hardware duty cycling (supervisor state).
         */
        public function hdc() { return $this->_m_hdc; }

        /**
         * User interrupts (supervisor state).
         */
        public function uintr() { return $this->_m_uintr; }

        /**
         * Last branch records (supervisor state).
         */
        public function lbr() { return $this->_m_lbr; }

        /**
         * Hardware P-state control (supervisor state).
         */
        public function hwp() { return $this->_m_hwp; }

        /**
         * Unused octets up to the next multiple of 64.
         */
        public function paddingTilecfg() { return $this->_m_paddingTilecfg; }

        /**
         * AMX tile configuration.
         */
        public function tilecfg() { return $this->_m_tilecfg; }

        /**
         * Unused octets up to the next multiple of 64.
         */
        public function paddingTiledata() { return $this->_m_paddingTiledata; }

        /**
         * AMX tile data.
         */
        public function tiledata() { return $this->_m_tiledata; }

        /**
         * Components with a bit above 18, whose places depend on CPUID leaf 0xD
         * of the CPU that wrote them, and octets behind the last component; kept
         * as they are.
         */
        public function trailing() { return $this->_m_trailing; }

        /**
         * Bits 31 to 0 of `xcomp_bv`.
         */
        public function components() { return $this->_m_components; }
    }
}

/**
 * State component 13, hardware duty cycling.
 */

namespace Luformat\X86Xsave {
    class HdcState extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\Luformat\X86Xsave\CompactedRegion $_parent = null, ?\Luformat\X86Xsave $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_read();
        }

        private function _read() {
            $this->_m_pmCtl1 = $this->_io->readU8le();
        }
        protected $_m_hdcAllowBlock;

        /**
         * The thread may be forced idle.
         */
        public function hdcAllowBlock() {
            if ($this->_m_hdcAllowBlock !== null)
                return $this->_m_hdcAllowBlock;
            $this->_m_hdcAllowBlock = ($this->pmCtl1() & 1) != 0;
            return $this->_m_hdcAllowBlock;
        }
        protected $_m_pmCtl1;

        /**
         * HDC control of the thread.
         */
        public function pmCtl1() { return $this->_m_pmCtl1; }
    }
}

/**
 * State component 7, Hi16_ZMM.
 */

namespace Luformat\X86Xsave {
    class Hi16ZmmState extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\Kaitai\Struct\Struct $_parent = null, ?\Luformat\X86Xsave $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_read();
        }

        private function _read() {
            $this->_m_zmm = [];
            $n = 16;
            for ($i = 0; $i < $n; $i++) {
                $this->_m_zmm[] = new \Luformat\X86Xsave\Vector512($this->_io, $this, $this->_root);
            }
        }
        protected $_m_zmm;

        /**
         * ZMM16 to ZMM31.
         */
        public function zmm() { return $this->_m_zmm; }
    }
}

/**
 * State component 16, hardware P-state control.
 */

namespace Luformat\X86Xsave {
    class HwpState extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\Luformat\X86Xsave\CompactedRegion $_parent = null, ?\Luformat\X86Xsave $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_read();
        }

        private function _read() {
            $this->_m_hwpRequest = $this->_io->readU8le();
        }
        protected $_m_desired;

        /**
         * Desired performance; 0 leaves it to the CPU.
         */
        public function desired() {
            if ($this->_m_desired !== null)
                return $this->_m_desired;
            $this->_m_desired = \Kaitai\Struct\Stream::mod(intval($this->hwpRequest() / 65536), 256);
            return $this->_m_desired;
        }
        protected $_m_maximum;

        /**
         * Maximum performance.
         */
        public function maximum() {
            if ($this->_m_maximum !== null)
                return $this->_m_maximum;
            $this->_m_maximum = \Kaitai\Struct\Stream::mod(intval($this->hwpRequest() / 256), 256);
            return $this->_m_maximum;
        }
        protected $_m_minimum;

        /**
         * Minimum performance.
         */
        public function minimum() {
            if ($this->_m_minimum !== null)
                return $this->_m_minimum;
            $this->_m_minimum = $this->hwpRequest() & 255;
            return $this->_m_minimum;
        }
        protected $_m_preference;

        /**
         * Energy performance preference.
         */
        public function preference() {
            if ($this->_m_preference !== null)
                return $this->_m_preference;
            $this->_m_preference = \Kaitai\Struct\Stream::mod(intval($this->hwpRequest() / 16777216), 256);
            return $this->_m_preference;
        }
        protected $_m_hwpRequest;

        /**
         * Performance request.
         */
        public function hwpRequest() { return $this->_m_hwpRequest; }
    }
}

/**
 * One last branch record.
 */

namespace Luformat\X86Xsave {
    class LbrEntry extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\Luformat\X86Xsave\LbrState $_parent = null, ?\Luformat\X86Xsave $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_read();
        }

        private function _read() {
            $this->_m_fromIp = $this->_io->readU8le();
            $this->_m_toIp = $this->_io->readU8le();
            $this->_m_info = $this->_io->readU8le();
        }
        protected $_m_fromIp;
        protected $_m_toIp;
        protected $_m_info;

        /**
         * Address of the branch.
         */
        public function fromIp() { return $this->_m_fromIp; }

        /**
         * Where it went.
         */
        public function toIp() { return $this->_m_toIp; }

        /**
         * Details.
         */
        public function info() { return $this->_m_info; }
    }
}

/**
 * State component 15, the last branch records.
 */

namespace Luformat\X86Xsave {
    class LbrState extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\Luformat\X86Xsave\CompactedRegion $_parent = null, ?\Luformat\X86Xsave $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_read();
        }

        private function _read() {
            $this->_m_lbrCtl = $this->_io->readU8le();
            $this->_m_lbrDepth = $this->_io->readU8le();
            $this->_m_lerFromIp = $this->_io->readU8le();
            $this->_m_lerToIp = $this->_io->readU8le();
            $this->_m_lerInfo = $this->_io->readU8le();
            $this->_m_entries = [];
            $n = 32;
            for ($i = 0; $i < $n; $i++) {
                $this->_m_entries[] = new \Luformat\X86Xsave\LbrEntry($this->_io, $this, $this->_root);
            }
        }
        protected $_m_lbrCtl;
        protected $_m_lbrDepth;
        protected $_m_lerFromIp;
        protected $_m_lerToIp;
        protected $_m_lerInfo;
        protected $_m_entries;

        /**
         * LBR control.
         */
        public function lbrCtl() { return $this->_m_lbrCtl; }

        /**
         * Number of records in use.
         */
        public function lbrDepth() { return $this->_m_lbrDepth; }

        /**
         * Source of the last event record.
         */
        public function lerFromIp() { return $this->_m_lerFromIp; }

        /**
         * Target of the last event record.
         */
        public function lerToIp() { return $this->_m_lerToIp; }

        /**
         * Details of the last event record.
         */
        public function lerInfo() { return $this->_m_lerInfo; }

        /**
         * The records, last branch first.
         */
        public function entries() { return $this->_m_entries; }
    }
}

/**
 * State component 5, the AVX-512 mask registers.
 */

namespace Luformat\X86Xsave {
    class OpmaskState extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\Kaitai\Struct\Struct $_parent = null, ?\Luformat\X86Xsave $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_read();
        }

        private function _read() {
            $this->_m_k = [];
            $n = 8;
            for ($i = 0; $i < $n; $i++) {
                $this->_m_k[] = $this->_io->readU8le();
            }
        }
        protected $_m_k;

        /**
         * k0 to k7.
         */
        public function k() { return $this->_m_k; }
    }
}

/**
 * State component 10, the process address space ID.
 */

namespace Luformat\X86Xsave {
    class PasidState extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\Luformat\X86Xsave\CompactedRegion $_parent = null, ?\Luformat\X86Xsave $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_read();
        }

        private function _read() {
            $this->_m_pasidMsr = $this->_io->readU8le();
        }
        protected $_m_isValid;

        /**
         * The PASID may be used.
         */
        public function isValid() {
            if ($this->_m_isValid !== null)
                return $this->_m_isValid;
            $this->_m_isValid = ($this->pasidMsr() & 2147483648) != 0;
            return $this->_m_isValid;
        }
        protected $_m_pasid;

        /**
         * Process address space ID.
         */
        public function pasid() {
            if ($this->_m_pasid !== null)
                return $this->_m_pasid;
            $this->_m_pasid = $this->pasidMsr() & 1048575;
            return $this->_m_pasid;
        }
        protected $_m_pasidMsr;

        /**
         * PASID in bits 19 to 0, valid flag in bit 31.
         */
        public function pasidMsr() { return $this->_m_pasidMsr; }
    }
}

/**
 * State component 9, protection key rights of user pages.
 */

namespace Luformat\X86Xsave {
    class PkruState extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\Kaitai\Struct\Struct $_parent = null, ?\Luformat\X86Xsave $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_read();
        }

        private function _read() {
            $this->_m_pkru = $this->_io->readU4le();
            $this->_m_reserved = $this->_io->readBytes(4);
        }
        protected $_m_ad0;

        /**
         * Access of pages with key 0 is disabled.
         */
        public function ad0() {
            if ($this->_m_ad0 !== null)
                return $this->_m_ad0;
            $this->_m_ad0 = ($this->pkru() & 1) != 0;
            return $this->_m_ad0;
        }
        protected $_m_ad1;

        /**
         * Access of pages with key 1 is disabled.
         */
        public function ad1() {
            if ($this->_m_ad1 !== null)
                return $this->_m_ad1;
            $this->_m_ad1 = ($this->pkru() & 4) != 0;
            return $this->_m_ad1;
        }
        protected $_m_ad10;

        /**
         * Access of pages with key 10 is disabled.
         */
        public function ad10() {
            if ($this->_m_ad10 !== null)
                return $this->_m_ad10;
            $this->_m_ad10 = ($this->pkru() & 1048576) != 0;
            return $this->_m_ad10;
        }
        protected $_m_ad11;

        /**
         * Access of pages with key 11 is disabled.
         */
        public function ad11() {
            if ($this->_m_ad11 !== null)
                return $this->_m_ad11;
            $this->_m_ad11 = ($this->pkru() & 4194304) != 0;
            return $this->_m_ad11;
        }
        protected $_m_ad12;

        /**
         * Access of pages with key 12 is disabled.
         */
        public function ad12() {
            if ($this->_m_ad12 !== null)
                return $this->_m_ad12;
            $this->_m_ad12 = ($this->pkru() & 16777216) != 0;
            return $this->_m_ad12;
        }
        protected $_m_ad13;

        /**
         * Access of pages with key 13 is disabled.
         */
        public function ad13() {
            if ($this->_m_ad13 !== null)
                return $this->_m_ad13;
            $this->_m_ad13 = ($this->pkru() & 67108864) != 0;
            return $this->_m_ad13;
        }
        protected $_m_ad14;

        /**
         * Access of pages with key 14 is disabled.
         */
        public function ad14() {
            if ($this->_m_ad14 !== null)
                return $this->_m_ad14;
            $this->_m_ad14 = ($this->pkru() & 268435456) != 0;
            return $this->_m_ad14;
        }
        protected $_m_ad15;

        /**
         * Access of pages with key 15 is disabled.
         */
        public function ad15() {
            if ($this->_m_ad15 !== null)
                return $this->_m_ad15;
            $this->_m_ad15 = ($this->pkru() & 1073741824) != 0;
            return $this->_m_ad15;
        }
        protected $_m_ad2;

        /**
         * Access of pages with key 2 is disabled.
         */
        public function ad2() {
            if ($this->_m_ad2 !== null)
                return $this->_m_ad2;
            $this->_m_ad2 = ($this->pkru() & 16) != 0;
            return $this->_m_ad2;
        }
        protected $_m_ad3;

        /**
         * Access of pages with key 3 is disabled.
         */
        public function ad3() {
            if ($this->_m_ad3 !== null)
                return $this->_m_ad3;
            $this->_m_ad3 = ($this->pkru() & 64) != 0;
            return $this->_m_ad3;
        }
        protected $_m_ad4;

        /**
         * Access of pages with key 4 is disabled.
         */
        public function ad4() {
            if ($this->_m_ad4 !== null)
                return $this->_m_ad4;
            $this->_m_ad4 = ($this->pkru() & 256) != 0;
            return $this->_m_ad4;
        }
        protected $_m_ad5;

        /**
         * Access of pages with key 5 is disabled.
         */
        public function ad5() {
            if ($this->_m_ad5 !== null)
                return $this->_m_ad5;
            $this->_m_ad5 = ($this->pkru() & 1024) != 0;
            return $this->_m_ad5;
        }
        protected $_m_ad6;

        /**
         * Access of pages with key 6 is disabled.
         */
        public function ad6() {
            if ($this->_m_ad6 !== null)
                return $this->_m_ad6;
            $this->_m_ad6 = ($this->pkru() & 4096) != 0;
            return $this->_m_ad6;
        }
        protected $_m_ad7;

        /**
         * Access of pages with key 7 is disabled.
         */
        public function ad7() {
            if ($this->_m_ad7 !== null)
                return $this->_m_ad7;
            $this->_m_ad7 = ($this->pkru() & 16384) != 0;
            return $this->_m_ad7;
        }
        protected $_m_ad8;

        /**
         * Access of pages with key 8 is disabled.
         */
        public function ad8() {
            if ($this->_m_ad8 !== null)
                return $this->_m_ad8;
            $this->_m_ad8 = ($this->pkru() & 65536) != 0;
            return $this->_m_ad8;
        }
        protected $_m_ad9;

        /**
         * Access of pages with key 9 is disabled.
         */
        public function ad9() {
            if ($this->_m_ad9 !== null)
                return $this->_m_ad9;
            $this->_m_ad9 = ($this->pkru() & 262144) != 0;
            return $this->_m_ad9;
        }
        protected $_m_wd0;

        /**
         * Writing of pages with key 0 is disabled.
         */
        public function wd0() {
            if ($this->_m_wd0 !== null)
                return $this->_m_wd0;
            $this->_m_wd0 = ($this->pkru() & 2) != 0;
            return $this->_m_wd0;
        }
        protected $_m_wd1;

        /**
         * Writing of pages with key 1 is disabled.
         */
        public function wd1() {
            if ($this->_m_wd1 !== null)
                return $this->_m_wd1;
            $this->_m_wd1 = ($this->pkru() & 8) != 0;
            return $this->_m_wd1;
        }
        protected $_m_wd10;

        /**
         * Writing of pages with key 10 is disabled.
         */
        public function wd10() {
            if ($this->_m_wd10 !== null)
                return $this->_m_wd10;
            $this->_m_wd10 = ($this->pkru() & 2097152) != 0;
            return $this->_m_wd10;
        }
        protected $_m_wd11;

        /**
         * Writing of pages with key 11 is disabled.
         */
        public function wd11() {
            if ($this->_m_wd11 !== null)
                return $this->_m_wd11;
            $this->_m_wd11 = ($this->pkru() & 8388608) != 0;
            return $this->_m_wd11;
        }
        protected $_m_wd12;

        /**
         * Writing of pages with key 12 is disabled.
         */
        public function wd12() {
            if ($this->_m_wd12 !== null)
                return $this->_m_wd12;
            $this->_m_wd12 = ($this->pkru() & 33554432) != 0;
            return $this->_m_wd12;
        }
        protected $_m_wd13;

        /**
         * Writing of pages with key 13 is disabled.
         */
        public function wd13() {
            if ($this->_m_wd13 !== null)
                return $this->_m_wd13;
            $this->_m_wd13 = ($this->pkru() & 134217728) != 0;
            return $this->_m_wd13;
        }
        protected $_m_wd14;

        /**
         * Writing of pages with key 14 is disabled.
         */
        public function wd14() {
            if ($this->_m_wd14 !== null)
                return $this->_m_wd14;
            $this->_m_wd14 = ($this->pkru() & 536870912) != 0;
            return $this->_m_wd14;
        }
        protected $_m_wd15;

        /**
         * Writing of pages with key 15 is disabled.
         */
        public function wd15() {
            if ($this->_m_wd15 !== null)
                return $this->_m_wd15;
            $this->_m_wd15 = ($this->pkru() & 2147483648) != 0;
            return $this->_m_wd15;
        }
        protected $_m_wd2;

        /**
         * Writing of pages with key 2 is disabled.
         */
        public function wd2() {
            if ($this->_m_wd2 !== null)
                return $this->_m_wd2;
            $this->_m_wd2 = ($this->pkru() & 32) != 0;
            return $this->_m_wd2;
        }
        protected $_m_wd3;

        /**
         * Writing of pages with key 3 is disabled.
         */
        public function wd3() {
            if ($this->_m_wd3 !== null)
                return $this->_m_wd3;
            $this->_m_wd3 = ($this->pkru() & 128) != 0;
            return $this->_m_wd3;
        }
        protected $_m_wd4;

        /**
         * Writing of pages with key 4 is disabled.
         */
        public function wd4() {
            if ($this->_m_wd4 !== null)
                return $this->_m_wd4;
            $this->_m_wd4 = ($this->pkru() & 512) != 0;
            return $this->_m_wd4;
        }
        protected $_m_wd5;

        /**
         * Writing of pages with key 5 is disabled.
         */
        public function wd5() {
            if ($this->_m_wd5 !== null)
                return $this->_m_wd5;
            $this->_m_wd5 = ($this->pkru() & 2048) != 0;
            return $this->_m_wd5;
        }
        protected $_m_wd6;

        /**
         * Writing of pages with key 6 is disabled.
         */
        public function wd6() {
            if ($this->_m_wd6 !== null)
                return $this->_m_wd6;
            $this->_m_wd6 = ($this->pkru() & 8192) != 0;
            return $this->_m_wd6;
        }
        protected $_m_wd7;

        /**
         * Writing of pages with key 7 is disabled.
         */
        public function wd7() {
            if ($this->_m_wd7 !== null)
                return $this->_m_wd7;
            $this->_m_wd7 = ($this->pkru() & 32768) != 0;
            return $this->_m_wd7;
        }
        protected $_m_wd8;

        /**
         * Writing of pages with key 8 is disabled.
         */
        public function wd8() {
            if ($this->_m_wd8 !== null)
                return $this->_m_wd8;
            $this->_m_wd8 = ($this->pkru() & 131072) != 0;
            return $this->_m_wd8;
        }
        protected $_m_wd9;

        /**
         * Writing of pages with key 9 is disabled.
         */
        public function wd9() {
            if ($this->_m_wd9 !== null)
                return $this->_m_wd9;
            $this->_m_wd9 = ($this->pkru() & 524288) != 0;
            return $this->_m_wd9;
        }
        protected $_m_pkru;
        protected $_m_reserved;

        /**
         * Two bits for each of the 16 protection keys.
         */
        public function pkru() { return $this->_m_pkru; }

        /**
         * Unused octets of the component.
         */
        public function reserved() { return $this->_m_reserved; }
    }
}

/**
 * State component 8, processor trace. A supervisor state: only XSAVES writes
 * it.
 */

namespace Luformat\X86Xsave {
    class PtState extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\Luformat\X86Xsave\CompactedRegion $_parent = null, ?\Luformat\X86Xsave $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_read();
        }

        private function _read() {
            $this->_m_rtitCtl = $this->_io->readU8le();
            $this->_m_rtitOutputBase = $this->_io->readU8le();
            $this->_m_rtitOutputMaskPtrs = $this->_io->readU8le();
            $this->_m_rtitStatus = $this->_io->readU8le();
            $this->_m_rtitCr3Match = $this->_io->readU8le();
            $this->_m_rtitAddr0A = $this->_io->readU8le();
            $this->_m_rtitAddr0B = $this->_io->readU8le();
            $this->_m_rtitAddr1A = $this->_io->readU8le();
            $this->_m_rtitAddr1B = $this->_io->readU8le();
            $this->_m_reserved = $this->_io->readBytes(56);
        }
        protected $_m_rtitCtl;
        protected $_m_rtitOutputBase;
        protected $_m_rtitOutputMaskPtrs;
        protected $_m_rtitStatus;
        protected $_m_rtitCr3Match;
        protected $_m_rtitAddr0A;
        protected $_m_rtitAddr0B;
        protected $_m_rtitAddr1A;
        protected $_m_rtitAddr1B;
        protected $_m_reserved;

        /**
         * Trace control.
         */
        public function rtitCtl() { return $this->_m_rtitCtl; }

        /**
         * Base address of the output.
         */
        public function rtitOutputBase() { return $this->_m_rtitOutputBase; }

        /**
         * Output mask and pointers.
         */
        public function rtitOutputMaskPtrs() { return $this->_m_rtitOutputMaskPtrs; }

        /**
         * Trace status.
         */
        public function rtitStatus() { return $this->_m_rtitStatus; }

        /**
         * CR3 to filter by.
         */
        public function rtitCr3Match() { return $this->_m_rtitCr3Match; }

        /**
         * Start of filter range 0.
         */
        public function rtitAddr0A() { return $this->_m_rtitAddr0A; }

        /**
         * End of filter range 0.
         */
        public function rtitAddr0B() { return $this->_m_rtitAddr0B; }

        /**
         * Start of filter range 1.
         */
        public function rtitAddr1A() { return $this->_m_rtitAddr1A; }

        /**
         * End of filter range 1.
         */
        public function rtitAddr1B() { return $this->_m_rtitAddr1B; }

        /**
         * Unused octets of the component.
         */
        public function reserved() { return $this->_m_reserved; }
    }
}

/**
 * Components at the places they have on Intel CPUs; from byte 576 of the
 * area.
 */

namespace Luformat\X86Xsave {
    class StandardRegion extends \Kaitai\Struct\Struct {
        public function __construct(bool $hasApx, \Kaitai\Struct\Stream $_io, ?\Luformat\X86Xsave $_parent = null, ?\Luformat\X86Xsave $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_m_hasApx = $hasApx;
            $this->_read();
        }

        private function _read() {
            if (!($this->_io()->isEof())) {
                $this->_m_avx = new \Luformat\X86Xsave\AvxState($this->_io, $this, $this->_root);
            }
            if (!($this->_io()->isEof())) {
                $this->_m_lwp = $this->_io->readBytes(128);
            }
            if ( ((!($this->_io()->isEof())) && (!($this->hasApx()))) ) {
                $this->_m_bndregs = new \Luformat\X86Xsave\BndregsState($this->_io, $this, $this->_root);
            }
            if ( ((!($this->_io()->isEof())) && (!($this->hasApx()))) ) {
                $this->_m_bndcsr = new \Luformat\X86Xsave\BndcsrState($this->_io, $this, $this->_root);
            }
            if ( ((!($this->_io()->isEof())) && ($this->hasApx())) ) {
                $this->_m_apx = new \Luformat\X86Xsave\ApxState($this->_io, $this, $this->_root);
            }
            if (!($this->_io()->isEof())) {
                $this->_m_opmask = new \Luformat\X86Xsave\OpmaskState($this->_io, $this, $this->_root);
            }
            if (!($this->_io()->isEof())) {
                $this->_m_zmmHi256 = new \Luformat\X86Xsave\ZmmHi256State($this->_io, $this, $this->_root);
            }
            if (!($this->_io()->isEof())) {
                $this->_m_hi16Zmm = new \Luformat\X86Xsave\Hi16ZmmState($this->_io, $this, $this->_root);
            }
            if (!($this->_io()->isEof())) {
                $this->_m_pkru = new \Luformat\X86Xsave\PkruState($this->_io, $this, $this->_root);
            }
            if (!($this->_io()->isEof())) {
                $this->_m_reserved = $this->_io->readBytes(56);
            }
            if (!($this->_io()->isEof())) {
                $this->_m_tilecfg = new \Luformat\X86Xsave\TilecfgState($this->_io, $this, $this->_root);
            }
            if (!($this->_io()->isEof())) {
                $this->_m_tiledata = new \Luformat\X86Xsave\TiledataState($this->_io, $this, $this->_root);
            }
            if (!($this->_io()->isEof())) {
                $this->_m_trailing = $this->_io->readBytesFull();
            }
        }
        protected $_m_avx;
        protected $_m_lwp;
        protected $_m_bndregs;
        protected $_m_bndcsr;
        protected $_m_apx;
        protected $_m_opmask;
        protected $_m_zmmHi256;
        protected $_m_hi16Zmm;
        protected $_m_pkru;
        protected $_m_reserved;
        protected $_m_tilecfg;
        protected $_m_tiledata;
        protected $_m_trailing;
        protected $_m_hasApx;

        /**
         * Upper halves of the YMM registers; at 576 of the area.
         */
        public function avx() { return $this->_m_avx; }

        /**
         * At 832 of the area. AMD lightweight profiling state (family 15h) where
         * `xstate_lwp` is set, otherwise unused: its layout is not public in a
         * form that can be cited, so its octets are kept.
         */
        public function lwp() { return $this->_m_lwp; }

        /**
         * MPX bound registers; at 960 of the area.
         */
        public function bndregs() { return $this->_m_bndregs; }

        /**
         * MPX configuration and status; at 1024 of the area.
         */
        public function bndcsr() { return $this->_m_bndcsr; }

        /**
         * APX registers; at 960 of the area, in place of MPX.
         */
        public function apx() { return $this->_m_apx; }

        /**
         * AVX-512 mask registers; at 1088 of the area.
         */
        public function opmask() { return $this->_m_opmask; }

        /**
         * Upper halves of ZMM0 to ZMM15; at 1152 of the area.
         */
        public function zmmHi256() { return $this->_m_zmmHi256; }

        /**
         * ZMM16 to ZMM31; at 1664 of the area.
         */
        public function hi16Zmm() { return $this->_m_hi16Zmm; }

        /**
         * Protection key rights; at 2688 of the area.
         */
        public function pkru() { return $this->_m_pkru; }

        /**
         * Unused octets up to the next multiple of 64.
         */
        public function reserved() { return $this->_m_reserved; }

        /**
         * AMX tile configuration; at 2752 of the area.
         */
        public function tilecfg() { return $this->_m_tilecfg; }

        /**
         * AMX tile data; at 2816 of the area.
         */
        public function tiledata() { return $this->_m_tiledata; }

        /**
         * Octets behind the known components, kept as they are.
         */
        public function trailing() { return $this->_m_trailing; }

        /**
         * True if the octets of MPX hold APX state.
         */
        public function hasApx() { return $this->_m_hasApx; }
    }
}

/**
 * One AMX tile register of 1 KiB.
 */

namespace Luformat\X86Xsave {
    class Tile extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\Luformat\X86Xsave\TiledataState $_parent = null, ?\Luformat\X86Xsave $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_read();
        }

        private function _read() {
            $this->_m_rows = [];
            $n = 16;
            for ($i = 0; $i < $n; $i++) {
                $this->_m_rows[] = new \Luformat\X86Xsave\Vector512($this->_io, $this, $this->_root);
            }
        }
        protected $_m_rows;

        /**
         * Rows of 64 bytes.
         */
        public function rows() { return $this->_m_rows; }
    }
}

/**
 * State component 17, the AMX tile configuration.
 */

namespace Luformat\X86Xsave {
    class TilecfgState extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\Kaitai\Struct\Struct $_parent = null, ?\Luformat\X86Xsave $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_read();
        }

        private function _read() {
            $this->_m_palette = $this->_io->readU1();
            $this->_m_startRow = $this->_io->readU1();
            $this->_m_reserved = $this->_io->readBytes(14);
            $this->_m_colsB = [];
            $n = 8;
            for ($i = 0; $i < $n; $i++) {
                $this->_m_colsB[] = $this->_io->readU2le();
            }
            $this->_m_reserved2 = $this->_io->readBytes(16);
            $this->_m_rows = [];
            $n = 8;
            for ($i = 0; $i < $n; $i++) {
                $this->_m_rows[] = $this->_io->readU1();
            }
            $this->_m_reserved3 = $this->_io->readBytes(8);
        }
        protected $_m_palette;
        protected $_m_startRow;
        protected $_m_reserved;
        protected $_m_colsB;
        protected $_m_reserved2;
        protected $_m_rows;
        protected $_m_reserved3;

        /**
         * Palette; 0 is the initial state.
         */
        public function palette() { return $this->_m_palette; }

        /**
         * Row to restart an interrupted operation at.
         */
        public function startRow() { return $this->_m_startRow; }

        /**
         * Reserved.
         */
        public function reserved() { return $this->_m_reserved; }

        /**
         * Bytes in a row, by tile.
         */
        public function colsB() { return $this->_m_colsB; }

        /**
         * Reserved for further tiles.
         */
        public function reserved2() { return $this->_m_reserved2; }

        /**
         * Rows, by tile.
         */
        public function rows() { return $this->_m_rows; }

        /**
         * Reserved for further tiles.
         */
        public function reserved3() { return $this->_m_reserved3; }
    }
}

/**
 * State component 18, the AMX tiles of palette 1.
 */

namespace Luformat\X86Xsave {
    class TiledataState extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\Kaitai\Struct\Struct $_parent = null, ?\Luformat\X86Xsave $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_read();
        }

        private function _read() {
            $this->_m_tiles = [];
            $n = 8;
            for ($i = 0; $i < $n; $i++) {
                $this->_m_tiles[] = new \Luformat\X86Xsave\Tile($this->_io, $this, $this->_root);
            }
        }
        protected $_m_tiles;

        /**
         * TMM0 to TMM7.
         */
        public function tiles() { return $this->_m_tiles; }
    }
}

/**
 * State component 14, user interrupts.
 */

namespace Luformat\X86Xsave {
    class UintrState extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\Luformat\X86Xsave\CompactedRegion $_parent = null, ?\Luformat\X86Xsave $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_read();
        }

        private function _read() {
            $this->_m_handler = $this->_io->readU8le();
            $this->_m_stackAdjust = $this->_io->readU8le();
            $this->_m_uittSize = $this->_io->readU4le();
            $this->_m_notificationVector = $this->_io->readU1();
            $this->_m_reserved = $this->_io->readBytes(2);
            $this->_m_flags = $this->_io->readU1();
            $this->_m_upidAddress = $this->_io->readU8le();
            $this->_m_request = $this->_io->readU8le();
            $this->_m_targetTable = $this->_io->readU8le();
        }
        protected $_m_uif;

        /**
         * User interrupts are enabled.
         */
        public function uif() {
            if ($this->_m_uif !== null)
                return $this->_m_uif;
            $this->_m_uif = ($this->flags() & 128) != 0;
            return $this->_m_uif;
        }
        protected $_m_handler;
        protected $_m_stackAdjust;
        protected $_m_uittSize;
        protected $_m_notificationVector;
        protected $_m_reserved;
        protected $_m_flags;
        protected $_m_upidAddress;
        protected $_m_request;
        protected $_m_targetTable;

        /**
         * Address of the handler.
         */
        public function handler() { return $this->_m_handler; }

        /**
         * Stack adjustment.
         */
        public function stackAdjust() { return $this->_m_stackAdjust; }

        /**
         * Highest index of the target table.
         */
        public function uittSize() { return $this->_m_uittSize; }

        /**
         * Notification vector.
         */
        public function notificationVector() { return $this->_m_notificationVector; }

        /**
         * Reserved.
         */
        public function reserved() { return $this->_m_reserved; }

        /**
         * Bit 7 is the user interrupt flag.
         */
        public function flags() { return $this->_m_flags; }

        /**
         * Address of the posted interrupt descriptor.
         */
        public function upidAddress() { return $this->_m_upidAddress; }

        /**
         * Requested user interrupts, one bit each.
         */
        public function request() { return $this->_m_request; }

        /**
         * Address of the target table, enable flag in bit 0.
         */
        public function targetTable() { return $this->_m_targetTable; }
    }
}

/**
 * A 256-bit piece of a vector register, as four words.
 */

namespace Luformat\X86Xsave {
    class Vector256 extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\Luformat\X86Xsave\ZmmHi256State $_parent = null, ?\Luformat\X86Xsave $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_read();
        }

        private function _read() {
            $this->_m_words = [];
            $n = 4;
            for ($i = 0; $i < $n; $i++) {
                $this->_m_words[] = $this->_io->readU8le();
            }
        }
        protected $_m_words;

        /**
         * Words, lowest bits first.
         */
        public function words() { return $this->_m_words; }
    }
}

/**
 * A 512-bit vector register, as eight words.
 */

namespace Luformat\X86Xsave {
    class Vector512 extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\Kaitai\Struct\Struct $_parent = null, ?\Luformat\X86Xsave $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_read();
        }

        private function _read() {
            $this->_m_words = [];
            $n = 8;
            for ($i = 0; $i < $n; $i++) {
                $this->_m_words[] = $this->_io->readU8le();
            }
        }
        protected $_m_words;

        /**
         * Words, lowest bits first.
         */
        public function words() { return $this->_m_words; }
    }
}

/**
 * The 64-byte header of an XSAVE area.
 */

namespace Luformat\X86Xsave {
    class XsaveHeader extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\Luformat\X86Xsave $_parent = null, ?\Luformat\X86Xsave $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_read();
        }

        private function _read() {
            $this->_m_xstateBv = $this->_io->readU8le();
            $this->_m_xcompBvLow = $this->_io->readU4le();
            $this->_m_xcompBvHigh = $this->_io->readU4le();
            $this->_m_reserved = $this->_io->readBytes(48);
        }
        protected $_m_isCompacted;

        /**
         * True if the area has the compacted form.
         */
        public function isCompacted() {
            if ($this->_m_isCompacted !== null)
                return $this->_m_isCompacted;
            $this->_m_isCompacted = ($this->xcompBvHigh() & 2147483648) != 0;
            return $this->_m_isCompacted;
        }
        protected $_m_xcompApx;

        /**
         * In the compacted area: APX registers R16 to R31.
         */
        public function xcompApx() {
            if ($this->_m_xcompApx !== null)
                return $this->_m_xcompApx;
            $this->_m_xcompApx = ($this->xcompBvLow() & 524288) != 0;
            return $this->_m_xcompApx;
        }
        protected $_m_xcompAvx;

        /**
         * In the compacted area: AVX state (upper halves of YMM0 to YMM15).
         */
        public function xcompAvx() {
            if ($this->_m_xcompAvx !== null)
                return $this->_m_xcompAvx;
            $this->_m_xcompAvx = ($this->xcompBvLow() & 4) != 0;
            return $this->_m_xcompAvx;
        }
        protected $_m_xcompBndcsr;

        /**
         * In the compacted area: MPX configuration and status.
         */
        public function xcompBndcsr() {
            if ($this->_m_xcompBndcsr !== null)
                return $this->_m_xcompBndcsr;
            $this->_m_xcompBndcsr = ($this->xcompBvLow() & 16) != 0;
            return $this->_m_xcompBndcsr;
        }
        protected $_m_xcompBndregs;

        /**
         * In the compacted area: MPX bound registers.
         */
        public function xcompBndregs() {
            if ($this->_m_xcompBndregs !== null)
                return $this->_m_xcompBndregs;
            $this->_m_xcompBndregs = ($this->xcompBvLow() & 8) != 0;
            return $this->_m_xcompBndregs;
        }
        protected $_m_xcompBv;

        /**
         * Description of the compacted form in one word.
         */
        public function xcompBv() {
            if ($this->_m_xcompBv !== null)
                return $this->_m_xcompBv;
            $this->_m_xcompBv = ($this->xcompBvHigh() * 4294967296 + $this->xcompBvLow());
            return $this->_m_xcompBv;
        }
        protected $_m_xcompCetS;

        /**
         * In the compacted area: supervisor shadow stacks (supervisor state).
         */
        public function xcompCetS() {
            if ($this->_m_xcompCetS !== null)
                return $this->_m_xcompCetS;
            $this->_m_xcompCetS = ($this->xcompBvLow() & 4096) != 0;
            return $this->_m_xcompCetS;
        }
        protected $_m_xcompCetU;

        /**
         * In the compacted area: user shadow stack and branch tracking
         * (supervisor state).
         */
        public function xcompCetU() {
            if ($this->_m_xcompCetU !== null)
                return $this->_m_xcompCetU;
            $this->_m_xcompCetU = ($this->xcompBvLow() & 2048) != 0;
            return $this->_m_xcompCetU;
        }
        protected $_m_xcompHdc;

        /**
         * In the compacted area: hardware duty cycling (supervisor state).
         */
        public function xcompHdc() {
            if ($this->_m_xcompHdc !== null)
                return $this->_m_xcompHdc;
            $this->_m_xcompHdc = ($this->xcompBvLow() & 8192) != 0;
            return $this->_m_xcompHdc;
        }
        protected $_m_xcompHi16Zmm;

        /**
         * In the compacted area: ZMM16 to ZMM31.
         */
        public function xcompHi16Zmm() {
            if ($this->_m_xcompHi16Zmm !== null)
                return $this->_m_xcompHi16Zmm;
            $this->_m_xcompHi16Zmm = ($this->xcompBvLow() & 128) != 0;
            return $this->_m_xcompHi16Zmm;
        }
        protected $_m_xcompHwp;

        /**
         * In the compacted area: hardware P-state control (supervisor state).
         */
        public function xcompHwp() {
            if ($this->_m_xcompHwp !== null)
                return $this->_m_xcompHwp;
            $this->_m_xcompHwp = ($this->xcompBvLow() & 65536) != 0;
            return $this->_m_xcompHwp;
        }
        protected $_m_xcompLbr;

        /**
         * In the compacted area: last branch records (supervisor state).
         */
        public function xcompLbr() {
            if ($this->_m_xcompLbr !== null)
                return $this->_m_xcompLbr;
            $this->_m_xcompLbr = ($this->xcompBvLow() & 32768) != 0;
            return $this->_m_xcompLbr;
        }
        protected $_m_xcompLwp;

        /**
         * In the compacted area: AMD lightweight profiling.
         */
        public function xcompLwp() {
            if ($this->_m_xcompLwp !== null)
                return $this->_m_xcompLwp;
            $this->_m_xcompLwp = ($this->xcompBvHigh() & 1073741824) != 0;
            return $this->_m_xcompLwp;
        }
        protected $_m_xcompOpmask;

        /**
         * In the compacted area: AVX-512 mask registers.
         */
        public function xcompOpmask() {
            if ($this->_m_xcompOpmask !== null)
                return $this->_m_xcompOpmask;
            $this->_m_xcompOpmask = ($this->xcompBvLow() & 32) != 0;
            return $this->_m_xcompOpmask;
        }
        protected $_m_xcompPasid;

        /**
         * In the compacted area: PASID (supervisor state).
         */
        public function xcompPasid() {
            if ($this->_m_xcompPasid !== null)
                return $this->_m_xcompPasid;
            $this->_m_xcompPasid = ($this->xcompBvLow() & 1024) != 0;
            return $this->_m_xcompPasid;
        }
        protected $_m_xcompPkru;

        /**
         * In the compacted area: protection key rights of user pages.
         */
        public function xcompPkru() {
            if ($this->_m_xcompPkru !== null)
                return $this->_m_xcompPkru;
            $this->_m_xcompPkru = ($this->xcompBvLow() & 512) != 0;
            return $this->_m_xcompPkru;
        }
        protected $_m_xcompPt;

        /**
         * In the compacted area: processor trace (supervisor state).
         */
        public function xcompPt() {
            if ($this->_m_xcompPt !== null)
                return $this->_m_xcompPt;
            $this->_m_xcompPt = ($this->xcompBvLow() & 256) != 0;
            return $this->_m_xcompPt;
        }
        protected $_m_xcompSse;

        /**
         * In the compacted area: SSE state (XMM registers and MXCSR).
         */
        public function xcompSse() {
            if ($this->_m_xcompSse !== null)
                return $this->_m_xcompSse;
            $this->_m_xcompSse = ($this->xcompBvLow() & 2) != 0;
            return $this->_m_xcompSse;
        }
        protected $_m_xcompTilecfg;

        /**
         * In the compacted area: AMX tile configuration.
         */
        public function xcompTilecfg() {
            if ($this->_m_xcompTilecfg !== null)
                return $this->_m_xcompTilecfg;
            $this->_m_xcompTilecfg = ($this->xcompBvLow() & 131072) != 0;
            return $this->_m_xcompTilecfg;
        }
        protected $_m_xcompTiledata;

        /**
         * In the compacted area: AMX tile data.
         */
        public function xcompTiledata() {
            if ($this->_m_xcompTiledata !== null)
                return $this->_m_xcompTiledata;
            $this->_m_xcompTiledata = ($this->xcompBvLow() & 262144) != 0;
            return $this->_m_xcompTiledata;
        }
        protected $_m_xcompUintr;

        /**
         * In the compacted area: user interrupts (supervisor state).
         */
        public function xcompUintr() {
            if ($this->_m_xcompUintr !== null)
                return $this->_m_xcompUintr;
            $this->_m_xcompUintr = ($this->xcompBvLow() & 16384) != 0;
            return $this->_m_xcompUintr;
        }
        protected $_m_xcompX87;

        /**
         * In the compacted area: x87 state.
         */
        public function xcompX87() {
            if ($this->_m_xcompX87 !== null)
                return $this->_m_xcompX87;
            $this->_m_xcompX87 = ($this->xcompBvLow() & 1) != 0;
            return $this->_m_xcompX87;
        }
        protected $_m_xcompZmmHi256;

        /**
         * In the compacted area: upper halves of ZMM0 to ZMM15.
         */
        public function xcompZmmHi256() {
            if ($this->_m_xcompZmmHi256 !== null)
                return $this->_m_xcompZmmHi256;
            $this->_m_xcompZmmHi256 = ($this->xcompBvLow() & 64) != 0;
            return $this->_m_xcompZmmHi256;
        }
        protected $_m_xstateApx;

        /**
         * Not in its initial state: APX registers R16 to R31.
         */
        public function xstateApx() {
            if ($this->_m_xstateApx !== null)
                return $this->_m_xstateApx;
            $this->_m_xstateApx = ($this->xstateBv() & 524288) != 0;
            return $this->_m_xstateApx;
        }
        protected $_m_xstateAvx;

        /**
         * Not in its initial state: AVX state (upper halves of YMM0 to YMM15).
         */
        public function xstateAvx() {
            if ($this->_m_xstateAvx !== null)
                return $this->_m_xstateAvx;
            $this->_m_xstateAvx = ($this->xstateBv() & 4) != 0;
            return $this->_m_xstateAvx;
        }
        protected $_m_xstateBndcsr;

        /**
         * Not in its initial state: MPX configuration and status.
         */
        public function xstateBndcsr() {
            if ($this->_m_xstateBndcsr !== null)
                return $this->_m_xstateBndcsr;
            $this->_m_xstateBndcsr = ($this->xstateBv() & 16) != 0;
            return $this->_m_xstateBndcsr;
        }
        protected $_m_xstateBndregs;

        /**
         * Not in its initial state: MPX bound registers.
         */
        public function xstateBndregs() {
            if ($this->_m_xstateBndregs !== null)
                return $this->_m_xstateBndregs;
            $this->_m_xstateBndregs = ($this->xstateBv() & 8) != 0;
            return $this->_m_xstateBndregs;
        }
        protected $_m_xstateCetS;

        /**
         * Not in its initial state: supervisor shadow stacks (supervisor state).
         */
        public function xstateCetS() {
            if ($this->_m_xstateCetS !== null)
                return $this->_m_xstateCetS;
            $this->_m_xstateCetS = ($this->xstateBv() & 4096) != 0;
            return $this->_m_xstateCetS;
        }
        protected $_m_xstateCetU;

        /**
         * Not in its initial state: user shadow stack and branch tracking
         * (supervisor state).
         */
        public function xstateCetU() {
            if ($this->_m_xstateCetU !== null)
                return $this->_m_xstateCetU;
            $this->_m_xstateCetU = ($this->xstateBv() & 2048) != 0;
            return $this->_m_xstateCetU;
        }
        protected $_m_xstateHdc;

        /**
         * Not in its initial state: hardware duty cycling (supervisor state).
         */
        public function xstateHdc() {
            if ($this->_m_xstateHdc !== null)
                return $this->_m_xstateHdc;
            $this->_m_xstateHdc = ($this->xstateBv() & 8192) != 0;
            return $this->_m_xstateHdc;
        }
        protected $_m_xstateHi16Zmm;

        /**
         * Not in its initial state: ZMM16 to ZMM31.
         */
        public function xstateHi16Zmm() {
            if ($this->_m_xstateHi16Zmm !== null)
                return $this->_m_xstateHi16Zmm;
            $this->_m_xstateHi16Zmm = ($this->xstateBv() & 128) != 0;
            return $this->_m_xstateHi16Zmm;
        }
        protected $_m_xstateHwp;

        /**
         * Not in its initial state: hardware P-state control (supervisor state).
         */
        public function xstateHwp() {
            if ($this->_m_xstateHwp !== null)
                return $this->_m_xstateHwp;
            $this->_m_xstateHwp = ($this->xstateBv() & 65536) != 0;
            return $this->_m_xstateHwp;
        }
        protected $_m_xstateLbr;

        /**
         * Not in its initial state: last branch records (supervisor state).
         */
        public function xstateLbr() {
            if ($this->_m_xstateLbr !== null)
                return $this->_m_xstateLbr;
            $this->_m_xstateLbr = ($this->xstateBv() & 32768) != 0;
            return $this->_m_xstateLbr;
        }
        protected $_m_xstateLwp;

        /**
         * Not in its initial state: AMD lightweight profiling.
         */
        public function xstateLwp() {
            if ($this->_m_xstateLwp !== null)
                return $this->_m_xstateLwp;
            $this->_m_xstateLwp = \Kaitai\Struct\Stream::mod(intval($this->xstateBv() / 4611686018427387904), 2) == 1;
            return $this->_m_xstateLwp;
        }
        protected $_m_xstateOpmask;

        /**
         * Not in its initial state: AVX-512 mask registers.
         */
        public function xstateOpmask() {
            if ($this->_m_xstateOpmask !== null)
                return $this->_m_xstateOpmask;
            $this->_m_xstateOpmask = ($this->xstateBv() & 32) != 0;
            return $this->_m_xstateOpmask;
        }
        protected $_m_xstatePasid;

        /**
         * Not in its initial state: PASID (supervisor state).
         */
        public function xstatePasid() {
            if ($this->_m_xstatePasid !== null)
                return $this->_m_xstatePasid;
            $this->_m_xstatePasid = ($this->xstateBv() & 1024) != 0;
            return $this->_m_xstatePasid;
        }
        protected $_m_xstatePkru;

        /**
         * Not in its initial state: protection key rights of user pages.
         */
        public function xstatePkru() {
            if ($this->_m_xstatePkru !== null)
                return $this->_m_xstatePkru;
            $this->_m_xstatePkru = ($this->xstateBv() & 512) != 0;
            return $this->_m_xstatePkru;
        }
        protected $_m_xstatePt;

        /**
         * Not in its initial state: processor trace (supervisor state).
         */
        public function xstatePt() {
            if ($this->_m_xstatePt !== null)
                return $this->_m_xstatePt;
            $this->_m_xstatePt = ($this->xstateBv() & 256) != 0;
            return $this->_m_xstatePt;
        }
        protected $_m_xstateSse;

        /**
         * Not in its initial state: SSE state (XMM registers and MXCSR).
         */
        public function xstateSse() {
            if ($this->_m_xstateSse !== null)
                return $this->_m_xstateSse;
            $this->_m_xstateSse = ($this->xstateBv() & 2) != 0;
            return $this->_m_xstateSse;
        }
        protected $_m_xstateTilecfg;

        /**
         * Not in its initial state: AMX tile configuration.
         */
        public function xstateTilecfg() {
            if ($this->_m_xstateTilecfg !== null)
                return $this->_m_xstateTilecfg;
            $this->_m_xstateTilecfg = ($this->xstateBv() & 131072) != 0;
            return $this->_m_xstateTilecfg;
        }
        protected $_m_xstateTiledata;

        /**
         * Not in its initial state: AMX tile data.
         */
        public function xstateTiledata() {
            if ($this->_m_xstateTiledata !== null)
                return $this->_m_xstateTiledata;
            $this->_m_xstateTiledata = ($this->xstateBv() & 262144) != 0;
            return $this->_m_xstateTiledata;
        }
        protected $_m_xstateUintr;

        /**
         * Not in its initial state: user interrupts (supervisor state).
         */
        public function xstateUintr() {
            if ($this->_m_xstateUintr !== null)
                return $this->_m_xstateUintr;
            $this->_m_xstateUintr = ($this->xstateBv() & 16384) != 0;
            return $this->_m_xstateUintr;
        }
        protected $_m_xstateX87;

        /**
         * Not in its initial state: x87 state.
         */
        public function xstateX87() {
            if ($this->_m_xstateX87 !== null)
                return $this->_m_xstateX87;
            $this->_m_xstateX87 = ($this->xstateBv() & 1) != 0;
            return $this->_m_xstateX87;
        }
        protected $_m_xstateZmmHi256;

        /**
         * Not in its initial state: upper halves of ZMM0 to ZMM15.
         */
        public function xstateZmmHi256() {
            if ($this->_m_xstateZmmHi256 !== null)
                return $this->_m_xstateZmmHi256;
            $this->_m_xstateZmmHi256 = ($this->xstateBv() & 64) != 0;
            return $this->_m_xstateZmmHi256;
        }
        protected $_m_xstateBv;
        protected $_m_xcompBvLow;
        protected $_m_xcompBvHigh;
        protected $_m_reserved;

        /**
         * The components that are not in their initial state. The octets of all
         * others are to be ignored.
         */
        public function xstateBv() { return $this->_m_xstateBv; }

        /**
         * Bits 31 to 0 of the description of the compacted form; 0 in the
         * standard form.
         */
        public function xcompBvLow() { return $this->_m_xcompBvLow; }

        /**
         * Bits 63 to 32 of the description of the compacted form; 0 in the
         * standard form.
         */
        public function xcompBvHigh() { return $this->_m_xcompBvHigh; }

        /**
         * Reserved; 0, or the area cannot be loaded.
         */
        public function reserved() { return $this->_m_reserved; }
    }
}

/**
 * State component 6, ZMM_Hi256.
 */

namespace Luformat\X86Xsave {
    class ZmmHi256State extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\Kaitai\Struct\Struct $_parent = null, ?\Luformat\X86Xsave $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_read();
        }

        private function _read() {
            $this->_m_zmmHi256 = [];
            $n = 16;
            for ($i = 0; $i < $n; $i++) {
                $this->_m_zmmHi256[] = new \Luformat\X86Xsave\Vector256($this->_io, $this, $this->_root);
            }
        }
        protected $_m_zmmHi256;

        /**
         * Bits 511 to 256 of ZMM0 to ZMM15.
         */
        public function zmmHi256() { return $this->_m_zmmHi256; }
    }
}
