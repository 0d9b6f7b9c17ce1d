"""A person at the guest's keyboard: a text as the keys of a US keyboard, for QMP's send-key."""

from __future__ import annotations

import time

from qmp import Qmp

PLAIN = {" ": "spc", "\n": "ret", "-": "minus", "=": "equal", ".": "dot", ",": "comma", "/": "slash", ";": "semicolon", "'": "apostrophe"}
SHIFTED = {">": "dot", "<": "comma", "$": "4", "&": "7", "*": "8", "(": "9", ")": "0", "|": "backslash", '"': "apostrophe", "_": "minus", ":": "semicolon",
           "+": "equal"}


def keys(sign: str) -> list[str]:
    """The keys to hold at the same time. Raises ValueError for a sign that is not on this keyboard."""
    if sign in PLAIN:
        return [PLAIN[sign]]
    if sign in SHIFTED:
        return ["shift", SHIFTED[sign]]
    if sign.isascii() and sign.isalnum():
        return ["shift", sign.lower()] if sign.isupper() else [sign]
    raise ValueError(f"no key for {sign!r}")


# QEMU keeps pressing and letting go for the guest, so a short press is not lost; a long one, for a guest that is late, is a key held down, which repeats.
HOLD_MS = 20


def press(qmp: Qmp, text: str, seconds: float) -> None:
    """Types `text`, a key every `seconds`. A slow guest needs longer ones: QEMU keeps only a few keys for it."""
    for sign in text:
        qmp.command("send-key", keys=[{"type": "qcode", "data": key} for key in keys(sign)], hold_time=HOLD_MS)
        time.sleep(seconds)
