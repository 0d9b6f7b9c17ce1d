"""Pairs of real images: the same system before and after an update, from Debian 13 packages.

The archive has two versions of hundreds of packages at a time: the last point release in `trixie`, and security updates in `trixie-security`. The
older of the two is what the old image has, the newer what the new one has; which ones change is what tells a hotfix from a point
release. A larger release also gets another kernel, packages that were not there, and lacks some. As in every image of ours files lie package by
package, the kernel's modules are unpacked and indexed, and the kernel itself is among the boot files, not in the image. The kernel is the one
that has as many modules as one for a board, not those of every PC.
"""
from __future__ import annotations

import re
import shutil
import subprocess
import sys
from pathlib import Path

SOURCE = Path(__file__).resolve().parents[3]
sys.path.insert(0, str(SOURCE / "tools/image"))
from closure import squash, unpack_modules  # noqa: E402
from order import normal  # noqa: E402

# What a PiBox with a desktop, files shared in the network, printing and Python has; what they need comes with them (about 800 MB).
LARGE = """bash coreutils util-linux systemd dbus udev network-manager openssh-server openssl curl samba smbclient cups cups-client
 nginx-core haproxy python3 python3-django python3-pil python3-samba python3-libxml2 libqt6quick6 libqt6quickcontrols2-6
 libqt6svg6 qml6-module-qtquick-controls libopenexr-3-1-30 libpoppler-qt6-3t64 poppler-utils krb5-user
 libgpgme11t64 dnsmasq-base rsync nghttp2-client xsltproc libgd3 libssh2-1t64 libruby3.3 ruby3.3 docker-cli
 lightdm libvisio-0.1-1 qemu-utils qemu-guest-agent bird2 aide fonts-dejavu perl""".split()
# A board does not draw with LLVM.
LEFT_OUT = {"libllvm19", "libz3-4"}
SMALL = """bash coreutils util-linux systemd dbus udev openssh-server openssl curl cups-client nginx-core python3 python3-pil
 python3-libxml2 libqt6quick6 libpoppler-qt6-3t64 krb5-user dnsmasq-base rsync xsltproc libgd3 libssh2-1t64 perl""".split()
# Three source packages.
HOTFIX = ["openssl", "libssl3t64", "openssl-provider-legacy", "openssh-client", "openssh-server", "openssh-sftp-server", "libxml2",
          "python3-libxml2"]
POINT = 52
MODULES = "modules unpacked\n"
ORDER = "package by package\n"
KERNEL = re.compile(r"linux-image-(6\.12\.\d+\+deb13)-cloud-amd64$")


def run(*command, **options) -> subprocess.CompletedProcess:
    return subprocess.run([str(part) for part in command], check=True, text=True, **options)


class Archive:
    """Packages of the archive that apt is set up for, in all the versions it has."""

    def __init__(self, cache: Path) -> None:
        self.cache = cache
        cache.mkdir(parents=True, exist_ok=True)
        if not any(Path("/var/lib/apt/lists").glob("*_Packages")):
            run("apt-get", "update", "-qq")
        self.versions: dict[str, list[str]] = {}
        for line in run("apt-cache", "dumpavail", stdout=subprocess.PIPE).stdout.splitlines():
            if line.startswith("Package: "):
                self.versions.setdefault(line[9:], [])

    def learn(self, packages: list[str]) -> None:
        """Asks for the versions of many packages at once: one by one takes minutes."""
        found: dict[str, list[str]] = {name: [] for name in packages}
        for line in run("apt-cache", "madison", *packages, stdout=subprocess.PIPE).stdout.splitlines():
            name, version, source = (part.strip() for part in line.split("|"))
            if source.endswith("Packages") and name in found:
                found[name].append(version)
        self.versions.update(found)

    def both(self, package: str) -> tuple[str, str]:
        """The oldest and the newest version that can be had."""
        if not self.versions.get(package):
            self.learn([package])
        found = self.versions[package]
        newest = oldest = found[0]
        for version in found[1:]:
            if subprocess.run(["dpkg", "--compare-versions", version, "gt", newest]).returncode == 0:
                newest = version
            if subprocess.run(["dpkg", "--compare-versions", version, "lt", oldest]).returncode == 0:
                oldest = version
        return oldest, newest

    def closure(self, wanted: list[str]) -> list[str]:
        """The packages and all that they need."""
        empty = self.cache / "status"
        empty.write_text("")
        out = run("apt-get", "-s", "--no-install-recommends", "-o", f"Dir::State::status={empty}", "install", *wanted,
                  stdout=subprocess.PIPE).stdout
        names = sorted(set(re.findall(r"^Inst (\S+)", out, re.M)) - LEFT_OUT)
        self.learn([name for name in names if not self.versions.get(name)])
        return names

    def fetch(self, packages: list[tuple[str, str]]) -> dict[tuple[str, str], Path]:
        def name(package: str, version: str) -> Path:
            return self.cache / f"{package}={version.replace(':', '%3a').replace('/', '%2f')}.deb"
        missing = [(p, v) for p, v in packages if not name(p, v).exists()]
        for start in range(0, len(missing), 100):
            part = missing[start:start + 100]
            folder = self.cache / "new"
            shutil.rmtree(folder, ignore_errors=True)
            folder.mkdir()
            run("apt-get", "-q", "-o", "APT::Sandbox::User=root", "download", *[f"{p}={v}" for p, v in part], cwd=folder,
                stdout=subprocess.DEVNULL)
            for file in folder.iterdir():
                fields = run("dpkg-deb", "-f", file, "Package", "Version", stdout=subprocess.PIPE).stdout
                found = dict(line.split(": ", 1) for line in fields.splitlines())
                file.rename(name(found["Package"], found["Version"]))
        return {(p, v): name(p, v) for p, v in packages}

    def owners(self, packages: list[tuple[str, str]]) -> dict[str, str]:
        """File → package."""
        found = {}
        for (package, _), file in self.fetch(packages).items():
            data = subprocess.Popen(["dpkg-deb", "--fsys-tarfile", str(file)], stdout=subprocess.PIPE)
            for name in run("tar", "-t", stdin=data.stdout, stdout=subprocess.PIPE, errors="surrogateescape").stdout.splitlines():
                found[normal(name.removesuffix(".xz") if name.endswith(".ko.xz") else name)] = package
            if data.wait() != 0:
                raise RuntimeError(file)
        return found


class Pairs:
    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.archive = Archive(folder / "debs")

    def tree(self, name: str, packages: list[tuple[str, str]]) -> Path:
        tree = self.folder / name
        # The mark says what is in it: another choice of packages, or newer ones, make another tree and other images.
        mark, content = tree.with_suffix(".complete"), "".join(f"{package}={version}\n" for package, version in packages) + ORDER
        if any(KERNEL.match(package) for package, _ in packages):
            content += MODULES
        if mark.exists() and mark.read_text() == content:
            return tree
        mark.unlink(missing_ok=True)
        for image in self.folder.glob(f"{name}.*"):
            image.unlink()
        shutil.rmtree(tree, ignore_errors=True)
        tree.mkdir(parents=True)
        for folder in ("bin", "sbin", "lib", "lib64"):
            (tree / "usr" / folder).mkdir(parents=True)
            (tree / folder).symlink_to(f"usr/{folder}")
        for file in self.archive.fetch(packages).values():
            data = subprocess.Popen(["dpkg-deb", "--fsys-tarfile", str(file)], stdout=subprocess.PIPE)
            run("tar", "-x", "--keep-directory-symlink", "-C", tree, "--exclude=./usr/share/doc", "--exclude=./usr/share/man",
                stdin=data.stdout)
            if data.wait() != 0:
                raise RuntimeError(file)
        unpack_modules(tree)
        shutil.rmtree(tree / "boot", ignore_errors=True)
        for modules in (tree / "usr/lib/modules").glob("*"):
            run("depmod", "-b", tree / "usr", modules.name)
        mark.write_text(content)
        return tree

    def packages(self, kind: str, wanted: list[str]) -> tuple[list[tuple[str, str]], list[tuple[str, str]], int]:
        """What the old system has, what the new one has, and how many packages differ."""
        names = self.archive.closure(wanted)
        both = {name: self.archive.both(name) for name in names}
        changing = [name for name in names if both[name][0] != both[name][1]]
        old = {name: both[name][0] for name in names}
        new = dict(old)
        if kind == "hotfix":
            changing = [name for name in HOTFIX if name in changing]
        elif kind == "point":
            changing = changing[:POINT]
        for name in changing:
            new[name] = both[name][1]
        count = len(changing)
        if kind == "feature":
            added = self.archive.closure(wanted + ["git", "libgtk-4-1", "mariadb-client-core"])
            for name in added:
                if name not in new:
                    new[name] = self.archive.both(name)[1]
                    count += 1
            for name in ("bird2", "aide"):
                if new.pop(name, None):
                    count += 1
            kernels = sorted((name for name in self.archive.versions if KERNEL.match(name)),
                             key=lambda name: [int(part) for part in re.findall(r"\d+", name)])
            for tree, kernel in zip((old, new), kernels[-2:]):
                tree[kernel] = self.archive.both(kernel)[1]
            count += 1
        return sorted(old.items()), sorted(new.items()), count

    @staticmethod
    def names(kind: str, wanted: list[str]) -> tuple[str, str]:
        size = "small" if wanted is SMALL else "large"
        return f"{size}-{'old' if kind != 'feature' else 'old-kernel'}", f"{size}-{kind}"

    def trees(self, kind: str, wanted: list[str]) -> tuple[Path, Path]:
        """The old tree and the new one."""
        old, new = self.names(kind, wanted)
        before, after, _ = self.packages(kind, wanted)
        return self.tree(old, before), self.tree(new, after)

    def images(self, kind: str, compressor: str, wanted: list[str]) -> tuple[Path, Path, int]:
        """The old image, the new one, and how many packages differ."""
        *both, count = self.packages(kind, wanted)
        images = []
        for name, packages in zip(self.names(kind, wanted), both):
            tree = self.tree(name, packages)
            image = self.folder / f"{tree.name}.{compressor}"
            if not image.exists():
                squash(tree, image.with_suffix(".part"), compressor, packages=self.archive.owners(packages))
                image.with_suffix(".part").rename(image)
            images.append(image)
        return images[0], images[1], count
