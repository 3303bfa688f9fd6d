// SPDX-License-Identifier: GPL-3.0-or-later
//
// Fills the lines from values.
#include "importers/merge/change_lines.h"

namespace aallokko::importers {

RowChange systemLine(ChangeKind kind, model::InstallationId id, const std::string& name,
                     const std::string& before, const std::string& after,
                     const base::SourceRef& row) {
    RowChange line;
    line.kind = kind;
    line.installation = id;
    line.name = name;
    line.before = before;
    line.after = after;
    line.source = row;
    return line;
}

RowChange fieldLine(const SystemDraft& draft, model::FieldKey key, const model::FieldValue& before,
                    const Resolved& resolved) {
    return {ChangeKind::Changed,
            draft.id,
            draft.name,
            key,
            shownText(before),
            shownText(resolved.after),
            resolved.after.origin.source,
            resolved.resolution == Resolution::Conflict,
            resolved.base,
            before.origin.user,
            before.origin.time,
            resolved.isReinterpreted,
            before.hasValue() && !resolved.after.hasValue(),
            {}};
}

} // namespace aallokko::importers
