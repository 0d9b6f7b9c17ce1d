"""What a Raspberry Pi's firmware adds to the device tree before it starts the kernel: the screen that it has switched on."""

from __future__ import annotations

import subprocess
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True)
class FrameBuffer:
    """Of 32 bits a pixel, at `address` in the memory that the GPU keeps for itself."""

    address: int
    width: int
    height: int


def add_frame_buffer(tree: Path, screen: FrameBuffer) -> None:
    """Changes the file. Source: Linux, Documentation/devicetree/bindings/display/simple-framebuffer.yaml."""
    node = f"/framebuffer@{screen.address:x}"

    def put(kind: str, name: str, *values: str | int) -> None:
        subprocess.run(["fdtput", "-t", kind, str(tree), node, name, *map(str, values)], check=True)

    subprocess.run(["fdtput", "-c", str(tree), node], check=True)
    put("s", "compatible", "simple-framebuffer")
    put("u", "reg", screen.address, screen.width * screen.height * 4)
    put("u", "width", screen.width)
    put("u", "height", screen.height)
    put("u", "stride", screen.width * 4)
    put("s", "format", "a8r8g8b8")
