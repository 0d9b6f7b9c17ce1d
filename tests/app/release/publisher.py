"""What the tests of pibox-release share: the program, small images, and python3-tuf as a reader that no one here wrote."""

from __future__ import annotations

import functools
import hashlib
import http.server
import json
import os
import shutil
import subprocess
import tempfile
import threading
import unittest
from collections.abc import Iterator
from pathlib import Path

from tuf.api.exceptions import DownloadHTTPError
from tuf.ngclient import FetcherInterface, Updater

PROGRAM = Path(os.environ["PIBOX_BIN"]) / "pibox-release"
SOURCE = Path(os.environ["PIBOX_SOURCE"])
# What only a PiBox has, and its words for the one who runs this program.
DEVICE_WORDS = r"(?i)memory card|the card|(this|the) PiBox|\bstick\b|in the settings|save a report|\bmaker\b|download it again"
BASE = "http://repository.invalid/"
DAY = 86400


class QuietHandler(http.server.SimpleHTTPRequestHandler):
    def log_message(self, *_: object) -> None:
        pass


class FolderFetcher(FetcherInterface):
    """Reads a published tree from its folder: what a web server would answer."""

    def __init__(self, tree: Path) -> None:
        self.tree = tree

    def _fetch(self, url: str) -> Iterator[bytes]:
        path = self.tree / url.removeprefix(BASE)
        if not path.is_file():
            raise DownloadHTTPError("not there", 404)
        return iter([path.read_bytes()])


class Reader:
    """One device's trusted metadata, kept by python3-tuf."""

    def __init__(self, folder: Path, root: bytes, tree: Path, base: str = BASE) -> None:
        self.folder, self.tree, self.base = folder, tree, base
        (folder / "targets").mkdir(parents=True)
        (folder / "root.json").write_bytes(root)

    def updater(self) -> Updater:
        fetcher = FolderFetcher(self.tree) if self.base == BASE else None
        return Updater(str(self.folder), self.base + "metadata/", str(self.folder / "targets"), self.base + "targets/", fetcher)

    def refresh(self) -> Updater:
        updater = self.updater()
        updater.refresh()
        return updater

    def get(self, path: str) -> bytes | None:
        updater = self.refresh()
        info = updater.get_targetinfo(path)
        return None if info is None else Path(updater.download_target(info)).read_bytes()

    def policy(self, image_id: str, channel: str = "stable") -> dict | None:
        info = self.refresh().get_targetinfo(f"{channel}/{image_id}/manifest")
        return None if info is None else info.custom["pibox"]


class Case(unittest.TestCase):
    """A publisher's folder `keys`, a published tree `www`, and images, in a folder of their own."""

    now: int | None = None

    def setUp(self) -> None:
        self.work = Path(tempfile.mkdtemp(prefix="pibox-release."))
        self.addCleanup(shutil.rmtree, self.work)
        self.keys, self.www = self.work / "keys", self.work / "www"
        (self.work / "passphrase").write_text("correct horse\n")
        self.readers = 0

    def serve(self) -> str:
        """The address of the published tree on a web server of this machine."""
        handler = functools.partial(QuietHandler, directory=str(self.www))
        server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler)
        thread = threading.Thread(target=server.serve_forever, daemon=True)
        thread.start()
        self.addCleanup(thread.join)
        self.addCleanup(server.server_close)
        self.addCleanup(server.shutdown)
        return f"http://127.0.0.1:{server.server_port}/"

    def call(self, *words: object, env: dict | None = None, passphrase: bool = True, **options) -> subprocess.CompletedProcess:
        command = [str(PROGRAM), *(str(word) for word in words)]
        if passphrase:
            command += ["--passphrase-file", str(self.work / "passphrase")]
        if self.now is not None and "--now" not in command:
            command += ["--now", str(self.now)]
        return subprocess.run(command, capture_output=True, text=True, cwd=self.work, stdin=subprocess.DEVNULL, start_new_session=True,
                              env={**os.environ, **(env or {})}, timeout=120, **options)

    def run_ok(self, *words: object, **options) -> str:
        result = self.call(*words, **options)
        self.assertEqual(result.returncode, 0, result.stdout + result.stderr)
        return result.stdout

    def refused(self, *words: object, code: str = "PBX-RELEASE-REFUSED", says: str = "", exit_code: int = 1, **options) -> str:
        result = self.call(*words, **options)
        text = result.stdout + result.stderr
        self.assertEqual(result.returncode, exit_code, text)
        self.assertIn(code, text)
        self.assertIn(says, text)
        self.assertNotRegex(result.stderr, DEVICE_WORDS)
        return text

    def image(self, name: str = "image", size: int = 20000, files: dict[str, bytes] | None = None, compression: str = "zstd") -> Path:
        """A small real squashfs; the same name gives the same bytes."""
        path = self.work / f"{name}.squashfs"
        if not path.exists():
            tree = self.work / f"{name}.tree"
            tree.mkdir()
            for inside, data in {"file": hashlib.shake_256(name.encode()).digest(size), **(files or {})}.items():
                (tree / inside).parent.mkdir(parents=True, exist_ok=True)
                (tree / inside).write_bytes(data)
            subprocess.run(["mksquashfs", tree, path, "-quiet", "-no-progress", "-all-root", "-mkfs-time", "0", "-all-time", "0", "-comp",
                            compression], check=True, stdout=subprocess.DEVNULL)
        return path

    def boot_files(self, image_id: str) -> Path:
        folder = self.work / f"boot-{image_id}"
        (folder / "overlays").mkdir(parents=True)
        (folder / "kernel").write_bytes(b"kernel")
        (folder / "initramfs").write_bytes(b"initramfs")
        (folder / "cmdline.txt").write_text(f"root=/dev/mmcblk0p2 pibox.boot={image_id}\n")
        (folder / "overlays/README").write_text("overlays\n")
        return folder

    def init(self, *words: object, protected: bool = False) -> None:
        """Without passphrases unless `protected`: opening protected keys is meant to be slow."""
        self.run_ok("init", self.keys, "--board", "pi2", *([] if protected else ["--throw-away"]), *words)

    def add(self, version: str, *words: object, **options) -> str:
        return self.run_ok("add", self.keys, self.image(version), "--version", version, "--yes", *words, **options)

    def publish(self, **options) -> str:
        return self.run_ok("publish", self.keys, self.www, "--yes", passphrase=False, **options)

    def root(self, version: int = 1) -> bytes:
        return (self.keys / "metadata" / f"{version}.root.json").read_bytes()

    def reader(self, base: str = BASE, root: bytes | None = None) -> Reader:
        self.readers += 1
        return Reader(self.work / f"reader{self.readers}", root or self.root(), self.www, base)

    def status(self) -> dict:
        result = self.call("status", self.keys, "--json", passphrase=False)
        return json.loads(result.stdout)

    def verify(self, *words: object) -> dict:
        return json.loads(self.run_ok("verify", self.www, "--json", *words, passphrase=False))


def content(folder: Path) -> dict[str, bytes]:
    """Every file below a folder."""
    return {str(path.relative_to(folder)): path.read_bytes() for path in sorted(folder.rglob("*")) if path.is_file()}
