"""The whole card after a power cut at every point from the end of staging to the first plain start after the commit.

A real upgrade in QEMU has left a log of every write (tests/e2e, new_kernel). At every flush, and with what came after it only in part, the card is
put together again, its root partition mounted, and started as a PiBox starts: the simulated firmware reads the boot partition, the real
pibox-bank decides, a trial dies. An image has to run under its own kernel after a few starts, and current and bank.txt have to agree.
Before the restart was agreed to, the old one; after a state in which the new one was committed, the new one.

usage: card_replay.py RECORD PIBOX-BANK [--states N]     as root; RECORD: folder with before.img and writes.*
"""

from __future__ import annotations

import argparse
import os
import random
import shlex
import shutil
import subprocess
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

sys.path[:0] = [str(Path(__file__).resolve().parents[2] / "tools" / name) for name in ("image", "qemu")]
from card import Card, Partition  # noqa: E402
from fat32 import Broken, Fat32  # noqa: E402
from firmware import BootError, Model, choose  # noqa: E402
from write_log import Write, epochs, read_log  # noqa: E402

PC = Model("pi2", needs_device_tree=False)
STARTS = 8
NOTHING = "nothing of it"


class Wrong(Exception):
    """What a PiBox must never come to."""


class Folder:
    """firmware.Files of a boot partition that has been unpacked."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def read(self, name: str) -> bytes | None:
        path = self.folder / name.strip("/")
        return path.read_bytes() if path.is_file() else None


class Replay:
    def __init__(self, record: Path, program: Path, work: Path) -> None:
        self.record, self.program, self.work = record, program, work
        self.image = work / "card.img"
        subprocess.run(["cp", "--sparse=always", (record / "before.img").resolve(), self.image], check=True)
        card = Card(self.image)
        card.load()
        self.boot, self.root = card.partitions[:2]
        self.file = os.open(self.image, os.O_RDWR)
        self.random = random.Random(1)
        self.ends: Counter[str] = Counter()
        self.boot_changed = True

    def write(self, offset: int, data: bytes) -> None:
        os.pwrite(self.file, data, offset)
        self.boot_changed |= offset < self.boot.start + self.boot.size

    def put(self, write: Write) -> tuple[int, bytes]:
        before = os.pread(self.file, len(write.data), write.offset)
        self.write(write.offset, write.data)
        return write.offset, before

    def part(self, partition: Partition) -> bytes:
        return os.pread(self.file, partition.size, partition.start)

    def epochs(self) -> Iterator[list[Write]]:
        for log in sorted(self.record.glob("writes.*"), key=lambda path: int(path.suffix[1:])):
            yield from epochs(read_log(log))

    def unpack_boot(self) -> Path:
        """The files of the boot partition, anew only after a write to it."""
        files, boot = self.work / "files", self.work / "boot"
        if self.boot_changed:
            shutil.rmtree(files, ignore_errors=True)
            files.mkdir()
            # A copy that was cut may be there in part, where nobody names it yet; one that is named and missing is noticed.
            for name, data in Fat32(bytearray(self.part(self.boot))).tree(whole=False):
                (files / name).parent.mkdir(exist_ok=True)
                (files / name).write_bytes(data)
            self.boot_changed = False
        shutil.rmtree(boot, ignore_errors=True)
        # What is written in place stands in the root of the partition; kernels are only read.
        for path in files.glob("**/*"):
            if path.is_file():
                other = boot / path.relative_to(files)
                other.parent.mkdir(parents=True, exist_ok=True)
                if path.parent == files:
                    shutil.copy(path, other)
                else:
                    other.hardlink_to(path)
        return boot

    def copy_root(self, out: Path) -> None:
        """The root partition in a file of its own: only what is no hole in the image."""
        with out.open("wb") as file:
            file.truncate(self.root.size)
            at, end = self.root.start, self.root.start + self.root.size
            while at < end:
                try:
                    at = os.lseek(self.file, at, os.SEEK_DATA)
                except OSError:
                    break  # only a hole is left
                hole = min(end, os.lseek(self.file, at, os.SEEK_HOLE))
                while at < hole:
                    data = os.pread(self.file, min(hole - at, 1 << 20), at)
                    os.pwrite(file.fileno(), data, at - self.root.start)
                    at += len(data)

    def card(self) -> Path:
        """The card as it is now: /overlay mounted, /boot unpacked. Nothing that is done there changes the card."""
        card = self.work / "pibox"
        boot = self.unpack_boot()
        root = self.work / "root.img"
        self.copy_root(root)
        card.mkdir(exist_ok=True)
        subprocess.run(["busybox", "mount", "-t", "ext4", "-o", "loop", root, card], check=True)
        for name in ("boot", "run"):
            (card / name).mkdir(exist_ok=True)
        subprocess.run(["busybox", "mount", "--bind", boot, card / "boot"], check=True)
        return card

    def check(self) -> str:
        """Starts the card as it is now. Returns what runs in the end. Raises Wrong, BootError, Broken."""
        card = self.card()
        try:
            bank = self.start(card)
            self.ends[bank] += 1
            return bank
        finally:
            subprocess.run(["busybox", "umount", card / "boot"], check=True)
            subprocess.run(["busybox", "umount", card], check=True)
            (self.work / "root.img").unlink()

    def start(self, card: Path) -> str:
        """Starts it until the committed image runs. Returns what runs. Raises Wrong."""
        once = ""
        for _ in range(STARTS):
            choice = choose(Folder(card / "boot"), PC)
            prefix = once or choice.os_prefix.rstrip("/")
            once = ""
            line = f"pibox.boot={prefix} pibox.simulated=1"
            done = subprocess.run([self.program, "--root", card, "--command-line", line, "decide"], capture_output=True, text=True, check=False)
            if done.returncode != 0:
                raise Wrong(f"no decision: {done.stderr}")
            answer = dict(word.split("=", 1) for word in shlex.split(done.stdout))
            if answer["action"] == "restart-once":
                once = answer["boot_dir"]
            elif answer["action"] == "mount" and answer["role"] != "trial":
                return self.runs(card, answer, prefix)
            elif answer["action"] == "rescue":
                raise Wrong(f"nothing to start: {answer['message']}")
        raise Wrong(f"nothing runs after {STARTS} starts")

    @staticmethod
    def runs(card: Path, answer: dict[str, str], prefix: str) -> str:
        bank, current = answer["bank"], os.readlink(card / "overlay/current")
        plain = choose(Folder(card / "boot"), PC).os_prefix.rstrip("/")
        if bank != current:
            raise Wrong(f"{bank} runs and {current} is current")
        if prefix != bank or plain != bank:
            raise Wrong(f"{bank} runs under the kernel of {prefix}, the next start takes {plain}")
        return bank

    def states(self, epoch: list[Write]) -> Iterator[str]:
        """What a cut before the next flush may leave; the card is as it was after each."""
        choices = [(NOTHING, []), ("the first half", epoch[:len(epoch) // 2])]
        choices += [(f"some of it ({turn})", [w for w in epoch if self.random.random() < 0.5]) for turn in range(2 if len(epoch) > 1 else 0)]
        for name, some in choices:
            undo = [self.put(write) for write in some]
            yield name
            for offset, before in reversed(undo):
                self.write(offset, before)


class Story:
    """The replay of one upgrade, and what has to come of each of its states."""

    def __init__(self, replay: Replay) -> None:
        self.replay = replay
        self.staged, self.armed = self.first(b'"state": "Staging"'), self.first(b'"tries_left"')
        self.count = sum(1 for _ in replay.epochs())
        self.seen = self.checked = 0
        self.problems: list[str] = []

    def first(self, text: bytes) -> int:
        """The number of the first epoch that writes `text`."""
        return next(n for n, epoch in enumerate(self.replay.epochs()) if any(text in write.data for write in epoch))

    def tell(self, states: int) -> None:
        every = max(1, (self.count - self.staged) * 4 // states) if states else 1
        old = self.replay.check()
        kept = False
        for number, epoch in enumerate(self.replay.epochs()):
            for name in self.replay.states(epoch) if number >= self.staged else ():
                self.seen += 1
                if self.seen % every:
                    continue
                self.checked += 1
                try:
                    bank = self.replay.check()
                    # Everything up to here is on the card: who was kept is never lost again.
                    kept |= name == NOTHING and bank != old
                    if bank != old if number < self.armed else kept and bank == old:
                        raise Wrong(f"{bank} runs")
                except (Wrong, BootError, Broken) as wrong:
                    self.problems.append(f"epoch {number} of {self.staged} to {self.count} (armed in {self.armed}), {name}: {wrong}")
            for write in epoch:
                self.replay.put(write)
        self.replay.check()


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("record", type=Path)
    parser.add_argument("program", type=Path)
    parser.add_argument("--states", type=int, default=0, help="about so many, evenly spread")
    args = parser.parse_args()
    begin = time.monotonic()
    with tempfile.TemporaryDirectory(prefix="pibox-replay.") as folder:
        story = Story(Replay(args.record, args.program, Path(folder)))
        story.tell(args.states)
    for problem in story.problems[:20]:
        print("WRONG", problem)
    ends = story.replay.ends
    print(f"{story.checked} of {story.seen} states of {story.count - story.staged} flushes: {dict(ends)}, {len(story.problems)} wrong; "
          f"{time.monotonic() - begin:.0f} s")
    return 1 if story.problems or len(ends) != 2 else 0


if __name__ == "__main__":
    sys.exit(main())
