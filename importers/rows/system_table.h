// SPDX-License-Identifier: GPL-3.0-or-later
//
// One sheet understood as a table of systems: header, mapping, and its rows of data with the
// organisation of each. The step between raw rows and drafts.
#pragma once

#include "importers/mapping/column_mapping.h"
#include "importers/words/organisation_finder.h"

namespace aallokko::importers {

/// A row of data. `unit`: text of the section row above, for tables without a unit column.
struct SystemRow {
    std::size_t row = 0; ///< index into the sheet's rows
    OrganisationAnswer organisation;
    std::string unit;
    base::SourceRef unitSource;
};

struct SystemTable {
    const RawDocument* document = nullptr;
    const RawSheet* sheet = nullptr;
    TableLayout layout;
    TableMapping mapping;
    std::vector<SystemRow> rows;
    int skipped = 0;
    int rejected = 0;
    std::vector<model::Issue> issues;
};

/// What all tables of one import share.
struct TableTools {
    const HeaderMatcher& matcher;
    const CellReader& reader;
    OrganisationFinder& finder;
    const std::vector<std::string>& totalWords;
    const std::optional<ColumnMapping>& given;
    int headerRow = 0; ///< said by a person; 0 = to be found
};

/// Nullopt when the sheet is no table of systems (no column of names). Issues besides those of the
/// mapping: import.name_missing (Error), import.section_row, import.continuation_row {name},
/// import.hidden_row (all Info), and those of OrganisationFinder.
[[nodiscard]] std::optional<SystemTable>
makeSystemTable(const RawDocument& document, const RawSheet& sheet, const TableTools& tools);

} // namespace aallokko::importers
