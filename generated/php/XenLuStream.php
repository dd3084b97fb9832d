<?php
// This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild

/**
 * The data stream as one contiguous file, which is what the new Xen sees once it
 * has mapped the data pages side by side: global records, then `LU_DOMAIN_INFO`
 * and the records of that domain for every domain, then `END`. What follows
 * `END` in the last page is not part of the stream.
 * 
 * The stream has no header. Its byte order is that of the host; the breadcrumb
 * tells it, and where there is only the stream, the first record does:
 * `LU_VERSION` begins with the octet 0x40 on a big-endian host.
 */

namespace Luformat {
    class XenLuStream extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\Kaitai\Struct\Struct $_parent = null, ?\Luformat\XenLuStream $_root = null) {
            parent::__construct($_io, $_parent, $_root === null ? $this : $_root);
            $this->_read();
        }

        private function _read() {
            $this->_m_records = [];
            $i = 0;
            do {
                $_ = new \Luformat\XenRecord($this->hostIsBe(), ($i == 0 ? 8 : $this->records()[$i - 1]->nextGuestWidth()), $this->_io);
                $this->_m_records[] = $_;
                $i++;
            } while (!($_->recordType() == \Luformat\XenRecord\RecordType::END_OF_STREAM));
        }
        protected $_m_firstOctet;

        /**
         * The first octet of the first record's type.
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
        protected $_m_hostIsBe;

        /**
         * True if a big-endian host wrote the stream.
         */
        public function hostIsBe() {
            if ($this->_m_hostIsBe !== null)
                return $this->_m_hostIsBe;
            $this->_m_hostIsBe =  (($this->firstOctet() == 64) || ($this->firstOctet() == 192)) ;
            return $this->_m_hostIsBe;
        }
        protected $_m_records;

        /**
         * All records through `END`.
         */
        public function records() { return $this->_m_records; }
    }
}
