# This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild

require 'kaitai/struct/struct'

unless Gem::Version.new(Kaitai::Struct::VERSION) >= Gem::Version.new('0.11')
  raise "Incompatible Kaitai Struct Ruby API: 0.11 or later is required, but you have #{Kaitai::Struct::VERSION}"
end


##
# The first three words of the live update bootmem. The old Xen writes them as
# the last act of `kexec_reloc()`, so that the new Xen can find the data stream.
# Every word is stored in the byte order of the host and masked with
# `PAGE_MASK`: the low bits are zero, which makes byte order and page size of
# the host part of the magic.
# @see '' docs/specs/live-update-handover.pandoc, Breadcrumb
class XenLuBreadcrumb < Kaitai::Struct::Struct
  def initialize(_io, _parent = nil, _root = nil)
    super(_io, _parent, _root || self)
    _read
  end

  def _read
    @words = ThreeWords.new(@_io, self, @_root)
    self
  end

  ##
  # The breadcrumb's words as numbers.
  # @see '' docs/specs/live-update-handover.pandoc, Breadcrumb
  class ThreeWords < Kaitai::Struct::Struct

    MASKED_MAGIC = {
      7340032 => :masked_magic_pages_of_64k,
      7356416 => :masked_magic_pages_of_16k,
      7364608 => :masked_magic_pages_of_4k,
      7365729 => :masked_magic_unmasked,
    }
    I__MASKED_MAGIC = MASKED_MAGIC.invert
    def initialize(_io, _parent = nil, _root = nil)
      super(_io, _parent, _root)
      _read
    end

    def _read
      case _parent.host_is_be
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
        raise Kaitai::Struct::UndecidedEndiannessError.new("/types/three_words")
      end
      self
    end

    def _read_le
      @magic = @_io.read_u8le
      _ = @magic
      raise Kaitai::Struct::ValidationExprError.new(@magic, @_io, "/types/three_words/seq/0") if not _ / 16777216 == 328186881365
      @ofs_mfn_array = @_io.read_u8le
      @shifted_num_pages = @_io.read_u8le
      self
    end

    def _read_be
      @magic = @_io.read_u8be
      _ = @magic
      raise Kaitai::Struct::ValidationExprError.new(@magic, @_io, "/types/three_words/seq/0") if not _ / 16777216 == 328186881365
      @ofs_mfn_array = @_io.read_u8be
      @shifted_num_pages = @_io.read_u8be
      self
    end

    ##
    # What the mask left of the low 24 bits, `0x706461` before it.
    def magic_low
      return @magic_low unless @magic_low.nil?
      @magic_low = Kaitai::Struct::Stream::resolve_enum(MASKED_MAGIC, (magic % 16777216))
      @magic_low
    end

    ##
    # Number of data pages, which is the number of entries of the MFN array;
    # absent if the magic tells no page size.
    def num_pages
      return @num_pages unless @num_pages.nil?
      if page_size != 0
        @num_pages = (shifted_num_pages / page_size)
      end
      @num_pages
    end

    ##
    # `PAGE_SHIFT` of the host, the practical reading of the mask: 12
    # (4 KiB), 14 (16 KiB) or 16 (64 KiB); 0 if the mask is none of these.
    # 8 KiB leaves the same magic as 4 KiB, 32 KiB up to 1 MiB the same as
    # 64 KiB; the MFN array has to confirm it.
    def page_shift
      return @page_shift unless @page_shift.nil?
      @page_shift = (magic_low == :masked_magic_pages_of_4k ? 12 : (magic_low == :masked_magic_pages_of_16k ? 14 : (magic_low == :masked_magic_pages_of_64k ? 16 : 0)))
      @page_shift
    end

    ##
    # Size of a page of the host in bytes, as `page_shift` reads it; 0 if
    # the magic tells none.
    def page_size
      return @page_size unless @page_size.nil?
      @page_size = (page_shift == 12 ? 4096 : (page_shift == 14 ? 16384 : (page_shift == 16 ? 65536 : 0)))
      @page_size
    end

    ##
    # The magic before the mask, "LiveUpda" as a number.
    def unmasked_magic
      return @unmasked_magic unless @unmasked_magic.nil?
      @unmasked_magic = 5506062197034345569
      @unmasked_magic
    end

    ##
    # "LiveUpda" (`0x4c69766555706461`) masked with `PAGE_MASK`. The five
    # high bytes survive any page size.
    attr_reader :magic

    ##
    # Machine address of the MFN array, in bytes; page aligned. In a raw
    # memory dump that starts at address 0 it is the offset in the file.
    attr_reader :ofs_mfn_array

    ##
    # Number of data pages, shifted left by `PAGE_SHIFT` so that the mask
    # does not harm it. The posted producer shifts a 32-bit `int`: from
    # 0x80000 pages on the value is sign-extended, from 0x100000 on it is
    # cut off.
    attr_reader :shifted_num_pages
  end

  ##
  # True if a big-endian host wrote the breadcrumb.
  def host_is_be
    return @host_is_be unless @host_is_be.nil?
    @host_is_be = magic_bytes[0].ord == 76
    @host_is_be
  end

  ##
  # The magic as it stands in memory: `00 60 70 55 65 76 69 4c` on a
  # little-endian host with 4 KiB pages. The specification's example has
  # `89` instead of `69`, which is a slip: the value it names ends in
  # `0x69`, the letter `i`.
  def magic_bytes
    return @magic_bytes unless @magic_bytes.nil?
    _pos = @_io.pos
    @_io.seek(0)
    @magic_bytes = @_io.read_bytes(8)
    @_io.seek(_pos)
    @magic_bytes
  end

  ##
  # The three words, in the byte order that the magic shows.
  attr_reader :words
end
