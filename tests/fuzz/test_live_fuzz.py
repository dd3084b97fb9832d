"""Servers that are not what they seem: one documented error, in bounded time and memory."""

from __future__ import annotations

import contextlib
import json
import random
import socket
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from luformat.errors import LuformatError
from luformat.memory.open import open_image

GREETING = b'{"QMP": {"version": {"qemu": {"micro": 0, "minor": 2, "major": 7}, "package": ""}, '
GREETING += b'"capabilities": []}}\r\n'
MTREE = 'FlatView #0\n AS "memory", root: system\n'
MTREE += "  0000000000000000-0000000000ffffff (prio 0, ram): pc.ram\n"


@contextlib.contextmanager
def serving(path: Path, answer: Callable[[bytes], bytes], greeting: bytes = b"") -> Iterator[None]:
    """Serve one connection after another: what `answer` makes of what was received."""
    with socket.socket(socket.AF_UNIX) as server:
        server.bind(str(path))
        server.listen()

        def serve() -> None:
            with contextlib.suppress(OSError):
                while True:
                    client, _ = server.accept()
                    with client, contextlib.suppress(OSError):
                        client.sendall(greeting)
                        while data := client.recv(1 << 16):
                            client.sendall(answer(data))

        threading.Thread(target=serve, daemon=True).start()
        yield
        server.shutdown(socket.SHUT_RDWR)


def packet(text: bytes) -> bytes:
    return b"$" + text + b"#%02x" % (sum(text) & 0xFF)


def stub(rng: random.Random, damage: float) -> Callable[[bytes], bytes]:
    """Return a stub of QEMU whose answers are now and then something else."""

    def answer(data: bytes) -> bytes:
        parts = []
        for request in data.split(b"$")[1:]:
            name = request.partition(b"#")[0]
            said = b"OK"
            if name.startswith(b"qSupported"):
                said = b"PacketSize=1000"
            elif name.startswith(b"qqemu"):
                said = b"0"
            elif name.startswith(b"qRcmd"):
                command = bytes.fromhex(name.partition(b",")[2].decode())
                text = MTREE if b"mtree" in command else "VM status: paused"
                parts.append(packet(b"O" + text.encode().hex().encode()))
            elif name.startswith(b"m"):
                said = b"00" * min(0x1000, int(name.partition(b",")[2], 16))
            if rng.random() < damage:
                said = rng.choice([b"", b"E14", b"O" * 9, b"zz", rng.randbytes(40), said * 2])
            parts.append(packet(said) if rng.random() > damage else rng.randbytes(30))
        return b"".join(parts)

    return answer


def monitor(rng: random.Random, damage: float) -> Callable[[bytes], bytes]:
    """Return a monitor that answers as QEMU's does, but for now and then."""

    def answer(data: bytes) -> bytes:
        lines = []
        for line in data.splitlines():
            with contextlib.suppress(ValueError):
                command = json.loads(line)
                result: object = {}
                if command["execute"] == "add-fd":
                    result = {"fd": 1 << 20, "fdset-id": 0}
                elif command["execute"] == "query-status":
                    result = {"running": True, "status": "running"}
                elif command["execute"] == "human-monitor-command":
                    result = MTREE
                if rng.random() < damage:
                    odd: list[object] = [[], None, "x", {"fd": "many"}, {"running": 3}, 1 << 80]
                    result = rng.choice(odd)
                said = {"return": result, "id": command.get("id")}
                if rng.random() < damage:
                    said = {"error": {"class": "GenericError", "desc": "\x1b[31m"}, **said}
                lines.append(json.dumps(said).encode())
        return b"\r\n".join((*lines, b""))

    return answer


@pytest.fixture
def patience(monkeypatch: pytest.MonkeyPatch) -> None:
    """Silence is tried often here: what it ends with does not depend on how long it lasts."""
    for module in ("live_gdb._ATTACHED", "live_gdb._ANSWER", "live_qmp._GREETING"):
        monkeypatch.setattr(f"luformat.memory.{module}", 0.2)
    monkeypatch.setattr("luformat.memory.live_qmp._ANSWER", 0.5)


def use(name: str) -> None:
    begun = time.monotonic()
    with contextlib.suppress(LuformatError), open_image(name, pause=True) as image:
        for _ in image.page_heads(4096):
            pass
        image.read(0x1000, 0x8000)
        assert image.shortfalls is not None
    assert time.monotonic() - begun < 20


@pytest.mark.usefixtures("patience")
@pytest.mark.parametrize("damage", [0.0, 0.02, 0.3])
def test_a_stub_that_answers_oddly(tmp_path: Path, damage: float):
    for seed in range(12):
        with serving(tmp_path / f"{seed}", stub(random.Random(seed), damage)):
            use(f"gdb:{tmp_path}/{seed}")


@pytest.mark.usefixtures("patience")
@pytest.mark.parametrize("damage", [0.0, 0.2])
def test_a_monitor_that_answers_oddly(tmp_path: Path, damage: float):
    for seed in range(12):
        with serving(tmp_path / f"{seed}", monitor(random.Random(seed), damage), GREETING):
            use(f"qmp:{tmp_path}/{seed}")


@pytest.mark.usefixtures("patience")
@pytest.mark.parametrize(
    "greeting", [b"", b"\r\n", b"{}\r\n", b"[" * 5000, b'{"QMP": 7}\n', b"$#00"]
)
def test_something_else_altogether(tmp_path: Path, greeting: bytes):
    for way in ("qmp", "gdb"):
        with (
            serving(tmp_path / way, lambda data: data[::-1], greeting),
            pytest.raises(LuformatError),
            open_image(f"{way}:{tmp_path}/{way}"),
        ):
            pass


@pytest.mark.usefixtures("patience")
def test_noise_without_end(tmp_path: Path):
    with serving(tmp_path / "s", lambda _: b"x" * (1 << 24), b"$" + b"0" * (1 << 22)):
        with pytest.raises(LuformatError):
            open_image(f"gdb:{tmp_path}/s")
        with pytest.raises(LuformatError):
            open_image(f"qmp:{tmp_path}/s")
