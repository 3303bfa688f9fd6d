// SPDX-License-Identifier: GPL-3.0-or-later
//
// All resource rows, and what they share: dropping rows that never bind, and the extra rows of
// categories with freezes.
#include "core/plan/inventory/resource_rows.h"
#include "core/plan/inventory/steps.h"

#include <algorithm>

namespace aallokko::plan {

namespace {

bool canBind(const Build& build, const ResourceRow& row) {
    std::vector<std::int64_t> change(static_cast<std::size_t>(build.waves) + 2, 0);
    for (const auto& [item, amount] : row.use) {
        const ItemDraft& draft = build.draft.items[static_cast<std::size_t>(item)];
        const Wave last = std::min(draft.latest, build.waves);
        if (draft.earliest <= last) {
            change[static_cast<std::size_t>(draft.earliest)] += amount;
            change[static_cast<std::size_t>(last) + 1] -= amount;
        }
    }
    std::int64_t sum = 0;
    for (Wave w = 1; w <= build.waves; ++w) {
        sum += change[static_cast<std::size_t>(w)];
        if (sum > row.capacity[static_cast<std::size_t>(w) - 1]) {
            return true;
        }
    }
    return false;
}

// Categories with the same frozen share in every quarter share a row.
std::map<std::vector<std::int64_t>, std::vector<std::string>>
frozenSets(const Build& build, const FreezeCalendar& calendar, std::int64_t nominal) {
    std::map<std::vector<std::int64_t>, std::vector<std::string>> sets;
    for (const model::SystemCategory& category : build.catalogue.categories) {
        std::vector<std::int64_t> capacity;
        bool any = false;
        for (Wave w = 1; w <= build.waves; ++w) {
            const bool frozen = calendar.isFrozen(w, category.id);
            any = any || frozen;
            capacity.push_back(frozen ? calendar.frozenCapacity(nominal, w, category.id) : -1);
        }
        if (any) {
            sets[capacity].push_back(category.id);
        }
    }
    return sets;
}

std::string joined(const std::vector<std::string>& list) {
    std::string text;
    for (const std::string& part : list) {
        text += (text.empty() ? "" : "+") + part;
    }
    return text;
}

std::string withCategories(const std::string& subject, const std::string& names) {
    return subject.empty() ? names : subject + ": " + names;
}

std::string nameOfCategory(const Build& build, const std::string& id, model::Language language) {
    for (const model::SystemCategory& category : build.catalogue.categories) {
        if (category.id == id) {
            return category.name.in(language);
        }
    }
    return id;
}

} // namespace

std::string categoryNames(const Build& build, const std::vector<std::string>& ids) {
    constexpr std::size_t shown = 3;
    std::string text = "@[";
    for (const auto language : {model::Language::Fi, model::Language::Sv, model::Language::En}) {
        text += language == model::Language::Fi ? "" : "|";
        for (std::size_t k = 0; k < std::min(shown, ids.size()); ++k) {
            text += (k == 0 ? "" : ", ") + nameOfCategory(build, ids[k], language);
        }
        text += ids.size() > shown ? " +" + std::to_string(ids.size() - shown) : "";
    }
    return text + "]";
}

void addRow(Build& build, ResourceRow row) {
    if (canBind(build, row)) {
        keepRow(build, std::move(row));
    }
}

void keepRow(Build& build, ResourceRow row) {
    Resource resource;
    resource.name = std::move(row.name);
    resource.capacity = std::move(row.capacity);
    for (const auto& [item, amount] : row.use) {
        if (amount > 0) {
            resource.use.push_back({item, amount});
        }
    }
    build.draft.resources.push_back(std::move(resource));
    build.resources.push_back(std::move(row.info));
}

void addRowWithFreezes(Build& build, const FreezeCalendar& calendar, const ResourceRow& row,
                       std::int64_t nominal) {
    if (row.info.family == ResourceFamily::CoreTeam) {
        keepRow(build, row);
    } else {
        addRow(build, row);
    }
    // Whole units are frozen, then scaled: floor(1 350 * 55/63) days, not hundredths of a day.
    for (const auto& [frozen, categories] : frozenSets(build, calendar, nominal / row.info.scale)) {
        ResourceRow part;
        part.name = row.name + " / " + joined(categories);
        part.info = {ResourceFamily::Freeze,
                     withCategories(row.info.subject, categoryNames(build, categories)),
                     row.info.scale};
        for (Wave w = 1; w <= build.waves; ++w) {
            const auto at = static_cast<std::size_t>(w - 1);
            part.capacity.push_back(frozen[at] < 0
                                        ? row.capacity[at]
                                        : std::min(row.capacity[at], frozen[at] * row.info.scale));
        }
        for (const auto& [item, amount] : row.use) {
            const auto it =
                build.factOf.find(build.items[static_cast<std::size_t>(item)].installation);
            if (it != build.factOf.end() &&
                std::find(categories.begin(), categories.end(),
                          build.facts[static_cast<std::size_t>(it->second)].categoryId) !=
                    categories.end()) {
                part.use.emplace(item, amount);
            }
        }
        addRow(build, std::move(part));
    }
}

std::vector<std::int64_t> constantCapacity(const Build& build, std::int64_t value) {
    return std::vector<std::int64_t>(static_cast<std::size_t>(build.waves), value);
}

std::vector<std::int64_t> seasonalDays(const Build& build, const FreezeCalendar& calendar,
                                       std::int64_t days) {
    std::vector<std::int64_t> capacity;
    for (Wave w = 1; w <= build.waves; ++w) {
        capacity.push_back(100 * calendar.seasonalCapacity(days, w));
    }
    return capacity;
}

bool isPhase(const Build& build, const SystemFacts& facts, ItemIndex item,
             const std::string& phase) {
    return facts.items.size() == 1 || build.items[static_cast<std::size_t>(item)].phase == phase;
}

void addResources(Build& build) {
    const FreezeCalendar calendar(build.policy, build.grid);
    addCoreTeam(build, calendar);
    addOrganisations(build, calendar);
    addKeyPersons(build, calendar);
    addSuppliers(build, calendar);
    addNationalSlots(build);
    addTraining(build, calendar);
    addSteering(build);
    addChangeLoad(build);
    addForbidden(build, calendar);
}

} // namespace aallokko::plan
