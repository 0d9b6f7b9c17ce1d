"""What a person does by touching the screen of the PiBox; pictures of it are left in IMAGES/pictures.

usage: screen_story.py NAME IMAGES      NAME: a function below; IMAGES: the folder that `images.py … screen` made
"""

from __future__ import annotations

import shutil
import time
from pathlib import Path

import carry_story
from agent import GuestGone
from images import GOOD
from pibox import PiBox, State, expect, note
from steps import OLD, rests_on, started, tell

NEW = f"pibox-{GOOD}"
# Where things are on a screen of 800x480.
PRIMARY = (130, 428)  # the first button of the first page
MENU, IMAGES, CHANGES, RESET = (727, 40), (305, 117), (495, 117), (495, 207)
CHANGES_BUTTON = (524, 422)  # after an upgrade
FIRST_CHANGE, FIRST_SIDE = (300, 163), (300, 197)
OLDER_IMAGE, GO_BACK = (300, 200), (128, 283)
CONFIRM = (383, 300)
TAPS, REACTION = 3, 30.0  # seconds
# Until neither the screen's program nor the service has done more than 50 ms of work in a second: on a busy machine a picture may stand still before
# the page has come that a tap asked for.
QUIET = """
work() {
  sum=0
  for process in $(pidof pibox-upgrade pibox-upgraded); do read -r ns _ </proc/$process/schedstat && sum=$((sum + ns / 1000000)); done
  echo $sum
}
until pidof pibox-upgrade >/dev/null && before=$(work) && sleep 1 && [ $(($(work) - before)) -lt 50 ]; do :; done
"""
WHAT_IS = "tail -n 12 /run/ui.log; ps -o pid,stat,etime,args | grep pibox-u; grep -i -e virtio -e i8042 /proc/interrupts; dmesg | tail -n 5"


class Hand:
    """Touches, and looks."""

    def __init__(self, box: PiBox, pictures: Path) -> None:
        self.box, self.pictures = box, pictures

    def look(self, name: str) -> None:
        self.box.machine.still_picture(self.pictures / f"{name}.png", 300)
        note(f"picture {name}")

    def tap(self, *points: tuple[int, int]) -> None:
        """One after the other, each when the page that it is on is there and stands still. Again, as a person does, where nothing comes of it:
        what cannot be taken back listens only after two seconds."""
        for point in points:
            self.box.ok(QUIET, 300)
            self.box.machine.still_picture(self.pictures / "last.png", 300, 2)
            before = self.done()
            for _ in range(TAPS):
                self.box.machine.tap(*point)
                if self.reacts(before):
                    break
                note(f"nothing came of a tap at {point}")
            else:
                expect(False, f"nothing comes of a tap at {point}:\n{self.box.run(WHAT_IS).output[-2500:]}")

    def done(self) -> str:
        """What has been done on the screen so far: pages opened, questions asked and answered, requests."""
        return self.box.ok("cat /run/ui.log")

    def reacts(self, before: str) -> bool:
        """Whether something is done, or the machine restarts. That the picture changes is not enough: it does when a button is only pressed."""
        deadline = time.monotonic() + REACTION
        while time.monotonic() < deadline:
            try:
                if self.done() != before:
                    return True
            except GuestGone:
                return True
            time.sleep(0.5)
        return False

    def until(self, script: str, seconds: float = 600) -> None:
        self.box.ok(f"until {script}; do sleep 1; done", seconds)

    def until_state(self, state: str) -> None:
        self.until(f"pibox-upgradectl status --json | grep -q '\"State\": *\"{state}\"'")

    def restarts(self, image: str) -> State:
        """What was touched last restarts the PiBox; follows it until it rests."""
        self.box.restarted(600)
        state = rests_on(self.box, image)
        self.box.booted()
        return state


def pictures_of(images: Path, name: str) -> Path:
    folder = images / "pictures" / name
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    return folder


def screen(images: Path) -> None:
    """The whole upgrade; before it what will become of a change that the release made too, after it the other version by a tap, and one's own again."""
    with started(images, screen=True) as box:
        hand = Hand(box, pictures_of(images, "screen"))
        carry_story.change(box)
        hand.look("1-start")
        hand.tap(PRIMARY)
        hand.until_state("Available")
        hand.look("2-available")
        hand.tap(PRIMARY)
        hand.until_state("ReadyToRestart")
        hand.look("3-ready")

        hand.tap(MENU, CHANGES)
        carry_story.foresee(box)  # the service answers one after the other: by then the screen has its list too
        hand.look("4-foreseen")
        hand.tap(FIRST_CHANGE)
        hand.look("5-difference")
        hand.tap(MENU, MENU, PRIMARY)  # the menu, from there home
        state = hand.restarts(NEW)
        hand.look("6-updated")
        expect(state.running == NEW, f"after the upgrade: {state}")

        hand.tap(CHANGES_BUTTON)
        carry_story.is_mine(box)
        hand.look("7-became")
        hand.tap(FIRST_CHANGE)
        hand.look("8-sides")
        hand.tap(FIRST_SIDE)
        hand.until(f"grep -qx film=theirs {carry_story.CONF}")
        carry_story.report(box)
        hand.look("9-theirs")
        hand.tap(FIRST_SIDE)
        hand.until(f"grep -qx film=mine {carry_story.CONF}")
        carry_story.is_mine(box)
        hand.look("10-mine-again")
        try:
            box.run("sync; poweroff; sleep 60")
        except GuestGone:
            box.machine.wait_off(60)
        shutil.copy(box.machine.image, images / "upgraded.img")


def screen_back(images: Path) -> None:
    """Back to the image before, reset, and the reset undone."""
    with started(images, "upgraded.img", screen=True) as box:
        hand = Hand(box, pictures_of(images, "screen_back"))
        hand.tap(MENU, IMAGES, OLDER_IMAGE)
        hand.look("1-images")
        hand.tap(GO_BACK)
        hand.look("2-asked")
        hand.tap(CONFIRM)
        state = hand.restarts(OLD)
        hand.look("3-back")
        expect(state.outcome["result"] == "rolled_back", f"after going back: {state.outcome}")
        expect("film=mine" in box.ok(f"cat {carry_story.CONF}"), "the person's file is not there")
        carry_story.data_are(box, 1)

        hand.tap(MENU, RESET)
        hand.look("4-reset")
        hand.tap(PRIMARY, CONFIRM)
        state = hand.restarts(OLD)
        expect(state.outcome["result"] == "reset" and box.run(f"cat {carry_story.CONF}").code != 0, f"after the reset: {state.outcome}")
        carry_story.data_are(box, 1)
        hand.tap(MENU, RESET)
        hand.look("5-can-be-undone")
        hand.tap(PRIMARY, CONFIRM)
        state = hand.restarts(OLD)
        hand.look("6-undone")
        expect(state.outcome["result"] == "reset_undone", f"after undoing it: {state.outcome}")
        expect("film=mine" in box.ok(f"cat {carry_story.CONF}"), "the person's file did not come back")


if __name__ == "__main__":
    tell(globals())
