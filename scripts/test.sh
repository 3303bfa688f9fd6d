#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Builds everything in release mode (warnings are errors) and runs all tests but the slow ones.
# Installs the Debian packages it needs; can be run again and is quick then.
set -euo pipefail
cd "$(dirname "$0")/.."
# shellcheck source=scripts/packages.sh
. scripts/packages.sh
# shellcheck disable=SC2086 # the lists are words on purpose
install_packages $packages_build $packages_test

export QT_QPA_PLATFORM=offscreen LC_ALL=C.UTF-8
build=build/release
cmake --preset release >/tmp/aallokko-configure.$$ 2>&1 ||
    { cat /tmp/aallokko-configure.$$; rm -f /tmp/aallokko-configure.$$; exit 1; }
rm -f /tmp/aallokko-configure.$$
cmake --build --preset release
ctest --test-dir "$build" --output-on-failure --no-tests=error -LE slow -j "$(nproc)" "$@"
