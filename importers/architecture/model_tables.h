// SPDX-License-Identifier: GPL-3.0-or-later
//
// The tables of a model file while it is read: elements, relations, properties and so on, one sheet
// a kind, each row at its line. Counts against the limits of models; knows no file format.
#pragma once

#include "importers/architecture/model_store.h"
#include "importers/raw/raw_document.h"
#include "importers/raw/read_budget.h"

#include <QStringView>
#include <initializer_list>
#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

namespace aallokko::importers::architecture {

/// Fills `document.sheets` and `document.model`, which has their rows. Sheets have `headers` and no
/// header row, so that their rows are the things counted. After a failure nothing more is added.
class ModelTables {
  public:
    ModelTables(RawDocument& document, ReadBudget& budget)
        : m_document(document), m_budget(budget), m_store(std::make_shared<ModelStore>()) {
        document.model = m_store;
    }

    /// Makes the sheet of this name and returns its index.
    std::size_t addSheet(const char* name, std::vector<std::string> headers);

    /// Appends a row; columns without text stay empty. Error:
    /// read.too_many_model_items, read.model_text_too_large, read.too_slow, read.cancelled.
    [[nodiscard]] std::optional<base::Error> addRow(std::size_t sheet, std::int64_t line,
                                                    std::vector<std::string> cells);

    /// For filling in what comes late in the file.
    [[nodiscard]] ModelStore& store() { return *m_store; }

    /// An issue at a row of a sheet.
    void addIssue(ReadSeverity severity, const char* code, std::vector<std::string> arguments,
                  std::size_t sheet, std::int64_t line);
    /// A value of the whole file.
    void addProperty(std::string key, std::string value);

    /// Reports ids that the first columns of these sheets have twice, and empty ones.
    void checkIds(std::initializer_list<std::size_t> sheets);

  private:
    RawDocument& m_document;
    ReadBudget& m_budget;
    std::shared_ptr<ModelStore> m_store;
    std::int64_t m_items = 0;
};

} // namespace aallokko::importers::architecture
