"""The root of an image is filled without touching the machine it is made on."""

import lzma
import sys
import tempfile
import unittest
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2] / "tools/image"))
from closure import Root, foreign_libraries, libraries, unpack_modules  # noqa: E402


class RootTest(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.outside = Path(folder.name) / "outside"
        self.outside.write_text("of this machine")
        self.source = Path(folder.name) / "source"
        (self.source / "usr/sbin").mkdir(parents=True)
        (self.source / "usr/sbin/init").write_text("of the image")
        self.root = Root(Path(folder.name) / "root")
        self.root.path("usr/sbin").mkdir(parents=True)

    def test_nothing_is_written_through_a_link(self):
        for fill in (lambda: self.root.add(self.source / "usr/sbin/init", "usr/sbin/init"),
                     lambda: self.root.add_tree(self.source, "/"),
                     lambda: self.root.write("usr/sbin/init", "of the image")):
            link = self.root.path("usr/sbin/init")
            link.unlink(missing_ok=True)
            link.symlink_to(self.outside)
            fill()
            self.assertEqual(self.outside.read_text(), "of this machine")
            self.assertEqual(link.read_text(), "of the image")
            self.assertFalse(link.is_symlink())

    def test_a_folder_that_is_a_link_out_is_refused(self):
        self.root.path("etc").symlink_to(self.source)
        self.assertRaises(ValueError, self.root.write, "etc/passwd", "x")

    def test_libraries_of_a_program(self):
        self.assertTrue(any(path.name.startswith("libc.so") for path in libraries([Path("/usr/bin/env")])))

    def test_libraries_of_a_program_that_does_not_run_here(self):
        """Read from the file they are those that the dynamic linker names."""
        program = Path("/usr/bin/python3")
        self.assertEqual({path.name for path in foreign_libraries([program], Path("/"))}, {path.name for path in libraries([program])})
        self.assertRaises(ValueError, foreign_libraries, [program], self.source)

    def test_modules_lie_unpacked(self):
        """So that squashfs packs them, and an upgrade finds what of them has stayed."""
        folder = self.root.path("usr/lib/modules/6.12.1/kernel/fs")
        folder.mkdir(parents=True)
        for number in range(3):
            (folder / f"fs{number}.ko.xz").write_bytes(lzma.compress(b"module %d" % number, check=lzma.CHECK_CRC32))
        (folder / "plain.ko").write_bytes(b"plain")
        (folder / "other.xz").write_bytes(lzma.compress(b"no module"))
        unpack_modules(self.root.folder)
        self.assertEqual({path.name: path.read_bytes() for path in folder.iterdir() if path.suffix == ".ko"},
                         {"fs0.ko": b"module 0", "fs1.ko": b"module 1", "fs2.ko": b"module 2", "plain.ko": b"plain"})
        self.assertEqual({path.name for path in folder.iterdir() if path.suffix == ".xz"}, {"other.xz"})


if __name__ == "__main__":
    unittest.main()
