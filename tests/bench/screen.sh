#!/usr/bin/env bash
# The screen in numbers, under Xvfb with the software renderer: first frame, memory, CPU while nothing changes and while downloading.
# Beside it, in the same run, a bare Qt Quick window: the floor.
set -euo pipefail
folder=$(mktemp -d)
pids=()
trap 'kill "${pids[@]}" 2>/dev/null || true; rm -rf "$folder"' EXIT
export QT_QUICK_BACKEND=software QT_QPA_PLATFORM=xcb LANG=C.UTF-8 XDG_RUNTIME_DIR=$folder XDG_CONFIG_HOME=$folder

Xvfb -displayfd 1 -screen 0 800x480x24 -nolisten tcp >"$folder/display" 2>/dev/null &
pids+=($!)
dbus-daemon --session --nofork --nopidfile --print-address >"$folder/bus" 2>/dev/null &
pids+=($!)
for file in display bus; do while [ ! -s "$folder/$file" ]; do sleep 0.05; done; done
DISPLAY=:$(cat "$folder/display")
bus=$(cat "$folder/bus")
export DISPLAY

now() { date +%s%N; }
jiffies() { awk '{print $14 + $15}' "/proc/$1/stat"; }
memory() { awk '/^Rss:/ {rss = $2} /^Pss:/ {pss = $2} END {printf "%d MB (%d MB shared with others left out)", rss / 1024, pss / 1024}' "/proc/$1/smaps_rollup"; }
# How much of a core process $1 takes in $2 seconds, in per cent.
cpu() {
  local before after
  before=$(jiffies "$1")
  sleep "$2"
  after=$(jiffies "$1")
  awk -v j=$((after - before)) -v s="$2" -v hz="$(getconf CLK_TCK)" 'BEGIN {printf "%.1f", 100 * j / hz / s}'
}
# Milliseconds until a window of class $1 is there, for the command that follows; sets pid.
first_window() {
  local class=$1 start
  shift
  start=$(now)
  "$@" >/dev/null 2>&1 &
  pid=$!
  pids+=("$pid")
  until xdotool search --onlyvisible --class "$class" >/dev/null 2>&1; do sleep 0.01; done
  printf '%d' $((($(now) - start) / 1000000)) >"$folder/ms"
}
row() { printf '%-34s %14s   %s\n' "$1" "$2" "${3:-}"; }

cat >"$folder/bare.qml" <<'QML'
import QtQuick
import QtQuick.Window
Window { visible: true; width: 800; height: 480; Text { anchors.centerIn: parent; text: "bare" } }
QML
first_window qml /usr/lib/qt6/bin/qml "$folder/bare.qml"
sleep 1
row "a bare Qt Quick window" "$(cat "$folder/ms") ms" "$(memory "$pid")"
kill "$pid"

for state in idle downloading; do
  "$PIBOX_BIN/pibox-upgrade-simulated" --address "$bus" --state available --story slow --step 250 >"$folder/service" 2>&1 &
  service=$!
  pids+=("$service")
  while ! grep -q ready "$folder/service"; do sleep 0.05; done
  if [ "$state" = downloading ]; then
    dbus-send --bus="$bus" --dest=org.pibox.Upgrade1 --print-reply /org/pibox/Upgrade1 org.pibox.Upgrade1.Install \
      string:pibox-1.5.0 dict:string:variant: >/dev/null
    sleep 2.5
  fi
  first_window pibox-upgrade "$PIBOX_BIN/pibox-upgrade" --address "$bus"
  sleep 2
  row "pibox-upgrade, $state" "$(cat "$folder/ms") ms" "$(memory "$pid"), CPU $(cpu "$pid" 6) %"
  kill "$pid" "$service"
  wait "$pid" "$service" 2>/dev/null || true
done
