#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Times the chain new, import, plan (2 s), export of the example as whole processes, five times, and
# prints medians and peak memory as a table. Usage: scripts/measure.sh PATH_TO_AALLOKKO
set -euo pipefail
program=$(realpath "${1:?usage: scripts/measure.sh PATH_TO_AALLOKKO}")
example=$(realpath "$(dirname "$0")/../data/examples/keski-suomi")
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT

# Import ends with 1: the example's planted defects are findings.
step() {
    local name=$1
    shift
    /usr/bin/time -f "$name %e %M" -a -o "$folder/times" "$program" "$@" >/dev/null 2>&1 ||
        [ $? = 1 ]
}

for _ in 1 2 3 4 5; do
    project=$folder/p.aallokko
    rm -f "$project"*
    step new new "$project" --region keski-suomi
    step import import "$project" "$example"/inventories/*
    step plan plan "$project" --policy "$example/plan.yaml" --time-limit 2
    step export export "$project" plan --to xlsx -o "$folder/plan.xlsx"
done
grep -v '^Command' "$folder/times" | awk '
    { n[$1]++; s[$1, n[$1]] = $2; if ($3 > peak[$1]) peak[$1] = $3; chain[n[$1]] += $2
      if ($3 > most) most = $3 }
    function median(name,  i, j, t, v) {
        for (i = 1; i <= 5; i++) v[i] = name == "chain" ? chain[i] : s[name, i]
        for (i = 1; i <= 5; i++) for (j = i + 1; j <= 5; j++) if (v[j] < v[i]) { t = v[i]; v[i] = v[j]; v[j] = t }
        return v[3]
    }
    END {
        print "| Step | Median wall time (s) | Peak memory (MiB) |\n| --- | ---: | ---: |"
        split("new import plan export", order, " ")
        for (k = 1; k <= 4; k++) printf "| %s | %.2f | %.0f |\n", order[k], median(order[k]), peak[order[k]] / 1024
        printf "| whole chain | %.2f | %.0f |\n", median("chain"), most / 1024
    }'
