<?php
// This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild

/**
 * Bodies of the records that libxc images and live update streams share, one
 * type for each record; `HVM_CONTEXT` has a schema of its own. A body is read
 * from a substream of exactly its length.
 * 
 * The `x86_*` bodies are little-endian, as the CPU is. The others follow the
 * byte order of the stream, which they take as a parameter.
 */

namespace Luformat {
    class XenMigrationRecords extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\Kaitai\Struct\Struct $_parent = null, ?\Luformat\XenMigrationRecords $_root = null) {
            parent::__construct($_io, $_parent, $_root === null ? $this : $_root);
            $this->_read();
        }

        private function _read() {
        }
    }
}

/**
 * Marks that the records so far make up a consistent state; has no fields.
 */

namespace Luformat\XenMigrationRecords {
    class Checkpoint extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\Kaitai\Struct\Struct $_parent = null, ?\Luformat\XenMigrationRecords $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_read();
        }

        private function _read() {
        }
    }
}

/**
 * Pages that a COLO secondary made dirty. It goes from the secondary to the
 * primary, never into an image.
 */

namespace Luformat\XenMigrationRecords {
    class CheckpointDirtyPfnList extends \Kaitai\Struct\Struct {
        protected $_m__is_le;

        public function __construct(bool $hostIsBe, \Kaitai\Struct\Stream $_io, ?\Kaitai\Struct\Struct $_parent = null, ?\Luformat\XenMigrationRecords $_root = null) {
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
            $this->_m_pfns = [];
            $n = intval($this->_io()->size() / 8);
            for ($i = 0; $i < $n; $i++) {
                $this->_m_pfns[] = $this->_io->readU8le();
            }
            if (!($this->_io()->isEof())) {
                $this->_m_trailing = $this->_io->readBytesFull();
            }
        }

        private function _readBE() {
            $this->_m_pfns = [];
            $n = intval($this->_io()->size() / 8);
            for ($i = 0; $i < $n; $i++) {
                $this->_m_pfns[] = $this->_io->readU8be();
            }
            if (!($this->_io()->isEof())) {
                $this->_m_trailing = $this->_io->readBytesFull();
            }
        }
        protected $_m_pfns;
        protected $_m_trailing;
        protected $_m_hostIsBe;

        /**
         * Guest frame numbers, in no order.
         */
        public function pfns() { return $this->_m_pfns; }

        /**
         * Rest that is no whole entry (opaque); only in a damaged record.
         */
        public function trailing() { return $this->_m_trailing; }

        /**
         * True if the stream was written by a big-endian host.
         */
        public function hostIsBe() { return $this->_m_hostIsBe; }
    }
}

/**
 * Ends the context; has no fields.
 */

namespace Luformat\XenMigrationRecords {
    class ContextEnd extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\Luformat\XenMigrationRecords\ContextRecord $_parent = null, ?\Luformat\XenMigrationRecords $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_read();
        }

        private function _read() {
        }
    }
}

/**
 * One record of a domain context.
 */

namespace Luformat\XenMigrationRecords {
    class ContextRecord extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\Luformat\XenMigrationRecords\DomainContext $_parent = null, ?\Luformat\XenMigrationRecords $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_read();
        }

        private function _read() {
            $this->_m_recordType = $this->_io->readU4le();
            $this->_m_instanceId = $this->_io->readU4le();
            $this->_m_lenBody = $this->_io->readU8le();
            switch ($this->recordType()) {
                case \Luformat\XenMigrationRecords\ContextType::END_OF_CONTEXT:
                    $this->_m__raw_body = $this->_io->readBytes($this->lenBody());
                    $_io__raw_body = new \Kaitai\Struct\Stream($this->_m__raw_body);
                    $this->_m_body = new \Luformat\XenMigrationRecords\ContextEnd($_io__raw_body, $this, $this->_root);
                    break;
                case \Luformat\XenMigrationRecords\ContextType::SHARED_INFO:
                    $this->_m__raw_body = $this->_io->readBytes($this->lenBody());
                    $_io__raw_body = new \Kaitai\Struct\Stream($this->_m__raw_body);
                    $this->_m_body = new \Luformat\XenMigrationRecords\ContextSharedInfo($_io__raw_body, $this, $this->_root);
                    break;
                case \Luformat\XenMigrationRecords\ContextType::START:
                    $this->_m__raw_body = $this->_io->readBytes($this->lenBody());
                    $_io__raw_body = new \Kaitai\Struct\Stream($this->_m__raw_body);
                    $this->_m_body = new \Luformat\XenMigrationRecords\ContextStart($_io__raw_body, $this, $this->_root);
                    break;
                case \Luformat\XenMigrationRecords\ContextType::TSC_INFO:
                    $this->_m__raw_body = $this->_io->readBytes($this->lenBody());
                    $_io__raw_body = new \Kaitai\Struct\Stream($this->_m__raw_body);
                    $this->_m_body = new \Luformat\XenMigrationRecords\ContextTscInfo($_io__raw_body, $this, $this->_root);
                    break;
                default:
                    $this->_m_body = $this->_io->readBytes($this->lenBody());
                    break;
            }
            $this->_m_padding = $this->_io->readBytes(\Kaitai\Struct\Stream::mod(8 - \Kaitai\Struct\Stream::mod($this->lenBody(), 8), 8));
        }
        protected $_m_recordType;
        protected $_m_instanceId;
        protected $_m_lenBody;
        protected $_m_body;
        protected $_m_padding;
        protected $_m__raw_body;

        /**
         * What the body is. Unknown types are kept as octets.
         */
        public function recordType() { return $this->_m_recordType; }

        /**
         * Which one of several of the same type, as a vCPU number; else 0.
         */
        public function instanceId() { return $this->_m_instanceId; }

        /**
         * Length of the body in octets, without header and padding.
         */
        public function lenBody() { return $this->_m_lenBody; }

        /**
         * Content of the record.
         */
        public function body() { return $this->_m_body; }

        /**
         * 0 to 7 octets of zeros up to a multiple of 8 octets.
         */
        public function padding() { return $this->_m_padding; }
        public function _raw_body() { return $this->_m__raw_body; }
    }
}

/**
 * The shared info structure, without the unused rest of its page.
 */

namespace Luformat\XenMigrationRecords {
    class ContextSharedInfo extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\Luformat\XenMigrationRecords\ContextRecord $_parent = null, ?\Luformat\XenMigrationRecords $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_read();
        }

        private function _read() {
            $this->_m_flags = $this->_io->readU4le();
            switch ($this->guestWidth()) {
                case 4:
                    $this->_m__raw_info = $this->_io->readBytesFull();
                    $_io__raw_info = new \Kaitai\Struct\Stream($this->_m__raw_info);
                    $this->_m_info = new \Luformat\XenSharedInfo\SharedInfo32($_io__raw_info);
                    break;
                case 8:
                    $this->_m__raw_info = $this->_io->readBytesFull();
                    $_io__raw_info = new \Kaitai\Struct\Stream($this->_m__raw_info);
                    $this->_m_info = new \Luformat\XenSharedInfo\SharedInfo64($_io__raw_info);
                    break;
                default:
                    $this->_m_info = $this->_io->readBytesFull();
                    break;
            }
        }
        protected $_m_guestWidth;

        /**
         * Width of the guest's words in octets.
         */
        public function guestWidth() {
            if ($this->_m_guestWidth !== null)
                return $this->_m_guestWidth;
            $this->_m_guestWidth = ($this->is32bit() ? 4 : 8);
            return $this->_m_guestWidth;
        }
        protected $_m_is32bit;

        /**
         * The structure has the layout of 32-bit guests.
         */
        public function is32bit() {
            if ($this->_m_is32bit !== null)
                return $this->_m_is32bit;
            $this->_m_is32bit = ($this->flags() & 1) != 0;
            return $this->_m_is32bit;
        }
        protected $_m_flags;
        protected $_m_info;
        protected $_m__raw_info;

        /**
         * Which layout the structure has.
         */
        public function flags() { return $this->_m_flags; }

        /**
         * The structure, 3136 octets for 64-bit guests, 2344 for 32-bit ones.
         */
        public function info() { return $this->_m_info; }
        public function _raw_info() { return $this->_m__raw_info; }
    }
}

/**
 * First record of a context, says who wrote it.
 */

namespace Luformat\XenMigrationRecords {
    class ContextStart extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\Luformat\XenMigrationRecords\ContextRecord $_parent = null, ?\Luformat\XenMigrationRecords $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_read();
        }

        private function _read() {
            $this->_m_xenMajor = $this->_io->readU4le();
            $this->_m_xenMinor = $this->_io->readU4le();
        }
        protected $_m_xenMajor;
        protected $_m_xenMinor;

        /**
         * Major version of the Xen that saved the domain.
         */
        public function xenMajor() { return $this->_m_xenMajor; }

        /**
         * Minor version of the Xen that saved the domain.
         */
        public function xenMinor() { return $this->_m_xenMinor; }
    }
}

/**
 * How the domain sees the time stamp counter.
 */

namespace Luformat\XenMigrationRecords {
    class ContextTscInfo extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\Luformat\XenMigrationRecords\ContextRecord $_parent = null, ?\Luformat\XenMigrationRecords $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_read();
        }

        private function _read() {
            $this->_m_mode = $this->_io->readU4le();
            $this->_m_khz = $this->_io->readU4le();
            $this->_m_nsec = $this->_io->readU8le();
            $this->_m_incarnation = $this->_io->readU4le();
        }
        protected $_m_mode;
        protected $_m_khz;
        protected $_m_nsec;
        protected $_m_incarnation;

        /**
         * When reads of the TSC are emulated.
         */
        public function mode() { return $this->_m_mode; }

        /**
         * Frequency of the TSC in kHz.
         */
        public function khz() { return $this->_m_khz; }

        /**
         * Time since the domain's start in nanoseconds.
         */
        public function nsec() { return $this->_m_nsec; }

        /**
         * How often the TSC was set.
         */
        public function incarnation() { return $this->_m_incarnation; }
    }
}

/**
 * What the CPUID instruction returns for one leaf.
 */

namespace Luformat\XenMigrationRecords {
    class CpuidLeaf extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\Luformat\XenMigrationRecords\X86CpuidPolicy $_parent = null, ?\Luformat\XenMigrationRecords $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_read();
        }

        private function _read() {
            $this->_m_leaf = $this->_io->readU4le();
            $this->_m_subleaf = $this->_io->readU4le();
            $this->_m_eax = $this->_io->readU4le();
            $this->_m_ebx = $this->_io->readU4le();
            $this->_m_ecx = $this->_io->readU4le();
            $this->_m_edx = $this->_io->readU4le();
        }
        protected $_m_cacheLevel;

        /**
         * Level of the cache that the subleaf describes.
         */
        public function cacheLevel() {
            if ($this->_m_cacheLevel !== null)
                return $this->_m_cacheLevel;
            if ( (($this->leaf() == 4) && (\Kaitai\Struct\Stream::mod($this->eax(), 32) != 0)) ) {
                $this->_m_cacheLevel = \Kaitai\Struct\Stream::mod(intval($this->eax() / 32), 8);
            }
            return $this->_m_cacheLevel;
        }
        protected $_m_family;

        /**
         * Family of the processor, the extended part added.
         */
        public function family() {
            if ($this->_m_family !== null)
                return $this->_m_family;
            if ($this->leaf() == 1) {
                $this->_m_family = (\Kaitai\Struct\Stream::mod(intval($this->eax() / 256), 16) == 15 ? \Kaitai\Struct\Stream::mod(intval($this->eax() / 1048576), 256) + 15 : \Kaitai\Struct\Stream::mod(intval($this->eax() / 256), 16));
            }
            return $this->_m_family;
        }
        protected $_m_hasSubleaf;

        /**
         * True if the leaf is divided into subleaves.
         */
        public function hasSubleaf() {
            if ($this->_m_hasSubleaf !== null)
                return $this->_m_hasSubleaf;
            $this->_m_hasSubleaf = $this->subleaf() != 4294967295;
            return $this->_m_hasSubleaf;
        }
        protected $_m_lenCache;

        /**
         * Size of the cache in octets: ways, partitions, octets of a line and sets.
         */
        public function lenCache() {
            if ($this->_m_lenCache !== null)
                return $this->_m_lenCache;
            if ( (($this->leaf() == 4) && (\Kaitai\Struct\Stream::mod($this->eax(), 32) != 0)) ) {
                $this->_m_lenCache = ((((intval($this->ebx() / 4194304) + 1) * (\Kaitai\Struct\Stream::mod(intval($this->ebx() / 4096), 1024) + 1)) * (\Kaitai\Struct\Stream::mod($this->ebx(), 4096) + 1)) * ($this->ecx() + 1));
            }
            return $this->_m_lenCache;
        }
        protected $_m_lenXsave;

        /**
         * Octets of the XSAVE area that what is enabled in XCR0 needs.
         */
        public function lenXsave() {
            if ($this->_m_lenXsave !== null)
                return $this->_m_lenXsave;
            if ( (($this->leaf() == 13) && ($this->subleaf() == 0)) ) {
                $this->_m_lenXsave = $this->ebx();
            }
            return $this->_m_lenXsave;
        }
        protected $_m_linearBits;

        /**
         * Width of linear addresses in bits.
         */
        public function linearBits() {
            if ($this->_m_linearBits !== null)
                return $this->_m_linearBits;
            if ($this->leaf() == 2147483656) {
                $this->_m_linearBits = \Kaitai\Struct\Stream::mod(intval($this->eax() / 256), 256);
            }
            return $this->_m_linearBits;
        }
        protected $_m_maxLeaf;

        /**
         * The last leaf of this range.
         */
        public function maxLeaf() {
            if ($this->_m_maxLeaf !== null)
                return $this->_m_maxLeaf;
            if ( (($this->leaf() == 0) || ($this->leaf() == 1073741824) || ($this->leaf() == 2147483648)) ) {
                $this->_m_maxLeaf = $this->eax();
            }
            return $this->_m_maxLeaf;
        }
        protected $_m_model;

        /**
         * Model within the family, the extended part added.
         */
        public function model() {
            if ($this->_m_model !== null)
                return $this->_m_model;
            if ($this->leaf() == 1) {
                $this->_m_model = ( ((\Kaitai\Struct\Stream::mod(intval($this->eax() / 256), 16) == 6) || (\Kaitai\Struct\Stream::mod(intval($this->eax() / 256), 16) == 15))  ? \Kaitai\Struct\Stream::mod(intval($this->eax() / 65536), 16) * 16 + \Kaitai\Struct\Stream::mod(intval($this->eax() / 16), 16) : \Kaitai\Struct\Stream::mod(intval($this->eax() / 16), 16));
            }
            return $this->_m_model;
        }
        protected $_m_mostXsave;

        /**
         * Octets of the XSAVE area that all components need.
         */
        public function mostXsave() {
            if ($this->_m_mostXsave !== null)
                return $this->_m_mostXsave;
            if ( (($this->leaf() == 13) && ($this->subleaf() == 0)) ) {
                $this->_m_mostXsave = $this->ecx();
            }
            return $this->_m_mostXsave;
        }
        protected $_m_physicalBits;

        /**
         * Width of physical addresses in bits.
         */
        public function physicalBits() {
            if ($this->_m_physicalBits !== null)
                return $this->_m_physicalBits;
            if ($this->leaf() == 2147483656) {
                $this->_m_physicalBits = \Kaitai\Struct\Stream::mod($this->eax(), 256);
            }
            return $this->_m_physicalBits;
        }
        protected $_m_stepping;

        /**
         * Revision of the model.
         */
        public function stepping() {
            if ($this->_m_stepping !== null)
                return $this->_m_stepping;
            if ($this->leaf() == 1) {
                $this->_m_stepping = \Kaitai\Struct\Stream::mod($this->eax(), 16);
            }
            return $this->_m_stepping;
        }
        protected $_m_leaf;
        protected $_m_subleaf;
        protected $_m_eax;
        protected $_m_ebx;
        protected $_m_ecx;
        protected $_m_edx;

        /**
         * Leaf number, EAX on input.
         */
        public function leaf() { return $this->_m_leaf; }

        /**
         * Subleaf number, ECX on input; 0xFFFFFFFF if the leaf has none.
         */
        public function subleaf() { return $this->_m_subleaf; }

        /**
         * Value returned in EAX.
         */
        public function eax() { return $this->_m_eax; }

        /**
         * Value returned in EBX.
         */
        public function ebx() { return $this->_m_ebx; }

        /**
         * Value returned in ECX.
         */
        public function ecx() { return $this->_m_ecx; }

        /**
         * Value returned in EDX.
         */
        public function edx() { return $this->_m_edx; }
    }
}

namespace Luformat\XenMigrationRecords\CpuidLeaf {
    class Extended1Ecx {

        /**
         * LAHF and SAHF in long mode.
         */
        const LAHF_LM = 0;

        /**
         * HTT means several cores.
         */
        const CMP_LEGACY = 1;

        /**
         * Secure virtual machine.
         */
        const SVM = 2;

        /**
         * Extended APIC space.
         */
        const EXTAPIC = 3;

        /**
         * CR8 outside of long mode.
         */
        const CR8_LEGACY = 4;

        /**
         * LZCNT.
         */
        const LZCNT = 5;

        /**
         * SSE4A.
         */
        const SSE4A = 6;

        /**
         * Misaligned SSE mode.
         */
        const MISALIGNSSE = 7;

        /**
         * PREFETCHW.
         */
        const AMD_3DNOWPREFETCH = 8;

        /**
         * OS visible workaround registers.
         */
        const OSVW = 9;

        /**
         * Instruction based sampling.
         */
        const IBS = 10;

        /**
         * Extended operations.
         */
        const XOP = 11;

        /**
         * SKINIT and STGI.
         */
        const SKINIT = 12;

        /**
         * Watchdog timer.
         */
        const WDT = 13;

        /**
         * Lightweight profiling.
         */
        const LWP = 15;

        /**
         * FMA of four operands.
         */
        const FMA4 = 16;

        /**
         * Translation cache extension.
         */
        const TCE = 17;

        /**
         * NodeId register.
         */
        const NODEID_MSR = 19;

        /**
         * Trailing bit manipulation.
         */
        const TBM = 21;

        /**
         * Topology leaves.
         */
        const TOPOEXT = 22;

        /**
         * Performance counters of the core.
         */
        const PERFCTR_CORE = 23;

        /**
         * Performance counters of the north bridge.
         */
        const PERFCTR_NB = 24;

        /**
         * Breakpoints with address masks.
         */
        const DBEXT = 26;

        /**
         * Performance time stamp counter.
         */
        const PERFTSC = 27;

        /**
         * Performance counters of the last cache.
         */
        const PERFCTR_LLC = 28;

        /**
         * MONITORX and MWAITX.
         */
        const MONITORX = 29;

        /**
         * Address masks of 32 bits for breakpoints.
         */
        const ADDR_MSK_EXT = 30;

        private const _VALUES = [0 => true, 1 => true, 2 => true, 3 => true, 4 => true, 5 => true, 6 => true, 7 => true, 8 => true, 9 => true, 10 => true, 11 => true, 12 => true, 13 => true, 15 => true, 16 => true, 17 => true, 19 => true, 21 => true, 22 => true, 23 => true, 24 => true, 26 => true, 27 => true, 28 => true, 29 => true, 30 => true];

        public static function isDefined(int $v): bool {
            return isset(self::_VALUES[$v]);
        }
    }
}

namespace Luformat\XenMigrationRecords\CpuidLeaf {
    class Extended1Edx {

        /**
         * x87 on the chip.
         */
        const FPU = 0;

        /**
         * Virtual 8086 mode enhancements.
         */
        const VME = 1;

        /**
         * Debugging extensions.
         */
        const DE = 2;

        /**
         * Pages of 4 MiB.
         */
        const PSE = 3;

        /**
         * Time stamp counter.
         */
        const TSC = 4;

        /**
         * RDMSR and WRMSR.
         */
        const MSR = 5;

        /**
         * Physical address extension.
         */
        const PAE = 6;

        /**
         * Machine check exception.
         */
        const MCE = 7;

        /**
         * CMPXCHG8B.
         */
        const CX8 = 8;

        /**
         * Local APIC.
         */
        const APIC = 9;

        /**
         * SYSCALL and SYSRET.
         */
        const SYSCALL = 11;

        /**
         * Memory type range registers.
         */
        const MTRR = 12;

        /**
         * Global pages.
         */
        const PGE = 13;

        /**
         * Machine check architecture.
         */
        const MCA = 14;

        /**
         * Conditional moves.
         */
        const CMOV = 15;

        /**
         * Page attribute table.
         */
        const PAT = 16;

        /**
         * Pages of 4 MiB above 4 GiB.
         */
        const PSE36 = 17;

        /**
         * Pages that are not executed.
         */
        const NX = 20;

        /**
         * Extensions of MMX.
         */
        const MMXEXT = 22;

        /**
         * MMX.
         */
        const MMX = 23;

        /**
         * FXSAVE and FXRSTOR.
         */
        const FXSR = 24;

        /**
         * Fast FXSAVE and FXRSTOR.
         */
        const FFXSR = 25;

        /**
         * Pages of 1 GiB.
         */
        const PAGE1GB = 26;

        /**
         * RDTSCP.
         */
        const RDTSCP = 27;

        /**
         * Long mode.
         */
        const LM = 29;

        /**
         * Extensions of 3DNow!.
         */
        const AMD_3DNOWEXT = 30;

        /**
         * 3DNow!.
         */
        const AMD_3DNOW = 31;

        private const _VALUES = [0 => true, 1 => true, 2 => true, 3 => true, 4 => true, 5 => true, 6 => true, 7 => true, 8 => true, 9 => true, 11 => true, 12 => true, 13 => true, 14 => true, 15 => true, 16 => true, 17 => true, 20 => true, 22 => true, 23 => true, 24 => true, 25 => true, 26 => true, 27 => true, 29 => true, 30 => true, 31 => true];

        public static function isDefined(int $v): bool {
            return isset(self::_VALUES[$v]);
        }
    }
}

namespace Luformat\XenMigrationRecords\CpuidLeaf {
    class Extended21Eax {

        /**
         * No nested data breakpoints.
         */
        const NNWB = 0;

        /**
         * WRMSR of FS and GS bases does not serialise.
         */
        const FSGS_NSER = 1;

        /**
         * LFENCE always serialises.
         */
        const LFENCE_ALWAYS = 2;

        /**
         * Paging in SMM is locked.
         */
        const SMM_PAGE_LOCK = 3;

        /**
         * A null selector clears its base.
         */
        const NULL_SEL_CLEARS_BASE = 6;

        /**
         * Upper address ignore.
         */
        const UPPER_ADDRESS_IGNORE = 7;

        /**
         * Automatic IBRS.
         */
        const AUTO_IBRS = 8;

        /**
         * No SMM_CTL register.
         */
        const NO_SMM_CTL_MSR = 9;

        /**
         * Fast short REP STOSB.
         */
        const FAST_SHORT_REP_STOSB = 10;

        /**
         * Fast short REP CMPSB.
         */
        const FAST_SHORT_REP_CMPSB = 11;

        /**
         * Control of prefetching.
         */
        const PREFETCH_CTL_MSR = 13;

        /**
         * CPUID faulting.
         */
        const CPUID_USER_DIS = 17;

        /**
         * Enhanced predictive store forwarding.
         */
        const EPSF = 18;

        /**
         * Fast short REP SCASB.
         */
        const FSRSC = 19;

        /**
         * PREFETCHI.
         */
        const AMD_PREFETCHI = 23;

        /**
         * PRED_CMD with SBPB.
         */
        const SBPB = 27;

        /**
         * IBPB clears branch type predictions.
         */
        const IBPB_BRTYPE = 28;

        /**
         * No speculative return stack overflow.
         */
        const SRSO_NO = 29;

        private const _VALUES = [0 => true, 1 => true, 2 => true, 3 => true, 6 => true, 7 => true, 8 => true, 9 => true, 10 => true, 11 => true, 13 => true, 17 => true, 18 => true, 19 => true, 23 => true, 27 => true, 28 => true, 29 => true];

        public static function isDefined(int $v): bool {
            return isset(self::_VALUES[$v]);
        }
    }
}

namespace Luformat\XenMigrationRecords\CpuidLeaf {
    class Extended7Edx {

        /**
         * The TSC runs at one rate in all states.
         */
        const ITSC = 8;

        /**
         * Read-only MPERF and APERF.
         */
        const EFRO = 10;

        private const _VALUES = [8 => true, 10 => true];

        public static function isDefined(int $v): bool {
            return isset(self::_VALUES[$v]);
        }
    }
}

namespace Luformat\XenMigrationRecords\CpuidLeaf {
    class Extended8Ebx {

        /**
         * CLZERO.
         */
        const CLZERO = 0;

        /**
         * FXRSTOR restores the error pointers.
         */
        const RSTR_FP_ERR_PTRS = 2;

        /**
         * WBNOINVD.
         */
        const WBNOINVD = 9;

        /**
         * PRED_CMD with IBPB.
         */
        const IBPB = 12;

        /**
         * SPEC_CTRL with IBRS.
         */
        const IBRS = 14;

        /**
         * SPEC_CTRL with STIBP.
         */
        const AMD_STIBP = 15;

        /**
         * IBRS is preferred always on.
         */
        const IBRS_ALWAYS = 16;

        /**
         * STIBP is preferred always on.
         */
        const STIBP_ALWAYS = 17;

        /**
         * IBRS is preferred to software.
         */
        const IBRS_FAST = 18;

        /**
         * IBRS protects the same mode.
         */
        const IBRS_SAME_MODE = 19;

        /**
         * EFER has no LMSLE.
         */
        const NO_LMSL = 20;

        /**
         * Protected processor inventory number.
         */
        const AMD_PPIN = 23;

        /**
         * SPEC_CTRL with SSBD.
         */
        const AMD_SSBD = 24;

        /**
         * VIRT_SPEC_CTRL with SSBD.
         */
        const VIRT_SSBD = 25;

        /**
         * No speculative store bypass.
         */
        const SSB_NO = 26;

        /**
         * Collaborative performance control.
         */
        const CPPC = 27;

        /**
         * SPEC_CTRL with PSFD.
         */
        const PSFD = 28;

        /**
         * No branch type confusion.
         */
        const BTC_NO = 29;

        /**
         * IBPB clears return predictions.
         */
        const IBPB_RET = 30;

        private const _VALUES = [0 => true, 2 => true, 9 => true, 12 => true, 14 => true, 15 => true, 16 => true, 17 => true, 18 => true, 19 => true, 20 => true, 23 => true, 24 => true, 25 => true, 26 => true, 27 => true, 28 => true, 29 => true, 30 => true];

        public static function isDefined(int $v): bool {
            return isset(self::_VALUES[$v]);
        }
    }
}

namespace Luformat\XenMigrationRecords\CpuidLeaf {
    class Leaf1Ecx {

        /**
         * SSE3.
         */
        const SSE3 = 0;

        /**
         * PCLMULQDQ.
         */
        const PCLMULQDQ = 1;

        /**
         * Debug store in 64 bits.
         */
        const DTES64 = 2;

        /**
         * MONITOR and MWAIT.
         */
        const MONITOR = 3;

        /**
         * Debug store qualified by privilege.
         */
        const DSCPL = 4;

        /**
         * Virtual machine extensions.
         */
        const VMX = 5;

        /**
         * Safer mode extensions.
         */
        const SMX = 6;

        /**
         * Enhanced SpeedStep.
         */
        const EST = 7;

        /**
         * Thermal monitor 2.
         */
        const TM2 = 8;

        /**
         * SSSE3.
         */
        const SSSE3 = 9;

        /**
         * Silicon debug.
         */
        const SDBG = 11;

        /**
         * Fused multiply and add.
         */
        const FMA = 12;

        /**
         * CMPXCHG16B.
         */
        const CX16 = 13;

        /**
         * Control of task priority messages.
         */
        const XTPR = 14;

        /**
         * Performance and debug capability register.
         */
        const PDCM = 15;

        /**
         * Process context identifiers.
         */
        const PCID = 17;

        /**
         * Direct cache access.
         */
        const DCA = 18;

        /**
         * SSE4.1.
         */
        const SSE4_1 = 19;

        /**
         * SSE4.2.
         */
        const SSE4_2 = 20;

        /**
         * x2APIC.
         */
        const X2APIC = 21;

        /**
         * MOVBE.
         */
        const MOVBE = 22;

        /**
         * POPCNT.
         */
        const POPCNT = 23;

        /**
         * TSC deadline mode of the APIC timer.
         */
        const TSC_DEADLINE = 24;

        /**
         * AES instructions.
         */
        const AESNI = 25;

        /**
         * XSAVE and XGETBV.
         */
        const XSAVE = 26;

        /**
         * The guest has enabled XSAVE (a copy of CR4).
         */
        const OSXSAVE = 27;

        /**
         * AVX.
         */
        const AVX = 28;

        /**
         * Conversion of half precision.
         */
        const F16C = 29;

        /**
         * RDRAND.
         */
        const RDRAND = 30;

        /**
         * A hypervisor is there.
         */
        const HYPERVISOR = 31;

        private const _VALUES = [0 => true, 1 => true, 2 => true, 3 => true, 4 => true, 5 => true, 6 => true, 7 => true, 8 => true, 9 => true, 11 => true, 12 => true, 13 => true, 14 => true, 15 => true, 17 => true, 18 => true, 19 => true, 20 => true, 21 => true, 22 => true, 23 => true, 24 => true, 25 => true, 26 => true, 27 => true, 28 => true, 29 => true, 30 => true, 31 => true];

        public static function isDefined(int $v): bool {
            return isset(self::_VALUES[$v]);
        }
    }
}

namespace Luformat\XenMigrationRecords\CpuidLeaf {
    class Leaf1Edx {

        /**
         * x87 on the chip.
         */
        const FPU = 0;

        /**
         * Virtual 8086 mode enhancements.
         */
        const VME = 1;

        /**
         * Debugging extensions.
         */
        const DE = 2;

        /**
         * Pages of 4 MiB.
         */
        const PSE = 3;

        /**
         * Time stamp counter.
         */
        const TSC = 4;

        /**
         * RDMSR and WRMSR.
         */
        const MSR = 5;

        /**
         * Physical address extension.
         */
        const PAE = 6;

        /**
         * Machine check exception.
         */
        const MCE = 7;

        /**
         * CMPXCHG8B.
         */
        const CX8 = 8;

        /**
         * Local APIC.
         */
        const APIC = 9;

        /**
         * SYSENTER and SYSEXIT.
         */
        const SEP = 11;

        /**
         * Memory type range registers.
         */
        const MTRR = 12;

        /**
         * Global pages.
         */
        const PGE = 13;

        /**
         * Machine check architecture.
         */
        const MCA = 14;

        /**
         * Conditional moves.
         */
        const CMOV = 15;

        /**
         * Page attribute table.
         */
        const PAT = 16;

        /**
         * Pages of 4 MiB above 4 GiB.
         */
        const PSE36 = 17;

        /**
         * Serial number of the processor.
         */
        const PSN = 18;

        /**
         * CLFLUSH.
         */
        const CLFLUSH = 19;

        /**
         * Debug store.
         */
        const DS = 21;

        /**
         * Thermal monitor and clock modulation registers.
         */
        const ACPI = 22;

        /**
         * MMX.
         */
        const MMX = 23;

        /**
         * FXSAVE and FXRSTOR.
         */
        const FXSR = 24;

        /**
         * SSE.
         */
        const SSE = 25;

        /**
         * SSE2.
         */
        const SSE2 = 26;

        /**
         * Self snoop.
         */
        const SS = 27;

        /**
         * The package may have several logical processors.
         */
        const HTT = 28;

        /**
         * Thermal monitor.
         */
        const TM = 29;

        /**
         * Pending break enable.
         */
        const PBE = 31;

        private const _VALUES = [0 => true, 1 => true, 2 => true, 3 => true, 4 => true, 5 => true, 6 => true, 7 => true, 8 => true, 9 => true, 11 => true, 12 => true, 13 => true, 14 => true, 15 => true, 16 => true, 17 => true, 18 => true, 19 => true, 21 => true, 22 => true, 23 => true, 24 => true, 25 => true, 26 => true, 27 => true, 28 => true, 29 => true, 31 => true];

        public static function isDefined(int $v): bool {
            return isset(self::_VALUES[$v]);
        }
    }
}

namespace Luformat\XenMigrationRecords\CpuidLeaf {
    class Leaf71Eax {

        /**
         * SHA-512 instructions.
         */
        const SHA512 = 0;

        /**
         * SM3 instructions.
         */
        const SM3 = 1;

        /**
         * SM4 instructions.
         */
        const SM4 = 2;

        /**
         * Neural network instructions of AVX.
         */
        const AVX_VNNI = 4;

        /**
         * AVX-512 bfloat16.
         */
        const AVX512_BF16 = 5;

        /**
         * Linear address space separation.
         */
        const LASS = 6;

        /**
         * CMPccXADD.
         */
        const CMPCCXADD = 7;

        /**
         * Fast REP MOVSB of no length.
         */
        const FZRM = 10;

        /**
         * Fast short REP STOSB.
         */
        const FSRS = 11;

        /**
         * Fast short REP CMPSB and SCASB.
         */
        const FSRCS = 12;

        /**
         * Flexible return and event delivery.
         */
        const FRED = 17;

        /**
         * LKGS.
         */
        const LKGS = 18;

        /**
         * WRMSRNS.
         */
        const WRMSRNS = 19;

        /**
         * Source of an NMI is reported.
         */
        const NMI_SRC = 20;

        /**
         * Tiles of half precision.
         */
        const AMX_FP16 = 21;

        /**
         * HRESET.
         */
        const HRESET = 22;

        /**
         * Integer fused multiply and add of AVX.
         */
        const AVX_IFMA = 23;

        /**
         * Linear address masking.
         */
        const LAM = 26;

        /**
         * RDMSRLIST and WRMSRLIST.
         */
        const MSRLIST = 27;

        private const _VALUES = [0 => true, 1 => true, 2 => true, 4 => true, 5 => true, 6 => true, 7 => true, 10 => true, 11 => true, 12 => true, 17 => true, 18 => true, 19 => true, 20 => true, 21 => true, 22 => true, 23 => true, 26 => true, 27 => true];

        public static function isDefined(int $v): bool {
            return isset(self::_VALUES[$v]);
        }
    }
}

namespace Luformat\XenMigrationRecords\CpuidLeaf {
    class Leaf72Edx {

        /**
         * SPEC_CTRL with PSFD.
         */
        const INTEL_PSFD = 0;

        /**
         * SPEC_CTRL with IPRED_DIS.
         */
        const IPRED_CTRL = 1;

        /**
         * SPEC_CTRL with RRSBA_DIS.
         */
        const RRSBA_CTRL = 2;

        /**
         * SPEC_CTRL with DDP_DIS.
         */
        const DDP_CTRL = 3;

        /**
         * SPEC_CTRL with BHI_DIS_S.
         */
        const BHI_CTRL = 4;

        /**
         * No MXCSR configuration dependent timing.
         */
        const MCDT_NO = 5;

        /**
         * Disabling of locks on uncached memory.
         */
        const UC_LOCK_DIS = 6;

        /**
         * MONITOR needs no mitigation.
         */
        const MONITOR_MITG_NO = 7;

        private const _VALUES = [0 => true, 1 => true, 2 => true, 3 => true, 4 => true, 5 => true, 6 => true, 7 => true];

        public static function isDefined(int $v): bool {
            return isset(self::_VALUES[$v]);
        }
    }
}

namespace Luformat\XenMigrationRecords\CpuidLeaf {
    class Leaf7Ebx {

        /**
         * RDFSBASE and its kin.
         */
        const FSGSBASE = 0;

        /**
         * TSC_ADJUST register.
         */
        const TSC_ADJUST = 1;

        /**
         * Software guard extensions.
         */
        const SGX = 2;

        /**
         * Bit manipulation, first group.
         */
        const BMI1 = 3;

        /**
         * Hardware lock elision.
         */
        const HLE = 4;

        /**
         * AVX2.
         */
        const AVX2 = 5;

        /**
         * x87 data pointer changes on exceptions only.
         */
        const FDP_EXCP_ONLY = 6;

        /**
         * Supervisor mode execution prevention.
         */
        const SMEP = 7;

        /**
         * Bit manipulation, second group.
         */
        const BMI2 = 8;

        /**
         * Enhanced REP MOVSB and STOSB.
         */
        const ERMS = 9;

        /**
         * INVPCID.
         */
        const INVPCID = 10;

        /**
         * Restricted transactional memory.
         */
        const RTM = 11;

        /**
         * Platform quality of service monitoring.
         */
        const PQM = 12;

        /**
         * x87 segment selectors are not saved.
         */
        const NO_FPU_SEL = 13;

        /**
         * Memory protection extensions.
         */
        const MPX = 14;

        /**
         * Platform quality of service enforcement.
         */
        const PQE = 15;

        /**
         * AVX-512 foundation.
         */
        const AVX512F = 16;

        /**
         * AVX-512 double and quad words.
         */
        const AVX512DQ = 17;

        /**
         * RDSEED.
         */
        const RDSEED = 18;

        /**
         * ADCX and ADOX.
         */
        const ADX = 19;

        /**
         * Supervisor mode access prevention.
         */
        const SMAP = 20;

        /**
         * AVX-512 integer fused multiply and add.
         */
        const AVX512_IFMA = 21;

        /**
         * CLFLUSHOPT.
         */
        const CLFLUSHOPT = 23;

        /**
         * CLWB.
         */
        const CLWB = 24;

        /**
         * Processor trace.
         */
        const PROC_TRACE = 25;

        /**
         * AVX-512 prefetch.
         */
        const AVX512PF = 26;

        /**
         * AVX-512 exponential and reciprocal.
         */
        const AVX512ER = 27;

        /**
         * AVX-512 conflict detection.
         */
        const AVX512CD = 28;

        /**
         * SHA instructions.
         */
        const SHA = 29;

        /**
         * AVX-512 bytes and words.
         */
        const AVX512BW = 30;

        /**
         * AVX-512 vector length.
         */
        const AVX512VL = 31;

        private const _VALUES = [0 => true, 1 => true, 2 => true, 3 => true, 4 => true, 5 => true, 6 => true, 7 => true, 8 => true, 9 => true, 10 => true, 11 => true, 12 => true, 13 => true, 14 => true, 15 => true, 16 => true, 17 => true, 18 => true, 19 => true, 20 => true, 21 => true, 23 => true, 24 => true, 25 => true, 26 => true, 27 => true, 28 => true, 29 => true, 30 => true, 31 => true];

        public static function isDefined(int $v): bool {
            return isset(self::_VALUES[$v]);
        }
    }
}

namespace Luformat\XenMigrationRecords\CpuidLeaf {
    class Leaf7Ecx {

        /**
         * PREFETCHWT1.
         */
        const PREFETCHWT1 = 0;

        /**
         * AVX-512 vector byte manipulation.
         */
        const AVX512_VBMI = 1;

        /**
         * User mode instruction prevention.
         */
        const UMIP = 2;

        /**
         * Protection keys of user pages.
         */
        const PKU = 3;

        /**
         * The guest has enabled protection keys (a copy of CR4).
         */
        const OSPKE = 4;

        /**
         * TPAUSE, UMONITOR and UMWAIT.
         */
        const WAITPKG = 5;

        /**
         * AVX-512 vector byte manipulation, second group.
         */
        const AVX512_VBMI2 = 6;

        /**
         * Shadow stacks.
         */
        const CET_SS = 7;

        /**
         * Galois field instructions.
         */
        const GFNI = 8;

        /**
         * AES on vectors.
         */
        const VAES = 9;

        /**
         * PCLMULQDQ on vectors.
         */
        const VPCLMULQDQ = 10;

        /**
         * AVX-512 neural network instructions.
         */
        const AVX512_VNNI = 11;

        /**
         * AVX-512 bit algorithms.
         */
        const AVX512_BITALG = 12;

        /**
         * AVX-512 population count.
         */
        const AVX512_VPOPCNTDQ = 14;

        /**
         * Page tables of five levels.
         */
        const LA57 = 16;

        /**
         * RDPID.
         */
        const RDPID = 22;

        /**
         * CLDEMOTE.
         */
        const CLDEMOTE = 25;

        /**
         * MOVDIRI.
         */
        const MOVDIRI = 27;

        /**
         * MOVDIR64B.
         */
        const MOVDIR64B = 28;

        /**
         * ENQCMD.
         */
        const ENQCMD = 29;

        /**
         * Protection keys of supervisor pages.
         */
        const PKS = 31;

        private const _VALUES = [0 => true, 1 => true, 2 => true, 3 => true, 4 => true, 5 => true, 6 => true, 7 => true, 8 => true, 9 => true, 10 => true, 11 => true, 12 => true, 14 => true, 16 => true, 22 => true, 25 => true, 27 => true, 28 => true, 29 => true, 31 => true];

        public static function isDefined(int $v): bool {
            return isset(self::_VALUES[$v]);
        }
    }
}

namespace Luformat\XenMigrationRecords\CpuidLeaf {
    class Leaf7Edx {

        /**
         * AVX-512 neural network instructions on four registers.
         */
        const AVX512_4VNNIW = 2;

        /**
         * AVX-512 multiply and add on four registers.
         */
        const AVX512_4FMAPS = 3;

        /**
         * Fast short REP MOVSB.
         */
        const FSRM = 4;

        /**
         * AVX-512 intersection.
         */
        const AVX512_VP2INTERSECT = 8;

        /**
         * Control of the mitigation of SRBDS.
         */
        const SRBDS_CTRL = 9;

        /**
         * VERW clears buffers.
         */
        const MD_CLEAR = 10;

        /**
         * Transactions always abort.
         */
        const RTM_ALWAYS_ABORT = 11;

        /**
         * TSX_FORCE_ABORT register.
         */
        const TSX_FORCE_ABORT = 13;

        /**
         * SERIALIZE.
         */
        const SERIALIZE = 14;

        /**
         * Processors of several kinds.
         */
        const HYBRID = 15;

        /**
         * Suspending of load tracking.
         */
        const TSXLDTRK = 16;

        /**
         * PCONFIG.
         */
        const PCONFIG = 18;

        /**
         * Architectural last branch records.
         */
        const ARCH_LBR = 19;

        /**
         * Indirect branch tracking.
         */
        const CET_IBT = 20;

        /**
         * Tiles of bfloat16.
         */
        const AMX_BF16 = 22;

        /**
         * AVX-512 half precision.
         */
        const AVX512_FP16 = 23;

        /**
         * Tiles.
         */
        const AMX_TILE = 24;

        /**
         * Tiles of bytes.
         */
        const AMX_INT8 = 25;

        /**
         * SPEC_CTRL with IBRS, and PRED_CMD with IBPB.
         */
        const IBRSB = 26;

        /**
         * SPEC_CTRL with STIBP.
         */
        const STIBP = 27;

        /**
         * FLUSH_CMD register.
         */
        const L1D_FLUSH = 28;

        /**
         * ARCH_CAPABILITIES register.
         */
        const ARCH_CAPS = 29;

        /**
         * CORE_CAPABILITIES register.
         */
        const CORE_CAPS = 30;

        /**
         * SPEC_CTRL with SSBD.
         */
        const SSBD = 31;

        private const _VALUES = [2 => true, 3 => true, 4 => true, 8 => true, 9 => true, 10 => true, 11 => true, 13 => true, 14 => true, 15 => true, 16 => true, 18 => true, 19 => true, 20 => true, 22 => true, 23 => true, 24 => true, 25 => true, 26 => true, 27 => true, 28 => true, 29 => true, 30 => true, 31 => true];

        public static function isDefined(int $v): bool {
            return isset(self::_VALUES[$v]);
        }
    }
}

namespace Luformat\XenMigrationRecords\CpuidLeaf {
    class LeafD1Eax {

        /**
         * XSAVEOPT.
         */
        const XSAVEOPT = 0;

        /**
         * XSAVEC.
         */
        const XSAVEC = 1;

        /**
         * XGETBV of what is in use.
         */
        const XGETBV1 = 2;

        /**
         * XSAVES and XRSTORS.
         */
        const XSAVES = 3;

        /**
         * Extended feature disable.
         */
        const XFD = 4;

        private const _VALUES = [0 => true, 1 => true, 2 => true, 3 => true, 4 => true];

        public static function isDefined(int $v): bool {
            return isset(self::_VALUES[$v]);
        }
    }
}

/**
 * Domain context, the successor that was **proposed** for `SHARED_INFO` and
 * `X86_TSC_INFO` (record 0x13, stream version 4). It was never merged; no
 * released Xen writes it.
 */

namespace Luformat\XenMigrationRecords {
    class DomainContext extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\Kaitai\Struct\Struct $_parent = null, ?\Luformat\XenMigrationRecords $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_read();
        }

        private function _read() {
            $this->_m_records = [];
            $i = 0;
            do {
                $_ = new \Luformat\XenMigrationRecords\ContextRecord($this->_io, $this, $this->_root);
                $this->_m_records[] = $_;
                $i++;
            } while (!( (($_->recordType() == \Luformat\XenMigrationRecords\ContextType::END_OF_CONTEXT) || ($this->_io()->isEof())) ));
            if (!($this->_io()->isEof())) {
                $this->_m_trailing = $this->_io->readBytesFull();
            }
        }
        protected $_m_records;
        protected $_m_trailing;

        /**
         * Records up to and including the one that ends the context.
         */
        public function records() { return $this->_m_records; }

        /**
         * What follows the end of the context (opaque); receivers ignore it.
         */
        public function trailing() { return $this->_m_trailing; }
    }
}

/**
 * Marks the end of the stream; has no fields.
 */

namespace Luformat\XenMigrationRecords {
    class EndRecord extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\Kaitai\Struct\Struct $_parent = null, ?\Luformat\XenMigrationRecords $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_read();
        }

        private function _read() {
        }
    }
}

/**
 * HVM parameters of a domain.
 */

namespace Luformat\XenMigrationRecords {
    class HvmParams extends \Kaitai\Struct\Struct {
        protected $_m__is_le;

        public function __construct(bool $hostIsBe, \Kaitai\Struct\Stream $_io, ?\Kaitai\Struct\Struct $_parent = null, ?\Luformat\XenMigrationRecords $_root = null) {
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
            $this->_m_count = $this->_io->readU4le();
            $this->_m_reserved = $this->_io->readU4le();
            $this->_m_params = [];
            $n = $this->count();
            for ($i = 0; $i < $n; $i++) {
                $this->_m_params[] = new \Luformat\XenMigrationRecords\HvmParams\HvmParamEntry($this->_io, $this, $this->_root, $this->_m__is_le);
            }
            if (!($this->_io()->isEof())) {
                $this->_m_trailing = $this->_io->readBytesFull();
            }
        }

        private function _readBE() {
            $this->_m_count = $this->_io->readU4be();
            $this->_m_reserved = $this->_io->readU4be();
            $this->_m_params = [];
            $n = $this->count();
            for ($i = 0; $i < $n; $i++) {
                $this->_m_params[] = new \Luformat\XenMigrationRecords\HvmParams\HvmParamEntry($this->_io, $this, $this->_root, $this->_m__is_le);
            }
            if (!($this->_io()->isEof())) {
                $this->_m_trailing = $this->_io->readBytesFull();
            }
        }
        protected $_m_count;
        protected $_m_reserved;
        protected $_m_params;
        protected $_m_trailing;
        protected $_m_hostIsBe;

        /**
         * Number of parameters; 0 is possible from Xen 4.6 to 4.8.
         */
        public function count() { return $this->_m_count; }

        /**
         * Reserved, 0.
         */
        public function reserved() { return $this->_m_reserved; }

        /**
         * The parameters, only those that are not 0.
         */
        public function params() { return $this->_m_params; }

        /**
         * What follows the counted parameters (opaque); only in a damaged
         * record.
         */
        public function trailing() { return $this->_m_trailing; }

        /**
         * True if the stream was written by a big-endian host.
         */
        public function hostIsBe() { return $this->_m_hostIsBe; }
    }
}

/**
 * One parameter.
 */

namespace Luformat\XenMigrationRecords\HvmParams {
    class HvmParamEntry extends \Kaitai\Struct\Struct {
        protected $_m__is_le;

        public function __construct(\Kaitai\Struct\Stream $_io, ?\Luformat\XenMigrationRecords\HvmParams $_parent = null, ?\Luformat\XenMigrationRecords $_root = null, $is_le = null) {
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
            $this->_m_index = $this->_io->readU8le();
            $this->_m_value = $this->_io->readU8le();
        }

        private function _readBE() {
            $this->_m_index = $this->_io->readU8be();
            $this->_m_value = $this->_io->readU8be();
        }
        protected $_m_altp2mMode;

        /**
         * Who may use alternate physical-to-machine tables.
         */
        public function altp2mMode() {
            if ($this->_m_altp2mMode !== null)
                return $this->_m_altp2mMode;
            if ($this->index() == \Luformat\XenMigrationRecords\HvmParam::ALTP2M) {
                $this->_m_altp2mMode = \Kaitai\Struct\Stream::mod(intval(($this->value() - \Kaitai\Struct\Stream::mod($this->value(), 65536)) / 65536), 65536) * 65536 + \Kaitai\Struct\Stream::mod($this->value(), 65536);
            }
            return $this->_m_altp2mMode;
        }
        protected $_m_callbackType;

        /**
         * How events are delivered to vCPU 0.
         */
        public function callbackType() {
            if ($this->_m_callbackType !== null)
                return $this->_m_callbackType;
            if ($this->index() == \Luformat\XenMigrationRecords\HvmParam::CALLBACK_IRQ) {
                $this->_m_callbackType = \Kaitai\Struct\Stream::mod(intval($this->value() / 72057594037927936), 256);
            }
            return $this->_m_callbackType;
        }
        protected $_m_mcaCapLmce;

        /**
         * The guest has local machine check exceptions.
         */
        public function mcaCapLmce() {
            if ($this->_m_mcaCapLmce !== null)
                return $this->_m_mcaCapLmce;
            if ($this->index() == \Luformat\XenMigrationRecords\HvmParam::MCA_CAP) {
                $this->_m_mcaCapLmce = ($this->value() & 1) != 0;
            }
            return $this->_m_mcaCapLmce;
        }
        protected $_m_timerMode;

        /**
         * How timer ticks are made up for that the guest missed.
         */
        public function timerMode() {
            if ($this->_m_timerMode !== null)
                return $this->_m_timerMode;
            if ($this->index() == \Luformat\XenMigrationRecords\HvmParam::TIMER_MODE) {
                $this->_m_timerMode = \Kaitai\Struct\Stream::mod(intval(($this->value() - \Kaitai\Struct\Stream::mod($this->value(), 65536)) / 65536), 65536) * 65536 + \Kaitai\Struct\Stream::mod($this->value(), 65536);
            }
            return $this->_m_timerMode;
        }
        protected $_m_viridianApicAssist;

        /**
         * The APIC assist page.
         */
        public function viridianApicAssist() {
            if ($this->_m_viridianApicAssist !== null)
                return $this->_m_viridianApicAssist;
            if ($this->index() == \Luformat\XenMigrationRecords\HvmParam::VIRIDIAN) {
                $this->_m_viridianApicAssist = ($this->value() & 32) != 0;
            }
            return $this->_m_viridianApicAssist;
        }
        protected $_m_viridianBaseFreq;

        /**
         * Base set of Viridian features, with the timer frequency MSRs.
         */
        public function viridianBaseFreq() {
            if ($this->_m_viridianBaseFreq !== null)
                return $this->_m_viridianBaseFreq;
            if ($this->index() == \Luformat\XenMigrationRecords\HvmParam::VIRIDIAN) {
                $this->_m_viridianBaseFreq = ($this->value() & 1) != 0;
            }
            return $this->_m_viridianBaseFreq;
        }
        protected $_m_viridianCpuHotplug;

        /**
         * vCPUs can be added at run time.
         */
        public function viridianCpuHotplug() {
            if ($this->_m_viridianCpuHotplug !== null)
                return $this->_m_viridianCpuHotplug;
            if ($this->index() == \Luformat\XenMigrationRecords\HvmParam::VIRIDIAN) {
                $this->_m_viridianCpuHotplug = ($this->value() & 4096) != 0;
            }
            return $this->_m_viridianCpuHotplug;
        }
        protected $_m_viridianCrashCtl;

        /**
         * The crash MSRs.
         */
        public function viridianCrashCtl() {
            if ($this->_m_viridianCrashCtl !== null)
                return $this->_m_viridianCrashCtl;
            if ($this->index() == \Luformat\XenMigrationRecords\HvmParam::VIRIDIAN) {
                $this->_m_viridianCrashCtl = ($this->value() & 64) != 0;
            }
            return $this->_m_viridianCrashCtl;
        }
        protected $_m_viridianExProcessorMasks;

        /**
         * Processor masks beyond 64 vCPUs.
         */
        public function viridianExProcessorMasks() {
            if ($this->_m_viridianExProcessorMasks !== null)
                return $this->_m_viridianExProcessorMasks;
            if ($this->index() == \Luformat\XenMigrationRecords\HvmParam::VIRIDIAN) {
                $this->_m_viridianExProcessorMasks = ($this->value() & 1024) != 0;
            }
            return $this->_m_viridianExProcessorMasks;
        }
        protected $_m_viridianHcallIpi;

        /**
         * Interrupts between vCPUs are hypercalls.
         */
        public function viridianHcallIpi() {
            if ($this->_m_viridianHcallIpi !== null)
                return $this->_m_viridianHcallIpi;
            if ($this->index() == \Luformat\XenMigrationRecords\HvmParam::VIRIDIAN) {
                $this->_m_viridianHcallIpi = ($this->value() & 512) != 0;
            }
            return $this->_m_viridianHcallIpi;
        }
        protected $_m_viridianHcallRemoteTlbFlush;

        /**
         * TLB flushes of other vCPUs are hypercalls.
         */
        public function viridianHcallRemoteTlbFlush() {
            if ($this->_m_viridianHcallRemoteTlbFlush !== null)
                return $this->_m_viridianHcallRemoteTlbFlush;
            if ($this->index() == \Luformat\XenMigrationRecords\HvmParam::VIRIDIAN) {
                $this->_m_viridianHcallRemoteTlbFlush = ($this->value() & 16) != 0;
            }
            return $this->_m_viridianHcallRemoteTlbFlush;
        }
        protected $_m_viridianNoFreq;

        /**
         * The timer frequency MSRs are left out.
         */
        public function viridianNoFreq() {
            if ($this->_m_viridianNoFreq !== null)
                return $this->_m_viridianNoFreq;
            if ($this->index() == \Luformat\XenMigrationRecords\HvmParam::VIRIDIAN) {
                $this->_m_viridianNoFreq = ($this->value() & 2) != 0;
            }
            return $this->_m_viridianNoFreq;
        }
        protected $_m_viridianNoVpLimit;

        /**
         * The guest may have more than 64 vCPUs.
         */
        public function viridianNoVpLimit() {
            if ($this->_m_viridianNoVpLimit !== null)
                return $this->_m_viridianNoVpLimit;
            if ($this->index() == \Luformat\XenMigrationRecords\HvmParam::VIRIDIAN) {
                $this->_m_viridianNoVpLimit = ($this->value() & 2048) != 0;
            }
            return $this->_m_viridianNoVpLimit;
        }
        protected $_m_viridianReferenceTsc;

        /**
         * The reference TSC page.
         */
        public function viridianReferenceTsc() {
            if ($this->_m_viridianReferenceTsc !== null)
                return $this->_m_viridianReferenceTsc;
            if ($this->index() == \Luformat\XenMigrationRecords\HvmParam::VIRIDIAN) {
                $this->_m_viridianReferenceTsc = ($this->value() & 8) != 0;
            }
            return $this->_m_viridianReferenceTsc;
        }
        protected $_m_viridianStimer;

        /**
         * The synthetic timers.
         */
        public function viridianStimer() {
            if ($this->_m_viridianStimer !== null)
                return $this->_m_viridianStimer;
            if ($this->index() == \Luformat\XenMigrationRecords\HvmParam::VIRIDIAN) {
                $this->_m_viridianStimer = ($this->value() & 256) != 0;
            }
            return $this->_m_viridianStimer;
        }
        protected $_m_viridianSynic;

        /**
         * The synthetic interrupt controller.
         */
        public function viridianSynic() {
            if ($this->_m_viridianSynic !== null)
                return $this->_m_viridianSynic;
            if ($this->index() == \Luformat\XenMigrationRecords\HvmParam::VIRIDIAN) {
                $this->_m_viridianSynic = ($this->value() & 128) != 0;
            }
            return $this->_m_viridianSynic;
        }
        protected $_m_viridianTimeRefCount;

        /**
         * The partition reference time counter.
         */
        public function viridianTimeRefCount() {
            if ($this->_m_viridianTimeRefCount !== null)
                return $this->_m_viridianTimeRefCount;
            if ($this->index() == \Luformat\XenMigrationRecords\HvmParam::VIRIDIAN) {
                $this->_m_viridianTimeRefCount = ($this->value() & 4) != 0;
            }
            return $this->_m_viridianTimeRefCount;
        }
        protected $_m_index;
        protected $_m_value;

        /**
         * Which parameter.
         */
        public function index() { return $this->_m_index; }

        /**
         * Its value.
         */
        public function value() { return $this->_m_value; }
    }
}

/**
 * One model specific register of the policy.
 */

namespace Luformat\XenMigrationRecords {
    class MsrPolicyEntry extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\Luformat\XenMigrationRecords\X86MsrPolicy $_parent = null, ?\Luformat\XenMigrationRecords $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_read();
        }

        private function _read() {
            $this->_m_index = $this->_io->readU4le();
            $this->_m_flags = $this->_io->readU4le();
            $this->_m_value = $this->_io->readU8le();
        }
        protected $_m_index;
        protected $_m_flags;
        protected $_m_value;

        /**
         * Number of the register.
         */
        public function index() { return $this->_m_index; }

        /**
         * Reserved, 0.
         */
        public function flags() { return $this->_m_flags; }

        /**
         * Value of the register.
         */
        public function value() { return $this->_m_value; }
    }
}

/**
 * Contents of guest pages, as libxc images carry them. A live update leaves
 * guest memory in place and needs no such record.
 */

namespace Luformat\XenMigrationRecords {
    class PageData extends \Kaitai\Struct\Struct {
        protected $_m__is_le;

        public function __construct(bool $hostIsBe, \Kaitai\Struct\Stream $_io, ?\Kaitai\Struct\Struct $_parent = null, ?\Luformat\XenMigrationRecords $_root = null) {
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
            $this->_m_count = $this->_io->readU4le();
            $this->_m_reserved = $this->_io->readU4le();
            $this->_m_pfns = [];
            $n = $this->count();
            for ($i = 0; $i < $n; $i++) {
                $this->_m_pfns[] = new \Luformat\XenMigrationRecords\PageData\PageDescriptor($this->_io, $this, $this->_root, $this->_m__is_le);
            }
        }

        private function _readBE() {
            $this->_m_count = $this->_io->readU4be();
            $this->_m_reserved = $this->_io->readU4be();
            $this->_m_pfns = [];
            $n = $this->count();
            for ($i = 0; $i < $n; $i++) {
                $this->_m_pfns[] = new \Luformat\XenMigrationRecords\PageData\PageDescriptor($this->_io, $this, $this->_root, $this->_m__is_le);
            }
        }
        protected $_m_numPages;

        /**
         * Number of page contents that follow. It should equal the number of
         * descriptors whose page has data.
         */
        public function numPages() {
            if ($this->_m_numPages !== null)
                return $this->_m_numPages;
            $this->_m_numPages = intval((($this->_io()->size() - 8) - $this->count() * 8) / 4096);
            return $this->_m_numPages;
        }
        protected $_m_pages;

        /**
         * Contents of the pages that have data, in the order of `pfns`
         * (opaque: guest memory). Not read until asked for.
         */
        public function pages() {
            if ($this->_m_pages !== null)
                return $this->_m_pages;
            $_pos = $this->_io->pos();
            $this->_io->seek(8 + $this->count() * 8);
            if ($this->_m__is_le) {
                $this->_m_pages = [];
                $n = $this->numPages();
                for ($i = 0; $i < $n; $i++) {
                    $this->_m_pages[] = $this->_io->readBytes(4096);
                }
            } else {
                $this->_m_pages = [];
                $n = $this->numPages();
                for ($i = 0; $i < $n; $i++) {
                    $this->_m_pages[] = $this->_io->readBytes(4096);
                }
            }
            $this->_io->seek($_pos);
            return $this->_m_pages;
        }
        protected $_m_trailing;

        /**
         * What follows the last whole page (opaque); empty in an undamaged
         * record.
         */
        public function trailing() {
            if ($this->_m_trailing !== null)
                return $this->_m_trailing;
            $_pos = $this->_io->pos();
            $this->_io->seek((8 + $this->count() * 8) + $this->numPages() * 4096);
            if ($this->_m__is_le) {
                $this->_m_trailing = $this->_io->readBytes(\Kaitai\Struct\Stream::mod(($this->_io()->size() - 8) - $this->count() * 8, 4096));
            } else {
                $this->_m_trailing = $this->_io->readBytes(\Kaitai\Struct\Stream::mod(($this->_io()->size() - 8) - $this->count() * 8, 4096));
            }
            $this->_io->seek($_pos);
            return $this->_m_trailing;
        }
        protected $_m_count;
        protected $_m_reserved;
        protected $_m_pfns;
        protected $_m_hostIsBe;

        /**
         * Number of pages that the record describes; at least 1.
         */
        public function count() { return $this->_m_count; }

        /**
         * Reserved, 0.
         */
        public function reserved() { return $this->_m_reserved; }

        /**
         * Frame number and type of each page.
         */
        public function pfns() { return $this->_m_pfns; }

        /**
         * True if the stream was written by a big-endian host.
         */
        public function hostIsBe() { return $this->_m_hostIsBe; }
    }
}

/**
 * Frame number and type of one page.
 */

namespace Luformat\XenMigrationRecords\PageData {
    class PageDescriptor extends \Kaitai\Struct\Struct {
        protected $_m__is_le;

        public function __construct(\Kaitai\Struct\Stream $_io, ?\Luformat\XenMigrationRecords\PageData $_parent = null, ?\Luformat\XenMigrationRecords $_root = null, $is_le = null) {
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
            $this->_m_raw = $this->_io->readU8le();
        }

        private function _readBE() {
            $this->_m_raw = $this->_io->readU8be();
        }
        protected $_m_hasData;

        /**
         * True if the page's contents follow in `pages`.
         */
        public function hasData() {
            if ($this->_m_hasData !== null)
                return $this->_m_hasData;
            $this->_m_hasData = \Kaitai\Struct\Stream::mod(intval((($this->raw() - $this->pfn()) - $this->reserved() * 4503599627370496) / 1152921504606846976), 16) < 13;
            return $this->_m_hasData;
        }
        protected $_m_pageType;

        /**
         * What the page is.
         */
        public function pageType() {
            if ($this->_m_pageType !== null)
                return $this->_m_pageType;
            $this->_m_pageType = \Kaitai\Struct\Stream::mod(intval((($this->raw() - $this->pfn()) - $this->reserved() * 4503599627370496) / 1152921504606846976), 16);
            return $this->_m_pageType;
        }
        protected $_m_pfn;

        /**
         * Guest frame number. The Web IDE, whose numbers are exact to 53
         * bits only, rounds it if the page type is not 0.
         */
        public function pfn() {
            if ($this->_m_pfn !== null)
                return $this->_m_pfn;
            $this->_m_pfn = (\Kaitai\Struct\Stream::mod(intval(($this->raw() - \Kaitai\Struct\Stream::mod($this->raw(), 67108864)) / 67108864), 67108864) * 67108864 + \Kaitai\Struct\Stream::mod($this->raw(), 67108864));
            return $this->_m_pfn;
        }
        protected $_m_reserved;

        /**
         * Reserved bits, 0.
         */
        public function reserved() {
            if ($this->_m_reserved !== null)
                return $this->_m_reserved;
            $this->_m_reserved = \Kaitai\Struct\Stream::mod(intval(($this->raw() - $this->pfn()) / 4503599627370496), 256);
            return $this->_m_reserved;
        }
        protected $_m_raw;

        /**
         * Page type in bits 63:60, reserved bits 59:52, frame number in
         * bits 51:0.
         */
        public function raw() { return $this->_m_raw; }
    }
}

/**
 * The page that a guest shares with Xen.
 */

namespace Luformat\XenMigrationRecords {
    class SharedInfo extends \Kaitai\Struct\Struct {
        public function __construct(int $guestWidth, \Kaitai\Struct\Stream $_io, ?\Kaitai\Struct\Struct $_parent = null, ?\Luformat\XenMigrationRecords $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_m_guestWidth = $guestWidth;
            $this->_read();
        }

        private function _read() {
            switch ($this->guestWidth()) {
                case 4:
                    $this->_m__raw_info = $this->_io->readBytesFull();
                    $_io__raw_info = new \Kaitai\Struct\Stream($this->_m__raw_info);
                    $this->_m_info = new \Luformat\XenSharedInfo\SharedInfo32($_io__raw_info);
                    break;
                default:
                    $this->_m__raw_info = $this->_io->readBytesFull();
                    $_io__raw_info = new \Kaitai\Struct\Stream($this->_m__raw_info);
                    $this->_m_info = new \Luformat\XenSharedInfo\SharedInfo64($_io__raw_info);
                    break;
            }
        }
        protected $_m_info;
        protected $_m_guestWidth;
        protected $_m__raw_info;

        /**
         * The page, 4096 octets.
         */
        public function info() { return $this->_m_info; }

        /**
         * Width of the guest's words in octets, which the record does not
         * tell: 4 chooses the 32-bit layout, all else the 64-bit one.
         */
        public function guestWidth() { return $this->_m_guestWidth; }
        public function _raw_info() { return $this->_m__raw_info; }
    }
}

/**
 * Marks the end of the data that does not change over a domain's life
 * (stream version 3); has no fields.
 */

namespace Luformat\XenMigrationRecords {
    class StaticDataEnd extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\Kaitai\Struct\Struct $_parent = null, ?\Luformat\XenMigrationRecords $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_read();
        }

        private function _read() {
        }
    }
}

/**
 * Data of a toolstack that libxc does not look into. The record was used
 * during development only and must not appear.
 */

namespace Luformat\XenMigrationRecords {
    class Toolstack extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\Kaitai\Struct\Struct $_parent = null, ?\Luformat\XenMigrationRecords $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_read();
        }

        private function _read() {
            $this->_m_data = $this->_io->readBytesFull();
        }
        protected $_m_data;

        /**
         * The data (opaque, no layout was ever published).
         */
        public function data() { return $this->_m_data; }
    }
}

/**
 * Marks that all memory was sent and is sent once more to be compared; has
 * no fields.
 */

namespace Luformat\XenMigrationRecords {
    class Verify extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\Kaitai\Struct\Struct $_parent = null, ?\Luformat\XenMigrationRecords $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_read();
        }

        private function _read() {
        }
    }
}

/**
 * CPUID leaves that the domain sees (stream version 3).
 */

namespace Luformat\XenMigrationRecords {
    class X86CpuidPolicy extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\Kaitai\Struct\Struct $_parent = null, ?\Luformat\XenMigrationRecords $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_read();
        }

        private function _read() {
            $this->_m_leaves = [];
            $n = intval($this->_io()->size() / 24);
            for ($i = 0; $i < $n; $i++) {
                $this->_m_leaves[] = new \Luformat\XenMigrationRecords\CpuidLeaf($this->_io, $this, $this->_root);
            }
            if (!($this->_io()->isEof())) {
                $this->_m_trailing = $this->_io->readBytesFull();
            }
        }
        protected $_m_leaves;
        protected $_m_trailing;

        /**
         * The leaves, at least one.
         */
        public function leaves() { return $this->_m_leaves; }

        /**
         * Rest that is no whole leaf (opaque); only in a damaged record.
         */
        public function trailing() { return $this->_m_trailing; }
    }
}

/**
 * Model specific registers that the domain sees (stream version 3).
 */

namespace Luformat\XenMigrationRecords {
    class X86MsrPolicy extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\Kaitai\Struct\Struct $_parent = null, ?\Luformat\XenMigrationRecords $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_read();
        }

        private function _read() {
            $this->_m_msrs = [];
            $n = intval($this->_io()->size() / 16);
            for ($i = 0; $i < $n; $i++) {
                $this->_m_msrs[] = new \Luformat\XenMigrationRecords\MsrPolicyEntry($this->_io, $this, $this->_root);
            }
            if (!($this->_io()->isEof())) {
                $this->_m_trailing = $this->_io->readBytesFull();
            }
        }
        protected $_m_msrs;
        protected $_m_trailing;

        /**
         * The registers, at least one.
         */
        public function msrs() { return $this->_m_msrs; }

        /**
         * Rest that is no whole entry (opaque); only in a damaged record.
         */
        public function trailing() { return $this->_m_trailing; }
    }
}

/**
 * Word width and page table depth of a PV guest; the first PV record.
 */

namespace Luformat\XenMigrationRecords {
    class X86PvInfo extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\Kaitai\Struct\Struct $_parent = null, ?\Luformat\XenMigrationRecords $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_read();
        }

        private function _read() {
            $this->_m_guestWidth = $this->_io->readU1();
            $this->_m_ptLevels = $this->_io->readU1();
            $this->_m_reserved = $this->_io->readBytes(6);
        }
        protected $_m_guestWidth;
        protected $_m_ptLevels;
        protected $_m_reserved;

        /**
         * Width of the guest's words in octets, 4 or 8.
         */
        public function guestWidth() { return $this->_m_guestWidth; }

        /**
         * Levels of the guest's page tables, 3 or 4.
         */
        public function ptLevels() { return $this->_m_ptLevels; }

        /**
         * Reserved, 0.
         */
        public function reserved() { return $this->_m_reserved; }
    }
}

/**
 * Where a PV guest keeps its physical-to-machine table.
 */

namespace Luformat\XenMigrationRecords {
    class X86PvP2mFrames extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\Kaitai\Struct\Struct $_parent = null, ?\Luformat\XenMigrationRecords $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_read();
        }

        private function _read() {
            $this->_m_startPfn = $this->_io->readU4le();
            $this->_m_endPfn = $this->_io->readU4le();
            $this->_m_p2mPfns = [];
            $n = intval(($this->_io()->size() - 8) / 8);
            for ($i = 0; $i < $n; $i++) {
                $this->_m_p2mPfns[] = $this->_io->readU8le();
            }
            if (!($this->_io()->isEof())) {
                $this->_m_trailing = $this->_io->readBytesFull();
            }
        }
        protected $_m_startPfn;
        protected $_m_endPfn;
        protected $_m_p2mPfns;
        protected $_m_trailing;

        /**
         * First frame number that the listed part of the table describes.
         */
        public function startPfn() { return $this->_m_startPfn; }

        /**
         * Last frame number that the listed part of the table describes.
         */
        public function endPfn() { return $this->_m_endPfn; }

        /**
         * Frames that hold the table, from the one with the entry of
         * `start_pfn` to the one with the entry of `end_pfn`. A frame holds
         * 512 entries of a 64-bit guest, 1024 of a 32-bit guest.
         */
        public function p2mPfns() { return $this->_m_p2mPfns; }

        /**
         * Rest that is no whole entry (opaque); only in a damaged record.
         */
        public function trailing() { return $this->_m_trailing; }
    }
}

/**
 * Registers of a PV vCPU. In a libxc image the frame numbers in it (GDT,
 * CR3, user page table, start info of vCPU 0) are the guest's PFNs, in a
 * live update stream they are MFNs.
 */

namespace Luformat\XenMigrationRecords {
    class X86PvVcpuBasic extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\Kaitai\Struct\Struct $_parent = null, ?\Luformat\XenMigrationRecords $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_read();
        }

        private function _read() {
            $this->_m_vcpuId = $this->_io->readU4le();
            $this->_m_reserved = $this->_io->readU4le();
            switch ($this->lenContext()) {
                case 2800:
                    $this->_m__raw_context = $this->_io->readBytesFull();
                    $_io__raw_context = new \Kaitai\Struct\Stream($this->_m__raw_context);
                    $this->_m_context = new \Luformat\XenPvVcpu\GuestContext32($_io__raw_context);
                    break;
                case 5168:
                    $this->_m__raw_context = $this->_io->readBytesFull();
                    $_io__raw_context = new \Kaitai\Struct\Stream($this->_m__raw_context);
                    $this->_m_context = new \Luformat\XenPvVcpu\GuestContext64($_io__raw_context);
                    break;
                default:
                    $this->_m_context = $this->_io->readBytesFull();
                    break;
            }
        }
        protected $_m_lenContext;

        /**
         * Length of the context in octets.
         */
        public function lenContext() {
            if ($this->_m_lenContext !== null)
                return $this->_m_lenContext;
            $this->_m_lenContext = $this->_io()->size() - 8;
            return $this->_m_lenContext;
        }
        protected $_m_vcpuId;
        protected $_m_reserved;
        protected $_m_context;
        protected $_m__raw_context;

        /**
         * Number of the vCPU.
         */
        public function vcpuId() { return $this->_m_vcpuId; }

        /**
         * Reserved, 0.
         */
        public function reserved() { return $this->_m_reserved; }

        /**
         * The context; its length tells 64-bit guests (5168 octets) from
         * 32-bit ones (2800). Any other length has no layout and stays octets.
         */
        public function context() { return $this->_m_context; }
        public function _raw_context() { return $this->_m__raw_context; }
    }
}

/**
 * Callbacks and machine check state of a PV vCPU.
 */

namespace Luformat\XenMigrationRecords {
    class X86PvVcpuExtended extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\Kaitai\Struct\Struct $_parent = null, ?\Luformat\XenMigrationRecords $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_read();
        }

        private function _read() {
            $this->_m_vcpuId = $this->_io->readU4le();
            $this->_m_reserved = $this->_io->readU4le();
            if (!($this->_io()->isEof())) {
                $this->_m__raw_context = $this->_io->readBytesFull();
                $_io__raw_context = new \Kaitai\Struct\Stream($this->_m__raw_context);
                $this->_m_context = new \Luformat\XenPvVcpu\ExtendedContext($_io__raw_context);
            }
        }
        protected $_m_vcpuId;
        protected $_m_reserved;
        protected $_m_context;
        protected $_m__raw_context;

        /**
         * Number of the vCPU.
         */
        public function vcpuId() { return $this->_m_vcpuId; }

        /**
         * Reserved, 0.
         */
        public function reserved() { return $this->_m_reserved; }

        /**
         * The context, at most 128 octets. Xen 4.6 to 4.8 can send a record
         * without it, which receivers ignore.
         */
        public function context() { return $this->_m_context; }
        public function _raw_context() { return $this->_m__raw_context; }
    }
}

/**
 * Model specific registers of a PV vCPU.
 */

namespace Luformat\XenMigrationRecords {
    class X86PvVcpuMsrs extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\Kaitai\Struct\Struct $_parent = null, ?\Luformat\XenMigrationRecords $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_read();
        }

        private function _read() {
            $this->_m_vcpuId = $this->_io->readU4le();
            $this->_m_reserved = $this->_io->readU4le();
            $this->_m_msrs = [];
            $n = intval(($this->_io()->size() - 8) / 16);
            for ($i = 0; $i < $n; $i++) {
                $this->_m_msrs[] = new \Luformat\XenPvVcpu\Msr($this->_io);
            }
            if (!($this->_io()->isEof())) {
                $this->_m_trailing = $this->_io->readBytesFull();
            }
        }
        protected $_m_vcpuId;
        protected $_m_reserved;
        protected $_m_msrs;
        protected $_m_trailing;

        /**
         * Number of the vCPU.
         */
        public function vcpuId() { return $this->_m_vcpuId; }

        /**
         * Reserved, 0.
         */
        public function reserved() { return $this->_m_reserved; }

        /**
         * The registers, only those that are not 0. Xen 4.6 to 4.8 can send a
         * record without any, which receivers ignore.
         */
        public function msrs() { return $this->_m_msrs; }

        /**
         * Rest that is no whole entry (opaque); only in a damaged record.
         */
        public function trailing() { return $this->_m_trailing; }
    }
}

/**
 * Extended processor state of a PV vCPU.
 */

namespace Luformat\XenMigrationRecords {
    class X86PvVcpuXsave extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\Kaitai\Struct\Struct $_parent = null, ?\Luformat\XenMigrationRecords $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_read();
        }

        private function _read() {
            $this->_m_vcpuId = $this->_io->readU4le();
            $this->_m_reserved = $this->_io->readU4le();
            if (!($this->_io()->isEof())) {
                $this->_m__raw_context = $this->_io->readBytesFull();
                $_io__raw_context = new \Kaitai\Struct\Stream($this->_m__raw_context);
                $this->_m_context = new \Luformat\XenPvVcpu\XsaveContext($_io__raw_context);
            }
        }
        protected $_m_vcpuId;
        protected $_m_reserved;
        protected $_m_context;
        protected $_m__raw_context;

        /**
         * Number of the vCPU.
         */
        public function vcpuId() { return $this->_m_vcpuId; }

        /**
         * Reserved, 0.
         */
        public function reserved() { return $this->_m_reserved; }

        /**
         * The context, at least 16 octets. Xen 4.6 to 4.8 can send a record
         * without it, which receivers ignore.
         */
        public function context() { return $this->_m_context; }
        public function _raw_context() { return $this->_m__raw_context; }
    }
}

/**
 * How the domain sees the time stamp counter.
 */

namespace Luformat\XenMigrationRecords {
    class X86TscInfo extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\Kaitai\Struct\Struct $_parent = null, ?\Luformat\XenMigrationRecords $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_read();
        }

        private function _read() {
            $this->_m_mode = $this->_io->readU4le();
            $this->_m_khz = $this->_io->readU4le();
            $this->_m_nsec = $this->_io->readU8le();
            $this->_m_incarnation = $this->_io->readU4le();
            $this->_m_reserved = $this->_io->readU4le();
        }
        protected $_m_mode;
        protected $_m_khz;
        protected $_m_nsec;
        protected $_m_incarnation;
        protected $_m_reserved;

        /**
         * When reads of the TSC are emulated.
         */
        public function mode() { return $this->_m_mode; }

        /**
         * Frequency of the TSC in kHz; 0 if the TSC is not emulated.
         */
        public function khz() { return $this->_m_khz; }

        /**
         * Time since the domain's start in nanoseconds.
         */
        public function nsec() { return $this->_m_nsec; }

        /**
         * How often the TSC was set, as each migration does.
         */
        public function incarnation() { return $this->_m_incarnation; }

        /**
         * Reserved, 0.
         */
        public function reserved() { return $this->_m_reserved; }
    }
}

namespace Luformat\XenMigrationRecords {
    class ContextType {

        /**
         * No more records.
         */
        const END_OF_CONTEXT = 0;

        /**
         * Says who wrote the context.
         */
        const START = 1;

        /**
         * The shared info structure.
         */
        const SHARED_INFO = 2;

        /**
         * How the domain sees the time stamp counter.
         */
        const TSC_INFO = 3;

        private const _VALUES = [0 => true, 1 => true, 2 => true, 3 => true];

        public static function isDefined(int $v): bool {
            return isset(self::_VALUES[$v]);
        }
    }
}

namespace Luformat\XenMigrationRecords {
    class HvmAltp2mMode {

        /**
         * Nobody.
         */
        const DISABLED = 0;

        /**
         * The guest and tools outside.
         */
        const MIXED = 1;

        /**
         * Privileged tools outside only.
         */
        const EXTERNAL = 2;

        /**
         * The guest, but only VMFUNC and virtualisation exceptions.
         */
        const LIMITED = 3;

        private const _VALUES = [0 => true, 1 => true, 2 => true, 3 => true];

        public static function isDefined(int $v): bool {
            return isset(self::_VALUES[$v]);
        }
    }
}

namespace Luformat\XenMigrationRecords {
    class HvmCallbackType {

        /**
         * Interrupt of the global number in the low bits; value 0 is none.
         */
        const GSI = 0;

        /**
         * PCI interrupt pin; the low bits name device and pin.
         */
        const PCI_INTX = 1;

        /**
         * Interrupt vector in the low 8 bits.
         */
        const VECTOR = 2;

        private const _VALUES = [0 => true, 1 => true, 2 => true];

        public static function isDefined(int $v): bool {
            return isset(self::_VALUES[$v]);
        }
    }
}

namespace Luformat\XenMigrationRecords {
    class HvmParam {

        /**
         * How events are delivered to vCPU 0.
         */
        const CALLBACK_IRQ = 0;

        /**
         * Page of the xenstore ring.
         */
        const STORE_PFN = 1;

        /**
         * Event channel of xenstore.
         */
        const STORE_EVTCHN = 2;

        /**
         * Whether the guest has PAE; deprecated.
         */
        const PAE_ENABLED = 4;

        /**
         * Page of the I/O requests of the default device model.
         */
        const IOREQ_PFN = 5;

        /**
         * Page of the buffered I/O requests of the default device model.
         */
        const BUFIOREQ_PFN = 6;

        /**
         * File of the NVRAM (IA-64, up to Xen 4.2).
         */
        const NVRAM_FD = 7;

        /**
         * Size of the hashed page table (IA-64, up to Xen 4.2).
         */
        const VHPT_SIZE = 8;

        /**
         * Which Viridian (Hyper-V) features the guest has.
         */
        const VIRIDIAN = 9;

        /**
         * How missed timer ticks are made up for.
         */
        const TIMER_MODE = 10;

        /**
         * Whether the guest has an HPET.
         */
        const HPET_ENABLED = 11;

        /**
         * Address of the identity page table used while paging is off.
         */
        const IDENT_PT = 12;

        /**
         * Domain of the default device model; deprecated.
         */
        const DM_DOMAIN = 13;

        /**
         * ACPI sleep state, 0 or 3.
         */
        const ACPI_S_STATE = 14;

        /**
         * Address of the TSS used in real mode.
         */
        const VM86_TSS = 15;

        /**
         * Whether periodic timers are aligned to save interrupts.
         */
        const VPT_ALIGN = 16;

        /**
         * Page of the console ring.
         */
        const CONSOLE_PFN = 17;

        /**
         * Event channel of the console.
         */
        const CONSOLE_EVTCHN = 18;

        /**
         * Which of two places the ACPI PM ports are at.
         */
        const ACPI_IOPORTS_LOCATION = 19;

        /**
         * Monitoring of CR0; deprecated.
         */
        const MEMORY_EVENT_CR0 = 20;

        /**
         * Monitoring of CR3; deprecated.
         */
        const MEMORY_EVENT_CR3 = 21;

        /**
         * Monitoring of CR4; deprecated.
         */
        const MEMORY_EVENT_CR4 = 22;

        /**
         * Monitoring of breakpoints; deprecated.
         */
        const MEMORY_EVENT_INT3 = 23;

        /**
         * Whether the guest may run guests of its own; deprecated.
         */
        const NESTEDHVM = 24;

        /**
         * Monitoring of single steps; deprecated.
         */
        const MEMORY_EVENT_SINGLE_STEP = 25;

        /**
         * Event channel of the buffered I/O requests; deprecated.
         */
        const BUFIOREQ_EVTCHN = 26;

        /**
         * Page of the paging event ring.
         */
        const PAGING_RING_PFN = 27;

        /**
         * Page of the monitor event ring; ACCESS_RING_PFN before Xen 4.6.
         */
        const MONITOR_RING_PFN = 28;

        /**
         * Page of the sharing event ring.
         */
        const SHARING_RING_PFN = 29;

        /**
         * Monitoring of MSRs; deprecated.
         */
        const MEMORY_EVENT_MSR = 30;

        /**
         * Shutdown reason that a triple fault gives.
         */
        const TRIPLE_FAULT_REASON = 31;

        /**
         * First page for I/O request servers.
         */
        const IOREQ_SERVER_PFN = 32;

        /**
         * Number of pages for I/O request servers.
         */
        const NR_IOREQ_SERVER_PAGES = 33;

        /**
         * Address of the VM generation ID.
         */
        const VM_GENERATION_ID_ADDR = 34;

        /**
         * Who may use alternate physical-to-machine tables.
         */
        const ALTP2M = 35;

        /**
         * Width in octets of the saved x87 instruction pointer; 0 lets Xen choose.
         */
        const X87_FIP_WIDTH = 36;

        /**
         * Address (low half) and size (high half) of the TSS used in real mode.
         */
        const VM86_TSS_SIZED = 37;

        /**
         * Machine check features of the guest.
         */
        const MCA_CAP = 38;

        private const _VALUES = [0 => true, 1 => true, 2 => true, 4 => true, 5 => true, 6 => true, 7 => true, 8 => true, 9 => true, 10 => true, 11 => true, 12 => true, 13 => true, 14 => true, 15 => true, 16 => true, 17 => true, 18 => true, 19 => true, 20 => true, 21 => true, 22 => true, 23 => true, 24 => true, 25 => true, 26 => true, 27 => true, 28 => true, 29 => true, 30 => true, 31 => true, 32 => true, 33 => true, 34 => true, 35 => true, 36 => true, 37 => true, 38 => true];

        public static function isDefined(int $v): bool {
            return isset(self::_VALUES[$v]);
        }
    }
}

namespace Luformat\XenMigrationRecords {
    class HvmTimerMode {

        /**
         * Missed ticks are delivered late, the guest's time with them.
         */
        const DELAY_FOR_MISSED_TICKS = 0;

        /**
         * Missed ticks are delivered late, the time runs on.
         */
        const NO_DELAY_FOR_MISSED_TICKS = 1;

        /**
         * Missed ticks are dropped.
         */
        const NO_MISSED_TICKS_PENDING = 2;

        /**
         * Missed ticks become one late tick.
         */
        const ONE_MISSED_TICK_PENDING = 3;

        private const _VALUES = [0 => true, 1 => true, 2 => true, 3 => true];

        public static function isDefined(int $v): bool {
            return isset(self::_VALUES[$v]);
        }
    }
}

namespace Luformat\XenMigrationRecords {
    class PfnType {

        /**
         * Normal page.
         */
        const NOTAB = 0;

        /**
         * Level 1 page table.
         */
        const L1TAB = 1;

        /**
         * Level 2 page table.
         */
        const L2TAB = 2;

        /**
         * Level 3 page table.
         */
        const L3TAB = 3;

        /**
         * Level 4 page table.
         */
        const L4TAB = 4;

        /**
         * Level 1 page table, pinned.
         */
        const L1TAB_PIN = 9;

        /**
         * Level 2 page table, pinned.
         */
        const L2TAB_PIN = 10;

        /**
         * Level 3 page table, pinned.
         */
        const L3TAB_PIN = 11;

        /**
         * Level 4 page table, pinned.
         */
        const L4TAB_PIN = 12;

        /**
         * Broken page; has no data.
         */
        const BROKEN = 13;

        /**
         * Page that is to be allocated only; has no data.
         */
        const XALLOC = 14;

        /**
         * Not a page of the guest (any more); has no data.
         */
        const XTAB = 15;

        private const _VALUES = [0 => true, 1 => true, 2 => true, 3 => true, 4 => true, 9 => true, 10 => true, 11 => true, 12 => true, 13 => true, 14 => true, 15 => true];

        public static function isDefined(int $v): bool {
            return isset(self::_VALUES[$v]);
        }
    }
}

namespace Luformat\XenMigrationRecords {
    class TscMode {

        /**
         * Emulated only if the host TSC does not fit.
         */
        const DEFAULT_MODE = 0;

        /**
         * Always emulated.
         */
        const ALWAYS_EMULATE = 1;

        /**
         * Never emulated.
         */
        const NEVER_EMULATE = 2;

        /**
         * Not emulated, TSC_AUX tells the incarnation; removed in Xen 4.12.
         */
        const PVRDTSCP = 3;

        private const _VALUES = [0 => true, 1 => true, 2 => true, 3 => true];

        public static function isDefined(int $v): bool {
            return isset(self::_VALUES[$v]);
        }
    }
}
