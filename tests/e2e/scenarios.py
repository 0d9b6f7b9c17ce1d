"""The scenarios of issue "from a tap to a running new image": each is one user's story, from a fresh card.

usage: scenarios.py NAME IMAGES      NAME: a function below; IMAGES: the folder that images.py made
"""

from __future__ import annotations

import sys
import time
from pathlib import Path

from agent import GuestGone
from images import BASE, GOOD, INIT_DIES, PANICS, TEST_FAILS
from pibox import PiBox, State, expect, note

OLD = f"pibox-{BASE}"


def started(images: Path) -> PiBox:
    """A PiBox that is switched on and knows where its releases are."""
    box = PiBox(images / "base.img", images / "repository")
    box.power_on()
    box.ready()
    box.follow()
    box.booted()
    box.ok(f"pibox-upgradectl settings repository={box.url}")
    return box


def install(box: PiBox, version: str) -> None:
    begin = time.monotonic()
    box.ok("pibox-upgradectl check")
    box.ok(f"pibox-upgradectl install --yes pibox-{version}", 240)
    note(f"pibox-{version} staged in {time.monotonic() - begin:.1f} s")
    state = box.state()
    expect(state.next == f"pibox-{version}" and state.current == OLD, f"after staging: {state}")


def restart(box: PiBox) -> None:
    """Says yes to the restart and waits until the machine goes down."""
    try:
        box.run("pibox-upgradectl restart --yes; sleep 60", 90)
    except GuestGone:
        pass
    box.restarted()


def went_back(box: PiBox, version: str, *words: str) -> State:
    """Follows a trial that has to fail: the old image runs again and says what happened."""
    begin = time.monotonic()
    state = box.follow(lambda s: s.settled and bool(s.outcome))
    note(f"back on {state.running} after {time.monotonic() - begin:.1f} s")
    expect(state.current == OLD, f"not back on the old image: {state}")
    expect(state.outcome["result"] == "fell_back" and state.outcome["from"] == OLD, f"outcome: {state.outcome}")
    expect(state.outcome["to"] == f"pibox-{version}", f"outcome: {state.outcome}")
    box.booted()
    status = box.ok("pibox-upgradectl status")
    note("status: " + " / ".join(status.strip().splitlines()))
    for word in words:
        expect(word in status, f"status does not say '{word}':\n{status}")
    return state


def upgrade(images: Path) -> None:
    """(a) upgrade, trial, self-test passes, committed; a plain restart stays."""
    with started(images) as box:
        box.ok("echo kept >/etc/a-change; echo mine >/userdata/file; sync")
        install(box, GOOD)
        begin = time.monotonic()
        restart(box)
        state = box.follow(lambda s: s.current == f"pibox-{GOOD}" and not s.trial and not s.commit)
        note(f"committed after {time.monotonic() - begin:.1f} s: {state}")
        expect(state.running == f"pibox-{GOOD}" and state.previous == OLD, f"after the commit: {state}")
        expect(state.outcome["result"] == "updated", f"outcome: {state.outcome}")
        expect(box.ok("cat /etc/a-change /userdata/file").split() == ["kept", "mine"], "a change or user data was lost")
        try:
            box.run("reboot; sleep 60", 90)
        except GuestGone:
            pass
        box.restarted()
        state = box.follow()
        box.booted()
        expect(state.running == f"pibox-{GOOD}" and state.role == "current", f"after a plain restart: {state}")
        note("status: " + " / ".join(box.ok("pibox-upgradectl status").strip().splitlines()))


def selftest_fails(images: Path) -> None:
    """(b) a release whose self-test fails: back by itself, and the status says which test failed and why."""
    with started(images) as box:
        install(box, TEST_FAILS)
        restart(box)
        state = went_back(box, TEST_FAILS, "speaker", "no sound card answers")
        expect(state.outcome["failed_test"].endswith("speaker"), f"outcome: {state.outcome}")


def kernel_panics(images: Path) -> None:
    """(c) a release that brings the kernel down at its start: back by itself after its tries."""
    with started(images) as box:
        install(box, PANICS)
        restart(box)
        state = went_back(box, PANICS)
        expect(state.outcome["attempts"] == 2, f"outcome: {state.outcome}")


def init_dies(images: Path) -> None:
    """(c) a release whose init ends at once: back by itself."""
    with started(images) as box:
        install(box, INIT_DIES)
        restart(box)
        went_back(box, INIT_DIES)


def main() -> int:
    name, images = sys.argv[1], Path(sys.argv[2])
    begin = time.monotonic()
    globals()[name](images)
    note(f"{name}: passed in {time.monotonic() - begin:.0f} s")
    return 0


if __name__ == "__main__":
    sys.exit(main())
