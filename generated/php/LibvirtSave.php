<?php
// This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild

/**
 * A file of `virsh save` (or of managed save) where libvirt drives Xen: a header,
 * the domain's description in XML, and what libxl writes.
 */

namespace Luformat {
    class LibvirtSave extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\Kaitai\Struct\Struct $_parent = null, ?\Luformat\LibvirtSave $_root = null) {
            parent::__construct($_io, $_parent, $_root === null ? $this : $_root);
            $this->_read();
        }

        private function _read() {
            $this->_m_header = new \Luformat\LibvirtSave\SaveHeader($this->_io, $this, $this->_root);
            $this->_m__raw_description = $this->_io->readBytes($this->header()->lenXml());
            $_io__raw_description = new \Kaitai\Struct\Stream($this->_m__raw_description);
            $this->_m_description = new \Luformat\LibvirtSave\DomainXml($_io__raw_description, $this, $this->_root);
            if ($this->header()->version() == 2) {
                $this->_m_stream = new \Luformat\LibxlStream($this->_io);
            }
            if ($this->header()->version() != 2) {
                $this->_m_legacyStream = $this->_io->readBytesFull();
            }
            if ($this->header()->version() == 2) {
                $this->_m_trailer = $this->_io->readBytesFull();
            }
        }
        protected $_m_header;
        protected $_m_description;
        protected $_m_stream;
        protected $_m_legacyStream;
        protected $_m_trailer;
        protected $_m__raw_description;

        /**
         * Identifies the file; tells what follows.
         */
        public function header() { return $this->_m_header; }

        /**
         * The domain's description.
         */
        public function description() { return $this->_m_description; }

        /**
         * The domain, as libxl writes it.
         */
        public function stream() { return $this->_m_stream; }

        /**
         * The domain in the legacy format of Xen 4.5 and earlier, which has no
         * layout of its own, if the version is 1.
         */
        public function legacyStream() { return $this->_m_legacyStream; }

        /**
         * What follows the stream; nothing, in a file that libvirt wrote.
         */
        public function trailer() { return $this->_m_trailer; }
        public function _raw_description() { return $this->_m__raw_description; }
    }
}

/**
 * The domain's description.
 */

namespace Luformat\LibvirtSave {
    class DomainXml extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\Luformat\LibvirtSave $_parent = null, ?\Luformat\LibvirtSave $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_read();
        }

        private function _read() {
            $this->_m_xml = \Kaitai\Struct\Stream::bytesToStr($this->_io->readBytesTerm(0, false, true, true), "UTF-8");
            $this->_m_unexpected = $this->_io->readBytesFull();
        }
        protected $_m_xml;
        protected $_m_unexpected;

        /**
         * The description, as `virsh dumpxml` prints it.
         */
        public function xml() { return $this->_m_xml; }

        /**
         * Octets behind the terminating NUL; there are none.
         */
        public function unexpected() { return $this->_m_unexpected; }
    }
}

/**
 * The file's header, 64 octets in the byte order of the host, which is x86.
 */

namespace Luformat\LibvirtSave {
    class SaveHeader extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\Luformat\LibvirtSave $_parent = null, ?\Luformat\LibvirtSave $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_read();
        }

        private function _read() {
            $this->_m_magic = $this->_io->readBytes(16);
            if (!($this->_m_magic == "\x6C\x69\x62\x76\x69\x72\x74\x2D\x78\x6D\x6C\x0A\x20\x00\x20\x0D")) {
                throw new \Kaitai\Struct\Error\ValidationNotEqualError("\x6C\x69\x62\x76\x69\x72\x74\x2D\x78\x6D\x6C\x0A\x20\x00\x20\x0D", $this->_m_magic, $this->_io, "/types/save_header/seq/0");
            }
            $this->_m_version = $this->_io->readU4le();
            $this->_m_lenXml = $this->_io->readU4le();
            $this->_m_unused = [];
            $n = 10;
            for ($i = 0; $i < $n; $i++) {
                $this->_m_unused[] = $this->_io->readU4le();
            }
        }
        protected $_m_magic;
        protected $_m_version;
        protected $_m_lenXml;
        protected $_m_unused;

        /**
         * 16 octets that a transfer in text mode would damage.
         */
        public function magic() { return $this->_m_magic; }

        /**
         * What follows the description: 1 a stream in the legacy format, 2 a
         * libxl stream.
         */
        public function version() { return $this->_m_version; }

        /**
         * Length in octets of the description, with its terminating NUL.
         */
        public function lenXml() { return $this->_m_lenXml; }

        /**
         * Left for later versions; zero.
         */
        public function unused() { return $this->_m_unused; }
    }
}
