// SPDX-License-Identifier: GPL-3.0-or-later
//
// Notes, a list of the tables, and the tables one after the other (html_parts.h).
#include "core/exchange/table_html.h"

#include "core/exchange/html_parts.h"
#include "core/text/messages.h"

namespace aallokko::exchange {

QByteArray toHtml(const Workbook& workbook, model::Language language) {
    const QString synthetic = text::sentence("export.note_synthetic", {});
    QString html =
        htmlBegin(workbook.title, workbook.isSynthetic ? synthetic : QString(), language);
    for (const QString& note : workbook.notes) {
        if (!workbook.isSynthetic || note != synthetic) {
            html += QStringLiteral("<p>%1</p>\n").arg(htmlText(note));
        }
    }
    if (workbook.tables.size() > 1) {
        html += QStringLiteral("<nav aria-label=\"%1\"><ul>\n")
                    .arg(htmlText(text::sentence("export.contents", {})));
        for (const Table& table : workbook.tables) {
            html += QStringLiteral("<li><a href=\"#%1\">%2</a></li>\n")
                        .arg(table.key.toHtmlEscaped(), htmlText(table.title));
        }
        html += QStringLiteral("</ul></nav>\n");
    }
    for (const Table& table : workbook.tables) {
        html += QStringLiteral("<section aria-labelledby=\"%1\"><h2 id=\"%1\">%2</h2>\n")
                    .arg(table.key.toHtmlEscaped(), htmlText(table.title));
        appendHtmlTable(html, table, table.key,
                        text::sentence("export.row_count", {std::to_string(table.rows.size())}),
                        language);
        html += QStringLiteral("</section>\n");
    }
    return (html + htmlEnd()).toUtf8();
}

} // namespace aallokko::exchange
