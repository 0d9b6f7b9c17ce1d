#!/usr/bin/env python3
"""clang-tidy over the product's sources, a room at a time.

Most of the time clang-tidy needs goes into the headers of Qt and of the standard library, so the files of a folder are
read as one translation unit: minutes instead of half an hour. Files whose private names collide are read in a second unit.

usage: tidy.py SOURCE BUILD [FOLDER ...]
"""
import collections
import concurrent.futures
import json
import os
import re
import shlex
import subprocess
import sys

TIDY = ["clang-tidy-19", "--quiet", "--checks=-bugprone-suspicious-include", "--extra-arg=-Wno-unknown-warning-option", "--extra-arg=-Wno-error",
        "--header-filter=/(app|backend)/.*[.](h|cpp)$"]


class Unreadable(Exception):
    """The compiler could not read a file: what it said."""


def compiler_arguments(entry):
    """What a file is compiled with, without the file, its output and what only the build's compiler understands."""
    words = shlex.split(entry["command"])
    while os.path.basename(words[0]) == "ccache":
        words.pop(0)
    kept = []
    skip = False
    for word in words:
        if skip or word in ("-c", entry["file"]):
            skip = False
        elif word in ("-o", "-MF", "-MT"):
            skip = True
        else:
            kept.append(word)
    return tuple(kept), entry["directory"]


def units(source, build, wanted):
    """Name, arguments and files of each unit: a folder, as its files are compiled."""
    with open(os.path.join(build, "compile_commands.json"), encoding="utf-8") as database:
        entries = json.load(database)
    groups = collections.defaultdict(list)
    for entry in entries:
        path = os.path.relpath(entry["file"], source)
        folder = os.path.dirname(path)
        if not path.startswith(("app/", "backend/")) or (wanted and folder not in wanted):
            continue
        groups[(folder, compiler_arguments(entry))].append(entry["file"])
    for (folder, (arguments, directory)), files in sorted(groups.items()):
        yield folder, arguments, directory, sorted(set(files))


def colliding(arguments, directory, unit):
    """Files that the compiler cannot read in one unit with the others, and what it said."""
    result = subprocess.run([*arguments, "-fsyntax-only", "-w", unit], cwd=directory, capture_output=True, text=True, check=False)
    files = set()
    for file in re.findall(r"^(\S+?):\d+:\d+: (?:fatal )?error:", result.stderr, re.M):
        files.add(os.path.realpath(os.path.join(directory, file)))
    return files, result


def write_unit(folder, name, files):
    unit = os.path.join(folder, name)
    with open(unit, "w", encoding="utf-8") as out:
        out.writelines(f'#include "{file}"\n' for file in files)
    return unit


def split(name, arguments, directory, files, scratch):
    """Groups of files that can be read together."""
    groups = []
    rest = files
    while rest:
        together, apart = rest, []
        while True:
            unit = write_unit(scratch, f"{name}.{len(groups)}.cpp", together)
            bad, result = colliding(arguments, directory, unit)
            if result.returncode == 0:
                break
            moved = [file for file in together if os.path.realpath(file) in bad]
            if len(together) == 1 or not moved:
                raise Unreadable(f"{name} does not compile:\n{result.stderr}")
            if len(moved) == len(together):
                moved = moved[1:]
            apart += moved
            together = [file for file in together if file not in moved]
        groups.append((unit, arguments, directory))
        rest = apart
    return groups


def findings_of(unit, arguments, directory):
    result = subprocess.run([*TIDY, unit, "--", *arguments[1:]], cwd=directory, capture_output=True, text=True, check=False)
    findings = set(re.findall(r"^.*?: (?:warning|error): .*$", result.stdout, re.M))
    return findings or ({result.stdout + result.stderr} if result.returncode != 0 else set())


def main():
    if len(sys.argv) < 3:
        raise SystemExit(__doc__)
    source, build, wanted = os.path.realpath(sys.argv[1]), os.path.realpath(sys.argv[2]), sys.argv[3:]
    scratch = os.path.join(build, "tidy")
    os.makedirs(scratch, exist_ok=True)
    with concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as pool:
        splits = [pool.submit(split, f"{folder.replace('/', '-')}.{number}", arguments, directory, files, scratch)
                  for number, (folder, arguments, directory, files) in enumerate(units(source, build, wanted))]
        checks, findings = [], set()
        for future in splits:
            try:
                checks += [pool.submit(findings_of, *group) for group in future.result()]
            except Unreadable as problem:
                findings.add(str(problem))
        for future in checks:
            findings.update(future.result())
    if not checks:
        raise SystemExit("tidy: no file was found")
    print("\n".join(sorted(findings)))
    print(f"tidy: {len(checks)} units, {len(findings)} findings")
    return 1 if findings else 0


if __name__ == "__main__":
    sys.exit(main())
