// This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild

(function (root, factory) {
  if (typeof define === 'function' && define.amd) {
    define(['exports', './ExactStream'], factory);
  } else if (typeof exports === 'object' && exports !== null && typeof exports.nodeType !== 'number') {
    factory(exports, require('./ExactStream'));
  } else {
    factory(root.XenLuRecords || (root.XenLuRecords = {}), root.ExactStream);
  }
})(typeof self !== 'undefined' ? self : this, function (XenLuRecords_, KaitaiStream) {
/**
 * Bodies of the records that exist for live update only. They follow the byte
 * order of the host that wrote the stream, which the breadcrumb tells.
 * @see docs/specs/live-update-handover.pandoc, Global Records and Domain Specific Records
 */

var XenLuRecords = (function() {
  function XenLuRecords(_io, _parent, _root) {
    this._io = _io;
    this._parent = _parent;
    this._root = _root || this;

    this._read();
  }
  XenLuRecords.prototype._read = function() {
  }

  /**
   * General properties needed to create a domain again. It starts the set of
   * records that belong to the domain: they carry no domain id, all records
   * up to the next `LU_DOMAIN_INFO` or `END` are the domain's.
   * @see docs/specs/live-update-handover.pandoc, LU_DOMAIN_INFO
   */

  var LuDomainInfo = XenLuRecords.LuDomainInfo = (function() {
    LuDomainInfo.DomainType = Object.freeze({
      X86_PV: 1,
      X86_HVM: 2,

      1: "X86_PV",
      2: "X86_HVM",
    });

    function LuDomainInfo(_io, _parent, _root, hostIsBe) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;
      this.hostIsBe = hostIsBe;

      this._read();
    }
    LuDomainInfo.prototype._read = function() {
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
    LuDomainInfo.prototype._readLE = function() {
      this.domainType = this._io.readU4le();
      this.pageShift = this._io.readU2le();
      this.domainId = this._io.readU2le();
      this.domainHandle = this._io.readBytes(16);
      this.ssidref = this._io.readU4le();
      this.flags = this._io.readU4le();
      this.maxVcpus = this._io.readU4le();
      this.emulationFlags = this._io.readU4le();
      this.extraFlags = this._io.readU4le();
      if (!(this._io.isEof())) {
        this.padding = this._io.readU4le();
      }
    }
    LuDomainInfo.prototype._readBE = function() {
      this.domainType = this._io.readU4be();
      this.pageShift = this._io.readU2be();
      this.domainId = this._io.readU2be();
      this.domainHandle = this._io.readBytes(16);
      this.ssidref = this._io.readU4be();
      this.flags = this._io.readU4be();
      this.maxVcpus = this._io.readU4be();
      this.emulationFlags = this._io.readU4be();
      this.extraFlags = this._io.readU4be();
      if (!(this._io.isEof())) {
        this.padding = this._io.readU4be();
      }
    }

    /**
     * The domain uses hardware assisted paging.
     */
    Object.defineProperty(LuDomainInfo.prototype, 'cdfHap', {
      get: function() {
        if (this._m_cdfHap !== undefined)
          return this._m_cdfHap;
        this._m_cdfHap = (this.flags & 2) != 0;
        return this._m_cdfHap;
      }
    });

    /**
     * The domain is an HVM or PVH domain.
     */
    Object.defineProperty(LuDomainInfo.prototype, 'cdfHvm', {
      get: function() {
        if (this._m_cdfHvm !== undefined)
          return this._m_cdfHvm;
        this._m_cdfHvm = (this.flags & 1) != 0;
        return this._m_cdfHvm;
      }
    });

    /**
     * The domain may have devices passed through, so it needs IOMMU mappings.
     */
    Object.defineProperty(LuDomainInfo.prototype, 'cdfIommu', {
      get: function() {
        if (this._m_cdfIommu !== undefined)
          return this._m_cdfIommu;
        this._m_cdfIommu = (this.flags & 32) != 0;
        return this._m_cdfIommu;
      }
    });

    /**
     * Nested virtualisation (Xen 4.15 and later).
     */
    Object.defineProperty(LuDomainInfo.prototype, 'cdfNestedVirt', {
      get: function() {
        if (this._m_cdfNestedVirt !== undefined)
          return this._m_cdfNestedVirt;
        this._m_cdfNestedVirt = (this.flags & 64) != 0;
        return this._m_cdfNestedVirt;
      }
    });

    /**
     * Out-of-sync shadow page tables are disabled.
     */
    Object.defineProperty(LuDomainInfo.prototype, 'cdfOosOff', {
      get: function() {
        if (this._m_cdfOosOff !== undefined)
          return this._m_cdfOosOff;
        this._m_cdfOosOff = (this.flags & 8) != 0;
        return this._m_cdfOosOff;
      }
    });

    /**
     * The domain's memory integrity is kept by tboot over S3.
     */
    Object.defineProperty(LuDomainInfo.prototype, 'cdfS3Integrity', {
      get: function() {
        if (this._m_cdfS3Integrity !== undefined)
          return this._m_cdfS3Integrity;
        this._m_cdfS3Integrity = (this.flags & 4) != 0;
        return this._m_cdfS3Integrity;
      }
    });

    /**
     * Accesses to unmapped addresses trap (later than Xen 4.19).
     */
    Object.defineProperty(LuDomainInfo.prototype, 'cdfTrapUnmappedAccesses', {
      get: function() {
        if (this._m_cdfTrapUnmappedAccesses !== undefined)
          return this._m_cdfTrapUnmappedAccesses;
        this._m_cdfTrapUnmappedAccesses = (this.flags & 256) != 0;
        return this._m_cdfTrapUnmappedAccesses;
      }
    });

    /**
     * The domain has a virtual PMU (Xen 4.16 and later).
     */
    Object.defineProperty(LuDomainInfo.prototype, 'cdfVpmu', {
      get: function() {
        if (this._m_cdfVpmu !== undefined)
          return this._m_cdfVpmu;
        this._m_cdfVpmu = (this.flags & 128) != 0;
        return this._m_cdfVpmu;
      }
    });

    /**
     * The domain is the xenstore domain.
     */
    Object.defineProperty(LuDomainInfo.prototype, 'cdfXsDomain', {
      get: function() {
        if (this._m_cdfXsDomain !== undefined)
          return this._m_cdfXsDomain;
        this._m_cdfXsDomain = (this.flags & 16) != 0;
        return this._m_cdfXsDomain;
      }
    });

    /**
     * The high precision event timer.
     */
    Object.defineProperty(LuDomainInfo.prototype, 'emuHpet', {
      get: function() {
        if (this._m_emuHpet !== undefined)
          return this._m_emuHpet;
        this._m_emuHpet = (this.emulationFlags & 2) != 0;
        return this._m_emuHpet;
      }
    });

    /**
     * The I/O APIC.
     */
    Object.defineProperty(LuDomainInfo.prototype, 'emuIoapic', {
      get: function() {
        if (this._m_emuIoapic !== undefined)
          return this._m_emuIoapic;
        this._m_emuIoapic = (this.emulationFlags & 16) != 0;
        return this._m_emuIoapic;
      }
    });

    /**
     * An IOMMU for the guest.
     */
    Object.defineProperty(LuDomainInfo.prototype, 'emuIommu', {
      get: function() {
        if (this._m_emuIommu !== undefined)
          return this._m_emuIommu;
        this._m_emuIommu = (this.emulationFlags & 128) != 0;
        return this._m_emuIommu;
      }
    });

    /**
     * A local APIC for each vCPU.
     */
    Object.defineProperty(LuDomainInfo.prototype, 'emuLapic', {
      get: function() {
        if (this._m_emuLapic !== undefined)
          return this._m_emuLapic;
        this._m_emuLapic = (this.emulationFlags & 1) != 0;
        return this._m_emuLapic;
      }
    });

    /**
     * The two 8259A interrupt controllers.
     */
    Object.defineProperty(LuDomainInfo.prototype, 'emuPic', {
      get: function() {
        if (this._m_emuPic !== undefined)
          return this._m_emuPic;
        this._m_emuPic = (this.emulationFlags & 32) != 0;
        return this._m_emuPic;
      }
    });

    /**
     * The 8254 interval timer.
     */
    Object.defineProperty(LuDomainInfo.prototype, 'emuPit', {
      get: function() {
        if (this._m_emuPit !== undefined)
          return this._m_emuPit;
        this._m_emuPit = (this.emulationFlags & 256) != 0;
        return this._m_emuPit;
      }
    });

    /**
     * The ACPI power management timer and registers.
     */
    Object.defineProperty(LuDomainInfo.prototype, 'emuPm', {
      get: function() {
        if (this._m_emuPm !== undefined)
          return this._m_emuPm;
        this._m_emuPm = (this.emulationFlags & 4) != 0;
        return this._m_emuPm;
      }
    });

    /**
     * The real time clock.
     */
    Object.defineProperty(LuDomainInfo.prototype, 'emuRtc', {
      get: function() {
        if (this._m_emuRtc !== undefined)
          return this._m_emuRtc;
        this._m_emuRtc = (this.emulationFlags & 8) != 0;
        return this._m_emuRtc;
      }
    });

    /**
     * The guest may route physical interrupts over event channels.
     */
    Object.defineProperty(LuDomainInfo.prototype, 'emuUsePirq', {
      get: function() {
        if (this._m_emuUsePirq !== undefined)
          return this._m_emuUsePirq;
        this._m_emuUsePirq = (this.emulationFlags & 512) != 0;
        return this._m_emuUsePirq;
      }
    });

    /**
     * The standard VGA.
     */
    Object.defineProperty(LuDomainInfo.prototype, 'emuVga', {
      get: function() {
        if (this._m_emuVga !== undefined)
          return this._m_emuVga;
        this._m_emuVga = (this.emulationFlags & 64) != 0;
        return this._m_emuVga;
      }
    });

    /**
     * PCI configuration space is handled by Xen itself.
     */
    Object.defineProperty(LuDomainInfo.prototype, 'emuVpci', {
      get: function() {
        if (this._m_emuVpci !== undefined)
          return this._m_emuVpci;
        this._m_emuVpci = (this.emulationFlags & 1024) != 0;
        return this._m_emuVpci;
      }
    });

    /**
     * The domain is privileged, as dom0 is.
     */
    Object.defineProperty(LuDomainInfo.prototype, 'isPrivileged', {
      get: function() {
        if (this._m_isPrivileged !== undefined)
          return this._m_isPrivileged;
        this._m_isPrivileged = (this.extraFlags & 1) != 0;
        return this._m_isPrivileged;
      }
    });

    /**
     * Kind of the domain; the numbers are those of the libxc domain header.
     * 0 and 3 to 0xFFFFFFFF are reserved.
     */

    /**
     * Size of a guest page as a power of two; 12 on x86.
     */

    /**
     * Domain ID; below 0x7FF0 for a real domain.
     */

    /**
     * UUID of the domain, its 16 bytes in the order of the text form.
     */

    /**
     * Security identifier index (XSM).
     */

    /**
     * Domain flags, `XEN_DOMCTL_CDF_*` (the specification writes `CTF`,
     * which never existed).
     */

    /**
     * Most vCPUs that the domain can have.
     */

    /**
     * Which devices Xen emulates for the domain, `XEN_X86_EMU_*`.
     */

    /**
     * Additional flags.
     */

    /**
     * Last word of the specification's diagram, which does not say whether
     * it belongs to the body (48 bytes) or is the record's padding
     * (44 bytes). Both are accepted.
     */

    /**
     * True if the stream was written by a big-endian host.
     */

    return LuDomainInfo;
  })();

  /**
   * Where the machine-to-physical table lies in memory, as a scatter/gather
   * list. `LU_M2P` lists the native table (8-byte entries), `LU_M2P_COMPAT`
   * the one for 32-bit guests (4-byte entries).
   * @see docs/specs/live-update-handover.pandoc, LU_M2P / LU_M2P_COMPAT
   */

  var LuM2p = XenLuRecords.LuM2p = (function() {
    function LuM2p(_io, _parent, _root, hostIsBe) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;
      this.hostIsBe = hostIsBe;

      this._read();
    }
    LuM2p.prototype._read = function() {
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
    LuM2p.prototype._readLE = function() {
      this.entries = [];
      var i = 0;
      while (!this._io.isEof()) {
        this.entries.push(new M2pEntry(this._io, this, this._root, this._is_le));
        i++;
      }
    }
    LuM2p.prototype._readBE = function() {
      this.entries = [];
      var i = 0;
      while (!this._io.isEof()) {
        this.entries.push(new M2pEntry(this._io, this, this._root, this._is_le));
        i++;
      }
    }

    /**
     * One chunk of the table, or a discontiguity.
     * @see docs/specs/live-update-handover.pandoc, LU_M2P / LU_M2P_COMPAT
     */

    var M2pEntry = LuM2p.M2pEntry = (function() {
      function M2pEntry(_io, _parent, _root, _is_le) {
        this._io = _io;
        this._parent = _parent;
        this._root = _root;
        this._is_le = _is_le;

        this._read();
      }
      M2pEntry.prototype._read = function() {

        if (this._is_le === true) {
          this._readLE();
        } else if (this._is_le === false) {
          this._readBE();
        } else {
          throw new KaitaiStream.UndecidedEndiannessError();
        }
      }
      M2pEntry.prototype._readLE = function() {
        this.pageData = this._io.readU8le();
      }
      M2pEntry.prototype._readBE = function() {
        this.pageData = this._io.readU8be();
      }

      /**
       * The MFN that the next chunk starts with.
       */
      Object.defineProperty(M2pEntry.prototype, 'firstMfn', {
        get: function() {
          if (this._m_firstMfn !== undefined)
            return this._m_firstMfn;
          if (this.isDiscontiguity) {
            this._m_firstMfn = KaitaiStream.narrow(BigInt.asUintN(64, KaitaiStream.quotient(BigInt(this.pageData), 4096n)));
          }
          return this._m_firstMfn;
        }
      });

      /**
       * True if the entry is a discontiguity and not a chunk.
       */
      Object.defineProperty(M2pEntry.prototype, 'isDiscontiguity', {
        get: function() {
          if (this._m_isDiscontiguity !== undefined)
            return this._m_isDiscontiguity;
          this._m_isDiscontiguity = this.order == 0;
          return this._m_isDiscontiguity;
        }
      });

      /**
       * Machine address of the chunk, in bytes.
       */
      Object.defineProperty(M2pEntry.prototype, 'maddr', {
        get: function() {
          if (this._m_maddr !== undefined)
            return this._m_maddr;
          if (!(this.isDiscontiguity)) {
            this._m_maddr = KaitaiStream.narrow(BigInt.asUintN(64, (BigInt(this.pageData) - BigInt(this.order))));
          }
          return this._m_maddr;
        }
      });

      /**
       * log2 of the chunk's size in *bytes* (elsewhere in Xen an order
       * counts pages); 0 marks a discontiguity.
       */
      Object.defineProperty(M2pEntry.prototype, 'order', {
        get: function() {
          if (this._m_order !== undefined)
            return this._m_order;
          this._m_order = KaitaiStream.narrow(KaitaiStream.remainder(BigInt(this.pageData), 4096n));
          return this._m_order;
        }
      });

      /**
       * Address and order in one word: `0x4C000001E` is 1 GiB (order
       * 0x1E = 30) at `0x4C0000000`.
       */

      return M2pEntry;
    })();

    /**
     * Chunks of the table in ascending order of the MFNs they describe,
     * from MFN 0 unless a discontiguity says otherwise.
     */

    /**
     * True if the stream was written by a big-endian host.
     */

    return LuM2p;
  })();

  /**
   * The version of the Xen that the system is updating from.
   * @see docs/specs/live-update-handover.pandoc, LU_VERSION
   */

  var LuVersion = XenLuRecords.LuVersion = (function() {
    function LuVersion(_io, _parent, _root, hostIsBe) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;
      this.hostIsBe = hostIsBe;

      this._read();
    }
    LuVersion.prototype._read = function() {
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
    LuVersion.prototype._readLE = function() {
      this.xenMajor = this._io.readU4le();
      this.xenMinor = this._io.readU4le();
    }
    LuVersion.prototype._readBE = function() {
      this.xenMajor = this._io.readU4be();
      this.xenMinor = this._io.readU4be();
    }

    /**
     * Major version of the Xen from which the system is updating.
     */

    /**
     * Minor version of the Xen from which the system is updating.
     */

    /**
     * True if the stream was written by a big-endian host.
     */

    return LuVersion;
  })();

  return XenLuRecords;
})();
XenLuRecords_.XenLuRecords = XenLuRecords;
});
