#!/usr/bin/env bash
# Installs what is missing, builds everything and runs every test. Arguments go to ctest (for example: -R library).
#
#   packaging/test.sh [CTEST-OPTION...]
set -euo pipefail
. "$(dirname "${BASH_SOURCE[0]}")/common.sh"

install_packages packages.txt packages-test.txt
check_disk
build_targets all
say "tests: running"
ctest --preset release --parallel 2 "$@"
