#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Collects the translatable texts of the sources into data/translations/*.ts. Not part of ordinary
# builds; a test fails while a text is unfinished.
set -euo pipefail
cd "$(dirname "$0")/.."
lupdate=$(command -v lupdate6 || echo /usr/lib/qt6/bin/lupdate)
for language in fi sv en; do
    "$lupdate" -silent -no-obsolete -locations none -recursive app core importers data \
        -source-language en -target-language "$language" -ts "data/translations/aallokko_$language.ts"
done
