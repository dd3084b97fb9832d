"""What changed between two inputs.

In: two inputs. Out: changes, field by field. Domains are matched by handle, then by ID; records
by type and occurrence, records of one vCPU by its ID, entries of an HVM context by type and
instance.
"""
