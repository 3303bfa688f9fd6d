// SPDX-License-Identifier: GPL-3.0-or-later
//
// HTML that a screen reader can follow: the language named, one heading for the whole and one for
// each table, captions, column heads with their scope, the first cell of a row as its head. One
// file without scripts or outside parts; prints with repeated table heads.
#include "core/exchange/table_html.h"

#include "core/text/display.h"
#include "core/text/messages.h"

namespace aallokko::exchange {

namespace {

const char* const style =
    "body{font:16px/1.45 'Noto Sans',sans-serif;color:#1a1a1a;background:#fff;margin:2rem}"
    "h1{font-size:1.6rem}h2{font-size:1.25rem;margin-top:2rem}"
    ".synthetic{background:#fbe7bd;border:2px solid #1a1a1a;padding:.5rem .8rem;font-weight:bold}"
    ".wide{overflow-x:auto}table{border-collapse:collapse;font-size:.9rem}"
    "caption{text-align:left;padding:.3rem 0}"
    "th,td{border:1px solid #767676;padding:.25rem .5rem;text-align:left;vertical-align:top;"
    "overflow-wrap:anywhere;min-width:4rem}"
    "thead th{background:#e8eef4}tbody th{font-weight:normal}.n{text-align:right;"
    "white-space:nowrap;min-width:0}"
    "a:focus,.wide:focus{outline:2px solid #0072b2}"
    "@media print{body{margin:0;font-size:10pt}.wide{overflow:visible}thead{display:"
    "table-header-group}tr{break-inside:avoid}@page{size:A4 landscape;margin:12mm}}";

QString escaped(const QString& text) {
    return text.toHtmlEscaped().replace(u'\n', QStringLiteral("<br>"));
}

struct ToHtml {
    model::Language language;
    bool isMoney;

    QString operator()(std::monostate) const { return {}; }
    QString operator()(const QString& value) const { return escaped(value); }
    QString operator()(std::int64_t value) const {
        constexpr std::int64_t centsOfEuro = 100;
        return isMoney ? text::euros(value * centsOfEuro, language) : text::number(value, language);
    }
    QString operator()(double value) const {
        return text::localeOf(language).toString(value, 'f', QLocale::FloatingPointShortest);
    }
    QString operator()(base::Date value) const { return text::date(value, language); }
    QString operator()(bool value) const {
        return text::sentence(value ? "export.yes" : "export.no", {});
    }
};

bool isNumber(const Cell& cell) {
    return std::holds_alternative<std::int64_t>(cell) || std::holds_alternative<double>(cell);
}

void appendTable(QString& html, const Table& table, model::Language language) {
    const QString id = table.key.toHtmlEscaped();
    html +=
        QStringLiteral("<section aria-labelledby=\"%1\"><h2 id=\"%1\">%2</h2>\n"
                       "<div class=\"wide\" tabindex=\"0\" role=\"region\" "
                       "aria-labelledby=\"%1\"><table><caption>%3</caption>\n<thead><tr>")
            .arg(id, escaped(table.title),
                 escaped(text::sentence("export.row_count", {std::to_string(table.rows.size())})));
    for (const Column& column : table.columns) {
        html += QStringLiteral("<th scope=\"col\">%1</th>").arg(escaped(column.title));
    }
    html += QStringLiteral("</tr></thead>\n<tbody>\n");
    for (const auto& row : table.rows) {
        html += QStringLiteral("<tr>");
        for (std::size_t i = 0; i < row.size(); ++i) {
            const QString shown = std::visit(ToHtml{language, table.columns[i].isMoney}, row[i]);
            html += i == 0             ? QStringLiteral("<th scope=\"row\">%1</th>").arg(shown)
                    : isNumber(row[i]) ? QStringLiteral("<td class=\"n\">%1</td>").arg(shown)
                                       : QStringLiteral("<td>%1</td>").arg(shown);
        }
        html += QStringLiteral("</tr>\n");
    }
    html += QStringLiteral("</tbody></table></div></section>\n");
}

} // namespace

QByteArray toHtml(const Workbook& workbook, model::Language language) {
    const char* code = language == model::Language::Fi   ? "fi"
                       : language == model::Language::Sv ? "sv"
                                                         : "en";
    QString html =
        QStringLiteral("<!DOCTYPE html>\n<html lang=\"%1\"><head><meta charset=\"utf-8\">"
                       "<meta name=\"viewport\" content=\"width=device-width\">"
                       "<title>%2</title><style>%3</style></head>\n<body><main>"
                       "<h1>%2</h1>\n")
            .arg(QLatin1String(code), escaped(workbook.title), QLatin1String(style));
    if (workbook.isSynthetic) {
        html += QStringLiteral("<p class=\"synthetic\">%1</p>\n")
                    .arg(escaped(text::sentence("export.note_synthetic", {})));
    }
    for (const QString& note : workbook.notes) {
        if (!workbook.isSynthetic || note != text::sentence("export.note_synthetic", {})) {
            html += QStringLiteral("<p>%1</p>\n").arg(escaped(note));
        }
    }
    if (workbook.tables.size() > 1) {
        html += QStringLiteral("<nav aria-label=\"%1\"><ul>\n")
                    .arg(escaped(text::sentence("export.contents", {})));
        for (const Table& table : workbook.tables) {
            html += QStringLiteral("<li><a href=\"#%1\">%2</a></li>\n")
                        .arg(table.key.toHtmlEscaped(), escaped(table.title));
        }
        html += QStringLiteral("</ul></nav>\n");
    }
    for (const Table& table : workbook.tables) {
        appendTable(html, table, language);
    }
    html += QStringLiteral("</main></body></html>\n");
    return html.toUtf8();
}

} // namespace aallokko::exchange
