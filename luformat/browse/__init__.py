"""The terminal explorer: tree, bytes and meaning of an input side by side.

In: an outline, or two with their differences. Out: a Textual application. Only what is on the
screen is made: `rows` knows which line of the tree is which node, and keeps none but those that
were opened.
"""
