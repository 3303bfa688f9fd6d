// SPDX-License-Identifier: GPL-3.0-or-later
//
// Which pairs of systems are worth comparing, and their name scores. Blocking by organisation:
// the same installation reported twice is looked for inside one organisation only.
#pragma once

#include "core/model/function_catalogue.h"
#include "core/model/system_view.h"

#include <set>
#include <string>
#include <vector>

namespace aallokko::match {

/// Two systems by position in the index, `first` < `second`, with the score of their names.
struct CandidatePair {
    int first = 0;
    int second = 0;
    double score = 0.0;

    bool operator==(const CandidatePair&) const = default;
};

/// Pairs of one responsible organisation whose names score at least `minScore` (0..1), in index
/// order. Systems without a known organisation form no pairs.
/// O(sum over organisations of systems^2).
[[nodiscard]] std::vector<CandidatePair> similarInOrganisation(const model::SystemIndex& index,
                                                               double minScore);

/// Ids of the functions a system states, by id or by name in any language; texts that name no
/// function are left out.
[[nodiscard]] std::set<std::string> functionsOf(const model::SystemView& system,
                                                const model::FunctionCatalogue& catalogue);

/// True when both state a common function or, where either states none, both give the same
/// category.
[[nodiscard]] bool haveSameFunction(const model::SystemView& a, const model::SystemView& b,
                                    const model::FunctionCatalogue& catalogue);

} // namespace aallokko::match
