// SPDX-License-Identifier: GPL-3.0-or-later
//
// Names of kinds, cells as text, and a report as a workbook.
#include "core/exchange/report.h"

#include "core/text/display.h"
#include "core/text/messages.h"

#include <algorithm>
#include <array>

namespace aallokko::exchange {

namespace {

constexpr std::array kindNames{"interim", "waves", "letter", "audit"};
constexpr std::int64_t centsOfEuro = 100;

struct ToPeople {
    model::Language language;
    bool isMoney;

    QString operator()(std::monostate) const { return {}; }
    QString operator()(const QString& value) const { return value; }
    QString operator()(std::int64_t value) const {
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

// Texts and lists of a section as notes of a workbook, under the section's title.
void appendNotes(std::vector<QString>& notes, const ReportSection& section) {
    std::vector<QString> lines;
    for (const ReportBlock& block : section.blocks) {
        if (const auto* text = std::get_if<ReportText>(&block)) {
            lines.push_back(text->text);
        } else if (const auto* list = std::get_if<ReportList>(&block)) {
            for (const QString& item : list->items) {
                lines.push_back(QStringLiteral("– ") + item);
            }
        }
    }
    if (!lines.empty()) {
        notes.push_back(QString());
        notes.push_back(section.title.toUpper());
        notes.insert(notes.end(), lines.begin(), lines.end());
    }
}

void appendTable(std::vector<Table>& tables, const ReportTable& added) {
    Table table = added.table;
    if (!added.group.isEmpty()) {
        table.columns.insert(table.columns.begin() + 1, added.groupColumn);
        for (auto& row : table.rows) {
            row.insert(row.begin() + 1, Cell(added.group));
        }
        const auto same = std::find_if(tables.begin(), tables.end(),
                                       [&](const Table& one) { return one.key == table.key; });
        if (same != tables.end()) {
            same->rows.insert(same->rows.end(), table.rows.begin(), table.rows.end());
            return;
        }
    }
    tables.push_back(std::move(table));
}

} // namespace

const char* nameOf(ReportKind kind) {
    return kindNames[static_cast<std::size_t>(kind)];
}

std::optional<ReportKind> findReportKind(const QString& name) {
    for (std::size_t i = 0; i < kindNames.size(); ++i) {
        if (name == QLatin1String(kindNames[i])) {
            return static_cast<ReportKind>(i);
        }
    }
    return std::nullopt;
}

QString cellText(const Cell& cell, bool isMoney, model::Language language) {
    return std::visit(ToPeople{language, isMoney}, cell);
}

bool isNumber(const Cell& cell) {
    return std::holds_alternative<std::int64_t>(cell) || std::holds_alternative<double>(cell);
}

double numberOf(const Cell& cell) {
    if (const auto* whole = std::get_if<std::int64_t>(&cell)) {
        return static_cast<double>(*whole);
    }
    const auto* value = std::get_if<double>(&cell);
    return value == nullptr ? 0.0 : *value;
}

Workbook workbookOf(const Report& report) {
    Workbook workbook{report.title, !report.band.isEmpty(), {}, {}};
    if (!report.band.isEmpty()) {
        workbook.notes.push_back(report.band);
    }
    if (!report.subtitle.isEmpty()) {
        workbook.notes.push_back(report.subtitle);
    }
    for (const auto& [name, value] : report.head) {
        workbook.notes.push_back(name + QStringLiteral(": ") + value);
    }
    for (const ReportSection& section : report.sections) {
        appendNotes(workbook.notes, section);
        for (const ReportBlock& block : section.blocks) {
            if (const auto* table = std::get_if<ReportTable>(&block)) {
                appendTable(workbook.tables, *table);
            }
        }
    }
    std::stable_partition(workbook.tables.begin(), workbook.tables.end(),
                          [&](const Table& table) { return table.key == report.mainTable; });
    return workbook;
}

} // namespace aallokko::exchange
