"""The whole card after a power cut at every point from the end of staging to the first plain start after the commit.

A real upgrade in QEMU has left a log of every write (tests/e2e, new_kernel and cut_steps.py). At every flush, and with what came after it only in part, the card is
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
import subprocess
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from fat32 import Broken
from replayed_card import ReplayedCard
from write_log import Write

from firmware import BootError, Model, choose  # noqa: E402  (replayed_card has added its folder)

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


class Replay(ReplayedCard):
    def __init__(self, record: Path, program: Path, work: Path) -> None:
        super().__init__(record, work)
        self.program = program
        self.random = random.Random(1)
        self.ends: Counter[str] = Counter()

    def check(self) -> str:
        """Starts the card as it is now. Returns what runs in the end. Raises Wrong, BootError, Broken."""
        with self.mounted() as card:
            bank = self.start(card)
        self.ends[bank] += 1
        return bank

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
        shared = card / "overlay" / bank / "boot_dir"  # it has no boot files of its own
        own = shared.read_text().strip() if shared.exists() else bank
        if prefix != own or plain != own:
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
