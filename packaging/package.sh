#!/usr/bin/env bash
# Builds the Debian package and says where it is. It holds what users run: no tests, and no path of this machine.
#
#   packaging/package.sh
set -euo pipefail
. "$(dirname "${BASH_SOURCE[0]}")/common.sh"

if [ "${1:-}" = --help ] || [ "${1:-}" = -h ]; then
    sed -n '2,4s/^# \{0,1\}//p' "$project/packaging/package.sh"
    exit 0
fi

use_preset package
install_packages packages.txt
check_disk
build_targets all
say "package: putting together"
if ! (cd "$build" && cpack -G DEB) >"$log" 2>&1; then
    tail -n 30 "$log" >&2
    stop "the package could not be made (see above)."
fi
say "the package is $(ls -t "$build"/*.deb | head -n 1)"
