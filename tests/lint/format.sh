#!/bin/sh
# Every C++ source is as clang-format writes it (./dev format does it).
set -eu
cd "$1"
find app backend tests qml \( -name '*.cpp' -o -name '*.h' \) -not -path '*/corpus/*' -print0 | xargs -0r clang-format-19 --dry-run -Werror
