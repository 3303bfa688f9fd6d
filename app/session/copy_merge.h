// SPDX-License-Identifier: GPL-3.0-or-later
//
// Joins another copy of the open project that was edited apart: three-way against the copy that
// both came from, as one undo step that keeps the other's trail.
#pragma once

#include "core/store/three_way.h"

#include <QString>
#include <string>
#include <vector>

namespace aallokko::session {

class Session;

/// Files of the common base and of the other copy; `reason` for the audit trail.
struct CopyMergeRequest {
    QString base;
    QString theirs;
    store::Preference preference = store::Preference::None;
    std::string reason = {};
};

/// `by`: who changed it last in the other copy.
struct NamedConflict {
    store::CopyConflict conflict;
    std::string by;
};

/// `set` joins the copies; empty when theirs holds nothing new. Not to be applied while there are
/// conflicts. `entries`: entries of the other trail that it brings along.
struct CopyMergePreview {
    edit::EditSet set;
    std::vector<NamedConflict> conflicts;
    int changes = 0;
    int renumbered = 0;
    int entries = 0;
};

/// Reads both files and writes nothing. Errors: those of opening a project; Verification
/// "audit.broken" when a trail does not hold; Refused "copies.not_base" when the trail of the base
/// does not begin both others (another project, or no common past).
[[nodiscard]] base::Result<CopyMergePreview> previewCopyMerge(const Session& session,
                                                              const CopyMergeRequest& request);

/// Stores a preview without conflicts as one undo step. Error Conflict "copies.conflicts" {count};
/// those of Session::edit.
[[nodiscard]] base::Result<void> applyCopyMerge(Session& session, const CopyMergePreview& preview,
                                                const std::string& reason);

} // namespace aallokko::session
