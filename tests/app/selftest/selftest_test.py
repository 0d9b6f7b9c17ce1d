"""pibox-selftest as init, the service and a person call it, on a PiBox in a folder; and killed at every durable step of a trial."""

from __future__ import annotations

import json
import os
import shutil
import signal
import subprocess
import tempfile
import unittest
from pathlib import Path

PROGRAM = Path(os.environ["PIBOX_BIN"]) / "pibox-selftest"
HASH = "0" * 64


class Program(unittest.TestCase):
    def setUp(self) -> None:
        self.work = Path(tempfile.mkdtemp(prefix="pibox-selftest."))
        self.addCleanup(shutil.rmtree, self.work)
        self.root = self.work / "pibox"
        self.make()

    def make(self) -> None:
        overlay = self.root / "overlay"
        for bank in ("old", "new"):
            (overlay / bank / "upper").mkdir(parents=True)
            (overlay / bank / "work").mkdir()
            (overlay / bank / "squashfs").write_text("x\n")
            self.write(overlay / bank / "manifest", {"format": 1, "image_id": bank, "version": "1", "board": "b", "created": 1,
                                                     "files": [{"path": "squashfs", "size": 2, "sha256": HASH}]})
        for folder in ("overlay/.upgrade", "run/pibox", "boot", "dev", "usr/lib/pibox/selftest.d"):
            (self.root / folder).mkdir(parents=True)
        (overlay / "current").symlink_to("old")
        (overlay / "next").symlink_to("new")
        (self.root / "dev/kmsg").write_text("3,7,1500000,-;radio: firmware is missing\n")

    @staticmethod
    def write(path: Path, value: object) -> None:
        path.write_text(json.dumps(value))

    def trial(self) -> None:
        self.write(self.root / "overlay/.upgrade/trial", {"format": 1, "bank": "new", "kind": "upgrade", "armed": 1, "tries_left": 1,
                                                          "tries": 2, "attempts": [{"n": 1, "stage": "init", "detail": ""}]})
        self.boot("trial", "new", kind="upgrade", attempt=1, tries=2)

    def boot(self, role: str, bank: str, **more: object) -> None:
        self.write(self.root / "run/pibox/boot.json", {"format": 1, "bank": bank, "role": role, "boot_dir": ".", "started": 1, **more})

    def add(self, name: str, body: str) -> None:
        path = self.root / "usr/lib/pibox/selftest.d" / name
        path.write_text(f"#!/bin/sh\n{body}\n")
        path.chmod(0o755)

    def call(self, *words: str, code: int = 0, env: dict | None = None) -> str:
        result = subprocess.run([PROGRAM, "--root", self.root, *words], capture_output=True, text=True, timeout=60,
                                env={**os.environ, **(env or {})}, check=False)
        self.assertEqual(result.returncode, code, result.stdout + result.stderr)
        return result.stdout

    def current(self) -> str:
        return os.readlink(self.root / "overlay/current")

    def test_a_trial_that_passes(self) -> None:
        self.add("10-a", "# Title: The first\necho 'It works.'")
        self.trial()
        said = self.call("run")
        self.assertIn("passed   10-a: It works.", said)
        self.assertEqual(said.splitlines()[-1], "kept")
        self.assertEqual(self.current(), "new")
        self.assertFalse((self.root / "run/pibox/restart").exists())

    def test_a_trial_that_fails(self) -> None:
        self.add("10-a", "# Title: Wireless\necho 'The radio does not answer.'; exit 1")
        self.trial()
        answer = json.loads(self.call("run", "--json", code=1))
        self.assertEqual((answer["ending"], answer["passed"]), ("given up", False))
        self.assertEqual(self.current(), "old")
        self.assertEqual((self.root / "run/pibox/restart").read_text().strip(), "plain")
        kept = json.loads((self.root / "overlay/new/selftest.json").read_text())
        self.assertEqual(kept["tests"][0]["reason"], "The radio does not answer.")
        self.assertIn("radio: firmware is missing", kept["kernel_log"])

    def test_by_hand(self) -> None:
        self.add("10-a", "# Title: The first\n# Harmless: yes\necho fine")
        self.add("20-b", "exit 1")
        self.boot("current", "old")
        self.assertEqual([entry["name"] for entry in json.loads(self.call("--list", "--json"))], ["10-a", "20-b"])
        self.assertIn("20-b", self.call("--list"))
        answer = json.loads(self.call("--harmless", "--json"))
        self.assertEqual([entry["name"] for entry in answer["tests"]], ["10-a"])
        self.assertIn("renewed", self.call("baseline"))
        self.assertIn("Nothing has changed", self.call("baseline"))
        self.assertIn("usage", self.call("--help"))
        for words in ([], ["nonsense"], ["run", "baseline"], ["--root"]):
            self.call(*words, code=2)
        (self.root / "run/pibox/boot.json").unlink()
        self.call("run", code=3)

    def test_what_is_not_understood(self) -> None:
        for words, says in ((("dance",), "'dance'"), (("run", "baseline"), "one of run and baseline"), (("--list", "--root"), "--root needs a folder")):
            result = subprocess.run([PROGRAM, *words], capture_output=True, text=True, timeout=60, check=False)
            self.assertEqual((result.returncode, result.stdout), (2, ""))
            self.assertIn(says, result.stderr)
        self.assertIn("usage:", self.call("-h"))
        with open("/dev/full", "w") as full:
            result = subprocess.run([PROGRAM, "--help"], stdout=full, stderr=subprocess.PIPE, text=True, timeout=60, check=False)
        self.assertEqual(result.returncode, 1)

    def test_killed_at_every_step(self) -> None:
        """`current` is the old bank or the new one; new only if its report says that it passed. The next start's recovery is the bank's."""
        for body in ("exit 0", "exit 1"):
            count, step = self.work / "count", 0
            total = None
            while total is None or step <= total:
                shutil.rmtree(self.root)
                self.make()
                self.add("10-a", body)
                self.trial()
                if total is None:
                    self.call("run", code=0 if body == "exit 0" else 1, env={"PIBOX_FAULT": f"count:{count}"})
                    total = int(count.read_text())
                    self.assertGreater(total, 10)
                    step = 1
                    continue
                self.call("run", code=-signal.SIGKILL, env={"PIBOX_FAULT": f"kill:{step}"})
                if self.current() == "new":
                    self.assertEqual(body, "exit 0")
                    self.assertTrue(json.loads((self.root / "overlay/new/selftest.json").read_text())["passed"])
                else:
                    self.assertEqual(self.current(), "old")
                step += 1


if __name__ == "__main__":
    unittest.main(verbosity=2)
