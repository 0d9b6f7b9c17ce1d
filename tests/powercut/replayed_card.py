"""A card put together again from what it was before and the log of every write to it since (QEMU's blklogwrites)."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

sys.path[:0] = [str(Path(__file__).resolve().parents[2] / "tools" / name) for name in ("image", "qemu")]
from card import Card, Partition  # noqa: E402
from fat32 import Fat32  # noqa: E402
from write_log import Write, epochs, read_log  # noqa: E402


class ReplayedCard:
    """`image` in the folder `work` is the card as it is now; at first as it was before the record."""

    def __init__(self, record: Path, work: Path) -> None:
        self.record, self.work = record, work
        self.image = work / "card.img"
        subprocess.run(["cp", "--sparse=always", (record / "before.img").resolve(), self.image], check=True)
        card = Card(self.image)
        card.load()
        self.boot, self.root = card.partitions[:2]
        self.file = os.open(self.image, os.O_RDWR)
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

    @contextmanager
    def mounted(self) -> Iterator[Path]:
        """The card as it is now as a folder: /overlay mounted, /boot unpacked. Nothing that is done there changes the card."""
        folder = self.work / "pibox"
        boot = self.unpack_boot()
        root = self.work / "root.img"
        self.copy_root(root)
        folder.mkdir(exist_ok=True)
        subprocess.run(["busybox", "mount", "-t", "ext4", "-o", "loop", root, folder], check=True)
        try:
            for name in ("boot", "run"):
                (folder / name).mkdir(exist_ok=True)
            subprocess.run(["busybox", "mount", "--bind", boot, folder / "boot"], check=True)
            try:
                yield folder
            finally:
                subprocess.run(["busybox", "umount", folder / "boot"], check=True)
        finally:
            subprocess.run(["busybox", "umount", folder], check=True)
            root.unlink()
