"""The whole card after a power cut at every point from the restart into a trial to the first plain start after its commit.

A real upgrade in QEMU has left a log of every write (tests/e2e, new_kernel). At every flush, and with what came after it only in part, the card is
put together again, its root partition mounted, and started as a PiBox starts: the simulated firmware reads the boot partition, the real
pibox-bank decides, a trial dies. An image has to run under its own kernel after a few starts, and current and bank.txt have to agree.

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

    def put(self, write: Write) -> tuple[int, bytes]:
        before = os.pread(self.file, len(write.data), write.offset)
        os.pwrite(self.file, write.data, write.offset)
        return write.offset, before

    def part(self, partition: Partition) -> bytes:
        return os.pread(self.file, partition.size, partition.start)

    def epochs(self) -> Iterator[list[Write]]:
        for log in sorted(self.record.glob("writes.*"), key=lambda path: int(path.suffix[1:])):
            yield from epochs(read_log(log))

    def card(self) -> Path:
        """The card as it is now: /overlay mounted, /boot unpacked. Nothing that is done there changes the card."""
        card = self.work / "pibox"
        shutil.rmtree(self.work / "boot", ignore_errors=True)
        boot = self.work / "boot"
        boot.mkdir()
        for name, data in Fat32(bytearray(self.part(self.boot))).tree():
            (boot / name).parent.mkdir(exist_ok=True)
            (boot / name).write_bytes(data)
        root = self.work / "root.img"
        subprocess.run(["dd", f"if={self.image}", f"of={root}", "bs=1M", "iflag=skip_bytes,count_bytes", "conv=sparse", "status=none",
                        f"skip={self.root.start}", f"count={self.root.size}"], check=True)
        card.mkdir(exist_ok=True)
        subprocess.run(["busybox", "mount", "-t", "ext4", "-o", "loop", root, card], check=True)
        for name in ("boot", "run"):
            (card / name).mkdir(exist_ok=True)
        subprocess.run(["busybox", "mount", "--bind", boot, card / "boot"], check=True)
        return card

    def check(self) -> None:
        card = self.card()
        try:
            self.ends[self.start(card)] += 1
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
        choices = [("nothing of it", []), ("the first half", epoch[:len(epoch) // 2])]
        choices += [(f"some of it ({turn})", [w for w in epoch if self.random.random() < 0.5]) for turn in range(2 if len(epoch) > 1 else 0)]
        for name, some in choices:
            undo = [self.put(write) for write in some]
            yield name
            for offset, before in reversed(undo):
                os.pwrite(self.file, before, offset)


def is_armed(write: Write) -> bool:
    """The trial record, as it is written when the restart is agreed to."""
    return b'"tries_left"' in write.data


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("record", type=Path)
    parser.add_argument("program", type=Path)
    parser.add_argument("--states", type=int, default=0, help="about so many, evenly spread")
    args = parser.parse_args()
    begin = time.monotonic()
    with tempfile.TemporaryDirectory(prefix="pibox-replay.") as folder:
        replay = Replay(args.record, args.program, Path(folder))
        armed = next(n for n, epoch in enumerate(replay.epochs()) if any(map(is_armed, epoch)))
        epochs_left = sum(1 for _ in replay.epochs()) - armed
        every = max(1, epochs_left * 4 // args.states) if args.states else 1
        seen = checked = 0
        problems = []
        for number, epoch in enumerate(replay.epochs()):
            for name in replay.states(epoch) if number >= armed else ():
                seen += 1
                if seen % every:
                    continue
                checked += 1
                try:
                    replay.check()
                except (Wrong, BootError, Broken) as wrong:
                    problems.append(f"epoch {number} of {armed} to {armed + epochs_left}, {name}: {wrong}")
            for write in epoch:
                replay.put(write)
        replay.check()
    for problem in problems[:20]:
        print("WRONG", problem)
    print(f"{checked + 1} of {seen + 1} states of {epochs_left} flushes: {dict(replay.ends)}, {len(problems)} wrong; {time.monotonic() - begin:.0f} s")
    return 1 if problems or len(replay.ends) != 2 else 0


if __name__ == "__main__":
    sys.exit(main())
