#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Pictures of the real desktop program on the example region, for the user guide and for looking at
# every page after a change. No mock-ups, no retouching.
#
#   scripts/screenshots.sh [BUILD_DIR] [OUTPUT_DIR]
#
# Needs the programs in BUILD_DIR (default build/release) and Xvfb. Window, language, theme, seed and
# data are fixed; what the planner reaches in its time limit depends on the machine.
set -euo pipefail
root=$(cd "$(dirname "$0")/.." && pwd)
build=$(cd "${1:-$root/build/release}" && pwd)
out=${2:-$root/docs/user/images}
mkdir -p "$out"
out=$(cd "$out" && pwd)
work=$(mktemp -d)
server=
trap '[ -z "$server" ] || kill "$server"; rm -rf "$work"' EXIT

example=$root/data/examples/keski-suomi
project=$work/keski-suomi.aallokko
"$build/aallokko" new "$project" --region keski-suomi > /dev/null
# Exit status 1: the planted defects of the example are findings.
"$build/aallokko" import "$project" "$example"/inventories/* --quiet > /dev/null || [ $? -eq 1 ]
cp "$project" "$work/unplanned.aallokko"
"$build/aallokko" plan "$project" --policy "$example/plan.yaml" --time-limit 10 > /dev/null

compared=$work/compared.aallokko
cp "$project" "$compared"
"$build/aallokko" scenario "$compared" copy plan "Kevään ehdotus" > /dev/null
"$build/aallokko" plan "$compared" --policy "$example/plan.yaml" --seed 7 --time-limit 10 > /dev/null

worked=$work/worked.aallokko
cp "$project" "$worked"
work() { "$build/aallokko" work "$worked" "$@" > /dev/null; }
work measures --add "Irtisanomisajat tarkistetaan" --set owner="Sopimusryhmä" --set due=2018-03-31 --set status=ongoing --set systems="12;40"
work measures --add "Käyttäjien koulutus" --set owner="Aino Ahola" --set due=2019-05-31 --set systems=12
work measures --add "Tiedote kuntien henkilöstölle" --set owner="Viestintä" --set due=2018-02-15
work measures --add "Varmuuskopiot ennen siirtoa" --set owner="ICT-tuki" --set due=2017-12-20 --set status=done
work positions --add "ICT-työryhmä" --set proposal=scenario:plan --set view="Suunnitelma voidaan hyväksyä." --set ground="Kokous 4/2018"
work positions --add "Tietosuojaryhmä" --set proposal=scenario:plan --set dissent=yes --set view="Potilastietojen siirto on liian aikaisin."
work decisions --add "Maakuntahallitus" --set date=2018-05-07 --set section="§ 34" --set subject=scenario:plan

for number in $(seq 90 120); do
    [ -e "/tmp/.X11-unix/X$number" ] || break
done
Xvfb ":$number" -screen 0 2960x1900x24 > /dev/null 2>&1 &
server=$!
export DISPLAY=:$number XDG_RUNTIME_DIR=$work HOME=$work QT_QPA_PLATFORM=xcb
for _ in $(seq 50); do
    [ -e "/tmp/.X11-unix/X$number" ] && break
    sleep 0.1
done

# shot NAME ARGUMENTS...: one start of the program, one picture.
shot() {
    local name=$1
    shift
    timeout 120 "$build/aallokko-desktop" --fresh --size 1440x900 --grab "$out/$name.png" "$@"
    echo "$out/$name.png"
}

for language in fi sv en; do
    for theme in light dark; do
        look="--language $language --theme $theme"
        # shellcheck disable=SC2086 # $look is a list of options
        {
            shot "empty-$language-$theme" $look
            shot "overview-$language-$theme" $look --page overview --grab-after 8 "$project"
            shot "scenarios-$language-$theme" $look --page scenarios --grab-after 8 "$compared"
            shot "inventory-$language-$theme" $look --select 12 "$project"
            shot "duplicates-$language-$theme" $look --page duplicates --grab-after 8 "$project"
            shot "waves-$language-$theme" $look --page waves --select 12 --why "$project"
            shot "roadmap-$language-$theme" $look --page roadmap --grab-after 5 "$project"
            shot "graph-$language-$theme" $look --page graph --ask waves --grab-after 6 "$project"
            shot "workplan-$language-$theme" $look --page workplan "$worked"
            shot "audit-$language-$theme" $look --page audit --grab-after 4 "$project"
            shot "reports-$language-$theme" $look --page reports --grab-after 8 "$project"
            shot "quality-$language-$theme" $look --page quality --filter Laukaa "$project"
        }
    done
done
shot workplan-fi --language fi --theme light --page workplan "$worked"
shot audit-fi --language fi --theme light --page audit --filter "omistaja laukaa" --grab-after 4 "$project"
shot reports-fi --language fi --theme light --page reports --grab-after 8 "$project"
shot overview-1366x768-fi --language fi --theme light --page overview --size 1366x768 \
    --grab-after 8 "$project"
shot inventory-filter-fi --language fi --theme light --filter "omistaja:tyhjä kustannus>20000" \
    "$project"
shot inventory-no-hits-fi --language fi --theme light --filter "omistaja:tyhjä zzz" "$project"
cp "$project" "$work/import.aallokko"
shot import-fi --language fi --theme light --page import \
    --import "$example/inventories/Äänekoski tietojärjestelmät.xlsx" \
    --import "$example/inventories/Uurainen_system_sv.xlsx" "$work/import.aallokko"
shot import-problems-fi --language fi --theme light --page import --tab 1 \
    --import "$example/inventories/Äänekoski tietojärjestelmät.xlsx" "$work/import.aallokko"
head -c 3000 "$example/inventories/601_Pihtipudas.xlsx" > "$work/katkennut.xlsx"
shot import-refused-fi --language fi --theme light --import "$work/katkennut.xlsx" \
    "$work/import.aallokko"
shot waves-empty-fi --language fi --theme light --page waves "$work/unplanned.aallokko"
shot waves-planning-fi --language fi --theme light --plan 12 --grab-after 8 \
    "$work/unplanned.aallokko"
shot waves-1366x768-fi --language fi --theme light --page waves --size 1366x768 "$project"
shot roadmap-1366x768-sv --language sv --theme dark --page roadmap --select 12 --size 1366x768 \
    --grab-after 5 "$project"
shot roadmap-unplanned-fi --language fi --theme light --page roadmap --grab-after 4 \
    "$work/unplanned.aallokko"
for question in groups around stops cycles matrix; do
    shot "graph-$question-fi" --language fi --theme light --page graph --ask "$question" \
        --select 12 --grab-after 6 "$project"
done
shot graph-1366x768-sv --language sv --theme dark --page graph --ask waves --size 1366x768 \
    --grab-after 6 "$project"
QT_SCALE_FACTOR=2 shot inventory-2x-fi --language fi --theme light --select 12 "$project"
