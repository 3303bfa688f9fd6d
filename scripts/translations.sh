#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Collects the translatable texts of the sources into data/translations/*.ts. Not part of ordinary
# builds; a test fails while a text is unfinished. English is the source language: its file holds
# only the plural forms, which english_plurals.py writes.
set -euo pipefail
cd "$(dirname "$0")/.."
lupdate=$(command -v lupdate6 || echo /usr/lib/qt6/bin/lupdate)
for language in fi sv en; do
    only=()
    if [ "$language" = en ]; then
        only=(-pluralonly)
    fi
    # -I: classes are found through includes from the project root; without their namespaces the
    # texts would be filed under names that the running program never asks for.
    "$lupdate" -silent -no-obsolete -disable-heuristic similartext -disable-heuristic number \
        "${only[@]}" -locations none -I . -recursive app core importers data \
        -source-language en -target-language "$language" -ts "data/translations/aallokko_$language.ts"
done
python3 scripts/english_plurals.py data/translations/aallokko_en.ts
