#!/usr/bin/env python3
"""How long a release takes to get onto the card, how much memory and network, beside what one would use instead.

1. Staging a 300 MB image from loopback (download, hash, carry, flush, read back, boot files) beside `curl | tee | sha256sum` of it.
2. Peak memory above idle for 100 MB and 1 GB.
3. What an upgrade fetches with the block index, on pairs of images made of Debian packages before and after their security updates.

Everything of one table is of one run. PIBOX_BENCH_DIR is where it works (a real disk, 4 GB; .dev/bench unless given).
"""
import hashlib
import os
import pathlib
import re
import shutil
import subprocess
import sys
import time

SOURCE = pathlib.Path(os.environ["PIBOX_SOURCE"])
BUILD = pathlib.Path(os.environ["PIBOX_BUILD"])
WORK = pathlib.Path(os.environ.get("PIBOX_BENCH_DIR", SOURCE / ".dev" / "bench" / "transfer"))
STAGE = BUILD / "tests" / "install_stage"
MIB = 1 << 20


def run(*command, **options):
    return subprocess.run([str(part) for part in command], check=True, text=True, **options)


def noise_image(path: pathlib.Path, mib: int) -> None:
    """A real squashfs of about `mib` MiB that does not compress."""
    if path.exists():
        return
    tree = WORK / "noise"
    shutil.rmtree(tree, ignore_errors=True)
    tree.mkdir(parents=True)
    for part in range(mib // 50 or 1):
        with open(tree / f"part{part}", "wb") as out:
            for _ in range(min(mib, 50)):
                out.write(os.urandom(MIB))
    run("mksquashfs", tree, path, "-noappend", "-quiet", "-no-progress", "-noD", "-noF", stdout=subprocess.DEVNULL)
    shutil.rmtree(tree)


class Server:
    """tools/serve.py on a folder; counts the bytes and requests it was asked for."""

    def __init__(self, folder: pathlib.Path, rate: int = 0):
        port_file = WORK / "port"
        port_file.unlink(missing_ok=True)
        self.log = WORK / "requests.log"
        self.log.unlink(missing_ok=True)
        self.process = subprocess.Popen(
            [sys.executable, SOURCE / "tools/serve.py", "--port-file", port_file, "--log", self.log, "--rate", str(rate), folder],
            stdout=subprocess.DEVNULL)
        while not port_file.exists():
            time.sleep(0.02)
        self.url = f"http://127.0.0.1:{port_file.read_text().strip()}/"

    def requests(self, name: str) -> int:
        return sum(1 for line in self.log.read_text().splitlines() if f"/{name} " in line) if self.log.exists() else 0

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


def stage(folder: pathlib.Path, url: str) -> dict[str, float]:
    shutil.rmtree(folder / "pibox/overlay/pibox-1.5.0", ignore_errors=True)
    (folder / "pibox/overlay/next").unlink(missing_ok=True)
    shutil.rmtree(folder / "pibox/boot/pibox-1.5.0", ignore_errors=True)
    os.sync()
    words = run(STAGE, folder, url, stdout=subprocess.PIPE).stdout.split()
    return dict(zip(words[::2], map(float, words[1::2])))


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
    print(f"  download only: hashed, flushed               {download:6.2f} s   {download / best:.2f}")
    print(f"  staging: also read back from the disk        {whole:6.2f} s   {whole / best:.2f}   (at most 1.50)")
    out.unlink(missing_ok=True)
    shutil.rmtree(folder)


def memory() -> None:
    print("\nPeak memory above idle while staging (at most 48 MiB)")
    for mib in (100, 1000):
        image = WORK / str(mib)
        noise_image(image, mib)
        folder = prepare("memory", image)
        with Server(folder / "repository") as server:
            result = stage(folder, server.url)
        print(f"  {mib:5} MB image   {(result['peak_kib'] - result['idle_kib']) / 1024:6.1f} MiB above {result['idle_kib'] / 1024:.1f} MiB")
        shutil.rmtree(folder)
        if mib > 300:
            image.unlink()


def packages_with_two_versions() -> list[tuple[str, str, str]]:
    """Installed packages of which the archive has the released and an updated version."""
    names = run("dpkg-query", "-W", "-f", "${Package}\n", stdout=subprocess.PIPE).stdout.split()
    policy = run("apt-cache", "madison", *names, stdout=subprocess.PIPE).stdout
    versions: dict[str, list[str]] = {}
    for line in policy.splitlines():
        name, version, where = (part.strip() for part in line.split("|")[:3])
        if "Packages" in where and version not in versions.setdefault(name, []):
            versions[name].append(version)
    return [(name, found[-1], found[0]) for name, found in sorted(versions.items()) if len(found) > 1]


def download_debs(wanted: list[tuple[str, str]]) -> dict[str, pathlib.Path]:
    debs = WORK / "debs"
    debs.mkdir(parents=True, exist_ok=True)
    run("chmod", "777", debs)
    for name, version in wanted:
        if not deb(debs, name, version):
            subprocess.run(["apt-get", "-qq", "download", f"{name}={version}"], cwd=debs, check=False, stderr=subprocess.DEVNULL)
    return {f"{name}={version}": path for name, version in wanted if (path := deb(debs, name, version))}


def deb(folder: pathlib.Path, name: str, version: str) -> pathlib.Path | None:
    found = list(folder.glob(f"{name}_{version.replace(':', '%3a')}_*.deb"))
    return found[0] if found else None


def make_pair(compressor: str, level: list[str]) -> dict[str, pathlib.Path]:
    """The image before, and after a hotfix (3 packages) and a point release (all that have an update)."""
    images = {kind: WORK / f"{kind}.{compressor}" for kind in ("old", "hotfix", "point")}
    if all(path.exists() for path in images.values()):
        return images
    pairs = packages_with_two_versions()
    debs = download_debs([(n, old) for n, old, _ in pairs] + [(n, new) for n, _, new in pairs])
    pairs = [p for p in pairs if f"{p[0]}={p[1]}" in debs and f"{p[0]}={p[2]}" in debs]
    pairs = [p for p in pairs if debs[f"{p[0]}={p[1]}"].stat().st_size < 12 * MIB][:52]
    tree = WORK / "tree"
    shutil.rmtree(tree, ignore_errors=True)
    (tree / "usr/lib/x86_64-linux-gnu").mkdir(parents=True)
    # What a release leaves as it is: libraries and programs of this system that no update touches.
    run("bash", "-c", f"cd /usr/lib/x86_64-linux-gnu && cp -a --parents libQt6*.so* libLLVM*.so* libclang*.so* libicu*.so* libav*.so* {tree}/usr/lib/x86_64-linux-gnu/ "
        "2>/dev/null || true")
    run("bash", "-c", f"cp -a --parents /usr/share/fonts /usr/share/perl /usr/lib/python3.13 {tree}/ 2>/dev/null || true")

    def unpack(chosen):
        for key in chosen:
            run("dpkg-deb", "-x", debs[key], tree)

    def image(kind):
        run("mksquashfs", tree, images[kind], "-noappend", "-quiet", "-no-progress", "-comp", compressor, *level, "-mkfs-time", "1",
            stdout=subprocess.DEVNULL)

    unpack(f"{name}={old}" for name, old, _ in pairs)
    image("old")
    unpack(f"{name}={new}" for name, _, new in pairs[:3])
    image("hotfix")
    unpack(f"{name}={new}" for name, _, new in pairs)
    image("point")
    print(f"  (hotfix: {', '.join(p[0] for p in pairs[:3])}; point release: {len(pairs)} packages)")
    shutil.rmtree(tree)
    return images


def peers(old: pathlib.Path, new: pathlib.Path, server: Server) -> list[tuple[str, float, str]]:
    rows = [("curl, everything", new.stat().st_size, "1")]
    if shutil.which("rsync"):
        target = WORK / "rsynced"
        shutil.copyfile(old, target)
        stats = run("rsync", "--no-whole-file", "--inplace", "--checksum", "--stats", new, target, stdout=subprocess.PIPE).stdout
        literal = int(re.search(r"Literal data: ([\d,]+)", stats)[1].replace(",", ""))
        rows.append(("rsync (needs a server program)", literal, "-"))
        target.unlink()
    if shutil.which("zsync") and shutil.which("zsyncmake"):
        control = WORK / "zsynced.zsync"
        run("zsyncmake", "-b", "4096", "-u", f"{server.url}squashfs", "-o", control, new, stderr=subprocess.DEVNULL)
        found = subprocess.run(["zsync", "-i", old, "-o", WORK / "zsynced", control], text=True, capture_output=True, check=False)
        fetched = re.search(r"fetched (\d+)", found.stdout + found.stderr)
        if fetched:
            rows.append(("zsync 4096", int(fetched[1]) + control.stat().st_size, "multi-range"))
        for path in WORK.glob("zsynced*"):
            path.unlink()
    if shutil.which("xdelta3"):
        delta = WORK / "delta"
        run("xdelta3", "-9", "-f", "-e", "-B", str(max(old.stat().st_size, MIB)), "-s", old, new, delta)
        rows.append(("xdelta3 -9, per pair", delta.stat().st_size, "1"))
        delta.unlink()
    return rows


def blocks() -> None:
    for compressor, level in (("gzip", []), ("zstd", [])):
        print(f"\nWhat an upgrade fetches, {compressor}")
        images = make_pair(compressor, level)
        for kind in ("hotfix", "point"):
            folder = prepare("pair", images[kind], images["old"])
            size = images[kind].stat().st_size
            with Server(folder / "repository") as server:
                result = stage(folder, server.url)
                requests = server.requests("squashfs") + server.requests("squashfs.index")
                rows = peers(images["old"], images[kind], server)
            staged = folder / "pibox/overlay/pibox-1.5.0/squashfs"
            assert hashlib.file_digest(open(staged, "rb"), "sha256").digest() == hashlib.file_digest(open(images[kind], "rb"), "sha256").digest()
            index = (folder / "repository/squashfs.index").stat().st_size
            sha = timed(f"sha256sum {images[kind]}")
            print(f"  {kind} release, {size / 1e6:.1f} MB")
            for name, fetched, count in rows + [(f"block index (at most {index / 1000:.0f} kB of index)", result["network"] - 0, str(requests))]:
                print(f"    {name:44} {fetched / 1e6:8.2f} MB  {fetched / size:6.1%}  requests {count}")
            print(f"    whole staging {result['seconds']:.2f} s, CPU {result['cpu']:.2f} s (sha256sum of the image {sha:.2f} s), "
                  f"{(result['peak_kib'] - result['idle_kib']) / 1024:.1f} MiB above idle")
            shutil.rmtree(folder)


def main() -> int:
    WORK.mkdir(parents=True, exist_ok=True)
    for part in (speed, memory, blocks):
        if len(sys.argv) < 2 or part.__name__ in sys.argv[1:]:
            part()
    return 0


if __name__ == "__main__":
    sys.exit(main())
