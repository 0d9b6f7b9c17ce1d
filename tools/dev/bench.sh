# shellcheck shell=bash
# ./dev bench [NAME [PART ...]]: runs tests/bench/NAME* (all of them without a name). Each prints its own table; ratios are of one run.
: "${top:?}"

dev_bench() {
  local name=${1:-} script scripts=() status=0
  [ $# -eq 0 ] || shift
  case $name in -h | --help) usage; return 0 ;; esac
  for script in "$top"/tests/bench/"$name"*; do
    if [ -f "$script" ] && [ -x "$script" ]; then scripts+=("$script"); fi
  done
  [ ${#scripts[@]} -gt 0 ] || die "there is no benchmark '$name'; there are: $(cd "$top/tests/bench" && find . -maxdepth 1 -type f -executable -printf '%f ' | sort)"
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
