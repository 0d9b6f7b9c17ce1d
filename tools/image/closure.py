"""Programs and libraries of this machine, copied with everything they are linked to."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent))
from order import order  # noqa: E402

LIBRARY_DIR = Path("/usr/lib") / (subprocess.run(["gcc", "-print-multiarch"], capture_output=True, text=True, check=True).stdout.strip())
QT_DIR = LIBRARY_DIR / "qt6"


def libraries(programs: list[Path]) -> set[Path]:
    """Every library that the ELF files `programs` load, by the name they ask for (ldd). Raises ValueError for a missing one."""
    if not programs:
        return set()
    text = subprocess.run(["ldd", *map(str, programs)], capture_output=True, text=True, check=False).stdout
    missing = re.findall(r"^\s*(\S+) => not found", text, re.MULTILINE)
    if missing:
        raise ValueError(f"not installed: {', '.join(sorted(set(missing)))}")
    found = re.findall(r"^\s*(?:\S+ => )?(/\S+) \(0x", text, re.MULTILINE)
    return {Path(name) for name in found}


def foreign_libraries(programs: list[Path], sysroot: Path) -> set[Path]:
    """As libraries(), for programs of another architecture: read from the files, since nothing of it runs here. Paths are those in `sysroot`."""
    folders = [sysroot / "usr/lib", *sorted(path for path in (sysroot / "usr/lib").glob("*-linux-gnu*"))]
    found: set[Path] = set()
    unread = list(programs)
    while unread:
        text = subprocess.run(["readelf", "-dlW", str(unread.pop())], capture_output=True, text=True, check=True).stdout
        names = re.findall(r"\(NEEDED\)\s+Shared library: \[([^]]+)\]", text)
        names += [Path(name).name for name in re.findall(r"program interpreter: ([^]]+)\]", text)]
        for name in names:
            library = next((folder / name for folder in folders if (folder / name).exists()), None)
            if not library:
                raise ValueError(f"not in {sysroot}: {name}")
            if library not in found:
                found.add(library)
                unread.append(library)
    return found


def is_elf(path: Path) -> bool:
    if path.is_symlink() or not path.is_file():
        return False
    with path.open("rb") as file:
        return file.read(4) == b"\x7fELF"


class Root:
    """A folder that becomes the root of an image."""

    def __init__(self, folder: Path, sysroot: Path = Path("/")) -> None:
        """`sysroot`: where its programs come from, this machine or a folder of tools/image/foreign."""
        self.folder, self.sysroot = folder, sysroot

    def path(self, name: str | Path) -> Path:
        """The absolute path `name` of the image, below the folder."""
        return self.folder / str(name).lstrip("/")

    def _free(self, name: str | Path) -> Path:
        """Where `name` goes, with what is there removed: writing through a link of the image would change this machine."""
        target = self.path(name)
        target.parent.mkdir(parents=True, exist_ok=True)
        if not target.parent.resolve().is_relative_to(self.folder.resolve()):
            raise ValueError(f"{name} is below a link that leaves the image")
        target.unlink(missing_ok=True)
        return target

    def add(self, source: Path, name: str | Path | None = None, mode: int | None = None) -> Path:
        """Copies one file (links followed) to `name`, by default to where it is on this machine."""
        target = self._free(name or source)
        shutil.copy2(source, target)
        if mode is not None:
            target.chmod(mode)
        return target

    def add_tree(self, source: Path, name: str | Path | None = None, leave: tuple[str, ...] = ()) -> None:
        """Copies a folder into the image; files whose name ends with one of `leave` stay out."""
        for folder, folders, files in os.walk(source):
            folders[:] = [f for f in folders if f not in leave]
            base = Path(name or source) / Path(folder).relative_to(source)
            self.path(base).mkdir(parents=True, exist_ok=True)
            for file in files:
                if not file.endswith(leave or ("\0",)):
                    shutil.copy2(Path(folder) / file, self._free(base / file), follow_symlinks=False)

    def write(self, name: str, text: str, mode: int = 0o644) -> None:
        target = self._free(name)
        target.write_text(text)
        target.chmod(mode)

    def close(self) -> None:
        """Adds the libraries of everything that is in the folder by now."""
        elves = [path for path in self.folder.rglob("*") if is_elf(path)]
        if self.sysroot != Path("/"):
            for library in sorted(foreign_libraries(elves, self.sysroot)):
                self.add(library, Path("/") / library.relative_to(self.sysroot))
            return
        for library in sorted(libraries(elves)):
            # The dynamic linker keeps the name that programs ask for; /lib and /lib64 are links into /usr.
            name = library if str(library).startswith("/usr") else Path("/usr") / str(library).lstrip("/")
            self.add(library, name)

    def strip(self) -> None:
        """Programs of this machine; Debian's of another architecture are stripped, and so are those that tools/image/cross builds."""
        if self.sysroot != Path("/"):
            return
        for path in self.folder.rglob("*"):
            if is_elf(path):
                mode = path.stat().st_mode
                subprocess.run(["strip", "--strip-unneeded", str(path)], check=False, stderr=subprocess.DEVNULL)
                path.chmod(mode)


def unpack_modules(folder: Path) -> None:
    """Unpacks every kernel module below `folder`. squashfs packs them anyway, BusyBox reads no xz, and in a module that is an xz file nothing of
    the one before it can be found: an upgrade would fetch all of them with every kernel."""
    packed = sorted(str(path) for path in folder.rglob("*.ko.xz"))
    for start in range(0, len(packed), 500):
        subprocess.run(["xz", "-d", "-f", *packed[start:start + 500]], check=True)


def copy_modules(kernel: Path, wanted: list[str], root: Root) -> None:
    """Copies the kernel modules `wanted` and what they need, unpacked, and makes their index.

    A module that this kernel has built in, or has not, is passed over: one list serves several kernels.
    """
    release = (kernel / "release").read_text().strip()
    base = kernel / "lib/modules" / release
    needs: dict[str, list[str]] = {}
    for line in (base / "modules.dep").read_text().splitlines():
        path, _, rest = line.partition(":")
        needs[path] = rest.split()
    by_name = {Path(path).name.split(".ko")[0].replace("-", "_"): path for path in needs}
    paths: set[str] = set()
    for module in wanted:
        path = by_name.get(module.replace("-", "_"))
        if path:
            paths |= {path, *needs[path]}
    target = Path("/usr/lib/modules") / release
    for path in sorted(paths):
        root.add(base / path, target / path)
    root.path(target).mkdir(parents=True, exist_ok=True)
    unpack_modules(root.path(target))
    for index in ("modules.order", "modules.builtin", "modules.builtin.modinfo"):
        root.add(base / index, target / index)
    subprocess.run(["depmod", "-b", str(root.path("/usr")), release], check=True)


# Fixed, so that the same content gives the same image: 2025-01-01.
EPOCH = "1735689600"


def squash(tree: Path, image: Path, compressor: str, options: list[str] | None = None, packages: dict[str, str] | None = None) -> None:
    """The squashfs of a tree; the same tree gives the same image. Its files lie package by package where `packages` says whose they are (order.py)."""
    with tempfile.NamedTemporaryFile(prefix="pibox-order.") as sort:
        sort.write(order(tree, packages or {}).encode(errors="surrogateescape"))
        sort.flush()
        subprocess.run(["mksquashfs", str(tree), str(image), "-noappend", "-quiet", "-no-progress", "-comp", compressor, *(options or []),
                        *(["-sort", sort.name] if packages else []),
                        "-reproducible", "-mkfs-time", EPOCH, "-all-time", EPOCH, "-no-xattrs", "-exit-on-error"],
                       check=True, stdout=subprocess.DEVNULL)
