"""The tables: one pair, all pairs, and a slow line."""
from __future__ import annotations

import os
import resource
import shutil
import subprocess
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


def sha256sum(image: Path, environment: dict[str, str] | None = None) -> float:
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    subprocess.run(["sha256sum", image], check=True, stdout=subprocess.DEVNULL, env=environment)
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


# Of the image, at most: with patches, and from the index alone.
PATCH_LIMIT = {"hotfix": 0.0075, "point": 0.017, "feature": 0.10}
MOST_REQUESTS = 165
KINDS, COMPRESSORS = ("hotfix", "point", "feature"), ("gzip", "xz", "zstd")


def verdict(words: str, good: bool) -> None:
    print(f"  {'holds' if good else 'MISSED'}: {words}", flush=True)


def limits(kind: str, size: int, results: dict[str, Result]) -> None:
    """What the numbers of one table say about what was asked for."""
    index, patch = results.get("block index"), results.get("with a patch")
    for name in ("casync 64 KiB", "casync 16 KiB", "zchunk", "rsync (both ends)", "zsync 4096"):
        if index and name in results:
            other = results[name].bytes
            verdict(f"block index fetches {index.bytes / other:.3f} of what {name} does", index.bytes <= other)
    if index:
        verdict(f"block index asks {index.requests} times (at most {MOST_REQUESTS})", int(index.requests) <= MOST_REQUESTS)
    if patch and patch.note == "patch":
        verdict(f"with a patch {100 * patch.bytes / size:.2f} % of the image (at most {100 * PATCH_LIMIT[kind]:.2f} %)",
                patch.bytes <= PATCH_LIMIT[kind] * size)
    if patch and "OSTree static delta" in results:
        print(f"  with a patch {patch.bytes / results['OSTree static delta'].bytes:.2f} of OSTree's static delta")


def table(pairs: Pairs, kind: str, compressor: str, wanted: list[str], work: Path, build: Path, everything: bool,
          delay: float = 0, rate: float = 0) -> None:
    old, new, count = pairs.images(kind, compressor, wanted)
    size, hashing = new.stat().st_size, sha256sum(new)
    print(f"\n{kind} release, {compressor}: {count} packages differ; image of {size / 1e6:.1f} MB, sha256sum of it {hashing:.2f} s CPU"
          + (f"; line of {rate * 8 / 1e6:.0f} Mbit/s, {delay * 1000:.0f} ms" if rate else ""))
    print(f"  {'':26} {'MB':>9} {'of image':>8} {'requests':>9} {'CPU':>7} {'MiB':>8} {'seconds':>8}")
    ours = Ours(old, new, work / "ours", build, delay, rate)
    # On loopback fetching is sooner, and no patch is taken: its line is so slow that it is, and its seconds count for nothing.
    slow = Ours(old, new, work / "ours", build, delay or 0.05, rate or 2e6 / 8)
    peers = Peers(old, new, work / "peers", delay, rate)
    patch, summary, made = ours.make_patch(work / f"{new.name}.patch")
    rows = [lambda: ours.stage("block index", None), lambda: slow.stage("with a patch", patch if summary["bytes"] else None),
            peers.zsync, peers.curl]
    if not rate:
        rows += [lambda: peers.casync(64), peers.rsync, peers.xdelta3, peers.rauc]
    if everything and not rate:
        rows += [lambda: peers.casync(16), peers.zchunk, lambda: peers.ostree(*pairs.trees(kind, wanted))]
    results: dict[str, Result] = {}
    for row in rows:
        try:
            result = row()
        except (OSError, RuntimeError, subprocess.CalledProcessError) as error:
            print(f"  (left out: {error})", flush=True)
            continue
        if result.name == "with a patch" and not rate:
            result.seconds = None
        results[result.name] = result
        show(result, size, hashing)
    print(f"  the patch: {summary['bytes'] / 1e6:.2f} MB makes {summary['made'] / 1e6:.2f} of {summary['changed'] / 1e6:.2f} MB that changed "
          f"(zstd {summary['zstd'] / 1e6:.2f}, LZMA {summary['lzma'] / 1e6:.2f}, differences {summary['differences'] / 1e6:.2f} MB); "
          f"{made:.0f} s at the publisher's", flush=True)
    if rate:
        ahead, behind = results.get("block index"), results.get("zsync 4096")
        if ahead and behind:
            verdict(f"block index takes {ahead.seconds / behind.seconds:.2f} of zsync's time, {ahead.cpu / behind.cpu:.2f} of its CPU",
                    ahead.seconds < behind.seconds and ahead.cpu < behind.cpu)
    else:
        limits(kind, size, results)
    shutil.rmtree(work / "peers", ignore_errors=True)
    shutil.rmtree(work / "ours", ignore_errors=True)


def short(work: Path, build: Path) -> None:
    install_peers()
    table(Pairs(work / "pairs"), "point", "gzip", SMALL, work, build, everything=False)


# Says to a program that there are so many processors.
PROCESSORS = "int get_nprocs(void) {{ return {0}; }}\nint get_nprocs_conf(void) {{ return {0}; }}\n"


def with_a_patch(old: Path, new: Path, work: Path, build: Path, cores: int) -> Result:
    """Staging with a patch as on a machine of so many cores."""
    ours = Ours(old, new, work / "ours", build, 0.05, 2e6 / 8)
    patch, *_ = ours.make_patch(work / f"{new.name}.patch")
    library = work / f"processors-{cores}.so"
    subprocess.run(["cc", "-shared", "-fPIC", "-x", "c", "-", "-o", library], input=PROCESSORS.format(cores), text=True, check=True)
    ours.environment = {"LD_PRELOAD": str(library)}
    return ours.stage(f"a patch on {cores} cores", patch)


def full(work: Path, build: Path, kinds: tuple[str, ...] = KINDS, compressors: tuple[str, ...] = COMPRESSORS) -> None:
    install_peers()
    pairs = Pairs(work / "pairs")
    for compressor in compressors:
        for kind in kinds:
            table(pairs, kind, compressor, LARGE, work, build, everything=True)


def line(work: Path, build: Path) -> None:
    install_peers()
    table(Pairs(work / "pairs"), "point", "gzip", LARGE, work, build, everything=False, delay=0.05, rate=10e6 / 8)
