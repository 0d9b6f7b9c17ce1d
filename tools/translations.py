#!/usr/bin/env python3
"""Reads the texts of the screen and of the error table into translations/*.ts, and writes the pseudo-language.

usage: tools/translations.py

Run it in the place to build in (./dev exec tools/translations.py) after a text has changed; then translate what is empty. A translation that
nobody who speaks the language has looked at stays marked type="unfinished": it is used, and can be found.
"""
import pathlib
import re
import subprocess
import sys
import xml.etree.ElementTree as tree

TOP = pathlib.Path(__file__).resolve().parent.parent
FOLDER = TOP / "translations"
LANGUAGES = ["de", "fr", "es", "it", "nl", "pl", "uk", "ja", "zh_CN", "ar", "he"]
SOURCES = ["app/upgrade", "qml", "backend/base/error_table.h"]
LETTERS = str.maketrans("aceinosuyACEINOSU", "áçéíñóšúýÁÇÉÍÑÓŠÚ")


def lupdate(language, *options):
    target = FOLDER / f"pibox-upgrade_{language}.ts"
    subprocess.run(
        ["lupdate", "-silent", "-locations", "none", "-no-obsolete", "-tr-function-alias", "QT_TRANSLATE_NOOP+=PIBOX_TR",
         "-source-language", "en", "-target-language", "en" if language == "pseudo" else language, *options,
         *[str(TOP / source) for source in SOURCES], "-ts", str(target)], check=True)
    return target


def pseudo(text):
    """40 % longer, with accents, in brackets; the places of values stay as they are."""
    marked = "".join(part if re.fullmatch(r"%(?:\d|n)", part) else part.translate(LETTERS) for part in re.split(r"(%(?:\d|n))", text))
    words = len(text) * 2 // 5
    return "[" + marked + (" " + " ".join("~" * 5 for _ in range(max(1, words // 6))) if len(text) > 3 else "") + "]"


def write_pseudo():
    target = lupdate("pseudo")
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


def main():
    lupdate("en", "-pluralonly")
    for language in LANGUAGES:
        lupdate(language)
    write_pseudo()
    return 0


if __name__ == "__main__":
    sys.exit(main())
