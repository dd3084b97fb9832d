"""The version of luformat."""

__version__ = "0.1.0"
