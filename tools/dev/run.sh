# shellcheck shell=bash
# ./dev run: a PiBox in a folder, its repository, the service on a private bus, and the touchscreen application on it.
: "${top:?}"

run_usage() {
  cat <<'USAGE'
usage: ./dev run [--shot FILE] [--page PAGE] [--size WxH] [--rate BYTES] [--fresh] [--vnc] [--shell]

  --shot FILE   write a picture of the window to FILE and end
  --page PAGE   open a page directly: rollback, reset, images, selftest, history, settings
  --size WxH    size of the window (800x480)
  --rate BYTES  how quickly the repository answers, in bytes per second (4000000), so that there is something to watch
  --fresh       make the sandbox anew
  --vnc         show the window by VNC on 127.0.0.1:5900 even if there is a display
  --shell       a shell on the sandbox's bus instead of the application: try pibox-upgradectl status

Without a display the window is shown by VNC on 127.0.0.1:5900; look at it with any VNC viewer.
The sandbox stays in .dev/sandbox: device/ is the PiBox, repository/ what the web server serves, publisher/ the keys.
USAGE
}

run_cleanup() {
  local pid
  for pid in "${run_pids[@]}"; do kill "$pid" 2>/dev/null || true; done
  for pid in "${run_pids[@]}"; do wait "$pid" 2>/dev/null || true; done
}

run_wait_for() {
  local i
  for ((i = 0; i < 100; i++)); do [ -e "$1" ] && return 0; sleep 0.05; done
  die "$2 did not start; see $sandbox/*.log"
}

dev_run() {
  local shot='' page='' size=800x480 rate=4000000 fresh=0 vnc=0 shell=0 bin port platform=() status=0
  while [ $# -gt 0 ]; do
    case $1 in
      --shot | --page | --size | --rate) [ $# -gt 1 ] || die "$1 needs a value; see ./dev run --help" ;;
    esac
    case $1 in
      --shot) shot=$(cd "$(dirname "$2")" && pwd)/$(basename "$2"); shift 2 ;;
      --page) page=$2; shift 2 ;;
      --size) size=$2; shift 2 ;;
      --rate) rate=$2; shift 2 ;;
      --fresh) fresh=1; shift ;;
      --vnc) vnc=1; shift ;;
      --shell) shell=1; shift ;;
      -h | --help) run_usage; return 0 ;;
      *) run_usage >&2; die "./dev run does not know '$1'" ;;
    esac
  done
  build dev programs
  bin=$(build_dir dev)/bin
  sandbox=$top/.dev/sandbox
  run_pids=()
  trap run_cleanup EXIT

  [ "$fresh" = 0 ] || rm -rf "$sandbox"
  port=$(cat "$sandbox/port" 2>/dev/null || echo 8642)
  if [ ! -e "$sandbox/complete" ]; then
    say "making a sandbox in $sandbox"
    rm -rf "$sandbox"
    mkdir -p "$sandbox"
    "$top/tools/sandbox.sh" --bin "$bin" --source "$top" --url "http://127.0.0.1:$port" "$sandbox" >"$sandbox/sandbox.log" 2>&1 ||
      die "making the sandbox failed:
$(tail -n 5 "$sandbox/sandbox.log")"
    echo "$port" >"$sandbox/port"
    touch "$sandbox/complete"
  else
    say "using the sandbox in $sandbox (--fresh makes it anew)"
    # As the publisher's cron does it: an older list of releases would have expired.
    "$bin/pibox-release" refresh "$sandbox/publisher" "$sandbox/repository" >"$sandbox/sandbox.log" 2>&1 ||
      die "prolonging the list of releases failed; --fresh makes the sandbox anew:
$(tail -n 5 "$sandbox/sandbox.log")"
  fi

  rm -f "$sandbox/port-now" "$sandbox/bus"
  say "serving the repository at http://127.0.0.1:$port"
  python3 "$top/tools/serve.py" --port "$port" --port-file "$sandbox/port-now" --log "$sandbox/server.log" --rate "$rate" "$sandbox/repository" \
    >/dev/null 2>"$sandbox/server-error.log" &
  run_pids+=($!)
  run_wait_for "$sandbox/port-now" "the web server"

  "$top/tools/private-bus.sh" --socket "$sandbox/bus" --folder "$sandbox" --root "$sandbox/device" --bin "$bin" >"$sandbox/bus.log" 2>&1 &
  run_pids+=($!)
  run_wait_for "$sandbox/bus" "the private D-Bus"
  export DBUS_SYSTEM_BUS_ADDRESS=unix:path=$sandbox/bus PATH=$bin:$PATH

  if [ "$shell" = 1 ]; then
    say "pibox-upgradectl talks to the sandbox; exit ends it"
    bash -i || true
    return 0
  fi
  if [ -n "$shot" ]; then
    platform=(-platform offscreen)
  elif [ "$vnc" = 1 ] || [ -z "${DISPLAY:-}" ]; then
    platform=(-platform "vnc:size=$size:port=5900")
    say "no display: look at the window with a VNC viewer at 127.0.0.1:5900"
  fi
  QT_QUICK_BACKEND=software "$bin/pibox-upgrade" "${platform[@]}" --size "$size" ${page:+--page "$page"} ${shot:+--shot "$shot"} || status=$?
  [ -z "$shot" ] || { [ -s "$shot" ] && say "picture: $shot"; }
  return "$status"
}
