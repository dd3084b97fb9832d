from luformat_ksy.xenstore_state import XenstoreState

# A state that ends at once: header and END record of a little-endian xenstored.
data = b"xenstore" + bytes.fromhex("00000001 00000000") + bytes(8)
state = XenstoreState.from_bytes(data)
state._read()
print(f"version {state.header.version}, big-endian: {state.host_is_be}")
for record in state.records:
    print(record.record_type.name)
