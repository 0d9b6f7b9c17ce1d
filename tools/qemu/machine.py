"""A PiBox in QEMU: the machine types, one run of QEMU, and the firmware that reads the card again at every restart."""

from __future__ import annotations

import fcntl
import queue
import re
import shutil
import socket
import struct
import subprocess
import tempfile
import termios
import threading
import time
from dataclasses import dataclass, field
from pathlib import Path

from device_tree import FrameBuffer, add_frame_buffer
from fat import BootPartition
from firmware import Choice, Model, choose
from keyboard import press
from qmp import Qmp

RESTART = re.compile(r"reboot: Restarting system(?: with command '([^']*)')?")


@dataclass(frozen=True)
class Board:
    """A kind of machine: QEMU's options for it, and the model as which it reads config.txt."""

    qemu: str
    options: tuple[str, ...]
    drive: str  # %s: the image
    network: tuple[str, ...]
    screen: tuple[str, ...]
    model: Model
    append: str = ""  # what a kernel has to be told here
    slow: float = 1.0  # how many times longer than amd64 things take
    frame_buffer: FrameBuffer | None = None  # which the firmware switches on and tells the kernel of


VIRTIO_SCREEN = ("-device", "virtio-tablet-pci", "-device", "virtio-keyboard-pci", "-device", "virtio-gpu-pci,xres=800,yres=480")
BOARDS = {
    # Not -cpu max, and software emulation: a /dev/kvm may be there and useless.
    "amd64": Board(
        "qemu-system-x86_64",
        ("-M", "pc", "-cpu", "Nehalem", "-m", "512", "-accel", "tcg,thread=multi", "-smp", "2"),
        "file=%s,if=virtio,format=raw,cache=writeback",
        ("-device", "virtio-net-pci,netdev=net,romfile="),
        ("-device", "virtio-tablet-pci", "-device", "virtio-keyboard-pci", "-vga", "none", "-device", "VGA,xres=800,yres=480"),
        Model("pi2", needs_device_tree=False),
        # Linux gives up when a busy host starves its timer: "MP-BIOS bug: 8254 timer not connected to IO-APIC".
        append="no_timer_check",
    ),
    "virt-arm64": Board(
        "qemu-system-aarch64",
        ("-M", "virt", "-cpu", "cortex-a57", "-m", "512", "-accel", "tcg,thread=multi", "-smp", "2"),
        "file=%s,if=virtio,format=raw,cache=writeback",
        ("-device", "virtio-net-pci,netdev=net,romfile="),
        VIRTIO_SCREEN,
        Model("pi4", needs_device_tree=False),
        slow=2.0,
    ),
    "virt-armhf": Board(
        "qemu-system-arm",
        ("-M", "virt,highmem=off", "-m", "512", "-accel", "tcg,thread=multi", "-smp", "2"),
        "file=%s,if=virtio,format=raw,cache=writeback",
        ("-device", "virtio-net-pci,netdev=net,romfile="),
        VIRTIO_SCREEN,
        Model("pi2", needs_device_tree=False),
        slow=2.5,
    ),
    # Never one processor or single-threaded TCG here. The card's size has to be a power of two. No network: QEMU has not the chip of a real one.
    "raspi2b": Board(
        "qemu-system-arm",
        ("-M", "raspi2b", "-m", "1G", "-accel", "tcg,thread=multi", "-smp", "4",
         "-global", "bcm2835-fb.xres=800", "-global", "bcm2835-fb.yres=480", "-global", "bcm2835-fb.bpp=32", "-global", "bcm2835-fb.pixo=0"),
        "file=%s,if=sd,format=raw,cache=writeback",
        (),
        ("-device", "usb-kbd"),
        Model("pi2"),
        slow=8.0,
        frame_buffer=FrameBuffer(0x3c100000, 800, 480),  # where QEMU's GPU has it (hw/display/bcm2835_fb.c)
    ),
}


@dataclass
class Start:
    """One start of the machine, for the story told at the end."""

    choice: Choice
    reason: str = "running"  # why it ended
    restart_command: str | None = None  # what reboot(2) was given
    seconds: float = 0.0
    bitten: bool = False  # by the firmware's watchdog


@dataclass
class Machine:
    """A card in a machine. `power_on` reads the card as the firmware does; after a restart call it again."""

    image: Path
    board: Board = BOARDS["amd64"]
    folder: Path = field(default_factory=lambda: Path(tempfile.mkdtemp(prefix="pibox-qemu.")))
    screen: bool = False
    extra: list[str] = field(default_factory=list)
    append: str = ""  # added to the command line of every start
    serial: str = "socket"  # the console: "socket" (type() writes to it) or "stdio", the terminal; both also go to console.log
    keep_memory: bool = False  # it outlives a restart, as on a real machine (of 512 MiB)
    record: bool = False  # every write to the card goes to writes.N as well, N counting the starts from 0 (dm-log-writes' format)
    watchdog_patience: float = 3.0  # the firmware's watchdog waits so many times longer: emulation is slow
    starts: list[Start] = field(default_factory=list)
    tryboot: bool = False
    process: subprocess.Popen[bytes] | None = None
    qmp: Qmp | None = None
    _watchdog: threading.Timer | None = None

    @property
    def log(self) -> Path:
        return self.folder / "console.log"

    def console(self) -> str:
        return self.log.read_text(errors="replace") if self.log.exists() else ""

    def power_on(self) -> Choice:
        """Starts what the firmware chooses. Raises firmware.BootError where it finds nothing."""
        boot = BootPartition(self.image)
        choice = choose(boot, self.board.model, self.tryboot)
        self.tryboot = False  # the flag is cleared before the start: a power cut falls back
        files = self.folder / "boot"
        shutil.rmtree(files, ignore_errors=True)
        files.mkdir()
        (files / "kernel").write_bytes(boot.read(choice.kernel) or b"")
        command = [self.board.qemu, *self.board.options, "-no-reboot", "-nodefaults", "-kernel", str(files / "kernel"),
                   "-append", " ".join(filter(None, (choice.command_line, self.board.append, self.append))), *self._drive(),
                   *(("-netdev", "user,id=net", *self.board.network) if self.board.network else ()),
                   "-qmp", f"unix:{self.folder}/qmp,server=on,wait=off",
                   "-chardev", f"socket,id=agent,path={self.folder}/agent,server=on,wait=off"]
        if choice.initramfs:
            (files / "initramfs").write_bytes(b"".join(boot.read(name) or b"" for name in choice.initramfs))
            command += ["-initrd", str(files / "initramfs")]
        if choice.device_tree:
            (files / "dtb").write_bytes(boot.read(choice.device_tree) or b"")
            if self.screen and self.board.frame_buffer:
                add_frame_buffer(files / "dtb", self.board.frame_buffer)
            command += ["-dtb", str(files / "dtb")]
        if self.serial == "stdio":
            command += ["-chardev", f"stdio,id=console,mux=on,signal=off,logfile={self.log},logappend=on"]
        else:
            command += ["-chardev", f"socket,id=console,path={self.folder}/console,server=on,wait=off,logfile={self.log},logappend=on"]
        command += ["-serial", "chardev:console", "-serial", "chardev:agent"]
        if self.keep_memory:
            command += ["-object", f"memory-backend-file,id=ram,size=512M,share=on,mem-path={self.folder}/ram", "-machine", "memory-backend=ram"]
        command += [*self.board.screen] if self.screen else []
        command += self.extra if any(option == "-display" for option in self.extra) else ["-display", "none", *self.extra]
        for name in ("qmp", "agent", "console"):
            (self.folder / name).unlink(missing_ok=True)
        self._log_start = len(self.console())
        self.starts.append(Start(choice))
        self._started = time.monotonic()
        self.process = subprocess.Popen(command, stdin=None if self.serial == "stdio" else subprocess.DEVNULL)
        self.qmp = Qmp(self.folder / "qmp")
        if choice.watchdog:
            self._watchdog = threading.Timer(choice.watchdog * self.watchdog_patience, self._bite, [self.process, self.starts[-1]])
            self._watchdog.daemon = True
            self._watchdog.start()
        return choice

    def _drive(self) -> list[str]:
        if not self.record:
            return ["-drive", self.board.drive % self.image]
        log = self.folder / f"writes.{len(self.starts)}"
        log.touch()
        return ["-blockdev", f"driver=file,node-name=image,filename={self.image}", "-blockdev", f"driver=file,node-name=log,filename={log}",
                "-blockdev", "driver=blklogwrites,node-name=card,file=image,log=log,log-sector-size=512", "-device", "virtio-blk-pci,drive=card"]

    def _bite(self, process: subprocess.Popen[bytes], start: Start) -> None:
        """The firmware's watchdog, which nobody has fed: a restart without asking."""
        start.bitten = process.poll() is None
        process.kill()

    def feed(self) -> None:
        """The system is up and has taken the firmware's watchdog over."""
        if self._watchdog:
            self._watchdog.cancel()

    def type(self, text: str) -> None:
        """Types on the console."""
        with socket.socket(socket.AF_UNIX) as console:
            console.connect(str(self.folder / "console"))
            console.sendall(text.encode())
            # QEMU drops what it has not read when the line is closed, and reads no more than the guest takes.
            deadline = time.monotonic() + 60
            while struct.unpack("i", fcntl.ioctl(console, termios.TIOCOUTQ, bytes(4)))[0] and time.monotonic() < deadline:
                time.sleep(0.05)
            time.sleep(0.2)

    def press(self, text: str) -> None:
        """Types on the keyboard, as slowly as this board reads."""
        assert self.qmp
        press(self.qmp, text, 0.12 * max(1.0, self.board.slow / 2))

    def send(self, *events: tuple[str, dict[str, object]]) -> None:
        """Events for the guest's input devices, as QMP's input-send-event takes them."""
        assert self.qmp
        self.qmp.command("input-send-event", events=[{"type": kind, "data": data} for kind, data in events])

    def hold(self, *events: tuple[str, dict[str, object]]) -> threading.Event:
        """A person keeps something pressed; QEMU drops what comes before the guest's driver, so it is sent again and again, until the event is set."""
        released = threading.Event()

        def again() -> None:
            while self.running and not released.wait(0.2):
                try:
                    self.send(*events)
                except (OSError, RuntimeError, queue.Empty):
                    return  # the machine is ending

        threading.Thread(target=again, daemon=True).start()
        return released

    def wait_off(self, timeout: float | None) -> Start:
        """Waits until the machine ends (restart, power-off, panic, watchdog). Raises subprocess.TimeoutExpired."""
        assert self.process and self.qmp
        self.process.wait(timeout)
        self.feed()
        start = self.starts[-1]
        start.seconds = time.monotonic() - self._started
        start.reason = "watchdog" if start.bitten else self.qmp.why_stopped()
        said = RESTART.findall(self.console()[self._log_start:])
        if said:
            start.restart_command = said[-1]
            # The firmware of a Raspberry Pi takes the flag from the argument of reboot(2).
            self.tryboot = said[-1] == "0 tryboot"
        return start

    @property
    def running(self) -> bool:
        return self.process is not None and self.process.poll() is None

    def picture(self, file: Path) -> bytes:
        """The screen as a PNG file; also returned."""
        assert self.qmp
        self.qmp.command("screendump", filename=str(file), format="png")
        return file.read_bytes()

    def still_picture(self, file: Path, timeout: float, seconds: float = 3, least: int = 6000, other_than: bytes = b"") -> bytes:
        """Waits until the screen stands still with a picture of `least` bytes: a text console compresses to less than 6000. One that is `other_than`
        is waited on too. Raises TimeoutError."""
        deadline, since, last = time.monotonic() + timeout, time.monotonic(), b""
        while time.monotonic() < deadline:
            data = self.picture(file)
            if data != last or data == other_than or len(data) < least:
                since, last = time.monotonic(), data
            elif time.monotonic() - since > seconds:
                return data
            time.sleep(0.5)
        raise TimeoutError(f"the screen never stood still with what is waited for: {file}")

    def point(self, x: int, y: int) -> None:
        """Moves the pointer to a point of the 800x480 screen, with the tablet: from beside it, since evdev passes on only what changes, and who has
        opened the device since the last time would take it for (0, 0)."""
        for beside in (1, 0):
            self.send(("abs", {"axis": "x", "value": x * 32767 // 799 ^ beside}), ("abs", {"axis": "y", "value": y * 32767 // 479 ^ beside}))

    def tap(self, x: int, y: int) -> None:
        """Presses and releases there."""
        self.point(x, y)
        for down in (True, False):
            time.sleep(0.2)
            self.send(("btn", {"button": "left", "down": down}))

    def cut_power(self) -> Start:
        """As pulling the plug: what the guest had not written is lost, and so is the tryboot flag."""
        assert self.process
        self.process.kill()
        self.process.wait()
        self.feed()
        start = self.starts[-1]
        start.reason, start.seconds, self.tryboot = "power cut", time.monotonic() - self._started, False
        return start
