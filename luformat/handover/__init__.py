"""From records to what they mean together.

In: the records of one live update stream, and the memory it came from. Out: domains, the M2P,
who owns which machine pages, and a small dump to send (`carve`).
"""
