#!/bin/sh
# clang-tidy over every translation unit of the product (not of the tests).
set -eu
cd "$1"
log=$(mktemp)
run-clang-tidy-19 -p "$2" -j "$(nproc)" -quiet -extra-arg=-Wno-unknown-warning-option "$1/(app|backend)/.*\.cpp$" >"$log" 2>&1 || {
  grep -E '(warning|error):' "$log" | sort -u | head -n 60
  exit 1
}
