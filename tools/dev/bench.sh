# shellcheck shell=bash
# ./dev bench [NAME [PART ...]]: runs tests/bench/NAME* (all of them without a name). Each prints its own table; ratios are of one run.
: "${top:?}"

dev_bench() {
  local name=${1:-} script status=0 found=0
  [ $# -eq 0 ] || shift
  build dev
  PIBOX_BIN=$(build_dir dev)/bin
  PIBOX_BUILD=$(build_dir dev)
  export PIBOX_BIN PIBOX_BUILD PIBOX_SOURCE=$top
  for script in "$top"/tests/bench/"$name"*; do
    if [ ! -f "$script" ] || [ ! -x "$script" ]; then continue; fi
    found=1
    say "bench: $(basename "$script")"
    "$script" "$@" || status=1
  done
  [ "$found" = 1 ] || die "there is no benchmark '$name'; there are: $(cd "$top/tests/bench" && echo *)"
  return "$status"
}
