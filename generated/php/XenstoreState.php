<?php
// This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild

/**
 * What `xenstored` hands to its successor in a live update (the file
 * `state_dump`): connections, watches, transactions, nodes, quotas. Stream
 * versions 1 and 2.
 * 
 * xenstored counts the padding as part of a record's length, the specification
 * does not say so; either way the octets are kept.
 */

namespace Luformat {
    class XenstoreState extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\Kaitai\Struct\Struct $_parent = null, ?\Luformat\XenstoreState $_root = null) {
            parent::__construct($_io, $_parent, $_root === null ? $this : $_root);
            $this->_read();
        }

        private function _read() {
            $this->_m_header = new \Luformat\XenstoreState\StreamHeader($this->_io, $this, $this->_root);
            $this->_m_records = [];
            $i = 0;
            do {
                $_ = new \Luformat\XenstoreState\Record($this->hostIsBe(), $this->_io, $this, $this->_root);
                $this->_m_records[] = $_;
                $i++;
            } while (!($_->recordType() == \Luformat\XenstoreState\RecordType::END_OF_STREAM));
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
         * All records through `END`.
         */
        public function records() { return $this->_m_records; }
    }
}

/**
 * One record.
 */

namespace Luformat\XenstoreState {
    class Record extends \Kaitai\Struct\Struct {
        protected $_m__is_le;

        public function __construct(bool $hostIsBe, \Kaitai\Struct\Stream $_io, ?\Luformat\XenstoreState $_parent = null, ?\Luformat\XenstoreState $_root = null) {
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
            $this->_m_header = new \Luformat\XenstoreState\Record\RecordHeader($this->_io, $this, $this->_root, $this->_m__is_le);
            switch ($this->recordType()) {
                case \Luformat\XenstoreState\RecordType::CONNECTION_DATA:
                    $this->_m__raw_body = $this->_io->readBytes($this->header()->lenBody());
                    $_io__raw_body = new \Kaitai\Struct\Stream($this->_m__raw_body);
                    $this->_m_body = new \Luformat\XenstoreState\Record\ConnectionData($_io__raw_body, $this, $this->_root, $this->_m__is_le);
                    break;
                case \Luformat\XenstoreState\RecordType::DOMAIN_DATA:
                    $this->_m__raw_body = $this->_io->readBytes($this->header()->lenBody());
                    $_io__raw_body = new \Kaitai\Struct\Stream($this->_m__raw_body);
                    $this->_m_body = new \Luformat\XenstoreState\Record\DomainData($_io__raw_body, $this, $this->_root, $this->_m__is_le);
                    break;
                case \Luformat\XenstoreState\RecordType::END_OF_STREAM:
                    $this->_m__raw_body = $this->_io->readBytes($this->header()->lenBody());
                    $_io__raw_body = new \Kaitai\Struct\Stream($this->_m__raw_body);
                    $this->_m_body = new \Luformat\XenstoreState\Record\NoFields($_io__raw_body, $this, $this->_root, $this->_m__is_le);
                    break;
                case \Luformat\XenstoreState\RecordType::GLOBAL_DATA:
                    $this->_m__raw_body = $this->_io->readBytes($this->header()->lenBody());
                    $_io__raw_body = new \Kaitai\Struct\Stream($this->_m__raw_body);
                    $this->_m_body = new \Luformat\XenstoreState\Record\GlobalData($_io__raw_body, $this, $this->_root, $this->_m__is_le);
                    break;
                case \Luformat\XenstoreState\RecordType::GLOBAL_QUOTA_DATA:
                    $this->_m__raw_body = $this->_io->readBytes($this->header()->lenBody());
                    $_io__raw_body = new \Kaitai\Struct\Stream($this->_m__raw_body);
                    $this->_m_body = new \Luformat\XenstoreState\Record\GlobalQuotaData($_io__raw_body, $this, $this->_root, $this->_m__is_le);
                    break;
                case \Luformat\XenstoreState\RecordType::NODE_DATA:
                    $this->_m__raw_body = $this->_io->readBytes($this->header()->lenBody());
                    $_io__raw_body = new \Kaitai\Struct\Stream($this->_m__raw_body);
                    $this->_m_body = new \Luformat\XenstoreState\Record\NodeData($_io__raw_body, $this, $this->_root, $this->_m__is_le);
                    break;
                case \Luformat\XenstoreState\RecordType::TRANSACTION_DATA:
                    $this->_m__raw_body = $this->_io->readBytes($this->header()->lenBody());
                    $_io__raw_body = new \Kaitai\Struct\Stream($this->_m__raw_body);
                    $this->_m_body = new \Luformat\XenstoreState\Record\TransactionData($_io__raw_body, $this, $this->_root, $this->_m__is_le);
                    break;
                case \Luformat\XenstoreState\RecordType::WATCH_DATA:
                    $this->_m__raw_body = $this->_io->readBytes($this->header()->lenBody());
                    $_io__raw_body = new \Kaitai\Struct\Stream($this->_m__raw_body);
                    $this->_m_body = new \Luformat\XenstoreState\Record\WatchData($_io__raw_body, $this, $this->_root, $this->_m__is_le);
                    break;
                case \Luformat\XenstoreState\RecordType::WATCH_DATA_EXTENDED:
                    $this->_m__raw_body = $this->_io->readBytes($this->header()->lenBody());
                    $_io__raw_body = new \Kaitai\Struct\Stream($this->_m__raw_body);
                    $this->_m_body = new \Luformat\XenstoreState\Record\WatchDataExtended($_io__raw_body, $this, $this->_root, $this->_m__is_le);
                    break;
                default:
                    $this->_m_body = $this->_io->readBytes($this->header()->lenBody());
                    break;
            }
            $this->_m_padding = $this->_io->readBytes(\Kaitai\Struct\Stream::mod(8 - \Kaitai\Struct\Stream::mod($this->header()->lenBody(), 8), 8));
        }

        private function _readBE() {
            $this->_m_header = new \Luformat\XenstoreState\Record\RecordHeader($this->_io, $this, $this->_root, $this->_m__is_le);
            switch ($this->recordType()) {
                case \Luformat\XenstoreState\RecordType::CONNECTION_DATA:
                    $this->_m__raw_body = $this->_io->readBytes($this->header()->lenBody());
                    $_io__raw_body = new \Kaitai\Struct\Stream($this->_m__raw_body);
                    $this->_m_body = new \Luformat\XenstoreState\Record\ConnectionData($_io__raw_body, $this, $this->_root, $this->_m__is_le);
                    break;
                case \Luformat\XenstoreState\RecordType::DOMAIN_DATA:
                    $this->_m__raw_body = $this->_io->readBytes($this->header()->lenBody());
                    $_io__raw_body = new \Kaitai\Struct\Stream($this->_m__raw_body);
                    $this->_m_body = new \Luformat\XenstoreState\Record\DomainData($_io__raw_body, $this, $this->_root, $this->_m__is_le);
                    break;
                case \Luformat\XenstoreState\RecordType::END_OF_STREAM:
                    $this->_m__raw_body = $this->_io->readBytes($this->header()->lenBody());
                    $_io__raw_body = new \Kaitai\Struct\Stream($this->_m__raw_body);
                    $this->_m_body = new \Luformat\XenstoreState\Record\NoFields($_io__raw_body, $this, $this->_root, $this->_m__is_le);
                    break;
                case \Luformat\XenstoreState\RecordType::GLOBAL_DATA:
                    $this->_m__raw_body = $this->_io->readBytes($this->header()->lenBody());
                    $_io__raw_body = new \Kaitai\Struct\Stream($this->_m__raw_body);
                    $this->_m_body = new \Luformat\XenstoreState\Record\GlobalData($_io__raw_body, $this, $this->_root, $this->_m__is_le);
                    break;
                case \Luformat\XenstoreState\RecordType::GLOBAL_QUOTA_DATA:
                    $this->_m__raw_body = $this->_io->readBytes($this->header()->lenBody());
                    $_io__raw_body = new \Kaitai\Struct\Stream($this->_m__raw_body);
                    $this->_m_body = new \Luformat\XenstoreState\Record\GlobalQuotaData($_io__raw_body, $this, $this->_root, $this->_m__is_le);
                    break;
                case \Luformat\XenstoreState\RecordType::NODE_DATA:
                    $this->_m__raw_body = $this->_io->readBytes($this->header()->lenBody());
                    $_io__raw_body = new \Kaitai\Struct\Stream($this->_m__raw_body);
                    $this->_m_body = new \Luformat\XenstoreState\Record\NodeData($_io__raw_body, $this, $this->_root, $this->_m__is_le);
                    break;
                case \Luformat\XenstoreState\RecordType::TRANSACTION_DATA:
                    $this->_m__raw_body = $this->_io->readBytes($this->header()->lenBody());
                    $_io__raw_body = new \Kaitai\Struct\Stream($this->_m__raw_body);
                    $this->_m_body = new \Luformat\XenstoreState\Record\TransactionData($_io__raw_body, $this, $this->_root, $this->_m__is_le);
                    break;
                case \Luformat\XenstoreState\RecordType::WATCH_DATA:
                    $this->_m__raw_body = $this->_io->readBytes($this->header()->lenBody());
                    $_io__raw_body = new \Kaitai\Struct\Stream($this->_m__raw_body);
                    $this->_m_body = new \Luformat\XenstoreState\Record\WatchData($_io__raw_body, $this, $this->_root, $this->_m__is_le);
                    break;
                case \Luformat\XenstoreState\RecordType::WATCH_DATA_EXTENDED:
                    $this->_m__raw_body = $this->_io->readBytes($this->header()->lenBody());
                    $_io__raw_body = new \Kaitai\Struct\Stream($this->_m__raw_body);
                    $this->_m_body = new \Luformat\XenstoreState\Record\WatchDataExtended($_io__raw_body, $this, $this->_root, $this->_m__is_le);
                    break;
                default:
                    $this->_m_body = $this->_io->readBytes($this->header()->lenBody());
                    break;
            }
            $this->_m_padding = $this->_io->readBytes(\Kaitai\Struct\Stream::mod(8 - \Kaitai\Struct\Stream::mod($this->header()->lenBody(), 8), 8));
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
         * 0 to 7 octets that pad the record to a multiple of 8 octets.
         */
        public function padding() { return $this->_m_padding; }

        /**
         * True if the stream is big-endian.
         */
        public function hostIsBe() { return $this->_m_hostIsBe; }
        public function _raw_body() { return $this->_m__raw_body; }
    }
}

/**
 * One connection, and its data that has not been dealt with.
 */

namespace Luformat\XenstoreState\Record {
    class ConnectionData extends \Kaitai\Struct\Struct {
        protected $_m__is_le;

        public function __construct(\Kaitai\Struct\Stream $_io, ?\Luformat\XenstoreState\Record $_parent = null, ?\Luformat\XenstoreState $_root = null, $is_le = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_m__is_le = $is_le;
            $this->_read();
        }

        private function _read() {

            if (is_null($this->_m__is_le)) {
                throw new \Kaitai\Struct\Error\UndecidedEndiannessError;
            } else if ($this->_m__is_le) {
                $this->_readLE();
            } else {
                $this->_readBE();
            }
        }

        private function _readLE() {
            $this->_m_connId = $this->_io->readU4le();
            $this->_m_connType = $this->_io->readU2le();
            $this->_m_fields = $this->_io->readU2le();
            switch ($this->connType()) {
                case \Luformat\XenstoreState\ConnectionType::SHARED_RING:
                    $this->_m__raw_connSpec = $this->_io->readBytes(8);
                    $_io__raw_connSpec = new \Kaitai\Struct\Stream($this->_m__raw_connSpec);
                    $this->_m_connSpec = new \Luformat\XenstoreState\Record\ConnectionData\SharedRing($_io__raw_connSpec, $this, $this->_root, $this->_m__is_le);
                    break;
                case \Luformat\XenstoreState\ConnectionType::SOCKET:
                    $this->_m__raw_connSpec = $this->_io->readBytes(8);
                    $_io__raw_connSpec = new \Kaitai\Struct\Stream($this->_m__raw_connSpec);
                    $this->_m_connSpec = new \Luformat\XenstoreState\Record\ConnectionData\Socket($_io__raw_connSpec, $this, $this->_root, $this->_m__is_le);
                    break;
                default:
                    $this->_m_connSpec = $this->_io->readBytes(8);
                    break;
            }
            $this->_m_lenInData = $this->_io->readU2le();
            $this->_m_lenOutResp = $this->_io->readU2le();
            $this->_m_lenOutData = $this->_io->readU4le();
            $this->_m_inData = $this->_io->readBytes($this->lenInData());
            $this->_m_outData = $this->_io->readBytes($this->lenOutData());
            if ($this->hasUniqueId()) {
                $this->_m_alignment = $this->_io->readBytes(\Kaitai\Struct\Stream::mod(8 - \Kaitai\Struct\Stream::mod($this->lenInData() + $this->lenOutData(), 8), 8));
            }
            if ($this->hasUniqueId()) {
                $this->_m_uniqueId = $this->_io->readU8le();
            }
            $this->_m_padding = $this->_io->readBytesFull();
        }

        private function _readBE() {
            $this->_m_connId = $this->_io->readU4be();
            $this->_m_connType = $this->_io->readU2be();
            $this->_m_fields = $this->_io->readU2be();
            switch ($this->connType()) {
                case \Luformat\XenstoreState\ConnectionType::SHARED_RING:
                    $this->_m__raw_connSpec = $this->_io->readBytes(8);
                    $_io__raw_connSpec = new \Kaitai\Struct\Stream($this->_m__raw_connSpec);
                    $this->_m_connSpec = new \Luformat\XenstoreState\Record\ConnectionData\SharedRing($_io__raw_connSpec, $this, $this->_root, $this->_m__is_le);
                    break;
                case \Luformat\XenstoreState\ConnectionType::SOCKET:
                    $this->_m__raw_connSpec = $this->_io->readBytes(8);
                    $_io__raw_connSpec = new \Kaitai\Struct\Stream($this->_m__raw_connSpec);
                    $this->_m_connSpec = new \Luformat\XenstoreState\Record\ConnectionData\Socket($_io__raw_connSpec, $this, $this->_root, $this->_m__is_le);
                    break;
                default:
                    $this->_m_connSpec = $this->_io->readBytes(8);
                    break;
            }
            $this->_m_lenInData = $this->_io->readU2be();
            $this->_m_lenOutResp = $this->_io->readU2be();
            $this->_m_lenOutData = $this->_io->readU4be();
            $this->_m_inData = $this->_io->readBytes($this->lenInData());
            $this->_m_outData = $this->_io->readBytes($this->lenOutData());
            if ($this->hasUniqueId()) {
                $this->_m_alignment = $this->_io->readBytes(\Kaitai\Struct\Stream::mod(8 - \Kaitai\Struct\Stream::mod($this->lenInData() + $this->lenOutData(), 8), 8));
            }
            if ($this->hasUniqueId()) {
                $this->_m_uniqueId = $this->_io->readU8be();
            }
            $this->_m_padding = $this->_io->readBytesFull();
        }
        protected $_m_hasUniqueId;

        /**
         * True if `unique_id` follows the data.
         */
        public function hasUniqueId() {
            if ($this->_m_hasUniqueId !== null)
                return $this->_m_hasUniqueId;
            $this->_m_hasUniqueId = ($this->fields() & 1) != 0;
            return $this->_m_hasUniqueId;
        }
        protected $_m_connId;
        protected $_m_connType;
        protected $_m_fields;
        protected $_m_connSpec;
        protected $_m_lenInData;
        protected $_m_lenOutResp;
        protected $_m_lenOutData;
        protected $_m_inData;
        protected $_m_outData;
        protected $_m_alignment;
        protected $_m_uniqueId;
        protected $_m_padding;
        protected $_m__raw_connSpec;

        /**
         * Number of the connection, as later records name it; not 0.
         */
        public function connId() { return $this->_m_connId; }

        /**
         * How the client is connected.
         */
        public function connType() { return $this->_m_connType; }

        /**
         * Which fields follow the data; 0 in older writers (padding).
         */
        public function fields() { return $this->_m_fields; }

        /**
         * The other end of the connection.
         */
        public function connSpec() { return $this->_m_connSpec; }

        /**
         * Length in octets of the data read and not processed.
         */
        public function lenInData() { return $this->_m_lenInData; }

        /**
         * Length in octets of the partly sent response in `out_data`.
         */
        public function lenOutResp() { return $this->_m_lenOutResp; }

        /**
         * Length in octets of the data still to be sent.
         */
        public function lenOutData() { return $this->_m_lenOutData; }

        /**
         * Data read and not processed: xenstore messages, of which the last
         * may be incomplete; kept as octets.
         */
        public function inData() { return $this->_m_inData; }

        /**
         * Data to be sent: `len_out_resp` octets of a partly sent response,
         * then xenstore messages; kept as octets.
         */
        public function outData() { return $this->_m_outData; }

        /**
         * Padding in front of `unique_id`.
         */
        public function alignment() { return $this->_m_alignment; }

        /**
         * Unique number of the domain, as the hypervisor gave it.
         */
        public function uniqueId() { return $this->_m_uniqueId; }

        /**
         * Padding, if the writer counted it as part of the body.
         */
        public function padding() { return $this->_m_padding; }
        public function _raw_connSpec() { return $this->_m__raw_connSpec; }
    }
}

/**
 * A domain, connected by its ring page.
 */

namespace Luformat\XenstoreState\Record\ConnectionData {
    class SharedRing extends \Kaitai\Struct\Struct {
        protected $_m__is_le;

        public function __construct(\Kaitai\Struct\Stream $_io, ?\Luformat\XenstoreState\Record\ConnectionData $_parent = null, ?\Luformat\XenstoreState $_root = null, $is_le = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_m__is_le = $is_le;
            $this->_read();
        }

        private function _read() {

            if (is_null($this->_m__is_le)) {
                throw new \Kaitai\Struct\Error\UndecidedEndiannessError;
            } else if ($this->_m__is_le) {
                $this->_readLE();
            } else {
                $this->_readBE();
            }
        }

        private function _readLE() {
            $this->_m_domid = $this->_io->readU2le();
            $this->_m_tdomid = $this->_io->readU2le();
            $this->_m_evtchn = $this->_io->readU4le();
        }

        private function _readBE() {
            $this->_m_domid = $this->_io->readU2be();
            $this->_m_tdomid = $this->_io->readU2be();
            $this->_m_evtchn = $this->_io->readU4be();
        }
        protected $_m_domid;
        protected $_m_tdomid;
        protected $_m_evtchn;

        /**
         * Domain that owns the ring page.
         */
        public function domid() { return $this->_m_domid; }

        /**
         * Domain on whose behalf it acts (`SET_TARGET`), or 0x7ff4
         * (`DOMID_INVALID`).
         */
        public function tdomid() { return $this->_m_tdomid; }

        /**
         * Port of the event channel to the domain.
         */
        public function evtchn() { return $this->_m_evtchn; }
    }
}

/**
 * A process, connected by a socket; live update only.
 */

namespace Luformat\XenstoreState\Record\ConnectionData {
    class Socket extends \Kaitai\Struct\Struct {
        protected $_m__is_le;

        public function __construct(\Kaitai\Struct\Stream $_io, ?\Luformat\XenstoreState\Record\ConnectionData $_parent = null, ?\Luformat\XenstoreState $_root = null, $is_le = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_m__is_le = $is_le;
            $this->_read();
        }

        private function _read() {

            if (is_null($this->_m__is_le)) {
                throw new \Kaitai\Struct\Error\UndecidedEndiannessError;
            } else if ($this->_m__is_le) {
                $this->_readLE();
            } else {
                $this->_readBE();
            }
        }

        private function _readLE() {
            $this->_m_socketFd = $this->_io->readS4le();
            $this->_m_reserved = $this->_io->readU4le();
        }

        private function _readBE() {
            $this->_m_socketFd = $this->_io->readS4be();
            $this->_m_reserved = $this->_io->readU4be();
        }
        protected $_m_socketFd;
        protected $_m_reserved;

        /**
         * File descriptor of the connected socket.
         */
        public function socketFd() { return $this->_m_socketFd; }

        /**
         * Padding; zero.
         */
        public function reserved() { return $this->_m_reserved; }
    }
}

/**
 * Quotas and features of one domain.
 */

namespace Luformat\XenstoreState\Record {
    class DomainData extends \Kaitai\Struct\Struct {
        protected $_m__is_le;

        public function __construct(\Kaitai\Struct\Stream $_io, ?\Luformat\XenstoreState\Record $_parent = null, ?\Luformat\XenstoreState $_root = null, $is_le = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_m__is_le = $is_le;
            $this->_read();
        }

        private function _read() {

            if (is_null($this->_m__is_le)) {
                throw new \Kaitai\Struct\Error\UndecidedEndiannessError;
            } else if ($this->_m__is_le) {
                $this->_readLE();
            } else {
                $this->_readBE();
            }
        }

        private function _readLE() {
            $this->_m_domainId = $this->_io->readU2le();
            $this->_m_numQuotas = $this->_io->readU2le();
            $this->_m_features = $this->_io->readU4le();
            $this->_m_quotaValues = [];
            $n = $this->numQuotas();
            for ($i = 0; $i < $n; $i++) {
                $this->_m_quotaValues[] = $this->_io->readU4le();
            }
            $this->_m_quotaNames = [];
            $n = $this->numQuotas();
            for ($i = 0; $i < $n; $i++) {
                $this->_m_quotaNames[] = \Kaitai\Struct\Stream::bytesToStr($this->_io->readBytesTerm(0, false, true, true), "ISO-8859-1");
            }
            $this->_m_padding = $this->_io->readBytesFull();
        }

        private function _readBE() {
            $this->_m_domainId = $this->_io->readU2be();
            $this->_m_numQuotas = $this->_io->readU2be();
            $this->_m_features = $this->_io->readU4be();
            $this->_m_quotaValues = [];
            $n = $this->numQuotas();
            for ($i = 0; $i < $n; $i++) {
                $this->_m_quotaValues[] = $this->_io->readU4be();
            }
            $this->_m_quotaNames = [];
            $n = $this->numQuotas();
            for ($i = 0; $i < $n; $i++) {
                $this->_m_quotaNames[] = \Kaitai\Struct\Stream::bytesToStr($this->_io->readBytesTerm(0, false, true, true), "ISO-8859-1");
            }
            $this->_m_padding = $this->_io->readBytesFull();
        }
        protected $_m_domainId;
        protected $_m_numQuotas;
        protected $_m_features;
        protected $_m_quotaValues;
        protected $_m_quotaNames;
        protected $_m_padding;

        /**
         * The domain.
         */
        public function domainId() { return $this->_m_domainId; }

        /**
         * Number of quotas.
         */
        public function numQuotas() { return $this->_m_numQuotas; }

        /**
         * The feature word that the domain sees at offset 2064 of its ring
         * page (version 2; zero in version 1).
         */
        public function features() { return $this->_m_features; }

        /**
         * Values of the quotas; 0 is no limit.
         */
        public function quotaValues() { return $this->_m_quotaValues; }

        /**
         * Names, in the order of the values.
         */
        public function quotaNames() { return $this->_m_quotaNames; }

        /**
         * Padding, if the writer counted it as part of the body.
         */
        public function padding() { return $this->_m_padding; }
    }
}

/**
 * What xenstored as a process needs; live update only.
 */

namespace Luformat\XenstoreState\Record {
    class GlobalData extends \Kaitai\Struct\Struct {
        protected $_m__is_le;

        public function __construct(\Kaitai\Struct\Stream $_io, ?\Luformat\XenstoreState\Record $_parent = null, ?\Luformat\XenstoreState $_root = null, $is_le = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_m__is_le = $is_le;
            $this->_read();
        }

        private function _read() {

            if (is_null($this->_m__is_le)) {
                throw new \Kaitai\Struct\Error\UndecidedEndiannessError;
            } else if ($this->_m__is_le) {
                $this->_readLE();
            } else {
                $this->_readBE();
            }
        }

        private function _readLE() {
            $this->_m_rwSocketFd = $this->_io->readS4le();
            $this->_m_evtchnFd = $this->_io->readS4le();
            $this->_m_padding = $this->_io->readBytesFull();
        }

        private function _readBE() {
            $this->_m_rwSocketFd = $this->_io->readS4be();
            $this->_m_evtchnFd = $this->_io->readS4be();
            $this->_m_padding = $this->_io->readBytesFull();
        }
        protected $_m_rwSocketFd;
        protected $_m_evtchnFd;
        protected $_m_padding;

        /**
         * File descriptor of the socket that takes connections, or -1.
         */
        public function rwSocketFd() { return $this->_m_rwSocketFd; }

        /**
         * File descriptor of the event channel driver.
         */
        public function evtchnFd() { return $this->_m_evtchnFd; }

        /**
         * Padding, if the writer counted it as part of the body.
         */
        public function padding() { return $this->_m_padding; }
    }
}

/**
 * Quotas of xenstored; live update only.
 */

namespace Luformat\XenstoreState\Record {
    class GlobalQuotaData extends \Kaitai\Struct\Struct {
        protected $_m__is_le;

        public function __construct(\Kaitai\Struct\Stream $_io, ?\Luformat\XenstoreState\Record $_parent = null, ?\Luformat\XenstoreState $_root = null, $is_le = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_m__is_le = $is_le;
            $this->_read();
        }

        private function _read() {

            if (is_null($this->_m__is_le)) {
                throw new \Kaitai\Struct\Error\UndecidedEndiannessError;
            } else if ($this->_m__is_le) {
                $this->_readLE();
            } else {
                $this->_readBE();
            }
        }

        private function _readLE() {
            $this->_m_numDomQuotas = $this->_io->readU2le();
            $this->_m_numGlobQuotas = $this->_io->readU2le();
            $this->_m_quotaValues = [];
            $n = $this->numDomQuotas() + $this->numGlobQuotas();
            for ($i = 0; $i < $n; $i++) {
                $this->_m_quotaValues[] = $this->_io->readU4le();
            }
            $this->_m_quotaNames = [];
            $n = $this->numDomQuotas() + $this->numGlobQuotas();
            for ($i = 0; $i < $n; $i++) {
                $this->_m_quotaNames[] = \Kaitai\Struct\Stream::bytesToStr($this->_io->readBytesTerm(0, false, true, true), "ISO-8859-1");
            }
            $this->_m_padding = $this->_io->readBytesFull();
        }

        private function _readBE() {
            $this->_m_numDomQuotas = $this->_io->readU2be();
            $this->_m_numGlobQuotas = $this->_io->readU2be();
            $this->_m_quotaValues = [];
            $n = $this->numDomQuotas() + $this->numGlobQuotas();
            for ($i = 0; $i < $n; $i++) {
                $this->_m_quotaValues[] = $this->_io->readU4be();
            }
            $this->_m_quotaNames = [];
            $n = $this->numDomQuotas() + $this->numGlobQuotas();
            for ($i = 0; $i < $n; $i++) {
                $this->_m_quotaNames[] = \Kaitai\Struct\Stream::bytesToStr($this->_io->readBytesTerm(0, false, true, true), "ISO-8859-1");
            }
            $this->_m_padding = $this->_io->readBytesFull();
        }
        protected $_m_numDomQuotas;
        protected $_m_numGlobQuotas;
        protected $_m_quotaValues;
        protected $_m_quotaNames;
        protected $_m_padding;

        /**
         * Number of quotas that hold for each domain.
         */
        public function numDomQuotas() { return $this->_m_numDomQuotas; }

        /**
         * Number of quotas that hold for all domains together.
         */
        public function numGlobQuotas() { return $this->_m_numGlobQuotas; }

        /**
         * Values, those for each domain first; 0 is no limit.
         */
        public function quotaValues() { return $this->_m_quotaValues; }

        /**
         * Names, in the order of the values.
         */
        public function quotaNames() { return $this->_m_quotaNames; }

        /**
         * Padding, if the writer counted it as part of the body.
         */
        public function padding() { return $this->_m_padding; }
    }
}

/**
 * Body of `END`, empty. Octets found there nevertheless are kept.
 */

namespace Luformat\XenstoreState\Record {
    class NoFields extends \Kaitai\Struct\Struct {
        protected $_m__is_le;

        public function __construct(\Kaitai\Struct\Stream $_io, ?\Luformat\XenstoreState\Record $_parent = null, ?\Luformat\XenstoreState $_root = null, $is_le = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_m__is_le = $is_le;
            $this->_read();
        }

        private function _read() {

            if (is_null($this->_m__is_le)) {
                throw new \Kaitai\Struct\Error\UndecidedEndiannessError;
            } else if ($this->_m__is_le) {
                $this->_readLE();
            } else {
                $this->_readBE();
            }
        }

        private function _readLE() {
            $this->_m_unexpected = $this->_io->readBytesFull();
        }

        private function _readBE() {
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
 * A node of the store, or one that a transaction has changed.
 */

namespace Luformat\XenstoreState\Record {
    class NodeData extends \Kaitai\Struct\Struct {
        protected $_m__is_le;

        public function __construct(\Kaitai\Struct\Stream $_io, ?\Luformat\XenstoreState\Record $_parent = null, ?\Luformat\XenstoreState $_root = null, $is_le = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_m__is_le = $is_le;
            $this->_read();
        }

        private function _read() {

            if (is_null($this->_m__is_le)) {
                throw new \Kaitai\Struct\Error\UndecidedEndiannessError;
            } else if ($this->_m__is_le) {
                $this->_readLE();
            } else {
                $this->_readBE();
            }
        }

        private function _readLE() {
            $this->_m_connId = $this->_io->readU4le();
            $this->_m_txId = $this->_io->readU4le();
            $this->_m_lenPath = $this->_io->readU2le();
            $this->_m_lenValue = $this->_io->readU2le();
            $this->_m_access = $this->_io->readU2le();
            $this->_m_numPerms = $this->_io->readU2le();
            $this->_m_perms = [];
            $n = $this->numPerms();
            for ($i = 0; $i < $n; $i++) {
                $this->_m_perms[] = new \Luformat\XenstoreState\Record\NodeData\NodePerm($this->_io, $this, $this->_root, $this->_m__is_le);
            }
            $this->_m_path = \Kaitai\Struct\Stream::bytesToStr(\Kaitai\Struct\Stream::bytesStripRight($this->_io->readBytes($this->lenPath()), 0), "ISO-8859-1");
            $this->_m_value = $this->_io->readBytes($this->lenValue());
            $this->_m_padding = $this->_io->readBytesFull();
        }

        private function _readBE() {
            $this->_m_connId = $this->_io->readU4be();
            $this->_m_txId = $this->_io->readU4be();
            $this->_m_lenPath = $this->_io->readU2be();
            $this->_m_lenValue = $this->_io->readU2be();
            $this->_m_access = $this->_io->readU2be();
            $this->_m_numPerms = $this->_io->readU2be();
            $this->_m_perms = [];
            $n = $this->numPerms();
            for ($i = 0; $i < $n; $i++) {
                $this->_m_perms[] = new \Luformat\XenstoreState\Record\NodeData\NodePerm($this->_io, $this, $this->_root, $this->_m__is_le);
            }
            $this->_m_path = \Kaitai\Struct\Stream::bytesToStr(\Kaitai\Struct\Stream::bytesStripRight($this->_io->readBytes($this->lenPath()), 0), "ISO-8859-1");
            $this->_m_value = $this->_io->readBytes($this->lenValue());
            $this->_m_padding = $this->_io->readBytesFull();
        }
        protected $_m_isRead;

        /**
         * True if the transaction read the node.
         */
        public function isRead() {
            if ($this->_m_isRead !== null)
                return $this->_m_isRead;
            $this->_m_isRead = ($this->access() & 1) != 0;
            return $this->_m_isRead;
        }
        protected $_m_isWritten;

        /**
         * True if the transaction wrote the node.
         */
        public function isWritten() {
            if ($this->_m_isWritten !== null)
                return $this->_m_isWritten;
            $this->_m_isWritten = ($this->access() & 2) != 0;
            return $this->_m_isWritten;
        }
        protected $_m_connId;
        protected $_m_txId;
        protected $_m_lenPath;
        protected $_m_lenValue;
        protected $_m_access;
        protected $_m_numPerms;
        protected $_m_perms;
        protected $_m_path;
        protected $_m_value;
        protected $_m_padding;

        /**
         * Connection of the pending transaction; 0 for a node of the store.
         */
        public function connId() { return $this->_m_connId; }

        /**
         * Number of the pending transaction; without meaning if `conn_id` is 0.
         */
        public function txId() { return $this->_m_txId; }

        /**
         * Length in octets of the path, with its NUL.
         */
        public function lenPath() { return $this->_m_lenPath; }

        /**
         * Length in octets of the value.
         */
        public function lenValue() { return $this->_m_lenValue; }

        /**
         * What the transaction did to the node; 0 if it was deleted.
         */
        public function access() { return $this->_m_access; }

        /**
         * Number of permissions; 0 for a node deleted in a transaction.
         */
        public function numPerms() { return $this->_m_numPerms; }

        /**
         * Permissions; the first one names the owner.
         */
        public function perms() { return $this->_m_perms; }

        /**
         * Absolute path of the node.
         */
        public function path() { return $this->_m_path; }

        /**
         * Value of the node; any octets, NUL included.
         */
        public function value() { return $this->_m_value; }

        /**
         * Padding, if the writer counted it as part of the body.
         */
        public function padding() { return $this->_m_padding; }
    }
}

/**
 * What a domain may do with a node.
 */

namespace Luformat\XenstoreState\Record\NodeData {
    class NodePerm extends \Kaitai\Struct\Struct {
        protected $_m__is_le;

        public function __construct(\Kaitai\Struct\Stream $_io, ?\Luformat\XenstoreState\Record\NodeData $_parent = null, ?\Luformat\XenstoreState $_root = null, $is_le = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_m__is_le = $is_le;
            $this->_read();
        }

        private function _read() {

            if (is_null($this->_m__is_le)) {
                throw new \Kaitai\Struct\Error\UndecidedEndiannessError;
            } else if ($this->_m__is_le) {
                $this->_readLE();
            } else {
                $this->_readBE();
            }
        }

        private function _readLE() {
            $this->_m_perm = $this->_io->readU1();
            $this->_m_flags = $this->_io->readU1();
            $this->_m_domid = $this->_io->readU2le();
        }

        private function _readBE() {
            $this->_m_perm = $this->_io->readU1();
            $this->_m_flags = $this->_io->readU1();
            $this->_m_domid = $this->_io->readU2be();
        }
        protected $_m_isStale;

        /**
         * True if the permission is ignored, as its domain is gone.
         */
        public function isStale() {
            if ($this->_m_isStale !== null)
                return $this->_m_isStale;
            $this->_m_isStale = ($this->flags() & 1) != 0;
            return $this->_m_isStale;
        }
        protected $_m_perm;
        protected $_m_flags;
        protected $_m_domid;

        /**
         * The right; the letter of `SET_PERMS`.
         */
        public function perm() { return $this->_m_perm; }

        /**
         * Flags of the permission.
         */
        public function flags() { return $this->_m_flags; }

        /**
         * Domain that has the right.
         */
        public function domid() { return $this->_m_domid; }
    }
}

/**
 * The first eight octets of a record.
 */

namespace Luformat\XenstoreState\Record {
    class RecordHeader extends \Kaitai\Struct\Struct {
        protected $_m__is_le;

        public function __construct(\Kaitai\Struct\Stream $_io, ?\Luformat\XenstoreState\Record $_parent = null, ?\Luformat\XenstoreState $_root = null, $is_le = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_m__is_le = $is_le;
            $this->_read();
        }

        private function _read() {

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

        /**
         * What the body is. Unknown types are kept as octets.
         */
        public function recordType() { return $this->_m_recordType; }

        /**
         * Length in octets of the body.
         */
        public function lenBody() { return $this->_m_lenBody; }
    }
}

/**
 * A transaction that has not ended.
 */

namespace Luformat\XenstoreState\Record {
    class TransactionData extends \Kaitai\Struct\Struct {
        protected $_m__is_le;

        public function __construct(\Kaitai\Struct\Stream $_io, ?\Luformat\XenstoreState\Record $_parent = null, ?\Luformat\XenstoreState $_root = null, $is_le = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_m__is_le = $is_le;
            $this->_read();
        }

        private function _read() {

            if (is_null($this->_m__is_le)) {
                throw new \Kaitai\Struct\Error\UndecidedEndiannessError;
            } else if ($this->_m__is_le) {
                $this->_readLE();
            } else {
                $this->_readBE();
            }
        }

        private function _readLE() {
            $this->_m_connId = $this->_io->readU4le();
            $this->_m_txId = $this->_io->readU4le();
            $this->_m_padding = $this->_io->readBytesFull();
        }

        private function _readBE() {
            $this->_m_connId = $this->_io->readU4be();
            $this->_m_txId = $this->_io->readU4be();
            $this->_m_padding = $this->_io->readBytesFull();
        }
        protected $_m_connId;
        protected $_m_txId;
        protected $_m_padding;

        /**
         * Connection that started the transaction.
         */
        public function connId() { return $this->_m_connId; }

        /**
         * Number of the transaction, as the client knows it.
         */
        public function txId() { return $this->_m_txId; }

        /**
         * Padding, if the writer counted it as part of the body.
         */
        public function padding() { return $this->_m_padding; }
    }
}

/**
 * A watch of a connection.
 */

namespace Luformat\XenstoreState\Record {
    class WatchData extends \Kaitai\Struct\Struct {
        protected $_m__is_le;

        public function __construct(\Kaitai\Struct\Stream $_io, ?\Luformat\XenstoreState\Record $_parent = null, ?\Luformat\XenstoreState $_root = null, $is_le = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_m__is_le = $is_le;
            $this->_read();
        }

        private function _read() {

            if (is_null($this->_m__is_le)) {
                throw new \Kaitai\Struct\Error\UndecidedEndiannessError;
            } else if ($this->_m__is_le) {
                $this->_readLE();
            } else {
                $this->_readBE();
            }
        }

        private function _readLE() {
            $this->_m_connId = $this->_io->readU4le();
            $this->_m_lenWpath = $this->_io->readU2le();
            $this->_m_lenToken = $this->_io->readU2le();
            $this->_m_wpath = \Kaitai\Struct\Stream::bytesToStr(\Kaitai\Struct\Stream::bytesStripRight($this->_io->readBytes($this->lenWpath()), 0), "ISO-8859-1");
            $this->_m_token = \Kaitai\Struct\Stream::bytesToStr(\Kaitai\Struct\Stream::bytesStripRight($this->_io->readBytes($this->lenToken()), 0), "ISO-8859-1");
            $this->_m_padding = $this->_io->readBytesFull();
        }

        private function _readBE() {
            $this->_m_connId = $this->_io->readU4be();
            $this->_m_lenWpath = $this->_io->readU2be();
            $this->_m_lenToken = $this->_io->readU2be();
            $this->_m_wpath = \Kaitai\Struct\Stream::bytesToStr(\Kaitai\Struct\Stream::bytesStripRight($this->_io->readBytes($this->lenWpath()), 0), "ISO-8859-1");
            $this->_m_token = \Kaitai\Struct\Stream::bytesToStr(\Kaitai\Struct\Stream::bytesStripRight($this->_io->readBytes($this->lenToken()), 0), "ISO-8859-1");
            $this->_m_padding = $this->_io->readBytesFull();
        }
        protected $_m_connId;
        protected $_m_lenWpath;
        protected $_m_lenToken;
        protected $_m_wpath;
        protected $_m_token;
        protected $_m_padding;

        /**
         * Connection that set the watch.
         */
        public function connId() { return $this->_m_connId; }

        /**
         * Length in octets of the path, with its NUL.
         */
        public function lenWpath() { return $this->_m_lenWpath; }

        /**
         * Length in octets of the token, with its NUL.
         */
        public function lenToken() { return $this->_m_lenToken; }

        /**
         * Path that is watched, as given with the request.
         */
        public function wpath() { return $this->_m_wpath; }

        /**
         * Token by which the client knows the watch.
         */
        public function token() { return $this->_m_token; }

        /**
         * Padding, if the writer counted it as part of the body.
         */
        public function padding() { return $this->_m_padding; }
    }
}

/**
 * A watch of a connection that is limited in depth (version 2). The
 * layout is the specification's; xenstored of Xen 4.22 leaves `depth`
 * and `pad` out when it writes and still counts them in the length.
 */

namespace Luformat\XenstoreState\Record {
    class WatchDataExtended extends \Kaitai\Struct\Struct {
        protected $_m__is_le;

        public function __construct(\Kaitai\Struct\Stream $_io, ?\Luformat\XenstoreState\Record $_parent = null, ?\Luformat\XenstoreState $_root = null, $is_le = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_m__is_le = $is_le;
            $this->_read();
        }

        private function _read() {

            if (is_null($this->_m__is_le)) {
                throw new \Kaitai\Struct\Error\UndecidedEndiannessError;
            } else if ($this->_m__is_le) {
                $this->_readLE();
            } else {
                $this->_readBE();
            }
        }

        private function _readLE() {
            $this->_m_connId = $this->_io->readU4le();
            $this->_m_lenWpath = $this->_io->readU2le();
            $this->_m_lenToken = $this->_io->readU2le();
            $this->_m_depth = $this->_io->readU2le();
            $this->_m_reserved = $this->_io->readU2le();
            $this->_m_wpath = \Kaitai\Struct\Stream::bytesToStr(\Kaitai\Struct\Stream::bytesStripRight($this->_io->readBytes($this->lenWpath()), 0), "ISO-8859-1");
            $this->_m_token = \Kaitai\Struct\Stream::bytesToStr(\Kaitai\Struct\Stream::bytesStripRight($this->_io->readBytes($this->lenToken()), 0), "ISO-8859-1");
            $this->_m_padding = $this->_io->readBytesFull();
        }

        private function _readBE() {
            $this->_m_connId = $this->_io->readU4be();
            $this->_m_lenWpath = $this->_io->readU2be();
            $this->_m_lenToken = $this->_io->readU2be();
            $this->_m_depth = $this->_io->readU2be();
            $this->_m_reserved = $this->_io->readU2be();
            $this->_m_wpath = \Kaitai\Struct\Stream::bytesToStr(\Kaitai\Struct\Stream::bytesStripRight($this->_io->readBytes($this->lenWpath()), 0), "ISO-8859-1");
            $this->_m_token = \Kaitai\Struct\Stream::bytesToStr(\Kaitai\Struct\Stream::bytesStripRight($this->_io->readBytes($this->lenToken()), 0), "ISO-8859-1");
            $this->_m_padding = $this->_io->readBytesFull();
        }
        protected $_m_connId;
        protected $_m_lenWpath;
        protected $_m_lenToken;
        protected $_m_depth;
        protected $_m_reserved;
        protected $_m_wpath;
        protected $_m_token;
        protected $_m_padding;

        /**
         * Connection that set the watch.
         */
        public function connId() { return $this->_m_connId; }

        /**
         * Length in octets of the path, with its NUL.
         */
        public function lenWpath() { return $this->_m_lenWpath; }

        /**
         * Length in octets of the token, with its NUL.
         */
        public function lenToken() { return $this->_m_lenToken; }

        /**
         * Levels below the path that count; 0xffff is no limit.
         */
        public function depth() { return $this->_m_depth; }

        /**
         * Padding; zero.
         */
        public function reserved() { return $this->_m_reserved; }

        /**
         * Path that is watched, as given with the request.
         */
        public function wpath() { return $this->_m_wpath; }

        /**
         * Token by which the client knows the watch.
         */
        public function token() { return $this->_m_token; }

        /**
         * Padding, if the writer counted it as part of the body.
         */
        public function padding() { return $this->_m_padding; }
    }
}

/**
 * The stream's header, always big-endian.
 */

namespace Luformat\XenstoreState {
    class StreamHeader extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\Luformat\XenstoreState $_parent = null, ?\Luformat\XenstoreState $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_read();
        }

        private function _read() {
            $this->_m_magic = $this->_io->readBytes(8);
            if (!($this->_m_magic == "\x78\x65\x6E\x73\x74\x6F\x72\x65")) {
                throw new \Kaitai\Struct\Error\ValidationNotEqualError("\x78\x65\x6E\x73\x74\x6F\x72\x65", $this->_m_magic, $this->_io, "/types/stream_header/seq/0");
            }
            $this->_m_version = $this->_io->readU4be();
            $this->_m_flags = $this->_io->readU4be();
        }
        protected $_m_isBigEndian;

        /**
         * True if the records are big-endian.
         */
        public function isBigEndian() {
            if ($this->_m_isBigEndian !== null)
                return $this->_m_isBigEndian;
            $this->_m_isBigEndian = ($this->flags() & 1) != 0;
            return $this->_m_isBigEndian;
        }
        protected $_m_magic;
        protected $_m_version;
        protected $_m_flags;

        /**
         * The number 0x78656e73746f7265.
         */
        public function magic() { return $this->_m_magic; }

        /**
         * Version of the stream, 1 or 2.
         */
        public function version() { return $this->_m_version; }

        /**
         * Flags; bits 1 to 31 are reserved.
         */
        public function flags() { return $this->_m_flags; }
    }
}

namespace Luformat\XenstoreState {
    class ConnectionType {

        /**
         * Ring page of a domain.
         */
        const SHARED_RING = 0;

        /**
         * Socket of a process.
         */
        const SOCKET = 1;

        private const _VALUES = [0 => true, 1 => true];

        public static function isDefined(int $v): bool {
            return isset(self::_VALUES[$v]);
        }
    }
}

namespace Luformat\XenstoreState {
    class Permission {

        /**
         * The letter b; may read and write.
         */
        const READ_WRITE = 98;

        /**
         * The letter n; may do nothing.
         */
        const NO_ACCESS = 110;

        /**
         * The letter r; may read.
         */
        const READ_ONLY = 114;

        /**
         * The letter w; may write.
         */
        const WRITE_ONLY = 119;

        private const _VALUES = [98 => true, 110 => true, 114 => true, 119 => true];

        public static function isDefined(int $v): bool {
            return isset(self::_VALUES[$v]);
        }
    }
}

namespace Luformat\XenstoreState {
    class RecordType {

        /**
         * No more records.
         */
        const END_OF_STREAM = 0;

        /**
         * What xenstored as a process needs.
         */
        const GLOBAL_DATA = 1;

        /**
         * A connection.
         */
        const CONNECTION_DATA = 2;

        /**
         * A watch.
         */
        const WATCH_DATA = 3;

        /**
         * A transaction.
         */
        const TRANSACTION_DATA = 4;

        /**
         * A node.
         */
        const NODE_DATA = 5;

        /**
         * Quotas of xenstored.
         */
        const GLOBAL_QUOTA_DATA = 6;

        /**
         * Quotas and features of a domain.
         */
        const DOMAIN_DATA = 7;

        /**
         * A watch that is limited in depth (version 2).
         */
        const WATCH_DATA_EXTENDED = 8;

        private const _VALUES = [0 => true, 1 => true, 2 => true, 3 => true, 4 => true, 5 => true, 6 => true, 7 => true, 8 => true];

        public static function isDefined(int $v): bool {
            return isset(self::_VALUES[$v]);
        }
    }
}
