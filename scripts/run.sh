#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
#
# The main job on the bundled example region: 32 inventory files -> one project -> wave plan ->
# exports. Opens the desktop when there is a display, else prints the results of the command line.
# Installs the Debian packages it needs; can be run again and is quick then.
#   scripts/run.sh [FOLDER]     results go to FOLDER (default: build/example)
set -euo pipefail
cd "$(dirname "$0")/.."
# shellcheck source=scripts/packages.sh
. scripts/packages.sh
# shellcheck disable=SC2086 # the lists are words on purpose
install_packages $packages_build $packages_run

folder=${1:-build/example}
example=data/examples/keski-suomi
cmake --preset release >/dev/null
cmake --build --preset release --target aallokko aallokko-desktop
aallokko=build/release/aallokko
mkdir -p "$folder"
project=$folder/keski-suomi.aallokko
if [ ! -f "$project" ]; then
    "$aallokko" new "$project" --region keski-suomi
    # 1 = imported, and the planted defects of the example were reported.
    "$aallokko" import "$project" $example/inventories/* || [ $? = 1 ]
fi
"$aallokko" plan "$project" --policy $example/plan.yaml --time-limit 20
for format in xlsx csv json; do
    "$aallokko" export "$project" plan --to $format -o "$folder/plan.$format"
done
"$aallokko" export "$project" inventory --to xlsx -o "$folder/inventory.xlsx"
if [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
    exec build/release/aallokko-desktop "$project"
fi
echo "Results: $project, $folder/plan.xlsx, $folder/plan.csv, $folder/plan.json, $folder/inventory.xlsx"
