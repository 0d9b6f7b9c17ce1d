"""What ./dev qemu and the tests start: for each machine of QEMU the Debian kernel, the console, the disk and the images that fit."""

from __future__ import annotations

import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "image"))
from machine import BOARDS, Board  # noqa: E402
from publisher import Publisher  # noqa: E402


@dataclass(frozen=True)
class Platform:
    board: Board
    flavour: str  # of tools/image/kernel
    console: str
    disk: str
    arch: str = ""  # of the images, where it is not this machine's
    device_tree: str = ""
    card: tuple[str, ...] = ()  # options for tools/mkimage

    def publisher(self, folder: Path, binaries: Path, **more: Any) -> Publisher:
        """One whose releases start on this machine. For another architecture they have no application, but a login."""
        line = f"console=tty0 console={self.console} pibox.disk={self.disk} panic=5 {self.board.append} quiet vt.global_cursor_default=0"
        return Publisher(folder, binaries, self.flavour, command_line=line, arch=self.arch, device_tree=self.device_tree, login=bool(self.arch), **more)


# Without application an image is small; QEMU's SD card wants a power of two, and 4 MiB are before the first partition.
SMALL = ("--boot-size", "96", "--root-size", "128", "--userdata-size", "28")
PLATFORMS = {
    "amd64": Platform(BOARDS["amd64"], "amd64", "ttyS0", "/dev/vda"),
    "virt-armhf": Platform(BOARDS["virt-armhf"], "armmp", "ttyAMA0", "/dev/vda", "armhf", card=SMALL),
    "virt-arm64": Platform(BOARDS["virt-arm64"], "arm64", "ttyAMA0", "/dev/vda", "arm64", card=SMALL),
    "raspi2b": Platform(BOARDS["raspi2b"], "armmp", "ttyAMA0", "/dev/mmcblk0", "armhf", "bcm2836-rpi-2-b.dtb", SMALL),
}
