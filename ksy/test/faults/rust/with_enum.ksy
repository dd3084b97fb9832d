meta:
  id: with_enum
enums:
  kind:
    1: first
    2: second
