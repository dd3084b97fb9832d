from luformat_ksy.xl_handshake import XlHandshake

# What `xl migrate-receive` wrote to its end of the pipe, here before anything arrived.
data = b"xl migration receiver ready, send binary domain data.\n"
answers = XlHandshake.from_bytes(data)
answers._read()
print("banner:", answers.banner.text)
