"""What a Raspberry Pi's firmware reads from the boot partition, and what it decides to start.

Source: Raspberry Pi documentation, "config.txt" (file format, conditional filters, boot options: kernel, cmdline, initramfs,
os_prefix, device_tree) and "boot flow" (tryboot). Only what chooses the kernel is here; screens, clocks and overlays are not.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from fat import Files

INCLUDE_DEPTH = 8
# A model answers to these filters; every one is also in [all].
FILTERS = {
    "pi2": ["pi2"],
    "pi3": ["pi3"],
    "pi3+": ["pi3", "pi3+"],
    "pi4": ["pi4"],
    "pi400": ["pi4", "pi400"],
    "pi5": ["pi5"],
}
MODEL_FILTERS = {"pi0", "pi0w", "pi02", "pi1", "pi2", "pi3", "pi3+", "pi4", "pi400", "cm4", "cm4s", "pi5", "pi500", "cm5"}
DEVICE_TREES = {
    "pi2": "bcm2709-rpi-2-b.dtb",
    "pi3": "bcm2710-rpi-3-b.dtb",
    "pi3+": "bcm2710-rpi-3-b-plus.dtb",
    "pi4": "bcm2711-rpi-4-b.dtb",
    "pi400": "bcm2711-rpi-400.dtb",
    "pi5": "bcm2712-rpi-5-b.dtb",
}


@dataclass(frozen=True)
class Model:
    """The machine that reads. `needs_device_tree` False: a PC, which has none, so os_prefix is not tested for one."""

    name: str = "pi2"
    line_limit: int = 98  # 78 on firmware of before 2020; what is beyond is not read
    needs_device_tree: bool = True


class BootError(Exception):
    """The firmware found nothing that it can start: a PiBox would blink its LED."""


@dataclass
class Choice:
    """What is started: names in the boot partition, and the command line."""

    kernel: str
    initramfs: list[str]
    command_line: str
    device_tree: str | None
    os_prefix: str
    tryboot: bool
    watchdog: int = 0  # seconds until a system that feeds no watchdog is restarted; 0: never
    notes: list[str] = field(default_factory=list)  # what a person should know: a prefix that was ignored, a line cut


class Config:
    """The settings of config.txt and what it includes: the last value of a name counts."""

    def __init__(self, files: Files, model: Model, tryboot: bool) -> None:
        self.files, self.model, self.tryboot = files, model, tryboot
        self.values: dict[str, str] = {}
        self.initramfs: list[str] = []
        self.notes: list[str] = []
        self.name = "tryboot.txt" if tryboot else "config.txt"
        if not self._read(self.name, 0):
            # Without tryboot.txt the flag has no effect; without config.txt everything is at its default.
            self.name = "config.txt"
            self._read(self.name, 0)

    def _read(self, name: str, depth: int) -> bool:
        data = self.files.read(name)
        if data is None:
            return False
        if depth > INCLUDE_DEPTH:
            self.notes.append(f"{name}: includes are nested too deeply")
            return True
        # A filter lasts to the end of its file.
        model_ok = tryboot_ok = other_ok = True
        for raw in data.replace(b"\r\n", b"\n").split(b"\n"):
            line = raw.decode("latin-1")
            if len(line) > self.model.line_limit and not line.lstrip().startswith("#"):
                self.notes.append(f"{name}: a line of {len(line)} characters is cut at {self.model.line_limit}")
            line = line[: self.model.line_limit].split("#", 1)[0].strip()
            if line.startswith("[") and line.endswith("]"):
                kind = line[1:-1].strip().lower()
                if kind == "all":
                    model_ok = tryboot_ok = other_ok = True
                elif kind == "none":
                    other_ok = False
                elif kind == "tryboot":
                    tryboot_ok = self.tryboot
                elif kind in MODEL_FILTERS:
                    model_ok = kind in FILTERS.get(self.model.name, [])
                else:  # a serial number, a display, a pin: not this machine's
                    other_ok = False
            elif line and model_ok and tryboot_ok and other_ok:
                self._setting(name, line, depth)
        return True

    def _setting(self, name: str, line: str, depth: int) -> None:
        word, _, rest = line.partition(" ")
        if word == "include":
            if not self._read(rest.strip(), depth + 1):
                self.notes.append(f"{name}: includes {rest.strip()}, which is not there")
        elif word == "initramfs":
            files = rest.split()
            self.initramfs = files[0].split(",") if files else []
        elif "=" in line:
            key, _, value = line.partition("=")
            self.values[key.strip()] = value.strip()


def choose(files: Files, model: Model, tryboot: bool = False) -> Choice:
    """What the firmware starts. Raises BootError where it would find no kernel."""
    config = Config(files, model, tryboot)
    values, notes = config.values, list(config.notes)
    kernel = values.get("kernel", "kernel7.img" if model.name in ("pi2", "pi3", "pi3+") else "kernel8.img")
    tree = values.get("device_tree", DEVICE_TREES.get(model.name, ""))
    prefix = values.get("os_prefix", "")

    def prefixed(name: str) -> str:
        # A name that starts with a slash is not prefixed.
        return name.lstrip("/") if name.startswith("/") else prefix + name

    def there(name: str) -> bool:
        return bool(files.read(name))

    if prefix and not (there(prefixed(kernel)) and (not model.needs_device_tree or there(prefixed(tree)))):
        notes.append(f"os_prefix={prefix} is ignored: no kernel or device tree there")
        prefix = ""
    if not there(prefixed(kernel)):
        raise BootError(f"no kernel: {prefixed(kernel)} is not in the boot partition")
    device_tree = prefixed(tree) if model.needs_device_tree else None
    if device_tree and not there(device_tree):
        notes.append(f"no device tree: {device_tree}")
        device_tree = None
    initramfs = []
    for name in config.initramfs:
        # The firmware goes on without an initramfs that it cannot load; the kernel then finds no init.
        if files.read(prefixed(name)) is None:
            notes.append(f"no initramfs: {prefixed(name)}")
        else:
            initramfs.append(prefixed(name))
    text = files.read(prefixed(values.get("cmdline", "cmdline.txt")))
    command_line = (text or b"").decode("latin-1").split("\n", 1)[0].strip()
    seconds = values.get("kernel_watchdog_timeout", "0")
    return Choice(prefixed(kernel), initramfs, command_line, device_tree, prefix, config.name == "tryboot.txt",
                  int(seconds) if seconds.isdecimal() else 0, notes)
