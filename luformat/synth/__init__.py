"""Handovers and images to order.

In: the description of a host, perhaps a fault. Out: the bytes of a dump, stream or image.
"""
