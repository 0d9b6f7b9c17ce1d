# shellcheck shell=bash
# ./dev test [NAME ...]: every test, or those with one of the labels. Ends with one line "N passed, N failed".
: "${top:?}"

dev_test() {
  local labels pattern jobs log status=0 total failed name
  case ${1:-} in -h | --help) usage; return 0 ;; esac
  for name in "$@"; do
    grep -rqE "LABELS (.*[ \";])?$name([ \";)]|\$)" "$top/tests" --include=CMakeLists.txt || die "there are no tests called '$name'; see ./dev help"
  done
  build "${PIBOX_PRESET:-dev}"
  log=$(build_dir "${PIBOX_PRESET:-dev}")/test.log
  labels=("$@")
  # What only runs when it is asked for by name: it is slow, or needs the network.
  local select=(-LE '^(arm|boot-matrix|interruptions|npm|tidy)$')
  if [ ${#labels[@]} -gt 0 ]; then
    pattern=$(printf '|%s' "${labels[@]}")
    select=(-L "^(${pattern:1})\$")
  fi
  # Tests have servers of their own on this machine.
  [[ " $* " == *" npm "* ]] || unset http_proxy https_proxy no_proxy
  jobs=$(nproc)
  export LSAN_OPTIONS=suppressions=$top/tests/lsan.supp:print_suppressions=0
  export TSAN_OPTIONS=suppressions=$top/tests/tsan.supp
  # Whole machines under emulation on a machine that others share: a test that fails is run once more, and the log says so.
  [ -z "${CI:-}" ] || select+=(--repeat until-pass:2)
  (cd "$(build_dir "${PIBOX_PRESET:-dev}")" && ctest --output-on-failure --no-tests=error -j "$jobs" "${select[@]}") 2>&1 | tee "$log" || status=1
  total=$(sed -n 's/^.*tests passed, [0-9]* tests\{0,1\} failed out of \([0-9]*\)$/\1/p' "$log")
  failed=$(sed -n 's/^.*tests passed, \([0-9]*\) tests\{0,1\} failed out of [0-9]*$/\1/p' "$log")
  [ -n "$total" ] || { say "no test ran"; return 1; }
  [ "$failed" = 0 ] || last_words "$(build_dir "${PIBOX_PRESET:-dev}")/Testing/Temporary" >&2
  printf '%d passed, %d failed\n' $((total - failed)) "$failed"
  return "$status"
}

# The end of what each failed test printed, once more where nobody has to look for it.
last_words() {
  local failed
  while IFS=: read -r _ failed; do
    printf '\n--- %s\n' "$failed"
    awk -v begin=": $failed" 'index($0, " Testing" begin) { on = 1 } on { print } /^<end of output>/ { on = 0 }' "$1/LastTest.log" | tail -n 60
  done <"$1/LastTestsFailed.log"
}
