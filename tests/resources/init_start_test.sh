#!/bin/sh
# shellcheck shell=busybox disable=SC2317,SC2154,SC1091,SC2034,SC2016,SC2114,SC3033
# Whole starts by resources/initramfs/init under BusyBox ash, in a root of their own: the folders, the console and the card's device are
# there; mounts, pibox-bank and the restart are played.
# usage: busybox ash init_start_test.sh INIT BUSYBOX (as root)
if [ ! -e /root-of-init-test ]; then
  root=$(mktemp -d)
  trap 'rm -rf "$root"' EXIT
  mkdir -p "$root/bin" "$root/dev" "$root/tmp"
  cp "$2" "$root/bin/busybox"
  cp "$1" "$root/init"
  cp "$0" "$root/test.sh"
  mknod "$root/dev/vda2" b 7 200
  touch "$root/root-of-init-test"
  mkfifo "$root/dev/console"
  chroot "$root" /bin/busybox --install -s /bin
  PIBOX_INIT_TEST=1 chroot "$root" /bin/busybox ash /test.sh
  exit
fi

failures=0
expect() { # WHAT EXPECTED ACTUAL
  [ "$2" = "$3" ] || { failures=$((failures + 1)); printf 'FAIL %s\n  expected: %s\n  got:      %s\n' "$1" "$2" "$3"; }
}
# has WHAT TEXT: the calls since begin() have it.
has() { grep -qF -- "$2" /tmp/calls || { failures=$((failures + 1)); printf 'FAIL %s: no "%s" in\n' "$1" "$2"; cat /tmp/calls; }; }
has_not() { ! grep -qF -- "$2" /tmp/calls || { failures=$((failures + 1)); printf 'FAIL %s: "%s" in\n' "$1" "$2"; cat /tmp/calls; }; }
note() { echo "$*" >>/tmp/calls; }

# begin LINE: a machine that is switched on, with this kernel command line and a card with banks.
begin() {
  rm -rf /realroot /newroot /run /overlay /tmp/* /sys /etc
  mkdir -p /proc/sys/kernel /realroot/overlay /newroot/sbin /sys/fs/pstore /etc
  echo "$1" >/proc/cmdline
  echo 0 >/proc/sys/kernel/panic
  echo "/dev/vda1 /boot vfat" >/proc/mounts
  ln -s /bin/busybox /newroot/sbin/init
  : >/tmp/calls
  : >/tmp/console
  : >/tmp/answers
}
# answers TEXT: what pibox-bank decides, one line a turn.
answers() { printf '%s\n' "$@" >/tmp/answers; }

# shellcheck source=../../resources/initramfs/init
. /init
export PATH=/bin:/tmp/bin
# What would touch a machine. In this ash a function comes before an applet.
say() { note "say $*"; }
for name in mount umount e2fsck modprobe dmesg; do eval "$name() { note \"$name \$*\"; }"; done
sleep() { :; }
# The rescue screen and the menu; what the test types is in the console already.
cat() { if [ $# = 0 ]; then busybox cat >>/tmp/console; else busybox cat "$@"; fi; }
sh() { note "shell"; }
enter_image() { note "enter $(ls -d /newroot)"; exit 0; }
reboot() { note "reboot $*"; exit 0; }
pibox-bank() {
  note "pibox-bank $*"
  case $1 in
    key) echo "${key:-}" ;;
    decide)
      answer=$(head -n 1 /tmp/answers)
      sed -i 1d /tmp/answers
      [ -n "$answer" ] || { echo "no more answers" >&2; return 1; }
      echo "$answer"
      ;;
    carry) [ "$2" != "${carry_fails:-}" ] || { echo "no room" >&2; return 1; } ;;
    restart) exit 0 ;;
    keep-log) busybox cat >/dev/null ;;
  esac
}
run() { ( main ) >/tmp/output 2>&1 || note "ended with $?"; }
current='action=mount bank=a role=current squashfs=/s upper=/u work=/w utils='
trial="action=mount bank=b role=trial seconds=120 squashfs=/s upper=/u work=/w utils="
disk=pibox.disk=/dev/vda
exec 3<>/dev/console

# --- a plain start ---
begin "$disk"
answers "$current"
run
has "the card is checked and mounted" "mount -t ext4 -o noatime /dev/vda2 /realroot"
has "the boot partition" "mount -t vfat -o noatime /dev/vda1 /boot"
has "the changes on top" "upperdir=/u,workdir=/w"
has "it is noted that it could be mounted" "pibox-bank mounted"
has "the card goes with it" "mount --move /realroot /newroot/realroot"
has "and the boot partition" "mount --move /boot /newroot/boot"
has "the image takes over" "enter /newroot"
has_not "nothing guards the committed image" "pibox-bank guard"
expect "a kernel that dies restarts" 10 "$(busybox cat /proc/sys/kernel/panic)"
has_not "user data that is not there is not moved" "mount --move /userdata"

# --- drivers; user data ---
begin "$disk"
printf '# drivers\nvirtio_blk\n\noverlay\n' >/etc/modules
echo "/dev/vda3 /userdata ext4" >>/proc/mounts
answers "$current"
run
has "the drivers of the initramfs" "modprobe -q virtio_blk"
has "all of them" "modprobe -q overlay"
has_not "comments are no drivers" "modprobe -q #"
has "the data are made to fit" "pibox-bank data a --view /newroot"
has "and go with it" "mount --move /userdata /newroot/userdata"

# --- a trial ---
begin "$disk"
answers "$trial"
run
has "it is guarded" "pibox-bank guard --seconds 120"
has "the settings are carried over" "pibox-bank carry b"
has "its log is kept before the handover" "pibox-bank keep-log b"
has "the image takes over" "enter /newroot"

# --- what cannot be started is ruled out ---
begin "$disk"
rm /newroot/sbin/init
answers "$trial" "$current"
echo >&3
run
has "the next decision knows" "pibox-bank decide --broken b=no program /sbin/init"
has "what was mounted is let go" "umount /newroot"
has "both are ruled out in the end" "pibox-bank decide --broken b=no program /sbin/init --broken a=no program /sbin/init"
begin "$disk"
carry_fails=b
answers "$trial" "$current"
run
has "settings that cannot be carried" "pibox-bank decide --broken b=carry: no room"
has "lead back" "enter /newroot"
carry_fails=
begin "$disk"
mkdir -p /tmp/utils/init.d
printf '#!/bin/busybox sh\nexit 80\n' >/tmp/utils/init.d/10-no
chmod +x /tmp/utils/init.d/10-no
answers "${trial}/tmp/utils" "$current"
run
has "a check of its own that says no" "pibox-bank decide --broken b=its own check before the mount says no"

# --- other boot files ---
begin "$disk"
answers "action=restart-once boot_dir=b bank=b role=trial"
run
has "into the boot files of the trial, once" "pibox-bank restart --once b"
begin "$disk"
answers "action=restart bank=a role=current"
run
has "into those of the committed image" "pibox-bank restart"
has_not "without a wish" "--once"

# --- nothing can be started ---
rescued() { # WHAT TEXT: the screen says it, and Return tries again
  grep -qF -- "$2" /tmp/console || { failures=$((failures + 1)); printf 'FAIL %s: not on the screen:\n' "$1"; busybox cat /tmp/console; }
  has "$1, then again" "pibox-bank restart"
}
begin "$disk"
answers "action=rescue bank= role=current message='no image passes its check'"
echo >&3
run
rescued "no image" "no image passes its check"
grep -qF 'an empty file named "rollback"' /tmp/console || expect "what to do with a PC" yes no
has_not "no shell unless it is allowed" "shell"
begin "$disk pibox.shell=1"
answers "action=rescue bank= role=current message=x"
echo >&3
run
has "a shell where it is" "shell"
begin "$disk"
echo >&3
run
rescued "no decision" "The start could not be decided. no more answers"
begin "pibox.disk=/dev/vdz"
echo >&3
run
rescued "no card" "The memory card was not found (/dev/vdz2)."
begin "$disk"
rm /newroot/sbin/init
answers "$trial" "$trial" "$trial" "$trial" "$trial"
echo >&3
run
rescued "four turns" "No image on the memory card can be started."

# --- a card without banks ---
begin "$disk"
rmdir /realroot/overlay
mkdir -p /realroot/sbin
ln -s /bin/busybox /realroot/sbin/init
run
has "a plain image is started" "enter /newroot"
grep -q '"role": "plain"' /run/pibox/boot.json || expect "and knows what it is" yes no
has_not "nobody is asked" "pibox-bank decide"
begin "$disk"
rmdir /realroot/overlay
echo >&3
run
rescued "an empty card" "There is no image on the memory card."

# --- the person ---
chosen() { # WHAT TYPED EXPECTED: what decide is told
  begin "$disk pibox.menu=1 ${4:-}"
  answers "$current"
  printf '%b' "$2" >&3
  run
  expect "$1" "$3" "$(grep '^pibox-bank decide' /tmp/calls | head -n 1)"
}
chosen "the menu: as it would be anyway" '1\n' "pibox-bank decide"
chosen "the menu: the image before" '2\n' "pibox-bank decide --back"
chosen "the menu: settings cleared" '3\n' "pibox-bank decide"
has "is a reset on trial" "pibox-bank arm reset"
chosen "the menu: no shell unless it is allowed" '4\n1\n' "pibox-bank decide"
has_not "and none is started" "shell"
chosen "the menu: a shell where it is, then again" '4\n2\n' "pibox-bank decide --back" pibox.shell=1
has "one is started" "shell"
chosen "the menu: anything else asks again" 'x\n2\n' "pibox-bank decide --back"
key=back
begin "$disk"
answers "$trial" "$current"
carry_fails=b
run
expect "the wish is for the first decision only" "pibox-bank decide --back;pibox-bank decide --broken b=carry: no room ;" \
  "$(grep '^pibox-bank decide' /tmp/calls | tr '\n' ';')"
key='' carry_fails=

# --- the last words of a kernel ---
begin "$disk"
echo oops >/sys/fs/pstore/dmesg-ramoops-0
answers "$current"
run
has "are kept" "pibox-bank keep-log"
[ ! -e /sys/fs/pstore/dmesg-ramoops-0 ] || expect "and make room for the next" gone there

[ "$failures" = 0 ] && echo "init: every start goes as it should"
exit "$failures"
