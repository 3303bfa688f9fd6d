// SPDX-License-Identifier: GPL-3.0-or-later
//
// Moving a milestone, say the legal start, and what that breaks: places of the plan, hard dates,
// national services, organisations that are gone by then, contracts that run out. Dates that are
// stored as milestone + offset move along by themselves.
#pragma once

#include "app/session/session.h"
#include "core/plan/explain.h"

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace aallokko::session {

/// `kind`: "conflict" (hard dates that exclude each other), "placement" (a place of the plan),
/// "national_service", "organisation", "contract".
/// `system` is valid where it concerns one.
struct BrokenByMove {
    std::string kind;
    model::InstallationId system;
    plan::Reason reason;
};

/// `follows`: ids of the other milestones that move along, with their new days.
struct MilestoneMovePreview {
    std::string id;
    std::string name; ///< marked in three languages
    std::optional<base::Date> from;
    base::Date to;
    std::vector<std::pair<std::string, base::Date>> follows;
    std::vector<BrokenByMove> broken;
    edit::EditSet edits; ///< empty when it already is on that day
};

/// A project and who asks: what a preview is made of. A value: any thread.
struct MoveBasis {
    std::shared_ptr<const model::Inventory> inventory;
    std::shared_ptr<const Catalogues> catalogues;
    std::string user;
    std::string time; ///< UTC
};

/// What would happen; changes nothing. `milestone` is an id or a label in any language (folded).
/// The plan judged is the approved one, else the default one. Only what is broken by the move is
/// told, not what was before. Errors: Usage "milestone.unknown" {name, known ones}; those of the
/// policy and the problem.
[[nodiscard]] base::Result<MilestoneMovePreview>
previewMilestoneMove(const Session& session, const std::string& milestone, base::Date day,
                     const std::string& reason = {});
/// The same of a snapshot; pure, any thread. Tenths of a second for a thousand systems.
[[nodiscard]] base::Result<MilestoneMovePreview>
previewMilestoneMove(const MoveBasis& basis, const std::string& milestone, base::Date day,
                     const std::string& reason = {});

/// Gives the move its reason after it was judged; the history of the milestone tells it.
void setReason(MilestoneMovePreview& preview, const std::string& reason);

/// Stores a preview of the present inventory as one undo step.
[[nodiscard]] base::Result<void> acceptMilestoneMove(Session& session,
                                                     const MilestoneMovePreview& preview,
                                                     const std::string& reason);

} // namespace aallokko::session
