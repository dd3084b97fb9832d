"""How well a stream is found again without its breadcrumb: `python -m tests.recovery`."""
