// SPDX-License-Identifier: GPL-3.0-or-later
//
// A workbook in the format that the name of its file asks for.
#pragma once

#include "core/base/result.h"
#include "core/exchange/table.h"

#include <QByteArray>
#include <QString>

namespace aallokko::gui {

/// CSV for ".csv", a web page for ".html", else XLSX. Errors of the writer. Any thread.
[[nodiscard]] base::Result<QByteArray> bytesOf(const exchange::Workbook& workbook,
                                               const QString& path);

} // namespace aallokko::gui
