"""What a user sees who verifies the files that `xl save` of Xen 4.17 wrote."""

from __future__ import annotations

from pathlib import Path

import pytest
from click.testing import CliRunner

from luformat.cli import cli
from tests.support.corpus import saved

SAVE = Path(__file__).resolve().parents[1] / "data" / "save"
HVM_STRICT = """\
note LU410: libxc record 1025: HVM_PARAMS comes after HVM_CONTEXT
  at stream+0x1bcf233, file+0x1bcf233
{path}: 0 errors, 0 warnings, 1 note
"""
CLEAN = "{path}: 0 errors, 0 warnings, 0 notes\n"
EXPLAINED = """\
LU410: HVM_PARAMS comes before HVM_CONTEXT
  severity   error (strict, handovers), note (strict, saved domains), note (receiver, handovers), \
nothing (receiver, saved domains)
  applies to live update streams, libxc images
  source     libxc-migration-stream, Layout, x86 HVM guest: 'HVM_PARAMS must precede HVM_CONTEXT'
  mend       Write the parameters first. In saved domains nothing: Xen 4.14 to 4.22 all save them \
in the other order, and their receiver keeps the context until the end of the image.
"""
DAMAGED = """\
error LU301: libxc record 1025 (HVM_PARAMS): the body is 2147483784 bytes, but only \
152 are left in the stream
  at stream+0x1bcf233, file+0x1bcf233
  refused by Xen 4.14 to 4.22: libxc, read_record(), or libxl, libxl__stream_read_start()
{path}: 1 error, 0 warnings, 0 notes
"""


def run(*arguments: object) -> tuple[int, str]:
    result = CliRunner().invoke(cli, [str(argument) for argument in arguments])
    return result.exit_code, result.output


@pytest.mark.parametrize(
    ("name", "profile", "code", "shown"),
    [
        ("pvhtiny-p", "strict", 0, HVM_STRICT),
        ("pvhtiny-p", "receiver", 0, CLEAN),
        ("pvtiny-p", "strict", 0, CLEAN),
        ("pvtiny-p", "receiver", 0, CLEAN),
    ],
)
def test_a_real_file(name: str, profile: str, code: int, shown: str) -> None:
    path = SAVE / f"{name}.xlsave.xz"
    assert run("verify", path, "--profile", profile) == (code, shown.format(path=path))


def test_the_rule_says_why_xen_may_do_so() -> None:
    assert run("explain", "LU410") == (0, EXPLAINED)


def test_a_damaged_length(tmp_path: Path) -> None:
    data = bytearray(saved("pvhtiny-p"))
    data[0x1BCF233 + 7] |= 0x80
    path = tmp_path / "damaged.xlsave"
    path.write_bytes(data)
    assert run("verify", path) == (1, DAMAGED.format(path=path))
