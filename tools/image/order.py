#!/usr/bin/env python3
"""Says in which order mksquashfs should write the files of an image: package by package.

In the order of the folders a package lies in many places: an update of it changes a block here and a fragment there, each shared with files of
other packages. Package by package it changes few blocks, side by side, and a PiBox fetches less in fewer requests. The order is that of the
names, so that it is the same in every release.

    tools/image/order.py TREE >ORDER
    mksquashfs TREE IMAGE -sort ORDER
"""

from __future__ import annotations

import argparse
import os
import re
import sys
from pathlib import Path

# Where package managers say which files a package has: one list for each, its name before the colon.
LISTS = ["var/lib/dpkg/info", "usr/lib/opkg/info", "var/lib/opkg/info"]
# mksquashfs takes priorities from -32768 to 32767, the highest first.
HIGHEST = 32767


def normal(name: str) -> str:
    """The path of a file as the image has it, where bin, sbin and lib are links into usr."""
    name = os.path.normpath(name.strip().lstrip("/"))
    return f"usr/{name}" if name.split("/")[0] in ("bin", "sbin", "lib", "lib64") else name


def of_lists(folder: Path) -> dict[str, str]:
    """File → package, from dpkg's or opkg's lists (NAME.list, a path in each line)."""
    return {normal(line.split("\t")[0]): path.name.removesuffix(".list").split(":")[0]
            for path in sorted(folder.glob("*.list")) for line in path.read_text(errors="surrogateescape").splitlines()}


def of_buildroot(file: Path) -> dict[str, str]:
    """File → package, from Buildroot's build/packages-file-list.txt ("PACKAGE,./PATH")."""
    rows = (line.partition(",") for line in file.read_text(errors="surrogateescape").splitlines())
    return {normal(path): package for package, comma, path in rows if comma}


def owners(tree: Path) -> dict[str, str]:
    """File → package, from what the tree itself says."""
    return {file: package for name in LISTS for file, package in of_lists(tree / name).items()}


def order(tree: Path, packages: dict[str, str]) -> str:
    """What mksquashfs takes as -sort. Files that belong to none keep the order of the folders, behind all others."""
    names = sorted(set(packages.values()))
    if len(names) > HIGHEST:
        raise ValueError(f"{len(names)} packages: mksquashfs takes {HIGHEST}")
    priority = {name: len(names) - number for number, name in enumerate(names)}
    lines = []
    for file in sorted(packages):
        path = tree / file
        # A line that names what is not there, or no regular file, is an error to mksquashfs, and so is a line break in a name.
        if path.is_file() and not path.is_symlink() and "\n" not in file:
            escaped = re.sub(r"([\\\s#])", r"\\\1", file)
            lines.append(f"{escaped} {priority[packages[file]]}\n")
    return "".join(lines)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("tree", type=Path, help="the folder that becomes the image")
    parser.add_argument("--lists", type=Path, help="folder with a NAME.list of each package (default: dpkg's or opkg's in the tree)")
    parser.add_argument("--buildroot", type=Path, help="Buildroot's build/packages-file-list.txt")
    args = parser.parse_args()
    packages = of_buildroot(args.buildroot) if args.buildroot else of_lists(args.lists) if args.lists else owners(args.tree)
    if not packages:
        parser.error(f"{args.tree} does not say which package its files are of: --lists or --buildroot")
    sys.stdout.buffer.write(order(args.tree, packages).encode(errors="surrogateescape"))


if __name__ == "__main__":
    main()
