# This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild

require 'kaitai/struct/struct'

unless Gem::Version.new(Kaitai::Struct::VERSION) >= Gem::Version.new('0.11')
  raise "Incompatible Kaitai Struct Ruby API: 0.11 or later is required, but you have #{Kaitai::Struct::VERSION}"
end


##
# Bodies of the records that exist for live update only. They follow the byte
# order of the host that wrote the stream, which the breadcrumb tells.
# @see '' docs/specs/live-update-handover.pandoc, Global Records and Domain Specific Records
class XenLuRecords < Kaitai::Struct::Struct
  def initialize(_io, _parent = nil, _root = nil)
    super(_io, _parent, _root || self)
    _read
  end

  def _read
    self
  end

  ##
  # General properties needed to create a domain again. It starts the set of
  # records that belong to the domain: they carry no domain id, all records
  # up to the next `LU_DOMAIN_INFO` or `END` are the domain's.
  # @see '' docs/specs/live-update-handover.pandoc, LU_DOMAIN_INFO
  class LuDomainInfo < Kaitai::Struct::Struct

    DOMAIN_TYPE = {
      1 => :domain_type_x86_pv,
      2 => :domain_type_x86_hvm,
    }
    I__DOMAIN_TYPE = DOMAIN_TYPE.invert
    def initialize(_io, _parent = nil, _root = nil, host_is_be)
      super(_io, _parent, _root)
      @host_is_be = host_is_be
      _read
    end

    def _read
      case host_is_be
      when true
        @_is_le = false
      else
        @_is_le = true
      end

      if @_is_le == true
        _read_le
      elsif @_is_le == false
        _read_be
      else
        raise Kaitai::Struct::UndecidedEndiannessError.new("/types/lu_domain_info")
      end
      self
    end

    def _read_le
      @domain_type = Kaitai::Struct::Stream::resolve_enum(DOMAIN_TYPE, @_io.read_u4le)
      @page_shift = @_io.read_u2le
      @domain_id = @_io.read_u2le
      @domain_handle = @_io.read_bytes(16)
      @ssidref = @_io.read_u4le
      @flags = @_io.read_u4le
      @max_vcpus = @_io.read_u4le
      @emulation_flags = @_io.read_u4le
      @extra_flags = @_io.read_u4le
      if !(_io.eof?)
        @padding = @_io.read_u4le
      end
      self
    end

    def _read_be
      @domain_type = Kaitai::Struct::Stream::resolve_enum(DOMAIN_TYPE, @_io.read_u4be)
      @page_shift = @_io.read_u2be
      @domain_id = @_io.read_u2be
      @domain_handle = @_io.read_bytes(16)
      @ssidref = @_io.read_u4be
      @flags = @_io.read_u4be
      @max_vcpus = @_io.read_u4be
      @emulation_flags = @_io.read_u4be
      @extra_flags = @_io.read_u4be
      if !(_io.eof?)
        @padding = @_io.read_u4be
      end
      self
    end

    ##
    # The domain uses hardware assisted paging.
    def cdf_hap
      return @cdf_hap unless @cdf_hap.nil?
      @cdf_hap = flags & 2 != 0
      @cdf_hap
    end

    ##
    # The domain is an HVM or PVH domain.
    def cdf_hvm
      return @cdf_hvm unless @cdf_hvm.nil?
      @cdf_hvm = flags & 1 != 0
      @cdf_hvm
    end

    ##
    # The domain may have devices passed through, so it needs IOMMU mappings.
    def cdf_iommu
      return @cdf_iommu unless @cdf_iommu.nil?
      @cdf_iommu = flags & 32 != 0
      @cdf_iommu
    end

    ##
    # Nested virtualisation (Xen 4.15 and later).
    def cdf_nested_virt
      return @cdf_nested_virt unless @cdf_nested_virt.nil?
      @cdf_nested_virt = flags & 64 != 0
      @cdf_nested_virt
    end

    ##
    # Out-of-sync shadow page tables are disabled.
    def cdf_oos_off
      return @cdf_oos_off unless @cdf_oos_off.nil?
      @cdf_oos_off = flags & 8 != 0
      @cdf_oos_off
    end

    ##
    # The domain's memory integrity is kept by tboot over S3.
    def cdf_s3_integrity
      return @cdf_s3_integrity unless @cdf_s3_integrity.nil?
      @cdf_s3_integrity = flags & 4 != 0
      @cdf_s3_integrity
    end

    ##
    # Accesses to unmapped addresses trap (later than Xen 4.19).
    def cdf_trap_unmapped_accesses
      return @cdf_trap_unmapped_accesses unless @cdf_trap_unmapped_accesses.nil?
      @cdf_trap_unmapped_accesses = flags & 256 != 0
      @cdf_trap_unmapped_accesses
    end

    ##
    # The domain has a virtual PMU (Xen 4.16 and later).
    def cdf_vpmu
      return @cdf_vpmu unless @cdf_vpmu.nil?
      @cdf_vpmu = flags & 128 != 0
      @cdf_vpmu
    end

    ##
    # The domain is the xenstore domain.
    def cdf_xs_domain
      return @cdf_xs_domain unless @cdf_xs_domain.nil?
      @cdf_xs_domain = flags & 16 != 0
      @cdf_xs_domain
    end

    ##
    # The high precision event timer.
    def emu_hpet
      return @emu_hpet unless @emu_hpet.nil?
      @emu_hpet = emulation_flags & 2 != 0
      @emu_hpet
    end

    ##
    # The I/O APIC.
    def emu_ioapic
      return @emu_ioapic unless @emu_ioapic.nil?
      @emu_ioapic = emulation_flags & 16 != 0
      @emu_ioapic
    end

    ##
    # An IOMMU for the guest.
    def emu_iommu
      return @emu_iommu unless @emu_iommu.nil?
      @emu_iommu = emulation_flags & 128 != 0
      @emu_iommu
    end

    ##
    # A local APIC for each vCPU.
    def emu_lapic
      return @emu_lapic unless @emu_lapic.nil?
      @emu_lapic = emulation_flags & 1 != 0
      @emu_lapic
    end

    ##
    # The two 8259A interrupt controllers.
    def emu_pic
      return @emu_pic unless @emu_pic.nil?
      @emu_pic = emulation_flags & 32 != 0
      @emu_pic
    end

    ##
    # The 8254 interval timer.
    def emu_pit
      return @emu_pit unless @emu_pit.nil?
      @emu_pit = emulation_flags & 256 != 0
      @emu_pit
    end

    ##
    # The ACPI power management timer and registers.
    def emu_pm
      return @emu_pm unless @emu_pm.nil?
      @emu_pm = emulation_flags & 4 != 0
      @emu_pm
    end

    ##
    # The real time clock.
    def emu_rtc
      return @emu_rtc unless @emu_rtc.nil?
      @emu_rtc = emulation_flags & 8 != 0
      @emu_rtc
    end

    ##
    # The guest may route physical interrupts over event channels.
    def emu_use_pirq
      return @emu_use_pirq unless @emu_use_pirq.nil?
      @emu_use_pirq = emulation_flags & 512 != 0
      @emu_use_pirq
    end

    ##
    # The standard VGA.
    def emu_vga
      return @emu_vga unless @emu_vga.nil?
      @emu_vga = emulation_flags & 64 != 0
      @emu_vga
    end

    ##
    # PCI configuration space is handled by Xen itself.
    def emu_vpci
      return @emu_vpci unless @emu_vpci.nil?
      @emu_vpci = emulation_flags & 1024 != 0
      @emu_vpci
    end

    ##
    # The domain is privileged, as dom0 is.
    def is_privileged
      return @is_privileged unless @is_privileged.nil?
      @is_privileged = extra_flags & 1 != 0
      @is_privileged
    end

    ##
    # Kind of the domain; the numbers are those of the libxc domain header.
    # 0 and 3 to 0xFFFFFFFF are reserved.
    attr_reader :domain_type

    ##
    # Size of a guest page as a power of two; 12 on x86.
    attr_reader :page_shift

    ##
    # Domain ID; below 0x7FF0 for a real domain.
    attr_reader :domain_id

    ##
    # UUID of the domain, its 16 bytes in the order of the text form.
    attr_reader :domain_handle

    ##
    # Security identifier index (XSM).
    attr_reader :ssidref

    ##
    # Domain flags, `XEN_DOMCTL_CDF_*` (the specification writes `CTF`,
    # which never existed).
    attr_reader :flags

    ##
    # Most vCPUs that the domain can have.
    attr_reader :max_vcpus

    ##
    # Which devices Xen emulates for the domain, `XEN_X86_EMU_*`.
    attr_reader :emulation_flags

    ##
    # Additional flags.
    attr_reader :extra_flags

    ##
    # Last word of the specification's diagram, which does not say whether
    # it belongs to the body (48 bytes) or is the record's padding
    # (44 bytes). Both are accepted.
    attr_reader :padding

    ##
    # True if the stream was written by a big-endian host.
    attr_reader :host_is_be
  end

  ##
  # Where the machine-to-physical table lies in memory, as a scatter/gather
  # list. `LU_M2P` lists the native table (8-byte entries), `LU_M2P_COMPAT`
  # the one for 32-bit guests (4-byte entries).
  # @see '' docs/specs/live-update-handover.pandoc, LU_M2P / LU_M2P_COMPAT
  class LuM2p < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil, host_is_be)
      super(_io, _parent, _root)
      @host_is_be = host_is_be
      _read
    end

    def _read
      case host_is_be
      when true
        @_is_le = false
      else
        @_is_le = true
      end

      if @_is_le == true
        _read_le
      elsif @_is_le == false
        _read_be
      else
        raise Kaitai::Struct::UndecidedEndiannessError.new("/types/lu_m2p")
      end
      self
    end

    def _read_le
      @entries = []
      i = 0
      while not @_io.eof?
        @entries << M2pEntry.new(@_io, self, @_root, @_is_le)
        i += 1
      end
      self
    end

    def _read_be
      @entries = []
      i = 0
      while not @_io.eof?
        @entries << M2pEntry.new(@_io, self, @_root, @_is_le)
        i += 1
      end
      self
    end

    ##
    # One chunk of the table, or a discontiguity.
    # @see '' docs/specs/live-update-handover.pandoc, LU_M2P / LU_M2P_COMPAT
    class M2pEntry < Kaitai::Struct::Struct
      def initialize(_io, _parent = nil, _root = nil, _is_le = nil)
        super(_io, _parent, _root)
        @_is_le = _is_le
        _read
      end

      def _read

        if @_is_le == true
          _read_le
        elsif @_is_le == false
          _read_be
        else
          raise Kaitai::Struct::UndecidedEndiannessError.new("/types/lu_m2p/types/m2p_entry")
        end
        self
      end

      def _read_le
        @page_data = @_io.read_u8le
        self
      end

      def _read_be
        @page_data = @_io.read_u8be
        self
      end

      ##
      # The MFN that the next chunk starts with.
      def first_mfn
        return @first_mfn unless @first_mfn.nil?
        if is_discontiguity
          @first_mfn = (page_data / 4096)
        end
        @first_mfn
      end

      ##
      # True if the entry is a discontiguity and not a chunk.
      def is_discontiguity
        return @is_discontiguity unless @is_discontiguity.nil?
        @is_discontiguity = order == 0
        @is_discontiguity
      end

      ##
      # Machine address of the chunk, in bytes.
      def maddr
        return @maddr unless @maddr.nil?
        if !(is_discontiguity)
          @maddr = (page_data - order)
        end
        @maddr
      end

      ##
      # log2 of the chunk's size in *bytes* (elsewhere in Xen an order
      # counts pages); 0 marks a discontiguity.
      def order
        return @order unless @order.nil?
        @order = page_data % 4096
        @order
      end

      ##
      # Address and order in one word: `0x4C000001E` is 1 GiB (order
      # 0x1E = 30) at `0x4C0000000`.
      attr_reader :page_data
    end

    ##
    # Chunks of the table in ascending order of the MFNs they describe,
    # from MFN 0 unless a discontiguity says otherwise.
    attr_reader :entries

    ##
    # True if the stream was written by a big-endian host.
    attr_reader :host_is_be
  end

  ##
  # The version of the Xen that the system is updating from.
  # @see '' docs/specs/live-update-handover.pandoc, LU_VERSION
  class LuVersion < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil, host_is_be)
      super(_io, _parent, _root)
      @host_is_be = host_is_be
      _read
    end

    def _read
      case host_is_be
      when true
        @_is_le = false
      else
        @_is_le = true
      end

      if @_is_le == true
        _read_le
      elsif @_is_le == false
        _read_be
      else
        raise Kaitai::Struct::UndecidedEndiannessError.new("/types/lu_version")
      end
      self
    end

    def _read_le
      @xen_major = @_io.read_u4le
      @xen_minor = @_io.read_u4le
      self
    end

    def _read_be
      @xen_major = @_io.read_u4be
      @xen_minor = @_io.read_u4be
      self
    end

    ##
    # Major version of the Xen from which the system is updating.
    attr_reader :xen_major

    ##
    # Minor version of the Xen from which the system is updating.
    attr_reader :xen_minor

    ##
    # True if the stream was written by a big-endian host.
    attr_reader :host_is_be
  end
end
