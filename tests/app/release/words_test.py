"""What pibox-release says when something goes wrong is about the machine that it runs on, not about a PiBox and its card."""

from __future__ import annotations

import http.server
import json
import os
import re
import shutil
import socket
import subprocess
import threading
import unittest

from publisher import DEVICE_WORDS, SOURCE, Case


class Answers(http.server.BaseHTTPRequestHandler):
    """A server for which everything goes wrong; the first part of the path says how."""

    def do_GET(self) -> None:
        kind = self.path.split("/")[1]
        if kind == "portal":
            self.send_response(200)
            self.send_header("Content-Type", "text/html")
            self.end_headers()
            self.wfile.write(b"<html>Sign in</html>")
        elif kind == "redirect":
            self.send_response(302)
            self.send_header("Location", "ftp://elsewhere.invalid/")
            self.end_headers()
        elif kind == "lost":
            self.connection.shutdown(socket.SHUT_RDWR)
        else:
            self.send_error(404 if kind == "nothing" else 500)

    def log_message(self, *_: object) -> None:
        pass


class Words(Case):
    def says(self, code: str, what: str, *words: object, exit_code: int = 1, passphrase: bool = True, remedy: str = "") -> None:
        text = self.refused(*words, code=code, says=what, exit_code=exit_code, passphrase=passphrase)
        self.assertIn(remedy, text)
        answer = json.loads(self.call(*words, "--json", passphrase=passphrase).stdout)
        self.assertEqual(answer["error"], code)
        self.assertIn(what, answer["what"])
        self.assertNotRegex(f"{answer['what']} {answer['remedy']}", DEVICE_WORDS)

    def mount(self, name: str, options: str) -> str:
        folder = self.work / name
        folder.mkdir()
        subprocess.run(["busybox", "mount", "-t", "tmpfs", "-o", options, "none", folder], check=True)
        self.addCleanup(subprocess.run, ["busybox", "umount", folder], check=True)
        return str(folder)

    def test_files_and_disks(self) -> None:
        self.init()
        self.add("1.0.0")
        self.says("PBX-READ-FAILED", "A file or folder could not be read", "status", self.keys, "--passphrase-file", self.work / "nowhere",
                  passphrase=False, remedy="that you may read it")
        self.says("PBX-FILE-NOT-FOUND", "is not there", "verify", self.keys, "--root", self.work / "nowhere", remedy="Check the path")
        (self.work / "file").write_text("")
        self.says("PBX-WRITE-FAILED", "A file or folder could not be written", "publish", self.keys, self.work / "file/www", "--yes")
        self.says("PBX-DISK-FULL", "The disk is full", "publish", self.keys, self.mount("small", "size=16k"), "--yes", remedy="Make room")
        self.says("PBX-READ-ONLY", "The disk can only be read", "publish", self.keys, self.mount("fixed", "ro"), "--yes", remedy="another place")
        self.says("PBX-IMAGE-ID", "name of an image", "withdraw", self.keys, ".x", "--yes", remedy="at most 64 letters")
        (self.work / "long").write_bytes(b"x" * 70000)
        self.says("PBX-FILE-TOO-LARGE", "larger than it may be", "add", self.keys, self.image("1.1.0"), "--version", "1.1.0", "--yes", "--notes",
                  self.work / "long", remedy="Make it smaller")
        self.says("PBX-FILE-UNSAFE", "not allowed", "add", self.keys, self.work, "--version", "1.1.0", "--yes", remedy="regular file")
        (self.keys / "publisher.json").write_text("{")
        self.says("PBX-JSON-INVALID", "A file is damaged", "status", self.keys, remedy="from your copy")

    def test_a_published_tree(self) -> None:
        self.init()
        self.add("1.0.0")
        self.publish()
        self.says("PBX-TRUST-EXPIRED", "out of date", "verify", self.www, "--now", "2100-01-01T00:00:00Z", remedy="pibox-release refresh")
        self.says("PBX-SOURCE-MISSING", "The folder with the releases is not there", "verify", self.work / "nowhere")
        other = self.work / "other"
        self.run_ok("init", other, "--board", "pi2", "--throw-away")
        self.says("PBX-TRUST-SIGNATURE", "not signed by the keys that count", "verify", self.www, "--root", other / "metadata/1.root.json")
        # What is wrong with single files.
        squashfs = next(self.www.glob("targets/stable/pibox-1.0.0/*.squashfs"))
        squashfs.write_bytes(squashfs.read_bytes()[:-1] + b"?")
        result = self.call("verify", self.www, "--boot-keys", other / "boot.keys", passphrase=False)
        self.assertEqual(result.returncode, 1)
        self.assertRegex(result.stdout, r"WRONG: stable/pibox-1.0.0/squashfs: PBX-HASH: A file is not what was signed\.")
        self.assertRegex(result.stdout, r"WRONG: pibox-1.0.0: PBX-MANIFEST-UNSIGNED: .* is not signed by a key of boot\.keys")
        self.assertNotRegex(result.stdout, DEVICE_WORDS)
        (self.www / "metadata/timestamp.json").write_text("{")
        self.says("PBX-TRUST-INVALID", "The list of releases is damaged", "verify", self.www, remedy="publish again")

    def test_servers(self) -> None:
        server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Answers)
        thread = threading.Thread(target=server.serve_forever, daemon=True)
        thread.start()
        self.addCleanup(thread.join)
        self.addCleanup(server.server_close)
        self.addCleanup(server.shutdown)
        address = f"http://127.0.0.1:{server.server_port}"
        for kind, code, what in (("portal", "PBX-NET-PORTAL", "A web page came"), ("redirect", "PBX-NET-REDIRECT", "not safe"),
                                 ("nothing", "PBX-NET-NOT-FOUND", "does not have a file")):
            self.says(code, what, "verify", f"{address}/{kind}/", passphrase=False, remedy="Check the address")

    def test_each_error_of_these_rooms_has_been_looked_at(self) -> None:
        """An error that these rooms can give is in the words of a publisher, or its row of the table speaks of nothing that he lacks."""
        own = set(re.findall(r"\{Code::(\w+)", (SOURCE / "app/release/error_words.cpp").read_text()))
        table = (SOURCE / "backend/base/error_table.h").read_text()
        rows = dict(re.findall(r'PIBOX_ERROR\((\w+),.*?\n(.*?\n.*?)\)\)\n', table))
        self.assertGreater(len(rows), 60)
        self.assertLessEqual(own, set(rows))
        given = set()
        for room in ("app/release", "backend/base", "backend/publish", "backend/trust", "backend/transfer"):
            for source in (SOURCE / room).glob("*.cpp"):
                given |= set(re.findall(r"Code::([A-Z]\w+)", source.read_text()))
        # They say whether a device may install a release, and how its clock is set: only the engine asks.
        given -= {"WrongBoard", "Withdrawn", "TooOldToCome", "OlderRelease"}
        self.assertGreater(len(given & set(rows)), 30)
        for name in sorted(given & set(rows) - own):
            self.assertNotRegex(rows[name], DEVICE_WORDS, name)


if __name__ == "__main__":
    unittest.main(verbosity=2)
