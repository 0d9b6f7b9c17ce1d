"""pibox-bank as init calls it at a start, on a PiBox in a folder."""

from __future__ import annotations

import hashlib
import json
import os
import shlex
import shutil
import struct
import subprocess
import tempfile
import unittest
from pathlib import Path

from nacl.signing import SigningKey

PROGRAM = Path(os.environ["PIBOX_BIN"]) / "pibox-bank"
KEY = SigningKey(bytes(range(32)))
PUBLIC = bytes(KEY.verify_key)
KEY_ID = hashlib.sha256(PUBLIC).hexdigest()[:16]


def squashfs(content: bytes) -> bytes:
    """The superblock of a squashfs 4.0, and content that only its hash knows."""
    head = bytearray(4096)
    struct.pack_into("<I", head, 0, 0x73717368)
    struct.pack_into("<I", head, 12, 131072)
    struct.pack_into("<HHHHHHH", head, 20, 1, 17, 0, 0, 4, 0, 0)
    struct.pack_into("<Q", head, 40, 4096)
    return bytes(head) + content


class Start(unittest.TestCase):
    def setUp(self) -> None:
        self.root = Path(tempfile.mkdtemp(prefix="pibox-bank."))
        self.addCleanup(shutil.rmtree, self.root)
        for name in ("overlay/.upgrade", "boot", "run", "etc/pibox/trust"):
            (self.root / name).mkdir(parents=True)
        (self.root / "etc/pibox/trust/boot.keys").write_text(f"ed25519 {PUBLIC.hex()} test\n")
        self.overlay = self.root / "overlay"
        for bank in ("old", "new", "older"):
            self.add(bank)
        (self.overlay / "current").symlink_to("old")
        (self.overlay / "next").symlink_to("new")
        (self.overlay / "previous").symlink_to("older")

    def add(self, bank: str, **more: bytes) -> None:
        """A signed bank. `more`: further files that its manifest lists; `_` stands for a dot."""
        folder = self.overlay / bank
        for name in ("upper", "work", "utils/init.d"):
            (folder / name).mkdir(parents=True, exist_ok=True)
        files = {"squashfs": squashfs(bank.encode()), **{name.replace("_", "."): data for name, data in more.items()}}
        for name, data in files.items():
            (folder / name).write_bytes(data)
        listed = [{"path": name, "size": len(data), "sha256": hashlib.sha256(data).hexdigest()} for name, data in files.items()]
        manifest = json.dumps({"format": 1, "image_id": bank, "version": "1.0", "board": "b", "created": 1, "files": listed}).encode()
        (folder / "manifest").write_bytes(manifest)
        (folder / "manifest.sig").write_text(f"ed25519 {KEY_ID} {KEY.sign(manifest).signature.hex()}\n")

    def run_bank(self, *words: str, stdin: bytes = b"") -> subprocess.CompletedProcess[bytes]:
        return subprocess.run([PROGRAM, "--root", self.root, *words], capture_output=True, input=stdin, check=False)

    def decide(self, line: str = "quiet", *words: str) -> dict[str, str]:
        done = self.run_bank("--command-line", line, "decide", *words)
        self.assertEqual(done.returncode, 0, done.stderr)
        self.said = done.stderr.decode()
        return dict(word.split("=", 1) for word in shlex.split(done.stdout.decode()))

    def flip(self, bank: str, at: int = -1) -> None:
        path = self.overlay / bank / "squashfs"
        data = bytearray(path.read_bytes())
        data[at] ^= 1
        path.write_bytes(data)

    def test_a_plain_start(self) -> None:
        answer = self.decide()
        self.assertEqual((answer["action"], answer["bank"], answer["role"]), ("mount", "old", "current"))
        self.assertEqual(json.loads((self.root / "run/pibox/boot.json").read_text())["role"], "current")

    def test_signature_and_sizes_count_at_every_start(self) -> None:
        (self.overlay / "old/manifest.sig").write_text(f"ed25519 {KEY_ID} {'00' * 64}\n")
        self.assertEqual(self.decide()["bank"], "older")
        self.add("old")
        self.assertEqual(self.decide()["bank"], "old")
        with (self.overlay / "old/squashfs").open("ab") as file:
            file.write(b"x")
        self.assertEqual(self.decide()["bank"], "older")
        self.add("old")
        self.flip("old", 0)
        self.assertEqual(self.decide()["bank"], "older", "the superblock is no squashfs's any more")

    def test_every_byte_counts_when_asked_for(self) -> None:
        self.flip("old")
        self.assertEqual(self.decide()["bank"], "old", "a plain start does not read every byte")
        self.assertEqual(self.decide("quiet pibox.verify=always")["bank"], "older")
        self.flip("old")
        self.assertEqual(self.decide("quiet pibox.verify=always")["bank"], "old")

    def test_every_byte_counts_at_the_first_start(self) -> None:
        self.flip("new")
        self.assertEqual(self.run_bank("arm", "upgrade").returncode, 0)
        answer = self.decide()
        self.assertEqual((answer["bank"], answer["role"]), ("old", "current"))
        outcome = json.loads((self.overlay / ".upgrade/outcome").read_text())
        self.assertEqual((outcome["result"], outcome["code"], outcome["attempts"]), ("fell_back", "PBX-TRIAL-UNMOUNTABLE", 0))

    def test_keys_that_are_damaged_trust_nobody(self) -> None:
        (self.root / "etc/pibox/trust/boot.keys").write_text("ed25519 nonsense\n")
        self.assertEqual(self.decide()["action"], "rescue")

    def test_only_signed_utils_are_run(self) -> None:
        self.assertEqual(self.decide()["utils"], "")
        self.assertIn("utils that nobody signed are not run", self.said)
        self.add("old", utils_tar_zst=b"an archive")
        self.assertEqual(self.decide()["utils"], str(self.overlay / "old/utils"))
        self.assertNotIn("nobody signed", self.said)

    def test_the_rollback_file_is_used_up(self) -> None:
        (self.root / "boot/rollback").write_text("")
        self.assertEqual(self.decide()["bank"], "older")
        self.assertFalse((self.root / "boot/rollback").exists())
        self.assertEqual(self.decide()["bank"], "old")

    def test_a_bank_that_is_named(self) -> None:
        answer = self.decide("quiet pibox.bank=older")
        self.assertEqual((answer["bank"], answer["role"]), ("older", "previous"))
        self.assertEqual(self.decide("quiet pibox.bank=../../etc")["bank"], "old", "what is no image id is passed over")
        self.assertEqual(self.decide("quiet pibox.bank=gone")["bank"], "old", "so is one that is not there")

    def test_a_bank_that_could_not_be_mounted(self) -> None:
        self.assertEqual(self.run_bank("arm", "upgrade").returncode, 0)
        self.assertEqual(self.decide()["role"], "trial")
        answer = self.decide("quiet", "--broken", "new=no such module")
        self.assertEqual((answer["bank"], answer["role"]), ("old", "current"))
        self.assertIn("no such module", (self.overlay / ".upgrade/outcome").read_text())

    def test_the_end_of_a_log_is_kept(self) -> None:
        log = b"".join(b"line %d\n" % n for n in range(20000))
        self.assertEqual(self.run_bank("keep-log", "new", stdin=log).returncode, 0)
        kept = (self.overlay / "new/kernel.log").read_bytes()
        self.assertEqual(len(kept), 65536)
        self.assertTrue(log.endswith(kept))

    def test_the_status_of_a_card(self) -> None:
        (self.root / "boot/bank.txt").write_text("os_prefix=old/\n".ljust(512, "#"))
        self.assertEqual(self.run_bank("arm", "upgrade").returncode, 0)
        self.decide()
        status = json.loads(self.run_bank("status", "--json").stdout)
        self.assertEqual({bank["id"]: bank["role"] for bank in status["banks"]}, {"old": "current", "new": "next", "older": "previous"})
        self.assertEqual((status["boot_control"], status["boot_dir"]), ("marker", "old"))
        self.assertEqual((status["armed"]["bank"], status["armed"]["tries_left"], status["started"]["role"]), ("new", 1, "trial"))
        self.assertIn("boot control: marker, boot directory: old", self.run_bank("status").stdout.decode())

    def test_a_bank_that_is_not_there_is_not_carried(self) -> None:
        result = self.run_bank("carry", "newest")
        self.assertEqual(result.returncode, 1)
        self.assertIn(b"PBX-BANK-MISSING", result.stderr)

    def test_values_are_safe_for_the_shell(self) -> None:
        answer = self.decide("quiet", "--broken", "old='$(touch x)'`touch y`", "--broken", "older=x")
        self.assertEqual(answer["action"], "rescue")
        self.assertIn("'$(touch x)'`touch y`", answer["message"])


if __name__ == "__main__":
    unittest.main()
