# This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild

require 'kaitai/struct/struct'
require_relative 'libxl_stream'
require_relative 'libxc_image'

unless Gem::Version.new(Kaitai::Struct::VERSION) >= Gem::Version.new('0.11')
  raise "Incompatible Kaitai Struct Ruby API: 0.11 or later is required, but you have #{Kaitai::Struct::VERSION}"
end


##
# What xenopsd, xapi's part that runs domains, writes when a domain is suspended
# or migrated: a line that names the format, then sections, each with type and
# length, up to the one that ends the image. A section that libxc or libxl
# writes ends by itself; its length is 0.
# @see '' xapi, Suspend image framing format
class XapiImage < Kaitai::Struct::Struct

  SECTION_TYPE = {
    15 => :section_type_xenops,
    240 => :section_type_libxc,
    241 => :section_type_libxl,
    242 => :section_type_libxc_legacy,
    3840 => :section_type_qemu_trad,
    3841 => :section_type_qemu_xen,
    3856 => :section_type_demu,
    65535 => :section_type_end_of_image,
  }
  I__SECTION_TYPE = SECTION_TYPE.invert
  def initialize(_io, _parent = nil, _root = nil)
    super(_io, _parent, _root || self)
    _read
  end

  def _read
    @signature = SignatureLine.new(@_io, self, @_root)
    @sections = []
    i = 0
    begin
      _ = Section.new(@_io, self, @_root)
      @sections << _
      i += 1
    end until  ((_.header.section_type == :section_type_end_of_image) || (_.header.section_type == :section_type_libxc_legacy) || (_io.eof?)) 
    self
  end

  ##
  # Saved state of a device model.
  # @see '' xapi, Suspend image framing format
  class EmulatorState < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil)
      super(_io, _parent, _root)
      _read
    end

    def _read
      @content = @_io.read_bytes_full
      self
    end

    ##
    # The device model's state. The format is its own and not part of this
    # one; QEMU writes its migration stream.
    attr_reader :content
  end

  ##
  # One section.
  # @see '' xapi, Suspend image framing format
  class Section < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil)
      super(_io, _parent, _root)
      _read
    end

    def _read
      @header = SectionHeader.new(@_io, self, @_root)
      if header.section_type == :section_type_xenops
        _io_metadata = @_io.substream(header.len_body)
        @metadata = XenopsRecord.new(_io_metadata, self, @_root)
      end
      if header.section_type == :section_type_libxc
        @libxc = LibxcImage.new(@_io)
      end
      if header.section_type == :section_type_libxl
        @libxl = LibxlStream.new(@_io)
      end
      if header.section_type == :section_type_libxc_legacy
        @legacy = @_io.read_bytes_full
      end
      if  ((header.len_body != 0) && (header.section_type != :section_type_xenops) && (header.section_type != :section_type_libxc) && (header.section_type != :section_type_libxl) && (header.section_type != :section_type_libxc_legacy)) 
        _io_state = @_io.substream(header.len_body)
        @state = EmulatorState.new(_io_state, self, @_root)
      end
      self
    end

    ##
    # Type and length of the section.
    attr_reader :header

    ##
    # What xenopsd itself keeps of the domain.
    attr_reader :metadata

    ##
    # The domain, as libxc writes it.
    attr_reader :libxc

    ##
    # The domain, as libxl writes it.
    attr_reader :libxl

    ##
    # The domain in the legacy format of Xen 4.5 and earlier and the record
    # of its QEMU. No layout: see `xl_save`.
    attr_reader :legacy

    ##
    # The state of a device model; nothing in `End_of_image`.
    attr_reader :state
    attr_reader :_raw_metadata
    attr_reader :_raw_state
  end

  ##
  # The first 16 octets of a section.
  # @see '' xapi, Suspend image framing format
  class SectionHeader < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil)
      super(_io, _parent, _root)
      _read
    end

    def _read
      @section_type = Kaitai::Struct::Stream::resolve_enum(XapiImage::SECTION_TYPE, @_io.read_u8le)
      @len_body = @_io.read_u8le
      self
    end

    ##
    # What the section holds. xenopsd refuses a type that it does not know.
    attr_reader :section_type

    ##
    # Length in octets of the body; 0 for `Libxc` and `Libxl`, which end by themselves.
    attr_reader :len_body
  end

  ##
  # The first line.
  # @see '' xapi, Suspend image framing format
  class SignatureLine < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil)
      super(_io, _parent, _root)
      _read
    end

    def _read
      @magic = @_io.read_bytes(15)
      raise Kaitai::Struct::ValidationNotEqualError.new([88, 101, 110, 83, 97, 118, 101, 100, 68, 111, 109, 118, 50, 45, 10].pack('C*'), @magic, @_io, "/types/signature_line/seq/0") if not @magic == [88, 101, 110, 83, 97, 118, 101, 100, 68, 111, 109, 118, 50, 45, 10].pack('C*')
      self
    end

    ##
    # The second version of the format. `XenSavedDomain` began the first,
    # which had no sections.
    attr_reader :magic
  end

  ##
  # What xenopsd keeps of the domain, as an S-expression.
  # @see '' xapi, Suspend image framing format
  class XenopsRecord < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil)
      super(_io, _parent, _root)
      _read
    end

    def _read
      @text = (@_io.read_bytes_full).force_encoding("UTF-8")
      self
    end

    ##
    # Time of the suspend, word size of the writer, the domain as xenopsd
    # knows it, and its part of xenstore, each if it is there.
    attr_reader :text
  end

  ##
  # Names the format.
  attr_reader :signature

  ##
  # All sections through `End_of_image`.
  attr_reader :sections
end
