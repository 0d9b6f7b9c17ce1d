#!/bin/sh
# The rooms include only rooms above them in the list of docs/contracts.md, and the rooms without Qt stay without.
set -eu
cd "$1"
rooms=$(sed -n 's/^foreach(room \(.*\))$/\1/p' CMakeLists.txt)
[ -n "$rooms" ]
status=0
allowed=""
for room in $rooms; do
  allowed="$allowed $room"
  [ -d "backend/$room" ] || continue
  wrong=$(grep -rnE '^#include "[a-z]+/' "backend/$room" --include='*.h' --include='*.cpp' |
    grep -vE "#include \"($(echo "$allowed" | sed 's/^ //; s/ /|/g'))/" || true)
  [ -z "$wrong" ] || { echo "backend/$room includes a room below it:"; echo "$wrong"; status=1; }
done
for room in base bank carry; do
  [ -d "backend/$room" ] || continue
  wrong=$(grep -rnE '^#include <(Q|qca|K)' "backend/$room" || true)
  [ -z "$wrong" ] || { echo "backend/$room must not use Qt:"; echo "$wrong"; status=1; }
done
exit $status
