"""The firmware simulator against what the Raspberry Pi documentation says of config.txt and os_prefix."""

import sys
import unittest
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2] / "tools/qemu"))
from firmware import BootError, Model, choose  # noqa: E402


class Fat(dict):
    """A boot partition: names in any case."""

    def __init__(self, files):
        super().__init__({name.lower(): data.encode() for name, data in files.items()})

    def read(self, name):
        return self.get(name.lower())


PC = Model("pi2", needs_device_tree=False)
BANK = {"a/kernel": "A", "a/bcm2709-rpi-2-b.dtb": "T", "a/initramfs": "I", "a/cmdline.txt": "root=a\n"}
PLAIN = {"kernel7.img": "K", "bcm2709-rpi-2-b.dtb": "T", "cmdline.txt": "root=plain"}


class FirmwareTest(unittest.TestCase):
    def test_defaults_without_config(self):
        choice = choose(Fat(PLAIN), Model())
        self.assertEqual((choice.kernel, choice.device_tree, choice.command_line), ("kernel7.img", "bcm2709-rpi-2-b.dtb", "root=plain"))

    def test_no_kernel_is_an_error(self):
        self.assertRaises(BootError, choose, Fat({"config.txt": "kernel=nothing"}), Model())

    def test_prefix_goes_before_every_name(self):
        config = {"config.txt": "include bank.txt\nkernel=kernel\ninitramfs initramfs followkernel\n", "bank.txt": "os_prefix=a/\n"}
        choice = choose(Fat({**PLAIN, **BANK, **config}), Model())
        self.assertEqual((choice.kernel, choice.initramfs, choice.command_line, choice.device_tree),
                         ("a/kernel", ["a/initramfs"], "root=a", "a/bcm2709-rpi-2-b.dtb"))

    def test_prefix_is_ignored_without_device_tree(self):
        files = {**PLAIN, "config.txt": "os_prefix=a/", "a/kernel7.img": "A", "a/cmdline.txt": "root=a"}
        choice = choose(Fat(files), Model())
        self.assertEqual((choice.kernel, choice.os_prefix, choice.command_line), ("kernel7.img", "", "root=plain"))
        self.assertTrue(any("ignored" in note for note in choice.notes))

    def test_a_pc_asks_for_the_kernel_only(self):
        files = {"config.txt": "os_prefix=a/\nkernel=kernel", "a/kernel": "A"}
        self.assertEqual(choose(Fat(files), PC).kernel, "a/kernel")

    def test_prefix_is_ignored_without_kernel(self):
        files = {**PLAIN, "config.txt": "os_prefix=a/", "a/bcm2709-rpi-2-b.dtb": "T"}
        self.assertEqual(choose(Fat(files), Model()).kernel, "kernel7.img")

    def test_an_empty_kernel_is_none(self):
        files = {**PLAIN, "config.txt": "os_prefix=a/", "a/kernel7.img": "", "a/bcm2709-rpi-2-b.dtb": "T"}
        self.assertEqual(choose(Fat(files), Model()).kernel, "kernel7.img")

    def test_a_leading_slash_escapes_the_prefix(self):
        files = {**BANK, "config.txt": "os_prefix=a/\nkernel=kernel\ncmdline=/cmdline.txt", "cmdline.txt": "root=top"}
        self.assertEqual(choose(Fat(files), Model()).command_line, "root=top")

    def test_the_last_value_counts(self):
        files = {"config.txt": "kernel=one\nkernel=two", "one": "1", "two": "2"}
        self.assertEqual(choose(Fat(files), PC).kernel, "two")

    def test_model_filters(self):
        files = {"config.txt": "[pi4]\nkernel=four\n[pi2]\nkernel=two\n[all]\ninitramfs i followkernel", "four": "4", "two": "2", "i": "I"}
        choice = choose(Fat(files), PC)
        self.assertEqual((choice.kernel, choice.initramfs), ("two", ["i"]))
        self.assertEqual(choose(Fat(files), Model("pi4", needs_device_tree=False)).kernel, "four")

    def test_none_and_tryboot_filters(self):
        files = {"config.txt": "kernel=one\n[none]\nkernel=two\n[all]\n[tryboot]\nkernel=three", "one": "1", "two": "2", "three": "3"}
        self.assertEqual(choose(Fat(files), PC).kernel, "one")
        self.assertEqual(choose(Fat(files), PC, tryboot=True).kernel, "three")

    def test_a_filter_ends_with_its_file(self):
        files = {"config.txt": "include x.txt\nkernel=one", "x.txt": "[pi4]\nkernel=two", "one": "1", "two": "2"}
        self.assertEqual(choose(Fat(files), PC).kernel, "one")

    def test_tryboot_txt_is_used_instead(self):
        files = {"config.txt": "kernel=one", "tryboot.txt": "kernel=two", "one": "1", "two": "2"}
        self.assertEqual(choose(Fat(files), PC, tryboot=True).kernel, "two")
        self.assertEqual(choose(Fat(files), PC).kernel, "one")

    def test_tryboot_without_its_file_is_a_plain_start(self):
        choice = choose(Fat({"config.txt": "kernel=one", "one": "1"}), PC, tryboot=True)
        self.assertEqual((choice.kernel, choice.tryboot), ("one", False))

    def test_long_lines_are_cut(self):
        name = "n" * 64
        line = f"os_prefix={name}/"  # 75 characters: the longest image id still fits old firmware
        files = {"config.txt": f"{line}\nkernel=kernel", f"{name}/kernel": "K"}
        self.assertEqual(choose(Fat(files), Model("pi2", 78, False)).kernel, f"{name}/kernel")
        files = {"config.txt": "kernel=" + "k" * 80, "k" * 71: "short", "k" * 80: "whole"}
        self.assertEqual(choose(Fat(files), Model("pi2", 78, False)).kernel, "k" * 71)
        self.assertEqual(choose(Fat(files), Model("pi2", 98, False)).kernel, "k" * 80)

    def test_comments_and_line_ends_of_a_pc(self):
        files = {"config.txt": "# kernel=no\r\nkernel=one # the first\r\n", "one": "1"}
        self.assertEqual(choose(Fat(files), PC).kernel, "one")

    def test_a_missing_include_is_told(self):
        choice = choose(Fat({**PLAIN, "config.txt": "include bank.txt"}), Model())
        self.assertTrue(any("bank.txt" in note for note in choice.notes))

    def test_an_include_of_itself_ends(self):
        choice = choose(Fat({**PLAIN, "config.txt": "include config.txt"}), Model())
        self.assertEqual(choice.kernel, "kernel7.img")

    def test_a_missing_initramfs_is_left_out(self):
        choice = choose(Fat({**PLAIN, "config.txt": "initramfs gone followkernel"}), Model())
        self.assertEqual(choice.initramfs, [])
        self.assertTrue(choice.notes)

    def test_the_command_line_is_the_first_line(self):
        self.assertEqual(choose(Fat({**PLAIN, "cmdline.txt": "a b\nc"}), Model()).command_line, "a b")


if __name__ == "__main__":
    unittest.main()
