// SPDX-License-Identifier: GPL-3.0-or-later
//
// HTML that a screen reader can follow: the language named, headings in order, captions, column
// heads with their scope, the first cell of a row as its head. One file without scripts or outside
// parts; prints with repeated table heads. Bars are hatched, so that they survive black and white.
#include "core/exchange/html_parts.h"

#include "core/exchange/report.h"

namespace aallokko::exchange {

namespace {

const char* const style =
    "body{font:16px/1.45 'Noto Sans',sans-serif;color:#1a1a1a;background:#fff;margin:2rem;"
    "max-width:80rem}"
    "h1{font-size:1.6rem}h2{font-size:1.25rem;margin-top:2rem}h3{font-size:1.05rem}"
    ".synthetic{background:#fbe7bd;border:2px solid #1a1a1a;padding:.5rem .8rem;font-weight:bold}"
    ".wide{overflow-x:auto}table{border-collapse:collapse;font-size:.9rem}"
    "caption{text-align:left;padding:.3rem 0}"
    "th,td{border:1px solid #767676;padding:.25rem .5rem;text-align:left;vertical-align:top;"
    "overflow-wrap:anywhere;min-width:4rem}"
    "thead th{background:#e8eef4}tbody th{font-weight:normal}.n{text-align:right;"
    "white-space:nowrap;min-width:0}"
    "dl{display:grid;grid-template-columns:max-content 1fr;gap:.1rem 1rem}"
    "dt{font-weight:bold}dd{margin:0}.subtitle{font-size:1.1rem}"
    ".bar{display:block;height:.55rem;min-width:1px;border:1px solid #1a1a1a;"
    "background:repeating-linear-gradient(45deg,#56b4e9 0 4px,#fff 4px 6px);"
    "-webkit-print-color-adjust:exact;print-color-adjust:exact}"
    ".limit{background:none;border-style:dashed}.over{border-width:2px;background:#d55e00}"
    "a:focus,.wide:focus{outline:2px solid #0072b2}"
    "@media print{body{margin:0;font-size:10pt}.wide{overflow:visible}thead{display:"
    "table-header-group}tr{break-inside:avoid}h2,h3{break-after:avoid}"
    "@page{size:A4 landscape;margin:12mm}}";

} // namespace

QString htmlText(const QString& text) {
    return text.toHtmlEscaped().replace(u'\n', QStringLiteral("<br>"));
}

const char* languageCode(model::Language language) {
    return language == model::Language::Fi ? "fi" : language == model::Language::Sv ? "sv" : "en";
}

QString htmlBegin(const QString& title, const QString& band, model::Language language) {
    QString html =
        QStringLiteral("<!DOCTYPE html>\n<html lang=\"%1\"><head><meta charset=\"utf-8\">"
                       "<meta name=\"viewport\" content=\"width=device-width\">"
                       "<title>%2</title><style>%3</style></head>\n<body><main>"
                       "<h1>%2</h1>\n")
            .arg(QLatin1String(languageCode(language)), htmlText(title), QLatin1String(style));
    if (!band.isEmpty()) {
        html += QStringLiteral("<p class=\"synthetic\">%1</p>\n").arg(htmlText(band));
    }
    return html;
}

QString htmlEnd() {
    return QStringLiteral("</main></body></html>\n");
}

void appendHtmlTable(QString& html, const Table& table, const QString& labelId,
                     const QString& caption, model::Language language,
                     const CellAddition& addition) {
    html += QStringLiteral("<div class=\"wide\" tabindex=\"0\" role=\"region\" "
                           "aria-labelledby=\"%1\"><table><caption>%2</caption>\n<thead><tr>")
                .arg(labelId.toHtmlEscaped(), htmlText(caption));
    for (const Column& column : table.columns) {
        html += QStringLiteral("<th scope=\"col\">%1</th>").arg(htmlText(column.title));
    }
    html += QStringLiteral("</tr></thead>\n<tbody>\n");
    for (std::size_t r = 0; r < table.rows.size(); ++r) {
        const auto& row = table.rows[r];
        html += QStringLiteral("<tr>");
        for (std::size_t i = 0; i < row.size(); ++i) {
            const QString shown = htmlText(cellText(row[i], table.columns[i].isMoney, language)) +
                                  (addition ? addition(r, i) : QString());
            html += i == 0             ? QStringLiteral("<th scope=\"row\">%1</th>").arg(shown)
                    : isNumber(row[i]) ? QStringLiteral("<td class=\"n\">%1</td>").arg(shown)
                                       : QStringLiteral("<td>%1</td>").arg(shown);
        }
        html += QStringLiteral("</tr>\n");
    }
    html += QStringLiteral("</tbody></table></div>\n");
}

} // namespace aallokko::exchange
