# shellcheck shell=bash
# The Debian 13 root in which everything is built and tested. Sourced by ./dev.
#
# On Debian 13 there is none: the packages are installed on the machine itself. Elsewhere it is made once under
# $PIBOX_DEV_DIR/root; the file .complete in it says that it was finished, and names the packages it was finished with.
# A root without it is half-made and is made again; one that lacks a listed package gets it.
: "${top:?}"

root_dir=$PIBOX_DEV_DIR/root
packages_file=$top/tools/dev/packages.txt

wanted_packages() { sed -e 's/#.*//' -e '/^[[:space:]]*$/d' "$packages_file" | LC_ALL=C sort -u; }

# Whether every listed package is named in the mark $1; and adding them to it.
has_packages() { [ -e "$1" ] && [ -z "$(wanted_packages | LC_ALL=C comm -23 - "$1")" ]; }
mark_packages() { { wanted_packages; cat "$1" 2>/dev/null || true; } | LC_ALL=C sort -u >"$1.new"; mv "$1.new" "$1"; }

is_debian_13() { ( . /etc/os-release && [ "${ID:-}" = debian ] && [ "${VERSION_ID:-}" = 13 ] ) 2>/dev/null; }

# The address a Debian archive is fetched from, as this machine is set up: $1 is "debian" or "debian-security".
archive_uri() {
  local uri
  uri=$(cat /etc/apt/sources.list.d/*.sources /etc/apt/sources.list.d/*.list /etc/apt/sources.list 2>/dev/null |
    sed -n -e 's/^URIs:[[:space:]]*//p' -e 's/^deb[[:space:]]\+\(\[[^]]*\][[:space:]]*\)\?\([^[:space:]]\+\).*/\2/p' |
    tr ' ' '\n' | grep -E "/$1/?\$" | head -n 1)
  [ -n "$uri" ] && printf '%s\n' "${uri%/}"
}

archive_keyring() {
  local key
  for key in /usr/share/keyrings/debian-archive-keyring.pgp /usr/share/keyrings/debian-archive-keyring.gpg; do
    [ -e "$key" ] && printf '%s\n' "$key" && return
  done
}

install_on_host() {
  local missing
  missing=$(for p in "$@"; do dpkg-query -W -f '${db:Status-Status}' "$p" 2>/dev/null | grep -qx installed || echo "$p"; done)
  [ -z "$missing" ] && return 0
  say "installing on this machine: $(echo "$missing" | tr '\n' ' ')"
  export DEBIAN_FRONTEND=noninteractive
  apt-get update -qq
  # shellcheck disable=SC2086
  apt-get install -y -qq --no-install-recommends $missing >"$PIBOX_DEV_DIR/install.log" 2>&1 ||
    die "installing packages failed; see $PIBOX_DEV_DIR/install.log"
}

make_root() {
  local debian security keyring step=0 line
  debian=$(archive_uri debian) || true
  security=$(archive_uri debian-security) || true
  keyring=$(archive_keyring)
  [ -n "$debian" ] || die "no Debian archive is configured on this machine (looked in /etc/apt)"
  [ -n "$keyring" ] || die "no Debian archive keyring in /usr/share/keyrings (package debian-archive-keyring)"
  install_on_host mmdebstrap
  say "making a Debian 13 root in $root_dir (once; about 4 minutes, 2 GB)"
  rm -rf --one-file-system "$root_dir"
  mkdir -p "$root_dir"
  {
    echo "deb [signed-by=$keyring] $debian trixie main"
    echo "deb [signed-by=$keyring] $debian trixie-updates main"
    [ -z "$security" ] || echo "deb [signed-by=$keyring] $security trixie-security main"
  } >"$PIBOX_DEV_DIR/sources.list"
  mmdebstrap --variant=apt --mode=root --format=directory \
    --include="$(wanted_packages | paste -sd, -)" \
    --dpkgopt=force-unsafe-io --dpkgopt='path-exclude=/usr/share/man/*' --dpkgopt='path-exclude=/usr/share/doc/*' \
    --aptopt='Acquire::Retries "5"' \
    --customize-hook="install -D -m 644 $keyring \"\$1$keyring\"" \
    trixie "$root_dir" - <"$PIBOX_DEV_DIR/sources.list" >"$PIBOX_DEV_DIR/root.log" 2>&1 &

  local pid=$!
  while kill -0 "$pid" 2>/dev/null; do
    sleep 10
    step=$((step + 10))
    line=$(grep -c '^Setting up' "$PIBOX_DEV_DIR/root.log" || true)
    say "  ${step} s: $(du -sm "$root_dir" 2>/dev/null | cut -f1) MB, $line packages set up"
  done
  wait "$pid" || die "making the root failed; the end of $PIBOX_DEV_DIR/root.log says:
$(tail -n 5 "$PIBOX_DEV_DIR/root.log")"
  mark_packages "$root_dir/.complete"
}

update_root() {
  say "installing newly listed packages into the root"
  # shellcheck disable=SC2046
  in_root /usr/bin/env DEBIAN_FRONTEND=noninteractive sh -c '
    apt-get update -qq && apt-get install -y -qq --no-install-recommends "$@"' sh $(wanted_packages) \
    >"$PIBOX_DEV_DIR/root.log" 2>&1 || die "installing packages failed; see $PIBOX_DEV_DIR/root.log"
  mark_packages "$root_dir/.complete"
}

# Runs a command inside the root, in a mount namespace of its own; the source tree keeps its path.
in_root() {
  local bind=("$top")
  case $PIBOX_DEV_DIR/ in "$top"/*) ;; *) bind+=("$PIBOX_DEV_DIR") ;; esac
  # shellcheck disable=SC2016
  unshare --mount --propagation private -- /bin/sh -ec '
    root=$1 cwd=$2; shift 2
    mount --rbind /dev "$root/dev"
    mount -t proc proc "$root/proc"
    mount --rbind /sys "$root/sys"
    mount -t tmpfs -o mode=1777 tmpfs "$root/tmp"
    mount -t tmpfs -o mode=755 tmpfs "$root/run"
    [ ! -d /tmp/.X11-unix ] || { mkdir "$root/tmp/.X11-unix"; mount --rbind /tmp/.X11-unix "$root/tmp/.X11-unix"; }
    [ ! -e /etc/resolv.conf ] || cp -L /etc/resolv.conf "$root/etc/resolv.conf" 2>/dev/null || :
    [ ! -e /etc/ssl/certs/ca-certificates.crt ] || cp -L /etc/ssl/certs/ca-certificates.crt "$root/etc/ssl/certs/" 2>/dev/null || :
    [ ! -e /etc/hosts ] || cp -L /etc/hosts "$root/etc/hosts" 2>/dev/null || :
    for proxy in /etc/apt/apt.conf.d/*proxy*; do [ ! -e "$proxy" ] || cp "$proxy" "$root/etc/apt/apt.conf.d/"; done
    while [ "$1" != -- ]; do mkdir -p "$root$1"; mount --rbind "$1" "$root$1"; shift; done
    shift
    exec chroot "$root" /usr/bin/env -C "$cwd" "$@"
  ' sh "$root_dir" "$PWD" "${bind[@]}" -- "$@"
}

# Makes sure that there is a place to build in. Needs root.
ensure_root() {
  mkdir -p "$PIBOX_DEV_DIR"
  exec 9>"$PIBOX_DEV_DIR/lock"
  flock 9
  if is_debian_13; then
    if ! has_packages "$PIBOX_DEV_DIR/installed"; then
      # shellcheck disable=SC2046
      install_on_host $(wanted_packages)
      mark_packages "$PIBOX_DEV_DIR/installed"
    fi
  elif [ ! -e "$root_dir/.complete" ]; then
    make_root
  elif ! has_packages "$root_dir/.complete"; then
    update_root
  fi
  flock -u 9
  exec 9>&-
}

enter_root() { if is_debian_13; then "$@"; else in_root "$@"; fi; }
