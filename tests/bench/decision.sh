#!/usr/bin/env bash
# How long a start waits for the boot decision (at most 30 ms), beside starting a program that does nothing.
set -euo pipefail
runs=40 limit=30
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
"$PIBOX_SOURCE/tools/sandbox.sh" --bin "$PIBOX_BIN" --source "$PIBOX_SOURCE" --url http://127.0.0.1:1 --megabytes 1 "$folder" >/dev/null 2>&1
root=$folder/device

# The median time in microseconds of the command that follows.
median() {
  local i start
  for ((i = 0; i < runs; i++)); do
    start=$(date +%s%N)
    "$@" >/dev/null
    echo $((($(date +%s%N) - start) / 1000))
  done | sort -n | sed -n "$((runs / 2))p"
}
row() { awk -v name="$1" -v us="$2" -v floor="$floor" 'BEGIN {printf "  %-44s %7.2f ms   %5.2f\n", name, us / 1000, us / floor}'; }

decide=("$PIBOX_BIN/pibox-bank" --root "$root" decide)
floor=$(median "$PIBOX_BIN/pibox-bank" --help)
plain=$(median "${decide[@]}")
# A trial's decision writes the used try before it answers. Each run takes one, so the PiBox is put back and armed anew, outside the time.
cp "$root/run/pibox/boot.json" "$folder/boot.json"
trial=$(for ((i = 0; i < runs; i++)); do
  cp "$folder/boot.json" "$root/run/pibox/boot.json"
  rm -f "$root/overlay/.upgrade/trial" "$root/overlay/.upgrade/outcome"
  "$PIBOX_BIN/pibox-bank" --root "$root" arm reset
  start=$(date +%s%N)
  "${decide[@]}" >/dev/null
  echo $((($(date +%s%N) - start) / 1000))
done | sort -n | sed -n "$((runs / 2))p")

printf '\nThe boot decision (median of %d; at most %d ms)\n' "$runs" "$limit"
row "pibox-bank that decides nothing" "$floor"
row "plain start" "$plain"
row "start of a trial: the try is noted durably" "$trial"
[ "$plain" -le $((limit * 1000)) ] && [ "$trial" -le $((limit * 1000)) ]
