// This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild

(function (root, factory) {
  if (typeof define === 'function' && define.amd) {
    define(['exports', './ExactStream', './X86Fxsave', './X86Xsave'], factory);
  } else if (typeof exports === 'object' && exports !== null && typeof exports.nodeType !== 'number') {
    factory(exports, require('./ExactStream'), require('./X86Fxsave'), require('./X86Xsave'));
  } else {
    factory(root.XenHvmContext || (root.XenHvmContext = {}), root.ExactStream, root.X86Fxsave || (root.X86Fxsave = {}), root.X86Xsave || (root.X86Xsave = {}));
  }
})(typeof self !== 'undefined' ? self : this, function (XenHvmContext_, KaitaiStream, X86Fxsave_, X86Xsave_) {
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
 * @see xen/include/public/hvm/save.h, xen/include/public/arch-x86/hvm/save.h
 */

var XenHvmContext = (function() {
  XenHvmContext.BreakpointCondition = Object.freeze({
    EXECUTE: 0,
    WRITE: 1,
    IO: 2,
    ACCESS: 3,

    0: "EXECUTE",
    1: "WRITE",
    2: "IO",
    3: "ACCESS",
  });

  XenHvmContext.BreakpointLength = Object.freeze({
    ONE: 0,
    TWO: 1,
    EIGHT: 2,
    FOUR: 3,

    0: "ONE",
    1: "TWO",
    2: "EIGHT",
    3: "FOUR",
  });

  XenHvmContext.DeliveryMode = Object.freeze({
    FIXED: 0,
    LOWEST_PRIORITY: 1,
    SMI: 2,
    REMOTE_READ: 3,
    NMI: 4,
    INIT: 5,
    STARTUP: 6,
    EXT_INT: 7,

    0: "FIXED",
    1: "LOWEST_PRIORITY",
    2: "SMI",
    3: "REMOTE_READ",
    4: "NMI",
    5: "INIT",
    6: "STARTUP",
    7: "EXT_INT",
  });

  XenHvmContext.DestinationShorthand = Object.freeze({
    NO_SHORTHAND: 0,
    ITSELF: 1,
    ALL: 2,
    OTHERS: 3,

    0: "NO_SHORTHAND",
    1: "ITSELF",
    2: "ALL",
    3: "OTHERS",
  });

  XenHvmContext.EventType = Object.freeze({
    EXTERNAL_INTERRUPT: 0,
    RESERVED: 1,
    NMI: 2,
    HW_EXCEPTION: 3,
    SW_INTERRUPT: 4,
    PRIV_SW_EXCEPTION: 5,
    SW_EXCEPTION: 6,
    OTHER: 7,

    0: "EXTERNAL_INTERRUPT",
    1: "RESERVED",
    2: "NMI",
    3: "HW_EXCEPTION",
    4: "SW_INTERRUPT",
    5: "PRIV_SW_EXCEPTION",
    6: "SW_EXCEPTION",
    7: "OTHER",
  });

  XenHvmContext.MemoryType = Object.freeze({
    UNCACHEABLE: 0,
    WRITE_COMBINING: 1,
    WRITE_THROUGH: 4,
    WRITE_PROTECTED: 5,
    WRITE_BACK: 6,
    UNCACHED_MINUS: 7,

    0: "UNCACHEABLE",
    1: "WRITE_COMBINING",
    4: "WRITE_THROUGH",
    5: "WRITE_PROTECTED",
    6: "WRITE_BACK",
    7: "UNCACHED_MINUS",
  });

  XenHvmContext.MsrIndex = Object.freeze({
    SPEC_CTRL: 72,
    MISC_FEATURES_ENABLES: 320,
    PKRS: 1761,
    BNDCFGS: 3472,
    XSS: 3488,
    VIRT_SPEC_CTRL: 3221291295,
    DR1_ADDRESS_MASK: 3221295129,
    DR2_ADDRESS_MASK: 3221295130,
    DR3_ADDRESS_MASK: 3221295131,
    DR0_ADDRESS_MASK: 3221295143,

    72: "SPEC_CTRL",
    320: "MISC_FEATURES_ENABLES",
    1761: "PKRS",
    3472: "BNDCFGS",
    3488: "XSS",
    3221291295: "VIRT_SPEC_CTRL",
    3221295129: "DR1_ADDRESS_MASK",
    3221295130: "DR2_ADDRESS_MASK",
    3221295131: "DR3_ADDRESS_MASK",
    3221295143: "DR0_ADDRESS_MASK",
  });

  XenHvmContext.PitAccess = Object.freeze({
    NO_ACCESS: 0,
    LSB: 1,
    MSB: 2,
    WORD0: 3,
    WORD1: 4,

    0: "NO_ACCESS",
    1: "LSB",
    2: "MSB",
    3: "WORD0",
    4: "WORD1",
  });

  XenHvmContext.PitMode = Object.freeze({
    INTERRUPT_ON_TERMINAL_COUNT: 0,
    ONE_SHOT: 1,
    RATE_GENERATOR: 2,
    SQUARE_WAVE: 3,
    SOFTWARE_STROBE: 4,
    HARDWARE_STROBE: 5,

    0: "INTERRUPT_ON_TERMINAL_COUNT",
    1: "ONE_SHOT",
    2: "RATE_GENERATOR",
    3: "SQUARE_WAVE",
    4: "SOFTWARE_STROBE",
    5: "HARDWARE_STROBE",
  });

  XenHvmContext.SaveType = Object.freeze({
    TERMINATOR: 0,
    HEADER: 1,
    CPU: 2,
    PIC: 3,
    IOAPIC: 4,
    LAPIC: 5,
    LAPIC_REGS: 6,
    PCI_IRQ: 7,
    ISA_IRQ: 8,
    PCI_LINK: 9,
    PIT: 10,
    RTC: 11,
    HPET: 12,
    PMTIMER: 13,
    MTRR: 14,
    VIRIDIAN_DOMAIN: 15,
    CPU_XSAVE: 16,
    VIRIDIAN_VCPU: 17,
    VMCE_VCPU: 18,
    TSC_ADJUST: 19,
    CPU_MSR: 20,
    UNASSIGNED_21: 21,
    AMAZON_22: 22,
    AMAZON_23: 23,
    AMAZON_24: 24,
    AMAZON_25: 25,
    AMAZON_26: 26,
    AMAZON_27: 27,
    AMAZON_28: 28,
    AMAZON_29: 29,
    AMAZON_30: 30,
    AMAZON_31: 31,
    AMAZON_32: 32,
    AMAZON_33: 33,
    AMAZON_34: 34,

    0: "TERMINATOR",
    1: "HEADER",
    2: "CPU",
    3: "PIC",
    4: "IOAPIC",
    5: "LAPIC",
    6: "LAPIC_REGS",
    7: "PCI_IRQ",
    8: "ISA_IRQ",
    9: "PCI_LINK",
    10: "PIT",
    11: "RTC",
    12: "HPET",
    13: "PMTIMER",
    14: "MTRR",
    15: "VIRIDIAN_DOMAIN",
    16: "CPU_XSAVE",
    17: "VIRIDIAN_VCPU",
    18: "VMCE_VCPU",
    19: "TSC_ADJUST",
    20: "CPU_MSR",
    21: "UNASSIGNED_21",
    22: "AMAZON_22",
    23: "AMAZON_23",
    24: "AMAZON_24",
    25: "AMAZON_25",
    26: "AMAZON_26",
    27: "AMAZON_27",
    28: "AMAZON_28",
    29: "AMAZON_29",
    30: "AMAZON_30",
    31: "AMAZON_31",
    32: "AMAZON_32",
    33: "AMAZON_33",
    34: "AMAZON_34",
  });

  XenHvmContext.TimerDivide = Object.freeze({
    BY_2: 0,
    BY_4: 1,
    BY_8: 2,
    BY_16: 3,
    BY_32: 8,
    BY_64: 9,
    BY_128: 10,
    BY_1: 11,

    0: "BY_2",
    1: "BY_4",
    2: "BY_8",
    3: "BY_16",
    8: "BY_32",
    9: "BY_64",
    10: "BY_128",
    11: "BY_1",
  });

  XenHvmContext.TimerMode = Object.freeze({
    ONE_SHOT: 0,
    PERIODIC: 1,
    TSC_DEADLINE: 2,
    RESERVED: 3,

    0: "ONE_SHOT",
    1: "PERIODIC",
    2: "TSC_DEADLINE",
    3: "RESERVED",
  });

  function XenHvmContext(_io, _parent, _root) {
    this._io = _io;
    this._parent = _parent;
    this._root = _root || this;

    this._read();
  }
  XenHvmContext.prototype._read = function() {
    this.entries = [];
    var i = 0;
    do {
      var _ = new Entry(this._io, this, this._root);
      this.entries.push(_);
      i++;
    } while (!(_.typecode == XenHvmContext.SaveType.TERMINATOR));
    if (!(this._io.isEof())) {
      this.trailing = this._io.readBytesFull();
    }
  }

  /**
   * Destination format register.
   * @see Intel 64 and IA-32 Architectures SDM, volume 3, chapter 11 (Advanced
   * Programmable Interrupt Controller)
   */

  var ApicDestinationFormat = XenHvmContext.ApicDestinationFormat = (function() {
    function ApicDestinationFormat(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    ApicDestinationFormat.prototype._read = function() {
      this.value = this._io.readU4le();
      this.reserved = this._io.readBytes(12);
    }

    /**
     * 15 is the flat model, 0 the cluster model.
     */
    Object.defineProperty(ApicDestinationFormat.prototype, 'model', {
      get: function() {
        if (this._m_model !== undefined)
          return this._m_model;
        this._m_model = Math.floor(this.value / 268435456);
        return this._m_model;
      }
    });

    /**
     * The register.
     */

    /**
     * Octets up to the next register.
     */

    return ApicDestinationFormat;
  })();

  /**
   * Error status register.
   * @see Intel 64 and IA-32 Architectures SDM, volume 3, chapter 11 (Advanced
   * Programmable Interrupt Controller)
   */

  var ApicErrorStatus = XenHvmContext.ApicErrorStatus = (function() {
    function ApicErrorStatus(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    ApicErrorStatus.prototype._read = function() {
      this.value = this._io.readU4le();
      this.reserved = this._io.readBytes(12);
    }

    /**
     * Access to a register that is not there.
     */
    Object.defineProperty(ApicErrorStatus.prototype, 'illegalRegister', {
      get: function() {
        if (this._m_illegalRegister !== undefined)
          return this._m_illegalRegister;
        this._m_illegalRegister = (this.value & 128) != 0;
        return this._m_illegalRegister;
      }
    });

    /**
     * What was received was not accepted.
     */
    Object.defineProperty(ApicErrorStatus.prototype, 'receiveAccept', {
      get: function() {
        if (this._m_receiveAccept !== undefined)
          return this._m_receiveAccept;
        this._m_receiveAccept = (this.value & 8) != 0;
        return this._m_receiveAccept;
      }
    });

    /**
     * Receive checksum error.
     */
    Object.defineProperty(ApicErrorStatus.prototype, 'receiveChecksum', {
      get: function() {
        if (this._m_receiveChecksum !== undefined)
          return this._m_receiveChecksum;
        this._m_receiveChecksum = (this.value & 2) != 0;
        return this._m_receiveChecksum;
      }
    });

    /**
     * Illegal vector received.
     */
    Object.defineProperty(ApicErrorStatus.prototype, 'receiveIllegalVector', {
      get: function() {
        if (this._m_receiveIllegalVector !== undefined)
          return this._m_receiveIllegalVector;
        this._m_receiveIllegalVector = (this.value & 64) != 0;
        return this._m_receiveIllegalVector;
      }
    });

    /**
     * Lowest-priority IPI, which is not supported.
     */
    Object.defineProperty(ApicErrorStatus.prototype, 'redirectableIpi', {
      get: function() {
        if (this._m_redirectableIpi !== undefined)
          return this._m_redirectableIpi;
        this._m_redirectableIpi = (this.value & 16) != 0;
        return this._m_redirectableIpi;
      }
    });

    /**
     * Nobody accepted what was sent.
     */
    Object.defineProperty(ApicErrorStatus.prototype, 'sendAccept', {
      get: function() {
        if (this._m_sendAccept !== undefined)
          return this._m_sendAccept;
        this._m_sendAccept = (this.value & 4) != 0;
        return this._m_sendAccept;
      }
    });

    /**
     * Send checksum error.
     */
    Object.defineProperty(ApicErrorStatus.prototype, 'sendChecksum', {
      get: function() {
        if (this._m_sendChecksum !== undefined)
          return this._m_sendChecksum;
        this._m_sendChecksum = (this.value & 1) != 0;
        return this._m_sendChecksum;
      }
    });

    /**
     * Illegal vector sent.
     */
    Object.defineProperty(ApicErrorStatus.prototype, 'sendIllegalVector', {
      get: function() {
        if (this._m_sendIllegalVector !== undefined)
          return this._m_sendIllegalVector;
        this._m_sendIllegalVector = (this.value & 32) != 0;
        return this._m_sendIllegalVector;
      }
    });

    /**
     * The register.
     */

    /**
     * Octets up to the next register.
     */

    return ApicErrorStatus;
  })();

  /**
   * Interrupt command register, bits 63 to 32.
   * @see Intel 64 and IA-32 Architectures SDM, volume 3, chapter 11 (Advanced
   * Programmable Interrupt Controller)
   */

  var ApicIcrHigh = XenHvmContext.ApicIcrHigh = (function() {
    function ApicIcrHigh(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    ApicIcrHigh.prototype._read = function() {
      this.value = this._io.readU4le();
      this.reserved = this._io.readBytes(12);
    }

    /**
     * Destination in xAPIC mode; in x2APIC mode it is the register.
     */
    Object.defineProperty(ApicIcrHigh.prototype, 'destination', {
      get: function() {
        if (this._m_destination !== undefined)
          return this._m_destination;
        this._m_destination = Math.floor(this.value / 16777216);
        return this._m_destination;
      }
    });

    /**
     * The register.
     */

    /**
     * Octets up to the next register.
     */

    return ApicIcrHigh;
  })();

  /**
   * Interrupt command register, bits 31 to 0.
   * @see Intel 64 and IA-32 Architectures SDM, volume 3, chapter 11 (Advanced
   * Programmable Interrupt Controller)
   */

  var ApicIcrLow = XenHvmContext.ApicIcrLow = (function() {
    function ApicIcrLow(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    ApicIcrLow.prototype._read = function() {
      this.value = this._io.readU4le();
      this.reserved = this._io.readBytes(12);
    }

    /**
     * Kind of the interrupt.
     */
    Object.defineProperty(ApicIcrLow.prototype, 'deliveryMode', {
      get: function() {
        if (this._m_deliveryMode !== undefined)
          return this._m_deliveryMode;
        this._m_deliveryMode = KaitaiStream.mod(Math.floor(this.value / 256), 8);
        return this._m_deliveryMode;
      }
    });

    /**
     * Assert, not deassert.
     */
    Object.defineProperty(ApicIcrLow.prototype, 'isAssert', {
      get: function() {
        if (this._m_isAssert !== undefined)
          return this._m_isAssert;
        this._m_isAssert = (this.value & 16384) != 0;
        return this._m_isAssert;
      }
    });

    /**
     * Delivery is pending.
     */
    Object.defineProperty(ApicIcrLow.prototype, 'isBusy', {
      get: function() {
        if (this._m_isBusy !== undefined)
          return this._m_isBusy;
        this._m_isBusy = (this.value & 4096) != 0;
        return this._m_isBusy;
      }
    });

    /**
     * Level-triggered.
     */
    Object.defineProperty(ApicIcrLow.prototype, 'isLevel', {
      get: function() {
        if (this._m_isLevel !== undefined)
          return this._m_isLevel;
        this._m_isLevel = (this.value & 32768) != 0;
        return this._m_isLevel;
      }
    });

    /**
     * The destination is a logical ID.
     */
    Object.defineProperty(ApicIcrLow.prototype, 'isLogical', {
      get: function() {
        if (this._m_isLogical !== undefined)
          return this._m_isLogical;
        this._m_isLogical = (this.value & 2048) != 0;
        return this._m_isLogical;
      }
    });

    /**
     * Status of a remote read.
     */
    Object.defineProperty(ApicIcrLow.prototype, 'remoteReadStatus', {
      get: function() {
        if (this._m_remoteReadStatus !== undefined)
          return this._m_remoteReadStatus;
        this._m_remoteReadStatus = KaitaiStream.mod(Math.floor(this.value / 65536), 4);
        return this._m_remoteReadStatus;
      }
    });

    /**
     * Destination without an ID.
     */
    Object.defineProperty(ApicIcrLow.prototype, 'shorthand', {
      get: function() {
        if (this._m_shorthand !== undefined)
          return this._m_shorthand;
        this._m_shorthand = KaitaiStream.mod(Math.floor(this.value / 262144), 4);
        return this._m_shorthand;
      }
    });

    /**
     * Vector.
     */
    Object.defineProperty(ApicIcrLow.prototype, 'vector', {
      get: function() {
        if (this._m_vector !== undefined)
          return this._m_vector;
        this._m_vector = this.value & 255;
        return this._m_vector;
      }
    });

    /**
     * The register.
     */

    /**
     * Octets up to the next register.
     */

    return ApicIcrLow;
  })();

  /**
   * APIC ID register.
   * @see Intel 64 and IA-32 Architectures SDM, volume 3, chapter 11 (Advanced
   * Programmable Interrupt Controller)
   */

  var ApicId = XenHvmContext.ApicId = (function() {
    function ApicId(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    ApicId.prototype._read = function() {
      this.value = this._io.readU4le();
      this.reserved = this._io.readBytes(12);
    }

    /**
     * APIC ID in xAPIC mode; in x2APIC mode the register is the ID.
     */
    Object.defineProperty(ApicId.prototype, 'xapicId', {
      get: function() {
        if (this._m_xapicId !== undefined)
          return this._m_xapicId;
        this._m_xapicId = Math.floor(this.value / 16777216);
        return this._m_xapicId;
      }
    });

    /**
     * The register.
     */

    /**
     * Octets up to the next register.
     */

    return ApicId;
  })();

  /**
   * Logical destination register.
   * @see Intel 64 and IA-32 Architectures SDM, volume 3, chapter 11 (Advanced
   * Programmable Interrupt Controller)
   */

  var ApicLogicalDestination = XenHvmContext.ApicLogicalDestination = (function() {
    function ApicLogicalDestination(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    ApicLogicalDestination.prototype._read = function() {
      this.value = this._io.readU4le();
      this.reserved = this._io.readBytes(12);
    }

    /**
     * Logical ID in xAPIC mode.
     */
    Object.defineProperty(ApicLogicalDestination.prototype, 'logicalId', {
      get: function() {
        if (this._m_logicalId !== undefined)
          return this._m_logicalId;
        this._m_logicalId = Math.floor(this.value / 16777216);
        return this._m_logicalId;
      }
    });

    /**
     * Cluster in x2APIC mode.
     */
    Object.defineProperty(ApicLogicalDestination.prototype, 'x2apicCluster', {
      get: function() {
        if (this._m_x2apicCluster !== undefined)
          return this._m_x2apicCluster;
        this._m_x2apicCluster = Math.floor(this.value / 65536);
        return this._m_x2apicCluster;
      }
    });

    /**
     * Logical ID within its cluster in x2APIC mode.
     */
    Object.defineProperty(ApicLogicalDestination.prototype, 'x2apicLogicalId', {
      get: function() {
        if (this._m_x2apicLogicalId !== undefined)
          return this._m_x2apicLogicalId;
        this._m_x2apicLogicalId = this.value & 65535;
        return this._m_x2apicLogicalId;
      }
    });

    /**
     * The register.
     */

    /**
     * Octets up to the next register.
     */

    return ApicLogicalDestination;
  })();

  /**
   * An entry of the local vector table.
   * @see Intel 64 and IA-32 Architectures SDM, volume 3, chapter 11 (Advanced
   * Programmable Interrupt Controller)
   */

  var ApicLvt = XenHvmContext.ApicLvt = (function() {
    function ApicLvt(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    ApicLvt.prototype._read = function() {
      this.value = this._io.readU4le();
      this.reserved = this._io.readBytes(12);
    }

    /**
     * Kind of the interrupt; not for timer and error.
     */
    Object.defineProperty(ApicLvt.prototype, 'deliveryMode', {
      get: function() {
        if (this._m_deliveryMode !== undefined)
          return this._m_deliveryMode;
        this._m_deliveryMode = KaitaiStream.mod(Math.floor(this.value / 256), 8);
        return this._m_deliveryMode;
      }
    });

    /**
     * The pin is active at low level; LINT0 and LINT1 only.
     */
    Object.defineProperty(ApicLvt.prototype, 'isActiveLow', {
      get: function() {
        if (this._m_isActiveLow !== undefined)
          return this._m_isActiveLow;
        this._m_isActiveLow = (this.value & 8192) != 0;
        return this._m_isActiveLow;
      }
    });

    /**
     * Level-triggered; LINT0 and LINT1 only.
     */
    Object.defineProperty(ApicLvt.prototype, 'isLevel', {
      get: function() {
        if (this._m_isLevel !== undefined)
          return this._m_isLevel;
        this._m_isLevel = (this.value & 32768) != 0;
        return this._m_isLevel;
      }
    });

    /**
     * The interrupt is masked.
     */
    Object.defineProperty(ApicLvt.prototype, 'isMasked', {
      get: function() {
        if (this._m_isMasked !== undefined)
          return this._m_isMasked;
        this._m_isMasked = (this.value & 65536) != 0;
        return this._m_isMasked;
      }
    });

    /**
     * Delivery is pending.
     */
    Object.defineProperty(ApicLvt.prototype, 'isPending', {
      get: function() {
        if (this._m_isPending !== undefined)
          return this._m_isPending;
        this._m_isPending = (this.value & 4096) != 0;
        return this._m_isPending;
      }
    });

    /**
     * A level interrupt waits for its end; LINT0 and LINT1 only.
     */
    Object.defineProperty(ApicLvt.prototype, 'remoteIrr', {
      get: function() {
        if (this._m_remoteIrr !== undefined)
          return this._m_remoteIrr;
        this._m_remoteIrr = (this.value & 16384) != 0;
        return this._m_remoteIrr;
      }
    });

    /**
     * Mode of the timer; timer only.
     */
    Object.defineProperty(ApicLvt.prototype, 'timerMode', {
      get: function() {
        if (this._m_timerMode !== undefined)
          return this._m_timerMode;
        this._m_timerMode = KaitaiStream.mod(Math.floor(this.value / 131072), 4);
        return this._m_timerMode;
      }
    });

    /**
     * Vector.
     */
    Object.defineProperty(ApicLvt.prototype, 'vector', {
      get: function() {
        if (this._m_vector !== undefined)
          return this._m_vector;
        this._m_vector = this.value & 255;
        return this._m_vector;
      }
    });

    /**
     * The register.
     */

    /**
     * Octets up to the next register.
     */

    return ApicLvt;
  })();

  /**
   * A priority register.
   * @see Intel 64 and IA-32 Architectures SDM, volume 3, chapter 11 (Advanced
   * Programmable Interrupt Controller)
   */

  var ApicPriority = XenHvmContext.ApicPriority = (function() {
    function ApicPriority(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    ApicPriority.prototype._read = function() {
      this.value = this._io.readU4le();
      this.reserved = this._io.readBytes(12);
    }

    /**
     * Priority class.
     */
    Object.defineProperty(ApicPriority.prototype, 'priorityClass', {
      get: function() {
        if (this._m_priorityClass !== undefined)
          return this._m_priorityClass;
        this._m_priorityClass = KaitaiStream.mod(Math.floor(this.value / 16), 16);
        return this._m_priorityClass;
      }
    });

    /**
     * Priority sub-class.
     */
    Object.defineProperty(ApicPriority.prototype, 'subclass', {
      get: function() {
        if (this._m_subclass !== undefined)
          return this._m_subclass;
        this._m_subclass = this.value & 15;
        return this._m_subclass;
      }
    });

    /**
     * The register.
     */

    /**
     * Octets up to the next register.
     */

    return ApicPriority;
  })();

  /**
   * A register of the local APIC without subfields, or a reserved place.
   * @see Intel 64 and IA-32 Architectures SDM, volume 3, chapter 11 (Advanced
   * Programmable Interrupt Controller)
   */

  var ApicRegister = XenHvmContext.ApicRegister = (function() {
    function ApicRegister(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    ApicRegister.prototype._read = function() {
      this.value = this._io.readU4le();
      this.reserved = this._io.readBytes(12);
    }

    /**
     * The register.
     */

    /**
     * Octets up to the next register.
     */

    return ApicRegister;
  })();

  /**
   * Spurious interrupt vector register.
   * @see Intel 64 and IA-32 Architectures SDM, volume 3, chapter 11 (Advanced
   * Programmable Interrupt Controller)
   */

  var ApicSpurious = XenHvmContext.ApicSpurious = (function() {
    function ApicSpurious(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    ApicSpurious.prototype._read = function() {
      this.value = this._io.readU4le();
      this.reserved = this._io.readBytes(12);
    }

    /**
     * EOI broadcasts are suppressed.
     */
    Object.defineProperty(ApicSpurious.prototype, 'directedEoi', {
      get: function() {
        if (this._m_directedEoi !== undefined)
          return this._m_directedEoi;
        this._m_directedEoi = (this.value & 4096) != 0;
        return this._m_directedEoi;
      }
    });

    /**
     * Focus checks are off.
     */
    Object.defineProperty(ApicSpurious.prototype, 'focusDisabled', {
      get: function() {
        if (this._m_focusDisabled !== undefined)
          return this._m_focusDisabled;
        this._m_focusDisabled = (this.value & 512) != 0;
        return this._m_focusDisabled;
      }
    });

    /**
     * The APIC is enabled by software.
     */
    Object.defineProperty(ApicSpurious.prototype, 'isEnabled', {
      get: function() {
        if (this._m_isEnabled !== undefined)
          return this._m_isEnabled;
        this._m_isEnabled = (this.value & 256) != 0;
        return this._m_isEnabled;
      }
    });

    /**
     * Spurious vector.
     */
    Object.defineProperty(ApicSpurious.prototype, 'vector', {
      get: function() {
        if (this._m_vector !== undefined)
          return this._m_vector;
        this._m_vector = this.value & 255;
        return this._m_vector;
      }
    });

    /**
     * The register.
     */

    /**
     * Octets up to the next register.
     */

    return ApicSpurious;
  })();

  /**
   * Divide configuration register.
   * @see Intel 64 and IA-32 Architectures SDM, volume 3, chapter 11 (Advanced
   * Programmable Interrupt Controller)
   */

  var ApicTimerDivide = XenHvmContext.ApicTimerDivide = (function() {
    function ApicTimerDivide(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    ApicTimerDivide.prototype._read = function() {
      this.value = this._io.readU4le();
      this.reserved = this._io.readBytes(12);
    }

    /**
     * What the timer clock is divided by (bits 3, 1 and 0).
     */
    Object.defineProperty(ApicTimerDivide.prototype, 'divisor', {
      get: function() {
        if (this._m_divisor !== undefined)
          return this._m_divisor;
        this._m_divisor = this.value & 11;
        return this._m_divisor;
      }
    });

    /**
     * The register.
     */

    /**
     * Octets up to the next register.
     */

    return ApicTimerDivide;
  })();

  /**
   * Version register.
   * @see Intel 64 and IA-32 Architectures SDM, volume 3, chapter 11 (Advanced
   * Programmable Interrupt Controller)
   */

  var ApicVersion = XenHvmContext.ApicVersion = (function() {
    function ApicVersion(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    ApicVersion.prototype._read = function() {
      this.value = this._io.readU4le();
      this.reserved = this._io.readBytes(12);
    }

    /**
     * EOI broadcasts can be suppressed.
     */
    Object.defineProperty(ApicVersion.prototype, 'directedEoi', {
      get: function() {
        if (this._m_directedEoi !== undefined)
          return this._m_directedEoi;
        this._m_directedEoi = (this.value & 16777216) != 0;
        return this._m_directedEoi;
      }
    });

    /**
     * Number of LVT entries minus one.
     */
    Object.defineProperty(ApicVersion.prototype, 'maxLvt', {
      get: function() {
        if (this._m_maxLvt !== undefined)
          return this._m_maxLvt;
        this._m_maxLvt = KaitaiStream.mod(Math.floor(this.value / 65536), 256);
        return this._m_maxLvt;
      }
    });

    /**
     * Version.
     */
    Object.defineProperty(ApicVersion.prototype, 'version', {
      get: function() {
        if (this._m_version !== undefined)
          return this._m_version;
        this._m_version = this.value & 255;
        return this._m_version;
      }
    });

    /**
     * The register.
     */

    /**
     * Octets up to the next register.
     */

    return ApicVersion;
  })();

  /**
   * Registers of a virtual CPU. 1032 octets since Xen 4.7; 1024, without
   * `flags`, before. The form of before Xen 3.4, 1016 octets without
   * `msr_tsc_aux`, is older than every stream format that can hold a context
   * and is not described.
   * @see xen/include/public/arch-x86/hvm/save.h (struct hvm_hw_cpu)
   */

  var Cpu = XenHvmContext.Cpu = (function() {
    function Cpu(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    Cpu.prototype._read = function() {
      this.fpuRegs = new X86Fxsave_.X86Fxsave(this._io, null, null);
      this.rax = this._io.readU8le();
      this.rbx = this._io.readU8le();
      this.rcx = this._io.readU8le();
      this.rdx = this._io.readU8le();
      this.rbp = this._io.readU8le();
      this.rsi = this._io.readU8le();
      this.rdi = this._io.readU8le();
      this.rsp = this._io.readU8le();
      this.r8 = this._io.readU8le();
      this.r9 = this._io.readU8le();
      this.r10 = this._io.readU8le();
      this.r11 = this._io.readU8le();
      this.r12 = this._io.readU8le();
      this.r13 = this._io.readU8le();
      this.r14 = this._io.readU8le();
      this.r15 = this._io.readU8le();
      this.rip = this._io.readU8le();
      this.rflags = this._io.readU8le();
      this.cr0 = this._io.readU8le();
      this.cr2 = this._io.readU8le();
      this.cr3 = this._io.readU8le();
      this.cr4 = this._io.readU8le();
      this.dr0 = this._io.readU8le();
      this.dr1 = this._io.readU8le();
      this.dr2 = this._io.readU8le();
      this.dr3 = this._io.readU8le();
      this.dr6 = this._io.readU8le();
      this.dr7 = this._io.readU8le();
      this.csSel = this._io.readU4le();
      this.dsSel = this._io.readU4le();
      this.esSel = this._io.readU4le();
      this.fsSel = this._io.readU4le();
      this.gsSel = this._io.readU4le();
      this.ssSel = this._io.readU4le();
      this.trSel = this._io.readU4le();
      this.ldtrSel = this._io.readU4le();
      this.csLimit = this._io.readU4le();
      this.dsLimit = this._io.readU4le();
      this.esLimit = this._io.readU4le();
      this.fsLimit = this._io.readU4le();
      this.gsLimit = this._io.readU4le();
      this.ssLimit = this._io.readU4le();
      this.trLimit = this._io.readU4le();
      this.ldtrLimit = this._io.readU4le();
      this.idtrLimit = this._io.readU4le();
      this.gdtrLimit = this._io.readU4le();
      this.csBase = this._io.readU8le();
      this.dsBase = this._io.readU8le();
      this.esBase = this._io.readU8le();
      this.fsBase = this._io.readU8le();
      this.gsBase = this._io.readU8le();
      this.ssBase = this._io.readU8le();
      this.trBase = this._io.readU8le();
      this.ldtrBase = this._io.readU8le();
      this.idtrBase = this._io.readU8le();
      this.gdtrBase = this._io.readU8le();
      this.csArbytes = this._io.readU4le();
      this.dsArbytes = this._io.readU4le();
      this.esArbytes = this._io.readU4le();
      this.fsArbytes = this._io.readU4le();
      this.gsArbytes = this._io.readU4le();
      this.ssArbytes = this._io.readU4le();
      this.trArbytes = this._io.readU4le();
      this.ldtrArbytes = this._io.readU4le();
      this.sysenterCs = this._io.readU8le();
      this.sysenterEsp = this._io.readU8le();
      this.sysenterEip = this._io.readU8le();
      this.shadowGs = this._io.readU8le();
      this.msrFlags = this._io.readU8le();
      this.msrLstar = this._io.readU8le();
      this.msrStar = this._io.readU8le();
      this.msrCstar = this._io.readU8le();
      this.msrSyscallMask = this._io.readU8le();
      this.msrEfer = this._io.readU8le();
      this.msrTscAux = this._io.readU8le();
      this.tsc = this._io.readU8le();
      this.pendingEvent = this._io.readU4le();
      this.errorCode = this._io.readU4le();
      if (!(this._io.isEof())) {
        this.flags = this._io.readU4le();
      }
      if (!(this._io.isEof())) {
        this.pad0 = this._io.readU4le();
      }
      if (!(this._io.isEof())) {
        this.trailing = this._io.readBytesFull();
      }
    }

    /**
     * Alignment checks.
     */
    Object.defineProperty(Cpu.prototype, 'cr0Am', {
      get: function() {
        if (this._m_cr0Am !== undefined)
          return this._m_cr0Am;
        this._m_cr0Am = ((BigInt(this.cr0) & 262144n) !== 0n);
        return this._m_cr0Am;
      }
    });

    /**
     * Cache disabled.
     */
    Object.defineProperty(Cpu.prototype, 'cr0Cd', {
      get: function() {
        if (this._m_cr0Cd !== undefined)
          return this._m_cr0Cd;
        this._m_cr0Cd = ((BigInt(this.cr0) & 1073741824n) !== 0n);
        return this._m_cr0Cd;
      }
    });

    /**
     * FPU emulation.
     */
    Object.defineProperty(Cpu.prototype, 'cr0Em', {
      get: function() {
        if (this._m_cr0Em !== undefined)
          return this._m_cr0Em;
        this._m_cr0Em = ((BigInt(this.cr0) & 4n) !== 0n);
        return this._m_cr0Em;
      }
    });

    /**
     * Extension type.
     */
    Object.defineProperty(Cpu.prototype, 'cr0Et', {
      get: function() {
        if (this._m_cr0Et !== undefined)
          return this._m_cr0Et;
        this._m_cr0Et = ((BigInt(this.cr0) & 16n) !== 0n);
        return this._m_cr0Et;
      }
    });

    /**
     * Monitor coprocessor.
     */
    Object.defineProperty(Cpu.prototype, 'cr0Mp', {
      get: function() {
        if (this._m_cr0Mp !== undefined)
          return this._m_cr0Mp;
        this._m_cr0Mp = ((BigInt(this.cr0) & 2n) !== 0n);
        return this._m_cr0Mp;
      }
    });

    /**
     * Numeric errors by exception.
     */
    Object.defineProperty(Cpu.prototype, 'cr0Ne', {
      get: function() {
        if (this._m_cr0Ne !== undefined)
          return this._m_cr0Ne;
        this._m_cr0Ne = ((BigInt(this.cr0) & 32n) !== 0n);
        return this._m_cr0Ne;
      }
    });

    /**
     * Not write-through.
     */
    Object.defineProperty(Cpu.prototype, 'cr0Nw', {
      get: function() {
        if (this._m_cr0Nw !== undefined)
          return this._m_cr0Nw;
        this._m_cr0Nw = ((BigInt(this.cr0) & 536870912n) !== 0n);
        return this._m_cr0Nw;
      }
    });

    /**
     * Protected mode.
     */
    Object.defineProperty(Cpu.prototype, 'cr0Pe', {
      get: function() {
        if (this._m_cr0Pe !== undefined)
          return this._m_cr0Pe;
        this._m_cr0Pe = ((BigInt(this.cr0) & 1n) !== 0n);
        return this._m_cr0Pe;
      }
    });

    /**
     * Paging.
     */
    Object.defineProperty(Cpu.prototype, 'cr0Pg', {
      get: function() {
        if (this._m_cr0Pg !== undefined)
          return this._m_cr0Pg;
        this._m_cr0Pg = ((BigInt(this.cr0) & 2147483648n) !== 0n);
        return this._m_cr0Pg;
      }
    });

    /**
     * Task switched.
     */
    Object.defineProperty(Cpu.prototype, 'cr0Ts', {
      get: function() {
        if (this._m_cr0Ts !== undefined)
          return this._m_cr0Ts;
        this._m_cr0Ts = ((BigInt(this.cr0) & 8n) !== 0n);
        return this._m_cr0Ts;
      }
    });

    /**
     * Write protection holds for the supervisor.
     */
    Object.defineProperty(Cpu.prototype, 'cr0Wp', {
      get: function() {
        if (this._m_cr0Wp !== undefined)
          return this._m_cr0Wp;
        this._m_cr0Wp = ((BigInt(this.cr0) & 65536n) !== 0n);
        return this._m_cr0Wp;
      }
    });

    /**
     * Control-flow enforcement.
     */
    Object.defineProperty(Cpu.prototype, 'cr4Cet', {
      get: function() {
        if (this._m_cr4Cet !== undefined)
          return this._m_cr4Cet;
        this._m_cr4Cet = ((BigInt(this.cr4) & 8388608n) !== 0n);
        return this._m_cr4Cet;
      }
    });

    /**
     * Debugging extensions.
     */
    Object.defineProperty(Cpu.prototype, 'cr4De', {
      get: function() {
        if (this._m_cr4De !== undefined)
          return this._m_cr4De;
        this._m_cr4De = ((BigInt(this.cr4) & 8n) !== 0n);
        return this._m_cr4De;
      }
    });

    /**
     * Flexible return and event delivery.
     */
    Object.defineProperty(Cpu.prototype, 'cr4Fred', {
      get: function() {
        if (this._m_cr4Fred !== undefined)
          return this._m_cr4Fred;
        this._m_cr4Fred = (KaitaiStream.remainder(KaitaiStream.quotient(BigInt(this.cr4), 4294967296n), 2n) === 1n);
        return this._m_cr4Fred;
      }
    });

    /**
     * RDFSBASE and the like.
     */
    Object.defineProperty(Cpu.prototype, 'cr4Fsgsbase', {
      get: function() {
        if (this._m_cr4Fsgsbase !== undefined)
          return this._m_cr4Fsgsbase;
        this._m_cr4Fsgsbase = ((BigInt(this.cr4) & 65536n) !== 0n);
        return this._m_cr4Fsgsbase;
      }
    });

    /**
     * 5-level paging.
     */
    Object.defineProperty(Cpu.prototype, 'cr4La57', {
      get: function() {
        if (this._m_cr4La57 !== undefined)
          return this._m_cr4La57;
        this._m_cr4La57 = ((BigInt(this.cr4) & 4096n) !== 0n);
        return this._m_cr4La57;
      }
    });

    /**
     * Linear address masking of supervisor pointers.
     */
    Object.defineProperty(Cpu.prototype, 'cr4LamSup', {
      get: function() {
        if (this._m_cr4LamSup !== undefined)
          return this._m_cr4LamSup;
        this._m_cr4LamSup = ((BigInt(this.cr4) & 268435456n) !== 0n);
        return this._m_cr4LamSup;
      }
    });

    /**
     * Linear address space separation.
     */
    Object.defineProperty(Cpu.prototype, 'cr4Lass', {
      get: function() {
        if (this._m_cr4Lass !== undefined)
          return this._m_cr4Lass;
        this._m_cr4Lass = ((BigInt(this.cr4) & 134217728n) !== 0n);
        return this._m_cr4Lass;
      }
    });

    /**
     * Machine checks.
     */
    Object.defineProperty(Cpu.prototype, 'cr4Mce', {
      get: function() {
        if (this._m_cr4Mce !== undefined)
          return this._m_cr4Mce;
        this._m_cr4Mce = ((BigInt(this.cr4) & 64n) !== 0n);
        return this._m_cr4Mce;
      }
    });

    /**
     * FXSAVE and SSE in use.
     */
    Object.defineProperty(Cpu.prototype, 'cr4Osfxsr', {
      get: function() {
        if (this._m_cr4Osfxsr !== undefined)
          return this._m_cr4Osfxsr;
        this._m_cr4Osfxsr = ((BigInt(this.cr4) & 512n) !== 0n);
        return this._m_cr4Osfxsr;
      }
    });

    /**
     * SSE exceptions in use.
     */
    Object.defineProperty(Cpu.prototype, 'cr4Osxmmexcpt', {
      get: function() {
        if (this._m_cr4Osxmmexcpt !== undefined)
          return this._m_cr4Osxmmexcpt;
        this._m_cr4Osxmmexcpt = ((BigInt(this.cr4) & 1024n) !== 0n);
        return this._m_cr4Osxmmexcpt;
      }
    });

    /**
     * XSAVE in use.
     */
    Object.defineProperty(Cpu.prototype, 'cr4Osxsave', {
      get: function() {
        if (this._m_cr4Osxsave !== undefined)
          return this._m_cr4Osxsave;
        this._m_cr4Osxsave = ((BigInt(this.cr4) & 262144n) !== 0n);
        return this._m_cr4Osxsave;
      }
    });

    /**
     * Physical address extension.
     */
    Object.defineProperty(Cpu.prototype, 'cr4Pae', {
      get: function() {
        if (this._m_cr4Pae !== undefined)
          return this._m_cr4Pae;
        this._m_cr4Pae = ((BigInt(this.cr4) & 32n) !== 0n);
        return this._m_cr4Pae;
      }
    });

    /**
     * RDPMC for all rings.
     */
    Object.defineProperty(Cpu.prototype, 'cr4Pce', {
      get: function() {
        if (this._m_cr4Pce !== undefined)
          return this._m_cr4Pce;
        this._m_cr4Pce = ((BigInt(this.cr4) & 256n) !== 0n);
        return this._m_cr4Pce;
      }
    });

    /**
     * Process context identifiers.
     */
    Object.defineProperty(Cpu.prototype, 'cr4Pcide', {
      get: function() {
        if (this._m_cr4Pcide !== undefined)
          return this._m_cr4Pcide;
        this._m_cr4Pcide = ((BigInt(this.cr4) & 131072n) !== 0n);
        return this._m_cr4Pcide;
      }
    });

    /**
     * Global pages.
     */
    Object.defineProperty(Cpu.prototype, 'cr4Pge', {
      get: function() {
        if (this._m_cr4Pge !== undefined)
          return this._m_cr4Pge;
        this._m_cr4Pge = ((BigInt(this.cr4) & 128n) !== 0n);
        return this._m_cr4Pge;
      }
    });

    /**
     * Protection keys of user pages.
     */
    Object.defineProperty(Cpu.prototype, 'cr4Pke', {
      get: function() {
        if (this._m_cr4Pke !== undefined)
          return this._m_cr4Pke;
        this._m_cr4Pke = ((BigInt(this.cr4) & 4194304n) !== 0n);
        return this._m_cr4Pke;
      }
    });

    /**
     * Protection keys of supervisor pages.
     */
    Object.defineProperty(Cpu.prototype, 'cr4Pks', {
      get: function() {
        if (this._m_cr4Pks !== undefined)
          return this._m_cr4Pks;
        this._m_cr4Pks = ((BigInt(this.cr4) & 16777216n) !== 0n);
        return this._m_cr4Pks;
      }
    });

    /**
     * Large pages.
     */
    Object.defineProperty(Cpu.prototype, 'cr4Pse', {
      get: function() {
        if (this._m_cr4Pse !== undefined)
          return this._m_cr4Pse;
        this._m_cr4Pse = ((BigInt(this.cr4) & 16n) !== 0n);
        return this._m_cr4Pse;
      }
    });

    /**
     * Virtual interrupt flag in protected mode.
     */
    Object.defineProperty(Cpu.prototype, 'cr4Pvi', {
      get: function() {
        if (this._m_cr4Pvi !== undefined)
          return this._m_cr4Pvi;
        this._m_cr4Pvi = ((BigInt(this.cr4) & 2n) !== 0n);
        return this._m_cr4Pvi;
      }
    });

    /**
     * No access to user pages by the supervisor.
     */
    Object.defineProperty(Cpu.prototype, 'cr4Smap', {
      get: function() {
        if (this._m_cr4Smap !== undefined)
          return this._m_cr4Smap;
        this._m_cr4Smap = ((BigInt(this.cr4) & 2097152n) !== 0n);
        return this._m_cr4Smap;
      }
    });

    /**
     * No execution of user pages by the supervisor.
     */
    Object.defineProperty(Cpu.prototype, 'cr4Smep', {
      get: function() {
        if (this._m_cr4Smep !== undefined)
          return this._m_cr4Smep;
        this._m_cr4Smep = ((BigInt(this.cr4) & 1048576n) !== 0n);
        return this._m_cr4Smep;
      }
    });

    /**
     * SMX.
     */
    Object.defineProperty(Cpu.prototype, 'cr4Smxe', {
      get: function() {
        if (this._m_cr4Smxe !== undefined)
          return this._m_cr4Smxe;
        this._m_cr4Smxe = ((BigInt(this.cr4) & 16384n) !== 0n);
        return this._m_cr4Smxe;
      }
    });

    /**
     * RDTSC for ring 0 only.
     */
    Object.defineProperty(Cpu.prototype, 'cr4Tsd', {
      get: function() {
        if (this._m_cr4Tsd !== undefined)
          return this._m_cr4Tsd;
        this._m_cr4Tsd = ((BigInt(this.cr4) & 4n) !== 0n);
        return this._m_cr4Tsd;
      }
    });

    /**
     * User interrupts.
     */
    Object.defineProperty(Cpu.prototype, 'cr4Uintr', {
      get: function() {
        if (this._m_cr4Uintr !== undefined)
          return this._m_cr4Uintr;
        this._m_cr4Uintr = ((BigInt(this.cr4) & 33554432n) !== 0n);
        return this._m_cr4Uintr;
      }
    });

    /**
     * User mode instruction prevention.
     */
    Object.defineProperty(Cpu.prototype, 'cr4Umip', {
      get: function() {
        if (this._m_cr4Umip !== undefined)
          return this._m_cr4Umip;
        this._m_cr4Umip = ((BigInt(this.cr4) & 2048n) !== 0n);
        return this._m_cr4Umip;
      }
    });

    /**
     * Virtual 8086 mode extensions.
     */
    Object.defineProperty(Cpu.prototype, 'cr4Vme', {
      get: function() {
        if (this._m_cr4Vme !== undefined)
          return this._m_cr4Vme;
        this._m_cr4Vme = ((BigInt(this.cr4) & 1n) !== 0n);
        return this._m_cr4Vme;
      }
    });

    /**
     * VMX.
     */
    Object.defineProperty(Cpu.prototype, 'cr4Vmxe', {
      get: function() {
        if (this._m_cr4Vmxe !== undefined)
          return this._m_cr4Vmxe;
        this._m_cr4Vmxe = ((BigInt(this.cr4) & 8192n) !== 0n);
        return this._m_cr4Vmxe;
      }
    });

    /**
     * CS, bit that is free for software.
     */
    Object.defineProperty(Cpu.prototype, 'csAvl', {
      get: function() {
        if (this._m_csAvl !== undefined)
          return this._m_csAvl;
        this._m_csAvl = (this.csArbytes & 256) != 0;
        return this._m_csAvl;
      }
    });

    /**
     * CS has 32-bit size by default.
     */
    Object.defineProperty(Cpu.prototype, 'csDb', {
      get: function() {
        if (this._m_csDb !== undefined)
          return this._m_csDb;
        this._m_csDb = (this.csArbytes & 1024) != 0;
        return this._m_csDb;
      }
    });

    /**
     * Privilege level of CS.
     */
    Object.defineProperty(Cpu.prototype, 'csDpl', {
      get: function() {
        if (this._m_csDpl !== undefined)
          return this._m_csDpl;
        this._m_csDpl = KaitaiStream.mod(Math.floor(this.csArbytes / 32), 4);
        return this._m_csDpl;
      }
    });

    /**
     * Limit of CS counts pages.
     */
    Object.defineProperty(Cpu.prototype, 'csG', {
      get: function() {
        if (this._m_csG !== undefined)
          return this._m_csG;
        this._m_csG = (this.csArbytes & 2048) != 0;
        return this._m_csG;
      }
    });

    /**
     * CS holds 64-bit code.
     */
    Object.defineProperty(Cpu.prototype, 'csL', {
      get: function() {
        if (this._m_csL !== undefined)
          return this._m_csL;
        this._m_csL = (this.csArbytes & 512) != 0;
        return this._m_csL;
      }
    });

    /**
     * Present. Clear also says that CS is unusable.
     */
    Object.defineProperty(Cpu.prototype, 'csP', {
      get: function() {
        if (this._m_csP !== undefined)
          return this._m_csP;
        this._m_csP = (this.csArbytes & 128) != 0;
        return this._m_csP;
      }
    });

    /**
     * True if CS is a code or data segment.
     */
    Object.defineProperty(Cpu.prototype, 'csS', {
      get: function() {
        if (this._m_csS !== undefined)
          return this._m_csS;
        this._m_csS = (this.csArbytes & 16) != 0;
        return this._m_csS;
      }
    });

    /**
     * Descriptor type of CS.
     */
    Object.defineProperty(Cpu.prototype, 'csType', {
      get: function() {
        if (this._m_csType !== undefined)
          return this._m_csType;
        this._m_csType = this.csArbytes & 15;
        return this._m_csType;
      }
    });

    /**
     * Breakpoint 0 was hit.
     */
    Object.defineProperty(Cpu.prototype, 'dr6B0', {
      get: function() {
        if (this._m_dr6B0 !== undefined)
          return this._m_dr6B0;
        this._m_dr6B0 = ((BigInt(this.dr6) & 1n) !== 0n);
        return this._m_dr6B0;
      }
    });

    /**
     * Breakpoint 1 was hit.
     */
    Object.defineProperty(Cpu.prototype, 'dr6B1', {
      get: function() {
        if (this._m_dr6B1 !== undefined)
          return this._m_dr6B1;
        this._m_dr6B1 = ((BigInt(this.dr6) & 2n) !== 0n);
        return this._m_dr6B1;
      }
    });

    /**
     * Breakpoint 2 was hit.
     */
    Object.defineProperty(Cpu.prototype, 'dr6B2', {
      get: function() {
        if (this._m_dr6B2 !== undefined)
          return this._m_dr6B2;
        this._m_dr6B2 = ((BigInt(this.dr6) & 4n) !== 0n);
        return this._m_dr6B2;
      }
    });

    /**
     * Breakpoint 3 was hit.
     */
    Object.defineProperty(Cpu.prototype, 'dr6B3', {
      get: function() {
        if (this._m_dr6B3 !== undefined)
          return this._m_dr6B3;
        this._m_dr6B3 = ((BigInt(this.dr6) & 8n) !== 0n);
        return this._m_dr6B3;
      }
    });

    /**
     * A debug register was about to be accessed.
     */
    Object.defineProperty(Cpu.prototype, 'dr6Bd', {
      get: function() {
        if (this._m_dr6Bd !== undefined)
          return this._m_dr6Bd;
        this._m_dr6Bd = ((BigInt(this.dr6) & 8192n) !== 0n);
        return this._m_dr6Bd;
      }
    });

    /**
     * No bus lock was detected (inverted).
     */
    Object.defineProperty(Cpu.prototype, 'dr6Bld', {
      get: function() {
        if (this._m_dr6Bld !== undefined)
          return this._m_dr6Bld;
        this._m_dr6Bld = ((BigInt(this.dr6) & 2048n) !== 0n);
        return this._m_dr6Bld;
      }
    });

    /**
     * Single step.
     */
    Object.defineProperty(Cpu.prototype, 'dr6Bs', {
      get: function() {
        if (this._m_dr6Bs !== undefined)
          return this._m_dr6Bs;
        this._m_dr6Bs = ((BigInt(this.dr6) & 16384n) !== 0n);
        return this._m_dr6Bs;
      }
    });

    /**
     * Task switch.
     */
    Object.defineProperty(Cpu.prototype, 'dr6Bt', {
      get: function() {
        if (this._m_dr6Bt !== undefined)
          return this._m_dr6Bt;
        this._m_dr6Bt = ((BigInt(this.dr6) & 32768n) !== 0n);
        return this._m_dr6Bt;
      }
    });

    /**
     * Not in a transaction (inverted).
     */
    Object.defineProperty(Cpu.prototype, 'dr6Rtm', {
      get: function() {
        if (this._m_dr6Rtm !== undefined)
          return this._m_dr6Rtm;
        this._m_dr6Rtm = ((BigInt(this.dr6) & 65536n) !== 0n);
        return this._m_dr6Rtm;
      }
    });

    /**
     * Breakpoint 0 is enabled for all tasks.
     */
    Object.defineProperty(Cpu.prototype, 'dr7G0', {
      get: function() {
        if (this._m_dr7G0 !== undefined)
          return this._m_dr7G0;
        this._m_dr7G0 = ((BigInt(this.dr7) & 2n) !== 0n);
        return this._m_dr7G0;
      }
    });

    /**
     * Breakpoint 1 is enabled for all tasks.
     */
    Object.defineProperty(Cpu.prototype, 'dr7G1', {
      get: function() {
        if (this._m_dr7G1 !== undefined)
          return this._m_dr7G1;
        this._m_dr7G1 = ((BigInt(this.dr7) & 8n) !== 0n);
        return this._m_dr7G1;
      }
    });

    /**
     * Breakpoint 2 is enabled for all tasks.
     */
    Object.defineProperty(Cpu.prototype, 'dr7G2', {
      get: function() {
        if (this._m_dr7G2 !== undefined)
          return this._m_dr7G2;
        this._m_dr7G2 = ((BigInt(this.dr7) & 32n) !== 0n);
        return this._m_dr7G2;
      }
    });

    /**
     * Breakpoint 3 is enabled for all tasks.
     */
    Object.defineProperty(Cpu.prototype, 'dr7G3', {
      get: function() {
        if (this._m_dr7G3 !== undefined)
          return this._m_dr7G3;
        this._m_dr7G3 = ((BigInt(this.dr7) & 128n) !== 0n);
        return this._m_dr7G3;
      }
    });

    /**
     * Access to debug registers faults.
     */
    Object.defineProperty(Cpu.prototype, 'dr7Gd', {
      get: function() {
        if (this._m_dr7Gd !== undefined)
          return this._m_dr7Gd;
        this._m_dr7Gd = ((BigInt(this.dr7) & 8192n) !== 0n);
        return this._m_dr7Gd;
      }
    });

    /**
     * Exact breakpoints of all tasks; without effect.
     */
    Object.defineProperty(Cpu.prototype, 'dr7Ge', {
      get: function() {
        if (this._m_dr7Ge !== undefined)
          return this._m_dr7Ge;
        this._m_dr7Ge = ((BigInt(this.dr7) & 512n) !== 0n);
        return this._m_dr7Ge;
      }
    });

    /**
     * Breakpoint 0 is enabled for the current task.
     */
    Object.defineProperty(Cpu.prototype, 'dr7L0', {
      get: function() {
        if (this._m_dr7L0 !== undefined)
          return this._m_dr7L0;
        this._m_dr7L0 = ((BigInt(this.dr7) & 1n) !== 0n);
        return this._m_dr7L0;
      }
    });

    /**
     * Breakpoint 1 is enabled for the current task.
     */
    Object.defineProperty(Cpu.prototype, 'dr7L1', {
      get: function() {
        if (this._m_dr7L1 !== undefined)
          return this._m_dr7L1;
        this._m_dr7L1 = ((BigInt(this.dr7) & 4n) !== 0n);
        return this._m_dr7L1;
      }
    });

    /**
     * Breakpoint 2 is enabled for the current task.
     */
    Object.defineProperty(Cpu.prototype, 'dr7L2', {
      get: function() {
        if (this._m_dr7L2 !== undefined)
          return this._m_dr7L2;
        this._m_dr7L2 = ((BigInt(this.dr7) & 16n) !== 0n);
        return this._m_dr7L2;
      }
    });

    /**
     * Breakpoint 3 is enabled for the current task.
     */
    Object.defineProperty(Cpu.prototype, 'dr7L3', {
      get: function() {
        if (this._m_dr7L3 !== undefined)
          return this._m_dr7L3;
        this._m_dr7L3 = ((BigInt(this.dr7) & 64n) !== 0n);
        return this._m_dr7L3;
      }
    });

    /**
     * Exact breakpoints of the current task; without effect.
     */
    Object.defineProperty(Cpu.prototype, 'dr7Le', {
      get: function() {
        if (this._m_dr7Le !== undefined)
          return this._m_dr7Le;
        this._m_dr7Le = ((BigInt(this.dr7) & 256n) !== 0n);
        return this._m_dr7Le;
      }
    });

    /**
     * Length of breakpoint 0.
     */
    Object.defineProperty(Cpu.prototype, 'dr7Len0', {
      get: function() {
        if (this._m_dr7Len0 !== undefined)
          return this._m_dr7Len0;
        this._m_dr7Len0 = KaitaiStream.narrow(KaitaiStream.remainder(KaitaiStream.quotient(BigInt(this.dr7), 262144n), 4n));
        return this._m_dr7Len0;
      }
    });

    /**
     * Length of breakpoint 1.
     */
    Object.defineProperty(Cpu.prototype, 'dr7Len1', {
      get: function() {
        if (this._m_dr7Len1 !== undefined)
          return this._m_dr7Len1;
        this._m_dr7Len1 = KaitaiStream.narrow(KaitaiStream.remainder(KaitaiStream.quotient(BigInt(this.dr7), 4194304n), 4n));
        return this._m_dr7Len1;
      }
    });

    /**
     * Length of breakpoint 2.
     */
    Object.defineProperty(Cpu.prototype, 'dr7Len2', {
      get: function() {
        if (this._m_dr7Len2 !== undefined)
          return this._m_dr7Len2;
        this._m_dr7Len2 = KaitaiStream.narrow(KaitaiStream.remainder(KaitaiStream.quotient(BigInt(this.dr7), 67108864n), 4n));
        return this._m_dr7Len2;
      }
    });

    /**
     * Length of breakpoint 3.
     */
    Object.defineProperty(Cpu.prototype, 'dr7Len3', {
      get: function() {
        if (this._m_dr7Len3 !== undefined)
          return this._m_dr7Len3;
        this._m_dr7Len3 = KaitaiStream.narrow(KaitaiStream.remainder(KaitaiStream.quotient(BigInt(this.dr7), 1073741824n), 4n));
        return this._m_dr7Len3;
      }
    });

    /**
     * Debugging inside transactions.
     */
    Object.defineProperty(Cpu.prototype, 'dr7Rtm', {
      get: function() {
        if (this._m_dr7Rtm !== undefined)
          return this._m_dr7Rtm;
        this._m_dr7Rtm = ((BigInt(this.dr7) & 2048n) !== 0n);
        return this._m_dr7Rtm;
      }
    });

    /**
     * What breakpoint 0 waits for.
     */
    Object.defineProperty(Cpu.prototype, 'dr7Rw0', {
      get: function() {
        if (this._m_dr7Rw0 !== undefined)
          return this._m_dr7Rw0;
        this._m_dr7Rw0 = KaitaiStream.narrow(KaitaiStream.remainder(KaitaiStream.quotient(BigInt(this.dr7), 65536n), 4n));
        return this._m_dr7Rw0;
      }
    });

    /**
     * What breakpoint 1 waits for.
     */
    Object.defineProperty(Cpu.prototype, 'dr7Rw1', {
      get: function() {
        if (this._m_dr7Rw1 !== undefined)
          return this._m_dr7Rw1;
        this._m_dr7Rw1 = KaitaiStream.narrow(KaitaiStream.remainder(KaitaiStream.quotient(BigInt(this.dr7), 1048576n), 4n));
        return this._m_dr7Rw1;
      }
    });

    /**
     * What breakpoint 2 waits for.
     */
    Object.defineProperty(Cpu.prototype, 'dr7Rw2', {
      get: function() {
        if (this._m_dr7Rw2 !== undefined)
          return this._m_dr7Rw2;
        this._m_dr7Rw2 = KaitaiStream.narrow(KaitaiStream.remainder(KaitaiStream.quotient(BigInt(this.dr7), 16777216n), 4n));
        return this._m_dr7Rw2;
      }
    });

    /**
     * What breakpoint 3 waits for.
     */
    Object.defineProperty(Cpu.prototype, 'dr7Rw3', {
      get: function() {
        if (this._m_dr7Rw3 !== undefined)
          return this._m_dr7Rw3;
        this._m_dr7Rw3 = KaitaiStream.narrow(KaitaiStream.remainder(KaitaiStream.quotient(BigInt(this.dr7), 268435456n), 4n));
        return this._m_dr7Rw3;
      }
    });

    /**
     * DS, bit that is free for software.
     */
    Object.defineProperty(Cpu.prototype, 'dsAvl', {
      get: function() {
        if (this._m_dsAvl !== undefined)
          return this._m_dsAvl;
        this._m_dsAvl = (this.dsArbytes & 256) != 0;
        return this._m_dsAvl;
      }
    });

    /**
     * DS has 32-bit size by default.
     */
    Object.defineProperty(Cpu.prototype, 'dsDb', {
      get: function() {
        if (this._m_dsDb !== undefined)
          return this._m_dsDb;
        this._m_dsDb = (this.dsArbytes & 1024) != 0;
        return this._m_dsDb;
      }
    });

    /**
     * Privilege level of DS.
     */
    Object.defineProperty(Cpu.prototype, 'dsDpl', {
      get: function() {
        if (this._m_dsDpl !== undefined)
          return this._m_dsDpl;
        this._m_dsDpl = KaitaiStream.mod(Math.floor(this.dsArbytes / 32), 4);
        return this._m_dsDpl;
      }
    });

    /**
     * Limit of DS counts pages.
     */
    Object.defineProperty(Cpu.prototype, 'dsG', {
      get: function() {
        if (this._m_dsG !== undefined)
          return this._m_dsG;
        this._m_dsG = (this.dsArbytes & 2048) != 0;
        return this._m_dsG;
      }
    });

    /**
     * DS holds 64-bit code.
     */
    Object.defineProperty(Cpu.prototype, 'dsL', {
      get: function() {
        if (this._m_dsL !== undefined)
          return this._m_dsL;
        this._m_dsL = (this.dsArbytes & 512) != 0;
        return this._m_dsL;
      }
    });

    /**
     * Present. Clear also says that DS is unusable.
     */
    Object.defineProperty(Cpu.prototype, 'dsP', {
      get: function() {
        if (this._m_dsP !== undefined)
          return this._m_dsP;
        this._m_dsP = (this.dsArbytes & 128) != 0;
        return this._m_dsP;
      }
    });

    /**
     * True if DS is a code or data segment.
     */
    Object.defineProperty(Cpu.prototype, 'dsS', {
      get: function() {
        if (this._m_dsS !== undefined)
          return this._m_dsS;
        this._m_dsS = (this.dsArbytes & 16) != 0;
        return this._m_dsS;
      }
    });

    /**
     * Descriptor type of DS.
     */
    Object.defineProperty(Cpu.prototype, 'dsType', {
      get: function() {
        if (this._m_dsType !== undefined)
          return this._m_dsType;
        this._m_dsType = this.dsArbytes & 15;
        return this._m_dsType;
      }
    });

    /**
     * Automatic IBRS.
     */
    Object.defineProperty(Cpu.prototype, 'eferAibrse', {
      get: function() {
        if (this._m_eferAibrse !== undefined)
          return this._m_eferAibrse;
        this._m_eferAibrse = ((BigInt(this.msrEfer) & 2097152n) !== 0n);
        return this._m_eferAibrse;
      }
    });

    /**
     * Fast FXSAVE.
     */
    Object.defineProperty(Cpu.prototype, 'eferFfxse', {
      get: function() {
        if (this._m_eferFfxse !== undefined)
          return this._m_eferFfxse;
        this._m_eferFfxse = ((BigInt(this.msrEfer) & 16384n) !== 0n);
        return this._m_eferFfxse;
      }
    });

    /**
     * Long mode is active.
     */
    Object.defineProperty(Cpu.prototype, 'eferLma', {
      get: function() {
        if (this._m_eferLma !== undefined)
          return this._m_eferLma;
        this._m_eferLma = ((BigInt(this.msrEfer) & 1024n) !== 0n);
        return this._m_eferLma;
      }
    });

    /**
     * Long mode is enabled.
     */
    Object.defineProperty(Cpu.prototype, 'eferLme', {
      get: function() {
        if (this._m_eferLme !== undefined)
          return this._m_eferLme;
        this._m_eferLme = ((BigInt(this.msrEfer) & 256n) !== 0n);
        return this._m_eferLme;
      }
    });

    /**
     * Segment limits hold in long mode.
     */
    Object.defineProperty(Cpu.prototype, 'eferLmsle', {
      get: function() {
        if (this._m_eferLmsle !== undefined)
          return this._m_eferLmsle;
        this._m_eferLmsle = ((BigInt(this.msrEfer) & 8192n) !== 0n);
        return this._m_eferLmsle;
      }
    });

    /**
     * No-execute pages are enabled.
     */
    Object.defineProperty(Cpu.prototype, 'eferNxe', {
      get: function() {
        if (this._m_eferNxe !== undefined)
          return this._m_eferNxe;
        this._m_eferNxe = ((BigInt(this.msrEfer) & 2048n) !== 0n);
        return this._m_eferNxe;
      }
    });

    /**
     * SYSCALL is enabled.
     */
    Object.defineProperty(Cpu.prototype, 'eferSce', {
      get: function() {
        if (this._m_eferSce !== undefined)
          return this._m_eferSce;
        this._m_eferSce = ((BigInt(this.msrEfer) & 1n) !== 0n);
        return this._m_eferSce;
      }
    });

    /**
     * SVM is enabled.
     */
    Object.defineProperty(Cpu.prototype, 'eferSvme', {
      get: function() {
        if (this._m_eferSvme !== undefined)
          return this._m_eferSvme;
        this._m_eferSvme = ((BigInt(this.msrEfer) & 4096n) !== 0n);
        return this._m_eferSvme;
      }
    });

    /**
     * Translation cache extension.
     */
    Object.defineProperty(Cpu.prototype, 'eferTce', {
      get: function() {
        if (this._m_eferTce !== undefined)
          return this._m_eferTce;
        this._m_eferTce = ((BigInt(this.msrEfer) & 32768n) !== 0n);
        return this._m_eferTce;
      }
    });

    /**
     * ES, bit that is free for software.
     */
    Object.defineProperty(Cpu.prototype, 'esAvl', {
      get: function() {
        if (this._m_esAvl !== undefined)
          return this._m_esAvl;
        this._m_esAvl = (this.esArbytes & 256) != 0;
        return this._m_esAvl;
      }
    });

    /**
     * ES has 32-bit size by default.
     */
    Object.defineProperty(Cpu.prototype, 'esDb', {
      get: function() {
        if (this._m_esDb !== undefined)
          return this._m_esDb;
        this._m_esDb = (this.esArbytes & 1024) != 0;
        return this._m_esDb;
      }
    });

    /**
     * Privilege level of ES.
     */
    Object.defineProperty(Cpu.prototype, 'esDpl', {
      get: function() {
        if (this._m_esDpl !== undefined)
          return this._m_esDpl;
        this._m_esDpl = KaitaiStream.mod(Math.floor(this.esArbytes / 32), 4);
        return this._m_esDpl;
      }
    });

    /**
     * Limit of ES counts pages.
     */
    Object.defineProperty(Cpu.prototype, 'esG', {
      get: function() {
        if (this._m_esG !== undefined)
          return this._m_esG;
        this._m_esG = (this.esArbytes & 2048) != 0;
        return this._m_esG;
      }
    });

    /**
     * ES holds 64-bit code.
     */
    Object.defineProperty(Cpu.prototype, 'esL', {
      get: function() {
        if (this._m_esL !== undefined)
          return this._m_esL;
        this._m_esL = (this.esArbytes & 512) != 0;
        return this._m_esL;
      }
    });

    /**
     * Present. Clear also says that ES is unusable.
     */
    Object.defineProperty(Cpu.prototype, 'esP', {
      get: function() {
        if (this._m_esP !== undefined)
          return this._m_esP;
        this._m_esP = (this.esArbytes & 128) != 0;
        return this._m_esP;
      }
    });

    /**
     * True if ES is a code or data segment.
     */
    Object.defineProperty(Cpu.prototype, 'esS', {
      get: function() {
        if (this._m_esS !== undefined)
          return this._m_esS;
        this._m_esS = (this.esArbytes & 16) != 0;
        return this._m_esS;
      }
    });

    /**
     * Descriptor type of ES.
     */
    Object.defineProperty(Cpu.prototype, 'esType', {
      get: function() {
        if (this._m_esType !== undefined)
          return this._m_esType;
        this._m_esType = this.esArbytes & 15;
        return this._m_esType;
      }
    });

    /**
     * The FPU has been used; if clear, its state is the initial one.
     */
    Object.defineProperty(Cpu.prototype, 'fpuInitialised', {
      get: function() {
        if (this._m_fpuInitialised !== undefined)
          return this._m_fpuInitialised;
        if (this._io.size > 1024) {
          this._m_fpuInitialised = (this.flags & 1) != 0;
        }
        return this._m_fpuInitialised;
      }
    });

    /**
     * FS, bit that is free for software.
     */
    Object.defineProperty(Cpu.prototype, 'fsAvl', {
      get: function() {
        if (this._m_fsAvl !== undefined)
          return this._m_fsAvl;
        this._m_fsAvl = (this.fsArbytes & 256) != 0;
        return this._m_fsAvl;
      }
    });

    /**
     * FS has 32-bit size by default.
     */
    Object.defineProperty(Cpu.prototype, 'fsDb', {
      get: function() {
        if (this._m_fsDb !== undefined)
          return this._m_fsDb;
        this._m_fsDb = (this.fsArbytes & 1024) != 0;
        return this._m_fsDb;
      }
    });

    /**
     * Privilege level of FS.
     */
    Object.defineProperty(Cpu.prototype, 'fsDpl', {
      get: function() {
        if (this._m_fsDpl !== undefined)
          return this._m_fsDpl;
        this._m_fsDpl = KaitaiStream.mod(Math.floor(this.fsArbytes / 32), 4);
        return this._m_fsDpl;
      }
    });

    /**
     * Limit of FS counts pages.
     */
    Object.defineProperty(Cpu.prototype, 'fsG', {
      get: function() {
        if (this._m_fsG !== undefined)
          return this._m_fsG;
        this._m_fsG = (this.fsArbytes & 2048) != 0;
        return this._m_fsG;
      }
    });

    /**
     * FS holds 64-bit code.
     */
    Object.defineProperty(Cpu.prototype, 'fsL', {
      get: function() {
        if (this._m_fsL !== undefined)
          return this._m_fsL;
        this._m_fsL = (this.fsArbytes & 512) != 0;
        return this._m_fsL;
      }
    });

    /**
     * Present. Clear also says that FS is unusable.
     */
    Object.defineProperty(Cpu.prototype, 'fsP', {
      get: function() {
        if (this._m_fsP !== undefined)
          return this._m_fsP;
        this._m_fsP = (this.fsArbytes & 128) != 0;
        return this._m_fsP;
      }
    });

    /**
     * True if FS is a code or data segment.
     */
    Object.defineProperty(Cpu.prototype, 'fsS', {
      get: function() {
        if (this._m_fsS !== undefined)
          return this._m_fsS;
        this._m_fsS = (this.fsArbytes & 16) != 0;
        return this._m_fsS;
      }
    });

    /**
     * Descriptor type of FS.
     */
    Object.defineProperty(Cpu.prototype, 'fsType', {
      get: function() {
        if (this._m_fsType !== undefined)
          return this._m_fsType;
        this._m_fsType = this.fsArbytes & 15;
        return this._m_fsType;
      }
    });

    /**
     * GS, bit that is free for software.
     */
    Object.defineProperty(Cpu.prototype, 'gsAvl', {
      get: function() {
        if (this._m_gsAvl !== undefined)
          return this._m_gsAvl;
        this._m_gsAvl = (this.gsArbytes & 256) != 0;
        return this._m_gsAvl;
      }
    });

    /**
     * GS has 32-bit size by default.
     */
    Object.defineProperty(Cpu.prototype, 'gsDb', {
      get: function() {
        if (this._m_gsDb !== undefined)
          return this._m_gsDb;
        this._m_gsDb = (this.gsArbytes & 1024) != 0;
        return this._m_gsDb;
      }
    });

    /**
     * Privilege level of GS.
     */
    Object.defineProperty(Cpu.prototype, 'gsDpl', {
      get: function() {
        if (this._m_gsDpl !== undefined)
          return this._m_gsDpl;
        this._m_gsDpl = KaitaiStream.mod(Math.floor(this.gsArbytes / 32), 4);
        return this._m_gsDpl;
      }
    });

    /**
     * Limit of GS counts pages.
     */
    Object.defineProperty(Cpu.prototype, 'gsG', {
      get: function() {
        if (this._m_gsG !== undefined)
          return this._m_gsG;
        this._m_gsG = (this.gsArbytes & 2048) != 0;
        return this._m_gsG;
      }
    });

    /**
     * GS holds 64-bit code.
     */
    Object.defineProperty(Cpu.prototype, 'gsL', {
      get: function() {
        if (this._m_gsL !== undefined)
          return this._m_gsL;
        this._m_gsL = (this.gsArbytes & 512) != 0;
        return this._m_gsL;
      }
    });

    /**
     * Present. Clear also says that GS is unusable.
     */
    Object.defineProperty(Cpu.prototype, 'gsP', {
      get: function() {
        if (this._m_gsP !== undefined)
          return this._m_gsP;
        this._m_gsP = (this.gsArbytes & 128) != 0;
        return this._m_gsP;
      }
    });

    /**
     * True if GS is a code or data segment.
     */
    Object.defineProperty(Cpu.prototype, 'gsS', {
      get: function() {
        if (this._m_gsS !== undefined)
          return this._m_gsS;
        this._m_gsS = (this.gsArbytes & 16) != 0;
        return this._m_gsS;
      }
    });

    /**
     * Descriptor type of GS.
     */
    Object.defineProperty(Cpu.prototype, 'gsType', {
      get: function() {
        if (this._m_gsType !== undefined)
          return this._m_gsType;
        this._m_gsType = this.gsArbytes & 15;
        return this._m_gsType;
      }
    });

    /**
     * The LDT register, bit that is free for software.
     */
    Object.defineProperty(Cpu.prototype, 'ldtrAvl', {
      get: function() {
        if (this._m_ldtrAvl !== undefined)
          return this._m_ldtrAvl;
        this._m_ldtrAvl = (this.ldtrArbytes & 256) != 0;
        return this._m_ldtrAvl;
      }
    });

    /**
     * The LDT register has 32-bit size by default.
     */
    Object.defineProperty(Cpu.prototype, 'ldtrDb', {
      get: function() {
        if (this._m_ldtrDb !== undefined)
          return this._m_ldtrDb;
        this._m_ldtrDb = (this.ldtrArbytes & 1024) != 0;
        return this._m_ldtrDb;
      }
    });

    /**
     * Privilege level of the LDT register.
     */
    Object.defineProperty(Cpu.prototype, 'ldtrDpl', {
      get: function() {
        if (this._m_ldtrDpl !== undefined)
          return this._m_ldtrDpl;
        this._m_ldtrDpl = KaitaiStream.mod(Math.floor(this.ldtrArbytes / 32), 4);
        return this._m_ldtrDpl;
      }
    });

    /**
     * Limit of the LDT register counts pages.
     */
    Object.defineProperty(Cpu.prototype, 'ldtrG', {
      get: function() {
        if (this._m_ldtrG !== undefined)
          return this._m_ldtrG;
        this._m_ldtrG = (this.ldtrArbytes & 2048) != 0;
        return this._m_ldtrG;
      }
    });

    /**
     * The LDT register holds 64-bit code.
     */
    Object.defineProperty(Cpu.prototype, 'ldtrL', {
      get: function() {
        if (this._m_ldtrL !== undefined)
          return this._m_ldtrL;
        this._m_ldtrL = (this.ldtrArbytes & 512) != 0;
        return this._m_ldtrL;
      }
    });

    /**
     * Present. Clear also says that the LDT register is unusable.
     */
    Object.defineProperty(Cpu.prototype, 'ldtrP', {
      get: function() {
        if (this._m_ldtrP !== undefined)
          return this._m_ldtrP;
        this._m_ldtrP = (this.ldtrArbytes & 128) != 0;
        return this._m_ldtrP;
      }
    });

    /**
     * True if the LDT register is a code or data segment.
     */
    Object.defineProperty(Cpu.prototype, 'ldtrS', {
      get: function() {
        if (this._m_ldtrS !== undefined)
          return this._m_ldtrS;
        this._m_ldtrS = (this.ldtrArbytes & 16) != 0;
        return this._m_ldtrS;
      }
    });

    /**
     * Descriptor type of the LDT register.
     */
    Object.defineProperty(Cpu.prototype, 'ldtrType', {
      get: function() {
        if (this._m_ldtrType !== undefined)
          return this._m_ldtrType;
        this._m_ldtrType = this.ldtrArbytes & 15;
        return this._m_ldtrType;
      }
    });

    /**
     * The event has an error code.
     */
    Object.defineProperty(Cpu.prototype, 'pendingErrorValid', {
      get: function() {
        if (this._m_pendingErrorValid !== undefined)
          return this._m_pendingErrorValid;
        this._m_pendingErrorValid = (this.pendingEvent & 2048) != 0;
        return this._m_pendingErrorValid;
      }
    });

    /**
     * Reserved.
     */
    Object.defineProperty(Cpu.prototype, 'pendingReserved', {
      get: function() {
        if (this._m_pendingReserved !== undefined)
          return this._m_pendingReserved;
        this._m_pendingReserved = KaitaiStream.mod(Math.floor(this.pendingEvent / 4096), 524288);
        return this._m_pendingReserved;
      }
    });

    /**
     * Kind of the event.
     */
    Object.defineProperty(Cpu.prototype, 'pendingType', {
      get: function() {
        if (this._m_pendingType !== undefined)
          return this._m_pendingType;
        this._m_pendingType = KaitaiStream.mod(Math.floor(this.pendingEvent / 256), 8);
        return this._m_pendingType;
      }
    });

    /**
     * There is a pending event.
     */
    Object.defineProperty(Cpu.prototype, 'pendingValid', {
      get: function() {
        if (this._m_pendingValid !== undefined)
          return this._m_pendingValid;
        this._m_pendingValid = (this.pendingEvent & 2147483648) != 0;
        return this._m_pendingValid;
      }
    });

    /**
     * Vector of the event.
     */
    Object.defineProperty(Cpu.prototype, 'pendingVector', {
      get: function() {
        if (this._m_pendingVector !== undefined)
          return this._m_pendingVector;
        this._m_pendingVector = this.pendingEvent & 255;
        return this._m_pendingVector;
      }
    });

    /**
     * Flag AC: alignment check.
     */
    Object.defineProperty(Cpu.prototype, 'rflagsAc', {
      get: function() {
        if (this._m_rflagsAc !== undefined)
          return this._m_rflagsAc;
        this._m_rflagsAc = ((BigInt(this.rflags) & 262144n) !== 0n);
        return this._m_rflagsAc;
      }
    });

    /**
     * Flag AF: auxiliary carry.
     */
    Object.defineProperty(Cpu.prototype, 'rflagsAf', {
      get: function() {
        if (this._m_rflagsAf !== undefined)
          return this._m_rflagsAf;
        this._m_rflagsAf = ((BigInt(this.rflags) & 16n) !== 0n);
        return this._m_rflagsAf;
      }
    });

    /**
     * Flag CF: carry.
     */
    Object.defineProperty(Cpu.prototype, 'rflagsCf', {
      get: function() {
        if (this._m_rflagsCf !== undefined)
          return this._m_rflagsCf;
        this._m_rflagsCf = ((BigInt(this.rflags) & 1n) !== 0n);
        return this._m_rflagsCf;
      }
    });

    /**
     * Flag DF: direction.
     */
    Object.defineProperty(Cpu.prototype, 'rflagsDf', {
      get: function() {
        if (this._m_rflagsDf !== undefined)
          return this._m_rflagsDf;
        this._m_rflagsDf = ((BigInt(this.rflags) & 1024n) !== 0n);
        return this._m_rflagsDf;
      }
    });

    /**
     * Flag ID: CPUID can be used.
     */
    Object.defineProperty(Cpu.prototype, 'rflagsId', {
      get: function() {
        if (this._m_rflagsId !== undefined)
          return this._m_rflagsId;
        this._m_rflagsId = ((BigInt(this.rflags) & 2097152n) !== 0n);
        return this._m_rflagsId;
      }
    });

    /**
     * Flag IF: interrupts enabled.
     */
    Object.defineProperty(Cpu.prototype, 'rflagsIf', {
      get: function() {
        if (this._m_rflagsIf !== undefined)
          return this._m_rflagsIf;
        this._m_rflagsIf = ((BigInt(this.rflags) & 512n) !== 0n);
        return this._m_rflagsIf;
      }
    });

    /**
     * Privilege level that may do I/O.
     */
    Object.defineProperty(Cpu.prototype, 'rflagsIopl', {
      get: function() {
        if (this._m_rflagsIopl !== undefined)
          return this._m_rflagsIopl;
        this._m_rflagsIopl = KaitaiStream.narrow(KaitaiStream.remainder(KaitaiStream.quotient(BigInt(this.rflags), 4096n), 4n));
        return this._m_rflagsIopl;
      }
    });

    /**
     * Flag NT: nested task.
     */
    Object.defineProperty(Cpu.prototype, 'rflagsNt', {
      get: function() {
        if (this._m_rflagsNt !== undefined)
          return this._m_rflagsNt;
        this._m_rflagsNt = ((BigInt(this.rflags) & 16384n) !== 0n);
        return this._m_rflagsNt;
      }
    });

    /**
     * Flag OF: overflow.
     */
    Object.defineProperty(Cpu.prototype, 'rflagsOf', {
      get: function() {
        if (this._m_rflagsOf !== undefined)
          return this._m_rflagsOf;
        this._m_rflagsOf = ((BigInt(this.rflags) & 2048n) !== 0n);
        return this._m_rflagsOf;
      }
    });

    /**
     * Flag PF: parity.
     */
    Object.defineProperty(Cpu.prototype, 'rflagsPf', {
      get: function() {
        if (this._m_rflagsPf !== undefined)
          return this._m_rflagsPf;
        this._m_rflagsPf = ((BigInt(this.rflags) & 4n) !== 0n);
        return this._m_rflagsPf;
      }
    });

    /**
     * Flag RF: resume.
     */
    Object.defineProperty(Cpu.prototype, 'rflagsRf', {
      get: function() {
        if (this._m_rflagsRf !== undefined)
          return this._m_rflagsRf;
        this._m_rflagsRf = ((BigInt(this.rflags) & 65536n) !== 0n);
        return this._m_rflagsRf;
      }
    });

    /**
     * Flag SF: sign.
     */
    Object.defineProperty(Cpu.prototype, 'rflagsSf', {
      get: function() {
        if (this._m_rflagsSf !== undefined)
          return this._m_rflagsSf;
        this._m_rflagsSf = ((BigInt(this.rflags) & 128n) !== 0n);
        return this._m_rflagsSf;
      }
    });

    /**
     * Flag TF: trap.
     */
    Object.defineProperty(Cpu.prototype, 'rflagsTf', {
      get: function() {
        if (this._m_rflagsTf !== undefined)
          return this._m_rflagsTf;
        this._m_rflagsTf = ((BigInt(this.rflags) & 256n) !== 0n);
        return this._m_rflagsTf;
      }
    });

    /**
     * Flag VIF: virtual interrupt flag.
     */
    Object.defineProperty(Cpu.prototype, 'rflagsVif', {
      get: function() {
        if (this._m_rflagsVif !== undefined)
          return this._m_rflagsVif;
        this._m_rflagsVif = ((BigInt(this.rflags) & 524288n) !== 0n);
        return this._m_rflagsVif;
      }
    });

    /**
     * Flag VIP: virtual interrupt pending.
     */
    Object.defineProperty(Cpu.prototype, 'rflagsVip', {
      get: function() {
        if (this._m_rflagsVip !== undefined)
          return this._m_rflagsVip;
        this._m_rflagsVip = ((BigInt(this.rflags) & 1048576n) !== 0n);
        return this._m_rflagsVip;
      }
    });

    /**
     * Flag VM: virtual 8086 mode.
     */
    Object.defineProperty(Cpu.prototype, 'rflagsVm', {
      get: function() {
        if (this._m_rflagsVm !== undefined)
          return this._m_rflagsVm;
        this._m_rflagsVm = ((BigInt(this.rflags) & 131072n) !== 0n);
        return this._m_rflagsVm;
      }
    });

    /**
     * Flag ZF: zero.
     */
    Object.defineProperty(Cpu.prototype, 'rflagsZf', {
      get: function() {
        if (this._m_rflagsZf !== undefined)
          return this._m_rflagsZf;
        this._m_rflagsZf = ((BigInt(this.rflags) & 64n) !== 0n);
        return this._m_rflagsZf;
      }
    });

    /**
     * SS, bit that is free for software.
     */
    Object.defineProperty(Cpu.prototype, 'ssAvl', {
      get: function() {
        if (this._m_ssAvl !== undefined)
          return this._m_ssAvl;
        this._m_ssAvl = (this.ssArbytes & 256) != 0;
        return this._m_ssAvl;
      }
    });

    /**
     * SS has 32-bit size by default.
     */
    Object.defineProperty(Cpu.prototype, 'ssDb', {
      get: function() {
        if (this._m_ssDb !== undefined)
          return this._m_ssDb;
        this._m_ssDb = (this.ssArbytes & 1024) != 0;
        return this._m_ssDb;
      }
    });

    /**
     * Privilege level of SS.
     */
    Object.defineProperty(Cpu.prototype, 'ssDpl', {
      get: function() {
        if (this._m_ssDpl !== undefined)
          return this._m_ssDpl;
        this._m_ssDpl = KaitaiStream.mod(Math.floor(this.ssArbytes / 32), 4);
        return this._m_ssDpl;
      }
    });

    /**
     * Limit of SS counts pages.
     */
    Object.defineProperty(Cpu.prototype, 'ssG', {
      get: function() {
        if (this._m_ssG !== undefined)
          return this._m_ssG;
        this._m_ssG = (this.ssArbytes & 2048) != 0;
        return this._m_ssG;
      }
    });

    /**
     * SS holds 64-bit code.
     */
    Object.defineProperty(Cpu.prototype, 'ssL', {
      get: function() {
        if (this._m_ssL !== undefined)
          return this._m_ssL;
        this._m_ssL = (this.ssArbytes & 512) != 0;
        return this._m_ssL;
      }
    });

    /**
     * Present. Clear also says that SS is unusable.
     */
    Object.defineProperty(Cpu.prototype, 'ssP', {
      get: function() {
        if (this._m_ssP !== undefined)
          return this._m_ssP;
        this._m_ssP = (this.ssArbytes & 128) != 0;
        return this._m_ssP;
      }
    });

    /**
     * True if SS is a code or data segment.
     */
    Object.defineProperty(Cpu.prototype, 'ssS', {
      get: function() {
        if (this._m_ssS !== undefined)
          return this._m_ssS;
        this._m_ssS = (this.ssArbytes & 16) != 0;
        return this._m_ssS;
      }
    });

    /**
     * Descriptor type of SS.
     */
    Object.defineProperty(Cpu.prototype, 'ssType', {
      get: function() {
        if (this._m_ssType !== undefined)
          return this._m_ssType;
        this._m_ssType = this.ssArbytes & 15;
        return this._m_ssType;
      }
    });

    /**
     * Code selector of SYSCALL.
     */
    Object.defineProperty(Cpu.prototype, 'starSyscallCs', {
      get: function() {
        if (this._m_starSyscallCs !== undefined)
          return this._m_starSyscallCs;
        this._m_starSyscallCs = KaitaiStream.narrow(KaitaiStream.remainder(KaitaiStream.quotient(BigInt(this.msrStar), 4294967296n), 65536n));
        return this._m_starSyscallCs;
      }
    });

    /**
     * Code selector of SYSRET.
     */
    Object.defineProperty(Cpu.prototype, 'starSysretCs', {
      get: function() {
        if (this._m_starSysretCs !== undefined)
          return this._m_starSysretCs;
        this._m_starSysretCs = KaitaiStream.narrow(KaitaiStream.quotient(BigInt(this.msrStar), 281474976710656n));
        return this._m_starSysretCs;
      }
    });

    /**
     * The task register, bit that is free for software.
     */
    Object.defineProperty(Cpu.prototype, 'trAvl', {
      get: function() {
        if (this._m_trAvl !== undefined)
          return this._m_trAvl;
        this._m_trAvl = (this.trArbytes & 256) != 0;
        return this._m_trAvl;
      }
    });

    /**
     * The task register has 32-bit size by default.
     */
    Object.defineProperty(Cpu.prototype, 'trDb', {
      get: function() {
        if (this._m_trDb !== undefined)
          return this._m_trDb;
        this._m_trDb = (this.trArbytes & 1024) != 0;
        return this._m_trDb;
      }
    });

    /**
     * Privilege level of the task register.
     */
    Object.defineProperty(Cpu.prototype, 'trDpl', {
      get: function() {
        if (this._m_trDpl !== undefined)
          return this._m_trDpl;
        this._m_trDpl = KaitaiStream.mod(Math.floor(this.trArbytes / 32), 4);
        return this._m_trDpl;
      }
    });

    /**
     * Limit of the task register counts pages.
     */
    Object.defineProperty(Cpu.prototype, 'trG', {
      get: function() {
        if (this._m_trG !== undefined)
          return this._m_trG;
        this._m_trG = (this.trArbytes & 2048) != 0;
        return this._m_trG;
      }
    });

    /**
     * The task register holds 64-bit code.
     */
    Object.defineProperty(Cpu.prototype, 'trL', {
      get: function() {
        if (this._m_trL !== undefined)
          return this._m_trL;
        this._m_trL = (this.trArbytes & 512) != 0;
        return this._m_trL;
      }
    });

    /**
     * Present. Clear also says that the task register is unusable.
     */
    Object.defineProperty(Cpu.prototype, 'trP', {
      get: function() {
        if (this._m_trP !== undefined)
          return this._m_trP;
        this._m_trP = (this.trArbytes & 128) != 0;
        return this._m_trP;
      }
    });

    /**
     * True if the task register is a code or data segment.
     */
    Object.defineProperty(Cpu.prototype, 'trS', {
      get: function() {
        if (this._m_trS !== undefined)
          return this._m_trS;
        this._m_trS = (this.trArbytes & 16) != 0;
        return this._m_trS;
      }
    });

    /**
     * Descriptor type of the task register.
     */
    Object.defineProperty(Cpu.prototype, 'trType', {
      get: function() {
        if (this._m_trType !== undefined)
          return this._m_trType;
        this._m_trType = this.trArbytes & 15;
        return this._m_trType;
      }
    });

    /**
     * x87 and SSE state in the form of FXSAVE.
     */

    /**
     * General register RAX.
     */

    /**
     * General register RBX.
     */

    /**
     * General register RCX.
     */

    /**
     * General register RDX.
     */

    /**
     * General register RBP.
     */

    /**
     * General register RSI.
     */

    /**
     * General register RDI.
     */

    /**
     * General register RSP.
     */

    /**
     * General register R8.
     */

    /**
     * General register R9.
     */

    /**
     * General register R10.
     */

    /**
     * General register R11.
     */

    /**
     * General register R12.
     */

    /**
     * General register R13.
     */

    /**
     * General register R14.
     */

    /**
     * General register R15.
     */

    /**
     * Instruction pointer.
     */

    /**
     * Flags register.
     */

    /**
     * Control register 0: operating mode.
     */

    /**
     * Control register 2: address of the last page fault.
     */

    /**
     * Control register 3: root of the page tables.
     */

    /**
     * Control register 4: features in use.
     */

    /**
     * Debug register 0: address of breakpoint 0.
     */

    /**
     * Debug register 1: address of breakpoint 1.
     */

    /**
     * Debug register 2: address of breakpoint 2.
     */

    /**
     * Debug register 3: address of breakpoint 3.
     */

    /**
     * Debug register 6: status.
     */

    /**
     * Debug register 7: control.
     */

    /**
     * Selector of CS.
     */

    /**
     * Selector of DS.
     */

    /**
     * Selector of ES.
     */

    /**
     * Selector of FS.
     */

    /**
     * Selector of GS.
     */

    /**
     * Selector of SS.
     */

    /**
     * Selector of the task register.
     */

    /**
     * Selector of the LDT register.
     */

    /**
     * Limit of CS, in octets.
     */

    /**
     * Limit of DS, in octets.
     */

    /**
     * Limit of ES, in octets.
     */

    /**
     * Limit of FS, in octets.
     */

    /**
     * Limit of GS, in octets.
     */

    /**
     * Limit of SS, in octets.
     */

    /**
     * Limit of the task register, in octets.
     */

    /**
     * Limit of the LDT register, in octets.
     */

    /**
     * Limit of the IDT register, in octets.
     */

    /**
     * Limit of the GDT register, in octets.
     */

    /**
     * Base address of CS.
     */

    /**
     * Base address of DS.
     */

    /**
     * Base address of ES.
     */

    /**
     * Base address of FS.
     */

    /**
     * Base address of GS.
     */

    /**
     * Base address of SS.
     */

    /**
     * Base address of the task register.
     */

    /**
     * Base address of the LDT register.
     */

    /**
     * Base address of the IDT register.
     */

    /**
     * Base address of the GDT register.
     */

    /**
     * Attributes of CS: those of its descriptor, without the gap between its
     * two parts.
     */

    /**
     * Attributes of DS: those of its descriptor, without the gap between its
     * two parts.
     */

    /**
     * Attributes of ES: those of its descriptor, without the gap between its
     * two parts.
     */

    /**
     * Attributes of FS: those of its descriptor, without the gap between its
     * two parts.
     */

    /**
     * Attributes of GS: those of its descriptor, without the gap between its
     * two parts.
     */

    /**
     * Attributes of SS: those of its descriptor, without the gap between its
     * two parts.
     */

    /**
     * Attributes of the task register: those of its descriptor, without the
     * gap between its two parts.
     */

    /**
     * Attributes of the LDT register: those of its descriptor, without the
     * gap between its two parts.
     */

    /**
     * Code selector for SYSENTER.
     */

    /**
     * Stack pointer for SYSENTER.
     */

    /**
     * Instruction pointer for SYSENTER.
     */

    /**
     * Base address that SWAPGS would put into GS.
     */

    /**
     * Obsolete, ignored.
     */

    /**
     * Target of SYSCALL from 64-bit code.
     */

    /**
     * Selectors of SYSCALL and SYSRET.
     */

    /**
     * Target of SYSCALL from compatibility mode.
     */

    /**
     * Bits of RFLAGS that SYSCALL clears.
     */

    /**
     * Extended feature enable register.
     */

    /**
     * What RDTSCP returns beside the TSC.
     */

    /**
     * What RDTSC would return to the guest.
     */

    /**
     * The event about to be injected, if any.
     */

    /**
     * Error code of the pending event.
     */

    /**
     * Flags of the virtual CPU. Since Xen 4.7; older contexts imply that the
     * FPU is initialised.
     */

    /**
     * Padding.
     */

    /**
     * Octets behind the known layout, kept as they are; none in a stream
     * that Xen wrote.
     */

    return Cpu;
  })();

  /**
   * Further MSRs of a virtual CPU; those that are 0 are left out.
   * @see xen/include/public/arch-x86/hvm/save.h (struct hvm_msr)
   */

  var CpuMsr = XenHvmContext.CpuMsr = (function() {
    function CpuMsr(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    CpuMsr.prototype._read = function() {
      this.numMsrs = this._io.readU4le();
      this.padding = this._io.readBytes(4);
      this.msrs = [];
      for (var i = 0; i < this.numMsrs; i++) {
        this.msrs.push(new Msr(this._io, this, this._root));
      }
      if (!(this._io.isEof())) {
        this.trailing = this._io.readBytesFull();
      }
    }

    /**
     * Number of MSRs.
     */

    /**
     * Padding of the structure, so that the MSRs are at a multiple of 8.
     */

    /**
     * The MSRs.
     */

    /**
     * Octets behind the known layout, kept as they are; none in a stream
     * that Xen wrote.
     */

    return CpuMsr;
  })();

  /**
   * Extended state of a virtual CPU: three masks and the XSAVE area, in the
   * standard form. The area ends with the last component of `xcr0_accum` (Xen
   * up to 4.2.2 wrote all that the CPU has).
   * @see xen/include/public/arch-x86/hvm/save.h (struct hvm_hw_cpu_xsave)
   */

  var CpuXsave = XenHvmContext.CpuXsave = (function() {
    function CpuXsave(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    CpuXsave.prototype._read = function() {
      this.xfeatureMask = this._io.readU8le();
      this.xcr0 = this._io.readU8le();
      this.xcr0Accum = this._io.readU8le();
      this._raw_saveArea = this._io.readBytesFull();
      var _io__raw_saveArea = new KaitaiStream(this._raw_saveArea);
      this.saveArea = new X86Xsave_.X86Xsave(_io__raw_saveArea, null, null);
    }

    /**
     * Ever enabled: APX registers R16 to R31.
     */
    Object.defineProperty(CpuXsave.prototype, 'accumApx', {
      get: function() {
        if (this._m_accumApx !== undefined)
          return this._m_accumApx;
        this._m_accumApx = ((BigInt(this.xcr0Accum) & 524288n) !== 0n);
        return this._m_accumApx;
      }
    });

    /**
     * Ever enabled: AVX state (upper halves of YMM0 to YMM15).
     */
    Object.defineProperty(CpuXsave.prototype, 'accumAvx', {
      get: function() {
        if (this._m_accumAvx !== undefined)
          return this._m_accumAvx;
        this._m_accumAvx = ((BigInt(this.xcr0Accum) & 4n) !== 0n);
        return this._m_accumAvx;
      }
    });

    /**
     * Ever enabled: MPX configuration and status.
     */
    Object.defineProperty(CpuXsave.prototype, 'accumBndcsr', {
      get: function() {
        if (this._m_accumBndcsr !== undefined)
          return this._m_accumBndcsr;
        this._m_accumBndcsr = ((BigInt(this.xcr0Accum) & 16n) !== 0n);
        return this._m_accumBndcsr;
      }
    });

    /**
     * Ever enabled: MPX bound registers.
     */
    Object.defineProperty(CpuXsave.prototype, 'accumBndregs', {
      get: function() {
        if (this._m_accumBndregs !== undefined)
          return this._m_accumBndregs;
        this._m_accumBndregs = ((BigInt(this.xcr0Accum) & 8n) !== 0n);
        return this._m_accumBndregs;
      }
    });

    /**
     * Ever enabled: ZMM16 to ZMM31.
     */
    Object.defineProperty(CpuXsave.prototype, 'accumHi16Zmm', {
      get: function() {
        if (this._m_accumHi16Zmm !== undefined)
          return this._m_accumHi16Zmm;
        this._m_accumHi16Zmm = ((BigInt(this.xcr0Accum) & 128n) !== 0n);
        return this._m_accumHi16Zmm;
      }
    });

    /**
     * Ever enabled: AMD lightweight profiling.
     */
    Object.defineProperty(CpuXsave.prototype, 'accumLwp', {
      get: function() {
        if (this._m_accumLwp !== undefined)
          return this._m_accumLwp;
        this._m_accumLwp = (KaitaiStream.remainder(KaitaiStream.quotient(BigInt(this.xcr0Accum), 4611686018427387904n), 2n) === 1n);
        return this._m_accumLwp;
      }
    });

    /**
     * Ever enabled: AVX-512 mask registers.
     */
    Object.defineProperty(CpuXsave.prototype, 'accumOpmask', {
      get: function() {
        if (this._m_accumOpmask !== undefined)
          return this._m_accumOpmask;
        this._m_accumOpmask = ((BigInt(this.xcr0Accum) & 32n) !== 0n);
        return this._m_accumOpmask;
      }
    });

    /**
     * Ever enabled: protection key rights of user pages.
     */
    Object.defineProperty(CpuXsave.prototype, 'accumPkru', {
      get: function() {
        if (this._m_accumPkru !== undefined)
          return this._m_accumPkru;
        this._m_accumPkru = ((BigInt(this.xcr0Accum) & 512n) !== 0n);
        return this._m_accumPkru;
      }
    });

    /**
     * Ever enabled: SSE state (XMM registers and MXCSR).
     */
    Object.defineProperty(CpuXsave.prototype, 'accumSse', {
      get: function() {
        if (this._m_accumSse !== undefined)
          return this._m_accumSse;
        this._m_accumSse = ((BigInt(this.xcr0Accum) & 2n) !== 0n);
        return this._m_accumSse;
      }
    });

    /**
     * Ever enabled: AMX tile configuration.
     */
    Object.defineProperty(CpuXsave.prototype, 'accumTilecfg', {
      get: function() {
        if (this._m_accumTilecfg !== undefined)
          return this._m_accumTilecfg;
        this._m_accumTilecfg = ((BigInt(this.xcr0Accum) & 131072n) !== 0n);
        return this._m_accumTilecfg;
      }
    });

    /**
     * Ever enabled: AMX tile data.
     */
    Object.defineProperty(CpuXsave.prototype, 'accumTiledata', {
      get: function() {
        if (this._m_accumTiledata !== undefined)
          return this._m_accumTiledata;
        this._m_accumTiledata = ((BigInt(this.xcr0Accum) & 262144n) !== 0n);
        return this._m_accumTiledata;
      }
    });

    /**
     * Ever enabled: x87 state.
     */
    Object.defineProperty(CpuXsave.prototype, 'accumX87', {
      get: function() {
        if (this._m_accumX87 !== undefined)
          return this._m_accumX87;
        this._m_accumX87 = ((BigInt(this.xcr0Accum) & 1n) !== 0n);
        return this._m_accumX87;
      }
    });

    /**
     * Ever enabled: upper halves of ZMM0 to ZMM15.
     */
    Object.defineProperty(CpuXsave.prototype, 'accumZmmHi256', {
      get: function() {
        if (this._m_accumZmmHi256 !== undefined)
          return this._m_accumZmmHi256;
        this._m_accumZmmHi256 = ((BigInt(this.xcr0Accum) & 64n) !== 0n);
        return this._m_accumZmmHi256;
      }
    });

    /**
     * Supported: APX registers R16 to R31.
     */
    Object.defineProperty(CpuXsave.prototype, 'maskApx', {
      get: function() {
        if (this._m_maskApx !== undefined)
          return this._m_maskApx;
        this._m_maskApx = ((BigInt(this.xfeatureMask) & 524288n) !== 0n);
        return this._m_maskApx;
      }
    });

    /**
     * Supported: AVX state (upper halves of YMM0 to YMM15).
     */
    Object.defineProperty(CpuXsave.prototype, 'maskAvx', {
      get: function() {
        if (this._m_maskAvx !== undefined)
          return this._m_maskAvx;
        this._m_maskAvx = ((BigInt(this.xfeatureMask) & 4n) !== 0n);
        return this._m_maskAvx;
      }
    });

    /**
     * Supported: MPX configuration and status.
     */
    Object.defineProperty(CpuXsave.prototype, 'maskBndcsr', {
      get: function() {
        if (this._m_maskBndcsr !== undefined)
          return this._m_maskBndcsr;
        this._m_maskBndcsr = ((BigInt(this.xfeatureMask) & 16n) !== 0n);
        return this._m_maskBndcsr;
      }
    });

    /**
     * Supported: MPX bound registers.
     */
    Object.defineProperty(CpuXsave.prototype, 'maskBndregs', {
      get: function() {
        if (this._m_maskBndregs !== undefined)
          return this._m_maskBndregs;
        this._m_maskBndregs = ((BigInt(this.xfeatureMask) & 8n) !== 0n);
        return this._m_maskBndregs;
      }
    });

    /**
     * Supported: ZMM16 to ZMM31.
     */
    Object.defineProperty(CpuXsave.prototype, 'maskHi16Zmm', {
      get: function() {
        if (this._m_maskHi16Zmm !== undefined)
          return this._m_maskHi16Zmm;
        this._m_maskHi16Zmm = ((BigInt(this.xfeatureMask) & 128n) !== 0n);
        return this._m_maskHi16Zmm;
      }
    });

    /**
     * Supported: AMD lightweight profiling.
     */
    Object.defineProperty(CpuXsave.prototype, 'maskLwp', {
      get: function() {
        if (this._m_maskLwp !== undefined)
          return this._m_maskLwp;
        this._m_maskLwp = (KaitaiStream.remainder(KaitaiStream.quotient(BigInt(this.xfeatureMask), 4611686018427387904n), 2n) === 1n);
        return this._m_maskLwp;
      }
    });

    /**
     * Supported: AVX-512 mask registers.
     */
    Object.defineProperty(CpuXsave.prototype, 'maskOpmask', {
      get: function() {
        if (this._m_maskOpmask !== undefined)
          return this._m_maskOpmask;
        this._m_maskOpmask = ((BigInt(this.xfeatureMask) & 32n) !== 0n);
        return this._m_maskOpmask;
      }
    });

    /**
     * Supported: protection key rights of user pages.
     */
    Object.defineProperty(CpuXsave.prototype, 'maskPkru', {
      get: function() {
        if (this._m_maskPkru !== undefined)
          return this._m_maskPkru;
        this._m_maskPkru = ((BigInt(this.xfeatureMask) & 512n) !== 0n);
        return this._m_maskPkru;
      }
    });

    /**
     * Supported: SSE state (XMM registers and MXCSR).
     */
    Object.defineProperty(CpuXsave.prototype, 'maskSse', {
      get: function() {
        if (this._m_maskSse !== undefined)
          return this._m_maskSse;
        this._m_maskSse = ((BigInt(this.xfeatureMask) & 2n) !== 0n);
        return this._m_maskSse;
      }
    });

    /**
     * Supported: AMX tile configuration.
     */
    Object.defineProperty(CpuXsave.prototype, 'maskTilecfg', {
      get: function() {
        if (this._m_maskTilecfg !== undefined)
          return this._m_maskTilecfg;
        this._m_maskTilecfg = ((BigInt(this.xfeatureMask) & 131072n) !== 0n);
        return this._m_maskTilecfg;
      }
    });

    /**
     * Supported: AMX tile data.
     */
    Object.defineProperty(CpuXsave.prototype, 'maskTiledata', {
      get: function() {
        if (this._m_maskTiledata !== undefined)
          return this._m_maskTiledata;
        this._m_maskTiledata = ((BigInt(this.xfeatureMask) & 262144n) !== 0n);
        return this._m_maskTiledata;
      }
    });

    /**
     * Supported: x87 state.
     */
    Object.defineProperty(CpuXsave.prototype, 'maskX87', {
      get: function() {
        if (this._m_maskX87 !== undefined)
          return this._m_maskX87;
        this._m_maskX87 = ((BigInt(this.xfeatureMask) & 1n) !== 0n);
        return this._m_maskX87;
      }
    });

    /**
     * Supported: upper halves of ZMM0 to ZMM15.
     */
    Object.defineProperty(CpuXsave.prototype, 'maskZmmHi256', {
      get: function() {
        if (this._m_maskZmmHi256 !== undefined)
          return this._m_maskZmmHi256;
        this._m_maskZmmHi256 = ((BigInt(this.xfeatureMask) & 64n) !== 0n);
        return this._m_maskZmmHi256;
      }
    });

    /**
     * Enabled: APX registers R16 to R31.
     */
    Object.defineProperty(CpuXsave.prototype, 'xcr0Apx', {
      get: function() {
        if (this._m_xcr0Apx !== undefined)
          return this._m_xcr0Apx;
        this._m_xcr0Apx = ((BigInt(this.xcr0) & 524288n) !== 0n);
        return this._m_xcr0Apx;
      }
    });

    /**
     * Enabled: AVX state (upper halves of YMM0 to YMM15).
     */
    Object.defineProperty(CpuXsave.prototype, 'xcr0Avx', {
      get: function() {
        if (this._m_xcr0Avx !== undefined)
          return this._m_xcr0Avx;
        this._m_xcr0Avx = ((BigInt(this.xcr0) & 4n) !== 0n);
        return this._m_xcr0Avx;
      }
    });

    /**
     * Enabled: MPX configuration and status.
     */
    Object.defineProperty(CpuXsave.prototype, 'xcr0Bndcsr', {
      get: function() {
        if (this._m_xcr0Bndcsr !== undefined)
          return this._m_xcr0Bndcsr;
        this._m_xcr0Bndcsr = ((BigInt(this.xcr0) & 16n) !== 0n);
        return this._m_xcr0Bndcsr;
      }
    });

    /**
     * Enabled: MPX bound registers.
     */
    Object.defineProperty(CpuXsave.prototype, 'xcr0Bndregs', {
      get: function() {
        if (this._m_xcr0Bndregs !== undefined)
          return this._m_xcr0Bndregs;
        this._m_xcr0Bndregs = ((BigInt(this.xcr0) & 8n) !== 0n);
        return this._m_xcr0Bndregs;
      }
    });

    /**
     * Enabled: ZMM16 to ZMM31.
     */
    Object.defineProperty(CpuXsave.prototype, 'xcr0Hi16Zmm', {
      get: function() {
        if (this._m_xcr0Hi16Zmm !== undefined)
          return this._m_xcr0Hi16Zmm;
        this._m_xcr0Hi16Zmm = ((BigInt(this.xcr0) & 128n) !== 0n);
        return this._m_xcr0Hi16Zmm;
      }
    });

    /**
     * Enabled: AMD lightweight profiling.
     */
    Object.defineProperty(CpuXsave.prototype, 'xcr0Lwp', {
      get: function() {
        if (this._m_xcr0Lwp !== undefined)
          return this._m_xcr0Lwp;
        this._m_xcr0Lwp = (KaitaiStream.remainder(KaitaiStream.quotient(BigInt(this.xcr0), 4611686018427387904n), 2n) === 1n);
        return this._m_xcr0Lwp;
      }
    });

    /**
     * Enabled: AVX-512 mask registers.
     */
    Object.defineProperty(CpuXsave.prototype, 'xcr0Opmask', {
      get: function() {
        if (this._m_xcr0Opmask !== undefined)
          return this._m_xcr0Opmask;
        this._m_xcr0Opmask = ((BigInt(this.xcr0) & 32n) !== 0n);
        return this._m_xcr0Opmask;
      }
    });

    /**
     * Enabled: protection key rights of user pages.
     */
    Object.defineProperty(CpuXsave.prototype, 'xcr0Pkru', {
      get: function() {
        if (this._m_xcr0Pkru !== undefined)
          return this._m_xcr0Pkru;
        this._m_xcr0Pkru = ((BigInt(this.xcr0) & 512n) !== 0n);
        return this._m_xcr0Pkru;
      }
    });

    /**
     * Enabled: SSE state (XMM registers and MXCSR).
     */
    Object.defineProperty(CpuXsave.prototype, 'xcr0Sse', {
      get: function() {
        if (this._m_xcr0Sse !== undefined)
          return this._m_xcr0Sse;
        this._m_xcr0Sse = ((BigInt(this.xcr0) & 2n) !== 0n);
        return this._m_xcr0Sse;
      }
    });

    /**
     * Enabled: AMX tile configuration.
     */
    Object.defineProperty(CpuXsave.prototype, 'xcr0Tilecfg', {
      get: function() {
        if (this._m_xcr0Tilecfg !== undefined)
          return this._m_xcr0Tilecfg;
        this._m_xcr0Tilecfg = ((BigInt(this.xcr0) & 131072n) !== 0n);
        return this._m_xcr0Tilecfg;
      }
    });

    /**
     * Enabled: AMX tile data.
     */
    Object.defineProperty(CpuXsave.prototype, 'xcr0Tiledata', {
      get: function() {
        if (this._m_xcr0Tiledata !== undefined)
          return this._m_xcr0Tiledata;
        this._m_xcr0Tiledata = ((BigInt(this.xcr0) & 262144n) !== 0n);
        return this._m_xcr0Tiledata;
      }
    });

    /**
     * Enabled: x87 state.
     */
    Object.defineProperty(CpuXsave.prototype, 'xcr0X87', {
      get: function() {
        if (this._m_xcr0X87 !== undefined)
          return this._m_xcr0X87;
        this._m_xcr0X87 = ((BigInt(this.xcr0) & 1n) !== 0n);
        return this._m_xcr0X87;
      }
    });

    /**
     * Enabled: upper halves of ZMM0 to ZMM15.
     */
    Object.defineProperty(CpuXsave.prototype, 'xcr0ZmmHi256', {
      get: function() {
        if (this._m_xcr0ZmmHi256 !== undefined)
          return this._m_xcr0ZmmHi256;
        this._m_xcr0ZmmHi256 = ((BigInt(this.xcr0) & 64n) !== 0n);
        return this._m_xcr0ZmmHi256;
      }
    });

    /**
     * Components that the machine supports. Ignored since Xen 4.5.
     */

    /**
     * XCR0 of the guest.
     */

    /**
     * All bits that XCR0 ever had: the components of the area.
     */

    /**
     * The XSAVE area.
     */

    return CpuXsave;
  })();

  /**
   * One entry: the descriptor and the structure that it announces. Entries
   * follow one another without padding.
   * @see xen/include/public/hvm/save.h (struct hvm_save_descriptor)
   */

  var Entry = XenHvmContext.Entry = (function() {
    function Entry(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    Entry.prototype._read = function() {
      this.typecode = this._io.readU2le();
      this.instance = this._io.readU2le();
      this.lenBody = this._io.readU4le();
      switch (this.typecode) {
      case XenHvmContext.SaveType.CPU:
        this._raw_body = this._io.readBytes(this.lenBody);
        var _io__raw_body = new KaitaiStream(this._raw_body);
        this.body = new Cpu(_io__raw_body, this, this._root);
        break;
      case XenHvmContext.SaveType.CPU_MSR:
        this._raw_body = this._io.readBytes(this.lenBody);
        var _io__raw_body = new KaitaiStream(this._raw_body);
        this.body = new CpuMsr(_io__raw_body, this, this._root);
        break;
      case XenHvmContext.SaveType.CPU_XSAVE:
        this._raw_body = this._io.readBytes(this.lenBody);
        var _io__raw_body = new KaitaiStream(this._raw_body);
        this.body = new CpuXsave(_io__raw_body, this, this._root);
        break;
      case XenHvmContext.SaveType.HEADER:
        this._raw_body = this._io.readBytes(this.lenBody);
        var _io__raw_body = new KaitaiStream(this._raw_body);
        this.body = new Header(_io__raw_body, this, this._root);
        break;
      case XenHvmContext.SaveType.HPET:
        this._raw_body = this._io.readBytes(this.lenBody);
        var _io__raw_body = new KaitaiStream(this._raw_body);
        this.body = new Hpet(_io__raw_body, this, this._root);
        break;
      case XenHvmContext.SaveType.IOAPIC:
        this._raw_body = this._io.readBytes(this.lenBody);
        var _io__raw_body = new KaitaiStream(this._raw_body);
        this.body = new Ioapic(_io__raw_body, this, this._root);
        break;
      case XenHvmContext.SaveType.ISA_IRQ:
        this._raw_body = this._io.readBytes(this.lenBody);
        var _io__raw_body = new KaitaiStream(this._raw_body);
        this.body = new IsaIrq(_io__raw_body, this, this._root);
        break;
      case XenHvmContext.SaveType.LAPIC:
        this._raw_body = this._io.readBytes(this.lenBody);
        var _io__raw_body = new KaitaiStream(this._raw_body);
        this.body = new Lapic(_io__raw_body, this, this._root);
        break;
      case XenHvmContext.SaveType.LAPIC_REGS:
        this._raw_body = this._io.readBytes(this.lenBody);
        var _io__raw_body = new KaitaiStream(this._raw_body);
        this.body = new LapicRegs(_io__raw_body, this, this._root);
        break;
      case XenHvmContext.SaveType.MTRR:
        this._raw_body = this._io.readBytes(this.lenBody);
        var _io__raw_body = new KaitaiStream(this._raw_body);
        this.body = new Mtrr(_io__raw_body, this, this._root);
        break;
      case XenHvmContext.SaveType.PCI_IRQ:
        this._raw_body = this._io.readBytes(this.lenBody);
        var _io__raw_body = new KaitaiStream(this._raw_body);
        this.body = new PciIrq(_io__raw_body, this, this._root);
        break;
      case XenHvmContext.SaveType.PCI_LINK:
        this._raw_body = this._io.readBytes(this.lenBody);
        var _io__raw_body = new KaitaiStream(this._raw_body);
        this.body = new PciLink(_io__raw_body, this, this._root);
        break;
      case XenHvmContext.SaveType.PIC:
        this._raw_body = this._io.readBytes(this.lenBody);
        var _io__raw_body = new KaitaiStream(this._raw_body);
        this.body = new Pic(_io__raw_body, this, this._root);
        break;
      case XenHvmContext.SaveType.PIT:
        this._raw_body = this._io.readBytes(this.lenBody);
        var _io__raw_body = new KaitaiStream(this._raw_body);
        this.body = new Pit(_io__raw_body, this, this._root);
        break;
      case XenHvmContext.SaveType.PMTIMER:
        this._raw_body = this._io.readBytes(this.lenBody);
        var _io__raw_body = new KaitaiStream(this._raw_body);
        this.body = new Pmtimer(_io__raw_body, this, this._root);
        break;
      case XenHvmContext.SaveType.RTC:
        this._raw_body = this._io.readBytes(this.lenBody);
        var _io__raw_body = new KaitaiStream(this._raw_body);
        this.body = new Rtc(_io__raw_body, this, this._root);
        break;
      case XenHvmContext.SaveType.TSC_ADJUST:
        this._raw_body = this._io.readBytes(this.lenBody);
        var _io__raw_body = new KaitaiStream(this._raw_body);
        this.body = new TscAdjust(_io__raw_body, this, this._root);
        break;
      case XenHvmContext.SaveType.VIRIDIAN_DOMAIN:
        this._raw_body = this._io.readBytes(this.lenBody);
        var _io__raw_body = new KaitaiStream(this._raw_body);
        this.body = new ViridianDomain(_io__raw_body, this, this._root);
        break;
      case XenHvmContext.SaveType.VIRIDIAN_VCPU:
        this._raw_body = this._io.readBytes(this.lenBody);
        var _io__raw_body = new KaitaiStream(this._raw_body);
        this.body = new ViridianVcpu(_io__raw_body, this, this._root);
        break;
      case XenHvmContext.SaveType.VMCE_VCPU:
        this._raw_body = this._io.readBytes(this.lenBody);
        var _io__raw_body = new KaitaiStream(this._raw_body);
        this.body = new VmceVcpu(_io__raw_body, this, this._root);
        break;
      default:
        this.body = this._io.readBytes(this.lenBody);
        break;
      }
    }

    /**
     * What the body is. Xen refuses to load a context with a code that it
     * does not know.
     */

    /**
     * Number of the virtual CPU, of the PIC, or 0.
     */

    /**
     * Length of the body in octets, without the descriptor.
     */

    /**
     * The saved structure. Types without a published layout and unknown ones
     * are kept as octets.
     */

    return Entry;
  })();

  /**
   * Identifies the format and the machine that saved.
   * @see xen/include/public/arch-x86/hvm/save.h (struct hvm_save_header)
   */

  var Header = XenHvmContext.Header = (function() {
    function Header(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    Header.prototype._read = function() {
      this.magic = this._io.readU4le();
      this.version = this._io.readU4le();
      this.changeset = this._io.readU8le();
      this.cpuid = this._io.readU4le();
      this.gtscKhz = this._io.readU4le();
      if (!(this._io.isEof())) {
        this.trailing = this._io.readBytesFull();
      }
    }

    /**
     * To be added to the family if that is 15.
     */
    Object.defineProperty(Header.prototype, 'cpuExtendedFamily', {
      get: function() {
        if (this._m_cpuExtendedFamily !== undefined)
          return this._m_cpuExtendedFamily;
        this._m_cpuExtendedFamily = KaitaiStream.mod(Math.floor(this.cpuid / 1048576), 256);
        return this._m_cpuExtendedFamily;
      }
    });

    /**
     * Model, high four bits.
     */
    Object.defineProperty(Header.prototype, 'cpuExtendedModel', {
      get: function() {
        if (this._m_cpuExtendedModel !== undefined)
          return this._m_cpuExtendedModel;
        this._m_cpuExtendedModel = KaitaiStream.mod(Math.floor(this.cpuid / 65536), 16);
        return this._m_cpuExtendedModel;
      }
    });

    /**
     * Family.
     */
    Object.defineProperty(Header.prototype, 'cpuFamily', {
      get: function() {
        if (this._m_cpuFamily !== undefined)
          return this._m_cpuFamily;
        this._m_cpuFamily = KaitaiStream.mod(Math.floor(this.cpuid / 256), 16);
        return this._m_cpuFamily;
      }
    });

    /**
     * Model, low four bits.
     */
    Object.defineProperty(Header.prototype, 'cpuModel', {
      get: function() {
        if (this._m_cpuModel !== undefined)
          return this._m_cpuModel;
        this._m_cpuModel = KaitaiStream.mod(Math.floor(this.cpuid / 16), 16);
        return this._m_cpuModel;
      }
    });

    /**
     * Stepping.
     */
    Object.defineProperty(Header.prototype, 'cpuStepping', {
      get: function() {
        if (this._m_cpuStepping !== undefined)
          return this._m_cpuStepping;
        this._m_cpuStepping = this.cpuid & 15;
        return this._m_cpuStepping;
      }
    });

    /**
     * Processor type.
     */
    Object.defineProperty(Header.prototype, 'cpuType', {
      get: function() {
        if (this._m_cpuType !== undefined)
          return this._m_cpuType;
        this._m_cpuType = KaitaiStream.mod(Math.floor(this.cpuid / 4096), 4);
        return this._m_cpuType;
      }
    });

    /**
     * 0x54381286; Xen refuses to load anything else.
     */

    /**
     * Version of the format: 1.
     */

    /**
     * Changeset of the Xen that saved; all ones if unknown, as always since
     * Xen moved to git.
     */

    /**
     * EAX of CPUID leaf 1 on the machine that saved: family, model and
     * stepping.
     */

    /**
     * Frequency of the guest TSC, in kHz.
     */

    /**
     * Octets behind the known layout, kept as they are; none in a stream
     * that Xen wrote.
     */

    return Header;
  })();

  /**
   * The high precision event timer, as in its registers, with the last
   * comparator values.
   * @see xen/include/public/arch-x86/hvm/save.h (struct hvm_hw_hpet), IA-PC HPET
   * Specification 1.0a
   */

  var Hpet = XenHvmContext.Hpet = (function() {
    function Hpet(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    Hpet.prototype._read = function() {
      this.capability = this._io.readU4le();
      this.counterPeriod = this._io.readU4le();
      this.res0 = this._io.readBytes(8);
      this.config = this._io.readU8le();
      this.res1 = this._io.readBytes(8);
      this.isr = this._io.readU8le();
      this.res2 = this._io.readBytes(200);
      this.mc64 = this._io.readU8le();
      this.res3 = this._io.readBytes(8);
      this.timers = [];
      for (var i = 0; i < 3; i++) {
        this.timers.push(new HpetTimer(this._io, this, this._root));
      }
      this.res5 = this._io.readBytes(672);
      this.period = [];
      for (var i = 0; i < 3; i++) {
        this.period.push(this._io.readU8le());
      }
      if (!(this._io.isEof())) {
        this.trailing = this._io.readBytesFull();
      }
    }

    /**
     * The main counter has 64 bits.
     */
    Object.defineProperty(Hpet.prototype, 'countSizeCap', {
      get: function() {
        if (this._m_countSizeCap !== undefined)
          return this._m_countSizeCap;
        this._m_countSizeCap = (this.capability & 8192) != 0;
        return this._m_countSizeCap;
      }
    });

    /**
     * The main counter runs.
     */
    Object.defineProperty(Hpet.prototype, 'isEnabled', {
      get: function() {
        if (this._m_isEnabled !== undefined)
          return this._m_isEnabled;
        this._m_isEnabled = ((BigInt(this.config) & 1n) !== 0n);
        return this._m_isEnabled;
      }
    });

    /**
     * Timers 0 and 1 replace PIT and RTC.
     */
    Object.defineProperty(Hpet.prototype, 'isLegacy', {
      get: function() {
        if (this._m_isLegacy !== undefined)
          return this._m_isLegacy;
        this._m_isLegacy = ((BigInt(this.config) & 2n) !== 0n);
        return this._m_isLegacy;
      }
    });

    /**
     * Legacy routing is possible.
     */
    Object.defineProperty(Hpet.prototype, 'legRtCap', {
      get: function() {
        if (this._m_legRtCap !== undefined)
          return this._m_legRtCap;
        this._m_legRtCap = (this.capability & 32768) != 0;
        return this._m_legRtCap;
      }
    });

    /**
     * Number of timers minus one.
     */
    Object.defineProperty(Hpet.prototype, 'numTimCap', {
      get: function() {
        if (this._m_numTimCap !== undefined)
          return this._m_numTimCap;
        this._m_numTimCap = KaitaiStream.mod(Math.floor(this.capability / 256), 32);
        return this._m_numTimCap;
      }
    });

    /**
     * Revision.
     */
    Object.defineProperty(Hpet.prototype, 'revId', {
      get: function() {
        if (this._m_revId !== undefined)
          return this._m_revId;
        this._m_revId = this.capability & 255;
        return this._m_revId;
      }
    });

    /**
     * Timer 0 has raised its interrupt.
     */
    Object.defineProperty(Hpet.prototype, 't0IntSts', {
      get: function() {
        if (this._m_t0IntSts !== undefined)
          return this._m_t0IntSts;
        this._m_t0IntSts = ((BigInt(this.isr) & 1n) !== 0n);
        return this._m_t0IntSts;
      }
    });

    /**
     * Timer 1 has raised its interrupt.
     */
    Object.defineProperty(Hpet.prototype, 't1IntSts', {
      get: function() {
        if (this._m_t1IntSts !== undefined)
          return this._m_t1IntSts;
        this._m_t1IntSts = ((BigInt(this.isr) & 2n) !== 0n);
        return this._m_t1IntSts;
      }
    });

    /**
     * Timer 2 has raised its interrupt.
     */
    Object.defineProperty(Hpet.prototype, 't2IntSts', {
      get: function() {
        if (this._m_t2IntSts !== undefined)
          return this._m_t2IntSts;
        this._m_t2IntSts = ((BigInt(this.isr) & 4n) !== 0n);
        return this._m_t2IntSts;
      }
    });

    /**
     * PCI vendor ID.
     */
    Object.defineProperty(Hpet.prototype, 'vendorId', {
      get: function() {
        if (this._m_vendorId !== undefined)
          return this._m_vendorId;
        this._m_vendorId = Math.floor(this.capability / 65536);
        return this._m_vendorId;
      }
    });

    /**
     * Capabilities, bits 31 to 0.
     */

    /**
     * Period of the main counter, in femtoseconds.
     */

    /**
     * Reserved.
     */

    /**
     * Configuration.
     */

    /**
     * Reserved.
     */

    /**
     * Interrupt status.
     */

    /**
     * Reserved.
     */

    /**
     * Main counter.
     */

    /**
     * Reserved.
     */

    /**
     * The three timers.
     */

    /**
     * Places of timers that Xen does not have.
     */

    /**
     * Last value written to each comparator, in ticks.
     */

    /**
     * Octets behind the known layout, kept as they are; none in a stream
     * that Xen wrote.
     */

    return Hpet;
  })();

  /**
   * One timer of the HPET.
   * @see xen/include/public/arch-x86/hvm/save.h (struct hvm_hw_hpet), IA-PC HPET
   * Specification 1.0a
   */

  var HpetTimer = XenHvmContext.HpetTimer = (function() {
    function HpetTimer(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    HpetTimer.prototype._read = function() {
      this.config = this._io.readU4le();
      this.intRouteCap = this._io.readU4le();
      this.cmp = this._io.readU8le();
      this.fsbValue = this._io.readU4le();
      this.fsbAddress = this._io.readU4le();
      this.res4 = this._io.readBytes(8);
    }

    /**
     * FSB interrupts are possible.
     */
    Object.defineProperty(HpetTimer.prototype, 'fsbCap', {
      get: function() {
        if (this._m_fsbCap !== undefined)
          return this._m_fsbCap;
        this._m_fsbCap = (this.config & 32768) != 0;
        return this._m_fsbCap;
      }
    });

    /**
     * FSB interrupts.
     */
    Object.defineProperty(HpetTimer.prototype, 'fsbEnabled', {
      get: function() {
        if (this._m_fsbEnabled !== undefined)
          return this._m_fsbEnabled;
        this._m_fsbEnabled = (this.config & 16384) != 0;
        return this._m_fsbEnabled;
      }
    });

    /**
     * Input of the I/O APIC.
     */
    Object.defineProperty(HpetTimer.prototype, 'intRoute', {
      get: function() {
        if (this._m_intRoute !== undefined)
          return this._m_intRoute;
        this._m_intRoute = KaitaiStream.mod(Math.floor(this.config / 512), 32);
        return this._m_intRoute;
      }
    });

    /**
     * 32-bit mode.
     */
    Object.defineProperty(HpetTimer.prototype, 'is32bit', {
      get: function() {
        if (this._m_is32bit !== undefined)
          return this._m_is32bit;
        this._m_is32bit = (this.config & 256) != 0;
        return this._m_is32bit;
      }
    });

    /**
     * The interrupt is enabled.
     */
    Object.defineProperty(HpetTimer.prototype, 'isEnabled', {
      get: function() {
        if (this._m_isEnabled !== undefined)
          return this._m_isEnabled;
        this._m_isEnabled = (this.config & 4) != 0;
        return this._m_isEnabled;
      }
    });

    /**
     * Level-triggered.
     */
    Object.defineProperty(HpetTimer.prototype, 'isLevel', {
      get: function() {
        if (this._m_isLevel !== undefined)
          return this._m_isLevel;
        this._m_isLevel = (this.config & 2) != 0;
        return this._m_isLevel;
      }
    });

    /**
     * Periodic.
     */
    Object.defineProperty(HpetTimer.prototype, 'isPeriodic', {
      get: function() {
        if (this._m_isPeriodic !== undefined)
          return this._m_isPeriodic;
        this._m_isPeriodic = (this.config & 8) != 0;
        return this._m_isPeriodic;
      }
    });

    /**
     * Periodic mode is possible.
     */
    Object.defineProperty(HpetTimer.prototype, 'periodicCap', {
      get: function() {
        if (this._m_periodicCap !== undefined)
          return this._m_periodicCap;
        this._m_periodicCap = (this.config & 16) != 0;
        return this._m_periodicCap;
      }
    });

    /**
     * The accumulator can be written.
     */
    Object.defineProperty(HpetTimer.prototype, 'setValue', {
      get: function() {
        if (this._m_setValue !== undefined)
          return this._m_setValue;
        this._m_setValue = (this.config & 64) != 0;
        return this._m_setValue;
      }
    });

    /**
     * The timer has 64 bits.
     */
    Object.defineProperty(HpetTimer.prototype, 'sizeCap', {
      get: function() {
        if (this._m_sizeCap !== undefined)
          return this._m_sizeCap;
        this._m_sizeCap = (this.config & 32) != 0;
        return this._m_sizeCap;
      }
    });

    /**
     * Configuration and capabilities.
     */

    /**
     * Inputs of the I/O APIC that the timer can use, one bit each.
     */

    /**
     * Comparator, in ticks.
     */

    /**
     * Data of an FSB interrupt; not supported by Xen.
     */

    /**
     * Address of an FSB interrupt; not supported by Xen.
     */

    /**
     * Reserved.
     */

    return HpetTimer;
  })();

  /**
   * The I/O APIC.
   * @see xen/include/public/arch-x86/hvm/save.h (struct hvm_hw_vioapic)
   */

  var Ioapic = XenHvmContext.Ioapic = (function() {
    function Ioapic(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    Ioapic.prototype._read = function() {
      this.baseAddress = this._io.readU8le();
      this.ioregsel = this._io.readU4le();
      this.id = this._io.readU4le();
      this.redirtbl = [];
      for (var i = 0; i < 48; i++) {
        this.redirtbl.push(new RedirectionEntry(this._io, this, this._root));
      }
      if (!(this._io.isEof())) {
        this.trailing = this._io.readBytesFull();
      }
    }

    /**
     * Physical address of its registers.
     */

    /**
     * Selected register.
     */

    /**
     * APIC ID.
     */

    /**
     * Redirection table: 16 ISA interrupts and 32 more.
     */

    /**
     * Octets behind the known layout, kept as they are; none in a stream
     * that Xen wrote.
     */

    return Ioapic;
  })();

  /**
   * Levels of the interrupt wires of ISA devices.
   * @see xen/include/public/arch-x86/hvm/save.h (struct hvm_hw_isa_irqs)
   */

  var IsaIrq = XenHvmContext.IsaIrq = (function() {
    function IsaIrq(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    IsaIrq.prototype._read = function() {
      this.wires = this._io.readU2le();
      this.reserved = this._io.readBytes(6);
      if (!(this._io.isEof())) {
        this.trailing = this._io.readBytesFull();
      }
    }

    /**
     * Interrupt 0 is asserted.
     */
    Object.defineProperty(IsaIrq.prototype, 'irq0', {
      get: function() {
        if (this._m_irq0 !== undefined)
          return this._m_irq0;
        this._m_irq0 = (this.wires & 1) != 0;
        return this._m_irq0;
      }
    });

    /**
     * Interrupt 1 is asserted.
     */
    Object.defineProperty(IsaIrq.prototype, 'irq1', {
      get: function() {
        if (this._m_irq1 !== undefined)
          return this._m_irq1;
        this._m_irq1 = (this.wires & 2) != 0;
        return this._m_irq1;
      }
    });

    /**
     * Interrupt 10 is asserted.
     */
    Object.defineProperty(IsaIrq.prototype, 'irq10', {
      get: function() {
        if (this._m_irq10 !== undefined)
          return this._m_irq10;
        this._m_irq10 = (this.wires & 1024) != 0;
        return this._m_irq10;
      }
    });

    /**
     * Interrupt 11 is asserted.
     */
    Object.defineProperty(IsaIrq.prototype, 'irq11', {
      get: function() {
        if (this._m_irq11 !== undefined)
          return this._m_irq11;
        this._m_irq11 = (this.wires & 2048) != 0;
        return this._m_irq11;
      }
    });

    /**
     * Interrupt 12 is asserted.
     */
    Object.defineProperty(IsaIrq.prototype, 'irq12', {
      get: function() {
        if (this._m_irq12 !== undefined)
          return this._m_irq12;
        this._m_irq12 = (this.wires & 4096) != 0;
        return this._m_irq12;
      }
    });

    /**
     * Interrupt 13 is asserted.
     */
    Object.defineProperty(IsaIrq.prototype, 'irq13', {
      get: function() {
        if (this._m_irq13 !== undefined)
          return this._m_irq13;
        this._m_irq13 = (this.wires & 8192) != 0;
        return this._m_irq13;
      }
    });

    /**
     * Interrupt 14 is asserted.
     */
    Object.defineProperty(IsaIrq.prototype, 'irq14', {
      get: function() {
        if (this._m_irq14 !== undefined)
          return this._m_irq14;
        this._m_irq14 = (this.wires & 16384) != 0;
        return this._m_irq14;
      }
    });

    /**
     * Interrupt 15 is asserted.
     */
    Object.defineProperty(IsaIrq.prototype, 'irq15', {
      get: function() {
        if (this._m_irq15 !== undefined)
          return this._m_irq15;
        this._m_irq15 = (this.wires & 32768) != 0;
        return this._m_irq15;
      }
    });

    /**
     * Interrupt 2 is asserted.
     */
    Object.defineProperty(IsaIrq.prototype, 'irq2', {
      get: function() {
        if (this._m_irq2 !== undefined)
          return this._m_irq2;
        this._m_irq2 = (this.wires & 4) != 0;
        return this._m_irq2;
      }
    });

    /**
     * Interrupt 3 is asserted.
     */
    Object.defineProperty(IsaIrq.prototype, 'irq3', {
      get: function() {
        if (this._m_irq3 !== undefined)
          return this._m_irq3;
        this._m_irq3 = (this.wires & 8) != 0;
        return this._m_irq3;
      }
    });

    /**
     * Interrupt 4 is asserted.
     */
    Object.defineProperty(IsaIrq.prototype, 'irq4', {
      get: function() {
        if (this._m_irq4 !== undefined)
          return this._m_irq4;
        this._m_irq4 = (this.wires & 16) != 0;
        return this._m_irq4;
      }
    });

    /**
     * Interrupt 5 is asserted.
     */
    Object.defineProperty(IsaIrq.prototype, 'irq5', {
      get: function() {
        if (this._m_irq5 !== undefined)
          return this._m_irq5;
        this._m_irq5 = (this.wires & 32) != 0;
        return this._m_irq5;
      }
    });

    /**
     * Interrupt 6 is asserted.
     */
    Object.defineProperty(IsaIrq.prototype, 'irq6', {
      get: function() {
        if (this._m_irq6 !== undefined)
          return this._m_irq6;
        this._m_irq6 = (this.wires & 64) != 0;
        return this._m_irq6;
      }
    });

    /**
     * Interrupt 7 is asserted.
     */
    Object.defineProperty(IsaIrq.prototype, 'irq7', {
      get: function() {
        if (this._m_irq7 !== undefined)
          return this._m_irq7;
        this._m_irq7 = (this.wires & 128) != 0;
        return this._m_irq7;
      }
    });

    /**
     * Interrupt 8 is asserted.
     */
    Object.defineProperty(IsaIrq.prototype, 'irq8', {
      get: function() {
        if (this._m_irq8 !== undefined)
          return this._m_irq8;
        this._m_irq8 = (this.wires & 256) != 0;
        return this._m_irq8;
      }
    });

    /**
     * Interrupt 9 is asserted.
     */
    Object.defineProperty(IsaIrq.prototype, 'irq9', {
      get: function() {
        if (this._m_irq9 !== undefined)
          return this._m_irq9;
        this._m_irq9 = (this.wires & 512) != 0;
        return this._m_irq9;
      }
    });

    /**
     * One bit for each ISA interrupt, set if it is asserted.
     */

    /**
     * Unused octets of the 64-bit word.
     */

    /**
     * Octets behind the known layout, kept as they are; none in a stream
     * that Xen wrote.
     */

    return IsaIrq;
  })();

  /**
   * State of a local APIC beside its registers. 32 octets, with `pending_esr`,
   * since Xen 4.18.5, 4.19.2, 4.20.1 and 4.21; 24 before; 16, without
   * `tdt_msr`, before Xen 4.1.
   * @see xen/include/public/arch-x86/hvm/save.h (struct hvm_hw_lapic)
   */

  var Lapic = XenHvmContext.Lapic = (function() {
    function Lapic(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    Lapic.prototype._read = function() {
      this.apicBaseMsr = this._io.readU8le();
      this.disabled = this._io.readU4le();
      this.timerDivisor = this._io.readU4le();
      if (!(this._io.isEof())) {
        this.tdtMsr = this._io.readU8le();
      }
      if (!(this._io.isEof())) {
        this.pendingEsr = this._io.readU4le();
      }
      if (!(this._io.isEof())) {
        this.padding = this._io.readU4le();
      }
      if (!(this._io.isEof())) {
        this.trailing = this._io.readBytesFull();
      }
    }

    /**
     * Page number of the registers.
     */
    Object.defineProperty(Lapic.prototype, 'basePfn', {
      get: function() {
        if (this._m_basePfn !== undefined)
          return this._m_basePfn;
        this._m_basePfn = KaitaiStream.narrow(BigInt.asUintN(64, KaitaiStream.quotient(BigInt(this.apicBaseMsr), 4096n)));
        return this._m_basePfn;
      }
    });

    /**
     * Disabled by the APIC base MSR.
     */
    Object.defineProperty(Lapic.prototype, 'hwDisabled', {
      get: function() {
        if (this._m_hwDisabled !== undefined)
          return this._m_hwDisabled;
        this._m_hwDisabled = (this.disabled & 1) != 0;
        return this._m_hwDisabled;
      }
    });

    /**
     * Bootstrap processor.
     */
    Object.defineProperty(Lapic.prototype, 'isBsp', {
      get: function() {
        if (this._m_isBsp !== undefined)
          return this._m_isBsp;
        this._m_isBsp = ((BigInt(this.apicBaseMsr) & 256n) !== 0n);
        return this._m_isBsp;
      }
    });

    /**
     * The APIC is enabled.
     */
    Object.defineProperty(Lapic.prototype, 'isEnabled', {
      get: function() {
        if (this._m_isEnabled !== undefined)
          return this._m_isEnabled;
        this._m_isEnabled = ((BigInt(this.apicBaseMsr) & 2048n) !== 0n);
        return this._m_isEnabled;
      }
    });

    /**
     * x2APIC mode.
     */
    Object.defineProperty(Lapic.prototype, 'isX2apic', {
      get: function() {
        if (this._m_isX2apic !== undefined)
          return this._m_isX2apic;
        this._m_isX2apic = ((BigInt(this.apicBaseMsr) & 1024n) !== 0n);
        return this._m_isX2apic;
      }
    });

    /**
     * Disabled by the spurious interrupt register.
     */
    Object.defineProperty(Lapic.prototype, 'swDisabled', {
      get: function() {
        if (this._m_swDisabled !== undefined)
          return this._m_swDisabled;
        this._m_swDisabled = (this.disabled & 2) != 0;
        return this._m_swDisabled;
      }
    });

    /**
     * The APIC base MSR.
     */

    /**
     * How the APIC is disabled.
     */

    /**
     * What the timer clock is divided by.
     */

    /**
     * TSC deadline of the timer.
     */

    /**
     * Errors not yet latched into the error status register.
     */

    /**
     * Tail padding of the structure.
     */

    /**
     * Octets behind the known layout, kept as they are; none in a stream
     * that Xen wrote.
     */

    return Lapic;
  })();

  /**
   * Registers of a local APIC, as in its page: each has the first four of 16
   * octets. The low ends of the bit maps are first.
   * @see xen/include/public/arch-x86/hvm/save.h (struct hvm_hw_lapic_regs)
   */

  var LapicRegs = XenHvmContext.LapicRegs = (function() {
    function LapicRegs(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    LapicRegs.prototype._read = function() {
      this.reserved000 = [];
      for (var i = 0; i < 2; i++) {
        this.reserved000.push(new ApicRegister(this._io, this, this._root));
      }
      this.id = new ApicId(this._io, this, this._root);
      this.version = new ApicVersion(this._io, this, this._root);
      this.reserved040 = [];
      for (var i = 0; i < 4; i++) {
        this.reserved040.push(new ApicRegister(this._io, this, this._root));
      }
      this.tpr = new ApicPriority(this._io, this, this._root);
      this.apr = new ApicPriority(this._io, this, this._root);
      this.ppr = new ApicPriority(this._io, this, this._root);
      this.eoi = new ApicRegister(this._io, this, this._root);
      this.rrd = new ApicRegister(this._io, this, this._root);
      this.ldr = new ApicLogicalDestination(this._io, this, this._root);
      this.dfr = new ApicDestinationFormat(this._io, this, this._root);
      this.svr = new ApicSpurious(this._io, this, this._root);
      this.isr = [];
      for (var i = 0; i < 8; i++) {
        this.isr.push(new ApicRegister(this._io, this, this._root));
      }
      this.tmr = [];
      for (var i = 0; i < 8; i++) {
        this.tmr.push(new ApicRegister(this._io, this, this._root));
      }
      this.irr = [];
      for (var i = 0; i < 8; i++) {
        this.irr.push(new ApicRegister(this._io, this, this._root));
      }
      this.esr = new ApicErrorStatus(this._io, this, this._root);
      this.reserved290 = [];
      for (var i = 0; i < 6; i++) {
        this.reserved290.push(new ApicRegister(this._io, this, this._root));
      }
      this.lvtCmci = new ApicLvt(this._io, this, this._root);
      this.icrLow = new ApicIcrLow(this._io, this, this._root);
      this.icrHigh = new ApicIcrHigh(this._io, this, this._root);
      this.lvtTimer = new ApicLvt(this._io, this, this._root);
      this.lvtThermal = new ApicLvt(this._io, this, this._root);
      this.lvtPmc = new ApicLvt(this._io, this, this._root);
      this.lvtLint0 = new ApicLvt(this._io, this, this._root);
      this.lvtLint1 = new ApicLvt(this._io, this, this._root);
      this.lvtError = new ApicLvt(this._io, this, this._root);
      this.timerInitial = new ApicRegister(this._io, this, this._root);
      this.timerCurrent = new ApicRegister(this._io, this, this._root);
      this.reserved3a0 = [];
      for (var i = 0; i < 4; i++) {
        this.reserved3a0.push(new ApicRegister(this._io, this, this._root));
      }
      this.timerDivide = new ApicTimerDivide(this._io, this, this._root);
      this.selfIpi = new ApicRegister(this._io, this, this._root);
      if (!(this._io.isEof())) {
        this.trailing = this._io.readBytesFull();
      }
    }

    /**
     * Reserved; 0x000 and 0x010.
     */

    /**
     * APIC ID; 0x020.
     */

    /**
     * Version; 0x030.
     */

    /**
     * Reserved; 0x040 to 0x070.
     */

    /**
     * Task priority; 0x080.
     */

    /**
     * Arbitration priority; 0x090.
     */

    /**
     * Processor priority; 0x0a0.
     */

    /**
     * End of interrupt; 0x0b0.
     */

    /**
     * Remote read; 0x0c0.
     */

    /**
     * Logical destination; 0x0d0.
     */

    /**
     * Destination format; 0x0e0.
     */

    /**
     * Spurious interrupt vector; 0x0f0.
     */

    /**
     * Interrupts in service, 32 vectors each; 0x100 to 0x170.
     */

    /**
     * Level-triggered interrupts; 0x180 to 0x1f0.
     */

    /**
     * Requested interrupts; 0x200 to 0x270.
     */

    /**
     * Error status; 0x280.
     */

    /**
     * Reserved; 0x290 to 0x2e0.
     */

    /**
     * Corrected machine check interrupt; 0x2f0.
     */

    /**
     * Interrupt command, bits 31 to 0; 0x300.
     */

    /**
     * Interrupt command, bits 63 to 32; 0x310.
     */

    /**
     * Timer interrupt; 0x320.
     */

    /**
     * Thermal sensor interrupt; 0x330.
     */

    /**
     * Performance counter interrupt; 0x340.
     */

    /**
     * Interrupt of pin LINT0; 0x350.
     */

    /**
     * Interrupt of pin LINT1; 0x360.
     */

    /**
     * Error interrupt; 0x370.
     */

    /**
     * Initial count of the timer; 0x380.
     */

    /**
     * Current count of the timer; 0x390.
     */

    /**
     * Reserved; 0x3a0 to 0x3d0.
     */

    /**
     * Divide configuration of the timer; 0x3e0.
     */

    /**
     * Self IPI, in x2APIC mode only; 0x3f0.
     */

    /**
     * Octets behind the known layout, kept as they are; none in a stream
     * that Xen wrote.
     */

    return LapicRegs;
  })();

  /**
   * Eight memory types in one register, lowest octet first.
   * @see Intel 64 and IA-32 Architectures SDM, volume 3, 12.11 (MTRRs) and 12.12
   * (PAT)
   */

  var MemoryTypes = XenHvmContext.MemoryTypes = (function() {
    function MemoryTypes(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    MemoryTypes.prototype._read = function() {
      this.types = [];
      for (var i = 0; i < 8; i++) {
        this.types.push(this._io.readU1());
      }
    }

    /**
     * Memory type of each entry or block.
     */

    return MemoryTypes;
  })();

  /**
   * One MSR.
   * @see xen/include/public/arch-x86/hvm/save.h (struct hvm_one_msr)
   */

  var Msr = XenHvmContext.Msr = (function() {
    function Msr(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    Msr.prototype._read = function() {
      this.index = this._io.readU4le();
      this.reserved = this._io.readU4le();
      this.val = this._io.readU8le();
    }

    /**
     * Number of the MSR.
     */

    /**
     * Reserved; must be 0.
     */

    /**
     * Value of the MSR.
     */

    return Msr;
  })();

  /**
   * Memory type range registers and page attribute table.
   * @see xen/include/public/arch-x86/hvm/save.h (struct hvm_hw_mtrr), Intel 64 and
   * IA-32 Architectures SDM, volume 3, 12.11 (MTRRs) and 12.12 (PAT)
   */

  var Mtrr = XenHvmContext.Mtrr = (function() {
    function Mtrr(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    Mtrr.prototype._read = function() {
      this.msrPatCr = new MemoryTypes(this._io, this, this._root);
      this.msrMtrrVar = [];
      for (var i = 0; i < 8; i++) {
        this.msrMtrrVar.push(new MtrrVariable(this._io, this, this._root));
      }
      this.fix64k00000 = new MemoryTypes(this._io, this, this._root);
      this.fix16k80000 = new MemoryTypes(this._io, this, this._root);
      this.fix16kA0000 = new MemoryTypes(this._io, this, this._root);
      this.fix4kC0000 = new MemoryTypes(this._io, this, this._root);
      this.fix4kC8000 = new MemoryTypes(this._io, this, this._root);
      this.fix4kD0000 = new MemoryTypes(this._io, this, this._root);
      this.fix4kD8000 = new MemoryTypes(this._io, this, this._root);
      this.fix4kE0000 = new MemoryTypes(this._io, this, this._root);
      this.fix4kE8000 = new MemoryTypes(this._io, this, this._root);
      this.fix4kF0000 = new MemoryTypes(this._io, this, this._root);
      this.fix4kF8000 = new MemoryTypes(this._io, this, this._root);
      this.msrMtrrCap = this._io.readU8le();
      this.msrMtrrDefType = this._io.readU8le();
      if (!(this._io.isEof())) {
        this.trailing = this._io.readBytesFull();
      }
    }

    /**
     * Type of memory outside of all ranges.
     */
    Object.defineProperty(Mtrr.prototype, 'defaultType', {
      get: function() {
        if (this._m_defaultType !== undefined)
          return this._m_defaultType;
        this._m_defaultType = KaitaiStream.narrow((BigInt(this.msrMtrrDefType) & 255n));
        return this._m_defaultType;
      }
    });

    /**
     * There are fixed ranges.
     */
    Object.defineProperty(Mtrr.prototype, 'fix', {
      get: function() {
        if (this._m_fix !== undefined)
          return this._m_fix;
        this._m_fix = ((BigInt(this.msrMtrrCap) & 256n) !== 0n);
        return this._m_fix;
      }
    });

    /**
     * Fixed ranges are enabled.
     */
    Object.defineProperty(Mtrr.prototype, 'fixedEnabled', {
      get: function() {
        if (this._m_fixedEnabled !== undefined)
          return this._m_fixedEnabled;
        this._m_fixedEnabled = ((BigInt(this.msrMtrrDefType) & 1024n) !== 0n);
        return this._m_fixedEnabled;
      }
    });

    /**
     * MTRRs are enabled.
     */
    Object.defineProperty(Mtrr.prototype, 'isEnabled', {
      get: function() {
        if (this._m_isEnabled !== undefined)
          return this._m_isEnabled;
        this._m_isEnabled = ((BigInt(this.msrMtrrDefType) & 2048n) !== 0n);
        return this._m_isEnabled;
      }
    });

    /**
     * There are SMM ranges.
     */
    Object.defineProperty(Mtrr.prototype, 'smrr', {
      get: function() {
        if (this._m_smrr !== undefined)
          return this._m_smrr;
        this._m_smrr = ((BigInt(this.msrMtrrCap) & 2048n) !== 0n);
        return this._m_smrr;
      }
    });

    /**
     * Number of variable ranges.
     */
    Object.defineProperty(Mtrr.prototype, 'vcnt', {
      get: function() {
        if (this._m_vcnt !== undefined)
          return this._m_vcnt;
        this._m_vcnt = KaitaiStream.narrow((BigInt(this.msrMtrrCap) & 255n));
        return this._m_vcnt;
      }
    });

    /**
     * Write-combining is possible.
     */
    Object.defineProperty(Mtrr.prototype, 'wc', {
      get: function() {
        if (this._m_wc !== undefined)
          return this._m_wc;
        this._m_wc = ((BigInt(this.msrMtrrCap) & 1024n) !== 0n);
        return this._m_wc;
      }
    });

    /**
     * Page attribute table, PA0 to PA7.
     */

    /**
     * Variable ranges, pairs of base and mask.
     */

    /**
     * Memory types of the eight blocks of 64 KiB from 0x00000.
     */

    /**
     * Memory types of the eight blocks of 16 KiB from 0x80000.
     */

    /**
     * Memory types of the eight blocks of 16 KiB from 0xa0000.
     */

    /**
     * Memory types of the eight blocks of 4 KiB from 0xc0000.
     */

    /**
     * Memory types of the eight blocks of 4 KiB from 0xc8000.
     */

    /**
     * Memory types of the eight blocks of 4 KiB from 0xd0000.
     */

    /**
     * Memory types of the eight blocks of 4 KiB from 0xd8000.
     */

    /**
     * Memory types of the eight blocks of 4 KiB from 0xe0000.
     */

    /**
     * Memory types of the eight blocks of 4 KiB from 0xe8000.
     */

    /**
     * Memory types of the eight blocks of 4 KiB from 0xf0000.
     */

    /**
     * Memory types of the eight blocks of 4 KiB from 0xf8000.
     */

    /**
     * Capabilities.
     */

    /**
     * Default type and enable flags.
     */

    /**
     * Octets behind the known layout, kept as they are; none in a stream
     * that Xen wrote.
     */

    return Mtrr;
  })();

  /**
   * One variable range.
   * @see Intel 64 and IA-32 Architectures SDM, volume 3, 12.11 (MTRRs) and 12.12
   * (PAT)
   */

  var MtrrVariable = XenHvmContext.MtrrVariable = (function() {
    function MtrrVariable(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    MtrrVariable.prototype._read = function() {
      this.physbase = this._io.readU8le();
      this.physmask = this._io.readU8le();
    }

    /**
     * Page number of the base.
     */
    Object.defineProperty(MtrrVariable.prototype, 'basePfn', {
      get: function() {
        if (this._m_basePfn !== undefined)
          return this._m_basePfn;
        this._m_basePfn = KaitaiStream.narrow(BigInt.asUintN(64, KaitaiStream.quotient(BigInt(this.physbase), 4096n)));
        return this._m_basePfn;
      }
    });

    /**
     * The range is in use.
     */
    Object.defineProperty(MtrrVariable.prototype, 'isValid', {
      get: function() {
        if (this._m_isValid !== undefined)
          return this._m_isValid;
        this._m_isValid = ((BigInt(this.physmask) & 2048n) !== 0n);
        return this._m_isValid;
      }
    });

    /**
     * Address mask, in pages.
     */
    Object.defineProperty(MtrrVariable.prototype, 'maskPfn', {
      get: function() {
        if (this._m_maskPfn !== undefined)
          return this._m_maskPfn;
        this._m_maskPfn = KaitaiStream.narrow(BigInt.asUintN(64, KaitaiStream.quotient(BigInt(this.physmask), 4096n)));
        return this._m_maskPfn;
      }
    });

    /**
     * Memory type of the range.
     */
    Object.defineProperty(MtrrVariable.prototype, 'memType', {
      get: function() {
        if (this._m_memType !== undefined)
          return this._m_memType;
        this._m_memType = KaitaiStream.narrow((BigInt(this.physbase) & 255n));
        return this._m_memType;
      }
    });

    /**
     * Base address and memory type.
     */

    /**
     * Address mask and valid flag.
     */

    return MtrrVariable;
  })();

  /**
   * Wires INTA to INTD of two PCI devices.
   * @see xen/include/public/arch-x86/hvm/save.h (struct hvm_hw_pci_irqs)
   */

  var PciDevicePair = XenHvmContext.PciDevicePair = (function() {
    function PciDevicePair(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    PciDevicePair.prototype._read = function() {
      this.wires = this._io.readU1();
    }

    /**
     * INTA of the even device is asserted.
     */
    Object.defineProperty(PciDevicePair.prototype, 'evenInta', {
      get: function() {
        if (this._m_evenInta !== undefined)
          return this._m_evenInta;
        this._m_evenInta = (this.wires & 1) != 0;
        return this._m_evenInta;
      }
    });

    /**
     * INTB of the even device is asserted.
     */
    Object.defineProperty(PciDevicePair.prototype, 'evenIntb', {
      get: function() {
        if (this._m_evenIntb !== undefined)
          return this._m_evenIntb;
        this._m_evenIntb = (this.wires & 2) != 0;
        return this._m_evenIntb;
      }
    });

    /**
     * INTC of the even device is asserted.
     */
    Object.defineProperty(PciDevicePair.prototype, 'evenIntc', {
      get: function() {
        if (this._m_evenIntc !== undefined)
          return this._m_evenIntc;
        this._m_evenIntc = (this.wires & 4) != 0;
        return this._m_evenIntc;
      }
    });

    /**
     * INTD of the even device is asserted.
     */
    Object.defineProperty(PciDevicePair.prototype, 'evenIntd', {
      get: function() {
        if (this._m_evenIntd !== undefined)
          return this._m_evenIntd;
        this._m_evenIntd = (this.wires & 8) != 0;
        return this._m_evenIntd;
      }
    });

    /**
     * INTA of the odd device is asserted.
     */
    Object.defineProperty(PciDevicePair.prototype, 'oddInta', {
      get: function() {
        if (this._m_oddInta !== undefined)
          return this._m_oddInta;
        this._m_oddInta = (this.wires & 16) != 0;
        return this._m_oddInta;
      }
    });

    /**
     * INTB of the odd device is asserted.
     */
    Object.defineProperty(PciDevicePair.prototype, 'oddIntb', {
      get: function() {
        if (this._m_oddIntb !== undefined)
          return this._m_oddIntb;
        this._m_oddIntb = (this.wires & 32) != 0;
        return this._m_oddIntb;
      }
    });

    /**
     * INTC of the odd device is asserted.
     */
    Object.defineProperty(PciDevicePair.prototype, 'oddIntc', {
      get: function() {
        if (this._m_oddIntc !== undefined)
          return this._m_oddIntc;
        this._m_oddIntc = (this.wires & 64) != 0;
        return this._m_oddIntc;
      }
    });

    /**
     * INTD of the odd device is asserted.
     */
    Object.defineProperty(PciDevicePair.prototype, 'oddIntd', {
      get: function() {
        if (this._m_oddIntd !== undefined)
          return this._m_oddIntd;
        this._m_oddIntd = (this.wires & 128) != 0;
        return this._m_oddIntd;
      }
    });

    /**
     * One bit for each wire, set if it is asserted.
     */

    return PciDevicePair;
  })();

  /**
   * Levels of the interrupt wires of PCI bus 0.
   * @see xen/include/public/arch-x86/hvm/save.h (struct hvm_hw_pci_irqs)
   */

  var PciIrq = XenHvmContext.PciIrq = (function() {
    function PciIrq(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    PciIrq.prototype._read = function() {
      this.devicePairs = [];
      for (var i = 0; i < 16; i++) {
        this.devicePairs.push(new PciDevicePair(this._io, this, this._root));
      }
      if (!(this._io.isEof())) {
        this.trailing = this._io.readBytesFull();
      }
    }

    /**
     * Wires of two devices each: devices 0 and 1, 2 and 3, and so on.
     */

    /**
     * Octets behind the known layout, kept as they are; none in a stream
     * that Xen wrote.
     */

    return PciIrq;
  })();

  /**
   * Routing of the four PCI links to ISA interrupts.
   * @see xen/include/public/arch-x86/hvm/save.h (struct hvm_hw_pci_link)
   */

  var PciLink = XenHvmContext.PciLink = (function() {
    function PciLink(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    PciLink.prototype._read = function() {
      this.route = [];
      for (var i = 0; i < 4; i++) {
        this.route.push(this._io.readU1());
      }
      this.pad0 = this._io.readBytes(4);
      if (!(this._io.isEof())) {
        this.trailing = this._io.readBytesFull();
      }
    }

    /**
     * ISA interrupt of links A to D; 0 if not routed.
     */

    /**
     * Padding.
     */

    /**
     * Octets behind the known layout, kept as they are; none in a stream
     * that Xen wrote.
     */

    return PciLink;
  })();

  /**
   * One interrupt controller 8259A.
   * @see xen/include/public/arch-x86/hvm/save.h (struct hvm_hw_vpic)
   */

  var Pic = XenHvmContext.Pic = (function() {
    function Pic(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    Pic.prototype._read = function() {
      this.irr = this._io.readU1();
      this.imr = this._io.readU1();
      this.isr = this._io.readU1();
      this.irqBase = this._io.readU1();
      this.initAndPriority = this._io.readU1();
      this.mode = this._io.readU1();
      this.elcr = this._io.readU1();
      this.intOutput = this._io.readU1();
      if (!(this._io.isEof())) {
        this.trailing = this._io.readBytesFull();
      }
    }

    /**
     * Interrupts end by themselves.
     */
    Object.defineProperty(Pic.prototype, 'autoEoi', {
      get: function() {
        if (this._m_autoEoi !== undefined)
          return this._m_autoEoi;
        this._m_autoEoi = (this.mode & 4) != 0;
        return this._m_autoEoi;
      }
    });

    /**
     * The sequence has an ICW4.
     */
    Object.defineProperty(Pic.prototype, 'initIc4', {
      get: function() {
        if (this._m_initIc4 !== undefined)
          return this._m_initIc4;
        this._m_initIc4 = (this.initAndPriority & 4) != 0;
        return this._m_initIc4;
      }
    });

    /**
     * The next data write sets ICW(x+1); 0 if no initialisation goes on.
     */
    Object.defineProperty(Pic.prototype, 'initNextIcw', {
      get: function() {
        if (this._m_initNextIcw !== undefined)
          return this._m_initNextIcw;
        this._m_initNextIcw = this.initAndPriority & 3;
        return this._m_initNextIcw;
      }
    });

    /**
     * The sequence has no ICW3.
     */
    Object.defineProperty(Pic.prototype, 'initSngl', {
      get: function() {
        if (this._m_initSngl !== undefined)
          return this._m_initSngl;
        this._m_initSngl = (this.initAndPriority & 8) != 0;
        return this._m_initSngl;
      }
    });

    /**
     * State of the initialisation; 0 if none goes on.
     */
    Object.defineProperty(Pic.prototype, 'initState', {
      get: function() {
        if (this._m_initState !== undefined)
          return this._m_initState;
        this._m_initState = this.initAndPriority & 15;
        return this._m_initState;
      }
    });

    /**
     * True for the master.
     */
    Object.defineProperty(Pic.prototype, 'isMaster', {
      get: function() {
        if (this._m_isMaster !== undefined)
          return this._m_isMaster;
        this._m_isMaster = (this.mode & 64) != 0;
        return this._m_isMaster;
      }
    });

    /**
     * Reads poll.
     */
    Object.defineProperty(Pic.prototype, 'poll', {
      get: function() {
        if (this._m_poll !== undefined)
          return this._m_poll;
        this._m_poll = (this.mode & 2) != 0;
        return this._m_poll;
      }
    });

    /**
     * Line of the highest priority.
     */
    Object.defineProperty(Pic.prototype, 'priorityAdd', {
      get: function() {
        if (this._m_priorityAdd !== undefined)
          return this._m_priorityAdd;
        this._m_priorityAdd = Math.floor(this.initAndPriority / 16);
        return this._m_priorityAdd;
      }
    });

    /**
     * Reads return the ISR instead of the IRR.
     */
    Object.defineProperty(Pic.prototype, 'readselIsr', {
      get: function() {
        if (this._m_readselIsr !== undefined)
          return this._m_readselIsr;
        this._m_readselIsr = (this.mode & 1) != 0;
        return this._m_readselIsr;
      }
    });

    /**
     * Priorities rotate at automatic end of interrupt.
     */
    Object.defineProperty(Pic.prototype, 'rotateOnAutoEoi', {
      get: function() {
        if (this._m_rotateOnAutoEoi !== undefined)
          return this._m_rotateOnAutoEoi;
        this._m_rotateOnAutoEoi = (this.mode & 8) != 0;
        return this._m_rotateOnAutoEoi;
      }
    });

    /**
     * Slave inputs do not count as in service.
     */
    Object.defineProperty(Pic.prototype, 'specialFullyNestedMode', {
      get: function() {
        if (this._m_specialFullyNestedMode !== undefined)
          return this._m_specialFullyNestedMode;
        this._m_specialFullyNestedMode = (this.mode & 16) != 0;
        return this._m_specialFullyNestedMode;
      }
    });

    /**
     * Masked interrupts do not block lower ones.
     */
    Object.defineProperty(Pic.prototype, 'specialMaskMode', {
      get: function() {
        if (this._m_specialMaskMode !== undefined)
          return this._m_specialMaskMode;
        this._m_specialMaskMode = (this.mode & 32) != 0;
        return this._m_specialMaskMode;
      }
    });

    /**
     * Requested interrupts, one bit for each line.
     */

    /**
     * Masked interrupts.
     */

    /**
     * Interrupts in service.
     */

    /**
     * Vector of line 0.
     */

    /**
     * State of the initialisation and highest line.
     */

    /**
     * Mode bits.
     */

    /**
     * Level-triggered lines, one bit each.
     */

    /**
     * Level of the interrupt output.
     */

    /**
     * Octets behind the known layout, kept as they are; none in a stream
     * that Xen wrote.
     */

    return Pic;
  })();

  /**
   * The interval timer 8254.
   * @see xen/include/public/arch-x86/hvm/save.h (struct hvm_hw_pit)
   */

  var Pit = XenHvmContext.Pit = (function() {
    function Pit(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    Pit.prototype._read = function() {
      this.channels = [];
      for (var i = 0; i < 3; i++) {
        this.channels.push(new PitChannel(this._io, this, this._root));
      }
      this.speakerDataOn = this._io.readU4le();
      this.pad0 = this._io.readU4le();
      if (!(this._io.isEof())) {
        this.trailing = this._io.readBytesFull();
      }
    }

    /**
     * The three channels: timer interrupt, memory refresh, speaker.
     */

    /**
     * The speaker is on.
     */

    /**
     * Padding.
     */

    /**
     * Octets behind the known layout, kept as they are; none in a stream
     * that Xen wrote.
     */

    return Pit;
  })();

  /**
   * One channel of the 8254.
   * @see xen/include/public/arch-x86/hvm/save.h (struct hvm_hw_pit_channel)
   */

  var PitChannel = XenHvmContext.PitChannel = (function() {
    function PitChannel(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    PitChannel.prototype._read = function() {
      this.count = this._io.readU4le();
      this.latchedCount = this._io.readU2le();
      this.countLatched = this._io.readU1();
      this.statusLatched = this._io.readU1();
      this.status = this._io.readU1();
      this.readState = this._io.readU1();
      this.writeState = this._io.readU1();
      this.writeLatch = this._io.readU1();
      this.rwMode = this._io.readU1();
      this.mode = this._io.readU1();
      this.bcd = this._io.readU1();
      this.gate = this._io.readU1();
    }

    /**
     * Reload value; may be 65536.
     */

    /**
     * Latched count.
     */

    /**
     * How the latched count is read; 0 if none is latched.
     */

    /**
     * A status is latched.
     */

    /**
     * The latched status.
     */

    /**
     * The octet that the next read gets.
     */

    /**
     * The octet that the next write sets.
     */

    /**
     * First octet of a two-octet write.
     */

    /**
     * Access mode.
     */

    /**
     * Counting mode.
     */

    /**
     * BCD counting; not supported by Xen.
     */

    /**
     * Level of the gate input.
     */

    return PitChannel;
  })();

  /**
   * ACPI power management timer and PM1a event block.
   * @see xen/include/public/arch-x86/hvm/save.h (struct hvm_hw_pmtimer), ACPI
   * Specification, 4.8.3 (PM registers)
   */

  var Pmtimer = XenHvmContext.Pmtimer = (function() {
    function Pmtimer(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    Pmtimer.prototype._read = function() {
      this.tmrVal = this._io.readU4le();
      this.pm1aSts = this._io.readU2le();
      this.pm1aEn = this._io.readU2le();
      if (!(this._io.isEof())) {
        this.trailing = this._io.readBytesFull();
      }
    }

    /**
     * A bus master asked for the bus.
     */
    Object.defineProperty(Pmtimer.prototype, 'bmSts', {
      get: function() {
        if (this._m_bmSts !== undefined)
          return this._m_bmSts;
        this._m_bmSts = (this.pm1aSts & 16) != 0;
        return this._m_bmSts;
      }
    });

    /**
     * Firmware.
     */
    Object.defineProperty(Pmtimer.prototype, 'gblEn', {
      get: function() {
        if (this._m_gblEn !== undefined)
          return this._m_gblEn;
        this._m_gblEn = (this.pm1aEn & 32) != 0;
        return this._m_gblEn;
      }
    });

    /**
     * The firmware wants attention.
     */
    Object.defineProperty(Pmtimer.prototype, 'gblSts', {
      get: function() {
        if (this._m_gblSts !== undefined)
          return this._m_gblSts;
        this._m_gblSts = (this.pm1aSts & 32) != 0;
        return this._m_gblSts;
      }
    });

    /**
     * Power button.
     */
    Object.defineProperty(Pmtimer.prototype, 'pwrbtnEn', {
      get: function() {
        if (this._m_pwrbtnEn !== undefined)
          return this._m_pwrbtnEn;
        this._m_pwrbtnEn = (this.pm1aEn & 256) != 0;
        return this._m_pwrbtnEn;
      }
    });

    /**
     * The power button was pressed.
     */
    Object.defineProperty(Pmtimer.prototype, 'pwrbtnSts', {
      get: function() {
        if (this._m_pwrbtnSts !== undefined)
          return this._m_pwrbtnSts;
        this._m_pwrbtnSts = (this.pm1aSts & 256) != 0;
        return this._m_pwrbtnSts;
      }
    });

    /**
     * Clock alarm.
     */
    Object.defineProperty(Pmtimer.prototype, 'rtcEn', {
      get: function() {
        if (this._m_rtcEn !== undefined)
          return this._m_rtcEn;
        this._m_rtcEn = (this.pm1aEn & 1024) != 0;
        return this._m_rtcEn;
      }
    });

    /**
     * The clock raised an alarm.
     */
    Object.defineProperty(Pmtimer.prototype, 'rtcSts', {
      get: function() {
        if (this._m_rtcSts !== undefined)
          return this._m_rtcSts;
        this._m_rtcSts = (this.pm1aSts & 1024) != 0;
        return this._m_rtcSts;
      }
    });

    /**
     * Sleep button.
     */
    Object.defineProperty(Pmtimer.prototype, 'slpbtnEn', {
      get: function() {
        if (this._m_slpbtnEn !== undefined)
          return this._m_slpbtnEn;
        this._m_slpbtnEn = (this.pm1aEn & 512) != 0;
        return this._m_slpbtnEn;
      }
    });

    /**
     * The sleep button was pressed.
     */
    Object.defineProperty(Pmtimer.prototype, 'slpbtnSts', {
      get: function() {
        if (this._m_slpbtnSts !== undefined)
          return this._m_slpbtnSts;
        this._m_slpbtnSts = (this.pm1aSts & 512) != 0;
        return this._m_slpbtnSts;
      }
    });

    /**
     * Timer.
     */
    Object.defineProperty(Pmtimer.prototype, 'tmrEn', {
      get: function() {
        if (this._m_tmrEn !== undefined)
          return this._m_tmrEn;
        this._m_tmrEn = (this.pm1aEn & 1) != 0;
        return this._m_tmrEn;
      }
    });

    /**
     * The timer has changed its top bit.
     */
    Object.defineProperty(Pmtimer.prototype, 'tmrSts', {
      get: function() {
        if (this._m_tmrSts !== undefined)
          return this._m_tmrSts;
        this._m_tmrSts = (this.pm1aSts & 1) != 0;
        return this._m_tmrSts;
      }
    });

    /**
     * The system woke up.
     */
    Object.defineProperty(Pmtimer.prototype, 'wakSts', {
      get: function() {
        if (this._m_wakSts !== undefined)
          return this._m_wakSts;
        this._m_wakSts = (this.pm1aSts & 32768) != 0;
        return this._m_wakSts;
      }
    });

    /**
     * Counter at 3.579545 MHz.
     */

    /**
     * Status of events.
     */

    /**
     * Events that raise an SCI.
     */

    /**
     * Octets behind the known layout, kept as they are; none in a stream
     * that Xen wrote.
     */

    return Pmtimer;
  })();

  /**
   * Where an interrupt of the I/O APIC goes.
   * @see xen/include/public/arch-x86/hvm/save.h (union vioapic_redir_entry)
   */

  var RedirectionEntry = XenHvmContext.RedirectionEntry = (function() {
    function RedirectionEntry(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    RedirectionEntry.prototype._read = function() {
      this.vector = this._io.readU1();
      this.control = this._io.readU2le();
      this.reserved = this._io.readBytes(4);
      this.destId = this._io.readU1();
    }

    /**
     * Kind of the interrupt.
     */
    Object.defineProperty(RedirectionEntry.prototype, 'deliveryMode', {
      get: function() {
        if (this._m_deliveryMode !== undefined)
          return this._m_deliveryMode;
        this._m_deliveryMode = this.control & 7;
        return this._m_deliveryMode;
      }
    });

    /**
     * Delivery is pending.
     */
    Object.defineProperty(RedirectionEntry.prototype, 'deliveryStatus', {
      get: function() {
        if (this._m_deliveryStatus !== undefined)
          return this._m_deliveryStatus;
        this._m_deliveryStatus = (this.control & 16) != 0;
        return this._m_deliveryStatus;
      }
    });

    /**
     * The line is active at low level.
     */
    Object.defineProperty(RedirectionEntry.prototype, 'isActiveLow', {
      get: function() {
        if (this._m_isActiveLow !== undefined)
          return this._m_isActiveLow;
        this._m_isActiveLow = (this.control & 32) != 0;
        return this._m_isActiveLow;
      }
    });

    /**
     * The line is level-triggered.
     */
    Object.defineProperty(RedirectionEntry.prototype, 'isLevel', {
      get: function() {
        if (this._m_isLevel !== undefined)
          return this._m_isLevel;
        this._m_isLevel = (this.control & 128) != 0;
        return this._m_isLevel;
      }
    });

    /**
     * The destination is a logical ID.
     */
    Object.defineProperty(RedirectionEntry.prototype, 'isLogical', {
      get: function() {
        if (this._m_isLogical !== undefined)
          return this._m_isLogical;
        this._m_isLogical = (this.control & 8) != 0;
        return this._m_isLogical;
      }
    });

    /**
     * The interrupt is masked.
     */
    Object.defineProperty(RedirectionEntry.prototype, 'isMasked', {
      get: function() {
        if (this._m_isMasked !== undefined)
          return this._m_isMasked;
        this._m_isMasked = (this.control & 256) != 0;
        return this._m_isMasked;
      }
    });

    /**
     * A level interrupt waits for its end.
     */
    Object.defineProperty(RedirectionEntry.prototype, 'remoteIrr', {
      get: function() {
        if (this._m_remoteIrr !== undefined)
          return this._m_remoteIrr;
        this._m_remoteIrr = (this.control & 64) != 0;
        return this._m_remoteIrr;
      }
    });

    /**
     * Reserved.
     */
    Object.defineProperty(RedirectionEntry.prototype, 'reserve', {
      get: function() {
        if (this._m_reserve !== undefined)
          return this._m_reserve;
        this._m_reserve = Math.floor(this.control / 512);
        return this._m_reserve;
      }
    });

    /**
     * Vector to deliver.
     */

    /**
     * How the interrupt is delivered.
     */

    /**
     * Reserved.
     */

    /**
     * APIC ID of the destination, or a logical one.
     */

    return RedirectionEntry;
  })();

  /**
   * The real-time clock. 24 octets since Xen 4.14; 16, without `rtc_offset`,
   * before. Times are BCD unless `dm_binary` is set.
   * @see xen/include/public/arch-x86/hvm/save.h (struct hvm_hw_rtc),
   * xen/arch/x86/include/asm/mc146818rtc.h
   */

  var Rtc = XenHvmContext.Rtc = (function() {
    function Rtc(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    Rtc.prototype._read = function() {
      this.seconds = this._io.readU1();
      this.secondsAlarm = this._io.readU1();
      this.minutes = this._io.readU1();
      this.minutesAlarm = this._io.readU1();
      this.hours = this._io.readU1();
      this.hoursAlarm = this._io.readU1();
      this.dayOfWeek = this._io.readU1();
      this.dayOfMonth = this._io.readU1();
      this.month = this._io.readU1();
      this.year = this._io.readU1();
      this.regA = this._io.readU1();
      this.regB = this._io.readU1();
      this.regC = this._io.readU1();
      this.regD = this._io.readU1();
      this.cmosIndex = this._io.readU1();
      this.pad0 = this._io.readU1();
      if (!(this._io.isEof())) {
        this.rtcOffset = this._io.readS8le();
      }
      if (!(this._io.isEof())) {
        this.trailing = this._io.readBytesFull();
      }
    }

    /**
     * Alarm interrupt.
     */
    Object.defineProperty(Rtc.prototype, 'af', {
      get: function() {
        if (this._m_af !== undefined)
          return this._m_af;
        this._m_af = (this.regC & 32) != 0;
        return this._m_af;
      }
    });

    /**
     * Alarm interrupt is enabled.
     */
    Object.defineProperty(Rtc.prototype, 'aie', {
      get: function() {
        if (this._m_aie !== undefined)
          return this._m_aie;
        this._m_aie = (this.regB & 32) != 0;
        return this._m_aie;
      }
    });

    /**
     * Divider; 2 selects 32 kHz.
     */
    Object.defineProperty(Rtc.prototype, 'divider', {
      get: function() {
        if (this._m_divider !== undefined)
          return this._m_divider;
        this._m_divider = KaitaiStream.mod(Math.floor(this.regA / 16), 8);
        return this._m_divider;
      }
    });

    /**
     * Times are binary, not BCD.
     */
    Object.defineProperty(Rtc.prototype, 'dmBinary', {
      get: function() {
        if (this._m_dmBinary !== undefined)
          return this._m_dmBinary;
        this._m_dmBinary = (this.regB & 4) != 0;
        return this._m_dmBinary;
      }
    });

    /**
     * Daylight saving.
     */
    Object.defineProperty(Rtc.prototype, 'dstEn', {
      get: function() {
        if (this._m_dstEn !== undefined)
          return this._m_dstEn;
        this._m_dstEn = (this.regB & 1) != 0;
        return this._m_dstEn;
      }
    });

    /**
     * One of the following is active.
     */
    Object.defineProperty(Rtc.prototype, 'irqf', {
      get: function() {
        if (this._m_irqf !== undefined)
          return this._m_irqf;
        this._m_irqf = (this.regC & 128) != 0;
        return this._m_irqf;
      }
    });

    /**
     * 24-hour mode.
     */
    Object.defineProperty(Rtc.prototype, 'is24h', {
      get: function() {
        if (this._m_is24h !== undefined)
          return this._m_is24h;
        this._m_is24h = (this.regB & 2) != 0;
        return this._m_is24h;
      }
    });

    /**
     * Periodic interrupt.
     */
    Object.defineProperty(Rtc.prototype, 'pf', {
      get: function() {
        if (this._m_pf !== undefined)
          return this._m_pf;
        this._m_pf = (this.regC & 64) != 0;
        return this._m_pf;
      }
    });

    /**
     * Periodic interrupt is enabled.
     */
    Object.defineProperty(Rtc.prototype, 'pie', {
      get: function() {
        if (this._m_pie !== undefined)
          return this._m_pie;
        this._m_pie = (this.regB & 64) != 0;
        return this._m_pie;
      }
    });

    /**
     * Rate of the periodic interrupt.
     */
    Object.defineProperty(Rtc.prototype, 'rate', {
      get: function() {
        if (this._m_rate !== undefined)
          return this._m_rate;
        this._m_rate = this.regA & 15;
        return this._m_rate;
      }
    });

    /**
     * Updates are off while the clock is set.
     */
    Object.defineProperty(Rtc.prototype, 'set', {
      get: function() {
        if (this._m_set !== undefined)
          return this._m_set;
        this._m_set = (this.regB & 128) != 0;
        return this._m_set;
      }
    });

    /**
     * Square wave output.
     */
    Object.defineProperty(Rtc.prototype, 'sqwe', {
      get: function() {
        if (this._m_sqwe !== undefined)
          return this._m_sqwe;
        this._m_sqwe = (this.regB & 8) != 0;
        return this._m_sqwe;
      }
    });

    /**
     * Update interrupt.
     */
    Object.defineProperty(Rtc.prototype, 'uf', {
      get: function() {
        if (this._m_uf !== undefined)
          return this._m_uf;
        this._m_uf = (this.regC & 16) != 0;
        return this._m_uf;
      }
    });

    /**
     * Update interrupt is enabled.
     */
    Object.defineProperty(Rtc.prototype, 'uie', {
      get: function() {
        if (this._m_uie !== undefined)
          return this._m_uie;
        this._m_uie = (this.regB & 16) != 0;
        return this._m_uie;
      }
    });

    /**
     * An update goes on.
     */
    Object.defineProperty(Rtc.prototype, 'uip', {
      get: function() {
        if (this._m_uip !== undefined)
          return this._m_uip;
        this._m_uip = (this.regA & 128) != 0;
        return this._m_uip;
      }
    });

    /**
     * Time and memory are valid.
     */
    Object.defineProperty(Rtc.prototype, 'vrt', {
      get: function() {
        if (this._m_vrt !== undefined)
          return this._m_vrt;
        this._m_vrt = (this.regD & 128) != 0;
        return this._m_vrt;
      }
    });

    /**
     * Seconds.
     */

    /**
     * Seconds of the alarm.
     */

    /**
     * Minutes.
     */

    /**
     * Minutes of the alarm.
     */

    /**
     * Hours; bit 7 is PM in 12-hour mode.
     */

    /**
     * Hours of the alarm.
     */

    /**
     * Day of the week, 1 is Sunday.
     */

    /**
     * Day of the month.
     */

    /**
     * Month.
     */

    /**
     * Year in the century.
     */

    /**
     * Register A: divider and rate.
     */

    /**
     * Register B: control.
     */

    /**
     * Register C: interrupt flags.
     */

    /**
     * Register D: validity.
     */

    /**
     * Index register.
     */

    /**
     * Padding.
     */

    /**
     * Offset from the time of the host, in seconds. Since Xen 4.14.
     */

    /**
     * Octets behind the known layout, kept as they are; none in a stream
     * that Xen wrote.
     */

    return Rtc;
  })();

  /**
   * The TSC adjustment MSR.
   * @see xen/include/public/arch-x86/hvm/save.h (struct hvm_tsc_adjust)
   */

  var TscAdjust = XenHvmContext.TscAdjust = (function() {
    function TscAdjust(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    TscAdjust.prototype._read = function() {
      this.tscAdjust = this._io.readU8le();
      if (!(this._io.isEof())) {
        this.trailing = this._io.readBytesFull();
      }
    }

    /**
     * IA32_TSC_ADJUST, to be added to the TSC modulo 2^64.
     */

    /**
     * Octets behind the known layout, kept as they are; none in a stream
     * that Xen wrote.
     */

    return TscAdjust;
  })();

  /**
   * State of the Hyper-V interface that belongs to the domain. 32 octets since
   * Xen 4.6; 24, without `reference_tsc`, in 4.5; 16, without
   * `time_ref_count`, before.
   * @see xen/include/public/arch-x86/hvm/save.h (struct
   * hvm_viridian_domain_context), Hyper-V Top Level Functional Specification
   */

  var ViridianDomain = XenHvmContext.ViridianDomain = (function() {
    function ViridianDomain(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    ViridianDomain.prototype._read = function() {
      this.hypercallGpa = this._io.readU8le();
      this.guestOsId = new ViridianGuestOsId(this._io, this, this._root);
      if (!(this._io.isEof())) {
        this.timeRefCount = this._io.readU8le();
      }
      if (!(this._io.isEof())) {
        this.referenceTsc = this._io.readU8le();
      }
      if (!(this._io.isEof())) {
        this.trailing = this._io.readBytesFull();
      }
    }

    /**
     * The hypercall page is enabled.
     */
    Object.defineProperty(ViridianDomain.prototype, 'hypercallEnabled', {
      get: function() {
        if (this._m_hypercallEnabled !== undefined)
          return this._m_hypercallEnabled;
        this._m_hypercallEnabled = ((BigInt(this.hypercallGpa) & 1n) !== 0n);
        return this._m_hypercallEnabled;
      }
    });

    /**
     * Guest page number of the hypercall page.
     */
    Object.defineProperty(ViridianDomain.prototype, 'hypercallPfn', {
      get: function() {
        if (this._m_hypercallPfn !== undefined)
          return this._m_hypercallPfn;
        this._m_hypercallPfn = KaitaiStream.narrow(BigInt.asUintN(64, KaitaiStream.quotient(BigInt(this.hypercallGpa), 4096n)));
        return this._m_hypercallPfn;
      }
    });

    /**
     * The reference TSC page is enabled.
     */
    Object.defineProperty(ViridianDomain.prototype, 'referenceTscEnabled', {
      get: function() {
        if (this._m_referenceTscEnabled !== undefined)
          return this._m_referenceTscEnabled;
        if (this._io.size > 24) {
          this._m_referenceTscEnabled = ((BigInt(this.referenceTsc) & 1n) !== 0n);
        }
        return this._m_referenceTscEnabled;
      }
    });

    /**
     * Guest page number of the reference TSC page.
     */
    Object.defineProperty(ViridianDomain.prototype, 'referenceTscPfn', {
      get: function() {
        if (this._m_referenceTscPfn !== undefined)
          return this._m_referenceTscPfn;
        if (this._io.size > 24) {
          this._m_referenceTscPfn = KaitaiStream.narrow(BigInt.asUintN(64, KaitaiStream.quotient(BigInt(this.referenceTsc), 4096n)));
        }
        return this._m_referenceTscPfn;
      }
    });

    /**
     * Hypercall page MSR.
     */

    /**
     * What the guest says it is.
     */

    /**
     * Reference counter, in units of 100 ns. Since Xen 4.5.
     */

    /**
     * Reference TSC page MSR. Since Xen 4.6.
     */

    /**
     * Octets behind the known layout, kept as they are; none in a stream
     * that Xen wrote.
     */

    return ViridianDomain;
  })();

  /**
   * Identity of the guest operating system.
   * @see xen/arch/x86/include/asm/guest/hyperv-tlfs.h (union hv_guest_os_id)
   */

  var ViridianGuestOsId = XenHvmContext.ViridianGuestOsId = (function() {
    function ViridianGuestOsId(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    ViridianGuestOsId.prototype._read = function() {
      this.buildNumber = this._io.readU2le();
      this.servicePack = this._io.readU1();
      this.minor = this._io.readU1();
      this.major = this._io.readU1();
      this.os = this._io.readU1();
      this.vendor = this._io.readU2le();
    }

    /**
     * Not a proprietary system.
     */
    Object.defineProperty(ViridianGuestOsId.prototype, 'isOpenSource', {
      get: function() {
        if (this._m_isOpenSource !== undefined)
          return this._m_isOpenSource;
        this._m_isOpenSource = (this.vendor & 32768) != 0;
        return this._m_isOpenSource;
      }
    });

    /**
     * Build number.
     */

    /**
     * Service pack.
     */

    /**
     * Minor version.
     */

    /**
     * Major version.
     */

    /**
     * Operating system of the vendor.
     */

    /**
     * Vendor; bit 15 is set for open source systems.
     */

    return ViridianGuestOsId;
  })();

  /**
   * A synthetic interrupt source.
   * @see xen/arch/x86/include/asm/guest/hyperv-tlfs.h (union hv_synic_sint)
   */

  var ViridianSint = XenHvmContext.ViridianSint = (function() {
    function ViridianSint(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    ViridianSint.prototype._read = function() {
      this.bits = this._io.readU8le();
    }

    /**
     * The interrupt ends by itself.
     */
    Object.defineProperty(ViridianSint.prototype, 'autoEoi', {
      get: function() {
        if (this._m_autoEoi !== undefined)
          return this._m_autoEoi;
        this._m_autoEoi = ((BigInt(this.bits) & 131072n) !== 0n);
        return this._m_autoEoi;
      }
    });

    /**
     * The interrupt is masked.
     */
    Object.defineProperty(ViridianSint.prototype, 'masked', {
      get: function() {
        if (this._m_masked !== undefined)
          return this._m_masked;
        this._m_masked = ((BigInt(this.bits) & 65536n) !== 0n);
        return this._m_masked;
      }
    });

    /**
     * Polled, no interrupt.
     */
    Object.defineProperty(ViridianSint.prototype, 'polling', {
      get: function() {
        if (this._m_polling !== undefined)
          return this._m_polling;
        this._m_polling = ((BigInt(this.bits) & 262144n) !== 0n);
        return this._m_polling;
      }
    });

    /**
     * Vector.
     */
    Object.defineProperty(ViridianSint.prototype, 'vector', {
      get: function() {
        if (this._m_vector !== undefined)
          return this._m_vector;
        this._m_vector = KaitaiStream.narrow((BigInt(this.bits) & 255n));
        return this._m_vector;
      }
    });

    /**
     * The MSR.
     */

    return ViridianSint;
  })();

  /**
   * Configuration of a synthetic timer.
   * @see xen/arch/x86/include/asm/guest/hyperv-tlfs.h (union hv_stimer_config)
   */

  var ViridianStimerConfig = XenHvmContext.ViridianStimerConfig = (function() {
    function ViridianStimerConfig(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    ViridianStimerConfig.prototype._read = function() {
      this.bits = this._io.readU8le();
    }

    /**
     * Vector in direct mode.
     */
    Object.defineProperty(ViridianStimerConfig.prototype, 'apicVector', {
      get: function() {
        if (this._m_apicVector !== undefined)
          return this._m_apicVector;
        this._m_apicVector = KaitaiStream.narrow(KaitaiStream.remainder(KaitaiStream.quotient(BigInt(this.bits), 16n), 256n));
        return this._m_apicVector;
      }
    });

    /**
     * A write to the count enables it.
     */
    Object.defineProperty(ViridianStimerConfig.prototype, 'autoEnable', {
      get: function() {
        if (this._m_autoEnable !== undefined)
          return this._m_autoEnable;
        this._m_autoEnable = ((BigInt(this.bits) & 8n) !== 0n);
        return this._m_autoEnable;
      }
    });

    /**
     * Raises an interrupt, no message.
     */
    Object.defineProperty(ViridianStimerConfig.prototype, 'directMode', {
      get: function() {
        if (this._m_directMode !== undefined)
          return this._m_directMode;
        this._m_directMode = ((BigInt(this.bits) & 4096n) !== 0n);
        return this._m_directMode;
      }
    });

    /**
     * Enabled.
     */
    Object.defineProperty(ViridianStimerConfig.prototype, 'enable', {
      get: function() {
        if (this._m_enable !== undefined)
          return this._m_enable;
        this._m_enable = ((BigInt(this.bits) & 1n) !== 0n);
        return this._m_enable;
      }
    });

    /**
     * May be late.
     */
    Object.defineProperty(ViridianStimerConfig.prototype, 'lazy', {
      get: function() {
        if (this._m_lazy !== undefined)
          return this._m_lazy;
        this._m_lazy = ((BigInt(this.bits) & 4n) !== 0n);
        return this._m_lazy;
      }
    });

    /**
     * Periodic.
     */
    Object.defineProperty(ViridianStimerConfig.prototype, 'periodic', {
      get: function() {
        if (this._m_periodic !== undefined)
          return this._m_periodic;
        this._m_periodic = ((BigInt(this.bits) & 2n) !== 0n);
        return this._m_periodic;
      }
    });

    /**
     * Synthetic interrupt source of the message.
     */
    Object.defineProperty(ViridianStimerConfig.prototype, 'sintx', {
      get: function() {
        if (this._m_sintx !== undefined)
          return this._m_sintx;
        this._m_sintx = KaitaiStream.narrow(KaitaiStream.remainder(KaitaiStream.quotient(BigInt(this.bits), 65536n), 16n));
        return this._m_sintx;
      }
    });

    /**
     * The MSR.
     */

    return ViridianStimerConfig;
  })();

  /**
   * State of the Hyper-V interface that belongs to a virtual CPU. 216 octets
   * since Xen 4.13; 16 in 4.7 to 4.12; 8, only the MSR, before.
   * @see xen/include/public/arch-x86/hvm/save.h (struct hvm_viridian_vcpu_context),
   * Hyper-V Top Level Functional Specification
   */

  var ViridianVcpu = XenHvmContext.ViridianVcpu = (function() {
    function ViridianVcpu(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    ViridianVcpu.prototype._read = function() {
      this.vpAssistMsr = this._io.readU8le();
      if (!(this._io.isEof())) {
        this.apicAssistPending = this._io.readU1();
      }
      if (!(this._io.isEof())) {
        this.pad = this._io.readBytes(7);
      }
      if (!(this._io.isEof())) {
        this.simpMsr = this._io.readU8le();
      }
      if (!(this._io.isEof())) {
        this.sintMsr = [];
        for (var i = 0; i < 16; i++) {
          this.sintMsr.push(new ViridianSint(this._io, this, this._root));
        }
      }
      if (!(this._io.isEof())) {
        this.stimerConfigMsr = [];
        for (var i = 0; i < 4; i++) {
          this.stimerConfigMsr.push(new ViridianStimerConfig(this._io, this, this._root));
        }
      }
      if (!(this._io.isEof())) {
        this.stimerCountMsr = [];
        for (var i = 0; i < 4; i++) {
          this.stimerCountMsr.push(this._io.readU8le());
        }
      }
      if (!(this._io.isEof())) {
        this.trailing = this._io.readBytesFull();
      }
    }

    /**
     * The message page is enabled.
     */
    Object.defineProperty(ViridianVcpu.prototype, 'simpEnabled', {
      get: function() {
        if (this._m_simpEnabled !== undefined)
          return this._m_simpEnabled;
        if (this._io.size > 16) {
          this._m_simpEnabled = ((BigInt(this.simpMsr) & 1n) !== 0n);
        }
        return this._m_simpEnabled;
      }
    });

    /**
     * Guest page number of the message page.
     */
    Object.defineProperty(ViridianVcpu.prototype, 'simpPfn', {
      get: function() {
        if (this._m_simpPfn !== undefined)
          return this._m_simpPfn;
        if (this._io.size > 16) {
          this._m_simpPfn = KaitaiStream.narrow(BigInt.asUintN(64, KaitaiStream.quotient(BigInt(this.simpMsr), 4096n)));
        }
        return this._m_simpPfn;
      }
    });

    /**
     * The VP assist page is enabled.
     */
    Object.defineProperty(ViridianVcpu.prototype, 'vpAssistEnabled', {
      get: function() {
        if (this._m_vpAssistEnabled !== undefined)
          return this._m_vpAssistEnabled;
        this._m_vpAssistEnabled = ((BigInt(this.vpAssistMsr) & 1n) !== 0n);
        return this._m_vpAssistEnabled;
      }
    });

    /**
     * Guest page number of the VP assist page.
     */
    Object.defineProperty(ViridianVcpu.prototype, 'vpAssistPfn', {
      get: function() {
        if (this._m_vpAssistPfn !== undefined)
          return this._m_vpAssistPfn;
        this._m_vpAssistPfn = KaitaiStream.narrow(BigInt.asUintN(64, KaitaiStream.quotient(BigInt(this.vpAssistMsr), 4096n)));
        return this._m_vpAssistPfn;
      }
    });

    /**
     * VP assist page MSR.
     */

    /**
     * An APIC assist is pending. Since Xen 4.7, where it was the vector of
     * the interrupt up to 4.10.
     */

    /**
     * Padding.
     */

    /**
     * Synthetic interrupt message page MSR. Since Xen 4.13.
     */

    /**
     * Synthetic interrupt sources. Since Xen 4.13.
     */

    /**
     * Configuration of the synthetic timers. Since Xen 4.13.
     */

    /**
     * Counts of the synthetic timers. Since Xen 4.13.
     */

    /**
     * Octets behind the known layout, kept as they are; none in a stream
     * that Xen wrote.
     */

    return ViridianVcpu;
  })();

  /**
   * Virtual machine check registers. 32 octets since Xen 4.10; 24, without
   * `mcg_ext_ctl`, in 4.3 to 4.9; 8, only `caps`, in 4.2.
   * @see xen/include/public/arch-x86/hvm/save.h (struct hvm_vmce_vcpu),
   * xen/arch/x86/cpu/mcheck/x86_mca.h
   */

  var VmceVcpu = XenHvmContext.VmceVcpu = (function() {
    function VmceVcpu(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    VmceVcpu.prototype._read = function() {
      this.caps = this._io.readU8le();
      if (!(this._io.isEof())) {
        this.mciCtl2Bank0 = this._io.readU8le();
      }
      if (!(this._io.isEof())) {
        this.mciCtl2Bank1 = this._io.readU8le();
      }
      if (!(this._io.isEof())) {
        this.mcgExtCtl = this._io.readU8le();
      }
      if (!(this._io.isEof())) {
        this.trailing = this._io.readBytesFull();
      }
    }

    /**
     * Interrupts of bank 0 are enabled.
     */
    Object.defineProperty(VmceVcpu.prototype, 'bank0CmciEn', {
      get: function() {
        if (this._m_bank0CmciEn !== undefined)
          return this._m_bank0CmciEn;
        if (this._io.size > 8) {
          this._m_bank0CmciEn = ((BigInt(this.mciCtl2Bank0) & 1073741824n) !== 0n);
        }
        return this._m_bank0CmciEn;
      }
    });

    /**
     * Threshold of corrected errors of bank 0.
     */
    Object.defineProperty(VmceVcpu.prototype, 'bank0Threshold', {
      get: function() {
        if (this._m_bank0Threshold !== undefined)
          return this._m_bank0Threshold;
        if (this._io.size > 8) {
          this._m_bank0Threshold = KaitaiStream.narrow((BigInt(this.mciCtl2Bank0) & 32767n));
        }
        return this._m_bank0Threshold;
      }
    });

    /**
     * Interrupts of bank 1 are enabled.
     */
    Object.defineProperty(VmceVcpu.prototype, 'bank1CmciEn', {
      get: function() {
        if (this._m_bank1CmciEn !== undefined)
          return this._m_bank1CmciEn;
        if (this._io.size > 16) {
          this._m_bank1CmciEn = ((BigInt(this.mciCtl2Bank1) & 1073741824n) !== 0n);
        }
        return this._m_bank1CmciEn;
      }
    });

    /**
     * Threshold of corrected errors of bank 1.
     */
    Object.defineProperty(VmceVcpu.prototype, 'bank1Threshold', {
      get: function() {
        if (this._m_bank1Threshold !== undefined)
          return this._m_bank1Threshold;
        if (this._io.size > 16) {
          this._m_bank1Threshold = KaitaiStream.narrow((BigInt(this.mciCtl2Bank1) & 32767n));
        }
        return this._m_bank1Threshold;
      }
    });

    /**
     * Corrected errors can raise interrupts.
     */
    Object.defineProperty(VmceVcpu.prototype, 'cmciP', {
      get: function() {
        if (this._m_cmciP !== undefined)
          return this._m_cmciP;
        this._m_cmciP = ((BigInt(this.caps) & 1024n) !== 0n);
        return this._m_cmciP;
      }
    });

    /**
     * There is a control register.
     */
    Object.defineProperty(VmceVcpu.prototype, 'ctlP', {
      get: function() {
        if (this._m_ctlP !== undefined)
          return this._m_ctlP;
        this._m_ctlP = ((BigInt(this.caps) & 256n) !== 0n);
        return this._m_ctlP;
      }
    });

    /**
     * There are extended state registers.
     */
    Object.defineProperty(VmceVcpu.prototype, 'extP', {
      get: function() {
        if (this._m_extP !== undefined)
          return this._m_extP;
        this._m_extP = ((BigInt(this.caps) & 512n) !== 0n);
        return this._m_extP;
      }
    });

    /**
     * Local machine checks are enabled.
     */
    Object.defineProperty(VmceVcpu.prototype, 'lmceEn', {
      get: function() {
        if (this._m_lmceEn !== undefined)
          return this._m_lmceEn;
        if (this._io.size > 24) {
          this._m_lmceEn = ((BigInt(this.mcgExtCtl) & 1n) !== 0n);
        }
        return this._m_lmceEn;
      }
    });

    /**
     * Local machine checks.
     */
    Object.defineProperty(VmceVcpu.prototype, 'lmceP', {
      get: function() {
        if (this._m_lmceP !== undefined)
          return this._m_lmceP;
        this._m_lmceP = ((BigInt(this.caps) & 134217728n) !== 0n);
        return this._m_lmceP;
      }
    });

    /**
     * Number of banks.
     */
    Object.defineProperty(VmceVcpu.prototype, 'numBanks', {
      get: function() {
        if (this._m_numBanks !== undefined)
          return this._m_numBanks;
        this._m_numBanks = KaitaiStream.narrow((BigInt(this.caps) & 255n));
        return this._m_numBanks;
      }
    });

    /**
     * Recovery by software.
     */
    Object.defineProperty(VmceVcpu.prototype, 'serP', {
      get: function() {
        if (this._m_serP !== undefined)
          return this._m_serP;
        this._m_serP = ((BigInt(this.caps) & 16777216n) !== 0n);
        return this._m_serP;
      }
    });

    /**
     * Threshold-based error status.
     */
    Object.defineProperty(VmceVcpu.prototype, 'tesP', {
      get: function() {
        if (this._m_tesP !== undefined)
          return this._m_tesP;
        this._m_tesP = ((BigInt(this.caps) & 2048n) !== 0n);
        return this._m_tesP;
      }
    });

    /**
     * MCG_CAP, the capabilities.
     */

    /**
     * MCi_CTL2 of bank 0. Since Xen 4.3.
     */

    /**
     * MCi_CTL2 of bank 1. Since Xen 4.3.
     */

    /**
     * MCG_EXT_CTL. Since Xen 4.10.
     */

    /**
     * Octets behind the known layout, kept as they are; none in a stream
     * that Xen wrote.
     */

    return VmceVcpu;
  })();

  /**
   * The entries up to and including the terminator.
   */

  /**
   * Octets behind the terminator. Xen ignores them; they are kept as they are.
   */

  return XenHvmContext;
})();
XenHvmContext_.XenHvmContext = XenHvmContext;
});
