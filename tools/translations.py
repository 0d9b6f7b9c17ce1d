#!/usr/bin/env python3
"""Reads the texts of the screen and of the error table into translations/*.ts, and writes the pseudo-language.

usage: tools/translations.py [--check]

Run it in the place to build in (./dev exec tools/translations.py) after a text has changed; then translate what is empty. A translation stays
marked type="unfinished" until it has been read a second time against the source. --check changes nothing and fails if the files are not what
the sources say.
"""
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as tree

TOP = pathlib.Path(__file__).resolve().parent.parent
FOLDER = TOP / "translations"
LANGUAGES = ["de", "fr", "es", "it", "nl", "pl", "uk", "ja", "zh_CN", "ar", "he"]
SOURCES = ["app/upgrade", "qml", "backend/base/error_table.h"]
LETTERS = str.maketrans("aceinosuyACEINOSU", "áçéíñóšúýÁÇÉÍÑÓŠÚ")


def lupdate(folder, language, *options):
    target = folder / f"pibox-upgrade_{language}.ts"
    subprocess.run(
        ["lupdate", "-silent", "-locations", "none", "-no-obsolete", "-tr-function-alias", "QT_TRANSLATE_NOOP+=PIBOX_TR",
         "-source-language", "en", "-target-language", "en" if language == "pseudo" else language, *options,
         *[str(TOP / source) for source in SOURCES], "-ts", str(target)], check=True)
    return target


def pseudo(text):
    """40 % longer, with accents, in brackets; the places of values stay as they are."""
    marked = "".join(part if re.fullmatch(r"%(?:\d|L?n)", part) else part.translate(LETTERS) for part in re.split(r"(%(?:\d|L?n))", text))
    words = len(text) * 2 // 5
    return "[" + marked + (" " + " ".join("~" * 5 for _ in range(max(1, words // 6))) if len(text) > 3 else "") + "]"


def write_pseudo(folder):
    target = lupdate(folder, "pseudo")
    document = tree.parse(target)
    for message in document.iter("message"):
        translation = message.find("translation")
        translation.attrib.pop("type", None)
        source = message.findtext("source")
        forms = translation.findall("numerusform")
        for form in forms:
            form.text = pseudo(source)
        if not forms:
            translation.text = pseudo(source)
    with open(target, "wb") as out:
        out.write(b'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n')
        document.write(out, encoding="utf-8")
        out.write(b"\n")


def write(folder):
    lupdate(folder, "en", "-pluralonly")
    for language in LANGUAGES:
        lupdate(folder, language)
    write_pseudo(folder)


def check():
    with tempfile.TemporaryDirectory() as place:
        folder = pathlib.Path(place) / "translations"
        shutil.copytree(FOLDER, folder)
        write(folder)
        stale = [file.name for file in sorted(folder.iterdir()) if file.read_bytes() != (FOLDER / file.name).read_bytes()]
    for name in stale:
        print(f"translations/{name} is not what the sources say: run tools/translations.py", file=sys.stderr)
    return 1 if stale else 0


def main():
    if sys.argv[1:] == ["--check"]:
        return check()
    write(FOLDER)
    return 0


if __name__ == "__main__":
    sys.exit(main())
