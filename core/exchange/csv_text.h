// SPDX-License-Identifier: GPL-3.0-or-later
//
// CSV as text: RFC 4180 quoting and a guard against spreadsheet formulas, once for every writer.
#pragma once

#include <QString>
#include <QStringList>

namespace aallokko::exchange {

/// One field. A text that a spreadsheet would run as a formula (starts with = + - @, tab or CR and
/// is no number) gets a leading apostrophe.
[[nodiscard]] QString csvField(const QString& value);

/// One record with `,` and CRLF.
[[nodiscard]] QString csvLine(const QStringList& fields);

} // namespace aallokko::exchange
