<?php
// This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild

/**
 * The 512-byte area that FXSAVE writes: x87, MMX and SSE state. It is also the
 * legacy region of an XSAVE area.
 */

namespace Luformat {
    class X86Fxsave extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\Kaitai\Struct\Struct $_parent = null, ?\Luformat\X86Fxsave $_root = null) {
            parent::__construct($_io, $_parent, $_root === null ? $this : $_root);
            $this->_read();
        }

        private function _read() {
            $this->_m_fcw = $this->_io->readU2le();
            $this->_m_fsw = $this->_io->readU2le();
            $this->_m_ftw = $this->_io->readU1();
            $this->_m_reserved = $this->_io->readBytes(1);
            $this->_m_fop = $this->_io->readU2le();
            $this->_m_fip = $this->_io->readU8le();
            $this->_m_fdp = $this->_io->readU8le();
            $this->_m_mxcsr = $this->_io->readU4le();
            $this->_m_mxcsrMask = $this->_io->readU4le();
            $this->_m_st = [];
            $n = 8;
            for ($i = 0; $i < $n; $i++) {
                $this->_m_st[] = new \Luformat\X86Fxsave\X87Register($this->_io, $this, $this->_root);
            }
            $this->_m_xmm = [];
            $n = 16;
            for ($i = 0; $i < $n; $i++) {
                $this->_m_xmm[] = new \Luformat\X86Fxsave\Vector128($this->_io, $this, $this->_root);
            }
            $this->_m_reserved2 = $this->_io->readBytes(48);
            $this->_m_software = $this->_io->readBytes(47);
            $this->_m_fpuWordSize = $this->_io->readU1();
        }
        protected $_m_fcwDm;

        /**
         * Denormal operand exception is masked.
         */
        public function fcwDm() {
            if ($this->_m_fcwDm !== null)
                return $this->_m_fcwDm;
            $this->_m_fcwDm = ($this->fcw() & 2) != 0;
            return $this->_m_fcwDm;
        }
        protected $_m_fcwIm;

        /**
         * Invalid operation exception is masked.
         */
        public function fcwIm() {
            if ($this->_m_fcwIm !== null)
                return $this->_m_fcwIm;
            $this->_m_fcwIm = ($this->fcw() & 1) != 0;
            return $this->_m_fcwIm;
        }
        protected $_m_fcwOm;

        /**
         * Overflow exception is masked.
         */
        public function fcwOm() {
            if ($this->_m_fcwOm !== null)
                return $this->_m_fcwOm;
            $this->_m_fcwOm = ($this->fcw() & 8) != 0;
            return $this->_m_fcwOm;
        }
        protected $_m_fcwPc;

        /**
         * Precision control.
         */
        public function fcwPc() {
            if ($this->_m_fcwPc !== null)
                return $this->_m_fcwPc;
            $this->_m_fcwPc = \Kaitai\Struct\Stream::mod(intval($this->fcw() / 256), 4);
            return $this->_m_fcwPc;
        }
        protected $_m_fcwPm;

        /**
         * Precision exception is masked.
         */
        public function fcwPm() {
            if ($this->_m_fcwPm !== null)
                return $this->_m_fcwPm;
            $this->_m_fcwPm = ($this->fcw() & 32) != 0;
            return $this->_m_fcwPm;
        }
        protected $_m_fcwRc;

        /**
         * Rounding control.
         */
        public function fcwRc() {
            if ($this->_m_fcwRc !== null)
                return $this->_m_fcwRc;
            $this->_m_fcwRc = \Kaitai\Struct\Stream::mod(intval($this->fcw() / 1024), 4);
            return $this->_m_fcwRc;
        }
        protected $_m_fcwUm;

        /**
         * Underflow exception is masked.
         */
        public function fcwUm() {
            if ($this->_m_fcwUm !== null)
                return $this->_m_fcwUm;
            $this->_m_fcwUm = ($this->fcw() & 16) != 0;
            return $this->_m_fcwUm;
        }
        protected $_m_fcwX;

        /**
         * Infinity control; without effect since the 387.
         */
        public function fcwX() {
            if ($this->_m_fcwX !== null)
                return $this->_m_fcwX;
            $this->_m_fcwX = ($this->fcw() & 4096) != 0;
            return $this->_m_fcwX;
        }
        protected $_m_fcwZm;

        /**
         * Division by zero exception is masked.
         */
        public function fcwZm() {
            if ($this->_m_fcwZm !== null)
                return $this->_m_fcwZm;
            $this->_m_fcwZm = ($this->fcw() & 4) != 0;
            return $this->_m_fcwZm;
        }
        protected $_m_fdpOffset;

        /**
         * Offset of the last operand, where the area has the 32-bit form.
         */
        public function fdpOffset() {
            if ($this->_m_fdpOffset !== null)
                return $this->_m_fdpOffset;
            $this->_m_fdpOffset = (\Kaitai\Struct\Stream::mod(intval(($this->fdp() - \Kaitai\Struct\Stream::mod($this->fdp(), 65536)) / 65536), 65536) * 65536 + \Kaitai\Struct\Stream::mod($this->fdp(), 65536));
            return $this->_m_fdpOffset;
        }
        protected $_m_fdpSelector;

        /**
         * Selector of the last operand, where the area has the 32-bit form.
         */
        public function fdpSelector() {
            if ($this->_m_fdpSelector !== null)
                return $this->_m_fdpSelector;
            $this->_m_fdpSelector = \Kaitai\Struct\Stream::mod(intval($this->fdp() / 4294967296), 65536);
            return $this->_m_fdpSelector;
        }
        protected $_m_fipOffset;

        /**
         * Offset of the last instruction, where the area has the 32-bit form.
         */
        public function fipOffset() {
            if ($this->_m_fipOffset !== null)
                return $this->_m_fipOffset;
            $this->_m_fipOffset = (\Kaitai\Struct\Stream::mod(intval(($this->fip() - \Kaitai\Struct\Stream::mod($this->fip(), 65536)) / 65536), 65536) * 65536 + \Kaitai\Struct\Stream::mod($this->fip(), 65536));
            return $this->_m_fipOffset;
        }
        protected $_m_fipSelector;

        /**
         * Selector of the last instruction, where the area has the 32-bit form.
         */
        public function fipSelector() {
            if ($this->_m_fipSelector !== null)
                return $this->_m_fipSelector;
            $this->_m_fipSelector = \Kaitai\Struct\Stream::mod(intval($this->fip() / 4294967296), 65536);
            return $this->_m_fipSelector;
        }
        protected $_m_fswB;

        /**
         * FPU busy; equals ES.
         */
        public function fswB() {
            if ($this->_m_fswB !== null)
                return $this->_m_fswB;
            $this->_m_fswB = ($this->fsw() & 32768) != 0;
            return $this->_m_fswB;
        }
        protected $_m_fswC0;

        /**
         * Condition code bit 0.
         */
        public function fswC0() {
            if ($this->_m_fswC0 !== null)
                return $this->_m_fswC0;
            $this->_m_fswC0 = ($this->fsw() & 256) != 0;
            return $this->_m_fswC0;
        }
        protected $_m_fswC1;

        /**
         * Condition code bit 1.
         */
        public function fswC1() {
            if ($this->_m_fswC1 !== null)
                return $this->_m_fswC1;
            $this->_m_fswC1 = ($this->fsw() & 512) != 0;
            return $this->_m_fswC1;
        }
        protected $_m_fswC2;

        /**
         * Condition code bit 2.
         */
        public function fswC2() {
            if ($this->_m_fswC2 !== null)
                return $this->_m_fswC2;
            $this->_m_fswC2 = ($this->fsw() & 1024) != 0;
            return $this->_m_fswC2;
        }
        protected $_m_fswC3;

        /**
         * Condition code bit 3.
         */
        public function fswC3() {
            if ($this->_m_fswC3 !== null)
                return $this->_m_fswC3;
            $this->_m_fswC3 = ($this->fsw() & 16384) != 0;
            return $this->_m_fswC3;
        }
        protected $_m_fswDe;

        /**
         * Denormal operand exception is flagged.
         */
        public function fswDe() {
            if ($this->_m_fswDe !== null)
                return $this->_m_fswDe;
            $this->_m_fswDe = ($this->fsw() & 2) != 0;
            return $this->_m_fswDe;
        }
        protected $_m_fswEs;

        /**
         * Exception summary: an unmasked exception is pending.
         */
        public function fswEs() {
            if ($this->_m_fswEs !== null)
                return $this->_m_fswEs;
            $this->_m_fswEs = ($this->fsw() & 128) != 0;
            return $this->_m_fswEs;
        }
        protected $_m_fswIe;

        /**
         * Invalid operation exception is flagged.
         */
        public function fswIe() {
            if ($this->_m_fswIe !== null)
                return $this->_m_fswIe;
            $this->_m_fswIe = ($this->fsw() & 1) != 0;
            return $this->_m_fswIe;
        }
        protected $_m_fswOe;

        /**
         * Overflow exception is flagged.
         */
        public function fswOe() {
            if ($this->_m_fswOe !== null)
                return $this->_m_fswOe;
            $this->_m_fswOe = ($this->fsw() & 8) != 0;
            return $this->_m_fswOe;
        }
        protected $_m_fswPe;

        /**
         * Precision exception is flagged.
         */
        public function fswPe() {
            if ($this->_m_fswPe !== null)
                return $this->_m_fswPe;
            $this->_m_fswPe = ($this->fsw() & 32) != 0;
            return $this->_m_fswPe;
        }
        protected $_m_fswSf;

        /**
         * Stack fault.
         */
        public function fswSf() {
            if ($this->_m_fswSf !== null)
                return $this->_m_fswSf;
            $this->_m_fswSf = ($this->fsw() & 64) != 0;
            return $this->_m_fswSf;
        }
        protected $_m_fswTop;

        /**
         * Number of the physical register that is the top of the stack.
         */
        public function fswTop() {
            if ($this->_m_fswTop !== null)
                return $this->_m_fswTop;
            $this->_m_fswTop = \Kaitai\Struct\Stream::mod(intval($this->fsw() / 2048), 8);
            return $this->_m_fswTop;
        }
        protected $_m_fswUe;

        /**
         * Underflow exception is flagged.
         */
        public function fswUe() {
            if ($this->_m_fswUe !== null)
                return $this->_m_fswUe;
            $this->_m_fswUe = ($this->fsw() & 16) != 0;
            return $this->_m_fswUe;
        }
        protected $_m_fswZe;

        /**
         * Division by zero exception is flagged.
         */
        public function fswZe() {
            if ($this->_m_fswZe !== null)
                return $this->_m_fswZe;
            $this->_m_fswZe = ($this->fsw() & 4) != 0;
            return $this->_m_fswZe;
        }
        protected $_m_ftwR0;

        /**
         * Physical x87 register R0 is in use.
         */
        public function ftwR0() {
            if ($this->_m_ftwR0 !== null)
                return $this->_m_ftwR0;
            $this->_m_ftwR0 = ($this->ftw() & 1) != 0;
            return $this->_m_ftwR0;
        }
        protected $_m_ftwR1;

        /**
         * Physical x87 register R1 is in use.
         */
        public function ftwR1() {
            if ($this->_m_ftwR1 !== null)
                return $this->_m_ftwR1;
            $this->_m_ftwR1 = ($this->ftw() & 2) != 0;
            return $this->_m_ftwR1;
        }
        protected $_m_ftwR2;

        /**
         * Physical x87 register R2 is in use.
         */
        public function ftwR2() {
            if ($this->_m_ftwR2 !== null)
                return $this->_m_ftwR2;
            $this->_m_ftwR2 = ($this->ftw() & 4) != 0;
            return $this->_m_ftwR2;
        }
        protected $_m_ftwR3;

        /**
         * Physical x87 register R3 is in use.
         */
        public function ftwR3() {
            if ($this->_m_ftwR3 !== null)
                return $this->_m_ftwR3;
            $this->_m_ftwR3 = ($this->ftw() & 8) != 0;
            return $this->_m_ftwR3;
        }
        protected $_m_ftwR4;

        /**
         * Physical x87 register R4 is in use.
         */
        public function ftwR4() {
            if ($this->_m_ftwR4 !== null)
                return $this->_m_ftwR4;
            $this->_m_ftwR4 = ($this->ftw() & 16) != 0;
            return $this->_m_ftwR4;
        }
        protected $_m_ftwR5;

        /**
         * Physical x87 register R5 is in use.
         */
        public function ftwR5() {
            if ($this->_m_ftwR5 !== null)
                return $this->_m_ftwR5;
            $this->_m_ftwR5 = ($this->ftw() & 32) != 0;
            return $this->_m_ftwR5;
        }
        protected $_m_ftwR6;

        /**
         * Physical x87 register R6 is in use.
         */
        public function ftwR6() {
            if ($this->_m_ftwR6 !== null)
                return $this->_m_ftwR6;
            $this->_m_ftwR6 = ($this->ftw() & 64) != 0;
            return $this->_m_ftwR6;
        }
        protected $_m_ftwR7;

        /**
         * Physical x87 register R7 is in use.
         */
        public function ftwR7() {
            if ($this->_m_ftwR7 !== null)
                return $this->_m_ftwR7;
            $this->_m_ftwR7 = ($this->ftw() & 128) != 0;
            return $this->_m_ftwR7;
        }
        protected $_m_mxcsrDaz;

        /**
         * Denormals are taken as zeros.
         */
        public function mxcsrDaz() {
            if ($this->_m_mxcsrDaz !== null)
                return $this->_m_mxcsrDaz;
            $this->_m_mxcsrDaz = ($this->mxcsr() & 64) != 0;
            return $this->_m_mxcsrDaz;
        }
        protected $_m_mxcsrDe;

        /**
         * Denormal operand exception is flagged.
         */
        public function mxcsrDe() {
            if ($this->_m_mxcsrDe !== null)
                return $this->_m_mxcsrDe;
            $this->_m_mxcsrDe = ($this->mxcsr() & 2) != 0;
            return $this->_m_mxcsrDe;
        }
        protected $_m_mxcsrDm;

        /**
         * Denormal operand exception is masked.
         */
        public function mxcsrDm() {
            if ($this->_m_mxcsrDm !== null)
                return $this->_m_mxcsrDm;
            $this->_m_mxcsrDm = ($this->mxcsr() & 256) != 0;
            return $this->_m_mxcsrDm;
        }
        protected $_m_mxcsrFz;

        /**
         * Results that would be denormal are flushed to zero.
         */
        public function mxcsrFz() {
            if ($this->_m_mxcsrFz !== null)
                return $this->_m_mxcsrFz;
            $this->_m_mxcsrFz = ($this->mxcsr() & 32768) != 0;
            return $this->_m_mxcsrFz;
        }
        protected $_m_mxcsrIe;

        /**
         * Invalid operation exception is flagged.
         */
        public function mxcsrIe() {
            if ($this->_m_mxcsrIe !== null)
                return $this->_m_mxcsrIe;
            $this->_m_mxcsrIe = ($this->mxcsr() & 1) != 0;
            return $this->_m_mxcsrIe;
        }
        protected $_m_mxcsrIm;

        /**
         * Invalid operation exception is masked.
         */
        public function mxcsrIm() {
            if ($this->_m_mxcsrIm !== null)
                return $this->_m_mxcsrIm;
            $this->_m_mxcsrIm = ($this->mxcsr() & 128) != 0;
            return $this->_m_mxcsrIm;
        }
        protected $_m_mxcsrMm;

        /**
         * AMD misaligned SSE mode.
         */
        public function mxcsrMm() {
            if ($this->_m_mxcsrMm !== null)
                return $this->_m_mxcsrMm;
            $this->_m_mxcsrMm = ($this->mxcsr() & 131072) != 0;
            return $this->_m_mxcsrMm;
        }
        protected $_m_mxcsrOe;

        /**
         * Overflow exception is flagged.
         */
        public function mxcsrOe() {
            if ($this->_m_mxcsrOe !== null)
                return $this->_m_mxcsrOe;
            $this->_m_mxcsrOe = ($this->mxcsr() & 8) != 0;
            return $this->_m_mxcsrOe;
        }
        protected $_m_mxcsrOm;

        /**
         * Overflow exception is masked.
         */
        public function mxcsrOm() {
            if ($this->_m_mxcsrOm !== null)
                return $this->_m_mxcsrOm;
            $this->_m_mxcsrOm = ($this->mxcsr() & 1024) != 0;
            return $this->_m_mxcsrOm;
        }
        protected $_m_mxcsrPe;

        /**
         * Precision exception is flagged.
         */
        public function mxcsrPe() {
            if ($this->_m_mxcsrPe !== null)
                return $this->_m_mxcsrPe;
            $this->_m_mxcsrPe = ($this->mxcsr() & 32) != 0;
            return $this->_m_mxcsrPe;
        }
        protected $_m_mxcsrPm;

        /**
         * Precision exception is masked.
         */
        public function mxcsrPm() {
            if ($this->_m_mxcsrPm !== null)
                return $this->_m_mxcsrPm;
            $this->_m_mxcsrPm = ($this->mxcsr() & 4096) != 0;
            return $this->_m_mxcsrPm;
        }
        protected $_m_mxcsrRc;

        /**
         * Rounding control.
         */
        public function mxcsrRc() {
            if ($this->_m_mxcsrRc !== null)
                return $this->_m_mxcsrRc;
            $this->_m_mxcsrRc = \Kaitai\Struct\Stream::mod(intval($this->mxcsr() / 8192), 4);
            return $this->_m_mxcsrRc;
        }
        protected $_m_mxcsrUe;

        /**
         * Underflow exception is flagged.
         */
        public function mxcsrUe() {
            if ($this->_m_mxcsrUe !== null)
                return $this->_m_mxcsrUe;
            $this->_m_mxcsrUe = ($this->mxcsr() & 16) != 0;
            return $this->_m_mxcsrUe;
        }
        protected $_m_mxcsrUm;

        /**
         * Underflow exception is masked.
         */
        public function mxcsrUm() {
            if ($this->_m_mxcsrUm !== null)
                return $this->_m_mxcsrUm;
            $this->_m_mxcsrUm = ($this->mxcsr() & 2048) != 0;
            return $this->_m_mxcsrUm;
        }
        protected $_m_mxcsrZe;

        /**
         * Division by zero exception is flagged.
         */
        public function mxcsrZe() {
            if ($this->_m_mxcsrZe !== null)
                return $this->_m_mxcsrZe;
            $this->_m_mxcsrZe = ($this->mxcsr() & 4) != 0;
            return $this->_m_mxcsrZe;
        }
        protected $_m_mxcsrZm;

        /**
         * Division by zero exception is masked.
         */
        public function mxcsrZm() {
            if ($this->_m_mxcsrZm !== null)
                return $this->_m_mxcsrZm;
            $this->_m_mxcsrZm = ($this->mxcsr() & 512) != 0;
            return $this->_m_mxcsrZm;
        }
        protected $_m_fcw;
        protected $_m_fsw;
        protected $_m_ftw;
        protected $_m_reserved;
        protected $_m_fop;
        protected $_m_fip;
        protected $_m_fdp;
        protected $_m_mxcsr;
        protected $_m_mxcsrMask;
        protected $_m_st;
        protected $_m_xmm;
        protected $_m_reserved2;
        protected $_m_software;
        protected $_m_fpuWordSize;

        /**
         * x87 control word.
         */
        public function fcw() { return $this->_m_fcw; }

        /**
         * x87 status word.
         */
        public function fsw() { return $this->_m_fsw; }

        /**
         * Abridged x87 tag word: one bit for each physical register, set if it is in
         * use.
         */
        public function ftw() { return $this->_m_ftw; }

        /**
         * Reserved octet behind the tag word.
         */
        public function reserved() { return $this->_m_reserved; }

        /**
         * Opcode of the last x87 instruction that was not a control one (11 bits).
         */
        public function fop() { return $this->_m_fop; }

        /**
         * Address of the last x87 instruction. It is a 64-bit linear address or,
         * where `fpu_word_size` is 4, a 32-bit offset and a selector.
         */
        public function fip() { return $this->_m_fip; }

        /**
         * Address of the operand of the last x87 instruction, in the form that `fip`
         * has.
         */
        public function fdp() { return $this->_m_fdp; }

        /**
         * SSE control and status register.
         */
        public function mxcsr() { return $this->_m_mxcsr; }

        /**
         * The bits that may be set in `mxcsr` on the CPU that wrote the area.
         */
        public function mxcsrMask() { return $this->_m_mxcsrMask; }

        /**
         * The x87 stack registers ST(0) to ST(7), that is MM0 to MM7 rotated by
         * `fsw_top`.
         */
        public function st() { return $this->_m_st; }

        /**
         * XMM0 to XMM15.
         */
        public function xmm() { return $this->_m_xmm; }

        /**
         * Reserved.
         */
        public function reserved2() { return $this->_m_reserved2; }

        /**
         * Octets that FXSAVE and XSAVE leave to software. Xen puts nothing here but
         * `fpu_word_size`.
         */
        public function software() { return $this->_m_software; }

        /**
         * Xen's note of the form that `fip` and `fdp` have: 8 is 64-bit, 4 and 2 are
         * a 32-bit or 16-bit offset with a selector, 0 is unknown (a stream of an
         * old Xen, or a guest's own).
         */
        public function fpuWordSize() { return $this->_m_fpuWordSize; }
    }
}

/**
 * A 128-bit vector register, as two words. The architecture gives it no
 * element type.
 */

namespace Luformat\X86Fxsave {
    class Vector128 extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\Luformat\X86Fxsave $_parent = null, ?\Luformat\X86Fxsave $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_read();
        }

        private function _read() {
            $this->_m_lo = $this->_io->readU8le();
            $this->_m_hi = $this->_io->readU8le();
        }
        protected $_m_lo;
        protected $_m_hi;

        /**
         * Bits 63 to 0.
         */
        public function lo() { return $this->_m_lo; }

        /**
         * Bits 127 to 64.
         */
        public function hi() { return $this->_m_hi; }
    }
}

/**
 * One x87 register: an 80-bit extended precision number, or an MMX register
 * in its low 64 bits.
 */

namespace Luformat\X86Fxsave {
    class X87Register extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\Luformat\X86Fxsave $_parent = null, ?\Luformat\X86Fxsave $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_read();
        }

        private function _read() {
            $this->_m_significand = $this->_io->readU8le();
            $this->_m_signExponent = $this->_io->readU2le();
            $this->_m_reserved = $this->_io->readBytes(6);
        }
        protected $_m_exponent;

        /**
         * Exponent, biased by 16383.
         */
        public function exponent() {
            if ($this->_m_exponent !== null)
                return $this->_m_exponent;
            $this->_m_exponent = $this->signExponent() & 32767;
            return $this->_m_exponent;
        }
        protected $_m_isNegative;

        /**
         * True if the number is negative.
         */
        public function isNegative() {
            if ($this->_m_isNegative !== null)
                return $this->_m_isNegative;
            $this->_m_isNegative = ($this->signExponent() & 32768) != 0;
            return $this->_m_isNegative;
        }
        protected $_m_significand;
        protected $_m_signExponent;
        protected $_m_reserved;

        /**
         * The 64-bit significand with its explicit integer bit; the MMX
         * register.
         */
        public function significand() { return $this->_m_significand; }

        /**
         * Sign in bit 15, biased exponent in bits 14 to 0.
         */
        public function signExponent() { return $this->_m_signExponent; }

        /**
         * Reserved octets up to 16.
         */
        public function reserved() { return $this->_m_reserved; }
    }
}

namespace Luformat\X86Fxsave {
    class PrecisionControl {

        /**
         * 24-bit significand.
         */
        const SINGLE = 0;

        /**
         * Not defined.
         */
        const RESERVED = 1;

        /**
         * 53-bit significand.
         */
        const DOUBLE_PRECISION = 2;

        /**
         * 64-bit significand.
         */
        const EXTENDED = 3;

        private const _VALUES = [0 => true, 1 => true, 2 => true, 3 => true];

        public static function isDefined(int $v): bool {
            return isset(self::_VALUES[$v]);
        }
    }
}

namespace Luformat\X86Fxsave {
    class RoundingControl {

        /**
         * To nearest, ties to even.
         */
        const NEAREST = 0;

        /**
         * Towards minus infinity.
         */
        const DOWN = 1;

        /**
         * Towards plus infinity.
         */
        const UP = 2;

        /**
         * Towards zero.
         */
        const TRUNCATE = 3;

        private const _VALUES = [0 => true, 1 => true, 2 => true, 3 => true];

        public static function isDefined(int $v): bool {
            return isset(self::_VALUES[$v]);
        }
    }
}
