// SPDX-License-Identifier: GPL-3.0-or-later
//
// Row + mapping -> draft with origins, and issues for every cell that could not be read (hop 3 of
// the flow of one row).
#pragma once

#include "importers/rows/system_draft.h"
#include "importers/rows/system_table.h"

namespace aallokko::importers {

/// Interprets the mapped cells of one row; issues go to `issues`. The identity is not set yet.
[[nodiscard]] SystemDraft makeDraft(const SystemTable& table, const SystemRow& row,
                                    const CellReader& reader, const OrganisationFinder& finder,
                                    std::vector<model::Issue>& issues);

/// Sets the identities of all drafts of one table source: system id where it is filled and unique
/// there, else the folded name with its ordinal in file order. Issue import.id_twice {id}
/// (Warning) at each row whose id another row has too.
void assignIdentities(std::vector<SystemDraft*>& drafts, const std::string& source,
                      const OrganisationFinder& finder, std::vector<model::Issue>& issues);

} // namespace aallokko::importers
