// This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild

(function (root, factory) {
  if (typeof define === 'function' && define.amd) {
    define(['exports', './ExactStream', './X86Fxsave', './X86Xsave'], factory);
  } else if (typeof exports === 'object' && exports !== null && typeof exports.nodeType !== 'number') {
    factory(exports, require('./ExactStream'), require('./X86Fxsave'), require('./X86Xsave'));
  } else {
    factory(root.XenPvVcpu || (root.XenPvVcpu = {}), root.ExactStream, root.X86Fxsave || (root.X86Fxsave = {}), root.X86Xsave || (root.X86Xsave = {}));
  }
})(typeof self !== 'undefined' ? self : this, function (XenPvVcpu_, KaitaiStream, X86Fxsave_, X86Xsave_) {
/**
 * The blobs that Xen's control interface gives for a PV vCPU, as the
 * `X86_PV_VCPU_*` records carry them: the register context in its 64-bit and
 * 32-bit forms, the extended context, the extended processor state and the
 * model specific registers.
 * @see docs/specs/libxc-migration-stream.pandoc, X86_PV_VCPU_BASIC, EXTENDED, XSAVE, MSRS
 */

var XenPvVcpu = (function() {
  XenPvVcpu.ArchCapabilitiesBit = Object.freeze({
    RDCL_NO: 0,
    IBRS_ALL: 1,
    RSBA: 2,
    SKIP_L1DFL: 3,
    SSB_NO: 4,
    MDS_NO: 5,
    IF_PSCHANGE_MC_NO: 6,
    TSX_CTRL: 7,
    TAA_NO: 8,
    MCU_CTRL: 9,
    MISC_PACKAGE_CTRL: 10,
    ENERGY_FILTERING: 11,
    DOITM: 12,
    SBDR_SSDP_NO: 13,
    FBSDP_NO: 14,
    PSDP_NO: 15,
    FB_CLEAR: 17,
    FB_CLEAR_CTRL: 18,
    RRSBA: 19,
    BHI_NO: 20,
    XAPIC_STATUS: 21,
    OVRCLK_STATUS: 23,
    PBRSB_NO: 24,
    GDS_CTRL: 25,
    GDS_NO: 26,
    RFDS_NO: 27,
    RFDS_CLEAR: 28,
    ITS_NO: 62,

    0: "RDCL_NO",
    1: "IBRS_ALL",
    2: "RSBA",
    3: "SKIP_L1DFL",
    4: "SSB_NO",
    5: "MDS_NO",
    6: "IF_PSCHANGE_MC_NO",
    7: "TSX_CTRL",
    8: "TAA_NO",
    9: "MCU_CTRL",
    10: "MISC_PACKAGE_CTRL",
    11: "ENERGY_FILTERING",
    12: "DOITM",
    13: "SBDR_SSDP_NO",
    14: "FBSDP_NO",
    15: "PSDP_NO",
    17: "FB_CLEAR",
    18: "FB_CLEAR_CTRL",
    19: "RRSBA",
    20: "BHI_NO",
    21: "XAPIC_STATUS",
    23: "OVRCLK_STATUS",
    24: "PBRSB_NO",
    25: "GDS_CTRL",
    26: "GDS_NO",
    27: "RFDS_NO",
    28: "RFDS_CLEAR",
    62: "ITS_NO",
  });

  XenPvVcpu.BndcfgsBit = Object.freeze({
    EN: 0,
    BNDPRESERVE: 1,

    0: "EN",
    1: "BNDPRESERVE",
  });

  XenPvVcpu.BreakpointAccess = Object.freeze({
    EXECUTE: 0,
    WRITE: 1,
    IO: 2,
    READ_WRITE: 3,

    0: "EXECUTE",
    1: "WRITE",
    2: "IO",
    3: "READ_WRITE",
  });

  XenPvVcpu.BreakpointLength = Object.freeze({
    ONE_OCTET: 0,
    TWO_OCTETS: 1,
    EIGHT_OCTETS: 2,
    FOUR_OCTETS: 3,

    0: "ONE_OCTET",
    1: "TWO_OCTETS",
    2: "EIGHT_OCTETS",
    3: "FOUR_OCTETS",
  });

  XenPvVcpu.MiscFeaturesEnablesBit = Object.freeze({
    CPUID_FAULTING: 0,

    0: "CPUID_FAULTING",
  });

  XenPvVcpu.MsrIndex = Object.freeze({
    SPEC_CTRL: 72,
    INTEL_PLATFORM_INFO: 206,
    ARCH_CAPABILITIES: 266,
    INTEL_MISC_FEATURES_ENABLES: 320,
    TSC_AUX: 3221225731,
    AMD64_DR1_ADDRESS_MASK: 3221295129,
    AMD64_DR2_ADDRESS_MASK: 3221295130,
    AMD64_DR3_ADDRESS_MASK: 3221295131,
    AMD64_DR0_ADDRESS_MASK: 3221295143,

    72: "SPEC_CTRL",
    206: "INTEL_PLATFORM_INFO",
    266: "ARCH_CAPABILITIES",
    320: "INTEL_MISC_FEATURES_ENABLES",
    3221225731: "TSC_AUX",
    3221295129: "AMD64_DR1_ADDRESS_MASK",
    3221295130: "AMD64_DR2_ADDRESS_MASK",
    3221295131: "AMD64_DR3_ADDRESS_MASK",
    3221295143: "AMD64_DR0_ADDRESS_MASK",
  });

  XenPvVcpu.PlatformInfoBit = Object.freeze({
    CPUID_FAULTING: 31,

    31: "CPUID_FAULTING",
  });

  XenPvVcpu.SpecCtrlBit = Object.freeze({
    IBRS: 0,
    STIBP: 1,
    SSBD: 2,
    IPRED_DIS_U: 3,
    IPRED_DIS_S: 4,
    RRSBA_DIS_U: 5,
    RRSBA_DIS_S: 6,
    PSFD: 7,
    DDP_DIS_U: 8,
    BHI_DIS_S: 10,

    0: "IBRS",
    1: "STIBP",
    2: "SSBD",
    3: "IPRED_DIS_U",
    4: "IPRED_DIS_S",
    5: "RRSBA_DIS_U",
    6: "RRSBA_DIS_S",
    7: "PSFD",
    8: "DDP_DIS_U",
    10: "BHI_DIS_S",
  });

  function XenPvVcpu(_io, _parent, _root) {
    this._io = _io;
    this._parent = _parent;
    this._root = _root || this;

    this._read();
  }
  XenPvVcpu.prototype._read = function() {
  }

  /**
   * Callbacks for 32-bit system calls, and machine check state. Xen 4.6 to
   * 4.9 writes 56 octets, later ones 64; the interface allows 128.
   * @see xen/include/public/domctl.h, struct xen_domctl_ext_vcpucontext
   */

  var ExtendedContext = XenPvVcpu.ExtendedContext = (function() {
    function ExtendedContext(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    ExtendedContext.prototype._read = function() {
      this.vcpu = this._io.readU4le();
      this.lenContext = this._io.readU4le();
      this.syscall32CallbackEip = this._io.readU8le();
      this.sysenterCallbackEip = this._io.readU8le();
      this.syscall32CallbackCs = this._io.readU2le();
      this.sysenterCallbackCs = this._io.readU2le();
      this.syscall32DisablesEvents = this._io.readU1();
      this.sysenterDisablesEvents = this._io.readU1();
      this.padding = this._io.readBytes(2);
      if (!(this._io.isEof())) {
        this.mcgCap = this._io.readU8le();
      }
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
     * Corrected errors can raise interrupts.
     */
    Object.defineProperty(ExtendedContext.prototype, 'mcgCmciP', {
      get: function() {
        if (this._m_mcgCmciP !== undefined)
          return this._m_mcgCmciP;
        if (this._io.size >= 40) {
          this._m_mcgCmciP = ((BigInt(this.mcgCap) & 1024n) !== 0n);
        }
        return this._m_mcgCmciP;
      }
    });

    /**
     * MCG_CTL exists.
     */
    Object.defineProperty(ExtendedContext.prototype, 'mcgCtlP', {
      get: function() {
        if (this._m_mcgCtlP !== undefined)
          return this._m_mcgCtlP;
        if (this._io.size >= 40) {
          this._m_mcgCtlP = ((BigInt(this.mcgCap) & 256n) !== 0n);
        }
        return this._m_mcgCtlP;
      }
    });

    /**
     * Extended machine check registers exist.
     */
    Object.defineProperty(ExtendedContext.prototype, 'mcgExtP', {
      get: function() {
        if (this._m_mcgExtP !== undefined)
          return this._m_mcgExtP;
        if (this._io.size >= 40) {
          this._m_mcgExtP = ((BigInt(this.mcgCap) & 512n) !== 0n);
        }
        return this._m_mcgExtP;
      }
    });

    /**
     * Local machine checks exist.
     */
    Object.defineProperty(ExtendedContext.prototype, 'mcgLmceP', {
      get: function() {
        if (this._m_mcgLmceP !== undefined)
          return this._m_mcgLmceP;
        if (this._io.size >= 40) {
          this._m_mcgLmceP = ((BigInt(this.mcgCap) & 134217728n) !== 0n);
        }
        return this._m_mcgLmceP;
      }
    });

    /**
     * Number of machine check banks.
     */
    Object.defineProperty(ExtendedContext.prototype, 'mcgNumBanks', {
      get: function() {
        if (this._m_mcgNumBanks !== undefined)
          return this._m_mcgNumBanks;
        if (this._io.size >= 40) {
          this._m_mcgNumBanks = KaitaiStream.narrow(KaitaiStream.remainder(BigInt(this.mcgCap), 256n));
        }
        return this._m_mcgNumBanks;
      }
    });

    /**
     * Software can recover from errors.
     */
    Object.defineProperty(ExtendedContext.prototype, 'mcgSerP', {
      get: function() {
        if (this._m_mcgSerP !== undefined)
          return this._m_mcgSerP;
        if (this._io.size >= 40) {
          this._m_mcgSerP = ((BigInt(this.mcgCap) & 16777216n) !== 0n);
        }
        return this._m_mcgSerP;
      }
    });

    /**
     * Error status is threshold based.
     */
    Object.defineProperty(ExtendedContext.prototype, 'mcgTesP', {
      get: function() {
        if (this._m_mcgTesP !== undefined)
          return this._m_mcgTesP;
        if (this._io.size >= 40) {
          this._m_mcgTesP = ((BigInt(this.mcgCap) & 2048n) !== 0n);
        }
        return this._m_mcgTesP;
      }
    });

    /**
     * Number of the vCPU, as in the record.
     */

    /**
     * Size of this structure in octets.
     */

    /**
     * Address that SYSCALL from 32-bit code enters.
     */

    /**
     * Address that SYSENTER enters.
     */

    /**
     * Code segment for SYSCALL from 32-bit code.
     */

    /**
     * Code segment for SYSENTER.
     */

    /**
     * Not 0 if SYSCALL from 32-bit code masks events.
     */

    /**
     * Not 0 if SYSENTER masks events.
     */

    /**
     * Padding that the compiler inserts.
     */

    /**
     * Machine check capabilities.
     */

    /**
     * Control 2 register of machine check bank 0.
     */

    /**
     * Control 2 register of machine check bank 1.
     */

    /**
     * Extended machine check control (Xen 4.10 and later).
     */

    /**
     * Fields of a version that is not known here (opaque).
     */

    return ExtendedContext;
  })();

  /**
   * Registers of a vCPU of a 32-bit PV guest, 2800 octets.
   * @see xen/include/public/arch-x86/xen.h, struct vcpu_guest_context
   */

  var GuestContext32 = XenPvVcpu.GuestContext32 = (function() {
    function GuestContext32(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    GuestContext32.prototype._read = function() {
      this._raw_fpuCtxt = this._io.readBytes(512);
      var _io__raw_fpuCtxt = new KaitaiStream(this._raw_fpuCtxt);
      this.fpuCtxt = new X86Fxsave_.X86Fxsave(_io__raw_fpuCtxt, null, null);
      this.flags = this._io.readU4le();
      this.userRegs = new UserRegs32(this._io, this, this._root);
      this.traps = [];
      for (var i = 0; i < 256; i++) {
        this.traps.push(new TrapInfo32(this._io, this, this._root));
      }
      this.ldtBase = this._io.readU4le();
      this.ldtEnts = this._io.readU4le();
      this.gdtFrames = [];
      for (var i = 0; i < 16; i++) {
        this.gdtFrames.push(this._io.readU4le());
      }
      this.gdtEnts = this._io.readU4le();
      this.kernelSs = this._io.readU4le();
      this.kernelSp = this._io.readU4le();
      this.cr0 = this._io.readU4le();
      this.cr1 = this._io.readU4le();
      this.cr2 = this._io.readU4le();
      this.cr3 = this._io.readU4le();
      this.cr4 = this._io.readU4le();
      this.cr5 = this._io.readU4le();
      this.cr6 = this._io.readU4le();
      this.cr7 = this._io.readU4le();
      this.dr0 = this._io.readU4le();
      this.dr1 = this._io.readU4le();
      this.dr2 = this._io.readU4le();
      this.dr3 = this._io.readU4le();
      this.dr4 = this._io.readU4le();
      this.dr5 = this._io.readU4le();
      this.dr6 = this._io.readU4le();
      this.dr7 = this._io.readU4le();
      this.eventCallbackCs = this._io.readU4le();
      this.eventCallbackEip = this._io.readU4le();
      this.failsafeCallbackCs = this._io.readU4le();
      this.failsafeCallbackEip = this._io.readU4le();
      this.vmAssist = this._io.readU4le();
    }

    /**
     * Alignment checks on.
     */
    Object.defineProperty(GuestContext32.prototype, 'cr0Am', {
      get: function() {
        if (this._m_cr0Am !== undefined)
          return this._m_cr0Am;
        this._m_cr0Am = (this.cr0 & 262144) != 0;
        return this._m_cr0Am;
      }
    });

    /**
     * Cache disabled.
     */
    Object.defineProperty(GuestContext32.prototype, 'cr0Cd', {
      get: function() {
        if (this._m_cr0Cd !== undefined)
          return this._m_cr0Cd;
        this._m_cr0Cd = (this.cr0 & 1073741824) != 0;
        return this._m_cr0Cd;
      }
    });

    /**
     * FPU instructions fault.
     */
    Object.defineProperty(GuestContext32.prototype, 'cr0Em', {
      get: function() {
        if (this._m_cr0Em !== undefined)
          return this._m_cr0Em;
        this._m_cr0Em = (this.cr0 & 4) != 0;
        return this._m_cr0Em;
      }
    });

    /**
     * Extension type, always set.
     */
    Object.defineProperty(GuestContext32.prototype, 'cr0Et', {
      get: function() {
        if (this._m_cr0Et !== undefined)
          return this._m_cr0Et;
        this._m_cr0Et = (this.cr0 & 16) != 0;
        return this._m_cr0Et;
      }
    });

    /**
     * WAIT follows `ts`.
     */
    Object.defineProperty(GuestContext32.prototype, 'cr0Mp', {
      get: function() {
        if (this._m_cr0Mp !== undefined)
          return this._m_cr0Mp;
        this._m_cr0Mp = (this.cr0 & 2) != 0;
        return this._m_cr0Mp;
      }
    });

    /**
     * FPU errors are exceptions.
     */
    Object.defineProperty(GuestContext32.prototype, 'cr0Ne', {
      get: function() {
        if (this._m_cr0Ne !== undefined)
          return this._m_cr0Ne;
        this._m_cr0Ne = (this.cr0 & 32) != 0;
        return this._m_cr0Ne;
      }
    });

    /**
     * Not write-through.
     */
    Object.defineProperty(GuestContext32.prototype, 'cr0Nw', {
      get: function() {
        if (this._m_cr0Nw !== undefined)
          return this._m_cr0Nw;
        this._m_cr0Nw = (this.cr0 & 536870912) != 0;
        return this._m_cr0Nw;
      }
    });

    /**
     * Protected mode.
     */
    Object.defineProperty(GuestContext32.prototype, 'cr0Pe', {
      get: function() {
        if (this._m_cr0Pe !== undefined)
          return this._m_cr0Pe;
        this._m_cr0Pe = (this.cr0 & 1) != 0;
        return this._m_cr0Pe;
      }
    });

    /**
     * Paging on.
     */
    Object.defineProperty(GuestContext32.prototype, 'cr0Pg', {
      get: function() {
        if (this._m_cr0Pg !== undefined)
          return this._m_cr0Pg;
        this._m_cr0Pg = (this.cr0 & 2147483648) != 0;
        return this._m_cr0Pg;
      }
    });

    /**
     * Task switched, FPU state is not the current one.
     */
    Object.defineProperty(GuestContext32.prototype, 'cr0Ts', {
      get: function() {
        if (this._m_cr0Ts !== undefined)
          return this._m_cr0Ts;
        this._m_cr0Ts = (this.cr0 & 8) != 0;
        return this._m_cr0Ts;
      }
    });

    /**
     * Read-only pages bind the kernel too.
     */
    Object.defineProperty(GuestContext32.prototype, 'cr0Wp', {
      get: function() {
        if (this._m_cr0Wp !== undefined)
          return this._m_cr0Wp;
        this._m_cr0Wp = (this.cr0 & 65536) != 0;
        return this._m_cr0Wp;
      }
    });

    /**
     * Frame number of the page table; MFN or PFN, see `cr3`.
     */
    Object.defineProperty(GuestContext32.prototype, 'cr3Frame', {
      get: function() {
        if (this._m_cr3Frame !== undefined)
          return this._m_cr3Frame;
        this._m_cr3Frame = (Math.floor(this.cr3 / 4096) + KaitaiStream.mod(this.cr3, 4096) * 1048576);
        return this._m_cr3Frame;
      }
    });

    /**
     * Control-flow enforcement.
     */
    Object.defineProperty(GuestContext32.prototype, 'cr4Cet', {
      get: function() {
        if (this._m_cr4Cet !== undefined)
          return this._m_cr4Cet;
        this._m_cr4Cet = (this.cr4 & 8388608) != 0;
        return this._m_cr4Cet;
      }
    });

    /**
     * Debugging extensions.
     */
    Object.defineProperty(GuestContext32.prototype, 'cr4De', {
      get: function() {
        if (this._m_cr4De !== undefined)
          return this._m_cr4De;
        this._m_cr4De = (this.cr4 & 8) != 0;
        return this._m_cr4De;
      }
    });

    /**
     * FS and GS base instructions.
     */
    Object.defineProperty(GuestContext32.prototype, 'cr4Fsgsbase', {
      get: function() {
        if (this._m_cr4Fsgsbase !== undefined)
          return this._m_cr4Fsgsbase;
        this._m_cr4Fsgsbase = (this.cr4 & 65536) != 0;
        return this._m_cr4Fsgsbase;
      }
    });

    /**
     * Five-level paging.
     */
    Object.defineProperty(GuestContext32.prototype, 'cr4La57', {
      get: function() {
        if (this._m_cr4La57 !== undefined)
          return this._m_cr4La57;
        this._m_cr4La57 = (this.cr4 & 4096) != 0;
        return this._m_cr4La57;
      }
    });

    /**
     * Machine checks on.
     */
    Object.defineProperty(GuestContext32.prototype, 'cr4Mce', {
      get: function() {
        if (this._m_cr4Mce !== undefined)
          return this._m_cr4Mce;
        this._m_cr4Mce = (this.cr4 & 64) != 0;
        return this._m_cr4Mce;
      }
    });

    /**
     * FXSAVE and SSE on.
     */
    Object.defineProperty(GuestContext32.prototype, 'cr4Osfxsr', {
      get: function() {
        if (this._m_cr4Osfxsr !== undefined)
          return this._m_cr4Osfxsr;
        this._m_cr4Osfxsr = (this.cr4 & 512) != 0;
        return this._m_cr4Osfxsr;
      }
    });

    /**
     * SSE exceptions on.
     */
    Object.defineProperty(GuestContext32.prototype, 'cr4Osxmmexcpt', {
      get: function() {
        if (this._m_cr4Osxmmexcpt !== undefined)
          return this._m_cr4Osxmmexcpt;
        this._m_cr4Osxmmexcpt = (this.cr4 & 1024) != 0;
        return this._m_cr4Osxmmexcpt;
      }
    });

    /**
     * XSAVE on.
     */
    Object.defineProperty(GuestContext32.prototype, 'cr4Osxsave', {
      get: function() {
        if (this._m_cr4Osxsave !== undefined)
          return this._m_cr4Osxsave;
        this._m_cr4Osxsave = (this.cr4 & 262144) != 0;
        return this._m_cr4Osxsave;
      }
    });

    /**
     * Physical address extension.
     */
    Object.defineProperty(GuestContext32.prototype, 'cr4Pae', {
      get: function() {
        if (this._m_cr4Pae !== undefined)
          return this._m_cr4Pae;
        this._m_cr4Pae = (this.cr4 & 32) != 0;
        return this._m_cr4Pae;
      }
    });

    /**
     * RDPMC for user mode.
     */
    Object.defineProperty(GuestContext32.prototype, 'cr4Pce', {
      get: function() {
        if (this._m_cr4Pce !== undefined)
          return this._m_cr4Pce;
        this._m_cr4Pce = (this.cr4 & 256) != 0;
        return this._m_cr4Pce;
      }
    });

    /**
     * Process context identifiers.
     */
    Object.defineProperty(GuestContext32.prototype, 'cr4Pcide', {
      get: function() {
        if (this._m_cr4Pcide !== undefined)
          return this._m_cr4Pcide;
        this._m_cr4Pcide = (this.cr4 & 131072) != 0;
        return this._m_cr4Pcide;
      }
    });

    /**
     * Global pages.
     */
    Object.defineProperty(GuestContext32.prototype, 'cr4Pge', {
      get: function() {
        if (this._m_cr4Pge !== undefined)
          return this._m_cr4Pge;
        this._m_cr4Pge = (this.cr4 & 128) != 0;
        return this._m_cr4Pge;
      }
    });

    /**
     * Protection keys for user pages.
     */
    Object.defineProperty(GuestContext32.prototype, 'cr4Pke', {
      get: function() {
        if (this._m_cr4Pke !== undefined)
          return this._m_cr4Pke;
        this._m_cr4Pke = (this.cr4 & 4194304) != 0;
        return this._m_cr4Pke;
      }
    });

    /**
     * Protection keys for kernel pages.
     */
    Object.defineProperty(GuestContext32.prototype, 'cr4Pks', {
      get: function() {
        if (this._m_cr4Pks !== undefined)
          return this._m_cr4Pks;
        this._m_cr4Pks = (this.cr4 & 16777216) != 0;
        return this._m_cr4Pks;
      }
    });

    /**
     * Page size extensions.
     */
    Object.defineProperty(GuestContext32.prototype, 'cr4Pse', {
      get: function() {
        if (this._m_cr4Pse !== undefined)
          return this._m_cr4Pse;
        this._m_cr4Pse = (this.cr4 & 16) != 0;
        return this._m_cr4Pse;
      }
    });

    /**
     * Protected mode virtual interrupts.
     */
    Object.defineProperty(GuestContext32.prototype, 'cr4Pvi', {
      get: function() {
        if (this._m_cr4Pvi !== undefined)
          return this._m_cr4Pvi;
        this._m_cr4Pvi = (this.cr4 & 2) != 0;
        return this._m_cr4Pvi;
      }
    });

    /**
     * No access to user pages by the kernel.
     */
    Object.defineProperty(GuestContext32.prototype, 'cr4Smap', {
      get: function() {
        if (this._m_cr4Smap !== undefined)
          return this._m_cr4Smap;
        this._m_cr4Smap = (this.cr4 & 2097152) != 0;
        return this._m_cr4Smap;
      }
    });

    /**
     * No execution of user pages by the kernel.
     */
    Object.defineProperty(GuestContext32.prototype, 'cr4Smep', {
      get: function() {
        if (this._m_cr4Smep !== undefined)
          return this._m_cr4Smep;
        this._m_cr4Smep = (this.cr4 & 1048576) != 0;
        return this._m_cr4Smep;
      }
    });

    /**
     * SMX on.
     */
    Object.defineProperty(GuestContext32.prototype, 'cr4Smxe', {
      get: function() {
        if (this._m_cr4Smxe !== undefined)
          return this._m_cr4Smxe;
        this._m_cr4Smxe = (this.cr4 & 16384) != 0;
        return this._m_cr4Smxe;
      }
    });

    /**
     * RDTSC is privileged.
     */
    Object.defineProperty(GuestContext32.prototype, 'cr4Tsd', {
      get: function() {
        if (this._m_cr4Tsd !== undefined)
          return this._m_cr4Tsd;
        this._m_cr4Tsd = (this.cr4 & 4) != 0;
        return this._m_cr4Tsd;
      }
    });

    /**
     * User mode instruction prevention.
     */
    Object.defineProperty(GuestContext32.prototype, 'cr4Umip', {
      get: function() {
        if (this._m_cr4Umip !== undefined)
          return this._m_cr4Umip;
        this._m_cr4Umip = (this.cr4 & 2048) != 0;
        return this._m_cr4Umip;
      }
    });

    /**
     * Virtual 8086 mode extensions.
     */
    Object.defineProperty(GuestContext32.prototype, 'cr4Vme', {
      get: function() {
        if (this._m_cr4Vme !== undefined)
          return this._m_cr4Vme;
        this._m_cr4Vme = (this.cr4 & 1) != 0;
        return this._m_cr4Vme;
      }
    });

    /**
     * VMX on.
     */
    Object.defineProperty(GuestContext32.prototype, 'cr4Vmxe', {
      get: function() {
        if (this._m_cr4Vmxe !== undefined)
          return this._m_cr4Vmxe;
        this._m_cr4Vmxe = (this.cr4 & 8192) != 0;
        return this._m_cr4Vmxe;
      }
    });

    /**
     * Breakpoint 0 hit.
     */
    Object.defineProperty(GuestContext32.prototype, 'dr6B0', {
      get: function() {
        if (this._m_dr6B0 !== undefined)
          return this._m_dr6B0;
        this._m_dr6B0 = (this.dr6 & 1) != 0;
        return this._m_dr6B0;
      }
    });

    /**
     * Breakpoint 1 hit.
     */
    Object.defineProperty(GuestContext32.prototype, 'dr6B1', {
      get: function() {
        if (this._m_dr6B1 !== undefined)
          return this._m_dr6B1;
        this._m_dr6B1 = (this.dr6 & 2) != 0;
        return this._m_dr6B1;
      }
    });

    /**
     * Breakpoint 2 hit.
     */
    Object.defineProperty(GuestContext32.prototype, 'dr6B2', {
      get: function() {
        if (this._m_dr6B2 !== undefined)
          return this._m_dr6B2;
        this._m_dr6B2 = (this.dr6 & 4) != 0;
        return this._m_dr6B2;
      }
    });

    /**
     * Breakpoint 3 hit.
     */
    Object.defineProperty(GuestContext32.prototype, 'dr6B3', {
      get: function() {
        if (this._m_dr6B3 !== undefined)
          return this._m_dr6B3;
        this._m_dr6B3 = (this.dr6 & 8) != 0;
        return this._m_dr6B3;
      }
    });

    /**
     * A debug register was accessed.
     */
    Object.defineProperty(GuestContext32.prototype, 'dr6Bd', {
      get: function() {
        if (this._m_dr6Bd !== undefined)
          return this._m_dr6Bd;
        this._m_dr6Bd = (this.dr6 & 8192) != 0;
        return this._m_dr6Bd;
      }
    });

    /**
     * Clear if a bus lock was detected.
     */
    Object.defineProperty(GuestContext32.prototype, 'dr6Bld', {
      get: function() {
        if (this._m_dr6Bld !== undefined)
          return this._m_dr6Bld;
        this._m_dr6Bld = (this.dr6 & 2048) != 0;
        return this._m_dr6Bld;
      }
    });

    /**
     * Single step.
     */
    Object.defineProperty(GuestContext32.prototype, 'dr6Bs', {
      get: function() {
        if (this._m_dr6Bs !== undefined)
          return this._m_dr6Bs;
        this._m_dr6Bs = (this.dr6 & 16384) != 0;
        return this._m_dr6Bs;
      }
    });

    /**
     * Task switch.
     */
    Object.defineProperty(GuestContext32.prototype, 'dr6Bt', {
      get: function() {
        if (this._m_dr6Bt !== undefined)
          return this._m_dr6Bt;
        this._m_dr6Bt = (this.dr6 & 32768) != 0;
        return this._m_dr6Bt;
      }
    });

    /**
     * Clear if within a transactional region.
     */
    Object.defineProperty(GuestContext32.prototype, 'dr6Rtm', {
      get: function() {
        if (this._m_dr6Rtm !== undefined)
          return this._m_dr6Rtm;
        this._m_dr6Rtm = (this.dr6 & 65536) != 0;
        return this._m_dr6Rtm;
      }
    });

    /**
     * Breakpoint 0 is on for all tasks.
     */
    Object.defineProperty(GuestContext32.prototype, 'dr7G0', {
      get: function() {
        if (this._m_dr7G0 !== undefined)
          return this._m_dr7G0;
        this._m_dr7G0 = (this.dr7 & 2) != 0;
        return this._m_dr7G0;
      }
    });

    /**
     * Breakpoint 1 is on for all tasks.
     */
    Object.defineProperty(GuestContext32.prototype, 'dr7G1', {
      get: function() {
        if (this._m_dr7G1 !== undefined)
          return this._m_dr7G1;
        this._m_dr7G1 = (this.dr7 & 8) != 0;
        return this._m_dr7G1;
      }
    });

    /**
     * Breakpoint 2 is on for all tasks.
     */
    Object.defineProperty(GuestContext32.prototype, 'dr7G2', {
      get: function() {
        if (this._m_dr7G2 !== undefined)
          return this._m_dr7G2;
        this._m_dr7G2 = (this.dr7 & 32) != 0;
        return this._m_dr7G2;
      }
    });

    /**
     * Breakpoint 3 is on for all tasks.
     */
    Object.defineProperty(GuestContext32.prototype, 'dr7G3', {
      get: function() {
        if (this._m_dr7G3 !== undefined)
          return this._m_dr7G3;
        this._m_dr7G3 = (this.dr7 & 128) != 0;
        return this._m_dr7G3;
      }
    });

    /**
     * Access to debug registers faults.
     */
    Object.defineProperty(GuestContext32.prototype, 'dr7Gd', {
      get: function() {
        if (this._m_dr7Gd !== undefined)
          return this._m_dr7Gd;
        this._m_dr7Gd = (this.dr7 & 8192) != 0;
        return this._m_dr7Gd;
      }
    });

    /**
     * Exact global breakpoints.
     */
    Object.defineProperty(GuestContext32.prototype, 'dr7Ge', {
      get: function() {
        if (this._m_dr7Ge !== undefined)
          return this._m_dr7Ge;
        this._m_dr7Ge = (this.dr7 & 512) != 0;
        return this._m_dr7Ge;
      }
    });

    /**
     * Breakpoint 0 is on for the current task.
     */
    Object.defineProperty(GuestContext32.prototype, 'dr7L0', {
      get: function() {
        if (this._m_dr7L0 !== undefined)
          return this._m_dr7L0;
        this._m_dr7L0 = (this.dr7 & 1) != 0;
        return this._m_dr7L0;
      }
    });

    /**
     * Breakpoint 1 is on for the current task.
     */
    Object.defineProperty(GuestContext32.prototype, 'dr7L1', {
      get: function() {
        if (this._m_dr7L1 !== undefined)
          return this._m_dr7L1;
        this._m_dr7L1 = (this.dr7 & 4) != 0;
        return this._m_dr7L1;
      }
    });

    /**
     * Breakpoint 2 is on for the current task.
     */
    Object.defineProperty(GuestContext32.prototype, 'dr7L2', {
      get: function() {
        if (this._m_dr7L2 !== undefined)
          return this._m_dr7L2;
        this._m_dr7L2 = (this.dr7 & 16) != 0;
        return this._m_dr7L2;
      }
    });

    /**
     * Breakpoint 3 is on for the current task.
     */
    Object.defineProperty(GuestContext32.prototype, 'dr7L3', {
      get: function() {
        if (this._m_dr7L3 !== undefined)
          return this._m_dr7L3;
        this._m_dr7L3 = (this.dr7 & 64) != 0;
        return this._m_dr7L3;
      }
    });

    /**
     * Exact local breakpoints.
     */
    Object.defineProperty(GuestContext32.prototype, 'dr7Le', {
      get: function() {
        if (this._m_dr7Le !== undefined)
          return this._m_dr7Le;
        this._m_dr7Le = (this.dr7 & 256) != 0;
        return this._m_dr7Le;
      }
    });

    /**
     * How many octets breakpoint 0 covers.
     */
    Object.defineProperty(GuestContext32.prototype, 'dr7Len0', {
      get: function() {
        if (this._m_dr7Len0 !== undefined)
          return this._m_dr7Len0;
        this._m_dr7Len0 = KaitaiStream.mod(Math.floor(this.dr7 / 262144), 4);
        return this._m_dr7Len0;
      }
    });

    /**
     * How many octets breakpoint 1 covers.
     */
    Object.defineProperty(GuestContext32.prototype, 'dr7Len1', {
      get: function() {
        if (this._m_dr7Len1 !== undefined)
          return this._m_dr7Len1;
        this._m_dr7Len1 = KaitaiStream.mod(Math.floor(this.dr7 / 4194304), 4);
        return this._m_dr7Len1;
      }
    });

    /**
     * How many octets breakpoint 2 covers.
     */
    Object.defineProperty(GuestContext32.prototype, 'dr7Len2', {
      get: function() {
        if (this._m_dr7Len2 !== undefined)
          return this._m_dr7Len2;
        this._m_dr7Len2 = KaitaiStream.mod(Math.floor(this.dr7 / 67108864), 4);
        return this._m_dr7Len2;
      }
    });

    /**
     * How many octets breakpoint 3 covers.
     */
    Object.defineProperty(GuestContext32.prototype, 'dr7Len3', {
      get: function() {
        if (this._m_dr7Len3 !== undefined)
          return this._m_dr7Len3;
        this._m_dr7Len3 = KaitaiStream.mod(Math.floor(this.dr7 / 1073741824), 4);
        return this._m_dr7Len3;
      }
    });

    /**
     * Debugging of transactional regions.
     */
    Object.defineProperty(GuestContext32.prototype, 'dr7Rtm', {
      get: function() {
        if (this._m_dr7Rtm !== undefined)
          return this._m_dr7Rtm;
        this._m_dr7Rtm = (this.dr7 & 2048) != 0;
        return this._m_dr7Rtm;
      }
    });

    /**
     * What breakpoint 0 stops at.
     */
    Object.defineProperty(GuestContext32.prototype, 'dr7Rw0', {
      get: function() {
        if (this._m_dr7Rw0 !== undefined)
          return this._m_dr7Rw0;
        this._m_dr7Rw0 = KaitaiStream.mod(Math.floor(this.dr7 / 65536), 4);
        return this._m_dr7Rw0;
      }
    });

    /**
     * What breakpoint 1 stops at.
     */
    Object.defineProperty(GuestContext32.prototype, 'dr7Rw1', {
      get: function() {
        if (this._m_dr7Rw1 !== undefined)
          return this._m_dr7Rw1;
        this._m_dr7Rw1 = KaitaiStream.mod(Math.floor(this.dr7 / 1048576), 4);
        return this._m_dr7Rw1;
      }
    });

    /**
     * What breakpoint 2 stops at.
     */
    Object.defineProperty(GuestContext32.prototype, 'dr7Rw2', {
      get: function() {
        if (this._m_dr7Rw2 !== undefined)
          return this._m_dr7Rw2;
        this._m_dr7Rw2 = KaitaiStream.mod(Math.floor(this.dr7 / 16777216), 4);
        return this._m_dr7Rw2;
      }
    });

    /**
     * What breakpoint 3 stops at.
     */
    Object.defineProperty(GuestContext32.prototype, 'dr7Rw3', {
      get: function() {
        if (this._m_dr7Rw3 !== undefined)
          return this._m_dr7Rw3;
        this._m_dr7Rw3 = KaitaiStream.mod(Math.floor(this.dr7 / 268435456), 4);
        return this._m_dr7Rw3;
      }
    });

    /**
     * The failsafe callback is entered with events masked.
     */
    Object.defineProperty(GuestContext32.prototype, 'vgcfFailsafeDisablesEvents', {
      get: function() {
        if (this._m_vgcfFailsafeDisablesEvents !== undefined)
          return this._m_vgcfFailsafeDisablesEvents;
        this._m_vgcfFailsafeDisablesEvents = (this.flags & 8) != 0;
        return this._m_vgcfFailsafeDisablesEvents;
      }
    });

    /**
     * `fpu_ctxt` is valid.
     */
    Object.defineProperty(GuestContext32.prototype, 'vgcfI387Valid', {
      get: function() {
        if (this._m_vgcfI387Valid !== undefined)
          return this._m_vgcfI387Valid;
        this._m_vgcfI387Valid = (this.flags & 1) != 0;
        return this._m_vgcfI387Valid;
      }
    });

    /**
     * The vCPU runs the guest kernel, not a user program.
     */
    Object.defineProperty(GuestContext32.prototype, 'vgcfInKernel', {
      get: function() {
        if (this._m_vgcfInKernel !== undefined)
          return this._m_vgcfInKernel;
        this._m_vgcfInKernel = (this.flags & 4) != 0;
        return this._m_vgcfInKernel;
      }
    });

    /**
     * The vCPU is up.
     */
    Object.defineProperty(GuestContext32.prototype, 'vgcfOnline', {
      get: function() {
        if (this._m_vgcfOnline !== undefined)
          return this._m_vgcfOnline;
        this._m_vgcfOnline = (this.flags & 32) != 0;
        return this._m_vgcfOnline;
      }
    });

    /**
     * The syscall callback is entered with events masked.
     */
    Object.defineProperty(GuestContext32.prototype, 'vgcfSyscallDisablesEvents', {
      get: function() {
        if (this._m_vgcfSyscallDisablesEvents !== undefined)
          return this._m_vgcfSyscallDisablesEvents;
        this._m_vgcfSyscallDisablesEvents = (this.flags & 16) != 0;
        return this._m_vgcfSyscallDisablesEvents;
      }
    });

    /**
     * Segment limits of 4 GiB are simulated (32-bit guests).
     */
    Object.defineProperty(GuestContext32.prototype, 'vmasst4gbSegments', {
      get: function() {
        if (this._m_vmasst4gbSegments !== undefined)
          return this._m_vmasst4gbSegments;
        this._m_vmasst4gbSegments = (this.vmAssist & 1) != 0;
        return this._m_vmasst4gbSegments;
      }
    });

    /**
     * Trap 15 tells when that simulation is used.
     */
    Object.defineProperty(GuestContext32.prototype, 'vmasst4gbSegmentsNotify', {
      get: function() {
        if (this._m_vmasst4gbSegmentsNotify !== undefined)
          return this._m_vmasst4gbSegmentsNotify;
        this._m_vmasst4gbSegmentsNotify = (this.vmAssist & 2) != 0;
        return this._m_vmasst4gbSegmentsNotify;
      }
    });

    /**
     * The virtual IOPL acts as the real one does.
     */
    Object.defineProperty(GuestContext32.prototype, 'vmasstArchitecturalIopl', {
      get: function() {
        if (this._m_vmasstArchitecturalIopl !== undefined)
          return this._m_vmasstArchitecturalIopl;
        this._m_vmasstArchitecturalIopl = (this.vmAssist & 16) != 0;
        return this._m_vmasstArchitecturalIopl;
      }
    });

    /**
     * Level 3 page tables may lie above 4 GiB (32-bit guests).
     */
    Object.defineProperty(GuestContext32.prototype, 'vmasstPaeExtendedCr3', {
      get: function() {
        if (this._m_vmasstPaeExtendedCr3 !== undefined)
          return this._m_vmasstPaeExtendedCr3;
        this._m_vmasstPaeExtendedCr3 = (this.vmAssist & 8) != 0;
        return this._m_vmasstPaeExtendedCr3;
      }
    });

    /**
     * Xen marks when it updates the run state information.
     */
    Object.defineProperty(GuestContext32.prototype, 'vmasstRunstateUpdateFlag', {
      get: function() {
        if (this._m_vmasstRunstateUpdateFlag !== undefined)
          return this._m_vmasstRunstateUpdateFlag;
        this._m_vmasstRunstateUpdateFlag = (this.vmAssist & 32) != 0;
        return this._m_vmasstRunstateUpdateFlag;
      }
    });

    /**
     * The guest may write to its level 1 page tables.
     */
    Object.defineProperty(GuestContext32.prototype, 'vmasstWritablePagetables', {
      get: function() {
        if (this._m_vmasstWritablePagetables !== undefined)
          return this._m_vmasstWritablePagetables;
        this._m_vmasstWritablePagetables = (this.vmAssist & 4) != 0;
        return this._m_vmasstWritablePagetables;
      }
    });

    /**
     * FPU and SSE registers.
     */

    /**
     * State of the vCPU, `VGCF_*`.
     */

    /**
     * General registers.
     */

    /**
     * Virtual interrupt descriptor table, by vector.
     */

    /**
     * Linear address of the local descriptor table.
     */

    /**
     * Number of entries in the local descriptor table.
     */

    /**
     * Frames of the global descriptor table, 512 entries each. MFNs; a libxc
     * image has PFNs.
     */

    /**
     * Number of entries in the global descriptor table.
     */

    /**
     * Stack segment for entries into the guest kernel.
     */

    /**
     * Stack pointer for entries into the guest kernel.
     */

    /**
     * Control register 0.
     */

    /**
     * Not used.
     */

    /**
     * Address of the last page fault; the guest itself reads it from its
     * vCPU information.
     */

    /**
     * Page table, its frame number rotated so that 32 bits of it fit. Holds
     * an MFN; a libxc image has a PFN.
     */

    /**
     * Control register 4.
     */

    /**
     * Not used.
     */

    /**
     * Not used.
     */

    /**
     * Not used.
     */

    /**
     * Address of breakpoint 0.
     */

    /**
     * Address of breakpoint 1.
     */

    /**
     * Address of breakpoint 2.
     */

    /**
     * Address of breakpoint 3.
     */

    /**
     * Not used.
     */

    /**
     * Which I/O breakpoints of `dr7` Xen emulates in old versions; else 0.
     */

    /**
     * Debug status.
     */

    /**
     * Debug control.
     */

    /**
     * Code segment of the event callback.
     */

    /**
     * Address that events are delivered to.
     */

    /**
     * Code segment of the failsafe callback.
     */

    /**
     * Address that is entered if returning to the guest fails.
     */

    /**
     * Assistance that the guest asked Xen for, `VMASST_TYPE_*`.
     */

    return GuestContext32;
  })();

  /**
   * Registers of a vCPU of a 64-bit PV guest, 5168 octets.
   * @see xen/include/public/arch-x86/xen.h, struct vcpu_guest_context
   */

  var GuestContext64 = XenPvVcpu.GuestContext64 = (function() {
    function GuestContext64(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    GuestContext64.prototype._read = function() {
      this._raw_fpuCtxt = this._io.readBytes(512);
      var _io__raw_fpuCtxt = new KaitaiStream(this._raw_fpuCtxt);
      this.fpuCtxt = new X86Fxsave_.X86Fxsave(_io__raw_fpuCtxt, null, null);
      this.flags = this._io.readU8le();
      this.userRegs = new UserRegs64(this._io, this, this._root);
      this.traps = [];
      for (var i = 0; i < 256; i++) {
        this.traps.push(new TrapInfo64(this._io, this, this._root));
      }
      this.ldtBase = this._io.readU8le();
      this.ldtEnts = this._io.readU8le();
      this.gdtFrames = [];
      for (var i = 0; i < 16; i++) {
        this.gdtFrames.push(this._io.readU8le());
      }
      this.gdtEnts = this._io.readU8le();
      this.kernelSs = this._io.readU8le();
      this.kernelSp = this._io.readU8le();
      this.cr0 = this._io.readU8le();
      this.userCr3 = this._io.readU8le();
      this.cr2 = this._io.readU8le();
      this.cr3 = this._io.readU8le();
      this.cr4 = this._io.readU8le();
      this.cr5 = this._io.readU8le();
      this.cr6 = this._io.readU8le();
      this.cr7 = this._io.readU8le();
      this.dr0 = this._io.readU8le();
      this.dr1 = this._io.readU8le();
      this.dr2 = this._io.readU8le();
      this.dr3 = this._io.readU8le();
      this.dr4 = this._io.readU8le();
      this.dr5 = this._io.readU8le();
      this.dr6 = this._io.readU8le();
      this.dr7 = this._io.readU8le();
      this.eventCallbackEip = this._io.readU8le();
      this.failsafeCallbackEip = this._io.readU8le();
      this.syscallCallbackEip = this._io.readU8le();
      this.vmAssist = this._io.readU8le();
      this.fsBase = this._io.readU8le();
      this.gsBaseKernel = this._io.readU8le();
      this.gsBaseUser = this._io.readU8le();
    }

    /**
     * Alignment checks on.
     */
    Object.defineProperty(GuestContext64.prototype, 'cr0Am', {
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
    Object.defineProperty(GuestContext64.prototype, 'cr0Cd', {
      get: function() {
        if (this._m_cr0Cd !== undefined)
          return this._m_cr0Cd;
        this._m_cr0Cd = ((BigInt(this.cr0) & 1073741824n) !== 0n);
        return this._m_cr0Cd;
      }
    });

    /**
     * FPU instructions fault.
     */
    Object.defineProperty(GuestContext64.prototype, 'cr0Em', {
      get: function() {
        if (this._m_cr0Em !== undefined)
          return this._m_cr0Em;
        this._m_cr0Em = ((BigInt(this.cr0) & 4n) !== 0n);
        return this._m_cr0Em;
      }
    });

    /**
     * Extension type, always set.
     */
    Object.defineProperty(GuestContext64.prototype, 'cr0Et', {
      get: function() {
        if (this._m_cr0Et !== undefined)
          return this._m_cr0Et;
        this._m_cr0Et = ((BigInt(this.cr0) & 16n) !== 0n);
        return this._m_cr0Et;
      }
    });

    /**
     * WAIT follows `ts`.
     */
    Object.defineProperty(GuestContext64.prototype, 'cr0Mp', {
      get: function() {
        if (this._m_cr0Mp !== undefined)
          return this._m_cr0Mp;
        this._m_cr0Mp = ((BigInt(this.cr0) & 2n) !== 0n);
        return this._m_cr0Mp;
      }
    });

    /**
     * FPU errors are exceptions.
     */
    Object.defineProperty(GuestContext64.prototype, 'cr0Ne', {
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
    Object.defineProperty(GuestContext64.prototype, 'cr0Nw', {
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
    Object.defineProperty(GuestContext64.prototype, 'cr0Pe', {
      get: function() {
        if (this._m_cr0Pe !== undefined)
          return this._m_cr0Pe;
        this._m_cr0Pe = ((BigInt(this.cr0) & 1n) !== 0n);
        return this._m_cr0Pe;
      }
    });

    /**
     * Paging on.
     */
    Object.defineProperty(GuestContext64.prototype, 'cr0Pg', {
      get: function() {
        if (this._m_cr0Pg !== undefined)
          return this._m_cr0Pg;
        this._m_cr0Pg = ((BigInt(this.cr0) & 2147483648n) !== 0n);
        return this._m_cr0Pg;
      }
    });

    /**
     * Task switched, FPU state is not the current one.
     */
    Object.defineProperty(GuestContext64.prototype, 'cr0Ts', {
      get: function() {
        if (this._m_cr0Ts !== undefined)
          return this._m_cr0Ts;
        this._m_cr0Ts = ((BigInt(this.cr0) & 8n) !== 0n);
        return this._m_cr0Ts;
      }
    });

    /**
     * Read-only pages bind the kernel too.
     */
    Object.defineProperty(GuestContext64.prototype, 'cr0Wp', {
      get: function() {
        if (this._m_cr0Wp !== undefined)
          return this._m_cr0Wp;
        this._m_cr0Wp = ((BigInt(this.cr0) & 65536n) !== 0n);
        return this._m_cr0Wp;
      }
    });

    /**
     * Frame number of the kernel page table; MFN or PFN, see `cr3`.
     */
    Object.defineProperty(GuestContext64.prototype, 'cr3Frame', {
      get: function() {
        if (this._m_cr3Frame !== undefined)
          return this._m_cr3Frame;
        this._m_cr3Frame = KaitaiStream.narrow(BigInt.asUintN(64, KaitaiStream.quotient(BigInt(this.cr3), 4096n)));
        return this._m_cr3Frame;
      }
    });

    /**
     * Control-flow enforcement.
     */
    Object.defineProperty(GuestContext64.prototype, 'cr4Cet', {
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
    Object.defineProperty(GuestContext64.prototype, 'cr4De', {
      get: function() {
        if (this._m_cr4De !== undefined)
          return this._m_cr4De;
        this._m_cr4De = ((BigInt(this.cr4) & 8n) !== 0n);
        return this._m_cr4De;
      }
    });

    /**
     * FS and GS base instructions.
     */
    Object.defineProperty(GuestContext64.prototype, 'cr4Fsgsbase', {
      get: function() {
        if (this._m_cr4Fsgsbase !== undefined)
          return this._m_cr4Fsgsbase;
        this._m_cr4Fsgsbase = ((BigInt(this.cr4) & 65536n) !== 0n);
        return this._m_cr4Fsgsbase;
      }
    });

    /**
     * Five-level paging.
     */
    Object.defineProperty(GuestContext64.prototype, 'cr4La57', {
      get: function() {
        if (this._m_cr4La57 !== undefined)
          return this._m_cr4La57;
        this._m_cr4La57 = ((BigInt(this.cr4) & 4096n) !== 0n);
        return this._m_cr4La57;
      }
    });

    /**
     * Machine checks on.
     */
    Object.defineProperty(GuestContext64.prototype, 'cr4Mce', {
      get: function() {
        if (this._m_cr4Mce !== undefined)
          return this._m_cr4Mce;
        this._m_cr4Mce = ((BigInt(this.cr4) & 64n) !== 0n);
        return this._m_cr4Mce;
      }
    });

    /**
     * FXSAVE and SSE on.
     */
    Object.defineProperty(GuestContext64.prototype, 'cr4Osfxsr', {
      get: function() {
        if (this._m_cr4Osfxsr !== undefined)
          return this._m_cr4Osfxsr;
        this._m_cr4Osfxsr = ((BigInt(this.cr4) & 512n) !== 0n);
        return this._m_cr4Osfxsr;
      }
    });

    /**
     * SSE exceptions on.
     */
    Object.defineProperty(GuestContext64.prototype, 'cr4Osxmmexcpt', {
      get: function() {
        if (this._m_cr4Osxmmexcpt !== undefined)
          return this._m_cr4Osxmmexcpt;
        this._m_cr4Osxmmexcpt = ((BigInt(this.cr4) & 1024n) !== 0n);
        return this._m_cr4Osxmmexcpt;
      }
    });

    /**
     * XSAVE on.
     */
    Object.defineProperty(GuestContext64.prototype, 'cr4Osxsave', {
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
    Object.defineProperty(GuestContext64.prototype, 'cr4Pae', {
      get: function() {
        if (this._m_cr4Pae !== undefined)
          return this._m_cr4Pae;
        this._m_cr4Pae = ((BigInt(this.cr4) & 32n) !== 0n);
        return this._m_cr4Pae;
      }
    });

    /**
     * RDPMC for user mode.
     */
    Object.defineProperty(GuestContext64.prototype, 'cr4Pce', {
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
    Object.defineProperty(GuestContext64.prototype, 'cr4Pcide', {
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
    Object.defineProperty(GuestContext64.prototype, 'cr4Pge', {
      get: function() {
        if (this._m_cr4Pge !== undefined)
          return this._m_cr4Pge;
        this._m_cr4Pge = ((BigInt(this.cr4) & 128n) !== 0n);
        return this._m_cr4Pge;
      }
    });

    /**
     * Protection keys for user pages.
     */
    Object.defineProperty(GuestContext64.prototype, 'cr4Pke', {
      get: function() {
        if (this._m_cr4Pke !== undefined)
          return this._m_cr4Pke;
        this._m_cr4Pke = ((BigInt(this.cr4) & 4194304n) !== 0n);
        return this._m_cr4Pke;
      }
    });

    /**
     * Protection keys for kernel pages.
     */
    Object.defineProperty(GuestContext64.prototype, 'cr4Pks', {
      get: function() {
        if (this._m_cr4Pks !== undefined)
          return this._m_cr4Pks;
        this._m_cr4Pks = ((BigInt(this.cr4) & 16777216n) !== 0n);
        return this._m_cr4Pks;
      }
    });

    /**
     * Page size extensions.
     */
    Object.defineProperty(GuestContext64.prototype, 'cr4Pse', {
      get: function() {
        if (this._m_cr4Pse !== undefined)
          return this._m_cr4Pse;
        this._m_cr4Pse = ((BigInt(this.cr4) & 16n) !== 0n);
        return this._m_cr4Pse;
      }
    });

    /**
     * Protected mode virtual interrupts.
     */
    Object.defineProperty(GuestContext64.prototype, 'cr4Pvi', {
      get: function() {
        if (this._m_cr4Pvi !== undefined)
          return this._m_cr4Pvi;
        this._m_cr4Pvi = ((BigInt(this.cr4) & 2n) !== 0n);
        return this._m_cr4Pvi;
      }
    });

    /**
     * No access to user pages by the kernel.
     */
    Object.defineProperty(GuestContext64.prototype, 'cr4Smap', {
      get: function() {
        if (this._m_cr4Smap !== undefined)
          return this._m_cr4Smap;
        this._m_cr4Smap = ((BigInt(this.cr4) & 2097152n) !== 0n);
        return this._m_cr4Smap;
      }
    });

    /**
     * No execution of user pages by the kernel.
     */
    Object.defineProperty(GuestContext64.prototype, 'cr4Smep', {
      get: function() {
        if (this._m_cr4Smep !== undefined)
          return this._m_cr4Smep;
        this._m_cr4Smep = ((BigInt(this.cr4) & 1048576n) !== 0n);
        return this._m_cr4Smep;
      }
    });

    /**
     * SMX on.
     */
    Object.defineProperty(GuestContext64.prototype, 'cr4Smxe', {
      get: function() {
        if (this._m_cr4Smxe !== undefined)
          return this._m_cr4Smxe;
        this._m_cr4Smxe = ((BigInt(this.cr4) & 16384n) !== 0n);
        return this._m_cr4Smxe;
      }
    });

    /**
     * RDTSC is privileged.
     */
    Object.defineProperty(GuestContext64.prototype, 'cr4Tsd', {
      get: function() {
        if (this._m_cr4Tsd !== undefined)
          return this._m_cr4Tsd;
        this._m_cr4Tsd = ((BigInt(this.cr4) & 4n) !== 0n);
        return this._m_cr4Tsd;
      }
    });

    /**
     * User mode instruction prevention.
     */
    Object.defineProperty(GuestContext64.prototype, 'cr4Umip', {
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
    Object.defineProperty(GuestContext64.prototype, 'cr4Vme', {
      get: function() {
        if (this._m_cr4Vme !== undefined)
          return this._m_cr4Vme;
        this._m_cr4Vme = ((BigInt(this.cr4) & 1n) !== 0n);
        return this._m_cr4Vme;
      }
    });

    /**
     * VMX on.
     */
    Object.defineProperty(GuestContext64.prototype, 'cr4Vmxe', {
      get: function() {
        if (this._m_cr4Vmxe !== undefined)
          return this._m_cr4Vmxe;
        this._m_cr4Vmxe = ((BigInt(this.cr4) & 8192n) !== 0n);
        return this._m_cr4Vmxe;
      }
    });

    /**
     * Breakpoint 0 hit.
     */
    Object.defineProperty(GuestContext64.prototype, 'dr6B0', {
      get: function() {
        if (this._m_dr6B0 !== undefined)
          return this._m_dr6B0;
        this._m_dr6B0 = ((BigInt(this.dr6) & 1n) !== 0n);
        return this._m_dr6B0;
      }
    });

    /**
     * Breakpoint 1 hit.
     */
    Object.defineProperty(GuestContext64.prototype, 'dr6B1', {
      get: function() {
        if (this._m_dr6B1 !== undefined)
          return this._m_dr6B1;
        this._m_dr6B1 = ((BigInt(this.dr6) & 2n) !== 0n);
        return this._m_dr6B1;
      }
    });

    /**
     * Breakpoint 2 hit.
     */
    Object.defineProperty(GuestContext64.prototype, 'dr6B2', {
      get: function() {
        if (this._m_dr6B2 !== undefined)
          return this._m_dr6B2;
        this._m_dr6B2 = ((BigInt(this.dr6) & 4n) !== 0n);
        return this._m_dr6B2;
      }
    });

    /**
     * Breakpoint 3 hit.
     */
    Object.defineProperty(GuestContext64.prototype, 'dr6B3', {
      get: function() {
        if (this._m_dr6B3 !== undefined)
          return this._m_dr6B3;
        this._m_dr6B3 = ((BigInt(this.dr6) & 8n) !== 0n);
        return this._m_dr6B3;
      }
    });

    /**
     * A debug register was accessed.
     */
    Object.defineProperty(GuestContext64.prototype, 'dr6Bd', {
      get: function() {
        if (this._m_dr6Bd !== undefined)
          return this._m_dr6Bd;
        this._m_dr6Bd = ((BigInt(this.dr6) & 8192n) !== 0n);
        return this._m_dr6Bd;
      }
    });

    /**
     * Clear if a bus lock was detected.
     */
    Object.defineProperty(GuestContext64.prototype, 'dr6Bld', {
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
    Object.defineProperty(GuestContext64.prototype, 'dr6Bs', {
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
    Object.defineProperty(GuestContext64.prototype, 'dr6Bt', {
      get: function() {
        if (this._m_dr6Bt !== undefined)
          return this._m_dr6Bt;
        this._m_dr6Bt = ((BigInt(this.dr6) & 32768n) !== 0n);
        return this._m_dr6Bt;
      }
    });

    /**
     * Clear if within a transactional region.
     */
    Object.defineProperty(GuestContext64.prototype, 'dr6Rtm', {
      get: function() {
        if (this._m_dr6Rtm !== undefined)
          return this._m_dr6Rtm;
        this._m_dr6Rtm = ((BigInt(this.dr6) & 65536n) !== 0n);
        return this._m_dr6Rtm;
      }
    });

    /**
     * Breakpoint 0 is on for all tasks.
     */
    Object.defineProperty(GuestContext64.prototype, 'dr7G0', {
      get: function() {
        if (this._m_dr7G0 !== undefined)
          return this._m_dr7G0;
        this._m_dr7G0 = ((BigInt(this.dr7) & 2n) !== 0n);
        return this._m_dr7G0;
      }
    });

    /**
     * Breakpoint 1 is on for all tasks.
     */
    Object.defineProperty(GuestContext64.prototype, 'dr7G1', {
      get: function() {
        if (this._m_dr7G1 !== undefined)
          return this._m_dr7G1;
        this._m_dr7G1 = ((BigInt(this.dr7) & 8n) !== 0n);
        return this._m_dr7G1;
      }
    });

    /**
     * Breakpoint 2 is on for all tasks.
     */
    Object.defineProperty(GuestContext64.prototype, 'dr7G2', {
      get: function() {
        if (this._m_dr7G2 !== undefined)
          return this._m_dr7G2;
        this._m_dr7G2 = ((BigInt(this.dr7) & 32n) !== 0n);
        return this._m_dr7G2;
      }
    });

    /**
     * Breakpoint 3 is on for all tasks.
     */
    Object.defineProperty(GuestContext64.prototype, 'dr7G3', {
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
    Object.defineProperty(GuestContext64.prototype, 'dr7Gd', {
      get: function() {
        if (this._m_dr7Gd !== undefined)
          return this._m_dr7Gd;
        this._m_dr7Gd = ((BigInt(this.dr7) & 8192n) !== 0n);
        return this._m_dr7Gd;
      }
    });

    /**
     * Exact global breakpoints.
     */
    Object.defineProperty(GuestContext64.prototype, 'dr7Ge', {
      get: function() {
        if (this._m_dr7Ge !== undefined)
          return this._m_dr7Ge;
        this._m_dr7Ge = ((BigInt(this.dr7) & 512n) !== 0n);
        return this._m_dr7Ge;
      }
    });

    /**
     * Breakpoint 0 is on for the current task.
     */
    Object.defineProperty(GuestContext64.prototype, 'dr7L0', {
      get: function() {
        if (this._m_dr7L0 !== undefined)
          return this._m_dr7L0;
        this._m_dr7L0 = ((BigInt(this.dr7) & 1n) !== 0n);
        return this._m_dr7L0;
      }
    });

    /**
     * Breakpoint 1 is on for the current task.
     */
    Object.defineProperty(GuestContext64.prototype, 'dr7L1', {
      get: function() {
        if (this._m_dr7L1 !== undefined)
          return this._m_dr7L1;
        this._m_dr7L1 = ((BigInt(this.dr7) & 4n) !== 0n);
        return this._m_dr7L1;
      }
    });

    /**
     * Breakpoint 2 is on for the current task.
     */
    Object.defineProperty(GuestContext64.prototype, 'dr7L2', {
      get: function() {
        if (this._m_dr7L2 !== undefined)
          return this._m_dr7L2;
        this._m_dr7L2 = ((BigInt(this.dr7) & 16n) !== 0n);
        return this._m_dr7L2;
      }
    });

    /**
     * Breakpoint 3 is on for the current task.
     */
    Object.defineProperty(GuestContext64.prototype, 'dr7L3', {
      get: function() {
        if (this._m_dr7L3 !== undefined)
          return this._m_dr7L3;
        this._m_dr7L3 = ((BigInt(this.dr7) & 64n) !== 0n);
        return this._m_dr7L3;
      }
    });

    /**
     * Exact local breakpoints.
     */
    Object.defineProperty(GuestContext64.prototype, 'dr7Le', {
      get: function() {
        if (this._m_dr7Le !== undefined)
          return this._m_dr7Le;
        this._m_dr7Le = ((BigInt(this.dr7) & 256n) !== 0n);
        return this._m_dr7Le;
      }
    });

    /**
     * How many octets breakpoint 0 covers.
     */
    Object.defineProperty(GuestContext64.prototype, 'dr7Len0', {
      get: function() {
        if (this._m_dr7Len0 !== undefined)
          return this._m_dr7Len0;
        this._m_dr7Len0 = KaitaiStream.narrow(KaitaiStream.remainder(KaitaiStream.quotient(BigInt(this.dr7), 262144n), 4n));
        return this._m_dr7Len0;
      }
    });

    /**
     * How many octets breakpoint 1 covers.
     */
    Object.defineProperty(GuestContext64.prototype, 'dr7Len1', {
      get: function() {
        if (this._m_dr7Len1 !== undefined)
          return this._m_dr7Len1;
        this._m_dr7Len1 = KaitaiStream.narrow(KaitaiStream.remainder(KaitaiStream.quotient(BigInt(this.dr7), 4194304n), 4n));
        return this._m_dr7Len1;
      }
    });

    /**
     * How many octets breakpoint 2 covers.
     */
    Object.defineProperty(GuestContext64.prototype, 'dr7Len2', {
      get: function() {
        if (this._m_dr7Len2 !== undefined)
          return this._m_dr7Len2;
        this._m_dr7Len2 = KaitaiStream.narrow(KaitaiStream.remainder(KaitaiStream.quotient(BigInt(this.dr7), 67108864n), 4n));
        return this._m_dr7Len2;
      }
    });

    /**
     * How many octets breakpoint 3 covers.
     */
    Object.defineProperty(GuestContext64.prototype, 'dr7Len3', {
      get: function() {
        if (this._m_dr7Len3 !== undefined)
          return this._m_dr7Len3;
        this._m_dr7Len3 = KaitaiStream.narrow(KaitaiStream.remainder(KaitaiStream.quotient(BigInt(this.dr7), 1073741824n), 4n));
        return this._m_dr7Len3;
      }
    });

    /**
     * Debugging of transactional regions.
     */
    Object.defineProperty(GuestContext64.prototype, 'dr7Rtm', {
      get: function() {
        if (this._m_dr7Rtm !== undefined)
          return this._m_dr7Rtm;
        this._m_dr7Rtm = ((BigInt(this.dr7) & 2048n) !== 0n);
        return this._m_dr7Rtm;
      }
    });

    /**
     * What breakpoint 0 stops at.
     */
    Object.defineProperty(GuestContext64.prototype, 'dr7Rw0', {
      get: function() {
        if (this._m_dr7Rw0 !== undefined)
          return this._m_dr7Rw0;
        this._m_dr7Rw0 = KaitaiStream.narrow(KaitaiStream.remainder(KaitaiStream.quotient(BigInt(this.dr7), 65536n), 4n));
        return this._m_dr7Rw0;
      }
    });

    /**
     * What breakpoint 1 stops at.
     */
    Object.defineProperty(GuestContext64.prototype, 'dr7Rw1', {
      get: function() {
        if (this._m_dr7Rw1 !== undefined)
          return this._m_dr7Rw1;
        this._m_dr7Rw1 = KaitaiStream.narrow(KaitaiStream.remainder(KaitaiStream.quotient(BigInt(this.dr7), 1048576n), 4n));
        return this._m_dr7Rw1;
      }
    });

    /**
     * What breakpoint 2 stops at.
     */
    Object.defineProperty(GuestContext64.prototype, 'dr7Rw2', {
      get: function() {
        if (this._m_dr7Rw2 !== undefined)
          return this._m_dr7Rw2;
        this._m_dr7Rw2 = KaitaiStream.narrow(KaitaiStream.remainder(KaitaiStream.quotient(BigInt(this.dr7), 16777216n), 4n));
        return this._m_dr7Rw2;
      }
    });

    /**
     * What breakpoint 3 stops at.
     */
    Object.defineProperty(GuestContext64.prototype, 'dr7Rw3', {
      get: function() {
        if (this._m_dr7Rw3 !== undefined)
          return this._m_dr7Rw3;
        this._m_dr7Rw3 = KaitaiStream.narrow(KaitaiStream.remainder(KaitaiStream.quotient(BigInt(this.dr7), 268435456n), 4n));
        return this._m_dr7Rw3;
      }
    });

    /**
     * Frame number of the user page table; MFN or PFN, see `user_cr3`.
     */
    Object.defineProperty(GuestContext64.prototype, 'userCr3Frame', {
      get: function() {
        if (this._m_userCr3Frame !== undefined)
          return this._m_userCr3Frame;
        this._m_userCr3Frame = KaitaiStream.narrow(BigInt.asUintN(64, KaitaiStream.quotient(BigInt(this.userCr3), 4096n)));
        return this._m_userCr3Frame;
      }
    });

    /**
     * The failsafe callback is entered with events masked.
     */
    Object.defineProperty(GuestContext64.prototype, 'vgcfFailsafeDisablesEvents', {
      get: function() {
        if (this._m_vgcfFailsafeDisablesEvents !== undefined)
          return this._m_vgcfFailsafeDisablesEvents;
        this._m_vgcfFailsafeDisablesEvents = ((BigInt(this.flags) & 8n) !== 0n);
        return this._m_vgcfFailsafeDisablesEvents;
      }
    });

    /**
     * `fpu_ctxt` is valid.
     */
    Object.defineProperty(GuestContext64.prototype, 'vgcfI387Valid', {
      get: function() {
        if (this._m_vgcfI387Valid !== undefined)
          return this._m_vgcfI387Valid;
        this._m_vgcfI387Valid = ((BigInt(this.flags) & 1n) !== 0n);
        return this._m_vgcfI387Valid;
      }
    });

    /**
     * The vCPU runs the guest kernel, not a user program.
     */
    Object.defineProperty(GuestContext64.prototype, 'vgcfInKernel', {
      get: function() {
        if (this._m_vgcfInKernel !== undefined)
          return this._m_vgcfInKernel;
        this._m_vgcfInKernel = ((BigInt(this.flags) & 4n) !== 0n);
        return this._m_vgcfInKernel;
      }
    });

    /**
     * The vCPU is up.
     */
    Object.defineProperty(GuestContext64.prototype, 'vgcfOnline', {
      get: function() {
        if (this._m_vgcfOnline !== undefined)
          return this._m_vgcfOnline;
        this._m_vgcfOnline = ((BigInt(this.flags) & 32n) !== 0n);
        return this._m_vgcfOnline;
      }
    });

    /**
     * The syscall callback is entered with events masked.
     */
    Object.defineProperty(GuestContext64.prototype, 'vgcfSyscallDisablesEvents', {
      get: function() {
        if (this._m_vgcfSyscallDisablesEvents !== undefined)
          return this._m_vgcfSyscallDisablesEvents;
        this._m_vgcfSyscallDisablesEvents = ((BigInt(this.flags) & 16n) !== 0n);
        return this._m_vgcfSyscallDisablesEvents;
      }
    });

    /**
     * Segment limits of 4 GiB are simulated (32-bit guests).
     */
    Object.defineProperty(GuestContext64.prototype, 'vmasst4gbSegments', {
      get: function() {
        if (this._m_vmasst4gbSegments !== undefined)
          return this._m_vmasst4gbSegments;
        this._m_vmasst4gbSegments = ((BigInt(this.vmAssist) & 1n) !== 0n);
        return this._m_vmasst4gbSegments;
      }
    });

    /**
     * Trap 15 tells when that simulation is used.
     */
    Object.defineProperty(GuestContext64.prototype, 'vmasst4gbSegmentsNotify', {
      get: function() {
        if (this._m_vmasst4gbSegmentsNotify !== undefined)
          return this._m_vmasst4gbSegmentsNotify;
        this._m_vmasst4gbSegmentsNotify = ((BigInt(this.vmAssist) & 2n) !== 0n);
        return this._m_vmasst4gbSegmentsNotify;
      }
    });

    /**
     * The virtual IOPL acts as the real one does.
     */
    Object.defineProperty(GuestContext64.prototype, 'vmasstArchitecturalIopl', {
      get: function() {
        if (this._m_vmasstArchitecturalIopl !== undefined)
          return this._m_vmasstArchitecturalIopl;
        this._m_vmasstArchitecturalIopl = ((BigInt(this.vmAssist) & 16n) !== 0n);
        return this._m_vmasstArchitecturalIopl;
      }
    });

    /**
     * The machine-to-physical table is hidden from user mode.
     */
    Object.defineProperty(GuestContext64.prototype, 'vmasstM2pStrict', {
      get: function() {
        if (this._m_vmasstM2pStrict !== undefined)
          return this._m_vmasstM2pStrict;
        this._m_vmasstM2pStrict = (KaitaiStream.remainder(KaitaiStream.quotient(BigInt(this.vmAssist), 4294967296n), 2n) === 1n);
        return this._m_vmasstM2pStrict;
      }
    });

    /**
     * Level 3 page tables may lie above 4 GiB (32-bit guests).
     */
    Object.defineProperty(GuestContext64.prototype, 'vmasstPaeExtendedCr3', {
      get: function() {
        if (this._m_vmasstPaeExtendedCr3 !== undefined)
          return this._m_vmasstPaeExtendedCr3;
        this._m_vmasstPaeExtendedCr3 = ((BigInt(this.vmAssist) & 8n) !== 0n);
        return this._m_vmasstPaeExtendedCr3;
      }
    });

    /**
     * Xen marks when it updates the run state information.
     */
    Object.defineProperty(GuestContext64.prototype, 'vmasstRunstateUpdateFlag', {
      get: function() {
        if (this._m_vmasstRunstateUpdateFlag !== undefined)
          return this._m_vmasstRunstateUpdateFlag;
        this._m_vmasstRunstateUpdateFlag = ((BigInt(this.vmAssist) & 32n) !== 0n);
        return this._m_vmasstRunstateUpdateFlag;
      }
    });

    /**
     * The guest may write to its level 1 page tables.
     */
    Object.defineProperty(GuestContext64.prototype, 'vmasstWritablePagetables', {
      get: function() {
        if (this._m_vmasstWritablePagetables !== undefined)
          return this._m_vmasstWritablePagetables;
        this._m_vmasstWritablePagetables = ((BigInt(this.vmAssist) & 4n) !== 0n);
        return this._m_vmasstWritablePagetables;
      }
    });

    /**
     * FPU and SSE registers.
     */

    /**
     * State of the vCPU, `VGCF_*`.
     */

    /**
     * General registers.
     */

    /**
     * Virtual interrupt descriptor table, by vector.
     */

    /**
     * Linear address of the local descriptor table.
     */

    /**
     * Number of entries in the local descriptor table.
     */

    /**
     * Frames of the global descriptor table, 512 entries each. MFNs; a libxc
     * image has PFNs.
     */

    /**
     * Number of entries in the global descriptor table.
     */

    /**
     * Stack segment for entries into the guest kernel.
     */

    /**
     * Stack pointer for entries into the guest kernel.
     */

    /**
     * Control register 0.
     */

    /**
     * Page table for user mode, in the form of a CR3; 0 if there is none.
     * Holds an MFN; a libxc image has a PFN, with bit 0 set.
     */

    /**
     * Address of the last page fault; the guest itself reads it from its
     * vCPU information.
     */

    /**
     * Page table for kernel mode. Holds an MFN; a libxc image has a PFN.
     */

    /**
     * Control register 4.
     */

    /**
     * Not used.
     */

    /**
     * Not used.
     */

    /**
     * Not used.
     */

    /**
     * Address of breakpoint 0.
     */

    /**
     * Address of breakpoint 1.
     */

    /**
     * Address of breakpoint 2.
     */

    /**
     * Address of breakpoint 3.
     */

    /**
     * Not used.
     */

    /**
     * Which I/O breakpoints of `dr7` Xen emulates in old versions; else 0.
     */

    /**
     * Debug status.
     */

    /**
     * Debug control.
     */

    /**
     * Address that events are delivered to.
     */

    /**
     * Address that is entered if returning to the guest fails.
     */

    /**
     * Address that SYSCALL from 64-bit code enters.
     */

    /**
     * Assistance that the guest asked Xen for, `VMASST_TYPE_*`.
     */

    /**
     * Base of FS.
     */

    /**
     * Base of GS in kernel mode.
     */

    /**
     * Base of GS in user mode.
     */

    return GuestContext64;
  })();

  /**
   * One model specific register of a vCPU.
   * @see xen/include/public/domctl.h, struct xen_domctl_vcpu_msr
   */

  var Msr = XenPvVcpu.Msr = (function() {
    function Msr(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    Msr.prototype._read = function() {
      this.index = this._io.readU4le();
      this.reserved = this._io.readU4le();
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

    return Msr;
  })();

  /**
   * Handler of one exception or software interrupt, 32-bit guest.
   * @see xen/include/public/arch-x86/xen.h, struct trap_info
   */

  var TrapInfo32 = XenPvVcpu.TrapInfo32 = (function() {
    function TrapInfo32(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    TrapInfo32.prototype._read = function() {
      this.vector = this._io.readU1();
      this.flags = this._io.readU1();
      this.cs = this._io.readU2le();
      this.address = this._io.readU4le();
    }

    /**
     * The handler is entered with events masked.
     */
    Object.defineProperty(TrapInfo32.prototype, 'clearsIf', {
      get: function() {
        if (this._m_clearsIf !== undefined)
          return this._m_clearsIf;
        this._m_clearsIf = (this.flags & 4) != 0;
        return this._m_clearsIf;
      }
    });

    /**
     * Privilege level from which software may raise the trap.
     */
    Object.defineProperty(TrapInfo32.prototype, 'dpl', {
      get: function() {
        if (this._m_dpl !== undefined)
          return this._m_dpl;
        this._m_dpl = KaitaiStream.mod(this.flags, 4);
        return this._m_dpl;
      }
    });

    /**
     * Vector; equals the place in the table, or is 0 in an unused entry.
     */

    /**
     * Privilege level and event masking.
     */

    /**
     * Code segment of the handler.
     */

    /**
     * Address of the handler; 0 if there is none.
     */

    return TrapInfo32;
  })();

  /**
   * Handler of one exception or software interrupt, 64-bit guest.
   * @see xen/include/public/arch-x86/xen.h, struct trap_info
   */

  var TrapInfo64 = XenPvVcpu.TrapInfo64 = (function() {
    function TrapInfo64(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    TrapInfo64.prototype._read = function() {
      this.vector = this._io.readU1();
      this.flags = this._io.readU1();
      this.cs = this._io.readU2le();
      this.padding = this._io.readBytes(4);
      this.address = this._io.readU8le();
    }

    /**
     * The handler is entered with events masked.
     */
    Object.defineProperty(TrapInfo64.prototype, 'clearsIf', {
      get: function() {
        if (this._m_clearsIf !== undefined)
          return this._m_clearsIf;
        this._m_clearsIf = (this.flags & 4) != 0;
        return this._m_clearsIf;
      }
    });

    /**
     * Privilege level from which software may raise the trap.
     */
    Object.defineProperty(TrapInfo64.prototype, 'dpl', {
      get: function() {
        if (this._m_dpl !== undefined)
          return this._m_dpl;
        this._m_dpl = KaitaiStream.mod(this.flags, 4);
        return this._m_dpl;
      }
    });

    /**
     * Vector; equals the place in the table, or is 0 in an unused entry.
     */

    /**
     * Privilege level and event masking.
     */

    /**
     * Code segment of the handler.
     */

    /**
     * Padding that the compiler inserts.
     */

    /**
     * Address of the handler; 0 if there is none.
     */

    return TrapInfo64;
  })();

  /**
   * General registers of a vCPU of a 32-bit guest, 68 octets.
   * @see xen/include/public/arch-x86/xen-x86_32.h, struct cpu_user_regs
   */

  var UserRegs32 = XenPvVcpu.UserRegs32 = (function() {
    function UserRegs32(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    UserRegs32.prototype._read = function() {
      this.ebx = this._io.readU4le();
      this.ecx = this._io.readU4le();
      this.edx = this._io.readU4le();
      this.esi = this._io.readU4le();
      this.edi = this._io.readU4le();
      this.ebp = this._io.readU4le();
      this.eax = this._io.readU4le();
      this.errorCode = this._io.readU2le();
      this.entryVector = this._io.readU2le();
      this.eip = this._io.readU4le();
      this.cs = this._io.readU2le();
      this.savedUpcallMask = this._io.readU1();
      this.pad0 = this._io.readU1();
      this.eflags = this._io.readU4le();
      this.esp = this._io.readU4le();
      this.ss = this._io.readU2le();
      this.pad1 = this._io.readU2le();
      this.es = this._io.readU2le();
      this.pad2 = this._io.readU2le();
      this.ds = this._io.readU2le();
      this.pad3 = this._io.readU2le();
      this.fs = this._io.readU2le();
      this.pad4 = this._io.readU2le();
      this.gs = this._io.readU2le();
      this.pad5 = this._io.readU2le();
    }

    /**
     * Privilege level that the vCPU ran at: 3 in 64-bit guests, kernel and
     * user alike; 1 is the kernel of a 32-bit guest.
     */
    Object.defineProperty(UserRegs32.prototype, 'cpl', {
      get: function() {
        if (this._m_cpl !== undefined)
          return this._m_cpl;
        this._m_cpl = KaitaiStream.mod(this.cs, 4);
        return this._m_cpl;
      }
    });

    /**
     * Alignment check, or access to user pages allowed.
     */
    Object.defineProperty(UserRegs32.prototype, 'eflagsAc', {
      get: function() {
        if (this._m_eflagsAc !== undefined)
          return this._m_eflagsAc;
        this._m_eflagsAc = (this.eflags & 262144) != 0;
        return this._m_eflagsAc;
      }
    });

    /**
     * Auxiliary carry.
     */
    Object.defineProperty(UserRegs32.prototype, 'eflagsAf', {
      get: function() {
        if (this._m_eflagsAf !== undefined)
          return this._m_eflagsAf;
        this._m_eflagsAf = (this.eflags & 16) != 0;
        return this._m_eflagsAf;
      }
    });

    /**
     * Carry.
     */
    Object.defineProperty(UserRegs32.prototype, 'eflagsCf', {
      get: function() {
        if (this._m_eflagsCf !== undefined)
          return this._m_eflagsCf;
        this._m_eflagsCf = (this.eflags & 1) != 0;
        return this._m_eflagsCf;
      }
    });

    /**
     * Direction of string instructions.
     */
    Object.defineProperty(UserRegs32.prototype, 'eflagsDf', {
      get: function() {
        if (this._m_eflagsDf !== undefined)
          return this._m_eflagsDf;
        this._m_eflagsDf = (this.eflags & 1024) != 0;
        return this._m_eflagsDf;
      }
    });

    /**
     * CPUID can be used.
     */
    Object.defineProperty(UserRegs32.prototype, 'eflagsId', {
      get: function() {
        if (this._m_eflagsId !== undefined)
          return this._m_eflagsId;
        this._m_eflagsId = (this.eflags & 2097152) != 0;
        return this._m_eflagsId;
      }
    });

    /**
     * Interrupts on; for PV the inverse of `saved_upcall_mask`.
     */
    Object.defineProperty(UserRegs32.prototype, 'eflagsIf', {
      get: function() {
        if (this._m_eflagsIf !== undefined)
          return this._m_eflagsIf;
        this._m_eflagsIf = (this.eflags & 512) != 0;
        return this._m_eflagsIf;
      }
    });

    /**
     * I/O privilege level, for PV the virtual one.
     */
    Object.defineProperty(UserRegs32.prototype, 'eflagsIopl', {
      get: function() {
        if (this._m_eflagsIopl !== undefined)
          return this._m_eflagsIopl;
        this._m_eflagsIopl = KaitaiStream.mod(Math.floor(this.eflags / 4096), 4);
        return this._m_eflagsIopl;
      }
    });

    /**
     * Nested task.
     */
    Object.defineProperty(UserRegs32.prototype, 'eflagsNt', {
      get: function() {
        if (this._m_eflagsNt !== undefined)
          return this._m_eflagsNt;
        this._m_eflagsNt = (this.eflags & 16384) != 0;
        return this._m_eflagsNt;
      }
    });

    /**
     * Overflow.
     */
    Object.defineProperty(UserRegs32.prototype, 'eflagsOf', {
      get: function() {
        if (this._m_eflagsOf !== undefined)
          return this._m_eflagsOf;
        this._m_eflagsOf = (this.eflags & 2048) != 0;
        return this._m_eflagsOf;
      }
    });

    /**
     * Parity.
     */
    Object.defineProperty(UserRegs32.prototype, 'eflagsPf', {
      get: function() {
        if (this._m_eflagsPf !== undefined)
          return this._m_eflagsPf;
        this._m_eflagsPf = (this.eflags & 4) != 0;
        return this._m_eflagsPf;
      }
    });

    /**
     * Resume, one instruction without debug faults.
     */
    Object.defineProperty(UserRegs32.prototype, 'eflagsRf', {
      get: function() {
        if (this._m_eflagsRf !== undefined)
          return this._m_eflagsRf;
        this._m_eflagsRf = (this.eflags & 65536) != 0;
        return this._m_eflagsRf;
      }
    });

    /**
     * Sign.
     */
    Object.defineProperty(UserRegs32.prototype, 'eflagsSf', {
      get: function() {
        if (this._m_eflagsSf !== undefined)
          return this._m_eflagsSf;
        this._m_eflagsSf = (this.eflags & 128) != 0;
        return this._m_eflagsSf;
      }
    });

    /**
     * Trap after each instruction.
     */
    Object.defineProperty(UserRegs32.prototype, 'eflagsTf', {
      get: function() {
        if (this._m_eflagsTf !== undefined)
          return this._m_eflagsTf;
        this._m_eflagsTf = (this.eflags & 256) != 0;
        return this._m_eflagsTf;
      }
    });

    /**
     * Virtual interrupt flag.
     */
    Object.defineProperty(UserRegs32.prototype, 'eflagsVif', {
      get: function() {
        if (this._m_eflagsVif !== undefined)
          return this._m_eflagsVif;
        this._m_eflagsVif = (this.eflags & 524288) != 0;
        return this._m_eflagsVif;
      }
    });

    /**
     * Virtual interrupt pending.
     */
    Object.defineProperty(UserRegs32.prototype, 'eflagsVip', {
      get: function() {
        if (this._m_eflagsVip !== undefined)
          return this._m_eflagsVip;
        this._m_eflagsVip = (this.eflags & 1048576) != 0;
        return this._m_eflagsVip;
      }
    });

    /**
     * Virtual 8086 mode.
     */
    Object.defineProperty(UserRegs32.prototype, 'eflagsVm', {
      get: function() {
        if (this._m_eflagsVm !== undefined)
          return this._m_eflagsVm;
        this._m_eflagsVm = (this.eflags & 131072) != 0;
        return this._m_eflagsVm;
      }
    });

    /**
     * Zero.
     */
    Object.defineProperty(UserRegs32.prototype, 'eflagsZf', {
      get: function() {
        if (this._m_eflagsZf !== undefined)
          return this._m_eflagsZf;
        this._m_eflagsZf = (this.eflags & 64) != 0;
        return this._m_eflagsZf;
      }
    });

    /**
     * Register EBX.
     */

    /**
     * Register ECX.
     */

    /**
     * Register EDX. When a guest suspends, vCPU 0 has the frame of its start
     * info page here (MFN; a libxc image has a PFN).
     */

    /**
     * Register ESI.
     */

    /**
     * Register EDI.
     */

    /**
     * Register EBP.
     */

    /**
     * Register EAX.
     */

    /**
     * Private to Xen.
     */

    /**
     * Private to Xen.
     */

    /**
     * Instruction pointer.
     */

    /**
     * Code segment selector.
     */

    /**
     * Not 0 if events are masked for the vCPU.
     */

    /**
     * Padding.
     */

    /**
     * Flags register.
     */

    /**
     * Stack pointer.
     */

    /**
     * Stack segment selector.
     */

    /**
     * Padding.
     */

    /**
     * ES selector.
     */

    /**
     * Padding.
     */

    /**
     * DS selector.
     */

    /**
     * Padding.
     */

    /**
     * FS selector.
     */

    /**
     * Padding.
     */

    /**
     * GS selector.
     */

    /**
     * Padding.
     */

    return UserRegs32;
  })();

  /**
   * General registers of a vCPU of a 64-bit guest, 200 octets.
   * @see xen/include/public/arch-x86/xen-x86_64.h, struct cpu_user_regs
   */

  var UserRegs64 = XenPvVcpu.UserRegs64 = (function() {
    function UserRegs64(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    UserRegs64.prototype._read = function() {
      this.r15 = this._io.readU8le();
      this.r14 = this._io.readU8le();
      this.r13 = this._io.readU8le();
      this.r12 = this._io.readU8le();
      this.rbp = this._io.readU8le();
      this.rbx = this._io.readU8le();
      this.r11 = this._io.readU8le();
      this.r10 = this._io.readU8le();
      this.r9 = this._io.readU8le();
      this.r8 = this._io.readU8le();
      this.rax = this._io.readU8le();
      this.rcx = this._io.readU8le();
      this.rdx = this._io.readU8le();
      this.rsi = this._io.readU8le();
      this.rdi = this._io.readU8le();
      this.errorCode = this._io.readU4le();
      this.entryVector = this._io.readU4le();
      this.rip = this._io.readU8le();
      this.cs = this._io.readU2le();
      this.pad0 = this._io.readBytes(2);
      this.savedUpcallMask = this._io.readU1();
      this.pad1 = this._io.readBytes(3);
      this.rflags = this._io.readU8le();
      this.rsp = this._io.readU8le();
      this.ss = this._io.readU2le();
      this.pad2 = this._io.readBytes(6);
      this.es = this._io.readU2le();
      this.pad3 = this._io.readBytes(6);
      this.ds = this._io.readU2le();
      this.pad4 = this._io.readBytes(6);
      this.fs = this._io.readU2le();
      this.pad5 = this._io.readBytes(6);
      this.gs = this._io.readU2le();
      this.pad6 = this._io.readBytes(6);
    }

    /**
     * Privilege level that the vCPU ran at: 3 in 64-bit guests, kernel and
     * user alike; 1 is the kernel of a 32-bit guest.
     */
    Object.defineProperty(UserRegs64.prototype, 'cpl', {
      get: function() {
        if (this._m_cpl !== undefined)
          return this._m_cpl;
        this._m_cpl = KaitaiStream.mod(this.cs, 4);
        return this._m_cpl;
      }
    });

    /**
     * Alignment check, or access to user pages allowed.
     */
    Object.defineProperty(UserRegs64.prototype, 'rflagsAc', {
      get: function() {
        if (this._m_rflagsAc !== undefined)
          return this._m_rflagsAc;
        this._m_rflagsAc = ((BigInt(this.rflags) & 262144n) !== 0n);
        return this._m_rflagsAc;
      }
    });

    /**
     * Auxiliary carry.
     */
    Object.defineProperty(UserRegs64.prototype, 'rflagsAf', {
      get: function() {
        if (this._m_rflagsAf !== undefined)
          return this._m_rflagsAf;
        this._m_rflagsAf = ((BigInt(this.rflags) & 16n) !== 0n);
        return this._m_rflagsAf;
      }
    });

    /**
     * Carry.
     */
    Object.defineProperty(UserRegs64.prototype, 'rflagsCf', {
      get: function() {
        if (this._m_rflagsCf !== undefined)
          return this._m_rflagsCf;
        this._m_rflagsCf = ((BigInt(this.rflags) & 1n) !== 0n);
        return this._m_rflagsCf;
      }
    });

    /**
     * Direction of string instructions.
     */
    Object.defineProperty(UserRegs64.prototype, 'rflagsDf', {
      get: function() {
        if (this._m_rflagsDf !== undefined)
          return this._m_rflagsDf;
        this._m_rflagsDf = ((BigInt(this.rflags) & 1024n) !== 0n);
        return this._m_rflagsDf;
      }
    });

    /**
     * CPUID can be used.
     */
    Object.defineProperty(UserRegs64.prototype, 'rflagsId', {
      get: function() {
        if (this._m_rflagsId !== undefined)
          return this._m_rflagsId;
        this._m_rflagsId = ((BigInt(this.rflags) & 2097152n) !== 0n);
        return this._m_rflagsId;
      }
    });

    /**
     * Interrupts on; for PV the inverse of `saved_upcall_mask`.
     */
    Object.defineProperty(UserRegs64.prototype, 'rflagsIf', {
      get: function() {
        if (this._m_rflagsIf !== undefined)
          return this._m_rflagsIf;
        this._m_rflagsIf = ((BigInt(this.rflags) & 512n) !== 0n);
        return this._m_rflagsIf;
      }
    });

    /**
     * I/O privilege level, for PV the virtual one.
     */
    Object.defineProperty(UserRegs64.prototype, 'rflagsIopl', {
      get: function() {
        if (this._m_rflagsIopl !== undefined)
          return this._m_rflagsIopl;
        this._m_rflagsIopl = KaitaiStream.narrow(KaitaiStream.remainder(KaitaiStream.quotient(BigInt(this.rflags), 4096n), 4n));
        return this._m_rflagsIopl;
      }
    });

    /**
     * Nested task.
     */
    Object.defineProperty(UserRegs64.prototype, 'rflagsNt', {
      get: function() {
        if (this._m_rflagsNt !== undefined)
          return this._m_rflagsNt;
        this._m_rflagsNt = ((BigInt(this.rflags) & 16384n) !== 0n);
        return this._m_rflagsNt;
      }
    });

    /**
     * Overflow.
     */
    Object.defineProperty(UserRegs64.prototype, 'rflagsOf', {
      get: function() {
        if (this._m_rflagsOf !== undefined)
          return this._m_rflagsOf;
        this._m_rflagsOf = ((BigInt(this.rflags) & 2048n) !== 0n);
        return this._m_rflagsOf;
      }
    });

    /**
     * Parity.
     */
    Object.defineProperty(UserRegs64.prototype, 'rflagsPf', {
      get: function() {
        if (this._m_rflagsPf !== undefined)
          return this._m_rflagsPf;
        this._m_rflagsPf = ((BigInt(this.rflags) & 4n) !== 0n);
        return this._m_rflagsPf;
      }
    });

    /**
     * Resume, one instruction without debug faults.
     */
    Object.defineProperty(UserRegs64.prototype, 'rflagsRf', {
      get: function() {
        if (this._m_rflagsRf !== undefined)
          return this._m_rflagsRf;
        this._m_rflagsRf = ((BigInt(this.rflags) & 65536n) !== 0n);
        return this._m_rflagsRf;
      }
    });

    /**
     * Sign.
     */
    Object.defineProperty(UserRegs64.prototype, 'rflagsSf', {
      get: function() {
        if (this._m_rflagsSf !== undefined)
          return this._m_rflagsSf;
        this._m_rflagsSf = ((BigInt(this.rflags) & 128n) !== 0n);
        return this._m_rflagsSf;
      }
    });

    /**
     * Trap after each instruction.
     */
    Object.defineProperty(UserRegs64.prototype, 'rflagsTf', {
      get: function() {
        if (this._m_rflagsTf !== undefined)
          return this._m_rflagsTf;
        this._m_rflagsTf = ((BigInt(this.rflags) & 256n) !== 0n);
        return this._m_rflagsTf;
      }
    });

    /**
     * Virtual interrupt flag.
     */
    Object.defineProperty(UserRegs64.prototype, 'rflagsVif', {
      get: function() {
        if (this._m_rflagsVif !== undefined)
          return this._m_rflagsVif;
        this._m_rflagsVif = ((BigInt(this.rflags) & 524288n) !== 0n);
        return this._m_rflagsVif;
      }
    });

    /**
     * Virtual interrupt pending.
     */
    Object.defineProperty(UserRegs64.prototype, 'rflagsVip', {
      get: function() {
        if (this._m_rflagsVip !== undefined)
          return this._m_rflagsVip;
        this._m_rflagsVip = ((BigInt(this.rflags) & 1048576n) !== 0n);
        return this._m_rflagsVip;
      }
    });

    /**
     * Virtual 8086 mode.
     */
    Object.defineProperty(UserRegs64.prototype, 'rflagsVm', {
      get: function() {
        if (this._m_rflagsVm !== undefined)
          return this._m_rflagsVm;
        this._m_rflagsVm = ((BigInt(this.rflags) & 131072n) !== 0n);
        return this._m_rflagsVm;
      }
    });

    /**
     * Zero.
     */
    Object.defineProperty(UserRegs64.prototype, 'rflagsZf', {
      get: function() {
        if (this._m_rflagsZf !== undefined)
          return this._m_rflagsZf;
        this._m_rflagsZf = ((BigInt(this.rflags) & 64n) !== 0n);
        return this._m_rflagsZf;
      }
    });

    /**
     * Register R15.
     */

    /**
     * Register R14.
     */

    /**
     * Register R13.
     */

    /**
     * Register R12.
     */

    /**
     * Register RBP.
     */

    /**
     * Register RBX.
     */

    /**
     * Register R11.
     */

    /**
     * Register R10.
     */

    /**
     * Register R9.
     */

    /**
     * Register R8.
     */

    /**
     * Register RAX.
     */

    /**
     * Register RCX.
     */

    /**
     * Register RDX. When a guest suspends, vCPU 0 has the frame of its start
     * info page here (MFN; a libxc image has a PFN).
     */

    /**
     * Register RSI.
     */

    /**
     * Register RDI.
     */

    /**
     * Private to Xen.
     */

    /**
     * Private to Xen.
     */

    /**
     * Instruction pointer.
     */

    /**
     * Code segment selector.
     */

    /**
     * Padding.
     */

    /**
     * Not 0 if events are masked for the vCPU.
     */

    /**
     * Padding.
     */

    /**
     * Flags register.
     */

    /**
     * Stack pointer.
     */

    /**
     * Stack segment selector.
     */

    /**
     * Padding.
     */

    /**
     * ES selector.
     */

    /**
     * Padding.
     */

    /**
     * DS selector.
     */

    /**
     * Padding.
     */

    /**
     * FS selector.
     */

    /**
     * Padding.
     */

    /**
     * GS selector.
     */

    /**
     * Padding.
     */

    return UserRegs64;
  })();

  /**
   * Extended processor state, `xcr0` and what came into use so far before the
   * XSAVE area.
   * @see xen/include/public/domctl.h, struct xen_domctl_vcpuextstate
   */

  var XsaveContext = XenPvVcpu.XsaveContext = (function() {
    function XsaveContext(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    XsaveContext.prototype._read = function() {
      this.xcr0 = this._io.readU8le();
      this.xcr0Accum = this._io.readU8le();
      if (!(this._io.isEof())) {
        this._raw_area = this._io.readBytesFull();
        var _io__raw_area = new KaitaiStream(this._raw_area);
        this.area = new X86Xsave_.X86Xsave(_io__raw_area, null, null);
      }
    }

    /**
     * MPX configuration.
     */
    Object.defineProperty(XsaveContext.prototype, 'xcr0AccumBndcsr', {
      get: function() {
        if (this._m_xcr0AccumBndcsr !== undefined)
          return this._m_xcr0AccumBndcsr;
        this._m_xcr0AccumBndcsr = ((BigInt(this.xcr0Accum) & 16n) !== 0n);
        return this._m_xcr0AccumBndcsr;
      }
    });

    /**
     * MPX bound registers.
     */
    Object.defineProperty(XsaveContext.prototype, 'xcr0AccumBndregs', {
      get: function() {
        if (this._m_xcr0AccumBndregs !== undefined)
          return this._m_xcr0AccumBndregs;
        this._m_xcr0AccumBndregs = ((BigInt(this.xcr0Accum) & 8n) !== 0n);
        return this._m_xcr0AccumBndregs;
      }
    });

    /**
     * ZMM16 to ZMM31.
     */
    Object.defineProperty(XsaveContext.prototype, 'xcr0AccumHiZmm', {
      get: function() {
        if (this._m_xcr0AccumHiZmm !== undefined)
          return this._m_xcr0AccumHiZmm;
        this._m_xcr0AccumHiZmm = ((BigInt(this.xcr0Accum) & 128n) !== 0n);
        return this._m_xcr0AccumHiZmm;
      }
    });

    /**
     * AMD lightweight profiling.
     */
    Object.defineProperty(XsaveContext.prototype, 'xcr0AccumLwp', {
      get: function() {
        if (this._m_xcr0AccumLwp !== undefined)
          return this._m_xcr0AccumLwp;
        this._m_xcr0AccumLwp = (KaitaiStream.remainder(KaitaiStream.quotient(BigInt(this.xcr0Accum), 4611686018427387904n), 2n) === 1n);
        return this._m_xcr0AccumLwp;
      }
    });

    /**
     * AVX-512 mask registers.
     */
    Object.defineProperty(XsaveContext.prototype, 'xcr0AccumOpmask', {
      get: function() {
        if (this._m_xcr0AccumOpmask !== undefined)
          return this._m_xcr0AccumOpmask;
        this._m_xcr0AccumOpmask = ((BigInt(this.xcr0Accum) & 32n) !== 0n);
        return this._m_xcr0AccumOpmask;
      }
    });

    /**
     * Protection key rights.
     */
    Object.defineProperty(XsaveContext.prototype, 'xcr0AccumPkru', {
      get: function() {
        if (this._m_xcr0AccumPkru !== undefined)
          return this._m_xcr0AccumPkru;
        this._m_xcr0AccumPkru = ((BigInt(this.xcr0Accum) & 512n) !== 0n);
        return this._m_xcr0AccumPkru;
      }
    });

    /**
     * XMM registers.
     */
    Object.defineProperty(XsaveContext.prototype, 'xcr0AccumSse', {
      get: function() {
        if (this._m_xcr0AccumSse !== undefined)
          return this._m_xcr0AccumSse;
        this._m_xcr0AccumSse = ((BigInt(this.xcr0Accum) & 2n) !== 0n);
        return this._m_xcr0AccumSse;
      }
    });

    /**
     * AMX tile configuration.
     */
    Object.defineProperty(XsaveContext.prototype, 'xcr0AccumTileCfg', {
      get: function() {
        if (this._m_xcr0AccumTileCfg !== undefined)
          return this._m_xcr0AccumTileCfg;
        this._m_xcr0AccumTileCfg = ((BigInt(this.xcr0Accum) & 131072n) !== 0n);
        return this._m_xcr0AccumTileCfg;
      }
    });

    /**
     * AMX tiles.
     */
    Object.defineProperty(XsaveContext.prototype, 'xcr0AccumTileData', {
      get: function() {
        if (this._m_xcr0AccumTileData !== undefined)
          return this._m_xcr0AccumTileData;
        this._m_xcr0AccumTileData = ((BigInt(this.xcr0Accum) & 262144n) !== 0n);
        return this._m_xcr0AccumTileData;
      }
    });

    /**
     * x87 registers.
     */
    Object.defineProperty(XsaveContext.prototype, 'xcr0AccumX87', {
      get: function() {
        if (this._m_xcr0AccumX87 !== undefined)
          return this._m_xcr0AccumX87;
        this._m_xcr0AccumX87 = ((BigInt(this.xcr0Accum) & 1n) !== 0n);
        return this._m_xcr0AccumX87;
      }
    });

    /**
     * Upper halves of the YMM registers.
     */
    Object.defineProperty(XsaveContext.prototype, 'xcr0AccumYmm', {
      get: function() {
        if (this._m_xcr0AccumYmm !== undefined)
          return this._m_xcr0AccumYmm;
        this._m_xcr0AccumYmm = ((BigInt(this.xcr0Accum) & 4n) !== 0n);
        return this._m_xcr0AccumYmm;
      }
    });

    /**
     * Upper halves of ZMM0 to ZMM15.
     */
    Object.defineProperty(XsaveContext.prototype, 'xcr0AccumZmm', {
      get: function() {
        if (this._m_xcr0AccumZmm !== undefined)
          return this._m_xcr0AccumZmm;
        this._m_xcr0AccumZmm = ((BigInt(this.xcr0Accum) & 64n) !== 0n);
        return this._m_xcr0AccumZmm;
      }
    });

    /**
     * MPX configuration.
     */
    Object.defineProperty(XsaveContext.prototype, 'xcr0Bndcsr', {
      get: function() {
        if (this._m_xcr0Bndcsr !== undefined)
          return this._m_xcr0Bndcsr;
        this._m_xcr0Bndcsr = ((BigInt(this.xcr0) & 16n) !== 0n);
        return this._m_xcr0Bndcsr;
      }
    });

    /**
     * MPX bound registers.
     */
    Object.defineProperty(XsaveContext.prototype, 'xcr0Bndregs', {
      get: function() {
        if (this._m_xcr0Bndregs !== undefined)
          return this._m_xcr0Bndregs;
        this._m_xcr0Bndregs = ((BigInt(this.xcr0) & 8n) !== 0n);
        return this._m_xcr0Bndregs;
      }
    });

    /**
     * ZMM16 to ZMM31.
     */
    Object.defineProperty(XsaveContext.prototype, 'xcr0HiZmm', {
      get: function() {
        if (this._m_xcr0HiZmm !== undefined)
          return this._m_xcr0HiZmm;
        this._m_xcr0HiZmm = ((BigInt(this.xcr0) & 128n) !== 0n);
        return this._m_xcr0HiZmm;
      }
    });

    /**
     * AMD lightweight profiling.
     */
    Object.defineProperty(XsaveContext.prototype, 'xcr0Lwp', {
      get: function() {
        if (this._m_xcr0Lwp !== undefined)
          return this._m_xcr0Lwp;
        this._m_xcr0Lwp = (KaitaiStream.remainder(KaitaiStream.quotient(BigInt(this.xcr0), 4611686018427387904n), 2n) === 1n);
        return this._m_xcr0Lwp;
      }
    });

    /**
     * AVX-512 mask registers.
     */
    Object.defineProperty(XsaveContext.prototype, 'xcr0Opmask', {
      get: function() {
        if (this._m_xcr0Opmask !== undefined)
          return this._m_xcr0Opmask;
        this._m_xcr0Opmask = ((BigInt(this.xcr0) & 32n) !== 0n);
        return this._m_xcr0Opmask;
      }
    });

    /**
     * Protection key rights.
     */
    Object.defineProperty(XsaveContext.prototype, 'xcr0Pkru', {
      get: function() {
        if (this._m_xcr0Pkru !== undefined)
          return this._m_xcr0Pkru;
        this._m_xcr0Pkru = ((BigInt(this.xcr0) & 512n) !== 0n);
        return this._m_xcr0Pkru;
      }
    });

    /**
     * XMM registers.
     */
    Object.defineProperty(XsaveContext.prototype, 'xcr0Sse', {
      get: function() {
        if (this._m_xcr0Sse !== undefined)
          return this._m_xcr0Sse;
        this._m_xcr0Sse = ((BigInt(this.xcr0) & 2n) !== 0n);
        return this._m_xcr0Sse;
      }
    });

    /**
     * AMX tile configuration.
     */
    Object.defineProperty(XsaveContext.prototype, 'xcr0TileCfg', {
      get: function() {
        if (this._m_xcr0TileCfg !== undefined)
          return this._m_xcr0TileCfg;
        this._m_xcr0TileCfg = ((BigInt(this.xcr0) & 131072n) !== 0n);
        return this._m_xcr0TileCfg;
      }
    });

    /**
     * AMX tiles.
     */
    Object.defineProperty(XsaveContext.prototype, 'xcr0TileData', {
      get: function() {
        if (this._m_xcr0TileData !== undefined)
          return this._m_xcr0TileData;
        this._m_xcr0TileData = ((BigInt(this.xcr0) & 262144n) !== 0n);
        return this._m_xcr0TileData;
      }
    });

    /**
     * x87 registers.
     */
    Object.defineProperty(XsaveContext.prototype, 'xcr0X87', {
      get: function() {
        if (this._m_xcr0X87 !== undefined)
          return this._m_xcr0X87;
        this._m_xcr0X87 = ((BigInt(this.xcr0) & 1n) !== 0n);
        return this._m_xcr0X87;
      }
    });

    /**
     * Upper halves of the YMM registers.
     */
    Object.defineProperty(XsaveContext.prototype, 'xcr0Ymm', {
      get: function() {
        if (this._m_xcr0Ymm !== undefined)
          return this._m_xcr0Ymm;
        this._m_xcr0Ymm = ((BigInt(this.xcr0) & 4n) !== 0n);
        return this._m_xcr0Ymm;
      }
    });

    /**
     * Upper halves of ZMM0 to ZMM15.
     */
    Object.defineProperty(XsaveContext.prototype, 'xcr0Zmm', {
      get: function() {
        if (this._m_xcr0Zmm !== undefined)
          return this._m_xcr0Zmm;
        this._m_xcr0Zmm = ((BigInt(this.xcr0) & 64n) !== 0n);
        return this._m_xcr0Zmm;
      }
    });

    /**
     * Extended control register 0, which components the guest has on.
     */

    /**
     * All components that the guest ever had on.
     */

    /**
     * The XSAVE area, in the standard form; nothing if only the two words
     * above were stored.
     */

    return XsaveContext;
  })();

  return XenPvVcpu;
})();
XenPvVcpu_.XenPvVcpu = XenPvVcpu;
});
