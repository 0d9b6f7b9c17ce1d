"""What pibox-release refuses, with a sentence that says why, and without changing anything."""

from __future__ import annotations

import json
import os
import unittest

from publisher import Case, content


class Refusals(Case):
    def setUp(self) -> None:
        super().setUp()
        self.init()
        self.add("1.4.0")
        self.before = content(self.keys)

    def tearDown(self) -> None:
        self.assertEqual(content(self.keys), self.before)

    def refuse_release(self, *words: object, says: str, version: str = "1.5.0", image: object = None, code: str = "PBX-RELEASE-REFUSED",
                       exit_code: int = 1) -> None:
        self.refused("add", self.keys, image or self.image("next"), "--version", version, "--yes", *words, says=says, code=code,
                     exit_code=exit_code)

    def test_versions_go_up(self) -> None:
        for version in ("1.3.9", "1.4.0", "1.4.0-rc1"):
            self.refuse_release("--id", "pibox-other", version=version, says="1.4.0 for pi2 already")
        self.refuse_release("--id", "pibox-1.4.0", says="there is a release 'pibox-1.4.0' already")
        self.refuse_release("--min-version", "1.5.0", says="minimum version")

    def test_names(self) -> None:
        self.refuse_release("--board", "pi9", says="the board 'pi9' is unknown; known: pi2")
        self.refuse_release("--channel", "nightly", says="there is no channel 'nightly'")
        for bad in ("../x", ".hidden", "a/b", "a b", "x" * 65, "a..b"):
            self.refuse_release("--id", bad, says="", code="PBX-IMAGE-ID")
        for bad in ("", "none", "1 2", "1/2"):
            self.refuse_release(version=bad, says="", code="PBX-", exit_code=2 if not bad else 1)
        self.refuse_release("--severity", "urgent", says="severity")
        self.refuse_release("--summary", "two\nlines", says="one line")
        self.refuse_release("--rollout", "101", says="0 to 100", code="PBX-ARGUMENT", exit_code=2)

    def test_only_a_whole_squashfs(self) -> None:
        good = self.image("next").read_bytes()
        for name, data, says in (("text", b"hello" * 100, "does not begin"), ("empty", b"", "does not begin"),
                                 ("cut", good[:-4096], "says that it has"),
                                 ("version", good[:28] + b"\x03\x00" + good[30:], "version is not 4.0"),
                                 ("compression", good[:20] + b"\x63\x00" + good[22:], "compression is unknown"),
                                 ("block", good[:12] + b"\x01\x00\x02\x00" + good[16:], "block size")):
            path = self.work / f"{name}.squashfs"
            path.write_bytes(data)
            self.refuse_release(image=path, says=says)
        self.refuse_release(image=self.work / "nowhere", says="nowhere", code="PBX-FILE-NOT-FOUND")
        self.refuse_release(image=self.work, says="not a regular file", code="PBX-FILE-UNSAFE")
        link = self.work / "link.squashfs"
        link.symlink_to(self.image("next"))
        self.refuse_release(image=link, says="not a regular file")

    def test_a_compression_that_libsquashfs_does_not_read(self) -> None:
        self.refuse_release(image=self.image("lzo", compression="lzo"), says="compressed with lzo")

    def test_an_image_that_says_something_else(self) -> None:
        def release(**changes: str) -> bytes:
            said = {"format": 1, "image_id": "pibox-1.5.0", "version": "1.5.0", "build": "1", "board": "pi2"}
            return json.dumps({**said, **changes}).encode()

        other = self.work / "other"
        self.run_ok("init", other, "--board", "pi2", "--throw-away")
        ours = {"etc/pibox/trust/root.json": self.root(), "etc/pibox/trust/boot.keys": (self.keys / "boot.keys").read_bytes()}
        cases = {
            "id": ({"etc/pibox/release.json": release(image_id="pibox-1.4.9"), **ours}, "image_id is 'pibox-1.4.9', not 'pibox-1.5.0'"),
            "version": ({"etc/pibox/release.json": release(version="1.4.9"), **ours}, "version is '1.4.9'"),
            "board": ({"etc/pibox/release.json": release(board="rk3399"), **ours}, "board is 'rk3399'"),
            "json": ({"etc/pibox/release.json": b"{", **ours}, "release.json in the image"),
            "root": ({**ours, "etc/pibox/trust/root.json": (other / "metadata/1.root.json").read_bytes()}, "would refuse every later release"),
            "boot": ({**ours, "etc/pibox/trust/boot.keys": (other / "boot.keys").read_bytes()}, "has no key of ours"),
        }
        for number, (name, (files, says)) in enumerate(cases.items()):
            compression = ("zstd", "gzip", "xz", "lz4")[number % 4]
            self.refuse_release(image=self.image(name, files=files, compression=compression), says=says)
        # One that is right is only asked about.
        good = self.image("good", files={"etc/pibox/release.json": release(), "usr/lib/pibox/selftest.d/10-a": b"#!/bin/sh\n", **ours})
        result = self.call("add", self.keys, good, "--version", "1.5.0")
        self.assertEqual(result.returncode, 4, result.stderr)
        self.assertNotIn("The image has no", result.stdout)
        bare = self.call("add", self.keys, self.image("next"), "--version", "1.5.0")
        for missing in ("no /etc/pibox/release.json", "no /etc/pibox/trust", "no self-tests"):
            self.assertIn(missing, bare.stdout)

    def test_boot_files(self) -> None:
        folder = self.boot_files("pibox-1.5.0")
        boot = ("--boot", folder)
        (folder / "cmdline.txt").write_text("pibox.boot=pibox-1.4.0\n")
        self.refuse_release(*boot, says="must say pibox.boot=pibox-1.5.0")
        (folder / "cmdline.txt").write_text("pibox.boot=pibox-1.5.0-rc1\n")
        self.refuse_release(*boot, says="must say pibox.boot=pibox-1.5.0")
        (folder / "cmdline.txt").unlink()
        self.refuse_release(*boot, says="must say pibox.boot=pibox-1.5.0")
        (folder / "cmdline.txt").write_text("quiet pibox.boot=pibox-1.5.0\n")
        for name in ("a b", "more/kernel", "overlays/deep/x.dtbo"):
            (folder / name).parent.mkdir(parents=True, exist_ok=True)
            (folder / name).write_bytes(b"x")
            self.refuse_release(*boot, says="cannot be called")
            (folder / name).unlink()
        (folder / "link").symlink_to("/etc/passwd")
        self.refuse_release(*boot, says="not a regular file")
        (folder / "link").unlink()
        os.mkfifo(folder / "pipe")
        self.refuse_release(*boot, says="not a regular file")
        self.refuse_release("--boot", self.work / "nowhere", says="not a folder")

    def test_notes_and_utils(self) -> None:
        path = self.work / "file"
        path.write_bytes(b"x" * 65537)
        self.refuse_release("--notes", path, says="", code="PBX-FILE-TOO-LARGE")
        path.write_bytes(b"text\x1b[31mred")
        self.refuse_release("--notes", path, says="not plain text")
        self.refuse_release("--utils", path, says="not a .tar.zst")

    def test_nothing_without_a_yes(self) -> None:
        for words in (("add", self.keys, self.image("next"), "--version", "1.5.0"), ("withdraw", self.keys, "pibox-1.4.0"),
                      ("rollout", self.keys, "pibox-1.4.0", "10"), ("revoke", self.keys, "targets"), ("publish", self.keys, self.www)):
            self.assertEqual(self.call(*words).returncode, 4, words)
        self.assertFalse(self.www.exists())

    def test_releases_that_are_not_there(self) -> None:
        self.refused("withdraw", self.keys, "pibox-9", "--yes", says="there is no release 'pibox-9'")
        self.refused("rollout", self.keys, "pibox-9", "5", "--yes", says="there is no release 'pibox-9'")
        self.refused("rollout", self.keys, "pibox-1.4.0", "200", "--yes", code="PBX-ARGUMENT", exit_code=2)
        self.refused("rotate", self.keys, "nonsense", "--yes", code="PBX-ARGUMENT", exit_code=2)
        self.refused("rotate", self.keys, "channel-nightly", "--yes", code="PBX-ARGUMENT", exit_code=2)

    def test_folders(self) -> None:
        self.refused("init", self.keys, says="has a repository already")
        full = self.work / "full"
        full.mkdir()
        (full / "precious").write_text("p")
        self.refused("init", full, says="is not empty")
        self.refused("status", full, code="PBX-RELEASE-FOLDER")
        self.refused("publish", self.work / "nowhere", self.www, "--yes", code="PBX-RELEASE-FOLDER")

    def test_a_tree_of_somebody_else_or_newer(self) -> None:
        self.publish()
        other = self.work / "other"
        self.run_ok("init", other, "--board", "pi2", "--throw-away")
        self.refused("publish", other, self.www, "--yes", says="belongs to another repository")
        # A tree that nobody signed is not published over without a person's hand.
        timestamp = self.www / "metadata/timestamp.json"
        metadata = json.loads(timestamp.read_text())
        metadata["signed"]["version"] = 1000
        timestamp.write_text(json.dumps(metadata))
        self.refused("publish", self.keys, self.www, "--yes", code="PBX-TRUST-SIGNATURE", says="remove metadata/timestamp.json there")
        timestamp.unlink()
        self.publish()

    def test_a_release_whose_file_was_changed_is_not_published(self) -> None:
        squashfs = self.keys / "releases/stable/pibox-1.4.0/squashfs"
        original = squashfs.read_bytes()
        # The size alone tells of a cut file, the hash of a changed one.
        for damaged in (original + b"x", bytes([original[0] ^ 1]) + original[1:]):
            squashfs.write_bytes(damaged)
            self.refused("publish", self.keys, self.www, "--yes", says="not what was signed")
            self.assertFalse((self.www / "metadata").exists())
        squashfs.write_bytes(original)

    def test_the_command_line(self) -> None:
        for words in ((), ("nonsense",), ("add",), ("add", self.keys), ("status", self.keys, "extra"), ("status", self.keys, "--nonsense"),
                      ("status", self.keys, "--now"), ("status", self.keys, "--yes=1"), ("status", self.keys, "--passphrase", "x")):
            self.assertEqual(self.call(*words, passphrase=False).returncode, 2, words)
        for command in ("", "init", "release", "add", "publish", "refresh", "status", "verify", "withdraw", "rollout", "rotate", "revoke"):
            text = self.run_ok(*([command] if command else []), "--help", passphrase=False)
            self.assertIn("usage: pibox-release", text)
        answer = self.call("withdraw", self.keys, "pibox-9", "--yes", "--json")
        self.assertEqual(json.loads(answer.stdout)["error"], "PBX-RELEASE-REFUSED")


if __name__ == "__main__":
    unittest.main(verbosity=2)
