"""Write the schemas as the format gallery of Kaitai Struct wants them, ready for a pull request.

`python -m tools.gallery DIR` makes DIR/serialization/xen/ with the schemas, DIR/samples/ with a
small file or two for each that reads files, and DIR/PULL_REQUEST.md, which names them. The
schemas are those of ksy/, but that a source begins with its address, as the gallery's rules ask.
"""

from __future__ import annotations

import lzma
import re
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Final

import yaml

import luformat
from luformat.inputs.opened import ContainerInput
from tools.docs.sources import source_address

__all__ = ["FOLDER", "SAMPLES", "gallery", "main"]

ROOT: Final = Path(__file__).resolve().parents[1]
FOLDER: Final = Path("serialization") / "xen"
"""Where the schemas lie in the gallery."""
SAMPLES: Final = {
    "libvirt_save": ["tests/conformance/vectors/lu891-whole.bin"],
    "libxc_image": ["tests/conformance/vectors/lu836-full.bin"],
    "libxl_stream": ["tests/conformance/vectors/lu857-known.bin"],
    "xapi_image": ["tests/conformance/vectors/lu894-whole.bin"],
    "xen_hvm_context": ["tests/data/save/pvhtiny-p.xlsave.xz#HVM_CONTEXT"],
    "xen_lu_breadcrumb": ["tests/data/handover/ext/breadcrumb.bin"],
    "xen_lu_stream": [
        "tests/data/handover/ext/stream.bin",
        "tests/conformance/vectors/fields-live-update-big-endian.bin",
    ],
    "xenstore_state": ["tests/conformance/vectors/lu888-root.bin"],
    "xl_handshake": ["tests/conformance/vectors/lu883-status-0.bin"],
    "xl_save": ["tests/data/save/pvtiny-p.xlsave.xz"],
}
"""Files that show what a schema reads, by its name: of a packed file what is in it, of
FILE#RECORD the body of that record."""
_SOURCE: Final = re.compile(r"^( *)doc-ref: (?!\|)(.+)$|^( *)doc-ref: \|\n((?:\3 +.+\n)+)", re.M)
_ABOUT: Final = """# Xen live update and migration

Formats that Xen uses to hand over or to save domains: what one Xen leaves in memory for the next
(live update), files of `xl save`, images of libxc, streams of libxl, contexts of HVM domains.

* All schemas are plain transcriptions of public documents and headers, under CC0-1.0.
* `xref` is left out: no entry of these formats in another registry is known to us.
* The byte order of a live update stream is that of the host. A stream does not name it; the
  schemas tell it from the first record, and pass it on as a parameter.

| schema | what it reads | sample files |
|---|---|---|
"""


def gallery(target: Path) -> Iterator[Path]:
    """Write the folder, and yield its files."""
    rows = []
    for path in sorted((ROOT / "ksy").glob("*.ksy")):
        text = path.read_text("utf-8")
        yield _written(target / FOLDER / path.name, _SOURCE.sub(_with_address, text).encode())
        names = []
        for sample in SAMPLES.get(path.stem, []):
            name, data = _sample(sample)
            yield _written(target / "samples" / path.stem / name, data)
            names.append(f"`{name}`")
        title = yaml.safe_load(text)["meta"]["title"]
        rows.append(f"| `{path.stem}` | {title} | {', '.join(names) or 'part of others'} |\n")
    yield _written(target / "PULL_REQUEST.md", (_ABOUT + "".join(rows)).encode())


def _sample(wanted: str) -> tuple[str, bytes]:
    """Return the name and the bytes of a sample."""
    file, _, record = wanted.partition("#")
    name = Path(file).name.removesuffix(".xz")
    if record:
        with luformat.open(ROOT / file) as saved:
            if not isinstance(saved, ContainerInput):
                raise TypeError(f"{file} is no saved domain")
            records = saved.container().images[0].records
            body = next(one.body_bytes() for one in records if one.type_name == record)
        return f"{name}.{record.lower()}", bytes(body)
    data = (ROOT / file).read_bytes()
    return name, lzma.decompress(data) if file.endswith(".xz") else data


def _written(path: Path, data: bytes) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(data)
    return path


def _with_address(found: re.Match[str]) -> str:
    """Return a source with its address in front: `doc-ref: URL what is said of the place`."""
    if found[2] is not None:
        address = source_address(found[2].strip("'\""))
        return found[0] if address is None else f"{found[1]}doc-ref: {address} {found[2]}"
    address = source_address(found[4])
    if address is None:
        return found[0]
    indent = re.match(" +", found[4])
    return f"{found[3]}doc-ref: |\n{indent[0] if indent else ''}{address}\n{found[4]}"


def main(arguments: list[str]) -> int:
    """Run the command line."""
    if len(arguments) != 1 or arguments[0].startswith("-"):
        print(__doc__)
        return 2
    target = Path(arguments[0])
    count = sum(1 for _ in gallery(target))
    print(f"{count} files in {target}")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
