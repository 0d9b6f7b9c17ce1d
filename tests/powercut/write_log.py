"""Reads what QEMU's blklogwrites has recorded: the format of dm-log-writes (Linux, drivers/md/dm-log-writes.c)."""

from __future__ import annotations

import struct
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

MAGIC = 0x6A736677736872
FLUSH, FUA, DISCARD = 1, 2, 4


@dataclass(frozen=True)
class Write:
    offset: int  # bytes
    data: bytes
    flags: int

    @property
    def is_flush(self) -> bool:
        """Everything before it is on the medium."""
        return bool(self.flags & (FLUSH | FUA))


def read_log(path: Path) -> Iterator[Write]:
    """Every entry to the end of the file: the count in its header is written last, and a cut loses it."""
    with path.open("rb") as file:
        head = file.read(512)
        if len(head) < 512:
            return
        magic, _, _, sector = struct.unpack_from("<QQQI", head)
        if magic != MAGIC:
            raise ValueError(f"{path} is no write log")
        file.seek(max(sector, 512))
        while len(entry := file.read(sector)) == sector:
            start, count, flags, _ = struct.unpack_from("<QQQQ", entry)
            data = b"" if flags & DISCARD else file.read(count * 512)
            if not flags & DISCARD and len(data) < count * 512:
                return
            yield Write(start * 512, data, flags)


def epochs(writes: Iterator[Write]) -> Iterator[list[Write]]:
    """The writes between two flushes: any of them may be on the medium after a cut, whatever their order."""
    epoch: list[Write] = []
    for write in writes:
        if write.data:
            epoch.append(write)
        if write.is_flush and epoch:
            yield epoch
            epoch = []
    if epoch:
        yield epoch
