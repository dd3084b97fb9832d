"""The format for others: their programs held to the vectors, and the document that defines it.

What comes in are the vectors, the schemas and the rules; what goes out are results, the text of a
document, and what a document or a set of layouts has that another one has not.
"""
