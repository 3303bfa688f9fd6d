#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
#
# The desktop under a user by chance with AddressSanitizer and UndefinedBehaviorSanitizer: random
# keys, clicks, edits, undo, imports, plans on the example. The same seed does the same.
#
#   scripts/soak.sh [ACTIONS] [SEED] [BUILD_DIR]
#
# BUILD_DIR (default build/asan) is configured with the preset asan when it is not there. Ends with 0
# when nothing was reported and the project is what its audit trail says.
set -euo pipefail
root=$(cd "$(dirname "$0")/.." && pwd)
actions=${1:-2000}
seed=${2:-1}
build=${3:-$root/build/asan}
[ -e "$build/CMakeCache.txt" ] || cmake --preset asan -S "$root" -B "$build" > /dev/null
cmake --build "$build" --target soak_desktop
log=$(mktemp)
export QT_QPA_PLATFORM=offscreen LC_ALL=C.UTF-8 UBSAN_OPTIONS=print_stacktrace=1
export LSAN_OPTIONS="suppressions=$root/tests/sanitizers/leaks.supp:print_suppressions=0"
if "$build/tests/soak/soak_desktop" --actions "$actions" --seed "$seed" --log "$log"; then
    rm -f "$log"
else
    status=$?
    echo "the last actions, in full in $log:" >&2
    tail -n 5 "$log" >&2
    exit "$status"
fi
