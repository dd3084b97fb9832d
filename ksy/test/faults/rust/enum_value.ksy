meta:
  id: enum_value
seq:
  - id: kind
    type: u1
    enum: kind
instances:
  same:
    value: kind
enums:
  kind:
    1: first
