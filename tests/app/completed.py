#!/usr/bin/env python3
"""What a shell makes of command lines when Tab is pressed: the real bash, zsh or fish with the completions of resources/.

usage: completed.py SHELL <LINES

Prints each line as it then stands, or all that is offered when that is more than one thing (fish: always what is offered, since it is asked
without a terminal). The programs come from PATH.
"""

from __future__ import annotations

import os
import pty
import select
import subprocess
import sys
import tempfile
import time
from pathlib import Path

COMPLETIONS = Path(__file__).resolve().parent.parent.parent / "resources/completions"
PATIENCE = 30.0
# Ctrl-T writes down what stands on the command line, and clears it.
SETUP = {
    "bash": "set +o history; bind 'set bell-style none'; bind 'set enable-bracketed-paste off'; bind 'set show-all-if-ambiguous on'; "
            "bind 'set page-completions off'; . {completions}/pibox.bash; "
            "written() {{ printf '%s\\n' \"$READLINE_LINE\" >>{out}; READLINE_LINE=; }}; bind -x '\"\\C-t\": written'; echo set >>{out}",
    "zsh": "unsetopt beep; fpath=({completions} $fpath); autoload -U compinit; compinit -D -u; "
           "written() {{ print -r -- \"$BUFFER\" >>{out}; BUFFER= }}; zle -N written; bindkey '^T' written; echo set >>{out}",
}
COMMAND = {"bash": ["bash", "--norc", "--noprofile", "-i"], "zsh": ["zsh", "-f", "-i"]}


class Terminal:
    """A shell on a terminal of its own."""

    def __init__(self, shell: str, out: Path) -> None:
        self.out = out
        out.touch()
        self.pid, self.fd = pty.fork()
        if self.pid == 0:
            os.environ.update(TERM="dumb" if shell == "bash" else "xterm", PS1="> ", LC_ALL="C.UTF-8")
            os.execvp(COMMAND[shell][0], COMMAND[shell])
        self.type(SETUP[shell].format(completions=COMPLETIONS, out=out) + "\r", 1)

    def type(self, keys: str, lines: int) -> None:
        """Until so many lines have been written down."""
        os.write(self.fd, keys.encode())
        end = time.monotonic() + PATIENCE
        while self.out.read_text().count("\n") < lines:
            if time.monotonic() > end:
                sys.exit(f"the shell does not answer to {keys!r}")
            if select.select([self.fd], [], [], 0.02)[0]:
                os.read(self.fd, 65536)

    def close(self) -> None:
        os.close(self.fd)
        os.waitpid(self.pid, 0)


def typed(shell: str, lines: list[str], out: Path) -> list[str]:
    terminal = Terminal(shell, out)
    for number, line in enumerate(lines):
        terminal.type(line + "\t\x14", number + 2)
    terminal.close()
    return out.read_text().splitlines()[1:]


def asked(lines: list[str]) -> list[str]:
    answers = []
    for line in lines:
        command = f"source {COMPLETIONS}/pibox.fish; complete -C $argv[1]"
        done = subprocess.run(["fish", "--no-config", "-c", command, line], capture_output=True, text=True, check=True)
        words = [offered.split("\t")[0] for offered in done.stdout.splitlines()]
        answers.append(line[: line.rfind(" ") + 1] + words[0] + " " * (words[0][-1] not in "=/") if len(words) == 1 else " ".join(words))
    return answers


def main() -> None:
    lines = sys.stdin.read().splitlines()
    with tempfile.TemporaryDirectory() as folder:
        os.environ["HOME"] = os.environ["XDG_CONFIG_HOME"] = os.environ["XDG_DATA_HOME"] = os.environ["XDG_CACHE_HOME"] = folder
        answers = asked(lines) if sys.argv[1] == "fish" else typed(sys.argv[1], lines, Path(folder) / "out")
    print("\n".join(answers))


if __name__ == "__main__":
    main()
