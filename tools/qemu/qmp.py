"""QEMU's monitor protocol (QMP): commands and the events that say why a machine stopped."""

from __future__ import annotations

import json
import queue
import socket
import threading
import time
from pathlib import Path
from typing import Any


class Qmp:
    def __init__(self, path: Path, timeout: float = 60) -> None:
        """Connects as soon as QEMU listens at `path`. Raises TimeoutError."""
        deadline = time.monotonic() + timeout
        self.socket = socket.socket(socket.AF_UNIX)
        while True:
            try:
                self.socket.connect(str(path))
                break
            except OSError:
                if time.monotonic() > deadline:
                    raise TimeoutError(f"QEMU does not listen at {path}") from None
                time.sleep(0.05)
        self.replies: queue.Queue[dict[str, Any]] = queue.Queue()
        self.events: list[dict[str, Any]] = []
        self.reader = threading.Thread(target=self._read, daemon=True)
        self.reader.start()
        self.command("qmp_capabilities")

    def _read(self) -> None:
        try:
            for line in self.socket.makefile("r"):
                message = json.loads(line)
                if "event" in message:
                    self.events.append(message)
                elif "return" in message or "error" in message:
                    self.replies.put(message)
        except (OSError, ValueError):
            pass  # QEMU ended

    def command(self, name: str, timeout: float = 60, **arguments: Any) -> Any:
        """Runs a command; raises RuntimeError with what QEMU said, or queue.Empty when it does not answer."""
        message: dict[str, Any] = {"execute": name}
        if arguments:
            message["arguments"] = {key.replace("_", "-"): value for key, value in arguments.items()}
        self.socket.sendall(json.dumps(message).encode() + b"\n")
        reply = self.replies.get(timeout=timeout)
        if "error" in reply:
            raise RuntimeError(f"{name}: {reply['error'].get('desc')}")
        return reply["return"]

    def why_stopped(self) -> str:
        """`guest-reset`, `guest-shutdown`, `guest-panic`, `watchdog`, … or `killed` when QEMU did not say."""
        self.reader.join(timeout=2)
        for event in self.events:
            if event["event"] == "WATCHDOG":
                return "watchdog"
        for event in reversed(self.events):
            if event["event"] in ("SHUTDOWN", "RESET"):
                return str(event["data"].get("reason", "killed"))
        return "killed"
