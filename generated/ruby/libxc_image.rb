# This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild

require 'kaitai/struct/struct'
require_relative 'xen_record'

unless Gem::Version.new(Kaitai::Struct::VERSION) >= Gem::Version.new('0.11')
  raise "Incompatible Kaitai Struct Ruby API: 0.11 or later is required, but you have #{Kaitai::Struct::VERSION}"
end


##
# What libxc writes for a domain when it is saved or migrated, in stream
# versions 2 and 3: image header, domain header, records through `END`.
# 
# The image header is big-endian whatever the host; its first option bit tells
# the byte order of all that follows. In a checkpointed (Remus) stream, every
# `CHECKPOINT` record ends a consistent state; where libxl surrounds the image,
# its records stand between `CHECKPOINT` and the next libxc record (see
# `libxl_stream`), where nothing does, the next libxc record follows at once.
# 
# The image does not carry records of live update (bit 30 of the type).
# @see '' docs/specs/libxc-migration-stream.pandoc, Overview
class LibxcImage < Kaitai::Struct::Struct

  DOMAIN_TYPE = {
    1 => :domain_type_x86_pv,
    2 => :domain_type_x86_hvm,
  }
  I__DOMAIN_TYPE = DOMAIN_TYPE.invert
  def initialize(_io, _parent = nil, _root = nil)
    super(_io, _parent, _root || self)
    _read
  end

  def _read
    @image_header = Ihdr.new(@_io, self, @_root)
    @domain_header = Dhdr.new(@_io, self, @_root, host_is_be)
    @records = []
    i = 0
    begin
      _ = XenRecord.new(@_io, host_is_be, (i == 0 ? 8 : records[i - 1].next_guest_width))
      @records << _
      i += 1
    end until _.record_type == :record_type_end_of_stream
    self
  end

  ##
  # The domain header.
  # @see '' docs/specs/libxc-migration-stream.pandoc, Domain Header
  class Dhdr < Kaitai::Struct::Struct
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
        raise Kaitai::Struct::UndecidedEndiannessError.new("/types/dhdr")
      end
      self
    end

    def _read_le
      @domain_type = Kaitai::Struct::Stream::resolve_enum(LibxcImage::DOMAIN_TYPE, @_io.read_u4le)
      @page_shift = @_io.read_u2le
      @reserved = @_io.read_u2le
      @xen_major = @_io.read_u4le
      @xen_minor = @_io.read_u4le
      self
    end

    def _read_be
      @domain_type = Kaitai::Struct::Stream::resolve_enum(LibxcImage::DOMAIN_TYPE, @_io.read_u4be)
      @page_shift = @_io.read_u2be
      @reserved = @_io.read_u2be
      @xen_major = @_io.read_u4be
      @xen_minor = @_io.read_u4be
      self
    end

    ##
    # Size of a guest page in octets; 0 if it is none of the usual ones.
    def page_size
      return @page_size unless @page_size.nil?
      @page_size = (page_shift == 12 ? 4096 : (page_shift == 14 ? 16384 : (page_shift == 16 ? 65536 : 0)))
      @page_size
    end

    ##
    # Kind of domain. 0 and 3 to 0xFFFFFFFF are reserved.
    attr_reader :domain_type

    ##
    # Size of a guest page as a power of two; 12 on x86.
    attr_reader :page_shift

    ##
    # Reserved; zero.
    attr_reader :reserved

    ##
    # Major version of the Xen that wrote the image; 0 if the image was
    # converted from the legacy format.
    attr_reader :xen_major

    ##
    # Minor version of the Xen that wrote the image; in a converted image
    # the version of the converter.
    attr_reader :xen_minor

    ##
    # True if the image is big-endian.
    attr_reader :host_is_be
  end

  ##
  # The image header, always big-endian.
  # @see '' docs/specs/libxc-migration-stream.pandoc, Image Header
  class Ihdr < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil)
      super(_io, _parent, _root)
      _read
    end

    def _read
      @marker = @_io.read_bytes(8)
      raise Kaitai::Struct::ValidationNotEqualError.new([255, 255, 255, 255, 255, 255, 255, 255].pack('C*'), @marker, @_io, "/types/ihdr/seq/0") if not @marker == [255, 255, 255, 255, 255, 255, 255, 255].pack('C*')
      @magic = @_io.read_bytes(4)
      raise Kaitai::Struct::ValidationNotEqualError.new([88, 69, 78, 70].pack('C*'), @magic, @_io, "/types/ihdr/seq/1") if not @magic == [88, 69, 78, 70].pack('C*')
      @version = @_io.read_u4be
      @options = @_io.read_u2be
      @reserved = @_io.read_u2be
      @reserved_2 = @_io.read_u4be
      self
    end

    ##
    # True if domain header and records are big-endian.
    def is_big_endian
      return @is_big_endian unless @is_big_endian.nil?
      @is_big_endian = options & 1 != 0
      @is_big_endian
    end

    ##
    # All ones. Images in the legacy format (Xen 4.5 and earlier) have a
    # zero bit among the first 8 octets.
    attr_reader :marker

    ##
    # The number 0x58454e46.
    attr_reader :magic

    ##
    # Version of the stream: 2 (Xen 4.6 to 4.13) or 3, which adds
    # `STATIC_DATA_END` and the policy records.
    attr_reader :version

    ##
    # Option bits; bits 1 to 15 are reserved.
    attr_reader :options

    ##
    # Reserved; zero.
    attr_reader :reserved

    ##
    # Reserved; zero.
    attr_reader :reserved_2
  end

  ##
  # True if domain header and records are big-endian.
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
  # All records through `END`.
  attr_reader :records
end
