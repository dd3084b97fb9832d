"""What a user sees who verifies the files that `xl save` of Xen 4.17 wrote."""

from __future__ import annotations

import lzma
from pathlib import Path

import pytest
from click.testing import CliRunner

from luformat.cli import cli

SAVE = Path(__file__).resolve().parents[1] / "data" / "save"
HVM_STRICT = """\
error LU410: libxc record 1025: HVM_PARAMS comes after HVM_CONTEXT
  at stream+0x1bcf233, file+0x1bcf233
note LU514: libxc record 1023: the TSC's incarnation is 1
  at stream+0x1bcc98b, file+0x1bcc98b
{path}: 1 error, 0 warnings, 1 note
"""
HVM_REFERENCE = """\
note LU410: libxc record 1025: HVM_PARAMS comes after HVM_CONTEXT
  at stream+0x1bcf233, file+0x1bcf233
note LU514: libxc record 1023: the TSC's incarnation is 1
  at stream+0x1bcc98b, file+0x1bcc98b
{path}: 0 errors, 0 warnings, 2 notes
"""
PV = """\
note LU514: libxc record 10: the TSC's incarnation is 1
  at stream+0x140a9e0, file+0x140a9e0
{path}: 0 errors, 0 warnings, 1 note
"""
EXPLAINED = """\
LU410: HVM_PARAMS comes before HVM_CONTEXT
  severity   error (strict), note (reference)
  applies to live update streams, libxc images
  source     libxc-migration-stream, Layout, x86 HVM guest: 'HVM_PARAMS must precede HVM_CONTEXT'
  mend       Write the parameters first. Xen itself (4.17 at least) saves them in the wrong order; \
its receiver keeps the context until the end of the image and does not mind.
"""
DAMAGED = """\
error LU301: libxc record 1025 (HVM_PARAMS): the body is 2147483784 bytes, but only \
152 are left in the stream
  at stream+0x1bcf233, file+0x1bcf233
note LU514: libxc record 1023: the TSC's incarnation is 1
  at stream+0x1bcc98b, file+0x1bcc98b
{path}: 1 error, 0 warnings, 1 note
"""


def run(*arguments: object) -> tuple[int, str]:
    result = CliRunner().invoke(cli, [str(argument) for argument in arguments])
    return result.exit_code, result.output


@pytest.mark.parametrize(
    ("name", "profile", "code", "shown"),
    [
        ("pvhtiny-p", "strict", 1, HVM_STRICT),
        ("pvhtiny-p", "reference", 0, HVM_REFERENCE),
        ("pvtiny-p", "strict", 0, PV),
        ("pvtiny-p", "reference", 0, PV),
    ],
)
def test_a_real_file(name: str, profile: str, code: int, shown: str) -> None:
    path = SAVE / f"{name}.xlsave.xz"
    assert run("verify", path, "--profile", profile) == (code, shown.format(path=path))


def test_the_rule_says_why_xen_may_do_so() -> None:
    assert run("explain", "LU410") == (0, EXPLAINED)


def test_a_damaged_length(tmp_path: Path) -> None:
    data = bytearray(lzma.decompress((SAVE / "pvhtiny-p.xlsave.xz").read_bytes()))
    data[0x1BCF233 + 7] |= 0x80
    path = tmp_path / "damaged.xlsave"
    path.write_bytes(data)
    assert run("verify", path) == (1, DAMAGED.format(path=path))
