"""What a user names, opened.

What comes in are the names of files, objects and machines; what goes out is a dump, a stream or a
container, with all that can be asked of it.
"""
