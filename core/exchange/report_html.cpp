// SPDX-License-Identifier: GPL-3.0-or-later
//
// A report as HTML. Figures of a chart stay figures: each has its bar below it in the same cell,
// which a screen reader passes over.
#include "core/exchange/html_parts.h"
#include "core/exchange/report.h"
#include "core/text/messages.h"

#include <algorithm>

namespace aallokko::exchange {

namespace {

constexpr double wholeWidth = 100.0;

// The longest bar of a chart: the highest stack or limit.
double longestBar(const ReportTable& table) {
    double longest = 0;
    for (const auto& row : table.table.rows) {
        double sum = 0;
        for (const int column : table.chart->values) {
            sum += numberOf(row[static_cast<std::size_t>(column)]);
        }
        longest = std::max(longest, sum);
        if (table.chart->limit >= 0) {
            longest =
                std::max(longest, numberOf(row[static_cast<std::size_t>(table.chart->limit)]));
        }
    }
    return longest;
}

CellAddition barsOf(const ReportTable& table) {
    if (!table.chart || longestBar(table) <= 0) {
        return {};
    }
    return [&table, longest = longestBar(table)](std::size_t row, std::size_t column) {
        const auto place = static_cast<int>(column);
        const ReportChart& chart = *table.chart;
        const bool isLimit = place == chart.limit;
        if (!isLimit &&
            std::find(chart.values.begin(), chart.values.end(), place) == chart.values.end()) {
            return QString();
        }
        const auto& cells = table.table.rows[row];
        const double value = numberOf(cells[column]);
        const bool isOver = !isLimit && chart.limit >= 0 &&
                            value > numberOf(cells[static_cast<std::size_t>(chart.limit)]) + 0.5;
        return QStringLiteral("<span class=\"bar%1\" aria-hidden=\"true\" "
                              "style=\"width:%2%\"></span>")
            .arg(isLimit  ? QStringLiteral(" limit")
                 : isOver ? QStringLiteral(" over")
                          : QString(),
                 QString::number(wholeWidth * std::max(0.0, value) / longest, 'f', 1));
    };
}

struct ToHtml {
    QString& html;
    const ReportSection& section;
    model::Language language;

    void operator()(const ReportText& block) const {
        html += (block.isStrong ? QStringLiteral("<p><strong>%1</strong></p>\n")
                                : QStringLiteral("<p>%1</p>\n"))
                    .arg(htmlText(block.text));
    }
    void operator()(const ReportList& block) const {
        html += QStringLiteral("<ul>\n");
        for (const QString& item : block.items) {
            html += QStringLiteral("<li>%1</li>\n").arg(htmlText(item));
        }
        html += QStringLiteral("</ul>\n");
    }
    void operator()(const ReportTable& block) const {
        appendHtmlTable(
            html, block.table, section.key,
            block.table.title + QStringLiteral(" · ") +
                text::sentence("export.row_count", {std::to_string(block.table.rows.size())}),
            language, barsOf(block));
    }
};

} // namespace

QByteArray toHtml(const Report& report) {
    const text::LanguageScope scope(report.language);
    QString html = htmlBegin(report.title, report.band, report.language);
    if (!report.subtitle.isEmpty()) {
        html += QStringLiteral("<p class=\"subtitle\">%1</p>\n").arg(htmlText(report.subtitle));
    }
    html += QStringLiteral("<dl>\n");
    for (const auto& [name, value] : report.head) {
        html += QStringLiteral("<dt>%1</dt><dd>%2</dd>\n").arg(htmlText(name), htmlText(value));
    }
    html += QStringLiteral("</dl>\n<nav aria-label=\"%1\"><ul>\n")
                .arg(htmlText(text::sentence("export.contents", {})));
    for (const ReportSection& section : report.sections) {
        if (section.level == 1) {
            html += QStringLiteral("<li><a href=\"#%1\">%2</a></li>\n")
                        .arg(section.key.toHtmlEscaped(), htmlText(section.title));
        }
    }
    html += QStringLiteral("</ul></nav>\n");
    for (const ReportSection& section : report.sections) {
        html += QStringLiteral("<section aria-labelledby=\"%1\"><h%3 id=\"%1\">%2</h%3>\n")
                    .arg(section.key.toHtmlEscaped(), htmlText(section.title),
                         QString::number(section.level + 1));
        for (const ReportBlock& block : section.blocks) {
            std::visit(ToHtml{html, section, report.language}, block);
        }
        html += QStringLiteral("</section>\n");
    }
    return (html + htmlEnd()).toUtf8();
}

} // namespace aallokko::exchange
