"""What a person changed, across the upgrade that the story `upgrade` tells: a conflict that is seen beforehand and afterwards, and undone."""

from __future__ import annotations

import json
from typing import Any

from pibox import PiBox, expect, note

CONF = "/etc/kiosk.conf"  # the good release brings one too
FILMS = "/userdata/films"  # the good release changes its format, and back


def change(box: PiBox) -> None:
    box.ok(f"printf 'film=mine\\nsound=on\\n' >{CONF}; echo 'format 1' >{FILMS}; sync")


def report(box: PiBox, *options: str) -> dict[str, Any]:
    found: dict[str, Any] = json.loads(box.ok(" ".join(["pibox-upgradectl --json carry", *options])))
    return found


def entry(found: dict[str, Any]) -> dict[str, Any]:
    entries = [each for each in found["entries"] if each["path"] == CONF]
    expect(len(entries) == 1, f"{CONF} is not in the list: {found}")
    return entries[0]  # type: ignore[no-any-return]


def foresee(box: PiBox) -> None:
    """Staged, not restarted: both have added it, and the person's stays."""
    planned = report(box, "--dry-run")
    conf = entry(planned)
    expect(planned["planned"] and conf["conflict"] and conf["outcome"] == "mine", f"before the restart: {planned}")
    diff = box.ok(f"pibox-upgradectl carry-diff {CONF}")
    expect("-film=mine" in diff and "+film=theirs" in diff, f"the difference: {diff}")
    note(f"beforehand: {planned['counts']}")


def is_mine(box: PiBox) -> dict[str, Any]:
    """In the new image: the same list, and the person's version is what there is."""
    done = report(box)
    conf = entry(done)
    expect(not done["planned"] and conf["conflict"] and conf["side"] == "mine", f"after the upgrade: {done}")
    expect(box.ok(f"cat {CONF}").split() == ["film=mine", "sound=on"], "the person's file is not there")
    data_are(box, 2)
    return done


def undo(box: PiBox) -> None:
    """The other version takes its place at once, and one's own comes back."""
    done = is_mine(box)
    box.ok(f"pibox-upgradectl carry-choose {CONF} theirs")
    expect(box.ok(f"cat {CONF}").split() == ["film=theirs", "sound=off"], "the release's file is not there")
    expect(entry(report(box))["side"] == "theirs", "the list does not say so")
    box.ok(f"pibox-upgradectl carry-choose {CONF} mine")
    expect(box.ok(f"cat {CONF}").split() == ["film=mine", "sound=on"], "the person's file did not come back")
    box.ok(f"pibox-upgradectl carry-choose {CONF} theirs")
    history = box.ok("pibox-upgradectl history")
    expect("changed by both: 1" in history, f"history: {history}")
    note(f"afterwards: {done['counts']}, undone")


def stays_undone(box: PiBox) -> None:
    expect(box.ok(f"cat {CONF}").split() == ["film=theirs", "sound=off"], "the undo did not survive a restart")


def data_are(box: PiBox, number: int) -> None:
    found = box.ok(f"cat {FILMS}").strip()
    expect(found == f"format {number}", f"the data are '{found}', not format {number}")


def warns(box: PiBox, older: str) -> None:
    """Going back is said to change the data back."""
    banks = json.loads(box.ok("pibox-upgradectl --json banks"))
    expect([bank["dataOnRollback"] for bank in banks if bank["id"] == older] == ["migrated"], f"banks: {banks}")
