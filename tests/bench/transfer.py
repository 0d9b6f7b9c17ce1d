#!/usr/bin/env python3
"""What an upgrade costs: bytes, CPU, memory and time, beside what one would use instead.

usage: transfer.py [PART ...]      ./dev bench transfer [PART ...]

  pair      one pair of real images (about 60 MB, gzip, a point release), every peer that is quick       default
  pairs     hotfix, point and feature release × gzip, xz, zstd of a large system, every peer (hours)
  pairs:hotfix, pairs:xz, pairs:point:zstd
            some of these
  line      the large point release on a line of 10 Mbit/s and 50 ms
  cpu       staging from the block index beside `sha256sum` of the image, also without the processor's SHA instructions    default
  speed     staging a 300 MB image from loopback beside `curl | tee | sha256sum` of it                   default
  memory    peak memory above idle for 100 MB and 1 GB, and with a patch on two and on four cores        default
  reins     from the call to the answer: pause, resume, cancel in the middle of a download               default

Everything of one table is of one run. Old and new images are made by the project's own tool from the versions that the Debian 13 archive has of each
package (tests/bench/transferlib/pairs.py). PIBOX_BENCH_DIR is where it works (a real disk, 4 GB; all pairs: 12 GB; .dev/bench/transfer unless given,
and somewhere in the clone or in PIBOX_DEV_DIR).
"""
import os
import pathlib
import shutil
import subprocess
import sys
import time

SOURCE = pathlib.Path(os.environ["PIBOX_SOURCE"])
sys.path.insert(0, str(SOURCE / "tests/bench"))
from transferlib import compare  # noqa: E402

BUILD = pathlib.Path(os.environ["PIBOX_BUILD"])
WORK = pathlib.Path(os.environ.get("PIBOX_BENCH_DIR", SOURCE / ".dev" / "bench" / "transfer"))
STAGE = BUILD / "tests" / "install_stage"
MIB = 1 << 20


def run(*command, **options):
    return subprocess.run([str(part) for part in command], check=True, text=True, **options)


def noise_image(path: pathlib.Path, mib: int, after: pathlib.Path | None = None) -> None:
    """A real squashfs of about `mib` MiB, of noise and, every tenth MiB, text; and one of the same in which each of these has changed."""
    if path.exists() and (not after or after.exists()):
        return
    tree = WORK / "noise"
    shutil.rmtree(tree, ignore_errors=True)
    tree.mkdir(parents=True)
    for part in range(mib // 50 or 1):
        with open(tree / f"part{part}", "wb") as out:
            for number in range(min(mib, 50)):
                out.write(os.urandom(MIB) if number % 10 else os.urandom(MIB // 2).hex().encode())
    squash = ["-noappend", "-quiet", "-no-progress", "-Xcompression-level", "1"]
    run("mksquashfs", tree, path, *squash, stdout=subprocess.DEVNULL)
    if after:
        for part in tree.iterdir():
            with open(part, "r+b") as out:
                for at in range(0, part.stat().st_size, 10 * MIB):
                    out.seek(at)
                    out.write(b"changed")
        run("mksquashfs", tree, after, *squash, stdout=subprocess.DEVNULL)
    shutil.rmtree(tree)


class Server:
    """tools/serve.py on a folder."""

    def __init__(self, folder: pathlib.Path, rate: int = 0):
        port_file = WORK / "port"
        port_file.unlink(missing_ok=True)
        self.process = subprocess.Popen(
            [sys.executable, SOURCE / "tools/serve.py", "--port-file", port_file, "--rate", str(rate), folder],
            stdout=subprocess.DEVNULL)
        while not port_file.exists():
            time.sleep(0.02)
        self.url = f"http://127.0.0.1:{port_file.read_text().strip()}/"

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.process.terminate()
        self.process.wait()


def prepare(name: str, image: pathlib.Path, old: pathlib.Path | None = None) -> pathlib.Path:
    folder = WORK / name
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    run(STAGE, "--prepare", folder, image, *([old] if old else []))
    os.sync()
    return folder


def stage(folder: pathlib.Path, url: str, environment: dict[str, str] | None = None) -> dict[str, float]:
    shutil.rmtree(folder / "pibox/overlay/pibox-1.5.0", ignore_errors=True)
    (folder / "pibox/overlay/next").unlink(missing_ok=True)
    shutil.rmtree(folder / "pibox/boot/pibox-1.5.0", ignore_errors=True)
    os.sync()
    words = run(STAGE, folder, url, stdout=subprocess.PIPE, env=environment).stdout.split()
    return {name: float(value) for name, value in zip(words[::2], words[1::2]) if name != "way"}


def cpu() -> None:
    """The least of several runs: what other programs do to the caches is not ours."""
    old, new, _ = compare.Pairs(WORK / "pairs").images("point", "gzip", compare.SMALL)
    folder = prepare("cpu", new, old)
    known = folder / "pibox/overlay/.upgrade/index"
    print("\nCPU of staging with the block index, as a multiple of sha256sum of the new image (best of 10)")
    print(f"  {'':44} {'sha256sum':>9} {'fetched':>8} {'and read back':>14}")
    # What a Raspberry Pi up to 4 has not (SHA and AVX2 in OpenSSL's words, OPENSSL_ia32cap(3)).
    for name, mask in (("with SHA instructions", None), ("without, as on a Raspberry Pi up to 4", ":~0x20000020")):
        print(f"  {name}")
        environment = {**os.environ, **({"OPENSSL_ia32cap": mask} if mask else {})}
        with Server(folder / "repository") as server:
            for when in ("first time: the old image is indexed too", "again: its index is kept"):
                hashing, fetched, whole = [], [], []
                for _ in range(10):
                    if when.startswith("first"):
                        shutil.rmtree(known, ignore_errors=True)
                    hashing.append(compare.sha256sum(new, environment))
                    result = stage(folder, server.url, environment)
                    fetched.append(result["download_cpu"])
                    whole.append(result["cpu"])
                base = min(hashing)
                print(f"    {when:42} {base:7.2f} s {min(fetched) / base:7.2f}× {min(whole) / base:13.2f}×   (at most 1.50)", flush=True)
    shutil.rmtree(folder)


def timed(command: str) -> float:
    start = time.monotonic()
    run("bash", "-o", "pipefail", "-c", command, stdout=subprocess.DEVNULL)
    return time.monotonic() - start


def speed() -> None:
    image = WORK / "300"
    noise_image(image, 300)
    folder = prepare("speed", image)
    out = WORK / "out"
    peer, synced, ours = [], [], []
    with Server(folder / "repository") as server:
        for _ in range(3):
            for flush, into in (("", peer), (f" && sync {out}", synced)):
                out.unlink(missing_ok=True)
                os.sync()
                into.append(timed(f"curl -sf {server.url}squashfs | tee {out} | sha256sum{flush}"))
            ours.append(stage(folder, server.url))
    best, best_synced = min(peer), min(synced)
    whole, download = min(o["seconds"] for o in ours), min(o["download"] for o in ours)
    print("\nStaging 300 MB from loopback (best of 3)")
    print(f"  curl | tee | sha256sum                       {best:6.2f} s   1.00")
    print(f"  the same, flushed to the disk                {best_synced:6.2f} s   {best_synced / best:.2f}")
    print(f"  download only: hashed, flushed               {download:6.2f} s   {download / best:.2f}   (at most 1.11: 0.9 of the speed)")
    print(f"  staging: also read back from the disk        {whole:6.2f} s   {whole / best:.2f}   (at most 1.50)")
    out.unlink(missing_ok=True)
    shutil.rmtree(folder)


def memory() -> None:
    print("\nPeak memory above idle while staging (at most 48 MiB)")
    for mib in (100, 1000):
        image, after = WORK / str(mib), WORK / f"{mib}-after"
        noise_image(image, mib, after)
        folder = prepare("memory", image)
        with Server(folder / "repository") as server:
            result = stage(folder, server.url)
        print(f"  {mib:5} MB image                     {(result['peak_kib'] - result['idle_kib']) / 1024:6.1f} MiB above "
              f"{result['idle_kib'] / 1024:.1f} MiB", flush=True)
        shutil.rmtree(folder)
        patches(f"{mib:5} MB image", image, after)
        after.unlink()
        if mib > 300:
            image.unlink()
    old, new, _ = compare.Pairs(WORK / "pairs").images("point", "gzip", compare.SMALL)
    patches("a point release", old, new)


def patches(name: str, old: pathlib.Path, new: pathlib.Path) -> None:
    for cores in (2, 4):
        result = compare.with_a_patch(old, new, WORK, BUILD, cores)
        print(f"  {name}, a patch on {cores} cores {result.mib:6.1f} MiB above   ({result.note})", flush=True)


def reins() -> None:
    test = run(BUILD / "tests/app_service_service_test", "pauseResumeAndCancelActAtOnce", stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
    numbers = next(line for line in test.stdout.splitlines() if "pause " in line and " ms" in line)
    print("\nFrom the call to the answer, in the middle of a download (at most 200 ms each)")
    print("  " + numbers[numbers.index("pause "):])


PARTS = {"cpu": cpu, "pair": lambda: compare.short(WORK, BUILD), "pairs": lambda: compare.full(WORK, BUILD),
         "line": lambda: compare.line(WORK, BUILD), "speed": speed, "memory": memory, "reins": reins}
DEFAULT = ["pair", "cpu", "speed", "memory", "reins"]


def some_pairs(words: list[str]) -> None:
    compare.full(WORK, BUILD, *(tuple(word for word in words if word in all_of) or all_of
                                for all_of in (compare.KINDS, compare.COMPRESSORS)))


def main() -> int:
    WORK.mkdir(parents=True, exist_ok=True)
    wanted = [part.split(":") for part in sys.argv[1:] or DEFAULT]
    if any(name not in PARTS or (words and (name != "pairs" or not {*words} <= {*compare.KINDS, *compare.COMPRESSORS}))
           for name, *words in wanted):
        print(__doc__, file=sys.stderr)
        return 2
    for name, *words in wanted:
        PARTS[name]() if not words else some_pairs(words)
    return 0


if __name__ == "__main__":
    sys.exit(main())
