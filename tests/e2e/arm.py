"""A PiBox on ARM: it comes up to a login, a person at its keyboard is let in, and a release is tried there, kept or given up.

usage: arm.py STORY MACHINE FOLDER      STORY: a function of STORIES; MACHINE: raspi2b, virt-armhf, virt-arm64
       arm.py images MACHINE FOLDER BIN      makes the releases in FOLDER

There is no upgrade service in these images (it needs Qt), so no agent either: the machine is followed by what it says on its console.
"""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import cards
from images import BASE, FOLDER, GOOD, TEST_FAILS
from pibox import TOP, ScenarioFailed, expect, note

from machine import Machine  # noqa: E402  (pibox has added its folder)
from platforms import PLATFORMS, Platform  # noqa: E402
from publisher import Release, tool  # noqa: E402

# A start takes 10 s (arm64) to 50 s (raspi2b) on a quiet machine; others may be at work on this one.
START_SECONDS = 600
TRIAL_SECONDS = 900
OLD = f"pibox-{BASE}"


class Guest:
    def __init__(self, platform: Platform, card: Path) -> None:
        self.folder = Path(tempfile.mkdtemp(prefix="pibox-arm."))
        image = self.folder / "card.img"
        subprocess.run(["cp", "--sparse=always", card, image], check=True)
        self.machine = Machine(image, platform.board, self.folder, screen=True, append="pdebug")
        self.console = f"/dev/{platform.console}"
        self.heard = 0  # so much of the console has been waited for
        self.asked = 0

    def __enter__(self) -> Guest:
        self.machine.power_on()
        return self

    def __exit__(self, kind: object, error: object, trace: object) -> None:
        if error:
            print("--- console ---\n" + self.machine.console()[-6000:], flush=True)
        if self.machine.running:
            self.machine.cut_power()
        for start in self.machine.starts:
            note(f"{start.choice.kernel}: {start.seconds:.1f} s, {start.reason}")
        shutil.rmtree(self.folder, ignore_errors=True)

    def hears(self, text: str, timeout: float = START_SECONDS) -> None:
        """Waits until the console says `text`, after what was heard before; switches on again when the guest has restarted."""
        deadline = time.monotonic() + timeout
        while (at := self.machine.console().find(text, self.heard)) < 0:
            if time.monotonic() > deadline:
                raise ScenarioFailed(f"the console does not say '{text}'")
            if not self.machine.running:
                start = self.machine.wait_off(10)
                expect(start.reason == "guest-reset", f"the guest ended: {start.reason}")
                self.machine.power_on()
            time.sleep(0.2)
        self.heard = at + len(text)

    def comes_up(self, image: str) -> None:
        self.hears(f"hand over to {image}")
        self.hears("A shell follows")
        self.hears("pibox # ")

    def shell(self, script: str, timeout: float = 300) -> str:
        """What a script prints that is run in the console's shell."""
        self.asked += 1
        begin, end = f"BEGIN-{self.asked}.", f"END-{self.asked}."
        # The console shows what is typed, too: only the shell puts the marks together.
        self.machine.type(f"echo BEGIN-$(({self.asked})).; {script}; echo END-$(({self.asked})).\n")
        self.hears(begin, timeout)
        start = self.heard
        self.hears(end, timeout)
        return self.machine.console()[start:self.heard - len(end)].strip()

    def cut_power(self) -> None:
        self.machine.cut_power()
        self.machine.power_on()

    def settled(self, current: str) -> dict[str, Any]:
        """Waits until nothing is under way and `current` is the committed image; returns how this start was decided."""
        self.shell("until [ ! -e /overlay/.upgrade/trial ] && [ ! -e /overlay/.upgrade/commit ]; do sleep 1; done", START_SECONDS)
        expect(self.shell("readlink /overlay/current") == current, "another image is the current one")
        return json.loads(self.shell("tr -d '\\n' </run/pibox/boot.json"))


def with_release(platform: Platform, folder: Path, version: str) -> Path:
    """A card on which that release is staged."""
    out, releases = folder / f"with-{version}.img", folder / "repository/targets/stable"
    tool(TOP / "tools/mkimage", "--quiet", "--config", folder / "config.txt", "--release", releases / OLD, "--staged", releases / f"pibox-{version}", out,
         *platform.card)
    return out


def login(platform: Platform, folder: Path) -> None:
    """The screen shows a login, and lets in who types name and password on the keyboard."""
    with Guest(platform, folder / "base.img") as guest:
        picture = folder / "login.png"
        guest.comes_up(OLD)
        begin = time.monotonic()
        shown = guest.machine.still_picture(picture, START_SECONDS, least=1000)
        for text in ("root\n", "pibox\n"):
            guest.machine.press(text)
            shown = guest.machine.still_picture(picture, START_SECONDS, least=1000, other_than=shown)
        guest.machine.press(f"echo $(id -un) at $(tty): $((6 * 7)) >{guest.console}\n")
        guest.hears("root at /dev/tty1: 42", 300)
        guest.machine.still_picture(picture, START_SECONDS, least=1000)
        note(f"let in after {time.monotonic() - begin:.0f} s; the screen: {picture}")
        note(guest.shell("cat /proc/device-tree/model; echo; uname -rm; cat /sys/class/input/event*/device/name"))


def held(platform: Platform, folder: Path) -> None:
    """A person holds R at the start: the keyboard is there already in the initramfs, and the previous image is started, this once."""
    # QEMU's SD card wants a power of two: 256 MiB with the 4 before the first partition.
    card = cards.make(folder, cards.Layout(BASE, previous=GOOD, root_mib=128, userdata_mib=28), folder / "with-previous.img")
    with Guest(platform, card) as guest:
        released = guest.machine.hold(("key", {"down": True, "key": {"type": "qcode", "data": "r"}}))
        guest.hears("hand over to ")
        released.set()
        guest.hears("A shell follows")
        report = json.loads(guest.shell("tr -d '\\n' </run/pibox/boot.json"))
        expect(report["role"] == "previous" and report["bank"] == f"pibox-{GOOD}",
               f"not the previous image: {report}\n{guest.shell('dmesg | grep -E \'input:|pibox: \'')}")
        guest.cut_power()
        guest.comes_up(OLD)


def upgrade(platform: Platform, folder: Path) -> None:
    """A staged release is agreed to, tried, tested and kept; after a power cut the PiBox starts it."""
    new = f"pibox-{GOOD}"
    with Guest(platform, with_release(platform, folder, GOOD)) as guest:
        guest.comes_up(OLD)
        guest.shell("echo kept >/etc/a-change; pibox-bank arm upgrade; reboot & sleep 5")
        guest.comes_up(new)
        report = guest.settled(new)
        expect(report["role"] == "trial" and report["bank"] == new, f"the trial: {report}")
        expect(guest.shell("cat /etc/a-change") == "kept", "a change was lost")
        guest.cut_power()
        guest.comes_up(new)
        report = guest.settled(new)
        expect(report["role"] == "current" and report["bank"] == new, f"a plain start: {report}")


def back(platform: Platform, folder: Path) -> None:
    """A release whose self-test fails: the PiBox goes back by itself and knows why."""
    with Guest(platform, with_release(platform, folder, TEST_FAILS)) as guest:
        guest.comes_up(OLD)
        guest.shell("pibox-bank arm upgrade; reboot & sleep 5")
        guest.comes_up(f"pibox-{TEST_FAILS}")
        guest.comes_up(OLD)
        report = guest.settled(OLD)
        expect(report["role"] == "current", f"the start: {report}")
        outcome = json.loads(guest.shell("tr -d '\\n' </overlay/.upgrade/outcome"))
        expect(outcome["result"] == "fell_back" and outcome["failed_test"].endswith("speaker"), f"outcome: {outcome}")


STORIES: dict[str, Callable[[Platform, Path], None]] = {"login": login, "held": held, "upgrade": upgrade, "back": back}


def images(platform: Platform, folder: Path, binaries: Path) -> None:
    publisher = platform.publisher(folder, binaries)
    publisher.init()
    publisher.make(Release(BASE, boot_files=True, summary="What is on the card"))
    publisher.make(Release(GOOD, trial_seconds=TRIAL_SECONDS, summary="A good release"))
    publisher.make(Release(TEST_FAILS, trial_seconds=TRIAL_SECONDS, add=[FOLDER / "test_fails"], summary="One of its self-tests fails"))
    publisher.publish()
    publisher.card(BASE, folder / "base.img", *platform.card)


def main() -> None:
    story, platform, folder = sys.argv[1], PLATFORMS[sys.argv[2]], Path(sys.argv[3])
    begin = time.monotonic()
    if story == "images":
        images(platform, folder, Path(sys.argv[4]))
    else:
        STORIES[story](platform, folder)
    note(f"{story} {sys.argv[2]}: passed in {time.monotonic() - begin:.0f} s")


if __name__ == "__main__":
    main()
