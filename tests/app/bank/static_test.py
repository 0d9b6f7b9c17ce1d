"""pibox-bank has to start in an initramfs where nothing else is, and must not make it large."""

from __future__ import annotations

import os
import subprocess
import unittest
from pathlib import Path

PROGRAM = Path(os.environ["PIBOX_BIN"]) / "pibox-bank"
LIMIT = 3_000_000


class Static(unittest.TestCase):
    def test_needs_no_library(self) -> None:
        headers = subprocess.run(["readelf", "--program-headers", "--dynamic", PROGRAM], check=True, capture_output=True, text=True).stdout
        self.assertIn("LOAD", headers)
        self.assertNotIn("INTERP", headers)
        self.assertNotIn("NEEDED", headers)

    def test_is_small(self) -> None:
        self.assertLess(PROGRAM.stat().st_size, LIMIT)


if __name__ == "__main__":
    unittest.main()
