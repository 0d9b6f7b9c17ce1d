"""A PiBox in QEMU, as the scenarios use it: switch it on, say something to it, follow its restarts, pull the plug."""

from __future__ import annotations

import json
import os
import shutil
import socket
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

TOP = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(TOP / "tools/qemu"))
from machine import BOARDS, Machine, Start  # noqa: E402

from agent import Agent, Answer, GuestGone, GuestRestarted, GuestTimeout  # noqa: E402

# Emulation on a busy machine: what takes 8 s alone has been seen to take 100.
BOOT_SECONDS = 240
PROBE = """
echo "current=$(readlink /overlay/current)"
echo "previous=$(readlink /overlay/previous)"
echo "next=$(readlink /overlay/next)"
[ ! -e /overlay/.upgrade/trial ] || echo trial=yes
[ ! -e /overlay/.upgrade/commit ] || echo commit=yes
echo "boot=$(tr -d '\\n' </run/pibox/boot.json)"
echo "image=$(tr -d '\\n' </etc/pibox/release.json)"
echo "outcome=$(cat /overlay/.upgrade/outcome 2>/dev/null | tr -d '\\n')"
echo "selftest=$(pidof pibox-selftest)"
"""


class ScenarioFailed(AssertionError):
    """What did not hold, in words; the console's end is printed with it."""


class State:
    """What the card and the running system say, past every layer of ours."""

    def __init__(self, text: str) -> None:
        fields = dict(line.split("=", 1) for line in text.splitlines() if "=" in line)
        self.current, self.previous, self.next = (fields.get(name, "") for name in ("current", "previous", "next"))
        self.trial, self.commit = "trial" in fields, "commit" in fields
        self.boot: dict[str, Any] = json.loads(fields.get("boot") or "{}")
        self.running: str = json.loads(fields.get("image") or "{}").get("image_id", "")
        self.outcome: dict[str, Any] = json.loads(fields.get("outcome") or "{}")
        self.testing = bool(fields.get("selftest"))

    @property
    def role(self) -> str:
        return str(self.boot.get("role", ""))

    @property
    def settled(self) -> bool:
        """The committed image runs and nothing is under way."""
        return self.role == "current" and not self.trial and not self.commit and self.running == self.current

    def __str__(self) -> str:
        return (f"running {self.running} as {self.role}; current={self.current} previous={self.previous} next={self.next} "
                f"trial={self.trial} outcome={self.outcome.get('result')}")


class PiBox:
    def __init__(self, image: Path, repository: Path | None = None, **machine: Any) -> None:
        """A PiBox with a copy of the card `image`; `repository` is served to it at 10.0.2.2."""
        self.folder = Path(tempfile.mkdtemp(prefix="pibox-e2e."))
        card = self.folder / "card.img"
        subprocess.run(["cp", "--sparse=always", "--reflink=auto", image, card], check=True)
        self.machine = Machine(card, BOARDS["amd64"], self.folder, **machine)
        self.agent: Agent | None = None
        self.server: subprocess.Popen[bytes] | None = None
        self.url = ""
        if repository:
            self.serve(repository)

    def __enter__(self) -> PiBox:
        return self

    def __exit__(self, kind: Any, error: Any, trace: Any) -> None:
        if error:
            print("--- console ---\n" + self.machine.console()[-6000:], flush=True)
        if self.machine.running:
            self.machine.cut_power()
        if self.server:
            self.server.kill()
            self.server.wait()
        for number, start in enumerate(self.machine.starts, 1):
            kernel = start.choice.kernel + (" (tryboot)" if start.choice.tryboot else "")
            print(f"start {number}: {kernel}, {start.seconds:.1f} s, {start.reason}", flush=True)
        if os.environ.get("PIBOX_E2E_KEEP"):
            print(f"kept: {self.folder}")
        else:
            shutil.rmtree(self.folder, ignore_errors=True)

    def hold(self, *events: tuple[str, dict[str, object]]) -> threading.Event:
        """As Machine.hold()."""
        return self.machine.hold(*events)

    def says(self, text: str, times: int = 1, timeout: float = BOOT_SECONDS) -> None:
        """Waits until the console has shown `text` so many times. Raises ScenarioFailed."""
        deadline = time.monotonic() + timeout
        while self.machine.console().count(text) < times:
            if time.monotonic() > deadline or not self.machine.running:
                raise ScenarioFailed(f"the console does not say '{text}'")
            time.sleep(0.2)

    def serve(self, repository: Path, rate: int = 0) -> None:
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            port = free.getsockname()[1]
        self.server = subprocess.Popen([sys.executable, str(TOP / "tools/serve.py"), "--port", str(port), "--rate", str(rate), str(repository)],
                                       stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        self.url = f"http://10.0.2.2:{port}"

    def power_on(self) -> None:
        self.machine.power_on()
        self.agent = Agent(self.machine.folder / "agent")
        self.said_ready = False

    def ready(self, timeout: float = BOOT_SECONDS) -> None:
        """Waits until the guest takes commands. Raises GuestGone when it restarts before."""
        assert self.agent
        if not self.said_ready:
            self.agent.wait_ready(timeout)
            self.said_ready = True
            self.machine.feed()

    def run(self, script: str, timeout: float = 240) -> Answer:
        assert self.agent
        return self.agent.run(script, timeout)

    def ok(self, script: str, timeout: float = 240) -> str:
        """Runs a script that has to succeed; returns what it printed."""
        answer = self.run(script, timeout)
        if answer.code != 0:
            raise ScenarioFailed(f"'{script}' ended with {answer.code}: {answer.output.strip()}")
        return answer.output

    def booted(self) -> None:
        """Waits until the init scripts are through and the system bus answers."""
        self.ok("until [ -S /run/dbus/system_bus_socket ] && ! pidof rcS >/dev/null; do sleep 0.2; done", BOOT_SECONDS)

    def ctl(self, *words: str, timeout: float = 240) -> Any:
        """Runs pibox-upgradectl --json in the guest."""
        return json.loads(self.ok("pibox-upgradectl " + " ".join(words) + " --json", timeout) or "null")

    def state(self) -> State:
        return State(self.ok(PROBE))

    def restarted(self, timeout: float = BOOT_SECONDS, how: GuestGone | None = None) -> Start:
        """Waits for the guest's own restart and switches on again, as the firmware does. After a kexec there is nothing to wait for."""
        if isinstance(how, GuestRestarted):
            note("started anew without the firmware")
            return self.machine.starts[-1]
        start = self.machine.wait_off(timeout)
        if start.reason == "guest-shutdown":
            raise ScenarioFailed("the guest switched itself off")
        self.power_on()
        return start

    def follow(self, until: Callable[[State], bool] = lambda state: state.settled, starts: int = 6, timeout: float = 480) -> State:
        """Goes along with every restart until `until` holds. Raises ScenarioFailed after too many of them or too long."""
        deadline = time.monotonic() + timeout
        state = None
        while time.monotonic() < deadline:
            try:
                self.ready(max(1.0, deadline - time.monotonic()))
                state = self.state()
                if until(state):
                    return state
                time.sleep(1)
            except GuestGone as gone:
                starts -= 1
                if starts == 0:
                    raise ScenarioFailed(f"restarts again and again; last seen: {state}") from None
                self.restarted(how=gone)
            except GuestTimeout:
                break
        raise ScenarioFailed(f"did not come to rest in {timeout:.0f} s; last seen: {state}")

    def cut_power(self) -> None:
        self.machine.cut_power()


def expect(holds: bool, what: str) -> None:
    if not holds:
        raise ScenarioFailed(what)


def note(text: str) -> None:
    print(f"{time.strftime('%H:%M:%S')} {text}", flush=True)
