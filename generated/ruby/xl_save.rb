# This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild

require 'kaitai/struct/struct'
require_relative 'libxl_stream'

unless Gem::Version.new(Kaitai::Struct::VERSION) >= Gem::Version.new('0.11')
  raise "Incompatible Kaitai Struct Ruby API: 0.11 or later is required, but you have #{Kaitai::Struct::VERSION}"
end


##
# A file of `xl save`, or what `xl migrate` and `xl remus` send: a header, the
# domain's configuration, the libxl stream.
# @see '' tools/xl/xl.h, struct save_file_header
class XlSave < Kaitai::Struct::Struct
  def initialize(_io, _parent = nil, _root = nil)
    super(_io, _parent, _root || self)
    _read
  end

  def _read
    @header = SaveHeader.new(@_io, self, @_root)
    if header.words.len_optional_data != 0
      _io_optional_data = @_io.substream(header.words.len_optional_data)
      @optional_data = ConfigPart.new(_io_optional_data, self, @_root, host_is_be)
    end
    if header.words.is_stream_v2
      @stream = LibxlStream.new(@_io)
    end
    if !(header.words.is_stream_v2)
      @legacy_stream = @_io.read_bytes_full
    end
    if header.words.is_stream_v2
      @trailer = @_io.read_bytes_full
    end
    self
  end

  ##
  # What stands between header and stream.
  # @see '' tools/xl/xl.h, optional data
  class ConfigPart < Kaitai::Struct::Struct
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
        raise Kaitai::Struct::UndecidedEndiannessError.new("/types/config_part")
      end
      self
    end

    def _read_le
      @len_config = @_io.read_u4le
      @config = (Kaitai::Struct::Stream::bytes_strip_right(@_io.read_bytes(len_config), 0)).force_encoding("UTF-8")
      @reserved = @_io.read_bytes_full
      self
    end

    def _read_be
      @len_config = @_io.read_u4be
      @config = (Kaitai::Struct::Stream::bytes_strip_right(@_io.read_bytes(len_config), 0)).force_encoding("UTF-8")
      @reserved = @_io.read_bytes_full
      self
    end

    ##
    # Length in octets of the configuration, with its terminating NUL.
    attr_reader :len_config

    ##
    # The domain's configuration, as text.
    attr_reader :config

    ##
    # Data of later versions of xl; none is defined.
    attr_reader :reserved

    ##
    # True if a big-endian host wrote the header.
    attr_reader :host_is_be
  end

  ##
  # The header's fields after the byte order mark.
  # @see '' tools/xl/xl.h, struct save_file_header
  class HeaderWords < Kaitai::Struct::Struct
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
        raise Kaitai::Struct::UndecidedEndiannessError.new("/types/header_words")
      end
      self
    end

    def _read_le
      @mandatory_flags = @_io.read_u4le
      @optional_flags = @_io.read_u4le
      @len_optional_data = @_io.read_u4le
      self
    end

    def _read_be
      @mandatory_flags = @_io.read_u4be
      @optional_flags = @_io.read_u4be
      @len_optional_data = @_io.read_u4be
      self
    end

    ##
    # True if the configuration is JSON; else it is in xl.cfg syntax.
    def is_json
      return @is_json unless @is_json.nil?
      @is_json = mandatory_flags & 1 != 0
      @is_json
    end

    ##
    # True if a libxl stream follows; else the legacy format.
    def is_stream_v2
      return @is_stream_v2 unless @is_stream_v2.nil?
      @is_stream_v2 = mandatory_flags & 2 != 0
      @is_stream_v2
    end

    ##
    # A reader that does not know one of these flags must refuse the file.
    attr_reader :mandatory_flags

    ##
    # Flags that a reader may ignore; none is defined.
    attr_reader :optional_flags

    ##
    # Length in octets of the data between header and stream.
    attr_reader :len_optional_data

    ##
    # True if a big-endian host wrote the header.
    attr_reader :host_is_be
  end

  ##
  # The file's header.
  # @see '' tools/xl/xl.h, struct save_file_header
  class SaveHeader < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil)
      super(_io, _parent, _root)
      _read
    end

    def _read
      @magic = @_io.read_bytes(32)
      raise Kaitai::Struct::ValidationNotEqualError.new([88, 101, 110, 32, 115, 97, 118, 101, 100, 32, 100, 111, 109, 97, 105, 110, 44, 32, 120, 108, 32, 102, 111, 114, 109, 97, 116, 10, 32, 0, 32, 13].pack('C*'), @magic, @_io, "/types/save_header/seq/0") if not @magic == [88, 101, 110, 32, 115, 97, 118, 101, 100, 32, 100, 111, 109, 97, 105, 110, 44, 32, 120, 108, 32, 102, 111, 114, 109, 97, 116, 10, 32, 0, 32, 13].pack('C*')
      @byteorder = @_io.read_bytes(4)
      raise Kaitai::Struct::ValidationNotAnyOfError.new(@byteorder, @_io, "/types/save_header/seq/1") if not  ((@byteorder == [4, 3, 2, 1].pack('C*')) || (@byteorder == [1, 2, 3, 4].pack('C*'))) 
      @words = HeaderWords.new(@_io, self, @_root, host_is_be)
      self
    end

    ##
    # True if a big-endian host wrote the header.
    def host_is_be
      return @host_is_be unless @host_is_be.nil?
      @host_is_be = byteorder[0].ord == 1
      @host_is_be
    end

    ##
    # 32 octets that a transfer in text mode would damage.
    attr_reader :magic

    ##
    # The number 0x01020304 in the byte order of the host.
    attr_reader :byteorder

    ##
    # The rest of the header, in that byte order.
    attr_reader :words
  end

  ##
  # True if a big-endian host wrote the header.
  def host_is_be
    return @host_is_be unless @host_is_be.nil?
    @host_is_be = header.host_is_be
    @host_is_be
  end

  ##
  # Identifies the file; tells what follows.
  attr_reader :header

  ##
  # The domain's configuration.
  attr_reader :optional_data

  ##
  # The domain, as libxl writes it.
  attr_reader :stream

  ##
  # The domain in the legacy format of Xen 4.5 and earlier. No layout: the
  # format depends on the word size of the toolstack and says nowhere which
  # it is.
  attr_reader :legacy_stream

  ##
  # What follows the stream: nothing in a file; on the pipe of `xl migrate`
  # the message `xl_handshake::permission_to_go`.
  attr_reader :trailer
  attr_reader :_raw_optional_data
end
