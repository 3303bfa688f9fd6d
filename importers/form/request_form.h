// SPDX-License-Identifier: GPL-3.0-or-later
//
// An inventory form that comes back: recognised by its hidden sheets, its columns by their headers
// and its rows by their keys, wherever sorting, copying and inserting have moved them. The cells
// that say what they said when the form was written are no news.
#pragma once

#include "importers/mapping/column_mapping.h"
#include "importers/raw/raw_document.h"

#include <map>
#include <memory>
#include <string>
#include <vector>

namespace aallokko::importers {

/// A row of the form that the project knows. `row` is an index into the sheet's rows.
struct FormRow {
    std::size_t row = 0;
    std::string key;
};

using FormCells = std::map<model::FieldKey, RawCell>;

/// One filled-in sheet. `base`: by key of the row what its cells said. `added`: the header and the
/// rows that the organisation added, with their own row numbers; nullptr when there are none.
struct FormSheet {
    const RawSheet* sheet = nullptr;
    std::size_t header = 0;
    std::vector<ColumnUse> columns;
    std::vector<MappedColumn> review;
    std::map<std::string, FormCells> base;
    std::vector<FormRow> known;
    std::shared_ptr<RawSheet> added;
};

/// `version`, `project`, `region` and `organisation` (code) as the form names them.
struct RequestForm {
    std::string version;
    std::string project;
    std::string region;
    std::string organisation;
    FormSheet systems;
    FormSheet interfaces;
};

/// True for forms of every version.
[[nodiscard]] bool isRequestForm(const RawDocument& document);

/// Reads a form. A key that stands twice keeps the row that differs least from what the form said;
/// the others are new rows: import.form_row_copied {name} (Warning). A row without its key is
/// recognised by its name: import.form_row_by_name {name} (Info); one with a key of which the form
/// knows nothing too, else it is new: import.form_key_unknown {key, name} (Warning). Rows that are
/// gone: import.form_row_gone {name} (Info). Columns that are gone: import.form_column_gone
/// {header} (Warning). About linear in cells.
[[nodiscard]] RequestForm readRequestForm(const RawDocument& document,
                                          const HeaderMatcher& systemHeaders,
                                          const HeaderMatcher& interfaceHeaders,
                                          std::vector<model::Issue>& issues);

/// Value of a mapped column in a row; an empty cell where the row is shorter.
[[nodiscard]] const RawCell& formCell(const FormSheet& sheet, std::size_t row, std::size_t column);

} // namespace aallokko::importers
