meta:
  id: enum_of_import
  imports:
    - with_enum
seq:
  - id: kinds
    type: u1
    enum: with_enum::kind
    repeat: until
    repeat-until: _ == with_enum::kind::second
