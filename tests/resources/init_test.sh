#!/bin/sh
# shellcheck shell=busybox disable=SC2317,SC2154,SC1091
# The functions of resources/initramfs/init under BusyBox ash, with the outside world played: mounts, pibox-bank, the person.
# usage: busybox ash init_test.sh INIT BUSYBOX (as root; makes its own mount namespace)
if [ -z "${PIBOX_INIT_TEST:-}" ]; then
  PIBOX_INIT_TEST=1 exec /usr/bin/unshare --mount --propagation unchanged -- "$2" ash "$0" "$@"
fi
init=$1
failures=0
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
mkdir "$folder/bin"
touch "$folder/said" "$folder/calls"

expect() { # WHAT EXPECTED ACTUAL
  [ "$2" = "$3" ] || { failures=$((failures + 1)); printf 'FAIL %s\n  expected: %s\n  got:      %s\n' "$1" "$2" "$3"; }
}
# fake NAME BODY: a program that notes how it was called and does BODY. A function where it can be one: this ash runs its own applets before
# it looks into PATH.
fake() {
  case $1 in
    *-*)
      # shellcheck disable=SC2016  # for the program to expand
      printf '#!/bin/sh\necho "%s $*" >>%s/calls\n%s\n' "$1" "$folder" "$2" >"$folder/bin/$1"
      chmod +x "$folder/bin/$1"
      ;;
    *) eval "$1() { echo \"$1 \$*\" >>$folder/calls; ( $2 ); }" ;;
  esac
}
calls() { tr '\n' ';' <"$folder/calls" 2>/dev/null; : >"$folder/calls"; }
command_line() { echo "$*" >"$folder/cmdline"; }

command_line "quiet"
mount --bind "$folder/cmdline" /proc/cmdline
# shellcheck source=../../resources/initramfs/init
. "$init"
PATH=$folder/bin:$PATH
say() { echo "$*" >>"$folder/said"; }
said() { tr '\n' ';' <"$folder/said" 2>/dev/null; : >"$folder/said"; }

# --- the command line ---
command_line "a=1 pibox.disk=/dev/vda pdebug pibox.disk=/dev/vdb"
expect "the last value counts" /dev/vdb "$(argument pibox.disk)"
expect "a name that is not there" "" "$(argument pibox.root)"
expect "not by its beginning" "" "$(argument pibox.dis)"
flag pdebug; expect "a flag" 0 $?
flag debug; expect "a flag that is part of another" 1 $?
expect "partitions of a card" /dev/mmcblk0p2 "$(partition /dev/mmcblk0 2)"
expect "partitions of a disk" /dev/vda2 "$(partition /dev/vda 2)"

# --- the card ---
sleep() { waited_for=$((${waited_for:-0} + 1)); }
wait_for "$folder/no-device"; expect "a card that never comes" "1 150" "$? $waited_for"
fake e2fsck 'exit 1'; check_disk /dev/x; expect "a repaired disk is no news" "" "$(said)"
fake e2fsck 'exit 4'; check_disk /dev/x; expect "one that cannot be repaired is" "e2fsck could not repair /dev/x;" "$(said)"
calls >/dev/null

# --- mounting ---
fake mount 'exit 0'
fake mkdir 'exit 0'
# shellcheck disable=SC2034  # for mount_bank
squashfs=/overlay/a/squashfs upper=/overlay/a/upper work=/overlay/a/work
mount_bank; expect "mounting" 0 $?
expect "the overlay's options" \
  "mount -t squashfs -o ro,loop /overlay/a/squashfs /squashfs;mount -t overlay -o lowerdir=/squashfs,upperdir=/overlay/a/upper,workdir=/overlay/a/work,index=off,metacopy=off,redirect_dir=nofollow,xino=off overlay /newroot;mkdir -p /newroot/dev /newroot/proc /newroot/sys /newroot/run /newroot/boot /newroot/userdata /newroot/realroot /newroot/overlay;" \
  "$(calls)"
# shellcheck disable=SC2016
fake mount 'case "$*" in *squashfs*) echo "mount: bad superblock" >&2; exit 1 ;; esac'
mount_bank 2>/dev/null; expect "a squashfs that cannot be mounted" 1 $?
expect "nothing is mounted after it" "mount -t squashfs -o ro,loop /overlay/a/squashfs /squashfs;" "$(calls)"

# --- the release's own programs ---
unset -f mkdir
mkdir -p "$folder/utils/init.d" "$folder/utils/bin"
utils=$folder/utils
util() { printf '#!/bin/sh\n%s\n' "$2" >"$utils/init.d/$1"; chmod +x "$utils/init.d/$1"; }
# shellcheck disable=SC2016
util 10-first "echo \$1 >>$folder/order"
util 20-fails "echo trouble; exit 3"
# shellcheck disable=SC2016
util 30-last "echo last \$(helper) >>$folder/order"
printf '#!/bin/sh\necho helped\n' >"$utils/bin/helper"
chmod +x "$utils/bin/helper"
echo data >"$utils/init.d/40-not-a-program"
run_utils before-mount; expect "a program that fails is not fatal" 0 $?
expect "in order, told where they are, with their own programs" "before-mount;last helped;" "$(tr '\n' ';' <"$folder/order")"
case $(said) in *"20-fails before-mount ended with 3: trouble;"*) ;; *) expect "the failure is reported" yes no ;; esac
util 20-fails "exit 80"
run_utils before-mount; expect "unless it says so" 1 $?
calls >/dev/null
fake timeout 'exit 143'
util 20-fails "exit 0"
run_utils before-switch; expect "one that never ends is not waited for" 0 $?
expect "and has 30 seconds" "timeout 30 $utils/init.d/10-first before-switch;timeout 30 $utils/init.d/20-fails before-switch;timeout 30 $utils/init.d/30-last before-switch;" "$(calls)"
case $(said) in *"10-first before-switch ended with 143"*) ;; *) expect "its end is reported" yes no ;; esac
unset -f timeout
# shellcheck disable=SC2034
utils=
run_utils before-mount; expect "no programs, nothing to do" 0 $?
said >/dev/null

# --- the person ---
fake pibox-bank 'exit 0'
ask_person; expect "nobody wants anything" "" "$held"
# shellcheck disable=SC2016
fake pibox-bank '[ "$1" != key ] || echo back'
ask_person; expect "the key is held" --back "$held"
fake pibox-bank "[ \"\$1\" != key ] || { [ ! -e $folder/opened ] || echo back; touch $folder/opened; }"
ask_person; expect "a keyboard that tells only when it has been opened" --back "$held"
# shellcheck disable=SC2016
fake pibox-bank '[ "$1" != key ] || echo touch'
ask_person; expect "the finger stays" --back "$held"
fake pibox-bank "[ \"\$1\" != key ] || { echo touch >>$folder/touched; [ \$(wc -l <$folder/touched) -gt 3 ] || echo touch; }"
ask_person; expect "the finger goes" "" "$held"

# --- stepping through it ---
# shellcheck disable=SC2034  # for step
pstep=1 step_number=6
printf '\n' >"$folder/return"
expect "pstep waits for Return" "7. mount the bank [Return] " "$(step "mount the bank" <"$folder/return")"
case $(said) in *"7. mount the bank;"*) ;; *) expect "and the step is in the log" yes no ;; esac
# shellcheck disable=SC2034
pstep=
expect "without it nothing waits" "" "$(step "mount the bank")"
said >/dev/null

# --- restarting ---
fake pibox-bank 'exit 1'
fake reboot 'exit 0'
calls >/dev/null
restart --once b
expect "when pibox-bank cannot restart, BusyBox does" "pibox-bank restart --once b;reboot -f;" "$(calls)"

[ "$failures" = 0 ] && echo "init: every function does what it says"
exit "$failures"
