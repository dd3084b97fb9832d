// This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild

(function (root, factory) {
  if (typeof define === 'function' && define.amd) {
    define(['exports', './ExactStream', './XenPvVcpu', './XenSharedInfo'], factory);
  } else if (typeof exports === 'object' && exports !== null && typeof exports.nodeType !== 'number') {
    factory(exports, require('./ExactStream'), require('./XenPvVcpu'), require('./XenSharedInfo'));
  } else {
    factory(root.XenMigrationRecords || (root.XenMigrationRecords = {}), root.ExactStream, root.XenPvVcpu || (root.XenPvVcpu = {}), root.XenSharedInfo || (root.XenSharedInfo = {}));
  }
})(typeof self !== 'undefined' ? self : this, function (XenMigrationRecords_, KaitaiStream, XenPvVcpu_, XenSharedInfo_) {
/**
 * Bodies of the records that libxc images and live update streams share, one
 * type for each record; `HVM_CONTEXT` has a schema of its own. A body is read
 * from a substream of exactly its length.
 * 
 * The `x86_*` bodies are little-endian, as the CPU is. The others follow the
 * byte order of the stream, which they take as a parameter.
 * @see docs/specs/libxc-migration-stream.pandoc
 */

var XenMigrationRecords = (function() {
  XenMigrationRecords.ContextType = Object.freeze({
    END_OF_CONTEXT: 0,
    START: 1,
    SHARED_INFO: 2,
    TSC_INFO: 3,

    0: "END_OF_CONTEXT",
    1: "START",
    2: "SHARED_INFO",
    3: "TSC_INFO",
  });

  XenMigrationRecords.HvmAltp2mMode = Object.freeze({
    DISABLED: 0,
    MIXED: 1,
    EXTERNAL: 2,
    LIMITED: 3,

    0: "DISABLED",
    1: "MIXED",
    2: "EXTERNAL",
    3: "LIMITED",
  });

  XenMigrationRecords.HvmCallbackType = Object.freeze({
    GSI: 0,
    PCI_INTX: 1,
    VECTOR: 2,

    0: "GSI",
    1: "PCI_INTX",
    2: "VECTOR",
  });

  XenMigrationRecords.HvmParam = Object.freeze({
    CALLBACK_IRQ: 0,
    STORE_PFN: 1,
    STORE_EVTCHN: 2,
    PAE_ENABLED: 4,
    IOREQ_PFN: 5,
    BUFIOREQ_PFN: 6,
    NVRAM_FD: 7,
    VHPT_SIZE: 8,
    VIRIDIAN: 9,
    TIMER_MODE: 10,
    HPET_ENABLED: 11,
    IDENT_PT: 12,
    DM_DOMAIN: 13,
    ACPI_S_STATE: 14,
    VM86_TSS: 15,
    VPT_ALIGN: 16,
    CONSOLE_PFN: 17,
    CONSOLE_EVTCHN: 18,
    ACPI_IOPORTS_LOCATION: 19,
    MEMORY_EVENT_CR0: 20,
    MEMORY_EVENT_CR3: 21,
    MEMORY_EVENT_CR4: 22,
    MEMORY_EVENT_INT3: 23,
    NESTEDHVM: 24,
    MEMORY_EVENT_SINGLE_STEP: 25,
    BUFIOREQ_EVTCHN: 26,
    PAGING_RING_PFN: 27,
    MONITOR_RING_PFN: 28,
    SHARING_RING_PFN: 29,
    MEMORY_EVENT_MSR: 30,
    TRIPLE_FAULT_REASON: 31,
    IOREQ_SERVER_PFN: 32,
    NR_IOREQ_SERVER_PAGES: 33,
    VM_GENERATION_ID_ADDR: 34,
    ALTP2M: 35,
    X87_FIP_WIDTH: 36,
    VM86_TSS_SIZED: 37,
    MCA_CAP: 38,

    0: "CALLBACK_IRQ",
    1: "STORE_PFN",
    2: "STORE_EVTCHN",
    4: "PAE_ENABLED",
    5: "IOREQ_PFN",
    6: "BUFIOREQ_PFN",
    7: "NVRAM_FD",
    8: "VHPT_SIZE",
    9: "VIRIDIAN",
    10: "TIMER_MODE",
    11: "HPET_ENABLED",
    12: "IDENT_PT",
    13: "DM_DOMAIN",
    14: "ACPI_S_STATE",
    15: "VM86_TSS",
    16: "VPT_ALIGN",
    17: "CONSOLE_PFN",
    18: "CONSOLE_EVTCHN",
    19: "ACPI_IOPORTS_LOCATION",
    20: "MEMORY_EVENT_CR0",
    21: "MEMORY_EVENT_CR3",
    22: "MEMORY_EVENT_CR4",
    23: "MEMORY_EVENT_INT3",
    24: "NESTEDHVM",
    25: "MEMORY_EVENT_SINGLE_STEP",
    26: "BUFIOREQ_EVTCHN",
    27: "PAGING_RING_PFN",
    28: "MONITOR_RING_PFN",
    29: "SHARING_RING_PFN",
    30: "MEMORY_EVENT_MSR",
    31: "TRIPLE_FAULT_REASON",
    32: "IOREQ_SERVER_PFN",
    33: "NR_IOREQ_SERVER_PAGES",
    34: "VM_GENERATION_ID_ADDR",
    35: "ALTP2M",
    36: "X87_FIP_WIDTH",
    37: "VM86_TSS_SIZED",
    38: "MCA_CAP",
  });

  XenMigrationRecords.HvmTimerMode = Object.freeze({
    DELAY_FOR_MISSED_TICKS: 0,
    NO_DELAY_FOR_MISSED_TICKS: 1,
    NO_MISSED_TICKS_PENDING: 2,
    ONE_MISSED_TICK_PENDING: 3,

    0: "DELAY_FOR_MISSED_TICKS",
    1: "NO_DELAY_FOR_MISSED_TICKS",
    2: "NO_MISSED_TICKS_PENDING",
    3: "ONE_MISSED_TICK_PENDING",
  });

  XenMigrationRecords.PfnType = Object.freeze({
    NOTAB: 0,
    L1TAB: 1,
    L2TAB: 2,
    L3TAB: 3,
    L4TAB: 4,
    L1TAB_PIN: 9,
    L2TAB_PIN: 10,
    L3TAB_PIN: 11,
    L4TAB_PIN: 12,
    BROKEN: 13,
    XALLOC: 14,
    XTAB: 15,

    0: "NOTAB",
    1: "L1TAB",
    2: "L2TAB",
    3: "L3TAB",
    4: "L4TAB",
    9: "L1TAB_PIN",
    10: "L2TAB_PIN",
    11: "L3TAB_PIN",
    12: "L4TAB_PIN",
    13: "BROKEN",
    14: "XALLOC",
    15: "XTAB",
  });

  XenMigrationRecords.TscMode = Object.freeze({
    DEFAULT_MODE: 0,
    ALWAYS_EMULATE: 1,
    NEVER_EMULATE: 2,
    PVRDTSCP: 3,

    0: "DEFAULT_MODE",
    1: "ALWAYS_EMULATE",
    2: "NEVER_EMULATE",
    3: "PVRDTSCP",
  });

  function XenMigrationRecords(_io, _parent, _root) {
    this._io = _io;
    this._parent = _parent;
    this._root = _root || this;

    this._read();
  }
  XenMigrationRecords.prototype._read = function() {
  }

  /**
   * Marks that the records so far make up a consistent state; has no fields.
   * @see docs/specs/libxc-migration-stream.pandoc, CHECKPOINT
   */

  var Checkpoint = XenMigrationRecords.Checkpoint = (function() {
    function Checkpoint(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    Checkpoint.prototype._read = function() {
    }

    return Checkpoint;
  })();

  /**
   * Pages that a COLO secondary made dirty. It goes from the secondary to the
   * primary, never into an image.
   * @see docs/specs/libxc-migration-stream.pandoc, CHECKPOINT_DIRTY_PFN_LIST
   */

  var CheckpointDirtyPfnList = XenMigrationRecords.CheckpointDirtyPfnList = (function() {
    function CheckpointDirtyPfnList(_io, _parent, _root, hostIsBe) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;
      this.hostIsBe = hostIsBe;

      this._read();
    }
    CheckpointDirtyPfnList.prototype._read = function() {
      switch (this.hostIsBe) {
      case true:
        this._is_le = false;
        break;
      default:
        this._is_le = true;
        break;
      }

      if (this._is_le === true) {
        this._readLE();
      } else if (this._is_le === false) {
        this._readBE();
      } else {
        throw new KaitaiStream.UndecidedEndiannessError();
      }
    }
    CheckpointDirtyPfnList.prototype._readLE = function() {
      this.pfns = [];
      for (var i = 0; i < Math.floor(this._io.size / 8); i++) {
        this.pfns.push(this._io.readU8le());
      }
      if (!(this._io.isEof())) {
        this.trailing = this._io.readBytesFull();
      }
    }
    CheckpointDirtyPfnList.prototype._readBE = function() {
      this.pfns = [];
      for (var i = 0; i < Math.floor(this._io.size / 8); i++) {
        this.pfns.push(this._io.readU8be());
      }
      if (!(this._io.isEof())) {
        this.trailing = this._io.readBytesFull();
      }
    }

    /**
     * Guest frame numbers, in no order.
     */

    /**
     * Rest that is no whole entry (opaque); only in a damaged record.
     */

    /**
     * True if the stream was written by a big-endian host.
     */

    return CheckpointDirtyPfnList;
  })();

  /**
   * Ends the context; has no fields.
   * @see xen-devel, "domain context" series by Paul Durrant, version 10
   */

  var ContextEnd = XenMigrationRecords.ContextEnd = (function() {
    function ContextEnd(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    ContextEnd.prototype._read = function() {
    }

    return ContextEnd;
  })();

  /**
   * One record of a domain context.
   * @see xen-devel, "domain context" series by Paul Durrant, version 10
   */

  var ContextRecord = XenMigrationRecords.ContextRecord = (function() {
    function ContextRecord(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    ContextRecord.prototype._read = function() {
      this.recordType = this._io.readU4le();
      this.instanceId = this._io.readU4le();
      this.lenBody = this._io.readU8le();
      switch (this.recordType) {
      case XenMigrationRecords.ContextType.END_OF_CONTEXT:
        this._raw_body = this._io.readBytes(this.lenBody);
        var _io__raw_body = new KaitaiStream(this._raw_body);
        this.body = new ContextEnd(_io__raw_body, this, this._root);
        break;
      case XenMigrationRecords.ContextType.SHARED_INFO:
        this._raw_body = this._io.readBytes(this.lenBody);
        var _io__raw_body = new KaitaiStream(this._raw_body);
        this.body = new ContextSharedInfo(_io__raw_body, this, this._root);
        break;
      case XenMigrationRecords.ContextType.START:
        this._raw_body = this._io.readBytes(this.lenBody);
        var _io__raw_body = new KaitaiStream(this._raw_body);
        this.body = new ContextStart(_io__raw_body, this, this._root);
        break;
      case XenMigrationRecords.ContextType.TSC_INFO:
        this._raw_body = this._io.readBytes(this.lenBody);
        var _io__raw_body = new KaitaiStream(this._raw_body);
        this.body = new ContextTscInfo(_io__raw_body, this, this._root);
        break;
      default:
        this.body = this._io.readBytes(this.lenBody);
        break;
      }
      this.padding = this._io.readBytes(KaitaiStream.mod(8 - KaitaiStream.mod(this.lenBody, 8), 8));
    }

    /**
     * What the body is. Unknown types are kept as octets.
     */

    /**
     * Which one of several of the same type, as a vCPU number; else 0.
     */

    /**
     * Length of the body in octets, without header and padding.
     */

    /**
     * Content of the record.
     */

    /**
     * 0 to 7 octets of zeros up to a multiple of 8 octets.
     */

    return ContextRecord;
  })();

  /**
   * The shared info structure, without the unused rest of its page.
   * @see xen-devel, "domain context" series by Paul Durrant, version 10
   */

  var ContextSharedInfo = XenMigrationRecords.ContextSharedInfo = (function() {
    function ContextSharedInfo(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    ContextSharedInfo.prototype._read = function() {
      this.flags = this._io.readU4le();
      switch (this.guestWidth) {
      case 4:
        this._raw_info = this._io.readBytesFull();
        var _io__raw_info = new KaitaiStream(this._raw_info);
        this.info = new XenSharedInfo_.XenSharedInfo.SharedInfo32(_io__raw_info, null, null);
        break;
      case 8:
        this._raw_info = this._io.readBytesFull();
        var _io__raw_info = new KaitaiStream(this._raw_info);
        this.info = new XenSharedInfo_.XenSharedInfo.SharedInfo64(_io__raw_info, null, null);
        break;
      default:
        this.info = this._io.readBytesFull();
        break;
      }
    }

    /**
     * Width of the guest's words in octets.
     */
    Object.defineProperty(ContextSharedInfo.prototype, 'guestWidth', {
      get: function() {
        if (this._m_guestWidth !== undefined)
          return this._m_guestWidth;
        this._m_guestWidth = (this.is32bit ? 4 : 8);
        return this._m_guestWidth;
      }
    });

    /**
     * The structure has the layout of 32-bit guests.
     */
    Object.defineProperty(ContextSharedInfo.prototype, 'is32bit', {
      get: function() {
        if (this._m_is32bit !== undefined)
          return this._m_is32bit;
        this._m_is32bit = (this.flags & 1) != 0;
        return this._m_is32bit;
      }
    });

    /**
     * Which layout the structure has.
     */

    /**
     * The structure, 3136 octets for 64-bit guests, 2344 for 32-bit ones.
     */

    return ContextSharedInfo;
  })();

  /**
   * First record of a context, says who wrote it.
   * @see xen-devel, "domain context" series by Paul Durrant, version 10
   */

  var ContextStart = XenMigrationRecords.ContextStart = (function() {
    function ContextStart(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    ContextStart.prototype._read = function() {
      this.xenMajor = this._io.readU4le();
      this.xenMinor = this._io.readU4le();
    }

    /**
     * Major version of the Xen that saved the domain.
     */

    /**
     * Minor version of the Xen that saved the domain.
     */

    return ContextStart;
  })();

  /**
   * How the domain sees the time stamp counter.
   * @see xen-devel, "domain context" series by Paul Durrant, version 10
   */

  var ContextTscInfo = XenMigrationRecords.ContextTscInfo = (function() {
    function ContextTscInfo(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    ContextTscInfo.prototype._read = function() {
      this.mode = this._io.readU4le();
      this.khz = this._io.readU4le();
      this.nsec = this._io.readU8le();
      this.incarnation = this._io.readU4le();
    }

    /**
     * When reads of the TSC are emulated.
     */

    /**
     * Frequency of the TSC in kHz.
     */

    /**
     * Time since the domain's start in nanoseconds.
     */

    /**
     * How often the TSC was set.
     */

    return ContextTscInfo;
  })();

  /**
   * What the CPUID instruction returns for one leaf.
   * @see xen/include/public/arch-x86/xen.h, struct xen_cpuid_leaf
   */

  var CpuidLeaf = XenMigrationRecords.CpuidLeaf = (function() {
    function CpuidLeaf(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    CpuidLeaf.prototype._read = function() {
      this.leaf = this._io.readU4le();
      this.subleaf = this._io.readU4le();
      this.eax = this._io.readU4le();
      this.ebx = this._io.readU4le();
      this.ecx = this._io.readU4le();
      this.edx = this._io.readU4le();
    }

    /**
     * True if the leaf is divided into subleaves.
     */
    Object.defineProperty(CpuidLeaf.prototype, 'hasSubleaf', {
      get: function() {
        if (this._m_hasSubleaf !== undefined)
          return this._m_hasSubleaf;
        this._m_hasSubleaf = this.subleaf != 4294967295;
        return this._m_hasSubleaf;
      }
    });

    /**
     * Leaf number, EAX on input.
     */

    /**
     * Subleaf number, ECX on input; 0xFFFFFFFF if the leaf has none.
     */

    /**
     * Value returned in EAX.
     */

    /**
     * Value returned in EBX.
     */

    /**
     * Value returned in ECX.
     */

    /**
     * Value returned in EDX.
     */

    return CpuidLeaf;
  })();

  /**
   * Domain context, the successor that was **proposed** for `SHARED_INFO` and
   * `X86_TSC_INFO` (record 0x13, stream version 4). It was never merged; no
   * released Xen writes it.
   * @see xen-devel, "domain context" series by Paul Durrant, version 10
   */

  var DomainContext = XenMigrationRecords.DomainContext = (function() {
    function DomainContext(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    DomainContext.prototype._read = function() {
      this.records = [];
      var i = 0;
      do {
        var _ = new ContextRecord(this._io, this, this._root);
        this.records.push(_);
        i++;
      } while (!( ((_.recordType == XenMigrationRecords.ContextType.END_OF_CONTEXT) || (this._io.isEof())) ));
      if (!(this._io.isEof())) {
        this.trailing = this._io.readBytesFull();
      }
    }

    /**
     * Records up to and including the one that ends the context.
     */

    /**
     * What follows the end of the context (opaque); receivers ignore it.
     */

    return DomainContext;
  })();

  /**
   * Marks the end of the stream; has no fields.
   * @see docs/specs/libxc-migration-stream.pandoc, END
   */

  var EndRecord = XenMigrationRecords.EndRecord = (function() {
    function EndRecord(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    EndRecord.prototype._read = function() {
    }

    return EndRecord;
  })();

  /**
   * HVM parameters of a domain.
   * @see docs/specs/libxc-migration-stream.pandoc, HVM_PARAMS
   */

  var HvmParams = XenMigrationRecords.HvmParams = (function() {
    function HvmParams(_io, _parent, _root, hostIsBe) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;
      this.hostIsBe = hostIsBe;

      this._read();
    }
    HvmParams.prototype._read = function() {
      switch (this.hostIsBe) {
      case true:
        this._is_le = false;
        break;
      default:
        this._is_le = true;
        break;
      }

      if (this._is_le === true) {
        this._readLE();
      } else if (this._is_le === false) {
        this._readBE();
      } else {
        throw new KaitaiStream.UndecidedEndiannessError();
      }
    }
    HvmParams.prototype._readLE = function() {
      this.count = this._io.readU4le();
      this.reserved = this._io.readU4le();
      this.params = [];
      for (var i = 0; i < this.count; i++) {
        this.params.push(new HvmParamEntry(this._io, this, this._root, this._is_le));
      }
      if (!(this._io.isEof())) {
        this.trailing = this._io.readBytesFull();
      }
    }
    HvmParams.prototype._readBE = function() {
      this.count = this._io.readU4be();
      this.reserved = this._io.readU4be();
      this.params = [];
      for (var i = 0; i < this.count; i++) {
        this.params.push(new HvmParamEntry(this._io, this, this._root, this._is_le));
      }
      if (!(this._io.isEof())) {
        this.trailing = this._io.readBytesFull();
      }
    }

    /**
     * One parameter.
     * @see docs/specs/libxc-migration-stream.pandoc, HVM_PARAMS
     */

    var HvmParamEntry = HvmParams.HvmParamEntry = (function() {
      function HvmParamEntry(_io, _parent, _root, _is_le) {
        this._io = _io;
        this._parent = _parent;
        this._root = _root;
        this._is_le = _is_le;

        this._read();
      }
      HvmParamEntry.prototype._read = function() {

        if (this._is_le === true) {
          this._readLE();
        } else if (this._is_le === false) {
          this._readBE();
        } else {
          throw new KaitaiStream.UndecidedEndiannessError();
        }
      }
      HvmParamEntry.prototype._readLE = function() {
        this.index = this._io.readU8le();
        this.value = this._io.readU8le();
      }
      HvmParamEntry.prototype._readBE = function() {
        this.index = this._io.readU8be();
        this.value = this._io.readU8be();
      }

      /**
       * Who may use alternate physical-to-machine tables.
       * @see xen/include/public/hvm/params.h, HVM_PARAM_ALTP2M
       */
      Object.defineProperty(HvmParamEntry.prototype, 'altp2mMode', {
        get: function() {
          if (this._m_altp2mMode !== undefined)
            return this._m_altp2mMode;
          if (this.index == XenMigrationRecords.HvmParam.ALTP2M) {
            this._m_altp2mMode = KaitaiStream.narrow(((BigInt.asUintN(64, KaitaiStream.remainder(KaitaiStream.quotient((BigInt(this.value) - KaitaiStream.remainder(BigInt(this.value), 65536n)), 65536n), 65536n)) * 65536n) + KaitaiStream.remainder(BigInt(this.value), 65536n)));
          }
          return this._m_altp2mMode;
        }
      });

      /**
       * How events are delivered to vCPU 0.
       * @see xen/include/public/hvm/params.h, HVM_PARAM_CALLBACK_IRQ
       */
      Object.defineProperty(HvmParamEntry.prototype, 'callbackType', {
        get: function() {
          if (this._m_callbackType !== undefined)
            return this._m_callbackType;
          if (this.index == XenMigrationRecords.HvmParam.CALLBACK_IRQ) {
            this._m_callbackType = KaitaiStream.narrow(KaitaiStream.remainder(KaitaiStream.quotient(BigInt(this.value), 72057594037927936n), 256n));
          }
          return this._m_callbackType;
        }
      });

      /**
       * The guest has local machine check exceptions.
       * @see xen/include/public/hvm/params.h, HVM_PARAM_MCA_CAP
       */
      Object.defineProperty(HvmParamEntry.prototype, 'mcaCapLmce', {
        get: function() {
          if (this._m_mcaCapLmce !== undefined)
            return this._m_mcaCapLmce;
          if (this.index == XenMigrationRecords.HvmParam.MCA_CAP) {
            this._m_mcaCapLmce = ((BigInt(this.value) & 1n) !== 0n);
          }
          return this._m_mcaCapLmce;
        }
      });

      /**
       * How timer ticks are made up for that the guest missed.
       * @see xen/include/public/hvm/params.h, HVM_PARAM_TIMER_MODE
       */
      Object.defineProperty(HvmParamEntry.prototype, 'timerMode', {
        get: function() {
          if (this._m_timerMode !== undefined)
            return this._m_timerMode;
          if (this.index == XenMigrationRecords.HvmParam.TIMER_MODE) {
            this._m_timerMode = KaitaiStream.narrow(((BigInt.asUintN(64, KaitaiStream.remainder(KaitaiStream.quotient((BigInt(this.value) - KaitaiStream.remainder(BigInt(this.value), 65536n)), 65536n), 65536n)) * 65536n) + KaitaiStream.remainder(BigInt(this.value), 65536n)));
          }
          return this._m_timerMode;
        }
      });

      /**
       * The APIC assist page.
       * @see xen/include/public/hvm/params.h, HVM_PARAM_VIRIDIAN
       */
      Object.defineProperty(HvmParamEntry.prototype, 'viridianApicAssist', {
        get: function() {
          if (this._m_viridianApicAssist !== undefined)
            return this._m_viridianApicAssist;
          if (this.index == XenMigrationRecords.HvmParam.VIRIDIAN) {
            this._m_viridianApicAssist = ((BigInt(this.value) & 32n) !== 0n);
          }
          return this._m_viridianApicAssist;
        }
      });

      /**
       * Base set of Viridian features, with the timer frequency MSRs.
       * @see xen/include/public/hvm/params.h, HVM_PARAM_VIRIDIAN
       */
      Object.defineProperty(HvmParamEntry.prototype, 'viridianBaseFreq', {
        get: function() {
          if (this._m_viridianBaseFreq !== undefined)
            return this._m_viridianBaseFreq;
          if (this.index == XenMigrationRecords.HvmParam.VIRIDIAN) {
            this._m_viridianBaseFreq = ((BigInt(this.value) & 1n) !== 0n);
          }
          return this._m_viridianBaseFreq;
        }
      });

      /**
       * vCPUs can be added at run time.
       * @see xen/include/public/hvm/params.h, HVM_PARAM_VIRIDIAN
       */
      Object.defineProperty(HvmParamEntry.prototype, 'viridianCpuHotplug', {
        get: function() {
          if (this._m_viridianCpuHotplug !== undefined)
            return this._m_viridianCpuHotplug;
          if (this.index == XenMigrationRecords.HvmParam.VIRIDIAN) {
            this._m_viridianCpuHotplug = ((BigInt(this.value) & 4096n) !== 0n);
          }
          return this._m_viridianCpuHotplug;
        }
      });

      /**
       * The crash MSRs.
       * @see xen/include/public/hvm/params.h, HVM_PARAM_VIRIDIAN
       */
      Object.defineProperty(HvmParamEntry.prototype, 'viridianCrashCtl', {
        get: function() {
          if (this._m_viridianCrashCtl !== undefined)
            return this._m_viridianCrashCtl;
          if (this.index == XenMigrationRecords.HvmParam.VIRIDIAN) {
            this._m_viridianCrashCtl = ((BigInt(this.value) & 64n) !== 0n);
          }
          return this._m_viridianCrashCtl;
        }
      });

      /**
       * Processor masks beyond 64 vCPUs.
       * @see xen/include/public/hvm/params.h, HVM_PARAM_VIRIDIAN
       */
      Object.defineProperty(HvmParamEntry.prototype, 'viridianExProcessorMasks', {
        get: function() {
          if (this._m_viridianExProcessorMasks !== undefined)
            return this._m_viridianExProcessorMasks;
          if (this.index == XenMigrationRecords.HvmParam.VIRIDIAN) {
            this._m_viridianExProcessorMasks = ((BigInt(this.value) & 1024n) !== 0n);
          }
          return this._m_viridianExProcessorMasks;
        }
      });

      /**
       * Interrupts between vCPUs are hypercalls.
       * @see xen/include/public/hvm/params.h, HVM_PARAM_VIRIDIAN
       */
      Object.defineProperty(HvmParamEntry.prototype, 'viridianHcallIpi', {
        get: function() {
          if (this._m_viridianHcallIpi !== undefined)
            return this._m_viridianHcallIpi;
          if (this.index == XenMigrationRecords.HvmParam.VIRIDIAN) {
            this._m_viridianHcallIpi = ((BigInt(this.value) & 512n) !== 0n);
          }
          return this._m_viridianHcallIpi;
        }
      });

      /**
       * TLB flushes of other vCPUs are hypercalls.
       * @see xen/include/public/hvm/params.h, HVM_PARAM_VIRIDIAN
       */
      Object.defineProperty(HvmParamEntry.prototype, 'viridianHcallRemoteTlbFlush', {
        get: function() {
          if (this._m_viridianHcallRemoteTlbFlush !== undefined)
            return this._m_viridianHcallRemoteTlbFlush;
          if (this.index == XenMigrationRecords.HvmParam.VIRIDIAN) {
            this._m_viridianHcallRemoteTlbFlush = ((BigInt(this.value) & 16n) !== 0n);
          }
          return this._m_viridianHcallRemoteTlbFlush;
        }
      });

      /**
       * The timer frequency MSRs are left out.
       * @see xen/include/public/hvm/params.h, HVM_PARAM_VIRIDIAN
       */
      Object.defineProperty(HvmParamEntry.prototype, 'viridianNoFreq', {
        get: function() {
          if (this._m_viridianNoFreq !== undefined)
            return this._m_viridianNoFreq;
          if (this.index == XenMigrationRecords.HvmParam.VIRIDIAN) {
            this._m_viridianNoFreq = ((BigInt(this.value) & 2n) !== 0n);
          }
          return this._m_viridianNoFreq;
        }
      });

      /**
       * The guest may have more than 64 vCPUs.
       * @see xen/include/public/hvm/params.h, HVM_PARAM_VIRIDIAN
       */
      Object.defineProperty(HvmParamEntry.prototype, 'viridianNoVpLimit', {
        get: function() {
          if (this._m_viridianNoVpLimit !== undefined)
            return this._m_viridianNoVpLimit;
          if (this.index == XenMigrationRecords.HvmParam.VIRIDIAN) {
            this._m_viridianNoVpLimit = ((BigInt(this.value) & 2048n) !== 0n);
          }
          return this._m_viridianNoVpLimit;
        }
      });

      /**
       * The reference TSC page.
       * @see xen/include/public/hvm/params.h, HVM_PARAM_VIRIDIAN
       */
      Object.defineProperty(HvmParamEntry.prototype, 'viridianReferenceTsc', {
        get: function() {
          if (this._m_viridianReferenceTsc !== undefined)
            return this._m_viridianReferenceTsc;
          if (this.index == XenMigrationRecords.HvmParam.VIRIDIAN) {
            this._m_viridianReferenceTsc = ((BigInt(this.value) & 8n) !== 0n);
          }
          return this._m_viridianReferenceTsc;
        }
      });

      /**
       * The synthetic timers.
       * @see xen/include/public/hvm/params.h, HVM_PARAM_VIRIDIAN
       */
      Object.defineProperty(HvmParamEntry.prototype, 'viridianStimer', {
        get: function() {
          if (this._m_viridianStimer !== undefined)
            return this._m_viridianStimer;
          if (this.index == XenMigrationRecords.HvmParam.VIRIDIAN) {
            this._m_viridianStimer = ((BigInt(this.value) & 256n) !== 0n);
          }
          return this._m_viridianStimer;
        }
      });

      /**
       * The synthetic interrupt controller.
       * @see xen/include/public/hvm/params.h, HVM_PARAM_VIRIDIAN
       */
      Object.defineProperty(HvmParamEntry.prototype, 'viridianSynic', {
        get: function() {
          if (this._m_viridianSynic !== undefined)
            return this._m_viridianSynic;
          if (this.index == XenMigrationRecords.HvmParam.VIRIDIAN) {
            this._m_viridianSynic = ((BigInt(this.value) & 128n) !== 0n);
          }
          return this._m_viridianSynic;
        }
      });

      /**
       * The partition reference time counter.
       * @see xen/include/public/hvm/params.h, HVM_PARAM_VIRIDIAN
       */
      Object.defineProperty(HvmParamEntry.prototype, 'viridianTimeRefCount', {
        get: function() {
          if (this._m_viridianTimeRefCount !== undefined)
            return this._m_viridianTimeRefCount;
          if (this.index == XenMigrationRecords.HvmParam.VIRIDIAN) {
            this._m_viridianTimeRefCount = ((BigInt(this.value) & 4n) !== 0n);
          }
          return this._m_viridianTimeRefCount;
        }
      });

      /**
       * Which parameter.
       */

      /**
       * Its value.
       */

      return HvmParamEntry;
    })();

    /**
     * Number of parameters; 0 is possible from Xen 4.6 to 4.8.
     */

    /**
     * Reserved, 0.
     */

    /**
     * The parameters, only those that are not 0.
     */

    /**
     * What follows the counted parameters (opaque); only in a damaged
     * record.
     */

    /**
     * True if the stream was written by a big-endian host.
     */

    return HvmParams;
  })();

  /**
   * One model specific register of the policy.
   * @see xen/include/public/arch-x86/xen.h, struct xen_msr_entry
   */

  var MsrPolicyEntry = XenMigrationRecords.MsrPolicyEntry = (function() {
    function MsrPolicyEntry(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    MsrPolicyEntry.prototype._read = function() {
      this.index = this._io.readU4le();
      this.flags = this._io.readU4le();
      this.value = this._io.readU8le();
    }

    /**
     * Number of the register.
     */

    /**
     * Reserved, 0.
     */

    /**
     * Value of the register.
     */

    return MsrPolicyEntry;
  })();

  /**
   * Contents of guest pages, as libxc images carry them. A live update leaves
   * guest memory in place and needs no such record.
   * @see docs/specs/libxc-migration-stream.pandoc, PAGE_DATA
   */

  var PageData = XenMigrationRecords.PageData = (function() {
    function PageData(_io, _parent, _root, hostIsBe) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;
      this.hostIsBe = hostIsBe;

      this._read();
    }
    PageData.prototype._read = function() {
      switch (this.hostIsBe) {
      case true:
        this._is_le = false;
        break;
      default:
        this._is_le = true;
        break;
      }

      if (this._is_le === true) {
        this._readLE();
      } else if (this._is_le === false) {
        this._readBE();
      } else {
        throw new KaitaiStream.UndecidedEndiannessError();
      }
    }
    PageData.prototype._readLE = function() {
      this.count = this._io.readU4le();
      this.reserved = this._io.readU4le();
      this.pfns = [];
      for (var i = 0; i < this.count; i++) {
        this.pfns.push(new PageDescriptor(this._io, this, this._root, this._is_le));
      }
    }
    PageData.prototype._readBE = function() {
      this.count = this._io.readU4be();
      this.reserved = this._io.readU4be();
      this.pfns = [];
      for (var i = 0; i < this.count; i++) {
        this.pfns.push(new PageDescriptor(this._io, this, this._root, this._is_le));
      }
    }

    /**
     * Frame number and type of one page.
     * @see docs/specs/libxc-migration-stream.pandoc, PAGE_DATA
     */

    var PageDescriptor = PageData.PageDescriptor = (function() {
      function PageDescriptor(_io, _parent, _root, _is_le) {
        this._io = _io;
        this._parent = _parent;
        this._root = _root;
        this._is_le = _is_le;

        this._read();
      }
      PageDescriptor.prototype._read = function() {

        if (this._is_le === true) {
          this._readLE();
        } else if (this._is_le === false) {
          this._readBE();
        } else {
          throw new KaitaiStream.UndecidedEndiannessError();
        }
      }
      PageDescriptor.prototype._readLE = function() {
        this.raw = this._io.readU8le();
      }
      PageDescriptor.prototype._readBE = function() {
        this.raw = this._io.readU8be();
      }

      /**
       * True if the page's contents follow in `pages`.
       */
      Object.defineProperty(PageDescriptor.prototype, 'hasData', {
        get: function() {
          if (this._m_hasData !== undefined)
            return this._m_hasData;
          this._m_hasData = (KaitaiStream.remainder(KaitaiStream.quotient(((BigInt(this.raw) - BigInt(this.pfn)) - (BigInt(this.reserved) * 4503599627370496n)), 1152921504606846976n), 16n) < 13n);
          return this._m_hasData;
        }
      });

      /**
       * What the page is.
       */
      Object.defineProperty(PageDescriptor.prototype, 'pageType', {
        get: function() {
          if (this._m_pageType !== undefined)
            return this._m_pageType;
          this._m_pageType = KaitaiStream.narrow(KaitaiStream.remainder(KaitaiStream.quotient(((BigInt(this.raw) - BigInt(this.pfn)) - (BigInt(this.reserved) * 4503599627370496n)), 1152921504606846976n), 16n));
          return this._m_pageType;
        }
      });

      /**
       * Guest frame number. The Web IDE, whose numbers are exact to 53
       * bits only, rounds it if the page type is not 0.
       */
      Object.defineProperty(PageDescriptor.prototype, 'pfn', {
        get: function() {
          if (this._m_pfn !== undefined)
            return this._m_pfn;
          this._m_pfn = KaitaiStream.narrow(BigInt.asUintN(64, ((BigInt.asUintN(64, KaitaiStream.remainder(KaitaiStream.quotient((BigInt(this.raw) - KaitaiStream.remainder(BigInt(this.raw), 67108864n)), 67108864n), 67108864n)) * 67108864n) + KaitaiStream.remainder(BigInt(this.raw), 67108864n))));
          return this._m_pfn;
        }
      });

      /**
       * Reserved bits, 0.
       */
      Object.defineProperty(PageDescriptor.prototype, 'reserved', {
        get: function() {
          if (this._m_reserved !== undefined)
            return this._m_reserved;
          this._m_reserved = KaitaiStream.narrow(KaitaiStream.remainder(KaitaiStream.quotient((BigInt(this.raw) - BigInt(this.pfn)), 4503599627370496n), 256n));
          return this._m_reserved;
        }
      });

      /**
       * Page type in bits 63:60, reserved bits 59:52, frame number in
       * bits 51:0.
       */

      return PageDescriptor;
    })();

    /**
     * Number of page contents that follow. It should equal the number of
     * descriptors whose page has data.
     */
    Object.defineProperty(PageData.prototype, 'numPages', {
      get: function() {
        if (this._m_numPages !== undefined)
          return this._m_numPages;
        this._m_numPages = Math.floor(((this._io.size - 8) - this.count * 8) / 4096);
        return this._m_numPages;
      }
    });

    /**
     * Contents of the pages that have data, in the order of `pfns`
     * (opaque: guest memory). Not read until asked for.
     */
    Object.defineProperty(PageData.prototype, 'pages', {
      get: function() {
        if (this._m_pages !== undefined)
          return this._m_pages;
        var _pos = this._io.pos;
        this._io.seek(8 + this.count * 8);
        if (this._is_le) {
          this._m_pages = [];
          for (var i = 0; i < this.numPages; i++) {
            this._m_pages.push(this._io.readBytes(4096));
          }
        } else {
          this._m_pages = [];
          for (var i = 0; i < this.numPages; i++) {
            this._m_pages.push(this._io.readBytes(4096));
          }
        }
        this._io.seek(_pos);
        return this._m_pages;
      }
    });

    /**
     * What follows the last whole page (opaque); empty in an undamaged
     * record.
     */
    Object.defineProperty(PageData.prototype, 'trailing', {
      get: function() {
        if (this._m_trailing !== undefined)
          return this._m_trailing;
        var _pos = this._io.pos;
        this._io.seek((8 + this.count * 8) + this.numPages * 4096);
        if (this._is_le) {
          this._m_trailing = this._io.readBytes(KaitaiStream.mod((this._io.size - 8) - this.count * 8, 4096));
        } else {
          this._m_trailing = this._io.readBytes(KaitaiStream.mod((this._io.size - 8) - this.count * 8, 4096));
        }
        this._io.seek(_pos);
        return this._m_trailing;
      }
    });

    /**
     * Number of pages that the record describes; at least 1.
     */

    /**
     * Reserved, 0.
     */

    /**
     * Frame number and type of each page.
     */

    /**
     * True if the stream was written by a big-endian host.
     */

    return PageData;
  })();

  /**
   * The page that a guest shares with Xen.
   * @see docs/specs/libxc-migration-stream.pandoc, SHARED_INFO
   */

  var SharedInfo = XenMigrationRecords.SharedInfo = (function() {
    function SharedInfo(_io, _parent, _root, guestWidth) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;
      this.guestWidth = guestWidth;

      this._read();
    }
    SharedInfo.prototype._read = function() {
      switch (this.guestWidth) {
      case 4:
        this._raw_info = this._io.readBytesFull();
        var _io__raw_info = new KaitaiStream(this._raw_info);
        this.info = new XenSharedInfo_.XenSharedInfo.SharedInfo32(_io__raw_info, null, null);
        break;
      default:
        this._raw_info = this._io.readBytesFull();
        var _io__raw_info = new KaitaiStream(this._raw_info);
        this.info = new XenSharedInfo_.XenSharedInfo.SharedInfo64(_io__raw_info, null, null);
        break;
      }
    }

    /**
     * The page, 4096 octets.
     */

    /**
     * Width of the guest's words in octets, which the record does not
     * tell: 4 chooses the 32-bit layout, all else the 64-bit one.
     */

    return SharedInfo;
  })();

  /**
   * Marks the end of the data that does not change over a domain's life
   * (stream version 3); has no fields.
   * @see docs/specs/libxc-migration-stream.pandoc, STATIC_DATA_END
   */

  var StaticDataEnd = XenMigrationRecords.StaticDataEnd = (function() {
    function StaticDataEnd(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    StaticDataEnd.prototype._read = function() {
    }

    return StaticDataEnd;
  })();

  /**
   * Data of a toolstack that libxc does not look into. The record was used
   * during development only and must not appear.
   * @see docs/specs/libxc-migration-stream.pandoc, TOOLSTACK
   */

  var Toolstack = XenMigrationRecords.Toolstack = (function() {
    function Toolstack(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    Toolstack.prototype._read = function() {
      this.data = this._io.readBytesFull();
    }

    /**
     * The data (opaque, no layout was ever published).
     */

    return Toolstack;
  })();

  /**
   * Marks that all memory was sent and is sent once more to be compared; has
   * no fields.
   * @see docs/specs/libxc-migration-stream.pandoc, VERIFY
   */

  var Verify = XenMigrationRecords.Verify = (function() {
    function Verify(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    Verify.prototype._read = function() {
    }

    return Verify;
  })();

  /**
   * CPUID leaves that the domain sees (stream version 3).
   * @see docs/specs/libxc-migration-stream.pandoc, X86_CPUID_POLICY
   */

  var X86CpuidPolicy = XenMigrationRecords.X86CpuidPolicy = (function() {
    function X86CpuidPolicy(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    X86CpuidPolicy.prototype._read = function() {
      this.leaves = [];
      for (var i = 0; i < Math.floor(this._io.size / 24); i++) {
        this.leaves.push(new CpuidLeaf(this._io, this, this._root));
      }
      if (!(this._io.isEof())) {
        this.trailing = this._io.readBytesFull();
      }
    }

    /**
     * The leaves, at least one.
     */

    /**
     * Rest that is no whole leaf (opaque); only in a damaged record.
     */

    return X86CpuidPolicy;
  })();

  /**
   * Model specific registers that the domain sees (stream version 3).
   * @see docs/specs/libxc-migration-stream.pandoc, X86_MSR_POLICY
   */

  var X86MsrPolicy = XenMigrationRecords.X86MsrPolicy = (function() {
    function X86MsrPolicy(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    X86MsrPolicy.prototype._read = function() {
      this.msrs = [];
      for (var i = 0; i < Math.floor(this._io.size / 16); i++) {
        this.msrs.push(new MsrPolicyEntry(this._io, this, this._root));
      }
      if (!(this._io.isEof())) {
        this.trailing = this._io.readBytesFull();
      }
    }

    /**
     * The registers, at least one.
     */

    /**
     * Rest that is no whole entry (opaque); only in a damaged record.
     */

    return X86MsrPolicy;
  })();

  /**
   * Word width and page table depth of a PV guest; the first PV record.
   * @see docs/specs/libxc-migration-stream.pandoc, X86_PV_INFO
   */

  var X86PvInfo = XenMigrationRecords.X86PvInfo = (function() {
    function X86PvInfo(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    X86PvInfo.prototype._read = function() {
      this.guestWidth = this._io.readU1();
      this.ptLevels = this._io.readU1();
      this.reserved = this._io.readBytes(6);
    }

    /**
     * Width of the guest's words in octets, 4 or 8.
     */

    /**
     * Levels of the guest's page tables, 3 or 4.
     */

    /**
     * Reserved, 0.
     */

    return X86PvInfo;
  })();

  /**
   * Where a PV guest keeps its physical-to-machine table.
   * @see docs/specs/libxc-migration-stream.pandoc, X86_PV_P2M_FRAMES
   */

  var X86PvP2mFrames = XenMigrationRecords.X86PvP2mFrames = (function() {
    function X86PvP2mFrames(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    X86PvP2mFrames.prototype._read = function() {
      this.startPfn = this._io.readU4le();
      this.endPfn = this._io.readU4le();
      this.p2mPfns = [];
      for (var i = 0; i < Math.floor((this._io.size - 8) / 8); i++) {
        this.p2mPfns.push(this._io.readU8le());
      }
      if (!(this._io.isEof())) {
        this.trailing = this._io.readBytesFull();
      }
    }

    /**
     * First frame number that the listed part of the table describes.
     */

    /**
     * Last frame number that the listed part of the table describes.
     */

    /**
     * Frames that hold the table, from the one with the entry of
     * `start_pfn` to the one with the entry of `end_pfn`. A frame holds
     * 512 entries of a 64-bit guest, 1024 of a 32-bit guest.
     */

    /**
     * Rest that is no whole entry (opaque); only in a damaged record.
     */

    return X86PvP2mFrames;
  })();

  /**
   * Registers of a PV vCPU. In a libxc image the frame numbers in it (GDT,
   * CR3, user page table, start info of vCPU 0) are the guest's PFNs, in a
   * live update stream they are MFNs.
   * @see docs/specs/libxc-migration-stream.pandoc, X86_PV_VCPU_BASIC
   */

  var X86PvVcpuBasic = XenMigrationRecords.X86PvVcpuBasic = (function() {
    function X86PvVcpuBasic(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    X86PvVcpuBasic.prototype._read = function() {
      this.vcpuId = this._io.readU4le();
      this.reserved = this._io.readU4le();
      switch (this.lenContext) {
      case 2800:
        this._raw_context = this._io.readBytesFull();
        var _io__raw_context = new KaitaiStream(this._raw_context);
        this.context = new XenPvVcpu_.XenPvVcpu.GuestContext32(_io__raw_context, null, null);
        break;
      case 5168:
        this._raw_context = this._io.readBytesFull();
        var _io__raw_context = new KaitaiStream(this._raw_context);
        this.context = new XenPvVcpu_.XenPvVcpu.GuestContext64(_io__raw_context, null, null);
        break;
      default:
        this.context = this._io.readBytesFull();
        break;
      }
    }

    /**
     * Length of the context in octets.
     */
    Object.defineProperty(X86PvVcpuBasic.prototype, 'lenContext', {
      get: function() {
        if (this._m_lenContext !== undefined)
          return this._m_lenContext;
        this._m_lenContext = this._io.size - 8;
        return this._m_lenContext;
      }
    });

    /**
     * Number of the vCPU.
     */

    /**
     * Reserved, 0.
     */

    /**
     * The context; its length tells 64-bit guests (5168 octets) from
     * 32-bit ones (2800). Any other length has no layout and stays octets.
     */

    return X86PvVcpuBasic;
  })();

  /**
   * Callbacks and machine check state of a PV vCPU.
   * @see docs/specs/libxc-migration-stream.pandoc, X86_PV_VCPU_EXTENDED
   */

  var X86PvVcpuExtended = XenMigrationRecords.X86PvVcpuExtended = (function() {
    function X86PvVcpuExtended(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    X86PvVcpuExtended.prototype._read = function() {
      this.vcpuId = this._io.readU4le();
      this.reserved = this._io.readU4le();
      if (!(this._io.isEof())) {
        this._raw_context = this._io.readBytesFull();
        var _io__raw_context = new KaitaiStream(this._raw_context);
        this.context = new XenPvVcpu_.XenPvVcpu.ExtendedContext(_io__raw_context, null, null);
      }
    }

    /**
     * Number of the vCPU.
     */

    /**
     * Reserved, 0.
     */

    /**
     * The context, at most 128 octets. Xen 4.6 to 4.8 can send a record
     * without it, which receivers ignore.
     */

    return X86PvVcpuExtended;
  })();

  /**
   * Model specific registers of a PV vCPU.
   * @see docs/specs/libxc-migration-stream.pandoc, X86_PV_VCPU_MSRS
   */

  var X86PvVcpuMsrs = XenMigrationRecords.X86PvVcpuMsrs = (function() {
    function X86PvVcpuMsrs(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    X86PvVcpuMsrs.prototype._read = function() {
      this.vcpuId = this._io.readU4le();
      this.reserved = this._io.readU4le();
      this.msrs = [];
      for (var i = 0; i < Math.floor((this._io.size - 8) / 16); i++) {
        this.msrs.push(new XenPvVcpu_.XenPvVcpu.Msr(this._io, null, null));
      }
      if (!(this._io.isEof())) {
        this.trailing = this._io.readBytesFull();
      }
    }

    /**
     * Number of the vCPU.
     */

    /**
     * Reserved, 0.
     */

    /**
     * The registers, only those that are not 0. Xen 4.6 to 4.8 can send a
     * record without any, which receivers ignore.
     */

    /**
     * Rest that is no whole entry (opaque); only in a damaged record.
     */

    return X86PvVcpuMsrs;
  })();

  /**
   * Extended processor state of a PV vCPU.
   * @see docs/specs/libxc-migration-stream.pandoc, X86_PV_VCPU_XSAVE
   */

  var X86PvVcpuXsave = XenMigrationRecords.X86PvVcpuXsave = (function() {
    function X86PvVcpuXsave(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    X86PvVcpuXsave.prototype._read = function() {
      this.vcpuId = this._io.readU4le();
      this.reserved = this._io.readU4le();
      if (!(this._io.isEof())) {
        this._raw_context = this._io.readBytesFull();
        var _io__raw_context = new KaitaiStream(this._raw_context);
        this.context = new XenPvVcpu_.XenPvVcpu.XsaveContext(_io__raw_context, null, null);
      }
    }

    /**
     * Number of the vCPU.
     */

    /**
     * Reserved, 0.
     */

    /**
     * The context, at least 16 octets. Xen 4.6 to 4.8 can send a record
     * without it, which receivers ignore.
     */

    return X86PvVcpuXsave;
  })();

  /**
   * How the domain sees the time stamp counter.
   * @see docs/specs/libxc-migration-stream.pandoc, X86_TSC_INFO
   */

  var X86TscInfo = XenMigrationRecords.X86TscInfo = (function() {
    function X86TscInfo(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    X86TscInfo.prototype._read = function() {
      this.mode = this._io.readU4le();
      this.khz = this._io.readU4le();
      this.nsec = this._io.readU8le();
      this.incarnation = this._io.readU4le();
      this.reserved = this._io.readU4le();
    }

    /**
     * When reads of the TSC are emulated.
     */

    /**
     * Frequency of the TSC in kHz; 0 if the TSC is not emulated.
     */

    /**
     * Time since the domain's start in nanoseconds.
     */

    /**
     * How often the TSC was set, as each migration does.
     */

    /**
     * Reserved, 0.
     */

    return X86TscInfo;
  })();

  return XenMigrationRecords;
})();
XenMigrationRecords_.XenMigrationRecords = XenMigrationRecords;
});
