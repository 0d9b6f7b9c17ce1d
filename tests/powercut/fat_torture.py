"""The boot partition after a power cut at every point of an upgrade with a new kernel: what the firmware then starts is the old or the new, whole.

A real upgrade in QEMU has left a log of every write (tests/e2e, new_kernel). It is replayed onto the card as it was before, and at every point
between two flushes the simulated firmware looks at the boot partition: with everything written so far; with the last write torn after each
of its sectors, that of bank.txt also after each of its bytes; and with what has not been flushed written in another order, or in part.

usage: fat_torture.py RECORD [--states N]     RECORD: folder with before.img and writes.*; N: about so many states, evenly spread (all)
"""

from __future__ import annotations

import argparse
import random
import sys
import time
from collections.abc import Iterator
from pathlib import Path

sys.path[:0] = [str(Path(__file__).resolve().parents[2] / "tools" / name) for name in ("image", "qemu")]
from card import Card  # noqa: E402
from fat32 import Broken, Fat32  # noqa: E402
from firmware import BootError, Model, choose  # noqa: E402
from write_log import Write, epochs, read_log  # noqa: E402

SECTOR = 512
PC = Model("pi2", needs_device_tree=False)
TEARS = 16
BLIND = 40
ORDERS = 6  # random subsets of an epoch's writes


class Partition:
    """The boot partition in memory, and writes that can be taken back."""

    def __init__(self, image: Path) -> None:
        card = Card(image)
        card.load()
        part = card.partitions[0]
        self.start, self.size = part.start, part.size
        with image.open("rb") as file:
            file.seek(self.start)
            self.data = bytearray(file.read(self.size))
        self.files = Fat32(self.data)
        found = self.files.find("bank.txt")
        assert found
        self.bank_txt = next(self.files.chain(found[1]))[0]  # where its one sector is

    def mine(self, writes: Iterator[Write]) -> Iterator[Write]:
        """Those for this partition, their offset counted from its start; flushes are for all."""
        for write in writes:
            if not write.data or self.start <= write.offset < self.start + self.size:
                yield Write(write.offset - self.start, write.data, write.flags)

    def put(self, write: Write, length: int | None = None) -> tuple[int, bytes]:
        """Writes it, or its first `length` bytes; returns what take_back() needs."""
        data = write.data[:length]
        before = bytes(self.data[write.offset:write.offset + len(data)])
        self.data[write.offset:write.offset + len(data)] = data
        return write.offset, before

    def changes_bank_txt(self, write: Write) -> bool:
        return write.offset <= self.bank_txt < write.offset + len(write.data)

    def tears(self, write: Write) -> list[int]:
        """After how many bytes a write is torn: after each sector of a small one; at both ends and at TEARS places between of a large one.
        A card writes a sector as a whole; bank.txt is made so that this is not relied upon, and is torn after each byte that changes."""
        count = len(write.data) // SECTOR
        step = max(1, count // TEARS)
        torn = {n * SECTOR for n in {1, 2, count - 2, count - 1, *range(step, count, step)} & set(range(1, count))}
        if self.changes_bank_txt(write):
            at = self.bank_txt - write.offset
            before = self.data[self.bank_txt:self.bank_txt + SECTOR]
            torn |= {at + n + 1 for n in range(SECTOR - 1) if before[n] != write.data[at + n]}
        return sorted(torn)

    def take_back(self, undo: list[tuple[int, bytes]]) -> None:
        for offset, before in reversed(undo):
            self.data[offset:offset + len(before)] = before


Whole = tuple[bytes, bytes, str]  # kernel, initramfs, command line


def started(files: Fat32) -> tuple[str, Whole]:
    """What the firmware would start: its directory, and every byte of it. Raises BootError, Broken."""
    choice = choose(files, PC)
    return choice.os_prefix, (files.read(choice.kernel) or b"", b"".join(files.read(name) or b"" for name in choice.initramfs), choice.command_line)


class Torture:
    def __init__(self, record: Path, states: int) -> None:
        self.logs = sorted(record.glob("writes.*"), key=lambda path: int(path.suffix[1:]))
        self.partition = Partition(record / "before.img")
        self.random = random.Random(1)
        self.wanted = states
        self.seen = self.checked = self.old = self.new = self.bank_txts = 0
        self.problems: list[str] = []

    def writes(self) -> Iterator[Write]:
        for log in self.logs:
            yield from self.partition.mine(read_log(log))

    def run(self) -> None:
        before = bytes(self.partition.data)
        self.good = dict([started(self.partition.files)])
        (self.before,) = self.good
        total = sectors = 0
        for epoch in epochs(self.writes()):
            for write in epoch:
                total += 1 + len(self.partition.tears(write))
                self.partition.put(write)
                sectors += len(write.data) // SECTOR
                self.bank_txts += self.partition.changes_bank_txt(write)
            total += ORDERS + len(epoch)
        self.every = max(1, total // self.wanted) if self.wanted else 1
        self.good.update([started(self.partition.files)])
        if len(self.good) != 2:
            raise SystemExit(f"the record does not end in other boot files: {list(self.good)}")
        if not self.bank_txts:
            raise SystemExit("bank.txt was not written")
        print(f"{sectors} sectors in the log, {self.bank_txts} times bank.txt; starts {' or '.join(self.good)}")
        self.partition.data[:] = before
        switched = False
        for number, epoch in enumerate(epochs(self.writes())):
            switched = self.epoch(number, epoch, switched)
            if len(self.problems) > 20:
                return
        self.look("everything written", True)

    def epoch(self, number: int, epoch: list[Write], switched: bool) -> bool:
        """Everything that a cut before the next flush can leave. Returns whether the new boot files are in use after it."""
        part, undo = self.partition, []
        for index, write in enumerate(epoch):
            for torn in part.tears(write):
                step = [part.put(write, torn)]
                self.check(f"epoch {number}, write {index} torn after {torn} of {len(write.data)} bytes", switched, part.changes_bank_txt(write))
                part.take_back(step)
            undo.append(part.put(write))
            self.check(f"epoch {number}, up to write {index}", switched)
        part.take_back(undo)
        for index in range(len(epoch) if len(epoch) > 1 else 0):
            self.subset(f"epoch {number}, only write {index}", [epoch[index]], switched)
        for turn in range(ORDERS if len(epoch) > 2 else 0):
            some = [write for write in epoch if self.random.random() < 0.5]
            self.subset(f"epoch {number}, some of it ({turn})", some, switched)
        for write in epoch:
            part.put(write)
        now = started(part.files)[0] != self.before
        if switched and not now:
            self.problems.append(f"epoch {number}: back to the old boot files")
        return now

    def sees_what_flushes_are_for(self) -> int:
        """The same with no flush anywhere: of BLIND such cards some have to be broken, or nothing here would notice one. Returns how many are."""
        writes = [write for epoch in epochs(self.writes()) for write in epoch]
        found, broken = self.problems, 0
        for turn in range(BLIND):
            self.problems = []
            undo = [self.partition.put(write) for write in writes if self.random.random() < 0.5]
            self.look(f"no flushes ({turn})", False)
            self.partition.take_back(undo)
            broken += bool(self.problems)
        self.problems = found
        return broken

    def subset(self, what: str, writes: list[Write], switched: bool) -> None:
        undo = [self.partition.put(write) for write in writes]
        self.check(what, switched)
        self.partition.take_back(undo)

    def check(self, what: str, switched: bool, always: bool = False) -> None:
        self.seen += 1
        if self.seen % self.every and not switched and not always:  # there are few after the switch
            return
        self.checked += 1
        self.look(what, switched)

    def look(self, what: str, switched: bool) -> None:
        try:
            prefix, whole = started(self.partition.files)
        except (BootError, Broken) as error:
            self.problems.append(f"{what}: {error}")
            return
        if self.good.get(prefix) != whole:
            self.problems.append(f"{what}: neither old nor new is whole, but '{prefix}' is started")
        elif prefix == self.before:
            self.old += 1
            if switched:
                self.problems.append(f"{what}: the old one again")
        else:
            self.new += 1


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("record", type=Path)
    parser.add_argument("--states", type=int, default=0)
    args = parser.parse_args()
    begin = time.monotonic()
    torture = Torture(args.record, args.states)
    torture.run()
    torture.partition = Partition(args.record / "before.img")
    old, new = torture.old, torture.new
    broken = torture.sees_what_flushes_are_for()
    for problem in torture.problems:
        print("WRONG", problem)
    print(f"{torture.checked} of {torture.seen} states: {old} start the old, {new} the new, {len(torture.problems)} neither; "
          f"without flushes {broken} of {BLIND} neither; {time.monotonic() - begin:.0f} s")
    return 1 if torture.problems or not old or not new or not broken else 0


if __name__ == "__main__":
    sys.exit(main())
