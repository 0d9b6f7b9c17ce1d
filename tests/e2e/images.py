"""Makes what every scenario starts from: one card, and a repository with the releases that they install.

usage: images.py BIN OUT [screen]      screen: with the application, for the one story that is told on it
"""

from __future__ import annotations

import sys
import time
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parents[1] / "tools/image"))
from publisher import Publisher, Release, say  # noqa: E402

BASE = "1.4.0"
GOOD = "1.5.0"
TEST_FAILS = "1.6.0"
PANICS = "1.7.0"
INIT_DIES = "1.8.0"
NEW_KERNEL = "2.0.0"
KERNEL_DIES = "2.1.0"
RELEASES = [
    Release(BASE, boot_files=True, summary="What is on the card"),
    Release(GOOD, summary="A good release"),
    Release(TEST_FAILS, add=[HERE / "releases/test_fails"], summary="One of its self-tests fails"),
    Release(PANICS, add=[HERE / "releases/panics"], summary="Its kernel panics while it starts"),
    Release(INIT_DIES, add=[HERE / "releases/init_dies"], summary="Its init ends at once"),
    Release(NEW_KERNEL, boot_files=True, flavour="amd64", summary="With another kernel"),
    Release(KERNEL_DIES, boot_files=True, initramfs=["--init", str(HERE / "releases/kernel_dies")], summary="Its kernel dies"),
]


def main() -> None:
    binaries, out = Path(sys.argv[1]), Path(sys.argv[2])
    screen = sys.argv[3:] == ["screen"]
    start = time.monotonic()
    line = "console=tty0 console=ttyS0 pibox.disk=/dev/vda panic=1 quiet vt.global_cursor_default=0" if screen else Publisher.command_line
    publisher = Publisher(out, binaries, "amd64" if screen else "cloud-amd64", screen=screen, command_line=line, add=[HERE / "guest"])
    publisher.init()
    for release in RELEASES[:2] if screen else RELEASES:
        publisher.make(release)
    publisher.publish()
    publisher.card(BASE, out / "base.img", "--root-size", "512", "--boot-size", "96", "--userdata-size", "32")
    say(f"everything in {time.monotonic() - start:.0f} s")


if __name__ == "__main__":
    main()
