// This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild

(function (root, factory) {
  if (typeof define === 'function' && define.amd) {
    define(['exports', './ExactStream'], factory);
  } else if (typeof exports === 'object' && exports !== null && typeof exports.nodeType !== 'number') {
    factory(exports, require('./ExactStream'));
  } else {
    factory(root.XenSharedInfo || (root.XenSharedInfo = {}), root.ExactStream);
  }
})(typeof self !== 'undefined' ? self : this, function (XenSharedInfo_, KaitaiStream) {
/**
 * The shared info page in its two layouts: `shared_info_64` for 64-bit guests,
 * `shared_info_32` for 32-bit guests. The page does not tell which it is;
 * `X86_PV_INFO` does. Both layouts leave the rest of the page unused.
 * @see xen/include/public/xen.h, struct shared_info
 */

var XenSharedInfo = (function() {
  function XenSharedInfo(_io, _parent, _root) {
    this._io = _io;
    this._parent = _parent;
    this._root = _root || this;

    this._read();
  }
  XenSharedInfo.prototype._read = function() {
  }

  /**
   * x86 part of the shared info page, 32-bit guest.
   * @see xen/include/public/arch-x86/xen.h, struct arch_shared_info
   */

  var ArchSharedInfo32 = XenSharedInfo.ArchSharedInfo32 = (function() {
    function ArchSharedInfo32(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    ArchSharedInfo32.prototype._read = function() {
      this.maxPfn = this._io.readU4le();
      this.pfnToMfnFrameListList = this._io.readU4le();
      this.nmiReason = this._io.readU4le();
      this.p2mCr3 = this._io.readU4le();
      this.p2mVaddr = this._io.readU4le();
      this.p2mGeneration = this._io.readU4le();
      this.wcSecHi = this._io.readU4le();
    }

    /**
     * The NMI came from an I/O check error.
     */
    Object.defineProperty(ArchSharedInfo32.prototype, 'nmiIoError', {
      get: function() {
        if (this._m_nmiIoError !== undefined)
          return this._m_nmiIoError;
        this._m_nmiIoError = (this.nmiReason & 1) != 0;
        return this._m_nmiIoError;
      }
    });

    /**
     * The NMI came from a PCI SERR, on old hardware a memory parity error.
     */
    Object.defineProperty(ArchSharedInfo32.prototype, 'nmiPciSerr', {
      get: function() {
        if (this._m_nmiPciSerr !== undefined)
          return this._m_nmiPciSerr;
        this._m_nmiPciSerr = (this.nmiReason & 2) != 0;
        return this._m_nmiPciSerr;
      }
    });

    /**
     * The hardware did not tell where the NMI came from.
     */
    Object.defineProperty(ArchSharedInfo32.prototype, 'nmiUnknown', {
      get: function() {
        if (this._m_nmiUnknown !== undefined)
          return this._m_nmiUnknown;
        this._m_nmiUnknown = (this.nmiReason & 4) != 0;
        return this._m_nmiUnknown;
      }
    });

    /**
     * True if the linear P2M table was being remapped.
     */
    Object.defineProperty(ArchSharedInfo32.prototype, 'p2mIsBeingChanged', {
      get: function() {
        if (this._m_p2mIsBeingChanged !== undefined)
          return this._m_p2mIsBeingChanged;
        this._m_p2mIsBeingChanged = KaitaiStream.mod(this.p2mGeneration, 2) == 1;
        return this._m_p2mIsBeingChanged;
      }
    });

    /**
     * Number of entries in the guest's physical-to-machine table.
     */

    /**
     * Frame that holds the top of the three-level P2M tree: 0 if not set
     * up, all ones if the guest has the linear table only. The receiver of
     * a libxc image sets it to 0.
     */

    /**
     * Reason of the last NMI.
     */

    /**
     * CR3 value of the address space in which `p2m_vaddr` is valid; 0 if
     * there is no linear P2M table.
     */

    /**
     * Virtual address of the linear P2M table.
     */

    /**
     * Counted up by the guest before and after each change of the linear
     * P2M table's mapping.
     */

    /**
     * High 32 bits of the wall clock seconds; 32-bit guests have them
     * here.
     */

    return ArchSharedInfo32;
  })();

  /**
   * x86 part of the shared info page, 64-bit guest.
   * @see xen/include/public/arch-x86/xen.h, struct arch_shared_info
   */

  var ArchSharedInfo64 = XenSharedInfo.ArchSharedInfo64 = (function() {
    function ArchSharedInfo64(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    ArchSharedInfo64.prototype._read = function() {
      this.maxPfn = this._io.readU8le();
      this.pfnToMfnFrameListList = this._io.readU8le();
      this.nmiReason = this._io.readU8le();
      this.p2mCr3 = this._io.readU8le();
      this.p2mVaddr = this._io.readU8le();
      this.p2mGeneration = this._io.readU8le();
    }

    /**
     * The NMI came from an I/O check error.
     */
    Object.defineProperty(ArchSharedInfo64.prototype, 'nmiIoError', {
      get: function() {
        if (this._m_nmiIoError !== undefined)
          return this._m_nmiIoError;
        this._m_nmiIoError = ((BigInt(this.nmiReason) & 1n) !== 0n);
        return this._m_nmiIoError;
      }
    });

    /**
     * The NMI came from a PCI SERR, on old hardware a memory parity error.
     */
    Object.defineProperty(ArchSharedInfo64.prototype, 'nmiPciSerr', {
      get: function() {
        if (this._m_nmiPciSerr !== undefined)
          return this._m_nmiPciSerr;
        this._m_nmiPciSerr = ((BigInt(this.nmiReason) & 2n) !== 0n);
        return this._m_nmiPciSerr;
      }
    });

    /**
     * The hardware did not tell where the NMI came from.
     */
    Object.defineProperty(ArchSharedInfo64.prototype, 'nmiUnknown', {
      get: function() {
        if (this._m_nmiUnknown !== undefined)
          return this._m_nmiUnknown;
        this._m_nmiUnknown = ((BigInt(this.nmiReason) & 4n) !== 0n);
        return this._m_nmiUnknown;
      }
    });

    /**
     * True if the linear P2M table was being remapped.
     */
    Object.defineProperty(ArchSharedInfo64.prototype, 'p2mIsBeingChanged', {
      get: function() {
        if (this._m_p2mIsBeingChanged !== undefined)
          return this._m_p2mIsBeingChanged;
        this._m_p2mIsBeingChanged = (KaitaiStream.remainder(BigInt(this.p2mGeneration), 2n) === 1n);
        return this._m_p2mIsBeingChanged;
      }
    });

    /**
     * Number of entries in the guest's physical-to-machine table.
     */

    /**
     * Frame that holds the top of the three-level P2M tree: 0 if not set
     * up, all ones if the guest has the linear table only. The receiver of
     * a libxc image sets it to 0.
     */

    /**
     * Reason of the last NMI.
     */

    /**
     * CR3 value of the address space in which `p2m_vaddr` is valid; 0 if
     * there is no linear P2M table.
     */

    /**
     * Virtual address of the linear P2M table.
     */

    /**
     * Counted up by the guest before and after each change of the linear
     * P2M table's mapping.
     */

    return ArchSharedInfo64;
  })();

  /**
   * Shared info page of a 32-bit guest, words of 4 octets.
   * @see xen/include/public/xen.h, struct shared_info
   */

  var SharedInfo32 = XenSharedInfo.SharedInfo32 = (function() {
    function SharedInfo32(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    SharedInfo32.prototype._read = function() {
      this.vcpus = [];
      for (var i = 0; i < 32; i++) {
        this.vcpus.push(new VcpuInfo32(this._io, this, this._root));
      }
      this.evtchnPending = [];
      for (var i = 0; i < 32; i++) {
        this.evtchnPending.push(this._io.readU4le());
      }
      this.evtchnMask = [];
      for (var i = 0; i < 32; i++) {
        this.evtchnMask.push(this._io.readU4le());
      }
      this.wcVersion = this._io.readU4le();
      this.wcSec = this._io.readU4le();
      this.wcNsec = this._io.readU4le();
      this.arch = new ArchSharedInfo32(this._io, this, this._root);
      this.unused = this._io.readBytesFull();
    }

    /**
     * Wall clock time in seconds since 1970.
     */
    Object.defineProperty(SharedInfo32.prototype, 'wallClockSec', {
      get: function() {
        if (this._m_wallClockSec !== undefined)
          return this._m_wallClockSec;
        this._m_wallClockSec = KaitaiStream.narrow(BigInt.asUintN(64, ((BigInt.asUintN(64, BigInt(this.arch.wcSecHi)) * 4294967296n) + BigInt(this.wcSec))));
        return this._m_wallClockSec;
      }
    });

    /**
     * What Xen and each vCPU tell each other, for the first 32 vCPUs. A
     * vCPU that registered a page of its own has its live data there.
     */

    /**
     * Pending bit of each event channel: bit n % 32 of word n / 32. Not
     * used if the guest switched to the FIFO event channels.
     */

    /**
     * Mask bit of each event channel, in the same order; a masked channel
     * causes no upcall.
     */

    /**
     * Version of the wall clock fields; odd while they are being changed.
     */

    /**
     * Wall clock time in seconds since 1970 at the guest's system time 0,
     * low 32 bits.
     */

    /**
     * Nanoseconds that belong to the wall clock time.
     */

    /**
     * The part that is specific to x86.
     */

    /**
     * Rest of the page, 1752 octets (opaque, no layout exists). Nothing
     * follows where only the structure is stored and not the page.
     */

    return SharedInfo32;
  })();

  /**
   * Shared info page of a 64-bit guest, words of 8 octets.
   * @see xen/include/public/xen.h, struct shared_info
   */

  var SharedInfo64 = XenSharedInfo.SharedInfo64 = (function() {
    function SharedInfo64(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    SharedInfo64.prototype._read = function() {
      this.vcpus = [];
      for (var i = 0; i < 32; i++) {
        this.vcpus.push(new VcpuInfo64(this._io, this, this._root));
      }
      this.evtchnPending = [];
      for (var i = 0; i < 64; i++) {
        this.evtchnPending.push(this._io.readU8le());
      }
      this.evtchnMask = [];
      for (var i = 0; i < 64; i++) {
        this.evtchnMask.push(this._io.readU8le());
      }
      this.wcVersion = this._io.readU4le();
      this.wcSec = this._io.readU4le();
      this.wcNsec = this._io.readU4le();
      this.wcSecHi = this._io.readU4le();
      this.arch = new ArchSharedInfo64(this._io, this, this._root);
      this.unused = this._io.readBytesFull();
    }

    /**
     * Wall clock time in seconds since 1970.
     */
    Object.defineProperty(SharedInfo64.prototype, 'wallClockSec', {
      get: function() {
        if (this._m_wallClockSec !== undefined)
          return this._m_wallClockSec;
        this._m_wallClockSec = KaitaiStream.narrow(BigInt.asUintN(64, ((BigInt.asUintN(64, BigInt(this.wcSecHi)) * 4294967296n) + BigInt(this.wcSec))));
        return this._m_wallClockSec;
      }
    });

    /**
     * What Xen and each vCPU tell each other, for the first 32 vCPUs. A
     * vCPU that registered a page of its own has its live data there.
     */

    /**
     * Pending bit of each event channel: bit n % 64 of word n / 64. Not
     * used if the guest switched to the FIFO event channels.
     */

    /**
     * Mask bit of each event channel, in the same order; a masked channel
     * causes no upcall.
     */

    /**
     * Version of the wall clock fields; odd while they are being changed.
     */

    /**
     * Wall clock time in seconds since 1970 at the guest's system time 0,
     * low 32 bits.
     */

    /**
     * Nanoseconds that belong to the wall clock time.
     */

    /**
     * High 32 bits of the wall clock seconds.
     */

    /**
     * The part that is specific to x86.
     */

    /**
     * Rest of the page, 960 octets (opaque, no layout exists). Nothing
     * follows where only the structure is stored and not the page.
     */

    return SharedInfo64;
  })();

  /**
   * Per-vCPU part of the shared info page, 32-bit guest.
   * @see xen/include/public/xen.h, struct vcpu_info
   */

  var VcpuInfo32 = XenSharedInfo.VcpuInfo32 = (function() {
    function VcpuInfo32(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    VcpuInfo32.prototype._read = function() {
      this.evtchnUpcallPending = this._io.readU1();
      this.evtchnUpcallMask = this._io.readU1();
      this.padding = this._io.readBytes(2);
      this.evtchnPendingSel = this._io.readU4le();
      this.cr2 = this._io.readU4le();
      this.archPad = [];
      for (var i = 0; i < 5; i++) {
        this.archPad.push(this._io.readU4le());
      }
      this.time = new VcpuTimeInfo(this._io, this, this._root);
    }

    /**
     * Not 0 if an event upcall is pending for the vCPU.
     */

    /**
     * Not 0 if the vCPU does not want upcalls now (PV).
     */

    /**
     * Padding that the compiler inserts.
     */

    /**
     * One bit for each word of `evtchn_pending` that has bits for this
     * vCPU.
     */

    /**
     * Address of the last page fault, as the PV guest's CR2.
     */

    /**
     * Padding up to 64 octets for the structure.
     */

    /**
     * How to compute the system time from the TSC.
     */

    return VcpuInfo32;
  })();

  /**
   * Per-vCPU part of the shared info page, 64-bit guest.
   * @see xen/include/public/xen.h, struct vcpu_info
   */

  var VcpuInfo64 = XenSharedInfo.VcpuInfo64 = (function() {
    function VcpuInfo64(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    VcpuInfo64.prototype._read = function() {
      this.evtchnUpcallPending = this._io.readU1();
      this.evtchnUpcallMask = this._io.readU1();
      this.padding = this._io.readBytes(6);
      this.evtchnPendingSel = this._io.readU8le();
      this.cr2 = this._io.readU8le();
      this.archPad = this._io.readU8le();
      this.time = new VcpuTimeInfo(this._io, this, this._root);
    }

    /**
     * Not 0 if an event upcall is pending for the vCPU.
     */

    /**
     * Not 0 if the vCPU does not want upcalls now (PV).
     */

    /**
     * Padding that the compiler inserts.
     */

    /**
     * One bit for each word of `evtchn_pending` that has bits for this
     * vCPU.
     */

    /**
     * Address of the last page fault, as the PV guest's CR2.
     */

    /**
     * Padding up to 64 octets for the structure.
     */

    /**
     * How to compute the system time from the TSC.
     */

    return VcpuInfo64;
  })();

  /**
   * Paravirtual clock of a vCPU. The time is
   * `system_time + ((tsc - tsc_timestamp) * 2^tsc_shift * tsc_to_system_mul) / 2^32`
   * nanoseconds.
   * @see xen/include/public/xen.h, struct vcpu_time_info
   */

  var VcpuTimeInfo = XenSharedInfo.VcpuTimeInfo = (function() {
    function VcpuTimeInfo(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    VcpuTimeInfo.prototype._read = function() {
      this.version = this._io.readU4le();
      this.pad0 = this._io.readU4le();
      this.tscTimestamp = this._io.readU8le();
      this.systemTime = this._io.readU8le();
      this.tscToSystemMul = this._io.readU4le();
      this.tscShift = this._io.readS1();
      this.flags = this._io.readU1();
      this.pad1 = this._io.readBytes(2);
    }

    /**
     * The guest was stopped by the host.
     */
    Object.defineProperty(VcpuTimeInfo.prototype, 'guestStopped', {
      get: function() {
        if (this._m_guestStopped !== undefined)
          return this._m_guestStopped;
        this._m_guestStopped = (this.flags & 2) != 0;
        return this._m_guestStopped;
      }
    });

    /**
     * True if the fields were caught in the middle of a change.
     */
    Object.defineProperty(VcpuTimeInfo.prototype, 'isBeingChanged', {
      get: function() {
        if (this._m_isBeingChanged !== undefined)
          return this._m_isBeingChanged;
        this._m_isBeingChanged = KaitaiStream.mod(this.version, 2) == 1;
        return this._m_isBeingChanged;
      }
    });

    /**
     * The TSC runs alike on all CPUs, vCPUs never disagree on the time.
     */
    Object.defineProperty(VcpuTimeInfo.prototype, 'tscStable', {
      get: function() {
        if (this._m_tscStable !== undefined)
          return this._m_tscStable;
        this._m_tscStable = (this.flags & 1) != 0;
        return this._m_tscStable;
      }
    });

    /**
     * Version of the fields; odd while they are being changed.
     */

    /**
     * Padding.
     */

    /**
     * TSC value when the fields were last set.
     */

    /**
     * Time since the guest's start at that moment, in nanoseconds.
     */

    /**
     * Factor from shifted TSC ticks to nanoseconds, in units of 2^-32.
     */

    /**
     * Power of two that the TSC difference is multiplied with first;
     * negative to divide.
     */

    /**
     * Properties of the clock, `XEN_PVCLOCK_*`; padding before Xen 4.7.
     */

    /**
     * Padding.
     */

    return VcpuTimeInfo;
  })();

  return XenSharedInfo;
})();
XenSharedInfo_.XenSharedInfo = XenSharedInfo;
});
