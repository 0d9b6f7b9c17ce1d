#!/usr/bin/env python3
"""Patches from the older releases that the publisher still has."""
from __future__ import annotations

import unittest
from pathlib import Path

from publisher import Case


class Patches(Case):
    def release(self, version: str, *words: object) -> set[str]:
        """Adds a release that is mostly the one before, and gives the names of its patches."""
        lines = b"".join(b"line %d of the program\n" % (number * number % 9973) for number in range(20000))
        image = self.image(version, size=100, files={"program": lines + version.encode()})
        self.run_ok("add", self.keys, image, "--version", version, "--yes", *words)
        folder: Path = self.keys / "releases/stable" / f"pibox-{version}"
        return {path.name for path in folder.glob("squashfs.patch.*")}

    def test_from_each_older_release(self) -> None:
        self.init()
        self.assertEqual(self.release("1.0.0"), set())
        self.assertEqual(self.release("1.1.0"), {"squashfs.patch.pibox-1.0.0"})
        self.assertEqual(self.release("1.2.0"), {"squashfs.patch.pibox-1.0.0", "squashfs.patch.pibox-1.1.0"})
        self.assertEqual(self.release("1.3.0", "--patches", "1"), {"squashfs.patch.pibox-1.2.0"})
        self.assertEqual(self.release("1.4.0", "--patches", "0"), set())
        # One whose image is not kept any more has none.
        (self.keys / "releases/stable/pibox-1.4.0/squashfs").unlink()
        self.assertEqual(self.release("1.5.0", "--patches", "2"), {"squashfs.patch.pibox-1.3.0", "squashfs.patch.pibox-1.2.0"})

    def test_they_are_signed_and_published(self) -> None:
        self.init()
        self.release("1.0.0")
        self.release("1.1.0")
        self.publish()
        info = self.reader().refresh().get_targetinfo("stable/pibox-1.1.0/squashfs.patch.pibox-1.0.0")
        self.assertIsNotNone(info)
        image = self.keys / "releases/stable/pibox-1.1.0/squashfs"
        self.assertLess(info.length, image.stat().st_size / 4)
        self.assertEqual(len(list(self.www.glob("targets/stable/pibox-1.1.0/*.squashfs.patch.pibox-1.0.0"))), 1)
        self.verify()


if __name__ == "__main__":
    unittest.main(verbosity=2)
