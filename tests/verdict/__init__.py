"""What `verify` notices of damage to handovers, measured: `python -m tests.verdict`."""
