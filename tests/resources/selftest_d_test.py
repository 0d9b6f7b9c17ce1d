"""The self-tests that are shipped, each run by BusyBox with nothing but BusyBox, on made-up machines: good ones and broken ones."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import tempfile
import unittest
from pathlib import Path

FOLDER = Path(os.environ["PIBOX_SOURCE"]) / "resources/selftest.d"
PASSED, FAILED, SKIPPED = 0, 1, 77


class Machine(unittest.TestCase):
    """A machine in a folder: /sys, /proc and the root of an image."""

    test = ""

    def setUp(self) -> None:
        self.work = Path(tempfile.mkdtemp(prefix="pibox-selftest."))
        self.addCleanup(shutil.rmtree, self.work)
        self.root, self.sys, self.proc, self.tools = (self.work / name for name in ("root", "sys", "proc", "bin"))
        for folder in (self.root, self.sys, self.proc, self.tools):
            folder.mkdir()
        subprocess.run(["/bin/busybox", "--install", "-s", self.tools], check=True)
        self.baseline = self.work / "baseline"
        self.patience = 0
        self.role = "trial"

    def put(self, path: Path, text: str = "") -> Path:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text)
        return path

    def tool(self, name: str, body: str) -> None:
        path = self.tools / name
        path.unlink(missing_ok=True)
        path.write_text(f"#!{self.tools}/sh\n{body}\n")
        path.chmod(0o755)

    def environment(self) -> dict[str, str]:
        env = {"PATH": str(self.tools), "LC_ALL": "C", "PIBOX_ROLE": self.role, "PIBOX_BANK": "pibox-1", "PIBOX_STATE_DIR": str(self.work),
               "PIBOX_ROOT": str(self.root), "PIBOX_SYS": str(self.sys), "PIBOX_PROC": str(self.proc), "PIBOX_KERNEL": "6.12.0",
               "PIBOX_PATIENCE": str(self.patience),
               # BusyBox may prefer its own applets to what is in the path.
               "PIBOX_IP": str(self.tools / "ip"), "PIBOX_DF": str(self.tools / "df")}
        if self.baseline.exists():
            env["PIBOX_BASELINE"] = str(self.baseline)
        return env

    def call(self, *words: str) -> subprocess.CompletedProcess:
        return subprocess.run([self.tools / "sh", FOLDER / self.test, *words], env=self.environment(), capture_output=True, text=True,
                              timeout=60, check=False)

    def expect(self, code: int, reason: str = "") -> None:
        result = self.call()
        lines = (result.stdout + result.stderr).strip().splitlines()
        self.assertEqual(result.returncode, code, lines)
        self.assertEqual(len(lines), 1, lines)  # nothing but the reason: no shell complaints
        self.assertIn(reason, lines[-1])

    def keep_baseline(self) -> dict:
        """What the committed bank leaves: as the runner writes it, sorted and without spaces."""
        result = self.call("--baseline")
        self.assertEqual(result.returncode, 0, result.stdout + result.stderr)
        value = json.loads(result.stdout)
        self.baseline.write_text(json.dumps(value, sort_keys=True, separators=(",", ":")) + "\n")
        return value

    def no_baseline(self) -> None:
        self.assertEqual(self.call("--baseline").returncode, SKIPPED)


class Modules(Machine):
    test = "10-modules"

    def device(self, bus: str, name: str, modalias: str, driver: bool = True) -> Path:
        folder = self.sys / "bus" / bus / "devices" / name
        self.put(folder / "modalias", modalias + "\n")
        if driver:
            (folder / "driver").mkdir()
        return folder

    def test_what_the_release_expects(self) -> None:
        expected = self.root / "usr/lib/pibox/expected-modules"
        self.expect(SKIPPED, "does not say")
        self.put(expected, "# for the Pi\nbrcmfmac\nsnd-bcm2835 # sound\n\nvc4\n")
        self.put(self.proc / "modules", "brcmfmac 300000 0 - Live 0x0\n")
        (self.sys / "module/snd_bcm2835").mkdir(parents=True)
        self.expect(FAILED, "the driver vc4 is not loaded")
        self.put(self.root / "lib/modules/6.12.0/modules.builtin", "kernel/drivers/gpu/drm/vc4/vc4.ko\n")
        self.expect(PASSED, "All drivers are there.")

    def test_modules_of_another_kernel(self) -> None:
        (self.root / "lib/modules/6.1.0").mkdir(parents=True)
        self.expect(FAILED, "no drivers for the kernel that is running, 6.12.0")

    def test_devices_keep_their_drivers(self) -> None:
        self.no_baseline()
        card = self.device("sdio", "mmc1:0001:1", "sdio:c00v02D0dA9A6")
        self.device("pci", "0000:00:01.0", "pci:v00001AF4d00001000sv*", driver=False)
        self.assertEqual(self.keep_baseline(), {"driven": ["sdio:c00v02D0dA9A6"]})
        self.expect(PASSED)
        (card / "driver").rmdir()
        self.expect(FAILED, "the device sdio:c00v02D0dA9A6 worked in the old image and has no driver in this one")
        shutil.rmtree(card)
        self.expect(FAILED, "is not found")
        self.device("sdio", "mmc2:0001:1", "sdio:c00v02D0dA9A6")  # the same under another name
        self.expect(PASSED)

    def test_it_waits_for_a_driver(self) -> None:
        card = self.device("sdio", "mmc1:0001:1", "sdio:c00v02D0dA9A6")
        self.keep_baseline()
        (card / "driver").rmdir()
        self.patience = 10
        later = subprocess.Popen(["sh", "-c", f"sleep 1.5; mkdir {card}/driver"])
        self.expect(PASSED)
        later.wait()


class Userdata(Machine):
    test = "20-userdata"

    def mounted(self, options: str) -> None:
        (self.root / "userdata").mkdir(exist_ok=True)
        self.put(self.proc / "mounts", f"/dev/mmcblk0p3 {self.root}/userdata ext4 {options} 0 0\n")

    def test_it_is_mounted_and_can_be_written(self) -> None:
        self.no_baseline()
        self.expect(FAILED, "/userdata is missing")
        (self.root / "userdata").mkdir()
        self.put(self.proc / "mounts", "none / overlay rw 0 0\n")
        self.expect(FAILED, "not mounted")
        self.mounted("ro,noatime")
        self.expect(FAILED, "can only be read")
        self.mounted("rw,noatime,errors=remount-ro")
        self.expect(PASSED, "can be written")
        self.assertEqual(list((self.root / "userdata").iterdir()), [])

    def test_only_a_trial_writes(self) -> None:
        self.mounted("rw")
        self.role = "current"
        before = (self.root / "userdata").stat().st_mtime_ns
        self.expect(PASSED, "Your data is mounted.")
        self.assertEqual((self.root / "userdata").stat().st_mtime_ns, before)

    def test_a_full_partition_is_not_the_images_fault(self) -> None:
        self.mounted("rw")
        # Nobody, root included, can make a file there.
        (self.root / "userdata").rmdir()
        (self.root / "userdata").symlink_to("/proc/self")
        self.tool("df", "echo 'F 1 1 0 100% /userdata'")
        self.expect(SKIPPED, "is full")
        self.tool("df", "echo 'F 1 1 500 1% /userdata'")
        self.expect(FAILED, "cannot be written")


class Usb(Machine):
    test = "30-usb"

    def device(self, name: str, ids: str, drivers: int = 1, interfaces: int = 1, removable: str = "unknown") -> Path:
        folder = self.sys / "bus/usb/devices" / name
        self.put(folder / "idVendor", ids.split(":")[0] + "\n")
        self.put(folder / "idProduct", ids.split(":")[1] + "\n")
        self.put(folder / "removable", removable + "\n")
        for n in range(interfaces):
            interface = folder.parent / f"{name}:1.{n}"
            interface.mkdir()
            if n < drivers:
                (interface / "driver").mkdir()
        return folder

    def remove(self, name: str) -> None:
        for path in (self.sys / "bus/usb/devices").glob(f"{name}*"):
            shutil.rmtree(path)

    def a_pi(self) -> None:
        self.device("usb1", "1d6b:0002")
        self.device("1-1", "0424:9514", removable="fixed")
        self.device("1-1.4", "046d:c31c", interfaces=2, drivers=2)
        self.device("1-1.5", "dead:beef", interfaces=2, drivers=1)  # never worked as a whole

    def test_no_usb(self) -> None:
        self.no_baseline()
        self.expect(SKIPPED, "no USB")

    def test_all_is_as_it_was(self) -> None:
        self.a_pi()
        self.expect(PASSED, "1 buses, 3 devices")
        self.assertEqual(self.keep_baseline(), {"buses": 1, "fixed": ["0424:9514"], "working": ["0424:9514", "046d:c31c"]})
        self.expect(PASSED)

    def test_the_host_has_no_driver(self) -> None:
        self.a_pi()
        self.keep_baseline()
        shutil.rmtree(self.sys / "bus/usb")
        self.expect(FAILED, "1 USB buses worked in the old image, 0 in this one")

    def test_a_keyboard_has_no_driver(self) -> None:
        self.a_pi()
        self.keep_baseline()
        (self.sys / "bus/usb/devices/1-1.4:1.0/driver").rmdir()
        self.expect(FAILED, "the USB device 046d:c31c worked in the old image and has no driver in this one")

    def test_pulling_a_keyboard_is_no_fault_but_losing_the_hub_is(self) -> None:
        self.a_pi()
        self.keep_baseline()
        self.remove("1-1.4")
        self.expect(PASSED)
        self.remove("1-1")
        self.expect(FAILED, "the built-in USB device 0424:9514 of the old image is not found")


class Network(Machine):
    test = "40-network"

    def setUp(self) -> None:
        super().setUp()
        self.tool("ip", f'[ ! -e "{self.work}/address.$5" ] || echo "2: $5 inet 192.168.1.7/24"')
        self.card("lo", physical=False)

    def card(self, name: str, carrier: int = 1, wireless: bool = False, physical: bool = True, address: bool = False) -> None:
        folder = self.sys / "class/net" / name
        shutil.rmtree(folder, ignore_errors=True)
        self.put(folder / "carrier", f"{carrier}\n")
        if physical:
            (folder / "device").mkdir()
        if wireless:
            (folder / "wireless").mkdir()
        (self.work / f"address.{name}").unlink(missing_ok=True)
        if address:
            self.put(self.work / f"address.{name}")

    def test_nothing_to_compare_with(self) -> None:
        self.expect(SKIPPED, "nothing to compare")
        self.assertEqual(self.keep_baseline(), {"address": [], "link": []})
        self.expect(SKIPPED, "no network either")

    def test_wired_under_another_name(self) -> None:
        self.card("eth0", address=True)
        self.assertEqual(self.keep_baseline(), {"address": ["wired"], "link": ["wired"]})
        self.expect(PASSED, "The network works: wired.")
        shutil.rmtree(self.sys / "class/net/eth0")
        self.expect(FAILED, "the wired network had a connection in the old image and has none in this one")
        self.card("end0", address=True)
        self.expect(PASSED)
        self.card("end0", address=False)
        self.expect(FAILED, "the wired network had an address in the old image and has got none in this one")
        self.card("end0", carrier=0)
        self.expect(FAILED, "had a connection")

    def test_a_wireless_that_does_not_come_back(self) -> None:
        self.card("eth0", address=True)
        self.card("wlan0", wireless=True, address=True)
        self.assertEqual(self.keep_baseline(), {"address": ["wired", "wireless"], "link": ["wired", "wireless"]})
        self.expect(PASSED, "wired and wireless")
        self.card("wlan0", wireless=True, carrier=0)
        self.expect(FAILED, "the wireless network had a connection")

    def test_a_link_without_an_address_is_held_to_no_more(self) -> None:
        self.card("eth0")
        self.assertEqual(self.keep_baseline(), {"address": [], "link": ["wired"]})
        self.expect(PASSED)

    def test_it_waits_for_an_address(self) -> None:
        self.card("eth0", address=True)
        self.keep_baseline()
        self.card("eth0")
        self.patience = 10
        later = subprocess.Popen(["sh", "-c", f"sleep 1.5; touch {self.work}/address.eth0"])
        self.expect(PASSED)
        later.wait()


class Display(Machine):
    test = "50-display"

    def test_no_screen(self) -> None:
        self.no_baseline()
        self.expect(SKIPPED, "no screen")

    def test_an_x_server(self) -> None:
        unix = self.proc / "net/unix"
        self.put(unix, "Num RefCount\n0000: 00000002 00000000 00010000 0001 01 1234 @/tmp/.X11-unix/X0\n")
        self.assertEqual(self.keep_baseline(), {"driver": False, "frame_buffer": False, "x": True})
        self.expect(PASSED, "The screen works.")
        self.put(unix, "Num RefCount\n0000: 00000002 00000000 00010000 0001 01 1234 /run/dbus/system_bus_socket\n")
        self.expect(FAILED, "the X server ran in the old image and does not run in this one")

    def test_a_frame_buffer_may_become_a_driver_but_not_nothing(self) -> None:
        frame_buffer = self.sys / "class/graphics/fb0"
        frame_buffer.mkdir(parents=True)
        self.keep_baseline()
        self.expect(PASSED)
        frame_buffer.rmdir()
        self.expect(FAILED, "the screen worked in the old image")
        (self.sys / "class/drm/card0").mkdir(parents=True)
        self.expect(PASSED)


class Service(Machine):
    test = "60-dbus-service"

    def test_it_answers(self) -> None:
        self.no_baseline()
        self.tool("dbus-send", f'echo "$*" >"{self.work}/asked"; echo "   variant string \\"Idle\\""')
        self.expect(PASSED, "answers")
        self.assertIn("--dest=org.pibox.Upgrade1", (self.work / "asked").read_text())

    def test_it_does_not(self) -> None:
        for said, reason in (("Error org.freedesktop.DBus.Error.ServiceUnknown: The name was not provided by any .service files", "not installed"),
                             ('Failed to open connection to "system" message bus: no such file', "The system bus is not running."),
                             ("Error org.freedesktop.DBus.Error.NoReply: Did not receive a reply", "does not answer: Error org")):
            self.tool("dbus-send", f"echo '{said}' >&2; exit 1")
            self.expect(FAILED, reason)

    def test_it_starts_late(self) -> None:
        self.patience = 10
        self.tool("dbus-send", f'[ -e "{self.work}/up" ] && exit 0; touch "{self.work}/up"; echo "no reply" >&2; exit 1')
        self.expect(PASSED)

    def test_by_the_command_line_program(self) -> None:
        self.expect(FAILED, "no program to ask")
        self.tool("pibox-upgradectl", "echo 'Your PiBox runs 1.4.2.'")
        self.expect(PASSED)


class AllOfThem(unittest.TestCase):
    def test_headers(self) -> None:
        tests = sorted(FOLDER.iterdir())
        self.assertGreaterEqual(len(tests), 6)
        for test in tests:
            head = test.read_text().splitlines()[:20]
            self.assertEqual(head[0], "#!/bin/sh", test)
            self.assertTrue(any(line.startswith("# Title: ") for line in head), test)
            self.assertTrue(any(line.startswith("# Timeout: ") for line in head), test)
            self.assertTrue(os.access(test, os.X_OK), test)


if __name__ == "__main__":
    unittest.main(verbosity=2)
