// SPDX-License-Identifier: GPL-3.0-or-later
//
// Reads number format codes ("d.m.yyyy", "0,0 %", "[h]:mm") for the only thing an importer needs to
// know: is the number in the cell a date, a time, a percentage or just a number.
#pragma once

#include "importers/raw/cell_text.h"

#include <QStringView>

namespace aallokko::importers {

/// Meaning of a custom format code; its first section decides. Linear.
[[nodiscard]] NumberMeaning numberMeaningOf(QStringView formatCode);

/// Meaning of a built-in format number of XLSX, the East Asian ones included.
[[nodiscard]] NumberMeaning builtInNumberMeaning(int formatId);

} // namespace aallokko::importers
