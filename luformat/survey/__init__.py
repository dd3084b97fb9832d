"""Many inputs: from what a user names to one row, or one verdict, an input.

In go names of files, folders, patterns and lists; out come rows, which can be read again.
"""
