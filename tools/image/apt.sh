# shellcheck shell=bash
# Packages of another architecture: their lists are kept beside the machine's. Sourced.
: "${PIBOX_DEV_DIR:?is set by ./dev}"

# apt_for ARCH: sets `apt`, the options with which apt-get and apt-cache speak of ARCH and of a machine where nothing is installed.
apt_for() {
  apt=()
  [ "$1" != "$(dpkg --print-architecture)" ] || return 0
  local lists=$PIBOX_DEV_DIR/kernels/apt-$1
  mkdir -p "$lists/lists/partial" "$lists/archives/partial"
  apt=(-o "APT::Architecture=$1" -o "APT::Architectures=$1" -o "Dir::State::lists=$lists/lists"
    -o "Dir::Cache::archives=$lists/archives" -o "Dir::Cache::pkgcache=" -o "Dir::Cache::srcpkgcache=" -o "Dir::State::status=/dev/null")
}

# apt_refresh WHO ARCH: asks the archive for its present lists. A mirror that is just being updated has some and not others:
# a package that is missing then shows when it is fetched.
apt_refresh() {
  echo "$1: asking the archive for its present list of $2 packages" >&2
  apt-get "${apt[@]}" update -qq || echo "$1: not every list could be fetched" >&2
}
