"""Runs commands in the guest, over its second serial port (tests/e2e/guest is the other end)."""

from __future__ import annotations

import base64
import socket
import time
from dataclasses import dataclass
from pathlib import Path


class GuestGone(Exception):
    """The machine ended (restart, power cut) while a command was running."""


class GuestRestarted(GuestGone):
    """The guest has started anew without the machine ending (kexec), and takes commands again."""


class GuestTimeout(Exception):
    """The guest did not answer in time."""


@dataclass
class Answer:
    code: int
    output: str


class Agent:
    def __init__(self, path: Path) -> None:
        self.socket = socket.socket(socket.AF_UNIX)
        self.socket.connect(str(path))
        self.rest = b""
        self.number = 0

    def close(self) -> None:
        self.socket.close()

    def _line(self, deadline: float) -> str:
        while b"\n" not in self.rest:
            self.socket.settimeout(max(0.01, deadline - time.monotonic()))
            try:
                data = self.socket.recv(65536)
            except TimeoutError:
                raise GuestTimeout("no answer from the guest") from None
            except OSError:
                data = b""
            if not data:
                raise GuestGone("the guest ended")
            self.rest += data
        line, self.rest = self.rest.split(b"\n", 1)
        return line.decode("latin-1").strip()

    def wait_ready(self, timeout: float) -> None:
        """Waits until the guest's end has started. Raises GuestGone, GuestTimeout."""
        deadline = time.monotonic() + timeout
        while self._line(deadline) != "READY":
            pass

    def run(self, script: str, timeout: float = 60) -> Answer:
        """Runs a shell script in the guest. Raises GuestGone, GuestTimeout."""
        self.number += 1
        deadline = time.monotonic() + timeout
        try:
            self.socket.sendall(f"{self.number} {base64.b64encode(script.encode()).decode()}\n".encode())
        except OSError:
            raise GuestGone("the guest ended") from None
        while (line := self._line(deadline)) != f"BEGIN {self.number}":
            if line == "READY":
                raise GuestRestarted("the guest has started anew")
        lines: list[str] = []
        while not (line := self._line(deadline)).startswith(f"END {self.number} "):
            lines.append(line)
        return Answer(int(line.split()[2]), base64.b64decode("".join(lines)).decode(errors="replace"))
