#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Checks (or with --fix applies) the code format of all tracked C++ files.
set -euo pipefail
cd "$(dirname "$0")/.."
mode=(--dry-run --Werror)
[ "${1:-}" = --fix ] && mode=(-i)
find app core data importers tests \( -name '*.cpp' -o -name '*.h' \) -print0 |
    xargs -0 clang-format "${mode[@]}"
