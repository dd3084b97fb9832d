meta:
  id: xl_handshake
  title: Answers of xl migrate-receive on a migration pipe
  application: Xen
  tags:
    - serialization
    - virtualization
  license: CC0-1.0
  ks-version: '0.11'
doc: |
  What the receiving `xl` writes back to the sender while a domain is migrated,
  in the order of writing. A Remus receiver writes the banner only. The sender
  reads each message before it goes on; its own `permission_to_go` follows the
  saved domain (see `xl_save`).
doc-ref: tools/xl/xl.h, migrate_receiver_banner; tools/xl/xl_migrate.c
-webide-representation: '{report}'
seq:
  - id: banner
    -orig-id: migrate_receiver_banner
    type: receiver_banner
    if: first_octet == 0x78
    doc: The receiver is ready for the domain.
  - id: ready
    -orig-id: migrate_receiver_ready
    type: receiver_ready
    if: not _io.eof and (first_octet == 0x78 or eighth_octet == 0x72)
    doc: The domain has been received.
  - id: report
    -orig-id: migrate_report
    type: unpause_report
    if: not _io.eof and eighth_octet != 0x69
    doc: Whether the domain was started.
  - id: permission
    -orig-id: migrate_permission_to_go
    type: permission_to_go
    if: not _io.eof
    doc: |
      From the receiver after a failure: the sender may resume its own copy.
      From the sender, alone: the receiver may start the domain.
instances:
  first_octet:
    pos: 0
    type: u1
    doc: The first letter of the first message; `x` is that of the banner.
  eighth_octet:
    pos: 7
    type: u1
    doc: |
      The first letter that tells the other messages apart: `r` of "domain
      received", `i` of "domain is yours", `u` of "my copy unpause".
types:
  receiver_banner:
    doc: First message of the receiver; without a terminating NUL.
    doc-ref: tools/xl/xl.h, migrate_receiver_banner
    -orig-id: migrate_receiver_banner
    -webide-representation: 'receiver banner'
    seq:
      - id: text
        contents: ['xl migration receiver ready, send binary domain data.', 0x0a]
        doc: The message and a line feed.
  receiver_ready:
    doc: The receiver's word that the whole domain has arrived.
    doc-ref: tools/xl/xl.h, migrate_receiver_ready
    -orig-id: migrate_receiver_ready
    -webide-representation: 'domain received'
    seq:
      - id: text
        contents: ['domain received, ready to unpause', 0]
        doc: The message and a NUL.
  permission_to_go:
    doc: |
      The word that the other side may run the domain: from the sender after
      the transfer, from the receiver after a failure.
    doc-ref: tools/xl/xl.h, migrate_permission_to_go
    -orig-id: migrate_permission_to_go
    -webide-representation: 'permission to go'
    seq:
      - id: text
        contents: ['domain is yours, you are cleared to unpause', 0]
        doc: The message and a NUL.
  unpause_report:
    doc: How starting the domain went.
    doc-ref: tools/xl/xl.h, migrate_report
    -orig-id: migrate_report
    -webide-representation: 'status {status:dec}'
    seq:
      - id: text
        contents: ['my copy unpause results are as follows', 0]
        doc: The message and a NUL.
      - id: status
        type: u1
        doc: 0 if the domain runs, else the low octet of the negated error code.
