"""Writes the pages of the documentation that can be made from the repository."""
