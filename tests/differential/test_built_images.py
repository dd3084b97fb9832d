"""Built images, against Xen's own `verify-stream-v2` (see test_verify_stream_v2.py)."""

from __future__ import annotations

import os
import shutil
import subprocess
from pathlib import Path
from typing import Any

import pytest

from luformat.build import build_image, host_of

VARIABLE = "LUFORMAT_VERIFY_STREAM"
FORMATS = {"libxc-image": "libxc", "libxl-stream": "libxl", "xl-save": "xl"}
DOMAINS: list[dict[str, Any]] = [
    {"privileged": True},
    {"width": 4, "pages": 3000},
    {"kind": "hvm", "vcpus": 3, "pages": 1500},
    {"kind": "hvm"},
]


@pytest.fixture(scope="module")
def program() -> Path:
    folder = os.environ.get(VARIABLE)
    if not folder:
        pytest.skip(f"{VARIABLE} does not name a folder with the unpacked package xen-utils-4.17")
    programs = sorted(Path(folder).glob("usr/lib/xen-*/bin/verify-stream-v2"))
    if not programs:
        pytest.skip(f"no usr/lib/xen-*/bin/verify-stream-v2 below {folder} ({VARIABLE})")
    return programs[0]


def verdict(program: Path, kind: str, path: Path) -> subprocess.CompletedProcess[str]:
    modules = program.parents[1] / "lib" / "python"
    # The package is built for the python of the distribution, not for that of the tests.
    python = shutil.which("python3", path="/usr/bin:/bin") or "python3"
    return subprocess.run(
        [python, str(program), "-v", "-f", FORMATS[kind], "-i", str(path)],
        env={**os.environ, "PYTHONPATH": str(modules)},
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )


@pytest.mark.parametrize("kind", FORMATS)
@pytest.mark.parametrize("domain", range(len(DOMAINS)))
@pytest.mark.parametrize(("version", "fill"), [("4.17", 0), ("4.13", 0xA5)])
def test_xen_accepts_a_built_image(
    program: Path, tmp_path: Path, kind: str, domain: int, version: str, fill: int
) -> None:
    host = host_of({"xen_version": version, "domains": DOMAINS, "fill": fill})
    path = tmp_path / "image"
    path.write_bytes(build_image(host, kind, domain))
    done = verdict(program, kind, path)
    assert done.returncode == 0, done.stdout + done.stderr
    guest = "x86 HVM" if domain >= 2 else "x86 PV"
    assert f"Domain Header: {guest} from Xen {version}" in done.stdout
    assert "Libxc Record: End, length 0" in done.stdout
