"""The program is killed at each durable step: readers and publisher are left with the state before or after, and a second try completes.

PIBOX_THOROUGH=1 tries every step of the slow ones, which otherwise take every fourth.
"""

from __future__ import annotations

import os
import shutil
import signal
import unittest

from publisher import Case

THOROUGH = os.environ.get("PIBOX_THOROUGH") == "1"


class Cuts(Case):
    def steps(self, *words: object) -> int:
        """How many durable steps a command takes (it is done thereby)."""
        count = self.work / "count"
        self.run_ok(*words, env={"PIBOX_FAULT": f"count:{count}"})
        return int(count.read_text())

    def killed_at(self, step: int, *words: object) -> None:
        result = self.call(*words, env={"PIBOX_FAULT": f"kill:{step}"})
        self.assertEqual(result.returncode, -signal.SIGKILL, result.stdout + result.stderr)

    def seen(self, reader) -> set[str]:
        """The releases that a reader sees, each of whose files it can have."""
        seen = set()
        for image_id in ("pibox-1.0.0", "pibox-1.1.0"):
            if reader.policy(image_id):
                for name in ("manifest", "manifest.sig", "squashfs"):
                    self.assertTrue(reader.get(f"stable/{image_id}/{name}"))
                seen.add(image_id)
        return seen

    def test_publishing(self) -> None:
        self.init()
        self.add("1.0.0")
        self.publish()
        before = self.work / "before"
        shutil.copytree(self.www, before)
        self.add("1.1.0")
        words = ("publish", self.keys, self.www, "--yes")
        steps = self.steps(*words)
        self.assertGreater(steps, 20)
        states = set()
        for step in range(1, steps + 1):
            shutil.rmtree(self.www)
            shutil.copytree(before, self.www)
            old = self.reader()
            self.killed_at(step, *words)
            states.add(frozenset(self.seen(old)))
            self.assertIn("pibox-1.0.0", self.seen(self.reader()))
            if step % 8 == 0 or THOROUGH:
                self.publish()
                self.assertEqual(self.seen(old), {"pibox-1.0.0", "pibox-1.1.0"})
        self.assertEqual(states, {frozenset({"pibox-1.0.0"}), frozenset({"pibox-1.0.0", "pibox-1.1.0"})})

    def test_publishing_a_rotation(self) -> None:
        self.init()
        self.add("1.0.0")
        self.publish()
        before = self.work / "before"
        shutil.copytree(self.www, before)
        for key in ("timestamp", "snapshot", "targets", "channel-stable"):
            self.run_ok("rotate", self.keys, key, "--yes")
            words = ("publish", self.keys, self.www, "--yes")
            steps = self.steps(*words)
            for step in range(1, steps + 1, 1 if THOROUGH else 2):
                shutil.rmtree(self.www)
                shutil.copytree(before, self.www)
                self.killed_at(step, *words)
                self.assertEqual(self.seen(self.reader()), {"pibox-1.0.0"}, f"{key}, cut at {step}")
            self.publish()
            shutil.rmtree(before)
            shutil.copytree(self.www, before)

    def try_cuts(self, words: tuple, again: bool, stride: int) -> None:
        """Kills `words` at its steps, each time from the same start; afterwards the folder works, and `words` can be done (again)."""
        start = self.work / "start"
        shutil.copytree(self.keys, start)
        steps = self.steps(*words)
        for step in range(1, steps + 1, 1 if THOROUGH else stride):
            shutil.rmtree(self.keys)
            shutil.copytree(start, self.keys)
            self.killed_at(step, *words)
            shutil.rmtree(self.www)
            self.publish()
            done = len(self.status()["releases"])
            self.assertEqual(len(self.seen(self.reader())), done)
            self.assertEqual(self.verify()["problems"], [])
            if again or done == 1:
                self.run_ok(*words)
            self.publish()
            self.assertEqual(self.verify()["problems"], [])

    def test_adding(self) -> None:
        self.init()
        self.add("1.0.0")
        self.publish()
        self.try_cuts(("add", self.keys, self.image("1.1.0"), "--version", "1.1.0", "--yes"), again=False, stride=4)

    def test_rotating(self) -> None:
        self.init()
        self.add("1.0.0")
        self.publish()
        for key in ("timestamp", "channel-stable", "root-1", "targets") if THOROUGH else ("timestamp", "targets"):
            with self.subTest(key):
                shutil.rmtree(self.work / "start", ignore_errors=True)
                self.try_cuts(("rotate", self.keys, key, "--yes"), again=True, stride=3)


if __name__ == "__main__":
    unittest.main(verbosity=2)
