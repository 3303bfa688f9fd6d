// SPDX-License-Identifier: GPL-3.0-or-later
//
// Working state while one cell is read; shared by the two files that implement CellReader.
#pragma once

#include "core/base/text.h"
#include "importers/values/cell_value.h"

#include <utility>

namespace aallokko::importers {

struct CellReader::Task {
    Task(const RawCell& rawCell, const base::SourceRef& place, const ColumnContext& context,
         const std::string& name)
        : cell(rawCell), source(place), column(context), fieldName(name),
          text(base::trimmed(rawCell.text)) {}

    const RawCell& cell;
    const base::SourceRef& source;
    const ColumnContext& column;
    const std::string& fieldName;
    std::string text;
    CellReading reading;

    [[nodiscard]] model::FieldValue& value() { return reading.value; }
    void issue(model::Severity severity, const char* code, std::vector<std::string> arguments) {
        reading.issues.push_back({severity, code, std::move(arguments), source});
    }
    void set(model::FieldData data, std::string rule) {
        value().state = model::FieldState::Value;
        value().data = std::move(data);
        value().origin.rule = std::move(rule);
    }
    void setList(std::vector<std::string> parts) {
        const bool whole = parts.size() == 1 && parts.front() == text;
        set(std::move(parts), whole ? "" : "list.split");
    }
    void fail() {
        value().state = model::FieldState::Empty;
        value().origin.rule = "unreadable";
        issue(model::Severity::Error, "import.unreadable", {fieldName, text});
    }
    /// Records the VAT mark of the header and takes an included tax off.
    void applyVat();
};

} // namespace aallokko::importers
