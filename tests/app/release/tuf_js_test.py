"""tuf-js, the client of npm and Sigstore, reads what pibox-release publishes: releases, replaced keys, and what is not ours.

Asked for by name (./dev test npm): it needs Node.js, which is installed when it is not there, and the packages that tuf_js/package-lock.json names.
"""

from __future__ import annotations

import hashlib
import json
import os
import shutil
import subprocess
import unittest
from pathlib import Path

from publisher import Case, content

HERE = Path(__file__).resolve().parent / "tuf_js"
PACKAGES = Path(os.environ.get("PIBOX_NODE_PACKAGES", Path(os.environ["PIBOX_BIN"]).parent / "tuf_js"))


def get_ready() -> None:
    if not shutil.which("node") or not shutil.which("npm"):
        subprocess.run("apt-get update -qq && apt-get install -y -qq --no-install-recommends nodejs npm", shell=True, check=True,
                       stdout=subprocess.DEVNULL)
    shutil.copytree(HERE, PACKAGES, dirs_exist_ok=True)
    if not (PACKAGES / "node_modules/tuf-js").exists():
        # Node.js brings its own list of authorities; a proxy that looks into TLS is on the machine's.
        environment = os.environ | {"NODE_EXTRA_CA_CERTS": "/etc/ssl/certs/ca-certificates.crt"}
        subprocess.run(["npm", "ci", "--ignore-scripts", "--no-audit", "--no-fund"], cwd=PACKAGES, env=environment, check=True,
                       stdout=subprocess.DEVNULL)


class TufJs(Case):
    @classmethod
    def setUpClass(cls) -> None:
        get_ready()

    def setUp(self) -> None:
        super().setUp()
        self.init()
        self.add("1.0.0")
        self.publish()
        self.url = self.serve()
        self.metadata, self.targets = self.work / "js-metadata", self.work / "js-targets"
        self.metadata.mkdir()
        self.targets.mkdir()
        (self.metadata / "root.json").write_bytes(self.root())

    def look(self, *names: str) -> subprocess.CompletedProcess:
        return subprocess.run(["node", PACKAGES / "reader.mjs", self.metadata, self.url, self.targets, *names], capture_output=True, text=True,
                              timeout=120)

    def found(self, *names: str) -> dict:
        result = self.look(*names)
        self.assertEqual(result.returncode, 0, result.stderr)
        return json.loads(result.stdout)

    def hash_of(self, version: str) -> str:
        return hashlib.sha256(self.image(version).read_bytes()).hexdigest()

    def test_follows_releases_and_replaced_keys(self) -> None:
        name = "stable/pibox-{}/squashfs"
        self.assertEqual(self.found(name.format("1.0.0"), "stable/pibox-9/squashfs", "elsewhere/file"),
                         {name.format("1.0.0"): self.hash_of("1.0.0"), "stable/pibox-9/squashfs": None, "elsewhere/file": None})
        for number, key in enumerate(("timestamp", "snapshot", "targets", "channel-stable", "root-1"), start=1):
            version = f"1.{number}.0"
            self.run_ok("rotate" if number % 2 else "revoke", self.keys, key, "--yes")
            self.add(version)
            self.publish()
            self.assertEqual(self.found(name.format(version))[name.format(version)], self.hash_of(version), key)
        self.assertEqual(json.loads((self.metadata / "root.json").read_text())["signed"]["version"], 5)

    def test_refuses_what_is_not_ours(self) -> None:
        self.assertEqual(self.look().returncode, 0)
        before = content(self.www)
        self.add("1.1.0")
        self.publish()
        self.assertEqual(self.look().returncode, 0)
        # An old tree, a bent signature, a file that is another one.
        (self.www / "metadata/timestamp.json").write_bytes(before["metadata/timestamp.json"])
        self.assertEqual(self.look().returncode, 1)
        shutil.rmtree(self.www / "metadata")
        self.publish()
        bent = json.loads((self.www / "metadata/timestamp.json").read_text())
        bent["signed"]["version"] += 1
        (self.www / "metadata/timestamp.json").write_text(json.dumps(bent))
        self.assertEqual(self.look().returncode, 1)
        shutil.rmtree(self.www / "metadata")
        self.publish()
        squashfs = next((self.www / "targets/stable/pibox-1.1.0").glob("*.squashfs"))
        squashfs.write_bytes(bytes(squashfs.stat().st_size))
        self.assertEqual(self.look("stable/pibox-1.1.0/squashfs").returncode, 1)


if __name__ == "__main__":
    unittest.main(verbosity=2)
