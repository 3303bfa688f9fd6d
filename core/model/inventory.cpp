// SPDX-License-Identifier: GPL-3.0-or-later
//
// Settings and dates of a project.
#include "core/model/inventory.h"

#include <charconv>

namespace aallokko::model {

namespace {

// Milestones that name each other in a ring have no day; real chains are one or two long.
constexpr int maxMilestoneChain = 16;

std::optional<base::Date> dayThrough(const Inventory& inventory, const PlanDate& date, int depth) {
    std::optional<base::Date> day = date.fixed;
    if (!day) {
        const auto* milestone = inventory.find<Milestone>(date.milestone);
        if (milestone == nullptr || depth >= maxMilestoneChain) {
            return std::nullopt;
        }
        day = dayThrough(inventory, milestone->date, depth + 1);
    }
    if (!day) {
        return std::nullopt;
    }
    return base::addDays(base::addMonths(*day, date.offsetMonths), date.offsetDays);
}

} // namespace

std::string Inventory::setting(const std::string& id) const {
    const auto* found = find<Setting>(id);
    return found == nullptr ? std::string() : found->value;
}

TimeGrid Inventory::grid() const {
    TimeGrid grid;
    if (const auto first = base::findQuarter(setting("grid_first"))) {
        grid.first = *first;
    }
    const std::string count = setting("grid_count");
    int value = 0;
    if (std::from_chars(count.data(), count.data() + count.size(), value).ec == std::errc() &&
        value > 0) {
        grid.count = value;
    }
    return grid;
}

std::optional<base::Date> Inventory::dayOf(const PlanDate& date) const {
    return dayThrough(*this, date, 0);
}

std::optional<base::Date> Inventory::dayOfMilestone(const std::string& id) const {
    return dayOf(PlanDate{std::nullopt, id, 0, 0});
}

} // namespace aallokko::model
