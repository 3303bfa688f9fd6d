// SPDX-License-Identifier: GPL-3.0-or-later
//
// Arguments of reasons.
#include "core/plan/explain_names.h"

#include <algorithm>

namespace aallokko::plan {

std::string itemName(const PlanningProblem& problem, ItemIndex item) {
    const ItemInfo& info = problem.items[static_cast<std::size_t>(item)];
    const SystemInfo* system = problem.find(info.installation);
    return system == nullptr ? info.title : system->name;
}

std::string phaseArgument(const PlanningProblem& problem, ItemIndex item) {
    const ItemInfo& info = problem.items[static_cast<std::size_t>(item)];
    if (info.kind == ItemKind::Task) {
        return "@plan.phase.task";
    }
    return "@plan.phase." + info.phase;
}

std::string quarterArgument(const PlanningProblem& problem, Wave wave) {
    return wave > problem.problem.waves() ? "@plan.stays"
                                          : base::toString(problem.grid.quarterOfWave(wave));
}

std::string euroArgument(std::int64_t cents) {
    return "@eur:" + std::to_string(cents);
}

std::string amountArgument(const PlanningProblem& problem, std::int32_t resource,
                           std::int64_t amount) {
    const int scale = problem.resources[static_cast<std::size_t>(resource)].scale;
    return std::to_string((amount + scale - 1) / scale);
}

std::string familyArgument(const PlanningProblem& problem, std::int32_t resource) {
    return "@plan.resource." +
           std::string(nameOf(problem.resources[static_cast<std::size_t>(resource)].family));
}

std::string listArgument(const std::vector<std::string>& names) {
    constexpr std::size_t shown = 3;
    std::string text;
    for (std::size_t k = 0; k < std::min(shown, names.size()); ++k) {
        text += (k == 0 ? "" : ", ") + names[k];
    }
    return names.size() > shown ? text + " +" + std::to_string(names.size() - shown) : text;
}

} // namespace aallokko::plan
