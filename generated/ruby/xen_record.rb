# This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild

require 'kaitai/struct/struct'
require_relative 'xen_migration_records'
require_relative 'xen_lu_records'
require_relative 'xen_hvm_context'

unless Gem::Version.new(Kaitai::Struct::VERSION) >= Gem::Version.new('0.11')
  raise "Incompatible Kaitai Struct Ruby API: 0.11 or later is required, but you have #{Kaitai::Struct::VERSION}"
end


##
# One record: an 8-octet header, the body, and zeros up to a multiple of
# 8 octets. Live update streams and libxc images share the form and the number
# space. Bit 31 of the type makes a record optional, bit 30 marks it as defined
# for live update.
# @see '' docs/specs/live-update-handover.pandoc, Data Stream Overview
class XenRecord < Kaitai::Struct::Struct

  RECORD_TYPE = {
    0 => :record_type_end_of_stream,
    1 => :record_type_page_data,
    2 => :record_type_x86_pv_info,
    3 => :record_type_x86_pv_p2m_frames,
    4 => :record_type_x86_pv_vcpu_basic,
    5 => :record_type_x86_pv_vcpu_extended,
    6 => :record_type_x86_pv_vcpu_xsave,
    7 => :record_type_shared_info,
    8 => :record_type_x86_tsc_info,
    9 => :record_type_hvm_context,
    10 => :record_type_hvm_params,
    11 => :record_type_toolstack,
    12 => :record_type_x86_pv_vcpu_msrs,
    13 => :record_type_verify,
    14 => :record_type_checkpoint,
    15 => :record_type_checkpoint_dirty_pfn_list,
    16 => :record_type_static_data_end,
    17 => :record_type_x86_cpuid_policy,
    18 => :record_type_x86_msr_policy,
    19 => :record_type_domain_context,
    1073741824 => :record_type_lu_version,
    1073741825 => :record_type_lu_m2p,
    1073741826 => :record_type_lu_m2p_compat,
    1073741827 => :record_type_lu_domain_info,
  }
  I__RECORD_TYPE = RECORD_TYPE.invert
  def initialize(_io, _parent = nil, _root = nil, host_is_be, guest_width)
    super(_io, _parent, _root || self)
    @host_is_be = host_is_be
    @guest_width = guest_width
    _read
  end

  def _read
    @header = RecordHeader.new(@_io, self, @_root, host_is_be)
    case record_type
    when :record_type_checkpoint
      _io_body = @_io.substream(header.len_body)
      @body = XenMigrationRecords::Checkpoint.new(_io_body)
    when :record_type_checkpoint_dirty_pfn_list
      _io_body = @_io.substream(header.len_body)
      @body = XenMigrationRecords::CheckpointDirtyPfnList.new(_io_body, host_is_be)
    when :record_type_domain_context
      _io_body = @_io.substream(header.len_body)
      @body = XenMigrationRecords::DomainContext.new(_io_body)
    when :record_type_end_of_stream
      _io_body = @_io.substream(header.len_body)
      @body = XenMigrationRecords::EndRecord.new(_io_body)
    when :record_type_hvm_context
      _io_body = @_io.substream(header.len_body)
      @body = XenHvmContext.new(_io_body)
    when :record_type_hvm_params
      _io_body = @_io.substream(header.len_body)
      @body = XenMigrationRecords::HvmParams.new(_io_body, host_is_be)
    when :record_type_lu_domain_info
      _io_body = @_io.substream(header.len_body)
      @body = XenLuRecords::LuDomainInfo.new(_io_body, host_is_be)
    when :record_type_lu_m2p
      _io_body = @_io.substream(header.len_body)
      @body = XenLuRecords::LuM2p.new(_io_body, host_is_be)
    when :record_type_lu_m2p_compat
      _io_body = @_io.substream(header.len_body)
      @body = XenLuRecords::LuM2p.new(_io_body, host_is_be)
    when :record_type_lu_version
      _io_body = @_io.substream(header.len_body)
      @body = XenLuRecords::LuVersion.new(_io_body, host_is_be)
    when :record_type_page_data
      _io_body = @_io.substream(header.len_body)
      @body = XenMigrationRecords::PageData.new(_io_body, host_is_be)
    when :record_type_shared_info
      _io_body = @_io.substream(header.len_body)
      @body = XenMigrationRecords::SharedInfo.new(_io_body, guest_width)
    when :record_type_static_data_end
      _io_body = @_io.substream(header.len_body)
      @body = XenMigrationRecords::StaticDataEnd.new(_io_body)
    when :record_type_toolstack
      _io_body = @_io.substream(header.len_body)
      @body = XenMigrationRecords::Toolstack.new(_io_body)
    when :record_type_verify
      _io_body = @_io.substream(header.len_body)
      @body = XenMigrationRecords::Verify.new(_io_body)
    when :record_type_x86_cpuid_policy
      _io_body = @_io.substream(header.len_body)
      @body = XenMigrationRecords::X86CpuidPolicy.new(_io_body)
    when :record_type_x86_msr_policy
      _io_body = @_io.substream(header.len_body)
      @body = XenMigrationRecords::X86MsrPolicy.new(_io_body)
    when :record_type_x86_pv_info
      _io_body = @_io.substream(header.len_body)
      @body = XenMigrationRecords::X86PvInfo.new(_io_body)
    when :record_type_x86_pv_p2m_frames
      _io_body = @_io.substream(header.len_body)
      @body = XenMigrationRecords::X86PvP2mFrames.new(_io_body)
    when :record_type_x86_pv_vcpu_basic
      _io_body = @_io.substream(header.len_body)
      @body = XenMigrationRecords::X86PvVcpuBasic.new(_io_body)
    when :record_type_x86_pv_vcpu_extended
      _io_body = @_io.substream(header.len_body)
      @body = XenMigrationRecords::X86PvVcpuExtended.new(_io_body)
    when :record_type_x86_pv_vcpu_msrs
      _io_body = @_io.substream(header.len_body)
      @body = XenMigrationRecords::X86PvVcpuMsrs.new(_io_body)
    when :record_type_x86_pv_vcpu_xsave
      _io_body = @_io.substream(header.len_body)
      @body = XenMigrationRecords::X86PvVcpuXsave.new(_io_body)
    when :record_type_x86_tsc_info
      _io_body = @_io.substream(header.len_body)
      @body = XenMigrationRecords::X86TscInfo.new(_io_body)
    else
      @body = @_io.read_bytes(header.len_body)
    end
    @padding = @_io.read_bytes((8 - header.len_body % 8) % 8)
    self
  end

  ##
  # The first eight octets of a record.
  # @see '' docs/specs/live-update-handover.pandoc, Data Stream Overview
  class RecordHeader < Kaitai::Struct::Struct
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
        raise Kaitai::Struct::UndecidedEndiannessError.new("/types/record_header")
      end
      self
    end

    def _read_le
      @record_type = Kaitai::Struct::Stream::resolve_enum(XenRecord::RECORD_TYPE, @_io.read_u4le)
      @len_body = @_io.read_u4le
      self
    end

    def _read_be
      @record_type = Kaitai::Struct::Stream::resolve_enum(XenRecord::RECORD_TYPE, @_io.read_u4be)
      @len_body = @_io.read_u4be
      self
    end

    ##
    # What the body is. Unknown types are kept as octets. Reserved are
    # 0x00000014 to 0x3FFFFFFF for future mandatory records (the document,
    # which is older than the records from 0x10 on, begins at 0x00000010),
    # 0x40000004 to 0x7FFFFFFF for future mandatory records of live update,
    # 0x80000000 to 0xBFFFFFFF for future optional records, and 0xC0000000
    # to 0xFFFFFFFF for future optional records of live update.
    attr_reader :record_type

    ##
    # Length in octets of the body, without header and padding.
    attr_reader :len_body

    ##
    # True if the stream was written by a big-endian host.
    attr_reader :host_is_be
  end

  ##
  # True if the type is defined for live update only (bit 30).
  def is_live_update
    return @is_live_update unless @is_live_update.nil?
    @is_live_update = ((I__RECORD_TYPE[record_type] || record_type) / 1073741824) % 2 == 1
    @is_live_update
  end

  ##
  # True if a reader that does not know the type may ignore the record
  # (bit 31); if false, it must fail.
  def is_optional
    return @is_optional unless @is_optional.nil?
    @is_optional = (I__RECORD_TYPE[record_type] || record_type) >= 2147483648
    @is_optional
  end

  ##
  # Width of the words of the guest that the next record belongs to:
  # `X86_PV_INFO` tells it for its domain, and `LU_DOMAIN_INFO` starts another
  # one.
  def next_guest_width
    return @next_guest_width unless @next_guest_width.nil?
    @next_guest_width = (record_type == :record_type_x86_pv_info ? (body.guest_width == 4 ? 4 : 8) : (record_type == :record_type_lu_domain_info ? 8 : guest_width))
    @next_guest_width
  end

  ##
  # What the body is.
  def record_type
    return @record_type unless @record_type.nil?
    @record_type = header.record_type
    @record_type
  end

  ##
  # Type and length of the record.
  attr_reader :header

  ##
  # Content of the record.
  attr_reader :body

  ##
  # 0 to 7 octets of zeros that pad the record to a multiple of 8 octets.
  attr_reader :padding

  ##
  # True if the stream was written by a big-endian host.
  attr_reader :host_is_be

  ##
  # Width of the guest's words in octets, 8 or 4: `next_guest_width` of the
  # record before, 8 for the first of a stream. It decides how `SHARED_INFO`
  # is laid out.
  attr_reader :guest_width
  attr_reader :_raw_body
end
