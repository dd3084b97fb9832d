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
    CpuidLeaf.Extended1Ecx = Object.freeze({
      LAHF_LM: 0,
      CMP_LEGACY: 1,
      SVM: 2,
      EXTAPIC: 3,
      CR8_LEGACY: 4,
      LZCNT: 5,
      SSE4A: 6,
      MISALIGNSSE: 7,
      AMD_3DNOWPREFETCH: 8,
      OSVW: 9,
      IBS: 10,
      XOP: 11,
      SKINIT: 12,
      WDT: 13,
      LWP: 15,
      FMA4: 16,
      TCE: 17,
      NODEID_MSR: 19,
      TBM: 21,
      TOPOEXT: 22,
      PERFCTR_CORE: 23,
      PERFCTR_NB: 24,
      DBEXT: 26,
      PERFTSC: 27,
      PERFCTR_LLC: 28,
      MONITORX: 29,
      ADDR_MSK_EXT: 30,

      0: "LAHF_LM",
      1: "CMP_LEGACY",
      2: "SVM",
      3: "EXTAPIC",
      4: "CR8_LEGACY",
      5: "LZCNT",
      6: "SSE4A",
      7: "MISALIGNSSE",
      8: "AMD_3DNOWPREFETCH",
      9: "OSVW",
      10: "IBS",
      11: "XOP",
      12: "SKINIT",
      13: "WDT",
      15: "LWP",
      16: "FMA4",
      17: "TCE",
      19: "NODEID_MSR",
      21: "TBM",
      22: "TOPOEXT",
      23: "PERFCTR_CORE",
      24: "PERFCTR_NB",
      26: "DBEXT",
      27: "PERFTSC",
      28: "PERFCTR_LLC",
      29: "MONITORX",
      30: "ADDR_MSK_EXT",
    });

    CpuidLeaf.Extended1Edx = Object.freeze({
      FPU: 0,
      VME: 1,
      DE: 2,
      PSE: 3,
      TSC: 4,
      MSR: 5,
      PAE: 6,
      MCE: 7,
      CX8: 8,
      APIC: 9,
      SYSCALL: 11,
      MTRR: 12,
      PGE: 13,
      MCA: 14,
      CMOV: 15,
      PAT: 16,
      PSE36: 17,
      NX: 20,
      MMXEXT: 22,
      MMX: 23,
      FXSR: 24,
      FFXSR: 25,
      PAGE1GB: 26,
      RDTSCP: 27,
      LM: 29,
      AMD_3DNOWEXT: 30,
      AMD_3DNOW: 31,

      0: "FPU",
      1: "VME",
      2: "DE",
      3: "PSE",
      4: "TSC",
      5: "MSR",
      6: "PAE",
      7: "MCE",
      8: "CX8",
      9: "APIC",
      11: "SYSCALL",
      12: "MTRR",
      13: "PGE",
      14: "MCA",
      15: "CMOV",
      16: "PAT",
      17: "PSE36",
      20: "NX",
      22: "MMXEXT",
      23: "MMX",
      24: "FXSR",
      25: "FFXSR",
      26: "PAGE1GB",
      27: "RDTSCP",
      29: "LM",
      30: "AMD_3DNOWEXT",
      31: "AMD_3DNOW",
    });

    CpuidLeaf.Extended21Eax = Object.freeze({
      NNWB: 0,
      FSGS_NSER: 1,
      LFENCE_ALWAYS: 2,
      SMM_PAGE_LOCK: 3,
      NULL_SEL_CLEARS_BASE: 6,
      UPPER_ADDRESS_IGNORE: 7,
      AUTO_IBRS: 8,
      NO_SMM_CTL_MSR: 9,
      FAST_SHORT_REP_STOSB: 10,
      FAST_SHORT_REP_CMPSB: 11,
      PREFETCH_CTL_MSR: 13,
      CPUID_USER_DIS: 17,
      EPSF: 18,
      FSRSC: 19,
      AMD_PREFETCHI: 23,
      SBPB: 27,
      IBPB_BRTYPE: 28,
      SRSO_NO: 29,

      0: "NNWB",
      1: "FSGS_NSER",
      2: "LFENCE_ALWAYS",
      3: "SMM_PAGE_LOCK",
      6: "NULL_SEL_CLEARS_BASE",
      7: "UPPER_ADDRESS_IGNORE",
      8: "AUTO_IBRS",
      9: "NO_SMM_CTL_MSR",
      10: "FAST_SHORT_REP_STOSB",
      11: "FAST_SHORT_REP_CMPSB",
      13: "PREFETCH_CTL_MSR",
      17: "CPUID_USER_DIS",
      18: "EPSF",
      19: "FSRSC",
      23: "AMD_PREFETCHI",
      27: "SBPB",
      28: "IBPB_BRTYPE",
      29: "SRSO_NO",
    });

    CpuidLeaf.Extended7Edx = Object.freeze({
      ITSC: 8,
      EFRO: 10,

      8: "ITSC",
      10: "EFRO",
    });

    CpuidLeaf.Extended8Ebx = Object.freeze({
      CLZERO: 0,
      RSTR_FP_ERR_PTRS: 2,
      WBNOINVD: 9,
      IBPB: 12,
      IBRS: 14,
      AMD_STIBP: 15,
      IBRS_ALWAYS: 16,
      STIBP_ALWAYS: 17,
      IBRS_FAST: 18,
      IBRS_SAME_MODE: 19,
      NO_LMSL: 20,
      AMD_PPIN: 23,
      AMD_SSBD: 24,
      VIRT_SSBD: 25,
      SSB_NO: 26,
      CPPC: 27,
      PSFD: 28,
      BTC_NO: 29,
      IBPB_RET: 30,

      0: "CLZERO",
      2: "RSTR_FP_ERR_PTRS",
      9: "WBNOINVD",
      12: "IBPB",
      14: "IBRS",
      15: "AMD_STIBP",
      16: "IBRS_ALWAYS",
      17: "STIBP_ALWAYS",
      18: "IBRS_FAST",
      19: "IBRS_SAME_MODE",
      20: "NO_LMSL",
      23: "AMD_PPIN",
      24: "AMD_SSBD",
      25: "VIRT_SSBD",
      26: "SSB_NO",
      27: "CPPC",
      28: "PSFD",
      29: "BTC_NO",
      30: "IBPB_RET",
    });

    CpuidLeaf.Leaf1Ecx = Object.freeze({
      SSE3: 0,
      PCLMULQDQ: 1,
      DTES64: 2,
      MONITOR: 3,
      DSCPL: 4,
      VMX: 5,
      SMX: 6,
      EST: 7,
      TM2: 8,
      SSSE3: 9,
      SDBG: 11,
      FMA: 12,
      CX16: 13,
      XTPR: 14,
      PDCM: 15,
      PCID: 17,
      DCA: 18,
      SSE4_1: 19,
      SSE4_2: 20,
      X2APIC: 21,
      MOVBE: 22,
      POPCNT: 23,
      TSC_DEADLINE: 24,
      AESNI: 25,
      XSAVE: 26,
      OSXSAVE: 27,
      AVX: 28,
      F16C: 29,
      RDRAND: 30,
      HYPERVISOR: 31,

      0: "SSE3",
      1: "PCLMULQDQ",
      2: "DTES64",
      3: "MONITOR",
      4: "DSCPL",
      5: "VMX",
      6: "SMX",
      7: "EST",
      8: "TM2",
      9: "SSSE3",
      11: "SDBG",
      12: "FMA",
      13: "CX16",
      14: "XTPR",
      15: "PDCM",
      17: "PCID",
      18: "DCA",
      19: "SSE4_1",
      20: "SSE4_2",
      21: "X2APIC",
      22: "MOVBE",
      23: "POPCNT",
      24: "TSC_DEADLINE",
      25: "AESNI",
      26: "XSAVE",
      27: "OSXSAVE",
      28: "AVX",
      29: "F16C",
      30: "RDRAND",
      31: "HYPERVISOR",
    });

    CpuidLeaf.Leaf1Edx = Object.freeze({
      FPU: 0,
      VME: 1,
      DE: 2,
      PSE: 3,
      TSC: 4,
      MSR: 5,
      PAE: 6,
      MCE: 7,
      CX8: 8,
      APIC: 9,
      SEP: 11,
      MTRR: 12,
      PGE: 13,
      MCA: 14,
      CMOV: 15,
      PAT: 16,
      PSE36: 17,
      PSN: 18,
      CLFLUSH: 19,
      DS: 21,
      ACPI: 22,
      MMX: 23,
      FXSR: 24,
      SSE: 25,
      SSE2: 26,
      SS: 27,
      HTT: 28,
      TM: 29,
      PBE: 31,

      0: "FPU",
      1: "VME",
      2: "DE",
      3: "PSE",
      4: "TSC",
      5: "MSR",
      6: "PAE",
      7: "MCE",
      8: "CX8",
      9: "APIC",
      11: "SEP",
      12: "MTRR",
      13: "PGE",
      14: "MCA",
      15: "CMOV",
      16: "PAT",
      17: "PSE36",
      18: "PSN",
      19: "CLFLUSH",
      21: "DS",
      22: "ACPI",
      23: "MMX",
      24: "FXSR",
      25: "SSE",
      26: "SSE2",
      27: "SS",
      28: "HTT",
      29: "TM",
      31: "PBE",
    });

    CpuidLeaf.Leaf71Eax = Object.freeze({
      SHA512: 0,
      SM3: 1,
      SM4: 2,
      AVX_VNNI: 4,
      AVX512_BF16: 5,
      LASS: 6,
      CMPCCXADD: 7,
      FZRM: 10,
      FSRS: 11,
      FSRCS: 12,
      FRED: 17,
      LKGS: 18,
      WRMSRNS: 19,
      NMI_SRC: 20,
      AMX_FP16: 21,
      HRESET: 22,
      AVX_IFMA: 23,
      LAM: 26,
      MSRLIST: 27,

      0: "SHA512",
      1: "SM3",
      2: "SM4",
      4: "AVX_VNNI",
      5: "AVX512_BF16",
      6: "LASS",
      7: "CMPCCXADD",
      10: "FZRM",
      11: "FSRS",
      12: "FSRCS",
      17: "FRED",
      18: "LKGS",
      19: "WRMSRNS",
      20: "NMI_SRC",
      21: "AMX_FP16",
      22: "HRESET",
      23: "AVX_IFMA",
      26: "LAM",
      27: "MSRLIST",
    });

    CpuidLeaf.Leaf72Edx = Object.freeze({
      INTEL_PSFD: 0,
      IPRED_CTRL: 1,
      RRSBA_CTRL: 2,
      DDP_CTRL: 3,
      BHI_CTRL: 4,
      MCDT_NO: 5,
      UC_LOCK_DIS: 6,
      MONITOR_MITG_NO: 7,

      0: "INTEL_PSFD",
      1: "IPRED_CTRL",
      2: "RRSBA_CTRL",
      3: "DDP_CTRL",
      4: "BHI_CTRL",
      5: "MCDT_NO",
      6: "UC_LOCK_DIS",
      7: "MONITOR_MITG_NO",
    });

    CpuidLeaf.Leaf7Ebx = Object.freeze({
      FSGSBASE: 0,
      TSC_ADJUST: 1,
      SGX: 2,
      BMI1: 3,
      HLE: 4,
      AVX2: 5,
      FDP_EXCP_ONLY: 6,
      SMEP: 7,
      BMI2: 8,
      ERMS: 9,
      INVPCID: 10,
      RTM: 11,
      PQM: 12,
      NO_FPU_SEL: 13,
      MPX: 14,
      PQE: 15,
      AVX512F: 16,
      AVX512DQ: 17,
      RDSEED: 18,
      ADX: 19,
      SMAP: 20,
      AVX512_IFMA: 21,
      CLFLUSHOPT: 23,
      CLWB: 24,
      PROC_TRACE: 25,
      AVX512PF: 26,
      AVX512ER: 27,
      AVX512CD: 28,
      SHA: 29,
      AVX512BW: 30,
      AVX512VL: 31,

      0: "FSGSBASE",
      1: "TSC_ADJUST",
      2: "SGX",
      3: "BMI1",
      4: "HLE",
      5: "AVX2",
      6: "FDP_EXCP_ONLY",
      7: "SMEP",
      8: "BMI2",
      9: "ERMS",
      10: "INVPCID",
      11: "RTM",
      12: "PQM",
      13: "NO_FPU_SEL",
      14: "MPX",
      15: "PQE",
      16: "AVX512F",
      17: "AVX512DQ",
      18: "RDSEED",
      19: "ADX",
      20: "SMAP",
      21: "AVX512_IFMA",
      23: "CLFLUSHOPT",
      24: "CLWB",
      25: "PROC_TRACE",
      26: "AVX512PF",
      27: "AVX512ER",
      28: "AVX512CD",
      29: "SHA",
      30: "AVX512BW",
      31: "AVX512VL",
    });

    CpuidLeaf.Leaf7Ecx = Object.freeze({
      PREFETCHWT1: 0,
      AVX512_VBMI: 1,
      UMIP: 2,
      PKU: 3,
      OSPKE: 4,
      WAITPKG: 5,
      AVX512_VBMI2: 6,
      CET_SS: 7,
      GFNI: 8,
      VAES: 9,
      VPCLMULQDQ: 10,
      AVX512_VNNI: 11,
      AVX512_BITALG: 12,
      AVX512_VPOPCNTDQ: 14,
      LA57: 16,
      RDPID: 22,
      CLDEMOTE: 25,
      MOVDIRI: 27,
      MOVDIR64B: 28,
      ENQCMD: 29,
      PKS: 31,

      0: "PREFETCHWT1",
      1: "AVX512_VBMI",
      2: "UMIP",
      3: "PKU",
      4: "OSPKE",
      5: "WAITPKG",
      6: "AVX512_VBMI2",
      7: "CET_SS",
      8: "GFNI",
      9: "VAES",
      10: "VPCLMULQDQ",
      11: "AVX512_VNNI",
      12: "AVX512_BITALG",
      14: "AVX512_VPOPCNTDQ",
      16: "LA57",
      22: "RDPID",
      25: "CLDEMOTE",
      27: "MOVDIRI",
      28: "MOVDIR64B",
      29: "ENQCMD",
      31: "PKS",
    });

    CpuidLeaf.Leaf7Edx = Object.freeze({
      AVX512_4VNNIW: 2,
      AVX512_4FMAPS: 3,
      FSRM: 4,
      AVX512_VP2INTERSECT: 8,
      SRBDS_CTRL: 9,
      MD_CLEAR: 10,
      RTM_ALWAYS_ABORT: 11,
      TSX_FORCE_ABORT: 13,
      SERIALIZE: 14,
      HYBRID: 15,
      TSXLDTRK: 16,
      PCONFIG: 18,
      ARCH_LBR: 19,
      CET_IBT: 20,
      AMX_BF16: 22,
      AVX512_FP16: 23,
      AMX_TILE: 24,
      AMX_INT8: 25,
      IBRSB: 26,
      STIBP: 27,
      L1D_FLUSH: 28,
      ARCH_CAPS: 29,
      CORE_CAPS: 30,
      SSBD: 31,

      2: "AVX512_4VNNIW",
      3: "AVX512_4FMAPS",
      4: "FSRM",
      8: "AVX512_VP2INTERSECT",
      9: "SRBDS_CTRL",
      10: "MD_CLEAR",
      11: "RTM_ALWAYS_ABORT",
      13: "TSX_FORCE_ABORT",
      14: "SERIALIZE",
      15: "HYBRID",
      16: "TSXLDTRK",
      18: "PCONFIG",
      19: "ARCH_LBR",
      20: "CET_IBT",
      22: "AMX_BF16",
      23: "AVX512_FP16",
      24: "AMX_TILE",
      25: "AMX_INT8",
      26: "IBRSB",
      27: "STIBP",
      28: "L1D_FLUSH",
      29: "ARCH_CAPS",
      30: "CORE_CAPS",
      31: "SSBD",
    });

    CpuidLeaf.LeafD1Eax = Object.freeze({
      XSAVEOPT: 0,
      XSAVEC: 1,
      XGETBV1: 2,
      XSAVES: 3,
      XFD: 4,

      0: "XSAVEOPT",
      1: "XSAVEC",
      2: "XGETBV1",
      3: "XSAVES",
      4: "XFD",
    });

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
     * Level of the cache that the subleaf describes.
     */
    Object.defineProperty(CpuidLeaf.prototype, 'cacheLevel', {
      get: function() {
        if (this._m_cacheLevel !== undefined)
          return this._m_cacheLevel;
        if ( ((this.leaf == 4) && (KaitaiStream.mod(this.eax, 32) != 0)) ) {
          this._m_cacheLevel = KaitaiStream.mod(Math.floor(this.eax / 32), 8);
        }
        return this._m_cacheLevel;
      }
    });

    /**
     * Family of the processor, the extended part added.
     */
    Object.defineProperty(CpuidLeaf.prototype, 'family', {
      get: function() {
        if (this._m_family !== undefined)
          return this._m_family;
        if (this.leaf == 1) {
          this._m_family = (KaitaiStream.mod(Math.floor(this.eax / 256), 16) == 15 ? KaitaiStream.mod(Math.floor(this.eax / 1048576), 256) + 15 : KaitaiStream.mod(Math.floor(this.eax / 256), 16));
        }
        return this._m_family;
      }
    });

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
     * Size of the cache in octets: ways, partitions, octets of a line and sets.
     */
    Object.defineProperty(CpuidLeaf.prototype, 'lenCache', {
      get: function() {
        if (this._m_lenCache !== undefined)
          return this._m_lenCache;
        if ( ((this.leaf == 4) && (KaitaiStream.mod(this.eax, 32) != 0)) ) {
          this._m_lenCache = KaitaiStream.narrow(BigInt.asUintN(64, (((BigInt.asUintN(64, (KaitaiStream.quotient(BigInt(this.ebx), 4194304n) + 1n)) * (KaitaiStream.remainder(KaitaiStream.quotient(BigInt(this.ebx), 4096n), 1024n) + 1n)) * (KaitaiStream.remainder(BigInt(this.ebx), 4096n) + 1n)) * (BigInt(this.ecx) + 1n))));
        }
        return this._m_lenCache;
      }
    });

    /**
     * Octets of the XSAVE area that what is enabled in XCR0 needs.
     */
    Object.defineProperty(CpuidLeaf.prototype, 'lenXsave', {
      get: function() {
        if (this._m_lenXsave !== undefined)
          return this._m_lenXsave;
        if ( ((this.leaf == 13) && (this.subleaf == 0)) ) {
          this._m_lenXsave = this.ebx;
        }
        return this._m_lenXsave;
      }
    });

    /**
     * Width of linear addresses in bits.
     */
    Object.defineProperty(CpuidLeaf.prototype, 'linearBits', {
      get: function() {
        if (this._m_linearBits !== undefined)
          return this._m_linearBits;
        if (this.leaf == 2147483656) {
          this._m_linearBits = KaitaiStream.mod(Math.floor(this.eax / 256), 256);
        }
        return this._m_linearBits;
      }
    });

    /**
     * The last leaf of this range.
     */
    Object.defineProperty(CpuidLeaf.prototype, 'maxLeaf', {
      get: function() {
        if (this._m_maxLeaf !== undefined)
          return this._m_maxLeaf;
        if ( ((this.leaf == 0) || (this.leaf == 1073741824) || (this.leaf == 2147483648)) ) {
          this._m_maxLeaf = this.eax;
        }
        return this._m_maxLeaf;
      }
    });

    /**
     * Model within the family, the extended part added.
     */
    Object.defineProperty(CpuidLeaf.prototype, 'model', {
      get: function() {
        if (this._m_model !== undefined)
          return this._m_model;
        if (this.leaf == 1) {
          this._m_model = ( ((KaitaiStream.mod(Math.floor(this.eax / 256), 16) == 6) || (KaitaiStream.mod(Math.floor(this.eax / 256), 16) == 15))  ? KaitaiStream.mod(Math.floor(this.eax / 65536), 16) * 16 + KaitaiStream.mod(Math.floor(this.eax / 16), 16) : KaitaiStream.mod(Math.floor(this.eax / 16), 16));
        }
        return this._m_model;
      }
    });

    /**
     * Octets of the XSAVE area that all components need.
     */
    Object.defineProperty(CpuidLeaf.prototype, 'mostXsave', {
      get: function() {
        if (this._m_mostXsave !== undefined)
          return this._m_mostXsave;
        if ( ((this.leaf == 13) && (this.subleaf == 0)) ) {
          this._m_mostXsave = this.ecx;
        }
        return this._m_mostXsave;
      }
    });

    /**
     * Width of physical addresses in bits.
     */
    Object.defineProperty(CpuidLeaf.prototype, 'physicalBits', {
      get: function() {
        if (this._m_physicalBits !== undefined)
          return this._m_physicalBits;
        if (this.leaf == 2147483656) {
          this._m_physicalBits = KaitaiStream.mod(this.eax, 256);
        }
        return this._m_physicalBits;
      }
    });

    /**
     * Revision of the model.
     */
    Object.defineProperty(CpuidLeaf.prototype, 'stepping', {
      get: function() {
        if (this._m_stepping !== undefined)
          return this._m_stepping;
        if (this.leaf == 1) {
          this._m_stepping = KaitaiStream.mod(this.eax, 16);
        }
        return this._m_stepping;
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
