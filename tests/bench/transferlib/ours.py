"""Our own way on a pair: staging with the block index, and with a patch."""
from __future__ import annotations

import os
import shutil
import subprocess
import time
from pathlib import Path

from .peers import Result, sha256
from .server import Counting

OLD_ID = "pibox-1.4.0"


class Ours:
    def __init__(self, old: Path, new: Path, work: Path, build: Path, delay: float = 0, rate: float = 0) -> None:
        self.old, self.new, self.work, self.delay, self.rate = old, new, work, delay, rate
        self.environment: dict[str, str] = {}  # what it is started with besides
        self.tool = build / "tests/install_stage"
        self.maker = build / "tests/publish_patch"

    def make_patch(self, patch: Path) -> tuple[Path, dict[str, int], float]:
        """The patch, what it consists of, and how many seconds it took; one that was made of these images is taken again."""
        said = patch.with_suffix(".said")
        if not said.exists() or said.stat().st_mtime < max(path.stat().st_mtime for path in (self.old, self.new, self.maker)):
            start = time.monotonic()
            words = subprocess.run([self.maker, self.old, self.new, patch], check=True, text=True, stdout=subprocess.PIPE).stdout
            said.write_text(f"{words.strip()} seconds {time.monotonic() - start:.0f}\n")
        words = said.read_text().split()
        summary = dict(zip(words[::2], map(int, words[1::2])))
        return patch, summary, summary.pop("seconds")

    def stage(self, name: str, patch: Path | None) -> Result:
        shutil.rmtree(self.work, ignore_errors=True)
        self.work.mkdir(parents=True)
        subprocess.run([self.tool, "--prepare", self.work, self.new, self.old], check=True, stdout=subprocess.DEVNULL)
        repository = self.work / "repository"
        # Only the image is compared.
        if patch:
            os.link(patch, repository / f"squashfs.patch.{OLD_ID}")
        with Counting(repository, self.delay, self.rate) as server:
            # Through a shell: the peak that a program is told of itself begins with that of what it was forked from.
            words = subprocess.run(["sh", "-c", '"$@"; exit $?', "sh", self.tool, self.work, server.url], check=True, text=True,
                                   stdout=subprocess.PIPE, env={**os.environ, **self.environment}).stdout.split()
            numbers = dict(zip(words[::2], words[1::2]))
            requests, body = server.requests, server.body
        image = self.work / "pibox/overlay/pibox-1.5.0/squashfs"
        if sha256(image) != sha256(self.new):
            raise RuntimeError(f"{name} did not give the new image")
        other = sum(file.stat().st_size for file in repository.rglob("*")
                    if file.is_file() and not file.name.startswith("squashfs"))
        files = sum(1 for file in repository.rglob("*") if file.is_file() and not file.name.startswith("squashfs"))
        return Result(name, body - other, str(requests - files), float(numbers["download_cpu"]), float(numbers["download"]),
                      (int(numbers["peak_kib"]) - int(numbers["idle_kib"])) / 1024, numbers.get("way", ""))
