"""What one would use instead, each on the same pair: bytes counted at the server, requests, CPU seconds, peak memory.

A peer is given the old image, the new one, and a folder to work in; it leaves what it made in `out`, which must be the new image. What is prepared
once at the publisher's is not counted.
"""
from __future__ import annotations

import hashlib
import os
import resource
import shutil
import subprocess
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path

from .server import Counting


@dataclass
class Result:
    name: str
    bytes: int | None = None
    requests: str = "-"
    cpu: float | None = None
    seconds: float | None = None
    mib: float | None = None
    note: str = ""


def sha256(path: Path) -> str:
    with open(path, "rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def peak(pid: int) -> int:
    """Peak memory in KiB so far: of the program that runs, not of what it was forked from."""
    try:
        status = Path(f"/proc/{pid}/status").read_text()
    except OSError:
        return 0
    found = [line for line in status.splitlines() if line.startswith("VmHWM:")]
    return int(found[0].split()[1]) if found else 0


def measured(command: list, cwd: Path | None = None) -> tuple[float, float, float]:
    """Seconds, CPU seconds (with children) and peak MiB of a command."""
    # An empty proxy is one to some of them.
    environment = {key: value for key, value in os.environ.items() if value or not key.endswith("_proxy")}
    start, most = time.monotonic(), 0
    with tempfile.TemporaryFile() as errors:
        process = subprocess.Popen([str(part) for part in command], cwd=cwd, env=environment, stdout=subprocess.DEVNULL, stderr=errors)
        while True:
            pid, status, usage = os.wait4(process.pid, os.WNOHANG)
            if pid:
                break
            most = max(most, peak(process.pid))
            time.sleep(0.005)
        process.returncode = os.waitstatus_to_exitcode(status)
        seconds = time.monotonic() - start
        if process.returncode != 0:
            errors.seek(0)
            raise RuntimeError(f"{command[0]}: {errors.read().decode(errors='replace')[-400:]}")
    return seconds, usage.ru_utime + usage.ru_stime, most / 1024


class Peers:
    def __init__(self, old: Path, new: Path, work: Path, delay: float = 0, rate: float = 0) -> None:
        self.old, self.new, self.work, self.delay, self.rate = old, new, work, delay, rate
        self.repository = work / "repository"
        self.out = work / "out"
        self.hash = sha256(new)

    def fresh(self) -> None:
        shutil.rmtree(self.work, ignore_errors=True)
        self.repository.mkdir(parents=True)

    def serve(self, name: str, command) -> Result:
        with Counting(self.repository, self.delay, self.rate) as server:
            seconds, cpu, mib = measured(command(server.url), self.work)
            result = Result(name, server.body, str(server.requests), cpu, seconds, mib)
        if sha256(self.out) != self.hash:
            raise RuntimeError(f"{name} did not give the new image")
        return result

    def curl(self) -> Result:
        self.fresh()
        os.link(self.new, self.repository / "image")
        return self.serve("curl", lambda url: ["curl", "-sf", "-o", self.out, url + "image"])

    def zsync(self) -> Result:
        self.fresh()
        os.link(self.new, self.repository / "image")
        subprocess.run(["zsyncmake", "-b", "4096", "-u", "image", "-o", self.repository / "image.zsync", self.repository / "image"],
                       check=True, stderr=subprocess.DEVNULL)
        return self.serve("zsync 4096", lambda url: ["zsync", "-q", "-i", self.old, "-o", self.out, url + "image.zsync"])

    def casync(self, kib: int) -> Result:
        self.fresh()
        subprocess.run(["casync", "make", f"--store={self.repository / 'store'}", f"--chunk-size={kib * 1024}",
                        self.repository / "image.caibx", self.new], check=True, stdout=subprocess.DEVNULL)
        return self.serve(f"casync {kib} KiB", lambda url: [
            "casync", "extract", f"--seed={self.old}", f"--store={url}store", url + "image.caibx", self.out])

    def zchunk(self) -> Result:
        self.fresh()
        subprocess.run(["zck", "-o", self.repository / "image.zck", self.new], check=True, stdout=subprocess.DEVNULL)
        subprocess.run(["zck", "-o", self.work / "old.zck", self.old], check=True, stdout=subprocess.DEVNULL)
        with Counting(self.repository, self.delay, self.rate) as server:
            seconds, cpu, mib = measured(["zckdl", "-s", self.work / "old.zck", server.url + "image.zck"], self.work)
            result = Result("zchunk", server.body, str(server.requests), cpu, seconds, mib)
        subprocess.run(["unzck", "image.zck"], cwd=self.work, check=True, stdout=subprocess.DEVNULL)
        if sha256(self.work / "image") != self.hash:
            raise RuntimeError("zchunk did not give the new image")
        return result

    def rsync(self) -> Result:
        self.fresh()
        shutil.copy(self.old, self.out)
        start, before = time.monotonic(), resource.getrusage(resource.RUSAGE_CHILDREN)
        done = subprocess.run(["rsync", "--no-whole-file", "--stats", "-z", self.new, self.out], check=True, text=True,
                              stdout=subprocess.PIPE)
        after = resource.getrusage(resource.RUSAGE_CHILDREN)
        numbers = {}
        for line in done.stdout.splitlines():
            if ": " in line:
                key, value = line.split(": ", 1)
                numbers[key] = value.replace(",", "").split()[0]
        cpu = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
        if sha256(self.out) != self.hash:
            raise RuntimeError("rsync did not give the new image")
        return Result("rsync (both ends)", int(numbers["Total bytes sent"]) + int(numbers["Total bytes received"]), "-", cpu,
                      time.monotonic() - start, None, "needs a server program")

    def xdelta3(self) -> Result:
        self.fresh()
        size = max(self.old.stat().st_size, 1 << 20)
        subprocess.run(["xdelta3", "-e", "-9", "-S", "djw", "-B", str(size), "-s", self.old, self.new, self.repository / "delta"],
                       check=True)
        delta = self.work / "delta"
        return self.serve("xdelta3 -9, full window", lambda url: [
            "sh", "-c", f"curl -sf -o {delta} {url}delta && exec xdelta3 -d -B {size} -s {self.old} {delta} {self.out}"])

    def rauc(self) -> Result:
        """RAUC's adaptive update looks for each 4 KiB block of the new image among those of the old one; counted, not run."""
        def blocks(path: Path) -> list[bytes]:
            with open(path, "rb") as file:
                return [hashlib.blake2b(part, digest_size=16).digest() for part in iter(lambda: file.read(4096), b"")]
        here = set(blocks(self.old))
        missing = [block not in here for block in blocks(self.new)]
        runs = sum(1 for i, block in enumerate(missing) if block and (i == 0 or not missing[i - 1]))
        return Result("RAUC 4 KiB (simulated)", sum(missing) * 4096 + 32 * len(missing), str(runs), note="hash index counted")

    def ostree(self, old_tree: Path, new_tree: Path) -> Result:
        """A static delta between the two trees: no squashfs comes of it."""
        self.fresh()
        repo = self.repository / "repo"
        subprocess.run(["ostree", f"--repo={repo}", "init", "--mode=archive"], check=True)
        refs = []
        for tree in (old_tree, new_tree):
            refs.append(subprocess.run(["ostree", f"--repo={repo}", "commit", "-b", "image", "--owner-uid=0", "--owner-gid=0", "--no-xattrs",
                                        f"--tree=dir={tree}"], check=True, text=True, stdout=subprocess.PIPE).stdout.strip())
        subprocess.run(["ostree", f"--repo={repo}", "static-delta", "generate", "--inline", "--min-fallback-size=0",
                        f"--from={refs[0]}", f"--to={refs[1]}", f"--filename={self.repository / 'delta'}"], check=True,
                       stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        return Result("OSTree static delta", (self.repository / "delta").stat().st_size, "1", note="of the tree: gives no squashfs")
