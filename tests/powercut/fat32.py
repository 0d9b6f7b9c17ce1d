"""Reads a FAT32 partition that is held in memory, as a firmware does: by the first FAT, following every chain. (Microsoft FAT specification, 1.03)"""

from __future__ import annotations

import struct
from collections.abc import Iterator

END = 0x0FFFFFF8
DIRECTORY, VOLUME, LONG_NAME = 0x10, 0x08, 0x0F


class Broken(Exception):
    """A chain that leads nowhere: a firmware would read rubbish."""


class Fat32:
    """Implements firmware.Files. `data` is looked at anew with every read()."""

    def __init__(self, data: bytearray) -> None:
        self.data = data

    def _geometry(self) -> None:
        sector, self.per_cluster, reserved, fats = struct.unpack_from("<HBHB", self.data, 11)
        per_fat, = struct.unpack_from("<I", self.data, 36)
        self.root, = struct.unpack_from("<I", self.data, 44)
        self.fat = reserved * sector
        self.fat_end = self.fat + per_fat * sector
        self.first = (reserved + fats * per_fat) * sector
        self.cluster = sector * self.per_cluster

    def chain(self, cluster: int) -> Iterator[tuple[int, int]]:
        """Runs of bytes: (begin, end)."""
        entries = memoryview(self.data)[self.fat:self.fat_end].cast("I")
        seen, limit = 0, len(entries)
        begin = end = -1
        while cluster < END:
            if cluster < 2 or cluster >= limit or seen > limit:
                raise Broken(f"cluster {cluster}")
            at = self.first + (cluster - 2) * self.cluster
            if at != end:
                if begin >= 0:
                    yield begin, end
                begin = at
            end = at + self.cluster
            cluster = entries[cluster] & 0x0FFFFFFF
            seen += 1
        if begin >= 0:
            yield begin, end

    def content(self, cluster: int, size: int | None = None) -> bytes:
        if size == 0:
            return b""
        data = b"".join(bytes(self.data[begin:end]) for begin, end in self.chain(cluster))
        if size is not None and len(data) < size:
            raise Broken(f"a chain of {len(data)} bytes for a file of {size}")
        return data if size is None else data[:size]

    def entries(self, cluster: int) -> Iterator[tuple[str, str, int, int, int]]:
        """Long name, short name, attributes, first cluster, size."""
        table = self.content(cluster)
        parts: dict[int, str] = {}
        for at in range(0, len(table), 32):
            entry = table[at:at + 32]
            if entry[0] == 0:
                return
            if entry[0] == 0xE5:
                parts.clear()
            elif entry[11] == LONG_NAME:
                text = (entry[1:11] + entry[14:26] + entry[28:32]).decode("utf-16-le", "replace")
                parts[entry[0] & 0x1F] = text.split("\0")[0]
            else:
                name, extension = entry[:8].decode("latin-1").rstrip(), entry[8:11].decode("latin-1").rstrip()
                name = name.lower() if entry[12] & 0x08 else name  # as Windows NT marks them, and Linux and mtools do
                extension = extension.lower() if entry[12] & 0x10 else extension
                short = name + ("." + extension if extension else "")
                high, = struct.unpack_from("<H", entry, 20)
                low, size = struct.unpack_from("<HI", entry, 26)
                if not entry[11] & VOLUME:
                    yield "".join(parts[n] for n in sorted(parts)) or short, short, entry[11], high << 16 | low, size
                parts.clear()

    def find(self, name: str) -> tuple[int, int, int] | None:
        """Attributes, first cluster, size."""
        self._geometry()
        attributes, cluster, size = DIRECTORY, self.root, 0
        for part in name.strip("/").lower().split("/"):
            if not attributes & DIRECTORY:
                return None
            for long, short, attributes, cluster, size in self.entries(cluster):
                if part in (long.lower(), short.lower()):
                    break
            else:
                return None
        return attributes, cluster, size

    def read(self, name: str) -> bytes | None:
        found = self.find(name)
        if not found or found[0] & DIRECTORY:
            return None
        return self.content(found[1], found[2])

    def tree(self, name: str = "", whole: bool = True) -> Iterator[tuple[str, bytes]]:
        """Every file below a directory, with its content. What is not all there raises Broken, or is left out if it need not be `whole`."""
        self._geometry()
        if name:
            found = self.find(name)
            if not found or not found[0] & DIRECTORY:
                return
            cluster = found[1]
        else:
            cluster = self.root
        try:
            entries = list(self.entries(cluster))
        except Broken:
            if whole:
                raise
            return
        for long, _, attributes, first, size in entries:
            if long in (".", ".."):
                continue
            path = f"{name}/{long}" if name else long
            if attributes & DIRECTORY:
                yield from self.tree(path, whole)
                continue
            try:
                content = self.content(first, size)
            except Broken:
                if whole:
                    raise
                continue
            yield path, content
