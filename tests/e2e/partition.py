"""A release with another kernel on a boot partition that is not as it should be.

usage: partition.py STATE IMAGES      STATE: a function below; IMAGES: the folder that `images.py … matrix` made
"""

from __future__ import annotations

import subprocess
import time
from pathlib import Path

import cards
from images import BASE, NEW_KERNEL
from pibox import PiBox, State, expect, note
from steps import OLD, tell

from card import Card  # noqa: E402  (cards has added its folder)

NEW = f"pibox-{NEW_KERNEL}"
SECTOR = 512


def staged(images: Path) -> PiBox:
    """Staged and agreed to; not switched on."""
    out = images / f"partition.{time.monotonic_ns()}.img"
    try:
        return PiBox(cards.make(images, cards.Layout(BASE, next=NEW_KERNEL, armed=True), out), append="pibox.tryboot=1")
    finally:
        out.unlink(missing_ok=True)


def boot_partition(box: PiBox) -> Card:
    card = Card(box.machine.image)
    card.load()
    return card


def is_kept(box: PiBox) -> None:
    state = box.follow(lambda s: s.current == NEW and not s.trial and not s.commit)
    expect(state.running == NEW, f"after the commit: {state}")
    box.cut_power()
    box.power_on()
    expect(box.machine.starts[-1].choice.kernel == f"{NEW}/kernel", f"a plain start takes {box.machine.starts[-1].choice}")
    expect(box.follow().running == NEW, "after a plain start")


def went_back(box: PiBox) -> State:
    state = box.follow(lambda s: s.settled and bool(s.outcome), starts=10, timeout=900)
    note(f"{state} {state.outcome}")
    expect(state.current == OLD and state.outcome["result"] == "fell_back", f"not back: {state} {state.outcome}")
    expect(box.machine.starts[-1].choice.kernel == f"{OLD}/kernel", "not under its own kernel")
    return state


def full(images: Path) -> None:
    """Not a cluster is free: the firmware cannot be told of the other kernel, and the old image says so."""
    with staged(images) as box:
        part = boot_partition(box)
        filler = box.folder / "filler"
        size, number = 4 << 20, 0  # halved until not even a sector fits any more
        while size >= SECTOR:
            with filler.open("wb") as file:
                file.truncate(size)
            done = subprocess.run(["mcopy", "-i", part.fat_name(), filler, f"::/filler{number}"], capture_output=True, check=False)
            number += 1
            if done.returncode != 0:
                size //= 2
        box.power_on()
        state = went_back(box)
        expect(state.outcome["code"] == "PBX-TRIAL-NO-BOOT-FILES", f"the story: {state.outcome}")


def read_only(images: Path) -> None:
    """It turns read-only during the trial (as Linux does with a damaged one): the image cannot be kept, and is not half kept."""
    with staged(images) as box:
        box.power_on()
        state = box.follow(lambda s: s.role == "trial")
        box.ok("mount -o remount,ro /boot")
        expect(state.running == NEW and state.current == OLD, f"the trial: {state}")
        state = went_back(box)
        expect(state.outcome["code"] == "PBX-READ-ONLY" and not state.previous, f"the story: {state} {state.outcome}")


def dirty(images: Path) -> None:
    """It was not unmounted cleanly the last time: that is usual, and holds nothing up."""
    with staged(images) as box:
        start = boot_partition(box).partitions[0].start
        with box.machine.image.open("r+b") as file:
            file.seek(start + 14)
            reserved = int.from_bytes(file.read(2), "little")
            # FAT32: bit 27 of the second entry is "cleanly unmounted"; Linux looks at bit 0 of byte 65 of the boot sector.
            for at, change in ((start + reserved * SECTOR + 7, lambda b: b & ~0x08), (start + 65, lambda b: b | 1)):
                file.seek(at)
                byte = change(file.read(1)[0])
                file.seek(at)
                file.write(bytes([byte]))
        box.power_on()
        is_kept(box)


def short_names(images: Path) -> None:
    """What a PC or a camera has written: every name in capitals, 8.3 where it fits. Firmware and Linux find them all the same."""
    with staged(images) as box:
        name = boot_partition(box).fat_name()
        for file in ("config.txt", "bank.txt", f"{OLD}/kernel", f"{OLD}/cmdline.txt", f"{NEW}/kernel", f"{NEW}/cmdline.txt"):
            content = subprocess.run(["mtype", "-i", name, f"::/{file}"], capture_output=True, check=True).stdout
            subprocess.run(["mdel", "-i", name, f"::/{file}"], check=True)
            # -m keeps the time; a name in capitals is stored without a long name.
            subprocess.run(["mcopy", "-i", name, "-", "::/" + str(Path(file).with_name(Path(file).name.upper()))], input=content, check=True)
        box.power_on()
        is_kept(box)


if __name__ == "__main__":
    tell(globals())
