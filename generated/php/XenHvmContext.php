<?php
// This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild

/**
 * The state of an HVM or PVH domain that Xen itself holds: virtual CPUs,
 * interrupt controllers, timers. It is the body of the `HVM_CONTEXT` record and
 * what `XEN_DOMCTL_gethvmcontext` returns. A file may hold it bare.
 * 
 * A sequence of entries, each with its own header, up to the one with type code
 * 0. It is little-endian, as only x86 has it.
 * 
 * Several structures have grown in the course of time. Their newer fields are at
 * the end and are read only if the entry is long enough; which form occurs tells
 * the range of Xen releases that may have written the context.
 */

namespace Luformat {
    class XenHvmContext extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\Kaitai\Struct\Struct $_parent = null, ?\Luformat\XenHvmContext $_root = null) {
            parent::__construct($_io, $_parent, $_root === null ? $this : $_root);
            $this->_read();
        }

        private function _read() {
            $this->_m_entries = [];
            $i = 0;
            do {
                $_ = new \Luformat\XenHvmContext\Entry($this->_io, $this, $this->_root);
                $this->_m_entries[] = $_;
                $i++;
            } while (!($_->typecode() == \Luformat\XenHvmContext\SaveType::TERMINATOR));
            if (!($this->_io()->isEof())) {
                $this->_m_trailing = $this->_io->readBytesFull();
            }
        }
        protected $_m_entries;
        protected $_m_trailing;

        /**
         * The entries up to and including the terminator.
         */
        public function entries() { return $this->_m_entries; }

        /**
         * Octets behind the terminator. Xen ignores them; they are kept as they are.
         */
        public function trailing() { return $this->_m_trailing; }
    }
}

/**
 * Destination format register.
 */

namespace Luformat\XenHvmContext {
    class ApicDestinationFormat extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\Luformat\XenHvmContext\LapicRegs $_parent = null, ?\Luformat\XenHvmContext $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_read();
        }

        private function _read() {
            $this->_m_value = $this->_io->readU4le();
            $this->_m_reserved = $this->_io->readBytes(12);
        }
        protected $_m_model;

        /**
         * 15 is the flat model, 0 the cluster model.
         */
        public function model() {
            if ($this->_m_model !== null)
                return $this->_m_model;
            $this->_m_model = intval($this->value() / 268435456);
            return $this->_m_model;
        }
        protected $_m_value;
        protected $_m_reserved;

        /**
         * The register.
         */
        public function value() { return $this->_m_value; }

        /**
         * Octets up to the next register.
         */
        public function reserved() { return $this->_m_reserved; }
    }
}

/**
 * Error status register.
 */

namespace Luformat\XenHvmContext {
    class ApicErrorStatus extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\Luformat\XenHvmContext\LapicRegs $_parent = null, ?\Luformat\XenHvmContext $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_read();
        }

        private function _read() {
            $this->_m_value = $this->_io->readU4le();
            $this->_m_reserved = $this->_io->readBytes(12);
        }
        protected $_m_illegalRegister;

        /**
         * Access to a register that is not there.
         */
        public function illegalRegister() {
            if ($this->_m_illegalRegister !== null)
                return $this->_m_illegalRegister;
            $this->_m_illegalRegister = ($this->value() & 128) != 0;
            return $this->_m_illegalRegister;
        }
        protected $_m_receiveAccept;

        /**
         * What was received was not accepted.
         */
        public function receiveAccept() {
            if ($this->_m_receiveAccept !== null)
                return $this->_m_receiveAccept;
            $this->_m_receiveAccept = ($this->value() & 8) != 0;
            return $this->_m_receiveAccept;
        }
        protected $_m_receiveChecksum;

        /**
         * Receive checksum error.
         */
        public function receiveChecksum() {
            if ($this->_m_receiveChecksum !== null)
                return $this->_m_receiveChecksum;
            $this->_m_receiveChecksum = ($this->value() & 2) != 0;
            return $this->_m_receiveChecksum;
        }
        protected $_m_receiveIllegalVector;

        /**
         * Illegal vector received.
         */
        public function receiveIllegalVector() {
            if ($this->_m_receiveIllegalVector !== null)
                return $this->_m_receiveIllegalVector;
            $this->_m_receiveIllegalVector = ($this->value() & 64) != 0;
            return $this->_m_receiveIllegalVector;
        }
        protected $_m_redirectableIpi;

        /**
         * Lowest-priority IPI, which is not supported.
         */
        public function redirectableIpi() {
            if ($this->_m_redirectableIpi !== null)
                return $this->_m_redirectableIpi;
            $this->_m_redirectableIpi = ($this->value() & 16) != 0;
            return $this->_m_redirectableIpi;
        }
        protected $_m_sendAccept;

        /**
         * Nobody accepted what was sent.
         */
        public function sendAccept() {
            if ($this->_m_sendAccept !== null)
                return $this->_m_sendAccept;
            $this->_m_sendAccept = ($this->value() & 4) != 0;
            return $this->_m_sendAccept;
        }
        protected $_m_sendChecksum;

        /**
         * Send checksum error.
         */
        public function sendChecksum() {
            if ($this->_m_sendChecksum !== null)
                return $this->_m_sendChecksum;
            $this->_m_sendChecksum = ($this->value() & 1) != 0;
            return $this->_m_sendChecksum;
        }
        protected $_m_sendIllegalVector;

        /**
         * Illegal vector sent.
         */
        public function sendIllegalVector() {
            if ($this->_m_sendIllegalVector !== null)
                return $this->_m_sendIllegalVector;
            $this->_m_sendIllegalVector = ($this->value() & 32) != 0;
            return $this->_m_sendIllegalVector;
        }
        protected $_m_value;
        protected $_m_reserved;

        /**
         * The register.
         */
        public function value() { return $this->_m_value; }

        /**
         * Octets up to the next register.
         */
        public function reserved() { return $this->_m_reserved; }
    }
}

/**
 * Interrupt command register, bits 63 to 32.
 */

namespace Luformat\XenHvmContext {
    class ApicIcrHigh extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\Luformat\XenHvmContext\LapicRegs $_parent = null, ?\Luformat\XenHvmContext $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_read();
        }

        private function _read() {
            $this->_m_value = $this->_io->readU4le();
            $this->_m_reserved = $this->_io->readBytes(12);
        }
        protected $_m_destination;

        /**
         * Destination in xAPIC mode; in x2APIC mode it is the register.
         */
        public function destination() {
            if ($this->_m_destination !== null)
                return $this->_m_destination;
            $this->_m_destination = intval($this->value() / 16777216);
            return $this->_m_destination;
        }
        protected $_m_value;
        protected $_m_reserved;

        /**
         * The register.
         */
        public function value() { return $this->_m_value; }

        /**
         * Octets up to the next register.
         */
        public function reserved() { return $this->_m_reserved; }
    }
}

/**
 * Interrupt command register, bits 31 to 0.
 */

namespace Luformat\XenHvmContext {
    class ApicIcrLow extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\Luformat\XenHvmContext\LapicRegs $_parent = null, ?\Luformat\XenHvmContext $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_read();
        }

        private function _read() {
            $this->_m_value = $this->_io->readU4le();
            $this->_m_reserved = $this->_io->readBytes(12);
        }
        protected $_m_deliveryMode;

        /**
         * Kind of the interrupt.
         */
        public function deliveryMode() {
            if ($this->_m_deliveryMode !== null)
                return $this->_m_deliveryMode;
            $this->_m_deliveryMode = \Kaitai\Struct\Stream::mod(intval($this->value() / 256), 8);
            return $this->_m_deliveryMode;
        }
        protected $_m_isAssert;

        /**
         * Assert, not deassert.
         */
        public function isAssert() {
            if ($this->_m_isAssert !== null)
                return $this->_m_isAssert;
            $this->_m_isAssert = ($this->value() & 16384) != 0;
            return $this->_m_isAssert;
        }
        protected $_m_isBusy;

        /**
         * Delivery is pending.
         */
        public function isBusy() {
            if ($this->_m_isBusy !== null)
                return $this->_m_isBusy;
            $this->_m_isBusy = ($this->value() & 4096) != 0;
            return $this->_m_isBusy;
        }
        protected $_m_isLevel;

        /**
         * Level-triggered.
         */
        public function isLevel() {
            if ($this->_m_isLevel !== null)
                return $this->_m_isLevel;
            $this->_m_isLevel = ($this->value() & 32768) != 0;
            return $this->_m_isLevel;
        }
        protected $_m_isLogical;

        /**
         * The destination is a logical ID.
         */
        public function isLogical() {
            if ($this->_m_isLogical !== null)
                return $this->_m_isLogical;
            $this->_m_isLogical = ($this->value() & 2048) != 0;
            return $this->_m_isLogical;
        }
        protected $_m_remoteReadStatus;

        /**
         * Status of a remote read.
         */
        public function remoteReadStatus() {
            if ($this->_m_remoteReadStatus !== null)
                return $this->_m_remoteReadStatus;
            $this->_m_remoteReadStatus = \Kaitai\Struct\Stream::mod(intval($this->value() / 65536), 4);
            return $this->_m_remoteReadStatus;
        }
        protected $_m_shorthand;

        /**
         * Destination without an ID.
         */
        public function shorthand() {
            if ($this->_m_shorthand !== null)
                return $this->_m_shorthand;
            $this->_m_shorthand = \Kaitai\Struct\Stream::mod(intval($this->value() / 262144), 4);
            return $this->_m_shorthand;
        }
        protected $_m_vector;

        /**
         * Vector.
         */
        public function vector() {
            if ($this->_m_vector !== null)
                return $this->_m_vector;
            $this->_m_vector = $this->value() & 255;
            return $this->_m_vector;
        }
        protected $_m_value;
        protected $_m_reserved;

        /**
         * The register.
         */
        public function value() { return $this->_m_value; }

        /**
         * Octets up to the next register.
         */
        public function reserved() { return $this->_m_reserved; }
    }
}

/**
 * APIC ID register.
 */

namespace Luformat\XenHvmContext {
    class ApicId extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\Luformat\XenHvmContext\LapicRegs $_parent = null, ?\Luformat\XenHvmContext $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_read();
        }

        private function _read() {
            $this->_m_value = $this->_io->readU4le();
            $this->_m_reserved = $this->_io->readBytes(12);
        }
        protected $_m_xapicId;

        /**
         * APIC ID in xAPIC mode; in x2APIC mode the register is the ID.
         */
        public function xapicId() {
            if ($this->_m_xapicId !== null)
                return $this->_m_xapicId;
            $this->_m_xapicId = intval($this->value() / 16777216);
            return $this->_m_xapicId;
        }
        protected $_m_value;
        protected $_m_reserved;

        /**
         * The register.
         */
        public function value() { return $this->_m_value; }

        /**
         * Octets up to the next register.
         */
        public function reserved() { return $this->_m_reserved; }
    }
}

/**
 * Logical destination register.
 */

namespace Luformat\XenHvmContext {
    class ApicLogicalDestination extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\Luformat\XenHvmContext\LapicRegs $_parent = null, ?\Luformat\XenHvmContext $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_read();
        }

        private function _read() {
            $this->_m_value = $this->_io->readU4le();
            $this->_m_reserved = $this->_io->readBytes(12);
        }
        protected $_m_logicalId;

        /**
         * Logical ID in xAPIC mode.
         */
        public function logicalId() {
            if ($this->_m_logicalId !== null)
                return $this->_m_logicalId;
            $this->_m_logicalId = intval($this->value() / 16777216);
            return $this->_m_logicalId;
        }
        protected $_m_x2apicCluster;

        /**
         * Cluster in x2APIC mode.
         */
        public function x2apicCluster() {
            if ($this->_m_x2apicCluster !== null)
                return $this->_m_x2apicCluster;
            $this->_m_x2apicCluster = intval($this->value() / 65536);
            return $this->_m_x2apicCluster;
        }
        protected $_m_x2apicLogicalId;

        /**
         * Logical ID within its cluster in x2APIC mode.
         */
        public function x2apicLogicalId() {
            if ($this->_m_x2apicLogicalId !== null)
                return $this->_m_x2apicLogicalId;
            $this->_m_x2apicLogicalId = $this->value() & 65535;
            return $this->_m_x2apicLogicalId;
        }
        protected $_m_value;
        protected $_m_reserved;

        /**
         * The register.
         */
        public function value() { return $this->_m_value; }

        /**
         * Octets up to the next register.
         */
        public function reserved() { return $this->_m_reserved; }
    }
}

/**
 * An entry of the local vector table.
 */

namespace Luformat\XenHvmContext {
    class ApicLvt extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\Luformat\XenHvmContext\LapicRegs $_parent = null, ?\Luformat\XenHvmContext $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_read();
        }

        private function _read() {
            $this->_m_value = $this->_io->readU4le();
            $this->_m_reserved = $this->_io->readBytes(12);
        }
        protected $_m_deliveryMode;

        /**
         * Kind of the interrupt; not for timer and error.
         */
        public function deliveryMode() {
            if ($this->_m_deliveryMode !== null)
                return $this->_m_deliveryMode;
            $this->_m_deliveryMode = \Kaitai\Struct\Stream::mod(intval($this->value() / 256), 8);
            return $this->_m_deliveryMode;
        }
        protected $_m_isActiveLow;

        /**
         * The pin is active at low level; LINT0 and LINT1 only.
         */
        public function isActiveLow() {
            if ($this->_m_isActiveLow !== null)
                return $this->_m_isActiveLow;
            $this->_m_isActiveLow = ($this->value() & 8192) != 0;
            return $this->_m_isActiveLow;
        }
        protected $_m_isLevel;

        /**
         * Level-triggered; LINT0 and LINT1 only.
         */
        public function isLevel() {
            if ($this->_m_isLevel !== null)
                return $this->_m_isLevel;
            $this->_m_isLevel = ($this->value() & 32768) != 0;
            return $this->_m_isLevel;
        }
        protected $_m_isMasked;

        /**
         * The interrupt is masked.
         */
        public function isMasked() {
            if ($this->_m_isMasked !== null)
                return $this->_m_isMasked;
            $this->_m_isMasked = ($this->value() & 65536) != 0;
            return $this->_m_isMasked;
        }
        protected $_m_isPending;

        /**
         * Delivery is pending.
         */
        public function isPending() {
            if ($this->_m_isPending !== null)
                return $this->_m_isPending;
            $this->_m_isPending = ($this->value() & 4096) != 0;
            return $this->_m_isPending;
        }
        protected $_m_remoteIrr;

        /**
         * A level interrupt waits for its end; LINT0 and LINT1 only.
         */
        public function remoteIrr() {
            if ($this->_m_remoteIrr !== null)
                return $this->_m_remoteIrr;
            $this->_m_remoteIrr = ($this->value() & 16384) != 0;
            return $this->_m_remoteIrr;
        }
        protected $_m_timerMode;

        /**
         * Mode of the timer; timer only.
         */
        public function timerMode() {
            if ($this->_m_timerMode !== null)
                return $this->_m_timerMode;
            $this->_m_timerMode = \Kaitai\Struct\Stream::mod(intval($this->value() / 131072), 4);
            return $this->_m_timerMode;
        }
        protected $_m_vector;

        /**
         * Vector.
         */
        public function vector() {
            if ($this->_m_vector !== null)
                return $this->_m_vector;
            $this->_m_vector = $this->value() & 255;
            return $this->_m_vector;
        }
        protected $_m_value;
        protected $_m_reserved;

        /**
         * The register.
         */
        public function value() { return $this->_m_value; }

        /**
         * Octets up to the next register.
         */
        public function reserved() { return $this->_m_reserved; }
    }
}

/**
 * A priority register.
 */

namespace Luformat\XenHvmContext {
    class ApicPriority extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\Luformat\XenHvmContext\LapicRegs $_parent = null, ?\Luformat\XenHvmContext $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_read();
        }

        private function _read() {
            $this->_m_value = $this->_io->readU4le();
            $this->_m_reserved = $this->_io->readBytes(12);
        }
        protected $_m_priorityClass;

        /**
         * Priority class.
         */
        public function priorityClass() {
            if ($this->_m_priorityClass !== null)
                return $this->_m_priorityClass;
            $this->_m_priorityClass = \Kaitai\Struct\Stream::mod(intval($this->value() / 16), 16);
            return $this->_m_priorityClass;
        }
        protected $_m_subclass;

        /**
         * Priority sub-class.
         */
        public function subclass() {
            if ($this->_m_subclass !== null)
                return $this->_m_subclass;
            $this->_m_subclass = $this->value() & 15;
            return $this->_m_subclass;
        }
        protected $_m_value;
        protected $_m_reserved;

        /**
         * The register.
         */
        public function value() { return $this->_m_value; }

        /**
         * Octets up to the next register.
         */
        public function reserved() { return $this->_m_reserved; }
    }
}

/**
 * A register of the local APIC without subfields, or a reserved place.
 */

namespace Luformat\XenHvmContext {
    class ApicRegister extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\Luformat\XenHvmContext\LapicRegs $_parent = null, ?\Luformat\XenHvmContext $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_read();
        }

        private function _read() {
            $this->_m_value = $this->_io->readU4le();
            $this->_m_reserved = $this->_io->readBytes(12);
        }
        protected $_m_value;
        protected $_m_reserved;

        /**
         * The register.
         */
        public function value() { return $this->_m_value; }

        /**
         * Octets up to the next register.
         */
        public function reserved() { return $this->_m_reserved; }
    }
}

/**
 * Spurious interrupt vector register.
 */

namespace Luformat\XenHvmContext {
    class ApicSpurious extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\Luformat\XenHvmContext\LapicRegs $_parent = null, ?\Luformat\XenHvmContext $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_read();
        }

        private function _read() {
            $this->_m_value = $this->_io->readU4le();
            $this->_m_reserved = $this->_io->readBytes(12);
        }
        protected $_m_directedEoi;

        /**
         * EOI broadcasts are suppressed.
         */
        public function directedEoi() {
            if ($this->_m_directedEoi !== null)
                return $this->_m_directedEoi;
            $this->_m_directedEoi = ($this->value() & 4096) != 0;
            return $this->_m_directedEoi;
        }
        protected $_m_focusDisabled;

        /**
         * Focus checks are off.
         */
        public function focusDisabled() {
            if ($this->_m_focusDisabled !== null)
                return $this->_m_focusDisabled;
            $this->_m_focusDisabled = ($this->value() & 512) != 0;
            return $this->_m_focusDisabled;
        }
        protected $_m_isEnabled;

        /**
         * The APIC is enabled by software.
         */
        public function isEnabled() {
            if ($this->_m_isEnabled !== null)
                return $this->_m_isEnabled;
            $this->_m_isEnabled = ($this->value() & 256) != 0;
            return $this->_m_isEnabled;
        }
        protected $_m_vector;

        /**
         * Spurious vector.
         */
        public function vector() {
            if ($this->_m_vector !== null)
                return $this->_m_vector;
            $this->_m_vector = $this->value() & 255;
            return $this->_m_vector;
        }
        protected $_m_value;
        protected $_m_reserved;

        /**
         * The register.
         */
        public function value() { return $this->_m_value; }

        /**
         * Octets up to the next register.
         */
        public function reserved() { return $this->_m_reserved; }
    }
}

/**
 * Divide configuration register.
 */

namespace Luformat\XenHvmContext {
    class ApicTimerDivide extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\Luformat\XenHvmContext\LapicRegs $_parent = null, ?\Luformat\XenHvmContext $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_read();
        }

        private function _read() {
            $this->_m_value = $this->_io->readU4le();
            $this->_m_reserved = $this->_io->readBytes(12);
        }
        protected $_m_divisor;

        /**
         * What the timer clock is divided by (bits 3, 1 and 0).
         */
        public function divisor() {
            if ($this->_m_divisor !== null)
                return $this->_m_divisor;
            $this->_m_divisor = $this->value() & 11;
            return $this->_m_divisor;
        }
        protected $_m_value;
        protected $_m_reserved;

        /**
         * The register.
         */
        public function value() { return $this->_m_value; }

        /**
         * Octets up to the next register.
         */
        public function reserved() { return $this->_m_reserved; }
    }
}

/**
 * Version register.
 */

namespace Luformat\XenHvmContext {
    class ApicVersion extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\Luformat\XenHvmContext\LapicRegs $_parent = null, ?\Luformat\XenHvmContext $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_read();
        }

        private function _read() {
            $this->_m_value = $this->_io->readU4le();
            $this->_m_reserved = $this->_io->readBytes(12);
        }
        protected $_m_directedEoi;

        /**
         * EOI broadcasts can be suppressed.
         */
        public function directedEoi() {
            if ($this->_m_directedEoi !== null)
                return $this->_m_directedEoi;
            $this->_m_directedEoi = ($this->value() & 16777216) != 0;
            return $this->_m_directedEoi;
        }
        protected $_m_maxLvt;

        /**
         * Number of LVT entries minus one.
         */
        public function maxLvt() {
            if ($this->_m_maxLvt !== null)
                return $this->_m_maxLvt;
            $this->_m_maxLvt = \Kaitai\Struct\Stream::mod(intval($this->value() / 65536), 256);
            return $this->_m_maxLvt;
        }
        protected $_m_version;

        /**
         * Version.
         */
        public function version() {
            if ($this->_m_version !== null)
                return $this->_m_version;
            $this->_m_version = $this->value() & 255;
            return $this->_m_version;
        }
        protected $_m_value;
        protected $_m_reserved;

        /**
         * The register.
         */
        public function value() { return $this->_m_value; }

        /**
         * Octets up to the next register.
         */
        public function reserved() { return $this->_m_reserved; }
    }
}

/**
 * Registers of a virtual CPU. 1032 octets since Xen 4.7; 1024, without
 * `flags`, before. The form of before Xen 3.4, 1016 octets without
 * `msr_tsc_aux`, is older than every stream format that can hold a context
 * and is not described.
 */

namespace Luformat\XenHvmContext {
    class Cpu extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\Luformat\XenHvmContext\Entry $_parent = null, ?\Luformat\XenHvmContext $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_read();
        }

        private function _read() {
            $this->_m_fpuRegs = new \Luformat\X86Fxsave($this->_io);
            $this->_m_rax = $this->_io->readU8le();
            $this->_m_rbx = $this->_io->readU8le();
            $this->_m_rcx = $this->_io->readU8le();
            $this->_m_rdx = $this->_io->readU8le();
            $this->_m_rbp = $this->_io->readU8le();
            $this->_m_rsi = $this->_io->readU8le();
            $this->_m_rdi = $this->_io->readU8le();
            $this->_m_rsp = $this->_io->readU8le();
            $this->_m_r8 = $this->_io->readU8le();
            $this->_m_r9 = $this->_io->readU8le();
            $this->_m_r10 = $this->_io->readU8le();
            $this->_m_r11 = $this->_io->readU8le();
            $this->_m_r12 = $this->_io->readU8le();
            $this->_m_r13 = $this->_io->readU8le();
            $this->_m_r14 = $this->_io->readU8le();
            $this->_m_r15 = $this->_io->readU8le();
            $this->_m_rip = $this->_io->readU8le();
            $this->_m_rflags = $this->_io->readU8le();
            $this->_m_cr0 = $this->_io->readU8le();
            $this->_m_cr2 = $this->_io->readU8le();
            $this->_m_cr3 = $this->_io->readU8le();
            $this->_m_cr4 = $this->_io->readU8le();
            $this->_m_dr0 = $this->_io->readU8le();
            $this->_m_dr1 = $this->_io->readU8le();
            $this->_m_dr2 = $this->_io->readU8le();
            $this->_m_dr3 = $this->_io->readU8le();
            $this->_m_dr6 = $this->_io->readU8le();
            $this->_m_dr7 = $this->_io->readU8le();
            $this->_m_csSel = $this->_io->readU4le();
            $this->_m_dsSel = $this->_io->readU4le();
            $this->_m_esSel = $this->_io->readU4le();
            $this->_m_fsSel = $this->_io->readU4le();
            $this->_m_gsSel = $this->_io->readU4le();
            $this->_m_ssSel = $this->_io->readU4le();
            $this->_m_trSel = $this->_io->readU4le();
            $this->_m_ldtrSel = $this->_io->readU4le();
            $this->_m_csLimit = $this->_io->readU4le();
            $this->_m_dsLimit = $this->_io->readU4le();
            $this->_m_esLimit = $this->_io->readU4le();
            $this->_m_fsLimit = $this->_io->readU4le();
            $this->_m_gsLimit = $this->_io->readU4le();
            $this->_m_ssLimit = $this->_io->readU4le();
            $this->_m_trLimit = $this->_io->readU4le();
            $this->_m_ldtrLimit = $this->_io->readU4le();
            $this->_m_idtrLimit = $this->_io->readU4le();
            $this->_m_gdtrLimit = $this->_io->readU4le();
            $this->_m_csBase = $this->_io->readU8le();
            $this->_m_dsBase = $this->_io->readU8le();
            $this->_m_esBase = $this->_io->readU8le();
            $this->_m_fsBase = $this->_io->readU8le();
            $this->_m_gsBase = $this->_io->readU8le();
            $this->_m_ssBase = $this->_io->readU8le();
            $this->_m_trBase = $this->_io->readU8le();
            $this->_m_ldtrBase = $this->_io->readU8le();
            $this->_m_idtrBase = $this->_io->readU8le();
            $this->_m_gdtrBase = $this->_io->readU8le();
            $this->_m_csArbytes = $this->_io->readU4le();
            $this->_m_dsArbytes = $this->_io->readU4le();
            $this->_m_esArbytes = $this->_io->readU4le();
            $this->_m_fsArbytes = $this->_io->readU4le();
            $this->_m_gsArbytes = $this->_io->readU4le();
            $this->_m_ssArbytes = $this->_io->readU4le();
            $this->_m_trArbytes = $this->_io->readU4le();
            $this->_m_ldtrArbytes = $this->_io->readU4le();
            $this->_m_sysenterCs = $this->_io->readU8le();
            $this->_m_sysenterEsp = $this->_io->readU8le();
            $this->_m_sysenterEip = $this->_io->readU8le();
            $this->_m_shadowGs = $this->_io->readU8le();
            $this->_m_msrFlags = $this->_io->readU8le();
            $this->_m_msrLstar = $this->_io->readU8le();
            $this->_m_msrStar = $this->_io->readU8le();
            $this->_m_msrCstar = $this->_io->readU8le();
            $this->_m_msrSyscallMask = $this->_io->readU8le();
            $this->_m_msrEfer = $this->_io->readU8le();
            $this->_m_msrTscAux = $this->_io->readU8le();
            $this->_m_tsc = $this->_io->readU8le();
            $this->_m_pendingEvent = $this->_io->readU4le();
            $this->_m_errorCode = $this->_io->readU4le();
            if (!($this->_io()->isEof())) {
                $this->_m_flags = $this->_io->readU4le();
            }
            if (!($this->_io()->isEof())) {
                $this->_m_pad0 = $this->_io->readU4le();
            }
            if (!($this->_io()->isEof())) {
                $this->_m_trailing = $this->_io->readBytesFull();
            }
        }
        protected $_m_cr0Am;

        /**
         * Alignment checks.
         */
        public function cr0Am() {
            if ($this->_m_cr0Am !== null)
                return $this->_m_cr0Am;
            $this->_m_cr0Am = ($this->cr0() & 262144) != 0;
            return $this->_m_cr0Am;
        }
        protected $_m_cr0Cd;

        /**
         * Cache disabled.
         */
        public function cr0Cd() {
            if ($this->_m_cr0Cd !== null)
                return $this->_m_cr0Cd;
            $this->_m_cr0Cd = ($this->cr0() & 1073741824) != 0;
            return $this->_m_cr0Cd;
        }
        protected $_m_cr0Em;

        /**
         * FPU emulation.
         */
        public function cr0Em() {
            if ($this->_m_cr0Em !== null)
                return $this->_m_cr0Em;
            $this->_m_cr0Em = ($this->cr0() & 4) != 0;
            return $this->_m_cr0Em;
        }
        protected $_m_cr0Et;

        /**
         * Extension type.
         */
        public function cr0Et() {
            if ($this->_m_cr0Et !== null)
                return $this->_m_cr0Et;
            $this->_m_cr0Et = ($this->cr0() & 16) != 0;
            return $this->_m_cr0Et;
        }
        protected $_m_cr0Mp;

        /**
         * Monitor coprocessor.
         */
        public function cr0Mp() {
            if ($this->_m_cr0Mp !== null)
                return $this->_m_cr0Mp;
            $this->_m_cr0Mp = ($this->cr0() & 2) != 0;
            return $this->_m_cr0Mp;
        }
        protected $_m_cr0Ne;

        /**
         * Numeric errors by exception.
         */
        public function cr0Ne() {
            if ($this->_m_cr0Ne !== null)
                return $this->_m_cr0Ne;
            $this->_m_cr0Ne = ($this->cr0() & 32) != 0;
            return $this->_m_cr0Ne;
        }
        protected $_m_cr0Nw;

        /**
         * Not write-through.
         */
        public function cr0Nw() {
            if ($this->_m_cr0Nw !== null)
                return $this->_m_cr0Nw;
            $this->_m_cr0Nw = ($this->cr0() & 536870912) != 0;
            return $this->_m_cr0Nw;
        }
        protected $_m_cr0Pe;

        /**
         * Protected mode.
         */
        public function cr0Pe() {
            if ($this->_m_cr0Pe !== null)
                return $this->_m_cr0Pe;
            $this->_m_cr0Pe = ($this->cr0() & 1) != 0;
            return $this->_m_cr0Pe;
        }
        protected $_m_cr0Pg;

        /**
         * Paging.
         */
        public function cr0Pg() {
            if ($this->_m_cr0Pg !== null)
                return $this->_m_cr0Pg;
            $this->_m_cr0Pg = ($this->cr0() & 2147483648) != 0;
            return $this->_m_cr0Pg;
        }
        protected $_m_cr0Ts;

        /**
         * Task switched.
         */
        public function cr0Ts() {
            if ($this->_m_cr0Ts !== null)
                return $this->_m_cr0Ts;
            $this->_m_cr0Ts = ($this->cr0() & 8) != 0;
            return $this->_m_cr0Ts;
        }
        protected $_m_cr0Wp;

        /**
         * Write protection holds for the supervisor.
         */
        public function cr0Wp() {
            if ($this->_m_cr0Wp !== null)
                return $this->_m_cr0Wp;
            $this->_m_cr0Wp = ($this->cr0() & 65536) != 0;
            return $this->_m_cr0Wp;
        }
        protected $_m_cr4Cet;

        /**
         * Control-flow enforcement.
         */
        public function cr4Cet() {
            if ($this->_m_cr4Cet !== null)
                return $this->_m_cr4Cet;
            $this->_m_cr4Cet = ($this->cr4() & 8388608) != 0;
            return $this->_m_cr4Cet;
        }
        protected $_m_cr4De;

        /**
         * Debugging extensions.
         */
        public function cr4De() {
            if ($this->_m_cr4De !== null)
                return $this->_m_cr4De;
            $this->_m_cr4De = ($this->cr4() & 8) != 0;
            return $this->_m_cr4De;
        }
        protected $_m_cr4Fred;

        /**
         * Flexible return and event delivery.
         */
        public function cr4Fred() {
            if ($this->_m_cr4Fred !== null)
                return $this->_m_cr4Fred;
            $this->_m_cr4Fred = \Kaitai\Struct\Stream::mod(intval($this->cr4() / 4294967296), 2) == 1;
            return $this->_m_cr4Fred;
        }
        protected $_m_cr4Fsgsbase;

        /**
         * RDFSBASE and the like.
         */
        public function cr4Fsgsbase() {
            if ($this->_m_cr4Fsgsbase !== null)
                return $this->_m_cr4Fsgsbase;
            $this->_m_cr4Fsgsbase = ($this->cr4() & 65536) != 0;
            return $this->_m_cr4Fsgsbase;
        }
        protected $_m_cr4La57;

        /**
         * 5-level paging.
         */
        public function cr4La57() {
            if ($this->_m_cr4La57 !== null)
                return $this->_m_cr4La57;
            $this->_m_cr4La57 = ($this->cr4() & 4096) != 0;
            return $this->_m_cr4La57;
        }
        protected $_m_cr4LamSup;

        /**
         * Linear address masking of supervisor pointers.
         */
        public function cr4LamSup() {
            if ($this->_m_cr4LamSup !== null)
                return $this->_m_cr4LamSup;
            $this->_m_cr4LamSup = ($this->cr4() & 268435456) != 0;
            return $this->_m_cr4LamSup;
        }
        protected $_m_cr4Lass;

        /**
         * Linear address space separation.
         */
        public function cr4Lass() {
            if ($this->_m_cr4Lass !== null)
                return $this->_m_cr4Lass;
            $this->_m_cr4Lass = ($this->cr4() & 134217728) != 0;
            return $this->_m_cr4Lass;
        }
        protected $_m_cr4Mce;

        /**
         * Machine checks.
         */
        public function cr4Mce() {
            if ($this->_m_cr4Mce !== null)
                return $this->_m_cr4Mce;
            $this->_m_cr4Mce = ($this->cr4() & 64) != 0;
            return $this->_m_cr4Mce;
        }
        protected $_m_cr4Osfxsr;

        /**
         * FXSAVE and SSE in use.
         */
        public function cr4Osfxsr() {
            if ($this->_m_cr4Osfxsr !== null)
                return $this->_m_cr4Osfxsr;
            $this->_m_cr4Osfxsr = ($this->cr4() & 512) != 0;
            return $this->_m_cr4Osfxsr;
        }
        protected $_m_cr4Osxmmexcpt;

        /**
         * SSE exceptions in use.
         */
        public function cr4Osxmmexcpt() {
            if ($this->_m_cr4Osxmmexcpt !== null)
                return $this->_m_cr4Osxmmexcpt;
            $this->_m_cr4Osxmmexcpt = ($this->cr4() & 1024) != 0;
            return $this->_m_cr4Osxmmexcpt;
        }
        protected $_m_cr4Osxsave;

        /**
         * XSAVE in use.
         */
        public function cr4Osxsave() {
            if ($this->_m_cr4Osxsave !== null)
                return $this->_m_cr4Osxsave;
            $this->_m_cr4Osxsave = ($this->cr4() & 262144) != 0;
            return $this->_m_cr4Osxsave;
        }
        protected $_m_cr4Pae;

        /**
         * Physical address extension.
         */
        public function cr4Pae() {
            if ($this->_m_cr4Pae !== null)
                return $this->_m_cr4Pae;
            $this->_m_cr4Pae = ($this->cr4() & 32) != 0;
            return $this->_m_cr4Pae;
        }
        protected $_m_cr4Pce;

        /**
         * RDPMC for all rings.
         */
        public function cr4Pce() {
            if ($this->_m_cr4Pce !== null)
                return $this->_m_cr4Pce;
            $this->_m_cr4Pce = ($this->cr4() & 256) != 0;
            return $this->_m_cr4Pce;
        }
        protected $_m_cr4Pcide;

        /**
         * Process context identifiers.
         */
        public function cr4Pcide() {
            if ($this->_m_cr4Pcide !== null)
                return $this->_m_cr4Pcide;
            $this->_m_cr4Pcide = ($this->cr4() & 131072) != 0;
            return $this->_m_cr4Pcide;
        }
        protected $_m_cr4Pge;

        /**
         * Global pages.
         */
        public function cr4Pge() {
            if ($this->_m_cr4Pge !== null)
                return $this->_m_cr4Pge;
            $this->_m_cr4Pge = ($this->cr4() & 128) != 0;
            return $this->_m_cr4Pge;
        }
        protected $_m_cr4Pke;

        /**
         * Protection keys of user pages.
         */
        public function cr4Pke() {
            if ($this->_m_cr4Pke !== null)
                return $this->_m_cr4Pke;
            $this->_m_cr4Pke = ($this->cr4() & 4194304) != 0;
            return $this->_m_cr4Pke;
        }
        protected $_m_cr4Pks;

        /**
         * Protection keys of supervisor pages.
         */
        public function cr4Pks() {
            if ($this->_m_cr4Pks !== null)
                return $this->_m_cr4Pks;
            $this->_m_cr4Pks = ($this->cr4() & 16777216) != 0;
            return $this->_m_cr4Pks;
        }
        protected $_m_cr4Pse;

        /**
         * Large pages.
         */
        public function cr4Pse() {
            if ($this->_m_cr4Pse !== null)
                return $this->_m_cr4Pse;
            $this->_m_cr4Pse = ($this->cr4() & 16) != 0;
            return $this->_m_cr4Pse;
        }
        protected $_m_cr4Pvi;

        /**
         * Virtual interrupt flag in protected mode.
         */
        public function cr4Pvi() {
            if ($this->_m_cr4Pvi !== null)
                return $this->_m_cr4Pvi;
            $this->_m_cr4Pvi = ($this->cr4() & 2) != 0;
            return $this->_m_cr4Pvi;
        }
        protected $_m_cr4Smap;

        /**
         * No access to user pages by the supervisor.
         */
        public function cr4Smap() {
            if ($this->_m_cr4Smap !== null)
                return $this->_m_cr4Smap;
            $this->_m_cr4Smap = ($this->cr4() & 2097152) != 0;
            return $this->_m_cr4Smap;
        }
        protected $_m_cr4Smep;

        /**
         * No execution of user pages by the supervisor.
         */
        public function cr4Smep() {
            if ($this->_m_cr4Smep !== null)
                return $this->_m_cr4Smep;
            $this->_m_cr4Smep = ($this->cr4() & 1048576) != 0;
            return $this->_m_cr4Smep;
        }
        protected $_m_cr4Smxe;

        /**
         * SMX.
         */
        public function cr4Smxe() {
            if ($this->_m_cr4Smxe !== null)
                return $this->_m_cr4Smxe;
            $this->_m_cr4Smxe = ($this->cr4() & 16384) != 0;
            return $this->_m_cr4Smxe;
        }
        protected $_m_cr4Tsd;

        /**
         * RDTSC for ring 0 only.
         */
        public function cr4Tsd() {
            if ($this->_m_cr4Tsd !== null)
                return $this->_m_cr4Tsd;
            $this->_m_cr4Tsd = ($this->cr4() & 4) != 0;
            return $this->_m_cr4Tsd;
        }
        protected $_m_cr4Uintr;

        /**
         * User interrupts.
         */
        public function cr4Uintr() {
            if ($this->_m_cr4Uintr !== null)
                return $this->_m_cr4Uintr;
            $this->_m_cr4Uintr = ($this->cr4() & 33554432) != 0;
            return $this->_m_cr4Uintr;
        }
        protected $_m_cr4Umip;

        /**
         * User mode instruction prevention.
         */
        public function cr4Umip() {
            if ($this->_m_cr4Umip !== null)
                return $this->_m_cr4Umip;
            $this->_m_cr4Umip = ($this->cr4() & 2048) != 0;
            return $this->_m_cr4Umip;
        }
        protected $_m_cr4Vme;

        /**
         * Virtual 8086 mode extensions.
         */
        public function cr4Vme() {
            if ($this->_m_cr4Vme !== null)
                return $this->_m_cr4Vme;
            $this->_m_cr4Vme = ($this->cr4() & 1) != 0;
            return $this->_m_cr4Vme;
        }
        protected $_m_cr4Vmxe;

        /**
         * VMX.
         */
        public function cr4Vmxe() {
            if ($this->_m_cr4Vmxe !== null)
                return $this->_m_cr4Vmxe;
            $this->_m_cr4Vmxe = ($this->cr4() & 8192) != 0;
            return $this->_m_cr4Vmxe;
        }
        protected $_m_csAvl;

        /**
         * CS, bit that is free for software.
         */
        public function csAvl() {
            if ($this->_m_csAvl !== null)
                return $this->_m_csAvl;
            $this->_m_csAvl = ($this->csArbytes() & 256) != 0;
            return $this->_m_csAvl;
        }
        protected $_m_csDb;

        /**
         * CS has 32-bit size by default.
         */
        public function csDb() {
            if ($this->_m_csDb !== null)
                return $this->_m_csDb;
            $this->_m_csDb = ($this->csArbytes() & 1024) != 0;
            return $this->_m_csDb;
        }
        protected $_m_csDpl;

        /**
         * Privilege level of CS.
         */
        public function csDpl() {
            if ($this->_m_csDpl !== null)
                return $this->_m_csDpl;
            $this->_m_csDpl = \Kaitai\Struct\Stream::mod(intval($this->csArbytes() / 32), 4);
            return $this->_m_csDpl;
        }
        protected $_m_csG;

        /**
         * Limit of CS counts pages.
         */
        public function csG() {
            if ($this->_m_csG !== null)
                return $this->_m_csG;
            $this->_m_csG = ($this->csArbytes() & 2048) != 0;
            return $this->_m_csG;
        }
        protected $_m_csL;

        /**
         * CS holds 64-bit code.
         */
        public function csL() {
            if ($this->_m_csL !== null)
                return $this->_m_csL;
            $this->_m_csL = ($this->csArbytes() & 512) != 0;
            return $this->_m_csL;
        }
        protected $_m_csP;

        /**
         * Present. Clear also says that CS is unusable.
         */
        public function csP() {
            if ($this->_m_csP !== null)
                return $this->_m_csP;
            $this->_m_csP = ($this->csArbytes() & 128) != 0;
            return $this->_m_csP;
        }
        protected $_m_csS;

        /**
         * True if CS is a code or data segment.
         */
        public function csS() {
            if ($this->_m_csS !== null)
                return $this->_m_csS;
            $this->_m_csS = ($this->csArbytes() & 16) != 0;
            return $this->_m_csS;
        }
        protected $_m_csType;

        /**
         * Descriptor type of CS.
         */
        public function csType() {
            if ($this->_m_csType !== null)
                return $this->_m_csType;
            $this->_m_csType = $this->csArbytes() & 15;
            return $this->_m_csType;
        }
        protected $_m_dr6B0;

        /**
         * Breakpoint 0 was hit.
         */
        public function dr6B0() {
            if ($this->_m_dr6B0 !== null)
                return $this->_m_dr6B0;
            $this->_m_dr6B0 = ($this->dr6() & 1) != 0;
            return $this->_m_dr6B0;
        }
        protected $_m_dr6B1;

        /**
         * Breakpoint 1 was hit.
         */
        public function dr6B1() {
            if ($this->_m_dr6B1 !== null)
                return $this->_m_dr6B1;
            $this->_m_dr6B1 = ($this->dr6() & 2) != 0;
            return $this->_m_dr6B1;
        }
        protected $_m_dr6B2;

        /**
         * Breakpoint 2 was hit.
         */
        public function dr6B2() {
            if ($this->_m_dr6B2 !== null)
                return $this->_m_dr6B2;
            $this->_m_dr6B2 = ($this->dr6() & 4) != 0;
            return $this->_m_dr6B2;
        }
        protected $_m_dr6B3;

        /**
         * Breakpoint 3 was hit.
         */
        public function dr6B3() {
            if ($this->_m_dr6B3 !== null)
                return $this->_m_dr6B3;
            $this->_m_dr6B3 = ($this->dr6() & 8) != 0;
            return $this->_m_dr6B3;
        }
        protected $_m_dr6Bd;

        /**
         * A debug register was about to be accessed.
         */
        public function dr6Bd() {
            if ($this->_m_dr6Bd !== null)
                return $this->_m_dr6Bd;
            $this->_m_dr6Bd = ($this->dr6() & 8192) != 0;
            return $this->_m_dr6Bd;
        }
        protected $_m_dr6Bld;

        /**
         * No bus lock was detected (inverted).
         */
        public function dr6Bld() {
            if ($this->_m_dr6Bld !== null)
                return $this->_m_dr6Bld;
            $this->_m_dr6Bld = ($this->dr6() & 2048) != 0;
            return $this->_m_dr6Bld;
        }
        protected $_m_dr6Bs;

        /**
         * Single step.
         */
        public function dr6Bs() {
            if ($this->_m_dr6Bs !== null)
                return $this->_m_dr6Bs;
            $this->_m_dr6Bs = ($this->dr6() & 16384) != 0;
            return $this->_m_dr6Bs;
        }
        protected $_m_dr6Bt;

        /**
         * Task switch.
         */
        public function dr6Bt() {
            if ($this->_m_dr6Bt !== null)
                return $this->_m_dr6Bt;
            $this->_m_dr6Bt = ($this->dr6() & 32768) != 0;
            return $this->_m_dr6Bt;
        }
        protected $_m_dr6Rtm;

        /**
         * Not in a transaction (inverted).
         */
        public function dr6Rtm() {
            if ($this->_m_dr6Rtm !== null)
                return $this->_m_dr6Rtm;
            $this->_m_dr6Rtm = ($this->dr6() & 65536) != 0;
            return $this->_m_dr6Rtm;
        }
        protected $_m_dr7G0;

        /**
         * Breakpoint 0 is enabled for all tasks.
         */
        public function dr7G0() {
            if ($this->_m_dr7G0 !== null)
                return $this->_m_dr7G0;
            $this->_m_dr7G0 = ($this->dr7() & 2) != 0;
            return $this->_m_dr7G0;
        }
        protected $_m_dr7G1;

        /**
         * Breakpoint 1 is enabled for all tasks.
         */
        public function dr7G1() {
            if ($this->_m_dr7G1 !== null)
                return $this->_m_dr7G1;
            $this->_m_dr7G1 = ($this->dr7() & 8) != 0;
            return $this->_m_dr7G1;
        }
        protected $_m_dr7G2;

        /**
         * Breakpoint 2 is enabled for all tasks.
         */
        public function dr7G2() {
            if ($this->_m_dr7G2 !== null)
                return $this->_m_dr7G2;
            $this->_m_dr7G2 = ($this->dr7() & 32) != 0;
            return $this->_m_dr7G2;
        }
        protected $_m_dr7G3;

        /**
         * Breakpoint 3 is enabled for all tasks.
         */
        public function dr7G3() {
            if ($this->_m_dr7G3 !== null)
                return $this->_m_dr7G3;
            $this->_m_dr7G3 = ($this->dr7() & 128) != 0;
            return $this->_m_dr7G3;
        }
        protected $_m_dr7Gd;

        /**
         * Access to debug registers faults.
         */
        public function dr7Gd() {
            if ($this->_m_dr7Gd !== null)
                return $this->_m_dr7Gd;
            $this->_m_dr7Gd = ($this->dr7() & 8192) != 0;
            return $this->_m_dr7Gd;
        }
        protected $_m_dr7Ge;

        /**
         * Exact breakpoints of all tasks; without effect.
         */
        public function dr7Ge() {
            if ($this->_m_dr7Ge !== null)
                return $this->_m_dr7Ge;
            $this->_m_dr7Ge = ($this->dr7() & 512) != 0;
            return $this->_m_dr7Ge;
        }
        protected $_m_dr7L0;

        /**
         * Breakpoint 0 is enabled for the current task.
         */
        public function dr7L0() {
            if ($this->_m_dr7L0 !== null)
                return $this->_m_dr7L0;
            $this->_m_dr7L0 = ($this->dr7() & 1) != 0;
            return $this->_m_dr7L0;
        }
        protected $_m_dr7L1;

        /**
         * Breakpoint 1 is enabled for the current task.
         */
        public function dr7L1() {
            if ($this->_m_dr7L1 !== null)
                return $this->_m_dr7L1;
            $this->_m_dr7L1 = ($this->dr7() & 4) != 0;
            return $this->_m_dr7L1;
        }
        protected $_m_dr7L2;

        /**
         * Breakpoint 2 is enabled for the current task.
         */
        public function dr7L2() {
            if ($this->_m_dr7L2 !== null)
                return $this->_m_dr7L2;
            $this->_m_dr7L2 = ($this->dr7() & 16) != 0;
            return $this->_m_dr7L2;
        }
        protected $_m_dr7L3;

        /**
         * Breakpoint 3 is enabled for the current task.
         */
        public function dr7L3() {
            if ($this->_m_dr7L3 !== null)
                return $this->_m_dr7L3;
            $this->_m_dr7L3 = ($this->dr7() & 64) != 0;
            return $this->_m_dr7L3;
        }
        protected $_m_dr7Le;

        /**
         * Exact breakpoints of the current task; without effect.
         */
        public function dr7Le() {
            if ($this->_m_dr7Le !== null)
                return $this->_m_dr7Le;
            $this->_m_dr7Le = ($this->dr7() & 256) != 0;
            return $this->_m_dr7Le;
        }
        protected $_m_dr7Len0;

        /**
         * Length of breakpoint 0.
         */
        public function dr7Len0() {
            if ($this->_m_dr7Len0 !== null)
                return $this->_m_dr7Len0;
            $this->_m_dr7Len0 = \Kaitai\Struct\Stream::mod(intval($this->dr7() / 262144), 4);
            return $this->_m_dr7Len0;
        }
        protected $_m_dr7Len1;

        /**
         * Length of breakpoint 1.
         */
        public function dr7Len1() {
            if ($this->_m_dr7Len1 !== null)
                return $this->_m_dr7Len1;
            $this->_m_dr7Len1 = \Kaitai\Struct\Stream::mod(intval($this->dr7() / 4194304), 4);
            return $this->_m_dr7Len1;
        }
        protected $_m_dr7Len2;

        /**
         * Length of breakpoint 2.
         */
        public function dr7Len2() {
            if ($this->_m_dr7Len2 !== null)
                return $this->_m_dr7Len2;
            $this->_m_dr7Len2 = \Kaitai\Struct\Stream::mod(intval($this->dr7() / 67108864), 4);
            return $this->_m_dr7Len2;
        }
        protected $_m_dr7Len3;

        /**
         * Length of breakpoint 3.
         */
        public function dr7Len3() {
            if ($this->_m_dr7Len3 !== null)
                return $this->_m_dr7Len3;
            $this->_m_dr7Len3 = \Kaitai\Struct\Stream::mod(intval($this->dr7() / 1073741824), 4);
            return $this->_m_dr7Len3;
        }
        protected $_m_dr7Rtm;

        /**
         * Debugging inside transactions.
         */
        public function dr7Rtm() {
            if ($this->_m_dr7Rtm !== null)
                return $this->_m_dr7Rtm;
            $this->_m_dr7Rtm = ($this->dr7() & 2048) != 0;
            return $this->_m_dr7Rtm;
        }
        protected $_m_dr7Rw0;

        /**
         * What breakpoint 0 waits for.
         */
        public function dr7Rw0() {
            if ($this->_m_dr7Rw0 !== null)
                return $this->_m_dr7Rw0;
            $this->_m_dr7Rw0 = \Kaitai\Struct\Stream::mod(intval($this->dr7() / 65536), 4);
            return $this->_m_dr7Rw0;
        }
        protected $_m_dr7Rw1;

        /**
         * What breakpoint 1 waits for.
         */
        public function dr7Rw1() {
            if ($this->_m_dr7Rw1 !== null)
                return $this->_m_dr7Rw1;
            $this->_m_dr7Rw1 = \Kaitai\Struct\Stream::mod(intval($this->dr7() / 1048576), 4);
            return $this->_m_dr7Rw1;
        }
        protected $_m_dr7Rw2;

        /**
         * What breakpoint 2 waits for.
         */
        public function dr7Rw2() {
            if ($this->_m_dr7Rw2 !== null)
                return $this->_m_dr7Rw2;
            $this->_m_dr7Rw2 = \Kaitai\Struct\Stream::mod(intval($this->dr7() / 16777216), 4);
            return $this->_m_dr7Rw2;
        }
        protected $_m_dr7Rw3;

        /**
         * What breakpoint 3 waits for.
         */
        public function dr7Rw3() {
            if ($this->_m_dr7Rw3 !== null)
                return $this->_m_dr7Rw3;
            $this->_m_dr7Rw3 = \Kaitai\Struct\Stream::mod(intval($this->dr7() / 268435456), 4);
            return $this->_m_dr7Rw3;
        }
        protected $_m_dsAvl;

        /**
         * DS, bit that is free for software.
         */
        public function dsAvl() {
            if ($this->_m_dsAvl !== null)
                return $this->_m_dsAvl;
            $this->_m_dsAvl = ($this->dsArbytes() & 256) != 0;
            return $this->_m_dsAvl;
        }
        protected $_m_dsDb;

        /**
         * DS has 32-bit size by default.
         */
        public function dsDb() {
            if ($this->_m_dsDb !== null)
                return $this->_m_dsDb;
            $this->_m_dsDb = ($this->dsArbytes() & 1024) != 0;
            return $this->_m_dsDb;
        }
        protected $_m_dsDpl;

        /**
         * Privilege level of DS.
         */
        public function dsDpl() {
            if ($this->_m_dsDpl !== null)
                return $this->_m_dsDpl;
            $this->_m_dsDpl = \Kaitai\Struct\Stream::mod(intval($this->dsArbytes() / 32), 4);
            return $this->_m_dsDpl;
        }
        protected $_m_dsG;

        /**
         * Limit of DS counts pages.
         */
        public function dsG() {
            if ($this->_m_dsG !== null)
                return $this->_m_dsG;
            $this->_m_dsG = ($this->dsArbytes() & 2048) != 0;
            return $this->_m_dsG;
        }
        protected $_m_dsL;

        /**
         * DS holds 64-bit code.
         */
        public function dsL() {
            if ($this->_m_dsL !== null)
                return $this->_m_dsL;
            $this->_m_dsL = ($this->dsArbytes() & 512) != 0;
            return $this->_m_dsL;
        }
        protected $_m_dsP;

        /**
         * Present. Clear also says that DS is unusable.
         */
        public function dsP() {
            if ($this->_m_dsP !== null)
                return $this->_m_dsP;
            $this->_m_dsP = ($this->dsArbytes() & 128) != 0;
            return $this->_m_dsP;
        }
        protected $_m_dsS;

        /**
         * True if DS is a code or data segment.
         */
        public function dsS() {
            if ($this->_m_dsS !== null)
                return $this->_m_dsS;
            $this->_m_dsS = ($this->dsArbytes() & 16) != 0;
            return $this->_m_dsS;
        }
        protected $_m_dsType;

        /**
         * Descriptor type of DS.
         */
        public function dsType() {
            if ($this->_m_dsType !== null)
                return $this->_m_dsType;
            $this->_m_dsType = $this->dsArbytes() & 15;
            return $this->_m_dsType;
        }
        protected $_m_eferAibrse;

        /**
         * Automatic IBRS.
         */
        public function eferAibrse() {
            if ($this->_m_eferAibrse !== null)
                return $this->_m_eferAibrse;
            $this->_m_eferAibrse = ($this->msrEfer() & 2097152) != 0;
            return $this->_m_eferAibrse;
        }
        protected $_m_eferFfxse;

        /**
         * Fast FXSAVE.
         */
        public function eferFfxse() {
            if ($this->_m_eferFfxse !== null)
                return $this->_m_eferFfxse;
            $this->_m_eferFfxse = ($this->msrEfer() & 16384) != 0;
            return $this->_m_eferFfxse;
        }
        protected $_m_eferLma;

        /**
         * Long mode is active.
         */
        public function eferLma() {
            if ($this->_m_eferLma !== null)
                return $this->_m_eferLma;
            $this->_m_eferLma = ($this->msrEfer() & 1024) != 0;
            return $this->_m_eferLma;
        }
        protected $_m_eferLme;

        /**
         * Long mode is enabled.
         */
        public function eferLme() {
            if ($this->_m_eferLme !== null)
                return $this->_m_eferLme;
            $this->_m_eferLme = ($this->msrEfer() & 256) != 0;
            return $this->_m_eferLme;
        }
        protected $_m_eferLmsle;

        /**
         * Segment limits hold in long mode.
         */
        public function eferLmsle() {
            if ($this->_m_eferLmsle !== null)
                return $this->_m_eferLmsle;
            $this->_m_eferLmsle = ($this->msrEfer() & 8192) != 0;
            return $this->_m_eferLmsle;
        }
        protected $_m_eferNxe;

        /**
         * No-execute pages are enabled.
         */
        public function eferNxe() {
            if ($this->_m_eferNxe !== null)
                return $this->_m_eferNxe;
            $this->_m_eferNxe = ($this->msrEfer() & 2048) != 0;
            return $this->_m_eferNxe;
        }
        protected $_m_eferSce;

        /**
         * SYSCALL is enabled.
         */
        public function eferSce() {
            if ($this->_m_eferSce !== null)
                return $this->_m_eferSce;
            $this->_m_eferSce = ($this->msrEfer() & 1) != 0;
            return $this->_m_eferSce;
        }
        protected $_m_eferSvme;

        /**
         * SVM is enabled.
         */
        public function eferSvme() {
            if ($this->_m_eferSvme !== null)
                return $this->_m_eferSvme;
            $this->_m_eferSvme = ($this->msrEfer() & 4096) != 0;
            return $this->_m_eferSvme;
        }
        protected $_m_eferTce;

        /**
         * Translation cache extension.
         */
        public function eferTce() {
            if ($this->_m_eferTce !== null)
                return $this->_m_eferTce;
            $this->_m_eferTce = ($this->msrEfer() & 32768) != 0;
            return $this->_m_eferTce;
        }
        protected $_m_esAvl;

        /**
         * ES, bit that is free for software.
         */
        public function esAvl() {
            if ($this->_m_esAvl !== null)
                return $this->_m_esAvl;
            $this->_m_esAvl = ($this->esArbytes() & 256) != 0;
            return $this->_m_esAvl;
        }
        protected $_m_esDb;

        /**
         * ES has 32-bit size by default.
         */
        public function esDb() {
            if ($this->_m_esDb !== null)
                return $this->_m_esDb;
            $this->_m_esDb = ($this->esArbytes() & 1024) != 0;
            return $this->_m_esDb;
        }
        protected $_m_esDpl;

        /**
         * Privilege level of ES.
         */
        public function esDpl() {
            if ($this->_m_esDpl !== null)
                return $this->_m_esDpl;
            $this->_m_esDpl = \Kaitai\Struct\Stream::mod(intval($this->esArbytes() / 32), 4);
            return $this->_m_esDpl;
        }
        protected $_m_esG;

        /**
         * Limit of ES counts pages.
         */
        public function esG() {
            if ($this->_m_esG !== null)
                return $this->_m_esG;
            $this->_m_esG = ($this->esArbytes() & 2048) != 0;
            return $this->_m_esG;
        }
        protected $_m_esL;

        /**
         * ES holds 64-bit code.
         */
        public function esL() {
            if ($this->_m_esL !== null)
                return $this->_m_esL;
            $this->_m_esL = ($this->esArbytes() & 512) != 0;
            return $this->_m_esL;
        }
        protected $_m_esP;

        /**
         * Present. Clear also says that ES is unusable.
         */
        public function esP() {
            if ($this->_m_esP !== null)
                return $this->_m_esP;
            $this->_m_esP = ($this->esArbytes() & 128) != 0;
            return $this->_m_esP;
        }
        protected $_m_esS;

        /**
         * True if ES is a code or data segment.
         */
        public function esS() {
            if ($this->_m_esS !== null)
                return $this->_m_esS;
            $this->_m_esS = ($this->esArbytes() & 16) != 0;
            return $this->_m_esS;
        }
        protected $_m_esType;

        /**
         * Descriptor type of ES.
         */
        public function esType() {
            if ($this->_m_esType !== null)
                return $this->_m_esType;
            $this->_m_esType = $this->esArbytes() & 15;
            return $this->_m_esType;
        }
        protected $_m_fpuInitialised;

        /**
         * The FPU has been used; if clear, its state is the initial one.
         */
        public function fpuInitialised() {
            if ($this->_m_fpuInitialised !== null)
                return $this->_m_fpuInitialised;
            if ($this->_io()->size() > 1024) {
                $this->_m_fpuInitialised = ($this->flags() & 1) != 0;
            }
            return $this->_m_fpuInitialised;
        }
        protected $_m_fsAvl;

        /**
         * FS, bit that is free for software.
         */
        public function fsAvl() {
            if ($this->_m_fsAvl !== null)
                return $this->_m_fsAvl;
            $this->_m_fsAvl = ($this->fsArbytes() & 256) != 0;
            return $this->_m_fsAvl;
        }
        protected $_m_fsDb;

        /**
         * FS has 32-bit size by default.
         */
        public function fsDb() {
            if ($this->_m_fsDb !== null)
                return $this->_m_fsDb;
            $this->_m_fsDb = ($this->fsArbytes() & 1024) != 0;
            return $this->_m_fsDb;
        }
        protected $_m_fsDpl;

        /**
         * Privilege level of FS.
         */
        public function fsDpl() {
            if ($this->_m_fsDpl !== null)
                return $this->_m_fsDpl;
            $this->_m_fsDpl = \Kaitai\Struct\Stream::mod(intval($this->fsArbytes() / 32), 4);
            return $this->_m_fsDpl;
        }
        protected $_m_fsG;

        /**
         * Limit of FS counts pages.
         */
        public function fsG() {
            if ($this->_m_fsG !== null)
                return $this->_m_fsG;
            $this->_m_fsG = ($this->fsArbytes() & 2048) != 0;
            return $this->_m_fsG;
        }
        protected $_m_fsL;

        /**
         * FS holds 64-bit code.
         */
        public function fsL() {
            if ($this->_m_fsL !== null)
                return $this->_m_fsL;
            $this->_m_fsL = ($this->fsArbytes() & 512) != 0;
            return $this->_m_fsL;
        }
        protected $_m_fsP;

        /**
         * Present. Clear also says that FS is unusable.
         */
        public function fsP() {
            if ($this->_m_fsP !== null)
                return $this->_m_fsP;
            $this->_m_fsP = ($this->fsArbytes() & 128) != 0;
            return $this->_m_fsP;
        }
        protected $_m_fsS;

        /**
         * True if FS is a code or data segment.
         */
        public function fsS() {
            if ($this->_m_fsS !== null)
                return $this->_m_fsS;
            $this->_m_fsS = ($this->fsArbytes() & 16) != 0;
            return $this->_m_fsS;
        }
        protected $_m_fsType;

        /**
         * Descriptor type of FS.
         */
        public function fsType() {
            if ($this->_m_fsType !== null)
                return $this->_m_fsType;
            $this->_m_fsType = $this->fsArbytes() & 15;
            return $this->_m_fsType;
        }
        protected $_m_gsAvl;

        /**
         * GS, bit that is free for software.
         */
        public function gsAvl() {
            if ($this->_m_gsAvl !== null)
                return $this->_m_gsAvl;
            $this->_m_gsAvl = ($this->gsArbytes() & 256) != 0;
            return $this->_m_gsAvl;
        }
        protected $_m_gsDb;

        /**
         * GS has 32-bit size by default.
         */
        public function gsDb() {
            if ($this->_m_gsDb !== null)
                return $this->_m_gsDb;
            $this->_m_gsDb = ($this->gsArbytes() & 1024) != 0;
            return $this->_m_gsDb;
        }
        protected $_m_gsDpl;

        /**
         * Privilege level of GS.
         */
        public function gsDpl() {
            if ($this->_m_gsDpl !== null)
                return $this->_m_gsDpl;
            $this->_m_gsDpl = \Kaitai\Struct\Stream::mod(intval($this->gsArbytes() / 32), 4);
            return $this->_m_gsDpl;
        }
        protected $_m_gsG;

        /**
         * Limit of GS counts pages.
         */
        public function gsG() {
            if ($this->_m_gsG !== null)
                return $this->_m_gsG;
            $this->_m_gsG = ($this->gsArbytes() & 2048) != 0;
            return $this->_m_gsG;
        }
        protected $_m_gsL;

        /**
         * GS holds 64-bit code.
         */
        public function gsL() {
            if ($this->_m_gsL !== null)
                return $this->_m_gsL;
            $this->_m_gsL = ($this->gsArbytes() & 512) != 0;
            return $this->_m_gsL;
        }
        protected $_m_gsP;

        /**
         * Present. Clear also says that GS is unusable.
         */
        public function gsP() {
            if ($this->_m_gsP !== null)
                return $this->_m_gsP;
            $this->_m_gsP = ($this->gsArbytes() & 128) != 0;
            return $this->_m_gsP;
        }
        protected $_m_gsS;

        /**
         * True if GS is a code or data segment.
         */
        public function gsS() {
            if ($this->_m_gsS !== null)
                return $this->_m_gsS;
            $this->_m_gsS = ($this->gsArbytes() & 16) != 0;
            return $this->_m_gsS;
        }
        protected $_m_gsType;

        /**
         * Descriptor type of GS.
         */
        public function gsType() {
            if ($this->_m_gsType !== null)
                return $this->_m_gsType;
            $this->_m_gsType = $this->gsArbytes() & 15;
            return $this->_m_gsType;
        }
        protected $_m_ldtrAvl;

        /**
         * The LDT register, bit that is free for software.
         */
        public function ldtrAvl() {
            if ($this->_m_ldtrAvl !== null)
                return $this->_m_ldtrAvl;
            $this->_m_ldtrAvl = ($this->ldtrArbytes() & 256) != 0;
            return $this->_m_ldtrAvl;
        }
        protected $_m_ldtrDb;

        /**
         * The LDT register has 32-bit size by default.
         */
        public function ldtrDb() {
            if ($this->_m_ldtrDb !== null)
                return $this->_m_ldtrDb;
            $this->_m_ldtrDb = ($this->ldtrArbytes() & 1024) != 0;
            return $this->_m_ldtrDb;
        }
        protected $_m_ldtrDpl;

        /**
         * Privilege level of the LDT register.
         */
        public function ldtrDpl() {
            if ($this->_m_ldtrDpl !== null)
                return $this->_m_ldtrDpl;
            $this->_m_ldtrDpl = \Kaitai\Struct\Stream::mod(intval($this->ldtrArbytes() / 32), 4);
            return $this->_m_ldtrDpl;
        }
        protected $_m_ldtrG;

        /**
         * Limit of the LDT register counts pages.
         */
        public function ldtrG() {
            if ($this->_m_ldtrG !== null)
                return $this->_m_ldtrG;
            $this->_m_ldtrG = ($this->ldtrArbytes() & 2048) != 0;
            return $this->_m_ldtrG;
        }
        protected $_m_ldtrL;

        /**
         * The LDT register holds 64-bit code.
         */
        public function ldtrL() {
            if ($this->_m_ldtrL !== null)
                return $this->_m_ldtrL;
            $this->_m_ldtrL = ($this->ldtrArbytes() & 512) != 0;
            return $this->_m_ldtrL;
        }
        protected $_m_ldtrP;

        /**
         * Present. Clear also says that the LDT register is unusable.
         */
        public function ldtrP() {
            if ($this->_m_ldtrP !== null)
                return $this->_m_ldtrP;
            $this->_m_ldtrP = ($this->ldtrArbytes() & 128) != 0;
            return $this->_m_ldtrP;
        }
        protected $_m_ldtrS;

        /**
         * True if the LDT register is a code or data segment.
         */
        public function ldtrS() {
            if ($this->_m_ldtrS !== null)
                return $this->_m_ldtrS;
            $this->_m_ldtrS = ($this->ldtrArbytes() & 16) != 0;
            return $this->_m_ldtrS;
        }
        protected $_m_ldtrType;

        /**
         * Descriptor type of the LDT register.
         */
        public function ldtrType() {
            if ($this->_m_ldtrType !== null)
                return $this->_m_ldtrType;
            $this->_m_ldtrType = $this->ldtrArbytes() & 15;
            return $this->_m_ldtrType;
        }
        protected $_m_pendingErrorValid;

        /**
         * The event has an error code.
         */
        public function pendingErrorValid() {
            if ($this->_m_pendingErrorValid !== null)
                return $this->_m_pendingErrorValid;
            $this->_m_pendingErrorValid = ($this->pendingEvent() & 2048) != 0;
            return $this->_m_pendingErrorValid;
        }
        protected $_m_pendingReserved;

        /**
         * Reserved.
         */
        public function pendingReserved() {
            if ($this->_m_pendingReserved !== null)
                return $this->_m_pendingReserved;
            $this->_m_pendingReserved = \Kaitai\Struct\Stream::mod(intval($this->pendingEvent() / 4096), 524288);
            return $this->_m_pendingReserved;
        }
        protected $_m_pendingType;

        /**
         * Kind of the event.
         */
        public function pendingType() {
            if ($this->_m_pendingType !== null)
                return $this->_m_pendingType;
            $this->_m_pendingType = \Kaitai\Struct\Stream::mod(intval($this->pendingEvent() / 256), 8);
            return $this->_m_pendingType;
        }
        protected $_m_pendingValid;

        /**
         * There is a pending event.
         */
        public function pendingValid() {
            if ($this->_m_pendingValid !== null)
                return $this->_m_pendingValid;
            $this->_m_pendingValid = ($this->pendingEvent() & 2147483648) != 0;
            return $this->_m_pendingValid;
        }
        protected $_m_pendingVector;

        /**
         * Vector of the event.
         */
        public function pendingVector() {
            if ($this->_m_pendingVector !== null)
                return $this->_m_pendingVector;
            $this->_m_pendingVector = $this->pendingEvent() & 255;
            return $this->_m_pendingVector;
        }
        protected $_m_rflagsAc;

        /**
         * Flag AC: alignment check.
         */
        public function rflagsAc() {
            if ($this->_m_rflagsAc !== null)
                return $this->_m_rflagsAc;
            $this->_m_rflagsAc = ($this->rflags() & 262144) != 0;
            return $this->_m_rflagsAc;
        }
        protected $_m_rflagsAf;

        /**
         * Flag AF: auxiliary carry.
         */
        public function rflagsAf() {
            if ($this->_m_rflagsAf !== null)
                return $this->_m_rflagsAf;
            $this->_m_rflagsAf = ($this->rflags() & 16) != 0;
            return $this->_m_rflagsAf;
        }
        protected $_m_rflagsCf;

        /**
         * Flag CF: carry.
         */
        public function rflagsCf() {
            if ($this->_m_rflagsCf !== null)
                return $this->_m_rflagsCf;
            $this->_m_rflagsCf = ($this->rflags() & 1) != 0;
            return $this->_m_rflagsCf;
        }
        protected $_m_rflagsDf;

        /**
         * Flag DF: direction.
         */
        public function rflagsDf() {
            if ($this->_m_rflagsDf !== null)
                return $this->_m_rflagsDf;
            $this->_m_rflagsDf = ($this->rflags() & 1024) != 0;
            return $this->_m_rflagsDf;
        }
        protected $_m_rflagsId;

        /**
         * Flag ID: CPUID can be used.
         */
        public function rflagsId() {
            if ($this->_m_rflagsId !== null)
                return $this->_m_rflagsId;
            $this->_m_rflagsId = ($this->rflags() & 2097152) != 0;
            return $this->_m_rflagsId;
        }
        protected $_m_rflagsIf;

        /**
         * Flag IF: interrupts enabled.
         */
        public function rflagsIf() {
            if ($this->_m_rflagsIf !== null)
                return $this->_m_rflagsIf;
            $this->_m_rflagsIf = ($this->rflags() & 512) != 0;
            return $this->_m_rflagsIf;
        }
        protected $_m_rflagsIopl;

        /**
         * Privilege level that may do I/O.
         */
        public function rflagsIopl() {
            if ($this->_m_rflagsIopl !== null)
                return $this->_m_rflagsIopl;
            $this->_m_rflagsIopl = \Kaitai\Struct\Stream::mod(intval($this->rflags() / 4096), 4);
            return $this->_m_rflagsIopl;
        }
        protected $_m_rflagsNt;

        /**
         * Flag NT: nested task.
         */
        public function rflagsNt() {
            if ($this->_m_rflagsNt !== null)
                return $this->_m_rflagsNt;
            $this->_m_rflagsNt = ($this->rflags() & 16384) != 0;
            return $this->_m_rflagsNt;
        }
        protected $_m_rflagsOf;

        /**
         * Flag OF: overflow.
         */
        public function rflagsOf() {
            if ($this->_m_rflagsOf !== null)
                return $this->_m_rflagsOf;
            $this->_m_rflagsOf = ($this->rflags() & 2048) != 0;
            return $this->_m_rflagsOf;
        }
        protected $_m_rflagsPf;

        /**
         * Flag PF: parity.
         */
        public function rflagsPf() {
            if ($this->_m_rflagsPf !== null)
                return $this->_m_rflagsPf;
            $this->_m_rflagsPf = ($this->rflags() & 4) != 0;
            return $this->_m_rflagsPf;
        }
        protected $_m_rflagsRf;

        /**
         * Flag RF: resume.
         */
        public function rflagsRf() {
            if ($this->_m_rflagsRf !== null)
                return $this->_m_rflagsRf;
            $this->_m_rflagsRf = ($this->rflags() & 65536) != 0;
            return $this->_m_rflagsRf;
        }
        protected $_m_rflagsSf;

        /**
         * Flag SF: sign.
         */
        public function rflagsSf() {
            if ($this->_m_rflagsSf !== null)
                return $this->_m_rflagsSf;
            $this->_m_rflagsSf = ($this->rflags() & 128) != 0;
            return $this->_m_rflagsSf;
        }
        protected $_m_rflagsTf;

        /**
         * Flag TF: trap.
         */
        public function rflagsTf() {
            if ($this->_m_rflagsTf !== null)
                return $this->_m_rflagsTf;
            $this->_m_rflagsTf = ($this->rflags() & 256) != 0;
            return $this->_m_rflagsTf;
        }
        protected $_m_rflagsVif;

        /**
         * Flag VIF: virtual interrupt flag.
         */
        public function rflagsVif() {
            if ($this->_m_rflagsVif !== null)
                return $this->_m_rflagsVif;
            $this->_m_rflagsVif = ($this->rflags() & 524288) != 0;
            return $this->_m_rflagsVif;
        }
        protected $_m_rflagsVip;

        /**
         * Flag VIP: virtual interrupt pending.
         */
        public function rflagsVip() {
            if ($this->_m_rflagsVip !== null)
                return $this->_m_rflagsVip;
            $this->_m_rflagsVip = ($this->rflags() & 1048576) != 0;
            return $this->_m_rflagsVip;
        }
        protected $_m_rflagsVm;

        /**
         * Flag VM: virtual 8086 mode.
         */
        public function rflagsVm() {
            if ($this->_m_rflagsVm !== null)
                return $this->_m_rflagsVm;
            $this->_m_rflagsVm = ($this->rflags() & 131072) != 0;
            return $this->_m_rflagsVm;
        }
        protected $_m_rflagsZf;

        /**
         * Flag ZF: zero.
         */
        public function rflagsZf() {
            if ($this->_m_rflagsZf !== null)
                return $this->_m_rflagsZf;
            $this->_m_rflagsZf = ($this->rflags() & 64) != 0;
            return $this->_m_rflagsZf;
        }
        protected $_m_ssAvl;

        /**
         * SS, bit that is free for software.
         */
        public function ssAvl() {
            if ($this->_m_ssAvl !== null)
                return $this->_m_ssAvl;
            $this->_m_ssAvl = ($this->ssArbytes() & 256) != 0;
            return $this->_m_ssAvl;
        }
        protected $_m_ssDb;

        /**
         * SS has 32-bit size by default.
         */
        public function ssDb() {
            if ($this->_m_ssDb !== null)
                return $this->_m_ssDb;
            $this->_m_ssDb = ($this->ssArbytes() & 1024) != 0;
            return $this->_m_ssDb;
        }
        protected $_m_ssDpl;

        /**
         * Privilege level of SS.
         */
        public function ssDpl() {
            if ($this->_m_ssDpl !== null)
                return $this->_m_ssDpl;
            $this->_m_ssDpl = \Kaitai\Struct\Stream::mod(intval($this->ssArbytes() / 32), 4);
            return $this->_m_ssDpl;
        }
        protected $_m_ssG;

        /**
         * Limit of SS counts pages.
         */
        public function ssG() {
            if ($this->_m_ssG !== null)
                return $this->_m_ssG;
            $this->_m_ssG = ($this->ssArbytes() & 2048) != 0;
            return $this->_m_ssG;
        }
        protected $_m_ssL;

        /**
         * SS holds 64-bit code.
         */
        public function ssL() {
            if ($this->_m_ssL !== null)
                return $this->_m_ssL;
            $this->_m_ssL = ($this->ssArbytes() & 512) != 0;
            return $this->_m_ssL;
        }
        protected $_m_ssP;

        /**
         * Present. Clear also says that SS is unusable.
         */
        public function ssP() {
            if ($this->_m_ssP !== null)
                return $this->_m_ssP;
            $this->_m_ssP = ($this->ssArbytes() & 128) != 0;
            return $this->_m_ssP;
        }
        protected $_m_ssS;

        /**
         * True if SS is a code or data segment.
         */
        public function ssS() {
            if ($this->_m_ssS !== null)
                return $this->_m_ssS;
            $this->_m_ssS = ($this->ssArbytes() & 16) != 0;
            return $this->_m_ssS;
        }
        protected $_m_ssType;

        /**
         * Descriptor type of SS.
         */
        public function ssType() {
            if ($this->_m_ssType !== null)
                return $this->_m_ssType;
            $this->_m_ssType = $this->ssArbytes() & 15;
            return $this->_m_ssType;
        }
        protected $_m_starSyscallCs;

        /**
         * Code selector of SYSCALL.
         */
        public function starSyscallCs() {
            if ($this->_m_starSyscallCs !== null)
                return $this->_m_starSyscallCs;
            $this->_m_starSyscallCs = \Kaitai\Struct\Stream::mod(intval($this->msrStar() / 4294967296), 65536);
            return $this->_m_starSyscallCs;
        }
        protected $_m_starSysretCs;

        /**
         * Code selector of SYSRET.
         */
        public function starSysretCs() {
            if ($this->_m_starSysretCs !== null)
                return $this->_m_starSysretCs;
            $this->_m_starSysretCs = intval($this->msrStar() / 281474976710656);
            return $this->_m_starSysretCs;
        }
        protected $_m_trAvl;

        /**
         * The task register, bit that is free for software.
         */
        public function trAvl() {
            if ($this->_m_trAvl !== null)
                return $this->_m_trAvl;
            $this->_m_trAvl = ($this->trArbytes() & 256) != 0;
            return $this->_m_trAvl;
        }
        protected $_m_trDb;

        /**
         * The task register has 32-bit size by default.
         */
        public function trDb() {
            if ($this->_m_trDb !== null)
                return $this->_m_trDb;
            $this->_m_trDb = ($this->trArbytes() & 1024) != 0;
            return $this->_m_trDb;
        }
        protected $_m_trDpl;

        /**
         * Privilege level of the task register.
         */
        public function trDpl() {
            if ($this->_m_trDpl !== null)
                return $this->_m_trDpl;
            $this->_m_trDpl = \Kaitai\Struct\Stream::mod(intval($this->trArbytes() / 32), 4);
            return $this->_m_trDpl;
        }
        protected $_m_trG;

        /**
         * Limit of the task register counts pages.
         */
        public function trG() {
            if ($this->_m_trG !== null)
                return $this->_m_trG;
            $this->_m_trG = ($this->trArbytes() & 2048) != 0;
            return $this->_m_trG;
        }
        protected $_m_trL;

        /**
         * The task register holds 64-bit code.
         */
        public function trL() {
            if ($this->_m_trL !== null)
                return $this->_m_trL;
            $this->_m_trL = ($this->trArbytes() & 512) != 0;
            return $this->_m_trL;
        }
        protected $_m_trP;

        /**
         * Present. Clear also says that the task register is unusable.
         */
        public function trP() {
            if ($this->_m_trP !== null)
                return $this->_m_trP;
            $this->_m_trP = ($this->trArbytes() & 128) != 0;
            return $this->_m_trP;
        }
        protected $_m_trS;

        /**
         * True if the task register is a code or data segment.
         */
        public function trS() {
            if ($this->_m_trS !== null)
                return $this->_m_trS;
            $this->_m_trS = ($this->trArbytes() & 16) != 0;
            return $this->_m_trS;
        }
        protected $_m_trType;

        /**
         * Descriptor type of the task register.
         */
        public function trType() {
            if ($this->_m_trType !== null)
                return $this->_m_trType;
            $this->_m_trType = $this->trArbytes() & 15;
            return $this->_m_trType;
        }
        protected $_m_fpuRegs;
        protected $_m_rax;
        protected $_m_rbx;
        protected $_m_rcx;
        protected $_m_rdx;
        protected $_m_rbp;
        protected $_m_rsi;
        protected $_m_rdi;
        protected $_m_rsp;
        protected $_m_r8;
        protected $_m_r9;
        protected $_m_r10;
        protected $_m_r11;
        protected $_m_r12;
        protected $_m_r13;
        protected $_m_r14;
        protected $_m_r15;
        protected $_m_rip;
        protected $_m_rflags;
        protected $_m_cr0;
        protected $_m_cr2;
        protected $_m_cr3;
        protected $_m_cr4;
        protected $_m_dr0;
        protected $_m_dr1;
        protected $_m_dr2;
        protected $_m_dr3;
        protected $_m_dr6;
        protected $_m_dr7;
        protected $_m_csSel;
        protected $_m_dsSel;
        protected $_m_esSel;
        protected $_m_fsSel;
        protected $_m_gsSel;
        protected $_m_ssSel;
        protected $_m_trSel;
        protected $_m_ldtrSel;
        protected $_m_csLimit;
        protected $_m_dsLimit;
        protected $_m_esLimit;
        protected $_m_fsLimit;
        protected $_m_gsLimit;
        protected $_m_ssLimit;
        protected $_m_trLimit;
        protected $_m_ldtrLimit;
        protected $_m_idtrLimit;
        protected $_m_gdtrLimit;
        protected $_m_csBase;
        protected $_m_dsBase;
        protected $_m_esBase;
        protected $_m_fsBase;
        protected $_m_gsBase;
        protected $_m_ssBase;
        protected $_m_trBase;
        protected $_m_ldtrBase;
        protected $_m_idtrBase;
        protected $_m_gdtrBase;
        protected $_m_csArbytes;
        protected $_m_dsArbytes;
        protected $_m_esArbytes;
        protected $_m_fsArbytes;
        protected $_m_gsArbytes;
        protected $_m_ssArbytes;
        protected $_m_trArbytes;
        protected $_m_ldtrArbytes;
        protected $_m_sysenterCs;
        protected $_m_sysenterEsp;
        protected $_m_sysenterEip;
        protected $_m_shadowGs;
        protected $_m_msrFlags;
        protected $_m_msrLstar;
        protected $_m_msrStar;
        protected $_m_msrCstar;
        protected $_m_msrSyscallMask;
        protected $_m_msrEfer;
        protected $_m_msrTscAux;
        protected $_m_tsc;
        protected $_m_pendingEvent;
        protected $_m_errorCode;
        protected $_m_flags;
        protected $_m_pad0;
        protected $_m_trailing;

        /**
         * x87 and SSE state in the form of FXSAVE.
         */
        public function fpuRegs() { return $this->_m_fpuRegs; }

        /**
         * General register RAX.
         */
        public function rax() { return $this->_m_rax; }

        /**
         * General register RBX.
         */
        public function rbx() { return $this->_m_rbx; }

        /**
         * General register RCX.
         */
        public function rcx() { return $this->_m_rcx; }

        /**
         * General register RDX.
         */
        public function rdx() { return $this->_m_rdx; }

        /**
         * General register RBP.
         */
        public function rbp() { return $this->_m_rbp; }

        /**
         * General register RSI.
         */
        public function rsi() { return $this->_m_rsi; }

        /**
         * General register RDI.
         */
        public function rdi() { return $this->_m_rdi; }

        /**
         * General register RSP.
         */
        public function rsp() { return $this->_m_rsp; }

        /**
         * General register R8.
         */
        public function r8() { return $this->_m_r8; }

        /**
         * General register R9.
         */
        public function r9() { return $this->_m_r9; }

        /**
         * General register R10.
         */
        public function r10() { return $this->_m_r10; }

        /**
         * General register R11.
         */
        public function r11() { return $this->_m_r11; }

        /**
         * General register R12.
         */
        public function r12() { return $this->_m_r12; }

        /**
         * General register R13.
         */
        public function r13() { return $this->_m_r13; }

        /**
         * General register R14.
         */
        public function r14() { return $this->_m_r14; }

        /**
         * General register R15.
         */
        public function r15() { return $this->_m_r15; }

        /**
         * Instruction pointer.
         */
        public function rip() { return $this->_m_rip; }

        /**
         * Flags register.
         */
        public function rflags() { return $this->_m_rflags; }

        /**
         * Control register 0: operating mode.
         */
        public function cr0() { return $this->_m_cr0; }

        /**
         * Control register 2: address of the last page fault.
         */
        public function cr2() { return $this->_m_cr2; }

        /**
         * Control register 3: root of the page tables.
         */
        public function cr3() { return $this->_m_cr3; }

        /**
         * Control register 4: features in use.
         */
        public function cr4() { return $this->_m_cr4; }

        /**
         * Debug register 0: address of breakpoint 0.
         */
        public function dr0() { return $this->_m_dr0; }

        /**
         * Debug register 1: address of breakpoint 1.
         */
        public function dr1() { return $this->_m_dr1; }

        /**
         * Debug register 2: address of breakpoint 2.
         */
        public function dr2() { return $this->_m_dr2; }

        /**
         * Debug register 3: address of breakpoint 3.
         */
        public function dr3() { return $this->_m_dr3; }

        /**
         * Debug register 6: status.
         */
        public function dr6() { return $this->_m_dr6; }

        /**
         * Debug register 7: control.
         */
        public function dr7() { return $this->_m_dr7; }

        /**
         * Selector of CS.
         */
        public function csSel() { return $this->_m_csSel; }

        /**
         * Selector of DS.
         */
        public function dsSel() { return $this->_m_dsSel; }

        /**
         * Selector of ES.
         */
        public function esSel() { return $this->_m_esSel; }

        /**
         * Selector of FS.
         */
        public function fsSel() { return $this->_m_fsSel; }

        /**
         * Selector of GS.
         */
        public function gsSel() { return $this->_m_gsSel; }

        /**
         * Selector of SS.
         */
        public function ssSel() { return $this->_m_ssSel; }

        /**
         * Selector of the task register.
         */
        public function trSel() { return $this->_m_trSel; }

        /**
         * Selector of the LDT register.
         */
        public function ldtrSel() { return $this->_m_ldtrSel; }

        /**
         * Limit of CS, in octets.
         */
        public function csLimit() { return $this->_m_csLimit; }

        /**
         * Limit of DS, in octets.
         */
        public function dsLimit() { return $this->_m_dsLimit; }

        /**
         * Limit of ES, in octets.
         */
        public function esLimit() { return $this->_m_esLimit; }

        /**
         * Limit of FS, in octets.
         */
        public function fsLimit() { return $this->_m_fsLimit; }

        /**
         * Limit of GS, in octets.
         */
        public function gsLimit() { return $this->_m_gsLimit; }

        /**
         * Limit of SS, in octets.
         */
        public function ssLimit() { return $this->_m_ssLimit; }

        /**
         * Limit of the task register, in octets.
         */
        public function trLimit() { return $this->_m_trLimit; }

        /**
         * Limit of the LDT register, in octets.
         */
        public function ldtrLimit() { return $this->_m_ldtrLimit; }

        /**
         * Limit of the IDT register, in octets.
         */
        public function idtrLimit() { return $this->_m_idtrLimit; }

        /**
         * Limit of the GDT register, in octets.
         */
        public function gdtrLimit() { return $this->_m_gdtrLimit; }

        /**
         * Base address of CS.
         */
        public function csBase() { return $this->_m_csBase; }

        /**
         * Base address of DS.
         */
        public function dsBase() { return $this->_m_dsBase; }

        /**
         * Base address of ES.
         */
        public function esBase() { return $this->_m_esBase; }

        /**
         * Base address of FS.
         */
        public function fsBase() { return $this->_m_fsBase; }

        /**
         * Base address of GS.
         */
        public function gsBase() { return $this->_m_gsBase; }

        /**
         * Base address of SS.
         */
        public function ssBase() { return $this->_m_ssBase; }

        /**
         * Base address of the task register.
         */
        public function trBase() { return $this->_m_trBase; }

        /**
         * Base address of the LDT register.
         */
        public function ldtrBase() { return $this->_m_ldtrBase; }

        /**
         * Base address of the IDT register.
         */
        public function idtrBase() { return $this->_m_idtrBase; }

        /**
         * Base address of the GDT register.
         */
        public function gdtrBase() { return $this->_m_gdtrBase; }

        /**
         * Attributes of CS: those of its descriptor, without the gap between its
         * two parts.
         */
        public function csArbytes() { return $this->_m_csArbytes; }

        /**
         * Attributes of DS: those of its descriptor, without the gap between its
         * two parts.
         */
        public function dsArbytes() { return $this->_m_dsArbytes; }

        /**
         * Attributes of ES: those of its descriptor, without the gap between its
         * two parts.
         */
        public function esArbytes() { return $this->_m_esArbytes; }

        /**
         * Attributes of FS: those of its descriptor, without the gap between its
         * two parts.
         */
        public function fsArbytes() { return $this->_m_fsArbytes; }

        /**
         * Attributes of GS: those of its descriptor, without the gap between its
         * two parts.
         */
        public function gsArbytes() { return $this->_m_gsArbytes; }

        /**
         * Attributes of SS: those of its descriptor, without the gap between its
         * two parts.
         */
        public function ssArbytes() { return $this->_m_ssArbytes; }

        /**
         * Attributes of the task register: those of its descriptor, without the
         * gap between its two parts.
         */
        public function trArbytes() { return $this->_m_trArbytes; }

        /**
         * Attributes of the LDT register: those of its descriptor, without the
         * gap between its two parts.
         */
        public function ldtrArbytes() { return $this->_m_ldtrArbytes; }

        /**
         * Code selector for SYSENTER.
         */
        public function sysenterCs() { return $this->_m_sysenterCs; }

        /**
         * Stack pointer for SYSENTER.
         */
        public function sysenterEsp() { return $this->_m_sysenterEsp; }

        /**
         * Instruction pointer for SYSENTER.
         */
        public function sysenterEip() { return $this->_m_sysenterEip; }

        /**
         * Base address that SWAPGS would put into GS.
         */
        public function shadowGs() { return $this->_m_shadowGs; }

        /**
         * Obsolete, ignored.
         */
        public function msrFlags() { return $this->_m_msrFlags; }

        /**
         * Target of SYSCALL from 64-bit code.
         */
        public function msrLstar() { return $this->_m_msrLstar; }

        /**
         * Selectors of SYSCALL and SYSRET.
         */
        public function msrStar() { return $this->_m_msrStar; }

        /**
         * Target of SYSCALL from compatibility mode.
         */
        public function msrCstar() { return $this->_m_msrCstar; }

        /**
         * Bits of RFLAGS that SYSCALL clears.
         */
        public function msrSyscallMask() { return $this->_m_msrSyscallMask; }

        /**
         * Extended feature enable register.
         */
        public function msrEfer() { return $this->_m_msrEfer; }

        /**
         * What RDTSCP returns beside the TSC.
         */
        public function msrTscAux() { return $this->_m_msrTscAux; }

        /**
         * What RDTSC would return to the guest.
         */
        public function tsc() { return $this->_m_tsc; }

        /**
         * The event about to be injected, if any.
         */
        public function pendingEvent() { return $this->_m_pendingEvent; }

        /**
         * Error code of the pending event.
         */
        public function errorCode() { return $this->_m_errorCode; }

        /**
         * Flags of the virtual CPU. Since Xen 4.7; older contexts imply that the
         * FPU is initialised.
         */
        public function flags() { return $this->_m_flags; }

        /**
         * Padding.
         */
        public function pad0() { return $this->_m_pad0; }

        /**
         * Octets behind the known layout, kept as they are; none in a stream
         * that Xen wrote.
         */
        public function trailing() { return $this->_m_trailing; }
    }
}

/**
 * Further MSRs of a virtual CPU; those that are 0 are left out.
 */

namespace Luformat\XenHvmContext {
    class CpuMsr extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\Luformat\XenHvmContext\Entry $_parent = null, ?\Luformat\XenHvmContext $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_read();
        }

        private function _read() {
            $this->_m_numMsrs = $this->_io->readU4le();
            $this->_m_padding = $this->_io->readBytes(4);
            $this->_m_msrs = [];
            $n = $this->numMsrs();
            for ($i = 0; $i < $n; $i++) {
                $this->_m_msrs[] = new \Luformat\XenHvmContext\Msr($this->_io, $this, $this->_root);
            }
            if (!($this->_io()->isEof())) {
                $this->_m_trailing = $this->_io->readBytesFull();
            }
        }
        protected $_m_numMsrs;
        protected $_m_padding;
        protected $_m_msrs;
        protected $_m_trailing;

        /**
         * Number of MSRs.
         */
        public function numMsrs() { return $this->_m_numMsrs; }

        /**
         * Padding of the structure, so that the MSRs are at a multiple of 8.
         */
        public function padding() { return $this->_m_padding; }

        /**
         * The MSRs.
         */
        public function msrs() { return $this->_m_msrs; }

        /**
         * Octets behind the known layout, kept as they are; none in a stream
         * that Xen wrote.
         */
        public function trailing() { return $this->_m_trailing; }
    }
}

/**
 * Extended state of a virtual CPU: three masks and the XSAVE area, in the
 * standard form. The area ends with the last component of `xcr0_accum` (Xen
 * up to 4.2.2 wrote all that the CPU has).
 */

namespace Luformat\XenHvmContext {
    class CpuXsave extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\Luformat\XenHvmContext\Entry $_parent = null, ?\Luformat\XenHvmContext $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_read();
        }

        private function _read() {
            $this->_m_xfeatureMask = $this->_io->readU8le();
            $this->_m_xcr0 = $this->_io->readU8le();
            $this->_m_xcr0Accum = $this->_io->readU8le();
            $this->_m__raw_saveArea = $this->_io->readBytesFull();
            $_io__raw_saveArea = new \Kaitai\Struct\Stream($this->_m__raw_saveArea);
            $this->_m_saveArea = new \Luformat\X86Xsave($_io__raw_saveArea);
        }
        protected $_m_accumApx;

        /**
         * Ever enabled: APX registers R16 to R31.
         */
        public function accumApx() {
            if ($this->_m_accumApx !== null)
                return $this->_m_accumApx;
            $this->_m_accumApx = ($this->xcr0Accum() & 524288) != 0;
            return $this->_m_accumApx;
        }
        protected $_m_accumAvx;

        /**
         * Ever enabled: AVX state (upper halves of YMM0 to YMM15).
         */
        public function accumAvx() {
            if ($this->_m_accumAvx !== null)
                return $this->_m_accumAvx;
            $this->_m_accumAvx = ($this->xcr0Accum() & 4) != 0;
            return $this->_m_accumAvx;
        }
        protected $_m_accumBndcsr;

        /**
         * Ever enabled: MPX configuration and status.
         */
        public function accumBndcsr() {
            if ($this->_m_accumBndcsr !== null)
                return $this->_m_accumBndcsr;
            $this->_m_accumBndcsr = ($this->xcr0Accum() & 16) != 0;
            return $this->_m_accumBndcsr;
        }
        protected $_m_accumBndregs;

        /**
         * Ever enabled: MPX bound registers.
         */
        public function accumBndregs() {
            if ($this->_m_accumBndregs !== null)
                return $this->_m_accumBndregs;
            $this->_m_accumBndregs = ($this->xcr0Accum() & 8) != 0;
            return $this->_m_accumBndregs;
        }
        protected $_m_accumHi16Zmm;

        /**
         * Ever enabled: ZMM16 to ZMM31.
         */
        public function accumHi16Zmm() {
            if ($this->_m_accumHi16Zmm !== null)
                return $this->_m_accumHi16Zmm;
            $this->_m_accumHi16Zmm = ($this->xcr0Accum() & 128) != 0;
            return $this->_m_accumHi16Zmm;
        }
        protected $_m_accumLwp;

        /**
         * Ever enabled: AMD lightweight profiling.
         */
        public function accumLwp() {
            if ($this->_m_accumLwp !== null)
                return $this->_m_accumLwp;
            $this->_m_accumLwp = \Kaitai\Struct\Stream::mod(intval($this->xcr0Accum() / 4611686018427387904), 2) == 1;
            return $this->_m_accumLwp;
        }
        protected $_m_accumOpmask;

        /**
         * Ever enabled: AVX-512 mask registers.
         */
        public function accumOpmask() {
            if ($this->_m_accumOpmask !== null)
                return $this->_m_accumOpmask;
            $this->_m_accumOpmask = ($this->xcr0Accum() & 32) != 0;
            return $this->_m_accumOpmask;
        }
        protected $_m_accumPkru;

        /**
         * Ever enabled: protection key rights of user pages.
         */
        public function accumPkru() {
            if ($this->_m_accumPkru !== null)
                return $this->_m_accumPkru;
            $this->_m_accumPkru = ($this->xcr0Accum() & 512) != 0;
            return $this->_m_accumPkru;
        }
        protected $_m_accumSse;

        /**
         * Ever enabled: SSE state (XMM registers and MXCSR).
         */
        public function accumSse() {
            if ($this->_m_accumSse !== null)
                return $this->_m_accumSse;
            $this->_m_accumSse = ($this->xcr0Accum() & 2) != 0;
            return $this->_m_accumSse;
        }
        protected $_m_accumTilecfg;

        /**
         * Ever enabled: AMX tile configuration.
         */
        public function accumTilecfg() {
            if ($this->_m_accumTilecfg !== null)
                return $this->_m_accumTilecfg;
            $this->_m_accumTilecfg = ($this->xcr0Accum() & 131072) != 0;
            return $this->_m_accumTilecfg;
        }
        protected $_m_accumTiledata;

        /**
         * Ever enabled: AMX tile data.
         */
        public function accumTiledata() {
            if ($this->_m_accumTiledata !== null)
                return $this->_m_accumTiledata;
            $this->_m_accumTiledata = ($this->xcr0Accum() & 262144) != 0;
            return $this->_m_accumTiledata;
        }
        protected $_m_accumX87;

        /**
         * Ever enabled: x87 state.
         */
        public function accumX87() {
            if ($this->_m_accumX87 !== null)
                return $this->_m_accumX87;
            $this->_m_accumX87 = ($this->xcr0Accum() & 1) != 0;
            return $this->_m_accumX87;
        }
        protected $_m_accumZmmHi256;

        /**
         * Ever enabled: upper halves of ZMM0 to ZMM15.
         */
        public function accumZmmHi256() {
            if ($this->_m_accumZmmHi256 !== null)
                return $this->_m_accumZmmHi256;
            $this->_m_accumZmmHi256 = ($this->xcr0Accum() & 64) != 0;
            return $this->_m_accumZmmHi256;
        }
        protected $_m_maskApx;

        /**
         * Supported: APX registers R16 to R31.
         */
        public function maskApx() {
            if ($this->_m_maskApx !== null)
                return $this->_m_maskApx;
            $this->_m_maskApx = ($this->xfeatureMask() & 524288) != 0;
            return $this->_m_maskApx;
        }
        protected $_m_maskAvx;

        /**
         * Supported: AVX state (upper halves of YMM0 to YMM15).
         */
        public function maskAvx() {
            if ($this->_m_maskAvx !== null)
                return $this->_m_maskAvx;
            $this->_m_maskAvx = ($this->xfeatureMask() & 4) != 0;
            return $this->_m_maskAvx;
        }
        protected $_m_maskBndcsr;

        /**
         * Supported: MPX configuration and status.
         */
        public function maskBndcsr() {
            if ($this->_m_maskBndcsr !== null)
                return $this->_m_maskBndcsr;
            $this->_m_maskBndcsr = ($this->xfeatureMask() & 16) != 0;
            return $this->_m_maskBndcsr;
        }
        protected $_m_maskBndregs;

        /**
         * Supported: MPX bound registers.
         */
        public function maskBndregs() {
            if ($this->_m_maskBndregs !== null)
                return $this->_m_maskBndregs;
            $this->_m_maskBndregs = ($this->xfeatureMask() & 8) != 0;
            return $this->_m_maskBndregs;
        }
        protected $_m_maskHi16Zmm;

        /**
         * Supported: ZMM16 to ZMM31.
         */
        public function maskHi16Zmm() {
            if ($this->_m_maskHi16Zmm !== null)
                return $this->_m_maskHi16Zmm;
            $this->_m_maskHi16Zmm = ($this->xfeatureMask() & 128) != 0;
            return $this->_m_maskHi16Zmm;
        }
        protected $_m_maskLwp;

        /**
         * Supported: AMD lightweight profiling.
         */
        public function maskLwp() {
            if ($this->_m_maskLwp !== null)
                return $this->_m_maskLwp;
            $this->_m_maskLwp = \Kaitai\Struct\Stream::mod(intval($this->xfeatureMask() / 4611686018427387904), 2) == 1;
            return $this->_m_maskLwp;
        }
        protected $_m_maskOpmask;

        /**
         * Supported: AVX-512 mask registers.
         */
        public function maskOpmask() {
            if ($this->_m_maskOpmask !== null)
                return $this->_m_maskOpmask;
            $this->_m_maskOpmask = ($this->xfeatureMask() & 32) != 0;
            return $this->_m_maskOpmask;
        }
        protected $_m_maskPkru;

        /**
         * Supported: protection key rights of user pages.
         */
        public function maskPkru() {
            if ($this->_m_maskPkru !== null)
                return $this->_m_maskPkru;
            $this->_m_maskPkru = ($this->xfeatureMask() & 512) != 0;
            return $this->_m_maskPkru;
        }
        protected $_m_maskSse;

        /**
         * Supported: SSE state (XMM registers and MXCSR).
         */
        public function maskSse() {
            if ($this->_m_maskSse !== null)
                return $this->_m_maskSse;
            $this->_m_maskSse = ($this->xfeatureMask() & 2) != 0;
            return $this->_m_maskSse;
        }
        protected $_m_maskTilecfg;

        /**
         * Supported: AMX tile configuration.
         */
        public function maskTilecfg() {
            if ($this->_m_maskTilecfg !== null)
                return $this->_m_maskTilecfg;
            $this->_m_maskTilecfg = ($this->xfeatureMask() & 131072) != 0;
            return $this->_m_maskTilecfg;
        }
        protected $_m_maskTiledata;

        /**
         * Supported: AMX tile data.
         */
        public function maskTiledata() {
            if ($this->_m_maskTiledata !== null)
                return $this->_m_maskTiledata;
            $this->_m_maskTiledata = ($this->xfeatureMask() & 262144) != 0;
            return $this->_m_maskTiledata;
        }
        protected $_m_maskX87;

        /**
         * Supported: x87 state.
         */
        public function maskX87() {
            if ($this->_m_maskX87 !== null)
                return $this->_m_maskX87;
            $this->_m_maskX87 = ($this->xfeatureMask() & 1) != 0;
            return $this->_m_maskX87;
        }
        protected $_m_maskZmmHi256;

        /**
         * Supported: upper halves of ZMM0 to ZMM15.
         */
        public function maskZmmHi256() {
            if ($this->_m_maskZmmHi256 !== null)
                return $this->_m_maskZmmHi256;
            $this->_m_maskZmmHi256 = ($this->xfeatureMask() & 64) != 0;
            return $this->_m_maskZmmHi256;
        }
        protected $_m_xcr0Apx;

        /**
         * Enabled: APX registers R16 to R31.
         */
        public function xcr0Apx() {
            if ($this->_m_xcr0Apx !== null)
                return $this->_m_xcr0Apx;
            $this->_m_xcr0Apx = ($this->xcr0() & 524288) != 0;
            return $this->_m_xcr0Apx;
        }
        protected $_m_xcr0Avx;

        /**
         * Enabled: AVX state (upper halves of YMM0 to YMM15).
         */
        public function xcr0Avx() {
            if ($this->_m_xcr0Avx !== null)
                return $this->_m_xcr0Avx;
            $this->_m_xcr0Avx = ($this->xcr0() & 4) != 0;
            return $this->_m_xcr0Avx;
        }
        protected $_m_xcr0Bndcsr;

        /**
         * Enabled: MPX configuration and status.
         */
        public function xcr0Bndcsr() {
            if ($this->_m_xcr0Bndcsr !== null)
                return $this->_m_xcr0Bndcsr;
            $this->_m_xcr0Bndcsr = ($this->xcr0() & 16) != 0;
            return $this->_m_xcr0Bndcsr;
        }
        protected $_m_xcr0Bndregs;

        /**
         * Enabled: MPX bound registers.
         */
        public function xcr0Bndregs() {
            if ($this->_m_xcr0Bndregs !== null)
                return $this->_m_xcr0Bndregs;
            $this->_m_xcr0Bndregs = ($this->xcr0() & 8) != 0;
            return $this->_m_xcr0Bndregs;
        }
        protected $_m_xcr0Hi16Zmm;

        /**
         * Enabled: ZMM16 to ZMM31.
         */
        public function xcr0Hi16Zmm() {
            if ($this->_m_xcr0Hi16Zmm !== null)
                return $this->_m_xcr0Hi16Zmm;
            $this->_m_xcr0Hi16Zmm = ($this->xcr0() & 128) != 0;
            return $this->_m_xcr0Hi16Zmm;
        }
        protected $_m_xcr0Lwp;

        /**
         * Enabled: AMD lightweight profiling.
         */
        public function xcr0Lwp() {
            if ($this->_m_xcr0Lwp !== null)
                return $this->_m_xcr0Lwp;
            $this->_m_xcr0Lwp = \Kaitai\Struct\Stream::mod(intval($this->xcr0() / 4611686018427387904), 2) == 1;
            return $this->_m_xcr0Lwp;
        }
        protected $_m_xcr0Opmask;

        /**
         * Enabled: AVX-512 mask registers.
         */
        public function xcr0Opmask() {
            if ($this->_m_xcr0Opmask !== null)
                return $this->_m_xcr0Opmask;
            $this->_m_xcr0Opmask = ($this->xcr0() & 32) != 0;
            return $this->_m_xcr0Opmask;
        }
        protected $_m_xcr0Pkru;

        /**
         * Enabled: protection key rights of user pages.
         */
        public function xcr0Pkru() {
            if ($this->_m_xcr0Pkru !== null)
                return $this->_m_xcr0Pkru;
            $this->_m_xcr0Pkru = ($this->xcr0() & 512) != 0;
            return $this->_m_xcr0Pkru;
        }
        protected $_m_xcr0Sse;

        /**
         * Enabled: SSE state (XMM registers and MXCSR).
         */
        public function xcr0Sse() {
            if ($this->_m_xcr0Sse !== null)
                return $this->_m_xcr0Sse;
            $this->_m_xcr0Sse = ($this->xcr0() & 2) != 0;
            return $this->_m_xcr0Sse;
        }
        protected $_m_xcr0Tilecfg;

        /**
         * Enabled: AMX tile configuration.
         */
        public function xcr0Tilecfg() {
            if ($this->_m_xcr0Tilecfg !== null)
                return $this->_m_xcr0Tilecfg;
            $this->_m_xcr0Tilecfg = ($this->xcr0() & 131072) != 0;
            return $this->_m_xcr0Tilecfg;
        }
        protected $_m_xcr0Tiledata;

        /**
         * Enabled: AMX tile data.
         */
        public function xcr0Tiledata() {
            if ($this->_m_xcr0Tiledata !== null)
                return $this->_m_xcr0Tiledata;
            $this->_m_xcr0Tiledata = ($this->xcr0() & 262144) != 0;
            return $this->_m_xcr0Tiledata;
        }
        protected $_m_xcr0X87;

        /**
         * Enabled: x87 state.
         */
        public function xcr0X87() {
            if ($this->_m_xcr0X87 !== null)
                return $this->_m_xcr0X87;
            $this->_m_xcr0X87 = ($this->xcr0() & 1) != 0;
            return $this->_m_xcr0X87;
        }
        protected $_m_xcr0ZmmHi256;

        /**
         * Enabled: upper halves of ZMM0 to ZMM15.
         */
        public function xcr0ZmmHi256() {
            if ($this->_m_xcr0ZmmHi256 !== null)
                return $this->_m_xcr0ZmmHi256;
            $this->_m_xcr0ZmmHi256 = ($this->xcr0() & 64) != 0;
            return $this->_m_xcr0ZmmHi256;
        }
        protected $_m_xfeatureMask;
        protected $_m_xcr0;
        protected $_m_xcr0Accum;
        protected $_m_saveArea;
        protected $_m__raw_saveArea;

        /**
         * Components that the machine supports. Ignored since Xen 4.5.
         */
        public function xfeatureMask() { return $this->_m_xfeatureMask; }

        /**
         * XCR0 of the guest.
         */
        public function xcr0() { return $this->_m_xcr0; }

        /**
         * All bits that XCR0 ever had: the components of the area.
         */
        public function xcr0Accum() { return $this->_m_xcr0Accum; }

        /**
         * The XSAVE area.
         */
        public function saveArea() { return $this->_m_saveArea; }
        public function _raw_saveArea() { return $this->_m__raw_saveArea; }
    }
}

/**
 * One entry: the descriptor and the structure that it announces. Entries
 * follow one another without padding.
 */

namespace Luformat\XenHvmContext {
    class Entry extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\Luformat\XenHvmContext $_parent = null, ?\Luformat\XenHvmContext $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_read();
        }

        private function _read() {
            $this->_m_typecode = $this->_io->readU2le();
            $this->_m_instance = $this->_io->readU2le();
            $this->_m_lenBody = $this->_io->readU4le();
            switch ($this->typecode()) {
                case \Luformat\XenHvmContext\SaveType::CPU:
                    $this->_m__raw_body = $this->_io->readBytes($this->lenBody());
                    $_io__raw_body = new \Kaitai\Struct\Stream($this->_m__raw_body);
                    $this->_m_body = new \Luformat\XenHvmContext\Cpu($_io__raw_body, $this, $this->_root);
                    break;
                case \Luformat\XenHvmContext\SaveType::CPU_MSR:
                    $this->_m__raw_body = $this->_io->readBytes($this->lenBody());
                    $_io__raw_body = new \Kaitai\Struct\Stream($this->_m__raw_body);
                    $this->_m_body = new \Luformat\XenHvmContext\CpuMsr($_io__raw_body, $this, $this->_root);
                    break;
                case \Luformat\XenHvmContext\SaveType::CPU_XSAVE:
                    $this->_m__raw_body = $this->_io->readBytes($this->lenBody());
                    $_io__raw_body = new \Kaitai\Struct\Stream($this->_m__raw_body);
                    $this->_m_body = new \Luformat\XenHvmContext\CpuXsave($_io__raw_body, $this, $this->_root);
                    break;
                case \Luformat\XenHvmContext\SaveType::HEADER:
                    $this->_m__raw_body = $this->_io->readBytes($this->lenBody());
                    $_io__raw_body = new \Kaitai\Struct\Stream($this->_m__raw_body);
                    $this->_m_body = new \Luformat\XenHvmContext\Header($_io__raw_body, $this, $this->_root);
                    break;
                case \Luformat\XenHvmContext\SaveType::HPET:
                    $this->_m__raw_body = $this->_io->readBytes($this->lenBody());
                    $_io__raw_body = new \Kaitai\Struct\Stream($this->_m__raw_body);
                    $this->_m_body = new \Luformat\XenHvmContext\Hpet($_io__raw_body, $this, $this->_root);
                    break;
                case \Luformat\XenHvmContext\SaveType::IOAPIC:
                    $this->_m__raw_body = $this->_io->readBytes($this->lenBody());
                    $_io__raw_body = new \Kaitai\Struct\Stream($this->_m__raw_body);
                    $this->_m_body = new \Luformat\XenHvmContext\Ioapic($_io__raw_body, $this, $this->_root);
                    break;
                case \Luformat\XenHvmContext\SaveType::ISA_IRQ:
                    $this->_m__raw_body = $this->_io->readBytes($this->lenBody());
                    $_io__raw_body = new \Kaitai\Struct\Stream($this->_m__raw_body);
                    $this->_m_body = new \Luformat\XenHvmContext\IsaIrq($_io__raw_body, $this, $this->_root);
                    break;
                case \Luformat\XenHvmContext\SaveType::LAPIC:
                    $this->_m__raw_body = $this->_io->readBytes($this->lenBody());
                    $_io__raw_body = new \Kaitai\Struct\Stream($this->_m__raw_body);
                    $this->_m_body = new \Luformat\XenHvmContext\Lapic($_io__raw_body, $this, $this->_root);
                    break;
                case \Luformat\XenHvmContext\SaveType::LAPIC_REGS:
                    $this->_m__raw_body = $this->_io->readBytes($this->lenBody());
                    $_io__raw_body = new \Kaitai\Struct\Stream($this->_m__raw_body);
                    $this->_m_body = new \Luformat\XenHvmContext\LapicRegs($_io__raw_body, $this, $this->_root);
                    break;
                case \Luformat\XenHvmContext\SaveType::MTRR:
                    $this->_m__raw_body = $this->_io->readBytes($this->lenBody());
                    $_io__raw_body = new \Kaitai\Struct\Stream($this->_m__raw_body);
                    $this->_m_body = new \Luformat\XenHvmContext\Mtrr($_io__raw_body, $this, $this->_root);
                    break;
                case \Luformat\XenHvmContext\SaveType::PCI_IRQ:
                    $this->_m__raw_body = $this->_io->readBytes($this->lenBody());
                    $_io__raw_body = new \Kaitai\Struct\Stream($this->_m__raw_body);
                    $this->_m_body = new \Luformat\XenHvmContext\PciIrq($_io__raw_body, $this, $this->_root);
                    break;
                case \Luformat\XenHvmContext\SaveType::PCI_LINK:
                    $this->_m__raw_body = $this->_io->readBytes($this->lenBody());
                    $_io__raw_body = new \Kaitai\Struct\Stream($this->_m__raw_body);
                    $this->_m_body = new \Luformat\XenHvmContext\PciLink($_io__raw_body, $this, $this->_root);
                    break;
                case \Luformat\XenHvmContext\SaveType::PIC:
                    $this->_m__raw_body = $this->_io->readBytes($this->lenBody());
                    $_io__raw_body = new \Kaitai\Struct\Stream($this->_m__raw_body);
                    $this->_m_body = new \Luformat\XenHvmContext\Pic($_io__raw_body, $this, $this->_root);
                    break;
                case \Luformat\XenHvmContext\SaveType::PIT:
                    $this->_m__raw_body = $this->_io->readBytes($this->lenBody());
                    $_io__raw_body = new \Kaitai\Struct\Stream($this->_m__raw_body);
                    $this->_m_body = new \Luformat\XenHvmContext\Pit($_io__raw_body, $this, $this->_root);
                    break;
                case \Luformat\XenHvmContext\SaveType::PMTIMER:
                    $this->_m__raw_body = $this->_io->readBytes($this->lenBody());
                    $_io__raw_body = new \Kaitai\Struct\Stream($this->_m__raw_body);
                    $this->_m_body = new \Luformat\XenHvmContext\Pmtimer($_io__raw_body, $this, $this->_root);
                    break;
                case \Luformat\XenHvmContext\SaveType::RTC:
                    $this->_m__raw_body = $this->_io->readBytes($this->lenBody());
                    $_io__raw_body = new \Kaitai\Struct\Stream($this->_m__raw_body);
                    $this->_m_body = new \Luformat\XenHvmContext\Rtc($_io__raw_body, $this, $this->_root);
                    break;
                case \Luformat\XenHvmContext\SaveType::TSC_ADJUST:
                    $this->_m__raw_body = $this->_io->readBytes($this->lenBody());
                    $_io__raw_body = new \Kaitai\Struct\Stream($this->_m__raw_body);
                    $this->_m_body = new \Luformat\XenHvmContext\TscAdjust($_io__raw_body, $this, $this->_root);
                    break;
                case \Luformat\XenHvmContext\SaveType::VIRIDIAN_DOMAIN:
                    $this->_m__raw_body = $this->_io->readBytes($this->lenBody());
                    $_io__raw_body = new \Kaitai\Struct\Stream($this->_m__raw_body);
                    $this->_m_body = new \Luformat\XenHvmContext\ViridianDomain($_io__raw_body, $this, $this->_root);
                    break;
                case \Luformat\XenHvmContext\SaveType::VIRIDIAN_VCPU:
                    $this->_m__raw_body = $this->_io->readBytes($this->lenBody());
                    $_io__raw_body = new \Kaitai\Struct\Stream($this->_m__raw_body);
                    $this->_m_body = new \Luformat\XenHvmContext\ViridianVcpu($_io__raw_body, $this, $this->_root);
                    break;
                case \Luformat\XenHvmContext\SaveType::VMCE_VCPU:
                    $this->_m__raw_body = $this->_io->readBytes($this->lenBody());
                    $_io__raw_body = new \Kaitai\Struct\Stream($this->_m__raw_body);
                    $this->_m_body = new \Luformat\XenHvmContext\VmceVcpu($_io__raw_body, $this, $this->_root);
                    break;
                default:
                    $this->_m_body = $this->_io->readBytes($this->lenBody());
                    break;
            }
        }
        protected $_m_typecode;
        protected $_m_instance;
        protected $_m_lenBody;
        protected $_m_body;
        protected $_m__raw_body;

        /**
         * What the body is. Xen refuses to load a context with a code that it
         * does not know.
         */
        public function typecode() { return $this->_m_typecode; }

        /**
         * Number of the virtual CPU, of the PIC, or 0.
         */
        public function instance() { return $this->_m_instance; }

        /**
         * Length of the body in octets, without the descriptor.
         */
        public function lenBody() { return $this->_m_lenBody; }

        /**
         * The saved structure. Types without a published layout and unknown ones
         * are kept as octets.
         */
        public function body() { return $this->_m_body; }
        public function _raw_body() { return $this->_m__raw_body; }
    }
}

/**
 * Identifies the format and the machine that saved.
 */

namespace Luformat\XenHvmContext {
    class Header extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\Luformat\XenHvmContext\Entry $_parent = null, ?\Luformat\XenHvmContext $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_read();
        }

        private function _read() {
            $this->_m_magic = $this->_io->readU4le();
            $this->_m_version = $this->_io->readU4le();
            $this->_m_changeset = $this->_io->readU8le();
            $this->_m_cpuid = $this->_io->readU4le();
            $this->_m_gtscKhz = $this->_io->readU4le();
            if (!($this->_io()->isEof())) {
                $this->_m_trailing = $this->_io->readBytesFull();
            }
        }
        protected $_m_cpuExtendedFamily;

        /**
         * To be added to the family if that is 15.
         */
        public function cpuExtendedFamily() {
            if ($this->_m_cpuExtendedFamily !== null)
                return $this->_m_cpuExtendedFamily;
            $this->_m_cpuExtendedFamily = \Kaitai\Struct\Stream::mod(intval($this->cpuid() / 1048576), 256);
            return $this->_m_cpuExtendedFamily;
        }
        protected $_m_cpuExtendedModel;

        /**
         * Model, high four bits.
         */
        public function cpuExtendedModel() {
            if ($this->_m_cpuExtendedModel !== null)
                return $this->_m_cpuExtendedModel;
            $this->_m_cpuExtendedModel = \Kaitai\Struct\Stream::mod(intval($this->cpuid() / 65536), 16);
            return $this->_m_cpuExtendedModel;
        }
        protected $_m_cpuFamily;

        /**
         * Family.
         */
        public function cpuFamily() {
            if ($this->_m_cpuFamily !== null)
                return $this->_m_cpuFamily;
            $this->_m_cpuFamily = \Kaitai\Struct\Stream::mod(intval($this->cpuid() / 256), 16);
            return $this->_m_cpuFamily;
        }
        protected $_m_cpuModel;

        /**
         * Model, low four bits.
         */
        public function cpuModel() {
            if ($this->_m_cpuModel !== null)
                return $this->_m_cpuModel;
            $this->_m_cpuModel = \Kaitai\Struct\Stream::mod(intval($this->cpuid() / 16), 16);
            return $this->_m_cpuModel;
        }
        protected $_m_cpuStepping;

        /**
         * Stepping.
         */
        public function cpuStepping() {
            if ($this->_m_cpuStepping !== null)
                return $this->_m_cpuStepping;
            $this->_m_cpuStepping = $this->cpuid() & 15;
            return $this->_m_cpuStepping;
        }
        protected $_m_cpuType;

        /**
         * Processor type.
         */
        public function cpuType() {
            if ($this->_m_cpuType !== null)
                return $this->_m_cpuType;
            $this->_m_cpuType = \Kaitai\Struct\Stream::mod(intval($this->cpuid() / 4096), 4);
            return $this->_m_cpuType;
        }
        protected $_m_magic;
        protected $_m_version;
        protected $_m_changeset;
        protected $_m_cpuid;
        protected $_m_gtscKhz;
        protected $_m_trailing;

        /**
         * 0x54381286; Xen refuses to load anything else.
         */
        public function magic() { return $this->_m_magic; }

        /**
         * Version of the format: 1.
         */
        public function version() { return $this->_m_version; }

        /**
         * Changeset of the Xen that saved; all ones if unknown, as always since
         * Xen moved to git.
         */
        public function changeset() { return $this->_m_changeset; }

        /**
         * EAX of CPUID leaf 1 on the machine that saved: family, model and
         * stepping.
         */
        public function cpuid() { return $this->_m_cpuid; }

        /**
         * Frequency of the guest TSC, in kHz.
         */
        public function gtscKhz() { return $this->_m_gtscKhz; }

        /**
         * Octets behind the known layout, kept as they are; none in a stream
         * that Xen wrote.
         */
        public function trailing() { return $this->_m_trailing; }
    }
}

/**
 * The high precision event timer, as in its registers, with the last
 * comparator values.
 */

namespace Luformat\XenHvmContext {
    class Hpet extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\Luformat\XenHvmContext\Entry $_parent = null, ?\Luformat\XenHvmContext $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_read();
        }

        private function _read() {
            $this->_m_capability = $this->_io->readU4le();
            $this->_m_counterPeriod = $this->_io->readU4le();
            $this->_m_res0 = $this->_io->readBytes(8);
            $this->_m_config = $this->_io->readU8le();
            $this->_m_res1 = $this->_io->readBytes(8);
            $this->_m_isr = $this->_io->readU8le();
            $this->_m_res2 = $this->_io->readBytes(200);
            $this->_m_mc64 = $this->_io->readU8le();
            $this->_m_res3 = $this->_io->readBytes(8);
            $this->_m_timers = [];
            $n = 3;
            for ($i = 0; $i < $n; $i++) {
                $this->_m_timers[] = new \Luformat\XenHvmContext\HpetTimer($this->_io, $this, $this->_root);
            }
            $this->_m_res5 = $this->_io->readBytes(672);
            $this->_m_period = [];
            $n = 3;
            for ($i = 0; $i < $n; $i++) {
                $this->_m_period[] = $this->_io->readU8le();
            }
            if (!($this->_io()->isEof())) {
                $this->_m_trailing = $this->_io->readBytesFull();
            }
        }
        protected $_m_countSizeCap;

        /**
         * The main counter has 64 bits.
         */
        public function countSizeCap() {
            if ($this->_m_countSizeCap !== null)
                return $this->_m_countSizeCap;
            $this->_m_countSizeCap = ($this->capability() & 8192) != 0;
            return $this->_m_countSizeCap;
        }
        protected $_m_isEnabled;

        /**
         * The main counter runs.
         */
        public function isEnabled() {
            if ($this->_m_isEnabled !== null)
                return $this->_m_isEnabled;
            $this->_m_isEnabled = ($this->config() & 1) != 0;
            return $this->_m_isEnabled;
        }
        protected $_m_isLegacy;

        /**
         * Timers 0 and 1 replace PIT and RTC.
         */
        public function isLegacy() {
            if ($this->_m_isLegacy !== null)
                return $this->_m_isLegacy;
            $this->_m_isLegacy = ($this->config() & 2) != 0;
            return $this->_m_isLegacy;
        }
        protected $_m_legRtCap;

        /**
         * Legacy routing is possible.
         */
        public function legRtCap() {
            if ($this->_m_legRtCap !== null)
                return $this->_m_legRtCap;
            $this->_m_legRtCap = ($this->capability() & 32768) != 0;
            return $this->_m_legRtCap;
        }
        protected $_m_numTimCap;

        /**
         * Number of timers minus one.
         */
        public function numTimCap() {
            if ($this->_m_numTimCap !== null)
                return $this->_m_numTimCap;
            $this->_m_numTimCap = \Kaitai\Struct\Stream::mod(intval($this->capability() / 256), 32);
            return $this->_m_numTimCap;
        }
        protected $_m_revId;

        /**
         * Revision.
         */
        public function revId() {
            if ($this->_m_revId !== null)
                return $this->_m_revId;
            $this->_m_revId = $this->capability() & 255;
            return $this->_m_revId;
        }
        protected $_m_t0IntSts;

        /**
         * Timer 0 has raised its interrupt.
         */
        public function t0IntSts() {
            if ($this->_m_t0IntSts !== null)
                return $this->_m_t0IntSts;
            $this->_m_t0IntSts = ($this->isr() & 1) != 0;
            return $this->_m_t0IntSts;
        }
        protected $_m_t1IntSts;

        /**
         * Timer 1 has raised its interrupt.
         */
        public function t1IntSts() {
            if ($this->_m_t1IntSts !== null)
                return $this->_m_t1IntSts;
            $this->_m_t1IntSts = ($this->isr() & 2) != 0;
            return $this->_m_t1IntSts;
        }
        protected $_m_t2IntSts;

        /**
         * Timer 2 has raised its interrupt.
         */
        public function t2IntSts() {
            if ($this->_m_t2IntSts !== null)
                return $this->_m_t2IntSts;
            $this->_m_t2IntSts = ($this->isr() & 4) != 0;
            return $this->_m_t2IntSts;
        }
        protected $_m_vendorId;

        /**
         * PCI vendor ID.
         */
        public function vendorId() {
            if ($this->_m_vendorId !== null)
                return $this->_m_vendorId;
            $this->_m_vendorId = intval($this->capability() / 65536);
            return $this->_m_vendorId;
        }
        protected $_m_capability;
        protected $_m_counterPeriod;
        protected $_m_res0;
        protected $_m_config;
        protected $_m_res1;
        protected $_m_isr;
        protected $_m_res2;
        protected $_m_mc64;
        protected $_m_res3;
        protected $_m_timers;
        protected $_m_res5;
        protected $_m_period;
        protected $_m_trailing;

        /**
         * Capabilities, bits 31 to 0.
         */
        public function capability() { return $this->_m_capability; }

        /**
         * Period of the main counter, in femtoseconds.
         */
        public function counterPeriod() { return $this->_m_counterPeriod; }

        /**
         * Reserved.
         */
        public function res0() { return $this->_m_res0; }

        /**
         * Configuration.
         */
        public function config() { return $this->_m_config; }

        /**
         * Reserved.
         */
        public function res1() { return $this->_m_res1; }

        /**
         * Interrupt status.
         */
        public function isr() { return $this->_m_isr; }

        /**
         * Reserved.
         */
        public function res2() { return $this->_m_res2; }

        /**
         * Main counter.
         */
        public function mc64() { return $this->_m_mc64; }

        /**
         * Reserved.
         */
        public function res3() { return $this->_m_res3; }

        /**
         * The three timers.
         */
        public function timers() { return $this->_m_timers; }

        /**
         * Places of timers that Xen does not have.
         */
        public function res5() { return $this->_m_res5; }

        /**
         * Last value written to each comparator, in ticks.
         */
        public function period() { return $this->_m_period; }

        /**
         * Octets behind the known layout, kept as they are; none in a stream
         * that Xen wrote.
         */
        public function trailing() { return $this->_m_trailing; }
    }
}

/**
 * One timer of the HPET.
 */

namespace Luformat\XenHvmContext {
    class HpetTimer extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\Luformat\XenHvmContext\Hpet $_parent = null, ?\Luformat\XenHvmContext $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_read();
        }

        private function _read() {
            $this->_m_config = $this->_io->readU4le();
            $this->_m_intRouteCap = $this->_io->readU4le();
            $this->_m_cmp = $this->_io->readU8le();
            $this->_m_fsbValue = $this->_io->readU4le();
            $this->_m_fsbAddress = $this->_io->readU4le();
            $this->_m_res4 = $this->_io->readBytes(8);
        }
        protected $_m_fsbCap;

        /**
         * FSB interrupts are possible.
         */
        public function fsbCap() {
            if ($this->_m_fsbCap !== null)
                return $this->_m_fsbCap;
            $this->_m_fsbCap = ($this->config() & 32768) != 0;
            return $this->_m_fsbCap;
        }
        protected $_m_fsbEnabled;

        /**
         * FSB interrupts.
         */
        public function fsbEnabled() {
            if ($this->_m_fsbEnabled !== null)
                return $this->_m_fsbEnabled;
            $this->_m_fsbEnabled = ($this->config() & 16384) != 0;
            return $this->_m_fsbEnabled;
        }
        protected $_m_intRoute;

        /**
         * Input of the I/O APIC.
         */
        public function intRoute() {
            if ($this->_m_intRoute !== null)
                return $this->_m_intRoute;
            $this->_m_intRoute = \Kaitai\Struct\Stream::mod(intval($this->config() / 512), 32);
            return $this->_m_intRoute;
        }
        protected $_m_is32bit;

        /**
         * 32-bit mode.
         */
        public function is32bit() {
            if ($this->_m_is32bit !== null)
                return $this->_m_is32bit;
            $this->_m_is32bit = ($this->config() & 256) != 0;
            return $this->_m_is32bit;
        }
        protected $_m_isEnabled;

        /**
         * The interrupt is enabled.
         */
        public function isEnabled() {
            if ($this->_m_isEnabled !== null)
                return $this->_m_isEnabled;
            $this->_m_isEnabled = ($this->config() & 4) != 0;
            return $this->_m_isEnabled;
        }
        protected $_m_isLevel;

        /**
         * Level-triggered.
         */
        public function isLevel() {
            if ($this->_m_isLevel !== null)
                return $this->_m_isLevel;
            $this->_m_isLevel = ($this->config() & 2) != 0;
            return $this->_m_isLevel;
        }
        protected $_m_isPeriodic;

        /**
         * Periodic.
         */
        public function isPeriodic() {
            if ($this->_m_isPeriodic !== null)
                return $this->_m_isPeriodic;
            $this->_m_isPeriodic = ($this->config() & 8) != 0;
            return $this->_m_isPeriodic;
        }
        protected $_m_periodicCap;

        /**
         * Periodic mode is possible.
         */
        public function periodicCap() {
            if ($this->_m_periodicCap !== null)
                return $this->_m_periodicCap;
            $this->_m_periodicCap = ($this->config() & 16) != 0;
            return $this->_m_periodicCap;
        }
        protected $_m_setValue;

        /**
         * The accumulator can be written.
         */
        public function setValue() {
            if ($this->_m_setValue !== null)
                return $this->_m_setValue;
            $this->_m_setValue = ($this->config() & 64) != 0;
            return $this->_m_setValue;
        }
        protected $_m_sizeCap;

        /**
         * The timer has 64 bits.
         */
        public function sizeCap() {
            if ($this->_m_sizeCap !== null)
                return $this->_m_sizeCap;
            $this->_m_sizeCap = ($this->config() & 32) != 0;
            return $this->_m_sizeCap;
        }
        protected $_m_config;
        protected $_m_intRouteCap;
        protected $_m_cmp;
        protected $_m_fsbValue;
        protected $_m_fsbAddress;
        protected $_m_res4;

        /**
         * Configuration and capabilities.
         */
        public function config() { return $this->_m_config; }

        /**
         * Inputs of the I/O APIC that the timer can use, one bit each.
         */
        public function intRouteCap() { return $this->_m_intRouteCap; }

        /**
         * Comparator, in ticks.
         */
        public function cmp() { return $this->_m_cmp; }

        /**
         * Data of an FSB interrupt; not supported by Xen.
         */
        public function fsbValue() { return $this->_m_fsbValue; }

        /**
         * Address of an FSB interrupt; not supported by Xen.
         */
        public function fsbAddress() { return $this->_m_fsbAddress; }

        /**
         * Reserved.
         */
        public function res4() { return $this->_m_res4; }
    }
}

/**
 * The I/O APIC.
 */

namespace Luformat\XenHvmContext {
    class Ioapic extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\Luformat\XenHvmContext\Entry $_parent = null, ?\Luformat\XenHvmContext $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_read();
        }

        private function _read() {
            $this->_m_baseAddress = $this->_io->readU8le();
            $this->_m_ioregsel = $this->_io->readU4le();
            $this->_m_id = $this->_io->readU4le();
            $this->_m_redirtbl = [];
            $n = 48;
            for ($i = 0; $i < $n; $i++) {
                $this->_m_redirtbl[] = new \Luformat\XenHvmContext\RedirectionEntry($this->_io, $this, $this->_root);
            }
            if (!($this->_io()->isEof())) {
                $this->_m_trailing = $this->_io->readBytesFull();
            }
        }
        protected $_m_baseAddress;
        protected $_m_ioregsel;
        protected $_m_id;
        protected $_m_redirtbl;
        protected $_m_trailing;

        /**
         * Physical address of its registers.
         */
        public function baseAddress() { return $this->_m_baseAddress; }

        /**
         * Selected register.
         */
        public function ioregsel() { return $this->_m_ioregsel; }

        /**
         * APIC ID.
         */
        public function id() { return $this->_m_id; }

        /**
         * Redirection table: 16 ISA interrupts and 32 more.
         */
        public function redirtbl() { return $this->_m_redirtbl; }

        /**
         * Octets behind the known layout, kept as they are; none in a stream
         * that Xen wrote.
         */
        public function trailing() { return $this->_m_trailing; }
    }
}

/**
 * Levels of the interrupt wires of ISA devices.
 */

namespace Luformat\XenHvmContext {
    class IsaIrq extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\Luformat\XenHvmContext\Entry $_parent = null, ?\Luformat\XenHvmContext $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_read();
        }

        private function _read() {
            $this->_m_wires = $this->_io->readU2le();
            $this->_m_reserved = $this->_io->readBytes(6);
            if (!($this->_io()->isEof())) {
                $this->_m_trailing = $this->_io->readBytesFull();
            }
        }
        protected $_m_irq0;

        /**
         * Interrupt 0 is asserted.
         */
        public function irq0() {
            if ($this->_m_irq0 !== null)
                return $this->_m_irq0;
            $this->_m_irq0 = ($this->wires() & 1) != 0;
            return $this->_m_irq0;
        }
        protected $_m_irq1;

        /**
         * Interrupt 1 is asserted.
         */
        public function irq1() {
            if ($this->_m_irq1 !== null)
                return $this->_m_irq1;
            $this->_m_irq1 = ($this->wires() & 2) != 0;
            return $this->_m_irq1;
        }
        protected $_m_irq10;

        /**
         * Interrupt 10 is asserted.
         */
        public function irq10() {
            if ($this->_m_irq10 !== null)
                return $this->_m_irq10;
            $this->_m_irq10 = ($this->wires() & 1024) != 0;
            return $this->_m_irq10;
        }
        protected $_m_irq11;

        /**
         * Interrupt 11 is asserted.
         */
        public function irq11() {
            if ($this->_m_irq11 !== null)
                return $this->_m_irq11;
            $this->_m_irq11 = ($this->wires() & 2048) != 0;
            return $this->_m_irq11;
        }
        protected $_m_irq12;

        /**
         * Interrupt 12 is asserted.
         */
        public function irq12() {
            if ($this->_m_irq12 !== null)
                return $this->_m_irq12;
            $this->_m_irq12 = ($this->wires() & 4096) != 0;
            return $this->_m_irq12;
        }
        protected $_m_irq13;

        /**
         * Interrupt 13 is asserted.
         */
        public function irq13() {
            if ($this->_m_irq13 !== null)
                return $this->_m_irq13;
            $this->_m_irq13 = ($this->wires() & 8192) != 0;
            return $this->_m_irq13;
        }
        protected $_m_irq14;

        /**
         * Interrupt 14 is asserted.
         */
        public function irq14() {
            if ($this->_m_irq14 !== null)
                return $this->_m_irq14;
            $this->_m_irq14 = ($this->wires() & 16384) != 0;
            return $this->_m_irq14;
        }
        protected $_m_irq15;

        /**
         * Interrupt 15 is asserted.
         */
        public function irq15() {
            if ($this->_m_irq15 !== null)
                return $this->_m_irq15;
            $this->_m_irq15 = ($this->wires() & 32768) != 0;
            return $this->_m_irq15;
        }
        protected $_m_irq2;

        /**
         * Interrupt 2 is asserted.
         */
        public function irq2() {
            if ($this->_m_irq2 !== null)
                return $this->_m_irq2;
            $this->_m_irq2 = ($this->wires() & 4) != 0;
            return $this->_m_irq2;
        }
        protected $_m_irq3;

        /**
         * Interrupt 3 is asserted.
         */
        public function irq3() {
            if ($this->_m_irq3 !== null)
                return $this->_m_irq3;
            $this->_m_irq3 = ($this->wires() & 8) != 0;
            return $this->_m_irq3;
        }
        protected $_m_irq4;

        /**
         * Interrupt 4 is asserted.
         */
        public function irq4() {
            if ($this->_m_irq4 !== null)
                return $this->_m_irq4;
            $this->_m_irq4 = ($this->wires() & 16) != 0;
            return $this->_m_irq4;
        }
        protected $_m_irq5;

        /**
         * Interrupt 5 is asserted.
         */
        public function irq5() {
            if ($this->_m_irq5 !== null)
                return $this->_m_irq5;
            $this->_m_irq5 = ($this->wires() & 32) != 0;
            return $this->_m_irq5;
        }
        protected $_m_irq6;

        /**
         * Interrupt 6 is asserted.
         */
        public function irq6() {
            if ($this->_m_irq6 !== null)
                return $this->_m_irq6;
            $this->_m_irq6 = ($this->wires() & 64) != 0;
            return $this->_m_irq6;
        }
        protected $_m_irq7;

        /**
         * Interrupt 7 is asserted.
         */
        public function irq7() {
            if ($this->_m_irq7 !== null)
                return $this->_m_irq7;
            $this->_m_irq7 = ($this->wires() & 128) != 0;
            return $this->_m_irq7;
        }
        protected $_m_irq8;

        /**
         * Interrupt 8 is asserted.
         */
        public function irq8() {
            if ($this->_m_irq8 !== null)
                return $this->_m_irq8;
            $this->_m_irq8 = ($this->wires() & 256) != 0;
            return $this->_m_irq8;
        }
        protected $_m_irq9;

        /**
         * Interrupt 9 is asserted.
         */
        public function irq9() {
            if ($this->_m_irq9 !== null)
                return $this->_m_irq9;
            $this->_m_irq9 = ($this->wires() & 512) != 0;
            return $this->_m_irq9;
        }
        protected $_m_wires;
        protected $_m_reserved;
        protected $_m_trailing;

        /**
         * One bit for each ISA interrupt, set if it is asserted.
         */
        public function wires() { return $this->_m_wires; }

        /**
         * Unused octets of the 64-bit word.
         */
        public function reserved() { return $this->_m_reserved; }

        /**
         * Octets behind the known layout, kept as they are; none in a stream
         * that Xen wrote.
         */
        public function trailing() { return $this->_m_trailing; }
    }
}

/**
 * State of a local APIC beside its registers. 32 octets, with `pending_esr`,
 * since Xen 4.18.5, 4.19.2, 4.20.1 and 4.21; 24 before; 16, without
 * `tdt_msr`, before Xen 4.1.
 */

namespace Luformat\XenHvmContext {
    class Lapic extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\Luformat\XenHvmContext\Entry $_parent = null, ?\Luformat\XenHvmContext $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_read();
        }

        private function _read() {
            $this->_m_apicBaseMsr = $this->_io->readU8le();
            $this->_m_disabled = $this->_io->readU4le();
            $this->_m_timerDivisor = $this->_io->readU4le();
            if (!($this->_io()->isEof())) {
                $this->_m_tdtMsr = $this->_io->readU8le();
            }
            if (!($this->_io()->isEof())) {
                $this->_m_pendingEsr = $this->_io->readU4le();
            }
            if (!($this->_io()->isEof())) {
                $this->_m_padding = $this->_io->readU4le();
            }
            if (!($this->_io()->isEof())) {
                $this->_m_trailing = $this->_io->readBytesFull();
            }
        }
        protected $_m_basePfn;

        /**
         * Page number of the registers.
         */
        public function basePfn() {
            if ($this->_m_basePfn !== null)
                return $this->_m_basePfn;
            $this->_m_basePfn = intval($this->apicBaseMsr() / 4096);
            return $this->_m_basePfn;
        }
        protected $_m_hwDisabled;

        /**
         * Disabled by the APIC base MSR.
         */
        public function hwDisabled() {
            if ($this->_m_hwDisabled !== null)
                return $this->_m_hwDisabled;
            $this->_m_hwDisabled = ($this->disabled() & 1) != 0;
            return $this->_m_hwDisabled;
        }
        protected $_m_isBsp;

        /**
         * Bootstrap processor.
         */
        public function isBsp() {
            if ($this->_m_isBsp !== null)
                return $this->_m_isBsp;
            $this->_m_isBsp = ($this->apicBaseMsr() & 256) != 0;
            return $this->_m_isBsp;
        }
        protected $_m_isEnabled;

        /**
         * The APIC is enabled.
         */
        public function isEnabled() {
            if ($this->_m_isEnabled !== null)
                return $this->_m_isEnabled;
            $this->_m_isEnabled = ($this->apicBaseMsr() & 2048) != 0;
            return $this->_m_isEnabled;
        }
        protected $_m_isX2apic;

        /**
         * x2APIC mode.
         */
        public function isX2apic() {
            if ($this->_m_isX2apic !== null)
                return $this->_m_isX2apic;
            $this->_m_isX2apic = ($this->apicBaseMsr() & 1024) != 0;
            return $this->_m_isX2apic;
        }
        protected $_m_swDisabled;

        /**
         * Disabled by the spurious interrupt register.
         */
        public function swDisabled() {
            if ($this->_m_swDisabled !== null)
                return $this->_m_swDisabled;
            $this->_m_swDisabled = ($this->disabled() & 2) != 0;
            return $this->_m_swDisabled;
        }
        protected $_m_apicBaseMsr;
        protected $_m_disabled;
        protected $_m_timerDivisor;
        protected $_m_tdtMsr;
        protected $_m_pendingEsr;
        protected $_m_padding;
        protected $_m_trailing;

        /**
         * The APIC base MSR.
         */
        public function apicBaseMsr() { return $this->_m_apicBaseMsr; }

        /**
         * How the APIC is disabled.
         */
        public function disabled() { return $this->_m_disabled; }

        /**
         * What the timer clock is divided by.
         */
        public function timerDivisor() { return $this->_m_timerDivisor; }

        /**
         * TSC deadline of the timer.
         */
        public function tdtMsr() { return $this->_m_tdtMsr; }

        /**
         * Errors not yet latched into the error status register.
         */
        public function pendingEsr() { return $this->_m_pendingEsr; }

        /**
         * Tail padding of the structure.
         */
        public function padding() { return $this->_m_padding; }

        /**
         * Octets behind the known layout, kept as they are; none in a stream
         * that Xen wrote.
         */
        public function trailing() { return $this->_m_trailing; }
    }
}

/**
 * Registers of a local APIC, as in its page: each has the first four of 16
 * octets. The low ends of the bit maps are first.
 */

namespace Luformat\XenHvmContext {
    class LapicRegs extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\Luformat\XenHvmContext\Entry $_parent = null, ?\Luformat\XenHvmContext $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_read();
        }

        private function _read() {
            $this->_m_reserved000 = [];
            $n = 2;
            for ($i = 0; $i < $n; $i++) {
                $this->_m_reserved000[] = new \Luformat\XenHvmContext\ApicRegister($this->_io, $this, $this->_root);
            }
            $this->_m_id = new \Luformat\XenHvmContext\ApicId($this->_io, $this, $this->_root);
            $this->_m_version = new \Luformat\XenHvmContext\ApicVersion($this->_io, $this, $this->_root);
            $this->_m_reserved040 = [];
            $n = 4;
            for ($i = 0; $i < $n; $i++) {
                $this->_m_reserved040[] = new \Luformat\XenHvmContext\ApicRegister($this->_io, $this, $this->_root);
            }
            $this->_m_tpr = new \Luformat\XenHvmContext\ApicPriority($this->_io, $this, $this->_root);
            $this->_m_apr = new \Luformat\XenHvmContext\ApicPriority($this->_io, $this, $this->_root);
            $this->_m_ppr = new \Luformat\XenHvmContext\ApicPriority($this->_io, $this, $this->_root);
            $this->_m_eoi = new \Luformat\XenHvmContext\ApicRegister($this->_io, $this, $this->_root);
            $this->_m_rrd = new \Luformat\XenHvmContext\ApicRegister($this->_io, $this, $this->_root);
            $this->_m_ldr = new \Luformat\XenHvmContext\ApicLogicalDestination($this->_io, $this, $this->_root);
            $this->_m_dfr = new \Luformat\XenHvmContext\ApicDestinationFormat($this->_io, $this, $this->_root);
            $this->_m_svr = new \Luformat\XenHvmContext\ApicSpurious($this->_io, $this, $this->_root);
            $this->_m_isr = [];
            $n = 8;
            for ($i = 0; $i < $n; $i++) {
                $this->_m_isr[] = new \Luformat\XenHvmContext\ApicRegister($this->_io, $this, $this->_root);
            }
            $this->_m_tmr = [];
            $n = 8;
            for ($i = 0; $i < $n; $i++) {
                $this->_m_tmr[] = new \Luformat\XenHvmContext\ApicRegister($this->_io, $this, $this->_root);
            }
            $this->_m_irr = [];
            $n = 8;
            for ($i = 0; $i < $n; $i++) {
                $this->_m_irr[] = new \Luformat\XenHvmContext\ApicRegister($this->_io, $this, $this->_root);
            }
            $this->_m_esr = new \Luformat\XenHvmContext\ApicErrorStatus($this->_io, $this, $this->_root);
            $this->_m_reserved290 = [];
            $n = 6;
            for ($i = 0; $i < $n; $i++) {
                $this->_m_reserved290[] = new \Luformat\XenHvmContext\ApicRegister($this->_io, $this, $this->_root);
            }
            $this->_m_lvtCmci = new \Luformat\XenHvmContext\ApicLvt($this->_io, $this, $this->_root);
            $this->_m_icrLow = new \Luformat\XenHvmContext\ApicIcrLow($this->_io, $this, $this->_root);
            $this->_m_icrHigh = new \Luformat\XenHvmContext\ApicIcrHigh($this->_io, $this, $this->_root);
            $this->_m_lvtTimer = new \Luformat\XenHvmContext\ApicLvt($this->_io, $this, $this->_root);
            $this->_m_lvtThermal = new \Luformat\XenHvmContext\ApicLvt($this->_io, $this, $this->_root);
            $this->_m_lvtPmc = new \Luformat\XenHvmContext\ApicLvt($this->_io, $this, $this->_root);
            $this->_m_lvtLint0 = new \Luformat\XenHvmContext\ApicLvt($this->_io, $this, $this->_root);
            $this->_m_lvtLint1 = new \Luformat\XenHvmContext\ApicLvt($this->_io, $this, $this->_root);
            $this->_m_lvtError = new \Luformat\XenHvmContext\ApicLvt($this->_io, $this, $this->_root);
            $this->_m_timerInitial = new \Luformat\XenHvmContext\ApicRegister($this->_io, $this, $this->_root);
            $this->_m_timerCurrent = new \Luformat\XenHvmContext\ApicRegister($this->_io, $this, $this->_root);
            $this->_m_reserved3a0 = [];
            $n = 4;
            for ($i = 0; $i < $n; $i++) {
                $this->_m_reserved3a0[] = new \Luformat\XenHvmContext\ApicRegister($this->_io, $this, $this->_root);
            }
            $this->_m_timerDivide = new \Luformat\XenHvmContext\ApicTimerDivide($this->_io, $this, $this->_root);
            $this->_m_selfIpi = new \Luformat\XenHvmContext\ApicRegister($this->_io, $this, $this->_root);
            if (!($this->_io()->isEof())) {
                $this->_m_trailing = $this->_io->readBytesFull();
            }
        }
        protected $_m_reserved000;
        protected $_m_id;
        protected $_m_version;
        protected $_m_reserved040;
        protected $_m_tpr;
        protected $_m_apr;
        protected $_m_ppr;
        protected $_m_eoi;
        protected $_m_rrd;
        protected $_m_ldr;
        protected $_m_dfr;
        protected $_m_svr;
        protected $_m_isr;
        protected $_m_tmr;
        protected $_m_irr;
        protected $_m_esr;
        protected $_m_reserved290;
        protected $_m_lvtCmci;
        protected $_m_icrLow;
        protected $_m_icrHigh;
        protected $_m_lvtTimer;
        protected $_m_lvtThermal;
        protected $_m_lvtPmc;
        protected $_m_lvtLint0;
        protected $_m_lvtLint1;
        protected $_m_lvtError;
        protected $_m_timerInitial;
        protected $_m_timerCurrent;
        protected $_m_reserved3a0;
        protected $_m_timerDivide;
        protected $_m_selfIpi;
        protected $_m_trailing;

        /**
         * Reserved; 0x000 and 0x010.
         */
        public function reserved000() { return $this->_m_reserved000; }

        /**
         * APIC ID; 0x020.
         */
        public function id() { return $this->_m_id; }

        /**
         * Version; 0x030.
         */
        public function version() { return $this->_m_version; }

        /**
         * Reserved; 0x040 to 0x070.
         */
        public function reserved040() { return $this->_m_reserved040; }

        /**
         * Task priority; 0x080.
         */
        public function tpr() { return $this->_m_tpr; }

        /**
         * Arbitration priority; 0x090.
         */
        public function apr() { return $this->_m_apr; }

        /**
         * Processor priority; 0x0a0.
         */
        public function ppr() { return $this->_m_ppr; }

        /**
         * End of interrupt; 0x0b0.
         */
        public function eoi() { return $this->_m_eoi; }

        /**
         * Remote read; 0x0c0.
         */
        public function rrd() { return $this->_m_rrd; }

        /**
         * Logical destination; 0x0d0.
         */
        public function ldr() { return $this->_m_ldr; }

        /**
         * Destination format; 0x0e0.
         */
        public function dfr() { return $this->_m_dfr; }

        /**
         * Spurious interrupt vector; 0x0f0.
         */
        public function svr() { return $this->_m_svr; }

        /**
         * Interrupts in service, 32 vectors each; 0x100 to 0x170.
         */
        public function isr() { return $this->_m_isr; }

        /**
         * Level-triggered interrupts; 0x180 to 0x1f0.
         */
        public function tmr() { return $this->_m_tmr; }

        /**
         * Requested interrupts; 0x200 to 0x270.
         */
        public function irr() { return $this->_m_irr; }

        /**
         * Error status; 0x280.
         */
        public function esr() { return $this->_m_esr; }

        /**
         * Reserved; 0x290 to 0x2e0.
         */
        public function reserved290() { return $this->_m_reserved290; }

        /**
         * Corrected machine check interrupt; 0x2f0.
         */
        public function lvtCmci() { return $this->_m_lvtCmci; }

        /**
         * Interrupt command, bits 31 to 0; 0x300.
         */
        public function icrLow() { return $this->_m_icrLow; }

        /**
         * Interrupt command, bits 63 to 32; 0x310.
         */
        public function icrHigh() { return $this->_m_icrHigh; }

        /**
         * Timer interrupt; 0x320.
         */
        public function lvtTimer() { return $this->_m_lvtTimer; }

        /**
         * Thermal sensor interrupt; 0x330.
         */
        public function lvtThermal() { return $this->_m_lvtThermal; }

        /**
         * Performance counter interrupt; 0x340.
         */
        public function lvtPmc() { return $this->_m_lvtPmc; }

        /**
         * Interrupt of pin LINT0; 0x350.
         */
        public function lvtLint0() { return $this->_m_lvtLint0; }

        /**
         * Interrupt of pin LINT1; 0x360.
         */
        public function lvtLint1() { return $this->_m_lvtLint1; }

        /**
         * Error interrupt; 0x370.
         */
        public function lvtError() { return $this->_m_lvtError; }

        /**
         * Initial count of the timer; 0x380.
         */
        public function timerInitial() { return $this->_m_timerInitial; }

        /**
         * Current count of the timer; 0x390.
         */
        public function timerCurrent() { return $this->_m_timerCurrent; }

        /**
         * Reserved; 0x3a0 to 0x3d0.
         */
        public function reserved3a0() { return $this->_m_reserved3a0; }

        /**
         * Divide configuration of the timer; 0x3e0.
         */
        public function timerDivide() { return $this->_m_timerDivide; }

        /**
         * Self IPI, in x2APIC mode only; 0x3f0.
         */
        public function selfIpi() { return $this->_m_selfIpi; }

        /**
         * Octets behind the known layout, kept as they are; none in a stream
         * that Xen wrote.
         */
        public function trailing() { return $this->_m_trailing; }
    }
}

/**
 * Eight memory types in one register, lowest octet first.
 */

namespace Luformat\XenHvmContext {
    class MemoryTypes extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\Luformat\XenHvmContext\Mtrr $_parent = null, ?\Luformat\XenHvmContext $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_read();
        }

        private function _read() {
            $this->_m_types = [];
            $n = 8;
            for ($i = 0; $i < $n; $i++) {
                $this->_m_types[] = $this->_io->readU1();
            }
        }
        protected $_m_types;

        /**
         * Memory type of each entry or block.
         */
        public function types() { return $this->_m_types; }
    }
}

/**
 * One MSR.
 */

namespace Luformat\XenHvmContext {
    class Msr extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\Luformat\XenHvmContext\CpuMsr $_parent = null, ?\Luformat\XenHvmContext $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_read();
        }

        private function _read() {
            $this->_m_index = $this->_io->readU4le();
            $this->_m_reserved = $this->_io->readU4le();
            $this->_m_val = $this->_io->readU8le();
        }
        protected $_m_index;
        protected $_m_reserved;
        protected $_m_val;

        /**
         * Number of the MSR.
         */
        public function index() { return $this->_m_index; }

        /**
         * Reserved; must be 0.
         */
        public function reserved() { return $this->_m_reserved; }

        /**
         * Value of the MSR.
         */
        public function val() { return $this->_m_val; }
    }
}

/**
 * Memory type range registers and page attribute table.
 */

namespace Luformat\XenHvmContext {
    class Mtrr extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\Luformat\XenHvmContext\Entry $_parent = null, ?\Luformat\XenHvmContext $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_read();
        }

        private function _read() {
            $this->_m_msrPatCr = new \Luformat\XenHvmContext\MemoryTypes($this->_io, $this, $this->_root);
            $this->_m_msrMtrrVar = [];
            $n = 8;
            for ($i = 0; $i < $n; $i++) {
                $this->_m_msrMtrrVar[] = new \Luformat\XenHvmContext\MtrrVariable($this->_io, $this, $this->_root);
            }
            $this->_m_fix64k00000 = new \Luformat\XenHvmContext\MemoryTypes($this->_io, $this, $this->_root);
            $this->_m_fix16k80000 = new \Luformat\XenHvmContext\MemoryTypes($this->_io, $this, $this->_root);
            $this->_m_fix16kA0000 = new \Luformat\XenHvmContext\MemoryTypes($this->_io, $this, $this->_root);
            $this->_m_fix4kC0000 = new \Luformat\XenHvmContext\MemoryTypes($this->_io, $this, $this->_root);
            $this->_m_fix4kC8000 = new \Luformat\XenHvmContext\MemoryTypes($this->_io, $this, $this->_root);
            $this->_m_fix4kD0000 = new \Luformat\XenHvmContext\MemoryTypes($this->_io, $this, $this->_root);
            $this->_m_fix4kD8000 = new \Luformat\XenHvmContext\MemoryTypes($this->_io, $this, $this->_root);
            $this->_m_fix4kE0000 = new \Luformat\XenHvmContext\MemoryTypes($this->_io, $this, $this->_root);
            $this->_m_fix4kE8000 = new \Luformat\XenHvmContext\MemoryTypes($this->_io, $this, $this->_root);
            $this->_m_fix4kF0000 = new \Luformat\XenHvmContext\MemoryTypes($this->_io, $this, $this->_root);
            $this->_m_fix4kF8000 = new \Luformat\XenHvmContext\MemoryTypes($this->_io, $this, $this->_root);
            $this->_m_msrMtrrCap = $this->_io->readU8le();
            $this->_m_msrMtrrDefType = $this->_io->readU8le();
            if (!($this->_io()->isEof())) {
                $this->_m_trailing = $this->_io->readBytesFull();
            }
        }
        protected $_m_defaultType;

        /**
         * Type of memory outside of all ranges.
         */
        public function defaultType() {
            if ($this->_m_defaultType !== null)
                return $this->_m_defaultType;
            $this->_m_defaultType = $this->msrMtrrDefType() & 255;
            return $this->_m_defaultType;
        }
        protected $_m_fix;

        /**
         * There are fixed ranges.
         */
        public function fix() {
            if ($this->_m_fix !== null)
                return $this->_m_fix;
            $this->_m_fix = ($this->msrMtrrCap() & 256) != 0;
            return $this->_m_fix;
        }
        protected $_m_fixedEnabled;

        /**
         * Fixed ranges are enabled.
         */
        public function fixedEnabled() {
            if ($this->_m_fixedEnabled !== null)
                return $this->_m_fixedEnabled;
            $this->_m_fixedEnabled = ($this->msrMtrrDefType() & 1024) != 0;
            return $this->_m_fixedEnabled;
        }
        protected $_m_isEnabled;

        /**
         * MTRRs are enabled.
         */
        public function isEnabled() {
            if ($this->_m_isEnabled !== null)
                return $this->_m_isEnabled;
            $this->_m_isEnabled = ($this->msrMtrrDefType() & 2048) != 0;
            return $this->_m_isEnabled;
        }
        protected $_m_smrr;

        /**
         * There are SMM ranges.
         */
        public function smrr() {
            if ($this->_m_smrr !== null)
                return $this->_m_smrr;
            $this->_m_smrr = ($this->msrMtrrCap() & 2048) != 0;
            return $this->_m_smrr;
        }
        protected $_m_vcnt;

        /**
         * Number of variable ranges.
         */
        public function vcnt() {
            if ($this->_m_vcnt !== null)
                return $this->_m_vcnt;
            $this->_m_vcnt = $this->msrMtrrCap() & 255;
            return $this->_m_vcnt;
        }
        protected $_m_wc;

        /**
         * Write-combining is possible.
         */
        public function wc() {
            if ($this->_m_wc !== null)
                return $this->_m_wc;
            $this->_m_wc = ($this->msrMtrrCap() & 1024) != 0;
            return $this->_m_wc;
        }
        protected $_m_msrPatCr;
        protected $_m_msrMtrrVar;
        protected $_m_fix64k00000;
        protected $_m_fix16k80000;
        protected $_m_fix16kA0000;
        protected $_m_fix4kC0000;
        protected $_m_fix4kC8000;
        protected $_m_fix4kD0000;
        protected $_m_fix4kD8000;
        protected $_m_fix4kE0000;
        protected $_m_fix4kE8000;
        protected $_m_fix4kF0000;
        protected $_m_fix4kF8000;
        protected $_m_msrMtrrCap;
        protected $_m_msrMtrrDefType;
        protected $_m_trailing;

        /**
         * Page attribute table, PA0 to PA7.
         */
        public function msrPatCr() { return $this->_m_msrPatCr; }

        /**
         * Variable ranges, pairs of base and mask.
         */
        public function msrMtrrVar() { return $this->_m_msrMtrrVar; }

        /**
         * Memory types of the eight blocks of 64 KiB from 0x00000.
         */
        public function fix64k00000() { return $this->_m_fix64k00000; }

        /**
         * Memory types of the eight blocks of 16 KiB from 0x80000.
         */
        public function fix16k80000() { return $this->_m_fix16k80000; }

        /**
         * Memory types of the eight blocks of 16 KiB from 0xa0000.
         */
        public function fix16kA0000() { return $this->_m_fix16kA0000; }

        /**
         * Memory types of the eight blocks of 4 KiB from 0xc0000.
         */
        public function fix4kC0000() { return $this->_m_fix4kC0000; }

        /**
         * Memory types of the eight blocks of 4 KiB from 0xc8000.
         */
        public function fix4kC8000() { return $this->_m_fix4kC8000; }

        /**
         * Memory types of the eight blocks of 4 KiB from 0xd0000.
         */
        public function fix4kD0000() { return $this->_m_fix4kD0000; }

        /**
         * Memory types of the eight blocks of 4 KiB from 0xd8000.
         */
        public function fix4kD8000() { return $this->_m_fix4kD8000; }

        /**
         * Memory types of the eight blocks of 4 KiB from 0xe0000.
         */
        public function fix4kE0000() { return $this->_m_fix4kE0000; }

        /**
         * Memory types of the eight blocks of 4 KiB from 0xe8000.
         */
        public function fix4kE8000() { return $this->_m_fix4kE8000; }

        /**
         * Memory types of the eight blocks of 4 KiB from 0xf0000.
         */
        public function fix4kF0000() { return $this->_m_fix4kF0000; }

        /**
         * Memory types of the eight blocks of 4 KiB from 0xf8000.
         */
        public function fix4kF8000() { return $this->_m_fix4kF8000; }

        /**
         * Capabilities.
         */
        public function msrMtrrCap() { return $this->_m_msrMtrrCap; }

        /**
         * Default type and enable flags.
         */
        public function msrMtrrDefType() { return $this->_m_msrMtrrDefType; }

        /**
         * Octets behind the known layout, kept as they are; none in a stream
         * that Xen wrote.
         */
        public function trailing() { return $this->_m_trailing; }
    }
}

/**
 * One variable range.
 */

namespace Luformat\XenHvmContext {
    class MtrrVariable extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\Luformat\XenHvmContext\Mtrr $_parent = null, ?\Luformat\XenHvmContext $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_read();
        }

        private function _read() {
            $this->_m_physbase = $this->_io->readU8le();
            $this->_m_physmask = $this->_io->readU8le();
        }
        protected $_m_basePfn;

        /**
         * Page number of the base.
         */
        public function basePfn() {
            if ($this->_m_basePfn !== null)
                return $this->_m_basePfn;
            $this->_m_basePfn = intval($this->physbase() / 4096);
            return $this->_m_basePfn;
        }
        protected $_m_isValid;

        /**
         * The range is in use.
         */
        public function isValid() {
            if ($this->_m_isValid !== null)
                return $this->_m_isValid;
            $this->_m_isValid = ($this->physmask() & 2048) != 0;
            return $this->_m_isValid;
        }
        protected $_m_maskPfn;

        /**
         * Address mask, in pages.
         */
        public function maskPfn() {
            if ($this->_m_maskPfn !== null)
                return $this->_m_maskPfn;
            $this->_m_maskPfn = intval($this->physmask() / 4096);
            return $this->_m_maskPfn;
        }
        protected $_m_memType;

        /**
         * Memory type of the range.
         */
        public function memType() {
            if ($this->_m_memType !== null)
                return $this->_m_memType;
            $this->_m_memType = $this->physbase() & 255;
            return $this->_m_memType;
        }
        protected $_m_physbase;
        protected $_m_physmask;

        /**
         * Base address and memory type.
         */
        public function physbase() { return $this->_m_physbase; }

        /**
         * Address mask and valid flag.
         */
        public function physmask() { return $this->_m_physmask; }
    }
}

/**
 * Wires INTA to INTD of two PCI devices.
 */

namespace Luformat\XenHvmContext {
    class PciDevicePair extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\Luformat\XenHvmContext\PciIrq $_parent = null, ?\Luformat\XenHvmContext $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_read();
        }

        private function _read() {
            $this->_m_wires = $this->_io->readU1();
        }
        protected $_m_evenInta;

        /**
         * INTA of the even device is asserted.
         */
        public function evenInta() {
            if ($this->_m_evenInta !== null)
                return $this->_m_evenInta;
            $this->_m_evenInta = ($this->wires() & 1) != 0;
            return $this->_m_evenInta;
        }
        protected $_m_evenIntb;

        /**
         * INTB of the even device is asserted.
         */
        public function evenIntb() {
            if ($this->_m_evenIntb !== null)
                return $this->_m_evenIntb;
            $this->_m_evenIntb = ($this->wires() & 2) != 0;
            return $this->_m_evenIntb;
        }
        protected $_m_evenIntc;

        /**
         * INTC of the even device is asserted.
         */
        public function evenIntc() {
            if ($this->_m_evenIntc !== null)
                return $this->_m_evenIntc;
            $this->_m_evenIntc = ($this->wires() & 4) != 0;
            return $this->_m_evenIntc;
        }
        protected $_m_evenIntd;

        /**
         * INTD of the even device is asserted.
         */
        public function evenIntd() {
            if ($this->_m_evenIntd !== null)
                return $this->_m_evenIntd;
            $this->_m_evenIntd = ($this->wires() & 8) != 0;
            return $this->_m_evenIntd;
        }
        protected $_m_oddInta;

        /**
         * INTA of the odd device is asserted.
         */
        public function oddInta() {
            if ($this->_m_oddInta !== null)
                return $this->_m_oddInta;
            $this->_m_oddInta = ($this->wires() & 16) != 0;
            return $this->_m_oddInta;
        }
        protected $_m_oddIntb;

        /**
         * INTB of the odd device is asserted.
         */
        public function oddIntb() {
            if ($this->_m_oddIntb !== null)
                return $this->_m_oddIntb;
            $this->_m_oddIntb = ($this->wires() & 32) != 0;
            return $this->_m_oddIntb;
        }
        protected $_m_oddIntc;

        /**
         * INTC of the odd device is asserted.
         */
        public function oddIntc() {
            if ($this->_m_oddIntc !== null)
                return $this->_m_oddIntc;
            $this->_m_oddIntc = ($this->wires() & 64) != 0;
            return $this->_m_oddIntc;
        }
        protected $_m_oddIntd;

        /**
         * INTD of the odd device is asserted.
         */
        public function oddIntd() {
            if ($this->_m_oddIntd !== null)
                return $this->_m_oddIntd;
            $this->_m_oddIntd = ($this->wires() & 128) != 0;
            return $this->_m_oddIntd;
        }
        protected $_m_wires;

        /**
         * One bit for each wire, set if it is asserted.
         */
        public function wires() { return $this->_m_wires; }
    }
}

/**
 * Levels of the interrupt wires of PCI bus 0.
 */

namespace Luformat\XenHvmContext {
    class PciIrq extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\Luformat\XenHvmContext\Entry $_parent = null, ?\Luformat\XenHvmContext $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_read();
        }

        private function _read() {
            $this->_m_devicePairs = [];
            $n = 16;
            for ($i = 0; $i < $n; $i++) {
                $this->_m_devicePairs[] = new \Luformat\XenHvmContext\PciDevicePair($this->_io, $this, $this->_root);
            }
            if (!($this->_io()->isEof())) {
                $this->_m_trailing = $this->_io->readBytesFull();
            }
        }
        protected $_m_devicePairs;
        protected $_m_trailing;

        /**
         * Wires of two devices each: devices 0 and 1, 2 and 3, and so on.
         */
        public function devicePairs() { return $this->_m_devicePairs; }

        /**
         * Octets behind the known layout, kept as they are; none in a stream
         * that Xen wrote.
         */
        public function trailing() { return $this->_m_trailing; }
    }
}

/**
 * Routing of the four PCI links to ISA interrupts.
 */

namespace Luformat\XenHvmContext {
    class PciLink extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\Luformat\XenHvmContext\Entry $_parent = null, ?\Luformat\XenHvmContext $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_read();
        }

        private function _read() {
            $this->_m_route = [];
            $n = 4;
            for ($i = 0; $i < $n; $i++) {
                $this->_m_route[] = $this->_io->readU1();
            }
            $this->_m_pad0 = $this->_io->readBytes(4);
            if (!($this->_io()->isEof())) {
                $this->_m_trailing = $this->_io->readBytesFull();
            }
        }
        protected $_m_route;
        protected $_m_pad0;
        protected $_m_trailing;

        /**
         * ISA interrupt of links A to D; 0 if not routed.
         */
        public function route() { return $this->_m_route; }

        /**
         * Padding.
         */
        public function pad0() { return $this->_m_pad0; }

        /**
         * Octets behind the known layout, kept as they are; none in a stream
         * that Xen wrote.
         */
        public function trailing() { return $this->_m_trailing; }
    }
}

/**
 * One interrupt controller 8259A.
 */

namespace Luformat\XenHvmContext {
    class Pic extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\Luformat\XenHvmContext\Entry $_parent = null, ?\Luformat\XenHvmContext $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_read();
        }

        private function _read() {
            $this->_m_irr = $this->_io->readU1();
            $this->_m_imr = $this->_io->readU1();
            $this->_m_isr = $this->_io->readU1();
            $this->_m_irqBase = $this->_io->readU1();
            $this->_m_initAndPriority = $this->_io->readU1();
            $this->_m_mode = $this->_io->readU1();
            $this->_m_elcr = $this->_io->readU1();
            $this->_m_intOutput = $this->_io->readU1();
            if (!($this->_io()->isEof())) {
                $this->_m_trailing = $this->_io->readBytesFull();
            }
        }
        protected $_m_autoEoi;

        /**
         * Interrupts end by themselves.
         */
        public function autoEoi() {
            if ($this->_m_autoEoi !== null)
                return $this->_m_autoEoi;
            $this->_m_autoEoi = ($this->mode() & 4) != 0;
            return $this->_m_autoEoi;
        }
        protected $_m_initIc4;

        /**
         * The sequence has an ICW4.
         */
        public function initIc4() {
            if ($this->_m_initIc4 !== null)
                return $this->_m_initIc4;
            $this->_m_initIc4 = ($this->initAndPriority() & 4) != 0;
            return $this->_m_initIc4;
        }
        protected $_m_initNextIcw;

        /**
         * The next data write sets ICW(x+1); 0 if no initialisation goes on.
         */
        public function initNextIcw() {
            if ($this->_m_initNextIcw !== null)
                return $this->_m_initNextIcw;
            $this->_m_initNextIcw = $this->initAndPriority() & 3;
            return $this->_m_initNextIcw;
        }
        protected $_m_initSngl;

        /**
         * The sequence has no ICW3.
         */
        public function initSngl() {
            if ($this->_m_initSngl !== null)
                return $this->_m_initSngl;
            $this->_m_initSngl = ($this->initAndPriority() & 8) != 0;
            return $this->_m_initSngl;
        }
        protected $_m_initState;

        /**
         * State of the initialisation; 0 if none goes on.
         */
        public function initState() {
            if ($this->_m_initState !== null)
                return $this->_m_initState;
            $this->_m_initState = $this->initAndPriority() & 15;
            return $this->_m_initState;
        }
        protected $_m_isMaster;

        /**
         * True for the master.
         */
        public function isMaster() {
            if ($this->_m_isMaster !== null)
                return $this->_m_isMaster;
            $this->_m_isMaster = ($this->mode() & 64) != 0;
            return $this->_m_isMaster;
        }
        protected $_m_poll;

        /**
         * Reads poll.
         */
        public function poll() {
            if ($this->_m_poll !== null)
                return $this->_m_poll;
            $this->_m_poll = ($this->mode() & 2) != 0;
            return $this->_m_poll;
        }
        protected $_m_priorityAdd;

        /**
         * Line of the highest priority.
         */
        public function priorityAdd() {
            if ($this->_m_priorityAdd !== null)
                return $this->_m_priorityAdd;
            $this->_m_priorityAdd = intval($this->initAndPriority() / 16);
            return $this->_m_priorityAdd;
        }
        protected $_m_readselIsr;

        /**
         * Reads return the ISR instead of the IRR.
         */
        public function readselIsr() {
            if ($this->_m_readselIsr !== null)
                return $this->_m_readselIsr;
            $this->_m_readselIsr = ($this->mode() & 1) != 0;
            return $this->_m_readselIsr;
        }
        protected $_m_rotateOnAutoEoi;

        /**
         * Priorities rotate at automatic end of interrupt.
         */
        public function rotateOnAutoEoi() {
            if ($this->_m_rotateOnAutoEoi !== null)
                return $this->_m_rotateOnAutoEoi;
            $this->_m_rotateOnAutoEoi = ($this->mode() & 8) != 0;
            return $this->_m_rotateOnAutoEoi;
        }
        protected $_m_specialFullyNestedMode;

        /**
         * Slave inputs do not count as in service.
         */
        public function specialFullyNestedMode() {
            if ($this->_m_specialFullyNestedMode !== null)
                return $this->_m_specialFullyNestedMode;
            $this->_m_specialFullyNestedMode = ($this->mode() & 16) != 0;
            return $this->_m_specialFullyNestedMode;
        }
        protected $_m_specialMaskMode;

        /**
         * Masked interrupts do not block lower ones.
         */
        public function specialMaskMode() {
            if ($this->_m_specialMaskMode !== null)
                return $this->_m_specialMaskMode;
            $this->_m_specialMaskMode = ($this->mode() & 32) != 0;
            return $this->_m_specialMaskMode;
        }
        protected $_m_irr;
        protected $_m_imr;
        protected $_m_isr;
        protected $_m_irqBase;
        protected $_m_initAndPriority;
        protected $_m_mode;
        protected $_m_elcr;
        protected $_m_intOutput;
        protected $_m_trailing;

        /**
         * Requested interrupts, one bit for each line.
         */
        public function irr() { return $this->_m_irr; }

        /**
         * Masked interrupts.
         */
        public function imr() { return $this->_m_imr; }

        /**
         * Interrupts in service.
         */
        public function isr() { return $this->_m_isr; }

        /**
         * Vector of line 0.
         */
        public function irqBase() { return $this->_m_irqBase; }

        /**
         * State of the initialisation and highest line.
         */
        public function initAndPriority() { return $this->_m_initAndPriority; }

        /**
         * Mode bits.
         */
        public function mode() { return $this->_m_mode; }

        /**
         * Level-triggered lines, one bit each.
         */
        public function elcr() { return $this->_m_elcr; }

        /**
         * Level of the interrupt output.
         */
        public function intOutput() { return $this->_m_intOutput; }

        /**
         * Octets behind the known layout, kept as they are; none in a stream
         * that Xen wrote.
         */
        public function trailing() { return $this->_m_trailing; }
    }
}

/**
 * The interval timer 8254.
 */

namespace Luformat\XenHvmContext {
    class Pit extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\Luformat\XenHvmContext\Entry $_parent = null, ?\Luformat\XenHvmContext $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_read();
        }

        private function _read() {
            $this->_m_channels = [];
            $n = 3;
            for ($i = 0; $i < $n; $i++) {
                $this->_m_channels[] = new \Luformat\XenHvmContext\PitChannel($this->_io, $this, $this->_root);
            }
            $this->_m_speakerDataOn = $this->_io->readU4le();
            $this->_m_pad0 = $this->_io->readU4le();
            if (!($this->_io()->isEof())) {
                $this->_m_trailing = $this->_io->readBytesFull();
            }
        }
        protected $_m_channels;
        protected $_m_speakerDataOn;
        protected $_m_pad0;
        protected $_m_trailing;

        /**
         * The three channels: timer interrupt, memory refresh, speaker.
         */
        public function channels() { return $this->_m_channels; }

        /**
         * The speaker is on.
         */
        public function speakerDataOn() { return $this->_m_speakerDataOn; }

        /**
         * Padding.
         */
        public function pad0() { return $this->_m_pad0; }

        /**
         * Octets behind the known layout, kept as they are; none in a stream
         * that Xen wrote.
         */
        public function trailing() { return $this->_m_trailing; }
    }
}

/**
 * One channel of the 8254.
 */

namespace Luformat\XenHvmContext {
    class PitChannel extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\Luformat\XenHvmContext\Pit $_parent = null, ?\Luformat\XenHvmContext $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_read();
        }

        private function _read() {
            $this->_m_count = $this->_io->readU4le();
            $this->_m_latchedCount = $this->_io->readU2le();
            $this->_m_countLatched = $this->_io->readU1();
            $this->_m_statusLatched = $this->_io->readU1();
            $this->_m_status = $this->_io->readU1();
            $this->_m_readState = $this->_io->readU1();
            $this->_m_writeState = $this->_io->readU1();
            $this->_m_writeLatch = $this->_io->readU1();
            $this->_m_rwMode = $this->_io->readU1();
            $this->_m_mode = $this->_io->readU1();
            $this->_m_bcd = $this->_io->readU1();
            $this->_m_gate = $this->_io->readU1();
        }
        protected $_m_count;
        protected $_m_latchedCount;
        protected $_m_countLatched;
        protected $_m_statusLatched;
        protected $_m_status;
        protected $_m_readState;
        protected $_m_writeState;
        protected $_m_writeLatch;
        protected $_m_rwMode;
        protected $_m_mode;
        protected $_m_bcd;
        protected $_m_gate;

        /**
         * Reload value; may be 65536.
         */
        public function count() { return $this->_m_count; }

        /**
         * Latched count.
         */
        public function latchedCount() { return $this->_m_latchedCount; }

        /**
         * How the latched count is read; 0 if none is latched.
         */
        public function countLatched() { return $this->_m_countLatched; }

        /**
         * A status is latched.
         */
        public function statusLatched() { return $this->_m_statusLatched; }

        /**
         * The latched status.
         */
        public function status() { return $this->_m_status; }

        /**
         * The octet that the next read gets.
         */
        public function readState() { return $this->_m_readState; }

        /**
         * The octet that the next write sets.
         */
        public function writeState() { return $this->_m_writeState; }

        /**
         * First octet of a two-octet write.
         */
        public function writeLatch() { return $this->_m_writeLatch; }

        /**
         * Access mode.
         */
        public function rwMode() { return $this->_m_rwMode; }

        /**
         * Counting mode.
         */
        public function mode() { return $this->_m_mode; }

        /**
         * BCD counting; not supported by Xen.
         */
        public function bcd() { return $this->_m_bcd; }

        /**
         * Level of the gate input.
         */
        public function gate() { return $this->_m_gate; }
    }
}

/**
 * ACPI power management timer and PM1a event block.
 */

namespace Luformat\XenHvmContext {
    class Pmtimer extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\Luformat\XenHvmContext\Entry $_parent = null, ?\Luformat\XenHvmContext $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_read();
        }

        private function _read() {
            $this->_m_tmrVal = $this->_io->readU4le();
            $this->_m_pm1aSts = $this->_io->readU2le();
            $this->_m_pm1aEn = $this->_io->readU2le();
            if (!($this->_io()->isEof())) {
                $this->_m_trailing = $this->_io->readBytesFull();
            }
        }
        protected $_m_bmSts;

        /**
         * A bus master asked for the bus.
         */
        public function bmSts() {
            if ($this->_m_bmSts !== null)
                return $this->_m_bmSts;
            $this->_m_bmSts = ($this->pm1aSts() & 16) != 0;
            return $this->_m_bmSts;
        }
        protected $_m_gblEn;

        /**
         * Firmware.
         */
        public function gblEn() {
            if ($this->_m_gblEn !== null)
                return $this->_m_gblEn;
            $this->_m_gblEn = ($this->pm1aEn() & 32) != 0;
            return $this->_m_gblEn;
        }
        protected $_m_gblSts;

        /**
         * The firmware wants attention.
         */
        public function gblSts() {
            if ($this->_m_gblSts !== null)
                return $this->_m_gblSts;
            $this->_m_gblSts = ($this->pm1aSts() & 32) != 0;
            return $this->_m_gblSts;
        }
        protected $_m_pwrbtnEn;

        /**
         * Power button.
         */
        public function pwrbtnEn() {
            if ($this->_m_pwrbtnEn !== null)
                return $this->_m_pwrbtnEn;
            $this->_m_pwrbtnEn = ($this->pm1aEn() & 256) != 0;
            return $this->_m_pwrbtnEn;
        }
        protected $_m_pwrbtnSts;

        /**
         * The power button was pressed.
         */
        public function pwrbtnSts() {
            if ($this->_m_pwrbtnSts !== null)
                return $this->_m_pwrbtnSts;
            $this->_m_pwrbtnSts = ($this->pm1aSts() & 256) != 0;
            return $this->_m_pwrbtnSts;
        }
        protected $_m_rtcEn;

        /**
         * Clock alarm.
         */
        public function rtcEn() {
            if ($this->_m_rtcEn !== null)
                return $this->_m_rtcEn;
            $this->_m_rtcEn = ($this->pm1aEn() & 1024) != 0;
            return $this->_m_rtcEn;
        }
        protected $_m_rtcSts;

        /**
         * The clock raised an alarm.
         */
        public function rtcSts() {
            if ($this->_m_rtcSts !== null)
                return $this->_m_rtcSts;
            $this->_m_rtcSts = ($this->pm1aSts() & 1024) != 0;
            return $this->_m_rtcSts;
        }
        protected $_m_slpbtnEn;

        /**
         * Sleep button.
         */
        public function slpbtnEn() {
            if ($this->_m_slpbtnEn !== null)
                return $this->_m_slpbtnEn;
            $this->_m_slpbtnEn = ($this->pm1aEn() & 512) != 0;
            return $this->_m_slpbtnEn;
        }
        protected $_m_slpbtnSts;

        /**
         * The sleep button was pressed.
         */
        public function slpbtnSts() {
            if ($this->_m_slpbtnSts !== null)
                return $this->_m_slpbtnSts;
            $this->_m_slpbtnSts = ($this->pm1aSts() & 512) != 0;
            return $this->_m_slpbtnSts;
        }
        protected $_m_tmrEn;

        /**
         * Timer.
         */
        public function tmrEn() {
            if ($this->_m_tmrEn !== null)
                return $this->_m_tmrEn;
            $this->_m_tmrEn = ($this->pm1aEn() & 1) != 0;
            return $this->_m_tmrEn;
        }
        protected $_m_tmrSts;

        /**
         * The timer has changed its top bit.
         */
        public function tmrSts() {
            if ($this->_m_tmrSts !== null)
                return $this->_m_tmrSts;
            $this->_m_tmrSts = ($this->pm1aSts() & 1) != 0;
            return $this->_m_tmrSts;
        }
        protected $_m_wakSts;

        /**
         * The system woke up.
         */
        public function wakSts() {
            if ($this->_m_wakSts !== null)
                return $this->_m_wakSts;
            $this->_m_wakSts = ($this->pm1aSts() & 32768) != 0;
            return $this->_m_wakSts;
        }
        protected $_m_tmrVal;
        protected $_m_pm1aSts;
        protected $_m_pm1aEn;
        protected $_m_trailing;

        /**
         * Counter at 3.579545 MHz.
         */
        public function tmrVal() { return $this->_m_tmrVal; }

        /**
         * Status of events.
         */
        public function pm1aSts() { return $this->_m_pm1aSts; }

        /**
         * Events that raise an SCI.
         */
        public function pm1aEn() { return $this->_m_pm1aEn; }

        /**
         * Octets behind the known layout, kept as they are; none in a stream
         * that Xen wrote.
         */
        public function trailing() { return $this->_m_trailing; }
    }
}

/**
 * Where an interrupt of the I/O APIC goes.
 */

namespace Luformat\XenHvmContext {
    class RedirectionEntry extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\Luformat\XenHvmContext\Ioapic $_parent = null, ?\Luformat\XenHvmContext $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_read();
        }

        private function _read() {
            $this->_m_vector = $this->_io->readU1();
            $this->_m_control = $this->_io->readU2le();
            $this->_m_reserved = $this->_io->readBytes(4);
            $this->_m_destId = $this->_io->readU1();
        }
        protected $_m_deliveryMode;

        /**
         * Kind of the interrupt.
         */
        public function deliveryMode() {
            if ($this->_m_deliveryMode !== null)
                return $this->_m_deliveryMode;
            $this->_m_deliveryMode = $this->control() & 7;
            return $this->_m_deliveryMode;
        }
        protected $_m_deliveryStatus;

        /**
         * Delivery is pending.
         */
        public function deliveryStatus() {
            if ($this->_m_deliveryStatus !== null)
                return $this->_m_deliveryStatus;
            $this->_m_deliveryStatus = ($this->control() & 16) != 0;
            return $this->_m_deliveryStatus;
        }
        protected $_m_isActiveLow;

        /**
         * The line is active at low level.
         */
        public function isActiveLow() {
            if ($this->_m_isActiveLow !== null)
                return $this->_m_isActiveLow;
            $this->_m_isActiveLow = ($this->control() & 32) != 0;
            return $this->_m_isActiveLow;
        }
        protected $_m_isLevel;

        /**
         * The line is level-triggered.
         */
        public function isLevel() {
            if ($this->_m_isLevel !== null)
                return $this->_m_isLevel;
            $this->_m_isLevel = ($this->control() & 128) != 0;
            return $this->_m_isLevel;
        }
        protected $_m_isLogical;

        /**
         * The destination is a logical ID.
         */
        public function isLogical() {
            if ($this->_m_isLogical !== null)
                return $this->_m_isLogical;
            $this->_m_isLogical = ($this->control() & 8) != 0;
            return $this->_m_isLogical;
        }
        protected $_m_isMasked;

        /**
         * The interrupt is masked.
         */
        public function isMasked() {
            if ($this->_m_isMasked !== null)
                return $this->_m_isMasked;
            $this->_m_isMasked = ($this->control() & 256) != 0;
            return $this->_m_isMasked;
        }
        protected $_m_remoteIrr;

        /**
         * A level interrupt waits for its end.
         */
        public function remoteIrr() {
            if ($this->_m_remoteIrr !== null)
                return $this->_m_remoteIrr;
            $this->_m_remoteIrr = ($this->control() & 64) != 0;
            return $this->_m_remoteIrr;
        }
        protected $_m_reserve;

        /**
         * Reserved.
         */
        public function reserve() {
            if ($this->_m_reserve !== null)
                return $this->_m_reserve;
            $this->_m_reserve = intval($this->control() / 512);
            return $this->_m_reserve;
        }
        protected $_m_vector;
        protected $_m_control;
        protected $_m_reserved;
        protected $_m_destId;

        /**
         * Vector to deliver.
         */
        public function vector() { return $this->_m_vector; }

        /**
         * How the interrupt is delivered.
         */
        public function control() { return $this->_m_control; }

        /**
         * Reserved.
         */
        public function reserved() { return $this->_m_reserved; }

        /**
         * APIC ID of the destination, or a logical one.
         */
        public function destId() { return $this->_m_destId; }
    }
}

/**
 * The real-time clock. 24 octets since Xen 4.14; 16, without `rtc_offset`,
 * before. Times are BCD unless `dm_binary` is set.
 */

namespace Luformat\XenHvmContext {
    class Rtc extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\Luformat\XenHvmContext\Entry $_parent = null, ?\Luformat\XenHvmContext $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_read();
        }

        private function _read() {
            $this->_m_seconds = $this->_io->readU1();
            $this->_m_secondsAlarm = $this->_io->readU1();
            $this->_m_minutes = $this->_io->readU1();
            $this->_m_minutesAlarm = $this->_io->readU1();
            $this->_m_hours = $this->_io->readU1();
            $this->_m_hoursAlarm = $this->_io->readU1();
            $this->_m_dayOfWeek = $this->_io->readU1();
            $this->_m_dayOfMonth = $this->_io->readU1();
            $this->_m_month = $this->_io->readU1();
            $this->_m_year = $this->_io->readU1();
            $this->_m_regA = $this->_io->readU1();
            $this->_m_regB = $this->_io->readU1();
            $this->_m_regC = $this->_io->readU1();
            $this->_m_regD = $this->_io->readU1();
            $this->_m_cmosIndex = $this->_io->readU1();
            $this->_m_pad0 = $this->_io->readU1();
            if (!($this->_io()->isEof())) {
                $this->_m_rtcOffset = $this->_io->readS8le();
            }
            if (!($this->_io()->isEof())) {
                $this->_m_trailing = $this->_io->readBytesFull();
            }
        }
        protected $_m_af;

        /**
         * Alarm interrupt.
         */
        public function af() {
            if ($this->_m_af !== null)
                return $this->_m_af;
            $this->_m_af = ($this->regC() & 32) != 0;
            return $this->_m_af;
        }
        protected $_m_aie;

        /**
         * Alarm interrupt is enabled.
         */
        public function aie() {
            if ($this->_m_aie !== null)
                return $this->_m_aie;
            $this->_m_aie = ($this->regB() & 32) != 0;
            return $this->_m_aie;
        }
        protected $_m_divider;

        /**
         * Divider; 2 selects 32 kHz.
         */
        public function divider() {
            if ($this->_m_divider !== null)
                return $this->_m_divider;
            $this->_m_divider = \Kaitai\Struct\Stream::mod(intval($this->regA() / 16), 8);
            return $this->_m_divider;
        }
        protected $_m_dmBinary;

        /**
         * Times are binary, not BCD.
         */
        public function dmBinary() {
            if ($this->_m_dmBinary !== null)
                return $this->_m_dmBinary;
            $this->_m_dmBinary = ($this->regB() & 4) != 0;
            return $this->_m_dmBinary;
        }
        protected $_m_dstEn;

        /**
         * Daylight saving.
         */
        public function dstEn() {
            if ($this->_m_dstEn !== null)
                return $this->_m_dstEn;
            $this->_m_dstEn = ($this->regB() & 1) != 0;
            return $this->_m_dstEn;
        }
        protected $_m_irqf;

        /**
         * One of the following is active.
         */
        public function irqf() {
            if ($this->_m_irqf !== null)
                return $this->_m_irqf;
            $this->_m_irqf = ($this->regC() & 128) != 0;
            return $this->_m_irqf;
        }
        protected $_m_is24h;

        /**
         * 24-hour mode.
         */
        public function is24h() {
            if ($this->_m_is24h !== null)
                return $this->_m_is24h;
            $this->_m_is24h = ($this->regB() & 2) != 0;
            return $this->_m_is24h;
        }
        protected $_m_pf;

        /**
         * Periodic interrupt.
         */
        public function pf() {
            if ($this->_m_pf !== null)
                return $this->_m_pf;
            $this->_m_pf = ($this->regC() & 64) != 0;
            return $this->_m_pf;
        }
        protected $_m_pie;

        /**
         * Periodic interrupt is enabled.
         */
        public function pie() {
            if ($this->_m_pie !== null)
                return $this->_m_pie;
            $this->_m_pie = ($this->regB() & 64) != 0;
            return $this->_m_pie;
        }
        protected $_m_rate;

        /**
         * Rate of the periodic interrupt.
         */
        public function rate() {
            if ($this->_m_rate !== null)
                return $this->_m_rate;
            $this->_m_rate = $this->regA() & 15;
            return $this->_m_rate;
        }
        protected $_m_set;

        /**
         * Updates are off while the clock is set.
         */
        public function set() {
            if ($this->_m_set !== null)
                return $this->_m_set;
            $this->_m_set = ($this->regB() & 128) != 0;
            return $this->_m_set;
        }
        protected $_m_sqwe;

        /**
         * Square wave output.
         */
        public function sqwe() {
            if ($this->_m_sqwe !== null)
                return $this->_m_sqwe;
            $this->_m_sqwe = ($this->regB() & 8) != 0;
            return $this->_m_sqwe;
        }
        protected $_m_uf;

        /**
         * Update interrupt.
         */
        public function uf() {
            if ($this->_m_uf !== null)
                return $this->_m_uf;
            $this->_m_uf = ($this->regC() & 16) != 0;
            return $this->_m_uf;
        }
        protected $_m_uie;

        /**
         * Update interrupt is enabled.
         */
        public function uie() {
            if ($this->_m_uie !== null)
                return $this->_m_uie;
            $this->_m_uie = ($this->regB() & 16) != 0;
            return $this->_m_uie;
        }
        protected $_m_uip;

        /**
         * An update goes on.
         */
        public function uip() {
            if ($this->_m_uip !== null)
                return $this->_m_uip;
            $this->_m_uip = ($this->regA() & 128) != 0;
            return $this->_m_uip;
        }
        protected $_m_vrt;

        /**
         * Time and memory are valid.
         */
        public function vrt() {
            if ($this->_m_vrt !== null)
                return $this->_m_vrt;
            $this->_m_vrt = ($this->regD() & 128) != 0;
            return $this->_m_vrt;
        }
        protected $_m_seconds;
        protected $_m_secondsAlarm;
        protected $_m_minutes;
        protected $_m_minutesAlarm;
        protected $_m_hours;
        protected $_m_hoursAlarm;
        protected $_m_dayOfWeek;
        protected $_m_dayOfMonth;
        protected $_m_month;
        protected $_m_year;
        protected $_m_regA;
        protected $_m_regB;
        protected $_m_regC;
        protected $_m_regD;
        protected $_m_cmosIndex;
        protected $_m_pad0;
        protected $_m_rtcOffset;
        protected $_m_trailing;

        /**
         * Seconds.
         */
        public function seconds() { return $this->_m_seconds; }

        /**
         * Seconds of the alarm.
         */
        public function secondsAlarm() { return $this->_m_secondsAlarm; }

        /**
         * Minutes.
         */
        public function minutes() { return $this->_m_minutes; }

        /**
         * Minutes of the alarm.
         */
        public function minutesAlarm() { return $this->_m_minutesAlarm; }

        /**
         * Hours; bit 7 is PM in 12-hour mode.
         */
        public function hours() { return $this->_m_hours; }

        /**
         * Hours of the alarm.
         */
        public function hoursAlarm() { return $this->_m_hoursAlarm; }

        /**
         * Day of the week, 1 is Sunday.
         */
        public function dayOfWeek() { return $this->_m_dayOfWeek; }

        /**
         * Day of the month.
         */
        public function dayOfMonth() { return $this->_m_dayOfMonth; }

        /**
         * Month.
         */
        public function month() { return $this->_m_month; }

        /**
         * Year in the century.
         */
        public function year() { return $this->_m_year; }

        /**
         * Register A: divider and rate.
         */
        public function regA() { return $this->_m_regA; }

        /**
         * Register B: control.
         */
        public function regB() { return $this->_m_regB; }

        /**
         * Register C: interrupt flags.
         */
        public function regC() { return $this->_m_regC; }

        /**
         * Register D: validity.
         */
        public function regD() { return $this->_m_regD; }

        /**
         * Index register.
         */
        public function cmosIndex() { return $this->_m_cmosIndex; }

        /**
         * Padding.
         */
        public function pad0() { return $this->_m_pad0; }

        /**
         * Offset from the time of the host, in seconds. Since Xen 4.14.
         */
        public function rtcOffset() { return $this->_m_rtcOffset; }

        /**
         * Octets behind the known layout, kept as they are; none in a stream
         * that Xen wrote.
         */
        public function trailing() { return $this->_m_trailing; }
    }
}

/**
 * The TSC adjustment MSR.
 */

namespace Luformat\XenHvmContext {
    class TscAdjust extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\Luformat\XenHvmContext\Entry $_parent = null, ?\Luformat\XenHvmContext $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_read();
        }

        private function _read() {
            $this->_m_tscAdjust = $this->_io->readU8le();
            if (!($this->_io()->isEof())) {
                $this->_m_trailing = $this->_io->readBytesFull();
            }
        }
        protected $_m_tscAdjust;
        protected $_m_trailing;

        /**
         * IA32_TSC_ADJUST, to be added to the TSC modulo 2^64.
         */
        public function tscAdjust() { return $this->_m_tscAdjust; }

        /**
         * Octets behind the known layout, kept as they are; none in a stream
         * that Xen wrote.
         */
        public function trailing() { return $this->_m_trailing; }
    }
}

/**
 * State of the Hyper-V interface that belongs to the domain. 32 octets since
 * Xen 4.6; 24, without `reference_tsc`, in 4.5; 16, without
 * `time_ref_count`, before.
 */

namespace Luformat\XenHvmContext {
    class ViridianDomain extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\Luformat\XenHvmContext\Entry $_parent = null, ?\Luformat\XenHvmContext $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_read();
        }

        private function _read() {
            $this->_m_hypercallGpa = $this->_io->readU8le();
            $this->_m_guestOsId = new \Luformat\XenHvmContext\ViridianGuestOsId($this->_io, $this, $this->_root);
            if (!($this->_io()->isEof())) {
                $this->_m_timeRefCount = $this->_io->readU8le();
            }
            if (!($this->_io()->isEof())) {
                $this->_m_referenceTsc = $this->_io->readU8le();
            }
            if (!($this->_io()->isEof())) {
                $this->_m_trailing = $this->_io->readBytesFull();
            }
        }
        protected $_m_hypercallEnabled;

        /**
         * The hypercall page is enabled.
         */
        public function hypercallEnabled() {
            if ($this->_m_hypercallEnabled !== null)
                return $this->_m_hypercallEnabled;
            $this->_m_hypercallEnabled = ($this->hypercallGpa() & 1) != 0;
            return $this->_m_hypercallEnabled;
        }
        protected $_m_hypercallPfn;

        /**
         * Guest page number of the hypercall page.
         */
        public function hypercallPfn() {
            if ($this->_m_hypercallPfn !== null)
                return $this->_m_hypercallPfn;
            $this->_m_hypercallPfn = intval($this->hypercallGpa() / 4096);
            return $this->_m_hypercallPfn;
        }
        protected $_m_referenceTscEnabled;

        /**
         * The reference TSC page is enabled.
         */
        public function referenceTscEnabled() {
            if ($this->_m_referenceTscEnabled !== null)
                return $this->_m_referenceTscEnabled;
            if ($this->_io()->size() > 24) {
                $this->_m_referenceTscEnabled = ($this->referenceTsc() & 1) != 0;
            }
            return $this->_m_referenceTscEnabled;
        }
        protected $_m_referenceTscPfn;

        /**
         * Guest page number of the reference TSC page.
         */
        public function referenceTscPfn() {
            if ($this->_m_referenceTscPfn !== null)
                return $this->_m_referenceTscPfn;
            if ($this->_io()->size() > 24) {
                $this->_m_referenceTscPfn = intval($this->referenceTsc() / 4096);
            }
            return $this->_m_referenceTscPfn;
        }
        protected $_m_hypercallGpa;
        protected $_m_guestOsId;
        protected $_m_timeRefCount;
        protected $_m_referenceTsc;
        protected $_m_trailing;

        /**
         * Hypercall page MSR.
         */
        public function hypercallGpa() { return $this->_m_hypercallGpa; }

        /**
         * What the guest says it is.
         */
        public function guestOsId() { return $this->_m_guestOsId; }

        /**
         * Reference counter, in units of 100 ns. Since Xen 4.5.
         */
        public function timeRefCount() { return $this->_m_timeRefCount; }

        /**
         * Reference TSC page MSR. Since Xen 4.6.
         */
        public function referenceTsc() { return $this->_m_referenceTsc; }

        /**
         * Octets behind the known layout, kept as they are; none in a stream
         * that Xen wrote.
         */
        public function trailing() { return $this->_m_trailing; }
    }
}

/**
 * Identity of the guest operating system.
 */

namespace Luformat\XenHvmContext {
    class ViridianGuestOsId extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\Luformat\XenHvmContext\ViridianDomain $_parent = null, ?\Luformat\XenHvmContext $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_read();
        }

        private function _read() {
            $this->_m_buildNumber = $this->_io->readU2le();
            $this->_m_servicePack = $this->_io->readU1();
            $this->_m_minor = $this->_io->readU1();
            $this->_m_major = $this->_io->readU1();
            $this->_m_os = $this->_io->readU1();
            $this->_m_vendor = $this->_io->readU2le();
        }
        protected $_m_isOpenSource;

        /**
         * Not a proprietary system.
         */
        public function isOpenSource() {
            if ($this->_m_isOpenSource !== null)
                return $this->_m_isOpenSource;
            $this->_m_isOpenSource = ($this->vendor() & 32768) != 0;
            return $this->_m_isOpenSource;
        }
        protected $_m_buildNumber;
        protected $_m_servicePack;
        protected $_m_minor;
        protected $_m_major;
        protected $_m_os;
        protected $_m_vendor;

        /**
         * Build number.
         */
        public function buildNumber() { return $this->_m_buildNumber; }

        /**
         * Service pack.
         */
        public function servicePack() { return $this->_m_servicePack; }

        /**
         * Minor version.
         */
        public function minor() { return $this->_m_minor; }

        /**
         * Major version.
         */
        public function major() { return $this->_m_major; }

        /**
         * Operating system of the vendor.
         */
        public function os() { return $this->_m_os; }

        /**
         * Vendor; bit 15 is set for open source systems.
         */
        public function vendor() { return $this->_m_vendor; }
    }
}

/**
 * A synthetic interrupt source.
 */

namespace Luformat\XenHvmContext {
    class ViridianSint extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\Luformat\XenHvmContext\ViridianVcpu $_parent = null, ?\Luformat\XenHvmContext $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_read();
        }

        private function _read() {
            $this->_m_bits = $this->_io->readU8le();
        }
        protected $_m_autoEoi;

        /**
         * The interrupt ends by itself.
         */
        public function autoEoi() {
            if ($this->_m_autoEoi !== null)
                return $this->_m_autoEoi;
            $this->_m_autoEoi = ($this->bits() & 131072) != 0;
            return $this->_m_autoEoi;
        }
        protected $_m_masked;

        /**
         * The interrupt is masked.
         */
        public function masked() {
            if ($this->_m_masked !== null)
                return $this->_m_masked;
            $this->_m_masked = ($this->bits() & 65536) != 0;
            return $this->_m_masked;
        }
        protected $_m_polling;

        /**
         * Polled, no interrupt.
         */
        public function polling() {
            if ($this->_m_polling !== null)
                return $this->_m_polling;
            $this->_m_polling = ($this->bits() & 262144) != 0;
            return $this->_m_polling;
        }
        protected $_m_vector;

        /**
         * Vector.
         */
        public function vector() {
            if ($this->_m_vector !== null)
                return $this->_m_vector;
            $this->_m_vector = $this->bits() & 255;
            return $this->_m_vector;
        }
        protected $_m_bits;

        /**
         * The MSR.
         */
        public function bits() { return $this->_m_bits; }
    }
}

/**
 * Configuration of a synthetic timer.
 */

namespace Luformat\XenHvmContext {
    class ViridianStimerConfig extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\Luformat\XenHvmContext\ViridianVcpu $_parent = null, ?\Luformat\XenHvmContext $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_read();
        }

        private function _read() {
            $this->_m_bits = $this->_io->readU8le();
        }
        protected $_m_apicVector;

        /**
         * Vector in direct mode.
         */
        public function apicVector() {
            if ($this->_m_apicVector !== null)
                return $this->_m_apicVector;
            $this->_m_apicVector = \Kaitai\Struct\Stream::mod(intval($this->bits() / 16), 256);
            return $this->_m_apicVector;
        }
        protected $_m_autoEnable;

        /**
         * A write to the count enables it.
         */
        public function autoEnable() {
            if ($this->_m_autoEnable !== null)
                return $this->_m_autoEnable;
            $this->_m_autoEnable = ($this->bits() & 8) != 0;
            return $this->_m_autoEnable;
        }
        protected $_m_directMode;

        /**
         * Raises an interrupt, no message.
         */
        public function directMode() {
            if ($this->_m_directMode !== null)
                return $this->_m_directMode;
            $this->_m_directMode = ($this->bits() & 4096) != 0;
            return $this->_m_directMode;
        }
        protected $_m_enable;

        /**
         * Enabled.
         */
        public function enable() {
            if ($this->_m_enable !== null)
                return $this->_m_enable;
            $this->_m_enable = ($this->bits() & 1) != 0;
            return $this->_m_enable;
        }
        protected $_m_lazy;

        /**
         * May be late.
         */
        public function lazy() {
            if ($this->_m_lazy !== null)
                return $this->_m_lazy;
            $this->_m_lazy = ($this->bits() & 4) != 0;
            return $this->_m_lazy;
        }
        protected $_m_periodic;

        /**
         * Periodic.
         */
        public function periodic() {
            if ($this->_m_periodic !== null)
                return $this->_m_periodic;
            $this->_m_periodic = ($this->bits() & 2) != 0;
            return $this->_m_periodic;
        }
        protected $_m_sintx;

        /**
         * Synthetic interrupt source of the message.
         */
        public function sintx() {
            if ($this->_m_sintx !== null)
                return $this->_m_sintx;
            $this->_m_sintx = \Kaitai\Struct\Stream::mod(intval($this->bits() / 65536), 16);
            return $this->_m_sintx;
        }
        protected $_m_bits;

        /**
         * The MSR.
         */
        public function bits() { return $this->_m_bits; }
    }
}

/**
 * State of the Hyper-V interface that belongs to a virtual CPU. 216 octets
 * since Xen 4.13; 16 in 4.7 to 4.12; 8, only the MSR, before.
 */

namespace Luformat\XenHvmContext {
    class ViridianVcpu extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\Luformat\XenHvmContext\Entry $_parent = null, ?\Luformat\XenHvmContext $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_read();
        }

        private function _read() {
            $this->_m_vpAssistMsr = $this->_io->readU8le();
            if (!($this->_io()->isEof())) {
                $this->_m_apicAssistPending = $this->_io->readU1();
            }
            if (!($this->_io()->isEof())) {
                $this->_m_pad = $this->_io->readBytes(7);
            }
            if (!($this->_io()->isEof())) {
                $this->_m_simpMsr = $this->_io->readU8le();
            }
            if (!($this->_io()->isEof())) {
                $this->_m_sintMsr = [];
                $n = 16;
                for ($i = 0; $i < $n; $i++) {
                    $this->_m_sintMsr[] = new \Luformat\XenHvmContext\ViridianSint($this->_io, $this, $this->_root);
                }
            }
            if (!($this->_io()->isEof())) {
                $this->_m_stimerConfigMsr = [];
                $n = 4;
                for ($i = 0; $i < $n; $i++) {
                    $this->_m_stimerConfigMsr[] = new \Luformat\XenHvmContext\ViridianStimerConfig($this->_io, $this, $this->_root);
                }
            }
            if (!($this->_io()->isEof())) {
                $this->_m_stimerCountMsr = [];
                $n = 4;
                for ($i = 0; $i < $n; $i++) {
                    $this->_m_stimerCountMsr[] = $this->_io->readU8le();
                }
            }
            if (!($this->_io()->isEof())) {
                $this->_m_trailing = $this->_io->readBytesFull();
            }
        }
        protected $_m_simpEnabled;

        /**
         * The message page is enabled.
         */
        public function simpEnabled() {
            if ($this->_m_simpEnabled !== null)
                return $this->_m_simpEnabled;
            if ($this->_io()->size() > 16) {
                $this->_m_simpEnabled = ($this->simpMsr() & 1) != 0;
            }
            return $this->_m_simpEnabled;
        }
        protected $_m_simpPfn;

        /**
         * Guest page number of the message page.
         */
        public function simpPfn() {
            if ($this->_m_simpPfn !== null)
                return $this->_m_simpPfn;
            if ($this->_io()->size() > 16) {
                $this->_m_simpPfn = intval($this->simpMsr() / 4096);
            }
            return $this->_m_simpPfn;
        }
        protected $_m_vpAssistEnabled;

        /**
         * The VP assist page is enabled.
         */
        public function vpAssistEnabled() {
            if ($this->_m_vpAssistEnabled !== null)
                return $this->_m_vpAssistEnabled;
            $this->_m_vpAssistEnabled = ($this->vpAssistMsr() & 1) != 0;
            return $this->_m_vpAssistEnabled;
        }
        protected $_m_vpAssistPfn;

        /**
         * Guest page number of the VP assist page.
         */
        public function vpAssistPfn() {
            if ($this->_m_vpAssistPfn !== null)
                return $this->_m_vpAssistPfn;
            $this->_m_vpAssistPfn = intval($this->vpAssistMsr() / 4096);
            return $this->_m_vpAssistPfn;
        }
        protected $_m_vpAssistMsr;
        protected $_m_apicAssistPending;
        protected $_m_pad;
        protected $_m_simpMsr;
        protected $_m_sintMsr;
        protected $_m_stimerConfigMsr;
        protected $_m_stimerCountMsr;
        protected $_m_trailing;

        /**
         * VP assist page MSR.
         */
        public function vpAssistMsr() { return $this->_m_vpAssistMsr; }

        /**
         * An APIC assist is pending. Since Xen 4.7, where it was the vector of
         * the interrupt up to 4.10.
         */
        public function apicAssistPending() { return $this->_m_apicAssistPending; }

        /**
         * Padding.
         */
        public function pad() { return $this->_m_pad; }

        /**
         * Synthetic interrupt message page MSR. Since Xen 4.13.
         */
        public function simpMsr() { return $this->_m_simpMsr; }

        /**
         * Synthetic interrupt sources. Since Xen 4.13.
         */
        public function sintMsr() { return $this->_m_sintMsr; }

        /**
         * Configuration of the synthetic timers. Since Xen 4.13.
         */
        public function stimerConfigMsr() { return $this->_m_stimerConfigMsr; }

        /**
         * Counts of the synthetic timers. Since Xen 4.13.
         */
        public function stimerCountMsr() { return $this->_m_stimerCountMsr; }

        /**
         * Octets behind the known layout, kept as they are; none in a stream
         * that Xen wrote.
         */
        public function trailing() { return $this->_m_trailing; }
    }
}

/**
 * Virtual machine check registers. 32 octets since Xen 4.10; 24, without
 * `mcg_ext_ctl`, in 4.3 to 4.9; 8, only `caps`, in 4.2.
 */

namespace Luformat\XenHvmContext {
    class VmceVcpu extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\Luformat\XenHvmContext\Entry $_parent = null, ?\Luformat\XenHvmContext $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_read();
        }

        private function _read() {
            $this->_m_caps = $this->_io->readU8le();
            if (!($this->_io()->isEof())) {
                $this->_m_mciCtl2Bank0 = $this->_io->readU8le();
            }
            if (!($this->_io()->isEof())) {
                $this->_m_mciCtl2Bank1 = $this->_io->readU8le();
            }
            if (!($this->_io()->isEof())) {
                $this->_m_mcgExtCtl = $this->_io->readU8le();
            }
            if (!($this->_io()->isEof())) {
                $this->_m_trailing = $this->_io->readBytesFull();
            }
        }
        protected $_m_bank0CmciEn;

        /**
         * Interrupts of bank 0 are enabled.
         */
        public function bank0CmciEn() {
            if ($this->_m_bank0CmciEn !== null)
                return $this->_m_bank0CmciEn;
            if ($this->_io()->size() > 8) {
                $this->_m_bank0CmciEn = ($this->mciCtl2Bank0() & 1073741824) != 0;
            }
            return $this->_m_bank0CmciEn;
        }
        protected $_m_bank0Threshold;

        /**
         * Threshold of corrected errors of bank 0.
         */
        public function bank0Threshold() {
            if ($this->_m_bank0Threshold !== null)
                return $this->_m_bank0Threshold;
            if ($this->_io()->size() > 8) {
                $this->_m_bank0Threshold = $this->mciCtl2Bank0() & 32767;
            }
            return $this->_m_bank0Threshold;
        }
        protected $_m_bank1CmciEn;

        /**
         * Interrupts of bank 1 are enabled.
         */
        public function bank1CmciEn() {
            if ($this->_m_bank1CmciEn !== null)
                return $this->_m_bank1CmciEn;
            if ($this->_io()->size() > 16) {
                $this->_m_bank1CmciEn = ($this->mciCtl2Bank1() & 1073741824) != 0;
            }
            return $this->_m_bank1CmciEn;
        }
        protected $_m_bank1Threshold;

        /**
         * Threshold of corrected errors of bank 1.
         */
        public function bank1Threshold() {
            if ($this->_m_bank1Threshold !== null)
                return $this->_m_bank1Threshold;
            if ($this->_io()->size() > 16) {
                $this->_m_bank1Threshold = $this->mciCtl2Bank1() & 32767;
            }
            return $this->_m_bank1Threshold;
        }
        protected $_m_cmciP;

        /**
         * Corrected errors can raise interrupts.
         */
        public function cmciP() {
            if ($this->_m_cmciP !== null)
                return $this->_m_cmciP;
            $this->_m_cmciP = ($this->caps() & 1024) != 0;
            return $this->_m_cmciP;
        }
        protected $_m_ctlP;

        /**
         * There is a control register.
         */
        public function ctlP() {
            if ($this->_m_ctlP !== null)
                return $this->_m_ctlP;
            $this->_m_ctlP = ($this->caps() & 256) != 0;
            return $this->_m_ctlP;
        }
        protected $_m_extP;

        /**
         * There are extended state registers.
         */
        public function extP() {
            if ($this->_m_extP !== null)
                return $this->_m_extP;
            $this->_m_extP = ($this->caps() & 512) != 0;
            return $this->_m_extP;
        }
        protected $_m_lmceEn;

        /**
         * Local machine checks are enabled.
         */
        public function lmceEn() {
            if ($this->_m_lmceEn !== null)
                return $this->_m_lmceEn;
            if ($this->_io()->size() > 24) {
                $this->_m_lmceEn = ($this->mcgExtCtl() & 1) != 0;
            }
            return $this->_m_lmceEn;
        }
        protected $_m_lmceP;

        /**
         * Local machine checks.
         */
        public function lmceP() {
            if ($this->_m_lmceP !== null)
                return $this->_m_lmceP;
            $this->_m_lmceP = ($this->caps() & 134217728) != 0;
            return $this->_m_lmceP;
        }
        protected $_m_numBanks;

        /**
         * Number of banks.
         */
        public function numBanks() {
            if ($this->_m_numBanks !== null)
                return $this->_m_numBanks;
            $this->_m_numBanks = $this->caps() & 255;
            return $this->_m_numBanks;
        }
        protected $_m_serP;

        /**
         * Recovery by software.
         */
        public function serP() {
            if ($this->_m_serP !== null)
                return $this->_m_serP;
            $this->_m_serP = ($this->caps() & 16777216) != 0;
            return $this->_m_serP;
        }
        protected $_m_tesP;

        /**
         * Threshold-based error status.
         */
        public function tesP() {
            if ($this->_m_tesP !== null)
                return $this->_m_tesP;
            $this->_m_tesP = ($this->caps() & 2048) != 0;
            return $this->_m_tesP;
        }
        protected $_m_caps;
        protected $_m_mciCtl2Bank0;
        protected $_m_mciCtl2Bank1;
        protected $_m_mcgExtCtl;
        protected $_m_trailing;

        /**
         * MCG_CAP, the capabilities.
         */
        public function caps() { return $this->_m_caps; }

        /**
         * MCi_CTL2 of bank 0. Since Xen 4.3.
         */
        public function mciCtl2Bank0() { return $this->_m_mciCtl2Bank0; }

        /**
         * MCi_CTL2 of bank 1. Since Xen 4.3.
         */
        public function mciCtl2Bank1() { return $this->_m_mciCtl2Bank1; }

        /**
         * MCG_EXT_CTL. Since Xen 4.10.
         */
        public function mcgExtCtl() { return $this->_m_mcgExtCtl; }

        /**
         * Octets behind the known layout, kept as they are; none in a stream
         * that Xen wrote.
         */
        public function trailing() { return $this->_m_trailing; }
    }
}

namespace Luformat\XenHvmContext {
    class BreakpointCondition {

        /**
         * Execution.
         */
        const EXECUTE = 0;

        /**
         * Data write.
         */
        const WRITE = 1;

        /**
         * I/O.
         */
        const IO = 2;

        /**
         * Data read or write.
         */
        const ACCESS = 3;

        private const _VALUES = [0 => true, 1 => true, 2 => true, 3 => true];

        public static function isDefined(int $v): bool {
            return isset(self::_VALUES[$v]);
        }
    }
}

namespace Luformat\XenHvmContext {
    class BreakpointLength {

        /**
         * 1 octet.
         */
        const ONE = 0;

        /**
         * 2 octets.
         */
        const TWO = 1;

        /**
         * 8 octets.
         */
        const EIGHT = 2;

        /**
         * 4 octets.
         */
        const FOUR = 3;

        private const _VALUES = [0 => true, 1 => true, 2 => true, 3 => true];

        public static function isDefined(int $v): bool {
            return isset(self::_VALUES[$v]);
        }
    }
}

namespace Luformat\XenHvmContext {
    class DeliveryMode {

        /**
         * The given vector.
         */
        const FIXED = 0;

        /**
         * The given vector at the CPU with the lowest priority.
         */
        const LOWEST_PRIORITY = 1;

        /**
         * System management interrupt.
         */
        const SMI = 2;

        /**
         * Remote read.
         */
        const REMOTE_READ = 3;

        /**
         * Non-maskable interrupt.
         */
        const NMI = 4;

        /**
         * Initialisation.
         */
        const INIT = 5;

        /**
         * Startup.
         */
        const STARTUP = 6;

        /**
         * Vector from the PIC.
         */
        const EXT_INT = 7;

        private const _VALUES = [0 => true, 1 => true, 2 => true, 3 => true, 4 => true, 5 => true, 6 => true, 7 => true];

        public static function isDefined(int $v): bool {
            return isset(self::_VALUES[$v]);
        }
    }
}

namespace Luformat\XenHvmContext {
    class DestinationShorthand {

        /**
         * The ID counts.
         */
        const NO_SHORTHAND = 0;

        /**
         * The sender.
         */
        const ITSELF = 1;

        /**
         * All, with the sender.
         */
        const ALL = 2;

        /**
         * All but the sender.
         */
        const OTHERS = 3;

        private const _VALUES = [0 => true, 1 => true, 2 => true, 3 => true];

        public static function isDefined(int $v): bool {
            return isset(self::_VALUES[$v]);
        }
    }
}

namespace Luformat\XenHvmContext {
    class EventType {

        /**
         * Interrupt.
         */
        const EXTERNAL_INTERRUPT = 0;

        /**
         * Not defined.
         */
        const RESERVED = 1;

        /**
         * Non-maskable interrupt.
         */
        const NMI = 2;

        /**
         * Exception.
         */
        const HW_EXCEPTION = 3;

        /**
         * INT n.
         */
        const SW_INTERRUPT = 4;

        /**
         * INT1.
         */
        const PRIV_SW_EXCEPTION = 5;

        /**
         * INT3 or INTO.
         */
        const SW_EXCEPTION = 6;

        /**
         * Other event.
         */
        const OTHER = 7;

        private const _VALUES = [0 => true, 1 => true, 2 => true, 3 => true, 4 => true, 5 => true, 6 => true, 7 => true];

        public static function isDefined(int $v): bool {
            return isset(self::_VALUES[$v]);
        }
    }
}

namespace Luformat\XenHvmContext {
    class MemoryType {

        /**
         * Not cached.
         */
        const UNCACHEABLE = 0;

        /**
         * Write-combining.
         */
        const WRITE_COMBINING = 1;

        /**
         * Write-through.
         */
        const WRITE_THROUGH = 4;

        /**
         * Write-protected.
         */
        const WRITE_PROTECTED = 5;

        /**
         * Write-back.
         */
        const WRITE_BACK = 6;

        /**
         * Not cached, but an MTRR may override it; in the PAT only.
         */
        const UNCACHED_MINUS = 7;

        private const _VALUES = [0 => true, 1 => true, 4 => true, 5 => true, 6 => true, 7 => true];

        public static function isDefined(int $v): bool {
            return isset(self::_VALUES[$v]);
        }
    }
}

namespace Luformat\XenHvmContext {
    class MsrIndex {

        /**
         * Speculation control.
         */
        const SPEC_CTRL = 72;

        /**
         * CPUID faulting.
         */
        const MISC_FEATURES_ENABLES = 320;

        /**
         * Protection key rights of supervisor pages.
         */
        const PKRS = 1761;

        /**
         * MPX configuration of the supervisor.
         */
        const BNDCFGS = 3472;

        /**
         * Supervisor states of XSAVES.
         */
        const XSS = 3488;

        /**
         * Virtual speculation control.
         */
        const VIRT_SPEC_CTRL = 3221291295;

        /**
         * Address mask of breakpoint 1.
         */
        const DR1_ADDRESS_MASK = 3221295129;

        /**
         * Address mask of breakpoint 2.
         */
        const DR2_ADDRESS_MASK = 3221295130;

        /**
         * Address mask of breakpoint 3.
         */
        const DR3_ADDRESS_MASK = 3221295131;

        /**
         * Address mask of breakpoint 0.
         */
        const DR0_ADDRESS_MASK = 3221295143;

        private const _VALUES = [72 => true, 320 => true, 1761 => true, 3472 => true, 3488 => true, 3221291295 => true, 3221295129 => true, 3221295130 => true, 3221295131 => true, 3221295143 => true];

        public static function isDefined(int $v): bool {
            return isset(self::_VALUES[$v]);
        }
    }
}

namespace Luformat\XenHvmContext {
    class PitAccess {

        /**
         * None.
         */
        const NO_ACCESS = 0;

        /**
         * Low octet.
         */
        const LSB = 1;

        /**
         * High octet.
         */
        const MSB = 2;

        /**
         * Both, low octet next.
         */
        const WORD0 = 3;

        /**
         * Both, high octet next.
         */
        const WORD1 = 4;

        private const _VALUES = [0 => true, 1 => true, 2 => true, 3 => true, 4 => true];

        public static function isDefined(int $v): bool {
            return isset(self::_VALUES[$v]);
        }
    }
}

namespace Luformat\XenHvmContext {
    class PitMode {

        /**
         * Mode 0.
         */
        const INTERRUPT_ON_TERMINAL_COUNT = 0;

        /**
         * Mode 1.
         */
        const ONE_SHOT = 1;

        /**
         * Mode 2.
         */
        const RATE_GENERATOR = 2;

        /**
         * Mode 3.
         */
        const SQUARE_WAVE = 3;

        /**
         * Mode 4.
         */
        const SOFTWARE_STROBE = 4;

        /**
         * Mode 5.
         */
        const HARDWARE_STROBE = 5;

        private const _VALUES = [0 => true, 1 => true, 2 => true, 3 => true, 4 => true, 5 => true];

        public static function isDefined(int $v): bool {
            return isset(self::_VALUES[$v]);
        }
    }
}

namespace Luformat\XenHvmContext {
    class SaveType {

        /**
         * Last entry; without a body.
         */
        const TERMINATOR = 0;

        /**
         * Identifies the format and the machine that saved; must come first.
         */
        const HEADER = 1;

        /**
         * Registers of a virtual CPU.
         */
        const CPU = 2;

        /**
         * Interrupt controller 8259A; instance 0 is the master, 1 the slave.
         */
        const PIC = 3;

        /**
         * I/O APIC.
         */
        const IOAPIC = 4;

        /**
         * Local APIC of a virtual CPU, apart from its registers.
         */
        const LAPIC = 5;

        /**
         * Registers of the local APIC of a virtual CPU.
         */
        const LAPIC_REGS = 6;

        /**
         * Interrupt wires of PCI devices.
         */
        const PCI_IRQ = 7;

        /**
         * Interrupt wires of ISA devices.
         */
        const ISA_IRQ = 8;

        /**
         * Routing of PCI interrupts to ISA ones.
         */
        const PCI_LINK = 9;

        /**
         * Interval timer 8254.
         */
        const PIT = 10;

        /**
         * Real-time clock.
         */
        const RTC = 11;

        /**
         * High precision event timer.
         */
        const HPET = 12;

        /**
         * ACPI power management timer and PM1a events.
         */
        const PMTIMER = 13;

        /**
         * Memory type range registers and PAT of a virtual CPU.
         */
        const MTRR = 14;

        /**
         * State of the Hyper-V interface that belongs to the domain.
         */
        const VIRIDIAN_DOMAIN = 15;

        /**
         * Extended state of a virtual CPU.
         */
        const CPU_XSAVE = 16;

        /**
         * State of the Hyper-V interface that belongs to a virtual CPU.
         */
        const VIRIDIAN_VCPU = 17;

        /**
         * Virtual machine check registers of a virtual CPU.
         */
        const VMCE_VCPU = 18;

        /**
         * TSC adjustment of a virtual CPU.
         */
        const TSC_ADJUST = 19;

        /**
         * Further MSRs of a virtual CPU.
         */
        const CPU_MSR = 20;

        /**
         * Not assigned by Xen.
         */
        const UNASSIGNED_21 = 21;

        /**
         * Reserved for Amazon; no public layout, Xen refuses to load it.
         */
        const AMAZON_22 = 22;

        /**
         * Reserved for Amazon; no public layout, Xen refuses to load it.
         */
        const AMAZON_23 = 23;

        /**
         * Reserved for Amazon; no public layout, Xen refuses to load it.
         */
        const AMAZON_24 = 24;

        /**
         * Reserved for Amazon; no public layout, Xen refuses to load it.
         */
        const AMAZON_25 = 25;

        /**
         * Reserved for Amazon; no public layout, Xen refuses to load it.
         */
        const AMAZON_26 = 26;

        /**
         * Reserved for Amazon; no public layout, Xen refuses to load it.
         */
        const AMAZON_27 = 27;

        /**
         * Reserved for Amazon; no public layout, Xen refuses to load it.
         */
        const AMAZON_28 = 28;

        /**
         * Reserved for Amazon; no public layout, Xen refuses to load it.
         */
        const AMAZON_29 = 29;

        /**
         * Reserved for Amazon; no public layout, Xen refuses to load it.
         */
        const AMAZON_30 = 30;

        /**
         * Reserved for Amazon; no public layout, Xen refuses to load it.
         */
        const AMAZON_31 = 31;

        /**
         * Reserved for Amazon; no public layout, Xen refuses to load it.
         */
        const AMAZON_32 = 32;

        /**
         * Reserved for Amazon; no public layout, Xen refuses to load it.
         */
        const AMAZON_33 = 33;

        /**
         * Reserved for Amazon; no public layout, Xen refuses to load it.
         */
        const AMAZON_34 = 34;

        private const _VALUES = [0 => true, 1 => true, 2 => true, 3 => true, 4 => true, 5 => true, 6 => true, 7 => true, 8 => true, 9 => true, 10 => true, 11 => true, 12 => true, 13 => true, 14 => true, 15 => true, 16 => true, 17 => true, 18 => true, 19 => true, 20 => true, 21 => true, 22 => true, 23 => true, 24 => true, 25 => true, 26 => true, 27 => true, 28 => true, 29 => true, 30 => true, 31 => true, 32 => true, 33 => true, 34 => true];

        public static function isDefined(int $v): bool {
            return isset(self::_VALUES[$v]);
        }
    }
}

namespace Luformat\XenHvmContext {
    class TimerDivide {

        /**
         * By 2.
         */
        const BY_2 = 0;

        /**
         * By 4.
         */
        const BY_4 = 1;

        /**
         * By 8.
         */
        const BY_8 = 2;

        /**
         * By 16.
         */
        const BY_16 = 3;

        /**
         * By 32.
         */
        const BY_32 = 8;

        /**
         * By 64.
         */
        const BY_64 = 9;

        /**
         * By 128.
         */
        const BY_128 = 10;

        /**
         * By 1.
         */
        const BY_1 = 11;

        private const _VALUES = [0 => true, 1 => true, 2 => true, 3 => true, 8 => true, 9 => true, 10 => true, 11 => true];

        public static function isDefined(int $v): bool {
            return isset(self::_VALUES[$v]);
        }
    }
}

namespace Luformat\XenHvmContext {
    class TimerMode {

        /**
         * Once.
         */
        const ONE_SHOT = 0;

        /**
         * Periodic.
         */
        const PERIODIC = 1;

        /**
         * At a value of the TSC.
         */
        const TSC_DEADLINE = 2;

        /**
         * Not defined.
         */
        const RESERVED = 3;

        private const _VALUES = [0 => true, 1 => true, 2 => true, 3 => true];

        public static function isDefined(int $v): bool {
            return isset(self::_VALUES[$v]);
        }
    }
}
