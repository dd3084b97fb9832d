// The package around the generated Python modules.
import { upperCamel } from './names.mjs';

/** `__init__.py`: root classes by name, each module imported when first used. */
export function pythonInit(files, { schemas }) {
  const classes = [...schemas.keys()].map((name) => [upperCamel(name), name])
    .sort(([a], [b]) => (a < b ? -1 : 1));
  const names = classes.map(([cls]) => `    "${cls}",`).join('\n');
  const modules = classes.map(([cls, name]) => `    "${cls}": "${name}",`).join('\n');
  return new Map([['__init__.py', `# This is a generated file! Please edit the source .ksy files and run the compile step
"""Parsers and writers of the schemas, one module per .ksy file.

Each root class can also be had from here: \`\`luformat_ksy.XenLuStream\`\`. A
module is imported when one of its names is first asked for.
"""

from importlib import import_module

__all__ = [
${names}
]

_MODULES = {
${modules}
}


def __getattr__(name: str) -> object:
    module = _MODULES.get(name)
    if module is None:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(f"{__name__}.{module}"), name)


def __dir__() -> list[str]:
    return sorted(__all__)
`]]);
}
