# shellcheck shell=bash
# ./dev qemu: a PiBox image in QEMU, with the application on its screen.
: "${top:?}"

dev_qemu() {
  case ${1:-} in
    -h | --help) ;;
    *) build dev programs ;;
  esac
  local terminal=''
  [ ! -t 0 ] || terminal=$(stty -g)
  mkdir -p "$top/.dev/qemu"
  python3 -B "$top/tools/qemu/run" --bin "$(build_dir dev)/bin" --folder "$top/.dev/qemu" "$@" || {
    local status=$?
    [ -z "$terminal" ] || stty "$terminal"
    return "$status"
  }
  [ -z "$terminal" ] || stty "$terminal"
}
