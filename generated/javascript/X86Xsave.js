// This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild

(function (root, factory) {
  if (typeof define === 'function' && define.amd) {
    define(['exports', './ExactStream', './X86Fxsave'], factory);
  } else if (typeof exports === 'object' && exports !== null && typeof exports.nodeType !== 'number') {
    factory(exports, require('./ExactStream'), require('./X86Fxsave'));
  } else {
    factory(root.X86Xsave || (root.X86Xsave = {}), root.ExactStream, root.X86Fxsave || (root.X86Fxsave = {}));
  }
})(typeof self !== 'undefined' ? self : this, function (X86Xsave_, KaitaiStream, X86Fxsave_) {
/**
 * An XSAVE area: what XSAVE and XSAVEC write.
 * 
 * In the standard form the place of a component is what CPUID leaf 0xD says on
 * the CPU that wrote it, and that differs: Intel leaves a hole for AMD's
 * lightweight profiling behind AVX and then has MPX; AMD, since Zen 3, leaves no
 * room for either, so that all later components lie lower. The area does not
 * name its CPU, but its length does: it ends with the last component, and 2432
 * and 2440 bytes occur with the AMD places only.
 * 
 * In the compacted form, which Xen does not put into streams, the components of
 * `xcomp_bv` follow one another.
 * 
 * An area that stops after a component is read as far as it goes; it may also
 * have no octets at all, as older Xen wrote it for a guest that never used
 * XSAVE.
 * @see Intel 64 and IA-32 Architectures SDM, volume 1, 13.4 (XSAVE area)
 */

var X86Xsave = (function() {
  function X86Xsave(_io, _parent, _root) {
    this._io = _io;
    this._parent = _parent;
    this._root = _root || this;

    this._read();
  }
  X86Xsave.prototype._read = function() {
    if (!(this._io.isEof())) {
      this.legacy = new X86Fxsave_.X86Fxsave(this._io, null, null);
    }
    if (!(this._io.isEof())) {
      this.header = new XsaveHeader(this._io, this, this._root);
    }
    if ( ((!(this._io.isEof())) && (!(this.header.isCompacted)) && (this._io.size != 2432) && (this._io.size != 2440)) ) {
      this._raw_extended = this._io.readBytesFull();
      var _io__raw_extended = new KaitaiStream(this._raw_extended);
      this.extended = new StandardRegion(_io__raw_extended, this, this._root, this.hasApx);
    }
    if ( ((!(this._io.isEof())) && (!(this.header.isCompacted)) && ( ((this._io.size == 2432) || (this._io.size == 2440)) )) ) {
      this._raw_extendedAmd = this._io.readBytesFull();
      var _io__raw_extendedAmd = new KaitaiStream(this._raw_extendedAmd);
      this.extendedAmd = new AmdRegion(_io__raw_extendedAmd, this, this._root);
    }
    if ( ((!(this._io.isEof())) && (this.header.isCompacted)) ) {
      this._raw_extendedCompacted = this._io.readBytesFull();
      var _io__raw_extendedCompacted = new KaitaiStream(this._raw_extendedCompacted);
      this.extendedCompacted = new CompactedRegion(_io__raw_extendedCompacted, this, this._root, this.components);
    }
  }

  /**
   * Components at the places they have on AMD CPUs since Zen 3; from byte 576
   * of the area.
   * @see AMD64 Architecture Programmer's Manual, volume 2, 11.5 (XSAVE/XRSTOR),
   * CPUID leaf 0xD
   */

  var AmdRegion = X86Xsave.AmdRegion = (function() {
    function AmdRegion(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    AmdRegion.prototype._read = function() {
      if (!(this._io.isEof())) {
        this.avx = new AvxState(this._io, this, this._root);
      }
      if (!(this._io.isEof())) {
        this.opmask = new OpmaskState(this._io, this, this._root);
      }
      if (!(this._io.isEof())) {
        this.zmmHi256 = new ZmmHi256State(this._io, this, this._root);
      }
      if (!(this._io.isEof())) {
        this.hi16Zmm = new Hi16ZmmState(this._io, this, this._root);
      }
      if (!(this._io.isEof())) {
        this.pkru = new PkruState(this._io, this, this._root);
      }
      if (!(this._io.isEof())) {
        this.trailing = this._io.readBytesFull();
      }
    }

    /**
     * Upper halves of the YMM registers; at 576 of the area.
     */

    /**
     * AVX-512 mask registers; at 832 of the area.
     */

    /**
     * Upper halves of ZMM0 to ZMM15; at 896 of the area.
     */

    /**
     * ZMM16 to ZMM31; at 1408 of the area.
     */

    /**
     * Protection key rights; at 2432 of the area.
     */

    /**
     * Octets behind the known components, kept as they are.
     */

    return AmdRegion;
  })();

  /**
   * State component 19, the APX registers.
   * @see Intel Advanced Performance Extensions Architecture Specification
   */

  var ApxState = X86Xsave.ApxState = (function() {
    function ApxState(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    ApxState.prototype._read = function() {
      this.r = [];
      for (var i = 0; i < 16; i++) {
        this.r.push(this._io.readU8le());
      }
    }

    /**
     * R16 to R31.
     */

    return ApxState;
  })();

  /**
   * State component 2, AVX.
   * @see Intel 64 and IA-32 Architectures SDM, volume 1, 13.4 (XSAVE area)
   */

  var AvxState = X86Xsave.AvxState = (function() {
    function AvxState(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    AvxState.prototype._read = function() {
      this.ymmHi = [];
      for (var i = 0; i < 16; i++) {
        this.ymmHi.push(new X86Fxsave_.X86Fxsave.Vector128(this._io, null, null));
      }
    }

    /**
     * Bits 255 to 128 of YMM0 to YMM15.
     */

    return AvxState;
  })();

  /**
   * State component 4, MPX configuration and status.
   * @see xen/arch/x86/include/asm/xstate.h (struct xstate_bndcsr)
   */

  var BndcsrState = X86Xsave.BndcsrState = (function() {
    function BndcsrState(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    BndcsrState.prototype._read = function() {
      this.bndcfgu = this._io.readU8le();
      this.bndstatus = this._io.readU8le();
      this.reserved = this._io.readBytes(48);
    }

    /**
     * Page number of the bound directory.
     */
    Object.defineProperty(BndcsrState.prototype, 'bndcfguBasePfn', {
      get: function() {
        if (this._m_bndcfguBasePfn !== undefined)
          return this._m_bndcfguBasePfn;
        this._m_bndcfguBasePfn = KaitaiStream.narrow(BigInt.asUintN(64, KaitaiStream.quotient(BigInt(this.bndcfgu), 4096n)));
        return this._m_bndcfguBasePfn;
      }
    });

    /**
     * Branches without a BND prefix keep the bound registers.
     */
    Object.defineProperty(BndcsrState.prototype, 'bndcfguBndpreserve', {
      get: function() {
        if (this._m_bndcfguBndpreserve !== undefined)
          return this._m_bndcfguBndpreserve;
        this._m_bndcfguBndpreserve = ((BigInt(this.bndcfgu) & 2n) !== 0n);
        return this._m_bndcfguBndpreserve;
      }
    });

    /**
     * MPX is enabled in user mode.
     */
    Object.defineProperty(BndcsrState.prototype, 'bndcfguEn', {
      get: function() {
        if (this._m_bndcfguEn !== undefined)
          return this._m_bndcfguEn;
        this._m_bndcfguEn = ((BigInt(this.bndcfgu) & 1n) !== 0n);
        return this._m_bndcfguEn;
      }
    });

    /**
     * 0 none, 1 bound violation, 2 invalid directory entry.
     */
    Object.defineProperty(BndcsrState.prototype, 'errorCode', {
      get: function() {
        if (this._m_errorCode !== undefined)
          return this._m_errorCode;
        this._m_errorCode = KaitaiStream.narrow((BigInt(this.bndstatus) & 3n));
        return this._m_errorCode;
      }
    });

    /**
     * Configuration of user mode: base address of the bound directory in
     * bits 63 to 12.
     */

    /**
     * Status of the last bound operation.
     */

    /**
     * Unused octets of the component.
     */

    return BndcsrState;
  })();

  /**
   * State component 3, the MPX bound registers.
   * @see Intel 64 and IA-32 Architectures SDM, volume 1, 13.4 (XSAVE area)
   */

  var BndregsState = X86Xsave.BndregsState = (function() {
    function BndregsState(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    BndregsState.prototype._read = function() {
      this.bnd = [];
      for (var i = 0; i < 4; i++) {
        this.bnd.push(new BoundRegister(this._io, this, this._root));
      }
    }

    /**
     * BND0 to BND3.
     */

    return BndregsState;
  })();

  /**
   * One MPX bound register.
   * @see Intel 64 and IA-32 Architectures SDM, volume 1, 13.4 (XSAVE area)
   */

  var BoundRegister = X86Xsave.BoundRegister = (function() {
    function BoundRegister(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    BoundRegister.prototype._read = function() {
      this.lower = this._io.readU8le();
      this.upperComplement = this._io.readU8le();
    }

    /**
     * Lower bound.
     */

    /**
     * Upper bound, all bits inverted.
     */

    return BoundRegister;
  })();

  /**
   * State component 12, supervisor shadow stacks.
   * @see Intel 64 and IA-32 Architectures SDM, volume 1, 13.4 (XSAVE area)
   */

  var CetSState = X86Xsave.CetSState = (function() {
    function CetSState(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    CetSState.prototype._read = function() {
      this.pl0Ssp = this._io.readU8le();
      this.pl1Ssp = this._io.readU8le();
      this.pl2Ssp = this._io.readU8le();
    }

    /**
     * Shadow stack pointer of ring 0.
     */

    /**
     * Shadow stack pointer of ring 1.
     */

    /**
     * Shadow stack pointer of ring 2.
     */

    return CetSState;
  })();

  /**
   * State component 11, control-flow enforcement of user mode.
   * @see Intel 64 and IA-32 Architectures SDM, volume 1, 13.4 (XSAVE area)
   */

  var CetUState = X86Xsave.CetUState = (function() {
    function CetUState(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    CetUState.prototype._read = function() {
      this.uCet = this._io.readU8le();
      this.pl3Ssp = this._io.readU8le();
    }

    /**
     * Indirect branch tracking is enabled.
     */
    Object.defineProperty(CetUState.prototype, 'endbrEn', {
      get: function() {
        if (this._m_endbrEn !== undefined)
          return this._m_endbrEn;
        this._m_endbrEn = ((BigInt(this.uCet) & 4n) !== 0n);
        return this._m_endbrEn;
      }
    });

    /**
     * Legacy code is allowed by bitmap.
     */
    Object.defineProperty(CetUState.prototype, 'legIwEn', {
      get: function() {
        if (this._m_legIwEn !== undefined)
          return this._m_legIwEn;
        this._m_legIwEn = ((BigInt(this.uCet) & 8n) !== 0n);
        return this._m_legIwEn;
      }
    });

    /**
     * The no-track prefix is allowed.
     */
    Object.defineProperty(CetUState.prototype, 'noTrkEn', {
      get: function() {
        if (this._m_noTrkEn !== undefined)
          return this._m_noTrkEn;
        this._m_noTrkEn = ((BigInt(this.uCet) & 16n) !== 0n);
        return this._m_noTrkEn;
      }
    });

    /**
     * Shadow stacks are enabled.
     */
    Object.defineProperty(CetUState.prototype, 'shStkEn', {
      get: function() {
        if (this._m_shStkEn !== undefined)
          return this._m_shStkEn;
        this._m_shStkEn = ((BigInt(this.uCet) & 1n) !== 0n);
        return this._m_shStkEn;
      }
    });

    /**
     * Tracking is suppressed.
     */
    Object.defineProperty(CetUState.prototype, 'suppress', {
      get: function() {
        if (this._m_suppress !== undefined)
          return this._m_suppress;
        this._m_suppress = ((BigInt(this.uCet) & 1024n) !== 0n);
        return this._m_suppress;
      }
    });

    /**
     * Suppression of tracking is disabled.
     */
    Object.defineProperty(CetUState.prototype, 'suppressDis', {
      get: function() {
        if (this._m_suppressDis !== undefined)
          return this._m_suppressDis;
        this._m_suppressDis = ((BigInt(this.uCet) & 32n) !== 0n);
        return this._m_suppressDis;
      }
    });

    /**
     * An ENDBR must follow.
     */
    Object.defineProperty(CetUState.prototype, 'tracker', {
      get: function() {
        if (this._m_tracker !== undefined)
          return this._m_tracker;
        this._m_tracker = ((BigInt(this.uCet) & 2048n) !== 0n);
        return this._m_tracker;
      }
    });

    /**
     * WRSS is enabled.
     */
    Object.defineProperty(CetUState.prototype, 'wrShstkEn', {
      get: function() {
        if (this._m_wrShstkEn !== undefined)
          return this._m_wrShstkEn;
        this._m_wrShstkEn = ((BigInt(this.uCet) & 2n) !== 0n);
        return this._m_wrShstkEn;
      }
    });

    /**
     * Configuration of user mode.
     */

    /**
     * Shadow stack pointer of ring 3.
     */

    return CetUState;
  })();

  /**
   * Components of the compacted form, in the order of their bits. One follows
   * the other, but for the AMX components, which start at a multiple of 64.
   * @see Intel 64 and IA-32 Architectures SDM, volume 1, 13.4.3 (extended region of
   * an XSAVE area)
   */

  var CompactedRegion = X86Xsave.CompactedRegion = (function() {
    function CompactedRegion(_io, _parent, _root, components) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;
      this.components = components;

      this._read();
    }
    CompactedRegion.prototype._read = function() {
      if ( (((this.components & 4) != 0) && (!(this._io.isEof()))) ) {
        this.avx = new AvxState(this._io, this, this._root);
      }
      if ( (((this.components & 8) != 0) && (!(this._io.isEof()))) ) {
        this.bndregs = new BndregsState(this._io, this, this._root);
      }
      if ( (((this.components & 16) != 0) && (!(this._io.isEof()))) ) {
        this.bndcsr = new BndcsrState(this._io, this, this._root);
      }
      if ( (((this.components & 32) != 0) && (!(this._io.isEof()))) ) {
        this.opmask = new OpmaskState(this._io, this, this._root);
      }
      if ( (((this.components & 64) != 0) && (!(this._io.isEof()))) ) {
        this.zmmHi256 = new ZmmHi256State(this._io, this, this._root);
      }
      if ( (((this.components & 128) != 0) && (!(this._io.isEof()))) ) {
        this.hi16Zmm = new Hi16ZmmState(this._io, this, this._root);
      }
      if ( (((this.components & 256) != 0) && (!(this._io.isEof()))) ) {
        this.pt = new PtState(this._io, this, this._root);
      }
      if ( (((this.components & 512) != 0) && (!(this._io.isEof()))) ) {
        this.pkru = new PkruState(this._io, this, this._root);
      }
      if ( (((this.components & 1024) != 0) && (!(this._io.isEof()))) ) {
        this.pasid = new PasidState(this._io, this, this._root);
      }
      if ( (((this.components & 2048) != 0) && (!(this._io.isEof()))) ) {
        this.cetU = new CetUState(this._io, this, this._root);
      }
      if ( (((this.components & 4096) != 0) && (!(this._io.isEof()))) ) {
        this.cetS = new CetSState(this._io, this, this._root);
      }
      if ( (((this.components & 8192) != 0) && (!(this._io.isEof()))) ) {
        this.hdc = new HdcState(this._io, this, this._root);
      }
      if ( (((this.components & 16384) != 0) && (!(this._io.isEof()))) ) {
        this.uintr = new UintrState(this._io, this, this._root);
      }
      if ( (((this.components & 32768) != 0) && (!(this._io.isEof()))) ) {
        this.lbr = new LbrState(this._io, this, this._root);
      }
      if ( (((this.components & 65536) != 0) && (!(this._io.isEof()))) ) {
        this.hwp = new HwpState(this._io, this, this._root);
      }
      if ( (((this.components & 131072) != 0) && (!(this._io.isEof()))) ) {
        this.paddingTilecfg = this._io.readBytes(KaitaiStream.mod(64 - KaitaiStream.mod(this._io.pos, 64), 64));
      }
      if ( (((this.components & 131072) != 0) && (!(this._io.isEof()))) ) {
        this.tilecfg = new TilecfgState(this._io, this, this._root);
      }
      if ( (((this.components & 262144) != 0) && (!(this._io.isEof()))) ) {
        this.paddingTiledata = this._io.readBytes(KaitaiStream.mod(64 - KaitaiStream.mod(this._io.pos, 64), 64));
      }
      if ( (((this.components & 262144) != 0) && (!(this._io.isEof()))) ) {
        this.tiledata = new TiledataState(this._io, this, this._root);
      }
      if (!(this._io.isEof())) {
        this.trailing = this._io.readBytesFull();
      }
    }

    /**
     * AVX state (upper halves of YMM0 to YMM15).
     */

    /**
     * MPX bound registers.
     */

    /**
     * MPX configuration and status.
     */

    /**
     * AVX-512 mask registers.
     */

    /**
     * Upper halves of ZMM0 to ZMM15.
     */

    /**
     * ZMM16 to ZMM31.
     */

    /**
     * Processor trace (supervisor state).
     */

    /**
     * Protection key rights of user pages.
     */

    /**
     * PASID (supervisor state).
     */

    /**
     * User shadow stack and branch tracking (supervisor state).
     */

    /**
     * Supervisor shadow stacks (supervisor state).
     */

    /**
     * Hardware duty cycling (supervisor state).
     */

    /**
     * User interrupts (supervisor state).
     */

    /**
     * Last branch records (supervisor state).
     */

    /**
     * Hardware P-state control (supervisor state).
     */

    /**
     * Unused octets up to the next multiple of 64.
     */

    /**
     * AMX tile configuration.
     */

    /**
     * Unused octets up to the next multiple of 64.
     */

    /**
     * AMX tile data.
     */

    /**
     * Components with a bit above 18, whose places depend on CPUID leaf 0xD
     * of the CPU that wrote them, and octets behind the last component; kept
     * as they are.
     */

    /**
     * Bits 31 to 0 of `xcomp_bv`.
     */

    return CompactedRegion;
  })();

  /**
   * State component 13, hardware duty cycling.
   * @see Intel 64 and IA-32 Architectures SDM, volume 1, 13.4 (XSAVE area)
   */

  var HdcState = X86Xsave.HdcState = (function() {
    function HdcState(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    HdcState.prototype._read = function() {
      this.pmCtl1 = this._io.readU8le();
    }

    /**
     * The thread may be forced idle.
     */
    Object.defineProperty(HdcState.prototype, 'hdcAllowBlock', {
      get: function() {
        if (this._m_hdcAllowBlock !== undefined)
          return this._m_hdcAllowBlock;
        this._m_hdcAllowBlock = ((BigInt(this.pmCtl1) & 1n) !== 0n);
        return this._m_hdcAllowBlock;
      }
    });

    /**
     * HDC control of the thread.
     */

    return HdcState;
  })();

  /**
   * State component 7, Hi16_ZMM.
   * @see Intel 64 and IA-32 Architectures SDM, volume 1, 13.4 (XSAVE area)
   */

  var Hi16ZmmState = X86Xsave.Hi16ZmmState = (function() {
    function Hi16ZmmState(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    Hi16ZmmState.prototype._read = function() {
      this.zmm = [];
      for (var i = 0; i < 16; i++) {
        this.zmm.push(new Vector512(this._io, this, this._root));
      }
    }

    /**
     * ZMM16 to ZMM31.
     */

    return Hi16ZmmState;
  })();

  /**
   * State component 16, hardware P-state control.
   * @see Intel 64 and IA-32 Architectures SDM, volume 1, 13.4 (XSAVE area)
   */

  var HwpState = X86Xsave.HwpState = (function() {
    function HwpState(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    HwpState.prototype._read = function() {
      this.hwpRequest = this._io.readU8le();
    }

    /**
     * Desired performance; 0 leaves it to the CPU.
     */
    Object.defineProperty(HwpState.prototype, 'desired', {
      get: function() {
        if (this._m_desired !== undefined)
          return this._m_desired;
        this._m_desired = KaitaiStream.narrow(KaitaiStream.remainder(KaitaiStream.quotient(BigInt(this.hwpRequest), 65536n), 256n));
        return this._m_desired;
      }
    });

    /**
     * Maximum performance.
     */
    Object.defineProperty(HwpState.prototype, 'maximum', {
      get: function() {
        if (this._m_maximum !== undefined)
          return this._m_maximum;
        this._m_maximum = KaitaiStream.narrow(KaitaiStream.remainder(KaitaiStream.quotient(BigInt(this.hwpRequest), 256n), 256n));
        return this._m_maximum;
      }
    });

    /**
     * Minimum performance.
     */
    Object.defineProperty(HwpState.prototype, 'minimum', {
      get: function() {
        if (this._m_minimum !== undefined)
          return this._m_minimum;
        this._m_minimum = KaitaiStream.narrow((BigInt(this.hwpRequest) & 255n));
        return this._m_minimum;
      }
    });

    /**
     * Energy performance preference.
     */
    Object.defineProperty(HwpState.prototype, 'preference', {
      get: function() {
        if (this._m_preference !== undefined)
          return this._m_preference;
        this._m_preference = KaitaiStream.narrow(KaitaiStream.remainder(KaitaiStream.quotient(BigInt(this.hwpRequest), 16777216n), 256n));
        return this._m_preference;
      }
    });

    /**
     * Performance request.
     */

    return HwpState;
  })();

  /**
   * One last branch record.
   * @see Intel 64 and IA-32 Architectures SDM, volume 1, 13.4 (XSAVE area)
   */

  var LbrEntry = X86Xsave.LbrEntry = (function() {
    function LbrEntry(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    LbrEntry.prototype._read = function() {
      this.fromIp = this._io.readU8le();
      this.toIp = this._io.readU8le();
      this.info = this._io.readU8le();
    }

    /**
     * Address of the branch.
     */

    /**
     * Where it went.
     */

    /**
     * Details.
     */

    return LbrEntry;
  })();

  /**
   * State component 15, the last branch records.
   * @see Intel 64 and IA-32 Architectures SDM, volume 1, 13.4 (XSAVE area)
   */

  var LbrState = X86Xsave.LbrState = (function() {
    function LbrState(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    LbrState.prototype._read = function() {
      this.lbrCtl = this._io.readU8le();
      this.lbrDepth = this._io.readU8le();
      this.lerFromIp = this._io.readU8le();
      this.lerToIp = this._io.readU8le();
      this.lerInfo = this._io.readU8le();
      this.entries = [];
      for (var i = 0; i < 32; i++) {
        this.entries.push(new LbrEntry(this._io, this, this._root));
      }
    }

    /**
     * LBR control.
     */

    /**
     * Number of records in use.
     */

    /**
     * Source of the last event record.
     */

    /**
     * Target of the last event record.
     */

    /**
     * Details of the last event record.
     */

    /**
     * The records, last branch first.
     */

    return LbrState;
  })();

  /**
   * State component 5, the AVX-512 mask registers.
   * @see Intel 64 and IA-32 Architectures SDM, volume 1, 13.4 (XSAVE area)
   */

  var OpmaskState = X86Xsave.OpmaskState = (function() {
    function OpmaskState(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    OpmaskState.prototype._read = function() {
      this.k = [];
      for (var i = 0; i < 8; i++) {
        this.k.push(this._io.readU8le());
      }
    }

    /**
     * k0 to k7.
     */

    return OpmaskState;
  })();

  /**
   * State component 10, the process address space ID.
   * @see Intel 64 and IA-32 Architectures SDM, volume 1, 13.4 (XSAVE area)
   */

  var PasidState = X86Xsave.PasidState = (function() {
    function PasidState(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    PasidState.prototype._read = function() {
      this.pasidMsr = this._io.readU8le();
    }

    /**
     * The PASID may be used.
     */
    Object.defineProperty(PasidState.prototype, 'isValid', {
      get: function() {
        if (this._m_isValid !== undefined)
          return this._m_isValid;
        this._m_isValid = ((BigInt(this.pasidMsr) & 2147483648n) !== 0n);
        return this._m_isValid;
      }
    });

    /**
     * Process address space ID.
     */
    Object.defineProperty(PasidState.prototype, 'pasid', {
      get: function() {
        if (this._m_pasid !== undefined)
          return this._m_pasid;
        this._m_pasid = KaitaiStream.narrow((BigInt(this.pasidMsr) & 1048575n));
        return this._m_pasid;
      }
    });

    /**
     * PASID in bits 19 to 0, valid flag in bit 31.
     */

    return PasidState;
  })();

  /**
   * State component 9, protection key rights of user pages.
   * @see Intel 64 and IA-32 Architectures SDM, volume 1, 13.4 (XSAVE area)
   */

  var PkruState = X86Xsave.PkruState = (function() {
    function PkruState(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    PkruState.prototype._read = function() {
      this.pkru = this._io.readU4le();
      this.reserved = this._io.readBytes(4);
    }

    /**
     * Access of pages with key 0 is disabled.
     */
    Object.defineProperty(PkruState.prototype, 'ad0', {
      get: function() {
        if (this._m_ad0 !== undefined)
          return this._m_ad0;
        this._m_ad0 = (this.pkru & 1) != 0;
        return this._m_ad0;
      }
    });

    /**
     * Access of pages with key 1 is disabled.
     */
    Object.defineProperty(PkruState.prototype, 'ad1', {
      get: function() {
        if (this._m_ad1 !== undefined)
          return this._m_ad1;
        this._m_ad1 = (this.pkru & 4) != 0;
        return this._m_ad1;
      }
    });

    /**
     * Access of pages with key 10 is disabled.
     */
    Object.defineProperty(PkruState.prototype, 'ad10', {
      get: function() {
        if (this._m_ad10 !== undefined)
          return this._m_ad10;
        this._m_ad10 = (this.pkru & 1048576) != 0;
        return this._m_ad10;
      }
    });

    /**
     * Access of pages with key 11 is disabled.
     */
    Object.defineProperty(PkruState.prototype, 'ad11', {
      get: function() {
        if (this._m_ad11 !== undefined)
          return this._m_ad11;
        this._m_ad11 = (this.pkru & 4194304) != 0;
        return this._m_ad11;
      }
    });

    /**
     * Access of pages with key 12 is disabled.
     */
    Object.defineProperty(PkruState.prototype, 'ad12', {
      get: function() {
        if (this._m_ad12 !== undefined)
          return this._m_ad12;
        this._m_ad12 = (this.pkru & 16777216) != 0;
        return this._m_ad12;
      }
    });

    /**
     * Access of pages with key 13 is disabled.
     */
    Object.defineProperty(PkruState.prototype, 'ad13', {
      get: function() {
        if (this._m_ad13 !== undefined)
          return this._m_ad13;
        this._m_ad13 = (this.pkru & 67108864) != 0;
        return this._m_ad13;
      }
    });

    /**
     * Access of pages with key 14 is disabled.
     */
    Object.defineProperty(PkruState.prototype, 'ad14', {
      get: function() {
        if (this._m_ad14 !== undefined)
          return this._m_ad14;
        this._m_ad14 = (this.pkru & 268435456) != 0;
        return this._m_ad14;
      }
    });

    /**
     * Access of pages with key 15 is disabled.
     */
    Object.defineProperty(PkruState.prototype, 'ad15', {
      get: function() {
        if (this._m_ad15 !== undefined)
          return this._m_ad15;
        this._m_ad15 = (this.pkru & 1073741824) != 0;
        return this._m_ad15;
      }
    });

    /**
     * Access of pages with key 2 is disabled.
     */
    Object.defineProperty(PkruState.prototype, 'ad2', {
      get: function() {
        if (this._m_ad2 !== undefined)
          return this._m_ad2;
        this._m_ad2 = (this.pkru & 16) != 0;
        return this._m_ad2;
      }
    });

    /**
     * Access of pages with key 3 is disabled.
     */
    Object.defineProperty(PkruState.prototype, 'ad3', {
      get: function() {
        if (this._m_ad3 !== undefined)
          return this._m_ad3;
        this._m_ad3 = (this.pkru & 64) != 0;
        return this._m_ad3;
      }
    });

    /**
     * Access of pages with key 4 is disabled.
     */
    Object.defineProperty(PkruState.prototype, 'ad4', {
      get: function() {
        if (this._m_ad4 !== undefined)
          return this._m_ad4;
        this._m_ad4 = (this.pkru & 256) != 0;
        return this._m_ad4;
      }
    });

    /**
     * Access of pages with key 5 is disabled.
     */
    Object.defineProperty(PkruState.prototype, 'ad5', {
      get: function() {
        if (this._m_ad5 !== undefined)
          return this._m_ad5;
        this._m_ad5 = (this.pkru & 1024) != 0;
        return this._m_ad5;
      }
    });

    /**
     * Access of pages with key 6 is disabled.
     */
    Object.defineProperty(PkruState.prototype, 'ad6', {
      get: function() {
        if (this._m_ad6 !== undefined)
          return this._m_ad6;
        this._m_ad6 = (this.pkru & 4096) != 0;
        return this._m_ad6;
      }
    });

    /**
     * Access of pages with key 7 is disabled.
     */
    Object.defineProperty(PkruState.prototype, 'ad7', {
      get: function() {
        if (this._m_ad7 !== undefined)
          return this._m_ad7;
        this._m_ad7 = (this.pkru & 16384) != 0;
        return this._m_ad7;
      }
    });

    /**
     * Access of pages with key 8 is disabled.
     */
    Object.defineProperty(PkruState.prototype, 'ad8', {
      get: function() {
        if (this._m_ad8 !== undefined)
          return this._m_ad8;
        this._m_ad8 = (this.pkru & 65536) != 0;
        return this._m_ad8;
      }
    });

    /**
     * Access of pages with key 9 is disabled.
     */
    Object.defineProperty(PkruState.prototype, 'ad9', {
      get: function() {
        if (this._m_ad9 !== undefined)
          return this._m_ad9;
        this._m_ad9 = (this.pkru & 262144) != 0;
        return this._m_ad9;
      }
    });

    /**
     * Writing of pages with key 0 is disabled.
     */
    Object.defineProperty(PkruState.prototype, 'wd0', {
      get: function() {
        if (this._m_wd0 !== undefined)
          return this._m_wd0;
        this._m_wd0 = (this.pkru & 2) != 0;
        return this._m_wd0;
      }
    });

    /**
     * Writing of pages with key 1 is disabled.
     */
    Object.defineProperty(PkruState.prototype, 'wd1', {
      get: function() {
        if (this._m_wd1 !== undefined)
          return this._m_wd1;
        this._m_wd1 = (this.pkru & 8) != 0;
        return this._m_wd1;
      }
    });

    /**
     * Writing of pages with key 10 is disabled.
     */
    Object.defineProperty(PkruState.prototype, 'wd10', {
      get: function() {
        if (this._m_wd10 !== undefined)
          return this._m_wd10;
        this._m_wd10 = (this.pkru & 2097152) != 0;
        return this._m_wd10;
      }
    });

    /**
     * Writing of pages with key 11 is disabled.
     */
    Object.defineProperty(PkruState.prototype, 'wd11', {
      get: function() {
        if (this._m_wd11 !== undefined)
          return this._m_wd11;
        this._m_wd11 = (this.pkru & 8388608) != 0;
        return this._m_wd11;
      }
    });

    /**
     * Writing of pages with key 12 is disabled.
     */
    Object.defineProperty(PkruState.prototype, 'wd12', {
      get: function() {
        if (this._m_wd12 !== undefined)
          return this._m_wd12;
        this._m_wd12 = (this.pkru & 33554432) != 0;
        return this._m_wd12;
      }
    });

    /**
     * Writing of pages with key 13 is disabled.
     */
    Object.defineProperty(PkruState.prototype, 'wd13', {
      get: function() {
        if (this._m_wd13 !== undefined)
          return this._m_wd13;
        this._m_wd13 = (this.pkru & 134217728) != 0;
        return this._m_wd13;
      }
    });

    /**
     * Writing of pages with key 14 is disabled.
     */
    Object.defineProperty(PkruState.prototype, 'wd14', {
      get: function() {
        if (this._m_wd14 !== undefined)
          return this._m_wd14;
        this._m_wd14 = (this.pkru & 536870912) != 0;
        return this._m_wd14;
      }
    });

    /**
     * Writing of pages with key 15 is disabled.
     */
    Object.defineProperty(PkruState.prototype, 'wd15', {
      get: function() {
        if (this._m_wd15 !== undefined)
          return this._m_wd15;
        this._m_wd15 = (this.pkru & 2147483648) != 0;
        return this._m_wd15;
      }
    });

    /**
     * Writing of pages with key 2 is disabled.
     */
    Object.defineProperty(PkruState.prototype, 'wd2', {
      get: function() {
        if (this._m_wd2 !== undefined)
          return this._m_wd2;
        this._m_wd2 = (this.pkru & 32) != 0;
        return this._m_wd2;
      }
    });

    /**
     * Writing of pages with key 3 is disabled.
     */
    Object.defineProperty(PkruState.prototype, 'wd3', {
      get: function() {
        if (this._m_wd3 !== undefined)
          return this._m_wd3;
        this._m_wd3 = (this.pkru & 128) != 0;
        return this._m_wd3;
      }
    });

    /**
     * Writing of pages with key 4 is disabled.
     */
    Object.defineProperty(PkruState.prototype, 'wd4', {
      get: function() {
        if (this._m_wd4 !== undefined)
          return this._m_wd4;
        this._m_wd4 = (this.pkru & 512) != 0;
        return this._m_wd4;
      }
    });

    /**
     * Writing of pages with key 5 is disabled.
     */
    Object.defineProperty(PkruState.prototype, 'wd5', {
      get: function() {
        if (this._m_wd5 !== undefined)
          return this._m_wd5;
        this._m_wd5 = (this.pkru & 2048) != 0;
        return this._m_wd5;
      }
    });

    /**
     * Writing of pages with key 6 is disabled.
     */
    Object.defineProperty(PkruState.prototype, 'wd6', {
      get: function() {
        if (this._m_wd6 !== undefined)
          return this._m_wd6;
        this._m_wd6 = (this.pkru & 8192) != 0;
        return this._m_wd6;
      }
    });

    /**
     * Writing of pages with key 7 is disabled.
     */
    Object.defineProperty(PkruState.prototype, 'wd7', {
      get: function() {
        if (this._m_wd7 !== undefined)
          return this._m_wd7;
        this._m_wd7 = (this.pkru & 32768) != 0;
        return this._m_wd7;
      }
    });

    /**
     * Writing of pages with key 8 is disabled.
     */
    Object.defineProperty(PkruState.prototype, 'wd8', {
      get: function() {
        if (this._m_wd8 !== undefined)
          return this._m_wd8;
        this._m_wd8 = (this.pkru & 131072) != 0;
        return this._m_wd8;
      }
    });

    /**
     * Writing of pages with key 9 is disabled.
     */
    Object.defineProperty(PkruState.prototype, 'wd9', {
      get: function() {
        if (this._m_wd9 !== undefined)
          return this._m_wd9;
        this._m_wd9 = (this.pkru & 524288) != 0;
        return this._m_wd9;
      }
    });

    /**
     * Two bits for each of the 16 protection keys.
     */

    /**
     * Unused octets of the component.
     */

    return PkruState;
  })();

  /**
   * State component 8, processor trace. A supervisor state: only XSAVES writes
   * it.
   * @see Intel 64 and IA-32 Architectures SDM, volume 1, 13.4 (XSAVE area)
   */

  var PtState = X86Xsave.PtState = (function() {
    function PtState(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    PtState.prototype._read = function() {
      this.rtitCtl = this._io.readU8le();
      this.rtitOutputBase = this._io.readU8le();
      this.rtitOutputMaskPtrs = this._io.readU8le();
      this.rtitStatus = this._io.readU8le();
      this.rtitCr3Match = this._io.readU8le();
      this.rtitAddr0A = this._io.readU8le();
      this.rtitAddr0B = this._io.readU8le();
      this.rtitAddr1A = this._io.readU8le();
      this.rtitAddr1B = this._io.readU8le();
      this.reserved = this._io.readBytes(56);
    }

    /**
     * Trace control.
     */

    /**
     * Base address of the output.
     */

    /**
     * Output mask and pointers.
     */

    /**
     * Trace status.
     */

    /**
     * CR3 to filter by.
     */

    /**
     * Start of filter range 0.
     */

    /**
     * End of filter range 0.
     */

    /**
     * Start of filter range 1.
     */

    /**
     * End of filter range 1.
     */

    /**
     * Unused octets of the component.
     */

    return PtState;
  })();

  /**
   * Components at the places they have on Intel CPUs; from byte 576 of the
   * area.
   * @see Intel 64 and IA-32 Architectures SDM, volume 1, 13.4 (XSAVE area), CPUID
   * leaf 0xD
   */

  var StandardRegion = X86Xsave.StandardRegion = (function() {
    function StandardRegion(_io, _parent, _root, hasApx) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;
      this.hasApx = hasApx;

      this._read();
    }
    StandardRegion.prototype._read = function() {
      if (!(this._io.isEof())) {
        this.avx = new AvxState(this._io, this, this._root);
      }
      if (!(this._io.isEof())) {
        this.lwp = this._io.readBytes(128);
      }
      if ( ((!(this._io.isEof())) && (!(this.hasApx))) ) {
        this.bndregs = new BndregsState(this._io, this, this._root);
      }
      if ( ((!(this._io.isEof())) && (!(this.hasApx))) ) {
        this.bndcsr = new BndcsrState(this._io, this, this._root);
      }
      if ( ((!(this._io.isEof())) && (this.hasApx)) ) {
        this.apx = new ApxState(this._io, this, this._root);
      }
      if (!(this._io.isEof())) {
        this.opmask = new OpmaskState(this._io, this, this._root);
      }
      if (!(this._io.isEof())) {
        this.zmmHi256 = new ZmmHi256State(this._io, this, this._root);
      }
      if (!(this._io.isEof())) {
        this.hi16Zmm = new Hi16ZmmState(this._io, this, this._root);
      }
      if (!(this._io.isEof())) {
        this.pkru = new PkruState(this._io, this, this._root);
      }
      if (!(this._io.isEof())) {
        this.reserved = this._io.readBytes(56);
      }
      if (!(this._io.isEof())) {
        this.tilecfg = new TilecfgState(this._io, this, this._root);
      }
      if (!(this._io.isEof())) {
        this.tiledata = new TiledataState(this._io, this, this._root);
      }
      if (!(this._io.isEof())) {
        this.trailing = this._io.readBytesFull();
      }
    }

    /**
     * Upper halves of the YMM registers; at 576 of the area.
     */

    /**
     * At 832 of the area. AMD lightweight profiling state (family 15h) where
     * `xstate_lwp` is set, otherwise unused: its layout is not public in a
     * form that can be cited, so its octets are kept.
     */

    /**
     * MPX bound registers; at 960 of the area.
     */

    /**
     * MPX configuration and status; at 1024 of the area.
     */

    /**
     * APX registers; at 960 of the area, in place of MPX.
     */

    /**
     * AVX-512 mask registers; at 1088 of the area.
     */

    /**
     * Upper halves of ZMM0 to ZMM15; at 1152 of the area.
     */

    /**
     * ZMM16 to ZMM31; at 1664 of the area.
     */

    /**
     * Protection key rights; at 2688 of the area.
     */

    /**
     * Unused octets up to the next multiple of 64.
     */

    /**
     * AMX tile configuration; at 2752 of the area.
     */

    /**
     * AMX tile data; at 2816 of the area.
     */

    /**
     * Octets behind the known components, kept as they are.
     */

    /**
     * True if the octets of MPX hold APX state.
     */

    return StandardRegion;
  })();

  /**
   * One AMX tile register of 1 KiB.
   * @see Intel 64 and IA-32 Architectures SDM, volume 1, 13.4 (XSAVE area)
   */

  var Tile = X86Xsave.Tile = (function() {
    function Tile(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    Tile.prototype._read = function() {
      this.rows = [];
      for (var i = 0; i < 16; i++) {
        this.rows.push(new Vector512(this._io, this, this._root));
      }
    }

    /**
     * Rows of 64 bytes.
     */

    return Tile;
  })();

  /**
   * State component 17, the AMX tile configuration.
   * @see Intel 64 and IA-32 Architectures SDM, volume 1, 13.4 (XSAVE area)
   */

  var TilecfgState = X86Xsave.TilecfgState = (function() {
    function TilecfgState(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    TilecfgState.prototype._read = function() {
      this.palette = this._io.readU1();
      this.startRow = this._io.readU1();
      this.reserved = this._io.readBytes(14);
      this.colsB = [];
      for (var i = 0; i < 8; i++) {
        this.colsB.push(this._io.readU2le());
      }
      this.reserved2 = this._io.readBytes(16);
      this.rows = [];
      for (var i = 0; i < 8; i++) {
        this.rows.push(this._io.readU1());
      }
      this.reserved3 = this._io.readBytes(8);
    }

    /**
     * Palette; 0 is the initial state.
     */

    /**
     * Row to restart an interrupted operation at.
     */

    /**
     * Reserved.
     */

    /**
     * Bytes in a row, by tile.
     */

    /**
     * Reserved for further tiles.
     */

    /**
     * Rows, by tile.
     */

    /**
     * Reserved for further tiles.
     */

    return TilecfgState;
  })();

  /**
   * State component 18, the AMX tiles of palette 1.
   * @see Intel 64 and IA-32 Architectures SDM, volume 1, 13.4 (XSAVE area)
   */

  var TiledataState = X86Xsave.TiledataState = (function() {
    function TiledataState(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    TiledataState.prototype._read = function() {
      this.tiles = [];
      for (var i = 0; i < 8; i++) {
        this.tiles.push(new Tile(this._io, this, this._root));
      }
    }

    /**
     * TMM0 to TMM7.
     */

    return TiledataState;
  })();

  /**
   * State component 14, user interrupts.
   * @see Intel 64 and IA-32 Architectures SDM, volume 1, 13.4 (XSAVE area)
   */

  var UintrState = X86Xsave.UintrState = (function() {
    function UintrState(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    UintrState.prototype._read = function() {
      this.handler = this._io.readU8le();
      this.stackAdjust = this._io.readU8le();
      this.uittSize = this._io.readU4le();
      this.notificationVector = this._io.readU1();
      this.reserved = this._io.readBytes(2);
      this.flags = this._io.readU1();
      this.upidAddress = this._io.readU8le();
      this.request = this._io.readU8le();
      this.targetTable = this._io.readU8le();
    }

    /**
     * User interrupts are enabled.
     */
    Object.defineProperty(UintrState.prototype, 'uif', {
      get: function() {
        if (this._m_uif !== undefined)
          return this._m_uif;
        this._m_uif = (this.flags & 128) != 0;
        return this._m_uif;
      }
    });

    /**
     * Address of the handler.
     */

    /**
     * Stack adjustment.
     */

    /**
     * Highest index of the target table.
     */

    /**
     * Notification vector.
     */

    /**
     * Reserved.
     */

    /**
     * Bit 7 is the user interrupt flag.
     */

    /**
     * Address of the posted interrupt descriptor.
     */

    /**
     * Requested user interrupts, one bit each.
     */

    /**
     * Address of the target table, enable flag in bit 0.
     */

    return UintrState;
  })();

  /**
   * A 256-bit piece of a vector register, as four words.
   * @see Intel 64 and IA-32 Architectures SDM, volume 1, 13.4 (XSAVE area)
   */

  var Vector256 = X86Xsave.Vector256 = (function() {
    function Vector256(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    Vector256.prototype._read = function() {
      this.words = [];
      for (var i = 0; i < 4; i++) {
        this.words.push(this._io.readU8le());
      }
    }

    /**
     * Words, lowest bits first.
     */

    return Vector256;
  })();

  /**
   * A 512-bit vector register, as eight words.
   * @see Intel 64 and IA-32 Architectures SDM, volume 1, 13.4 (XSAVE area)
   */

  var Vector512 = X86Xsave.Vector512 = (function() {
    function Vector512(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    Vector512.prototype._read = function() {
      this.words = [];
      for (var i = 0; i < 8; i++) {
        this.words.push(this._io.readU8le());
      }
    }

    /**
     * Words, lowest bits first.
     */

    return Vector512;
  })();

  /**
   * The 64-byte header of an XSAVE area.
   * @see Intel 64 and IA-32 Architectures SDM, volume 1, 13.4 (XSAVE area)
   */

  var XsaveHeader = X86Xsave.XsaveHeader = (function() {
    function XsaveHeader(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    XsaveHeader.prototype._read = function() {
      this.xstateBv = this._io.readU8le();
      this.xcompBvLow = this._io.readU4le();
      this.xcompBvHigh = this._io.readU4le();
      this.reserved = this._io.readBytes(48);
    }

    /**
     * True if the area has the compacted form.
     */
    Object.defineProperty(XsaveHeader.prototype, 'isCompacted', {
      get: function() {
        if (this._m_isCompacted !== undefined)
          return this._m_isCompacted;
        this._m_isCompacted = (this.xcompBvHigh & 2147483648) != 0;
        return this._m_isCompacted;
      }
    });

    /**
     * In the compacted area: APX registers R16 to R31.
     */
    Object.defineProperty(XsaveHeader.prototype, 'xcompApx', {
      get: function() {
        if (this._m_xcompApx !== undefined)
          return this._m_xcompApx;
        this._m_xcompApx = (this.xcompBvLow & 524288) != 0;
        return this._m_xcompApx;
      }
    });

    /**
     * In the compacted area: AVX state (upper halves of YMM0 to YMM15).
     */
    Object.defineProperty(XsaveHeader.prototype, 'xcompAvx', {
      get: function() {
        if (this._m_xcompAvx !== undefined)
          return this._m_xcompAvx;
        this._m_xcompAvx = (this.xcompBvLow & 4) != 0;
        return this._m_xcompAvx;
      }
    });

    /**
     * In the compacted area: MPX configuration and status.
     */
    Object.defineProperty(XsaveHeader.prototype, 'xcompBndcsr', {
      get: function() {
        if (this._m_xcompBndcsr !== undefined)
          return this._m_xcompBndcsr;
        this._m_xcompBndcsr = (this.xcompBvLow & 16) != 0;
        return this._m_xcompBndcsr;
      }
    });

    /**
     * In the compacted area: MPX bound registers.
     */
    Object.defineProperty(XsaveHeader.prototype, 'xcompBndregs', {
      get: function() {
        if (this._m_xcompBndregs !== undefined)
          return this._m_xcompBndregs;
        this._m_xcompBndregs = (this.xcompBvLow & 8) != 0;
        return this._m_xcompBndregs;
      }
    });

    /**
     * Description of the compacted form in one word.
     */
    Object.defineProperty(XsaveHeader.prototype, 'xcompBv', {
      get: function() {
        if (this._m_xcompBv !== undefined)
          return this._m_xcompBv;
        this._m_xcompBv = KaitaiStream.narrow(BigInt.asUintN(64, ((BigInt(this.xcompBvHigh) * 4294967296n) + BigInt(this.xcompBvLow))));
        return this._m_xcompBv;
      }
    });

    /**
     * In the compacted area: supervisor shadow stacks (supervisor state).
     */
    Object.defineProperty(XsaveHeader.prototype, 'xcompCetS', {
      get: function() {
        if (this._m_xcompCetS !== undefined)
          return this._m_xcompCetS;
        this._m_xcompCetS = (this.xcompBvLow & 4096) != 0;
        return this._m_xcompCetS;
      }
    });

    /**
     * In the compacted area: user shadow stack and branch tracking
     * (supervisor state).
     */
    Object.defineProperty(XsaveHeader.prototype, 'xcompCetU', {
      get: function() {
        if (this._m_xcompCetU !== undefined)
          return this._m_xcompCetU;
        this._m_xcompCetU = (this.xcompBvLow & 2048) != 0;
        return this._m_xcompCetU;
      }
    });

    /**
     * In the compacted area: hardware duty cycling (supervisor state).
     */
    Object.defineProperty(XsaveHeader.prototype, 'xcompHdc', {
      get: function() {
        if (this._m_xcompHdc !== undefined)
          return this._m_xcompHdc;
        this._m_xcompHdc = (this.xcompBvLow & 8192) != 0;
        return this._m_xcompHdc;
      }
    });

    /**
     * In the compacted area: ZMM16 to ZMM31.
     */
    Object.defineProperty(XsaveHeader.prototype, 'xcompHi16Zmm', {
      get: function() {
        if (this._m_xcompHi16Zmm !== undefined)
          return this._m_xcompHi16Zmm;
        this._m_xcompHi16Zmm = (this.xcompBvLow & 128) != 0;
        return this._m_xcompHi16Zmm;
      }
    });

    /**
     * In the compacted area: hardware P-state control (supervisor state).
     */
    Object.defineProperty(XsaveHeader.prototype, 'xcompHwp', {
      get: function() {
        if (this._m_xcompHwp !== undefined)
          return this._m_xcompHwp;
        this._m_xcompHwp = (this.xcompBvLow & 65536) != 0;
        return this._m_xcompHwp;
      }
    });

    /**
     * In the compacted area: last branch records (supervisor state).
     */
    Object.defineProperty(XsaveHeader.prototype, 'xcompLbr', {
      get: function() {
        if (this._m_xcompLbr !== undefined)
          return this._m_xcompLbr;
        this._m_xcompLbr = (this.xcompBvLow & 32768) != 0;
        return this._m_xcompLbr;
      }
    });

    /**
     * In the compacted area: AMD lightweight profiling.
     */
    Object.defineProperty(XsaveHeader.prototype, 'xcompLwp', {
      get: function() {
        if (this._m_xcompLwp !== undefined)
          return this._m_xcompLwp;
        this._m_xcompLwp = (this.xcompBvHigh & 1073741824) != 0;
        return this._m_xcompLwp;
      }
    });

    /**
     * In the compacted area: AVX-512 mask registers.
     */
    Object.defineProperty(XsaveHeader.prototype, 'xcompOpmask', {
      get: function() {
        if (this._m_xcompOpmask !== undefined)
          return this._m_xcompOpmask;
        this._m_xcompOpmask = (this.xcompBvLow & 32) != 0;
        return this._m_xcompOpmask;
      }
    });

    /**
     * In the compacted area: PASID (supervisor state).
     */
    Object.defineProperty(XsaveHeader.prototype, 'xcompPasid', {
      get: function() {
        if (this._m_xcompPasid !== undefined)
          return this._m_xcompPasid;
        this._m_xcompPasid = (this.xcompBvLow & 1024) != 0;
        return this._m_xcompPasid;
      }
    });

    /**
     * In the compacted area: protection key rights of user pages.
     */
    Object.defineProperty(XsaveHeader.prototype, 'xcompPkru', {
      get: function() {
        if (this._m_xcompPkru !== undefined)
          return this._m_xcompPkru;
        this._m_xcompPkru = (this.xcompBvLow & 512) != 0;
        return this._m_xcompPkru;
      }
    });

    /**
     * In the compacted area: processor trace (supervisor state).
     */
    Object.defineProperty(XsaveHeader.prototype, 'xcompPt', {
      get: function() {
        if (this._m_xcompPt !== undefined)
          return this._m_xcompPt;
        this._m_xcompPt = (this.xcompBvLow & 256) != 0;
        return this._m_xcompPt;
      }
    });

    /**
     * In the compacted area: SSE state (XMM registers and MXCSR).
     */
    Object.defineProperty(XsaveHeader.prototype, 'xcompSse', {
      get: function() {
        if (this._m_xcompSse !== undefined)
          return this._m_xcompSse;
        this._m_xcompSse = (this.xcompBvLow & 2) != 0;
        return this._m_xcompSse;
      }
    });

    /**
     * In the compacted area: AMX tile configuration.
     */
    Object.defineProperty(XsaveHeader.prototype, 'xcompTilecfg', {
      get: function() {
        if (this._m_xcompTilecfg !== undefined)
          return this._m_xcompTilecfg;
        this._m_xcompTilecfg = (this.xcompBvLow & 131072) != 0;
        return this._m_xcompTilecfg;
      }
    });

    /**
     * In the compacted area: AMX tile data.
     */
    Object.defineProperty(XsaveHeader.prototype, 'xcompTiledata', {
      get: function() {
        if (this._m_xcompTiledata !== undefined)
          return this._m_xcompTiledata;
        this._m_xcompTiledata = (this.xcompBvLow & 262144) != 0;
        return this._m_xcompTiledata;
      }
    });

    /**
     * In the compacted area: user interrupts (supervisor state).
     */
    Object.defineProperty(XsaveHeader.prototype, 'xcompUintr', {
      get: function() {
        if (this._m_xcompUintr !== undefined)
          return this._m_xcompUintr;
        this._m_xcompUintr = (this.xcompBvLow & 16384) != 0;
        return this._m_xcompUintr;
      }
    });

    /**
     * In the compacted area: x87 state.
     */
    Object.defineProperty(XsaveHeader.prototype, 'xcompX87', {
      get: function() {
        if (this._m_xcompX87 !== undefined)
          return this._m_xcompX87;
        this._m_xcompX87 = (this.xcompBvLow & 1) != 0;
        return this._m_xcompX87;
      }
    });

    /**
     * In the compacted area: upper halves of ZMM0 to ZMM15.
     */
    Object.defineProperty(XsaveHeader.prototype, 'xcompZmmHi256', {
      get: function() {
        if (this._m_xcompZmmHi256 !== undefined)
          return this._m_xcompZmmHi256;
        this._m_xcompZmmHi256 = (this.xcompBvLow & 64) != 0;
        return this._m_xcompZmmHi256;
      }
    });

    /**
     * Not in its initial state: APX registers R16 to R31.
     */
    Object.defineProperty(XsaveHeader.prototype, 'xstateApx', {
      get: function() {
        if (this._m_xstateApx !== undefined)
          return this._m_xstateApx;
        this._m_xstateApx = ((BigInt(this.xstateBv) & 524288n) !== 0n);
        return this._m_xstateApx;
      }
    });

    /**
     * Not in its initial state: AVX state (upper halves of YMM0 to YMM15).
     */
    Object.defineProperty(XsaveHeader.prototype, 'xstateAvx', {
      get: function() {
        if (this._m_xstateAvx !== undefined)
          return this._m_xstateAvx;
        this._m_xstateAvx = ((BigInt(this.xstateBv) & 4n) !== 0n);
        return this._m_xstateAvx;
      }
    });

    /**
     * Not in its initial state: MPX configuration and status.
     */
    Object.defineProperty(XsaveHeader.prototype, 'xstateBndcsr', {
      get: function() {
        if (this._m_xstateBndcsr !== undefined)
          return this._m_xstateBndcsr;
        this._m_xstateBndcsr = ((BigInt(this.xstateBv) & 16n) !== 0n);
        return this._m_xstateBndcsr;
      }
    });

    /**
     * Not in its initial state: MPX bound registers.
     */
    Object.defineProperty(XsaveHeader.prototype, 'xstateBndregs', {
      get: function() {
        if (this._m_xstateBndregs !== undefined)
          return this._m_xstateBndregs;
        this._m_xstateBndregs = ((BigInt(this.xstateBv) & 8n) !== 0n);
        return this._m_xstateBndregs;
      }
    });

    /**
     * Not in its initial state: supervisor shadow stacks (supervisor state).
     */
    Object.defineProperty(XsaveHeader.prototype, 'xstateCetS', {
      get: function() {
        if (this._m_xstateCetS !== undefined)
          return this._m_xstateCetS;
        this._m_xstateCetS = ((BigInt(this.xstateBv) & 4096n) !== 0n);
        return this._m_xstateCetS;
      }
    });

    /**
     * Not in its initial state: user shadow stack and branch tracking
     * (supervisor state).
     */
    Object.defineProperty(XsaveHeader.prototype, 'xstateCetU', {
      get: function() {
        if (this._m_xstateCetU !== undefined)
          return this._m_xstateCetU;
        this._m_xstateCetU = ((BigInt(this.xstateBv) & 2048n) !== 0n);
        return this._m_xstateCetU;
      }
    });

    /**
     * Not in its initial state: hardware duty cycling (supervisor state).
     */
    Object.defineProperty(XsaveHeader.prototype, 'xstateHdc', {
      get: function() {
        if (this._m_xstateHdc !== undefined)
          return this._m_xstateHdc;
        this._m_xstateHdc = ((BigInt(this.xstateBv) & 8192n) !== 0n);
        return this._m_xstateHdc;
      }
    });

    /**
     * Not in its initial state: ZMM16 to ZMM31.
     */
    Object.defineProperty(XsaveHeader.prototype, 'xstateHi16Zmm', {
      get: function() {
        if (this._m_xstateHi16Zmm !== undefined)
          return this._m_xstateHi16Zmm;
        this._m_xstateHi16Zmm = ((BigInt(this.xstateBv) & 128n) !== 0n);
        return this._m_xstateHi16Zmm;
      }
    });

    /**
     * Not in its initial state: hardware P-state control (supervisor state).
     */
    Object.defineProperty(XsaveHeader.prototype, 'xstateHwp', {
      get: function() {
        if (this._m_xstateHwp !== undefined)
          return this._m_xstateHwp;
        this._m_xstateHwp = ((BigInt(this.xstateBv) & 65536n) !== 0n);
        return this._m_xstateHwp;
      }
    });

    /**
     * Not in its initial state: last branch records (supervisor state).
     */
    Object.defineProperty(XsaveHeader.prototype, 'xstateLbr', {
      get: function() {
        if (this._m_xstateLbr !== undefined)
          return this._m_xstateLbr;
        this._m_xstateLbr = ((BigInt(this.xstateBv) & 32768n) !== 0n);
        return this._m_xstateLbr;
      }
    });

    /**
     * Not in its initial state: AMD lightweight profiling.
     */
    Object.defineProperty(XsaveHeader.prototype, 'xstateLwp', {
      get: function() {
        if (this._m_xstateLwp !== undefined)
          return this._m_xstateLwp;
        this._m_xstateLwp = (KaitaiStream.remainder(KaitaiStream.quotient(BigInt(this.xstateBv), 4611686018427387904n), 2n) === 1n);
        return this._m_xstateLwp;
      }
    });

    /**
     * Not in its initial state: AVX-512 mask registers.
     */
    Object.defineProperty(XsaveHeader.prototype, 'xstateOpmask', {
      get: function() {
        if (this._m_xstateOpmask !== undefined)
          return this._m_xstateOpmask;
        this._m_xstateOpmask = ((BigInt(this.xstateBv) & 32n) !== 0n);
        return this._m_xstateOpmask;
      }
    });

    /**
     * Not in its initial state: PASID (supervisor state).
     */
    Object.defineProperty(XsaveHeader.prototype, 'xstatePasid', {
      get: function() {
        if (this._m_xstatePasid !== undefined)
          return this._m_xstatePasid;
        this._m_xstatePasid = ((BigInt(this.xstateBv) & 1024n) !== 0n);
        return this._m_xstatePasid;
      }
    });

    /**
     * Not in its initial state: protection key rights of user pages.
     */
    Object.defineProperty(XsaveHeader.prototype, 'xstatePkru', {
      get: function() {
        if (this._m_xstatePkru !== undefined)
          return this._m_xstatePkru;
        this._m_xstatePkru = ((BigInt(this.xstateBv) & 512n) !== 0n);
        return this._m_xstatePkru;
      }
    });

    /**
     * Not in its initial state: processor trace (supervisor state).
     */
    Object.defineProperty(XsaveHeader.prototype, 'xstatePt', {
      get: function() {
        if (this._m_xstatePt !== undefined)
          return this._m_xstatePt;
        this._m_xstatePt = ((BigInt(this.xstateBv) & 256n) !== 0n);
        return this._m_xstatePt;
      }
    });

    /**
     * Not in its initial state: SSE state (XMM registers and MXCSR).
     */
    Object.defineProperty(XsaveHeader.prototype, 'xstateSse', {
      get: function() {
        if (this._m_xstateSse !== undefined)
          return this._m_xstateSse;
        this._m_xstateSse = ((BigInt(this.xstateBv) & 2n) !== 0n);
        return this._m_xstateSse;
      }
    });

    /**
     * Not in its initial state: AMX tile configuration.
     */
    Object.defineProperty(XsaveHeader.prototype, 'xstateTilecfg', {
      get: function() {
        if (this._m_xstateTilecfg !== undefined)
          return this._m_xstateTilecfg;
        this._m_xstateTilecfg = ((BigInt(this.xstateBv) & 131072n) !== 0n);
        return this._m_xstateTilecfg;
      }
    });

    /**
     * Not in its initial state: AMX tile data.
     */
    Object.defineProperty(XsaveHeader.prototype, 'xstateTiledata', {
      get: function() {
        if (this._m_xstateTiledata !== undefined)
          return this._m_xstateTiledata;
        this._m_xstateTiledata = ((BigInt(this.xstateBv) & 262144n) !== 0n);
        return this._m_xstateTiledata;
      }
    });

    /**
     * Not in its initial state: user interrupts (supervisor state).
     */
    Object.defineProperty(XsaveHeader.prototype, 'xstateUintr', {
      get: function() {
        if (this._m_xstateUintr !== undefined)
          return this._m_xstateUintr;
        this._m_xstateUintr = ((BigInt(this.xstateBv) & 16384n) !== 0n);
        return this._m_xstateUintr;
      }
    });

    /**
     * Not in its initial state: x87 state.
     */
    Object.defineProperty(XsaveHeader.prototype, 'xstateX87', {
      get: function() {
        if (this._m_xstateX87 !== undefined)
          return this._m_xstateX87;
        this._m_xstateX87 = ((BigInt(this.xstateBv) & 1n) !== 0n);
        return this._m_xstateX87;
      }
    });

    /**
     * Not in its initial state: upper halves of ZMM0 to ZMM15.
     */
    Object.defineProperty(XsaveHeader.prototype, 'xstateZmmHi256', {
      get: function() {
        if (this._m_xstateZmmHi256 !== undefined)
          return this._m_xstateZmmHi256;
        this._m_xstateZmmHi256 = ((BigInt(this.xstateBv) & 64n) !== 0n);
        return this._m_xstateZmmHi256;
      }
    });

    /**
     * The components that are not in their initial state. The octets of all
     * others are to be ignored.
     */

    /**
     * Bits 31 to 0 of the description of the compacted form; 0 in the
     * standard form.
     */

    /**
     * Bits 63 to 32 of the description of the compacted form; 0 in the
     * standard form.
     */

    /**
     * Reserved; 0, or the area cannot be loaded.
     */

    return XsaveHeader;
  })();

  /**
   * State component 6, ZMM_Hi256.
   * @see Intel 64 and IA-32 Architectures SDM, volume 1, 13.4 (XSAVE area)
   */

  var ZmmHi256State = X86Xsave.ZmmHi256State = (function() {
    function ZmmHi256State(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    ZmmHi256State.prototype._read = function() {
      this.zmmHi256 = [];
      for (var i = 0; i < 16; i++) {
        this.zmmHi256.push(new Vector256(this._io, this, this._root));
      }
    }

    /**
     * Bits 511 to 256 of ZMM0 to ZMM15.
     */

    return ZmmHi256State;
  })();

  /**
   * Bits 31 to 0 of `xcomp_bv`: the components that are there in the compacted
   * form.
   */
  Object.defineProperty(X86Xsave.prototype, 'components', {
    get: function() {
      if (this._m_components !== undefined)
        return this._m_components;
      this._m_components = this.header.xcompBvLow;
      return this._m_components;
    }
  });

  /**
   * True if the octets of MPX hold APX state, which took over its place.
   */
  Object.defineProperty(X86Xsave.prototype, 'hasApx', {
    get: function() {
      if (this._m_hasApx !== undefined)
        return this._m_hasApx;
      this._m_hasApx = this.header.xstateApx;
      return this._m_hasApx;
    }
  });

  /**
   * x87 and SSE state.
   */

  /**
   * Which components are there.
   */

  /**
   * The components at the places they have on Intel CPUs.
   */

  /**
   * The components at the places they have on AMD CPUs.
   */

  /**
   * The components of the compacted form.
   */

  return X86Xsave;
})();
X86Xsave_.X86Xsave = X86Xsave;
});
