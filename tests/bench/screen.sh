#!/usr/bin/env bash
# The screen in numbers, under Xvfb with the software renderer: first frame, memory, CPU while nothing changes and while downloading;
# and with every core taken by something else: how long a touch and a page take to show, and the frames that are late.
# Beside it, in the same run, a bare Qt Quick window: the floor. Nothing is waited for longer than half a minute; measuring how it feels takes about one.
set -euo pipefail
runs=3 limit_ms=350 limit_mb=90
folder=$(mktemp -d)
pids=()
trap 'kill -9 "${pids[@]}" 2>/dev/null || true; rm -rf "$folder"' EXIT
export QT_QUICK_BACKEND=software QT_QPA_PLATFORM=xcb LANG=C.UTF-8 XDG_RUNTIME_DIR=$folder XDG_CONFIG_HOME=$folder

# await WHAT COMMAND...: until the command succeeds, as long as the program started last lives.
await() {
  local what=$1 end=$((SECONDS + 30))
  shift
  until "$@" >/dev/null 2>&1; do
    if [ "$SECONDS" -ge "$end" ] || gone "$pid"; then
      echo "bench: $what did not come: $(tail -n 1 "$folder/log" 2>/dev/null)" >&2
      exit 1
    fi
    sleep 0.01
  done
}
start() { "$@" >"$folder/log" 2>&1 & pid=$!; pids+=("$pid"); }
gone() { ! kill -0 "$1" 2>/dev/null; }
stop() {
  kill "$1" 2>/dev/null || true
  for _ in {1..100}; do gone "$1" && break; sleep 0.05; done
  kill -9 "$1" 2>/dev/null || true
  wait "$1" 2>/dev/null || true
}

Xvfb -displayfd 1 -screen 0 800x480x24 -nolisten tcp -noreset >"$folder/display" 2>"$folder/log" &
pid=$!
pids+=("$pid")
await "the X server" test -s "$folder/display"
dbus-daemon --session --nofork --nopidfile --print-address >"$folder/bus" 2>"$folder/log" &
pid=$!
pids+=("$pid")
await "the bus" test -s "$folder/bus"
DISPLAY=:$(cat "$folder/display")
bus=$(cat "$folder/bus")
export DISPLAY

now() { date +%s%N; }
jiffies() { awk '{print $14 + $15}' "/proc/$1/stat"; }
# Megabytes that are its own or its share, and all that it has mapped in memory.
memory() { awk '/^Rss:/ {rss = $2} /^Pss:/ {pss = $2} END {printf "%d %d\n", rss / 1024, pss / 1024}' "/proc/$1/smaps_rollup"; }
# How much of a core process $1 takes in $2 seconds, in per cent.
cpu() {
  local before after
  before=$(jiffies "$1")
  sleep "$2"
  after=$(jiffies "$1")
  awk -v j=$((after - before)) -v s="$2" -v hz="$(getconf CLK_TCK)" 'BEGIN {printf "%.1f", 100 * j / hz / s}'
}
# window CLASS COMMAND...: starts it and waits for its window; sets pid and ms.
window() {
  local class=$1 began
  shift
  began=$(now)
  start "$@"
  await "the window of $class" xdotool search --onlyvisible --class "$class"
  ms=$((($(now) - began) / 1000000))
}
# best CLASS COMMAND...: the shortest of some starts, and the last one's memory.
best() {
  local i least=''
  for ((i = 0; i < runs; i++)); do
    window "$@"
    [ -n "$least" ] && [ "$least" -le "$ms" ] || least=$ms
    sleep 1
    read -r rss pss < <(memory "$pid")
    stop "$pid"
  done
  ms=$least
}
row() { printf '  %-34s %6s ms  %5s   %4s MB (its own and its share: %s)%s\n' "$1" "$2" "$3" "$4" "$5" "${6:-}"; }
ratio() { awk -v a="$1" -v b="$2" 'BEGIN {printf "%.2f", a / b}'; }

printf '\nThe screen until its window is there (best of %d; at most %d ms and %d MB)\n' "$runs" "$limit_ms" "$limit_mb"
best pibox-bare-window "$PIBOX_BIN/pibox-bare-window"
floor=$ms
row "a bare Qt Quick window" "$ms" 1.00 "$rss" "$pss"

simulated() { start "$PIBOX_BIN/pibox-upgrade-simulated" --address "$bus" "$@"; service=$pid; await "the simulated service" grep -q ready "$folder/log"; }
simulated --state available --story slow --step 250
best pibox-upgrade "$PIBOX_BIN/pibox-upgrade" --address "$bus"
row "pibox-upgrade" "$ms" "$(ratio "$ms" "$floor")" "$rss" "$pss"
status=0
[ "$ms" -le "$limit_ms" ] && [ "$rss" -le "$limit_mb" ] || status=1

printf '\nThe CPU it takes, per cent of a core\n'
window pibox-upgrade "$PIBOX_BIN/pibox-upgrade" --address "$bus"
sleep 2
printf '  %-34s %6s %%\n' "nothing changes" "$(cpu "$pid" 6)"
timeout 20 dbus-send --bus="$bus" --dest=org.pibox.Upgrade1 --print-reply /org/pibox/Upgrade1 org.pibox.Upgrade1.Install \
  string:pibox-1.5.0 dict:string:variant: >/dev/null
sleep 2
printf '  %-34s %6s %%\n' "downloading, 4 reports a second" "$(cpu "$pid" 6)"
stop "$pid"
stop "$service"

printf '\nHow it feels while downloading (4 reports a second), with a program on every core that never waits\n'
simulated --state available --story slow --step 250
timeout 20 dbus-send --bus="$bus" --dest=org.pibox.Upgrade1 --print-reply /org/pibox/Upgrade1 org.pibox.Upgrade1.Install \
  string:pibox-1.5.0 dict:string:variant: >/dev/null
hogs=()
for ((i = 0; i < $(nproc); i++)); do
  start sh -c 'while :; do :; done'
  hogs+=("$pid")
done
timeout 180 "$PIBOX_BIN/pibox-screen-feel" "$bus" || status=1
for pid in "${hogs[@]}"; do stop "$pid"; done
stop "$service"
exit "$status"
