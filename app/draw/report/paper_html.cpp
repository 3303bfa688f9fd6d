// SPDX-License-Identifier: GPL-3.0-or-later
//
// Sizes in pixels: layout and paper are independent of the screen's dots per inch. Black text,
// lines and grey heads only, so that nothing is lost in black and white.
#include "app/draw/report/paper_html.h"

#include <QStringList>

namespace aallokko::draw {

namespace {

const char* const style = "body{font-size:12px;color:#1a1a1a}"
                          "h1{font-size:22px;margin-top:0px;margin-bottom:4px}"
                          "h2{font-size:16px;margin-top:18px;margin-bottom:4px}"
                          "h3{font-size:13px;margin-top:12px;margin-bottom:3px}"
                          "p{margin-top:2px;margin-bottom:5px}"
                          "li{margin-bottom:2px}"
                          "table.rows{font-size:10px}"
                          "th{background-color:#e4e4e4;font-weight:bold}"
                          "p.caption{font-size:10px;margin-top:6px;margin-bottom:2px}";

QString escaped(const QString& text) {
    return text.toHtmlEscaped().replace(u'\n', QStringLiteral("<br/>"));
}

struct ToPaper {
    QString& html;
    int& chart;
    int width;
    model::Language language;

    void operator()(const exchange::ReportText& block) const {
        html += (block.isStrong ? QStringLiteral("<p><b>%1</b></p>") : QStringLiteral("<p>%1</p>"))
                    .arg(escaped(block.text));
    }
    void operator()(const exchange::ReportList& block) const {
        html += QStringLiteral("<ul>");
        for (const QString& item : block.items) {
            html += QStringLiteral("<li>%1</li>").arg(escaped(item));
        }
        html += QStringLiteral("</ul>");
    }
    void operator()(const exchange::ReportTable& block) const {
        if (block.chart) {
            html += QStringLiteral("<p class=\"caption\">%1</p><p><img src=\"chart:%2\" "
                                   "width=\"%3\" height=\"%4\"/></p>")
                        .arg(escaped(block.chart->title), QString::number(chart++),
                             QString::number(width), QString::number(chartHeight));
        }
        if (block.group.isEmpty()) {
            html += QStringLiteral("<p class=\"caption\">%1</p>").arg(escaped(block.table.title));
        }
        appendTable(block);
    }

    void appendTable(const exchange::ReportTable& block) const {
        html += QStringLiteral("<table class=\"rows\" border=\"1\" cellspacing=\"0\" "
                               "cellpadding=\"3\"%1 style=\"border-collapse:collapse;"
                               "border-color:#767676;border-style:solid\"><thead><tr>")
                    .arg(block.widths.empty() ? QString() : QStringLiteral(" width=\"100%\""));
        for (std::size_t i = 0; i < block.table.columns.size(); ++i) {
            html += QStringLiteral("<th%1 align=\"left\">%2</th>")
                        .arg(i < block.widths.size()
                                 ? QStringLiteral(" width=\"%1%\"").arg(block.widths[i])
                                 : QString(),
                             escaped(block.table.columns[i].title));
        }
        html += QStringLiteral("</tr></thead>");
        for (const auto& row : block.table.rows) {
            html += QStringLiteral("<tr>");
            for (std::size_t i = 0; i < row.size(); ++i) {
                html += QStringLiteral("<td%1>%2</td>")
                            .arg(exchange::isNumber(row[i]) ? QStringLiteral(" align=\"right\"")
                                                            : QString(),
                                 escaped(exchange::cellText(row[i], block.table.columns[i].isMoney,
                                                            language)));
            }
            html += QStringLiteral("</tr>");
        }
        html += QStringLiteral("</table>");
    }
};

void appendHead(QString& html, const exchange::Report& report) {
    html += QStringLiteral("<h1>%1</h1><p>%2</p><table cellspacing=\"0\" cellpadding=\"2\">")
                .arg(escaped(report.title), escaped(report.subtitle));
    for (const auto& [name, value] : report.head) {
        html += QStringLiteral("<tr><td><b>%1</b>&nbsp;&nbsp;</td><td>%2</td></tr>")
                    .arg(escaped(name), escaped(value));
    }
    html += QStringLiteral("</table>");
}

} // namespace

std::vector<const exchange::ReportTable*> chartTables(const exchange::Report& report) {
    std::vector<const exchange::ReportTable*> tables;
    for (const exchange::ReportSection& section : report.sections) {
        for (const exchange::ReportBlock& block : section.blocks) {
            const auto* table = std::get_if<exchange::ReportTable>(&block);
            if (table != nullptr && table->chart) {
                tables.push_back(table);
            }
        }
    }
    return tables;
}

QString paperHtml(const exchange::Report& report, int width, const std::set<std::size_t>& breaks) {
    QString html =
        QStringLiteral("<html><head><style>%1</style></head><body>").arg(QLatin1String(style));
    appendHead(html, report);
    int chart = 0;
    for (std::size_t i = 0; i < report.sections.size(); ++i) {
        const exchange::ReportSection& section = report.sections[i];
        html += QStringLiteral("<h%1%2>%3</h%1>")
                    .arg(QString::number(section.level + 1),
                         breaks.contains(i) ? QStringLiteral(" style=\"page-break-before:always\"")
                                            : QString(),
                         escaped(section.title));
        for (const exchange::ReportBlock& block : section.blocks) {
            std::visit(ToPaper{html, chart, width, report.language}, block);
        }
    }
    return html + QStringLiteral("</body></html>");
}

} // namespace aallokko::draw
