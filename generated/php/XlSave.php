<?php
// This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild

/**
 * A file of `xl save`, or what `xl migrate` and `xl remus` send: a header, the
 * domain's configuration, the libxl stream.
 */

namespace Luformat {
    class XlSave extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\Kaitai\Struct\Struct $_parent = null, ?\Luformat\XlSave $_root = null) {
            parent::__construct($_io, $_parent, $_root === null ? $this : $_root);
            $this->_read();
        }

        private function _read() {
            $this->_m_header = new \Luformat\XlSave\SaveHeader($this->_io, $this, $this->_root);
            if ($this->header()->words()->lenOptionalData() != 0) {
                $this->_m__raw_optionalData = $this->_io->readBytes($this->header()->words()->lenOptionalData());
                $_io__raw_optionalData = new \Kaitai\Struct\Stream($this->_m__raw_optionalData);
                $this->_m_optionalData = new \Luformat\XlSave\ConfigPart($this->hostIsBe(), $_io__raw_optionalData, $this, $this->_root);
            }
            if ($this->header()->words()->isStreamV2()) {
                $this->_m_stream = new \Luformat\LibxlStream($this->_io);
            }
            if (!($this->header()->words()->isStreamV2())) {
                $this->_m_legacyStream = $this->_io->readBytesFull();
            }
            if ($this->header()->words()->isStreamV2()) {
                $this->_m_trailer = $this->_io->readBytesFull();
            }
        }
        protected $_m_hostIsBe;

        /**
         * True if a big-endian host wrote the header.
         */
        public function hostIsBe() {
            if ($this->_m_hostIsBe !== null)
                return $this->_m_hostIsBe;
            $this->_m_hostIsBe = $this->header()->hostIsBe();
            return $this->_m_hostIsBe;
        }
        protected $_m_header;
        protected $_m_optionalData;
        protected $_m_stream;
        protected $_m_legacyStream;
        protected $_m_trailer;
        protected $_m__raw_optionalData;

        /**
         * Identifies the file; tells what follows.
         */
        public function header() { return $this->_m_header; }

        /**
         * The domain's configuration.
         */
        public function optionalData() { return $this->_m_optionalData; }

        /**
         * The domain, as libxl writes it.
         */
        public function stream() { return $this->_m_stream; }

        /**
         * The domain in the legacy format of Xen 4.5 and earlier. No layout: the
         * format depends on the word size of the toolstack and says nowhere which
         * it is.
         */
        public function legacyStream() { return $this->_m_legacyStream; }

        /**
         * What follows the stream: nothing in a file; on the pipe of `xl migrate`
         * the message `xl_handshake::permission_to_go`.
         */
        public function trailer() { return $this->_m_trailer; }
        public function _raw_optionalData() { return $this->_m__raw_optionalData; }
    }
}

/**
 * What stands between header and stream.
 */

namespace Luformat\XlSave {
    class ConfigPart extends \Kaitai\Struct\Struct {
        protected $_m__is_le;

        public function __construct(bool $hostIsBe, \Kaitai\Struct\Stream $_io, ?\Luformat\XlSave $_parent = null, ?\Luformat\XlSave $_root = null) {
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
            $this->_m_lenConfig = $this->_io->readU4le();
            $this->_m_config = \Kaitai\Struct\Stream::bytesToStr(\Kaitai\Struct\Stream::bytesStripRight($this->_io->readBytes($this->lenConfig()), 0), "UTF-8");
            $this->_m_reserved = $this->_io->readBytesFull();
        }

        private function _readBE() {
            $this->_m_lenConfig = $this->_io->readU4be();
            $this->_m_config = \Kaitai\Struct\Stream::bytesToStr(\Kaitai\Struct\Stream::bytesStripRight($this->_io->readBytes($this->lenConfig()), 0), "UTF-8");
            $this->_m_reserved = $this->_io->readBytesFull();
        }
        protected $_m_lenConfig;
        protected $_m_config;
        protected $_m_reserved;
        protected $_m_hostIsBe;

        /**
         * Length in octets of the configuration, with its terminating NUL.
         */
        public function lenConfig() { return $this->_m_lenConfig; }

        /**
         * The domain's configuration, as text.
         */
        public function config() { return $this->_m_config; }

        /**
         * Data of later versions of xl; none is defined.
         */
        public function reserved() { return $this->_m_reserved; }

        /**
         * True if a big-endian host wrote the header.
         */
        public function hostIsBe() { return $this->_m_hostIsBe; }
    }
}

/**
 * The header's fields after the byte order mark.
 */

namespace Luformat\XlSave {
    class HeaderWords extends \Kaitai\Struct\Struct {
        protected $_m__is_le;

        public function __construct(bool $hostIsBe, \Kaitai\Struct\Stream $_io, ?\Luformat\XlSave\SaveHeader $_parent = null, ?\Luformat\XlSave $_root = null) {
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
            $this->_m_mandatoryFlags = $this->_io->readU4le();
            $this->_m_optionalFlags = $this->_io->readU4le();
            $this->_m_lenOptionalData = $this->_io->readU4le();
        }

        private function _readBE() {
            $this->_m_mandatoryFlags = $this->_io->readU4be();
            $this->_m_optionalFlags = $this->_io->readU4be();
            $this->_m_lenOptionalData = $this->_io->readU4be();
        }
        protected $_m_isJson;

        /**
         * True if the configuration is JSON; else it is in xl.cfg syntax.
         */
        public function isJson() {
            if ($this->_m_isJson !== null)
                return $this->_m_isJson;
            $this->_m_isJson = ($this->mandatoryFlags() & 1) != 0;
            return $this->_m_isJson;
        }
        protected $_m_isStreamV2;

        /**
         * True if a libxl stream follows; else the legacy format.
         */
        public function isStreamV2() {
            if ($this->_m_isStreamV2 !== null)
                return $this->_m_isStreamV2;
            $this->_m_isStreamV2 = ($this->mandatoryFlags() & 2) != 0;
            return $this->_m_isStreamV2;
        }
        protected $_m_mandatoryFlags;
        protected $_m_optionalFlags;
        protected $_m_lenOptionalData;
        protected $_m_hostIsBe;

        /**
         * A reader that does not know one of these flags must refuse the file.
         */
        public function mandatoryFlags() { return $this->_m_mandatoryFlags; }

        /**
         * Flags that a reader may ignore; none is defined.
         */
        public function optionalFlags() { return $this->_m_optionalFlags; }

        /**
         * Length in octets of the data between header and stream.
         */
        public function lenOptionalData() { return $this->_m_lenOptionalData; }

        /**
         * True if a big-endian host wrote the header.
         */
        public function hostIsBe() { return $this->_m_hostIsBe; }
    }
}

/**
 * The file's header.
 */

namespace Luformat\XlSave {
    class SaveHeader extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\Luformat\XlSave $_parent = null, ?\Luformat\XlSave $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_read();
        }

        private function _read() {
            $this->_m_magic = $this->_io->readBytes(32);
            if (!($this->_m_magic == "\x58\x65\x6E\x20\x73\x61\x76\x65\x64\x20\x64\x6F\x6D\x61\x69\x6E\x2C\x20\x78\x6C\x20\x66\x6F\x72\x6D\x61\x74\x0A\x20\x00\x20\x0D")) {
                throw new \Kaitai\Struct\Error\ValidationNotEqualError("\x58\x65\x6E\x20\x73\x61\x76\x65\x64\x20\x64\x6F\x6D\x61\x69\x6E\x2C\x20\x78\x6C\x20\x66\x6F\x72\x6D\x61\x74\x0A\x20\x00\x20\x0D", $this->_m_magic, $this->_io, "/types/save_header/seq/0");
            }
            $this->_m_byteorder = $this->_io->readBytes(4);
            if (!( (($this->_m_byteorder == "\x04\x03\x02\x01") || ($this->_m_byteorder == "\x01\x02\x03\x04")) )) {
                throw new \Kaitai\Struct\Error\ValidationNotAnyOfError($this->_m_byteorder, $this->_io, "/types/save_header/seq/1");
            }
            $this->_m_words = new \Luformat\XlSave\HeaderWords($this->hostIsBe(), $this->_io, $this, $this->_root);
        }
        protected $_m_hostIsBe;

        /**
         * True if a big-endian host wrote the header.
         */
        public function hostIsBe() {
            if ($this->_m_hostIsBe !== null)
                return $this->_m_hostIsBe;
            $this->_m_hostIsBe = ord($this->byteorder()[0]) == 1;
            return $this->_m_hostIsBe;
        }
        protected $_m_magic;
        protected $_m_byteorder;
        protected $_m_words;

        /**
         * 32 octets that a transfer in text mode would damage.
         */
        public function magic() { return $this->_m_magic; }

        /**
         * The number 0x01020304 in the byte order of the host.
         */
        public function byteorder() { return $this->_m_byteorder; }

        /**
         * The rest of the header, in that byte order.
         */
        public function words() { return $this->_m_words; }
    }
}
