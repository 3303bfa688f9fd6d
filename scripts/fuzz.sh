#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Runs one fuzz target on its seeds and prints how many inputs it tried; an input that breaks it is
# kept beside the program. Usage: scripts/fuzz.sh SECONDS build/fuzz/tests/fuzz/fuzz_NAME
set -euo pipefail
seconds=${1:?usage: scripts/fuzz.sh SECONDS PROGRAM}
program=$(realpath "${2:?usage: scripts/fuzz.sh SECONDS PROGRAM}")
name=$(basename "$program")
name=${name#fuzz_}
source=$(realpath "$(dirname "$0")/../tests/fuzz")
found=$(dirname "$program")/found/$name
mkdir -p "$found/corpus"

# Targets that share a language share its dictionary.
case $name in
    any_file | csv | csv_parser) words=csv ;;
    problem | plan) words=problem ;;
    json | bom_json) words=json ;;
    model | derive) words=model ;;
    yaml_inventory) words=yaml ;;
    *) words=$name ;;
esac
options=(-max_total_time="$seconds" -rss_limit_mb=512 -timeout=10 -max_len=4096 -verbosity=0
    -print_final_stats=1 -artifact_prefix="$found/")
[ -f "$source/dictionaries/$words.dict" ] && options+=(-dict="$source/dictionaries/$words.dict")

log=$found/log
result=0
SECONDS=0
TIMEFORMAT=%U # of the processor: on a busy machine far less than the seconds that passed
cpu=$({ time "$program" "${options[@]}" "$found/corpus" "$source/corpus/$name" >"$log" 2>&1; } 2>&1) ||
    result=$?
if [ "$result" = 0 ]; then
    awk -v name="$name" -v seconds="$SECONDS" -v cpu="$cpu" '/number_of_executed_units/ { n = $2 }
        /peak_rss_mb/ { peak = $2 }
        END { printf "%-15s %10d inputs %5d s %7.1f s of the processor %7d /s of it %4d MB\n", name, n,
                     seconds, cpu, n / (cpu > 0 ? cpu : 1), peak }' "$log"
else
    echo "aallokko: fuzz_$name failed after $SECONDS s; the input is in $found" >&2
    tail -n 60 "$log" >&2
    exit 1
fi
