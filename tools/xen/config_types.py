"""What libxl parses of a configuration, by release: `python -m tools.xen.config_types CLONE`.

Reads the types that libxl's own compiler makes its parsers of, `libxl_types.idl` as it was in
each known release, out of a clone of Xen's repository, and writes the keys of a domain's
configuration with the type of each to `luformat/containers/xl_config.json`. Up to now releases
have only added keys and values, so that the newest order holds for all: checked here.
"""

from __future__ import annotations

import contextlib
import io
import json
import subprocess
import sys
import tempfile
from pathlib import Path
from types import ModuleType
from typing import Any, Final

from luformat.containers.config_types import CONFIG_TYPES
from luformat.containers.receivers import RELEASES, Release

_FOLDERS: Final = ("tools/libs/light", "tools/libxl")
"""Where libxl stands, and where it stood before 4.15."""
_ROOT: Final = "domain_config"
_PREFIX, _SUFFIX = "libxl__", "_parse_json"

Structs = dict[str, dict[str, str]]
Enums = dict[str, list[str]]


def main(arguments: list[str]) -> int:
    """Run the command and return its exit code."""
    (clone,) = arguments
    structs: dict[str, dict[str, list[str]]] = {}
    enums: dict[str, dict[str, str]] = {}
    for release in RELEASES:
        ours, values = _types(clone, release)
        for name, fields in ours.items():
            rows = structs.setdefault(name, {})
            if [key for key in fields if key in rows] != [*rows]:
                raise SystemExit(f"{release}: {name} has lost or moved keys")
            # In the order of this release: a key may have come in between.
            structs[name] = {
                key: rows.get(key, [kind, str(release)]) for key, kind in fields.items()
            }
            if any(structs[name][key][0] != kind for key, kind in fields.items()):
                raise SystemExit(f"{release}: {name} has a key of another type")
        for name, found in values.items():
            known = enums.setdefault(name, {})
            if not known.keys() <= set(found):
                raise SystemExit(f"{release}: {name} has lost values")
            for value in found:
                known.setdefault(value, str(release))
    content = {"structs": _told(structs), "enums": enums}
    CONFIG_TYPES.write_text(json.dumps(content, indent=1) + "\n")
    return 0


def _told(structs: dict[str, dict[str, list[str]]]) -> dict[str, dict[str, str]]:
    """Return each key's type, and behind it the release that brought the key."""
    return {
        name: {key: " ".join(row) for key, row in fields.items()}
        for name, fields in structs.items()
    }


def _types(clone: str, release: Release) -> tuple[Structs, Enums]:
    """Return the structs below a configuration and the enumerations in them, of one release."""
    tag = f"RELEASE-{release}"
    idl = ModuleType("idl")
    exec(_shown(clone, tag, "idl.py"), idl.__dict__)  # noqa: S102 - Xen's own, from its repository
    with tempfile.TemporaryDirectory() as folder, contextlib.redirect_stderr(io.StringIO()):
        path = Path(folder) / "types"
        path.write_text(_shown(clone, tag, "libxl_types.idl"))
        _, types = idl.parse(str(path))
    structs: Structs = {}
    enums: Enums = {}

    def name_of(kind: Any, anonymous: str) -> str:
        if isinstance(kind, idl.Array):
            return f"[{name_of(kind.elem_type, anonymous)}]"
        if isinstance(kind, idl.Enumeration):
            enums[kind.rawname] = [value.valuename.lower() for value in kind.values]
            return str(kind.rawname)
        if not isinstance(kind, idl.Struct):
            return str(kind.json_parse_fn.removeprefix(_PREFIX).removesuffix(_SUFFIX))
        name = kind.rawname or anonymous
        if name not in structs:
            structs[name] = {}
            structs[name] = dict(fields_of(kind, name))
        return str(name)

    def fields_of(struct: Any, name: str) -> Any:
        for field in struct.fields:
            if field.const or field.type.private:
                continue
            if not isinstance(field.type, idl.KeyedUnion):
                yield field.name, name_of(field.type, f"{name}.{field.name}")
                continue
            # Not one key, but one for each value that the keyword can have.
            for part in field.type.fields:
                key = f"{field.type.keyvar.name}.{part.name}"
                yield key, f"one:{name_of(part.type, f'{name}.{part.name}') if part.type else ''}"

    name_of(next(kind for kind in types if kind.rawname == _ROOT), "")
    return structs, enums


def _shown(clone: str, tag: str, name: str) -> str:
    for folder in _FOLDERS:
        done = subprocess.run(  # noqa: S603 - the user's own clone
            ["git", "-C", clone, "show", f"{tag}:{folder}/{name}"],  # noqa: S607 - the user's git
            capture_output=True,
            text=True,
            check=False,
        )
        if done.returncode == 0:
            return done.stdout
    raise SystemExit(f"{clone} has no {tag} with {name}")


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
