meta:
  id: member_unknown
seq:
  - id: kind
    type: u1
    enum: kind
enums:
  kind:
    0: unknown
    1: known
