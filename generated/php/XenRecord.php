<?php
// This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild

/**
 * One record: an 8-octet header, the body, and zeros up to a multiple of
 * 8 octets. Live update streams and libxc images share the form and the number
 * space. Bit 31 of the type makes a record optional, bit 30 marks it as defined
 * for live update.
 */

namespace Luformat {
    class XenRecord extends \Kaitai\Struct\Struct {
        public function __construct(bool $hostIsBe, int $guestWidth, \Kaitai\Struct\Stream $_io, ?\Kaitai\Struct\Struct $_parent = null, ?\Luformat\XenRecord $_root = null) {
            parent::__construct($_io, $_parent, $_root === null ? $this : $_root);
            $this->_m_hostIsBe = $hostIsBe;
            $this->_m_guestWidth = $guestWidth;
            $this->_read();
        }

        private function _read() {
            $this->_m_header = new \Luformat\XenRecord\RecordHeader($this->hostIsBe(), $this->_io, $this, $this->_root);
            switch ($this->recordType()) {
                case \Luformat\XenRecord\RecordType::CHECKPOINT:
                    $this->_m__raw_body = $this->_io->readBytes($this->header()->lenBody());
                    $_io__raw_body = new \Kaitai\Struct\Stream($this->_m__raw_body);
                    $this->_m_body = new \Luformat\XenMigrationRecords\Checkpoint($_io__raw_body);
                    break;
                case \Luformat\XenRecord\RecordType::CHECKPOINT_DIRTY_PFN_LIST:
                    $this->_m__raw_body = $this->_io->readBytes($this->header()->lenBody());
                    $_io__raw_body = new \Kaitai\Struct\Stream($this->_m__raw_body);
                    $this->_m_body = new \Luformat\XenMigrationRecords\CheckpointDirtyPfnList($this->hostIsBe(), $_io__raw_body);
                    break;
                case \Luformat\XenRecord\RecordType::DOMAIN_CONTEXT:
                    $this->_m__raw_body = $this->_io->readBytes($this->header()->lenBody());
                    $_io__raw_body = new \Kaitai\Struct\Stream($this->_m__raw_body);
                    $this->_m_body = new \Luformat\XenMigrationRecords\DomainContext($_io__raw_body);
                    break;
                case \Luformat\XenRecord\RecordType::END_OF_STREAM:
                    $this->_m__raw_body = $this->_io->readBytes($this->header()->lenBody());
                    $_io__raw_body = new \Kaitai\Struct\Stream($this->_m__raw_body);
                    $this->_m_body = new \Luformat\XenMigrationRecords\EndRecord($_io__raw_body);
                    break;
                case \Luformat\XenRecord\RecordType::HVM_CONTEXT:
                    $this->_m__raw_body = $this->_io->readBytes($this->header()->lenBody());
                    $_io__raw_body = new \Kaitai\Struct\Stream($this->_m__raw_body);
                    $this->_m_body = new \Luformat\XenHvmContext($_io__raw_body);
                    break;
                case \Luformat\XenRecord\RecordType::HVM_PARAMS:
                    $this->_m__raw_body = $this->_io->readBytes($this->header()->lenBody());
                    $_io__raw_body = new \Kaitai\Struct\Stream($this->_m__raw_body);
                    $this->_m_body = new \Luformat\XenMigrationRecords\HvmParams($this->hostIsBe(), $_io__raw_body);
                    break;
                case \Luformat\XenRecord\RecordType::LU_DOMAIN_INFO:
                    $this->_m__raw_body = $this->_io->readBytes($this->header()->lenBody());
                    $_io__raw_body = new \Kaitai\Struct\Stream($this->_m__raw_body);
                    $this->_m_body = new \Luformat\XenLuRecords\LuDomainInfo($this->hostIsBe(), $_io__raw_body);
                    break;
                case \Luformat\XenRecord\RecordType::LU_M2P:
                    $this->_m__raw_body = $this->_io->readBytes($this->header()->lenBody());
                    $_io__raw_body = new \Kaitai\Struct\Stream($this->_m__raw_body);
                    $this->_m_body = new \Luformat\XenLuRecords\LuM2p($this->hostIsBe(), $_io__raw_body);
                    break;
                case \Luformat\XenRecord\RecordType::LU_M2P_COMPAT:
                    $this->_m__raw_body = $this->_io->readBytes($this->header()->lenBody());
                    $_io__raw_body = new \Kaitai\Struct\Stream($this->_m__raw_body);
                    $this->_m_body = new \Luformat\XenLuRecords\LuM2p($this->hostIsBe(), $_io__raw_body);
                    break;
                case \Luformat\XenRecord\RecordType::LU_VERSION:
                    $this->_m__raw_body = $this->_io->readBytes($this->header()->lenBody());
                    $_io__raw_body = new \Kaitai\Struct\Stream($this->_m__raw_body);
                    $this->_m_body = new \Luformat\XenLuRecords\LuVersion($this->hostIsBe(), $_io__raw_body);
                    break;
                case \Luformat\XenRecord\RecordType::PAGE_DATA:
                    $this->_m__raw_body = $this->_io->readBytes($this->header()->lenBody());
                    $_io__raw_body = new \Kaitai\Struct\Stream($this->_m__raw_body);
                    $this->_m_body = new \Luformat\XenMigrationRecords\PageData($this->hostIsBe(), $_io__raw_body);
                    break;
                case \Luformat\XenRecord\RecordType::SHARED_INFO:
                    $this->_m__raw_body = $this->_io->readBytes($this->header()->lenBody());
                    $_io__raw_body = new \Kaitai\Struct\Stream($this->_m__raw_body);
                    $this->_m_body = new \Luformat\XenMigrationRecords\SharedInfo($this->guestWidth(), $_io__raw_body);
                    break;
                case \Luformat\XenRecord\RecordType::STATIC_DATA_END:
                    $this->_m__raw_body = $this->_io->readBytes($this->header()->lenBody());
                    $_io__raw_body = new \Kaitai\Struct\Stream($this->_m__raw_body);
                    $this->_m_body = new \Luformat\XenMigrationRecords\StaticDataEnd($_io__raw_body);
                    break;
                case \Luformat\XenRecord\RecordType::TOOLSTACK:
                    $this->_m__raw_body = $this->_io->readBytes($this->header()->lenBody());
                    $_io__raw_body = new \Kaitai\Struct\Stream($this->_m__raw_body);
                    $this->_m_body = new \Luformat\XenMigrationRecords\Toolstack($_io__raw_body);
                    break;
                case \Luformat\XenRecord\RecordType::VERIFY:
                    $this->_m__raw_body = $this->_io->readBytes($this->header()->lenBody());
                    $_io__raw_body = new \Kaitai\Struct\Stream($this->_m__raw_body);
                    $this->_m_body = new \Luformat\XenMigrationRecords\Verify($_io__raw_body);
                    break;
                case \Luformat\XenRecord\RecordType::X86_CPUID_POLICY:
                    $this->_m__raw_body = $this->_io->readBytes($this->header()->lenBody());
                    $_io__raw_body = new \Kaitai\Struct\Stream($this->_m__raw_body);
                    $this->_m_body = new \Luformat\XenMigrationRecords\X86CpuidPolicy($_io__raw_body);
                    break;
                case \Luformat\XenRecord\RecordType::X86_MSR_POLICY:
                    $this->_m__raw_body = $this->_io->readBytes($this->header()->lenBody());
                    $_io__raw_body = new \Kaitai\Struct\Stream($this->_m__raw_body);
                    $this->_m_body = new \Luformat\XenMigrationRecords\X86MsrPolicy($_io__raw_body);
                    break;
                case \Luformat\XenRecord\RecordType::X86_PV_INFO:
                    $this->_m__raw_body = $this->_io->readBytes($this->header()->lenBody());
                    $_io__raw_body = new \Kaitai\Struct\Stream($this->_m__raw_body);
                    $this->_m_body = new \Luformat\XenMigrationRecords\X86PvInfo($_io__raw_body);
                    break;
                case \Luformat\XenRecord\RecordType::X86_PV_P2M_FRAMES:
                    $this->_m__raw_body = $this->_io->readBytes($this->header()->lenBody());
                    $_io__raw_body = new \Kaitai\Struct\Stream($this->_m__raw_body);
                    $this->_m_body = new \Luformat\XenMigrationRecords\X86PvP2mFrames($_io__raw_body);
                    break;
                case \Luformat\XenRecord\RecordType::X86_PV_VCPU_BASIC:
                    $this->_m__raw_body = $this->_io->readBytes($this->header()->lenBody());
                    $_io__raw_body = new \Kaitai\Struct\Stream($this->_m__raw_body);
                    $this->_m_body = new \Luformat\XenMigrationRecords\X86PvVcpuBasic($_io__raw_body);
                    break;
                case \Luformat\XenRecord\RecordType::X86_PV_VCPU_EXTENDED:
                    $this->_m__raw_body = $this->_io->readBytes($this->header()->lenBody());
                    $_io__raw_body = new \Kaitai\Struct\Stream($this->_m__raw_body);
                    $this->_m_body = new \Luformat\XenMigrationRecords\X86PvVcpuExtended($_io__raw_body);
                    break;
                case \Luformat\XenRecord\RecordType::X86_PV_VCPU_MSRS:
                    $this->_m__raw_body = $this->_io->readBytes($this->header()->lenBody());
                    $_io__raw_body = new \Kaitai\Struct\Stream($this->_m__raw_body);
                    $this->_m_body = new \Luformat\XenMigrationRecords\X86PvVcpuMsrs($_io__raw_body);
                    break;
                case \Luformat\XenRecord\RecordType::X86_PV_VCPU_XSAVE:
                    $this->_m__raw_body = $this->_io->readBytes($this->header()->lenBody());
                    $_io__raw_body = new \Kaitai\Struct\Stream($this->_m__raw_body);
                    $this->_m_body = new \Luformat\XenMigrationRecords\X86PvVcpuXsave($_io__raw_body);
                    break;
                case \Luformat\XenRecord\RecordType::X86_TSC_INFO:
                    $this->_m__raw_body = $this->_io->readBytes($this->header()->lenBody());
                    $_io__raw_body = new \Kaitai\Struct\Stream($this->_m__raw_body);
                    $this->_m_body = new \Luformat\XenMigrationRecords\X86TscInfo($_io__raw_body);
                    break;
                default:
                    $this->_m_body = $this->_io->readBytes($this->header()->lenBody());
                    break;
            }
            $this->_m_padding = $this->_io->readBytes(\Kaitai\Struct\Stream::mod(8 - \Kaitai\Struct\Stream::mod($this->header()->lenBody(), 8), 8));
        }
        protected $_m_isLiveUpdate;

        /**
         * True if the type is defined for live update only (bit 30).
         */
        public function isLiveUpdate() {
            if ($this->_m_isLiveUpdate !== null)
                return $this->_m_isLiveUpdate;
            $this->_m_isLiveUpdate = \Kaitai\Struct\Stream::mod(intval($this->recordType() / 1073741824), 2) == 1;
            return $this->_m_isLiveUpdate;
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
        protected $_m_nextGuestWidth;

        /**
         * Width of the words of the guest that the next record belongs to:
         * `X86_PV_INFO` tells it for its domain, and `LU_DOMAIN_INFO` starts another
         * one.
         */
        public function nextGuestWidth() {
            if ($this->_m_nextGuestWidth !== null)
                return $this->_m_nextGuestWidth;
            $this->_m_nextGuestWidth = ($this->recordType() == \Luformat\XenRecord\RecordType::X86_PV_INFO ? ($this->body()->guestWidth() == 4 ? 4 : 8) : ($this->recordType() == \Luformat\XenRecord\RecordType::LU_DOMAIN_INFO ? 8 : $this->guestWidth()));
            return $this->_m_nextGuestWidth;
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
        protected $_m_guestWidth;
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
         * True if the stream was written by a big-endian host.
         */
        public function hostIsBe() { return $this->_m_hostIsBe; }

        /**
         * Width of the guest's words in octets, 8 or 4: `next_guest_width` of the
         * record before, 8 for the first of a stream. It decides how `SHARED_INFO`
         * is laid out.
         */
        public function guestWidth() { return $this->_m_guestWidth; }
        public function _raw_body() { return $this->_m__raw_body; }
    }
}

/**
 * The first eight octets of a record.
 */

namespace Luformat\XenRecord {
    class RecordHeader extends \Kaitai\Struct\Struct {
        protected $_m__is_le;

        public function __construct(bool $hostIsBe, \Kaitai\Struct\Stream $_io, ?\Luformat\XenRecord $_parent = null, ?\Luformat\XenRecord $_root = null) {
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
         * What the body is. Unknown types are kept as octets. Reserved are
         * 0x00000014 to 0x3FFFFFFF for future mandatory records (the document,
         * which is older than the records from 0x10 on, begins at 0x00000010),
         * 0x40000004 to 0x7FFFFFFF for future mandatory records of live update,
         * 0x80000000 to 0xBFFFFFFF for future optional records, and 0xC0000000
         * to 0xFFFFFFFF for future optional records of live update.
         */
        public function recordType() { return $this->_m_recordType; }

        /**
         * Length in octets of the body, without header and padding.
         */
        public function lenBody() { return $this->_m_lenBody; }

        /**
         * True if the stream was written by a big-endian host.
         */
        public function hostIsBe() { return $this->_m_hostIsBe; }
    }
}

namespace Luformat\XenRecord {
    class RecordType {

        /**
         * No more records.
         */
        const END_OF_STREAM = 0;

        /**
         * Contents of guest pages.
         */
        const PAGE_DATA = 1;

        /**
         * Word width and page table depth of a PV guest.
         */
        const X86_PV_INFO = 2;

        /**
         * Frames that hold a PV guest's physical-to-machine table.
         */
        const X86_PV_P2M_FRAMES = 3;

        /**
         * Registers of a PV vCPU.
         */
        const X86_PV_VCPU_BASIC = 4;

        /**
         * Callbacks and machine check state of a PV vCPU.
         */
        const X86_PV_VCPU_EXTENDED = 5;

        /**
         * Extended processor state of a PV vCPU.
         */
        const X86_PV_VCPU_XSAVE = 6;

        /**
         * The page that a guest shares with Xen.
         */
        const SHARED_INFO = 7;

        /**
         * How the guest sees the time stamp counter.
         */
        const X86_TSC_INFO = 8;

        /**
         * vCPU and device state of an HVM guest.
         */
        const HVM_CONTEXT = 9;

        /**
         * HVM parameters.
         */
        const HVM_PARAMS = 10;

        /**
         * Opaque data of a toolstack; deprecated, must not appear.
         */
        const TOOLSTACK = 11;

        /**
         * Model specific registers of a PV vCPU.
         */
        const X86_PV_VCPU_MSRS = 12;

        /**
         * What follows is sent a second time to be compared (debugging).
         */
        const VERIFY = 13;

        /**
         * End of a consistent state in a checkpointed stream.
         */
        const CHECKPOINT = 14;

        /**
         * Dirty pages that a COLO secondary reports to the primary.
         */
        const CHECKPOINT_DIRTY_PFN_LIST = 15;

        /**
         * End of the data that does not change over a domain's life (stream version 3).
         */
        const STATIC_DATA_END = 16;

        /**
         * CPUID leaves that the guest sees (stream version 3).
         */
        const X86_CPUID_POLICY = 17;

        /**
         * MSRs that the guest sees (stream version 3).
         */
        const X86_MSR_POLICY = 18;

        /**
         * Domain context; proposed in 2020, never merged.
         */
        const DOMAIN_CONTEXT = 19;

        /**
         * Version of the Xen that wrote the stream.
         */
        const LU_VERSION = 1073741824;

        /**
         * Where the native machine-to-physical table lies.
         */
        const LU_M2P = 1073741825;

        /**
         * Where the machine-to-physical table for 32-bit guests lies.
         */
        const LU_M2P_COMPAT = 1073741826;

        /**
         * General properties of a domain; starts the domain's records.
         */
        const LU_DOMAIN_INFO = 1073741827;

        private const _VALUES = [0 => true, 1 => true, 2 => true, 3 => true, 4 => true, 5 => true, 6 => true, 7 => true, 8 => true, 9 => true, 10 => true, 11 => true, 12 => true, 13 => true, 14 => true, 15 => true, 16 => true, 17 => true, 18 => true, 19 => true, 1073741824 => true, 1073741825 => true, 1073741826 => true, 1073741827 => true];

        public static function isDefined(int $v): bool {
            return isset(self::_VALUES[$v]);
        }
    }
}
