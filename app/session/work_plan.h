// SPDX-License-Identifier: GPL-3.0-or-later
//
// The work plan: measures, positions of working groups and formal decisions. Edits like any other,
// so they are undone, audited and outlive re-imports and replanning.
#pragma once

#include "app/session/session.h"

#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace aallokko::session {

/// Codes of the status of a measure, in the order of the work; other texts are kept as written and
/// count as open.
inline constexpr std::array<std::string_view, 4> measureStatuses{"open", "ongoing", "done",
                                                                 "dropped"};

/// Done or dropped.
[[nodiscard]] bool isClosed(const model::Measure& measure);
/// Open on a day after the one it was due.
[[nodiscard]] bool isOverdue(const model::Measure& measure, base::Date asOf);

/// The day on which the project stands: that of its policy, today when it cannot be read.
[[nodiscard]] base::Date asOfDay(const Session& session);

/// Adds the records without an id and replaces those with one; one undo step, none when nothing
/// differs. For Measure, Position and Decision; signatures get person and time here, the reason is
/// the caller's. Gives the ids in order. Errors Usage: "work.no_title", "work.no_group",
/// "work.no_body" (the one text that each must have), "work.gone" {id}; those of Session::edit.
template <class T>
[[nodiscard]] base::Result<std::vector<decltype(T::id)>> saveWork(Session& session,
                                                                  std::vector<T> records);

/// Takes records away; one undo step. Error Usage "work.gone" {id}.
template <class T>
[[nodiscard]] base::Result<void> removeWork(Session& session,
                                            const std::vector<decltype(T::id)>& ids);

/// What stands open, for the first page.
struct WorkCounts {
    int openMeasures = 0;
    int overdueMeasures = 0;

    bool operator==(const WorkCounts&) const = default;
};
[[nodiscard]] WorkCounts countWork(const model::Inventory& inventory, base::Date asOf);

} // namespace aallokko::session
