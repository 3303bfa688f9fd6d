// SPDX-License-Identifier: GPL-3.0-or-later
//
// A workbook as one HTML file for people: the accessible form of every export.
#pragma once

#include "core/exchange/table.h"
#include "core/model/local_text.h"

#include <QByteArray>

namespace aallokko::exchange {

/// Notes, a list of the tables and each table with its head; numbers, days and amounts in the
/// spelling of `language`. UTF-8, no scripts, nothing from elsewhere. Synthetic data is marked at
/// the top. Equal workbooks give equal bytes. Linear.
[[nodiscard]] QByteArray toHtml(const Workbook& workbook, model::Language language);

} // namespace aallokko::exchange
