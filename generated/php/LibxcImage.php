<?php
// This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild

/**
 * What libxc writes for a domain when it is saved or migrated, in stream
 * versions 2 and 3: image header, domain header, records through `END`.
 * 
 * The image header is big-endian whatever the host; its first option bit tells
 * the byte order of all that follows. In a checkpointed (Remus) stream, every
 * `CHECKPOINT` record ends a consistent state; where libxl surrounds the image,
 * its records stand between `CHECKPOINT` and the next libxc record (see
 * `libxl_stream`), where nothing does, the next libxc record follows at once.
 * 
 * The image does not carry records of live update (bit 30 of the type).
 */

namespace Luformat {
    class LibxcImage extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\Kaitai\Struct\Struct $_parent = null, ?\Luformat\LibxcImage $_root = null) {
            parent::__construct($_io, $_parent, $_root === null ? $this : $_root);
            $this->_read();
        }

        private function _read() {
            $this->_m_imageHeader = new \Luformat\LibxcImage\Ihdr($this->_io, $this, $this->_root);
            $this->_m_domainHeader = new \Luformat\LibxcImage\Dhdr($this->hostIsBe(), $this->_io, $this, $this->_root);
            $this->_m_records = [];
            $i = 0;
            do {
                $_ = new \Luformat\XenRecord($this->hostIsBe(), ($i == 0 ? 8 : $this->records()[$i - 1]->nextGuestWidth()), $this->_io);
                $this->_m_records[] = $_;
                $i++;
            } while (!($_->recordType() == \Luformat\XenRecord\RecordType::END_OF_STREAM));
        }
        protected $_m_hostIsBe;

        /**
         * True if domain header and records are big-endian.
         */
        public function hostIsBe() {
            if ($this->_m_hostIsBe !== null)
                return $this->_m_hostIsBe;
            $this->_m_hostIsBe = $this->imageHeader()->isBigEndian();
            return $this->_m_hostIsBe;
        }
        protected $_m_imageHeader;
        protected $_m_domainHeader;
        protected $_m_records;

        /**
         * Identifies the image; tells version and byte order.
         */
        public function imageHeader() { return $this->_m_imageHeader; }

        /**
         * Kind of domain and version of the Xen that wrote the image.
         */
        public function domainHeader() { return $this->_m_domainHeader; }

        /**
         * All records through `END`.
         */
        public function records() { return $this->_m_records; }
    }
}

/**
 * The domain header.
 */

namespace Luformat\LibxcImage {
    class Dhdr extends \Kaitai\Struct\Struct {
        protected $_m__is_le;

        public function __construct(bool $hostIsBe, \Kaitai\Struct\Stream $_io, ?\Luformat\LibxcImage $_parent = null, ?\Luformat\LibxcImage $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_m_hostIsBe = $hostIsBe;
            $this->_read();
        }

        private function _read() {
            switch ($this->hostIsBe()) {
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
            $this->_m_domainType = $this->_io->readU4le();
            $this->_m_pageShift = $this->_io->readU2le();
            $this->_m_reserved = $this->_io->readU2le();
            $this->_m_xenMajor = $this->_io->readU4le();
            $this->_m_xenMinor = $this->_io->readU4le();
        }

        private function _readBE() {
            $this->_m_domainType = $this->_io->readU4be();
            $this->_m_pageShift = $this->_io->readU2be();
            $this->_m_reserved = $this->_io->readU2be();
            $this->_m_xenMajor = $this->_io->readU4be();
            $this->_m_xenMinor = $this->_io->readU4be();
        }
        protected $_m_pageSize;

        /**
         * Size of a guest page in octets; 0 if it is none of the usual ones.
         */
        public function pageSize() {
            if ($this->_m_pageSize !== null)
                return $this->_m_pageSize;
            $this->_m_pageSize = ($this->pageShift() == 12 ? 4096 : ($this->pageShift() == 14 ? 16384 : ($this->pageShift() == 16 ? 65536 : 0)));
            return $this->_m_pageSize;
        }
        protected $_m_domainType;
        protected $_m_pageShift;
        protected $_m_reserved;
        protected $_m_xenMajor;
        protected $_m_xenMinor;
        protected $_m_hostIsBe;

        /**
         * Kind of domain. 0 and 3 to 0xFFFFFFFF are reserved.
         */
        public function domainType() { return $this->_m_domainType; }

        /**
         * Size of a guest page as a power of two; 12 on x86.
         */
        public function pageShift() { return $this->_m_pageShift; }

        /**
         * Reserved; zero.
         */
        public function reserved() { return $this->_m_reserved; }

        /**
         * Major version of the Xen that wrote the image; 0 if the image was
         * converted from the legacy format.
         */
        public function xenMajor() { return $this->_m_xenMajor; }

        /**
         * Minor version of the Xen that wrote the image; in a converted image
         * the version of the converter.
         */
        public function xenMinor() { return $this->_m_xenMinor; }

        /**
         * True if the image is big-endian.
         */
        public function hostIsBe() { return $this->_m_hostIsBe; }
    }
}

/**
 * The image header, always big-endian.
 */

namespace Luformat\LibxcImage {
    class Ihdr extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\Luformat\LibxcImage $_parent = null, ?\Luformat\LibxcImage $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_read();
        }

        private function _read() {
            $this->_m_marker = $this->_io->readBytes(8);
            if (!($this->_m_marker == "\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF")) {
                throw new \Kaitai\Struct\Error\ValidationNotEqualError("\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF", $this->_m_marker, $this->_io, "/types/ihdr/seq/0");
            }
            $this->_m_magic = $this->_io->readBytes(4);
            if (!($this->_m_magic == "\x58\x45\x4E\x46")) {
                throw new \Kaitai\Struct\Error\ValidationNotEqualError("\x58\x45\x4E\x46", $this->_m_magic, $this->_io, "/types/ihdr/seq/1");
            }
            $this->_m_version = $this->_io->readU4be();
            $this->_m_options = $this->_io->readU2be();
            $this->_m_reserved = $this->_io->readU2be();
            $this->_m_reserved2 = $this->_io->readU4be();
        }
        protected $_m_isBigEndian;

        /**
         * True if domain header and records are big-endian.
         */
        public function isBigEndian() {
            if ($this->_m_isBigEndian !== null)
                return $this->_m_isBigEndian;
            $this->_m_isBigEndian = ($this->options() & 1) != 0;
            return $this->_m_isBigEndian;
        }
        protected $_m_marker;
        protected $_m_magic;
        protected $_m_version;
        protected $_m_options;
        protected $_m_reserved;
        protected $_m_reserved2;

        /**
         * All ones. Images in the legacy format (Xen 4.5 and earlier) have a
         * zero bit among the first 8 octets.
         */
        public function marker() { return $this->_m_marker; }

        /**
         * The number 0x58454e46.
         */
        public function magic() { return $this->_m_magic; }

        /**
         * Version of the stream: 2 (Xen 4.6 to 4.13) or 3, which adds
         * `STATIC_DATA_END` and the policy records.
         */
        public function version() { return $this->_m_version; }

        /**
         * Option bits; bits 1 to 15 are reserved.
         */
        public function options() { return $this->_m_options; }

        /**
         * Reserved; zero.
         */
        public function reserved() { return $this->_m_reserved; }

        /**
         * Reserved; zero.
         */
        public function reserved2() { return $this->_m_reserved2; }
    }
}

namespace Luformat\LibxcImage {
    class DomainType {

        /**
         * Paravirtualised x86 guest.
         */
        const X86_PV = 1;

        /**
         * x86 guest with hardware assistance (HVM or PVH).
         */
        const X86_HVM = 2;

        private const _VALUES = [1 => true, 2 => true];

        public static function isDefined(int $v): bool {
            return isset(self::_VALUES[$v]);
        }
    }
}
