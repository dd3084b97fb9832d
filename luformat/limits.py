"""Limits of Xen that are no part of a layout, for those who write and those who check."""

from __future__ import annotations

from typing import Final

__all__ = ["MOST_VCPUS"]

MOST_VCPUS: Final = {"pv": 8192, "hvm": 128}
"""vCPUs that Xen gives a domain at most: MAX_VIRT_CPUS and HVM_MAX_VCPUS."""
