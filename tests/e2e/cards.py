"""Cards in a state that a story begins with: laid out on this machine from published releases, by the real pibox-bank where it decides.

A story about a trial need not fetch and stage its release first: `upgrade` and `new_kernel` show that.
"""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
import tempfile
from dataclasses import dataclass, field
from pathlib import Path

TOP = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(TOP / "tools/image"))
from bank import Release, lay_out, place_bank  # noqa: E402
from card import Card, bank_txt  # noqa: E402


@dataclass
class Layout:
    """What is on a card. Names are versions of images.py."""

    current: str
    next: str = ""  # staged
    carry: bool = False  # the settings are still to be carried over to it, as after a real staging
    armed: bool = False  # and agreed to: the next start tries it
    previous: str = ""
    broken: list[str] = field(default_factory=list)  # whose squashfs no kernel can mount
    baseline: dict[str, dict[str, bool]] = field(default_factory=dict)  # test: what it found in the committed bank
    boot_mib: int = 96
    root_mib: int = 512
    userdata_mib: int = 32


def release(images: Path, version: str) -> Release:
    return Release(images / f"repository/targets/stable/pibox-{version}")


def add_bank(images: Path, version: str, root: Path, base: str) -> str:
    """A bank as staging leaves it: with its own boot files, or with those of the bank it was staged on; its utils unpacked."""
    name, has_boot_files = place_bank(release(images, version), root, root / "boot")
    bank = root / "overlay" / name
    if not has_boot_files:
        (bank / "boot_dir").write_text(f"pibox-{base}\n")
    if (bank / "utils.tar.zst").exists():
        subprocess.run(["tar", "-C", str(bank / "utils"), "-xf", str(bank / "utils.tar.zst")], check=True)
    return name


def break_bank(bank: Path) -> None:
    """Nobody can mount it any more. (Its size stays: that is looked at first.)"""
    squashfs = bank / "squashfs"
    content = bytearray(squashfs.read_bytes())
    squashfs.unlink()  # it is the published file under a second name
    content[:96] = bytes(96)
    squashfs.write_bytes(content)


def make(images: Path, layout: Layout, out: Path) -> Path:
    with tempfile.TemporaryDirectory(prefix=".card.", dir=images) as folder:
        root, boot, userdata = Path(folder) / "root", Path(folder) / "boot", Path(folder) / "userdata"
        for part in (root, root / "boot", userdata):
            part.mkdir(mode=0o755)
        lay_out(release(images, layout.current), root, root / "boot")
        shutil.copy(images / "config.txt", root / "boot/config.txt")
        (root / "boot/bank.txt").write_bytes(bank_txt(f"pibox-{layout.current}"))
        for link, version in (("next", layout.next), ("previous", layout.previous)):
            if version:
                (root / "overlay" / link).symlink_to(add_bank(images, version, root, layout.current))
        if layout.carry:
            (root / f"overlay/pibox-{layout.next}/carry-pending").touch()
        if layout.baseline:
            (root / "overlay/.upgrade/baseline").write_text(json.dumps({"format": 1, "bank": f"pibox-{layout.current}", "tests": layout.baseline}))
        if layout.armed:
            subprocess.run([images / "bin/pibox-bank", "--root", root, "arm", "upgrade"], check=True)
        for version in layout.broken:
            break_bank(root / f"overlay/pibox-{version}")
        shutil.move(root / "boot", boot)
        card = Card(out)
        card.make(layout.boot_mib, layout.root_mib, layout.userdata_mib)
        card.write_fat(boot)
        card.write_ext4(2, root, "pibox-root")
        card.write_ext4(3, userdata, "pibox-data")
    return out
