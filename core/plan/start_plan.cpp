// SPDX-License-Identifier: GPL-3.0-or-later
//
// One pass in topological order. Windows are propagated, so raising a node to what its
// predecessors ask for never leads past its latest wave.
#include "core/plan/start_plan.h"

#include <algorithm>
#include <utility>

namespace aallokko::plan {

std::vector<Wave> startNear(const ReducedProblem& reduced, std::span<const Wave> wished,
                            std::vector<Wave> otherwise) {
    std::vector<Wave> waves = std::move(otherwise);
    for (std::size_t i = 0; i < wished.size() && i < reduced.nodeOf.size(); ++i) {
        if (wished[i] > 0) {
            waves[static_cast<std::size_t>(reduced.nodeOf[i])] = wished[i];
        }
    }
    for (const NodeIndex node : reduced.order) {
        const auto n = static_cast<std::size_t>(node);
        waves[n] = std::clamp(waves[n], reduced.earliest[n], reduced.latest[n]);
        for (const NodeLag& before : reduced.before.of(node)) {
            const Wave least = waves[static_cast<std::size_t>(before.other)] + before.lag;
            waves[n] = std::max(waves[n], std::min(reduced.stays(), least));
        }
    }
    return waves;
}

} // namespace aallokko::plan
