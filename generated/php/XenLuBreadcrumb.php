<?php
// This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild

/**
 * The first three words of the live update bootmem. The old Xen writes them as
 * the last act of `kexec_reloc()`, so that the new Xen can find the data stream.
 * Every word is stored in the byte order of the host and masked with
 * `PAGE_MASK`: the low bits are zero, which makes byte order and page size of
 * the host part of the magic.
 */

namespace Luformat {
    class XenLuBreadcrumb extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\Kaitai\Struct\Struct $_parent = null, ?\Luformat\XenLuBreadcrumb $_root = null) {
            parent::__construct($_io, $_parent, $_root === null ? $this : $_root);
            $this->_read();
        }

        private function _read() {
            $this->_m_words = new \Luformat\XenLuBreadcrumb\ThreeWords($this->_io, $this, $this->_root);
        }
        protected $_m_hostIsBe;

        /**
         * True if a big-endian host wrote the breadcrumb.
         */
        public function hostIsBe() {
            if ($this->_m_hostIsBe !== null)
                return $this->_m_hostIsBe;
            $this->_m_hostIsBe = ord($this->magicBytes()[0]) == 76;
            return $this->_m_hostIsBe;
        }
        protected $_m_magicBytes;

        /**
         * The magic as it stands in memory: `00 60 70 55 65 76 69 4c` on a
         * little-endian host with 4 KiB pages. The specification's example has
         * `89` instead of `69`, which is a slip: the value it names ends in
         * `0x69`, the letter `i`.
         */
        public function magicBytes() {
            if ($this->_m_magicBytes !== null)
                return $this->_m_magicBytes;
            $_pos = $this->_io->pos();
            $this->_io->seek(0);
            $this->_m_magicBytes = $this->_io->readBytes(8);
            $this->_io->seek($_pos);
            return $this->_m_magicBytes;
        }
        protected $_m_words;

        /**
         * The three words, in the byte order that the magic shows.
         */
        public function words() { return $this->_m_words; }
    }
}

/**
 * The breadcrumb's words as numbers.
 */

namespace Luformat\XenLuBreadcrumb {
    class ThreeWords extends \Kaitai\Struct\Struct {
        protected $_m__is_le;

        public function __construct(\Kaitai\Struct\Stream $_io, ?\Luformat\XenLuBreadcrumb $_parent = null, ?\Luformat\XenLuBreadcrumb $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_read();
        }

        private function _read() {
            switch ($this->_parent()->hostIsBe()) {
                case true:
                    $this->_m__is_le = false;
                    break;
                default:
                    $this->_m__is_le = true;
                    break;
            }

            if (is_null($this->_m__is_le)) {
                throw new \Kaitai\Struct\Error\UndecidedEndiannessError;
            } else if ($this->_m__is_le) {
                $this->_readLE();
            } else {
                $this->_readBE();
            }
        }

        private function _readLE() {
            $this->_m_magic = $this->_io->readU8le();
            $_ = $this->_m_magic;
            if (!(intval($_ / 16777216) == 328186881365)) {
                throw new \Kaitai\Struct\Error\ValidationExprError($this->_m_magic, $this->_io, "/types/three_words/seq/0");
            }
            $this->_m_ofsMfnArray = $this->_io->readU8le();
            $this->_m_shiftedNumPages = $this->_io->readU8le();
        }

        private function _readBE() {
            $this->_m_magic = $this->_io->readU8be();
            $_ = $this->_m_magic;
            if (!(intval($_ / 16777216) == 328186881365)) {
                throw new \Kaitai\Struct\Error\ValidationExprError($this->_m_magic, $this->_io, "/types/three_words/seq/0");
            }
            $this->_m_ofsMfnArray = $this->_io->readU8be();
            $this->_m_shiftedNumPages = $this->_io->readU8be();
        }
        protected $_m_magicLow;

        /**
         * What the mask left of the low 24 bits, `0x706461` before it.
         */
        public function magicLow() {
            if ($this->_m_magicLow !== null)
                return $this->_m_magicLow;
            $this->_m_magicLow = \Kaitai\Struct\Stream::mod($this->magic(), 16777216);
            return $this->_m_magicLow;
        }
        protected $_m_numPages;

        /**
         * Number of data pages, which is the number of entries of the MFN array;
         * absent if the magic tells no page size.
         */
        public function numPages() {
            if ($this->_m_numPages !== null)
                return $this->_m_numPages;
            if ($this->pageSize() != 0) {
                $this->_m_numPages = intval($this->shiftedNumPages() / $this->pageSize());
            }
            return $this->_m_numPages;
        }
        protected $_m_pageShift;

        /**
         * `PAGE_SHIFT` of the host, the practical reading of the mask: 12
         * (4 KiB), 14 (16 KiB) or 16 (64 KiB); 0 if the mask is none of these.
         * 8 KiB leaves the same magic as 4 KiB, 32 KiB up to 1 MiB the same as
         * 64 KiB; the MFN array has to confirm it.
         */
        public function pageShift() {
            if ($this->_m_pageShift !== null)
                return $this->_m_pageShift;
            $this->_m_pageShift = ($this->magicLow() == \Luformat\XenLuBreadcrumb\ThreeWords\MaskedMagic::PAGES_OF_4K ? 12 : ($this->magicLow() == \Luformat\XenLuBreadcrumb\ThreeWords\MaskedMagic::PAGES_OF_16K ? 14 : ($this->magicLow() == \Luformat\XenLuBreadcrumb\ThreeWords\MaskedMagic::PAGES_OF_64K ? 16 : 0)));
            return $this->_m_pageShift;
        }
        protected $_m_pageSize;

        /**
         * Size of a page of the host in bytes, as `page_shift` reads it; 0 if
         * the magic tells none.
         */
        public function pageSize() {
            if ($this->_m_pageSize !== null)
                return $this->_m_pageSize;
            $this->_m_pageSize = ($this->pageShift() == 12 ? 4096 : ($this->pageShift() == 14 ? 16384 : ($this->pageShift() == 16 ? 65536 : 0)));
            return $this->_m_pageSize;
        }
        protected $_m_unmaskedMagic;

        /**
         * The magic before the mask, "LiveUpda" as a number.
         */
        public function unmaskedMagic() {
            if ($this->_m_unmaskedMagic !== null)
                return $this->_m_unmaskedMagic;
            $this->_m_unmaskedMagic = 5506062197034345569;
            return $this->_m_unmaskedMagic;
        }
        protected $_m_magic;
        protected $_m_ofsMfnArray;
        protected $_m_shiftedNumPages;

        /**
         * "LiveUpda" (`0x4c69766555706461`) masked with `PAGE_MASK`. The five
         * high bytes survive any page size.
         */
        public function magic() { return $this->_m_magic; }

        /**
         * Machine address of the MFN array, in bytes; page aligned. In a raw
         * memory dump that starts at address 0 it is the offset in the file.
         */
        public function ofsMfnArray() { return $this->_m_ofsMfnArray; }

        /**
         * Number of data pages, shifted left by `PAGE_SHIFT` so that the mask
         * does not harm it. The posted producer shifts a 32-bit `int`: from
         * 0x80000 pages on the value is sign-extended, from 0x100000 on it is
         * cut off.
         */
        public function shiftedNumPages() { return $this->_m_shiftedNumPages; }
    }
}

namespace Luformat\XenLuBreadcrumb\ThreeWords {
    class MaskedMagic {

        /**
         * Pages of 64 KiB, or of 32 KiB, or of 128 KiB up to 1 MiB; in the
         * second posting of the series (v2), whose magic had zeros there, pages
         * of 4 KiB too.
         */
        const PAGES_OF_64K = 7340032;

        /**
         * Pages of 16 KiB.
         */
        const PAGES_OF_16K = 7356416;

        /**
         * Pages of 4 KiB, or of 8 KiB.
         */
        const PAGES_OF_4K = 7364608;

        /**
         * Not masked at all, as no Xen stores it.
         */
        const UNMASKED = 7365729;

        private const _VALUES = [7340032 => true, 7356416 => true, 7364608 => true, 7365729 => true];

        public static function isDefined(int $v): bool {
            return isset(self::_VALUES[$v]);
        }
    }
}
