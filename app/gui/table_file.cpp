// SPDX-License-Identifier: GPL-3.0-or-later
//
// The formats are core/exchange's; here is only the choice.
#include "app/gui/table_file.h"

#include "core/exchange/table_html.h"
#include "core/exchange/table_writers.h"
#include "core/text/messages.h"

namespace aallokko::gui {

base::Result<QByteArray> bytesOf(const exchange::Workbook& workbook, const QString& path) {
    if (path.endsWith(QStringLiteral(".csv"), Qt::CaseInsensitive)) {
        return exchange::toCsv(workbook);
    }
    if (path.endsWith(QStringLiteral(".html"), Qt::CaseInsensitive)) {
        return exchange::toHtml(workbook, text::currentLanguage());
    }
    return exchange::toXlsx(workbook);
}

} // namespace aallokko::gui
