#!/bin/sh
# The same tests with pibox-bank built for another architecture, run by qemu-user. usage: cross.sh SOURCE armhf|arm64
set -eu
source=$1 arch=$2
case $arch in armhf) emulator=qemu-arm machine=ARM ;; arm64) emulator=qemu-aarch64 machine=AArch64 ;; *) exit 2 ;; esac
program=$("$source/tools/image/cross" "$arch" | tail -n 1)
header=$(readelf -hl "$program")
case $header in *"Machine:"*"$machine"*) ;; *) echo "$program is not for $arch"; exit 1 ;; esac
case $header in *INTERP*) echo "$program is not static"; exit 1 ;; esac
bin=$(mktemp -d)
trap 'rm -rf "$bin"' EXIT
printf '#!/bin/sh\nexec %s %s %s %s "$@"\n' "$source/tools/image/cross" "$arch" "$emulator" "$program" >"$bin/pibox-bank"
chmod +x "$bin/pibox-bank"
PIBOX_BIN=$bin python3 -B "$(dirname "$0")/bank_test.py"
ls -l "$program"
