"""A person at a PiBox that starts, who wants another image: by a key, a finger, a file on the card, the command line, the menu.

usage: forced.py HOW good|broken IMAGES      the state of the current image; IMAGES: the folder that images.py made
       forced.py some IMAGES                 a few of them, for every run
"""

from __future__ import annotations

import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import cards
from images import BASE, GOOD
from pibox import BOOT_SECONDS, PiBox, State, expect, note

from fat import BootPartition  # noqa: E402  (pibox has added its folder)

CURRENT, PREVIOUS = f"pibox-{BASE}", f"pibox-{GOOD}"
KEYBOARD = ["-device", "virtio-keyboard-pci"]
FINGER = ["-device", "virtio-multitouch-pci"]
MENU = "What should this PiBox start?"
SOME = [("key", True), ("touch", False), ("file", True), ("reset", True)]


def key(name: str) -> tuple[str, dict[str, object]]:
    return "key", {"down": True, "key": {"type": "qcode", "data": name}}


FINGER_DOWN: list[tuple[str, dict[str, object]]] = [
    ("mtt", {"type": "begin", "slot": 0, "tracking-id": 5, "axis": "x", "value": 0}),
    ("btn", {"button": "touch", "down": True}),
]


def seen(box: PiBox) -> State:
    """What this start has become."""
    box.ready()
    return box.state()


def previous_is_started(box: PiBox, broken: bool) -> None:
    state = seen(box)
    note(str(state))
    expect(state.role == "previous" and state.running == PREVIOUS, f"not the previous image: {state}")
    expect(state.current == CURRENT and not state.trial, f"a start by force changes nothing: {state}")
    # This once: the next one is as before.
    if not broken:
        box.cut_power()
        box.machine.append = ""
        box.power_on()
        state = seen(box)
        expect(state.role == "current" and state.running == CURRENT, f"the start after it: {state}")


def by_key(box: PiBox, broken: bool) -> None:
    box.power_on()
    released = box.hold(key("r"))
    box.ready()
    released.set()
    previous_is_started(box, broken)


def by_touch(box: PiBox, broken: bool) -> None:
    box.power_on()
    released = box.hold(*FINGER_DOWN)
    box.says("Keep the finger on the screen")
    box.ready()
    released.set()
    previous_is_started(box, broken)


def by_file(box: PiBox, broken: bool) -> None:
    BootPartition(box.machine.image).write("rollback", b"")
    box.power_on()
    previous_is_started(box, broken)
    expect(BootPartition(box.machine.image).read("rollback") is None, "the file is still there")


def by_command_line(box: PiBox, broken: bool) -> None:
    box.machine.append = f"pibox.bank={PREVIOUS}"
    box.power_on()
    previous_is_started(box, broken)


def choose(box: PiBox, choice: str) -> None:
    box.power_on()
    box.says(MENU)
    box.machine.type(choice + "\n")


def steps(box: PiBox, broken: bool) -> None:
    """pstep: every step of the start is on the console, and waits for Return."""
    box.machine.append = "pstep"
    box.power_on()
    for number in range(1, 16):
        box.says("[Return]", times=number)
        asked = box.machine.console().rsplit("[Return]", 1)[0].rsplit("\n", 1)[-1]
        expect(f"{number}. " in asked, f"step {number} asks '{asked}'")
        time.sleep(1)
        expect(box.machine.console().count("[Return]") == number, "it did not wait")
        box.machine.type("\n")
        if "hand over" in asked:
            break
    expect(seen(box).running == (PREVIOUS if broken else CURRENT), "the start by steps went elsewhere")
    expect("pibox: mount" in box.machine.console(), "the decision is not on the console")


def by_menu(box: PiBox, broken: bool) -> None:
    box.machine.append = "pibox.menu=1"
    choose(box, "2")
    previous_is_started(box, broken)


def current(box: PiBox, broken: bool) -> None:
    """The menu by holding M, and its first line: what would be started anyway."""
    box.power_on()
    released = box.hold(key("m"))
    box.says(MENU)
    released.set()
    box.machine.type("1\n")
    state = seen(box)
    expect(state.running == (PREVIOUS if broken else CURRENT), f"not what would be started anyway: {state}")
    expect(not broken or state.outcome["result"] == "repaired", f"the outcome: {state.outcome}")


def reset(box: PiBox, broken: bool) -> None:
    """A reset by the menu. One of an image that cannot be mounted is taken back, and the image before it is started."""
    box.machine.append = "pibox.menu=1"
    choose(box, "3")
    state = seen(box)
    if broken:
        expect(state.role == "previous" and state.running == PREVIOUS, f"the reset of a broken image: {state}")
    else:
        expect(state.role == "trial" and state.boot["kind"] == "reset" and state.running == CURRENT, f"the reset: {state}")
        state = box.follow(lambda s: not s.trial and not s.commit)
        expect(state.outcome["result"] == "reset" and state.running == CURRENT, f"after the reset: {state}")


def shell(box: PiBox, broken: bool) -> None:
    """A shell from the menu, where the image allows it; where not, there is none to choose."""
    box.machine.append = "pibox.menu=1 pibox.shell=1"
    choose(box, "4")
    box.machine.type("echo $((6 * 7)) is the answer; exit\n")
    box.says("42 is the answer")
    box.machine.type("2\n")
    expect(seen(box).running == PREVIOUS, "the menu goes on after the shell")
    box.cut_power()
    box.machine.log.unlink()
    box.machine.append = "pibox.menu=1"
    choose(box, "4\necho $((6 * 8)) is the answer\n2")
    state = seen(box)
    expect(state.running == PREVIOUS and "48 is the answer" not in box.machine.console(), "a shell that nobody has allowed")
    expect("a shell" not in box.machine.console(), "the menu offers a shell")
    note(f"{'broken' if broken else 'good'}: {state}")


def rescue(box: PiBox, broken: bool) -> None:
    """Neither image can be started: a screen says what to do with a PC and the card, and it is tried again."""
    box.power_on()
    for text in ("This PiBox cannot start.", "Put the memory card into a PC.", 'an empty file named "rollback"'):
        box.says(text)
    expect("A shell" not in box.machine.console(), "a shell that nobody has allowed")
    box.machine.type("\n")
    expect(box.machine.wait_off(BOOT_SECONDS).reason == "guest-reset", "Return does not try again")
    expect(broken, "only for a card on which both are broken")


WAYS: dict[str, Callable[[PiBox, bool], None]] = {
    "key": by_key, "touch": by_touch, "file": by_file, "command_line": by_command_line, "menu": by_menu, "current": current, "reset": reset,
    "shell": shell, "steps": steps, "rescue": rescue,
}


def force(images: Path, how: str, good: bool) -> None:
    out = images / f"forced.{time.monotonic_ns()}.img"
    broken = [] if good else [BASE, GOOD] if how == "rescue" else [BASE]
    extra: dict[str, list[str]] = {"key": KEYBOARD, "current": KEYBOARD, "touch": FINGER}
    options: dict[str, Any] = {"extra": extra.get(how, [])}
    with PiBox(cards.make(images, cards.Layout(BASE, previous=GOOD, broken=broken), out), **options) as box:
        out.unlink()
        WAYS[how](box, not good)
    note(f"{how}, the current image {'good' if good else 'broken'}: as it should be")


def main() -> int:
    begin = time.monotonic()
    if sys.argv[1] == "some":
        for how, good in SOME:
            force(Path(sys.argv[2]), how, good)
    else:
        force(Path(sys.argv[3]), sys.argv[1], sys.argv[2] == "good")
    note(f"passed in {time.monotonic() - begin:.0f} s")
    return 0


if __name__ == "__main__":
    sys.exit(main())
