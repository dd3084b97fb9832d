"""Two dumps of a machine that ran between them, against an independent comparison of the two.

A small program stands for the new Xen: it writes to pages of all owners, and stops. QEMU's
firmware has written to low memory as well by then.
"""

from __future__ import annotations

import json
import lzma
import shutil
import subprocess
import time
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner

from luformat.cli import cli
from tests.support.corpus import DATA

EXT = DATA / "handover" / "ext"
FACTS = json.loads((EXT / "facts.json").read_text("utf-8"))
RAM = 512 << 20
PAGE = 4096
BOOTMEM = "64M@0x10000000"
LOADED = 0x200000
_RUNS = 12
"""Seconds that the program has, of which it needs few: the firmware comes first."""

pytestmark = pytest.mark.skipif(
    not all(map(shutil.which, ("qemu-system-x86_64", "as", "ld", "cmp"))),
    reason="needs QEMU and binutils",
)

PROGRAM = """
        .code32
        .section .text
        .align 4
        .long 0x1BADB002, 0, -0x1BADB002
        .globl _start
_start: {writes}
1:      hlt
        jmp 1b
"""


def boot(folder: Path, writes: dict[int, int]) -> tuple[Path, Path]:
    """Return memory before and after a program has written words to addresses."""
    lines = "\n".join(f"        movl ${value}, {maddr:#x}" for maddr, value in writes.items())
    (folder / "new.s").write_text(PROGRAM.format(writes=lines), "utf-8")
    subprocess.run(["as", "--32", "-o", "new.o", "new.s"], cwd=folder, check=True)
    link = ["ld", "-m", "elf_i386", "-Ttext", f"{LOADED:#x}", "-o", "new.elf", "new.o"]
    subprocess.run(link, cwd=folder, check=True)
    loaders = []
    blob = lzma.decompress((EXT / "segments.bin.xz").read_bytes())
    for number, segment in enumerate(json.loads((EXT / "segments.json").read_text("utf-8"))):
        piece = folder / f"piece{number}"
        piece.write_bytes(blob[segment["offset"] : segment["offset"] + segment["length"]])
        loaders += ["-device", f"loader,file={piece},addr={segment['maddr']},force-raw=on"]
    command = ["qemu-system-x86_64", "-accel", "tcg", "-m", "512M", "-display", "none", "-S"]
    command += ["-kernel", str(folder / "new.elf"), *loaders, "-monitor", "stdio"]
    before, after = folder / "before.raw", folder / "after.raw"
    with subprocess.Popen(
        command, stdin=subprocess.PIPE, stdout=subprocess.DEVNULL, text=True
    ) as machine:
        assert machine.stdin is not None

        def say(line: str) -> None:
            assert machine.stdin is not None
            machine.stdin.write(line + "\n")
            machine.stdin.flush()

        say(f'pmemsave 0 {RAM} "{before}"')
        say("cont")
        time.sleep(_RUNS)
        say("stop")
        say(f'pmemsave 0 {RAM} "{after}"')
        say("quit")
        machine.wait(timeout=120)
    return before, after


def pages_of_cmp(before: Path, after: Path) -> set[int]:
    """Return the pages in which `cmp` sees a difference."""
    told = subprocess.run(
        ["cmp", "-l", str(before), str(after)], capture_output=True, text=True, check=False
    ).stdout
    return {(int(line.split()[0]) - 1) // PAGE for line in told.splitlines()}


def test_the_pages_are_those_that_cmp_sees(tmp_path: Path) -> None:
    array = int(FACTS["mfn_array_maddr"], 0) if "mfn_array_maddr" in FACTS else 0x1F4CE000
    data, table, guest = 0x1F4CD000, 0x1A400000, 0x8000000
    writes = {
        0x10000000: 0x11111111,
        0x10123000: 0x22222222,
        array + 8: 0x33333333,
        data + 64: 0x44444444,
        table + 0x5000: 0x55555555,
        guest: 0x66666666,
        guest + 3 * PAGE: 0x77777777,
    }
    before, after = boot(tmp_path, writes)
    arguments = ["verify", "--as", "raw", "--bootmem", BOOTMEM, "--xen-image", f"1M@{LOADED:#x}"]
    arguments += ["--before", str(before), "--format", "json", str(after)]
    result = CliRunner().invoke(cli, arguments)
    assert result.exit_code == 1, result.output
    told: dict[str, Any] = json.loads(result.stdout)
    pages = {
        page
        for stretch in told["changed"]["stretches"]
        for page in range(stretch["start"] // PAGE, stretch["end"] // PAGE)
    }
    assert pages == pages_of_cmp(before, after)
    assert {maddr // PAGE for maddr in writes} <= pages, "the program has not run"
    owners = {owner["owner"]: owner["pages"] for owner in told["changed"]["owners"]}
    assert sum(owners.values()) == len(pages)
    assert owners["array"] == owners["data"] == owners["m2p"] == 1
    assert owners["bootmem"] == 2
    starts = [stretch["start"] for stretch in told["changed"]["stretches"]]
    assert all(low < high for low, high in pairwise(starts))
    assert {finding["rule"] for finding in told["findings"]} == {"LU705"}
