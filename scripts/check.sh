#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
#
# The long checks: format, clang-tidy, all tests under ASan + UBSan and under TSan, the slow tests
# and, with --fuzz SECONDS, each fuzz target for that long.
set -euo pipefail
cd "$(dirname "$0")/.."
# shellcheck source=scripts/packages.sh
. scripts/packages.sh
# shellcheck disable=SC2086 # the lists are words on purpose
install_packages $packages_build $packages_test $packages_check
export QT_QPA_PLATFORM=offscreen LC_ALL=C.UTF-8

scripts/format.sh
cmake --preset release >/dev/null
find app core importers -name '*.cpp' -print0 |
    xargs -0 -n 8 -P "$(nproc)" clang-tidy-16 --quiet -p build/release
for preset in asan tsan; do
    cmake --preset $preset >/dev/null
    cmake --build --preset $preset
    ctest --preset $preset -j "$(nproc)"
done
cmake --build --preset release
ctest --test-dir build/release --output-on-failure --no-tests=error -L slow
if [ "${1:-}" = --fuzz ] && [ -f tests/fuzz/CMakeLists.txt ]; then
    cmake --preset fuzz >/dev/null
    cmake --build --preset fuzz
    for target in build/fuzz/tests/fuzz/fuzz_*; do
        [ -x "$target" ] && "$target" -max_total_time="${2:-60}" -rss_limit_mb=512
    done
fi
