// SPDX-License-Identifier: GPL-3.0-or-later
//
// A list that arrives under another file name is the same source when most of its rows are those of
// a source that this call does not hold; otherwise all systems would be doubled.
#pragma once

#include "core/model/inventory.h"
#include "importers/rows/system_draft.h"

#include <map>
#include <string>
#include <vector>

namespace aallokko::importers {

/// How a new source of this call resembles an earlier one. `shared` rows have the same name (and
/// organisation); `rows` of the new source, `known` systems of the earlier one. `isSame`: more than
/// half on both sides are shared, and no other pair fits as well.
struct SourceLikeness {
    std::string earlier;
    std::string now;
    std::size_t file = 0;
    int shared = 0;
    int rows = 0;
    int known = 0;
    bool isSame = false;
};

/// One answer at most for each source of the call that the project does not know and that shares
/// more than half of its rows with an earlier source; each earlier source is continued once.
/// `tables` as in MergeContext. Rows of organisations that this very import makes (`created`) are
/// compared by name alone, and then never the same: who sent the list must be told. About linear in
/// rows and systems.
[[nodiscard]] std::vector<SourceLikeness>
findRenamedSources(const model::Inventory& snapshot, const std::vector<SystemDraft>& drafts,
                   const std::map<std::string, std::size_t>& tables,
                   const std::vector<model::Organisation>& created);

} // namespace aallokko::importers
