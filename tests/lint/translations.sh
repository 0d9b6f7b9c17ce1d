#!/bin/sh
# translations/*.ts have every text of the sources and no other (tools/translations.py does it).
set -eu
cd "$1"
tools/translations.py --check
