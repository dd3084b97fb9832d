"""JSON to bytes and back, without loss.

In: an input, or a document. Out: the JSON document of `decode`, or the bytes that it stands
for.
"""
