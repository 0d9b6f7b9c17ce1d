"""Keys: how they lie on the disk, how they are asked for, and how they are replaced while readers follow."""

from __future__ import annotations

import json
import os
import pty
import select
import shutil
import subprocess
import time
import unittest

from cryptography.hazmat.primitives.serialization import load_pem_private_key
from publisher import DAY, PROGRAM, Case, content
from tuf.api.exceptions import DownloadError, RepositoryError


class Keys(Case):
    def test_at_rest(self) -> None:
        self.init(protected=True)
        self.run_ok("rotate", self.keys, "targets", "--yes")
        for path in (self.keys / "keys").glob("*.pem"):
            self.assertEqual(path.stat().st_mode & 0o777, 0o600, path)
            text = path.read_bytes()
            if path.stem == "timestamp":
                load_pem_private_key(text, None)
                continue
            self.assertIn(b"BEGIN ENCRYPTED PRIVATE KEY", text)
            load_pem_private_key(text, b"correct horse")
            with self.assertRaises(ValueError):
                load_pem_private_key(text, b"wrong horse")
        self.assertEqual({path.stem for path in (self.keys / "keys").glob("*.pem")},
                         {"root-1", "root-2", "targets", "snapshot", "timestamp", "boot", "channel-stable"})
        root = json.loads(self.root())["signed"]
        self.assertEqual({name: (len(role["keyids"]), role["threshold"]) for name, role in root["roles"].items()},
                         {"root": (2, 1), "targets": (1, 1), "snapshot": (1, 1), "timestamp": (1, 1)})

    def test_to_be_thrown_away(self) -> None:
        self.init()
        self.run_ok("rotate", self.keys, "targets", "--yes", passphrase=False)
        self.run_ok("channel", self.keys, "beta", "--yes", passphrase=False)
        self.run_ok("rotate", self.keys, "boot", "--yes", passphrase=False)
        for path in (self.keys / "keys").glob("*.pem"):
            load_pem_private_key(path.read_bytes(), None)
        self.assertIn("no passphrase", self.run_ok("status", self.keys, passphrase=False))

    def test_a_wrong_passphrase(self) -> None:
        self.init(protected=True)
        before = content(self.keys)
        (self.work / "passphrase").write_text("wrong\n")
        self.refused("add", self.keys, self.image(), "--version", "1", "--yes", code="PBX-RELEASE-KEY")
        (self.work / "passphrase").write_text("short\n")
        self.refused("init", self.work / "other", says="at least 6")
        metadata = {name: data for name, data in content(self.keys).items() if not name.startswith("releases/")}
        self.assertEqual(metadata, {name: data for name, data in before.items() if not name.startswith("releases/")})

    def test_a_passphrase_from_windows(self) -> None:
        (self.work / "passphrase").write_bytes(b"correct horse\r\nand more\r\n")
        self.init(protected=True)
        (self.work / "passphrase").write_text("correct horse")
        self.add("1.0.0")

    def test_what_is_said_twice_counts_once(self) -> None:
        self.init("--board", "pi2", "--channel", "stable", "--channel", "stable", "--channel", "beta")
        config = json.loads((self.keys / "publisher.json").read_text())
        self.assertEqual((config["boards"], config["channels"]), (["pi2"], ["stable", "beta"]))

    def test_without_anybody_to_ask(self) -> None:
        self.refused("init", self.keys, "--board", "pi2", code="PBX-ARGUMENT", exit_code=2, says="--passphrase-file", passphrase=False)

    def talk(self, words: list[object], dialogue: list[tuple[str, str]]) -> tuple[int, str]:
        """Runs the program on a terminal of its own; answers each prompt."""
        pid, terminal = pty.fork()
        if pid == 0:
            os.chdir(self.work)
            os.execv(PROGRAM, [str(PROGRAM), *(str(word) for word in words)])
        seen, answered, deadline = "", 0, time.monotonic() + 30
        try:
            while time.monotonic() < deadline:
                if not select.select([terminal], [], [], 0.2)[0]:
                    continue
                try:
                    data = os.read(terminal, 4096)
                except OSError:
                    break
                if not data:
                    break
                seen += data.decode()
                if answered < len(dialogue) and seen.count(dialogue[answered][0]) > sum(d[0] == dialogue[answered][0] for d in dialogue[:answered]):
                    os.write(terminal, (dialogue[answered][1] + "\n").encode())
                    answered += 1
        finally:
            os.close(terminal)
        self.assertEqual(answered, len(dialogue), seen)
        return os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1]), seen

    def test_on_a_terminal_without_echo(self) -> None:
        code, seen = self.talk(["init", "keys", "--board", "pi2"], [("New passphrase", "hush hush"), ("The same again", "hush hush")])
        self.assertEqual(code, 0, seen)
        self.assertNotIn("hush", seen)
        code, seen = self.talk(["add", "keys", self.image(), "--version", "1.0"], [("Type yes", "yes"), ("Passphrase of", "wrong one"),
                                                                                  ("Passphrase of", "hush hush")])
        self.assertEqual(code, 0, seen)
        self.assertNotIn("hush", seen)
        code, seen = self.talk(["init", "other", "--board", "pi2"], [("New passphrase", "hush hush"), ("The same again", "hush hash")])
        self.assertEqual(code, 2, seen)
        code, seen = self.talk(["withdraw", "keys", "pibox-1.0"], [("Type yes", "y")])
        self.assertEqual(code, 4, seen)


    def test_two_people_with_a_key_each(self) -> None:
        """Two of three root keys, each encrypted by its owner on another laptop: the change of a key takes both sticks and both passphrases."""
        self.init("--two-of-three", protected=True)
        self.publish()
        reader = self.reader()
        reader.refresh()
        sticks = []
        for name, passphrase in (("root-1", "correct horse"), ("root-2", "the second person's"), ("root-3", "the third one's")):
            stick = self.work / f"stick-{name}"
            stick.mkdir()
            subprocess.run(["openssl", "pkcs8", "-topk8", "-scrypt", "-in", self.keys / f"keys/{name}.pem", "-passin", "pass:correct horse", "-passout",
                            f"pass:{passphrase}", "-out", stick / f"{name}.pem"], check=True)
            (self.keys / f"keys/{name}.pem").unlink()
            sticks.append(stick)
        self.refused("rotate", self.keys, "targets", "--yes", "--keys", sticks[0], code="PBX-RELEASE-KEY", says="2 of the root keys")
        code, seen = self.talk(["rotate", self.keys, "targets", "--keys", sticks[0], "--keys", sticks[1]],
                               [("Type yes", "yes"), ("Passphrase of the key 'root-1'", "correct horse"),
                                ("Passphrase of the key 'root-2'", "the second person's"), ("New passphrase", "correct horse"),
                                ("The same again", "correct horse")])
        self.assertEqual(code, 0, seen)
        self.publish()
        reader.refresh()
        # The third key is lost: the other two name a new one, which is made on this laptop.
        shutil.rmtree(sticks[2])
        code, seen = self.talk(["revoke", self.keys, "root-3", "--keys", sticks[0], "--keys", sticks[1]],
                               [("Type yes", "yes"), ("Passphrase of the key 'root-1'", "correct horse"),
                                ("Passphrase of the key 'root-2'", "the second person's"), ("New passphrase", "correct horse"),
                                ("The same again", "correct horse")])
        self.assertEqual(code, 0, seen)
        self.publish()
        reader.refresh()
        self.assertEqual(sorted(path.name for path in (self.www / "metadata").glob("*.root.json")), ["1.root.json", "2.root.json", "3.root.json"])
        self.assertEqual(self.verify()["problems"], [])


class Replacement(Case):
    def setUp(self) -> None:
        super().setUp()
        self.init()
        self.add("1.0.0")
        self.publish()
        self.first_root = self.root()

    def follows(self, *readers) -> None:
        for reader in (*readers, self.reader(root=self.first_root)):
            self.assertEqual(reader.get("stable/pibox-1.0.0/squashfs"), self.image("1.0.0").read_bytes())
        self.run_ok("export-trust", self.keys, self.work / "trust")
        self.assertEqual(self.verify("--boot-keys", self.work / "trust/boot.keys")["problems"], [])

    def test_every_key_can_be_rotated(self) -> None:
        old = self.reader()
        old.refresh()
        for key in ("root-1", "root-2", "targets", "snapshot", "timestamp", "channel-stable"):
            with self.subTest(key):
                before = (self.keys / f"keys/{key}.pem").read_bytes()
                self.run_ok("rotate", self.keys, key, "--yes")
                self.assertNotEqual((self.keys / f"keys/{key}.pem").read_bytes(), before)
                self.publish()
                self.follows(old)
        self.add("1.1.0")
        self.publish()
        self.assertEqual(old.get("stable/pibox-1.1.0/squashfs"), self.image("1.1.0").read_bytes())
        self.assertEqual(sorted(path.name for path in (self.www / "metadata").glob("*.root.json")),
                         [f"{n}.root.json" for n in range(1, 7)])

    def test_a_lost_key_can_be_revoked(self) -> None:
        old = self.reader()
        old.refresh()
        for key in ("timestamp", "snapshot", "targets", "channel-stable", "root-1"):
            with self.subTest(key):
                (self.keys / f"keys/{key}.pem").unlink()
                self.run_ok("revoke", self.keys, key, "--yes")
                self.publish()
                self.follows(old)

    def test_a_stolen_key_is_worth_nothing_afterwards(self) -> None:
        stolen = self.work / "stolen"
        shutil.copytree(self.keys, stolen)
        self.run_ok("revoke", self.keys, "channel-stable", "--yes")
        self.publish()
        reader = self.reader()
        reader.refresh()
        # The thief has the channel's key and the server: a listing of his own, under the next version.
        thief = self.work / "thief"
        self.run_ok("add", stolen, self.image("evil"), "--version", "6.6.6", "--yes")
        shutil.copytree(self.www, thief)
        for name, data in content(stolen / "metadata").items():
            if "stable" in name:
                (thief / "metadata" / name).write_bytes(data)
        current = json.loads((self.keys / "metadata/timestamp.json").read_text())["signed"]["meta"]["snapshot.json"]["version"]
        listing = json.loads((self.keys / f"metadata/{current}.snapshot.json").read_text())["signed"]["meta"]["stable.json"]["version"]
        evil = max((stolen / "metadata").glob("*.stable.json"), key=lambda path: int(path.name.split(".")[0]))
        (thief / f"metadata/{listing}.stable.json").write_bytes(evil.read_bytes())
        reader.tree = thief
        with self.assertRaises((RepositoryError, DownloadError)):
            reader.get("stable/pibox-6.6.6/squashfs")

    def test_the_boot_key(self) -> None:
        old = (self.keys / "boot.keys").read_text()
        self.run_ok("rotate", self.keys, "boot", "--yes")
        self.assertEqual((self.keys / "boot.keys").read_text().count("ed25519 "), 2)
        self.add("1.1.0")
        signatures = (self.keys / "releases/stable/pibox-1.1.0/manifest.sig").read_text()
        self.assertEqual(signatures.count("ed25519 "), 2)
        self.publish()
        # Images in the field have the old keys, new ones the new.
        (self.work / "old.keys").write_text(old)
        self.assertEqual(self.verify("--boot-keys", self.work / "old.keys")["problems"], [])
        self.assertEqual(self.verify("--boot-keys", self.keys / "boot.keys")["problems"], [])
        self.run_ok("revoke", self.keys, "boot", "--yes")
        self.assertEqual((self.keys / "boot.keys").read_text().count("ed25519 "), 1)

    def test_root_keys_kept_elsewhere(self) -> None:
        sticks = []
        for name in ("root-1", "root-2"):
            stick = self.work / f"stick-{name}"
            stick.mkdir()
            (self.keys / f"keys/{name}.pem").rename(stick / f"{name}.pem")
            sticks.append(stick)
        before = content(self.keys)
        self.add("1.1.0")  # needs no root key
        self.refused("rotate", self.keys, "targets", "--yes", code="PBX-RELEASE-KEY", says="--keys")
        self.assertEqual({name for name in content(self.keys) if name.startswith("keys/")}, {name for name in before if name.startswith("keys/")})
        self.run_ok("rotate", self.keys, "targets", "--yes", "--keys", sticks[1])
        self.publish()
        self.follows()

    def test_two_of_three(self) -> None:
        keys = self.work / "three"
        self.run_ok("init", keys, "--board", "pi2", "--two-of-three", "--throw-away")
        root = json.loads((keys / "metadata/1.root.json").read_text())["signed"]["roles"]["root"]
        self.assertEqual((len(root["keyids"]), root["threshold"]), (3, 2))
        (keys / "keys/root-3.pem").unlink()
        self.run_ok("revoke", keys, "root-3", "--yes")
        (keys / "keys/root-2.pem").unlink()
        (keys / "keys/root-3.pem").unlink()
        self.refused("revoke", keys, "root-2", "--yes", code="PBX-RELEASE-KEY")


class Life(Case):
    now = 1800000000

    def test_status_warns_in_time(self) -> None:
        self.init()
        self.run_ok("status", self.keys, passphrase=False)
        for days, code, says in ((1, 0, "in 13 days"), (8, 3, "SOON"), (15, 3, "EXPIRED")):
            result = self.call("status", self.keys, "--now", self.now + days * DAY, passphrase=False)
            self.assertEqual(result.returncode, code, result.stdout)
            self.assertIn(says, result.stdout)
        self.assertIn("pibox-release refresh", result.stdout)
        result = self.call("status", self.keys, "--json", "--now", "2030-01-02T03:04:05Z", passphrase=False)
        self.assertEqual({role["state"] for role in json.loads(result.stdout)["roles"]}, {"expired"})

    def test_refresh_for_cron_needs_nobody(self) -> None:
        self.init()
        self.add("1.0.0")
        self.publish()
        before = content(self.www)
        self.run_ok("refresh", self.keys, self.www, "--now", self.now + 10 * DAY, passphrase=False)
        after = content(self.www)
        self.assertEqual({name for name in after if after[name] != before.get(name)}, {"metadata/timestamp.json"})
        self.run_ok("status", self.keys, "--now", self.now + 15 * DAY, passphrase=False)
        self.run_ok("verify", self.www, "--now", self.now + 15 * DAY, passphrase=False)
        self.refused("verify", self.www, "--now", self.now + 30 * DAY, code="PBX-TRUST-EXPIRED", passphrase=False)
        later = self.now + 400 * DAY
        self.run_ok("refresh", self.keys, self.www, "--all", "--now", later)
        self.run_ok("status", self.keys, "--now", later, passphrase=False)
        self.run_ok("verify", self.www, "--now", later, passphrase=False)

    def test_refresh_says_what_it_cannot_prolong(self) -> None:
        self.init()
        self.publish()
        quiet = self.call("refresh", self.keys, self.www, passphrase=False)
        self.assertEqual((quiet.returncode, quiet.stderr), (0, ""))
        warned = self.call("refresh", self.keys, self.www, "--now", self.now + 350 * DAY, passphrase=False)
        self.assertEqual(warned.returncode, 0)
        self.assertRegex(warned.stderr, r"targets holds only until \S+: pibox-release refresh DIR --all")
        self.assertNotIn("timestamp", warned.stderr)
        late = self.call("refresh", self.keys, self.www, "--now", self.now + 400 * DAY, passphrase=False)
        self.assertIn("stable expired on", late.stderr)

    def test_a_clock_that_is_wrong_signs_nothing(self) -> None:
        """Behind, it would sign what has expired; far ahead, devices would take everything after it for expired."""
        real, self.now = int(time.time()), None
        for then, says in ((real + 10 * DAY, "the timestamp was signed on"), (real - 500 * DAY, "more than a year after")):
            shutil.rmtree(self.keys, ignore_errors=True)
            self.run_ok("init", self.keys, "--board", "pi2", "--throw-away", "--now", then)
            before = content(self.keys)
            self.refused("refresh", self.keys, self.www, says=says, passphrase=False)
            self.refused("add", self.keys, self.image(), "--version", "1.0.0", "--yes", says="--now", passphrase=False)
            self.assertEqual(content(self.keys), before)
            self.call("status", self.keys, passphrase=False)  # looks all the same
            self.run_ok("refresh", self.keys, "--now", real, passphrase=False)
        self.run_ok("refresh", self.keys, self.www, passphrase=False)

    def test_two_machines_publish_to_one_tree(self) -> None:
        self.init()
        self.add("1.0.0")
        self.publish()
        reader = self.reader()
        # What docs/ceremony.md says the web server needs.
        server = self.work / "server"
        (server / "keys").mkdir(parents=True)
        shutil.copy(self.keys / "keys/timestamp.pem", server / "keys")
        shutil.copytree(self.keys / "metadata", server / "metadata")
        shutil.copy(self.keys / "publisher.json", server)

        def cron(day: int) -> None:
            self.run_ok("refresh", server, self.www, "--now", self.now + day * DAY, passphrase=False)
            self.run_ok("verify", self.www, "--now", self.now + day * DAY, passphrase=False)

        for day in (1, 2, 3):
            cron(day)
        self.add("1.1.0", "--now", self.now + 3 * DAY)  # the laptop does not know of the server's timestamps
        self.publish()
        cron(4)  # nor the server of the laptop's release
        self.assertIsNotNone(reader.policy("pibox-1.1.0"))
        for _ in range(3):
            self.run_ok("refresh", self.keys, passphrase=False)
        self.publish()
        cron(5)
        self.run_ok("rotate", self.keys, "timestamp", "--yes")
        self.publish()
        # The server's key is worth nothing now, and it says so.
        self.refused("refresh", server, self.www, "--now", self.now + 6 * DAY, code="PBX-RELEASE-KEY", passphrase=False)
        shutil.copy(self.keys / "keys/timestamp.pem", server / "keys")
        cron(7)
        self.assertIsNotNone(reader.policy("pibox-1.1.0"))

    def test_a_thief_on_the_web_server_does_not_stop_a_revocation(self) -> None:
        self.init()
        self.add("1.0.0")
        self.publish()
        stolen = self.work / "stolen"
        shutil.copytree(self.keys, stolen)
        reader = self.reader()
        for _ in range(5):
            self.run_ok("refresh", stolen, self.www, passphrase=False)
        reader.refresh()
        self.run_ok("revoke", self.keys, "timestamp", "--yes")
        self.publish()
        self.assertIsNotNone(reader.policy("pibox-1.0.0"))
        self.refused("refresh", stolen, self.www, code="PBX-RELEASE-KEY", passphrase=False)

    def test_both_have_gone_on_by_themselves(self) -> None:
        self.init()
        self.add("1.0.0")
        self.publish()
        twin = self.work / "twin"
        shutil.copytree(self.keys, twin)
        self.add("1.1.0")
        self.publish()
        self.run_ok("withdraw", twin, "pibox-1.0.0", "--yes")
        self.refused("publish", twin, self.www, "--yes", says="there are changes here too", passphrase=False)

    def test_what_is_said_of_a_release_changes(self) -> None:
        self.now = None
        self.init()
        self.run_ok("release", self.keys, self.image(), self.www, "--version", "1.0.0", "--rollout", "10", "--yes")
        reader = self.reader()
        self.assertEqual(reader.policy("pibox-1.0.0")["rollout"], 10)
        self.run_ok("rollout", self.keys, "pibox-1.0.0", "50", "--yes")
        self.run_ok("withdraw", self.keys, "pibox-1.0.0", "--yes")
        self.publish()
        policy = reader.policy("pibox-1.0.0")
        self.assertEqual((policy["rollout"], policy["withdrawn"]), (50, True))
        self.run_ok("withdraw", self.keys, "pibox-1.0.0", "--undo", "--yes")
        self.publish()
        self.assertFalse(reader.policy("pibox-1.0.0")["withdrawn"])
        self.assertEqual(self.status()["releases"][0]["rollout"], 50)

    def test_more_boards(self) -> None:
        self.init()
        self.run_ok("board", self.keys, "rk3399")
        self.refused("add", self.keys, self.image(), "--version", "1.0", "--yes", code="PBX-ARGUMENT", exit_code=2, says="--board")
        self.add("1.0.0", "--board", "pi2", "--id", "pibox-pi2-1.0.0")
        self.add("1.0.0", "--board", "rk3399", "--id", "pibox-rk3399-1.0.0")
        self.assertEqual(len(self.status()["releases"]), 2)

    def test_a_first_bank(self) -> None:
        self.init()
        self.add("1.0.0")
        bank = self.work / "bank"
        self.run_ok("export-bank", self.keys, "pibox-1.0.0", bank)
        self.assertEqual(set(content(bank)), {"manifest", "manifest.sig", "squashfs"})


if __name__ == "__main__":
    unittest.main(verbosity=2)
