"""The manual says what the program does: the two commands of its story work as they stand there, and nothing is left out of it."""

from __future__ import annotations

import json
import os
import re
import subprocess
import unittest

from publisher import PROGRAM, SOURCE, Case


class Manual(Case):
    def setUp(self) -> None:
        super().setUp()
        self.page = (SOURCE / "app/release/pibox-release.1").read_text()

    def test_the_story_of_two_commands(self) -> None:
        commands = re.findall(r"^pibox-release ((?:init|release) .*)$", self.page, re.MULTILINE)
        self.assertEqual(len(commands), 2)
        image = self.image("image")
        (self.work / "notes.txt").write_text("What is new\n")
        for line in commands:
            self.run_ok(*line.replace("\\-", "-").split(), "--yes")
        self.assertEqual(self.reader().get("stable/pibox-1.0.0/squashfs"), image.read_bytes())
        self.assertEqual(self.reader().get("stable/pibox-1.0.0/notes.txt"), b"What is new\n")
        self.assertEqual(self.verify()["problems"], [])
        # The ceremony page tells the same two.
        ceremony = (SOURCE / "docs/ceremony.md").read_text()
        self.assertIn("pibox-release init keys --board pi2", ceremony)
        self.assertIn("pibox-release release keys image.squashfs", ceremony)

    def help(self, *words: str) -> str:
        return subprocess.run([PROGRAM, *words, "--help"], capture_output=True, text=True, check=True).stdout

    def test_it_is_whole(self) -> None:
        overview = self.help()
        commands = re.findall(r"^  ([a-z-]+) +(?:DIR|URL)", overview, re.MULTILINE)
        self.assertGreater(len(commands), 12)
        for command in commands:
            self.assertRegex(self.page, rf'(?m)^\.BI {command} "')
            for option in set(re.findall(r"--[a-z-]+", self.help(command))):
                self.assertIn(option.replace("-", "\\-"), self.page, f"{command} {option}")
        for option in set(re.findall(r"\\-\\-(?:[a-z]|\\-)+", self.page)):
            plain = option.replace("\\-", "-")
            self.assertTrue(any(plain in self.help(command) for command in commands), plain)

    def test_the_documents_name_no_other(self) -> None:
        """Every command line in the documents is one that the program knows."""
        pages = [SOURCE / "README.md", *sorted((SOURCE / "docs").glob("*.md"))]
        found = 0
        for page in pages:
            for line in re.findall(r"pibox-release ([a-z-]+[^`\n]*)", page.read_text()):
                command, *words = line.split("#")[0].split()
                if command in ("lists", "asks") or not words:
                    continue
                for option in (word for word in words if word.startswith("--") and len(word) > 2):
                    self.assertIn(f"{option} ", self.help(command), f"{page.name}: pibox-release {line}")
                    found += 1
            for command, options in re.findall(r"`(init|revoke|rotate|refresh|withdraw|rollout)((?: [^`]+)?)`", page.read_text()):
                for option in re.findall(r"--[a-z-]+", options):
                    self.assertIn(f"{option} ", self.help(command), f"{page.name}: {command}{options}")
                    found += 1
        self.assertGreater(found, 12)

    def test_help_wherever_it_is_looked_for(self) -> None:
        for words in (("-h",), ("--help",), ("help",)):
            self.assertIn("pibox-release COMMAND", subprocess.run([PROGRAM, *words], capture_output=True, text=True, check=True).stdout)
        for words in (("status", "-h"), ("help", "status"), ("status", "--help")):
            self.assertIn("usage: pibox-release status", subprocess.run([PROGRAM, *words], capture_output=True, text=True, check=True).stdout)
        self.assertRegex(subprocess.run([PROGRAM, "--version"], capture_output=True, text=True, check=True).stdout, r"^pibox-release \d")
        nothing = subprocess.run([PROGRAM], capture_output=True, text=True)
        self.assertEqual((nothing.returncode, nothing.stdout), (2, ""))

    def test_completes(self) -> None:
        self.init()
        self.add("1.0.0")
        lines = (("wi", "withdraw "), ("add --sev", "add --severity "), ("add k i --severity cr", "add k i --severity critical "),
                 (f"add {self.keys} image --channel s", f"add {self.keys} image --channel stable "),
                 (f"withdraw {self.keys} pi", f"withdraw {self.keys} pibox-1.0.0 "), (f"rotate {self.keys} ch", f"rotate {self.keys} channel-stable "),
                 ("--keys stick sta", "--keys stick status "), ("prune --y", "prune --yes "), ("status /usr/inclu", "status /usr/include/"))
        for shell in ("bash", "zsh", "fish"):
            done = subprocess.run(["python3", SOURCE / "tests/app/completed.py", shell], capture_output=True, text=True,
                                  input="".join(f"pibox-release {typed}\n" for typed, _ in lines),
                                  env={**os.environ, "PATH": f"{PROGRAM.parent}:{os.environ['PATH']}"})
            self.assertEqual(done.stderr, "", shell)
            for (_, whole), became in zip(lines, done.stdout.splitlines(), strict=True):
                self.assertEqual(became, f"pibox-release {whole}", shell)

    def test_everything_completes(self) -> None:
        def offered(*words: str) -> set[str]:
            done = subprocess.run([PROGRAM, "--complete", *words], capture_output=True, text=True, check=True)
            return {line.split("\t")[0] for line in done.stdout.splitlines()}

        commands = set(re.findall(r"^  ([a-z-]+) +(?:DIR|URL)", self.help(), re.MULTILINE))
        self.assertEqual(offered(""), commands)
        for command in commands:
            self.assertEqual(offered(command, "--"), set(re.findall(r"^  (--[a-z-]+)", self.help(command), re.MULTILINE)), command)

    def test_from_cron_and_onto_a_full_disk(self) -> None:
        self.init()
        for locale in ("C", "xx_XX.ISO-8859-1"):
            result = self.call("refresh", self.keys, self.www, env={"LC_ALL": locale}, passphrase=False)
            self.assertEqual((result.returncode, result.stderr), (0, ""))
        with open("/dev/full", "w") as full:
            result = subprocess.run([PROGRAM, "status", self.keys], stdout=full, stderr=subprocess.PIPE, text=True)
        self.assertEqual(result.returncode, 1)
        self.assertIn("could not be written", result.stderr)

    def test_errors_name_the_remedy(self) -> None:
        """What happened, and what to do about it, in words and for scripts."""
        self.init()
        for words in (("withdraw", self.keys, "pibox-9", "--yes"), ("status", self.work / "nowhere"), ("rotate", self.keys, "nonsense", "--yes"),
                      ("verify", self.work / "nowhere"), ("add", self.keys, self.work / "nowhere", "--version", "1", "--yes")):
            result = self.call(*words)
            self.assertNotEqual(result.returncode, 0)
            lines = result.stderr.strip().split("\n")
            self.assertEqual(len(lines), 3, result.stderr)
            self.assertRegex(lines[2], r"^  .+\. \(PBX-[A-Z-]+\)$")
            answer = json.loads(self.call(*words, "--json").stdout)
            self.assertTrue(answer["what"] and answer["detail"] and answer["remedy"], answer)


if __name__ == "__main__":
    unittest.main(verbosity=2)
