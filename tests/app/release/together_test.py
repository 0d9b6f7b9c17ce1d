"""Two commands at once, as when cron comes in the middle of a release: one waits for the other, and what is published fits together."""

from __future__ import annotations

import fcntl
import os
import threading
import time
import unittest

from publisher import Case


class Together(Case):
    def test_a_release_and_cron(self) -> None:
        self.init()
        self.add("1.0.0")
        self.publish()
        images = {version: self.image(version, size=300000) for version in ("1.1.0", "1.2.0", "1.3.0")}
        for version, image in images.items():
            failed: list[str] = []

            def does(*words: object) -> None:
                result = self.call(*words)
                if result.returncode != 0:
                    failed.append(f"{words[0]}: {result.stderr}")

            commands = [("release", self.keys, image, self.www, "--version", version, "--yes"), ("rollout", self.keys, "pibox-1.0.0", "50", "--yes"),
                        *[("refresh", self.keys, self.www)] * 3, ("publish", self.keys, self.www, "--yes")]
            threads = [threading.Thread(target=does, args=words) for words in commands]
            for thread in threads:
                thread.start()
            for thread in threads:
                thread.join()
            self.assertEqual(failed, [])
            self.publish()
            self.assertEqual(self.verify()["problems"], [])
            self.assertIsNotNone(self.reader().get(f"stable/pibox-{version}/squashfs"))

    def test_one_waits(self) -> None:
        self.init()
        for folder, words in ((self.keys, ("refresh", self.keys)), (self.www, ("refresh", self.keys, self.www))):
            self.publish()
            handle = os.open(folder, os.O_RDONLY)
            fcntl.flock(handle, fcntl.LOCK_EX)
            threading.Timer(1.0, os.close, (handle,)).start()
            begin = time.monotonic()
            self.run_ok(*words, passphrase=False)
            self.assertGreater(time.monotonic() - begin, 0.8)
        # Who only looks need not wait.
        handle = os.open(self.keys, os.O_RDONLY)
        self.addCleanup(os.close, handle)
        fcntl.flock(handle, fcntl.LOCK_EX)
        self.run_ok("status", self.keys, passphrase=False)
        self.verify()


if __name__ == "__main__":
    unittest.main(verbosity=2)
