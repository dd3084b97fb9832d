meta:
  id: libvirt_save
  title: Domain saved by libvirt (libxl driver)
  application: libvirt
  file-extension: save
  tags:
    - serialization
    - virtualization
  license: CC0-1.0
  ks-version: '0.11'
  imports:
    - libxl_stream
  endian: le
doc: |
  A file of `virsh save` (or of managed save) where libvirt drives Xen: a header,
  the domain's description in XML, and what libxl writes.
doc-ref: libvirt, src/libxl/libxl_conf.h, libxlSavefileHeader
-webide-representation: '{header}'
seq:
  - id: header
    -orig-id: libxlSavefileHeader
    type: save_header
    doc: Identifies the file; tells what follows.
  - id: description
    size: header.len_xml
    type: domain_xml
    doc: The domain's description.
  - id: stream
    type: libxl_stream
    if: header.version == 2
    doc: The domain, as libxl writes it.
  - id: legacy_stream
    size-eos: true
    if: header.version != 2
    doc: |
      The domain in the legacy format of Xen 4.5 and earlier, which has no
      layout of its own, if the version is 1.
  - id: trailer
    size-eos: true
    if: header.version == 2
    doc: What follows the stream; nothing, in a file that libvirt wrote.
types:
  save_header:
    doc: The file's header, 64 octets in the byte order of the host, which is x86.
    doc-ref: libvirt, src/libxl/libxl_conf.h, libxlSavefileHeader
    -orig-id: libxlSavefileHeader
    -webide-representation: 'version {version:dec}, {len_xml:dec} octets of XML'
    seq:
      - id: magic
        contents: [libvirt-xml, 0x0a, ' ', 0x00, ' ', 0x0d]
        doc: 16 octets that a transfer in text mode would damage.
      - id: version
        type: u4
        doc: |
          What follows the description: 1 a stream in the legacy format, 2 a
          libxl stream.
      - id: len_xml
        -orig-id: xmlLen
        type: u4
        doc: Length in octets of the description, with its terminating NUL.
      - id: unused
        type: u4
        repeat: expr
        repeat-expr: 10
        doc: Left for later versions; zero.
  domain_xml:
    doc: The domain's description.
    doc-ref: libvirt, docs/formatdomain.rst
    -webide-representation: '{xml}'
    seq:
      - id: xml
        type: strz
        encoding: UTF-8
        doc: The description, as `virsh dumpxml` prints it.
      - id: unexpected
        size-eos: true
        doc: Octets behind the terminating NUL; there are none.
