// SPDX-License-Identifier: GPL-3.0-or-later
//
// Rows of models with their counts.
#include "importers/architecture/model_tables.h"

#include "importers/raw/cell_text.h"

#include <algorithm>
#include <limits>
#include <unordered_set>

namespace aallokko::importers::architecture {

namespace {

int rowNumber(std::int64_t line) {
    return static_cast<int>(std::clamp<std::int64_t>(line, 0, std::numeric_limits<int>::max()));
}

RawCell cellOf(std::string text) {
    const CellKind kind = text.empty() ? CellKind::Empty : CellKind::Text;
    return {normalised(std::move(text)), kind, false};
}

} // namespace

const std::string& textOf(const RawRow& row, std::size_t column) {
    static const std::string none;
    return column < row.cells.size() ? row.cells[column].text : none;
}

std::size_t ModelTables::addSheet(const char* name, std::vector<std::string> headers) {
    RawSheet sheet;
    sheet.name = name;
    sheet.columns = static_cast<int>(headers.size());
    sheet.headers = std::move(headers);
    m_document.sheets.push_back(std::move(sheet));
    return m_document.sheets.size() - 1;
}

std::optional<base::Error> ModelTables::addRow(std::size_t sheet, std::int64_t line,
                                               std::vector<std::string> cells) {
    if (auto error = m_budget.tick())
        return error;
    const ReadLimits& limits = m_budget.limits();
    RawSheet& target = m_document.sheets[sheet];
    if (++m_items > limits.modelItems)
        return m_budget.refused("read.too_many_model_items", {std::to_string(limits.modelItems)},
                                target.name, rowNumber(line));
    RawRow row;
    row.source = {m_budget.fileName(), target.name, rowNumber(line), 0};
    while (cells.size() > 1 && cells.back().empty())
        cells.pop_back(); // many columns are seldom filled
    row.cells.reserve(cells.size());
    for (std::string& text : cells) {
        m_bytes += static_cast<std::int64_t>(text.size());
        row.cells.push_back(cellOf(std::move(text)));
    }
    if (m_bytes > limits.modelTextBytes)
        return m_budget.refused("read.model_text_too_large",
                                {std::to_string(limits.modelTextBytes)}, target.name,
                                rowNumber(line));
    target.rows.push_back(std::move(row));
    return std::nullopt;
}

void ModelTables::setCell(std::size_t sheet, std::size_t row, std::size_t column,
                          std::string text) {
    auto& cells = m_document.sheets[sheet].rows[row].cells;
    if (cells.size() <= column)
        cells.resize(column + 1);
    cells[column] = cellOf(std::move(text));
}

void ModelTables::addIssue(ReadSeverity severity, const char* code,
                           std::vector<std::string> arguments, std::size_t sheet,
                           std::int64_t line) {
    m_budget.addIssue(m_document, {severity,
                                   code,
                                   std::move(arguments),
                                   {{}, m_document.sheets[sheet].name, rowNumber(line), 0}});
}

void ModelTables::addProperty(std::string key, std::string value) {
    if (!value.empty())
        m_document.properties.emplace_back(std::move(key), normalised(std::move(value)));
}

void ModelTables::checkIds(std::size_t sheet, std::size_t other) {
    std::unordered_set<std::string> seen;
    for (const std::size_t each : {sheet, other}) {
        for (const RawRow& row : rows(each)) {
            const std::string& id = row.cells.front().text;
            if (id.empty())
                addIssue(ReadSeverity::Warning, "model.id_missing", {}, each, row.source.row);
            else if (!seen.insert(id).second)
                addIssue(ReadSeverity::Warning, "model.id_twice", {id}, each, row.source.row);
        }
    }
}

} // namespace aallokko::importers::architecture
