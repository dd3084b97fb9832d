"""From a stream to records and their values.

In: a `ByteSource`. Out: an index of the framed records in it, and each body decoded on demand.
"""
