"""What bash, zsh and fish are offered, asked as their scripts ask."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from luformat.verify.engine import rules
from tests.support.corpus import DATA

DUMP = str(DATA / "handover/ext/memory.kdump.xz")
SAVED = str(DATA / "save/pvtiny-p.xlsave.xz")


def offered(*words: str, cwd: Path | None = None) -> list[str]:
    """Return what is offered for the last of the words behind `luformat`."""
    line = " ".join(["luformat", *words])
    done = subprocess.run(
        [sys.executable, "-m", "luformat"],
        cwd=cwd,
        env=os.environ
        | {
            "_LUFORMAT_COMPLETE": "bash_complete",
            "COMP_WORDS": line,
            "COMP_CWORD": str(len(words)),
        },
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert (done.returncode, done.stderr) == (0, "")
    return done.stdout.splitlines()


@pytest.mark.parametrize(
    ("words", "some"),
    [
        (("ver",), ["plain,verify"]),
        (("verify", "--prof"), ["plain,--profile"]),
        (("verify", "--profile", ""), ["plain,strict", "plain,receiver"]),
        (("show", "--as", "xl"), ["plain,xl-save", "plain,xl-handshake"]),
        (("verify", "--select", "LU30"), ["plain,LU301", "plain,LU309"]),
        (("verify", "--receiver", "4.2"), ["plain,4.20.1", "plain,4.21.0"]),
        (("explain", "lu8"), ["plain,LU8", "plain,LU801"]),
        (("build", "--fault", "same-"), ["plain,same-id"]),
        (("schema", "json", "ver"), ["plain,verify"]),
        (("schema", "ex"), ["plain,export"]),
        (("extract", "a"), ["file,a"]),
        (("show", DUMP, "lu_"), ["plain,lu_version", "plain,lu_m2p"]),
        (("show", DUMP, "domains/0/lu"), ["plain,domains/0/lu_domain_info"]),
        (("show", SAVED, "xl_config/uu"), ["plain,xl_config/uuid"]),
    ],
    ids=lambda value: " ".join(value)[:40] if isinstance(value, tuple) else "",
)
def test_a_name_is_offered(words: tuple[str, ...], some: list[str]) -> None:
    found = offered(*words)
    assert set(some) <= set(found)
    typed = words[-1].lower()
    assert all(one.partition(",")[2].lower().startswith(typed) for one in found)


def test_all_rules_are_offered_and_nothing_for_what_cannot_be_read(tmp_path: Path) -> None:
    found = {one.partition(",")[2] for one in offered("explain", "LU")}
    assert set(rules()) <= found
    (tmp_path / "text").write_text("no dump\n")
    assert offered("show", "text", "a", cwd=tmp_path) == ["file,a"]
    assert offered("show", "gone", "a", cwd=tmp_path) == ["file,a"]


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
def test_the_script_of_a_shell_is_written_and_bash_takes_it(shell: str) -> None:
    if shell == "bash" and shutil.which("bash") is None:
        pytest.fail("there is no bash")
    done = subprocess.run(
        [sys.executable, "-m", "luformat"],
        env=os.environ | {"_LUFORMAT_COMPLETE": f"{shell}_source"},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert done.returncode == 0
    assert "luformat" in done.stdout
    if shell == "bash":
        subprocess.run(["bash", "-n"], input=done.stdout, text=True, check=True)


@pytest.mark.skipif(shutil.which("fish") is None, reason="there is no fish")
def test_fish_shows_what_an_offer_means_to_its_end() -> None:
    title = rules()["LU106"].title
    assert "," in title
    environment = {**os.environ, "_LUFORMAT_COMPLETE": "fish_source"}
    call = [sys.executable, "-m", "luformat"]
    script = subprocess.run(
        call, env=environment, capture_output=True, text=True, check=True, timeout=60
    ).stdout
    asked = f"{script}\nfunction luformat; {sys.executable} -m luformat $argv; end\n"
    # env(1) starts programs alone, so the function stands in for it.
    asked = asked.replace("luformat);", f"{sys.executable} -m luformat);")
    done = subprocess.run(
        ["fish", "-c", f"{asked}complete -C 'luformat explain LU106'"],
        capture_output=True,
        text=True,
        timeout=120,
        check=True,
    )
    assert done.stdout.splitlines() == [f"LU106\t{title}"]
