// SPDX-License-Identifier: GPL-3.0-or-later
//
// Keys are those of mapping files, so that what is said here is remembered like a mapping file.
#include "app/models/import_choices.h"

#include "core/base/text.h"

namespace aallokko::models {

namespace {

std::string keyOf(const ColumnPlace& place) {
    return importers::mappingKey(place.header, place.occurrence);
}

std::string writtenOf(const ColumnPlace& place) {
    return place.occurrence > 1 ? place.header + " #" + std::to_string(place.occurrence)
                                : place.header;
}

} // namespace

void ImportChoices::mapColumn(const ColumnPlace& place, std::optional<model::FieldKey> field,
                              const std::vector<importers::MappedColumn>& columns) {
    const std::string key = keyOf(place);
    std::map<std::string, int> seen;
    for (const importers::MappedColumn& column : columns) {
        const std::string other =
            importers::mappingKey(column.header, ++seen[base::folded(column.header)]);
        const auto said = m_mapping.columns.find(other);
        if (field && other != key && said != m_mapping.columns.end() && said->second == field) {
            m_mapping.columns.erase(said);
        }
    }
    m_mapping.columns[key] = field;
    m_mapping.written[key] = writtenOf(place);
}

void ImportChoices::forgetColumn(const ColumnPlace& place) {
    m_mapping.columns.erase(keyOf(place));
    m_mapping.nullMarkers.erase(keyOf(place));
    m_mapping.kept.erase(keyOf(place));
}

// All markers of the column are settled with the first tick: they were all seen. Words that the
// catalogue knows keep their own meaning (unknown, not applicable) and are not made "empty".
void ImportChoices::setMarker(const ColumnPlace& place,
                              const std::vector<importers::ColumnMarker>& markers,
                              const std::string& text, bool isAbsence) {
    const std::string key = keyOf(place);
    std::set<std::string> absent;
    std::set<std::string> kept;
    for (const importers::ColumnMarker& marker : markers) {
        const bool isNow = marker.text == text ? isAbsence : marker.isAbsence;
        if (!isNow) {
            kept.insert(base::folded(marker.text));
        } else if (!marker.isWord) {
            absent.insert(base::folded(marker.text));
        }
    }
    m_mapping.nullMarkers[key] = std::move(absent);
    m_mapping.kept[key] = std::move(kept);
    m_mapping.written[key] = writtenOf(place);
}

void ImportChoices::setHeaderRow(const std::string& file, const std::string& sheet, int row) {
    if (row > 0) {
        m_headerRows[{file, sheet}] = row;
    } else {
        m_headerRows.erase({file, sheet});
    }
}

void ImportChoices::setOrganisation(const std::string& file, const std::string& code) {
    if (code.empty()) {
        m_organisations.erase(file);
    } else {
        m_organisations[file] = code;
    }
}

std::string ImportChoices::organisationOf(const std::string& file) const {
    const auto found = m_organisations.find(file);
    return found == m_organisations.end() ? std::string() : found->second;
}

int ImportChoices::headerRowOf(const std::string& file, const std::string& sheet) const {
    const auto found = m_headerRows.find({file, sheet});
    return found == m_headerRows.end() ? 0 : found->second;
}

void ImportChoices::apply(importers::ImportOptions& options) const {
    if (!m_mapping.isEmpty()) {
        options.mapping = m_mapping;
    }
    options.headerRows = m_headerRows;
    options.organisations = m_organisations;
}

} // namespace aallokko::models
