"""The image builder: what it makes can be read back, and what it must refuse it refuses."""

import hashlib
import json
import subprocess
import sys
import tempfile
import unittest
from pathlib import Path

TOP = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(TOP / "tools/qemu"))
from fat import BootPartition  # noqa: E402
from firmware import Model, choose  # noqa: E402

sys.path.insert(0, str(TOP / "tools/image"))
from card import Card, bank_txt  # noqa: E402


class MkimageTest(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = Path(folder.name)
        self.release = self.folder / "release"
        (self.release / "boot/overlays").mkdir(parents=True)
        tree = self.folder / "tree"
        tree.mkdir()
        (tree / "hello").write_text("world")
        subprocess.run(["mksquashfs", tree, self.release / "squashfs", "-quiet", "-no-progress"], check=True, stdout=subprocess.DEVNULL)
        for name, text in (("kernel", "K" * 5000), ("initramfs", "I"), ("cmdline.txt", "root=/dev/vda2\n"), ("overlays/README", "r")):
            (self.release / "boot" / name).write_text(text)
        self.write_manifest("pibox-1.4.0")
        (self.release / "manifest.sig").write_text("ed25519 0 0\n")

    def write_manifest(self, image_id, more=()):
        files = sorted(p for p in self.release.rglob("*") if p.is_file() and not p.name.startswith("manifest"))
        entries = [{"path": str(p.relative_to(self.release)), "size": p.stat().st_size,
                    "sha256": hashlib.sha256(p.read_bytes()).hexdigest()} for p in files]
        (self.release / "manifest").write_text(json.dumps({"format": 1, "image_id": image_id, "files": [*entries, *more]}))

    def make(self, *options):
        self.image = self.folder / "card.img"
        return subprocess.run([TOP / "tools/mkimage", "--quiet", "--release", self.release, self.image, "--boot-size", "64",
                               "--root-size", "64", "--userdata-size", "16", *options], capture_output=True, text=True)

    def debugfs(self, partition, command):
        card = Card(self.image)
        card.load()
        return subprocess.run(["debugfs", "-R", command, f"{self.image}?offset={card.partitions[partition - 1].start}"],
                              capture_output=True, text=True, errors="replace").stdout

    def test_the_firmware_starts_the_bank(self):
        self.assertEqual(self.make().returncode, 0)
        choice = choose(BootPartition(self.image), Model("pi2", needs_device_tree=False))
        self.assertEqual((choice.kernel, choice.initramfs, choice.command_line),
                         ("pibox-1.4.0/kernel", ["pibox-1.4.0/initramfs"], "root=/dev/vda2"))
        self.assertEqual(BootPartition(self.image).read("pibox-1.4.0/overlays/README"), b"r")

    def test_the_root_partition_is_structured(self):
        self.make()
        self.assertIn('Fast link dest: "pibox-1.4.0"', self.debugfs(2, "stat /overlay/current"))
        listing = self.debugfs(2, "ls -p /overlay/pibox-1.4.0")
        for name in ("squashfs", "upper", "work", "presentation", "backups", "utils", "manifest", "manifest.sig"):
            self.assertIn(f"/{name}/", listing)
        self.assertIn("hsqs", self.debugfs(2, "cat /overlay/pibox-1.4.0/squashfs"))

    def test_plain_unpacks_the_root_image(self):
        self.assertEqual(self.make("--plain").returncode, 0)
        self.assertEqual(self.debugfs(2, "cat /hello"), "world")
        self.assertNotIn("overlay", self.debugfs(2, "ls -p /"))

    def test_a_second_release_is_staged(self):
        first = self.release
        self.release = self.folder / "second"
        self.release.mkdir()
        (self.release / "squashfs").write_bytes((first / "squashfs").read_bytes())
        (self.release / "manifest.sig").write_text("ed25519 0 0\n")
        self.write_manifest("pibox-1.5.0")
        second, self.release = self.release, first
        self.assertEqual(self.make("--staged", second).returncode, 0)
        self.assertIn('Fast link dest: "pibox-1.4.0"', self.debugfs(2, "stat /overlay/current"))
        self.assertIn('Fast link dest: "pibox-1.5.0"', self.debugfs(2, "stat /overlay/next"))
        self.assertEqual(self.debugfs(2, "cat /overlay/pibox-1.5.0/boot_dir"), "pibox-1.4.0\n")
        self.assertIn("/carry-pending/", self.debugfs(2, "ls -p /overlay/pibox-1.5.0"))
        self.assertNotEqual(self.make("--plain", "--staged", second).returncode, 0)

    def test_names_of_a_repository_with_hashes(self):
        for path in [p for p in self.release.rglob("*") if p.is_file()]:
            path.rename(path.parent / f"{hashlib.sha256(path.read_bytes()).hexdigest()}.{path.name}")
        self.assertEqual(self.make().returncode, 0)
        self.assertIsNotNone(BootPartition(self.image).read("pibox-1.4.0/kernel"))

    def test_userdata_gets_its_content(self):
        data = self.folder / "data"
        data.mkdir()
        (data / "song").write_text("la")
        self.assertEqual(self.make("--userdata", data).returncode, 0)
        self.assertEqual(self.debugfs(3, "cat /song"), "la")

    def refused(self, words):
        done = self.make()
        self.assertEqual(done.returncode, 1, done)
        self.assertIn(words, done.stderr)

    def test_a_changed_file_is_refused(self):
        (self.release / "boot/kernel").write_text("X" * 5000)
        self.refused("is not the file")

    def test_a_missing_file_is_refused(self):
        (self.release / "boot/initramfs").unlink()
        self.refused("has no 'boot/initramfs'")

    def test_a_name_that_leaves_is_refused(self):
        self.write_manifest("pibox-1.4.0", [{"path": "boot/../../x", "size": 1, "sha256": "0" * 64}])
        self.refused("names 'boot/../../x'")

    def test_an_id_that_leaves_is_refused(self):
        self.write_manifest("../x")
        self.refused("is not an image id")

    def test_bank_txt_is_one_sector(self):
        for name in ("a", "n" * 64):
            text = bank_txt(name)
            self.assertEqual(len(text), 512)
            self.assertIn(f"\nos_prefix={name}/\n#".encode(), text)
            self.assertTrue(text.endswith(b"\n"))
            self.assertLessEqual(max(map(len, text.split(b"\n"))), 78)


if __name__ == "__main__":
    unittest.main()
