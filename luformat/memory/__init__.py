"""From a file to machine memory.

In: the files that a user names, whatever the container (raw, ELF core, kdump, LiME, AVML;
packed or not). Out: bytes by machine address (`MemoryImage`) or by offset (`ByteSource`), and
for each address that cannot be read, why. `write` goes the other way.
"""
