"""A release as pibox-release publishes it, and the bank it becomes on a card (docs/contracts.md)."""

from __future__ import annotations

import hashlib
import json
import os
import re
import shutil
from dataclasses import dataclass
from pathlib import Path

from card import CardError, run

IMAGE_ID = re.compile(r"[A-Za-z0-9][A-Za-z0-9._+-]{0,63}")
MANIFEST_LIMIT = 1 << 20


def sha256(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


@dataclass
class Release:
    """The files of one release; `find` knows them by the path that the manifest gives."""

    folder: Path

    def find(self, name: str) -> Path:
        """The file `name`: under its own name, or with its hash in front as a repository with consistent snapshots has it."""
        path = self.folder / name
        if path.is_file():
            return path
        found = sorted(path.parent.glob(f"{'[0-9a-f]' * 64}.{path.name}"))
        if len(found) != 1:
            raise CardError(f"{self.folder} has {'several' if found else 'no'} '{name}'")
        return found[0]

    def manifest(self) -> dict:
        path = self.find("manifest")
        if path.stat().st_size > MANIFEST_LIMIT:
            raise CardError(f"{path} is larger than a manifest may be")
        manifest = json.loads(path.read_text())
        if not IMAGE_ID.fullmatch(manifest["image_id"]):
            raise CardError(f"{path}: '{manifest['image_id']}' is not an image id")
        return manifest

    def file(self, entry: dict) -> Path:
        """A file of the manifest, with its size and hash checked."""
        path = self.folder / entry["path"]
        if not path.is_file():
            path = path.parent / f"{entry['sha256']}.{path.name}"
        if ".." in Path(entry["path"]).parts or Path(entry["path"]).is_absolute():
            raise CardError(f"the manifest names '{entry['path']}'")
        if not path.is_file():
            raise CardError(f"{self.folder} has no '{entry['path']}'")
        if path.stat().st_size != entry["size"] or sha256(path) != entry["sha256"]:
            raise CardError(f"{path} is not the file that the manifest names")
        return path


def place(source: Path, target: Path) -> None:
    """A second name for a file where that is possible, else a copy."""
    target.parent.mkdir(parents=True, exist_ok=True)
    try:
        os.link(source, target)
    except OSError:
        shutil.copy2(source, target)


def place_bank(release: Release, root: Path, boot: Path) -> tuple[str, bool]:
    """Makes the bank of `release` in the real root's folder, its boot files in the boot folder. Returns its image id, and whether it has any."""
    manifest = release.manifest()
    bank_id: str = manifest["image_id"]
    bank = root / "overlay" / bank_id
    for name in ("upper", "work", "presentation", "backups", "utils"):
        (bank / name).mkdir(parents=True, mode=0o755)
    place(release.find("manifest"), bank / "manifest")
    place(release.find("manifest.sig"), bank / "manifest.sig")
    has_boot_files = False
    for entry in manifest["files"]:
        source = release.file(entry)
        if entry["path"].startswith("boot/"):
            has_boot_files = True
            place(source, boot / bank_id / entry["path"].removeprefix("boot/"))
        else:
            place(source, bank / entry["path"])
    return bank_id, has_boot_files


def add_bank(release: Release, root: Path, boot: Path, base: str) -> str:
    """A bank as staging leaves it beside the bank `base`: with its own boot files, or with those of that one; its utils unpacked. Returns its image id."""
    name, has_boot_files = place_bank(release, root, boot)
    bank = root / "overlay" / name
    if not has_boot_files:
        (bank / "boot_dir").write_text(f"{base}\n")
    if (bank / "utils.tar.zst").exists():
        run("tar", "-C", bank / "utils", "-xf", bank / "utils.tar.zst")
    return name


def stage(release: Release, root: Path, boot: Path, base: str) -> None:
    """Makes `release` the next image; the settings of `base` are carried over at its first start."""
    name = add_bank(release, root, boot, base)
    (root / "overlay" / name / "carry-pending").touch()
    (root / "overlay" / "next").symlink_to(name)


def lay_out(release: Release, root: Path, boot: Path) -> str:
    """As place_bank(), and commits it. Returns its image id."""
    bank_id, has_boot_files = place_bank(release, root, boot)
    if not has_boot_files:
        raise CardError(f"release {bank_id} has no boot files; the first image of a card needs them")
    (root / "overlay" / "current").symlink_to(bank_id)
    (root / "overlay" / ".upgrade").mkdir(mode=0o755)
    return bank_id
