<?php
// This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild

/**
 * What the receiving `xl` writes back to the sender while a domain is migrated,
 * in the order of writing. A Remus receiver writes the banner only. The sender
 * reads each message before it goes on; its own `permission_to_go` follows the
 * saved domain (see `xl_save`).
 */

namespace Luformat {
    class XlHandshake extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\Kaitai\Struct\Struct $_parent = null, ?\Luformat\XlHandshake $_root = null) {
            parent::__construct($_io, $_parent, $_root === null ? $this : $_root);
            $this->_read();
        }

        private function _read() {
            if ($this->firstOctet() == 120) {
                $this->_m_banner = new \Luformat\XlHandshake\ReceiverBanner($this->_io, $this, $this->_root);
            }
            if ( ((!($this->_io()->isEof())) && ( (($this->firstOctet() == 120) || ($this->eighthOctet() == 114)) )) ) {
                $this->_m_ready = new \Luformat\XlHandshake\ReceiverReady($this->_io, $this, $this->_root);
            }
            if ( ((!($this->_io()->isEof())) && ($this->eighthOctet() != 105)) ) {
                $this->_m_report = new \Luformat\XlHandshake\UnpauseReport($this->_io, $this, $this->_root);
            }
            if (!($this->_io()->isEof())) {
                $this->_m_permission = new \Luformat\XlHandshake\PermissionToGo($this->_io, $this, $this->_root);
            }
        }
        protected $_m_eighthOctet;

        /**
         * The first letter that tells the other messages apart: `r` of "domain
         * received", `i` of "domain is yours", `u` of "my copy unpause".
         */
        public function eighthOctet() {
            if ($this->_m_eighthOctet !== null)
                return $this->_m_eighthOctet;
            $_pos = $this->_io->pos();
            $this->_io->seek(7);
            $this->_m_eighthOctet = $this->_io->readU1();
            $this->_io->seek($_pos);
            return $this->_m_eighthOctet;
        }
        protected $_m_firstOctet;

        /**
         * The first letter of the first message; `x` is that of the banner.
         */
        public function firstOctet() {
            if ($this->_m_firstOctet !== null)
                return $this->_m_firstOctet;
            $_pos = $this->_io->pos();
            $this->_io->seek(0);
            $this->_m_firstOctet = $this->_io->readU1();
            $this->_io->seek($_pos);
            return $this->_m_firstOctet;
        }
        protected $_m_banner;
        protected $_m_ready;
        protected $_m_report;
        protected $_m_permission;

        /**
         * The receiver is ready for the domain.
         */
        public function banner() { return $this->_m_banner; }

        /**
         * The domain has been received.
         */
        public function ready() { return $this->_m_ready; }

        /**
         * Whether the domain was started.
         */
        public function report() { return $this->_m_report; }

        /**
         * From the receiver after a failure: the sender may resume its own copy.
         * From the sender, alone: the receiver may start the domain.
         */
        public function permission() { return $this->_m_permission; }
    }
}

/**
 * The word that the other side may run the domain: from the sender after
 * the transfer, from the receiver after a failure.
 */

namespace Luformat\XlHandshake {
    class PermissionToGo extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\Luformat\XlHandshake $_parent = null, ?\Luformat\XlHandshake $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_read();
        }

        private function _read() {
            $this->_m_text = $this->_io->readBytes(44);
            if (!($this->_m_text == "\x64\x6F\x6D\x61\x69\x6E\x20\x69\x73\x20\x79\x6F\x75\x72\x73\x2C\x20\x79\x6F\x75\x20\x61\x72\x65\x20\x63\x6C\x65\x61\x72\x65\x64\x20\x74\x6F\x20\x75\x6E\x70\x61\x75\x73\x65\x00")) {
                throw new \Kaitai\Struct\Error\ValidationNotEqualError("\x64\x6F\x6D\x61\x69\x6E\x20\x69\x73\x20\x79\x6F\x75\x72\x73\x2C\x20\x79\x6F\x75\x20\x61\x72\x65\x20\x63\x6C\x65\x61\x72\x65\x64\x20\x74\x6F\x20\x75\x6E\x70\x61\x75\x73\x65\x00", $this->_m_text, $this->_io, "/types/permission_to_go/seq/0");
            }
        }
        protected $_m_text;

        /**
         * The message and a NUL.
         */
        public function text() { return $this->_m_text; }
    }
}

/**
 * First message of the receiver; without a terminating NUL.
 */

namespace Luformat\XlHandshake {
    class ReceiverBanner extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\Luformat\XlHandshake $_parent = null, ?\Luformat\XlHandshake $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_read();
        }

        private function _read() {
            $this->_m_text = $this->_io->readBytes(54);
            if (!($this->_m_text == "\x78\x6C\x20\x6D\x69\x67\x72\x61\x74\x69\x6F\x6E\x20\x72\x65\x63\x65\x69\x76\x65\x72\x20\x72\x65\x61\x64\x79\x2C\x20\x73\x65\x6E\x64\x20\x62\x69\x6E\x61\x72\x79\x20\x64\x6F\x6D\x61\x69\x6E\x20\x64\x61\x74\x61\x2E\x0A")) {
                throw new \Kaitai\Struct\Error\ValidationNotEqualError("\x78\x6C\x20\x6D\x69\x67\x72\x61\x74\x69\x6F\x6E\x20\x72\x65\x63\x65\x69\x76\x65\x72\x20\x72\x65\x61\x64\x79\x2C\x20\x73\x65\x6E\x64\x20\x62\x69\x6E\x61\x72\x79\x20\x64\x6F\x6D\x61\x69\x6E\x20\x64\x61\x74\x61\x2E\x0A", $this->_m_text, $this->_io, "/types/receiver_banner/seq/0");
            }
        }
        protected $_m_text;

        /**
         * The message and a line feed.
         */
        public function text() { return $this->_m_text; }
    }
}

/**
 * The receiver's word that the whole domain has arrived.
 */

namespace Luformat\XlHandshake {
    class ReceiverReady extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\Luformat\XlHandshake $_parent = null, ?\Luformat\XlHandshake $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_read();
        }

        private function _read() {
            $this->_m_text = $this->_io->readBytes(34);
            if (!($this->_m_text == "\x64\x6F\x6D\x61\x69\x6E\x20\x72\x65\x63\x65\x69\x76\x65\x64\x2C\x20\x72\x65\x61\x64\x79\x20\x74\x6F\x20\x75\x6E\x70\x61\x75\x73\x65\x00")) {
                throw new \Kaitai\Struct\Error\ValidationNotEqualError("\x64\x6F\x6D\x61\x69\x6E\x20\x72\x65\x63\x65\x69\x76\x65\x64\x2C\x20\x72\x65\x61\x64\x79\x20\x74\x6F\x20\x75\x6E\x70\x61\x75\x73\x65\x00", $this->_m_text, $this->_io, "/types/receiver_ready/seq/0");
            }
        }
        protected $_m_text;

        /**
         * The message and a NUL.
         */
        public function text() { return $this->_m_text; }
    }
}

/**
 * How starting the domain went.
 */

namespace Luformat\XlHandshake {
    class UnpauseReport extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\Luformat\XlHandshake $_parent = null, ?\Luformat\XlHandshake $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_read();
        }

        private function _read() {
            $this->_m_text = $this->_io->readBytes(39);
            if (!($this->_m_text == "\x6D\x79\x20\x63\x6F\x70\x79\x20\x75\x6E\x70\x61\x75\x73\x65\x20\x72\x65\x73\x75\x6C\x74\x73\x20\x61\x72\x65\x20\x61\x73\x20\x66\x6F\x6C\x6C\x6F\x77\x73\x00")) {
                throw new \Kaitai\Struct\Error\ValidationNotEqualError("\x6D\x79\x20\x63\x6F\x70\x79\x20\x75\x6E\x70\x61\x75\x73\x65\x20\x72\x65\x73\x75\x6C\x74\x73\x20\x61\x72\x65\x20\x61\x73\x20\x66\x6F\x6C\x6C\x6F\x77\x73\x00", $this->_m_text, $this->_io, "/types/unpause_report/seq/0");
            }
            $this->_m_status = $this->_io->readU1();
        }
        protected $_m_text;
        protected $_m_status;

        /**
         * The message and a NUL.
         */
        public function text() { return $this->_m_text; }

        /**
         * 0 if the domain runs, else the low octet of the negated error code.
         */
        public function status() { return $this->_m_status; }
    }
}
