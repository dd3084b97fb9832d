meta:
  id: xl_save
  title: Domain saved by xl
  application: Xen
  tags:
    - serialization
    - virtualization
  license: CC0-1.0
  ks-version: '0.11'
  imports:
    - libxl_stream
doc: |
  A file of `xl save`, or what `xl migrate` and `xl remus` send: a header, the
  domain's configuration, the libxl stream.
doc-ref: tools/xl/xl.h, struct save_file_header
-webide-representation: '{header}'
seq:
  - id: header
    -orig-id: save_file_header
    type: save_header
    doc: Identifies the file; tells what follows.
  - id: optional_data
    size: header.words.len_optional_data
    type: config_part(host_is_be)
    if: header.words.len_optional_data != 0
    doc: The domain's configuration.
  - id: stream
    type: libxl_stream
    if: header.words.is_stream_v2
    doc: The domain, as libxl writes it.
  - id: legacy_stream
    size-eos: true
    if: not header.words.is_stream_v2
    doc: |
      The domain in the legacy format of Xen 4.5 and earlier. No layout: the
      format depends on the word size of the toolstack and says nowhere which
      it is.
  - id: trailer
    size-eos: true
    if: header.words.is_stream_v2
    doc: |
      What follows the stream: nothing in a file; on the pipe of `xl migrate`
      the message `xl_handshake::permission_to_go`.
instances:
  host_is_be:
    value: header.host_is_be
    doc: True if a big-endian host wrote the header.
types:
  save_header:
    doc: The file's header.
    doc-ref: tools/xl/xl.h, struct save_file_header
    -orig-id: save_file_header
    -webide-representation: '{words}'
    seq:
      - id: magic
        -orig-id: savefileheader_magic
        contents: ['Xen saved domain, xl format', 0x0a, ' ', 0x00, ' ', 0x0d]
        doc: 32 octets that a transfer in text mode would damage.
      - id: byteorder
        size: 4
        valid:
          any-of: ['[4, 3, 2, 1]', '[1, 2, 3, 4]']
        doc: The number 0x01020304 in the byte order of the host.
      - id: words
        type: header_words(host_is_be)
        doc: The rest of the header, in that byte order.
    instances:
      host_is_be:
        value: byteorder[0] == 1
        doc: True if a big-endian host wrote the header.
  header_words:
    meta:
      endian:
        switch-on: host_is_be
        cases:
          true: be
          _: le
    doc: The header's fields after the byte order mark.
    doc-ref: tools/xl/xl.h, struct save_file_header
    -orig-id: save_file_header
    -webide-representation: 'stream v2: {is_stream_v2}, JSON: {is_json}'
    params:
      - id: host_is_be
        type: bool
        doc: True if a big-endian host wrote the header.
    seq:
      - id: mandatory_flags
        type: u4
        doc: A reader that does not know one of these flags must refuse the file.
      - id: optional_flags
        type: u4
        doc: Flags that a reader may ignore; none is defined.
      - id: len_optional_data
        -orig-id: optional_data_len
        type: u4
        doc: Length in octets of the data between header and stream.
    instances:
      is_json:
        -orig-id: XL_MANDATORY_FLAG_JSON
        -flag-of: mandatory_flags
        value: (mandatory_flags & 0x1) != 0
        doc: True if the configuration is JSON; else it is in xl.cfg syntax.
      is_stream_v2:
        -orig-id: XL_MANDATORY_FLAG_STREAMv2
        -flag-of: mandatory_flags
        value: (mandatory_flags & 0x2) != 0
        doc: True if a libxl stream follows; else the legacy format.
  config_part:
    meta:
      endian:
        switch-on: host_is_be
        cases:
          true: be
          _: le
    doc: What stands between header and stream.
    doc-ref: tools/xl/xl.h, optional data
    -webide-representation: '{len_config:dec} octets of configuration'
    params:
      - id: host_is_be
        type: bool
        doc: True if a big-endian host wrote the header.
    seq:
      - id: len_config
        type: u4
        doc: Length in octets of the configuration, with its terminating NUL.
      - id: config
        size: len_config
        type: str
        encoding: UTF-8
        pad-right: 0
        doc: The domain's configuration, as text.
      - id: reserved
        size-eos: true
        doc: Data of later versions of xl; none is defined.
