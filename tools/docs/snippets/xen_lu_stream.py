from luformat_ksy.xen_lu_stream import XenLuStream

stream = XenLuStream.from_file("tests/data/handover/ext/stream.bin")
stream._read()
for record in stream.records:
    print(record.record_type, record.header.len_body)
