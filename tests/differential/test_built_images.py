"""Built images, against Xen's own `verify-stream-v2` (see test_verify_stream_v2.py)."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from luformat.synth.host import host_of
from luformat.synth.image import build_image
from tests.differential.test_verify_stream_v2 import Verifier
from tests.differential.test_verify_stream_v2 import verifier as verifier

FORMATS = {"libxc-image": "libxc", "libxl-stream": "libxl", "xl-save": "xl"}
DOMAINS: list[dict[str, Any]] = [
    {"privileged": True},
    {"width": 4, "pages": 3000},
    {"kind": "hvm", "vcpus": 3, "pages": 1500},
    {"kind": "hvm"},
]


@pytest.mark.parametrize("kind", FORMATS)
@pytest.mark.parametrize("domain", range(len(DOMAINS)))
@pytest.mark.parametrize(("version", "fill"), [("4.17", 0), ("4.13", 0xA5)])
def test_xen_accepts_a_built_image(
    verifier: Verifier, tmp_path: Path, kind: str, domain: int, version: str, fill: int
) -> None:
    host = host_of({"xen_version": version, "domains": DOMAINS, "fill": fill})
    path = tmp_path / "image"
    path.write_bytes(build_image(host, kind, domain))
    done = verifier.run(FORMATS[kind], path)
    assert done.returncode == 0, done.stdout + done.stderr
    guest = "x86 HVM" if domain >= 2 else "x86 PV"
    assert f"Domain Header: {guest} from Xen {version}" in done.stdout
    assert "Libxc Record: End, length 0" in done.stdout
