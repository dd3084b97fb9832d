"""From machine memory to the stream.

In: a `MemoryImage`, perhaps the region that the command line reserves. Out: the breadcrumb with
the evidence for it, the page list, and the stream: one `ByteSource` over the scattered pages.
"""
