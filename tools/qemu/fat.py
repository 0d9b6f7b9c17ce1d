"""Reads the boot partition of an image as a PC would: with mtools, no mount."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from typing import Protocol

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "image"))
from card import Card  # noqa: E402


class Files(Protocol):
    """What the firmware needs of a boot partition. Names are relative to its root, case does not matter."""

    def read(self, name: str) -> bytes | None: ...


class BootPartition:
    def __init__(self, image: Path) -> None:
        card = Card(image)
        card.load()
        self.device = card.fat_name()

    def read(self, name: str) -> bytes | None:
        """The content of a file; None where there is none."""
        done = subprocess.run(["mtype", "-i", self.device, f"::/{name.lstrip('/')}"], capture_output=True, check=False)
        return done.stdout if done.returncode == 0 else None

    def write(self, name: str, data: bytes) -> None:
        """Puts a file there, as a PC with a card reader would."""
        subprocess.run(["mcopy", "-o", "-i", self.device, "-", f"::/{name}"], input=data, check=True, capture_output=True)

    def remove(self, name: str) -> None:
        subprocess.run(["mdel", "-i", self.device, f"::/{name}"], check=True, capture_output=True)
