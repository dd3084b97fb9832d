# This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild

require 'kaitai/struct/struct'
require_relative 'x86_fxsave'
require_relative 'x86_xsave'

unless Gem::Version.new(Kaitai::Struct::VERSION) >= Gem::Version.new('0.11')
  raise "Incompatible Kaitai Struct Ruby API: 0.11 or later is required, but you have #{Kaitai::Struct::VERSION}"
end


##
# The state of an HVM or PVH domain that Xen itself holds: virtual CPUs,
# interrupt controllers, timers. It is the body of the `HVM_CONTEXT` record and
# what `XEN_DOMCTL_gethvmcontext` returns. A file may hold it bare.
# 
# A sequence of entries, each with its own header, up to the one with type code
# 0. It is little-endian, as only x86 has it.
# 
# Several structures have grown in the course of time. Their newer fields are at
# the end and are read only if the entry is long enough; which form occurs tells
# the range of Xen releases that may have written the context.
# @see '' xen/include/public/hvm/save.h, xen/include/public/arch-x86/hvm/save.h
class XenHvmContext < Kaitai::Struct::Struct

  BREAKPOINT_CONDITION = {
    0 => :breakpoint_condition_execute,
    1 => :breakpoint_condition_write,
    2 => :breakpoint_condition_io,
    3 => :breakpoint_condition_access,
  }
  I__BREAKPOINT_CONDITION = BREAKPOINT_CONDITION.invert

  BREAKPOINT_LENGTH = {
    0 => :breakpoint_length_one,
    1 => :breakpoint_length_two,
    2 => :breakpoint_length_eight,
    3 => :breakpoint_length_four,
  }
  I__BREAKPOINT_LENGTH = BREAKPOINT_LENGTH.invert

  DELIVERY_MODE = {
    0 => :delivery_mode_fixed,
    1 => :delivery_mode_lowest_priority,
    2 => :delivery_mode_smi,
    3 => :delivery_mode_remote_read,
    4 => :delivery_mode_nmi,
    5 => :delivery_mode_init,
    6 => :delivery_mode_startup,
    7 => :delivery_mode_ext_int,
  }
  I__DELIVERY_MODE = DELIVERY_MODE.invert

  DESTINATION_SHORTHAND = {
    0 => :destination_shorthand_no_shorthand,
    1 => :destination_shorthand_itself,
    2 => :destination_shorthand_all,
    3 => :destination_shorthand_others,
  }
  I__DESTINATION_SHORTHAND = DESTINATION_SHORTHAND.invert

  EVENT_TYPE = {
    0 => :event_type_external_interrupt,
    1 => :event_type_reserved,
    2 => :event_type_nmi,
    3 => :event_type_hw_exception,
    4 => :event_type_sw_interrupt,
    5 => :event_type_priv_sw_exception,
    6 => :event_type_sw_exception,
    7 => :event_type_other,
  }
  I__EVENT_TYPE = EVENT_TYPE.invert

  MEMORY_TYPE = {
    0 => :memory_type_uncacheable,
    1 => :memory_type_write_combining,
    4 => :memory_type_write_through,
    5 => :memory_type_write_protected,
    6 => :memory_type_write_back,
    7 => :memory_type_uncached_minus,
  }
  I__MEMORY_TYPE = MEMORY_TYPE.invert

  MSR_INDEX = {
    72 => :msr_index_spec_ctrl,
    320 => :msr_index_misc_features_enables,
    1761 => :msr_index_pkrs,
    3472 => :msr_index_bndcfgs,
    3488 => :msr_index_xss,
    3221291295 => :msr_index_virt_spec_ctrl,
    3221295129 => :msr_index_dr1_address_mask,
    3221295130 => :msr_index_dr2_address_mask,
    3221295131 => :msr_index_dr3_address_mask,
    3221295143 => :msr_index_dr0_address_mask,
  }
  I__MSR_INDEX = MSR_INDEX.invert

  PIT_ACCESS = {
    0 => :pit_access_no_access,
    1 => :pit_access_lsb,
    2 => :pit_access_msb,
    3 => :pit_access_word0,
    4 => :pit_access_word1,
  }
  I__PIT_ACCESS = PIT_ACCESS.invert

  PIT_MODE = {
    0 => :pit_mode_interrupt_on_terminal_count,
    1 => :pit_mode_one_shot,
    2 => :pit_mode_rate_generator,
    3 => :pit_mode_square_wave,
    4 => :pit_mode_software_strobe,
    5 => :pit_mode_hardware_strobe,
  }
  I__PIT_MODE = PIT_MODE.invert

  SAVE_TYPE = {
    0 => :save_type_terminator,
    1 => :save_type_header,
    2 => :save_type_cpu,
    3 => :save_type_pic,
    4 => :save_type_ioapic,
    5 => :save_type_lapic,
    6 => :save_type_lapic_regs,
    7 => :save_type_pci_irq,
    8 => :save_type_isa_irq,
    9 => :save_type_pci_link,
    10 => :save_type_pit,
    11 => :save_type_rtc,
    12 => :save_type_hpet,
    13 => :save_type_pmtimer,
    14 => :save_type_mtrr,
    15 => :save_type_viridian_domain,
    16 => :save_type_cpu_xsave,
    17 => :save_type_viridian_vcpu,
    18 => :save_type_vmce_vcpu,
    19 => :save_type_tsc_adjust,
    20 => :save_type_cpu_msr,
    21 => :save_type_unassigned_21,
    22 => :save_type_amazon_22,
    23 => :save_type_amazon_23,
    24 => :save_type_amazon_24,
    25 => :save_type_amazon_25,
    26 => :save_type_amazon_26,
    27 => :save_type_amazon_27,
    28 => :save_type_amazon_28,
    29 => :save_type_amazon_29,
    30 => :save_type_amazon_30,
    31 => :save_type_amazon_31,
    32 => :save_type_amazon_32,
    33 => :save_type_amazon_33,
    34 => :save_type_amazon_34,
  }
  I__SAVE_TYPE = SAVE_TYPE.invert

  TIMER_DIVIDE = {
    0 => :timer_divide_by_2,
    1 => :timer_divide_by_4,
    2 => :timer_divide_by_8,
    3 => :timer_divide_by_16,
    8 => :timer_divide_by_32,
    9 => :timer_divide_by_64,
    10 => :timer_divide_by_128,
    11 => :timer_divide_by_1,
  }
  I__TIMER_DIVIDE = TIMER_DIVIDE.invert

  TIMER_MODE = {
    0 => :timer_mode_one_shot,
    1 => :timer_mode_periodic,
    2 => :timer_mode_tsc_deadline,
    3 => :timer_mode_reserved,
  }
  I__TIMER_MODE = TIMER_MODE.invert
  def initialize(_io, _parent = nil, _root = nil)
    super(_io, _parent, _root || self)
    _read
  end

  def _read
    @entries = []
    i = 0
    begin
      _ = Entry.new(@_io, self, @_root)
      @entries << _
      i += 1
    end until _.typecode == :save_type_terminator
    if !(_io.eof?)
      @trailing = @_io.read_bytes_full
    end
    self
  end

  ##
  # Destination format register.
  # @see '' Intel 64 and IA-32 Architectures SDM, volume 3, chapter 11 (Advanced
  #   Programmable Interrupt Controller)
  class ApicDestinationFormat < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil)
      super(_io, _parent, _root)
      _read
    end

    def _read
      @value = @_io.read_u4le
      @reserved = @_io.read_bytes(12)
      self
    end

    ##
    # 15 is the flat model, 0 the cluster model.
    def model
      return @model unless @model.nil?
      @model = value / 268435456
      @model
    end

    ##
    # The register.
    attr_reader :value

    ##
    # Octets up to the next register.
    attr_reader :reserved
  end

  ##
  # Error status register.
  # @see '' Intel 64 and IA-32 Architectures SDM, volume 3, chapter 11 (Advanced
  #   Programmable Interrupt Controller)
  class ApicErrorStatus < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil)
      super(_io, _parent, _root)
      _read
    end

    def _read
      @value = @_io.read_u4le
      @reserved = @_io.read_bytes(12)
      self
    end

    ##
    # Access to a register that is not there.
    def illegal_register
      return @illegal_register unless @illegal_register.nil?
      @illegal_register = value & 128 != 0
      @illegal_register
    end

    ##
    # What was received was not accepted.
    def receive_accept
      return @receive_accept unless @receive_accept.nil?
      @receive_accept = value & 8 != 0
      @receive_accept
    end

    ##
    # Receive checksum error.
    def receive_checksum
      return @receive_checksum unless @receive_checksum.nil?
      @receive_checksum = value & 2 != 0
      @receive_checksum
    end

    ##
    # Illegal vector received.
    def receive_illegal_vector
      return @receive_illegal_vector unless @receive_illegal_vector.nil?
      @receive_illegal_vector = value & 64 != 0
      @receive_illegal_vector
    end

    ##
    # Lowest-priority IPI, which is not supported.
    def redirectable_ipi
      return @redirectable_ipi unless @redirectable_ipi.nil?
      @redirectable_ipi = value & 16 != 0
      @redirectable_ipi
    end

    ##
    # Nobody accepted what was sent.
    def send_accept
      return @send_accept unless @send_accept.nil?
      @send_accept = value & 4 != 0
      @send_accept
    end

    ##
    # Send checksum error.
    def send_checksum
      return @send_checksum unless @send_checksum.nil?
      @send_checksum = value & 1 != 0
      @send_checksum
    end

    ##
    # Illegal vector sent.
    def send_illegal_vector
      return @send_illegal_vector unless @send_illegal_vector.nil?
      @send_illegal_vector = value & 32 != 0
      @send_illegal_vector
    end

    ##
    # The register.
    attr_reader :value

    ##
    # Octets up to the next register.
    attr_reader :reserved
  end

  ##
  # Interrupt command register, bits 63 to 32.
  # @see '' Intel 64 and IA-32 Architectures SDM, volume 3, chapter 11 (Advanced
  #   Programmable Interrupt Controller)
  class ApicIcrHigh < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil)
      super(_io, _parent, _root)
      _read
    end

    def _read
      @value = @_io.read_u4le
      @reserved = @_io.read_bytes(12)
      self
    end

    ##
    # Destination in xAPIC mode; in x2APIC mode it is the register.
    def destination
      return @destination unless @destination.nil?
      @destination = value / 16777216
      @destination
    end

    ##
    # The register.
    attr_reader :value

    ##
    # Octets up to the next register.
    attr_reader :reserved
  end

  ##
  # Interrupt command register, bits 31 to 0.
  # @see '' Intel 64 and IA-32 Architectures SDM, volume 3, chapter 11 (Advanced
  #   Programmable Interrupt Controller)
  class ApicIcrLow < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil)
      super(_io, _parent, _root)
      _read
    end

    def _read
      @value = @_io.read_u4le
      @reserved = @_io.read_bytes(12)
      self
    end

    ##
    # Kind of the interrupt.
    def delivery_mode
      return @delivery_mode unless @delivery_mode.nil?
      @delivery_mode = Kaitai::Struct::Stream::resolve_enum(XenHvmContext::DELIVERY_MODE, (value / 256) % 8)
      @delivery_mode
    end

    ##
    # Assert, not deassert.
    def is_assert
      return @is_assert unless @is_assert.nil?
      @is_assert = value & 16384 != 0
      @is_assert
    end

    ##
    # Delivery is pending.
    def is_busy
      return @is_busy unless @is_busy.nil?
      @is_busy = value & 4096 != 0
      @is_busy
    end

    ##
    # Level-triggered.
    def is_level
      return @is_level unless @is_level.nil?
      @is_level = value & 32768 != 0
      @is_level
    end

    ##
    # The destination is a logical ID.
    def is_logical
      return @is_logical unless @is_logical.nil?
      @is_logical = value & 2048 != 0
      @is_logical
    end

    ##
    # Status of a remote read.
    def remote_read_status
      return @remote_read_status unless @remote_read_status.nil?
      @remote_read_status = (value / 65536) % 4
      @remote_read_status
    end

    ##
    # Destination without an ID.
    def shorthand
      return @shorthand unless @shorthand.nil?
      @shorthand = Kaitai::Struct::Stream::resolve_enum(XenHvmContext::DESTINATION_SHORTHAND, (value / 262144) % 4)
      @shorthand
    end

    ##
    # Vector.
    def vector
      return @vector unless @vector.nil?
      @vector = value & 255
      @vector
    end

    ##
    # The register.
    attr_reader :value

    ##
    # Octets up to the next register.
    attr_reader :reserved
  end

  ##
  # APIC ID register.
  # @see '' Intel 64 and IA-32 Architectures SDM, volume 3, chapter 11 (Advanced
  #   Programmable Interrupt Controller)
  class ApicId < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil)
      super(_io, _parent, _root)
      _read
    end

    def _read
      @value = @_io.read_u4le
      @reserved = @_io.read_bytes(12)
      self
    end

    ##
    # APIC ID in xAPIC mode; in x2APIC mode the register is the ID.
    def xapic_id
      return @xapic_id unless @xapic_id.nil?
      @xapic_id = value / 16777216
      @xapic_id
    end

    ##
    # The register.
    attr_reader :value

    ##
    # Octets up to the next register.
    attr_reader :reserved
  end

  ##
  # Logical destination register.
  # @see '' Intel 64 and IA-32 Architectures SDM, volume 3, chapter 11 (Advanced
  #   Programmable Interrupt Controller)
  class ApicLogicalDestination < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil)
      super(_io, _parent, _root)
      _read
    end

    def _read
      @value = @_io.read_u4le
      @reserved = @_io.read_bytes(12)
      self
    end

    ##
    # Logical ID in xAPIC mode.
    def logical_id
      return @logical_id unless @logical_id.nil?
      @logical_id = value / 16777216
      @logical_id
    end

    ##
    # Cluster in x2APIC mode.
    def x2apic_cluster
      return @x2apic_cluster unless @x2apic_cluster.nil?
      @x2apic_cluster = value / 65536
      @x2apic_cluster
    end

    ##
    # Logical ID within its cluster in x2APIC mode.
    def x2apic_logical_id
      return @x2apic_logical_id unless @x2apic_logical_id.nil?
      @x2apic_logical_id = value & 65535
      @x2apic_logical_id
    end

    ##
    # The register.
    attr_reader :value

    ##
    # Octets up to the next register.
    attr_reader :reserved
  end

  ##
  # An entry of the local vector table.
  # @see '' Intel 64 and IA-32 Architectures SDM, volume 3, chapter 11 (Advanced
  #   Programmable Interrupt Controller)
  class ApicLvt < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil)
      super(_io, _parent, _root)
      _read
    end

    def _read
      @value = @_io.read_u4le
      @reserved = @_io.read_bytes(12)
      self
    end

    ##
    # Kind of the interrupt; not for timer and error.
    def delivery_mode
      return @delivery_mode unless @delivery_mode.nil?
      @delivery_mode = Kaitai::Struct::Stream::resolve_enum(XenHvmContext::DELIVERY_MODE, (value / 256) % 8)
      @delivery_mode
    end

    ##
    # The pin is active at low level; LINT0 and LINT1 only.
    def is_active_low
      return @is_active_low unless @is_active_low.nil?
      @is_active_low = value & 8192 != 0
      @is_active_low
    end

    ##
    # Level-triggered; LINT0 and LINT1 only.
    def is_level
      return @is_level unless @is_level.nil?
      @is_level = value & 32768 != 0
      @is_level
    end

    ##
    # The interrupt is masked.
    def is_masked
      return @is_masked unless @is_masked.nil?
      @is_masked = value & 65536 != 0
      @is_masked
    end

    ##
    # Delivery is pending.
    def is_pending
      return @is_pending unless @is_pending.nil?
      @is_pending = value & 4096 != 0
      @is_pending
    end

    ##
    # A level interrupt waits for its end; LINT0 and LINT1 only.
    def remote_irr
      return @remote_irr unless @remote_irr.nil?
      @remote_irr = value & 16384 != 0
      @remote_irr
    end

    ##
    # Mode of the timer; timer only.
    def timer_mode
      return @timer_mode unless @timer_mode.nil?
      @timer_mode = Kaitai::Struct::Stream::resolve_enum(XenHvmContext::TIMER_MODE, (value / 131072) % 4)
      @timer_mode
    end

    ##
    # Vector.
    def vector
      return @vector unless @vector.nil?
      @vector = value & 255
      @vector
    end

    ##
    # The register.
    attr_reader :value

    ##
    # Octets up to the next register.
    attr_reader :reserved
  end

  ##
  # A priority register.
  # @see '' Intel 64 and IA-32 Architectures SDM, volume 3, chapter 11 (Advanced
  #   Programmable Interrupt Controller)
  class ApicPriority < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil)
      super(_io, _parent, _root)
      _read
    end

    def _read
      @value = @_io.read_u4le
      @reserved = @_io.read_bytes(12)
      self
    end

    ##
    # Priority class.
    def priority_class
      return @priority_class unless @priority_class.nil?
      @priority_class = (value / 16) % 16
      @priority_class
    end

    ##
    # Priority sub-class.
    def subclass
      return @subclass unless @subclass.nil?
      @subclass = value & 15
      @subclass
    end

    ##
    # The register.
    attr_reader :value

    ##
    # Octets up to the next register.
    attr_reader :reserved
  end

  ##
  # A register of the local APIC without subfields, or a reserved place.
  # @see '' Intel 64 and IA-32 Architectures SDM, volume 3, chapter 11 (Advanced
  #   Programmable Interrupt Controller)
  class ApicRegister < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil)
      super(_io, _parent, _root)
      _read
    end

    def _read
      @value = @_io.read_u4le
      @reserved = @_io.read_bytes(12)
      self
    end

    ##
    # The register.
    attr_reader :value

    ##
    # Octets up to the next register.
    attr_reader :reserved
  end

  ##
  # Spurious interrupt vector register.
  # @see '' Intel 64 and IA-32 Architectures SDM, volume 3, chapter 11 (Advanced
  #   Programmable Interrupt Controller)
  class ApicSpurious < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil)
      super(_io, _parent, _root)
      _read
    end

    def _read
      @value = @_io.read_u4le
      @reserved = @_io.read_bytes(12)
      self
    end

    ##
    # EOI broadcasts are suppressed.
    def directed_eoi
      return @directed_eoi unless @directed_eoi.nil?
      @directed_eoi = value & 4096 != 0
      @directed_eoi
    end

    ##
    # Focus checks are off.
    def focus_disabled
      return @focus_disabled unless @focus_disabled.nil?
      @focus_disabled = value & 512 != 0
      @focus_disabled
    end

    ##
    # The APIC is enabled by software.
    def is_enabled
      return @is_enabled unless @is_enabled.nil?
      @is_enabled = value & 256 != 0
      @is_enabled
    end

    ##
    # Spurious vector.
    def vector
      return @vector unless @vector.nil?
      @vector = value & 255
      @vector
    end

    ##
    # The register.
    attr_reader :value

    ##
    # Octets up to the next register.
    attr_reader :reserved
  end

  ##
  # Divide configuration register.
  # @see '' Intel 64 and IA-32 Architectures SDM, volume 3, chapter 11 (Advanced
  #   Programmable Interrupt Controller)
  class ApicTimerDivide < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil)
      super(_io, _parent, _root)
      _read
    end

    def _read
      @value = @_io.read_u4le
      @reserved = @_io.read_bytes(12)
      self
    end

    ##
    # What the timer clock is divided by (bits 3, 1 and 0).
    def divisor
      return @divisor unless @divisor.nil?
      @divisor = Kaitai::Struct::Stream::resolve_enum(XenHvmContext::TIMER_DIVIDE, value & 11)
      @divisor
    end

    ##
    # The register.
    attr_reader :value

    ##
    # Octets up to the next register.
    attr_reader :reserved
  end

  ##
  # Version register.
  # @see '' Intel 64 and IA-32 Architectures SDM, volume 3, chapter 11 (Advanced
  #   Programmable Interrupt Controller)
  class ApicVersion < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil)
      super(_io, _parent, _root)
      _read
    end

    def _read
      @value = @_io.read_u4le
      @reserved = @_io.read_bytes(12)
      self
    end

    ##
    # EOI broadcasts can be suppressed.
    def directed_eoi
      return @directed_eoi unless @directed_eoi.nil?
      @directed_eoi = value & 16777216 != 0
      @directed_eoi
    end

    ##
    # Number of LVT entries minus one.
    def max_lvt
      return @max_lvt unless @max_lvt.nil?
      @max_lvt = (value / 65536) % 256
      @max_lvt
    end

    ##
    # Version.
    def version
      return @version unless @version.nil?
      @version = value & 255
      @version
    end

    ##
    # The register.
    attr_reader :value

    ##
    # Octets up to the next register.
    attr_reader :reserved
  end

  ##
  # Registers of a virtual CPU. 1032 octets since Xen 4.7; 1024, without
  # `flags`, before. The form of before Xen 3.4, 1016 octets without
  # `msr_tsc_aux`, is older than every stream format that can hold a context
  # and is not described.
  # @see '' xen/include/public/arch-x86/hvm/save.h (struct hvm_hw_cpu)
  class Cpu < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil)
      super(_io, _parent, _root)
      _read
    end

    def _read
      @fpu_regs = X86Fxsave.new(@_io)
      @rax = @_io.read_u8le
      @rbx = @_io.read_u8le
      @rcx = @_io.read_u8le
      @rdx = @_io.read_u8le
      @rbp = @_io.read_u8le
      @rsi = @_io.read_u8le
      @rdi = @_io.read_u8le
      @rsp = @_io.read_u8le
      @r8 = @_io.read_u8le
      @r9 = @_io.read_u8le
      @r10 = @_io.read_u8le
      @r11 = @_io.read_u8le
      @r12 = @_io.read_u8le
      @r13 = @_io.read_u8le
      @r14 = @_io.read_u8le
      @r15 = @_io.read_u8le
      @rip = @_io.read_u8le
      @rflags = @_io.read_u8le
      @cr0 = @_io.read_u8le
      @cr2 = @_io.read_u8le
      @cr3 = @_io.read_u8le
      @cr4 = @_io.read_u8le
      @dr0 = @_io.read_u8le
      @dr1 = @_io.read_u8le
      @dr2 = @_io.read_u8le
      @dr3 = @_io.read_u8le
      @dr6 = @_io.read_u8le
      @dr7 = @_io.read_u8le
      @cs_sel = @_io.read_u4le
      @ds_sel = @_io.read_u4le
      @es_sel = @_io.read_u4le
      @fs_sel = @_io.read_u4le
      @gs_sel = @_io.read_u4le
      @ss_sel = @_io.read_u4le
      @tr_sel = @_io.read_u4le
      @ldtr_sel = @_io.read_u4le
      @cs_limit = @_io.read_u4le
      @ds_limit = @_io.read_u4le
      @es_limit = @_io.read_u4le
      @fs_limit = @_io.read_u4le
      @gs_limit = @_io.read_u4le
      @ss_limit = @_io.read_u4le
      @tr_limit = @_io.read_u4le
      @ldtr_limit = @_io.read_u4le
      @idtr_limit = @_io.read_u4le
      @gdtr_limit = @_io.read_u4le
      @cs_base = @_io.read_u8le
      @ds_base = @_io.read_u8le
      @es_base = @_io.read_u8le
      @fs_base = @_io.read_u8le
      @gs_base = @_io.read_u8le
      @ss_base = @_io.read_u8le
      @tr_base = @_io.read_u8le
      @ldtr_base = @_io.read_u8le
      @idtr_base = @_io.read_u8le
      @gdtr_base = @_io.read_u8le
      @cs_arbytes = @_io.read_u4le
      @ds_arbytes = @_io.read_u4le
      @es_arbytes = @_io.read_u4le
      @fs_arbytes = @_io.read_u4le
      @gs_arbytes = @_io.read_u4le
      @ss_arbytes = @_io.read_u4le
      @tr_arbytes = @_io.read_u4le
      @ldtr_arbytes = @_io.read_u4le
      @sysenter_cs = @_io.read_u8le
      @sysenter_esp = @_io.read_u8le
      @sysenter_eip = @_io.read_u8le
      @shadow_gs = @_io.read_u8le
      @msr_flags = @_io.read_u8le
      @msr_lstar = @_io.read_u8le
      @msr_star = @_io.read_u8le
      @msr_cstar = @_io.read_u8le
      @msr_syscall_mask = @_io.read_u8le
      @msr_efer = @_io.read_u8le
      @msr_tsc_aux = @_io.read_u8le
      @tsc = @_io.read_u8le
      @pending_event = @_io.read_u4le
      @error_code = @_io.read_u4le
      if !(_io.eof?)
        @flags = @_io.read_u4le
      end
      if !(_io.eof?)
        @pad0 = @_io.read_u4le
      end
      if !(_io.eof?)
        @trailing = @_io.read_bytes_full
      end
      self
    end

    ##
    # Alignment checks.
    def cr0_am
      return @cr0_am unless @cr0_am.nil?
      @cr0_am = cr0 & 262144 != 0
      @cr0_am
    end

    ##
    # Cache disabled.
    def cr0_cd
      return @cr0_cd unless @cr0_cd.nil?
      @cr0_cd = cr0 & 1073741824 != 0
      @cr0_cd
    end

    ##
    # FPU emulation.
    def cr0_em
      return @cr0_em unless @cr0_em.nil?
      @cr0_em = cr0 & 4 != 0
      @cr0_em
    end

    ##
    # Extension type.
    def cr0_et
      return @cr0_et unless @cr0_et.nil?
      @cr0_et = cr0 & 16 != 0
      @cr0_et
    end

    ##
    # Monitor coprocessor.
    def cr0_mp
      return @cr0_mp unless @cr0_mp.nil?
      @cr0_mp = cr0 & 2 != 0
      @cr0_mp
    end

    ##
    # Numeric errors by exception.
    def cr0_ne
      return @cr0_ne unless @cr0_ne.nil?
      @cr0_ne = cr0 & 32 != 0
      @cr0_ne
    end

    ##
    # Not write-through.
    def cr0_nw
      return @cr0_nw unless @cr0_nw.nil?
      @cr0_nw = cr0 & 536870912 != 0
      @cr0_nw
    end

    ##
    # Protected mode.
    def cr0_pe
      return @cr0_pe unless @cr0_pe.nil?
      @cr0_pe = cr0 & 1 != 0
      @cr0_pe
    end

    ##
    # Paging.
    def cr0_pg
      return @cr0_pg unless @cr0_pg.nil?
      @cr0_pg = cr0 & 2147483648 != 0
      @cr0_pg
    end

    ##
    # Task switched.
    def cr0_ts
      return @cr0_ts unless @cr0_ts.nil?
      @cr0_ts = cr0 & 8 != 0
      @cr0_ts
    end

    ##
    # Write protection holds for the supervisor.
    def cr0_wp
      return @cr0_wp unless @cr0_wp.nil?
      @cr0_wp = cr0 & 65536 != 0
      @cr0_wp
    end

    ##
    # Control-flow enforcement.
    def cr4_cet
      return @cr4_cet unless @cr4_cet.nil?
      @cr4_cet = cr4 & 8388608 != 0
      @cr4_cet
    end

    ##
    # Debugging extensions.
    def cr4_de
      return @cr4_de unless @cr4_de.nil?
      @cr4_de = cr4 & 8 != 0
      @cr4_de
    end

    ##
    # Flexible return and event delivery.
    def cr4_fred
      return @cr4_fred unless @cr4_fred.nil?
      @cr4_fred = (cr4 / 4294967296) % 2 == 1
      @cr4_fred
    end

    ##
    # RDFSBASE and the like.
    def cr4_fsgsbase
      return @cr4_fsgsbase unless @cr4_fsgsbase.nil?
      @cr4_fsgsbase = cr4 & 65536 != 0
      @cr4_fsgsbase
    end

    ##
    # 5-level paging.
    def cr4_la57
      return @cr4_la57 unless @cr4_la57.nil?
      @cr4_la57 = cr4 & 4096 != 0
      @cr4_la57
    end

    ##
    # Linear address masking of supervisor pointers.
    def cr4_lam_sup
      return @cr4_lam_sup unless @cr4_lam_sup.nil?
      @cr4_lam_sup = cr4 & 268435456 != 0
      @cr4_lam_sup
    end

    ##
    # Linear address space separation.
    def cr4_lass
      return @cr4_lass unless @cr4_lass.nil?
      @cr4_lass = cr4 & 134217728 != 0
      @cr4_lass
    end

    ##
    # Machine checks.
    def cr4_mce
      return @cr4_mce unless @cr4_mce.nil?
      @cr4_mce = cr4 & 64 != 0
      @cr4_mce
    end

    ##
    # FXSAVE and SSE in use.
    def cr4_osfxsr
      return @cr4_osfxsr unless @cr4_osfxsr.nil?
      @cr4_osfxsr = cr4 & 512 != 0
      @cr4_osfxsr
    end

    ##
    # SSE exceptions in use.
    def cr4_osxmmexcpt
      return @cr4_osxmmexcpt unless @cr4_osxmmexcpt.nil?
      @cr4_osxmmexcpt = cr4 & 1024 != 0
      @cr4_osxmmexcpt
    end

    ##
    # XSAVE in use.
    def cr4_osxsave
      return @cr4_osxsave unless @cr4_osxsave.nil?
      @cr4_osxsave = cr4 & 262144 != 0
      @cr4_osxsave
    end

    ##
    # Physical address extension.
    def cr4_pae
      return @cr4_pae unless @cr4_pae.nil?
      @cr4_pae = cr4 & 32 != 0
      @cr4_pae
    end

    ##
    # RDPMC for all rings.
    def cr4_pce
      return @cr4_pce unless @cr4_pce.nil?
      @cr4_pce = cr4 & 256 != 0
      @cr4_pce
    end

    ##
    # Process context identifiers.
    def cr4_pcide
      return @cr4_pcide unless @cr4_pcide.nil?
      @cr4_pcide = cr4 & 131072 != 0
      @cr4_pcide
    end

    ##
    # Global pages.
    def cr4_pge
      return @cr4_pge unless @cr4_pge.nil?
      @cr4_pge = cr4 & 128 != 0
      @cr4_pge
    end

    ##
    # Protection keys of user pages.
    def cr4_pke
      return @cr4_pke unless @cr4_pke.nil?
      @cr4_pke = cr4 & 4194304 != 0
      @cr4_pke
    end

    ##
    # Protection keys of supervisor pages.
    def cr4_pks
      return @cr4_pks unless @cr4_pks.nil?
      @cr4_pks = cr4 & 16777216 != 0
      @cr4_pks
    end

    ##
    # Large pages.
    def cr4_pse
      return @cr4_pse unless @cr4_pse.nil?
      @cr4_pse = cr4 & 16 != 0
      @cr4_pse
    end

    ##
    # Virtual interrupt flag in protected mode.
    def cr4_pvi
      return @cr4_pvi unless @cr4_pvi.nil?
      @cr4_pvi = cr4 & 2 != 0
      @cr4_pvi
    end

    ##
    # No access to user pages by the supervisor.
    def cr4_smap
      return @cr4_smap unless @cr4_smap.nil?
      @cr4_smap = cr4 & 2097152 != 0
      @cr4_smap
    end

    ##
    # No execution of user pages by the supervisor.
    def cr4_smep
      return @cr4_smep unless @cr4_smep.nil?
      @cr4_smep = cr4 & 1048576 != 0
      @cr4_smep
    end

    ##
    # SMX.
    def cr4_smxe
      return @cr4_smxe unless @cr4_smxe.nil?
      @cr4_smxe = cr4 & 16384 != 0
      @cr4_smxe
    end

    ##
    # RDTSC for ring 0 only.
    def cr4_tsd
      return @cr4_tsd unless @cr4_tsd.nil?
      @cr4_tsd = cr4 & 4 != 0
      @cr4_tsd
    end

    ##
    # User interrupts.
    def cr4_uintr
      return @cr4_uintr unless @cr4_uintr.nil?
      @cr4_uintr = cr4 & 33554432 != 0
      @cr4_uintr
    end

    ##
    # User mode instruction prevention.
    def cr4_umip
      return @cr4_umip unless @cr4_umip.nil?
      @cr4_umip = cr4 & 2048 != 0
      @cr4_umip
    end

    ##
    # Virtual 8086 mode extensions.
    def cr4_vme
      return @cr4_vme unless @cr4_vme.nil?
      @cr4_vme = cr4 & 1 != 0
      @cr4_vme
    end

    ##
    # VMX.
    def cr4_vmxe
      return @cr4_vmxe unless @cr4_vmxe.nil?
      @cr4_vmxe = cr4 & 8192 != 0
      @cr4_vmxe
    end

    ##
    # CS, bit that is free for software.
    def cs_avl
      return @cs_avl unless @cs_avl.nil?
      @cs_avl = cs_arbytes & 256 != 0
      @cs_avl
    end

    ##
    # CS has 32-bit size by default.
    def cs_db
      return @cs_db unless @cs_db.nil?
      @cs_db = cs_arbytes & 1024 != 0
      @cs_db
    end

    ##
    # Privilege level of CS.
    def cs_dpl
      return @cs_dpl unless @cs_dpl.nil?
      @cs_dpl = (cs_arbytes / 32) % 4
      @cs_dpl
    end

    ##
    # Limit of CS counts pages.
    def cs_g
      return @cs_g unless @cs_g.nil?
      @cs_g = cs_arbytes & 2048 != 0
      @cs_g
    end

    ##
    # CS holds 64-bit code.
    def cs_l
      return @cs_l unless @cs_l.nil?
      @cs_l = cs_arbytes & 512 != 0
      @cs_l
    end

    ##
    # Present. Clear also says that CS is unusable.
    def cs_p
      return @cs_p unless @cs_p.nil?
      @cs_p = cs_arbytes & 128 != 0
      @cs_p
    end

    ##
    # True if CS is a code or data segment.
    def cs_s
      return @cs_s unless @cs_s.nil?
      @cs_s = cs_arbytes & 16 != 0
      @cs_s
    end

    ##
    # Descriptor type of CS.
    def cs_type
      return @cs_type unless @cs_type.nil?
      @cs_type = cs_arbytes & 15
      @cs_type
    end

    ##
    # Breakpoint 0 was hit.
    def dr6_b0
      return @dr6_b0 unless @dr6_b0.nil?
      @dr6_b0 = dr6 & 1 != 0
      @dr6_b0
    end

    ##
    # Breakpoint 1 was hit.
    def dr6_b1
      return @dr6_b1 unless @dr6_b1.nil?
      @dr6_b1 = dr6 & 2 != 0
      @dr6_b1
    end

    ##
    # Breakpoint 2 was hit.
    def dr6_b2
      return @dr6_b2 unless @dr6_b2.nil?
      @dr6_b2 = dr6 & 4 != 0
      @dr6_b2
    end

    ##
    # Breakpoint 3 was hit.
    def dr6_b3
      return @dr6_b3 unless @dr6_b3.nil?
      @dr6_b3 = dr6 & 8 != 0
      @dr6_b3
    end

    ##
    # A debug register was about to be accessed.
    def dr6_bd
      return @dr6_bd unless @dr6_bd.nil?
      @dr6_bd = dr6 & 8192 != 0
      @dr6_bd
    end

    ##
    # No bus lock was detected (inverted).
    def dr6_bld
      return @dr6_bld unless @dr6_bld.nil?
      @dr6_bld = dr6 & 2048 != 0
      @dr6_bld
    end

    ##
    # Single step.
    def dr6_bs
      return @dr6_bs unless @dr6_bs.nil?
      @dr6_bs = dr6 & 16384 != 0
      @dr6_bs
    end

    ##
    # Task switch.
    def dr6_bt
      return @dr6_bt unless @dr6_bt.nil?
      @dr6_bt = dr6 & 32768 != 0
      @dr6_bt
    end

    ##
    # Not in a transaction (inverted).
    def dr6_rtm
      return @dr6_rtm unless @dr6_rtm.nil?
      @dr6_rtm = dr6 & 65536 != 0
      @dr6_rtm
    end

    ##
    # Breakpoint 0 is enabled for all tasks.
    def dr7_g0
      return @dr7_g0 unless @dr7_g0.nil?
      @dr7_g0 = dr7 & 2 != 0
      @dr7_g0
    end

    ##
    # Breakpoint 1 is enabled for all tasks.
    def dr7_g1
      return @dr7_g1 unless @dr7_g1.nil?
      @dr7_g1 = dr7 & 8 != 0
      @dr7_g1
    end

    ##
    # Breakpoint 2 is enabled for all tasks.
    def dr7_g2
      return @dr7_g2 unless @dr7_g2.nil?
      @dr7_g2 = dr7 & 32 != 0
      @dr7_g2
    end

    ##
    # Breakpoint 3 is enabled for all tasks.
    def dr7_g3
      return @dr7_g3 unless @dr7_g3.nil?
      @dr7_g3 = dr7 & 128 != 0
      @dr7_g3
    end

    ##
    # Access to debug registers faults.
    def dr7_gd
      return @dr7_gd unless @dr7_gd.nil?
      @dr7_gd = dr7 & 8192 != 0
      @dr7_gd
    end

    ##
    # Exact breakpoints of all tasks; without effect.
    def dr7_ge
      return @dr7_ge unless @dr7_ge.nil?
      @dr7_ge = dr7 & 512 != 0
      @dr7_ge
    end

    ##
    # Breakpoint 0 is enabled for the current task.
    def dr7_l0
      return @dr7_l0 unless @dr7_l0.nil?
      @dr7_l0 = dr7 & 1 != 0
      @dr7_l0
    end

    ##
    # Breakpoint 1 is enabled for the current task.
    def dr7_l1
      return @dr7_l1 unless @dr7_l1.nil?
      @dr7_l1 = dr7 & 4 != 0
      @dr7_l1
    end

    ##
    # Breakpoint 2 is enabled for the current task.
    def dr7_l2
      return @dr7_l2 unless @dr7_l2.nil?
      @dr7_l2 = dr7 & 16 != 0
      @dr7_l2
    end

    ##
    # Breakpoint 3 is enabled for the current task.
    def dr7_l3
      return @dr7_l3 unless @dr7_l3.nil?
      @dr7_l3 = dr7 & 64 != 0
      @dr7_l3
    end

    ##
    # Exact breakpoints of the current task; without effect.
    def dr7_le
      return @dr7_le unless @dr7_le.nil?
      @dr7_le = dr7 & 256 != 0
      @dr7_le
    end

    ##
    # Length of breakpoint 0.
    def dr7_len0
      return @dr7_len0 unless @dr7_len0.nil?
      @dr7_len0 = Kaitai::Struct::Stream::resolve_enum(XenHvmContext::BREAKPOINT_LENGTH, (dr7 / 262144) % 4)
      @dr7_len0
    end

    ##
    # Length of breakpoint 1.
    def dr7_len1
      return @dr7_len1 unless @dr7_len1.nil?
      @dr7_len1 = Kaitai::Struct::Stream::resolve_enum(XenHvmContext::BREAKPOINT_LENGTH, (dr7 / 4194304) % 4)
      @dr7_len1
    end

    ##
    # Length of breakpoint 2.
    def dr7_len2
      return @dr7_len2 unless @dr7_len2.nil?
      @dr7_len2 = Kaitai::Struct::Stream::resolve_enum(XenHvmContext::BREAKPOINT_LENGTH, (dr7 / 67108864) % 4)
      @dr7_len2
    end

    ##
    # Length of breakpoint 3.
    def dr7_len3
      return @dr7_len3 unless @dr7_len3.nil?
      @dr7_len3 = Kaitai::Struct::Stream::resolve_enum(XenHvmContext::BREAKPOINT_LENGTH, (dr7 / 1073741824) % 4)
      @dr7_len3
    end

    ##
    # Debugging inside transactions.
    def dr7_rtm
      return @dr7_rtm unless @dr7_rtm.nil?
      @dr7_rtm = dr7 & 2048 != 0
      @dr7_rtm
    end

    ##
    # What breakpoint 0 waits for.
    def dr7_rw0
      return @dr7_rw0 unless @dr7_rw0.nil?
      @dr7_rw0 = Kaitai::Struct::Stream::resolve_enum(XenHvmContext::BREAKPOINT_CONDITION, (dr7 / 65536) % 4)
      @dr7_rw0
    end

    ##
    # What breakpoint 1 waits for.
    def dr7_rw1
      return @dr7_rw1 unless @dr7_rw1.nil?
      @dr7_rw1 = Kaitai::Struct::Stream::resolve_enum(XenHvmContext::BREAKPOINT_CONDITION, (dr7 / 1048576) % 4)
      @dr7_rw1
    end

    ##
    # What breakpoint 2 waits for.
    def dr7_rw2
      return @dr7_rw2 unless @dr7_rw2.nil?
      @dr7_rw2 = Kaitai::Struct::Stream::resolve_enum(XenHvmContext::BREAKPOINT_CONDITION, (dr7 / 16777216) % 4)
      @dr7_rw2
    end

    ##
    # What breakpoint 3 waits for.
    def dr7_rw3
      return @dr7_rw3 unless @dr7_rw3.nil?
      @dr7_rw3 = Kaitai::Struct::Stream::resolve_enum(XenHvmContext::BREAKPOINT_CONDITION, (dr7 / 268435456) % 4)
      @dr7_rw3
    end

    ##
    # DS, bit that is free for software.
    def ds_avl
      return @ds_avl unless @ds_avl.nil?
      @ds_avl = ds_arbytes & 256 != 0
      @ds_avl
    end

    ##
    # DS has 32-bit size by default.
    def ds_db
      return @ds_db unless @ds_db.nil?
      @ds_db = ds_arbytes & 1024 != 0
      @ds_db
    end

    ##
    # Privilege level of DS.
    def ds_dpl
      return @ds_dpl unless @ds_dpl.nil?
      @ds_dpl = (ds_arbytes / 32) % 4
      @ds_dpl
    end

    ##
    # Limit of DS counts pages.
    def ds_g
      return @ds_g unless @ds_g.nil?
      @ds_g = ds_arbytes & 2048 != 0
      @ds_g
    end

    ##
    # DS holds 64-bit code.
    def ds_l
      return @ds_l unless @ds_l.nil?
      @ds_l = ds_arbytes & 512 != 0
      @ds_l
    end

    ##
    # Present. Clear also says that DS is unusable.
    def ds_p
      return @ds_p unless @ds_p.nil?
      @ds_p = ds_arbytes & 128 != 0
      @ds_p
    end

    ##
    # True if DS is a code or data segment.
    def ds_s
      return @ds_s unless @ds_s.nil?
      @ds_s = ds_arbytes & 16 != 0
      @ds_s
    end

    ##
    # Descriptor type of DS.
    def ds_type
      return @ds_type unless @ds_type.nil?
      @ds_type = ds_arbytes & 15
      @ds_type
    end

    ##
    # Automatic IBRS.
    def efer_aibrse
      return @efer_aibrse unless @efer_aibrse.nil?
      @efer_aibrse = msr_efer & 2097152 != 0
      @efer_aibrse
    end

    ##
    # Fast FXSAVE.
    def efer_ffxse
      return @efer_ffxse unless @efer_ffxse.nil?
      @efer_ffxse = msr_efer & 16384 != 0
      @efer_ffxse
    end

    ##
    # Long mode is active.
    def efer_lma
      return @efer_lma unless @efer_lma.nil?
      @efer_lma = msr_efer & 1024 != 0
      @efer_lma
    end

    ##
    # Long mode is enabled.
    def efer_lme
      return @efer_lme unless @efer_lme.nil?
      @efer_lme = msr_efer & 256 != 0
      @efer_lme
    end

    ##
    # Segment limits hold in long mode.
    def efer_lmsle
      return @efer_lmsle unless @efer_lmsle.nil?
      @efer_lmsle = msr_efer & 8192 != 0
      @efer_lmsle
    end

    ##
    # No-execute pages are enabled.
    def efer_nxe
      return @efer_nxe unless @efer_nxe.nil?
      @efer_nxe = msr_efer & 2048 != 0
      @efer_nxe
    end

    ##
    # SYSCALL is enabled.
    def efer_sce
      return @efer_sce unless @efer_sce.nil?
      @efer_sce = msr_efer & 1 != 0
      @efer_sce
    end

    ##
    # SVM is enabled.
    def efer_svme
      return @efer_svme unless @efer_svme.nil?
      @efer_svme = msr_efer & 4096 != 0
      @efer_svme
    end

    ##
    # Translation cache extension.
    def efer_tce
      return @efer_tce unless @efer_tce.nil?
      @efer_tce = msr_efer & 32768 != 0
      @efer_tce
    end

    ##
    # ES, bit that is free for software.
    def es_avl
      return @es_avl unless @es_avl.nil?
      @es_avl = es_arbytes & 256 != 0
      @es_avl
    end

    ##
    # ES has 32-bit size by default.
    def es_db
      return @es_db unless @es_db.nil?
      @es_db = es_arbytes & 1024 != 0
      @es_db
    end

    ##
    # Privilege level of ES.
    def es_dpl
      return @es_dpl unless @es_dpl.nil?
      @es_dpl = (es_arbytes / 32) % 4
      @es_dpl
    end

    ##
    # Limit of ES counts pages.
    def es_g
      return @es_g unless @es_g.nil?
      @es_g = es_arbytes & 2048 != 0
      @es_g
    end

    ##
    # ES holds 64-bit code.
    def es_l
      return @es_l unless @es_l.nil?
      @es_l = es_arbytes & 512 != 0
      @es_l
    end

    ##
    # Present. Clear also says that ES is unusable.
    def es_p
      return @es_p unless @es_p.nil?
      @es_p = es_arbytes & 128 != 0
      @es_p
    end

    ##
    # True if ES is a code or data segment.
    def es_s
      return @es_s unless @es_s.nil?
      @es_s = es_arbytes & 16 != 0
      @es_s
    end

    ##
    # Descriptor type of ES.
    def es_type
      return @es_type unless @es_type.nil?
      @es_type = es_arbytes & 15
      @es_type
    end

    ##
    # The FPU has been used; if clear, its state is the initial one.
    def fpu_initialised
      return @fpu_initialised unless @fpu_initialised.nil?
      if _io.size > 1024
        @fpu_initialised = flags & 1 != 0
      end
      @fpu_initialised
    end

    ##
    # FS, bit that is free for software.
    def fs_avl
      return @fs_avl unless @fs_avl.nil?
      @fs_avl = fs_arbytes & 256 != 0
      @fs_avl
    end

    ##
    # FS has 32-bit size by default.
    def fs_db
      return @fs_db unless @fs_db.nil?
      @fs_db = fs_arbytes & 1024 != 0
      @fs_db
    end

    ##
    # Privilege level of FS.
    def fs_dpl
      return @fs_dpl unless @fs_dpl.nil?
      @fs_dpl = (fs_arbytes / 32) % 4
      @fs_dpl
    end

    ##
    # Limit of FS counts pages.
    def fs_g
      return @fs_g unless @fs_g.nil?
      @fs_g = fs_arbytes & 2048 != 0
      @fs_g
    end

    ##
    # FS holds 64-bit code.
    def fs_l
      return @fs_l unless @fs_l.nil?
      @fs_l = fs_arbytes & 512 != 0
      @fs_l
    end

    ##
    # Present. Clear also says that FS is unusable.
    def fs_p
      return @fs_p unless @fs_p.nil?
      @fs_p = fs_arbytes & 128 != 0
      @fs_p
    end

    ##
    # True if FS is a code or data segment.
    def fs_s
      return @fs_s unless @fs_s.nil?
      @fs_s = fs_arbytes & 16 != 0
      @fs_s
    end

    ##
    # Descriptor type of FS.
    def fs_type
      return @fs_type unless @fs_type.nil?
      @fs_type = fs_arbytes & 15
      @fs_type
    end

    ##
    # GS, bit that is free for software.
    def gs_avl
      return @gs_avl unless @gs_avl.nil?
      @gs_avl = gs_arbytes & 256 != 0
      @gs_avl
    end

    ##
    # GS has 32-bit size by default.
    def gs_db
      return @gs_db unless @gs_db.nil?
      @gs_db = gs_arbytes & 1024 != 0
      @gs_db
    end

    ##
    # Privilege level of GS.
    def gs_dpl
      return @gs_dpl unless @gs_dpl.nil?
      @gs_dpl = (gs_arbytes / 32) % 4
      @gs_dpl
    end

    ##
    # Limit of GS counts pages.
    def gs_g
      return @gs_g unless @gs_g.nil?
      @gs_g = gs_arbytes & 2048 != 0
      @gs_g
    end

    ##
    # GS holds 64-bit code.
    def gs_l
      return @gs_l unless @gs_l.nil?
      @gs_l = gs_arbytes & 512 != 0
      @gs_l
    end

    ##
    # Present. Clear also says that GS is unusable.
    def gs_p
      return @gs_p unless @gs_p.nil?
      @gs_p = gs_arbytes & 128 != 0
      @gs_p
    end

    ##
    # True if GS is a code or data segment.
    def gs_s
      return @gs_s unless @gs_s.nil?
      @gs_s = gs_arbytes & 16 != 0
      @gs_s
    end

    ##
    # Descriptor type of GS.
    def gs_type
      return @gs_type unless @gs_type.nil?
      @gs_type = gs_arbytes & 15
      @gs_type
    end

    ##
    # The LDT register, bit that is free for software.
    def ldtr_avl
      return @ldtr_avl unless @ldtr_avl.nil?
      @ldtr_avl = ldtr_arbytes & 256 != 0
      @ldtr_avl
    end

    ##
    # The LDT register has 32-bit size by default.
    def ldtr_db
      return @ldtr_db unless @ldtr_db.nil?
      @ldtr_db = ldtr_arbytes & 1024 != 0
      @ldtr_db
    end

    ##
    # Privilege level of the LDT register.
    def ldtr_dpl
      return @ldtr_dpl unless @ldtr_dpl.nil?
      @ldtr_dpl = (ldtr_arbytes / 32) % 4
      @ldtr_dpl
    end

    ##
    # Limit of the LDT register counts pages.
    def ldtr_g
      return @ldtr_g unless @ldtr_g.nil?
      @ldtr_g = ldtr_arbytes & 2048 != 0
      @ldtr_g
    end

    ##
    # The LDT register holds 64-bit code.
    def ldtr_l
      return @ldtr_l unless @ldtr_l.nil?
      @ldtr_l = ldtr_arbytes & 512 != 0
      @ldtr_l
    end

    ##
    # Present. Clear also says that the LDT register is unusable.
    def ldtr_p
      return @ldtr_p unless @ldtr_p.nil?
      @ldtr_p = ldtr_arbytes & 128 != 0
      @ldtr_p
    end

    ##
    # True if the LDT register is a code or data segment.
    def ldtr_s
      return @ldtr_s unless @ldtr_s.nil?
      @ldtr_s = ldtr_arbytes & 16 != 0
      @ldtr_s
    end

    ##
    # Descriptor type of the LDT register.
    def ldtr_type
      return @ldtr_type unless @ldtr_type.nil?
      @ldtr_type = ldtr_arbytes & 15
      @ldtr_type
    end

    ##
    # The event has an error code.
    def pending_error_valid
      return @pending_error_valid unless @pending_error_valid.nil?
      @pending_error_valid = pending_event & 2048 != 0
      @pending_error_valid
    end

    ##
    # Reserved.
    def pending_reserved
      return @pending_reserved unless @pending_reserved.nil?
      @pending_reserved = (pending_event / 4096) % 524288
      @pending_reserved
    end

    ##
    # Kind of the event.
    def pending_type
      return @pending_type unless @pending_type.nil?
      @pending_type = Kaitai::Struct::Stream::resolve_enum(XenHvmContext::EVENT_TYPE, (pending_event / 256) % 8)
      @pending_type
    end

    ##
    # There is a pending event.
    def pending_valid
      return @pending_valid unless @pending_valid.nil?
      @pending_valid = pending_event & 2147483648 != 0
      @pending_valid
    end

    ##
    # Vector of the event.
    def pending_vector
      return @pending_vector unless @pending_vector.nil?
      @pending_vector = pending_event & 255
      @pending_vector
    end

    ##
    # Flag AC: alignment check.
    def rflags_ac
      return @rflags_ac unless @rflags_ac.nil?
      @rflags_ac = rflags & 262144 != 0
      @rflags_ac
    end

    ##
    # Flag AF: auxiliary carry.
    def rflags_af
      return @rflags_af unless @rflags_af.nil?
      @rflags_af = rflags & 16 != 0
      @rflags_af
    end

    ##
    # Flag CF: carry.
    def rflags_cf
      return @rflags_cf unless @rflags_cf.nil?
      @rflags_cf = rflags & 1 != 0
      @rflags_cf
    end

    ##
    # Flag DF: direction.
    def rflags_df
      return @rflags_df unless @rflags_df.nil?
      @rflags_df = rflags & 1024 != 0
      @rflags_df
    end

    ##
    # Flag ID: CPUID can be used.
    def rflags_id
      return @rflags_id unless @rflags_id.nil?
      @rflags_id = rflags & 2097152 != 0
      @rflags_id
    end

    ##
    # Flag IF: interrupts enabled.
    def rflags_if
      return @rflags_if unless @rflags_if.nil?
      @rflags_if = rflags & 512 != 0
      @rflags_if
    end

    ##
    # Privilege level that may do I/O.
    def rflags_iopl
      return @rflags_iopl unless @rflags_iopl.nil?
      @rflags_iopl = (rflags / 4096) % 4
      @rflags_iopl
    end

    ##
    # Flag NT: nested task.
    def rflags_nt
      return @rflags_nt unless @rflags_nt.nil?
      @rflags_nt = rflags & 16384 != 0
      @rflags_nt
    end

    ##
    # Flag OF: overflow.
    def rflags_of
      return @rflags_of unless @rflags_of.nil?
      @rflags_of = rflags & 2048 != 0
      @rflags_of
    end

    ##
    # Flag PF: parity.
    def rflags_pf
      return @rflags_pf unless @rflags_pf.nil?
      @rflags_pf = rflags & 4 != 0
      @rflags_pf
    end

    ##
    # Flag RF: resume.
    def rflags_rf
      return @rflags_rf unless @rflags_rf.nil?
      @rflags_rf = rflags & 65536 != 0
      @rflags_rf
    end

    ##
    # Flag SF: sign.
    def rflags_sf
      return @rflags_sf unless @rflags_sf.nil?
      @rflags_sf = rflags & 128 != 0
      @rflags_sf
    end

    ##
    # Flag TF: trap.
    def rflags_tf
      return @rflags_tf unless @rflags_tf.nil?
      @rflags_tf = rflags & 256 != 0
      @rflags_tf
    end

    ##
    # Flag VIF: virtual interrupt flag.
    def rflags_vif
      return @rflags_vif unless @rflags_vif.nil?
      @rflags_vif = rflags & 524288 != 0
      @rflags_vif
    end

    ##
    # Flag VIP: virtual interrupt pending.
    def rflags_vip
      return @rflags_vip unless @rflags_vip.nil?
      @rflags_vip = rflags & 1048576 != 0
      @rflags_vip
    end

    ##
    # Flag VM: virtual 8086 mode.
    def rflags_vm
      return @rflags_vm unless @rflags_vm.nil?
      @rflags_vm = rflags & 131072 != 0
      @rflags_vm
    end

    ##
    # Flag ZF: zero.
    def rflags_zf
      return @rflags_zf unless @rflags_zf.nil?
      @rflags_zf = rflags & 64 != 0
      @rflags_zf
    end

    ##
    # SS, bit that is free for software.
    def ss_avl
      return @ss_avl unless @ss_avl.nil?
      @ss_avl = ss_arbytes & 256 != 0
      @ss_avl
    end

    ##
    # SS has 32-bit size by default.
    def ss_db
      return @ss_db unless @ss_db.nil?
      @ss_db = ss_arbytes & 1024 != 0
      @ss_db
    end

    ##
    # Privilege level of SS.
    def ss_dpl
      return @ss_dpl unless @ss_dpl.nil?
      @ss_dpl = (ss_arbytes / 32) % 4
      @ss_dpl
    end

    ##
    # Limit of SS counts pages.
    def ss_g
      return @ss_g unless @ss_g.nil?
      @ss_g = ss_arbytes & 2048 != 0
      @ss_g
    end

    ##
    # SS holds 64-bit code.
    def ss_l
      return @ss_l unless @ss_l.nil?
      @ss_l = ss_arbytes & 512 != 0
      @ss_l
    end

    ##
    # Present. Clear also says that SS is unusable.
    def ss_p
      return @ss_p unless @ss_p.nil?
      @ss_p = ss_arbytes & 128 != 0
      @ss_p
    end

    ##
    # True if SS is a code or data segment.
    def ss_s
      return @ss_s unless @ss_s.nil?
      @ss_s = ss_arbytes & 16 != 0
      @ss_s
    end

    ##
    # Descriptor type of SS.
    def ss_type
      return @ss_type unless @ss_type.nil?
      @ss_type = ss_arbytes & 15
      @ss_type
    end

    ##
    # Code selector of SYSCALL.
    def star_syscall_cs
      return @star_syscall_cs unless @star_syscall_cs.nil?
      @star_syscall_cs = (msr_star / 4294967296) % 65536
      @star_syscall_cs
    end

    ##
    # Code selector of SYSRET.
    def star_sysret_cs
      return @star_sysret_cs unless @star_sysret_cs.nil?
      @star_sysret_cs = msr_star / 281474976710656
      @star_sysret_cs
    end

    ##
    # The task register, bit that is free for software.
    def tr_avl
      return @tr_avl unless @tr_avl.nil?
      @tr_avl = tr_arbytes & 256 != 0
      @tr_avl
    end

    ##
    # The task register has 32-bit size by default.
    def tr_db
      return @tr_db unless @tr_db.nil?
      @tr_db = tr_arbytes & 1024 != 0
      @tr_db
    end

    ##
    # Privilege level of the task register.
    def tr_dpl
      return @tr_dpl unless @tr_dpl.nil?
      @tr_dpl = (tr_arbytes / 32) % 4
      @tr_dpl
    end

    ##
    # Limit of the task register counts pages.
    def tr_g
      return @tr_g unless @tr_g.nil?
      @tr_g = tr_arbytes & 2048 != 0
      @tr_g
    end

    ##
    # The task register holds 64-bit code.
    def tr_l
      return @tr_l unless @tr_l.nil?
      @tr_l = tr_arbytes & 512 != 0
      @tr_l
    end

    ##
    # Present. Clear also says that the task register is unusable.
    def tr_p
      return @tr_p unless @tr_p.nil?
      @tr_p = tr_arbytes & 128 != 0
      @tr_p
    end

    ##
    # True if the task register is a code or data segment.
    def tr_s
      return @tr_s unless @tr_s.nil?
      @tr_s = tr_arbytes & 16 != 0
      @tr_s
    end

    ##
    # Descriptor type of the task register.
    def tr_type
      return @tr_type unless @tr_type.nil?
      @tr_type = tr_arbytes & 15
      @tr_type
    end

    ##
    # x87 and SSE state in the form of FXSAVE.
    attr_reader :fpu_regs

    ##
    # General register RAX.
    attr_reader :rax

    ##
    # General register RBX.
    attr_reader :rbx

    ##
    # General register RCX.
    attr_reader :rcx

    ##
    # General register RDX.
    attr_reader :rdx

    ##
    # General register RBP.
    attr_reader :rbp

    ##
    # General register RSI.
    attr_reader :rsi

    ##
    # General register RDI.
    attr_reader :rdi

    ##
    # General register RSP.
    attr_reader :rsp

    ##
    # General register R8.
    attr_reader :r8

    ##
    # General register R9.
    attr_reader :r9

    ##
    # General register R10.
    attr_reader :r10

    ##
    # General register R11.
    attr_reader :r11

    ##
    # General register R12.
    attr_reader :r12

    ##
    # General register R13.
    attr_reader :r13

    ##
    # General register R14.
    attr_reader :r14

    ##
    # General register R15.
    attr_reader :r15

    ##
    # Instruction pointer.
    attr_reader :rip

    ##
    # Flags register.
    attr_reader :rflags

    ##
    # Control register 0: operating mode.
    attr_reader :cr0

    ##
    # Control register 2: address of the last page fault.
    attr_reader :cr2

    ##
    # Control register 3: root of the page tables.
    attr_reader :cr3

    ##
    # Control register 4: features in use.
    attr_reader :cr4

    ##
    # Debug register 0: address of breakpoint 0.
    attr_reader :dr0

    ##
    # Debug register 1: address of breakpoint 1.
    attr_reader :dr1

    ##
    # Debug register 2: address of breakpoint 2.
    attr_reader :dr2

    ##
    # Debug register 3: address of breakpoint 3.
    attr_reader :dr3

    ##
    # Debug register 6: status.
    attr_reader :dr6

    ##
    # Debug register 7: control.
    attr_reader :dr7

    ##
    # Selector of CS.
    attr_reader :cs_sel

    ##
    # Selector of DS.
    attr_reader :ds_sel

    ##
    # Selector of ES.
    attr_reader :es_sel

    ##
    # Selector of FS.
    attr_reader :fs_sel

    ##
    # Selector of GS.
    attr_reader :gs_sel

    ##
    # Selector of SS.
    attr_reader :ss_sel

    ##
    # Selector of the task register.
    attr_reader :tr_sel

    ##
    # Selector of the LDT register.
    attr_reader :ldtr_sel

    ##
    # Limit of CS, in octets.
    attr_reader :cs_limit

    ##
    # Limit of DS, in octets.
    attr_reader :ds_limit

    ##
    # Limit of ES, in octets.
    attr_reader :es_limit

    ##
    # Limit of FS, in octets.
    attr_reader :fs_limit

    ##
    # Limit of GS, in octets.
    attr_reader :gs_limit

    ##
    # Limit of SS, in octets.
    attr_reader :ss_limit

    ##
    # Limit of the task register, in octets.
    attr_reader :tr_limit

    ##
    # Limit of the LDT register, in octets.
    attr_reader :ldtr_limit

    ##
    # Limit of the IDT register, in octets.
    attr_reader :idtr_limit

    ##
    # Limit of the GDT register, in octets.
    attr_reader :gdtr_limit

    ##
    # Base address of CS.
    attr_reader :cs_base

    ##
    # Base address of DS.
    attr_reader :ds_base

    ##
    # Base address of ES.
    attr_reader :es_base

    ##
    # Base address of FS.
    attr_reader :fs_base

    ##
    # Base address of GS.
    attr_reader :gs_base

    ##
    # Base address of SS.
    attr_reader :ss_base

    ##
    # Base address of the task register.
    attr_reader :tr_base

    ##
    # Base address of the LDT register.
    attr_reader :ldtr_base

    ##
    # Base address of the IDT register.
    attr_reader :idtr_base

    ##
    # Base address of the GDT register.
    attr_reader :gdtr_base

    ##
    # Attributes of CS: those of its descriptor, without the gap between its
    # two parts.
    attr_reader :cs_arbytes

    ##
    # Attributes of DS: those of its descriptor, without the gap between its
    # two parts.
    attr_reader :ds_arbytes

    ##
    # Attributes of ES: those of its descriptor, without the gap between its
    # two parts.
    attr_reader :es_arbytes

    ##
    # Attributes of FS: those of its descriptor, without the gap between its
    # two parts.
    attr_reader :fs_arbytes

    ##
    # Attributes of GS: those of its descriptor, without the gap between its
    # two parts.
    attr_reader :gs_arbytes

    ##
    # Attributes of SS: those of its descriptor, without the gap between its
    # two parts.
    attr_reader :ss_arbytes

    ##
    # Attributes of the task register: those of its descriptor, without the
    # gap between its two parts.
    attr_reader :tr_arbytes

    ##
    # Attributes of the LDT register: those of its descriptor, without the
    # gap between its two parts.
    attr_reader :ldtr_arbytes

    ##
    # Code selector for SYSENTER.
    attr_reader :sysenter_cs

    ##
    # Stack pointer for SYSENTER.
    attr_reader :sysenter_esp

    ##
    # Instruction pointer for SYSENTER.
    attr_reader :sysenter_eip

    ##
    # Base address that SWAPGS would put into GS.
    attr_reader :shadow_gs

    ##
    # Obsolete, ignored.
    attr_reader :msr_flags

    ##
    # Target of SYSCALL from 64-bit code.
    attr_reader :msr_lstar

    ##
    # Selectors of SYSCALL and SYSRET.
    attr_reader :msr_star

    ##
    # Target of SYSCALL from compatibility mode.
    attr_reader :msr_cstar

    ##
    # Bits of RFLAGS that SYSCALL clears.
    attr_reader :msr_syscall_mask

    ##
    # Extended feature enable register.
    attr_reader :msr_efer

    ##
    # What RDTSCP returns beside the TSC.
    attr_reader :msr_tsc_aux

    ##
    # What RDTSC would return to the guest.
    attr_reader :tsc

    ##
    # The event about to be injected, if any.
    attr_reader :pending_event

    ##
    # Error code of the pending event.
    attr_reader :error_code

    ##
    # Flags of the virtual CPU. Since Xen 4.7; older contexts imply that the
    # FPU is initialised.
    attr_reader :flags

    ##
    # Padding.
    attr_reader :pad0

    ##
    # Octets behind the known layout, kept as they are; none in a stream
    # that Xen wrote.
    attr_reader :trailing
  end

  ##
  # Further MSRs of a virtual CPU; those that are 0 are left out.
  # @see '' xen/include/public/arch-x86/hvm/save.h (struct hvm_msr)
  class CpuMsr < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil)
      super(_io, _parent, _root)
      _read
    end

    def _read
      @num_msrs = @_io.read_u4le
      @padding = @_io.read_bytes(4)
      @msrs = []
      (num_msrs).times { |i|
        @msrs << Msr.new(@_io, self, @_root)
      }
      if !(_io.eof?)
        @trailing = @_io.read_bytes_full
      end
      self
    end

    ##
    # Number of MSRs.
    attr_reader :num_msrs

    ##
    # Padding of the structure, so that the MSRs are at a multiple of 8.
    attr_reader :padding

    ##
    # The MSRs.
    attr_reader :msrs

    ##
    # Octets behind the known layout, kept as they are; none in a stream
    # that Xen wrote.
    attr_reader :trailing
  end

  ##
  # Extended state of a virtual CPU: three masks and the XSAVE area, in the
  # standard form. The area ends with the last component of `xcr0_accum` (Xen
  # up to 4.2.2 wrote all that the CPU has).
  # @see '' xen/include/public/arch-x86/hvm/save.h (struct hvm_hw_cpu_xsave)
  class CpuXsave < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil)
      super(_io, _parent, _root)
      _read
    end

    def _read
      @xfeature_mask = @_io.read_u8le
      @xcr0 = @_io.read_u8le
      @xcr0_accum = @_io.read_u8le
      @_raw_save_area = @_io.read_bytes_full
      _io__raw_save_area = Kaitai::Struct::Stream.new(@_raw_save_area)
      @save_area = X86Xsave.new(_io__raw_save_area)
      self
    end

    ##
    # Ever enabled: APX registers R16 to R31.
    def accum_apx
      return @accum_apx unless @accum_apx.nil?
      @accum_apx = xcr0_accum & 524288 != 0
      @accum_apx
    end

    ##
    # Ever enabled: AVX state (upper halves of YMM0 to YMM15).
    def accum_avx
      return @accum_avx unless @accum_avx.nil?
      @accum_avx = xcr0_accum & 4 != 0
      @accum_avx
    end

    ##
    # Ever enabled: MPX configuration and status.
    def accum_bndcsr
      return @accum_bndcsr unless @accum_bndcsr.nil?
      @accum_bndcsr = xcr0_accum & 16 != 0
      @accum_bndcsr
    end

    ##
    # Ever enabled: MPX bound registers.
    def accum_bndregs
      return @accum_bndregs unless @accum_bndregs.nil?
      @accum_bndregs = xcr0_accum & 8 != 0
      @accum_bndregs
    end

    ##
    # Ever enabled: ZMM16 to ZMM31.
    def accum_hi16_zmm
      return @accum_hi16_zmm unless @accum_hi16_zmm.nil?
      @accum_hi16_zmm = xcr0_accum & 128 != 0
      @accum_hi16_zmm
    end

    ##
    # Ever enabled: AMD lightweight profiling.
    def accum_lwp
      return @accum_lwp unless @accum_lwp.nil?
      @accum_lwp = (xcr0_accum / 4611686018427387904) % 2 == 1
      @accum_lwp
    end

    ##
    # Ever enabled: AVX-512 mask registers.
    def accum_opmask
      return @accum_opmask unless @accum_opmask.nil?
      @accum_opmask = xcr0_accum & 32 != 0
      @accum_opmask
    end

    ##
    # Ever enabled: protection key rights of user pages.
    def accum_pkru
      return @accum_pkru unless @accum_pkru.nil?
      @accum_pkru = xcr0_accum & 512 != 0
      @accum_pkru
    end

    ##
    # Ever enabled: SSE state (XMM registers and MXCSR).
    def accum_sse
      return @accum_sse unless @accum_sse.nil?
      @accum_sse = xcr0_accum & 2 != 0
      @accum_sse
    end

    ##
    # Ever enabled: AMX tile configuration.
    def accum_tilecfg
      return @accum_tilecfg unless @accum_tilecfg.nil?
      @accum_tilecfg = xcr0_accum & 131072 != 0
      @accum_tilecfg
    end

    ##
    # Ever enabled: AMX tile data.
    def accum_tiledata
      return @accum_tiledata unless @accum_tiledata.nil?
      @accum_tiledata = xcr0_accum & 262144 != 0
      @accum_tiledata
    end

    ##
    # Ever enabled: x87 state.
    def accum_x87
      return @accum_x87 unless @accum_x87.nil?
      @accum_x87 = xcr0_accum & 1 != 0
      @accum_x87
    end

    ##
    # Ever enabled: upper halves of ZMM0 to ZMM15.
    def accum_zmm_hi256
      return @accum_zmm_hi256 unless @accum_zmm_hi256.nil?
      @accum_zmm_hi256 = xcr0_accum & 64 != 0
      @accum_zmm_hi256
    end

    ##
    # Supported: APX registers R16 to R31.
    def mask_apx
      return @mask_apx unless @mask_apx.nil?
      @mask_apx = xfeature_mask & 524288 != 0
      @mask_apx
    end

    ##
    # Supported: AVX state (upper halves of YMM0 to YMM15).
    def mask_avx
      return @mask_avx unless @mask_avx.nil?
      @mask_avx = xfeature_mask & 4 != 0
      @mask_avx
    end

    ##
    # Supported: MPX configuration and status.
    def mask_bndcsr
      return @mask_bndcsr unless @mask_bndcsr.nil?
      @mask_bndcsr = xfeature_mask & 16 != 0
      @mask_bndcsr
    end

    ##
    # Supported: MPX bound registers.
    def mask_bndregs
      return @mask_bndregs unless @mask_bndregs.nil?
      @mask_bndregs = xfeature_mask & 8 != 0
      @mask_bndregs
    end

    ##
    # Supported: ZMM16 to ZMM31.
    def mask_hi16_zmm
      return @mask_hi16_zmm unless @mask_hi16_zmm.nil?
      @mask_hi16_zmm = xfeature_mask & 128 != 0
      @mask_hi16_zmm
    end

    ##
    # Supported: AMD lightweight profiling.
    def mask_lwp
      return @mask_lwp unless @mask_lwp.nil?
      @mask_lwp = (xfeature_mask / 4611686018427387904) % 2 == 1
      @mask_lwp
    end

    ##
    # Supported: AVX-512 mask registers.
    def mask_opmask
      return @mask_opmask unless @mask_opmask.nil?
      @mask_opmask = xfeature_mask & 32 != 0
      @mask_opmask
    end

    ##
    # Supported: protection key rights of user pages.
    def mask_pkru
      return @mask_pkru unless @mask_pkru.nil?
      @mask_pkru = xfeature_mask & 512 != 0
      @mask_pkru
    end

    ##
    # Supported: SSE state (XMM registers and MXCSR).
    def mask_sse
      return @mask_sse unless @mask_sse.nil?
      @mask_sse = xfeature_mask & 2 != 0
      @mask_sse
    end

    ##
    # Supported: AMX tile configuration.
    def mask_tilecfg
      return @mask_tilecfg unless @mask_tilecfg.nil?
      @mask_tilecfg = xfeature_mask & 131072 != 0
      @mask_tilecfg
    end

    ##
    # Supported: AMX tile data.
    def mask_tiledata
      return @mask_tiledata unless @mask_tiledata.nil?
      @mask_tiledata = xfeature_mask & 262144 != 0
      @mask_tiledata
    end

    ##
    # Supported: x87 state.
    def mask_x87
      return @mask_x87 unless @mask_x87.nil?
      @mask_x87 = xfeature_mask & 1 != 0
      @mask_x87
    end

    ##
    # Supported: upper halves of ZMM0 to ZMM15.
    def mask_zmm_hi256
      return @mask_zmm_hi256 unless @mask_zmm_hi256.nil?
      @mask_zmm_hi256 = xfeature_mask & 64 != 0
      @mask_zmm_hi256
    end

    ##
    # Enabled: APX registers R16 to R31.
    def xcr0_apx
      return @xcr0_apx unless @xcr0_apx.nil?
      @xcr0_apx = xcr0 & 524288 != 0
      @xcr0_apx
    end

    ##
    # Enabled: AVX state (upper halves of YMM0 to YMM15).
    def xcr0_avx
      return @xcr0_avx unless @xcr0_avx.nil?
      @xcr0_avx = xcr0 & 4 != 0
      @xcr0_avx
    end

    ##
    # Enabled: MPX configuration and status.
    def xcr0_bndcsr
      return @xcr0_bndcsr unless @xcr0_bndcsr.nil?
      @xcr0_bndcsr = xcr0 & 16 != 0
      @xcr0_bndcsr
    end

    ##
    # Enabled: MPX bound registers.
    def xcr0_bndregs
      return @xcr0_bndregs unless @xcr0_bndregs.nil?
      @xcr0_bndregs = xcr0 & 8 != 0
      @xcr0_bndregs
    end

    ##
    # Enabled: ZMM16 to ZMM31.
    def xcr0_hi16_zmm
      return @xcr0_hi16_zmm unless @xcr0_hi16_zmm.nil?
      @xcr0_hi16_zmm = xcr0 & 128 != 0
      @xcr0_hi16_zmm
    end

    ##
    # Enabled: AMD lightweight profiling.
    def xcr0_lwp
      return @xcr0_lwp unless @xcr0_lwp.nil?
      @xcr0_lwp = (xcr0 / 4611686018427387904) % 2 == 1
      @xcr0_lwp
    end

    ##
    # Enabled: AVX-512 mask registers.
    def xcr0_opmask
      return @xcr0_opmask unless @xcr0_opmask.nil?
      @xcr0_opmask = xcr0 & 32 != 0
      @xcr0_opmask
    end

    ##
    # Enabled: protection key rights of user pages.
    def xcr0_pkru
      return @xcr0_pkru unless @xcr0_pkru.nil?
      @xcr0_pkru = xcr0 & 512 != 0
      @xcr0_pkru
    end

    ##
    # Enabled: SSE state (XMM registers and MXCSR).
    def xcr0_sse
      return @xcr0_sse unless @xcr0_sse.nil?
      @xcr0_sse = xcr0 & 2 != 0
      @xcr0_sse
    end

    ##
    # Enabled: AMX tile configuration.
    def xcr0_tilecfg
      return @xcr0_tilecfg unless @xcr0_tilecfg.nil?
      @xcr0_tilecfg = xcr0 & 131072 != 0
      @xcr0_tilecfg
    end

    ##
    # Enabled: AMX tile data.
    def xcr0_tiledata
      return @xcr0_tiledata unless @xcr0_tiledata.nil?
      @xcr0_tiledata = xcr0 & 262144 != 0
      @xcr0_tiledata
    end

    ##
    # Enabled: x87 state.
    def xcr0_x87
      return @xcr0_x87 unless @xcr0_x87.nil?
      @xcr0_x87 = xcr0 & 1 != 0
      @xcr0_x87
    end

    ##
    # Enabled: upper halves of ZMM0 to ZMM15.
    def xcr0_zmm_hi256
      return @xcr0_zmm_hi256 unless @xcr0_zmm_hi256.nil?
      @xcr0_zmm_hi256 = xcr0 & 64 != 0
      @xcr0_zmm_hi256
    end

    ##
    # Components that the machine supports. Ignored since Xen 4.5.
    attr_reader :xfeature_mask

    ##
    # XCR0 of the guest.
    attr_reader :xcr0

    ##
    # All bits that XCR0 ever had: the components of the area.
    attr_reader :xcr0_accum

    ##
    # The XSAVE area.
    attr_reader :save_area
    attr_reader :_raw_save_area
  end

  ##
  # One entry: the descriptor and the structure that it announces. Entries
  # follow one another without padding.
  # @see '' xen/include/public/hvm/save.h (struct hvm_save_descriptor)
  class Entry < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil)
      super(_io, _parent, _root)
      _read
    end

    def _read
      @typecode = Kaitai::Struct::Stream::resolve_enum(XenHvmContext::SAVE_TYPE, @_io.read_u2le)
      @instance = @_io.read_u2le
      @len_body = @_io.read_u4le
      case typecode
      when :save_type_cpu
        _io_body = @_io.substream(len_body)
        @body = Cpu.new(_io_body, self, @_root)
      when :save_type_cpu_msr
        _io_body = @_io.substream(len_body)
        @body = CpuMsr.new(_io_body, self, @_root)
      when :save_type_cpu_xsave
        _io_body = @_io.substream(len_body)
        @body = CpuXsave.new(_io_body, self, @_root)
      when :save_type_header
        _io_body = @_io.substream(len_body)
        @body = Header.new(_io_body, self, @_root)
      when :save_type_hpet
        _io_body = @_io.substream(len_body)
        @body = Hpet.new(_io_body, self, @_root)
      when :save_type_ioapic
        _io_body = @_io.substream(len_body)
        @body = Ioapic.new(_io_body, self, @_root)
      when :save_type_isa_irq
        _io_body = @_io.substream(len_body)
        @body = IsaIrq.new(_io_body, self, @_root)
      when :save_type_lapic
        _io_body = @_io.substream(len_body)
        @body = Lapic.new(_io_body, self, @_root)
      when :save_type_lapic_regs
        _io_body = @_io.substream(len_body)
        @body = LapicRegs.new(_io_body, self, @_root)
      when :save_type_mtrr
        _io_body = @_io.substream(len_body)
        @body = Mtrr.new(_io_body, self, @_root)
      when :save_type_pci_irq
        _io_body = @_io.substream(len_body)
        @body = PciIrq.new(_io_body, self, @_root)
      when :save_type_pci_link
        _io_body = @_io.substream(len_body)
        @body = PciLink.new(_io_body, self, @_root)
      when :save_type_pic
        _io_body = @_io.substream(len_body)
        @body = Pic.new(_io_body, self, @_root)
      when :save_type_pit
        _io_body = @_io.substream(len_body)
        @body = Pit.new(_io_body, self, @_root)
      when :save_type_pmtimer
        _io_body = @_io.substream(len_body)
        @body = Pmtimer.new(_io_body, self, @_root)
      when :save_type_rtc
        _io_body = @_io.substream(len_body)
        @body = Rtc.new(_io_body, self, @_root)
      when :save_type_tsc_adjust
        _io_body = @_io.substream(len_body)
        @body = TscAdjust.new(_io_body, self, @_root)
      when :save_type_viridian_domain
        _io_body = @_io.substream(len_body)
        @body = ViridianDomain.new(_io_body, self, @_root)
      when :save_type_viridian_vcpu
        _io_body = @_io.substream(len_body)
        @body = ViridianVcpu.new(_io_body, self, @_root)
      when :save_type_vmce_vcpu
        _io_body = @_io.substream(len_body)
        @body = VmceVcpu.new(_io_body, self, @_root)
      else
        @body = @_io.read_bytes(len_body)
      end
      self
    end

    ##
    # What the body is. Xen refuses to load a context with a code that it
    # does not know.
    attr_reader :typecode

    ##
    # Number of the virtual CPU, of the PIC, or 0.
    attr_reader :instance

    ##
    # Length of the body in octets, without the descriptor.
    attr_reader :len_body

    ##
    # The saved structure. Types without a published layout and unknown ones
    # are kept as octets.
    attr_reader :body
    attr_reader :_raw_body
  end

  ##
  # Identifies the format and the machine that saved.
  # @see '' xen/include/public/arch-x86/hvm/save.h (struct hvm_save_header)
  class Header < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil)
      super(_io, _parent, _root)
      _read
    end

    def _read
      @magic = @_io.read_u4le
      @version = @_io.read_u4le
      @changeset = @_io.read_u8le
      @cpuid = @_io.read_u4le
      @gtsc_khz = @_io.read_u4le
      if !(_io.eof?)
        @trailing = @_io.read_bytes_full
      end
      self
    end

    ##
    # To be added to the family if that is 15.
    def cpu_extended_family
      return @cpu_extended_family unless @cpu_extended_family.nil?
      @cpu_extended_family = (cpuid / 1048576) % 256
      @cpu_extended_family
    end

    ##
    # Model, high four bits.
    def cpu_extended_model
      return @cpu_extended_model unless @cpu_extended_model.nil?
      @cpu_extended_model = (cpuid / 65536) % 16
      @cpu_extended_model
    end

    ##
    # Family.
    def cpu_family
      return @cpu_family unless @cpu_family.nil?
      @cpu_family = (cpuid / 256) % 16
      @cpu_family
    end

    ##
    # Model, low four bits.
    def cpu_model
      return @cpu_model unless @cpu_model.nil?
      @cpu_model = (cpuid / 16) % 16
      @cpu_model
    end

    ##
    # Stepping.
    def cpu_stepping
      return @cpu_stepping unless @cpu_stepping.nil?
      @cpu_stepping = cpuid & 15
      @cpu_stepping
    end

    ##
    # Processor type.
    def cpu_type
      return @cpu_type unless @cpu_type.nil?
      @cpu_type = (cpuid / 4096) % 4
      @cpu_type
    end

    ##
    # 0x54381286; Xen refuses to load anything else.
    attr_reader :magic

    ##
    # Version of the format: 1.
    attr_reader :version

    ##
    # Changeset of the Xen that saved; all ones if unknown, as always since
    # Xen moved to git.
    attr_reader :changeset

    ##
    # EAX of CPUID leaf 1 on the machine that saved: family, model and
    # stepping.
    attr_reader :cpuid

    ##
    # Frequency of the guest TSC, in kHz.
    attr_reader :gtsc_khz

    ##
    # Octets behind the known layout, kept as they are; none in a stream
    # that Xen wrote.
    attr_reader :trailing
  end

  ##
  # The high precision event timer, as in its registers, with the last
  # comparator values.
  # @see '' xen/include/public/arch-x86/hvm/save.h (struct hvm_hw_hpet), IA-PC HPET
  #   Specification 1.0a
  class Hpet < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil)
      super(_io, _parent, _root)
      _read
    end

    def _read
      @capability = @_io.read_u4le
      @counter_period = @_io.read_u4le
      @res0 = @_io.read_bytes(8)
      @config = @_io.read_u8le
      @res1 = @_io.read_bytes(8)
      @isr = @_io.read_u8le
      @res2 = @_io.read_bytes(200)
      @mc64 = @_io.read_u8le
      @res3 = @_io.read_bytes(8)
      @timers = []
      (3).times { |i|
        @timers << HpetTimer.new(@_io, self, @_root)
      }
      @res5 = @_io.read_bytes(672)
      @period = []
      (3).times { |i|
        @period << @_io.read_u8le
      }
      if !(_io.eof?)
        @trailing = @_io.read_bytes_full
      end
      self
    end

    ##
    # The main counter has 64 bits.
    def count_size_cap
      return @count_size_cap unless @count_size_cap.nil?
      @count_size_cap = capability & 8192 != 0
      @count_size_cap
    end

    ##
    # The main counter runs.
    def is_enabled
      return @is_enabled unless @is_enabled.nil?
      @is_enabled = config & 1 != 0
      @is_enabled
    end

    ##
    # Timers 0 and 1 replace PIT and RTC.
    def is_legacy
      return @is_legacy unless @is_legacy.nil?
      @is_legacy = config & 2 != 0
      @is_legacy
    end

    ##
    # Legacy routing is possible.
    def leg_rt_cap
      return @leg_rt_cap unless @leg_rt_cap.nil?
      @leg_rt_cap = capability & 32768 != 0
      @leg_rt_cap
    end

    ##
    # Number of timers minus one.
    def num_tim_cap
      return @num_tim_cap unless @num_tim_cap.nil?
      @num_tim_cap = (capability / 256) % 32
      @num_tim_cap
    end

    ##
    # Revision.
    def rev_id
      return @rev_id unless @rev_id.nil?
      @rev_id = capability & 255
      @rev_id
    end

    ##
    # Timer 0 has raised its interrupt.
    def t0_int_sts
      return @t0_int_sts unless @t0_int_sts.nil?
      @t0_int_sts = isr & 1 != 0
      @t0_int_sts
    end

    ##
    # Timer 1 has raised its interrupt.
    def t1_int_sts
      return @t1_int_sts unless @t1_int_sts.nil?
      @t1_int_sts = isr & 2 != 0
      @t1_int_sts
    end

    ##
    # Timer 2 has raised its interrupt.
    def t2_int_sts
      return @t2_int_sts unless @t2_int_sts.nil?
      @t2_int_sts = isr & 4 != 0
      @t2_int_sts
    end

    ##
    # PCI vendor ID.
    def vendor_id
      return @vendor_id unless @vendor_id.nil?
      @vendor_id = capability / 65536
      @vendor_id
    end

    ##
    # Capabilities, bits 31 to 0.
    attr_reader :capability

    ##
    # Period of the main counter, in femtoseconds.
    attr_reader :counter_period

    ##
    # Reserved.
    attr_reader :res0

    ##
    # Configuration.
    attr_reader :config

    ##
    # Reserved.
    attr_reader :res1

    ##
    # Interrupt status.
    attr_reader :isr

    ##
    # Reserved.
    attr_reader :res2

    ##
    # Main counter.
    attr_reader :mc64

    ##
    # Reserved.
    attr_reader :res3

    ##
    # The three timers.
    attr_reader :timers

    ##
    # Places of timers that Xen does not have.
    attr_reader :res5

    ##
    # Last value written to each comparator, in ticks.
    attr_reader :period

    ##
    # Octets behind the known layout, kept as they are; none in a stream
    # that Xen wrote.
    attr_reader :trailing
  end

  ##
  # One timer of the HPET.
  # @see '' xen/include/public/arch-x86/hvm/save.h (struct hvm_hw_hpet), IA-PC HPET
  #   Specification 1.0a
  class HpetTimer < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil)
      super(_io, _parent, _root)
      _read
    end

    def _read
      @config = @_io.read_u4le
      @int_route_cap = @_io.read_u4le
      @cmp = @_io.read_u8le
      @fsb_value = @_io.read_u4le
      @fsb_address = @_io.read_u4le
      @res4 = @_io.read_bytes(8)
      self
    end

    ##
    # FSB interrupts are possible.
    def fsb_cap
      return @fsb_cap unless @fsb_cap.nil?
      @fsb_cap = config & 32768 != 0
      @fsb_cap
    end

    ##
    # FSB interrupts.
    def fsb_enabled
      return @fsb_enabled unless @fsb_enabled.nil?
      @fsb_enabled = config & 16384 != 0
      @fsb_enabled
    end

    ##
    # Input of the I/O APIC.
    def int_route
      return @int_route unless @int_route.nil?
      @int_route = (config / 512) % 32
      @int_route
    end

    ##
    # 32-bit mode.
    def is_32bit
      return @is_32bit unless @is_32bit.nil?
      @is_32bit = config & 256 != 0
      @is_32bit
    end

    ##
    # The interrupt is enabled.
    def is_enabled
      return @is_enabled unless @is_enabled.nil?
      @is_enabled = config & 4 != 0
      @is_enabled
    end

    ##
    # Level-triggered.
    def is_level
      return @is_level unless @is_level.nil?
      @is_level = config & 2 != 0
      @is_level
    end

    ##
    # Periodic.
    def is_periodic
      return @is_periodic unless @is_periodic.nil?
      @is_periodic = config & 8 != 0
      @is_periodic
    end

    ##
    # Periodic mode is possible.
    def periodic_cap
      return @periodic_cap unless @periodic_cap.nil?
      @periodic_cap = config & 16 != 0
      @periodic_cap
    end

    ##
    # The accumulator can be written.
    def set_value
      return @set_value unless @set_value.nil?
      @set_value = config & 64 != 0
      @set_value
    end

    ##
    # The timer has 64 bits.
    def size_cap
      return @size_cap unless @size_cap.nil?
      @size_cap = config & 32 != 0
      @size_cap
    end

    ##
    # Configuration and capabilities.
    attr_reader :config

    ##
    # Inputs of the I/O APIC that the timer can use, one bit each.
    attr_reader :int_route_cap

    ##
    # Comparator, in ticks.
    attr_reader :cmp

    ##
    # Data of an FSB interrupt; not supported by Xen.
    attr_reader :fsb_value

    ##
    # Address of an FSB interrupt; not supported by Xen.
    attr_reader :fsb_address

    ##
    # Reserved.
    attr_reader :res4
  end

  ##
  # The I/O APIC.
  # @see '' xen/include/public/arch-x86/hvm/save.h (struct hvm_hw_vioapic)
  class Ioapic < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil)
      super(_io, _parent, _root)
      _read
    end

    def _read
      @base_address = @_io.read_u8le
      @ioregsel = @_io.read_u4le
      @id = @_io.read_u4le
      @redirtbl = []
      (48).times { |i|
        @redirtbl << RedirectionEntry.new(@_io, self, @_root)
      }
      if !(_io.eof?)
        @trailing = @_io.read_bytes_full
      end
      self
    end

    ##
    # Physical address of its registers.
    attr_reader :base_address

    ##
    # Selected register.
    attr_reader :ioregsel

    ##
    # APIC ID.
    attr_reader :id

    ##
    # Redirection table: 16 ISA interrupts and 32 more.
    attr_reader :redirtbl

    ##
    # Octets behind the known layout, kept as they are; none in a stream
    # that Xen wrote.
    attr_reader :trailing
  end

  ##
  # Levels of the interrupt wires of ISA devices.
  # @see '' xen/include/public/arch-x86/hvm/save.h (struct hvm_hw_isa_irqs)
  class IsaIrq < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil)
      super(_io, _parent, _root)
      _read
    end

    def _read
      @wires = @_io.read_u2le
      @reserved = @_io.read_bytes(6)
      if !(_io.eof?)
        @trailing = @_io.read_bytes_full
      end
      self
    end

    ##
    # Interrupt 0 is asserted.
    def irq0
      return @irq0 unless @irq0.nil?
      @irq0 = wires & 1 != 0
      @irq0
    end

    ##
    # Interrupt 1 is asserted.
    def irq1
      return @irq1 unless @irq1.nil?
      @irq1 = wires & 2 != 0
      @irq1
    end

    ##
    # Interrupt 10 is asserted.
    def irq10
      return @irq10 unless @irq10.nil?
      @irq10 = wires & 1024 != 0
      @irq10
    end

    ##
    # Interrupt 11 is asserted.
    def irq11
      return @irq11 unless @irq11.nil?
      @irq11 = wires & 2048 != 0
      @irq11
    end

    ##
    # Interrupt 12 is asserted.
    def irq12
      return @irq12 unless @irq12.nil?
      @irq12 = wires & 4096 != 0
      @irq12
    end

    ##
    # Interrupt 13 is asserted.
    def irq13
      return @irq13 unless @irq13.nil?
      @irq13 = wires & 8192 != 0
      @irq13
    end

    ##
    # Interrupt 14 is asserted.
    def irq14
      return @irq14 unless @irq14.nil?
      @irq14 = wires & 16384 != 0
      @irq14
    end

    ##
    # Interrupt 15 is asserted.
    def irq15
      return @irq15 unless @irq15.nil?
      @irq15 = wires & 32768 != 0
      @irq15
    end

    ##
    # Interrupt 2 is asserted.
    def irq2
      return @irq2 unless @irq2.nil?
      @irq2 = wires & 4 != 0
      @irq2
    end

    ##
    # Interrupt 3 is asserted.
    def irq3
      return @irq3 unless @irq3.nil?
      @irq3 = wires & 8 != 0
      @irq3
    end

    ##
    # Interrupt 4 is asserted.
    def irq4
      return @irq4 unless @irq4.nil?
      @irq4 = wires & 16 != 0
      @irq4
    end

    ##
    # Interrupt 5 is asserted.
    def irq5
      return @irq5 unless @irq5.nil?
      @irq5 = wires & 32 != 0
      @irq5
    end

    ##
    # Interrupt 6 is asserted.
    def irq6
      return @irq6 unless @irq6.nil?
      @irq6 = wires & 64 != 0
      @irq6
    end

    ##
    # Interrupt 7 is asserted.
    def irq7
      return @irq7 unless @irq7.nil?
      @irq7 = wires & 128 != 0
      @irq7
    end

    ##
    # Interrupt 8 is asserted.
    def irq8
      return @irq8 unless @irq8.nil?
      @irq8 = wires & 256 != 0
      @irq8
    end

    ##
    # Interrupt 9 is asserted.
    def irq9
      return @irq9 unless @irq9.nil?
      @irq9 = wires & 512 != 0
      @irq9
    end

    ##
    # One bit for each ISA interrupt, set if it is asserted.
    attr_reader :wires

    ##
    # Unused octets of the 64-bit word.
    attr_reader :reserved

    ##
    # Octets behind the known layout, kept as they are; none in a stream
    # that Xen wrote.
    attr_reader :trailing
  end

  ##
  # State of a local APIC beside its registers. 32 octets, with `pending_esr`,
  # since Xen 4.18.5, 4.19.2, 4.20.1 and 4.21; 24 before; 16, without
  # `tdt_msr`, before Xen 4.1.
  # @see '' xen/include/public/arch-x86/hvm/save.h (struct hvm_hw_lapic)
  class Lapic < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil)
      super(_io, _parent, _root)
      _read
    end

    def _read
      @apic_base_msr = @_io.read_u8le
      @disabled = @_io.read_u4le
      @timer_divisor = @_io.read_u4le
      if !(_io.eof?)
        @tdt_msr = @_io.read_u8le
      end
      if !(_io.eof?)
        @pending_esr = @_io.read_u4le
      end
      if !(_io.eof?)
        @padding = @_io.read_u4le
      end
      if !(_io.eof?)
        @trailing = @_io.read_bytes_full
      end
      self
    end

    ##
    # Page number of the registers.
    def base_pfn
      return @base_pfn unless @base_pfn.nil?
      @base_pfn = (apic_base_msr / 4096)
      @base_pfn
    end

    ##
    # Disabled by the APIC base MSR.
    def hw_disabled
      return @hw_disabled unless @hw_disabled.nil?
      @hw_disabled = disabled & 1 != 0
      @hw_disabled
    end

    ##
    # Bootstrap processor.
    def is_bsp
      return @is_bsp unless @is_bsp.nil?
      @is_bsp = apic_base_msr & 256 != 0
      @is_bsp
    end

    ##
    # The APIC is enabled.
    def is_enabled
      return @is_enabled unless @is_enabled.nil?
      @is_enabled = apic_base_msr & 2048 != 0
      @is_enabled
    end

    ##
    # x2APIC mode.
    def is_x2apic
      return @is_x2apic unless @is_x2apic.nil?
      @is_x2apic = apic_base_msr & 1024 != 0
      @is_x2apic
    end

    ##
    # Disabled by the spurious interrupt register.
    def sw_disabled
      return @sw_disabled unless @sw_disabled.nil?
      @sw_disabled = disabled & 2 != 0
      @sw_disabled
    end

    ##
    # The APIC base MSR.
    attr_reader :apic_base_msr

    ##
    # How the APIC is disabled.
    attr_reader :disabled

    ##
    # What the timer clock is divided by.
    attr_reader :timer_divisor

    ##
    # TSC deadline of the timer.
    attr_reader :tdt_msr

    ##
    # Errors not yet latched into the error status register.
    attr_reader :pending_esr

    ##
    # Tail padding of the structure.
    attr_reader :padding

    ##
    # Octets behind the known layout, kept as they are; none in a stream
    # that Xen wrote.
    attr_reader :trailing
  end

  ##
  # Registers of a local APIC, as in its page: each has the first four of 16
  # octets. The low ends of the bit maps are first.
  # @see '' xen/include/public/arch-x86/hvm/save.h (struct hvm_hw_lapic_regs)
  class LapicRegs < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil)
      super(_io, _parent, _root)
      _read
    end

    def _read
      @reserved_000 = []
      (2).times { |i|
        @reserved_000 << ApicRegister.new(@_io, self, @_root)
      }
      @id = ApicId.new(@_io, self, @_root)
      @version = ApicVersion.new(@_io, self, @_root)
      @reserved_040 = []
      (4).times { |i|
        @reserved_040 << ApicRegister.new(@_io, self, @_root)
      }
      @tpr = ApicPriority.new(@_io, self, @_root)
      @apr = ApicPriority.new(@_io, self, @_root)
      @ppr = ApicPriority.new(@_io, self, @_root)
      @eoi = ApicRegister.new(@_io, self, @_root)
      @rrd = ApicRegister.new(@_io, self, @_root)
      @ldr = ApicLogicalDestination.new(@_io, self, @_root)
      @dfr = ApicDestinationFormat.new(@_io, self, @_root)
      @svr = ApicSpurious.new(@_io, self, @_root)
      @isr = []
      (8).times { |i|
        @isr << ApicRegister.new(@_io, self, @_root)
      }
      @tmr = []
      (8).times { |i|
        @tmr << ApicRegister.new(@_io, self, @_root)
      }
      @irr = []
      (8).times { |i|
        @irr << ApicRegister.new(@_io, self, @_root)
      }
      @esr = ApicErrorStatus.new(@_io, self, @_root)
      @reserved_290 = []
      (6).times { |i|
        @reserved_290 << ApicRegister.new(@_io, self, @_root)
      }
      @lvt_cmci = ApicLvt.new(@_io, self, @_root)
      @icr_low = ApicIcrLow.new(@_io, self, @_root)
      @icr_high = ApicIcrHigh.new(@_io, self, @_root)
      @lvt_timer = ApicLvt.new(@_io, self, @_root)
      @lvt_thermal = ApicLvt.new(@_io, self, @_root)
      @lvt_pmc = ApicLvt.new(@_io, self, @_root)
      @lvt_lint0 = ApicLvt.new(@_io, self, @_root)
      @lvt_lint1 = ApicLvt.new(@_io, self, @_root)
      @lvt_error = ApicLvt.new(@_io, self, @_root)
      @timer_initial = ApicRegister.new(@_io, self, @_root)
      @timer_current = ApicRegister.new(@_io, self, @_root)
      @reserved_3a0 = []
      (4).times { |i|
        @reserved_3a0 << ApicRegister.new(@_io, self, @_root)
      }
      @timer_divide = ApicTimerDivide.new(@_io, self, @_root)
      @self_ipi = ApicRegister.new(@_io, self, @_root)
      if !(_io.eof?)
        @trailing = @_io.read_bytes_full
      end
      self
    end

    ##
    # Reserved; 0x000 and 0x010.
    attr_reader :reserved_000

    ##
    # APIC ID; 0x020.
    attr_reader :id

    ##
    # Version; 0x030.
    attr_reader :version

    ##
    # Reserved; 0x040 to 0x070.
    attr_reader :reserved_040

    ##
    # Task priority; 0x080.
    attr_reader :tpr

    ##
    # Arbitration priority; 0x090.
    attr_reader :apr

    ##
    # Processor priority; 0x0a0.
    attr_reader :ppr

    ##
    # End of interrupt; 0x0b0.
    attr_reader :eoi

    ##
    # Remote read; 0x0c0.
    attr_reader :rrd

    ##
    # Logical destination; 0x0d0.
    attr_reader :ldr

    ##
    # Destination format; 0x0e0.
    attr_reader :dfr

    ##
    # Spurious interrupt vector; 0x0f0.
    attr_reader :svr

    ##
    # Interrupts in service, 32 vectors each; 0x100 to 0x170.
    attr_reader :isr

    ##
    # Level-triggered interrupts; 0x180 to 0x1f0.
    attr_reader :tmr

    ##
    # Requested interrupts; 0x200 to 0x270.
    attr_reader :irr

    ##
    # Error status; 0x280.
    attr_reader :esr

    ##
    # Reserved; 0x290 to 0x2e0.
    attr_reader :reserved_290

    ##
    # Corrected machine check interrupt; 0x2f0.
    attr_reader :lvt_cmci

    ##
    # Interrupt command, bits 31 to 0; 0x300.
    attr_reader :icr_low

    ##
    # Interrupt command, bits 63 to 32; 0x310.
    attr_reader :icr_high

    ##
    # Timer interrupt; 0x320.
    attr_reader :lvt_timer

    ##
    # Thermal sensor interrupt; 0x330.
    attr_reader :lvt_thermal

    ##
    # Performance counter interrupt; 0x340.
    attr_reader :lvt_pmc

    ##
    # Interrupt of pin LINT0; 0x350.
    attr_reader :lvt_lint0

    ##
    # Interrupt of pin LINT1; 0x360.
    attr_reader :lvt_lint1

    ##
    # Error interrupt; 0x370.
    attr_reader :lvt_error

    ##
    # Initial count of the timer; 0x380.
    attr_reader :timer_initial

    ##
    # Current count of the timer; 0x390.
    attr_reader :timer_current

    ##
    # Reserved; 0x3a0 to 0x3d0.
    attr_reader :reserved_3a0

    ##
    # Divide configuration of the timer; 0x3e0.
    attr_reader :timer_divide

    ##
    # Self IPI, in x2APIC mode only; 0x3f0.
    attr_reader :self_ipi

    ##
    # Octets behind the known layout, kept as they are; none in a stream
    # that Xen wrote.
    attr_reader :trailing
  end

  ##
  # Eight memory types in one register, lowest octet first.
  # @see '' Intel 64 and IA-32 Architectures SDM, volume 3, 12.11 (MTRRs) and 12.12
  #   (PAT)
  class MemoryTypes < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil)
      super(_io, _parent, _root)
      _read
    end

    def _read
      @types = []
      (8).times { |i|
        @types << Kaitai::Struct::Stream::resolve_enum(XenHvmContext::MEMORY_TYPE, @_io.read_u1)
      }
      self
    end

    ##
    # Memory type of each entry or block.
    attr_reader :types
  end

  ##
  # One MSR.
  # @see '' xen/include/public/arch-x86/hvm/save.h (struct hvm_one_msr)
  class Msr < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil)
      super(_io, _parent, _root)
      _read
    end

    def _read
      @index = Kaitai::Struct::Stream::resolve_enum(XenHvmContext::MSR_INDEX, @_io.read_u4le)
      @reserved = @_io.read_u4le
      @val = @_io.read_u8le
      self
    end

    ##
    # Number of the MSR.
    attr_reader :index

    ##
    # Reserved; must be 0.
    attr_reader :reserved

    ##
    # Value of the MSR.
    attr_reader :val
  end

  ##
  # Memory type range registers and page attribute table.
  # @see '' xen/include/public/arch-x86/hvm/save.h (struct hvm_hw_mtrr), Intel 64 and
  #   IA-32 Architectures SDM, volume 3, 12.11 (MTRRs) and 12.12 (PAT)
  class Mtrr < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil)
      super(_io, _parent, _root)
      _read
    end

    def _read
      @msr_pat_cr = MemoryTypes.new(@_io, self, @_root)
      @msr_mtrr_var = []
      (8).times { |i|
        @msr_mtrr_var << MtrrVariable.new(@_io, self, @_root)
      }
      @fix64k_00000 = MemoryTypes.new(@_io, self, @_root)
      @fix16k_80000 = MemoryTypes.new(@_io, self, @_root)
      @fix16k_a0000 = MemoryTypes.new(@_io, self, @_root)
      @fix4k_c0000 = MemoryTypes.new(@_io, self, @_root)
      @fix4k_c8000 = MemoryTypes.new(@_io, self, @_root)
      @fix4k_d0000 = MemoryTypes.new(@_io, self, @_root)
      @fix4k_d8000 = MemoryTypes.new(@_io, self, @_root)
      @fix4k_e0000 = MemoryTypes.new(@_io, self, @_root)
      @fix4k_e8000 = MemoryTypes.new(@_io, self, @_root)
      @fix4k_f0000 = MemoryTypes.new(@_io, self, @_root)
      @fix4k_f8000 = MemoryTypes.new(@_io, self, @_root)
      @msr_mtrr_cap = @_io.read_u8le
      @msr_mtrr_def_type = @_io.read_u8le
      if !(_io.eof?)
        @trailing = @_io.read_bytes_full
      end
      self
    end

    ##
    # Type of memory outside of all ranges.
    def default_type
      return @default_type unless @default_type.nil?
      @default_type = Kaitai::Struct::Stream::resolve_enum(XenHvmContext::MEMORY_TYPE, msr_mtrr_def_type & 255)
      @default_type
    end

    ##
    # There are fixed ranges.
    def fix
      return @fix unless @fix.nil?
      @fix = msr_mtrr_cap & 256 != 0
      @fix
    end

    ##
    # Fixed ranges are enabled.
    def fixed_enabled
      return @fixed_enabled unless @fixed_enabled.nil?
      @fixed_enabled = msr_mtrr_def_type & 1024 != 0
      @fixed_enabled
    end

    ##
    # MTRRs are enabled.
    def is_enabled
      return @is_enabled unless @is_enabled.nil?
      @is_enabled = msr_mtrr_def_type & 2048 != 0
      @is_enabled
    end

    ##
    # There are SMM ranges.
    def smrr
      return @smrr unless @smrr.nil?
      @smrr = msr_mtrr_cap & 2048 != 0
      @smrr
    end

    ##
    # Number of variable ranges.
    def vcnt
      return @vcnt unless @vcnt.nil?
      @vcnt = msr_mtrr_cap & 255
      @vcnt
    end

    ##
    # Write-combining is possible.
    def wc
      return @wc unless @wc.nil?
      @wc = msr_mtrr_cap & 1024 != 0
      @wc
    end

    ##
    # Page attribute table, PA0 to PA7.
    attr_reader :msr_pat_cr

    ##
    # Variable ranges, pairs of base and mask.
    attr_reader :msr_mtrr_var

    ##
    # Memory types of the eight blocks of 64 KiB from 0x00000.
    attr_reader :fix64k_00000

    ##
    # Memory types of the eight blocks of 16 KiB from 0x80000.
    attr_reader :fix16k_80000

    ##
    # Memory types of the eight blocks of 16 KiB from 0xa0000.
    attr_reader :fix16k_a0000

    ##
    # Memory types of the eight blocks of 4 KiB from 0xc0000.
    attr_reader :fix4k_c0000

    ##
    # Memory types of the eight blocks of 4 KiB from 0xc8000.
    attr_reader :fix4k_c8000

    ##
    # Memory types of the eight blocks of 4 KiB from 0xd0000.
    attr_reader :fix4k_d0000

    ##
    # Memory types of the eight blocks of 4 KiB from 0xd8000.
    attr_reader :fix4k_d8000

    ##
    # Memory types of the eight blocks of 4 KiB from 0xe0000.
    attr_reader :fix4k_e0000

    ##
    # Memory types of the eight blocks of 4 KiB from 0xe8000.
    attr_reader :fix4k_e8000

    ##
    # Memory types of the eight blocks of 4 KiB from 0xf0000.
    attr_reader :fix4k_f0000

    ##
    # Memory types of the eight blocks of 4 KiB from 0xf8000.
    attr_reader :fix4k_f8000

    ##
    # Capabilities.
    attr_reader :msr_mtrr_cap

    ##
    # Default type and enable flags.
    attr_reader :msr_mtrr_def_type

    ##
    # Octets behind the known layout, kept as they are; none in a stream
    # that Xen wrote.
    attr_reader :trailing
  end

  ##
  # One variable range.
  # @see '' Intel 64 and IA-32 Architectures SDM, volume 3, 12.11 (MTRRs) and 12.12
  #   (PAT)
  class MtrrVariable < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil)
      super(_io, _parent, _root)
      _read
    end

    def _read
      @physbase = @_io.read_u8le
      @physmask = @_io.read_u8le
      self
    end

    ##
    # Page number of the base.
    def base_pfn
      return @base_pfn unless @base_pfn.nil?
      @base_pfn = (physbase / 4096)
      @base_pfn
    end

    ##
    # The range is in use.
    def is_valid
      return @is_valid unless @is_valid.nil?
      @is_valid = physmask & 2048 != 0
      @is_valid
    end

    ##
    # Address mask, in pages.
    def mask_pfn
      return @mask_pfn unless @mask_pfn.nil?
      @mask_pfn = (physmask / 4096)
      @mask_pfn
    end

    ##
    # Memory type of the range.
    def mem_type
      return @mem_type unless @mem_type.nil?
      @mem_type = Kaitai::Struct::Stream::resolve_enum(XenHvmContext::MEMORY_TYPE, physbase & 255)
      @mem_type
    end

    ##
    # Base address and memory type.
    attr_reader :physbase

    ##
    # Address mask and valid flag.
    attr_reader :physmask
  end

  ##
  # Wires INTA to INTD of two PCI devices.
  # @see '' xen/include/public/arch-x86/hvm/save.h (struct hvm_hw_pci_irqs)
  class PciDevicePair < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil)
      super(_io, _parent, _root)
      _read
    end

    def _read
      @wires = @_io.read_u1
      self
    end

    ##
    # INTA of the even device is asserted.
    def even_inta
      return @even_inta unless @even_inta.nil?
      @even_inta = wires & 1 != 0
      @even_inta
    end

    ##
    # INTB of the even device is asserted.
    def even_intb
      return @even_intb unless @even_intb.nil?
      @even_intb = wires & 2 != 0
      @even_intb
    end

    ##
    # INTC of the even device is asserted.
    def even_intc
      return @even_intc unless @even_intc.nil?
      @even_intc = wires & 4 != 0
      @even_intc
    end

    ##
    # INTD of the even device is asserted.
    def even_intd
      return @even_intd unless @even_intd.nil?
      @even_intd = wires & 8 != 0
      @even_intd
    end

    ##
    # INTA of the odd device is asserted.
    def odd_inta
      return @odd_inta unless @odd_inta.nil?
      @odd_inta = wires & 16 != 0
      @odd_inta
    end

    ##
    # INTB of the odd device is asserted.
    def odd_intb
      return @odd_intb unless @odd_intb.nil?
      @odd_intb = wires & 32 != 0
      @odd_intb
    end

    ##
    # INTC of the odd device is asserted.
    def odd_intc
      return @odd_intc unless @odd_intc.nil?
      @odd_intc = wires & 64 != 0
      @odd_intc
    end

    ##
    # INTD of the odd device is asserted.
    def odd_intd
      return @odd_intd unless @odd_intd.nil?
      @odd_intd = wires & 128 != 0
      @odd_intd
    end

    ##
    # One bit for each wire, set if it is asserted.
    attr_reader :wires
  end

  ##
  # Levels of the interrupt wires of PCI bus 0.
  # @see '' xen/include/public/arch-x86/hvm/save.h (struct hvm_hw_pci_irqs)
  class PciIrq < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil)
      super(_io, _parent, _root)
      _read
    end

    def _read
      @device_pairs = []
      (16).times { |i|
        @device_pairs << PciDevicePair.new(@_io, self, @_root)
      }
      if !(_io.eof?)
        @trailing = @_io.read_bytes_full
      end
      self
    end

    ##
    # Wires of two devices each: devices 0 and 1, 2 and 3, and so on.
    attr_reader :device_pairs

    ##
    # Octets behind the known layout, kept as they are; none in a stream
    # that Xen wrote.
    attr_reader :trailing
  end

  ##
  # Routing of the four PCI links to ISA interrupts.
  # @see '' xen/include/public/arch-x86/hvm/save.h (struct hvm_hw_pci_link)
  class PciLink < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil)
      super(_io, _parent, _root)
      _read
    end

    def _read
      @route = []
      (4).times { |i|
        @route << @_io.read_u1
      }
      @pad0 = @_io.read_bytes(4)
      if !(_io.eof?)
        @trailing = @_io.read_bytes_full
      end
      self
    end

    ##
    # ISA interrupt of links A to D; 0 if not routed.
    attr_reader :route

    ##
    # Padding.
    attr_reader :pad0

    ##
    # Octets behind the known layout, kept as they are; none in a stream
    # that Xen wrote.
    attr_reader :trailing
  end

  ##
  # One interrupt controller 8259A.
  # @see '' xen/include/public/arch-x86/hvm/save.h (struct hvm_hw_vpic)
  class Pic < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil)
      super(_io, _parent, _root)
      _read
    end

    def _read
      @irr = @_io.read_u1
      @imr = @_io.read_u1
      @isr = @_io.read_u1
      @irq_base = @_io.read_u1
      @init_and_priority = @_io.read_u1
      @mode = @_io.read_u1
      @elcr = @_io.read_u1
      @int_output = @_io.read_u1
      if !(_io.eof?)
        @trailing = @_io.read_bytes_full
      end
      self
    end

    ##
    # Interrupts end by themselves.
    def auto_eoi
      return @auto_eoi unless @auto_eoi.nil?
      @auto_eoi = mode & 4 != 0
      @auto_eoi
    end

    ##
    # The sequence has an ICW4.
    def init_ic4
      return @init_ic4 unless @init_ic4.nil?
      @init_ic4 = init_and_priority & 4 != 0
      @init_ic4
    end

    ##
    # The next data write sets ICW(x+1); 0 if no initialisation goes on.
    def init_next_icw
      return @init_next_icw unless @init_next_icw.nil?
      @init_next_icw = init_and_priority & 3
      @init_next_icw
    end

    ##
    # The sequence has no ICW3.
    def init_sngl
      return @init_sngl unless @init_sngl.nil?
      @init_sngl = init_and_priority & 8 != 0
      @init_sngl
    end

    ##
    # State of the initialisation; 0 if none goes on.
    def init_state
      return @init_state unless @init_state.nil?
      @init_state = init_and_priority & 15
      @init_state
    end

    ##
    # True for the master.
    def is_master
      return @is_master unless @is_master.nil?
      @is_master = mode & 64 != 0
      @is_master
    end

    ##
    # Reads poll.
    def poll
      return @poll unless @poll.nil?
      @poll = mode & 2 != 0
      @poll
    end

    ##
    # Line of the highest priority.
    def priority_add
      return @priority_add unless @priority_add.nil?
      @priority_add = init_and_priority / 16
      @priority_add
    end

    ##
    # Reads return the ISR instead of the IRR.
    def readsel_isr
      return @readsel_isr unless @readsel_isr.nil?
      @readsel_isr = mode & 1 != 0
      @readsel_isr
    end

    ##
    # Priorities rotate at automatic end of interrupt.
    def rotate_on_auto_eoi
      return @rotate_on_auto_eoi unless @rotate_on_auto_eoi.nil?
      @rotate_on_auto_eoi = mode & 8 != 0
      @rotate_on_auto_eoi
    end

    ##
    # Slave inputs do not count as in service.
    def special_fully_nested_mode
      return @special_fully_nested_mode unless @special_fully_nested_mode.nil?
      @special_fully_nested_mode = mode & 16 != 0
      @special_fully_nested_mode
    end

    ##
    # Masked interrupts do not block lower ones.
    def special_mask_mode
      return @special_mask_mode unless @special_mask_mode.nil?
      @special_mask_mode = mode & 32 != 0
      @special_mask_mode
    end

    ##
    # Requested interrupts, one bit for each line.
    attr_reader :irr

    ##
    # Masked interrupts.
    attr_reader :imr

    ##
    # Interrupts in service.
    attr_reader :isr

    ##
    # Vector of line 0.
    attr_reader :irq_base

    ##
    # State of the initialisation and highest line.
    attr_reader :init_and_priority

    ##
    # Mode bits.
    attr_reader :mode

    ##
    # Level-triggered lines, one bit each.
    attr_reader :elcr

    ##
    # Level of the interrupt output.
    attr_reader :int_output

    ##
    # Octets behind the known layout, kept as they are; none in a stream
    # that Xen wrote.
    attr_reader :trailing
  end

  ##
  # The interval timer 8254.
  # @see '' xen/include/public/arch-x86/hvm/save.h (struct hvm_hw_pit)
  class Pit < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil)
      super(_io, _parent, _root)
      _read
    end

    def _read
      @channels = []
      (3).times { |i|
        @channels << PitChannel.new(@_io, self, @_root)
      }
      @speaker_data_on = @_io.read_u4le
      @pad0 = @_io.read_u4le
      if !(_io.eof?)
        @trailing = @_io.read_bytes_full
      end
      self
    end

    ##
    # The three channels: timer interrupt, memory refresh, speaker.
    attr_reader :channels

    ##
    # The speaker is on.
    attr_reader :speaker_data_on

    ##
    # Padding.
    attr_reader :pad0

    ##
    # Octets behind the known layout, kept as they are; none in a stream
    # that Xen wrote.
    attr_reader :trailing
  end

  ##
  # One channel of the 8254.
  # @see '' xen/include/public/arch-x86/hvm/save.h (struct hvm_hw_pit_channel)
  class PitChannel < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil)
      super(_io, _parent, _root)
      _read
    end

    def _read
      @count = @_io.read_u4le
      @latched_count = @_io.read_u2le
      @count_latched = Kaitai::Struct::Stream::resolve_enum(XenHvmContext::PIT_ACCESS, @_io.read_u1)
      @status_latched = @_io.read_u1
      @status = @_io.read_u1
      @read_state = Kaitai::Struct::Stream::resolve_enum(XenHvmContext::PIT_ACCESS, @_io.read_u1)
      @write_state = Kaitai::Struct::Stream::resolve_enum(XenHvmContext::PIT_ACCESS, @_io.read_u1)
      @write_latch = @_io.read_u1
      @rw_mode = Kaitai::Struct::Stream::resolve_enum(XenHvmContext::PIT_ACCESS, @_io.read_u1)
      @mode = Kaitai::Struct::Stream::resolve_enum(XenHvmContext::PIT_MODE, @_io.read_u1)
      @bcd = @_io.read_u1
      @gate = @_io.read_u1
      self
    end

    ##
    # Reload value; may be 65536.
    attr_reader :count

    ##
    # Latched count.
    attr_reader :latched_count

    ##
    # How the latched count is read; 0 if none is latched.
    attr_reader :count_latched

    ##
    # A status is latched.
    attr_reader :status_latched

    ##
    # The latched status.
    attr_reader :status

    ##
    # The octet that the next read gets.
    attr_reader :read_state

    ##
    # The octet that the next write sets.
    attr_reader :write_state

    ##
    # First octet of a two-octet write.
    attr_reader :write_latch

    ##
    # Access mode.
    attr_reader :rw_mode

    ##
    # Counting mode.
    attr_reader :mode

    ##
    # BCD counting; not supported by Xen.
    attr_reader :bcd

    ##
    # Level of the gate input.
    attr_reader :gate
  end

  ##
  # ACPI power management timer and PM1a event block.
  # @see '' xen/include/public/arch-x86/hvm/save.h (struct hvm_hw_pmtimer), ACPI
  #   Specification, 4.8.3 (PM registers)
  class Pmtimer < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil)
      super(_io, _parent, _root)
      _read
    end

    def _read
      @tmr_val = @_io.read_u4le
      @pm1a_sts = @_io.read_u2le
      @pm1a_en = @_io.read_u2le
      if !(_io.eof?)
        @trailing = @_io.read_bytes_full
      end
      self
    end

    ##
    # A bus master asked for the bus.
    def bm_sts
      return @bm_sts unless @bm_sts.nil?
      @bm_sts = pm1a_sts & 16 != 0
      @bm_sts
    end

    ##
    # Firmware.
    def gbl_en
      return @gbl_en unless @gbl_en.nil?
      @gbl_en = pm1a_en & 32 != 0
      @gbl_en
    end

    ##
    # The firmware wants attention.
    def gbl_sts
      return @gbl_sts unless @gbl_sts.nil?
      @gbl_sts = pm1a_sts & 32 != 0
      @gbl_sts
    end

    ##
    # Power button.
    def pwrbtn_en
      return @pwrbtn_en unless @pwrbtn_en.nil?
      @pwrbtn_en = pm1a_en & 256 != 0
      @pwrbtn_en
    end

    ##
    # The power button was pressed.
    def pwrbtn_sts
      return @pwrbtn_sts unless @pwrbtn_sts.nil?
      @pwrbtn_sts = pm1a_sts & 256 != 0
      @pwrbtn_sts
    end

    ##
    # Clock alarm.
    def rtc_en
      return @rtc_en unless @rtc_en.nil?
      @rtc_en = pm1a_en & 1024 != 0
      @rtc_en
    end

    ##
    # The clock raised an alarm.
    def rtc_sts
      return @rtc_sts unless @rtc_sts.nil?
      @rtc_sts = pm1a_sts & 1024 != 0
      @rtc_sts
    end

    ##
    # Sleep button.
    def slpbtn_en
      return @slpbtn_en unless @slpbtn_en.nil?
      @slpbtn_en = pm1a_en & 512 != 0
      @slpbtn_en
    end

    ##
    # The sleep button was pressed.
    def slpbtn_sts
      return @slpbtn_sts unless @slpbtn_sts.nil?
      @slpbtn_sts = pm1a_sts & 512 != 0
      @slpbtn_sts
    end

    ##
    # Timer.
    def tmr_en
      return @tmr_en unless @tmr_en.nil?
      @tmr_en = pm1a_en & 1 != 0
      @tmr_en
    end

    ##
    # The timer has changed its top bit.
    def tmr_sts
      return @tmr_sts unless @tmr_sts.nil?
      @tmr_sts = pm1a_sts & 1 != 0
      @tmr_sts
    end

    ##
    # The system woke up.
    def wak_sts
      return @wak_sts unless @wak_sts.nil?
      @wak_sts = pm1a_sts & 32768 != 0
      @wak_sts
    end

    ##
    # Counter at 3.579545 MHz.
    attr_reader :tmr_val

    ##
    # Status of events.
    attr_reader :pm1a_sts

    ##
    # Events that raise an SCI.
    attr_reader :pm1a_en

    ##
    # Octets behind the known layout, kept as they are; none in a stream
    # that Xen wrote.
    attr_reader :trailing
  end

  ##
  # Where an interrupt of the I/O APIC goes.
  # @see '' xen/include/public/arch-x86/hvm/save.h (union vioapic_redir_entry)
  class RedirectionEntry < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil)
      super(_io, _parent, _root)
      _read
    end

    def _read
      @vector = @_io.read_u1
      @control = @_io.read_u2le
      @reserved = @_io.read_bytes(4)
      @dest_id = @_io.read_u1
      self
    end

    ##
    # Kind of the interrupt.
    def delivery_mode
      return @delivery_mode unless @delivery_mode.nil?
      @delivery_mode = Kaitai::Struct::Stream::resolve_enum(XenHvmContext::DELIVERY_MODE, control & 7)
      @delivery_mode
    end

    ##
    # Delivery is pending.
    def delivery_status
      return @delivery_status unless @delivery_status.nil?
      @delivery_status = control & 16 != 0
      @delivery_status
    end

    ##
    # The line is active at low level.
    def is_active_low
      return @is_active_low unless @is_active_low.nil?
      @is_active_low = control & 32 != 0
      @is_active_low
    end

    ##
    # The line is level-triggered.
    def is_level
      return @is_level unless @is_level.nil?
      @is_level = control & 128 != 0
      @is_level
    end

    ##
    # The destination is a logical ID.
    def is_logical
      return @is_logical unless @is_logical.nil?
      @is_logical = control & 8 != 0
      @is_logical
    end

    ##
    # The interrupt is masked.
    def is_masked
      return @is_masked unless @is_masked.nil?
      @is_masked = control & 256 != 0
      @is_masked
    end

    ##
    # A level interrupt waits for its end.
    def remote_irr
      return @remote_irr unless @remote_irr.nil?
      @remote_irr = control & 64 != 0
      @remote_irr
    end

    ##
    # Reserved.
    def reserve
      return @reserve unless @reserve.nil?
      @reserve = control / 512
      @reserve
    end

    ##
    # Vector to deliver.
    attr_reader :vector

    ##
    # How the interrupt is delivered.
    attr_reader :control

    ##
    # Reserved.
    attr_reader :reserved

    ##
    # APIC ID of the destination, or a logical one.
    attr_reader :dest_id
  end

  ##
  # The real-time clock. 24 octets since Xen 4.14; 16, without `rtc_offset`,
  # before. Times are BCD unless `dm_binary` is set.
  # @see '' xen/include/public/arch-x86/hvm/save.h (struct hvm_hw_rtc),
  #   xen/arch/x86/include/asm/mc146818rtc.h
  class Rtc < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil)
      super(_io, _parent, _root)
      _read
    end

    def _read
      @seconds = @_io.read_u1
      @seconds_alarm = @_io.read_u1
      @minutes = @_io.read_u1
      @minutes_alarm = @_io.read_u1
      @hours = @_io.read_u1
      @hours_alarm = @_io.read_u1
      @day_of_week = @_io.read_u1
      @day_of_month = @_io.read_u1
      @month = @_io.read_u1
      @year = @_io.read_u1
      @reg_a = @_io.read_u1
      @reg_b = @_io.read_u1
      @reg_c = @_io.read_u1
      @reg_d = @_io.read_u1
      @cmos_index = @_io.read_u1
      @pad0 = @_io.read_u1
      if !(_io.eof?)
        @rtc_offset = @_io.read_s8le
      end
      if !(_io.eof?)
        @trailing = @_io.read_bytes_full
      end
      self
    end

    ##
    # Alarm interrupt.
    def af
      return @af unless @af.nil?
      @af = reg_c & 32 != 0
      @af
    end

    ##
    # Alarm interrupt is enabled.
    def aie
      return @aie unless @aie.nil?
      @aie = reg_b & 32 != 0
      @aie
    end

    ##
    # Divider; 2 selects 32 kHz.
    def divider
      return @divider unless @divider.nil?
      @divider = (reg_a / 16) % 8
      @divider
    end

    ##
    # Times are binary, not BCD.
    def dm_binary
      return @dm_binary unless @dm_binary.nil?
      @dm_binary = reg_b & 4 != 0
      @dm_binary
    end

    ##
    # Daylight saving.
    def dst_en
      return @dst_en unless @dst_en.nil?
      @dst_en = reg_b & 1 != 0
      @dst_en
    end

    ##
    # One of the following is active.
    def irqf
      return @irqf unless @irqf.nil?
      @irqf = reg_c & 128 != 0
      @irqf
    end

    ##
    # 24-hour mode.
    def is_24h
      return @is_24h unless @is_24h.nil?
      @is_24h = reg_b & 2 != 0
      @is_24h
    end

    ##
    # Periodic interrupt.
    def pf
      return @pf unless @pf.nil?
      @pf = reg_c & 64 != 0
      @pf
    end

    ##
    # Periodic interrupt is enabled.
    def pie
      return @pie unless @pie.nil?
      @pie = reg_b & 64 != 0
      @pie
    end

    ##
    # Rate of the periodic interrupt.
    def rate
      return @rate unless @rate.nil?
      @rate = reg_a & 15
      @rate
    end

    ##
    # Updates are off while the clock is set.
    def set
      return @set unless @set.nil?
      @set = reg_b & 128 != 0
      @set
    end

    ##
    # Square wave output.
    def sqwe
      return @sqwe unless @sqwe.nil?
      @sqwe = reg_b & 8 != 0
      @sqwe
    end

    ##
    # Update interrupt.
    def uf
      return @uf unless @uf.nil?
      @uf = reg_c & 16 != 0
      @uf
    end

    ##
    # Update interrupt is enabled.
    def uie
      return @uie unless @uie.nil?
      @uie = reg_b & 16 != 0
      @uie
    end

    ##
    # An update goes on.
    def uip
      return @uip unless @uip.nil?
      @uip = reg_a & 128 != 0
      @uip
    end

    ##
    # Time and memory are valid.
    def vrt
      return @vrt unless @vrt.nil?
      @vrt = reg_d & 128 != 0
      @vrt
    end

    ##
    # Seconds.
    attr_reader :seconds

    ##
    # Seconds of the alarm.
    attr_reader :seconds_alarm

    ##
    # Minutes.
    attr_reader :minutes

    ##
    # Minutes of the alarm.
    attr_reader :minutes_alarm

    ##
    # Hours; bit 7 is PM in 12-hour mode.
    attr_reader :hours

    ##
    # Hours of the alarm.
    attr_reader :hours_alarm

    ##
    # Day of the week, 1 is Sunday.
    attr_reader :day_of_week

    ##
    # Day of the month.
    attr_reader :day_of_month

    ##
    # Month.
    attr_reader :month

    ##
    # Year in the century.
    attr_reader :year

    ##
    # Register A: divider and rate.
    attr_reader :reg_a

    ##
    # Register B: control.
    attr_reader :reg_b

    ##
    # Register C: interrupt flags.
    attr_reader :reg_c

    ##
    # Register D: validity.
    attr_reader :reg_d

    ##
    # Index register.
    attr_reader :cmos_index

    ##
    # Padding.
    attr_reader :pad0

    ##
    # Offset from the time of the host, in seconds. Since Xen 4.14.
    attr_reader :rtc_offset

    ##
    # Octets behind the known layout, kept as they are; none in a stream
    # that Xen wrote.
    attr_reader :trailing
  end

  ##
  # The TSC adjustment MSR.
  # @see '' xen/include/public/arch-x86/hvm/save.h (struct hvm_tsc_adjust)
  class TscAdjust < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil)
      super(_io, _parent, _root)
      _read
    end

    def _read
      @tsc_adjust = @_io.read_u8le
      if !(_io.eof?)
        @trailing = @_io.read_bytes_full
      end
      self
    end

    ##
    # IA32_TSC_ADJUST, to be added to the TSC modulo 2^64.
    attr_reader :tsc_adjust

    ##
    # Octets behind the known layout, kept as they are; none in a stream
    # that Xen wrote.
    attr_reader :trailing
  end

  ##
  # State of the Hyper-V interface that belongs to the domain. 32 octets since
  # Xen 4.6; 24, without `reference_tsc`, in 4.5; 16, without
  # `time_ref_count`, before.
  # @see '' xen/include/public/arch-x86/hvm/save.h (struct
  #   hvm_viridian_domain_context), Hyper-V Top Level Functional Specification
  class ViridianDomain < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil)
      super(_io, _parent, _root)
      _read
    end

    def _read
      @hypercall_gpa = @_io.read_u8le
      @guest_os_id = ViridianGuestOsId.new(@_io, self, @_root)
      if !(_io.eof?)
        @time_ref_count = @_io.read_u8le
      end
      if !(_io.eof?)
        @reference_tsc = @_io.read_u8le
      end
      if !(_io.eof?)
        @trailing = @_io.read_bytes_full
      end
      self
    end

    ##
    # The hypercall page is enabled.
    def hypercall_enabled
      return @hypercall_enabled unless @hypercall_enabled.nil?
      @hypercall_enabled = hypercall_gpa & 1 != 0
      @hypercall_enabled
    end

    ##
    # Guest page number of the hypercall page.
    def hypercall_pfn
      return @hypercall_pfn unless @hypercall_pfn.nil?
      @hypercall_pfn = (hypercall_gpa / 4096)
      @hypercall_pfn
    end

    ##
    # The reference TSC page is enabled.
    def reference_tsc_enabled
      return @reference_tsc_enabled unless @reference_tsc_enabled.nil?
      if _io.size > 24
        @reference_tsc_enabled = reference_tsc & 1 != 0
      end
      @reference_tsc_enabled
    end

    ##
    # Guest page number of the reference TSC page.
    def reference_tsc_pfn
      return @reference_tsc_pfn unless @reference_tsc_pfn.nil?
      if _io.size > 24
        @reference_tsc_pfn = (reference_tsc / 4096)
      end
      @reference_tsc_pfn
    end

    ##
    # Hypercall page MSR.
    attr_reader :hypercall_gpa

    ##
    # What the guest says it is.
    attr_reader :guest_os_id

    ##
    # Reference counter, in units of 100 ns. Since Xen 4.5.
    attr_reader :time_ref_count

    ##
    # Reference TSC page MSR. Since Xen 4.6.
    attr_reader :reference_tsc

    ##
    # Octets behind the known layout, kept as they are; none in a stream
    # that Xen wrote.
    attr_reader :trailing
  end

  ##
  # Identity of the guest operating system.
  # @see '' xen/arch/x86/include/asm/guest/hyperv-tlfs.h (union hv_guest_os_id)
  class ViridianGuestOsId < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil)
      super(_io, _parent, _root)
      _read
    end

    def _read
      @build_number = @_io.read_u2le
      @service_pack = @_io.read_u1
      @minor = @_io.read_u1
      @major = @_io.read_u1
      @os = @_io.read_u1
      @vendor = @_io.read_u2le
      self
    end

    ##
    # Not a proprietary system.
    def is_open_source
      return @is_open_source unless @is_open_source.nil?
      @is_open_source = vendor & 32768 != 0
      @is_open_source
    end

    ##
    # Build number.
    attr_reader :build_number

    ##
    # Service pack.
    attr_reader :service_pack

    ##
    # Minor version.
    attr_reader :minor

    ##
    # Major version.
    attr_reader :major

    ##
    # Operating system of the vendor.
    attr_reader :os

    ##
    # Vendor; bit 15 is set for open source systems.
    attr_reader :vendor
  end

  ##
  # A synthetic interrupt source.
  # @see '' xen/arch/x86/include/asm/guest/hyperv-tlfs.h (union hv_synic_sint)
  class ViridianSint < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil)
      super(_io, _parent, _root)
      _read
    end

    def _read
      @bits = @_io.read_u8le
      self
    end

    ##
    # The interrupt ends by itself.
    def auto_eoi
      return @auto_eoi unless @auto_eoi.nil?
      @auto_eoi = bits & 131072 != 0
      @auto_eoi
    end

    ##
    # The interrupt is masked.
    def masked
      return @masked unless @masked.nil?
      @masked = bits & 65536 != 0
      @masked
    end

    ##
    # Polled, no interrupt.
    def polling
      return @polling unless @polling.nil?
      @polling = bits & 262144 != 0
      @polling
    end

    ##
    # Vector.
    def vector
      return @vector unless @vector.nil?
      @vector = bits & 255
      @vector
    end

    ##
    # The MSR.
    attr_reader :bits
  end

  ##
  # Configuration of a synthetic timer.
  # @see '' xen/arch/x86/include/asm/guest/hyperv-tlfs.h (union hv_stimer_config)
  class ViridianStimerConfig < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil)
      super(_io, _parent, _root)
      _read
    end

    def _read
      @bits = @_io.read_u8le
      self
    end

    ##
    # Vector in direct mode.
    def apic_vector
      return @apic_vector unless @apic_vector.nil?
      @apic_vector = (bits / 16) % 256
      @apic_vector
    end

    ##
    # A write to the count enables it.
    def auto_enable
      return @auto_enable unless @auto_enable.nil?
      @auto_enable = bits & 8 != 0
      @auto_enable
    end

    ##
    # Raises an interrupt, no message.
    def direct_mode
      return @direct_mode unless @direct_mode.nil?
      @direct_mode = bits & 4096 != 0
      @direct_mode
    end

    ##
    # Enabled.
    def enable
      return @enable unless @enable.nil?
      @enable = bits & 1 != 0
      @enable
    end

    ##
    # May be late.
    def lazy
      return @lazy unless @lazy.nil?
      @lazy = bits & 4 != 0
      @lazy
    end

    ##
    # Periodic.
    def periodic
      return @periodic unless @periodic.nil?
      @periodic = bits & 2 != 0
      @periodic
    end

    ##
    # Synthetic interrupt source of the message.
    def sintx
      return @sintx unless @sintx.nil?
      @sintx = (bits / 65536) % 16
      @sintx
    end

    ##
    # The MSR.
    attr_reader :bits
  end

  ##
  # State of the Hyper-V interface that belongs to a virtual CPU. 216 octets
  # since Xen 4.13; 16 in 4.7 to 4.12; 8, only the MSR, before.
  # @see '' xen/include/public/arch-x86/hvm/save.h (struct hvm_viridian_vcpu_context),
  #   Hyper-V Top Level Functional Specification
  class ViridianVcpu < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil)
      super(_io, _parent, _root)
      _read
    end

    def _read
      @vp_assist_msr = @_io.read_u8le
      if !(_io.eof?)
        @apic_assist_pending = @_io.read_u1
      end
      if !(_io.eof?)
        @pad = @_io.read_bytes(7)
      end
      if !(_io.eof?)
        @simp_msr = @_io.read_u8le
      end
      if !(_io.eof?)
        @sint_msr = []
        (16).times { |i|
          @sint_msr << ViridianSint.new(@_io, self, @_root)
        }
      end
      if !(_io.eof?)
        @stimer_config_msr = []
        (4).times { |i|
          @stimer_config_msr << ViridianStimerConfig.new(@_io, self, @_root)
        }
      end
      if !(_io.eof?)
        @stimer_count_msr = []
        (4).times { |i|
          @stimer_count_msr << @_io.read_u8le
        }
      end
      if !(_io.eof?)
        @trailing = @_io.read_bytes_full
      end
      self
    end

    ##
    # The message page is enabled.
    def simp_enabled
      return @simp_enabled unless @simp_enabled.nil?
      if _io.size > 16
        @simp_enabled = simp_msr & 1 != 0
      end
      @simp_enabled
    end

    ##
    # Guest page number of the message page.
    def simp_pfn
      return @simp_pfn unless @simp_pfn.nil?
      if _io.size > 16
        @simp_pfn = (simp_msr / 4096)
      end
      @simp_pfn
    end

    ##
    # The VP assist page is enabled.
    def vp_assist_enabled
      return @vp_assist_enabled unless @vp_assist_enabled.nil?
      @vp_assist_enabled = vp_assist_msr & 1 != 0
      @vp_assist_enabled
    end

    ##
    # Guest page number of the VP assist page.
    def vp_assist_pfn
      return @vp_assist_pfn unless @vp_assist_pfn.nil?
      @vp_assist_pfn = (vp_assist_msr / 4096)
      @vp_assist_pfn
    end

    ##
    # VP assist page MSR.
    attr_reader :vp_assist_msr

    ##
    # An APIC assist is pending. Since Xen 4.7, where it was the vector of
    # the interrupt up to 4.10.
    attr_reader :apic_assist_pending

    ##
    # Padding.
    attr_reader :pad

    ##
    # Synthetic interrupt message page MSR. Since Xen 4.13.
    attr_reader :simp_msr

    ##
    # Synthetic interrupt sources. Since Xen 4.13.
    attr_reader :sint_msr

    ##
    # Configuration of the synthetic timers. Since Xen 4.13.
    attr_reader :stimer_config_msr

    ##
    # Counts of the synthetic timers. Since Xen 4.13.
    attr_reader :stimer_count_msr

    ##
    # Octets behind the known layout, kept as they are; none in a stream
    # that Xen wrote.
    attr_reader :trailing
  end

  ##
  # Virtual machine check registers. 32 octets since Xen 4.10; 24, without
  # `mcg_ext_ctl`, in 4.3 to 4.9; 8, only `caps`, in 4.2.
  # @see '' xen/include/public/arch-x86/hvm/save.h (struct hvm_vmce_vcpu),
  #   xen/arch/x86/cpu/mcheck/x86_mca.h
  class VmceVcpu < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil)
      super(_io, _parent, _root)
      _read
    end

    def _read
      @caps = @_io.read_u8le
      if !(_io.eof?)
        @mci_ctl2_bank0 = @_io.read_u8le
      end
      if !(_io.eof?)
        @mci_ctl2_bank1 = @_io.read_u8le
      end
      if !(_io.eof?)
        @mcg_ext_ctl = @_io.read_u8le
      end
      if !(_io.eof?)
        @trailing = @_io.read_bytes_full
      end
      self
    end

    ##
    # Interrupts of bank 0 are enabled.
    def bank0_cmci_en
      return @bank0_cmci_en unless @bank0_cmci_en.nil?
      if _io.size > 8
        @bank0_cmci_en = mci_ctl2_bank0 & 1073741824 != 0
      end
      @bank0_cmci_en
    end

    ##
    # Threshold of corrected errors of bank 0.
    def bank0_threshold
      return @bank0_threshold unless @bank0_threshold.nil?
      if _io.size > 8
        @bank0_threshold = mci_ctl2_bank0 & 32767
      end
      @bank0_threshold
    end

    ##
    # Interrupts of bank 1 are enabled.
    def bank1_cmci_en
      return @bank1_cmci_en unless @bank1_cmci_en.nil?
      if _io.size > 16
        @bank1_cmci_en = mci_ctl2_bank1 & 1073741824 != 0
      end
      @bank1_cmci_en
    end

    ##
    # Threshold of corrected errors of bank 1.
    def bank1_threshold
      return @bank1_threshold unless @bank1_threshold.nil?
      if _io.size > 16
        @bank1_threshold = mci_ctl2_bank1 & 32767
      end
      @bank1_threshold
    end

    ##
    # Corrected errors can raise interrupts.
    def cmci_p
      return @cmci_p unless @cmci_p.nil?
      @cmci_p = caps & 1024 != 0
      @cmci_p
    end

    ##
    # There is a control register.
    def ctl_p
      return @ctl_p unless @ctl_p.nil?
      @ctl_p = caps & 256 != 0
      @ctl_p
    end

    ##
    # There are extended state registers.
    def ext_p
      return @ext_p unless @ext_p.nil?
      @ext_p = caps & 512 != 0
      @ext_p
    end

    ##
    # Local machine checks are enabled.
    def lmce_en
      return @lmce_en unless @lmce_en.nil?
      if _io.size > 24
        @lmce_en = mcg_ext_ctl & 1 != 0
      end
      @lmce_en
    end

    ##
    # Local machine checks.
    def lmce_p
      return @lmce_p unless @lmce_p.nil?
      @lmce_p = caps & 134217728 != 0
      @lmce_p
    end

    ##
    # Number of banks.
    def num_banks
      return @num_banks unless @num_banks.nil?
      @num_banks = caps & 255
      @num_banks
    end

    ##
    # Recovery by software.
    def ser_p
      return @ser_p unless @ser_p.nil?
      @ser_p = caps & 16777216 != 0
      @ser_p
    end

    ##
    # Threshold-based error status.
    def tes_p
      return @tes_p unless @tes_p.nil?
      @tes_p = caps & 2048 != 0
      @tes_p
    end

    ##
    # MCG_CAP, the capabilities.
    attr_reader :caps

    ##
    # MCi_CTL2 of bank 0. Since Xen 4.3.
    attr_reader :mci_ctl2_bank0

    ##
    # MCi_CTL2 of bank 1. Since Xen 4.3.
    attr_reader :mci_ctl2_bank1

    ##
    # MCG_EXT_CTL. Since Xen 4.10.
    attr_reader :mcg_ext_ctl

    ##
    # Octets behind the known layout, kept as they are; none in a stream
    # that Xen wrote.
    attr_reader :trailing
  end

  ##
  # The entries up to and including the terminator.
  attr_reader :entries

  ##
  # Octets behind the terminator. Xen ignores them; they are kept as they are.
  attr_reader :trailing
end
