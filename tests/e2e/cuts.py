"""The plug is pulled in QEMU. (What SIGKILL of QEMU cannot show, reordered writes, is tests/powercut's part.)

usage: cuts.py NAME IMAGES      NAME: a function below; IMAGES: the folder that images.py made
"""

from __future__ import annotations

import time
from pathlib import Path

from images import GOOD
from pibox import expect, note
from steps import OLD, restart, rests_on, started, tell, trial

# When the plug is pulled while a release comes onto the card, as conditions for the guest's shell.
JOURNAL = "/overlay/.upgrade/journal"
PART = f"/overlay/.upgrade/downloads/pibox-{GOOD}"
STAGING = {
    "the download has begun": f"[ -d {PART} ]",
    "half of it is here": f"[ $(du -sk {PART} 2>/dev/null | cut -f1) -gt 20000 ] 2>/dev/null",
    "it is being verified": f"grep -q Verifying {JOURNAL}",
    "it is being staged": f"grep -q Staging {JOURNAL}",
    "it is just linked": "[ -L /overlay/next ]",
}


def cut_while_staging(images: Path) -> None:
    """(f) the plug is pulled again and again while a release is fetched and staged; the old image starts, and in the end it is there."""
    with started(images) as box:
        box.ok("pibox-upgradectl check")
        for name, condition in STAGING.items():
            box.ok(f"pibox-upgradectl install --yes --no-wait pibox-{GOOD} || pibox-upgradectl resume --no-wait")
            box.ok(f"until {condition} || [ -L /overlay/next ]; do :; done", 240)
            box.cut_power()
            box.power_on()
            state = box.follow()
            box.booted()
            note(f"cut when {name}: {box.ctl('status')['State']}, {state}")
            expect(state.running == OLD and state.role == "current", f"after a cut when {name}: {state}")
            if state.next:
                break  # it was staged before the cut
        if not state.next:
            box.ok(f"pibox-upgradectl install --yes pibox-{GOOD} || pibox-upgradectl resume", 600)
        expect(box.state().next == f"pibox-{GOOD}", "the release was not staged in the end")
        restart(box)
        rests_on(box, f"pibox-{GOOD}")


def cut_before_selftest(images: Path) -> None:
    """(f) the plug is pulled between the restart and the self-test: once, the next try keeps the image; at every try, back."""
    new = f"pibox-{GOOD}"
    with trial(images, GOOD) as box:
        box.ready()
        state = box.state()
        box.cut_power()
        note(f"first cut: {state}")
        expect(state.role == "trial" and state.current == OLD, f"the trial: {state}")
        box.power_on()
        state = rests_on(box, new)
        expect(state.outcome["attempts"] == 2, f"outcome: {state.outcome}")
    with trial(images, GOOD) as box:
        for seconds in (1.5, 4.0, 0.0):
            if seconds:
                time.sleep(seconds)  # the kernel, then the initramfs
            else:
                box.ready()
            box.cut_power()
            box.power_on()
        box.ready()
        note(f"after three cuts: {box.state()}")
        state = box.follow(lambda s: not s.trial and not s.commit and s.running == s.current)
        expect(state.running in (OLD, new), f"neither old nor new: {state}")


def cut_after_commit(images: Path) -> None:
    """(f) the plug is pulled while and right after the image is kept: the new one starts."""
    new = f"pibox-{GOOD}"
    for moment in ("[ -e /overlay/.upgrade/commit ]", f"[ $(readlink /overlay/current) = {new} ]"):
        with trial(images, GOOD) as box:
            box.ready()
            box.ok(f"until {moment} || [ $(readlink /overlay/current) = {new} ]; do :; done", 300)
            box.cut_power()
            box.power_on()
            state = rests_on(box, new)
            note(f"cut at '{moment}': {state}")
            expect(state.previous == OLD, f"after the cut: {state}")


if __name__ == "__main__":
    tell(globals())
