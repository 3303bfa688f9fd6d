// SPDX-License-Identifier: GPL-3.0-or-later
//
// Which column means which field: header names first, the column's values second, and a question
// where neither is sure. Never two columns for one field, never an ambiguous header by name alone.
#pragma once

#include "importers/mapping/mapping_file.h"
#include "importers/mapping/table_layout.h"
#include "importers/review/import_review.h"
#include "importers/values/cell_value.h"

#include <optional>
#include <string>
#include <vector>

namespace aallokko::importers {

/// One mapped column, ready for reading its cells. `index` counts from 0.
struct ColumnUse {
    std::size_t index = 0;
    ColumnContext context;
};

struct TableMapping {
    std::vector<MappedColumn> review; ///< all columns with a header, in order
    std::vector<ColumnUse> columns;   ///< the mapped ones, in order
    std::vector<model::Issue> issues;

    /// Index of the column of a field, or -1.
    [[nodiscard]] int columnOf(model::FieldKey key) const;
};

/// Maps the columns of a table of systems. Issues: import.header_ambiguous {header, candidates}
/// and import.header_unsure {header, field} (questions), import.header_by_values {header, field},
/// import.header_twice {header, field}, import.values_do_not_fit {header, field},
/// import.scale_direction {header}, import.vat_included {header}, import.vat_assumed {header},
/// import.name_column_assumed {header}.
[[nodiscard]] TableMapping mapColumns(const RawSheet& sheet, const TableLayout& layout,
                                      const HeaderMatcher& matcher, const CellReader& reader,
                                      const OrganisationIndex& organisations,
                                      const std::optional<ColumnMapping>& given);

/// Share (0..1) of the column's filled cells that the field's type can read; `filled` gets their
/// number (at most 60 are looked at).
[[nodiscard]] double fitOf(const RawSheet& sheet, const TableLayout& layout, std::size_t column,
                           const ColumnContext& context, const CellReader& reader,
                           const OrganisationIndex& organisations, std::size_t& filled);

} // namespace aallokko::importers
