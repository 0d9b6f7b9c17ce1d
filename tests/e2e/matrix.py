"""Broken releases and good ones, on every way to start another kernel: each has to be kept, or to end where it began, with its story told.

usage: matrix.py CONTROL STORY IMAGES     CONTROL: marker, tryboot, kexec; IMAGES: the folder that `images.py … matrix` made
"""

from __future__ import annotations

import sys
import time
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import cards
from images import (BASE, FREEZES, GOOD, HANGS, KERNEL_DIES, KERNEL_HANGS, KILLED, KILLED_KERNEL, NEW_KERNEL, NO_INITRAMFS, NO_MODULE,
                    PANICS)
from pibox import PiBox, State, expect, note

OLD = f"pibox-{BASE}"
WATCHDOG = ["-device", "i6300esb"]
# watchdog.stop_on_reboot: the watchdog outlives the jump into the other kernel.
APPEND = {"marker": "", "tryboot": "pibox.tryboot=1", "kexec": "pibox.kexec=1 watchdog.stop_on_reboot=0"}


@dataclass(frozen=True)
class Story:
    """A trial, and what the old image has to say about it. Without a code the release is kept."""

    marker: str  # the release with the boot files that are there already
    own: str  # the release with a kernel of its own
    codes: tuple[str, ...] = ()
    stage: str = ""  # how far it came
    log: str = ""  # what is in the kernel log that was kept
    baseline: dict[str, dict[str, bool]] = field(default_factory=dict)


STORIES = {
    "kept": Story(GOOD, NEW_KERNEL),
    "kernel_panics": Story(PANICS, KERNEL_DIES, ("PBX-TRIAL-DIED", "PBX-TRIAL-NO-BOOT-FILES")),
    "hangs": Story(FREEZES, KERNEL_HANGS, ("PBX-TRIAL-DIED", "PBX-TRIAL-NO-BOOT-FILES")),
    "start_hangs": Story(HANGS, "", ("PBX-TRIAL-TIMEOUT",), "mounted", "waiting for a device that does not come"),
    "initramfs_empty": Story("", NO_INITRAMFS, ("PBX-TRIAL-NO-BOOT-FILES",)),
    "module_missing": Story("", NO_MODULE, ("PBX-TRIAL-UNMOUNTABLE",), "initramfs", "overlay"),
    "display_dead": Story(GOOD, NEW_KERNEL, ("PBX-TRIAL-FAILED",), "selftest", "",
                          {"display": {"driver": False, "frame_buffer": False, "x": True}}),
    "selftest_killed": Story(KILLED, KILLED_KERNEL, ("PBX-TRIAL-TIMEOUT",), "selftest", "pibox"),
}


def card(images: Path, layout: cards.Layout, **machine: Any) -> PiBox:
    """A PiBox with a card of this layout; not switched on."""
    out = images / f"card.{time.monotonic_ns()}.img"
    try:
        return PiBox(cards.make(images, layout, out), **machine)
    finally:
        out.unlink(missing_ok=True)


def kept(box: PiBox, version: str, control: str) -> None:
    new = f"pibox-{version}"
    state = box.follow(lambda s: s.current == new and not s.trial and not s.commit)
    expect(state.running == new and state.previous == OLD, f"after the commit: {state}")
    box.cut_power()
    box.power_on()
    plain = box.machine.starts[-1].choice
    expect(control == "marker" or plain.kernel == f"{new}/kernel", f"a plain start takes {plain}")
    state = box.follow()
    expect(state.running == new, f"after a plain start: {state}")


def went_back(box: PiBox, story: Story, version: str) -> None:
    state: State = box.follow(lambda s: s.settled and bool(s.outcome), starts=10, timeout=900)
    outcome = state.outcome
    note(f"{state} {outcome}")
    expect(state.current == OLD and outcome["result"] == "fell_back", f"not back: {state} {outcome}")
    expect(outcome["to"] == f"pibox-{version}" and outcome["code"] in story.codes, f"the story: {outcome}")
    expect(outcome["stage"].startswith(story.stage), f"how far it came: {outcome}")
    box.booted()
    told = box.ctl("status")["LastOutcome"]
    expect(told["code"] == outcome["code"], f"what the person is told: {told}")
    expect(story.log in told["kernelLog"], f"'{story.log}' is not in the kernel log that was kept: {told['kernelLog'][-500:]}")
    expect(box.machine.starts[-1].choice.kernel == f"{OLD}/kernel", "not under its own kernel")


def tell(control: str, name: str, images: Path) -> None:
    story = STORIES[name]
    version = story.marker if control == "marker" else story.own
    layout = cards.Layout(BASE, next=version, armed=True, baseline=story.baseline)
    # Where it has to bite, the firmware's watchdog is not waited for longer than a start takes.
    patience = 0.4 if name == "hangs" else 3.0
    with card(images, layout, append=APPEND[control], extra=WATCHDOG, watchdog_patience=patience) as box:
        box.power_on()
        if story.codes:
            went_back(box, story, version)
        else:
            kept(box, version, control)
        box.booted()
        said = box.ctl("status")["Installed"]["bootControl"]
        expect(said == control, f"the status says {said}")
        tried = [start for start in box.machine.starts if start.choice.tryboot]
        expect(bool(tried) == (control == "tryboot"), f"tryboot was used {len(tried)} times under {control}")
        if control != "marker" and name in ("kernel_panics", "hangs", "initramfs_empty"):
            told = box.state().outcome
            expect((told["stage"], told["attempts"]) == ("kernel", 2), f"how far its kernel came: {told}")
        if name == "hangs":
            expect(any(start.reason == "watchdog" for start in box.machine.starts), "no watchdog has bitten")


def main() -> int:
    begin = time.monotonic()
    tell(sys.argv[1], sys.argv[2], Path(sys.argv[3]))
    note(f"{sys.argv[1]} {sys.argv[2]}: passed in {time.monotonic() - begin:.0f} s")
    return 0


if __name__ == "__main__":
    sys.exit(main())
