# This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild

require 'kaitai/struct/struct'
require_relative 'libxc_image'
require_relative 'xen_record'

unless Gem::Version.new(Kaitai::Struct::VERSION) >= Gem::Version.new('0.11')
  raise "Incompatible Kaitai Struct Ruby API: 0.11 or later is required, but you have #{Kaitai::Struct::VERSION}"
end


##
# What libxl writes for a domain when it is saved or migrated: a header and
# records of its own, with the libxc image between them. The marker record
# `LIBXC_CONTEXT` is empty; the image that belongs to it stands behind it,
# without a length, and ends with its own `END`.
# 
# In a checkpointed (Remus) stream the two layers take turns: the libxc image
# runs up to a `CHECKPOINT`, libxl's records follow up to `CHECKPOINT_END`, then
# libxc records again. Such a stream has no `END` of its own: it stops where the
# connection broke. A COLO stream carries `CHECKPOINT_STATE` between
# `CHECKPOINT_END` and the next libxc record; this schema does not follow it.
# @see '' docs/specs/libxl-migration-stream.pandoc, Overview
class LibxlStream < Kaitai::Struct::Struct

  CHECKPOINT_CONTROL = {
    0 => :checkpoint_control_new_checkpoint,
    1 => :checkpoint_control_secondary_suspended,
    2 => :checkpoint_control_secondary_ready,
    3 => :checkpoint_control_secondary_resumed,
  }
  I__CHECKPOINT_CONTROL = CHECKPOINT_CONTROL.invert

  EMULATOR = {
    0 => :emulator_unknown,
    1 => :emulator_qemu_traditional,
    2 => :emulator_qemu_upstream,
  }
  I__EMULATOR = EMULATOR.invert

  RECORD_TYPE = {
    0 => :record_type_end_of_stream,
    1 => :record_type_libxc_context,
    2 => :record_type_emulator_xenstore_data,
    3 => :record_type_emulator_context,
    4 => :record_type_checkpoint_end,
    5 => :record_type_checkpoint_state,
  }
  I__RECORD_TYPE = RECORD_TYPE.invert
  def initialize(_io, _parent = nil, _root = nil)
    super(_io, _parent, _root || self)
    _read
  end

  def _read
    @header = StreamHeader.new(@_io, self, @_root)
    @records = []
    i = 0
    begin
      _ = Record.new(@_io, self, @_root, host_is_be)
      @records << _
      i += 1
    end until  ((_.header.record_type == :record_type_end_of_stream) || (_io.eof?)) 
    self
  end

  ##
  # Control message between the two sides of a COLO pair.
  # @see '' docs/specs/libxl-migration-stream.pandoc, CHECKPOINT_STATE
  class CheckpointState < Kaitai::Struct::Struct
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
        raise Kaitai::Struct::UndecidedEndiannessError.new("/types/checkpoint_state")
      end
      self
    end

    def _read_le
      @control_id = Kaitai::Struct::Stream::resolve_enum(LibxlStream::CHECKPOINT_CONTROL, @_io.read_u4le)
      @padding = @_io.read_bytes_full
      self
    end

    def _read_be
      @control_id = Kaitai::Struct::Stream::resolve_enum(LibxlStream::CHECKPOINT_CONTROL, @_io.read_u4be)
      @padding = @_io.read_bytes_full
      self
    end

    ##
    # What is told to the other side.
    attr_reader :control_id

    ##
    # Zeros, if the writer counted them as part of the body.
    attr_reader :padding

    ##
    # True if the stream is big-endian.
    attr_reader :host_is_be
  end

  ##
  # Saved state of an emulator.
  # @see '' docs/specs/libxl-migration-stream.pandoc, EMULATOR_CONTEXT
  class EmulatorContext < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil, host_is_be)
      super(_io, _parent, _root)
      @host_is_be = host_is_be
      _read
    end

    def _read
      @emulator = EmulatorHeader.new(@_io, self, @_root, host_is_be)
      @context = @_io.read_bytes_full
      self
    end

    ##
    # The emulator the state belongs to.
    attr_reader :emulator

    ##
    # The emulator's state. The format is the emulator's own and not part
    # of the specification; QEMU writes its migration stream.
    attr_reader :context

    ##
    # True if the stream is big-endian.
    attr_reader :host_is_be
  end

  ##
  # Tells which emulator a record belongs to.
  # @see '' docs/specs/libxl-migration-stream.pandoc, Emulator Records
  class EmulatorHeader < Kaitai::Struct::Struct
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
        raise Kaitai::Struct::UndecidedEndiannessError.new("/types/emulator_header")
      end
      self
    end

    def _read_le
      @emulator_id = Kaitai::Struct::Stream::resolve_enum(LibxlStream::EMULATOR, @_io.read_u4le)
      @index = @_io.read_u4le
      self
    end

    def _read_be
      @emulator_id = Kaitai::Struct::Stream::resolve_enum(LibxlStream::EMULATOR, @_io.read_u4be)
      @index = @_io.read_u4be
      self
    end

    ##
    # Kind of emulator.
    attr_reader :emulator_id

    ##
    # Number of the emulator in the domain.
    attr_reader :index

    ##
    # True if the stream is big-endian.
    attr_reader :host_is_be
  end

  ##
  # Xenstore entries of an emulator.
  # @see '' docs/specs/libxl-migration-stream.pandoc, EMULATOR_XENSTORE_DATA
  class EmulatorXenstoreData < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil, host_is_be)
      super(_io, _parent, _root)
      @host_is_be = host_is_be
      _read
    end

    def _read
      @emulator = EmulatorHeader.new(@_io, self, @_root, host_is_be)
      @entries = []
      i = 0
      while not @_io.eof?
        @entries << XenstoreEntry.new(@_io, self, @_root)
        i += 1
      end
      self
    end

    ##
    # The emulator the entries belong to.
    attr_reader :emulator

    ##
    # Keys and their values, one after the other.
    attr_reader :entries

    ##
    # True if the stream is big-endian.
    attr_reader :host_is_be
  end

  ##
  # A libxc image up to the record that hands the stream back to libxl: `END`
  # or `CHECKPOINT`.
  # @see '' docs/specs/libxl-migration-stream.pandoc, LIBXC_CONTEXT
  class LibxcPart < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil)
      super(_io, _parent, _root)
      _read
    end

    def _read
      @image_header = LibxcImage::Ihdr.new(@_io)
      @domain_header = LibxcImage::Dhdr.new(@_io, host_is_be)
      @content = LibxcRecords.new(@_io, self, @_root, host_is_be)
      self
    end

    ##
    # True if the image is big-endian.
    def host_is_be
      return @host_is_be unless @host_is_be.nil?
      @host_is_be = image_header.is_big_endian
      @host_is_be
    end

    ##
    # Identifies the image; tells version and byte order.
    attr_reader :image_header

    ##
    # Kind of domain and version of the Xen that wrote the image.
    attr_reader :domain_header

    ##
    # The image's records.
    attr_reader :content
  end

  ##
  # Records of libxc up to the one that hands the stream back to libxl.
  # @see '' docs/specs/libxc-migration-stream.pandoc, CHECKPOINT
  class LibxcRecords < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil, host_is_be)
      super(_io, _parent, _root)
      @host_is_be = host_is_be
      _read
    end

    def _read
      @records = []
      i = 0
      begin
        _ = XenRecord.new(@_io, host_is_be, (i == 0 ? 8 : records[i - 1].next_guest_width))
        @records << _
        i += 1
      end until  ((_.record_type == :record_type_end_of_stream) || (_.record_type == :record_type_checkpoint)) 
      self
    end

    ##
    # All records through `END` or `CHECKPOINT`.
    attr_reader :records

    ##
    # True if the image is big-endian.
    attr_reader :host_is_be
  end

  ##
  # Body of `END`, `LIBXC_CONTEXT` and `CHECKPOINT_END`: empty. Octets found
  # there nevertheless are kept.
  # @see '' docs/specs/libxl-migration-stream.pandoc, Records
  class NoFields < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil)
      super(_io, _parent, _root)
      _read
    end

    def _read
      @unexpected = @_io.read_bytes_full
      self
    end

    ##
    # Octets that should not be there (no layout exists).
    attr_reader :unexpected
  end

  ##
  # One record of libxl, and behind it what libxc wrote before libxl had its
  # next turn.
  # @see '' docs/specs/libxl-migration-stream.pandoc, Record Overview
  class Record < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil, host_is_be)
      super(_io, _parent, _root)
      @host_is_be = host_is_be
      _read
    end

    def _read
      @header = RecordHeader.new(@_io, self, @_root, host_is_be)
      case record_type
      when :record_type_checkpoint_end
        _io_body = @_io.substream(header.len_body)
        @body = NoFields.new(_io_body, self, @_root)
      when :record_type_checkpoint_state
        _io_body = @_io.substream(header.len_body)
        @body = CheckpointState.new(_io_body, self, @_root, host_is_be)
      when :record_type_emulator_context
        _io_body = @_io.substream(header.len_body)
        @body = EmulatorContext.new(_io_body, self, @_root, host_is_be)
      when :record_type_emulator_xenstore_data
        _io_body = @_io.substream(header.len_body)
        @body = EmulatorXenstoreData.new(_io_body, self, @_root, host_is_be)
      when :record_type_end_of_stream
        _io_body = @_io.substream(header.len_body)
        @body = NoFields.new(_io_body, self, @_root)
      when :record_type_libxc_context
        _io_body = @_io.substream(header.len_body)
        @body = NoFields.new(_io_body, self, @_root)
      else
        @body = @_io.read_bytes(header.len_body)
      end
      @padding = @_io.read_bytes((8 - header.len_body % 8) % 8)
      if record_type == :record_type_libxc_context
        @libxc = LibxcPart.new(@_io, self, @_root)
      end
      if  ((record_type == :record_type_checkpoint_end) && (!(_io.eof?))) 
        @libxc_resumed = LibxcRecords.new(@_io, self, @_root, host_is_be)
      end
      self
    end

    ##
    # True if a reader that does not know the type may ignore the record
    # (bit 31); if false, it must fail.
    def is_optional
      return @is_optional unless @is_optional.nil?
      @is_optional = (LibxlStream::I__RECORD_TYPE[record_type] || record_type) >= 2147483648
      @is_optional
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
    # The libxc image that `LIBXC_CONTEXT` announces.
    attr_reader :libxc

    ##
    # The libxc records after `CHECKPOINT_END`; without headers, they
    # continue the image. Absent where the connection broke.
    attr_reader :libxc_resumed

    ##
    # True if the stream is big-endian.
    attr_reader :host_is_be
    attr_reader :_raw_body
  end

  ##
  # The first eight octets of a record.
  # @see '' docs/specs/libxl-migration-stream.pandoc, Record Overview
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
      @record_type = Kaitai::Struct::Stream::resolve_enum(LibxlStream::RECORD_TYPE, @_io.read_u4le)
      @len_body = @_io.read_u4le
      self
    end

    def _read_be
      @record_type = Kaitai::Struct::Stream::resolve_enum(LibxlStream::RECORD_TYPE, @_io.read_u4be)
      @len_body = @_io.read_u4be
      self
    end

    ##
    # What the body is. Unknown types are kept as octets.
    attr_reader :record_type

    ##
    # Length in octets of the body, without header and padding.
    attr_reader :len_body

    ##
    # True if the stream is big-endian.
    attr_reader :host_is_be
  end

  ##
  # The stream's header, always big-endian.
  # @see '' docs/specs/libxl-migration-stream.pandoc, Header
  class StreamHeader < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil)
      super(_io, _parent, _root)
      _read
    end

    def _read
      @magic = @_io.read_bytes(8)
      raise Kaitai::Struct::ValidationNotEqualError.new([76, 105, 98, 120, 108, 70, 109, 116].pack('C*'), @magic, @_io, "/types/stream_header/seq/0") if not @magic == [76, 105, 98, 120, 108, 70, 109, 116].pack('C*')
      @version = @_io.read_u4be
      @options = @_io.read_u4be
      self
    end

    ##
    # True if the records are big-endian.
    def is_big_endian
      return @is_big_endian unless @is_big_endian.nil?
      @is_big_endian = options & 1 != 0
      @is_big_endian
    end

    ##
    # True if the stream was converted from the legacy format.
    def is_legacy
      return @is_legacy unless @is_legacy.nil?
      @is_legacy = options & 2 != 0
      @is_legacy
    end

    ##
    # The number 0x4c6962786c466d74.
    attr_reader :magic

    ##
    # Version of the stream; 2 is the only one there is.
    attr_reader :version

    ##
    # Option bits; bits 2 to 31 are reserved.
    attr_reader :options
  end

  ##
  # One key and its value. Read as ISO 8859-1, so that octets outside ASCII,
  # which should not be there, survive.
  # @see '' docs/specs/libxl-migration-stream.pandoc, EMULATOR_XENSTORE_DATA
  class XenstoreEntry < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil)
      super(_io, _parent, _root)
      _read
    end

    def _read
      @key = (@_io.read_bytes_term(0, false, true, true)).force_encoding("ISO-8859-1").encode('UTF-8')
      @value = (@_io.read_bytes_term(0, false, true, true)).force_encoding("ISO-8859-1").encode('UTF-8')
      self
    end

    ##
    # Path below the emulator's own node in xenstore.
    attr_reader :key

    ##
    # Value of the node.
    attr_reader :value
  end

  ##
  # True if the records are big-endian.
  def host_is_be
    return @host_is_be unless @host_is_be.nil?
    @host_is_be = header.is_big_endian
    @host_is_be
  end

  ##
  # Identifies the stream; tells version and byte order.
  attr_reader :header

  ##
  # All records through `END`, or through the last one of a checkpointed
  # stream.
  attr_reader :records
end
