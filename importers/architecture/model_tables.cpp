// SPDX-License-Identifier: GPL-3.0-or-later
//
// Rows of models with their counts. Only different texts count against the limit of texts: they
// alone take memory.
#include "importers/architecture/model_tables.h"

#include "importers/raw/cell_text.h"

#include <algorithm>
#include <limits>

namespace aallokko::importers::architecture {

namespace {

int rowNumber(std::int64_t line) {
    return static_cast<int>(std::clamp<std::int64_t>(line, 0, std::numeric_limits<int>::max()));
}

} // namespace

std::size_t ModelTables::addSheet(const char* name, std::vector<std::string> headers) {
    RawSheet sheet;
    sheet.name = name;
    sheet.columns = static_cast<int>(headers.size());
    sheet.headers = std::move(headers);
    m_store->sheets.push_back({sheet.headers.size(), {}, {}});
    m_document.sheets.push_back(std::move(sheet));
    return m_document.sheets.size() - 1;
}

std::optional<base::Error> ModelTables::addRow(std::size_t sheet, std::int64_t line,
                                               std::vector<std::string> cells) {
    if (auto error = m_budget.tick())
        return error;
    const ReadLimits& limits = m_budget.limits();
    const std::string& name = m_document.sheets[sheet].name;
    if (++m_items > limits.modelItems)
        return m_budget.refused("read.too_many_model_items", {std::to_string(limits.modelItems)},
                                name, rowNumber(line));
    ModelStore::Sheet& target = m_store->sheets[sheet];
    target.lines.push_back(rowNumber(line));
    cells.resize(target.columns);
    for (std::string& text : cells)
        target.cells.push_back(m_store->texts.add(normalised(std::move(text))));
    if (m_store->texts.bytes() > limits.modelTextBytes)
        return m_budget.refused("read.model_text_too_large",
                                {std::to_string(limits.modelTextBytes)}, name, rowNumber(line));
    return std::nullopt;
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

void ModelTables::checkIds(std::initializer_list<std::size_t> sheets) {
    std::vector<bool> seen(m_store->texts.size());
    for (const std::size_t each : sheets) {
        const ModelStore::Sheet& rows = m_store->sheets[each];
        for (std::size_t row = 0; row < rows.rows(); ++row) {
            const TextId id = rows.at(row, 0);
            if (id == 0)
                addIssue(ReadSeverity::Warning, "model.id_missing", {}, each, rows.lines[row]);
            else if (seen[id])
                addIssue(ReadSeverity::Warning, "model.id_twice",
                         {std::string(m_store->texts.text(id))}, each, rows.lines[row]);
            seen[id] = true;
        }
    }
}

} // namespace aallokko::importers::architecture
