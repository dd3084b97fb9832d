"""Colours and fonts of the map: told apart by the colour-blind, in light and in dark."""

from __future__ import annotations

from typing import Final

from luformat.handover.owners import Owner

__all__ = ["DOMAIN_COLOURS", "OWNER_CLASSES", "map_style"]

OWNER_CLASSES: Final = {
    Owner.BREADCRUMB: "crumb",
    Owner.ARRAY: "array",
    Owner.DATA: "data",
    Owner.M2P: "m2p",
    Owner.M2P_COMPAT: "compat",
    Owner.BOOTMEM: "bootmem",
}
"""The class of an owner; of several owners the first here gives the colour."""

# Owners have the colours of Okabe and Ito, domains those of Paul Tol's "muted" scheme:
# (light, dark), the dark ones lighter where they would drown.
_FILLS: Final = {
    "sheet": ("#ffffff", "#11161c"),
    "text": ("#1b1f24", "#e8ebee"),
    "muted": ("#57606a", "#9ea7b3"),
    "alert": ("#b3123f", "#ff7b9c"),
    "ram": ("#e6e9ed", "#2b333c"),
    "hole": ("url(#gap)", "url(#gap)"),
    "crumb": ("#d55e00", "#f07f2e"),
    "array": ("#e69f00", "#f0b429"),
    "data": ("#0072b2", "#3f9fdc"),
    "m2p": ("#009e73", "#1fbf93"),
    "compat": ("#7fbf9f", "#78cfae"),
    "bootmem": ("#56b4e9", "#56b4e9"),
    "global": ("#6e7781", "#8b949e"),
    "slack": ("url(#gap)", "url(#gap)"),
    "unread": ("url(#clash)", "url(#clash)"),
    "clash": ("url(#clash)", "url(#clash)"),
}
_DOMAINS: Final = (
    ("#332288", "#8f80e0"),
    ("#cc6677", "#d9818f"),
    ("#44aa99", "#44aa99"),
    ("#c2a83e", "#ddcc77"),
    ("#882255", "#c0588f"),
    ("#4fa3cf", "#88ccee"),
    ("#808020", "#adad45"),
    ("#aa4499", "#c76bb8"),
)
DOMAIN_COLOURS: Final = len(_DOMAINS)
"""Domains after so many get the colours again."""

_LINES: Final = {"gapline": ("#aeb6bf", "#4a545f"), "clashline": ("#d6336c", "#ff7b9c")}

_SANS: Final = 'ui-sans-serif,system-ui,"Segoe UI",Roboto,"DejaVu Sans",Arial,sans-serif'
_MONO: Final = 'ui-monospace,SFMono-Regular,Menlo,Consolas,"DejaVu Sans Mono",monospace'
_SHAPE: Final = f"""
text{{font-family:{_SANS};font-size:12px}}
.mono{{font-family:{_MONO};font-size:11.5px}}
.h1{{font-size:20px;font-weight:600}}.h2{{font-size:13px;font-weight:600}}.b{{font-weight:600}}
.small{{font-size:11px}}.end{{text-anchor:end}}.mid{{text-anchor:middle}}
.halo{{paint-order:stroke;stroke-width:5px;stroke-linejoin:round}}
.pale{{fill-opacity:.14}}.beam{{fill-opacity:.13}}
.wire{{fill:none;stroke-width:1.5;stroke-opacity:.75}}.tick{{fill:none;stroke-width:1}}
.frame{{fill:none;stroke-width:1}}.cut{{stroke-width:1.5}}.alarm{{fill:none;stroke-width:1.5}}
.gone{{stroke-dasharray:4 3}}
""".strip()


def map_style() -> str:
    """Return the style sheet and the hatchings that its classes use."""
    light = _rules(0)
    dark = _rules(1)
    hatch = "".join(
        f'<pattern id="{name}" width="6" height="6" patternUnits="userSpaceOnUse" '
        'patternTransform="rotate(45)">'
        f'<path class="{name}line" d="M0 0V6" stroke-width="{width}"/></pattern>'
        for name, width in (("gap", 2), ("clash", 3))
    )
    return (
        f"<style>\n{_SHAPE}\n{light}\n@media (prefers-color-scheme:dark){{\n{dark}\n}}\n</style>"
        f"\n<defs>{hatch}</defs>"
    )


def _rules(theme: int) -> str:
    rules = [f".{name}{{fill:{pair[theme]}}}" for name, pair in _FILLS.items()]
    rules += [f".d{number}{{fill:{pair[theme]}}}" for number, pair in enumerate(_DOMAINS)]
    wires = {f"d{number}": pair for number, pair in enumerate(_DOMAINS)}
    wires |= {name: _FILLS[name] for name in ("global", "data")}
    wires |= {"slack": _FILLS["muted"], "unread": _FILLS["alert"]}
    rules += [f".wire.{name}{{fill:none;stroke:{pair[theme]}}}" for name, pair in wires.items()]
    rules += [f".{name}{{stroke:{pair[theme]}}}" for name, pair in _LINES.items()]
    line = _LINES["gapline"][theme]
    rules.append(f".frame,.tick{{stroke:{line}}}")
    rules.append(f".cut{{fill:{_FILLS['sheet'][theme]};stroke:{_FILLS['muted'][theme]}}}")
    rules.append(f".halo{{stroke:{_FILLS['sheet'][theme]}}}")
    rules.append(f".alarm{{fill:none;stroke:{_LINES['clashline'][theme]}}}")
    return "\n".join(rules)
