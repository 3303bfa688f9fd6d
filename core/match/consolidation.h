// SPDX-License-Identifier: GPL-3.0-or-later
//
// Which installation could take in the others of a cluster, best first, each rank with its reasons.
// Proposals only: deciding is an edit, what outcomes mean is policy, and what they cost is the
// planner's answer.
#pragma once

#include "core/base/date.h"
#include "core/model/system_view.h"

#include <string>
#include <vector>

namespace aallokko::match {

/// `code` with arguments is a sentence of core/text; `points` is what it adds to the rank. A reason
/// of 0 points tells what is missing or speaks against the candidate.
struct TargetReason {
    std::string code;
    std::vector<std::string> arguments;
    int points = 0;
};

/// A system that others could move into; `points` 0..100 is the sum of its reasons.
struct TargetCandidate {
    model::InstallationId system;
    int points = 0;
    std::vector<TargetReason> reasons;
};

/// Ranks candidates, best first, equal points by number. Points (K): users up to 30 by share of the
/// largest, cost a user up to 20 (the cheapest has all), contract up to 20 (transfers by law or
/// with consent 12, runs two years beyond `day` or until further notice 8), certification up to 15
/// (a class is stated), support up to 15 (no end, or an end five years beyond `day` or later; in
/// proportion before). `day` is the legal start. Systems that are not there are left out. Linear.
[[nodiscard]] std::vector<TargetCandidate>
rankTargets(const model::SystemIndex& index, const std::vector<model::InstallationId>& systems,
            base::Date day);

} // namespace aallokko::match
