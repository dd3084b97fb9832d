meta:
  id: xenstore_state
  title: State of xenstored (live update and migration)
  application: Xen
  tags:
    - serialization
    - virtualization
  license: CC0-1.0
  ks-version: '0.11'
  endian: be
doc: |
  What `xenstored` hands to its successor in a live update (the file
  `state_dump`): connections, watches, transactions, nodes, quotas. Stream
  versions 1 and 2.

  xenstored counts the padding as part of a record's length, the specification
  does not say so; either way the octets are kept.
doc-ref: docs/designs/xenstore-migration.md, Proposal
-webide-representation: '{header}'
seq:
  - id: header
    -orig-id: xs_state_preamble
    type: stream_header
    doc: Identifies the stream; tells version and byte order.
  - id: records
    type: record(host_is_be)
    repeat: until
    repeat-until: _.record_type == record_type::end_of_stream
    doc: All records through `END`.
instances:
  host_is_be:
    value: header.is_big_endian
    doc: True if the records are big-endian.
types:
  stream_header:
    doc: The stream's header, always big-endian.
    doc-ref: docs/designs/xenstore-migration.md, Header
    -orig-id: xs_state_preamble
    -webide-representation: 'version {version:dec}, big-endian: {is_big_endian}'
    seq:
      - id: magic
        -orig-id: ident
        contents: xenstore
        doc: The number 0x78656e73746f7265.
      - id: version
        type: u4
        doc: Version of the stream, 1 or 2.
      - id: flags
        type: u4
        doc: Flags; bits 1 to 31 are reserved.
    instances:
      is_big_endian:
        -orig-id: XS_STATE_FLAGS
        -flag-of: flags
        value: (flags & 0x1) != 0
        doc: True if the records are big-endian.
  record:
    meta:
      endian:
        switch-on: host_is_be
        cases:
          true: be
          _: le
    doc: One record.
    doc-ref: docs/designs/xenstore-migration.md, Records
    -webide-representation: '{record_type} {body}'
    params:
      - id: host_is_be
        type: bool
        doc: True if the stream is big-endian.
    seq:
      - id: header
        type: record_header
        doc: Type and length of the record.
      - id: body
        size: header.len_body
        type:
          switch-on: record_type
          cases:
            'record_type::end_of_stream': no_fields
            'record_type::global_data': global_data
            'record_type::connection_data': connection_data
            'record_type::watch_data': watch_data
            'record_type::transaction_data': transaction_data
            'record_type::node_data': node_data
            'record_type::global_quota_data': global_quota_data
            'record_type::domain_data': domain_data
            'record_type::watch_data_extended': watch_data_extended
        doc: Content of the record.
      - id: padding
        size: (8 - header.len_body % 8) % 8
        doc: 0 to 7 octets that pad the record to a multiple of 8 octets.
    instances:
      record_type:
        value: header.record_type
        doc: What the body is.
    types:
      record_header:
        doc: The first eight octets of a record.
        doc-ref: docs/designs/xenstore-migration.md, Records
        -orig-id: xs_state_record_header
        -webide-representation: '{record_type} {len_body:dec}'
        seq:
          - id: record_type
            -orig-id: type
            type: u4
            enum: record_type
            doc: What the body is. Unknown types are kept as octets.
          - id: len_body
            -orig-id: len
            type: u4
            doc: Length in octets of the body.
      no_fields:
        doc: Body of `END`, empty. Octets found there nevertheless are kept.
        doc-ref: docs/designs/xenstore-migration.md, END
        -webide-representation: '-'
        seq:
          - id: unexpected
            size-eos: true
            doc: Octets that should not be there (no layout exists).
      global_data:
        doc: What xenstored as a process needs; live update only.
        doc-ref: docs/designs/xenstore-migration.md, GLOBAL_DATA
        -orig-id: xs_state_global
        -webide-representation: 'socket {rw_socket_fd:dec}, event channels {evtchn_fd:dec}'
        seq:
          - id: rw_socket_fd
            -orig-id: rw-socket-fd
            type: s4
            doc: File descriptor of the socket that takes connections, or -1.
          - id: evtchn_fd
            -orig-id: evtchn-fd
            type: s4
            doc: File descriptor of the event channel driver.
          - id: padding
            size-eos: true
            doc: Padding, if the writer counted it as part of the body.
      connection_data:
        doc: One connection, and its data that has not been dealt with.
        doc-ref: docs/designs/xenstore-migration.md, CONNECTION_DATA
        -orig-id: xs_state_connection
        -key: [conn_id]
        -webide-representation: '{conn_id:dec} {conn_type} {conn_spec}'
        seq:
          - id: conn_id
            -orig-id: conn-id
            type: u4
            doc: Number of the connection, as later records name it; not 0.
          - id: conn_type
            -orig-id: conn-type
            type: u2
            enum: connection_type
            doc: How the client is connected.
          - id: fields
            type: u2
            doc: Which fields follow the data; 0 in older writers (padding).
          - id: conn_spec
            -orig-id: conn-spec
            size: 8
            type:
              switch-on: conn_type
              cases:
                'connection_type::shared_ring': shared_ring
                'connection_type::socket': socket
            doc: The other end of the connection.
          - id: len_in_data
            -orig-id: in-data-len
            type: u2
            doc: Length in octets of the data read and not processed.
          - id: len_out_resp
            -orig-id: out-resp-len
            type: u2
            doc: Length in octets of the partly sent response in `out_data`.
          - id: len_out_data
            -orig-id: out-data-len
            type: u4
            doc: Length in octets of the data still to be sent.
          - id: in_data
            -orig-id: data
            size: len_in_data
            doc: |
              Data read and not processed: xenstore messages, of which the last
              may be incomplete; kept as octets.
          - id: out_data
            -orig-id: data
            size: len_out_data
            doc: |
              Data to be sent: `len_out_resp` octets of a partly sent response,
              then xenstore messages; kept as octets.
          - id: alignment
            size: (8 - (len_in_data + len_out_data) % 8) % 8
            if: has_unique_id
            doc: Padding in front of `unique_id`.
          - id: unique_id
            -orig-id: unique-id
            type: u8
            if: has_unique_id
            doc: Unique number of the domain, as the hypervisor gave it.
          - id: padding
            size-eos: true
            doc: Padding, if the writer counted it as part of the body.
        instances:
          has_unique_id:
            -orig-id: XS_STATE_CONN_FIELDS_UNIQ_ID
            -flag-of: fields
            value: (fields & 0x1) != 0
            doc: True if `unique_id` follows the data.
        types:
          shared_ring:
            doc: A domain, connected by its ring page.
            doc-ref: docs/designs/xenstore-migration.md, CONNECTION_DATA
            -webide-representation: 'domain {domid:dec}, port {evtchn:dec}'
            seq:
              - id: domid
                type: u2
                doc: Domain that owns the ring page.
              - id: tdomid
                type: u2
                doc: |
                  Domain on whose behalf it acts (`SET_TARGET`), or 0x7ff4
                  (`DOMID_INVALID`).
              - id: evtchn
                type: u4
                doc: Port of the event channel to the domain.
          socket:
            doc: A process, connected by a socket; live update only.
            doc-ref: docs/designs/xenstore-migration.md, CONNECTION_DATA
            -webide-representation: 'file descriptor {socket_fd:dec}'
            seq:
              - id: socket_fd
                -orig-id: socket-fd
                type: s4
                doc: File descriptor of the connected socket.
              - id: reserved
                -orig-id: pad
                type: u4
                doc: Padding; zero.
      watch_data:
        doc: A watch of a connection.
        doc-ref: docs/designs/xenstore-migration.md, WATCH_DATA
        -orig-id: xs_state_watch
        -key: [conn_id, wpath, token]
        -webide-representation: '{conn_id:dec} {wpath} {token}'
        seq:
          - id: conn_id
            -orig-id: conn-id
            type: u4
            doc: Connection that set the watch.
          - id: len_wpath
            -orig-id: wpath-len
            type: u2
            doc: Length in octets of the path, with its NUL.
          - id: len_token
            -orig-id: token-len
            type: u2
            doc: Length in octets of the token, with its NUL.
          - id: wpath
            size: len_wpath
            type: str
            encoding: ISO-8859-1
            pad-right: 0
            doc: Path that is watched, as given with the request.
          - id: token
            size: len_token
            type: str
            encoding: ISO-8859-1
            pad-right: 0
            doc: Token by which the client knows the watch.
          - id: padding
            size-eos: true
            doc: Padding, if the writer counted it as part of the body.
      watch_data_extended:
        doc: |
          A watch of a connection that is limited in depth (version 2). The
          layout is the specification's; xenstored of Xen 4.22 leaves `depth`
          and `pad` out when it writes and still counts them in the length.
        doc-ref: docs/designs/xenstore-migration.md, WATCH_DATA_EXTENDED
        -orig-id: xs_state_watch_ext
        -key: [conn_id, wpath, token]
        -webide-representation: '{conn_id:dec} {wpath} {token} depth {depth:dec}'
        seq:
          - id: conn_id
            -orig-id: conn-id
            type: u4
            doc: Connection that set the watch.
          - id: len_wpath
            -orig-id: wpath-len
            type: u2
            doc: Length in octets of the path, with its NUL.
          - id: len_token
            -orig-id: token-len
            type: u2
            doc: Length in octets of the token, with its NUL.
          - id: depth
            type: u2
            doc: Levels below the path that count; 0xffff is no limit.
          - id: reserved
            -orig-id: pad
            type: u2
            doc: Padding; zero.
          - id: wpath
            size: len_wpath
            type: str
            encoding: ISO-8859-1
            pad-right: 0
            doc: Path that is watched, as given with the request.
          - id: token
            size: len_token
            type: str
            encoding: ISO-8859-1
            pad-right: 0
            doc: Token by which the client knows the watch.
          - id: padding
            size-eos: true
            doc: Padding, if the writer counted it as part of the body.
      transaction_data:
        doc: A transaction that has not ended.
        doc-ref: docs/designs/xenstore-migration.md, TRANSACTION_DATA
        -orig-id: xs_state_transaction
        -key: [conn_id, tx_id]
        -webide-representation: '{conn_id:dec} transaction {tx_id:dec}'
        seq:
          - id: conn_id
            -orig-id: conn-id
            type: u4
            doc: Connection that started the transaction.
          - id: tx_id
            -orig-id: tx-id
            type: u4
            doc: Number of the transaction, as the client knows it.
          - id: padding
            size-eos: true
            doc: Padding, if the writer counted it as part of the body.
      node_data:
        doc: A node of the store, or one that a transaction has changed.
        doc-ref: docs/designs/xenstore-migration.md, NODE_DATA
        -orig-id: xs_state_node
        -key: [path]
        -webide-representation: '{path} = {value:str}'
        seq:
          - id: conn_id
            -orig-id: conn-id
            type: u4
            doc: Connection of the pending transaction; 0 for a node of the store.
          - id: tx_id
            -orig-id: tx-id
            type: u4
            doc: Number of the pending transaction; without meaning if `conn_id` is 0.
          - id: len_path
            -orig-id: path-len
            type: u2
            doc: Length in octets of the path, with its NUL.
          - id: len_value
            -orig-id: value-len
            type: u2
            doc: Length in octets of the value.
          - id: access
            type: u2
            doc: What the transaction did to the node; 0 if it was deleted.
          - id: num_perms
            -orig-id: perm-count
            type: u2
            doc: Number of permissions; 0 for a node deleted in a transaction.
          - id: perms
            -orig-id: perm1..N
            type: node_perm
            repeat: expr
            repeat-expr: num_perms
            doc: Permissions; the first one names the owner.
          - id: path
            size: len_path
            type: str
            encoding: ISO-8859-1
            pad-right: 0
            doc: Absolute path of the node.
          - id: value
            size: len_value
            doc: Value of the node; any octets, NUL included.
          - id: padding
            size-eos: true
            doc: Padding, if the writer counted it as part of the body.
        instances:
          is_read:
            -orig-id: XS_STATE_NODE_TA_READ
            -flag-of: access
            value: (access & 0x1) != 0
            doc: True if the transaction read the node.
          is_written:
            -orig-id: XS_STATE_NODE_TA_WRITTEN
            -flag-of: access
            value: (access & 0x2) != 0
            doc: True if the transaction wrote the node.
        types:
          node_perm:
            doc: What a domain may do with a node.
            doc-ref: docs/designs/xenstore-migration.md, NODE_DATA
            -orig-id: xs_state_node_perm
            -webide-representation: 'domain {domid:dec}: {perm}'
            seq:
              - id: perm
                type: u1
                enum: permission
                doc: The right; the letter of `SET_PERMS`.
              - id: flags
                type: u1
                doc: Flags of the permission.
              - id: domid
                type: u2
                doc: Domain that has the right.
            instances:
              is_stale:
                -orig-id: XS_STATE_NODE_PERM_IGNORE
                -flag-of: flags
                value: (flags & 0x1) != 0
                doc: True if the permission is ignored, as its domain is gone.
      global_quota_data:
        doc: Quotas of xenstored; live update only.
        doc-ref: docs/designs/xenstore-migration.md, GLOBAL_QUOTA_DATA
        -orig-id: xs_state_glb_quota
        -webide-representation: '{num_dom_quotas:dec} for domains, {num_glob_quotas:dec} global'
        seq:
          - id: num_dom_quotas
            -orig-id: n-dom-quota
            type: u2
            doc: Number of quotas that hold for each domain.
          - id: num_glob_quotas
            -orig-id: n-glob-quota
            type: u2
            doc: Number of quotas that hold for all domains together.
          - id: quota_values
            -orig-id: quota-val
            type: u4
            repeat: expr
            repeat-expr: num_dom_quotas + num_glob_quotas
            doc: Values, those for each domain first; 0 is no limit.
          - id: quota_names
            -orig-id: quota-names
            type: strz
            encoding: ISO-8859-1
            repeat: expr
            repeat-expr: num_dom_quotas + num_glob_quotas
            doc: Names, in the order of the values.
          - id: padding
            size-eos: true
            doc: Padding, if the writer counted it as part of the body.
      domain_data:
        doc: Quotas and features of one domain.
        doc-ref: docs/designs/xenstore-migration.md, DOMAIN_DATA
        -orig-id: xs_state_domain
        -key: [domain_id]
        -webide-representation: 'domain {domain_id:dec}'
        seq:
          - id: domain_id
            -orig-id: domain-id
            type: u2
            doc: The domain.
          - id: num_quotas
            -orig-id: n-quota
            type: u2
            doc: Number of quotas.
          - id: features
            type: u4
            doc: |
              The feature word that the domain sees at offset 2064 of its ring
              page (version 2; zero in version 1).
          - id: quota_values
            -orig-id: quota-val
            type: u4
            repeat: expr
            repeat-expr: num_quotas
            doc: Values of the quotas; 0 is no limit.
          - id: quota_names
            -orig-id: quota-names
            type: strz
            encoding: ISO-8859-1
            repeat: expr
            repeat-expr: num_quotas
            doc: Names, in the order of the values.
          - id: padding
            size-eos: true
            doc: Padding, if the writer counted it as part of the body.
enums:
  record_type:
    0x00000000:
      id: end_of_stream
      -orig-id: END
      doc: No more records.
      doc-ref: docs/designs/xenstore-migration.md, END
    0x00000001:
      id: global_data
      -orig-id: GLOBAL_DATA
      doc: What xenstored as a process needs.
      doc-ref: docs/designs/xenstore-migration.md, GLOBAL_DATA
    0x00000002:
      id: connection_data
      -orig-id: CONNECTION_DATA
      doc: A connection.
      doc-ref: docs/designs/xenstore-migration.md, CONNECTION_DATA
    0x00000003:
      id: watch_data
      -orig-id: WATCH_DATA
      doc: A watch.
      doc-ref: docs/designs/xenstore-migration.md, WATCH_DATA
    0x00000004:
      id: transaction_data
      -orig-id: TRANSACTION_DATA
      doc: A transaction.
      doc-ref: docs/designs/xenstore-migration.md, TRANSACTION_DATA
    0x00000005:
      id: node_data
      -orig-id: NODE_DATA
      doc: A node.
      doc-ref: docs/designs/xenstore-migration.md, NODE_DATA
    0x00000006:
      id: global_quota_data
      -orig-id: GLOBAL_QUOTA_DATA
      doc: Quotas of xenstored.
      doc-ref: docs/designs/xenstore-migration.md, GLOBAL_QUOTA_DATA
    0x00000007:
      id: domain_data
      -orig-id: DOMAIN_DATA
      doc: Quotas and features of a domain.
      doc-ref: docs/designs/xenstore-migration.md, DOMAIN_DATA
    0x00000008:
      id: watch_data_extended
      -orig-id: WATCH_DATA_EXTENDED
      doc: A watch that is limited in depth (version 2).
      doc-ref: docs/designs/xenstore-migration.md, WATCH_DATA_EXTENDED
  connection_type:
    0x0000:
      id: shared_ring
      -orig-id: XS_STATE_CONN_TYPE_RING
      doc: Ring page of a domain.
      doc-ref: docs/designs/xenstore-migration.md, CONNECTION_DATA
    0x0001:
      id: socket
      -orig-id: XS_STATE_CONN_TYPE_SOCKET
      doc: Socket of a process.
      doc-ref: docs/designs/xenstore-migration.md, CONNECTION_DATA
  permission:
    0x62:
      id: read_write
      -orig-id: XS_STATE_NODE_PERM_BOTH
      doc: The letter b; may read and write.
      doc-ref: docs/misc/xenstore.txt, SET_PERMS
    0x6e:
      id: no_access
      -orig-id: XS_STATE_NODE_PERM_NONE
      doc: The letter n; may do nothing.
      doc-ref: docs/misc/xenstore.txt, SET_PERMS
    0x72:
      id: read_only
      -orig-id: XS_STATE_NODE_PERM_READ
      doc: The letter r; may read.
      doc-ref: docs/misc/xenstore.txt, SET_PERMS
    0x77:
      id: write_only
      -orig-id: XS_STATE_NODE_PERM_WRITE
      doc: The letter w; may write.
      doc-ref: docs/misc/xenstore.txt, SET_PERMS
