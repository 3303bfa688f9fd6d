// SPDX-License-Identifier: GPL-3.0-or-later
//
// The last touch to an inventory form: sheets that the writer hid become "very hidden", so that the
// menu of a spreadsheet program does not offer to show them. The XLSX library knows hidden only.
#pragma once

#include "core/base/result.h"

#include <QString>

namespace aallokko::exchange {

/// Makes the hidden sheets of a workbook file very hidden; all other parts keep their bytes, and
/// the same file gives the same bytes. Error Internal "export.xlsx_failed" for other files.
[[nodiscard]] base::Result<void> makeVeryHidden(const QString& workbook);

} // namespace aallokko::exchange
