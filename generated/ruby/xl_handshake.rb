# This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild

require 'kaitai/struct/struct'

unless Gem::Version.new(Kaitai::Struct::VERSION) >= Gem::Version.new('0.11')
  raise "Incompatible Kaitai Struct Ruby API: 0.11 or later is required, but you have #{Kaitai::Struct::VERSION}"
end


##
# What the receiving `xl` writes back to the sender while a domain is migrated,
# in the order of writing. A Remus receiver writes the banner only. The sender
# reads each message before it goes on; its own `permission_to_go` follows the
# saved domain (see `xl_save`).
# @see '' tools/xl/xl.h, migrate_receiver_banner; tools/xl/xl_migrate.c
class XlHandshake < Kaitai::Struct::Struct
  def initialize(_io, _parent = nil, _root = nil)
    super(_io, _parent, _root || self)
    _read
  end

  def _read
    if first_octet == 120
      @banner = ReceiverBanner.new(@_io, self, @_root)
    end
    if  ((!(_io.eof?)) && ( ((first_octet == 120) || (eighth_octet == 114)) )) 
      @ready = ReceiverReady.new(@_io, self, @_root)
    end
    if  ((!(_io.eof?)) && (eighth_octet != 105)) 
      @report = UnpauseReport.new(@_io, self, @_root)
    end
    if !(_io.eof?)
      @permission = PermissionToGo.new(@_io, self, @_root)
    end
    self
  end

  ##
  # The word that the other side may run the domain: from the sender after
  # the transfer, from the receiver after a failure.
  # @see '' tools/xl/xl.h, migrate_permission_to_go
  class PermissionToGo < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil)
      super(_io, _parent, _root)
      _read
    end

    def _read
      @text = @_io.read_bytes(44)
      raise Kaitai::Struct::ValidationNotEqualError.new([100, 111, 109, 97, 105, 110, 32, 105, 115, 32, 121, 111, 117, 114, 115, 44, 32, 121, 111, 117, 32, 97, 114, 101, 32, 99, 108, 101, 97, 114, 101, 100, 32, 116, 111, 32, 117, 110, 112, 97, 117, 115, 101, 0].pack('C*'), @text, @_io, "/types/permission_to_go/seq/0") if not @text == [100, 111, 109, 97, 105, 110, 32, 105, 115, 32, 121, 111, 117, 114, 115, 44, 32, 121, 111, 117, 32, 97, 114, 101, 32, 99, 108, 101, 97, 114, 101, 100, 32, 116, 111, 32, 117, 110, 112, 97, 117, 115, 101, 0].pack('C*')
      self
    end

    ##
    # The message and a NUL.
    attr_reader :text
  end

  ##
  # First message of the receiver; without a terminating NUL.
  # @see '' tools/xl/xl.h, migrate_receiver_banner
  class ReceiverBanner < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil)
      super(_io, _parent, _root)
      _read
    end

    def _read
      @text = @_io.read_bytes(54)
      raise Kaitai::Struct::ValidationNotEqualError.new([120, 108, 32, 109, 105, 103, 114, 97, 116, 105, 111, 110, 32, 114, 101, 99, 101, 105, 118, 101, 114, 32, 114, 101, 97, 100, 121, 44, 32, 115, 101, 110, 100, 32, 98, 105, 110, 97, 114, 121, 32, 100, 111, 109, 97, 105, 110, 32, 100, 97, 116, 97, 46, 10].pack('C*'), @text, @_io, "/types/receiver_banner/seq/0") if not @text == [120, 108, 32, 109, 105, 103, 114, 97, 116, 105, 111, 110, 32, 114, 101, 99, 101, 105, 118, 101, 114, 32, 114, 101, 97, 100, 121, 44, 32, 115, 101, 110, 100, 32, 98, 105, 110, 97, 114, 121, 32, 100, 111, 109, 97, 105, 110, 32, 100, 97, 116, 97, 46, 10].pack('C*')
      self
    end

    ##
    # The message and a line feed.
    attr_reader :text
  end

  ##
  # The receiver's word that the whole domain has arrived.
  # @see '' tools/xl/xl.h, migrate_receiver_ready
  class ReceiverReady < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil)
      super(_io, _parent, _root)
      _read
    end

    def _read
      @text = @_io.read_bytes(34)
      raise Kaitai::Struct::ValidationNotEqualError.new([100, 111, 109, 97, 105, 110, 32, 114, 101, 99, 101, 105, 118, 101, 100, 44, 32, 114, 101, 97, 100, 121, 32, 116, 111, 32, 117, 110, 112, 97, 117, 115, 101, 0].pack('C*'), @text, @_io, "/types/receiver_ready/seq/0") if not @text == [100, 111, 109, 97, 105, 110, 32, 114, 101, 99, 101, 105, 118, 101, 100, 44, 32, 114, 101, 97, 100, 121, 32, 116, 111, 32, 117, 110, 112, 97, 117, 115, 101, 0].pack('C*')
      self
    end

    ##
    # The message and a NUL.
    attr_reader :text
  end

  ##
  # How starting the domain went.
  # @see '' tools/xl/xl.h, migrate_report
  class UnpauseReport < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil)
      super(_io, _parent, _root)
      _read
    end

    def _read
      @text = @_io.read_bytes(39)
      raise Kaitai::Struct::ValidationNotEqualError.new([109, 121, 32, 99, 111, 112, 121, 32, 117, 110, 112, 97, 117, 115, 101, 32, 114, 101, 115, 117, 108, 116, 115, 32, 97, 114, 101, 32, 97, 115, 32, 102, 111, 108, 108, 111, 119, 115, 0].pack('C*'), @text, @_io, "/types/unpause_report/seq/0") if not @text == [109, 121, 32, 99, 111, 112, 121, 32, 117, 110, 112, 97, 117, 115, 101, 32, 114, 101, 115, 117, 108, 116, 115, 32, 97, 114, 101, 32, 97, 115, 32, 102, 111, 108, 108, 111, 119, 115, 0].pack('C*')
      @status = @_io.read_u1
      self
    end

    ##
    # The message and a NUL.
    attr_reader :text

    ##
    # 0 if the domain runs, else the low octet of the negated error code.
    attr_reader :status
  end

  ##
  # The first letter that tells the other messages apart: `r` of "domain
  # received", `i` of "domain is yours", `u` of "my copy unpause".
  def eighth_octet
    return @eighth_octet unless @eighth_octet.nil?
    _pos = @_io.pos
    @_io.seek(7)
    @eighth_octet = @_io.read_u1
    @_io.seek(_pos)
    @eighth_octet
  end

  ##
  # The first letter of the first message; `x` is that of the banner.
  def first_octet
    return @first_octet unless @first_octet.nil?
    _pos = @_io.pos
    @_io.seek(0)
    @first_octet = @_io.read_u1
    @_io.seek(_pos)
    @first_octet
  end

  ##
  # The receiver is ready for the domain.
  attr_reader :banner

  ##
  # The domain has been received.
  attr_reader :ready

  ##
  # Whether the domain was started.
  attr_reader :report

  ##
  # From the receiver after a failure: the sender may resume its own copy.
  # From the sender, alone: the receiver may start the domain.
  attr_reader :permission
end
