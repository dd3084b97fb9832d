# This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild

require 'kaitai/struct/struct'
require_relative 'xen_record'

unless Gem::Version.new(Kaitai::Struct::VERSION) >= Gem::Version.new('0.11')
  raise "Incompatible Kaitai Struct Ruby API: 0.11 or later is required, but you have #{Kaitai::Struct::VERSION}"
end


##
# The data stream as one contiguous file, which is what the new Xen sees once it
# has mapped the data pages side by side: global records, then `LU_DOMAIN_INFO`
# and the records of that domain for every domain, then `END`. What follows
# `END` in the last page is not part of the stream.
# 
# The stream has no header. Its byte order is that of the host; the breadcrumb
# tells it, and where there is only the stream, the first record does:
# `LU_VERSION` begins with the octet 0x40 on a big-endian host.
# @see '' docs/specs/live-update-handover.pandoc, Data Stream Overview
class XenLuStream < Kaitai::Struct::Struct
  def initialize(_io, _parent = nil, _root = nil)
    super(_io, _parent, _root || self)
    _read
  end

  def _read
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
  # The first octet of the first record's type.
  def first_octet
    return @first_octet unless @first_octet.nil?
    _pos = @_io.pos
    @_io.seek(0)
    @first_octet = @_io.read_u1
    @_io.seek(_pos)
    @first_octet
  end

  ##
  # True if a big-endian host wrote the stream.
  def host_is_be
    return @host_is_be unless @host_is_be.nil?
    @host_is_be =  ((first_octet == 64) || (first_octet == 192)) 
    @host_is_be
  end

  ##
  # All records through `END`.
  attr_reader :records
end
