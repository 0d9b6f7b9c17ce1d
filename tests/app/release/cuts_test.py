"""The program is killed at each durable step: readers and publisher are left with the state before or after, and a second try completes.

PIBOX_THOROUGH=1 tries every step of the slow ones, which otherwise take every fourth.
"""

from __future__ import annotations

import json
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

    def test_replacing_the_boot_key(self) -> None:
        self.init()
        self.add("1.0.0")
        self.publish()
        start = self.work / "start"
        shutil.copytree(self.keys, start)
        for way, lines in (("rotate", 2), ("revoke", 1)):
            words = (way, self.keys, "boot", "--yes")
            steps = self.steps(*words)
            for step in range(1, steps + 1):
                with self.subTest(f"{way}, cut at {step}"):
                    shutil.rmtree(self.keys)
                    shutil.copytree(start, self.keys)
                    self.killed_at(step, *words)
                    # Whatever is there, a release can be made, and it is signed for the images in the field.
                    self.add("1.1.0")
                    manifest = self.keys / "releases/stable/pibox-1.1.0"
                    self.assertIn("ed25519 ", (manifest / "manifest.sig").read_text())
                    self.run_ok(*words)
                    self.assertEqual((self.keys / "boot.keys").read_text().count("\ned25519 "), lines)
                    self.assertEqual({path.stem for path in (self.keys / "keys").glob("boot*.pem")} - {"boot-old-2"}, {"boot", "boot-old-1"})
                    self.add("1.2.0")
                    shutil.rmtree(self.www)
                    self.publish()
                    for keys in (start / "boot.keys", self.keys / "boot.keys"):
                        seen = json.loads(self.call("verify", self.www, "--json", "--boot-keys", keys, passphrase=False).stdout)
                        self.assertEqual([said for said in seen["problems"] if "1.2.0" in said], [])

    def test_small_changes(self) -> None:
        """Commands that change a little: cut anywhere, the folder publishes, and the command can be given again."""
        self.init()
        self.add("1.0.0")
        self.publish()
        start, before = self.work / "start", self.work / "before"
        shutil.copytree(self.keys, start)
        shutil.copytree(self.www, before)
        refused = 0
        commands = (("withdraw", self.keys, "pibox-1.0.0", "--yes"), ("rollout", self.keys, "pibox-1.0.0", "10", "--yes"),
                    ("channel", self.keys, "beta", "--yes"), ("board", self.keys, "pi9"), ("refresh", self.keys, "--all"),
                    ("revoke", self.keys, "snapshot", "--yes"), ("revoke", self.keys, "root-1", "--yes"))
        for words in commands:
            shutil.rmtree(self.keys)
            shutil.copytree(start, self.keys)
            steps = self.steps(*words)
            for step in range(1, steps + 1, 1 if THOROUGH else 5):
                with self.subTest(f"{words[0]}, cut at {step}"):
                    shutil.rmtree(self.keys)
                    shutil.copytree(start, self.keys)
                    shutil.rmtree(self.www)
                    shutil.copytree(before, self.www)
                    self.killed_at(step, *words)
                    published = self.call("publish", self.keys, self.www, "--yes", passphrase=False)
                    if published.returncode != 0:
                        self.assertIn("give that command again", published.stderr)
                        refused += 1
                    self.assertEqual(self.verify()["problems"], [])
                    again = self.call(*words)
                    if words[0] == "channel" and again.returncode != 0:
                        self.assertIn("there is a channel 'beta' already", again.stderr)
                    else:
                        self.assertEqual(again.returncode, 0, again.stderr)
                    self.publish()
                    self.assertEqual(self.verify()["problems"], [])
                    self.assertTrue(self.seen(self.reader()))
        if THOROUGH:
            self.assertGreater(refused, 0)

    def test_beginning(self) -> None:
        """A cut in `init` leaves a folder that nothing takes for a whole one."""
        steps = self.steps("init", self.keys, "--board", "pi2", "--throw-away")
        for step in range(1, steps + 1, 1 if THOROUGH else 4):
            with self.subTest(f"cut at {step}"):
                shutil.rmtree(self.keys)
                self.killed_at(step, "init", self.keys, "--board", "pi2", "--throw-away")
                whole = (self.keys / "metadata/1.root.json").exists()
                result = self.call("status", self.keys, passphrase=False)
                self.assertEqual(result.returncode, 0 if whole else 1, result.stdout + result.stderr)
                if not whole and any(self.keys.iterdir()):
                    self.refused("init", self.keys, "--board", "pi2", says="remove it")
        shutil.rmtree(self.keys)
        self.init()

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
