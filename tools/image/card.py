"""An SD card of a PiBox: partitions and file systems written at offsets, without loop devices or mounts."""

from __future__ import annotations

import os
import stat
import subprocess
import tempfile
from dataclasses import dataclass
from pathlib import Path

MIB = 1 << 20
SECTOR = 512
ALIGNMENT = 4 * MIB  # the erase blocks of common cards
BANK_TXT_SIZE = 512


class CardError(Exception):
    """What went wrong, in words for the person at the keyboard."""


def run(*command: str | Path, stdin: str | None = None) -> str:
    """Runs a program; returns what it printed. Raises CardError with its last words."""
    done = subprocess.run([str(part) for part in command], input=stdin, capture_output=True, text=True, check=False)
    if done.returncode != 0:
        words = (done.stderr or done.stdout).strip().splitlines()[-4:]
        raise CardError(f"{Path(str(command[0])).name} failed ({done.returncode}): " + " / ".join(words))
    return done.stdout


def _filled_up(text: str, size: int) -> str:
    """With short comment lines up to `size`; one of a single character there cannot be."""
    while (left := size - len(text)) > 0:
        line = min(64, left) - (2 if left - min(64, left) == 1 else 0)
        text += "#" + "-" * (line - 2) + "\n"
    return text


def bank_txt(directory: str) -> bytes:
    """bank.txt of a new card: one sector, of which the last os_prefix counts (backend/bank/bank_txt.h says why there are two)."""
    line = _filled_up(f"os_prefix={directory}/\n", 78)
    header = "# PiBox: the boot directory in use. The last os_prefix counts.\n"
    return _filled_up(f"{header}{line}#{line[1:]}", BANK_TXT_SIZE).encode()


@dataclass
class Partition:
    number: int
    start: int  # bytes
    size: int  # bytes


class Card:
    """An image file, or a block device, with the three partitions of a PiBox."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.is_device = path.exists() and stat.S_ISBLK(path.stat().st_mode)
        self.partitions: list[Partition] = []

    def make(self, boot: int, root: int, userdata: int) -> None:
        """Writes the partition table. Sizes in MiB; on a device `userdata` is a minimum and gets the rest."""
        sizes = [boot * MIB, root * MIB, userdata * MIB]
        if any(size % ALIGNMENT for size in sizes):
            raise CardError(f"sizes of partitions are multiples of {ALIGNMENT // MIB} MiB")
        if self.is_device:
            self._refuse_mounted()
            room = int(run("blockdev", "--getsize64", self.path)) - ALIGNMENT
            rest = (room - sizes[0] - sizes[1]) // ALIGNMENT * ALIGNMENT
            if rest < sizes[2]:
                raise CardError(f"{self.path} has {room // MIB} MiB, {sum(sizes) // MIB} MiB are needed")
            sizes[2] = rest
        else:
            self.path.unlink(missing_ok=True)
            with self.path.open("wb") as file:
                file.truncate(ALIGNMENT + sum(sizes))
        start = ALIGNMENT
        table = "label: dos\n"
        for number, (size, kind) in enumerate(zip(sizes, ("c", "83", "83")), 1):
            self.partitions.append(Partition(number, start, size))
            table += f"start={start // SECTOR}, size={size // SECTOR}, type={kind}{', bootable' if number == 1 else ''}\n"
            start += size
        run("sfdisk", "--quiet", "--no-reread", "--no-tell-kernel", "--wipe", "always", self.path, stdin=table)

    def load(self) -> None:
        """Reads the partition table of a card that is there already."""
        for line in run("sfdisk", "--dump", self.path).splitlines():
            if "start=" in line:
                fields = dict(part.split("=", 1) for part in line.split(":", 1)[1].replace(" ", "").split(",") if "=" in part)
                number = len(self.partitions) + 1
                self.partitions.append(Partition(number, int(fields["start"]) * SECTOR, int(fields["size"]) * SECTOR))

    def _refuse_mounted(self) -> None:
        used = [line.split()[0] for line in Path("/proc/mounts").read_text().splitlines() if line.startswith(str(self.path))]
        if used:
            raise CardError(f"{', '.join(used)} is mounted; unmount it first")

    def write_fat(self, folder: Path, label: str = "BOOT") -> None:
        part = self.partitions[0]
        run("mkfs.vfat", "-F", "32", "-s", "1", "-n", label, "--offset", str(part.start // SECTOR), self.path, str(part.size // 1024))
        entries = sorted(folder.iterdir())
        if entries:
            run("mcopy", "-s", "-p", "-m", "-Q", "-i", self.fat_name(), *entries, "::/")

    def fat_name(self) -> str:
        """The boot partition as mtools address it."""
        return f"{self.path}@@{self.partitions[0].start}"

    def write_ext4(self, number: int, folder: Path, label: str) -> None:
        """Fills partition `number` with what is in `folder`. Features a Pi's older kernels lack are left out."""
        part = self.partitions[number - 1]
        run("mke2fs", "-q", "-F", "-t", "ext4", "-L", label, "-O", "^orphan_file,^metadata_csum_seed", "-m", "1", "-d", folder,
            "-E", f"offset={part.start},root_owner=0:0,lazy_itable_init=0,nodiscard", self.path, f"{part.size // 1024}k")

    def check(self) -> None:
        """Raises CardError unless every file system is clean."""
        with tempfile.TemporaryDirectory(prefix="pibox-fat.") as folder:
            copy = Path(folder) / "fat"
            part = self.partitions[0]
            run("dd", f"if={self.path}", f"of={copy}", "bs=1M", "iflag=skip_bytes,count_bytes", "conv=sparse", "status=none",
                f"skip={part.start}", f"count={part.size}")
            run("fsck.fat", "-n", copy)
        for part in self.partitions[1:]:
            run("e2fsck", "-fn", f"{self.path}?offset={part.start}")

    def finish(self) -> None:
        """Everything on the medium, and the kernel told about the partitions of a device."""
        descriptor = os.open(self.path, os.O_RDONLY)
        os.fsync(descriptor)
        os.close(descriptor)
        if self.is_device:
            subprocess.run(["blockdev", "--rereadpt", str(self.path)], check=False, stderr=subprocess.DEVNULL)
