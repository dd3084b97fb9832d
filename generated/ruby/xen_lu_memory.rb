# This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild

require 'kaitai/struct/struct'
require_relative 'xen_lu_breadcrumb'
require_relative 'xen_record'

unless Gem::Version.new(Kaitai::Struct::VERSION) >= Gem::Version.new('0.11')
  raise "Incompatible Kaitai Struct Ruby API: 0.11 or later is required, but you have #{Kaitai::Struct::VERSION}"
end


##
# A raw dump of machine memory that starts at address 0: breadcrumb, MFN array
# and records are found by following the addresses in memory, without any code
# beside the schema.
# 
# The breadcrumb is looked for at the start of each MiB, as `liveupdate=` is
# given in MiB. A record that lies in one page is typed to the last field. One
# that runs over several pages, which need not follow each other in memory,
# shows its header and the pieces of its body; as a stream (see
# `xen_lu_stream`) it is typed as well.
# @see '' docs/specs/live-update-handover.pandoc, Breadcrumb and Data Stream Overview
class XenLuMemory < Kaitai::Struct::Struct
  def initialize(_io, _parent = nil, _root = nil)
    super(_io, _parent, _root || self)
    _read
  end

  def _read
    self
  end

  ##
  # The data stream, walked through the MFN array.
  # @see '' docs/specs/live-update-handover.pandoc, Live Update Data Stream
  class PageWalk < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil, host_is_be, ofs_mfn_array, num_pages, page_size)
      super(_io, _parent, _root)
      @host_is_be = host_is_be
      @ofs_mfn_array = ofs_mfn_array
      @num_pages = num_pages
      @page_size = page_size
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
        raise Kaitai::Struct::UndecidedEndiannessError.new("/types/page_walk")
      end
      self
    end

    def _read_le
      @records = []
      i = 0
      begin
        _ = PlacedRecord.new(@_io, self, @_root, @_is_le, (i == 0 ? 0 : records[i - 1].ofs_next), (i == 0 ? 8 : records[i - 1].next_guest_width))
        @records << _
        i += 1
      end until _.header.record_type == :record_type_end_of_stream
      self
    end

    def _read_be
      @records = []
      i = 0
      begin
        _ = PlacedRecord.new(@_io, self, @_root, @_is_le, (i == 0 ? 0 : records[i - 1].ofs_next), (i == 0 ? 8 : records[i - 1].next_guest_width))
        @records << _
        i += 1
      end until _.header.record_type == :record_type_end_of_stream
      self
    end

    ##
    # One data page.
    # @see '' docs/specs/live-update-handover.pandoc, Live Update Data Stream
    class Page < Kaitai::Struct::Struct
      def initialize(_io, _parent = nil, _root = nil, _is_le = nil, index)
        super(_io, _parent, _root)
        @_is_le = _is_le
        @index = index
        _read
      end

      def _read

        if @_is_le == true
          _read_le
        elsif @_is_le == false
          _read_be
        else
          raise Kaitai::Struct::UndecidedEndiannessError.new("/types/page_walk/types/page")
        end
        self
      end

      def _read_le
        self
      end

      def _read_be
        self
      end

      ##
      # The page's octets, a part of the stream that no record border bounds.
      def data
        return @data unless @data.nil?
        io = _root._io
        _pos = io.pos
        io.seek(mfn * _parent.page_size)
        if @_is_le
          @data = io.read_bytes(_parent.page_size)
        else
          @data = io.read_bytes(_parent.page_size)
        end
        io.seek(_pos)
        @data
      end

      ##
      # Machine frame number of the page.
      def mfn
        return @mfn unless @mfn.nil?
        @mfn = _parent.mfns[index]
        @mfn
      end

      ##
      # Position of the page in the stream.
      attr_reader :index
    end

    ##
    # A record and where it lies, in the stream and in memory.
    # @see '' docs/specs/live-update-handover.pandoc, Data Stream Overview
    class PlacedRecord < Kaitai::Struct::Struct
      def initialize(_io, _parent = nil, _root = nil, _is_le = nil, ofs, guest_width)
        super(_io, _parent, _root)
        @_is_le = _is_le
        @ofs = ofs
        @guest_width = guest_width
        _read
      end

      def _read

        if @_is_le == true
          _read_le
        elsif @_is_le == false
          _read_be
        else
          raise Kaitai::Struct::UndecidedEndiannessError.new("/types/page_walk/types/placed_record")
        end
        self
      end

      def _read_le
        self
      end

      def _read_be
        self
      end

      ##
      # The part of a record that lies in one page.
      # @see '' docs/specs/live-update-handover.pandoc, Live Update Data Stream
      class Piece < Kaitai::Struct::Struct
        def initialize(_io, _parent = nil, _root = nil, _is_le = nil, index)
          super(_io, _parent, _root)
          @_is_le = _is_le
          @index = index
          _read
        end

        def _read

          if @_is_le == true
            _read_le
          elsif @_is_le == false
            _read_be
          else
            raise Kaitai::Struct::UndecidedEndiannessError.new("/types/page_walk/types/placed_record/types/piece")
          end
          self
        end

        def _read_le
          self
        end

        def _read_be
          self
        end

        ##
        # The octets of the piece.
        def data
          return @data unless @data.nil?
          io = _root._io
          _pos = io.pos
          io.seek(maddr)
          if @_is_le
            @data = io.read_bytes(ofs_piece_end - ofs_piece)
          else
            @data = io.read_bytes(ofs_piece_end - ofs_piece)
          end
          io.seek(_pos)
          @data
        end

        ##
        # Machine address of the piece.
        def maddr
          return @maddr unless @maddr.nil?
          @maddr = _parent._parent.mfns[ofs_piece / _parent._parent.page_size] * _parent._parent.page_size + ofs_piece % _parent._parent.page_size
          @maddr
        end

        ##
        # Offset of the piece in the stream.
        def ofs_piece
          return @ofs_piece unless @ofs_piece.nil?
          @ofs_piece = (index == 0 ? _parent.ofs : (_parent.ofs / _parent._parent.page_size + index) * _parent._parent.page_size)
          @ofs_piece
        end

        ##
        # Offset in the stream of the octet after the piece.
        def ofs_piece_end
          return @ofs_piece_end unless @ofs_piece_end.nil?
          @ofs_piece_end = ((ofs_piece / _parent._parent.page_size + 1) * _parent._parent.page_size < _parent.ofs_next ? (ofs_piece / _parent._parent.page_size + 1) * _parent._parent.page_size : _parent.ofs_next)
          @ofs_piece_end
        end

        ##
        # Number of the piece.
        attr_reader :index
      end

      ##
      # Type and length of the record.
      def header
        return @header unless @header.nil?
        io = _root._io
        _pos = io.pos
        io.seek(maddr)
        if @_is_le
          @header = XenRecord::RecordHeader.new(io, _parent.host_is_be)
        else
          @header = XenRecord::RecordHeader.new(io, _parent.host_is_be)
        end
        io.seek(_pos)
        @header
      end

      ##
      # Machine address of the record's header, which never runs over the end of a page.
      def maddr
        return @maddr unless @maddr.nil?
        @maddr = (_parent.mfns[ofs / _parent.page_size] * _parent.page_size + ofs % _parent.page_size)
        @maddr
      end

      ##
      # Width of the words of the guest that the next record belongs to.
      def next_guest_width
        return @next_guest_width unless @next_guest_width.nil?
        @next_guest_width = (header.record_type == :record_type_x86_pv_info ? (told_guest_width == 4 ? 4 : 8) : (header.record_type == :record_type_lu_domain_info ? 8 : guest_width))
        @next_guest_width
      end

      ##
      # Number of pages that the record lies in.
      def num_pieces
        return @num_pieces unless @num_pieces.nil?
        @num_pieces = (((ofs_next - 1) / _parent.page_size - ofs / _parent.page_size) + 1)
        @num_pieces
      end

      ##
      # Offset in the stream of the record's body.
      def ofs_body
        return @ofs_body unless @ofs_body.nil?
        @ofs_body = (ofs + 8)
        @ofs_body
      end

      ##
      # Offset in the stream of the record that follows.
      def ofs_next
        return @ofs_next unless @ofs_next.nil?
        @ofs_next = (((ofs + 8) + header.len_body) + (8 - header.len_body % 8) % 8)
        @ofs_next
      end

      ##
      # The parts of the record, one per page that it lies in.
      def pieces
        return @pieces unless @pieces.nil?
        if num_pieces > 1
          _pos = @_io.pos
          @_io.seek(0)
          if @_is_le
            @pieces = []
            (num_pieces).times { |i|
              @pieces << Piece.new(@_io, self, @_root, @_is_le, i)
            }
          else
            @pieces = []
            (num_pieces).times { |i|
              @pieces << Piece.new(@_io, self, @_root, @_is_le, i)
            }
          end
          @_io.seek(_pos)
        end
        @pieces
      end

      ##
      # The record to the last field, if it lies in one page.
      def record
        return @record unless @record.nil?
        if num_pieces == 1
          io = _root._io
          _pos = io.pos
          io.seek(maddr)
          if @_is_le
            _io_record = io.substream(ofs_next - ofs)
            @record = XenRecord.new(_io_record, _parent.host_is_be, guest_width)
          else
            _io_record = io.substream(ofs_next - ofs)
            @record = XenRecord.new(_io_record, _parent.host_is_be, guest_width)
          end
          io.seek(_pos)
        end
        @record
      end

      ##
      # What `X86_PV_INFO` says of its domain's words, in whichever page.
      def told_guest_width
        return @told_guest_width unless @told_guest_width.nil?
        if header.record_type == :record_type_x86_pv_info
          io = _root._io
          _pos = io.pos
          io.seek(_parent.mfns[ofs_body / _parent.page_size] * _parent.page_size + ofs_body % _parent.page_size)
          if @_is_le
            @told_guest_width = io.read_u1
          else
            @told_guest_width = io.read_u1
          end
          io.seek(_pos)
        end
        @told_guest_width
      end

      ##
      # Offset of the record in the stream.
      attr_reader :ofs

      ##
      # Width of the words of the guest that the record belongs to, in octets.
      attr_reader :guest_width
      attr_reader :_raw_record
    end

    ##
    # The MFN array: frame numbers (not addresses) of the data pages, in
    # stream order. Slots after the last one are not meaningful.
    def mfns
      return @mfns unless @mfns.nil?
      io = _root._io
      _pos = io.pos
      io.seek(ofs_mfn_array)
      if @_is_le
        @mfns = []
        (num_pages).times { |i|
          @mfns << io.read_u8le
        }
      else
        @mfns = []
        (num_pages).times { |i|
          @mfns << io.read_u8be
        }
      end
      io.seek(_pos)
      @mfns
    end

    ##
    # The data pages in stream order.
    def pages
      return @pages unless @pages.nil?
      _pos = @_io.pos
      @_io.seek(0)
      if @_is_le
        @pages = []
        (num_pages).times { |i|
          @pages << Page.new(@_io, self, @_root, @_is_le, i)
        }
      else
        @pages = []
        (num_pages).times { |i|
          @pages << Page.new(@_io, self, @_root, @_is_le, i)
        }
      end
      @_io.seek(_pos)
      @pages
    end

    ##
    # All records through `END`.
    attr_reader :records

    ##
    # True if a big-endian host wrote the stream.
    attr_reader :host_is_be

    ##
    # Machine address of the MFN array, in bytes.
    attr_reader :ofs_mfn_array

    ##
    # Number of data pages.
    attr_reader :num_pages

    ##
    # Size of a page in bytes.
    attr_reader :page_size
  end

  ##
  # The start of one MiB of memory.
  # @see '' docs/specs/live-update-handover.pandoc, Memory Usage Restrictions
  class Slot < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil, index)
      super(_io, _parent, _root)
      @index = index
      _read
    end

    def _read
      self
    end

    ##
    # True if the octets are the magic as a mask of 4 KiB to 1 MiB leaves
    # it, in either byte order.
    def is_breadcrumb
      return @is_breadcrumb unless @is_breadcrumb.nil?
      @is_breadcrumb =  (( ((magic[7].ord == 76) && (magic[6].ord == 105) && (magic[5].ord == 118) && (magic[4].ord == 101) && (magic[3].ord == 85) && (magic[2].ord == 112) && ( ((magic[1].ord == 96) || (magic[1].ord == 64) || (magic[1].ord == 0)) ) && (magic[0].ord == 0)) ) || ( ((magic[0].ord == 76) && (magic[1].ord == 105) && (magic[2].ord == 118) && (magic[3].ord == 101) && (magic[4].ord == 85) && (magic[5].ord == 112) && ( ((magic[6].ord == 96) || (magic[6].ord == 64) || (magic[6].ord == 0)) ) && (magic[7].ord == 0)) )) 
      @is_breadcrumb
    end

    ##
    # The eight octets where the magic would be.
    def magic
      return @magic unless @magic.nil?
      io = _root._io
      _pos = io.pos
      io.seek(index * 1048576)
      @magic = io.read_bytes(8)
      io.seek(_pos)
      @magic
    end

    ##
    # Number of the MiB.
    attr_reader :index
  end

  ##
  # The first three words of the live update bootmem.
  def breadcrumb
    return @breadcrumb unless @breadcrumb.nil?
    if has_breadcrumb
      _pos = @_io.pos
      @_io.seek(ofs_breadcrumb)
      _io_breadcrumb = @_io.substream(24)
      @breadcrumb = XenLuBreadcrumb.new(_io_breadcrumb)
      @_io.seek(_pos)
    end
    @breadcrumb
  end

  ##
  # MFN array and records, as the breadcrumb leads to them.
  def handover
    return @handover unless @handover.nil?
    if has_breadcrumb
      _pos = @_io.pos
      @_io.seek(0)
      @handover = PageWalk.new(@_io, self, @_root, breadcrumb.host_is_be, breadcrumb.words.ofs_mfn_array, breadcrumb.words.num_pages, breadcrumb.words.page_size)
      @_io.seek(_pos)
    end
    @handover
  end

  ##
  # False if no MiB of the dump starts with a breadcrumb.
  def has_breadcrumb
    return @has_breadcrumb unless @has_breadcrumb.nil?
    @has_breadcrumb = slots[slots.length - 1].is_breadcrumb
    @has_breadcrumb
  end

  ##
  # Machine address of the live update bootmem, in bytes.
  def ofs_breadcrumb
    return @ofs_breadcrumb unless @ofs_breadcrumb.nil?
    @ofs_breadcrumb = (slots.length - 1) * 1048576
    @ofs_breadcrumb
  end

  ##
  # The places looked at, one per MiB, up to the breadcrumb.
  def slots
    return @slots unless @slots.nil?
    _pos = @_io.pos
    @_io.seek(0)
    @slots = []
    i = 0
    begin
      _ = Slot.new(@_io, self, @_root, i)
      @slots << _
      i += 1
    end until  ((_.is_breadcrumb) || ((_.index + 2) * 1048576 > _io.size)) 
    @_io.seek(_pos)
    @slots
  end
  attr_reader :_raw_breadcrumb
end
