"""What changed between two inputs, field by field.

Domains are matched by handle, then by ID; records by type and occurrence, records of one
vCPU by its ID, entries of an HVM context by type and instance.
"""

from luformat.diff._change import Change, Ignored, volatile_patterns
from luformat.diff._compare import diff_inputs

__all__ = ["Change", "Ignored", "diff_inputs", "volatile_patterns"]
