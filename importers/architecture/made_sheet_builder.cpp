// SPDX-License-Identifier: GPL-3.0-or-later
//
// A property is lost to no rival: where its field is taken by another name, it is noted.
#include "importers/architecture/made_sheet_builder.h"

#include "core/base/text.h"

namespace aallokko::importers::architecture {

MadeSheetBuilder::MadeSheetBuilder(std::string name, std::vector<std::string> headers,
                                   FieldOfHeader fieldOf)
    : m_fieldOf(std::move(fieldOf)), m_headers(std::move(headers)) {
    m_sheet.name = std::move(name);
    m_sheet.rows.emplace_back();
    m_made.holdsInterfaces = m_headers.front() == sourceHeader;
    for (const std::string& header : m_headers) {
        if (const auto field = m_fieldOf ? m_fieldOf(header) : std::nullopt)
            m_taken.try_emplace(*field, header);
    }
}

std::size_t MadeSheetBuilder::addRow(base::SourceRef place, std::vector<std::string> cells) {
    RawRow row;
    row.source = std::move(place);
    row.source.sheet = m_sheet.name;
    for (std::string& text : cells) {
        const CellKind kind = text.empty() ? CellKind::Empty : CellKind::Text;
        row.cells.push_back({std::move(text), kind, false});
    }
    m_sheet.rows.push_back(std::move(row));
    return m_sheet.rows.size() - 1;
}

void MadeSheetBuilder::setPlace(std::size_t row, std::size_t column, base::SourceRef place) {
    place.sheet = m_sheet.name;
    m_made.places[{row, column}] = std::move(place);
}

void MadeSheetBuilder::setLink(std::size_t row, MadeTable::Link link) {
    m_made.links.resize(row + 1);
    m_made.links[row] = std::move(link);
}

std::size_t MadeSheetBuilder::columnOf(const std::string& key) {
    const auto [it, isNew] = m_columns.try_emplace(key, m_headers.size());
    if (isNew)
        m_headers.push_back(key);
    return it->second;
}

void MadeSheetBuilder::put(std::size_t row, std::size_t column, const std::string& text,
                           const char* separator) {
    auto& cells = m_sheet.rows[row].cells;
    if (cells.size() <= column)
        cells.resize(column + 1);
    cells[column].text += (cells[column].text.empty() ? "" : separator) + text;
    cells[column].kind = CellKind::Text;
}

void MadeSheetBuilder::addNote(std::size_t row, const std::string& key, const std::string& value) {
    if (base::trimmed(value).empty())
        return;
    std::string& notes = m_notes[row];
    notes += (notes.empty() ? "" : "\n") + key + ": " + value;
}

void MadeSheetBuilder::addProperty(std::size_t row, const std::string& key,
                                   const std::string& value, const base::SourceRef& place) {
    const std::string name = base::trimmed(key);
    if (base::trimmed(value).empty() || name.empty())
        return;
    const auto field = m_fieldOf ? m_fieldOf(name) : std::nullopt;
    std::string& notes = m_notes[row];
    if (field == model::FieldKey::Notes) {
        notes += (notes.empty() ? "" : "\n") + value;
        return;
    }
    if (!field || m_taken.try_emplace(*field, name).first->second != name)
        addNote(row, name, value);
    const std::size_t column = columnOf(name);
    put(row, column, value, "; ");
    base::SourceRef at = place;
    at.sheet = m_sheet.name;
    at.column = at.column == 0 ? static_cast<int>(column) + 1 : at.column;
    m_made.places.try_emplace({row, column}, std::move(at));
}

RawSheet MadeSheetBuilder::finish() && {
    if (m_fieldOf) {
        const std::size_t column = m_headers.size();
        m_headers.emplace_back("Notes");
        for (const auto& [row, text] : m_notes) {
            if (!text.empty()) {
                put(row, column, text, "\n");
                base::SourceRef place = m_sheet.rows[row].source;
                place.column = 0; // gathered from several places of the element
                m_made.places[{row, column}] = std::move(place);
            }
        }
    }
    RawRow& header = m_sheet.rows.front();
    for (const std::string& text : m_headers)
        header.cells.push_back({text, CellKind::Text, false});
    if (m_sheet.rows.size() > 1) {
        header.source = m_sheet.rows[1].source;
        header.source.row = 0;
    }
    m_sheet.columns = static_cast<int>(m_headers.size());
    if (!m_made.links.empty())
        m_made.links.resize(m_sheet.rows.size());
    m_sheet.made = std::make_shared<const MadeTable>(std::move(m_made));
    return std::move(m_sheet);
}

} // namespace aallokko::importers::architecture
