// SPDX-License-Identifier: GPL-3.0-or-later
//
// One question to the evaluation of moves.
#include "core/plan/explain_change.h"

#include "core/plan/explain_names.h"

#include <algorithm>
#include <map>

namespace aallokko::plan {

namespace {

bool isOwnWork(const Reason& reason) {
    return reason.code == "plan.reason.own_order" || reason.code == "plan.reason.own_slices";
}

// used / capacity compared without rounding; a slot without capacity is fuller than any other.
bool isFuller(const PeakLoad& a, const PeakLoad& b) {
    __extension__ using Wide = __int128;
    return static_cast<Wide>(a.used) * b.capacity > static_cast<Wide>(b.used) * a.capacity;
}

} // namespace

std::optional<Reason> whyNotThere(const PlanLoad& load, model::InstallationId id, Wave wave) {
    const PlanningProblem& problem = load.problem();
    const SystemInfo* system = problem.find(id);
    if (system == nullptr || system->anchor < 0 || wave < 1 || wave > problem.problem.stays()) {
        return std::nullopt;
    }
    const MoveEvaluation move = evaluateMove(load, id, wave);
    const std::vector<Reason> blockers = reasonsOf(load, move);
    if (!blockers.empty()) {
        const auto other = std::find_if_not(blockers.begin(), blockers.end(), isOwnWork);
        return other == blockers.end() ? blockers.front() : *other;
    }
    if (move.costDeltaCents <= 0) {
        return std::nullopt;
    }
    const auto& terms = move.termDeltas.cents;
    const auto largest = std::max_element(terms.begin(), terms.end()) - terms.begin();
    return Reason{"cost",
                  "plan.reason.change_cost",
                  {system->name, quarterArgument(problem, wave), euroArgument(move.costDeltaCents),
                   "@plan.term." + std::string(nameOf(static_cast<CostTerm>(largest)))},
                  move.costDeltaCents};
}

std::vector<PeakLoad> peakLoads(const PlanLoad& load) {
    const PlanningProblem& problem = load.problem();
    std::map<ResourceFamily, PeakLoad> peaks;
    for (std::size_t r = 0; r < problem.resources.size(); ++r) {
        const ResourceInfo& info = problem.resources[r];
        const auto row = static_cast<std::int32_t>(r);
        for (Wave w = 1; w <= problem.problem.waves(); ++w) {
            const PeakLoad slot{info.family,       info.subject,          w,
                                load.used(row, w), load.capacity(row, w), info.scale};
            if (slot.used == 0) {
                continue;
            }
            const auto [it, isNew] = peaks.emplace(info.family, slot);
            if (!isNew && isFuller(slot, it->second)) {
                it->second = slot;
            }
        }
    }
    std::vector<PeakLoad> list;
    for (const auto& [family, peak] : peaks) {
        list.push_back(peak);
    }
    return list;
}

} // namespace aallokko::plan
