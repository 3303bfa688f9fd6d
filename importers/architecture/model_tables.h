// SPDX-License-Identifier: GPL-3.0-or-later
//
// The tables of a model file while it is read: elements, relations, properties and so on, one sheet
// a kind, each row at its line. Counts against the limits of models; knows no file format.
#pragma once

#include "importers/raw/raw_document.h"
#include "importers/raw/read_budget.h"

#include <QStringView>
#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

namespace aallokko::importers::architecture {

/// Text of a cell that may be missing.
[[nodiscard]] const std::string& textOf(const RawRow& row, std::size_t column);

/// Fills `document.sheets`. Sheets have `headers` and no header row, so that their rows are the
/// things counted. After a failure nothing more is added.
class ModelTables {
  public:
    ModelTables(RawDocument& document, ReadBudget& budget)
        : m_document(document), m_budget(budget) {}

    /// Makes the sheet of this name and returns its index.
    std::size_t addSheet(const char* name, std::vector<std::string> headers);

    /// Appends a row; empty texts become empty cells, at its end none. Error:
    /// read.too_many_model_items, read.model_text_too_large, read.too_slow, read.cancelled.
    [[nodiscard]] std::optional<base::Error> addRow(std::size_t sheet, std::int64_t line,
                                                    std::vector<std::string> cells);

    [[nodiscard]] std::vector<RawRow>& rows(std::size_t sheet) {
        return m_document.sheets[sheet].rows;
    }
    void setCell(std::size_t sheet, std::size_t row, std::size_t column, std::string text);

    /// An issue at a row of a sheet.
    void addIssue(ReadSeverity severity, const char* code, std::vector<std::string> arguments,
                  std::size_t sheet, std::int64_t line);
    /// A value of the whole file.
    void addProperty(std::string key, std::string value);

    /// Reports ids that a sheet's first column has twice, and empty ones, together with `other`.
    void checkIds(std::size_t sheet, std::size_t other);

  private:
    RawDocument& m_document;
    ReadBudget& m_budget;
    std::int64_t m_items = 0;
    std::int64_t m_bytes = 0;
};

} // namespace aallokko::importers::architecture
