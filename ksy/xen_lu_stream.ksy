meta:
  id: xen_lu_stream
  title: Xen live update data stream
  application: Xen
  file-extension: lustream
  tags:
    - serialization
    - virtualization
  license: CC0-1.0
  ks-version: '0.11'
  imports:
    - xen_record
doc: |
  The data stream as one contiguous file, which is what the new Xen sees once it
  has mapped the data pages side by side: global records, then `LU_DOMAIN_INFO`
  and the records of that domain for every domain, then `END`. What follows
  `END` in the last page is not part of the stream.

  The stream has no header. Its byte order is that of the host; the breadcrumb
  tells it, and where there is only the stream, the first record does:
  `LU_VERSION` begins with the octet 0x40 on a big-endian host.
doc-ref: docs/specs/live-update-handover.pandoc, Data Stream Overview
-webide-representation: '{records.length:dec} records'
seq:
  - id: records
    type: 'xen_record(host_is_be, _index == 0 ? 8 : records[_index - 1].next_guest_width)'
    repeat: until
    repeat-until: _.record_type == xen_record::record_type::end_of_stream
    -read-only: true
    doc: All records through `END`.
instances:
  first_octet:
    pos: 0
    type: u1
    doc: The first octet of the first record's type.
  host_is_be:
    value: first_octet == 0x40 or first_octet == 0xc0
    doc: True if a big-endian host wrote the stream.
