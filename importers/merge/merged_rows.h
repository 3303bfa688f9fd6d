// SPDX-License-Identifier: GPL-3.0-or-later
//
// Rows of systems that people merged. Each row is compared with what its own source said last, so
// that a value set aside does not come back by itself; what is new in it changes the system where
// the system holds this row's word, and is a conflict where it holds another's (ADR 0008).
#pragma once

#include "importers/merge/row_matching.h"

#include <functional>

namespace aallokko::importers {

/// Collects the rows of one import and gives the edits of all merged systems at the end, one a
/// record and field: several rows of a system may come at once.
class MergedRows {
  public:
    using HadColumn = std::function<bool(const std::string& source, model::FieldKey key)>;
    using NextUse = std::function<model::UseId()>;

    MergedRows(const MergeContext& context, std::vector<FileReview>& files, HadColumn hadColumn,
               NextUse nextUse);

    /// Gives the draft its system and notes what its row says now.
    void compare(SystemDraft& draft, const model::SourceRow& row);
    /// The newest file of `source` no longer has the row.
    void markMissing(const std::string& source, const model::SourceRow& row);
    /// Appends the edits and the lines about whole systems.
    void finish(std::vector<edit::Edit>& edits);

  private:
    struct System {
        const model::Installation* stored = nullptr;
        const model::Use* storedUse = nullptr;
        const model::Contract* storedContract = nullptr;
        model::Installation installation;
        model::Use use;
        model::Contract contract;
        std::map<model::InstallationId, model::SourceRow> rows;
        std::map<model::FieldKey, edit::SetField> changes;
        std::vector<edit::Edit> uses;
        std::size_t file = 0;
    };

    System& systemOf(model::InstallationId id);
    model::FieldMap* fieldsOf(System& system, model::FieldKey key, edit::EntityRef& entity);
    int compareField(SystemDraft& draft, System& system, model::SourceRow& row, model::FieldKey key,
                     const model::FieldValue& value);
    int change(SystemDraft& draft, System& system, model::FieldKey key, Resolved resolved);
    void compareUsers(const SystemDraft& draft, System& system, model::SourceRow& row);
    [[nodiscard]] model::FieldValue joinedAgain(const System& system, model::FieldKey key,
                                                const model::FieldValue& current) const;

    const MergeContext& m_context;
    std::vector<FileReview>& m_files;
    HadColumn m_hadColumn;
    NextUse m_nextUse;
    std::map<model::InstallationId, System> m_systems;
};

} // namespace aallokko::importers
