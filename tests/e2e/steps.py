"""What the scenarios have in common: how they begin, what is done in them, and how a trial may end."""

from __future__ import annotations

import sys
import tempfile
import time
from pathlib import Path
from typing import Any

import cards
from agent import GuestGone
from images import BASE
from pibox import BOOT_SECONDS, PiBox, State, expect, note

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "powercut"))
from card import Card  # noqa: E402  (cards has added its folder)
from fat32 import Fat32  # noqa: E402

OLD = f"pibox-{BASE}"


def started(images: Path, card: str = "base.img", **machine: Any) -> PiBox:
    """A PiBox that is switched on and knows where its releases are."""
    box = PiBox(images / card, images / "repository", **machine)
    box.power_on()
    box.ready()
    box.follow()
    box.booted()
    # Two minutes after its start a PiBox looks by itself; that must not come in between what a story asks of it.
    box.ok(f"pibox-upgradectl settings automatic=off repository={box.url}")
    return box


def trial(images: Path, version: str, **machine: Any) -> PiBox:
    """A PiBox that has been restarted into the trial of a release: the firmware is just about to start."""
    with tempfile.TemporaryDirectory(prefix=".trial.", dir=images) as folder:
        card = cards.make(images, cards.Layout(BASE, next=version, armed=True), Path(folder) / "card.img")
        box = PiBox(card, **machine)
    box.power_on()
    return box


def install(box: PiBox, version: str) -> None:
    begin = time.monotonic()
    box.ok("pibox-upgradectl check")
    box.ok(f"pibox-upgradectl install --yes pibox-{version}", 600)
    note(f"pibox-{version} staged in {time.monotonic() - begin:.1f} s")
    state = box.state()
    expect(state.next == f"pibox-{version}" and state.current == OLD, f"after staging: {state}")


def restarts(box: PiBox, command: str) -> None:
    """Runs a command that restarts the guest; switches on again when it has gone down."""
    try:
        answer = box.run(f"{command} && sleep {BOOT_SECONDS}", 2 * BOOT_SECONDS)
        expect(False, f"'{command}' did not restart the PiBox: {answer}")
    except GuestGone as gone:
        box.restarted(how=gone)


def restart(box: PiBox) -> None:
    restarts(box, "pibox-upgradectl restart --yes")


def rests_on(box: PiBox, image: str) -> State:
    """Follows until nothing is under way; `image` has to be the committed one, and to run."""
    state = box.follow(lambda s: not s.trial and not s.commit and s.running == s.current)
    expect(state.current == image, f"not on {image}: {state}")
    return state


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


def boot_files(image: Path) -> dict[str, bytes]:
    """Every file of the boot partition."""
    card = Card(image)
    card.load()
    with image.open("rb") as file:
        file.seek(card.partitions[0].start)
        return dict(Fat32(bytearray(file.read(card.partitions[0].size))).tree())


def tell(stories: dict[str, Any]) -> None:
    """Tells the story named on the command line: NAME IMAGES."""
    name, images = sys.argv[1], Path(sys.argv[2])
    begin = time.monotonic()
    stories[name](images)
    note(f"{name}: passed in {time.monotonic() - begin:.0f} s")
