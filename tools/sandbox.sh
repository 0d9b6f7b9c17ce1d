#!/bin/sh
# Makes a PiBox in a folder: a device with a small real image as its current bank, and a signed repository with a newer release, both made
# by the project's own tools.
#
# usage: sandbox.sh --bin FOLDER --source FOLDER --url URL [--megabytes N] OUT
#
#   OUT/device/       the PiBox (pibox-upgraded --root OUT/device)
#   OUT/publisher/    keys (the passphrase is "sandbox") and releases of the publisher
#   OUT/repository/   what a web server serves under URL
set -eu

bin='' source='' url='' out='' megabytes=48
while [ $# -gt 0 ]; do
  case $1 in
    --bin) bin=$2; shift 2 ;;
    --source) source=$2; shift 2 ;;
    --url) url=$2; shift 2 ;;
    --megabytes) megabytes=$2; shift 2 ;;
    -h | --help) sed -n '2,10s/^# \{0,1\}//p' "$0"; exit 0 ;;
    *) out=$1; shift ;;
  esac
done
if [ -z "$bin" ] || [ -z "$source" ] || [ -z "$url" ] || [ -z "$out" ]; then
  echo "sandbox.sh: see --help" >&2
  exit 2
fi

board=sandbox
passphrase=$out/passphrase
mkdir -p "$out"
printf 'sandbox\n' >"$passphrase"
release() { command=$1; shift; "$bin/pibox-release" "$command" --passphrase-file "$passphrase" "$@"; }

# root_tree VERSION FOLDER MEGABYTES: a small root image: BusyBox, what identifies it, and the self-tests.
root_tree() {
  mkdir -p "$2/bin" "$2/etc/pibox/trust" "$2/usr/lib/pibox/selftest.d" "$2/usr/share/pibox"
  cp /bin/busybox "$2/bin/"
  printf '{"format": 1, "image_id": "pibox-%s", "version": "%s", "build": "1", "board": "%s"}\n' "$1" "$1" "$board" >"$2/etc/pibox/release.json"
  printf '{"format": 1, "repository": "%s", "channel": "stable"}\n' "$url" >"$2/etc/pibox/upgrade.json"
  cp "$out"/trust/root.json "$out"/trust/boot.keys "$2/etc/pibox/trust/"
  cp "$source"/resources/selftest.d/*-userdata "$2/usr/lib/pibox/selftest.d/"
  # Something to download: bytes that do not compress, the same for the same version.
  openssl enc -aes-128-ctr -nosalt -K "$(printf '%032d' 7)" -iv "$(printf %s "$1" | sha256sum | cut -c1-32)" -in /dev/zero 2>/dev/null |
    head -c "$(($3 * 1048576))" >"$2/usr/share/pibox/media"
}

add_release() {
  mksquashfs "$out/work/$1" "$out/work/$1.squashfs" -quiet -no-progress -all-root -mkfs-time 0 -all-time 0 -comp zstd -Xcompression-level 3 >/dev/null
  release add "$out/publisher" "$out/work/$1.squashfs" --id "pibox-$1" --version "$1" --board "$board" --summary "$2" --notes "$out/work/notes-$1.txt" --yes
}

release init "$out/publisher" --board "$board"
release export-trust "$out/publisher" "$out/trust"
mkdir -p "$out/work"
printf 'The first release.\n' >"$out/work/notes-1.4.2.txt"
cat >"$out/work/notes-1.5.0.txt" <<'NOTES'
PiBox 1.5.0

- Films start twice as quickly.
- Wi-Fi remembers networks that hide their name.
- The remote control wakes the screen.
NOTES
root_tree 1.4.2 "$out/work/1.4.2" 4
root_tree 1.5.0 "$out/work/1.5.0" "$megabytes"
add_release 1.4.2 "The first release"
device=$out/device
bank=$device/overlay/pibox-1.4.2
mkdir -p "$bank/upper/etc" "$bank/work" "$bank/presentation" "$bank/backups" "$bank/utils" "$device/overlay/.upgrade" "$device/boot" "$device/userdata" "$device/run/pibox" \
  "$device/etc" "$device/usr/lib" "$device/media"
release export-bank "$out/publisher" pibox-1.4.2 "$bank"
printf 'livingroom\n' >"$bank/upper/etc/hostname"
ln -s pibox-1.4.2 "$device/overlay/current"
cp -a "$out/work/1.4.2/etc/pibox" "$device/etc/"
cp -a "$out/work/1.4.2/usr/lib/pibox" "$device/usr/lib/"
printf '{"format": 1, "bank": "pibox-1.4.2", "role": "current", "boot_dir": ".", "started": 0}\n' >"$device/run/pibox/boot.json"
add_release 1.5.0 "Films start twice as quickly"
release publish "$out/publisher" "$out/repository" --yes
rm -rf "$out/work"
