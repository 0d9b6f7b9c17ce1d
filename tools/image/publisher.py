"""Makes releases of the demonstration PiBox and publishes them, with the project's own tools."""

from __future__ import annotations

import shutil
import subprocess
import sys
import time
from dataclasses import dataclass, field
from pathlib import Path

TOOLS = Path(__file__).resolve().parents[1]
CHANNEL = "stable"


def say(text: str) -> None:
    print(f"image: {text}", file=sys.stderr, flush=True)


def tool(*command: str | Path) -> str:
    """Runs one of the tools; what it complained about is in the SystemExit it raises when it fails."""
    done = subprocess.run([str(word) for word in command], capture_output=True, text=True, check=False)
    if done.returncode != 0:
        raise SystemExit(f"image: {Path(str(command[0])).name} failed:\n{done.stdout}{done.stderr}")
    return done.stdout


@dataclass
class Release:
    """One release to make. Without boot files it runs with those of the image it is installed on."""

    version: str
    add: list[Path] = field(default_factory=list)  # folders put over the root image
    boot_files: bool = False
    flavour: str = ""  # its kernel, when it is another one than the publisher's
    command_line: str = ""  # words added to its cmdline.txt
    initramfs: list[str] = field(default_factory=list)  # options for tools/image/mkinitramfs
    empty_initramfs: bool = False  # a broken release: the file is there, and nothing in it
    utils: Path | None = None  # folder of its own boot-time programs
    data_migration: str = "none"  # what it does to the data of applications
    trial_seconds: int = 300
    summary: str = "A demonstration release"

    @property
    def id(self) -> str:
        return f"pibox-{self.version}"


@dataclass
class Publisher:
    """Keys, releases and the repository, below one folder."""

    folder: Path
    bin: Path
    flavour: str  # of tools/image/kernel
    board: str = "qemu"
    # no_timer_check: as BOARDS["amd64"].append in tools/qemu/machine.py, for a kernel that is started by kexec.
    command_line: str = "console=ttyS0 pibox.disk=/dev/vda panic=1 no_timer_check quiet"
    url: str = "http://10.0.2.2:8642"
    screen: bool = False
    arch: str = ""  # armhf, arm64; empty: as this machine
    device_tree: str = ""  # of the kernel package: a boot file of every release that has any, and named in config.txt
    login: bool = False  # the screen of the images asks for a name and a password
    add: list[Path] = field(default_factory=list)  # folders put over every root image

    def __post_init__(self) -> None:
        self.keys, self.trust, self.repository = self.folder / "publisher", self.folder / "trust", self.folder / "repository"
        self.passphrase = self.folder / "passphrase"
        self.guest = ["--bin", self.bin]  # whose programs are in the images
        if self.arch:
            programs = Path(tool(TOOLS / "image/cross", self.arch).splitlines()[-1]).parent
            self.guest = ["--bin", programs, "--sysroot", tool(TOOLS / "image/foreign", self.arch).strip()]

    def release_tool(self, *words: str | Path) -> None:
        tool(self.bin / "pibox-release", "--passphrase-file", self.passphrase, *words)

    def init(self) -> None:
        shutil.rmtree(self.folder, ignore_errors=True)
        self.folder.mkdir(parents=True)
        self.passphrase.write_text("demonstration\n")
        self.release_tool("init", self.keys, "--board", self.board)
        self.release_tool("export-trust", self.keys, self.trust)

    def kernel(self, release: Release) -> Path:
        return Path(tool(TOOLS / "image/kernel", release.flavour or self.flavour).strip())

    def make(self, release: Release) -> None:
        """Builds root image and boot files of a release and adds it (publish() makes it visible)."""
        start = time.monotonic()
        work = self.folder / "work" / release.version
        work.mkdir(parents=True)
        squashfs = work / "squashfs"
        command = [TOOLS / "image/mkroot", squashfs, *self.guest, "--id", release.id, "--version", release.version, "--board", self.board,
                   "--trust", self.trust, "--repository", self.url, "--channel", CHANNEL, "--kernel", self.kernel(release), "--level", "3"]
        command += ["--screen"] if self.screen else []
        command += ["--login"] if self.login else []
        for folder in [*self.add, *release.add]:
            command += ["--add", folder]
        tool(*command)
        words: list[str | Path] = ["add", self.keys, squashfs, "--id", release.id, "--version", release.version, "--board", self.board,
                                   "--summary", release.summary, "--trial-seconds", str(release.trial_seconds), "--data-migration", release.data_migration, "--yes"]
        if release.utils:
            tool("tar", "--zstd", "-C", release.utils, "--owner=0", "--group=0", "-cf", work / "utils.tar.zst", ".")
            words += ["--utils", work / "utils.tar.zst"]
        if release.boot_files:
            words += ["--boot", self.boot_files(work / "boot", release)]
        self.release_tool(*words)
        say(f"release {release.id}: {squashfs.stat().st_size / 1e6:.0f} MB, {time.monotonic() - start:.1f} s")

    def boot_files(self, folder: Path, release: Release) -> Path:
        folder.mkdir()
        kernel = self.kernel(release)
        shutil.copy(kernel / "vmlinuz", folder / "kernel")
        tool(TOOLS / "image/mkinitramfs", folder / "initramfs", *self.guest, "--kernel", kernel, "--keys", self.trust / "boot.keys",
             *release.initramfs)
        if release.empty_initramfs:
            (folder / "initramfs").write_bytes(bytes(512))
        if self.device_tree:
            shutil.copy(kernel / "dtbs" / self.device_tree, folder)
        (folder / "cmdline.txt").write_text(f"{self.command_line} pibox.boot={release.id} {release.command_line}".strip() + "\n")
        return folder

    def publish(self) -> None:
        self.release_tool("publish", self.keys, self.repository, "--yes")
        shutil.rmtree(self.folder / "work", ignore_errors=True)

    def published(self, version: str) -> Path:
        return self.repository / "targets" / CHANNEL / f"pibox-{version}"

    def card(self, version: str, out: Path, *words: str | Path) -> None:
        """An image of a card that starts the published release `version`."""
        config = self.folder / "config.txt"
        shutil.copy(TOOLS.parent / "resources/boot/config.txt", config)
        if self.device_tree:  # the firmware would look for the name that the Raspberry Pi's own kernel gives it
            with config.open("a") as file:
                file.write(f"device_tree={self.device_tree}\n")
        tool(TOOLS / "mkimage", "--quiet", "--config", config, "--release", self.published(version), out, *words)
