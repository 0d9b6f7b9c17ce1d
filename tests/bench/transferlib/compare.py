"""The tables: one pair, all pairs, and a slow line."""
from __future__ import annotations

import os
import resource
import shutil
import subprocess
import time
from pathlib import Path

from .ours import Ours
from .pairs import LARGE, SMALL, Pairs
from .peers import Peers, Result

PACKAGES = {"casync": "casync", "zsync": "zsync", "rsync": "rsync", "xdelta3": "xdelta3", "zck": "zchunk", "ostree": "ostree", "curl": "curl"}


def install_peers() -> None:
    missing = [package for program, package in PACKAGES.items() if not shutil.which(program)]
    if not missing:
        return
    environment = dict(os.environ, DEBIAN_FRONTEND="noninteractive")
    subprocess.run(["apt-get", "update", "-qq"], check=True, env=environment)
    for package in missing:
        done = subprocess.run(["apt-get", "install", "-y", "-qq", "--no-install-recommends", package], env=environment,
                              stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        if done.returncode != 0:
            print(f"  {package} cannot be installed: left out")


def sha256sum(image: Path) -> float:
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    subprocess.run(["sha256sum", image], check=True, stdout=subprocess.DEVNULL)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def show(result: Result, size: int, hashing: float) -> None:
    def number(value, form):
        return format(value, form) if value is not None else "-"
    share = f"{100 * result.bytes / size:6.2f} %" if result.bytes is not None else "      - "
    cpu = f"{result.cpu / hashing:6.1f}×" if result.cpu is not None else "     - "
    megabytes = number(result.bytes / 1e6 if result.bytes is not None else None, "9.2f")
    print(f"  {result.name:26} {megabytes:>9} {share} {result.requests:>9} {cpu} {number(result.mib, '8.1f'):>8} "
          f"{number(result.seconds, '8.2f'):>8}  {result.note}", flush=True)


def table(pairs: Pairs, kind: str, compressor: str, wanted: list[str], work: Path, build: Path, everything: bool,
          delay: float = 0, rate: float = 0) -> None:
    old, new, count = pairs.images(kind, compressor, wanted)
    size, hashing = new.stat().st_size, sha256sum(new)
    print(f"\n{kind} release, {compressor}: {count} packages differ; image of {size / 1e6:.1f} MB, sha256sum of it {hashing:.2f} s CPU"
          + (f"; line of {rate * 8 / 1e6:.0f} Mbit/s, {delay * 1000:.0f} ms" if rate else ""))
    print(f"  {'':26} {'MB':>9} {'of image':>8} {'requests':>9} {'CPU':>7} {'MiB':>8} {'seconds':>8}")
    ours = Ours(old, new, work / "ours", build, delay, rate)
    # On loopback fetching is sooner, and no patch is taken.
    slow = Ours(old, new, work / "ours", build, delay or 0.05, rate or 10e6 / 8)
    peers = Peers(old, new, work / "peers", delay, rate)
    patch = work / f"{kind}-{compressor}.patch"
    start = time.monotonic()
    summary = ours.make_patch(patch)
    made = time.monotonic() - start
    rows = [lambda: ours.stage("block index", None), lambda: slow.stage("with a patch (10 Mbit/s)", patch if summary["bytes"] else None),
            peers.zsync, peers.curl]
    if not rate:
        rows += [lambda: peers.casync(64), peers.rsync, peers.xdelta3, peers.rauc]
    if everything and not rate:
        rows += [lambda: peers.casync(16), peers.zchunk, lambda: peers.ostree(*pairs.trees(kind, wanted)[:2])]
    for row in rows:
        try:
            show(row(), size, hashing)
        except (OSError, RuntimeError, subprocess.CalledProcessError) as error:
            print(f"  (left out: {error})")
    print(f"  the patch: {summary['bytes'] / 1e6:.2f} MB makes {summary['made'] / 1e6:.2f} of {summary['changed'] / 1e6:.2f} MB that changed "
          f"(zstd {summary['zstd'] / 1e6:.2f}, LZMA {summary['lzma'] / 1e6:.2f}, differences {summary['differences'] / 1e6:.2f} MB); "
          f"{made:.0f} s at the publisher's", flush=True)
    patch.unlink(missing_ok=True)
    shutil.rmtree(work / "peers", ignore_errors=True)
    shutil.rmtree(work / "ours", ignore_errors=True)


def short(work: Path, build: Path) -> None:
    install_peers()
    table(Pairs(work / "pairs"), "point", "gzip", SMALL, work, build, everything=False)


def full(work: Path, build: Path) -> None:
    install_peers()
    pairs = Pairs(work / "pairs")
    for kind in ("hotfix", "point", "feature"):
        for compressor in ("gzip", "xz", "zstd"):
            table(pairs, kind, compressor, LARGE, work, build, everything=True)


def line(work: Path, build: Path) -> None:
    install_peers()
    table(Pairs(work / "pairs"), "point", "gzip", LARGE, work, build, everything=False, delay=0.05, rate=10e6 / 8)
