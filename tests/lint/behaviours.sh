#!/bin/sh
# Every test that docs/behaviours.md names is there.
set -eu
cd "$1"
status=0
# Names have no spaces; a test is FILE::FUNCTION.
# shellcheck disable=SC2016
for test in $(grep -oE '`tests/[^`]+::[A-Za-z0-9_]+`' docs/behaviours.md | tr -d '`'); do
  file=${test%%::*} name=${test##*::}
  grep -qE "(void|def) $name\\(|^$name\\(\\)" "$file" 2>/dev/null || { echo "docs/behaviours.md names $test, which is not there"; status=1; }
done
[ "$(grep -c '::' docs/behaviours.md)" -gt 20 ]
exit $status
