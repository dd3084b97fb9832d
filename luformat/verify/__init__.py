"""Is this handover right, or this saved domain?

In: a handover, a stream or a container, and a profile. Out: findings, each with its rule,
severity and place.
"""
