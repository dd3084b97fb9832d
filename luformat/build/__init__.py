"""A handover to order: from the description of a host to a dump or a stream, faults included."""

from luformat.build._build import FORMATS, Built, build_memory, build_stream, write_dump
from luformat.build._faults import FAULTS, Fault, fault_named
from luformat.build._host import DomainPlan, Host, host_of, load_host

__all__ = [
    "FAULTS",
    "FORMATS",
    "Built",
    "DomainPlan",
    "Fault",
    "Host",
    "build_memory",
    "build_stream",
    "fault_named",
    "host_of",
    "load_host",
    "write_dump",
]
