meta:
  id: enum_in_runtime_endian
  endian:
    switch-on: order
    cases:
      1: be
      _: le
seq:
  - id: order
    type: u1
  - id: body
    type: body
types:
  body:
    seq:
      - id: kind
        type: u4
        enum: kind
enums:
  kind:
    1: first
