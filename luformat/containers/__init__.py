"""What Xen's toolstack puts around records.

In: a `ByteSource` with an xl save file, a libxl or libxc stream, an HVM context or xenstored's
state. Out: its layers, indexed in place without reading page data; what breaks one is kept
beside all that stands before the fault.
"""
