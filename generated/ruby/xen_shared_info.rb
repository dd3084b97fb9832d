# This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild

require 'kaitai/struct/struct'

unless Gem::Version.new(Kaitai::Struct::VERSION) >= Gem::Version.new('0.11')
  raise "Incompatible Kaitai Struct Ruby API: 0.11 or later is required, but you have #{Kaitai::Struct::VERSION}"
end


##
# The shared info page in its two layouts: `shared_info_64` for 64-bit guests,
# `shared_info_32` for 32-bit guests. The page does not tell which it is;
# `X86_PV_INFO` does. Both layouts leave the rest of the page unused.
# @see '' xen/include/public/xen.h, struct shared_info
class XenSharedInfo < Kaitai::Struct::Struct
  def initialize(_io, _parent = nil, _root = nil)
    super(_io, _parent, _root || self)
    _read
  end

  def _read
    self
  end

  ##
  # x86 part of the shared info page, 32-bit guest.
  # @see '' xen/include/public/arch-x86/xen.h, struct arch_shared_info
  class ArchSharedInfo32 < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil)
      super(_io, _parent, _root)
      _read
    end

    def _read
      @max_pfn = @_io.read_u4le
      @pfn_to_mfn_frame_list_list = @_io.read_u4le
      @nmi_reason = @_io.read_u4le
      @p2m_cr3 = @_io.read_u4le
      @p2m_vaddr = @_io.read_u4le
      @p2m_generation = @_io.read_u4le
      @wc_sec_hi = @_io.read_u4le
      self
    end

    ##
    # The NMI came from an I/O check error.
    def nmi_io_error
      return @nmi_io_error unless @nmi_io_error.nil?
      @nmi_io_error = nmi_reason & 1 != 0
      @nmi_io_error
    end

    ##
    # The NMI came from a PCI SERR, on old hardware a memory parity error.
    def nmi_pci_serr
      return @nmi_pci_serr unless @nmi_pci_serr.nil?
      @nmi_pci_serr = nmi_reason & 2 != 0
      @nmi_pci_serr
    end

    ##
    # The hardware did not tell where the NMI came from.
    def nmi_unknown
      return @nmi_unknown unless @nmi_unknown.nil?
      @nmi_unknown = nmi_reason & 4 != 0
      @nmi_unknown
    end

    ##
    # True if the linear P2M table was being remapped.
    def p2m_is_being_changed
      return @p2m_is_being_changed unless @p2m_is_being_changed.nil?
      @p2m_is_being_changed = p2m_generation % 2 == 1
      @p2m_is_being_changed
    end

    ##
    # Number of entries in the guest's physical-to-machine table.
    attr_reader :max_pfn

    ##
    # Frame that holds the top of the three-level P2M tree: 0 if not set
    # up, all ones if the guest has the linear table only. The receiver of
    # a libxc image sets it to 0.
    attr_reader :pfn_to_mfn_frame_list_list

    ##
    # Reason of the last NMI.
    attr_reader :nmi_reason

    ##
    # CR3 value of the address space in which `p2m_vaddr` is valid; 0 if
    # there is no linear P2M table.
    attr_reader :p2m_cr3

    ##
    # Virtual address of the linear P2M table.
    attr_reader :p2m_vaddr

    ##
    # Counted up by the guest before and after each change of the linear
    # P2M table's mapping.
    attr_reader :p2m_generation

    ##
    # High 32 bits of the wall clock seconds; 32-bit guests have them
    # here.
    attr_reader :wc_sec_hi
  end

  ##
  # x86 part of the shared info page, 64-bit guest.
  # @see '' xen/include/public/arch-x86/xen.h, struct arch_shared_info
  class ArchSharedInfo64 < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil)
      super(_io, _parent, _root)
      _read
    end

    def _read
      @max_pfn = @_io.read_u8le
      @pfn_to_mfn_frame_list_list = @_io.read_u8le
      @nmi_reason = @_io.read_u8le
      @p2m_cr3 = @_io.read_u8le
      @p2m_vaddr = @_io.read_u8le
      @p2m_generation = @_io.read_u8le
      self
    end

    ##
    # The NMI came from an I/O check error.
    def nmi_io_error
      return @nmi_io_error unless @nmi_io_error.nil?
      @nmi_io_error = nmi_reason & 1 != 0
      @nmi_io_error
    end

    ##
    # The NMI came from a PCI SERR, on old hardware a memory parity error.
    def nmi_pci_serr
      return @nmi_pci_serr unless @nmi_pci_serr.nil?
      @nmi_pci_serr = nmi_reason & 2 != 0
      @nmi_pci_serr
    end

    ##
    # The hardware did not tell where the NMI came from.
    def nmi_unknown
      return @nmi_unknown unless @nmi_unknown.nil?
      @nmi_unknown = nmi_reason & 4 != 0
      @nmi_unknown
    end

    ##
    # True if the linear P2M table was being remapped.
    def p2m_is_being_changed
      return @p2m_is_being_changed unless @p2m_is_being_changed.nil?
      @p2m_is_being_changed = p2m_generation % 2 == 1
      @p2m_is_being_changed
    end

    ##
    # Number of entries in the guest's physical-to-machine table.
    attr_reader :max_pfn

    ##
    # Frame that holds the top of the three-level P2M tree: 0 if not set
    # up, all ones if the guest has the linear table only. The receiver of
    # a libxc image sets it to 0.
    attr_reader :pfn_to_mfn_frame_list_list

    ##
    # Reason of the last NMI.
    attr_reader :nmi_reason

    ##
    # CR3 value of the address space in which `p2m_vaddr` is valid; 0 if
    # there is no linear P2M table.
    attr_reader :p2m_cr3

    ##
    # Virtual address of the linear P2M table.
    attr_reader :p2m_vaddr

    ##
    # Counted up by the guest before and after each change of the linear
    # P2M table's mapping.
    attr_reader :p2m_generation
  end

  ##
  # Shared info page of a 32-bit guest, words of 4 octets.
  # @see '' xen/include/public/xen.h, struct shared_info
  class SharedInfo32 < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil)
      super(_io, _parent, _root)
      _read
    end

    def _read
      @vcpus = []
      (32).times { |i|
        @vcpus << VcpuInfo32.new(@_io, self, @_root)
      }
      @evtchn_pending = []
      (32).times { |i|
        @evtchn_pending << @_io.read_u4le
      }
      @evtchn_mask = []
      (32).times { |i|
        @evtchn_mask << @_io.read_u4le
      }
      @wc_version = @_io.read_u4le
      @wc_sec = @_io.read_u4le
      @wc_nsec = @_io.read_u4le
      @arch = ArchSharedInfo32.new(@_io, self, @_root)
      @unused = @_io.read_bytes_full
      self
    end

    ##
    # Wall clock time in seconds since 1970.
    def wall_clock_sec
      return @wall_clock_sec unless @wall_clock_sec.nil?
      @wall_clock_sec = (arch.wc_sec_hi * 4294967296 + wc_sec)
      @wall_clock_sec
    end

    ##
    # What Xen and each vCPU tell each other, for the first 32 vCPUs. A
    # vCPU that registered a page of its own has its live data there.
    attr_reader :vcpus

    ##
    # Pending bit of each event channel: bit n % 32 of word n / 32. Not
    # used if the guest switched to the FIFO event channels.
    attr_reader :evtchn_pending

    ##
    # Mask bit of each event channel, in the same order; a masked channel
    # causes no upcall.
    attr_reader :evtchn_mask

    ##
    # Version of the wall clock fields; odd while they are being changed.
    attr_reader :wc_version

    ##
    # Wall clock time in seconds since 1970 at the guest's system time 0,
    # low 32 bits.
    attr_reader :wc_sec

    ##
    # Nanoseconds that belong to the wall clock time.
    attr_reader :wc_nsec

    ##
    # The part that is specific to x86.
    attr_reader :arch

    ##
    # Rest of the page, 1752 octets (opaque, no layout exists). Nothing
    # follows where only the structure is stored and not the page.
    attr_reader :unused
  end

  ##
  # Shared info page of a 64-bit guest, words of 8 octets.
  # @see '' xen/include/public/xen.h, struct shared_info
  class SharedInfo64 < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil)
      super(_io, _parent, _root)
      _read
    end

    def _read
      @vcpus = []
      (32).times { |i|
        @vcpus << VcpuInfo64.new(@_io, self, @_root)
      }
      @evtchn_pending = []
      (64).times { |i|
        @evtchn_pending << @_io.read_u8le
      }
      @evtchn_mask = []
      (64).times { |i|
        @evtchn_mask << @_io.read_u8le
      }
      @wc_version = @_io.read_u4le
      @wc_sec = @_io.read_u4le
      @wc_nsec = @_io.read_u4le
      @wc_sec_hi = @_io.read_u4le
      @arch = ArchSharedInfo64.new(@_io, self, @_root)
      @unused = @_io.read_bytes_full
      self
    end

    ##
    # Wall clock time in seconds since 1970.
    def wall_clock_sec
      return @wall_clock_sec unless @wall_clock_sec.nil?
      @wall_clock_sec = (wc_sec_hi * 4294967296 + wc_sec)
      @wall_clock_sec
    end

    ##
    # What Xen and each vCPU tell each other, for the first 32 vCPUs. A
    # vCPU that registered a page of its own has its live data there.
    attr_reader :vcpus

    ##
    # Pending bit of each event channel: bit n % 64 of word n / 64. Not
    # used if the guest switched to the FIFO event channels.
    attr_reader :evtchn_pending

    ##
    # Mask bit of each event channel, in the same order; a masked channel
    # causes no upcall.
    attr_reader :evtchn_mask

    ##
    # Version of the wall clock fields; odd while they are being changed.
    attr_reader :wc_version

    ##
    # Wall clock time in seconds since 1970 at the guest's system time 0,
    # low 32 bits.
    attr_reader :wc_sec

    ##
    # Nanoseconds that belong to the wall clock time.
    attr_reader :wc_nsec

    ##
    # High 32 bits of the wall clock seconds.
    attr_reader :wc_sec_hi

    ##
    # The part that is specific to x86.
    attr_reader :arch

    ##
    # Rest of the page, 960 octets (opaque, no layout exists). Nothing
    # follows where only the structure is stored and not the page.
    attr_reader :unused
  end

  ##
  # Per-vCPU part of the shared info page, 32-bit guest.
  # @see '' xen/include/public/xen.h, struct vcpu_info
  class VcpuInfo32 < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil)
      super(_io, _parent, _root)
      _read
    end

    def _read
      @evtchn_upcall_pending = @_io.read_u1
      @evtchn_upcall_mask = @_io.read_u1
      @padding = @_io.read_bytes(2)
      @evtchn_pending_sel = @_io.read_u4le
      @cr2 = @_io.read_u4le
      @arch_pad = []
      (5).times { |i|
        @arch_pad << @_io.read_u4le
      }
      @time = VcpuTimeInfo.new(@_io, self, @_root)
      self
    end

    ##
    # Not 0 if an event upcall is pending for the vCPU.
    attr_reader :evtchn_upcall_pending

    ##
    # Not 0 if the vCPU does not want upcalls now (PV).
    attr_reader :evtchn_upcall_mask

    ##
    # Padding that the compiler inserts.
    attr_reader :padding

    ##
    # One bit for each word of `evtchn_pending` that has bits for this
    # vCPU.
    attr_reader :evtchn_pending_sel

    ##
    # Address of the last page fault, as the PV guest's CR2.
    attr_reader :cr2

    ##
    # Padding up to 64 octets for the structure.
    attr_reader :arch_pad

    ##
    # How to compute the system time from the TSC.
    attr_reader :time
  end

  ##
  # Per-vCPU part of the shared info page, 64-bit guest.
  # @see '' xen/include/public/xen.h, struct vcpu_info
  class VcpuInfo64 < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil)
      super(_io, _parent, _root)
      _read
    end

    def _read
      @evtchn_upcall_pending = @_io.read_u1
      @evtchn_upcall_mask = @_io.read_u1
      @padding = @_io.read_bytes(6)
      @evtchn_pending_sel = @_io.read_u8le
      @cr2 = @_io.read_u8le
      @arch_pad = @_io.read_u8le
      @time = VcpuTimeInfo.new(@_io, self, @_root)
      self
    end

    ##
    # Not 0 if an event upcall is pending for the vCPU.
    attr_reader :evtchn_upcall_pending

    ##
    # Not 0 if the vCPU does not want upcalls now (PV).
    attr_reader :evtchn_upcall_mask

    ##
    # Padding that the compiler inserts.
    attr_reader :padding

    ##
    # One bit for each word of `evtchn_pending` that has bits for this
    # vCPU.
    attr_reader :evtchn_pending_sel

    ##
    # Address of the last page fault, as the PV guest's CR2.
    attr_reader :cr2

    ##
    # Padding up to 64 octets for the structure.
    attr_reader :arch_pad

    ##
    # How to compute the system time from the TSC.
    attr_reader :time
  end

  ##
  # Paravirtual clock of a vCPU. The time is
  # `system_time + ((tsc - tsc_timestamp) * 2^tsc_shift * tsc_to_system_mul) / 2^32`
  # nanoseconds.
  # @see '' xen/include/public/xen.h, struct vcpu_time_info
  class VcpuTimeInfo < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil)
      super(_io, _parent, _root)
      _read
    end

    def _read
      @version = @_io.read_u4le
      @pad0 = @_io.read_u4le
      @tsc_timestamp = @_io.read_u8le
      @system_time = @_io.read_u8le
      @tsc_to_system_mul = @_io.read_u4le
      @tsc_shift = @_io.read_s1
      @flags = @_io.read_u1
      @pad1 = @_io.read_bytes(2)
      self
    end

    ##
    # The guest was stopped by the host.
    def guest_stopped
      return @guest_stopped unless @guest_stopped.nil?
      @guest_stopped = flags & 2 != 0
      @guest_stopped
    end

    ##
    # True if the fields were caught in the middle of a change.
    def is_being_changed
      return @is_being_changed unless @is_being_changed.nil?
      @is_being_changed = version % 2 == 1
      @is_being_changed
    end

    ##
    # The TSC runs alike on all CPUs, vCPUs never disagree on the time.
    def tsc_stable
      return @tsc_stable unless @tsc_stable.nil?
      @tsc_stable = flags & 1 != 0
      @tsc_stable
    end

    ##
    # Version of the fields; odd while they are being changed.
    attr_reader :version

    ##
    # Padding.
    attr_reader :pad0

    ##
    # TSC value when the fields were last set.
    attr_reader :tsc_timestamp

    ##
    # Time since the guest's start at that moment, in nanoseconds.
    attr_reader :system_time

    ##
    # Factor from shifted TSC ticks to nanoseconds, in units of 2^-32.
    attr_reader :tsc_to_system_mul

    ##
    # Power of two that the TSC difference is multiplied with first;
    # negative to divide.
    attr_reader :tsc_shift

    ##
    # Properties of the clock, `XEN_PVCLOCK_*`; padding before Xen 4.7.
    attr_reader :flags

    ##
    # Padding.
    attr_reader :pad1
  end
end
