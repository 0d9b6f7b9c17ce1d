#!/bin/sh
# A private D-Bus on which the upgrade service is activated, as the system bus of a PiBox does it: for the sandbox and the tests.
#
# usage: private-bus.sh --socket FILE --folder FOLDER --root DEVICE --bin FOLDER [-- SERVICE-ARGUMENT ...]
#
# Runs in the foreground; SIGTERM ends the bus and the service that it started.
set -eu
socket='' folder='' root='' bin=''
while [ $# -gt 0 ]; do
  case $1 in
    --socket) socket=$2; shift 2 ;;
    --folder) folder=$2; shift 2 ;;
    --root) root=$2; shift 2 ;;
    --bin) bin=$2; shift 2 ;;
    --) shift; break ;;
    -h | --help) sed -n '2,7s/^# \{0,1\}//p' "$0"; exit 0 ;;
    *) sed -n '2,7s/^# \{0,1\}//p' "$0" >&2; exit 2 ;;
  esac
done
mkdir -p "$folder/services"
cat >"$folder/services/org.pibox.Upgrade1.service" <<SERVICE
[D-BUS Service]
Name=org.pibox.Upgrade1
Exec=$bin/pibox-upgraded --root $root --simulate-restart${*:+ $*}
SERVICE
cat >"$folder/bus.conf" <<CONF
<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN" "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig>
  <type>custom</type>
  <keep_umask/>
  <listen>unix:path=$socket</listen>
  <servicedir>$folder/services</servicedir>
  <policy context="default">
    <allow send_destination="*" eavesdrop="true"/>
    <allow eavesdrop="true"/>
    <allow own="*"/>
  </policy>
</busconfig>
CONF
export DBUS_SYSTEM_BUS_ADDRESS="unix:path=$socket"
exec dbus-daemon --nofork --nosyslog --config-file="$folder/bus.conf"
