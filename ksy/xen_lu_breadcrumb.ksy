meta:
  id: xen_lu_breadcrumb
  title: Xen live update breadcrumb
  application: Xen
  tags:
    - serialization
    - virtualization
  license: CC0-1.0
  ks-version: '0.11'
doc: |
  The first three words of the live update bootmem. The old Xen writes them as
  the last act of `kexec_reloc()`, so that the new Xen can find the data stream.
  Every word is stored in the byte order of the host and masked with
  `PAGE_MASK`: the low bits are zero, which makes byte order and page size of
  the host part of the magic.
doc-ref: docs/specs/live-update-handover.pandoc, Breadcrumb
-webide-representation: '{words}'
seq:
  - id: words
    type: three_words
    doc: The three words, in the byte order that the magic shows.
instances:
  magic_bytes:
    -orig-id: live_update_magic
    pos: 0
    size: 8
    doc: |
      The magic as it stands in memory: `00 60 70 55 65 76 69 4c` on a
      little-endian host with 4 KiB pages. The specification's example has
      `89` instead of `69`, which is a slip: the value it names ends in
      `0x69`, the letter `i`.
  host_is_be:
    value: magic_bytes[0] == 0x4c
    doc: True if a big-endian host wrote the breadcrumb.
types:
  three_words:
    meta:
      endian:
        switch-on: _parent.host_is_be
        cases:
          true: be
          _: le
    doc: The breadcrumb's words as numbers.
    doc-ref: docs/specs/live-update-handover.pandoc, Breadcrumb
    -webide-representation: '{num_pages:dec} pages of {page_size:dec}, MFN array at {ofs_mfn_array:hex}'
    seq:
      - id: magic
        -orig-id: live_update_magic
        type: u8
        valid:
          expr: '_ / 0x1000000 == 0x4c69766555'
        doc: |
          "LiveUpda" (`0x4c69766555706461`) masked with `PAGE_MASK`. The five
          high bytes survive any page size.
      - id: ofs_mfn_array
        -orig-id: mfn_array_physaddr
        type: u8
        doc: |
          Machine address of the MFN array, in bytes; page aligned. In a raw
          memory dump that starts at address 0 it is the offset in the file.
      - id: shifted_num_pages
        -orig-id: shifted_nr_pages
        type: u8
        doc: |
          Number of data pages, shifted left by `PAGE_SHIFT` so that the mask
          does not harm it. The posted producer shifts a 32-bit `int`: from
          0x80000 pages on the value is sign-extended, from 0x100000 on it is
          cut off.
    instances:
      unmasked_magic:
        value: 0x4c69766555706461.as<u8>
        doc: The magic before the mask, "LiveUpda" as a number.
      magic_low:
        value: (magic % 0x1000000).as<u4>
        enum: masked_magic
        doc: What the mask left of the low 24 bits, `0x706461` before it.
      page_shift:
        value: 'magic_low == masked_magic::pages_of_4k ? 12 : magic_low == masked_magic::pages_of_16k ? 14 : magic_low == masked_magic::pages_of_64k ? 16 : 0'
        doc: |
          `PAGE_SHIFT` of the host, the practical reading of the mask: 12
          (4 KiB), 14 (16 KiB) or 16 (64 KiB); 0 if the mask is none of these.
          8 KiB leaves the same magic as 4 KiB, 32 KiB up to 1 MiB the same as
          64 KiB; the MFN array has to confirm it.
      page_size:
        value: 'page_shift == 12 ? 4096 : page_shift == 14 ? 16384 : page_shift == 16 ? 65536 : 0'
        doc: |
          Size of a page of the host in bytes, as `page_shift` reads it; 0 if
          the magic tells none.
      num_pages:
        value: (shifted_num_pages / page_size).as<u8>
        if: page_size != 0
        doc: |
          Number of data pages, which is the number of entries of the MFN array;
          absent if the magic tells no page size.
    enums:
      masked_magic:
        0x706000:
          id: pages_of_4k
          -page-sizes: [0x1000, 0x2000]
          doc: Pages of 4 KiB, or of 8 KiB.
        0x704000:
          id: pages_of_16k
          -page-sizes: [0x4000]
          doc: Pages of 16 KiB.
        0x700000:
          id: pages_of_64k
          -page-sizes: [0x10000, 0x8000, 0x20000, 0x40000, 0x80000, 0x100000]
          doc: |
            Pages of 64 KiB, or of 32 KiB, or of 128 KiB up to 1 MiB; in the
            second posting of the series (v2), whose magic had zeros there, pages
            of 4 KiB too.
        0x706461:
          id: unmasked
          doc: Not masked at all, as no Xen stores it.
