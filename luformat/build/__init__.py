"""Handovers and images to order: from the description of a host, faults included."""

from luformat.build._build import FORMATS, Built, build_memory, build_stream, write_dump
from luformat.build._faults import FAULTS, Fault, fault_named
from luformat.build._host import DomainPlan, Host, host_of, load_host
from luformat.build._image import IMAGE_KINDS, build_image

__all__ = [
    "FAULTS",
    "FORMATS",
    "IMAGE_KINDS",
    "Built",
    "DomainPlan",
    "Fault",
    "Host",
    "build_image",
    "build_memory",
    "build_stream",
    "fault_named",
    "host_of",
    "load_host",
    "write_dump",
]
