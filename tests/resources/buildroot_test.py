"""resources/buildroot as far as it can be checked without Buildroot: make reads every package, and what they name is there."""

from __future__ import annotations

import hashlib
import os
import re
import subprocess
import tempfile
import unittest
from pathlib import Path

SOURCE = Path(os.environ["PIBOX_SOURCE"])
TREE = SOURCE / "resources/buildroot"
PACKAGES = sorted(path.name for path in (TREE / "package").iterdir())
# What Buildroot defines, as far as the packages use it: each package says what it is called and prints its variables.
INFRASTRUCTURE = """
qstrip = $(strip $(subst ",,$(1)))
define package
$(info $(1) $(2) VERSION $($(1)_VERSION))
$(foreach v,SITE SOURCE LICENSE LICENSE_FILES DEPENDENCIES CONF_OPTS,$(info $(1) $(2) $(v) $($(1)_$(v))))
endef
file = $(notdir $(lastword $(MAKEFILE_LIST)))
upper = $(shell echo $(basename $(file)) | tr a-z- A-Z_)
cmake-package = $(call package,$(upper),cmake)
autotools-package = $(call package,$(upper),autotools)
BR2_EXTERNAL_PIBOX_UPGRADE_PATH = %s
include $(BR2_EXTERNAL_PIBOX_UPGRADE_PATH)/external.mk
all:
"""
# What the build looks for, and the package that has it.
PROVIDED_BY = {
    "nlohmann_json": "json-for-modern-cpp", "Qca-qt6": "qca-qt6", "KF6Archive": "kf6-karchive", "OpenSSL": "openssl", "PkgConfig": "host-pkgconf",
    "libsodium": "libsodium", "libsodium.a": "libsodium", "libsquashfs1": "libsquashfs-ng", "libzstd": "zstd", "liblzma": "xz",
    "libxxhash": "xxhash", "libcurl": "libcurl", "libqrencode": "libqrencode",
    "Qt6 Core": "qt6base", "Qt6 Network": "qt6base", "Qt6 DBus": "qt6base", "Qt6 Qml": "qt6declarative", "Qt6 Quick": "qt6declarative",
    "Qt6 QuickControls2": "qt6declarative", "Qt6 Svg": "qt6svg", "Qt6 LinguistTools": "host-qt6tools"}
NOT_ON_A_DEVICE = ("publish", "release", "tufclient")


def symbol(package: str) -> str:
    return package.upper().replace("-", "_")


class BuildrootTest(unittest.TestCase):
    @classmethod
    def setUpClass(cls) -> None:
        with tempfile.TemporaryDirectory() as folder:
            makefile = Path(folder) / "Makefile"
            makefile.write_text(INFRASTRUCTURE % TREE)
            done = subprocess.run(["make", "-n", "--warn-undefined-variables", "-f", makefile, "all"], capture_output=True, text=True, check=False)
        cls.errors = done.stderr if done.returncode else ""
        cls.values: dict[str, dict[str, str]] = {}
        for line in done.stdout.splitlines():
            words = line.split(" ", 3)
            if len(words) >= 3 and words[1] in ("cmake", "autotools"):
                cls.values.setdefault(words[0], {})[words[2]] = words[3].strip() if len(words) > 3 else ""

    def of(self, package: str) -> dict[str, str]:
        return self.values[symbol(package)]

    def test_make_reads_every_package(self) -> None:
        self.assertEqual(self.errors, "")
        self.assertEqual(sorted(self.values), sorted(symbol(name) for name in PACKAGES))

    def test_every_package_has_what_a_package_needs(self) -> None:
        menu = (TREE / "Config.in").read_text()
        for package in PACKAGES:
            values = self.of(package)
            for name in ("VERSION", "SITE", "LICENSE"):
                self.assertTrue(values[name], f"{package} has no {name}")
            config = (TREE / "package" / package / "Config.in").read_text()
            self.assertIn(f"config BR2_PACKAGE_{symbol(package)}\n", config)
            self.assertIn(f"/package/{package}/Config.in", menu)

    def test_hashes(self) -> None:
        for package in PACKAGES:
            lines = [line.split() for line in (TREE / f"package/{package}/{package}.hash").read_text().splitlines() if not line.startswith("#")]
            self.assertTrue(all(len(line) == 3 and line[0] == "sha256" and re.fullmatch("[0-9a-f]{64}", line[1]) for line in lines), lines)
            hashed = {line[2]: line[1] for line in lines}
            values = self.of(package)
            for file in values["LICENSE_FILES"].split() + values["SOURCE"].split():
                self.assertIn(file, hashed, f"{package}: no hash for {file}")
            if package.startswith("pibox-"):
                self.assertEqual(hashed["LICENSE"], hashlib.sha256((SOURCE / "LICENSE").read_bytes()).hexdigest())
                self.assertEqual((Path(values["SITE"]) / "CMakeLists.txt").resolve(), SOURCE / "CMakeLists.txt")

    def test_what_is_waited_for_is_selected(self) -> None:
        """What a package is built after is switched on with it, and of this folder nothing is switched on that is not waited for."""
        for package in PACKAGES:
            config = (TREE / f"package/{package}/Config.in").read_text()
            selected = set(re.findall(r"^\tselect BR2_PACKAGE_(\w+)", config, re.MULTILINE))
            # Without an option of its own, and part of every Qt 6.
            needed = set(self.of(package)["DEPENDENCIES"].split()) - {"host-pkgconf", "qt6base"}
            self.assertLessEqual({symbol(name) for name in needed}, selected, package)
            self.assertLessEqual(selected & {symbol(name) for name in PACKAGES}, {symbol(name) for name in needed}, package)

    def test_what_cmake_looks_for_is_waited_for(self) -> None:
        """Each library that the build asks for comes from a package that is built before it."""
        rooms = [SOURCE / "CMakeLists.txt", *(path for folder in ("backend", "app", "qml") for path in sorted((SOURCE / folder).rglob("CMakeLists.txt")))]
        found: set[str] = set()
        for path in rooms:
            if path.parent.name in NOT_ON_A_DEVICE:
                continue
            for call, words in re.findall(r"^(find_package|find_library|pkg_check_modules)\((.*)\)", path.read_text(), re.MULTILINE):
                name, *more = words.split()
                if call == "pkg_check_modules":
                    found.add(more[-1])
                elif call == "find_library":
                    found.add(more[more.index("NAMES") + 1] if "NAMES" in more else more[0])
                elif "COMPONENTS" in more:
                    found.update(f"{name} {part}" for part in more[more.index("COMPONENTS") + 1:])
                else:
                    found.add(name)
        self.assertIn("Qt6 Quick", found)
        self.assertLessEqual({PROVIDED_BY[name] for name in found}, set(self.of("pibox-upgrade")["DEPENDENCIES"].split()))

    def test_our_options_are_options(self) -> None:
        known = "".join(path.read_text() for path in (SOURCE / "CMakeLists.txt", SOURCE / "backend/base/CMakeLists.txt"))
        for package in ("pibox-bank", "pibox-upgrade"):
            for option in re.findall(r"-D(PIBOX_\w+)=", self.of(package)["CONF_OPTS"]):
                self.assertIn(f"option({option} ", known)

    def test_fragments(self) -> None:
        for name, prefix in (("linux.fragment", "CONFIG_"), ("pibox.fragment", "BR2_")):
            lines = [line for line in (TREE / name).read_text().splitlines() if line and not line.startswith("#")]
            names = [line.split("=")[0] for line in lines]
            self.assertEqual(len(set(names)), len(names), "an option twice")
            for line in lines:
                self.assertRegex(line, rf'^{prefix}[A-Z0-9_]+=(y|m|".+")$')


if __name__ == "__main__":
    unittest.main()
