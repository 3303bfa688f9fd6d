// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a person has said of the files of an import before accepting it: fields of columns, texts
// that stand for nothing, header rows, organisations. Answers with the options of the next review.
#pragma once

#include "importers/run/import_files.h"

namespace aallokko::models {

/// One column of one table, as the review and the sheet name it. `occurrence` counts columns with
/// the same header from 1.
struct ColumnPlace {
    std::string file;
    std::string sheet;
    std::string header;
    int occurrence = 1;
};

class ImportChoices {
  public:
    /// The column is this field, or none; a column of the same table (`columns`) that was given the
    /// field before is then left to the program again. Holds for the header in all files.
    void mapColumn(const ColumnPlace& place, std::optional<model::FieldKey> field,
                   const std::vector<importers::MappedColumn>& columns);
    /// Forgets what was said of the column.
    void forgetColumn(const ColumnPlace& place);
    /// The text is an absence in this column, or a value; `markers` are all that the column has.
    void setMarker(const ColumnPlace& place, const std::vector<importers::ColumnMarker>& markers,
                   const std::string& text, bool isAbsence);
    /// `row` 0 = to be found.
    void setHeaderRow(const std::string& file, const std::string& sheet, int row);
    /// Code or name; "" = to be found.
    void setOrganisation(const std::string& file, const std::string& code);
    [[nodiscard]] std::string organisationOf(const std::string& file) const;
    [[nodiscard]] int headerRowOf(const std::string& file, const std::string& sheet) const;

    void apply(importers::ImportOptions& options) const;

  private:
    importers::ColumnMapping m_mapping;
    std::map<std::pair<std::string, std::string>, int> m_headerRows;
    std::map<std::string, std::string> m_organisations;
};

} // namespace aallokko::models
