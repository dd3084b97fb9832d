"""What the schemas say, as data.

In: `generated/layouts.json` and `plans.json`, which the compile step makes of `ksy/`. Out:
offsets, widths, names and limits, and what a body of a type holds: `plan` (what a type says),
`shape` (where the values of one body stand), and by the shape its values (`view`), its text
(`text`), its bytes from a document (`pack`). Every other room asks here; none knows a layout
itself.
"""
