"""Makes what every scenario starts from: one card, and a repository with the releases that they install.

usage: images.py BIN OUT [screen|matrix]      screen: with the application, for the one story that is told on it
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
FREEZES = "1.9.0"
HANGS = "1.10.0"
KILLED = "1.11.0"
NEW_KERNEL = "2.0.0"
KERNEL_DIES = "2.1.0"
KERNEL_HANGS = "2.2.0"
NO_INITRAMFS = "2.3.0"
NO_MODULE = "2.4.0"
KILLED_KERNEL = "2.5.0"
FOLDER = HERE / "releases"
RELEASES = [
    Release(BASE, boot_files=True, summary="What is on the card"),
    Release(GOOD, add=[FOLDER / "good"], utils=FOLDER / "utils", data_migration="both", summary="A good release, with programs of its own for the start"),
    Release(TEST_FAILS, add=[FOLDER / "test_fails"], summary="One of its self-tests fails"),
    Release(PANICS, add=[FOLDER / "panics"], summary="Its kernel panics while it starts"),
    Release(INIT_DIES, add=[FOLDER / "init_dies"], summary="Its init ends at once"),
    Release(FREEZES, add=[FOLDER / "freezes"], summary="Everything in it stops"),
    Release(NEW_KERNEL, boot_files=True, flavour="amd64", summary="With another kernel"),
    Release(KERNEL_DIES, boot_files=True, initramfs=["--init", str(FOLDER / "kernel_dies")], summary="Its kernel dies"),
]
# For the long matrix of kernels and boot controls (matrix.py).
MATRIX = [
    *(release for release in RELEASES if release.version in (BASE, GOOD, PANICS, FREEZES, NEW_KERNEL, KERNEL_DIES)),
    Release(HANGS, add=[FOLDER / "hangs"], trial_seconds=60, summary="Its start never comes to an end"),
    Release(KILLED, add=[FOLDER / "killed"], trial_seconds=60, summary="Its self-test is killed"),
    Release(KERNEL_HANGS, boot_files=True, initramfs=["--init", str(FOLDER / "kernel_hangs")], summary="Its kernel hangs without a word"),
    Release(NO_INITRAMFS, boot_files=True, empty_initramfs=True, summary="Its initramfs is empty"),
    Release(NO_MODULE, boot_files=True, initramfs=["--without", "overlay"], summary="Its initramfs lacks a module for the root image"),
    Release(KILLED_KERNEL, boot_files=True, add=[FOLDER / "killed"], trial_seconds=60, summary="Own boot files, and its self-test is killed"),
]


def main() -> None:
    binaries, out, what = Path(sys.argv[1]), Path(sys.argv[2]), (sys.argv[3:] or ["stories"])[0]
    screen = what == "screen"
    start = time.monotonic()
    line = "console=tty0 console=ttyS0 pibox.disk=/dev/vda panic=1 no_timer_check quiet vt.global_cursor_default=0" if screen else Publisher.command_line
    publisher = Publisher(out, binaries, "amd64" if screen else "cloud-amd64", screen=screen, command_line=line, add=[HERE / "guest"])
    publisher.init()
    (out / "bin").symlink_to(binaries.resolve())
    releases = {"screen": RELEASES[:2], "stories": RELEASES, "matrix": MATRIX}[what]
    for release in sorted(releases, key=lambda one: [int(part) for part in one.version.split(".")]):  # versions only go up
        publisher.make(release)
    publisher.publish()
    publisher.card(BASE, out / "base.img", "--root-size", "512", "--boot-size", "96", "--userdata-size", "32")
    say(f"everything in {time.monotonic() - start:.0f} s")


if __name__ == "__main__":
    main()
