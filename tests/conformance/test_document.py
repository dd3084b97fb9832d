"""`schema document` and `--check`: its own text agrees, and each slip of revision 1 is found."""

from __future__ import annotations

from pathlib import Path

import pytest
from click.testing import CliRunner

from luformat.cli import cli
from luformat.standard.document_check import differences
from luformat.standard.document_text import specification_text

SLIPS = [
    ("65 76 69 4c", "65 76 89 4c", "the example is"),
    ("\nshifted_nr_pages    ", "\nshift_nr_pages      ", "shift_nr_pages, which is no field"),
    ("0x4c69766555706461", "0x4c69766555706462", "the magic is"),
    ("next `LU_DOMAIN_INFO`", "next `DOMAIN_INFO`", "DOMAIN_INFO is called LU_DOMAIN_INFO"),
    ("0x00000000: END", "", "the table lacks 0x00000000: END"),
    ("0x40000003: LU_DOMAIN_INFO", "0x40000003: LU_DOMAIN", "0x40000003 is not LU_DOMAIN"),
    ("0x40000004 - 0x7FFFFFFF", "0x40000005 - 0x7FFFFFFF", "is not what is reserved"),
    ("`XEN_DOMCTL_CDF_`", "`XEN_DOMCTL_CTF_`", "no flag begins with XEN_DOMCTL_CTF_"),
    ("| ssidref               | flags ", "| flags                 | ssid  ", "lacks ssidref"),
    ("\npadding             Zero.", "\n                    Zero.", "the table lacks padding"),
    ("Future Extensions\n=", "Future Extensions\n= `marker`", "no field marker"),
]


def test_its_own_text_has_no_differences_and_fits_a_terminal(tmp_path: Path) -> None:
    result = CliRunner().invoke(cli, ["schema", "document"])
    assert result.exit_code == 0
    assert max(map(len, result.stdout.splitlines())) <= 80
    path = tmp_path / "document.pandoc"
    path.write_text(result.stdout)
    checked = CliRunner().invoke(cli, ["schema", "document", "--check", str(path)])
    assert (checked.exit_code, checked.stdout) == (0, "0 differences\n")


@pytest.mark.parametrize(("old", "new", "message"), SLIPS, ids=[slip[2] for slip in SLIPS])
def test_a_slip_is_found(old: str, new: str, message: str) -> None:
    text = specification_text()
    assert old in text
    assert any(message in found.message for found in differences(text.replace(old, new)))


def test_a_stray_tick_in_a_border_is_found() -> None:
    lines = specification_text().splitlines()
    at = next(n for n, line in enumerate(lines) if line.startswith("    | xen_major")) - 1
    lines[at] = lines[at][: 4 + 36] + "+" + lines[at][4 + 37 :]
    (found,) = differences("\n".join(lines))
    assert (found.section, found.message) == ("LU_VERSION", "the border has a tick at octet 6")


def test_a_patch_that_adds_the_document_is_read_as_the_document() -> None:
    patch = "diff --git a/x b/x\n" + "".join(
        f"+{line}\n" for line in specification_text().splitlines()
    )
    assert differences(patch) == []
    assert len(differences(patch.replace("65 76 69 4c", "65 76 89 4c"))) == 1


@pytest.mark.parametrize("data", [b"", b"\xff\x00\x1b[2J", b"|" * 4096, b"+-\n" * 4096])
def test_what_is_no_document_is_refused(data: bytes, tmp_path: Path) -> None:
    path = tmp_path / "file"
    path.write_bytes(data)
    result = CliRunner().invoke(cli, ["schema", "document", "--check", str(path)])
    assert result.exit_code == 2
    assert result.stderr.startswith("error: ")


def test_a_section_that_is_missing_is_a_difference() -> None:
    text = specification_text().replace("LU_VERSION\n-----", "LU_VERSIONS\n------")
    assert "the section is missing" in [found.message for found in differences(text)]
