"""What pibox-release publishes is read by python3-tuf and checked by python3-securesystemslib, and by our own client."""

from __future__ import annotations

import json
import shutil
import subprocess
import unittest

from publisher import PROGRAM, Case, content
from securesystemslib.exceptions import UnverifiedSignatureError
from securesystemslib.formats import encode_canonical
from securesystemslib.signer import Key, Signature
from tuf.api.metadata import Metadata


class Peers(Case):
    def full_release(self, version: str = "1.0.0") -> None:
        image_id = f"pibox-{version}"
        tools = self.work / "tools"
        tools.mkdir()
        (tools / "hello").write_text("hello\n")
        utils = self.work / "utils.tar.zst"
        subprocess.run(["tar", "--zstd", "-cf", utils, "-C", tools, "."], check=True)
        notes = self.work / "notes.txt"
        notes.write_text("What is new: grüne Knöpfe.\n")
        self.add(version, "--boot", self.boot_files(image_id), "--utils", utils, "--notes", notes, "--min-version", "0.9", "--severity",
                 "security", "--summary", "Ein Satz – mit Umlauten äöü", "--rollout", "25")

    def test_python_tuf_follows_over_loopback_http(self) -> None:
        self.init()
        self.full_release()
        self.publish()
        reader = self.reader(self.serve())
        place = "stable/pibox-1.0.0/"
        self.assertEqual(reader.get(place + "squashfs"), self.image("1.0.0").read_bytes())
        self.assertEqual(reader.get(place + "boot/kernel"), b"kernel")
        self.assertEqual(reader.get(place + "boot/overlays/README"), b"overlays\n")
        self.assertEqual(reader.get(place + "notes.txt").decode(), "What is new: grüne Knöpfe.\n")
        self.assertIsNotNone(reader.get(place + "utils.tar.zst"))
        self.assertIsNone(reader.get(place + "nothing"))
        manifest = json.loads(reader.get(place + "manifest"))
        self.assertEqual([file["path"] for file in manifest["files"]],
                         ["squashfs", "utils.tar.zst", "boot/cmdline.txt", "boot/initramfs", "boot/kernel", "boot/overlays/README"])
        policy = reader.policy("pibox-1.0.0")
        self.assertEqual(policy["summary"], "Ein Satz – mit Umlauten äöü")
        self.assertEqual((policy["boards"], policy["min_version"], policy["severity"], policy["rollout"], policy["withdrawn"]),
                         (["pi2"], "0.9", "security", 25, False))
        self.assertEqual(policy["installed_size"], sum(file["size"] for file in manifest["files"]))
        unpacked = subprocess.run(["zstd", "-dc", self.work / "utils.tar.zst"], check=True, capture_output=True).stdout
        self.assertEqual(policy["unpacked_size"], len(unpacked))
        # A second release, and the same reader goes on.
        self.add("1.1.0")
        self.publish()
        self.assertEqual(reader.get("stable/pibox-1.1.0/squashfs"), self.image("1.1.0").read_bytes())

    def test_names_that_an_address_quotes(self) -> None:
        """A `+` is allowed in names; the file of that name is where a server looks for it, and on a stick too."""
        self.init()
        boot = self.boot_files("pibox-1.0+b1")
        (boot / "overlays/dsi+touch.dtbo").write_bytes(b"overlay")
        self.add("1.0+b1", "--boot", boot)
        self.publish()
        self.assertEqual(self.verify()["problems"], [])
        address = self.serve()
        self.run_ok("verify", address, passphrase=False)
        image = (self.work / "1.0+b1.squashfs").read_bytes()
        for reader in (self.reader(), self.reader(address)):
            self.assertEqual(reader.get("stable/pibox-1.0+b1/squashfs"), image)
            self.assertEqual(reader.get("stable/pibox-1.0+b1/boot/overlays/dsi+touch.dtbo"), b"overlay")

    def test_each_channel_is_signed_for_itself_alone(self) -> None:
        self.init("--channel", "stable", "--channel", "nightly")
        self.add("1.0.0")
        self.add("1.1.0", "--channel", "nightly")
        self.run_ok("channel", self.keys, "beta", "--yes")
        self.add("1.2.0", "--channel", "beta")
        self.publish()
        reader = self.reader()
        for channel, version in (("stable", "1.0.0"), ("nightly", "1.1.0"), ("beta", "1.2.0")):
            self.assertEqual(reader.get(f"{channel}/pibox-{version}/squashfs"), self.image(version).read_bytes())
        targets = Metadata.from_file(str(self.keys / "metadata/2.targets.json"))
        for name, role in targets.signed.delegations.roles.items():
            self.assertTrue(role.terminating)
            self.assertTrue(role.is_delegated_path(f"{name}/pibox-9/squashfs"))
            self.assertFalse(role.is_delegated_path(f"other/pibox-9/squashfs"))
            self.assertFalse(role.is_delegated_path(f"{name}/pibox-9/a/b/c"))
        self.assertEqual(len({role.keyids[0] for role in targets.signed.delegations.roles.values()}), 3)

    def test_securesystemslib_verifies_every_signature(self) -> None:
        self.init()
        self.full_release()
        self.run_ok("rotate", self.keys, "root-2", "--yes")
        self.add("1.1.0")
        self.publish()
        files = sorted((self.www / "metadata").iterdir())
        keys: dict[str, Key] = {}
        for path in files:
            signed = json.loads(path.read_text())["signed"]
            for holder in (signed, signed.get("delegations") or {}):
                for keyid, key in holder.get("keys", {}).items():
                    keys[keyid] = Key.from_dict(keyid, dict(key))
        count = 0
        for path in files:
            metadata = json.loads(path.read_text())
            data = encode_canonical(metadata["signed"]).encode()
            self.assertTrue(metadata["signatures"], path.name)
            for signature in metadata["signatures"]:
                key = keys[signature["keyid"]]
                good = Signature.from_dict(dict(signature))
                key.verify_signature(good, data)
                with self.assertRaises(UnverifiedSignatureError):
                    key.verify_signature(good, data + b" ")
                count += 1
        self.assertGreater(count, len(files))

    def test_our_own_client_sees_the_same(self) -> None:
        self.init()
        self.full_release()
        self.publish()
        self.run_ok("export-trust", self.keys, self.work / "trust")
        trust = ("--root", self.work / "trust/root.json", "--boot-keys", self.work / "trust/boot.keys")
        seen = self.verify(*trust)
        self.assertEqual((seen["releases"], seen["problems"]), (1, []))
        self.assertGreaterEqual(seen["files"], 9)
        url = self.serve()
        self.assertEqual(json.loads(self.run_ok("verify", url, "--json", *trust, passphrase=False))["problems"], [])
        client = PROGRAM.with_name("pibox-tuf-client")
        metadata, downloads = self.work / "client", self.work / "downloads"
        metadata.mkdir()
        downloads.mkdir()
        for words in (["init", self.work / "trust/root.json"], ["--metadata-url", url + "metadata/", "refresh"],
                      ["--metadata-url", url + "metadata/", "--target-name", "stable/pibox-1.0.0/squashfs", "--target-dir", downloads,
                       "--target-base-url", url + "targets/", "download"]):
            subprocess.run([client, "--metadata-dir", metadata, *words], check=True, timeout=60)
        self.assertIn(self.image("1.0.0").read_bytes(), content(downloads).values())

    def test_verify_names_what_is_wrong(self) -> None:
        self.init()
        self.full_release()
        self.publish()
        squashfs = next((self.www / "targets/stable/pibox-1.0.0").glob("*.squashfs"))
        original = squashfs.read_bytes()
        for damaged in (original[:-1], original + b"x", original[:100] + bytes([original[100] ^ 1]) + original[101:]):
            squashfs.write_bytes(damaged)
            result = self.call("verify", self.www, passphrase=False)
            self.assertEqual(result.returncode, 1)
            self.assertIn("WRONG: stable/pibox-1.0.0/squashfs", result.stdout)
        squashfs.unlink()
        self.assertEqual(self.call("verify", self.www, passphrase=False).returncode, 1)
        squashfs.write_bytes(original)
        # Somebody else's boot keys.
        other = self.work / "other"
        self.run_ok("init", other, "--board", "pi2", "--throw-away")
        result = self.call("verify", self.www, "--boot-keys", other / "boot.keys", passphrase=False)
        self.assertEqual(result.returncode, 1)
        self.assertIn("not signed by a key of boot.keys", result.stdout)
        # Somebody else's root, and a signature that was bent.
        self.refused("verify", self.www, "--root", other / "metadata/1.root.json", code="PBX-TRUST-", passphrase=False)
        timestamp = self.www / "metadata/timestamp.json"
        metadata = json.loads(timestamp.read_text())
        metadata["signed"]["version"] += 1
        timestamp.write_text(json.dumps(metadata))
        self.refused("verify", self.www, code="PBX-TRUST-SIGNATURE", passphrase=False)

    def test_the_same_input_gives_the_same_bytes(self) -> None:
        self.now = 1800000000
        self.init()
        twin = self.work / "twin"
        shutil.copytree(self.keys, twin)
        trees = []
        for keys in (self.keys, twin):
            self.run_ok("add", keys, self.image("1.0.0"), "--version", "1.0.0", "--boot",
                        self.work / "boot-pibox-1.0.0" if keys is twin else self.boot_files("pibox-1.0.0"), "--yes")
            tree = self.work / f"www-{keys.name}"
            self.run_ok("publish", keys, tree, "--yes")
            trees.append(content(tree))
        self.assertEqual(trees[0], trees[1])
        self.assertEqual(content(self.keys), content(twin))


if __name__ == "__main__":
    unittest.main(verbosity=2)
