#!/usr/bin/env python3
"""Two real systems for the test of carrying over: the same packages of Debian 12 and of Debian 13, unpacked as an image has them.

usage: debian_sets.py            Prints a folder with the trees 12/ and 13/, and own/ with packages that a person installs on the first.

The packages come from the archive that apt is set up for, and are kept, unpacked, in $PIBOX_DEV_DIR/debian-sets. Their scripts are not run: what
they would do to settings (accounts, files that are copied from a template) is done here, as the builder of an image does it.
"""

from __future__ import annotations

import fcntl
import hashlib
import os
import shutil
import subprocess
import sys
from pathlib import Path

SUITES = {"12": "bookworm", "13": "trixie"}
# Many settings, little else; what they depend on is left out.
PACKAGES = """base-files base-passwd passwd login bash dash sed grep gzip hostname netbase ifupdown wpasupplicant hostapd dnsmasq
 network-manager openssh-server openssh-client sudo cron logrotate rsyslog udev dbus avahi-daemon apt dpkg ca-certificates
 libpam-runtime libpam-modules nano e2fsprogs procps bluez alsa-utils fontconfig-config x11-common xinit
 systemd-timesyncd console-setup keyboard-configuration iproute2 kmod adduser mpd ppp usbutils nfs-common""".split()
ONLY_NEW = ["rsync"]  # the newer system has it, the older has not
OWN = ["htop", "rsync"]  # what a person installs on the older one
# Made by the scripts of packages in the order in which they were set up, which is another one in the other release.
SYSTEM_USERS = {"12": ["messagebus", "avahi", "sshd", "dnsmasq", "mpd"], "13": ["sshd", "messagebus", "mpd", "dnsmasq", "avahi", "polkitd"]}
# From a template, at the first installation.
COPIES = {
    "usr/share/openssh/sshd_config": "etc/ssh/sshd_config", "usr/share/base-files/profile": "etc/profile",
    "usr/share/base-files/motd": "etc/motd", "usr/share/base-files/nsswitch.conf": "etc/nsswitch.conf",
    "usr/share/base-files/dot.bashrc": "root/.bashrc", "usr/share/base-passwd/passwd.master": "etc/passwd",
    "usr/share/base-passwd/group.master": "etc/group", "usr/share/pam/common-auth": "etc/pam.d/common-auth",
}


def run(*command: object, **options: object) -> str:
    done = subprocess.run([str(part) for part in command], stdout=subprocess.PIPE, text=True, check=False, **options)  # type: ignore[call-overload]
    if done.returncode != 0:
        sys.exit(f"debian_sets: {' '.join(map(str, command[:4]))} … ended with {done.returncode}")
    return str(done.stdout)


def archive(suite: str, folder: Path) -> list[str]:
    """Options with which apt sees one suite of the machine's archive, and nothing that is installed."""
    line = run("apt-get", "indextargets", "--format", "$(REPO_URI)|$(SIGNED_BY)", "Identifier: Packages", "Release: trixie").splitlines()
    if not line:
        sys.exit("debian_sets: apt is not set up for an archive of Debian 13")
    uri, signed_by = line[0].split("|")
    signed = f"[signed-by={signed_by}] " if signed_by else ""
    for sub in ("lists/partial", "archives/partial"):
        (folder / sub).mkdir(parents=True, exist_ok=True)
    (folder / "sources.list").write_text(f"deb {signed}{uri} {suite} main\n")
    (folder / "status").touch()
    options = [f"Dir::Etc::sourcelist={folder}/sources.list", "Dir::Etc::sourceparts=/dev/null", f"Dir::State::lists={folder}/lists",
               f"Dir::Cache::archives={folder}/archives", "Dir::Cache::pkgcache=", "Dir::Cache::srcpkgcache=", f"Dir::State::status={folder}/status",
               "APT::Sandbox::User=root", "Acquire::Languages=none", "Acquire::Retries=3"]
    return [word for option in options for word in ("-o", option)]


def unpack(deb: Path, tree: Path) -> None:
    """The files, and the lines in the package database that dpkg would write."""
    control = tree / "control"
    run("dpkg-deb", "-e", deb, control)
    data = subprocess.run(["dpkg-deb", "--fsys-tarfile", str(deb)], stdout=subprocess.PIPE, check=True).stdout
    listed = subprocess.run(["tar", "-t"], input=data, stdout=subprocess.PIPE, check=True).stdout.decode()
    left_out = [f"--exclude=./usr/share/{name}" for name in ("doc", "man", "locale", "info", "icons", "bash-completion", "zsh")]
    subprocess.run(["tar", "-x", "--keep-directory-symlink", "-C", str(tree), *left_out], input=data, check=True)
    fields = (control / "control").read_text().strip().split("\n", 1)
    package = fields[0].removeprefix("Package: ")
    info = tree / "var/lib/dpkg/info"
    info.mkdir(parents=True, exist_ok=True)
    paths = [name.removeprefix(".").rstrip("/") or "/." for name in listed.splitlines()]
    (info / f"{package}.list").write_text("\n".join(paths) + "\n")
    conffiles = ""
    for file in control.iterdir():
        if file.name != "control":
            shutil.copy(file, info / f"{package}.{file.name}")
        if file.name == "conffiles":
            names = [name for name in file.read_text().split("\n") if name.startswith("/")]
            sums = [f" {name} {hashlib.md5((tree / name[1:]).read_bytes()).hexdigest()}" for name in names]
            conffiles = "".join(f"\n{line}" for line in ["Conffiles:", *sums])
    with (tree / "var/lib/dpkg/status").open("a") as status:
        status.write(f"{fields[0]}\nStatus: install ok installed\n{fields[1]}{conffiles}\n\n")
    shutil.rmtree(control)


def settings(tree: Path, release: str) -> None:
    """What the scripts of the packages leave in /etc."""
    for template, place in COPIES.items():
        if (tree / template).exists():
            (tree / place).parent.mkdir(parents=True, exist_ok=True)
            shutil.copy(tree / template, tree / place)
    passwd, group = tree / "etc/passwd", tree / "etc/group"
    users = passwd.read_text() + "".join(f"{name}:x:{100 + i}:{100 + i}::/nonexistent:/usr/sbin/nologin\n" for i, name in enumerate(SYSTEM_USERS[release]))
    groups = group.read_text() + "".join(f"{name}:x:{100 + i}:\n" for i, name in enumerate(SYSTEM_USERS[release]))
    passwd.write_text(users.replace(":*:", ":x:"))
    group.write_text(groups.replace(":*:", ":x:"))
    for name, lines, rest in (("shadow", users, "*:19700:0:99999:7:::"), ("gshadow", groups, "*::")):
        (tree / f"etc/{name}").write_text("".join(f"{line.split(':')[0]}:{rest}\n" for line in lines.splitlines()))
        (tree / f"etc/{name}").chmod(0o640)
        os.chown(tree / f"etc/{name}", 0, 42)
    for user in SYSTEM_USERS[release]:
        number = 100 + SYSTEM_USERS[release].index(user)
        state = tree / f"var/lib/{user}"
        state.mkdir(parents=True, exist_ok=True)
        os.chown(state, number, number)
    (tree / "etc/hostname").write_text("pibox\n")
    (tree / "etc/hosts").write_text("127.0.0.1\tlocalhost\n127.0.1.1\tpibox\n")
    kernel = {"12": "6.1.0-37-rpi", "13": "6.12.41-rpi"}[release]
    (tree / f"usr/lib/modules/{kernel}/kernel").mkdir(parents=True)
    (tree / f"usr/lib/modules/{kernel}/kernel/snd.ko").write_text(kernel)
    (tree / f"usr/lib/modules/{kernel}/modules.dep").write_text("kernel/snd.ko:\n")


def make(store: Path) -> None:
    for release, suite in SUITES.items():
        work = store / f"apt-{release}"
        options = archive(suite, work)
        run("apt-get", *options, "update", "-qq")
        wanted = {release: PACKAGES + (ONLY_NEW if release == "13" else []), **({"own": OWN} if release == "12" else {})}
        for name, packages in wanted.items():
            debs = work / name
            debs.mkdir()
            run("apt-get", *options, "download", "-qq", *packages, cwd=debs)
            tree = store / name
            if name == "own":
                debs.rename(tree)
                continue
            for sub in ("bin", "sbin", "lib", "lib64"):
                (tree / "usr" / sub).mkdir(parents=True)
                (tree / sub).symlink_to(f"usr/{sub}")
            for deb in sorted(debs.iterdir()):
                unpack(deb, tree)
            settings(tree, release)
        shutil.rmtree(work)


def main() -> None:
    store = Path(os.environ["PIBOX_DEV_DIR"]) / "debian-sets"
    store.parent.mkdir(parents=True, exist_ok=True)
    made = hashlib.sha256(Path(__file__).read_bytes()).hexdigest()
    with (store.parent / ".debian-sets.lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        if not (store / "complete").exists() or (store / "complete").read_text() != made:
            shutil.rmtree(store, ignore_errors=True)
            store.mkdir()
            make(store)
            (store / "complete").write_text(made)
    print(store)


if __name__ == "__main__":
    main()
