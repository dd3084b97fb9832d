meta:
  id: large_divisor
  endian: le
seq:
  - id: raw
    type: u8
instances:
  high:
    value: raw / 0x10000000000000
