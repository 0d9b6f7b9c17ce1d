#!/bin/sh
# Every Python file compiles without a warning.
set -eu
cd "$1"
find tools tests -name '*.py' -print0 | xargs -0r -n 1 python3 -W error -c 'import ast, pathlib, sys; ast.parse(pathlib.Path(sys.argv[1]).read_bytes(), sys.argv[1])'
