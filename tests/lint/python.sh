#!/bin/sh
# Every Python file compiles without a warning.
set -eu
cd "$1"
find tools tests -name '*.py' -print0 | xargs -0r -n 1 python3 -W error -c 'import ast, sys; ast.parse(open(sys.argv[1], encoding="utf-8").read(), sys.argv[1])'
