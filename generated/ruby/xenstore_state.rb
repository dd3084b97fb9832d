# This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild

require 'kaitai/struct/struct'

unless Gem::Version.new(Kaitai::Struct::VERSION) >= Gem::Version.new('0.11')
  raise "Incompatible Kaitai Struct Ruby API: 0.11 or later is required, but you have #{Kaitai::Struct::VERSION}"
end


##
# What `xenstored` hands to its successor in a live update (the file
# `state_dump`): connections, watches, transactions, nodes, quotas. Stream
# versions 1 and 2.
# 
# xenstored counts the padding as part of a record's length, the specification
# does not say so; either way the octets are kept.
# @see '' docs/designs/xenstore-migration.md, Proposal
class XenstoreState < Kaitai::Struct::Struct

  CONNECTION_TYPE = {
    0 => :connection_type_shared_ring,
    1 => :connection_type_socket,
  }
  I__CONNECTION_TYPE = CONNECTION_TYPE.invert

  PERMISSION = {
    98 => :permission_read_write,
    110 => :permission_no_access,
    114 => :permission_read_only,
    119 => :permission_write_only,
  }
  I__PERMISSION = PERMISSION.invert

  RECORD_TYPE = {
    0 => :record_type_end_of_stream,
    1 => :record_type_global_data,
    2 => :record_type_connection_data,
    3 => :record_type_watch_data,
    4 => :record_type_transaction_data,
    5 => :record_type_node_data,
    6 => :record_type_global_quota_data,
    7 => :record_type_domain_data,
    8 => :record_type_watch_data_extended,
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
    end until _.record_type == :record_type_end_of_stream
    self
  end

  ##
  # One record.
  # @see '' docs/designs/xenstore-migration.md, Records
  class Record < Kaitai::Struct::Struct
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
        raise Kaitai::Struct::UndecidedEndiannessError.new("/types/record")
      end
      self
    end

    def _read_le
      @header = RecordHeader.new(@_io, self, @_root, @_is_le)
      case record_type
      when :record_type_connection_data
        _io_body = @_io.substream(header.len_body)
        @body = ConnectionData.new(_io_body, self, @_root, @_is_le)
      when :record_type_domain_data
        _io_body = @_io.substream(header.len_body)
        @body = DomainData.new(_io_body, self, @_root, @_is_le)
      when :record_type_end_of_stream
        _io_body = @_io.substream(header.len_body)
        @body = NoFields.new(_io_body, self, @_root, @_is_le)
      when :record_type_global_data
        _io_body = @_io.substream(header.len_body)
        @body = GlobalData.new(_io_body, self, @_root, @_is_le)
      when :record_type_global_quota_data
        _io_body = @_io.substream(header.len_body)
        @body = GlobalQuotaData.new(_io_body, self, @_root, @_is_le)
      when :record_type_node_data
        _io_body = @_io.substream(header.len_body)
        @body = NodeData.new(_io_body, self, @_root, @_is_le)
      when :record_type_transaction_data
        _io_body = @_io.substream(header.len_body)
        @body = TransactionData.new(_io_body, self, @_root, @_is_le)
      when :record_type_watch_data
        _io_body = @_io.substream(header.len_body)
        @body = WatchData.new(_io_body, self, @_root, @_is_le)
      when :record_type_watch_data_extended
        _io_body = @_io.substream(header.len_body)
        @body = WatchDataExtended.new(_io_body, self, @_root, @_is_le)
      else
        @body = @_io.read_bytes(header.len_body)
      end
      @padding = @_io.read_bytes((8 - header.len_body % 8) % 8)
      self
    end

    def _read_be
      @header = RecordHeader.new(@_io, self, @_root, @_is_le)
      case record_type
      when :record_type_connection_data
        _io_body = @_io.substream(header.len_body)
        @body = ConnectionData.new(_io_body, self, @_root, @_is_le)
      when :record_type_domain_data
        _io_body = @_io.substream(header.len_body)
        @body = DomainData.new(_io_body, self, @_root, @_is_le)
      when :record_type_end_of_stream
        _io_body = @_io.substream(header.len_body)
        @body = NoFields.new(_io_body, self, @_root, @_is_le)
      when :record_type_global_data
        _io_body = @_io.substream(header.len_body)
        @body = GlobalData.new(_io_body, self, @_root, @_is_le)
      when :record_type_global_quota_data
        _io_body = @_io.substream(header.len_body)
        @body = GlobalQuotaData.new(_io_body, self, @_root, @_is_le)
      when :record_type_node_data
        _io_body = @_io.substream(header.len_body)
        @body = NodeData.new(_io_body, self, @_root, @_is_le)
      when :record_type_transaction_data
        _io_body = @_io.substream(header.len_body)
        @body = TransactionData.new(_io_body, self, @_root, @_is_le)
      when :record_type_watch_data
        _io_body = @_io.substream(header.len_body)
        @body = WatchData.new(_io_body, self, @_root, @_is_le)
      when :record_type_watch_data_extended
        _io_body = @_io.substream(header.len_body)
        @body = WatchDataExtended.new(_io_body, self, @_root, @_is_le)
      else
        @body = @_io.read_bytes(header.len_body)
      end
      @padding = @_io.read_bytes((8 - header.len_body % 8) % 8)
      self
    end

    ##
    # One connection, and its data that has not been dealt with.
    # @see '' docs/designs/xenstore-migration.md, CONNECTION_DATA
    class ConnectionData < Kaitai::Struct::Struct
      def initialize(_io, _parent = nil, _root = nil, _is_le = nil)
        super(_io, _parent, _root)
        @_is_le = _is_le
        _read
      end

      def _read

        if @_is_le == true
          _read_le
        elsif @_is_le == false
          _read_be
        else
          raise Kaitai::Struct::UndecidedEndiannessError.new("/types/record/types/connection_data")
        end
        self
      end

      def _read_le
        @conn_id = @_io.read_u4le
        @conn_type = Kaitai::Struct::Stream::resolve_enum(XenstoreState::CONNECTION_TYPE, @_io.read_u2le)
        @fields = @_io.read_u2le
        case conn_type
        when :connection_type_shared_ring
          _io_conn_spec = @_io.substream(8)
          @conn_spec = SharedRing.new(_io_conn_spec, self, @_root, @_is_le)
        when :connection_type_socket
          _io_conn_spec = @_io.substream(8)
          @conn_spec = Socket.new(_io_conn_spec, self, @_root, @_is_le)
        else
          @conn_spec = @_io.read_bytes(8)
        end
        @len_in_data = @_io.read_u2le
        @len_out_resp = @_io.read_u2le
        @len_out_data = @_io.read_u4le
        @in_data = @_io.read_bytes(len_in_data)
        @out_data = @_io.read_bytes(len_out_data)
        if has_unique_id
          @alignment = @_io.read_bytes((8 - (len_in_data + len_out_data) % 8) % 8)
        end
        if has_unique_id
          @unique_id = @_io.read_u8le
        end
        @padding = @_io.read_bytes_full
        self
      end

      def _read_be
        @conn_id = @_io.read_u4be
        @conn_type = Kaitai::Struct::Stream::resolve_enum(XenstoreState::CONNECTION_TYPE, @_io.read_u2be)
        @fields = @_io.read_u2be
        case conn_type
        when :connection_type_shared_ring
          _io_conn_spec = @_io.substream(8)
          @conn_spec = SharedRing.new(_io_conn_spec, self, @_root, @_is_le)
        when :connection_type_socket
          _io_conn_spec = @_io.substream(8)
          @conn_spec = Socket.new(_io_conn_spec, self, @_root, @_is_le)
        else
          @conn_spec = @_io.read_bytes(8)
        end
        @len_in_data = @_io.read_u2be
        @len_out_resp = @_io.read_u2be
        @len_out_data = @_io.read_u4be
        @in_data = @_io.read_bytes(len_in_data)
        @out_data = @_io.read_bytes(len_out_data)
        if has_unique_id
          @alignment = @_io.read_bytes((8 - (len_in_data + len_out_data) % 8) % 8)
        end
        if has_unique_id
          @unique_id = @_io.read_u8be
        end
        @padding = @_io.read_bytes_full
        self
      end

      ##
      # A domain, connected by its ring page.
      # @see '' docs/designs/xenstore-migration.md, CONNECTION_DATA
      class SharedRing < Kaitai::Struct::Struct
        def initialize(_io, _parent = nil, _root = nil, _is_le = nil)
          super(_io, _parent, _root)
          @_is_le = _is_le
          _read
        end

        def _read

          if @_is_le == true
            _read_le
          elsif @_is_le == false
            _read_be
          else
            raise Kaitai::Struct::UndecidedEndiannessError.new("/types/record/types/connection_data/types/shared_ring")
          end
          self
        end

        def _read_le
          @domid = @_io.read_u2le
          @tdomid = @_io.read_u2le
          @evtchn = @_io.read_u4le
          self
        end

        def _read_be
          @domid = @_io.read_u2be
          @tdomid = @_io.read_u2be
          @evtchn = @_io.read_u4be
          self
        end

        ##
        # Domain that owns the ring page.
        attr_reader :domid

        ##
        # Domain on whose behalf it acts (`SET_TARGET`), or 0x7ff4
        # (`DOMID_INVALID`).
        attr_reader :tdomid

        ##
        # Port of the event channel to the domain.
        attr_reader :evtchn
      end

      ##
      # A process, connected by a socket; live update only.
      # @see '' docs/designs/xenstore-migration.md, CONNECTION_DATA
      class Socket < Kaitai::Struct::Struct
        def initialize(_io, _parent = nil, _root = nil, _is_le = nil)
          super(_io, _parent, _root)
          @_is_le = _is_le
          _read
        end

        def _read

          if @_is_le == true
            _read_le
          elsif @_is_le == false
            _read_be
          else
            raise Kaitai::Struct::UndecidedEndiannessError.new("/types/record/types/connection_data/types/socket")
          end
          self
        end

        def _read_le
          @socket_fd = @_io.read_s4le
          @reserved = @_io.read_u4le
          self
        end

        def _read_be
          @socket_fd = @_io.read_s4be
          @reserved = @_io.read_u4be
          self
        end

        ##
        # File descriptor of the connected socket.
        attr_reader :socket_fd

        ##
        # Padding; zero.
        attr_reader :reserved
      end

      ##
      # True if `unique_id` follows the data.
      def has_unique_id
        return @has_unique_id unless @has_unique_id.nil?
        @has_unique_id = fields & 1 != 0
        @has_unique_id
      end

      ##
      # Number of the connection, as later records name it; not 0.
      attr_reader :conn_id

      ##
      # How the client is connected.
      attr_reader :conn_type

      ##
      # Which fields follow the data; 0 in older writers (padding).
      attr_reader :fields

      ##
      # The other end of the connection.
      attr_reader :conn_spec

      ##
      # Length in octets of the data read and not processed.
      attr_reader :len_in_data

      ##
      # Length in octets of the partly sent response in `out_data`.
      attr_reader :len_out_resp

      ##
      # Length in octets of the data still to be sent.
      attr_reader :len_out_data

      ##
      # Data read and not processed: xenstore messages, of which the last
      # may be incomplete; kept as octets.
      attr_reader :in_data

      ##
      # Data to be sent: `len_out_resp` octets of a partly sent response,
      # then xenstore messages; kept as octets.
      attr_reader :out_data

      ##
      # Padding in front of `unique_id`.
      attr_reader :alignment

      ##
      # Unique number of the domain, as the hypervisor gave it.
      attr_reader :unique_id

      ##
      # Padding, if the writer counted it as part of the body.
      attr_reader :padding
      attr_reader :_raw_conn_spec
    end

    ##
    # Quotas and features of one domain.
    # @see '' docs/designs/xenstore-migration.md, DOMAIN_DATA
    class DomainData < Kaitai::Struct::Struct
      def initialize(_io, _parent = nil, _root = nil, _is_le = nil)
        super(_io, _parent, _root)
        @_is_le = _is_le
        _read
      end

      def _read

        if @_is_le == true
          _read_le
        elsif @_is_le == false
          _read_be
        else
          raise Kaitai::Struct::UndecidedEndiannessError.new("/types/record/types/domain_data")
        end
        self
      end

      def _read_le
        @domain_id = @_io.read_u2le
        @num_quotas = @_io.read_u2le
        @features = @_io.read_u4le
        @quota_values = []
        (num_quotas).times { |i|
          @quota_values << @_io.read_u4le
        }
        @quota_names = []
        (num_quotas).times { |i|
          @quota_names << (@_io.read_bytes_term(0, false, true, true)).force_encoding("ISO-8859-1").encode('UTF-8')
        }
        @padding = @_io.read_bytes_full
        self
      end

      def _read_be
        @domain_id = @_io.read_u2be
        @num_quotas = @_io.read_u2be
        @features = @_io.read_u4be
        @quota_values = []
        (num_quotas).times { |i|
          @quota_values << @_io.read_u4be
        }
        @quota_names = []
        (num_quotas).times { |i|
          @quota_names << (@_io.read_bytes_term(0, false, true, true)).force_encoding("ISO-8859-1").encode('UTF-8')
        }
        @padding = @_io.read_bytes_full
        self
      end

      ##
      # The domain.
      attr_reader :domain_id

      ##
      # Number of quotas.
      attr_reader :num_quotas

      ##
      # The feature word that the domain sees at offset 2064 of its ring
      # page (version 2; zero in version 1).
      attr_reader :features

      ##
      # Values of the quotas; 0 is no limit.
      attr_reader :quota_values

      ##
      # Names, in the order of the values.
      attr_reader :quota_names

      ##
      # Padding, if the writer counted it as part of the body.
      attr_reader :padding
    end

    ##
    # What xenstored as a process needs; live update only.
    # @see '' docs/designs/xenstore-migration.md, GLOBAL_DATA
    class GlobalData < Kaitai::Struct::Struct
      def initialize(_io, _parent = nil, _root = nil, _is_le = nil)
        super(_io, _parent, _root)
        @_is_le = _is_le
        _read
      end

      def _read

        if @_is_le == true
          _read_le
        elsif @_is_le == false
          _read_be
        else
          raise Kaitai::Struct::UndecidedEndiannessError.new("/types/record/types/global_data")
        end
        self
      end

      def _read_le
        @rw_socket_fd = @_io.read_s4le
        @evtchn_fd = @_io.read_s4le
        @padding = @_io.read_bytes_full
        self
      end

      def _read_be
        @rw_socket_fd = @_io.read_s4be
        @evtchn_fd = @_io.read_s4be
        @padding = @_io.read_bytes_full
        self
      end

      ##
      # File descriptor of the socket that takes connections, or -1.
      attr_reader :rw_socket_fd

      ##
      # File descriptor of the event channel driver.
      attr_reader :evtchn_fd

      ##
      # Padding, if the writer counted it as part of the body.
      attr_reader :padding
    end

    ##
    # Quotas of xenstored; live update only.
    # @see '' docs/designs/xenstore-migration.md, GLOBAL_QUOTA_DATA
    class GlobalQuotaData < Kaitai::Struct::Struct
      def initialize(_io, _parent = nil, _root = nil, _is_le = nil)
        super(_io, _parent, _root)
        @_is_le = _is_le
        _read
      end

      def _read

        if @_is_le == true
          _read_le
        elsif @_is_le == false
          _read_be
        else
          raise Kaitai::Struct::UndecidedEndiannessError.new("/types/record/types/global_quota_data")
        end
        self
      end

      def _read_le
        @num_dom_quotas = @_io.read_u2le
        @num_glob_quotas = @_io.read_u2le
        @quota_values = []
        (num_dom_quotas + num_glob_quotas).times { |i|
          @quota_values << @_io.read_u4le
        }
        @quota_names = []
        (num_dom_quotas + num_glob_quotas).times { |i|
          @quota_names << (@_io.read_bytes_term(0, false, true, true)).force_encoding("ISO-8859-1").encode('UTF-8')
        }
        @padding = @_io.read_bytes_full
        self
      end

      def _read_be
        @num_dom_quotas = @_io.read_u2be
        @num_glob_quotas = @_io.read_u2be
        @quota_values = []
        (num_dom_quotas + num_glob_quotas).times { |i|
          @quota_values << @_io.read_u4be
        }
        @quota_names = []
        (num_dom_quotas + num_glob_quotas).times { |i|
          @quota_names << (@_io.read_bytes_term(0, false, true, true)).force_encoding("ISO-8859-1").encode('UTF-8')
        }
        @padding = @_io.read_bytes_full
        self
      end

      ##
      # Number of quotas that hold for each domain.
      attr_reader :num_dom_quotas

      ##
      # Number of quotas that hold for all domains together.
      attr_reader :num_glob_quotas

      ##
      # Values, those for each domain first; 0 is no limit.
      attr_reader :quota_values

      ##
      # Names, in the order of the values.
      attr_reader :quota_names

      ##
      # Padding, if the writer counted it as part of the body.
      attr_reader :padding
    end

    ##
    # Body of `END`, empty. Octets found there nevertheless are kept.
    # @see '' docs/designs/xenstore-migration.md, END
    class NoFields < Kaitai::Struct::Struct
      def initialize(_io, _parent = nil, _root = nil, _is_le = nil)
        super(_io, _parent, _root)
        @_is_le = _is_le
        _read
      end

      def _read

        if @_is_le == true
          _read_le
        elsif @_is_le == false
          _read_be
        else
          raise Kaitai::Struct::UndecidedEndiannessError.new("/types/record/types/no_fields")
        end
        self
      end

      def _read_le
        @unexpected = @_io.read_bytes_full
        self
      end

      def _read_be
        @unexpected = @_io.read_bytes_full
        self
      end

      ##
      # Octets that should not be there (no layout exists).
      attr_reader :unexpected
    end

    ##
    # A node of the store, or one that a transaction has changed.
    # @see '' docs/designs/xenstore-migration.md, NODE_DATA
    class NodeData < Kaitai::Struct::Struct
      def initialize(_io, _parent = nil, _root = nil, _is_le = nil)
        super(_io, _parent, _root)
        @_is_le = _is_le
        _read
      end

      def _read

        if @_is_le == true
          _read_le
        elsif @_is_le == false
          _read_be
        else
          raise Kaitai::Struct::UndecidedEndiannessError.new("/types/record/types/node_data")
        end
        self
      end

      def _read_le
        @conn_id = @_io.read_u4le
        @tx_id = @_io.read_u4le
        @len_path = @_io.read_u2le
        @len_value = @_io.read_u2le
        @access = @_io.read_u2le
        @num_perms = @_io.read_u2le
        @perms = []
        (num_perms).times { |i|
          @perms << NodePerm.new(@_io, self, @_root, @_is_le)
        }
        @path = (Kaitai::Struct::Stream::bytes_strip_right(@_io.read_bytes(len_path), 0)).force_encoding("ISO-8859-1").encode('UTF-8')
        @value = @_io.read_bytes(len_value)
        @padding = @_io.read_bytes_full
        self
      end

      def _read_be
        @conn_id = @_io.read_u4be
        @tx_id = @_io.read_u4be
        @len_path = @_io.read_u2be
        @len_value = @_io.read_u2be
        @access = @_io.read_u2be
        @num_perms = @_io.read_u2be
        @perms = []
        (num_perms).times { |i|
          @perms << NodePerm.new(@_io, self, @_root, @_is_le)
        }
        @path = (Kaitai::Struct::Stream::bytes_strip_right(@_io.read_bytes(len_path), 0)).force_encoding("ISO-8859-1").encode('UTF-8')
        @value = @_io.read_bytes(len_value)
        @padding = @_io.read_bytes_full
        self
      end

      ##
      # What a domain may do with a node.
      # @see '' docs/designs/xenstore-migration.md, NODE_DATA
      class NodePerm < Kaitai::Struct::Struct
        def initialize(_io, _parent = nil, _root = nil, _is_le = nil)
          super(_io, _parent, _root)
          @_is_le = _is_le
          _read
        end

        def _read

          if @_is_le == true
            _read_le
          elsif @_is_le == false
            _read_be
          else
            raise Kaitai::Struct::UndecidedEndiannessError.new("/types/record/types/node_data/types/node_perm")
          end
          self
        end

        def _read_le
          @perm = Kaitai::Struct::Stream::resolve_enum(XenstoreState::PERMISSION, @_io.read_u1)
          @flags = @_io.read_u1
          @domid = @_io.read_u2le
          self
        end

        def _read_be
          @perm = Kaitai::Struct::Stream::resolve_enum(XenstoreState::PERMISSION, @_io.read_u1)
          @flags = @_io.read_u1
          @domid = @_io.read_u2be
          self
        end

        ##
        # True if the permission is ignored, as its domain is gone.
        def is_stale
          return @is_stale unless @is_stale.nil?
          @is_stale = flags & 1 != 0
          @is_stale
        end

        ##
        # The right; the letter of `SET_PERMS`.
        attr_reader :perm

        ##
        # Flags of the permission.
        attr_reader :flags

        ##
        # Domain that has the right.
        attr_reader :domid
      end

      ##
      # True if the transaction read the node.
      def is_read
        return @is_read unless @is_read.nil?
        @is_read = access & 1 != 0
        @is_read
      end

      ##
      # True if the transaction wrote the node.
      def is_written
        return @is_written unless @is_written.nil?
        @is_written = access & 2 != 0
        @is_written
      end

      ##
      # Connection of the pending transaction; 0 for a node of the store.
      attr_reader :conn_id

      ##
      # Number of the pending transaction; without meaning if `conn_id` is 0.
      attr_reader :tx_id

      ##
      # Length in octets of the path, with its NUL.
      attr_reader :len_path

      ##
      # Length in octets of the value.
      attr_reader :len_value

      ##
      # What the transaction did to the node; 0 if it was deleted.
      attr_reader :access

      ##
      # Number of permissions; 0 for a node deleted in a transaction.
      attr_reader :num_perms

      ##
      # Permissions; the first one names the owner.
      attr_reader :perms

      ##
      # Absolute path of the node.
      attr_reader :path

      ##
      # Value of the node; any octets, NUL included.
      attr_reader :value

      ##
      # Padding, if the writer counted it as part of the body.
      attr_reader :padding
    end

    ##
    # The first eight octets of a record.
    # @see '' docs/designs/xenstore-migration.md, Records
    class RecordHeader < Kaitai::Struct::Struct
      def initialize(_io, _parent = nil, _root = nil, _is_le = nil)
        super(_io, _parent, _root)
        @_is_le = _is_le
        _read
      end

      def _read

        if @_is_le == true
          _read_le
        elsif @_is_le == false
          _read_be
        else
          raise Kaitai::Struct::UndecidedEndiannessError.new("/types/record/types/record_header")
        end
        self
      end

      def _read_le
        @record_type = Kaitai::Struct::Stream::resolve_enum(XenstoreState::RECORD_TYPE, @_io.read_u4le)
        @len_body = @_io.read_u4le
        self
      end

      def _read_be
        @record_type = Kaitai::Struct::Stream::resolve_enum(XenstoreState::RECORD_TYPE, @_io.read_u4be)
        @len_body = @_io.read_u4be
        self
      end

      ##
      # What the body is. Unknown types are kept as octets.
      attr_reader :record_type

      ##
      # Length in octets of the body.
      attr_reader :len_body
    end

    ##
    # A transaction that has not ended.
    # @see '' docs/designs/xenstore-migration.md, TRANSACTION_DATA
    class TransactionData < Kaitai::Struct::Struct
      def initialize(_io, _parent = nil, _root = nil, _is_le = nil)
        super(_io, _parent, _root)
        @_is_le = _is_le
        _read
      end

      def _read

        if @_is_le == true
          _read_le
        elsif @_is_le == false
          _read_be
        else
          raise Kaitai::Struct::UndecidedEndiannessError.new("/types/record/types/transaction_data")
        end
        self
      end

      def _read_le
        @conn_id = @_io.read_u4le
        @tx_id = @_io.read_u4le
        @padding = @_io.read_bytes_full
        self
      end

      def _read_be
        @conn_id = @_io.read_u4be
        @tx_id = @_io.read_u4be
        @padding = @_io.read_bytes_full
        self
      end

      ##
      # Connection that started the transaction.
      attr_reader :conn_id

      ##
      # Number of the transaction, as the client knows it.
      attr_reader :tx_id

      ##
      # Padding, if the writer counted it as part of the body.
      attr_reader :padding
    end

    ##
    # A watch of a connection.
    # @see '' docs/designs/xenstore-migration.md, WATCH_DATA
    class WatchData < Kaitai::Struct::Struct
      def initialize(_io, _parent = nil, _root = nil, _is_le = nil)
        super(_io, _parent, _root)
        @_is_le = _is_le
        _read
      end

      def _read

        if @_is_le == true
          _read_le
        elsif @_is_le == false
          _read_be
        else
          raise Kaitai::Struct::UndecidedEndiannessError.new("/types/record/types/watch_data")
        end
        self
      end

      def _read_le
        @conn_id = @_io.read_u4le
        @len_wpath = @_io.read_u2le
        @len_token = @_io.read_u2le
        @wpath = (Kaitai::Struct::Stream::bytes_strip_right(@_io.read_bytes(len_wpath), 0)).force_encoding("ISO-8859-1").encode('UTF-8')
        @token = (Kaitai::Struct::Stream::bytes_strip_right(@_io.read_bytes(len_token), 0)).force_encoding("ISO-8859-1").encode('UTF-8')
        @padding = @_io.read_bytes_full
        self
      end

      def _read_be
        @conn_id = @_io.read_u4be
        @len_wpath = @_io.read_u2be
        @len_token = @_io.read_u2be
        @wpath = (Kaitai::Struct::Stream::bytes_strip_right(@_io.read_bytes(len_wpath), 0)).force_encoding("ISO-8859-1").encode('UTF-8')
        @token = (Kaitai::Struct::Stream::bytes_strip_right(@_io.read_bytes(len_token), 0)).force_encoding("ISO-8859-1").encode('UTF-8')
        @padding = @_io.read_bytes_full
        self
      end

      ##
      # Connection that set the watch.
      attr_reader :conn_id

      ##
      # Length in octets of the path, with its NUL.
      attr_reader :len_wpath

      ##
      # Length in octets of the token, with its NUL.
      attr_reader :len_token

      ##
      # Path that is watched, as given with the request.
      attr_reader :wpath

      ##
      # Token by which the client knows the watch.
      attr_reader :token

      ##
      # Padding, if the writer counted it as part of the body.
      attr_reader :padding
    end

    ##
    # A watch of a connection that is limited in depth (version 2). The
    # layout is the specification's; xenstored of Xen 4.22 leaves `depth`
    # and `pad` out when it writes and still counts them in the length.
    # @see '' docs/designs/xenstore-migration.md, WATCH_DATA_EXTENDED
    class WatchDataExtended < Kaitai::Struct::Struct
      def initialize(_io, _parent = nil, _root = nil, _is_le = nil)
        super(_io, _parent, _root)
        @_is_le = _is_le
        _read
      end

      def _read

        if @_is_le == true
          _read_le
        elsif @_is_le == false
          _read_be
        else
          raise Kaitai::Struct::UndecidedEndiannessError.new("/types/record/types/watch_data_extended")
        end
        self
      end

      def _read_le
        @conn_id = @_io.read_u4le
        @len_wpath = @_io.read_u2le
        @len_token = @_io.read_u2le
        @depth = @_io.read_u2le
        @reserved = @_io.read_u2le
        @wpath = (Kaitai::Struct::Stream::bytes_strip_right(@_io.read_bytes(len_wpath), 0)).force_encoding("ISO-8859-1").encode('UTF-8')
        @token = (Kaitai::Struct::Stream::bytes_strip_right(@_io.read_bytes(len_token), 0)).force_encoding("ISO-8859-1").encode('UTF-8')
        @padding = @_io.read_bytes_full
        self
      end

      def _read_be
        @conn_id = @_io.read_u4be
        @len_wpath = @_io.read_u2be
        @len_token = @_io.read_u2be
        @depth = @_io.read_u2be
        @reserved = @_io.read_u2be
        @wpath = (Kaitai::Struct::Stream::bytes_strip_right(@_io.read_bytes(len_wpath), 0)).force_encoding("ISO-8859-1").encode('UTF-8')
        @token = (Kaitai::Struct::Stream::bytes_strip_right(@_io.read_bytes(len_token), 0)).force_encoding("ISO-8859-1").encode('UTF-8')
        @padding = @_io.read_bytes_full
        self
      end

      ##
      # Connection that set the watch.
      attr_reader :conn_id

      ##
      # Length in octets of the path, with its NUL.
      attr_reader :len_wpath

      ##
      # Length in octets of the token, with its NUL.
      attr_reader :len_token

      ##
      # Levels below the path that count; 0xffff is no limit.
      attr_reader :depth

      ##
      # Padding; zero.
      attr_reader :reserved

      ##
      # Path that is watched, as given with the request.
      attr_reader :wpath

      ##
      # Token by which the client knows the watch.
      attr_reader :token

      ##
      # Padding, if the writer counted it as part of the body.
      attr_reader :padding
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
    # 0 to 7 octets that pad the record to a multiple of 8 octets.
    attr_reader :padding

    ##
    # True if the stream is big-endian.
    attr_reader :host_is_be
    attr_reader :_raw_body
  end

  ##
  # The stream's header, always big-endian.
  # @see '' docs/designs/xenstore-migration.md, Header
  class StreamHeader < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil)
      super(_io, _parent, _root)
      _read
    end

    def _read
      @magic = @_io.read_bytes(8)
      raise Kaitai::Struct::ValidationNotEqualError.new([120, 101, 110, 115, 116, 111, 114, 101].pack('C*'), @magic, @_io, "/types/stream_header/seq/0") if not @magic == [120, 101, 110, 115, 116, 111, 114, 101].pack('C*')
      @version = @_io.read_u4be
      @flags = @_io.read_u4be
      self
    end

    ##
    # True if the records are big-endian.
    def is_big_endian
      return @is_big_endian unless @is_big_endian.nil?
      @is_big_endian = flags & 1 != 0
      @is_big_endian
    end

    ##
    # The number 0x78656e73746f7265.
    attr_reader :magic

    ##
    # Version of the stream, 1 or 2.
    attr_reader :version

    ##
    # Flags; bits 1 to 31 are reserved.
    attr_reader :flags
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
  # All records through `END`.
  attr_reader :records
end
