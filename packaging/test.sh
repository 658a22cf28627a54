#!/usr/bin/env bash
# Installs what is missing, builds everything, runs every test and the checks of check.sh. Arguments go to ctest (for
# example: -R library); with any, only tests run.
#
#   packaging/test.sh [CTEST-OPTION...]
set -euo pipefail
. "$(dirname "${BASH_SOURCE[0]}")/common.sh"

install_packages
check_disk
build_targets all
say "tests: running"
ctest --preset release --parallel 2 "$@"
[ $# -gt 0 ] || "$project/packaging/check.sh"
