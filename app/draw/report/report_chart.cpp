// SPDX-License-Identifier: GPL-3.0-or-later
//
// Okabe-Ito colours with a pattern each.
#include "app/draw/report/report_chart.h"

#include "app/draw/bar_chart.h"
#include "core/text/display.h"
#include "core/text/messages.h"

#include <array>
#include <cmath>

namespace aallokko::draw {

namespace {

struct Look {
    QRgb color;
    Qt::BrushStyle pattern;
};

constexpr std::array looks{Look{0xff0072b2, Qt::SolidPattern}, Look{0xffe69f00, Qt::BDiagPattern},
                           Look{0xff009e73, Qt::Dense4Pattern}, Look{0xffcc79a7, Qt::CrossPattern}};

std::size_t at(int column) {
    return static_cast<std::size_t>(column);
}

// Neighbouring rows with one name are one band.
std::vector<BarBand> bandsOf(const exchange::ReportTable& table) {
    std::vector<BarBand> bands;
    if (table.chart->bands < 0) {
        return bands;
    }
    int row = 0;
    for (const auto& cells : table.table.rows) {
        const QString name = exchange::plainText(cells[at(table.chart->bands)]);
        if (!bands.empty() && bands.back().name == name && bands.back().last == row - 1) {
            bands.back().last = row;
        } else if (!name.isEmpty()) {
            bands.push_back({row, row, name});
        }
        ++row;
    }
    return bands;
}

} // namespace

void drawReportChart(QPainter& painter, const QRectF& area, const exchange::ReportTable& table,
                     const QFont& font, model::Language language) {
    const exchange::ReportChart& described = *table.chart;
    BarChart chart;
    const bool isMoney =
        !described.values.empty() && table.table.columns[at(described.values.front())].isMoney;
    for (const auto& row : table.table.rows) {
        chart.labels << exchange::plainText(row.front());
    }
    for (std::size_t i = 0; i < described.values.size(); ++i) {
        const int column = described.values[i];
        const Look look = looks[i % looks.size()];
        BarSeries series{table.table.columns[at(column)].title, QColor(look.color), look.pattern};
        for (const auto& row : table.table.rows) {
            series.values.push_back(exchange::numberOf(row[at(column)]));
        }
        chart.series.push_back(std::move(series));
    }
    if (described.limit >= 0) {
        chart.limitName = table.table.columns[at(described.limit)].title;
        for (const auto& row : table.table.rows) {
            chart.limits.push_back(exchange::numberOf(row[at(described.limit)]));
        }
    }
    chart.bands = bandsOf(table);
    chart.amount = [isMoney, language](double value) {
        constexpr double centsOfEuro = 100.0;
        return !isMoney     ? text::number(std::llround(value), language)
               : value == 0 ? QStringLiteral("0")
                            : text::shortEuros(std::llround(value * centsOfEuro), language);
    };
    const BarChartStyle style{QColor(0xff1a1a1a),
                              QColor(0xff595959),
                              QColor(0xffc8c8c8),
                              QColor(0xffd55e00),
                              QColor(0xff1a1a1a),
                              font,
                              text::sentence("report.over", {})};
    drawBarChart(painter, area, chart, style);
}

} // namespace aallokko::draw
