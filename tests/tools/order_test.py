"""An image's files lie package by package, so that an update of one changes few places."""

import subprocess
import sys
import tempfile
import unittest
from pathlib import Path

TOP = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(TOP / "tools/image"))
from closure import squash  # noqa: E402
from order import of_buildroot, of_lists, order, owners  # noqa: E402

FOLDERS = ["usr/bin", "usr/lib", "etc", "usr/share/a folder", "usr/share/#x"]


class OrderTest(unittest.TestCase):
    def setUp(self) -> None:
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.work = Path(folder.name)
        self.tree = self.work / "tree"
        self.packages: dict[str, list[str]] = {}
        for number in range(8):
            for at in FOLDERS:
                name = f"{at}/file{number}" + ("\\with" if number == 3 else " b" if number == 4 else "")
                path = self.tree / name
                path.parent.mkdir(parents=True, exist_ok=True)
                path.write_bytes(f"<{number}>".encode() * 20_000)
                self.packages.setdefault(f"package{number}", []).append(name)
        (self.tree / "of-nobody").write_bytes(b"<x>" * 20_000)
        (self.tree / "bin").symlink_to("usr/bin")
        (self.tree / "usr/bin/link").symlink_to("file1")

    def lie(self, image: Path) -> str:
        """The packages in the order in which bytes of theirs lie in an image that is not compressed."""
        content = image.read_bytes()
        found = [(at, str(n)) for n in [*range(8), "x"] for at in range(0, len(content) - 60, 4096) if f"<{n}>".encode() in content[at:at + 60]]
        runs = ""
        for _, number in sorted(found):
            runs += "" if runs.endswith(number) else number
        return runs

    def squash(self, packages: dict[str, str] | None) -> str:
        image = self.work / "image"
        image.unlink(missing_ok=True)
        squash(self.tree, image, "gzip", ["-noD", "-noF", "-no-fragments", "-no-duplicates"], packages)
        return self.lie(image)

    def test_packages_lie_together(self) -> None:
        lists = self.tree / "var/lib/dpkg/info"
        lists.mkdir(parents=True)
        for package, files in self.packages.items():
            named = [name.replace("usr/bin", "bin") for name in files]
            (lists / f"{package}:amd64.list").write_text("".join(f"/{name}\n" for name in ["usr", *named, "usr/bin/link", "usr/not-there"]))
        self.assertGreater(len(self.squash(None)), 9)
        self.assertEqual(self.squash(owners(self.tree)), "01234567x")

    def test_buildroot_says_it_too(self) -> None:
        said = self.work / "packages-file-list.txt"
        said.write_text("".join(f"{package},./{name}\n" for package, files in self.packages.items() for name in files))
        self.assertEqual(self.squash(of_buildroot(said)), "01234567x")

    def test_the_order_is_the_same_when_a_package_is_new(self) -> None:
        packages = {name: package for package, files in self.packages.items() for name in files}
        before = [line.rsplit(" ", 1)[0] for line in sorted(order(self.tree, packages).splitlines(), key=lambda line: -int(line.rsplit(" ", 1)[1]))]
        (self.tree / "usr/bin/new").write_text("new")
        packages["usr/bin/new"] = "package35"
        after = [line.rsplit(" ", 1)[0] for line in sorted(order(self.tree, packages).splitlines(), key=lambda line: -int(line.rsplit(" ", 1)[1]))]
        self.assertIn("usr/bin/new", after)
        self.assertEqual([name for name in after if name != "usr/bin/new"], before)

    def test_the_program(self) -> None:
        program = [sys.executable, TOP / "tools/image/order.py", self.tree]
        done = subprocess.run(program, capture_output=True, text=True)
        self.assertEqual(done.returncode, 2)
        self.assertIn("--lists or --buildroot", done.stderr)
        lists = self.work / "lists"
        lists.mkdir()
        (lists / "one.list").write_text("/usr/bin/file1\n")
        self.assertEqual(of_lists(lists), {"usr/bin/file1": "one"})
        done = subprocess.run([*program, "--lists", lists], capture_output=True, text=True, check=True)
        self.assertEqual(done.stdout, "usr/bin/file1 1\n")


if __name__ == "__main__":
    unittest.main()
