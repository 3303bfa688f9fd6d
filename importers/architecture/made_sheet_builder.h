// SPDX-License-Identifier: GPL-3.0-or-later
//
// Builds a made table row by row: fixed columns first, then a column for every property name, and
// notes for the properties that are no field of the catalogue, so that none is lost.
#pragma once

#include "core/model/field_key.h"
#include "importers/architecture/made_table.h"

#include <functional>
#include <optional>
#include <set>
#include <unordered_map>

namespace aallokko::importers::architecture {

/// The field that a property name surely means, by the same matching as column headers; nothing
/// when it means none or may mean several.
using FieldOfHeader = std::function<std::optional<model::FieldKey>(const std::string&)>;

/// First header of every table of interfaces.
inline constexpr const char* sourceHeader = "Source system";

class MadeSheetBuilder {
  public:
    /// `headers`: the fixed columns, of interfaces `sourceHeader` first. `fieldOf` decides what
    /// goes to the notes; without it nothing does.
    MadeSheetBuilder(std::string name, std::vector<std::string> headers,
                     FieldOfHeader fieldOf = {});

    /// Returns the index of the row in the finished sheet.
    std::size_t addRow(base::SourceRef place, std::vector<std::string> cells);
    /// Place of a fixed cell that is not at the row's own place.
    void setPlace(std::size_t row, std::size_t column, base::SourceRef place);
    void setLink(std::size_t row, MadeTable::Link link);
    /// A property of a row; the same name again adds to the cell.
    void addProperty(std::size_t row, const std::string& key, const std::string& value,
                     const base::SourceRef& place);
    /// A remark that is no field whatever its name looks like.
    void addNote(std::size_t row, const std::string& key, const std::string& value);
    void setYieldsToKnown() { m_made.yieldsToKnown = true; }

    [[nodiscard]] bool isEmpty() const { return m_sheet.rows.size() <= 1; }
    /// The sheet; its first row is the header.
    [[nodiscard]] RawSheet finish() &&;

  private:
    std::size_t columnOf(const std::string& key);
    void put(std::size_t row, std::size_t column, const std::string& text, const char* separator);

    RawSheet m_sheet;
    MadeTable m_made;
    FieldOfHeader m_fieldOf;
    std::vector<std::string> m_headers;
    std::unordered_map<std::string, std::size_t> m_columns;
    std::map<model::FieldKey, std::string> m_taken; ///< field -> the header that has it
    std::map<std::size_t, std::string> m_notes;
};

} // namespace aallokko::importers::architecture
