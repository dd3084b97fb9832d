meta:
  id: xen_lu_memory
  title: Xen live update handover in a raw memory dump
  application: Xen
  file-extension: raw
  tags:
    - serialization
    - virtualization
  license: CC0-1.0
  ks-version: '0.11'
  imports:
    - xen_lu_breadcrumb
    - xen_record
doc: |
  A raw dump of machine memory that starts at address 0: breadcrumb, MFN array
  and records are found by following the addresses in memory, without any code
  beside the schema.

  The breadcrumb is looked for at the start of each MiB, as `liveupdate=` is
  given in MiB. A record that lies in one page is typed to the last field. One
  that runs over several pages, which need not follow each other in memory,
  shows its header and the pieces of its body; as a stream (see
  `xen_lu_stream`) it is typed as well.
doc-ref: docs/specs/live-update-handover.pandoc, Breadcrumb and Data Stream Overview
-read-only: true
-webide-representation: 'breadcrumb at {ofs_breadcrumb:hex}'
seq: []
instances:
  slots:
    pos: 0
    type: slot(_index)
    repeat: until
    repeat-until: _.is_breadcrumb or (_.index.as<u8> + 2) * 0x100000 > _io.size
    doc: The places looked at, one per MiB, up to the breadcrumb.
  has_breadcrumb:
    value: slots[slots.size - 1].is_breadcrumb
    doc: False if no MiB of the dump starts with a breadcrumb.
  ofs_breadcrumb:
    value: (slots.size - 1) * 0x100000
    doc: Machine address of the live update bootmem, in bytes.
  breadcrumb:
    pos: ofs_breadcrumb
    size: 24
    type: xen_lu_breadcrumb
    if: has_breadcrumb
    doc: The first three words of the live update bootmem.
  handover:
    pos: 0
    type: page_walk(breadcrumb.host_is_be, breadcrumb.words.ofs_mfn_array, breadcrumb.words.num_pages, breadcrumb.words.page_size)
    if: has_breadcrumb
    doc: MFN array and records, as the breadcrumb leads to them.
types:
  slot:
    doc: The start of one MiB of memory.
    doc-ref: docs/specs/live-update-handover.pandoc, Memory Usage Restrictions
    -webide-representation: '{is_breadcrumb}'
    params:
      - id: index
        type: u4
        doc: Number of the MiB.
    instances:
      magic:
        io: _root._io
        pos: index * 0x100000
        size: 8
        doc: The eight octets where the magic would be.
      is_breadcrumb:
        value: |
          (magic[7] == 0x4c and magic[6] == 0x69 and magic[5] == 0x76 and magic[4] == 0x65 and magic[3] == 0x55 and magic[2] == 0x70 and (magic[1] == 0x60 or magic[1] == 0x40 or magic[1] == 0) and magic[0] == 0)
          or (magic[0] == 0x4c and magic[1] == 0x69 and magic[2] == 0x76 and magic[3] == 0x65 and magic[4] == 0x55 and magic[5] == 0x70 and (magic[6] == 0x60 or magic[6] == 0x40 or magic[6] == 0) and magic[7] == 0)
        doc: |
          True if the octets are the magic as a mask of 4 KiB to 1 MiB leaves
          it, in either byte order.
  page_walk:
    meta:
      endian:
        switch-on: host_is_be
        cases:
          true: be
          _: le
    doc: The data stream, walked through the MFN array.
    doc-ref: docs/specs/live-update-handover.pandoc, Live Update Data Stream
    -webide-representation: '{num_pages:dec} pages'
    params:
      - id: host_is_be
        type: bool
        doc: True if a big-endian host wrote the stream.
      - id: ofs_mfn_array
        type: u8
        doc: Machine address of the MFN array, in bytes.
      - id: num_pages
        type: u8
        doc: Number of data pages.
      - id: page_size
        type: u4
        doc: Size of a page in bytes.
    seq:
      - id: records
        type: 'placed_record(_index == 0 ? 0 : records[_index - 1].ofs_next, _index == 0 ? 8 : records[_index - 1].next_guest_width)'
        repeat: until
        repeat-until: _.header.record_type == xen_record::record_type::end_of_stream
        doc: All records through `END`.
    instances:
      mfns:
        io: _root._io
        pos: ofs_mfn_array
        type: u8
        repeat: expr
        repeat-expr: num_pages
        doc: |
          The MFN array: frame numbers (not addresses) of the data pages, in
          stream order. Slots after the last one are not meaningful.
      pages:
        pos: 0
        type: page(_index)
        repeat: expr
        repeat-expr: num_pages
        doc: The data pages in stream order.
    types:
      page:
        doc: One data page.
        doc-ref: docs/specs/live-update-handover.pandoc, Live Update Data Stream
        -webide-representation: 'MFN {mfn:hex}'
        params:
          - id: index
            type: u4
            doc: Position of the page in the stream.
        instances:
          mfn:
            value: _parent.mfns[index]
            doc: Machine frame number of the page.
          data:
            io: _root._io
            pos: mfn * _parent.page_size
            size: _parent.page_size
            doc: The page's octets, a part of the stream that no record border bounds.
      placed_record:
        doc: A record and where it lies, in the stream and in memory.
        doc-ref: docs/specs/live-update-handover.pandoc, Data Stream Overview
        -webide-representation: '{header.record_type} stream {ofs:hex} maddr {maddr:hex}'
        params:
          - id: ofs
            type: u8
            doc: Offset of the record in the stream.
          - id: guest_width
            type: u1
            doc: Width of the words of the guest that the record belongs to, in octets.
        instances:
          maddr:
            value: (_parent.mfns[ofs / _parent.page_size] * _parent.page_size + ofs % _parent.page_size).as<u8>
            doc: Machine address of the record's header, which never runs over the end of a page.
          header:
            io: _root._io
            pos: maddr
            type: xen_record::record_header(_parent.host_is_be)
            doc: Type and length of the record.
          ofs_next:
            value: (ofs + 8 + header.len_body + (8 - header.len_body % 8) % 8).as<u8>
            doc: Offset in the stream of the record that follows.
          ofs_body:
            value: (ofs + 8).as<u8>
            doc: Offset in the stream of the record's body.
          told_guest_width:
            io: _root._io
            pos: _parent.mfns[ofs_body / _parent.page_size] * _parent.page_size + ofs_body % _parent.page_size
            type: u1
            if: header.record_type == xen_record::record_type::x86_pv_info
            doc: What `X86_PV_INFO` says of its domain's words, in whichever page.
          next_guest_width:
            value: 'header.record_type == xen_record::record_type::x86_pv_info ? (told_guest_width == 4 ? 4 : 8) : header.record_type == xen_record::record_type::lu_domain_info ? 8 : guest_width'
            doc: Width of the words of the guest that the next record belongs to.
          num_pieces:
            value: ((ofs_next - 1) / _parent.page_size - ofs / _parent.page_size + 1).as<u8>
            doc: Number of pages that the record lies in.
          record:
            io: _root._io
            pos: maddr
            size: ofs_next - ofs
            type: xen_record(_parent.host_is_be, guest_width)
            if: num_pieces == 1
            doc: The record to the last field, if it lies in one page.
          pieces:
            pos: 0
            type: piece(_index)
            repeat: expr
            repeat-expr: num_pieces
            if: num_pieces > 1
            doc: The parts of the record, one per page that it lies in.
        types:
          piece:
            doc: The part of a record that lies in one page.
            doc-ref: docs/specs/live-update-handover.pandoc, Live Update Data Stream
            -webide-representation: 'maddr {maddr:hex}'
            params:
              - id: index
                type: u4
                doc: Number of the piece.
            instances:
              ofs_piece:
                value: '(index == 0 ? _parent.ofs : (_parent.ofs / _parent._parent.page_size + index) * _parent._parent.page_size).as<u8>'
                doc: Offset of the piece in the stream.
              ofs_piece_end:
                value: '((ofs_piece / _parent._parent.page_size + 1) * _parent._parent.page_size < _parent.ofs_next ? (ofs_piece / _parent._parent.page_size + 1) * _parent._parent.page_size : _parent.ofs_next).as<u8>'
                doc: Offset in the stream of the octet after the piece.
              maddr:
                value: _parent._parent.mfns[ofs_piece / _parent._parent.page_size] * _parent._parent.page_size + ofs_piece % _parent._parent.page_size
                doc: Machine address of the piece.
              data:
                io: _root._io
                pos: maddr
                size: ofs_piece_end - ofs_piece
                doc: The octets of the piece.
