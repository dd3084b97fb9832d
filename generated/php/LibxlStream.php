<?php
// This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild

/**
 * What libxl writes for a domain when it is saved or migrated: a header and
 * records of its own, with the libxc image between them. The marker record
 * `LIBXC_CONTEXT` is empty; the image that belongs to it stands behind it,
 * without a length, and ends with its own `END`.
 * 
 * In a checkpointed (Remus) stream the two layers take turns: the libxc image
 * runs up to a `CHECKPOINT`, libxl's records follow up to `CHECKPOINT_END`, then
 * libxc records again. Such a stream has no `END` of its own: it stops where the
 * connection broke. A COLO stream carries `CHECKPOINT_STATE` between
 * `CHECKPOINT_END` and the next libxc record; this schema does not follow it.
 */

namespace Luformat {
    class LibxlStream extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\Kaitai\Struct\Struct $_parent = null, ?\Luformat\LibxlStream $_root = null) {
            parent::__construct($_io, $_parent, $_root === null ? $this : $_root);
            $this->_read();
        }

        private function _read() {
            $this->_m_header = new \Luformat\LibxlStream\StreamHeader($this->_io, $this, $this->_root);
            $this->_m_records = [];
            $i = 0;
            do {
                $_ = new \Luformat\LibxlStream\Record($this->hostIsBe(), $this->_io, $this, $this->_root);
                $this->_m_records[] = $_;
                $i++;
            } while (!( (($_->header()->recordType() == \Luformat\LibxlStream\RecordType::END_OF_STREAM) || ($this->_io()->isEof())) ));
        }
        protected $_m_hostIsBe;

        /**
         * True if the records are big-endian.
         */
        public function hostIsBe() {
            if ($this->_m_hostIsBe !== null)
                return $this->_m_hostIsBe;
            $this->_m_hostIsBe = $this->header()->isBigEndian();
            return $this->_m_hostIsBe;
        }
        protected $_m_header;
        protected $_m_records;

        /**
         * Identifies the stream; tells version and byte order.
         */
        public function header() { return $this->_m_header; }

        /**
         * All records through `END`, or through the last one of a checkpointed
         * stream.
         */
        public function records() { return $this->_m_records; }
    }
}

/**
 * Control message between the two sides of a COLO pair.
 */

namespace Luformat\LibxlStream {
    class CheckpointState extends \Kaitai\Struct\Struct {
        protected $_m__is_le;

        public function __construct(bool $hostIsBe, \Kaitai\Struct\Stream $_io, ?\Luformat\LibxlStream\Record $_parent = null, ?\Luformat\LibxlStream $_root = null) {
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
            $this->_m_controlId = $this->_io->readU4le();
            $this->_m_padding = $this->_io->readBytesFull();
        }

        private function _readBE() {
            $this->_m_controlId = $this->_io->readU4be();
            $this->_m_padding = $this->_io->readBytesFull();
        }
        protected $_m_controlId;
        protected $_m_padding;
        protected $_m_hostIsBe;

        /**
         * What is told to the other side.
         */
        public function controlId() { return $this->_m_controlId; }

        /**
         * Zeros, if the writer counted them as part of the body.
         */
        public function padding() { return $this->_m_padding; }

        /**
         * True if the stream is big-endian.
         */
        public function hostIsBe() { return $this->_m_hostIsBe; }
    }
}

/**
 * Saved state of an emulator.
 */

namespace Luformat\LibxlStream {
    class EmulatorContext extends \Kaitai\Struct\Struct {
        public function __construct(bool $hostIsBe, \Kaitai\Struct\Stream $_io, ?\Luformat\LibxlStream\Record $_parent = null, ?\Luformat\LibxlStream $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_m_hostIsBe = $hostIsBe;
            $this->_read();
        }

        private function _read() {
            $this->_m_emulator = new \Luformat\LibxlStream\EmulatorHeader($this->hostIsBe(), $this->_io, $this, $this->_root);
            $this->_m_context = $this->_io->readBytesFull();
        }
        protected $_m_emulator;
        protected $_m_context;
        protected $_m_hostIsBe;

        /**
         * The emulator the state belongs to.
         */
        public function emulator() { return $this->_m_emulator; }

        /**
         * The emulator's state. The format is the emulator's own and not part
         * of the specification; QEMU writes its migration stream.
         */
        public function context() { return $this->_m_context; }

        /**
         * True if the stream is big-endian.
         */
        public function hostIsBe() { return $this->_m_hostIsBe; }
    }
}

/**
 * Tells which emulator a record belongs to.
 */

namespace Luformat\LibxlStream {
    class EmulatorHeader extends \Kaitai\Struct\Struct {
        protected $_m__is_le;

        public function __construct(bool $hostIsBe, \Kaitai\Struct\Stream $_io, ?\Kaitai\Struct\Struct $_parent = null, ?\Luformat\LibxlStream $_root = null) {
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
            $this->_m_emulatorId = $this->_io->readU4le();
            $this->_m_index = $this->_io->readU4le();
        }

        private function _readBE() {
            $this->_m_emulatorId = $this->_io->readU4be();
            $this->_m_index = $this->_io->readU4be();
        }
        protected $_m_emulatorId;
        protected $_m_index;
        protected $_m_hostIsBe;

        /**
         * Kind of emulator.
         */
        public function emulatorId() { return $this->_m_emulatorId; }

        /**
         * Number of the emulator in the domain.
         */
        public function index() { return $this->_m_index; }

        /**
         * True if the stream is big-endian.
         */
        public function hostIsBe() { return $this->_m_hostIsBe; }
    }
}

/**
 * Xenstore entries of an emulator.
 */

namespace Luformat\LibxlStream {
    class EmulatorXenstoreData extends \Kaitai\Struct\Struct {
        public function __construct(bool $hostIsBe, \Kaitai\Struct\Stream $_io, ?\Luformat\LibxlStream\Record $_parent = null, ?\Luformat\LibxlStream $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_m_hostIsBe = $hostIsBe;
            $this->_read();
        }

        private function _read() {
            $this->_m_emulator = new \Luformat\LibxlStream\EmulatorHeader($this->hostIsBe(), $this->_io, $this, $this->_root);
            $this->_m_entries = [];
            $i = 0;
            while (!$this->_io->isEof()) {
                $this->_m_entries[] = new \Luformat\LibxlStream\XenstoreEntry($this->_io, $this, $this->_root);
                $i++;
            }
        }
        protected $_m_emulator;
        protected $_m_entries;
        protected $_m_hostIsBe;

        /**
         * The emulator the entries belong to.
         */
        public function emulator() { return $this->_m_emulator; }

        /**
         * Keys and their values, one after the other.
         */
        public function entries() { return $this->_m_entries; }

        /**
         * True if the stream is big-endian.
         */
        public function hostIsBe() { return $this->_m_hostIsBe; }
    }
}

/**
 * A libxc image up to the record that hands the stream back to libxl: `END`
 * or `CHECKPOINT`.
 */

namespace Luformat\LibxlStream {
    class LibxcPart extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\Luformat\LibxlStream\Record $_parent = null, ?\Luformat\LibxlStream $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_read();
        }

        private function _read() {
            $this->_m_imageHeader = new \Luformat\LibxcImage\Ihdr($this->_io);
            $this->_m_domainHeader = new \Luformat\LibxcImage\Dhdr($this->hostIsBe(), $this->_io);
            $this->_m_content = new \Luformat\LibxlStream\LibxcRecords($this->hostIsBe(), $this->_io, $this, $this->_root);
        }
        protected $_m_hostIsBe;

        /**
         * True if the image is big-endian.
         */
        public function hostIsBe() {
            if ($this->_m_hostIsBe !== null)
                return $this->_m_hostIsBe;
            $this->_m_hostIsBe = $this->imageHeader()->isBigEndian();
            return $this->_m_hostIsBe;
        }
        protected $_m_imageHeader;
        protected $_m_domainHeader;
        protected $_m_content;

        /**
         * Identifies the image; tells version and byte order.
         */
        public function imageHeader() { return $this->_m_imageHeader; }

        /**
         * Kind of domain and version of the Xen that wrote the image.
         */
        public function domainHeader() { return $this->_m_domainHeader; }

        /**
         * The image's records.
         */
        public function content() { return $this->_m_content; }
    }
}

/**
 * Records of libxc up to the one that hands the stream back to libxl.
 */

namespace Luformat\LibxlStream {
    class LibxcRecords extends \Kaitai\Struct\Struct {
        public function __construct(bool $hostIsBe, \Kaitai\Struct\Stream $_io, ?\Kaitai\Struct\Struct $_parent = null, ?\Luformat\LibxlStream $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_m_hostIsBe = $hostIsBe;
            $this->_read();
        }

        private function _read() {
            $this->_m_records = [];
            $i = 0;
            do {
                $_ = new \Luformat\XenRecord($this->hostIsBe(), ($i == 0 ? 8 : $this->records()[$i - 1]->nextGuestWidth()), $this->_io);
                $this->_m_records[] = $_;
                $i++;
            } while (!( (($_->recordType() == \Luformat\XenRecord\RecordType::END_OF_STREAM) || ($_->recordType() == \Luformat\XenRecord\RecordType::CHECKPOINT)) ));
        }
        protected $_m_records;
        protected $_m_hostIsBe;

        /**
         * All records through `END` or `CHECKPOINT`.
         */
        public function records() { return $this->_m_records; }

        /**
         * True if the image is big-endian.
         */
        public function hostIsBe() { return $this->_m_hostIsBe; }
    }
}

/**
 * Body of `END`, `LIBXC_CONTEXT` and `CHECKPOINT_END`: empty. Octets found
 * there nevertheless are kept.
 */

namespace Luformat\LibxlStream {
    class NoFields extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\Luformat\LibxlStream\Record $_parent = null, ?\Luformat\LibxlStream $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_read();
        }

        private function _read() {
            $this->_m_unexpected = $this->_io->readBytesFull();
        }
        protected $_m_unexpected;

        /**
         * Octets that should not be there (no layout exists).
         */
        public function unexpected() { return $this->_m_unexpected; }
    }
}

/**
 * One record of libxl, and behind it what libxc wrote before libxl had its
 * next turn.
 */

namespace Luformat\LibxlStream {
    class Record extends \Kaitai\Struct\Struct {
        public function __construct(bool $hostIsBe, \Kaitai\Struct\Stream $_io, ?\Luformat\LibxlStream $_parent = null, ?\Luformat\LibxlStream $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_m_hostIsBe = $hostIsBe;
            $this->_read();
        }

        private function _read() {
            $this->_m_header = new \Luformat\LibxlStream\RecordHeader($this->hostIsBe(), $this->_io, $this, $this->_root);
            switch ($this->recordType()) {
                case \Luformat\LibxlStream\RecordType::CHECKPOINT_END:
                    $this->_m__raw_body = $this->_io->readBytes($this->header()->lenBody());
                    $_io__raw_body = new \Kaitai\Struct\Stream($this->_m__raw_body);
                    $this->_m_body = new \Luformat\LibxlStream\NoFields($_io__raw_body, $this, $this->_root);
                    break;
                case \Luformat\LibxlStream\RecordType::CHECKPOINT_STATE:
                    $this->_m__raw_body = $this->_io->readBytes($this->header()->lenBody());
                    $_io__raw_body = new \Kaitai\Struct\Stream($this->_m__raw_body);
                    $this->_m_body = new \Luformat\LibxlStream\CheckpointState($this->hostIsBe(), $_io__raw_body, $this, $this->_root);
                    break;
                case \Luformat\LibxlStream\RecordType::EMULATOR_CONTEXT:
                    $this->_m__raw_body = $this->_io->readBytes($this->header()->lenBody());
                    $_io__raw_body = new \Kaitai\Struct\Stream($this->_m__raw_body);
                    $this->_m_body = new \Luformat\LibxlStream\EmulatorContext($this->hostIsBe(), $_io__raw_body, $this, $this->_root);
                    break;
                case \Luformat\LibxlStream\RecordType::EMULATOR_XENSTORE_DATA:
                    $this->_m__raw_body = $this->_io->readBytes($this->header()->lenBody());
                    $_io__raw_body = new \Kaitai\Struct\Stream($this->_m__raw_body);
                    $this->_m_body = new \Luformat\LibxlStream\EmulatorXenstoreData($this->hostIsBe(), $_io__raw_body, $this, $this->_root);
                    break;
                case \Luformat\LibxlStream\RecordType::END_OF_STREAM:
                    $this->_m__raw_body = $this->_io->readBytes($this->header()->lenBody());
                    $_io__raw_body = new \Kaitai\Struct\Stream($this->_m__raw_body);
                    $this->_m_body = new \Luformat\LibxlStream\NoFields($_io__raw_body, $this, $this->_root);
                    break;
                case \Luformat\LibxlStream\RecordType::LIBXC_CONTEXT:
                    $this->_m__raw_body = $this->_io->readBytes($this->header()->lenBody());
                    $_io__raw_body = new \Kaitai\Struct\Stream($this->_m__raw_body);
                    $this->_m_body = new \Luformat\LibxlStream\NoFields($_io__raw_body, $this, $this->_root);
                    break;
                default:
                    $this->_m_body = $this->_io->readBytes($this->header()->lenBody());
                    break;
            }
            $this->_m_padding = $this->_io->readBytes(\Kaitai\Struct\Stream::mod(8 - \Kaitai\Struct\Stream::mod($this->header()->lenBody(), 8), 8));
            if ($this->recordType() == \Luformat\LibxlStream\RecordType::LIBXC_CONTEXT) {
                $this->_m_libxc = new \Luformat\LibxlStream\LibxcPart($this->_io, $this, $this->_root);
            }
            if ( (($this->recordType() == \Luformat\LibxlStream\RecordType::CHECKPOINT_END) && (!($this->_io()->isEof()))) ) {
                $this->_m_libxcResumed = new \Luformat\LibxlStream\LibxcRecords($this->hostIsBe(), $this->_io, $this, $this->_root);
            }
        }
        protected $_m_isOptional;

        /**
         * True if a reader that does not know the type may ignore the record
         * (bit 31); if false, it must fail.
         */
        public function isOptional() {
            if ($this->_m_isOptional !== null)
                return $this->_m_isOptional;
            $this->_m_isOptional = $this->recordType() >= 2147483648;
            return $this->_m_isOptional;
        }
        protected $_m_recordType;

        /**
         * What the body is.
         */
        public function recordType() {
            if ($this->_m_recordType !== null)
                return $this->_m_recordType;
            $this->_m_recordType = $this->header()->recordType();
            return $this->_m_recordType;
        }
        protected $_m_header;
        protected $_m_body;
        protected $_m_padding;
        protected $_m_libxc;
        protected $_m_libxcResumed;
        protected $_m_hostIsBe;
        protected $_m__raw_body;

        /**
         * Type and length of the record.
         */
        public function header() { return $this->_m_header; }

        /**
         * Content of the record.
         */
        public function body() { return $this->_m_body; }

        /**
         * 0 to 7 octets of zeros that pad the record to a multiple of 8 octets.
         */
        public function padding() { return $this->_m_padding; }

        /**
         * The libxc image that `LIBXC_CONTEXT` announces.
         */
        public function libxc() { return $this->_m_libxc; }

        /**
         * The libxc records after `CHECKPOINT_END`; without headers, they
         * continue the image. Absent where the connection broke.
         */
        public function libxcResumed() { return $this->_m_libxcResumed; }

        /**
         * True if the stream is big-endian.
         */
        public function hostIsBe() { return $this->_m_hostIsBe; }
        public function _raw_body() { return $this->_m__raw_body; }
    }
}

/**
 * The first eight octets of a record.
 */

namespace Luformat\LibxlStream {
    class RecordHeader extends \Kaitai\Struct\Struct {
        protected $_m__is_le;

        public function __construct(bool $hostIsBe, \Kaitai\Struct\Stream $_io, ?\Luformat\LibxlStream\Record $_parent = null, ?\Luformat\LibxlStream $_root = null) {
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
            $this->_m_recordType = $this->_io->readU4le();
            $this->_m_lenBody = $this->_io->readU4le();
        }

        private function _readBE() {
            $this->_m_recordType = $this->_io->readU4be();
            $this->_m_lenBody = $this->_io->readU4be();
        }
        protected $_m_recordType;
        protected $_m_lenBody;
        protected $_m_hostIsBe;

        /**
         * What the body is. Unknown types are kept as octets.
         */
        public function recordType() { return $this->_m_recordType; }

        /**
         * Length in octets of the body, without header and padding.
         */
        public function lenBody() { return $this->_m_lenBody; }

        /**
         * True if the stream is big-endian.
         */
        public function hostIsBe() { return $this->_m_hostIsBe; }
    }
}

/**
 * The stream's header, always big-endian.
 */

namespace Luformat\LibxlStream {
    class StreamHeader extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\Luformat\LibxlStream $_parent = null, ?\Luformat\LibxlStream $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_read();
        }

        private function _read() {
            $this->_m_magic = $this->_io->readBytes(8);
            if (!($this->_m_magic == "\x4C\x69\x62\x78\x6C\x46\x6D\x74")) {
                throw new \Kaitai\Struct\Error\ValidationNotEqualError("\x4C\x69\x62\x78\x6C\x46\x6D\x74", $this->_m_magic, $this->_io, "/types/stream_header/seq/0");
            }
            $this->_m_version = $this->_io->readU4be();
            $this->_m_options = $this->_io->readU4be();
        }
        protected $_m_isBigEndian;

        /**
         * True if the records are big-endian.
         */
        public function isBigEndian() {
            if ($this->_m_isBigEndian !== null)
                return $this->_m_isBigEndian;
            $this->_m_isBigEndian = ($this->options() & 1) != 0;
            return $this->_m_isBigEndian;
        }
        protected $_m_isLegacy;

        /**
         * True if the stream was converted from the legacy format.
         */
        public function isLegacy() {
            if ($this->_m_isLegacy !== null)
                return $this->_m_isLegacy;
            $this->_m_isLegacy = ($this->options() & 2) != 0;
            return $this->_m_isLegacy;
        }
        protected $_m_magic;
        protected $_m_version;
        protected $_m_options;

        /**
         * The number 0x4c6962786c466d74.
         */
        public function magic() { return $this->_m_magic; }

        /**
         * Version of the stream; 2 is the only one there is.
         */
        public function version() { return $this->_m_version; }

        /**
         * Option bits; bits 2 to 31 are reserved.
         */
        public function options() { return $this->_m_options; }
    }
}

/**
 * One key and its value. Read as ISO 8859-1, so that octets outside ASCII,
 * which should not be there, survive.
 */

namespace Luformat\LibxlStream {
    class XenstoreEntry extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\Luformat\LibxlStream\EmulatorXenstoreData $_parent = null, ?\Luformat\LibxlStream $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_read();
        }

        private function _read() {
            $this->_m_key = \Kaitai\Struct\Stream::bytesToStr($this->_io->readBytesTerm(0, false, true, true), "ISO-8859-1");
            $this->_m_value = \Kaitai\Struct\Stream::bytesToStr($this->_io->readBytesTerm(0, false, true, true), "ISO-8859-1");
        }
        protected $_m_key;
        protected $_m_value;

        /**
         * Path below the emulator's own node in xenstore.
         */
        public function key() { return $this->_m_key; }

        /**
         * Value of the node.
         */
        public function value() { return $this->_m_value; }
    }
}

namespace Luformat\LibxlStream {
    class CheckpointControl {

        /**
         * Primary to secondary; out of sync, start a new checkpoint.
         */
        const NEW_CHECKPOINT = 0;

        /**
         * Secondary to primary; the secondary domain is suspended.
         */
        const SECONDARY_SUSPENDED = 1;

        /**
         * Secondary to primary; the secondary domain is ready.
         */
        const SECONDARY_READY = 2;

        /**
         * Secondary to primary; the secondary domain runs again.
         */
        const SECONDARY_RESUMED = 3;

        private const _VALUES = [0 => true, 1 => true, 2 => true, 3 => true];

        public static function isDefined(int $v): bool {
            return isset(self::_VALUES[$v]);
        }
    }
}

namespace Luformat\LibxlStream {
    class Emulator {

        /**
         * Not known; the stream was converted from the legacy format.
         */
        const UNKNOWN = 0;

        /**
         * Xen's own old branch of QEMU.
         */
        const QEMU_TRADITIONAL = 1;

        /**
         * Upstream QEMU.
         */
        const QEMU_UPSTREAM = 2;

        private const _VALUES = [0 => true, 1 => true, 2 => true];

        public static function isDefined(int $v): bool {
            return isset(self::_VALUES[$v]);
        }
    }
}

namespace Luformat\LibxlStream {
    class RecordType {

        /**
         * No more records.
         */
        const END_OF_STREAM = 0;

        /**
         * A libxc image follows.
         */
        const LIBXC_CONTEXT = 1;

        /**
         * Xenstore entries of an emulator.
         */
        const EMULATOR_XENSTORE_DATA = 2;

        /**
         * Saved state of an emulator.
         */
        const EMULATOR_CONTEXT = 3;

        /**
         * End of libxl's part of a checkpoint.
         */
        const CHECKPOINT_END = 4;

        /**
         * Control message of a COLO pair.
         */
        const CHECKPOINT_STATE = 5;

        private const _VALUES = [0 => true, 1 => true, 2 => true, 3 => true, 4 => true, 5 => true];

        public static function isDefined(int $v): bool {
            return isset(self::_VALUES[$v]);
        }
    }
}
