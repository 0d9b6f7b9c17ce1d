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
from bank import Release, add_bank, lay_out  # noqa: E402
from card import Card, bank_txt  # noqa: E402


@dataclass
class Layout:
    """What is on a card. Names are versions of images.py."""

    current: str
    next: str = ""  # staged
    armed: bool = False  # and agreed to: the next start tries it
    previous: str = ""
    broken: list[str] = field(default_factory=list)  # whose squashfs no kernel can mount
    baseline: dict[str, dict[str, bool]] = field(default_factory=dict)  # test: what it found in the committed bank
    boot_mib: int = 96
    root_mib: int = 512
    userdata_mib: int = 32


def release(images: Path, version: str) -> Release:
    return Release(images / f"repository/targets/stable/pibox-{version}")


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
                (root / "overlay" / link).symlink_to(add_bank(release(images, version), root, root / "boot", f"pibox-{layout.current}"))
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
