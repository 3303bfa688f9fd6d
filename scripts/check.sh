#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
#
# The long checks. Usage: scripts/check.sh [--fuzz SECONDS] [STEP...]
# Without STEP: format tidy asan tsan slow, and fuzz when --fuzz is given. STEP bench prints the
# figures of docs/measurements.md. AALLOKKO_JOBS: how many jobs at once (default: all cores).
set -euo pipefail
cd "$(dirname "$0")/.."
# shellcheck source=scripts/packages.sh
. scripts/packages.sh
jobs=${AALLOKKO_JOBS:-$(nproc)}
fuzz_seconds=60
steps=()
while [ $# -gt 0 ]; do
    case $1 in
        --fuzz) fuzz_seconds=${2:?--fuzz needs seconds} fuzz=1 && shift ;;
        format | tidy | asan | tsan | slow | bench | fuzz) steps+=("$1") ;;
        *) sed -n '4,6s/^# //p' "$0" >&2 && exit 2 ;;
    esac
    shift
done
if [ "${#steps[@]}" = 0 ]; then
    steps=(format tidy asan tsan slow)
    [ -n "${fuzz:-}" ] && steps+=(fuzz)
fi
# shellcheck disable=SC2086 # the lists are words on purpose
install_packages $packages_build $packages_test $packages_check
export QT_QPA_PLATFORM=offscreen LC_ALL=C.UTF-8

# build PRESET: the configuration is quiet unless it fails.
build() {
    local log
    log=$(cmake --preset "$1" 2>&1) || { echo "$log" >&2 && return 1; }
    cmake --build --preset "$1" -j "$jobs"
}

check_format() { scripts/format.sh; }

# Needs what the build generates (moc, resources).
check_tidy() {
    build release
    find app core importers -name '*.cpp' -print0 |
        xargs -0 -n 4 -P "$jobs" clang-tidy-16 --quiet -p build/release
}

check_sanitizer() {
    build "$1"
    ctest --preset "$1" -j "$jobs"
}
check_asan() { check_sanitizer asan; }
check_tsan() { check_sanitizer tsan; }

check_slow() {
    build release
    ctest --test-dir build/release --output-on-failure --no-tests=error -L slow
}

check_bench() {
    build bench
    build/bench/tests/bench/aallokko_bench --benchmark_min_time=0.5
}

check_fuzz() {
    build fuzz
    printf '%s\0' build/fuzz/tests/fuzz/fuzz_*[a-z] |
        xargs -0 -n 1 -P "$jobs" scripts/fuzz.sh "$fuzz_seconds"
}

for step in "${steps[@]}"; do
    echo "aallokko: $step" >&2
    "check_$step"
done
