// SPDX-License-Identifier: GPL-3.0-or-later
//
// A sheet or YAML list with one interface a row (the 12 interface fields).
#pragma once

#include "importers/architecture/made_table.h"
#include "importers/mapping/table_layout.h"
#include "importers/rows/interface_draft.h"
#include "importers/values/cell_value.h"
#include "importers/words/system_names.h"

#include <functional>
#include <optional>
#include <vector>

namespace aallokko::importers {

/// The columns of a table of interfaces.
struct InterfaceTable {
    const RawSheet* sheet = nullptr;
    TableLayout layout;
    std::vector<std::pair<std::size_t, ColumnContext>> columns;
    std::vector<model::Issue> issues;
};

/// Nullopt when the sheet has no columns for both ends. `sheetNames`: names that interface sheets
/// have; a sheet of another name must have both ends under exact headers. Issue:
/// import.header_ambiguous is not raised here: columns that match nothing are left out.
[[nodiscard]] std::optional<InterfaceTable>
makeInterfaceTable(const RawSheet& sheet, const HeaderMatcher& matcher,
                   const std::vector<std::string>& sheetNames);

/// The system that a row of a made table has become; no id when it became none.
using MadeSystem = std::function<model::InstallationId(const MadeRow&)>;

/// One report a row with at least one end; `made` finds the ends of made tables. `organisation`:
/// whose file it is. Rows with one end missing get import.interface_end_missing (Warning), cells
/// that cannot be read the issues of CellReader.
[[nodiscard]] std::vector<InterfaceDraft>
readInterfaceRows(const InterfaceTable& table, std::size_t file, model::OrganisationId organisation,
                  const CellReader& reader, const SystemNames& names, const MadeSystem& made,
                  const std::vector<std::string>& totalWords, std::vector<model::Issue>& issues);

} // namespace aallokko::importers
