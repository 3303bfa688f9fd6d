// SPDX-License-Identifier: GPL-3.0-or-later
//
// Quarters without a cut-over: named by the policy, without any allowed day, or between the copy of
// personnel data and the first salary (O11). Each is a slot row with capacity 0 in that quarter.
#include "core/plan/inventory/resource_rows.h"

#include <algorithm>
#include <set>

namespace aallokko::plan {

namespace {

bool contains(const std::vector<std::string>& list, const std::string& value) {
    return std::find(list.begin(), list.end(), value) != list.end();
}

using WavesByCategory = std::map<std::string, std::set<Wave>>;

void addNamed(const Build& build, WavesByCategory& forbidden) {
    for (const model::ForbiddenQuarter& rule : build.policy.forbidden) {
        const Wave wave = build.grid.waveOf(rule.quarter);
        for (const std::string& category : rule.categories) {
            if (wave >= 1 && wave <= build.waves) {
                forbidden[category].insert(wave);
            }
        }
    }
}

void addFrozen(const Build& build, const FreezeCalendar& calendar, WavesByCategory& forbidden) {
    for (const model::SystemCategory& category : build.catalogue.categories) {
        for (Wave w = 1; w <= build.waves; ++w) {
            if (!calendar.hasAllowedDay(w, category.id)) {
                forbidden[category.id].insert(w);
            }
        }
    }
}

// Whole quarters between the data copy (milestone HR_DATA) and the first salary; the legal start's
// own quarter is when they go live.
void addDataFreezes(const Build& build, WavesByCategory& forbidden) {
    const auto copy = build.index.inventory().dayOfMilestone("HR_DATA");
    for (const model::OrderingRule& rule : build.policy.ordering) {
        const auto end = build.index.inventory().dayOfMilestone(rule.freezeTo);
        if (rule.kind != "freeze" || !copy || !end) {
            continue;
        }
        const base::Date dayBefore = base::addDays(*copy, -1);
        for (Wave w = build.grid.waveOf(dayBefore) + 1; w < build.grid.waveOf(*end); ++w) {
            if (w >= 1 && w <= build.waves && w != build.legalStart) {
                for (const std::string& category : rule.after.categories) {
                    forbidden[category].insert(w);
                }
            }
        }
    }
}

} // namespace

void addForbidden(Build& build, const FreezeCalendar& calendar) {
    WavesByCategory forbidden;
    addNamed(build, forbidden);
    addFrozen(build, calendar, forbidden);
    addDataFreezes(build, forbidden);
    std::map<std::set<Wave>, std::vector<std::string>> sets;
    for (const auto& [category, waves] : forbidden) {
        sets[waves].push_back(category);
    }
    for (const auto& [waves, categories] : sets) {
        ResourceRow row;
        for (const SystemFacts& facts : build.facts) {
            const ItemIndex item = facts.lastOf("cut_over");
            // A pin or a carried-out cut-over is a decision that knows what it does.
            if (item >= 0 && contains(categories, facts.categoryId) &&
                build.itemDraft(item).earliest < build.itemDraft(item).latest) {
                row.use.emplace(item, 1);
            }
        }
        std::string subject;
        for (const std::string& category : categories) {
            subject += (subject.empty() ? "" : ", ") + category;
        }
        row.name = "forbidden quarter " + subject;
        row.info = {ResourceFamily::Forbidden, categoryNames(build, categories), 1};
        row.capacity = constantCapacity(build, static_cast<std::int64_t>(row.use.size()));
        for (const Wave wave : waves) {
            row.capacity[static_cast<std::size_t>(wave) - 1] = 0;
        }
        addRow(build, std::move(row));
    }
}

} // namespace aallokko::plan
