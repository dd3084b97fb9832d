<?php
// This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild

/**
 * Bodies of the records that exist for live update only. They follow the byte
 * order of the host that wrote the stream, which the breadcrumb tells.
 */

namespace Luformat {
    class XenLuRecords extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\Kaitai\Struct\Struct $_parent = null, ?\Luformat\XenLuRecords $_root = null) {
            parent::__construct($_io, $_parent, $_root === null ? $this : $_root);
            $this->_read();
        }

        private function _read() {
        }
    }
}

/**
 * General properties needed to create a domain again. It starts the set of
 * records that belong to the domain: they carry no domain id, all records
 * up to the next `LU_DOMAIN_INFO` or `END` are the domain's.
 */

namespace Luformat\XenLuRecords {
    class LuDomainInfo extends \Kaitai\Struct\Struct {
        protected $_m__is_le;

        public function __construct(bool $hostIsBe, \Kaitai\Struct\Stream $_io, ?\Kaitai\Struct\Struct $_parent = null, ?\Luformat\XenLuRecords $_root = null) {
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
            $this->_m_domainId = $this->_io->readU2le();
            $this->_m_domainHandle = $this->_io->readBytes(16);
            $this->_m_ssidref = $this->_io->readU4le();
            $this->_m_flags = $this->_io->readU4le();
            $this->_m_maxVcpus = $this->_io->readU4le();
            $this->_m_emulationFlags = $this->_io->readU4le();
            $this->_m_extraFlags = $this->_io->readU4le();
            if (!($this->_io()->isEof())) {
                $this->_m_padding = $this->_io->readU4le();
            }
        }

        private function _readBE() {
            $this->_m_domainType = $this->_io->readU4be();
            $this->_m_pageShift = $this->_io->readU2be();
            $this->_m_domainId = $this->_io->readU2be();
            $this->_m_domainHandle = $this->_io->readBytes(16);
            $this->_m_ssidref = $this->_io->readU4be();
            $this->_m_flags = $this->_io->readU4be();
            $this->_m_maxVcpus = $this->_io->readU4be();
            $this->_m_emulationFlags = $this->_io->readU4be();
            $this->_m_extraFlags = $this->_io->readU4be();
            if (!($this->_io()->isEof())) {
                $this->_m_padding = $this->_io->readU4be();
            }
        }
        protected $_m_cdfHap;

        /**
         * The domain uses hardware assisted paging.
         */
        public function cdfHap() {
            if ($this->_m_cdfHap !== null)
                return $this->_m_cdfHap;
            $this->_m_cdfHap = ($this->flags() & 2) != 0;
            return $this->_m_cdfHap;
        }
        protected $_m_cdfHvm;

        /**
         * The domain is an HVM or PVH domain.
         */
        public function cdfHvm() {
            if ($this->_m_cdfHvm !== null)
                return $this->_m_cdfHvm;
            $this->_m_cdfHvm = ($this->flags() & 1) != 0;
            return $this->_m_cdfHvm;
        }
        protected $_m_cdfIommu;

        /**
         * The domain may have devices passed through, so it needs IOMMU mappings.
         */
        public function cdfIommu() {
            if ($this->_m_cdfIommu !== null)
                return $this->_m_cdfIommu;
            $this->_m_cdfIommu = ($this->flags() & 32) != 0;
            return $this->_m_cdfIommu;
        }
        protected $_m_cdfNestedVirt;

        /**
         * Nested virtualisation (Xen 4.15 and later).
         */
        public function cdfNestedVirt() {
            if ($this->_m_cdfNestedVirt !== null)
                return $this->_m_cdfNestedVirt;
            $this->_m_cdfNestedVirt = ($this->flags() & 64) != 0;
            return $this->_m_cdfNestedVirt;
        }
        protected $_m_cdfOosOff;

        /**
         * Out-of-sync shadow page tables are disabled.
         */
        public function cdfOosOff() {
            if ($this->_m_cdfOosOff !== null)
                return $this->_m_cdfOosOff;
            $this->_m_cdfOosOff = ($this->flags() & 8) != 0;
            return $this->_m_cdfOosOff;
        }
        protected $_m_cdfS3Integrity;

        /**
         * The domain's memory integrity is kept by tboot over S3.
         */
        public function cdfS3Integrity() {
            if ($this->_m_cdfS3Integrity !== null)
                return $this->_m_cdfS3Integrity;
            $this->_m_cdfS3Integrity = ($this->flags() & 4) != 0;
            return $this->_m_cdfS3Integrity;
        }
        protected $_m_cdfTrapUnmappedAccesses;

        /**
         * Accesses to unmapped addresses trap (later than Xen 4.19).
         */
        public function cdfTrapUnmappedAccesses() {
            if ($this->_m_cdfTrapUnmappedAccesses !== null)
                return $this->_m_cdfTrapUnmappedAccesses;
            $this->_m_cdfTrapUnmappedAccesses = ($this->flags() & 256) != 0;
            return $this->_m_cdfTrapUnmappedAccesses;
        }
        protected $_m_cdfVpmu;

        /**
         * The domain has a virtual PMU (Xen 4.16 and later).
         */
        public function cdfVpmu() {
            if ($this->_m_cdfVpmu !== null)
                return $this->_m_cdfVpmu;
            $this->_m_cdfVpmu = ($this->flags() & 128) != 0;
            return $this->_m_cdfVpmu;
        }
        protected $_m_cdfXsDomain;

        /**
         * The domain is the xenstore domain.
         */
        public function cdfXsDomain() {
            if ($this->_m_cdfXsDomain !== null)
                return $this->_m_cdfXsDomain;
            $this->_m_cdfXsDomain = ($this->flags() & 16) != 0;
            return $this->_m_cdfXsDomain;
        }
        protected $_m_emuHpet;

        /**
         * The high precision event timer.
         */
        public function emuHpet() {
            if ($this->_m_emuHpet !== null)
                return $this->_m_emuHpet;
            $this->_m_emuHpet = ($this->emulationFlags() & 2) != 0;
            return $this->_m_emuHpet;
        }
        protected $_m_emuIoapic;

        /**
         * The I/O APIC.
         */
        public function emuIoapic() {
            if ($this->_m_emuIoapic !== null)
                return $this->_m_emuIoapic;
            $this->_m_emuIoapic = ($this->emulationFlags() & 16) != 0;
            return $this->_m_emuIoapic;
        }
        protected $_m_emuIommu;

        /**
         * An IOMMU for the guest.
         */
        public function emuIommu() {
            if ($this->_m_emuIommu !== null)
                return $this->_m_emuIommu;
            $this->_m_emuIommu = ($this->emulationFlags() & 128) != 0;
            return $this->_m_emuIommu;
        }
        protected $_m_emuLapic;

        /**
         * A local APIC for each vCPU.
         */
        public function emuLapic() {
            if ($this->_m_emuLapic !== null)
                return $this->_m_emuLapic;
            $this->_m_emuLapic = ($this->emulationFlags() & 1) != 0;
            return $this->_m_emuLapic;
        }
        protected $_m_emuPic;

        /**
         * The two 8259A interrupt controllers.
         */
        public function emuPic() {
            if ($this->_m_emuPic !== null)
                return $this->_m_emuPic;
            $this->_m_emuPic = ($this->emulationFlags() & 32) != 0;
            return $this->_m_emuPic;
        }
        protected $_m_emuPit;

        /**
         * The 8254 interval timer.
         */
        public function emuPit() {
            if ($this->_m_emuPit !== null)
                return $this->_m_emuPit;
            $this->_m_emuPit = ($this->emulationFlags() & 256) != 0;
            return $this->_m_emuPit;
        }
        protected $_m_emuPm;

        /**
         * The ACPI power management timer and registers.
         */
        public function emuPm() {
            if ($this->_m_emuPm !== null)
                return $this->_m_emuPm;
            $this->_m_emuPm = ($this->emulationFlags() & 4) != 0;
            return $this->_m_emuPm;
        }
        protected $_m_emuRtc;

        /**
         * The real time clock.
         */
        public function emuRtc() {
            if ($this->_m_emuRtc !== null)
                return $this->_m_emuRtc;
            $this->_m_emuRtc = ($this->emulationFlags() & 8) != 0;
            return $this->_m_emuRtc;
        }
        protected $_m_emuUsePirq;

        /**
         * The guest may route physical interrupts over event channels.
         */
        public function emuUsePirq() {
            if ($this->_m_emuUsePirq !== null)
                return $this->_m_emuUsePirq;
            $this->_m_emuUsePirq = ($this->emulationFlags() & 512) != 0;
            return $this->_m_emuUsePirq;
        }
        protected $_m_emuVga;

        /**
         * The standard VGA.
         */
        public function emuVga() {
            if ($this->_m_emuVga !== null)
                return $this->_m_emuVga;
            $this->_m_emuVga = ($this->emulationFlags() & 64) != 0;
            return $this->_m_emuVga;
        }
        protected $_m_emuVpci;

        /**
         * PCI configuration space is handled by Xen itself.
         */
        public function emuVpci() {
            if ($this->_m_emuVpci !== null)
                return $this->_m_emuVpci;
            $this->_m_emuVpci = ($this->emulationFlags() & 1024) != 0;
            return $this->_m_emuVpci;
        }
        protected $_m_isPrivileged;

        /**
         * The domain is privileged, as dom0 is.
         */
        public function isPrivileged() {
            if ($this->_m_isPrivileged !== null)
                return $this->_m_isPrivileged;
            $this->_m_isPrivileged = ($this->extraFlags() & 1) != 0;
            return $this->_m_isPrivileged;
        }
        protected $_m_domainType;
        protected $_m_pageShift;
        protected $_m_domainId;
        protected $_m_domainHandle;
        protected $_m_ssidref;
        protected $_m_flags;
        protected $_m_maxVcpus;
        protected $_m_emulationFlags;
        protected $_m_extraFlags;
        protected $_m_padding;
        protected $_m_hostIsBe;

        /**
         * Kind of the domain; the numbers are those of the libxc domain header.
         * 0 and 3 to 0xFFFFFFFF are reserved.
         */
        public function domainType() { return $this->_m_domainType; }

        /**
         * Size of a guest page as a power of two; 12 on x86.
         */
        public function pageShift() { return $this->_m_pageShift; }

        /**
         * Domain ID; below 0x7FF0 for a real domain.
         */
        public function domainId() { return $this->_m_domainId; }

        /**
         * UUID of the domain, its 16 bytes in the order of the text form.
         */
        public function domainHandle() { return $this->_m_domainHandle; }

        /**
         * Security identifier index (XSM).
         */
        public function ssidref() { return $this->_m_ssidref; }

        /**
         * Domain flags, `XEN_DOMCTL_CDF_*` (the specification writes `CTF`,
         * which never existed).
         */
        public function flags() { return $this->_m_flags; }

        /**
         * Most vCPUs that the domain can have.
         */
        public function maxVcpus() { return $this->_m_maxVcpus; }

        /**
         * Which devices Xen emulates for the domain, `XEN_X86_EMU_*`.
         */
        public function emulationFlags() { return $this->_m_emulationFlags; }

        /**
         * Additional flags.
         */
        public function extraFlags() { return $this->_m_extraFlags; }

        /**
         * Last word of the specification's diagram, which does not say whether
         * it belongs to the body (48 bytes) or is the record's padding
         * (44 bytes). Both are accepted.
         */
        public function padding() { return $this->_m_padding; }

        /**
         * True if the stream was written by a big-endian host.
         */
        public function hostIsBe() { return $this->_m_hostIsBe; }
    }
}

namespace Luformat\XenLuRecords\LuDomainInfo {
    class DomainType {

        /**
         * Paravirtualised x86 domain.
         */
        const X86_PV = 1;

        /**
         * x86 HVM or PVH domain.
         */
        const X86_HVM = 2;

        private const _VALUES = [1 => true, 2 => true];

        public static function isDefined(int $v): bool {
            return isset(self::_VALUES[$v]);
        }
    }
}

/**
 * Where the machine-to-physical table lies in memory, as a scatter/gather
 * list. `LU_M2P` lists the native table (8-byte entries), `LU_M2P_COMPAT`
 * the one for 32-bit guests (4-byte entries).
 */

namespace Luformat\XenLuRecords {
    class LuM2p extends \Kaitai\Struct\Struct {
        protected $_m__is_le;

        public function __construct(bool $hostIsBe, \Kaitai\Struct\Stream $_io, ?\Kaitai\Struct\Struct $_parent = null, ?\Luformat\XenLuRecords $_root = null) {
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
            $this->_m_entries = [];
            $i = 0;
            while (!$this->_io->isEof()) {
                $this->_m_entries[] = new \Luformat\XenLuRecords\LuM2p\M2pEntry($this->_io, $this, $this->_root, $this->_m__is_le);
                $i++;
            }
        }

        private function _readBE() {
            $this->_m_entries = [];
            $i = 0;
            while (!$this->_io->isEof()) {
                $this->_m_entries[] = new \Luformat\XenLuRecords\LuM2p\M2pEntry($this->_io, $this, $this->_root, $this->_m__is_le);
                $i++;
            }
        }
        protected $_m_entries;
        protected $_m_hostIsBe;

        /**
         * Chunks of the table in ascending order of the MFNs they describe,
         * from MFN 0 unless a discontiguity says otherwise.
         */
        public function entries() { return $this->_m_entries; }

        /**
         * True if the stream was written by a big-endian host.
         */
        public function hostIsBe() { return $this->_m_hostIsBe; }
    }
}

/**
 * One chunk of the table, or a discontiguity.
 */

namespace Luformat\XenLuRecords\LuM2p {
    class M2pEntry extends \Kaitai\Struct\Struct {
        protected $_m__is_le;

        public function __construct(\Kaitai\Struct\Stream $_io, ?\Luformat\XenLuRecords\LuM2p $_parent = null, ?\Luformat\XenLuRecords $_root = null, $is_le = null) {
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
            $this->_m_pageData = $this->_io->readU8le();
        }

        private function _readBE() {
            $this->_m_pageData = $this->_io->readU8be();
        }
        protected $_m_firstMfn;

        /**
         * The MFN that the next chunk starts with.
         */
        public function firstMfn() {
            if ($this->_m_firstMfn !== null)
                return $this->_m_firstMfn;
            if ($this->isDiscontiguity()) {
                $this->_m_firstMfn = intval($this->pageData() / 4096);
            }
            return $this->_m_firstMfn;
        }
        protected $_m_isDiscontiguity;

        /**
         * True if the entry is a discontiguity and not a chunk.
         */
        public function isDiscontiguity() {
            if ($this->_m_isDiscontiguity !== null)
                return $this->_m_isDiscontiguity;
            $this->_m_isDiscontiguity = $this->order() == 0;
            return $this->_m_isDiscontiguity;
        }
        protected $_m_maddr;

        /**
         * Machine address of the chunk, in bytes.
         */
        public function maddr() {
            if ($this->_m_maddr !== null)
                return $this->_m_maddr;
            if (!($this->isDiscontiguity())) {
                $this->_m_maddr = ($this->pageData() - $this->order());
            }
            return $this->_m_maddr;
        }
        protected $_m_order;

        /**
         * log2 of the chunk's size in *bytes* (elsewhere in Xen an order
         * counts pages); 0 marks a discontiguity.
         */
        public function order() {
            if ($this->_m_order !== null)
                return $this->_m_order;
            $this->_m_order = \Kaitai\Struct\Stream::mod($this->pageData(), 4096);
            return $this->_m_order;
        }
        protected $_m_pageData;

        /**
         * Address and order in one word: `0x4C000001E` is 1 GiB (order
         * 0x1E = 30) at `0x4C0000000`.
         */
        public function pageData() { return $this->_m_pageData; }
    }
}

/**
 * The version of the Xen that the system is updating from.
 */

namespace Luformat\XenLuRecords {
    class LuVersion extends \Kaitai\Struct\Struct {
        protected $_m__is_le;

        public function __construct(bool $hostIsBe, \Kaitai\Struct\Stream $_io, ?\Kaitai\Struct\Struct $_parent = null, ?\Luformat\XenLuRecords $_root = null) {
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
            $this->_m_xenMajor = $this->_io->readU4le();
            $this->_m_xenMinor = $this->_io->readU4le();
        }

        private function _readBE() {
            $this->_m_xenMajor = $this->_io->readU4be();
            $this->_m_xenMinor = $this->_io->readU4be();
        }
        protected $_m_xenMajor;
        protected $_m_xenMinor;
        protected $_m_hostIsBe;

        /**
         * Major version of the Xen from which the system is updating.
         */
        public function xenMajor() { return $this->_m_xenMajor; }

        /**
         * Minor version of the Xen from which the system is updating.
         */
        public function xenMinor() { return $this->_m_xenMinor; }

        /**
         * True if the stream was written by a big-endian host.
         */
        public function hostIsBe() { return $this->_m_hostIsBe; }
    }
}
