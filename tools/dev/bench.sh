# shellcheck shell=bash
# ./dev bench [NAME [PART ...]]: runs tests/bench/NAME* (all of them without a name). Each prints its own table; ratios are of one run.
: "${top:?}"

# What a benchmark says of itself: its docstring, or the comment it begins with.
bench_about() {
  awk 'NR == 1 { next } !inside && sub(/^"""/, "") { inside = 1 }
    inside { over = sub(/"""$/, ""); if (!over || $0 != "") print; if (over) exit; next }
    sub(/^# /, "") { print; next } { exit }' "$1"
}

dev_bench() {
  local name=${1:-} script scripts=() status=0
  [ $# -eq 0 ] || shift
  case $name in
    -h | --help)
      printf 'usage: ./dev bench [NAME [PART ..]]\n\nMeasures beside what one would use instead; all of them without a name (an hour). Each says more with --help.\n\n'
      for script in "$top"/tests/bench/*; do
        if [ -f "$script" ] && [ -x "$script" ]; then printf '  %-9s %s\n' "$(basename "${script%.*}")" "$(bench_about "$script" | head -n 1)"; fi
      done
      return 0
      ;;
  esac
  for script in "$top"/tests/bench/"$name"*; do
    if [ -f "$script" ] && [ -x "$script" ]; then scripts+=("$script"); fi
  done
  [ ${#scripts[@]} -gt 0 ] || die "there is no benchmark '$name'; there are: $(cd "$top/tests/bench" && find . -maxdepth 1 -type f -executable -printf '%f ' | sort)"
  case " $* " in
    *' -h '* | *' --help '*)
      for script in "${scripts[@]}"; do bench_about "$script"; done
      return 0
      ;;
  esac
  build dev
  PIBOX_BIN=$(build_dir dev)/bin
  PIBOX_BUILD=$(build_dir dev)
  export PIBOX_BIN PIBOX_BUILD PIBOX_SOURCE=$top
  for script in "${scripts[@]}"; do
    say "bench: $(basename "$script")"
    "$script" "$@" || status=1
  done
  return "$status"
}
