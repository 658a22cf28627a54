#!/usr/bin/env bash
# Installs what is missing, builds Cablegraph and opens the named articles, or the samples when none is named.
# Without a display it draws the picture to a file and prints what it found.
#
#   packaging/run.sh [ARTICLE...]
set -euo pipefail
here=$PWD
. "$(dirname "${BASH_SOURCE[0]}")/common.sh"

if [ "${1:-}" = --help ] || [ "${1:-}" = -h ]; then
    sed -n '2,5s/^# \{0,1\}//p' "$project/packaging/run.sh"
    exit 0
fi

install_packages packages.txt
check_disk
build_targets cablegraph cablegraph-cli
cd "$here"
[ $# -gt 0 ] || set -- "$project"/resources/samples/*.txt

if [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
    say "opening the window"
    "$build/bin/cablegraph" "$@"
    exit
fi

say "there is no display here, so the picture is drawn to a file instead of a window"
picture=$here/cablegraph.png
[ -w "$here" ] || picture=$(mktemp -d)/cablegraph.png
status=0
"$build/bin/cablegraph-cli" extract --format text "$@" || status=$?
"$build/bin/cablegraph" --export "$picture" "$@" || status=$?
[ ! -s "$picture" ] || say "the picture is in $picture"
exit $status
