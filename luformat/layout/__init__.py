"""What the schemas say, as data.

In: `generated/layouts.json`, which the compile step makes of `ksy/`. Out: offsets, widths,
names and limits, and what a body of a type holds. Every other room asks here; none knows a
layout itself.
"""
