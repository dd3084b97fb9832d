"""Output forms.

In: nodes, findings, maps. Out: text for people; JSON, SVG and SARIF for programs.
"""
