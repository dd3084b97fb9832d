"""Everything that was read, as one tree.

In: a handover or a container. Out: nodes with name, value, meaning and place, made when they
are looked at.
"""
