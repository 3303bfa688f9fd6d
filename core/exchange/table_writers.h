// SPDX-License-Identifier: GPL-3.0-or-later
//
// A workbook in the bytes of a format. Equal workbooks give equal bytes.
#pragma once

#include "core/base/result.h"
#include "core/exchange/table.h"

#include <QByteArray>
#include <QJsonObject>

namespace aallokko::exchange {

/// The first table as CSV: byte order mark (Excel wants it), RFC 4180, `,`, CRLF. A synthetic
/// workbook gets a last column "synthetic" = "true", because CSV has no room for notes.
[[nodiscard]] QByteArray toCsv(const Workbook& workbook);

/// {"title", "synthetic", "notes", <table key>: [{column key: value}]}; absent cells are null.
[[nodiscard]] QJsonObject toJson(const Workbook& workbook);

/// XLSX with a notes sheet and one sheet per table: frozen header, filter, column widths, dates and
/// euros as such. Error Internal "export.xlsx_failed" with libxlsxwriter's reason.
[[nodiscard]] base::Result<QByteArray> toXlsx(const Workbook& workbook);

/// Writes bytes so that the old file stays whole until the new one is complete. Error Io
/// "export.cannot_write" with the path and the system's reason.
[[nodiscard]] base::Result<void> writeFile(const QString& path, const QByteArray& bytes);

} // namespace aallokko::exchange
