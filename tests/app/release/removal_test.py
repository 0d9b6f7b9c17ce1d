"""Old releases go out of the list, and later out of the published tree; readers never notice."""

from __future__ import annotations

import shutil
import signal
import unittest

from publisher import Case, content


class Removal(Case):
    def releases(self, *versions: str) -> None:
        self.init()
        for version in versions:
            self.add(version)
        self.publish()

    def test_an_old_one_goes(self) -> None:
        self.releases("1.0.0", "1.1.0", "1.2.0")
        reader, before = self.reader(), content(self.www)
        self.assertIsNotNone(reader.policy("pibox-1.0.0"))
        self.run_ok("remove", self.keys, "pibox-1.0.0", "--yes")
        self.assertFalse((self.keys / "releases/stable/pibox-1.0.0").exists())
        # Not before it is published: readers of the old list still want it.
        self.refused("prune", self.keys, self.www, "--yes", says="publish to it first", passphrase=False)
        self.publish()
        self.assertIsNone(reader.policy("pibox-1.0.0"))
        self.assertIsNotNone(reader.get("stable/pibox-1.1.0/squashfs"))
        (self.www / "targets/index.html").write_text("not ours")
        (self.www / "targets/stable/pibox-1.0.0/.README.new").write_text("nor this")
        (self.www / "metadata/.7.stable.json.new").write_text("half")
        said = self.run_ok("prune", self.keys, self.www, "--yes", passphrase=False)
        self.assertIn("targets/stable/pibox-1.0.0/", said)
        after = content(self.www)
        gone = set(before) - set(after)
        self.assertTrue(all("/pibox-1.0.0/" in name or name.startswith("metadata/") for name in gone), gone)
        self.assertIn("metadata/1.root.json", after)
        self.assertIn("metadata/timestamp.json", after)
        self.assertEqual({name for name in after if "index.html" in name or "new" in name},
                         {"targets/index.html", "targets/stable/pibox-1.0.0/.README.new"})
        self.assertEqual([name for name in after if name.startswith("metadata/") and "stable" in name], ["metadata/5.stable.json"])
        self.assertEqual(self.verify()["problems"], [])
        for one in (reader, self.reader()):
            self.assertIsNotNone(one.get("stable/pibox-1.2.0/squashfs"))
        self.assertIn("nothing to remove", self.run_ok("prune", self.keys, self.www, "--yes", passphrase=False))
        # The number does not come again.
        self.refused("add", self.keys, self.image("again"), "--version", "1.0.0", "--yes")

    def test_what_is_needed_stays(self) -> None:
        self.releases("1.0.0", "1.1.0")
        self.refused("remove", self.keys, "pibox-1.1.0", "--yes", says="the newest for pi2")
        self.refused("remove", self.keys, "pibox-9", "--yes", says="there is no release")
        # And before anybody is asked: without a yes, the answer is the refusal.
        for needed in ("pibox-1.1.0", "pibox-9"):
            self.assertNotIn("goes out of the list", self.refused("remove", self.keys, needed))
        self.add("2.0.0", "--min-version", "1.1.0")
        self.refused("remove", self.keys, "pibox-1.1.0", "--yes", says="on the way to pibox-2.0.0")
        self.run_ok("remove", self.keys, "pibox-1.0.0", "--yes")
        self.add("2.1.0")
        self.run_ok("remove", self.keys, "pibox-2.0.0", "--yes")
        self.run_ok("remove", self.keys, "pibox-1.1.0", "--yes")

    def test_another_tree_is_left_alone(self) -> None:
        self.releases("1.0.0", "1.1.0")
        other = self.work / "other"
        self.run_ok("init", other, "--board", "pi2", "--throw-away")
        before = content(self.www)
        self.refused("prune", other, self.www, "--yes", passphrase=False)
        self.assertEqual(self.call("prune", self.keys, self.www, passphrase=False).returncode, 0)  # nothing to ask about
        self.run_ok("remove", self.keys, "pibox-1.0.0", "--yes")
        self.publish()
        self.assertEqual(self.call("prune", self.keys, self.www, passphrase=False).returncode, 4)  # nobody said yes
        self.assertLessEqual(before.items() - {("metadata/timestamp.json", before["metadata/timestamp.json"])}, content(self.www).items())

    def test_killed_anywhere_it_is_done_again(self) -> None:
        self.releases("1.0.0", "1.1.0")
        start, tree = self.work / "start", self.work / "tree"
        shutil.copytree(self.keys, start)
        shutil.copytree(self.www, tree)
        count = self.work / "count"
        for step in range(1, 200, 2):
            shutil.rmtree(self.keys)
            shutil.copytree(start, self.keys)
            shutil.rmtree(self.www)
            shutil.copytree(tree, self.www)
            result = self.call("remove", self.keys, "pibox-1.0.0", "--yes", env={"PIBOX_FAULT": f"kill:{step}"})
            if result.returncode == 0:
                break
            self.assertEqual(result.returncode, -signal.SIGKILL, result.stderr)
            again = self.call("remove", self.keys, "pibox-1.0.0", "--yes")
            self.assertTrue(again.returncode == 0 or "there is no release" in again.stderr, again.stderr)
            self.assertFalse((self.keys / "releases/stable/pibox-1.0.0").exists())
            self.publish()
            self.assertEqual(self.verify()["problems"], [])
        self.publish()
        shutil.rmtree(tree)
        shutil.copytree(self.www, tree)
        self.run_ok("prune", self.keys, self.www, "--yes", env={"PIBOX_FAULT": f"count:{count}"}, passphrase=False)
        steps = int(count.read_text())
        self.assertGreater(steps, 5)
        for step in range(1, steps + 1, 3):
            shutil.rmtree(self.www)
            shutil.copytree(tree, self.www)
            self.assertEqual(self.call("prune", self.keys, self.www, "--yes", env={"PIBOX_FAULT": f"kill:{step}"}, passphrase=False).returncode,
                             -signal.SIGKILL)
            self.assertEqual(self.verify()["problems"], [])
            self.run_ok("prune", self.keys, self.www, "--yes", passphrase=False)
        self.assertIn("nothing to remove", self.run_ok("prune", self.keys, self.www, passphrase=False))


if __name__ == "__main__":
    unittest.main(verbosity=2)
