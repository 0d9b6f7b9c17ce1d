"""The plug is pulled at every step from the end of staging to the first plain start after the commit, on every way to start another kernel.

One upgrade is recorded, every write to the card. Wherever what decides a start is another than before (the links, the records, the engine's journal,
what the firmware is told), the card is put together as a cut at that moment leaves it, and started in QEMU: once the restart was agreed to, the new
image has to be kept, before that the old one runs and the new one is still staged. (Half-written and reordered steps are card_replay.py's part.)

usage: cut_steps.py CONTROL record IMAGES     CONTROL: marker, tryboot, kexec; IMAGES: the folder that `images.py … matrix` made
       cut_steps.py CONTROL K/N IMAGES        the K-th of N parts of its steps
"""

from __future__ import annotations

import json
import shutil
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

from images import GOOD, NEW_KERNEL
from matrix import APPEND, WATCHDOG
from pibox import PiBox, expect, note
from steps import OLD, install, restart, restarts, rests_on, started

from fat import BootPartition  # noqa: E402  (pibox has added its folder)
from firmware import choose  # noqa: E402
from replayed_card import ReplayedCard  # noqa: E402  (steps has added its folder)

LINKS = ("current", "previous", "next")
RECORDS = ("trial", "commit", "redirects", "outcome", "journal")
IN_BOOT = ("bank.txt", "tryboot.txt", "rollback")


def release(control: str) -> str:
    return GOOD if control == "marker" else NEW_KERNEL


def own_kernel(control: str, image: str) -> str:
    return f"{OLD if control == 'marker' else image}/kernel"


def record(control: str, images: Path) -> None:
    """An upgrade as a person does it, and then a plain restart."""
    folder, new = images / f"record-{control}", f"pibox-{release(control)}"
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir()
    (folder / "before.img").symlink_to("../base.img")
    with started(images, append=APPEND[control], extra=WATCHDOG, record=True) as box:
        box.ok("echo kept >/etc/a-change; sync")
        install(box, release(control))
        restart(box)
        rests_on(box, new)
        box.booted()
        restarts(box, "reboot")
        state = box.follow()
        expect(state.running == new and state.role == "current", f"after a plain restart: {state}")
        box.booted()
        box.cut_power()
        for log in box.folder.glob("writes.*"):
            shutil.move(log, folder / log.name)
    with tempfile.TemporaryDirectory(prefix=".steps.", dir=images) as work:
        found = list(find(ReplayedCard(folder, Path(work)), new))
    (folder / "steps.json").write_text(json.dumps(found, indent=1))
    for step in found:
        note(f"after flush {step['flush']}: {step['what']}")


def decides(card: Path) -> dict[str, bytes]:
    """Everything that a start decides by."""
    overlay = card / "overlay"
    found = {name: bytes((overlay / name).readlink()) for name in LINKS if (overlay / name).is_symlink()}
    places = [*(overlay / ".upgrade" / name for name in RECORDS), *(card / "boot" / name for name in IN_BOOT), *overlay.glob("*/carry-pending")]
    found.update({path.relative_to(card).name: path.read_bytes() for path in places if path.is_file()})
    return found


def find(card: ReplayedCard, new: str) -> Iterator[dict[str, object]]:
    """Every flush after which what decides is another than before it; the first is the one after which the release is staged."""
    before: dict[str, bytes] = {}
    staging = False
    for number, epoch in enumerate(card.epochs()):
        for write in epoch:
            card.put(write)
        staging |= any(b'"state": "Staging"' in write.data for write in epoch)
        if not staging:
            continue
        with card.mounted() as folder:
            now = decides(folder)
        if now == before or not before and now.get("next") != new.encode():
            continue
        changed = sorted(name for name in now.keys() | before.keys() if now.get(name) != before.get(name)) if before else ["staged"]
        agreed = now["current"] == new.encode() or "trial" in now or "commit" in now
        yield {"flush": number, "what": " ".join(changed), "agreed": agreed}
        before = now


def cut(control: str, image: Path, agreed: bool) -> str:
    """Starts the card that a cut has left until it rests. Returns how that went."""
    new = f"pibox-{release(control)}"
    with PiBox(image, append=APPEND[control], extra=WATCHDOG) as box:
        box.power_on()
        state = rests_on(box, new if agreed else OLD)
        expect(agreed or state.next == new, f"no longer staged: {state}")
        expect(not agreed or state.previous == OLD, f"after the commit: {state}")
        box.cut_power()
        plain = choose(BootPartition(box.machine.image), box.machine.board.model)
        expect(plain.kernel == own_kernel(control, state.current), f"{state}, and a plain start takes {plain}")
        return f"{state.running} in {len(box.machine.starts)} starts of the firmware"


def part(control: str, which: str, images: Path) -> None:
    folder = images / f"record-{control}"
    number, count = (int(text) for text in which.split("/"))
    found = json.loads((folder / "steps.json").read_text())
    mine = {step["flush"]: step for step in found[number - 1::count]}
    with tempfile.TemporaryDirectory(prefix=".steps.", dir=images) as work:
        card = ReplayedCard(folder, Path(work))
        for at, epoch in enumerate(card.epochs()):
            for write in epoch:
                card.put(write)
            if step := mine.get(at):
                note(f"cut after flush {at} ({step['what']}): {cut(control, card.image, step['agreed'])}")
    note(f"{len(mine)} of {len(found)} steps")
    expect(bool(mine), "nothing to cut")


def main() -> int:
    begin = time.monotonic()
    control, what, images = sys.argv[1], sys.argv[2], Path(sys.argv[3])
    if what == "record":
        record(control, images)
    else:
        part(control, what, images)
    note(f"{control} {what}: passed in {time.monotonic() - begin:.0f} s")
    return 0


if __name__ == "__main__":
    sys.exit(main())
