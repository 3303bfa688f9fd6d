// SPDX-License-Identifier: GPL-3.0-or-later
//
// Which row of the file is which installation of the project: by identity, equal names by equal
// content first, and by name where an id came, went or changed.
#pragma once

#include "importers/merge/merge.h"

#include <deque>
#include <unordered_map>

namespace aallokko::importers {

/// The records of one installation, for comparing and editing. `use` and `contract` may be null.
/// A row of a merged system stands by itself: its records hold what the row said, and `row` is set.
struct ExistingSystem {
    const model::Installation* installation = nullptr;
    const model::Use* use = nullptr;
    const model::Contract* contract = nullptr;
    std::vector<const model::Use*> otherUses;
    const model::SourceRow* row = nullptr;
};

/// The project's installations, and the rows of merged ones, by identity source.
class ExistingSystems {
  public:
    explicit ExistingSystems(const model::Inventory& snapshot);
    [[nodiscard]] const std::vector<ExistingSystem*>& ofSource(const std::string& source) const;

  private:
    struct RowRecords {
        model::Installation installation;
        model::Use use;
        model::Contract contract;
    };
    void addRow(const model::SourceRow& row);

    std::vector<ExistingSystem> m_systems;
    std::deque<RowRecords> m_rowRecords;
    std::unordered_map<std::string, std::vector<ExistingSystem*>> m_bySource;
};

/// Draft -> existing system (nullptr = new) for all drafts of one source, and the existing systems
/// that no draft claims. Gives new drafts a free ordinal.
struct RowMatches {
    std::vector<ExistingSystem*> match; ///< parallel to the drafts
    std::vector<ExistingSystem*> missing;
};
[[nodiscard]] RowMatches matchRows(const std::vector<SystemDraft*>& drafts,
                                   const std::vector<ExistingSystem*>& existing,
                                   std::vector<model::Issue>& issues);

} // namespace aallokko::importers
