"""The stories of a PiBox that is upgraded, rolled back or reset: each is one user's, from a fresh card.

usage: scenarios.py NAME IMAGES      NAME: a function below; IMAGES: the folder that images.py made
"""

from __future__ import annotations

import shutil
import time
from pathlib import Path

import carry_story
from agent import GuestGone
from images import FREEZES, GOOD, INIT_DIES, KERNEL_DIES, NEW_KERNEL, PANICS, TEST_FAILS
from pibox import BOOT_SECONDS, expect, note
from steps import OLD, boot_files, install, restart, restarts, rests_on, started, tell, trial, went_back

# A piece of memory that outlives a restart: a kernel that dies leaves its log there (Documentation/admin-guide/ramoops.rst).
RAMOOPS = "memmap=1M$0x1f000000 ramoops.mem_address=0x1f000000 ramoops.mem_size=0x100000 ramoops.record_size=0x20000"


def upgrade(images: Path) -> None:
    """(a) upgrade, trial, self-test passes, committed; a plain restart stays."""
    with started(images) as box:
        box.ok("echo kept >/etc/a-change; echo mine >/userdata/file; sync")
        carry_story.change(box)
        install(box, GOOD)
        carry_story.foresee(box)
        begin = time.monotonic()
        restart(box)
        state = box.follow(lambda s: s.current == f"pibox-{GOOD}" and not s.trial and not s.commit)
        note(f"committed after {time.monotonic() - begin:.1f} s: {state}")
        expect(state.running == f"pibox-{GOOD}" and state.previous == OLD, f"after the commit: {state}")
        expect(state.outcome["result"] == "updated", f"outcome: {state.outcome}")
        expect(box.ok("cat /etc/a-change /userdata/file").split() == ["kept", "mine"], "a change or user data was lost")
        # The release's own programs were run at both points of its start, with their own programs; the one that fails was only reported.
        expect(box.ok("cat /run-by-utils").strip() == "utils of this release", "the utils were not run")
        log = box.ok("dmesg")
        for text in ("utils of this release at before-mount", "20-fails before-switch ended with 3: no such thing"):
            expect(text in log, f"the log does not say '{text}'")
        carry_story.undo(box)
        restarts(box, "reboot")
        state = box.follow()
        box.booted()
        expect(state.running == f"pibox-{GOOD}" and state.role == "current", f"after a plain restart: {state}")
        carry_story.stays_undone(box)
        note("status: " + " / ".join(box.ok("pibox-upgradectl status").strip().splitlines()))
        try:
            box.run(f"poweroff; sleep {BOOT_SECONDS}", 2 * BOOT_SECONDS)
        except GuestGone:
            box.machine.wait_off(BOOT_SECONDS)
        # A release without boot files leaves the boot partition as it was.
        expect(boot_files(box.machine.image) == boot_files(images / "base.img"), "the boot partition has changed")
        shutil.copy(box.machine.image, images / "upgraded.img")


def selftest_fails(images: Path) -> None:
    """(b) a release whose self-test fails: back by itself, and the status says which test failed and why."""
    with trial(images, TEST_FAILS) as box:
        state = went_back(box, TEST_FAILS, "speaker", "no sound card answers")
        expect(state.outcome["failed_test"].endswith("speaker"), f"outcome: {state.outcome}")


def kernel_panics(images: Path) -> None:
    """(c) a release that brings the kernel down at its start: back by itself after its tries."""
    with trial(images, PANICS, append=RAMOOPS, keep_memory=True) as box:
        state = went_back(box, PANICS)
        expect(state.outcome["attempts"] == 2, f"outcome: {state.outcome}")
        kept = box.ctl("status")["LastOutcome"]["kernelLog"]
        expect("sysrq triggered crash" in kept, f"not the last words of the kernel: {kept[-500:]}")


def init_dies(images: Path) -> None:
    """(c) a release whose init ends at once: back by itself."""
    with trial(images, INIT_DIES) as box:
        went_back(box, INIT_DIES)


def rollback(images: Path) -> None:
    """(d) back to the previous image on the user's word, by a trial like any other; then forward again."""
    new = f"pibox-{GOOD}"
    with started(images, "upgraded.img") as box:
        expect(box.state().current == new, "the card is not the upgraded one")
        carry_story.warns(box, OLD)
        restarts(box, "pibox-upgradectl rollback --yes")
        state = rests_on(box, OLD)
        expect(state.previous == new and state.outcome["result"] == "rolled_back", f"after the rollback: {state} {state.outcome}")
        carry_story.data_are(box, 1)
        box.booted()
        restarts(box, f"pibox-upgradectl rollback --yes {new}")
        state = rests_on(box, new)
        expect(state.previous == OLD, f"after going forward again: {state}")
        carry_story.data_are(box, 2)


def fill(box: PiBox) -> None:
    """A log that nobody looks after: it ends with the last block of the card. (A sync gives back what was reserved for metadata.)"""
    box.ok("dd if=/dev/zero of=/var/fill bs=1M; until dd if=/dev/zero bs=4k >>/var/fill; sync; ! dd if=/dev/zero bs=4k count=1 >>/overlay/one-more; "
           "do :; done", 600)


def reset(images: Path) -> None:
    """(e) reset clears the changes and keeps the user data, though the card is full to the last block; it can be undone, on a full card too."""
    with started(images) as box:
        box.ok("echo mine >/etc/a-change; echo mine >/userdata/file; rm /etc/hosts; sync")
        fill(box)
        restarts(box, "pibox-upgradectl reset --yes")
        state = rests_on(box, OLD)
        expect(state.outcome["result"] == "reset", f"outcome: {state.outcome}")
        expect(box.run("cat /etc/a-change").code != 0, "a change outlived the reset")
        expect(box.ok("cat /etc/hosts; cat /userdata/file").split()[-1] == "mine", "user data was lost")
        box.booted()
        fill(box)
        restarts(box, "pibox-upgradectl undo-reset --yes")
        state = rests_on(box, OLD)
        expect(state.outcome["result"] == "reset_undone", f"outcome: {state.outcome}")
        expect(box.ok("cat /etc/a-change").strip() == "mine", "the change did not come back")
        expect(box.run("cat /etc/hosts").code != 0, "the removed file came back")


def new_kernel(images: Path) -> None:
    """A release with another kernel is tried by tryboot, kept, and from then on started by the firmware itself."""
    new = f"pibox-{NEW_KERNEL}"
    record = images / "record"
    shutil.rmtree(record, ignore_errors=True)
    record.mkdir()
    with started(images, append="pibox.tryboot=1", record=True) as box:
        old_kernel = box.ok("uname -r").strip()
        install(box, NEW_KERNEL)
        restart(box)
        trial = box.machine.starts[-1].choice
        expect(trial.tryboot and trial.kernel == f"{new}/kernel", f"the trial was started with {trial}")
        state = rests_on(box, new)
        kernel = box.ok("uname -r").strip()
        expect(kernel != old_kernel, f"the kernel is still {kernel}")
        restarts(box, "reboot")
        plain = box.machine.starts[-1].choice
        expect(not plain.tryboot and plain.kernel == f"{new}/kernel", f"a plain start takes {plain}")
        state = box.follow()
        note(f"{old_kernel} -> {kernel}: {state}")
        expect(state.running == new, f"after a plain restart: {state}")
        # What the power cuts of tests/powercut begin with: the card before, and every write since.
        (record / "before.img").symlink_to("../base.img")
        for log in box.folder.glob("writes.*"):
            shutil.move(log, record / log.name)


def new_kernel_dies(images: Path) -> None:
    """A release whose kernel dies at once: the firmware has forgotten it, and the old image says what happened."""
    with trial(images, KERNEL_DIES, append="pibox.tryboot=1") as box:
        state = went_back(box, KERNEL_DIES)
        expect(state.outcome["stage"] == "kernel", f"outcome: {state.outcome}")
        tried = [start.choice.kernel for start in box.machine.starts]
        expect(tried.count(f"pibox-{KERNEL_DIES}/kernel") >= 1 and len(tried) <= 8, f"started: {tried}")
        expect(box.machine.starts[-1].choice.kernel == f"{OLD}/kernel", f"started: {tried}")


def kexec(images: Path) -> None:
    """The same by kexec, where that is allowed: the trial never sees the firmware, and bank.txt changes only with the commit."""
    new = f"pibox-{NEW_KERNEL}"
    with trial(images, NEW_KERNEL, append="pibox.kexec=1") as box:
        box.ready()
        state = box.state()
        expect(state.role == "trial" and state.running == new, f"the trial: {state}")
        expect(len(box.machine.starts) == 1, "the firmware was asked")
        state = rests_on(box, new)
        expect(box.ok("grep ^os_prefix /boot/bank.txt | tail -n 1").strip() == f"os_prefix={new}/", "bank.txt does not name the new kernel")
        restarts(box, "reboot")
        plain = box.machine.starts[-1].choice
        expect(plain.kernel == f"{new}/kernel" and not plain.tryboot, f"a plain start takes {plain}")
        state = box.follow()
        expect(state.running == new, f"after a plain restart: {state}")


def freezes(images: Path) -> None:
    """A release in which everything stops, what guards the trial too: the watchdog ends it, and the old image says how far it came."""
    with trial(images, FREEZES, extra=["-device", "i6300esb"]) as box:
        state = went_back(box, FREEZES)
        expect([start.reason for start in box.machine.starts[:2]] == ["watchdog"] * 2, "no watchdog has bitten")
        expect(state.outcome["code"] == "PBX-TRIAL-DIED" and state.outcome["stage"] == "mounted", f"outcome: {state.outcome}")
        expect("pibox-bank" in box.ctl("status")["LastOutcome"]["kernelLog"], "no kernel log was kept")


if __name__ == "__main__":
    tell(globals())
