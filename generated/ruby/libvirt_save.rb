# This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild

require 'kaitai/struct/struct'
require_relative 'libxl_stream'

unless Gem::Version.new(Kaitai::Struct::VERSION) >= Gem::Version.new('0.11')
  raise "Incompatible Kaitai Struct Ruby API: 0.11 or later is required, but you have #{Kaitai::Struct::VERSION}"
end


##
# A file of `virsh save` (or of managed save) where libvirt drives Xen: a header,
# the domain's description in XML, and what libxl writes.
# @see '' libvirt, src/libxl/libxl_conf.h, libxlSavefileHeader
class LibvirtSave < Kaitai::Struct::Struct
  def initialize(_io, _parent = nil, _root = nil)
    super(_io, _parent, _root || self)
    _read
  end

  def _read
    @header = SaveHeader.new(@_io, self, @_root)
    _io_description = @_io.substream(header.len_xml)
    @description = DomainXml.new(_io_description, self, @_root)
    if header.version == 2
      @stream = LibxlStream.new(@_io)
    end
    if header.version != 2
      @legacy_stream = @_io.read_bytes_full
    end
    if header.version == 2
      @trailer = @_io.read_bytes_full
    end
    self
  end

  ##
  # The domain's description.
  # @see '' libvirt, docs/formatdomain.rst
  class DomainXml < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil)
      super(_io, _parent, _root)
      _read
    end

    def _read
      @xml = (@_io.read_bytes_term(0, false, true, true)).force_encoding("UTF-8")
      @unexpected = @_io.read_bytes_full
      self
    end

    ##
    # The description, as `virsh dumpxml` prints it.
    attr_reader :xml

    ##
    # Octets behind the terminating NUL; there are none.
    attr_reader :unexpected
  end

  ##
  # The file's header, 64 octets in the byte order of the host, which is x86.
  # @see '' libvirt, src/libxl/libxl_conf.h, libxlSavefileHeader
  class SaveHeader < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil)
      super(_io, _parent, _root)
      _read
    end

    def _read
      @magic = @_io.read_bytes(16)
      raise Kaitai::Struct::ValidationNotEqualError.new([108, 105, 98, 118, 105, 114, 116, 45, 120, 109, 108, 10, 32, 0, 32, 13].pack('C*'), @magic, @_io, "/types/save_header/seq/0") if not @magic == [108, 105, 98, 118, 105, 114, 116, 45, 120, 109, 108, 10, 32, 0, 32, 13].pack('C*')
      @version = @_io.read_u4le
      @len_xml = @_io.read_u4le
      @unused = []
      (10).times { |i|
        @unused << @_io.read_u4le
      }
      self
    end

    ##
    # 16 octets that a transfer in text mode would damage.
    attr_reader :magic

    ##
    # What follows the description: 1 a stream in the legacy format, 2 a
    # libxl stream.
    attr_reader :version

    ##
    # Length in octets of the description, with its terminating NUL.
    attr_reader :len_xml

    ##
    # Left for later versions; zero.
    attr_reader :unused
  end

  ##
  # Identifies the file; tells what follows.
  attr_reader :header

  ##
  # The domain's description.
  attr_reader :description

  ##
  # The domain, as libxl writes it.
  attr_reader :stream

  ##
  # The domain in the legacy format of Xen 4.5 and earlier, which has no
  # layout of its own, if the version is 1.
  attr_reader :legacy_stream

  ##
  # What follows the stream; nothing, in a file that libvirt wrote.
  attr_reader :trailer
  attr_reader :_raw_description
end
