"""What is asked of the image tools wrongly is said in a sentence, and nothing is made."""

import subprocess
import tempfile
import unittest
from pathlib import Path

TOOLS = Path(__file__).resolve().parents[2] / "tools"


class UsageTest(unittest.TestCase):
    def test_every_tool_explains_itself(self):
        for tool in ("firmware", "mkimage", "private-bus.sh", "sandbox.sh", "serve.py", "image/cross", "image/foreign", "image/kernel",
                     "image/mkinitramfs", "image/mkroot", "image/order.py"):
            done = subprocess.run([TOOLS / tool, "--help"], capture_output=True, text=True, timeout=60)
            self.assertEqual(done.returncode, 0, tool)
            self.assertIn("usage:", done.stdout, tool)

    def test_what_is_wrong_is_named(self):
        with tempfile.TemporaryDirectory() as folder:
            nowhere, out = f"{folder}/nowhere", f"{folder}/out"
            for words, says in ((("firmware", nowhere), "cannot open"),
                                (("firmware", __file__, "--show"), "partition table"),
                                (("mkimage", "--release", nowhere, out), "has no 'manifest'"),
                                (("image/mkinitramfs", out, "--bin", nowhere, "--kernel", nowhere), "there is no pibox-bank in"),
                                (("image/mkroot", out, "--bin", nowhere, "--id", "x", "--version", "1"), "there is no folder"),
                                (("image/mkroot", out, "--bin", folder, "--id", "../x", "--version", "1"), "an image cannot be called '../x'"),
                                (("image/order.py", nowhere), "--lists or --buildroot")):
                done = subprocess.run([TOOLS / words[0], *words[1:]], capture_output=True, text=True, timeout=60)
                self.assertNotEqual(done.returncode, 0, words)
                self.assertIn(says, done.stderr)
                self.assertNotIn("Traceback", done.stderr)
                self.assertFalse(Path(out).exists())


if __name__ == "__main__":
    unittest.main(verbosity=2)
