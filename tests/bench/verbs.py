"""Whole verbs over handovers of many domains, and over a save file of a million page numbers."""

from __future__ import annotations

import lzma
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

from luformat.layout.layouts import generated_class
from tests.bench.bodies import large_stream
from tests.bench.runner import Runner, told

SAVED = Path(__file__).parent.parent / "data" / "save" / "pvhtiny-p.xlsave.xz"
DOMAINS = 1000
SIZE = 12.6e6
"""Bytes of the stream that the times wanted were set for."""
_HOST = "ram:\n  - [0, 3G]\n  - [4G, 29G]\nbootmem: 64M@0x10000000\ndomains:\n"


def host(domains: int, kind: str) -> str:
    """Return the description of a host with domains of two vCPUs."""
    lines = (f"  - {{id: {number}, kind: {kind}, vcpus: 2}}\n" for number in range(domains))
    return _HOST + "".join(lines)


def rows() -> Iterator[str]:
    """Yield the lines of the report."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        run = Runner(folder / "modules")
        description, stream = folder / "host.yaml", folder / "stream"
        description.write_text(host(1, "pv"))
        run("-m", "luformat", "build", "--format", "stream", description, "-o", stream)
        run.warm(stream, "show", "verify")
        yield from _shown(run, folder)
        for kind in ("pv", "hvm"):
            build = ("build", "--format", "stream", description, "-o", stream)
            description.write_text(host(DOMAINS, kind))
            built = run.luformat(*build)
            yield f"build of {_of(DOMAINS, kind, stream)}: {told(*built)}, wanted <= 2 s"
            yield _verified(run, stream, _of(DOMAINS, kind, stream))
            # The stream of a host is larger or smaller than that by what its kind of domain has.
            count = round(DOMAINS * SIZE / stream.stat().st_size)
            description.write_text(host(count, kind))
            run("-m", "luformat", *build)
            of = _of(count, kind, stream)
            yield f"{_verified(run, stream, of)}, <= 0.9 s"
            yield from _round_trip(run, folder, stream, of, "wanted <= 1.1 s, <= 60 MiB")
        saved = folder / "saved"
        saved.write_bytes(lzma.decompress(SAVED.read_bytes()))
        yield from _round_trip(
            run, folder, saved, "a million page numbers", "wanted <= 0.8 s, <= 60 MiB"
        )


def _shown(run: Runner, folder: Path) -> Iterator[str]:
    """Show HVM domains as text and as JSON."""
    path = folder / "hvm"
    path.write_bytes(large_stream(150, 8, hvm_only=True))
    as_json = run.luformat("show", "--json", path)
    as_text = run.luformat("show", "--depth", "9", "--limit", "100000", path)
    yield f"show --json of 150 HVM domains x 8 vCPUs: {told(*as_json)}"
    yield (
        f"  show --depth 9 --limit 100000 of them: {told(*as_text)}, "
        f"{as_text[0] / as_json[0]:.2f} x its JSON, wanted <= 2"
    )


def _of(domains: int, kind: str, stream: Path) -> str:
    return f"{domains} {kind} domains x 2 vCPUs ({stream.stat().st_size / 1e6:.1f} MB)"


def _verified(run: Runner, stream: Path, of: str) -> str:
    judged = run.luformat("verify", stream)
    parsed = _parsed(stream)
    return (
        f"verify of {of}: {told(*judged)}; the generated parser alone "
        f"{parsed:.2f} s, {parsed / judged[0]:.1f} x that, wanted >= 9"
    )


def _parsed(stream: Path) -> float:
    """Return the seconds that the generated Python parser takes for a stream."""
    data = stream.read_bytes()
    start = time.process_time()
    generated_class("xen_lu_stream").from_bytes(data)._read()
    return time.process_time() - start


def _round_trip(run: Runner, folder: Path, path: Path, of: str, wanted: str) -> Iterator[str]:
    """Decode a file and encode the document; both must give what was there."""
    document, pages, back = folder / "document", folder / "pages", folder / "back"
    runs = []
    for _ in range(3):
        document.unlink(missing_ok=True)
        pages.unlink(missing_ok=True)
        runs.append(run("-m", "luformat", "decode", path, "-o", document, "--pages", pages))
    decoded = min(runs)
    options = ["--pages", pages] if pages.exists() else []
    encoded = run.luformat("encode", document, *options, "-o", back)
    if back.read_bytes() != path.read_bytes():
        raise SystemExit(f"{path}: encode gives other bytes than were decoded")
    yield f"decode of {of}: {told(*decoded)}"
    yield (
        f"encode of {of}: {told(*encoded)}, {encoded[0] / decoded[0]:.2f} x decode, "
        f"{wanted}, <= 2.5 x decode"
    )
